// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/error.h"
#include "engine/model/access.h"
#include "engine/model/audit.h"

#include <QMutex>
#include <QObject>

#include <optional>

namespace statusbridge {

//! \brief Who this console is at the server.
struct ServerCaller
{
    QString name; //!< of the user or the token
    Role role = Role::Viewer;
    bool isToken = false;
    QString version = {}; //!< of the server's Statusbridge

    bool operator==(const ServerCaller &) const = default;
};

//! \brief How the way to a server is at a moment. Times are UTC by this machine's clock.
struct ConnectionView
{
    enum class State : quint8 {
        Connecting, //!< it has not answered yet
        Connected,
        Lost,   //!< it does not answer any more, or never has; it is tried again by itself
        Refused //!< it does not let this console in, which a person has to change; it is tried again rarely
    };

    State state = State::Connecting;
    QDateTime lastHeard = {};                //!< when it said something last; invalid: never
    QDateTime lostSince = {};                //!< since when it is Lost or Refused; invalid otherwise
    std::optional<Error> problem = {};       //!< why it is (Unreachable, Forbidden)
    std::optional<ServerCaller> caller = {}; //!< as it was known last; nothing before the first answer
};

//! \brief What a command needs of its caller; nothing: it can be given at the server alone. Pure.
[[nodiscard]] std::optional<Role> leastRoleOf(AuditAction command);

//! \brief Keeps what is known of the way to a server, as all who use that way tell it. Thread-safe; lives on the main
//! thread, where its signal is delivered.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    explicit ServerConnection(const Clock &clock) : m_clock(clock) {}

    [[nodiscard]] ConnectionView view() const;

    //! \brief Why \p command can't be given from here; says nothing if it can, as far as the role is known.
    [[nodiscard]] Sentence objectionTo(AuditAction command) const;
    //! \brief Why what needs the role \p least can't be done or seen by this caller.
    [[nodiscard]] Sentence objectionTo(Role least) const;

    //! \brief The server has answered what it was asked.
    void noteHeard();
    //! \brief It has shown that it is there, and no more: credentials that it refused stay refused.
    void noteThere();
    //! \brief It has not.
    void noteLost(const Error &error) { noteTrouble(ConnectionView::State::Lost, error); }
    //! \brief It does not accept the credentials.
    void noteRefused(const Error &error) { noteTrouble(ConnectionView::State::Refused, error); }
    void noteCaller(const ServerCaller &caller);

    //! \brief Why the credentials need not be tried now, as they were refused moments ago: each try counts as guessing
    //! there. Nothing: they may be tried.
    [[nodiscard]] std::optional<Error> recentRefusal() const;

Q_SIGNALS:
    //! \brief The state, the problem or the caller is another one; not for each sign of life.
    void changed();

private:
    void noteTrouble(ConnectionView::State state, const Error &error);
    void emitChanged();

    const Clock &m_clock;
    mutable QMutex m_mutex; //!< guards the view, for moments only
    ConnectionView m_view;
    std::optional<std::chrono::milliseconds> m_refusedAt; //!< Clock::uptime()
};

} // namespace statusbridge
