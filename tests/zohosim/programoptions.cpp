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
        return usage(u"--%1 takes a number from 0 to %2, not \"%3\"."_s.arg(name).arg(limit).arg(parser.value(name)));
    }
    return value;
}

} // namespace

void declareOptions(QCommandLineParser &parser)
{
    const Options defaults;
    parser.setApplicationDescription(
        u"A simulated Zoho (Accounts and Creator API v2.1) on 127.0.0.1, for trials and tests.\n"
        "GET /__simulator/records and /__simulator/requests show its state, POST /__simulator/grant "
        "makes a grant code."_s);
    parser.addHelpOption();
    parser.addOptions(
        {option("port", "Port to listen on; 0 takes a free one.", "number", u"0"_s),
         option("port-file", "Writes the port to this file once it listens.", "file"),
         option("records",
                "Records to begin with: a JSON array of objects with an ID; \"refused_updates\" in one is how many of "
                "its updates are refused.",
                "file"),
         option("owner", "Name of the account's owner.", "name", defaults.owner),
         option("app", "Link name of the application.", "name", defaults.app),
         option("report", "Link name of the report.", "name", defaults.report),
         option("custom-api", "Link name of a Custom API that writes many records; without it there is none.", "name"),
         option("client-id", "The OAuth client.", "text", defaults.clientId),
         option("client-secret-file", "Reads the client secret from this file.", "file"),
         option("refresh-token-file", "Reads the refresh token from this file.", "file"),
         option("latency", "Milliseconds before each answer.", "ms", u"0"_s),
         option("per-minute", "API calls allowed in a minute; 0 is no limit.", "number", u"50"_s),
         option("per-day", "API calls allowed in a day; 0 is no limit.", "number", u"0"_s),
         option("at-once", "API calls allowed at once; 0 is no limit.", "number", u"0"_s),
         QCommandLineOption(u"tls"_s, u"Serves https with a fresh certificate."_s),
         option("certificate-file", "Writes that certificate to this file.", "file")});
}

Expected<ProgramOptions> readOptions(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        return usage(u"Nothing is expected beside the options, but there is \"%1\"."_s.arg(
            parser.positionalArguments().constFirst()));
    }
    ProgramOptions options;
    options.zoho.owner = parser.value(u"owner"_s);
    options.zoho.app = parser.value(u"app"_s);
    options.zoho.report = parser.value(u"report"_s);
    options.zoho.customApi.linkName = parser.value(u"custom-api"_s);
    if (parser.isSet(u"custom-api"_s)) {
        options.zoho.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    }
    options.zoho.clientId = parser.value(u"client-id"_s);
    options.zoho.tls = parser.isSet(u"tls"_s);
    options.zoho.ownThread = false;
    options.zoho.fullLog = false;
    options.portFile = parser.value(u"port-file"_s);
    options.certificateFile = parser.value(u"certificate-file"_s);
    options.recordsFile = parser.value(u"records"_s);
    for (const auto &[name, text] : {std::pair(u"client-secret-file"_s, &options.zoho.clientSecret),
                                     std::pair(u"refresh-token-file"_s, &options.zoho.refreshToken)}) {
        QFile file(parser.value(name));
        if (parser.isSet(name) && !file.open(QIODevice::ReadOnly)) {
            return usage(u"--%1: %2 cannot be read: %3."_s.arg(name, file.fileName(), file.errorString()));
        }
        *text = file.isOpen() ? QString::fromUtf8(file.readAll()).trimmed() : *text;
    }
    int port = 0;
    int latency = 0;
    for (const auto &[name, target, limit] :
         {std::tuple(u"port"_s, &port, 65535), std::tuple(u"latency"_s, &latency, 3'600'000),
          std::tuple(u"per-minute"_s, &options.zoho.perMinute, 1'000'000),
          std::tuple(u"per-day"_s, &options.zoho.perDay, 1'000'000),
          std::tuple(u"at-once"_s, &options.zoho.atOnce, 1'000'000)}) {
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
