// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "engine/core/literals.h"
#include "tests/support/testconnection.h"

#include <QCoreApplication>
#include <QUuid>

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
    settings.driver = TestDatabase::choose({}, u"postgresql"_s, u"mysql"_s);
    settings.name = name;
    settings.host = fromEnvironment("HOST");
    settings.port = fromEnvironment("PORT").toInt();
    settings.user = fromEnvironment("USER");
    return settings;
}

//! The database that every server has.
DatabaseSettings maintenance()
{
    return serverSettings(TestDatabase::choose({}, u"postgres"_s, u"mysql"_s));
}

QString freshName()
{
    return u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
}

QString removal(const QString &name)
{
    return u"DROP DATABASE "_s + name + TestDatabase::choose({}, u" WITH (FORCE)"_s, QString());
}

//! Copied file by file, without the log of each page.
QString copying(const QString &pattern, const QString &name)
{
    return u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY FILE_COPY"_s.arg(name, pattern);
}

//! The database that others of this process are copies of; it goes with the application.
QString filledPattern(const TestDatabase::Fill &fill)
{
    static QString name;
    if (name.isEmpty()) {
        name = freshName();
        TestDatabase::executeOn(maintenance(), {copying(u"template0"_s, name)});
        fill(serverSettings(name));
        qAddPostRoutine([] { TestDatabase::executeOn(maintenance(), {removal(name)}); });
    }
    return name;
}

} // namespace

TestDatabase::TestDatabase(const Fill &fill) : m_name(freshName())
{
    if (kind() == Kind::Sqlite) {
        m_name = m_folder.filePath(u"test.db"_s);
        return;
    }
    const QString postgres =
        kind() == Kind::Postgresql ? copying(fill ? filledPattern(fill) : u"template0"_s, m_name) : QString();
    // The collations that come by default, without regard to case.
    const QString mysql = u"CREATE DATABASE %1 CHARACTER SET utf8mb4"_s.arg(m_name);
    executeOn(maintenance(), {choose({}, postgres, mysql)});
}

TestDatabase::~TestDatabase()
{
    if (kind() != Kind::Sqlite) {
        executeOn(maintenance(), {removal(m_name)});
    }
}

TestDatabase::Kind TestDatabase::kind()
{
    const QString name = qEnvironmentVariable("STATUSBRIDGE_TEST_DATABASE", u"sqlite"_s);
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

QVariant TestDatabase::executeOn(const DatabaseSettings &settings, const QStringList &statements)
{
    TestConnection connection(settings);
    QVariant value;
    for (const QString &sql : statements) {
        value = connection.execute(sql).value(0);
    }
    return value;
}

} // namespace statusbridge
