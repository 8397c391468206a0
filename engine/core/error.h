// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "engine/core/sentence.h"

#include <chrono>
#include <optional>

namespace statusbridge {

//! \brief What sort of thing went wrong, in rising order of severity.
//!
//! The list is closed: every translation into an exit status, an HTTP status or a sentence names every kind.
enum class ErrorKind : quint8 {
    NotFound,       //!< what was asked for does not exist
    Cancelled,      //!< a person or the program ended it on purpose
    Transient,      //!< may succeed if tried again
    RateLimited,    //!< too many calls a minute or at once: all calls wait
    OutcomeUnknown, //!< it left, no answer came: read back before it is sent again
    RecordRefused,  //!< Zoho refuses this record, others may pass
    RecordGone,     //!< Zoho has no such record (any more)
    Busy,           //!< another instance runs a cycle
    LeaseLost,      //!< another instance has taken over
    TokenRejected,  //!< the access token is not accepted: refresh it once
    QuotaExhausted, //!< the day's calls are used up
    Unauthorized,   //!< Zoho must be connected (again)
    Account,        //!< nothing will pass until a person changes something at Zoho or in the settings
    Bug,            //!< our own request is wrong
    Forbidden,      //!< the server that has the engine does not know who asks, or does not let them
    Unreachable,    //!< the server that has the engine can't be reached, or does not answer
    Database,       //!< the database cannot be reached or refused a statement
    Schema,         //!< a table or column is missing or of the wrong version
    Usage,          //!< the command line is wrong
    Configuration,  //!< a setting or secret is missing or wrong
    Internal,       //!< must not happen
};

//! \brief Error::code of a database's error that asks for something else to be done than others of its kind do.
enum class DatabaseTrouble : quint8 {
    Other,
    Locked,      //!< another program holds it
    FileMissing, //!< SQLite's file is not where it should be
};

//! \brief An error as a value: a sentence that a person can act on, and what a program needs to decide.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    //! What happened, to what, and what to do; no secret, no personal data.
    Sentence message = {};
    //! The other side's own words (Zoho, the database driver), empty if there are none.
    QString detail = {};
    //! How long to wait before it makes sense to try again.
    std::optional<std::chrono::milliseconds> retryAfter = {};
    //! The other side's own number (Zoho's `code`) or a DatabaseTrouble, 0 if there is none.
    int code = 0;
};

//! \brief The kind as one lower-case word with underscores, for logs and JSON.
[[nodiscard]] QString toString(ErrorKind kind);
//! \brief Nothing if \p word is none.
[[nodiscard]] std::optional<ErrorKind> errorKindFromString(const QString &word);

//! \brief Message and detail as one sentence.
[[nodiscard]] Sentence withDetail(const Error &error);
//! \brief The same in English, for a log line or a terminal.
[[nodiscard]] QString describe(const Error &error);

//! \brief An error of that kind.
[[nodiscard]] Error configurationError(const Sentence &message, const QString &detail = {});
[[nodiscard]] Error notFoundError(const Sentence &message);
[[nodiscard]] Error schemaError(const Sentence &message);
[[nodiscard]] Error usageError(const Sentence &message);

} // namespace statusbridge
