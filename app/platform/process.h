// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace statusbridge {

// None of these needs an application object.

//! \brief Call first of all: what is written from now on belongs to its owner alone, a crash leaves no core, a
//! closed pipe or socket is an error of the call that meets it and doesn't end the process, and no file that is opened
//! takes the place of a standard stream that is closed.
void prepareProcess();

//! \brief Keeps other processes of the same user from reading this one's memory, which holds secrets. Not for the
//! window: the portals of a desktop refuse a program that they can't examine.
void hideMemory();

//! \brief Ends the process without the handlers that libraries have for it. QThread::wait() returns a moment before a
//! thread has freed what is its own; if OpenSSL's handler runs in that moment, the heap is destroyed and the process
//! crashes after its work is done. All of ours must be destroyed before.
[[noreturn]] void endProcess(int status);

//! \brief The arguments as text, without the program's name.
[[nodiscard]] QStringList commandLineArguments(int argc, char **argv);

//! \brief The absolute path of the running program, links resolved. \param startedAs argv[0], for systems that can't
//! tell
[[nodiscard]] QString programFile(const char *startedAs);

//! \brief The name of the user that runs the process, or its number if it has none.
[[nodiscard]] QString loginName();

} // namespace statusbridge
