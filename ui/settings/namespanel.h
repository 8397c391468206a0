// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/backend/enginegateway.h"
#include "ui/settings/actionpanel.h"

class QComboBox;

namespace statusbridge {

class SettingField;
class SettingsDraft;

//! \brief Fetches the names of reports and fields from Zoho, so that the fields of a form can be picked from a list.
//! That it can't is no more than a warning: names can be typed.
class NamesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    //! \param fields those that take part: `zoho.report` and any of `fields.`; they must outlive it
    NamesPanel(EngineGateway &gateway, const SettingsDraft &draft, const QList<SettingField *> &fields,
               QWidget *parent = nullptr);

    void fetch();

Q_SIGNALS:
    void finished();

private:
    //! What there is in an application.
    struct Names
    {
        QList<ZohoNameView> reports;
        QList<ZohoNameView> forms;
    };
    void take(const Expected<Names> &names);
    void fetchFields();
    void takeFields(const Expected<QList<ZohoNameView>> &names);
    void fail(const Error &error);
    void offer(const QList<ZohoNameView> &names, bool isOfReports);

    EngineGateway &m_gateway;
    const SettingsDraft &m_draft;
    QList<SettingField *> m_fields;
    QWidget *m_formRow;
    QComboBox *m_form;
    RequestId m_requestId;
};

} // namespace statusbridge
