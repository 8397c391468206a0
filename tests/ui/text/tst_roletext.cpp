// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/text/roletext.h"

#include <QTest>

namespace tst_roletext {

using namespace statusbridge;

QString refusal(CommandId command, const std::optional<Role> &role)
{
    return refusalOf(command, u"https://server:8085"_s, role);
}

class RoleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewerLooksAndNothingElse()
    {
        for (const auto command : {CommandId::SyncNow, CommandId::DryRun, CommandId::CancelCycle,
                                   CommandId::StopScheduler, CommandId::RetrySelected, CommandId::ReleaseAll,
                                   CommandId::ShowLog, CommandId::ShowSettings, CommandId::ShowAudit}) {
            QVERIFY2(refusal(command, Role::Viewer).contains(u"viewer"_s), definitionOf(command).text);
        }
        for (const auto command : {CommandId::ShowOverview, CommandId::ShowRuns, CommandId::ShowParked, CommandId::Find,
                                   CommandId::ExportCsv, CommandId::CopyDetails, CommandId::Quit}) {
            QVERIFY2(refusal(command, Role::Viewer).isEmpty(), definitionOf(command).text);
        }
    }

    void anOperatorWorksAndSeesTheSettings()
    {
        for (const auto command : {CommandId::SyncNow, CommandId::StartScheduler, CommandId::RetryAllFailed,
                                   CommandId::ShowLog, CommandId::ShowSettings}) {
            QVERIFY2(refusal(command, Role::Operator).isEmpty(), definitionOf(command).text);
        }
        QVERIFY(refusal(CommandId::ShowAudit, Role::Operator).contains(u"administrator"_s));
    }

    void anAdministratorMayDoAllThatCanBeDoneFromHere()
    {
        for (const CommandDefinition &command : commandTable()) {
            QCOMPARE(refusal(command.id, Role::Administrator).isEmpty(), !needsOwnEngine(command.id));
        }
        QVERIFY(refusal(CommandId::Connect, Role::Administrator).contains(u"https://server:8085"_s));
    }

    void aRoleThatIsNotKnownYetAllowsNothingMoreThanLooking()
    {
        QVERIFY(!refusal(CommandId::SyncNow, {}).isEmpty());
        QVERIFY(!roleRefusal({}, Role::Operator).isEmpty());
        for (const auto command : {CommandId::ShowOverview, CommandId::AttachToServer, CommandId::Quit}) {
            QVERIFY(refusal(command, {}).isEmpty());
        }
    }

    void everyReasonIsASentence()
    {
        for (const CommandDefinition &command : commandTable()) {
            for (const auto role : {Role::Viewer, Role::Operator, Role::Administrator}) {
                const QString reason = refusal(command.id, role);
                QVERIFY2(reason.isEmpty() || reason.endsWith(u'.'), qPrintable(reason));
            }
        }
    }
};

QTEST_MAIN(RoleTextTest)

} // namespace tst_roletext

#include "tst_roletext.moc"
