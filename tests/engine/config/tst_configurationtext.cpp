// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationtext.h"
#include "engine/config/settingstable.h"
#include "tests/engine/config/configfixture.h"

#include <QTest>

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
        settings.zoho.criteria = QStringLiteral("A != \"it's\" && B == \"\\\"");
        settings.zoho.skipWorkflow = QStringList(QStringLiteral("all"));
        settings.status.writtenAs = {{QStringLiteral("delivered"), QStringLiteral("\t\"Zugestellt\" ✓")},
                                     {QStringLiteral("sent"), QStringLiteral("'")}};
        settings.status.aliases = {{QStringLiteral("an odd word"), QStringLiteral("sent")}};
        settings.database.name = QStringLiteral("/srv/a\nb\x01");
        settings.sync.autostart = false;
        const auto loaded = ConfigFixture().load(configurationText(settings).toUtf8());
        QVERIFY2(loaded.hasValue(), loaded ? "" : qUtf8Printable(loaded.error().message));
        QVERIFY(loaded->settings == settings);
    }

    void theCommittedFileIsTheGeneratedOne()
    {
        const QString generated = configurationText(Settings());
        QFile committed(QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/resources/statusbridge.toml"));
        const bool isSame = committed.open(QIODevice::ReadOnly) && QString::fromUtf8(committed.readAll()) == generated;
        if (!isSame) {
            QFile renewed(QStringLiteral("statusbridge.toml"));
            QVERIFY(renewed.open(QIODevice::WriteOnly) && renewed.write(generated.toUtf8()) > 0);
            QFAIL("The settings have changed: copy statusbridge.toml, just written into the directory of this test, to "
                  "resources/.");
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
#include "tst_configurationtext.moc"
