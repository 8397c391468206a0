// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/zohosimulator.h"

#include "tests/zohosim/httpserver.h"
#include "tests/zohosim/zohoaccount.h"

#include <QThread>

#include <mutex>

namespace statusbridge::zohosim {

ZohoSimulator::ZohoSimulator(const Options &options)
    : m_account(std::make_unique<ZohoAccount>(options)), m_tls(options.tls)
{}

ZohoSimulator::~ZohoSimulator()
{
    stop();
}

Expected<void> ZohoSimulator::start(quint16 port)
{
    std::optional<Certificate> certificate;
    if (m_tls) {
        const Expected<Certificate> made = madeCertificate();
        if (!made) {
            return made.error();
        }
        certificate = *made;
        m_certificatePem = made->certificate.toPem();
    }
    m_server = std::make_unique<HttpServer>(*m_account, certificate);
    if (!m_server->listen(QHostAddress::LocalHost, port)) {
        return Error{.kind = ErrorKind::Configuration,
                     .message =
                         u"The simulator cannot listen on port %1: %2."_s.arg(port).arg(m_server->errorString())};
    }
    m_port = m_server->serverPort();
    const QString origin = apiUrl().toString();
    m_account->locked([&](ZohoAccount &account) { account.origin = origin; });
    if (options().ownThread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(u"zohosim"_s);
        m_server->moveToThread(m_thread.get());
        m_thread->start();
    }
    return {};
}

void ZohoSimulator::stop()
{
    if (m_thread) {
        // Sockets must be deleted on the thread that they live on. Qt sees to the order; the mutex shows it to the
        // ThreadSanitizer, which can't look into Qt.
        std::mutex order;
        {
            const std::lock_guard before(order);
        }
        QMetaObject::invokeMethod(
            m_server.get(),
            [this, &order] {
                const std::lock_guard meanwhile(order);
                m_server.reset();
            },
            Qt::BlockingQueuedConnection);
        {
            const std::lock_guard after(order);
        }
        m_thread->quit();
        m_thread->wait();
        m_thread.reset();
    }
    m_server.reset();
}

QUrl ZohoSimulator::apiUrl() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port));
}

void ZohoSimulator::configure(const std::function<void(Options &)> &change)
{
    m_account->locked([&](ZohoAccount &account) { change(account.options); });
}

Options ZohoSimulator::options() const
{
    return m_account->locked([](ZohoAccount &account) { return account.options; });
}

void ZohoSimulator::setClock(const Clock *clock)
{
    m_account->locked([&](ZohoAccount &account) { account.setClock(clock); });
}

void ZohoSimulator::addRecord(const QString &id, const QJsonObject &fields)
{
    m_account->locked([&](ZohoAccount &account) {
        for (const QString &name : fields.keys()) {
            if (account.options.fields.find(name) == nullptr) {
                account.options.fields.set(Field{.name = name});
            }
        }
        account.store.add(id, fields);
    });
}

void ZohoSimulator::setRecordField(const QString &id, const QString &field, const QJsonValue &value)
{
    m_account->locked([&](ZohoAccount &account) { account.store.setField(id, field, value); });
}

void ZohoSimulator::removeRecord(const QString &id)
{
    m_account->locked([&](ZohoAccount &account) { account.store.remove(id); });
}

QJsonObject ZohoSimulator::record(const QString &id) const
{
    return m_account->locked([&](ZohoAccount &account) { return account.store.record(id); });
}

QList<QJsonObject> ZohoSimulator::records() const
{
    return m_account->locked([](ZohoAccount &account) { return account.store.records(); });
}

QString ZohoSimulator::addGrantCode(const QString &redirectUri)
{
    return m_account->locked(
        [&](ZohoAccount &account) { return account.oauth.addGrantCode(redirectUri, account.uptime()); });
}

QString ZohoSimulator::issueAccessToken()
{
    return m_account->locked([](ZohoAccount &account) { return account.oauth.issueAccessToken(account.uptime()); });
}

void ZohoSimulator::killAccessTokens()
{
    m_account->locked([](ZohoAccount &account) { account.oauth.killAccessTokens(); });
}

void ZohoSimulator::revokeRefreshToken(const QString &token)
{
    m_account->locked([&](ZohoAccount &account) {
        account.oauth.revokeRefreshToken(token.isEmpty() ? account.options.refreshToken : token);
    });
}

void ZohoSimulator::expireCursors()
{
    m_account->locked([](ZohoAccount &account) { account.reader.expireCursors(); });
}

void ZohoSimulator::setCallsToday(int calls)
{
    m_account->locked([&](ZohoAccount &account) { account.quota.setCallsToday(account.quotaDay(), calls); });
}

void ZohoSimulator::setCustomCallsToday(int calls)
{
    m_account->locked(
        [&](ZohoAccount &account) { account.quota.setCallsToday(account.quotaDay(), calls, DailyCount::CustomApi); });
}

void ZohoSimulator::addFault(const Fault &fault)
{
    m_account->locked([&](ZohoAccount &account) { account.faults.add(fault); });
}

void ZohoSimulator::clearFaults()
{
    m_account->locked([](ZohoAccount &account) { account.faults.clear(); });
}

void ZohoSimulator::onPatch(const std::function<void(const QString &)> &hook)
{
    m_account->locked([&](ZohoAccount &account) { account.patchHook = hook; });
}

void ZohoSimulator::onCall(const std::function<void(const Call &)> &hook)
{
    m_account->locked([&](ZohoAccount &account) { account.callHook = hook; });
}

void ZohoSimulator::acceptRefreshToken(const QString &token)
{
    m_account->locked([&](ZohoAccount &account) { account.oauth.acceptRefreshToken(token); });
}

int ZohoSimulator::calls(CallKind kind) const
{
    return m_account->locked([&](ZohoAccount &account) { return account.log.calls(kind); });
}

int ZohoSimulator::apiCalls() const
{
    return m_account->locked([](ZohoAccount &account) { return account.log.apiCalls(); });
}

int ZohoSimulator::inFlight() const
{
    return m_account->locked([](ZohoAccount &account) { return account.log.inFlight(); });
}

int ZohoSimulator::peakInFlight() const
{
    return m_account->locked([](ZohoAccount &account) { return account.log.peakInFlight(); });
}

int ZohoSimulator::patchArrivals(const QString &recordId) const
{
    int count = 0;
    for (const LoggedRequest &request : requests()) {
        count += request.kind == CallKind::Update && request.recordId == recordId ? 1 : 0;
    }
    return count;
}

int ZohoSimulator::writes(const QString &recordId) const
{
    return m_account->locked([&](ZohoAccount &account) { return account.log.writes(recordId); });
}

QStringList ZohoSimulator::statusesWritten(const QString &recordId) const
{
    return m_account->locked([&](ZohoAccount &account) { return account.log.statusesWritten(recordId); });
}

int ZohoSimulator::workflowsRun() const
{
    return m_account->locked([](ZohoAccount &account) { return account.log.workflowsRun(); });
}

std::vector<std::chrono::microseconds> ZohoSimulator::arrivals(CallKind kind) const
{
    std::vector<std::chrono::microseconds> times;
    for (const LoggedRequest &request : requests()) {
        if (request.kind == kind) {
            times.push_back(request.arrival);
        }
    }
    return times;
}

QList<LoggedRequest> ZohoSimulator::requests() const
{
    return m_account->locked([](ZohoAccount &account) { return account.log.requests(); });
}

void ZohoSimulator::clearLog()
{
    m_account->locked([](ZohoAccount &account) { account.log.clear(); });
}

} // namespace statusbridge::zohosim
