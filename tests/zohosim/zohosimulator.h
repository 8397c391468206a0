// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "tests/zohosim/fault.h"
#include "tests/zohosim/options.h"
#include "tests/zohosim/requestlog.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace statusbridge::zohosim {

class HttpServer;
class ZohoAccount;

//! \brief A strict Zoho (Accounts and Creator v2.1) on a loopback port, for tests.
//!
//! It answers on a thread of its own unless the options say otherwise, so that a test may block. Every function may be
//! called from any thread at any time. Times in the log are real; token lives and quotas go by the clock that is set.
class ZohoSimulator
{
public:
    explicit ZohoSimulator(const Options &options = {});
    ~ZohoSimulator();

    //! \brief Listens on 127.0.0.1; 0 takes a free port.
    [[nodiscard]] Expected<void> start(quint16 port = 0);
    //! \brief Closes every connection and frees the port; records, tokens and log stay, and start() may follow.
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    //! \brief The one address of both; `http://127.0.0.1:port`, or https with TLS.
    [[nodiscard]] QUrl accountsUrl() const { return apiUrl(); }
    [[nodiscard]] QUrl apiUrl() const;
    //! \brief What a client must trust; empty without TLS.
    [[nodiscard]] QByteArray certificatePem() const { return m_certificatePem; }

    //! \brief Changes options while it runs; `tls`, `ownThread`, `refreshToken` and unique fields stay as they were.
    void configure(const std::function<void(Options &)> &change);
    [[nodiscard]] Options options() const;
    //! \brief Sets the time; null is the machine's. The clock must outlive the simulator.
    void setClock(const Clock *clock);

    //! \brief Adds a record. Fields that the form lacks are added to it as text.
    void addRecord(const QString &id, const QJsonObject &fields);
    void setRecordField(const QString &id, const QString &field, const QJsonValue &value);
    void removeRecord(const QString &id);
    //! \brief The record with its `ID` as text; empty if there is none.
    [[nodiscard]] QJsonObject record(const QString &id) const;
    [[nodiscard]] QList<QJsonObject> records() const;

    //! \brief A grant code for `connect`; it works once, within 3 minutes.
    [[nodiscard]] QString addGrantCode(const QString &redirectUri = {});
    //! \brief A live access token without a call.
    [[nodiscard]] QString issueAccessToken();
    //! \brief Kills all access tokens: a client that holds one sees 401 with 1030.
    void killAccessTokens();
    //! \brief Revokes the refresh token of the options, or another one, with its access tokens.
    void revokeRefreshToken(const QString &token = {});
    //! \brief Takes another one from now on, as if Zoho had been connected again.
    void acceptRefreshToken(const QString &token);
    //! \brief Cursors handed out so far answer "empty".
    void expireCursors();
    //! \brief Pretends that so many calls were made today.
    void setCallsToday(int calls);
    //! \brief The same for the calls of the Custom API.
    void setCustomCallsToday(int calls);

    void addFault(const Fault &fault);
    void clearFaults();
    //! \brief Calls \p hook when a PATCH by ID arrives, before it is applied; on the simulator's thread, without a
    //! lock.
    void onPatch(const std::function<void(const QString &recordId)> &hook);
    //! \brief The same for every call, whatever it is about; faults that \p hook adds hit that call, too.
    void onCall(const std::function<void(const Call &call)> &hook);

    [[nodiscard]] int calls(CallKind kind) const;
    //! \brief All calls of the developer API, thus without those to Accounts and to the Custom API.
    [[nodiscard]] int apiCalls() const;
    //! \brief API calls that have arrived and aren't answered yet, and the most there ever were.
    [[nodiscard]] int inFlight() const;
    [[nodiscard]] int peakInFlight() const;
    //! \brief PATCHes by ID that arrived for a record, applied or not.
    [[nodiscard]] int patchArrivals(const QString &recordId) const;
    //! \brief How often a record was written.
    [[nodiscard]] int writes(const QString &recordId) const;
    //! \brief What its field `Status` held after each of these writes.
    [[nodiscard]] QStringList statusesWritten(const QString &recordId) const;
    //! \brief Writes that ran the form's workflows, because the request didn't skip them.
    [[nodiscard]] int workflowsRun() const;
    //! \brief When the calls of a kind arrived, since the simulator was created; for the gaps between them.
    [[nodiscard]] std::vector<std::chrono::microseconds> arrivals(CallKind kind) const;
    [[nodiscard]] QList<LoggedRequest> requests() const;
    //! \brief Forgets all counts and requests; records, tokens and quotas stay.
    void clearLog();

private:
    Q_DISABLE_COPY_MOVE(ZohoSimulator)

    std::unique_ptr<ZohoAccount> m_account;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<HttpServer> m_server;
    QByteArray m_certificatePem;
    quint16 m_port = 0;
    bool m_tls;
};

} // namespace statusbridge::zohosim
