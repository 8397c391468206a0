// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tokenspanel.h"

#include "engine/core/clock.h"
#include "engine/session/enginesession.h"
#include "ui/settings/rolebox.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/tokendialog.h"
#include "ui/text/formatting.h"
#include "ui/text/roletext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace statusbridge {

namespace {

QString endWords(const QDateTime &endsAt)
{
    return endsAt.isValid() ? QLocale().toString(endsAt.toLocalTime().date(), QLocale::ShortFormat)
                            : TokensPanel::tr("never");
}

} // namespace

TokensPanel::TokensPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_draft(draft)
    , m_banner(new Banner)
    , m_list(new QTreeWidget)
    , m_revoke(new QPushButton(themedIcon(u"remove"_s), tr("Revoke token")))
    , m_name(new QLineEdit)
    , m_role(new RoleBox(Role::Viewer))
    , m_end(new QComboBox)
    , m_add(new QPushButton(themedIcon(u"add"_s), tr("Add token")))
{
    m_list->setObjectName(u"tokens"_s);
    m_list->setAccessibleName(tr("Tokens of the HTTP API"));
    m_list->setHeaderLabels({tr("Token"), tr("Role"), tr("Ends")});
    stretchFirst(*m_list);
    m_list->setMaximumHeight(120);
    m_name->setObjectName(u"tokenName"_s);
    m_role->setObjectName(u"tokenRole"_s);
    m_end->setObjectName(u"tokenEnd"_s);
    m_revoke->setObjectName(u"revokeToken"_s);
    m_add->setObjectName(u"addToken"_s);
    for (const int days : {30, 90, 365}) {
        m_end->addItem(tr("in %Ln day(s)", "the end of a token", days), days);
    }
    m_end->addItem(tr("never"), 0);
    m_end->setCurrentIndex(1);
    layOut();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TokensPanel::enable);
    connect(m_name, &QLineEdit::textChanged, this, &TokensPanel::enable);
    connect(m_name, &QLineEdit::returnPressed, this, &TokensPanel::add);
    connect(m_add, &QPushButton::clicked, this, &TokensPanel::add);
    connect(m_revoke, &QPushButton::clicked, this, &TokensPanel::revokeSelected);
    enable();
}

void TokensPanel::layOut()
{
    auto *listRow = new QHBoxLayout;
    listRow->addWidget(m_list, 1);
    listRow->addWidget(m_revoke, 0, Qt::AlignTop);
    auto *addRow = new QHBoxLayout;
    addRow->addWidget(m_end, 1);
    addRow->addWidget(m_add);
    auto *endLabel = new QLabel(tr("Ends:"));
    endLabel->setBuddy(m_end);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(sectionLabel(tr("Tokens")));
    form->addRow(m_banner);
    form->addRow(listRow);
    form->addRow(tr("Name:"), m_name);
    form->addRow(tr("Role:"), m_role);
    form->addRow(endLabel, addRow);
}

QStringList TokensPanel::tokens() const
{
    QStringList names;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        names.append(m_list->topLevelItem(i)->text(0));
    }
    return names;
}

QString TokensPanel::message() const
{
    return m_banner->sentence();
}

QString TokensPanel::selected() const
{
    const auto items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.constFirst()->text(0);
}

void TokensPanel::enable()
{
    const QString refusal = m_gateway.roleRefusal(Role::Administrator);
    const auto orElse = [&](const QString &why) { return refusal.isEmpty() ? why : refusal; };
    enableUnless(m_add, orElse(m_name->text().trimmed().isEmpty() ? tr("Type a name first.") : QString()));
    enableUnless(m_revoke, orElse(selected().isEmpty() ? tr("Select a token first.") : QString()));
}

void TokensPanel::refresh()
{
    enable(); // the role may have become another one
    if (const QString refusal = m_gateway.roleRefusal(Role::Administrator); !refusal.isEmpty()) {
        m_list->clear();
        m_banner->showMessage(Severity::Neutral, refusal);
        return;
    }
    change([](EngineSession &, const EngineEnvironment &) { return Expected(std::optional<Secret>()); });
}

void TokensPanel::add()
{
    if (!m_add->isEnabled()) {
        return;
    }
    const ApiTokenView wanted{.name = m_name->text().trimmed(), .role = m_role->role(), .createdAt = {}};
    change([wanted, days = m_end->currentData().toInt()](EngineSession &session, const EngineEnvironment &environment) {
        ApiTokenView token = wanted;
        token.createdBy = environment.actor.name;
        token.endsAt = days > 0 ? environment.clock.utcNow().addDays(days) : QDateTime();
        return session.addToken(token).transform([](const Secret &secret) { return std::optional(secret); });
    });
}

void TokensPanel::revokeSelected()
{
    const QString name = selected();
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Revoke token"),
        tr("Revoke \"%1\"? Whoever calls the HTTP API with this token is refused from then on.").arg(name),
        QMessageBox::Cancel, this);
    const auto *yes = question->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this, [this, name] {
        change([name](EngineSession &session, const EngineEnvironment &) {
            return session.revokeToken(name).transform([] { return std::optional<Secret>(); });
        });
    });
    question->open();
}

// Through a session of its own, since the form may name another database than the one in force.
void TokensPanel::change(const Changer &changer)
{
    m_gateway.work<Change>(
        this,
        [settings = m_draft.settings(), changer](const EngineEnvironment &environment) -> Expected<Change> {
            const auto session = EngineSession::open(withSettings(environment, settings));
            if (!session) {
                return session.error();
            }
            return changer(**session, environment).and_then([&](const std::optional<Secret> &added) {
                return (*session)->tokens().transform(
                    [&](const QList<ApiTokenView> &tokens) { return Change{.tokens = tokens, .added = added}; });
            });
        },
        [this](const Expected<Change> &change) { showChange(change); });
}

void TokensPanel::showChange(const Expected<Change> &change)
{
    if (!change) {
        m_banner->showError(change.error());
        return;
    }
    m_banner->clear();
    const QString typed = m_name->text().trimmed();
    m_list->clear();
    for (const ApiTokenView &token : change->tokens) {
        auto *item = new QTreeWidgetItem(m_list, {token.name, roleName(token.role), endWords(token.endsAt)});
        item->setToolTip(0, toolTipText(tr("Added by %1 at %2").arg(token.createdBy, fullTime(token.createdAt))));
        item->setToolTip(1, roleHint(token.role));
        item->setToolTip(2, token.endsAt.isValid() ? fullTime(token.endsAt) : QString());
    }
    if (change->tokens.isEmpty()) {
        m_banner->showMessage(Severity::Neutral, tr("There is no token yet."));
    }
    enable();
    if (change->added) {
        m_name->clear();
        auto *dialog = new TokenDialog(typed, *change->added, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace statusbridge

#include "moc_tokenspanel.cpp"
