// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sql/dialect.h"

namespace statusbridge {

//! \brief SQLite from 3.35 (upsert, UPDATE … FROM, JSON functions).
class SqliteDialect final : public Dialect
{
public:
    [[nodiscard]] QString now() const override;
    [[nodiscard]] QString beginForWrite() const override;
    [[nodiscard]] QString jsonRows(const QList<JsonField> &fields) const override;
    [[nodiscard]] QString isOneOfBoundTexts(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QString text(const QString &expression) const override;
    [[nodiscard]] QString textOfType(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QString folded(const QString &expression) const override;
    [[nodiscard]] QString integer(const QString &expression) const override;
    [[nodiscard]] QString timeText(const QString &expression) const override;
    [[nodiscard]] QString jsonText(const QString &expression, const JsonPath &path) const override;
    [[nodiscard]] QString same(const QString &left, const QString &right) const override;
    [[nodiscard]] QString isOpen(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QString flag(const QString &expression, const QString &word, const ColumnType &type) const override;
    [[nodiscard]] ColumnUse use(const ColumnType &type) const override;
    [[nodiscard]] QString tableNames() const override;
    [[nodiscard]] QString tablesOfSchemas() const override;
    [[nodiscard]] QString columnNames() const override;
    [[nodiscard]] QString indexedColumns() const override;
    [[nodiscard]] QString indexNames() const override;
    [[nodiscard]] QString uniqueColumns() const override;
    [[nodiscard]] QString viewUpdatability() const override;
    [[nodiscard]] QString identityKey() const override;
    [[nodiscard]] QString bigint() const override;
    [[nodiscard]] QString keyText() const override;
    [[nodiscard]] QString longText() const override;
    [[nodiscard]] QString falseBoolean() const override;
    [[nodiscard]] QString keyOnlyTable() const override;
    [[nodiscard]] QString estimatedRows(const TableName &table) const override;
    [[nodiscard]] QString file() const override;
    [[nodiscard]] QString copyFileTo(const QString &path) const override;
    [[nodiscard]] QString journalMode() const override;
    [[nodiscard]] QString switchToWal() const override;
    [[nodiscard]] QString walMode() const override;
    [[nodiscard]] SqlFault fault(const QSqlError &error) const override;

protected:
    [[nodiscard]] QStringList valuesOfText(const QString &text, const ColumnType &type) const override;
};

} // namespace statusbridge
