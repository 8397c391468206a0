// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertwording.h"

#include "engine/core/languages.h"
#include "engine/core/masking.h"
#include "engine/core/visibletext.h"

#include <QTranslator>

namespace statusbridge {

namespace {

SentenceId titleOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::CyclesFailed:
        return SentenceId::AlertTitleCyclesFailed;
    case AlertKind::Unauthorized:
        return SentenceId::AlertTitleUnauthorized;
    case AlertKind::QuotaUsedUp:
        return SentenceId::AlertTitleQuotaUsedUp;
    case AlertKind::CallsRunOut:
        return SentenceId::AlertTitleCallsRunOut;
    case AlertKind::Parked:
        return SentenceId::AlertTitleParked;
    case AlertKind::RowsWaiting:
        return SentenceId::AlertTitleRowsWaiting;
    case AlertKind::Overdue:
        return SentenceId::AlertTitleOverdue;
    case AlertKind::ClockDiffers:
        return SentenceId::AlertTitleClockDiffers;
    case AlertKind::Database:
        return SentenceId::AlertTitleDatabase;
    case AlertKind::WebhooksRefused:
        return SentenceId::AlertTitleWebhooksRefused;
    case AlertKind::WebhooksSilent:
        return SentenceId::AlertTitleWebhooksSilent;
    case AlertKind::DeliveryLow:
        return SentenceId::AlertTitleDeliveryLow;
    case AlertKind::CertificateEnds:
        return SentenceId::AlertTitleCertificateEnds;
    case AlertKind::Test:
        return SentenceId::AlertTitleTest;
    }
    Q_UNREACHABLE();
}

} // namespace

AlertWording::AlertWording(const QString &language, const QTimeZone &zone) : m_locale(QLocale::English), m_zone(zone)
{
    if (language.isEmpty() || language == u"en") {
        return;
    }
    const Language *known = languageNamed(language);
    auto translator = std::make_unique<QTranslator>();
    m_isComplete = known && translator->load(u":/i18n/statusbridge_%1"_s.arg(known->code));
    if (m_isComplete) {
        m_translator = std::move(translator);
        m_locale = QLocale(known->locale);
    }
}

AlertWording::~AlertWording() = default;

QString AlertWording::argument(const QString &text) const
{
    const QDateTime time = text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return text;
    }
    const QDateTime there = time.toTimeZone(m_zone);
    return m_locale.toString(there, QLocale::ShortFormat) + u' ' + there.timeZoneAbbreviation();
}

QString AlertWording::sentence(const Sentence &sentence) const
{
    if (sentence.isEmpty()) {
        return {};
    }
    const auto texts = [this](SentenceId id) {
        QString translated = m_translator ? m_translator->translate("Sentence", englishText(id)) : QString();
        // What names commands is translated in the window's words alone.
        if (const char *own = windowText(id); translated.isEmpty() && m_translator && own) {
            translated = m_translator->translate("SentenceText", own);
        }
        return translated.isEmpty() ? QString::fromUtf8(englishText(id)) : translated;
    };
    // Alerts go to services that were never meant to have numbers of customers.
    return visibleText(withMaskedPersons(sentence).text(texts, [this](const QString &text) { return argument(text); }));
}

AlertWords AlertWording::words(const AlertText &text) const
{
    const Sentence title(titleOf(text.kind));
    QStringList lines;
    lines += sentence(text.isPassed && !text.sentence.isEmpty() ? Sentence(SentenceId::AlertPassed, {text.sentence})
                                                                : text.sentence);
    if (text.since.isValid()) {
        lines += sentence(Sentence(SentenceId::AlertSince, {text.since.toUTC().toString(Qt::ISODate)}));
    }
    if (text.changes > 1) {
        lines += sentence(Sentence(SentenceId::AlertRepeated, {text.changes}));
    }
    return {.title =
                u"Statusbridge: "_s + sentence(text.isPassed ? Sentence(SentenceId::AlertTitlePassed, {title}) : title),
            .text = lines.join(u'\n')};
}

} // namespace statusbridge
