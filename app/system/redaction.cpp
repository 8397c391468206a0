// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/redaction.h"

#include "engine/core/literals.h"

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
    static const QString value = uR"((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s&,;"'})\]]+))"_s;
    static const QList<Rule> list = {
        {pattern(uR"(\b(Zoho-oauthtoken|Bearer|Basic)\s+[^\s"',;]+)"_s), u"\\1 ..."_s},
        {pattern(uR"(\b1000\.[0-9a-z]+\.[0-9a-z]+)"_s), u"1000...."_s},
        {pattern(uR"(([a-z_-]*(?:token|secret|password|passwd|pwd|api_?key)["']?\s*[=:]\s*))"_s + value), u"\\1..."_s},
        {pattern(uR"(\b(code=)(?!\d{1,5}\b)[^\s&,;"']+)"_s), u"\\1..."_s},
        {pattern(uR"((://)[^\s/@]+@)"_s), u"\\1...@"_s},
    };
    return list;
}

// The first characters of such an id decode to the recipient's number, the last ones are enough to find it.
QString withMaskedMessageIds(const QString &text)
{
    static const auto messageId = pattern(uR"(\bwamid\.[0-9a-z+/=_-]+)"_s);
    QString masked;
    qsizetype from = 0;
    for (auto matches = messageId.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        masked += text.mid(from, match.capturedStart() - from) + u'…' +
                  (match.capturedLength() > 8 ? match.captured().last(8) : QString());
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
