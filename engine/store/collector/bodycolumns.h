// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreader.h"

#include <QByteArrayList>
#include <QMap>
#include <QStringList>

namespace statusbridge {

//! \brief Out of which columns of a table its statuses are read, and how: the webhook's body, in the shape of a
//! provider's, or by paths of the settings, beside which may stand columns. Pure; copies are cheap.
class BodyColumns
{
public:
    //! \brief The column \p payload holds bodies of \p shape.
    BodyColumns(const QString &payload, BodyShape shape);
    //! \brief What each field is read from, in the notation of the settings, with the columns as the database spells
    //! them.
    explicit BodyColumns(const QMap<BodyField, QList<PathSource>> &sources);

    //! \brief The columns whose values read() takes, in their order.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    //! \brief Those of them that hold documents.
    [[nodiscard]] QStringList documents() const;
    //! \brief Whether the bodies are of a provider's shape, and not read by paths of the settings.
    [[nodiscard]] bool hasShape() const { return m_hasShape; }
    //! \brief Whether there is a place in them where a queue id may stand.
    [[nodiscard]] bool hasQueueIds() const { return m_hasQueueIds; }
    //! \brief A few letters that are others as soon as something else is read.
    [[nodiscard]] const QString &digest() const { return m_digest; }

    //! \brief The statuses of one row. A null value is NULL.
    [[nodiscard]] BodyReading read(const QByteArrayList &values, const QDateTime &now) const;
    //! \brief By what a row is known to hold what it held before: digest() and a hash of its values.
    [[nodiscard]] QString hashOf(const QByteArrayList &values) const;

private:
    [[nodiscard]] qsizetype columnNumber(const QString &column);
    void setDigest(const QString &description);

    QStringList m_columns;
    QList<bool> m_isDocument; //!< of each column, whether paths lead into it
    BodyReader m_reader;
    bool m_isBodyAlone = true; //!< the one column is what the reader reads
    bool m_hasShape = false;
    bool m_hasQueueIds = true;
    QString m_digest;
};

} // namespace statusbridge
