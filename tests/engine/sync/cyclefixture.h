// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/localengine.h"
#include "tests/support/testdatabase.h"
#include "tests/zohosim/zohosimulator.h"

#include <QHash>
#include <QMutex>
#include <QTemporaryDir>

#include <atomic>

namespace statusbridge {

//! \brief Secrets in memory, for tests. Thread-safe.
class MemorySecrets final : public SecretStore
{
public:
    [[nodiscard]] QString name() const override { return u"memory"_s; }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool isWritable() const override { return m_isWritable; }
    [[nodiscard]] Sentence instruction(const QString &) const override { return u"Put it there."_s; }
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override;
    [[nodiscard]] Expected<void> remove(const QString &secretName) override;
    void setWritable(bool isWritable) { m_isWritable = isWritable; }

private:
    mutable QMutex m_mutex;
    QHash<QString, Secret> m_secrets;
    bool m_isWritable = true;
};

//! \brief The machine's clock, which a test may set forward, as if the machine had slept.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_clock.utcNow().addMSecs(m_shift + m_error); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override
    {
        return m_clock.uptime() + std::chrono::milliseconds(m_shift);
    }
    void advance(std::chrono::milliseconds by) { m_shift += by.count(); }
    //! \brief Makes it tell a time that is wrong by \p error, without any having passed.
    void setError(std::chrono::milliseconds error) { m_error = error.count(); }

private:
    SystemClock m_clock;
    std::atomic<qint64> m_shift = 0;
    std::atomic<qint64> m_error = 0;
};

//! \brief Runs one cycle of \p engine, which lives on this thread, to its end; one that can't begin has failed with the
//! reason.
CycleSummary runCycle(LocalEngine &engine, const CycleRequest &request = {});

//! \brief A real engine between a real database, of the kind that TestDatabase has, and a simulated Zoho.
class CycleFixture
{
public:
    explicit CycleFixture(const zohosim::Options &options = generousOptions());

    [[nodiscard]] static zohosim::Options generousOptions(); //!< without limits on calls
    //! \brief With a limit on the calls of a day alone, for days that pass on a clock that is set.
    [[nodiscard]] static zohosim::Options limitedOptions(int callsADay);

    //! \brief Makes the program trust the certificate of a simulator with TLS.
    void trustZoho();

    //! \brief A record at Zoho; returns its id.
    QString addRecord(const QString &queueId, const QString &status);
    //! \brief A row in webhook_logs or delivered_logs.
    void addWebhook(const QString &queueId, const QString &word, const QString &timestamp = u"1750031673"_s);
    void addDelivered(const QString &queueId, const QString &word, const QString &timestamp = u"1750031673"_s);
    //! \brief Records of the queue ids q-1, q-2 … with one open "sent" row in webhook_logs each; returns their ids.
    QStringList addSentRecords(int count);
    //! \brief Runs one cycle to its end.
    CycleSummary sync(const CycleRequest &request = {});

    [[nodiscard]] QString zohoStatus(const QString &recordId) const;
    void execute(const QString &sql);
    void executeAll(const QStringList &statements); //!< in one transaction
    [[nodiscard]] QVariant scalar(const QString &sql);
    [[nodiscard]] QStringList texts(const QString &sql); //!< the first column of all rows
    [[nodiscard]] DatabaseSettings place() const;        //!< for a connection of the test's own
    [[nodiscard]] QString databaseFile() const;          //!< SQLite's
    [[nodiscard]] int openRows();                        //!< rows of both tables that are not marked

private:
    TestDatabase m_place; // outlives the engine

public:
    ShiftedClock clock;
    QTemporaryDir directory;
    Settings settings;
    MemorySecrets secrets;
    zohosim::ZohoSimulator zoho;
    EngineEnvironment environment;
    LocalEngine engine;

private:
    void addRow(const QString &table, const QString &queueId, const QString &word, const QString &timestamp);

    int m_records = 0;
};

} // namespace statusbridge
