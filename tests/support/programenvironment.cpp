// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programenvironment.h"

#include "engine/core/literals.h"

namespace statusbridge {

QProcessEnvironment programEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    for (const auto &name : {u"LSAN_OPTIONS"_s, u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(qPrintable(name))) {
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
        }
    }
    return environment;
}

} // namespace statusbridge
