// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"

#include "app/api/routes/subjects.h"

namespace statusbridge {

const QList<ApiRoute> &apiRoutes()
{
    static const QList<ApiRoute> routes = zohoRoutes() + cycleRoutes() + historyRoutes() + parkedRoutes() +
                                          lookupRoutes() + reportRoutes() + alertRoutes() + administrationRoutes() +
                                          auditRoutes() + operationRoutes();
    return routes;
}

QList<std::pair<QString, QString>> apiTags()
{
    return {{u"zoho"_s, u"The calls of earlier programs: cycles, their scheduler, and what is known of records."_s},
            {u"cycles"_s, u"Cycles, their scheduler, and how everything stands."_s},
            {u"records"_s, u"What is parked, and what is known of a message."_s},
            {u"messages"_s, u"What became of the messages."_s},
            {u"alerts"_s, u"Who is told when something is wrong."_s},
            {u"administration"_s, u"Settings, users, tokens, the log, and who changed what."_s},
            {u"operation"_s, u"How the program is, what it offers, and what happens."_s}};
}

QStringList parametersOf(const ApiRoute &route)
{
    QStringList names;
    for (const auto &part : route.path.split('/')) {
        if (part.startsWith('{')) {
            names.append(QString::fromLatin1(part.mid(1, part.size() - 2)));
        }
    }
    return names;
}

} // namespace statusbridge
