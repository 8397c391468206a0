// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/module/consolemodule.h"

#include <QObject>

namespace statusbridge {

//! \brief What the program finds in the module.
class WindowModule final : public QObject, public ConsoleModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.statusbridge.ConsoleModule/1")
    Q_INTERFACES(statusbridge::ConsoleModule)

public:
    [[nodiscard]] QString version() const override;
    [[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv) override;
    void run(ConsoleHost &host, bool hidden) override;
    void showStartFailure(const QString &sentence) override;
};

} // namespace statusbridge
