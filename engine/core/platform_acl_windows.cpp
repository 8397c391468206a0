// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform_acl_windows.h"

#include <aclapi.h>
#include <windows.h>

namespace statusbridge {

namespace {

constexpr WELL_KNOWN_SID_TYPE groupsOfOthers[] = {WinWorldSid,         WinAuthenticatedUserSid, WinBuiltinUsersSid,
                                                  WinBuiltinGuestsSid, WinAnonymousSid,         WinNetworkSid,
                                                  WinInteractiveSid};

bool isGroupOfOthers(PSID sid)
{
    for (const WELL_KNOWN_SID_TYPE group : groupsOfOthers) {
        if (IsWellKnownSid(sid, group)) {
            return true;
        }
    }
    return false;
}

bool letsOthersIn(ACL *list)
{
    constexpr DWORD contents = FILE_READ_DATA | FILE_WRITE_DATA | FILE_APPEND_DATA;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry)) {
            return true;
        }
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        const bool isInForce = allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE &&
                               (allowed->Header.AceFlags & INHERIT_ONLY_ACE) == 0 &&
                               (allowed->Mask & (contents | GENERIC_ALL | GENERIC_READ | GENERIC_WRITE)) != 0;
        if (isInForce && isGroupOfOthers(&allowed->SidStart)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isOpenToOthers(void *handle)
{
    ACL *list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetSecurityInfo(handle, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list, nullptr,
                        &descriptor) != ERROR_SUCCESS) {
        return true;
    }
    const bool isOpen = !list || letsOthersIn(list);
    LocalFree(descriptor);
    return isOpen;
}

} // namespace statusbridge
