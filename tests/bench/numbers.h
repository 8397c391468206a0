// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"

namespace statusbridge {

//! \brief A table n of the numbers i from 1 to \p count, as each kind of database makes it.
inline QString numbers(qint64 count)
{
    const QString text = QString::number(count);
    return TestDatabase::choose(u"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                "SELECT i FROM n) AS n"_s,
                                u"(SELECT generate_series(1, %1) AS i) AS n"_s,
                                u"(SELECT seq AS i FROM seq_1_to_%1) AS n"_s)
        .arg(text);
}

} // namespace statusbridge
