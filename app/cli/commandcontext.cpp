// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"

#include "app/platform/process.h"
#include "app/platform/terminal.h"

namespace statusbridge {

namespace {

constexpr int usualLimit = 20;
constexpr int largestLimit = 10000;

} // namespace

Expected<ExitStatus> CommandContext::print(const QJsonObject &document, const QString &text)
{
    output.result(document, text);
    return ExitStatus::Ok;
}

QString personAt(const QString &holder)
{
    return u"%1@%2"_s.arg(loginName(), holder.section(u':', 0, 0));
}

Expected<CommandSession> openSession(CommandContext &context)
{
    return context.environment().and_then([](const EngineEnvironment &environment) -> Expected<CommandSession> {
        auto session = EngineSession::open(environment);
        if (!session) {
            return session.error();
        }
        return CommandSession{.environment = environment, .session = *std::move(session)};
    });
}

Expected<int> limitOf(const Invocation &invocation)
{
    if (!invocation.has(u"limit"_s)) {
        return usualLimit;
    }
    bool isNumber = false;
    const int limit = invocation.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > largestLimit) {
        return usageError(u"The option --limit must be a whole number from 1 to %1, not \"%2\"."_s.arg(
            QString::number(largestLimit), invocation.value(u"limit"_s)));
    }
    return limit;
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
        return usageError(u"Nothing was entered. Paste the text and press Enter, or pipe it in."_s);
    }
    return secret;
}

} // namespace statusbridge
