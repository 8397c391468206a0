// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/model/views.h"

namespace statusbridge {

[[nodiscard]] inline Finding finding(Finding::Severity severity, const QString &subject, const QString &text)
{
    return {.severity = severity, .subject = subject, .text = text};
}

//! \brief What \p error says of \p subject.
[[nodiscard]] inline Finding problem(const QString &subject, const Error &error)
{
    return {.severity = Finding::Severity::Error, .subject = subject, .text = describe(error), .kind = error.kind};
}

} // namespace statusbridge
