// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/presence.h"
#include "engine/core/literals.h"

#include <QProcessEnvironment>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_presence {

using namespace statusbridge;

class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisplayIsKnownByItsVariable_data();
    void aDisplayIsKnownByItsVariable();
    void theJournalIsKnownByItsDevice();
};

void PresenceTest::aDisplayIsKnownByItsVariable_data()
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

void PresenceTest::aDisplayIsKnownByItsVariable()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcessEnvironment environment;
    environment.insert(name, value);
    QTEST(hasDisplay(environment), "isThere");
}

void PresenceTest::theJournalIsKnownByItsDevice()
{
    struct stat status = {};
    QCOMPARE(::fstat(STDERR_FILENO, &status), 0);
    const auto stream = u"%1:%2"_s.arg(status.st_dev).arg(status.st_ino).toLatin1();
    qputenv("JOURNAL_STREAM", stream);
    QVERIFY(isStandardErrorJournal());
    qputenv("JOURNAL_STREAM", stream + '0');
    QVERIFY(!isStandardErrorJournal());
    qunsetenv("JOURNAL_STREAM");
    QVERIFY(!isStandardErrorJournal());
}

QTEST_GUILESS_MAIN(PresenceTest)

} // namespace tst_presence

#include "tst_presence.moc"
