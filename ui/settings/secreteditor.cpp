// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secreteditor.h"

#include "engine/config/secretstore.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace statusbridge {

SecretEditor::SecretEditor(EngineGateway &gateway, const QString &secretName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_name(secretName)
    , m_title(title)
    , m_text(wrappedLabel(tr("Looking…")))
    , m_replace(new QPushButton(tr("Enter…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_entry(new QWidget)
    , m_line(new QLineEdit)
    , m_store(new QPushButton(tr("Store")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(secretName);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(title);
    m_replace->setAccessibleName(tr("Enter or replace: %1").arg(title));
    m_remove->setAccessibleName(tr("Remove: %1").arg(title));
    auto *entryRow = new QHBoxLayout(m_entry);
    entryRow->setContentsMargins({});
    entryRow->addWidget(m_line, 1);
    entryRow->addWidget(m_store);
    entryRow->addWidget(m_cancel);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_replace);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_entry);
    connect(m_replace, &QPushButton::clicked, this, [this] { beginEntry(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { beginEntry(false); });
    connect(m_store, &QPushButton::clicked, this, &SecretEditor::storeEntered);
    connect(m_line, &QLineEdit::returnPressed, this, &SecretEditor::storeEntered);
    connect(m_remove, &QPushButton::clicked, this, &SecretEditor::removeStored);
    beginEntry(false);
    m_replace->setEnabled(false);
    m_remove->hide();
}

QWidget *SecretEditor::focusTarget() const
{
    return m_replace;
}

void SecretEditor::refresh()
{
    m_replace->setEnabled(false);
    m_remove->setEnabled(false);
    m_gateway.send<SecretState>(
        this, [name = m_name](const EngineEnvironment &environment) { return readState(environment.secrets, name); },
        [this](const Expected<SecretState> &state) { showState(state); });
}

Expected<SecretEditor::SecretState> SecretEditor::readState(const SecretStore &store, const QString &secretName)
{
    return store.read(secretName).transform([&](const std::optional<Secret> &secret) {
        return SecretState{.store = store.name(),
                           .instruction = store.instruction(secretName),
                           .isWritable = store.isWritable(),
                           .isStored = secret.has_value()};
    });
}

void SecretEditor::showState(const Expected<SecretState> &state)
{
    m_state = state ? *state : SecretState{.store = {}, .instruction = {}, .isWritable = true};
    if (!state) {
        setVisibleText(m_text, errorWords(state.error()));
    } else if (m_state.isStored) {
        m_text->setText(tr("Stored in %1. It is never shown.").arg(storeWords(m_state.store)));
    } else {
        m_text->setText(m_state.isWritable ? tr("Not stored yet. It will be kept in %1.").arg(storeWords(m_state.store))
                                           : tr("Not there yet: %1").arg(m_state.instruction));
    }
    m_replace->setText(m_state.isStored ? tr("Replace…") : tr("Enter…"));
    m_replace->setEnabled(m_state.isWritable);
    m_remove->setEnabled(m_state.isWritable && m_state.isStored);
    m_remove->setVisible(m_state.isStored);
    Q_EMIT stateChanged();
}

void SecretEditor::beginEntry(bool isBegun)
{
    m_line->clear();
    m_entry->setVisible(isBegun);
    if (isBegun) {
        m_line->setFocus();
    }
}

void SecretEditor::storeEntered()
{
    const Secret secret(m_line->text().trimmed().toUtf8());
    if (secret.isEmpty()) {
        return;
    }
    beginEntry(false);
    change([name = m_name, secret](SecretStore &store) { return store.write(name, secret); });
}

void SecretEditor::removeStored()
{
    change([name = m_name](SecretStore &store) { return store.remove(name); });
}

void SecretEditor::change(const std::function<Expected<void>(SecretStore &)> &change)
{
    m_text->setText(tr("Storing…"));
    m_replace->setEnabled(false);
    m_remove->setEnabled(false);
    m_gateway.send<SecretState>(
        this,
        [name = m_name, change](const EngineEnvironment &environment) {
            return change(environment.secrets).and_then([&] { return readState(environment.secrets, name); });
        },
        [this](const Expected<SecretState> &state) { showState(state); });
}

QString storeWords(const QString &store)
{
    if (store == u"environment") {
        return SecretEditor::tr("the environment of the program");
    }
    if (store == u"credentials") {
        return SecretEditor::tr("the credentials that systemd hands over");
    }
    if (store == u"keychain") {
        return SecretEditor::tr("the desktop's keychain");
    }
    if (store == u"file") {
        return SecretEditor::tr("a file that only you can read");
    }
    return SecretEditor::tr("the store \"%1\"").arg(store);
}

} // namespace statusbridge

#include "moc_secreteditor.cpp"
