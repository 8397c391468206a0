// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QFile>

namespace statusbridge {

//! \brief What /proc/PROCESS/status says of \p name, such as "VmHWM"_ba, in MiB; 0 if it says nothing.
inline double processMebibytes(const QByteArray &name, const QString &process = u"self"_s)
{
    const QByteArray begin = name + ':';
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(begin)) {
                return line.mid(begin.size()).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

} // namespace statusbridge
