// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectpanel.h"

#include "engine/config/secretstore.h"
#include "engine/config/settingstable.h"
#include "engine/core/secret.h"
#include "engine/setup/connect.h"
#include "ui/settings/connecttext.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/typedsecrets.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

//! Something to be copied into a page of Zoho's.
QLineEdit *copyable(const QString &name)
{
    auto *line = new QLineEdit;
    line->setReadOnly(true);
    line->setAccessibleName(name);
    return line;
}

//! In words for a person who has fields: a grant code must not be used up before this is sure.
Expected<void> checkClientSecret(const SecretStore &secrets)
{
    const QString name = secretnames::zohoClientSecret();
    if (secrets.isExposed(name)) {
        return configurationError(ConnectPanel::tr("Other users of this machine can read the client secret where it is "
                                                   "kept: protect it first, beside its field."));
    }
    const auto secret = secrets.read(name);
    return !secret   ? Expected<void>(secret.error())
           : *secret ? Expected<void>()
                     : configurationError(ConnectPanel::tr("The client secret is missing: enter it first."));
}

void setDataCenter(SettingsDraft &draft, const QString &dataCenter)
{
    const SettingDefinition *definition = findSetting(u"zoho.data_center"_s);
    if (std::get<QString>(definition->read(draft.settings())) != dataCenter) {
        draft.setValue(*definition, dataCenter);
    }
}

} // namespace

ConnectPanel::ConnectPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_draft(draft)
    , m_browser([](const QUrl &page) { QDesktopServices::openUrl(page); })
    , m_banner(new Banner)
    , m_console(new QLabel)
    , m_scopes(copyable(tr("Scopes")))
    , m_code(new QLineEdit)
    , m_connect(new QPushButton(themedIcon(u"connect"_s), tr("C&onnect")))
    , m_redirect(copyable(tr("Redirect URI")))
    , m_signIn(new QPushButton(themedIcon(u"connect"_s), tr("Sign in with the &browser")))
    , m_cancel(new QPushButton(tr("Stop waiting")))
    , m_page(valueLabel(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_banner);
    column->addWidget(codeGroup());
    column->addWidget(browserGroup());
    connect(&draft, &SettingsDraft::changed, this, &ConnectPanel::showGuide);
    showGuide();
    setBusy(false);
}

ConnectPanel::~ConnectPanel()
{
    m_stop.request_stop();
}

QWidget *ConnectPanel::codeGroup()
{
    auto *group = new QGroupBox(tr("With a code (Self Client)"));
    m_console->setOpenExternalLinks(true);
    m_console->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_console->setFocusPolicy(Qt::StrongFocus);
    m_console->setWordWrap(true);
    m_code->setEchoMode(QLineEdit::Password);
    m_code->setObjectName(u"grantCode"_s);
    auto *form = new QFormLayout(group);
    form->addRow(m_console);
    form->addRow(tr("Scopes:"), m_scopes);
    form->addRow(tr("Co&de:"), m_code);
    auto *row = new QHBoxLayout;
    row->addWidget(m_connect);
    row->addStretch(1);
    form->addRow(row);
    connect(m_code, &QLineEdit::textChanged, this, [this] { setBusy(m_isBusy); });
    connect(m_code, &QLineEdit::returnPressed, this, &ConnectPanel::connectWithCode);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPanel::connectWithCode);
    return group;
}

QWidget *ConnectPanel::browserGroup()
{
    auto *group = new QGroupBox(tr("With the browser"));
    auto *form = new QFormLayout(group);
    form->addRow(wrappedLabel(tr("The client must be a server-based application that knows this redirect URI. The "
                                 "browser comes back to this machine, so it must run here.")));
    form->addRow(tr("Redirect URI:"), m_redirect);
    auto *row = new QHBoxLayout;
    row->addWidget(m_signIn);
    row->addWidget(m_cancel);
    row->addStretch(1);
    form->addRow(row);
    m_page->setWordWrap(true);
    form->addRow(m_page);
    connect(m_signIn, &QPushButton::clicked, this, &ConnectPanel::signIn);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectPanel::cancel);
    return group;
}

// No focus proxy: Tab would come to the code at once, and never to what stands above it.
void ConnectPanel::beginWithCode()
{
    m_code->setFocus();
}

QString ConnectPanel::message() const
{
    return m_banner->sentence();
}

void ConnectPanel::showProblem(const QString &sentence)
{
    m_banner->showMessage(Severity::Bad, sentence);
}

void ConnectPanel::showGuide()
{
    const ZohoGuide guide = zohoGuide(m_draft.settings());
    const QString address = guide.apiConsole.toString();
    m_console->setText(tr("In <a href=\"%1\">Zoho's API console</a>, open your Self Client, choose Generate Code, and "
                          "enter these scopes. The code works once and only for some minutes.")
                           .arg(address.toHtmlEscaped()));
    m_scopes->setText(guide.allScopes);
    m_scopes->setCursorPosition(0);
    m_redirect->setText(guide.redirectUri);
}

void ConnectPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    const QString busy = isBusy ? tr("Zoho is being asked.") : m_gateway.whyNoErrands();
    enableUnless(m_code, busy);
    enableUnless(m_connect, busy.isEmpty() && m_code->text().trimmed().isEmpty() ? tr("Paste the code first.") : busy);
    enableUnless(m_signIn, busy);
    m_cancel->setVisible(isBusy && m_isSigningIn); // a code takes as long as one call
    m_page->setVisible(isBusy && !m_page->text().isEmpty());
}

void ConnectPanel::connectWithCode()
{
    const Secret code(m_code->text().trimmed().toUtf8());
    if (m_isBusy || code.isEmpty()) {
        return;
    }
    m_isSigningIn = false;
    m_banner->showMessage(Severity::Busy, tr("Asking Zoho…"));
    run([code](const EngineEnvironment &environment) {
        return connectToZoho(environment, code).transform([&] { return environment.settings.zoho.dataCenter; });
    });
}

void ConnectPanel::run(std::function<Expected<QString>(const EngineEnvironment &)> task)
{
    m_page->clear();
    setBusy(true);
    m_focus.set(*this);
    storeTypedSecrets(m_gateway, m_draft, this, [this, task = std::move(task)](const Expected<void> &stored) {
        if (!stored) {
            showResult(stored.error());
            return;
        }
        m_gateway.send<QString>(
            this,
            [settings = m_draft.settings(), task](const EngineEnvironment &environment) -> Expected<QString> {
                if (const auto usable = checkClientSecret(environment.secrets); !usable) {
                    return usable.error();
                }
                return task(withSettings(environment, settings));
            },
            [this](const Expected<QString> &dataCenter) { showResult(dataCenter); });
    });
}

void ConnectPanel::signIn()
{
    if (m_isBusy) {
        return;
    }
    m_stop = std::stop_source();
    m_isSigningIn = true;
    m_banner->showMessage(Severity::Busy, tr("Waiting for you to sign in at Zoho…"));
    const auto show = [guard = QPointer<ConnectPanel>(this), gateway = &m_gateway](const QUrl &page) {
        // From the thread that waits to this one; the gateway outlives every page.
        QMetaObject::invokeMethod(
            gateway,
            [guard, page] {
                if (guard) {
                    guard->m_page->setText(
                        tr("If no browser came up, open this address: %1").arg(page.toString(QUrl::FullyEncoded)));
                    guard->setBusy(true);
                    guard->m_browser(page);
                }
            },
            Qt::QueuedConnection);
    };
    run([show, stop = m_stop.get_token()](const EngineEnvironment &environment) {
        return signInToZoho(environment, show, stop);
    });
}

void ConnectPanel::cancel()
{
    m_stop.request_stop();
}

void ConnectPanel::showResult(const Expected<QString> &dataCenter)
{
    m_page->clear();
    setBusy(false);
    if (!dataCenter) {
        showFailure(dataCenter.error());
        return;
    }
    m_code->clear();
    setDataCenter(m_draft, *dataCenter);
    m_banner->showMessage(Severity::Good, tr("Connected. Zoho has given a token, which is stored."));
    Q_EMIT connected();
    if (m_focus.isHere(*this)) {
        Q_EMIT answered();
    }
}

void ConnectPanel::showFailure(const Error &error)
{
    const bool isCancelled = error.kind == ErrorKind::Cancelled;
    m_banner->showMessage(isCancelled ? Severity::Neutral : Severity::Bad, connectFailure(error));
    if (!m_focus.isHere(*this)) {
        return;
    }
    if (m_isSigningIn) {
        m_signIn->setFocus();
    } else {
        m_code->setFocus();
        m_code->selectAll();
    }
}

} // namespace statusbridge

#include "moc_connectpanel.cpp"
