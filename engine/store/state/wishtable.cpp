// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/wishtable.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

Expected<void> WishTable::add(RunTrigger trigger, const QString &by)
{
    return m_database.run(
        u"INSERT INTO statusbridge_wishes (target, started_by, wished_by, wished_at) VALUES (?, ?, ?, %1)"_s.arg(
            m_database.dialect().now) +
            m_database.dialect().orUpdate({u"target"_s}, {}),
        {m_database.target().key, toString(trigger), by});
}

Expected<std::optional<Wish>> WishTable::pending()
{
    return m_database
        .list(u"SELECT started_by, wished_by, wished_at FROM statusbridge_wishes WHERE target = ?"_s,
              {m_database.target().key},
              [](const QSqlQuery &row) {
                  return Wish{.trigger = runTriggerFromString(row.value(0).toString()),
                              .by = row.value(1).toString(),
                              .at = fromMs(row.value(2))};
              })
        .transform([](const QList<Wish> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
        });
}

Expected<void> fulfilWish(Database &database)
{
    return database.run(u"DELETE FROM statusbridge_wishes WHERE target = ?"_s, {database.target().key});
}

} // namespace statusbridge
