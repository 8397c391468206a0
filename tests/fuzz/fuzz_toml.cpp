// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationchange.h"
#include "engine/config/configurationtransfer.h"
#include "engine/config/crosschecks.h"
#include "engine/config/settingstable.h"
#include "engine/config/tomlreader.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace statusbridge;

namespace {

const QString origin = u"f"_s;

bool areSame(const Settings &left, const Settings &right)
{
    return std::ranges::all_of(settingsTable(),
                               [&](const SettingDefinition &row) { return row.read(left) == row.read(right); });
}

std::optional<Settings> readIn(const QByteArray &text)
{
    LoadedSettings loaded;
    const auto applied = applyConfiguration(loaded, text, origin);
    if (!applied) {
        require(applied.error().kind == ErrorKind::Configuration);
        require(applied.error().message.english().startsWith(origin + u':'));
    }
    return applied ? std::optional(loaded.settings) : std::nullopt;
}

//! A changed file means what is wanted, and is changed once.
void requireChangeable(const QByteArray &text, const Settings &wanted)
{
    const ConfigurationChange change{.wanted = wanted, .below = Settings()};
    const auto changed = changedConfiguration(text, origin, change);
    if (!changed) {
        require(changed.error().kind == ErrorKind::Configuration && !changed.error().message.english().isEmpty());
        return;
    }
    const auto again = readIn(*changed);
    require(again && areSame(*again, wanted));
    const auto twice = changedConfiguration(*changed, origin, change);
    require(twice && *twice == *changed);
}

} // namespace

// A text is a configuration that can be written, changed and read again without a loss, or a mistake with its place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto value = readTomlValue(QString::fromUtf8(text))) {
        require(readTomlValue(toToml(*value)) == value);
    }
    const auto settings = readIn(text);
    if (!settings) {
        return 0;
    }
    static_cast<void>(findConflict(*settings));
    const auto exported = exportedConfiguration(*settings);
    const auto again = readIn(exported.text.toUtf8());
    require(again && (!exported.withoutCredentials.isEmpty() || areSame(*again, *settings)));
    Settings changed = *settings;
    changed.sync.intervalMinutes = changed.sync.intervalMinutes == 7 ? 8 : 7;
    changed.zoho.criteria = uR"(Status != "a\b" && # "c")"_s;
    requireChangeable(text, *settings);
    requireChangeable(text, changed);
    requireChangeable(text, Settings());
    return 0;
}
