// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cyclelog.h"

#include "engine/core/counted.h"
#include "engine/core/logging.h"
#include "engine/core/masking.h"
#include "engine/model/callpace.h"
#include "engine/sync/cycleresult.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

constexpr int toldOfAKind = 5;
constexpr int kindsByWords = 20; // or each record would be a kind, where Zoho quotes its values
//! An answer that takes no longer needs no line.
constexpr int slowAnswerSeconds = 10;

QString triggerText(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Manual:
        return u"started by hand"_s;
    case RunTrigger::Schedule:
        return u"on schedule"_s;
    case RunTrigger::Retry:
        return u"to try failed records again"_s;
    case RunTrigger::Push:
        return u"because a row arrived"_s;
    }
    Q_UNREACHABLE();
}

QString reasonText(const QString &reason, int zohoCode)
{
    return withMaskedPersons(reason) + (zohoCode != 0 ? u" (code %1)"_s.arg(zohoCode) : QString());
}

//! Zoho's words without numbers, in which they differ from record to record.
QString withoutNumbers(QString words)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    return words.replace(number, u"…"_s);
}

QString saidText(const QString &words)
{
    return words.isEmpty() ? QString() : u" Zoho said: %1"_s.arg(words);
}

QString sentence(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString planText(const CycleProgress &progress)
{
    const CycleCounts &counts = progress.counts;
    const bool sends = progress.phase == CyclePhase::Send;
    const QString inBatches =
        progress.batchCalls > 0 ? u"in %1, "_s.arg(counted(progress.batchCalls, u"call"_s, u"calls"_s)) : QString();
    QString text =
        sends ? u"Planned: %1 to update, %2%3"_s.arg(counted(progress.total, u"record"_s, u"records"_s), inBatches,
                                                     roughly(progress.timeLeft.value_or(std::chrono::milliseconds(0))))
              : u"Planned: nothing to update"_s;
    for (const auto &[count, what] :
         {std::pair(counts.unchanged, "unchanged"), std::pair(counts.superseded, "superseded"),
          std::pair(counts.parked, "parked"), std::pair(counts.left, "left for the next cycle"),
          std::pair(counts.noRecord, "without a record at Zoho yet"),
          std::pair(counts.outside, "with a record outside the criteria")}) {
        if (count > 0) {
            text += u"; %1 %2"_s.arg(QString::number(count), QLatin1StringView(what));
        }
    }
    if (progress.callsLeft) {
        text += u"; no more than %1 left today"_s.arg(counted(*progress.callsLeft, u"call"_s, u"calls"_s));
    }
    return text + u'.';
}

QString failureText(const JournalEntry &entry)
{
    return u"The record of queue id %1 failed: %2"_s.arg(maskedId(entry.queueId),
                                                         reasonText(entry.reason.english(), entry.zohoCode) +
                                                             saidText(withMaskedPersons(entry.zohoWords)));
}

void CycleLog::begun(const CycleRequest &request, const QString &holder, const QDateTime &tokenEnd)
{
    m_isDryRun = request.dryRun;
    qCInfo(lcCycle).noquote() << u"The %1 begins, %2, run by %3; %4."_s.arg(
        m_isDryRun ? u"dry run"_s : u"cycle"_s, triggerText(request.trigger), holder,
        tokenEnd.isValid() ? u"the access token is valid until %1 UTC"_s.arg(tokenEnd.toUTC().toString(u"HH:mm:ss"_s))
                           : u"an access token is asked for"_s);
}

void CycleLog::progressed(const CycleProgress &progress)
{
    noteStandstill(progress);
    if (progress.phase != m_phase) {
        phaseChanged(progress);
        m_phase = progress.phase;
    }
    noteWait(progress);
}

void CycleLog::phaseChanged(const CycleProgress &progress)
{
    if (progress.phase == CyclePhase::Match) {
        qCInfo(lcCycle).noquote() << u"Read %1 from Zoho in %2."_s.arg(
            counted(progress.counts.fetched, u"record"_s, u"records"_s),
            counted(progress.counts.calls, u"call"_s, u"calls"_s));
        m_isPlanToTell = !m_isDryRun;
    }
    if (progress.phase == CyclePhase::Send) {
        qCInfo(lcCycle).noquote() << planText(progress);
        m_isPlanToTell = false;
    }
}

void CycleLog::noteStandstill(const CycleProgress &progress)
{
    if (const auto still = progress.stoodStill - m_stoodStill; still.count() > 0) {
        qCWarning(lcCycle).noquote()
            << u"The cycle stood still for %1 s: its database did not answer, or this machine slept."_s.arg(
                   still.count() / 1000);
    }
    m_stoodStill = progress.stoodStill;
}

void CycleLog::noteWait(const CycleProgress &progress)
{
    const CycleWait &wait = progress.wait;
    const bool isTold = wait.reason == m_wait || wait.reason == WaitReason::Pause; // which the queue tells
    const bool isShort =
        (wait.reason == WaitReason::Answer || wait.reason == WaitReason::Token) && wait.number < slowAnswerSeconds;
    if (isTold || isShort) {
        return;
    }
    m_wait = wait.reason;
    if (wait.reason == WaitReason::None) {
        return;
    }
    QString text = sentence(waitText(wait));
    if (wait.reason == WaitReason::Minute) {
        text += u", until %1 UTC"_s.arg(wait.until.toUTC().toString(u"HH:mm:ss"_s));
    }
    if (progress.total > 0 && progress.timeLeft) {
        text += u": %1 of %2 done, %3 left"_s.arg(QString::number(progress.done), QString::number(progress.total),
                                                  roughly(*progress.timeLeft));
    }
    qCInfo(lcCycle).noquote() << text + u'.';
}

void CycleLog::settled(const JournalEntry &entry)
{
    if (entry.outcome != RecordOutcome::Failed) {
        return;
    }
    const QString reason = entry.reason.english();
    const QString words = withoutNumbers(entry.zohoWords);
    std::tuple kind(reason, entry.zohoCode, words);
    if (m_failures.size() >= kindsByWords && !m_failures.contains(kind)) {
        kind = {reason, entry.zohoCode, QString()};
    }
    if (++m_failures[kind] <= toldOfAKind) {
        qCWarning(lcCycle).noquote() << failureText(entry);
    }
}

void CycleLog::ended(const CycleSummary &summary)
{
    if (m_isPlanToTell && !summary.error) {
        qCInfo(lcCycle).noquote() << planText({.phase = CyclePhase::Done, .counts = summary.counts});
    }
    for (auto kind = m_failures.cbegin(); kind != m_failures.cend(); ++kind) {
        const auto &[reason, code, words] = kind.key();
        if (kind.value() > toldOfAKind) {
            qCWarning(lcCycle).noquote() << u"… %1 failed like this: %2"_s.arg(
                counted(kind.value() - toldOfAKind, u"more record"_s, u"more records"_s),
                reasonText(reason, code) + saidText(words));
        }
    }
    logEndOfCycle(summary);
}

} // namespace statusbridge
