// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/keychain/keychainsecrets.h"
#include "app/platform/presence.h"
#include "engine/config/datadirectory.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"
#include "engine/core/timezone.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace statusbridge {

Composition::Composition(const StartOptions &options, LogSink &logSink) : m_options(options), m_logSink(logSink) {}

Expected<EngineEnvironment> Composition::environment()
{
    if (!m_secrets) {
        if (const auto composed = compose(); !composed) {
            return composed.error();
        }
    }
    const auto holder = u"%1:%2 (%3)"_s.arg(QSysInfo::machineHostName(),
                                            QString::number(QCoreApplication::applicationPid()), m_options.role);
    return EngineEnvironment{.settings = m_settings,
                             .dataDirectory = m_dataDirectory,
                             .secrets = *m_secrets,
                             .clock = m_clock,
                             .holder = holder};
}

Expected<void> Composition::compose()
{
    const auto read = sources();
    const auto loaded = loadSettings(read);
    if (!loaded) {
        return loaded.error();
    }
    m_settings = loaded->settings;
    m_origins = loaded->origins;
    const auto started = startLog();
    for (const QString &problem : timeZoneProblems({m_settings.fields.timeZone, m_settings.sync.quotaTimeZone})) {
        qCWarning(lcApp).noquote() << problem;
    }
    return started.and_then([&] { return chooseDirectory(read.environment); }).and_then([&]() -> Expected<void> {
        m_stores = standardSecretStores(read.environment, m_dataDirectory);
        m_stores.insert(std::prev(m_stores.end()), std::make_unique<KeychainSecrets>(m_dataDirectory));
        const auto chosen = selectSecretStore(m_settings.secrets.store, m_stores);
        if (!chosen) {
            return chosen.error();
        }
        m_secrets = *chosen;
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
    const auto level = logLevelFromString(m_settings.log.level);
    const bool wantsLog = m_options.isService || !m_options.logLevel.isEmpty() || isStandardErrorJournal();
    return m_logSink.configure({.standardError = wantsLog ? level : LogLevel::Error,
                                .file = m_settings.log.file,
                                .fileLevel = level,
                                .listener = m_options.logListener,
                                .listenerLevel = std::min(level, LogLevel::Info)});
}

Expected<void> Composition::chooseDirectory(const QProcessEnvironment &variables)
{
    const auto directory = dataDirectory(variables, userDataDirectory());
    if (!directory) {
        return directory.error();
    }
    m_dataDirectory = *directory;
    return prepareOwnerDirectory(m_dataDirectory);
}

} // namespace statusbridge
