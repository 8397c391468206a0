// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "tests/failover/instance.h"

#include <QTemporaryDir>

namespace statusbridge {

//! \brief A PostgreSQL of the test's own, which may be restarted without disturbing other tests. Not root's.
class PrivatePostgresql
{
public:
    //! Makes and starts it; ends the test with a sentence if that fails.
    PrivatePostgresql();
    ~PrivatePostgresql();

    [[nodiscard]] DatabaseServer server() const;
    //! \brief Restarts it; \p mode is that of pg_ctl: fast or immediate.
    void restart(const QString &mode);

private:
    Q_DISABLE_COPY_MOVE(PrivatePostgresql)
    void run(const QString &program, const QStringList &arguments) const;
    void control(const QStringList &arguments) const;
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }

    QTemporaryDir m_folder;
    QString m_programs;
    QString m_password;
    quint16 m_port = 0;
};

} // namespace statusbridge
