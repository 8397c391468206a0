// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/namespanel.h"

#include "ui/settings/draftenvironment.h"
#include "ui/settings/nameeditor.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdraft.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace statusbridge {

NamesPanel::NamesPanel(Desk &desk, const SettingsDraft &draft, const QList<SettingField *> &fields, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_fields(fields)
    , m_button(new QPushButton(themedIcon(QStringLiteral("refresh")), tr("&Fetch the names from Zoho")))
    , m_formLabel(new QLabel(tr("Form of the report:")))
    , m_form(new QComboBox)
    , m_banner(new Banner)
{
    m_button->setAccessibleDescription(tr("Asks Zoho which reports and fields there are, so that they can be picked."));
    m_formLabel->setBuddy(m_form);
    m_form->setAccessibleName(tr("Form of the report"));
    m_formLabel->hide();
    m_form->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_formLabel);
    row->addWidget(m_form);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_banner);
    connect(m_button, &QPushButton::clicked, this, &NamesPanel::fetch);
    connect(m_form, &QComboBox::activated, this, &NamesPanel::fetchFields);
}

QString NamesPanel::message() const
{
    return m_banner->sentence();
}

void NamesPanel::fetch()
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_button->setEnabled(false);
    m_banner->tell(Severity::Busy, tr("Asking Zoho for the names…"));
    m_desk.send<Names>(
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
    const bool isAskedFor = names->forms.size() > 1;
    m_formLabel->setVisible(isAskedFor);
    m_form->setVisible(isAskedFor);
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
    m_isBusy = true;
    m_desk.send<QList<ZohoNameView>>(
        this,
        [settings = m_draft.settings(), form](const EngineEnvironment &environment) {
            return zohoFields(withSettings(environment, settings), form);
        },
        [this, ticket = m_ticket.take()](const Expected<QList<ZohoNameView>> &names) {
            if (m_ticket.isNewest(ticket)) {
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
    m_isBusy = false;
    m_button->setEnabled(true);
    m_banner->tell(Severity::Good, tr("The names can now be picked from the lists."));
    Q_EMIT finished();
}

void NamesPanel::fail(const Error &error)
{
    m_isBusy = false;
    m_button->setEnabled(true);
    m_banner->tell(Severity::Warning,
                   tr("The names could not be fetched, so type them in.") + u' ' + errorWords(error));
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
