// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/severity.h"

#include "engine/core/literals.h"

#include <cmath>

namespace statusbridge {

namespace {

constexpr double readable = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor baseColor(Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Severity::Neutral:
        return palette.color(QPalette::WindowText);
    case Severity::Good:
        return QColor(0x2e, 0x9e, 0x5b);
    case Severity::Busy:
        return QColor(0x2f, 0x7d, 0xd1);
    case Severity::Warning:
        return QColor(0xc9, 0x85, 0x0f);
    case Severity::Bad:
        return QColor(0xd6, 0x3b, 0x3b);
    }
    Q_UNREACHABLE();
}

double leastContrast(const QColor &color, const QPalette &palette)
{
    return std::min(contrastRatio(color, palette.color(QPalette::Window)),
                    contrastRatio(color, palette.color(QPalette::Base)));
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    QColor color = baseColor(severity, palette);
    for (int step = 0; step < 20 && leastContrast(color, palette) < readable; ++step) {
        color = isDark ? color.lighter(110) : color.darker(110);
    }
    return leastContrast(color, palette) < readable ? palette.color(QPalette::WindowText) : color;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return u"neutral"_s;
    case Severity::Good:
        return u"good"_s;
    case Severity::Busy:
        return u"busy"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
