// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/backend/enginegateway.h"
#include "ui/commands/commandset.h"
#include "ui/commands/commandtable.h"
#include "ui/host/consolehost.h"
#include "ui/settings/chapterview.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/typedsecrets.h"
#include "ui/text/formatting.h"
#include "ui/text/settinglabels.h"
#include "ui/theme/controlstyle.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/helpstrip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/reasons.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace statusbridge {

namespace {

//! The place of a setting's chapter in the table; -1: there is no such setting.
int chapterOf(const QString &fullName)
{
    const QList<SettingChapter> &chapters = settingChapters();
    const auto found = std::ranges::find_if(chapters, [&](const SettingChapter &chapter) {
        return std::ranges::any_of(chapter.groups,
                                   [&](const SettingGroup &group) { return group.names.contains(fullName); });
    });
    return found == chapters.cend() ? -1 : static_cast<int>(std::distance(chapters.cbegin(), found));
}

} // namespace

SettingsPage::SettingsPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_draft(new SettingsDraft(this))
    , m_banner(new Banner)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_assistant(new QToolButton)
    , m_save(new QPushButton(themedIcon(u"save"_s), tr("&Save")))
    , m_revert(new QPushButton(tr("R&evert")))
{
    markPrimary(m_save);
    reload();
    m_list->setAccessibleName(tr("Chapters of the settings"));
    for (const SettingChapter &chapter : settingChapters()) {
        m_chapters.append(nullptr);
        m_list->addItem(new QListWidgetItem(themedIcon(QLatin1StringView(chapter.icon)), chapterTitle(chapter)));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 16);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentWidget(chapter(row));
        if (isVisible()) {
            chapter(row)->activate();
        }
    });
    connect(m_draft, &SettingsDraft::changed, this, &SettingsPage::showState);
    connect(m_draft, &SettingsDraft::secretsStored, this, &SettingsPage::showState);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(&context.host, &ConsoleHost::engineReplaced, this, [this] {
        m_isPending = false;
        if (!isChanged() || m_isSaving) {
            reload();
        }
        showState();
    });
    connect(&context.host, &ConsoleHost::attachmentChanged, this, &SettingsPage::showRole);
    m_list->setCurrentRow(0);
    showRole();
}

void SettingsPage::layOut()
{
    m_assistant->setDefaultAction(m_context.commands.action(CommandId::RunAssistant));
    m_assistant->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QLabel *file = quietLabel(tr("Saved in %1").arg(m_context.host.configurationFile()));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_assistant);
    buttons->addWidget(file, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addWidget(new HelpStrip(m_stack));
    column->addLayout(buttons);
}

void SettingsPage::activate()
{
    // What is saved and not yet in force must not be taken back by what still is.
    if (!isChanged() && !m_isPending) {
        reload();
    }
    chapter(m_list->currentRow())->activate();
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

void SettingsPage::showRole()
{
    m_draft->freeze(m_context.gateway.roleRefusal(Role::Administrator));
    showState();
}

void SettingsPage::showState()
{
    const QString &frozen = m_draft->frozenBecause();
    const QString nothing = m_draft->isChanged() || !frozen.isEmpty() ? frozen : tr("Nothing is changed.");
    enableUnless(m_save, m_draft->isChanged() && !m_draft->isValid() ? tr("A value is not allowed.") : nothing);
    enableUnless(m_revert, nothing);
    if (std::exchange(m_wasChanged, m_draft->isChanged()) != m_draft->isChanged()) {
        Q_EMIT unsavedChanged();
    }
    const QStringList problems = m_draft->problems();
    for (int i = 0; i < m_chapters.size(); ++i) {
        const SettingChapter &chapter = settingChapters().at(i);
        const bool isWrong = std::ranges::any_of(problems, [&](const QString &name) { return chapterOf(name) == i; });
        const QString description = isWrong ? tr("Something here is wrong.") : QString();
        if (m_list->item(i)->data(Qt::AccessibleDescriptionRole).toString() != description) {
            m_list->item(i)->setIcon(isWrong ? themedIcon(severityIcon(Severity::Bad), Severity::Bad)
                                             : themedIcon(QLatin1StringView(chapter.icon)));
            m_list->item(i)->setData(Qt::AccessibleDescriptionRole, description);
        }
    }
    if (!problems.isEmpty()) {
        m_banner->showMessage(Severity::Bad, m_draft->problem(problems.constFirst()));
    } else if (m_draft->isChanged()) {
        m_banner->showMessage(Severity::Neutral, tr("There are changes that are not saved yet."));
    } else if (m_isPending) {
        m_banner->showMessage(Severity::Neutral,
                              tr("Saved. The settings come into force when the running cycle has ended."));
    } else if (!frozen.isEmpty()) {
        m_banner->showMessage(Severity::Neutral, frozen);
    } else {
        m_banner->clear();
    }
}

void SettingsPage::save()
{
    if (!m_draft->isValid()) {
        showSetting(m_draft->problems().constFirst());
        Q_EMIT changesNotSaved();
        return;
    }
    enableUnless(m_save, tr("It is being saved."));
    // What was in the store before can't be read back, so that secrets can't be taken back.
    const bool canBeUndone = m_draft->secrets().isEmpty();
    storeTypedSecrets(m_context.gateway, *m_draft, this, [this, canBeUndone](const Expected<void> &stored) {
        if (stored) {
            saveSettings(canBeUndone);
            return;
        }
        showState();
        m_banner->showError(stored.error());
        Q_EMIT changesNotSaved();
    });
}

void SettingsPage::saveSettings(bool canBeUndone)
{
    const Settings before = m_draft->inForce();
    const Settings wanted = m_draft->settings();
    putIntoForce(before, wanted, [this, before, wanted, canBeUndone](bool isSaved) {
        if (!isSaved) {
            Q_EMIT changesNotSaved();
            return;
        }
        const QString sentence = tr("The settings are saved in %1.").arg(m_context.host.configurationFile());
        if (canBeUndone) {
            Q_EMIT doneUndoably(sentence, [this, before, wanted] { takeBack(before, wanted); });
        } else {
            Q_EMIT done(sentence);
        }
        Q_EMIT changesSaved();
    });
}

void SettingsPage::takeBack(const Settings &before, const Settings &wanted)
{
    if (isChanged()) {
        Q_EMIT done(tr("Save or revert what was typed since, then change it back."));
        return;
    }
    putIntoForce(wanted, before, [this](bool isSaved) {
        if (isSaved) {
            Q_EMIT done(tr("The settings are as they were before."));
        }
    });
}

void SettingsPage::putIntoForce(const Settings &before, const Settings &wanted,
                                const std::function<void(bool isSaved)> &then)
{
    m_isSaving = true;
    m_isPending = true;
    const auto finish = [guard = QPointer(this), this, wanted, then](const Expected<void> &saved) {
        if (!guard) {
            return;
        }
        m_isSaving = false;
        if (!saved) {
            m_isPending = false;
            showState();
            m_banner->showError(saved.error());
        } else {
            m_draft->reset(wanted, m_context.host.origins());
        }
        then(saved.hasValue());
    };
    m_context.host.saveSettings(before, wanted, finish);
}

void SettingsPage::revert()
{
    reload();
}

void SettingsPage::showSetting(const QString &fullName)
{
    SettingField *shown = field(fullName);
    if (!shown) {
        return;
    }
    const int index = chapterOf(fullName);
    m_list->setCurrentRow(index);
    shown->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
    chapter(index)->ensureWidgetVisible(shown);
}

void SettingsPage::showChapter(ChapterId id)
{
    const QList<SettingChapter> &chapters = settingChapters();
    const auto found = std::ranges::find(chapters, id, &SettingChapter::id);
    m_list->setCurrentRow(static_cast<int>(std::distance(chapters.cbegin(), found)));
}

SettingField *SettingsPage::field(const QString &fullName)
{
    const int index = chapterOf(fullName);
    return index < 0 ? nullptr : chapter(index)->field(fullName);
}

ChapterView *SettingsPage::chapter(int index)
{
    if (!m_chapters.at(index)) {
        m_chapters[index] = new ChapterView(settingChapters().at(index), m_context.gateway, *m_draft, keysAround());
        m_stack->addWidget(m_chapters.at(index));
        // What stands below all chapters comes after the newest one.
        placeAfter(*m_chapters.at(index), *m_assistant);
        placeAfter(*m_assistant, *m_revert);
        placeAfter(*m_revert, *m_save);
    }
    return m_chapters.at(index);
}

QSet<QChar> SettingsPage::keysAround() const
{
    QSet<QChar> keys = {mnemonicOf(m_assistant->text()), mnemonicOf(m_save->text()), mnemonicOf(m_revert->text())};
    for (const CommandGroup group :
         {CommandGroup::Cycle, CommandGroup::View, CommandGroup::Records, CommandGroup::Help, CommandGroup::Program}) {
        keys.insert(mnemonicOf(groupTitle(group)));
    }
    return keys;
}

} // namespace statusbridge

#include "moc_settingspage.cpp"
