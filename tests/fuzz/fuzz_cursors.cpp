// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/eventfeed.h"
#include "app/api/routes/routeparts.h"
#include "app/json/deliveryquestion.h"
#include "tests/fuzz/require.h"

#include <QTimeZone>

using namespace statusbridge;

namespace {

void requireUsage(const Error &error)
{
    require(error.kind == ErrorKind::Usage && !error.message.english().isEmpty());
}

//! Events follow an id of the feed that is still known, each once; any other id says that something was missed.
void requireFollowed(const QByteArray &lastId)
{
    EventFeed feed("feed"_ba, {.events = 3});
    for (int number = 1; number <= 5; ++number) {
        feed.add("cycle_begun"_ba, {});
    }
    const auto missed = feed.after(lastId);
    const bool isKnown = lastId == "feed.2" || lastId == "feed.3" || lastId == "feed.4" || lastId == "feed.5";
    require(missed.has_value() == isKnown);
    require(!missed || missed->size() == 5 - lastId.right(1).toInt());
}

void requireCursor(const QString &text)
{
    const auto position = positionOf(text);
    if (!position) {
        requireUsage(position.error());
        return;
    }
    require(position->firstTime.isValid() == !text.isEmpty());
    const QString again = cursorOf(*position);
    const auto same = positionOf(again);
    require(same && *same == *position && !again.contains(u' '));
}

void requireParameters(const QString &text)
{
    ApiRequest request;
    request.query = QUrlQuery(text);
    if (const auto size = pageSizeOf(request)) {
        require(*size >= 1 && *size <= largestPage);
    } else {
        requireUsage(size.error());
    }
    if (const auto time = timeParameter(request, u"since"_s)) {
        require(!time->isValid() || time->timeSpec() == Qt::UTC);
    } else {
        requireUsage(time.error());
    }
    const auto key = keyOf(u"id"_s, text);
    require(!key || (*key >= 0 && QString::number(*key) == text));
}

void requireQuestion(const QStringList &words)
{
    static const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const auto question = deliveryQuestionOf({.from = words.value(0),
                                              .to = words.value(1),
                                              .step = words.value(2),
                                              .zone = words.value(3),
                                              .states = words.value(4)},
                                             QTimeZone::utc(), now);
    if (!question) {
        requireUsage(question.error());
        return;
    }
    require(question->zone.isValid() && question->filter.from.isValid() && question->filter.until.isValid());
    require(question->filter.from < question->filter.until);
}

} // namespace

// What a caller sends back of a page or an event is exactly what it was given, or refused; so is what it asks.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    requireFollowed(bytes);
    requireCursor(text);
    requireParameters(text);
    requireQuestion(text.split(u'\n'));
    return 0;
}
