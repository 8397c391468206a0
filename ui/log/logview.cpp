// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logview.h"

#include "engine/core/literals.h"
#include "ui/log/highlightdelegate.h"
#include "ui/log/logmodel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace statusbridge {

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
    fitColumns(*this, {u"0000-00-00 00:00:00.000"_s, u"mm warning"_s, u"00000"_s, u"statusbridge.scheduler"_s, u"n"_s});
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

// Whoever picks a message wants to read it, not to see it pass.
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
