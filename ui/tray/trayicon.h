// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/appstate.h"
#include "ui/text/appstatetext.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <functional>
#include <optional>
#include <utility>

namespace statusbridge {

class CommandSet;

//! \brief What is shown to a person who is not looking at the window.
struct Notification
{
    QString title = {};
    QString text = {};
    CommandId page = CommandId::ShowOverview; //!< where it leads
    bool isUrgent = false;
};

//! \brief Decides what is worth a notification. Pure but for its memory.
//!
//! A trouble is reported once when it begins, not each time it is seen again, and its end once too. What passes by
//! itself within a cycle, such as a running one, neither begins nor ends a trouble.
class Notices
{
public:
    enum class Notice : quint8 { Trouble, Recovery };

    //! \brief What to report now that the application's state is \p kind; nothing most of the time.
    [[nodiscard]] std::optional<Notice> consider(AppStateKind kind);

private:
    std::optional<AppStateKind> m_trouble; //!< the one that was reported last and has not ended
};

//! \brief The state in the desktop's tray, and the commands that are needed without the window. Desktops without a tray
//! have none; everything works without it.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(CommandSet &commands, QObject *parent = nullptr);

    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show();
    //! \brief Shows the state, and notifies of what begins or ends with it. \p nextCycle as of nextCycleWords().
    void showState(const AppState &appState, const Presentation &presentation, const QString &nextCycle);
    //! \brief One notification of something that is neither trouble nor recovery.
    void notify(const Notification &notification);
    //! \brief Notifications are shown by \p show, which needs no tray; by the tray if it returns false.
    void setNotifier(std::function<bool(const Notification &)> show) { m_notifier = std::move(show); }

Q_SIGNALS:
    //! \brief A person has clicked the icon.
    void activated();
    //! \brief A person has clicked a notification of the tray that leads to \p page.
    void notificationOpened(statusbridge::CommandId page);
    //! \brief A notification was asked for; said even where there is no tray to show it.
    void notified(const QString &title, const QString &text);

private:
    void paintIcon(Severity severity);

    QMenu m_menu;
    QAction *m_state;
    QAction *m_next;
    QSystemTrayIcon m_icon;
    Notices m_notices;
    std::function<bool(const Notification &)> m_notifier;
    CommandId m_lastPage = CommandId::ShowOverview; //!< of the notification that the tray showed last
};

} // namespace statusbridge
