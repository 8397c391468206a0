// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"
#include "engine/session/enginesession.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/zohosim/testclient.h"

namespace statusbridge {

//! \brief The HTTP API of a real engine, with one user, between a real SQLite file and a simulated Zoho.
class ApiFixture
{
public:
    //! \param prepare changes the settings before the API starts.
    explicit ApiFixture(const std::function<void(Settings &)> &prepare = {}, const ApiOptions &options = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] EngineSession &session() { return *m_session; }

    //! \brief POST with the right credentials in the body, beside \p more.
    [[nodiscard]] zohosim::Answer call(const QByteArray &path, const QJsonObject &more = {}) const;
    //! \brief Any request, over a connection of its own.
    [[nodiscard]] zohosim::Answer send(const QByteArray &method, const QByteArray &path,
                                       const zohosim::Headers &headers = {}, const QByteArray &body = {}) const;
    //! \brief Raw bytes over a connection of their own, and all that comes back until the other side closes.
    [[nodiscard]] QByteArray sendRaw(const QByteArray &bytes) const;

    //! \brief All that a request could change: scheduler, runs, parked records, users, rows, and what was asked of
    //! Zoho.
    [[nodiscard]] QString everything();

    [[nodiscard]] static QJsonObject credentials();

    CycleFixture cycles;

private:
    std::unique_ptr<EngineSession> m_session;
    std::unique_ptr<ApiServer> m_server;
    quint16 m_port = 0;
};

} // namespace statusbridge
