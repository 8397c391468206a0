// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QToolButton;

namespace statusbridge {

class DetailsButton;

//! \brief A line above the content of a page: something is wrong or worth knowing, and perhaps a button for it.
//! Hidden until it has a message. Screen readers announce each message.
class Banner : public Card
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &sentence, QAction *action = nullptr);
    //! \brief Says what went wrong; *Details* has the engine's words where the window's differ.
    void showError(const Error &error, QAction *action = nullptr);
    //! \brief What *Details* shows beside the message that is there.
    void setDetails(const QString &details);
    void clear();
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_button;
    DetailsButton *m_details;
};

} // namespace statusbridge
