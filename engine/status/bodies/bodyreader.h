// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"
#include "engine/status/bodies/bodyshape.h"
#include "engine/status/bodies/statuslist.h"

#include <QDateTime>
#include <QJsonValue>

#include <functional>

namespace statusbridge {

//! \brief Takes statuses as they are read.
using StatusSink = std::function<void(QList<BodyStatus> &&statuses)>;

//! \brief Reads the statuses in the bodies of one shape. Pure; copies are cheap, and any thread may use one.
//!
//! The facts about the shapes are those of whatsapp-contract, sections 1, 2, 4 and 7. Nothing fails: what can't be read
//! is counted, and takes nothing else along. How large a body may be is the caller's business.
class BodyReader
{
public:
    //! For a shape of a provider's. Custom has no map of its own: such a reader finds every body's shape unknown.
    explicit BodyReader(BodyShape shape);
    //! For a custom shape.
    explicit BodyReader(const BodyMap &map);

    //! The statuses of \p body, the bytes as they were received. No event is later than a day after \p now.
    [[nodiscard]] BodyReading read(const QByteArray &body, const QDateTime &now) const;
    //! The same without all statuses of a large body in memory: \p sink takes them \p together at a time, and the last
    //! ones, fewer, are in the reading that is returned.
    [[nodiscard]] BodyReading read(const QByteArray &body, const QDateTime &now, const StatusSink &sink,
                                   qsizetype together) const;
    //! The same of a document.
    [[nodiscard]] BodyReading readDocument(const QJsonValue &content, const QDateTime &now) const;

private:
    void readInto(BodyReading &reading, const QJsonValue &content, const QDateTime &now,
                  const std::function<void()> &added) const;

    BodyMap m_map;
    QList<StatusList> m_lists;
};

} // namespace statusbridge
