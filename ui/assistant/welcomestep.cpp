// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/welcomestep.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

WelcomeStep::WelcomeStep()
    : AssistantStep(tr("Welcome"),
                    tr("Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the "
                       "records of a Zoho Creator report. The next steps ask for what it needs, and try it at once."))
{
    column()->addWidget(sectionLabel(tr("Have at hand")));
    const QStringList needs = {
        tr("• access to Zoho's API console, or a client ID and secret from there"),
        tr("• the address of the report in Zoho Creator"),
        tr("• for PostgreSQL, MySQL or MariaDB: server, database, user and password"),
    };
    for (const QString &need : needs) {
        column()->addWidget(wrappedLabel(need));
    }
    column()->addWidget(wrappedLabel(tr("Nothing is written to Zoho before you start the first cycle, and every answer "
                                        "can be changed later in the settings.")));
    column()->addStretch(1);
}

} // namespace statusbridge
