// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/duerecords.h"

#include <QTest>

namespace tst_duerecords {

using namespace statusbridge;

QDateTime noon()
{
    return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
}

//! What of a long queue is asked for while calls are short.
class DueRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_due = {}; }

    void whatTheShareCanCarryIsAskedForAsItIs()
    {
        add(u"sent"_s, 50);
        keep({.calls = 9, .records = 9});
        QCOMPARE(m_due.rows.size(), 50);
        QCOMPARE(m_due.putBack, 0);
        QVERIFY(m_due.areAllKnown);
    }

    void finalWordsComeBeforeAcceptedAndSentAndTheNewestFirst()
    {
        add(u"sent"_s, 100);
        add(u"accepted"_s, 20);
        add(u"delivered"_s, 20);
        add(u"failed"_s, 20);
        keep({.calls = 9, .records = 9});
        QCOMPARE(m_due.rows.size(), 50);
        QCOMPARE(m_due.putBack, 110);
        QVERIFY(m_due.isCutByShare);
        QVERIFY(!m_due.areAllKnown);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(m_due.rows.contains(u"delivered-%1"_s.arg(i)));
            QVERIFY(m_due.rows.contains(u"failed-%1"_s.arg(i)));
        }
        QVERIFY(m_due.rows.contains(u"accepted-0"_s)); // the newest
        QVERIFY(m_due.rows.contains(u"accepted-9"_s));
        QVERIFY(!m_due.rows.contains(u"accepted-10"_s));
    }

    void whatWasRefusedRecentlyComesLast()
    {
        add(u"delivered"_s, 45);
        add(u"sent"_s, 40);
        for (int i = 0; i < 45; ++i) {
            m_due.refused.insert(u"delivered-%1"_s.arg(i));
        }
        keep({.calls = 9, .records = 9});
        QVERIFY(m_due.rows.contains(u"sent-39"_s));
        QVERIFY(m_due.rows.contains(u"delivered-9"_s));
        QVERIFY(!m_due.rows.contains(u"delivered-10"_s));
    }

    void aLargerShareAsksMoreQuestions()
    {
        add(u"delivered"_s, 1000);
        keep({.calls = 225, .records = 225}); // five with 45 updates each
        QCOMPARE(m_due.rows.size(), 250);
    }

    void whereOneCallWritesManyTheQuestionsAreTheLimit()
    {
        add(u"delivered"_s, 1000);
        keep({.calls = 9, .records = 609});
        QCOMPARE(m_due.rows.size(), 450);
    }

    void thereIsAlwaysOneQuestion()
    {
        add(u"delivered"_s, 60);
        keep({.calls = 0, .records = 0});
        QCOMPARE(m_due.rows.size(), 50);
    }

    void whatHadNoRecordHasAPartOfItsOwn()
    {
        add(u"delivered"_s, 60);
        m_due.again = {u"delivered-58"_s, u"delivered-59"_s}; // the oldest
        keep({.calls = 9, .records = 9});
        QCOMPARE(m_due.rows.size(), 52);
        QCOMPARE(m_due.again.size(), 2);

        m_due = {};
        add(u"delivered"_s, 300);
        for (int i = 0; i < 300; ++i) {
            m_due.again.insert(u"delivered-%1"_s.arg(i));
        }
        keep({.calls = 9, .records = 9});
        QCOMPARE(m_due.again.size(), 100);
        QCOMPARE(m_due.rows.size(), 100);
        QVERIFY2(m_due.putBack == 0 && !m_due.isCutByShare, "orphans are counted apart");
    }

    void withoutAShareSoManyOfEachKindAreKept()
    {
        add(u"sent"_s, 30);
        add(u"delivered"_s, 30);
        m_due.again = {u"sent-28"_s, u"sent-29"_s};
        m_due.unknownWords = {{u"odd"_s, 2}};
        DueRecords others;
        std::swap(others, m_due);
        add(u"failed"_s, 10);
        m_due.unknownWords = {{u"odd"_s, 1}, {u"strange"_s, 1}};
        addDue(m_due, others);
        QCOMPARE(m_due.rows.size(), 70);
        QCOMPARE(m_due.unknownWords, (QMap<QString, int>{{u"odd"_s, 3}, {u"strange"_s, 1}}));
        keepBounded(m_due, 45, 45, ranking(), noon());
        QCOMPARE(m_due.rows.size(), 47);
        QCOMPARE(m_due.again.size(), 2);
        QCOMPARE(m_due.putBack, 23);
        QVERIFY2(!m_due.isCutByShare, "there is none");
        QVERIFY(m_due.rows.contains(u"delivered-29"_s) && m_due.rows.contains(u"sent-4"_s));
        QVERIFY(!m_due.rows.contains(u"sent-5"_s));
    }

private:
    static Ranking ranking() { return Ranking({u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s}, {}); }
    void add(const QString &word, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString queueId = u"%1-%2"_s.arg(word, QString::number(i));
            StatusRow row;
            row.queueId = queueId;
            row.statusWord = word;
            row.timestamp = QString::number(noon().addSecs(-60 * i).toSecsSinceEpoch());
            row.open = true;
            m_due.rows.insert(queueId, {row});
        }
    }
    void keep(const AskingShare &share) { keepMostUrgent(m_due, share, 50, ranking(), noon()); }

    DueRecords m_due;
};

QTEST_GUILESS_MAIN(DueRecordsTest)

} // namespace tst_duerecords

#include "tst_duerecords.moc"
