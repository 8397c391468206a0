// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"

#include "app/platform/terminal.h"

namespace statusbridge {

Expected<CommandSession> openSession(CommandContext &context)
{
    const auto environment = context.environmentProvider.environment();
    if (!environment) {
        return environment.error();
    }
    auto session = EngineSession::open(*environment);
    return session
               ? Expected<CommandSession>(CommandSession{.environment = *environment, .session = *std::move(session)})
               : session.error();
}

Expected<Secret> readSecretLine(const QString &prompt)
{
    std::optional<QByteArray> line = readHiddenLine(prompt);
    if (!line) {
        return Error{.kind = ErrorKind::Cancelled, .message = u"Nothing was entered; nothing was changed."_s};
    }
    const Secret secret(line->trimmed());
    wipe(*line);
    if (secret.isEmpty()) {
        return Error{.kind = ErrorKind::Usage,
                     .message = u"Nothing was entered. Paste the text and press Enter, or pipe it in."_s};
    }
    return secret;
}

} // namespace statusbridge
