// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistantstep.h"

class QLabel;

namespace statusbridge {

class EngineGateway;
class SecretEditor;
class SettingsDraft;

//! \brief Data center, client id and client secret.
class ClientStep final : public AssistantStep
{
    Q_OBJECT

public:
    ClientStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] bool isBlocked() const override;

private:
    void showConsole();

    SettingsDraft &m_draft;
    SecretEditor *m_secret;
    QLabel *m_console;
};

} // namespace statusbridge
