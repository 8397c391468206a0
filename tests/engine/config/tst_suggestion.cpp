// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/suggestion.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_suggestion {

using namespace statusbridge;

class SuggestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipFindsTheSettingThatWasMeant_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *section, const char *key, const char *meant) {
            QTest::addRow("%s.%s", section, key)
                << QString::fromLatin1(section) << QString::fromLatin1(key) << QString::fromLatin1(meant);
        };
        row("sync", "intervall_minutes", "sync.interval_minutes");
        row("sync", "INTERVAL_MINUTES", "sync.interval_minutes");
        row("sync", "interval", "sync.interval_minutes");
        row("sync", "concurency", "sync.concurrency");
        row("api", "prot", "api.port");
        row("zoho", "timeout_seconds", "network.timeout_seconds");
        row("snyc", "autostart", "sync.autostart");
        row("", "data_center", "zoho.data_center");
        row("sync", "x", "");
        row("zoho", "completely_different", "");
    }
    void aSlipFindsTheSettingThatWasMeant()
    {
        QFETCH(QString, section);
        QFETCH(QString, key);
        QFETCH(QString, meant);
        QCOMPARE(nearestSetting(section, key), meant);
    }

    void anAmbiguousBeginningIsNoHint()
    {
        const QStringList known = {u"table_one"_s, u"table_two"_s};
        QCOMPARE(nearest(u"table"_s, known), QString());
        QCOMPARE(nearest(u"table_t"_s, known), u"table_two"_s);
        QCOMPARE(nearest(QString(), known), QString());
        QCOMPARE(nearest(QString(100000, u'x'), known), QString());
    }
};

QTEST_GUILESS_MAIN(SuggestionTest)

} // namespace tst_suggestion

#include "tst_suggestion.moc"
