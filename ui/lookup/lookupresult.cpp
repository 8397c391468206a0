// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupresult.h"

#include "ui/lookup/lookupmodels.h"
#include "ui/records/supporttext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbridge {

namespace {

QLabel *titleOf(const QString &text, QWidget *buddy)
{
    QLabel *label = sectionLabel(text);
    label->setBuddy(buddy);
    return label;
}

void makeSelectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QWidget *columnOf(const QList<QWidget *> &widgets, QWidget *stretched)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    for (QWidget *widget : widgets) {
        column->addWidget(widget, widget == stretched ? 1 : 0);
    }
    return holder;
}

QString zohoStateWords(const ZohoLookup &answer)
{
    if (answer.isAsking) {
        return LookupResult::tr("Asking Zoho …");
    }
    if (!answer.records) {
        return LookupResult::tr("Zoho has not been asked yet.");
    }
    return answer.records->isEmpty()
               ? LookupResult::tr("Zoho had no record with this queue id at %1.").arg(fullTime(answer.askedAt))
               : LookupResult::tr("As Zoho showed it at %1.").arg(fullTime(answer.askedAt));
}

} // namespace

LookupResult::LookupResult(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel(QString()))
    , m_next(new Banner)
    , m_rows(new LookupRowModel(this))
    , m_sortedRows(new QSortFilterProxyModel(this))
    , m_rowTable(new DataTable)
    , m_why(wrappedLabel(QString()))
    , m_failure(wrappedLabel(QString()))
    , m_comparison(new ComparisonModel(this))
    , m_comparisonTable(new DataTable)
    , m_askZoho(new QToolButton)
    , m_zohoState(quietLabel(QString()))
    , m_attempts(new AttemptModel(this))
    , m_attemptTable(new DataTable)
    , m_noAttempts(quietLabel(tr("No cycle has done anything about it so far.")))
{
    m_sortedRows->setSourceModel(m_rows);
    m_sortedRows->setSortRole(LookupRowModel::ValueRole);
    m_rowTable->setModel(m_sortedRows);
    m_rowTable->setObjectName(u"lookup-rows"_s);
    m_rowTable->setAccessibleName(tr("Rows in the two tables"));
    m_rowTable->setSortingEnabled(true);
    m_rowTable->sortByColumn(LookupRowModel::TimeColumn, Qt::DescendingOrder);
    m_attemptTable->setModel(m_attempts);
    m_attemptTable->setObjectName(u"lookup-attempts"_s);
    m_attemptTable->setAccessibleName(tr("Attempts so far"));
    for (QLabel *label : {m_title, m_why, m_failure}) {
        makeSelectable(label);
    }
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a queue id may be of any length
    sizeColumns();
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(upperPart(actions));
    halves->setObjectName(u"lookupHalves"_s);
    halves->addWidget(lowerPart());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(halves);
    connect(m_askZoho, &QToolButton::clicked, this, &LookupResult::askZohoRequested);
    connect(m_attemptTable, &DataTable::opened, this,
            [this](int row) { Q_EMIT runRequested(m_attempts->row(row).runId); });
}

QWidget *LookupResult::upperPart(const QList<QAction *> &actions)
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->addWidget(m_title, 1);
    for (QAction *action : actions) {
        row->addWidget(actionButton(action));
    }
    return columnOf({heading, m_next, m_failure, titleOf(tr("Ro&ws in the two tables"), m_rowTable), m_rowTable, m_why},
                    m_rowTable);
}

QWidget *LookupResult::lowerPart()
{
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(u"lookupValuesAndAttempts"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(comparisonPart());
    sides->addWidget(
        columnOf({titleOf(tr("&Attempts so far"), m_attemptTable), m_attemptTable, m_noAttempts}, m_attemptTable));
    return sides;
}

QWidget *LookupResult::comparisonPart()
{
    m_comparisonTable->setObjectName(u"lookup-values"_s);
    m_comparisonTable->setAccessibleName(tr("Values for Zoho"));
    m_comparisonTable->setModel(m_comparison);
    m_askZoho->setText(tr("Ask &Zoho (1 call)"));
    m_askZoho->setAccessibleName(tr("Ask Zoho, which costs one call of the day's"));
    m_askZoho->setToolTip(tr("Fetches the record as it is now; costs one call of the day's."));
    m_askZoho->setIcon(themedIcon(u"connect"_s));
    m_askZoho->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->addWidget(m_askZoho);
    row->addWidget(m_zohoState, 1);
    return columnOf({titleOf(tr("Val&ues for Zoho"), m_comparisonTable), m_comparisonTable, footer}, m_comparisonTable);
}

void LookupResult::sizeColumns()
{
    const QString time = u"0000-00-00 00:00:00 n"_s; // the chosen row is bold
    const QString word = u"delivered"_s;
    fitColumns(*m_rowTable, {time, word, word, QString(), QString(), QString(24, u'n'), u"+00 000 0000000"_s,
                             QString(30, u'0'), u"delivered_logs"_s, u"000000"_s});
    fitColumns(*m_attemptTable,
               {time, QString(), QString(22, u'n'), word, word, u"0000"_s, QString(20, u'n'), u"00000"_s});
}

void LookupResult::forbidAsking(const QString &reason)
{
    m_whyNotAsk = reason;
    allowAsking();
}

void LookupResult::allowAsking()
{
    enableUnless(m_askZoho, m_isAsking ? tr("Zoho is being asked.") : m_whyNotAsk);
}

void LookupResult::showLookup(const LookupView &lookup, const Settings &settings, const QDateTime &now)
{
    setVisibleText(m_title, tr("Queue id %1").arg(lookup.queueId));
    m_title->setToolTip(toolTipText(lookup.queueId));
    m_rows->setLookupRows(lookup.rows, settings.webhookLogs.table, settings.deliveredLogs.table);
    m_rowTable->setColumnHidden(LookupRowModel::FailureColumn,
                                std::none_of(lookup.rows.cbegin(), lookup.rows.cend(),
                                             [](const LookupRow &row) { return row.row.failure.has_value(); }));
    setVisibleText(m_why, tr("Why the chosen one: %1").arg(sentenceText(lookup.chosenBecause)));
    m_why->setVisible(!lookup.chosenBecause.isEmpty());
    setVisibleText(m_failure, lookup.failure ? failureWords(*lookup.failure, now) : QString());
    m_failure->setVisible(lookup.failure.has_value());
    m_attempts->setRows(lookup.attempts);
    m_attemptTable->setVisible(!lookup.attempts.isEmpty());
    m_noAttempts->setVisible(lookup.attempts.isEmpty());
}

void LookupResult::showZoho(const LookupView &lookup, const FieldNames &names, const ZohoLookup &answer)
{
    const QList<ZohoRecordView> records = answer.records.value_or(QList<ZohoRecordView>());
    QStringList ids;
    for (const ZohoRecordView &record : records) {
        ids += record.id;
    }
    m_comparison->setFields(compare(lookup, names, records), ids);
    fitColumns(*m_comparisonTable,
               {QCoreApplication::translate("Comparison", "Recipient of the record"), QString(18, u'n')});
    m_isAsking = answer.isAsking;
    allowAsking();
    setVisibleText(m_zohoState, zohoStateWords(answer));
}

void LookupResult::showNext(const NextStep &next, QAction *suggestedAction)
{
    m_next->showMessage(next.severity, next.words, suggestedAction);
}

} // namespace statusbridge

#include "moc_lookupresult.cpp"
