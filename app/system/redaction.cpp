// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/redaction.h"

#include "engine/core/literals.h"
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
    static const QString value = uR"((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s&,;"'})\]]+))"_s;
    static const QList<Rule> list = {
        {pattern(uR"(\b(Zoho-oauthtoken|Bearer|Basic)\s+[^\s"',;]+)"_s), u"\\1 ..."_s},
        {pattern(uR"(\b1000\.[0-9a-z]+\.[0-9a-z]+)"_s), u"1000...."_s},
        {pattern(uR"(\bsbt_[0-9a-z_-]{20,})"_s), u"sbt_..."_s},
        {pattern(uR"(([a-z_-]*(?:token|secret|password|passwd|pwd|api_?key)["']?\s*[=:]\s*))"_s + value), u"\\1..."_s},
        {pattern(uR"(\b(code=)(?!\d{1,5}\b)[^\s&,;"']+)"_s), u"\\1..."_s},
        {pattern(uR"((://)[^\s/@]+@)"_s), u"\\1...@"_s},
    };
    return list;
}

// A phone's that stands alone. Longer ones are ids of Zoho's records; those of a path or a name belong to it.
QString withMaskedNumbers(const QString &text)
{
    static const QRegularExpression number(uR"((?<![\w/\\.+-])\+?(\d{4,11})(\d{4})(?! bytes\b)(?![\w/\\]))"_s);
    QString masked = text;
    return masked.replace(number, u"…\\2"_s);
}

} // namespace

QString redacted(const QString &text)
{
    auto clean = withMaskedNumbers(withMaskedMessageIds(text));
    for (const auto &rule : rules()) {
        clean.replace(rule.pattern, rule.replacement);
    }
    return clean;
}

} // namespace statusbridge
