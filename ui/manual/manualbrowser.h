// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/manual/manual.h"

#include <QTextBrowser>

namespace statusbridge {

//! \brief Shows a topic of the manual. It reads from the program alone, never from files or the network.
class ManualBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget *parent = nullptr);

    //! \brief Shows \p place; the beginning of the topic if it has no such heading.
    void showPlace(const ManualPlace &place);

Q_SIGNALS:
    //! \brief A person wants to go to another place of the manual.
    void placeRequested(const statusbridge::ManualPlace &place);
    //! \brief A person wants to see an address that is not in the manual.
    void addressRequested(const QUrl &address);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitPictures();
    void follow(const QUrl &link);

    QString m_topic;
};

} // namespace statusbridge
