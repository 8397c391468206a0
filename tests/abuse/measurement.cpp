// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/measurement.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge::abuse {

namespace {

QString cell(const Calls &calls)
{
    const QString losses = u"%1/%2"_s.arg(calls.lost).arg(calls.made);
    return calls.made == 0 ? u"%1 %2"_s.arg(u"-"_s, 6).arg(u"-"_s, 10)
                           : u"%1 %2"_s.arg(calls.worstMs, 6, 'f', 0).arg(losses, 10);
}

QString reasons(const QString &who, const Calls &calls)
{
    QStringList list;
    for (auto reason = calls.why.begin(); reason != calls.why.end(); ++reason) {
        list += u"%1 × %2"_s.arg(reason.value()).arg(reason.key());
    }
    return list.isEmpty() ? QString() : who + u" lost "_s + list.join(u", "_s);
}

bool isTooMuch(int lost, int made, double part)
{
    return lost > 0 && lost > made * part;
}

} // namespace

QStringList Measurement::failures(const Goals &goals) const
{
    QStringList list = complaints;
    const auto demand = [&list](bool holds, const QString &what) {
        if (!holds) {
            list += what;
        }
    };
    demand(others.lost == 0, u"other"_s);
    demand(health.lost == 0, u"healthz"_s);
    demand(!isTooMuch(neighbours.lost, neighbours.made, goals.neighbourLoss), u"same"_s);
    demand(std::max({others.worstMs, neighbours.worstMs, health.worstMs}) <= goals.worstMs, u"slow"_s);
    demand(!isMemoryMeant || peakMebibytes <= goals.peakMebibytes, u"peak"_s);
    demand(!isMemoryMeant || restMebibytes <= goals.restMebibytes, u"rest"_s);
    demand(descriptorsAfter <= descriptorsBefore + goals.descriptors, u"descriptors"_s);
    return list;
}

QString tableHead()
{
    return u"%1 | %2 %3 | %4 %5 | %6 %7 | %8 %9 | descr.  | stall | result"_s.arg(u"attack"_s, -44)
        .arg(u"other"_s, 6)
        .arg(u"lost"_s, 10)
        .arg(u"same"_s, 6)
        .arg(u"lost"_s, 10)
        .arg(u"health"_s, 6)
        .arg(u"lost"_s, 10)
        .arg(u"peak"_s, 5)
        .arg(u"rest"_s, 5);
}

QString tableRow(const Measurement &measurement, const Goals &goals)
{
    const auto failures = measurement.failures(goals);
    const QString result = failures.isEmpty() ? u"pass"_s : u"FAIL: "_s + failures.join(u", "_s);
    QStringList remarks = {reasons(u"other"_s, measurement.others), reasons(u"same"_s, measurement.neighbours),
                           reasons(u"healthz"_s, measurement.health)};
    remarks += measurement.remarks;
    remarks.removeAll(QString());
    const QString descriptors = u"%1→%2"_s.arg(measurement.descriptorsBefore).arg(measurement.descriptorsAfter);
    return u"%1 | %2 | %3 | %4 | %5 %6 | %7 | %8 | %9"_s.arg(measurement.attack, -44)
               .arg(cell(measurement.others), cell(measurement.neighbours), cell(measurement.health))
               .arg(measurement.peakMebibytes, 5, 'f', 0)
               .arg(measurement.restMebibytes, 5, 'f', 0)
               .arg(descriptors, -7)
               .arg(measurement.stallMs, 5, 'f', 0)
               .arg(result) +
           (remarks.isEmpty() ? QString() : u"\n    "_s + remarks.join(u"; "_s));
}

} // namespace statusbridge::abuse
