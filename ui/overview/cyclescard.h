// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/historyfilters.h"
#include "ui/widgets/card.h"

#include <chrono>

class QLabel;

namespace statusbridge {

class CycleStrip;

//! \brief The cycles of the last 24 hours as a strip, and in words.
class CyclesCard : public Card
{
    Q_OBJECT

public:
    explicit CyclesCard(QWidget *parent = nullptr);

    //! \param runs that began since, in any order
    //! \param isWhole all of them are there
    //! \param runningId the one that runs now; 0: none does
    void show(const QList<Run> &runs, bool isWhole, qint64 runningId, std::chrono::minutes interval,
              const QDateTime &now);
    using Card::show;
    //! \brief What is shown is of \p age, as nothing newer could be learned; empty: it is fresh.
    void setAge(const QString &age);

Q_SIGNALS:
    void runOpened(qint64 runId);

private:
    void showWords(const QString &words);

    CycleStrip *m_strip;
    QLabel *m_words;
    QString m_summary;
    QString m_age;
};

} // namespace statusbridge
