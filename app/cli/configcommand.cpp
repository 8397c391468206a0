// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/platform/terminal.h"
#include "engine/config/configurationtransfer.h"
#include "engine/config/settingsfile.h"
#include "engine/core/platform.h"
#include "engine/session/commandaudit.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

namespace statusbridge {

namespace {

//! As the program itself reads them.
ConfigSources sourcesOf(const Invocation &invocation)
{
    ConfigSources sources = ConfigSources::ofThisProcess();
    sources.explicitFile = invocation.value(u"config"_s);
    return sources;
}

Expected<void> writeNewFile(const QString &file, const QString &text, bool mayReplace)
{
    if (!mayReplace && QFileInfo::exists(file)) {
        return usageError(u"%1 is there already: say --force to replace it, or name another file."_s.arg(
            QDir::toNativeSeparators(file)));
    }
    return writeOwnerFile(QFileInfo(file).absoluteFilePath(), text.toUtf8());
}

Expected<ExitStatus> exportConfiguration(CommandContext &context)
{
    const QString file = context.invocation.arguments.constFirst();
    const auto loaded = loadSettings(sourcesOf(context.invocation));
    if (!loaded) {
        return loaded.error();
    }
    const ExportedConfiguration exported = exportedConfiguration(loaded->settings);
    for (const QString &name : exported.withoutCredentials) {
        context.output.note(u"%1 is exported without the user name and password in it."_s.arg(name));
    }
    if (file == u"-") {
        return context.print({{u"configuration"_s, exported.text}}, exported.text.trimmed());
    }
    return writeNewFile(file, exported.text, context.invocation.has(u"force"_s)).and_then([&] {
        return context.print({{u"file"_s, file}},
                             u"Wrote the configuration in force to %1."_s.arg(QDir::toNativeSeparators(file)));
    });
}

QJsonArray changeList(const QList<SettingChange> &changes)
{
    QJsonArray list;
    for (const SettingChange &change : changes) {
        list.append(QJsonObject{{u"key"_s, change.name}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    }
    return list;
}

//! Whether a person agrees to what changes.
Expected<bool> isImportAgreed(CommandContext &context, const QList<SettingChange> &changes)
{
    for (const SettingChange &change : changes) {
        context.output.note(u"%1: %2 becomes %3"_s.arg(change.name, change.before, change.after));
    }
    if (changes.isEmpty() || context.invocation.has(u"yes"_s)) {
        return true;
    }
    if (!isTerminal(stdin)) {
        return usageError(u"There is no terminal to ask on, and the configuration is changed: say --yes."_s);
    }
    context.output.note(u"Change %1? [y/N]"_s.arg(counted(changes.size(), u"setting"_s, u"settings"_s)));
    return QTextStream(stdin).readLine().trimmed().startsWith(u'y', Qt::CaseInsensitive);
}

QString importedText(const SavedSettings &saved, qsizetype changes)
{
    QStringList lines = {u"Changed %1 in %2."_s.arg(counted(changes, u"setting"_s, u"settings"_s),
                                                    QDir::toNativeSeparators(saved.file))};
    if (saved.before) {
        lines += u"The file before is kept as %1.bak."_s.arg(QDir::toNativeSeparators(saved.file));
    }
    for (const QString &name : saved.beyond) {
        lines += u"%1 has no effect yet: a variable decides it."_s.arg(name);
    }
    lines += u"A service that runs takes it over with HUP, a console when it is started again."_s;
    return lines.join(u'\n');
}

Expected<ExitStatus> importConfiguration(CommandContext &context)
{
    const ConfigSources sources = sourcesOf(context.invocation);
    const auto import = readImport(sources, context.invocation.arguments.constFirst());
    const auto agreed =
        import.and_then([&](const ConfigurationImport &read) { return isImportAgreed(context, read.changes); });
    if (!agreed) {
        return agreed.error();
    }
    if (!*agreed) {
        return Error{.kind = ErrorKind::Cancelled, .message = u"Nothing was imported."_s};
    }
    if (import->changes.isEmpty()) {
        return context.print({{u"changes"_s, QJsonArray()}}, u"Every setting in it is in force already."_s);
    }
    const auto before = context.environment();
    return saveSettings(sources, import->wanted).and_then([&](const SavedSettings &saved) {
        if (before) {
            noteSettingChanges(*before, import->wanted, before->actor);
        }
        return context.print({{u"file"_s, saved.file},
                              {u"changes"_s, changeList(import->changes)},
                              {u"beyond"_s, QJsonArray::fromStringList(saved.beyond)}},
                             importedText(saved, import->changes.size()));
    });
}

} // namespace

QList<Command> configCommands()
{
    return {
        {.words = {u"config"_s, u"export"_s},
         .arguments = u"FILE|- [--force]"_s,
         .argumentCount = 1,
         .options = {{u"force"_s, {}, u"Replaces a file that is there."_s, {}}},
         .help = u"Writes every setting that is in force into a file, without secrets."_s,
         .details = u"Those that variables decide are among them. Secrets are in no configuration; a user name and a\n"
                    "password in the URL of a proxy are left out. With \"-\" it is printed."_s,
         .handler = exportConfiguration},
        {.words = {u"config"_s, u"import"_s},
         .arguments = u"FILE [--yes]"_s,
         .argumentCount = 1,
         .options = {{u"yes"_s, {}, u"Does it without asking."_s, {}}},
         .help = u"Takes over the settings of a file, after it was checked."_s,
         .details =
             u"Tells what changes and asks. What the file doesn't name stays as it is, and so do comments. The\n"
             "configuration is written as a whole or not at all; the one before is kept beside it, with \".bak\" at\n"
             "its end. A mistake in the file is told with its line, and changes nothing."_s,
         .handler = importConfiguration}};
}

} // namespace statusbridge
