// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodytrouble.h"

#include "engine/core/words.h"

namespace statusbridge {

namespace {

constexpr std::array troubleWords = {"empty"_L1,         "no_json"_L1,     "too_deep"_L1,   "too_large"_L1,
                                     "unknown_shape"_L1, "no_statuses"_L1, "other_kind"_L1, "not_an_object"_L1,
                                     "no_word"_L1,       "no_id"_L1,       "left_out"_L1};

} // namespace

QString toString(BodyTrouble trouble)
{
    return wordOf<lastBodyTrouble>(troubleWords, trouble);
}

std::optional<BodyTrouble> bodyTroubleOf(const QString &text)
{
    return valueOfWord<BodyTrouble>(troubleWords, text);
}

bool isUsual(BodyTrouble trouble)
{
    return trouble == BodyTrouble::NoStatuses || trouble == BodyTrouble::OtherKind;
}

} // namespace statusbridge
