// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/call.h"
#include "tests/zohosim/options.h"
#include "tests/zohosim/recordstore.h"

namespace statusbridge::zohosim {

//! \brief Reads of the report: pages, criteria, one record, and the lists of reports and fields.
class ReportReader
{
public:
    ReportReader(const Options &options, const RecordStore &store);

    //! \brief A page of the report. A cursor goes on where its page ended in what matches *now*, so that a client which
    //!        changes records between two pages misses some.
    [[nodiscard]] HttpResponse page(const HttpRequest &request, const Call &call);
    [[nodiscard]] HttpResponse one(const Call &call) const;
    [[nodiscard]] HttpResponse meta(const Call &call) const;
    //! \brief Every cursor handed out so far answers "empty" from now on.
    void expireCursors() { m_cursors.clear(); }

private:
    struct Cursor
    {
        QByteArray target;
        qsizetype offset = 0;
    };

    [[nodiscard]] HttpResponse pageFrom(qsizetype offset, const QByteArray &target, const QList<QJsonObject> &found,
                                        const QStringList &shown, qsizetype size);
    [[nodiscard]] QStringList shownFields(const Parameters &query) const;
    [[nodiscard]] QJsonObject shown(const QJsonObject &record, const QStringList &fields) const;

    const Options &m_options;
    const RecordStore &m_store;
    QHash<QByteArray, Cursor> m_cursors;
    quint64 m_lastCursor = 0;
};

} // namespace statusbridge::zohosim
