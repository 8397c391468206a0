// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/log/logsamples.h"
#include "ui/log/highlightdelegate.h"
#include "ui/log/logfilter.h"

#include <QSet>
#include <QTest>

using namespace statusbridge;

class LogFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreOrderedByGravity()
    {
        QVERIFY(messageLevel(QtDebugMsg) < messageLevel(QtInfoMsg));
        QVERIFY(messageLevel(QtInfoMsg) < messageLevel(QtWarningMsg));
        QVERIFY(messageLevel(QtWarningMsg) < messageLevel(QtCriticalMsg));
        QCOMPARE(messageLevel(QtFatalMsg), messageLevel(QtCriticalMsg));
    }

    void eachLevelHasItsOwnWordAndIcon()
    {
        QSet<QString> words;
        QSet<QString> icons;
        for (const auto level : {MessageLevel::Debug, MessageLevel::Info, MessageLevel::Warning, MessageLevel::Error}) {
            words += levelWords(level);
            icons += levelIcon(level);
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(icons.size(), 4);
    }

    void aMessagePassesIfAllPartsFit_data()
    {
        QTest::addColumn<LogFilter>("filter");
        QTest::addColumn<bool>("passes");
        const QString zoho = u"statusbridge.zoho"_s;
        QTest::newRow("no filter") << LogFilter{} << true;
        QTest::newRow("its level") << LogFilter{.least = MessageLevel::Warning, .category = {}, .text = {}} << true;
        QTest::newRow("worse only") << LogFilter{.least = MessageLevel::Error, .category = {}, .text = {}} << false;
        QTest::newRow("its category") << LogFilter{.category = zoho, .text = {}} << true;
        QTest::newRow("another category") << LogFilter{.category = u"statusbridge.zoh"_s, .text = {}} << false;
        QTest::newRow("text in any case") << LogFilter{.category = {}, .text = u"TOKEN"_s} << true;
        QTest::newRow("text of the category") << LogFilter{.category = {}, .text = u"zoho"_s} << true;
        QTest::newRow("its run") << LogFilter{.category = {}, .text = u"12"_s} << true;
        QTest::newRow("a part of its run") << LogFilter{.category = {}, .text = u"1"_s} << false;
        QTest::newRow("other text") << LogFilter{.category = {}, .text = u"lease"_s} << false;
        QTest::newRow("text fits, level does not")
            << LogFilter{.least = MessageLevel::Error, .category = {}, .text = u"token"_s} << false;
    }
    void aMessagePassesIfAllPartsFit()
    {
        QFETCH(const LogFilter, filter);
        const LogRecord record = samples::message(u"The token is renewed."_s, QtWarningMsg, u"statusbridge.zoho"_s, 12);
        QTEST(isAccepted(record, filter), "passes");
    }

    void aMessageWithoutARunIsNotOfRunNought()
    {
        QVERIFY(!isAccepted(samples::message(u"text"_s), {.category = {}, .text = u"0"_s}));
    }

    void occurrencesAreFoundWithoutRegardToCaseAndOverlap()
    {
        QCOMPARE(occurrences(u"Token, token"_s, u"TOKEN"_s), QList<qsizetype>({0, 7}));
        QCOMPARE(occurrences(u"aaaa"_s, u"aa"_s), QList<qsizetype>({0, 2}));
        QVERIFY(occurrences(u"token"_s, QString()).isEmpty());
        QVERIFY(occurrences(u"token"_s, u"lease"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LogFilterTest)
#include "tst_logfilter.moc"
