// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/namespanel.h"

#include "engine/setup/zohonames.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsform.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace statusbridge {

NamesPanel::NamesPanel(EngineGateway &gateway, SettingsDraft &draft, const QList<SettingField *> &fields,
                       QWidget *parent)
    : ActionPanel(gateway, draft, u"refresh"_s, tr("&Fetch the names from Zoho"),
                  tr("Asks Zoho which reports and fields there are, so that they can be picked."), parent)
    , m_fields(fields)
    , m_formRow(new QWidget)
    , m_form(new QComboBox)
{
    auto *label = new QLabel(tr("Form of the report:"));
    label->setBuddy(m_form);
    m_form->setAccessibleName(tr("Form of the report"));
    auto *row = new QHBoxLayout(m_formRow);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    m_formRow->hide();
    column()->addWidget(m_formRow);
    connect(button(), &QPushButton::clicked, this, &NamesPanel::fetch);
    connect(m_form, &QComboBox::activated, this, &NamesPanel::fetchFields);
}

void NamesPanel::fetch()
{
    if (isBusy()) {
        return;
    }
    m_form->setEnabled(false); // until its forms are known again
    banner().showMessage(Severity::Busy, tr("Asking Zoho for the names…"));
    runTask<ReportsAndForms>(
        [](const EngineEnvironment &environment) {
            return zohoReports(environment).and_then([&](const QList<ZohoNameView> &reports) {
                return zohoForms(environment).transform([&](const QList<ZohoNameView> &forms) {
                    return ReportsAndForms{.reports = reports, .forms = forms};
                });
            });
        },
        [this](const Expected<ReportsAndForms> &names) { showReportsAndForms(names); });
}

void NamesPanel::showReportsAndForms(const Expected<ReportsAndForms> &names)
{
    m_form->setEnabled(true);
    if (!names) {
        showFailure(names.error());
        return;
    }
    offer(names->reports, true);
    m_form->clear();
    for (const ZohoNameView &form : names->forms) {
        m_form->addItem(form.displayName, form.linkName);
    }
    m_formRow->setVisible(names->forms.size() > 1);
    fetchFields();
}

void NamesPanel::fetchFields()
{
    const QString form = m_form->currentData().toString();
    const bool isWanted = std::ranges::any_of(
        m_fields, [](const SettingField *field) { return field->definition().section == u"fields"; });
    if (form.isEmpty() || !isWanted) {
        showFieldNames(QList<ZohoNameView>());
        return;
    }
    runTask<QList<ZohoNameView>>([form](const EngineEnvironment &environment) { return zohoFields(environment, form); },
                                 [this](const Expected<QList<ZohoNameView>> &names) { showFieldNames(names); });
}

void NamesPanel::showFieldNames(const Expected<QList<ZohoNameView>> &names)
{
    if (!names) {
        showFailure(names.error());
        return;
    }
    offer(*names, false);
    banner().showMessage(Severity::Good, tr("The names can now be picked from the lists."));
}

void NamesPanel::showFailure(const Error &error)
{
    banner().showMessage(Severity::Warning,
                         tr("The names could not be fetched, so type them in.") + u' ' + errorWords(error));
}

void NamesPanel::offer(const QList<ZohoNameView> &names, bool isOfReports)
{
    for (SettingField *field : m_fields) {
        if ((field->definition().section == u"zoho") == isOfReports) {
            field->editor().setNames(names);
        }
    }
}

} // namespace statusbridge

#include "moc_namespanel.cpp"
