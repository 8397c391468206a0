// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/zohosim/testclient.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

#include <pty.h>
#include <unistd.h>

namespace tst_programconnect {

using namespace statusbridge;
using zohosim::CallKind;

class TestProgramConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secretAndCodeArePipedIn();
    void aStoredSecretIsNotAskedForAgain();
    void aRefusedSecretIsNotKept();
    void aTerminalIsAskedForAnotherSecret();
    void aWrongCodeChangesNothing();
    void aReadOnlyStoreIsRefusedBeforeTheCodeIsUsed();
    void nothingEnteredIsRefused();
    void aTerminalNeverShowsWhatIsTyped();
    void aBrowserBringsTheCode();
    void disconnectForgets();
    void theSecretFilesAreForTheirOwnerAlone();

private:
    [[nodiscard]] Finished connectWith(const QByteArray &input);
    void noteSecrets(const Finished &finished) const;

    std::unique_ptr<ProgramFixture> m_fixture;
};

void TestProgramConnect::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    m_fixture->configure(u"[secrets]\nstore = \"file\"\n"_s);
    QCOMPARE(m_fixture->run({u"migrate"_s}).exitStatus, 0);
}

Finished TestProgramConnect::connectWith(const QByteArray &input)
{
    const auto finished = m_fixture->run({u"connect"_s}, input);
    noteSecrets(finished);
    for (const auto &line : input.split('\n')) {
        if (!line.isEmpty() && finished.all().contains(QString::fromUtf8(line))) {
            QTest::qFail("An entered secret is in the output.", __FILE__, __LINE__);
        }
    }
    return finished;
}

void TestProgramConnect::noteSecrets(const Finished &finished) const
{
    for (const auto &secret : m_fixture->secrets()) {
        if (finished.all().contains(secret)) {
            QTest::qFail(qPrintable(u"A secret is in the output: "_s + finished.all()), __FILE__, __LINE__);
        }
    }
}

void TestProgramConnect::secretAndCodeArePipedIn()
{
    const auto secret = m_fixture->zoho().options().clientSecret.toUtf8();
    const auto connected = connectWith(secret + '\n' + m_fixture->zoho().addGrantCode().toUtf8() + '\n');
    QVERIFY2(connected.exitStatus == 0, qPrintable(connected.all()));
    QVERIFY(connected.err.contains(u"https://api-console.zoho.com"_s));
    QVERIFY(connected.err.contains(u"ZohoCreator.report.READ,ZohoCreator.report.UPDATE"_s));
    QVERIFY(connected.err.contains(u"the 21st"_s));
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    const auto synced = m_fixture->run({u"sync"_s, u"--log-level"_s, u"debug"_s});
    QVERIFY2(synced.exitStatus == 0, qPrintable(synced.all()));
    noteSecrets(synced);
    QCOMPARE(m_fixture->zoho().writes(u"1"_s), 1);
}

void TestProgramConnect::aStoredSecretIsNotAskedForAgain()
{
    const auto secret = m_fixture->zoho().options().clientSecret.toUtf8();
    QCOMPARE(connectWith(secret + '\n' + m_fixture->zoho().addGrantCode().toUtf8()).exitStatus, 0);
    QCOMPARE(connectWith(m_fixture->zoho().addGrantCode().toUtf8()).exitStatus, 0);
}

void TestProgramConnect::aRefusedSecretIsNotKept()
{
    const auto refused = connectWith("mistyped\n" + m_fixture->zoho().addGrantCode().toUtf8());
    QVERIFY2(refused.exitStatus == 6, qPrintable(refused.all()));
    const auto secret = m_fixture->zoho().options().clientSecret.toUtf8();
    const auto connected = connectWith(secret + '\n' + m_fixture->zoho().addGrantCode().toUtf8());
    QVERIFY2(connected.exitStatus == 0, qPrintable(connected.all()));
}

//! The secret was changed at Zoho: what is stored was accepted once.
void TestProgramConnect::aTerminalIsAskedForAnotherSecret()
{
    const QString file = m_fixture->dataDirectory() + u"/secrets/zoho_client_secret"_s;
    const auto secret = m_fixture->zoho().options().clientSecret.toUtf8();
    QCOMPARE(connectWith(secret + '\n' + m_fixture->zoho().addGrantCode().toUtf8()).exitStatus, 0);
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::WriteOnly));
    QCOMPARE(stored.write("outdated"), 8);
    stored.close();
    for (const bool isRight : {false, true}) {
        int controller = -1;
        int terminal = -1;
        QCOMPARE(::openpty(&controller, &terminal, nullptr, nullptr, nullptr), 0);
        const auto process = m_fixture->start({u"connect"_s}, terminal);
        QByteArray seen;
        const auto answer = [&](const QByteArray &prompt, const QByteArray &line) {
            QTRY_VERIFY_WITH_TIMEOUT((seen += process->readAllStandardError()).endsWith(prompt), 30000);
            const QByteArray typed = line + '\n';
            QCOMPARE(::write(controller, typed.constData(), static_cast<size_t>(typed.size())), typed.size());
        };
        answer("Grant code: ", m_fixture->zoho().addGrantCode().toUtf8());
        answer("Client secret: ", isRight ? secret : QByteArray("mistyped"));
        QCOMPARE(ProgramFixture::finish(*process).exitStatus, isRight ? 0 : 6);
        QVERIFY(seen.contains("invalid_client_secret"));
        ::close(terminal);
        ::close(controller);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll().trimmed(), isRight ? secret : QByteArray("outdated"));
        stored.close();
    }
}

void TestProgramConnect::aWrongCodeChangesNothing()
{
    const auto secret = m_fixture->zoho().options().clientSecret.toUtf8();
    const auto connected = connectWith(secret + "\n1000.wrongcode.wrongcode\n");
    QVERIFY2(connected.exitStatus == 6, qPrintable(connected.all()));
    QVERIFY(connected.out.isEmpty());
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 6);
}

void TestProgramConnect::aReadOnlyStoreIsRefusedBeforeTheCodeIsUsed()
{
    m_fixture->configure(u"[secrets]\nstore = \"environment\"\n"_s);
    const auto connected = connectWith(m_fixture->zoho().addGrantCode().toUtf8());
    QVERIFY2(connected.exitStatus == 3, qPrintable(connected.all()));
    QCOMPARE(m_fixture->zoho().calls(CallKind::Token), 0);
}

void TestProgramConnect::nothingEnteredIsRefused()
{
    const auto connected = connectWith({});
    QCOMPARE(connected.exitStatus, 3);
    QCOMPARE(m_fixture->zoho().calls(CallKind::Token), 0);
}

void TestProgramConnect::aTerminalNeverShowsWhatIsTyped()
{
    int controller = -1;
    int terminal = -1;
    QCOMPARE(::openpty(&controller, &terminal, nullptr, nullptr, nullptr), 0);
    const auto echoes = [controller] {
        termios state = {};
        return ::tcgetattr(controller, &state) == 0 && (state.c_lflag & ECHO) != 0;
    };
    const auto process = m_fixture->start({u"connect"_s}, terminal);
    QByteArray seen;
    QTRY_VERIFY((seen += process->readAllStandardError()).contains("Client secret: "));
    QVERIFY(!echoes());
    const char interrupt = 3;
    QCOMPARE(::write(controller, &interrupt, 1), 1);
    QCOMPARE(ProgramFixture::finish(*process).exitStatus, 7);
    QVERIFY(echoes());
    ::close(terminal);
    ::close(controller);
}

void TestProgramConnect::aBrowserBringsTheCode()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_fixture->setVariable(u"STATUSBRIDGE_ZOHO_REDIRECT_PORT"_s, QString::number(free.serverPort()));
    free.close();
    const auto process = m_fixture->start({u"connect"_s, u"--browser"_s});
    process->write(m_fixture->zoho().options().clientSecret.toUtf8() + '\n');
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += process->readAllStandardError(), told.contains("&state=")) && told.endsWith('\n'),
                             30000);
    const QByteArray page = told.mid(told.lastIndexOf("http://")).trimmed();
    zohosim::TestClient zoho(m_fixture->zoho().port());
    const QUrl back(QString::fromLatin1(zoho.exchange("GET", page.mid(page.indexOf("/oauth"))).header("location")));
    zohosim::TestClient here(static_cast<quint16>(back.port()));
    const auto arrived = here.exchange("GET", back.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    QCOMPARE(arrived.status, 200);
    const auto connected = ProgramFixture::finish(*process);
    QVERIFY2(connected.exitStatus == 0, qPrintable(connected.all()));
    noteSecrets(connected);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
}

void TestProgramConnect::disconnectForgets()
{
    const auto secret = m_fixture->zoho().options().clientSecret.toUtf8();
    QCOMPARE(connectWith(secret + '\n' + m_fixture->zoho().addGrantCode().toUtf8()).exitStatus, 0);
    const auto disconnected = m_fixture->run({u"disconnect"_s});
    QVERIFY2(disconnected.exitStatus == 0, qPrintable(disconnected.all()));
    noteSecrets(disconnected);
    QVERIFY(m_fixture->run({u"status"_s}).out.contains(u"not connected"_s));
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 6);
    QCOMPARE(m_fixture->run({u"disconnect"_s}).exitStatus, 1);
}

void TestProgramConnect::theSecretFilesAreForTheirOwnerAlone()
{
    const auto secret = m_fixture->zoho().options().clientSecret.toUtf8();
    QCOMPARE(connectWith(secret + '\n' + m_fixture->zoho().addGrantCode().toUtf8()).exitStatus, 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const auto &name : {u"secrets/zoho_client_secret"_s, u"secrets/zoho_refresh_token"_s, u"statusbridge.db"_s}) {
        const QFileInfo file(m_fixture->dataDirectory() + u'/' + name);
        QVERIFY2(file.exists(), qPrintable(name));
        QVERIFY2(!(file.permissions() & others), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestProgramConnect)

} // namespace tst_programconnect

#include "tst_programconnect.moc"
