// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

class DataTable;
class RecordsModel;
class RunsModel;

//! \brief The tables of the runs page, with columns as wide as what usually stands in them.
[[nodiscard]] DataTable *makeRunsTable(RunsModel *model);
[[nodiscard]] DataTable *makeRecordsTable(RecordsModel *model);

} // namespace statusbridge
