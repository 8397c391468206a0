// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/highlightdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace statusbridge {

namespace {

QList<QTextLayout::FormatRange> marks(const QString &text, const QString &wanted, const QPalette &palette,
                                      bool isSelected)
{
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setBackground(palette.brush(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    format.setForeground(palette.brush(isSelected ? QPalette::Highlight : QPalette::HighlightedText));
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype start : occurrences(text, wanted)) {
        ranges += {static_cast<int>(start), static_cast<int>(wanted.size()), format};
    }
    return ranges;
}

} // namespace

QList<qsizetype> occurrences(const QString &text, const QString &wanted)
{
    QList<qsizetype> found;
    if (!wanted.isEmpty()) {
        for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            found += at;
        }
    }
    return found;
}

void HighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (occurrences(item.text, m_highlight).isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const QRect rect =
        style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(margin, 0, -margin, 0);
    const QString text = item.fontMetrics.elidedText(item.text, item.textElideMode, rect.width());
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QTextOption direction(QStyle::visualAlignment(item.direction, item.displayAlignment) & Qt::AlignHorizontal_Mask);
    direction.setTextDirection(item.direction);
    direction.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, item.font);
    layout.setTextOption(direction);
    layout.setFormats(marks(text, m_highlight, item.palette, isSelected));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(item.rect);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2.0));
    painter->restore();
}

} // namespace statusbridge
