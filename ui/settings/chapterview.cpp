// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chapterview.h"

#include "engine/config/secretstore.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/tablespanel.h"
#include "ui/settings/testpanel.h"
#include "ui/settings/userspanel.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

ChapterView::ChapterView(const SettingChapter &chapter, Desk &desk, SettingsDraft &draft)
    : m_chapter(chapter), m_desk(desk), m_draft(draft)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(chapterTitle(chapter));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(16);
    column->addWidget(titleLabel(chapterTitle(chapter)));
    column->addWidget(quietLabel(chapterHint(chapter)));
    for (const SettingGroup &group : chapter.groups) {
        auto *form = new SettingsForm(draft, groupHeading(group), group.names);
        m_forms.append(form);
        column->addWidget(form);
    }
    const QList<QWidget *> more = extras();
    for (QWidget *widget : more) {
        column->addWidget(widget);
    }
    if (!chapter.areas.isEmpty()) {
        column->addWidget(new TestPanel(desk, draft, chapter.areas));
    }
    column->addStretch(1);
    setWidget(content);
}

QList<QWidget *> ChapterView::extras()
{
    switch (m_chapter.id) {
    case ChapterId::Zoho: {
        auto *secret = new SecretEditor(m_desk, secretnames::zohoClientSecret(), tr("Client secret"));
        m_forms.constFirst()->addRow(tr("Client secret:"), secret);
        m_secrets.append(secret);
        return {new ConnectPanel(m_desk, m_draft)};
    }
    case ChapterId::Report: {
        QList<SettingField *> fields;
        for (SettingsForm *form : std::as_const(m_forms)) {
            fields += form->fields();
        }
        return {new NamesPanel(m_desk, m_draft, fields)};
    }
    case ChapterId::Database: {
        auto *secret = new SecretEditor(m_desk, secretnames::databasePassword(), tr("Database password"));
        m_forms.constFirst()->addRow(tr("Password:"), secret);
        m_secrets.append(secret);
        return {};
    }
    case ChapterId::Tables:
        return {new PreviewPanel(m_desk, m_draft), new TablesPanel(m_desk, m_draft)};
    case ChapterId::Api:
        m_users = new UsersPanel(m_desk, m_draft);
        return {m_users};
    case ChapterId::Statuses:
    case ChapterId::Schedule:
    case ChapterId::Program:
        break;
    }
    return {};
}

void ChapterView::activate()
{
    for (SecretEditor *secret : std::as_const(m_secrets)) {
        secret->refresh();
    }
    if (m_users) {
        m_users->refresh();
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
