// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/settings/actionpanel.h"

class QComboBox;

namespace statusbridge {

class SettingField;

//! \brief Fetches the names of reports and fields from Zoho, so that the fields of a form can be picked from a list.
//! A failure is no more than a warning, since names can be typed.
class NamesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    //! \param fields those that take part: `zoho.report` and any of `fields.`; they must outlive it
    NamesPanel(EngineGateway &gateway, SettingsDraft &draft, const QList<SettingField *> &fields,
               QWidget *parent = nullptr);

    void fetch();

private:
    //! What there is in an application.
    struct ReportsAndForms
    {
        QList<ZohoNameView> reports;
        QList<ZohoNameView> forms;
    };
    void showReportsAndForms(const Expected<ReportsAndForms> &names);
    void fetchFields();
    void showFieldNames(const Expected<QList<ZohoNameView>> &names);
    void showFailure(const Error &error);
    void offer(const QList<ZohoNameView> &names, bool isOfReports);

    QList<SettingField *> m_fields;
    QWidget *m_formRow;
    QComboBox *m_form;
};

} // namespace statusbridge
