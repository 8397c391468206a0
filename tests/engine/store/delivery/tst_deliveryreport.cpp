// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"
#include "engine/store/delivery/deliverycounter.h"
#include "engine/store/delivery/deliverylist.h"
#include "engine/store/delivery/deliveryreport.h"
#include "engine/store/delivery/personmessages.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

#include <algorithm>
#include <random>

namespace tst_deliveryreport {

using namespace statusbridge;

//! Around the night in which Berlin's clocks are set back.
const QDateTime begin = QDateTime::fromString(u"2025-10-24T00:00:00Z"_s, Qt::ISODate);
constexpr int hours = 72;

Ranking ranking()
{
    return Ranking({u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s}, {{u"read"_s, u"delivered"_s}});
}

//! A message as it was made, by which reports are checked.
struct Made
{
    QString queueId;
    QDateTime first;
    DeliveryState state = DeliveryState::Pending;
    QString number;
    QString code;
    std::optional<int> seconds = {};
};

//! What reports and lists tell, compared with a count over the messages.
class DeliveryReportTest : public QObject
{
    Q_OBJECT

private:
    void addStatus(const Made &message, const QString &word, const QDateTime &time)
    {
        m_store->run(u"INSERT INTO statusbridge_statuses (id, source, source_key, body_hash, part, queue_id, "
                     "message_id, word, recipient, event_time, reason_code, reason, provider, business_number, "
                     "template_name, arrived_at) VALUES (?, 2, '', 'x', 0, ?, 'wamid.S', ?, '15550001234', ?, ?, ?, "
                     "'WhatsApp', ?, 'order_update', 0)"_s,
                     {++m_lastId, message.queueId, word, QString::number(time.toSecsSinceEpoch()),
                      word == u"failed" ? QVariant(message.code) : QVariant(),
                      word == u"failed" ? QVariant(u"it failed"_s) : QVariant(), message.number});
    }

    void count()
    {
        WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
        QVERIFY(rows.prepare());
        m_tables = rows.tables();
        const auto done =
            DeliveryCounter(m_store->database(), m_tables, m_token, ranking(), {.oldTime = std::chrono::seconds(60)})
                .update({}, [] { return true; });
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

    [[nodiscard]] DeliveryReport report(const DeliveryQuestion &question)
    {
        const auto read = readDeliveryReport(m_store->database(), question);
        if (!read) {
            qFatal("%s", qPrintable(describe(read.error())));
        }
        return *read;
    }

    [[nodiscard]] DeliveryPage page(const DeliveryFilter &filter, const DeliveryPosition &after, int limit)
    {
        const auto read = readDeliveryMessages(m_store->database(), m_tables, ranking(), filter, after, limit);
        if (!read) {
            qFatal("%s", qPrintable(describe(read.error())));
        }
        return *read;
    }

    [[nodiscard]] static qint64 of(const DeliveryCounts &counts, DeliveryState state)
    {
        const std::array all = {counts.pending, counts.delivered, counts.read, counts.failed, counts.unknown};
        return all.at(static_cast<std::size_t>(state));
    }

    [[nodiscard]] qint64 made(const std::function<bool(const Made &)> &fits) const
    {
        return std::ranges::count_if(m_made, fits);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<StoreFixture>();
        m_token = m_store->lease();
        std::mt19937 random(11);
        const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
        const std::array states = {DeliveryState::Pending, DeliveryState::Delivered, DeliveryState::Read,
                                   DeliveryState::Failed};
        for (int i = 0; i < 600; ++i) {
            Made message{.queueId = u"q-%1"_s.arg(i),
                         .first = begin.addSecs(below(hours * 3600)),
                         .state = states.at(static_cast<std::size_t>(below(4))),
                         .number = below(3) == 0 ? u"15550009999"_s : u"15550008888"_s,
                         .code = below(2) == 0 ? u"131026"_s : u"131047"_s};
            addStatus(message, u"sent"_s, message.first);
            if (message.state == DeliveryState::Failed) {
                addStatus(message, u"failed"_s, message.first.addSecs(1));
            } else if (message.state != DeliveryState::Pending) {
                message.seconds = below(15);
                addStatus(message, u"delivered"_s, message.first.addSecs(*message.seconds));
            }
            if (message.state == DeliveryState::Read) {
                addStatus(message, u"read"_s, message.first.addSecs(100));
            }
            m_made += message;
        }
        count();
    }

    void daysAndHoursAreThoseOfTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<DeliveryStep>("step");
        for (const QByteArray &zone : {QByteArray("UTC"), QByteArray("Asia/Kolkata"), QByteArray("Europe/Berlin"),
                                       QByteArray("Asia/Kathmandu"), QByteArray("America/St_Johns")}) {
            QTest::addRow("days in %s", zone.constData()) << zone << DeliveryStep::Day;
            QTest::addRow("hours in %s", zone.constData()) << zone << DeliveryStep::Hour;
        }
    }

    void daysAndHoursAreThoseOfTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(DeliveryStep, step);
        const QTimeZone own(zone);
        const DeliveryReport told = report({.step = step, .zone = own});
        QCOMPARE(told.counts.total(), m_made.size());
        for (const DeliveryPeriod &period : told.periods) {
            for (const auto state : {DeliveryState::Pending, DeliveryState::Delivered, DeliveryState::Read,
                                     DeliveryState::Failed, DeliveryState::Unknown}) {
                QCOMPARE(of(period.counts, state), made([&](const Made &each) {
                             return each.state == state && each.first >= period.begin && each.first < period.end;
                         }));
            }
            const QTime clock = period.begin.toTimeZone(own).time();
            QVERIFY(step == DeliveryStep::Day ? clock == QTime(0, 0) : clock.minute() == 0);
        }
        const auto all = [](qint64 sum, const DeliveryPeriod &period) { return sum + period.counts.total(); };
        QCOMPARE(std::accumulate(told.periods.cbegin(), told.periods.cend(), qint64(0), all), m_made.size());
    }

    void theTimeOfAQuestionMayBeginAnywhere()
    {
        for (const int minutes : {7, 15, 100, 1000}) {
            const QDateTime from = begin.addSecs(3600 + minutes * 61LL);
            const QDateTime until = from.addSecs(minutes * 77LL);
            const DeliveryReport told = report({.filter = {.from = from, .until = until}, .step = DeliveryStep::Hour});
            const auto isMeant = [&](const Made &each) { return each.first >= from && each.first < until; };
            QCOMPARE(told.counts.total(), made(isMeant));
            QCOMPARE(page({.from = from, .until = until}, {}, 1000).messages.size(), made(isMeant));
        }
    }

    void emptyDaysAreTold()
    {
        const DeliveryReport told = report({.filter = {.from = begin.addDays(-3), .until = begin}});
        QCOMPARE(told.periods.size(), 3);
        QCOMPARE(told.counts.total(), 0);
    }

    void filtersLeaveOutTheOthers()
    {
        const DeliveryReport ofNumber = report({.filter = {.number = u"15550009999"_s}});
        QCOMPARE(ofNumber.counts.total(), made([](const Made &each) { return each.number == u"15550009999"; }));
        const DeliveryReport failed =
            report({.filter = {.states = {DeliveryState::Failed}, .reasonCode = u"131026"_s}});
        QCOMPARE(failed.counts.failed,
                 made([](const Made &each) { return each.state == DeliveryState::Failed && each.code == u"131026"; }));
        QCOMPARE(failed.counts.total(), failed.counts.failed);
        QCOMPARE(report({.filter = {.provider = u"Twilio"_s}}).counts.total(), 0);
        QCOMPARE(report({.filter = {.provider = u""_s}}).counts.total(), 0);
    }

    void groupsAndReasonsAddUp()
    {
        const DeliveryReport told = report({});
        const auto numbers = told.groups.value(DeliveryDimension::Number);
        QCOMPARE(numbers.size(), 2);
        QVERIFY(numbers.at(0).counts.total() >= numbers.at(1).counts.total());
        QCOMPARE(numbers.at(0).counts.total() + numbers.at(1).counts.total(), m_made.size());
        QCOMPARE(told.groups.value(DeliveryDimension::Template).constFirst().value, u"order_update"_s);
        qint64 failed = 0;
        for (const DeliveryReason &reason : told.reasons) {
            QCOMPARE(reason.words, u"it failed"_s);
            failed += reason.messages;
        }
        QCOMPARE(failed, told.counts.failed);
    }

    void timesAreThoseOfTheMessages()
    {
        QList<int> seconds;
        for (const Made &each : m_made) {
            seconds += each.seconds ? QList<int>{*each.seconds} : QList<int>();
        }
        std::ranges::sort(seconds);
        const DeliveryTimes times = report({}).times;
        QCOMPARE(times.messages, seconds.size());
        const auto rank = [&](double part) {
            return seconds.at(static_cast<qsizetype>(std::ceil(part * static_cast<double>(seconds.size()))) - 1);
        };
        QCOMPARE(times.medianSeconds, static_cast<double>(rank(0.5)));
        QCOMPARE(times.percentile95Seconds, static_cast<double>(rank(0.95)));
    }

    void pagesHaveEveryMessageOnceTheNewestFirst_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("limit");
        QTest::newRow("all") << QString() << 70;
        QTest::newRow("one by one") << u"15550009999"_s << 1;
        QTest::newRow("a few") << u"15550009999"_s << 9;
    }

    void pagesHaveEveryMessageOnceTheNewestFirst()
    {
        QFETCH(QString, number);
        QFETCH(int, limit);
        DeliveryFilter filter;
        if (!number.isNull()) {
            filter.number = number;
        }
        QSet<QString> seen;
        DeliveryPosition after;
        QDateTime last;
        do {
            const DeliveryPage found = page(filter, after, limit);
            QVERIFY(found.messages.size() <= limit && !found.messages.isEmpty());
            for (const DeliveryMessage &message : found.messages) {
                QVERIFY(!seen.contains(message.queueId));
                seen.insert(message.queueId);
                QVERIFY(!last.isValid() || message.firstTime <= last);
                last = message.firstTime;
                QCOMPARE(message.recipientId, u"15550001234"_s);
            }
            after = found.next;
        } while (after.firstTime.isValid());
        QCOMPARE(seen.size(), made([&](const Made &each) { return number.isNull() || each.number == number; }));
    }

    void aFailedMessageSaysWhy()
    {
        const DeliveryPage found = page({.states = {DeliveryState::Failed}}, {}, 1);
        QCOMPARE(found.messages.size(), 1);
        const DeliveryMessage &message = found.messages.constFirst();
        QVERIFY(message.failure);
        QCOMPARE(message.failure->vendorWords, u"it failed"_s);
        QCOMPARE(message.word, u"failed"_s);
        QVERIFY(!message.secondsToDelivered);
    }

    void statusesWithoutAQueueIdAreInNoNumberAndAreSaidToBe()
    {
        QCOMPARE(report({}).withoutQueueId, 0);
        const Made unknown{.queueId = u""_s, .first = begin, .number = u"15550008888"_s, .code = {}};
        addStatus(unknown, u"sent"_s, begin);
        addStatus(unknown, u"delivered"_s, begin.addSecs(5));
        count();
        QCOMPARE(report({}).counts.total(), m_made.size());
        QCOMPARE(report({}).withoutQueueId, 2);
        const DeliveryReport later = report({.filter = {.from = begin.addDays(5), .until = begin.addDays(6)}});
        QCOMPARE(later.withoutQueueId, 2); // whose times don't matter
        m_store->run(u"DELETE FROM statusbridge_statuses WHERE queue_id = ''"_s);
    }

    // The last one, since it takes messages away.
    void aPersonIsForgotten()
    {
        PersonTraces traces;
        traces.queueIds = {u"q-1"_s, u"q-2"_s};
        traces.text = PersonText(u"15550001234"_s);
        PersonRemoval trial(m_store->database(), traces, {});
        QVERIFY(forgetInMessages(trial));
        QCOMPARE(report({}).counts.total(), m_made.size());
        QCOMPARE(trial.counts().value(u"statusbridge_messages"_s).removed, 2);
        m_store->run(u"DELETE FROM statusbridge_statuses WHERE queue_id = 'q-1'"_s);
        PersonRemoval removal(m_store->database(), traces, m_token);
        QVERIFY(forgetInMessages(removal));
        QCOMPARE(report({}).counts.total(), m_made.size() - 2);
        count(); // rows of the other one are still there
        QCOMPARE(report({}).counts.total(), m_made.size() - 1);
        QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_messages WHERE queue_id = 'q-1'"_s), u"0"_s);
    }

private:
    std::unique_ptr<StoreFixture> m_store;
    FencingToken m_token;
    WebhookTables m_tables;
    QList<Made> m_made;
    qint64 m_lastId = 0;
};

QTEST_GUILESS_MAIN(DeliveryReportTest)

} // namespace tst_deliveryreport

#include "tst_deliveryreport.moc"
