<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppStateText</name>
    <message numerus="yes">
        <source>%n record(s) not carried over</source>
        <translation>
            <numerusform>%n record not carried over</numerusform>
            <numerusform>%n records not carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) parked</source>
        <translation>
            <numerusform>%n record parked</numerusform>
            <numerusform>%n records parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>%n new status waits for the next cycle</numerusform>
            <numerusform>%n new statuses wait for the next cycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>%n queue id has no record at Zoho yet.</numerusform>
            <numerusform>%n queue ids have no record at Zoho yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %n minute(s) ahead</source>
        <translation>
            <numerusform>This clock is %n minute ahead</numerusform>
            <numerusform>This clock is %n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %n minute(s) behind</source>
        <translation>
            <numerusform>This clock is %n minute behind</numerusform>
            <numerusform>This clock is %n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>%n queue id waits for the next one.</numerusform>
            <numerusform>%n queue ids wait for the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are unknown: %1</source>
        <translation>
            <numerusform>%n word is unknown: %1</numerusform>
            <numerusform>%n words are unknown: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %n status(es) wait.</source>
        <translation>
            <numerusform>They are shared out among the cycles: what matters most goes first, and %n status waits.</numerusform>
            <numerusform>They are shared out among the cycles: what matters most goes first, and %n statuses wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running, every %n minute(s)</source>
        <translation>
            <numerusform>Running, every %n minute</numerusform>
            <numerusform>Running, every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCycles</name>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
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
</context>
<context>
    <name>DryRunDialog</name>
    <message numerus="yes">
        <source>It would take %n call(s); %1 are left today.</source>
        <translation>
            <numerusform>It would take %n call; %1 are left today.</numerusform>
            <numerusform>It would take %n calls; %1 are left today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %n call(s); how many a day has is unknown.</source>
        <translation>
            <numerusform>It would take %n call; how many a day has is unknown.</numerusform>
            <numerusform>It would take %n calls; how many a day has is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation>
            <numerusform>%n is left for the next cycles, as today&apos;s calls are shared out.</numerusform>
            <numerusform>%n are left for the next cycles, as today&apos;s calls are shared out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for the next cycles, as one updates no more at once.</source>
        <translation>
            <numerusform>%n is left for the next cycles, as one updates no more at once.</numerusform>
            <numerusform>%n are left for the next cycles, as one updates no more at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) pass the filter.</source>
        <translation>
            <numerusform>%1 of %n message passes the filter.</numerusform>
            <numerusform>%1 of %n messages pass the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>%n older message came faster than it could be shown; only the log file has it, if one is set.</numerusform>
            <numerusform>%n older messages came faster than they could be shown; only the log file has them, if one is set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %n message(s) wait.</source>
        <translation>
            <numerusform>Paused; %n message waits.</numerusform>
            <numerusform>Paused; %n messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message numerus="yes">
        <source>Zoho refused record %1 in %n cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>Zoho refused record %1 in %n cycle, at %2: %3</numerusform>
            <numerusform>Zoho refused record %1 in %n cycles in a row, first at %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n record(s) parked</source>
        <translation>
            <numerusform>%n record parked</numerusform>
            <numerusform>%n records parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n other reason(s).</source>
        <translation>
            <numerusform>For %n other reason.</numerusform>
            <numerusform>For %n other reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) wait for its meaning.</source>
        <translation>
            <numerusform>%n queue id wait for its meaning.</numerusform>
            <numerusform>%n queue ids wait for its meaning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) given up</source>
        <translation>
            <numerusform>%n queue id given up</numerusform>
            <numerusform>%n queue ids given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) without a queue id</source>
        <translation>
            <numerusform>%n status without a queue id</numerusform>
            <numerusform>%n statuses without a queue id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more statuses without a queue id</source>
        <translation>
            <numerusform>%n or more statuses without a queue id</numerusform>
            <numerusform>%n or more statuses without a queue id</numerusform>
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
        <source>The next cycle tries “%1” again, after Zoho refused it in %n cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>The next cycle tries “%1” again, after Zoho refused it in %n cycle; after three in a row it is parked.</numerusform>
            <numerusform>The next cycle tries “%1” again, after Zoho refused it in %n cycles in a row; after three it is parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %n cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>Nothing by itself: Zoho refused it in %n cycle, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</numerusform>
            <numerusform>Nothing by itself: Zoho refused it in %n cycles in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message numerus="yes">
        <source>%n record(s) are parked.</source>
        <translation>
            <numerusform>%n record are parked.</numerusform>
            <numerusform>%n records are parked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %n call(s) a minute</source>
        <translation>
            <numerusform>Waiting for Zoho&apos;s next minute, %n call a minute</numerusform>
            <numerusform>Waiting for Zoho&apos;s next minute, %n calls a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %n s</source>
        <translation>
            <numerusform>Zoho has not answered for %n s</numerusform>
            <numerusform>Zoho has not answered for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %n s</source>
        <translation>
            <numerusform>Waiting for an access token for %n s</numerusform>
            <numerusform>Waiting for an access token for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %n record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>Reading back %n record whose outcome is unknown</numerusform>
            <numerusform>Reading back %n records whose outcome is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %n s</source>
        <translation>
            <numerusform>Waiting for the database for %n s</numerusform>
            <numerusform>Waiting for the database for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n call(s) left today</source>
        <translation>
            <numerusform>only %n call left today</numerusform>
            <numerusform>only %n calls left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to make</source>
        <translation>
            <numerusform>%n call to make</numerusform>
            <numerusform>%n calls to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %n s</source>
        <translation>
            <numerusform>No sign of life for %n s</numerusform>
            <numerusform>No sign of life for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %n s</source>
        <translation>
            <numerusform>stood still for %n s</numerusform>
            <numerusform>stood still for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>Zoho refused %n record(s); they are tried again. All others are done.</source>
        <translation>
            <numerusform>Zoho refused %n record; it is tried again. All others are done.</numerusform>
            <numerusform>Zoho refused %n records; they are tried again. All others are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>%n record was left for the next cycle; all others are done.</numerusform>
            <numerusform>%n records were left for the next cycle; all others are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %n parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>All went well; %n parked record was left alone, as it is until somebody releases it.</numerusform>
            <numerusform>All went well; %n parked records were left alone, as they are until somebody releases them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well: %n record(s) updated at Zoho.</source>
        <translation>
            <numerusform>All went well: %n record updated at Zoho.</numerusform>
            <numerusform>All went well: %n records updated at Zoho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%n waiting for the next cycle</numerusform>
            <numerusform>%n waiting for the next cycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%n released or no longer listed</numerusform>
            <numerusform>%n released or no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; since then: %1.</source>
        <translation>
            <numerusform>%n failed; since then: %1.</numerusform>
            <numerusform>%n failed; since then: %1.</numerusform>
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
        <source>A Custom API of the application lets one call write up to %n record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation>
            <numerusform>A Custom API of the application lets one call write up to %n record, in a quota of its own. Workflows of the form do not run for records that are written this way.</numerusform>
            <numerusform>A Custom API of the application lets one call write up to %n records, in a quota of its own. Workflows of the form do not run for records that are written this way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message numerus="yes">
        <source>The newest %n &amp;queue id(s) of more</source>
        <translation>
            <numerusform>The newest %n &amp;queue id of more</numerusform>
            <numerusform>The newest %n &amp;queue ids of more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;queue id(s) found</source>
        <translation>
            <numerusform>%n &amp;queue id found</numerusform>
            <numerusform>%n &amp;queue ids found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryCard</name>
    <message numerus="yes">
        <source>%n more with an unknown word.</source>
        <translation>
            <numerusform>%n more with an unknown word.</numerusform>
            <numerusform>%n more with an unknown word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message numerus="yes">
        <source>All %n field(s) are in the form %1.</source>
        <translation>
            <numerusform>All %n field are in the form %1.</numerusform>
            <numerusform>All %n fields are in the form %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of %2 are in the form %1.</source>
        <translation>
            <numerusform>%n field of %2 are in the form %1.</numerusform>
            <numerusform>%n fields of %2 are in the form %1.</numerusform>
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
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n message copied.</numerusform>
            <numerusform>%n messages copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are hidden by it.</source>
        <translation>
            <numerusform>%n message is hidden by it.</numerusform>
            <numerusform>%n messages are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message numerus="yes">
        <source>%n statement(s) copied.</source>
        <translation>
            <numerusform>%n statement copied.</numerusform>
            <numerusform>%n statements copied.</numerusform>
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
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message numerus="yes">
        <source>The next cycle tries %n record(s) again.</source>
        <translation>
            <numerusform>The next cycle tries %n record again.</numerusform>
            <numerusform>The next cycle tries %n records again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Releaser</name>
    <message numerus="yes">
        <source>%n parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>%n parked record will be tried again by the next cycle.</numerusform>
            <numerusform>%n parked records will be tried again by the next cycle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message numerus="yes">
        <source>%n row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>%n row will be carried over again by the next cycles, if there is a record for it.</numerusform>
            <numerusform>%n rows will be carried over again by the next cycles, as far as there are records for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>%n row is open again. The marks are those for %1 from now on.</numerusform>
            <numerusform>%n rows are open again. The marks are those for %1 from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n queue id(s) stay as they are, since the database refuses to open them; the log says why.</source>
        <translation>
            <numerusform>Those of %n queue id stay as they are, since the database refuses to open them; the log says why.</numerusform>
            <numerusform>Those of %n queue ids stay as they are, since the database refuses to open them; the log says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message numerus="yes">
        <source>A cycle tries %n record(s) again.</source>
        <translation>
            <numerusform>A cycle tries %n record again.</numerusform>
            <numerusform>A cycle tries %n records again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %n record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>A cycle is running already; %n record will be tried again by the next one.</numerusform>
            <numerusform>A cycle is running already; %n records will be tried again by the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be tried again now, each with one call at most.</source>
        <translation>
            <numerusform>%n record will be tried again now, with one call at most.</numerusform>
            <numerusform>%n records will be tried again now, each with one call at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RunView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n record(s); scroll for more</source>
        <translation>
            <numerusform>The first %n record; scroll for more</numerusform>
            <numerusform>The first %n records; scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be updated</source>
        <translation>
            <numerusform>%n record would be updated</numerusform>
            <numerusform>%n records would be updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>%n more follows in the cycles after it.</numerusform>
            <numerusform>%n more follow in the cycles after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::StateTiles</name>
    <message numerus="yes">
        <source>Enough for today: %n call(s) left</source>
        <translation>
            <numerusform>Enough for today: %n call left</numerusform>
            <numerusform>Enough for today: %n calls left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>%n record at Zoho, counted %1</numerusform>
            <numerusform>%n records at Zoho, counted %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a record yet</source>
        <translation>
            <numerusform>%n without a record yet</numerusform>
            <numerusform>%n without a record yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) here</source>
        <translation>
            <numerusform>%n queue id here</numerusform>
            <numerusform>%n queue ids here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::TokensPanel</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>the end of a token</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
