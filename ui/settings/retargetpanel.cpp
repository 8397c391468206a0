// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retargetpanel.h"

#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace statusbridge {

namespace {

constexpr int proposedDays = 7;
constexpr int dialogCharacters = 64; // so that the name of a place mostly takes one line

//! A target's name, "owner/app/report at server", in the language of the window.
QString placeWords(const QString &name)
{
    const auto between = u" at "_s;
    const qsizetype at = name.lastIndexOf(between);
    return at < 0 ? name
                  : RetargetPanel::tr("%1 at %2", "a report at a server")
                        .arg(name.left(at), name.mid(at + between.size()));
}

//! As the person's locale writes it, but with the whole year.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

} // namespace

RetargetPanel::RetargetPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent)
    : ActionPanel(gateway, draft, u"retry"_s, tr("Carry &over again…"),
                  tr("Asks from which day on, and tells how many rows that are, before anything is changed."), parent)
{
    button()->setObjectName(u"retarget"_s);
    button()->hide();
    connect(button(), &QPushButton::clicked, this, &RetargetPanel::askForDay);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void RetargetPanel::refresh()
{
    if (m_isCarrying || !mayRun()) {
        return;
    }
    if (m_dialog) {
        m_dialog->reject(); // it was about other settings
    }
    if (draft().isChanged()) {
        offer(Retargeting());
        return;
    }
    runTask<Retargeting>([](const EngineEnvironment &environment) { return previewRetarget(environment); },
                         [this](const Expected<Retargeting> &found) { offer(found); });
}

void RetargetPanel::offer(const Expected<Retargeting> &found)
{
    m_offer = found ? *found : Retargeting(); // a test tells what is wrong with the database
    button()->setVisible(m_offer.takesOver && !draft().isChanged());
    if (button()->isHidden()) {
        banner().clear();
        return;
    }
    banner().showMessage(Severity::Warning,
                         tr("The rows in the database are marked for another place at Zoho, %1. What was carried there "
                            "can be carried over again, to the place that the settings name.")
                             .arg(placeWords(m_offer.before)));
}

void RetargetPanel::askForDay()
{
    m_dialog = new QDialog(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Carry over again"));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    auto *day = new QDateEdit(today.addDays(-proposedDays));
    day->setMaximumDate(today);
    day->setDisplayFormat(dayFormat());
    day->setCalendarPopup(true);
    day->setKeyboardTracking(false);
    day->setAccessibleName(tr("Day since which rows were carried over, in UTC"));
    m_count = wrappedLabel({});
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Carry over again"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accept"_s);
    auto *form = new QFormLayout(m_dialog);
    form->addRow(tr("Rows are marked for:"), wrappedLabel(placeWords(m_offer.before)));
    form->addRow(tr("From now on for:"), wrappedLabel(placeWords(m_offer.now)));
    form->addRow(tr("Carried over &since (UTC):"), day);
    form->addRow(m_count);
    form->addRow(wrappedLabel(tr("What the first place got is remembered, in case you go back to it.")));
    form->addRow(buttons);
    connect(day, &QDateEdit::dateChanged, this, &RetargetPanel::countRows);
    connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, m_dialog, &QDialog::accept);
    connect(m_dialog, &QDialog::accepted, this, [this, day] { carryAgain(day->date()); });
    countRows(day->date());
    m_dialog->open();
}

void RetargetPanel::countRows(const QDate &since)
{
    enableUnless(m_accept, tr("The rows are being counted."));
    m_count->setText(tr("Counting the rows…"));
    runTask<Retargeting>([since](const EngineEnvironment &environment) { return previewRetarget(environment, since); },
                         [this](const Expected<Retargeting> &found) {
                             if (!m_dialog) {
                                 return;
                             }
                             if (found && !found->takesOver) { // another instance has done it meanwhile
                                 m_dialog->reject();
                                 offer(found);
                                 return;
                             }
                             m_count->setText(found ? tr("%Ln row(s) will be carried over again by the next cycles, as "
                                                         "far as there are records for them.",
                                                         nullptr, found->opened)
                                                    : errorWords(found.error()));
                             enableUnless(m_accept, found ? QString() : m_count->text());
                             m_dialog->adjustSize();
                         });
}

void RetargetPanel::carryAgain(const QDate &since)
{
    m_isCarrying = true;
    banner().showMessage(Severity::Busy, tr("Opening the rows…"));
    runTask<Retargeting>([since](const EngineEnvironment &environment) { return retarget(environment, since); },
                         [this](const Expected<Retargeting> &done) { showResult(done); });
}

void RetargetPanel::showResult(const Expected<Retargeting> &done)
{
    m_isCarrying = false;
    if (!done) {
        button()->setVisible(!draft().isChanged()); // it may have been meanwhile
        banner().showError(done.error());
        return;
    }
    button()->hide();
    QString words = tr("%Ln row(s) are open again. The marks are those for %1 from now on.", nullptr, done->opened)
                        .arg(placeWords(done->now));
    if (!done->refused.isEmpty()) {
        words +=
            u' ' + tr("Those of %Ln queue id(s) stay as they are, since the database refuses to open them; the log "
                      "says why.",
                      nullptr, static_cast<int>(done->refused.size()));
    }
    banner().showMessage(done->refused.isEmpty() ? Severity::Good : Severity::Warning, words);
}

} // namespace statusbridge

#include "moc_retargetpanel.cpp"
