// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/namespanel.h"

#include "engine/setup/zohonames.h"
#include "ui/settings/draftenvironment.h"
#include "ui/settings/nameeditor.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace statusbridge {

NamesPanel::NamesPanel(EngineGateway &gateway, const SettingsDraft &draft, const QList<SettingField *> &fields,
                       QWidget *parent)
    : ActionPanel(u"refresh"_s, tr("&Fetch the names from Zoho"),
                  tr("Asks Zoho which reports and fields there are, so that they can be picked."), parent)
    , m_gateway(gateway)
    , m_draft(draft)
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
    setBusy(true);
    banner().tell(Severity::Busy, tr("Asking Zoho for the names…"));
    m_gateway.send<Names>(
        this,
        [settings = m_draft.settings()](const EngineEnvironment &environment) {
            const EngineEnvironment tried = withSettings(environment, settings);
            return zohoReports(tried).and_then([&](const QList<ZohoNameView> &reports) {
                return zohoForms(tried).transform(
                    [&](const QList<ZohoNameView> &forms) { return Names{.reports = reports, .forms = forms}; });
            });
        },
        [this](const Expected<Names> &names) { take(names); });
}

void NamesPanel::take(const Expected<Names> &names)
{
    if (!names) {
        fail(names.error());
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
        takeFields(QList<ZohoNameView>());
        return;
    }
    setBusy(true);
    m_gateway.send<QList<ZohoNameView>>(
        this,
        [settings = m_draft.settings(), form](const EngineEnvironment &environment) {
            return zohoFields(withSettings(environment, settings), form);
        },
        [this, requestId = m_requestId.next()](const Expected<QList<ZohoNameView>> &names) {
            if (m_requestId.isNewest(requestId)) {
                takeFields(names);
            }
        });
}

void NamesPanel::takeFields(const Expected<QList<ZohoNameView>> &names)
{
    if (!names) {
        fail(names.error());
        return;
    }
    offer(*names, false);
    setBusy(false);
    banner().tell(Severity::Good, tr("The names can now be picked from the lists."));
    Q_EMIT finished();
}

void NamesPanel::fail(const Error &error)
{
    setBusy(false);
    banner().tell(Severity::Warning, tr("The names could not be fetched, so type them in.") + u' ' + errorWords(error));
    Q_EMIT finished();
}

void NamesPanel::offer(const QList<ZohoNameView> &names, bool isOfReports)
{
    for (SettingField *field : m_fields) {
        auto *editor = qobject_cast<NameEditor *>(&field->editor());
        if (editor && (field->definition().section == u"zoho") == isOfReports) {
            editor->setNames(names);
        }
    }
}

} // namespace statusbridge
