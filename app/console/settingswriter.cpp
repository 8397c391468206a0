// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settingswriter.h"

#include "engine/config/settingsfile.h"
#include "engine/core/logging.h"

#include <QFile>
#include <QSaveFile>

namespace statusbridge {

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

SettingsWriter::SettingsWriter(const ConfigSources &sources)
    : m_sources(sources), m_path(savedSettingsFile(sources)), m_before(contentOf(m_path))
{}

Expected<void> SettingsWriter::write(const Settings &settings) const
{
    const auto saved = saveSettings(m_sources, settings);
    if (!saved) {
        return saved.error();
    }
    if (!saved->beyond.isEmpty()) {
        qCWarning(lcApp).noquote() << "These settings were saved, but an environment variable or the command line "
                                      "decides them:"
                                   << saved->beyond.join(u", "_s);
    }
    return {};
}

Expected<void> SettingsWriter::undo() const
{
    QSaveFile file(m_path); // keeps the permissions of the file that is there
    const bool isUndone =
        m_before ? file.open(QIODevice::WriteOnly) && file.write(*m_before) == m_before->size() && file.commit()
                 : QFile::remove(m_path);
    if (isUndone) {
        return {};
    }
    return Error{.kind = ErrorKind::Configuration,
                 .message = u"The configuration file %1 can't be put back to what it was."_s.arg(m_path),
                 .detail = m_before ? file.errorString() : QString()};
}

} // namespace statusbridge
