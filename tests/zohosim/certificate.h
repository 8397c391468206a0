// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QSslCertificate>
#include <QSslKey>

namespace statusbridge::zohosim {

//! \brief A certificate for `localhost` and 127.0.0.1 without a signature of any authority, with its key.
struct Certificate
{
    QSslCertificate certificate;
    QSslKey key;
};

//! \brief Makes a fresh one with the `openssl` program, so that no key is ever kept. Blocks for some 50 ms.
[[nodiscard]] Expected<Certificate> madeCertificate();

} // namespace statusbridge::zohosim
