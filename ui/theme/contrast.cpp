// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace statusbridge {

namespace {

constexpr double middleLuminance = 0.18; // as far from black as from white, as contrast counts

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QList<QColor> groundsOf(const QPalette &palette)
{
    return {palette.color(QPalette::Active, QPalette::Window), palette.color(QPalette::Active, QPalette::Base)};
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int first, int second) {
        return static_cast<int>(std::lround(first + (second - first) * share));
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

QColor withContrast(const QColor &color, const QList<QColor> &grounds, double least)
{
    constexpr int steps = 25;
    const bool isOnDark =
        std::ranges::all_of(grounds, [](const QColor &ground) { return luminance(ground) < middleLuminance; });
    const QColor end = isOnDark ? Qt::white : Qt::black;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(color, end, static_cast<double>(step) / steps);
        if (std::ranges::all_of(grounds,
                                [&](const QColor &ground) { return contrastRatio(candidate, ground) >= least; })) {
            return candidate;
        }
    }
    return end;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < middleLuminance;
}

QColor controlBorder(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor button = palette.color(QPalette::Active, QPalette::Button);
    return withContrast(mixed(window, text, 0.45), groundsOf(palette) + QList<QColor>{button}, visibleContrast);
}

QColor accentColor(const QPalette &palette)
{
    return withContrast(palette.color(QPalette::Active, QPalette::Highlight), groundsOf(palette), visibleContrast);
}

QColor onAccentColor(const QPalette &palette)
{
    const QColor accent = accentColor(palette);
    const QColor wanted = palette.color(QPalette::Active, QPalette::HighlightedText);
    if (contrastRatio(wanted, accent) >= readableContrast) {
        return wanted;
    }
    return contrastRatio(Qt::white, accent) > contrastRatio(Qt::black, accent) ? Qt::white : Qt::black;
}

} // namespace statusbridge
