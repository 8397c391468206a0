// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/doctor.h"
#include "engine/store/store.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_sqliteengine {

using namespace statusbridge;

//! What happens to an engine when its database is a file: others may move it away, or write something else into it.
class SqliteEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CycleFixture>();
        m_fixture->addSentRecords(3);
    }

    void withoutAFileNoCycleBeginsAndNoneIsCreated()
    {
        QVERIFY(QFile::remove(m_fixture->databaseFile()));
        QCOMPARE(toString(m_fixture->sync().error->kind), toString(ErrorKind::Schema));
        QCOMPARE(toString(kindOfOpening()), toString(ErrorKind::Schema));
        QVERIFY(!QFile::exists(m_fixture->databaseFile()));
        QVERIFY(m_fixture->zoho.requests().isEmpty());
    }

    void whatIsNoDatabaseIsLeftAlone()
    {
        const QByteArray text = QByteArray("not a database, but long enough to be looked at\n").repeated(100);
        QFile file(m_fixture->databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
        file.close();
        QCOMPARE(toString(kindOfOpening()), toString(ErrorKind::Database));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void aMissingFileIsFoundAndNotCreated()
    {
        QVERIFY(QFile::remove(m_fixture->databaseFile()));
        const auto found = problems(false);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.first().severity == Finding::Severity::Error && found.first().kind == ErrorKind::Schema);
        QVERIFY(found.last().text.english().startsWith(u"Not asked"_s));
        QVERIFY(!QFile::exists(m_fixture->databaseFile()));
        QVERIFY(m_fixture->zoho.requests().isEmpty());
    }

    void aJournalThatMakesOthersWaitIsFound()
    {
        m_fixture->execute(u"PRAGMA journal_mode = DELETE"_s);
        const auto found = problems(true);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().severity == Finding::Severity::Warning);
        QVERIFY(found.first().text.english().contains(u"WAL"_s));
    }

private:
    ErrorKind kindOfOpening()
    {
        return Store::open(m_fixture->settings, m_fixture->directory.path(), Secret()).error().kind;
    }

    QList<Finding> problems(bool offline)
    {
        QList<Finding> list = runDoctor(m_fixture->environment, offline);
        list.removeIf([](const Finding &finding) { return finding.severity == Finding::Severity::Ok; });
        return list;
    }

    std::unique_ptr<CycleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(SqliteEngineTest)

} // namespace tst_sqliteengine

#include "tst_sqliteengine.moc"
