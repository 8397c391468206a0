// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;

namespace statusbridge {

//! \brief The running cycle: phase, bar, what it waits for or its rate, time left and counts.
class ProgressCard : public Card
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);

    //! \param now UTC
    void show(const CycleProgress &progress, const QDateTime &now);
    using Card::show;

private:
    QLabel *m_phase;
    QLabel *m_pace;
    QProgressBar *m_bar;
    QLabel *m_counts;
};

//! \brief "updated 12 · unchanged 3 · failed 1": the counts that aren't 0. Pure.
[[nodiscard]] QString countsWords(const CycleCounts &counts);

} // namespace statusbridge
