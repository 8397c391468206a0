// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/records/recordcause.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace statusbridge {

class Banner;
class DataTable;
class EmptyState;
class Exporter;
class ParkedModel;
class ReasonsModel;
class RecordSplit;
class Releaser;

//! \brief Records that Zoho refused in three cycles in a row: why, since when, how often, in whose words; and their
//! release. Kept up to date while it is shown.
class ParkedPage : public Page
{
    Q_OBJECT

public:
    explicit ParkedPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<CommandId> availableCommands() const override;
    void execute(CommandId command) override;

private:
    void layOut();
    QWidget *tables();
    QLayout *buttons();
    void connectParts();
    void loadRecords();
    void showRecords(const Expected<QList<RecordFailure>> &records);
    void closeDetailOfOthers();
    void reloadIfChanged();
    void showState();
    void pickReason();
    void reportRelease(int released);
    void showError(const Error &error);
    [[nodiscard]] QStringList selectedRecords() const;
    [[nodiscard]] std::optional<RecordCause> pickedCause() const;
    [[nodiscard]] QStringList recordsOf(const RecordCause &cause) const;

    ConsoleContext m_context;
    ParkedModel *m_model;
    ReasonsModel *m_reasonsModel;
    Banner *m_banner;
    Exporter *m_exporter;
    Releaser *m_releaser;
    DataTable *m_reasons;
    DataTable *m_table;
    RecordSplit *m_split = nullptr;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedWidget *m_stack;
    RequestId m_requestId;
    bool m_isActive = false;
    bool m_isKnown = false; //!< an answer has come
};

} // namespace statusbridge
