// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/serverfollower.h"

#include "engine/core/logging.h"
#include "engine/remote/settingsreader.h"

namespace statusbridge {

namespace {

constexpr std::chrono::seconds logPause(2);
constexpr int logPortion = 500;
constexpr int calls = 3; // the log must not wait for the settings

bool mayDo(const ConnectionView &connection, Role least)
{
    return connection.state == ConnectionView::State::Connected && connection.caller &&
           connection.caller->role >= least;
}

QtMsgType typeOf(const QString &level)
{
    return level == u"error"     ? QtCriticalMsg
           : level == u"warning" ? QtWarningMsg
           : level == u"debug"   ? QtDebugMsg
                                 : QtInfoMsg;
}

} // namespace

ServerFollower::ServerFollower(RemoteServer &server, LogFeed &log, QObject *parent)
    : QObject(parent), m_server(server), m_log(log)
{
    m_calls.setMaxThreadCount(calls);
    connect(&server.connection(), &ServerConnection::changed, this, &ServerFollower::followConnection);
    connect(&m_logPause, &QTimer::timeout, this, &ServerFollower::readLog);
    identify();
}

ServerFollower::~ServerFollower()
{
    m_calls.clear();
    m_calls.waitForDone();
}

//! The connection tells what has come of it.
void ServerFollower::identify()
{
    m_calls.start([this] {
        const auto caller = m_server.identify();
        if (!caller && caller.error().kind == ErrorKind::Forbidden) {
            m_server.connection().noteRefused(caller.error()); // also where there is no secret to send
        }
    });
}

void ServerFollower::followConnection()
{
    const ConnectionView connection = m_server.connection().view();
    if (connection.state != ConnectionView::State::Connected) {
        if (m_role && connection.problem) {
            qCWarning(lcApp).noquote() << "The server does not answer any more." << describe(*connection.problem);
        }
        m_logPause.stop();
        m_lastLine.reset(); // the process that answers next may count from the start
        m_role.reset();
        return;
    }
    if (!connection.caller) {
        identify();
        return;
    }
    if (m_role != connection.caller->role) {
        m_role = connection.caller->role;
        qCInfo(lcApp).noquote().nospace()
            << "Signed in at the server as " << connection.caller->name << ", role " << toString(*m_role) << u'.';
        readSettings();
    }
    if (mayDo(connection, Role::Operator) && !m_logPause.isActive()) {
        m_logPause.start(logPause);
        readLog();
    }
}

void ServerFollower::readSettings()
{
    if (!mayDo(m_server.connection().view(), Role::Operator)) {
        return;
    }
    m_calls.start([this, changes = m_changes] {
        const auto read = m_server.settings();
        if (!read) {
            qCWarning(lcApp).noquote() << describe(read.error());
            return;
        }
        const auto settings = std::make_shared<const ServerSettings>(*read);
        const auto finish = [this, settings, changes] {
            if (changes == m_changes) {
                apply(settings);
            }
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

void ServerFollower::apply(const std::shared_ptr<const ServerSettings> &settings)
{
    const bool isOther = settings->settings != m_settings->settings || settings->origins != m_settings->origins;
    m_settings = settings;
    if (isOther) {
        Q_EMIT settingsRead();
    }
}

void ServerFollower::changeSettings(const Settings &before, const Settings &wanted,
                                    const std::function<void(const Expected<void> &)> &then)
{
    ++m_changes;
    m_calls.start([this, version = m_settings->version, before, wanted, then] {
        const auto changed = m_server.changeSettings({.settings = before, .origins = {}, .version = version}, wanted);
        // Also what others have changed, if that is why it was refused.
        const auto after = m_server.settings();
        const auto finish = [this, before, wanted, then, isChanged = changed.hasValue(),
                             done = changed ? Expected<void>() : Expected<void>(changed.error()), after] {
            ++m_changes;
            if (!isChanged) {
                then(done); // first, so that what was typed is kept
            }
            if (after) {
                ServerSettings known = *after;
                if (isChanged) { // in force as soon as a running cycle has ended
                    known.settings = withDifferences(known.settings, before, wanted);
                }
                apply(std::make_shared<const ServerSettings>(known));
            }
            if (isChanged) {
                then(done);
            }
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

void ServerFollower::startOver()
{
    m_lastLine.reset();
    readSettings();
}

void ServerFollower::readLog()
{
    if (std::exchange(m_isReadingLog, true)) {
        return;
    }
    m_calls.start([this, after = m_lastLine] {
        const auto lines = m_server.log(after, logPortion);
        QMetaObject::invokeMethod(
            this,
            [this, lines] {
                m_isReadingLog = false;
                append(lines ? *lines : QList<ServerLogLine>());
            },
            Qt::QueuedConnection);
    });
}

void ServerFollower::append(const QList<ServerLogLine> &lines)
{
    const bool isFirst = !m_lastLine;
    for (const ServerLogLine &line : lines) {
        m_lastLine = line.number;
        if (isFirst && isShown(line)) {
            continue;
        }
        if (line.at != m_lastLineAt) {
            m_lastTexts.clear();
        }
        m_lastLineAt = line.at;
        m_lastTexts += line.text;
        m_log.append({.at = line.at,
                      .type = typeOf(line.level),
                      .category = line.category,
                      .text = line.text,
                      .runId = line.runId});
    }
}

//! Whether it is of before the connection was lost; times of the API have whole seconds.
bool ServerFollower::isShown(const ServerLogLine &line) const
{
    return m_lastLineAt.isValid() &&
           (line.at < m_lastLineAt || (line.at == m_lastLineAt && m_lastTexts.contains(line.text)));
}

} // namespace statusbridge

#include "moc_serverfollower.cpp"
