// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/severity.h"

#include <QIconEngine>

#include <optional>

namespace statusbridge {

//! \brief Draws a one-colored SVG, whose color is written "currentColor", in a color of the palette in force.
class SvgIconEngine final : public QIconEngine
{
public:
    //! \param severity nothing: the color of text
    SvgIconEngine(QString name, QByteArray svg, std::optional<Severity> severity);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    QString m_name;
    QByteArray m_svg;
    std::optional<Severity> m_severity;
};

} // namespace statusbridge
