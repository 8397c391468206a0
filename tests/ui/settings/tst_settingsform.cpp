// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/config/settingstable.h"
#include "ui/settings/settingchapters.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"

#include <QLabel>
#include <QTest>

namespace tst_settingsform {

using namespace statusbridge;

class SettingsFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAServerNeedsIsHiddenForAFile()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        SettingsForm form(draft, {}, settingsOfSection(u"database"_s));
        auto *password = new QLabel;
        form.addRow(u"Password:"_s, password, u"database.user"_s);
        form.show();
        const auto hidden = [&] {
            QStringList names;
            for (const QString &name : settingsOfSection(u"database"_s)) {
                if (!form.field(name)->isVisible() || !form.field(name)->label()->isVisible()) {
                    names += name.section(u'.', 1);
                }
            }
            return names.join(u' ');
        };
        QCOMPARE(hidden(), u"host port user schema tls ca_file"_s);
        QVERIFY(!password->isVisible());
        draft.setValue(*findSetting(u"database.driver"_s), u"mysql"_s);
        QCOMPARE(hidden(), u"schema"_s);
        QVERIFY(password->isVisible());
        draft.setValue(*findSetting(u"database.driver"_s), u"postgresql"_s);
        QCOMPARE(hidden(), QString());
    }

    void whatIsWrongIsNeverHidden()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        SettingsForm form(draft, {}, {u"database.driver"_s, u"database.host"_s});
        form.show();
        QVERIFY(!form.field(u"database.host"_s)->isVisible());
        draft.setValue(*findSetting(u"database.host"_s), u"two words"_s);
        QVERIFY(form.field(u"database.host"_s)->isVisible());
    }
};

QTEST_MAIN(SettingsFormTest)

} // namespace tst_settingsform

#include "tst_settingsform.moc"
