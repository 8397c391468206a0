// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logfile.h"

#include "engine/core/platform.h"

namespace statusbridge {

LogFile::LogFile(const QString &path, qint64 maximumSize, int kept)
    : m_file(path), m_maximumSize(maximumSize), m_kept(kept)
{}

bool LogFile::open()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogFile::append(const QByteArray &line)
{
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
    static_cast<void>(renameFile(m_file.fileName(), numbered(1)));
    static_cast<void>(open());
}

QString LogFile::numbered(int number) const
{
    return m_file.fileName() + u'.' + QString::number(number);
}

} // namespace statusbridge
