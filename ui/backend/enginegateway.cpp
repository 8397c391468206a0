// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backend/enginegateway.h"

#include "engine/session/enginesession.h"
#include "ui/host/consolehost.h"

#include <QThread>
#include <QThreadPool>

#include <array>
#include <deque>
#include <mutex>

namespace statusbridge {

namespace {

// One for what is asked all the time, one for what a person has just clicked.
constexpr int readers = 2;
constexpr int errands = 4;

} // namespace

//! One thread that answers questions with a connection of its own.
class SessionWorker : public QObject
{
public:
    void answer(const std::shared_ptr<const EngineEnvironment> &environment,
                const std::function<std::optional<ErrorKind>(Expected<EngineSession *>)> &question);
    void close() { m_open.reset(); }

private:
    //! A connection that waits for the next question, and the environment it was opened in.
    struct OpenSession
    {
        std::shared_ptr<const EngineEnvironment> environment;
        std::unique_ptr<EngineSession> session;
    };

    std::optional<OpenSession> m_open;
};

void SessionWorker::answer(const std::shared_ptr<const EngineEnvironment> &environment,
                           const std::function<std::optional<ErrorKind>(Expected<EngineSession *>)> &question)
{
    if (m_open && m_open->environment != environment) {
        m_open.reset();
    }
    if (!m_open) {
        auto opened = EngineSession::open(*environment);
        if (!opened) {
            question(opened.error());
            return;
        }
        m_open = OpenSession{.environment = environment, .session = std::move(*opened)};
    }
    const auto failed = question(m_open->session.get());
    // The connection may be what is broken, and tables may have been made since.
    if (failed == ErrorKind::Database || failed == ErrorKind::Schema) {
        m_open.reset();
    }
}

class EngineGateway::Private
{
public:
    explicit Private(ConsoleHost &consoleHost) : host(consoleHost) {}
    void answerNext(SessionWorker &worker);

    ConsoleHost &host;
    struct Reader
    {
        QThread thread;
        SessionWorker worker;
    };
    struct Waiting
    {
        std::shared_ptr<const EngineEnvironment> environment;
        Question question;
    };
    std::array<Reader, readers> pool;
    QThreadPool errandPool;
    std::mutex mutex; //!< guards the members below
    std::deque<Waiting> waiting;
    std::vector<SessionWorker *> idle;
};

//! Runs on the worker's thread until nothing waits any more.
void EngineGateway::Private::answerNext(SessionWorker &worker)
{
    for (;;) {
        Waiting next;
        {
            const std::lock_guard lock(mutex);
            if (waiting.empty()) {
                idle.push_back(&worker);
                return;
            }
            next = std::move(waiting.front());
            waiting.pop_front();
        }
        worker.answer(next.environment, next.question);
    }
}

EngineGateway::EngineGateway(ConsoleHost &host, QObject *parent) : QObject(parent), d(std::make_unique<Private>(host))
{
    d->errandPool.setMaxThreadCount(errands);
    for (auto &reader : d->pool) {
        reader.thread.setObjectName(u"reader"_s);
        reader.worker.moveToThread(&reader.thread);
        connect(&reader.thread, &QThread::finished, &reader.worker, &SessionWorker::close, Qt::DirectConnection);
        reader.thread.start();
        d->idle.push_back(&reader.worker);
    }
}

EngineGateway::~EngineGateway()
{
    {
        const std::lock_guard lock(d->mutex);
        d->waiting.clear();
    }
    d->errandPool.clear();
    for (auto &reader : d->pool) {
        reader.thread.quit();
    }
    for (auto &reader : d->pool) {
        reader.thread.wait();
    }
    d->errandPool.waitForDone();
}

void EngineGateway::read(Question question)
{
    const std::lock_guard lock(d->mutex);
    d->waiting.push_back({.environment = d->host.environment(), .question = std::move(question)});
    if (d->idle.empty()) {
        return;
    }
    SessionWorker *worker = d->idle.back();
    d->idle.pop_back();
    QMetaObject::invokeMethod(
        worker, [this, worker] { d->answerNext(*worker); }, Qt::QueuedConnection);
}

void EngineGateway::run(Errand errand)
{
    d->errandPool.start([environment = d->host.environment(), errand = std::move(errand)] { errand(*environment); });
}

void EngineGateway::post(std::function<void()> onMainThread)
{
    QMetaObject::invokeMethod(this, std::move(onMainThread), Qt::QueuedConnection);
}

} // namespace statusbridge
