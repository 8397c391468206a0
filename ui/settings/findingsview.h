// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QWidget>

class QVBoxLayout;

namespace statusbridge {

//! \brief What an examination has found, a line each: an icon, the word for it, and the sentence.
class FindingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void showFindings(const QList<Finding> &findings);
    void clear();
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

private:
    QList<Finding> m_findings;
    QVBoxLayout *m_column;
};

} // namespace statusbridge
