// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/appstatetext.h"
#include "ui/widgets/card.h"

class QLabel;

namespace statusbridge {

class CaptionedNumber;

//! \brief What matters most, large: how many records were carried over today, how much needs a person, and the state
//! of everything.
class Headline : public Card
{
    Q_OBJECT

public:
    explicit Headline(QWidget *parent = nullptr);

    //! \param number nothing: not known
    void showCarriedOver(std::optional<qint64> number, const QString &caption);
    void showNeeds(std::optional<qint64> number, const QString &caption);
    //! \param hasDetail its second line is shown, as it stands nowhere else
    void showState(const Presentation &presentation, bool hasDetail);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    CaptionedNumber *m_carriedOver;
    CaptionedNumber *m_needs;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
};

} // namespace statusbridge
