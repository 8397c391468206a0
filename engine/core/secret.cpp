// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"

#include <sodium.h>

namespace statusbridge {

// Deep copies on purpose: a shared buffer could not be wiped.
Secret::Secret(const QByteArray &text) : m_text(text.constData(), text.size()) {}

Secret::Secret(const Secret &other) : Secret(other.m_text) {}

Secret::Secret(Secret &&other) noexcept
{
    m_text.swap(other.m_text);
}

Secret &Secret::operator=(Secret other) noexcept
{
    m_text.swap(other.m_text);
    return *this;
}

Secret::~Secret()
{
    wipe(m_text);
}

QByteArray Secret::reveal() const
{
    return {m_text.constData(), m_text.size()};
}

bool Secret::equals(const Secret &other) const
{
    return m_text.size() == other.m_text.size() &&
           sodium_memcmp(m_text.constData(), other.m_text.constData(), static_cast<size_t>(m_text.size())) == 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
}

} // namespace statusbridge
