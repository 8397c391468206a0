// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/model/audit.h"

#include <QString>

namespace statusbridge {

class AlertSource;
class Liveness;
class SecretStore;
class SessionSource;
struct Settings;

//! \brief What the engine needs of the program around it. The references must outlive it.
struct EngineEnvironment
{
    const Settings &settings;
    QString dataDirectory; //!< where the token file and the default database live
    SecretStore &secrets;  //!< used by several threads
    const Clock &clock;
    QString holder;                    //!< names this process in the lease: host, process id, kind of program
    Liveness *liveness = nullptr;      //!< where its parts show that they go on; null: not asked for
    SessionSource *sessions = nullptr; //!< of an engine on another machine; null: the database of the settings
    AlertSource *alerts = nullptr;     //!< likewise
    Actor actor = {};                  //!< who gives commands here, for the audit, unless a command says who does
};

} // namespace statusbridge
