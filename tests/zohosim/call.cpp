// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/call.h"

#include <array>

namespace statusbridge::zohosim {

namespace {

QString decoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray::fromRawData(text.data(), text.size())));
}

QString formDecoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

QList<QByteArrayView> segments(QByteArrayView path)
{
    QList<QByteArrayView> parts;
    qsizetype start = 1;
    while (start <= path.size()) {
        qsizetype stop = path.indexOf('/', start);
        stop = stop < 0 ? path.size() : stop;
        parts.append(path.sliced(start, stop - start));
        start = stop + 1;
    }
    return parts;
}

// Zoho has no call of its own for reading records back; they differ in that the criteria asks for IDs.
bool asksForIds(const Parameters &query)
{
    const QString criteria = parameter(query, u"criteria").value_or(QString());
    qsizetype i = 0;
    while (i < criteria.size() && (criteria.at(i) == u'(' || criteria.at(i).isSpace())) {
        ++i;
    }
    return QStringView(criteria).sliced(i).startsWith(u"ID ==") || QStringView(criteria).sliced(i).startsWith(u"ID==");
}

CallKind dataKind(const HttpRequest &request, const Call &call)
{
    if (request.method == "PATCH") {
        return call.recordId.isEmpty() ? CallKind::UpdateMany : CallKind::Update;
    }
    if (!call.recordId.isEmpty()) {
        return CallKind::ReadOne;
    }
    return asksForIds(call.query) ? CallKind::ReadBack : CallKind::List;
}

void classifyCreator(const HttpRequest &request, const QList<QByteArrayView> &parts, Call &call)
{
    if (parts.size() == 4 && parts.at(1) == "custom") {
        call.owner = decoded(parts.at(2));
        call.component = decoded(parts.at(3));
        call.kind = CallKind::CustomApi;
        return;
    }
    if (parts.size() < 6 || parts.at(1) != "v2.1") {
        return;
    }
    call.owner = decoded(parts.at(3));
    call.app = decoded(parts.at(4));
    if (parts.at(2) == "data" && parts.at(5) == "report" && (parts.size() == 7 || parts.size() == 8)) {
        call.component = decoded(parts.at(6));
        call.recordId = parts.size() == 8 ? decoded(parts.at(7)) : QString();
        call.kind = dataKind(request, call);
    } else if (parts.at(2) == "meta" && parts.size() == 6 && (parts.at(5) == "reports" || parts.at(5) == "forms")) {
        call.kind = CallKind::Meta;
    } else if (parts.at(2) == "meta" && parts.size() == 8 && parts.at(5) == "form" && parts.at(7) == "fields") {
        call.kind = CallKind::Meta;
        call.component = decoded(parts.at(6));
    }
}

} // namespace

QString toString(CallKind kind)
{
    static constexpr std::array<QLatin1StringView, callKindCount> names = {
        QLatin1StringView("token"),    QLatin1StringView("revoke"),     QLatin1StringView("server_info"),
        QLatin1StringView("sign_in"),  QLatin1StringView("list"),       QLatin1StringView("read_back"),
        QLatin1StringView("read_one"), QLatin1StringView("update"),     QLatin1StringView("update_many"),
        QLatin1StringView("meta"),     QLatin1StringView("custom_api"), QLatin1StringView("inspection"),
        QLatin1StringView("other")};
    return names.at(static_cast<std::size_t>(kind));
}

Parameters decodedParameters(QByteArrayView encoded)
{
    Parameters parameters;
    qsizetype start = 0;
    while (start < encoded.size()) {
        qsizetype stop = encoded.indexOf('&', start);
        stop = stop < 0 ? encoded.size() : stop;
        const QByteArrayView piece = encoded.sliced(start, stop - start);
        const qsizetype equals = piece.indexOf('=');
        if (!piece.isEmpty()) {
            parameters.append(equals < 0
                                  ? std::pair(formDecoded(piece), QString())
                                  : std::pair(formDecoded(piece.first(equals)), formDecoded(piece.sliced(equals + 1))));
        }
        start = stop + 1;
    }
    return parameters;
}

std::optional<QString> parameter(const Parameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

bool hasRepeatedName(const Parameters &parameters)
{
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (parameters.at(i).first == parameters.at(j).first) {
                return true;
            }
        }
    }
    return false;
}

bool Call::isApi() const
{
    return kind >= CallKind::List && kind <= CallKind::CustomApi;
}

Call classified(const HttpRequest &request)
{
    Call call;
    const QByteArrayView target(request.target);
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    call.path = decoded(path);
    if (mark >= 0) {
        call.query = decodedParameters(target.sliced(mark + 1));
    }
    const QList<QByteArrayView> parts = segments(path);
    if (path == "/oauth/v2/token") {
        call.kind = CallKind::Token;
    } else if (path == "/oauth/v2/token/revoke") {
        call.kind = CallKind::Revoke;
    } else if (path == "/oauth/serverinfo") {
        call.kind = CallKind::ServerInfo;
    } else if (path == "/oauth/v2/auth") {
        call.kind = CallKind::SignIn;
    } else if (parts.value(0) == "__simulator") {
        call.kind = CallKind::Inspection;
    } else if (parts.value(0) == "creator") {
        classifyCreator(request, parts, call);
    }
    return call;
}

} // namespace statusbridge::zohosim
