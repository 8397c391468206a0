// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/log/logsamples.h"
#include "ui/log/logmodel.h"
#include "ui/log/logview.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tst_logmodel {

using namespace statusbridge;
using samples::message;
using samples::messages;

QStringList texts(const LogModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list += model.index(row, LogModel::TextColumn).data().toString();
    }
    return list;
}

class LogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKeepsTheNewestOnes()
    {
        LogModel model(3);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(messages(1, 2));
        QCOMPARE(model.rowCount(), 2);
        model.append(messages(3, 2));
        QCOMPARE(texts(model), QStringList({u"Message 2"_s, u"Message 3"_s, u"Message 4"_s}));
        model.append(messages(5, 10));
        QCOMPARE(texts(model), QStringList({u"Message 12"_s, u"Message 13"_s, u"Message 14"_s}));
        QCOMPARE(model.total(), 3);
    }

    void whatTheFilterHidesIsKeptAndComesBack()
    {
        LogModel model(4);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.least = MessageLevel::Warning, .category = {}, .text = {}});
        model.append({message(u"a"_s), message(u"b"_s, QtWarningMsg), message(u"c"_s), message(u"d"_s, QtCriticalMsg)});
        QCOMPARE(texts(model), QStringList({u"b"_s, u"d"_s}));
        QCOMPARE(model.total(), 4);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void theOldestGoEvenIfTheFilterHidesSomeOfThem()
    {
        LogModel model(4);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.least = MessageLevel::Warning, .category = {}, .text = {}});
        model.append({message(u"a"_s), message(u"b"_s, QtWarningMsg), message(u"c"_s), message(u"d"_s, QtCriticalMsg)});
        model.append({message(u"e"_s)}); // a goes, which was not shown
        QCOMPARE(texts(model), QStringList({u"b"_s, u"d"_s}));
        model.append({message(u"f"_s, QtWarningMsg)}); // b goes
        QCOMPARE(texts(model), QStringList({u"d"_s, u"f"_s}));
        QCOMPARE(model.record(0).text, u"d"_s);
        model.setFilter({});
        QCOMPARE(texts(model), QStringList({u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    }

    void clearingForgetsAndGoesOn()
    {
        LogModel model(3);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(messages(1, 3));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
        model.append(messages(4, 1));
        QCOMPARE(model.record(0).text, u"Message 4"_s);
    }

    void theSameFilterAgainLeavesTheViewAlone()
    {
        LogModel model(3);
        const QSignalSpy resets(&model, &LogModel::modelReset);
        model.setFilter({.category = {}, .text = u"a"_s});
        model.setFilter({.category = {}, .text = u"a"_s});
        QCOMPARE(resets.size(), 1);
    }

    void aLongMessageOfManyLinesIsOneShortLineHereAndWholeInItsRecord()
    {
        LogModel model(1);
        const QString text = u"one\ntwo\t"_s + QString(5000, u'x');
        model.append({message(text)});
        const QString shown = model.index(0, LogModel::TextColumn).data().toString();
        QVERIFY(shown.startsWith(u"one two x"_s));
        QVERIFY(shown.size() <= 1000);
        QCOMPARE(model.record(0).text, text);
    }

    void theRunIsShownOnlyIfThereIsOne()
    {
        LogModel model(2);
        model.append({message(u"a"_s), message(u"b"_s, QtInfoMsg, QString(), 12)});
        QVERIFY(model.index(0, LogModel::RunColumn).data().toString().isEmpty());
        QCOMPARE(model.index(1, LogModel::RunColumn).data().toString(), u"12"_s);
        QVERIFY(!model.index(0, LogModel::LevelColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    }

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

QTEST_MAIN(LogModelTest)

} // namespace tst_logmodel

#include "tst_logmodel.moc"
