// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleswitch.h"

#include "engine/remote/remoteserver.h"

namespace statusbridge {

namespace {

//! Blocks on keychain and network.
Expected<ServerGreeting> greet(const ServerMemory &memory, const ServerChoice &choice, const Clock &clock,
                               const std::stop_token &stop)
{
    const auto whole = memory.withSecret(choice);
    if (!whole) {
        return whole.error();
    }
    return serverAddressOf(whole->address, whole->certificateFile)
        .and_then([&](const ServerAddress &address) {
            RemoteServer server(address, {.user = whole->user, .secret = whole->secret}, clock);
            const std::stop_callback end(stop, [&server] { server.giveUp(); });
            return server.identify();
        })
        .transform([](const ServerCaller &caller) {
            return ServerGreeting{.caller = caller.name, .role = caller.role, .version = caller.version};
        });
}

} // namespace

ConsoleSwitch::ConsoleSwitch(const QString &dataDirectory, bool isAttached, const Clock &clock)
    : m_clock(clock)
    , m_isAttached(isAttached)
    , m_memory(std::make_shared<ServerMemory>(dataDirectory, QProcessEnvironment::systemEnvironment()))
{
    m_calls.setMaxThreadCount(1);
}

ConsoleSwitch::~ConsoleSwitch()
{
    m_stop.request_stop();
    m_calls.clear();
    m_calls.waitForDone();
}

void ConsoleSwitch::test(const ServerChoice &choice, std::function<void(const Expected<ServerGreeting> &)> then)
{
    m_calls.start([this, choice, then = std::move(then)] {
        const auto greeting = greet(*m_memory, choice, m_clock, m_stop.get_token());
        QMetaObject::invokeMethod(
            this, [then, greeting] { then(greeting); }, Qt::QueuedConnection);
    });
}

void ConsoleSwitch::enter(const ServerChoice &choice, std::function<void(const Error &)> failed)
{
    m_calls.start([this, choice, failed = std::move(failed)] {
        const auto entered = m_memory->enter(choice);
        const auto finish = [this, entered, choice, failed] {
            if (!entered) {
                failed(entered.error());
                return;
            }
            m_next = choice;
            Q_EMIT passed();
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

void ConsoleSwitch::leave()
{
    m_memory->leave();
    m_next = ServerChoice();
    Q_EMIT passed();
}

} // namespace statusbridge

#include "moc_consoleswitch.cpp"
