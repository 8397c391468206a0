// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/deliverycounting.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/holds.h"
#include "tests/ui/consolefixture.h"
#include "ui/delivery/deliveryfilterbar.h"
#include "ui/delivery/deliveryreportpage.h"
#include "ui/delivery/figure.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace statusbridge;

namespace {

constexpr int rounds = 5;
constexpr int patienceMs = 60000;
constexpr int kinds = 60;

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

//! So many counted messages of a month, of five templates, three numbers and four states.
void fill(CycleFixture &cycle, qint64 messages)
{
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1 - 1) "_s;
    const qint64 now = cycle.clock.utcNow().toMSecsSinceEpoch();
    const qint64 month = 30LL * 24 * 3600 * 1000;
    cycle.executeAll(
        {numbers.arg(kinds) +
             u"INSERT INTO statusbridge_message_kinds (id, digest, provider, business_number, template_name, state, "
             "word, reason_provider, reason_code, reason) SELECT i + 1, 'd' || i, 'WhatsApp', '1555000100' || (i % 3), "
             "'template_' || (i % 5), i % 4, 'word', CASE WHEN i % 4 = 3 THEN 'WhatsApp' ELSE '' END, "
             "CASE WHEN i % 4 = 3 THEN '1310' || (20 + i % 10) ELSE '' END, '' FROM n"_s,
         numbers.arg(messages) +
             u"INSERT INTO statusbridge_messages (id, queue_id, message_id, kind, first_time, last_time, "
             "seconds_to_delivered, by_arrival) SELECT i + 1, 'q-' || i, 'wamid.' || i, i % %1 + 1, "
             "%2 + i * %3 / %4, %2 + i * %3 / %4 + 5000, 5, 0 FROM n"_s.arg(kinds)
                 .arg(now - month)
                 .arg(month)
                 .arg(messages),
         u"INSERT INTO statusbridge_message_totals (bucket, kind, messages, by_arrival, durations) "
         "SELECT first_time / 900000, kind, count(*), 0, '5:' || count(*) FROM statusbridge_messages "
         "GROUP BY first_time / 900000, kind"_s,
         u"INSERT INTO statusbridge_message_day_totals (bucket, kind, messages, by_arrival, durations) "
         "SELECT first_time / 86400000, kind, count(*), 0, '5:' || count(*) FROM statusbridge_messages "
         "GROUP BY first_time / 86400000, kind"_s,
         u"INSERT INTO statusbridge_message_state_totals (bucket, kind, messages, by_arrival, durations) "
         "SELECT first_time / 900000, k.state, count(*), 0, '' FROM statusbridge_messages m "
         "JOIN statusbridge_message_kinds k ON k.id = m.kind GROUP BY first_time / 900000, k.state"_s,
         u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('%1', '', %2)"_s.arg(countedState())
             .arg(now),
         u"ANALYZE"_s});
}

bool isShown(const QWidget &page)
{
    const auto *figure = page.findChild<Figure *>(u"failed"_s);
    return figure && figure->number() != u"–"_s;
}

//! Milliseconds from the wish to see the page until it shows its numbers; the median of some rounds.
double openPage(ConsoleFixture &fixture, Holds &holds)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        DeliveryReportPage page(fixture.context());
        page.resize(1280, 720);
        page.show();
        page.activate();
        waitFor([&] { return isShown(page); });
        page.grab(); // it is painted, too
        times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    out() << "the page opens: first " << times.first() << " ms, ";
    std::sort(times.begin(), times.end());
    out() << "median " << times.at(rounds / 2) << " ms, longest hold " << holds.longest() << " ms\n" << Qt::flush;
    return times.at(rounds / 2);
}

//! Another span of days, until its numbers are there.
void changeDays(DeliveryReportPage &page, DeliverySpan span, const char *what, Holds &holds)
{
    const auto *figure = page.findChild<Figure *>(u"failed"_s);
    const QString before = figure->number();
    QElapsedTimer timer;
    timer.start();
    page.findChild<DeliveryFilterBar *>()->setSpan(span);
    waitFor([&] { return isShown(page) && figure->number() != before; });
    out() << what << ": " << timer.elapsed() << " ms, longest hold " << holds.longest() << " ms\n" << Qt::flush;
}

//! The messages behind a number, and scrolling through some of them.
void openMessages(DeliveryReportPage &page, Holds &holds)
{
    QElapsedTimer timer;
    timer.start();
    page.findChild<Figure *>(u"failed"_s)->click();
    auto *table = page.findChild<DataTable *>(u"deliveryMessages"_s);
    const auto *model = table->model();
    waitFor([&] { return model->rowCount() > 0; });
    out() << "the messages that failed: " << timer.elapsed() << " ms\n" << Qt::flush;
    timer.start();
    while (model->rowCount() < 10000 && model->canFetchMore({})) {
        const int before = model->rowCount();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        waitFor([&] { return model->rowCount() > before || !model->canFetchMore({}); });
    }
    out() << "scrolled through " << model->rowCount() << " of them in " << timer.elapsed() << " ms, longest hold "
          << holds.longest() << " ms\n"
          << Qt::flush;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const qsizetype rows = arguments.indexOf(u"--rows"_s);
    const qint64 messages = rows > 0 ? arguments.value(rows + 1).toLongLong() : 1000 * 1000;

    Holds holds;
    double small = 0;
    double heldBySmall = 0;
    {
        ConsoleFixture fixture;
        fill(fixture.cycle, 1000);
        static_cast<void>(holds.longest());
        static_cast<void>(holds.takeWorst());
        small = openPage(fixture, holds);
        heldBySmall = holds.takeWorst();
    }
    ConsoleFixture fixture;
    fill(fixture.cycle, messages);
    static_cast<void>(holds.longest());
    static_cast<void>(holds.takeWorst());
    const double large = openPage(fixture, holds);
    printFigure(out(), {u"page.delivery"_s, large, u"ms"_s, small, u"the page with 1000 messages"_s});
    DeliveryReportPage page(fixture.context());
    page.resize(1280, 720);
    page.show();
    page.activate();
    waitFor([&] { return isShown(page); });
    changeDays(page, DeliverySpan::Month, "30 days", holds);
    changeDays(page, DeliverySpan::Today, "today, by the hour", holds);
    changeDays(page, DeliverySpan::Month, "30 days again", holds);
    openMessages(page, holds);
    printFigure(out(), {u"hold.delivery"_s, holds.takeWorst(), u"ms"_s, heldBySmall, u"the page with 1000 messages"_s});
    return 0;
}
