// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialogs.h"

#include "engine/core/literals.h"
#include "ui/commands/commandtable.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datatable.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

//! Not tr(), which lupdate would take for its own and overlook the text that is in it.
QString translated(const char *text)
{
    return QCoreApplication::translate("HelpDialogs", text);
}

QStandardItemModel *shortcutModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({translated(QT_TRANSLATE_NOOP("HelpDialogs", "Shortcut")),
                                      translated(QT_TRANSLATE_NOOP("HelpDialogs", "Command")),
                                      translated(QT_TRANSLATE_NOOP("HelpDialogs", "What it does"))});
    for (const CommandDefinition &command : commandTable()) {
        if (!command.shortcut.isEmpty()) {
            model->appendRow(
                {new QStandardItem(command.shortcut.toString(QKeySequence::NativeText)),
                 new QStandardItem(themedIcon(QString::fromLatin1(command.icon)), commandText(command).remove(u'&')),
                 new QStandardItem(commandHint(command))});
        }
    }
    return model;
}

} // namespace

void showShortcuts(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setWindowTitle(translated(QT_TRANSLATE_NOOP("HelpDialogs", "Keyboard shortcuts")));
    auto *table = new DataTable;
    table->setModel(shortcutModel(table));
    table->setAccessibleName(dialog->windowTitle());
    const int letter = dialog->fontMetrics().averageCharWidth();
    table->setColumnWidth(0, letter * 22);
    table->setColumnWidth(1, letter * 36);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(letter * 130, dialog->fontMetrics().height() * 30);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"about"_s);
    box->setWindowTitle(translated(QT_TRANSLATE_NOOP("HelpDialogs", "About Statusbridge")));
    box->setIconPixmap(themedIcon(u"statusbridge"_s).pixmap(64, 64));
    box->setText(u"Statusbridge %1"_s.arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(translated(
        QT_TRANSLATE_NOOP("HelpDialogs", "Carries WhatsApp delivery statuses from a webhook database into Zoho Creator "
                                         "records, without losing, inventing or downgrading one.\n\nLicense: GNU "
                                         "General Public License, version 3 or later. There is no warranty.")));
    box->open();
}

} // namespace statusbridge
