// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/backend/enginegateway.h"
#include "ui/settings/actionpanel.h"

namespace statusbridge {

class FindingsView;
class SettingsDraft;

//! \brief Tries what the form says, saved or not, and tells what was found.
class TestPanel final : public ActionPanel
{
    Q_OBJECT

public:
    TestPanel(EngineGateway &gateway, const SettingsDraft &draft, const QList<DoctorArea> &areas,
              QWidget *parent = nullptr);

    void run();
    [[nodiscard]] const QList<Finding> &findings() const;

Q_SIGNALS:
    void finished();

private:
    void take(const QList<Finding> &findings);

    EngineGateway &m_gateway;
    const SettingsDraft &m_draft;
    QList<DoctorArea> m_areas;
    FindingsView *m_findings;
};

} // namespace statusbridge
