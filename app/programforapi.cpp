// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programforapi.h"

#include "app/system/logline.h"
#include "ui/host/logfeed.h"

#include <condition_variable>
#include <mutex>

namespace statusbridge {

namespace {

// The main thread reads and writes a file for it; it must never hold the API's thread for longer than a call may take.
constexpr std::chrono::seconds mainThreadPatience(8);

//! What the main thread does for a thread that waits for it, but not for ever.
struct Errand
{
    std::mutex mutex;
    std::condition_variable isDone;
    std::optional<Expected<QStringList>> result;
    bool isGivenUp = false;
};

//! What is in the files must be what the caller has read; what is written since would be lost.
Expected<void> checkVersion(const ConfigSources &sources, const QString &version)
{
    return loadSettings(sources).and_then([&](const LoadedSettings &loaded) -> Expected<void> {
        if (settingsVersion(loaded.settings) == version) {
            return {};
        }
        return Error{.kind = ErrorKind::Busy,
                     .message =
                         u"The settings are others than those that were read, or a file of theirs has changed and "
                         "is not in force yet; read them again."_s};
    });
}

QString wordOf(QtMsgType type)
{
    static const QMap<LogLevel, QString> words = {{LogLevel::Debug, u"debug"_s},
                                                  {LogLevel::Info, u"info"_s},
                                                  {LogLevel::Warning, u"warning"_s},
                                                  {LogLevel::Error, u"error"_s}};
    return words.value(logLevelOf(type));
}

} // namespace

ProgramForApi::ProgramForApi(const ConfigSources &sources, std::shared_ptr<const LogFeed> log, QObject &mainThread,
                             Reconfigure reconfigure)
    : m_sources(sources), m_log(std::move(log)), m_mainThread(mainThread), m_reconfigure(std::move(reconfigure))
{}

QMap<QString, QString> ProgramForApi::origins() const
{
    const auto loaded = loadSettings(m_sources);
    return loaded ? loaded->origins : QMap<QString, QString>();
}

Expected<QStringList> ProgramForApi::reconfigure(const Settings &wanted, const QString &version, const Actor &by)
{
    const auto errand = std::make_shared<Errand>();
    // One after the other, with what a person saves in the window, so that nothing comes in between.
    const auto run = [errand, wanted, version, by, sources = m_sources, reconfigure = m_reconfigure] {
        const std::lock_guard lock(errand->mutex);
        if (!errand->isGivenUp) {
            errand->result = checkVersion(sources, version).and_then([&] { return reconfigure(wanted, by); });
            errand->isDone.notify_one();
        }
    };
    QMetaObject::invokeMethod(&m_mainThread, run, Qt::QueuedConnection);
    std::unique_lock lock(errand->mutex);
    if (errand->isDone.wait_for(lock, mainThreadPatience, [&] { return errand->result.has_value(); })) {
        return *errand->result;
    }
    errand->isGivenUp = true;
    return Error{.kind = ErrorKind::Transient, .message = u"The program has something else to do; try again."_s};
}

QList<ApiLogLine> ProgramForApi::log(std::optional<quint64> number, int limit) const
{
    const quint64 newest = m_log->newestNumber();
    const quint64 begin = newest > static_cast<quint64>(limit) ? newest - static_cast<quint64>(limit) : 0;
    QList<ApiLogLine> lines;
    const auto records = m_log->after(number.value_or(begin), limit);
    for (const LogRecord &record : records) {
        lines += {.number = record.number,
                  .at = record.at,
                  .level = wordOf(record.type),
                  .category = record.category,
                  .text = record.text,
                  .runId = record.runId};
    }
    return lines;
}

} // namespace statusbridge
