// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/databaseoutage.h"
#include "tests/support/testconnection.h"

#include <memory>

namespace statusbridge::faults {

//! \brief A database that stops working in one of the ways that README.md lists, and is mended. Any kind of database.
class DatabaseTrouble
{
public:
    //! \brief Ends the test if it doesn't know \p words. \param place whose tables are there
    DatabaseTrouble(const QString &words, const DatabaseSettings &place);

    //! \brief How the program is to reach it.
    [[nodiscard]] DatabaseSettings settings() const;
    //! \brief From the next statement on. Any thread.
    void begin();
    //! \brief The database works again; a file that is beyond mending comes from a copy made before begin().
    void end();

private:
    void refuse(const QString &code);
    void damageFile();
    void moveFiles(const QString &from, const QString &to);

    QString m_words;
    DatabaseSettings m_place;
    TestConnection m_connection;
    std::unique_ptr<DatabaseOutage> m_outage; //!< of those that give no answer
    std::unique_ptr<TcpProxy> m_cable;        //!< to a server that is gone
    QString m_copy;                           //!< of a file that is damaged
    bool m_hasBegun = false;
};

} // namespace statusbridge::faults
