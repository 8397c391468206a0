// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingchapters.h"
#include "ui/widgets/page.h"

#include <QSet>

#include <functional>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace statusbridge {

class Banner;
class ChapterView;
class SettingField;
class SettingsDraft;
struct Settings;

//! \brief All settings, chapter by chapter. Nothing is in force before it is saved.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void activate() override;
    //! \brief Refresh takes over what is in force, unless there are changes that would be lost.
    void execute(CommandId command) override;

    //! \brief Whether something is changed and not saved.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool hasUnsavedChanges() const override { return isChanged(); }
    void saveChanges() override { save(); }
    void discardChanges() override { revert(); }
    //! \brief Stores what was typed as secrets first, on another thread if there is any.
    void save();
    void revert();
    //! \brief Brings the field of a setting to the front, with the keyboard in it.
    void showSetting(const QString &fullName);
    void showChapter(ChapterId id);
    [[nodiscard]] SettingField *field(const QString &fullName);
    [[nodiscard]] QString message() const;

private:
    void layOut();
    void reload();
    void showState();
    void saveSettings(bool canBeUndone);
    //! Undoes a change from \p before to \p wanted.
    void takeBack(const Settings &before, const Settings &wanted);
    void showRole();
    //! Calls \p then once they are saved; what keeps them from it is shown.
    void putIntoForce(const Settings &before, const Settings &wanted, const std::function<void(bool isSaved)> &then);
    //! Makes it when it is first needed: all at once would hold the window.
    [[nodiscard]] ChapterView *chapter(int index);
    //! The mnemonics that no field may have.
    [[nodiscard]] QSet<QChar> keysAround() const;

    ConsoleContext m_context;
    SettingsDraft *m_draft;
    Banner *m_banner;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<ChapterView *> m_chapters; //!< as in the table; null: not needed yet
    QToolButton *m_assistant;
    QPushButton *m_save;
    QPushButton *m_revert;
    bool m_wasChanged = false; //!< when it was last said
    bool m_isSaving = false;
    bool m_isPending = false; //!< saved, and a running cycle still ends with what it began with
};

} // namespace statusbridge
