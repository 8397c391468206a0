// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/statuswatch.h"
#include "ui/widgets/page.h"

class QStackedLayout;

namespace statusbridge {

class MessagesView;
class TotalsView;

//! \brief What became of the messages: the numbers, or the messages behind one of them and a way back. Kept up to date
//! while it is shown.
class DeliveryReportPage : public Page
{
    Q_OBJECT

public:
    explicit DeliveryReportPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<CommandId> availableCommands() const override;
    void execute(CommandId command) override;

    //! \brief Shows the numbers.
    void showTotals();

private:
    [[nodiscard]] bool areTotalsShown() const;
    void connectParts();
    void follow();

    ConsoleContext m_context;
    TotalsView *m_totals;
    MessagesView *m_messages;
    QStackedLayout *m_stack;
    CycleChanges m_changes;
    bool m_isActive = false;
};

} // namespace statusbridge
