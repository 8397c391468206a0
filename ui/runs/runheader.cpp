// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runheader.h"

#include "ui/runs/runwords.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace statusbridge {

RunHeader::RunHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton)
    , m_icon(new QLabel)
    , m_sentence(titleLabel(QString()))
    , m_origin(quietLabel(QString()))
    , m_counts(valueLabel(QString()))
    , m_since(wrappedLabel(QString()))
    , m_message(wrappedLabel(QString()))
{
    m_back->setText(tr("All cycles"));
    m_back->setShortcut(QKeySequence::Back);
    m_back->setToolTip(tr("Back to all cycles (%1)").arg(m_back->shortcut().toString(QKeySequence::NativeText)));
    m_back->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAccessibleName(tr("Back to all cycles"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts->setWordWrap(true);
    m_since->setObjectName(u"runSince"_s);
    m_since->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_since->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_back, 0, 2, Qt::AlignTop);
    grid->addWidget(m_counts, 1, 1, 1, 2);
    grid->addWidget(m_since, 2, 1, 1, 2);
    grid->addWidget(m_message, 3, 1, 1, 2);
    grid->addWidget(m_origin, 4, 1, 1, 2);
    connect(m_back, &QToolButton::clicked, this, &RunHeader::backRequested);
}

void RunHeader::showRun(const Run &run, const std::optional<CycleProgress> &progress)
{
    const bool isRunning = !run.outcome && progress && progress->runId == run.id;
    m_severity = run.outcome ? severityOf(*run.outcome) : Severity::Busy;
    paintIcon();
    setVisibleText(m_sentence, runSentence(run, isRunning));
    m_counts->setText(countsLine(isRunning ? progress->counts : run.counts));
    setVisibleText(m_message, sentenceText(run.message));
    m_message->setVisible(!run.message.isEmpty());
    setVisibleText(m_origin, originLine(run));
    m_origin->setToolTip(toolTipText(run.holder));
}

void RunHeader::showSince(const std::optional<FailedSince> &since)
{
    const QString line = since ? sinceLine(*since) : QString();
    m_since->setText(line);
    m_since->setVisible(!line.isEmpty());
}

void RunHeader::showWaiting(qint64 runId)
{
    m_severity = Severity::Neutral;
    paintIcon();
    m_sentence->setText(tr("Cycle %1").arg(runId));
    m_counts->setText(tr("Asking the database …"));
    m_message->hide();
    m_origin->clear();
}

void RunHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        m_back->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
    }
}

void RunHeader::paintIcon()
{
    m_icon->setPixmap(themedIcon(severityIcon(m_severity), m_severity).pixmap(24, 24));
}

} // namespace statusbridge

#include "moc_runheader.cpp"
