// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/serveraddress.h"

#include "engine/config/crosschecks.h"
#include "engine/core/literals.h"

namespace statusbridge {

namespace {

constexpr int usualPort = 8085;

} // namespace

QString ServerAddress::name() const
{
    return url.authority();
}

Expected<ServerAddress> serverAddressOf(const QString &text, const QString &certificateFile)
{
    const QString typed = text.trimmed();
    QUrl url(typed.contains(u"://"_s) ? typed : QString(u"https://"_s + typed), QUrl::StrictMode);
    if (url.path() == u"/") {
        url.setPath({});
    }
    const bool isHttp = url.scheme() == u"http";
    const bool hasMore = !url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || hasMore || (!isHttp && url.scheme() != u"https")) {
        // Who typed a password into it must not read it in a log.
        const QString shown = !url.userInfo().isEmpty() ? url.host() : typed.contains(u'@') ? u"…"_s : typed;
        return usageError(Sentence(SentenceId::ServerAddressInvalid, {shown}));
    }
    if (isHttp && !isLoopbackHost(url.host())) {
        return usageError(SentenceId::ServerAddressNotSecure);
    }
    if (url.port() < 0) {
        url.setPort(usualPort);
    }
    return ServerAddress{.url = url, .certificateFile = certificateFile};
}

} // namespace statusbridge
