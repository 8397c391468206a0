// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/text/readingorder.h"
#include "ui/widgets/tablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

//! Shows what a cell holds, and what is copied of it stays without marks.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return inReadingOrder(QStyledItemDelegate::displayText(value, locale));
    }
};

//! What the widest of \p words takes in a cell.
int widthOfWords(const QTableView &table, const QStringList &words, bool hasIcons)
{
    QStyleOptionViewItem cell;
    cell.initFrom(&table);
    cell.font = table.font();
    cell.features = QStyleOptionViewItem::HasDisplay;
    if (hasIcons) {
        const int size = table.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &table);
        cell.features |= QStyleOptionViewItem::HasDecoration;
        cell.decorationSize = QSize(size, size);
    }
    int width = 0;
    for (const QString &word : words) {
        cell.text = inReadingOrder(word);
        width =
            std::max(width, table.style()->sizeFromContents(QStyle::CT_ItemViewItem, &cell, QSize(), &table).width());
    }
    return width;
}

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, the arrows move within it
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // Measuring every row would read all of them.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // as the cells
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

DataTable::DataTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
                     const QStringList &samples)
    : DataTable()
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setModel(model);
    fitColumns(*this, samples);
}

void DataTable::stretchColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::setSpareColumns(const QList<int> &columns)
{
    m_spareColumns = columns;
    for (const int column : columns) {
        showColumn(column);
    }
}

void DataTable::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (const int column : std::as_const(m_spareColumns)) {
        showColumn(column);
    }
}

void DataTable::setColumnEmpty(int column, bool isEmpty)
{
    m_emptyColumns.removeAll(column);
    if (isEmpty) {
        m_emptyColumns += column;
    }
    showColumn(column);
}

void DataTable::showColumn(int column)
{
    const bool isSpared = m_isNarrow && m_spareColumns.contains(column);
    setColumnHidden(column, isSpared || m_emptyColumns.contains(column));
}

void DataTable::selectRow(int row)
{
    int column = 0;
    while (column < model()->columnCount() - 1 && isColumnHidden(column)) {
        ++column; // the arrows go on from what is seen
    }
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QModelIndex &index : selectionModel()->selectedRows()) {
            rows += index.row();
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString DataTable::selectionText() const
{
    const auto line = [this](auto textOfColumn) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const bool isSpared = m_spareColumns.contains(column) && !m_emptyColumns.contains(column);
            if (isSpared || !isColumnHidden(column)) {
                cells += textOfColumn(column);
            }
        }
        return cells.join(u'\t');
    };
    QStringList lines = {line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const int row : selectedRows()) {
        lines += line([this, row](int column) {
            return model()->index(row, column).data().toString().replace(u'\n', u' ').replace(u'\t', u' ');
        });
    }
    return lines.join(u'\n');
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (!selectedRows().isEmpty()) {
            QGuiApplication::clipboard()->setText(selectionText());
        }
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowSelectionChanged();
}

void fitColumns(QTableView &table, const QStringList &samples, const std::function<bool(int)> &hasArrow)
{
    const QFontMetrics metrics = table.fontMetrics();
    const int padding = metrics.averageCharWidth() + 6;
    // A title has room for the arrow of a sorted column beside it.
    const int arrow = metrics.height();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const auto titleOf = [&](int role) { return table.model()->headerData(column, Qt::Horizontal, role); };
        const QString sample = samples.value(std::min<qsizetype>(column, samples.size() - 1));
        const int title = metrics.horizontalAdvance(titleOf(Qt::DisplayRole).toString()) +
                          (!hasArrow || hasArrow(column) ? arrow : 0);
        const int words =
            widthOfWords(table, titleOf(columnWordsRole).toStringList(), titleOf(columnIconsRole).toBool());
        table.setColumnWidth(column, std::max(std::max(title, metrics.horizontalAdvance(sample)) + padding, words));
    }
}

} // namespace statusbridge

#include "moc_datatable.cpp"
