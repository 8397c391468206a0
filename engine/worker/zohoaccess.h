// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/credentials.h"
#include "engine/config/crosschecks.h"
#include "engine/environment.h"
#include "engine/worker/callmemory.h"
#include "engine/zoho/httptransport.h"
#include "engine/zoho/oauthclient.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"
#include "engine/zoho/tokenfile.h"
#include "engine/zoho/tokensource.h"

namespace statusbridge {

//! \brief The way to Zoho's accounts server, for whoever deals with tokens. Belongs to the thread that opened it.
struct AccountsAccess
{
    //! Errors: Configuration.
    [[nodiscard]] static Expected<std::unique_ptr<AccountsAccess>>
    open(const EngineEnvironment &environment, const Secret &clientSecret, const Secret &refreshToken);

    std::unique_ptr<zoho::HttpTransport> transport;
    std::unique_ptr<zoho::OAuthClient> client;
    std::unique_ptr<zoho::TokenFile> tokenFile;
    std::unique_ptr<zoho::TokenSource> tokens;
};

//! \brief The same and the way to the Creator API, for a cycle.
struct ZohoAccess
{
    //! Errors: Configuration.
    [[nodiscard]] static Expected<std::unique_ptr<ZohoAccess>> open(const EngineEnvironment &environment,
                                                                    const Credentials &credentials,
                                                                    std::unique_ptr<zoho::CallMemory> calls,
                                                                    ZohoPart part = ZohoPart::Report);

    std::unique_ptr<zoho::CallMemory> calls; //!< outlives the queue, which writes to it to the last
    std::unique_ptr<AccountsAccess> accounts;
    std::unique_ptr<zoho::RequestQueue> queue;
    std::unique_ptr<zoho::ReportClient> report;
};

//! \brief The file that keeps the access token across processes.
[[nodiscard]] zoho::TokenFile tokenFileOf(const EngineEnvironment &environment, const Secret &refreshToken);

} // namespace statusbridge
