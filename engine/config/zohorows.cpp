// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingrow.h"
#include "engine/config/settingrules.h"

namespace statusbridge::settingrow {

namespace {

SettingDefinition serviceUrl(SettingDefinition row)
{
    return checked(
        std::move(row),
        u"an https:// address of a host without user name and query (http:// for this machine only), or empty"_s,
        settingrules::isServiceUrl, settingrules::trimmedUrl);
}

SettingDefinition criteria(SettingDefinition row)
{
    return checked(std::move(row), u"criteria that are not empty"_s, settingrules::isNotEmpty, settingrules::trimmed);
}

SettingDefinition field(SettingDefinition row)
{
    return checked(std::move(row), u"the link name of a field (letters, digits and \"_\")"_s, settingrules::isFieldName,
                   settingrules::trimmed);
}

SettingDefinition dateFormat(SettingDefinition row)
{
    return checked(std::move(row), u"a format with day, month and year, such as \"dd-MMM-yyyy HH:mm:ss\""_s,
                   settingrules::isDateFormat, nullptr);
}

SettingDefinition ranking(SettingDefinition row)
{
    return checked(std::move(row), u"a list of different words with \"delivered\" among them"_s,
                   settingrules::isRanking, settingrules::lowerCase);
}

SettingDefinition aliases(SettingDefinition row)
{
    return checked(std::move(row),
                   u"a table of different words and what they count as, such as { read = \"delivered\" }"_s,
                   settingrules::isWordTable, settingrules::lowerCase);
}

SettingDefinition writtenAs(SettingDefinition row)
{
    return checked(std::move(row),
                   u"a table of different words of the ranking and texts, such as { delivered = \"Delivered\" }"_s,
                   settingrules::isWordTable, settingrules::lowerCaseKeys);
}

SettingDefinition workflows(SettingDefinition row)
{
    row = oneOf(std::move(row), words({u"form_workflow", u"schedules", u"all"}));
    row.requirement = u"a list of \"form_workflow\" and \"schedules\", or [\"all\"]"_s;
    row.accepts = settingrules::isWorkflowList;
    return row;
}

QList<SettingDefinition> sectionOfZoho()
{
    const auto section = u"zoho"_s;
    return {
        oneOf(row<&Settings::zoho, &ZohoSettings::dataCenter>(
                  section, u"data_center"_s,
                  QT_TRANSLATE_NOOP(
                      "SettingHelp",
                      "The Zoho data center of the account, as at the end of the address that its owner signs in at.")),
              words({u"com", u"eu", u"in", u"com.au", u"jp", u"ca", u"sa", u"uk", u"ae", u"cn"})),
        serviceUrl(row<&Settings::zoho, &ZohoSettings::accountsUrl>(
            section, u"accounts_url"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The address of the sign-in server if it isn't the data center's, for a test server or an "
                "on-premise one."))),
        serviceUrl(row<&Settings::zoho, &ZohoSettings::apiUrl>(
            section, u"api_url"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The address of the API server if it isn't the data center's, for a test server or an "
                              "on-premise one."))),
        checked(row<&Settings::zoho, &ZohoSettings::clientId>(
                    section, u"client_id"_s,
                    QT_TRANSLATE_NOOP("SettingHelp",
                                      "The id of the self client in Zoho's API console; its secret is kept apart, as "
                                      "zoho_client_secret.")),
                u"a client id without blanks, as Zoho's API console shows it"_s, settingrules::isOneWord,
                settingrules::trimmed),
        checked(row<&Settings::zoho, &ZohoSettings::owner>(
                    section, u"owner"_s,
                    QT_TRANSLATE_NOOP("SettingHelp", "The account owner's name, as in the application's URL.")),
                u"the name from the application's URL (letters, digits, \"_\", \"-\" and \".\"; no e-mail address)"_s,
                settingrules::isLinkName, settingrules::trimmed),
        checked(row<&Settings::zoho, &ZohoSettings::app>(
                    section, u"app"_s, QT_TRANSLATE_NOOP("SettingHelp", "The application's link name, as in its URL.")),
                u"the link name from the application's URL (letters, digits, \"_\", \"-\" and \".\")"_s,
                settingrules::isLinkName, settingrules::trimmed),
        checked(row<&Settings::zoho, &ZohoSettings::report>(
                    section, u"report"_s,
                    QT_TRANSLATE_NOOP("SettingHelp",
                                      "The report's link name, as in its URL; it must display all the fields below.")),
                u"the link name from the report's URL (letters, digits, \"_\", \"-\" and \".\")"_s,
                settingrules::isLinkName, settingrules::trimmed),
        oneOf(row<&Settings::zoho, &ZohoSettings::environment>(
                  section, u"environment"_s,
                  QT_TRANSLATE_NOOP("SettingHelp", "The environment of the application; empty means production.")),
              words({u"", u"development", u"stage"})),
        criteria(row<&Settings::zoho, &ZohoSettings::criteria>(
            section, u"criteria"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Which records of the report are still pending, in Zoho's own criteria language."))),
        workflows(row<&Settings::zoho, &ZohoSettings::skipWorkflow>(
            section, u"skip_workflow"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "Which of the form's workflows are not run by an update: \"form_workflow\", \"schedules\" "
                "or \"all\"."))),
        number(
            row<&Settings::zoho, &ZohoSettings::redirectPort>(
                section, u"redirect_port"_s,
                QT_TRANSLATE_NOOP("SettingHelp",
                                  "The port of this machine that a sign-in with the browser comes back to; Zoho's API "
                                  "console must know http://localhost:PORT/callback as a redirect URI of the client.")),
            1, 65535),
    };
}

QList<SettingDefinition> sectionOfFields()
{
    const auto section = u"fields"_s;
    return {
        field(row<&Settings::fields, &FieldNames::queueId>(
            section, u"queue_id"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The field that holds the queue id by which a record and its webhooks find each other."))),
        field(row<&Settings::fields, &FieldNames::status>(
            section, u"status"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that holds the delivery status, which is read and written."))),
        field(row<&Settings::fields, &FieldNames::recipientId>(
            section, u"recipient_id"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The field that holds the recipient, which is shown to people and never matched."))),
        field(row<&Settings::fields, &FieldNames::queueIdWebhook>(
            section, u"queue_id_webhook"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the queue id of the webhook."))),
        field(row<&Settings::fields, &FieldNames::messageIdWebhook>(
            section, u"message_id_webhook"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the message id of the webhook."))),
        field(row<&Settings::fields, &FieldNames::timestampWebhook>(
            section, u"timestamp_webhook"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the time of the webhook."))),
        field(row<&Settings::fields, &FieldNames::recipientIdWebhook>(
            section, u"recipient_id_webhook"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the recipient of the webhook."))),
        dateFormat(row<&Settings::fields, &FieldNames::timestampFormat>(
            section, u"timestamp_format"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How the application writes a date and time, in the letters of Qt's date formats, with "
                              "English names of months."))),
        timeZone(row<&Settings::fields, &FieldNames::timeZone>(
            section, u"time_zone"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The application's time zone; empty means the machine's."))),
    };
}

QList<SettingDefinition> sectionOfStatus()
{
    const auto section = u"status"_s;
    return {
        ranking(row<&Settings::status, &StatusSettings::ranking>(
            section, u"ranking"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The status words that are known, the strongest first; a status is never replaced by a weaker one."))),
        aliases(row<&Settings::status, &StatusSettings::aliases>(
            section, u"aliases"_s, QT_TRANSLATE_NOOP("SettingHelp", "Words that count as one of the ranking."))),
        writtenAs(row<&Settings::status, &StatusSettings::writtenAs>(
            section, u"written_as"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "What is written to Zoho in place of a word of the ranking, for a drop-down with other words."))),
    };
}

} // namespace

QList<SettingDefinition> zohoRows()
{
    return sectionOfZoho() + sectionOfFields() + sectionOfStatus();
}

} // namespace statusbridge::settingrow
