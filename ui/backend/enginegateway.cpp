// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backend/enginegateway.h"

#include "ui/host/consolehost.h"
#include "ui/text/roletext.h"

namespace statusbridge {

namespace {

constexpr int maxErrands = 4;

} // namespace

//! Runs on the reader's thread.
void EngineGateway::Reader::answer(const PendingQuestion &next)
{
    if (environment != next.environment) {
        close();
    }
    if (!session) {
        auto opened = EngineSession::open(*next.environment);
        if (!opened) {
            next.question(opened.error());
            return;
        }
        environment = next.environment;
        session = std::move(*opened);
    }
    const auto failed = next.question(session.get());
    // The connection may be what is broken, and tables may have been made since.
    if (failed == ErrorKind::Database || failed == ErrorKind::Schema) {
        close();
    }
}

void EngineGateway::Reader::close()
{
    session.reset(); // before what it refers to
    environment.reset();
}

EngineEnvironment withSettings(const EngineEnvironment &environment, const Settings &settings)
{
    return {.settings = settings,
            .dataDirectory = environment.dataDirectory,
            .secrets = environment.secrets,
            .clock = environment.clock,
            .holder = environment.holder,
            .sessions = environment.sessions,
            .alerts = environment.alerts,
            .actor = environment.actor};
}

EngineGateway::EngineGateway(ConsoleHost &host, QObject *parent) : QObject(parent), m_host(host)
{
    m_errands.setMaxThreadCount(maxErrands);
    for (Reader &reader : m_readers) {
        reader.thread.setObjectName(u"reader"_s);
        reader.receiver.moveToThread(&reader.thread);
        connect(
            &reader.thread, &QThread::finished, &reader.receiver, [&reader] { reader.close(); }, Qt::DirectConnection);
        reader.thread.start();
        m_idle.push_back(&reader);
    }
}

EngineGateway::~EngineGateway()
{
    {
        const std::lock_guard lock(m_mutex);
        m_pending.clear();
    }
    m_errands.clear();
    for (Reader &reader : m_readers) {
        reader.thread.quit();
    }
    for (Reader &reader : m_readers) {
        reader.thread.wait();
    }
    m_errands.waitForDone();
}

void EngineGateway::read(std::function<void()> begin, Question question)
{
    const std::lock_guard lock(m_mutex);
    m_pending.push_back(
        {.environment = m_host.environment(), .begin = std::move(begin), .question = std::move(question)});
    if (m_idle.empty()) {
        return;
    }
    Reader *reader = m_idle.back();
    m_idle.pop_back();
    QMetaObject::invokeMethod(
        &reader->receiver, [this, reader] { answerPending(*reader); }, Qt::QueuedConnection);
}

//! Runs on the reader's thread until no question is pending.
void EngineGateway::answerPending(Reader &reader)
{
    for (;;) {
        PendingQuestion next;
        {
            const std::lock_guard lock(m_mutex);
            if (m_pending.empty()) {
                m_idle.push_back(&reader);
                return;
            }
            next = std::move(m_pending.front());
            m_pending.pop_front();
        }
        next.begin();
        reader.answer(next);
    }
}

void EngineGateway::run(Errand errand)
{
    m_errands.start([environment = m_host.environment(), errand = std::move(errand)] { errand(*environment); });
}

QString EngineGateway::whyNoErrands() const
{
    const auto attachment = m_host.attachment();
    return attachment ? ownEngineRefusal(attachment->server) : QString();
}

QString EngineGateway::roleRefusal(Role needed) const
{
    const auto attachment = m_host.attachment();
    return attachment ? statusbridge::roleRefusal(attachment->role, needed) : QString();
}

void EngineGateway::post(std::function<void()> onMainThread)
{
    QMetaObject::invokeMethod(this, std::move(onMainThread), Qt::QueuedConnection);
}

} // namespace statusbridge

#include "moc_enginegateway.cpp"
