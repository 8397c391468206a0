// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/arrivalmark.h"

#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

namespace {

QString markName(const QString &spool)
{
    return u"receiver.spool."_s + spool;
}

} // namespace

Expected<ArrivalMark> lastArrivalMark(Database &database, const QString &spool)
{
    return KeyValueTable(database).value(markName(spool)).transform([&](const std::optional<StateValue> &value) {
        const QString text = value ? value->value : QString();
        return ArrivalMark{.spool = spool,
                           .segment = QByteArray::fromHex(text.section(u' ', 0, 0).toLatin1()),
                           .end = text.section(u' ', 1).toLongLong()};
    });
}

Expected<void> keepArrivalMark(Database &database, const ArrivalMark &mark)
{
    if (mark.spool.isEmpty()) {
        return {};
    }
    return KeyValueTable(database).setValue(markName(mark.spool), QString::fromLatin1(mark.segment.toHex()) + u' ' +
                                                                      QString::number(mark.end));
}

} // namespace statusbridge
