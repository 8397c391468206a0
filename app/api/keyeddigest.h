// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/secret.h"

#include <QByteArrayList>

namespace statusbridge {

//! \brief Stands for texts that must not be kept, and for keys whose size a stranger chooses: a keyed BLAKE2b digest.
//! The key is made with the object and never leaves the process, so that two objects give two digests of the same.
class KeyedDigest
{
public:
    KeyedDigest();

    //! \brief The digest of \p parts and \p secret, 32 bytes; ("a", "bc") has another one than ("ab", "c").
    [[nodiscard]] QByteArray operator()(const QByteArrayList &parts, const Secret &secret = {}) const;

private:
    Secret m_key;
};

} // namespace statusbridge
