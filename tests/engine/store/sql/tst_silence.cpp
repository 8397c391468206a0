// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"
#include "engine/store/sql/database.h"
#include "tests/engine/store/storefixture.h"
#include "tests/support/tcpproxy.h"

#include <QElapsedTimer>
#include <QtTest>

#include <atomic>
#include <thread>
#include <vector>

namespace tst_silence {

using namespace statusbridge;

constexpr int timeoutSeconds = 2;
//! Of one statement: a moment more than what is set.
constexpr int limitMs = timeoutSeconds * 1000 + 2500;

//! A connection whose cable a test holds.
struct Cabled
{
    explicit Cabled(int seconds = timeoutSeconds)
        : proxy(static_cast<quint16>(store.databaseSettings().port)), settings(store.databaseSettings(seconds))
    {
        settings.host = u"127.0.0.1"_s;
        settings.port = proxy.port();
    }

    [[nodiscard]] std::unique_ptr<Database> connect(DatabasePurpose purpose = DatabasePurpose::Service) const
    {
        auto opened = Database::open(settings, QString(), TestDatabase::password(), purpose);
        if (!opened) {
            qFatal("%s", qPrintable(describe(opened.error())));
        }
        return *std::move(opened);
    }

    StoreFixture store;
    TcpProxy proxy;
    DatabaseSettings settings;
};

//! A server, or the network before it, that falls silent without ending the connection.
class SilenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_timer.start(); }

    void aStatementEndsAndTheNextOneIsWellAgain()
    {
        Cabled cabled;
        const auto database = cabled.connect();
        QVERIFY(database->scalar(u"SELECT 1"_s));
        cabled.proxy.setStalled(true);
        m_timer.start();
        const auto asked = database->scalar(u"SELECT 1"_s);
        QVERIFY2(m_timer.elapsed() < limitMs, qPrintable(QString::number(m_timer.elapsed())));
        QVERIFY(!asked);
        QCOMPARE(toString(asked.error().kind), toString(ErrorKind::Database));
        QVERIFY2(asked.error().message.english().contains(u"in time (2 s)"_s), qPrintable(describe(asked.error())));
        QVERIFY(asked.error().message.english().contains(u"database.timeout_seconds"_s));
        QVERIFY(database->lastFault() == SqlFault::TimedOut);
        cabled.proxy.setStalled(false);
        const auto again = database->scalar(u"SELECT 1"_s);
        QVERIFY2(again, again ? "" : qPrintable(describe(again.error())));
    }

    void withValuesAndForChangesToo()
    {
        Cabled cabled;
        const auto database = cabled.connect();
        cabled.proxy.setStalled(true);
        m_timer.start();
        QVERIFY(!database->change(u"UPDATE statusbridge_lease SET token = ?"_s, {7}));
        QVERIFY2(m_timer.elapsed() < limitMs, qPrintable(QString::number(m_timer.elapsed())));
        QCOMPARE(cabled.store.read(u"SELECT token FROM statusbridge_lease"_s), u"0"_s);
    }

    void anAnswerThatStopsInTheMiddleEnds()
    {
        Cabled cabled;
        const auto database = cabled.connect();
        const QString many = TestDatabase::choose({}, u"SELECT repeat('x', 1000) FROM generate_series(1, 30000)"_s,
                                                  u"SELECT repeat('x', 1000) FROM seq_1_to_30000"_s);
        m_timer.start();
        cabled.proxy.setStalledAfterAnswering(100'000);
        const auto read = database->forEachRow(many, {}, [](const QSqlQuery &) {});
        QVERIFY2(m_timer.elapsed() < limitMs, qPrintable(QString::number(m_timer.elapsed())));
        QVERIFY(!read);
        QVERIFY2(read.error().message.english().contains(u"did not answer"_s), qPrintable(describe(read.error())));
    }

    void aCommitWithoutAnAnswerCountsAsNotMade()
    {
        Cabled cabled;
        const auto database = cabled.connect();
        const auto done = database->inTransaction([&] {
            const auto changed = database->run(u"UPDATE statusbridge_lease SET token = 9"_s);
            cabled.proxy.setStalled(true);
            m_timer.start();
            return changed;
        });
        QVERIFY2(m_timer.elapsed() < limitMs, qPrintable(QString::number(m_timer.elapsed())));
        QVERIFY(!done);
        QVERIFY2(done.error().message.english().contains(u"counts as not made"_s), qPrintable(describe(done.error())));
        QVERIFY(database->lostACommit());
        cabled.proxy.setStalled(false);
        QVERIFY(database->inTransaction([] { return Expected<void>(); }));
    }

    void aTransactionEndsWithItsFirstLateStatement()
    {
        Cabled cabled;
        const auto database = cabled.connect();
        const auto done = database->inTransaction([&]() -> Expected<void> {
            cabled.proxy.setStalled(true);
            m_timer.start();
            const auto first = database->run(u"UPDATE statusbridge_lease SET token = 8"_s);
            const auto second = database->run(u"UPDATE statusbridge_lease SET token = 9"_s);
            return !first && !second ? first : Expected<void>();
        });
        QVERIFY2(m_timer.elapsed() < limitMs, qPrintable(QString::number(m_timer.elapsed())));
        QVERIFY(!done);
        QVERIFY(!database->lostACommit());
    }

    void aMigrationWaitsNoLongerThanTheServerAnswersOthers()
    {
        Cabled cabled;
        const auto database = cabled.connect(DatabasePurpose::Migration);
        const QString slow =
            TestDatabase::choose({}, u"SELECT pg_sleep(%1)"_s, u"SELECT SLEEP(%1)"_s).arg(2 * timeoutSeconds + 2);
        m_timer.start();
        QVERIFY(database->scalar(slow)); // an index, say
        QVERIFY(m_timer.elapsed() > limitMs);
        cabled.proxy.setStalled(true);
        m_timer.start();
        const auto asked = database->scalar(u"SELECT 1"_s);
        QVERIFY2(m_timer.elapsed() < 3 * limitMs, qPrintable(QString::number(m_timer.elapsed())));
        QVERIFY(!asked);
        QVERIFY2(asked.error().message.english().contains(u"in time (2 s)"_s), qPrintable(describe(asked.error())));
    }

    void closingDoesNotWait()
    {
        Cabled cabled;
        auto database = cabled.connect();
        QVERIFY(database->scalar(u"SELECT 1"_s));
        cabled.proxy.setStalled(true);
        m_timer.start();
        database.reset();
        QVERIFY2(m_timer.elapsed() < limitMs, qPrintable(QString::number(m_timer.elapsed())));
    }

    //! Between the login and the end of what Qt and we ask then there are some ten messages.
    void openingEndsWhereverTheServerFallsSilent()
    {
        constexpr int messages = 16;
        std::atomic<int> late = 0;
        std::atomic<int> opened = 0;
        const StoreFixture store;
        std::vector<std::unique_ptr<TcpProxy>> proxies; // made here, where there is an event loop
        std::vector<std::jthread> attempts;
        for (int i = 1; i <= messages; ++i) {
            DatabaseSettings settings = store.databaseSettings(1);
            auto &proxy = *proxies.emplace_back(std::make_unique<TcpProxy>(static_cast<quint16>(settings.port)));
            proxy.setStalledAfter(i);
            settings.host = u"127.0.0.1"_s;
            settings.port = proxy.port();
            attempts.emplace_back([&, settings] {
                QElapsedTimer timer;
                timer.start();
                const auto database =
                    Database::open(settings, QString(), TestDatabase::password(), DatabasePurpose::Migration);
                late += timer.elapsed() > 8000 ? 1 : 0;
                opened += database ? 1 : 0;
            });
        }
        attempts.clear();
        QCOMPARE(late.load(), 0);
        QVERIFY(opened > 0 && opened < messages);
    }

private:
    QElapsedTimer m_timer;
};

QTEST_GUILESS_MAIN(SilenceTest)

} // namespace tst_silence

#include "tst_silence.moc"
