// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/consolehost.h"

namespace statusbridge {

ConsoleHost::ConsoleHost(QObject *parent) : QObject(parent) {}
ConsoleHost::~ConsoleHost() = default;

} // namespace statusbridge
