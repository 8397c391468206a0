// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/outcomestream.h"

#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/overview/outcomemodel.h"
#include "ui/records/recorddetail.h"
#include "ui/records/recordsplit.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds flushPause(150);
constexpr int capacity = 200;
constexpr int runsLookedThrough = 50;

//! Of the last cycle, or of the one before it that had any: most have nothing to do.
Expected<QList<JournalEntry>> lastOutcomes(EngineSession &session, qint64 runId)
{
    auto entries = session.journal(runId, {}, 0, capacity);
    if (!entries || !entries->isEmpty()) {
        return entries;
    }
    return session.runs({}, {}, {}, runsLookedThrough).and_then([&](const QList<Run> &runs) {
        const auto found = std::ranges::find_if(runs, [](const Run &run) {
            const CycleCounts &counts = run.counts;
            return counts.updated + counts.unchanged + counts.superseded + counts.failed + counts.left > 0;
        });
        return found == runs.end() ? Expected<QList<JournalEntry>>(QList<JournalEntry>())
                                   : session.journal(found->id, {}, 0, capacity);
    });
}

} // namespace

OutcomeStream::OutcomeStream(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new OutcomeModel(capacity, this))
    , m_table(new DataTable(m_model, u"lastOutcomes"_s, tr("Last outcomes"),
                            {u"0000-00-00 00:00:00"_s, QString(24, u'n'),
                             OutcomeModel::tr("%1, was %2").arg(u"delivered"_s, u"accepted"_s), QString(), QString()}))
{
    m_table->setSpareColumns({OutcomeModel::Status});
    auto *label = sectionLabel(tr("Last outco&mes"));
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_table);
    auto *split =
        new RecordSplit(context, m_table, m_table, [this](int row) { return std::optional(m_model->row(row)); });
    split->setObjectName(u"outcomeSplit"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(split, 1);
    connect(m_table, &DataTable::opened, this, [this](int row) { Q_EMIT lookupRequested(m_model->row(row).queueId); });
    connect(split->detail(), &RecordDetail::done, this, &OutcomeStream::done);
    connect(&context.status, &StatusWatch::recordSettled, this, &OutcomeStream::collect);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &OutcomeStream::flush);
}

void OutcomeStream::collect(const JournalEntry &entry)
{
    m_fresh += entry;
    // Only the newest are ever shown.
    if (m_fresh.size() > qsizetype{2} * capacity) {
        m_fresh.remove(0, m_fresh.size() - capacity);
    }
    if (!m_flush.isActive()) {
        m_flush.start(flushPause);
    }
}

void OutcomeStream::flush()
{
    if (!m_fresh.isEmpty()) {
        m_askedRun = m_fresh.last().runId;
        if (m_askedRun != m_shownRun) {
            m_model->setRows({});
            m_shownRun = m_askedRun;
        }
        m_model->add(std::exchange(m_fresh, {}));
    }
}

void OutcomeStream::loadLastRun()
{
    const auto &view = m_context.status.view();
    if (!view || !view->lastRun || view->lastRun->id == m_askedRun || m_context.status.isOwnCycle() ||
        !m_fresh.isEmpty()) { // what is about to be shown is of that run
        return;
    }
    m_askedRun = view->lastRun->id;
    const qint64 runId = m_askedRun;
    m_context.gateway.ask<QList<JournalEntry>>(
        this, [runId](EngineSession &session) { return lastOutcomes(session, runId); },
        [this, runId](const Expected<QList<JournalEntry>> &entries) {
            if (entries && runId == m_askedRun && m_fresh.isEmpty()) {
                m_model->setRows({});
                m_shownRun = entries->isEmpty() ? runId : entries->constFirst().runId;
                m_model->add(*entries);
            }
        });
}

} // namespace statusbridge

#include "moc_outcomestream.cpp"
