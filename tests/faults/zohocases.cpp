// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/zohocases.h"

#include "engine/core/literals.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace statusbridge::faults {

QString ZohoCase::name() const
{
    return u"line %1: %2 | %3 | %4 | %5"_s.arg(QString::number(row.line()), row.cell(u"fault"_s), call, often, mode);
}

bool ZohoCase::isSlow() const
{
    return row.cell(u"fault"_s).startsWith(u"429") && call != u"token";
}

QList<ZohoCase> zohoCases(const QString &path)
{
    QList<ZohoCase> cases;
    for (const TableRow &row : readTable(path)) {
        for (const QString &call : row.list(u"calls"_s)) {
            for (const QString &often : row.list(u"often"_s)) {
                for (const QString &mode : row.list(u"modes"_s)) {
                    cases += ZohoCase{.row = row, .call = call, .often = often, .mode = mode};
                }
            }
        }
    }
    return cases;
}

namespace {

using Pair = std::pair<QString, QString>;

QList<Pair> pairsOf(const ZohoCase &each)
{
    const QStringList values{u"fault "_s + each.row.cell(u"fault"_s), u"call "_s + each.call, u"often "_s + each.often,
                             u"mode "_s + each.mode};
    QList<Pair> pairs;
    for (qsizetype one = 0; one < values.size(); ++one) {
        for (qsizetype other = one + 1; other < values.size(); ++other) {
            pairs += Pair(values.at(one), values.at(other));
        }
    }
    return pairs;
}

} // namespace

QList<ZohoCase> pairwise(const QList<ZohoCase> &all)
{
    constexpr int mostPairs = 6;
    QList<ZohoCase> chosen;
    QSet<Pair> covered;
    for (int wanted = mostPairs; wanted > 0; --wanted) {
        for (const ZohoCase &each : all) {
            const QList<Pair> pairs = pairsOf(each);
            const auto isNew = [&](const Pair &pair) { return !covered.contains(pair); };
            if (std::ranges::count_if(pairs, isNew) >= wanted) {
                covered.unite({pairs.cbegin(), pairs.cend()});
                chosen += each;
            }
        }
    }
    return chosen;
}

} // namespace statusbridge::faults
