// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebyside.h"

#include <QBoxLayout>

namespace statusbridge {

namespace {

constexpr int gap = 24;                // logical pixels
constexpr int readableCharacters = 40; // for a label and a line to type in

} // namespace

SideBySide::SideBySide(const QList<QWidget *> &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // as a window it could else never become narrow
    m_layout->setSpacing(gap);
    for (QWidget *part : parts) {
        m_layout->addWidget(part, 1, Qt::AlignTop);
    }
}

bool SideBySide::isBesideEachOther() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

QSize SideBySide::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (isBesideEachOther()) {
        int widest = 0;
        for (const QWidget *part : m_parts) {
            widest = std::max(widest, part->minimumSizeHint().width());
        }
        size.setWidth(widest);
    }
    return size;
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    // While it is hidden, in a tab for example, its size says nothing of the room that it will have.
    if (isVisible()) {
        arrange();
    }
    QWidget::resizeEvent(event);
}

void SideBySide::showEvent(QShowEvent *event)
{
    arrange();
    QWidget::showEvent(event);
}

void SideBySide::arrange()
{
    m_layout->setDirection(width() >= neededWidth() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

int SideBySide::neededWidth() const
{
    const int readable = fontMetrics().averageCharWidth() * readableCharacters;
    int width = gap * static_cast<int>(m_parts.size() - 1);
    for (const QWidget *part : m_parts) {
        width += std::max(readable, part->minimumSizeHint().width());
    }
    return width;
}

QWidget *belowEachOther(const QList<QWidget *> &parts)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(16);
    for (QWidget *part : parts) {
        column->addWidget(part);
    }
    return all;
}

} // namespace statusbridge

#include "moc_sidebyside.cpp"
