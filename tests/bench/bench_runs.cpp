// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchfigure.h"
#include "tests/bench/holds.h"
#include "tests/ui/consolefixture.h"
#include "ui/runs/runspage.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace statusbridge;

namespace {

constexpr int rounds = 5;
constexpr int patienceMs = 60000;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

//! Lets the loop run until \p isDone, which is looked at every millisecond.
void waitFor(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone()) {
            loop.quit();
        }
    });
    look.start(1);
    QTimer::singleShot(patienceMs, &loop, [] { qFatal("Nothing came for a minute."); });
    loop.exec();
}

//! One cycle an hour, the newest of which has so many records.
void fill(CycleFixture &cycle, int runs, int records)
{
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
    const qint64 now = cycle.clock.utcNow().toMSecsSinceEpoch();
    cycle.executeAll({numbers.arg(runs) +
                          u"INSERT INTO statusbridge_runs (id, started_by, holder, started_at, finished_at, outcome, "
                          "counts, error_kind, message, unknown_words, lease_token, duration, updated, failed) "
                          "SELECT i, 'schedule', 'host (1234)', %1 - (%2 - i) * 3600000, "
                          "%1 - (%2 - i) * 3600000 + 5000, CASE WHEN i % 10 = 0 THEN 'partial' ELSE 'succeeded' END, "
                          "'{\"updated\":' || (i % 900) || ',\"failed\":' || (i % 7) || ',\"calls\":' || (i % 900) || "
                          "'}', '', '', '{}', 1, 5000, i % 900, i % 7 FROM n"_s.arg(now)
                              .arg(runs),
                      numbers.arg(records) +
                          u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, status_before, "
                          "status_after, message_id, recipient_id, reason, zoho_words, zoho_code, noted_at) SELECT "
                          "%1, '3888833' || i, 'queue-' || i, CASE WHEN i % 100 = 0 THEN 'failed' ELSE 'updated' END, "
                          "'sent', 'delivered', 'wamid.' || i, '15550001234', 'Zoho took the values.', '', 0, %2 + i "
                          "FROM n"_s.arg(runs)
                              .arg(now)});
}

DataTable *tableOf(const QWidget &page, const char *name)
{
    return page.findChild<DataTable *>(QLatin1String(name));
}

bool isEmptinessShown(const QWidget &page)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&page](const QLabel *label) {
        return label->isVisibleTo(&page) && label->text() == u"No cycle has run yet"_s;
    });
}

//! Milliseconds from the wish to see the page until it shows what there is; the median of some rounds.
double timeToOpen(ConsoleFixture &fixture, bool isEmpty, Holds &holds)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        RunsPage page(fixture.context());
        page.resize(1280, 720);
        page.show();
        page.activate();
        waitFor([&] { return isEmpty ? isEmptinessShown(page) : tableOf(page, "runs")->model()->rowCount() > 0; });
        page.grab(); // it is painted, too
        times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    out() << (isEmpty ? "empty" : "full") << " page opens: first " << times.first() << " ms, ";
    std::sort(times.begin(), times.end());
    out() << "median " << times.at(rounds / 2) << " ms, longest hold " << holds.longest() << " ms\n" << Qt::flush;
    return times.at(rounds / 2);
}

//! Scrolls down to the end of what is loaded, again and again, until \p rows are.
void scrollDown(DataTable *table, int rows, Holds &holds, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    const auto *model = table->model();
    while (model->rowCount() < rows) {
        const int before = model->rowCount();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        waitFor([&] { return model->rowCount() > before || !model->canFetchMore({}); });
        if (model->rowCount() == before) {
            break;
        }
    }
    out() << what << ": scrolled through " << model->rowCount() << " rows in " << timer.elapsed()
          << " ms, longest hold " << holds.longest() << " ms\n"
          << Qt::flush;
}

//! Drags the scroll bar to places whose rows were let go, and waits for them.
void jump(DataTable *table, Holds &holds, const char *what)
{
    const auto *model = table->model();
    qint64 slowest = 0;
    for (int step = 20; step >= 0; --step) {
        QElapsedTimer timer;
        timer.start();
        auto *bar = table->verticalScrollBar();
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / 20));
        waitFor([&] {
            const QModelIndex first = table->indexAt(QPoint(5, 5));
            return first.isValid() && model->index(first.row(), 0).data().toString() != u"…"_s;
        });
        slowest = std::max(slowest, timer.elapsed());
    }
    out() << what << ": 21 jumps, the slowest " << slowest << " ms, longest hold " << holds.longest() << " ms\n"
          << Qt::flush;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const bool isWhole = QApplication::arguments().contains(u"--whole"_s);
    const bool isQuick = QApplication::arguments().contains(u"--quick"_s);
    const int runs = isQuick ? 30'000 : 100'000;
    const int records = isQuick ? 60'000 : 1'000'000;

    Holds holds;
    double empty = 0;
    double heldByEmpty = 0;
    {
        ConsoleFixture fixture;
        empty = timeToOpen(fixture, true, holds);
        heldByEmpty = holds.takeWorst();
    }
    ConsoleFixture fixture;
    fill(fixture.cycle, runs, records);
    static_cast<void>(holds.longest());
    static_cast<void>(holds.takeWorst());
    const double full = timeToOpen(fixture, false, holds);
    out() << "ratio to the empty page: " << full / empty << "\n";
    printFigure(out(), {u"page.runs"_s, full, u"ms"_s, empty, u"the page without a cycle"_s});

    RunsPage page(fixture.context());
    page.resize(1280, 720);
    page.show();
    page.activate();
    waitFor([&] { return tableOf(page, "runs")->model()->rowCount() > 0; });
    scrollDown(tableOf(page, "runs"), isWhole ? runs : 20000, holds, "cycles");
    jump(tableOf(page, "runs"), holds, "cycles");
    QElapsedTimer timer;
    timer.start();
    page.showRun(runs);
    waitFor([&] { return tableOf(page, "records")->model()->rowCount() > 0; });
    out() << "a run of " << records << " records opens in " << timer.elapsed() << " ms\n";
    scrollDown(tableOf(page, "records"), isWhole ? records : 50000, holds, "records");
    jump(tableOf(page, "records"), holds, "records");
    printFigure(out(), {u"hold.runs"_s, holds.takeWorst(), u"ms"_s, heldByEmpty, u"the page without a cycle"_s});
    return 0;
}
