// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/jsonformat.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace statusbridge;

class JsonFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreObjectsWithTheKeysOfTheColumns()
    {
        const QList<ExportColumn> columns = {{.key = QStringLiteral("run_id"), .title = QStringLiteral("Zyklus")},
                                             {.key = QStringLiteral("time"), .title = QStringLiteral("Zeit")},
                                             {.key = QStringLiteral("recipient_id"), .title = QStringLiteral("An")},
                                             {.key = QStringLiteral("zoho_code"), .title = QStringLiteral("Code")}};
        const QDateTime time(QDate(2026, 5, 4), QTime(12, 5, 6, 7), Qt::UTC);
        const QByteArray text =
            jsonHead() + jsonLine(columns, {qint64(1) << 52, time, QStringLiteral("+15550001234"), 3002}, true) +
            jsonLine(columns, {2, QDateTime(), QStringLiteral("a\"\n\u0001b"), QVariant()}, false) + jsonEnd();
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(text, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().keys(), QStringList({QStringLiteral("recipient_id"), QStringLiteral("run_id"),
                                                            QStringLiteral("time"), QStringLiteral("zoho_code")}));
        QCOMPARE(rows.at(0)[QLatin1String("run_id")].toInteger(), qint64(1) << 52);
        QCOMPARE(rows.at(0)[QLatin1String("time")].toString(), QStringLiteral("2026-05-04T12:05:06.007Z"));
        QCOMPARE(rows.at(0)[QLatin1String("recipient_id")].toString(), QStringLiteral("+15550001234"));
        QCOMPARE(rows.at(1)[QLatin1String("recipient_id")].toString(), QStringLiteral("a\"\n\u0001b"));
        QVERIFY(rows.at(1)[QLatin1String("time")].isNull());
        QVERIFY(rows.at(1)[QLatin1String("zoho_code")].isNull());
    }

    void noRowsAreAnEmptyArray()
    {
        QCOMPARE(QJsonDocument::fromJson(jsonHead() + jsonEnd()).array().size(), 0);
        QVERIFY(QJsonDocument::fromJson(jsonHead() + jsonEnd()).isArray());
    }
};

QTEST_GUILESS_MAIN(JsonFormatTest)
#include "tst_jsonformat.moc"
