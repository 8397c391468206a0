// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/delivery.h"
#include "ui/paging/pagedmodel.h"

namespace statusbridge {

class EngineSession;

//! \brief A message, and where the next page begins if it is the last of its own.
struct ListedMessage
{
    DeliveryMessage message;
    DeliveryPosition next = {};
};

//! \brief The position after the last message: nothing comes from there. The engine's own for it is that of the first
//! page.
[[nodiscard]] DeliveryPosition endOfMessages();

//! \brief Exactly \p limit messages that fit \p filter and come after \p after, or all that are left. For any thread.
//! Errors: those of EngineSession.
[[nodiscard]] Expected<QList<ListedMessage>> readMessages(EngineSession &session, const DeliveryFilter &filter,
                                                          const DeliveryPosition &after, int limit);

//! \brief The messages behind a number as a table, page by page, the newest first.
class MessagesModel : public PagedTable<ListedMessage, DeliveryPosition>
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        FirstTimeColumn,
        RecipientColumn,
        DurationColumn,
        TemplateColumn,
        NumberColumn,
        ProviderColumn,
        FailureColumn,
        QueueIdColumn,
        MessageIdColumn
    };

    explicit MessagesModel(QObject *parent = nullptr);
};

} // namespace statusbridge
