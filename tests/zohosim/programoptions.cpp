// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/programoptions.h"

#include <QFile>

namespace statusbridge::zohosim {

namespace {

QCommandLineOption option(const char *name, const char *description, const char *value, const QString &fallback = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value), fallback};
}

Error usage(const QString &message)
{
    return Error{.kind = ErrorKind::Usage, .message = message};
}

// A number between 0 and \p limit.
Expected<int> number(const QCommandLineParser &parser, const QString &name, int limit)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < 0 || value > limit) {
        return usage(QStringLiteral("--%1 takes a number from 0 to %2, not \"%3\".")
                         .arg(name)
                         .arg(limit)
                         .arg(parser.value(name)));
    }
    return value;
}

} // namespace

void declareOptions(QCommandLineParser &parser)
{
    const Options defaults;
    parser.setApplicationDescription(
        QStringLiteral("A simulated Zoho (Accounts and Creator API v2.1) on 127.0.0.1, for trials and tests.\n"
                       "GET /__simulator/records and /__simulator/requests show its state, POST /__simulator/grant "
                       "makes a grant code."));
    parser.addHelpOption();
    parser.addOptions(
        {option("port", "Port to listen on; 0 takes a free one.", "number", QStringLiteral("0")),
         option("port-file", "Writes the port to this file once it listens.", "file"),
         option("records",
                "Records to begin with: a JSON array of objects with an ID; \"refused_updates\" in one is how many of "
                "its updates are refused.",
                "file"),
         option("owner", "Name of the account's owner.", "name", defaults.owner),
         option("app", "Link name of the application.", "name", defaults.app),
         option("report", "Link name of the report.", "name", defaults.report),
         option("client-id", "The OAuth client.", "text", defaults.clientId),
         option("client-secret-file", "Reads the client secret from this file.", "file"),
         option("refresh-token-file", "Reads the refresh token from this file.", "file"),
         option("latency", "Milliseconds before each answer.", "ms", QStringLiteral("0")),
         option("per-minute", "API calls allowed in a minute; 0 is no limit.", "number", QStringLiteral("50")),
         option("per-day", "API calls allowed in a day; 0 is no limit.", "number", QStringLiteral("0")),
         option("at-once", "API calls allowed at once; 0 is no limit.", "number", QStringLiteral("0")),
         QCommandLineOption(QStringLiteral("tls"), QStringLiteral("Serves https with a fresh certificate.")),
         option("certificate-file", "Writes that certificate to this file.", "file")});
}

Expected<ProgramOptions> readOptions(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        return usage(QStringLiteral("Nothing is expected beside the options, but there is \"%1\".")
                         .arg(parser.positionalArguments().constFirst()));
    }
    ProgramOptions options;
    options.zoho.owner = parser.value(QStringLiteral("owner"));
    options.zoho.app = parser.value(QStringLiteral("app"));
    options.zoho.report = parser.value(QStringLiteral("report"));
    options.zoho.clientId = parser.value(QStringLiteral("client-id"));
    options.zoho.tls = parser.isSet(QStringLiteral("tls"));
    options.zoho.ownThread = false;
    options.zoho.fullLog = false;
    options.portFile = parser.value(QStringLiteral("port-file"));
    options.certificateFile = parser.value(QStringLiteral("certificate-file"));
    options.recordsFile = parser.value(QStringLiteral("records"));
    for (const auto &[name, text] : {std::pair(QStringLiteral("client-secret-file"), &options.zoho.clientSecret),
                                     std::pair(QStringLiteral("refresh-token-file"), &options.zoho.refreshToken)}) {
        QFile file(parser.value(name));
        if (parser.isSet(name) && !file.open(QIODevice::ReadOnly)) {
            return usage(QStringLiteral("--%1: %2 cannot be read: %3.").arg(name, file.fileName(), file.errorString()));
        }
        *text = file.isOpen() ? QString::fromUtf8(file.readAll()).trimmed() : *text;
    }
    int port = 0;
    int latency = 0;
    for (const auto &[name, target, limit] :
         {std::tuple(QStringLiteral("port"), &port, 65535), std::tuple(QStringLiteral("latency"), &latency, 3'600'000),
          std::tuple(QStringLiteral("per-minute"), &options.zoho.perMinute, 1'000'000),
          std::tuple(QStringLiteral("per-day"), &options.zoho.perDay, 1'000'000),
          std::tuple(QStringLiteral("at-once"), &options.zoho.atOnce, 1'000'000)}) {
        const Expected<int> value = number(parser, name, limit);
        if (!value) {
            return value.error();
        }
        *target = *value;
    }
    options.port = static_cast<quint16>(port);
    options.zoho.latency = std::chrono::milliseconds(latency);
    return options;
}

} // namespace statusbridge::zohosim
