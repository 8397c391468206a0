// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/pageguard.h"

#include <QTest>

using namespace statusbridge::zoho;

namespace {

ReportPage page(const QString &firstId, const QString &nextCursor)
{
    ReportPage made;
    if (!firstId.isEmpty()) {
        ReportRecord record;
        record.id = firstId;
        made.records.append(record);
    }
    made.nextCursor = nextCursor;
    return made;
}

} // namespace

class PageGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThatDifferAreNew()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(QStringLiteral("1"), QStringLiteral("a"))));
        QVERIFY(guard.isNew(page(QStringLiteral("2"), QStringLiteral("b"))));
        QVERIFY(guard.isNew(page(QStringLiteral("3"), {})));
    }

    void aRepeatedCursorEndsTheReading()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(QStringLiteral("1"), QStringLiteral("a"))));
        QVERIFY(!guard.isNew(page(QStringLiteral("2"), QStringLiteral("a"))));
    }

    void aRepeatedFirstRecordEndsTheReading()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(QStringLiteral("1"), QStringLiteral("a"))));
        QVERIFY(!guard.isNew(page(QStringLiteral("1"), QStringLiteral("b"))));
        QVERIFY(!guard.isNew(page(QStringLiteral("1"), {})));
    }

    void aCircleOfPagesIsNoticedToo()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(QStringLiteral("1"), QStringLiteral("a"))));
        QVERIFY(guard.isNew(page(QStringLiteral("2"), QStringLiteral("b"))));
        QVERIFY(!guard.isNew(page(QStringLiteral("1"), QStringLiteral("c"))));
    }

    void anEmptyAnswerToACursorIsAnEndAndNoRepetition()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(QStringLiteral("1"), QStringLiteral("a"))));
        QVERIFY(guard.isNew(page({}, {})));
    }

    void anEmptyReportIsNew()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page({}, {})));
    }
};

QTEST_APPLESS_MAIN(PageGuardTest)
#include "tst_pageguard.moc"
