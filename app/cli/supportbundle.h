// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

#include <QJsonObject>

namespace statusbridge {

struct EngineEnvironment;
struct Settings;

//! \brief \p text without what tells of a person or gives access to something: numbers that may be a phone's are
//! masked, ids of WhatsApp's shortened, tokens and passwords taken out. Times and addresses of machines stay. Pure.
[[nodiscard]] QString withoutPersons(const QString &text);

//! \brief Every setting by section, without persons and credentials. Pure.
[[nodiscard]] QJsonObject bundledSettings(const Settings &settings);

//! \brief The last lines of the log in \p file, likewise; none if it can't be read.
[[nodiscard]] QStringList bundledLog(const QString &file);

//! \brief All that a support case needs, as one document: versions, settings, \p findings, the recent log, our tables.
//! \param environment null, if the configuration can't be read
[[nodiscard]] QJsonObject supportBundle(const EngineEnvironment *environment, const QList<Finding> &findings);

//! \brief Writes it for its owner alone. Errors: Usage (there is such a file), Configuration (it can't be written).
[[nodiscard]] Expected<void> writeSupportBundle(const QString &file, const QJsonObject &bundle, bool mayReplace);

} // namespace statusbridge
