// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/oracle.h"

#include "engine/core/literals.h"

#include <algorithm>
#include <limits>

namespace statusbridge::failover {

namespace {

//! A lease may be taken over so long after its end.
constexpr qint64 longestTakeOverMs = 5000;
//! Clocks are read in different threads and processes.
constexpr qint64 toleranceMs = 20;

struct Period
{
    int instance = -1;
    qint64 from = 0;
    qint64 until = std::numeric_limits<qint64>::max();
    int lateCalls = 0;
};

QString text(qint64 number)
{
    return QString::number(number);
}

class Judge
{
public:
    Judge(const Evidence &evidence, Figures &figures) : m_evidence(evidence), m_figures(figures) {}

    QStringList violations()
    {
        judgeLease();
        judgeCalls();
        judgeMarks();
        judgeRepetitions();
        judgeEnd();
        return m_violations;
    }

private:
    void judgeLease();
    void judgeTakeOver(const LeaseChange &change);
    void judgeCalls();
    void judgeMarks();
    void judgeRepetitions();
    void judgeEnd();
    //! The last time that its instance had the lease before; nothing if it never had.
    [[nodiscard]] Period *periodOf(const Patch &patch);
    [[nodiscard]] int shownBy(const Record &record, qint64 at) const;

    const Evidence &m_evidence;
    Figures &m_figures;
    QList<Period> m_periods;
    QStringList m_violations;
};

void Judge::judgeLease()
{
    for (const LeaseChange &change : m_evidence.lease) {
        if (!change.isAcquired()) {
            if (change.holder.isEmpty() && !m_periods.isEmpty()) {
                m_periods.last().until = std::min(m_periods.last().until, change.at);
            }
            continue;
        }
        if (change.token != change.tokenBefore + 1) {
            m_violations += u"The token went from %1 to %2."_s.arg(change.tokenBefore).arg(change.token);
        }
        if (!change.holderBefore.isEmpty() && change.expiryBefore > change.at) {
            m_violations += u"%1 took the lease of %2, which had another %3 ms."_s.arg(
                change.holder, change.holderBefore, text(change.expiryBefore - change.at));
        }
        if (!change.holderBefore.isEmpty() && !m_periods.isEmpty()) {
            m_periods.last().until = std::min(m_periods.last().until, change.expiryBefore);
            judgeTakeOver(change);
        }
        m_periods.append({.instance = m_evidence.instances.value(change.holder, -1), .from = change.at});
    }
}

void Judge::judgeTakeOver(const LeaseChange &change)
{
    const qint64 waited = change.at - change.expiryBefore;
    ++m_figures.takeOvers;
    m_figures.longestTakeOverMs = std::max(m_figures.longestTakeOverMs, waited);
    if (m_evidence.hasHealthyStandby && waited > longestTakeOverMs + m_evidence.starvedMs) {
        m_violations +=
            u"The lease of %1 was taken over only %2 ms after its end."_s.arg(change.holderBefore, text(waited));
    }
}

Period *Judge::periodOf(const Patch &patch)
{
    Period *latest = nullptr;
    for (Period &period : m_periods) {
        if (period.instance == patch.instance && period.from <= patch.at + toleranceMs) {
            latest = &period;
        }
    }
    return latest;
}

void Judge::judgeCalls()
{
    for (const Patch &patch : m_evidence.patches) {
        Period *latest = periodOf(patch);
        if (latest == nullptr) {
            m_violations += u"Instance %1 updated %2 without ever having had the lease."_s.arg(text(patch.instance),
                                                                                               patch.recordId);
        } else if (patch.at > latest->until) {
            ++latest->lateCalls;
        }
    }
    for (const Period &period : std::as_const(m_periods)) {
        m_figures.callsOfFencedHolders += period.lateCalls;
        m_figures.mostCallsOfAFencedOne = std::max(m_figures.mostCallsOfAFencedOne, period.lateCalls);
        if (period.lateCalls > m_evidence.concurrency) {
            m_violations += u"%1 calls of instance %2 arrived after the end of its lease."_s.arg(period.lateCalls)
                                .arg(period.instance);
        }
    }
}

int Judge::shownBy(const Record &record, qint64 at) const
{
    int shown = strength(record.statusBefore);
    for (const Patch &patch : m_evidence.patches) {
        if (patch.recordId == record.id && patch.at <= at + toleranceMs) {
            shown = std::max(shown, strength(patch.status));
        }
    }
    return shown;
}

void Judge::judgeMarks()
{
    QMultiHash<QString, const Record *> byQueueId;
    for (const Record &record : m_evidence.records) {
        byQueueId.insert(record.queueId, &record);
    }
    for (const Mark &mark : m_evidence.marks) {
        for (const Record *record : byQueueId.values(mark.name)) {
            if (shownBy(*record, mark.at) < strength(mark.word)) {
                m_violations += u"A row \"%1\" of %2 was marked, but record %3 did not have it then."_s.arg(
                    mark.word, mark.name, record->id);
            }
        }
    }
}

void Judge::judgeRepetitions()
{
    QHash<QString, const Patch *> last;
    QHash<QString, int> shown;
    for (const Record &record : m_evidence.records) {
        shown.insert(record.id, strength(record.statusBefore));
    }
    for (const Patch &patch : m_evidence.patches) {
        if (strength(patch.status) < shown.value(patch.recordId)) {
            m_violations += u"Record %1 was downgraded to \"%2\"."_s.arg(patch.recordId, patch.status);
        }
        shown.insert(patch.recordId, strength(patch.status));
        const Patch *before = last.value(patch.recordId);
        if (before != nullptr && before->body == patch.body) {
            const bool wasKnown = std::ranges::any_of(m_evidence.journal, [&](const Mark &entry) {
                return entry.name == patch.recordId && entry.at > before->at && entry.at < patch.at;
            });
            ++m_figures.patchesTwice;
            // What a fenced holder had under way is judged by its number.
            const Period *period = periodOf(patch);
            if (wasKnown && (period == nullptr || patch.at <= period->until)) {
                m_violations += u"Record %1 was sent twice, although the outcome was known."_s.arg(patch.recordId);
            }
        }
        last.insert(patch.recordId, &patch);
    }
}

void Judge::judgeEnd()
{
    for (const Record &record : m_evidence.records) {
        int strongest = strength(record.statusBefore);
        for (const QString &word : record.words) {
            strongest = std::max(strongest, strength(word));
        }
        if (strength(record.statusAfter) != strongest) {
            m_violations += u"Record %1 ended as \"%2\", but its rows say [%3] and Zoho had \"%4\"."_s.arg(
                record.id, record.statusAfter, record.words.join(u' '), record.statusBefore);
        }
    }
    if (m_evidence.openRows > 0 || m_evidence.openIntents > 0) {
        m_violations += u"%1 rows and %2 intents stayed open."_s.arg(m_evidence.openRows).arg(m_evidence.openIntents);
    }
}

} // namespace

int strength(const QString &word)
{
    static const QStringList words = {u"sent"_s, u"accepted"_s, u"failed"_s, u"delivered"_s};
    return static_cast<int>(words.indexOf(word == u"read" || word == u"played" ? u"delivered"_s : word)) + 1;
}

QStringList violations(const Evidence &evidence, Figures &figures)
{
    return Judge(evidence, figures).violations();
}

} // namespace statusbridge::failover
