// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/setup/retarget.h"
#include "ui/settings/actionpanel.h"

#include <QPointer>

class QDialog;
class QLabel;

namespace statusbridge {

//! \brief Offers to carry rows over again, as long as the rows in the database are marked for another place at Zoho
//! than that of the saved settings, and does it after a person has chosen the day and confirmed. Shows nothing
//! otherwise.
class RetargetPanel final : public ActionPanel
{
    Q_OBJECT

public:
    RetargetPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Asks the database whether there is something to offer.
    void refresh();

private:
    void offer(const Expected<Retargeting> &found);
    void askForDay();
    void countRows(const QDate &since);
    void carryAgain(const QDate &since);
    void showResult(const Expected<Retargeting> &done);

    Retargeting m_offer;
    bool m_isCarrying = false;
    QPointer<QDialog> m_dialog; //!< owns the two below
    QLabel *m_count = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace statusbridge
