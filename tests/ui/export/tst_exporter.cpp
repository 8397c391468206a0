// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/export/exporter.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace statusbridge;

namespace {

//! A table that has no end; \p asked counts its pages.
ExportRequest endless(std::atomic_int &asked)
{
    return {.name = QStringLiteral("endless"),
            .columns = {{.key = QStringLiteral("a"), .title = QStringLiteral("A")}},
            .pages = [&asked](EngineDesk &) -> Expected<QList<ExportRow>> {
                ++asked;
                return QList<ExportRow>{{1}};
            }};
}

ExportRequest oneRow()
{
    return {.name = QStringLiteral("one"),
            .columns = {{.key = QStringLiteral("a"), .title = QStringLiteral("A")}},
            .pages = [isDone = false](EngineDesk &) mutable -> Expected<QList<ExportRow>> {
                return std::exchange(isDone, true) ? QList<ExportRow>() : QList<ExportRow>{{1}};
            }};
}

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonChoosesAFileAndIsTold()
    {
        ConsoleFixture fixture;
        QWidget window;
        Banner banner(&window);
        Exporter exporter(fixture.desk, &banner, &window);
        QSignalSpy saved(&exporter, &Exporter::saved);
        exporter.ask(ExportFormat::Json, oneRow());
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        const QString path = fixture.cycle.directory.filePath(QStringLiteral("chosen.json"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved.first().first().toString().contains(path));
        QVERIFY(QFile::exists(path));
        QVERIFY(banner.sentence().isEmpty());
    }

    void anExportCanBeStopped()
    {
        ConsoleFixture fixture;
        QWidget window;
        Banner banner(&window);
        Exporter exporter(fixture.desk, &banner, &window);
        std::atomic_int asked = 0;
        const QString path = fixture.cycle.directory.filePath(QStringLiteral("stopped.csv"));
        exporter.save(path, ExportFormat::Csv, endless(asked));
        QVERIFY(exporter.isBusy());
        QTRY_VERIFY(asked > 1);
        banner.findChild<QToolButton *>()->click();
        QTRY_VERIFY(!exporter.isBusy());
        QVERIFY(!banner.sentence().isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void anExportEndsWithItsWindow()
    {
        ConsoleFixture fixture;
        std::atomic_int asked = 0;
        const QString path = fixture.cycle.directory.filePath(QStringLiteral("left.csv"));
        {
            QWidget window;
            Banner banner(&window);
            Exporter exporter(fixture.desk, &banner, &window);
            exporter.save(path, ExportFormat::Csv, endless(asked));
            QTRY_VERIFY(asked > 1);
        }
        // The desk waits for its errands: this test would not end if the export did not.
    }

    void whatCannotBeWrittenIsSaidInTheBanner()
    {
        ConsoleFixture fixture;
        QWidget window;
        Banner banner(&window);
        Exporter exporter(fixture.desk, &banner, &window);
        exporter.save(fixture.cycle.directory.filePath(QStringLiteral("nowhere/a.csv")), ExportFormat::Csv, oneRow());
        QTRY_VERIFY(!exporter.isBusy());
        QVERIFY(banner.sentence().contains(QStringLiteral("can't be written")));
    }
};

QTEST_MAIN(ExporterTest)
#include "tst_exporter.moc"
