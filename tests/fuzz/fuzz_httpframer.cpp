// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpframer.h"
#include "tests/fuzz/require.h"

using namespace statusbridge;

namespace {

//! All requests of \p bytes, fed in pieces of \p size; what is left when nothing more is taken.
QList<HttpRequest> requestsIn(const QByteArray &bytes, qsizetype size)
{
    QList<HttpRequest> requests;
    HttpFramer framer;
    QByteArray input;
    for (qsizetype from = 0; from < bytes.size(); from += size) {
        input += bytes.mid(from, size);
        auto state = framer.feed(input);
        while (state == HttpFramer::State::Complete) {
            requests.append(framer.takeRequest());
            state = framer.feed(input);
        }
        if (state == HttpFramer::State::Refused) {
            break;
        }
    }
    return requests;
}

} // namespace

// However the bytes are cut, the same requests are seen, and none that breaks a limit.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = requestsIn(bytes, std::max<qsizetype>(1, bytes.size()));
    const auto pieces = requestsIn(bytes, 1);
    require(whole.size() == pieces.size());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        require(whole.at(i).target == pieces.at(i).target && whole.at(i).raw == pieces.at(i).raw);
        require(whole.at(i).headSize == pieces.at(i).headSize);
        require(whole.at(i).body().size() <= HttpLimits().body && whole.at(i).values("upgrade").isEmpty());
        require(whole.at(i).target.startsWith('/') && whole.at(i).header("transfer-encoding").isEmpty());
    }
    return 0;
}
