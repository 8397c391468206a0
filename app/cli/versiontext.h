// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace statusbridge {

//! \brief What --version prints: the version in one line, and below it what the program stands on, one line each. Pure.
[[nodiscard]] QString versionText(const QString &version, const QMap<QString, QString> &libraries);

//! \brief The same as a document; "libraries" only if there are any.
[[nodiscard]] QJsonObject versionDocument(const QString &version, const QMap<QString, QString> &libraries);

} // namespace statusbridge
