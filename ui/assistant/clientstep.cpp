// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/clientstep.h"

#include "engine/config/secretstore.h"
#include "engine/setup/connect.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

ClientStep::ClientStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(
          tr("Zoho client"),
          tr("Statusbridge speaks to Zoho Creator as a client that you register once. Choose the data center in "
             "which the account's owner signs in: nothing of one is known in another."))
    , m_draft(draft)
    , m_secret(new SecretEditor(gateway, secretnames::zohoClientSecret(), tr("Client secret")))
    , m_console(new QLabel)
{
    m_console->setOpenExternalLinks(true);
    m_console->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_console->setFocusPolicy(Qt::StrongFocus);
    m_console->setWordWrap(true);
    column()->addWidget(new SettingsForm(draft, {}, {u"zoho.data_center"_s}));
    column()->addWidget(m_console);
    auto *form = new SettingsForm(draft, {}, {u"zoho.client_id"_s});
    form->addRow(tr("Client secret:"), m_secret);
    column()->addWidget(form);
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
    return !m_draft.settings().zoho.clientId.isEmpty() && m_secret->isStored();
}

bool ClientStep::isBlocked() const
{
    return m_draft.hasProblem({u"zoho.client_id"_s});
}

void ClientStep::showConsole()
{
    m_console->setText(
        tr("In <a href=\"%1\">Zoho's API console</a>, add a client: a Self Client, if somebody can paste a "
           "code into the next step, or a Server-based Application, to sign in with the browser. Either "
           "has an ID and a secret.")
            .arg(zohoGuide(m_draft.settings()).apiConsole.toString().toHtmlEscaped()));
    Q_EMIT stateChanged();
}

} // namespace statusbridge
