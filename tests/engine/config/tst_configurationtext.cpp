// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationchange.h"
#include "engine/config/settingstable.h"
#include "tests/engine/config/configfixture.h"
#include "tests/engine/config/settingsmanual.h"

#include <QTest>

namespace tst_configurationtext {

using namespace statusbridge;

class ConfigurationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultTextParsesToTheDefaultsAndNamesEverySetting()
    {
        const auto loaded = ConfigFixture().load(configurationText(Settings()).toUtf8());
        QVERIFY(loaded.hasValue());
        QVERIFY(loaded->settings == Settings());
        QCOMPARE(loaded->origins.size(), settingsTable().size());
    }

    void otherSettingsSurviveTheWayThroughAFile()
    {
        Settings settings;
        settings.zoho.criteria = u"A != \"it's\" && B == \"\\\""_s;
        settings.zoho.skipWorkflow = QStringList(u"all"_s);
        settings.status.writtenAs = {{u"delivered"_s, u"\t\"Zugestellt\" ✓"_s}, {u"sent"_s, u"'"_s}};
        settings.status.aliases = {{u"an odd word"_s, u"sent"_s}};
        settings.database.name = u"/srv/a\nb\x01"_s;
        settings.sync.autostart = false;
        const auto loaded = ConfigFixture().load(configurationText(settings).toUtf8());
        QVERIFY2(loaded.hasValue(), loaded ? "" : qUtf8Printable(loaded.error().message.english()));
        QVERIFY(loaded->settings == settings);
    }

    void theCommittedFileIsTheGeneratedOne()
    {
        const QString generated = configurationText(Settings());
        QFile committed(QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/resources/statusbridge.toml"));
        const bool isSame = committed.open(QIODevice::ReadOnly) && QString::fromUtf8(committed.readAll()) == generated;
        if (!isSame) {
            QFile renewed(u"statusbridge.toml"_s);
            QVERIFY(renewed.open(QIODevice::WriteOnly) && renewed.write(generated.toUtf8()) > 0);
            QFAIL("The settings have changed: copy statusbridge.toml, just written into the directory of this test, to "
                  "resources/.");
        }
    }

    void theCommittedTopicOfTheManualIsTheGeneratedOne()
    {
        const QString generated = settingsManual();
        QFile committed(QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/resources/manual/settings.md"));
        if (!committed.open(QIODevice::ReadOnly) || QString::fromUtf8(committed.readAll()) != generated) {
            QFile renewed(u"settings.md"_s);
            QVERIFY(renewed.open(QIODevice::WriteOnly) && renewed.write(generated.toUtf8()) > 0);
            QFAIL("The settings have changed: copy settings.md, just written into the directory of this test, to "
                  "resources/manual/.");
        }
    }

    void noLineIsTooLongForATerminal()
    {
        const QStringList lines = configurationText(Settings()).split(u'\n');
        for (const QString &line : lines) {
            QVERIFY2(line.size() <= 120, qUtf8Printable(line));
        }
    }
};

QTEST_GUILESS_MAIN(ConfigurationTextTest)

} // namespace tst_configurationtext

#include "tst_configurationtext.moc"
