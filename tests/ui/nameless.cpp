// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/nameless.h"

#include "engine/core/literals.h"

#include <QAccessible>
#include <QMenu>
#include <QWidget>

namespace statusbridge {

namespace {

bool isInnerPart(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_") || widget->focusProxy() ||
           QByteArray(widget->metaObject()->className()).startsWith("QComboBoxPrivate") ||
           QByteArray(widget->metaObject()->className()).startsWith("QComboBoxListView") ||
           qobject_cast<const QMenu *>(widget);
}

} // namespace

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget; widget = widget->parentWidget()) {
        names.prepend(u"%1(%2)"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return names.join(u'/');
}

QStringList namelessIn(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isHidden() || (widget->focusPolicy() & Qt::TabFocus) == 0 || isInnerPart(widget)) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless += pathOf(widget);
        }
    }
    return nameless;
}

} // namespace statusbridge
