// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace statusbridge {
struct FieldNames;
struct ZohoSettings;
} // namespace statusbridge

namespace statusbridge::zoho {

//! \brief \p text as a part of a path or query.
[[nodiscard]] QString percentEncoded(const QString &text);

//! \brief The addresses of one report. Criteria are percent-encoded exactly once.
class ReportUrls
{
public:
    ReportUrls(const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields);

    //! \brief All records that match \p criteria, 1000 a page.
    [[nodiscard]] QUrl matching(const QString &criteria) const;
    //! \brief One record, for reading.
    [[nodiscard]] QUrl reading(const QString &recordId) const;
    //! \brief One record, for an update.
    [[nodiscard]] QUrl updating(const QString &recordId) const;

    //! \brief Criteria for exactly these records: `(ID == 1 || ID == 2)`.
    [[nodiscard]] static QString criteriaFor(const QStringList &recordIds);
    //! \brief Criteria for the records whose \p field holds exactly \p text, which canStandInCriteria().
    [[nodiscard]] static QString criteriaFor(const QString &field, const QString &text);
    //! \brief Whether \p text can be sent inside criteria: quotes and backslashes can't be escaped.
    [[nodiscard]] static bool canStandInCriteria(const QString &text);

private:
    QUrl m_report;
    QString m_fieldsQuery; //!< encoded
};

} // namespace statusbridge::zoho
