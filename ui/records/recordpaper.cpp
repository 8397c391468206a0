// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpaper.h"

#include "engine/core/visibletext.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <QGuiApplication>

namespace statusbridge {

namespace {

QString escaped(const QString &text)
{
    return visibleText(text, LineEnds::Kept).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

//! Not tr(), which lupdate would take for its own and overlook the text that is in it.
QString paperWords(const char *text)
{
    return QCoreApplication::translate("RecordDetail", text);
}

RecordSection reasonSection(const RecordState &state, const std::optional<NextStepInput> &next)
{
    RecordSection section;
    if (state.problem) {
        section.facts += RecordFact{paperWords(QT_TRANSLATE_NOOP("RecordDetail", "It could not be done")),
                                    errorWords(*state.problem)};
    }
    if (!state.record.reason.isEmpty()) {
        section.facts +=
            RecordFact{paperWords(QT_TRANSLATE_NOOP("RecordDetail", "Why")), sentenceText(state.record.reason)};
    }
    section.facts += answerFacts(state.record) + adviceFacts(state.record);
    if (next) {
        section.facts +=
            RecordFact{paperWords(QT_TRANSLATE_NOOP("RecordDetail", "What happens next")), nextStep(*next).words};
    }
    section.facts += identityFacts(state.record);
    return section;
}

RecordSection zohoSection(const RecordState &state, const std::optional<NextStepInput> &next, const FieldNames &names)
{
    if (!state.zoho.records) {
        return {.heading = paperWords(QT_TRANSLATE_NOOP("RecordDetail", "At Zoho")),
                .note = paperWords(QT_TRANSLATE_NOOP("RecordDetail", "Asking Zoho …"))};
    }
    const QList<ZohoRecordView> &records = *state.zoho.records;
    return {.heading = paperWords(QT_TRANSLATE_NOOP("RecordDetail", "At Zoho, %1")).arg(fullTime(state.zoho.askedAt)),
            .facts = shownFacts(next ? next->lookup : LookupView(), names, records),
            .note = records.isEmpty() ? paperWords(QT_TRANSLATE_NOOP(
                                            "RecordDetail", "Zoho has no record with this queue id in the report."))
                                      : QString()};
}

RecordSection historySection(const RecordState &state)
{
    RecordSection section{.heading =
                              paperWords(QT_TRANSLATE_NOOP("RecordDetail", "What cycles did about this queue id"))};
    if (!state.history) {
        section.note = state.problem ? paperWords(QT_TRANSLATE_NOOP("RecordDetail", "It is not known at the moment."))
                                     : paperWords(QT_TRANSLATE_NOOP("RecordDetail", "Asking the database …"));
    } else if (state.history->attempts.isEmpty()) {
        section.note = paperWords(QT_TRANSLATE_NOOP("RecordDetail", "No cycle has done anything about it so far."));
    } else {
        section.facts = attemptFacts(state.history->attempts);
    }
    return section;
}

} // namespace

QList<RecordFact> attemptFacts(const QList<JournalEntry> &attempts)
{
    QList<RecordFact> facts;
    for (const JournalEntry &entry : attempts) {
        QStringList lines = {sentenceText(entry.reason)};
        for (const RecordFact &fact : answerFacts(entry)) {
            lines += u"%1: %2"_s.arg(fact.label, fact.text);
        }
        lines.removeAll(QString());
        facts += RecordFact{QCoreApplication::translate("RecordDetail", "%1, cycle %2: %3")
                                .arg(fullTime(entry.at), QString::number(entry.runId), outcomeWords(entry.outcome)),
                            lines.join(u'\n')};
    }
    return facts;
}

QList<RecordSection> sectionsOf(const RecordState &state, const std::optional<NextStepInput> &next,
                                const FieldNames &names)
{
    QList<RecordSection> sections = {reasonSection(state, next)};
    if (state.zoho.isAsking || state.zoho.records) {
        sections += zohoSection(state, next, names);
    }
    sections += historySection(state);
    return sections;
}

QString recordHtml(const QList<RecordSection> &sections, const QPalette &palette)
{
    const QString quiet = palette.color(QPalette::PlaceholderText).name();
    // A value in Latin letters stands below its name, too.
    const QString direction = QGuiApplication::isRightToLeft() ? u" dir=\"rtl\""_s : QString();
    QString html;
    for (const RecordSection &section : sections) {
        if (!section.heading.isEmpty()) {
            html += u"<p style=\"margin-top:8px\"><b>%1</b></p>"_s.arg(escaped(section.heading));
        }
        for (const RecordFact &fact : section.facts) {
            // Two paragraphs: where words run to the left, a date keeps its order only if none are before it.
            html += u"<p style=\"margin-top:4px;margin-bottom:0px;color:%1\">%2</p>"
                    "<p style=\"margin-top:0px;margin-bottom:0px\"%3>%4</p>"_s.arg(quiet, escaped(fact.label),
                                                                                   direction, escaped(fact.text));
        }
        if (!section.note.isEmpty()) {
            html += u"<p style=\"color:%1\">%2</p>"_s.arg(quiet, escaped(section.note));
        }
    }
    return html;
}

} // namespace statusbridge
