// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apicontext.h"

namespace statusbridge {

ApiContext::ApiContext(const EngineEnvironment &environment, LocalEngine &engine, const ApiSurroundings &surroundings)
    : m_environment(environment), m_engine(engine), m_surroundings(surroundings)
{}

Expected<void> ApiContext::open()
{
    if (m_session) {
        return {};
    }
    auto session = LocalEngineSession::open(m_environment);
    if (!session) {
        return session.error();
    }
    m_session = *std::move(session);
    return {};
}

Expected<StatusView> ApiContext::status()
{
    return ask([](EngineSession &session) { return session.status(); }).transform([this](StatusView view) {
        const auto own = m_engine.progress();
        if (own && view.lease.held && own->runId == view.lease.runId) {
            view.lease.progress = own;
        }
        return view;
    });
}

Expected<ApiAccesses> ApiContext::accesses()
{
    auto accesses = ask([](LocalEngineSession &session) { return session.apiAccesses(); });
    return accesses || accesses.error().kind == ErrorKind::Database ? accesses : readApiAccesses(m_environment);
}

} // namespace statusbridge
