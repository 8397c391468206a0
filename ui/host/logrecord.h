// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QtGlobal>

namespace statusbridge {

//! \brief One message of the log, redacted already.
struct LogRecord
{
    quint64 number = 0; //!< counts up from 1 in this process
    QDateTime at;       //!< UTC
    QtMsgType type = QtInfoMsg;
    QString category; //!< "statusbridge.zoho"
    QString text;
    qint64 runId = 0; //!< 0: belongs to no run
};

} // namespace statusbridge
