// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QFont>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace statusbridge {

namespace {

int quartersOf(Space space)
{
    switch (space) {
    case Space::Tight:
        return 1;
    case Space::Close:
        return 2;
    case Space::Normal:
        return 3;
    case Space::Wide:
        return 4;
    case Space::Section:
        return 6;
    }
    Q_UNREACHABLE();
}

struct Style
{
    double factor = 1.0;
    bool isBold = false;
};

Style styleOf(TextSize size)
{
    switch (size) {
    case TextSize::Body:
        return {};
    case TextSize::Section:
        return {.factor = 1.0, .isBold = true};
    case TextSize::Title:
        return {.factor = 1.5, .isBold = true};
    case TextSize::Figure:
        return {.factor = 2.2, .isBold = true};
    }
    Q_UNREACHABLE();
}

} // namespace

int spaceOf(Space space, const QFontMetrics &metrics)
{
    return std::max(1, static_cast<int>(std::lround(metrics.lineSpacing() * quartersOf(space) / 4.0)));
}

QFont fontOf(TextSize size, const QFont &body)
{
    const Style style = styleOf(size);
    QFont font = body;
    if (body.pointSizeF() > 0) {
        font.setPointSizeF(body.pointSizeF() * style.factor);
    } else { // the desktop gave its size in pixels
        font.setPixelSize(static_cast<int>(std::lround(body.pixelSize() * style.factor)));
    }
    font.setBold(style.isBold || body.bold());
    return font;
}

} // namespace statusbridge
