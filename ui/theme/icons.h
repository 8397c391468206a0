// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/severity.h"

#include <QIcon>

#include <array>

namespace statusbridge {

//! \brief The icon \p name of our own set (resources/icons), drawn in the palette's text color at any size; it follows
//! the palette, so that it is never black on dark. An unknown name gives an empty icon and a line in the log.
[[nodiscard]] QIcon themedIcon(const QString &name);

//! \brief The same in the color of \p severity.
[[nodiscard]] QIcon themedIcon(const QString &name, Severity severity);

//! \brief The icons of the severities, made once for the cells of a long table. Needs the application object.
class SeverityIcons
{
public:
    SeverityIcons();

    [[nodiscard]] const QIcon &of(Severity severity) const { return m_icons.at(static_cast<size_t>(severity)); }

private:
    std::array<QIcon, static_cast<size_t>(Severity::Bad) + 1> m_icons;
};

} // namespace statusbridge
