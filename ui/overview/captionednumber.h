// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace statusbridge {

//! \brief A number, large, and in small what it counts.
class CaptionedNumber : public QWidget
{
    Q_OBJECT

public:
    enum class Size : quint8 { Large, Huge };

    explicit CaptionedNumber(Size size, QWidget *parent = nullptr);

    //! \param number nothing: not known
    void show(std::optional<qint64> number, const QString &caption);
    using QWidget::show;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString caption() const;

private:
    QLabel *m_number;
    QLabel *m_caption;
};

} // namespace statusbridge
