// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>

namespace statusbridge {

//! \brief Writes the result of a command to standard output, and all else to standard error.
//!
//! In JSON mode standard output gets exactly one document, also after an error; the texts for people are dropped.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    //! \brief Writes the result in the form that is wanted; call it once. That it can't be written is a remark.
    void result(const QJsonObject &document, const QString &text);
    //! \brief Whether the result, or a part of it, could not be written: a full disk, or a reader that has gone.
    [[nodiscard]] bool isLost() const { return m_isLost; }
    //! \brief Writes an error in place of a result: a document in JSON mode, and a sentence on standard error.
    void error(const Error &error);
    //! \brief Writes a remark beside the result, on standard error, as one line whatever foreign words are in it.
    void note(const QString &sentence);
    //! \brief Writes lines that guide a person, on standard error. Not for foreign words.
    void guide(const QString &lines);

private:
    bool m_json;
    bool m_isLost = false;
};

} // namespace statusbridge
