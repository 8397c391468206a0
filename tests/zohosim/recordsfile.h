// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QJsonObject>
#include <QList>

namespace statusbridge::zohosim {

//! \brief The records of a JSON file: an array of objects, each with an `ID`, text or integer, which becomes text.
[[nodiscard]] Expected<QList<QJsonObject>> readRecords(const QString &fileName);

} // namespace statusbridge::zohosim
