// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/alteration.h"

#include "engine/store/sql/database.h"

#include <QThread>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int alterationAttempts = 6;
constexpr unsigned long firstPauseMs = 200;

Error neverFree(const Database &database, const Alteration &alteration, const Error &error)
{
    return Error{.kind = ErrorKind::Database,
                 .message = Sentence(SentenceId::TableNeverFree, {database.displayName(), alteration.what,
                                                                  alteration.table.name, alterationAttempts}),
                 .detail = error.detail};
}

} // namespace

Expected<void> alterBriefly(Database &database, const Alteration &alteration, const QString &statement)
{
    return alterBriefly(database, alteration, QStringList{statement});
}

Expected<void> alterBriefly(Database &database, const Alteration &alteration, const QStringList &statements)
{
    const QString waiting = database.dialect().waitBriefly;
    for (int attempt = 1;; ++attempt) {
        const auto done = database.inTransaction([&] {
            auto run = waiting.isEmpty() ? Expected<void>() : database.run(waiting);
            for (const QString &statement : statements) {
                run = run.and_then([&] { return database.run(statement); });
            }
            return run;
        });
        if (done || waiting.isEmpty() || database.lastFault() != SqlFault::Locked) {
            return done;
        }
        if (attempt == alterationAttempts) {
            return neverFree(database, alteration, done.error());
        }
        QThread::msleep(firstPauseMs << (attempt - 1)); // those who waited meanwhile come first
    }
}

int secondsToIndex(qint64 rows)
{
    constexpr qint64 rowsPerSecond = 100000;
    return static_cast<int>(std::min<qint64>(rows / rowsPerSecond, 1000000));
}

Sentence aboutSeconds(int seconds)
{
    if (seconds < 2) {
        return SentenceId::AMoment;
    }
    return seconds < 120 ? Sentence(SentenceId::AboutSeconds, {seconds})
                         : Sentence(SentenceId::AboutMinutes, {(seconds + 30) / 60});
}

} // namespace statusbridge
