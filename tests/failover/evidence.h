// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge::failover {

// What a round left behind. Times are milliseconds since 1970 by this machine's clock, which is also that of the
// database and of the simulated Zoho.

//! \brief A change of the lease's row, as a trigger saw it.
struct LeaseChange
{
    qint64 at = 0;
    qint64 tokenBefore = 0;
    QString holderBefore = {}; //!< empty: none
    qint64 expiryBefore = 0;
    qint64 token = 0;
    QString holder = {};
    qint64 expiry = 0;

    [[nodiscard]] bool isAcquired() const { return token != tokenBefore; }
};

//! \brief An update that arrived at Zoho and was taken.
struct Patch
{
    qint64 at = 0;
    int instance = -1; //!< who sent it
    QString recordId = {};
    QString status = {};
    QByteArray body = {};
};

//! \brief A row that was marked, or a record that the journal says was updated.
struct Mark
{
    qint64 at = 0;
    QString name = {}; //!< the row's queue id, or the record's id
    QString word = {}; //!< the row's
};

//! \brief A record, and what the two tables know of it.
struct Record
{
    QString id = {};
    QString queueId = {};
    QString statusBefore = {}; //!< what Zoho showed at first
    QString statusAfter = {};  //!< what Zoho shows now
    QStringList words = {};    //!< of all rows
};

struct Evidence
{
    QList<LeaseChange> lease = {};
    QHash<QString, int> instances = {}; //!< by holder
    QList<Patch> patches = {};          //!< in the order of their arrival
    QList<Mark> marks = {};             //!< rows
    QList<Mark> journal = {};           //!< records that were noted as updated
    QList<Record> records = {};
    int openRows = 0; //!< rows with a known word that are not marked
    int openIntents = 0;
    int concurrency = 10;
    bool hasHealthyStandby = true; //!< an instance that nothing was done to
    qint64 starvedMs = 0;          //!< for so long the machine had no time for the test, nor for any instance
};

} // namespace statusbridge::failover
