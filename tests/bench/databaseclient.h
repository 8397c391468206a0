// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QProcess>

namespace statusbridge {

//! \brief Milliseconds that one run of \p sql takes in the database's own client (sqlite3, psql, mariadb), whose start
//! is not counted: the time of many runs less that of one. What is read is thrown away.
inline double timeInClient(const DatabaseSettings &place, const QString &sql, int runs)
{
    const QStringList server = {u"--host=%1"_s.arg(place.host), u"--port=%1"_s.arg(place.port)};
    const QString program = TestDatabase::choose(u"sqlite3"_s, u"psql"_s, u"mariadb"_s);
    QStringList arguments;
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        arguments = {place.name};
    } else if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        arguments = server + QStringList{u"--username=%1"_s.arg(place.user), u"--quiet"_s, place.name};
    } else {
        arguments = server + QStringList{u"--user=%1"_s.arg(place.user), u"--skip-ssl"_s, place.name};
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, QString::fromUtf8(TestDatabase::password().reveal()));
    environment.insert(u"MYSQL_PWD"_s, QString::fromUtf8(TestDatabase::password().reveal()));
    const auto timeOfRuns = [&](int count) {
        QProcess client;
        client.setProcessEnvironment(environment);
        client.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        client.start(program, arguments);
        client.write(QString(sql + u";\n"_s).repeated(count).toUtf8());
        client.closeWriteChannel();
        if (!client.waitForFinished(600'000) || client.exitCode() != 0) {
            qFatal("%s: %s", qPrintable(program), client.readAllStandardError().constData());
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    static_cast<void>(timeOfRuns(1)); // what it reads is in memory from now on
    const double one = timeOfRuns(1);
    return (timeOfRuns(runs + 1) - one) / runs;
}

} // namespace statusbridge
