// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"

#include "tests/support/programenvironment.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <linux/capability.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace statusbridge {

namespace {

constexpr int patienceMs = 60000;

//! The section of the configuration that names the database; empty for the default, a file in the data directory.
QString databaseSection(const DatabaseSettings &settings)
{
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        return {};
    }
    return u"[database]\ndriver = \"%1\"\nname = \"%2\"\nhost = \"%3\"\nport = %4\nuser = \"%5\"\n"_s.arg(
        settings.driver, settings.name, settings.host, QString::number(settings.port), settings.user);
}

} // namespace

QJsonObject Finished::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

ProgramFixture::ProgramFixture()
{
    m_zoho.configure([](zohosim::Options &options) {
        options.perMinute = 0;
        options.clientSecret = u"HUSHclientHUSH"_s;
    });
    if (!m_zoho.start()) {
        qFatal("The simulated Zoho can't listen.");
    }
    m_environment = programEnvironment(m_home.path());
    m_environment.insert(u"STATUSBRIDGE_DATA_DIR"_s, dataDirectory());
    m_environment.insert(u"STATUSBRIDGE_API_PORT"_s, u"0"_s);
    m_environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s, m_zoho.options().clientSecret);
    m_environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN"_s, m_zoho.options().refreshToken);
    m_environment.insert(u"STATUSBRIDGE_SECRET_DATABASE_PASSWORD"_s,
                         QString::fromUtf8(TestDatabase::password().reveal()));
    configure();
}

void ProgramFixture::configure(const QString &more)
{
    writeConfiguration(u"[zoho]\n"
                       "accounts_url = \"%1\"\n"
                       "api_url = \"%1\"\n"
                       "client_id = \"1000.CLIENT\"\n"
                       "owner = \"acme\"\n"
                       "app = \"messaging\"\n"
                       "report = \"All_Messages\"\n"
                       "%2"
                       "[sync]\n"
                       "update_delay_ms = 0\n"
                       "calls_per_minute = 0\n"_s.arg(m_zoho.apiUrl().toString(), databaseSection(m_place.settings())) +
                       more);
}

void ProgramFixture::writeConfiguration(const QString &text)
{
    QFile file(configFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

std::unique_ptr<QProcess> ProgramFixture::start(const QStringList &arguments, int terminal, int output)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_home.path());
    process->setChildProcessModifier([obeys = m_obeysPermissions, terminal, output] {
        if (obeys) {
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        }
        if (terminal >= 0) {
            ::setsid();
            ::ioctl(terminal, TIOCSCTTY, 0);
            ::dup2(terminal, STDIN_FILENO);
        }
        if (output >= 0) {
            ::dup2(output, STDOUT_FILENO);
        }
    });
    process->start(QStringLiteral(STATUSBRIDGE_PROGRAM), arguments + QStringList({u"--config"_s, configFile()}));
    return process;
}

Finished ProgramFixture::finish(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    const bool isSound = process.exitStatus() == QProcess::NormalExit;
    return {.exitStatus = isSound ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

Finished ProgramFixture::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    return finish(*process);
}

void ProgramFixture::addPending(const QString &recordId, const QString &queueId, const QString &word)
{
    m_zoho.addRecord(recordId, {{u"Queue_ID_DV"_s, queueId}, {u"Status"_s, u"sent"_s}});
    execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id, timestamp) "
            "VALUES ('%1', 'wamid.%1', '%2', '15550001234', '1772366400')"_s.arg(queueId, word));
}

void ProgramFixture::execute(const QString &sql) const
{
    TestDatabase::executeOn(place(), {sql});
}

QVariant ProgramFixture::queryValue(const QString &sql) const
{
    return TestDatabase::executeOn(place(), {sql});
}

DatabaseSettings ProgramFixture::place() const
{
    DatabaseSettings settings = m_place.settings();
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        settings.name = databaseFile();
    }
    return settings;
}

QByteArray ProgramFixture::databaseBytes() const
{
    QFile file(databaseFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList ProgramFixture::secrets() const
{
    const auto options = m_zoho.options();
    return {u"HUSH"_s, options.clientSecret, options.refreshToken, u"Zoho-oauthtoken"_s};
}

} // namespace statusbridge
