// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/unsavedquestion.h"

#include "engine/core/literals.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace statusbridge {

namespace {

//! Goes on once the page has saved, and never after a later save.
void saveAndGoOn(Page &page, QWidget *window, const std::function<void()> &then)
{
    auto *attempt = new QObject(window);
    QObject::connect(&page, &Page::changesSaved, attempt, [attempt, window, then] {
        attempt->deleteLater();
        QMetaObject::invokeMethod(window, then, Qt::QueuedConnection); // the page is still saving
    });
    QObject::connect(&page, &Page::changesNotSaved, attempt, &QObject::deleteLater);
    page.saveChanges();
}

} // namespace

void askAboutUnsaved(Page &page, QWidget *window, const std::function<void()> &then)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("UnsavedQuestion", text); };
    auto *box = new QMessageBox(
        QMessageBox::Question, say(QT_TRANSLATE_NOOP("UnsavedQuestion", "Unsaved settings")),
        say(QT_TRANSLATE_NOOP("UnsavedQuestion", "There are changes of the settings that are not saved. Save them?")),
        QMessageBox::Cancel, window);
    box->setObjectName(u"unsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(QMessageBox::Save);
    QPushButton *discard = box->addButton(QMessageBox::Discard);
    box->setDefaultButton(save);
    QObject::connect(save, &QPushButton::clicked, &page, [&page, window, then] { saveAndGoOn(page, window, then); });
    QObject::connect(discard, &QPushButton::clicked, &page, [&page, then] {
        page.discardChanges();
        then();
    });
    box->open();
}

} // namespace statusbridge
