// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/sentencetext.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

QString headline(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QCoreApplication::translate("ErrorText", "That does not exist.");
    case ErrorKind::Cancelled:
        return QCoreApplication::translate("ErrorText", "It was cancelled.");
    case ErrorKind::Transient:
        return QCoreApplication::translate("ErrorText", "Zoho could not be reached; it may work if tried again.");
    case ErrorKind::RateLimited:
        return QCoreApplication::translate("ErrorText", "Zoho asks for a pause: too many calls a minute or at once.");
    case ErrorKind::OutcomeUnknown:
        return QCoreApplication::translate(
            "ErrorText",
            "It is not known yet whether Zoho took the update; the record is read back before anything else.");
    case ErrorKind::RecordRefused:
        return QCoreApplication::translate("ErrorText", "Zoho refuses this record.");
    case ErrorKind::RecordGone:
        return QCoreApplication::translate("ErrorText", "Zoho has no such record any more.");
    case ErrorKind::Busy:
        return QCoreApplication::translate("ErrorText", "A cycle is running already.");
    case ErrorKind::LeaseLost:
        return QCoreApplication::translate("ErrorText", "Another instance has taken over.");
    case ErrorKind::TokenRejected:
    case ErrorKind::Unauthorized:
        return QCoreApplication::translate("ErrorText", "Zoho refused the token: connect again.");
    case ErrorKind::QuotaExhausted:
        return QCoreApplication::translate("ErrorText", "Zoho's calls of the day are used up.");
    case ErrorKind::Account:
        return QCoreApplication::translate("ErrorText",
                                           "Zoho refuses the account or the names in the settings; nothing passes "
                                           "until somebody changes that.");
    case ErrorKind::Bug:
        return QCoreApplication::translate("ErrorText", "Zoho does not understand a request of Statusbridge.");
    case ErrorKind::Forbidden:
        return QCoreApplication::translate("ErrorText", "The server does not let you do this.");
    case ErrorKind::Unreachable:
        return QCoreApplication::translate("ErrorText", "The server does not answer.");
    case ErrorKind::Database:
        return QCoreApplication::translate("ErrorText", "The database cannot be reached or refused a statement.");
    case ErrorKind::Schema:
        return QCoreApplication::translate("ErrorText", "A table or column in the database is missing.");
    case ErrorKind::Usage:
        return QCoreApplication::translate("ErrorText", "That can't be used.");
    case ErrorKind::Configuration:
        return QCoreApplication::translate("ErrorText", "A setting or secret is missing or wrong.");
    case ErrorKind::Internal:
        return QCoreApplication::translate("ErrorText", "Statusbridge has made a mistake.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorWords(const Error &error)
{
    const QString text = sentenceText(withDetail(error));
    return error.message.id() == SentenceId::Worded ? u"%1\n%2"_s.arg(headline(error.kind), text) : text;
}

} // namespace statusbridge
