// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/versiontext.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge {

QString versionText(const QString &version, const QMap<QString, QString> &libraries)
{
    QString text = u"statusbridge "_s + version;
    qsizetype width = 0;
    for (const auto &[name, unused] : libraries.asKeyValueRange()) {
        width = std::max(width, name.size());
    }
    for (const auto &[name, what] : libraries.asKeyValueRange()) {
        text += u"\n  %1  %2"_s.arg(QString(name).replace(u'_', u' ').leftJustified(width), what);
    }
    return text;
}

QJsonObject versionDocument(const QString &version, const QMap<QString, QString> &libraries)
{
    QJsonObject document{{u"version"_s, version}};
    QJsonObject parts;
    for (const auto &[name, what] : libraries.asKeyValueRange()) {
        parts.insert(name, what);
    }
    if (!parts.isEmpty()) {
        document.insert(u"libraries"_s, parts);
    }
    return document;
}

} // namespace statusbridge
