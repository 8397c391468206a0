// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logsamples.h"
#include "ui/log/logmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace statusbridge;
using samples::message;
using samples::messages;

namespace {

QStringList texts(const LogModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list += model.index(row, LogModel::TextColumn).data().toString();
    }
    return list;
}

} // namespace

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
        QCOMPARE(texts(model),
                 QStringList({QStringLiteral("Message 2"), QStringLiteral("Message 3"), QStringLiteral("Message 4")}));
        model.append(messages(5, 10));
        QCOMPARE(texts(model), QStringList({QStringLiteral("Message 12"), QStringLiteral("Message 13"),
                                            QStringLiteral("Message 14")}));
        QCOMPARE(model.total(), 3);
    }

    void whatTheFilterHidesIsKeptAndComesBack()
    {
        LogModel model(4);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.least = MessageLevel::Warning, .category = {}, .text = {}});
        model.append({message(QStringLiteral("a")), message(QStringLiteral("b"), QtWarningMsg),
                      message(QStringLiteral("c")), message(QStringLiteral("d"), QtCriticalMsg)});
        QCOMPARE(texts(model), QStringList({QStringLiteral("b"), QStringLiteral("d")}));
        QCOMPARE(model.total(), 4);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void theOldestGoEvenIfTheFilterHidesSomeOfThem()
    {
        LogModel model(4);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.least = MessageLevel::Warning, .category = {}, .text = {}});
        model.append({message(QStringLiteral("a")), message(QStringLiteral("b"), QtWarningMsg),
                      message(QStringLiteral("c")), message(QStringLiteral("d"), QtCriticalMsg)});
        model.append({message(QStringLiteral("e"))}); // a goes, which was not shown
        QCOMPARE(texts(model), QStringList({QStringLiteral("b"), QStringLiteral("d")}));
        model.append({message(QStringLiteral("f"), QtWarningMsg)}); // b goes
        QCOMPARE(texts(model), QStringList({QStringLiteral("d"), QStringLiteral("f")}));
        QCOMPARE(model.record(0).text, QStringLiteral("d"));
        model.setFilter({});
        QCOMPARE(texts(model),
                 QStringList({QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f")}));
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
        QCOMPARE(model.record(0).text, QStringLiteral("Message 4"));
    }

    void theSameFilterAgainLeavesTheViewAlone()
    {
        LogModel model(3);
        const QSignalSpy resets(&model, &LogModel::modelReset);
        model.setFilter({.category = {}, .text = QStringLiteral("a")});
        model.setFilter({.category = {}, .text = QStringLiteral("a")});
        QCOMPARE(resets.size(), 1);
    }

    void aLongMessageOfManyLinesIsOneShortLineHereAndWholeInItsRecord()
    {
        LogModel model(1);
        const QString text = QStringLiteral("one\ntwo\t") + QString(5000, u'x');
        model.append({message(text)});
        const QString shown = model.index(0, LogModel::TextColumn).data().toString();
        QVERIFY(shown.startsWith(QStringLiteral("one two x")));
        QVERIFY(shown.size() <= 1000);
        QCOMPARE(model.record(0).text, text);
    }

    void theRunIsShownOnlyIfThereIsOne()
    {
        LogModel model(2);
        model.append({message(QStringLiteral("a")), message(QStringLiteral("b"), QtInfoMsg, QString(), 12)});
        QVERIFY(model.index(0, LogModel::RunColumn).data().toString().isEmpty());
        QCOMPARE(model.index(1, LogModel::RunColumn).data().toString(), QStringLiteral("12"));
        QVERIFY(!model.index(0, LogModel::LevelColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    }
};

QTEST_MAIN(LogModelTest)
#include "tst_logmodel.moc"
