// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/store/sql/driver.h"

namespace statusbridge {

//! \brief PostgreSQL from 13, over TCP or, without a host, the local socket.
class PostgresqlDriver final : public Driver
{
public:
    explicit PostgresqlDriver(DatabaseSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] QString plugin() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] Expected<bool> isNew(DatabasePurpose purpose) const override;
    void prepare(QSqlDatabase &connection, const Secret &password, DatabasePurpose purpose) const override;
    [[nodiscard]] QString versionQuery() const override;
    [[nodiscard]] QString versionProblem(const QString &version) const override;
    [[nodiscard]] std::unique_ptr<Dialect> dialect(const QString &version) const override;
    [[nodiscard]] QStringList sessionStatements(const QString &version, DatabasePurpose purpose) const override;
    [[nodiscard]] QStringList transactionStatements(DatabasePurpose purpose) const override;
    [[nodiscard]] QString encryptionQuery() const override;

private:
    DatabaseSettings m_settings;
};

} // namespace statusbridge
