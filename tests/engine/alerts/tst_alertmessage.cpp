// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertmessage.h"
#include "engine/alerts/cycleping.h"
#include "engine/config/settings.h"
#include "engine/config/settingstable.h"
#include "engine/core/languages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

namespace tst_alertmessage {

using namespace statusbridge;

const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

AlertMessage messageOf(const AlertText &text, const QString &language = {})
{
    return {.identity = u"0c9e-1"_s,
            .text = text,
            .words = AlertWording(language, QTimeZone("Europe/Berlin")).words(text),
            .at = noon};
}

AlertText overdue()
{
    return {.kind = AlertKind::Overdue,
            .machine = u"host"_s,
            .sentence = Sentence(SentenceId::AlertOverdue, {u"2026-11-30T11:00:00Z"_s}),
            .since = noon};
}

QByteArray bodyOf(const QByteArray &mail)
{
    return QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n")));
}

QJsonObject bundled(const AlertMessage &message, const QString &name, const QString &url = u"https://x.example/a"_s)
{
    return QJsonDocument::fromJson(webhookBodyOf(message, *alertTemplate(name), QUrl(url)).json).object();
}

class AlertMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageNamesWhatAndSinceWhenInOneZone()
    {
        const AlertWords words = messageOf(overdue()).words;
        QCOMPARE(words.title, u"Statusbridge: Cycles are overdue"_s);
        QVERIFY2(words.text.contains(u"PM CET, when one was due."_s), qUtf8Printable(words.text));
        QVERIFY2(words.text.contains(u"\nSince 11/30/26"_s), qUtf8Printable(words.text));
    }

    void noCustomersNumberGetsIntoAMessage()
    {
        const Sentence why(SentenceId::WithDetail, {Sentence(SentenceId::ZohoUnreachable), u"15550001234, odd"_s});
        const AlertText text{.kind = AlertKind::CyclesFailed,
                             .sentence = Sentence(SentenceId::AlertCyclesFailed, {2, why})};
        const AlertWords words = messageOf(text).words;
        QVERIFY2(words.text.contains(u"…1234, odd"_s) && !words.text.contains(u"0001234"_s),
                 qUtf8Printable(words.text));
    }

    void whatHasPassedSaysWhatItWas()
    {
        AlertText text = overdue();
        text.isPassed = true;
        text.changes = 4;
        const AlertWords words = messageOf(text).words;
        QCOMPARE(words.title, u"Statusbridge: Passed: Cycles are overdue"_s);
        QVERIFY(words.text.startsWith(u"This has passed: No cycle has begun since"_s));
        QVERIFY(words.text.contains(u"came or went 4 times."_s));
    }

    void itSpeaksTheConfiguredLanguage()
    {
        const SettingDefinition &setting = *findSetting(u"alerts.language"_s);
        for (const Language &language : languages().sliced(1)) {
            const QString chosen = language.code.toLower(); // as settings are kept
            QVERIFY2(setting.choices.contains(chosen), qPrintable(chosen));
            const AlertWording wording(chosen, QTimeZone::utc());
            QVERIFY2(wording.isComplete(), qPrintable(chosen));
            const QString said = wording.sentence(Sentence(SentenceId::ZohoSilent));
            QVERIFY(!said.isEmpty());
            QVERIFY2(said != QString::fromUtf8(englishText(SentenceId::ZohoSilent)), qPrintable(chosen));
            const QString why =
                wording.sentence(Sentence(SentenceId::AlertCyclesFailed, {2, Sentence(SentenceId::LinkNamesUnknown)}));
            QVERIFY2(!why.contains(u"Zoho does not know"_s), qPrintable(why));
        }
        const AlertWording unknown(u"tlh"_s, QTimeZone::utc());
        QVERIFY(!unknown.isComplete());
        QCOMPARE(unknown.sentence(Sentence(SentenceId::ZohoSilent)), u"Zoho did not answer in time."_s);
    }

    void aMailHasAStableIdentityAndItsTextUnharmed()
    {
        AlertSettings settings;
        settings.mailFrom = u"statusbridge@example.com"_s;
        settings.mailTo = {u"anna@example.com"_s, u"bob@example.com"_s};
        AlertText text = overdue();
        text.sentence = Sentence(u"Zustellung gestört: “Ärger” 你好"_s);
        const QByteArray mail = mailOf(messageOf(text), settings);
        QVERIFY(mail.contains("\r\nMessage-ID: <0c9e-1@example.com>\r\n"));
        QVERIFY(mail.contains("\r\nDate: Mon, 30 Nov 2026 12:00:00 +0000\r\n"));
        QVERIFY(mail.contains("\r\nAuto-Submitted: auto-generated\r\n"));
        QVERIFY(bodyOf(mail).startsWith("Zustellung gestört: “Ärger” 你好\n"));
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY(line.size() <= 78);
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
    }

    void noTextGetsIntoTheHeadOfAMail()
    {
        AlertText text = overdue();
        text.sentence = Sentence(u"a\r\nBcc: eve@example.com\r\n\r\nb"_s);
        AlertMessage message = messageOf(text);
        message.words.title = u"a\r\nBcc: eve@example.com"_s;
        AlertSettings settings;
        settings.mailFrom = u"statusbridge@example.com"_s;
        const QByteArray mail = mailOf(message, settings);
        QVERIFY(!mail.contains("\nBcc"));
        QCOMPARE(mail.count("\r\n\r\n"), 1);
    }

    void theBundledTemplatesAreFilledIn()
    {
        AlertText text = overdue();
        text.sentence = Sentence(u"\"quoted\" {{id}} \\ and\nlines"_s);
        const AlertMessage message = messageOf(text);
        const QJsonObject generic = bundled(message, u"generic"_s);
        QCOMPARE(generic.value(u"id"_s).toString(), u"0c9e-1"_s);
        QCOMPARE(generic.value(u"kind"_s).toString(), u"overdue"_s);
        QCOMPARE(generic.value(u"state"_s).toString(), u"raised"_s);
        QCOMPARE(generic.value(u"since"_s).toString(), u"2026-11-30T12:00:00Z"_s);
        QVERIFY(generic.value(u"text"_s).toString().startsWith(u"\"quoted\" {{id}} \\ and lines"_s));
        const QJsonObject chat = bundled(message, u"chat"_s);
        QCOMPARE(chat.keys(), QStringList{u"text"_s});
        QVERIFY(chat.value(u"text"_s).toString().startsWith(u"Statusbridge: Cycles are overdue\n\"quoted\""_s));
        const QJsonObject ntfy = bundled(message, u"ntfy"_s, u"https://ntfy.example/mine"_s);
        QCOMPARE(ntfy.value(u"topic"_s).toString(), u"mine"_s);
        QCOMPARE(ntfy.value(u"tags"_s).toArray().at(0).toString(), u"warning"_s);
        QCOMPARE(webhookBodyOf(message, *alertTemplate(u"ntfy"_s), QUrl(u"https://ntfy.example/mine"_s)).url,
                 QUrl(u"https://ntfy.example/"_s));
    }

    void aTemplateMayBeAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(R"({"a": {"b": ["{{ kind }}", 7, "{{unknown}}"]}})");
        file.flush();
        const QJsonObject body = bundled(messageOf(overdue()), file.fileName());
        const QJsonArray list = body.value(u"a"_s).toObject().value(u"b"_s).toArray();
        QCOMPARE(list, (QJsonArray{u"overdue"_s, 7, u"{{unknown}}"_s}));
        file.write("nonsense");
        file.flush();
        QVERIFY(alertTemplate(file.fileName()).error().kind == ErrorKind::Configuration);
        QVERIFY(alertTemplate(u"/there/is/none.json"_s).error().kind == ErrorKind::Configuration);
    }

    void theSignatureIsTheKnownOne()
    {
        // RFC 4231, test case 2.
        QCOMPARE(webhookSignature("what do ya want for nothing?", Secret("Jefe")),
                 "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    void thePingIsThatOfTheOutcome()
    {
        const QString url = u"https://hc.example/ping/7/?a=b"_s;
        const auto address = [&](CycleOutcome outcome) {
            CycleSummary summary;
            summary.outcome = outcome;
            return pingAddressOf(url, summary);
        };
        QCOMPARE(address(CycleOutcome::Succeeded), u"https://hc.example/ping/7?a=b"_s);
        QCOMPARE(address(CycleOutcome::Partial), u"https://hc.example/ping/7?a=b"_s);
        QCOMPARE(address(CycleOutcome::Failed), u"https://hc.example/ping/7/fail?a=b"_s);
        QCOMPARE(address(CycleOutcome::Unauthorized), u"https://hc.example/ping/7/fail?a=b"_s);
        QCOMPARE(address(CycleOutcome::Cancelled), QString());
        CycleSummary dry;
        dry.dryRun = true;
        QCOMPARE(pingAddressOf(url, dry), QString());
        QCOMPARE(pingAddressOf({}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(AlertMessageTest)

} // namespace tst_alertmessage

#include "tst_alertmessage.moc"
