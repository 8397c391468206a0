// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/widgets/card.h"

class QLabel;

namespace statusbridge {

class CaptionedNumber;

//! \brief What is said below the numbers: since when they are complete, what they leave out, when they were counted.
//! \param day the beginning of the day that they are of
//! Pure.
[[nodiscard]] QString deliveryWords(const DeliveryReport &report, const QDateTime &day, const QDateTime &now);

//! \brief What became of the messages of today, as their own statuses tell.
class DeliveryCard : public Card
{
    Q_OBJECT

public:
    explicit DeliveryCard(QWidget *parent = nullptr);

    void show(const DeliveryReport &report, const QDateTime &day, const QDateTime &now);
    using Card::show;
    void showUnknown(const QString &why);

Q_SIGNALS:
    //! \brief A person wants to know more.
    void opened();

private:
    CaptionedNumber *m_delivered;
    CaptionedNumber *m_read;
    CaptionedNumber *m_failed;
    CaptionedNumber *m_waiting;
    QLabel *m_words;
};

} // namespace statusbridge
