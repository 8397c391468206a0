// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/alertcheck.h"

#include "engine/alerts/alertmessage.h"
#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/timezone.h"
#include "engine/environment.h"
#include "engine/store/state/alerttable.h"

#include <QJsonObject>

namespace statusbridge {

namespace {

Finding alertFinding(Finding::Severity severity, const Sentence &text, ErrorKind kind = ErrorKind::Internal)
{
    return {.severity = severity, .text = text, .subject = u"alerts"_s, .kind = kind};
}

Finding alertFailure(const Error &error, const Sentence &consequence = {})
{
    return alertFinding(Finding::Severity::Error, withDetail(error).then(consequence), error.kind);
}

Findings mailFindings(const EngineEnvironment &environment)
{
    const AlertSettings &alerts = environment.settings.alerts;
    if (alerts.mailTo.isEmpty() || alerts.smtpUser.isEmpty()) {
        return {};
    }
    const auto password = requireSecret(environment.secrets, secretnames::smtpPassword());
    return password ? Findings() : Findings{alertFailure(password.error(), SentenceId::AlertWithoutLogin)};
}

Findings webhookFindings(const EngineEnvironment &environment)
{
    const AlertSettings &alerts = environment.settings.alerts;
    if (alerts.webhookUrl.isEmpty()) {
        return {};
    }
    Findings findings;
    if (const auto form = alertTemplate(alerts.webhookTemplate); !form) {
        findings += alertFailure(form.error());
    }
    if (const auto key = requireSecret(environment.secrets, secretnames::alertWebhookKey()); !key) {
        findings += alertFinding(Finding::Severity::Warning, withDetail(key.error()).then(SentenceId::AlertUnsigned));
    }
    return findings;
}

} // namespace

QList<Finding> checkAlerts(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    QStringList ways;
    for (const AlertChannel channel : alertRulesOf(settings.alerts).channels) {
        ways += toString(channel);
    }
    if (ways.isEmpty() && settings.alerts.pingUrl.isEmpty()) {
        return {};
    }
    Findings findings;
    // Of settings that are not saved yet: a program does not start with it.
    if (const auto conflict = findConflict(settings); conflict && conflict->fullName.startsWith(u"alerts."_s)) {
        findings += alertFailure(configurationError(conflict->message));
    }
    findings += mailFindings(environment);
    findings += webhookFindings(environment);
    if (const AlertWording wording(settings.alerts.language, timeZoneOf(settings.alerts.timeZone));
        !wording.isComplete()) {
        findings += alertFinding(Finding::Severity::Warning,
                                 Sentence(SentenceId::AlertLanguageMissing, {settings.alerts.language}));
    }
    if (findings.isEmpty()) {
        ways += settings.alerts.pingUrl.isEmpty() ? QStringList() : QStringList{u"ping"_s};
        findings += alertFinding(Finding::Severity::Ok, Sentence(SentenceId::AlertsConfigured, {ways.join(u", "_s)}));
    }
    return findings;
}

} // namespace statusbridge
