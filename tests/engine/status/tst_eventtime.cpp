// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/eventtime.h"

#include <QTest>

using namespace statusbridge;

class EventTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfATimestampIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: no time
        const QString june = QStringLiteral("2025-06-15T23:54:33.000Z");
        QTest::newRow("seconds") << QStringLiteral("1750031673") << june;
        QTest::newRow("milliseconds") << QStringLiteral("1750031673250") << QStringLiteral("2025-06-15T23:54:33.250Z");
        QTest::newRow("microseconds") << QStringLiteral("1750031673250999")
                                      << QStringLiteral("2025-06-15T23:54:33.250Z");
        QTest::newRow("fraction is dropped") << QStringLiteral("1750031673.75") << june;
        QTest::newRow("number printed as a float") << QStringLiteral("1.750031673e9") << june;
        QTest::newRow("blanks") << QStringLiteral(" 1750031673 ") << june;
        QTest::newRow("iso utc") << QStringLiteral("2025-06-15T23:54:33Z") << june;
        QTest::newRow("iso without zone is utc") << QStringLiteral("2025-06-15T23:54:33") << june;
        QTest::newRow("iso with a blank") << QStringLiteral("2025-06-15 23:54:33") << june;
        QTest::newRow("iso offset") << QStringLiteral("2025-06-16T05:24:33+05:30") << june;
        QTest::newRow("iso offset without colon") << QStringLiteral("2025-06-16T05:24:33+0530") << june;
        QTest::newRow("iso offset of hours") << QStringLiteral("2025-06-15 21:54:33-02") << june;
        QTest::newRow("iso microseconds")
            << QStringLiteral("2025-06-15 23:54:33.250999+00") << QStringLiteral("2025-06-15T23:54:33.251Z");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("words") << QStringLiteral("yesterday") << QString();
        QTest::newRow("zero") << QStringLiteral("0") << QString();
        QTest::newRow("negative") << QStringLiteral("-1750031673") << QString();
        QTest::newRow("before 2009") << QStringLiteral("1230767999") << QString();
        QTest::newRow("first of 2009") << QStringLiteral("1230768000") << QStringLiteral("2009-01-01T00:00:00.000Z");
        QTest::newRow("a day ahead") << QStringLiteral("2026-01-02T00:00:00Z")
                                     << QStringLiteral("2026-01-02T00:00:00.000Z");
        QTest::newRow("more than a day ahead") << QStringLiteral("2026-01-02T00:00:01Z") << QString();
        QTest::newRow("beyond any number") << QStringLiteral("1e300") << QString();
        QTest::newRow("not a number") << QStringLiteral("nan") << QString();
    }

    void everyFormOfATimestampIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const auto time = eventTime(text, now);
        QCOMPARE(time ? time->toString(Qt::ISODateWithMs) : QString(), utc);
    }
};

QTEST_GUILESS_MAIN(EventTimeTest)
#include "tst_eventtime.moc"
