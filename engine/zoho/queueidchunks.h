// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QString>

#include <chrono>

namespace statusbridge::zoho {

//! \brief How many queue ids Zoho takes in the criteria of one call, learned from what it refuses, and whether its
//! field can be compared with a text at all. Pure.
//!
//! The longest criteria are documented nowhere, and whether a field is a number or a lookup shows only when it is
//! compared. So a question that is refused is halved; where halves are taken, the size was at fault, and where an id is
//! refused by itself, that id was; two of them in a row and nothing taken in between are the field's fault.
class QueueIdChunks
{
public:
    static constexpr int initialSize = 50;
    static constexpr int mostTogether = 200;

    //! \param field link name of the field that is compared
    explicit QueueIdChunks(const QString &field = {}) : m_field(field) {}
    //! \brief What toText() wrote \p age ago; a new one if that was of another field. What was refused long ago may be
    //! taken by now.
    [[nodiscard]] static QueueIdChunks fromText(const QString &text, const QString &field, std::chrono::seconds age);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int size() const { return m_size; }
    //! \brief Calls for \p queueIds.
    [[nodiscard]] qsizetype callsFor(qsizetype queueIds) const { return (queueIds + m_size - 1) / m_size; }
    //! \brief The field's fault, so that asking for more ids is in vain.
    [[nodiscard]] bool canCompare() const { return m_refusals < refusalsOfField; }

    //! \brief Zoho took so many together.
    void accept(qsizetype count);
    //! \brief It refused so many together, and took them in halves.
    void refuse(qsizetype count);
    //! \brief It refused this one by itself.
    void refuseAlone(const QString &queueId);
    //! \brief At the end of a cycle: a tenth more the next time, if a whole chunk was taken and nothing refused.
    void grow();

    bool operator==(const QueueIdChunks &other) const { return toText() == other.toText(); }

private:
    static constexpr int refusalsOfField = 2;

    QString m_field;
    int m_size = initialSize;
    int m_tooMany = 0;  //!< the fewest that were refused together; 0: none were
    int m_refusals = 0; //!< of different ids alone, in a row
    QString m_refused;  //!< the last of them
    bool m_mayGrow = false;
    bool m_wasRefused = false; //!< in this cycle
};

} // namespace statusbridge::zoho
