// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    //! \brief Adds a page that \p showCommand shows; the window owns it. Pages stand in the order in which they come.
    void addPage(CommandId showCommand, Page *page);
    void showPage(CommandId showCommand);
    [[nodiscard]] Page *page(CommandId showCommand) const { return m_pages.value(showCommand); }
    [[nodiscard]] Page *currentPage() const;

    void showState(const Presentation &presentation, const QString &nextCycle);
    //! \brief Something has been done, or could not be: for a while in the status bar, or as a line that stays.
    void tell(const QString &sentence);
    void tell(const Error &error);
    [[nodiscard]] QString troubleText() const;

Q_SIGNALS:
    //! \brief A person has closed the window; the program goes on.
    void closedByPerson();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void enableRecordCommands();
    void turnTo(int index);

    ConsoleContext m_context;
    QListWidget *m_choice;
    QStackedWidget *m_stack;
    Banner *m_trouble;
    QLabel *m_stateIcon;
    QLabel *m_stateText;
    QLabel *m_nextCycle;
    QHash<CommandId, Page *> m_pages;
    Page *m_shown = nullptr;
};

} // namespace statusbridge
