// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/sourcebodies.h"

#include "engine/store/collector/rowscan.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

//! The bytes as they stand there. A null array is NULL.
QByteArray valueBytes(const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

Expected<QList<SourceKey>> SourceBodies::find(const Range &range)
{
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, m_table);
    const ColumnType keyType = m_table.types.value(m_table.id);
    const QString known = u"statusbridge_bodies b WHERE b.source_key = %1 AND b.source = %2"_s.arg(
        sql.idText(), QString::number(settledSource(m_table.source)));
    QStringList conditions = {range.condition};
    QVariantList bindings;
    if (!range.below.isNull() && isWholeNumber(keyType)) {
        conditions += u"%1 < %2"_s.arg(sql.id(), QString::number(range.below.toLongLong()));
    } else if (!range.below.isNull()) {
        conditions += sql.isBelowBoundId();
        bindings += range.below;
    }
    if (range.unreadAlone) {
        conditions +=
            u"NOT "_s + hasRow(known + u" AND substr(b.body_hash, 1, %1) = '%2'"_s.arg(
                                           QString::number(m_table.bodies->digest().size()), m_table.bodies->digest()));
    }
    return m_database.list(
        u"SELECT %1, %2, (SELECT b.body_hash FROM %3) FROM %4 r WHERE %5 ORDER BY %6 DESC LIMIT %7"_s.arg(
            sql.idText(), sql.bodySize(), known, sql.table(), conditions.join(u" AND "_s), sql.id(),
            QString::number(range.most)),
        bindings, [](const QSqlQuery &row) {
            return SourceKey{
                .key = row.value(0).toString(), .size = row.value(1).toLongLong(), .knownHash = textOf(row.value(2))};
        });
}

Expected<QList<SourceBody>> SourceBodies::read(const QStringList &keys, Reading reading)
{
    const RowSql sql(m_database.dialect(), m_table);
    const QString marked = m_table.marksColumn() ? u"CASE WHEN %1 THEN 0 ELSE 1 END"_s.arg(sql.isUnmarked()) : u"0"_s;
    const QStringList columns = QStringList{sql.idText(), marked, sql.bodySize()} + sql.bodyValues();
    const QString select =
        u"SELECT %1 FROM %2 r WHERE %3"_s.arg(columns.join(u", "_s), sql.table(), sql.hasIdOfBoundTexts()) +
        (reading == Reading::Locked ? m_database.dialect().lockedRead : QString());
    QList<SourceBody> rows;
    for (const QString &list : jsonLists(keys)) {
        const auto done = m_database.forEachRow(select, {list}, [&](const QSqlQuery &row) {
            SourceBody body = sourceBodyOf(m_table, row, 3);
            body.isMarked = row.value(1).toInt() != 0;
            body.isTooLarge = row.value(2).toLongLong() > largestBody;
            rows += body;
        });
        if (!done) {
            return done.error();
        }
    }
    return rows;
}

SourceBody sourceBodyOf(const ResolvedTable &table, const QSqlQuery &row, int firstValue)
{
    SourceBody body{.key = row.value(0).toString(), .values = {}};
    for (int i = 0; i < static_cast<int>(table.bodies->columns().size()); ++i) {
        body.values += valueBytes(row.value(firstValue + i));
    }
    return body;
}

Expected<QHash<QString, QString>> SourceBodies::knownHashes(const QStringList &keys)
{
    const QString select = u"SELECT source_key, body_hash FROM statusbridge_bodies WHERE source = %1 AND %2"_s.arg(
        QString::number(settledSource(m_table.source)), m_database.dialect().isOneOfBoundTexts(u"source_key"_s));
    QHash<QString, QString> hashes;
    for (const QString &list : jsonLists(keys)) {
        const auto read = m_database.forEachRow(select, {list}, [&hashes](const QSqlQuery &row) {
            hashes.insert(row.value(0).toString(), row.value(1).toString());
        });
        if (!read) {
            return read.error();
        }
    }
    return hashes;
}

} // namespace statusbridge
