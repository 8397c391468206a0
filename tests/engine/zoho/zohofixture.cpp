// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"

#include <QEventLoop>
#include <QFile>

namespace statusbridge::zoho {

using namespace std::chrono_literals;

Expected<CallState> FakeCallMemory::load(const QDate &, const QDateTime &)
{
    return failure ? Expected<CallState>(*failure) : Expected<CallState>(state);
}

Expected<void> FakeCallMemory::add(const QDate &day, const QList<QDateTime> &starts)
{
    if (failure) {
        return *failure;
    }
    days.append(day);
    state.callsToday += static_cast<int>(starts.size());
    state.starts += starts;
    return {};
}

Expected<void> FakeCallMemory::setLearnedCeiling(int ceiling)
{
    state.learnedCeiling = ceiling;
    return {};
}

Expected<void> FakeCallMemory::setLearnedLimit(int calls)
{
    state.learned = {.calls = calls, .at = QDateTime::currentDateTimeUtc()};
    return {};
}

Expected<void> FakeCallMemory::setExhaustedUntil(const QDateTime &until)
{
    state.exhaustedUntil = until;
    return {};
}

Expected<void> FakeCallMemory::setResetSeen(const QDateTime &seen)
{
    state.resetSeen = seen;
    return {};
}

Expected<void> FakeTokenMemory::save(const AccessToken &saved)
{
    token = saved;
    return {};
}

Expected<void> FakeTokenMemory::setHistory(const RefreshHistory &history)
{
    past = history;
    return {};
}

QueueOptions ZohoFixture::quickOptions()
{
    QueueOptions options;
    options.pace = {.startDelay = 0ms, .callsPerMinute = 0};
    options.timeout = 5s;
    options.backoff = {.base = 2ms, .cap = 10ms};
    options.ratePause = 20ms;
    options.flushAfter = 1ms;
    options.quotaTimeZone = u"UTC"_s;
    return options;
}

zohosim::Options ZohoFixture::generousOptions()
{
    zohosim::Options options;
    options.perMinute = 0;
    return options;
}

TokenOptions ZohoFixture::quickTokens()
{
    return {.backoff = {.base = 2ms, .cap = 10ms}, .lockPoll = 5ms, .lockPatience = 100ms};
}

ZohoFixture::ZohoFixture(const QueueOptions &queueOptions, const zohosim::Options &options, const Clock *testClock)
    : clock(testClock ? *testClock : systemClock)
    , zoho(options)
    , transport(trustingTransport())
    , oauth(*transport, clock, oauthOptions())
    , tokens(oauth, tokenMemory, clock, Secret(options.refreshToken.toUtf8()), quickTokens())
    , queue(*transport, tokens, {memory, customMemory}, clock, queueOptions)
    , client(queue, zoho.apiUrl(), settings(), FieldNames())
{}

std::unique_ptr<HttpTransport> ZohoFixture::trustingTransport()
{
    if (const auto started = zoho.start(); !started) {
        qFatal("%s", qPrintable(describe(started.error())));
    }
    zoho.setClock(&clock);
    HttpOptions options{.proxy = u"none"_s, .extraCaFile = {}};
    if (!zoho.certificatePem().isEmpty()) {
        options.extraCaFile = directory.filePath(u"ca.pem"_s);
        QFile file(options.extraCaFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(zoho.certificatePem()) < 0) {
            qFatal("The certificate cannot be written.");
        }
    }
    auto made = HttpTransport::create(options);
    if (!made) {
        qFatal("%s", qPrintable(describe(made.error())));
    }
    return std::move(*made);
}

ZohoSettings ZohoFixture::settings() const
{
    const zohosim::Options options = zoho.options();
    ZohoSettings made;
    made.owner = options.owner;
    made.app = options.app;
    made.report = options.report;
    return made;
}

OAuthOptions ZohoFixture::oauthOptions() const
{
    const zohosim::Options options = zoho.options();
    return {.accounts = zoho.accountsUrl(),
            .api = zoho.apiUrl(),
            .clientId = options.clientId,
            .clientSecret = Secret(options.clientSecret.toUtf8()),
            .timeout = 5s};
}

QStringList ZohoFixture::addRecords(int count)
{
    QStringList ids;
    for (int i = 1; i <= count; ++i) {
        ids.append(QString::number(3888833000000100000 + i));
        zoho.addRecord(ids.constLast(), {{u"Status"_s, u"sent"_s}});
    }
    return ids;
}

QStringList ZohoFixture::update(const QStringList &ids)
{
    QStringList outcomes = all(ids.size(), u"nothing"_s);
    qsizetype left = ids.size();
    QEventLoop loop;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        RecordValues values;
        values.status = u"delivered"_s;
        client.update(ids.at(i), values, [&, i](const Expected<void> &done) {
            outcomes[i] = done ? u"ok"_s : toString(done.error().kind);
            if (--left == 0) {
                loop.quit();
            }
        });
    }
    if (left > 0) {
        loop.exec();
    }
    return outcomes;
}

Expected<void> ZohoFixture::updateOne(const QString &id)
{
    Expected<void> outcome;
    QEventLoop loop;
    RecordValues values;
    values.status = u"delivered"_s;
    client.update(id, values, [&](const Expected<void> &done) {
        outcome = done;
        loop.quit();
    });
    loop.exec();
    return outcome;
}

QStringList all(qsizetype count, const QString &outcome)
{
    return QStringList(count, outcome);
}

} // namespace statusbridge::zoho
