// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"
#include "tests/engine/sync/passingtime.h"
#include "tests/soak/vitals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace statusbridge;

namespace {

constexpr int cyclesADay = 24;
constexpr int messagesACycle = 20;
constexpr int daysKept = 7;                         //!< by the collector, by Zoho's report, and by the settings
constexpr qint64 firstDay = 1'893'456'000 / 86'400; //!< in 2030: the clock is only ever set forward

//! A quarter of hourly cycles over sockets and a real database, on a clock that is set. What a day brings is the same
//! each day, so that nothing may grow once the first week is over.
class Quarter
{
public:
    //! \param kept a database of a run that was broken off; empty: a new one
    Quarter(const QString &kept, int firstOfRun) : m_fixture(options())
    {
        m_fixture.zoho.setClock(&m_fixture.clock);
        m_fixture.settings.sync.historyDays = daysKept;
        m_fixture.settings.sync.orphanDays = daysKept;
        m_fixture.settings.sync.statusesDays = daysKept;
        if (!kept.isEmpty()) {
            QFile::remove(m_fixture.databaseFile());
            if (!QFile::copy(kept, m_fixture.databaseFile())) {
                qFatal("%s can't be copied.", qPrintable(kept));
            }
            for (int day = std::max(0, firstOfRun - daysKept); day < firstOfRun; ++day) {
                for (int hour = 0; hour < cyclesADay; ++hour) {
                    addRecords(day, hour, u"delivered"_s);
                }
            }
        }
    }
    ~Quarter() { m_fixture.zoho.setClock(nullptr); }
    Q_DISABLE_COPY_MOVE(Quarter)

    void runDay(int day)
    {
        for (int hour = 0; hour < cyclesADay; ++hour) {
            runHour(day, hour);
        }
        forgetOld(day);
        m_fixture.zoho.clearLog();
    }

    [[nodiscard]] Vitals vitals()
    {
        returnFreedMemory();
        Vitals vitals = vitalsOf(u"self"_s);
        for (const QString &table :
             m_fixture.texts(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'statusbridge%'"_s)) {
            vitals.insert(table, m_fixture.scalar(u"SELECT count(*) FROM "_s + table).toDouble());
        }
        return vitals;
    }

    //! A copy of the database, whole at any time.
    void keep(const QString &file)
    {
        QFile::remove(file);
        m_fixture.execute(u"VACUUM INTO '%1'"_s.arg(file));
    }

private:
    static zohosim::Options options()
    {
        auto options = CycleFixture::generousOptions();
        options.fullLog = false;
        return options;
    }
    static qint64 numberOf(int day, int hour, int message)
    {
        return (qint64(day) * cyclesADay + hour) * messagesACycle + message;
    }
    static QString recordIdOf(qint64 number) { return QString::number(3888833000000100000 + number); }

    void addRecords(int day, int hour, const QString &status)
    {
        for (int message = 0; message < messagesACycle; ++message) {
            const qint64 number = numberOf(day, hour, message);
            m_fixture.zoho.addRecord(recordIdOf(number),
                                     {{u"Queue_ID_DV"_s, u"m-%1"_s.arg(number)}, {u"Status"_s, status}});
        }
    }

    void runHour(int day, int hour)
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch((firstDay + day) * 86'400 + hour * 3600LL + 2, Qt::UTC);
        passTo(m_fixture, now);
        addRecords(day, hour, {});
        QStringList rows;
        for (int message = 0; message < messagesACycle; ++message) {
            const qint64 number = numberOf(day, hour, message);
            for (const QString &word : {u"sent"_s, number % 10 == 0 ? u"failed"_s : u"delivered"_s}) {
                rows += u"('m-%1', 'wamid.%1', '%2', '15550001234', '%3')"_s.arg(
                    QString::number(number), word, QString::number(now.toSecsSinceEpoch() - 60));
            }
        }
        rows += u"('nobody-%1-%2', 'wamid.n', 'sent', '15550001234', '1893456000')"_s.arg(day).arg(hour); // no record
        m_fixture.execute(
            u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "_s +
            rows.join(u", "_s));
        const CycleSummary summary = m_fixture.sync({.trigger = RunTrigger::Schedule});
        if (summary.counts.updated < messagesACycle) {
            qFatal("Day %d, %d o'clock: %d of %d were updated: %s", day, hour, summary.counts.updated, messagesACycle,
                   summary.error ? qPrintable(describe(*summary.error)) : "no error");
        }
    }

    //! The collector and Zoho's report keep a week.
    void forgetOld(int day)
    {
        const int old = day - daysKept;
        for (int hour = 0; old >= 0 && hour < cyclesADay; ++hour) {
            for (int message = 0; message < messagesACycle; ++message) {
                m_fixture.zoho.removeRecord(recordIdOf(numberOf(old, hour, message)));
            }
        }
        m_fixture.execute(u"DELETE FROM webhook_logs WHERE id <= (SELECT max(id) FROM webhook_logs) - %1"_s.arg(
            daysKept * cyclesADay * (2 * messagesACycle + 1)));
    }

    CycleFixture m_fixture;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lives through a quarter of hourly cycles, and looks for what grows."_s);
    parser.addHelpOption();
    parser.addOptions({{u"days"_s, u"Days to live through."_s, u"N"_s, u"92"_s},
                       {u"folder"_s, u"Where samples and database are kept."_s, u"FOLDER"_s, u"build/soak"_s},
                       {u"resume"_s, u"Goes on with the run that was broken off there."_s}});
    parser.process(application);
    const int days = parser.value(u"days"_s).toInt();
    const QDir folder(parser.value(u"folder"_s));
    if (!folder.mkpath(u"."_s)) {
        qFatal("%s can't be made.", qPrintable(folder.path()));
    }
    const QString database = folder.absoluteFilePath(u"quarter.db"_s);
    const bool isResumed = parser.isSet(u"resume"_s) && QFile::exists(database);
    VitalsLog log(folder.filePath(u"quarter.jsonl"_s), isResumed);
    Quarter quarter(isResumed ? database : QString(), static_cast<int>(log.size()));
    QTextStream out(stdout);
    for (auto day = static_cast<int>(log.size()); day < days; ++day) {
        QElapsedTimer timer;
        timer.start();
        quarter.runDay(day);
        const Vitals vitals = quarter.vitals();
        quarter.keep(database);
        log.add(vitals);
        out << "day " << day + 1 << " of " << days << ": " << timer.elapsed() << " ms, " << vitals.value(u"memory"_s)
            << " MiB, " << vitals.value(u"descriptors"_s) << " descriptors, " << vitals.value(u"threads"_s)
            << " threads\n"
            << Qt::flush;
    }
    return log.report() ? 0 : 1;
}
