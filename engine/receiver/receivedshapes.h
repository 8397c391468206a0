// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreader.h"

namespace statusbridge {

struct WebhookSettings;

//! \brief Where bodies of the shape custom tell what, by the paths of the settings. Pure. Errors: Configuration, a path
//! that can't be read.
[[nodiscard]] Expected<BodyMap> customMapOf(const WebhookSettings &webhook);

//! \brief The reader of bodies that were sent to `/webhook/SHAPE`. Paths that can't be read lead nowhere; start() of
//! the receiver refuses them. Pure.
[[nodiscard]] BodyReader readerOf(const QString &shape, const WebhookSettings &webhook);

} // namespace statusbridge
