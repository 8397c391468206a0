// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctortext.h"

#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Ok:
        return u"ok"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString findingsText(const QList<Finding> &findings)
{
    QList<QStringList> rows;
    for (const auto &finding : findings) {
        rows += {severityWord(finding.severity), cell(finding.subject), cell(finding.text)};
    }
    return alignedColumns(rows);
}

} // namespace statusbridge
