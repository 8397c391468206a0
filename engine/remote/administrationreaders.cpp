// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/viewreaders.h"

namespace statusbridge {

namespace {

AlertState readAlertState(const JsonReader &document)
{
    return {.kind = alertKindFromString(document.text("kind")).value_or(AlertKind::Test),
            .machine = document.text("machine"),
            .isRaised = document.is("raised"),
            .since = document.time("since"),
            .sentence = document.sentence("sentence_form"),
            .toldAt = document.time("told_at"),
            .changes = document.number("untold_changes")};
}

AlertDelivery readDelivery(const JsonReader &document)
{
    return {.id = document.bigNumber("id"),
            .channel = alertChannelFromString(document.text("channel")).value_or(AlertChannel::Mail),
            .text = {.kind = alertKindFromString(document.text("kind")).value_or(AlertKind::Test),
                     .machine = document.text("machine"),
                     .isPassed = document.is("passed"),
                     .sentence = document.sentence("sentence_form"),
                     .since = document.time("since"),
                     .changes = document.number("changes")},
            .writtenAt = document.time("written_at"),
            .sentAt = document.time("sent_at"),
            .givenUpAt = document.time("given_up_at"),
            .attempts = document.number("attempts"),
            .answer = document.sentence("answer_form")};
}

} // namespace

AuditEntry readAuditEntry(const JsonReader &document)
{
    return {.id = document.bigNumber("id"),
            .at = document.time("at"),
            .by = {.kind = actorKindFromString(document.text("kind")).value_or(ActorKind::CommandLine),
                   .name = document.text("name"),
                   .address = document.text("address")},
            .action = document.text("action"),
            .object = document.text("object"),
            .before = document.text("before"),
            .after = document.text("after")};
}

UserView readUser(const JsonReader &document)
{
    return {.name = document.text("name"),
            .createdAt = document.time("created_at"),
            .role = document.word("role", lastRole, Role::Viewer)};
}

ApiTokenView readToken(const JsonReader &document)
{
    return {.name = document.text("name"),
            .role = document.word("role", lastRole, Role::Viewer),
            .createdAt = document.time("created_at"),
            .createdBy = document.text("created_by"),
            .endsAt = document.time("ends_at")};
}

ServerCaller readCaller(const JsonReader &document)
{
    return {.name = document.text("name"),
            .role = document.word("role", lastRole, Role::Viewer),
            .isToken = document.text("kind") == toString(ActorKind::ApiToken),
            .version = document.text("version")};
}

ServerLogLine readLogLine(const JsonReader &document)
{
    return {.number = static_cast<quint64>(document.bigNumber("number")),
            .at = document.time("at"),
            .level = document.text("level"),
            .category = document.text("category"),
            .text = document.text("text"),
            .runId = document.bigNumber("run_id")};
}

AlertsView readAlertsView(const JsonReader &document)
{
    AlertsView view{.channels = {},
                    .isPinging = document.is("ping"),
                    .states = document.list("conditions", readAlertState),
                    .deliveries = document.list("deliveries", readDelivery),
                    .waiting = document.bigNumber("waiting")};
    if (document.is("mail")) {
        view.channels += AlertChannel::Mail;
    }
    if (document.is("webhook")) {
        view.channels += AlertChannel::Webhook;
    }
    return view;
}

AlertTrial readTrial(const JsonReader &document)
{
    return {.channel = alertChannelFromString(document.text("channel")).value_or(AlertChannel::Mail),
            .isTaken = document.is("taken"),
            .answer = document.sentence("answer_form")};
}

} // namespace statusbridge
