// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logfile.h"

#include "engine/core/platform.h"

namespace statusbridge {

LogFile::LogFile(const QString &path, qint64 maximumSize, int kept)
    : m_path(path), m_maximumSize(maximumSize), m_kept(kept)
{}

Expected<Sentence> LogFile::open()
{
    return openOwnFile(m_path, OwnFileUse::Append).and_then([this](const OwnFile &file) -> Expected<Sentence> {
        if (!m_file.open(file.descriptor, QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                         QFileDevice::AutoCloseHandle)) {
            return configurationError(m_file.errorString());
        }
        return file.mended;
    });
}

void LogFile::append(const QByteArray &line)
{
    if (!m_file.isOpen() && !open()) {
        return;
    }
    if (m_file.size() > 0 && m_file.size() + line.size() > m_maximumSize) {
        rotate();
    }
    m_file.write(line);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(numbered(m_kept));
    for (int number = m_kept - 1; number >= 1; --number) {
        static_cast<void>(renameFile(numbered(number), numbered(number + 1)));
    }
    static_cast<void>(renameFile(m_path, numbered(1)));
    static_cast<void>(open());
}

QString LogFile::numbered(int number) const
{
    return m_path + u'.' + QString::number(number);
}

} // namespace statusbridge
