// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <atomic>

namespace statusbridge {

namespace {

using Kind = TestDatabase::Kind;

QString fromEnvironment(const char *end)
{
    const QByteArray prefix =
        TestDatabase::kind() == Kind::Mysql ? "STATUSBRIDGE_TEST_MYSQL_" : "STATUSBRIDGE_TEST_POSTGRESQL_";
    const QByteArray variable = prefix + end;
    const QString value = qEnvironmentVariable(variable.constData());
    if (value.isEmpty()) {
        qFatal("%s is not set: the tests of PostgreSQL and MariaDB need servers of their own. Run tests/run.sh, or "
               "'eval \"$(tests/support/databases.sh start)\"' and then ctest.",
               variable.constData());
    }
    return value;
}

DatabaseSettings serverSettings(const QString &name)
{
    DatabaseSettings settings;
    settings.driver = TestDatabase::choose({}, QStringLiteral("postgresql"), QStringLiteral("mysql"));
    settings.name = name;
    settings.host = fromEnvironment("HOST");
    settings.port = fromEnvironment("PORT").toInt();
    settings.user = fromEnvironment("USER");
    return settings;
}

QString plugin()
{
    return TestDatabase::choose(QStringLiteral("QSQLITE"), QStringLiteral("QPSQL"), QStringLiteral("QMYSQL"));
}

void connectTo(QSqlDatabase &database, const DatabaseSettings &settings)
{
    database.setDatabaseName(settings.name);
    if (TestDatabase::kind() == Kind::Sqlite) {
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        return;
    }
    // MariaDB's client takes "localhost" for the local socket.
    database.setHostName(settings.host == u"localhost" ? QStringLiteral("127.0.0.1") : settings.host);
    database.setPort(settings.port);
    database.setUserName(settings.user);
    database.setPassword(QString::fromUtf8(TestDatabase::password().reveal()));
}

QString firstStatement()
{
    return TestDatabase::choose(QStringLiteral("SELECT 1"), QStringLiteral("SET client_min_messages = error"),
                                QStringLiteral("SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,"
                                               "STRICT_TRANS_TABLES', NAMES utf8mb4"));
}

QVariant executeOn(const DatabaseSettings &settings, const QStringList &statements)
{
    static std::atomic<int> count = 0;
    const QString name = QStringLiteral("collector-%1").arg(++count);
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(plugin(), name);
        connectTo(database, settings);
        if (!database.open()) {
            qFatal("The test's database can't be reached: %s", qPrintable(database.lastError().text()));
        }
        QSqlQuery query(database);
        for (const QString &sql : QStringList{firstStatement()} + statements) {
            if (!query.exec(sql)) {
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            }
        }
        if (query.next()) {
            value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

} // namespace

TestDatabase::TestDatabase() : m_name(QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128))
{
    if (kind() == Kind::Sqlite) {
        m_name = m_folder.filePath(QStringLiteral("test.db"));
        return;
    }
    const QString postgres = QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(m_name);
    // The collations that come by default, without regard to case.
    const QString mysql = QStringLiteral("CREATE DATABASE %1 CHARACTER SET utf8mb4").arg(m_name);
    executeOn(serverSettings(choose({}, QStringLiteral("postgres"), QStringLiteral("mysql"))),
              {choose({}, postgres, mysql)});
}

TestDatabase::~TestDatabase()
{
    if (kind() != Kind::Sqlite) {
        executeOn(serverSettings(choose({}, QStringLiteral("postgres"), QStringLiteral("mysql"))),
                  {QStringLiteral("DROP DATABASE ") + m_name + choose({}, QStringLiteral(" WITH (FORCE)"), QString())});
    }
}

TestDatabase::Kind TestDatabase::kind()
{
    const QString name = qEnvironmentVariable("STATUSBRIDGE_TEST_DATABASE", QStringLiteral("sqlite"));
    if (name == u"postgresql") {
        return Kind::Postgresql;
    }
    if (name == u"mysql") {
        return Kind::Mysql;
    }
    if (name != u"sqlite") {
        qFatal("STATUSBRIDGE_TEST_DATABASE must be sqlite, postgresql or mysql, not \"%s\".", qPrintable(name));
    }
    return Kind::Sqlite;
}

QString TestDatabase::choose(const QString &sqlite, const QString &postgresql, const QString &mysql)
{
    switch (kind()) {
    case Kind::Sqlite:
        return sqlite;
    case Kind::Postgresql:
        return postgresql;
    case Kind::Mysql:
        return mysql;
    }
    Q_UNREACHABLE();
}

DatabaseSettings TestDatabase::settings() const
{
    if (kind() != Kind::Sqlite) {
        return serverSettings(m_name);
    }
    DatabaseSettings settings;
    settings.name = m_name;
    return settings;
}

Secret TestDatabase::password()
{
    return kind() == Kind::Sqlite ? Secret() : Secret(fromEnvironment("PASSWORD").toUtf8());
}

QVariant TestDatabase::execute(const QStringList &statements) const
{
    return executeOn(settings(), statements);
}

} // namespace statusbridge
