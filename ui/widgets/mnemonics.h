// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace statusbridge {

//! \brief The key of the mnemonic in \p text, in upper case; a null character if it has none. Pure.
[[nodiscard]] QChar mnemonicOf(const QString &text);

//! \brief \p text as it is read: without its mark, and without a letter that stands in parentheses only to be one, as
//! in languages whose own letters not every keyboard has, such as "खोजें (&F)". Pure.
[[nodiscard]] QString withoutMnemonic(const QString &text);

//! \brief Whether \p letter can be underlined without its word falling apart, as one of Arabic or Devanagari does,
//! whose letters are joined. Pure.
[[nodiscard]] bool mayBeMnemonic(QChar letter);

//! \brief \p texts with a mnemonic each that is not among \p taken: the first letter of a word if that is free, else
//! any that may be one. As many of them as letters allow get one; those that have one keep it. Pure.
[[nodiscard]] QStringList withMnemonics(const QStringList &texts, QSet<QChar> taken);

//! \brief Gives each label of a field in \p scope, and each box to be checked, a mnemonic of its own, whatever the
//! language: those that were set by hand stay, and so do the keys of \p taken, of what is beside it on the page. Pages
//! of a tab widget or a stack, of which one is seen at a time, may use the same ones.
//!
//! In the order in which the widgets were made, so that a page has the same keys each time. A label leads to the widget
//! that takes the focus for its own.
void addMnemonics(QWidget &scope, QSet<QChar> taken = {});

} // namespace statusbridge
