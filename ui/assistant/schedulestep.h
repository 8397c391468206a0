// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistantstep.h"

namespace statusbridge {

class EngineGateway;
class SettingsDraft;
class UsersPanel;

//! \brief How often cycles begin, and who may use the HTTP API.
class ScheduleStep final : public AssistantStep
{
    Q_OBJECT

public:
    ScheduleStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isBlocked() const override;
    [[nodiscard]] UsersPanel &users() const { return *m_users; }

private:
    SettingsDraft &m_draft;
    UsersPanel *m_users;
};

} // namespace statusbridge
