// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testconnection.h"

#include "engine/core/literals.h"
#include "tests/support/testdatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace statusbridge {

namespace {

QString plugin()
{
    return TestDatabase::choose(u"QSQLITE"_s, u"QPSQL"_s, u"QMYSQL"_s);
}

QString firstStatement()
{
    return TestDatabase::choose(u"SELECT 1"_s, u"SET client_min_messages = error"_s,
                                u"SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,"
                                "NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES', NAMES utf8mb4"_s);
}

} // namespace

TestConnection::TestConnection(const DatabaseSettings &settings)
    : m_name(QUuid::createUuid().toString(QUuid::Id128)), m_connection(QSqlDatabase::addDatabase(plugin(), m_name))
{
    m_connection.setDatabaseName(settings.name);
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    } else {
        // MariaDB's client takes "localhost" for the local socket.
        m_connection.setHostName(settings.host == u"localhost" ? u"127.0.0.1"_s : settings.host);
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
    execute(TestDatabase::choose(u"BEGIN IMMEDIATE"_s, u"BEGIN"_s, u"BEGIN"_s));
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        execute(u"SELECT token FROM statusbridge_lease FOR UPDATE"_s);
    }
}

void TestConnection::unlock()
{
    execute(u"ROLLBACK"_s);
}

} // namespace statusbridge
