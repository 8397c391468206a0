// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/servicenotifier.h"
#include "app/program.h"

#include <QEventLoop>

namespace statusbridge {

//! \brief The program without a window: runs until INT or TERM, and reads its configuration again on HUP.
class Headless : public QObject
{
    Q_OBJECT

public:
    //! \param logSink must outlive this.
    Headless(const StartOptions &options, LogSink &logSink);

    //! \brief Runs until it is asked to end, which takes five seconds at most. Errors: Configuration, Busy (another
    //! instance has the data directory).
    [[nodiscard]] Expected<void> run();

private:
    void watchScheduler();

    ServiceNotifier m_manager;
    QEventLoop m_loop;
    Program m_program;
};

} // namespace statusbridge
