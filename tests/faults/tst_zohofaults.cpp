// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/sidebyside.h"
#include "tests/faults/zohotrial.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <vector>

namespace tst_zohofaults {

using namespace statusbridge;
using namespace statusbridge::faults;

//! Each case of zoho.table: those that cover all pairs, or all of them with STATUSBRIDGE_FAULTS=all. With
//! STATUSBRIDGE_FAULTS=TEXT those alone whose name has the text.
class ZohoFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest_data();
    void aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest();

private:
    QList<ZohoCase> m_cases;
    std::vector<QStringList> m_complaints;
};

void ZohoFaultsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"statusbridge.*=false"_s); // what goes wrong here is meant to
    const QList<ZohoCase> all = zohoCases(QStringLiteral(STATUSBRIDGE_FAULTS_FOLDER "/zoho.table"));
    const QString wish = qEnvironmentVariable("STATUSBRIDGE_FAULTS");
    m_cases = wish.isEmpty() ? pairwise(all) : all;
    if (!wish.isEmpty() && wish != u"all") {
        m_cases.removeIf([&](const ZohoCase &each) { return !each.name().contains(wish); });
    }
    std::ranges::stable_partition(m_cases, &ZohoCase::isSlow);
    m_complaints.resize(static_cast<std::size_t>(m_cases.size()));
    QElapsedTimer timer;
    timer.start();
    sideBySide(m_cases.size(),
               [this](qsizetype at) { m_complaints[static_cast<std::size_t>(at)] = complaintsOf(m_cases.at(at)); });
    qInfo("%d of %d cases in %lld s.", static_cast<int>(m_cases.size()), static_cast<int>(all.size()),
          timer.elapsed() / 1000);
}

void ZohoFaultsTest::aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest_data()
{
    QTest::addColumn<QStringList>("complaints");
    for (qsizetype at = 0; at < m_cases.size(); ++at) {
        QTest::newRow(qPrintable(m_cases.at(at).name())) << m_complaints.at(static_cast<std::size_t>(at));
    }
}

void ZohoFaultsTest::aCycleEndsAsTheTableSaysAndTheNextOneCarriesTheRest()
{
    QFETCH(QStringList, complaints);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(ZohoFaultsTest)

} // namespace tst_zohofaults

#include "tst_zohofaults.moc"
