// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodywalk.h"

#include "engine/core/literals.h"
#include "engine/status/bodies/jsontext.h"
#include "engine/status/eventtime.h"

#include <QJsonArray>

#include <algorithm>

namespace statusbridge {

namespace {

//! The text to which the steps from \p step on lead from \p value; empty if it is blank.
QString textAlong(QJsonValue value, const BodyPath &path, qsizetype step, bool isOfTheStatus)
{
    for (; step < path.size(); ++step) {
        if (path.at(step).kind != BodyStep::Kind::Each) {
            value = nextValue(opened(value), path.at(step));
            continue;
        }
        const QJsonArray elements = elementsOf(opened(value));
        if (!isOfTheStatus && elements.size() > 1) {
            return {};
        }
        for (const auto &element : elements) {
            if (const QString text = textAlong(element, path, step + 1, isOfTheStatus); !text.isEmpty()) {
                return text;
            }
        }
        return {};
    }
    const QString text = textOf(value);
    return text.trimmed().isEmpty() ? QString() : text;
}

//! Whether the steps from \p step on lead from \p value to anything.
bool leadsAnywhere(const QJsonValue &value, const BodyPath &path, qsizetype step)
{
    if (step == path.size()) {
        return !value.isUndefined();
    }
    if (path.at(step).kind != BodyStep::Kind::Each) {
        return leadsAnywhere(nextValue(opened(value), path.at(step)), path, step + 1);
    }
    const QJsonArray elements = elementsOf(opened(value));
    return std::any_of(elements.cbegin(), elements.cend(),
                       [&](const QJsonValue &element) { return leadsAnywhere(element, path, step + 1); });
}

bool matches(const QString &value, const QString &wanted)
{
    return wanted.endsWith(u'*') ? value.startsWith(QStringView(wanted).chopped(1)) : value == wanted;
}

//! Providers that always have a code write 0, or 000, where nothing is wrong.
bool saysNoError(const QString &code)
{
    return !code.isEmpty() && code.count(u'0') == code.size();
}

} // namespace

QJsonValue nextValue(const QJsonValue &value, const BodyStep &step)
{
    if (step.kind == BodyStep::Kind::Member) {
        return value.isObject() ? value.toObject().value(step.name) : QJsonValue(QJsonValue::Undefined);
    }
    return elementsOf(value).at(step.index);
}

QJsonArray elementsOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray{value} : value.toArray();
}

BodyWalk::BodyWalk(const BodyMap &map, const StatusList &list, const QDateTime &now, BodyReading &reading,
                   const std::function<void()> &added)
    : m_map(map)
    , m_list(list)
    , m_now(now)
    , m_reading(reading)
    , m_added(added)
    , m_trail(static_cast<std::size_t>(list.path.size()) + 1)
    , m_texts(static_cast<std::size_t>(list.wayCount))
{}

int BodyWalk::readAll(const QJsonValue &body)
{
    m_elements = 0;
    descend(body, 0, false);
    return m_elements;
}

void BodyWalk::descend(const QJsonValue &value, qsizetype level, bool isOneOfSeveral)
{
    const auto at = static_cast<std::size_t>(level);
    m_trail[at] = opened(value);
    for (const qsizetype way : m_list.waysOfLevel.at(level)) {
        m_texts[static_cast<std::size_t>(way)].reset();
    }
    if (level == m_list.path.size()) {
        const bool hasInner = std::any_of(m_list.inner.cbegin(), m_list.inner.cend(), [this](const BodyPath &inner) {
            return leadsAnywhere(m_trail.back(), inner, 0);
        });
        if (!hasInner) {
            ++m_elements;
            readElement(isOneOfSeveral);
        }
        return;
    }
    const BodyStep &step = m_list.path.at(level);
    if (step.kind != BodyStep::Kind::Each) {
        descend(nextValue(m_trail[at], step), level + 1, isOneOfSeveral);
        return;
    }
    const QJsonArray elements = elementsOf(m_trail[at]);
    for (const auto &element : elements) {
        descend(element, level + 1, isOneOfSeveral || elements.size() > 1);
    }
}

void BodyWalk::readElement(bool isOneOfSeveral)
{
    if (!m_trail.back().isObject() && !m_list.isOfTexts) {
        count(BodyTrouble::NotAnObject);
        return;
    }
    if (!isOfAMessage()) {
        count(BodyTrouble::OtherKind);
        return;
    }
    const QString word = wordOfElement(isOneOfSeveral);
    const QString messageId = isOneOfSeveral ? firstText(m_list.ownMessageId) : value(BodyField::MessageId);
    const QString queueId = value(BodyField::QueueId);
    if (word.isEmpty() || (messageId.isEmpty() && queueId.isEmpty())) {
        count(word.isEmpty() ? BodyTrouble::NoWord : BodyTrouble::NoId);
        return;
    }
    const QString time = value(BodyField::Time);
    const auto event = eventTime(time, m_now);
    const QString code = value(BodyField::ReasonCode).trimmed();
    const bool isFailure = !saysNoError(code);
    m_reading.statuses += BodyStatus{.queueId = queueId,
                                     .messageId = messageId,
                                     .word = word,
                                     .recipient = value(BodyField::Recipient),
                                     .participant = value(BodyField::Participant),
                                     .time = time,
                                     .timeMs = event ? std::optional(event->toMSecsSinceEpoch()) : std::nullopt,
                                     .reasonCode = isFailure ? code : QString(),
                                     .reason = isFailure ? value(BodyField::Reason).trimmed() : QString(),
                                     .provider = m_map.provider,
                                     .businessNumber = value(BodyField::BusinessNumber),
                                     .templateName = value(BodyField::TemplateName),
                                     .part = m_trail.back().toObject()};
    m_added();
}

bool BodyWalk::isOfAMessage()
{
    for (qsizetype i = 0; i < m_map.conditions.size(); ++i) {
        const BodyCondition &condition = m_map.conditions.at(i);
        const QString said = firstText(m_list.conditions.at(i));
        const bool isOneOfThem = std::any_of(condition.values.cbegin(), condition.values.cend(),
                                             [&said](const QString &wanted) { return matches(said, wanted); });
        if (!said.isEmpty() && isOneOfThem != condition.wanted) {
            return false;
        }
    }
    return true;
}

QString BodyWalk::wordOfElement(bool isOneOfSeveral)
{
    QString word = (isOneOfSeveral ? firstText(m_list.ownWord) : value(BodyField::Word)).trimmed();
    if (word.startsWith(m_map.wordBeginning)) {
        word = word.sliced(m_map.wordBeginning.size());
    }
    const qsizetype end = m_map.wordEnd.isEmpty() ? -1 : word.indexOf(m_map.wordEnd);
    return (end < 0 ? word : word.first(end)).trimmed();
}

QString BodyWalk::value(BodyField field)
{
    return firstText(m_list.ways[static_cast<std::size_t>(field)]);
}

QString BodyWalk::firstText(const QList<StatusWay> &ways)
{
    for (const StatusWay &way : ways) {
        auto &text = m_texts[static_cast<std::size_t>(way.number)];
        if (!text) {
            const QString found =
                textAlong(m_trail[static_cast<std::size_t>(way.level)], way.rest, 0, way.level == m_list.path.size());
            const bool counts = !found.isEmpty() && found.startsWith(way.beginning);
            text = !counts ? QString() : way.standsFor.isEmpty() ? found : way.standsFor;
        }
        if (!text->isEmpty()) {
            return *text;
        }
    }
    return {};
}

} // namespace statusbridge
