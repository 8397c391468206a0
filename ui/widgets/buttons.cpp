// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "engine/core/literals.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace statusbridge {

QToolButton *actionButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QMessageBox *confirm(QWidget *parent, const QString &question, const QString &detail, const QString &accept,
                     std::function<void()> done)
{
    auto *box = new QMessageBox(QMessageBox::Question, QString(), question, QMessageBox::Cancel, parent);
    box->setObjectName(u"confirmation"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    QPushButton *button = box->addButton(accept, QMessageBox::AcceptRole);
    button->setObjectName(u"accept"_s);
    box->setDefaultButton(button);
    QObject::connect(button, &QPushButton::clicked, parent, std::move(done));
    box->open();
    return box;
}

QMessageBox *confirmHoldingWriters(QWidget *parent, const QList<Sentence> &leftOut, std::function<void()> done)
{
    return confirm(parent, QCoreApplication::translate("Confirmation", "Make it now, while the collector has to wait?"),
                   sentenceTexts(leftOut).join(u'\n'), QCoreApplication::translate("Confirmation", "Make it now"),
                   std::move(done));
}

} // namespace statusbridge
