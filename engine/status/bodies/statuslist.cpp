// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/statuslist.h"

#include <algorithm>

namespace statusbridge {

namespace {

bool isEach(const BodyStep &step)
{
    return step.kind == BodyStep::Kind::Each;
}

//! \p path up to its last `[*]`; empty if it has none.
BodyPath listOf(const BodyPath &path)
{
    const auto last = std::find_if(path.crbegin(), path.crend(), isEach);
    return path.first(std::distance(last, path.crend()));
}

//! The lists of the first field whose paths have one; an empty path stands for the body.
QList<BodyPath> listPaths(const BodyMap &map)
{
    for (const BodyField field : {BodyField::Word, BodyField::MessageId, BodyField::QueueId, BodyField::Recipient}) {
        QList<BodyPath> paths;
        for (const BodySource &source : map.sources(field)) {
            if (const BodyPath list = listOf(source.path); !paths.contains(list)) {
                paths += list;
            }
        }
        if (std::any_of(paths.cbegin(), paths.cend(), [](const BodyPath &path) { return !path.isEmpty(); })) {
            std::stable_partition(paths.begin(), paths.end(), [](const BodyPath &path) { return !path.isEmpty(); });
            return paths;
        }
    }
    return {BodyPath()};
}

qsizetype sharedSteps(const BodyPath &one, const BodyPath &other)
{
    const auto parted = std::mismatch(one.cbegin(), one.cend(), other.cbegin(), other.cend());
    return std::distance(one.cbegin(), parted.first);
}

bool beginsWith(const BodyPath &path, const BodyPath &beginning)
{
    return sharedSteps(path, beginning) == beginning.size();
}

//! The ways of \p list to \p sources, but those to the elements of another one of \p all.
QList<StatusWay> waysFrom(StatusList &list, const BodySources &sources, const QList<BodyPath> &all)
{
    QList<StatusWay> ways;
    for (const BodySource &source : sources) {
        const BodyPath itsList = listOf(source.path);
        if (all.contains(itsList) && !beginsWith(list.path, itsList)) {
            continue;
        }
        const qsizetype level = sharedSteps(source.path, list.path);
        list.waysOfLevel[level] += list.wayCount;
        ways += StatusWay{.level = level,
                          .rest = source.path.sliced(level),
                          .number = list.wayCount++,
                          .beginning = source.beginning,
                          .standsFor = source.standsFor};
    }
    return ways;
}

QList<StatusWay> ownFirst(QList<StatusWay> ways, qsizetype depth)
{
    std::stable_partition(ways.begin(), ways.end(), [depth](const StatusWay &way) { return way.level == depth; });
    return ways;
}

StatusList statusList(const BodyMap &map, const BodyPath &path, const QList<BodyPath> &all)
{
    StatusList list{.path = path, .waysOfLevel = QList<QList<qsizetype>>(path.size() + 1)};
    for (std::size_t field = 0; field < bodyFieldCount; ++field) {
        list.ways[field] = waysFrom(list, map.fields[field], all);
        list.isOfTexts = list.isOfTexts ||
                         std::any_of(list.ways[field].cbegin(), list.ways[field].cend(), [&path](const StatusWay &way) {
                             return way.level == path.size() && way.rest.isEmpty();
                         });
    }
    list.ownWord = ownFirst(list.ways[static_cast<std::size_t>(BodyField::Word)], path.size());
    list.ownMessageId = ownFirst(list.ways[static_cast<std::size_t>(BodyField::MessageId)], path.size());
    for (const BodyCondition &condition : map.conditions) {
        list.conditions += waysFrom(list, condition.sources, all);
    }
    for (const BodyPath &other : all) {
        if (other != path && beginsWith(other, path)) {
            list.inner += other.sliced(path.size());
        }
    }
    return list;
}

} // namespace

QList<StatusList> statusLists(const BodyMap &map)
{
    QList<StatusList> lists;
    const QList<BodyPath> paths = listPaths(map);
    for (const BodyPath &path : paths) {
        lists += statusList(map, path, paths);
    }
    return lists;
}

} // namespace statusbridge
