// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/settings/actionpanel.h"

namespace statusbridge {

class SettingsDraft;

//! \brief Creates or upgrades the tables in the database that the form names, when a person says so.
class TablesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    TablesPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Does it when a person has said yes.
    void ask();
    void migrate();

Q_SIGNALS:
    //! \brief The tables are as they must be.
    void migrated();

private:
    void take(const Expected<QStringList> &done);

    EngineGateway &m_gateway;
    const SettingsDraft &m_draft;
};

} // namespace statusbridge
