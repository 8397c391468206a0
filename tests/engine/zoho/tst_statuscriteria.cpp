// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/statuscriteria.h"

#include <QTest>

namespace tst_statuscriteria {

using namespace statusbridge;
using zoho::statusMatches;

class StatusCriteriaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparisonsOfTheStatusAreUnderstood_data()
    {
        QTest::addColumn<QString>("criteria");
        QTest::addColumn<QString>("matching");
        QTest::addColumn<QString>("other");
        QTest::newRow("the default") << u"Status != \"delivered\""_s << u"sent"_s << u"delivered"_s;
        QTest::newRow("equal") << u" Status==\"sent\" "_s << u"sent"_s << u"failed"_s;
        QTest::newRow("parentheses") << u"((Status != \"delivered\"))"_s << QString() << u"delivered"_s;
        QTest::newRow("several") << u"Status != \"delivered\" && Status != \"failed\""_s << u"sent"_s << u"failed"_s;
        QTest::newRow("or") << u"Status == \"a\" || Status == \"b\""_s << u"b"_s << u"c"_s;
        QTest::newRow("and before or") << u"Status == \"a\" || Status == \"b\" && Status == \"c\""_s << u"a"_s
                                       << u"b"_s;
        QTest::newRow("not") << u"!(Status == \"a\" || Status == \"b\")"_s << u"c"_s << u"b"_s;
        QTest::newRow("a word with signs") << u"Status != \"a && (b)\""_s << u"a"_s << u"a && (b)"_s;
    }
    void comparisonsOfTheStatusAreUnderstood()
    {
        QFETCH(QString, criteria);
        QFETCH(QString, matching);
        QFETCH(QString, other);
        QVERIFY(zoho::compareOnlyStatus(criteria, u"Status"_s));
        QCOMPARE(statusMatches(criteria, u"Status"_s, matching), std::optional(true));
        QCOMPARE(statusMatches(criteria, u"Status"_s, other), std::optional(false));
    }

    void whatLooksAtMoreIsLeftToZoho_data()
    {
        QTest::addColumn<QString>("criteria");
        for (const char *criteria :
             {"", "Status", "Status != ", "Status != delivered", "Status != 'delivered'", "Status != \"delivered",
              "Status != \"deliv\\\"ered\"", "Status != \"delivered\" && Branch == \"north\"",
              "Branch == \"north\" || Status != \"delivered\"", "Status_2 != \"delivered\"", "status != \"delivered\"",
              "Status.contains(\"x\")", "Status > \"a\"", "(Status != \"delivered\"", "Status != \"delivered\")",
              "Status != \"delivered\" &&", "Status != \"delivered\" Status != \"failed\"", "ID != 0"}) {
            QTest::newRow(criteria) << QString::fromLatin1(criteria);
        }
        QTest::newRow("very deep") << QString(1000, u'(') + u"Status == \"a\""_s + QString(1000, u')');
    }
    void whatLooksAtMoreIsLeftToZoho()
    {
        QFETCH(QString, criteria);
        QVERIFY(!zoho::compareOnlyStatus(criteria, u"Status"_s));
        QVERIFY(zoho::statusesOutside(criteria, u"Status"_s).isEmpty());
    }

    void whatLiesOutsideIsKnownByItsStatus()
    {
        const auto outside = [](const QString &criteria) { return zoho::statusesOutside(criteria, u"Status"_s); };
        QCOMPARE(outside(u"Status != \"delivered\""_s), QStringList{u"delivered"_s});
        QCOMPARE(outside(u"Status != \"\" && Status != \"read\""_s), (QStringList{QString(), u"read"_s}));
        const QStringList others = outside(u"Status == \"sent\""_s);
        QCOMPARE(others.size(), 1);
        QVERIFY(others.constFirst() != u"sent");
        QCOMPARE(outside(u"Status == \"sent\" || Status != \"sent\""_s), QStringList());
    }

    void aStatusMayBeExcludedWhateverElseCounts_data()
    {
        QTest::addColumn<QString>("criteria");
        QTest::addColumn<bool>("isExcluded");
        for (const auto &[criteria, isExcluded] : std::initializer_list<std::pair<const char *, bool>>{
                 {"Status != \"delivered\"", true},
                 {"Status == \"delivered\"", false},
                 {"Branch == \"n\" && Status != \"delivered\"", true},
                 {"Status != \"delivered\" && (Date > 'x' || A)", true},
                 {"Name.contains(\"a && b\") && Status == \"x\"", true},
                 {"Status != \"delivered\" || Branch == \"n\"", false},
                 {"!(Status == \"delivered\" || A == 1)", true},
                 {"!(Status == \"delivered\" && A == 1)", false},
                 {"Status_2 != \"delivered\"", false},
                 {"A == \"open && Status != \"delivered\"", false},
                 {"(Status != \"delivered\"", false},
                 {"", false}}) {
            QTest::newRow(criteria) << QString::fromLatin1(criteria) << isExcluded;
        }
    }
    void aStatusMayBeExcludedWhateverElseCounts()
    {
        QFETCH(QString, criteria);
        QFETCH(bool, isExcluded);
        QCOMPARE(zoho::excludesStatus(criteria, u"Status"_s, u"delivered"_s), isExcluded);
    }
};

QTEST_APPLESS_MAIN(StatusCriteriaTest)

} // namespace tst_statuscriteria

#include "tst_statuscriteria.moc"
