// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/severity.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

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

} // namespace

QColor severityColor(Severity severity, const QPalette &palette)
{
    return withContrast(baseColor(severity, palette), {palette.color(QPalette::Window), palette.color(QPalette::Base)},
                        readableContrast);
}

SeverityColors severityColors(Severity severity, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor hue = baseColor(severity, palette);
    const QColor ground = isDark(palette) ? mixed(window, text, 0.05) : base;
    // Of high contrast is what leaves no shade between window and fields: then only the edge has a color.
    const bool isHighContrast = window == base && contrastRatio(window, text) >= 15;
    const QColor fill = isHighContrast                  ? window
                        : severity == Severity::Neutral ? ground
                                                        : mixed(ground, hue, isDark(palette) ? 0.12 : 0.11);
    const QColor edge = severity == Severity::Neutral && !isHighContrast
                            ? mixed(window, text, 0.25)
                            : withContrast(hue, {window, fill}, visibleContrast);
    return {.fill = fill,
            .edge = edge,
            .text = withContrast(text, {fill}, readableContrast),
            .accent = withContrast(hue, {fill}, readableContrast)};
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
