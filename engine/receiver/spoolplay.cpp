// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spoolplay.h"

#include "engine/config/secretstore.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"
#include "engine/receiver/receivedshapes.h"
#include "engine/store/schema/schema.h"
#include "engine/store/sql/database.h"

#include <QCryptographicHash>
#include <QSysInfo>

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

//! Bodies that are written in one transaction, which are read into several times their size.
constexpr qint64 portionBytes = 512LL * 1024;
constexpr auto retryInterval = 1s;
constexpr auto idleInterval = 3s;
constexpr auto tendingInterval = 60s;
constexpr auto moreToTend = 1s;

//! Its mark in the database must be told from those of other machines.
QString nameOf(const QString &dataDirectory)
{
    const QString place = QSysInfo::machineHostName() + u'\n' + dataDirectory;
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Blake2b_256).left(8).toHex());
}

} // namespace

SpoolPlay::SpoolPlay(const EngineEnvironment &environment, Spool &spool, const std::function<void()> &arrived,
                     const std::atomic_bool &isClosing)
    : m_environment(environment)
    , m_spool(spool)
    , m_arrived(arrived)
    , m_isClosing(isClosing)
    , m_name(nameOf(environment.dataDirectory))
{
    m_retry.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SpoolPlay::run);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_spool.tidy();
        returnFreedMemory();
    });
    connect(&m_tending, &QTimer::timeout, this, &SpoolPlay::matchAndPurge);
    m_tending.start(tendingInterval);
}

SpoolPlay::~SpoolPlay() = default;

Expected<void> SpoolPlay::open()
{
    if (m_writer) {
        return {};
    }
    auto database = readDatabasePassword(m_environment.secrets).and_then([&](const Secret &password) {
        return Database::open(m_environment.settings.database, m_environment.dataDirectory, password,
                              DatabasePurpose::Service);
    });
    if (!database) {
        return database.error();
    }
    m_database = *std::move(database);
    m_database->setTarget(targetOf(m_environment.settings.zoho));
    auto writer = std::make_unique<ArrivalWriter>(*m_database, m_environment.settings);
    const auto mark = checkSchema(*m_database).and_then([&] { return writer->prepare(); }).and_then([&] {
        return writer->lastMark(m_name);
    });
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

//! Whether there was something to write.
Expected<bool> SpoolPlay::writeNext()
{
    const auto portion = m_spool.next(portionBytes);
    if (!portion || portion->isEmpty()) {
        return portion.transform([](const SpoolPortion &) { return false; });
    }
    QList<ArrivedBody> bodies;
    bodies.reserve(portion->bodies.size());
    for (const SpooledBody &spooled : portion->bodies) {
        bodies.append(read(spooled));
    }
    return m_writer->write(bodies, {.spool = m_name, .segment = portion->segment, .end = portion->end})
        .transform([&](const ArrivalCounts &) {
            m_spool.forget(*portion);
            return true;
        });
}

ArrivedBody SpoolPlay::read(const SpooledBody &spooled)
{
    if (!m_readers.contains(spooled.shape)) {
        m_readers.insert(spooled.shape, readerOf(spooled.shape, m_environment.settings.webhook));
    }
    const auto reader = m_readers.constFind(spooled.shape);
    return {.shape = spooled.shape,
            .receivedAt = spooled.receivedAt,
            .raw = spooled.body,
            .reading = reader->read(spooled.body, QDateTime::fromMSecsSinceEpoch(spooled.receivedAt, Qt::UTC))};
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
