// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/setup/fieldmatch.h"
#include "ui/settings/actionpanel.h"

class QAction;
class QComboBox;

namespace statusbridge {

class SettingField;

//! \brief Fetches the names of reports, forms and fields from Zoho, so that they can be picked from a list, and finds
//! the fields that the settings mean. A failure is no more than a warning, since names can be typed.
//!
//! A field that was found takes the place of a name that no person chose; whatever else differs is shown, and taken
//! over on a person's word.
class NamesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    //! \param fields those that take part: `zoho.report`, `zoho.form` and any of `fields.`; they must outlive it
    NamesPanel(EngineGateway &gateway, SettingsDraft &draft, const QList<SettingField *> &fields,
               QWidget *parent = nullptr);

    void fetch();
    //! \brief The same unless the names of this application are there, or it is not known which one it is.
    void fetchIfNew();
    //! \brief Writes the fields that were found into the form, also over names that a person typed.
    void useFound();
    //! \brief What is shown of the fields, a line each.
    [[nodiscard]] QStringList lines() const;

private:
    //! What there is in an application.
    struct ReportsAndForms
    {
        QList<ZohoNameView> reports;
        QList<ZohoNameView> forms;
    };
    void layOut();
    [[nodiscard]] QString place() const;
    void showReportsAndForms(const Expected<ReportsAndForms> &names);
    void chooseForm(const QList<ZohoNameView> &forms);
    void fetchFields();
    void showFieldNames(const Expected<QList<ZohoNameView>> &names);
    void showFailure(const Error &error);
    void offer(const QList<ZohoNameView> &names, const QString &setting);
    [[nodiscard]] bool asksForFields() const;
    //! Those of the settings that take part.
    [[nodiscard]] QList<FieldMatch> matches() const;
    void fillIn(bool withChosen);
    void showMatches();
    void addLine(const FieldMatch &match, bool isTaken);
    void clearLines();

    QList<SettingField *> m_fields;
    QWidget *m_formRow;
    QComboBox *m_form;
    QVBoxLayout *m_lines;
    QAction *m_use;
    QString m_fetchedPlace;             //!< the application whose names are there
    QList<ZohoNameView> m_known;        //!< the fields of the form
    QMap<QString, FieldMatch> m_filled; //!< what was filled in, by setting
    bool m_isFillingIn = false;         //!< changes of the draft are this panel's own
};

} // namespace statusbridge
