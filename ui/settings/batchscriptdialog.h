// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace statusbridge {

class ActionPanel;
class EngineGateway;
class SettingsDraft;
struct Settings;

//! \brief Shows the function that writes many records in one call, and the steps by which an administrator puts it into
//! Zoho Creator. Asks nothing and changes nothing.
class BatchScriptDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param settings name the form, the fields and the Custom API
    explicit BatchScriptDialog(const Settings &settings, QWidget *parent = nullptr);

    //! \brief The function; empty while the settings lack what it needs, which is said in its place.
    [[nodiscard]] QString script() const { return m_text; }

private:
    void copy();

    QString m_text;
    QPlainTextEdit *m_script;
    QPushButton *m_copy;
};

//! \brief A button that shows it for the values of \p draft, saved or not.
[[nodiscard]] ActionPanel *batchScriptPanel(EngineGateway &gateway, SettingsDraft &draft);

} // namespace statusbridge
