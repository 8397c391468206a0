// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/history/settlementwriter.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace statusbridge {

//! \brief A test of what is written for settlements: a database with the collector's tables, a lease and a run for each
//! of its functions.
class SettlementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

protected:
    [[nodiscard]] static QDateTime at();
    [[nodiscard]] Settlement settlement(const QString &queueId, const StatusRows &rows) const;
    [[nodiscard]] Expected<QList<JournalEntry>> write(const QList<Settlement> &settlements);
    [[nodiscard]] QString updatedOf(qint64 id) const;

    std::unique_ptr<StoreFixture> m_store;
    WebhookTables m_tables;
    FencingToken m_fencingToken;
    qint64 m_runId = 0;
};

} // namespace statusbridge
