// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/zohosim/certificate.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace tst_programattached {

using namespace statusbridge;

constexpr int patienceMs = 60000;

//! A service with its API over TLS, and beside it a machine that has nothing but the program.
class Bench
{
public:
    Bench();
    ~Bench();

    [[nodiscard]] QString url() const { return u"https://127.0.0.1:%1"_s.arg(m_port); }
    [[nodiscard]] bool isServing() const { return m_port > 0; }
    void endService();
    //! Starts the window there. \p token empty: none is known.
    void attach(const QString &token, const QStringList &more = {});
    //! Waits until standard error of the window has \p words.
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] int endWindow();
    [[nodiscard]] QStringList filesOfDesk() const;
    [[nodiscard]] QString newToken(const QString &role);

    ProgramFixture service;
    QString log;

private:
    QTemporaryDir m_desk;
    std::unique_ptr<QProcess> m_service;
    QProcess m_window;
    QString m_certificate;
    int m_port = 0;
};

Bench::Bench()
{
    const auto made = zohosim::madeCertificate();
    m_certificate = m_desk.filePath(u"server.pem"_s);
    const QString key = m_desk.filePath(u"server.key"_s);
    for (const auto &[name, content] :
         {std::pair(m_certificate, made->certificate.toPem()), {key, made->key.toPem()}}) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
            return;
        }
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    service.configure(u"[api]\ntls_certificate = \"%1\"\ntls_key = \"%2\"\n"_s.arg(m_certificate, key));
    (void)service.run({u"migrate"_s});
    m_service = service.start({u"--no-gui"_s, u"--log-level"_s, u"info"_s});
    QString said;
    const QRegularExpression place(u"listens on 127.0.0.1, port ([0-9]+)"_s);
    (void)QTest::qWaitFor(
        [&] {
            said += QString::fromUtf8(m_service->readAllStandardError());
            return place.match(said).hasMatch();
        },
        patienceMs);
    m_port = place.match(said).captured(1).toInt();
}

Bench::~Bench()
{
    endService();
    if (m_window.state() != QProcess::NotRunning) {
        m_window.kill();
        m_window.waitForFinished(patienceMs);
    }
}

void Bench::endService()
{
    if (m_service && m_service->state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_service->processId()), SIGKILL);
        m_service->waitForFinished(patienceMs);
    }
}

void Bench::attach(const QString &token, const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STATUSBRIDGE_DATA_DIR"_s, m_desk.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_desk.filePath(u"config"_s));
    environment.insert(u"HOME"_s, m_desk.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    if (!token.isEmpty()) {
        environment.insert(u"STATUSBRIDGE_SECRET_SERVER_TOKEN"_s, token);
    }
    m_window.setProcessEnvironment(environment);
    m_window.start(QStringLiteral(STATUSBRIDGE_PROGRAM), QStringList{u"--attach"_s, url(), u"--attach-certificate"_s,
                                                                     m_certificate, u"--log-level"_s, u"info"_s} +
                                                             more);
}

bool Bench::says(const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            log += QString::fromUtf8(m_window.readAllStandardError());
            return log.contains(words);
        },
        patienceMs);
}

int Bench::endWindow()
{
    ::kill(static_cast<pid_t>(m_window.processId()), SIGTERM);
    const bool hasEnded = m_window.waitForFinished(patienceMs) && m_window.exitStatus() == QProcess::NormalExit;
    return hasEnded ? m_window.exitCode() : -1;
}

QStringList Bench::filesOfDesk() const
{
    QStringList files;
    QDirIterator each(m_desk.filePath(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        files += each.fileName();
    }
    return files;
}

QString Bench::newToken(const QString &role)
{
    return service.run({u"user"_s, u"token"_s, u"add"_s, u"desk"_s, u"--role"_s, role, u"--json"_s})
        .json()
        .value(u"token"_s)
        .toString();
}

class TestProgramAttached : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNothingOfItsOwn()
    {
        Bench bench;
        QVERIFY(bench.isServing());
        const QString token = bench.newToken(u"operator"_s);
        QVERIFY(!token.isEmpty());
        bench.attach(token);
        QVERIFY2(bench.says(u"role operator"_s), qPrintable(bench.log));
        QCOMPARE(bench.endWindow(), 0);
        for (const QString &file : bench.filesOfDesk()) {
            QVERIFY2(!file.endsWith(u".db"_s), qPrintable(file));
            QVERIFY2(!file.contains(u"token"_s), qPrintable(file));
        }
        QVERIFY2(!bench.log.contains(token), "a secret in the log");
    }

    void aServerThatGoesIsNoEndOfTheWindow()
    {
        Bench bench;
        bench.attach(bench.newToken(u"viewer"_s));
        QVERIFY2(bench.says(u"role viewer"_s), qPrintable(bench.log));
        bench.endService();
        QVERIFY2(bench.says(u"does not answer any more"_s), qPrintable(bench.log));
        QElapsedTimer time;
        time.start();
        QCOMPARE(bench.endWindow(), 0);
        QVERIFY2(time.elapsed() < 15000, qPrintable(QString::number(time.elapsed()))); // busy machines included
    }

    void whatIsNoServerIsAMistakeOfTheCommandLine()
    {
        QProcess process;
        process.setProcessEnvironment([] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            return environment;
        }());
        process.start(QStringLiteral(STATUSBRIDGE_PROGRAM), {u"--attach"_s, u"https://server:8085"_s, u"--no-gui"_s});
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("--attach"));
    }
};

QTEST_GUILESS_MAIN(TestProgramAttached)

} // namespace tst_programattached

#include "tst_programattached.moc"
