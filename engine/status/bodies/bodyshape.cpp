// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodyshape.h"

#include "engine/core/words.h"

namespace statusbridge {

namespace {

constexpr std::array shapeNames = {"meta"_L1,    "onpremise"_L1, "flat"_L1,     "gupshup2"_L1, "gupshup3"_L1,
                                   "infobip"_L1, "twilio"_L1,    "vonage"_L1,   "interakt"_L1, "ycloud"_L1,
                                   "sinch"_L1,   "greenapi"_L1,  "unifonic"_L1, "custom"_L1};

} // namespace

QString toString(BodyShape shape)
{
    return wordOf<BodyShape::Custom>(shapeNames, shape);
}

std::optional<BodyShape> bodyShapeOf(const QString &text)
{
    return valueOfWord<BodyShape>(shapeNames, text);
}

} // namespace statusbridge
