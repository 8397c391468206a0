// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "ui/settings/settingsdraft.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_settingsdraft {

using namespace statusbridge;

class SettingsDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewDraftIsWhatIsInForce();
    void aChangeCanBeTakenBack();
    void aWrongValueStaysOutAndIsTold();
    void valuesAreKeptInTheirNormalForm();
    void whatDoesNotFitTogetherIsToldAtItsSetting();
    void whatNoFileDecidesIsKnown();
    void everyChangeIsToldOnce();

private:
    void set(const char *name, const SettingValue &value);
    std::unique_ptr<SettingsDraft> m_draft;
};

void SettingsDraftTest::init()
{
    m_draft = std::make_unique<SettingsDraft>();
    m_draft->reset(Settings(), {});
}

void SettingsDraftTest::set(const char *name, const SettingValue &value)
{
    m_draft->setValue(*findSetting(QString::fromLatin1(name)), value);
}

void SettingsDraftTest::aNewDraftIsWhatIsInForce()
{
    QVERIFY(!m_draft->isChanged());
    QVERIFY(m_draft->isValid());
    QVERIFY(m_draft->problems().isEmpty());
}

void SettingsDraftTest::aChangeCanBeTakenBack()
{
    set("sync.interval_minutes", 5);
    QVERIFY(m_draft->isChanged());
    QCOMPARE(m_draft->settings().sync.intervalMinutes, 5);
    set("sync.interval_minutes", 60);
    QVERIFY(!m_draft->isChanged());
}

void SettingsDraftTest::aWrongValueStaysOutAndIsTold()
{
    set("sync.interval_minutes", 0);
    QCOMPARE(m_draft->settings().sync.intervalMinutes, 60);
    QVERIFY(m_draft->problem(u"sync.interval_minutes"_s).contains(u"from 1 to 1440"));
    QVERIFY(m_draft->isChanged());
    QVERIFY(!m_draft->isValid());
    QCOMPARE(m_draft->problems(), QStringList(u"sync.interval_minutes"_s));
    set("sync.interval_minutes", 60);
    QVERIFY(m_draft->isValid());
    QVERIFY(!m_draft->isChanged());
}

void SettingsDraftTest::valuesAreKeptInTheirNormalForm()
{
    set("zoho.owner", u"  acme "_s);
    QCOMPARE(m_draft->settings().zoho.owner, u"acme"_s);
}

void SettingsDraftTest::whatDoesNotFitTogetherIsToldAtItsSetting()
{
    set("database.driver", u"postgresql"_s);
    QVERIFY(!m_draft->isValid());
    QVERIFY(m_draft->problem(u"database.name"_s).startsWith(u"\u201cName or file\u201d must be filled in"_s));
    QCOMPARE(m_draft->problems(), QStringList(u"database.name"_s));
    set("database.name", u"messages"_s);
    QVERIFY(m_draft->isValid());
}

void SettingsDraftTest::whatNoFileDecidesIsKnown()
{
    m_draft->reset(Settings(), {{u"sync.concurrency"_s, u"STATUSBRIDGE_SYNC_CONCURRENCY"_s},
                                {u"log.level"_s, u"command line"_s},
                                {u"zoho.app"_s, u"/etc/statusbridge/statusbridge.toml:7"_s}});
    QCOMPARE(m_draft->fixedBy(u"sync.concurrency"_s), u"STATUSBRIDGE_SYNC_CONCURRENCY"_s);
    QCOMPARE(m_draft->fixedBy(u"log.level"_s), u"command line"_s);
    QVERIFY(m_draft->fixedBy(u"zoho.app"_s).isEmpty());
}

void SettingsDraftTest::everyChangeIsToldOnce()
{
    QSignalSpy changes(m_draft.get(), &SettingsDraft::changed);
    QSignalSpy resets(m_draft.get(), &SettingsDraft::wasReset);
    set("sync.interval_minutes", 5);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
    m_draft->reset(Settings(), {});
    QCOMPARE(resets.size(), 1);
    QVERIFY(!m_draft->isChanged());
}

QTEST_GUILESS_MAIN(SettingsDraftTest)

} // namespace tst_settingsdraft

#include "tst_settingsdraft.moc"
