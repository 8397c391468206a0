// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace statusbridge {

//! \brief Shows what an administrator needs beside a sentence of the window: the engine's words with the command or the
//! statement in them, to be copied. Hidden while there is nothing to show.
class DetailsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit DetailsButton(QWidget *parent = nullptr);

    void setDetails(const QString &details);
    [[nodiscard]] QString details() const { return m_details; }

private:
    void openDialog();

    QString m_details;
};

} // namespace statusbridge
