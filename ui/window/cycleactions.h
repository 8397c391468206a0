// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QPointer>

#include <functional>

namespace statusbridge {

struct Error;

//! \brief Carries out the commands of the cycle, the scheduler and the set-up of the database, and enables them as the
//! state allows.
class CycleActions : public QObject
{
    Q_OBJECT

public:
    //! \param context must outlive this; \p window is what dialogs belong to.
    CycleActions(const ConsoleContext &context, QWidget &window);

Q_SIGNALS:
    void done(const QString &sentence);
    //! \brief \p undo takes it back.
    void doneUndoably(const QString &sentence, const std::function<void()> &undo);
    void failed(const statusbridge::Error &error);

private:
    void connectEngine();
    void connectCommands();
    void enable();
    void begin(bool isDryRun);
    void cancel();
    void setSchedulerRunning(bool isRunning);
    void setUpDatabase(bool mayHoldWriters = false);

    ConsoleContext m_context;
    QWidget &m_window;
    bool m_isBeginning = false; //!< a cycle was asked for, and neither has begun nor was refused
    bool m_isEnding = false;    //!< the cycle of this process was asked to end
};

} // namespace statusbridge
