// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/selection.h"

#include "tests/zohosim/criteria.h"
#include "tests/zohosim/recordstore.h"

#include <algorithm>

namespace statusbridge::zohosim {

namespace {

// No page of Zoho's lists it, so what is answered here is unknown.
constexpr int brokenCriteriaCode = 3330;

} // namespace

bool isHidden(const QJsonObject &record, const Options &options)
{
    return !options.hiddenStatus.isEmpty() && record.value(u"Status").toString() == options.hiddenStatus;
}

Expected<QList<QJsonObject>> selectedRecords(const RecordStore &store, const QString &criteria, const Options &options)
{
    if (options.maxCriteriaLength > 0 && criteria.size() > options.maxCriteriaLength) {
        return Error{.kind = ErrorKind::Bug, .message = u"MORE_THAN_MAX_LENGTH"_s, .code = 2945};
    }
    const Expected<CriteriaNode> parsed = parseCriteria(criteria, options.fields);
    if (!parsed) {
        return Error{.kind = ErrorKind::Bug, .message = parsed.error().message.english(), .code = brokenCriteriaCode};
    }
    const CriteriaRules rules{.dateFormat = options.dateFormat, .nullMatchesNotEqual = options.nullMatchesNotEqual};
    QList<QJsonObject> found;
    std::copy_if(
        store.records().cbegin(), store.records().cend(), std::back_inserter(found),
        [&](const QJsonObject &record) { return !isHidden(record, options) && matches(*parsed, record, rules); });
    return found;
}

} // namespace statusbridge::zohosim
