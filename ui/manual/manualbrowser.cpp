// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualbrowser.h"

#include "engine/core/literals.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

// Resources of a static library are not linked unless they are asked for; the macro works outside of namespaces only.
static void loadPictures()
{
    Q_INIT_RESOURCE(pictures);
}

namespace statusbridge {

namespace {

//! Headings have no names by themselves that a link could lead to.
void nameHeadings(QTextDocument *document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            QTextCursor heading(block);
            heading.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat named;
            named.setAnchor(true);
            named.setAnchorNames({manualAnchor(block.text())});
            heading.mergeCharFormat(named);
        }
    }
}

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent) : QTextBrowser(parent)
{
    loadPictures();
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::follow);
}

void ManualBrowser::showPlace(const ManualPlace &place)
{
    if (place.topic != m_topic) {
        m_topic = place.topic;
        setMarkdown(manualText(place.topic));
        nameHeadings(document());
    }
    verticalScrollBar()->setValue(0);
    if (!place.anchor.isEmpty()) {
        // Before all is laid out, no bar goes down far enough.
        static_cast<void>(document()->documentLayout()->blockBoundingRect(document()->lastBlock()));
        scrollToAnchor(place.anchor);
    }
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource) {
        return {};
    }
    const QImage picture(u":/pictures/"_s + name.fileName());
    const int room = viewport()->width() - 2 * qRound(document()->documentMargin());
    return picture.width() > room && room > 0 ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

// A document keeps a picture as it was loaded first.
void ManualBrowser::fitPictures()
{
    bool hasPicture = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (format.isValid()) {
                const QUrl name(format.name());
                document()->addResource(QTextDocument::ImageResource, name,
                                        loadResource(QTextDocument::ImageResource, name));
                hasPicture = true;
            }
        }
    }
    if (hasPicture) {
        document()->markContentsDirty(0, document()->characterCount());
    }
}

void ManualBrowser::follow(const QUrl &link)
{
    const ManualPlace place = manualLink(link.toString(), m_topic);
    if (!place.topic.isEmpty()) {
        Q_EMIT placeRequested(place);
    } else if (link.scheme() == u"https"_s) {
        Q_EMIT addressRequested(link);
    }
}

} // namespace statusbridge

#include "moc_manualbrowser.cpp"
