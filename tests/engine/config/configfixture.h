// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingsloader.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

//! \brief A directory of made-up configuration files.
class ConfigFixture
{
public:
    //! \brief Writes \p text to a file called \p name and returns its path.
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return isWritten ? file.fileName() : QString();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    //! \brief What loading a user file with \p text gives.
    [[nodiscard]] statusbridge::Expected<statusbridge::LoadedSettings> load(const QByteArray &text)
    {
        statusbridge::ConfigSources sources;
        sources.userFile = write(u"x.toml"_s, text);
        return statusbridge::loadSettings(sources);
    }

    //! \brief The error of loading a user file with \p text, without the directory; empty if there is none.
    [[nodiscard]] QString refusal(const QByteArray &text)
    {
        const auto loaded = load(text);
        return loaded ? QString() : withoutDirectory(loaded.error().message.english());
    }

    [[nodiscard]] QString withoutDirectory(QString message) const
    {
        return message.replace(m_directory.path() + u'/', QString());
    }

private:
    QTemporaryDir m_directory;
};
