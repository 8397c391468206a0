// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delivery/messagesmodel.h"
#include "ui/paging/pagefeeder.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace statusbridge {

class Banner;
class DataTable;
class EmptyState;
class Exporter;

//! \brief The messages behind a number, with a way back. A message is opened in the lookup.
class MessagesView : public QWidget
{
    Q_OBJECT

public:
    explicit MessagesView(const ConsoleContext &context, QWidget *parent = nullptr);

    //! \brief Shows the messages that fit \p filter; columns that nothing is told for are left out.
    //! \param told what the bodies tell
    void showMessages(const DeliveryFilter &filter, const QList<DeliveryDimension> &told, const QTimeZone &zone);
    //! \brief Asks again.
    void reload();
    //! \brief Asks again unless a person is reading: has scrolled, or selected something.
    void reloadIfUnread();
    void focusTable();
    [[nodiscard]] QList<CommandId> availableCommands() const;
    void execute(CommandId command);

Q_SIGNALS:
    void backRequested();
    void lookupRequested(const QString &text);
    void commandsChanged();
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *head();
    void layOut();
    void connectParts();
    void open(int row);
    void finish(const std::optional<Error> &error);
    void showState();
    void pointBack();

    ConsoleContext m_context;
    DeliveryFilter m_filter;
    MessagesModel *m_model;
    PageFeeder<MessagesModel> m_feeder;
    Banner *m_banner;
    Exporter *m_exporter;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_detail;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_shown;
    QDateTime m_askedAt;
    bool m_hasFailed = false;
};

} // namespace statusbridge
