// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingswriter.h"

#include "engine/config/settingsfile.h"

#include <QFile>
#include <QSaveFile>

namespace statusbridge {

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

// As a whole or not at all; its permissions are those of the file that it replaces.
Expected<void> putBack(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        return {};
    }
    return Error{.kind = ErrorKind::Configuration,
                 .message =
                     QStringLiteral("The configuration file %1 can't be put back as it was; what it said is kept "
                                    "in %1.bak.")
                         .arg(path),
                 .detail = file.errorString()};
}

} // namespace

SettingsWriter::SettingsWriter(const ConfigSources &sources)
    : m_sources(sources), m_path(savedSettingsFile(sources)), m_before(contentOf(m_path))
{}

Expected<void> SettingsWriter::write(const Settings &settings) const
{
    const auto saved = saveSettings(m_sources, settings);
    return saved ? Expected<void>() : Expected<void>(saved.error());
}

Expected<void> SettingsWriter::undo() const
{
    if (m_before) {
        return putBack(m_path, *m_before);
    }
    QFile::remove(m_path);
    return {};
}

} // namespace statusbridge
