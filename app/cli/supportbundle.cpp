// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/supportbundle.h"

#include "app/json/jsonviews.h"
#include "app/system/redaction.h"
#include "engine/config/configurationtransfer.h"
#include "engine/config/settingstable.h"
#include "engine/core/masking.h"
#include "engine/core/platform.h"
#include "engine/doctor/supportfacts.h"
#include "engine/environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qint64 longestLog = 256LL * 1024; //!< bytes
constexpr qsizetype mostLines = 1000;

QJsonValue bundledValue(const SettingValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return withoutPersons(withoutCredentials(text ? *text : toToml(value)));
}

QJsonArray bundledFindings(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        QJsonObject document = jsonOf(finding);
        for (auto &&member : document) {
            if (member.isString()) {
                member = withoutPersons(member.toString());
            }
        }
        list.append(document);
    }
    return list;
}

QJsonObject databaseOf(const EngineEnvironment &environment)
{
    const SupportFacts facts = supportFacts(environment);
    QJsonObject rows;
    for (const auto &[table, count] : facts.rows.asKeyValueRange()) {
        rows.insert(table, count);
    }
    return {{u"version"_s, facts.databaseVersion},
            {u"schema"_s, facts.schemaVersion ? QJsonValue(*facts.schemaVersion) : QJsonValue()},
            {u"rows"_s, rows},
            {u"trouble"_s, withoutPersons(facts.trouble.english())}};
}

} // namespace

QString withoutPersons(const QString &text)
{
    static const QRegularExpression mailbox(uR"([\w.+%-]+@(?=[\w-]+\.\w))"_s);
    return withMaskedPersons(redacted(text)).replace(mailbox, u"…@"_s);
}

QJsonObject bundledSettings(const Settings &settings)
{
    QJsonObject sections;
    for (const SettingDefinition &definition : settingsTable()) {
        QJsonObject section = sections.value(definition.section).toObject();
        section.insert(definition.key, bundledValue(withoutAccess(definition, definition.read(settings))));
        sections.insert(definition.section, section);
    }
    return sections;
}

QStringList bundledLog(const QString &file)
{
    QFile log(file);
    if (file.isEmpty() || !log.open(QIODevice::ReadOnly)) {
        return {};
    }
    const bool isCut = log.size() > longestLog;
    log.seek(std::max<qint64>(0, log.size() - longestLog));
    QStringList lines = QString::fromUtf8(log.read(longestLog)).split(u'\n', Qt::SkipEmptyParts);
    if (isCut && !lines.isEmpty()) {
        lines.removeFirst(); // the end of a line, whose beginning would have said what to mask
    }
    lines = lines.mid(std::max<qsizetype>(0, lines.size() - mostLines));
    for (QString &line : lines) {
        line = withoutPersons(line);
    }
    return lines;
}

QJsonObject supportBundle(const EngineEnvironment *environment, const QList<Finding> &findings)
{
    QJsonObject versions{{u"statusbridge"_s, QCoreApplication::applicationVersion()}};
    for (const auto &[name, version] : libraryVersions().asKeyValueRange()) {
        versions.insert(name, version);
    }
    QJsonObject bundle{{u"made_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                       {u"versions"_s, versions},
                       {u"findings"_s, bundledFindings(findings)}};
    if (environment) {
        const QString log = environment->settings.log.file;
        bundle.insert(u"configuration"_s, bundledSettings(environment->settings));
        bundle.insert(u"database"_s, databaseOf(*environment));
        bundle.insert(u"log"_s, log.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(bundledLog(log)));
    }
    return bundle;
}

Expected<void> writeSupportBundle(const QString &file, const QJsonObject &bundle, bool mayReplace)
{
    if (!mayReplace && QFileInfo::exists(file)) {
        return usageError(u"%1 is there already: say --force to replace it, or name another file."_s.arg(
            QDir::toNativeSeparators(file)));
    }
    return writeOwnerFile(QFileInfo(file).absoluteFilePath(), QJsonDocument(bundle).toJson());
}

} // namespace statusbridge
