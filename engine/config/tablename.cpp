// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/tablename.h"

#include "engine/core/literals.h"

#include <QRegularExpression>

namespace statusbridge {

std::optional<TableName> tableNameOf(const QString &text)
{
    static const QRegularExpression names(
        uR"re(\A(?:(?:"((?:[^"]|"")+)"|([^".][^.]*))\.)?(?:"((?:[^"]|"")+)"|([^".][^.]*))\z)re"_s);
    const QRegularExpressionMatch match = names.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto part = [&match](int quoted) -> QString {
        return match.captured(quoted).replace(u"\"\""_s, u"\""_s) + match.captured(quoted + 1);
    };
    return TableName{.schema = part(1), .name = part(3)};
}

QString tableText(const QStringList &parts)
{
    QStringList texts;
    for (const QString &part : parts) {
        const bool isPlain = !part.contains(u'.') && !part.startsWith(u'"');
        texts += isPlain ? part : u'"' + QString(part).replace(u'"', u"\"\""_s) + u'"';
    }
    return texts.join(u'.');
}

} // namespace statusbridge
