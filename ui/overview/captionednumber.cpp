// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/captionednumber.h"

#include "engine/core/literals.h"
#include "ui/text/formatting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

//! The huge ones stand in a row with their words beside them, as one line is read; the others have them below.
CaptionedNumber::CaptionedNumber(Size size, QWidget *parent)
    : QWidget(parent)
    , m_number(size == Size::Huge ? figureLabel(u"–"_s) : titleLabel(u"–"_s))
    , m_caption(quietLabel(QString()))
{
    const bool isHuge = size == Size::Huge;
    m_caption->setWordWrap(!isHuge);
    auto *box = new QBoxLayout(isHuge ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    box->setContentsMargins({});
    box->setSpacing(isHuge ? spaceOf(Space::Close, fontMetrics()) : 0);
    box->addWidget(m_number);
    box->addWidget(m_caption, 1);
    m_caption->setForegroundRole(isHuge ? QPalette::WindowText : QPalette::PlaceholderText);
}

void CaptionedNumber::show(std::optional<qint64> number, const QString &caption)
{
    m_number->setText(number ? numberWords(*number) : u"–"_s);
    setVisibleText(m_caption, caption);
    setAccessibleName(u"%1 %2"_s.arg(m_number->text(), m_caption->text()));
}

QString CaptionedNumber::number() const
{
    return m_number->text();
}

QString CaptionedNumber::caption() const
{
    return m_caption->text();
}

} // namespace statusbridge

#include "moc_captionednumber.cpp"
