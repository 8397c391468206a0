// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/assistant/assistantsteps.h"
#include "ui/settings/actionpanel.h"

namespace statusbridge {

class Clock;
class PlanTable;
class StartQuestion;

//! \brief Plans a whole cycle with the draft and writes nothing, so that the first real one holds no surprise; then
//! asks when that may begin.
class DryRunStep final : public AssistantStep
{
    Q_OBJECT

public:
    DryRunStep(EngineGateway &gateway, SettingsDraft &draft, const Clock &clock);

    void run();
    [[nodiscard]] bool isDone() const override { return m_hasSucceeded; }
    [[nodiscard]] bool isRunning() const { return m_panel->isBusy(); }
    [[nodiscard]] QString message() const { return m_panel->message(); }
    //! \brief What the plan comes to, in lines.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] StartQuestion &question() const { return *m_question; }

private:
    void showSummary(const Expected<CycleSummary> &summary);

    ActionPanel *m_panel;
    QLabel *m_summary;
    PlanTable *m_plan;
    StartQuestion *m_question;
    bool m_hasSucceeded = false;
};

} // namespace statusbridge
