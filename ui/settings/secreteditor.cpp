// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secreteditor.h"

#include "engine/config/secretstore.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace statusbridge {

SecretEditor::SecretEditor(EngineGateway &gateway, SettingsDraft &draft, const QString &secretName,
                           const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_draft(draft)
    , m_name(secretName)
    , m_title(title)
    , m_line(new QLineEdit)
    , m_show(new QToolButton)
    , m_remove(new QPushButton(tr("Remove")))
    , m_text(wrappedLabel(tr("Looking…")))
    , m_protect(new QPushButton(tr("Protect it")))
{
    setObjectName(secretName);
    layOut();
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_draft.setSecret(m_name, Secret(text.trimmed().toUtf8())); });
    connect(m_line, &QLineEdit::textChanged, this, &SecretEditor::showTyped);
    connect(m_show, &QToolButton::toggled, this, &SecretEditor::showTyped);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { change([name = m_name](SecretStore &store) { return store.remove(name); }); });
    connect(m_protect, &QPushButton::clicked, this,
            [this] { change([name = m_name](SecretStore &store) { return store.protect(name); }); });
    connect(&m_draft, &SettingsDraft::wasReset, m_line, &QLineEdit::clear);
    connect(&m_draft, &SettingsDraft::secretsStored, this, [this] {
        if (!m_draft.secrets().contains(m_name)) {
            m_line->clear();
        }
        refresh();
    });
    m_remove->hide();
    m_protect->hide();
    showTyped();
    if (const QString elsewhere = gateway.whyNoErrands(); !elsewhere.isEmpty()) {
        enableUnless(m_line, elsewhere);
        m_text->setText(tr("Kept where the engine runs, and shown nowhere."));
    }
}

void SecretEditor::layOut()
{
    setFocusProxy(m_line);
    m_line->setAccessibleName(m_title);
    m_show->setCheckable(true);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show what is typed: %1").arg(m_title));
    m_remove->setAccessibleName(tr("Remove: %1").arg(m_title));
    m_protect->setAccessibleName(tr("Protect: %1").arg(m_title));
    m_protect->setObjectName(u"protect"_s);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_line, 1);
    entry->addWidget(m_show);
    entry->addWidget(m_remove);
    auto *state = new QHBoxLayout;
    state->addWidget(m_text, 1);
    state->addWidget(m_protect);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(entry);
    column->addLayout(state);
}

bool SecretEditor::isGiven() const
{
    return m_state.isStored || m_draft.secrets().contains(m_name);
}

void SecretEditor::refresh()
{
    if (!m_gateway.whyNoErrands().isEmpty()) {
        return; // it is kept elsewhere
    }
    m_gateway.send<SecretState>(
        this, [name = m_name](const EngineEnvironment &environment) { return readState(environment.secrets, name); },
        [this](const Expected<SecretState> &state) { showState(state); });
}

Expected<SecretEditor::SecretState> SecretEditor::readState(const SecretStore &store, const QString &secretName)
{
    SecretState state{.store = store.name(),
                      .instruction = sentenceText(store.instruction(secretName)),
                      .isWritable = store.isWritable(),
                      .isExposed = store.isExposed(secretName)};
    if (state.isExposed) {
        return state;
    }
    return store.read(secretName).transform([&](const std::optional<Secret> &secret) {
        state.isStored = secret.has_value();
        return state;
    });
}

void SecretEditor::showState(const Expected<SecretState> &state)
{
    m_state = state ? *state : SecretState{.store = {}, .instruction = {}, .isWritable = true};
    setVisibleText(m_text, state ? stateText() : errorWords(state.error()));
    const QString readOnly = m_state.isWritable ? QString() : tr("It is kept where it can't be changed from here.");
    enableUnless(m_line, readOnly);
    m_line->setPlaceholderText(m_state.isStored && m_state.isWritable ? tr("Type another one to replace it")
                                                                      : QString());
    enableUnless(m_remove, readOnly);
    m_remove->setVisible(m_state.isStored || m_state.isExposed);
    enableUnless(m_protect, {});
    m_protect->setVisible(m_state.isExposed);
    Q_EMIT stateChanged();
}

QString SecretEditor::stateText() const
{
    if (m_state.isExposed) {
        return tr(
            "Other users of this machine can read it where it is kept, so it is not used. Protect it, and replace "
            "it if one of them may have read it.");
    }
    if (m_state.isStored) {
        return tr("Stored in %1. It is never shown.").arg(storeWords(m_state.store));
    }
    return m_state.isWritable ? tr("Not stored yet. It will be kept in %1.").arg(storeWords(m_state.store))
                              : tr("Not there yet: %1").arg(m_state.instruction);
}

void SecretEditor::showTyped()
{
    const bool isTyped = !m_line->text().isEmpty();
    if (!isTyped) {
        m_show->setChecked(false); // the next one is not shown unasked
    }
    enableUnless(m_show, isTyped ? QString() : tr("Only what is just being typed can be shown."));
    m_line->setEchoMode(m_show->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretEditor::change(const std::function<Expected<void>(SecretStore &)> &change)
{
    enableUnless(m_remove, tr("It is being changed."));
    enableUnless(m_protect, tr("It is being changed."));
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
