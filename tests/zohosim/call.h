// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/httpmessage.h"

#include <QString>

#include <optional>

namespace statusbridge::zohosim {

//! \brief What a request is about; counters, faults and the log sort by it.
enum class CallKind : quint8 {
    Token,      //!< POST /oauth/v2/token
    Revoke,     //!< POST /oauth/v2/token/revoke
    ServerInfo, //!< GET /oauth/serverinfo
    SignIn,     //!< GET /oauth/v2/auth
    List,       //!< GET of the report
    ReadBack,   //!< GET of the report whose criteria begins with the record ID
    ReadOne,    //!< GET of one record
    Update,     //!< PATCH of one record
    UpdateMany, //!< PATCH by criteria
    Meta,       //!< lists of reports, forms and fields
    CustomApi,  //!< POST of a Custom API of the app
    Inspection, //!< the simulator's own pages
    Other,      //!< anything else
};
inline constexpr int callKindCount = 13;

//! \brief The kind as one lower-case word with underscores.
[[nodiscard]] QString toString(CallKind kind);

using Parameters = QList<std::pair<QString, QString>>;

//! \brief Parameters of a query or a form body, decoded once; a raw `+` is a space.
[[nodiscard]] Parameters decodedParameters(QByteArrayView encoded);
//! \brief The value of a parameter, or nothing if it is absent.
[[nodiscard]] std::optional<QString> parameter(const Parameters &parameters, QStringView name);
//! \brief Whether a name occurs twice.
[[nodiscard]] bool hasRepeatedName(const Parameters &parameters);

//! \brief A request taken apart.
struct Call
{
    CallKind kind = CallKind::Other;
    QString path = {}; //!< decoded
    QString owner = {};
    QString app = {};
    QString component = {}; //!< report, form or Custom API
    QString recordId = {};  //!< of ReadOne and Update
    Parameters query = {};

    //! \brief Whether it counts against the API's limits a minute and at once.
    [[nodiscard]] bool isApi() const;
};

[[nodiscard]] Call classified(const HttpRequest &request);

} // namespace statusbridge::zohosim
