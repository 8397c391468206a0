// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace statusbridge {

//! \brief Memory that all connections share for what is too large for one of them alone: how much of it is taken, not
//! the bytes themselves. Outlives its places; belongs to one thread.
//!
//! Known networks may have all of it. Strangers together have half of it, and those of one network half of that, so
//! that a few that take a place and do nothing with it keep no others from theirs. What no other one of them holds, one
//! may have whatever its size.
class SharedSpace : public QObject
{
    Q_OBJECT

public:
    //! \brief Bytes that are taken as long as a copy of this lives.
    using Place = std::shared_ptr<void>;

    //! \brief For how long a network is known.
    static constexpr std::chrono::hours known{24};

    SharedSpace(qsizetype bytes, const Clock &clock, QObject *parent = nullptr);

    //! \brief Null if there are not that many bytes left for who comes from \p prefix (CallerOrigin::prefix).
    [[nodiscard]] Place reserve(qsizetype bytes, const QString &prefix);
    //! \brief A caller from there had the right credentials.
    void setKnown(const QString &prefix);

Q_SIGNALS:
    //! \brief A place was given back.
    void freed();

private:
    [[nodiscard]] bool isKnown(const QString &prefix) const;
    [[nodiscard]] bool hasRoomForStranger(qsizetype bytes, const QString &prefix) const;
    void giveBack(qsizetype bytes, const QString &stranger);

    const Clock &m_clock;
    qsizetype m_bytes;
    qsizetype m_free;
    QHash<QString, qsizetype> m_strangers;                  //!< what those of a prefix have
    QHash<QString, std::chrono::milliseconds> m_lastProofs; //!< of a prefix, by uptime
};

} // namespace statusbridge
