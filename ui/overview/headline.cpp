// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/headline.h"

#include "ui/overview/captionednumber.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

constexpr int stateIconSize = 28;

} // namespace

Headline::Headline(QWidget *parent)
    : Card(parent)
    , m_carriedOver(new CaptionedNumber(CaptionedNumber::Size::Huge))
    , m_needs(new CaptionedNumber(CaptionedNumber::Size::Huge))
    , m_icon(new QLabel)
    , m_title(sectionLabel(QString()))
    , m_detail(wrappedLabel(QString()))
{
    m_carriedOver->setObjectName(u"carriedOver"_s);
    m_needs->setObjectName(u"needs"_s);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"stateTitle"_s);
    m_detail->setObjectName(u"stateDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAccessibleName(tr("State"));
    auto *words = new QVBoxLayout;
    words->setSpacing(spaceOf(Space::Tight, fontMetrics()) / 2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    const int margin = spaceOf(Space::Normal, fontMetrics());
    const int gap = spaceOf(Space::Section, fontMetrics());
    row->setContentsMargins(margin, margin, margin, margin);
    row->addWidget(m_carriedOver);
    row->addSpacing(gap);
    row->addWidget(m_needs);
    row->addSpacing(gap);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
}

void Headline::showCarriedOver(std::optional<qint64> number, const QString &caption)
{
    m_carriedOver->show(number, caption);
}

void Headline::showNeeds(std::optional<qint64> number, const QString &caption)
{
    m_needs->show(number, caption);
}

void Headline::showState(const Presentation &presentation, bool hasDetail)
{
    setSeverity(presentation.severity);
    setVisibleText(m_title, presentation.title);
    setVisibleText(m_detail, presentation.detail);
    m_detail->setVisible(hasDetail && !presentation.detail.isEmpty());
    paintIcon();
}

void Headline::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

void Headline::paintIcon()
{
    m_icon->setPixmap(themedIcon(severityIcon(severity()), severity()).pixmap(stateIconSize, stateIconSize));
}

} // namespace statusbridge

#include "moc_headline.cpp"
