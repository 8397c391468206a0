// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace statusbridge {

//! \brief What is wrong with a round of the Tab key through \p window, which must be active: what takes the focus and
//! is not met, or met twice; what is met and can't be used; and steps that lead back up or to the left.
[[nodiscard]] QStringList troublesOfTabRound(QWidget &window);

//! \brief The keys that more than one field or button in \p scope claims at the same time, with what claims them.
[[nodiscard]] QStringList keysClaimedTwice(const QWidget &scope);

//! \brief Labels of fields in \p scope that no key leads to, although one of their letters is claimed neither there nor
//! among \p around.
[[nodiscard]] QStringList fieldsWithAFreeKey(const QWidget &scope, const QSet<QChar> &around);

//! \brief Labels of fields in \p scope that no key leads to, although they are seen.
[[nodiscard]] QStringList fieldsWithoutKey(const QWidget &scope);

} // namespace statusbridge
