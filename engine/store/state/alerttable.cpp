// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/alerttable.h"

#include "engine/config/settings.h"
#include "engine/core/timezone.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QUuid>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::hours longestAlertPause(1);
constexpr int purgePortion = 500;

qint64 inMs(std::chrono::milliseconds time)
{
    return time.count();
}

//! "clock", or "clock@machine" where each machine has its own.
QString alertName(AlertKind kind, const QString &machine)
{
    return isOfMachine(kind) ? toString(kind) + u'@' + machine : toString(kind);
}

AlertState alertStateOf(const QSqlQuery &row)
{
    const QString name = row.value(0).toString();
    return {.kind = alertKindFromString(name.section(u'@', 0, 0)).value_or(AlertKind::Test),
            .machine = name.section(u'@', 1),
            .isRaised = row.value(1).toInt() != 0,
            .since = fromMs(row.value(2)),
            .sentence = Sentence::fromStored(row.value(3).toString()),
            .toldAt = fromMs(row.value(4)),
            .changes = row.value(5).toInt()};
}

QString alertStateColumns()
{
    return u"name, raised, since, sentence, told_at, changes"_s;
}

Expected<void> insertMessages(Database &database, const AlertText &text, const QList<AlertChannel> &channels)
{
    for (const AlertChannel channel : channels) {
        const auto written = database.run(
            u"INSERT INTO statusbridge_alert_messages (target, channel, identity, content, written_at, next_at, "
            "attempts, claim_token) VALUES (?, ?, ?, ?, %1, %1, 0, 0)"_s.arg(database.dialect().now),
            {database.target().key, toString(channel), QUuid::createUuid().toString(QUuid::WithoutBraces),
             storedText(text)});
        if (!written) {
            return written;
        }
    }
    return {};
}

Expected<void> storeState(Database &database, const AlertState &state)
{
    return database.run(
        u"UPDATE statusbridge_alerts SET raised = ?, since = ?, sentence = ?, told_at = ?, changes = ? WHERE name = ? "
        "AND target = ?"_s,
        {state.isRaised ? 1 : 0, toMs(state.since), state.sentence.stored(), toMs(state.toldAt), state.changes,
         alertName(state.kind, state.machine), database.target().key});
}

Expected<std::optional<AlertState>> lockedState(Database &database, const QString &name)
{
    const auto found = database.list(u"SELECT %1 FROM statusbridge_alerts WHERE name = ? AND target = ?%2"_s.arg(
                                         alertStateColumns(), database.dialect().lockedRead),
                                     {name, database.target().key}, alertStateOf);
    return found.transform([](const QList<AlertState> &states) {
        return states.isEmpty() ? std::nullopt : std::optional(states.constFirst());
    });
}

//! The state to be changed, which is made if \p verdict raises it for the first time.
Expected<std::optional<AlertState>> stateToChange(Database &database, const AlertVerdict &verdict)
{
    const QString name = alertName(verdict.kind, verdict.machine);
    auto found = lockedState(database, name);
    if (!found || *found || !verdict.isRaised) {
        return found;
    }
    return database
        .run(u"INSERT INTO statusbridge_alerts (target, name, raised, changes) VALUES (?, ?, 0, 0)"_s +
                 database.dialect().orUpdate({u"name"_s, u"target"_s}, {}),
             {database.target().key, name})
        .and_then([&] { return lockedState(database, name); });
}

Expected<void> advance(Database &database, const AlertState &before, const std::optional<AlertVerdict> &verdict,
                       const AlertRules &rules, const QDateTime &now)
{
    const AlertStep step = nextAlertStep(before, verdict, now, rules.isQuiet(now));
    if (step.state == before) {
        return {};
    }
    return storeState(database, step.state).and_then([&] {
        return step.text ? insertMessages(database, *step.text, rules.channels) : Expected<void>();
    });
}

//! A time further away than any that is written: the database's clock was set back.
QString isDueMessage(const Dialect &dialect)
{
    return u"target = ? AND channel = ? AND sent_at IS NULL AND given_up_at IS NULL AND (next_at <= %1 OR next_at > %1 + ?)"_s
        .arg(dialect.now);
}

QVariantList dueMessageBindings(const Database &database, AlertChannel channel)
{
    return {database.target().key, toString(channel), 2 * inMs(longestAlertPause)};
}

Expected<QDateTime> databaseTime(Database &database)
{
    return database.scalar(u"SELECT "_s + database.dialect().now).transform(fromMs);
}

} // namespace

AlertRules alertRulesOf(const AlertSettings &settings)
{
    AlertRules rules{.failedCycles = settings.failedCycles, .zone = timeZoneOf(settings.timeZone)};
    if (!settings.mailTo.isEmpty()) {
        rules.channels += AlertChannel::Mail;
    }
    if (!settings.webhookUrl.isEmpty()) {
        rules.channels += AlertChannel::Webhook;
    }
    rules.hasQuietHours = !settings.quietHours.isEmpty();
    rules.quietHours = ActiveHours::from(settings.quietHours, {}).value_or(ActiveHours());
    return rules;
}

Expected<void> noteVerdicts(Database &database, const AlertVerdicts &verdicts, const AlertRules &rules)
{
    if (rules.channels.isEmpty() || verdicts.isEmpty()) {
        return {};
    }
    const auto now = databaseTime(database);
    if (!now) {
        return now.error();
    }
    for (const AlertVerdict &verdict : verdicts) {
        const auto before = stateToChange(database, verdict);
        const auto done = before.and_then([&](const std::optional<AlertState> &state) {
            return state ? advance(database, *state, verdict, rules, *now) : Expected<void>();
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

Expected<void> AlertTable::note(const AlertVerdicts &verdicts, const AlertRules &rules)
{
    return m_database.inTransaction([&] {
        return noteVerdicts(m_database, verdicts, rules).and_then([&]() -> Expected<void> {
            const auto held = m_database.list(
                u"SELECT %1 FROM statusbridge_alerts WHERE target = ? AND changes > 0 ORDER BY name%2"_s.arg(
                    alertStateColumns(), m_database.dialect().lockedRead),
                {m_database.target().key}, alertStateOf);
            const auto now = held.and_then([&](const auto &) { return databaseTime(m_database); });
            if (!now || rules.channels.isEmpty()) {
                return now.and_then([](const QDateTime &) { return Expected<void>(); });
            }
            for (const AlertState &state : *held) {
                if (const auto done = advance(m_database, state, {}, rules, *now); !done) {
                    return done;
                }
            }
            return {};
        });
    });
}

Expected<QList<AlertState>> AlertTable::states()
{
    return m_database.list(
        u"SELECT %1 FROM statusbridge_alerts WHERE target = ? AND since IS NOT NULL ORDER BY name"_s.arg(
            alertStateColumns()),
        {m_database.target().key}, alertStateOf);
}

Expected<bool> AlertTable::hasDue(AlertChannel channel)
{
    return m_database
        .scalar(u"SELECT 1 FROM statusbridge_alert_messages WHERE %1 LIMIT 1"_s.arg(isDueMessage(m_database.dialect())),
                dueMessageBindings(m_database, channel))
        .transform([](const QVariant &found) { return found.isValid(); });
}

Expected<std::optional<FencingToken>> AlertTable::takeSending(const QString &holder)
{
    const qint64 lease = inMs(leaseTime);
    const auto added =
        m_database.run(u"INSERT INTO statusbridge_alert_sender (target, token, expires_at) VALUES (?, 0, 0)"_s +
                           m_database.dialect().orUpdate({u"target"_s}, {}),
                       {m_database.target().key});
    const auto taken = added.and_then([&] {
        return m_database.change(
            u"UPDATE statusbridge_alert_sender SET token = token + 1, holder = ?, expires_at = %1 + ? WHERE target = ? "
            "AND (holder = ? OR expires_at <= %1 OR expires_at > %1 + ?)"_s.arg(m_database.dialect().now),
            {holder, lease, m_database.target().key, holder, 2 * lease});
    });
    if (!taken || *taken == 0) {
        return taken.transform([](int) { return std::optional<FencingToken>(); });
    }
    return m_database
        .scalar(u"SELECT token FROM statusbridge_alert_sender WHERE target = ? AND holder = ?"_s,
                {m_database.target().key, holder})
        .transform([](const QVariant &token) {
            return token.isNull() ? std::nullopt : std::optional(FencingToken{token.toLongLong()});
        });
}

Expected<void> AlertTable::endSending(const QString &holder)
{
    return m_database.run(u"UPDATE statusbridge_alert_sender SET expires_at = 0 WHERE target = ? AND holder = ?"_s,
                          {m_database.target().key, holder});
}

Expected<std::optional<AlertTable::Due>> AlertTable::claim(const FencingToken &fencingToken, AlertChannel channel)
{
    std::optional<Due> claimed;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        claimed.reset();
        const auto token = m_database.scalar(
            u"SELECT token FROM statusbridge_alert_sender WHERE target = ? AND expires_at > %1%2"_s.arg(
                m_database.dialect().now, m_database.dialect().lockedRead),
            {m_database.target().key});
        if (!token || token->isNull() || token->toLongLong() != fencingToken.token) {
            return token.and_then([](const QVariant &) { return Expected<void>(); });
        }
        const auto due =
            m_database.list(u"SELECT id, identity, content, attempts FROM statusbridge_alert_messages WHERE %1 "
                            "ORDER BY next_at, id LIMIT 1"_s.arg(isDueMessage(m_database.dialect())),
                            dueMessageBindings(m_database, channel), [](const QSqlQuery &row) {
                                return Due{.id = row.value(0).toLongLong(),
                                           .identity = row.value(1).toString(),
                                           .text = alertTextFromStored(row.value(2).toString()),
                                           .attempts = row.value(3).toInt()};
                            });
        if (!due || due->isEmpty()) {
            return due.and_then([](const auto &) { return Expected<void>(); });
        }
        claimed = due->constFirst();
        return m_database.run(u"UPDATE statusbridge_alert_messages SET attempts = attempts + 1, claim_token = ?, "
                              "next_at = %1 + ? WHERE id = ?"_s.arg(m_database.dialect().now),
                              {fencingToken.token, inMs(claimTime), claimed->id});
    });
    return done.transform([&] { return claimed; });
}

Expected<void> AlertTable::noteSent(const FencingToken &fencingToken, qint64 id, const Sentence &answer)
{
    return m_database.run(u"UPDATE statusbridge_alert_messages SET sent_at = %1, answer = ? WHERE id = ? AND "
                          "claim_token = ?"_s.arg(m_database.dialect().now),
                          {answer.stored(), id, fencingToken.token});
}

Expected<void> AlertTable::noteFailed(const FencingToken &fencingToken, qint64 id, const Sentence &why,
                                      std::chrono::milliseconds pause)
{
    return m_database.run(u"UPDATE statusbridge_alert_messages SET next_at = %1 + ?, answer = ? WHERE id = ? AND "
                          "claim_token = ?"_s.arg(m_database.dialect().now),
                          {inMs(pause), why.stored(), id, fencingToken.token});
}

Expected<void> AlertTable::noteApart(AlertChannel channel, const AlertText &text, const Sentence &answer, bool isSent)
{
    return m_database.run(
        u"INSERT INTO statusbridge_alert_messages (target, channel, identity, content, written_at, next_at, attempts, "
        "claim_token, answer, %2) VALUES (?, ?, ?, ?, %1, %1, 1, 0, ?, %1)"_s.arg(
            m_database.dialect().now, isSent ? u"sent_at"_s : u"given_up_at"_s),
        {m_database.target().key, toString(channel), QUuid::createUuid().toString(QUuid::WithoutBraces),
         storedText(text), answer.stored()});
}

Expected<QList<AlertDelivery>> AlertTable::deliveries(int limit)
{
    return m_database.list(u"SELECT id, channel, content, written_at, sent_at, given_up_at, attempts, answer FROM "
                           "statusbridge_alert_messages WHERE target = ? ORDER BY id DESC LIMIT ?"_s,
                           {m_database.target().key, limit}, [](const QSqlQuery &row) {
                               return AlertDelivery{
                                   .id = row.value(0).toLongLong(),
                                   .channel =
                                       alertChannelFromString(row.value(1).toString()).value_or(AlertChannel::Mail),
                                   .text = alertTextFromStored(row.value(2).toString()),
                                   .writtenAt = fromMs(row.value(3)),
                                   .sentAt = fromMs(row.value(4)),
                                   .givenUpAt = fromMs(row.value(5)),
                                   .attempts = row.value(6).toInt(),
                                   .answer = Sentence::fromStored(row.value(7).toString())};
                           });
}

Expected<qint64> AlertTable::waiting()
{
    return m_database
        .scalar(
            u"SELECT count(*) FROM statusbridge_alert_messages WHERE target = ? AND sent_at IS NULL AND given_up_at "
            "IS NULL"_s,
            {m_database.target().key})
        .transform([](const QVariant &count) { return count.toLongLong(); });
}

Expected<void> AlertTable::purge()
{
    const QString now = m_database.dialect().now;
    const auto givenUp = m_database.run(
        u"UPDATE statusbridge_alert_messages SET given_up_at = %1 WHERE target = ? AND sent_at IS NULL AND given_up_at "
        "IS NULL AND written_at < %1 - ?"_s.arg(now),
        {m_database.target().key, inMs(longestTrial)});
    const qint64 kept = inMs(std::chrono::hours(24) * keptDays);
    const auto last = givenUp.and_then([&] {
        return m_database.scalar(
            u"SELECT max(id) FROM (SELECT id FROM statusbridge_alert_messages WHERE target = ? AND written_at < %1 - ? "
            "ORDER BY id LIMIT %2) AS batch"_s.arg(now, QString::number(purgePortion)),
            {m_database.target().key, kept});
    });
    if (!last || last->isNull()) {
        return last.and_then([](const QVariant &) { return Expected<void>(); });
    }
    return m_database.run(
        u"DELETE FROM statusbridge_alert_messages WHERE target = ? AND id <= ? AND written_at < %1 - ?"_s.arg(now),
        {m_database.target().key, *last, kept});
}

std::chrono::milliseconds alertBackoff(int attempts)
{
    constexpr int mostDoublings = 6;
    const auto pause = std::chrono::minutes(1) * (1 << std::clamp(attempts - 1, 0, mostDoublings));
    return std::min<std::chrono::milliseconds>(pause, longestAlertPause);
}

} // namespace statusbridge
