// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QSslConfiguration>

namespace statusbridge {

//! \brief Where a server has its certificate and key, and the section of the settings that says so.
struct TlsFiles
{
    QString section;
    QString certificate;
    QString key;
};
//! \brief Those of `[api]` or `[webhook]`.
template <typename Settings>
[[nodiscard]] TlsFiles tlsFilesOf(const QString &section, const Settings &settings)
{
    return {.section = section, .certificate = settings.tlsCertificate, .key = settings.tlsKey};
}

//! \brief The certificate and key of a server, TLS 1.2 or later. Errors: Configuration, naming the file and what is
//! wrong with it: missing, unreadable, not PEM, or key and certificate of two different pairs.
[[nodiscard]] Expected<QSslConfiguration> serverTls(const TlsFiles &files);

} // namespace statusbridge
