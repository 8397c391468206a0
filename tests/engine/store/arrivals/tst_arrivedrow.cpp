// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/arrivals/arrivedrow.h"

#include <QTest>

namespace tst_arrivedrow {

using namespace statusbridge;

BodyStatus someStatus()
{
    BodyStatus status;
    status.queueId = u"q-1"_s;
    status.messageId = u"wamid.A"_s;
    status.word = u"sent"_s;
    status.recipient = u"15550001234"_s;
    status.time = u"1750030073"_s;
    status.timeMs = 1'750'030'073'000;
    return status;
}

class ArrivedRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameStatusHasOneDigest()
    {
        BodyStatus other = someStatus();
        other.queueId = u"q-2"_s;
        other.word = u"SENT"_s;
        other.time = u"1750030073000"_s; // the same moment
        other.reason = u"more words"_s;
        QCOMPARE(arrivalDigest(other), arrivalDigest(someStatus()));
        QCOMPARE(arrivalDigest(other).size(), 50);
    }

    void whatIsAnotherOneHasAnother_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"message", "case", "word", "time", "recipient", "participant"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }

    void whatIsAnotherOneHasAnother()
    {
        QFETCH(const QString, what);
        BodyStatus other = someStatus();
        if (what == u"message") {
            other.messageId = u"wamid.B"_s;
        } else if (what == u"case") {
            other.messageId = u"wamid.a"_s;
        } else if (what == u"word") {
            other.word = u"read"_s;
        } else if (what == u"time") {
            other.timeMs = *other.timeMs + 1000;
        } else if (what == u"recipient") {
            std::swap(other.recipient, other.participant);
        } else {
            other.participant = u"15550001235"_s;
        }
        QVERIFY(arrivalDigest(other) != arrivalDigest(someStatus()));
    }

    void withoutAMessageIdTheQueueIdTellsThemApart()
    {
        BodyStatus one = someStatus();
        one.messageId.clear();
        BodyStatus other = one;
        other.queueId = u"q-2"_s;
        QVERIFY(arrivalDigest(one) != arrivalDigest(other));
    }

    void aTimeIsWrittenAsItsColumnTakesIt()
    {
        QCOMPARE(timeForColumn(someStatus(), u"text"_s), u"1750030073"_s);
        QCOMPARE(timeForColumn(someStatus(), u"bigint"_s), u"1750030073"_s);
        QCOMPARE(timeForColumn(someStatus(), u"timestamp with time zone"_s), u"2025-06-15 23:27:53"_s);
        BodyStatus iso = someStatus();
        iso.time = u"2025-06-15T23:27:53Z"_s;
        QCOMPARE(timeForColumn(iso, u"varchar(40)"_s), iso.time);
        QCOMPARE(timeForColumn(iso, u"numeric"_s), u"1750030073"_s);
        iso.time = u"soon"_s;
        iso.timeMs.reset();
        QCOMPARE(timeForColumn(iso, u"longtext"_s), u"soon"_s);
        QVERIFY(timeForColumn(iso, u"int"_s).isNull());
        iso.time.clear();
        QVERIFY(timeForColumn(iso, u"text"_s).isNull());
    }

    void thePayloadIsTheStatusAlone()
    {
        BodyStatus status = someStatus();
        QVERIFY(payloadOf(status).isNull());
        status.part = {{u"id"_s, u"wamid.A"_s}};
        QCOMPARE(payloadOf(status), u"{\"id\":\"wamid.A\"}"_s);
    }

    void ofAHugePieceTheReasonAloneIsKept()
    {
        BodyStatus status = someStatus();
        status.part = {{u"id"_s, u"wamid.A"_s}, {u"x"_s, QString(100'000, u'y')}};
        QVERIFY(payloadOf(status).isNull());
        status.provider = u"WhatsApp"_s;
        status.reasonCode = u"131026"_s;
        QCOMPARE(payloadOf(status), u"{\"statusbridge_reason\":[\"WhatsApp\",\"131026\",\"\"]}"_s);
    }
};

QTEST_APPLESS_MAIN(ArrivedRowTest)

} // namespace tst_arrivedrow

#include "tst_arrivedrow.moc"
