// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopsession.h"

namespace statusbridge {

namespace {

//! Qt knows the colors there, and the tray shows notifications.
class NoSession final : public DesktopSession
{
public:
    [[nodiscard]] std::optional<bool> wantsDark() const override { return {}; }
    [[nodiscard]] bool showsNotifications() const override { return false; }
    void notify(const DesktopNotification &) override {}
};

} // namespace

std::unique_ptr<DesktopSession> joinDesktopSession()
{
    return std::make_unique<NoSession>();
}

} // namespace statusbridge

#include "moc_desktopsession.cpp"
