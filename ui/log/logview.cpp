// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logview.h"

#include "engine/core/literals.h"
#include "ui/log/logmodel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace statusbridge {

//! Draws one line of text and marks, by color and underline, what was searched for.
class HighlightDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHighlight(const QString &text) { m_highlight = text; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_highlight;
};

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

LogView::LogView(QWidget *parent) : DataTable(parent), m_delegate(new HighlightDelegate(this))
{
    setItemDelegateForColumn(LogModel::TextColumn, m_delegate);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    horizontalHeader()->setFont(QApplication::font());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    horizontalHeader()->setSectionsMovable(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &LogView::scrollToEnd);
    connect(this, &QTableView::pressed, this, [this](const QModelIndex &index) { followIfLast(index.row()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == LogModel::RunColumn) {
            Q_EMIT runClicked(index.row());
        }
    });
}

void LogView::setModel(QAbstractItemModel *model)
{
    DataTable::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(last - first + 1); });
    fitColumns(*this, {u"0000-00-00 00:00:00.000"_s, QString(), u"00000"_s, u"statusbridge.scheduler"_s, u"n"_s});
}

void LogView::setFollowing(bool isFollowing)
{
    if (m_isFollowing == isFollowing) {
        return;
    }
    m_isFollowing = isFollowing;
    scrollToEnd();
    Q_EMIT followingChanged(isFollowing);
}

void LogView::setHighlight(const QString &text)
{
    m_delegate->setHighlight(text);
    viewport()->update();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const int before = currentIndex().row();
    DataTable::keyPressEvent(event);
    if (const int row = currentIndex().row(); row >= 0 && row != before) {
        followIfLast(row);
    }
}

// A message that is picked is to be read, not to be seen passing.
void LogView::followIfLast(int row)
{
    setFollowing(row + 1 == model()->rowCount());
}

void LogView::scrollToEnd()
{
    if (m_isFollowing) {
        const QScopedValueRollback guard(m_isMoving, true);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

void LogView::keepPlace(int removedRows)
{
    if (!m_isFollowing) {
        const QScopedValueRollback guard(m_isMoving, true);
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() - removedRows * verticalHeader()->defaultSectionSize());
    }
}

void LogView::scrolled(int value)
{
    if (!m_isMoving) {
        setFollowing(value >= verticalScrollBar()->maximum());
    }
}

} // namespace statusbridge

#include "moc_logview.cpp"
