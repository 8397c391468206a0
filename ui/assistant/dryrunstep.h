// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/assistant/assistantstep.h"
#include "ui/backend/enginegateway.h"

class QPushButton;
class QLabel;

namespace statusbridge {

class Banner;
class SettingsDraft;

//! \brief Plans a whole cycle with the draft and writes nothing, so that the first real one holds no surprise.
class DryRunStep final : public AssistantStep
{
    Q_OBJECT

public:
    DryRunStep(EngineGateway &gateway, SettingsDraft &draft);

    void run();
    [[nodiscard]] bool isDone() const override { return m_hasSucceeded; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString message() const;
    //! \brief What the plan comes to, in lines.
    [[nodiscard]] QString summary() const;

private:
    void take(const Expected<CycleSummary> &summary);

    EngineGateway &m_gateway;
    SettingsDraft &m_draft;
    QPushButton *m_button;
    Banner *m_banner;
    QLabel *m_summary;
    bool m_isRunning = false;
    bool m_hasSucceeded = false;
};

} // namespace statusbridge
