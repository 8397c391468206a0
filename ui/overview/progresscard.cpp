// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progresscard.h"

#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace statusbridge {

QString countsWords(const CycleCounts &counts)
{
    const QList<std::pair<RecordOutcome, int>> all = {{RecordOutcome::Updated, counts.updated},
                                                      {RecordOutcome::Unchanged, counts.unchanged},
                                                      {RecordOutcome::Superseded, counts.superseded},
                                                      {RecordOutcome::Failed, counts.failed},
                                                      {RecordOutcome::Left, counts.left},
                                                      {RecordOutcome::Parked, counts.parked}};
    QStringList parts;
    for (const auto &[outcome, count] : all) {
        if (count > 0) {
            parts += u"%1 %2"_s.arg(outcomeWords(outcome), numberWords(count));
        }
    }
    return parts.join(u" · "_s);
}

ProgressCard::ProgressCard(QWidget *parent)
    : Card(parent)
    , m_phase(sectionLabel(QString()))
    , m_pace(quietLabel(QString()))
    , m_bar(new QProgressBar)
    , m_counts(quietLabel(QString()))
{
    m_bar->setAccessibleName(tr("Progress of the running cycle"));
    m_phase->setObjectName(u"phase"_s);
    m_pace->setObjectName(u"pace"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_phase);
    head->addWidget(m_pace, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
}

void ProgressCard::show(const CycleProgress &progress, const QDateTime &now)
{
    m_phase->setText(phaseWords(progress.phase));
    m_pace->setText(paceWords(progress, now));
    m_bar->setRange(0, progress.total); // 0 to 0 is a bar that only says that something goes on
    m_bar->setValue(progress.done);
    m_bar->setFormat(progress.total > 0 ? tr("%1 of %2").arg(numberWords(progress.done), numberWords(progress.total))
                                        : QString());
    m_counts->setText(countsWords(progress.counts));
}

} // namespace statusbridge

#include "moc_progresscard.cpp"
