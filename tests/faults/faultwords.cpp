// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultwords.h"

#include <QHash>
#include <QRegularExpression>

namespace statusbridge::faults {

namespace {

using zohosim::Fault;
using Action = Fault::Action;
using Event = Mischief::Event;
using namespace std::chrono_literals;

//! Between two bytes, so that a whole answer takes longer than any call may.
constexpr auto drip = 50ms;

Mischief wire(Action action, bool isSilent = false)
{
    return {.fault = Fault::of(action, drip), .isSilent = isSilent};
}

const QHash<QString, Mischief> &namedMischief()
{
    static const QHash<QString, Mischief> names{
        {u"reset"_s, wire(Action::Reset)},
        {u"closed"_s, wire(Action::Close)},
        {u"hang"_s, wire(Action::Hang, true)},
        {u"drip"_s, wire(Action::Drip, true)},
        {u"truncated"_s, wire(Action::Truncate)},
        {u"no body"_s, wire(Action::Empty)},
        {u"lost by reset"_s, wire(Action::LoseByReset)},
        {u"lost by close"_s, wire(Action::LoseByClose)},
        {u"lost by hang"_s, wire(Action::LoseByHang, true)},
        {u"length too long"_s, wire(Action::LongLength, true)},
        {u"length too short"_s, wire(Action::ShortLength)},
        {u"token killed"_s, {.event = Event::TokenKilled}},
        {u"revoked"_s, {.event = Event::Revoked}},
        {u"throttled"_s, {.event = Event::Throttled}},
        {u"clock +1 h"_s, {.event = Event::ClockAhead}},
        {u"clock -1 h"_s, {.event = Event::ClockBehind}},
        {u"certificate"_s, {.event = Event::Certificate}},
    };
    return names;
}

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8() + '"';
}

//! What stands behind the HTTP status.
Fault answered(int status, const QString &rest)
{
    if (rest.isEmpty()) {
        return Fault::answer(status, {}, "text/plain");
    }
    if (rest == u"html") {
        return Fault::html(status);
    }
    if (rest == u"redirect") {
        return Fault::redirect("http://localhost:9/elsewhere", status);
    }
    if (rest == u"{}") {
        return Fault::answer(status, "{}");
    }
    if (rest.startsWith(u"error ")) {
        const QString error = rest.mid(6).section(u':', 0, 0).trimmed();
        const QString description = rest.section(u':', 1).trimmed();
        const QByteArray told = ",\"error_description\":" + quoted(description);
        return Fault::answer(status,
                             "{\"error\":" + quoted(error) + (description.isEmpty() ? QByteArray() : told) + "}");
    }
    bool isNumber = false;
    const int code = rest.section(u' ', 0, 0).toInt(&isNumber);
    if (!isNumber) {
        qFatal("\"%s\" is no answer.", qPrintable(rest));
    }
    const QString words = rest.section(u' ', 1);
    return words.isEmpty() ? Fault::code(status, code) : Fault::code(status, code, words);
}

} // namespace

Mischief mischiefOf(const QString &words)
{
    if (const auto named = namedMischief().constFind(words); named != namedMischief().cend()) {
        return *named;
    }
    static const QRegularExpression form(u"^(\\d{3})(?: ([^,]*))?(?:, after (\\d+))?$"_s);
    const auto match = form.match(words);
    if (!match.hasMatch()) {
        qFatal("\"%s\" is no fault that the README knows.", qPrintable(words));
    }
    Mischief mischief{.fault = answered(match.captured(1).toInt(), match.captured(2).trimmed())};
    if (const QString after = match.captured(3); !after.isEmpty()) {
        mischief.fault.response.headers.append({"Retry-After", after.toLatin1()});
    }
    return mischief;
}

} // namespace statusbridge::faults
