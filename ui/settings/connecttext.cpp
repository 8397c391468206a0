// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connecttext.h"

#include "ui/text/errortext.h"
#include "ui/text/settinglabels.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

QString withZohosWords(const QString &sentence, const Error &error)
{
    return error.detail.isEmpty()
               ? sentence
               : QCoreApplication::translate("ConnectText", "%1 Zoho said: %2").arg(sentence, error.detail);
}

//! Zoho's own word for it comes first.
QString refusal(const Error &error)
{
    if (isAboutGrantCode(error)) {
        return QCoreApplication::translate(
            "ConnectText", "Zoho doesn't know this code: it may be mistyped, used already, older than some minutes, or "
                           "of another data center. Correct it, or have Zoho generate another one.");
    }
    if (error.detail.startsWith(u"invalid_client")) {
        return QCoreApplication::translate("ConnectText", "Zoho doesn't know the client ID, or the client secret is "
                                                          "another one. Compare both with Zoho's API console, and the "
                                                          "data center.");
    }
    return error.message.mentions([](SentenceId id) { return id == SentenceId::ScopeMissing; })
               ? QCoreApplication::translate("ConnectText", "Zoho gave less access than is needed, so nothing has "
                                                            "changed. Have Zoho generate a code with all the scopes "
                                                            "that stand above it.")
               : withZohosWords(QCoreApplication::translate("ConnectText", "Zoho gave no access."), error);
}

} // namespace

bool isAboutGrantCode(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized && error.detail.startsWith(u"invalid_code");
}

QString connectFailure(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return refusal(error);
    case ErrorKind::Account:
        return withZohosWords(QCoreApplication::translate("ConnectText", "Zoho's accounts server refused."), error);
    case ErrorKind::RateLimited:
        return QCoreApplication::translate(
            "ConnectText", "Zoho gives no tokens for the moment, since too many were asked for. Try again in ten "
                           "minutes; the client and its secret are kept.");
    case ErrorKind::Transient:
        return QCoreApplication::translate(
            "ConnectText", "Zoho could not be reached, or there was no sign-in in time. The code is kept: try again.");
    case ErrorKind::Cancelled:
        return QCoreApplication::translate("ConnectText", "The sign-in was given up.");
    default:
        return errorWords(error);
    }
}

} // namespace statusbridge
