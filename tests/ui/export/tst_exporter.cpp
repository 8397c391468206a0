// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/ui/consolefixture.h"
#include "ui/export/exporter.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_exporter {

using namespace statusbridge;

//! A table that has no end; \p asked counts its pages.
ExportRequest endless(std::atomic_int &asked)
{
    return {.name = u"endless"_s,
            .columns = {{.key = u"a"_s, .title = u"A"_s}},
            .pages = [&asked](EngineSession &) -> Expected<QList<ExportRow>> {
                ++asked;
                return QList<ExportRow>{{1}};
            }};
}

ExportRequest oneRow()
{
    return {.name = u"one"_s,
            .columns = {{.key = u"a"_s, .title = u"A"_s}},
            .pages = [isDone = false](EngineSession &) mutable -> Expected<QList<ExportRow>> {
                return std::exchange(isDone, true) ? QList<ExportRow>() : QList<ExportRow>{{1}};
            }};
}

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonChoosesAFileAndIsTold()
    {
        ConsoleFixture fixture;
        QWidget window;
        Banner banner(&window);
        Exporter exporter(fixture.gateway, &banner, &window);
        QSignalSpy saved(&exporter, &Exporter::saved);
        exporter.ask(ExportFormat::Json, oneRow());
        auto *dialog = window.findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QString path = fixture.cycle.directory.filePath(u"chosen.json"_s);
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
        Exporter exporter(fixture.gateway, &banner, &window);
        std::atomic_int asked = 0;
        const QString path = fixture.cycle.directory.filePath(u"stopped.csv"_s);
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
        const QString path = fixture.cycle.directory.filePath(u"left.csv"_s);
        {
            QWidget window;
            Banner banner(&window);
            Exporter exporter(fixture.gateway, &banner, &window);
            exporter.save(path, ExportFormat::Csv, endless(asked));
            QTRY_VERIFY(asked > 1);
        }
        // The gateway waits for its errands: this test would not end if the export did not.
    }

    void whatCannotBeWrittenIsSaidInTheBanner()
    {
        ConsoleFixture fixture;
        QWidget window;
        Banner banner(&window);
        Exporter exporter(fixture.gateway, &banner, &window);
        exporter.save(fixture.cycle.directory.filePath(u"nowhere/a.csv"_s), ExportFormat::Csv, oneRow());
        QTRY_VERIFY(!exporter.isBusy());
        QVERIFY(banner.sentence().contains(u"can't be written"_s));
    }
};

QTEST_MAIN(ExporterTest)

} // namespace tst_exporter

#include "tst_exporter.moc"
