// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/story.h"

#include "engine/core/literals.h"

#include <QFile>

#include <algorithm>
#include <random>

namespace statusbridge::faults {

namespace {

constexpr int queueIds = 8;
constexpr int rowsOfATable = 12; //!< that may be changed

//! Tells one event after the other.
class Narrator
{
public:
    explicit Narrator(unsigned seed) : m_random(seed) {}

    QString event();

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    QString oneOf(const QStringList &some) { return some.at(below(static_cast<int>(some.size()))); }
    QString queueId() { return u"q-%1"_s.arg(1 + below(queueIds)); }
    QString word() { return oneOf({u"sent"_s, u"accepted"_s, u"failed"_s, u"delivered"_s, u"read"_s, u"deleted"_s}); }
    QString table() { return oneOf({u"w"_s, u"d"_s}); }
    //! Mostly the first one.
    QString place() { return below(4) == 0 ? u"B"_s : u"A"_s; }
    QString mode() { return below(3) == 0 ? u"batch"_s : u"record"_s; }
    QString row() { return u"row %1 %2 %3"_s.arg(table(), queueId(), word()); }
    QString change() { return u"change %1%2 %3"_s.arg(table(), QString::number(1 + below(rowsOfATable)), word()); }
    QString cycle(const QString &more = {});
    QString fault();

    std::mt19937 m_random;
};

QString Narrator::cycle(const QString &more)
{
    const QString trigger = below(4) == 0 ? u"push"_s : u"manual"_s;
    const QString plain = u"cycle %1 %2 %3"_s.arg(place(), mode(), trigger);
    return more.isEmpty() ? plain : plain + u' ' + more;
}

QString Narrator::fault()
{
    static const QStringList ofSend{u"lost by reset"_s, u"reset"_s,    u"200 3002"_s, u"404 3100"_s,
                                    u"401 1030"_s,      u"403 2933"_s, u"200 4000"_s, u"503 html"_s,
                                    u"truncated"_s,     u"no body"_s,  u"200 html"_s, u"lost by close"_s,
                                    u"500 7777"_s,      u"200 7777"_s, u"404 2930"_s, u"413"_s};
    static const QStringList ofRead{u"503 html"_s, u"401 1030"_s, u"200 4000"_s,  u"400 9280"_s,
                                    u"404 2892"_s, u"reset"_s,    u"truncated"_s, u"200 3190"_s};
    static const QStringList ofToken{u"500"_s, u"200 error invalid_code"_s, u"200 error general_error"_s};
    // What is tried again for ever takes seconds: not often.
    const QString often = below(6) == 0 ? u"always"_s : u"once"_s;
    const int call = below(10);
    if (call < 5) {
        return u"send %1 %2"_s.arg(often, oneOf(ofSend));
    }
    return call < 7   ? u"read-back %1 %2"_s.arg(often, oneOf(ofRead))
           : call < 9 ? u"fetch once "_s + oneOf(ofRead)
                      : u"token once "_s + oneOf(ofToken);
}

QString Narrator::event()
{
    const QString nth = QString::number(1 + below(4));
    switch (below(40)) {
    case 0:
    case 1:
        return u"record %1 %2"_s.arg(queueId(), oneOf({u"-"_s, u"sent"_s, u"failed"_s}));
    case 2:
        return u"person %1 %2 %3"_s.arg(place(), queueId(), oneOf({u"sent"_s, u"delivered"_s, u"-"_s}));
    case 3:
        return u"advance "_s + QString::number(1 + below(30));
    case 4:
        return u"clock "_s + oneOf({u"60"_s, u"-60"_s, u"0"_s});
    case 5:
        return u"hour"_s;
    case 6:
    case 7:
        return cycle(u"| crash %1 %2"_s.arg(nth, oneOf({u"before"_s, u"after"_s})));
    case 8:
        return cycle(u"| takeover "_s + nth);
    case 9:
        return cycle(u"| away "_s + nth);
    case 10:
        return cycle(u"| cancel "_s + nth);
    case 11:
    case 12:
        return cycle(u"| "_s + nth + u' ' + row());
    case 13:
    case 14:
        return cycle(u"| "_s + nth + u' ' + change());
    case 15:
    case 16:
    case 17:
    case 18:
        return cycle(u"| fault "_s + fault());
    case 19:
    case 20:
    case 21:
        return cycle();
    case 22:
    case 23:
    case 24:
    case 25:
        return change();
    default:
        return row();
    }
}

} // namespace

Story storyOf(unsigned seed, int events)
{
    Narrator narrator(seed);
    Story story;
    for (int i = 0; i < events; ++i) {
        story += narrator.event();
    }
    return story;
}

Story shrunk(const Story &story, const std::function<bool(const Story &)> &fails, int mostTries)
{
    Story shortest = story;
    int tries = 0;
    for (qsizetype portion = story.size() / 2; portion > 0; portion /= 2) {
        for (qsizetype at = 0; at < shortest.size() && tries < mostTries;) {
            Story shorter = shortest;
            shorter.remove(at, std::min(portion, shorter.size() - at));
            ++tries;
            if (fails(shorter)) {
                shortest = shorter;
            } else {
                at += portion;
            }
        }
    }
    return shortest;
}

Story readStory(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s can't be read.", qPrintable(path));
    }
    Story story = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    story.removeIf([](const QString &line) { return line.startsWith(u'#') || line.trimmed().isEmpty(); });
    return story;
}

} // namespace statusbridge::faults
