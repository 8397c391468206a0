// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace statusbridge {

//! \brief What became of rows of one of our own tables.
struct ForgottenRows
{
    qint64 removed = 0;
    qint64 masked = 0;

    bool operator==(const ForgottenRows &) const = default;
};

//! \brief What a table of the collector's has of a person.
struct CollectorHolding
{
    QString table; //!< as a person names it
    qint64 rows = 0;
    bool isComplete = true; //!< false: not all of the table could be looked through, so that it may have more

    bool operator==(const CollectorHolding &) const = default;
};

//! \brief What was forgotten of a person, or would be.
struct Forgetting
{
    QMap<QString, ForgottenRows> tables; //!< our own, by name; without those of which nothing was
    qint64 keptQueueIds = 0; //!< that have the number in them, by which the collector's rows are known as settled
    QList<CollectorHolding> collector;
    qint64 spooledBytes = 0; //!< of files of the spool that still speak of the person

    [[nodiscard]] qint64 removed() const
    {
        qint64 sum = 0;
        for (const ForgottenRows &rows : tables) {
            sum += rows.removed;
        }
        return sum;
    }
    [[nodiscard]] qint64 masked() const
    {
        qint64 sum = 0;
        for (const ForgottenRows &rows : tables) {
            sum += rows.masked;
        }
        return sum;
    }
    [[nodiscard]] qint64 heldByCollector() const
    {
        qint64 sum = 0;
        for (const CollectorHolding &holding : collector) {
            sum += holding.rows;
        }
        return sum;
    }
};

} // namespace statusbridge
