// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "tests/zohosim/schema.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <chrono>

namespace statusbridge::zohosim {

//! \brief How "no record matches" is reported; all four were seen at Zoho or in its pages.
enum class EmptyAnswer : quint8 {
    BadRequest9280, //!< 400 with code 9280
    NotFound9280,   //!< 404 with code 9280
    NotFound3100,   //!< 404 with code 3100
    EmptyList,      //!< 200 with code 3000 and no data
};
//! \brief How "there is no record with this ID" is reported: 200 with 3190, or 404 with 3100.
enum class GoneAnswer : quint8 { Ok3190, NotFound3100 };
//! \brief The HTTP status that comes with code 4000.
enum class QuotaAnswer : quint8 { Ok, Forbidden };
//! \brief The HTTP status of a throttled token endpoint.
enum class ThrottleAnswer : quint8 { BadRequest, Ok };
//! \brief What the person at the sign-in page does, and what may be wrong with the way back.
enum class SignInAnswer : quint8 {
    Grant,      //!< the browser brings a code
    Deny,       //!< `error=access_denied`
    OtherState, //!< a code with the state of another sign-in
};
//! \brief How codes and record IDs are written.
enum class NumberStyle : quint8 { Number, Text };
//! \brief What becomes of the paging cursor: as documented, dropped by a proxy, or the same page again and again.
enum class CursorStyle : quint8 { Normal, Dropped, Repeating };

//! \brief How the answer of a Custom API comes: as the function returns it, under `result`, or there as JSON text.
enum class ResultStyle : quint8 { Bare, Wrapped, WrappedText };

//! \brief The app's Custom API that writes many records, a function of the app's own.
struct CustomApiOptions
{
    QString linkName = {}; //!< empty: there is none
    bool isEnabled = true;
    bool isPermitted = true; //!< to the user of the token
    int perDay = 0;          //!< calls a day, counted apart; 0 = no limit
    //! Statements that one run may take; what was written before the one too many stays. 0 = no limit.
    int statements = 0;
    int mostBytes = 0; //!< of a body; a longer one gives 413; 0 = no limit
    ResultStyle resultStyle = ResultStyle::Wrapped;
    QStringList unansweredIds = {};    //!< are written, and the answer doesn't speak of them
    QStringList twiceAnsweredIds = {}; //!< are written, and are in both lists of the answer
    QStringList refusedIds = {};       //!< are refused one by one
    int refusalCode = 3002;            //!< in those refusals
    QStringList fatalIds = {};         //!< the run ends in an error at them; what was written before stays
    QStringList foreignIds = {};       //!< the answer calls them updated although they weren't asked for
};

//! \brief What the simulated account looks like, and a switch for each thing that Zoho leaves open.
struct Options
{
    QString owner = u"acme"_s;
    QString app = u"messaging"_s;
    QString form = u"Message"_s;
    QStringList otherForms = {}; //!< are listed too, and have no fields
    QString report = u"All_Messages"_s;
    Schema fields = Schema::messages();
    //! Columns that a GET without `field_config=custom`, `all` or `detail_view` shows; empty means all.
    QStringList quickView = {};
    QString hiddenStatus = {}; //!< records whose field `Status` holds it are not in the report, by a filter of its own
    QStringList environments = {}; //!< `development`, `stage`; empty as for an app that has none
    QString dateFormat = u"dd-MMM-yyyy HH:mm:ss"_s;

    QString clientId = u"1000.CLIENT"_s;
    QString clientSecret = u"client-secret"_s;
    QString refreshToken = u"1000.refresh.token"_s;
    QStringList scopes = {u"ZohoCreator.report.READ"_s, u"ZohoCreator.report.UPDATE"_s,
                          u"ZohoCreator.meta.application.READ"_s, u"ZohoCreator.meta.form.READ"_s};
    SignInAnswer signInAnswer = SignInAnswer::Grant;
    //! Registered with the client. Empty: any `http://localhost` address with a path, for tests on a free port.
    QStringList redirectUris = {};
    QString accountsServer = {}; //!< what the redirect says; empty = the simulator's own address
    std::chrono::seconds tokenLife{3600};
    int tokensInTenMinutes = 10; //!< 0 = no limit
    int liveTokens = 10;         //!< past it the oldest dies
    QString apiDomain = {};      //!< what the token answer says; empty = the simulator's own address
    bool oldExpiresIn = false;   //!< `expires_in` in milliseconds beside `expires_in_sec`

    std::chrono::milliseconds latency{0}; //!< between a request's arrival and its answer
    int perMinute = 50;                   //!< API calls in any 60 s, refused ones included; 0 = no limit
    int atOnce = 0;                       //!< API calls in flight; 0 = no limit
    int perDay = 0;                       //!< API calls a day; 0 = no limit
    QTimeZone quotaTimeZone = QTimeZone::utc();

    CustomApiOptions customApi = {};

    EmptyAnswer emptyAnswer = EmptyAnswer::BadRequest9280;
    GoneAnswer goneAnswer = GoneAnswer::Ok3190;
    QuotaAnswer quotaAnswer = QuotaAnswer::Ok;
    ThrottleAnswer throttleAnswer = ThrottleAnswer::BadRequest;
    NumberStyle codeStyle = NumberStyle::Number;
    NumberStyle idStyle = NumberStyle::Text;
    CursorStyle cursorStyle = CursorStyle::Normal;
    QString updateMessage = u"Data Updated Successfully"_s;
    bool nullMatchesNotEqual = true; //!< whether `Status != "x"` matches a field that is null or absent
    int maxCriteriaLength = 0;       //!< characters, 0 = no limit; a longer one gives 401 with 2945

    bool tls = false;
    bool ownThread = true; //!< false: in the caller's event loop, which must then run for an answer to come
    bool fullLog = true;   //!< false: the log keeps no headers, query or body
};

} // namespace statusbridge::zohosim
