// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/settings/actionpanel.h"

namespace statusbridge {

class SettingsDraft;

//! \brief Creates or upgrades the tables in the database that the form names, when a person says so.
class TablesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    TablesPanel(Desk &desk, const SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Does it when a person has said yes.
    void ask();
    void migrate();

Q_SIGNALS:
    //! \brief The tables are as they must be.
    void migrated();

private:
    void take(const Expected<QStringList> &done);

    Desk &m_desk;
    const SettingsDraft &m_draft;
};

} // namespace statusbridge
