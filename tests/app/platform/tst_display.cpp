// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/display.h"
#include "engine/core/literals.h"

#include <QProcessEnvironment>
#include <QTest>

namespace tst_display {

using namespace statusbridge;

class DisplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisplayIsKnownByItsVariable_data();
    void aDisplayIsKnownByItsVariable();
};

void DisplayTest::aDisplayIsKnownByItsVariable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("X") << u"DISPLAY"_s << u":0"_s << true;
    QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland-0"_s << true;
    QTest::newRow("chosen platform") << u"QT_QPA_PLATFORM"_s << u"offscreen"_s << true;
    QTest::newRow("empty") << u"DISPLAY"_s << QString() << false;
    QTest::newRow("another variable") << u"TERM"_s << u"xterm"_s << false;
}

void DisplayTest::aDisplayIsKnownByItsVariable()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcessEnvironment environment;
    environment.insert(name, value);
    QTEST(hasDisplay(environment), "isThere");
}

QTEST_GUILESS_MAIN(DisplayTest)

} // namespace tst_display

#include "tst_display.moc"
