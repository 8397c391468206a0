// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/messagesmodel.h"

#include "engine/session/enginesession.h"
#include "ui/delivery/deliverytext.h"
#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"

#include <QMap>

namespace statusbridge {

namespace {

bool isEnd(const DeliveryPosition &position)
{
    return !position.firstTime.isValid() && !position.key.isEmpty();
}

QString durationText(const ListedMessage &row)
{
    return row.message.secondsToDelivered ? secondsWords(double(*row.message.secondsToDelivered)) : QString();
}

//! A word that has no meaning here is shown as it came.
QString stateText(const ListedMessage &row)
{
    return row.message.state == DeliveryState::Unknown ? row.message.word : stateWords(row.message.state);
}

//! Made once for all cells.
QMap<DeliveryState, QIcon> stateIcons()
{
    QMap<DeliveryState, QIcon> icons;
    for (const DeliveryState state : shownStates()) {
        icons.insert(state, themedIcon(stateIcon(state), severityOf(state)));
    }
    return icons;
}

TableColumn<ListedMessage> textColumn(const QString &title, QString DeliveryMessage::*text)
{
    return {.title = title,
            .text = [text](const ListedMessage &row) { return row.message.*text; },
            .toolTip = [text](const ListedMessage &row) { return row.message.*text; }};
}

} // namespace

DeliveryPosition endOfMessages()
{
    return {.firstTime = {}, .key = u"end"_s};
}

Expected<QList<ListedMessage>> readMessages(EngineSession &session, const DeliveryFilter &filter,
                                            const DeliveryPosition &after, int limit)
{
    QList<ListedMessage> rows;
    DeliveryPosition position = after;
    while (!isEnd(position) && rows.size() < limit) {
        const auto page = session.deliveryMessages(filter, position, limit - static_cast<int>(rows.size()));
        if (!page) {
            return page.error();
        }
        for (const DeliveryMessage &message : page->messages) {
            rows += ListedMessage{.message = message};
        }
        position = page->next.firstTime.isValid() ? page->next : endOfMessages();
    }
    if (!rows.isEmpty()) {
        rows.last().next = position;
    }
    return rows;
}

MessagesModel::MessagesModel(QObject *parent) : PagedTable([](const ListedMessage &row) { return row.next; }, parent)
{
    QList<TableColumn<ListedMessage>> columns = {
        {.title = tr("State"),
         .text = stateText,
         .icon = [icons = stateIcons()](const ListedMessage &row) { return icons.value(row.message.state); },
         .words = wordsOfEach(lastDeliveryState, stateWords)},
        {.title = tr("First status"),
         .text = [](const ListedMessage &row) { return fullTime(row.message.firstTime); },
         .value = [](const ListedMessage &row) { return QVariant(row.message.firstTime); }},
        textColumn(tr("To"), &DeliveryMessage::recipientId),
        {.title = tr("Until delivered"), .text = durationText},
        textColumn(tr("Template"), &DeliveryMessage::messageTemplate),
        textColumn(tr("Number", "of a telephone"), &DeliveryMessage::number),
        textColumn(tr("Provider"), &DeliveryMessage::provider),
        {.title = tr("Why the message failed"),
         .text = [](const ListedMessage &row) { return reasonWords(row.message.failure); },
         .toolTip = [](const ListedMessage &row) { return reasonToolTip(row.message.failure); }},
        textColumn(tr("Queue id"), &DeliveryMessage::queueId),
        textColumn(tr("Message id"), &DeliveryMessage::messageId),
    };
    for (auto &column : columns) {
        column.alignment = textAlignment;
    }
    setColumns(columns);
}

} // namespace statusbridge

#include "moc_messagesmodel.cpp"
