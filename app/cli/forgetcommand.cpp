// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "app/platform/processlock.h"
#include "app/platform/terminal.h"
#include "engine/receiver/spool.h"
#include "engine/setup/forget.h"

#include <QJsonArray>
#include <QTextStream>

namespace statusbridge {

namespace {

QJsonObject documentOf(const Forgetting &done)
{
    QJsonObject tables;
    for (const auto &[name, rows] : done.tables.asKeyValueRange()) {
        tables.insert(name, QJsonObject{{u"removed"_s, rows.removed}, {u"masked"_s, rows.masked}});
    }
    QJsonArray collector;
    for (const CollectorHolding &holding : done.collector) {
        collector.append(
            QJsonObject{{u"table"_s, holding.table}, {u"rows"_s, holding.rows}, {u"complete"_s, holding.isComplete}});
    }
    return {{u"removed"_s, done.removed()},
            {u"masked"_s, done.masked()},
            {u"tables"_s, tables},
            {u"kept_queue_ids"_s, done.keptQueueIds},
            {u"collector"_s, collector}};
}

Error stillSpooled(const Forgetting &done)
{
    const QString bytes = QString::number(done.spooledBytes);
    const QString advice = u"The running service carries them into the database within seconds: run this again then. "
                           "If they stay, the database doesn't take them, and its log tells why."_s;
    const QString what =
        done.tables.isEmpty()
            ? u"Nothing was forgotten yet: %1 bytes of the spool have received bodies of this person "
              "in them. "_s.arg(bytes)
            : u"What the tables had was forgotten, but a body of this person came meanwhile and stands "
              "in %1 bytes of the spool. "_s.arg(bytes);
    return {.kind = ErrorKind::Busy, .message = QString(what + advice)};
}

//! Bodies in a spool that no service has are carried into the database first.
Expected<Forgetting> forgetHere(const EngineEnvironment &environment, const QString &text)
{
    if (spooledBytes(spoolDirectory(environment.dataDirectory)) == 0) {
        return forgetPerson(environment, text, SpoolOwner::AnotherProcess);
    }
    const auto lock = ProcessLock::acquire(environment.dataDirectory, u"forget"_s);
    return forgetPerson(environment, text, lock ? SpoolOwner::ThisProcess : SpoolOwner::AnotherProcess);
}

bool isNothing(const Forgetting &found)
{
    return found.tables.isEmpty() && found.spooledBytes == 0;
}

//! Whether a person agrees to what is told of it.
Expected<bool> isForgettingAgreed(CommandContext &context, const EngineEnvironment &environment, const QString &text)
{
    if (context.invocation.has(u"yes"_s)) {
        return true;
    }
    if (!isTerminal(stdin)) {
        return usageError(u"There is no terminal to ask on, and what is forgotten can't be brought back: say --yes."_s);
    }
    return previewForgetting(environment, text).transform([&](const Forgetting &found) {
        if (isNothing(found)) {
            return true;
        }
        context.output.note(
            u"This removes %1 and masks %2 in Statusbridge's own tables, for ever. What of it was not "
            "carried over yet never will be. Go on? [y/N]"_s.arg(counted(found.removed(), u"row"_s, u"rows"_s),
                                                                 counted(found.masked(), u"row"_s, u"rows"_s)));
        return QTextStream(stdin).readLine().trimmed().startsWith(u'y', Qt::CaseInsensitive);
    });
}

Expected<ExitStatus> forget(CommandContext &context)
{
    const QString text = context.invocation.arguments.first();
    if (text.trimmed().isEmpty()) {
        return usageError(u"\"forget\" needs a phone number, another id of a recipient, a queue id or a message id."_s);
    }
    const auto environment = context.environment();
    const auto agreed =
        environment.and_then([&](const EngineEnvironment &asked) { return isForgettingAgreed(context, asked, text); });
    if (!agreed) {
        return agreed.error();
    }
    if (!*agreed) {
        return Error{.kind = ErrorKind::Cancelled, .message = u"Nothing was forgotten."_s};
    }
    const auto done = forgetHere(*environment, text);
    if (!done) {
        return done.error();
    }
    if (done->spooledBytes > 0) {
        return stillSpooled(*done);
    }
    if (done->tables.isEmpty() && done->heldByCollector() == 0 && done->keptQueueIds == 0) {
        return notFoundError(
            u"Neither Statusbridge's own tables nor its spool nor the collector's tables have anything "
            "of \"%1\"."_s.arg(text));
    }
    context.output.result(documentOf(*done), forgettingText(*done));
    return done->tables.isEmpty() ? ExitStatus::Incomplete : ExitStatus::Ok;
}

} // namespace

QList<Command> forgetCommands()
{
    return {
        {.words = {u"forget"_s},
         .arguments = u"TEXT [--yes]"_s,
         .argumentCount = 1,
         .options = {{u"yes"_s, {}, u"Does it without asking."_s, {}}},
         .help =
             u"Removes or masks a person in all own tables and the spool, and says what the collector's still hold."_s,
         .details =
             u"TEXT is a phone number in any form, another id of a recipient, a queue id, or a message id; of a queue "
             u"id\n"
             "or message id only its messages are forgotten. Statuses and received bodies are removed, also those "
             "that\n"
             "were not carried over yet. In the journal, in reasons and in what is parked the number and the message "
             "ids\n"
             "become \"•••\"; the ids of records and queue ids stay, which are your own keys, unless the number is in\n"
             "them. The collector's tables are only read: what they hold, later cycles may note again, so let their\n"
             "owner remove it first.\n\n"
             "Run it as the user of the service and with its data directory, on each machine that receives webhooks,\n"
             "since each has a spool. No cycle runs meanwhile. Not meant are copies: backups, and those that "
             "\"migrate\"\n"
             "makes of a SQLite file. Ends with 0 if something was removed or masked, with 1 if nothing was found, "
             "and\n"
             "with 4 if a cycle runs or the spool still has something of the person: then it must be repeated."_s,
         .handler = forget}};
}

} // namespace statusbridge
