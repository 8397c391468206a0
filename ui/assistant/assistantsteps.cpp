// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/assistantsteps.h"

#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"
#include "engine/setup/connect.h"
#include "ui/settings/addresspanel.h"
#include "ui/settings/batchscriptdialog.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/testpanel.h"
#include "ui/settings/userspanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidebyside.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

QStringList placeNames()
{
    return {u"zoho.owner"_s, u"zoho.app"_s, u"zoho.report"_s};
}

QStringList fieldNames()
{
    return {u"fields.queue_id"_s,
            u"fields.status"_s,
            u"fields.recipient_id"_s,
            u"fields.queue_id_webhook"_s,
            u"fields.message_id_webhook"_s,
            u"fields.timestamp_webhook"_s,
            u"fields.recipient_id_webhook"_s,
            u"fields.timestamp_format"_s,
            u"fields.time_zone"_s};
}

QStringList batchNames()
{
    return {u"zoho.batch_api"_s, u"zoho.form"_s};
}

QStringList scheduleNames()
{
    return {u"sync.interval_minutes"_s, u"sync.autostart"_s, u"sync.push_after_seconds"_s, u"sync.quota_time_zone"_s};
}

QStringList callNames()
{
    return {u"zoho.plan"_s, u"zoho.users"_s, u"sync.daily_calls"_s};
}

QStringList apiNames()
{
    return {u"api.enabled"_s, u"api.address"_s, u"api.port"_s, u"api.tls_certificate"_s, u"api.tls_key"_s};
}

} // namespace

AssistantStep::AssistantStep(const QString &title, const QString &explanation, SettingsDraft &draft,
                             const QStringList &settings)
    : m_title(title), m_draft(draft), m_settings(settings), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(10);
    m_column->addWidget(titleLabel(title));
    m_column->addWidget(wrappedLabel(explanation));
}

void AssistantStep::focusFirst()
{
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool AssistantStep::isBlocked() const
{
    return m_draft.hasProblem(m_settings);
}

WelcomeStep::WelcomeStep(SettingsDraft &draft, bool isFirst)
    : AssistantStep(tr("Welcome"),
                    tr("Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the "
                       "records of a Zoho Creator report. The next steps ask for what it needs, and try it at once."),
                    draft)
{
    column()->addWidget(sectionLabel(tr("Have at hand")));
    const QStringList needs = {
        tr("• access to Zoho's API console, or a client ID and secret from there"),
        tr("• the address of the report in Zoho Creator"),
        tr("• for PostgreSQL, MySQL or MariaDB: server, database, user and password"),
    };
    for (const QString &need : needs) {
        column()->addWidget(wrappedLabel(need));
    }
    column()->addWidget(
        wrappedLabel(isFirst ? tr("Nothing is written to Zoho before you say on the last page when to start, and every "
                                  "answer can be changed later in the settings.")
                             : tr("Until the last page is answered, cycles go on with the settings that are in force "
                                  "now; nothing is written with the new ones.")));
    column()->addStretch(1);
}

ClientStep::ClientStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(
          tr("Zoho client"),
          tr("Statusbridge speaks to Zoho Creator as a client that you register once. The report's address tells "
             "in which data center its account is: nothing of one is known in another."),
          draft, QStringList{u"zoho.client_id"_s} + callNames())
    , m_address(new AddressPanel(draft))
    , m_secret(new SecretEditor(gateway, draft, secretnames::zohoClientSecret(), tr("Client secret")))
    , m_console(new QLabel)
{
    m_test = new TestPanel(gateway, draft, {DoctorArea::SignInServer});
    m_console->setOpenExternalLinks(true);
    m_console->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_console->setFocusPolicy(Qt::StrongFocus);
    m_console->setWordWrap(true);
    column()->addWidget(m_address);
    column()->addWidget(new SettingsForm(draft, {}, {u"zoho.data_center"_s}));
    column()->addWidget(m_console);
    auto *form = new SettingsForm(draft, {}, {u"zoho.client_id"_s});
    form->addRow(tr("Client secret:"), m_secret);
    column()->addWidget(form);
    column()->addWidget(new SettingsForm(draft, tr("Calls that the account has a day"), callNames()));
    column()->addWidget(actionStrip({m_test}));
    column()->addStretch(1);
    connect(m_secret, &SecretEditor::stateChanged, this, &ClientStep::stateChanged);
    connect(&draft, &SettingsDraft::changed, this, &ClientStep::showConsole);
    showConsole();
}

void ClientStep::enter()
{
    m_secret->refresh();
}

bool ClientStep::isDone() const
{
    return !draft().settings().zoho.clientId.isEmpty() && m_secret->isGiven();
}

QString ClientStep::missing() const
{
    return isDone() ? QString() : tr("The client's ID or its secret is missing.");
}

void ClientStep::showConsole()
{
    m_console->setText(
        tr("In <a href=\"%1\">Zoho's API console</a>, add a client: a Self Client, if somebody can paste a "
           "code into the next step, or a Server-based Application, to sign in with the browser. Either "
           "has an ID and a secret.")
            .arg(zohoGuide(draft().settings()).apiConsole.toString().toHtmlEscaped()));
}

ConnectStep::ConnectStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(
          tr("Connection"),
          tr("Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; "
             "the user who grants access must be allowed to read and change the records. It fills the field below; "
             "type one in only if you have it from elsewhere."),
          draft)
    , m_panel(new ConnectPanel(gateway, draft))
    , m_token(new SecretEditor(gateway, draft, secretnames::zohoRefreshToken(), tr("Refresh token")))
{
    m_test = new TestPanel(gateway, draft, {DoctorArea::Token});
    auto *form = new QFormLayout;
    form->addRow(tr("Refresh token:"), m_token);
    column()->addLayout(form);
    column()->addWidget(m_panel);
    column()->addWidget(actionStrip({m_test}));
    column()->addStretch(1);
    connect(m_panel, &ConnectPanel::connected, m_token, &SecretEditor::refresh);
    connect(m_panel, &ConnectPanel::answered, this, &ConnectStep::advanced);
    connect(m_token, &SecretEditor::stateChanged, this, &ConnectStep::stateChanged);
}

void ConnectStep::enter()
{
    m_token->refresh();
}

bool ConnectStep::isDone() const
{
    return m_token->isGiven();
}

QString ConnectStep::missing() const
{
    return isDone() ? QString() : tr("Zoho has not given a token yet.");
}

ReportStep::ReportStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(
          tr("Report"),
          tr("The address of the report in Zoho Creator has the three names; its fields are then found by themselves. "
             "The report must show all the fields below."),
          draft, placeNames() + fieldNames() + batchNames())
{
    m_address = new AddressPanel(draft);
    auto *place = new SettingsForm(draft, {}, placeNames());
    auto *batches = new SettingsForm(draft, tr("Many records in one call"), batchNames());
    auto *fields = new SettingsForm(draft, {}, fieldNames());
    m_names = new NamesPanel(gateway, draft, place->fields() + batches->fields() + fields->fields());
    m_test = new TestPanel(gateway, draft, {DoctorArea::Zoho});
    column()->addWidget(m_address);
    column()->addWidget(new SideBySide({belowEachOther({place, batches}), fields}));
    column()->addWidget(actionStrip({m_names, batchScriptPanel(gateway, draft), m_test}));
    column()->addStretch(1);
    connect(m_address, &AddressPanel::filledIn, m_names, &NamesPanel::fetchIfNew);
    connect(m_test, &TestPanel::answered, this, [this] {
        if (m_test->isFine()) {
            Q_EMIT advanced();
        }
    });
}

void ReportStep::enter()
{
    m_names->fetchIfNew();
}

QString ReportStep::missing() const
{
    return isDone() ? QString() : tr("Owner, application or report is missing.");
}

bool ReportStep::isDone() const
{
    return checkZohoIsConfigured(draft().settings().zoho).hasValue();
}

ScheduleStep::ScheduleStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(tr("Schedule and HTTP API"),
                    tr("Cycles begin by themselves as long as the program runs, also when its window is closed. Other "
                       "programs may start them through the HTTP API, with a name and a password."),
                    draft, scheduleNames() + apiNames())
    , m_users(new UsersPanel(gateway, draft))
    , m_test(new TestPanel(gateway, draft, {DoctorArea::Clock, DoctorArea::Api}))
{
    QWidget *forms = belowEachOther({new SettingsForm(draft, tr("Schedule"), scheduleNames()),
                                     new SettingsForm(draft, tr("HTTP API"), apiNames())});
    column()->addWidget(new SideBySide({forms, m_users}));
    column()->addWidget(actionStrip({m_test}));
    column()->addStretch(1);
}

void ScheduleStep::enter()
{
    m_users->refresh();
}

} // namespace statusbridge

#include "moc_assistantsteps.cpp"
