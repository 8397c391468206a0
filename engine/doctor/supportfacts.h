// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <QMap>

#include <optional>

namespace statusbridge {

struct EngineEnvironment;

//! \brief What a support case begins with, besides what doctor finds; no secret, no personal data.
struct SupportFacts
{
    QMap<QString, QString> versions; //!< of the system and libraries, by what it is
    QString databaseVersion = {};
    std::optional<int> schemaVersion = {};
    QMap<QString, qint64> rows = {}; //!< of our own tables
    Sentence trouble = {};           //!< why the database could not be asked
};

//! \brief Those of this process and machine. Any thread.
[[nodiscard]] QMap<QString, QString> libraryVersions();

//! \brief These and what the database tells. Blocks on it, for up to database.timeout_seconds a statement.
[[nodiscard]] SupportFacts supportFacts(const EngineEnvironment &environment);

} // namespace statusbridge
