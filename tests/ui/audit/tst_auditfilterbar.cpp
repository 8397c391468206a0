// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/audittext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_auditfilterbar {

using namespace statusbridge;

const QDate today(2026, 11, 30);

class AuditFilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirstNothingIsLeftOut()
    {
        const AuditFilterBar bar;
        QVERIFY(!bar.isFiltering());
        QCOMPARE(bar.filter(today), AuditFilter());
    }

    void whatIsChosenIsMeant()
    {
        AuditFilterBar bar;
        QSignalSpy changed(&bar, &AuditFilterBar::changed);
        choose(bar, tr("Last 7 days"));
        choose(bar, actionWords(AuditAction::ChangeRole));
        choose(bar, actorWords(ActorKind::ApiToken));
        bar.findChild<QLineEdit *>()->setText(u" anna "_s);
        QCOMPARE(changed.size(), 4);
        QVERIFY(bar.isFiltering());
        QCOMPARE(bar.filter(today), (AuditFilter{.from = QDate(2026, 11, 24).startOfDay(),
                                                 .by = u"anna"_s,
                                                 .kind = ActorKind::ApiToken,
                                                 .action = AuditAction::ChangeRole}));
        bar.clear();
        QCOMPARE(changed.size(), 5); // one question, however many filters go
        QCOMPARE(bar.filter(today), AuditFilter());
    }

    void aDayEndsWhereTheNextBegins()
    {
        AuditFilterBar bar;
        choose(bar, tr("On one day"));
        const AuditFilter filter = bar.filter(today);
        QCOMPARE(filter.from.secsTo(filter.until), 24 * 3600);
    }

    void everyActionHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (int action = 0; action <= static_cast<int>(lastAuditAction); ++action) {
            words.insert(actionWords(static_cast<AuditAction>(action)));
        }
        QCOMPARE(words.size(), auditActionWords.size());
        AuditEntry later;
        later.action = u"of_a_later_version"_s;
        QCOMPARE(actionWords(later), later.action);
    }

private:
    static void choose(AuditFilterBar &bar, const QString &text)
    {
        for (QComboBox *box : bar.findChildren<QComboBox *>()) {
            if (const int index = box->findText(text); index >= 0) {
                box->setCurrentIndex(index);
            }
        }
    }
};

QTEST_MAIN(AuditFilterBarTest)

} // namespace tst_auditfilterbar

#include "tst_auditfilterbar.moc"
