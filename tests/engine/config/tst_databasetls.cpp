// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/databasetls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_databasetls {

using namespace statusbridge;

DatabaseSettings databaseOn(const QString &host, const QString &tls = {}, const QString &driver = u"postgresql"_s)
{
    DatabaseSettings settings;
    settings.driver = driver;
    settings.host = host;
    settings.tls = tls;
    return settings;
}

class DatabaseTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void knowsWhatIsOnThisMachine_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLocal");
        const QString postgresql = u"postgresql"_s;
        const QString mysql = u"mysql"_s;
        QTest::newRow("a file") << u"sqlite"_s << u"db.example.com"_s << true;
        QTest::newRow("no host") << postgresql << QString() << true;
        QTest::newRow("localhost") << mysql << u"LocalHost"_s << true;
        QTest::newRow("the whole loopback network") << mysql << u"127.1.2.3"_s << true;
        QTest::newRow("IPv6") << postgresql << u"::1"_s << true;
        QTest::newRow("a socket's folder") << postgresql << u"/run/postgresql"_s << true;
        QTest::newRow("a socket") << mysql << u"/run/mysqld/mysqld.sock"_s << true;
        QTest::newRow("an abstract socket") << postgresql << u"@postgresql"_s << true;
        QTest::newRow("MySQL knows none") << mysql << u"@mysql"_s << false;
        QTest::newRow("a name") << postgresql << u"db.example.com"_s << false;
        QTest::newRow("a name that begins alike") << postgresql << u"localhost.example.com"_s << false;
        QTest::newRow("an address") << mysql << u"192.0.2.1"_s << false;
        QTest::newRow("all addresses") << mysql << u"0.0.0.0"_s << false;
        QTest::newRow("one of several") << postgresql << u"localhost,db.example.com"_s << false;
        QTest::newRow("with an option behind it") << mysql << u"localhost;host=192.0.2.1"_s << false;
    }
    void knowsWhatIsOnThisMachine()
    {
        QFETCH(const QString, driver);
        QFETCH(const QString, host);
        QTEST(isLocalDatabase(databaseOn(host, {}, driver)), "isLocal");
    }

    void whatIsSaidHolds_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<DatabaseTls>("meant");
        QTest::newRow("verify") << u"verify"_s << DatabaseTls::Verified;
        QTest::newRow("require") << u"require"_s << DatabaseTls::Required;
        QTest::newRow("plain") << u"plain"_s << DatabaseTls::Plain;
    }
    void whatIsSaidHolds()
    {
        QFETCH(const QString, tls);
        QFETCH(const DatabaseTls, meant);
        leave(u"statusbridge.lock"_s);
        for (const QString &host : {u"localhost"_s, u"db.example.com"_s}) {
            QCOMPARE(databaseTls(databaseOn(host, tls), m_directory->path()), meant);
        }
        for (const QString &driver : {u"sqlite"_s, u"mysql"_s}) { // a socket
            QCOMPARE(databaseTls(databaseOn({}, tls, driver), m_directory->path()), DatabaseTls::Local);
        }
    }

    void anotherMachinesCertificateIsCheckedIfNothingIsSaid()
    {
        QCOMPARE(meantByNothing(), DatabaseTls::Verified);
        QCOMPARE(databaseTls(databaseOn(u"localhost"_s), m_directory->path()), DatabaseTls::Local);
    }

    void whatTheFirstReleaseUsedGoesOnForAWhile_data()
    {
        QTest::addColumn<QString>("trace");
        QTest::newRow("its service") << u"statusbridge.lock"_s;
        QTest::newRow("its commands") << u"access-token.json"_s;
    }
    void whatTheFirstReleaseUsedGoesOnForAWhile()
    {
        QFETCH(const QString, trace);
        leave(trace);
        QCOMPARE(meantByNothing(), DatabaseTls::Undecided);
        QVERIFY(markInstallation(m_directory->path()));
        QCOMPARE(meantByNothing(), DatabaseTls::Undecided);
    }

    void aNewInstallationStaysOne()
    {
        leave(u"secrets"_s); // which a person may have put there
        QVERIFY(markInstallation(m_directory->path()));
        leave(u"statusbridge.lock"_s);
        QVERIFY(markInstallation(m_directory->path()));
        QCOMPARE(meantByNothing(), DatabaseTls::Verified);
    }

    void aMarkThatCannotBeLeftIsSaid() { QVERIFY(!markInstallation(m_directory->filePath(u"missing"_s))); }

    void theWarningNamesTheSetting()
    {
        const QString warning = unguardedWarning(databaseOn(u"db.example.com"_s)).english();
        QVERIFY(warning.contains(u"database.tls"_s) && warning.contains(u"db.example.com"_s));
    }

private:
    void leave(const QString &name)
    {
        QFile file(m_directory->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] DatabaseTls meantByNothing() const
    {
        return databaseTls(databaseOn(u"db.example.com"_s), m_directory->path());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(DatabaseTlsTest)

} // namespace tst_databasetls

#include "tst_databasetls.moc"
