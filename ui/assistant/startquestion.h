// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace statusbridge {

class Clock;
struct CycleSummary;
struct SyncSettings;

//! \brief What the first cycle would do, as a dry run has found it out.
struct StartForecast
{
    int records = 0;                       //!< that would be updated
    int later = 0;                         //!< that are left for the cycles after it
    int calls = 0;                         //!< that it needs
    std::optional<int> callsLeft = {};     //!< of the day; nothing: no limit is known
    std::chrono::milliseconds duration{0}; //!< with the limits of the settings
};

//! \brief Pure. \p dryRun has a plan.
[[nodiscard]] StartForecast forecastOf(const CycleSummary &dryRun, const SyncSettings &settings);
//! \brief "532 records would be updated, about 12 minutes, 533 of the 1,000 calls that are left today." Pure.
[[nodiscard]] QString forecastWords(const StartForecast &forecast);

//! \brief What becomes of the scheduler once the settings are in force.
enum class StartChoice : quint8 { Now, AtFullHour, Stopped };

//! \brief Asks when to start. Nothing is chosen before a person chooses.
class StartQuestion final : public QWidget
{
    Q_OBJECT

public:
    explicit StartQuestion(const Clock &clock, QWidget *parent = nullptr);

    //! \brief Nothing: it is not known, or was about other settings.
    void showForecast(const std::optional<StartForecast> &forecast);
    [[nodiscard]] QString forecast() const;
    [[nodiscard]] std::optional<StartChoice> choice() const;
    //! \brief The button of a choice.
    [[nodiscard]] QRadioButton *button(StartChoice choice) const;

Q_SIGNALS:
    void chosen();

private:
    QLabel *m_forecast;
    QButtonGroup *m_choices;
};

} // namespace statusbridge
