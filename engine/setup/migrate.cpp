// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/migrate.h"

#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/setup/backup.h"
#include "engine/store/schema/schema.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/audittable.h"

#include <QDir>

namespace statusbridge {

namespace {

constexpr int versionWithTargets = 4;

//! Earlier versions did not say of which place at Zoho they remembered something: it becomes that of the settings.
Expected<void> checkTargetIsKnown(Database &database, const ZohoSettings &zoho)
{
    const auto version = schemaVersion(database);
    const bool isOld = version && *version > 0 && *version < versionWithTargets;
    const auto configured = isOld ? checkZohoIsConfigured(zoho) : Expected<void>();
    if (configured) {
        return version ? Expected<void>() : version.error();
    }
    Error error = configured.error();
    error.message = Sentence(SentenceId::TargetNeededForUpgrade).then(error.message);
    return error;
}

QString englishOf(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences) {
        texts += sentence.english();
    }
    return texts.join(u' ');
}

Expected<MigrationResult> migrateWith(const EngineEnvironment &environment, const DatabaseSettings &place,
                                      const Secret &password, MigrationOptions options)
{
    const Settings &settings = environment.settings;
    if (options.tellOfRows && settings.database.driver != u"postgresql") {
        return usageError(SentenceId::NotificationsOfPostgresqlOnly);
    }
    const auto database = Database::open(place, environment.dataDirectory, password, DatabasePurpose::Migration);
    const auto known = database.and_then([&](const auto &opened) {
        opened->setTarget(targetOf(settings.zoho));
        return checkTargetIsKnown(*opened, settings.zoho);
    });
    if (!known) {
        return known.error();
    }
    options.schema = place.schema;
    const auto backup = options.backsUp ? backUpBeforeUpgrade(environment, place, password) : Expected(QString());
    if (!backup) {
        return backup.error();
    }
    auto done = migrate(**database, settings.webhookLogs, settings.deliveredLogs, options);
    if (done && !done->done.isEmpty()) {
        noteCommand(**database, environment.actor, {.action = AuditAction::Migrate, .after = englishOf(done->done)});
    }
    if (done && !backup->isEmpty()) {
        done->done.prepend(Sentence(SentenceId::DatabaseCopied, {QDir::toNativeSeparators(*backup)}));
    }
    if (done || (*database)->lastFault() != SqlFault::NoPermission) {
        return done;
    }
    Error error = done.error();
    error.message = error.message.then(SentenceId::TablesByOtherLogin);
    return error;
}

} // namespace

Expected<MigrationResult> migrate(const EngineEnvironment &environment, const MigrationOptions &options)
{
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return migrateWith(environment, environment.settings.database, password, options);
    });
}

Expected<MigrationResult> migrateAs(const EngineEnvironment &environment, const QString &login, const Secret &password,
                                    const MigrationOptions &options)
{
    DatabaseSettings place = environment.settings.database;
    MigrationOptions granting = options;
    granting.grantTo = login == place.user ? QString() : std::exchange(place.user, login);
    return migrateWith(environment, place, password, granting);
}

} // namespace statusbridge
