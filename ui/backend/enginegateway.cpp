// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

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

//! A connection that waits for the next question, and the environment it was opened in.
struct OpenDesk
{
    std::shared_ptr<const EngineEnvironment> environment;
    std::unique_ptr<EngineDesk> desk;
};

} // namespace

//! One thread that answers questions with a connection of its own.
class DeskWorker : public QObject
{
public:
    void answer(const std::shared_ptr<const EngineEnvironment> &environment,
                const std::function<std::optional<ErrorKind>(Expected<EngineDesk *>)> &question);
    void close() { m_open.reset(); }

private:
    std::optional<OpenDesk> m_open;
};

void DeskWorker::answer(const std::shared_ptr<const EngineEnvironment> &environment,
                        const std::function<std::optional<ErrorKind>(Expected<EngineDesk *>)> &question)
{
    if (m_open && m_open->environment != environment) {
        m_open.reset();
    }
    if (!m_open) {
        auto opened = EngineDesk::open(*environment);
        if (!opened) {
            question(opened.error());
            return;
        }
        m_open = OpenDesk{.environment = environment, .desk = std::move(*opened)};
    }
    const auto failed = question(m_open->desk.get());
    // The connection may be what is broken, and tables may have been made since.
    if (failed == ErrorKind::Database || failed == ErrorKind::Schema) {
        m_open.reset();
    }
}

class Desk::Private
{
public:
    explicit Private(ConsoleHost &consoleHost) : host(consoleHost) {}
    void answerNext(DeskWorker &worker);

    ConsoleHost &host;
    struct Reader
    {
        QThread thread;
        DeskWorker worker;
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
    std::vector<DeskWorker *> idle;
};

//! Runs on the worker's thread until nothing waits any more.
void Desk::Private::answerNext(DeskWorker &worker)
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

Desk::Desk(ConsoleHost &host, QObject *parent) : QObject(parent), d(std::make_unique<Private>(host))
{
    d->errandPool.setMaxThreadCount(errands);
    for (auto &reader : d->pool) {
        reader.thread.setObjectName(QStringLiteral("desk"));
        reader.worker.moveToThread(&reader.thread);
        connect(&reader.thread, &QThread::finished, &reader.worker, &DeskWorker::close, Qt::DirectConnection);
        reader.thread.start();
        d->idle.push_back(&reader.worker);
    }
}

Desk::~Desk()
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

void Desk::read(Question question)
{
    const std::lock_guard lock(d->mutex);
    d->waiting.push_back({.environment = d->host.environment(), .question = std::move(question)});
    if (d->idle.empty()) {
        return;
    }
    DeskWorker *worker = d->idle.back();
    d->idle.pop_back();
    QMetaObject::invokeMethod(
        worker, [this, worker] { d->answerNext(*worker); }, Qt::QueuedConnection);
}

void Desk::run(Errand errand)
{
    d->errandPool.start([environment = d->host.environment(), errand = std::move(errand)] { errand(*environment); });
}

void Desk::post(std::function<void()> onMainThread)
{
    QMetaObject::invokeMethod(this, std::move(onMainThread), Qt::QueuedConnection);
}

} // namespace statusbridge
