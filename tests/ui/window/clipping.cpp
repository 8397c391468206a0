// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/clipping.h"

#include "engine/core/literals.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>

namespace statusbridge {

namespace {

//! How much wider or higher \p label should be.
int lackOf(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull()) {
        return 0;
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) - label.height();
    }
    return label.minimumSizeHint().width() - label.width();
}

int lackOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return lackOf(*label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty()) {
        return button->minimumSizeHint().width() - button->width();
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget); box && !box->title().isEmpty()) {
        return box->minimumSizeHint().width() - box->width();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        return tabs->sizeHint().width() - tabs->width();
    }
    return 0;
}

QString textOf(const QWidget &widget)
{
    const QVariant text = widget.property(widget.property("title").isValid() ? "title" : "text");
    return text.toString().isEmpty() ? widget.accessibleName() : text.toString().simplified();
}

QStringList clippedTitles(const QHeaderView &header)
{
    QStringList clipped;
    for (int section = 0; section < header.count(); ++section) {
        const QString title = header.model()->headerData(section, header.orientation()).toString();
        const int lack = header.fontMetrics().horizontalAdvance(title) - header.sectionSize(section);
        if (!header.isSectionHidden(section) && lack > 0) {
            clipped += u"column “%1”: %2"_s.arg(title).arg(lack);
        }
    }
    return clipped;
}

//! Of a list to choose a page or a chapter from, whose lines are never longer than it is wide.
QStringList clippedEntries(const QListWidget &list)
{
    QStringList clipped;
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem &entry = *list.item(row);
        const int icon = entry.icon().isNull() ? 0 : list.iconSize().width() + list.fontMetrics().averageCharWidth();
        const int lack = list.fontMetrics().horizontalAdvance(entry.text()) + icon - list.viewport()->width();
        if (lack > 0) {
            clipped += u"entry “%1”: %2"_s.arg(entry.text()).arg(lack);
        }
    }
    return clipped;
}

} // namespace

QStringList clippedIn(const QWidget &root)
{
    QStringList clipped;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const int lack = lackOf(*widget); lack > 0) {
            clipped +=
                u"%1 “%2”: %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), textOf(*widget)).arg(lack);
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal) {
            clipped += clippedTitles(*header);
        }
        if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
            clipped += clippedEntries(*list);
        }
    }
    return clipped;
}

} // namespace statusbridge
