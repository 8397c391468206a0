// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/story.h"
#include "tests/faults/storyworld.h"

namespace statusbridge::faults {

namespace {

constexpr int eventsBetweenRests = 40;

using zohosim::CallKind;
using zohosim::Fault;

//! `send once lost by reset`
zohosim::Fault faultOf(const QStringList &words, bool inBatches)
{
    const QString &call = words.at(0);
    const CallKind kind = call == u"send" && inBatches ? CallKind::CustomApi
                          : call == u"send"            ? CallKind::Update
                          : call == u"read-back"       ? CallKind::ReadBack
                          : call == u"fetch"           ? CallKind::List
                                                       : CallKind::Token;
    const Fault fault = mischiefOf(words.mid(2).join(u' ')).fault;
    return fault.on(kind).repeated(words.at(1) == u"always" ? Fault::forever : 1);
}

//! What stands behind the `|` of a cycle.
Interruption interruptionOf(const QString &text, bool inBatches)
{
    using Kind = Interruption::Kind;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    if (words.at(0) == u"fault") {
        return {.kind = Kind::Fault, .fault = faultOf(words.mid(1), inBatches)};
    }
    static const QHash<QString, Kind> kinds{{u"crash"_s, Kind::Crash},
                                            {u"takeover"_s, Kind::TakeOver},
                                            {u"away"_s, Kind::Away},
                                            {u"cancel"_s, Kind::Cancel}};
    if (const auto kind = kinds.constFind(words.at(0)); kind != kinds.cend()) {
        return {.kind = *kind, .nth = words.at(1).toInt(), .isApplied = words.value(2) == u"after"};
    }
    return {.kind = Kind::Rows, .nth = words.at(0).toInt(), .change = words.mid(1)};
}

void tell(StoryWorld &world, const QString &event)
{
    const QStringList words = event.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
    if (words.at(0) != u"cycle") {
        world.happen(words);
        return;
    }
    const bool inBatches = words.at(2) == u"batch";
    const RunTrigger trigger = words.at(3) == u"push" ? RunTrigger::Push : RunTrigger::Manual;
    world.cycle(words.at(1), inBatches, trigger, interruptionOf(event.section(u'|', 1), inBatches));
}

} // namespace

QStringList play(const Story &story)
{
    StoryWorld world;
    int since = 0;
    for (const QString &event : story) {
        tell(world, event);
        QStringList wrong = world.violations();
        if (wrong.isEmpty() && ++since == eventsBetweenRests) {
            since = 0;
            wrong = world.comeToRest();
        }
        if (!wrong.isEmpty()) {
            return QStringList{u"after \"%1\":"_s.arg(event)} + wrong;
        }
    }
    const QStringList wrong = world.comeToRest();
    return wrong.isEmpty() ? wrong : QStringList{u"at rest:"_s} + wrong;
}

} // namespace statusbridge::faults
