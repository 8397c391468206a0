// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace statusbridge {

//! \brief One part of the whole, small: what it is, how it stands, and a line that explains it.
class Tile : public Card
{
    Q_OBJECT

public:
    explicit Tile(const QString &caption, QWidget *parent = nullptr);

    void setValue(const QString &value, const QString &detail, Severity severity = Severity::Neutral);
    //! \brief A bar below, \p part of \p whole; hidden if \p whole is 0.
    void setShare(int part, int whole);
    //! \brief A small button at its end; nullptr: none.
    void setAction(QAction *action);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString detail() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    QLabel *m_icon;
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_detail;
    QProgressBar *m_share;
    QToolButton *m_button;
};

} // namespace statusbridge
