// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/setup/migrate.h"
#include "ui/settings/actionpanel.h"

namespace statusbridge {

//! \brief Creates or upgrades the tables in the database that the form names, after a person has confirmed it.
class TablesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    TablesPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Asks first; migrates if the answer is yes.
    void confirmMigration();
    //! \brief Asks once more for what needs \p mayHoldWriters (MigrationOptions), if it isn't set.
    void migrate(bool mayHoldWriters = false);

Q_SIGNALS:
    //! \brief The tables are as they must be.
    void migrated();

private:
    void showResult(const Expected<MigrationResult> &result);
};

} // namespace statusbridge
