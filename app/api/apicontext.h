// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiprogram.h"
#include "app/api/callpause.h"
#include "app/api/lastplan.h"
#include "engine/environment.h"
#include "engine/localengine.h"
#include "engine/session/localenginesession.h"

#include <stop_token>

namespace statusbridge {

//! \brief What the API knows beside the engine. The pointers outlive it.
struct ApiSurroundings
{
    ApiProgram *program = nullptr;  //!< null: there is none, as in most tests
    const LastPlan *plan = nullptr; //!< null: dry runs are not kept
    CallPause *pause = nullptr;     //!< of calls to Zoho; null: it is not kept
    std::stop_token stop = {};      //!< the API ends, so that no other server is waited for any more
};

//! \brief What the handlers work with: the engine's commands, and a session on the worker's thread that is opened at
//! the first use, and again after the database failed.
class ApiContext
{
public:
    ApiContext(const EngineEnvironment &environment, LocalEngine &engine, const ApiSurroundings &surroundings = {});
    Q_DISABLE_COPY_MOVE(ApiContext)

    [[nodiscard]] LocalEngine &engine() { return m_engine; }
    [[nodiscard]] const Clock &clock() const { return m_environment.clock; }
    [[nodiscard]] const EngineEnvironment &environment() const { return m_environment; }
    [[nodiscard]] const Settings &settings() const { return m_environment.settings; }
    [[nodiscard]] const ApiSurroundings &surroundings() const { return m_surroundings; }

    //! \brief In whose name the session's commands are given from now on.
    void setActor(const Actor &actor) { m_environment.actor = actor; }

    //! \brief Calls \p question with the session. Errors: its own; Database, Schema if the session can't be opened.
    template <typename F>
    [[nodiscard]] auto ask(F &&question) -> std::invoke_result_t<F, LocalEngineSession &>
    {
        if (const auto opened = open(); !opened) {
            return opened.error();
        }
        m_session->setActor(m_environment.actor);
        const auto answer = std::forward<F>(question)(*m_session);
        if (!answer && (answer.error().kind == ErrorKind::Database || answer.error().kind == ErrorKind::Schema)) {
            m_session.reset();
        }
        return answer;
    }

    //! \brief What EngineSession::status() says; of a cycle of this process, what only this process knows.
    [[nodiscard]] Expected<StatusView> status();

    //! \brief What opens the API, also where the session can't be opened because other tables are missing: who
    //! calls must be known before that can be said. Errors: Database, Schema.
    [[nodiscard]] Expected<ApiAccesses> accesses();

private:
    [[nodiscard]] Expected<void> open();

    EngineEnvironment m_environment;
    LocalEngine &m_engine;
    ApiSurroundings m_surroundings;
    std::unique_ptr<LocalEngineSession> m_session;
};

} // namespace statusbridge
