// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/delivery/countedmessage.h"

#include <QHash>

namespace statusbridge {

class Database;

//! \brief A kind as our table has it.
struct StoredKind
{
    MessageKind kind;
    QString reasonWords; //!< of one of the messages that failed so
};

//! \brief The numbers under which kinds are kept, each once. Those that are known are not asked for again. Belongs to
//! the thread of its database. Errors: Database, Schema.
class MessageKinds
{
public:
    explicit MessageKinds(Database &database) : m_database(database) {}

    //! \brief Looks up those of \p messages that are there already. Outside of a transaction.
    [[nodiscard]] Expected<void> find(const QList<CountedMessage> &messages);
    //! \brief Adds those of \p messages that are not there yet, inside a transaction; what it returns holds once that
    //! is over, and is then to be given to keep().
    [[nodiscard]] Expected<QHash<QString, qint64>> add(const QList<CountedMessage> &messages);
    void keep(const QHash<QString, qint64> &added) { m_ids.insert(added); }
    //! \brief Where \p kind is found in what add() returns, or in what is known; 0 if it is in neither.
    [[nodiscard]] qint64 idOf(const MessageKind &kind, const QHash<QString, qint64> &added = {}) const;

private:
    using Missing = QHash<QString, const CountedMessage *>; //!< of each kind one message, by digest

    [[nodiscard]] Missing missing(const QList<CountedMessage> &messages) const;
    [[nodiscard]] Expected<QHash<QString, qint64>> read(const Missing &missing);

    Database &m_database;
    QHash<QString, qint64> m_ids; //!< by digest
};

//! \brief All kinds that there are. Errors: Database.
[[nodiscard]] Expected<QHash<qint64, StoredKind>> storedKinds(Database &database);

} // namespace statusbridge
