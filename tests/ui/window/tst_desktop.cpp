// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/theme/contrast.h"

#include <QApplication>
#include <QTest>

namespace tst_desktop {

using namespace statusbridge;

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopsNotificationsLeadToTheirPage()
    {
        WindowFixture fixture;
        fixture.window().hide();
        Q_EMIT fixture.host.notificationOpened(static_cast<int>(CommandId::ShowParked));
        QVERIFY(fixture.window().isVisible());
        QCOMPARE(fixture.window().currentPage(), fixture.window().page(CommandId::ShowParked));
    }

    void theDesktopsNotificationsNeedNoTray()
    {
        WindowFixture fixture;
        fixture.host.showNotifications();
        QTRY_VERIFY(!fixture.state().isEmpty());
        fixture.cycle.zoho.revokeRefreshToken();
        fixture.cycle.addSentRecords(1);
        fixture.cycle.engine.requestCycle({});
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.host.notifications().isEmpty(), 20000);
        QTRY_COMPARE(fixture.state(), fixture.host.notifications().constFirst().first);
    }

    void theDesktopsColorsAreFollowed()
    {
        WindowFixture fixture;
        fixture.host.setWantsDark(true);
        QVERIFY(isDark(QApplication::palette()));
        fixture.host.setWantsDark(false);
        QVERIFY(!isDark(QApplication::palette()));
    }
};

QTEST_MAIN(DesktopTest)

} // namespace tst_desktop

#include "tst_desktop.moc"
