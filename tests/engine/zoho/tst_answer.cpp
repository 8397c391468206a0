// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/answer.h"

#include <QTest>

namespace tst_answer {

using namespace statusbridge;
using namespace statusbridge::zoho;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

HttpAnswer answered(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.bodyLeft = true;
    return answer;
}

HttpAnswer broken(TransportFault fault, bool bodyLeft)
{
    HttpAnswer answer;
    answer.fault = fault;
    answer.bodyLeft = bodyLeft;
    answer.faultText = u"The network's words."_s;
    return answer;
}

QString outcomeOf(const HttpAnswer &answer, ApiPurpose purpose)
{
    const Expected<ApiAnswer> read = readAnswer(answer, purpose, now());
    if (!read) {
        return toString(read.error().kind);
    }
    return read->body.isEmpty() ? u"empty list"_s : u"ok"_s;
}

//! One line: what the answer means to a GET of the report, a GET of a record and a PATCH.
QString outcomesOf(const HttpAnswer &answer)
{
    return QStringList{outcomeOf(answer, ApiPurpose::ReadReport), outcomeOf(answer, ApiPurpose::ReadRecord),
                       outcomeOf(answer, ApiPurpose::Update)}
        .join(u'/');
}

QString forAll(const char *kind)
{
    const QString word = QString::fromLatin1(kind);
    return QStringList{word, word, word}.join(u'/');
}

void addCode(int status, int code, const QString &outcomes, const char *words = "Zoho's words.")
{
    const QByteArray body = "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + words + "\"}";
    const QByteArray name = QByteArray::number(status) + ' ' + QByteArray::number(code) + ' ' + words;
    QTest::newRow(name.constData()) << status << body << code << outcomes;
}

void addCodes(int status, std::initializer_list<int> codes, const QString &outcomes)
{
    for (const int code : codes) {
        addCode(status, code, outcomes);
    }
}

//! The table of Zoho's codes, row by row, and what is made of answers without a code.
//! What can't be read, or comes from a server that stumbles, may have been applied: an update must be read back.
QString passingAndUnknown()
{
    return u"transient/transient/outcome_unknown"_s;
}

class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownCodeDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("outcomes");
        const auto nothing = u"empty list/record_gone/record_gone"_s;
        const auto ofRecord = u"account/record_refused/record_refused"_s;
        addCode(400, 9280, nothing);
        addCode(404, 9280, nothing);
        addCode(404, 3100, nothing);
        addCode(200, 3190, u"account/record_gone/record_gone"_s);
        addCodes(200, {3001, 3002, 3070, 8010, 8011, 8012, 8019}, ofRecord);
        addCodes(400, {3001, 3002}, ofRecord);
        addCode(200, 4000, forAll("quota_exhausted"));
        addCode(403, 4000, forAll("quota_exhausted"));
        addCode(429, 4000, forAll("quota_exhausted"));
        addCode(429, 2955, forAll("rate_limited"));
        addCode(200, 2955, forAll("rate_limited"));
        addCode(401, 1030, forAll("token_rejected"));
        addCode(401, 2945, forAll("account"));
        addCode(401, 2945, forAll("account"), "EXTRA_KEY_FOUND_IN_JSON");
        addCode(401, 2945, forAll("account"), "MORE_THAN_MAX_LENGTH");
        addCode(401, 1000, forAll("bug"));
        addCode(401, 1000, forAll("account"), "IAM Error");
        addCode(401, 1060, forAll("bug"));
        addCodes(403, {1060, 2933, 1080, 1130, 2896, 2897, 2898, 2899, 2965}, forAll("account"));
        addCode(200, 3060, forAll("account"));
        addCode(404, 1000, forAll("account"), "The URL is not valid.");
        addCode(404, 1000, forAll("bug"), "The parameter criteria is missing.");
        addCodes(404, {1040, 1090, 2892, 2893, 2894, 2930}, forAll("account"));
        addCode(405, 1020, forAll("bug"));
        addCodes(400, {3020, 9210, 9250}, forAll("bug"));
        addCodes(200, {3950, 3960, 3970}, forAll("bug"));
    }
    void aKnownCodeDecides()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        QFETCH(const QString, outcomes);
        QCOMPARE(outcomesOf(answered(status, body)), outcomes);
        const Expected<ApiAnswer> update = readAnswer(answered(status, body), ApiPurpose::Update, now());
        QVERIFY(!update);
        QCOMPARE(update.error().code, code);
        QVERIFY(!update.error().detail.isEmpty());
        QVERIFY(update.error().message.english().endsWith(u'.'));
    }

    void aRecordThatIsBeingEditedWasNotRefusedByAValidation()
    {
        const auto messageFor = [](const QByteArray &words) {
            const QByteArray body = "{\"code\":3070,\"message\":\"" + words + "\"}";
            return readAnswer(answered(200, body), ApiPurpose::Update, now()).error().message.english();
        };
        QVERIFY(messageFor("Data validation failure: [ARRAY]").contains(u"validation"_s));
        const QString edited = messageFor("This record is being edited by somebody else.");
        QVERIFY(edited.contains(u"being edited"_s));
        QVERIFY(!edited.contains(u"validation"_s));
    }

    void anUnknownCodeIsTheRecordsFaultOnlyWhenOneWasWritten_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcomes");
        for (const int status : {200, 400, 401, 403, 404}) {
            QTest::addRow("%d", status) << status << u"account/account/record_refused"_s;
        }
        QTest::newRow("429") << 429 << forAll("rate_limited");
        QTest::newRow("500") << 500 << passingAndUnknown();
        QTest::newRow("503") << 503 << passingAndUnknown();
    }
    void anUnknownCodeIsTheRecordsFaultOnlyWhenOneWasWritten()
    {
        QFETCH(const int, status);
        QFETCH(const QString, outcomes);
        const HttpAnswer answer = answered(status, R"({"code":7777,"message":"Never heard of."})");
        QCOMPARE(outcomesOf(answer), outcomes);
        const Error error = readAnswer(answer, ApiPurpose::Update, now()).error();
        QCOMPARE(error.detail, u"Never heard of."_s);
        QCOMPARE(error.code, 7777);
    }

    void withoutACodeTheStatusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcomes");
        const auto add = [](std::initializer_list<int> statuses, const char *kind) {
            for (const int status : statuses) {
                QTest::addRow("%d", status) << status << forAll(kind);
            }
        };
        for (const int status : {408, 500, 502, 503, 504}) {
            QTest::addRow("%d", status) << status << passingAndUnknown();
        }
        add({429}, "rate_limited");
        add({401}, "token_rejected");
        add({403, 404, 405, 301, 302, 303, 307, 308}, "account");
        add({413, 414, 431}, "bug");
    }
    void withoutACodeTheStatusDecides()
    {
        QFETCH(const int, status);
        QFETCH(const QString, outcomes);
        QCOMPARE(outcomesOf(answered(status, {})), outcomes);
        QCOMPARE(outcomesOf(answered(status, "<html><body>Sorry</body></html>")), outcomes);
        QCOMPARE(outcomesOf(answered(status, R"({"note":"no code"})")), outcomes);
        QCOMPARE(outcomesOf(answered(status, R"({"code":"none"})")), outcomes);
    }

    void aBodyThatCannotBeReadIsNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcomes");
        const auto unknown = passingAndUnknown();
        QTest::newRow("empty") << QByteArray() << unknown;
        QTest::newRow("cut") << QByteArray("{\"code\":3000,\"data\":{\"ID\":\"38888") << unknown;
        QTest::newRow("a list") << QByteArray("[3000]") << unknown;
        QTest::newRow("text") << QByteArray("3000") << unknown;
        QTest::newRow("a web page") << QByteArray(" \r\n<!DOCTYPE html><html></html>") << unknown;
    }
    void aBodyThatCannotBeReadIsNoSuccess()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, outcomes);
        QCOMPARE(outcomesOf(answered(200, body)), outcomes);
    }

    void successIsCode3000InNumbersOrText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("number") << QByteArray(R"({"code":3000,"data":[]})");
        QTest::newRow("text") << QByteArray(R"({"code":"3000","data":[]})");
    }
    void successIsCode3000InNumbersOrText()
    {
        QFETCH(const QByteArray, body);
        HttpAnswer answer = answered(200, body);
        answer.recordCursor = "78Sabc56";
        const Expected<ApiAnswer> read = readAnswer(answer, ApiPurpose::ReadReport, now());
        QVERIFY(read.hasValue());
        QVERIFY(read->body.contains(u"data"));
        QCOMPARE(read->recordCursor, "78Sabc56");
        QCOMPARE(outcomesOf(answered(200, R"({"code":"2955"})")), forAll("rate_limited"));
    }

    void aFaultOfTheConnectionMattersMostToAnUpdate_data()
    {
        QTest::addColumn<TransportFault>("fault");
        QTest::addColumn<bool>("bodyLeft");
        QTest::addColumn<QString>("outcomes");
        const auto unknown = u"transient/transient/outcome_unknown"_s;
        QTest::newRow("cannot connect") << TransportFault::CannotConnect << false << forAll("transient");
        QTest::newRow("untrusted") << TransportFault::UntrustedCertificate << false << forAll("account");
        QTest::newRow("broken, sent") << TransportFault::Broken << true << unknown;
        QTest::newRow("broken, not sent") << TransportFault::Broken << false << forAll("transient");
        QTest::newRow("timed out, sent") << TransportFault::TimedOut << true << unknown;
        QTest::newRow("timed out, not sent") << TransportFault::TimedOut << false << forAll("transient");
        QTest::newRow("too large, sent") << TransportFault::TooLarge << true << unknown;
        QTest::newRow("too large, not sent") << TransportFault::TooLarge << false << forAll("transient");
        QTest::newRow("aborted, sent") << TransportFault::Aborted << true << u"cancelled/cancelled/outcome_unknown"_s;
        QTest::newRow("aborted, not sent") << TransportFault::Aborted << false << forAll("cancelled");
        QTest::newRow("nothing at all") << TransportFault::None << true << unknown;
    }
    void aFaultOfTheConnectionMattersMostToAnUpdate()
    {
        QFETCH(const TransportFault, fault);
        QFETCH(const bool, bodyLeft);
        QFETCH(const QString, outcomes);
        QCOMPARE(outcomesOf(broken(fault, bodyLeft)), outcomes);
    }

    void anAnswerThatWasCutIsNotBelieved()
    {
        HttpAnswer answer = answered(200, R"({"code":3000})");
        answer.fault = TransportFault::Broken;
        QCOMPARE(outcomesOf(answer), u"transient/transient/outcome_unknown"_s);
    }

    void theWaitThatZohoNamesIsHandedOn()
    {
        HttpAnswer answer = answered(429, {});
        answer.retryAfter = "7";
        const Error error = readAnswer(answer, ApiPurpose::Update, now()).error();
        QVERIFY(error.retryAfter == std::chrono::seconds(7));
        QVERIFY(!readAnswer(answered(429, {}), ApiPurpose::Update, now()).error().retryAfter);
    }

    void noTokenStandsInAnError()
    {
        const Error said = readAnswer(answered(401, R"({"code":1030,"description":"Bad 1000.abcdef.012345 token"})"),
                                      ApiPurpose::ReadReport, now())
                               .error();
        QCOMPARE(said.detail, u"Bad … token"_s);
        HttpAnswer answer = broken(TransportFault::Broken, false);
        answer.faultText = u"Lost 1000.abcdef.012345 on the way"_s;
        const Error lost = readAnswer(answer, ApiPurpose::ReadReport, now()).error();
        QCOMPARE(lost.detail, u"Lost … on the way"_s);
    }
};

QTEST_GUILESS_MAIN(AnswerTest)

} // namespace tst_answer

#include "tst_answer.moc"
