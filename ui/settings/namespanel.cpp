// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/namespanel.h"

#include "engine/config/settingstable.h"
#include "engine/setup/zohonames.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsform.h"
#include "ui/text/errortext.h"
#include "ui/text/settinglabels.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace statusbridge {

namespace {

bool isOfField(const SettingField *field)
{
    return field->definition().section == u"fields";
}

//! No person has chosen it: what a program that was just installed has.
bool isBuiltIn(const FieldMatch &match)
{
    return std::get<QString>(findSetting(match.setting)->defaultValue()) == match.configured;
}

//! One line on a setting of `[fields]` and the field that was found for it.
struct FieldLine
{
    Severity severity = Severity::Good;
    QString text; //!< a sentence
};

//! What is said of fields, in a context of its own.
struct FieldLines
{
    Q_DECLARE_TR_FUNCTIONS(statusbridge::FieldLines)
};

//! What a person has to know of \p match.
//! \param isTaken the field that was found stands in the form already
FieldLine fieldLine(const FieldMatch &match, bool isTaken)
{
    const QString label = settingLabel(*findSetting(match.setting));
    switch (match.state) {
    case FieldMatchState::Named:
        return {Severity::Good, FieldLines::tr("%1: the field %2.").arg(label, match.configured)};
    case FieldMatchState::Found: {
        const QString found = match.candidates.constFirst();
        return isTaken ? FieldLine{Severity::Good, FieldLines::tr("%1: there is no field %2, so %3 was filled in.")
                                                       .arg(label, match.configured, found)}
                       : FieldLine{Severity::Warning, FieldLines::tr("%1: there is no field %2, but there is %3.")
                                                          .arg(label, match.configured, found)};
    }
    case FieldMatchState::Unclear:
        return {Severity::Warning, FieldLines::tr("%1: there is no field %2. Pick the one that is meant: %3.")
                                       .arg(label, match.configured, match.candidates.join(u", "_s))};
    case FieldMatchState::Missing:
        return {Severity::Warning,
                FieldLines::tr("%1: there is no field %2. Add it to the form at Zoho, or pick another one.")
                    .arg(label, match.configured)};
    }
    Q_UNREACHABLE();
}

//! How many of \p matches are in \p form, in a sentence.
QString fieldSummary(const QList<FieldMatch> &matches, const QString &form)
{
    const auto known = static_cast<int>(std::ranges::count_if(matches, [](const FieldMatch &match) {
        return match.state == FieldMatchState::Named || match.state == FieldMatchState::Found;
    }));
    return known == matches.size()
               ? FieldLines::tr("All %Ln field(s) are in the form %1.", nullptr, known).arg(form)
               : FieldLines::tr("%Ln field(s) of %2 are in the form %1.", nullptr, known).arg(form).arg(matches.size());
}

} // namespace

NamesPanel::NamesPanel(EngineGateway &gateway, SettingsDraft &draft, const QList<SettingField *> &fields,
                       QWidget *parent)
    : ActionPanel(gateway, draft, u"refresh"_s, tr("&Fetch the names from Zoho"),
                  tr("Asks Zoho which reports, forms and fields the application has, and finds those that are meant. "
                     "Of applications Zoho gives no list to this program: the report's address tells which it is."),
                  parent)
    , m_fields(fields)
    , m_formRow(new QWidget)
    , m_form(new QComboBox)
    , m_lines(new QVBoxLayout)
    , m_use(new QAction(tr("Use the fields that were found"), this))
{
    layOut();
    connect(button(), &QPushButton::clicked, this, &NamesPanel::fetch);
    connect(m_form, &QComboBox::activated, this, &NamesPanel::fetchFields);
    connect(m_use, &QAction::triggered, this, &NamesPanel::useFound);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        if (!m_isFillingIn && !isBusy() && !m_known.isEmpty()) {
            showMatches(); // a person may have picked another one
        }
    });
}

void NamesPanel::layOut()
{
    auto *label = new QLabel(tr("Form of the report:"));
    label->setBuddy(m_form);
    m_form->setAccessibleName(tr("Form of the report"));
    m_form->setPlaceholderText(tr("Choose it"));
    auto *row = new QHBoxLayout(m_formRow);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    m_formRow->hide();
    m_lines->setSpacing(1);
    column()->addWidget(m_formRow);
    column()->addLayout(m_lines);
}

QString NamesPanel::place() const
{
    const ZohoSettings &zoho = draft().settings().zoho;
    return zoho.owner.isEmpty() || zoho.app.isEmpty()
               ? QString()
               : QStringList{zoho.dataCenter, zoho.apiUrl, zoho.environment, zoho.owner, zoho.app}.join(u'/');
}

bool NamesPanel::asksForFields() const
{
    return std::ranges::any_of(m_fields, isOfField);
}

QStringList NamesPanel::lines() const
{
    QStringList texts;
    for (int i = 0; i < m_lines->count(); ++i) {
        texts.append(m_lines->itemAt(i)->widget()->accessibleName());
    }
    return texts;
}

void NamesPanel::fetchIfNew()
{
    if (mayRun() && !place().isEmpty() && place() != m_fetchedPlace) {
        fetch();
    }
}

void NamesPanel::fetch()
{
    if (isBusy()) {
        return;
    }
    if (place().isEmpty()) {
        banner().showMessage(Severity::Warning, tr("Which application it is must be known first: paste the report's "
                                                   "address, or type the account owner and the application."));
        return;
    }
    m_form->setEnabled(false); // until its forms are known again
    m_known.clear();
    m_filled.clear();
    clearLines();
    banner().showMessage(Severity::Busy, tr("Asking Zoho for the names…"));
    runTask<ReportsAndForms>(
        [](const EngineEnvironment &environment) {
            return zohoReports(environment).and_then([&](const QList<ZohoNameView> &reports) {
                return zohoForms(environment).transform([&](const QList<ZohoNameView> &forms) {
                    return ReportsAndForms{.reports = reports, .forms = forms};
                });
            });
        },
        [this, asked = place()](const Expected<ReportsAndForms> &names) {
            m_fetchedPlace = names ? asked : QString();
            showReportsAndForms(names);
        });
}

void NamesPanel::showReportsAndForms(const Expected<ReportsAndForms> &names)
{
    m_form->setEnabled(true);
    if (!names) {
        showFailure(names.error());
        return;
    }
    offer(names->reports, u"zoho.report"_s);
    offer(names->forms, u"zoho.form"_s);
    chooseForm(names->forms);
    fetchFields();
}

void NamesPanel::chooseForm(const QList<ZohoNameView> &forms)
{
    m_form->clear();
    for (const ZohoNameView &form : forms) {
        m_form->addItem(form.displayName, form.linkName);
    }
    const ZohoSettings &zoho = draft().settings().zoho;
    const int configured = zoho.form.isEmpty() ? -1 : m_form->findData(zoho.form);
    m_form->setCurrentIndex(configured < 0 ? m_form->findData(likelyForm(zoho.report, forms)) : configured);
    m_formRow->setVisible(forms.size() > 1);
}

void NamesPanel::fetchFields()
{
    const QString form = m_form->currentData().toString();
    if (form.isEmpty() && m_form->count() > 0 && asksForFields()) {
        banner().showMessage(Severity::Warning, tr("The application has several forms. Choose the one whose records "
                                                   "the report shows, so that its fields can be found."));
        return;
    }
    if (form.isEmpty() || !asksForFields()) {
        showFieldNames(QList<ZohoNameView>());
        return;
    }
    m_filled.clear();
    runTask<QList<ZohoNameView>>([form](const EngineEnvironment &environment) { return zohoFields(environment, form); },
                                 [this](const Expected<QList<ZohoNameView>> &names) { showFieldNames(names); });
}

void NamesPanel::showFieldNames(const Expected<QList<ZohoNameView>> &names)
{
    if (!names) {
        showFailure(names.error());
        return;
    }
    m_known = *names;
    offer(m_known, {});
    if (m_known.isEmpty()) {
        banner().showMessage(Severity::Good, tr("The names can now be picked from the lists."));
        return;
    }
    fillIn(false);
}

void NamesPanel::showFailure(const Error &error)
{
    banner().showMessage(Severity::Warning,
                         tr("The names could not be fetched, so type them in.") + u' ' + errorWords(error));
}

void NamesPanel::offer(const QList<ZohoNameView> &names, const QString &setting)
{
    for (SettingField *field : m_fields) {
        if (setting.isEmpty() ? isOfField(field) : field->definition().fullName() == setting) {
            field->editor().setNames(names);
        }
    }
}

QList<FieldMatch> NamesPanel::matches() const
{
    QList<FieldMatch> all = matchFields(m_known, draft().settings().fields);
    all.removeIf([this](const FieldMatch &match) {
        return std::ranges::none_of(
            m_fields, [&](const SettingField *field) { return field->definition().fullName() == match.setting; });
    });
    return all;
}

void NamesPanel::useFound()
{
    fillIn(true);
    button()->setFocus(); // the other one is gone
}

void NamesPanel::fillIn(bool withChosen)
{
    m_isFillingIn = true;
    const QList<FieldMatch> found = matches();
    for (const FieldMatch &match : found) {
        const bool isFree = draft().fixedBy(match.setting).isEmpty() && (withChosen || isBuiltIn(match));
        if (match.state == FieldMatchState::Found && isFree) {
            draft().setValue(*findSetting(match.setting), match.candidates.constFirst());
            m_filled.insert(match.setting, match);
        }
    }
    m_isFillingIn = false;
    showMatches();
}

void NamesPanel::showMatches()
{
    clearLines();
    bool isAnyLeft = false;
    bool isAnyFound = false;
    const QList<FieldMatch> all = matches();
    for (const FieldMatch &match : all) {
        const FieldMatch filled = m_filled.value(match.setting);
        const bool isTaken = match.state == FieldMatchState::Named && filled.candidates.value(0) == match.configured;
        if (isTaken) {
            addLine(filled, true);
        } else if (match.state != FieldMatchState::Named) {
            addLine(match, false);
            isAnyLeft = true;
            isAnyFound = isAnyFound || match.state == FieldMatchState::Found;
        }
    }
    banner().showMessage(isAnyLeft ? Severity::Warning : Severity::Good, fieldSummary(all, m_form->currentText()),
                         isAnyFound ? m_use : nullptr);
}

void NamesPanel::addLine(const FieldMatch &match, bool isTaken)
{
    const FieldLine shown = fieldLine(match, isTaken);
    auto *line = new QWidget;
    line->setAccessibleName(shown.text);
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(severityIcon(shown.severity), shown.severity).pixmap(16, 16));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(icon, 0, Qt::AlignTop);
    QLabel *text = wrappedLabel(QString());
    setVisibleText(text, shown.text);
    row->addWidget(text, 1);
    m_lines->addWidget(line);
}

void NamesPanel::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace statusbridge

#include "moc_namespanel.cpp"
