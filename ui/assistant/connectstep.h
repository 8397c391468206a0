// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistantstep.h"

namespace statusbridge {

class ConnectPanel;
class EngineGateway;
class SecretEditor;
class SettingsDraft;

//! \brief Lets Zoho give a refresh token.
class ConnectStep final : public AssistantStep
{
    Q_OBJECT

public:
    ConnectStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] ConnectPanel &panel() const { return *m_panel; }

private:
    ConnectPanel *m_panel;
    SecretEditor *m_token; //!< only tells whether there is one
};

} // namespace statusbridge
