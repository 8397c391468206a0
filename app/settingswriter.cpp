// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingswriter.h"

#include "engine/config/configurationtext.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace statusbridge {

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

// As a whole or not at all, and for its owner alone.
Expected<void> replace(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(content) == content.size() && file.commit();
    if (isWritten) {
        return {};
    }
    return Error{.kind = ErrorKind::Configuration,
                 .message = QStringLiteral("The configuration file %1 can't be written; check its permissions, and "
                                           "whether the disk is full.")
                                .arg(path),
                 .detail = file.errorString()};
}

} // namespace

SettingsWriter::SettingsWriter(const QString &path) : m_path(path), m_before(contentOf(path)) {}

Expected<void> SettingsWriter::write(const Settings &settings) const
{
    return replace(m_path, configurationText(settings).toUtf8());
}

Expected<void> SettingsWriter::undo() const
{
    if (m_before) {
        return replace(m_path, *m_before);
    }
    QFile::remove(m_path);
    return {};
}

} // namespace statusbridge
