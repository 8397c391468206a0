// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/answerreader.h"

namespace statusbridge::abuse {

namespace {

qsizetype announcedLength(const QByteArray &head)
{
    const QByteArray name = "\r\ncontent-length:";
    const auto at = head.toLower().indexOf(name);
    return at < 0 ? 0 : head.mid(at + name.size()).split('\r').first().trimmed().toLongLong();
}

} // namespace

QList<WireAnswer> AnswerReader::feed(const QByteArray &bytes)
{
    m_bytes += bytes;
    QList<WireAnswer> answers;
    WireAnswer answer;
    while (m_bytes.size() >= m_needed && takeOne(answer)) {
        if (answer.status >= 200) {
            answers.append(answer);
        }
    }
    return answers;
}

bool AnswerReader::takeOne(WireAnswer &answer)
{
    const QByteArray end = "\r\n\r\n";
    const auto headEnd = m_bytes.indexOf(end);
    if (headEnd < 0) {
        return false;
    }
    const auto begin = headEnd + end.size();
    const QByteArray head = m_bytes.left(headEnd);
    const auto whole = begin + announcedLength(head);
    if (m_bytes.size() < whole) {
        m_needed = whole;
        return false;
    }
    answer = {.status = head.mid(9, 3).toInt(), .body = m_bytes.mid(begin, whole - begin)};
    m_bytes.remove(0, whole);
    m_needed = 0;
    return true;
}

} // namespace statusbridge::abuse
