// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/actionpanel.h"

#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/helpstrip.h"
#include "ui/widgets/reasons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace statusbridge {

ActionPanel::ActionPanel(EngineGateway &gateway, SettingsDraft &draft, const QString &icon, const QString &text,
                         const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_draft(draft)
    , m_button(new QPushButton(themedIcon(icon), text, this))
    , m_banner(new Banner)
    , m_column(new QVBoxLayout(this))
{
    if (!hint.isEmpty()) {
        setHelp(m_button, hint);
        m_button->setAccessibleDescription(hint);
    }
    m_column->setContentsMargins({});
    m_column->addWidget(m_banner);
    enableUnless(m_button, gateway.whyNoErrands());
    connect(m_button, &QPushButton::clicked, this, [this] { m_isAwaited = true; });
}

QString ActionPanel::message() const
{
    return m_banner->sentence();
}

void ActionPanel::allowElsewhere(Role least)
{
    m_least = least;
    enableUnless(m_button, refusal());
}

QString ActionPanel::refusal() const
{
    return m_least ? m_gateway.roleRefusal(*m_least) : m_gateway.whyNoErrands();
}

void ActionPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    enableUnless(m_button, isBusy ? tr("It is being done.") : refusal());
    if (isBusy) {
        m_focus.set(*this); // which the button has lost
    }
}

void ActionPanel::stopWaiting()
{
    if (!m_isBusy) {
        return;
    }
    finishTask(m_requestId.next());
    m_banner->showMessage(Severity::Neutral, tr("Stopped: nothing is known."));
}

void ActionPanel::finishTask(quint64 number)
{
    if (!m_requestId.isNewest(number)) {
        return; // the result has begun a further task
    }
    setBusy(false);
    const bool isAwaited = std::exchange(m_isAwaited, false);
    if (isAwaited) {
        bringIntoSight();
    }
    Q_EMIT finished();
    if (isAwaited && m_focus.isHere(*this)) {
        m_button->setFocus();
        Q_EMIT answered();
    }
}

void ActionPanel::bringIntoSight()
{
    QTimer::singleShot(0, this, [this] {
        for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(widget)) {
                area->ensureWidgetVisible(this);
                return;
            }
        }
    });
}

QWidget *actionStrip(const QList<ActionPanel *> &panels)
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins({});
    column->setSpacing(2); // most panels show nothing most of the time
    column->addLayout(row);
    for (ActionPanel *panel : panels) {
        row->addWidget(panel->button());
    }
    row->addStretch(1);
    for (ActionPanel *panel : panels) { // after all buttons, and so does Tab come to them
        column->addWidget(panel);
    }
    return strip;
}

} // namespace statusbridge

#include "moc_actionpanel.cpp"
