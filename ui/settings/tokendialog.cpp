// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tokendialog.h"

#include "engine/core/secret.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace statusbridge {

TokenDialog::TokenDialog(const QString &name, const Secret &token, QWidget *parent)
    : QDialog(parent)
    , m_token(QString::fromLatin1(token.reveal()))
    , m_copy(new QPushButton(themedIcon(u"copy"_s), tr("&Copy the token")))
{
    setObjectName(u"tokenAdded"_s);
    setWindowTitle(tr("Token added"));
    auto *shown = new QLineEdit(m_token);
    shown->setObjectName(u"token"_s);
    shown->setReadOnly(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setMinimumWidth(shown->fontMetrics().horizontalAdvance(m_token) + 40);
    shown->setAccessibleName(tr("Token"));
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        wrappedLabel(tr("This is the token \"%1\". It is shown this once alone: keep it where secrets are "
                        "kept. A program sends it as \"Authorization: Bearer\" and the token.")
                         .arg(name)));
    column->addWidget(shown);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &TokenDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    shown->selectAll();
}

void TokenDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_token);
    m_copy->setText(tr("&Copied"));
}

} // namespace statusbridge

#include "moc_tokendialog.cpp"
