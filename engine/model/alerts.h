// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/activehours.h"
#include "engine/core/sentence.h"
#include "engine/model/records.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace statusbridge {

//! \brief What an alert is about. The words are stored.
enum class AlertKind : quint8 {
    CyclesFailed,
    Unauthorized,    //!< Zoho wants to be connected again
    QuotaUsedUp,     //!< the day's calls
    CallsRunOut,     //!< they are forecast to be used up
    Parked,          //!< more records than are usual
    RowsWaiting,     //!< for too long
    Overdue,         //!< no cycle began although one was due
    ClockDiffers,    //!< of one machine
    Database,        //!< can't be used by one instance
    WebhooksRefused, //!< by one instance
    WebhooksSilent,  //!< none arrives
    DeliveryLow,     //!< few messages of an hour were delivered
    CertificateEnds, //!< of one machine
    Test
};
inline constexpr auto lastAlertKind = AlertKind::Test;
[[nodiscard]] QString toString(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindFromString(const QString &text);

//! \brief Whether quiet hours don't hold it: something is lost, or nothing at all goes on.
[[nodiscard]] bool isUrgent(AlertKind kind);
//! \brief Whether each machine has a state of its own of it.
[[nodiscard]] bool isOfMachine(AlertKind kind);

//! \brief How alerts go out.
enum class AlertChannel : quint8 { Mail, Webhook };
inline constexpr auto lastAlertChannel = AlertChannel::Webhook;
[[nodiscard]] QString toString(AlertChannel channel);
[[nodiscard]] std::optional<AlertChannel> alertChannelFromString(const QString &text);

//! \brief Whether a condition holds, as it was found at one moment. What can't be told at that moment has none.
struct AlertVerdict
{
    AlertKind kind = AlertKind::Test;
    bool isRaised = false;
    Sentence sentence = {}; //!< what is wrong, if something is
    QString machine = {};   //!< of isOfMachine()

    bool operator==(const AlertVerdict &) const = default;
};
using AlertVerdicts = QList<AlertVerdict>;

//! \brief What is known of a condition. Times are the database's, UTC.
struct AlertState
{
    AlertKind kind = AlertKind::Test;
    QString machine = {};
    bool isRaised = false;
    QDateTime since = {};   //!< it is raised, or not any more; invalid: it never was
    Sentence sentence = {}; //!< what was wrong last
    QDateTime toldAt = {};  //!< when a message of it was written last; invalid: never
    int changes = 0;        //!< that no message told yet

    bool operator==(const AlertState &) const = default;
};

//! \brief What a message tells, before it is put into words.
struct AlertText
{
    AlertKind kind = AlertKind::Test;
    QString machine = {}; //!< where it was written
    bool isPassed = false;
    Sentence sentence = {}; //!< what is or was wrong
    QDateTime since = {};   //!< UTC
    int changes = 1;        //!< that it stands for

    bool operator==(const AlertText &) const = default;
};

//! \brief A text as it is kept, and back; what can't be read is a test.
[[nodiscard]] QString storedText(const AlertText &text);
[[nodiscard]] AlertText alertTextFromStored(const QString &stored);

//! \brief From what on alerts are written, and for whom.
struct AlertRules
{
    QList<AlertChannel> channels = {}; //!< empty: none is written
    int failedCycles = 0;              //!< in a row; 0: no alert
    ActiveHours quietHours = {};       //!< only means something if hasQuietHours
    bool hasQuietHours = false;
    QTimeZone zone = QTimeZone::utc(); //!< of the quiet hours

    [[nodiscard]] bool isQuiet(const QDateTime &now) const { return hasQuietHours && quietHours.has(now, zone); }
};

//! \brief Between two messages of one kind.
inline constexpr std::chrono::hours alertPause{1};

//! \brief A state after a look at it, and the message to be written, if one is.
struct AlertStep
{
    AlertState state;
    std::optional<AlertText> text;
};
//! \brief A change is told at once, unless the last message of its kind is younger than an hour or the hours are quiet;
//! then, together with what came meanwhile, when that is over. \param verdict nothing: only the time has passed. Pure.
[[nodiscard]] AlertStep nextAlertStep(const AlertState &before, const std::optional<AlertVerdict> &verdict,
                                      const QDateTime &now, bool isQuiet);

//! \brief How a cycle ended.
struct CycleEnding
{
    CycleOutcome outcome = CycleOutcome::Succeeded;
    Sentence message = {};
};
//! \brief What the last cycles, the newest first, say of AlertKind::CyclesFailed, Unauthorized and QuotaUsedUp. Pure.
[[nodiscard]] AlertVerdicts verdictsOfCycles(const QList<CycleEnding> &endings, int failedCycles);

//! \brief One message on its way by one channel, as people are shown it.
struct AlertDelivery
{
    qint64 id = 0;
    AlertChannel channel = AlertChannel::Mail;
    AlertText text = {};
    QDateTime writtenAt = {};
    QDateTime sentAt = {};    //!< invalid: not yet, or never
    QDateTime givenUpAt = {}; //!< invalid unless it was tried for too long
    int attempts = 0;
    Sentence answer = {}; //!< what the other side said last, or why it could not be asked
};

//! \brief Everything that `statusbridge alerts status` shows.
struct AlertsView
{
    QList<AlertChannel> channels = {};    //!< those that are configured
    bool isPinging = false;               //!< a dead man's switch is
    QList<AlertState> states = {};        //!< that were ever raised
    QList<AlertDelivery> deliveries = {}; //!< the last ones, the newest first
    qint64 waiting = 0;                   //!< messages that are still to be sent
};

} // namespace statusbridge
