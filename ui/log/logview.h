// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

namespace statusbridge {

class HighlightDelegate;

//! \brief Shows a LogModel and follows its end, until a person scrolls or steps up; from then on what is in view stays
//! where it is, as long as it is kept at all. Back at the end, it follows again.
class LogView : public DataTable
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);
    //! \brief Marks \p text wherever it occurs in a message.
    void setHighlight(const QString &text);

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    //! \brief A person wants the selected rows as text.
    void copyRequested();
    //! \brief A person has clicked the run of \p row.
    void runClicked(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void scrollToEnd();
    void keepPlace(int removedRows);
    void scrolled(int value);
    void followIfLast(int row);

    HighlightDelegate *m_delegate;
    bool m_isFollowing = true;
    bool m_isMoving = false; //!< the scroll bar moves because of us
};

//! \brief Where \p wanted occurs in \p text, without regard to case and without overlaps; none if it is empty. Pure.
[[nodiscard]] QList<qsizetype> occurrences(const QString &text, const QString &wanted);

} // namespace statusbridge
