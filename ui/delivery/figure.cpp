// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/figure.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace statusbridge {

Figure::Figure(const QString &caption, const QString &icon, Severity severity, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(caption)
    , m_iconName(icon)
    , m_severity(severity)
    , m_icon(new QLabel)
    , m_caption(new QLabel(caption))
    , m_number(figureLabel(QString()))
    , m_detail(new QLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_caption, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(m_number);
    column->addWidget(m_detail);
    for (QLabel *label : {m_icon, m_caption, m_number, m_detail}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the button is pressed
    }
    paintIcon();
    align();
    clear();
}

void Figure::setNumber(const QString &number, const QString &detail)
{
    m_number->setText(number);
    m_detail->setText(detail);
    setCursor(Qt::PointingHandCursor);
    nameAgain();
}

void Figure::clear()
{
    m_number->setText(u"–"_s);
    m_detail->clear();
    unsetCursor();
    nameAgain();
}

QString Figure::number() const
{
    return m_number->text();
}

QString Figure::detail() const
{
    return m_detail->text();
}

void Figure::nameAgain()
{
    const QString value =
        m_detail->text().isEmpty() ? m_number->text() : u"%1, %2"_s.arg(m_number->text(), m_detail->text());
    setAccessibleName(u"%1: %2"_s.arg(m_title, value));
    setAccessibleDescription(tr("Shows these messages"));
    setToolTip(tr("Shows these messages"));
}

QSize Figure::sizeHint() const
{
    return layout()->sizeHint();
}

QSize Figure::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void Figure::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
}

//! A number has no direction of its own: below words that run to the left it stands on the right as they do.
void Figure::align()
{
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *label : {m_caption, m_number, m_detail}) {
        label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

void Figure::paintIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(themedIcon(m_iconName, m_severity).pixmap(16, 16));
    }
}

//! Enter presses it as well, as it opens the rows of the tables.
void Figure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void Figure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette());
    if (hasFocus() || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace statusbridge

#include "moc_figure.cpp"
