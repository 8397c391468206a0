// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sql/dialect.h"

namespace statusbridge {

//! \brief What SQLite and PostgreSQL say alike.
class StandardDialect : public Dialect
{
public:
    [[nodiscard]] QString quoted(const QString &name) const override;
    [[nodiscard]] QString orUpdate(const QStringList &keys, const QStringList &columns) const override;
    [[nodiscard]] QString updateJoined(const QString &table, const QString &column, const QString &value,
                                       const QString &source, const QString &condition) const override;
    [[nodiscard]] QString engineWithoutTransactions() const override;
    [[nodiscard]] QString expressionIndex(const QString &name, const QString &table,
                                          const QString &expression) const override;
    [[nodiscard]] QString indexed(const QString &name, const ColumnType &type) const override;
    [[nodiscard]] QString openIndex(const QString &name, const QString &table, const QString &queueId,
                                    const QString &updated, const ColumnType &type) const override;
    [[nodiscard]] QString unlockMigration() const override;
};

} // namespace statusbridge
