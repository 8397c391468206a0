// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporter.h"

#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace statusbridge {

namespace {

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
}

//! Errors of the file itself are worded for people already.
QString sentenceOf(const Error &error)
{
    const bool isOurs = error.kind == ErrorKind::Usage || error.kind == ErrorKind::Cancelled;
    return isOurs ? describe(error) : errorWords(error);
}

Expected<qint64> write(const EngineEnvironment &environment, const QString &path, ExportFormat format,
                       const ExportRequest &request, const std::atomic_bool &stop)
{
    auto session = EngineSession::open(environment);
    if (!session) {
        return session.error();
    }
    return writeExport(path, format, request.columns, [&]() -> Expected<QList<ExportRow>> {
        if (stop) {
            return Error{.kind = ErrorKind::Cancelled,
                         .message = QCoreApplication::translate("Export", "The file was not written.")};
        }
        return request.pages(**session);
    });
}

} // namespace

Exporter::Exporter(EngineGateway &gateway, Banner *banner, QWidget *window)
    : QObject(window), m_gateway(gateway), m_banner(banner), m_window(window), m_stopAction(new QAction(this))
{
    m_stopAction->setText(tr("Stop saving"));
    m_stopAction->setIcon(themedIcon(u"cancel"_s));
    connect(m_stopAction, &QAction::triggered, this, &Exporter::stop);
}

Exporter::~Exporter()
{
    stop();
}

void Exporter::stop()
{
    if (m_stop) {
        *m_stop = true;
    }
}

void Exporter::ask(ExportFormat format, const ExportRequest &request)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Save as"), folder);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setNameFilter(format == ExportFormat::Csv ? tr("Tables for spreadsheets (*.csv)")
                                                      : tr("JSON for programs (*.json)"));
    dialog->selectFile(request.name + u'.' + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, request](const QString &path) { save(path, format, request); });
    dialog->open();
}

void Exporter::save(const QString &path, ExportFormat format, const ExportRequest &request)
{
    if (isBusy()) {
        return; // the banner says so, and has a button that stops it
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_banner->showMessage(Severity::Busy, tr("Writing %1 …").arg(QDir::toNativeSeparators(path)), m_stopAction);
    Q_EMIT busyChanged();
    m_gateway.work<qint64>(
        this,
        [path, format, request, stop = m_stop](const EngineEnvironment &environment) {
            return write(environment, path, format, request, *stop);
        },
        [this, path](const Expected<qint64> &rows) { finish(path, rows); });
}

void Exporter::finish(const QString &path, const Expected<qint64> &rows)
{
    m_stop.reset();
    m_banner->clear();
    Q_EMIT busyChanged();
    if (!rows) {
        const bool wasStopped = rows.error().kind == ErrorKind::Cancelled;
        m_banner->showMessage(wasStopped ? Severity::Neutral : Severity::Bad, sentenceOf(rows.error()));
        return;
    }
    Q_EMIT saved(
        tr("%Ln row(s) were written to %1.", nullptr, static_cast<int>(*rows)).arg(QDir::toNativeSeparators(path)));
}

} // namespace statusbridge

#include "moc_exporter.cpp"
