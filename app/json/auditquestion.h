// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/audit.h"

#include <QTimeZone>

namespace statusbridge {

//! \brief What a caller or a script asks of the audit, as they write it. What is missing is nothing.
struct AuditTerms
{
    QString since = {}; //!< a day, or a time with its distance to UTC
    QString until = {}; //!< the same; a day is included, a time is not
    QString by = {};
    QString kind = {};
    QString action = {};
    QString before = {}; //!< the number of a row
};

//! \brief Which rows \p terms are about; days are those of \p zone. Pure. Errors: Usage, a sentence that names what
//! can't be read.
struct AuditQuestion
{
    AuditFilter filter;
    qint64 beforeId = 0; //!< 0: from the newest row on

    bool operator==(const AuditQuestion &) const = default;
};
[[nodiscard]] Expected<AuditQuestion> auditQuestionOf(const AuditTerms &terms, const QTimeZone &zone);

//! \brief The words of all actions with commas between them, for help and refusals. Pure.
[[nodiscard]] QString auditActionList();

} // namespace statusbridge
