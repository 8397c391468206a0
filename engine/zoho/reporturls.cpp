// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/reporturls.h"

#include "engine/zoho/reportrecord.h"

#include <algorithm>

namespace statusbridge::zoho {

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

namespace {

QStringList wantedFields(const FieldNames &fields)
{
    QStringList names{u"ID"_s};
    for (const ReportField &field : reportFields) {
        names += fields.*field.name;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

ReportUrls::ReportUrls(const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields) : m_report(api)
{
    m_report.setPath(u"/creator/v2.1/data/%1/%2/report/%3"_s.arg(percentEncoded(zoho.owner), percentEncoded(zoho.app),
                                                                 percentEncoded(zoho.report)),
                     QUrl::StrictMode);
    QStringList names;
    for (const QString &name : wantedFields(fields)) {
        names.append(percentEncoded(name));
    }
    m_fieldsQuery = u"field_config=custom&fields="_s + names.join(u',');
}

QUrl ReportUrls::matching(const QString &criteria) const
{
    QUrl url = m_report;
    // 1000 is the most that Zoho gives and one of the three numbers that it takes at all.
    url.setQuery(u"criteria="_s + percentEncoded(criteria) + u"&max_records=1000&"_s + m_fieldsQuery, QUrl::StrictMode);
    return url;
}

QUrl ReportUrls::reading(const QString &recordId) const
{
    QUrl url = updating(recordId);
    url.setQuery(m_fieldsQuery, QUrl::StrictMode);
    return url;
}

QUrl ReportUrls::updating(const QString &recordId) const
{
    QUrl url = m_report;
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + recordId, QUrl::StrictMode);
    return url;
}

QString ReportUrls::criteriaFor(const QStringList &recordIds)
{
    QStringList terms;
    terms.reserve(recordIds.size());
    for (const QString &id : recordIds) {
        terms.append(u"ID == "_s + id);
    }
    return u'(' + terms.join(u" || "_s) + u')';
}

QString ReportUrls::criteriaFor(const QString &field, const QString &text)
{
    return field + u" == \""_s + text + u'"';
}

bool ReportUrls::canStandInCriteria(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c == u'"' || c == u'\\' || c.unicode() < 0x20; });
}

} // namespace statusbridge::zoho
