// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/fault.h"

#include "engine/core/literals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace statusbridge::zohosim {

Fault Fault::code(int status, int code, const QString &message)
{
    const QJsonObject body{{u"code"_s, code}, {u"message"_s, message}};
    return answer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Fault Fault::answer(int status, const QByteArray &body, const QByteArray &contentType)
{
    Fault fault;
    fault.response = HttpResponse{.status = status, .body = body, .contentType = contentType};
    return fault;
}

Fault Fault::html(int status)
{
    return answer(status, "<html><body><h1>" + QByteArray::number(status) + "</h1></body></html>", "text/html");
}

Fault Fault::redirect(const QByteArray &location, int status)
{
    Fault fault = answer(status, {});
    fault.response.headers.append({"Location", location});
    return fault;
}

Fault Fault::of(Action action, std::chrono::milliseconds time)
{
    Fault fault;
    fault.action = action;
    fault.time = time;
    return fault;
}

Fault Fault::on(CallKind callKind) const
{
    Fault fault = *this;
    fault.kind = callKind;
    return fault;
}

Fault Fault::forRecord(const QString &id) const
{
    Fault fault = *this;
    fault.recordId = id;
    return fault;
}

Fault Fault::from(int nth) const
{
    Fault fault = *this;
    fault.first = nth;
    return fault;
}

Fault Fault::repeated(int count) const
{
    Fault fault = *this;
    fault.times = count;
    return fault;
}

namespace {

//! The criteria of one that reads back name all its records.
bool concerns(const Call &call, const QString &recordId)
{
    if (call.kind != CallKind::ReadBack) {
        return call.recordId == recordId;
    }
    const QRegularExpression name(u"\\bID ?== ?%1\\b"_s.arg(QRegularExpression::escape(recordId)));
    return name.match(parameter(call.query, u"criteria").value_or(QString())).hasMatch();
}

} // namespace

std::optional<Fault> Faults::next(const Call &call)
{
    std::optional<Fault> taken;
    for (Entry &entry : m_entries) {
        const Fault &fault = entry.fault;
        const bool kindFits = fault.kind ? *fault.kind == call.kind : call.isApi();
        if (!kindFits || (!fault.recordId.isEmpty() && !concerns(call, fault.recordId))) {
            continue;
        }
        ++entry.seen;
        const bool due =
            entry.seen >= fault.first && (fault.times == Fault::forever || entry.seen < fault.first + fault.times);
        if (due && !taken) {
            taken = fault;
        }
    }
    return taken;
}

} // namespace statusbridge::zohosim
