// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/choice.h"

#include "engine/status/eventtime.h"

#include <algorithm>
#include <tuple>

namespace statusbridge {

namespace {

//! Row ids are compared as the numbers they usually are; text ids by length first would put "b" before "aa".
bool isHigherId(const QString &left, const QString &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const qlonglong leftNumber = left.toLongLong(&leftIsNumber);
    const qlonglong rightNumber = right.toLongLong(&rightIsNumber);
    if (leftIsNumber && rightIsNumber) {
        return leftNumber > rightNumber;
    }
    return leftIsNumber != rightIsNumber ? rightIsNumber : left > right;
}

bool isStronger(const ChosenRow &left, const ChosenRow &right)
{
    // An empty optional is less than any time.
    const auto merits = [](const ChosenRow &row) {
        return std::tuple(row.status.strength, row.status.literal, row.time,
                          row.row.source == RowSource::DeliveredLogs);
    };
    return merits(left) == merits(right) ? isHigherId(left.row.id, right.row.id) : merits(left) > merits(right);
}

} // namespace

std::optional<ChosenRow> strongestRow(const StatusRows &rows, const Ranking &ranking, const QDateTime &now)
{
    std::optional<ChosenRow> strongest;
    for (const StatusRow &row : rows) {
        const auto status = ranking.read(row.statusWord);
        if (!status) {
            continue;
        }
        const ChosenRow candidate{.row = row, .status = *status, .time = eventTime(row.timestamp, now)};
        if (!strongest || isStronger(candidate, *strongest)) {
            strongest = candidate;
        }
    }
    return strongest;
}

bool hasOpenKnownRow(const StatusRows &rows, const Ranking &ranking)
{
    return std::any_of(rows.cbegin(), rows.cend(),
                       [&](const StatusRow &row) { return row.open && ranking.strength(row.statusWord) > 0; });
}

QMap<QString, int> unknownWords(const StatusRows &rows, const Ranking &ranking)
{
    QMap<QString, int> words;
    for (const StatusRow &row : rows) {
        const QString word = row.statusWord.trimmed().toLower();
        if (row.open && !word.isEmpty() && ranking.strength(word) == 0) {
            ++words[word];
        }
    }
    return words;
}

} // namespace statusbridge
