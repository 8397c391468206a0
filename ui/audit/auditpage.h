// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/auditmodel.h"
#include "ui/paging/pagefeeder.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace statusbridge {

class AuditFilterBar;
class Banner;
class DataTable;
class EmptyState;
class Exporter;

//! \brief Who changed what: every command that changed something, of all instances that share the database.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void activate() override;
    [[nodiscard]] QList<CommandId> availableCommands() const override;
    void execute(CommandId command) override;

private:
    void layOut();
    void reload();
    void finish(const std::optional<Error> &error);
    void showState();
    [[nodiscard]] AuditFilter filter() const;

    ConsoleContext m_context;
    AuditModel *m_model;
    PageFeeder<AuditModel> m_feeder;
    Banner *m_banner;
    Exporter *m_exporter;
    AuditFilterBar *m_filterBar;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_shown;
    bool m_hasFailed = false; //!< the last answer was an error, which the banner shows
};

} // namespace statusbridge
