// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/keychain/keychainsecrets.h"
#include "app/platform/presence.h"
#include "app/platform/process.h"
#include "engine/config/databasetls.h"
#include "engine/config/datadirectory.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"
#include "engine/core/timezone.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace statusbridge {

namespace {

void warnOfUnguardedDatabase(const EngineEnvironment &environment)
{
    const DatabaseSettings &database = environment.settings.database;
    if (databaseTls(database, environment.dataDirectory) == DatabaseTls::Undecided) {
        qCWarning(lcApp).noquote() << unguardedWarning(database).english();
    }
}

//! Who uses this process; what the HTTP API is asked for comes from its callers.
Actor actorOf(const QString &role)
{
    return {.kind = role == u"console" ? ActorKind::Window : ActorKind::CommandLine,
            .name = u"%1@%2"_s.arg(loginName(), QSysInfo::machineHostName())};
}

} // namespace

Composition::Composition(const StartOptions &options, LogSink &logSink) : m_options(options), m_logSink(logSink) {}

Expected<void> Composition::compose()
{
    if (m_environment) {
        return {};
    }
    const auto read = sources();
    const auto loaded = loadSettings(read);
    if (!loaded) {
        return loaded.error();
    }
    m_loaded = *loaded;
    const auto started = startLog();
    for (const Sentence &problem :
         timeZoneProblems({m_loaded.settings.fields.timeZone, m_loaded.settings.sync.quotaTimeZone})) {
        qCWarning(lcApp).noquote() << problem.english();
    }
    return started.and_then([&] { return dataDirectory(read.environment, userDataDirectory()); })
        .and_then([&](const QString &directory) {
            return prepareOwnerDirectory(directory).and_then([&] { return markInstallation(directory); }).and_then([&] {
                return chooseStore(read.environment, directory);
            });
        })
        .and_then([&] {
            warnOfUnguardedDatabase(*m_environment);
            return Expected<void>();
        });
}

Expected<void> Composition::chooseStore(const QProcessEnvironment &variables, const QString &directory)
{
    m_stores = standardSecretStores(variables, directory);
    m_stores.insert(std::prev(m_stores.end()), std::make_unique<KeychainSecrets>(directory));
    return selectSecretStore(m_loaded.settings.secrets.store, m_stores)
        .and_then([&](SecretStore *chosen) -> Expected<void> {
            const auto holder = u"%1:%2 (%3)"_s.arg(
                QSysInfo::machineHostName(), QString::number(QCoreApplication::applicationPid()), m_options.role);
            m_environment.emplace(EngineEnvironment{.settings = m_loaded.settings,
                                                    .dataDirectory = directory,
                                                    .secrets = *chosen,
                                                    .clock = m_clock,
                                                    .holder = holder,
                                                    .liveness = m_options.liveness,
                                                    .actor = actorOf(m_options.role)});
            return {};
        });
}

ConfigSources Composition::sources() const
{
    auto sources = ConfigSources::ofThisProcess();
    sources.explicitFile = m_options.configFile;
    if (!m_options.logLevel.isEmpty()) {
        sources.overrides.insert(u"log.level"_s, m_options.logLevel);
    }
    return sources;
}

// At a terminal the command itself prints what matters; the log would repeat it.
Expected<void> Composition::startLog()
{
    const auto level = logLevelFromString(m_loaded.settings.log.level);
    const bool wantsLog = m_options.isService || !m_options.logLevel.isEmpty() || isStandardErrorJournal();
    return m_logSink.configure({.standardError = wantsLog ? level : LogLevel::Error,
                                .file = m_loaded.settings.log.file,
                                .fileLevel = level,
                                .listener = m_options.logListener,
                                .listenerLevel = std::min(level, LogLevel::Info)});
}

} // namespace statusbridge
