// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/runtime.h"
#include "app/service/instancelock.h"
#include "app/service/servicemanager.h"
#include "app/service/signalwatcher.h"

#include <QEventLoop>

namespace statusbridge {

//! \brief The program without a window: runs until INT or TERM, and reads its configuration anew on HUP.
class Headless : public QObject
{
    Q_OBJECT

public:
    //! \param logSink must outlive this.
    Headless(const StartOptions &options, LogSink &logSink);

    //! \brief Runs until it is told to end, which takes five seconds at most. Errors: Configuration, Busy (another
    //! instance has the data directory).
    [[nodiscard]] Expected<void> run();

private:
    [[nodiscard]] Expected<void> start();
    [[nodiscard]] Expected<void> startRuntime(std::unique_ptr<Composition> composition);
    void handleSignal(int number);
    void reload();
    void replaceRuntime();
    void end();
    void endWhenIdle();

    StartOptions m_options;
    LogSink &m_logSink;
    SignalWatcher m_signals;
    ServiceManager m_manager;
    QEventLoop m_loop;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<Composition> m_next; //!< read, and waiting for the end of the running cycle
    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<Runtime> m_runtime; //!< after what it refers to
    std::optional<Error> m_failure;     //!< why it can't go on
    bool m_isEnding = false;
};

} // namespace statusbridge
