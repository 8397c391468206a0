// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "tests/zohosim/httpmessage.h"
#include "tests/zohosim/options.h"

#include <QJsonObject>

namespace statusbridge::zohosim {

// Answers in Zoho's own words, written as the options say.

[[nodiscard]] QJsonValue codeValue(const Options &options, int code);
//! \brief A record ID as text or as an integer with all its digits.
[[nodiscard]] QJsonValue idValue(const Options &options, const QString &id);
[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonObject &body);
//! \brief `{"code":…,"message":…}`.
[[nodiscard]] HttpResponse refusal(const Options &options, int status, int code, const QString &message);
//! \brief The same for an error with Zoho's code; 2945 comes with 401.
[[nodiscard]] HttpResponse refusal(const Options &options, const Error &error);
//! \brief "No record matches", in the way the options choose.
[[nodiscard]] HttpResponse emptyAnswer(const Options &options);
//! \brief "There is no such record", in the way the options choose.
[[nodiscard]] HttpResponse goneAnswer(const Options &options, const QString &id);

} // namespace statusbridge::zohosim
