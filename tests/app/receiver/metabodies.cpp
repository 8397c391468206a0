// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/receiver/metabodies.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace statusbridge {

QByteArray metaBody(const QByteArray &name, int count)
{
    QByteArrayList statuses;
    statuses.reserve(count);
    for (int i = 0; i < count; ++i) {
        statuses.append(R"({"id":"wamid.)" + name + '.' + QByteArray::number(i) +
                        R"(","status":"sent","timestamp":"1750030073","recipient_id":"15550001234",)"
                        R"("biz_opaque_callback_data":")" +
                        name + R"("})");
    }
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":)"
           R"({"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881",)"
           R"("phone_number_id":"106540352242922"},"statuses":[)" +
           statuses.join(',') + "]}}]}]}";
}

QByteArray metaAppSecret()
{
    return "test_app_secret"_ba;
}

QByteArray metaSignature(const QByteArray &body)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, metaAppSecret(), QCryptographicHash::Sha256).toHex();
}

QByteArray metaRequest(const QByteArray &body)
{
    return "POST /webhook/meta HTTP/1.1\r\nHost: hooks.example.com\r\nX-Hub-Signature-256: " + metaSignature(body) +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

} // namespace statusbridge
