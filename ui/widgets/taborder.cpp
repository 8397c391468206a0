// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QWidget>

namespace statusbridge {

namespace {

//! What takes the focus for itself in \p part, itself included, in the order of Tab.
QList<QWidget *> stopsIn(QWidget &part)
{
    QList<QWidget *> stops;
    QWidget *each = &part;
    do {
        const bool isInside = each == &part || part.isAncestorOf(each);
        if (isInside && each->focusPolicy() != Qt::NoFocus && !each->focusProxy()) {
            stops.append(each);
        }
        each = each->nextInFocusChain();
    } while (each != &part);
    return stops;
}

} // namespace

void placeAfter(QWidget &before, QWidget &added)
{
    const QList<QWidget *> known = stopsIn(before);
    if (known.isEmpty()) {
        return;
    }
    QWidget *last = known.constLast();
    const QList<QWidget *> stops = stopsIn(added);
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace statusbridge
