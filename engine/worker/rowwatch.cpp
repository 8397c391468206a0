// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/rowwatch.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/core/logging.h"
#include "engine/store/collector/latequeueids.h"
#include "engine/store/schema/rownotices.h"
#include "engine/store/store.h"

#include <QUuid>

#include <algorithm>

namespace statusbridge {

namespace {

using std::chrono::milliseconds;

//! A backend that the server ended gives no sign of it: it has to be asked.
constexpr milliseconds openCheckInterval = std::chrono::seconds(5);
constexpr milliseconds queueIdInterval = std::chrono::minutes(1);
constexpr milliseconds trialPatience = std::chrono::seconds(5);
constexpr milliseconds shortestReopenPause = std::chrono::seconds(1);
constexpr milliseconds longestReopenPause = std::chrono::minutes(1);

milliseconds lookInterval(const Settings &settings)
{
    const milliseconds half(settings.sync.pushAfterSeconds * qint64(500));
    return std::clamp(half, milliseconds(1000), milliseconds(3000));
}

} // namespace

RowWatch::RowWatch(const EngineEnvironment &environment, const OpenStore &openStore)
    : m_environment(environment)
    , m_openStore(openStore)
    , m_timer(this)
    , m_trialTimer(this)
    , m_pace(lookInterval(environment.settings))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowWatch::tick);
    m_trialTimer.setSingleShot(true);
    connect(&m_trialTimer, &QTimer::timeout, this, [] {
        qCInfo(lcScheduler, "No notification of the database comes through, perhaps because of a pool of connections: "
                            "new rows are looked for.");
    });
}

RowWatch::~RowWatch() = default;

void RowWatch::setWatching(bool isWatching)
{
    m_isWatching = isWatching;
    if (isWatching && !m_store && !m_timer.isActive()) {
        m_timer.start(milliseconds(0));
    } else if (!isWatching) {
        m_timer.stop();
        m_trialTimer.stop();
        m_newest.reset();
        m_store.reset();
    }
}

void RowWatch::tick()
{
    if (m_store && m_isTold) {
        const bool isOpen = m_store->database->isOpen();
        if (isOpen && !m_isToLook && !isPolling()) {
            if (const auto looked = lookForQueueIds(); !looked) {
                waitAfter(looked.error());
            } else {
                m_timer.start(openCheckInterval);
            }
            return;
        }
        if (!isOpen) {
            qCInfo(lcScheduler, "The connection on which the database tells of new rows was lost: it is opened again.");
            m_store.reset();
        }
    }
    m_isToLook = false;
    const auto opened = m_store ? Expected<void>() : open();
    const auto looked = opened.and_then([this] { return readNewest(); }).and_then([this] { return lookForQueueIds(); });
    if (!looked) {
        waitAfter(looked.error());
        return;
    }
    m_pause = {};
    m_timer.start(isPolling() ? m_pace.pause() : openCheckInterval);
}

Expected<void> RowWatch::open()
{
    m_newest.reset();
    m_isTold = false;
    m_trial.clear();
    auto store = m_openStore();
    if (!store) {
        return store.error();
    }
    m_store = *std::move(store);
    m_newest = std::make_unique<NewestRows>(*m_store->database, m_store->rows);
    const WebhookTables &tables = m_store->rows.tables();
    m_noticesChanges =
        NewestRows::noticesChangesOf(tables.webhookLogs) || NewestRows::noticesChangesOf(tables.deliveredLogs);
    return rowNotices(*m_store->database, tables).and_then([this](RowNotices told) {
        m_areChangesTold = told == RowNotices::Changes;
        return told == RowNotices::None ? Expected<void>() : listen();
    });
}

bool RowWatch::isPolling() const
{
    return !m_isTold || (m_noticesChanges && !m_areChangesTold);
}

Expected<void> RowWatch::listen()
{
    m_trial = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto listening =
        m_store->database->listen(rowNoticeChannel(), [this](const QString &payload) { handleNotice(payload); });
    // Over a connection of its own: a pool may hand out what a session tells itself, and keep what others tell it.
    const auto sent = listening.and_then([this] { return m_openStore(); }).and_then([this](const auto &other) {
        return sendTrialNotice(*other->database, m_trial);
    });
    if (sent) {
        m_trialTimer.start(trialPatience);
    }
    return sent;
}

void RowWatch::handleNotice(const QString &payload)
{
    if (!payload.startsWith(rowNoticeTrial())) {
        Q_EMIT rowsArrived(milliseconds(0), {});
        const bool isNew = m_noticesChanges && !std::exchange(m_isToLook, true);
        if (!isPolling() && isNew) {
            m_timer.start(m_pace.pause());
        }
    } else if (payload == rowNoticeTrial() + m_trial && !m_isTold) {
        m_isTold = true;
        m_newest->countNoRows();
        m_trialTimer.stop();
        qCInfo(lcScheduler, "The database tells of new rows%s.",
               m_areChangesTold ? "" : ", but not of changed ones: run \"statusbridge migrate --notify\" again");
    }
}

Expected<void> RowWatch::readNewest()
{
    const milliseconds before = std::exchange(m_lookedAt, m_environment.clock.uptime());
    const auto arrived = m_newest->haveArrived(m_seen);
    if (!arrived) {
        return arrived.error();
    }
    const milliseconds now = m_environment.clock.uptime();
    // Of new rows it was told already; but one that is changed before it was looked at seems new.
    const QStringList changed(m_newest->changed().values());
    if (*arrived && (isPolling() || !changed.isEmpty())) {
        // As likely in the first half of the time since the last look as in the second.
        Q_EMIT rowsArrived(std::min(now - before, lookInterval(m_environment.settings)) / 2, changed);
    }
    m_pace.looked(now - m_lookedAt);
    return {};
}

//! Those of the collector's bodies; the receiver does the same for what it received.
Expected<void> RowWatch::lookForQueueIds()
{
    const milliseconds now = m_environment.clock.uptime();
    const QueueIdSettings &settings = m_environment.settings.queueIds;
    if (settings.table.isEmpty() || now < m_queueIdsAt) {
        return {};
    }
    m_queueIdsAt = now + queueIdInterval;
    QueueIdLookup lookup(*m_store->database);
    if (const auto found = lookup.findTableAndColumns(settings); !found) {
        return found.error().kind == ErrorKind::Schema ? Expected<void>() : found; // which each cycle says
    }
    return haveLateQueueIds(*m_store->database, lookup).and_then([this](bool have) {
        if (have) {
            Q_EMIT rowsArrived(milliseconds(0), {});
        }
        return Expected<void>();
    });
}

void RowWatch::waitAfter(const Error &error)
{
    qCDebug(lcScheduler).noquote() << "New rows can't be looked for:" << describe(error);
    m_newest.reset();
    m_store.reset();
    m_pause = std::clamp(m_pause * 2, shortestReopenPause, longestReopenPause);
    m_timer.start(m_pause);
}

} // namespace statusbridge

#include "moc_rowwatch.cpp"
