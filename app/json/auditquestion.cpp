// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/auditquestion.h"

namespace statusbridge {

namespace {

//! Where what is named begins, or ends if it is the end that is asked for.
Expected<QDateTime> auditTimeOf(const QString &name, const QString &text, const QTimeZone &zone, bool isEnd)
{
    if (text.isEmpty()) {
        return QDateTime();
    }
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10) {
        return day.addDays(isEnd ? 1 : 0).startOfDay(zone).toUTC();
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return usageError(u"\"%1\" must be a day such as 2026-11-30, or a time such as 2026-11-30T08:00:00+05:30, not "
                          "\"%2\"."_s.arg(name, text));
    }
    return time.toUTC();
}

template <typename Words>
QString listed(const Words &words)
{
    QStringList texts;
    for (const auto word : words) {
        texts += QString(word);
    }
    return texts.join(u", "_s);
}

Expected<AuditQuestion> withWords(const AuditTerms &terms, AuditQuestion question)
{
    question.filter.kind = actorKindFromString(terms.kind);
    if (!terms.kind.isEmpty() && !question.filter.kind) {
        return usageError(u"\"kind\" must be one of %1, not \"%2\"."_s.arg(listed(actorKindWords), terms.kind));
    }
    question.filter.action = auditActionFromString(terms.action);
    if (!terms.action.isEmpty() && !question.filter.action) {
        return usageError(u"\"action\" must be one of %1, not \"%2\"."_s.arg(auditActionList(), terms.action));
    }
    bool isNumber = false;
    question.beforeId = terms.before.toLongLong(&isNumber);
    if (!terms.before.isEmpty() && (!isNumber || question.beforeId < 1)) {
        return usageError(u"\"%1\" is not the number of a row of the audit."_s.arg(terms.before));
    }
    return question;
}

} // namespace

Expected<AuditQuestion> auditQuestionOf(const AuditTerms &terms, const QTimeZone &zone)
{
    const auto from = auditTimeOf(u"since"_s, terms.since, zone, false);
    const auto until =
        from.and_then([&](const QDateTime &) { return auditTimeOf(u"until"_s, terms.until, zone, true); });
    if (!until) {
        return until.error();
    }
    if (from->isValid() && until->isValid() && *from >= *until) {
        return usageError(u"\"since\" must be before \"until\"."_s);
    }
    return withWords(terms, {.filter = {.from = *from, .until = *until, .by = terms.by}});
}

QString auditActionList()
{
    return listed(auditActionWords);
}

} // namespace statusbridge
