// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/callmemory.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace statusbridge::zoho {

//! \brief What a call is for. The same code of Zoho's means different things to each.
enum class ApiPurpose : quint8 {
    ReadReport, //!< nothing found is an empty list
    ReadRecord, //!< nothing found means that the record is gone
    Update,     //!< a lost answer is an unknown outcome
    UpdateMany, //!< likewise, of many records, by the application's own function
    ReadNames,  //!< of reports, forms or fields; nothing found is an empty list
};

//! \brief Whether a call for \p purpose writes something.
[[nodiscard]] constexpr bool isWrite(ApiPurpose purpose)
{
    return purpose == ApiPurpose::Update || purpose == ApiPurpose::UpdateMany;
}

//! \brief Of which quota a call for \p purpose is.
[[nodiscard]] constexpr CallQuota quotaOf(ApiPurpose purpose)
{
    return purpose == ApiPurpose::UpdateMany ? CallQuota::CustomApi : CallQuota::DeveloperApi;
}

//! \brief One call to the Creator API, without token: the queue adds that.
struct ApiRequest
{
    QByteArray verb;
    QUrl url;
    QByteArray body = {};
    QByteArray recordCursor = {}; //!< sent as the header of that name, if not empty
    ApiPurpose purpose = ApiPurpose::ReadReport;
    //! An Account or Bug answer is the caller's to judge (criteria too long?) and does not stop the queue.
    bool probe = false;
    bool once = false; //!< a transient failure is reported at once, of an update also a refusal for the number of calls
};

//! \brief An answer whose body said 3000 (or an empty list, as an object without `data`; or what the application's own
//! function returned, if that came bare).
struct ApiAnswer
{
    QJsonObject body = {};
    QByteArray recordCursor = {}; //!< from the header of that name
    QByteArray date = {};         //!< likewise
};

} // namespace statusbridge::zoho
