// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/reasoncodes.h"

#include <QHash>

#include <array>

namespace statusbridge {

namespace {

struct Row
{
    const char *provider;
    const char *code;
    const char *meaning;
    const char *remedy;
};

constexpr auto rows = std::to_array<Row>({
#include "resources/reasoncodes.inc"
});

QHash<std::pair<QString, QString>, ReasonCode> byCode()
{
    QHash<std::pair<QString, QString>, ReasonCode> codes;
    for (const Row &row : rows) {
        codes.insert({QString::fromLatin1(row.provider), QString::fromLatin1(row.code)},
                     {.meaning = row.meaning, .remedy = row.remedy});
    }
    return codes;
}

} // namespace

std::optional<ReasonCode> reasonCode(const QString &provider, const QString &code)
{
    static const QHash<std::pair<QString, QString>, ReasonCode> codes = byCode();
    const auto found = codes.constFind({provider, code});
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

} // namespace statusbridge
