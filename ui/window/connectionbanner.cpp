// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/connectionbanner.h"

#include "engine/core/clock.h"
#include "ui/backend/statuswatch.h"
#include "ui/host/consolehost.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <algorithm>

namespace statusbridge {

ConnectionBanner::ConnectionBanner(const ConsoleContext &context, QAction *action, QWidget *parent)
    : Banner(parent), m_context(context), m_action(action)
{
    setObjectName(u"connectionBanner"_s);
    m_age.setInterval(std::chrono::seconds(5));
    connect(&m_age, &QTimer::timeout, this, &ConnectionBanner::follow);
    connect(&context.host, &ConsoleHost::attachmentChanged, this, &ConnectionBanner::follow);
    follow();
}

void ConnectionBanner::follow()
{
    const auto attachment = m_context.host.attachment();
    if (!attachment || !attachment->lostSince.isValid()) {
        m_age.stop();
        clear();
        return;
    }
    if (!m_age.isActive()) {
        m_age.start();
    }
    showMessage(Severity::Bad, lostConnectionText(*attachment, m_context.status.answeredAt(), m_context.clock.utcNow()),
                m_action);
    setDetails(attachment->trouble ? attachment->trouble->detail : QString());
}

QString lostConnectionText(const Attachment &attachment, const QDateTime &answeredAt, const QDateTime &now)
{
    const std::chrono::seconds age(std::max<qint64>(0, attachment.lostSince.secsTo(now)));
    const QString when = timeWords(attachment.lostSince, now);
    const QString since = age < std::chrono::minutes(1)
                              ? ConnectionBanner::tr("No connection to %1 since %2.").arg(attachment.server, when)
                              : ConnectionBanner::tr("No connection to %1 since %2 (%3).")
                                    .arg(attachment.server, when, remainingWords(age));
    const QString why = attachment.trouble ? sentenceText(attachment.trouble->message) : QString();
    const QString figures =
        answeredAt.isValid()
            ? ConnectionBanner::tr("What is shown here is from %1. It goes on by itself as soon as the server answers.")
                  .arg(timeWords(answeredAt, now))
            : ConnectionBanner::tr("It goes on by itself as soon as the server answers.");
    return why.isEmpty() ? u"%1 %2"_s.arg(since, figures) : u"%1 %2 %3"_s.arg(since, why, figures);
}

} // namespace statusbridge

#include "moc_connectionbanner.cpp"
