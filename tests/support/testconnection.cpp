// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testconnection.h"

#include "tests/support/testdatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace statusbridge {

namespace {

QString plugin()
{
    return TestDatabase::choose(QStringLiteral("QSQLITE"), QStringLiteral("QPSQL"), QStringLiteral("QMYSQL"));
}

QString firstStatement()
{
    return TestDatabase::choose(QStringLiteral("SELECT 1"), QStringLiteral("SET client_min_messages = error"),
                                QStringLiteral("SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,"
                                               "NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES', NAMES utf8mb4"));
}

} // namespace

TestConnection::TestConnection(const DatabaseSettings &settings)
    : m_name(QUuid::createUuid().toString(QUuid::Id128)), m_connection(QSqlDatabase::addDatabase(plugin(), m_name))
{
    m_connection.setDatabaseName(settings.name);
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        // MariaDB's client takes "localhost" for the local socket.
        m_connection.setHostName(settings.host == u"localhost" ? QStringLiteral("127.0.0.1") : settings.host);
        m_connection.setPort(settings.port);
        m_connection.setUserName(settings.user);
        m_connection.setPassword(QString::fromUtf8(TestDatabase::password().reveal()));
    }
    if (!m_connection.open()) {
        qFatal("The test's database can't be reached: %s", qPrintable(m_connection.lastError().text()));
    }
    execute(firstStatement());
}

TestConnection::~TestConnection()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

QVariantList TestConnection::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    QVariantList values;
    while (query.next()) {
        values += query.value(0);
    }
    return values;
}

void TestConnection::lock()
{
    execute(TestDatabase::choose(QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("BEGIN"), QStringLiteral("BEGIN")));
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        execute(QStringLiteral("SELECT token FROM statusbridge_lease FOR UPDATE"));
    }
}

void TestConnection::unlock()
{
    execute(QStringLiteral("ROLLBACK"));
}

} // namespace statusbridge
