// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/connectstep.h"

#include "engine/config/secretstore.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsdraft.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace statusbridge {

ConnectStep::ConnectStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(
          tr("Connection"),
          tr("Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; "
             "the user who grants access must be allowed to read and change the records."))
    , m_panel(new ConnectPanel(gateway, draft))
    , m_token(new SecretEditor(gateway, secretnames::zohoRefreshToken(), tr("Refresh token")))
{
    auto *form = new QFormLayout;
    form->addRow(tr("Refresh token:"), m_token);
    column()->addLayout(form);
    column()->addWidget(m_panel);
    column()->addStretch(1);
    connect(m_panel, &ConnectPanel::connected, m_token, &SecretEditor::refresh);
    connect(m_token, &SecretEditor::stateChanged, this, &ConnectStep::stateChanged);
}

void ConnectStep::enter()
{
    m_token->refresh();
}

bool ConnectStep::isDone() const
{
    return m_token->isStored();
}

} // namespace statusbridge
