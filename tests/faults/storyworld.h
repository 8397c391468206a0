// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/sync/cyclefixture.h"
#include "tests/faults/faultwords.h"
#include "tests/faults/judge.h"
#include "tests/support/testconnection.h"

#include <QMap>
#include <QMutex>

#include <memory>

namespace statusbridge::faults {

//! \brief What happens in the middle of a cycle.
struct Interruption
{
    enum class Kind : quint8 { None, Fault, Crash, TakeOver, Away, Cancel, Rows };

    Kind kind = Kind::None;
    int nth = 1;               //!< as the nth call that writes arrives; of all but Fault
    bool isApplied = false;    //!< of Crash: that call is
    zohosim::Fault fault = {}; //!< of Fault
    QStringList change = {};   //!< of Rows: the words of the event
};

//! \brief One database, the instance A with the target that owns the column `Updated` and the instance B with another
//! one, and all that a story may do to them. SQLite alone.
class StoryWorld
{
public:
    StoryWorld();

    //! \brief The event but cycles: `row`, `change`, `record`, `person`, `advance`, `clock`, `hour`. What can't happen
    //! now changes nothing.
    void happen(const QStringList &words);
    CycleSummary cycle(const QString &place, bool inBatches, RunTrigger trigger, const Interruption &interruption);
    //! \brief Nothing goes wrong any more, a day passes, parked records are released, and some cycles run in both
    //! places; what is wrong then.
    [[nodiscard]] QStringList comeToRest();
    //! \brief What is wrong now.
    [[nodiscard]] QStringList violations();

private:
    struct Place
    {
        QString name;
        zohosim::ZohoSimulator *zoho = nullptr;
        Settings *settings = nullptr;
        std::unique_ptr<EngineEnvironment> environment = {};
        std::unique_ptr<LocalEngine> engine = {};
        QList<RecordFact> records = {};
        QHash<QString, qsizetype> seen = {}; //!< writes that are among their statuses already
    };

    void addPlace(const QString &name, zohosim::ZohoSimulator &zoho, Settings &settings, const QString &directory);
    Place &placeOf(const QString &name);
    void addRow(const QStringList &words);
    void changeRow(const QStringList &words);
    void addRecord(const QString &queueId, const QString &status);
    void setByPerson(Place &place, const QString &queueId, const QString &status);
    void noteWrites(Place &place);
    void interrupt(Place &place, const Interruption &interruption);
    void replaceByCopy();
    void letLeaseExpire();
    [[nodiscard]] Facts facts(Place &place);

    CycleFixture m_home;
    zohosim::ZohoSimulator m_otherZoho;
    Settings m_otherSettings;
    QTemporaryDir m_otherDirectory;
    std::vector<Place> m_places;
    QMutex m_mutex;                          //!< guards the next one, which a simulator's thread changes, too
    QMap<QString, QStringList> m_words;      //!< all that a row ever said, by its name
    std::unique_ptr<TestConnection> m_other; //!< that keeps the database to itself
    int m_lastRecord = 0;
};

} // namespace statusbridge::faults
