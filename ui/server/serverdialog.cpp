// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/serverdialog.h"

#include "engine/remote/serveraddress.h"
#include "ui/text/roletext.h"
#include "ui/theme/controlstyle.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/helpstrip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/reasons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace statusbridge {

ServerDialog::ServerDialog(ServerSwitch &serverSwitch, QWidget *parent)
    : QDialog(parent)
    , m_switch(serverSwitch)
    , m_form(new QFormLayout)
    , m_address(new QLineEdit)
    , m_signIn(new QComboBox)
    , m_user(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_certificate(new QLineEdit)
    , m_banner(new Banner)
    , m_test(new QPushButton(themedIcon(u"test"_s), tr("&Test")))
    , m_enter(new QPushButton(themedIcon(u"connect"_s), tr("&Connect")))
    , m_leave(new QPushButton(tr("&Back to this machine")))
{
    setObjectName(u"server"_s);
    setWindowTitle(tr("Connect to a server"));
    resize(760, 420);
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setPlaceholderText(u"https://server.example.org:8085"_s);
    m_signIn->setObjectName(u"serverSignIn"_s);
    m_signIn->addItem(tr("User and password"), static_cast<int>(SignIn::Password));
    m_signIn->addItem(tr("Token"), static_cast<int>(SignIn::Token));
    m_user->setObjectName(u"serverUser"_s);
    m_secret->setObjectName(u"serverSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_certificate->setObjectName(u"serverCertificate"_s);
    m_test->setObjectName(u"testServer"_s);
    m_enter->setObjectName(u"enterServer"_s);
    m_leave->setObjectName(u"leaveServer"_s);
    markPrimary(m_enter);
    setHelp(m_address, tr("The address at which the HTTP API of the server listens, with its certificate."));
    setHelp(m_signIn, tr("Who may do what is said on the server, in the settings of its HTTP API."));
    setHelp(m_certificate, tr("Only for a certificate that the system's authorities did not sign: the file with the "
                              "authority, or with the certificate itself."));
    layOut();
    showRemembered();
    for (QLineEdit *line : {m_address, m_user, m_secret}) {
        connect(line, &QLineEdit::textChanged, this, &ServerDialog::enable);
    }
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ServerDialog::showSignIn);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_enter, &QPushButton::clicked, this, [this] { test(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_switch.leave();
        accept();
    });
    showSignIn();
}

void ServerDialog::layOut()
{
    auto *file = new QPushButton(tr("Choose …"));
    connect(file, &QPushButton::clicked, this, &ServerDialog::chooseCertificate);
    auto *certificate = new QWidget;
    certificate->setFocusProxy(m_certificate);
    auto *row = new QHBoxLayout(certificate);
    row->setContentsMargins({});
    row->addWidget(m_certificate, 1);
    row->addWidget(file);
    m_certificate->setAccessibleName(tr("Certificate of the server"));
    m_certificate->setPlaceholderText(tr("checked by the system's authorities"));
    m_form->addRow(tr("Address:"), m_address);
    m_form->addRow(tr("Sign in with:"), m_signIn);
    m_form->addRow(tr("User:"), m_user);
    m_form->addRow(tr("Password:"), m_secret);
    m_form->addRow(tr("Certificate:"), certificate);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    for (QPushButton *button : {m_test, m_enter, close}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(
        tr("The window then shows and operates the engine of that machine. It needs neither a database nor secrets of "
           "Zoho here, and this machine runs no cycles meanwhile.")));
    column->addLayout(m_form);
    column->addWidget(m_banner);
    column->addStretch(1);
    column->addWidget(new HelpStrip(this));
    column->addLayout(buttons);
    const auto all = findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        button->setAutoDefault(button == m_enter);
    }
    addMnemonics(*this);
}

void ServerDialog::showRemembered()
{
    const ServerChoice last = m_switch.remembered();
    m_address->setText(last.address);
    m_user->setText(last.user);
    m_certificate->setText(last.certificateFile);
    const bool wasToken = !last.address.isEmpty() && last.user.isEmpty();
    m_signIn->setCurrentIndex(m_signIn->findData(static_cast<int>(wasToken ? SignIn::Token : SignIn::Password)));
    m_leave->setVisible(m_switch.isAttached());
}

ServerDialog::SignIn ServerDialog::signIn() const
{
    return static_cast<SignIn>(m_signIn->currentData().toInt());
}

void ServerDialog::showSignIn()
{
    const bool isToken = signIn() == SignIn::Token;
    m_form->setRowVisible(m_user, !isToken);
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_secret));
    label->setText(isToken ? tr("To&ken:") : tr("&Password:"));
    enable();
}

Expected<ServerChoice> ServerDialog::choice() const
{
    return serverAddressOf(m_address->text()).transform([this](const ServerAddress &address) {
        // A password may have blanks at its ends.
        const bool isToken = signIn() == SignIn::Token;
        const QString secret = isToken ? m_secret->text().trimmed() : m_secret->text();
        return ServerChoice{.address = address.url.toString(),
                            .user = isToken ? QString() : m_user->text().trimmed(),
                            .certificateFile = m_certificate->text().trimmed(),
                            .secret = Secret(secret.toUtf8())};
    });
}

void ServerDialog::enable()
{
    const ServerChoice last = m_switch.remembered();
    const auto now = choice();
    const bool isStored = now && now->address == last.address && now->user == last.user;
    const bool isToken = signIn() == SignIn::Token;
    m_secret->setPlaceholderText(isStored ? tr("the one that is stored") : QString());
    QString why;
    if (m_isBusy) {
        why = tr("The server is being asked.");
    } else if (m_address->text().trimmed().isEmpty()) {
        why = tr("Type the address of the server first.");
    } else if (!isToken && m_user->text().trimmed().isEmpty()) {
        why = tr("Type the name of the user first.");
    } else if (m_secret->text().isEmpty() && !isStored) {
        why = isToken ? tr("Type the token first.") : tr("Type the password first.");
    }
    enableUnless(m_test, why);
    enableUnless(m_enter, why);
}

void ServerDialog::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of the server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

void ServerDialog::test(bool thenEnter)
{
    const auto chosen = choice();
    if (!chosen) {
        m_banner->showError(chosen.error());
        return;
    }
    m_isBusy = true;
    enable();
    m_banner->showMessage(Severity::Busy, tr("Asking %1 …").arg(chosen->address));
    m_switch.test(*chosen, [guard = QPointer(this), chosen = *chosen, thenEnter](const auto &greeting) {
        if (guard) {
            guard->receive(greeting, chosen, thenEnter);
        }
    });
}

void ServerDialog::receive(const Expected<ServerGreeting> &greeting, const ServerChoice &tested, bool thenEnter)
{
    m_isBusy = false;
    enable();
    if (!greeting) {
        m_banner->showError(greeting.error());
        return;
    }
    m_banner->showMessage(Severity::Good,
                          tr("%1 answers, in version %2. You are %3 there, as %4.")
                              .arg(tested.address, greeting->version, greeting->caller, roleName(greeting->role)));
    if (!thenEnter) {
        return;
    }
    m_switch.enter(tested, [guard = QPointer(this)](const Error &error) {
        if (guard) {
            guard->show();
            guard->m_banner->showError(error);
        }
    });
}

QString ServerDialog::message() const
{
    return m_banner->sentence();
}

} // namespace statusbridge

#include "moc_serverdialog.cpp"
