// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/redaction.h"

#include "engine/core/masking.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

const QList<Rule> &rules()
{
    // A value may be quoted, percent-encoded or bare; the name may be a JSON key or one of a form.
    static const QString value = QStringLiteral(R"((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s&,;"'})\]]+))");
    static const QList<Rule> list = {
        {pattern(QStringLiteral(R"(\b(Zoho-oauthtoken|Bearer|Basic)\s+[^\s"',;]+)")), QStringLiteral("\\1 ...")},
        {pattern(QStringLiteral(R"(\b1000\.[0-9a-z]+\.[0-9a-z]+)")), QStringLiteral("1000....")},
        {pattern(QStringLiteral(R"(([a-z_-]*(?:token|secret|password|passwd|pwd|api_?key)["']?\s*[=:]\s*))") + value),
         QStringLiteral("\\1...")},
        {pattern(QStringLiteral(R"(\b(code=)(?!\d{1,5}\b)[^\s&,;"']+)")), QStringLiteral("\\1...")},
        {pattern(QStringLiteral(R"((://)[^\s/@]+@)")), QStringLiteral("\\1...@")},
    };
    return list;
}

// The first characters of such an id decode to the recipient's number, the last ones are enough to find it.
QString withMaskedMessageIds(const QString &text)
{
    static const auto messageId = pattern(QStringLiteral(R"(\bwamid\.[0-9a-z+/=_-]+)"));
    QString masked;
    qsizetype from = 0;
    for (auto matches = messageId.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        masked += text.mid(from, match.capturedStart() - from) + maskedMessageId(match.captured());
        from = match.capturedEnd();
    }
    return masked + text.mid(from);
}

} // namespace

QString redacted(const QString &text)
{
    auto clean = withMaskedMessageIds(text);
    for (const auto &rule : rules()) {
        clean.replace(rule.pattern, rule.replacement);
    }
    return clean;
}

} // namespace statusbridge
