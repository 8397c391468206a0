// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/progresstext.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace statusbridge {

QString aboutWords(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        return QCoreApplication::translate("ProgressText", "about %1 s").arg(numberWords(std::max<qint64>(1, seconds)));
    }
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60) {
        return QCoreApplication::translate("ProgressText", "about %1 min").arg(numberWords(minutes));
    }
    return QCoreApplication::translate("ProgressText", "about %1 h %2 min")
        .arg(numberWords(minutes / 60), numberWords(minutes % 60));
}

QString waitWords(const CycleWait &wait, const QDateTime &now)
{
    switch (wait.reason) {
    case WaitReason::None:
        return {};
    case WaitReason::Minute:
        return QCoreApplication::translate("ProgressText", "Waiting for Zoho's next minute, %Ln call(s) a minute",
                                           nullptr, wait.number);
    case WaitReason::Pause:
        return QCoreApplication::translate("ProgressText", "Paused by Zoho until %1").arg(timeWords(wait.until, now));
    case WaitReason::Answer:
        return QCoreApplication::translate("ProgressText", "Zoho has not answered for %Ln s", nullptr, wait.number);
    case WaitReason::Token:
        return QCoreApplication::translate("ProgressText", "Waiting for an access token for %Ln s", nullptr,
                                           wait.number);
    case WaitReason::Repeat:
        return QCoreApplication::translate("ProgressText", "A call failed and is made again at %1")
            .arg(timeWords(wait.until, now));
    case WaitReason::OtherCalls:
        return QCoreApplication::translate(
                   "ProgressText", "Waiting until %1: calls of the cycle before, which was cut off, may be under way")
            .arg(timeWords(wait.until, now));
    case WaitReason::ReadBack:
        return QCoreApplication::translate("ProgressText", "Reading back %Ln record(s) whose outcome is unknown",
                                           nullptr, wait.number);
    case WaitReason::Database:
        return QCoreApplication::translate("ProgressText", "Waiting for the database for %Ln s", nullptr, wait.number);
    case WaitReason::Silence:
        return QCoreApplication::translate("ProgressText", "No sign of life for %Ln s", nullptr, wait.number);
    }
    Q_UNREACHABLE();
}

QString paceWords(const CycleProgress &progress, const QDateTime &now)
{
    QStringList parts;
    if (progress.wait.reason != WaitReason::None) {
        parts += waitWords(progress.wait, now);
    } else if (progress.perSecond > 0) {
        parts += QCoreApplication::translate("ProgressText", "%1 a second")
                     .arg(QLocale().toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0));
    }
    if (progress.timeLeft) {
        parts += QCoreApplication::translate("ProgressText", "%1 left").arg(aboutWords(*progress.timeLeft));
    }
    if (progress.batchCalls > 0) {
        parts += QCoreApplication::translate("ProgressText", "%Ln call(s) to make", nullptr, progress.batchCalls);
    }
    if (progress.callsLeft) {
        parts +=
            QCoreApplication::translate("ProgressText", "only %Ln call(s) left today", nullptr, *progress.callsLeft);
    }
    if (const auto seconds = static_cast<int>(progress.stoodStill.count() / 1000); seconds > 0) {
        parts += QCoreApplication::translate("ProgressText", "stood still for %Ln s", nullptr, seconds);
    }
    return parts.join(u" · "_s);
}

QString progressWords(const CycleProgress &progress, const QDateTime &now)
{
    QString text = phaseWords(progress.phase);
    if (progress.total > 0) {
        text = QCoreApplication::translate("ProgressText", "%1: %2 of %3")
                   .arg(text, numberWords(progress.done), numberWords(progress.total));
    }
    const QString pace = paceWords(progress, now);
    return pace.isEmpty() ? text : text + u" · "_s + pace;
}

} // namespace statusbridge
