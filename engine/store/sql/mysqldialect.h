// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sql/dialect.h"

namespace statusbridge {

//! \brief MariaDB from 10.6 and MySQL 8: JSON_TABLE, upsert, joined UPDATE. The session speaks utf8mb4.
class MysqlDialect final : public Dialect
{
public:
    //! \param isMariaDb how the two call a collation that compares bytes and minds blanks at the end
    explicit MysqlDialect(bool isMariaDb) : m_isMariaDb(isMariaDb) {}

    [[nodiscard]] QString quoted(const QString &name) const override;
    [[nodiscard]] QString now() const override;
    [[nodiscard]] QString beginForWrite() const override;
    [[nodiscard]] QString lockedRead() const override;
    [[nodiscard]] QString jsonRows(const QList<JsonField> &fields) const override;
    [[nodiscard]] QString isOneOfBoundTexts(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QString hasText(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QString text(const QString &expression) const override;
    [[nodiscard]] QString folded(const QString &expression) const override;
    [[nodiscard]] QString textOfType(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QString integer(const QString &expression) const override;
    [[nodiscard]] QString timeText(const QString &expression) const override;
    [[nodiscard]] QString jsonText(const QString &expression, const JsonPath &path) const override;
    [[nodiscard]] QString same(const QString &left, const QString &right) const override;
    [[nodiscard]] QString isOpen(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QString flag(const QString &expression, const QString &word, const ColumnType &type) const override;
    [[nodiscard]] ColumnUse use(const ColumnType &type) const override;
    [[nodiscard]] QString orUpdate(const QStringList &keys, const QStringList &columns) const override;
    [[nodiscard]] bool tellsChangedRows() const override { return false; } // CLIENT_FOUND_ROWS
    [[nodiscard]] QString deleteFrom(const QString &table) const override;
    [[nodiscard]] QString update(const QString &table) const override;
    [[nodiscard]] QString updateJoined(const QString &table, const QString &column, const QString &value,
                                       const QString &source, const QString &condition) const override;
    [[nodiscard]] QString tableNames() const override;
    [[nodiscard]] QString tablesOfSchemas() const override;
    [[nodiscard]] QString columnNames() const override;
    [[nodiscard]] QString indexedColumns() const override;
    [[nodiscard]] QString indexNames() const override;
    [[nodiscard]] QString uniqueColumns() const override;
    [[nodiscard]] QString engineWithoutTransactions() const override;
    [[nodiscard]] QString expressionIndex(const QString &name, const QString &table,
                                          const QString &expression) const override;
    [[nodiscard]] QString storedExpression(const QString &name, const QString &table,
                                           const QString &expression) const override;
    [[nodiscard]] QString viewUpdatability() const override;
    [[nodiscard]] QString identityKey() const override;
    [[nodiscard]] QString bigint() const override;
    [[nodiscard]] QString keyText() const override;
    [[nodiscard]] QString longText() const override;
    [[nodiscard]] QString falseBoolean() const override;
    [[nodiscard]] QString indexed(const QString &name, const ColumnType &type) const override;
    [[nodiscard]] QString openIndex(const QString &name, const QString &table, const QString &queueId,
                                    const QString &updated, const ColumnType &type) const override;
    [[nodiscard]] QString lockMigration() const override;
    [[nodiscard]] QString unlockMigration() const override;
    [[nodiscard]] QString waitBriefly() const override;
    [[nodiscard]] QStringList waysToAlter(const QString &statement) const override;
    [[nodiscard]] QString estimatedRows(const TableName &table) const override;
    [[nodiscard]] QString grantee() const override;
    [[nodiscard]] QString granteesOf() const override;
    [[nodiscard]] SqlFault fault(const QSqlError &error) const override;

protected:
    [[nodiscard]] QString comparable(const QString &expression, const ColumnType &type) const override;
    [[nodiscard]] QStringList valuesOfText(const QString &text, const ColumnType &type) const override;

private:
    [[nodiscard]] QString collation() const;

    bool m_isMariaDb;
};

} // namespace statusbridge
