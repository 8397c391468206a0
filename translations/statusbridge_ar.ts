<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AppStateText</name>
    <message>
        <source>Next cycle %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s words: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the s&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is locked by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that program lets go of it. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was moved, put it back or choose it in the settings. If there never was one, set up the database there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the token: reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not know the client id or its secret: check both in the settings. No webhook is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was revoked or has expired. No webhook is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reco&amp;nnect …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection lacks a permission: reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made without a scope that reading and updating records needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily quota used up until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho takes no more calls today. Cycles go on by themselves after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes until something is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be reached, or is too slow. What waits is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cycle failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance is running that could begin a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This clock is %n minute(s) ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %n minute(s) behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine differs from the database&apos;s. Set it, or the day&apos;s calls and the times of statuses are misjudged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started on this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not carried over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) parked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle that was asked for has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle begins by itself, in any instance, until somebody starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused them too often. Everything else is carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cycle was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) wait for the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %n status(es) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new status(es) wait for the next cycle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the settings what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a &amp;meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) have no record at Zoho yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it waits for the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs no cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started on this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are unknown: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Running, at the times of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Running, every %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by other instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by no instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by other instances, not started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle was asked for by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cycle: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cycle %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycle asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycle ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue id asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows opened for another target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables made or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a cycle now; the next one is due as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a cycle would do, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the running cycle cleanly, whichever instance runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets cycles begin by themselves, in all instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle begins by itself until somebody starts the scheduler again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How everything stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the messages: delivered, read, failed, pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cycles, and what each did to every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parked records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that Zoho refused too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program says while it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho, database, schedule, API and users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, from where and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a message …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up a queue id, message id or phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retr&amp;y selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries the selected records again in a cycle that starts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;all failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries all failed and parked records of this cycle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lease selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle tries the selected records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release all with the same rea&amp;son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle tries all records again that were parked for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release all par&amp;ked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle tries all parked records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CS&amp;V …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what is shown as a table for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;JSON …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what is shown for a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is shown as text for a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains what is shown, and everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Statusbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up assista&amp;nt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through all that is needed, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to Zoho …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Zoho give a token, and asks for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the &amp;database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the database is, and how to sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the data&amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates or upgrades the tables that Statusbridge needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the program; a running cycle is ended cleanly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select failed or parked records in a table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cycle with failed records first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select parked records in a table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a parked record with this reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is parked on the page that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save on the page that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy on the page that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Recipient of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Make it now, while the collector has to wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>%1 Zoho said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this code: it may be mistyped, used already, older than some minutes, or of another data center. Correct it, or have Zoho generate another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the client ID, or the client secret is another one. Compare both with Zoho&apos;s API console, and the data center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gave less access than is needed, so nothing has changed. Have Zoho generate a code with all the scopes that stand above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gave no access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gives no tokens for the moment, since too many were asked for. Try again in ten minutes; the client and its secret are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho could not be reached, or there was no sign-in in time. The code is kept: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCycles</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4; the gravest: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message numerus="yes">
        <source>carried over today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the messages that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the messages failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until delivered, median (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First status (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last status (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until delivered (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>a message was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered and read messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read messages</source>
        <comment>that were read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with unknown words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete since %1; older statuses are still being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time of their own are counted when they arrived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message>
        <source>A cycle would have nothing to do. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It would take %n call(s); %1 are left today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %n call(s); how many a day has is unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a cycle would do now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls for today are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho could not be reached; it may work if tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho asks for a pause: too many calls a minute or at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether Zoho took the update; the record is read back before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refuses this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has no such record any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance has taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the token: connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refuses the account or the names in the settings; nothing passes until somebody changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not understand a request of Statusbridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached or refused a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table or column in the database is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting or secret is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge has made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The provider&apos;s own words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a cycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for the next cycles, as one updates no more at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back what an earlier cycle left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the pending records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching them with the webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating records at Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; the token is valid for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; the token ends in %1 and is renewed by the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; the token is renewed by the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection lacks a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last renewal of the token failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) pass the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %n message(s) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, never pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 is parked since %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused record %1 in %n cycle(s) in a row, first at %2: %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) parked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused them too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %n other reason(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) wait for its meaning.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) given up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No record that could be updated appeared at Zoho. If there is one now, a look-up can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look one up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) without a queue id</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more statuses without a queue id</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells which records they belong to, so that no cycle carries them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP API does not listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing is left to do: it was carried over as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked. When that happened is no longer in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do: “%1” was carried over to Zoho at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do: Zoho showed “%1” already at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do: at %3 Zoho showed “%1”, which is stronger than “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was carried over as delivered; the next cycle marks its later rows here, without a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id yet; cycles look for one, ever more rarely, and write “%1” then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows “%1” already; the next cycle marks the rows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %n cycle(s) in a row; after three it is parked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, unless Zoho shows something stronger by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, if Zoho has a record with this queue id by then and shows nothing stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that is, is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that is, the database does not tell at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is running now; what came after it had read the rows is left for the one after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But Statusbridge is not connected to Zoho: connect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But Zoho refuses the token: it has to be connected again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the last cycle failed, and no cycle gets further until somebody mends the cause: the overview names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But no cycle begins by itself: the scheduler is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle at %1 writes “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %n cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho&apos;s report does not list it since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record at Zoho yet, since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record at Zoho is outside the criteria since %1, and is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so for too long: Zoho is asked no more, unless a new row arrives or somebody wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first cycle after %1 asks again, or the next one if a new row arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing until a webhook arrives: no row of either table has this queue id, so there is no status to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: none of its status words is known, and unknown words are never pushed. The settings can give them a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>A cycle is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are parked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First refused (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked-records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %n call(s) a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by Zoho until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A call failed and is made again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until %1: calls of the cycle before, which was cut off, may be under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading back %n record(s) whose outcome is unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to make</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n call(s) left today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonCodes</name>
    <message>
        <source>WhatsApp did not accept the sender&apos;s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not understand the request, or had a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp was overloaded or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s app may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the app&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s app has made too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send more slowly; send this one again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s app lacks a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number no longer exists at WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in the message was not as WhatsApp wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the maker of the sending program look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s access token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account make a new access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has blocked the sender&apos;s account for a while, for breaking its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account read WhatsApp&apos;s notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much sent from the sender&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much sent in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered: the person&apos;s number is in an experiment of Meta&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach this person in another way; sending it again is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender may not write to people in this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not send it and does not know why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again later. If it fails again, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender has no access to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that the message needs is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value in the message is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the phone number and the values that were filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service of WhatsApp&apos;s was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender and the recipient are the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be delivered: not on WhatsApp, or too old an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number; ask the person to install or update WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test number may write only to the numbers on its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the number to the list, or send from a real number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has locked the sender&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token is not one of this number&apos;s business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s display name is not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account ask for approval of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not charge the sender for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at its payment method, currency and time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender has no payment method that WhatsApp takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account register the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 24 h since the customer&apos;s last message: only templates are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much sent that was flagged as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less, and only to people who have agreed; look at the number&apos;s quality in WhatsApp&apos;s manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back by WhatsApp, too many marketing messages to this person: don&apos;t resend soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a day or more before you write to this person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has opted out of marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this person no more marketing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send another kind of message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the person send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media could not be uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the kind and size of the file and whether its address can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message was sent in a way that WhatsApp does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much sent to this one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while before you write to this person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s account is in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authentication template can&apos;t be sent to a user id, only to a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template wants another number of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the maker of the sending program compare the values with the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such template in this language, or it is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the template&apos;s name, language and approval in WhatsApp&apos;s manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is too long with these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use shorter values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template breaks WhatsApp&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the template changed and approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value does not fit its place in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template paused for poor quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve the template, or use another one until the pause is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template switched off for good, for poor quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values for the template are not as WhatsApp wants them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow in the message is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the maker of the flow correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow in the message is slowed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number was not taken off its former place wholly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server that registers numbers was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong PIN of the sender&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the number&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number must be verified again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many wrong PINs for the sender&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs tried too fast for the sender&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number was removed a moment ago and can&apos;t be registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait five minutes before the number is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number was registered too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait three days before the number is registered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms for payments are not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only marketing templates can be sent in this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a marketing template, or send it in the usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten minutes and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this template can&apos;t be sent in this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in the usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept the message and does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has a new phone or has installed WhatsApp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance of the account is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the account at the provider topped up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has not written for a day, and templates are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have templates switched on at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has not written for a day, and the message matches no template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the person agree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates, and the message matches none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the file is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the file&apos;s address can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person does not want to be written to any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this person nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s account at WhatsApp was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrator of the sending account look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient could not be found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>What became of the record is not known at the moment: the database is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries the record again in a cycle that starts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to retry: no refusal of this record counts against it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the next cycle try the record again, whenever it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not parked: the next cycle tries it again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is asked by queue id, and this record has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies all that is known of it as text for a support ticket; phone numbers and message ids are in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a cycle would write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; a cycle would write “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if the record was deleted at Zoho. If it is there, look whether the report&apos;s own filter leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the record at Zoho; the next cycle tries it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the record and its form at Zoho, mend what doesn&apos;t fit, and retry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s message says what it did not take: mend that in the record or its form at Zoho, and retry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zoho …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Zoho, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cycles did about this queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cycle %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees how everything stands, with the numbers of people masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and begins and ends cycles, starts and stops the scheduler, releases records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and may do and see everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Records of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycle-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused %n record(s); they are tried again. All others are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left for the next cycle; all others are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %n parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All went well; there was nothing to update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All went well: %n record(s) updated at Zoho.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cycle is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle was cut off; the next one settles what it had left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle could not do its work; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled the cycle; the next one carries on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day were used up; the rest follows later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the token; it works again once you reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for the next cycle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the criteria: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <comment>of what failed, since then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>of what failed, since then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; since then: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), run by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), took %4, run by %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; updated %3, unchanged %4, left %5, parked %6, failed %7; %8 on average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>a column of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trigger that tells of new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access was not granted at Zoho, so nothing has changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer that can be read; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s accounts server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server %1 can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer in time; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to the table &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others can&apos;t write meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others read and write meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho will be used up at about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate %1 ends at %2: from then on callers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 differs from the database&apos;s by %2 minutes, so set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycles have failed in a row, the last one because: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge on %1 can&apos;t use its database: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 messages that began from %2 to %3 only %4 percent were delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; of alerts is not in this program, so they are in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle has begun since %1, when one was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records are parked, since Zoho refused them again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho are used up until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last message of this kind it came or went %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of e-mail addresses without duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, or https:// with a host and without a password in it (http:// on this machine only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queue ids have waited since %2 to be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 of the webhook can&apos;t be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test. If you read this, alerts arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls won&apos;t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few messages are delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many records are parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows wait too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho must be connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhooks arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by Statusbridge on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization any more, so nothing is carried over until Zoho is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it webhooks of alerts are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 webhooks were refused on %2 within an hour, since their signature or secret is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook has arrived since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the mail server can&apos;t be logged in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts go out by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index of the open rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was too large to be Zoho&apos;s and was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s answer was empty or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP API is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zoho application is disabled; enable it in Zoho Creator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as it was written: its checksum or its rows don&apos;t fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off: it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of an older version, and there can be no folder to upgrade it in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer version of Statusbridge: install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tables are version %1, this program knows %2: install the version of Statusbridge that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is of no use, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no backup of Statusbridge&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of %1, and this is set up for %2, to which another place&apos;s memories are of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table %1 is none of this version&apos;s, or has other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Custom API did not say what became of the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused a call of the Custom API as too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bodies of &quot;%1&quot; are read, %2 of them; %3 statuses belonged to queue ids that were done before, and are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies of &quot;%1&quot; are read for the first time, %2 of about %3 so far; each cycle goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold what became no status, or one that can&apos;t be matched, by kind: %2. See what writes them, or correct the shape or the paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold no status of a message, as is usual: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: see what writes them, or look at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s calls are shared out among the cycles; the next ones go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls that are left today are kept for a person who starts a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily calls used up until %1; the next cycle asks again at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came after the same message was carried over as &quot;%1&quot;; Zoho was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be set too, since %1 is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read; it must be a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %1 names a field that takes such text, %2 characters this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s clock says %1, which can&apos;t be right; set it, or tokens and quotas will be misjudged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; %3: set %4 to a column of booleans, or to &quot;&quot; so that Statusbridge remembers by itself what it has carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are marked in Statusbridge&apos;s own tables alone, since &quot;%1&quot; speaks of another place at Zoho than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has all the columns that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became unreachable while a change was being made permanent: it counts as not made, and is checked before it is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 has no settings any more: restart Statusbridge if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the configuration file cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 is a directory; name the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 does not exist, or its directory may not be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 can&apos;t be put back to what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is probably another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be copied to %1, which is done before its tables change: make room there, and let this user write into that folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is copied before, which takes %1 and %2 of the %3 that are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy takes %1, of which %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(&quot;%1&quot; counts as &quot;%2&quot;.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be empty beside sync.hours and sync.days; give the expression their hours and days, or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Custom API %1 answers; one call of it writes up to %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Custom API is a draft or disabled; enable it in Zoho Creator (Microservices, Custom API).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connected Zoho user may not call the Custom API; give the user access to it in Zoho Creator (Microservices, Custom API), with OAuth as the way to authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection lacks the scope ZohoCreator.customapi.EXECUTE, without which the Custom API can&apos;t be called; connect again with that scope as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho did not run the function of the Custom API to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls of Zoho&apos;s Custom APIs are used up; they are reset on %1, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle was cancelled; what was not sent is left for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle was cancelled by %1; what was not sent is left for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle, but has not renewed its lease in time: it has probably ended already. Its lease expires at %2, after which another cycle can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle sends at most %1 records; the next one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that ran this cycle ended or stood still before it was done; the next cycle settled what it had left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory can&apos;t change while Statusbridge runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached any more, the connection broke: check its server and the network; the next use connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the database as it was to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave way to another program that changed the same rows at the same time, several times: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: check its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room left: free space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file %1 was replaced by another one while it was open; the next use opens that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: check that the folder exists and that this user may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Statusbridge (its tables are version %2, this program knows %3): install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused a value because of one of its rules: check the constraints and triggers of the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached over TLS only, and its certificate is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the way: a directory is needed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be created; check the permissions of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be written into; check its owner and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another user, who can replace what is in there: run Statusbridge as that user, or use a directory of the superuser&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users could write into %1. That right was taken away; look through what is in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle that is due at %1 was begun by another instance, or the scheduler was stopped meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle that is due waits for the end of the one that %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier cycle sent it and never heard of the outcome; Zoho shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it could not be noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zoho application takes no more entries; check the limits of the Zoho plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the field &quot;%1&quot;, which %2 names too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link: name the file that it leads to, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; check its owner and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could change it: remove it, or use another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the first %1 records of this cycle, taken from all over the plan, for the same reason, so the cause is taken to be a setting and not the records; no record was parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; and no flag, in which rows could be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is computed by the database, so that no row could be marked in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of type %1 and no flag, in which rows could be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not accept the grant code: it works once and for some minutes only, and in its own data center; generate a new one in Zoho&apos;s API console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection is building %1 of the table &quot;%2&quot; already, perhaps for a migration that was ended: wait until that is done, and migrate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;%2&quot; has not got %1 yet: a transaction that began earlier does not end, and has to before. Nothing is lost; end it, or migrate again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent, because the database refuses to note it first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its column &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses write-ahead logging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped &quot;%1&quot; from the table &quot;%2&quot;, which nothing uses any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, by which a row can&apos;t be found again for certain: set %4 to a key of whole numbers, texts, UUIDs or bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is not its primary key, so that more rows than those that were read could be marked: set %3 to a column that is unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands outside of every section, where there are no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds the same key more than once, so that rows that were not read would be marked: set %3 to a column that is unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RSA key has at least %1 bits, this one %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cycle failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance that ran the last one ended without an end of its cycle; the next cycle settles what that left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for late rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the row again that lets one instance at a time run a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance has taken over the cycle, because this one did not renew its lease in time: nothing more is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out %1 of the table &quot;%2&quot;, because others can&apos;t write for %3 while it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in its place could ask for the password itself: libpq from version 16 on would refuse that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that another user has laid: remove it, or use another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no login &quot;%1&quot; that could be given rights on Statusbridge&apos;s own tables: make it, and migrate once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost; the report lists the record no longer, as none with the status &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, but Zoho shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost; read back, Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, by TZ or the system&apos;s settings, and see that the system has its list of time zones (tzdata).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database reported no error, but the mark has no effect; look for row level security and triggers on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried, since a cycle marks rows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking one row of &quot;%1&quot; marks %2: set %3 to a column that is unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; has no effect, although the database reports no error, so that its record would be sent again and again: look for row level security (a policy that lets this login update), for triggers and rules of the table, and at the type of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must name a column, because rows are marked by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds &quot;%3&quot;, which is neither yes nor no and counts as open: set %4 to a column of booleans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message id or the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being migrated by another instance: wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in doesn&apos;t use MariaDB&apos;s client library, so that what a server may ask for is up to its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is served by version %2, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: upgrade its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused to tell the names; they can be typed in instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection lacks the scope to list names at Zoho, so type them in; or connect again with the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle is due at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no PEM certificate in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle starts at the moment, because Statusbridge ends or takes over a new configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no index to search by, so that only the newest %1 rows were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a desktop session with D-Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connected Zoho user may not do this; give the user permission for the application, its form and its report in Zoho Creator, or connect as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no PEM private key without a passphrase in it, RSA or EC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refresh token is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gave no refresh token for this grant code; generate a new code with &quot;Self Client&quot; in Zoho&apos;s API console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an element, from 0, and &quot;]&quot; must follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;|&quot;, &quot;-&gt;&quot; or the end must follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name between double quotes must not be empty or have a backslash in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, or has a sign in it that can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path must follow &quot;-&gt;&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the double quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notation &quot;%1&quot; is wrong at character %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho, there is nothing to revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins no cycle by itself before Start is pressed on it, and no other instance is running that could begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only row with a known status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle can&apos;t count the open queue ids: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for open rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho says that it updated record %1 when record %2 was sent; nothing more is sent, please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outcome is unknown; the next cycle reads the record back before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot; already, which keeps the record out of the criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge&apos;s own tables are of version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row level security hides every row of %1 from this login: turn it off for Statusbridge&apos;s own tables, or give the login a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought Statusbridge&apos;s own tables to version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of %1 is not known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was parked, and Zoho shows &quot;%1&quot; by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is parked now, after %1 cycles in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty: a user needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be hashed, which takes 64 MiB of memory: close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, can be listened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, is in use. If that is this Statusbridge, all is well; otherwise choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, can&apos;t be listened on; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a backslash in a text for the beginning of an escape: set standard_conforming_strings to on, for the server or for the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is served by PostgreSQL %2, but 13 or newer is needed: upgrade its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho can&apos;t be asked for this queue id: it is empty, or has a quote or a backslash in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue id in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither table has a row with the queue id &quot;%1&quot;. Queue ids are compared exactly, with case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with the columns &quot;%2&quot; and &quot;%3&quot;, which [queue_ids] names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because the socket %1 can&apos;t be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because another user has laid %1: remove that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its queue id and status are read from other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1. The last of it that is not as usual came at %2: see what sends it, and whether to the address of its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses that arrive are kept in a table of Statusbridge&apos;s own, since %1 takes no rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook.enabled is set, but none of its secrets is there, so that everything sent is refused: store %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver of webhooks is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses that arrive become rows of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho must be reconnected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is being edited at Zoho at the moment, so that it took no update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has no such record in this report any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record without a proper id can&apos;t be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho no longer shows the record in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then each record costs a call of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zoho plan&apos;s limit of records is reached; remove records or change the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused it in %1 cycles in a row: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of Zoho Creator&apos;s servers. Open the report in Zoho Creator and copy its address from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address shows &quot;%1&quot; and no report. Open the report in Zoho Creator and copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a portal for customers, which does not tell owner and application. Open the report in Zoho Creator, signed in as one of its users, and copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a published copy, through which nothing can be written. Open the report in Zoho Creator, signed in, and copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a report. It looks like https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2/%3 can be read: %4 records on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the request as too long or as having a key too many; check the criteria and the field names in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not accept the form of this request; that is a fault of Statusbridge, please report it with Zoho&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address or &quot;localhost&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link name from the application&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client id without blanks, as Zoho&apos;s API console shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria that are not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five fields of cron, minute, hour, day of the month, month and day of the week, such as &quot;0 7-20 * * 1-5&quot;, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link name of a Custom API (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,wed,sat&quot;, or empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link name of a form (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name or address without blanks, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours such as &quot;07:00-20:00&quot;, several with commas, or empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;), or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or an address with a port and without a password, such as &quot;http://proxy.example:3128&quot; or &quot;socks5://…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of different words with &quot;delivered&quot; among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link name from the report&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an https:// address of a host without user name and query (http:// for this machine only), or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or hh with AP), minutes (mm) and seconds (ss), such as &quot;dd-MMM-yyyy HH:mm:ss&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time zone such as &quot;Europe/Berlin&quot;, or empty for the machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login that the tables belong to may do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instance runs no cycles, and none may run while a backup is restored: do it where cycles are run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho did not revoke the authorization; try again, or remove Statusbridge under &quot;Connected Apps&quot; of your Zoho account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login %1 has all the rights that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave %1 its rights on Statusbridge&apos;s own tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row that is put into it comes back without a key, changed, or marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle can&apos;t mark a row of &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row level security hides every row of &quot;%1&quot; from this login, so that nothing would be carried over: give it a policy for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row level security holds on &quot;%1&quot; for this login: a row that its policies don&apos;t show is not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest rows of &quot;%1&quot; are not found by their own queue ids, so that nothing would be carried over: look at the type of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows could not be marked and are remembered as settled here instead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle can&apos;t read rows by their queue ids: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no queue id, so that nothing becomes of them: look at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no status, so that nothing becomes of them: look at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the schema &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and ZohoCreator.report.UPDATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users&apos; access to the secret file %1 cannot be taken away: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 cannot be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is probably another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge cannot remove %1, because the secret store &quot;%2&quot; is read-only. Remove it where it was put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret and the refresh token are in the store &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was sent to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up assistant has not been finished: no cycle begins before it is, or before the scheduler is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says where everything stands in the bodies, so that %1 can&apos;t be a path into them as well: leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;custom&quot;, which needs a path such as &quot;payload-&gt;statuses[*].status&quot; in a column setting of its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the newest %2 rows of &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho ended the sign-in; check the client id, the redirect URI in Zoho&apos;s API console and the data center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in at Zoho within %1 minutes; begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be written; the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place left in the spool %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of received webhooks wait in %2 for the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is served by SQLite %2, but 3.35 or newer is needed: install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;, which counts as &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the strongest status of all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are short, and what follows &quot;%1&quot; is about to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the table &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is gone; migrate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a view: the table behind it needs an index on the queue id, and &quot;%2&quot; must be a key that it shows once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not get %2: the table &quot;%3&quot; was in use each of the %4 times that it was tried, by a transaction that doesn&apos;t end. Nothing is lost; end that transaction, or migrate again at a quieter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle can&apos;t read &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an earlier version remembered becomes that of the place at Zoho that is configured, so that this must be complete before the tables are upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 in the time zone that is written to Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, and see that the system has its list of time zones (tzdata).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: point %3 at Unix time or ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be removed; check its directory and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be written; check its directory and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be read; check its directory and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gave an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not accept the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token could not be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zoho for an access token was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gives no access token for the moment, too many were asked for; leave it alone for ten minutes, since asking prolongs the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many access tokens were asked for lately, and Zoho blocks who asks on; the next one may be asked for in %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho takes no more calls for the moment, too many were made in a minute or at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent, since Zoho left too many updates unanswered one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to an update was too large to be Zoho&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before Zoho had answered an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update was ended before Zoho answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the record was updated; it will be read back before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the update of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho did not answer an update in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update was not sent, because this instance stood still for so long that another one may have taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out the upgrade of the tables, because others can&apos;t write for %1 while it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrading the tables: others can&apos;t write for %1 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s name has visible characters only, no colon, and neither begins nor ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts service could not place the connected user; connect again, and check that the data center is the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s validation refused the values for this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused a value for this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused a value for this record as too long or of the wrong format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the values for this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 must be an absolute path, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of Zoho&apos;s answer, perhaps from a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance that runs cycles is about to begin the cycle that %1 wished for at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wished for a cycle at %2, and no instance that runs cycles has begun it within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the cycle that %1 runs has ended, the cycle that %2 wished for at %3 begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words in the newest %1 rows of &quot;%2&quot; are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would hold up those who write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up; they are reset on %1, as far as is known, and each cycle until then asks with one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Zoho broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s server has a disturbance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, because calls are counted in the database, which is not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows exactly this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>Zoho&apos;s sign-in server cannot be reached. Check the network, the proxy and the data center in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Set up the database in the settings, which adds it, or correct %3 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refuses the address or the user. Check owner, application, report and API server in the settings, and what the connected user may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to be told: name someone to mail to, or a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given, since mails are to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be none while there is a user: everyone on the way could read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets “%1” count as “%2”, which is not in the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not redefine “%1”, which is itself in the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a token “%1” already. Revoke it first, or take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 for the API&apos;s certificate or key can&apos;t be used: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be reached from other machines (%1), which needs a certificate and its key. Choose both, or use 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, which the database&apos;s certificate is checked against, can&apos;t be written. Check the permissions of its folder, or choose a file of certificate authorities in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the file with the certificate authorities must not contain a semicolon or an apostrophe: move the file %1 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization: it was revoked or has expired, or it belongs to another data center. Reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which many records can&apos;t share a call, so that each costs one. Reconnect, with the scopes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Custom API is not used while an environment is set, since it may be production&apos;s: each record costs a call of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them. Name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold statuses without a queue id, so that nothing becomes of them. Have the provider hand it back (Meta: biz_opaque_callback_data), name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the field names in the settings and the report&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not know the client or its secret. Check client ID, client secret and data center in the settings, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks a column. Compare the names in the settings with the tables, then set up the database there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be empty beside hours and days. Give the expression their hours and days, or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 calls a day that the settings allow are used up. They are reset on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 calls a day of the Custom API that the settings allow are used up. They are reset on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window in %1 is of version %2, and this program of version %3. Install both of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Custom API answers something else than it should. Have the function that the settings show put into it, with the one argument “updates” of the type list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refuses to run the Custom API. Check its link name in the settings, and what the connected user may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has no Custom API of this link name. Have it made in Zoho Creator (Microservices, Custom API) with the function that the settings show, or correct its link name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running a cycle. Wait until it ends, or cancel it. It may be taken over after %2 unless it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it. It may be taken over after %3 unless it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Zoho data center named “%1”. Choose one of the list in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this user in. Check user and password in the settings, and from where the server lets that user come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s), so the connection was closed. Check its server, its disk and the network, or raise the longest wait in the settings. The next use connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database file %1. Set up the database in the settings, or choose the right file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not permit this user what is needed. Have it permitted, or choose another user in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program and did not become free in time. End what holds it, or raise the longest wait in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist at its server. Have it made there, or correct its name in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be filled in for this kind of database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older version of Statusbridge. Set up the database in the settings to upgrade it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Give this user the right to write, for a file also in its folder, or choose a server that is no read-only copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. See what keeps it busy, or raise the longest wait in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, or lets nobody in now. Check that its server is running, and server, port, TLS, user and password in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached without TLS, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached over TLS, but its certificate is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database on %1 is not guarded: how is not decided in the settings, and its certificate is not checked yet because the configuration was made for version 0.1. The next release refuses that. Choose TLS in the settings, or to go without it if everyone on the way may read the password and the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached over TLS, as the settings want it. Have TLS switched on at its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Set up the database in the settings, or correct %3 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users can write into %1. Take that right away from them, or use another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” of %2 of the newest %3 rows of “%4” holds what is no JSON, so that nothing is read out of it. See what writes it, or correct the columns in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s database plug-in %1 is missing. Install %2, or choose another kind of database in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of database named “%1”. Choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” is kept by the engine %2, which knows no transactions, so that rows could be marked without having been carried over. Have the database&apos;s administrator change it to InnoDB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows carried to an environment are marked in Statusbridge&apos;s own tables. Leave the environment empty to let the collector&apos;s column speak of another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has these fields, so they are probably not columns of the report: %1. Add them to the report, or correct the field names in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the right file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the strongest status, and among its %2 rows this one comes first: the word itself before an alias, then the latest event, then the deliveries, then the highest id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function needs the form&apos;s link name. Fill in the form, which is the name in the form&apos;s address in Zoho Creator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not accept a fresh access token either. Check data center and owner in the settings, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho reports a general error for this report. Check the report in the settings, and leave the environment empty unless the application has environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name must not contain a semicolon, but is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: the name “%2” was not looked up in time (%3 s). Check this machine&apos;s name servers, or use the server&apos;s address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its journal in mode “%2”, so that Statusbridge and the collector wait for each other. If nothing speaks against it, set up the database in the settings, which switches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain failed. See whether it runs, or choose another place for secrets in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that speaks to the desktop&apos;s keychain is not installed (libsecret). Install it, or choose another place for secrets in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain was not unlocked for Statusbridge. Unlock it and try again, or choose another place for secrets in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer within %1 seconds. Perhaps it waits to be unlocked: do that and try again, or choose another place for secrets in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost the row that lets one instance at a time run a cycle. Set up the database in the settings, which makes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho does not know the owner, application, report or field that the settings name. Compare them with the address of the report in Zoho Creator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written. Check it in the settings, and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server is to be reached over TLS, but Qt&apos;s database plug-in %1 doesn&apos;t use the client library of MariaDB, which that needs. Install such a plug-in, or choose in the settings to go without TLS if everyone on the way may read the password and the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Correct %3 in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Correct %3 in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system trusts no certificate authorities. Install its package of them (ca-certificates), or choose a file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance of Statusbridge is running that could begin a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho. Connect it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place where secrets are kept. Choose one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret is set in the environment of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: no cycle begins by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: others begin the cycles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” that was noted as carried over still counts as open, so that it would be carried over again and again. Look at the types of its columns for id, queue id and status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PostgreSQL tells of new rows. In other databases they are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has no index of its open rows, so that counting them reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the API server to that, if the account is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the data center to “%3”, leave sign-in server and API server empty, and reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables. Set up the database in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables, or none that this login has a right to. Set up the database in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 calls a day of the plan in the settings are used up. They are reset on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy must be that of the system, none, or a URL such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that every cycle reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1” with the columns “%2” and “%3”. Correct the names of the table with the queue ids of messages in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks are to be received, but none of the secrets that tell their senders from others is in the place for secrets (%1), so that everything sent is refused. Have one put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of this machine, which the browser is to come back to, can&apos;t be listened on. End the program that uses it, or choose another port in the settings and register that address in Zoho&apos;s API console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused to read the report. Check the pending records and the field names in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the request as too long. Shorten what describes the pending records in the settings, if it is long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different words and what they count as, such as read → delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host names or IP addresses without port, such as status.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is looked for and the path to it, the status among them, such as status → events[*].state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses or subnets, such as 127.0.0.1 or 10.1.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a table, also with its schema: “schema.table”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“form_workflow” and “schedules”, or “all”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different words of the ranking and their texts, such as delivered → Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can make it speak of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window runs no cycles, and rows are opened again while none runs. Start this where cycles are run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login %1 lacks a right on %3. Have the database&apos;s administrator grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cycle %1 (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge is running already with the data folder %1 (%2). End that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say, and shows those of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of use with PostgreSQL only. Leave it empty, or choose that kind of database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which no cycle can succeed. Reconnect, with the scopes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that a search for one reads the newest rows only. Its administrator can make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other users have access to it. Protect it in the settings, and replace the secret if somebody may have read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a secret, and secrets don&apos;t belong into the configuration file. Remove it there and enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 is not in the place “%2”. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed from here, because the place “%2”, where secrets are kept, can only be read. Choose another place in the settings, or have it changed where it was put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are to be kept in “%1”, but %2. Mend that, or choose another place in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a section of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must offer TLS, and its certificate is checked. Choose its certificate authority in the settings, or to go without TLS if everyone on the way may read the password and the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the service manager: have the service&apos;s administrator put %1 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the environment of the program: have it set there as %1, and start Statusbridge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the file %1, to which only you have access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the format of times, which is “%1”, to the date format of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the words written to Zoho to the choices that the field %1 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file has %2 in a form in which it can&apos;t be changed safely. Have it changed by hand, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in came back from a server that is not known as one of Zoho&apos;s, so it was given nothing. If it is right, enter it as sign-in server in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks a table. Set up the database in the settings to make what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not begin like the names of Statusbridge&apos;s own tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be another table than that of the other webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables can be made by another login of the database: have its administrator do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the database makes a table of the default name, or of one that no other is similar to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows “%1” in %2, which the format of times in the settings, “%3”, does not read. Set it to the date format of the application, or Zoho may refuse every time that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server refused to give an access token. If that goes on, reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” tells of new rows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user “%1” already. Remove it first to give it another password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” can&apos;t be written to, so that no row could be marked in “%2”. Have the database&apos;s administrator make it updatable, or leave %3 empty so that Statusbridge remembers by itself what it has carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be reached from other machines (%1). Name a certificate and its key, or a trusted proxy that has them, or listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 rows of “%2” hold words that are not known and never pushed: %3. If one means a word of the ranking, add it to the other words in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names “%1”, which is not in the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is not set up yet. Fill in %1 in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s server sent the program to another address, which is not followed so that the token can&apos;t leak. Check data center and API server in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s server cannot be reached. Check the network, the proxy and the servers in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://www.zohoapis.com. Correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is plain HTTP, which is accepted for this machine only. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may hold a scheme, a host and a port only. Remove the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 database “%2” on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingChapters</name>
    <message>
        <source>Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account, and the client that speaks for Statusbridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records are looked at, and what is written into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls Zoho allows a day, and how far they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which word wins over which, and what Zoho is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, how much and how fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the calls to Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When cycles begin by themselves, and when they don&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database that the collector writes webhooks into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the collector&apos;s two tables and their columns are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the collector keeps of a webhook as it came, and how it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue ids of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver of webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who have no program that receives webhooks and writes them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs that start cycles or ask for the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told when something is wrong, although nobody looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording and quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what on something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles and records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks and deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, secrets and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to Zoho, where secrets are kept, and what is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>The Zoho data center of the account, as at the end of the address that its owner signs in at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sign-in server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the API server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the self client in Zoho&apos;s API console; its secret is kept apart, as zoho_client_secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account owner&apos;s name, as in the application&apos;s URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s link name, as in its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s link name, as in its URL; it must display all the fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment of the application; empty means production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records of the report are still pending, in Zoho&apos;s own criteria language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the form&apos;s workflows are not run by an update: &quot;form_workflow&quot;, &quot;schedules&quot; or &quot;all&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of this machine that a sign-in with the browser comes back to; Zoho&apos;s API console must know http://localhost:PORT/callback as a redirect URI of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds before its end an access token, which lives for an hour, is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the Zoho Creator account, which says how many calls a day it has (Zoho One: &quot;enterprise&quot;); empty means that it isn&apos;t known; sync.daily_calls goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users the plan is paid for: each of them adds to the calls of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link name of the Custom API that writes many records in one call, which needs the scope ZohoCreator.customapi.EXECUTE and a function of its own, and for which no workflows run at Zoho; empty: a call for each record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link name of the form that the report&apos;s records are of, which the function of the Custom API needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records one call of the Custom API writes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls a day the Custom API is sent at most, which Zoho counts apart from all others; 0 means no limit of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that holds the queue id by which a record and its webhooks find each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that holds the delivery status, which is read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that holds the recipient, which is shown to people and never matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that is given the queue id of the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that is given the message id of the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that is given the time of the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that is given the recipient of the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that is given why the message failed, 255 characters at most; empty means that it isn&apos;t written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that is given the provider&apos;s number for why the message failed; empty means that it isn&apos;t written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the application writes a date and time, in the letters of Qt&apos;s date formats, with English names of months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s time zone; empty means the machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status words that are known, the strongest first; a status is never replaced by a weaker one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that count as one of the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written to Zoho in place of a word of the ranking, for a drop-down with other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes lie between the starts of two cycles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours in which cycles begin by themselves, such as 07:00-20:00, empty for all; a cycle that falls due outside of them begins with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of the week on which cycles begin by themselves, such as mon-fri; empty means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cron expression whose times take the interval&apos;s place, such as 0 7-20 * * 1-5; empty means the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of hours, days and cron; empty means that of the machine on which an instance used them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records a cycle updates at most; the rest waits for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many updates are in flight at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many milliseconds lie between the starts of two updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls a minute Zoho is sent at most; 0 means no limit of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls a day Zoho is sent at most; 0 means what zoho.plan and zoho.users say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the day&apos;s calls, in percent, is kept from scheduled cycles for a person who starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While calls are short, a message&apos;s &quot;sent&quot; or &quot;accepted&quot; that is younger than so many minutes waits, since its next status is about to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone in which Zoho&apos;s day of calls begins, which is the super admin&apos;s; empty means the machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this instance begins cycles by itself from its start on, unless someone stopped the scheduler; if not, it waits until Start is pressed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this instance runs cycles; if not, it shows what others do, and asks them for a cycle when one is to begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds after a new row arrived a cycle begins for it, without waiting for the next due time; 0 means none does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many seconds without a sign of life another instance may take over a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many days runs and their journal are purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many days without a record at Zoho a queue id is asked for no more, unless a new row arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many days statuses that were read out of bodies are purged, once all of their queue id are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to Zoho: the system&apos;s, none, or its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust beside the system&apos;s, for an on-premise Zoho or an inspecting proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds one call may take, all in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of database that the collector writes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s name, or for SQLite its file, which is statusbridge.db in the data directory if empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server, or the path of its socket; empty means this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the database server; 0 means the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user at the database server; the password is kept apart, as database_password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL only: the schema of Statusbridge&apos;s own tables, which migrate makes; empty means the first one of the login&apos;s search path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a server is reached: empty means over TLS with its certificate checked, unless it is on this machine; &quot;verify&quot; that in any case, &quot;require&quot; TLS with any certificate, &quot;plain&quot; without TLS, so that everyone on the way may read the password and the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the authorities that a server&apos;s certificate is checked against, instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds a connection or a statement may wait for the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept; empty means the first of these that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table that the collector writes its webhooks into, also &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); names with a dot in them as a list: [&quot;schema&quot;, &quot;odd.name&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the queue id; it and the next four may be paths into a column of JSON instead, tried in order: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] stands for each element of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the message id, or &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the status word, or &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the recipient, or &quot;payload-&gt;statuses[*].recipient_id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the time of the event, Unix time or ISO 8601, or &quot;payload-&gt;statuses[*].timestamp&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that says whether a row has been carried over; empty means that the table has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds the webhook as it was received, if there is one: a lookup takes the reason of a failure from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the webhooks in payload look like, so that all their statuses are read out of them and no column but id and updated is needed; custom means by paths, empty that the columns hold the status or are paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a message failed, in words: a column or a path; empty means that it is taken from payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the provider&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the HTTP API is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the API listens on; any but this machine&apos;s own needs a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that the API listens on; 0 means any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the API&apos;s certificate and those that lead to its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the private key of the API&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names that callers may call the API by, and that web pages which call it may come from; empty means this machine&apos;s names, its loopback names, the listening address and the names of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For header is believed, so that limits hit the caller and not the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the sender&apos;s that tells the queue id of each message id, for statuses that arrive without one, also when its row comes later; empty means that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of that table that holds the message id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of that table that holds the queue id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a message id counts as the queue id where nothing else tells one: Zoho&apos;s records hold message ids then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether webhooks are received here, at /webhook/SHAPE, beside or in place of a collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that webhooks are received on; any but this machine&apos;s own needs a certificate, or a trusted proxy that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that webhooks are received on; 0 means any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the receiver&apos;s certificate and those that lead to its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the private key of the receiver&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before /webhook/ in the address that senders call, which Twilio signs; empty means https:// and the name that they say in Host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxies that pass webhooks on to here, so that limits hit the sender and not the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where bodies that are sent to /webhook/custom tell queue_id, message_id, status, recipient_id, participant, timestamp, reason and reason_code, as paths such as events[*].state; empty means that none are received there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days received bodies are kept as they came; 0 means not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days received statuses are kept once their queue id is done, in the table of deliveries, a collector&apos;s among them, or in one of Statusbridge&apos;s own; 0 means for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days a status that arrives again is known, and counted but not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many MiB of bodies the data directory may hold that wait for the database; when it is full, senders are told to come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days it is kept who changed what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom alerts are mailed to; empty means that no mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender of these mails, whom the mail server must know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server that takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the mail server; 0 means the usual one: 587 with &quot;starttls&quot;, 465 with &quot;tls&quot;, 25 with &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user at the mail server; the password is kept apart, as smtp_password; empty means that it wants no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mail server is reached: &quot;starttls&quot; or &quot;tls&quot;, with its certificate checked, or &quot;none&quot;, without encryption and therefore without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that alerts are posted to as JSON, signed with alert_webhook_key; empty means that none is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is posted: &quot;generic&quot;, &quot;chat&quot; for services that take {&quot;text&quot;}, &quot;ntfy&quot;, or a file of JSON with {{title}}, {{text}} and the like in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a dead man&apos;s switch that is called when a cycle succeeded, with /start behind it when one begins, and with /fail when one failed; empty means none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of alerts; empty means English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of the times in alerts, of the quiet hours and of the working hours; empty means the machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours such as 22:00-07:00 in which alerts are held back until their end, but for a database in trouble and webhooks that are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cycles must fail in a row; 0 means that it is no alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many hours rows must wait to be carried over; 0 means that it is no alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parked records than so many are an alert; 0 means that it is no alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes after its due time no cycle must have begun, unless a person stopped the scheduler; 0 means that it is no alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many webhooks must be refused within an hour because their sender is not known; 0 means that it is no alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many hours of working time no webhook must have arrived; 0 means that it is no alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of working time, such as 08:00-18:00; empty means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of working time, such as mon-fri; empty means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below which percentage of an hour&apos;s messages must have been delivered; 0 means that it is no alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages an hour must have for that percentage to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days before its end a certificate of the API or the receiver is an alert; 0 means that it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which severity on messages are logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to log into, which is rotated at 10 MB with five kept; empty means standard error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingLabels</name>
    <message>
        <source>Data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows not to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for the browser sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the token early by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the Custom API a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue ID of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ID of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking, strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words written to Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As cron names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between two updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls kept for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passing status waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run cycles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up without a record after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep statuses of bodies for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names it is called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the sender&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ID where there is no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive webhooks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that senders call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep bodies for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep rows for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know doubles for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed cycles in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked records above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused webhooks an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of messages an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom (zoho.uk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates (zoho.ae)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise or Zoho One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, except on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, and the certificate is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of these that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: columns, or paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, without a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data center&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, a call for each record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first instance&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before the next due time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statusbridge.db in the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole webhook&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they call this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1 at Zoho shows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report at Zoho has no record with this queue id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cycle %2, record %3: %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id %1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows (time, status word, counts as, state, recipient, message id, table and row):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why that one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for Zoho:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts, newest first:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes of the settings that are not saved. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ActionPanel</name>
    <message>
        <source>It is being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::AddressPanel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what the address says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report in Zoho Creator, copy its address from the browser and paste it here: data center, owner, application and report are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of your report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address says otherwise than what stands here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1: %2 there, %3 here</source>
        <comment>a setting, its value in an address, its value in the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (set by %2, so it can&apos;t be changed here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::AlertsPanel</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a test to those who are named here, saved or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::Assistant</name>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings without starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test found something that must be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing this step before the next one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, and what its test found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Press Next again to go on all the same; nothing is in force before the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first when to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of this step is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out or not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping your choice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet, because the database can&apos;t keep your choice: %1
Mend that on the page of the database, or save without starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without finishing? The settings entered here are lost; secrets, tables and users that were stored stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditFilterBar</name>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole name of a user or token; of a user of the system without the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where the changes were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditPage</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command that changed something, whether it came from a window, a command line or the HTTP API. Secrets and whole phone numbers are never kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s); scroll for more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::BatchScriptDialog</name>
    <message>
        <source>a name of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. In Zoho Creator, as an administrator, open Microservices, Custom API, and create a Custom API with the link name %1. Put the same name into the field “Custom API” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Request: method POST, content type application/json, with one key: updates, of the type list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Authentication: OAuth2. The user that Statusbridge is connected as must be among those who may call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Action: a new function of the application %1. Replace its whole text by the one below, and pass the key updates to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Enable the Custom API. Then connect Statusbridge to Zoho again, so that it may call it (the scope is ZohoCreator.customapi.EXECUTE), and press Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function for Zoho Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A Custom API of the application lets one call write up to %n record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up &amp;batch mode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the function that lets one call write many records, and how it gets into Zoho Creator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::Breakdown</name>
    <message>
        <source>Reasons and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the messages that the selected row counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message>
        <source>Queue ids that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n &amp;queue id(s) of more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;queue id(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateModel</name>
    <message>
        <source>Queue id %1, message id %2, recipient %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ChapterView</name>
    <message>
        <source>Who may use the HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;art:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the chart, day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ClientStep</name>
    <message>
        <source>Zoho client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge speaks to Zoho Creator as a client that you register once. The report&apos;s address tells in which data center its account is: nothing of one is known in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that the account has a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s ID or its secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, add a client: a Self Client, if somebody can paste a code into the next step, or a Server-based Application, to sign in with the browser. Either has an ID and a secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::CommandSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, and for how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ComparisonModel</name>
    <message>
        <source>Zoho shows what would be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 at Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 at Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Zoho: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectPanel</name>
    <message>
        <source>Other users of this machine can read the client secret where it is kept: protect it first, beside its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing: enter it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code (Self Client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must be a server-based application that knows this redirect URI. The browser comes back to this machine, so it must run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, open your Self Client, choose Generate Code, and enter these scopes. The code works once and only for some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zoho…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Zoho…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no browser came up, open this address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Zoho has given a token, which is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectStep</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; the user who grants access must be allowed to read and change the records. It fills the field below; type one in only if you have it from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has not given a token yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::Console</name>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles go on without the window. The icon here brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles go on without the window. Start Statusbridge again to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Statusbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is running. It is ended cleanly, and the next one goes on with what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleActions</name>
    <message>
        <source>The cycle has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1 has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is running; one more follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance was asked for a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has not answered yet, or not the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is about to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler doesn&apos;t run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is being ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler runs, in all instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler is stopped, in all instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database needs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleStrip</name>
    <message>
        <source>Cycles of the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles of the last 24 hours. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::CyclesCard</name>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DatabaseStep</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database that the collector writes its webhooks into. Its two tables may be called otherwise than here, and so may their columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the database&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryCard</name>
    <message>
        <source>Complete since %1; older statuses are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more with an unknown word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the next cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the messages, over time and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChart</name>
    <message>
        <source>Chart of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the messages. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChartPanel</name>
    <message>
        <source>The numbers of the chart, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryFilterBar</name>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temp&amp;late:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of a telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provi&amp;der:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the messages of all providers, numbers and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DetailsButton</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own words, for whoever administers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunDialog</name>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be done to every record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunStep</name>
    <message>
        <source>Pending records at Zoho: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which have a status here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dry run does everything that a cycle does, up to the point where something would be written, here or at Zoho. Then choose when to start and finish: the settings come into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the pending records and looking for their statuses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message>
        <source>Stop saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message>
        <source>%1: the field %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no field %2, so %3 was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no field %2, but there is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no field %2. Pick the one that is meant: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no field %2. Add it to the form at Zoho, or pick another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n field(s) are in the form %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of %2 are in the form %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Figure</name>
    <message>
        <source>Shows these messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::Figures</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; with read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message tells both when it left and when it was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln message(s): half of them took no longer. It counts from a message&apos;s first status.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Headline</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::HelpStrip</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::LanguageChoice</name>
    <message>
        <source>The window speaks this language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens cycle %1 with its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::LogPage</name>
    <message>
        <source>Show all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected message in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open its cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This message belongs to no cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are hidden by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the program does appears here while it happens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::LogToolbar</name>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or cycle number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the newest message in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets nothing new in until it is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties this view; the log file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message>
        <source>Ask Zoho all the same (1 call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its queue id, its message id or the recipient&apos;s phone number. What the database knows of it appears here, what was tried, and what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id, message id or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for it; a large table takes a while …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was compared with all queue ids and message ids, exactly and with case, and with all recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was compared with all queue ids, exactly and with case, and with the message ids and recipients of the newest rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all rows were searched. %1 The database&apos;s administrator can make the next search complete with an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the two tables nor the report at Zoho have this queue id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle asks Zoho for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupResult</name>
    <message>
        <source>Asking Zoho …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho had no record with this queue id at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Zoho showed it at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in the two tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws in the two tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attempts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;Zoho (1 call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zoho, which costs one call of the day&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val&amp;ues for Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the chosen one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupRowModel</name>
    <message>
        <source>Time of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Statusbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries WhatsApp delivery statuses from a webhook database into Zoho Creator records, without losing, inventing or downgrading one.

License: GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ManualWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic of the manual, and a heading in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all numbers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s); scroll for more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer statuses have moved them to another number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::NamesPanel</name>
    <message>
        <source>&amp;Fetch the names from Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Zoho which reports, forms and fields the application has, and finds those that are meant. Of applications Zoho gives no list to this program: the report&apos;s address tells which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the fields that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which application it is must be known first: paste the report&apos;s address, or type the account owner and the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zoho for the names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has several forms. Choose the one whose records the report shows, so that its fields can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names can now be picked from the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names could not be fetched, so type them in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeModel</name>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeStream</name>
    <message>
        <source>Last outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last outco&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::OverviewPage</name>
    <message>
        <source>Nothing does: everything goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedModel</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message>
        <source>Reasons for which records are parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused these records in three cycles in a row. They wait until a new status comes in for them or somebody releases them; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries %n record(s) again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho takes every record that it is sent, or will be asked again by the next cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::PlanTable</name>
    <message>
        <source>Queue ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first records would become</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message>
        <source>%1 (unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (counts as %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record&apos;s number and its status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ne&amp;west rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the five newest rows of each table, as this form says, what their statuses mean, and what would be written into their records at Zoho, which is asked once. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest rows of both tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tables can be read. There is no row in them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows can be read, but their records at Zoho could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ProgressCard</name>
    <message>
        <source>Progress of the running cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ReasonsModel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordDetail</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zoho (1 call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the details (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was released or done meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and queue id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordFilterBar</name>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed or parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, recipient, status or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordsModel</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::Releaser</name>
    <message>
        <source>All that are parked for this reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parked records, whatever the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parked record(s) will be tried again by the next cycle.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ReportStep</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the report in Zoho Creator has the three names; its fields are then found by themselves. The report must show all the fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, application or report is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a report at a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry &amp;over again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks from which day on, and tells how many rows that are, before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows in the database are marked for another place at Zoho, %1. What was carried there can be carried over again, to the place that the settings name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day since which rows were carried over, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are marked for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over &amp;since (UTC):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first place got is remembered, in case you go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are open again. The marks are those for %1 from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message>
        <source>There is nothing to retry: what failed has been done or released since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) at most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be tried again now, %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle starts for them. It carries over whatever else is waiting as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A cycle tries %n record(s) again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %n record(s) will be tried again by the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RunChart</name>
    <message>
        <source>Chart of the cycles, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the cycles. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RunFilterBar</name>
    <message>
        <source>Only with &amp;failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles that failed, or in which records were refused or left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger of the cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trigger:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RunHeader</name>
    <message>
        <source>All cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all cycles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message>
        <source>%1 of %2 cycles; scroll for more, or choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles begin by themselves as soon as everything is set up; one can be started now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RunView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n record(s); scroll for more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another outcome above, or clear the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as the cycle settles them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle touched no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to carry over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::RunsModel</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::ScheduleStep</name>
    <message>
        <source>Schedule and HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles begin by themselves as long as the program runs, also when its window is closed. Other programs may start them through the HTTP API, with a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept where it can&apos;t be changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this machine can read it where it is kept, so it is not used. Protect it, and replace it if one of them may have read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in %1. It is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored yet. It will be kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is just being typed can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credentials that systemd hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingField</name>
    <message>
        <source>Given on the command line, so it can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The settings come into force when the running cycle has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or revert what was typed since, then change it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 calls that are left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow(s) in the cycles after it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than are left: the rest is carried over when the day&apos;s calls are counted from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at the next full &amp;hour, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it stopped, until a person starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records would be updated is not known before the dry run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::StateTiles</name>
    <message>
        <source>Custom API: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom API: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: %n call(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Used up at about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of a day is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s own records have not been counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) at Zoho, counted %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a record yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::TablesPanel</name>
    <message>
        <source>Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, delivered_logs may get the column Updated and both an index on the queue ID; nothing else in them changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or &amp;upgrade the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or upgrade the tables in this database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are as they must be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::TestPanel</name>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries these settings as they stand here, saved or not, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs a look:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what was just done (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the token &quot;%1&quot;. It is shown this once alone: keep it where secrets are kept. A program sends it as &quot;Authorization: Bearer&quot; and the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::TokensPanel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>the end of a token</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ends:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;? Whoever calls the HTTP API with this token is refused from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::TotalsView</name>
    <message>
        <source>Asking the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is picked away, or choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days. Messages appear here once their statuses come in through the webhook; the settings can test that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statuses have been counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle counts those that have come in. They come through the webhook: the settings say where your provider has to send them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::TrayIcon</name>
    <message>
        <source>Statusbridge works again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::UsersPanel</name>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;? Whoever calls the HTTP API with this name is refused from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may use the HTTP API yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the records of a Zoho Creator report. The next steps ask for what it needs, and try it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• access to Zoho&apos;s API console, or a client ID and secret from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the address of the report in Zoho Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• for PostgreSQL, MySQL or MariaDB: server, database, user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to Zoho before you say on the last page when to start, and every answer can be changed later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the last page is answered, cycles go on with the settings that are in force now; nothing is written with the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusbridge::WindowModule</name>
    <message>
        <source>Statusbridge can&apos;t start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
