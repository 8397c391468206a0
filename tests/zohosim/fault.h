// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "tests/zohosim/call.h"

#include <chrono>
#include <optional>

namespace statusbridge::zohosim {

//! \brief Something that goes wrong on purpose: which calls it hits, and what happens to them.
//!
//! Built in one expression: `Fault::html(503).on(CallKind::Update).from(3).repeated(2)` hits the third and fourth PATCH
//! that arrive from now on. Without `from` and `repeated` it hits the next matching call, once.
struct Fault
{
    enum class Action : quint8 {
        Answer,      //!< this answer instead of Zoho's; nothing is applied
        Reset,       //!< the connection is reset; nothing is applied
        Close,       //!< the connection is closed without an answer; nothing is applied
        Hang,        //!< no answer ever; nothing is applied
        Late,        //!< Zoho's answer, later by `time`
        Drip,        //!< Zoho's answer, one byte each `time`
        Truncate,    //!< half of Zoho's answer, then the connection is closed
        Empty,       //!< Zoho's answer without its body
        LoseByReset, //!< applied, then the connection is reset
        LoseByClose, //!< applied, then the connection is closed without an answer
        LoseByHang,  //!< applied, no answer ever
        LongLength,  //!< Zoho's answer, whose Content-Length promises more than ever comes
        ShortLength, //!< Zoho's answer, whose Content-Length ends it too early
    };
    static constexpr int forever = -1;

    Action action = Action::Answer;
    HttpResponse response = {};
    std::chrono::milliseconds time{0};

    std::optional<CallKind> kind = {}; //!< none: any API call
    QString recordId = {};             //!< empty: any; of ReadOne and Update, or one of those that are read back
    int first = 1;                     //!< the first matching call that is hit, counted from 1
    int times = 1;                     //!< how many from there on

    //! \brief Zoho's words: an HTTP status with a code and a message.
    [[nodiscard]] static Fault code(int status, int code, const QString &message = u"Scripted."_s);
    [[nodiscard]] static Fault answer(int status, const QByteArray &body,
                                      const QByteArray &contentType = "application/json;charset=UTF-8"_ba);
    //! \brief An error page of a proxy.
    [[nodiscard]] static Fault html(int status);
    [[nodiscard]] static Fault redirect(const QByteArray &location, int status = 302);
    [[nodiscard]] static Fault of(Action action, std::chrono::milliseconds time = {});

    [[nodiscard]] Fault on(CallKind callKind) const;
    [[nodiscard]] Fault forRecord(const QString &id) const;
    [[nodiscard]] Fault from(int nth) const;
    [[nodiscard]] Fault repeated(int count) const;

    //! \brief Whether Zoho does what was asked although the client may not learn it.
    [[nodiscard]] bool isApplied() const { return action >= Action::Late; }
};

//! \brief The faults in force, in the order in which they were added; the first that hits is taken.
class Faults
{
public:
    void add(const Fault &fault) { m_entries.append({fault, 0}); }
    void clear() { m_entries.clear(); }
    //! \brief The fault for this call, if any; every matching fault counts the call.
    [[nodiscard]] std::optional<Fault> next(const Call &call);

private:
    struct Entry
    {
        Fault fault;
        int seen = 0;
    };
    QList<Entry> m_entries;
};

} // namespace statusbridge::zohosim
