// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/comparisonpanel.h"

#include "ui/lookup/comparisonmodel.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

QString stateOf(const ZohoAnswer &answer)
{
    if (answer.isAsking) {
        return QCoreApplication::translate("ComparisonPanel", "Asking Zoho …");
    }
    if (!answer.records) {
        return QCoreApplication::translate("ComparisonPanel", "Zoho has not been asked yet.");
    }
    return answer.records->isEmpty()
               ? QCoreApplication::translate("ComparisonPanel", "Zoho had no record with this queue id at %1.")
                     .arg(fullTime(answer.askedAt))
               : QCoreApplication::translate("ComparisonPanel", "As Zoho showed it at %1.")
                     .arg(fullTime(answer.askedAt));
}

} // namespace

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_table(new DataTable)
    , m_ask(new QToolButton)
    , m_state(quietLabel(QString()))
{
    QLabel *title = sectionLabel(tr("Val&ues for Zoho"));
    title->setBuddy(m_table);
    m_table->setObjectName(u"lookup-values"_s);
    m_table->setAccessibleName(tr("Values for Zoho"));
    m_table->setModel(m_model);
    m_ask->setText(tr("Ask &Zoho (1 call)"));
    m_ask->setAccessibleName(tr("Ask Zoho, which costs one call of the day's"));
    m_ask->setToolTip(tr("Fetches the record as it is now; costs one call of the day's."));
    m_ask->setIcon(themedIcon(u"connect"_s));
    m_ask->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_ask);
    footer->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addLayout(footer);
    connect(m_ask, &QToolButton::clicked, this, &ComparisonPanel::askRequested);
}

void ComparisonPanel::showAnswer(const LookupView &lookup, const FieldNames &names, const ZohoAnswer &answer)
{
    const QList<ZohoRecordView> records = answer.records.value_or(QList<ZohoRecordView>());
    QStringList ids;
    for (const ZohoRecordView &record : records) {
        ids += record.id;
    }
    m_model->setFields(compare(lookup, names, records), ids);
    fitColumns(*m_table, {QCoreApplication::translate("Comparison", "Recipient of the record"), QString(18, u'n')});
    m_ask->setEnabled(!answer.isAsking);
    m_state->setText(stateOf(answer));
}

} // namespace statusbridge
