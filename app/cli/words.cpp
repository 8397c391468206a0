// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include "engine/core/literals.h"

namespace statusbridge {

QString timeForPeople(const QDateTime &time)
{
    if (!time.isValid()) {
        return u"never"_s;
    }
    const auto local = time.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    return local.toString(u"yyyy-MM-ddTHH:mm:ss") + (minutes < 0 ? u'-' : u'+') +
           u"%1:%2"_s.arg(qAbs(minutes) / 60, 2, 10, QChar(u'0')).arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString elapsedText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration < 60s) {
        return QString::number(static_cast<double>(duration.count()) / 1000.0, 'f', 1) + u" s"_s;
    }
    const auto seconds = round<std::chrono::seconds>(duration).count();
    if (seconds < 3600) {
        return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
    }
    return u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString withoutControls(QString text)
{
    for (auto &character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n') {
            character = u' ';
        }
    }
    return text;
}

QString cell(const QString &text)
{
    return text.isEmpty() ? u"-"_s : withoutControls(text).simplified();
}

} // namespace statusbridge
