// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"
#include "engine/store/collector/newestrows.h"
#include "engine/worker/lookpace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace statusbridge {

struct Store;

//! \brief Notices that rows arrive in the collector's tables, on a thread and a connection of its own, which needs an
//! event loop.
//!
//! PostgreSQL tells it, also that one was changed, if `migrate --notify` made the triggers and a notification of its
//! own comes through, which a pool of connections may swallow. Where none comes, and in the other databases, it looks
//! at the newest keys every one to three seconds; more rarely if looks take long (lookpace.h). A connection that was
//! lost is opened again, after a pause that grows, and then it looks once for what came meanwhile. Each minute it looks
//! whether the sender's table tells the queue ids of statuses that have none. While it does not watch, it has no
//! connection.
class RowWatch : public QObject
{
    Q_OBJECT

public:
    using OpenStore = std::function<Expected<std::unique_ptr<Store>>()>;

    RowWatch(const EngineEnvironment &environment, const OpenStore &openStore);
    ~RowWatch() override;

    void setWatching(bool isWatching);
    //! \brief Closes the connection, on the thread that used it.
    void close() { setWatching(false); }

Q_SIGNALS:
    //! \brief About so long \p ago; an estimate where it had to look. \param changed the queue ids of those that were
    //! there before and changed
    void rowsArrived(std::chrono::milliseconds ago, const QStringList &changed);

private:
    using Milliseconds = std::chrono::milliseconds;

    void tick();
    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<void> listen();
    void handleNotice(const QString &payload);
    //! Whether it looks by itself.
    [[nodiscard]] bool isPolling() const;
    [[nodiscard]] Expected<void> readNewest();
    [[nodiscard]] Expected<void> lookForQueueIds();
    void waitAfter(const Error &error);

    EngineEnvironment m_environment;
    OpenStore m_openStore;
    QTimer m_timer;
    QTimer m_trialTimer; //!< until a notification of its own must have come
    std::unique_ptr<Store> m_store;
    std::unique_ptr<NewestRows> m_newest;
    SeenRows m_seen;
    QString m_trial;               //!< what the notification of its own says; empty: it does not listen
    bool m_isTold = false;         //!< that one came, so that others do
    bool m_areChangesTold = false; //!< too, and not of new rows alone
    bool m_isToLook = false;       //!< for what was changed, since something may have been
    bool m_noticesChanges = false; //!< when it looks
    bool m_isWatching = false;
    LookPace m_pace;
    Milliseconds m_lookedAt{0};   //!< by the clock's uptime
    Milliseconds m_queueIdsAt{0}; //!< the same: when it looks for those that came late
    Milliseconds m_pause{0};      //!< before the next attempt to connect
};

} // namespace statusbridge
