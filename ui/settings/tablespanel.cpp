// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tablespanel.h"

#include "ui/settings/draftenvironment.h"
#include "ui/settings/settingsdraft.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace statusbridge {

TablesPanel::TablesPanel(Desk &desk, const SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_button(new QPushButton(themedIcon(QStringLiteral("database")), tr("Create or &upgrade the tables")))
    , m_banner(new Banner)
{
    QLabel *hint = quietLabel(tr("Creates what is missing, and what Statusbridge needs for itself. Of tables that are "
                                 "there, delivered_logs may get the column Updated and both an index on the queue ID; "
                                 "nothing else in them changes."));
    m_button->setObjectName(QStringLiteral("migrate"));
    m_button->setAccessibleDescription(hint->text());
    auto *row = new QHBoxLayout;
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_banner);
    connect(m_button, &QPushButton::clicked, this, &TablesPanel::migrate);
}

QString TablesPanel::message() const
{
    return m_banner->sentence();
}

void TablesPanel::migrate()
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_button->setEnabled(false);
    m_banner->tell(Severity::Busy, tr("Looking at the tables…"));
    m_desk.send<QStringList>(
        this,
        [settings = m_draft.settings()](const EngineEnvironment &environment) {
            return statusbridge::migrate(withSettings(environment, settings));
        },
        [this](const Expected<QStringList> &done) { take(done); });
}

void TablesPanel::take(const Expected<QStringList> &done)
{
    m_isBusy = false;
    m_button->setEnabled(true);
    if (!done) {
        m_banner->tell(Severity::Bad, errorWords(done.error()));
        return;
    }
    m_banner->tell(Severity::Good, done->isEmpty() ? tr("The tables are as they must be.") : done->join(u' '));
    Q_EMIT migrated();
}

} // namespace statusbridge
