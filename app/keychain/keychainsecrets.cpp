// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainsecrets.h"

#include "app/platform/presence.h"

#include <QCoreApplication>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <future>

namespace statusbridge {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return configurationError(Sentence(SentenceId::KeychainLocked), job.errorString());
    case QKeychain::NoBackendAvailable:
        return configurationError(Sentence(SentenceId::KeychainLibraryMissing), job.errorString());
    default:
        return configurationError(Sentence(SentenceId::KeychainFailed), job.errorString());
    }
}

//! QtKeychain keeps one queue of jobs for the whole process, which belongs to the thread of the first job. So all jobs
//! of all stores are begun on one thread, which ends with the application. This is an object on it.
QObject *objectOfKeychainThread()
{
    static QThread *const thread = new QThread;
    static QObject *const worker = [] {
        auto *made = new QObject;
        thread->setObjectName(u"keychain"_s);
        made->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, made, &QObject::deleteLater);
        thread->start();
        qAddPostRoutine([] {
            thread->quit();
            thread->wait();
            delete thread;
        });
        return made;
    }();
    return worker;
}

} // namespace

KeychainSecrets::KeychainSecrets(const QString &dataDirectory, std::chrono::milliseconds patience)
    : m_service(u"Statusbridge: "_s + dataDirectory), m_patience(patience)
{}

bool KeychainSecrets::isAvailable() const
{
    return isKeychainPresent();
}

Sentence KeychainSecrets::instruction(const QString &secretName) const
{
    return Sentence(SentenceId::EnterSecretInConsole, {secretName});
}

Expected<std::optional<Secret>> KeychainSecrets::read(const QString &secretName) const
{
    auto secret = std::make_shared<std::optional<Secret>>();
    const auto make = [](const QString &service) { return new QKeychain::ReadPasswordJob(service); };
    const auto read = [secret](const QKeychain::Job &job) {
        QByteArray text = static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData();
        if (!text.isEmpty()) {
            *secret = Secret(text);
        }
        wipe(text);
    };
    return run(secretName, make, read).and_then([&] { return Expected<std::optional<Secret>>(*secret); });
}

Expected<void> KeychainSecrets::write(const QString &secretName, const Secret &secret)
{
    const auto make = [secret](const QString &service) {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(secret.reveal());
        return job;
    };
    return run(secretName, make, {});
}

Expected<void> KeychainSecrets::remove(const QString &secretName)
{
    return run(secretName, [](const QString &service) { return new QKeychain::DeletePasswordJob(service); }, {});
}

// What the job needs is shared with it, since the caller may have gone when it ends.
Expected<void> KeychainSecrets::run(const QString &secretName, const Make &make, const Read &read) const
{
    auto promise = std::make_shared<std::promise<Expected<void>>>();
    auto result = promise->get_future();
    QObject *const worker = objectOfKeychainThread();
    const auto begin = [worker, service = m_service, secretName, make, read, promise] {
        QKeychain::Job *job = make(service);
        job->setParent(worker);
        job->setKey(secretName);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, worker, [read, promise](const QKeychain::Job *ended) {
            const bool isDone = ended->error() == QKeychain::NoError;
            if (isDone && read) {
                read(*ended);
            }
            const bool isFine = isDone || ended->error() == QKeychain::EntryNotFound;
            promise->set_value(isFine ? Expected<void>() : Expected<void>(errorOf(*ended)));
        });
        job->start();
    };
    QMetaObject::invokeMethod(worker, begin, Qt::QueuedConnection);
    if (result.wait_for(m_patience) != std::future_status::ready) {
        return configurationError(
            Sentence(SentenceId::KeychainSilent, {std::chrono::ceil<std::chrono::seconds>(m_patience).count()}));
    }
    return result.get();
}

} // namespace statusbridge
