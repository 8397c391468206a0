// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QList>
#include <QString>

namespace statusbridge::deluge {

//! \brief A statement of Deluge, as far as the language is needed here, with those inside it.
struct Statement
{
    enum class Kind : quint8 { Assignment, Call, ForEach, If, Try, Return };

    Kind kind = Kind::Call;
    QString target = {};               //!< what is assigned ("record.Status"), or the variable of a loop or catch
    QString expression = {};           //!< without blanks
    QList<Statement> body = {};        //!< of a loop, of an if or a try
    QList<Statement> alternative = {}; //!< of an else or a catch
};

//! \brief A function: `map name(list argument) { … }`.
struct Function
{
    QString name;
    QString argument;
    QList<Statement> body;
};

//! \brief Reads \p text, which must be one function, after comments. Errors: Usage, with what was expected where.
[[nodiscard]] Expected<Function> parse(const QString &text);

//! \brief The most statements that \p block runs, if each loop in it goes around \p rounds times.
[[nodiscard]] int mostStatements(const QList<Statement> &block, int rounds);

} // namespace statusbridge::deluge
