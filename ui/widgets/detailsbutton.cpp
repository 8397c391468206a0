// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailsbutton.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace statusbridge {

DetailsButton::DetailsButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"details"_s);
    setText(tr("Details…"));
    setToolTip(tr("The program's own words, for whoever administers it."));
    hide();
    connect(this, &QToolButton::clicked, this, &DetailsButton::openDialog);
}

void DetailsButton::setDetails(const QString &details)
{
    m_details = details;
    setVisible(!details.isEmpty());
}

void DetailsButton::openDialog()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"detailsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Details"));
    auto *text = new QPlainTextEdit(m_details);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Details"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(themedIcon(u"copy"_s));
    connect(copy, &QPushButton::clicked, dialog,
            [details = m_details] { QGuiApplication::clipboard()->setText(details); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(560, 220);
    dialog->open();
}

} // namespace statusbridge

#include "moc_detailsbutton.cpp"
