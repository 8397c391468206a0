// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spooledperson.h"

#include "engine/core/platform.h"
#include "engine/receiver/spool.h"
#include "engine/receiver/spoolplay.h"

#include <QDir>

namespace statusbridge {

namespace {

Error unreadable(const QString &path)
{
    return {.kind = ErrorKind::Transient, .message = Sentence(SentenceId::SpoolFileUnreadable, {path})};
}

} // namespace

Expected<qint64> spooledBytesOf(const QString &directory, const PersonText &person)
{
    const QFileInfo place(directory);
    if (!place.exists()) {
        return 0;
    }
    if (!place.isReadable() || !place.isExecutable()) { // an empty list of files would say that there are none
        return unreadable(directory);
    }
    qint64 bytes = 0;
    const auto files = QDir(directory).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const auto opened = openGuarded(file.filePath(), LastLink::Refused);
        if (!opened && opened.error().kind == ErrorKind::NotFound) { // its receiver removed it in between
            continue;
        }
        if (!opened) {
            return unreadable(file.filePath());
        }
        if (opened->protection == FileProtection::NotRegular) {
            continue;
        }
        const QByteArray content = opened->file->readAll();
        if (opened->file->error() != QFileDevice::NoError) {
            return unreadable(file.filePath());
        }
        bytes += person.isInBody(content) ? content.size() : 0;
    }
    return bytes;
}

Expected<void> playSpool(const EngineEnvironment &environment)
{
    auto spool = Spool::open(spoolDirectory(environment.dataDirectory));
    if (!spool) {
        return spool.error();
    }
    const std::atomic_bool isClosing = false;
    SpoolPlay(
        environment, **spool, [] {}, isClosing)
        .run();
    (*spool)->tidy();
    return {};
}

} // namespace statusbridge
