// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/evidence.h"
#include "tests/failover/instance.h"
#include "tests/zohosim/zohosimulator.h"

#include <QRandomGenerator>
#include <QSqlDatabase>

#include <memory>
#include <vector>

namespace statusbridge {

class TestDatabase;

//! \brief How to reach a database of the server of tests/support/databases.sh, which must be a PostgreSQL.
[[nodiscard]] DatabaseServer serverOf(const TestDatabase &database);

//! \brief Several instances over one PostgreSQL and one simulated Zoho, with triggers that write down what happens to
//! the lease and to the rows.
class World
{
public:
    //! \param server with the name of an empty database that Statusbridge may make its tables in
    World(const DatabaseServer &server, int instances);
    ~World();

    //! \brief Starts what isn't running and waits until every instance answers.
    void startAll();
    //! \brief Forgets the round before and adds records with rows; some are delivered, some share a queue id.
    void beginRound(int records, QRandomGenerator &random);
    //! \brief Rows that come while a cycle runs: stronger ones for some of the records.
    void addLateRows(QRandomGenerator &random);

    //! \brief Which instance has the lease by now; -1: none.
    [[nodiscard]] int holder();
    //! \brief No cycle runs or was cut off, and nothing is open.
    [[nodiscard]] bool isSettled();
    //! \brief An instance runs a cycle, or was cut off and has no successor yet.
    [[nodiscard]] bool isLeaseTaken();
    [[nodiscard]] failover::Evidence evidence();

    //! \brief Ends the server's side of an instance's connections.
    void terminateBackends(Instance &instance);

    [[nodiscard]] Instance &instance(int number) { return *m_instances.at(static_cast<size_t>(number)); }
    [[nodiscard]] int size() const { return static_cast<int>(m_instances.size()); }
    [[nodiscard]] zohosim::ZohoSimulator &zoho() { return m_zoho; }
    [[nodiscard]] const SharedSettings &shared() const { return m_shared; }
    QVariant execute(const QString &sql);
    //! \brief Closes the connection of the test itself; the next statement opens it again.
    void disconnect();
    [[nodiscard]] QString logs() const;

private:
    void migrate();
    void addRecord(const QString &queueId, const QString &status);
    void addRow(const QString &table, const QString &queueId, const QString &word);
    void read(const QString &sql, const std::function<void(const QSqlQuery &)> &row);
    [[nodiscard]] QHash<QString, int> holders() const;
    [[nodiscard]] QList<failover::Patch> patches() const;
    [[nodiscard]] QList<failover::Mark> marks(const QString &sql);

    qint64 m_zohoStart; //!< the time at which the simulator's log begins
    zohosim::ZohoSimulator m_zoho;
    SharedSettings m_shared;
    QString m_connection;
    std::vector<std::unique_ptr<Instance>> m_instances;
    QList<failover::Record> m_records;
    int m_lastRecord = 0;
    qint64 m_lastRow = 0;
};

} // namespace statusbridge
