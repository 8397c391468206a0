// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/doctor/doctor.h"
#include "engine/store/sql/database.h"
#include "tests/engine/sync/cyclefixture.h"

namespace statusbridge {

//! \brief A test of what is found in an installation, which is sound at the beginning of each of its functions.
class InstallationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

protected:
    //! The findings that are not Ok, each as "severity subject kind: text".
    [[nodiscard]] QStringList problems(bool offline = false);
    //! The fixture's database.
    [[nodiscard]] std::unique_ptr<Database> opened() const;

    std::unique_ptr<CycleFixture> m_fixture;
};

} // namespace statusbridge
