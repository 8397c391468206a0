// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/deliveryquestion.h"
#include "app/json/deliveryviews.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_deliveryquestion {

using namespace statusbridge;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

const QDateTime now = utc(u"2026-11-30T20:00:00"_s);

Expected<DeliveryQuestion> ask(const DeliveryTerms &terms)
{
    return deliveryQuestionOf(terms, QTimeZone::utc(), now);
}

class DeliveryQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTermsItIsAboutTheLast30Days()
    {
        const auto asked = ask({});
        QVERIFY(asked);
        QCOMPARE(asked->filter.from, utc(u"2026-11-01T00:00:00"_s));
        QCOMPARE(asked->filter.until, utc(u"2026-12-01T00:00:00"_s));
        QVERIFY(asked->step == DeliveryStep::Day);
    }

    void daysAreThoseOfTheZone()
    {
        const auto asked = ask({.from = u"2026-11-02"_s, .to = u"2026-11-02"_s, .zone = u"Asia/Kolkata"_s});
        QVERIFY(asked);
        QCOMPARE(asked->filter.from, utc(u"2026-11-01T18:30:00"_s));
        QCOMPARE(asked->filter.until, utc(u"2026-11-02T18:30:00"_s));
        const auto today = ask({.zone = u"Asia/Kolkata"_s}); // where the next day has begun
        QVERIFY(today);
        QCOMPARE(today->filter.until, utc(u"2026-12-01T18:30:00"_s));
    }

    void timesAreTakenAsTheyAre()
    {
        const auto asked = ask({.from = u"2026-11-02T08:00:00+05:30"_s, .to = u"2026-11-02T03:30:00Z"_s});
        QVERIFY(asked);
        QCOMPARE(asked->filter.from, utc(u"2026-11-02T02:30:00"_s));
        QCOMPARE(asked->filter.until, utc(u"2026-11-02T03:30:00"_s));
    }

    void whatCanNotBeReadIsNamed_data()
    {
        QTest::addColumn<QStringList>("terms"); // from, to, step, zone, states
        QTest::addColumn<QString>("named");
        const QString none;
        QTest::newRow("from") << QStringList{u"yesterday"_s, none, none, none, none} << u"\"from\""_s;
        QTest::newRow("a time without an offset")
            << QStringList{u"2026-11-02T08:00:00"_s, none, none, none, none} << u"\"from\""_s;
        QTest::newRow("to") << QStringList{none, u"2026-02-30"_s, none, none, none} << u"\"to\""_s;
        QTest::newRow("step") << QStringList{none, none, u"week"_s, none, none} << u"\"step\""_s;
        QTest::newRow("zone") << QStringList{none, none, none, u"Mars/Base"_s, none} << u"Mars/Base"_s;
        QTest::newRow("state") << QStringList{none, none, none, none, u"read,lost"_s} << u"lost"_s;
        QTest::newRow("order") << QStringList{u"2026-11-03"_s, u"2026-11-02"_s, none, none, none} << u"before"_s;
        QTest::newRow("too many") << QStringList{u"2020-01-01"_s, none, u"hour"_s, none, none} << u"steps"_s;
    }

    void whatCanNotBeReadIsNamed()
    {
        QFETCH(QStringList, terms);
        QFETCH(QString, named);
        const auto asked = ask(
            {.from = terms.at(0), .to = terms.at(1), .step = terms.at(2), .zone = terms.at(3), .states = terms.at(4)});
        QVERIFY(!asked);
        QVERIFY(asked.error().kind == ErrorKind::Usage);
        QVERIFY2(describe(asked.error()).contains(named), qPrintable(describe(asked.error())));
    }

    void statesAreWordsWithCommas()
    {
        const auto asked = ask({.states = u"failed, pending"_s});
        QVERIFY(asked);
        QVERIFY(asked->filter.states == (QList{DeliveryState::Failed, DeliveryState::Pending}));
    }

    void cursorsLeadBack()
    {
        const DeliveryPosition position{.firstTime = now, .key = u"42"_s};
        const auto back = positionOf(cursorOf(position));
        QVERIFY(back);
        QCOMPARE(back->firstTime, position.firstTime);
        QCOMPARE(back->key, position.key);
        QVERIFY(positionOf({}) && !positionOf({})->firstTime.isValid());
        for (const QString &wrong :
             {u"x"_s, u"12"_s, u"12.x"_s, u".5"_s, u"12."_s, u"12.5 "_s, u"012.5"_s, u"12.+5"_s, u"12.5\0x"_s}) {
            QVERIFY2(!positionOf(wrong), qPrintable(wrong));
        }
        QCOMPARE(cursorOf({}), QString());
    }

    void theDocumentHasWhatWasAskedAndWhatToDo()
    {
        DeliveryReport report;
        report.counts = {.pending = 1, .delivered = 2, .read = 3, .failed = 4};
        report.reasons = {{.provider = u"WhatsApp"_s, .code = u"131026"_s, .words = {}, .messages = 4}};
        const auto asked = ask({.zone = u"Asia/Kolkata"_s});
        QVERIFY(asked);
        const QJsonObject document = jsonOf(report, *asked);
        QCOMPARE(document.value(u"zone"_s).toString(), u"Asia/Kolkata"_s);
        QCOMPARE(document.value(u"counts"_s).toObject().value(u"total"_s).toInt(), 10);
        const QJsonObject reason = document.value(u"reasons"_s).toArray().first().toObject();
        QCOMPARE(reason.value(u"messages"_s).toInt(), 4);
        QVERIFY(!reason.value(u"remedy"_s).toString().isEmpty());
        QVERIFY(document.value(u"complete_since"_s).isNull());
        QVERIFY(document.value(u"time_to_delivered"_s).toObject().value(u"median_seconds"_s).isNull());
        QCOMPARE(deliveryReportMembers().size(), document.size());
        QVERIFY(jsonOf(DeliveryPage()).value(u"next"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(DeliveryQuestionTest)

} // namespace tst_deliveryquestion

#include "tst_deliveryquestion.moc"
