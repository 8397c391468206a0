// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/serverconnection.h"

#include <QMutexLocker>

namespace statusbridge {

namespace {

constexpr std::chrono::seconds pauseAfterRefusal(30);

} // namespace

std::optional<Role> leastRoleOf(AuditAction command)
{
    switch (command) {
    case AuditAction::Sync:
    case AuditAction::Cancel:
    case AuditAction::StartScheduler:
    case AuditAction::StopScheduler:
    case AuditAction::Retry:
    case AuditAction::Release:
    case AuditAction::AskAgain:
        return Role::Operator;
    case AuditAction::ChangeSetting:
    case AuditAction::AddUser:
    case AuditAction::ChangeRole:
    case AuditAction::RemoveUser:
    case AuditAction::AddToken:
    case AuditAction::RevokeToken:
        return Role::Administrator;
    case AuditAction::Connect:
    case AuditAction::Disconnect:
    case AuditAction::ChangeSecret:
    case AuditAction::Forget:
    case AuditAction::Retarget:
    case AuditAction::Migrate:
    case AuditAction::Restore:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ConnectionView ServerConnection::view() const
{
    const QMutexLocker lock(&m_mutex);
    return m_view;
}

Sentence ServerConnection::objectionTo(AuditAction command) const
{
    const auto least = leastRoleOf(command);
    return least ? objectionTo(*least) : Sentence(SentenceId::ServerDoesItAlone);
}

Sentence ServerConnection::objectionTo(Role least) const
{
    const QMutexLocker lock(&m_mutex);
    return m_view.caller && m_view.caller->role < least
               ? Sentence(SentenceId::RoleNotSufficient, {toString(least), toString(m_view.caller->role)})
               : Sentence();
}

void ServerConnection::noteHeard()
{
    const QDateTime now = m_clock.utcNow();
    {
        const QMutexLocker lock(&m_mutex);
        m_view.lastHeard = now;
        m_refusedAt.reset();
        if (m_view.state == ConnectionView::State::Connected) {
            return;
        }
        m_view.state = ConnectionView::State::Connected;
        m_view.lostSince = {};
        m_view.problem.reset();
    }
    emitChanged();
}

void ServerConnection::noteThere()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_view.state == ConnectionView::State::Refused) {
            m_view.lastHeard = m_clock.utcNow();
            return;
        }
    }
    noteHeard();
}

void ServerConnection::noteTrouble(ConnectionView::State state, const Error &error)
{
    const QDateTime now = m_clock.utcNow();
    {
        const QMutexLocker lock(&m_mutex);
        const bool isSame = m_view.state == state && m_view.problem && m_view.problem->message == error.message;
        if (!m_view.lostSince.isValid()) {
            m_view.lostSince = now;
        }
        if (state == ConnectionView::State::Refused) {
            m_refusedAt = m_clock.uptime();
        }
        m_view.state = state;
        m_view.problem = error;
        if (isSame) {
            return;
        }
    }
    emitChanged();
}

std::optional<Error> ServerConnection::recentRefusal() const
{
    const QMutexLocker lock(&m_mutex);
    const bool isRecent = m_refusedAt && m_clock.uptime() - *m_refusedAt < pauseAfterRefusal;
    return isRecent ? m_view.problem : std::nullopt;
}

void ServerConnection::noteCaller(const ServerCaller &caller)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_view.caller == caller) {
            return;
        }
        m_view.caller = caller;
    }
    emitChanged();
}

//! On the main thread, from whichever thread the change came.
void ServerConnection::emitChanged()
{
    QMetaObject::invokeMethod(this, &ServerConnection::changed, Qt::QueuedConnection);
}

} // namespace statusbridge

#include "moc_serverconnection.cpp"
