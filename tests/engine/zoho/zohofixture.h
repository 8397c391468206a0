// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/zoho/httptransport.h"
#include "engine/zoho/oauthclient.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"
#include "engine/zoho/tokensource.h"
#include "tests/zohosim/zohosimulator.h"

#include <QTemporaryDir>

namespace statusbridge::zoho {

//! \brief What the queue must remember, in memory.
class FakeCallMemory final : public CallMemory
{
public:
    [[nodiscard]] Expected<CallState> load(const QDate &day, const QDateTime &since) override;
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts) override;
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling) override;
    [[nodiscard]] Expected<void> setLearnedLimit(int calls) override;
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until) override;
    [[nodiscard]] Expected<void> setResetSeen(const QDateTime &seen) override;

    CallState state;
    QList<QDate> days; //!< to which calls were added, in order
    std::optional<Error> failure;
};

//! \brief A token in memory, with the lock of a process that may not exist.
class FakeTokenMemory final : public TokenMemory
{
public:
    [[nodiscard]] Expected<std::optional<AccessToken>> load() override { return token; }
    [[nodiscard]] Expected<void> save(const AccessToken &saved) override;
    [[nodiscard]] bool beginRefresh() override { return !lockedByOther; }
    void endRefresh() override {}
    [[nodiscard]] RefreshHistory history() override { return past; }
    [[nodiscard]] Expected<void> setHistory(const RefreshHistory &history) override;

    std::optional<AccessToken> token;
    RefreshHistory past;
    bool lockedByOther = false;
};

//! \brief Everything between a request and a simulated Zoho; quick, and without limits, unless a test says otherwise.
class ZohoFixture
{
public:
    explicit ZohoFixture(const QueueOptions &queueOptions = quickOptions(),
                         const zohosim::Options &options = generousOptions(), const Clock *testClock = nullptr);

    [[nodiscard]] static QueueOptions quickOptions();
    [[nodiscard]] static zohosim::Options generousOptions();
    [[nodiscard]] static TokenOptions quickTokens();

    //! \brief Adds records with these numbers, from 1 on; their ids.
    QStringList addRecords(int count);
    //! \brief Updates these records and waits until all have ended; the outcome of each, "ok" or an error's kind.
    QStringList update(const QStringList &ids);
    //! \brief The outcome of updating one record.
    Expected<void> updateOne(const QString &id);
    //! \brief The first page of the report.
    Expected<ReportPage> fetch() { return client.fetchPage({}); }
    [[nodiscard]] OAuthOptions oauthOptions() const;

    SystemClock systemClock;
    const Clock &clock;
    QTemporaryDir directory;
    zohosim::ZohoSimulator zoho;
    std::unique_ptr<HttpTransport> transport;
    OAuthClient oauth;
    FakeTokenMemory tokenMemory;
    FakeCallMemory memory;
    FakeCallMemory customMemory;
    TokenSource tokens;
    RequestQueue queue;
    ReportClient client;

private:
    [[nodiscard]] std::unique_ptr<HttpTransport> trustingTransport();
    [[nodiscard]] ZohoSettings settings() const;
};

//! \brief `count` times the same outcome.
[[nodiscard]] QStringList all(qsizetype count, const QString &outcome = u"ok"_s);

} // namespace statusbridge::zoho
