// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/readback.h"

#include "engine/zoho/reportclient.h"

#include <QHash>
#include <QSet>

namespace statusbridge {

namespace {

constexpr qsizetype mostTogether = 100; // ids of one call

//! Reads records by their ids, around those for which Zoho has no answer.
class RecordReading
{
public:
    explicit RecordReading(zoho::ReportClient &report) : m_report(report) {}

    [[nodiscard]] Expected<void> read(const QStringList &ids)
    {
        for (qsizetype at = 0; at < ids.size(); at += mostTogether) {
            const QStringList together = ids.mid(at, mostTogether);
            if (m_isDown) {
                giveUp(together);
                continue;
            }
            const auto answered = ask(together, zoho::Tries::Several);
            if (!answered) {
                return answered.error();
            }
            if (const auto apart = *answered ? Expected<void>() : readApart(together); !apart) {
                return apart;
            }
        }
        return {};
    }

    [[nodiscard]] const QList<zoho::ReportRecord> &records() const { return m_records; }
    [[nodiscard]] bool isUnread(const QString &id) const { return m_unread.contains(id); }
    [[nodiscard]] const std::optional<Error> &whyUnread() const { return m_whyUnread; }

private:
    //! False if there is no answer to this question, which may be one record's fault.
    [[nodiscard]] Expected<bool> ask(const QStringList &ids, zoho::Tries tries)
    {
        const auto found = m_report.fetchByIds(ids, tries);
        if (found) {
            m_records += *found;
            return true;
        }
        if (!isOfQuestion(found.error())) {
            return found.error();
        }
        m_whyUnread = found.error();
        return false;
    }

    //! By halves, after \p ids had no answer together. Two halves without an answer are no single record's fault.
    [[nodiscard]] Expected<void> readApart(const QStringList &ids)
    {
        if (ids.size() == 1) {
            giveUp(ids);
            return {};
        }
        const qsizetype half = ids.size() / 2;
        const QStringList first = ids.first(half);
        const QStringList second = ids.sliced(half);
        const auto isFirst = ask(first, zoho::Tries::Once);
        const auto isSecond = isFirst.and_then([&](bool) { return ask(second, zoho::Tries::Once); });
        if (!isSecond) {
            return isSecond.error();
        }
        if (!*isFirst && !*isSecond) {
            m_isDown = ids.size() > 2;
            giveUp(ids);
            return {};
        }
        return *isFirst && *isSecond ? Expected<void>() : readApart(*isFirst ? second : first);
    }

    void giveUp(const QStringList &ids) { m_unread.unite({ids.cbegin(), ids.cend()}); }

    zoho::ReportClient &m_report;
    QList<zoho::ReportRecord> m_records;
    QSet<QString> m_unread;
    std::optional<Error> m_whyUnread;
    bool m_isDown = false;
};

//! Takes those out of the missing ones whose words the report lists for no record, so that it may hide them.
Expected<void> sortMissing(zoho::ReportClient &report, ReadBack &found)
{
    QHash<QString, Expected<bool>> listed;
    for (const Intent &intent : std::exchange(found.missing, {})) {
        const QString word = zoho::recordValuesFromJson(intent.valuesJson).status;
        if (!listed.contains(word)) {
            listed.insert(word, report.listsAny(word));
        }
        const auto any = listed.constFind(word);
        if (*any) {
            (**any ? found.missing : found.hidden).append(intent);
        } else if (isOfQuestion(any->error())) {
            found.unread.append(intent);
            found.whyUnread = any->error();
        } else {
            return any->error();
        }
    }
    return {};
}

} // namespace

bool isOfQuestion(const Error &error)
{
    return error.kind == ErrorKind::Transient || error.kind == ErrorKind::Account || error.kind == ErrorKind::Bug;
}

ReadBack compareWithZoho(const QList<Intent> &intents, const QList<zoho::ReportRecord> &records,
                         const FieldFormat &format)
{
    QHash<QString, zoho::ReportRecord> byId;
    for (const zoho::ReportRecord &record : records) {
        byId.insert(record.id, record);
    }
    ReadBack result;
    for (const Intent &intent : intents) {
        const auto record = byId.constFind(intent.recordId);
        if (record == byId.cend()) {
            result.missing.append(intent);
        } else if (zoho::shows(*record, zoho::recordValuesFromJson(intent.valuesJson))) {
            result.shown.append(intent);
        } else if (strengthAtZoho(record->status, format) > format.ranking.strength(intent.statusWord)) {
            result.stronger.append({intent, record->status.trimmed()});
        } else {
            result.absent.append(intent);
        }
    }
    return result;
}

Expected<ReadBack> readBack(zoho::ReportClient &report, const QList<Intent> &intents, const FieldFormat &format)
{
    QStringList ids;
    for (const Intent &intent : intents) {
        ids.append(intent.recordId);
    }
    ids.removeDuplicates();
    RecordReading reading(report);
    if (const auto done = reading.read(ids); !done) {
        return done.error();
    }
    QList<Intent> read;
    QList<Intent> unread;
    for (const Intent &intent : intents) {
        (reading.isUnread(intent.recordId) ? unread : read).append(intent);
    }
    ReadBack found = compareWithZoho(read, reading.records(), format);
    found.unread = unread;
    if (!unread.isEmpty()) {
        found.whyUnread = reading.whyUnread();
    }
    return sortMissing(report, found).transform([&] { return found; });
}

} // namespace statusbridge
