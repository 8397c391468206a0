// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_languages {

using namespace statusbridge;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsFoundByItsCodeWhateverTheCase()
    {
        QCOMPARE(languageNamed(u"pt_br"_s)->code, u"pt_BR"_s);
        QCOMPARE(languageNamed(u"AR"_s)->ownName, u"العربية"_s);
        QVERIFY(!languageNamed(u"pt"_s));
        QVERIFY(!languageNamed({}));
    }

    void theFirstThatAPersonWantsIsSpoken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("Austria") << QStringList{u"de-Latn-AT"_s, u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("Mexico") << QStringList{u"es-MX"_s} << u"es"_s;
        QTest::newRow("Brazil") << QStringList{u"pt-Latn-BR"_s, u"pt-BR"_s, u"pt"_s} << u"pt_BR"_s;
        QTest::newRow("Portugal: nearer than English") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
        QTest::newRow("the second wish") << QStringList{u"fi-FI"_s, u"ar-EG"_s} << u"ar"_s;
        QTest::newRow("none of ours") << QStringList{u"fi-FI"_s} << u"en"_s;
        QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nothing") << QStringList{} << u"en"_s;
    }
    void theFirstThatAPersonWantsIsSpoken()
    {
        QFETCH(const QStringList, wanted);
        QTEST(languageFor(wanted).code, "code");
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)

} // namespace tst_languages

#include "tst_languages.moc"
