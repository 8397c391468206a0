// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "engine/session/enginesession.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/engine/sync/passingtime.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace statusbridge;

namespace {

constexpr int days = 7;
constexpr int callsADay = 250;
constexpr int customCallsADay = 100;
constexpr int messagesADay = 400;
constexpr int failedAtZoho = 20'000;
constexpr int orphans = 50;

//! How the week's statuses get to Zoho.
enum class Way : quint8 {
    Batches, //!< many in one call of the Custom API
    Patches, //!< each in a call of its own
    Paging,  //!< likewise, with the whole report read each hour and no calls shared out, as the program once did
};

//! One status of a message, and when its webhook arrives.
struct Event
{
    QDateTime at;
    int message = 0;
    QString word;
};

//! What became of a message.
struct Message
{
    QString recordId;
    QString lastWord;
    QDateTime lastAt;
    QDateTime carriedAt = {}; //!< its last word; invalid: not yet
};

//! The calls of one quota on one day.
struct Calls
{
    int made = 0;
    int limit = 0;

    [[nodiscard]] int leftForPeople() const { return limit - made; }
    [[nodiscard]] int refused() const { return std::max(0, made - limit); } //!< each with 4000
};

//! What one day did.
struct DayLine
{
    int finals = 0;
    int passing = 0; //!< updates to a word that was not the last
    Calls calls = {.limit = callsADay};
    Calls customCalls = {.limit = customCallsADay};
    int cycles = 0;
    int continued = 0;
    int others = 0; //!< cycles that ended in another way
    qint64 waiting = 0;
    QList<qint64> delays = {}; //!< minutes
    QDateTime lastCall = {};
    QList<CallForecast> forecasts = {}; //!< after each cycle
};

zohosim::Options weekOptions(Way way)
{
    auto options = CycleFixture::limitedOptions(callsADay);
    if (way == Way::Batches) {
        options.customApi.linkName = u"push_statuses"_s;
        options.customApi.perDay = customCallsADay;
        options.customApi.statements = 5000;
        options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    }
    return options;
}

class Week
{
public:
    explicit Week(Way way) : m_fixture(weekOptions(way)), m_way(way)
    {
        m_fixture.zoho.setClock(&m_fixture.clock);
        m_fixture.settings.zoho.plan = way == Way::Paging ? QString() : u"standard"_s;
        m_fixture.settings.sync.quotaTimeZone = u"UTC"_s;
        if (way == Way::Paging) { // as if Zoho had refused to compare the field with a text
            m_fixture.execute(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('queue_id_chunks.%1', "
                              "'{\"field\":\"Queue_ID_DV\",\"size\":50,\"refusals\":2,\"refused\":\"x\"}', %2)"_s.arg(
                                  QString::number(targetOf(m_fixture.settings.zoho).key),
                                  QString::number(QDateTime::currentMSecsSinceEpoch())));
        }
        if (way == Way::Batches) {
            m_fixture.settings.zoho.batchApi = u"push_statuses"_s;
            m_fixture.settings.zoho.form = m_fixture.zoho.options().form;
        }
        m_begin = QDateTime(m_fixture.clock.utcNow().date().addDays(1), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < failedAtZoho; ++i) {
            m_fixture.addRecord(u"old-%1"_s.arg(i), u"failed"_s);
        }
        QStringList rows;
        for (int i = 0; i < orphans; ++i) {
            rows += rowOf(u"orphan-%1"_s.arg(i), u"delivered"_s, m_begin.addDays(-1));
        }
        insert(rows);
        makeEvents();
    }
    ~Week() { m_fixture.zoho.setClock(nullptr); }

    DayLine runDay(int day)
    {
        DayLine line;
        m_before = callsMade();
        for (int hour = 0; hour < 24; ++hour) {
            runHour(m_begin.addSecs((day * 24LL + hour) * 3600), line);
        }
        line.waiting = std::ranges::count_if(m_messages, [](const Message &message) {
            return !message.recordId.isEmpty() && !message.carriedAt.isValid();
        });
        return line;
    }

private:
    static QString rowOf(const QString &queueId, const QString &word, const QDateTime &at)
    {
        return u"('%1', 'wamid.%1', '%2', '15550001234', '%3')"_s.arg(queueId, word,
                                                                      QString::number(at.toSecsSinceEpoch()));
    }
    void insert(const QStringList &rows)
    {
        if (!rows.isEmpty()) {
            m_fixture.execute(
                u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "_s +
                rows.join(u", "_s));
        }
    }
    [[nodiscard]] std::pair<int, int> callsMade() const
    {
        return {m_fixture.zoho.apiCalls(), m_fixture.zoho.calls(zohosim::CallKind::CustomApi)};
    }

    void makeEvents()
    {
        std::mt19937 random(3);
        for (int number = 0; number < days * messagesADay; ++number) {
            const qint64 day = number / messagesADay;
            const QDateTime sent = m_begin.addSecs(day * 86'400 + static_cast<qint64>(random() % 86'400));
            const QDateTime last = sent.addSecs(120 + static_cast<qint64>(random() % 360));
            const QString word = random() % 100 < 85 ? u"delivered"_s : u"failed"_s;
            m_messages += {.recordId = {}, .lastWord = word, .lastAt = last};
            m_events += {Event{sent, number, u"sent"_s}, Event{sent.addSecs(30), number, u"accepted"_s},
                         Event{last, number, word}};
        }
        std::ranges::stable_sort(m_events, {}, &Event::at);
    }

    void arrive(const QDateTime &now)
    {
        QStringList rows;
        for (; m_next < m_events.size() && m_events.at(m_next).at <= now; ++m_next) {
            const Event &event = m_events.at(m_next);
            const QString queueId = u"m-%1"_s.arg(event.message);
            Message &message = m_messages[event.message];
            if (message.recordId.isEmpty()) {
                message.recordId = m_fixture.addRecord(queueId, {});
            }
            rows += rowOf(queueId, event.word, event.at);
        }
        insert(rows);
    }

    [[nodiscard]] CallForecast forecast() const
    {
        const auto session = EngineSession::open(m_fixture.environment);
        const auto view = session ? (*session)->status() : Expected<StatusView>(session.error());
        return view ? view->calls.forecast : CallForecast();
    }

    void runHour(const QDateTime &due, DayLine &line)
    {
        const QDateTime begun = due.addSecs(2);
        passTo(m_fixture, begun);
        if (m_way == Way::Paging) {
            m_fixture.execute(u"DELETE FROM statusbridge_state WHERE name LIKE '%learned_limit%'"_s);
        }
        arrive(begun);
        const int callsBefore = line.calls.made;
        const CycleSummary summary =
            m_fixture.sync({.trigger = RunTrigger::Schedule, .due = DueTime{.at = due, .after = m_dueBefore}});
        m_dueBefore = due;
        int finals = 0;
        for (Message &message : m_messages) {
            if (!message.recordId.isEmpty() && !message.carriedAt.isValid() &&
                m_fixture.zohoStatus(message.recordId) == message.lastWord) {
                message.carriedAt = begun;
                line.delays += message.lastAt.secsTo(begun) / 60;
                ++finals;
            }
        }
        line.calls.made = callsMade().first - m_before.first;
        line.customCalls.made = callsMade().second - m_before.second;
        line.lastCall = line.calls.made > callsBefore ? due : line.lastCall;
        line.forecasts += forecast();
        ++line.cycles;
        line.finals += finals;
        line.passing += summary.counts.updated - finals;
        line.continued += summary.outcome == CycleOutcome::Continued ? 1 : 0;
        line.others += summary.outcome != CycleOutcome::Continued && summary.outcome != CycleOutcome::Succeeded ? 1 : 0;
    }

    CycleFixture m_fixture;
    Way m_way;
    QDateTime m_begin;
    QDateTime m_dueBefore;
    QList<Event> m_events;
    QList<Message> m_messages;
    qsizetype m_next = 0;
    std::pair<int, int> m_before; //!< calls of the days before, of both quotas
};

qint64 medianOf(QList<qint64> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

qint64 longestOf(const QList<qint64> &values)
{
    return values.isEmpty() ? 0 : *std::ranges::max_element(values);
}

//! By how many minutes the forecasts of a day were wrong about its last call; those after it say nothing of it.
qint64 errorOfForecasts(const DayLine &line)
{
    qint64 longest = 0;
    for (const CallForecast &forecast : line.forecasts) {
        if (forecast.usedUpAt.isValid() && forecast.usedUpAt <= line.lastCall) {
            longest = std::max(longest, std::abs(forecast.usedUpAt.secsTo(line.lastCall)) / 60);
        }
    }
    return longest;
}

//! One line of a table, whose columns are as wide as their \p heads.
void print(QTextStream &out, const QStringList &heads, const QStringList &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        out << line.at(i).rightJustified(static_cast<int>(heads.at(i).size()) + (i == 0 ? 0 : 3));
    }
    out << '\n' << Qt::flush;
}

void runWeek(QTextStream &out, Way way)
{
    const QString heading =
        way == Way::Batches   ? u"In batch mode, with %1 calls of the Custom API a day:"_s.arg(customCallsADay)
        : way == Way::Patches ? u"By PATCH alone:"_s
                              : u"By PATCH, the whole report read each hour and no calls shared out:"_s;
    out << '\n' << heading << '\n' << Qt::flush;
    const QStringList heads{u"day"_s,          u"last words"_s,    u"passing"_s,   u"waiting"_s, u"minutes: median"_s,
                            u"longest"_s,      u"calls"_s,         u"custom"_s,    u"4000"_s,    u"least for people"_s,
                            u"forecast off"_s, u"said: used up"_s, u"continued"_s, u"trouble"_s, u"seconds"_s};
    print(out, heads, heads);
    Week week(way);
    for (int day = 0; day < days; ++day) {
        QElapsedTimer timer;
        timer.start();
        const DayLine line = week.runDay(day);
        const auto usedUp = std::ranges::count(line.forecasts, CallForecast::Kind::UsedUp, &CallForecast::kind);
        print(out, heads,
              {QString::number(day + 1), QString::number(line.finals), QString::number(line.passing),
               QString::number(line.waiting), QString::number(medianOf(line.delays)),
               QString::number(longestOf(line.delays)), QString::number(line.calls.made),
               QString::number(line.customCalls.made),
               QString::number(line.calls.refused() + line.customCalls.refused()),
               u"%1, %2"_s.arg(line.calls.leftForPeople()).arg(line.customCalls.leftForPeople()),
               QString::number(errorOfForecasts(line)), QString::number(usedUp), QString::number(line.continued),
               QString::number(line.others), QString::number(timer.elapsed() / 1000)});
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    out << callsADay << " calls and " << messagesADay << " messages a day, " << failedAtZoho
        << " failed records in the report, " << orphans << " queue ids without a record, a cycle each hour.\n"
        << Qt::flush;
    for (const auto &[way, option] : {std::pair(Way::Batches, u"--batch"_s), std::pair(Way::Patches, u"--patch"_s),
                                      std::pair(Way::Paging, u"--paging"_s)}) {
        if (arguments.size() == 1 || arguments.contains(option)) {
            runWeek(out, way);
        }
    }
    return 0;
}
