// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runspage.h"

#include "ui/runs/runlist.h"
#include "ui/runs/runview.h"

#include <QStackedLayout>

namespace statusbridge {

RunsPage::RunsPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent), m_list(new RunList(context)), m_view(new RunView(context)), m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    connect(m_list, &RunList::runOpened, this, &RunsPage::showRun);
    connect(m_view, &RunView::backRequested, this, &RunsPage::showList);
    connect(m_view, &RunView::lookupRequested, this, &RunsPage::lookupRequested);
    connect(m_list, &RunList::commandsChanged, this, &RunsPage::commandsChanged);
    connect(m_view, &RunView::commandsChanged, this, &RunsPage::commandsChanged);
    connect(m_list, &RunList::done, this, &RunsPage::done);
    connect(m_view, &RunView::done, this, &RunsPage::done);
}

void RunsPage::activate()
{
    m_isActive = true;
    if (isListShown()) {
        m_list->activate();
    } else {
        m_view->setFollowing(true);
        m_view->refresh();
        m_view->focusTable();
    }
}

void RunsPage::deactivate()
{
    m_isActive = false;
    m_list->deactivate();
    m_view->setFollowing(false);
}

QList<CommandId> RunsPage::availableCommands() const
{
    return isListShown() ? m_list->availableCommands() : m_view->availableCommands();
}

void RunsPage::execute(CommandId command)
{
    if (isListShown()) {
        m_list->execute(command);
    } else {
        m_view->execute(command);
    }
}

void RunsPage::showRun(qint64 runId)
{
    m_list->deactivate();
    m_stack->setCurrentWidget(m_view);
    m_view->setFollowing(m_isActive);
    m_view->showRun(runId);
    m_view->focusTable();
    Q_EMIT commandsChanged();
}

void RunsPage::showList()
{
    m_view->setFollowing(false);
    m_stack->setCurrentWidget(m_list);
    if (m_isActive) {
        m_list->activate();
    }
    Q_EMIT commandsChanged();
}

bool RunsPage::isListShown() const
{
    return m_stack->currentWidget() == m_list;
}

} // namespace statusbridge

#include "moc_runspage.cpp"
