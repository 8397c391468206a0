// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "engine/core/literals.h"
#include "engine/core/logging.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// Resources of a static library are not linked unless they are asked for; the macro works outside of namespaces only.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace statusbridge {

namespace {

//! Draws a one-colored SVG, whose color is written "currentColor", in a color of the palette in force.
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

QIcon icon(const QString &name, std::optional<Severity> severity)
{
    loadIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcApp).noquote() << "There is no icon" << name;
        return {};
    }
    return QIcon(new SvgIconEngine(name, file.readAll(), severity));
}

} // namespace

QIcon themedIcon(const QString &name)
{
    return icon(name, {});
}

QIcon themedIcon(const QString &name, Severity severity)
{
    return icon(name, severity);
}

SeverityIcons::SeverityIcons()
{
    for (size_t i = 0; i < m_icons.size(); ++i) {
        const auto severity = static_cast<Severity>(i);
        m_icons.at(i) = themedIcon(severityIcon(severity), severity);
    }
}

} // namespace statusbridge
