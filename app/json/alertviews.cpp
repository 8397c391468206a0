// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/alertviews.h"

#include "app/json/membervalues.h"

namespace statusbridge {

namespace {

struct AlertTrials
{
    QList<AlertTrial> trials;
};

std::optional<QString> formOf(const Sentence &sentence)
{
    return sentence.isEmpty() ? std::nullopt : std::optional(sentence.stored());
}

QString stateOf(const AlertDelivery &delivery)
{
    return delivery.sentAt.isValid() ? u"sent"_s : delivery.givenUpAt.isValid() ? u"given_up"_s : u"waiting"_s;
}

bool hasChannel(const AlertsView &view, AlertChannel channel)
{
    return view.channels.contains(channel);
}

} // namespace

template <>
const JsonFields<AlertState> &jsonFields<AlertState>()
{
    static const JsonFields<AlertState> fields = {
        {"kind", "What it is about.", [](const AlertState &state) { return toString(state.kind); }},
        {"machine", "Whose it is, of what each machine has of its own; empty: of all.", &AlertState::machine},
        {"raised", "Whether it holds now.", &AlertState::isRaised},
        {"since", "Since when that is so.", &AlertState::since},
        {"sentence", "What is or was wrong.", orNull(&AlertState::sentence)},
        {"sentence_form", "The same as it is kept, for a program that tells it in another language.",
         [](const AlertState &state) { return formOf(state.sentence); }},
        {"told_at", "When a message of it was written last.", &AlertState::toldAt},
        {"untold_changes", "How often it came or went since.", &AlertState::changes},
    };
    return fields;
}

template <>
const JsonFields<AlertDelivery> &jsonFields<AlertDelivery>()
{
    static const JsonFields<AlertDelivery> fields = {
        {"id", "Its number.", &AlertDelivery::id},
        {"channel", "mail or webhook.", [](const AlertDelivery &each) { return toString(each.channel); }},
        {"kind", "What it is about.", [](const AlertDelivery &each) { return toString(each.text.kind); }},
        {"passed", "Whether it tells that this has passed.",
         [](const AlertDelivery &each) { return each.text.isPassed; }},
        {"machine", "Where it was written.", [](const AlertDelivery &each) { return each.text.machine; }},
        {"since", "Since when it is or was wrong.", [](const AlertDelivery &each) { return each.text.since; }},
        {"sentence_form", "What is or was wrong, as its sentence is kept.",
         [](const AlertDelivery &each) { return formOf(each.text.sentence); }},
        {"changes", "How many changes it stands for.", [](const AlertDelivery &each) { return each.text.changes; }},
        {"state", "sent, waiting or given_up.", stateOf},
        {"given_up_at", "When it was tried for too long.", &AlertDelivery::givenUpAt},
        {"written_at", "When it was written.", &AlertDelivery::writtenAt},
        {"sent_at", "When it was taken.", &AlertDelivery::sentAt},
        {"attempts", "How often it was tried.", &AlertDelivery::attempts},
        {"answer", "What the other side said last, or why it could not be asked.", orNull(&AlertDelivery::answer)},
        {"answer_form", "The same as it is kept.", [](const AlertDelivery &each) { return formOf(each.answer); }},
    };
    return fields;
}

template <>
const JsonFields<AlertsView> &jsonFields<AlertsView>()
{
    static const JsonFields<AlertsView> fields = {
        {"mail", "Whether alerts are mailed.",
         [](const AlertsView &view) { return hasChannel(view, AlertChannel::Mail); }},
        {"webhook", "Whether alerts are posted.",
         [](const AlertsView &view) { return hasChannel(view, AlertChannel::Webhook); }},
        {"ping", "Whether a dead man's switch is called.", &AlertsView::isPinging},
        {"waiting", "Messages that are still to be sent.", &AlertsView::waiting},
        {"conditions", "All that were ever raised.", &AlertsView::states},
        {"deliveries", "The last messages, the newest first.", &AlertsView::deliveries},
    };
    return fields;
}

template <>
const JsonFields<AlertTrial> &jsonFields<AlertTrial>()
{
    static const JsonFields<AlertTrial> fields = {
        {"channel", "mail or webhook.", [](const AlertTrial &trial) { return toString(trial.channel); }},
        {"taken", "Whether the other side took it.", &AlertTrial::isTaken},
        {"answer", "What it said, or why it could not be asked.", orNull(&AlertTrial::answer)},
        {"answer_form", "The same as it is kept.", [](const AlertTrial &trial) { return formOf(trial.answer); }},
    };
    return fields;
}

template <>
const JsonFields<AlertTrials> &jsonFields<AlertTrials>()
{
    static const JsonFields<AlertTrials> fields = {{"channels", "One for each channel.", &AlertTrials::trials}};
    return fields;
}

QJsonObject jsonOf(const AlertsView &view)
{
    return jsonValue(view).toObject();
}

QList<JsonMember> alertsMembers()
{
    return jsonForm<AlertsView>().members;
}

QJsonObject jsonOf(const QList<AlertTrial> &trials)
{
    return jsonValue(AlertTrials{trials}).toObject();
}

QList<JsonMember> alertTrialMembers()
{
    return jsonForm<AlertTrials>().members;
}

} // namespace statusbridge
