// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodyreading.h"

#include "engine/core/words.h"

namespace statusbridge {

namespace {

constexpr std::array troubleWords = {"empty"_L1,         "no_json"_L1,     "too_deep"_L1,   "too_large"_L1,
                                     "unknown_shape"_L1, "no_statuses"_L1, "other_kind"_L1, "not_an_object"_L1,
                                     "no_word"_L1,       "no_id"_L1,       "left_out"_L1};

} // namespace

QString toString(BodyTrouble trouble)
{
    return wordOf<BodyTrouble::LeftOut>(troubleWords, trouble);
}

} // namespace statusbridge
