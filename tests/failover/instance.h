// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "tests/support/tcpproxy.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace statusbridge {

//! \brief Where a PostgreSQL is, and who may enter.
struct DatabaseServer
{
    quint16 port = 0;
    QString user = {};
    QString password = {};
    QString database = {};
};

//! \brief What all instances of a test have in common.
struct SharedSettings
{
    DatabaseServer server = {};
    quint16 zohoPort = 0;
    QString clientSecret = {};
    QString refreshToken = {};
    int leaseSeconds = 2;
    int callSeconds = 3;
    int concurrency = 10;
};

//! \brief A real process of Statusbridge with a home of its own, which reaches database and Zoho over cables that can
//! be pulled.
class Instance
{
public:
    explicit Instance(const SharedSettings &shared);
    ~Instance();

    //! \brief Starts the program; `--no-gui`, or a command that ends by itself.
    void start(const QStringList &arguments = {u"--no-gui"_s});
    //! \brief Runs a command to its end; its exit status, -1 if it crashed.
    [[nodiscard]] int run(const QStringList &arguments, const QByteArray &input = {});
    //! \brief Waits for the end of what start() began; as run().
    [[nodiscard]] int finish();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    //! \brief Whether its API answers.
    [[nodiscard]] bool isReady() const;
    void signal(int number) const;
    void kill();

    //! \brief POSTs to its API; the status of the answer, 0 if there was none.
    [[nodiscard]] int call(const QByteArray &path) const;
    //! \brief What others see in the lease ends with this: the number of the process, in each that it had.
    [[nodiscard]] const QList<qint64> &processes() const { return m_processes; }
    //! \brief The access token that it uses; empty if it has none yet.
    [[nodiscard]] QByteArray accessToken() const;
    //! \brief All that it has said so far.
    [[nodiscard]] QString log() const;

    [[nodiscard]] TcpProxy &database() { return m_database; }
    [[nodiscard]] TcpProxy &zoho() { return m_zoho; }

    static constexpr auto user = "anna";
    static constexpr auto password = "correct horse";

private:
    Q_DISABLE_COPY_MOVE(Instance)
    void configure(const SharedSettings &shared);
    [[nodiscard]] std::unique_ptr<QProcess> process(const QStringList &arguments) const;

    QTemporaryDir m_home;
    TcpProxy m_database;
    TcpProxy m_zoho;
    quint16 m_apiPort = 0;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_process;
    QList<qint64> m_processes;
};

} // namespace statusbridge
