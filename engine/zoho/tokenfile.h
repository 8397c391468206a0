// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/memory.h"

#include <QFile>
#include <QJsonObject>

namespace statusbridge::zoho {

//! \brief Whose token it is. The token of another owner is never used.
struct TokenOwner
{
    QString clientId;
    QString accountsHost;
    Secret refreshToken;
};

//! \brief The access token in a file that only its owner can read, shared by all processes of that user.
//!
//! A file that others can read, or that was written for another owner, counts as empty. Errors: Configuration (the file
//! can't be read or written).
class TokenFile final : public TokenMemory
{
public:
    TokenFile(const QString &path, const TokenOwner &owner);

    [[nodiscard]] Expected<std::optional<AccessToken>> load() override;
    [[nodiscard]] Expected<void> save(const AccessToken &token) override;
    //! \brief Removes the file.
    [[nodiscard]] Expected<void> forget() const;

    //! \brief A short fingerprint of the owner, which tells connections apart and reveals nothing of them.
    [[nodiscard]] QString connection() const { return m_owner.left(16); }

    [[nodiscard]] bool beginRefresh() override;
    void endRefresh() override { m_refreshLock.reset(); }
    [[nodiscard]] RefreshHistory history() override;
    [[nodiscard]] Expected<void> setHistory(const RefreshHistory &history) override;

private:
    [[nodiscard]] Expected<QJsonObject> read() const;
    //! \brief Writes \p values over what is there.
    [[nodiscard]] Expected<void> change(const QJsonObject &values) const;

    QString m_path;
    QString m_owner;
    std::unique_ptr<QFile> m_refreshLock; //!< while it is held
};

} // namespace statusbridge::zoho
