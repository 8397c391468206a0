// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace statusbridge {

class Banner;

//! \brief Something that a form can do with what it says, by a button, and what came of it. Its answers come later, so
//! that it is busy until then.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    //! \param icon, text, hint of its button; the hint is a sentence
    ActionPanel(const QString &icon, const QString &text, const QString &hint, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    //! \brief What is told; empty if nothing is.
    [[nodiscard]] QString message() const;

protected:
    //! \brief When it is busy no longer, what came of it is scrolled to, if a person has asked for it.
    void setBusy(bool isBusy);
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    //! \brief Where what came of it is shown, below the banner.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    void reveal();

    QPushButton *m_button;
    Banner *m_banner;
    QVBoxLayout *m_column;
    bool m_isBusy = false;
    bool m_isAwaited = false; //!< a person has pressed the button
};

//! \brief The buttons of \p panels in one row, and the panels below it.
[[nodiscard]] QWidget *actionStrip(const QList<ActionPanel *> &panels);

} // namespace statusbridge
