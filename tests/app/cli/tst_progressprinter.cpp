// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressprinter.h"
#include "app/cli/viewtext.h"

#include <QTemporaryFile>
#include <QTest>

#include <memory>

namespace tst_progressprinter {

using namespace statusbridge;
using namespace std::chrono_literals;

class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return {}; }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }
    void advance(std::chrono::milliseconds by) { m_uptime += by; }

private:
    std::chrono::milliseconds m_uptime{1h};
};

struct FileCloser
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

CycleProgress sending(int done, int total = 1000)
{
    CycleProgress progress;
    progress.phase = CyclePhase::Send;
    progress.done = done;
    progress.total = total;
    return progress;
}

CycleProgress entering(CyclePhase phase)
{
    CycleProgress progress;
    progress.phase = phase;
    return progress;
}

class TestProgressPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lineTellsRateAndTimeLeft();
    void lineLeavesOutWhatIsUnknown();
    void lineTellsWhyItWaits();
    void plainLinesComeAtPhaseChangesAndEveryFiveSeconds();
    void aPlainLineComesWhenAWaitBeginsOrEndsButNotForEachOfItsSeconds();
    void aTerminalsLineIsRewrittenTenTimesASecond();
    void aTerminalsLineNeverWraps();
    void theLineIsGoneInTheEnd();

private:
    [[nodiscard]] QByteArray written() const;

    FakeClock m_clock;
    std::unique_ptr<std::FILE, FileCloser> m_file;
};

void TestProgressPrinter::init()
{
    m_file.reset(std::tmpfile());
    QVERIFY(m_file);
}

QByteArray TestProgressPrinter::written() const
{
    std::fflush(m_file.get());
    std::rewind(m_file.get());
    QByteArray text(10000, '\0');
    text.resize(static_cast<qsizetype>(std::fread(text.data(), 1, static_cast<size_t>(text.size()), m_file.get())));
    return text;
}

void TestProgressPrinter::lineTellsRateAndTimeLeft()
{
    auto progress = sending(420);
    progress.perSecond = 9.84;
    progress.timeLeft = 59s;
    QCOMPARE(progressLine(progress), u"Updating records, 420/1000 (42 %), 9.8 a second, about 59 s left"_s);
    progress.timeLeft = 185s;
    QVERIFY(progressLine(progress).endsWith(u"about 3 min left"_s));
    progress.timeLeft = 2h + 5min;
    QVERIFY(progressLine(progress).endsWith(u"about 2 h 5 min left"_s));
}

void TestProgressPrinter::lineLeavesOutWhatIsUnknown()
{
    CycleProgress progress;
    progress.phase = CyclePhase::Fetch;
    QCOMPARE(progressLine(progress), u"Reading records from Zoho"_s);
    progress.done = 1000;
    QCOMPARE(progressLine(progress), u"Reading records from Zoho, 1000"_s);
}

void TestProgressPrinter::lineTellsWhyItWaits()
{
    auto progress = sending(1, 2);
    progress.wait = {.reason = WaitReason::Minute, .number = 45};
    progress.timeLeft = 11min;
    QCOMPARE(progressLine(progress),
             u"Updating records, 1/2 (50 %), about 11 min left, waiting for Zoho's next minute, "
             "45 calls a minute"_s);
    progress.batchCalls = 5;
    QVERIFY(progressLine(progress).contains(u", about 11 min left, 5 calls to make, waiting"_s));
    progress.batchCalls = 0;
    progress.callsLeft = 1;
    QVERIFY(progressLine(progress).contains(u", about 11 min left, only 1 call left today, waiting"_s));
}

void TestProgressPrinter::plainLinesComeAtPhaseChangesAndEveryFiveSeconds()
{
    {
        ProgressPrinter printer(m_file.get(), m_clock, ProgressPrinter::Style::Plain, 0);
        printer.show(entering(CyclePhase::Match));
        for (int done = 1; done <= 100; ++done) {
            printer.show(sending(done));
            m_clock.advance(100ms);
        }
        printer.show(entering(CyclePhase::Done));
    }
    QCOMPARE(written(), QByteArray("Matching with webhook rows\n"
                                   "Updating records, 1/1000 (0 %)\n"
                                   "Updating records, 51/1000 (5 %)\n"));
}

void TestProgressPrinter::aPlainLineComesWhenAWaitBeginsOrEndsButNotForEachOfItsSeconds()
{
    ProgressPrinter printer(m_file.get(), m_clock, ProgressPrinter::Style::Plain, 0);
    auto progress = sending(1);
    for (int second = 2; second <= 8; ++second) {
        progress.wait = {.reason = WaitReason::Answer, .number = second};
        printer.show(progress);
        m_clock.advance(1s);
    }
    progress.wait = {};
    printer.show(progress);
    QCOMPARE(written(), QByteArray("Updating records, 1/1000 (0 %), waiting for Zoho's answer for 2 s\n"
                                   "Updating records, 1/1000 (0 %), waiting for Zoho's answer for 7 s\n"
                                   "Updating records, 1/1000 (0 %)\n"));
}

void TestProgressPrinter::aTerminalsLineIsRewrittenTenTimesASecond()
{
    ProgressPrinter printer(m_file.get(), m_clock, ProgressPrinter::Style::Rewritten, 80);
    for (int done = 1; done <= 1000; ++done) {
        printer.show(sending(done));
        m_clock.advance(1ms);
    }
    const auto text = written();
    QCOMPARE(text.count('\r'), 10);
    QVERIFY(!text.contains('\n'));
}

void TestProgressPrinter::aTerminalsLineNeverWraps()
{
    ProgressPrinter printer(m_file.get(), m_clock, ProgressPrinter::Style::Rewritten, 20);
    printer.show(sending(1));
    QCOMPARE(written(), QByteArray("\rUpdating records, 1\x1b[K"));
}

void TestProgressPrinter::theLineIsGoneInTheEnd()
{
    {
        ProgressPrinter printer(m_file.get(), m_clock, ProgressPrinter::Style::Rewritten, 80);
        printer.show(sending(1));
    }
    QVERIFY(written().endsWith("\r\x1b[K"));
}

QTEST_GUILESS_MAIN(TestProgressPrinter)

} // namespace tst_progressprinter

#include "tst_progressprinter.moc"
