// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/reasoncodes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace tst_reasoncodes {

using namespace statusbridge;

class ReasonCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeThatPeopleMeetHasWords_data();
    void aCodeThatPeopleMeetHasWords();
    void aNumberMeansWhatItsProviderSays();
    void anUnknownCodeMeansNothing();
    void everyRowIsWordedAlikeAndIsThereOnce();
};

void ReasonCodesTest::aCodeThatPeopleMeetHasWords_data()
{
    QTest::addColumn<int>("code");
    for (const int code :
         {100,    368,    130429, 130472, 130497, 131000, 131005, 131008, 131009, 131016, 131021, 131026,
          131030, 131031, 131037, 131042, 131045, 131047, 131048, 131049, 131050, 131051, 131052, 131053,
          131056, 131057, 131062, 132000, 132001, 132005, 132007, 132012, 132015, 132016, 132068, 132069,
          133000, 133004, 133005, 133006, 133008, 133009, 133010, 133015, 133016, 134011, 135000}) {
        QTest::addRow("%d", code) << code;
    }
}

void ReasonCodesTest::aCodeThatPeopleMeetHasWords()
{
    QFETCH(int, code);
    QVERIFY(reasonCode(u"WhatsApp"_s, QString::number(code)));
}

void ReasonCodesTest::aNumberMeansWhatItsProviderSays()
{
    QVERIFY(reasonCode(u"Gupshup"_s, u"1002"_s));
    QVERIFY(!reasonCode(u"WhatsApp"_s, u"1002"_s));
    QVERIFY(!reasonCode(u"Gupshup"_s, u"131026"_s));
}

void ReasonCodesTest::anUnknownCodeMeansNothing()
{
    QVERIFY(!reasonCode(u"WhatsApp"_s, u"999999"_s));
    QVERIFY(!reasonCode(u"WhatsApp"_s, {}));
    QVERIFY(!reasonCode({}, u"131026"_s));
}

void ReasonCodesTest::everyRowIsWordedAlikeAndIsThereOnce()
{
    QFile file(QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/resources/reasoncodes.inc"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QRegularExpression row(uR"re(\{"([^"]+)", "([^"]+)",)re"_s);
    QSet<QString> names;
    int rows = 0;
    for (auto each = row.globalMatch(text); each.hasNext(); ++rows) {
        const auto match = each.next();
        const auto known = reasonCode(match.captured(1), match.captured(2));
        QVERIFY(known);
        const QString meaning = QString::fromLatin1(known->meaning);
        const QString remedy = QString::fromLatin1(known->remedy);
        QVERIFY2(!meaning.endsWith(u'.') && !meaning.isEmpty(), qPrintable(meaning));
        QVERIFY2(remedy.endsWith(u'.') && remedy.front().isUpper(), qPrintable(remedy));
        names.insert(match.captured(1) + u' ' + match.captured(2));
    }
    QVERIFY(rows > 80);
    QCOMPARE(names.size(), rows);
}

QTEST_APPLESS_MAIN(ReasonCodesTest)

} // namespace tst_reasoncodes

#include "tst_reasoncodes.moc"
