// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"
#include "ui/widgets/page.h"

namespace statusbridge {

//! \brief Lets records that Zoho refused be tried again: says how many first, releases them when a person agrees, and
//! starts a cycle for them. Lives on the main thread.
class Retrier : public QObject
{
    Q_OBJECT

public:
    //! \param window what the dialogs belong to
    Retrier(const ConsoleContext &context, QWidget *window);

    //! \brief Those that fit and have not been done since.
    void retry(const FailureFilter &filter);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const statusbridge::Error &error);

private:
    void connectEngine();
    void askAndRelease(int count, const FailureFilter &filter);
    void startCycle(const Expected<int> &released);
    void cycleBegun();
    void cycleWished();
    void cycleRefused(const Error &error);

    ConsoleContext m_context;
    QWidget *m_window;
    int m_released = 0; //!< records that wait for the cycle that was asked for; 0: none was
};

} // namespace statusbridge
