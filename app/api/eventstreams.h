// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/eventfeed.h"
#include "app/http/clientconnection.h"
#include "app/http/httpmessage.h"
#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/model/access.h"

#include <QPointer>
#include <QTimer>

namespace statusbridge {

//! \brief How many readers there may be at a time, and how often something is sent to them.
struct StreamLimits
{
    int streams = 128; //!< where there are more, that user or token gives one up which has most
    std::chrono::milliseconds heartbeat{15000};
};

//! \brief Who reads a stream.
struct StreamReader
{
    QPointer<ClientConnection> connection;
    QString user = {};      //!< the name of the user; empty if it has a token
    QString tokenHash = {}; //!< empty if it has a password
    ApiAccess access;       //!< what let it in; the stream ends when that changes
};

//! \brief The streams of events. Each costs a connection and nothing else: what is sent is made once for all of them,
//! and who doesn't read is dropped. Lives on the API's thread.
class EventStreams : public QObject
{
    Q_OBJECT

public:
    //! \brief What lets a user or the holder of a token in at the moment. An error: that can't be said.
    using AccessOf = std::function<Expected<std::optional<ApiAccess>>(const StreamReader &reader)>;
    //! \brief Brings what AccessOf says up to date, and calls the function then.
    using Refresh = std::function<void(const std::function<void()> &)>;

    EventStreams(const Clock &clock, const StreamLimits &limits, AccessOf accessOf, Refresh refresh);

    //! \brief Begins a stream; what was missed since \p lastId comes first. Or says why there is no place for it.
    [[nodiscard]] std::optional<HttpResponse> begin(const StreamReader &reader, const QByteArray &lastId);

    //! \brief Sends to all readers. What a viewer may not see is left out of \p masked, and out of words by this.
    void publish(const QByteArray &event, const QJsonObject &data,
                 const std::optional<QJsonObject> &masked = std::nullopt);

    //! \brief Ends the streams of those whose access has changed; a heartbeat does as well.
    void checkReaders();

    //! \brief Ends all streams; their readers are told why, and should come again.
    void end();

    [[nodiscard]] bool isRead() const { return !m_readers.isEmpty(); }

Q_SIGNALS:
    //! \brief There is a reader more.
    void begun();

private:
    void removeGone();
    [[nodiscard]] bool makeRoom(const StreamReader &reader);
    void beat();
    void endWithoutAccess();
    static void end(const StreamReader &reader, const QByteArray &lastWords);

    const Clock &m_clock;
    StreamLimits m_limits;
    AccessOf m_accessOf;
    Refresh m_refresh;
    EventFeed m_feed;
    QList<StreamReader> m_readers;
    QTimer m_timer; //!< looks whether it is time for a heartbeat
    std::chrono::milliseconds m_lastBeat{0};
};

} // namespace statusbridge
