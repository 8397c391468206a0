// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

QString headline(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QCoreApplication::translate("Errors", "That does not exist.");
    case ErrorKind::Cancelled:
        return QCoreApplication::translate("Errors", "It was cancelled.");
    case ErrorKind::Transient:
        return QCoreApplication::translate("Errors", "Zoho could not be reached; it may work if tried again.");
    case ErrorKind::RateLimited:
        return QCoreApplication::translate("Errors", "Zoho asks for a pause: too many calls a minute or at once.");
    case ErrorKind::OutcomeUnknown:
        return QCoreApplication::translate(
            "Errors",
            "It is not known yet whether Zoho took the update; the record is read back before anything else.");
    case ErrorKind::RecordRefused:
        return QCoreApplication::translate("Errors", "Zoho refuses this record.");
    case ErrorKind::RecordGone:
        return QCoreApplication::translate("Errors", "Zoho has no such record any more.");
    case ErrorKind::Busy:
        return QCoreApplication::translate("Errors", "A cycle is running already.");
    case ErrorKind::LeaseLost:
        return QCoreApplication::translate("Errors", "Another instance has taken over.");
    case ErrorKind::TokenRejected:
    case ErrorKind::Unauthorized:
        return QCoreApplication::translate("Errors", "Zoho refused the token: connect again.");
    case ErrorKind::QuotaExhausted:
        return QCoreApplication::translate("Errors", "Zoho's calls of the day are used up.");
    case ErrorKind::Account:
        return QCoreApplication::translate("Errors",
                                           "Zoho refuses the account or the names in the settings; nothing passes "
                                           "until somebody changes that.");
    case ErrorKind::Bug:
        return QCoreApplication::translate("Errors", "Zoho does not understand a request of Statusbridge.");
    case ErrorKind::Database:
        return QCoreApplication::translate("Errors", "The database cannot be reached or refused a statement.");
    case ErrorKind::Schema:
        return QCoreApplication::translate("Errors", "A table or column in the database is missing.");
    case ErrorKind::Usage:
        return QCoreApplication::translate("Errors", "That can't be used.");
    case ErrorKind::Configuration:
        return QCoreApplication::translate("Errors", "A setting or secret is missing or wrong.");
    case ErrorKind::Internal:
        return QCoreApplication::translate("Errors", "Statusbridge has made a mistake.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorWords(const Error &error)
{
    return QStringLiteral("%1\n%2").arg(headline(error.kind), describe(error));
}

} // namespace statusbridge
