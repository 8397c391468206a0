// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverycolumns.h"

#include "ui/delivery/deliverytext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

//! A title stands for itself: a capital where its word has none.
QString titleOf(DeliveryState state)
{
    const QString words = stateWords(state);
    return words.left(1).toUpper() + words.mid(1);
}

template <typename Row>
TableColumn<Row> numberColumn(const QString &title, std::function<qint64(const Row &)> number)
{
    return {.title = title,
            .text = [number](const Row &row) { return numberWords(number(row)); },
            .value = [number](const Row &row) { return QVariant(number(row)); },
            .alignment = numberAlignment};
}

//! All messages, those of each state, and which share of them failed.
template <typename Row>
QList<TableColumn<Row>> countColumns()
{
    QList<TableColumn<Row>> columns = {numberColumn<Row>(QCoreApplication::translate("Delivery", "Messages"),
                                                         [](const Row &row) { return row.counts.total(); })};
    for (const DeliveryState state : shownStates()) {
        columns += numberColumn<Row>(titleOf(state), [state](const Row &row) { return countOf(row.counts, state); });
    }
    columns += TableColumn<Row>{
        .title = QCoreApplication::translate("Delivery", "Share failed"),
        .text = [](const Row &row) { return shareWords(row.counts.failed, row.counts.total()); },
        .value =
            [](const Row &row) { return double(row.counts.failed) / double(std::max<qint64>(1, row.counts.total())); },
        .alignment = numberAlignment};
    return columns;
}

} // namespace

QList<TableColumn<DeliveryPeriod>> periodColumns(DeliveryStep step, const QTimeZone &zone)
{
    const QString title = step == DeliveryStep::Hour ? QCoreApplication::translate("Delivery", "Hour")
                                                     : QCoreApplication::translate("Delivery", "Day");
    QList<TableColumn<DeliveryPeriod>> columns = {
        {.title = title,
         .text = [step, zone](const DeliveryPeriod &period) { return stepName(period, step, zone); },
         .value = &DeliveryPeriod::begin,
         .alignment = textAlignment}};
    return columns + countColumns<DeliveryPeriod>();
}

QList<TableColumn<DeliveryGroup>> groupColumns(DeliveryDimension dimension)
{
    QList<TableColumn<DeliveryGroup>> columns = {
        {.title = dimensionWords(dimension),
         .text = [](const DeliveryGroup &group) { return dimensionValueWords(group.value); },
         .toolTip = [](const DeliveryGroup &group) { return dimensionValueWords(group.value); },
         .alignment = textAlignment}};
    return columns + countColumns<DeliveryGroup>();
}

QList<TableColumn<DeliveryReason>> reasonColumns(qint64 failed)
{
    return QList<TableColumn<DeliveryReason>>{
        // Sentences may be longer than their columns.
        {.title = QCoreApplication::translate("Delivery", "Why"),
         .text = reasonLine,
         .toolTip = reasonLine,
         .alignment = textAlignment},
        {.title = QCoreApplication::translate("Delivery", "What to do"),
         .text = remedyLine,
         .toolTip = remedyLine,
         .alignment = textAlignment},
        numberColumn<DeliveryReason>(QCoreApplication::translate("Delivery", "Messages"),
                                     [](const DeliveryReason &reason) { return reason.messages; }),
        {.title = QCoreApplication::translate("Delivery", "Share"),
         .text = [failed](const DeliveryReason &reason) { return shareWords(reason.messages, failed); },
         .value = &DeliveryReason::messages,
         .alignment = numberAlignment,
         .titleToolTip = QCoreApplication::translate("Delivery", "Of the messages that failed")}};
}

} // namespace statusbridge
