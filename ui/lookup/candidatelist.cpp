// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/candidatelist.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace statusbridge {

CandidateList::CandidateList(QWidget *parent)
    : QWidget(parent), m_title(sectionLabel(QString())), m_model(new CandidateModel(this)), m_table(new DataTable)
{
    m_title->setBuddy(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(u"lookup-candidates"_s);
    m_table->setAccessibleName(tr("Queue ids that were found"));
    fitColumns(*m_table, {u"0000-00-00 00:00"_s, u"delivered"_s, u"0"_s});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    connect(m_table, &DataTable::rowSelectionChanged, this, [this] {
        if (const QList<int> rows = m_table->selectedRows(); !rows.isEmpty()) {
            Q_EMIT chosen(m_model->row(rows.first()).queueId);
        }
    });
}

void CandidateList::setFound(const SearchView &found)
{
    const QSignalBlocker quiet(m_table);
    m_model->setQueueIds(found.queueIds);
    const int count = static_cast<int>(found.queueIds.size());
    m_title->setText(found.hasMore ? tr("The newest %Ln &queue id(s) of more", nullptr, count)
                                   : tr("%Ln &queue id(s) found", nullptr, count));
    if (count > 0) {
        m_table->selectRow(0);
    }
}

void CandidateList::setCandidate(const SearchCandidate &candidate)
{
    m_model->setCandidate(candidate);
}

} // namespace statusbridge

#include "moc_candidatelist.cpp"
