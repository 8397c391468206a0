// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/keyvaluetable.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

QString insertInto(const Dialect &dialect, const QStringList &overwritten)
{
    return u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES (?, ?, %1)"_s.arg(dialect.now) +
           dialect.orUpdate({u"name"_s}, overwritten);
}

} // namespace

Expected<std::optional<StateValue>> KeyValueTable::value(const QString &name)
{
    std::optional<StateValue> found;
    const auto done = m_database.forEachRow(
        u"SELECT value, updated_at FROM statusbridge_state WHERE name = ?"_s, {name}, [&found](const QSqlQuery &row) {
            found = StateValue{.value = row.value(0).toString(), .updatedAt = fromMs(row.value(1))};
        });
    return done.transform([&] { return found; });
}

Expected<QHash<QString, StateValue>> KeyValueTable::values(const QString &prefix)
{
    QHash<QString, StateValue> found;
    const auto done = m_database.forEachRow(
        u"SELECT name, value, updated_at FROM statusbridge_state WHERE name LIKE ?"_s, {QString(prefix + u'%')},
        [&](const QSqlQuery &row) {
            // An underscore stands for any letter there.
            if (const QString name = row.value(0).toString(); name.startsWith(prefix)) {
                found.insert(name, {.value = row.value(1).toString(), .updatedAt = fromMs(row.value(2))});
            }
        });
    return done.transform([&] { return found; });
}

Expected<void> KeyValueTable::setValue(const QString &name, const QString &value)
{
    return m_database.run(insertInto(m_database.dialect(), {u"value"_s, u"updated_at"_s}), {name, value});
}

Expected<void> KeyValueTable::setValueOnce(const QString &name, const QString &value)
{
    return m_database.run(insertInto(m_database.dialect(), {}), {name, value});
}

Expected<void> KeyValueTable::remove(const QString &name)
{
    return m_database.run(u"DELETE FROM statusbridge_state WHERE name = ?"_s, {name});
}

Expected<void> KeyValueTable::add(const QString &name, qint64 amount)
{
    return setValueOnce(name, u"0"_s).and_then([&] {
        const Dialect &dialect = m_database.dialect();
        return m_database.run(u"UPDATE statusbridge_state SET value = %1, updated_at = %2 WHERE name = ?"_s.arg(
                                  dialect.text(dialect.integer(u"value"_s) + u" + ?"_s), dialect.now),
                              {amount, name});
    });
}

} // namespace statusbridge
