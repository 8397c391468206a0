// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace statusbridge {

namespace {

Error cannotWrite(const QSaveFile &file)
{
    return {.kind = ErrorKind::Usage,
            .message = QCoreApplication::translate(
                           "Export", "The file %1 can't be written; choose another folder, or make room on the disk.")
                           .arg(QDir::toNativeSeparators(file.fileName())),
            .detail = file.errorString()};
}

QByteArray bytesOf(ExportFormat format, const QList<ExportColumn> &columns, const QList<ExportRow> &rows,
                   qint64 rowsBefore)
{
    QByteArray bytes;
    for (const ExportRow &row : rows) {
        bytes += format == ExportFormat::Csv ? csvLine(row) : jsonLine(columns, row, rowsBefore == 0);
        ++rowsBefore;
    }
    return bytes;
}

Expected<qint64> writePages(QSaveFile &file, ExportFormat format, const QList<ExportColumn> &columns,
                            const ExportPages &pages)
{
    qint64 written = 0;
    for (;;) {
        const auto rows = pages();
        if (!rows) {
            return rows.error();
        }
        if (rows->isEmpty()) {
            return written;
        }
        if (file.write(bytesOf(format, columns, *rows, written)) < 0) {
            return cannotWrite(file);
        }
        written += rows->size();
    }
}

} // namespace

Expected<qint64> writeExport(const QString &path, ExportFormat format, const QList<ExportColumn> &columns,
                             const ExportPages &pages)
{
    const bool isCsv = format == ExportFormat::Csv;
    QSaveFile file(path);
    // The superuser would otherwise put a file in the place of a device.
    const QFileInfo before(path);
    if ((before.exists() && !before.isFile()) || !file.open(QIODevice::WriteOnly) ||
        file.write(isCsv ? csvHead(columns) : jsonHead()) < 0) {
        return cannotWrite(file);
    }
    const auto written = writePages(file, format, columns, pages);
    if (!written) {
        return written; // the unfinished file goes with its object
    }
    // commit() alone would take the last bytes for written although the disk was full.
    if ((!isCsv && file.write(jsonEnd()) < 0) || !file.flush() || !file.commit()) {
        return cannotWrite(file);
    }
    return written;
}

} // namespace statusbridge
