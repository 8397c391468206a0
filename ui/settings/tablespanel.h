// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/actionpanel.h"

namespace statusbridge {

//! \brief Creates or upgrades the tables in the database that the form names, after a person has confirmed it.
class TablesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    TablesPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Asks first; migrates if the answer is yes.
    void confirmMigration();
    void migrate();

Q_SIGNALS:
    //! \brief The tables are as they must be.
    void migrated();

private:
    void showResult(const Expected<QStringList> &done);
};

} // namespace statusbridge
