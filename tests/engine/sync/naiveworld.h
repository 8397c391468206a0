// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief A webhook row as a test makes it; null texts are SQL NULLs.
struct NaiveRow
{
    bool inDeliveredLogs = false;
    int id = 0;
    QString queueId;
    QString messageId;
    QString word;
    QString recipientId;
    QString timestamp;
    std::optional<qint64> second; //!< what the timestamp means
    bool marked = false;
    QString markedAs; //!< webhook_logs: the word it held when it was settled

    [[nodiscard]] QString name() const; //!< "d7" or "w7"
    [[nodiscard]] bool isOpen() const;
};

//! \brief A record as Zoho has it.
struct NaiveRecord
{
    QString id;
    QJsonObject fields;
};

//! \brief Two tables and a report, made at random, and what one cycle has to turn them into.
//!
//! Nothing of the product is used here: the rules are written down a second time, record by record and without any
//! thought of speed, so that a mistake in the one shows as a difference to the other.
class NaiveWorld
{
public:
    //! \param seed the same one makes the same world
    NaiveWorld(unsigned seed, int recordCount);

    [[nodiscard]] const QList<NaiveRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<NaiveRecord> &records() const { return m_records; }

    //! \brief What a cycle leaves behind.
    struct Outcome
    {
        QMap<QString, QJsonObject> records; //!< by id
        QSet<QString> written;              //!< ids of the records that get a PATCH
        QSet<QString> marked;               //!< names of the rows
        QSet<QString> delivered;            //!< queue ids that were carried over as delivered
        int unchanged = 0;
        int superseded = 0;
        int noRecord = 0;
        int unknownWords = 0;
    };
    [[nodiscard]] Outcome afterOneCycle() const;

private:
    [[nodiscard]] QList<NaiveRow> rowsOf(const QString &queueId) const;
    [[nodiscard]] NaiveRow bestOf(const QString &queueId) const;
    //! \param isListed it matches the criteria; else it was asked for by its queue id
    void judge(const NaiveRecord &record, bool isListed, Outcome &outcome) const;

    QList<NaiveRow> m_rows;
    QList<NaiveRecord> m_records;
};

} // namespace statusbridge
