// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/severity.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QLabel;
class QStackedWidget;

namespace statusbridge {

class Banner;
class PageList;
struct PageMark;
class Toast;
struct Error;
struct Presentation;

//! \brief The window: pages, the list to choose from, menus, toolbar and status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ConsoleContext &context, QWidget *parent = nullptr);

    //! \brief Adds a page that \p showCommand shows; the window owns it. Pages stand in the order in which they are
    //! added.
    void addPage(CommandId showCommand, Page *page);
    void showPage(CommandId showCommand);
    [[nodiscard]] Page *page(CommandId showCommand) const { return m_pages.value(showCommand); }
    [[nodiscard]] Page *currentPage() const;
    //! \brief The command that shows the page in front.
    [[nodiscard]] CommandId shownPage() const { return m_pages.key(m_shown, CommandId::ShowOverview); }

    //! \brief Shows what waits on each page beside its name; a page without a mark has none.
    void showMarks(const QHash<CommandId, PageMark> &marks);
    //! \brief The pages with something that was typed and is not saved.
    [[nodiscard]] QList<CommandId> unsavedPages() const;
    //! \brief Calls \p then, at once if nothing is unsaved, or else once a person has said what becomes of it.
    void settleUnsaved(const std::function<void()> &then);

    void showState(const Presentation &presentation, const QString &nextCycle);
    //! \brief Something has been done: for a while over the page, with *Undo* if \p undo takes it back.
    void showDone(const QString &sentence, const std::function<void()> &undo = {});
    //! \brief Something could not be done: as a line that stays until something is done.
    void showError(const Error &error);
    [[nodiscard]] QString doneText() const;
    //! \brief Shows every shortcut, from the table of commands. Returns at once; the dialog deletes itself.
    void showShortcuts();
    //! \brief Shows version and license. Returns at once.
    void showAbout();

Q_SIGNALS:
    //! \brief A person has closed the window; the program continues.
    void closedByPerson();
    void unsavedChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void enableRecordCommands();
    void showPageAt(int index);
    void showRefusal(CommandId showCommand);
    void paintStateIcon();

    ConsoleContext m_context;
    PageList *m_choice;
    QStackedWidget *m_stack;
    Banner *m_trouble;
    Toast *m_done = nullptr;
    QLabel *m_stateIcon;
    Severity m_severity = Severity::Neutral; //!< what it shows
    QLabel *m_stateText;
    QLabel *m_nextCycle;
    QHash<CommandId, Page *> m_pages;
    Page *m_shown = nullptr;
};

} // namespace statusbridge
