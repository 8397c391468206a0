// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/settings/chapterview.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settinglabels.h"
#include "ui/settings/settingsdraft.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace statusbridge {

SettingsPage::SettingsPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_draft(new SettingsDraft(this))
    , m_banner(new Banner)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_save(new QPushButton(themedIcon(QStringLiteral("save")), tr("Sa&ve")))
    , m_revert(new QPushButton(tr("Re&vert")))
{
    reload();
    m_list->setAccessibleName(tr("Chapters of the settings"));
    for (const SettingChapter &chapter : settingChapters()) {
        auto *view = new ChapterView(chapter, context.desk, *m_draft);
        m_chapters.append(view);
        m_stack->addWidget(view);
        m_list->addItem(new QListWidgetItem(themedIcon(QLatin1StringView(chapter.icon)), chapterTitle(chapter)));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 32);
    auto *assistant = new QToolButton;
    assistant->setDefaultAction(context.commands.action(CommandId::RunAssistant));
    assistant->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QLabel *file = quietLabel(tr("Saved in %1").arg(context.host.configurationFile()));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(assistant);
    buttons->addWidget(file, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (isVisible()) {
            m_chapters.at(row)->activate();
        }
    });
    connect(m_draft, &SettingsDraft::changed, this, &SettingsPage::judge);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(&context.host, &ConsoleHost::engineReplaced, this, [this] {
        if (!isChanged() || m_isSaving) {
            reload();
        }
    });
    m_list->setCurrentRow(0);
    judge();
}

void SettingsPage::activate()
{
    if (!isChanged()) {
        reload();
    }
    m_chapters.at(m_stack->currentIndex())->activate();
    m_list->setFocus();
}

void SettingsPage::execute(CommandId command)
{
    if (command == CommandId::Refresh) {
        activate();
    }
}

bool SettingsPage::isChanged() const
{
    return m_draft->isChanged();
}

QString SettingsPage::message() const
{
    return m_banner->sentence();
}

void SettingsPage::reload()
{
    m_draft->reset(m_context.host.environment()->settings, m_context.host.origins());
}

void SettingsPage::judge()
{
    m_save->setEnabled(m_draft->isChanged() && m_draft->isValid());
    m_revert->setEnabled(m_draft->isChanged());
    const QStringList problems = m_draft->problems();
    for (int i = 0; i < m_chapters.size(); ++i) {
        const ChapterView *view = m_chapters.at(i);
        const bool isWrong =
            std::ranges::any_of(problems, [view](const QString &name) { return view->field(name) != nullptr; });
        m_list->item(i)->setIcon(isWrong ? themedIcon(severityIcon(Severity::Bad), Severity::Bad)
                                         : themedIcon(QLatin1StringView(view->chapter().icon)));
        m_list->item(i)->setData(Qt::AccessibleDescriptionRole, isWrong ? tr("Something here is wrong.") : QString());
    }
    if (!problems.isEmpty()) {
        m_banner->tell(Severity::Bad, withLabels(m_draft->problem(problems.constFirst())));
    } else if (m_draft->isChanged()) {
        m_banner->tell(Severity::Neutral, tr("There are changes that are not saved yet."));
    } else {
        m_banner->clear();
    }
}

void SettingsPage::save()
{
    if (!m_draft->isValid()) {
        showSetting(m_draft->problems().constFirst());
        return;
    }
    m_isSaving = true;
    const auto saved = m_context.host.reconfigure(m_draft->settings());
    m_isSaving = false;
    if (!saved) {
        m_banner->tell(Severity::Bad, errorWords(saved.error()));
        return;
    }
    // A running cycle is let end first, with the settings that it began with.
    m_draft->reset(m_draft->settings(), m_context.host.origins());
    Q_EMIT done(tr("The settings are saved in %1.").arg(m_context.host.configurationFile()));
}

void SettingsPage::revert()
{
    reload();
}

void SettingsPage::showSetting(const QString &fullName)
{
    ChapterView *view = chapterOf(fullName);
    if (!view) {
        return;
    }
    m_list->setCurrentRow(static_cast<int>(m_chapters.indexOf(view)));
    SettingField *shown = view->field(fullName);
    shown->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
    view->ensureWidgetVisible(shown);
}

SettingField *SettingsPage::field(const QString &fullName) const
{
    const ChapterView *view = chapterOf(fullName);
    return view ? view->field(fullName) : nullptr;
}

ChapterView *SettingsPage::chapterOf(const QString &fullName) const
{
    for (ChapterView *view : m_chapters) {
        if (view->field(fullName)) {
            return view;
        }
    }
    return nullptr;
}

} // namespace statusbridge
