// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/eventparser.h"

#include <QTest>

namespace tst_eventparser {

using namespace statusbridge;

class EventParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreTheSameHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR LF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }

    void eventsAreTheSameHoweverTheyAreCut()
    {
        QFETCH(const QByteArray, end);
        QByteArray stream = "retry: 2000\n\n:\n\nid: a.1\nevent: hello\ndata: {\"x\":1}\n\n"
                            "id: a.2\nevent: progress\ndata: one\ndata: two\n\nid: a.3\ndata:bare\n\n";
        stream.replace("\n", end);
        const QList<ServerEvent> expected = {{.id = "a.1", .name = "hello", .data = "{\"x\":1}"},
                                             {.id = "a.2", .name = "progress", .data = "one\ntwo"},
                                             {.id = "a.3", .name = "", .data = "bare"}};
        for (qsizetype size = 1; size <= stream.size(); ++size) {
            EventParser parser;
            QList<ServerEvent> events;
            for (qsizetype from = 0; from < stream.size(); from += size) {
                events += parser.feed(stream.mid(from, size));
            }
            QCOMPARE(events, expected);
            QCOMPARE(parser.lastId(), "a.3");
            QVERIFY(!parser.hasFailed());
        }
    }

    void whatIsNotCompleteIsNoEvent()
    {
        EventParser parser;
        QVERIFY(parser.feed("id: a.1\nevent: hello\ndata: {").isEmpty());
        QVERIFY(parser.feed("}\n").isEmpty());
        QCOMPARE(parser.feed("\n").size(), 1);
    }

    void anEventWithoutDataIsNone()
    {
        EventParser parser;
        QVERIFY(parser.feed("event: hello\n\n").isEmpty());
        QCOMPARE(parser.feed("data: x\n\n").constFirst().name, QByteArray());
    }

    void anEventWithoutEndIsGivenUp()
    {
        EventParser parser;
        QVERIFY(parser.feed("data: " + QByteArray(EventParser::largest + 1, 'x')).isEmpty());
        QVERIFY(parser.hasFailed());
        QVERIFY(parser.feed("\n\ndata: y\n\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(EventParserTest)

} // namespace tst_eventparser

#include "tst_eventparser.moc"
