// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "ui/settings/settingchapters.h"
#include "ui/text/settinglabels.h"
#include "ui/theme/icons.h"

#include <QSet>
#include <QTest>

namespace tst_settingchapters {

using namespace statusbridge;

class SettingChaptersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingIsInOneChapter()
    {
        QStringList placed;
        for (const SettingChapter &chapter : settingChapters()) {
            for (const SettingGroup &group : chapter.groups) {
                placed += group.names;
            }
        }
        QStringList all;
        for (const SettingDefinition &definition : settingsTable()) {
            all.append(definition.fullName());
        }
        placed.sort();
        all.sort();
        QCOMPARE(placed, all);
    }

    void everyChapterIsNamedAndHasAnIcon()
    {
        QSet<QString> titles;
        for (const SettingChapter &chapter : settingChapters()) {
            QVERIFY(!chapterTitle(chapter).isEmpty());
            QVERIFY2(!chapter.areas.isEmpty(), qPrintable(chapterTitle(chapter))); // so that it can be tested
            QVERIFY(chapterHint(chapter).endsWith(u'.'));
            QVERIFY2(!themedIcon(QLatin1StringView(chapter.icon)).isNull(), chapter.icon);
            titles.insert(chapterTitle(chapter));
        }
        QCOMPARE(titles.size(), settingChapters().size());
    }

    void everySettingHasALabelForPeople()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            const QString label = settingLabel(definition);
            QVERIFY2(label != definition.key && !label.contains(u'_'), qPrintable(definition.fullName()));
        }
    }

    void everyChoiceHasWordsOfItsOwn()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            QSet<QString> words;
            for (const QString &choice : definition.choices) {
                QVERIFY2(!choiceLabel(definition, choice).isEmpty(), qPrintable(definition.fullName()));
                words.insert(choiceLabel(definition, choice));
            }
            QCOMPARE(words.size(), definition.choices.size());
        }
    }

    void sentencesNameSettingsAsTheWindowDoes()
    {
        QCOMPARE(withLabels(u"database.name must be set, since database.driver is \"x\". See api."_s),
                 u"\u201cName or file\u201d must be set, since \u201cKind\u201d is \"x\". See api."_s);
        QCOMPARE(withLabels(u"set zoho.app, zoho.report."_s), u"set \u201cApplication\u201d, \u201cReport\u201d."_s);
        const auto kept = u"webhook_logs.table, my.zoho.applet, status.rankings"_s;
        QCOMPARE(withLabels(kept), kept);
    }

    void whatZeroMeansIsSaidWhereItIsAllowed()
    {
        for (const char *name : {"sync.daily_calls", "sync.calls_per_minute", "database.port", "api.port"}) {
            QVERIFY(!emptyMeaning(*findSetting(QString::fromLatin1(name))).isEmpty());
        }
        QCOMPARE(settingUnit(*findSetting(u"sync.interval_minutes"_s)), u" minutes"_s);
    }
};

QTEST_MAIN(SettingChaptersTest)

} // namespace tst_settingchapters

#include "tst_settingchapters.moc"
