// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"
#include "app/cli/exitstatus.h"
#include "tests/ui/window/windowfixture.h"

namespace statusbridge {

//! \brief A state as every place has to show it.
struct ShownState
{
    AppStateKind kind = AppStateKind::AllCarriedOver;
    QString title = u"All carried over"_s; //!< what the words of the window begin with
    ExitStatus exitStatus = ExitStatus::Ok;
    QString zohoTile = u"Connected"_s; //!< the value of the tile
};

//! \brief Window, tray, command line and HTTP API of one real engine.
class EveryPlace
{
public:
    explicit EveryPlace(const std::function<void(CycleFixture &)> &prepare = {});

    //! \brief Which places show something else than \p expected, and what; empty: none.
    [[nodiscard]] QStringList differences(const ShownState &expected);

    WindowFixture console;
    CycleFixture &cycle; //!< of the same engine

private:
    void lookAtWindow(const ShownState &expected, QStringList &found) const;
    void lookAtCommandLine(const ShownState &expected, QStringList &found);
    void lookAtApi(const ShownState &expected, QStringList &found) const;

    std::unique_ptr<ApiServer> m_api;
    quint16 m_port = 0;
};

} // namespace statusbridge
