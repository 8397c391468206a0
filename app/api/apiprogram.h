// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"
#include "engine/model/audit.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace statusbridge {

//! \brief One message of the log, redacted already.
struct ApiLogLine
{
    quint64 number = 0; //!< counts up in this process
    QDateTime at = {};  //!< UTC
    QString level = {};
    QString category = {};
    QString text = {};
    qint64 runId = 0; //!< 0: belongs to no run
};

//! \brief What the API needs of the program around it. Every function may be called on any thread; the program outlives
//! the API.
class ApiProgram
{
public:
    virtual ~ApiProgram() = default;

    //! \brief Where settings come from that aren't defaults; see LoadedSettings. Blocks on the file system.
    [[nodiscard]] virtual QMap<QString, QString> origins() const = 0;
    //! \brief Writes \p wanted to the configuration file and puts it into force, if what the files say is what
    //! \p version (settingsVersion()) stands for, in the name of \p by; returns the full names of settings that no file
    //! decides.
    //!
    //! Blocks for some seconds at most. Errors: Busy (something else is in the files by now), Configuration (the file
    //! and what is in force stay as they were), Transient (the program has something else to do).
    [[nodiscard]] virtual Expected<QStringList> reconfigure(const Settings &wanted, const QString &version,
                                                            const Actor &by) = 0;

    //! \brief The log above \p number, as far as it is kept, oldest first, at most \p limit; without a number the
    //! newest ones.
    [[nodiscard]] virtual QList<ApiLogLine> log(std::optional<quint64> number, int limit) const = 0;
};

//! \brief A text that is the same for the same settings alone. Pure.
[[nodiscard]] QString settingsVersion(const Settings &settings);

} // namespace statusbridge
