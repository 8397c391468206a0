// SPDX-License-Identifier: GPL-3.0-or-later
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
        const QString zoho = QStringLiteral("statusbridge.zoho");
        QTest::newRow("no filter") << LogFilter{} << true;
        QTest::newRow("its level") << LogFilter{.least = MessageLevel::Warning, .category = {}, .text = {}} << true;
        QTest::newRow("worse only") << LogFilter{.least = MessageLevel::Error, .category = {}, .text = {}} << false;
        QTest::newRow("its category") << LogFilter{.category = zoho, .text = {}} << true;
        QTest::newRow("another category")
            << LogFilter{.category = QStringLiteral("statusbridge.zoh"), .text = {}} << false;
        QTest::newRow("text in any case") << LogFilter{.category = {}, .text = QStringLiteral("TOKEN")} << true;
        QTest::newRow("text of the category") << LogFilter{.category = {}, .text = QStringLiteral("zoho")} << true;
        QTest::newRow("its run") << LogFilter{.category = {}, .text = QStringLiteral("12")} << true;
        QTest::newRow("a part of its run") << LogFilter{.category = {}, .text = QStringLiteral("1")} << false;
        QTest::newRow("other text") << LogFilter{.category = {}, .text = QStringLiteral("lease")} << false;
        QTest::newRow("text fits, level does not")
            << LogFilter{.least = MessageLevel::Error, .category = {}, .text = QStringLiteral("token")} << false;
    }
    void aMessagePassesIfAllPartsFit()
    {
        QFETCH(const LogFilter, filter);
        const LogRecord record = samples::message(QStringLiteral("The token is renewed."), QtWarningMsg,
                                                  QStringLiteral("statusbridge.zoho"), 12);
        QTEST(isAccepted(record, filter), "passes");
    }

    void aMessageWithoutARunIsNotOfRunNought()
    {
        QVERIFY(!isAccepted(samples::message(QStringLiteral("text")), {.category = {}, .text = QStringLiteral("0")}));
    }

    void occurrencesAreFoundWithoutRegardToCaseAndOverlap()
    {
        QCOMPARE(occurrences(QStringLiteral("Token, token"), QStringLiteral("TOKEN")), QList<qsizetype>({0, 7}));
        QCOMPARE(occurrences(QStringLiteral("aaaa"), QStringLiteral("aa")), QList<qsizetype>({0, 2}));
        QVERIFY(occurrences(QStringLiteral("token"), QString()).isEmpty());
        QVERIFY(occurrences(QStringLiteral("token"), QStringLiteral("lease")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LogFilterTest)
#include "tst_logfilter.moc"
