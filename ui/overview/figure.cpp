// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure.h"

#include "engine/core/literals.h"
#include "ui/text/formatting.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

QLabel *numberLabel(Figure::Size size)
{
    QLabel *label = titleLabel(u"–"_s);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * (size == Figure::Size::Huge ? 1.8 : 1.1));
    label->setFont(font);
    return label;
}

} // namespace

//! The huge ones stand in a row with their words beside them, as one line is read; the others have them below.
Figure::Figure(Size size, QWidget *parent)
    : QWidget(parent), m_number(numberLabel(size)), m_caption(quietLabel(QString()))
{
    const bool isHuge = size == Size::Huge;
    m_caption->setWordWrap(!isHuge);
    auto *box = new QBoxLayout(isHuge ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    box->setContentsMargins({});
    box->setSpacing(isHuge ? 8 : 0);
    box->addWidget(m_number);
    box->addWidget(m_caption, 1);
    if (isHuge) {
        QFont font = m_caption->font();
        font.setPointSizeF(font.pointSizeF() * 1.2);
        m_caption->setFont(font);
        m_caption->setForegroundRole(QPalette::WindowText);
    }
}

void Figure::show(std::optional<qint64> number, const QString &caption)
{
    m_number->setText(number ? numberWords(*number) : u"–"_s);
    setVisibleText(m_caption, caption);
    setAccessibleName(u"%1 %2"_s.arg(m_number->text(), m_caption->text()));
}

QString Figure::number() const
{
    return m_number->text();
}

QString Figure::caption() const
{
    return m_caption->text();
}

} // namespace statusbridge

#include "moc_figure.cpp"
