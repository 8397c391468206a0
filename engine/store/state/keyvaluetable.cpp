// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/statetable.h"

#include "engine/store/database.h"
#include "engine/store/sqlvalues.h"

namespace statusbridge {

namespace {

QString insertInto(const Dialect &dialect, const QStringList &overwritten)
{
    return QStringLiteral("INSERT INTO statusbridge_state (name, value, updated_at) VALUES (?, ?, %1)")
               .arg(dialect.now()) +
           dialect.orUpdate({QStringLiteral("name")}, overwritten);
}

} // namespace

Expected<std::optional<StateValue>> StateTable::value(const QString &name)
{
    std::optional<StateValue> found;
    const auto done =
        m_database.forEachRow(QStringLiteral("SELECT value, updated_at FROM statusbridge_state WHERE name = ?"), {name},
                              [&found](const QSqlQuery &row) {
                                  found =
                                      StateValue{.value = row.value(0).toString(), .updatedAt = fromMs(row.value(1))};
                              });
    if (!done) {
        return done.error();
    }
    return found;
}

Expected<void> StateTable::setValue(const QString &name, const QString &value)
{
    const auto changed = m_database.change(
        insertInto(m_database.dialect(), {QStringLiteral("value"), QStringLiteral("updated_at")}), {name, value});
    return changed ? Expected<void>() : changed.error();
}

Expected<void> StateTable::remove(const QString &name)
{
    const auto changed = m_database.change(QStringLiteral("DELETE FROM statusbridge_state WHERE name = ?"), {name});
    return changed ? Expected<void>() : changed.error();
}

Expected<void> StateTable::add(const QString &name, qint64 amount)
{
    const Dialect &dialect = m_database.dialect();
    const auto inserted = m_database.change(insertInto(dialect, {}), {name, QStringLiteral("0")});
    if (!inserted) {
        return inserted.error();
    }
    const auto changed = m_database.change(
        QStringLiteral("UPDATE statusbridge_state SET value = %1, updated_at = %2 WHERE name = ?")
            .arg(dialect.text(dialect.integer(QStringLiteral("value")) + QStringLiteral(" + ?")), dialect.now()),
        {amount, name});
    return changed ? Expected<void>() : changed.error();
}

} // namespace statusbridge
