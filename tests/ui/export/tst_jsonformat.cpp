// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
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
        const QList<ExportColumn> columns = {{.key = u"run_id"_s, .title = u"Zyklus"_s},
                                             {.key = u"time"_s, .title = u"Zeit"_s},
                                             {.key = u"recipient_id"_s, .title = u"An"_s},
                                             {.key = u"zoho_code"_s, .title = u"Code"_s}};
        const QDateTime time(QDate(2026, 5, 4), QTime(12, 5, 6, 7), Qt::UTC);
        const QByteArray text = jsonHead() + jsonLine(columns, {qint64(1) << 52, time, u"+15550001234"_s, 3002}, true) +
                                jsonLine(columns, {2, QDateTime(), u"a\"\n\u0001b"_s, QVariant()}, false) + jsonEnd();
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(text, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().keys(),
                 QStringList({u"recipient_id"_s, u"run_id"_s, u"time"_s, u"zoho_code"_s}));
        QCOMPARE(rows.at(0)[QLatin1String("run_id")].toInteger(), qint64(1) << 52);
        QCOMPARE(rows.at(0)[QLatin1String("time")].toString(), u"2026-05-04T12:05:06.007Z"_s);
        QCOMPARE(rows.at(0)[QLatin1String("recipient_id")].toString(), u"+15550001234"_s);
        QCOMPARE(rows.at(1)[QLatin1String("recipient_id")].toString(), u"a\"\n\u0001b"_s);
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
