// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/manual/manual.h"

#include <QTest>

namespace tst_manual {

using namespace statusbridge;

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasTitleAndText()
    {
        QVERIFY(manualTopics().size() > 15);
        for (const QString &topic : manualTopics()) {
            QVERIFY2(!manualTitle(topic).isEmpty(), qPrintable(topic));
            QVERIFY2(manualText(topic).size() > 200, qPrintable(topic));
        }
        QVERIFY(manualText(u"no-such-topic"_s).isEmpty());
        QVERIFY(manualTitle(u"no-such-topic"_s).isEmpty());
        QVERIFY(manualText(u"../manual/zoho"_s).isEmpty());
    }

    void aTextIsTakenApartByItsHeadings()
    {
        const auto sections = manualSections(u"# One\n\nfirst\n\n## `two` & three\nsecond\n"_s);
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections.at(0).title, u"One"_s);
        QCOMPARE(sections.at(0).level, 1);
        QVERIFY(sections.at(0).text.contains(u"first"_s));
        QCOMPARE(sections.at(1).title, u"two & three"_s);
        QCOMPARE(sections.at(1).level, 2);
        QCOMPARE(sections.at(1).anchor, u"two--three"_s);
    }

    void aCommentInCodeIsNoHeading()
    {
        const auto sections = manualSections(u"# One\n```sh\n# not a heading\n```\n## Two\n"_s);
        QCOMPARE(sections.size(), 2);
        QVERIFY(sections.at(0).text.contains(u"# not a heading"_s));
    }

    void anAnchorIsThatOfOtherViewers_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("words") << u"Where things are"_s << u"where-things-are"_s;
        QTest::newRow("setting") << u"sync.interval_minutes"_s << u"syncinterval_minutes"_s;
        QTest::newRow("signs") << u"Owner, application, report"_s << u"owner-application-report"_s;
        QTest::newRow("dash") << u"batch-script"_s << u"batch-script"_s;
        QTest::newRow("beyond ASCII") << u"Größe"_s << u"größe"_s;
    }
    void anAnchorIsThatOfOtherViewers()
    {
        QFETCH(const QString, heading);
        QTEST(manualAnchor(heading), "anchor");
    }

    void aLinkLeadsToAPlaceOrOutOfTheManual()
    {
        QCOMPARE(manualLink(u"zoho.md#step-by-step"_s, u"data"_s), (ManualPlace{u"zoho"_s, u"step-by-step"_s}));
        QCOMPARE(manualLink(u"zoho.md"_s, u"data"_s), (ManualPlace{u"zoho"_s, {}}));
        QCOMPARE(manualLink(u"#the-log"_s, u"data"_s), (ManualPlace{u"data"_s, u"the-log"_s}));
        for (const QString &other : {u"https://example.com/zoho.md"_s, u"../data.md"_s, u"file:///x.md"_s, QString()}) {
            QCOMPARE(manualLink(other, u"data"_s), ManualPlace());
        }
    }

    void wordsAreFoundTitlesFirst()
    {
        const auto found = findInManual(u"PARKED records"_s);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().place, (ManualPlace{u"cycles"_s, u"parked-records"_s}));
        QCOMPARE(found.constFirst().section, u"Parked records"_s);
        QVERIFY(findInManual(u"  "_s).isEmpty());
        QVERIFY(findInManual(u"parked xyzzy"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ManualTest)

} // namespace tst_manual

#include "tst_manual.moc"
