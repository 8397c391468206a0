// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

namespace statusbridge {

//! \brief Why a cycle is to end early, if it is: one value of the cycle's, which all of its parts ask. Cycle thread.
class StopReason
{
public:
    //! \brief The first reason stays. Returns whether this is it.
    bool set(const Error &why)
    {
        const bool isFirst = !m_why;
        if (isFirst) {
            m_why = why;
        }
        return isFirst;
    }
    [[nodiscard]] explicit operator bool() const { return m_why.has_value(); }
    [[nodiscard]] const Error &operator*() const { return *m_why; }
    //! \brief The reason as an error, or nothing if the cycle goes on.
    [[nodiscard]] Expected<void> check() const { return m_why ? Expected<void>(*m_why) : Expected<void>(); }

private:
    std::optional<Error> m_why;
};

} // namespace statusbridge
