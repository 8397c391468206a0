// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/documents/completions.h"
#include "app/documents/manualpages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace statusbridge;

namespace {

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    }
    return isWritten;
}

} // namespace

//! \brief documents FOLDER DAY VERSION: writes manual pages and completions into FOLDER.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        return 3;
    }
    const QDir folder(arguments.at(1));
    const PageOrigin origin{.day = arguments.at(2), .version = arguments.at(3)};
    const auto &commands = programCommands();
    const bool isWritten = write(folder.filePath(u"statusbridge.1"_s), programPage(commands, origin)) &&
                           write(folder.filePath(u"statusbridge.toml.5"_s), configurationPage(origin)) &&
                           write(folder.filePath(u"statusbridge.bash"_s), bashCompletion(commands)) &&
                           write(folder.filePath(u"_statusbridge"_s), zshCompletion(commands)) &&
                           write(folder.filePath(u"statusbridge.fish"_s), fishCompletion(commands));
    return isWritten ? 0 : 2;
}
