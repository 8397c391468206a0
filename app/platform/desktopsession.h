// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace statusbridge {

//! \brief A notification as desktops show it, beside the window or without one.
struct DesktopNotification
{
    QString title = {};
    QString text = {}; //!< plain
    int topic = 0;     //!< what it is about, in the caller's own numbers
    bool isUrgent = false;
};

//! \brief What the desktop around the window knows and does beyond Qt: the colors that it asks for, and notifications,
//! which need no tray. Lives on the main thread; never waits for the desktop.
class DesktopSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \brief Whether it asks for dark colors; nothing: it has not said so, or leaves the choice.
    [[nodiscard]] virtual std::optional<bool> wantsDark() const = 0;
    //! \brief Whether it shows notifications, as far as it has said.
    [[nodiscard]] virtual bool showsNotifications() const = 0;
    //! \brief Shows \p notification in the place of the last one.
    virtual void notify(const DesktopNotification &notification) = 0;

Q_SIGNALS:
    void wantsDarkChanged();
    //! \brief A person has clicked a notification about \p topic.
    void notificationOpened(int topic);
};

//! \brief The session of this process: that on its D-Bus where the program was built with it; without, one that says
//! and shows nothing.
[[nodiscard]] std::unique_ptr<DesktopSession> joinDesktopSession();

} // namespace statusbridge
