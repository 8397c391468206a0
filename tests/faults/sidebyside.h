// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace statusbridge::faults {

//! \brief Does \p task with each number from 0 to \p count - 1, as many side by side as STATUSBRIDGE_FAULTS_JOBS says,
//! each on a thread of its own that may run an event loop. Most of their time they wait for a timer.
void sideBySide(qsizetype count, const std::function<void(qsizetype)> &task);

} // namespace statusbridge::faults
