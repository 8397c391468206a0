// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/severity.h"

#include <QAbstractButton>

class QLabel;

namespace statusbridge {

//! \brief A large number with what it counts and a line below it; a button that leads to what is counted. It can't be
//! pressed while there is no number.
class Figure : public QAbstractButton
{
    Q_OBJECT

public:
    //! \param icon of the theme; empty: none
    Figure(const QString &caption, const QString &icon, Severity severity, QWidget *parent = nullptr);

    void setNumber(const QString &number, const QString &detail);
    //! \brief Takes the number away.
    void clear();
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString detail() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintIcon();
    void align();
    void nameAgain();

    QString m_title;
    QString m_iconName;
    Severity m_severity;
    QLabel *m_icon;
    QLabel *m_caption;
    QLabel *m_number;
    QLabel *m_detail;
};

} // namespace statusbridge
