// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"
#include "engine/environment.h"
#include "engine/store/store.h"
#include "engine/zoho/batchclient.h"
#include "engine/zoho/httptransport.h"
#include "engine/zoho/oauthclient.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"
#include "engine/zoho/tokenfile.h"
#include "engine/zoho/tokensource.h"

namespace statusbridge {

//! \brief The way to Zoho's accounts server, for what deals with tokens. Belongs to the thread that opened it.
struct AccountsAccess
{
    //! Errors: Configuration.
    [[nodiscard]] static Expected<std::unique_ptr<AccountsAccess>>
    open(const EngineEnvironment &environment, const Secret &clientSecret, const Secret &refreshToken);

    QUrl api; //!< of endpoints()
    std::unique_ptr<zoho::HttpTransport> transport;
    std::unique_ptr<zoho::OAuthClient> client;
    std::unique_ptr<zoho::TokenFile> tokenFile;
    std::unique_ptr<zoho::TokenSource> tokens;
};

//! \brief The same and the way to the Creator API, for a cycle.
struct ZohoAccess
{
    //! \param store where calls are counted, which must outlive it; null: they are remembered only while it exists
    //! Errors: Configuration.
    [[nodiscard]] static Expected<std::unique_ptr<ZohoAccess>> open(const EngineEnvironment &environment,
                                                                    const Credentials &credentials, Store *store,
                                                                    ZohoPart part = ZohoPart::Report);

    CallMemory ownCalls; //!< in place of a store's, of either quota
    std::unique_ptr<AccountsAccess> accounts;
    std::unique_ptr<zoho::RequestQueue> queue;
    std::unique_ptr<zoho::ReportClient> report;
    std::unique_ptr<zoho::BatchClient> batches; //!< null without a Custom API
};

//! \brief A way to Zoho for a single question, whose calls are counted in the database if there is one.
struct CountedZohoAccess
{
    //! Without a database, an error of that if \p part is Report; the other parts are needed before there is one.
    //! Errors besides: Configuration, Unauthorized (readCredentials()).
    [[nodiscard]] static Expected<CountedZohoAccess> open(const EngineEnvironment &environment, ZohoPart part);
    //! \brief Writes the count. An answer is worth more than its count, so that an error is only logged.
    void flushCalls() const;

    std::unique_ptr<Store> store = {};      //!< null before there is a database
    std::optional<Error> storeProblem = {}; //!< why it is null
    std::unique_ptr<ZohoAccess> zoho;
};

//! \brief The state in which it is counted how often a request queue stood still, RequestQueue::stalled().
[[nodiscard]] inline QString queueStallsState()
{
    return u"zoho.queue_stalls"_s;
}

//! \brief The file that keeps the access token across processes.
[[nodiscard]] zoho::TokenFile tokenFileOf(const EngineEnvironment &environment, const Secret &refreshToken);

} // namespace statusbridge
