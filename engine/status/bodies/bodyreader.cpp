// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodyreader.h"

#include "engine/status/bodies/bodywalk.h"
#include "engine/status/bodies/formtext.h"
#include "engine/status/bodies/jsontext.h"
#include "engine/status/bodies/vendormaps.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

std::variant<QJsonValue, BodyTrouble> contentOf(const QByteArray &body, const BodyMap &map)
{
    auto content = jsonOf(body);
    const auto *trouble = std::get_if<BodyTrouble>(&content);
    if (map.isForm && trouble && *trouble == BodyTrouble::NoJson) {
        if (const auto fields = formFields(body)) {
            return QJsonValue(*fields);
        }
    }
    return content;
}

//! Whether \p body has what \p path begins with.
bool hasBeginning(const QJsonValue &body, const BodyPath &path)
{
    return path.constFirst().kind == BodyStep::Kind::Each ? body.isArray()
                                                          : !nextValue(body, path.constFirst()).isUndefined();
}

bool isOfTheShape(const QJsonValue &body, const BodyMap &map)
{
    return std::any_of(map.fields.cbegin(), map.fields.cend(), [&body](const BodySources &sources) {
        return std::any_of(sources.cbegin(), sources.cend(),
                           [&body](const BodySource &source) { return hasBeginning(body, source.path); });
    });
}

//! How many elements of lists \p path doesn't read since it reads one of their number; \p step: from there on.
int leftOutAt(const QJsonValue &value, const BodyPath &path, qsizetype step)
{
    if (step == path.size()) {
        return 0;
    }
    const QJsonValue inside = opened(value);
    if (path.at(step).kind == BodyStep::Kind::Each) {
        int sum = 0;
        const QJsonArray elements = elementsOf(inside);
        for (const auto &element : elements) {
            sum += leftOutAt(element, path, step + 1);
        }
        return sum;
    }
    const int others =
        path.at(step).kind == BodyStep::Kind::Element ? static_cast<int>(inside.toArray().size()) - 1 : 0;
    return std::max(others, 0) + leftOutAt(nextValue(inside, path.at(step)), path, step + 1);
}

bool hasNumber(const BodyPath &path)
{
    return std::any_of(path.cbegin(), path.cend(),
                       [](const BodyStep &step) { return step.kind == BodyStep::Kind::Element; });
}

int leftOut(const QJsonValue &body, const BodyMap &map)
{
    int most = 0;
    for (const BodyField field : {BodyField::Word, BodyField::MessageId}) {
        for (const BodySource &source : map.sources(field)) {
            most = hasNumber(source.path) ? std::max(most, leftOutAt(body, source.path, 0)) : most;
        }
    }
    return most;
}

} // namespace

BodyReader::BodyReader(BodyShape shape) : BodyReader(vendorMap(shape)) {}

BodyReader::BodyReader(const BodyMap &map) : m_map(map), m_lists(statusLists(map)) {}

BodyReading BodyReader::read(const QByteArray &body, const QDateTime &now) const
{
    return read(body, now, {}, std::numeric_limits<qsizetype>::max());
}

BodyReading BodyReader::read(const QByteArray &body, const QDateTime &now, const StatusSink &sink,
                             qsizetype together) const
{
    const auto content = contentOf(body, m_map);
    if (const auto *trouble = std::get_if<BodyTrouble>(&content)) {
        return {.statuses = {}, .troubles = {{*trouble, 1}}};
    }
    BodyReading reading;
    readInto(reading, std::get<QJsonValue>(content), now, [&] {
        if (reading.statuses.size() >= together) {
            sink(std::exchange(reading.statuses, {}));
        }
    });
    return reading;
}

BodyReading BodyReader::readDocument(const QJsonValue &content, const QDateTime &now) const
{
    BodyReading reading;
    readInto(reading, content, now, [] {});
    return reading;
}

void BodyReader::readInto(BodyReading &reading, const QJsonValue &content, const QDateTime &now,
                          const std::function<void()> &added) const
{
    if (!content.isObject() && !content.isArray()) {
        reading.troubles.insert(BodyTrouble::NotAnObject, 1);
        return;
    }
    if (!isOfTheShape(content, m_map)) {
        const QJsonArray bodies = content.toArray(); // of a collector that keeps several in one row
        if (bodies.isEmpty()) {
            reading.troubles.insert(BodyTrouble::UnknownShape, 1);
        }
        for (const auto &body : bodies) {
            const auto before = std::exchange(reading.troubles, {});
            readInto(reading, opened(body), now, added);
            for (const auto &[trouble, count] : before.asKeyValueRange()) {
                reading.troubles[trouble] += count;
            }
        }
        return;
    }
    int elements = 0;
    for (const StatusList &list : m_lists) {
        if (list.path.isEmpty() || hasBeginning(content, list.path)) {
            const int found = BodyWalk(m_map, list, now, reading, added).readAll(content);
            elements += found;
            if (list.path.isEmpty() && found > 0 && m_lists.size() > 1) {
                // Its lists are what such a body is there for; a word beside them is the exception.
                elements -= reading.troubles.take(BodyTrouble::NoWord);
            }
        }
    }
    if (elements == 0) {
        reading.troubles.insert(BodyTrouble::NoStatuses, 1);
    }
    if (const int others = leftOut(content, m_map); others > 0) {
        reading.troubles.insert(BodyTrouble::LeftOut, others);
    }
}

} // namespace statusbridge
