// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/engine/sync/cyclefixture.h"
#include "ui/delivery/messagesmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

namespace tst_messagesmodel {

using namespace statusbridge;

//! So many messages that failed, counted.
void addFailed(CycleFixture &cycle, int count)
{
    for (int i = 0; i < count; ++i) {
        cycle.addDelivered(u"q-%1"_s.arg(i), u"failed"_s, QString::number(1750031673 + i / 3));
    }
    static_cast<void>(cycle.sync());
}

class MessagesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsReadOnceWhateverThePagesAre_data()
    {
        QTest::addColumn<int>("messages");
        QTest::newRow("none") << 0;
        QTest::newRow("less than a page") << 7;
        QTest::newRow("exactly two pages") << 20;
        QTest::newRow("a part of a page") << 25;
    }
    void everyMessageIsReadOnceWhateverThePagesAre()
    {
        QFETCH(const int, messages);
        CycleFixture cycle;
        addFailed(cycle, messages);
        const auto session = EngineSession::open(cycle.environment);
        QVERIFY(session);
        QSet<QString> seen;
        DeliveryPosition position;
        for (int page = 0; page <= messages / 10 + 1; ++page) {
            const auto rows = readMessages(**session, {}, position, 10);
            QVERIFY(rows);
            for (const ListedMessage &row : *rows) {
                QVERIFY(!seen.contains(row.message.queueId));
                seen += row.message.queueId;
                position = row.next;
            }
        }
        QCOMPARE(seen.size(), messages);
    }

    void nothingComesAfterTheEnd()
    {
        CycleFixture cycle;
        addFailed(cycle, 3);
        const auto session = EngineSession::open(cycle.environment);
        QVERIFY(session);
        const auto rows = readMessages(**session, {}, endOfMessages(), 10);
        QVERIFY(rows);
        QVERIFY(rows->isEmpty());
    }

    void aRowSaysWhatBecameOfItsMessage()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime sent(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC);
        model.start({{.message = {.queueId = u"q-1"_s,
                                  .messageId = u"wamid.1"_s,
                                  .recipientId = u"15550001234"_s,
                                  .state = DeliveryState::Read,
                                  .word = u"read"_s,
                                  .firstTime = sent,
                                  .lastTime = sent.addSecs(90),
                                  .secondsToDelivered = 61}},
                     {.message = {.state = DeliveryState::Unknown, .word = u"eaten"_s, .firstTime = sent}},
                     {.message = {.state = DeliveryState::Failed,
                                  .word = u"failed"_s,
                                  .firstTime = sent,
                                  .failure = FailureReason{u"WhatsApp"_s, u"131026"_s, {}}}}});
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, MessagesModel::StateColumn), u"read"_s);
        QCOMPARE(text(0, MessagesModel::DurationColumn), u"1 min 1 s"_s);
        QCOMPARE(model.index(0, MessagesModel::FirstTimeColumn).data(valueRole).toDateTime(), sent);
        QCOMPARE(text(1, MessagesModel::StateColumn), u"eaten"_s); // as it came
        QCOMPARE(text(1, MessagesModel::DurationColumn), QString());
        QVERIFY(text(2, MessagesModel::FailureColumn).startsWith(u"WhatsApp 131026"_s));
    }
};

QTEST_MAIN(MessagesModelTest)

} // namespace tst_messagesmodel

#include "tst_messagesmodel.moc"
