// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/zohonames.h"

#include "engine/config/datacenters.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/environment.h"
#include "engine/worker/zohoaccess.h"
#include "engine/zoho/namelists.h"
#include "engine/zoho/reportclient.h"

namespace statusbridge {

namespace {

Expected<QList<ZohoNameView>> names(const EngineEnvironment &environment, const QString &list)
{
    const auto servers = endpoints(environment.settings.zoho);
    // Names are needed during setup, and the database may come last.
    const auto access = servers.and_then(
        [&](const Endpoints &) { return CountedZohoAccess::open(environment, ZohoPart::Application); });
    if (!access) {
        return access.error();
    }
    if (access->storeProblem) {
        qCInfo(lcZoho).noquote() << "A call to Zoho is not counted:" << describe(*access->storeProblem);
    }
    const auto answer = zoho::listNames(*access->zoho->queue, servers->api, environment.settings.zoho, list);
    access->flushCalls();
    return answer;
}

} // namespace

Expected<QList<ZohoNameView>> zohoReports(const EngineEnvironment &environment)
{
    return names(environment, u"reports"_s);
}

Expected<QList<ZohoNameView>> zohoForms(const EngineEnvironment &environment)
{
    return names(environment, u"forms"_s);
}

Expected<QList<ZohoNameView>> zohoFields(const EngineEnvironment &environment, const QString &form)
{
    return names(environment, u"form/%1/fields"_s.arg(zoho::percentEncoded(form)));
}

} // namespace statusbridge
