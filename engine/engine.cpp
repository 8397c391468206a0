// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

namespace statusbridge {

Engine::~Engine() = default;

} // namespace statusbridge

#include "moc_engine.cpp"
