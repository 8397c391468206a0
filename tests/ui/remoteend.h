// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"
#include "engine/remote/remoteengine.h"
#include "engine/remote/remoteserver.h"
#include "tests/engine/sync/cyclefixture.h"
#include "ui/host/consolehost.h"

namespace statusbridge {

//! \brief A service around the engine of a CycleFixture, with its HTTP API over TLS, and the way to it that a window on
//! another machine has: a token of an administrator, and the certificate in a file.
class RemoteEnd
{
public:
    explicit RemoteEnd(CycleFixture &fixture);
    ~RemoteEnd();

    [[nodiscard]] RemoteServer &server() { return *m_server; }
    [[nodiscard]] RemoteEngine &engine() { return *m_engine; }
    [[nodiscard]] Attachment attachment() const;

private:
    std::unique_ptr<ApiServer> m_api;
    std::unique_ptr<RemoteServer> m_server;
    std::unique_ptr<RemoteEngine> m_engine;
};

//! \brief Whether the tests are to run with it: STATUSBRIDGE_TEST_ENGINE=remote.
[[nodiscard]] bool isEngineRemote();

} // namespace statusbridge
