// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sql/database.h"
#include "engine/store/state/lease.h"

#include <chrono>
#include <optional>

namespace statusbridge {

//! \brief Items that the database refused by themselves, each with its words.
template <typename Item>
using RefusedItems = QList<std::pair<Item, Error>>;

//! \brief What a write that failed tells of the items that it was to write.
enum class FaultScope : quint8 {
    Whole,      //!< nothing: the database is out of order, or what was written may be there
    Items,      //!< one of them is refused
    Doubtful,   //!< the same, or the database is out of order in some way
    Locked,     //!< one of them waits for others, or all do
    Connection, //!< the connection broke over them, perhaps because they are too much for it
};

//! \brief One write of some items, for which \p database had the last fault.
struct FailedWrite
{
    Error error;
    bool wasReached = false; //!< the transaction had begun, under a lease that is good
    std::chrono::milliseconds took{0};
};

[[nodiscard]] FaultScope scopeOf(const Database &database, const FailedWrite &failed);

//! \brief What is left of the time in which writes may wait for rows that others hold: the first wait is as long as the
//! database's limit, those after it are short and have a limit together.
class LockPatience
{
public:
    [[nodiscard]] bool isShort() const { return m_isShort; }
    [[nodiscard]] bool isOver() const;
    void waited(std::chrono::milliseconds time);

private:
    bool m_isShort = false;
    std::chrono::milliseconds m_waited{0}; //!< while it was short
};

//! \brief Runs \p body in a transaction under \p fencingToken. Nothing if all was committed.
[[nodiscard]] std::optional<FailedWrite> writeOnce(Database &database, const FencingToken &fencingToken,
                                                   const LockPatience &patience,
                                                   const std::function<Expected<void>()> &body);

//! \brief What became of items that were written apart.
template <typename Item, typename Result>
struct WrittenApart
{
    QList<Result> results;       //!< of what was committed
    RefusedItems<Item> refused;  //!< by themselves
    RefusedItems<Item> locked;   //!< others hold what they need: they can be written later
    std::optional<Error> doubts; //!< a fault among those of the refused or locked that may be the whole database's
};

//! \brief Writes items all or nothing, and if the database refuses them, in ever smaller parts, so that a bad one keeps
//! none of the others off, whatever the database says against it.
//!
//! The number of waits for locks is limited, so that what can't be told apart in time counts as locked.
template <typename Item, typename Result>
class ApartWriter
{
public:
    //! Writes some items inside of a transaction; may run twice.
    using Write = std::function<Expected<QList<Result>>(const QList<Item> &)>;

    ApartWriter(Database &database, const FencingToken &fencingToken, LockPatience &patience, const Write &write)
        : m_database(database), m_fencingToken(fencingToken), m_patience(patience), m_write(write)
    {}

    //! \brief Errors: those that are not about the items, of which a part may be written then: done() tells.
    [[nodiscard]] Expected<WrittenApart<Item, Result>> write(const QList<Item> &items)
    {
        return items.isEmpty() ? Expected(m_done) : writePart(items).and_then([this] { return Expected(m_done); });
    }
    [[nodiscard]] const WrittenApart<Item, Result> &done() const { return m_done; }

private:
    //! Of items that wait for a lock each before any other was written: then it is a lock on everything.
    static constexpr int mostLockedAlone = 6;

    [[nodiscard]] std::optional<FailedWrite> attempt(const QList<Item> &items)
    {
        QList<Result> results;
        const auto failed = writeOnce(m_database, m_fencingToken, m_patience, [&] {
            return m_write(items).and_then([&](const QList<Result> &some) {
                results = some;
                return Expected<void>();
            });
        });
        if (!failed) {
            m_done.results += results;
        }
        return failed;
    }

    [[nodiscard]] Expected<void> writePart(const QList<Item> &items)
    {
        auto failed = attempt(items);
        if (!failed) {
            return {};
        }
        FaultScope scope = scopeOf(m_database, *failed);
        if (scope == FaultScope::Connection && items.size() == 1) { // a server that was restarted takes it now
            failed = attempt(items);
            if (!failed) {
                return {};
            }
            scope = scopeOf(m_database, *failed);
        }
        if (scope == FaultScope::Whole) {
            return failed->error;
        }
        if (scope == FaultScope::Locked) {
            m_patience.waited(failed->took);
        }
        if (items.size() == 1 || (scope == FaultScope::Locked && m_patience.isOver())) {
            return leaveOut(items, failed->error, scope);
        }
        const qsizetype half = items.size() / 2;
        return writePart(items.first(half)).and_then([&] { return writePart(items.sliced(half)); });
    }

    [[nodiscard]] Expected<void> leaveOut(const QList<Item> &items, const Error &error, FaultScope scope)
    {
        RefusedItems<Item> &left = scope == FaultScope::Locked ? m_done.locked : m_done.refused;
        for (const Item &item : items) {
            left.append({item, error});
        }
        if (scope == FaultScope::Locked || scope == FaultScope::Doubtful) {
            m_done.doubts = error;
        }
        m_lockedAlone += scope == FaultScope::Locked && items.size() == 1 ? 1 : 0;
        const bool isLockOnAll = m_lockedAlone >= mostLockedAlone && m_done.results.isEmpty();
        return isLockOnAll ? Expected<void>(error) : Expected<void>();
    }

    Database &m_database;
    const FencingToken &m_fencingToken;
    LockPatience &m_patience;
    Write m_write;
    WrittenApart<Item, Result> m_done;
    int m_lockedAlone = 0;
};

} // namespace statusbridge
