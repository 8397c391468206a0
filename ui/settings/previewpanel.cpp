// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/previewpanel.h"

#include "engine/setup/preview.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

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

} // namespace

PreviewPanel::PreviewPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent)
    : ActionPanel(gateway, draft, u"refresh"_s, tr("Show the ne&west rows"),
                  tr("Reads the five newest rows of each table, as this form says, and what their statuses mean."),
                  parent)
    , m_table(new QTableWidget)
{
    const QStringList headings = {tr("Table"), tr("Row"),       tr("Queue ID"),  tr("Status"),
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
    runTask<QList<TablePreview>>(
        [](const EngineEnvironment &environment) { return previewRows(environment, rowsOfATable); },
        [this](const Expected<QList<TablePreview>> &previews) { showRows(previews); });
}

void PreviewPanel::showRows(const Expected<QList<TablePreview>> &previews)
{
    banner().clear();
    m_table->setRowCount(0);
    if (!previews) {
        banner().showError(previews.error());
    } else {
        QStringList problems;
        for (const TablePreview &preview : *previews) {
            if (!preview.problem.isEmpty()) {
                problems.append(sentenceText(preview.problem));
            }
            for (const LookupRow &found : preview.rows) {
                addRow(preview, found);
            }
        }
        if (!problems.isEmpty()) {
            banner().showMessage(Severity::Bad, problems.join(u' '));
        } else if (m_table->rowCount() == 0) {
            banner().showMessage(Severity::Neutral, tr("Both tables can be read. There is no row in them yet."));
        }
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_table->resizeColumnsToContents();
}

void PreviewPanel::addRow(const TablePreview &preview, const LookupRow &found)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells = {preview.table,
                               found.row.id,
                               found.row.queueId,
                               statusWords(found),
                               found.eventTime.isValid() ? fullTime(found.eventTime) : found.row.timestamp,
                               found.row.recipientId,
                               found.row.messageId};
    for (qsizetype column = 0; column < cells.size(); ++column) {
        m_table->setItem(row, static_cast<int>(column), new QTableWidgetItem(cells.at(column)));
    }
}

} // namespace statusbridge

#include "moc_previewpanel.cpp"
