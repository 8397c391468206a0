// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace statusbridge {

//! \brief \p json with texts for the numbers of which QJsonDocument would lose digits or signs (it keeps what fits 64
//! bits, and makes doubles of the rest), and null for NaN and Infinity, which Python writes and JSON doesn't have.
//! Pure.
//!
//! A whole number that is written with a fraction or an exponent loses both: 15550001234.0 and 1.555E4 are ids, too.
//! What is no number by JSON's grammar stays as it is, so that it is still refused.
[[nodiscard]] QByteArray withWholeNumbers(const QByteArray &json);

} // namespace statusbridge
