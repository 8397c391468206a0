// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/batchscript.h"

#include "engine/config/settings.h"
#include "engine/zoho/reportrecord.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

constexpr QLatin1StringView
    script(R"(// Writes the delivery statuses of up to 200 records in one call, for the batch mode of Statusbridge.
// It belongs behind a Custom API (Microservices, Custom API): method POST, authentication OAuth2,
// request of the type application/json, with one argument: updates, a list. Each of its entries is a map of
// "id" (of a record) and "data" (values by the link names of their fields).
// No workflow of the form runs for values that a function assigns. What depends on one belongs into this function.
map %NAME%(list updates)
{
    updated = List();
    failed = List();
    for each update in updates
    {
        try
        {
            record = %FORM%[ID == update.get("id").toLong()];
            if(record.count() == 0)
            {
                failed.add({"id":update.get("id"),"code":3190,"message":"No record with this ID found."});
            }
            else
            {
                values = update.get("data");
%FIELDS%                updated.add(update.get("id"));
            }
        }
        catch (problem)
        {
            failed.add({"id":update.get("id"),"code":3001,"message":problem.message});
        }
    }
    return {"updated":updated,"failed":failed};
}
)");

constexpr QLatin1StringView assignment(R"(                if(values.containKey("%FIELD%"))
                {
                    record.%FIELD% = values.get("%FIELD%");
                }
)");

QStringList writtenFields(const FieldNames &fields)
{
    QStringList names{fields.status};
    for (const zoho::ReportField &field : zoho::reportFields) {
        if (field.written) {
            names += fields.*field.name;
        }
    }
    names.removeAll(QString());
    return names;
}

//! A link name may have characters that a function's name can't.
QString functionName(const ZohoSettings &zoho)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_]"_s);
    return zoho.batchApi.isEmpty() ? u"statusbridge_update"_s : QString(zoho.batchApi).replace(other, u"_"_s);
}

} // namespace

Expected<QString> batchScript(const Settings &settings)
{
    if (settings.zoho.form.isEmpty()) {
        return configurationError(SentenceId::FormNeeded);
    }
    QString assignments;
    const QStringList fields = writtenFields(settings.fields);
    for (const QString &field : fields) {
        assignments += QString(assignment).replace(u"%FIELD%"_s, field);
    }
    return QString(script)
        .replace(u"%NAME%"_s, functionName(settings.zoho))
        .replace(u"%FORM%"_s, settings.zoho.form)
        .replace(u"%FIELDS%"_s, assignments);
}

} // namespace statusbridge
