// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logsink.h"
#include "engine/core/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_logsink {

using namespace statusbridge;

class TestLogSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFromTheLevelUp();
    void aListenerHearsWhatIsFitToBeShown();
    void aListenerHearsDetailsIfItWantsThem();
    void whatIsSaidAgainIsCounted();
    void namesAFileThatCannotBeWritten();
    void knowsEveryLevelByItsWord();
};

void TestLogSink::writesFromTheLevelUp()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"x.log"_s);
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
    QCOMPARE(heard.first().text, u"an event"_s);
    QCOMPARE(heard.first().category, u"statusbridge.app"_s);
    QCOMPARE(heard.first().runId, 7);
    QCOMPARE(heard.last().text, u"client_secret=... and  [31mmore"_s);
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
    QCOMPARE(heard, QStringList(u"a detail"_s));
}

void TestLogSink::whatIsSaidAgainIsCounted()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"x.log"_s);
    {
        LogSink sink;
        QVERIFY(sink.configure({.standardError = LogLevel::Error, .file = path, .fileLevel = LogLevel::Info}));
        for (int i = 0; i < 100; ++i) {
            qCWarning(lcApi, "Refused a wrong password.");
        }
        sink.writeCounts(); // too early
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QCOMPARE(text.count("Refused a wrong password."), 2);
    QVERIFY(text.contains("warning statusbridge.api: … 99 more like this: Refused a wrong password.\n"));
}

void TestLogSink::namesAFileThatCannotBeWritten()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"missing/x.log"_s);
    LogSink sink;
    const auto configured = sink.configure({.standardError = LogLevel::Error, .file = path});
    QVERIFY(!configured);
    QVERIFY(configured.error().kind == ErrorKind::Configuration);
    QVERIFY(configured.error().message.english().contains(path));
    QVERIFY(configured.error().message.english().contains(u"log.file"_s));
}

void TestLogSink::knowsEveryLevelByItsWord()
{
    QCOMPARE(logLevelFromString(u"debug"_s), LogLevel::Debug);
    QCOMPARE(logLevelFromString(u"info"_s), LogLevel::Info);
    QCOMPARE(logLevelFromString(u"warning"_s), LogLevel::Warning);
    QCOMPARE(logLevelFromString(u"error"_s), LogLevel::Error);
}

QTEST_GUILESS_MAIN(TestLogSink)

} // namespace tst_logsink

#include "tst_logsink.moc"
