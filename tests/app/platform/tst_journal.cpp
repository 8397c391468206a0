// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/journal.h"
#include "engine/core/literals.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_journal {

using namespace statusbridge;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheJournalByItsDevice()
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
};

QTEST_GUILESS_MAIN(JournalTest)

} // namespace tst_journal

#include "tst_journal.moc"
