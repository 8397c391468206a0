// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/previewpanel.h"

#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int rowsOfATable = 5;

QString statusWords(const LookupRow &found)
{
    if (found.meaning.isEmpty()) {
        return PreviewPanel::tr("%1 (unknown)").arg(found.row.statusWord);
    }
    return found.meaning == found.row.statusWord
               ? found.meaning
               : PreviewPanel::tr("%1 (counts as %2)").arg(found.row.statusWord, found.meaning);
}

QList<RecordMatch> matchesOf(const QString &queueId, const MatchedPreview &preview)
{
    QList<RecordMatch> matches;
    for (const RecordMatch &match : preview.matches) {
        if (match.queueId == queueId) {
            matches.append(match);
        }
    }
    return matches;
}

QString recordWords(const QList<RecordMatch> &matches)
{
    if (matches.isEmpty()) {
        return PreviewPanel::tr("not asked for");
    }
    const RecordMatch &first = matches.constFirst();
    if (first.recordId.isEmpty()) {
        return PreviewPanel::tr("none yet");
    }
    if (matches.size() > 1) {
        return PreviewPanel::tr("%Ln record(s)", nullptr, static_cast<int>(matches.size()));
    }
    return first.statusAtZoho.isEmpty() ? first.recordId
                                        : PreviewPanel::tr("%1 (%2)", "a record's number and its status")
                                              .arg(first.recordId, first.statusAtZoho);
}

QString writtenWords(const QList<RecordMatch> &matches)
{
    if (matches.isEmpty() || matches.constFirst().recordId.isEmpty()) {
        return {};
    }
    const auto updated = std::ranges::find_if(
        matches, [](const RecordMatch &match) { return match.plan && match.plan->outcome == RecordOutcome::Updated; });
    if (updated != matches.cend()) {
        return updated->plan->statusAfter;
    }
    const std::optional<PlanLine> &plan = matches.constFirst().plan;
    return plan ? PreviewPanel::tr("nothing: %1").arg(outcomeWords(plan->outcome))
                : PreviewPanel::tr("nothing: it is done");
}

} // namespace

PreviewPanel::PreviewPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent)
    : ActionPanel(gateway, draft, u"refresh"_s, tr("Show the ne&west rows"),
                  tr("Reads the five newest rows of each table, as this form says, what their statuses mean, and what "
                     "would be written into their records at Zoho, which is asked once. Nothing is written."),
                  parent)
    , m_table(new QTableWidget)
{
    const QStringList headings = {
        tr("Table"), tr("Row"),       tr("Queue ID"),  tr("Status"), tr("Record at Zoho"), tr("Would be written"),
        tr("Time"),  tr("Recipient"), tr("Message ID")};
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Newest rows of both tables"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(200);
    m_table->hide();
    button()->setObjectName(u"preview"_s);
    column()->addWidget(m_table);
    connect(button(), &QPushButton::clicked, this, &PreviewPanel::refresh);
}

QStringList PreviewPanel::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            cells.append(m_table->item(row, column)->text());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines;
}

void PreviewPanel::refresh()
{
    runTask<MatchedPreview>(
        [](const EngineEnvironment &environment) { return previewMatches(environment, rowsOfATable); },
        [this](const Expected<MatchedPreview> &preview) { showRows(preview); });
}

void PreviewPanel::showRows(const Expected<MatchedPreview> &preview)
{
    banner().clear();
    m_table->setRowCount(0);
    if (!preview) {
        banner().showError(preview.error());
    } else {
        QStringList problems;
        for (const TablePreview &table : preview->tables) {
            if (!table.problem.isEmpty()) {
                problems.append(sentenceText(table.problem));
            }
            for (const LookupRow &found : table.rows) {
                addRow(table, found, *preview);
            }
        }
        if (!problems.isEmpty()) {
            banner().showMessage(Severity::Bad, problems.join(u' '));
        } else if (m_table->rowCount() == 0) {
            banner().showMessage(Severity::Neutral, tr("Both tables can be read. There is no row in them yet."));
        } else if (preview->problem) {
            banner().showMessage(Severity::Warning, tr("The rows can be read, but their records at Zoho could not be "
                                                       "looked at.") +
                                                        u' ' + errorWords(*preview->problem));
        }
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_table->resizeColumnsToContents();
}

void PreviewPanel::addRow(const TablePreview &table, const LookupRow &found, const MatchedPreview &preview)
{
    const QList<RecordMatch> matches = matchesOf(found.row.queueId, preview);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells = {table.table,
                               found.row.id,
                               found.row.queueId,
                               statusWords(found),
                               recordWords(matches),
                               writtenWords(matches),
                               found.eventTime.isValid() ? fullTime(found.eventTime) : found.row.timestamp,
                               found.row.recipientId,
                               found.row.messageId};
    for (qsizetype column = 0; column < cells.size(); ++column) {
        m_table->setItem(row, static_cast<int>(column), new QTableWidgetItem(cells.at(column)));
    }
}

} // namespace statusbridge

#include "moc_previewpanel.cpp"
