// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"
#include "engine/zoho/reportrecord.h"

namespace statusbridge::zoho {

//! \brief What to do if Zoho refuses one record like the other: the setting that belongs to the field that its words
//! name, and what was sent there; else to look at all fields. One sentence. Pure.
[[nodiscard]] Sentence refusalAdvice(const QString &zohoWords, const FieldNames &fields, const RecordValues &values);

//! \brief What to do if a field of Zoho's shows \p text, which `timestamp_format` doesn't read; empty if it does. Pure.
[[nodiscard]] Sentence formatAdvice(const QString &text, const FieldNames &fields);

} // namespace statusbridge::zoho
