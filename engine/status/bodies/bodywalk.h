// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"
#include "engine/status/bodies/statuslist.h"

#include <QDateTime>
#include <QJsonValue>

#include <functional>
#include <optional>
#include <vector>

namespace statusbridge {

//! \brief Goes through one list of one body and adds the statuses that it finds, or their troubles, to a reading.
class BodyWalk
{
public:
    //! \param added called after each status; may take statuses out of the reading. All of them outlive it.
    BodyWalk(const BodyMap &map, const StatusList &list, const QDateTime &now, BodyReading &reading,
             const std::function<void()> &added);

    //! How many elements the list had in \p body, statuses or not, without those that have elements of inner lists.
    [[nodiscard]] int readAll(const QJsonValue &body);

private:
    void descend(const QJsonValue &value, qsizetype level, bool isOneOfSeveral);
    void readElement(bool isOneOfSeveral);
    [[nodiscard]] bool isOfAMessage();
    [[nodiscard]] QString wordOfElement(bool isOneOfSeveral);
    [[nodiscard]] QString value(BodyField field);
    [[nodiscard]] QString firstText(const QList<StatusWay> &ways);
    void count(BodyTrouble trouble) { ++m_reading.troubles[trouble]; }

    const BodyMap &m_map;
    const StatusList &m_list;
    const QDateTime &m_now;
    BodyReading &m_reading;
    const std::function<void()> &m_added;
    int m_elements = 0;
    //! The body, the value after the first step, and so on to the element.
    std::vector<QJsonValue> m_trail;
    //! What each way leads to from the trail as it is. What stands around the elements is read once, not for each.
    std::vector<std::optional<QString>> m_texts;
};

//! \brief The value one step from \p value; undefined if there is none. Not for `[*]`.
[[nodiscard]] QJsonValue nextValue(const QJsonValue &value, const BodyStep &step);

//! \brief The elements of \p value; an object stands for a list of one.
[[nodiscard]] QJsonArray elementsOf(const QJsonValue &value);

} // namespace statusbridge
