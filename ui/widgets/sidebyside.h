// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace statusbridge {

//! \brief Shows its parts beside each other where there is room for that, or else one below the other.
class SideBySide final : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(const QList<QWidget *> &parts, QWidget *parent = nullptr);

    [[nodiscard]] bool isBesideEachOther() const;
    //! \brief As narrow as the parts are below each other.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int neededWidth() const;

    QList<QWidget *> m_parts;
    QBoxLayout *m_layout;
};

//! \brief The parts one below the other, as one part of a SideBySide.
[[nodiscard]] QWidget *belowEachOther(const QList<QWidget *> &parts);

} // namespace statusbridge
