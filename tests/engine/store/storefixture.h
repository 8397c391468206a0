// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/model/records.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/lease.h"
#include "tests/support/testdatabase.h"

namespace statusbridge {

struct WebhookTables;

//! \brief A real database of its own, of the kind that TestDatabase has, migrated unless told otherwise.
class StoreFixture
{
public:
    enum class Tables : quint8 { Migrated, None };

    explicit StoreFixture(Tables tables = Tables::Migrated, const Settings &settings = {});

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] DatabaseSettings databaseSettings(int timeoutSeconds = 10) const;
    [[nodiscard]] QString file() const { return m_place.settings().name; } //!< SQLite's
    //! \brief A name as it is quoted in the product's sessions.
    [[nodiscard]] QString quoted(const QString &name) const { return m_database->dialect().quoted(name); }
    [[nodiscard]] std::unique_ptr<Database> connect(DatabasePurpose purpose = DatabasePurpose::Service,
                                                    int timeoutSeconds = 10) const;

    //! \brief Runs a statement that must not fail.
    void run(const QString &sql, const QVariantList &bindings = {});
    //! \brief The first column of the first row, as text; "NULL" for NULL, a boolean as 1 or 0.
    [[nodiscard]] QString read(const QString &sql, const QVariantList &bindings = {});
    void addWebhook(qint64 id, const QVariant &queueId, const QVariant &status,
                    const QVariant &timestamp = u"1750030073"_s);
    void addDelivered(qint64 id, const QVariant &queueId, const QVariant &status, const QVariant &updated = u"0"_s);
    //! \brief Takes the lease for a minute.
    [[nodiscard]] FencingToken lease();
    //! \brief Takes the lease away, as if it had expired and another instance had come.
    FencingToken takeOver();
    //! \brief A run that has begun under \p fencingToken.
    [[nodiscard]] qint64 beginRun(const FencingToken &fencingToken);
    //! \brief Marks rows of \p tables as a cycle does, in a run of its own; it must not fail.
    void settle(const FencingToken &fencingToken, const WebhookTables &tables, const StatusRows &rows);

private:
    TestDatabase m_place;
    Settings m_settings;
    std::unique_ptr<Database> m_database;
};

//! \brief Makes the usual tables in an empty database: what TestDatabase is filled with.
void makeUsualTables(const DatabaseSettings &place);

//! \brief A row as the tables of the fixture give it.
[[nodiscard]] StatusRow webhookRow(qint64 id, const QString &queueId, const QString &word);
[[nodiscard]] StatusRow deliveredRow(qint64 id, const QString &queueId, const QString &word);

} // namespace statusbridge
