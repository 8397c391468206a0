// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/commands/commandset.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QPainter>

namespace statusbridge {

namespace {

enum class NoticeClass : quint8 { Trouble, Calm, None };

NoticeClass noticeClassOf(AppStateKind kind)
{
    switch (kind) {
    case AppStateKind::ServerRefuses:
    case AppStateKind::ServerUnreachable:
    case AppStateKind::DatabaseProblem:
    case AppStateKind::DatabaseLocked:
    case AppStateKind::DatabaseFileMissing:
    case AppStateKind::TablesMissing:
    case AppStateKind::NotConnected:
    case AppStateKind::TokenRevoked:
    case AppStateKind::ScopeMissing:
    case AppStateKind::QuotaUsedUp:
    case AppStateKind::AccountFault:
    case AppStateKind::ZohoUnreachable:
    case AppStateKind::ClockDiffers:
    case AppStateKind::LastCycleFailed:
    case AppStateKind::WishUnmet:
    case AppStateKind::RecordsFailed:
    case AppStateKind::RecordsParked:
        return NoticeClass::Trouble;
    case AppStateKind::CallsRunOut:
    case AppStateKind::RowsWaiting:
    case AppStateKind::UnknownWords:
    case AppStateKind::RecordsAwaited:
    case AppStateKind::AllCarriedOver:
        return NoticeClass::Calm;
    case AppStateKind::Unknown:
    case AppStateKind::CycleRunning:
    case AppStateKind::Stopped: // on purpose
    case AppStateKind::NoInstanceRuns:
    case AppStateKind::CycleCancelled:
    case AppStateKind::FirstCycleAwaited:
        return NoticeClass::None;
    }
    Q_UNREACHABLE();
}

//! Where what helps can be done: other commands have their buttons on the overview.
CommandId pageOf(const Presentation &presentation)
{
    const CommandId command = presentation.command.value_or(CommandId::ShowOverview);
    const bool isPage = definitionOf(command).group == CommandGroup::View && command != CommandId::Find &&
                        command != CommandId::Refresh;
    return isPage ? command : CommandId::ShowOverview;
}

} // namespace

std::optional<Notices::Notice> Notices::consider(AppStateKind kind)
{
    const NoticeClass noticeClass = noticeClassOf(kind);
    if (noticeClass == NoticeClass::Trouble && m_trouble != kind) {
        m_trouble = kind;
        return Notice::Trouble;
    }
    if (noticeClass == NoticeClass::Calm && m_trouble) {
        m_trouble.reset();
        return Notice::Recovery;
    }
    return {};
}

TrayIcon::TrayIcon(CommandSet &commands, QObject *parent)
    : QObject(parent), m_state(m_menu.addAction(QString())), m_next(m_menu.addAction(QString()))
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_state->setEnabled(false);
    m_next->setEnabled(false);
    m_menu.addSeparator();
    for (const auto id : {CommandId::SyncNow, CommandId::CancelCycle, CommandId::StartScheduler,
                          CommandId::StopScheduler, CommandId::ShowWindow, CommandId::Quit}) {
        m_menu.addAction(commands.action(id));
    }
    m_icon.setContextMenu(&m_menu);
    paintIcon(Severity::Neutral);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT activated();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT notificationOpened(m_lastPage); });
}

void TrayIcon::show()
{
    m_icon.show();
}

void TrayIcon::showState(const AppState &appState, const Presentation &presentation, const QString &nextCycle)
{
    m_state->setText(presentation.title);
    m_next->setText(nextCycle);
    m_next->setVisible(!nextCycle.isEmpty());
    m_icon.setToolTip(u"Statusbridge\n%1\n%2"_s.arg(presentation.title, nextCycle));
    paintIcon(presentation.severity);
    if (const auto notice = m_notices.consider(appState.kind)) {
        const bool isTrouble = *notice == Notices::Notice::Trouble;
        notify({.title = isTrouble ? presentation.title : tr("Statusbridge works again"),
                .text = isTrouble ? presentation.detail : presentation.title,
                .page = isTrouble ? pageOf(presentation) : CommandId::ShowOverview,
                .isUrgent = isTrouble && presentation.severity == Severity::Bad});
    }
}

void TrayIcon::notify(const Notification &notification)
{
    const bool isShown = m_notifier && m_notifier(notification);
    if (!isShown && m_icon.isVisible() && QSystemTrayIcon::supportsMessages()) {
        m_lastPage = notification.page;
        m_icon.showMessage(notification.title, notification.text, m_icon.icon());
    }
    Q_EMIT notified(notification.title, notification.text);
}

// The bridge, and in a corner the shape of the state, which can be told without its color.
void TrayIcon::paintIcon(Severity severity)
{
    constexpr int size = 64;
    constexpr int badge = 34;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.drawPixmap(0, 0, themedIcon(u"statusbridge"_s).pixmap(size, size));
    if (severity != Severity::Neutral && severity != Severity::Good) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_menu.palette().window());
        painter.drawEllipse(size - badge, size - badge, badge, badge);
        painter.drawPixmap(size - badge, size - badge,
                           themedIcon(severityIcon(severity), severity).pixmap(badge, badge));
    }
    painter.end();
    m_icon.setIcon(pixmap);
}

} // namespace statusbridge

#include "moc_trayicon.cpp"
