// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/widgets/focusmark.h"

#include <QUrl>
#include <QWidget>

#include <stop_token>

class QLabel;
class QLineEdit;
class QPushButton;

namespace statusbridge {

class Banner;
class SettingsDraft;

//! \brief Connects to Zoho with what the form says: by a code from Zoho's API console, or by a sign-in with the
//! browser.
class ConnectPanel final : public QWidget
{
    Q_OBJECT

public:
    using Browser = std::function<void(const QUrl &)>;

    ConnectPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent = nullptr);
    //! Ends a sign-in that waits.
    ~ConnectPanel() override;

    //! \brief What opens a page instead of the desktop's browser, for tests.
    void setBrowser(Browser browser) { m_browser = std::move(browser); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString message() const;
    //! \brief Brings the keyboard to the field for a code.
    void beginWithCode();
    //! \brief Shows what followed and went wrong.
    void showProblem(const QString &sentence);

    //! \brief Secrets that were typed are stored first. The code stays in its field until Zoho has taken it.
    void connectWithCode();
    void signIn();
    void cancel();

Q_SIGNALS:
    //! \brief The refresh token is stored. The draft names the account's data center.
    void connected();
    //! \brief The same, if the keyboard is still where it was left.
    void answered();

private:
    [[nodiscard]] QWidget *codeGroup();
    [[nodiscard]] QWidget *browserGroup();
    //! Stores what was typed and runs \p task, unless the client secret is missing.
    void run(std::function<Expected<QString>(const EngineEnvironment &)> task);
    void showResult(const Expected<QString> &dataCenter);
    void showFailure(const Error &error);
    void setBusy(bool isBusy);
    void showGuide();

    EngineGateway &m_gateway;
    SettingsDraft &m_draft;
    Browser m_browser;
    std::stop_source m_stop;
    bool m_isBusy = false;
    bool m_isSigningIn = false; //!< with the browser, which can be given up
    FocusMark m_focus;
    Banner *m_banner;
    QLabel *m_console;
    QLineEdit *m_scopes;
    QLineEdit *m_code;
    QPushButton *m_connect;
    QLineEdit *m_redirect;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QLabel *m_page; //!< the address to sign in at, should no browser have come up
};

} // namespace statusbridge
