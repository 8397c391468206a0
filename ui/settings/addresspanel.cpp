// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/addresspanel.h"

#include "engine/config/settingstable.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/errortext.h"
#include "ui/text/settinglabels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/helpstrip.h"

#include <QAction>
#include <QFormLayout>
#include <QLineEdit>

namespace statusbridge {

namespace {

constexpr qsizetype longestTyped = 2; // what comes more at once was pasted

//! A value as the form shows it.
QString shownValue(const SettingDefinition &definition, const QString &value)
{
    if (!definition.choices.isEmpty()) {
        return choiceLabel(definition, value);
    }
    return value.isEmpty() ? AddressPanel::tr("nothing") : value;
}

QString foundWords(const ReportAddress &address)
{
    const QList<std::pair<QString, QString>> parts = {{u"zoho.data_center"_s, address.dataCenter},
                                                      {u"zoho.owner"_s, address.owner},
                                                      {u"zoho.app"_s, address.app},
                                                      {u"zoho.report"_s, address.report},
                                                      {u"zoho.environment"_s, address.environment}};
    QStringList words;
    for (const auto &[name, value] : parts) {
        if (!value.isEmpty()) {
            const SettingDefinition &definition = *findSetting(name);
            words += AddressPanel::tr("%1: %2", "a setting and its value")
                         .arg(settingLabel(definition), shownValue(definition, value));
        }
    }
    return words.join(u", "_s);
}

} // namespace

AddressPanel::AddressPanel(SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_line(new QLineEdit)
    , m_banner(new Banner)
    , m_use(new QAction(tr("Use what the address says"), this))
{
    m_line->setObjectName(u"reportAddress"_s);
    m_line->setPlaceholderText(u"https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT"_s);
    m_line->setAccessibleName(tr("Address of the report"));
    m_line->setClearButtonEnabled(true);
    setHelp(m_line, tr("Open the report in Zoho Creator, copy its address from the browser and paste it here: data "
                       "center, owner, application and report are filled in."));
    setFocusProxy(m_line);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Paste the address of your report:"), m_line);
    form->addRow(m_banner);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool isPasted = text.size() > std::exchange(m_length, text.size()) + longestTyped;
        read(text, isPasted);
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_banner->isHidden()) {
            read(m_line->text(), true);
        }
    });
    connect(m_use, &QAction::triggered, this, &AddressPanel::useAddress);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        if (!m_isFillingIn && m_isAsking) {
            showResult(); // a person may have typed what was found
        }
    });
    connect(&draft, &SettingsDraft::wasReset, this, [this] {
        m_filled.clear();
        m_line->clear();
    });
}

QString AddressPanel::message() const
{
    return m_banner->sentence();
}

QList<AddressDifference> AddressPanel::differences() const
{
    return m_address ? differencesOf(*m_address, m_draft.settings().zoho) : QList<AddressDifference>();
}

void AddressPanel::read(const QString &text, bool isComplete)
{
    const auto address = readReportAddress(text);
    m_address = address ? std::optional(*address) : std::nullopt;
    if (address) {
        fillIn(false);
        return;
    }
    m_isAsking = false;
    m_banner->clear();
    if (isComplete && !text.trimmed().isEmpty()) {
        m_banner->showMessage(Severity::Warning, errorWords(address.error()));
    }
}

void AddressPanel::useAddress()
{
    fillIn(true);
    m_line->setFocus(); // the button is gone
}

void AddressPanel::fillIn(bool withChosen)
{
    m_isFillingIn = true;
    const QList<AddressDifference> toFillIn = differences();
    for (const AddressDifference &difference : toFillIn) {
        // An address that is typed or mended says less or otherwise until it is complete.
        const auto filled = m_filled.constFind(difference.setting);
        const bool isOwn = filled != m_filled.cend() && *filled == difference.configured;
        if ((difference.isOpen || isOwn || withChosen) && m_draft.fixedBy(difference.setting).isEmpty()) {
            m_draft.setValue(*findSetting(difference.setting), difference.found);
            m_filled.insert(difference.setting, difference.found);
        }
    }
    m_isFillingIn = false;
    showResult();
}

void AddressPanel::showResult()
{
    const QList<AddressDifference> left = differences();
    m_isAsking = !left.isEmpty();
    if (!m_isAsking) {
        m_banner->showMessage(Severity::Good, foundWords(*m_address));
        Q_EMIT filledIn();
        return;
    }
    QStringList lines = {tr("The address says otherwise than what stands here:")};
    bool isAnyFree = false;
    for (const AddressDifference &difference : left) {
        const SettingDefinition &definition = *findSetting(difference.setting);
        const QString fixedBy = m_draft.fixedBy(difference.setting);
        const QString line = tr("• %1: %2 there, %3 here", "a setting, its value in an address, its value in the form")
                                 .arg(settingLabel(definition), shownValue(definition, difference.found),
                                      shownValue(definition, difference.configured));
        lines += fixedBy.isEmpty() ? line : tr("%1 (set by %2, so it can't be changed here)").arg(line, fixedBy);
        isAnyFree = isAnyFree || fixedBy.isEmpty();
    }
    m_banner->showMessage(Severity::Warning, lines.join(u'\n'), isAnyFree ? m_use : nullptr);
}

} // namespace statusbridge

#include "moc_addresspanel.cpp"
