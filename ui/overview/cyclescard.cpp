// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cyclescard.h"

#include "ui/overview/cyclestrip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

CyclesCard::CyclesCard(QWidget *parent) : Card(parent), m_strip(new CycleStrip), m_words(quietLabel(QString()))
{
    m_words->setObjectName(u"cyclesWords"_s);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Last 24 hours")));
    head->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Close, fontMetrics());
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spaceOf(Space::Tight, fontMetrics()));
    column->addLayout(head);
    column->addWidget(m_strip);
    connect(m_strip, &CycleStrip::opened, this, &CyclesCard::runOpened);
    connect(m_strip, &CycleStrip::pointedAt, this, &CyclesCard::showWords);
}

void CyclesCard::show(const QList<Run> &runs, bool isWhole, qint64 runningId, std::chrono::minutes interval,
                      const QDateTime &now)
{
    const CycleSpan span = CycleSpan::endingAt(now);
    const QList<CycleBar> bars = barsOf(runs, span, runningId);
    const QList<CycleGap> gaps = gapsOf(runs, span, interval, now, isWhole);
    m_summary = spanWords(bars, gaps);
    m_strip->show(span, bars, gaps); // which points at one, or at none
}

void CyclesCard::setAge(const QString &age)
{
    if (age != m_age) {
        m_age = age;
        showWords({});
    }
}

void CyclesCard::showWords(const QString &words)
{
    const QString shown = words.isEmpty() ? m_summary : words;
    setVisibleText(m_words, m_age.isEmpty() ? shown : m_age + u" · "_s + shown);
}

} // namespace statusbridge

#include "moc_cyclescard.cpp"
