// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/releaser.h"

#include "ui/desk/desk.h"
#include "ui/widgets/confirmation.h"

#include <QMessageBox>

namespace statusbridge {

Releaser::Releaser(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

void Releaser::release(const QStringList &recordIds)
{
    askFirst(static_cast<int>(recordIds.size()), QString(),
             [recordIds](EngineDesk &desk) { return desk.release(recordIds); });
}

void Releaser::releaseReason(const QString &reason, int count)
{
    askFirst(count, tr("All that are parked for this reason: %1").arg(reason),
             [reason](EngineDesk &desk) { return desk.releaseReason(reason); });
}

void Releaser::releaseAll(int count)
{
    askFirst(count, tr("All parked records, whatever the reason."), [](EngineDesk &desk) { return desk.releaseAll(); });
}

void Releaser::askFirst(int count, const QString &detail, const std::function<Expected<int>(EngineDesk &)> &release)
{
    confirm(m_window, tr("%n parked record(s) will be tried again by the next cycle.", nullptr, count), detail,
            tr("&Release"), [this, release] {
                m_desk.ask<int>(this, release, [this](const Expected<int> &done) {
                    if (done) {
                        Q_EMIT released(*done);
                    } else {
                        Q_EMIT failed(done.error());
                    }
                });
            });
}

} // namespace statusbridge
