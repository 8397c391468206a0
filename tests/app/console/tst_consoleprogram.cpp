// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleprogram.h"
#include "engine/session/enginesession.h"
#include "engine/setup/migrate.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_consoleprogram {

using namespace statusbridge;

class TestConsoleProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newSettingsAreSavedAndComeIntoForce();
    void whoSavedASettingIsNoted();
    void settingsThatCannotComeIntoForceAreNotKept();
    void whatAVariableDecidesIsSaid();

private:
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    LogSink m_sink;
    std::unique_ptr<ConsoleProgram> m_program;
};

void TestConsoleProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("STATUSBRIDGE_DATA_DIR", QFile::encodeName(m_folder->filePath(u"data"_s)));
    qputenv("STATUSBRIDGE_SYNC_CONCURRENCY", "3");
    QFile file(m_folder->filePath(u"x.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# mine\n[api]\nenabled = false\n") > 0);
    file.close();
    m_program =
        std::make_unique<ConsoleProgram>(StartOptions{.configFile = file.fileName(), .role = u"console"_s}, m_sink);
    const auto started = m_program->start();
    QVERIFY2(started.hasValue(), started ? "" : qPrintable(describe(started.error())));
}

void TestConsoleProgram::cleanup()
{
    m_program->end();
    m_program.reset();
}

QByteArray TestConsoleProgram::content() const
{
    QFile file(m_program->configurationFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConsoleProgram::newSettingsAreSavedAndComeIntoForce()
{
    Settings wanted = m_program->environment()->settings;
    wanted.sync.intervalMinutes = 17;
    QVERIFY(m_program->reconfigure(wanted).hasValue());
    QTRY_COMPARE(m_program->environment()->settings.sync.intervalMinutes, 17);
    QVERIFY(content().contains("interval_minutes = 17"));
}

void TestConsoleProgram::whoSavedASettingIsNoted()
{
    QVERIFY(migrate(*m_program->environment()).hasValue());
    Settings wanted = m_program->environment()->settings;
    wanted.sync.intervalMinutes = 17;
    QVERIFY(m_program->reconfigure(wanted).hasValue());
    const auto environment = m_program->environment(); // what the session refers to
    const auto session = EngineSession::open(*environment);
    QVERIFY(session.hasValue());
    QList<AuditEntry> rows;
    QTRY_VERIFY(!(rows = *(*session)->audit({.action = AuditAction::ChangeSetting}, 0, 10)).isEmpty());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().by, (Actor{.kind = ActorKind::Window, .name = m_program->person()}));
    QCOMPARE(rows.constFirst().object, u"sync.interval_minutes"_s);
    QCOMPARE(rows.constFirst().before, u"60"_s);
    QCOMPARE(rows.constFirst().after, u"17"_s);
}

void TestConsoleProgram::settingsThatCannotComeIntoForceAreNotKept()
{
    const QByteArray before = content();
    Settings wanted = m_program->environment()->settings;
    wanted.secrets.store = u"credentials"_s;
    const auto done = m_program->reconfigure(wanted);
    QVERIFY(!done);
    QVERIFY2(done.error().message.english().contains(u"secrets.store"_s), qPrintable(done.error().message.english()));
    QCOMPARE(content(), before);
    QVERIFY(m_program->environment()->settings.secrets.store.isEmpty());
}

void TestConsoleProgram::whatAVariableDecidesIsSaid()
{
    Settings wanted = m_program->environment()->settings;
    wanted.sync.concurrency = 7;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"decides them: sync\\.concurrency"_s));
    QVERIFY(m_program->reconfigure(wanted).hasValue());
}

QTEST_GUILESS_MAIN(TestConsoleProgram)

} // namespace tst_consoleprogram

#include "tst_consoleprogram.moc"
