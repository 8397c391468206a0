// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingsfile.h"
#include "tests/engine/config/configfixture.h"

#include <QFileInfo>
#include <QTest>

#include <unistd.h>

namespace tst_settingsfile {

using namespace statusbridge;

class SettingsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFirstFileIsMadeForItsOwnerAlone();
    void whatWasSavedIsInForceAtTheNextReading();
    void theFileBeforeIsKeptBesideTheNewOne();
    void nothingIsWrittenIfNothingChanges();
    void anExplicitFileIsChangedInPlaceOfTheUsersOwn();
    void theSystemFileIsNeverTouched();
    void whatAVariableDecidesIsReported();
    void aWrongValueLeavesEverythingAsItWas();
    void valuesThatDoNotFitTogetherAreRefused();
    void aFileWithAMistakeIsNotWrittenOver();
    void aFileThatCannotBeWrittenIsTold();
    void permissionsOfAnExistingFileStay();
    void whatWasThereIsPutBack();
    void aFileThatWasNotThereGoesAgain();

private:
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    [[nodiscard]] Settings inForce() const;

    std::unique_ptr<ConfigFixture> m_files;
    ConfigSources m_sources;
};

void SettingsFileTest::init()
{
    m_files = std::make_unique<ConfigFixture>();
    m_sources = {};
    m_sources.userFile = m_files->path(u"own/x.toml"_s);
    m_sources.systemFile = m_files->path(u"system.toml"_s);
}

QByteArray SettingsFileTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Settings SettingsFileTest::inForce() const
{
    const auto loaded = loadSettings(m_sources);
    Settings unreadable;
    unreadable.zoho.owner = u"unreadable"_s;
    return loaded ? loaded->settings : unreadable;
}

void SettingsFileTest::aFirstFileIsMadeForItsOwnerAlone()
{
    Settings wanted;
    wanted.zoho.owner = u"acme"_s;
    const auto saved = saveSettings(m_sources, wanted);
    QVERIFY2(saved.hasValue(), saved ? "" : qUtf8Printable(saved.error().message.english()));
    QCOMPARE(saved->file, m_sources.userFile);
    QVERIFY(inForce() == wanted);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(saved->file).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(saved->file).path()).permissions() & others));
    QVERIFY(!QFile::exists(saved->file + u".bak"_s));
}

void SettingsFileTest::whatWasSavedIsInForceAtTheNextReading()
{
    Settings wanted;
    QVERIFY(saveSettings(m_sources, wanted).hasValue());
    wanted.sync.intervalMinutes = 7;
    wanted.status.writtenAs = {{u"delivered"_s, u"Zugestellt"_s}};
    QVERIFY(saveSettings(m_sources, wanted).hasValue());
    QVERIFY(inForce() == wanted);
    QVERIFY(contentOf(m_sources.userFile).contains("# How many minutes lie between"));
}

void SettingsFileTest::theFileBeforeIsKeptBesideTheNewOne()
{
    m_sources.userFile = m_files->write(u"x.toml"_s, "# mine\n[sync]\nconcurrency = 3\n");
    Settings wanted = inForce();
    wanted.sync.concurrency = 4;
    QVERIFY(saveSettings(m_sources, wanted).hasValue());
    QCOMPARE(contentOf(m_sources.userFile), QByteArray("# mine\n[sync]\nconcurrency = 4\n"));
    QCOMPARE(contentOf(m_sources.userFile + u".bak"_s), QByteArray("# mine\n[sync]\nconcurrency = 3\n"));
}

void SettingsFileTest::nothingIsWrittenIfNothingChanges()
{
    m_sources.userFile = m_files->write(u"x.toml"_s, "[sync]\nconcurrency = 3\n");
    const auto saved = saveSettings(m_sources, inForce());
    QVERIFY(saved.hasValue());
    QVERIFY(!QFile::exists(m_sources.userFile + u".bak"_s));
}

void SettingsFileTest::anExplicitFileIsChangedInPlaceOfTheUsersOwn()
{
    m_sources.userFile = m_files->write(u"x.toml"_s, "[sync]\nconcurrency = 3\n");
    m_sources.explicitFile = m_files->path(u"explicit.toml"_s);
    Settings wanted;
    wanted.zoho.owner = u"acme"_s;
    QCOMPARE(saveSettings(m_sources, wanted)->file, m_sources.explicitFile);
    QVERIFY(inForce() == wanted);
    QCOMPARE(contentOf(m_sources.userFile), QByteArray("[sync]\nconcurrency = 3\n"));
}

void SettingsFileTest::theSystemFileIsNeverTouched()
{
    const QByteArray text = "[zoho]\nowner = \"acme\"\n[sync]\nconcurrency = 3\n";
    m_files->write(u"system.toml"_s, text);
    m_sources.userFile = m_files->write(u"x.toml"_s, "# mine\n");
    Settings wanted = inForce();
    QCOMPARE(wanted.zoho.owner, u"acme"_s);
    wanted.sync.concurrency = 10;
    QVERIFY(saveSettings(m_sources, wanted).hasValue());
    QVERIFY(inForce() == wanted);
    QCOMPARE(contentOf(m_sources.systemFile), text);
    QCOMPARE(contentOf(m_sources.userFile), QByteArray("# mine\n\n[sync]\nconcurrency = 10\n"));
}

void SettingsFileTest::whatAVariableDecidesIsReported()
{
    m_sources.environment.insert(u"STATUSBRIDGE_SYNC_CONCURRENCY"_s, u"3"_s);
    m_sources.overrides.insert(u"log.level"_s, u"debug"_s);
    Settings wanted = inForce();
    QVERIFY(saveSettings(m_sources, wanted)->beyond.isEmpty());
    wanted.sync.concurrency = 4;
    wanted.sync.intervalMinutes = 7;
    const auto saved = saveSettings(m_sources, wanted);
    QVERIFY(saved.hasValue());
    QCOMPARE(saved->beyond, QStringList(u"sync.concurrency"_s));
    QCOMPARE(inForce().sync.concurrency, 3);
    QCOMPARE(inForce().sync.intervalMinutes, 7);
}

void SettingsFileTest::aWrongValueLeavesEverythingAsItWas()
{
    Settings wanted;
    wanted.sync.intervalMinutes = 0;
    const auto saved = saveSettings(m_sources, wanted);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.english().startsWith(u"sync.interval_minutes must be "));
    QVERIFY(!QFile::exists(m_sources.userFile));
}

void SettingsFileTest::valuesThatDoNotFitTogetherAreRefused()
{
    Settings wanted;
    wanted.api.address = u"0.0.0.0"_s;
    QVERIFY(saveSettings(m_sources, wanted).error().message.english().startsWith(u"api.address "));
    QVERIFY(!QFile::exists(m_sources.userFile));
}

void SettingsFileTest::aFileWithAMistakeIsNotWrittenOver()
{
    const QByteArray text = "[sync]\nconcurency = 3\n";
    m_sources.userFile = m_files->write(u"x.toml"_s, text);
    QVERIFY(
        saveSettings(m_sources, {}).error().message.english().contains(u"x.toml:2: sync.concurency is not a setting"));
    QCOMPARE(contentOf(m_sources.userFile), text);
}

void SettingsFileTest::aFileThatCannotBeWrittenIsTold()
{
    m_sources.userFile = u"/proc/statusbridge/x.toml"_s;
    const auto saved = saveSettings(m_sources, {});
    QVERIFY(!saved);
    QVERIFY(saved.error().message.english().contains(u"/proc/statusbridge"));
}

void SettingsFileTest::permissionsOfAnExistingFileStay()
{
    m_sources.userFile = m_files->write(u"x.toml"_s, "[sync]\nconcurrency = 3\n");
    QVERIFY(QFile::setPermissions(m_sources.userFile,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
    const auto before = QFileInfo(m_sources.userFile).permissions();
    QVERIFY(saveSettings(m_sources, {}).hasValue());
    QCOMPARE(QFileInfo(m_sources.userFile).permissions(), before);
}

void SettingsFileTest::whatWasThereIsPutBack()
{
    const QByteArray text = "# mine\n[sync]\nconcurrency = 5\n";
    m_sources.userFile = m_files->write(u"x.toml"_s, text);
    const auto saved = saveSettings(m_sources, {});
    QVERIFY(saved.hasValue());
    QVERIFY(contentOf(m_sources.userFile) != text);
    QVERIFY(undoSaving(*saved).hasValue());
    QCOMPARE(contentOf(m_sources.userFile), text);
}

void SettingsFileTest::aFileThatWasNotThereGoesAgain()
{
    const auto saved = saveSettings(m_sources, {});
    QVERIFY(saved.hasValue());
    QVERIFY(QFile::exists(m_sources.userFile));
    QVERIFY(undoSaving(*saved).hasValue());
    QVERIFY(!QFile::exists(m_sources.userFile));
    const auto again = undoSaving(*saved);
    QVERIFY(!again);
    QVERIFY(again.error().message.english().contains(m_sources.userFile));
}

QTEST_GUILESS_MAIN(SettingsFileTest)

} // namespace tst_settingsfile

#include "tst_settingsfile.moc"
