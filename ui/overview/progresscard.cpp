// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progresscard.h"

#include "ui/text/formatting.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace statusbridge {

namespace {

QString rateWords(const CycleProgress &progress)
{
    QStringList parts;
    if (progress.perSecond > 0) {
        parts += QCoreApplication::translate("ProgressCard", "%1 a second")
                     .arg(QLocale().toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0));
    }
    if (progress.timeLeft) {
        parts += QCoreApplication::translate("ProgressCard", "%1 left").arg(durationWords(*progress.timeLeft));
    }
    if (!progress.note.isEmpty()) {
        parts += progress.note;
    }
    return parts.join(u" · "_s);
}

} // namespace

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
    : QFrame(parent)
    , m_phase(sectionLabel(QString()))
    , m_rate(quietLabel(QString()))
    , m_bar(new QProgressBar)
    , m_counts(quietLabel(QString()))
{
    setFrameShape(QFrame::StyledPanel);
    m_bar->setAccessibleName(tr("Progress of the running cycle"));
    m_phase->setObjectName(u"phase"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_phase);
    head->addWidget(m_rate, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
}

void ProgressCard::show(const CycleProgress &progress)
{
    m_phase->setText(phaseWords(progress.phase));
    m_rate->setText(rateWords(progress));
    m_bar->setRange(0, progress.total); // 0 to 0 is a bar that only says that something goes on
    m_bar->setValue(progress.done);
    m_bar->setFormat(progress.total > 0 ? tr("%1 of %2").arg(numberWords(progress.done), numberWords(progress.total))
                                        : QString());
    m_counts->setText(countsWords(progress.counts));
}

} // namespace statusbridge

#include "moc_progresscard.cpp"
