// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spoolplay.h"

#include "engine/config/secretstore.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"
#include "engine/receiver/receivedshapes.h"
#include "engine/store/arrivals/arrivaltotals.h"
#include "engine/store/sql/database.h"
#include "engine/store/store.h"

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

//! Statuses of one body that are in memory at once.
constexpr qsizetype readTogether = 1000;
//! What the heap would keep of such a body, although nothing needs it any more.
constexpr qsizetype largeBody = 256LL * 1024;
//! Bodies that are written in one transaction, which are read into several times their size.
constexpr qint64 portionBytes = 512LL * 1024;
constexpr auto retryInterval = 1s;
constexpr auto idleInterval = 3s;
constexpr auto tendingInterval = 60s;
constexpr auto moreToTend = 1s;
constexpr auto countingInterval = 1s;

} // namespace

SpoolPlay::SpoolPlay(const EngineEnvironment &environment, Spool &spool, const std::function<void()> &arrived,
                     const std::atomic_bool &isClosing)
    : m_environment(environment)
    , m_spool(spool)
    , m_arrived(arrived)
    , m_isClosing(isClosing)
    , m_name(spoolName(environment.dataDirectory))
{
    m_retry.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SpoolPlay::run);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_spool.tidy();
        returnFreedMemory();
    });
    m_counting.setSingleShot(true);
    connect(&m_tending, &QTimer::timeout, this, &SpoolPlay::matchAndPurge);
    connect(&m_counting, &QTimer::timeout, this, &SpoolPlay::countUnknownSenders);
    m_tending.start(tendingInterval);
}

SpoolPlay::~SpoolPlay()
{
    m_spool.tidy();
}

Expected<void> SpoolPlay::open()
{
    if (m_writer) {
        return {};
    }
    auto database = readDatabasePassword(m_environment.secrets).and_then([&](const Secret &password) {
        return openOwnTables(m_environment.settings, m_environment.dataDirectory, password);
    });
    if (!database) {
        return database.error();
    }
    m_database = *std::move(database);
    auto writer = std::make_unique<ArrivalWriter>(*m_database, m_environment.settings);
    const auto mark = writer->prepare().and_then([&] { return lastArrivalMark(*m_database, m_name); });
    if (!mark) {
        return mark.error();
    }
    m_spool.forget(mark->segment, mark->end);
    if (writer->whyNoRows()) {
        qCInfo(lcStore).noquote()
            << "Received statuses are kept in statusbridge_statuses, since the table of deliveries "
               "takes no rows:"
            << writer->whyNoRows()->english();
    }
    m_writer = std::move(writer);
    return {};
}

void SpoolPlay::run()
{
    m_retry.stop();
    m_idle.stop();
    while (!m_isClosing) {
        const auto written = open().and_then([&] { return writeNext(); });
        if (!written) {
            logError(written.error());
            m_retry.start(retryInterval);
            return;
        }
        if (!*written) {
            m_idle.start(idleInterval);
            return;
        }
        if (!m_complaint.isEmpty()) {
            m_complaint.clear();
            qCInfo(lcStore, "Received webhooks are written to the database again.");
        }
        m_arrived();
    }
}

void SpoolPlay::noteUnknownSenders(qint64 count)
{
    m_unknownSenders += count;
    if (!m_counting.isActive()) {
        m_counting.start(countingInterval);
    }
}

//! Without a complaint if it fails, since nothing of theirs waits.
void SpoolPlay::countUnknownSenders()
{
    if (m_isClosing) {
        return;
    }
    const auto counted =
        open().and_then([&] { return ArrivalTotals(*m_database).add({.unknownSenders = m_unknownSenders}); });
    if (counted) {
        m_unknownSenders = 0;
    } else {
        m_counting.start(tendingInterval);
    }
}

//! Whether there was something to write.
Expected<bool> SpoolPlay::writeNext()
{
    const auto portion = m_spool.next(portionBytes);
    if (!portion || portion->isEmpty()) {
        return portion.transform([](const SpoolPortion &) { return false; });
    }
    QList<ArrivedBody> unwritten;
    for (const SpooledBody &spooled : portion->bodies) {
        if (const auto done = read(spooled, unwritten); !done) {
            return done.error();
        }
    }
    const auto written =
        m_writer->write(unwritten, {.spool = m_name, .segment = portion->segment, .end = portion->end});
    if (!written) {
        return written.error();
    }
    m_spool.forget(*portion);
    if (std::ranges::any_of(portion->bodies, [](const SpooledBody &each) { return each.body.size() > largeBody; })) {
        returnFreedMemory();
    }
    return true;
}

//! Adds what it holds to \p unwritten. Of many statuses the first ones are written at once, without a mark: if what
//! follows fails, they come again and are known then.
Expected<void> SpoolPlay::read(const SpooledBody &spooled, QList<ArrivedBody> &unwritten)
{
    if (!m_readers.contains(spooled.shape)) {
        m_readers.insert(spooled.shape, readerOf(spooled.shape, m_environment.settings.webhook));
    }
    ArrivedBody body{.shape = spooled.shape, .receivedAt = spooled.receivedAt, .raw = {}, .reading = {}};
    Expected<void> done;
    const auto writeSome = [&](QList<BodyStatus> &&statuses) {
        body.reading.statuses = std::move(statuses);
        const auto count = static_cast<int>(body.reading.statuses.size());
        if (done) { // in the order in which they came
            const auto written = m_writer->write(std::exchange(unwritten, {}) + QList<ArrivedBody>{body}, {});
            done = written ? Expected<void>() : written.error();
        }
        body.firstPart += count;
    };
    body.reading =
        m_readers.constFind(spooled.shape)
            ->read(spooled.body, QDateTime::fromMSecsSinceEpoch(spooled.receivedAt, Qt::UTC), writeSome, readTogether);
    body.raw = spooled.body; // which is kept once, with the last of them
    m_troubleLog.note(body.shape, body.reading, m_environment.clock.utcNow());
    unwritten.append(body);
    return done;
}

void SpoolPlay::matchAndPurge()
{
    if (!m_writer || m_isClosing) {
        return;
    }
    const auto matched = m_writer->matchLater();
    if (matched && *matched > 0) {
        m_arrived();
    }
    const auto purged = matched.and_then([&](int) { return m_writer->purge(); });
    if (!purged) {
        logError(purged.error());
    }
    m_tending.start(purged && *purged ? moreToTend : tendingInterval);
}

//! Once for each trouble, however often it is met.
void SpoolPlay::logError(const Error &error)
{
    if (error.kind != ErrorKind::Database) {
        m_writer.reset();
        m_database.reset();
    }
    const QString text = describe(error);
    if (std::exchange(m_complaint, text) != text) {
        qCWarning(lcStore).noquote() << "Received webhooks wait in the spool:" << text;
    }
}

} // namespace statusbridge

#include "moc_spoolplay.cpp"
