// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_error {

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
            QVERIFY(QRegularExpression(u"\\A[a-z_]+\\z"_s).match(word).hasMatch());
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
        error.message = u"Zoho refuses the record."_s;
        QCOMPARE(describe(error), u"Zoho refuses the record."_s);
        error.detail = u"Data Validation Failure"_s;
        QCOMPARE(describe(error), u"Zoho refuses the record. (Data Validation Failure)"_s);
    }
};

QTEST_GUILESS_MAIN(ErrorTest)

} // namespace tst_error

#include "tst_error.moc"
