// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/eventfeed.h"

#include <QTest>

namespace tst_eventfeed {

using namespace statusbridge;

// What readers of events who come back are told.
class TestEventFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsAsServerSentEventsAre()
    {
        EventFeed feed("f");
        QCOMPARE(feed.add("parked_changed", {{u"parked"_s, 2}}).frame,
                 QByteArray("id: f.1\nevent: parked_changed\ndata: {\"parked\":2}\n\n"));
        QCOMPARE(feed.newestId(), QByteArray("f.1"));
    }

    void whoComesBackGetsWhatWasMissed()
    {
        EventFeed feed("f");
        for (int i = 0; i < 3; ++i) {
            feed.add("e", {{u"i"_s, i}});
        }
        const auto missed = feed.after("f.1");
        QVERIFY(missed);
        QCOMPARE(missed->size(), 2);
        QCOMPARE(missed->constFirst().number, 2ULL);
        QCOMPARE(feed.after("f.3")->size(), 0);
        QCOMPARE(feed.after("f.0")->size(), 3);
    }

    void whatCanNotBeSaidIsNotGuessed_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("another process") << QByteArray("g.2");
        QTest::newRow("too old") << QByteArray("f.1");
        QTest::newRow("yet to come") << QByteArray("f.9");
        QTest::newRow("no number") << QByteArray("f.x");
        QTest::newRow("another form") << QByteArray("f.05");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("huge") << QByteArray("f.18446744073709551615");
        QTest::newRow("larger than any number") << "f." + QByteArray(400, '9');
    }

    void whatCanNotBeSaidIsNotGuessed()
    {
        QFETCH(const QByteArray, id);
        EventFeed feed("f", {.events = 3});
        for (int i = 0; i < 5; ++i) {
            feed.add("e", {});
        }
        QVERIFY(!feed.after(id));
        QCOMPARE(feed.after("f.2")->size(), 3);
    }

    void itsBytesAreBounded()
    {
        EventFeed feed("f", {.events = 1000, .bytes = 4000});
        for (int i = 0; i < 100; ++i) {
            feed.add("e", {{u"text"_s, QString(1000, u'x')}}, QJsonObject{{u"text"_s, QString()}});
        }
        QVERIFY(!feed.after("f.90"));
        QCOMPARE(feed.after("f.97")->size(), 3);
    }

    void viewersGetTheMaskedForm()
    {
        EventFeed feed("f");
        const auto event = feed.add("e", {{u"number"_s, u"15550001234"_s}}, QJsonObject{{u"number"_s, u"…1234"_s}});
        QVERIFY(event.frameFor(false).contains("15550001234"));
        QVERIFY(!event.frameFor(true).contains("15550001234"));
        const QByteArray same = feed.add("e", {}).frameFor(true);
        QCOMPARE(same, feed.aside("e", {}));
    }
};

QTEST_GUILESS_MAIN(TestEventFeed)

} // namespace tst_eventfeed

#include "tst_eventfeed.moc"
