// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "engine/core/literals.h"
#include "tests/translations/translationfile.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_translations {

using namespace statusbridge;

QString inSources(const QString &path)
{
    return QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/%1").arg(path);
}

//! The window's own, and the engine's tables of settings and sentences, which it shows.
QStringList translatedFolders()
{
    return {u"ui"_s, u"engine/config"_s, u"engine/core"_s};
}

//! Data with texts, and Qt's texts.
QStringList translatedFiles()
{
    return {u"resources/reasoncodes.inc"_s, u"translations/qttexts.inc"_s};
}

QList<TranslatedText> translated(const QString &language)
{
    return translatedTexts(inSources(u"translations/statusbridge_%1.ts"_s.arg(language)));
}

QStringList names(const QList<TranslatedText> &texts)
{
    QStringList all;
    for (const TranslatedText &text : texts) {
        all += text.name();
    }
    return all;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    // A key may be a letter of any script.
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    for (auto each = expression.globalMatch(text); each.hasNext();) {
        all += each.next().captured();
    }
    all.sort();
    return all;
}

QStringList without(QStringList texts, const QStringList &others)
{
    const QSet<QString> known(others.cbegin(), others.cend());
    texts.removeIf([&](const QString &text) { return known.contains(text); });
    return texts;
}

//! Literals one after the other, as the compiler joins them.
QString joined(const QString &literals)
{
    QString text;
    const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    for (auto each = literal.globalMatch(literals); each.hasNext();) {
        text += each.next().captured(1);
    }
    return text.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
}

//! All that is marked as translatable in the sources, told without lupdate.
QStringList markedTexts()
{
    const QRegularExpression marked(u"(?:\\btr\\(|\\btranslate\\(\\s*[\\w\"]+,|QT_TRANSLATE_N?_?NOOP\\(\\s*\"\\w+\",)"
                                    "\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    QStringList texts;
    const auto addTextsOf = [&](const QString &path) {
        QFile file(path);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
        for (auto match = marked.globalMatch(text); match.hasNext();) {
            texts += joined(match.next().captured(1));
        }
    };
    for (const QString &folder : translatedFolders()) {
        QDirIterator each(inSources(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            addTextsOf(each.next());
        }
    }
    for (const QString &file : translatedFiles()) {
        addTextsOf(inSources(file));
    }
    return texts;
}

class TranslationsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<TranslatedText> m_texts; //!< of the sources, as lupdate finds them
    QString m_complaints;          //!< of lupdate

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString fresh = m_folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(inSources(QString()));
        lupdate.start(QStringLiteral(STATUSBRIDGE_LUPDATE),
                      QStringList{u"-silent"_s, u"-I"_s, u"."_s} + translatedFolders() + translatedFiles() +
                          QStringList{u"-target-language"_s, u"de"_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished());
        m_complaints = QString::fromUtf8(lupdate.readAllStandardError());
        QCOMPARE(lupdate.exitCode(), 0);
        m_texts = translatedTexts(fresh);
        QVERIFY(m_texts.size() > 500);
    }

    void everyTextIsFinished_data() { addLanguages(); }
    void everyTextIsFinished()
    {
        QFETCH(const QString, language);
        QList<TranslatedText> texts = translated(language);
        QVERIFY(!texts.isEmpty());
        texts.removeIf(
            [](const TranslatedText &text) { return text.state.isEmpty() && !text.translations.contains(QString()); });
        QVERIFY2(texts.isEmpty(), qUtf8Printable(names(texts).join(u'\n')));
    }

    void everyTextOfTheWindowIsThere_data() { addLanguages(); }
    void everyTextOfTheWindowIsThere()
    {
        QFETCH(const QString, language);
        if (language == u"en") {
            return; // has plurals only
        }
        const QStringList missing = without(names(m_texts), names(translated(language)));
        QVERIFY2(missing.isEmpty(), qUtf8Printable(missing.join(u'\n')));
    }

    void everyTextThatCountsIsThereInEnglish()
    {
        QList<TranslatedText> counting = m_texts;
        const QRegularExpression number(u"%L?n"_s);
        counting.removeIf([&number](const TranslatedText &text) { return !text.source.contains(number); });
        const QStringList missing = without(names(counting), names(translated(u"en"_s)));
        QVERIFY2(missing.isEmpty(), qUtf8Printable(missing.join(u'\n')));
    }

    void noTextIsThereThatTheWindowHasNoMore_data() { addLanguages(); }
    void noTextIsThereThatTheWindowHasNoMore()
    {
        QFETCH(const QString, language);
        const QStringList old = without(names(translated(language)), names(m_texts));
        QVERIFY2(old.isEmpty(), qUtf8Printable(old.join(u'\n')));
    }

    void lupdateOverlooksNoText()
    {
        QStringList seen;
        for (const TranslatedText &text : std::as_const(m_texts)) {
            seen += text.source;
        }
        const QStringList marked = markedTexts();
        QVERIFY(marked.size() > 500);
        const QStringList overlooked = without(marked, seen);
        QVERIFY2(overlooked.isEmpty(), qUtf8Printable(overlooked.join(u'\n')));
    }

    void lupdateKnowsEveryClass()
    {
        // A class that it cannot place gets a context in which the program never looks.
        QVERIFY2(m_complaints.isEmpty(), qUtf8Printable(m_complaints));
    }

    void whatIsFilledInStandsInTheTranslationToo_data() { addLanguages(); }
    void whatIsFilledInStandsInTheTranslationToo()
    {
        QFETCH(const QString, language);
        const auto placeholder = u"%L?(?:n|[1-9])|<[^>]*>|\\n"_s;
        QStringList wrong;
        for (const TranslatedText &text : translated(language)) {
            for (const QString &translation : text.translations) {
                if (found(placeholder, translation) != found(placeholder, text.source)) {
                    wrong += u"%1 | %2"_s.arg(text.name(), translation);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void aMnemonicStaysOneAndSpacesAtTheEndsStay_data() { addLanguages(); }
    void aMnemonicStaysOneAndSpacesAtTheEndsStay()
    {
        QFETCH(const QString, language);
        const auto kept = u"&(?=\\w)|^\\s|\\s$"_s;
        QStringList wrong;
        for (const TranslatedText &text : translated(language)) {
            for (const QString &translation : text.translations) {
                if (found(kept, translation) != found(kept, text.source)) {
                    wrong += u"%1 | %2"_s.arg(text.name(), translation);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)

} // namespace tst_translations

#include "tst_translations.moc"
