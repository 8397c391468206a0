// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/statuswatch.h"
#include "ui/overview/needs.h"
#include "ui/overview/overviewquestions.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace statusbridge {

class CyclesCard;
class DeliveryCard;
class Headline;
class NeedsCard;
class OutcomeStream;
class ProgressCard;
class StateTiles;

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
    void layOut();
    void connectParts();
    void showState();
    [[nodiscard]] QList<Need> needs() const;
    void help(const Need &need);
    void showDay();
    void showCarriedOver();
    void showDelivery();
    void askDay();
    void receiveDay(const Expected<DayAnswer> &answer);
    void showTiles();
    void showProgress();
    void showSecond();

    ConsoleContext m_context;
    OverviewQuestions *m_questions;
    Headline *m_headline;
    ProgressCard *m_progress;
    CyclesCard *m_cycles;
    NeedsCard *m_needs;
    DeliveryCard *m_delivery;
    StateTiles *m_tiles;
    OutcomeStream *m_outcomes;
    QTimer m_seconds; //!< for what counts down
    std::optional<DayAnswer> m_day;
    bool m_isDayFresh = true; //!< the last answer was one; otherwise m_day says of when it is
    QDateTime m_dayAskedAt;
    qint64 m_parkedSeen = 0; //!< as the state told when the day was asked for
    CycleChanges m_changes;
    int m_running = 0;      //!< records of the cycle that runs, or of one that m_day has not counted yet
    QDateTime m_quietSince; //!< when that cycle ended; invalid while one runs
};

} // namespace statusbridge
