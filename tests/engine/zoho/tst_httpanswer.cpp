// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/httpanswer.h"

#include <QDateTime>
#include <QTest>

namespace tst_httpanswer {

using namespace statusbridge::zoho;

class HttpAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1: nothing
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("seconds") << QByteArray("30") << 30;
        QTest::newRow("blanks") << QByteArray(" 30 ") << 30;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("a day") << QByteArray("86400") << 3600;
        QTest::newRow("far too large") << QByteArray("9223372036854775807") << 3600;
        QTest::newRow("a date") << QByteArray("Sun, 01 Mar 2026 12:01:30 GMT") << 90;
        QTest::newRow("a date that has passed") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << 0;
        QTest::newRow("a date far away") << QByteArray("Mon, 01 Mar 2027 11:00:00 GMT") << 3600;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("too many digits") << QByteArray("99999999999999999999") << -1;
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const int, seconds);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const auto wait = retryAfterOf(header, now.toMSecsSinceEpoch());
        QCOMPARE(wait.has_value(), seconds >= 0);
        QVERIFY(!wait || *wait == std::chrono::seconds(seconds));
    }

    void aDateIsReadAsUtc()
    {
        const QDateTime expected(QDate(2026, 3, 1), QTime(12, 1, 30), Qt::UTC);
        QCOMPARE(httpDateOf(" Sun, 01 Mar 2026 12:01:30 GMT").value_or(QDateTime()), expected);
        QCOMPARE(httpDateOf("Sun, 01 Mar 2026 17:31:30 +0530").value_or(QDateTime()), expected);
        QVERIFY(!httpDateOf({}));
        QVERIFY(!httpDateOf("soon"));
    }
};

QTEST_APPLESS_MAIN(HttpAnswerTest)

} // namespace tst_httpanswer

#include "tst_httpanswer.moc"
