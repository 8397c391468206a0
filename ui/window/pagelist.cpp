// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagelist.h"

#include "engine/core/literals.h"
#include "ui/theme/metrics.h"
#include "ui/theme/severity.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int iconSide = 20; // logical pixels
constexpr int markRole = Qt::UserRole;
constexpr int severityRole = Qt::UserRole + 1;
constexpr int wordsRole = Qt::UserRole + 2;
constexpr int hintRole = Qt::UserRole + 3;
constexpr int refusalRole = Qt::UserRole + 4;
constexpr int markCharacters = 4; // as many digits, or fewer and a sign

//! Draws the mark at the end of the line.
class MarkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString text = index.data(markRole).toString();
    if (text.isEmpty()) {
        return;
    }
    const SeverityColors colors =
        severityColors(static_cast<Severity>(index.data(severityRole).toInt()), option.palette);
    QFont font = option.font;
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(text) + metrics.averageCharWidth());
    const int margin = spaceOf(Space::Tight, option.fontMetrics);
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    const QRectF pill =
        QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(width, height), inside);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    painter->setPen(colors.edge);
    painter->setBrush(colors.fill);
    painter->drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter->setPen(colors.accent);
    painter->drawText(pill, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    setIconSize(QSize(iconSide, iconSide));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setItemDelegate(new MarkDelegate(this));
}

void PageList::addPage(const QIcon &icon, const QString &name, const QString &toolTip)
{
    auto *item = new QListWidgetItem(icon, name, this);
    item->setToolTip(toolTip);
    item->setData(hintRole, toolTip);
    const int letter = fontMetrics().averageCharWidth();
    item->setSizeHint(QSize(fontMetrics().horizontalAdvance(name) + iconSide + letter * (markCharacters + 4),
                            fontMetrics().height() * 2));
}

void PageList::setMark(int row, const PageMark &mark)
{
    if (mark == this->mark(row)) {
        return;
    }
    QListWidgetItem *marked = item(row);
    marked->setData(markRole, mark.text);
    marked->setData(severityRole, static_cast<int>(mark.severity));
    marked->setData(wordsRole, mark.words);
    marked->setData(Qt::AccessibleDescriptionRole, mark.words);
    showToolTip(row);
}

void PageList::setRefusal(int row, const QString &reason)
{
    QListWidgetItem *refused = item(row);
    refused->setData(refusalRole, reason);
    refused->setFlags(reason.isEmpty() ? refused->flags() | Qt::ItemIsEnabled : refused->flags() & ~Qt::ItemIsEnabled);
    showToolTip(row);
}

void PageList::showToolTip(int row)
{
    QString text = item(row)->data(hintRole).toString();
    const QString marked = text;
    for (const int role : {wordsRole, refusalRole}) {
        if (const QString more = item(row)->data(role).toString(); !more.isEmpty()) {
            text += u'\n' + more;
        }
    }
    item(row)->setToolTip(text == marked ? text : toolTipText(text));
}

PageMark PageList::mark(int row) const
{
    return {.text = item(row)->data(markRole).toString(),
            .words = item(row)->data(wordsRole).toString(),
            .severity = static_cast<Severity>(item(row)->data(severityRole).toInt())};
}

} // namespace statusbridge

#include "moc_pagelist.cpp"
