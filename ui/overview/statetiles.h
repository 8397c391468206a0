// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/appstate.h"

#include <QWidget>

class QAction;

namespace statusbridge {

class Tile;

//! \brief How each part stands, in a row: Zoho, what is pending, the calls of the day, the scheduler.
class StateTiles : public QWidget
{
    Q_OBJECT

public:
    //! \param stop ends the scheduler, where it can be ended. Starting it again needs a person, and is not offered
    //! here.
    explicit StateTiles(QAction &stop, QWidget *parent = nullptr);

    //! \brief While the database does not answer, as \p appState says, nothing is said of what \p view told before.
    void show(const std::optional<StatusView> &view, const AppState &appState, const QDateTime &now);
    using QWidget::show;

private:
    void showUnknown();
    void showPending(const StatusView &view, const AppStateParts &parts, const QDateTime &now);
    void showCalls(const StatusView &view, const AppStateParts &parts, const QDateTime &now);
    void showScheduler(const SchedulerView &scheduler, const AppStateParts &parts, const QDateTime &now);

    QAction &m_stop;
    Tile *m_zoho;
    Tile *m_pending;
    Tile *m_calls;
    Tile *m_scheduler;
};

} // namespace statusbridge
