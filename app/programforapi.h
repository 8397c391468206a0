// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiprogram.h"
#include "engine/config/settingsloader.h"

#include <QObject>

#include <functional>
#include <memory>

namespace statusbridge {

class LogFeed;

//! \brief What the HTTP API may do with the program around it: write settings, read the log. Made on the main thread;
//! what is called on others is done there.
class ProgramForApi final : public ApiProgram
{
public:
    //! \brief Writes settings and puts them into force; called on the main thread.
    using Reconfigure = std::function<Expected<QStringList>(const Settings &wanted, const Actor &by)>;

    //! \param sources where the configuration is read from
    //! \param mainThread lives as long as \p reconfigure may be called, on the thread that may call it
    ProgramForApi(const ConfigSources &sources, std::shared_ptr<const LogFeed> log, QObject &mainThread,
                  Reconfigure reconfigure);

    [[nodiscard]] QMap<QString, QString> origins() const override;
    [[nodiscard]] Expected<QStringList> reconfigure(const Settings &wanted, const QString &version,
                                                    const Actor &by) override;
    [[nodiscard]] QList<ApiLogLine> log(std::optional<quint64> number, int limit) const override;

private:
    ConfigSources m_sources;
    std::shared_ptr<const LogFeed> m_log;
    QObject &m_mainThread;
    Reconfigure m_reconfigure;
};

} // namespace statusbridge
