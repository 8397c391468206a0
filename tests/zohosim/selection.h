// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "tests/zohosim/options.h"

#include <QJsonObject>

namespace statusbridge::zohosim {

class RecordStore;

//! \brief Whether the report's own filter leaves \p record out.
[[nodiscard]] bool isHidden(const QJsonObject &record, const Options &options);

//! \brief The records that match \p criteria, in their order. The error has Zoho's code: too long, or broken.
[[nodiscard]] Expected<QList<QJsonObject>> selectedRecords(const RecordStore &store, const QString &criteria,
                                                           const Options &options);

} // namespace statusbridge::zohosim
