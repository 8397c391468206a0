// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/deliverycard.h"

#include "ui/overview/captionednumber.h"
#include "ui/text/formatting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

QString deliveryWords(const DeliveryReport &report, const QDateTime &day, const QDateTime &now)
{
    QStringList parts;
    if (report.completeSince > day) {
        parts += DeliveryCard::tr("Complete since %1; older statuses are still being read.")
                     .arg(timeWords(report.completeSince, now));
    }
    if (report.counts.unknown > 0) {
        const auto unknown = static_cast<int>(report.counts.unknown);
        parts += DeliveryCard::tr("%Ln more with an unknown word.", nullptr, unknown);
    }
    parts += report.countedAt.isValid() ? DeliveryCard::tr("Counted %1.").arg(ageWords(report.countedAt, now))
                                        : DeliveryCard::tr("Counted by the next cycle.");
    return parts.join(u' ');
}

DeliveryCard::DeliveryCard(QWidget *parent)
    : Card(parent)
    , m_delivered(new CaptionedNumber(CaptionedNumber::Size::Large))
    , m_read(new CaptionedNumber(CaptionedNumber::Size::Large))
    , m_failed(new CaptionedNumber(CaptionedNumber::Size::Large))
    , m_waiting(new CaptionedNumber(CaptionedNumber::Size::Large))
    , m_words(quietLabel(QString()))
{
    m_read->setObjectName(u"read"_s);
    m_words->setObjectName(u"deliveryWords"_s);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(spaceOf(Space::Normal, fontMetrics()));
    for (CaptionedNumber *figure : {m_delivered, m_read, m_failed, m_waiting}) {
        figures->addWidget(figure, 1);
    }
    auto *more = new QToolButton;
    more->setObjectName(u"more"_s);
    more->setText(tr("More"));
    more->setToolTip(tr("What became of the messages, over time and why."));
    more->setAccessibleName(tr("More about the delivery"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    connect(more, &QToolButton::clicked, this, &DeliveryCard::opened);
    auto *head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Delivery today")), 1);
    head->addWidget(more);
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Close, fontMetrics());
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spaceOf(Space::Tight, fontMetrics()));
    column->addLayout(head);
    column->addLayout(figures);
    column->addWidget(m_words);
    column->addStretch(1);
    showUnknown({});
}

void DeliveryCard::show(const DeliveryReport &report, const QDateTime &day, const QDateTime &now)
{
    const bool isCounted = report.countedAt.isValid();
    const auto number = [isCounted](qint64 messages) { return isCounted ? std::optional(messages) : std::nullopt; };
    m_delivered->show(number(report.counts.delivered), tr("delivered"));
    m_read->show(number(report.counts.read), tr("read"));
    m_failed->show(number(report.counts.failed), tr("failed"));
    m_waiting->show(number(report.counts.pending), tr("waiting"));
    setVisibleText(m_words, deliveryWords(report, day, now));
}

void DeliveryCard::showUnknown(const QString &why)
{
    show({}, {}, {});
    setVisibleText(m_words, why);
}

} // namespace statusbridge

#include "moc_deliverycard.cpp"
