// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formatting.h"

#include <QGuiApplication>
#include <QLocale>

namespace statusbridge {

QString timeWords(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return QCoreApplication::translate("Formatting", "never");
    }
    const QDateTime local = time.toLocalTime();
    const qint64 days = qAbs(now.toLocalTime().date().daysTo(local.date()));
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (days == 0) {
        return clock;
    }
    if (days < 7) {
        return u"%1 %2"_s.arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat), clock);
    }
    return QLocale().toString(local, QLocale::ShortFormat);
}

QString fullTime(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    QString text = time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (QGuiApplication::isRightToLeft()) {
        // Among words that run to the left, the date would stand behind the time; a no-break space makes them one
        // number.
        text.replace(u' ', QChar(QChar::Nbsp));
    }
    return text;
}

QString durationWords(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        return QCoreApplication::translate("Formatting", "%1 s")
            .arg(QLocale().toString(static_cast<double>(duration.count()) / 1000.0, 'f', seconds < 10 ? 1 : 0));
    }
    if (seconds < 3600) {
        return QCoreApplication::translate("Formatting", "%1 min %2 s")
            .arg(numberWords(seconds / 60), numberWords(seconds % 60));
    }
    return QCoreApplication::translate("Formatting", "%1 h %2 min")
        .arg(numberWords(seconds / 3600), numberWords(seconds / 60 % 60));
}

QString remainingWords(std::chrono::seconds left)
{
    const qint64 minutes = (left.count() + 30) / 60;
    return left < std::chrono::minutes(2) || left >= std::chrono::hours(1)
               ? durationWords(left)
               : QCoreApplication::translate("Formatting", "%1 min").arg(numberWords(minutes));
}

QString ageWords(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return QCoreApplication::translate("Formatting", "never");
    }
    // Each named before it is used: lupdate overlooks a text whose number is an expression.
    const qint64 seconds = qMax<qint64>(0, time.secsTo(now));
    const auto minutes = static_cast<int>(seconds / 60);
    const int hours = minutes / 60;
    const int days = hours / 24;
    if (seconds < 60) {
        return QCoreApplication::translate("Formatting", "just now");
    }
    if (seconds < 3600) {
        return QCoreApplication::translate("Formatting", "%Ln min ago", nullptr, minutes);
    }
    if (seconds < 2 * 86400) {
        return QCoreApplication::translate("Formatting", "%Ln h ago", nullptr, hours);
    }
    return QCoreApplication::translate("Formatting", "%Ln day(s) ago", nullptr, days);
}

QString numberWords(qint64 number)
{
    return QLocale().toString(number);
}

QString outcomeWords(RecordOutcome outcome)
{
    switch (outcome) {
    case RecordOutcome::Updated:
        return QCoreApplication::translate("Formatting", "updated");
    case RecordOutcome::Unchanged:
        return QCoreApplication::translate("Formatting", "unchanged");
    case RecordOutcome::Superseded:
        return QCoreApplication::translate("Formatting", "superseded");
    case RecordOutcome::Failed:
        return QCoreApplication::translate("Formatting", "failed");
    case RecordOutcome::Left:
        return QCoreApplication::translate("Formatting", "left", "a record, for the next cycle");
    case RecordOutcome::Parked:
        return QCoreApplication::translate("Formatting", "parked");
    }
    Q_UNREACHABLE();
}

QString outcomeWords(CycleOutcome outcome)
{
    switch (outcome) {
    case CycleOutcome::Succeeded:
        return QCoreApplication::translate("Formatting", "succeeded");
    case CycleOutcome::Continued:
        return QCoreApplication::translate("Formatting", "to be continued");
    case CycleOutcome::Partial:
        return QCoreApplication::translate("Formatting", "partly done");
    case CycleOutcome::Failed:
        return QCoreApplication::translate("Formatting", "failed", "a cycle");
    case CycleOutcome::Cancelled:
        return QCoreApplication::translate("Formatting", "cancelled");
    case CycleOutcome::Quota:
        return QCoreApplication::translate("Formatting", "calls used up");
    case CycleOutcome::Unauthorized:
        return QCoreApplication::translate("Formatting", "not connected");
    }
    Q_UNREACHABLE();
}

QString leftWords(int left, LeftBecause because)
{
    return because == LeftBecause::Share
               ? QCoreApplication::translate(
                     "Formatting", "%Ln are left for the next cycles, as today's calls are shared out.", nullptr, left)
               : QCoreApplication::translate(
                     "Formatting", "%Ln are left for the next cycles, as one updates no more at once.", nullptr, left);
}

QString triggerWords(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Manual:
        return QCoreApplication::translate("Formatting", "by hand");
    case RunTrigger::Schedule:
        return QCoreApplication::translate("Formatting", "schedule");
    case RunTrigger::Retry:
        return QCoreApplication::translate("Formatting", "retry");
    case RunTrigger::Push:
        return QCoreApplication::translate("Formatting", "a new row");
    }
    Q_UNREACHABLE();
}

QString phaseWords(CyclePhase phase)
{
    switch (phase) {
    case CyclePhase::Token:
        return QCoreApplication::translate("Formatting", "Getting ready");
    case CyclePhase::ReadBack:
        return QCoreApplication::translate("Formatting", "Reading back what an earlier cycle left open");
    case CyclePhase::Fetch:
        return QCoreApplication::translate("Formatting", "Fetching the pending records");
    case CyclePhase::Match:
        return QCoreApplication::translate("Formatting", "Matching them with the webhooks");
    case CyclePhase::Send:
        return QCoreApplication::translate("Formatting", "Updating records at Zoho");
    case CyclePhase::Done:
        return QCoreApplication::translate("Formatting", "Done");
    }
    Q_UNREACHABLE();
}

QString tokenWords(const TokenView &token, const QDateTime &now)
{
    const std::chrono::seconds left(qMax<qint64>(0, now.secsTo(token.expiresAt)));
    if (token.state == u"valid") {
        return QCoreApplication::translate("Formatting", "Connected; the token is valid for %1")
            .arg(remainingWords(left));
    }
    if (token.state == u"expiring") {
        return QCoreApplication::translate("Formatting",
                                           "Connected; the token ends in %1 and is renewed by the next cycle")
            .arg(remainingWords(left));
    }
    if (token.state == u"expired") {
        return QCoreApplication::translate("Formatting", "Connected; the token is renewed by the next cycle");
    }
    if (token.state == u"revoked") {
        return QCoreApplication::translate("Formatting", "Zoho refused the token");
    }
    if (token.state == u"scope_missing") {
        return QCoreApplication::translate("Formatting", "The connection lacks a scope");
    }
    if (token.state == u"refresh_failed") {
        return QCoreApplication::translate("Formatting", "The last renewal of the token failed");
    }
    return QCoreApplication::translate("Formatting", "Not connected to Zoho");
}

Severity severityOf(RecordOutcome outcome)
{
    switch (outcome) {
    case RecordOutcome::Updated:
        return Severity::Good;
    case RecordOutcome::Unchanged:
    case RecordOutcome::Superseded:
        return Severity::Neutral;
    case RecordOutcome::Left:
        return Severity::Busy;
    case RecordOutcome::Parked:
        return Severity::Warning;
    case RecordOutcome::Failed:
        return Severity::Bad;
    }
    Q_UNREACHABLE();
}

Severity severityOf(CycleOutcome outcome)
{
    switch (outcome) {
    case CycleOutcome::Succeeded:
    case CycleOutcome::Continued:
        return Severity::Good;
    case CycleOutcome::Partial:
    case CycleOutcome::Quota:
        return Severity::Warning;
    case CycleOutcome::Cancelled:
        return Severity::Neutral;
    case CycleOutcome::Failed:
    case CycleOutcome::Unauthorized:
        return Severity::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
