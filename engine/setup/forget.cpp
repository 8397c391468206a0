// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/forget.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/masking.h"
#include "engine/environment.h"
#include "engine/receiver/spool.h"
#include "engine/receiver/spooledperson.h"
#include "engine/session/search.h"
#include "engine/status/phonenumber.h"
#include "engine/store/arrivals/arrivalpurge.h"
#include "engine/store/collector/personrows.h"
#include "engine/store/delivery/personmessages.h"
#include "engine/store/history/personhistory.h"
#include "engine/store/store.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! For a table of the collector's without an index, or of bodies, of which all must be read.
constexpr std::chrono::minutes timeToSearch{1};

Expected<std::unique_ptr<Store>> openStoreOf(const EngineEnvironment &environment)
{
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Store::open(environment.settings, environment.dataDirectory, password);
    });
}

Expected<PersonTraces> tracesOf(Store &store, const QString &text)
{
    const QStringList phone = phoneForms(text);
    const PersonTraces asked{.recipients = phone.isEmpty() ? QStringList{text} : phone,
                             .number = phoneDigits(text),
                             .queueIds = {text},
                             .messageIds = {text},
                             .text = PersonText(),
                             .bodies = PersonText()};
    PersonTraces found{.recipients = asked.recipients,
                       .number = {},
                       .queueIds = {},
                       .messageIds = {},
                       .text = PersonText(),
                       .bodies = PersonText()};
    const auto searched = addTracesInRows(*store.database, store.rows, asked, found, timeToSearch).and_then([&] {
        return addTracesInHistory(*store.database, asked, found);
    });
    if (!searched) {
        return searched.error();
    }
    const bool isQueueId = found.queueIds.contains(text);
    // A queue id or message id that happens to look like a number is none; what was not found anywhere may be one.
    const bool isRecipient = found.isRecipient || (!isQueueId && !found.messageIds.contains(text));
    QStringList ids{found.messageIds.cbegin(), found.messageIds.cend()};
    ids += isRecipient && phone.isEmpty() ? QStringList{text} : QStringList();
    found.number = isRecipient ? asked.number : QString();
    found.text = PersonText(found.number, ids);
    found.bodies = PersonText(found.number, isQueueId ? ids + QStringList{text} : ids);
    return (isRecipient ? addQueueIdsWithPerson(*store.database, found) : Expected<void>()).and_then([&] {
        return Expected(found);
    });
}

Expected<Forgetting> removeTraces(Store &store, const PersonTraces &traces,
                                  const std::optional<FencingToken> &fencingToken)
{
    PersonRemoval removal(*store.database, traces, fencingToken);
    const auto kept = forgetInState(removal)
                          .and_then([&] { return forgetInAudit(removal); })
                          .and_then([&] { return forgetInHistory(removal); })
                          .and_then([&] { return forgetInRows(removal, store.rows); });
    const auto done = kept.and_then([&](qint64) { return forgetInArrivals(removal); }).and_then([&] {
        return forgetInMessages(removal);
    });
    return done.transform(
        [&] { return Forgetting{.tables = removal.counts(), .keptQueueIds = *kept, .collector = {}}; });
}

Expected<Forgetting> removeUnderLease(const EngineEnvironment &environment, Store &store, const PersonTraces &traces)
{
    const auto fencingToken = store.lease.acquire(environment.holder, PersonRemoval::leaseSeconds);
    if (!fencingToken) {
        return fencingToken.error();
    }
    auto done = removeTraces(store, traces, *fencingToken);
    const auto released = store.lease.release(*fencingToken);
    return !done || released ? done : released.error();
}

//! Adds what is told of other places.
Expected<Forgetting> withOthers(const EngineEnvironment &environment, Store &store, const PersonTraces &traces,
                                Forgetting done)
{
    const auto held = heldByCollector(*store.database, store.rows, traces, timeToSearch);
    const auto spooled = held.and_then(
        [&](const auto &) { return spooledBytesOf(spoolDirectory(environment.dataDirectory), traces.bodies); });
    return spooled.transform([&](qint64 bytes) {
        done.collector = *held;
        done.spooledBytes = bytes;
        return done;
    });
}

} // namespace

Expected<Forgetting> forgetPerson(const EngineEnvironment &environment, const QString &text, SpoolOwner spoolOwner)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || wanted == forgottenMark()) {
        return Forgetting();
    }
    const auto store = openStoreOf(environment);
    if (!store) {
        return store.error();
    }
    const QString place = spoolDirectory(environment.dataDirectory);
    auto traces = tracesOf(**store, wanted);
    auto spooled = traces.and_then([&](const PersonTraces &found) { return spooledBytesOf(place, found.bodies); });
    if (spooled && *spooled > 0 && spoolOwner == SpoolOwner::ThisProcess) {
        if (const auto played = playSpool(environment); !played) {
            return played.error();
        }
        traces = tracesOf(**store, wanted);
        spooled = traces.and_then([&](const PersonTraces &found) { return spooledBytesOf(place, found.bodies); });
    }
    if (!spooled) {
        return spooled.error();
    }
    if (*spooled > 0) {
        return Forgetting{.tables = {}, .collector = {}, .spooledBytes = *spooled};
    }
    return removeUnderLease(environment, **store, *traces).and_then([&](const Forgetting &done) {
        if (done.removed() + done.masked() > 0) {
            noteCommand(*(*store)->database, environment.actor,
                        {.action = AuditAction::Forget,
                         .object = maskedId(wanted),
                         .after = u"removed: %1, masked: %2"_s.arg(done.removed()).arg(done.masked())});
        }
        return withOthers(environment, **store, *traces, done);
    });
}

Expected<Forgetting> previewForgetting(const EngineEnvironment &environment, const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || wanted == forgottenMark()) {
        return Forgetting();
    }
    const auto store = openStoreOf(environment);
    const auto traces = store.and_then([&](const auto &opened) { return tracesOf(*opened, wanted); });
    return traces.and_then([&](const PersonTraces &found) { return removeTraces(**store, found, {}); })
        .and_then([&](const Forgetting &done) { return withOthers(environment, **store, *traces, done); });
}

QMap<QString, TableDecision> forgettingDecisions()
{
    using enum TableDecision;
    return {
        {u"statusbridge_schema"_s, NothingPersonal},
        {u"statusbridge_lease"_s, NothingPersonal}, // of machines and users of this program
        {u"statusbridge_users"_s, NothingPersonal},
        {u"statusbridge_tokens"_s, NothingPersonal},
        {u"statusbridge_wishes"_s, NothingPersonal},
        {u"statusbridge_audit"_s, Masked},  // its names are of people who command
        {u"statusbridge_alerts"_s, Masked}, // what a cycle said in the end
        {u"statusbridge_alert_messages"_s, Masked},
        {u"statusbridge_alert_sender"_s, NothingPersonal},
        {u"statusbridge_call_days"_s, NothingPersonal},
        {u"statusbridge_call_starts"_s, NothingPersonal},
        {u"statusbridge_custom_call_days"_s, NothingPersonal},
        {u"statusbridge_surveys"_s, NothingPersonal},
        {u"statusbridge_unrollings"_s, NothingPersonal},
        {u"statusbridge_body_troubles"_s, NothingPersonal},
        {u"statusbridge_seen_statuses"_s, NothingPersonal}, // arrivalpurge.h
        // And a hash, by which none is read again for a target that has read all; another one reads all by itself.
        {u"statusbridge_bodies"_s, KeysOfOthers},
        {u"statusbridge_open_bodies"_s, KeysOfOthers},
        {u"statusbridge_settled_rows"_s, Masked},
        {u"statusbridge_unmarked_rows"_s, KeysOfOthers},
        {u"statusbridge_open_queue_ids"_s, KeysOfOthers},
        {u"statusbridge_late_queue_ids"_s, KeysOfOthers},
        {u"statusbridge_orphans"_s, KeysOfOthers},
        {u"statusbridge_orphan_rows"_s, KeysOfOthers},
        {u"statusbridge_recounts"_s, Removed}, // of queue ids with the person in them
        {u"statusbridge_message_totals"_s, NothingPersonal},
        {u"statusbridge_message_day_totals"_s, NothingPersonal},
        {u"statusbridge_message_state_totals"_s, NothingPersonal},
        {u"statusbridge_message_counting"_s, NothingPersonal}, // and the key of a row
        {u"statusbridge_message_kinds"_s, Masked},
        {u"statusbridge_messages"_s, Removed},
        {u"statusbridge_delivered_queue_ids"_s, Masked},
        {u"statusbridge_record_failures"_s, Masked},
        {u"statusbridge_runs"_s, Masked},
        {u"statusbridge_journal"_s, Masked},
        {u"statusbridge_scheduler"_s, Masked},
        {u"statusbridge_state"_s, Removed}, // how far a pass through queue ids is
        {u"statusbridge_intents"_s, Removed},
        {u"statusbridge_statuses"_s, Removed},
        {u"statusbridge_raw_bodies"_s, Removed},
    };
}

} // namespace statusbridge
