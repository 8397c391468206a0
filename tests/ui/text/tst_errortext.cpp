// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"

#include <QSet>
#include <QTest>

namespace tst_errortext {

using namespace statusbridge;

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindBeginsWithASentenceOfTheWindow()
    {
        QSet<QString> headlines;
        int kinds = 0;
        for (auto number = static_cast<int>(ErrorKind::NotFound); number <= static_cast<int>(ErrorKind::Internal);
             ++number, ++kinds) {
            const QString words =
                errorWords({.kind = static_cast<ErrorKind>(number), .message = u"The engine's words."_s});
            const QString headline = words.section(u'\n', 0, 0);
            QVERIFY2(headline.endsWith(u'.'), qPrintable(headline));
            headlines += headline;
        }
        QCOMPARE(headlines.size(), kinds - 1); // a rejected token and a lost authorization ask for the same
    }

    void whatIsNoMereTextSpeaksForItself()
    {
        QCOMPARE(errorWords({.kind = ErrorKind::Transient, .message = SentenceId::ZohoSilent}),
                 u"Zoho did not answer in time."_s);
    }

    void theEnginesAndTheOtherSidesWordsFollow()
    {
        const QString words = errorWords(
            {.kind = ErrorKind::Database, .message = u"The row can't be read."_s, .detail = u"disk I/O error"_s});
        const QString second = words.section(u'\n', 1);
        QVERIFY(second.contains(u"The row can't be read."_s));
        QVERIFY(second.contains(u"disk I/O error"_s));
    }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)

} // namespace tst_errortext

#include "tst_errortext.moc"
