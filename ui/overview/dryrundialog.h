// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QDialog>

namespace statusbridge {

//! \brief Shows what a dry run has found.
class DryRunDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DryRunDialog(const CycleSummary &summary, QWidget *parent = nullptr);
};

//! \brief What the cycle would do and cost, in one or two sentences. Pure.
[[nodiscard]] QString dryRunWords(const CycleSummary &summary);

} // namespace statusbridge
