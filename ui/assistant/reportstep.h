// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistantstep.h"

namespace statusbridge {

class EngineGateway;
class NamesPanel;
class SettingsDraft;
class TestPanel;

//! \brief Owner, application, report and its fields, picked from what Zoho tells.
class ReportStep final : public AssistantStep
{
    Q_OBJECT

public:
    ReportStep(EngineGateway &gateway, SettingsDraft &draft);

    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] bool isBlocked() const override;
    [[nodiscard]] NamesPanel &names() const { return *m_names; }
    [[nodiscard]] TestPanel &test() const { return *m_test; }

private:
    SettingsDraft &m_draft;
    NamesPanel *m_names;
    TestPanel *m_test;
};

} // namespace statusbridge
