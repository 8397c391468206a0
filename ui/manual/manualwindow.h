// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/manual/manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace statusbridge {

class ManualBrowser;

//! \brief The manual: its topics or what was found at the side, the text, and the way back. Stays open beside the
//! window.
class ManualWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    //! \brief Goes to \p place; the beginning of the manual if it names no topic.
    void showPlace(const ManualPlace &place);
    [[nodiscard]] ManualPlace place() const;

private:
    void arrange();
    void listTopics();
    void search(const QString &words);
    void openRow(int row);
    void goBack();
    void bringUp(const ManualPlace &place);

    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_back;
    ManualBrowser *m_browser;
    QList<ManualPlace> m_listed; //!< where the rows of the list lead
    QList<ManualPlace> m_way;    //!< what was shown, to the present place
};

} // namespace statusbridge
