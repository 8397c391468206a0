// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "tests/zohosim/options.h"

#include <QCommandLineParser>

namespace statusbridge::zohosim {

//! \brief What the program was asked for.
struct ProgramOptions
{
    Options zoho = {};
    quint16 port = 0;
    QString portFile = {};        //!< where to write the port, once it listens
    QString certificateFile = {}; //!< where to write the certificate, with TLS
    QString recordsFile = {};
};

//! \brief Declares the options, for `--help`.
void declareOptions(QCommandLineParser &parser);
//! \brief Reads them, or says in one sentence what is wrong with one.
[[nodiscard]] Expected<ProgramOptions> readOptions(const QCommandLineParser &parser);

} // namespace statusbridge::zohosim
