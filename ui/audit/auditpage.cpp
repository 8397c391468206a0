// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "engine/core/clock.h"
#include "engine/session/enginesession.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/commands/commandset.h"
#include "ui/export/tablecommands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

constexpr int rowsTogether = 1000;

QList<ExportColumn> auditColumns()
{
    const auto column = [](const char *key, const char *title) {
        return ExportColumn{.key = QString::fromLatin1(key), .title = QCoreApplication::translate("Audit", title)};
    };
    return {
        column("id", QT_TRANSLATE_NOOP("Audit", "Number")),      column("at", QT_TRANSLATE_NOOP("Audit", "Time (UTC)")),
        column("kind", QT_TRANSLATE_NOOP("Audit", "As")),        column("name", QT_TRANSLATE_NOOP("Audit", "Who")),
        column("address", QT_TRANSLATE_NOOP("Audit", "From")),   column("action", QT_TRANSLATE_NOOP("Audit", "What")),
        column("object", QT_TRANSLATE_NOOP("Audit", "Of what")), column("before", QT_TRANSLATE_NOOP("Audit", "Before")),
        column("after", QT_TRANSLATE_NOOP("Audit", "After"))};
}

ExportRow rowOf(const AuditEntry &entry)
{
    return {entry.id,      entry.at,         toString(entry.by.kind),
            entry.by.name, entry.by.address, entry.action,
            entry.object,  entry.before,     entry.after};
}

//! All rows that fit \p filter, the newest first.
ExportRequest exportOfAudit(const AuditFilter &filter)
{
    return {.name = QCoreApplication::translate("Audit", "changes"),
            .columns = auditColumns(),
            .pages = [filter, before = qint64(0)](EngineSession &session) mutable -> Expected<QList<ExportRow>> {
                const auto entries = session.audit(filter, before, rowsTogether);
                if (!entries) {
                    return entries.error();
                }
                QList<ExportRow> rows;
                rows.reserve(entries->size());
                for (const AuditEntry &entry : *entries) {
                    rows += rowOf(entry);
                    before = entry.id;
                }
                return rows;
            }};
}

} // namespace

AuditPage::AuditPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new AuditModel(this))
    , m_feeder(context.gateway, *m_model, this, [this](const auto &error) { finish(error); })
    , m_banner(new Banner)
    , m_exporter(new Exporter(context.gateway, m_banner, this))
    , m_filterBar(new AuditFilterBar)
    , m_table(new DataTable(m_model, u"audit"_s, tr("Changes"),
                            {u"0000-00-00 00:00:00"_s, u"anna@computer"_s, QString(), u"203.0.113.199"_s, QString(),
                             u"sync.interval_minutes"_s, u"administrator"_s, QString()}))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_shown(new QLabel)
{
    layOut();
    connect(m_filterBar, &AuditFilterBar::changed, this, &AuditPage::reload);
    connect(m_table, &DataTable::rowSelectionChanged, this, &AuditPage::commandsChanged);
    connect(m_exporter, &Exporter::busyChanged, this, &AuditPage::commandsChanged);
    connect(m_exporter, &Exporter::saved, this, &AuditPage::done);
    showState();
}

void AuditPage::layOut()
{
    m_table->setSpareColumns({AuditModel::KindColumn});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_shown);
    foot->addStretch();
    for (const auto id : {CommandId::ExportCsv, CommandId::ExportJson}) {
        foot->addWidget(actionButton(m_context.commands.action(id)));
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(
        quietLabel(tr("Every command that changed something, whether it came from a window, a command line "
                      "or the HTTP API. Secrets and whole phone numbers are never kept here.")));
    column->addWidget(m_filterBar);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void AuditPage::activate()
{
    reload();
    m_table->setFocus();
}

AuditFilter AuditPage::filter() const
{
    return m_filterBar->filter(m_context.clock.utcNow().toLocalTime().date());
}

void AuditPage::reload()
{
    m_feeder.start([filter = filter()](EngineSession &session, qint64 before, int limit) {
        return session.audit(filter, before, limit);
    });
    showState();
}

void AuditPage::finish(const std::optional<Error> &error)
{
    if (error) {
        m_banner->showError(*error, m_context.commands.action(CommandId::Refresh));
    } else if (m_hasFailed && !m_exporter->isBusy()) {
        m_banner->clear();
    }
    m_hasFailed = error.has_value();
    showState();
}

void AuditPage::showState()
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_shown->setVisible(rows > 0);
    m_shown->setText(m_model->isAtEnd() ? tr("%Ln change(s)", nullptr, rows)
                                        : tr("The newest %Ln change(s); scroll for more", nullptr, rows));
    m_empty->setIcon(u"user"_s);
    if (m_feeder.isAsking()) {
        m_empty->setTexts(tr("Asking the database …"), QString());
    } else if (m_hasFailed) {
        m_empty->setTexts(tr("The changes can't be shown"), QString());
    } else if (m_filterBar->isFiltering()) {
        m_empty->setTexts(tr("No change fits"), tr("Take filters away to see more."));
    } else {
        m_empty->setTexts(tr("Nobody has changed anything yet"), QString());
    }
    Q_EMIT commandsChanged();
}

QList<CommandId> AuditPage::availableCommands() const
{
    return tableCommands(*m_table, *m_exporter);
}

void AuditPage::execute(CommandId command)
{
    switch (command) {
    case CommandId::Refresh:
        reload();
        break;
    default:
        runTableCommand(command, *m_table, *m_exporter, [this] { return exportOfAudit(filter()); });
        break;
    }
}

} // namespace statusbridge

#include "moc_auditpage.cpp"
