// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sql/driver.h"

namespace statusbridge {

//! \brief A SQLite file, from version 3.35.
class SqliteDriver final : public Driver
{
public:
    SqliteDriver(const DatabaseSettings &settings, const QString &file);

    [[nodiscard]] QString plugin() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] Expected<bool> isNew(DatabasePurpose purpose) const override;
    void prepare(QSqlDatabase &connection, const Secret &password, DatabasePurpose purpose) const override;
    [[nodiscard]] QString versionQuery() const override;
    [[nodiscard]] QString versionProblem(const QString &version) const override;
    [[nodiscard]] std::unique_ptr<Dialect> dialect(const QString &version) const override;
    [[nodiscard]] QStringList sessionStatements(const QString &version, DatabasePurpose purpose) const override;

private:
    QString m_file;
    int m_timeoutSeconds;
};

} // namespace statusbridge
