// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/judge.h"

#include <QSet>

#include <algorithm>

namespace statusbridge::faults {

namespace {

QList<RecordFact> recordsOf(const Facts &facts, const QString &queueId)
{
    QList<RecordFact> found = facts.records;
    found.removeIf([&](const RecordFact &record) { return record.queueId != queueId; });
    return found;
}

int strongestEver(const RecordFact &record)
{
    int strongest = 0;
    for (const StatusFact &status : record.statuses) {
        strongest = std::max(strongest, strengthOf(status.word));
    }
    return strongest;
}

void judgeMark(const Facts &facts, const RowFact &row, QStringList &violations)
{
    const auto records = recordsOf(facts, row.queueId);
    if (records.isEmpty()) {
        violations += u"Row %1 is marked, but no record has its queue id %2."_s.arg(row.name, row.queueId);
    }
    for (const RecordFact &record : records) {
        if (strongestEver(record) < strengthOf(row.words.constLast())) {
            violations += u"Row %1 (%2) is marked, but Zoho never had it: record %3 was \"%4\" at the most."_s.arg(
                row.name, row.words.constLast(), record.id, record.statuses.constLast().word);
        }
    }
}

void judgeWrites(const Facts &facts, const RecordFact &record, QStringList &violations)
{
    QSet<int> said;
    for (const RowFact &row : facts.rows) {
        for (const QString &word : row.words) {
            if (row.queueId == record.queueId) {
                said.insert(strengthOf(word));
            }
        }
    }
    for (qsizetype at = 1; at < record.statuses.size(); ++at) {
        const QString &before = record.statuses.at(at - 1).word;
        const StatusFact &after = record.statuses.at(at);
        if (!after.byStatusbridge) {
            continue;
        }
        if (strengthOf(after.word) < strengthOf(before)) {
            violations += u"Record %1 was downgraded from \"%2\" to \"%3\"."_s.arg(record.id, before, after.word);
        }
        if (!said.contains(strengthOf(after.word))) {
            violations += u"Record %1 was given \"%2\", which no row of it ever said."_s.arg(record.id, after.word);
        }
    }
}

} // namespace

int strengthOf(const QString &word)
{
    const QString known = word.trimmed().toLower();
    if (known == u"read" || known == u"played") {
        return strengthOf(u"delivered"_s);
    }
    static const QStringList words = {u"sent"_s, u"accepted"_s, u"failed"_s, u"delivered"_s};
    return static_cast<int>(words.indexOf(known)) + 1;
}

QStringList violationsAtAnyTime(const Facts &facts)
{
    QStringList violations;
    for (const RowFact &row : facts.rows) {
        if (row.isMarked) {
            judgeMark(facts, row, violations);
        }
    }
    for (const RecordFact &record : facts.records) {
        judgeWrites(facts, record, violations);
    }
    return violations;
}

QStringList violationsAtRest(const Facts &facts)
{
    QStringList violations;
    for (const RecordFact &record : facts.records) {
        for (const RowFact &row : facts.rows) {
            if (row.queueId == record.queueId && strengthOf(row.words.constLast()) > strongestEver(record)) {
                violations += u"Row %1 (%2) was lost: record %3 of %4 is \"%5\"."_s.arg(
                    row.name, row.words.constLast(), record.id, record.queueId, record.statuses.constLast().word);
            }
        }
    }
    for (const RowFact &row : facts.rows) {
        const bool canBeDone = strengthOf(row.words.constLast()) > 0 && !recordsOf(facts, row.queueId).isEmpty();
        if (canBeDone && !row.isMarked) {
            violations += u"Row %1 (%2) of %3 stayed open."_s.arg(row.name, row.words.constLast(), row.queueId);
        }
    }
    if (facts.openIntents > 0) {
        violations += u"%1 intents stayed open."_s.arg(facts.openIntents);
    }
    return violations;
}

} // namespace statusbridge::faults
