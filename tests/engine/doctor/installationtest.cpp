// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/doctor/installationtest.h"

namespace statusbridge {

void InstallationTest::init()
{
    m_fixture = std::make_unique<CycleFixture>();
    m_fixture->addSentRecords(2);
}

std::unique_ptr<Database> InstallationTest::opened() const
{
    auto database = readDatabasePassword(m_fixture->secrets).and_then([&](const Secret &password) {
        return Database::open(m_fixture->settings.database, m_fixture->directory.path(), password,
                              DatabasePurpose::Service);
    });
    if (!database) {
        qFatal("%s", qPrintable(describe(database.error())));
    }
    return *std::move(database);
}

QStringList InstallationTest::problems(bool offline)
{
    QStringList list;
    for (const Finding &finding : runDoctor(m_fixture->environment, offline)) {
        if (finding.severity == Finding::Severity::Warning) {
            list.append(u"warning %1: %2"_s.arg(finding.subject, finding.text.english()));
        } else if (finding.severity == Finding::Severity::Error) {
            list.append(u"error %1 %2: %3"_s.arg(finding.subject, toString(finding.kind), finding.text.english()));
        }
    }
    return list;
}

} // namespace statusbridge

#include "moc_installationtest.cpp"
