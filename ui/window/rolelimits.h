// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace statusbridge {

//! \brief Keeps a person from what his role may not do on the server that the window is attached to, or what can only
//! be done there; each command says why. Without a server it does nothing. Lives on the main thread.
class RoleLimits : public QObject
{
    Q_OBJECT

public:
    explicit RoleLimits(const ConsoleContext &context, QObject *parent = nullptr);

private:
    void apply();

    ConsoleContext m_context;
};

} // namespace statusbridge
