// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"
#include "tests/zohosim/zohosimulator.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace statusbridge {

//! \brief What a run of the program left behind.
struct Finished
{
    int exitStatus = -1; //!< -1: it crashed or did not end
    QString out;
    QString err;

    //! \brief Standard output as one JSON document; empty if it is anything else.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString all() const { return out + err; }
};

//! \brief The real binary in a home of its own, with a simulated Zoho and a database of the kind that TestDatabase has.
class ProgramFixture
{
public:
    ProgramFixture();

    //! \brief Runs the program to its end. \p input is what is piped in.
    [[nodiscard]] Finished run(const QStringList &arguments, const QByteArray &input = {});
    //! \brief Starts it, for tests that send it a signal; \p terminal becomes its standard input and its terminal,
    //! \p output its standard output.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, int terminal = -1, int output = -1);
    [[nodiscard]] static Finished finish(QProcess &process);

    //! \brief Writes the configuration file, the usual one with \p more appended.
    void configure(const QString &more = {});
    void writeConfiguration(const QString &text);
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void removeVariable(const QString &name) { m_environment.remove(name); }
    //! \brief The program can't write what its permissions forbid, even if the tests run as root.
    void obeyPermissions() { m_obeysPermissions = true; }

    //! \brief A record that Zoho shows as sent, and a row here that says otherwise.
    void addPending(const QString &recordId, const QString &queueId, const QString &word = u"delivered"_s);
    void execute(const QString &sql) const;
    [[nodiscard]] QVariant queryValue(const QString &sql) const;
    [[nodiscard]] QByteArray databaseBytes() const;

    [[nodiscard]] QString configFile() const { return m_home.filePath(u"test.toml"_s); }
    [[nodiscard]] QString dataDirectory() const { return m_home.filePath(u"data"_s); }
    //! \brief For a connection of the test's own.
    [[nodiscard]] DatabaseSettings place() const;
    //! \brief SQLite's.
    [[nodiscard]] QString databaseFile() const { return dataDirectory() + u"/statusbridge.db"_s; }
    [[nodiscard]] zohosim::ZohoSimulator &zoho() { return m_zoho; }

    //! \brief Secrets that no output may ever hold.
    [[nodiscard]] QStringList secrets() const;

private:
    TestDatabase m_place;
    QTemporaryDir m_home;
    zohosim::ZohoSimulator m_zoho;
    QProcessEnvironment m_environment;
    bool m_obeysPermissions = false;
};

} // namespace statusbridge
