// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/delivery.h"
#include "ui/backend/enginegateway.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace statusbridge {

class Banner;
class Breakdown;
class DeliveryChartPanel;
class DeliveryFilterBar;
class EmptyState;
class Exporter;
class Figures;

//! \brief The numbers of some days: how many messages were delivered, read, failed or are pending, how long it took,
//! why they failed, and all of that by template, number and provider.
//!
//! Numbers stay while the same question is asked again, and say how old they are; they are taken away when another
//! question is under way for longer than a moment, and when an answer is an error.
class TotalsView : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsView(const ConsoleContext &context, QWidget *parent = nullptr);

    //! \brief Asks again.
    void reload();
    //! \brief Says again how old the numbers are.
    void showAge();
    void focusContent();
    [[nodiscard]] QList<CommandId> availableCommands() const;
    void execute(CommandId command);

Q_SIGNALS:
    //! \brief A person wants to see the messages that fit \p filter. \p told: what the bodies tell.
    void messagesRequested(const statusbridge::DeliveryFilter &filter,
                           const QList<statusbridge::DeliveryDimension> &told, const QTimeZone &zone);
    void commandsChanged();
    void done(const QString &sentence);

private:
    QWidget *numbers();
    void layOut();
    void connectParts();
    void ask();
    void showAnswer(const DeliveryQuestion &question, const Expected<DeliveryReport> &report);
    void showReport(const DeliveryReport &report);
    void takeNumbersAway();
    void showEmptiness();
    void openMessages(const DeliveryFilter &filter);
    [[nodiscard]] DeliveryQuestion question() const;

    ConsoleContext m_context;
    Banner *m_banner;
    Exporter *m_exporter;
    DeliveryFilterBar *m_filterBar;
    Figures *m_figures;
    DeliveryChartPanel *m_chart;
    Breakdown *m_breakdown;
    EmptyState *m_empty;
    QWidget *m_numbers;
    QStackedWidget *m_stack;
    QLabel *m_reservations;
    QTimer m_patience; //!< until numbers of an earlier question are taken away
    RequestId m_requestId;
    DeliveryQuestion m_answered; //!< what the report answers
    std::optional<DeliveryReport> m_report;
    bool m_isAsking = false;
    bool m_hasFailed = false;
};

} // namespace statusbridge
