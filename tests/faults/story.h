// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace statusbridge::faults {

//! \brief What happens to two instances on one database and their two targets, one event a line, as README.md says.
using Story = QStringList;

//! \brief A story of so many events; the same seed tells the same one. Pure.
[[nodiscard]] Story storyOf(unsigned seed, int events);

//! \brief Plays \p story with real engines, a real SQLite file and simulated Zohos, judging after each event.
//! \return what is wrong, and after which event; empty if nothing is. The story ends there.
[[nodiscard]] QStringList play(const Story &story);

//! \brief \p story without the events that its failure doesn't need, as far as \p mostTries trials get.
//! \param fails whether a shorter one still fails
[[nodiscard]] Story shrunk(const Story &story, const std::function<bool(const Story &)> &fails, int mostTries);

//! \brief The story of a file: its lines but comments and blank ones. Ends the test if it can't be read.
[[nodiscard]] Story readStory(const QString &path);

} // namespace statusbridge::faults
