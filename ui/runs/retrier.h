// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"
#include "ui/widgets/page.h"

namespace statusbridge {

//! \brief Lets records of a run be tried again: says how many first, releases them when a person agrees, and starts a
//! cycle for them. Lives on the main thread.
class Retrier : public QObject
{
    Q_OBJECT

public:
    //! \param window what the dialogs belong to
    Retrier(const ConsoleContext &context, QWidget *window);

    //! \brief All failed and parked records of the run that have not been done since.
    void retryAll(qint64 runId);
    void retry(qint64 runId, const QStringList &recordIds);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const statusbridge::Error &error);

private:
    void connectEngine();
    void askAndRelease(int count, const std::function<Expected<int>(EngineSession &)> &release);
    void startCycle(const Expected<int> &released);
    void cycleBegun();
    void cycleRefused(const Error &error);

    ConsoleContext m_context;
    QWidget *m_window;
    int m_released = 0; //!< records that wait for the cycle that was asked for; 0: none was
};

} // namespace statusbridge
