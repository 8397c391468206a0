// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/delivery/countedmessage.h"

#include <QTest>

#include <algorithm>

namespace tst_countedmessage {

using namespace statusbridge;

const QDateTime now = QDateTime::fromString(u"2026-11-30T12:00:00Z"_s, Qt::ISODate);
constexpr qint64 sentAt = 1'764'000'000;

Ranking ranking()
{
    return Ranking({u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s},
                   {{u"read"_s, u"delivered"_s}, {u"played"_s, u"delivered"_s}, {u"undelivered"_s, u"failed"_s}});
}

MessageRow row(const QString &word, qint64 time, const QString &messageId = u"wamid.1"_s)
{
    static int id = 0;
    StatusRow status;
    status.id = QString::number(++id);
    status.queueId = u"q-1"_s;
    status.messageId = messageId;
    status.statusWord = word;
    status.timestamp = time > 0 ? QString::number(time) : QString();
    return {.status = status};
}

CountedMessage only(const QList<MessageRow> &rows)
{
    const auto messages = messagesOf(rows, ranking(), now);
    return messages.size() == 1 ? messages.constFirst() : CountedMessage();
}

class CountedMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsMeanWhatTheRankingSays_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<DeliveryState>("state");
        QTest::newRow("sent") << u"sent"_s << DeliveryState::Pending;
        QTest::newRow("accepted") << u" Accepted "_s << DeliveryState::Pending;
        QTest::newRow("delivered") << u"DELIVERED"_s << DeliveryState::Delivered;
        QTest::newRow("read") << u"read"_s << DeliveryState::Read;
        QTest::newRow("played") << u"played"_s << DeliveryState::Read;
        QTest::newRow("failed") << u"failed"_s << DeliveryState::Failed;
        QTest::newRow("alias of failed") << u"undelivered"_s << DeliveryState::Failed;
        QTest::newRow("unknown") << u"warned"_s << DeliveryState::Unknown;
        QTest::newRow("blank") << u" "_s << DeliveryState::Unknown;
    }

    void wordsMeanWhatTheRankingSays()
    {
        QFETCH(QString, word);
        QFETCH(DeliveryState, state);
        QCOMPARE(toString(deliveryStateOf(word, ranking())), toString(state));
    }

    void theStrongestWordDecidesInAnyOrder()
    {
        QList<MessageRow> rows = {row(u"sent"_s, sentAt), row(u"Delivered"_s, sentAt + 3), row(u"read"_s, sentAt + 60),
                                  row(u"failed"_s, sentAt + 90)};
        const CountedMessage message = only(rows);
        QVERIFY(message.kind.state == DeliveryState::Read);
        QCOMPARE(message.kind.word, u"read"_s);
        QCOMPARE(message.firstTime, std::optional(sentAt * 1000));
        QCOMPARE(message.lastTime, std::optional((sentAt + 90) * 1000));
        QCOMPARE(message.secondsToDelivered, std::optional<qint64>(3));
        std::ranges::reverse(rows);
        QCOMPARE(only(rows), message);
    }

    void messagesOfAQueueIdCountEach()
    {
        const auto messages = messagesOf(
            {row(u"sent"_s, sentAt), row(u"sent"_s, sentAt, u"wamid.2"_s), row(u"sent"_s, sentAt, QString())},
            ranking(), now);
        QCOMPARE(messages.size(), 3);
    }

    void aRowInTwoTablesCountsOnce()
    {
        MessageRow other = row(u"delivered"_s, sentAt);
        other.status.source = RowSource::WebhookLogs;
        QCOMPARE(messagesOf({row(u"delivered"_s, sentAt), other}, ranking(), now).size(), 1);
    }

    void withoutAnEarlierStatusTheTimeToDeliveredIsNotKnown()
    {
        QVERIFY(!only({row(u"delivered"_s, sentAt)}).secondsToDelivered);
        QVERIFY(!only({row(u"sent"_s, 0), row(u"delivered"_s, sentAt)}).secondsToDelivered);
        QVERIFY(!only({row(u"sent"_s, sentAt + 9), row(u"delivered"_s, sentAt)}).secondsToDelivered);
        QVERIFY(!only({row(u"sent"_s, sentAt), row(u"read"_s, sentAt + 9)}).secondsToDelivered);
    }

    void arrivalStandsForAMissingEvent()
    {
        MessageRow first = row(u"sent"_s, 0);
        first.arrivedMs = 5000;
        const CountedMessage message = only({first, row(u"sent"_s, 0)});
        QVERIFY(message.byArrival);
        QCOMPARE(message.firstTime, std::optional<qint64>(5000));
        const CountedMessage timed = only({first, row(u"delivered"_s, sentAt)});
        QVERIFY(!timed.byArrival);
        QCOMPARE(timed.firstTime, std::optional(sentAt * 1000));
        QVERIFY(!only({row(u"sent"_s, 0)}).firstTime);
    }

    void onlyAFailedMessageHasAReason()
    {
        MessageRow failed = row(u"failed"_s, sentAt);
        failed.status.failure = failureReasonOf(u"WhatsApp"_s, u"131026"_s, u"Message undeliverable"_s);
        const CountedMessage message = only({row(u"sent"_s, sentAt), failed});
        QCOMPARE(message.kind.reasonCode, u"131026"_s);
        QCOMPARE(message.kind.reasonProvider, u"WhatsApp"_s);
        QCOMPARE(message.reasonWords, u"Message undeliverable"_s);
        QVERIFY(only({failed, row(u"delivered"_s, sentAt)}).kind.reasonCode.isEmpty());
    }

    void whatOneRowTellsHoldsForTheMessage()
    {
        MessageRow sent = row(u"sent"_s, sentAt);
        sent.messageTemplate = u"order_update"_s;
        MessageRow delivered = row(u"delivered"_s, sentAt + 1);
        delivered.provider = u"WhatsApp"_s;
        delivered.number = u"15550001111"_s;
        const CountedMessage message = only({sent, delivered});
        QCOMPARE(message.kind.provider, u"WhatsApp"_s);
        QCOMPARE(message.kind.number, u"15550001111"_s);
        QCOMPARE(message.kind.messageTemplate, u"order_update"_s);
    }
};

QTEST_GUILESS_MAIN(CountedMessageTest)

} // namespace tst_countedmessage

#include "tst_countedmessage.moc"
