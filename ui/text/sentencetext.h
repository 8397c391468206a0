// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

namespace statusbridge {

// What the engine says, in the words of the window: in its language, with buttons instead of commands, and with
// settings called as on their page. Pure, but for the locale.

[[nodiscard]] QString sentenceText(const Sentence &sentence);
//! \brief Several of them, one after the other.
[[nodiscard]] QStringList sentenceTexts(const QList<Sentence> &sentences);

//! \brief The engine's own words, which name the command or the statement, where the window's differ; otherwise empty.
[[nodiscard]] QString sentenceDetails(const Sentence &sentence);

//! \brief The sentences whose text in the window has \p text in it, without regard to case.
[[nodiscard]] QList<SentenceId> sentencesWith(const QString &text);

} // namespace statusbridge
