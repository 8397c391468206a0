// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/messagesview.h"

#include "engine/core/clock.h"
#include "ui/commands/commandset.h"
#include "ui/delivery/deliveryexport.h"
#include "ui/delivery/deliverytext.h"
#include "ui/export/tablecommands.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace statusbridge {

MessagesView::MessagesView(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new MessagesModel(this))
    , m_feeder(context.gateway, *m_model, this, [this](const auto &error) { finish(error); })
    , m_banner(new Banner)
    , m_exporter(new Exporter(context.gateway, m_banner, this))
    , m_back(new QToolButton)
    , m_title(titleLabel(QString()))
    , m_detail(valueLabel(QString()))
    , m_table(new DataTable(m_model, u"deliveryMessages"_s, tr("Messages"),
                            {QString(), u"0000-00-00 00:00:00"_s, u"15550001234"_s, u"00 min 00 s"_s, u"order_shipp"_s,
                             u"15550001234"_s, u"WhatsApp"_s, u"WhatsApp 131026: ca"_s, u"queue-id"_s, QString()}))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_shown(new QLabel)
{
    layOut();
    connectParts();
}

QLayout *MessagesView::head()
{
    m_back->setText(tr("All numbers"));
    m_back->setShortcut(QKeySequence::Back);
    m_back->setToolTip(tr("Back to all numbers (%1)").arg(m_back->shortcut().toString(QKeySequence::NativeText)));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAccessibleName(tr("Back to all numbers"));
    pointBack();
    m_detail->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_back, 0, Qt::AlignTop);
    return row;
}

void MessagesView::layOut()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_shown, 1);
    for (const auto id : {CommandId::ExportCsv, CommandId::ExportJson}) {
        foot->addWidget(actionButton(m_context.commands.action(id)));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void MessagesView::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &MessagesView::backRequested);
    connect(m_table, &DataTable::opened, this, &MessagesView::open);
    connect(m_table, &DataTable::rowSelectionChanged, this, &MessagesView::commandsChanged);
    connect(m_exporter, &Exporter::busyChanged, this, &MessagesView::commandsChanged);
    connect(m_exporter, &Exporter::saved, this, &MessagesView::done);
}

void MessagesView::showMessages(const DeliveryFilter &filter, const QList<DeliveryDimension> &told,
                                const QTimeZone &zone)
{
    m_filter = filter;
    m_model->start({}); // those of another number are not these
    m_banner->clear();
    m_title->setText(messagesOf(filter.states));
    setVisibleText(m_detail, filterLine(filter, zone));
    const QMap<DeliveryDimension, int> columns = {{DeliveryDimension::Template, MessagesModel::TemplateColumn},
                                                  {DeliveryDimension::Number, MessagesModel::NumberColumn},
                                                  {DeliveryDimension::Provider, MessagesModel::ProviderColumn}};
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        m_table->setColumnHidden(*column, !told.contains(column.key()));
    }
    reload();
}

void MessagesView::reload()
{
    m_askedAt = m_context.clock.utcNow();
    m_feeder.start([filter = m_filter](EngineSession &session, const DeliveryPosition &after, int limit) {
        return readMessages(session, filter, after, limit);
    });
    showState();
}

void MessagesView::reloadIfUnread()
{
    if (m_table->verticalScrollBar()->value() == 0 && !m_table->selectionModel()->hasSelection()) {
        reload();
    }
}

//! Rows that may have changed since are not left beside an error.
void MessagesView::finish(const std::optional<Error> &error)
{
    if (error) {
        m_model->start({});
        m_banner->showError(*error, m_context.commands.action(CommandId::Refresh));
    } else if (m_hasFailed && !m_exporter->isBusy()) {
        m_banner->clear();
    }
    m_hasFailed = error.has_value();
    showState();
    Q_EMIT commandsChanged();
}

void MessagesView::showState()
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    const QString count = m_model->isAtEnd() ? tr("%Ln message(s)", nullptr, rows)
                                             : tr("The first %Ln message(s); scroll for more", nullptr, rows);
    m_shown->setVisible(rows > 0);
    m_shown->setText(tr("%1, as of %2").arg(count, fullTime(m_askedAt)));
    m_empty->setIcon(u"delivery"_s);
    if (m_feeder.isAsking()) {
        m_empty->setTexts(tr("Asking the database …"), QString());
    } else if (m_hasFailed) {
        m_empty->setTexts(tr("The messages can't be shown"), QString());
    } else {
        m_empty->setTexts(tr("No message is left here"), tr("Newer statuses have moved them to another number."));
    }
}

//! A message without a queue id is found by its own.
void MessagesView::open(int row)
{
    if (const ListedMessage *listed = m_model->rowAt(row)) {
        const DeliveryMessage &message = listed->message;
        Q_EMIT lookupRequested(message.queueId.isEmpty() ? message.messageId : message.queueId);
    }
}

void MessagesView::focusTable()
{
    m_table->setFocus();
}

QList<CommandId> MessagesView::availableCommands() const
{
    return tableCommands(*m_table, *m_exporter);
}

void MessagesView::execute(CommandId command)
{
    switch (command) {
    case CommandId::Refresh:
        reload();
        break;
    default:
        runTableCommand(command, *m_table, *m_exporter, [this] { return exportOfMessages(m_filter); });
        break;
    }
}

void MessagesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        pointBack();
    }
}

void MessagesView::pointBack()
{
    m_back->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
}

void MessagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace statusbridge

#include "moc_messagesview.cpp"
