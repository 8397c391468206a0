// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingrow.h"
#include "engine/config/settingrules.h"

namespace statusbridge::settingrow {

namespace {

SettingDefinition address(SettingDefinition row)
{
    return checked(std::move(row), u"an IP address or \"localhost\""_s, settingrules::isAddress, settingrules::trimmed);
}

QList<SettingDefinition> sectionOfApi()
{
    const auto section = u"api"_s;
    return {
        onOff(row<&Settings::api, &ApiSettings::enabled>(
            section, u"enabled"_s, QT_TRANSLATE_NOOP("SettingHelp", "Whether the HTTP API is offered."))),
        address(row<&Settings::api, &ApiSettings::address>(
            section, u"address"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The address that the API listens on; any but this machine's own needs a certificate."))),
        number(row<&Settings::api, &ApiSettings::port>(
                   section, u"port"_s,
                   QT_TRANSLATE_NOOP("SettingHelp", "The port that the API listens on; 0 means any free one.")),
               0, 65535),
        anyText(row<&Settings::api, &ApiSettings::tlsCertificate>(
            section, u"tls_certificate"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "A PEM file with the API's certificate and those that lead to its root."))),
        anyText(row<&Settings::api, &ApiSettings::tlsKey>(
            section, u"tls_key"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file with the private key of the API's certificate."))),
    };
}

QList<SettingDefinition> sectionOfLog()
{
    const auto section = u"log"_s;
    return {
        oneOf(row<&Settings::log, &LogSettings::level>(
                  section, u"level"_s, QT_TRANSLATE_NOOP("SettingHelp", "From which severity on messages are logged.")),
              words({u"debug", u"info", u"warning", u"error"})),
        anyText(row<&Settings::log, &LogSettings::file>(
            section, u"file"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A file to log into, which is rotated at 10 MB with five kept; empty means standard error."))),
    };
}

} // namespace

QList<SettingDefinition> programRows()
{
    return sectionOfApi() + sectionOfLog();
}

} // namespace statusbridge::settingrow
