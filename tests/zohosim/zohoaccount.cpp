// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/zohoaccount.h"

#include "tests/zohosim/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace statusbridge::zohosim {

namespace {

constexpr quint64 apiBit = 1;
//! Bytes of a Content-Length that is wrong.
constexpr qsizetype wrongBy = 10;

// Turns Zoho's answer into what the fault leaves of it.
Delivery::Manner mannerOf(Fault::Action action)
{
    switch (action) {
    case Fault::Action::Reset:
    case Fault::Action::LoseByReset:
        return Delivery::Manner::Reset;
    case Fault::Action::Close:
    case Fault::Action::LoseByClose:
        return Delivery::Manner::Close;
    case Fault::Action::Hang:
    case Fault::Action::LoseByHang:
        return Delivery::Manner::Never;
    case Fault::Action::Drip:
        return Delivery::Manner::Drip;
    case Fault::Action::Truncate:
        return Delivery::Manner::Half;
    default:
        return Delivery::Manner::Whole;
    }
}

bool givesAnswer(Delivery::Manner manner)
{
    return manner == Delivery::Manner::Whole || manner == Delivery::Manner::Drip || manner == Delivery::Manner::Half;
}

} // namespace

ZohoAccount::ZohoAccount(const Options &initial)
    : options(initial)
    , oauth(options)
    , reader(options, store)
    , writer(options, store, log)
    , customApi(options, store, log, writer)
{
    QStringList unique;
    for (const Field &field : options.fields.fields()) {
        if (field.unique) {
            unique.append(field.name);
        }
    }
    store.setUniqueFields(unique);
    m_sinceStart.start();
}

Delivery ZohoAccount::arrived(const HttpRequest &request)
{
    const RequestLog::Arrival arrival(m_sinceStart.nsecsElapsed() / 1000);
    const Call call = classified(request);
    const bool isUpdate = call.kind == CallKind::Update;
    std::function<void(const QString &)> hook;
    std::function<void(const Call &)> anyHook;
    qsizetype place = 0;
    {
        const QMutexLocker lock(&m_mutex);
        place = log.arrived(request, call, arrival, options.fullLog);
        hook = isUpdate ? patchHook : nullptr;
        anyHook = callHook;
    }
    if (hook) {
        hook(call.recordId); // without the lock: it may use the simulator
    }
    if (anyHook) {
        anyHook(call);
    }
    const QMutexLocker lock(&m_mutex);
    Delivery delivery{.delay = options.latency, .tag = call.isApi() ? apiBit : 0};
    const std::optional<Fault> fault = faults.next(call);
    if (!fault || fault->isApplied()) {
        delivery.response = answer(request, call);
    }
    if (fault) {
        delivery.manner = mannerOf(fault->action);
        delivery.dripPause = fault->time;
        delivery.delay += fault->action == Fault::Action::Late ? fault->time : std::chrono::milliseconds(0);
        if (fault->action == Fault::Action::Answer) {
            delivery.response = fault->response;
        } else if (fault->action == Fault::Action::Empty) {
            delivery.response.body.clear();
        } else if (fault->action == Fault::Action::LongLength) {
            delivery.response.lengthError = wrongBy;
        } else if (fault->action == Fault::Action::ShortLength) {
            delivery.response.lengthError = -wrongBy;
        }
    }
    const QDateTime now = m_clock->utcNow();
    delivery.response.headers.append(
        {"Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
    // The log may have been cleared by the hook.
    if (place < log.requests().size() && givesAnswer(delivery.manner)) {
        log.setStatus(place, delivery.response.status);
    }
    return delivery;
}

void ZohoAccount::left(quint64 tag)
{
    if (tag == apiBit) {
        const QMutexLocker lock(&m_mutex);
        log.apiCallLeft();
    }
}

QDate ZohoAccount::quotaDay() const
{
    return m_clock->utcNow().toTimeZone(options.quotaTimeZone).date();
}

void ZohoAccount::setClock(const Clock *clock)
{
    m_clock = clock != nullptr ? clock : &m_systemClock;
}

HttpResponse ZohoAccount::answer(const HttpRequest &request, const Call &call)
{
    switch (call.kind) {
    case CallKind::Token:
        return oauth.token(request, call, origin, uptime());
    case CallKind::Revoke:
        return oauth.revoke(request, call);
    case CallKind::ServerInfo:
        return jsonAnswer(200, {{u"result"_s, u"success"_s}, {u"locations"_s, QJsonObject{{u"us"_s, origin}}}});
    case CallKind::SignIn:
        return oauth.signIn(request, call, origin, uptime());
    case CallKind::Inspection:
        return inspection(request, call);
    case CallKind::Other:
        return refusal(options, 404, 1000, u"The URL is not valid."_s);
    default:
        return apiAnswer(request, call);
    }
}

HttpResponse ZohoAccount::apiAnswer(const HttpRequest &request, const Call &call)
{
    // Time zones are costly, so the day is worked out only where it matters.
    const bool hasDay = options.perDay > 0 || options.customApi.perDay > 0;
    const Arrival arrival{.uptime = uptime(), .quotaDay = hasDay ? quotaDay() : QDate(), .inFlight = log.inFlight()};
    if (auto refused = refusedByChecks(options, oauth, quota, request, call, arrival)) {
        return *refused;
    }
    switch (call.kind) {
    case CallKind::Update:
        return writer.update(request, call);
    case CallKind::UpdateMany:
        return writer.updateMany(request, call);
    case CallKind::ReadOne:
        return reader.one(call);
    case CallKind::Meta:
        return reader.meta(call);
    case CallKind::CustomApi:
        return customApi.run(request);
    default:
        return reader.page(request, call);
    }
}

HttpResponse ZohoAccount::inspection(const HttpRequest &request, const Call &call)
{
    if (call.path == u"/__simulator/records") {
        QJsonArray records;
        for (const QJsonObject &record : store.records()) {
            records.append(record);
        }
        return HttpResponse{.body = QJsonDocument(records).toJson(QJsonDocument::Compact)};
    }
    if (call.path == u"/__simulator/requests") {
        return jsonAnswer(200, log.summary());
    }
    if (call.path == u"/__simulator/grant" && request.method == "POST") {
        return jsonAnswer(200, {{u"code"_s, oauth.addGrantCode({}, uptime())}});
    }
    return jsonAnswer(404, {{u"error"_s, u"There are only records and requests here."_s}});
}

} // namespace statusbridge::zohosim
