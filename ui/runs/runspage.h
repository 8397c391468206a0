// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QStackedLayout;

namespace statusbridge {

class RunList;
class RunView;

//! \brief The history: all cycles, or one of them with its records and a way back.
class RunsPage : public Page
{
    Q_OBJECT

public:
    explicit RunsPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<CommandId> availableCommands() const override;
    void execute(CommandId command) override;

    //! \brief Shows one cycle.
    void showRun(qint64 runId);
    //! \brief Shows all cycles.
    void showList();

private:
    [[nodiscard]] bool isListShown() const;

    RunList *m_list;
    RunView *m_view;
    QStackedLayout *m_stack;
    bool m_isActive = false;
};

} // namespace statusbridge
