// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"

#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>

namespace statusbridge {

//! \brief A connection that knows nothing of Statusbridge, as the collector or a person would have. What it is asked
//! must not fail, or the test ends.
//!
//! In SQL a name in double quotes is one, and a backslash in a text is one, in every kind of database.
class TestConnection
{
public:
    explicit TestConnection(const DatabaseSettings &settings);
    ~TestConnection();
    Q_DISABLE_COPY_MOVE(TestConnection)

    //! \brief The first column of all rows.
    QVariantList execute(const QString &sql);

    //! \brief Begins a transaction in which no other connection can take, keep or check the lease; and ends it.
    void lock();
    void unlock();

private:
    QString m_name;
    QSqlDatabase m_connection;
};

} // namespace statusbridge
