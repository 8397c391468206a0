<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppStateText</name>
    <message numerus="yes">
        <source>%Ln record(s) not carried over</source>
        <translation>
            <numerusform>%Ln record not carried over</numerusform>
            <numerusform>%Ln records not carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln record parked</numerusform>
            <numerusform>%Ln records parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>%Ln new status waits for the next cycle</numerusform>
            <numerusform>%Ln new statuses wait for the next cycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>%Ln queue id has no record at Zoho yet.</numerusform>
            <numerusform>%Ln queue ids have no record at Zoho yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) ahead</source>
        <translation>
            <numerusform>This clock is %Ln minute ahead</numerusform>
            <numerusform>This clock is %Ln minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) behind</source>
        <translation>
            <numerusform>This clock is %Ln minute behind</numerusform>
            <numerusform>This clock is %Ln minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>%Ln queue id waits for the next one.</numerusform>
            <numerusform>%Ln queue ids wait for the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are unknown: %1</source>
        <translation>
            <numerusform>%Ln word is unknown: %1</numerusform>
            <numerusform>%Ln words are unknown: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %Ln status(es) wait.</source>
        <translation>
            <numerusform>They are shared out among the cycles: what matters most goes first, and %Ln status waits.</numerusform>
            <numerusform>They are shared out among the cycles: what matters most goes first, and %Ln statuses wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running, every %Ln minute(s)</source>
        <translation>
            <numerusform>Running, every %Ln minute</numerusform>
            <numerusform>Running, every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCycles</name>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message numerus="yes">
        <source>carried over today</source>
        <translation>
            <numerusform>carried over today</numerusform>
            <numerusform>carried over today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time of their own are counted when they arrived.</source>
        <translation>
            <numerusform>%Ln message without a time of their own are counted when they arrived.</numerusform>
            <numerusform>%Ln messages without a time of their own are counted when they arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln status of any time has no queue id and is in no number.</numerusform>
            <numerusform>%Ln statuses of any time have no queue id and are in no number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln or more statuses of any time have no queue id and are in no number.</numerusform>
            <numerusform>%Ln or more statuses of any time have no queue id and are in no number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message numerus="yes">
        <source>It would take %Ln call(s); %1 are left today.</source>
        <translation>
            <numerusform>It would take %Ln call; %1 are left today.</numerusform>
            <numerusform>It would take %Ln calls; %1 are left today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); how many a day has is unknown.</source>
        <translation>
            <numerusform>It would take %Ln call; how many a day has is unknown.</numerusform>
            <numerusform>It would take %Ln calls; how many a day has is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation>
            <numerusform>%Ln is left for the next cycles, as today&apos;s calls are shared out.</numerusform>
            <numerusform>%Ln are left for the next cycles, as today&apos;s calls are shared out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as one updates no more at once.</source>
        <translation>
            <numerusform>%Ln is left for the next cycles, as one updates no more at once.</numerusform>
            <numerusform>%Ln are left for the next cycles, as one updates no more at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln message.</numerusform>
            <numerusform>%Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) pass the filter.</source>
        <translation>
            <numerusform>%1 of %Ln message passes the filter.</numerusform>
            <numerusform>%1 of %Ln messages pass the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>%Ln older message came faster than it could be shown; only the log file has it, if one is set.</numerusform>
            <numerusform>%Ln older messages came faster than they could be shown; only the log file has them, if one is set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln message(s) wait.</source>
        <translation>
            <numerusform>Paused; %Ln message waits.</numerusform>
            <numerusform>Paused; %Ln messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message numerus="yes">
        <source>Zoho refused record %1 in %Ln cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>Zoho refused record %1 in %Ln cycle, at %2: %3</numerusform>
            <numerusform>Zoho refused record %1 in %Ln cycles in a row, first at %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln record parked</numerusform>
            <numerusform>%Ln records parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln other reason(s).</source>
        <translation>
            <numerusform>For %Ln other reason.</numerusform>
            <numerusform>For %Ln other reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for its meaning.</source>
        <translation>
            <numerusform>%Ln queue id wait for its meaning.</numerusform>
            <numerusform>%Ln queue ids wait for its meaning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) given up</source>
        <translation>
            <numerusform>%Ln queue id given up</numerusform>
            <numerusform>%Ln queue ids given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) without a queue id</source>
        <translation>
            <numerusform>%Ln status without a queue id</numerusform>
            <numerusform>%Ln statuses without a queue id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses without a queue id</source>
        <translation>
            <numerusform>%Ln or more statuses without a queue id</numerusform>
            <numerusform>%Ln or more statuses without a queue id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need you</source>
        <translation>
            <numerusform>needs you</numerusform>
            <numerusform>need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %Ln cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>The next cycle tries “%1” again, after Zoho refused it in %Ln cycle; after three in a row it is parked.</numerusform>
            <numerusform>The next cycle tries “%1” again, after Zoho refused it in %Ln cycles in a row; after three it is parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %Ln cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>Nothing by itself: Zoho refused it in %Ln cycle, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</numerusform>
            <numerusform>Nothing by itself: Zoho refused it in %Ln cycles in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message numerus="yes">
        <source>%Ln record(s) are parked.</source>
        <translation>
            <numerusform>%Ln record are parked.</numerusform>
            <numerusform>%Ln records are parked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %Ln call(s) a minute</source>
        <translation>
            <numerusform>Waiting for Zoho&apos;s next minute, %Ln call a minute</numerusform>
            <numerusform>Waiting for Zoho&apos;s next minute, %Ln calls a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %Ln s</source>
        <translation>
            <numerusform>Zoho has not answered for %Ln s</numerusform>
            <numerusform>Zoho has not answered for %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %Ln s</source>
        <translation>
            <numerusform>Waiting for an access token for %Ln s</numerusform>
            <numerusform>Waiting for an access token for %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>Reading back %Ln record whose outcome is unknown</numerusform>
            <numerusform>Reading back %Ln records whose outcome is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %Ln s</source>
        <translation>
            <numerusform>Waiting for the database for %Ln s</numerusform>
            <numerusform>Waiting for the database for %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln call(s) left today</source>
        <translation>
            <numerusform>only %Ln call left today</numerusform>
            <numerusform>only %Ln calls left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to make</source>
        <translation>
            <numerusform>%Ln call to make</numerusform>
            <numerusform>%Ln calls to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %Ln s</source>
        <translation>
            <numerusform>No sign of life for %Ln s</numerusform>
            <numerusform>No sign of life for %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %Ln s</source>
        <translation>
            <numerusform>stood still for %Ln s</numerusform>
            <numerusform>stood still for %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>Zoho refused %Ln record(s); all others are done.</source>
        <translation>
            <numerusform>Zoho refused %Ln record; it is tried again. All others are done.</numerusform>
            <numerusform>Zoho refused %Ln records; they are tried again. All others are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>%Ln record was left for the next cycle; all others are done.</numerusform>
            <numerusform>%Ln records were left for the next cycle; all others are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %Ln parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>All went well; %Ln parked record was left alone, as it is until somebody releases it.</numerusform>
            <numerusform>All went well; %Ln parked records were left alone, as they are until somebody releases them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well: %Ln record(s) updated at Zoho.</source>
        <translation>
            <numerusform>All went well: %Ln record updated at Zoho.</numerusform>
            <numerusform>All went well: %Ln records updated at Zoho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln succeeded</numerusform>
            <numerusform>%Ln succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln parked</numerusform>
            <numerusform>%Ln parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln waiting for the next cycle</numerusform>
            <numerusform>%Ln waiting for the next cycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln released or no longer listed</numerusform>
            <numerusform>%Ln released or no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; since then: %1.</source>
        <translation>
            <numerusform>%Ln failed; since then: %1.</numerusform>
            <numerusform>%Ln failed; since then: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s); scroll for more</source>
        <translation>
            <numerusform>The newest %Ln change; scroll for more</numerusform>
            <numerusform>The newest %Ln changes; scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::BatchScriptDialog</name>
    <message numerus="yes">
        <source>A Custom API of the application lets one call write up to %Ln record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation>
            <numerusform>A Custom API of the application lets one call write up to %Ln record, in a quota of its own. Workflows of the form do not run for records that are written this way.</numerusform>
            <numerusform>A Custom API of the application lets one call write up to %Ln records, in a quota of its own. Workflows of the form do not run for records that are written this way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message numerus="yes">
        <source>The newest %Ln &amp;queue id(s) of more</source>
        <translation>
            <numerusform>The newest %Ln &amp;queue id of more</numerusform>
            <numerusform>The newest %Ln &amp;queue ids of more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;queue id(s) found</source>
        <translation>
            <numerusform>%Ln &amp;queue id found</numerusform>
            <numerusform>%Ln &amp;queue ids found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryCard</name>
    <message numerus="yes">
        <source>%Ln more with an unknown word.</source>
        <translation>
            <numerusform>%Ln more with an unknown word.</numerusform>
            <numerusform>%Ln more with an unknown word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message numerus="yes">
        <source>All %Ln field(s) are in the form %1.</source>
        <translation>
            <numerusform>All %Ln field are in the form %1.</numerusform>
            <numerusform>All %Ln fields are in the form %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %2 are in the form %1.</source>
        <translation>
            <numerusform>%Ln field of %2 are in the form %1.</numerusform>
            <numerusform>%Ln fields of %2 are in the form %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Figures</name>
    <message numerus="yes">
        <source>The median of %Ln message(s): half of them took no longer. It counts from a message&apos;s first status.</source>
        <translation>
            <numerusform>The median of %Ln message: half of them took no longer. It counts from a message&apos;s first status.</numerusform>
            <numerusform>The median of %Ln messages: half of them took no longer. It counts from a message&apos;s first status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::LogPage</name>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation>
            <numerusform>%Ln message copied.</numerusform>
            <numerusform>%Ln messages copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln message is hidden by it.</numerusform>
            <numerusform>%Ln messages are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message numerus="yes">
        <source>%Ln statement(s) copied.</source>
        <translation>
            <numerusform>%Ln statement copied.</numerusform>
            <numerusform>%Ln statements copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesView</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s); scroll for more</source>
        <translation>
            <numerusform>The first %Ln message; scroll for more</numerusform>
            <numerusform>The first %Ln messages; scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedModel</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message numerus="yes">
        <source>The next cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>The next cycle tries %Ln record again.</numerusform>
            <numerusform>The next cycle tries %Ln records again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Releaser</name>
    <message numerus="yes">
        <source>%Ln parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>%Ln parked record will be tried again by the next cycle.</numerusform>
            <numerusform>%Ln parked records will be tried again by the next cycle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>%Ln row will be carried over again by the next cycles, if there is a record for it.</numerusform>
            <numerusform>%Ln rows will be carried over again by the next cycles, as far as there are records for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>%Ln row is open again. The marks are those for %1 from now on.</numerusform>
            <numerusform>%Ln rows are open again. The marks are those for %1 from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %Ln queue id(s) stay as they are, since the database refuses to open them; the log says why.</source>
        <translation>
            <numerusform>Those of %Ln queue id stay as they are, since the database refuses to open them; the log says why.</numerusform>
            <numerusform>Those of %Ln queue ids stay as they are, since the database refuses to open them; the log says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message numerus="yes">
        <source>A cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>A cycle tries %Ln record again.</numerusform>
            <numerusform>A cycle tries %Ln records again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %Ln record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>A cycle is running already; %Ln record will be tried again by the next one.</numerusform>
            <numerusform>A cycle is running already; %Ln records will be tried again by the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be tried again now, each with one call at most.</source>
        <translation>
            <numerusform>%Ln record will be tried again now, with one call at most.</numerusform>
            <numerusform>%Ln records will be tried again now, each with one call at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RunView</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s); scroll for more</source>
        <translation>
            <numerusform>The first %Ln record; scroll for more</numerusform>
            <numerusform>The first %Ln records; scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be updated</source>
        <translation>
            <numerusform>%Ln record would be updated</numerusform>
            <numerusform>%Ln records would be updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>%Ln more follows in the cycles after it.</numerusform>
            <numerusform>%Ln more follow in the cycles after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::StateTiles</name>
    <message numerus="yes">
        <source>Enough for today: %Ln call(s) left</source>
        <translation>
            <numerusform>Enough for today: %Ln call left</numerusform>
            <numerusform>Enough for today: %Ln calls left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>%Ln record at Zoho, counted %1</numerusform>
            <numerusform>%Ln records at Zoho, counted %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a record yet</source>
        <translation>
            <numerusform>%Ln without a record yet</numerusform>
            <numerusform>%Ln without a record yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) here</source>
        <translation>
            <numerusform>%Ln queue id here</numerusform>
            <numerusform>%Ln queue ids here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::TokensPanel</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>the end of a token</comment>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
