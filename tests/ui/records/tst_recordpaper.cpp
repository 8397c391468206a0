// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/recordsamples.h"
#include "ui/records/recordpaper.h"

#include <QTest>
#include <QTextDocument>

#include <algorithm>

namespace tst_recordpaper {

using namespace statusbridge;
using namespace samples;

QString plain(const QList<RecordSection> &sections)
{
    QTextDocument document;
    document.setHtml(recordHtml(sections, {}));
    return document.toPlainText();
}

class RecordPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasItsLabelAndItsOwnLines()
    {
        QCOMPARE(
            plain({{.heading = u"Here"_s, .facts = {{u"Why"_s, u"So"_s}, {u"When"_s, u"Now"_s}}, .note = u"End"_s}}),
            QString(u"Here\nWhy\u2028So\nWhen\u2028Now\nEnd"_s).replace(QChar(0x2028), u'\n'));
    }

    void whatIsNotKnownYetIsSaidToBeAskedFor()
    {
        RecordState state{.record = attempt(RecordOutcome::Failed), .history = {}, .problem = {}, .zoho = {}};
        auto sections = sectionsOf(state, {}, {});
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections.last().note, u"Asking the database …"_s);
        state.problem = Error{.kind = ErrorKind::Database, .message = u"It is gone."_s};
        sections = sectionsOf(state, {}, {});
        QCOMPARE(sections.first().facts.first().label, u"It could not be done"_s);
        QCOMPARE(sections.last().note, u"It is not known at the moment."_s);
    }

    void whatZohoShowsIsThereOnceItWasAsked()
    {
        RecordState state{.record = attempt(RecordOutcome::Failed), .history = {}, .problem = {}, .zoho = {}};
        state.zoho.isAsking = true;
        QCOMPARE(sectionsOf(state, {}, {}).at(1).note, u"Asking Zoho …"_s);
        state.zoho = {.records = QList<ZohoRecordView>(), .askedAt = noon()};
        QVERIFY(sectionsOf(state, {}, {}).at(1).note.contains(u"no record"_s));
        state.zoho.records = QList<ZohoRecordView>{zohoRecord(false)};
        const auto facts = sectionsOf(state, {}, {}).at(1).facts;
        QVERIFY(std::ranges::any_of(facts, [](const RecordFact &fact) { return fact.text == u"sent"_s; }));
    }

    void whatIsForeignIsPlainText()
    {
        const QString text = plain({{.facts = {{u"Zoho's message"_s, u"<b>No</b> & \u202Eno"_s}}}});
        QVERIFY2(text.contains(u"<b>No</b> & [U+202E]no"_s), qPrintable(text));
    }

    void attemptsAreToldWithCycleOutcomeAndZohosAnswer()
    {
        JournalEntry failed = attempt(RecordOutcome::Failed);
        failed.zohoCode = 3002;
        failed.zohoWords = u"Invalid column value."_s;
        const auto facts = attemptFacts({failed, attempt(RecordOutcome::Updated)});
        QCOMPARE(facts.size(), 2);
        QVERIFY(facts.first().label.endsWith(u"cycle 12: failed"_s));
        QCOMPARE(facts.first().text, u"The strongest row says \"delivered\".\nZoho's code: 3002\n"
                                     "Zoho's message: Invalid column value."_s);
        QCOMPARE(facts.last().text, u"The strongest row says \"delivered\"."_s);
    }
};

QTEST_GUILESS_MAIN(RecordPaperTest)

} // namespace tst_recordpaper

#include "tst_recordpaper.moc"
