// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/naiveworld.h"

#include "engine/core/literals.h"

#include <QDateTime>
#include <QLocale>

#include <random>

namespace statusbridge {

namespace {

//! Draws what a world is made of.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_generator(seed) {}

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_generator() % static_cast<unsigned>(limit)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString of(const QStringList &list) { return list.at(below(static_cast<int>(list.size()))); }

private:
    std::mt19937 m_generator;
};

QStringList words()
{
    return {u"delivered"_s, u" Delivered "_s, u"read"_s,    u"PLAYED"_s, u"failed"_s,
            u"FAILED"_s,    u"accepted"_s,    u"sent"_s,    u"Sent"_s,   u"sent\t"_s,
            u"deleted"_s,   u"undelivered"_s, u"warning"_s, u""_s,       QString()};
}

QStringList zohoWords()
{
    return {u""_s,       u"sent"_s, u"Accepted"_s,  u"accepted"_s,  u"failed"_s,
            u"FAILED"_s, u"Read"_s, u"Delivered"_s, u"delivered"_s, u"queued"_s};
}

int strengthOf(const QString &word)
{
    const QString plain = word.trimmed().toLower();
    if (plain == u"delivered" || plain == u"read" || plain == u"played") {
        return 4;
    }
    return plain == u"failed" ? 3 : plain == u"accepted" ? 2 : plain == u"sent" ? 1 : 0;
}

QString wordOf(int strength)
{
    return QStringList{QString(), u"sent"_s, u"accepted"_s, u"failed"_s, u"delivered"_s}.at(strength);
}

//! One of few instants, so that ties are common, in one of the forms that collectors store.
void setTime(NaiveRow &row, Dice &dice)
{
    const qint64 second = 1750000000 + 3600 * dice.below(3);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    row.second = second;
    switch (dice.below(8)) {
    case 0:
        row.timestamp = QString::number(second * 1000);
        break;
    case 1:
        row.timestamp = QString::number(second * 1000000);
        break;
    case 2:
        row.timestamp = time.toString(Qt::ISODate);
        break;
    case 3:
        row.timestamp = time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
        break;
    case 4:
        row.timestamp = time.toOffsetFromUtc(19800).toString(Qt::ISODate);
        break;
    case 5:
        row.timestamp = dice.of({QString(), u""_s, u"soon"_s, u"0"_s});
        row.second.reset();
        break;
    default:
        row.timestamp = QString::number(second);
    }
}

NaiveRow makeRow(const QString &queueId, bool inDeliveredLogs, int id, Dice &dice)
{
    NaiveRow row{.inDeliveredLogs = inDeliveredLogs,
                 .id = id,
                 .queueId = queueId,
                 .messageId = dice.chance(10) ? QString() : u"wamid.%1"_s.arg(dice.below(1000)),
                 .word = dice.of(words()),
                 .recipientId = dice.chance(10) ? u""_s : u"1555000%1"_s.arg(dice.below(9999)),
                 .timestamp = {},
                 .second = {},
                 .marked = !queueId.isNull() && dice.chance(20),
                 .markedAs = {}};
    setTime(row, dice);
    if (row.marked) {
        row.markedAs = dice.chance(80) ? row.word : u"sent"_s;
    }
    return row;
}

QString makeQueueId(int number, Dice &dice)
{
    const int earlier = dice.below(number + 1);
    switch (dice.below(12)) {
    case 0:
        return u"q-%1"_s.arg(earlier); // shared with another record
    case 1:
        return u"Q-%1"_s.arg(earlier); // another one, although only the case differs
    case 2:
        return u"o'neil \"%1\" \\%"_s.arg(number);
    case 3:
        return u"q-%1 "_s.arg(earlier);
    case 4:
        return dice.chance(50) ? u""_s : u"zażółć-%1"_s.arg(number);
    default:
        return u"q-%1"_s.arg(number);
    }
}

bool isBetter(const NaiveRow &left, const NaiveRow &right)
{
    const auto rank = [](const NaiveRow &row) {
        const int strength = strengthOf(row.word);
        const bool literal = row.word.trimmed().toLower() == wordOf(strength);
        return std::tuple(strength, literal, row.second.value_or(-1), row.inDeliveredLogs, row.id);
    };
    return rank(left) > rank(right);
}

void putIfAny(QJsonObject &fields, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        fields.insert(name, value);
    }
}

QJsonObject written(QJsonObject fields, const NaiveRow &row)
{
    fields.insert(u"Status"_s, wordOf(strengthOf(row.word)));
    fields.insert(u"Queue_ID_Webhook"_s, row.queueId);
    putIfAny(fields, u"Message_ID_Webhook"_s, row.messageId);
    putIfAny(fields, u"recipient_id_Webhook"_s, row.recipientId);
    if (row.second) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(*row.second, Qt::UTC);
        fields.insert(u"TimeStamp_Webhook"_s, QLocale::c().toString(time, u"dd-MMM-yyyy HH:mm:ss"_s));
    }
    return fields;
}

} // namespace

QString NaiveRow::name() const
{
    return (inDeliveredLogs ? u'd' : u'w') + QString::number(id);
}

bool NaiveRow::isOpen() const
{
    return !marked || (!inDeliveredLogs && markedAs != word);
}

NaiveWorld::NaiveWorld(unsigned seed, int recordCount)
{
    Dice dice(seed);
    QSet<QString> queueIds = {u"no record has this"_s, QString()};
    for (int i = 0; i < recordCount; ++i) {
        const QString queueId = makeQueueId(i, dice);
        queueIds.insert(queueId);
        m_records.append({.id = QString::number(3888833000000100000 + i),
                          .fields = {{u"Queue_ID_DV"_s, queueId},
                                     {u"Status"_s, dice.of(zohoWords())},
                                     {u"TimeStamp_Webhook"_s, dice.of({u""_s, u"01-Jan-2025 00:00:00"_s})}}});
    }
    QStringList ordered(queueIds.cbegin(), queueIds.cend());
    ordered.sort();
    QMap<bool, int> lastId;
    for (const QString &queueId : std::as_const(ordered)) {
        const int place = dice.below(4); // rows in one table only, in both, or none at all
        for (int i = 1 + dice.below(4); place < 3 && i > 0; --i) {
            const bool inDeliveredLogs = place == 0 || (place == 2 && dice.chance(50));
            m_rows.append(makeRow(queueId, inDeliveredLogs, ++lastId[inDeliveredLogs], dice));
        }
    }
    // Every fourth record shows already what would be written.
    const Outcome outcome = afterOneCycle();
    for (qsizetype i = 0; i < m_records.size(); i += 4) {
        m_records[i].fields = outcome.records.value(m_records.at(i).id);
    }
}

QList<NaiveRow> NaiveWorld::rowsOf(const QString &queueId) const
{
    QList<NaiveRow> found;
    for (const NaiveRow &row : m_rows) {
        if (!queueId.isEmpty() && row.queueId == queueId) {
            found.append(row);
        }
    }
    return found;
}

void NaiveWorld::judge(const NaiveRecord &record, bool isListed, Outcome &outcome) const
{
    const QString queueId = record.fields.value(u"Queue_ID_DV"_s).toString();
    const QString status = record.fields.value(u"Status"_s).toString();
    bool isWorkedOn = false;
    std::optional<NaiveRow> best;
    const QList<NaiveRow> itsRows = rowsOf(queueId);
    for (const NaiveRow &row : itsRows) {
        isWorkedOn = isWorkedOn || (row.isOpen() && strengthOf(row.word) > 0);
        best = !best || isBetter(row, *best) ? row : *best;
    }
    if (!isWorkedOn) {
        return;
    }
    for (const NaiveRow &row : itsRows) {
        outcome.marked.insert(row.name());
    }
    const QJsonObject after = written(record.fields, *best);
    const bool isShown = after == record.fields;
    if (strengthOf(best->word) == 4 && (isListed || isShown)) {
        outcome.delivered.insert(queueId);
    }
    if (strengthOf(best->word) < strengthOf(status) || (!isListed && !isShown)) {
        ++outcome.superseded;
    } else if (isShown) {
        ++outcome.unchanged;
    } else {
        outcome.records.insert(record.id, after);
        outcome.written.insert(record.id);
    }
}

NaiveWorld::Outcome NaiveWorld::afterOneCycle() const
{
    Outcome outcome;
    QSet<QString> listed;
    QSet<QString> waiting;
    for (const NaiveRow &row : m_rows) {
        if (!row.isOpen()) {
            outcome.marked.insert(row.name());
        } else if (!row.queueId.isEmpty()) {
            const bool isKnown = strengthOf(row.word) > 0;
            outcome.unknownWords += isKnown || row.word.trimmed().isEmpty() ? 0 : 1;
            if (isKnown) {
                waiting.insert(row.queueId);
            }
        }
    }
    const auto isListed = [](const NaiveRecord &record) {
        return record.fields.value(u"Status"_s).toString() != u"delivered";
    };
    for (const NaiveRecord &record : m_records) {
        outcome.records.insert(record.id, record.fields);
        if (isListed(record)) {
            listed.insert(record.fields.value(u"Queue_ID_DV"_s).toString());
            judge(record, true, outcome);
        }
    }
    waiting -= listed;
    QSet<QString> outside; // asked for by themselves, but for those that can't stand in criteria
    for (const NaiveRecord &record : m_records) {
        const QString queueId = record.fields.value(u"Queue_ID_DV"_s).toString();
        if (waiting.contains(queueId) && !queueId.contains(u'"')) {
            outside.insert(queueId);
            judge(record, false, outcome);
        }
    }
    outcome.noRecord = static_cast<int>((waiting - outside).size());
    for (const NaiveRecord &record : m_records) { // of several records each has to show it
        const QString queueId = record.fields.value(u"Queue_ID_DV"_s).toString();
        if (outside.contains(queueId) && written(record.fields, bestOf(queueId)) != record.fields) {
            outcome.delivered.remove(queueId);
        }
    }
    return outcome;
}

NaiveRow NaiveWorld::bestOf(const QString &queueId) const
{
    NaiveRow best;
    for (const NaiveRow &row : rowsOf(queueId)) {
        best = best.queueId.isEmpty() || isBetter(row, best) ? row : best;
    }
    return best;
}

} // namespace statusbridge
