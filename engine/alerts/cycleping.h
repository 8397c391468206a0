// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"
#include "engine/model/cyclesummary.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>

namespace statusbridge {

//! \brief Which address a cycle's end calls; empty for none: a dry run, and one that a person cancelled. Pure.
[[nodiscard]] QString pingAddressOf(const QString &pingUrl, const CycleSummary &summary);

//! \brief Calls a dead man's switch when cycles begin and end, on a thread of its own: one that fails is not repeated,
//! since the next one tells more. The thread runs from the first call on. Belongs to the main thread.
class CyclePing final : public QThread
{
    Q_OBJECT

public:
    explicit CyclePing(const EngineEnvironment &environment);
    //! Calls what is still to be called, for two seconds at most.
    ~CyclePing() override;

    //! \brief Calls nothing more after what is still to be called; returns at once, and finished() follows within two
    //! seconds if it runs.
    void finish();

    //! \brief A cycle tells where it is: the first time it has begun. Returns at once, as does cycleFinished().
    void cycleProgressed(const CycleProgress &progress);
    void cycleFinished(const CycleSummary &summary);

protected:
    void run() override;

private:
    void call(const QString &address);

    QString m_pingUrl;
    int m_timeoutSeconds;
    QString m_proxy;
    QString m_caFile;
    qint64 m_runId = 0; //!< the last one that began
    std::stop_source m_stop;
    std::mutex m_mutex; //!< guards the next two
    std::deque<QString> m_addresses;
    bool m_isEnding = false;
    std::condition_variable m_changed;
};

} // namespace statusbridge
