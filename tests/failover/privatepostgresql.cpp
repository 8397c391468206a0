// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/privatepostgresql.h"

#include "engine/core/literals.h"

#include <QDir>
#include <QTcpServer>
#include <QUuid>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace statusbridge {

namespace {

//! Where Debian and Fedora keep them.
QString newestPrograms()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    int newest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        newest = std::max(newest, version.toInt());
    }
    return newest > 0 ? versions.filePath(u"%1/bin"_s.arg(newest)) : u"/usr/bin"_s;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost)) ? server.serverPort() : quint16(0);
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(text.toUtf8()) < 0) {
        qFatal("%s can't be written.", qPrintable(path));
    }
}

//! The server refuses to be root's.
const passwd *otherUser()
{
    return ::getuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

} // namespace

PrivatePostgresql::PrivatePostgresql()
    : m_programs(newestPrograms()), m_password(QUuid::createUuid().toString(QUuid::Id128)), m_port(freePort())
{
    const QString passwordFile = m_folder.filePath(u"password"_s);
    write(passwordFile, m_password);
    if (const passwd *user = otherUser()) {
        const bool owns = ::chown(qPrintable(m_folder.path()), user->pw_uid, user->pw_gid) == 0 &&
                          ::chown(qPrintable(passwordFile), user->pw_uid, user->pw_gid) == 0;
        if (!owns) {
            qFatal("The folder of the server can't be handed over.");
        }
    }
    run(u"initdb"_s, {u"-D"_s, data(), u"-U"_s, u"statusbridge"_s, u"--encoding=UTF8"_s, u"--no-locale"_s,
                      u"--auth=scram-sha-256"_s, u"--pwfile"_s, passwordFile, u"--no-sync"_s});
    // Nothing is lost with the server but only with the machine, so that a restart is a real one.
    write(data() + u"/postgresql.conf"_s, u"listen_addresses = '127.0.0.1'\n"
                                          "unix_socket_directories = ''\n"
                                          "shared_buffers = 32MB\nfsync = off\n"
                                          "port = %1\n"_s.arg(m_port));
    control({u"start"_s});
}

PrivatePostgresql::~PrivatePostgresql()
{
    control({u"-m"_s, u"immediate"_s, u"stop"_s});
}

DatabaseServer PrivatePostgresql::server() const
{
    return {.port = m_port, .user = u"statusbridge"_s, .password = m_password, .database = u"postgres"_s};
}

void PrivatePostgresql::restart(const QString &mode)
{
    control({u"-m"_s, mode, u"restart"_s});
}

void PrivatePostgresql::control(const QStringList &arguments) const
{
    run(u"pg_ctl"_s,
        QStringList{u"-D"_s, data(), u"-w"_s, u"-s"_s, u"-l"_s, m_folder.filePath(u"server.log"_s)} + arguments);
}

void PrivatePostgresql::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice()); // the server keeps it open
    process.setChildProcessModifier([user = otherUser()] {
        if (user != nullptr &&
            (::setgroups(0, nullptr) != 0 || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)) {
            ::_exit(1);
        }
    });
    process.start(m_programs + u'/' + program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal("%s failed: is PostgreSQL's server installed? Run installer/dependencies.sh tests.",
               qPrintable(program));
    }
}

} // namespace statusbridge
