// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace statusbridge::zoho {

//! \brief The body of a request, which can be read once and never again.
//!
//! QNetworkAccessManager silently sends a PATCH or POST a second time when the connection drops before the answer,
//! unless it can't rewind the body. It also knows whether anything of the body has left.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    using MayLeave = std::function<bool()>;

    //! \param mayLeave asked once, in the moment in which it is read; empty: it may
    explicit OneWayBody(const QByteArray &body, MayLeave mayLeave = {});

    [[nodiscard]] bool left() const { return m_position > 0; }
    //! \brief Whether it was asked for and not allowed to leave, which the network library treats as a broken body.
    [[nodiscard]] bool wasWithheld() const { return m_withheld; }
    //! \brief Nothing (more) of it leaves from now on.
    void revoke() { m_revoked = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    bool reset() override { return false; }
    bool seek(qint64 /*position*/) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_body;
    MayLeave m_mayLeave;
    qint64 m_position = 0;
    bool m_revoked = false;
    bool m_withheld = false;
};

} // namespace statusbridge::zoho
