// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/instance.h"

#include "engine/core/literals.h"
#include "tests/support/programenvironment.h"
#include "tests/zohosim/testclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>

#include <csignal>

namespace statusbridge {

namespace {

constexpr int patienceMs = 60000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost)) ? server.serverPort() : quint16(0);
}

int exitStatusOf(QProcess &process)
{
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(patienceMs);
    return isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

Instance::Instance(const SharedSettings &shared)
    : m_database(shared.server.port), m_zoho(shared.zohoPort), m_apiPort(freePort())
{
    m_environment = programEnvironment(m_home.path());
    m_environment.insert(u"STATUSBRIDGE_DATA_DIR"_s, m_home.filePath(u"data"_s));
    m_environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s, shared.clientSecret);
    m_environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN"_s, shared.refreshToken);
    m_environment.insert(u"STATUSBRIDGE_SECRET_DATABASE_PASSWORD"_s, shared.server.password);
    configure(shared);
}

Instance::~Instance()
{
    kill();
}

void Instance::configure(const SharedSettings &shared)
{
    const QString zoho = u"http://127.0.0.1:%1"_s.arg(m_zoho.port());
    const QString text = u"[zoho]\naccounts_url = \"%1\"\napi_url = \"%1\"\nclient_id = \"1000.CLIENT\"\n"
                         "owner = \"acme\"\napp = \"messaging\"\nreport = \"All_Messages\"\n"_s.arg(zoho) +
                         u"[sync]\nupdate_delay_ms = 0\ncalls_per_minute = 0\nlease_seconds = %1\nconcurrency = %2\n"_s
                             .arg(shared.leaseSeconds)
                             .arg(shared.concurrency) +
                         u"[network]\nproxy = \"none\"\ntimeout_seconds = %1\n"_s.arg(shared.callSeconds) +
                         u"[database]\ndriver = \"postgresql\"\nhost = \"127.0.0.1\"\nport = %1\nname = \"%2\"\n"
                         "user = \"%3\"\ntimeout_seconds = 4\n"_s.arg(m_database.port())
                             .arg(shared.server.database, shared.server.user) +
                         u"[api]\nport = %1\n"_s.arg(m_apiPort);
    QFile file(m_home.filePath(u"test.toml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("The configuration can't be written.");
    }
}

std::unique_ptr<QProcess> Instance::process(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_home.path());
    process->setStandardErrorFile(m_home.filePath(u"log"_s), QIODevice::Append);
    process->setStandardOutputFile(m_home.filePath(u"out"_s), QIODevice::Append);
    process->setProgram(QStringLiteral(STATUSBRIDGE_PROGRAM));
    process->setArguments(arguments +
                          QStringList({u"--config"_s, m_home.filePath(u"test.toml"_s), u"--log-level"_s, u"info"_s}));
    return process;
}

void Instance::start(const QStringList &arguments)
{
    m_process = process(arguments);
    m_process->start();
    if (!m_process->waitForStarted()) {
        qFatal("Statusbridge can't be started.");
    }
    m_processes += m_process->processId();
}

int Instance::run(const QStringList &arguments, const QByteArray &input)
{
    const auto command = process(arguments);
    command->start();
    if (command->waitForStarted()) {
        m_processes += command->processId();
    }
    command->write(input);
    command->closeWriteChannel();
    return exitStatusOf(*command);
}

int Instance::finish()
{
    return exitStatusOf(*m_process);
}

bool Instance::isReady() const
{
    return isRunning() && zohosim::TestClient(m_apiPort).exchange("GET", "/healthz").status == 200;
}

void Instance::signal(int number) const
{
    if (isRunning()) {
        ::kill(static_cast<pid_t>(m_process->processId()), number);
    }
}

void Instance::kill()
{
    if (isRunning()) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

int Instance::call(const QByteArray &path) const
{
    const QByteArray body = "{\"username\":\""_ba + user + "\",\"password\":\"" + password + "\"}";
    return zohosim::TestClient(m_apiPort).exchange("POST", path, {{"Content-Type", "application/json"}}, body).status;
}

QByteArray Instance::accessToken() const
{
    const QDir data(m_home.filePath(u"data"_s));
    for (const QString &name : data.entryList(QDir::Files)) {
        QFile file(data.filePath(name));
        const QJsonObject content =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        if (const QString token = content.value(u"access_token").toString(); !token.isEmpty()) {
            return token.toLatin1();
        }
    }
    return {};
}

QString Instance::log() const
{
    QString text;
    for (const QString &name : {u"log"_s, u"out"_s}) {
        QFile file(m_home.filePath(name));
        text += file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    return text;
}

} // namespace statusbridge
