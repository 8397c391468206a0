// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingsloader.h"
#include "engine/config/settingstable.h"
#include "engine/core/error.h"
#include "engine/manual/manual.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_manualcontent {

using namespace statusbridge;

QString folder()
{
    return QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/resources/manual");
}

//! What \p pattern captures in the texts of all topics, with the topic.
QList<std::pair<QString, QString>> inAllTopics(const QString &pattern)
{
    QList<std::pair<QString, QString>> found;
    const QRegularExpression wanted(pattern, QRegularExpression::MultilineOption);
    for (const QString &topic : manualTopics()) {
        for (auto each = wanted.globalMatch(manualText(topic)); each.hasNext();) {
            found += {topic, each.next().captured(1)};
        }
    }
    return found;
}

QStringList anchorsOf(const QString &topic)
{
    QStringList anchors;
    for (const ManualSection &section : manualSections(manualText(topic))) {
        anchors += section.anchor;
    }
    return anchors;
}

class ManualContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsATopic()
    {
        QStringList files;
        for (const QString &file : QDir(folder()).entryList({u"*.md"_s})) {
            files += file.chopped(3);
        }
        files.removeAll(u"README"_s);
        QStringList topics = manualTopics();
        topics.sort();
        files.sort();
        QCOMPARE(topics, files);
    }

    void everyLinkLeadsSomewhere()
    {
        const auto links = inAllTopics(u"\\]\\(([^)]+)\\)"_s);
        QVERIFY(links.size() > 40);
        for (const auto &[topic, link] : links) {
            const ManualPlace place = manualLink(link, topic);
            const QString wrong = u"%1: %2"_s.arg(topic, link);
            if (place.topic.isEmpty()) {
                const bool isPicture = link.endsWith(u".png"_s) && QFile::exists(folder() + u'/' + link);
                QVERIFY2(isPicture || link.startsWith(u"https://"_s), qPrintable(wrong));
                continue;
            }
            QVERIFY2(manualTopics().contains(place.topic), qPrintable(wrong));
            QVERIFY2(place.anchor.isEmpty() || anchorsOf(place.topic).contains(place.anchor), qPrintable(wrong));
        }
    }

    void noTopicHasAHeadingTwice()
    {
        for (const QString &topic : manualTopics()) {
            QStringList anchors = anchorsOf(topic);
            const qsizetype all = anchors.size();
            anchors.removeDuplicates();
            QVERIFY2(anchors.size() == all, qPrintable(topic));
        }
    }

    void everyKindOfErrorHasItsRemedy()
    {
        QSet<QString> headings;
        for (const ManualSection &section : manualSections(manualText(u"errors"_s))) {
            if (section.level == 3) {
                QVERIFY2(section.text.trimmed().size() > 40, qPrintable(section.title));
                headings += section.title;
            }
        }
        QSet<QString> kinds;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
            kinds += toString(static_cast<ErrorKind>(kind));
        }
        QCOMPARE(headings, kinds);
    }

    void everySettingThatIsNamedExists()
    {
        const QString sections = settingSections().join(u'|');
        const auto names = inAllTopics(u"`((?:%1)\\.[a-z_]+)`"_s.arg(sections));
        QVERIFY(names.size() > 40);
        for (const auto &[topic, name] : names) {
            QVERIFY2(findSetting(name) || name.endsWith(u".db"_s) || name.endsWith(u".toml"_s),
                     qPrintable(u"%1: %2"_s.arg(topic, name)));
        }
    }

    void everyPieceOfAConfigurationIsOne()
    {
        const auto pieces = inAllTopics(u"^```toml\\n(\\[[^`]*)```"_s);
        QVERIFY(pieces.size() > 5);
        for (const auto &[topic, text] : pieces) {
            LoadedSettings loaded;
            const auto applied = applyConfiguration(loaded, text.toUtf8(), topic);
            QVERIFY2(applied.hasValue(), applied ? "" : qPrintable(applied.error().message.english()));
        }
    }

    void everySettingIsExplained()
    {
        const QStringList anchors = anchorsOf(u"settings"_s);
        for (const SettingDefinition &definition : settingsTable()) {
            QVERIFY2(anchors.contains(manualAnchor(definition.fullName())), qPrintable(definition.fullName()));
        }
    }

    void noNumberIsAPersons()
    {
        for (const auto &[topic, number] : inAllTopics(u"(\\+\\d[\\d -]{6,})"_s)) {
            QVERIFY2(number.contains(u"555"_s), qPrintable(topic));
        }
    }
};

QTEST_GUILESS_MAIN(ManualContentTest)

} // namespace tst_manualcontent

#include "tst_manualcontent.moc"
