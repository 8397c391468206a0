// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/choice.h"

#include <QTest>

#include <random>

using namespace statusbridge;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

Ranking ranking()
{
    return Ranking(
        {QStringLiteral("delivered"), QStringLiteral("failed"), QStringLiteral("accepted"), QStringLiteral("sent")},
        {{QStringLiteral("read"), QStringLiteral("delivered")},
         {QStringLiteral("played"), QStringLiteral("delivered")}});
}

StatusRow row(const QString &id, const QString &word, const QString &timestamp = QStringLiteral("1750000000"),
              RowSource source = RowSource::WebhookLogs)
{
    return {.source = source,
            .id = id,
            .queueId = QStringLiteral("q-1"),
            .messageId = QStringLiteral("wamid.made-up-") + id,
            .statusWord = word,
            .recipientId = QStringLiteral("15550001234"),
            .timestamp = timestamp};
}

QString chosenId(const StatusRows &rows)
{
    const auto chosen = strongestRow(rows, ranking(), now);
    return chosen ? chosen->row.id : QString();
}

StatusRows randomRows(std::mt19937 &random)
{
    static const QStringList words = {
        QStringLiteral("sent"),        QStringLiteral("accepted"), QStringLiteral("failed"),  QStringLiteral("read"),
        QStringLiteral(" Delivered "), QStringLiteral("played"),   QStringLiteral("deleted"), QString()};
    static const QStringList times = {QStringLiteral("1750000000"), QStringLiteral("1750000001000"), QString(),
                                      QStringLiteral("2025-06-15T23:54:33+05:30"), QStringLiteral("-5")};
    StatusRows rows;
    const auto count = 1 + random() % 12;
    for (unsigned i = 0; i < count; ++i) {
        const auto source = random() % 2 == 0 ? RowSource::DeliveredLogs : RowSource::WebhookLogs;
        rows.append(row(QString::number(i + 1), words.at(static_cast<qsizetype>(random() % 8)),
                        times.at(static_cast<qsizetype>(random() % 5)), source));
        rows.last().open = random() % 2 == 0;
    }
    return rows;
}

} // namespace

class ChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongestWordWinsWhateverTheTime()
    {
        QCOMPARE(chosenId({row(QStringLiteral("1"), QStringLiteral("delivered"), QStringLiteral("1750000000")),
                           row(QStringLiteral("2"), QStringLiteral("sent"), QStringLiteral("1750009999"))}),
                 QStringLiteral("1"));
    }

    void readAloneCountsAsDelivered()
    {
        const auto chosen = strongestRow({row(QStringLiteral("1"), QStringLiteral("read"))}, ranking(), now);
        QCOMPARE(chosen->status.word, QStringLiteral("delivered"));
    }

    void theLiteralWordBeatsALaterAlias()
    {
        QCOMPARE(chosenId({row(QStringLiteral("1"), QStringLiteral("delivered"), QStringLiteral("1750000000")),
                           row(QStringLiteral("2"), QStringLiteral("read"), QStringLiteral("1750000009"))}),
                 QStringLiteral("1"));
    }

    void amongEqualsTheLatestEventWinsAndNoTimeIsEarliest()
    {
        QCOMPARE(chosenId({row(QStringLiteral("3"), QStringLiteral("failed"), QString()),
                           row(QStringLiteral("2"), QStringLiteral("failed"), QStringLiteral("1750000009")),
                           row(QStringLiteral("1"), QStringLiteral("failed"), QStringLiteral("1750000000"))}),
                 QStringLiteral("2"));
    }

    void atTheSameTimeDeliveredLogsComeFirst()
    {
        const QString time = QStringLiteral("1750000000");
        QCOMPARE(chosenId({row(QStringLiteral("9"), QStringLiteral("failed"), time, RowSource::WebhookLogs),
                           row(QStringLiteral("1"), QStringLiteral("failed"), time, RowSource::DeliveredLogs)}),
                 QStringLiteral("1"));
    }

    void lastOfAllTheHighestRowIdWinsAsANumber()
    {
        QCOMPARE(chosenId({row(QStringLiteral("9"), QStringLiteral("sent")),
                           row(QStringLiteral("10"), QStringLiteral("sent"))}),
                 QStringLiteral("10"));
    }

    void rowsWithoutAKnownWordAreNeverChosen()
    {
        QVERIFY(
            !strongestRow({row(QStringLiteral("1"), QStringLiteral("deleted")), row(QStringLiteral("2"), QString())},
                          ranking(), now));
    }

    void onlyAnOpenRowWithAKnownWordMakesARecordWorthLookingAt()
    {
        StatusRow settled = row(QStringLiteral("1"), QStringLiteral("failed"));
        settled.open = false;
        const StatusRow unknown = row(QStringLiteral("2"), QStringLiteral("warning"));
        QVERIFY(!hasOpenKnownRow({settled, unknown}, ranking()));
        QVERIFY(hasOpenKnownRow({settled, unknown, row(QStringLiteral("3"), QStringLiteral("sent"))}, ranking()));
    }

    void unknownWordsAreCountedWhileTheyAreOpen()
    {
        StatusRow settled = row(QStringLiteral("1"), QStringLiteral("warning"));
        settled.open = false;
        const auto words =
            unknownWords({settled, row(QStringLiteral("2"), QStringLiteral(" Warning")),
                          row(QStringLiteral("3"), QStringLiteral("deleted")),
                          row(QStringLiteral("4"), QStringLiteral("sent")), row(QStringLiteral("5"), QString())},
                         ranking());
        QCOMPARE(words, (QMap<QString, int>{{QStringLiteral("deleted"), 1}, {QStringLiteral("warning"), 1}}));
    }

    void theOrderOfArrivalNeverCounts()
    {
        std::mt19937 random(20260101);
        for (int round = 0; round < 2000; ++round) {
            StatusRows rows = randomRows(random);
            const auto first = strongestRow(rows, ranking(), now);
            std::shuffle(rows.begin(), rows.end(), random);
            QCOMPARE(strongestRow(rows, ranking(), now), first);
        }
    }

    void nothingIsStrongerThanTheChosenRow()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            const StatusRows rows = randomRows(random);
            const auto chosen = strongestRow(rows, ranking(), now);
            for (const StatusRow &other : rows) {
                QVERIFY(ranking().strength(other.statusWord) <= (chosen ? chosen->status.strength : 0));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChoiceTest)
#include "tst_choice.moc"
