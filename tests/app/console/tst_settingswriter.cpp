// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingswriter.h"
#include "engine/config/settingsloader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbridge;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

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
    const auto sources = sourcesOf(QStringLiteral("new/statusbridge.toml"));
    Settings wanted;
    wanted.sync.intervalMinutes = 17;
    wanted.zoho.report = QStringLiteral("Report_7");
    QVERIFY(SettingsWriter(sources).write(wanted));
    const auto loaded = loadSettings(sources);
    QVERIFY2(loaded, loaded ? "" : qPrintable(describe(loaded.error())));
    QVERIFY(loaded->settings == wanted);
}

void TestSettingsWriter::whatWasThereIsPutBack()
{
    const auto sources = sourcesOf(QStringLiteral("old.toml"));
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
    const auto sources = sourcesOf(QStringLiteral("gone.toml"));
    const SettingsWriter writer(sources);
    QVERIFY(writer.write({}));
    QVERIFY(QFileInfo::exists(sources.userFile));
    QVERIFY(writer.undo());
    QVERIFY(!QFileInfo::exists(sources.userFile));
}

void TestSettingsWriter::aPlaceThatCannotBeWrittenIsNamed()
{
    ConfigSources sources;
    sources.userFile = QStringLiteral("/proc/statusbridge.toml");
    const auto written = SettingsWriter(sources).write({});
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Configuration);
    QVERIFY(written.error().message.contains(sources.userFile));
}

void TestSettingsWriter::whatAVariableDecidesIsSaid()
{
    auto sources = sourcesOf(QStringLiteral("variable.toml"));
    sources.environment.insert(QStringLiteral("STATUSBRIDGE_SYNC_CONCURRENCY"), QStringLiteral("3"));
    Settings wanted;
    wanted.sync.concurrency = 7;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sync\\.concurrency")));
    QVERIFY(SettingsWriter(sources).write(wanted));
}

QTEST_GUILESS_MAIN(TestSettingsWriter)
#include "tst_settingswriter.moc"
