// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsink.h"
#include "engine/core/logging.h"
#include "engine/core/logrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace statusbridge;

class TestLogSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFromTheLevelUp();
    void aListenerHearsWhatIsFitToBeShown();
    void aListenerHearsDetailsIfItWantsThem();
    void namesAFileThatCannotBeWritten();
    void knowsTheJournalByItsDevice();
    void knowsEveryLevelByItsWord();
};

void TestLogSink::writesFromTheLevelUp()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("x.log"));
    {
        LogSink sink;
        QVERIFY(sink.configure({.standardError = LogLevel::Error, .file = path, .fileLevel = LogLevel::Info}));
        qCDebug(lcApp) << "a detail";
        qCInfo(lcApp) << "an event";
        qCWarning(lcZoho) << "client_secret=HUSH";
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(!text.contains("a detail"));
    QVERIFY(text.contains("info statusbridge.app: an event\n"));
    QVERIFY(text.contains("warning statusbridge.zoho: client_secret=...\n"));
}

void TestLogSink::aListenerHearsWhatIsFitToBeShown()
{
    QList<LogMessage> heard;
    const auto before = QDateTime::currentDateTimeUtc();
    LogSink sink;
    QVERIFY(sink.configure(
        {.standardError = LogLevel::Error, .listener = [&](const LogMessage &message, const QDateTime &at) {
             QVERIFY(at >= before);
             heard += message;
         }}));
    qCDebug(lcApp) << "a detail";
    {
        const LogRun run(7);
        qCInfo(lcApp) << "an event";
    }
    const QLoggingCategory painting("qt.widgets.painting");
    qCInfo(painting) << "a rectangle";
    qCWarning(lcZoho, "client_secret=HUSH\nand \033[31mmore");
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard.first().text, QStringLiteral("an event"));
    QCOMPARE(heard.first().category, QStringLiteral("statusbridge.app"));
    QCOMPARE(heard.first().runId, 7);
    QCOMPARE(heard.last().text, QStringLiteral("client_secret=... and  [31mmore"));
    QCOMPARE(heard.last().type, QtWarningMsg);
    QVERIFY(sink.configure({.standardError = LogLevel::Error}));
    qCWarning(lcApp) << "to nobody";
    QCOMPARE(heard.size(), 2);
}

void TestLogSink::aListenerHearsDetailsIfItWantsThem()
{
    QStringList heard;
    LogSink sink;
    QVERIFY(sink.configure({.standardError = LogLevel::Error,
                            .listener = [&](const LogMessage &message, const QDateTime &) { heard += message.text; },
                            .listenerLevel = LogLevel::Debug}));
    qCDebug(lcApp) << "a detail";
    QCOMPARE(heard, QStringList(QStringLiteral("a detail")));
}

void TestLogSink::namesAFileThatCannotBeWritten()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("missing/x.log"));
    LogSink sink;
    const auto configured = sink.configure({.standardError = LogLevel::Error, .file = path});
    QVERIFY(!configured);
    QVERIFY(configured.error().kind == ErrorKind::Configuration);
    QVERIFY(configured.error().message.contains(path));
    QVERIFY(configured.error().message.contains(QStringLiteral("log.file")));
}

void TestLogSink::knowsTheJournalByItsDevice()
{
    QFile file(QStringLiteral("/dev/null"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    struct stat status = {};
    QCOMPARE(::fstat(file.handle(), &status), 0);
    const auto stream = QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino).toLatin1();
    qputenv("JOURNAL_STREAM", stream);
    QVERIFY(isJournal(file.handle()));
    qputenv("JOURNAL_STREAM", stream + '0');
    QVERIFY(!isJournal(file.handle()));
    qunsetenv("JOURNAL_STREAM");
    QVERIFY(!isJournal(file.handle()));
}

void TestLogSink::knowsEveryLevelByItsWord()
{
    QCOMPARE(logLevelFromString(QStringLiteral("debug")), LogLevel::Debug);
    QCOMPARE(logLevelFromString(QStringLiteral("info")), LogLevel::Info);
    QCOMPARE(logLevelFromString(QStringLiteral("warning")), LogLevel::Warning);
    QCOMPARE(logLevelFromString(QStringLiteral("error")), LogLevel::Error);
}

QTEST_GUILESS_MAIN(TestLogSink)
#include "tst_logsink.moc"
