// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace statusbridge {

// Pure: how records share calls where the application has a Custom API that writes many.

//! \brief What sending costs, in calls of Zoho's two quotas.
struct SendCost
{
    int developerApi = 0;
    int customApi = 0;

    bool operator==(const SendCost &) const = default;
};

//! \brief What it costs to send \p records. \param batchSize records in one call of the Custom API; 0: there is none
[[nodiscard]] SendCost costOfSending(int records, int batchSize);

//! \brief Which records go into the next call, by what the calls before have shown.
//!
//! Until one has passed, one call at a time goes out: a Custom API that is of no use costs as little as can be. Records
//! of a call that failed as a whole are sent again by halves, and one that is left alone by an update of its own, so
//! that one bad record never stops the others.
class Batching
{
public:
    //! Off: each record has a call of its own.
    Batching() = default;
    //! \param size records in one call, at least 1
    explicit Batching(int size) : m_wished(size), m_size(size) {}

    [[nodiscard]] bool isOn() const { return m_size > 0 && !m_isGivenUp; }
    //! \brief The records in one call from now on; 0 if it is off.
    [[nodiscard]] int size() const { return isOn() ? m_size : 0; }
    [[nodiscard]] bool mayStart(int underWay) const { return !isOn() || m_largestPassed > 0 || underWay == 0; }

    //! \brief The records of one call.
    struct Next
    {
        QList<Intent> intents; //!< never empty
        bool isBatch = false;  //!< else it is one record, for an update of its own
    };
    //! \brief Takes the records of the next call from the head of \p waiting, which must not be empty.
    [[nodiscard]] Next takeFrom(QList<Intent> &waiting) const;

    //! \brief A call with \p records was answered, record by record.
    void passed(int records);
    //! \brief Why a call failed as a whole.
    enum class Fault : quint8 {
        Refused, //!< perhaps because the records are too many
        Lost,    //!< no answer came
    };
    //! \brief The call with \p intents failed as a whole. False if batches are given up for this cycle: none has
    //! passed, and this was the third to fail.
    [[nodiscard]] bool failed(const QList<Intent> &intents, Fault fault);
    //! \brief What is sent again of \p intents shares its next call with fewer.
    void split(const QList<Intent> &intents);
    void giveUp() { m_isGivenUp = true; }

    //! \brief The size to be remembered instead of \p kept (0: none is), if the one that this began with seems to be
    //! too large, or more than was known have passed. Not if one record turned out to be to blame; and if none has
    //! passed, it need not be the size at all, so that it isn't believed to be small.
    [[nodiscard]] std::optional<int> sizeToKeep(int kept) const;

private:
    //! With how many, itself included, \p intent may share a call; 0: it goes alone, by an update of its own.
    [[nodiscard]] int mostWith(const Intent &intent) const;

    int m_wished = 0;
    int m_size = 0;
    bool m_isGivenUp = false;
    bool m_isSizeBlamed = false;
    int m_largestPassed = 0;
    int m_failedBefore = 0; //!< until one passed
    int m_lostInARow = 0;
    QHash<qint64, int> m_most; //!< by intent, as of mostWith(), if it is fewer than the size
};

//! \brief How long a size is believed. Then twice as many are tried: what failed may have been one record's fault, or
//! the plan at Zoho may be another one.
inline constexpr std::chrono::hours batchSizeBelievedFor{24};

//! \brief The size to begin with. \param learned as it was remembered \p age ago; 0: nothing \param wished at least 1
[[nodiscard]] int batchSizeAfter(int learned, std::chrono::seconds age, int wished);

} // namespace statusbridge
