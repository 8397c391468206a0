// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/servermemory.h"
#include "engine/core/clock.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <stop_token>

namespace statusbridge {

//! \brief Where the window is to start again; an empty address: with this machine's engine.
using NextStart = std::optional<ServerChoice>;

//! \brief The switch of a console: tries servers on other threads, remembers the choice, and asks for the end of this
//! window, so that the next one begins there. Lives on the main thread.
class ConsoleSwitch final : public QObject, public ServerSwitch
{
    Q_OBJECT

public:
    //! \param isAttached whether the window's engine is a server's
    ConsoleSwitch(const QString &dataDirectory, bool isAttached, const Clock &clock);
    //! Gives up what is being asked.
    ~ConsoleSwitch() override;

    [[nodiscard]] ServerChoice remembered() const override { return m_memory->last(); }
    [[nodiscard]] bool isAttached() const override { return m_isAttached; }
    void test(const ServerChoice &choice, std::function<void(const Expected<ServerGreeting> &)> then) override;
    void enter(const ServerChoice &choice, std::function<void(const Error &)> failed) override;
    void leave() override;

    //! \brief Where a person wants to go; nothing: nowhere.
    [[nodiscard]] const NextStart &next() const { return m_next; }

Q_SIGNALS:
    //! \brief This window has to end; next() says what comes then.
    void passed();

private:
    const Clock &m_clock;
    bool m_isAttached;
    std::shared_ptr<ServerMemory> m_memory;
    NextStart m_next;
    std::stop_source m_stop; //!< of the calls
    QThreadPool m_calls;
};

} // namespace statusbridge
