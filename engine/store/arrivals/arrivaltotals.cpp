// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/arrivaltotals.h"

#include <array>

namespace statusbridge {

namespace {

struct Total
{
    QLatin1StringView name; //!< in statusbridge_state
    qint64 ArrivalCounts::*count;
};

constexpr std::array totals = {Total{"receiver.received"_L1, &ArrivalCounts::received},
                               Total{"receiver.duplicates"_L1, &ArrivalCounts::duplicates},
                               Total{"receiver.unmatched"_L1, &ArrivalCounts::unmatched},
                               Total{"receiver.unreadable"_L1, &ArrivalCounts::unreadable},
                               Total{"receiver.refused"_L1, &ArrivalCounts::refused},
                               Total{"receiver.unknown_senders"_L1, &ArrivalCounts::unknownSenders}};

//! What stands before the kind in the names of those that are counted by kind.
constexpr auto kindPrefix = "receiver.without_status."_L1;

QString nameOf(BodyTrouble kind)
{
    return kindPrefix + toString(kind);
}

QList<BodyTrouble> allKinds()
{
    QList<BodyTrouble> kinds;
    for (int each = 0; each <= static_cast<int>(lastBodyTrouble); ++each) {
        kinds += static_cast<BodyTrouble>(each);
    }
    return kinds;
}

} // namespace

Expected<void> ArrivalTotals::lock()
{
    return m_state.add(totals.front().name, 0);
}

Expected<void> ArrivalTotals::add(const ArrivalCounts &counts)
{
    Expected<void> done;
    for (const Total &total : totals) {
        const qint64 amount = counts.*total.count;
        if (amount > 0) {
            done = done.and_then([&] { return m_state.add(total.name, amount); });
        }
    }
    for (const auto &[kind, amount] : counts.withoutStatus.asKeyValueRange()) {
        const QString name = nameOf(kind);
        done = done.and_then([&, count = amount] { return m_state.add(name, count); });
    }
    return done;
}

Expected<ArrivalCounts> ArrivalTotals::read()
{
    ArrivalCounts counts;
    for (const Total &total : totals) {
        const auto value = m_state.value(total.name);
        if (!value) {
            return value.error();
        }
        counts.*total.count = value->value_or(StateValue{}).value.toLongLong();
    }
    return m_state.values(kindPrefix).transform([&](const QHash<QString, StateValue> &values) {
        for (const BodyTrouble kind : allKinds()) {
            if (const auto value = values.constFind(nameOf(kind)); value != values.cend()) {
                counts.withoutStatus.insert(kind, value->value.toLongLong());
            }
        }
        return counts;
    });
}

Expected<QDateTime> ArrivalTotals::lastTrouble()
{
    return m_state.values(kindPrefix).transform([](const QHash<QString, StateValue> &values) {
        QDateTime last;
        for (const BodyTrouble kind : allKinds()) {
            const QDateTime at = isUsual(kind) ? QDateTime() : values.value(nameOf(kind)).updatedAt;
            last = at.isValid() && (!last.isValid() || at > last) ? at : last;
        }
        return last;
    });
}

} // namespace statusbridge
