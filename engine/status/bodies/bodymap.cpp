// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodymap.h"

namespace statusbridge {

Expected<BodyMap> customBodyMap(const QMap<BodyField, QString> &notations, const QString &provider)
{
    BodyMap map{.provider = provider};
    for (auto notation = notations.cbegin(); notation != notations.cend(); ++notation) {
        const auto sources = parsePathSources(notation.value(), NotationStart::Path);
        if (!sources) {
            return sources.error();
        }
        for (const PathSource &source : *sources) {
            map.sources(notation.key()) += BodySource{.path = source.path};
        }
    }
    return map;
}

} // namespace statusbridge
