// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/sharedspace.h"

namespace statusbridge {

SharedSpace::Place SharedSpace::reserve(qsizetype bytes)
{
    if (bytes > m_free) {
        return nullptr;
    }
    m_free -= bytes;
    return {this, [bytes](SharedSpace *space) {
                space->m_free += bytes;
                Q_EMIT space->freed();
            }};
}

} // namespace statusbridge

#include "moc_sharedspace.cpp"
