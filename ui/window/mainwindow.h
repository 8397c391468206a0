// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/severity.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace statusbridge {

class Banner;
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

    void showState(const Presentation &presentation, const QString &nextCycle);
    //! \brief Something has been done: for a while in the status bar.
    void showDone(const QString &sentence);
    //! \brief Something could not be done: as a line that stays until something is done.
    void showError(const Error &error);
    [[nodiscard]] QString troubleText() const;
    //! \brief Shows every shortcut, from the table of commands. Returns at once; the dialog deletes itself.
    void showShortcuts();
    //! \brief Shows version and license. Returns at once.
    void showAbout();

Q_SIGNALS:
    //! \brief A person has closed the window; the program continues.
    void closedByPerson();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void enableRecordCommands();
    void showPageAt(int index);
    void paintStateIcon();

    ConsoleContext m_context;
    QListWidget *m_choice;
    QStackedWidget *m_stack;
    Banner *m_trouble;
    QLabel *m_stateIcon;
    Severity m_severity = Severity::Neutral; //!< what it shows
    QLabel *m_stateText;
    QLabel *m_nextCycle;
    QHash<CommandId, Page *> m_pages;
    Page *m_shown = nullptr;
};

} // namespace statusbridge
