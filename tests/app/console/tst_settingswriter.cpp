// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settingswriter.h"
#include "engine/config/settingsloader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_settingswriter {

using namespace statusbridge;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestSettingsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void whatWasThereIsPutBack();
    void aFileThatWasNotThereGoesAgain();
    void aPlaceThatCannotBeWrittenIsNamed();
    void whatAVariableDecidesIsSaid();

private:
    [[nodiscard]] ConfigSources sourcesOf(const QString &name) const;

    QTemporaryDir m_folder;
};

ConfigSources TestSettingsWriter::sourcesOf(const QString &name) const
{
    ConfigSources sources;
    sources.userFile = m_folder.filePath(name);
    return sources;
}

void TestSettingsWriter::whatIsWrittenIsReadBack()
{
    const auto sources = sourcesOf(u"new/statusbridge.toml"_s);
    Settings wanted;
    wanted.sync.intervalMinutes = 17;
    wanted.zoho.report = u"Report_7"_s;
    QVERIFY(SettingsWriter(sources).write(wanted));
    const auto loaded = loadSettings(sources);
    QVERIFY2(loaded, loaded ? "" : qPrintable(describe(loaded.error())));
    QVERIFY(loaded->settings == wanted);
}

void TestSettingsWriter::whatWasThereIsPutBack()
{
    const auto sources = sourcesOf(u"old.toml"_s);
    QFile file(sources.userFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# mine\n[sync]\nconcurrency = 5\n");
    file.close();
    const auto before = contentOf(sources.userFile);
    const SettingsWriter writer(sources);
    QVERIFY(writer.write({}));
    QVERIFY(contentOf(sources.userFile) != before);
    QVERIFY(writer.undo());
    QCOMPARE(contentOf(sources.userFile), before);
}

void TestSettingsWriter::aFileThatWasNotThereGoesAgain()
{
    const auto sources = sourcesOf(u"gone.toml"_s);
    const SettingsWriter writer(sources);
    QVERIFY(writer.write({}));
    QVERIFY(QFileInfo::exists(sources.userFile));
    QVERIFY(writer.undo());
    QVERIFY(!QFileInfo::exists(sources.userFile));
}

void TestSettingsWriter::aPlaceThatCannotBeWrittenIsNamed()
{
    ConfigSources sources;
    sources.userFile = u"/proc/statusbridge.toml"_s;
    const auto written = SettingsWriter(sources).write({});
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Configuration);
    QVERIFY(written.error().message.contains(sources.userFile));
}

void TestSettingsWriter::whatAVariableDecidesIsSaid()
{
    auto sources = sourcesOf(u"variable.toml"_s);
    sources.environment.insert(u"STATUSBRIDGE_SYNC_CONCURRENCY"_s, u"3"_s);
    Settings wanted;
    wanted.sync.concurrency = 7;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"sync\\.concurrency"_s));
    QVERIFY(SettingsWriter(sources).write(wanted));
}

QTEST_GUILESS_MAIN(TestSettingsWriter)

} // namespace tst_settingswriter

#include "tst_settingswriter.moc"
