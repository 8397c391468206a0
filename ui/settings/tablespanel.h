// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace statusbridge {

class Banner;
class SettingsDraft;

//! \brief Creates or upgrades the tables in the database that the form names, when a person says so.
class TablesPanel final : public QWidget
{
    Q_OBJECT

public:
    TablesPanel(Desk &desk, const SettingsDraft &draft, QWidget *parent = nullptr);

    void migrate();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    //! \brief The tables are as they must be.
    void migrated();

private:
    void take(const Expected<QStringList> &done);

    Desk &m_desk;
    const SettingsDraft &m_draft;
    QPushButton *m_button;
    Banner *m_banner;
    bool m_isBusy = false;
};

} // namespace statusbridge
