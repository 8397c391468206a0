// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopsession.h"
#include "app/platform/sessionbus.h"
#include "engine/core/literals.h"
#include "engine/core/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QHash>
#include <QVariantMap>

#include <functional>

namespace statusbridge {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

// https://specifications.freedesktop.org/notification-spec/latest/protocol.html
const auto notifications = u"org.freedesktop.Notifications"_s; // service and interface
const auto notificationsPath = u"/org/freedesktop/Notifications"_s;
const auto defaultAction = u"default"_s; // a click on the notification itself

//! The portal wraps its values, older ones twice.
std::optional<bool> wantsDarkOf(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    switch (value.toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default: // no preference, or a value that is not known yet
        return {};
    }
}

} // namespace

//! \brief The session on the D-Bus. All calls are asynchronous: a desktop that hangs holds nothing.
class BusSession final : public DesktopSession
{
    Q_OBJECT

public:
    explicit BusSession(const QDBusConnection &bus);
    ~BusSession() override { QDBusConnection::disconnectFromBus(m_bus.name()); }
    BusSession(const BusSession &) = delete;
    BusSession &operator=(const BusSession &) = delete;

    [[nodiscard]] std::optional<bool> wantsDark() const override { return m_wantsDark; }
    [[nodiscard]] bool showsNotifications() const override { return m_showsNotifications; }
    void notify(const DesktopNotification &notification) override;

private Q_SLOTS:
    void noteSetting(const QString &space, const QString &key, const QDBusVariant &value);
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id, uint reason);

private:
    template <typename Answer>
    void ask(const QDBusMessage &question, std::function<void(const Answer &)> then);
    void setWantsDark(std::optional<bool> wantsDark);
    [[nodiscard]] QString bodyOf(const QString &text) const;

    QDBusConnection m_bus;
    std::optional<bool> m_wantsDark;
    bool m_showsNotifications = false;
    QStringList m_capabilities;
    uint m_lastId = 0;     //!< of the notification that the next one replaces; 0: none
    uint m_lastClosed = 0; //!< since the last one was sent
    QHash<uint, int> m_topics;
};

BusSession::BusSession(const QDBusConnection &bus) : m_bus(bus)
{
    // Without the names of the services: to ask for their owners would wait for the bus.
    m_bus.connect({}, portalPath, portalInterface, u"SettingChanged"_s, this,
                  SLOT(noteSetting(QString, QString, QDBusVariant)));
    m_bus.connect({}, notificationsPath, notifications, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    m_bus.connect({}, notificationsPath, notifications, u"NotificationClosed"_s, this, SLOT(noteClosed(uint, uint)));
    QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    read.setArguments({appearance, colorScheme});
    ask<QDBusVariant>(read, [this](const QDBusVariant &value) { setWantsDark(wantsDarkOf(value.variant())); });
    ask<QStringList>(
        QDBusMessage::createMethodCall(notifications, notificationsPath, notifications, u"GetCapabilities"_s),
        [this](const QStringList &capabilities) {
            m_showsNotifications = true;
            m_capabilities = capabilities;
        });
}

template <typename Answer>
void BusSession::ask(const QDBusMessage &question, std::function<void(const Answer &)> then)
{
    if (!m_bus.isConnected()) {
        return; // would never be answered
    }
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [question, then = std::move(then)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<Answer> reply = *finished;
                if (reply.isError()) {
                    qCDebug(lcApp).noquote()
                        << "The desktop does not answer to" << question.member() << ':' << reply.error().message();
                    return;
                }
                then(reply.value());
            });
}

void BusSession::noteSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme) {
        setWantsDark(wantsDarkOf(value.variant()));
    }
}

void BusSession::setWantsDark(std::optional<bool> wantsDark)
{
    if (wantsDark != m_wantsDark) {
        m_wantsDark = wantsDark;
        Q_EMIT wantsDarkChanged();
    }
}

QString BusSession::bodyOf(const QString &text) const
{
    return m_capabilities.contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
}

void BusSession::notify(const DesktopNotification &notification)
{
    const auto program = u"org.statusbridge.Console"_s; // the name of the desktop entry, and of its icon
    // Its label is shown by few.
    const QStringList actions =
        m_capabilities.contains(u"actions"_s) ? QStringList{defaultAction, notification.title} : QStringList();
    const QVariantMap hints = {
        {u"desktop-entry"_s, program},
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notification.isUrgent ? 2 : 1))},
    };
    QDBusMessage message = QDBusMessage::createMethodCall(notifications, notificationsPath, notifications, u"Notify"_s);
    message.setArguments(
        {u"Statusbridge"_s, m_lastId, program, notification.title, bodyOf(notification.text), actions, hints, -1});
    m_lastClosed = 0;
    ask<uint>(message, [this, topic = notification.topic](uint id) {
        m_topics.insert(id, topic);
        if (id != m_lastClosed) { // what was closed meanwhile may be told before
            m_lastId = id;
        }
    });
}

void BusSession::noteAction(uint id, const QString &action)
{
    const auto topic = m_topics.constFind(id);
    if (topic != m_topics.cend() && action == defaultAction) {
        Q_EMIT notificationOpened(*topic);
    }
}

void BusSession::noteClosed(uint id, uint)
{
    m_topics.remove(id);
    m_lastClosed = id;
    if (id == m_lastId) {
        m_lastId = 0;
    }
}

std::unique_ptr<DesktopSession> joinDesktopSession()
{
    // Not Qt's own connection, which others close or wait on.
    return std::make_unique<BusSession>(
        hasSessionBus() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"statusbridge-desktop"_s)
                        : QDBusConnection(u"statusbridge-none"_s));
}

} // namespace statusbridge

#include "desktopsession_dbus.moc"
#include "moc_desktopsession.cpp"
