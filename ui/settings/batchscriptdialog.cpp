// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/batchscriptdialog.h"

#include "engine/config/settings.h"
#include "engine/setup/batchscript.h"
#include "ui/settings/actionpanel.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

//! What an administrator does in Zoho Creator.
QStringList steps(const ZohoSettings &zoho)
{
    const QString api = zoho.batchApi.isEmpty() ? BatchScriptDialog::tr("a name of your choice") : zoho.batchApi;
    return {
        BatchScriptDialog::tr("1. In Zoho Creator, as an administrator, open Microservices, Custom API, and create a "
                              "Custom API with the link name %1. Put the same name into the field “Custom API” here.")
            .arg(api),
        BatchScriptDialog::tr("2. Request: method POST, content type application/json, with one key: updates, of the "
                              "type list."),
        BatchScriptDialog::tr("3. Authentication: OAuth2. The user that Statusbridge is connected as must be among "
                              "those who may call it."),
        BatchScriptDialog::tr("4. Action: a new function of the application %1. Replace its whole text by the one "
                              "below, and pass the key updates to it.")
            .arg(zoho.app),
        BatchScriptDialog::tr("5. Enable the Custom API. Then connect Statusbridge to Zoho again, so that it may call "
                              "it (the scope is ZohoCreator.customapi.EXECUTE), and press Test."),
    };
}

} // namespace

BatchScriptDialog::BatchScriptDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_script(new QPlainTextEdit)
    , m_copy(new QPushButton(themedIcon(u"copy"_s), tr("&Copy the function")))
{
    setObjectName(u"batchScript"_s);
    setWindowTitle(tr("Many records in one call"));
    resize(860, 640);
    const auto script = batchScript(settings);
    m_text = script ? *script : QString();
    m_script->setPlainText(script ? *script : errorWords(script.error()));
    m_script->setReadOnly(true);
    m_script->setTabChangesFocus(true);
    m_script->setLineWrapMode(script ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_script->setAccessibleName(tr("Function for Zoho Creator"));
    enableUnless(m_copy, script ? QString() : errorWords(script.error()));
    auto *close = new QPushButton(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(tr("A Custom API of the application lets one call write up to %Ln record(s), in a "
                                      "quota of its own. Workflows of the form do not run for records that are written "
                                      "this way.",
                                      nullptr, settings.zoho.batchSize)));
    for (const QString &step : steps(settings.zoho)) {
        column->addWidget(wrappedLabel(step));
    }
    column->addWidget(m_script, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &BatchScriptDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void BatchScriptDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_copy->setText(tr("&Copied"));
}

ActionPanel *batchScriptPanel(EngineGateway &gateway, SettingsDraft &draft)
{
    auto *panel = new ActionPanel(
        gateway, draft, u"copy"_s, BatchScriptDialog::tr("Set up &batch mode…"),
        BatchScriptDialog::tr("Shows the function that lets one call write many records, and how it gets into Zoho "
                              "Creator."));
    panel->button()->setObjectName(u"batchScript"_s);
    panel->allowElsewhere(Role::Viewer); // the settings are all that it needs
    QObject::connect(panel->button(), &QPushButton::clicked, panel, [panel, &draft] {
        auto *dialog = new BatchScriptDialog(draft.settings(), panel->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return panel;
}

} // namespace statusbridge

#include "moc_batchscriptdialog.cpp"
