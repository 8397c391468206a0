// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/visibletext.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString shown(char32_t character, LineEnds lineEnds)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return character == U'\n' && lineEnds == LineEnds::Kept ? u"\n"_s : u" "_s;
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return u"[U+%1]"_s.arg(QString::number(character, 16).toUpper(), 4, u'0');
    default:
        return QString::fromUcs4(&character, 1);
    }
}

} // namespace

QString visibleText(const QString &text, LineEnds lineEnds)
{
    constexpr char16_t firstBeyondAscii = 0x80;
    const bool isPlain = std::all_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return c >= u' ' && c != u'\x7f' && c < firstBeyondAscii; });
    if (isPlain) {
        return text;
    }
    QString visible;
    visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text.at(at).unicode();
        if (QChar::isHighSurrogate(character) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        visible += shown(character, lineEnds);
    }
    return visible;
}

} // namespace statusbridge
