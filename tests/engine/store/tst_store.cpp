// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_store {

using namespace statusbridge;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CycleFixture>(); }

    void aMigratedDatabaseIsOpened()
    {
        const auto access = open();
        QVERIFY(access);
        QCOMPARE((*access)->rows.tables().webhookLogs.table, u"webhook_logs"_s);
        QVERIFY(!*(*access)->rows.anyOpen());
    }

    void whatIsMissingIsNamedWithWhatToDo_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("words");
        QTest::newRow("own tables") << "DROP TABLE statusbridge_schema"
                                    << "statusbridge migrate";
        QTest::newRow("older version") << "UPDATE statusbridge_schema SET version = 0 - 1"
                                       << "statusbridge migrate";
        QTest::newRow("newer version") << "UPDATE statusbridge_schema SET version = 999"
                                       << "install that version";
        QTest::newRow("a table") << "DROP TABLE webhook_logs"
                                 << "webhook_logs";
        QTest::newRow("a column") << "ALTER TABLE delivered_logs RENAME COLUMN status TO state"
                                  << "status";
    }

    void whatIsMissingIsNamedWithWhatToDo()
    {
        QFETCH(QString, statement);
        QFETCH(QString, words);
        m_fixture->execute(statement);
        const auto access = open();
        QVERIFY(!access);
        QCOMPARE(toString(access.error().kind), toString(ErrorKind::Schema));
        QVERIFY2(access.error().message.english().contains(words), qPrintable(access.error().message.english()));
    }

    void aDriverThatIsNotThereIsAMistakeOfTheConfiguration()
    {
        m_fixture->settings.database.driver = u"abacus"_s;
        QCOMPARE(toString(open().error().kind), toString(ErrorKind::Configuration));
    }

private:
    Expected<std::unique_ptr<Store>> open()
    {
        return Store::open(m_fixture->settings, m_fixture->directory.path(), TestDatabase::password());
    }

    std::unique_ptr<CycleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(StoreTest)

} // namespace tst_store

#include "tst_store.moc"
