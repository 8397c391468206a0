// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectdialog.h"

#include "engine/config/secretstore.h"
#include "ui/host/consolehost.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/helpstrip.h"
#include "ui/widgets/mnemonics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace statusbridge {

ConnectDialog::ConnectDialog(const ConsoleContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_draft(new SettingsDraft(this))
    , m_panel(new ConnectPanel(context.gateway, *m_draft))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"connect"_s);
    setWindowTitle(tr("Connect to Zoho"));
    resize(900, 640);
    m_draft->reset(context.host.environment()->settings, context.host.origins());
    auto *secret = new SecretEditor(context.gateway, *m_draft, secretnames::zohoClientSecret(), tr("Client secret"));
    auto *form = new SettingsForm(*m_draft, {}, {u"zoho.data_center"_s, u"zoho.client_id"_s});
    form->addRow(tr("Client secret:"), secret);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(form);
    column->addWidget(m_panel);
    column->addStretch(1);
    column->addWidget(new HelpStrip(this));
    column->addLayout(buttons);
    const auto all = findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        button->setAutoDefault(false); // Enter in a field means the field
    }
    addMnemonics(*this);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_panel, &ConnectPanel::connected, this, &ConnectDialog::saveSettings);
    connect(m_panel, &ConnectPanel::answered, m_close, [this] { m_close->setFocus(); });
    secret->refresh();
    m_panel->beginWithCode();
}

void ConnectDialog::saveSettings()
{
    if (m_draft->settings() != m_context.host.environment()->settings) {
        if (const auto saved = m_context.host.reconfigure(m_draft->settings()); !saved) {
            m_panel->showProblem(errorWords(saved.error()));
            return;
        }
    }
    Q_EMIT connected();
}

} // namespace statusbridge

#include "moc_connectdialog.cpp"
