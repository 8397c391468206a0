// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/receiver/troublelog.h"

#include <QTest>

namespace tst_troublelog {

using namespace statusbridge;

QStringList lines; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): the handler has no other place

void keepLine(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    lines += (type == QtInfoMsg ? u"info "_s : u"other "_s) + text;
}

//! What is logged while \p noting.
template <typename Noting>
QStringList logged(Noting noting)
{
    lines.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    noting();
    qInstallMessageHandler(before);
    return lines;
}

class TroubleLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsLoggedOnceInAMinute()
    {
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'750'000'000'000, Qt::UTC);
        const BodyReading noJson{.statuses = {}, .troubles = {{BodyTrouble::NoJson, 1}}};
        TroubleLog log;
        const auto note = [&](const BodyReading &reading, qint64 seconds) {
            return logged([&] { log.note(u"meta"_s, reading, start.addSecs(seconds)); });
        };
        const QStringList first = note(noJson, 0);
        QCOMPARE(first.size(), 1);
        QVERIFY2(first.first().startsWith(u"info "_s) && first.first().contains(u"shape meta"_s) &&
                     first.first().contains(u"no_json"_s),
                 qPrintable(first.first()));
        QCOMPARE(note(noJson, 59), QStringList());
        QCOMPARE(note({.statuses = {}, .troubles = {{BodyTrouble::NoId, 7}, {BodyTrouble::NoJson, 1}}}, 59).size(), 1);
        QCOMPARE(note(noJson, 60).size(), 1);
        QCOMPARE(note(noJson, -3600).size(), 1); // the clock was put back
    }

    void whatIsAsUsualIsNotLogged()
    {
        TroubleLog log;
        const BodyReading usual{.statuses = {},
                                .troubles = {{BodyTrouble::NoStatuses, 1}, {BodyTrouble::OtherKind, 2}}};
        QCOMPARE(logged([&] { log.note(u"meta"_s, usual, QDateTime::currentDateTimeUtc()); }), QStringList());
    }
};

QTEST_APPLESS_MAIN(TroubleLogTest)

} // namespace tst_troublelog

#include "tst_troublelog.moc"
