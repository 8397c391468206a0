// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/serverswitch.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace statusbridge {

class Banner;

//! \brief Asks for a server and as whom, tests it, and starts again with a window on it, or with this machine's engine.
//! Non-modal work: show it with open().
class ServerDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param serverSwitch must outlive it
    explicit ServerDialog(ServerSwitch &serverSwitch, QWidget *parent = nullptr);

    //! \brief The sentence that is shown: what a test has found.
    [[nodiscard]] QString message() const;
    //! \brief What is entered now; an error if that can't be a server.
    [[nodiscard]] Expected<ServerChoice> choice() const;

private:
    enum class SignIn : quint8 { Password, Token };

    void layOut();
    void showRemembered();
    void showSignIn();
    void enable();
    [[nodiscard]] SignIn signIn() const;
    void chooseCertificate();
    void test(bool thenEnter);
    void receive(const Expected<ServerGreeting> &greeting, const ServerChoice &tested, bool thenEnter);

    ServerSwitch &m_switch;
    QFormLayout *m_form;
    QLineEdit *m_address;
    QComboBox *m_signIn;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_certificate;
    Banner *m_banner;
    QPushButton *m_test;
    QPushButton *m_enter;
    QPushButton *m_leave;
    bool m_isBusy = false;
};

} // namespace statusbridge
