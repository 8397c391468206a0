// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace statusbridge;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnWord()
    {
        QSet<QString> words;
        const auto last = static_cast<quint8>(ErrorKind::Internal);
        for (quint8 kind = 0; kind <= last; ++kind) {
            const QString word = toString(static_cast<ErrorKind>(kind));
            QVERIFY(QRegularExpression(QStringLiteral("\\A[a-z_]+\\z")).match(word).hasMatch());
            words.insert(word);
        }
        QCOMPARE(words.size(), last + 1);
    }

    void kindsRiseInSeverity()
    {
        QVERIFY(ErrorKind::Transient < ErrorKind::RecordRefused);
        QVERIFY(ErrorKind::RecordRefused < ErrorKind::QuotaExhausted);
        QVERIFY(ErrorKind::QuotaExhausted < ErrorKind::Unauthorized);
        QVERIFY(ErrorKind::Unauthorized < ErrorKind::Configuration);
    }

    void theOtherSidesWordsAreInParentheses()
    {
        Error error;
        error.message = QStringLiteral("Zoho refuses the record.");
        QCOMPARE(describe(error), QStringLiteral("Zoho refuses the record."));
        error.detail = QStringLiteral("Data Validation Failure");
        QCOMPARE(describe(error), QStringLiteral("Zoho refuses the record. (Data Validation Failure)"));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
