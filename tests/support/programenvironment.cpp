// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programenvironment.h"

namespace statusbridge {

QProcessEnvironment programEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const auto &name :
         {QStringLiteral("LSAN_OPTIONS"), QStringLiteral("ASAN_OPTIONS"), QStringLiteral("TSAN_OPTIONS")}) {
        if (qEnvironmentVariableIsSet(qPrintable(name))) {
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
        }
    }
    return environment;
}

} // namespace statusbridge
