// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/releaser.h"

#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/records/recordfacts.h"
#include "ui/widgets/buttons.h"

#include <QMessageBox>

namespace statusbridge {

Releaser::Releaser(EngineGateway &gateway, QWidget *window) : QObject(window), m_gateway(gateway), m_window(window) {}

void Releaser::release(const QStringList &recordIds)
{
    askFirst(static_cast<int>(recordIds.size()), QString(),
             [recordIds](EngineSession &session) { return session.release({.recordIds = recordIds}); });
}

void Releaser::releaseCause(const RecordCause &cause, const QStringList &recordIds)
{
    QStringList lines = {tr("All that are parked for this reason: %1").arg(cause.reason)};
    JournalEntry entry;
    entry.zohoCode = cause.zohoCode;
    entry.zohoWords = cause.zohoMessage;
    for (const RecordFact &fact : answerFacts(entry)) {
        lines += u"%1: %2"_s.arg(fact.label, fact.text);
    }
    askFirst(static_cast<int>(recordIds.size()), lines.join(u'\n'),
             [recordIds](EngineSession &session) { return session.release({.recordIds = recordIds}); });
}

void Releaser::releaseAll(int count)
{
    askFirst(count, tr("All parked records, whatever the reason."),
             [](EngineSession &session) { return session.release({}); });
}

void Releaser::askFirst(int count, const QString &detail, const std::function<Expected<int>(EngineSession &)> &release)
{
    confirm(m_window, tr("%Ln parked record(s) will be tried again by the next cycle.", nullptr, count), detail,
            tr("&Release"), [this, release] {
                m_gateway.ask<int>(this, release, [this](const Expected<int> &done) {
                    if (done) {
                        Q_EMIT released(*done);
                    } else {
                        Q_EMIT failed(done.error());
                    }
                });
            });
}

} // namespace statusbridge

#include "moc_releaser.cpp"
