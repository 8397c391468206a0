// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace statusbridge {

class Secret;

//! \brief A token of the HTTP API that was just made: shown here alone, to be copied to where secrets are kept.
class TokenDialog final : public QDialog
{
    Q_OBJECT

public:
    TokenDialog(const QString &name, const Secret &token, QWidget *parent);

private:
    void copy();

    QString m_token;
    QPushButton *m_copy;
};

} // namespace statusbridge
