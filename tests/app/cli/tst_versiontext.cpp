// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/versiontext.h"
#include "engine/core/literals.h"
#include "engine/doctor/supportfacts.h"

#include <QTest>

namespace tst_versiontext {

using namespace statusbridge;

class TestVersionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionAloneIsOneLine();
    void librariesAreInOneColumnBelowIt();
    void theDocumentHasLibrariesOnlyIfTheyAreAskedFor();
    void everyLibraryIsNamed();
};

void TestVersionText::aVersionAloneIsOneLine()
{
    QCOMPARE(versionText(u"1.2.3"_s, {}), u"statusbridge 1.2.3"_s);
}

void TestVersionText::librariesAreInOneColumnBelowIt()
{
    QCOMPARE(versionText(u"1.2.3"_s, {{u"qt"_s, u"6.8.2"_s}, {u"qt_built_with"_s, u"6.4.2"_s}}),
             u"statusbridge 1.2.3\n  qt             6.8.2\n  qt built with  6.4.2"_s);
}

void TestVersionText::theDocumentHasLibrariesOnlyIfTheyAreAskedFor()
{
    QCOMPARE(versionDocument(u"1.2.3"_s, {}), QJsonObject({{u"version"_s, u"1.2.3"_s}}));
    const QJsonObject libraries{{u"qt"_s, u"6.8.2"_s}};
    QCOMPARE(versionDocument(u"1.2.3"_s, {{u"qt"_s, u"6.8.2"_s}}),
             QJsonObject({{u"version"_s, u"1.2.3"_s}, {u"libraries"_s, libraries}}));
}

void TestVersionText::everyLibraryIsNamed()
{
    const auto versions = libraryVersions();
    for (const QString &name : {u"qt"_s, u"qt_built_with"_s, u"toml++"_s, u"libsodium"_s, u"qtkeychain"_s,
                                u"qcustomplot"_s, u"libcurl"_s, u"sql_drivers"_s, u"tls"_s}) {
        QVERIFY2(!versions.value(name).isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestVersionText)

} // namespace tst_versiontext

#include "tst_versiontext.moc"
