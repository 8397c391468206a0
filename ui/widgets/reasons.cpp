// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasons.h"

#include "ui/commands/commandset.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QToolButton>
#include <QVariant>

namespace statusbridge {

namespace {

constexpr auto toolTipProperty = "statusbridgeToolTip";
constexpr auto descriptionProperty = "statusbridgeDescription";

void keepTexts(QWidget &control)
{
    if (control.property(disabledReasonProperty).toString().isEmpty()) {
        control.setProperty(toolTipProperty, control.toolTip());
        control.setProperty(descriptionProperty, control.accessibleDescription());
    }
}

} // namespace

void explainDisabled(QWidget *control, const QString &reason)
{
    if (reason.isEmpty()) {
        if (!control->property(disabledReasonProperty).toString().isEmpty()) {
            control->setToolTip(control->property(toolTipProperty).toString());
            control->setAccessibleDescription(control->property(descriptionProperty).toString());
        }
    } else {
        keepTexts(*control);
        control->setToolTip(toolTipText(reason));
        control->setAccessibleDescription(reason);
    }
    control->setProperty(disabledReasonProperty, reason);
}

void enableUnless(QWidget *control, const QString &reason)
{
    explainDisabled(control, reason);
    control->setEnabled(reason.isEmpty());
}

void enableUnless(QAction *action, const QString &reason)
{
    if (action->property(disabledReasonProperty).toString().isEmpty()) {
        action->setProperty(toolTipProperty, action->toolTip());
    }
    action->setToolTip(reason.isEmpty() ? action->property(toolTipProperty).toString() : reason);
    action->setProperty(disabledReasonProperty, reason);
    action->setEnabled(reason.isEmpty());
}

QString disabledReason(const QWidget *control)
{
    for (const QWidget *widget = control; widget; widget = widget->parentWidget()) {
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const QObject *speaker =
            button && button->defaultAction() ? static_cast<QObject *>(button->defaultAction()) : nullptr;
        for (const QObject *object : {static_cast<const QObject *>(widget), speaker}) {
            const QString reason = object ? object->property(disabledReasonProperty).toString() : QString();
            if (!reason.isEmpty()) {
                return reason;
            }
        }
    }
    return {};
}

} // namespace statusbridge
