// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/secret.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

#include <functional>

namespace statusbridge {

//! \brief A fresh, empty database of the kind that STATUSBRIDGE_TEST_DATABASE names: sqlite (the default), postgresql
//! or mysql. It is gone at the end.
//!
//! Tables that every test wants are made once: PostgreSQL then copies their database in a third of the time.
//! Servers are those of tests/support/databases.sh; without them the test ends and says what to do.
class TestDatabase
{
public:
    using Fill = std::function<void(const DatabaseSettings &)>;

    //! \brief Where databases are copied, \p fill has made what this one begins with, the first time for all of the
    //! process, and has left no connection; elsewhere it is not called, and the test makes its tables itself.
    explicit TestDatabase(const Fill &fill = {});
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    enum class Kind : quint8 { Sqlite, Postgresql, Mysql };
    [[nodiscard]] static Kind kind();
    //! \brief One of three texts, that of the kind.
    [[nodiscard]] static QString choose(const QString &sqlite, const QString &postgresql, const QString &mysql);

    //! \brief How Statusbridge reaches it; for SQLite the name is the file.
    [[nodiscard]] DatabaseSettings settings() const;
    [[nodiscard]] static Secret password();

    //! \brief Runs statements that must not fail, on a connection of their own, as the collector would have; returns
    //! the first column of the last one's first row. A name in double quotes is one in every kind.
    QVariant execute(const QStringList &statements) const { return executeOn(settings(), statements); }
    static QVariant executeOn(const DatabaseSettings &settings, const QStringList &statements);

private:
    QTemporaryDir m_folder;
    QString m_name;
};

} // namespace statusbridge
