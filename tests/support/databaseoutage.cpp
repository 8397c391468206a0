// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databaseoutage.h"

#include "engine/core/literals.h"
#include "tests/support/testdatabase.h"

namespace statusbridge {

DatabaseOutage::DatabaseOutage(const DatabaseSettings &place) : m_settings(place)
{
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        m_other = std::make_unique<TestConnection>(place);
        m_other->execute(u"PRAGMA journal_mode = DELETE"_s); // where a writer also holds off those who read
    } else {
        m_proxy = std::make_unique<TcpProxy>(static_cast<quint16>(place.port));
        m_settings.host = u"127.0.0.1"_s;
        m_settings.port = m_proxy->port();
    }
}

void DatabaseOutage::begin()
{
    if (m_proxy) {
        m_proxy->setStalled(true);
    } else {
        m_other->execute(u"BEGIN EXCLUSIVE"_s);
    }
}

void DatabaseOutage::end()
{
    if (m_proxy) {
        m_proxy->setStalled(false);
    } else {
        m_other->execute(u"ROLLBACK"_s);
    }
}

} // namespace statusbridge
