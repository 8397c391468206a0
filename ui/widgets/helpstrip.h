// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace statusbridge {

//! \brief Says what \p widget and everything in it is for: in a tool tip, in a HelpStrip, and by Shift+F1.
void setHelp(QWidget *widget, const QString &help);

//! \brief A strip at the lower edge of a form that says what the field with the focus is for, as setHelp() was told.
class HelpStrip final : public Card
{
    Q_OBJECT

public:
    //! \param scope only what is in it is told
    explicit HelpStrip(const QWidget *scope, QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const;
    //! \brief Forgets the field that had the focus, if that is in sight no more.
    void clear();

private:
    void follow(const QWidget *now);

    const QWidget *m_scope;
    QLabel *m_text;
};

} // namespace statusbridge
