// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QDialog>

class QPushButton;

namespace statusbridge {

class ConnectPanel;
class SettingsDraft;

//! \brief Connects to Zoho with the settings that are in force, and asks nothing else. What connecting finds out, such
//! as another data center, is saved at once. Non-modal work: show it with open() or show().
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(const ConsoleContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ConnectPanel &panel() const { return *m_panel; }

Q_SIGNALS:
    //! \brief A token is stored, and the settings fit it.
    void connected();

private:
    void saveSettings();

    ConsoleContext m_context;
    SettingsDraft *m_draft;
    ConnectPanel *m_panel;
    QPushButton *m_close;
};

} // namespace statusbridge
