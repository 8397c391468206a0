// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopsession.h"
#include "engine/core/literals.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

namespace tst_desktopsession {

using namespace statusbridge;

//! The desktop's portal, as far as it tells the colors.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    // Twice wrapped, as by the portal itself.
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

//! What shows notifications, and keeps them for the test instead.
class Server : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaced = 0;
        QString title;
        QString text;
        QStringList actions;
        uint urgency = 0;
    };
    QStringList capabilities = {u"body"_s, u"body-markup"_s, u"actions"_s};
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaced, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown += Shown{.replaced = replaced,
                       .title = title,
                       .text = text,
                       .actions = actions,
                       .urgency = hints.value(u"urgency"_s).toUInt()};
        return replaced ? replaced : static_cast<uint>(41 + shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class DesktopSessionTest : public QObject
{
    Q_OBJECT

private:
    void offerPortal(uint scheme)
    {
        m_portal = std::make_unique<Portal>();
        m_portal->scheme = scheme;
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void offerNotifications(const QStringList &capabilities = {u"body"_s, u"body-markup"_s, u"actions"_s})
    {
        m_server = std::make_unique<Server>();
        m_server->capabilities = capabilities;
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, m_server.get(),
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
    }

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop of the test"_s);
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<Server> m_server;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isConnected()); }
    void cleanup()
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        m_portal.reset();
        m_server.reset();
    }

    void theColorsThatTheDesktopAsksForAreKnown_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<bool>("wantsDark");
        QTest::newRow("dark") << 1U << true;
        QTest::newRow("light") << 2U << false;
    }
    void theColorsThatTheDesktopAsksForAreKnown()
    {
        QFETCH(const uint, scheme);
        QFETCH(const bool, wantsDark);
        offerPortal(scheme);
        const auto session = joinDesktopSession();
        QVERIFY(!session->wantsDark());
        QTRY_COMPARE(session->wantsDark(), std::optional(wantsDark));
    }

    void aDesktopWithoutPreferenceAsksForNothing()
    {
        offerPortal(0);
        offerNotifications(); // is asked later, so that its answer tells that the other one is there
        const auto session = joinDesktopSession();
        QTRY_VERIFY(session->showsNotifications());
        QVERIFY(!session->wantsDark());
    }

    void anotherChoiceIsFollowedAtOnce()
    {
        offerPortal(2);
        const auto session = joinDesktopSession();
        QTRY_COMPARE(session->wantsDark(), std::optional(false));
        QSignalSpy changed(session.get(), &DesktopSession::wantsDarkChanged);
        Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(1U));
        Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U));
        QTRY_COMPARE(session->wantsDark(), std::optional(true));
        QCOMPARE(changed.size(), 1);
    }

    void aNotificationIsShownAndLeadsToItsTopic()
    {
        offerNotifications();
        const auto session = joinDesktopSession();
        QTRY_VERIFY(session->showsNotifications());
        session->notify({.title = u"Zoho refused the token"_s, .text = u"a < b"_s, .topic = 7, .isUrgent = true});
        QTRY_COMPARE(m_server->shown.size(), 1);
        const Server::Shown shown = m_server->shown.constFirst();
        QCOMPARE(shown.title, u"Zoho refused the token"_s);
        QCOMPARE(shown.text, u"a &lt; b"_s); // no markup of others
        QCOMPARE(shown.urgency, 2U);
        QCOMPARE(shown.actions.value(0), u"default"_s);
        QSignalSpy opened(session.get(), &DesktopSession::notificationOpened);
        session->notify({.title = u"Another"_s, .topic = 8}); // its answer tells that the first one is known
        QTRY_COMPARE(m_server->shown.size(), 2);
        Q_EMIT m_server->ActionInvoked(99, u"default"_s); // of another program
        Q_EMIT m_server->ActionInvoked(42, u"default"_s);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(opened.constFirst().constFirst().toInt() >= 7);
    }

    void theNextOneTakesThePlaceOfTheLast()
    {
        offerNotifications({u"body"_s});
        const auto session = joinDesktopSession();
        QTRY_VERIFY(session->showsNotifications());
        session->notify({.title = u"Trouble"_s, .text = u"a < b"_s, .topic = 1});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QVERIFY(m_server->shown.constFirst().actions.isEmpty()); // it said that it has none
        QCOMPARE(m_server->shown.constFirst().text, u"a < b"_s);
        // When an answer has come in can't be seen, so each is asked for again until it has.
        uint number = 0;
        const auto replacedByNext = [&](const QString &title) {
            const qsizetype known = m_server->shown.size();
            session->notify({.title = title, .topic = 2});
            const bool isShown = QTest::qWaitFor([&] { return m_server->shown.size() > known; });
            number = isShown ? m_server->shown.constLast().replaced : 0;
            return isShown ? std::optional(number) : std::nullopt;
        };
        QTRY_VERIFY(replacedByNext(u"Recovery"_s).value_or(0) != 0);
        QTRY_VERIFY([&] {
            Q_EMIT m_server->NotificationClosed(number, 2);
            QTest::qWait(20);
            return replacedByNext(u"Trouble again"_s) == 0U;
        }());
    }

    void aBusWithoutDesktopSaysNothing()
    {
        const auto session = joinDesktopSession();
        QTest::qWait(50); // time for an answer that must not come
        QVERIFY(!session->wantsDark());
        QVERIFY(!session->showsNotifications());
        session->notify({.title = u"Nothing shows it"_s});
    }
};

QTEST_GUILESS_MAIN(DesktopSessionTest)

} // namespace tst_desktopsession

#include "tst_desktopsession.moc"
