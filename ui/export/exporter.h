// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportfile.h"

#include <QObject>

#include <atomic>
#include <memory>

class QAction;
class QWidget;

namespace statusbridge {

class Banner;
class EngineGateway;
class EngineSession;

//! \brief What is to be exported: which columns, and where the rows come from.
struct ExportRequest
{
    QString name; //!< of the file that is suggested, without suffix
    QList<ExportColumn> columns;
    //! The next rows, asked for on another thread with a connection of its own; none: there are no more.
    std::function<Expected<QList<ExportRow>>(EngineSession &)> pages;
};

//! \brief Asks a person for a file and writes a table to it on another thread, one table at a time. Lives on the main
//! thread.
class Exporter : public QObject
{
    Q_OBJECT

public:
    //! \param banner says that a file is being written, with a button that stops it, and what went wrong
    //! \param window what the dialog belongs to
    Exporter(EngineGateway &gateway, Banner *banner, QWidget *window);
    //! Ends an export that is under way; the file is not written then.
    ~Exporter() override;

    //! \brief Opens the file dialog and returns; save() follows if the person agrees.
    void ask(ExportFormat format, const ExportRequest &request);
    void save(const QString &path, ExportFormat format, const ExportRequest &request);
    [[nodiscard]] bool isBusy() const { return m_stop != nullptr; }

Q_SIGNALS:
    void busyChanged();
    //! \brief The file is there.
    void saved(const QString &sentence);

private:
    void finish(const QString &path, const Expected<qint64> &rows);
    void stop();

    EngineGateway &m_gateway;
    Banner *m_banner;
    QWidget *m_window;
    QAction *m_stopAction;
    std::shared_ptr<std::atomic_bool> m_stop; //!< nothing: no export is under way
};

} // namespace statusbridge
