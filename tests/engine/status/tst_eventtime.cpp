// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/eventtime.h"

#include <QTest>

namespace tst_eventtime {

using namespace statusbridge;

class EventTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfATimestampIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: no time
        const QString june = u"2025-06-15T23:54:33.000Z"_s;
        QTest::newRow("seconds") << u"1750031673"_s << june;
        QTest::newRow("milliseconds") << u"1750031673250"_s << u"2025-06-15T23:54:33.250Z"_s;
        QTest::newRow("microseconds") << u"1750031673250999"_s << u"2025-06-15T23:54:33.250Z"_s;
        QTest::newRow("fraction is dropped") << u"1750031673.75"_s << june;
        QTest::newRow("number printed as a float") << u"1.750031673e9"_s << june;
        QTest::newRow("blanks") << u" 1750031673 "_s << june;
        QTest::newRow("iso utc") << u"2025-06-15T23:54:33Z"_s << june;
        QTest::newRow("iso without zone is utc") << u"2025-06-15T23:54:33"_s << june;
        QTest::newRow("iso with a blank") << u"2025-06-15 23:54:33"_s << june;
        QTest::newRow("iso offset") << u"2025-06-16T05:24:33+05:30"_s << june;
        QTest::newRow("iso offset without colon") << u"2025-06-16T05:24:33+0530"_s << june;
        QTest::newRow("iso offset of hours") << u"2025-06-15 21:54:33-02"_s << june;
        QTest::newRow("iso microseconds") << u"2025-06-15 23:54:33.250999+00"_s << u"2025-06-15T23:54:33.251Z"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("words") << u"yesterday"_s << QString();
        QTest::newRow("zero") << u"0"_s << QString();
        QTest::newRow("negative") << u"-1750031673"_s << QString();
        QTest::newRow("before 2009") << u"1230767999"_s << QString();
        QTest::newRow("first of 2009") << u"1230768000"_s << u"2009-01-01T00:00:00.000Z"_s;
        QTest::newRow("a day ahead") << u"2026-01-02T00:00:00Z"_s << u"2026-01-02T00:00:00.000Z"_s;
        QTest::newRow("more than a day ahead") << u"2026-01-02T00:00:01Z"_s << QString();
        QTest::newRow("beyond any number") << u"1e300"_s << QString();
        QTest::newRow("not a number") << u"nan"_s << QString();
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

} // namespace tst_eventtime

#include "tst_eventtime.moc"
