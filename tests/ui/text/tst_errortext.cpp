// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QSet>
#include <QTest>

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
                errorWords({.kind = static_cast<ErrorKind>(number), .message = QStringLiteral("The engine's words.")});
            const QString headline = words.section(u'\n', 0, 0);
            QVERIFY2(headline.endsWith(u'.'), qPrintable(headline));
            headlines += headline;
        }
        QCOMPARE(headlines.size(), kinds - 1); // a rejected token and a lost authorization ask for the same
    }

    void theEnginesAndTheOtherSidesWordsFollow()
    {
        const QString words = errorWords({.kind = ErrorKind::Database,
                                          .message = QStringLiteral("The row can't be read."),
                                          .detail = QStringLiteral("disk I/O error")});
        const QString second = words.section(u'\n', 1);
        QVERIFY(second.contains(QStringLiteral("The row can't be read.")));
        QVERIFY(second.contains(QStringLiteral("disk I/O error")));
    }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
