// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertreport.h"
#include "ui/settings/actionpanel.h"

class QListWidget;

namespace statusbridge {

//! \brief Sends a test by the channels of the form, saved or not, and tells what each of them answered. Below it are
//! the last messages. Where the engine is on another machine, the server tells and sends, by what is in force there.
class AlertsPanel final : public ActionPanel
{
    Q_OBJECT

public:
    AlertsPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent = nullptr);

    void sendTest();
    //! \brief Reads the last messages again.
    void refresh();
    //! \brief The last messages as they are listed, the newest first.
    [[nodiscard]] QStringList messages() const;

private:
    void showTrials(const QList<AlertTrial> &trials);
    void showView(const Expected<AlertsView> &view);

    EngineGateway &m_gateway;
    RequestId m_newestView;
    QListWidget *m_list;
};

} // namespace statusbridge
