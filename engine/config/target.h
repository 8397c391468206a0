// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

struct ZohoSettings;

//! \brief The place at Zoho that statuses are carried to: one report of one application in one environment.
//!
//! What is remembered of one target is believed of no other, so that the tables keep it under `key`.
struct Target
{
    qint64 key = 0; //!< its fingerprint, above 0; the same for all ways to reach the same host
    QString name;   //!< for people, such as `acme/messaging/All_Messages at www.zohoapis.com`
    bool isProduction = true;

    bool operator==(const Target &) const = default;
};

//! \brief The target that \p zoho names. Settings that name no usable server have a target of their own. Pure.
[[nodiscard]] Target targetOf(const ZohoSettings &zoho);

} // namespace statusbridge
