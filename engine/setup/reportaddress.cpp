// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/reportaddress.h"

#include "engine/config/datacenters.h"
#include "engine/config/settings.h"
#include "engine/core/literals.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace statusbridge {

namespace {

constexpr qsizetype longestAddress = 4000;

//! An address in the pieces that matter here, percent-decoded.
struct Pieces
{
    QString host;
    QStringList path;
    QString fragment;
};

bool isWrapping(QChar character)
{
    return u"<>\"'()[],;\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb`"_s.contains(character);
}

//! The word of \p text that can be an address: a mail breaks it into lines, and people copy more than they mean to.
QString addressIn(const QString &text)
{
    QString joined = text.left(longestAddress);
    joined.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
    });
    const QStringList words = joined.simplified().split(u' ');
    const auto address = std::ranges::find_if(words, [](const QString &word) { return word.contains(u'/'); });
    QString found = address == words.cend() ? QString() : *address;
    while (!found.isEmpty() && isWrapping(found.front())) {
        found.remove(0, 1);
    }
    while (!found.isEmpty() && (isWrapping(found.back()) || found.endsWith(u'.'))) {
        found.chop(1);
    }
    return found;
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

std::optional<Pieces> piecesOf(QString address)
{
    if (const qsizetype scheme = address.indexOf(u"://"_s); scheme >= 0) {
        const QString name = address.left(scheme).toLower();
        if (name != u"https" && name != u"http") {
            return std::nullopt;
        }
        address.remove(0, scheme + 3);
    }
    // What was encoded as a whole has no other fragment.
    if (!address.contains(u'#')) {
        address.replace(u"%23"_s, u"#"_s);
    }
    const QString beforeFragment = address.section(u'#', 0, 0);
    Pieces pieces;
    pieces.fragment = decoded(address.section(u'#', 1));
    const QString place = beforeFragment.section(u'?', 0, 0);
    const QStringList segments = place.split(u'/');
    pieces.host = segments.constFirst().section(u':', 0, 0).toLower();
    for (const QString &segment : segments.sliced(1)) {
        if (const QString name = decoded(segment); !name.isEmpty()) {
            pieces.path.append(name);
        }
    }
    return pieces;
}

//! As the settings take one; a full stop at its end is that of a sentence.
bool isLinkName(const QString &name)
{
    const auto isAllowed = [](QChar character) {
        return character.unicode() < 128 && (character.isLetterOrNumber() || u"_.-"_s.contains(character));
    };
    return std::ranges::all_of(name, isAllowed) && !name.endsWith(u'.') &&
           std::ranges::any_of(name, [](QChar character) { return character.isLetterOrNumber(); });
}

//! Takes "environment/stage" out of \p path, wherever it stands, and says which one that is.
QString takeEnvironment(QStringList &path)
{
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        const QString name = path.at(i + 1).toLower();
        const bool isKnown = name == u"development" || name == u"stage" || name == u"production";
        if (path.at(i).compare(u"environment"_s, Qt::CaseInsensitive) == 0 && isKnown) {
            path.remove(i, 2);
            return name == u"production" ? QString() : name;
        }
    }
    return {};
}

//! What a page shows, by the word for its kind, and its name.
struct Component
{
    QString kind;
    QString name;

    [[nodiscard]] bool isReport() const
    {
        static const QStringList kinds = {u"report"_s,        u"view"_s,           u"report-perma"_s, u"view-perma"_s,
                                          u"reportbuilder"_s, u"record-summary"_s, u"pdf"_s,          u"csv"_s,
                                          u"html"_s,          u"json"_s,           u"xls"_s,          u"xlsx"_s};
        return kinds.contains(kind);
    }
    [[nodiscard]] bool isOther() const
    {
        static const QStringList kinds = {u"form"_s,       u"form-perma"_s,  u"formbuilder"_s, u"page"_s,
                                          u"page-perma"_s, u"pagebuilder"_s, u"reportedit"_s};
        return kinds.contains(kind);
    }
};

//! "Report:All_Messages?Status=sent" of a fragment.
std::optional<Component> componentOf(const QString &fragment)
{
    const qsizetype colon = fragment.indexOf(u':');
    if (colon < 0) {
        return std::nullopt;
    }
    QString name = fragment.mid(colon + 1);
    const auto end = std::ranges::find_if(name, [](QChar character) { return u"?&/#"_s.contains(character); });
    name.truncate(std::distance(name.begin(), end));
    return Component{.kind = fragment.left(colon).trimmed().toLower(), .name = name.trimmed()};
}

//! \param path what follows owner and application
Expected<ReportAddress> withReport(ReportAddress address, const QStringList &path, const QString &fragment)
{
    std::optional<Component> component = componentOf(fragment);
    if (!component && path.size() >= 2) {
        component = Component{.kind = path.at(0).toLower(), .name = path.at(1)};
    }
    if (component && component->isOther()) {
        return usageError(Sentence(SentenceId::ReportAddressOfOther, {component->name.left(60)}));
    }
    if (component && component->isReport()) {
        address.report = component->name;
    }
    const bool isSound = isLinkName(address.owner) && isLinkName(address.app) &&
                         (address.report.isEmpty() || isLinkName(address.report));
    return isSound ? Expected<ReportAddress>(address) : usageError(SentenceId::ReportAddressUnreadable);
}

//! A page that people see.
Expected<ReportAddress> ofPage(const QString &dataCenter, QStringList path, const QString &fragment)
{
    const QString environment = takeEnvironment(path);
    const QString first = path.value(0).toLower();
    const bool isHome = first == u"userhome";
    if (isHome || first == u"appbuilder") {
        path.removeFirst();
    }
    // The lists of applications have addresses like those of an application.
    if (path.size() < 2 || (isHome && !componentOf(fragment))) {
        return usageError(SentenceId::ReportAddressUnreadable);
    }
    return withReport(
        {.dataCenter = dataCenter, .owner = path.at(0), .app = path.at(1), .report = {}, .environment = environment},
        path.sliced(2), fragment);
}

//! `creator/v2.1/data/OWNER/APP/report/NAME`, or the older `api/v2.1/OWNER/APP/report/NAME`, without its first name.
Expected<ReportAddress> ofApi(const QString &dataCenter, QStringList path)
{
    if (path.value(0).startsWith(u'v')) {
        path.removeFirst();
    }
    const QString list = path.value(0);
    if (list == u"publish") {
        return usageError(SentenceId::ReportAddressPublished);
    }
    if (list == u"data" || list == u"meta") {
        path.removeFirst();
    }
    if (path.size() < 2) {
        return usageError(SentenceId::ReportAddressUnreadable);
    }
    return withReport(
        {.dataCenter = dataCenter, .owner = path.at(0), .app = path.at(1), .report = {}, .environment = {}},
        path.sliced(2), {});
}

bool isPortal(const QString &host)
{
    return host.startsWith(u"portal.zoho"_s) || host.contains(u".zohocreatorportal."_s) ||
           host.contains(u"creatorportal.zoho"_s);
}

bool isPublished(const QString &host, const QStringList &path)
{
    const bool isEmbedded =
        std::ranges::any_of(path, [](const QString &name) { return name == u"report-embed" || name == u"view-embed"; });
    return isEmbedded || host.contains(u".zohopublic."_s) || host.startsWith(u"zohopublic."_s);
}

} // namespace

Expected<ReportAddress> readReportAddress(const QString &text)
{
    const std::optional<Pieces> pieces = piecesOf(addressIn(text));
    if (!pieces || pieces->host.isEmpty() || pieces->host.contains(u'@') || !pieces->host.contains(u'.')) {
        return usageError(SentenceId::ReportAddressUnreadable);
    }
    const QString &host = pieces->host;
    if (isPublished(host, pieces->path)) {
        return usageError(SentenceId::ReportAddressPublished);
    }
    if (isPortal(host)) {
        return usageError(SentenceId::ReportAddressOfPortal);
    }
    const std::optional<QString> dataCenter = dataCenterOfServer(host);
    const QString server = host.section(u'.', 0, 0);
    const bool isApi = host.contains(u"zohoapis."_s);
    if (!dataCenter || (!isApi && server != u"creator" && server != u"creatorapp")) {
        return usageError(Sentence(SentenceId::ReportAddressForeign, {host.left(100)}));
    }
    const QStringList &path = pieces->path;
    if (isApi || path.value(0) == u"api") {
        return path.isEmpty() ? usageError(SentenceId::ReportAddressUnreadable) : ofApi(*dataCenter, path.sliced(1));
    }
    return ofPage(*dataCenter, path, pieces->fragment);
}

QList<AddressDifference> differencesOf(const ReportAddress &address, const ZohoSettings &configured)
{
    const bool hasPlace = !configured.owner.isEmpty() || !configured.app.isEmpty() || !configured.report.isEmpty();
    const QList<AddressDifference> all = {
        {u"zoho.data_center"_s, configured.dataCenter, address.dataCenter, configured.clientId.isEmpty()},
        {u"zoho.owner"_s, configured.owner, address.owner, configured.owner.isEmpty()},
        {u"zoho.app"_s, configured.app, address.app, configured.app.isEmpty()},
        {u"zoho.report"_s, configured.report, address.report, configured.report.isEmpty()},
        {u"zoho.environment"_s, configured.environment, address.environment, !hasPlace},
    };
    QList<AddressDifference> differences;
    for (const AddressDifference &each : all) {
        const bool isTold = each.setting != u"zoho.report" || !address.report.isEmpty();
        if (isTold && each.configured != each.found) {
            differences.append(each);
        }
    }
    return differences;
}

} // namespace statusbridge
