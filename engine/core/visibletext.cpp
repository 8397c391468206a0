// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/visibletext.h"

#include "engine/core/literals.h"

#include <algorithm>
#include <array>

namespace statusbridge {

namespace {

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

// Unicode's Default_Ignorable_Code_Point as far as it is not of the category Cf, and Braille's blank.
constexpr std::array drawnAsNothing = {
    CharacterRange{0x034F, 0x034F}, CharacterRange{0x115F, 0x1160},   CharacterRange{0x17B4, 0x17B5},
    CharacterRange{0x180B, 0x180F}, CharacterRange{0x2065, 0x2065},   CharacterRange{0x2800, 0x2800},
    CharacterRange{0x3164, 0x3164}, CharacterRange{0xFE00, 0xFE0F},   CharacterRange{0xFFA0, 0xFFA0},
    CharacterRange{0xFFF0, 0xFFF8}, CharacterRange{0xE0000, 0xE0FFF},
};

bool isDrawnAsNothing(char32_t character)
{
    return std::any_of(drawnAsNothing.begin(), drawnAsNothing.end(), [character](const CharacterRange &range) {
        return character >= range.first && character <= range.last;
    });
}

//! Whether a symbol is shown as a picture or as text.
bool isFormOfASymbol(char32_t character, char32_t before)
{
    return (character == 0xFE0E || character == 0xFE0F) && QChar::isSymbol(before) && !isDrawnAsNothing(before);
}

QString shown(char32_t character, char32_t before, LineEnds lineEnds)
{
    const auto category = QChar::category(character);
    if (category == QChar::Other_Control) {
        return character == U'\n' && lineEnds == LineEnds::Kept ? u"\n"_s : u" "_s;
    }
    const bool isHidden = category == QChar::Other_Format || category == QChar::Other_Surrogate ||
                          category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
                          (isDrawnAsNothing(character) && !isFormOfASymbol(character, before));
    return isHidden ? u"[U+%1]"_s.arg(QString::number(character, 16).toUpper(), 4, u'0')
                    : QString::fromUcs4(&character, 1);
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
    char32_t before = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text.at(at).unicode();
        if (QChar::isHighSurrogate(character) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        visible += shown(character, before, lineEnds);
        before = character;
    }
    return visible;
}

} // namespace statusbridge
