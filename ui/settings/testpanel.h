// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/settings/actionpanel.h"

namespace statusbridge {

//! \brief Tests the values of the form, saved or not, and lists the findings: an icon, the word for it, and the
//! sentence.
class TestPanel final : public ActionPanel
{
    Q_OBJECT

public:
    TestPanel(EngineGateway &gateway, SettingsDraft &draft, const QList<DoctorArea> &areas, QWidget *parent = nullptr);

    void run();
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    //! \brief Whether there was a test of what stands here now, and it found nothing that must be mended.
    [[nodiscard]] bool isFine() const;
    //! \brief Whether there was a test of what stands here now, whatever it found.
    [[nodiscard]] bool hasRun() const { return !m_findings.isEmpty(); }
    //! \brief What the test found worth knowing, as it is shown; empty if everything is in order.
    [[nodiscard]] QStringList warnings() const;

private:
    void showFindings(const QList<Finding> &findings);
    void clearFindings();

    QList<DoctorArea> m_areas;
    QList<Finding> m_findings;
    QVBoxLayout *m_lines;
};

} // namespace statusbridge
