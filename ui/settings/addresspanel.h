// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/setup/reportaddress.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;

namespace statusbridge {

class Banner;
class SettingsDraft;

//! \brief A field for the report's address in the browser, which fills in data center, owner, application, report and
//! environment. What a person has typed into other fields is written over only after the differences were shown.
class AddressPanel final : public QWidget
{
    Q_OBJECT

public:
    //! \param draft must outlive it
    explicit AddressPanel(SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief What the field says: what was filled in, what differs, or why it is no address. Empty: nothing was
    //! pasted.
    [[nodiscard]] QString message() const;
    //! \brief Whether there are differences that a person has to decide on.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    //! \brief Takes over what the address says, also where something else stands.
    void useAddress();

Q_SIGNALS:
    //! \brief The settings now say all that the address does.
    void filledIn();

private:
    [[nodiscard]] QList<AddressDifference> differences() const;
    void read(const QString &text, bool isComplete);
    void fillIn(bool withChosen);
    void showResult();

    SettingsDraft &m_draft;
    QLineEdit *m_line;
    Banner *m_banner;
    QAction *m_use;
    QMap<QString, QString> m_filled;        //!< settings, and what an address in the line said of them
    std::optional<ReportAddress> m_address; //!< what stands in the line, if that is one
    qsizetype m_length = 0;                 //!< of the text before the last change
    bool m_isAsking = false;                //!< what differs is shown, and whether to take it over
    bool m_isFillingIn = false;             //!< changes of the draft are this panel's own
};

} // namespace statusbridge
