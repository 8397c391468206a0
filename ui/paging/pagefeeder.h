// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/paging/pagedmodel.h"

#include <QSet>

namespace statusbridge {

//! \brief Answers what a PagedTable asks for with pages from the gateway, one question of a kind at a time. Lives on
//! the main thread as long as its owner.
template <typename Model>
class PageFeeder
{
public:
    using Row = typename Model::RowType;
    using Position = typename Model::PositionType;
    //! At most \p limit rows after a position; a default position: the first ones.
    using Query = std::function<Expected<QList<Row>>(EngineSession &, const Position &after, int limit)>;

    //! \param answered called with every answer: nothing if it brought rows, or else the error
    PageFeeder(EngineGateway &gateway, Model &model, QObject *owner,
               std::function<void(const std::optional<Error> &)> answered)
        : m_gateway(gateway), m_model(model), m_owner(owner), m_answered(std::move(answered))
    {
        QObject::connect(&model, &PagedModel::moreWanted, owner, [this] { more(); });
        QObject::connect(&model, &PagedModel::pageWanted, owner, [this](int page) { reloadPage(page); });
    }

    //! \brief Shows what \p query answers from now on. The rows so far stay until the first page has come.
    void start(Query query)
    {
        m_query = std::move(query);
        ++m_started;
        m_isAsking = true;
        m_pages.clear();
        ask({}, [this](const QList<Row> &rows) {
            m_isAsking = false;
            m_model.start(rows);
        });
    }

    //! \brief Asks for what comes after the last row.
    void more()
    {
        if (m_isAsking || !m_query) {
            return;
        }
        m_isAsking = true;
        ask(m_model.store().end(), [this](const QList<Row> &rows) {
            m_isAsking = false;
            m_model.append(rows);
        });
    }

    //! \brief Whether rows are on their way.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] const Query &query() const { return m_query; }

private:
    void reloadPage(int page)
    {
        if (m_pages.contains(page)) {
            return;
        }
        m_pages.insert(page);
        ask(m_model.store().startOf(page), [this, page](const QList<Row> &rows) {
            m_pages.remove(page);
            m_model.restore(page, rows);
        });
    }

    //! Answers to an earlier query are dropped.
    void ask(const Position &after, std::function<void(const QList<Row> &)> use)
    {
        m_gateway.ask<QList<Row>>(
            m_owner,
            [question = m_query, after](EngineSession &session) {
                return question(session, after, Model::Store::pageSize);
            },
            [this, use = std::move(use), started = m_started](const Expected<QList<Row>> &rows) {
                if (started == m_started) {
                    deliver(rows, use);
                }
            });
    }

    void deliver(const Expected<QList<Row>> &rows, const std::function<void(const QList<Row> &)> &use)
    {
        if (rows) {
            use(*rows);
            m_answered(std::nullopt);
            return;
        }
        m_isAsking = false;
        m_pages.clear();
        m_answered(rows.error());
    }

    EngineGateway &m_gateway;
    Model &m_model;
    QObject *m_owner;
    std::function<void(const std::optional<Error> &)> m_answered;
    Query m_query;
    quint64 m_started = 0; //!< counts the queries
    bool m_isAsking = false;
    QSet<int> m_pages; //!< asked for again, not answered yet
};

} // namespace statusbridge
