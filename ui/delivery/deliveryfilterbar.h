// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delivery/deliveryrange.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace statusbridge {

//! \brief Which messages a person wants to count: those of some days, and of one provider, number or template. What no
//! body tells can't be picked and is not there.
class DeliveryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryFilterBar(const QDate &today, QWidget *parent = nullptr);

    //! \param today by the person's clock; days are those of \p zone
    [[nodiscard]] DeliveryQuestion question(const QDate &today, const QTimeZone &zone) const;
    //! \brief Offers what \p report tells of; what is picked stays.
    void setChoices(const DeliveryReport &report);
    void setSpan(DeliverySpan span);
    //! \brief Takes away what is picked; the days stay.
    void clear();
    //! \brief Whether one provider, number or template is picked.
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void changed();

private:
    //! The list of one dimension, and its label.
    struct Choice
    {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
    };

    void fillIn(const QDate &today);
    void addDays(QHBoxLayout *row);
    void addChoice(DeliveryDimension dimension, const QString &title, QHBoxLayout *row);
    void follow();
    [[nodiscard]] DeliverySpan span() const;
    [[nodiscard]] std::optional<QString> picked(DeliveryDimension dimension) const;
    static void offer(const Choice &choice, const QList<DeliveryGroup> &groups);

    QComboBox *m_span;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_untilLabel;
    QDateEdit *m_until;
    QMap<DeliveryDimension, Choice> m_choices;
    QToolButton *m_clear;
};

} // namespace statusbridge
