// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/storefixture.h"
#include "tests/faults/databasetrial.h"
#include "tests/faults/sidebyside.h"
#include "tests/support/testdatabase.h"

#include <QLoggingCategory>
#include <QTest>

#include <vector>

namespace tst_databasefaults {

using namespace statusbridge;
using namespace statusbridge::faults;

//! Each case of database.table for one kind of database; with STATUSBRIDGE_FAULTS=TEXT those alone whose name has the
//! text.
class DatabaseFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest_data();
    void aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest();

private:
    QList<DatabaseCase> m_cases;
    std::vector<QStringList> m_complaints;
};

void DatabaseFaultsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"statusbridge.*=false"_s); // what goes wrong here is meant to
    m_cases = databaseCases(QStringLiteral(STATUSBRIDGE_FAULTS_FOLDER "/database.table"));
    const QString wish = qEnvironmentVariable("STATUSBRIDGE_FAULTS");
    m_cases.removeIf([&](const DatabaseCase &each) { return wish != u"all" && !each.name().contains(wish); });
    m_complaints.resize(static_cast<std::size_t>(m_cases.size()));
    const TestDatabase first(makeUsualTables); // what the others are copied from is made by one thread
    sideBySide(m_cases.size(),
               [this](qsizetype at) { m_complaints[static_cast<std::size_t>(at)] = complaintsOf(m_cases.at(at)); });
}

void DatabaseFaultsTest::aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest_data()
{
    QTest::addColumn<QStringList>("complaints");
    for (qsizetype at = 0; at < m_cases.size(); ++at) {
        QTest::newRow(qPrintable(m_cases.at(at).name())) << m_complaints.at(static_cast<std::size_t>(at));
    }
}

void DatabaseFaultsTest::aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest()
{
    QFETCH(QStringList, complaints);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(DatabaseFaultsTest)

} // namespace tst_databasefaults

#include "tst_databasefaults.moc"
