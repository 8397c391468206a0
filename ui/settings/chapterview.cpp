// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chapterview.h"

#include "engine/config/secretstore.h"
#include "ui/settings/addresspanel.h"
#include "ui/settings/alertspanel.h"
#include "ui/settings/batchscriptdialog.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/retargetpanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/tablespanel.h"
#include "ui/settings/testpanel.h"
#include "ui/settings/tokenspanel.h"
#include "ui/settings/userspanel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/sidebyside.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace statusbridge {

ChapterView::ChapterView(const SettingChapter &chapter, EngineGateway &gateway, SettingsDraft &draft,
                         const QSet<QChar> &keys)
    : m_chapter(chapter), m_gateway(gateway), m_draft(draft)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
    setAccessibleName(chapterTitle(chapter));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addForms();
    addExtras();
    if (!chapter.areas.isEmpty()) {
        m_actions.append(new TestPanel(gateway, draft, chapter.areas));
    }
    setWidget(layOut());
    addMnemonics(*this, keys);
}

QWidget *ChapterView::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(titleLabel(chapterTitle(m_chapter)));
    QLabel *hint = quietLabel(chapterHint(m_chapter));
    hint->setAlignment(Qt::AlignBottom | Qt::AlignLeading);
    head->addWidget(hint, 1);
    QList<QWidget *> columns = {belowEachOther(m_left)};
    if (!m_right.isEmpty()) {
        columns.append(belowEachOther(m_right));
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addLayout(head);
    if (m_address) {
        column->addWidget(m_address);
    }
    column->addWidget(new SideBySide(columns));
    column->addWidget(actionStrip(m_actions));
    column->addStretch(1);
    return content;
}

void ChapterView::addForms()
{
    for (const SettingGroup &group : m_chapter.groups) {
        auto *form = new SettingsForm(m_draft, groupHeading(group), group.names);
        m_forms.append(form);
        (group.isBeside ? m_right : m_left).append(form);
    }
}

SecretEditor *ChapterView::secret(const QString &name, const QString &title)
{
    auto *secret = new SecretEditor(m_gateway, m_draft, name, title);
    m_secrets.append(secret);
    return secret;
}

//! One at a time, so that the chapter is seen whole.
QWidget *ChapterView::access()
{
    m_users = new UsersPanel(m_gateway, m_draft);
    m_tokens = new TokensPanel(m_gateway, m_draft);
    const int margin = spaceOf(Space::Tight, fontMetrics());
    for (QWidget *panel : {static_cast<QWidget *>(m_users), static_cast<QWidget *>(m_tokens)}) {
        panel->setContentsMargins(margin, margin, margin, margin);
    }
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Who may use the HTTP API"));
    tabs->addTab(m_users, tr("Users"));
    tabs->addTab(m_tokens, tr("Tokens"));
    return tabs;
}

void ChapterView::addExtras()
{
    switch (m_chapter.id) {
    case ChapterId::Zoho:
        m_address = new AddressPanel(m_draft);
        m_forms.constFirst()->addRow(tr("Client secret:"),
                                     secret(secretnames::zohoClientSecret(), tr("Client secret")));
        m_right.append(new ConnectPanel(m_gateway, m_draft));
        break;
    case ChapterId::Report: {
        QList<SettingField *> fields;
        for (const SettingsForm *form : std::as_const(m_forms)) {
            fields += form->fields();
        }
        auto *names = new NamesPanel(m_gateway, m_draft, fields);
        m_address = new AddressPanel(m_draft);
        connect(m_address, &AddressPanel::filledIn, names, &NamesPanel::fetchIfNew);
        m_retarget = new RetargetPanel(m_gateway, m_draft);
        m_actions = {names, m_retarget};
        break;
    }
    case ChapterId::Calls:
        m_actions = {batchScriptPanel(m_gateway, m_draft)};
        break;
    case ChapterId::Database:
        m_forms.constFirst()->addRow(tr("Password:"), secret(secretnames::databasePassword(), tr("Database password")),
                                     u"database.user"_s);
        break;
    case ChapterId::Tables:
        m_retarget = new RetargetPanel(m_gateway, m_draft);
        m_actions = {new PreviewPanel(m_gateway, m_draft), new TablesPanel(m_gateway, m_draft), m_retarget};
        break;
    case ChapterId::Bodies:
        m_actions = {new PreviewPanel(m_gateway, m_draft)};
        break;
    case ChapterId::Api:
        m_right.append(access());
        break;
    case ChapterId::Alerts:
        m_forms.constFirst()->addRow(tr("Password:"), secret(secretnames::smtpPassword(), tr("Password of the mail")),
                                     u"alerts.smtp_user"_s);
        m_forms.at(1)->addRow(tr("Key:"), secret(secretnames::alertWebhookKey(), tr("Key of the webhook")),
                              u"alerts.webhook_template"_s);
        m_alerts = new AlertsPanel(m_gateway, m_draft);
        m_actions = {m_alerts};
        break;
    case ChapterId::AlertLimits:
    case ChapterId::Statuses:
    case ChapterId::Schedule:
    case ChapterId::Times:
    case ChapterId::Receiver:
    case ChapterId::Program:
        break;
    }
}

void ChapterView::activate()
{
    for (SecretEditor *secret : std::as_const(m_secrets)) {
        secret->refresh();
    }
    if (m_users) {
        m_users->refresh();
        m_tokens->refresh();
    }
    if (m_retarget) {
        m_retarget->refresh();
    }
    if (m_alerts) {
        m_alerts->refresh();
    }
}

SettingField *ChapterView::field(const QString &fullName) const
{
    for (const SettingsForm *form : m_forms) {
        if (SettingField *field = form->field(fullName)) {
            return field;
        }
    }
    return nullptr;
}

} // namespace statusbridge

#include "moc_chapterview.cpp"
