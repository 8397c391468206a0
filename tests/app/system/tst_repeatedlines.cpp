// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/repeatedlines.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_repeatedlines {

using namespace statusbridge;
using namespace std::chrono_literals;

LogMessage warning(const QString &text)
{
    return {.type = QtWarningMsg, .category = u"statusbridge.api"_s, .text = text};
}

QStringList texts(const QList<LogMessage> &messages)
{
    QStringList all;
    for (const auto &message : messages) {
        all += message.text;
    }
    return all;
}

class RepeatedLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsWrittenAndTheOthersAreCounted()
    {
        RepeatedLines lines;
        QVERIFY(!lines.isRepeated(warning(u"Refused."_s), 0ms));
        for (int i = 0; i < 797; ++i) {
            QVERIFY(lines.isRepeated(warning(u"Refused."_s), 5s));
        }
        QVERIFY(lines.takeDue(9999ms).isEmpty());
        const auto told = lines.takeDue(10s);
        QCOMPARE(texts(told), QStringList(u"… 797 more like this: Refused."_s));
        QCOMPARE(told.first().category, u"statusbridge.api"_s);
        QVERIFY(told.first().type == QtWarningMsg);
        QVERIFY(lines.takeDue(20s).isEmpty());
        QVERIFY(!lines.isRepeated(warning(u"Refused."_s), 20s));
    }

    void whatWasSaidOnceIsNotCounted()
    {
        RepeatedLines lines;
        QVERIFY(!lines.isRepeated(warning(u"Refused."_s), 0ms));
        QVERIFY(lines.takeDue(1min).isEmpty());
    }

    void onlyTheSameIsARepetition()
    {
        RepeatedLines lines;
        QVERIFY(!lines.isRepeated(warning(u"Record 1 was refused."_s), 0ms));
        QVERIFY(!lines.isRepeated(warning(u"Record 2 was refused."_s), 0ms));
        auto other = warning(u"Record 1 was refused."_s);
        other.runId = 7;
        QVERIFY(!lines.isRepeated(other, 0ms));
        other.type = QtCriticalMsg;
        QVERIFY(!lines.isRepeated(other, 0ms));
    }

    void eachEventIsWritten()
    {
        RepeatedLines lines;
        auto event = warning(u"The configuration was read again."_s);
        event.type = QtInfoMsg;
        QVERIFY(!lines.isRepeated(event, 0ms));
        QVERIFY(!lines.isRepeated(event, 0ms));
        QVERIFY(lines.takeAll().isEmpty());
    }

    void nothingIsLostAtTheEnd()
    {
        RepeatedLines lines;
        QVERIFY(!lines.isRepeated(warning(u"a"_s), 0ms));
        QVERIFY(!lines.isRepeated(warning(u"b"_s), 0ms));
        QVERIFY(lines.isRepeated(warning(u"b"_s), 1ms));
        QCOMPARE(texts(lines.takeAll()), QStringList(u"… 1 more like this: b"_s));
        QVERIFY(lines.takeAll().isEmpty());
    }

    void differentTextsWithoutEndAreForgotten()
    {
        RepeatedLines lines;
        QVERIFY(!lines.isRepeated(warning(u"first"_s), 0ms));
        QVERIFY(lines.isRepeated(warning(u"first"_s), 0ms));
        QStringList told;
        for (int i = 0; i < 200; ++i) {
            told += texts(lines.takeDue(0ms));
            QVERIFY(!lines.isRepeated(warning(QString::number(i)), 0ms));
        }
        QCOMPARE(told, QStringList(u"… 1 more like this: first"_s));
        QVERIFY(!lines.isRepeated(warning(u"first"_s), 0ms));
    }
};

QTEST_GUILESS_MAIN(RepeatedLinesTest)

} // namespace tst_repeatedlines

#include "tst_repeatedlines.moc"
