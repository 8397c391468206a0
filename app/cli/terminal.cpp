// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

namespace statusbridge {

ProgressPrinter::Style progressStyle(std::FILE *file)
{
    return canRewriteLines(file) ? ProgressPrinter::Style::Rewritten : ProgressPrinter::Style::Plain;
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
