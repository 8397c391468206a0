// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/parkedpage.h"

#include "engine/session/enginesession.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/export/tablecommands.h"
#include "ui/parked/parkedexport.h"
#include "ui/parked/parkedmodel.h"
#include "ui/parked/reasonsmodel.h"
#include "ui/parked/releaser.h"
#include "ui/records/recorddetail.h"
#include "ui/records/recordfacts.h"
#include "ui/records/recordsplit.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbridge {

ParkedPage::ParkedPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ParkedModel(this))
    , m_reasonsModel(new ReasonsModel(this))
    , m_banner(new Banner)
    , m_exporter(new Exporter(context.gateway, m_banner, this))
    , m_releaser(new Releaser(context.gateway, this))
    , m_reasons(new DataTable(
          m_reasonsModel, u"reasons"_s, tr("Reasons for which records are parked"),
          {QString(), u"0000"_s, u"Invalid value for this field, it says."_s, u"00,000"_s, u"0000-00-00 00:00:00"_s}))
    , m_table(new DataTable(m_model, u"parked"_s, tr("Parked records"),
                            {u"3888833000000100000"_s, u"queue-id-000000"_s, u"0000-00-00 00:00:00"_s, u"00 times"_s,
                             u"0000-00-00 00:00:00"_s, QString(), u"0000"_s, u"Invalid value for this field"_s,
                             u"WhatsApp 131047: more"_s}))
    , m_empty(new EmptyState)
    , m_content(new QWidget)
    , m_stack(new QStackedWidget)
{
    layOut();
    connectParts();
    showState();
}

QWidget *ParkedPage::tables()
{
    m_reasons->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_reasons->stretchColumn(ReasonsModel::ReasonColumn);
    m_table->stretchColumn(ParkedModel::ReasonColumn);
    m_table->setSpareColumns({ParkedModel::RecordColumn, ParkedModel::FirstFailedColumn, ParkedModel::StreakColumn,
                              ParkedModel::ZohoMessageColumn, ParkedModel::FailureColumn});
    m_reasons->setSpareColumns({ReasonsModel::OldestColumn});
    m_table->sortByColumn(ParkedModel::ParkedColumn, Qt::DescendingOrder);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_reasons);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setObjectName(u"parkedTables"_s);
    m_split = new RecordSplit(m_context, splitter, m_table,
                              [this](int row) { return std::optional(entryOfFailure(m_model->row(row))); });
    m_split->setObjectName(u"parkedSplit"_s);
    connect(m_split, &RecordSplit::detailShown, m_reasons, &DataTable::setNarrow);
    return m_split;
}

QLayout *ParkedPage::buttons()
{
    auto *row = new QHBoxLayout;
    for (const auto id : {CommandId::ReleaseSelected, CommandId::ReleaseByReason, CommandId::ReleaseAll}) {
        row->addWidget(actionButton(m_context.commands.action(id)));
    }
    row->addStretch();
    for (const auto id : {CommandId::ExportCsv, CommandId::ExportJson}) {
        row->addWidget(actionButton(m_context.commands.action(id)));
    }
    return row;
}

void ParkedPage::layOut()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(
        quietLabel(tr("Zoho refused these records in three cycles in a row. They wait until a new status "
                      "comes in for them or somebody releases them; nothing is lost.")));
    content->addWidget(tables(), 1);
    content->addLayout(buttons());
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

void ParkedPage::connectParts()
{
    connect(m_reasons->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ParkedPage::pickReason);
    connect(m_table, &DataTable::rowSelectionChanged, this, &ParkedPage::commandsChanged);
    connect(m_table, &DataTable::opened, this, [this](int row) { Q_EMIT lookupRequested(m_model->row(row).queueId); });
    connect(m_split->detail(), &RecordDetail::done, this, &ParkedPage::done);
    connect(m_split->detail(), &RecordDetail::changed, this, &ParkedPage::loadRecords);
    connect(m_releaser, &Releaser::released, this, &ParkedPage::reportRelease);
    connect(m_releaser, &Releaser::failed, this, &ParkedPage::showError);
    connect(m_exporter, &Exporter::busyChanged, this, &ParkedPage::commandsChanged);
    connect(m_exporter, &Exporter::saved, this, &ParkedPage::done);
    connect(&m_context.status, &StatusWatch::changed, this, &ParkedPage::reloadIfChanged);
}

void ParkedPage::activate()
{
    m_isActive = true;
    loadRecords();
    m_table->setFocus();
}

void ParkedPage::deactivate()
{
    m_isActive = false;
}

void ParkedPage::loadRecords()
{
    m_context.gateway.ask<QList<RecordFailure>>(
        this, [](EngineSession &session) { return session.parked(); },
        [this, requestId = m_requestId.next()](const Expected<QList<RecordFailure>> &records) {
            if (m_requestId.isNewest(requestId)) {
                showRecords(records);
            }
        });
}

void ParkedPage::showRecords(const Expected<QList<RecordFailure>> &records)
{
    if (!records) {
        showError(records.error());
        return;
    }
    m_isKnown = true;
    const auto cause = m_model->cause();
    m_reasonsModel->setReasons(reasonsOf(*records));
    m_model->setRecords(*records);
    // The same reason stays picked as long as anything is parked for it.
    m_reasons->selectRow(m_reasonsModel->rowOf(cause));
    const bool hasFailures =
        std::ranges::any_of(*records, [](const RecordFailure &record) { return record.failure.has_value(); });
    m_table->setColumnEmpty(ParkedModel::FailureColumn, !hasFailures);
    closeDetailOfOthers();
    showState();
}

//! A record that is no longer parked is no longer of this page.
void ParkedPage::closeDetailOfOthers()
{
    const auto &shown = m_split->detail()->record();
    const bool isThere = shown && std::ranges::any_of(m_model->records(), [&](const RecordFailure &record) {
                             return record.recordId == shown->recordId;
                         });
    if (!isThere) {
        m_split->closeDetail();
    }
}

//! Another number of parked records than is shown means that there are others.
void ParkedPage::reloadIfChanged()
{
    const auto &view = m_context.status.view();
    if (m_isActive && m_isKnown && view && view->parked != m_model->records().size()) {
        loadRecords();
    }
}

void ParkedPage::pickReason()
{
    m_model->setCause(m_reasonsModel->cause(m_reasons->currentIndex().row()));
    Q_EMIT commandsChanged();
}

void ParkedPage::reportRelease(int released)
{
    m_banner->showMessage(Severity::Good, tr("The next cycle tries %Ln record(s) again.", nullptr, released),
                          m_context.commands.action(CommandId::SyncNow));
    loadRecords();
    m_context.status.refresh();
}

void ParkedPage::showError(const Error &error)
{
    m_banner->showError(error, m_context.commands.action(CommandId::Refresh));
    showState();
}

void ParkedPage::showState()
{
    m_stack->setCurrentWidget(m_model->records().isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
    if (m_isKnown) {
        m_empty->setIcon(u"good"_s);
        m_empty->setTexts(tr("Nothing is parked"),
                          tr("Zoho takes every record that it is sent, or will be asked again by the next cycle."));
    } else {
        m_empty->setIcon(u"parked"_s);
        m_empty->setTexts(tr("Asking the database …"), QString());
    }
    Q_EMIT commandsChanged();
}

QStringList ParkedPage::selectedRecords() const
{
    QStringList ids;
    for (const int row : m_table->selectedRows()) {
        ids += m_model->row(row).recordId;
    }
    return ids;
}

//! The cause that is picked, or else that of the current record.
std::optional<RecordCause> ParkedPage::pickedCause() const
{
    const QModelIndex current = m_table->currentIndex();
    if (m_model->cause() || !current.isValid()) {
        return m_model->cause();
    }
    return RecordCause::of(m_model->row(current.row()));
}

QStringList ParkedPage::recordsOf(const RecordCause &cause) const
{
    QStringList ids;
    for (const RecordFailure &record : m_model->records()) {
        if (RecordCause::of(record) == cause) {
            ids += record.recordId;
        }
    }
    return ids;
}

QList<CommandId> ParkedPage::availableCommands() const
{
    if (m_model->records().isEmpty()) {
        return {};
    }
    QList<CommandId> commands = {CommandId::ReleaseAll};
    if (m_table->selectionModel()->hasSelection()) {
        commands += CommandId::ReleaseSelected;
    }
    if (pickedCause()) {
        commands += CommandId::ReleaseByReason;
    }
    return commands + tableCommands(*m_table, *m_exporter);
}

void ParkedPage::execute(CommandId command)
{
    switch (command) {
    case CommandId::Refresh:
        m_banner->clear();
        loadRecords();
        break;
    case CommandId::ReleaseSelected:
        m_releaser->release(selectedRecords());
        break;
    case CommandId::ReleaseByReason:
        if (const auto cause = pickedCause()) {
            m_releaser->releaseCause(*cause, recordsOf(*cause));
        }
        break;
    case CommandId::ReleaseAll:
        m_releaser->releaseAll(static_cast<int>(m_model->records().size()));
        break;
    default:
        runTableCommand(command, *m_table, *m_exporter, [this] { return exportOfParked(m_model->cause()); });
        break;
    }
}

} // namespace statusbridge

#include "moc_parkedpage.cpp"
