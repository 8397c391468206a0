// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datacenters.h"
#include "engine/config/settings.h"
#include "engine/core/literals.h"
#include "engine/setup/reportaddress.h"
#include "tests/fuzz/require.h"

using namespace statusbridge;

namespace {

//! What the settings take as one.
bool isLinkName(const QString &name)
{
    const auto isAllowed = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') ||
               (character >= u'0' && character <= u'9') || u"_.-"_s.contains(character);
    };
    return std::all_of(name.cbegin(), name.cend(), isAllowed);
}

} // namespace

// What is taken for an address has names that the settings hold, and its usual form is read as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto address = readReportAddress(text);
    if (!address) {
        require(address.error().kind == ErrorKind::Usage && !address.error().message.isEmpty());
        return 0;
    }
    require(dataCenters().contains(address->dataCenter));
    require(!address->owner.isEmpty() && isLinkName(address->owner));
    require(!address->app.isEmpty() && isLinkName(address->app));
    require(isLinkName(address->report));
    require(address->environment.isEmpty() || address->environment == u"development" ||
            address->environment == u"stage");
    // Some names stand for something else at the beginning of a page's address, so the API's is taken.
    ZohoSettings settings;
    settings.dataCenter = address->dataCenter;
    const QString usual = endpoints(settings)->api.host() + u"/creator/v2.1/data/"_s + address->owner + u'/' +
                          address->app + (address->report.isEmpty() ? QString() : u"/report/"_s + address->report);
    ReportAddress expected = *address;
    expected.environment.clear();
    const auto again = readReportAddress(u" <"_s + usual + u"> "_s);
    require(again && *again == expected);
    return 0;
}
