// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/statuscriteria.h"
#include "tests/fuzz/require.h"

using namespace statusbridge;

namespace {

using Truth = std::optional<bool>; //!< nothing: only Zoho can tell

const QString field = u"Status"_s;
const QString shown = u"failed"_s;

//! Criteria that bytes make up, and what they say of a record with the status \p shown.
class Author
{
public:
    explicit Author(QByteArrayView bytes) : m_bytes(bytes) {}

    Truth write(int depth = 0)
    {
        const int choice = next() % (depth < 8 ? 7 : 3);
        switch (choice) {
        case 0:
        case 1:
            return compare(choice == 0);
        case 2:
            m_isOfStatus = false;
            m_text +=
                QStringList{u"Branch == \"North && (\""_s, u"Name.contains(\")\")"_s, u"Count > 3"_s}.at(next() % 3);
            return std::nullopt;
        case 3: {
            m_text += u"!("_s;
            const Truth inside = write(depth + 1);
            m_text += u")"_s;
            return inside ? Truth(!*inside) : inside;
        }
        default:
            return join(depth, choice % 2 == 0);
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isOfStatus() const { return m_isOfStatus; }

private:
    Truth compare(bool wantsSame)
    {
        const QString word = QStringList{u"delivered"_s, shown, u"a && b"_s, QString()}.at(next() % 4);
        m_text += field + QString(next() % 3, u' ') + (wantsSame ? u"=="_s : u"!="_s) + QString(next() % 2, u' ') +
                  u'"' + word + u'"';
        return (word == shown) == wantsSame;
    }
    Truth join(int depth, bool isAnd)
    {
        m_text += u'(';
        const Truth left = write(depth + 1);
        m_text += isAnd ? u" && "_s : u"||"_s;
        const Truth right = write(depth + 1);
        m_text += u')';
        const bool decisive = !isAnd;
        return left == decisive || right == decisive ? Truth(decisive) : left && right ? left : std::nullopt;
    }
    int next()
    {
        const int byte = m_at < m_bytes.size() ? static_cast<unsigned char>(m_bytes.at(m_at)) : 0;
        ++m_at;
        return byte;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QString m_text;
    bool m_isOfStatus = true;
};

//! What holds of any text.
void requireConsistent(const QString &criteria)
{
    for (const QString &status : {QString(), u"delivered"_s, shown}) {
        const Truth matches = zoho::statusMatches(criteria, field, status);
        const bool isExcluded = zoho::excludesStatus(criteria, field, status);
        require(!matches || isExcluded == !*matches);
        require(zoho::statusMatches(u' ' + criteria + u"\n"_s, field, status) == matches);
        const Truth opposite = zoho::statusMatches(u"!("_s + criteria + u')', field, status);
        require(!matches || !opposite || *matches != *opposite); // parentheses end somewhere
    }
    for (const QString &status : zoho::statusesOutside(criteria, field)) {
        require(zoho::excludesStatus(criteria, field, status));
    }
}

} // namespace

// Criteria say of a status what they say to Zoho, or nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    requireConsistent(QString::fromUtf8(bytes));
    Author author(bytes);
    const Truth truth = author.write();
    requireConsistent(author.text());
    require(zoho::excludesStatus(author.text(), field, shown) == (truth == false));
    require(zoho::statusMatches(author.text(), field, shown) == (author.isOfStatus() ? truth : std::nullopt));
    return 0;
}
