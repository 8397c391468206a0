// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"
#include "ui/records/recordcause.h"

#include <QObject>

class QWidget;

namespace statusbridge {

class EngineGateway;

//! \brief Releases parked records, so that they are tried again: says how many first, and does it when a person agrees.
//! Lives on the main thread.
class Releaser : public QObject
{
    Q_OBJECT

public:
    //! \param window what the dialogs belong to
    Releaser(EngineGateway &gateway, QWidget *window);

    void release(const QStringList &recordIds);
    void releaseCause(const RecordCause &cause, const QStringList &recordIds);
    void releaseAll(int count);

Q_SIGNALS:
    //! \brief So many are no longer parked; fewer than asked for if others were released meanwhile.
    void released(int count);
    void failed(const statusbridge::Error &error);

private:
    void askFirst(int count, const QString &detail, const std::function<Expected<int>(EngineSession &)> &release);

    EngineGateway &m_gateway;
    QWidget *m_window;
};

} // namespace statusbridge
