// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QTimer>

namespace statusbridge {

class Banner;
class DataTable;
class OutcomeModel;
class ProgressCard;
class StateCard;
class Tile;
struct JournalEntry;
struct CallsView;
struct StatusView;

//! \brief How everything stands, and what is going on at this moment.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    void execute(CommandId command) override;

private:
    QWidget *makeTiles();
    QWidget *makeButtons();
    void showState();
    void help(CommandId command);
    void showTiles();
    void showCalls(const StatusView &view);
    [[nodiscard]] QString callsDetail(const CallsView &calls) const;
    [[nodiscard]] QString customCallsWords(const CallsView &calls) const;
    void showProgress();
    void showCountdown();
    void collect(const JournalEntry &entry);
    void flush();
    void loadLastRun();

    ConsoleContext m_context;
    Banner *m_banner;
    StateCard *m_state;
    ProgressCard *m_progress;
    Tile *m_token;
    Tile *m_pending;
    Tile *m_calls;
    Tile *m_scheduler;
    OutcomeModel *m_model;
    DataTable *m_outcomes;
    QTimer m_seconds;            //!< for what counts down
    QTimer m_flush;              //!< outcomes come in by the thousand and are shown a few times a second
    QList<JournalEntry> m_fresh; //!< not shown yet
    qint64 m_shownRun = 0;       //!< whose outcomes are shown
};

} // namespace statusbridge
