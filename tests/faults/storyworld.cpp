// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/storyworld.h"

#include "engine/config/target.h"
#include "engine/session/enginesession.h"
#include "tests/support/testconnection.h"

#include <QDir>

namespace statusbridge::faults {

namespace {

using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;

constexpr auto batchApi = "push_statuses";
constexpr int recordsAtFirst = 5;
constexpr int cyclesToRest = 4;

zohosim::Options storyOptions()
{
    zohosim::Options options = CycleFixture::generousOptions();
    options.fullLog = false;
    options.tokensInTenMinutes = 0;
    options.liveTokens = 1000;
    options.customApi.linkName = QLatin1String(batchApi);
    options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    return options;
}

bool writes(CallKind kind)
{
    return kind == CallKind::Update || kind == CallKind::CustomApi;
}

QString statusOf(const QString &word)
{
    return word == u"-" ? QString() : word;
}

} // namespace

StoryWorld::StoryWorld() : m_home(storyOptions()), m_otherZoho(storyOptions())
{
    if (const auto started = m_otherZoho.start(); !started) {
        qFatal("%s", qPrintable(describe(started.error())));
    }
    m_home.settings.zoho.form = storyOptions().form;
    m_home.settings.sync.concurrency = 3;
    m_home.settings.sync.leaseSeconds = 60;
    m_home.settings.sync.settleMinutes = 0;
    m_home.settings.database.timeoutSeconds = 2;
    m_otherSettings = m_home.settings;
    m_otherSettings.database.name = m_home.databaseFile();
    // By another name of the host, since a port makes no other target.
    m_otherSettings.zoho.apiUrl = u"http://localhost:%1"_s.arg(m_otherZoho.port());
    m_otherSettings.zoho.accountsUrl = m_otherSettings.zoho.apiUrl;
    m_places.reserve(2);
    addPlace(u"A"_s, m_home.zoho, m_home.settings, m_home.directory.path());
    addPlace(u"B"_s, m_otherZoho, m_otherSettings, m_otherDirectory.path());
    for (int i = 1; i <= recordsAtFirst; ++i) {
        addRecord(u"q-%1"_s.arg(i), {});
    }
    addRecord(u"q-1"_s, u"sent"_s);     // the second one of its queue id
    runCycle(*m_places.front().engine); // whose target becomes the one that `Updated` belongs to
}

void StoryWorld::addPlace(const QString &name, zohosim::ZohoSimulator &zoho, Settings &settings,
                          const QString &directory)
{
    Place place{.name = name, .zoho = &zoho, .settings = &settings};
    place.environment = std::make_unique<EngineEnvironment>(EngineEnvironment{.settings = settings,
                                                                              .dataDirectory = directory,
                                                                              .secrets = m_home.secrets,
                                                                              .clock = m_home.clock,
                                                                              .holder = name});
    place.engine = std::make_unique<LocalEngine>(*place.environment);
    m_places.push_back(std::move(place));
}

StoryWorld::Place &StoryWorld::placeOf(const QString &name)
{
    return m_places.at(name == u"B" ? 1 : 0);
}

void StoryWorld::addRecord(const QString &queueId, const QString &status)
{
    const QString id = QString::number(3888833000000200000 + ++m_lastRecord);
    for (Place &place : m_places) {
        place.zoho->addRecord(id, {{u"Queue_ID_DV"_s, queueId},
                                   {u"Status"_s, status},
                                   {u"Queue_ID_Webhook"_s, QString()},
                                   {u"Message_ID_Webhook"_s, QString()},
                                   {u"TimeStamp_Webhook"_s, QString()},
                                   {u"recipient_id_Webhook"_s, QString()}});
        place.records += RecordFact{.id = id, .queueId = queueId, .statuses = {{.word = status}}};
    }
}

void StoryWorld::addRow(const QStringList &words)
{
    const QString &table = words.at(1);
    const QMutexLocker lock(&m_mutex);
    const QString name = table == u"w" ? u"webhook_logs"_s : u"delivered_logs"_s;
    TestConnection connection(m_home.place());
    connection.execute(
        u"INSERT INTO %1 (queue_id, message_id, status, recipient_id, timestamp) "
        "VALUES ('%2', 'wamid.%2', '%3', '15550001234', '1750031673')"_s.arg(name, words.at(2), words.at(3)));
    const QString id = connection.execute(u"SELECT max(id) FROM "_s + name).value(0).toString();
    m_words[table + id] = {words.at(3)};
}

//! A marked row of delivered_logs is none that a collector would change.
void StoryWorld::changeRow(const QStringList &words)
{
    const QString &row = words.at(1);
    const bool isDelivered = row.startsWith(u'd');
    const QMutexLocker lock(&m_mutex);
    if (!m_words.contains(row)) {
        return;
    }
    TestConnection connection(m_home.place());
    connection.execute(u"UPDATE %1 SET status = '%2' WHERE id = %3%4"_s.arg(
        isDelivered ? u"delivered_logs"_s : u"webhook_logs"_s, words.at(2), row.mid(1),
        isDelivered ? u" AND NOT \"Updated\""_s : QString()));
    if (connection.execute(u"SELECT changes()"_s).value(0).toInt() > 0) {
        m_words[row] += words.at(2);
    }
}

void StoryWorld::setByPerson(Place &place, const QString &queueId, const QString &status)
{
    noteWrites(place);
    for (RecordFact &record : place.records) {
        if (record.queueId == queueId) {
            place.zoho->setRecordField(record.id, u"Status"_s, status);
            record.statuses += StatusFact{.word = status};
        }
    }
}

void StoryWorld::happen(const QStringList &words)
{
    const QString &verb = words.at(0);
    if (verb == u"row") {
        addRow(words);
    } else if (verb == u"change") {
        changeRow(words);
    } else if (verb == u"record") {
        const auto isThere = [&](const RecordFact &record) { return record.queueId == words.at(1); };
        if (std::ranges::none_of(m_places.front().records, isThere)) {
            addRecord(words.at(1), statusOf(words.at(2)));
        }
    } else if (verb == u"person") {
        setByPerson(placeOf(words.at(1)), words.at(2), statusOf(words.at(3)));
    } else if (verb == u"advance") {
        m_home.clock.advance(std::chrono::hours(words.at(1).toInt()));
    } else if (verb == u"clock") {
        m_home.clock.setError(std::chrono::minutes(words.at(1).toInt()));
    } else if (verb == u"hour") {
        m_home.execute(u"UPDATE statusbridge_orphans SET since = since - 3601000, counted_from = counted_from - "
                       "3601000, ask_after = ask_after - 3601000"_s);
    } else {
        qFatal("\"%s\" is no event that the README knows.", qPrintable(words.join(u' ')));
    }
}

void StoryWorld::interrupt(Place &place, const Interruption &interruption)
{
    using Kind = Interruption::Kind;
    switch (interruption.kind) {
    case Kind::Crash:
        TestConnection(m_home.place()).execute(u"VACUUM INTO '%1'"_s.arg(m_home.directory.filePath(u"crashed.db"_s)));
        for (const CallKind kind : {CallKind::Update, CallKind::CustomApi}) {
            if (interruption.isApplied) {
                place.zoho->addFault(Fault::of(Fault::Action::LoseByReset).on(kind));
            }
        }
        place.zoho->addFault(Fault::of(Fault::Action::Reset).repeated(Fault::forever));
        place.zoho->addFault(Fault::of(Fault::Action::Reset).on(CallKind::Token).repeated(Fault::forever));
        place.engine->cancelCycle();
        break;
    case Kind::TakeOver:
        m_home.execute(u"UPDATE statusbridge_lease SET token = token + 1, holder = 'another instance'"_s);
        break;
    case Kind::Away:
        m_other = std::make_unique<TestConnection>(m_home.place());
        m_other->lock();
        break;
    case Kind::Cancel:
        place.engine->cancelCycle();
        break;
    case Kind::Rows:
        happen(interruption.change);
        break;
    case Kind::None:
    case Kind::Fault:
        break;
    }
}

CycleSummary StoryWorld::cycle(const QString &name, bool inBatches, RunTrigger trigger,
                               const Interruption &interruption)
{
    using Kind = Interruption::Kind;
    Place &place = placeOf(name);
    place.settings->zoho.batchApi = inBatches ? QLatin1String(batchApi) : QString();
    m_home.clock.advance(11min); // so that questions for tokens are far enough apart
    letLeaseExpire();
    std::atomic<int> seen = 0;
    if (interruption.kind == Kind::Fault) {
        place.zoho->addFault(interruption.fault);
    } else if (interruption.kind != Kind::None) {
        place.zoho->onCall([&](const zohosim::Call &call) {
            if (writes(call.kind) && ++seen == interruption.nth) {
                interrupt(place, interruption);
            }
        });
    }
    CycleSummary summary = runCycle(*place.engine, {.trigger = trigger});
    place.zoho->onCall({});
    place.zoho->clearFaults();
    if (std::exchange(m_other, {})) {
        place.engine = std::make_unique<LocalEngine>(*place.environment); // what it had to write is lost, as at its end
    }
    if (interruption.kind == Kind::Crash && seen >= interruption.nth) {
        place.engine.reset();
        replaceByCopy();
        place.engine = std::make_unique<LocalEngine>(*place.environment);
    }
    return summary;
}

void StoryWorld::replaceByCopy()
{
    const QString file = m_home.databaseFile();
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(file + end);
    }
    const bool renamed = QFile::rename(m_home.directory.filePath(u"crashed.db"_s), file);
    Q_ASSERT(renamed);
    m_home.execute(u"PRAGMA journal_mode = WAL"_s);
}

//! Its holder was cut off ten minutes ago.
void StoryWorld::letLeaseExpire()
{
    m_home.execute(
        u"UPDATE statusbridge_lease SET expires_at = %1"_s.arg(QDateTime::currentMSecsSinceEpoch() - 600000));
}

void StoryWorld::noteWrites(Place &place)
{
    for (RecordFact &record : place.records) {
        const QStringList written = place.zoho->statusesWritten(record.id);
        for (qsizetype at = place.seen.value(record.id); at < written.size(); ++at) {
            record.statuses += StatusFact{.word = written.at(at), .byStatusbridge = true};
        }
        place.seen.insert(record.id, written.size());
    }
}

Facts StoryWorld::facts(Place &place)
{
    noteWrites(place);
    Facts facts{.records = place.records};
    TestConnection connection(m_home.place());
    const QString target = QString::number(targetOf(place.settings->zoho).key);
    const auto read = [&](const QString &table, const QString &name, RowSource source, const QString &ofOwner) {
        const QString settled =
            u"(SELECT count(*) FROM statusbridge_settled_rows s WHERE s.target = %1 AND s.source = %2 AND s.row_id = "
            "r.id || '' AND s.queue_id = r.queue_id AND s.word = r.status)"_s.arg(
                target, QString::number(static_cast<int>(source)));
        const bool isOwner = place.name == u"A" && !ofOwner.isEmpty();
        for (const QVariant &value : connection.execute(
                 u"SELECT r.id || ' ' || r.queue_id || ' ' || r.status || ' ' || %1 FROM %2 r ORDER BY r.id"_s.arg(
                     isOwner ? ofOwner : settled, table))) {
            const QStringList parts = value.toString().split(u' ');
            facts.rows += RowFact{.name = name + parts.at(0),
                                  .queueId = parts.at(1),
                                  .words = m_words.value(name + parts.at(0)) + QStringList{parts.at(2)},
                                  .isMarked = parts.at(3).toInt() > 0};
        }
    };
    read(u"webhook_logs"_s, u"w"_s, RowSource::WebhookLogs, {});
    read(u"delivered_logs"_s, u"d"_s, RowSource::DeliveredLogs, u"CASE WHEN r.\"Updated\" THEN 1 ELSE 0 END"_s);
    const QString intents = u"SELECT count(*) FROM statusbridge_intents WHERE target = "_s + target;
    facts.openIntents = connection.execute(intents).value(0).toInt();
    return facts;
}

QStringList StoryWorld::violations()
{
    QStringList all;
    for (Place &place : m_places) {
        for (const QString &each : violationsAtAnyTime(facts(place))) {
            all += place.name + u": "_s + each;
        }
    }
    return all;
}

QStringList StoryWorld::comeToRest()
{
    m_home.clock.setError({});
    m_home.clock.advance(25h);
    QStringList all;
    for (Place &place : m_places) {
        CycleSummary summary;
        for (int i = 0; i < cyclesToRest; ++i) {
            m_home.execute(u"UPDATE statusbridge_orphans SET ask_after = 0"_s);
            const auto session = EngineSession::open(*place.environment);
            const bool isReleased = session && (*session)->release({}).hasValue();
            if (!isReleased) {
                all += place.name + u": parked records could not be released"_s;
            }
            summary = cycle(place.name, false, RunTrigger::Manual, {});
        }
        if (summary.outcome != CycleOutcome::Succeeded) {
            all += u"%1: no cycle succeeds any more, but ends %2: %3"_s.arg(
                place.name, toString(summary.outcome), summary.error ? describe(*summary.error) : QString());
        }
        const Facts found = facts(place);
        for (const QString &each : violationsAtAnyTime(found) + violationsAtRest(found)) {
            all += place.name + u": "_s + each;
        }
    }
    return all;
}

} // namespace statusbridge::faults
