// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svgiconengine.h"

#include "engine/core/literals.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace statusbridge {

SvgIconEngine::SvgIconEngine(QString name, QByteArray svg, std::optional<Severity> severity)
    : m_name(std::move(name)), m_svg(std::move(svg)), m_severity(severity)
{}

QColor SvgIconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) {
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    }
    if (mode == QIcon::Selected) {
        return palette.color(QPalette::HighlightedText);
    }
    return m_severity ? severityColor(*m_severity, palette) : palette.color(QPalette::WindowText);
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray svg = m_svg;
    svg.replace("currentColor", color(mode).name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString key = u"statusbridge/%1/%2x%3/%4"_s.arg(m_name, QString::number(size.width()),
                                                          QString::number(size.height()), color(mode).name());
    QPixmap found;
    if (QPixmapCache::find(key, &found)) {
        return found;
    }
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, QRect(QPoint(), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state); // the size is in device pixels already
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(m_name, m_svg, m_severity);
}

} // namespace statusbridge
