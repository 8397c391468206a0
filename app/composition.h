// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/logsink.h"
#include "engine/config/secretstore.h"
#include "engine/config/settingsloader.h"
#include "engine/core/clock.h"
#include "engine/environment.h"

#include <optional>

namespace statusbridge {

//! \brief The options a program is started with, besides its configuration.
struct StartOptions
{
    QString configFile = {};      //!< in place of the user's file; empty: that one
    QString logLevel = {};        //!< empty: only errors on a terminal, and the configured level in a service
    QString role = {};            //!< what this process is, as others see it in the lease: "sync", "console", "service"
    bool isService = false;       //!< logs from the configured level up, wherever standard error goes
    LogListener logListener = {}; //!< gets all messages from "info" up, and more if the configured level is lower
    Liveness *liveness = nullptr; //!< as of EngineEnvironment
};

//! \brief The only place that names concrete classes: reads the configuration, chooses the store of secrets, the data
//! directory, the clock and the log, and hands them to the engine.
class Composition final
{
public:
    //! \param logSink must outlive this.
    Composition(const StartOptions &options, LogSink &logSink);

    //! \brief Reads the configuration, at the first call. Errors: Configuration.
    [[nodiscard]] Expected<void> compose();
    //! \brief What it refers to lives as long as this. After compose().
    [[nodiscard]] const EngineEnvironment &environment() const { return *m_environment; }

    //! \brief Where the configuration is read from, and a person's settings are saved.
    [[nodiscard]] ConfigSources sources() const;
    //! \brief Where settings come from that aren't defaults; see LoadedSettings. After compose().
    [[nodiscard]] const QMap<QString, QString> &origins() const { return m_loaded.origins; }

    //! \brief Directs the log to the targets of this configuration; part of reading it. Errors: Configuration.
    [[nodiscard]] Expected<void> startLog();

private:
    [[nodiscard]] Expected<void> chooseStore(const QProcessEnvironment &variables, const QString &directory);

    StartOptions m_options;
    LogSink &m_logSink;
    SystemClock m_clock;
    LoadedSettings m_loaded;
    SecretStores m_stores;
    std::optional<EngineEnvironment> m_environment;
};

} // namespace statusbridge
