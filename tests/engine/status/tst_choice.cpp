// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/choice.h"

#include <QTest>

#include <random>

namespace tst_choice {

using namespace statusbridge;

QDateTime now()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}

Ranking ranking()
{
    return Ranking({u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s},
                   {{u"read"_s, u"delivered"_s}, {u"played"_s, u"delivered"_s}});
}

StatusRow row(const QString &id, const QString &word, const QString &timestamp = u"1750000000"_s,
              RowSource source = RowSource::WebhookLogs)
{
    return {.source = source,
            .id = id,
            .queueId = u"q-1"_s,
            .messageId = u"wamid.made-up-"_s + id,
            .statusWord = word,
            .recipientId = u"15550001234"_s,
            .timestamp = timestamp};
}

QString chosenId(const StatusRows &rows)
{
    const auto chosen = strongestRow(rows, ranking(), now());
    return chosen ? chosen->row.id : QString();
}

StatusRows randomRows(std::mt19937 &random)
{
    static const QStringList words = {u"sent"_s,        u"accepted"_s, u"failed"_s,  u"read"_s,
                                      u" Delivered "_s, u"played"_s,   u"deleted"_s, QString()};
    static const QStringList times = {u"1750000000"_s, u"1750000001000"_s, QString(), u"2025-06-15T23:54:33+05:30"_s,
                                      u"-5"_s};
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

class ChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongestWordWinsAtAnyTime()
    {
        QCOMPARE(chosenId({row(u"1"_s, u"delivered"_s, u"1750000000"_s), row(u"2"_s, u"sent"_s, u"1750009999"_s)}),
                 u"1"_s);
    }

    void readAloneCountsAsDelivered()
    {
        const auto chosen = strongestRow({row(u"1"_s, u"read"_s)}, ranking(), now());
        QCOMPARE(chosen->status.word, u"delivered"_s);
    }

    void theLiteralWordBeatsALaterAlias()
    {
        QCOMPARE(chosenId({row(u"1"_s, u"delivered"_s, u"1750000000"_s), row(u"2"_s, u"read"_s, u"1750000009"_s)}),
                 u"1"_s);
    }

    void amongEqualsTheLatestEventWinsAndNoTimeIsEarliest()
    {
        QCOMPARE(chosenId({row(u"3"_s, u"failed"_s, QString()), row(u"2"_s, u"failed"_s, u"1750000009"_s),
                           row(u"1"_s, u"failed"_s, u"1750000000"_s)}),
                 u"2"_s);
    }

    void atTheSameTimeDeliveredLogsComeFirst()
    {
        const QString time = u"1750000000"_s;
        QCOMPARE(chosenId({row(u"9"_s, u"failed"_s, time, RowSource::WebhookLogs),
                           row(u"1"_s, u"failed"_s, time, RowSource::DeliveredLogs)}),
                 u"1"_s);
    }

    void lastOfAllTheHighestRowIdWinsAsANumber()
    {
        QCOMPARE(chosenId({row(u"9"_s, u"sent"_s), row(u"10"_s, u"sent"_s)}), u"10"_s);
    }

    void rowsWithoutAKnownWordAreNeverChosen()
    {
        QVERIFY(!strongestRow({row(u"1"_s, u"deleted"_s), row(u"2"_s, QString())}, ranking(), now()));
    }

    void onlyAnOpenRowWithAKnownWordMakesARecordWorthLookingAt()
    {
        StatusRow settled = row(u"1"_s, u"failed"_s);
        settled.open = false;
        const StatusRow unknown = row(u"2"_s, u"warning"_s);
        QVERIFY(!hasOpenKnownRow({settled, unknown}, ranking()));
        QVERIFY(hasOpenKnownRow({settled, unknown, row(u"3"_s, u"sent"_s)}, ranking()));
    }

    void unknownWordsAreCountedWhileTheyAreOpen()
    {
        StatusRow settled = row(u"1"_s, u"warning"_s);
        settled.open = false;
        const auto words = unknownWords({settled, row(u"2"_s, u" Warning"_s), row(u"3"_s, u"deleted"_s),
                                         row(u"4"_s, u"sent"_s), row(u"5"_s, QString())},
                                        ranking());
        QCOMPARE(words, (QMap<QString, int>{{u"deleted"_s, 1}, {u"warning"_s, 1}}));
    }

    void theOrderOfArrivalNeverCounts()
    {
        std::mt19937 random(20260101);
        for (int round = 0; round < 2000; ++round) {
            StatusRows rows = randomRows(random);
            const auto first = strongestRow(rows, ranking(), now());
            std::shuffle(rows.begin(), rows.end(), random);
            QCOMPARE(strongestRow(rows, ranking(), now()), first);
        }
    }

    void nothingIsStrongerThanTheChosenRow()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            const StatusRows rows = randomRows(random);
            const auto chosen = strongestRow(rows, ranking(), now());
            for (const StatusRow &other : rows) {
                QVERIFY(ranking().strength(other.statusWord) <= (chosen ? chosen->status.strength : 0));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChoiceTest)

} // namespace tst_choice

#include "tst_choice.moc"
