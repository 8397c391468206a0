<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Runs a cycle now; the next one is due as before.</source>
        <translation>Startet sofort einen Durchlauf; der nächste ist wie geplant fällig.</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Shows what a cycle would do, and changes nothing.</source>
        <translation>Zeigt, was ein Durchlauf täte, und ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Cancel the cycle</source>
        <translation>Durchlauf &amp;abbrechen</translation>
    </message>
    <message>
        <source>Ends the running cycle cleanly, whichever instance runs it.</source>
        <translation>Beendet den laufenden Durchlauf sauber, gleich in welcher Instanz er läuft.</translation>
    </message>
    <message>
        <source>S&amp;tart the scheduler</source>
        <translation>Zeitplaner &amp;starten</translation>
    </message>
    <message>
        <source>Lets cycles begin by themselves, in all instances.</source>
        <translation>Lässt Durchläufe von selbst beginnen, in allen Instanzen.</translation>
    </message>
    <message>
        <source>St&amp;op the scheduler</source>
        <translation>Zeitplaner an&amp;halten</translation>
    </message>
    <message>
        <source>No cycle begins by itself until somebody starts the scheduler again.</source>
        <translation>Kein Durchlauf beginnt von selbst, bis jemand den Zeitplaner wieder startet.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>How everything stands.</source>
        <translation>Wie alles steht.</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Durchläufe</translation>
    </message>
    <message>
        <source>All cycles, and what each did to every record.</source>
        <translation>Alle Durchläufe, und was jeder mit jedem Datensatz getan hat.</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>Aus&amp;kunft</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>Wo ist meine Nachricht?</translation>
    </message>
    <message>
        <source>&amp;Parked records</source>
        <translation>&amp;Zurückgestellte Datensätze</translation>
    </message>
    <message>
        <source>Records that Zoho refused too often.</source>
        <translation>Datensätze, die Zoho zu oft abgelehnt hat.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What the program says while it works.</source>
        <translation>Was das Programm bei der Arbeit meldet.</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Zoho, database, schedule, API and users.</source>
        <translation>Zoho, Datenbank, Zeitplan, API und Benutzer.</translation>
    </message>
    <message>
        <source>&amp;Find a message …</source>
        <translation>Nachricht &amp;suchen …</translation>
    </message>
    <message>
        <source>Looks up a queue id, message id or phone number.</source>
        <translation>Sucht eine Queue-ID, Nachrichten-ID oder Telefonnummer.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>Fragt die Datenbank neu ab.</translation>
    </message>
    <message>
        <source>Retr&amp;y selected</source>
        <translation>Ausgewählte erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Tries the selected records again in a cycle that starts now.</source>
        <translation>Versucht die ausgewählten Datensätze in einem Durchlauf, der jetzt beginnt, noch einmal.</translation>
    </message>
    <message>
        <source>Retry &amp;all failed</source>
        <translation>Alle &amp;fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Tries all failed and parked records of this run again.</source>
        <translation>Versucht alle fehlgeschlagenen und zurückgestellten Datensätze dieses Durchlaufs noch einmal.</translation>
    </message>
    <message>
        <source>Re&amp;lease selected</source>
        <translation>Ausgewählte freige&amp;ben</translation>
    </message>
    <message>
        <source>The next cycle tries the selected records again.</source>
        <translation>Der nächste Durchlauf versucht die ausgewählten Datensätze noch einmal.</translation>
    </message>
    <message>
        <source>Release all with the same rea&amp;son</source>
        <translation>Alle mit demselben &amp;Grund freigeben</translation>
    </message>
    <message>
        <source>The next cycle tries all records again that were parked for this reason.</source>
        <translation>Der nächste Durchlauf versucht alle Datensätze noch einmal, die aus diesem Grund zurückgestellt wurden.</translation>
    </message>
    <message>
        <source>Release all par&amp;ked</source>
        <translation>Alle &amp;zurückgestellten freigeben</translation>
    </message>
    <message>
        <source>The next cycle tries all parked records again.</source>
        <translation>Der nächste Durchlauf versucht alle zurückgestellten Datensätze noch einmal.</translation>
    </message>
    <message>
        <source>Export as CS&amp;V …</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Saves what is shown as a table for a spreadsheet.</source>
        <translation>Speichert, was zu sehen ist, als Datei für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Export as &amp;JSON …</source>
        <translation>Als &amp;JSON exportieren …</translation>
    </message>
    <message>
        <source>Saves what is shown for a program.</source>
        <translation>Speichert, was zu sehen ist, zur Weiterverarbeitung in einem Programm.</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown as text for a ticket.</source>
        <translation>Kopiert, was zu sehen ist, als Text für ein Ticket.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Shows every shortcut.</source>
        <translation>Zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>&amp;About Statusbridge</source>
        <translation>Ü&amp;ber Statusbridge</translation>
    </message>
    <message>
        <source>Version and license.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>Set-up assista&amp;nt …</source>
        <translation>&amp;Einrichtungsassistent …</translation>
    </message>
    <message>
        <source>Goes through all that is needed, step by step.</source>
        <translation>Führt Schritt für Schritt durch alles, was nötig ist.</translation>
    </message>
    <message>
        <source>Set up the data&amp;base</source>
        <translation>&amp;Datenbank einrichten</translation>
    </message>
    <message>
        <source>Creates or upgrades the tables that Statusbridge needs.</source>
        <translation>Legt die Tabellen an, die Statusbridge braucht, oder bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>&amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Holt das Fenster nach vorn.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends the program; a running cycle is ended cleanly.</source>
        <translation>Beendet das Programm; ein laufender Durchlauf wird sauber beendet.</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Durchlauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Date&amp;nsätze</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Connect to Zoho …</source>
        <translation>Mit Zoho &amp;verbinden …</translation>
    </message>
    <message>
        <source>Lets Zoho give a token, and asks for nothing else.</source>
        <translation>Lässt Zoho ein Token ausstellen und fragt nach nichts anderem.</translation>
    </message>
    <message>
        <source>Settings of the &amp;database</source>
        <translation>Einstellungen der Datenban&amp;k</translation>
    </message>
    <message>
        <source>Where the database is, and how to sign in there.</source>
        <translation>Wo die Datenbank ist und wie man sich dort anmeldet.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Queue id of the record</source>
        <translation>Queue-ID des Datensatzes</translation>
    </message>
    <message>
        <source>Recipient of the record</source>
        <translation>Empfänger des Datensatzes</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Make it now, while the collector has to wait?</source>
        <translation>Jetzt anlegen, während der Sammler warten muss?</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Jetzt anlegen</translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message>
        <source>A cycle would have nothing to do. Nothing was changed.</source>
        <translation>Ein Durchlauf hätte nichts zu tun. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %n call(s); %1 are left today.</source>
        <translation>
            <numerusform>Er bräuchte %n Aufruf; heute sind noch %1 übrig.</numerusform>
            <numerusform>Er bräuchte %n Aufrufe; heute sind noch %1 übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %n call(s).</source>
        <translation>
            <numerusform>Er bräuchte %n Aufruf.</numerusform>
            <numerusform>Er bräuchte %n Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a cycle would do now. Nothing was changed.</source>
        <translation>Das täte ein Durchlauf jetzt. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That does not exist.</source>
        <translation>Das gibt es nicht.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Zoho could not be reached; it may work if tried again.</source>
        <translation>Zoho war nicht erreichbar; ein neuer Versuch kann gelingen.</translation>
    </message>
    <message>
        <source>Zoho asks for a pause: too many calls a minute or at once.</source>
        <translation>Zoho bittet um eine Pause: zu viele Aufrufe in der Minute oder gleichzeitig.</translation>
    </message>
    <message>
        <source>It is not known yet whether Zoho took the update; the record is read back before anything else.</source>
        <translation>Ob Zoho die Änderung angenommen hat, ist noch nicht bekannt; zuerst wird der Datensatz zurückgelesen.</translation>
    </message>
    <message>
        <source>Zoho refuses this record.</source>
        <translation>Zoho lehnt diesen Datensatz ab.</translation>
    </message>
    <message>
        <source>Zoho has no such record any more.</source>
        <translation>Diesen Datensatz gibt es bei Zoho nicht mehr.</translation>
    </message>
    <message>
        <source>A cycle is running already.</source>
        <translation>Es läuft schon ein Durchlauf.</translation>
    </message>
    <message>
        <source>Another instance has taken over.</source>
        <translation>Eine andere Instanz hat übernommen.</translation>
    </message>
    <message>
        <source>Zoho refused the token: connect again.</source>
        <translation>Zoho hat den Token abgelehnt: Bitte neu verbinden.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up.</source>
        <translation>Die Zoho-Aufrufe für heute sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Zoho refuses the account or the names in the settings; nothing passes until somebody changes that.</source>
        <translation>Zoho lehnt das Konto oder die Namen in den Einstellungen ab; bis das jemand ändert, kommt nichts durch.</translation>
    </message>
    <message>
        <source>Zoho does not understand a request of Statusbridge.</source>
        <translation>Zoho versteht eine Anfrage von Statusbridge nicht.</translation>
    </message>
    <message>
        <source>The database cannot be reached or refused a statement.</source>
        <translation>Die Datenbank ist nicht erreichbar oder hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>A table or column in the database is missing.</source>
        <translation>In der Datenbank fehlt eine Tabelle oder Spalte.</translation>
    </message>
    <message>
        <source>That can&apos;t be used.</source>
        <translation>Das lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>A setting or secret is missing or wrong.</source>
        <translation>Eine Einstellung oder ein Geheimnis fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Statusbridge has made a mistake.</source>
        <translation>Statusbridge hat einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; choose another folder, or make room on the disk.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben; wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Durchlauf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n Meldung.</numerusform>
            <numerusform>%n Meldungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) pass the filter.</source>
        <translation>
            <numerusform>%1 von %n Meldung passt zum Filter.</numerusform>
            <numerusform>%1 von %n Meldungen passen zum Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>%n ältere Meldung kam schneller, als sie gezeigt werden konnte; sie steht nur in der Protokolldatei, falls eine eingestellt ist.</numerusform>
            <numerusform>%n ältere Meldungen kamen schneller, als sie gezeigt werden konnten; sie stehen nur in der Protokolldatei, falls eine eingestellt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %n message(s) wait.</source>
        <translation>
            <numerusform>Pause; %n Meldung wartet.</numerusform>
            <numerusform>Pause; %n Meldungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>unknown, never pushed</source>
        <translation>unbekannt, wird nie übertragen</translation>
    </message>
    <message>
        <source>Record %1 is parked since %2: %3</source>
        <translation>Datensatz %1 ist seit %2 zurückgestellt: %3</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused record %1 in %n cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>Zoho hat Datensatz %1 in %n Durchlauf abgelehnt (%2): %3</numerusform>
            <numerusform>Zoho hat Datensatz %1 in %n Durchläufen hintereinander abgelehnt, zuerst %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho&apos;s own words: %1</source>
        <translation>Zohos eigene Worte: %1</translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Parked (UTC)</source>
        <translation>Zurückgestellt (UTC)</translation>
    </message>
    <message>
        <source>Refusals in a row</source>
        <translation>Ablehnungen hintereinander</translation>
    </message>
    <message>
        <source>First refused (UTC)</source>
        <translation>Zuerst abgelehnt (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zohos Code</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Zohos Worte</translation>
    </message>
    <message>
        <source>parked-records</source>
        <translation>zurueckgestellte-datensaetze</translation>
    </message>
</context>
<context>
    <name>AppStateText</name>
    <message>
        <source>Next cycle %1.</source>
        <translation>Nächster Durchlauf: %1.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>Die Datenbank antwortet nicht</translation>
    </message>
    <message>
        <source>The database is not set up yet</source>
        <translation>Die Datenbank ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set &amp;up the database</source>
        <translation>Daten&amp;bank einrichten</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Nicht mit Zoho verbunden</translation>
    </message>
    <message>
        <source>Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.</source>
        <translation>Bis Statusbridge verbunden ist, wird nichts übertragen. Kein Webhook geht inzwischen verloren.</translation>
    </message>
    <message>
        <source>Co&amp;nnect …</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Zoho refused the token: reconnect</source>
        <translation>Zoho hat den Token abgelehnt: bitte neu verbinden</translation>
    </message>
    <message>
        <source>Reco&amp;nnect …</source>
        <translation>Neu &amp;verbinden …</translation>
    </message>
    <message>
        <source>Daily quota used up until %1</source>
        <translation>Tageskontingent aufgebraucht bis %1</translation>
    </message>
    <message>
        <source>Zoho takes no more calls today. Cycles go on by themselves after that.</source>
        <translation>Zoho nimmt heute keine Aufrufe mehr an. Danach gehen die Durchläufe von selbst weiter.</translation>
    </message>
    <message>
        <source>Open the s&amp;ettings</source>
        <translation>&amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The last cycle failed</source>
        <translation>Der letzte Durchlauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The scheduler does not run</source>
        <translation>Der Zeitplaner läuft nicht</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2</source>
        <translation>Angehalten von %1 (%2)</translation>
    </message>
    <message>
        <source>No cycle begins by itself, in any instance, until somebody starts it.</source>
        <translation>In keiner Instanz beginnt ein Durchlauf von selbst, bis jemand den Zeitplaner startet.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not carried over</source>
        <translation>
            <numerusform>%n Datensatz nicht übertragen</numerusform>
            <numerusform>%n Datensätze nicht übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are tried again.</source>
        <translation>Sie werden erneut versucht.</translation>
    </message>
    <message>
        <source>Show the&amp;m</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) parked</source>
        <translation>
            <numerusform>%n Datensatz zurückgestellt</numerusform>
            <numerusform>%n Datensätze zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho refused them too often. Everything else is carried over.</source>
        <translation>Zoho hat sie zu oft abgelehnt. Alles andere ist übertragen.</translation>
    </message>
    <message>
        <source>Ready for the first cycle</source>
        <translation>Bereit für den ersten Durchlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>%n neuer Status wartet auf den nächsten Durchlauf</numerusform>
            <numerusform>%n neue Status warten auf den nächsten Durchlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>All carried over</source>
        <translation>Alles übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>Zu %n Queue-ID gibt es bei Zoho noch keinen Datensatz.</numerusform>
            <numerusform>Zu %n Queue-IDs gibt es bei Zoho noch keinen Datensatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>A cycle is running</source>
        <translation>Ein Durchlauf läuft</translation>
    </message>
    <message>
        <source>Run by %1.</source>
        <translation>Ausgeführt von %1.</translation>
    </message>
    <message>
        <source>Next cycle: now</source>
        <translation>Nächster Durchlauf: jetzt</translation>
    </message>
    <message>
        <source>Next cycle %1, in %2</source>
        <translation>Nächster Durchlauf: %1, in %2</translation>
    </message>
    <message>
        <source>Zoho&apos;s words: “%1”.</source>
        <translation>Zohos Worte: „%1“.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>The database is locked by another program</source>
        <translation>Die Datenbank ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that program lets go of it. Nothing is lost.</source>
        <translation>Es geht von selbst weiter, sobald jenes Programm sie freigibt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The database file is missing</source>
        <translation>Die Datenbankdatei fehlt</translation>
    </message>
    <message>
        <source>If it was moved, put it back or choose it in the settings. If there never was one, set up the database there.</source>
        <translation>Wurde sie verschoben, so legen Sie sie zurück oder wählen Sie sie in den Einstellungen. Gab es noch nie eine, so richten Sie dort die Datenbank ein.</translation>
    </message>
    <message>
        <source>The connection was revoked or has expired. No webhook is lost meanwhile.</source>
        <translation>Die Verbindung wurde widerrufen oder ist abgelaufen. Bis dahin geht kein Webhook verloren.</translation>
    </message>
    <message>
        <source>The connection lacks a permission: reconnect</source>
        <translation>Der Verbindung fehlt eine Berechtigung: neu verbinden</translation>
    </message>
    <message>
        <source>It was made without a scope that reading and updating records needs.</source>
        <translation>Sie wurde ohne einen Geltungsbereich hergestellt, den das Lesen und Ändern von Datensätzen braucht.</translation>
    </message>
    <message>
        <source>Nothing passes until something is changed</source>
        <translation>Nichts kommt durch, bis etwas geändert wird</translation>
    </message>
    <message>
        <source>Zoho does not answer</source>
        <translation>Zoho antwortet nicht</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, or is too slow. What waits is kept.</source>
        <translation>Es ist nicht erreichbar oder zu langsam. Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>No instance is running that could begin a cycle</source>
        <translation>Es läuft keine Instanz, die einen Durchlauf beginnen könnte</translation>
    </message>
    <message numerus="yes">
        <source>This clock is %n minute(s) ahead</source>
        <translation>
            <numerusform>Diese Uhr geht %n Minute vor</numerusform>
            <numerusform>Diese Uhr geht %n Minuten vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %n minute(s) behind</source>
        <translation>
            <numerusform>Diese Uhr geht %n Minute nach</numerusform>
            <numerusform>Diese Uhr geht %n Minuten nach</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine differs from the database&apos;s. Set it, or the day&apos;s calls and the times of statuses are misjudged.</source>
        <translation>Die Uhr dieses Rechners weicht von der der Datenbank ab. Stellen Sie sie, sonst werden die Aufrufe des Tages und die Zeiten der Status falsch beurteilt.</translation>
    </message>
    <message>
        <source>The last cycle was cancelled</source>
        <translation>Der letzte Durchlauf wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>%n Queue-ID wartet auf den nächsten.</numerusform>
            <numerusform>%n Queue-IDs warten auf den nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the settings what it stands for.</source>
        <translation>Legen Sie in den Einstellungen fest, wofür es steht.</translation>
    </message>
    <message>
        <source>Give it a &amp;meaning</source>
        <translation>&amp;Bedeutung geben</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are unknown: %1</source>
        <translation>
            <numerusform>%n Wort ist unbekannt: %1</numerusform>
            <numerusform>%n Wörter sind unbekannt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho does not know the client id or its secret: check both in the settings. No webhook is lost meanwhile.</source>
        <translation>Zoho kennt die Client-ID oder ihr Geheimnis nicht: Prüfen Sie beides in den Einstellungen. Bis dahin geht kein Webhook verloren.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %n call(s) a minute</source>
        <translation>
            <numerusform>Wartet auf die nächste Minute bei Zoho, %n Aufruf pro Minute</numerusform>
            <numerusform>Wartet auf die nächste Minute bei Zoho, %n Aufrufe pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by Zoho until %1</source>
        <translation>Zoho hat um eine Pause bis %1 gebeten</translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %n s</source>
        <translation>
            <numerusform>Zoho antwortet seit %n s nicht</numerusform>
            <numerusform>Zoho antwortet seit %n s nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %n s</source>
        <translation>
            <numerusform>Wartet seit %n s auf ein Zugriffstoken</numerusform>
            <numerusform>Wartet seit %n s auf ein Zugriffstoken</numerusform>
        </translation>
    </message>
    <message>
        <source>A call failed and is made again at %1</source>
        <translation>Ein Aufruf ist fehlgeschlagen und wird um %1 wiederholt</translation>
    </message>
    <message>
        <source>Waiting until %1: calls of the cycle before, which was cut off, may be under way</source>
        <translation>Wartet bis %1: Aufrufe des vorigen Durchlaufs, der abgerissen ist, können noch unterwegs sein</translation>
    </message>
    <message numerus="yes">
        <source>Reading back %n record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>%n Datensatz wird zurückgelesen, dessen Ausgang unbekannt ist</numerusform>
            <numerusform>%n Datensätze werden zurückgelesen, deren Ausgang unbekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %n s</source>
        <translation>
            <numerusform>Wartet seit %n s auf die Datenbank</numerusform>
            <numerusform>Wartet seit %n s auf die Datenbank</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>only %n call(s) left today</source>
        <translation>
            <numerusform>heute nur noch %n Aufruf übrig</numerusform>
            <numerusform>heute nur noch %n Aufrufe übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Cycle</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Wörter</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Dauer (s)</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>Status nachher</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zohos Code</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Zohos Worte</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>durchlaeufe</translation>
    </message>
    <message>
        <source>cycle-%1</source>
        <translation>durchlauf-%1</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Records of the cycle</source>
        <translation>Datensätze des Durchlaufs</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused %n record(s); they are tried again. All others are done.</source>
        <translation>
            <numerusform>Zoho hat %n Datensatz abgelehnt; er wird erneut versucht. Alle anderen sind erledigt.</numerusform>
            <numerusform>Zoho hat %n Datensätze abgelehnt; sie werden erneut versucht. Alle anderen sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>%n Datensatz blieb für den nächsten Durchlauf übrig; alle anderen sind erledigt.</numerusform>
            <numerusform>%n Datensätze blieben für den nächsten Durchlauf übrig; alle anderen sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %n parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>Alles ist gut gegangen; %n zurückgestellter Datensatz blieb unberührt, bis jemand ihn freigibt.</numerusform>
            <numerusform>Alles ist gut gegangen; %n zurückgestellte Datensätze blieben unberührt, bis jemand sie freigibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All went well; there was nothing to update.</source>
        <translation>Alles ist gut gegangen; es gab nichts zu aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <source>All went well: %n record(s) updated at Zoho.</source>
        <translation>
            <numerusform>Alles ist gut gegangen: %n Datensatz bei Zoho aktualisiert.</numerusform>
            <numerusform>Alles ist gut gegangen: %n Datensätze bei Zoho aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cycle is running.</source>
        <translation>Dieser Durchlauf läuft gerade.</translation>
    </message>
    <message>
        <source>This cycle was cut off; the next one settles what it had left open.</source>
        <translation>Dieser Durchlauf ist abgerissen; der nächste klärt, was er offen gelassen hat.</translation>
    </message>
    <message>
        <source>The cycle could not do its work; nothing is lost.</source>
        <translation>Der Durchlauf konnte seine Arbeit nicht tun; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Somebody cancelled the cycle; the next one carries on.</source>
        <translation>Jemand hat den Durchlauf abgebrochen; der nächste macht weiter.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day were used up; the rest follows later.</source>
        <translation>Die Zoho-Aufrufe des Tages waren aufgebraucht; der Rest folgt später.</translation>
    </message>
    <message>
        <source>Zoho refused the token; it works again once you reconnect.</source>
        <translation>Zoho hat den Token abgelehnt; sobald Sie neu verbinden, geht es wieder.</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Superseded: %1</source>
        <translation>Überholt: %1</translation>
    </message>
    <message>
        <source>Left for the next cycle: %1</source>
        <translation>Für den nächsten Durchlauf übrig: %1</translation>
    </message>
    <message>
        <source>No record yet: %1</source>
        <translation>Noch kein Datensatz: %1</translation>
    </message>
    <message>
        <source>Unknown words: %1</source>
        <translation>Unbekannte Wörter: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Aufrufe: %1</translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), run by %4</source>
        <translation>Durchlauf %1, begonnen %2 (%3), ausgeführt von %4</translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), took %4, run by %5</source>
        <translation>Durchlauf %1, begonnen %2 (%3), Dauer %4, ausgeführt von %5</translation>
    </message>
    <message>
        <source>%1: no cycle</source>
        <translation>%1: kein Durchlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n Durchlauf</numerusform>
            <numerusform>%n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; updated %3, unchanged %4, left %5, parked %6, failed %7; %8 on average</source>
        <translation>%1: %2; aktualisiert %3, unverändert %4, übrig %5, zurückgestellt %6, fehlgeschlagen %7; im Mittel %8</translation>
    </message>
</context>
<context>
    <name>SettingChapters</name>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>The account, and the client that speaks for Statusbridge.</source>
        <translation>Das Konto und der Client, der für Statusbridge spricht.</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Selten gebraucht</translation>
    </message>
    <message>
        <source>Report and fields</source>
        <translation>Bericht und Felder</translation>
    </message>
    <message>
        <source>Which records are looked at, and what is written into them.</source>
        <translation>Welche Datensätze angesehen werden und was in sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>Felder des Berichts</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Which word wins over which, and what Zoho is told.</source>
        <translation>Welches Wort welches schlägt und was Zoho mitgeteilt wird.</translation>
    </message>
    <message>
        <source>Schedule and limits</source>
        <translation>Zeitplan und Grenzen</translation>
    </message>
    <message>
        <source>How often, how much and how fast.</source>
        <translation>Wie oft, wie viel und wie schnell.</translation>
    </message>
    <message>
        <source>Limits of the calls to Zoho</source>
        <translation>Grenzen für Aufrufe bei Zoho</translation>
    </message>
    <message>
        <source>Several instances, and history</source>
        <translation>Mehrere Instanzen und Verlauf</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The database that the collector writes webhooks into.</source>
        <translation>Die Datenbank, in die der Sammler Webhooks schreibt.</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>Tabellen und Spalten</translation>
    </message>
    <message>
        <source>How the collector&apos;s two tables and their columns are called.</source>
        <translation>Wie die beiden Tabellen des Sammlers und ihre Spalten heißen.</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>Webhooks jeder Art</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>For other programs that start cycles or ask for the state.</source>
        <translation>Für andere Programme, die Durchläufe starten oder den Stand erfragen.</translation>
    </message>
    <message>
        <source>Network, secrets and log</source>
        <translation>Netz, Geheimnisse, Protokoll</translation>
    </message>
    <message>
        <source>The way to Zoho, where secrets are kept, and what is logged.</source>
        <translation>Der Weg zu Zoho, wo Geheimnisse liegen und was protokolliert wird.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>How many minutes lie between the starts of two cycles.</source>
        <translation>Wie viele Minuten zwischen den Anfängen zweier Durchläufe liegen.</translation>
    </message>
    <message>
        <source>How many records a cycle updates at most; the rest waits for the next one.</source>
        <translation>Wie viele Datensätze ein Durchlauf höchstens aktualisiert; der Rest wartet auf den nächsten.</translation>
    </message>
    <message>
        <source>How many updates are in flight at once.</source>
        <translation>Wie viele Aktualisierungen gleichzeitig unterwegs sind.</translation>
    </message>
    <message>
        <source>How many milliseconds lie between the starts of two updates.</source>
        <translation>Wie viele Millisekunden zwischen den Anfängen zweier Aktualisierungen liegen.</translation>
    </message>
    <message>
        <source>How many calls a minute Zoho is sent at most; 0 means no limit of ours.</source>
        <translation>Wie viele Aufrufe Zoho höchstens in einer Minute bekommt; 0 heißt: keine eigene Grenze.</translation>
    </message>
    <message>
        <source>How many calls a day Zoho is sent at most; 0 means no limit of ours.</source>
        <translation>Wie viele Aufrufe Zoho höchstens an einem Tag bekommt; 0 heißt: keine eigene Grenze.</translation>
    </message>
    <message>
        <source>The time zone in which Zoho&apos;s day of calls begins, which is the super admin&apos;s; empty means the machine&apos;s.</source>
        <translation>Die Zeitzone, in der Zohos Tag der Aufrufe beginnt, also die des Super-Admins; leer heißt: die dieses Rechners.</translation>
    </message>
    <message>
        <source>Whether the scheduler starts with the program, unless someone stopped it.</source>
        <translation>Ob der Zeitplaner mit dem Programm startet, sofern ihn niemand angehalten hat.</translation>
    </message>
    <message>
        <source>After how many seconds without a sign of life another instance may take over a cycle.</source>
        <translation>Nach wie vielen Sekunden ohne Lebenszeichen eine andere Instanz einen Durchlauf übernehmen darf.</translation>
    </message>
    <message>
        <source>After how many days runs and their journal are purged.</source>
        <translation>Nach wie vielen Tagen Durchläufe und ihr Verlauf gelöscht werden.</translation>
    </message>
    <message>
        <source>The proxy on the way to Zoho: the system&apos;s, none, or its URL.</source>
        <translation>Der Proxy auf dem Weg zu Zoho: der des Systems, keiner oder seine URL.</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust beside the system&apos;s, for an on-premise Zoho or an inspecting proxy.</source>
        <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen außer denen des Systems vertraut wird, für ein Zoho im eigenen Haus oder einen prüfenden Proxy.</translation>
    </message>
    <message>
        <source>How many seconds one call may take, all in all.</source>
        <translation>Wie viele Sekunden ein Aufruf insgesamt dauern darf.</translation>
    </message>
    <message>
        <source>The kind of database that the collector writes into.</source>
        <translation>Die Art der Datenbank, in die der Sammler schreibt.</translation>
    </message>
    <message>
        <source>The database&apos;s name, or for SQLite its file, which is statusbridge.db in the data directory if empty.</source>
        <translation>Der Name der Datenbank, bei SQLite ihre Datei; leer heißt: statusbridge.db im Datenordner.</translation>
    </message>
    <message>
        <source>The database server, or the path of its socket; empty means this machine.</source>
        <translation>Der Datenbankserver oder der Pfad seines Sockets; leer heißt: dieser Rechner.</translation>
    </message>
    <message>
        <source>The port of the database server; 0 means the usual one.</source>
        <translation>Der Port des Datenbankservers; 0 heißt: der übliche.</translation>
    </message>
    <message>
        <source>The user at the database server; the password is kept apart, as database_password.</source>
        <translation>Der Benutzer am Datenbankserver; das Passwort liegt gesondert, als database_password.</translation>
    </message>
    <message>
        <source>PostgreSQL only: the schema of Statusbridge&apos;s own tables, which migrate makes; empty means the first one of the login&apos;s search path.</source>
        <translation>Nur für PostgreSQL: das Schema der Tabellen von Statusbridge selbst, das migrate anlegt; leer heißt: das erste im Suchpfad des Benutzers.</translation>
    </message>
    <message>
        <source>How a server is reached: empty means over TLS with its certificate checked, unless it is on this machine; &quot;verify&quot; that in any case, &quot;require&quot; TLS with any certificate, &quot;plain&quot; without TLS, so that everyone on the way may read the password and the data.</source>
        <translation>Wie ein Server erreicht wird: leer heißt über TLS mit geprüftem Zertifikat, außer auf diesem Rechner; „verify“ dies in jedem Fall, „require“ TLS mit irgendeinem Zertifikat, „plain“ ohne TLS, sodass alle auf dem Weg das Passwort und die Daten lesen können.</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that a server&apos;s certificate is checked against, instead of the system&apos;s.</source>
        <translation>Eine PEM-Datei mit den Zertifizierungsstellen, gegen die das Zertifikat eines Servers geprüft wird, statt denen des Systems.</translation>
    </message>
    <message>
        <source>How many seconds a connection or a statement may wait for the database.</source>
        <translation>Wie viele Sekunden eine Verbindung oder eine Anweisung auf die Datenbank warten darf.</translation>
    </message>
    <message>
        <source>Where secrets are kept; empty means the first of these that is there.</source>
        <translation>Wo Geheimnisse liegen; leer heißt: im ersten dieser Speicher, den es gibt.</translation>
    </message>
    <message>
        <source>The table that the collector writes its webhooks into, also &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); names with a dot in them as a list: [&quot;schema&quot;, &quot;odd.name&quot;].</source>
        <translation>Die Tabelle, in die der Sammler seine Webhooks schreibt, auch „schema.tabelle“ (MySQL: „datenbank.tabelle“); Namen mit einem Punkt als Liste: [&quot;schema&quot;, &quot;odd.name&quot;].</translation>
    </message>
    <message>
        <source>The column that holds the primary key.</source>
        <translation>Die Spalte mit dem Primärschlüssel.</translation>
    </message>
    <message>
        <source>The column that holds the queue id; it and the next four may be paths into a column of JSON instead, tried in order: &quot;payload-&gt;queue_id | payload-&gt;statuses[0].queue_id&quot;.</source>
        <translation>Die Spalte mit der Queue-ID; sie und die nächsten vier dürfen stattdessen Pfade in eine JSON-Spalte sein, die der Reihe nach versucht werden: &quot;payload-&gt;queue_id | payload-&gt;statuses[0].queue_id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the message id, or &quot;payload-&gt;statuses[0].id | payload-&gt;id&quot;.</source>
        <translation>Die Spalte mit der Nachrichten-ID, oder &quot;payload-&gt;statuses[0].id | payload-&gt;id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the status word, or &quot;payload-&gt;status | payload-&gt;statuses[0].status&quot;.</source>
        <translation>Die Spalte mit dem Statuswort, oder &quot;payload-&gt;status | payload-&gt;statuses[0].status&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the recipient, or &quot;payload-&gt;statuses[0].recipient_id&quot;.</source>
        <translation>Die Spalte mit dem Empfänger, oder &quot;payload-&gt;statuses[0].recipient_id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the time of the event, Unix time or ISO 8601, or &quot;payload-&gt;statuses[0].timestamp&quot;.</source>
        <translation>Die Spalte mit der Zeit des Ereignisses, als Unix-Zeit oder nach ISO 8601, oder &quot;payload-&gt;statuses[0].timestamp&quot;.</translation>
    </message>
    <message>
        <source>The column that says whether a row has been carried over; empty means that the table has none.</source>
        <translation>Die Spalte, die sagt, ob eine Zeile übertragen ist; leer heißt: Die Tabelle hat keine.</translation>
    </message>
    <message>
        <source>The column that holds the webhook as it was received, if there is one: a lookup takes the reason of a failure from it.</source>
        <translation>Die Spalte mit dem Webhook, wie er empfangen wurde, falls es sie gibt: Eine Auskunft liest aus ihr den Grund eines Fehlschlags.</translation>
    </message>
    <message>
        <source>Whether the HTTP API is offered.</source>
        <translation>Ob die HTTP-API angeboten wird.</translation>
    </message>
    <message>
        <source>The address that the API listens on; any but this machine&apos;s own needs a certificate.</source>
        <translation>Die Adresse, an der die API lauscht; jede andere als die dieses Rechners braucht ein Zertifikat.</translation>
    </message>
    <message>
        <source>The port that the API listens on; 0 means any free one.</source>
        <translation>Der Port, an dem die API lauscht; 0 heißt: irgendein freier.</translation>
    </message>
    <message>
        <source>A PEM file with the API&apos;s certificate and those that lead to its root.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat der API und denen, die zu seiner Wurzel führen.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the API&apos;s certificate.</source>
        <translation>Eine PEM-Datei mit dem privaten Schlüssel zum Zertifikat der API.</translation>
    </message>
    <message>
        <source>The names that callers may call the API by, and that web pages which call it may come from; empty means this machine&apos;s names, its loopback names, the listening address and the names of the certificate.</source>
        <translation>Die Namen, unter denen die API aufgerufen werden darf und von denen Webseiten kommen dürfen, die sie aufrufen; leer heißt: die Namen dieses Rechners, seine Loopback-Namen, die Adresse, auf der gelauscht wird, und die Namen des Zertifikats.</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For header is believed, so that limits hit the caller and not the proxy.</source>
        <translation>Die Proxys, deren Kopfzeile X-Forwarded-For geglaubt wird, damit Begrenzungen den Aufrufer treffen und nicht den Proxy.</translation>
    </message>
    <message>
        <source>From which severity on messages are logged.</source>
        <translation>Ab welcher Schwere Meldungen protokolliert werden.</translation>
    </message>
    <message>
        <source>A file to log into, which is rotated at 10 MB with five kept; empty means standard error.</source>
        <translation>Eine Datei für das Protokoll, die bei 10 MB gewechselt wird, fünf bleiben erhalten; leer heißt: die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>The Zoho data center of the account, as at the end of the address that its owner signs in at.</source>
        <translation>Das Zoho-Rechenzentrum des Kontos, wie am Ende der Adresse, an der sich sein Besitzer anmeldet.</translation>
    </message>
    <message>
        <source>The address of the sign-in server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>Die Adresse des Anmeldeservers, falls es nicht der des Rechenzentrums ist, für einen Testserver oder einen im eigenen Haus.</translation>
    </message>
    <message>
        <source>The address of the API server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>Die Adresse des API-Servers, falls es nicht der des Rechenzentrums ist, für einen Testserver oder einen im eigenen Haus.</translation>
    </message>
    <message>
        <source>The id of the self client in Zoho&apos;s API console; its secret is kept apart, as zoho_client_secret.</source>
        <translation>Die ID des Clients in Zohos API-Konsole; sein Geheimnis liegt gesondert, als zoho_client_secret.</translation>
    </message>
    <message>
        <source>The account owner&apos;s name, as in the application&apos;s URL.</source>
        <translation>Der Name des Kontobesitzers, wie in der URL der Anwendung.</translation>
    </message>
    <message>
        <source>The application&apos;s link name, as in its URL.</source>
        <translation>Der Linkname der Anwendung, wie in ihrer URL.</translation>
    </message>
    <message>
        <source>The report&apos;s link name, as in its URL; it must display all the fields below.</source>
        <translation>Der Linkname des Berichts, wie in seiner URL; er muss alle Felder zeigen, die unten stehen.</translation>
    </message>
    <message>
        <source>The environment of the application; empty means production.</source>
        <translation>Die Umgebung der Anwendung; leer heißt: Produktion.</translation>
    </message>
    <message>
        <source>Which records of the report are still pending, in Zoho&apos;s own criteria language.</source>
        <translation>Welche Datensätze des Berichts noch offen sind, in Zohos eigener Kriteriensprache.</translation>
    </message>
    <message>
        <source>Which of the form&apos;s workflows are not run by an update: &quot;form_workflow&quot;, &quot;schedules&quot; or &quot;all&quot;.</source>
        <translation>Welche Workflows des Formulars eine Aktualisierung nicht auslöst: „form_workflow“, „schedules“ oder „all“.</translation>
    </message>
    <message>
        <source>The port of this machine that a sign-in with the browser comes back to; Zoho&apos;s API console must know http://localhost:PORT/callback as a redirect URI of the client.</source>
        <translation>Der Port dieses Rechners, an den eine Anmeldung im Browser zurückkehrt; Zohos API-Konsole muss http://localhost:PORT/callback als Weiterleitungs-URI des Clients kennen.</translation>
    </message>
    <message>
        <source>How many seconds before its end an access token, which lives for an hour, is renewed.</source>
        <translation>Wie viele Sekunden vor seinem Ende ein Zugriffstoken, der eine Stunde lang gilt, erneuert wird.</translation>
    </message>
    <message>
        <source>The field that holds the queue id by which a record and its webhooks find each other.</source>
        <translation>Das Feld mit der Queue-ID, über die ein Datensatz und seine Webhooks zueinander finden.</translation>
    </message>
    <message>
        <source>The field that holds the delivery status, which is read and written.</source>
        <translation>Das Feld mit dem Zustellstatus, das gelesen und geschrieben wird.</translation>
    </message>
    <message>
        <source>The field that holds the recipient, which is shown to people and never matched.</source>
        <translation>Das Feld mit dem Empfänger, der angezeigt und nie verglichen wird.</translation>
    </message>
    <message>
        <source>The field that is given the queue id of the webhook.</source>
        <translation>Das Feld, das die Queue-ID des Webhooks erhält.</translation>
    </message>
    <message>
        <source>The field that is given the message id of the webhook.</source>
        <translation>Das Feld, das die Nachrichten-ID des Webhooks erhält.</translation>
    </message>
    <message>
        <source>The field that is given the time of the webhook.</source>
        <translation>Das Feld, das die Zeit des Webhooks erhält.</translation>
    </message>
    <message>
        <source>The field that is given the recipient of the webhook.</source>
        <translation>Das Feld, das den Empfänger des Webhooks erhält.</translation>
    </message>
    <message>
        <source>How the application writes a date and time, in the letters of Qt&apos;s date formats, with English names of months.</source>
        <translation>Wie die Anwendung Datum und Zeit schreibt, in den Buchstaben von Qts Datumsformaten, mit englischen Monatsnamen.</translation>
    </message>
    <message>
        <source>The application&apos;s time zone; empty means the machine&apos;s.</source>
        <translation>Die Zeitzone der Anwendung; leer heißt: die dieses Rechners.</translation>
    </message>
    <message>
        <source>The status words that are known, the strongest first; a status is never replaced by a weaker one.</source>
        <translation>Die bekannten Statuswörter, das stärkste zuerst; ein Status wird nie durch einen schwächeren ersetzt.</translation>
    </message>
    <message>
        <source>Words that count as one of the ranking.</source>
        <translation>Wörter, die als eines der Rangfolge zählen.</translation>
    </message>
    <message>
        <source>What is written to Zoho in place of a word of the ranking, for a drop-down with other words.</source>
        <translation>Was statt eines Wortes der Rangfolge an Zoho geschrieben wird, für eine Auswahlliste mit anderen Wörtern.</translation>
    </message>
</context>
<context>
    <name>SettingLabels</name>
    <message>
        <source>Data center</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API-Server</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Eigentümer des Kontos</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Pending records</source>
        <translation>Offene Datensätze</translation>
    </message>
    <message>
        <source>Workflows not to run</source>
        <translation>Auszulassende Workflows</translation>
    </message>
    <message>
        <source>Port for the browser sign-in</source>
        <translation>Port für die Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Renew the token early by</source>
        <translation>Token vorzeitig erneuern um</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Queue ID of the webhook</source>
        <translation>Queue-ID des Webhooks</translation>
    </message>
    <message>
        <source>Message ID of the webhook</source>
        <translation>Nachrichten-ID des Webhooks</translation>
    </message>
    <message>
        <source>Time of the webhook</source>
        <translation>Zeit des Webhooks</translation>
    </message>
    <message>
        <source>Recipient of the webhook</source>
        <translation>Empfänger des Webhooks</translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Time zone of the application</source>
        <translation>Zeitzone der Anwendung</translation>
    </message>
    <message>
        <source>Ranking, strongest first</source>
        <translation>Rangfolge, stärkstes zuerst</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Words written to Zoho</source>
        <translation>Wörter, die Zoho bekommt</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Records in a cycle</source>
        <translation>Datensätze je Durchlauf</translation>
    </message>
    <message>
        <source>Updates at once</source>
        <translation>Gleichzeitige Änderungen</translation>
    </message>
    <message>
        <source>Pause between two updates</source>
        <translation>Pause zwischen zwei Änderungen</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Aufrufe pro Tag</translation>
    </message>
    <message>
        <source>Time zone of the quota</source>
        <translation>Zeitzone des Kontingents</translation>
    </message>
    <message>
        <source>Start with the program</source>
        <translation>Mit dem Programm starten</translation>
    </message>
    <message>
        <source>Take over after</source>
        <translation>Sperre übernehmen nach</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Verlauf aufbewahren für</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>Weitere Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Längster Aufruf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name or file</source>
        <translation>Name oder Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Offer the HTTP API</source>
        <translation>HTTP-API anbieten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Names it is called by</source>
        <translation>Namen, unter denen sie aufgerufen wird</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>Protokollieren ab</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>Vereinigte Staaten (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>Europa (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>Indien (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>Australien (zoho.com.au)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>Japan (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>Kanada (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>Saudi-Arabien (zoho.sa)</translation>
    </message>
    <message>
        <source>United Kingdom (zoho.uk)</source>
        <translation>Vereinigtes Königreich (zoho.uk)</translation>
    </message>
    <message>
        <source>United Arab Emirates (zoho.ae)</source>
        <translation>Vereinigte Arabische Emirate (zoho.ae)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>China (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vorstufe</translation>
    </message>
    <message>
        <source>Workflows of the form</source>
        <translation>des Formulars</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation>SQLite (eine Datei)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>Checked, except on this machine</source>
        <translation>Geprüft, außer auf diesem Rechner</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>None, on purpose</source>
        <translation>Keine, mit Absicht</translation>
    </message>
    <message>
        <source>Required, and the certificate is checked</source>
        <translation>Verlangt, und das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>The first of these that is there</source>
        <translation>Der erste von diesen, der da ist</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Credentials of systemd</source>
        <translation>Zugangsdaten von systemd</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain</source>
        <translation>Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Files that only you can read</source>
        <translation>Dateien, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>the data center&apos;s</source>
        <translation>der des Rechenzentrums</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>die dieses Rechners</translation>
    </message>
    <message>
        <source>no limit of ours</source>
        <translation>keine eigene Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>statusbridge.db in the data folder</source>
        <translation>statusbridge.db im Datenordner</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>die Tabelle hat keine solche Spalte</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Whole webhook</source>
        <translation>Ganzer Webhook</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>record %1 at Zoho shows: %2</source>
        <translation>Datensatz %1 bei Zoho zeigt: %2</translation>
    </message>
    <message>
        <source>The report at Zoho has no record with this queue id.</source>
        <translation>Im Bericht bei Zoho gibt es keinen Datensatz mit dieser Queue-ID.</translation>
    </message>
    <message>
        <source>%1, run %2, record %3: %4. %5</source>
        <translation>%1, Durchlauf %2, Datensatz %3: %4. %5</translation>
    </message>
    <message>
        <source>Zoho&apos;s own words: %1</source>
        <translation>Zohos eigene Worte: %1</translation>
    </message>
    <message>
        <source>Queue id %1, as of %2</source>
        <translation>Queue-ID %1, Stand %2</translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <translation>Wie es weitergeht: %1</translation>
    </message>
    <message>
        <source>Rows (time, status word, counts as, state, recipient, message id, table and row):</source>
        <translation>Zeilen (Zeit, Statuswort, gilt als, Stand, Empfänger, Nachrichten-ID, Tabelle und Zeile):</translation>
    </message>
    <message>
        <source>Why that one: %1</source>
        <translation>Warum diese: %1</translation>
    </message>
    <message>
        <source>Values for Zoho:</source>
        <translation>Werte für Zoho:</translation>
    </message>
    <message>
        <source>Attempts, newest first:</source>
        <translation>Versuche, der neueste zuerst:</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing is left to do: it was carried over as delivered.</source>
        <translation>Es ist nichts mehr zu tun: Sie wurde als zugestellt übertragen.</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked. When that happened is no longer in the history.</source>
        <translation>Es ist nichts mehr zu tun: Alle ihre Zeilen sind markiert. Wann das geschah, steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>Nothing is left to do: “%1” was carried over to Zoho at %2.</source>
        <translation>Es ist nichts mehr zu tun: „%1“ wurde nach Zoho übertragen (%2).</translation>
    </message>
    <message>
        <source>Nothing is left to do: Zoho showed “%1” already at %2.</source>
        <translation>Es ist nichts mehr zu tun: Zoho zeigte schon „%1“ (%2).</translation>
    </message>
    <message>
        <source>Nothing is left to do: at %3 Zoho showed “%1”, which is stronger than “%2”.</source>
        <translation>Es ist nichts mehr zu tun: Zoho zeigte „%1“, und das ist stärker als „%2“ (%3).</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked.</source>
        <translation>Es ist nichts mehr zu tun: Alle ihre Zeilen sind markiert.</translation>
    </message>
    <message>
        <source>It was carried over as delivered; the next cycle marks its later rows here, without a call.</source>
        <translation>Sie wurde als zugestellt übertragen; der nächste Durchlauf markiert hier ihre späteren Zeilen, ohne einen Aufruf.</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id yet; every cycle looks for one, and writes “%1” then.</source>
        <translation>Bei Zoho gibt es noch keinen Datensatz mit dieser Queue-ID; jeder Durchlauf sucht danach und schreibt dann „%1“.</translation>
    </message>
    <message>
        <source>Zoho shows “%1” already; the next cycle marks the rows here.</source>
        <translation>Zoho zeigt schon „%1“; der nächste Durchlauf markiert hier die Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %n cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>Der nächste Durchlauf versucht „%1“ noch einmal, nachdem Zoho es in %n Durchlauf abgelehnt hat; nach dreien hintereinander wird es zurückgestellt.</numerusform>
            <numerusform>Der nächste Durchlauf versucht „%1“ noch einmal, nachdem Zoho es in %n Durchläufen hintereinander abgelehnt hat; nach dreien wird es zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, unless Zoho shows something stronger by then.</source>
        <translation>Der nächste Durchlauf schreibt „%1“, falls Zoho bis dahin nichts Stärkeres zeigt.</translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, if Zoho has a record with this queue id by then and shows nothing stronger.</source>
        <translation>Der nächste Durchlauf schreibt „%1“, falls es bis dahin bei Zoho einen Datensatz mit dieser Queue-ID gibt und er nichts Stärkeres zeigt.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>Er ist jetzt fällig.</translation>
    </message>
    <message>
        <source>It is due at %1.</source>
        <translation>Fällig: %1.</translation>
    </message>
    <message>
        <source>When that is, is being asked.</source>
        <translation>Wann das ist, wird gerade erfragt.</translation>
    </message>
    <message>
        <source>When that is, the database does not tell at the moment.</source>
        <translation>Wann das ist, verrät die Datenbank im Moment nicht.</translation>
    </message>
    <message>
        <source>A cycle is running now; what came after it had read the rows is left for the one after it.</source>
        <translation>Gerade läuft ein Durchlauf; was kam, nachdem er die Zeilen gelesen hatte, bleibt für den nächsten.</translation>
    </message>
    <message>
        <source>But Statusbridge is not connected to Zoho: connect it first.</source>
        <translation>Aber Statusbridge ist nicht mit Zoho verbunden: Verbinden Sie es zuerst.</translation>
    </message>
    <message>
        <source>But Zoho refuses the token: it has to be connected again first.</source>
        <translation>Aber Zoho lehnt den Token ab: Zuerst muss neu verbunden werden.</translation>
    </message>
    <message>
        <source>But the last cycle failed, and no cycle gets further until somebody mends the cause: the overview names it.</source>
        <translation>Aber der letzte Durchlauf schlug fehl, und keiner kommt weiter, bis jemand die Ursache behebt: Die Übersicht nennt sie.</translation>
    </message>
    <message>
        <source>But no cycle begins by itself: the scheduler is stopped.</source>
        <translation>Aber kein Durchlauf beginnt von selbst: Der Zeitplaner ist angehalten.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up until %1.</source>
        <translation>Die Zoho-Aufrufe des Tages sind aufgebraucht, bis %1.</translation>
    </message>
    <message>
        <source>The next cycle at %1 writes “%2”.</source>
        <translation>Der nächste Durchlauf (%1) schreibt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %n cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>Von selbst nichts: Zoho hat sie in %n Durchlauf abgelehnt, deshalb ist sie seit %1 zurückgestellt. Sie wird wieder versucht, wenn eine neue Zeile zu ihr eintrifft oder jemand sie freigibt.</numerusform>
            <numerusform>Von selbst nichts: Zoho hat sie in %n Durchläufen hintereinander abgelehnt, deshalb ist sie seit %1 zurückgestellt. Sie wird wieder versucht, wenn eine neue Zeile zu ihr eintrifft oder jemand sie freigibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing until a webhook arrives: no row of either table has this queue id, so there is no status to write.</source>
        <translation>Nichts, bis ein Webhook eintrifft: Keine Zeile der beiden Tabellen hat diese Queue-ID, also gibt es keinen Status zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing: none of its status words is known, and unknown words are never pushed. The settings can give them a meaning.</source>
        <translation>Nichts: Keines ihrer Statuswörter ist bekannt, und unbekannte Wörter werden nie übertragen. In den Einstellungen können Sie ihnen eine Bedeutung geben.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left for the next cycle</source>
        <translation>für den nächsten Durchlauf übrig</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a cycle</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>calls used up</source>
        <translation>Aufrufe aufgebraucht</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>erneuter Versuch</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Reading back what an earlier cycle left open</source>
        <translation>Was ein früherer Durchlauf offen ließ, wird zurückgelesen</translation>
    </message>
    <message>
        <source>Fetching the pending records</source>
        <translation>Offene Datensätze werden geholt</translation>
    </message>
    <message>
        <source>Matching them with the webhooks</source>
        <translation>Sie werden den Webhooks zugeordnet</translation>
    </message>
    <message>
        <source>Updating records at Zoho</source>
        <translation>Datensätze bei Zoho werden aktualisiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Connected; the token is valid for %1</source>
        <translation>Verbunden; der Token gilt noch %1</translation>
    </message>
    <message>
        <source>Connected; the token ends in %1 and is renewed by the next cycle</source>
        <translation>Verbunden; der Token läuft in %1 ab und wird vom nächsten Durchlauf erneuert</translation>
    </message>
    <message>
        <source>Connected; the token is renewed by the next cycle</source>
        <translation>Verbunden; der Token wird vom nächsten Durchlauf erneuert</translation>
    </message>
    <message>
        <source>The last renewal of the token failed</source>
        <translation>Die letzte Erneuerung des Tokens ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Nicht mit Zoho verbunden</translation>
    </message>
    <message>
        <source>Zoho refused the token</source>
        <translation>Zoho hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>The connection lacks a permission</source>
        <translation>Der Verbindung fehlt eine Berechtigung</translation>
    </message>
</context>
<context>
    <name>statusbridge::Assistant</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ab&amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Left out or not complete.</source>
        <translation>Ausgelassen oder unvollständig.</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Assistent schließen</translation>
    </message>
    <message>
        <source>Close without finishing? The settings entered here are lost; secrets, tables and users that were stored stay.</source>
        <translation>Schließen, ohne abzuschließen? Die hier eingegebenen Einstellungen gehen verloren; gespeicherte Geheimnisse, Tabellen und Benutzer bleiben.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Save the settings without starting</source>
        <translation>Einstellungen speichern, ohne zu starten</translation>
    </message>
    <message>
        <source>Choose first when to start.</source>
        <translation>Wählen Sie zuerst, wann es losgeht.</translation>
    </message>
    <message>
        <source>Keeping your choice…</source>
        <translation>Ihre Wahl wird festgehalten …</translation>
    </message>
    <message>
        <source>Nothing is saved yet, because the database can&apos;t keep your choice: %1
Mend that on the page of the database, or save without starting.</source>
        <translation>Noch ist nichts gespeichert, weil die Datenbank Ihre Wahl nicht festhalten kann: %1
Beheben Sie das auf der Seite der Datenbank, oder speichern Sie, ohne zu starten.</translation>
    </message>
</context>
<context>
    <name>statusbridge::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Zoho showed</source>
        <translation>Zoho zeigte</translation>
    </message>
    <message>
        <source>Zoho&apos;s own words</source>
        <translation>Zohos eigene Worte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message>
        <source>Queue ids that were found</source>
        <translation>Gefundene Queue-IDs</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n &amp;queue id(s) of more</source>
        <translation>
            <numerusform>Die neueste von mehr als %n &amp;Queue-ID</numerusform>
            <numerusform>Die neuesten %n &amp;Queue-IDs von mehreren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;queue id(s) found</source>
        <translation>
            <numerusform>%n &amp;Queue-ID gefunden</numerusform>
            <numerusform>%n &amp;Queue-IDs gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateModel</name>
    <message>
        <source>Queue id %1, message id %2, recipient %3</source>
        <translation>Queue-ID %1, Nachrichten-ID %2, Empfänger %3</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Neuestes Ereignis</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChapterView</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Geheimnis:</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Passwort der Datenbank</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message>
        <source>The numbers of the chart, day by day</source>
        <translation>Die Zahlen des Diagramms, Tag für Tag</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag (%n)</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the chart</source>
        <translation>Tage des Diagramms</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Al&amp;s Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Das Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Ch&amp;art:</source>
        <translation>Diagra&amp;mm:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Cycles that failed</source>
        <translation>Fehlgeschlagene Durchläufe</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPlot</name>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>average duration</source>
        <translation>mittlere Dauer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>statusbridge::ClientStep</name>
    <message>
        <source>Zoho client</source>
        <translation>Zoho-Client</translation>
    </message>
    <message>
        <source>Statusbridge speaks to Zoho Creator as a client that you register once. Choose the data center in which the account&apos;s owner signs in: nothing of one is known in another.</source>
        <translation>Statusbridge spricht mit Zoho Creator als Client, den Sie einmal anmelden. Wählen Sie das Rechenzentrum, in dem sich der Eigentümer des Kontos anmeldet: Keines weiß etwas von den anderen.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Geheimnis:</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, add a client: a Self Client, if somebody can paste a code into the next step, or a Server-based Application, to sign in with the browser. Either has an ID and a secret.</source>
        <translation>Legen Sie in &lt;a href=&quot;%1&quot;&gt;Zohos API-Konsole&lt;/a&gt; einen Client an: einen „Self Client“, wenn jemand im nächsten Schritt einen Code einfügen kann, oder eine „Server-based Application“, um sich im Browser anzumelden. Beide haben eine ID und ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ComparisonModel</name>
    <message>
        <source>Zoho shows what would be written.</source>
        <translation>Zoho zeigt, was geschrieben würde.</translation>
    </message>
    <message>
        <source>Zoho shows something else.</source>
        <translation>Zoho zeigt etwas anderes.</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, gleich</translation>
    </message>
    <message>
        <source>%1, something else</source>
        <translation>%1, abweichend</translation>
    </message>
    <message>
        <source>Record %1 at Zoho</source>
        <translation>Datensatz %1 bei Zoho</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field %1 at Zoho</source>
        <translation>Das Feld %1 bei Zoho</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>Hier gewählt</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>Bei Zoho</translation>
    </message>
    <message>
        <source>At Zoho: %1</source>
        <translation>Bei Zoho: %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectPanel</name>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Weiterleitungs-URI</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>&amp;Im Browser anmelden</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>With a code (Self Client)</source>
        <translation>Mit einem Code (Self Client)</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Scopes:</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Mit dem Browser</translation>
    </message>
    <message>
        <source>The client must be a server-based application that knows this redirect URI. The browser comes back to this machine, so it must run here.</source>
        <translation>Der Client muss eine „Server-based Application“ sein, die diese Weiterleitungs-URI kennt. Der Browser kehrt zu diesem Rechner zurück, muss also hier laufen.</translation>
    </message>
    <message>
        <source>Redirect URI:</source>
        <translation>Weiterleitungs-URI:</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, open your Self Client, choose Generate Code, and enter these scopes. The code works once and only for some minutes.</source>
        <translation>Öffnen Sie in &lt;a href=&quot;%1&quot;&gt;Zohos API-Konsole&lt;/a&gt; Ihren „Self Client“, wählen Sie „Generate Code“ und geben Sie diese Scopes ein. Der Code gilt einmal und nur für einige Minuten.</translation>
    </message>
    <message>
        <source>Asking Zoho…</source>
        <translation>Zoho wird gefragt …</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Zoho…</source>
        <translation>Wartet, bis Sie sich bei Zoho angemeldet haben …</translation>
    </message>
    <message>
        <source>If no browser came up, open this address: %1</source>
        <translation>Falls kein Browser erschienen ist, öffnen Sie diese Adresse: %1</translation>
    </message>
    <message>
        <source>Connected. Zoho has given a token, which is stored.</source>
        <translation>Verbunden. Zoho hat einen Token ausgestellt, er ist gespeichert.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Ve&amp;rbinden</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>C&amp;ode:</translation>
    </message>
    <message>
        <source>Other users of this machine can read the client secret where it is kept: protect it first, beside its field.</source>
        <translation>Andere Benutzer dieses Rechners können das Client-Geheimnis dort lesen, wo es aufbewahrt wird: Schützen Sie es zuerst, neben seinem Feld.</translation>
    </message>
    <message>
        <source>The client secret is missing: enter it first.</source>
        <translation>Das Client-Geheimnis fehlt: Geben Sie es zuerst ein.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectStep</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>Aktualisierungstoken:</translation>
    </message>
    <message>
        <source>Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; the user who grants access must be allowed to read and change the records. It fills the field below; type one in only if you have it from elsewhere.</source>
        <translation>Zoho gibt Statusbridge ein Token, das gilt, bis es jemand widerruft. Nehmen Sie einen dieser beiden Wege; der Benutzer, der den Zugriff gewährt, muss die Datensätze lesen und ändern dürfen. Das Feld darunter füllt sich so von selbst; tragen Sie nur eines ein, das Sie von woanders haben.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Console</name>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Statusbridge goes on</source>
        <translation>Statusbridge läuft weiter</translation>
    </message>
    <message>
        <source>Cycles go on without the window. The icon here brings it back.</source>
        <translation>Die Durchläufe gehen ohne Fenster weiter. Das Symbol hier bringt es zurück.</translation>
    </message>
    <message>
        <source>Cycles go on without the window. Start Statusbridge again to get it back.</source>
        <translation>Die Durchläufe gehen ohne Fenster weiter. Starten Sie Statusbridge noch einmal, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>Stattdessen &amp;beenden</translation>
    </message>
    <message>
        <source>Quit Statusbridge</source>
        <translation>Statusbridge beenden</translation>
    </message>
    <message>
        <source>A cycle is running. It is ended cleanly, and the next one goes on with what is left.</source>
        <translation>Es läuft ein Durchlauf. Er wird sauber beendet, und der nächste macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>&amp;End it and quit</source>
        <translation>&amp;Beides beenden</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleActions</name>
    <message>
        <source>Cycle %1 has begun.</source>
        <translation>Durchlauf %1 hat begonnen.</translation>
    </message>
    <message>
        <source>The cycle is being ended.</source>
        <translation>Der Durchlauf wird beendet.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle.</source>
        <translation>%1 wurde gebeten, ihren Durchlauf zu beenden.</translation>
    </message>
    <message>
        <source>The scheduler runs, in all instances.</source>
        <translation>Der Zeitplaner läuft, in allen Instanzen.</translation>
    </message>
    <message>
        <source>The scheduler is stopped, in all instances.</source>
        <translation>Der Zeitplaner ist angehalten, in allen Instanzen.</translation>
    </message>
    <message>
        <source>The database needs nothing.</source>
        <translation>Die Datenbank braucht nichts.</translation>
    </message>
</context>
<context>
    <name>statusbridge::DatabaseStep</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The database that the collector writes its webhooks into. Its two tables may be called otherwise than here, and so may their columns.</source>
        <translation>Die Datenbank, in die der Sammler seine Webhooks schreibt. Ihre beiden Tabellen dürfen anders heißen als hier, ihre Spalten ebenso.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Passwort der Datenbank</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>Webhooks jeder Art</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Parts of the database&apos;s settings</source>
        <translation>Teile der Datenbankeinstellungen</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>Hier stimmt etwas nicht.</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunDialog</name>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Summary of the dry run</source>
        <translation>Zusammenfassung des Probelaufs</translation>
    </message>
    <message>
        <source>What would be done to every record</source>
        <translation>Was mit jedem Datensatz geschähe</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Zoho shows</source>
        <translation>Zoho zeigt</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Würde geschrieben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunStep</name>
    <message>
        <source>Pending records at Zoho: %1</source>
        <translation>Offene Datensätze bei Zoho: %1</translation>
    </message>
    <message>
        <source>of which have a status here: %1</source>
        <translation>davon haben hier einen Status: %1</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>Probe&amp;lauf starten</translation>
    </message>
    <message>
        <source>Fetching the pending records and looking for their statuses…</source>
        <translation>Offene Datensätze werden geholt und ihre Status gesucht …</translation>
    </message>
    <message>
        <source>It works. Nothing was written.</source>
        <translation>Es funktioniert. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Dry run and start</source>
        <translation>Probelauf und Start</translation>
    </message>
    <message>
        <source>The dry run does everything that a cycle does, up to the point where something would be written, here or at Zoho. Then choose when to start and finish: the settings come into force.</source>
        <translation>Der Probelauf macht alles, was ein Durchlauf macht, bis etwas geschrieben würde, hier oder bei Zoho. Wählen Sie dann, wann es losgeht, und schließen Sie ab: Die Einstellungen treten in Kraft.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message>
        <source>Stop saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Dateien für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON für Programme (*.json)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::HelpStrip</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation>Ein Feld auswählen, um hier zu lesen, was es bedeutet.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogModel</name>
    <message>
        <source>Opens run %1 with its records</source>
        <translation>Öffnet Durchlauf %1 mit seinen Datensätzen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogPage</name>
    <message>
        <source>Show all messages</source>
        <translation>Alle Meldungen zeigen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>The selected message in full</source>
        <translation>Die ausgewählte Meldung in voller Länge</translation>
    </message>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Wählen Sie eine Meldung aus, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Open its run</source>
        <translation>Durch&amp;lauf öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n Meldung kopiert.</numerusform>
            <numerusform>%n Meldungen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Keine Meldung passt zum Filter</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Noch keine Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are hidden by it.</source>
        <translation>
            <numerusform>Er verbirgt %n Meldung.</numerusform>
            <numerusform>Er verbirgt %n Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program does appears here while it happens.</source>
        <translation>Was das Programm tut, erscheint hier, während es geschieht.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogToolbar</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>information and worse</source>
        <translation>ab Information</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>ab Warnung</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Text or run number</source>
        <translation>Text oder Nummer des Durchlaufs</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Keeps the newest message in view.</source>
        <translation>Hält die neueste Meldung im Blick.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Lets nothing new in until it is switched off.</source>
        <translation>Lässt nichts Neues herein, bis sie wieder aufgehoben wird.</translation>
    </message>
    <message>
        <source>Clear vie&amp;w</source>
        <translation>Ansicht lee&amp;ren</translation>
    </message>
    <message>
        <source>Empties this view; the log file stays.</source>
        <translation>Leert diese Ansicht; die Protokolldatei bleibt.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Stufe:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message>
        <source>Ask Zoho all the same (1 call)</source>
        <translation>Zoho trotzdem fragen (1 Aufruf)</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Anweisung kopieren</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>Wo ist meine Nachricht?</translation>
    </message>
    <message>
        <source>Enter its queue id, its message id or the recipient&apos;s phone number. What the database knows of it appears here, what was tried, and what happens next.</source>
        <translation>Geben Sie ihre Queue-ID, ihre Nachrichten-ID oder die Telefonnummer des Empfängers ein. Hier erscheint, was die Datenbank von ihr weiß, was versucht wurde und wie es weitergeht.</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>Nach&amp;richt:</translation>
    </message>
    <message>
        <source>Queue id, message id or phone number</source>
        <translation>Queue-ID, Nachrichten-ID oder Telefonnummer</translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) copied.</source>
        <translation>
            <numerusform>%n Anweisung kopiert.</numerusform>
            <numerusform>%n Anweisungen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for it; a large table takes a while …</source>
        <translation>Wird gesucht; in einer großen Tabelle dauert das etwas …</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>Als Text kopiert; er enthält Telefonnummern und Nachrichten-IDs.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids and message ids, exactly and with case, and with all recipients.</source>
        <translation>Verglichen wurde mit allen Queue-IDs und Nachrichten-IDs, genau und mit Groß- und Kleinschreibung, und mit allen Empfängern.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids, exactly and with case, and with the message ids and recipients of the newest rows.</source>
        <translation>Verglichen wurde mit allen Queue-IDs, genau und mit Groß- und Kleinschreibung, und mit den Nachrichten-IDs und Empfängern der neuesten Zeilen.</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1 This makes the next search complete:
%2</source>
        <translation>Nicht alle Zeilen wurden durchsucht. %1 Damit wird die nächste Suche vollständig:
%2</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>Zu „%1“ wurde nichts gefunden</translation>
    </message>
    <message>
        <source>Neither the two tables nor the report at Zoho have this queue id.</source>
        <translation>Weder in den beiden Tabellen noch im Bericht bei Zoho gibt es diese Queue-ID.</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>Freigegeben: Der nächste Durchlauf versucht es wieder.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupResult</name>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>Bisher hat kein Durchlauf etwas damit getan.</translation>
    </message>
    <message>
        <source>Rows in the two tables</source>
        <translation>Zeilen in den beiden Tabellen</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>Bisherige Versuche</translation>
    </message>
    <message>
        <source>Ro&amp;ws in the two tables</source>
        <translation>Zeilen in den beiden &amp;Tabellen</translation>
    </message>
    <message>
        <source>&amp;Attempts so far</source>
        <translation>Bisheri&amp;ge Versuche</translation>
    </message>
    <message>
        <source>Queue id %1</source>
        <translation>Queue-ID %1</translation>
    </message>
    <message>
        <source>Why the chosen one: %1</source>
        <translation>Warum die gewählte: %1</translation>
    </message>
    <message>
        <source>Asking Zoho …</source>
        <translation>Zoho wird gefragt …</translation>
    </message>
    <message>
        <source>Zoho has not been asked yet.</source>
        <translation>Zoho wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Zoho had no record with this queue id at %1.</source>
        <translation>Zoho hatte keinen Datensatz mit dieser Queue-ID (Stand: %1).</translation>
    </message>
    <message>
        <source>As Zoho showed it at %1.</source>
        <translation>Stand bei Zoho: %1.</translation>
    </message>
    <message>
        <source>Values for Zoho</source>
        <translation>Werte für Zoho</translation>
    </message>
    <message>
        <source>Ask &amp;Zoho (1 call)</source>
        <translation>Zoho &amp;fragen (1 Aufruf)</translation>
    </message>
    <message>
        <source>Ask Zoho, which costs one call of the day&apos;s</source>
        <translation>Zoho fragen, was einen der Aufrufe des Tages kostet</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>Holt den Datensatz, wie er jetzt ist; das kostet einen der Aufrufe des Tages.</translation>
    </message>
    <message>
        <source>Val&amp;ues for Zoho</source>
        <translation>&amp;Werte für Zoho</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupRowModel</name>
    <message>
        <source>%1
The provider&apos;s own words: %2</source>
        <translation>%1
Worte des Anbieters: %2</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Zeit des Ereignisses</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum es fehlschlug</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>statusbridge::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>About Statusbridge</source>
        <translation>Über Statusbridge</translation>
    </message>
    <message>
        <source>Carries WhatsApp delivery statuses from a webhook database into Zoho Creator records, without losing, inventing or downgrading one.

License: GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Überträgt Zustellstatus von WhatsApp-Nachrichten aus einer Webhook-Datenbank in Datensätze von Zoho Creator, ohne einen zu verlieren, zu erfinden oder herabzustufen.

Lizenz: GNU General Public License, Version 3 oder später. Es besteht keinerlei Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NamesPanel</name>
    <message>
        <source>&amp;Fetch the names from Zoho</source>
        <translation>Namen von Zoho abr&amp;ufen</translation>
    </message>
    <message>
        <source>Form of the report:</source>
        <translation>Formular des Berichts:</translation>
    </message>
    <message>
        <source>Asks Zoho which reports and fields there are, so that they can be picked.</source>
        <translation>Fragt Zoho, welche Berichte und Felder es gibt, damit Sie sie auswählen können.</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Formular des Berichts</translation>
    </message>
    <message>
        <source>Asking Zoho for the names…</source>
        <translation>Zoho wird nach den Namen gefragt …</translation>
    </message>
    <message>
        <source>The names can now be picked from the lists.</source>
        <translation>Die Namen stehen jetzt in den Listen zur Auswahl.</translation>
    </message>
    <message>
        <source>The names could not be fetched, so type them in.</source>
        <translation>Die Namen ließen sich nicht abrufen; bitte tippen Sie sie ein.</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeModel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>%1
Zoho: %2</source>
        <translation>%1
Zoho: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>statusbridge::OverviewPage</name>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Aufrufe heute</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Zeitplaner</translation>
    </message>
    <message>
        <source>Last outco&amp;mes</source>
        <translation>&amp;Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>Last outcomes</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s) here</source>
        <translation>
            <numerusform>%n Queue-ID hier</numerusform>
            <numerusform>%n Queue-IDs hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>%n Datensatz bei Zoho, gezählt %1</numerusform>
            <numerusform>%n Datensätze bei Zoho, gezählt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho has not been asked yet</source>
        <translation>Zoho wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>Aufgebraucht bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left</source>
        <translation>
            <numerusform>Noch %n Aufruf</numerusform>
            <numerusform>Noch %n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>No daily limit is set</source>
        <translation>Keine Tagesgrenze eingestellt</translation>
    </message>
    <message numerus="yes">
        <source>Running, every %n minute(s)</source>
        <translation>
            <numerusform>Läuft, jede Minute (%n)</numerusform>
            <numerusform>Läuft, alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Zurzeit nicht bekannt</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Zurückgestellt seit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Zuerst abgelehnt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Zohos Worte</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message>
        <source>Reasons for which records are parked</source>
        <translation>Gründe, aus denen Datensätze zurückgestellt sind</translation>
    </message>
    <message>
        <source>Parked records</source>
        <translation>Zurückgestellte Datensätze</translation>
    </message>
    <message>
        <source>Zoho refused these records in three cycles in a row. They wait until a new status comes in for them or somebody releases them; nothing is lost.</source>
        <translation>Zoho hat diese Datensätze in drei Durchläufen hintereinander abgelehnt. Sie warten, bis ein neuer Status für sie eintrifft oder jemand sie freigibt; nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries %n record(s) again.</source>
        <translation>
            <numerusform>Der nächste Durchlauf versucht %n Datensatz noch einmal.</numerusform>
            <numerusform>Der nächste Durchlauf versucht %n Datensätze noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>Zoho takes every record that it is sent, or will be asked again by the next cycle.</source>
        <translation>Zoho nimmt jeden Datensatz an, den es bekommt, oder wird vom nächsten Durchlauf noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (unbekannt)</translation>
    </message>
    <message>
        <source>%1 (counts as %2)</source>
        <translation>%1 (gilt als %2)</translation>
    </message>
    <message>
        <source>Show the ne&amp;west rows</source>
        <translation>Neueste Zeilen an&amp;sehen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Newest rows of both tables</source>
        <translation>Neueste Zeilen beider Tabellen</translation>
    </message>
    <message>
        <source>Both tables can be read. There is no row in them yet.</source>
        <translation>Beide Tabellen lassen sich lesen. Noch ist keine Zeile darin.</translation>
    </message>
    <message>
        <source>Reads the five newest rows of each table, as this form says, and what their statuses mean.</source>
        <translation>Liest die fünf neuesten Zeilen jeder Tabelle, wie es dieses Formular sagt, und was ihre Status bedeuten.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ProgressCard</name>
    <message>
        <source>Progress of the running cycle</source>
        <translation>Fortschritt des laufenden Durchlaufs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReasonsModel</name>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>Ältester seit</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Zohos Worte</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordFilterBar</name>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>failed or parked</source>
        <translation>fehlgeschlagen oder zurückgestellt</translation>
    </message>
    <message>
        <source>Outcome of the records</source>
        <translation>Ergebnis der Datensätze</translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation>Text, der in den Datensätzen gesucht wird</translation>
    </message>
    <message>
        <source>id, recipient, status or reason</source>
        <translation>ID, Empfänger, Status oder Grund</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Aus&amp;wahl:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordsModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Zohos Worte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>statusbridge::Releaser</name>
    <message>
        <source>All that are parked for this reason: %1</source>
        <translation>Alle, die aus diesem Grund zurückgestellt sind: %1</translation>
    </message>
    <message>
        <source>All parked records, whatever the reason.</source>
        <translation>Alle zurückgestellten Datensätze, gleich aus welchem Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>Der nächste Durchlauf versucht %n zurückgestellten Datensatz noch einmal.</numerusform>
            <numerusform>Der nächste Durchlauf versucht %n zurückgestellte Datensätze noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReportStep</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The address of the report in Zoho Creator, https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT, has the three names. The report must show all the fields below.</source>
        <translation>Die Adresse des Berichts in Zoho Creator, https://creatorapp.zoho.com/EIGENTÜMER/ANWENDUNG/#Report:BERICHT, enthält die drei Namen. Der Bericht muss alle Felder unten zeigen.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a report at a server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Carry &amp;over again…</source>
        <translation>Erneut ü&amp;bertragen …</translation>
    </message>
    <message>
        <source>Asks from which day on, and tells how many rows that are, before anything is changed.</source>
        <translation>Fragt, ab welchem Tag, und nennt die Zahl der Zeilen, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>The rows in the database are marked for another place at Zoho, %1. What was carried there can be carried over again, to the place that the settings name.</source>
        <translation>Die Zeilen der Datenbank sind für einen anderen Ort bei Zoho markiert, %1. Was dorthin übertragen wurde, lässt sich erneut übertragen, an den Ort, den die Einstellungen nennen.</translation>
    </message>
    <message>
        <source>Carry over again</source>
        <translation>Erneut übertragen</translation>
    </message>
    <message>
        <source>Day since which rows were carried over, in UTC</source>
        <translation>Tag, seit dem Zeilen übertragen wurden, in UTC</translation>
    </message>
    <message>
        <source>Rows are marked for:</source>
        <translation>Zeilen sind markiert für:</translation>
    </message>
    <message>
        <source>From now on for:</source>
        <translation>Von nun an für:</translation>
    </message>
    <message>
        <source>Carried over &amp;since (UTC):</source>
        <translation>Übertragen &amp;seit (UTC):</translation>
    </message>
    <message>
        <source>What the first place got is remembered, in case you go back to it.</source>
        <translation>Was der erste Ort erhalten hat, bleibt vermerkt, falls Sie zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Die Zeilen werden gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>%n Zeile wird von den nächsten Durchläufen erneut übertragen, falls es einen Datensatz zu ihr gibt.</numerusform>
            <numerusform>%n Zeilen werden von den nächsten Durchläufen erneut übertragen, soweit es Datensätze zu ihnen gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the rows…</source>
        <translation>Die Zeilen werden wieder geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>%n Zeile ist wieder offen. Die Markierungen gelten von nun an für %1.</numerusform>
            <numerusform>%n Zeilen sind wieder offen. Die Markierungen gelten von nun an für %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message>
        <source>There is nothing to retry: what failed in this cycle has been done or released since.</source>
        <translation>Es gibt nichts erneut zu versuchen: Was in diesem Durchlauf fehlschlug, ist inzwischen erledigt oder freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) at most</source>
        <translation>
            <numerusform>höchstens %n Aufruf</numerusform>
            <numerusform>höchstens %n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be tried again now, %1.</source>
        <translation>
            <numerusform>%n Datensatz wird jetzt erneut versucht, %1.</numerusform>
            <numerusform>%n Datensätze werden jetzt erneut versucht, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle starts for them. It carries over whatever else is waiting as well.</source>
        <translation>Dafür beginnt ein Durchlauf. Er überträgt auch alles andere, was wartet.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>A cycle tries %n record(s) again.</source>
        <translation>
            <numerusform>Ein Durchlauf versucht %n Datensatz noch einmal.</numerusform>
            <numerusform>Ein Durchlauf versucht %n Datensätze noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %n record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>Es läuft schon ein Durchlauf; der nächste versucht %n Datensatz noch einmal.</numerusform>
            <numerusform>Es läuft schon ein Durchlauf; der nächste versucht %n Datensätze noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::RunChart</name>
    <message>
        <source>Chart of the cycles, day by day</source>
        <translation>Diagramm der Durchläufe, Tag für Tag</translation>
    </message>
    <message>
        <source>Chart of the cycles. %1</source>
        <translation>Diagramm der Durchläufe. %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunFilterBar</name>
    <message>
        <source>Only with &amp;failures</source>
        <translation>Nur mit &amp;Fehlern</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>Alle Auslöser</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Cycles that failed, or in which records were refused or left over</source>
        <translation>Durchläufe, die fehlschlugen oder in denen Datensätze abgelehnt wurden oder übrig blieben</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>Nimmt alle Filter weg</translation>
    </message>
    <message>
        <source>Outcome of the cycles</source>
        <translation>Ergebnis der Durchläufe</translation>
    </message>
    <message>
        <source>Trigger of the cycles</source>
        <translation>Auslöser der Durchläufe</translation>
    </message>
    <message>
        <source>Time of the cycles</source>
        <translation>Zeit der Durchläufe</translation>
    </message>
    <message>
        <source>Day of the cycles</source>
        <translation>Tag der Durchläufe</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>Er&amp;gebnis:</translation>
    </message>
    <message>
        <source>&amp;Trigger:</source>
        <translation>Aus&amp;löser:</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>Zei&amp;t:</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunHeader</name>
    <message>
        <source>All cycles</source>
        <translation>Alle Durchläufe</translation>
    </message>
    <message>
        <source>Back to all cycles (%1)</source>
        <translation>Zurück zu allen Durchläufen (%1)</translation>
    </message>
    <message>
        <source>Back to all cycles</source>
        <translation>Zurück zu allen Durchläufen</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Durchlauf %1</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message>
        <source>%1 of %2 cycles; scroll for more, or choose a day</source>
        <translation>%1 von %2 Durchläufen; für mehr weiterblättern oder einen Tag wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n Durchlauf</numerusform>
            <numerusform>%n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>No cycle fits</source>
        <translation>Kein Durchlauf passt</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>Nehmen Sie Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No cycle has run yet</source>
        <translation>Noch kein Durchlauf</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as soon as everything is set up; one can be started now.</source>
        <translation>Durchläufe beginnen von selbst, sobald alles eingerichtet ist; einen können Sie jetzt starten.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n record(s); scroll for more</source>
        <translation>
            <numerusform>Der erste Datensatz (%n); für mehr weiterblättern</numerusform>
            <numerusform>Die ersten %n Datensätze; für mehr weiterblättern</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Kein Datensatz passt</translation>
    </message>
    <message>
        <source>Choose another outcome above, or clear the text.</source>
        <translation>Wählen Sie oben ein anderes Ergebnis oder leeren Sie das Textfeld.</translation>
    </message>
    <message>
        <source>No record is done yet</source>
        <translation>Noch kein Datensatz ist erledigt</translation>
    </message>
    <message>
        <source>They appear here as the cycle settles them.</source>
        <translation>Sie erscheinen hier, sobald der Durchlauf sie erledigt.</translation>
    </message>
    <message>
        <source>This cycle touched no record</source>
        <translation>Dieser Durchlauf hat keinen Datensatz angefasst</translation>
    </message>
    <message>
        <source>There was nothing to carry over.</source>
        <translation>Es gab nichts zu übertragen.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunsModel</name>
    <message>
        <source>Sorts by this column</source>
        <translation>Sortiert nach dieser Spalte</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgerissen</translation>
    </message>
</context>
<context>
    <name>statusbridge::ScheduleStep</name>
    <message>
        <source>Schedule and HTTP API</source>
        <translation>Zeitplan und HTTP-API</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as long as the program runs, also when its window is closed. Other programs may start them through the HTTP API, with a name and a password.</source>
        <translation>Durchläufe beginnen von selbst, solange das Programm läuft, auch bei geschlossenem Fenster. Andere Programme können sie über die HTTP-API starten, mit Namen und Passwort.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
</context>
<context>
    <name>statusbridge::SecretEditor</name>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Stored in %1. It is never shown.</source>
        <translation>Gespeichert; Ort: %1. Es wird nie angezeigt.</translation>
    </message>
    <message>
        <source>Not stored yet. It will be kept in %1.</source>
        <translation>Noch nicht gespeichert. Künftiger Ort: %1.</translation>
    </message>
    <message>
        <source>Not there yet: %1</source>
        <translation>Noch nicht da: %1</translation>
    </message>
    <message>
        <source>the environment of the program</source>
        <translation>die Umgebung des Programms</translation>
    </message>
    <message>
        <source>the credentials that systemd hands over</source>
        <translation>die Zugangsdaten, die systemd übergibt</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>der Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>eine Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>the store &quot;%1&quot;</source>
        <translation>der Speicher „%1“</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Eingabe zeigen: %1</translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>Schützen: %1</translation>
    </message>
    <message>
        <source>Type another one to replace it</source>
        <translation>Zum Ersetzen ein anderes eingeben</translation>
    </message>
    <message>
        <source>Other users of this machine can read it where it is kept, so it is not used. Protect it, and replace it if one of them may have read it.</source>
        <translation>Andere Benutzer dieses Rechners können es dort lesen, wo es aufbewahrt wird, deshalb wird es nicht benutzt. Schützen Sie es, und ersetzen Sie es, falls es jemand gelesen haben kann.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingField</name>
    <message>
        <source>Given on the command line, so it can&apos;t be changed here.</source>
        <translation>Auf der Befehlszeile angegeben und deshalb hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it can&apos;t be changed here.</source>
        <translation>Durch die Umgebungsvariable %1 gesetzt und deshalb hier nicht zu ändern.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingsPage</name>
    <message>
        <source>Chapters of the settings</source>
        <translation>Kapitel der Einstellungen</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>Hier stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>Es gibt Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>Die Einstellungen sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Saved. The settings come into force when the running cycle has ended.</source>
        <translation>Gespeichert. Die Einstellungen gelten, sobald der laufende Durchlauf beendet ist.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StateCard</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>statusbridge::TablesPanel</name>
    <message>
        <source>Create or &amp;upgrade the tables</source>
        <translation>Tabellen an&amp;legen oder aktualisieren</translation>
    </message>
    <message>
        <source>Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, delivered_logs may get the column Updated and both an index on the queue ID; nothing else in them changes.</source>
        <translation>Legt an, was fehlt und was Statusbridge selbst braucht. Von den vorhandenen Tabellen erhält delivered_logs womöglich die Spalte Updated und jede der beiden einen Index auf die Queue-ID; sonst ändert sich in ihnen nichts.</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Die Tabellen werden angesehen …</translation>
    </message>
    <message>
        <source>The tables are as they must be.</source>
        <translation>Die Tabellen sind, wie sie sein müssen.</translation>
    </message>
    <message>
        <source>Create or upgrade the tables in this database?</source>
        <translation>Tabellen in dieser Datenbank anlegen oder aktualisieren?</translation>
    </message>
    <message>
        <source>Create or upgrade</source>
        <translation>Anlegen oder aktualisieren</translation>
    </message>
</context>
<context>
    <name>statusbridge::TestPanel</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Tries these settings as they stand here, saved or not, and changes nothing.</source>
        <translation>Probiert diese Einstellungen, wie sie hier stehen, gespeichert oder nicht, und ändert nichts.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Something needs a look:</source>
        <translation>Etwas sollten Sie sich ansehen:</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>statusbridge::TrayIcon</name>
    <message>
        <source>Statusbridge works again</source>
        <translation>Statusbridge arbeitet wieder</translation>
    </message>
</context>
<context>
    <name>statusbridge::UsersPanel</name>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Benutzer hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Users of the HTTP API</source>
        <translation>Benutzer der HTTP-API</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;? Whoever calls the HTTP API with this name is refused from then on.</source>
        <translation>„%1“ entfernen? Wer die HTTP-API mit diesem Namen aufruft, wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nobody may use the HTTP API yet.</source>
        <translation>Noch darf niemand die HTTP-API benutzen.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passw&amp;ort:</translation>
    </message>
</context>
<context>
    <name>statusbridge::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the records of a Zoho Creator report. The next steps ask for what it needs, and try it at once.</source>
        <translation>Statusbridge überträgt die Zustellstatus von WhatsApp-Nachrichten aus einer Webhook-Datenbank in die Datensätze eines Berichts in Zoho Creator. Die nächsten Schritte fragen nach dem, was es dafür braucht, und probieren es gleich aus.</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Bitte bereithalten</translation>
    </message>
    <message>
        <source>• access to Zoho&apos;s API console, or a client ID and secret from there</source>
        <translation>• Zugang zu Zohos API-Konsole, oder Client-ID und Geheimnis von dort</translation>
    </message>
    <message>
        <source>• the address of the report in Zoho Creator</source>
        <translation>• die Adresse des Berichts in Zoho Creator</translation>
    </message>
    <message>
        <source>• for PostgreSQL, MySQL or MariaDB: server, database, user and password</source>
        <translation>• für PostgreSQL, MySQL oder MariaDB: Server, Datenbank, Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Nothing is written to Zoho before you say on the last page when to start, and every answer can be changed later in the settings.</source>
        <translation>In Zoho wird nichts geschrieben, bevor Sie auf der letzten Seite sagen, wann es losgeht, und jede Antwort lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Until the last page is answered, cycles go on with the settings that are in force now; nothing is written with the new ones.</source>
        <translation>Bis die letzte Seite beantwortet ist, laufen die Durchläufe mit den Einstellungen weiter, die jetzt gelten; mit den neuen wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>statusbridge::WindowModule</name>
    <message>
        <source>Statusbridge can&apos;t start</source>
        <translation>Statusbridge kann nicht starten</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>%1 Zoho said: %2</source>
        <translation>%1 Zoho meldete: %2</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this code: it may be mistyped, used already, older than some minutes, or of another data center. Correct it, or have Zoho generate another one.</source>
        <translation>Zoho kennt diesen Code nicht: Er kann vertippt, schon benutzt, älter als einige Minuten oder aus einem anderen Rechenzentrum sein. Berichtigen Sie ihn, oder lassen Sie Zoho einen anderen erzeugen.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the client ID, or the client secret is another one. Compare both with Zoho&apos;s API console, and the data center.</source>
        <translation>Zoho kennt die Client-ID nicht, oder das Client-Geheimnis ist ein anderes. Vergleichen Sie beide mit Zohos API-Konsole, und das Rechenzentrum.</translation>
    </message>
    <message>
        <source>Zoho gave less access than is needed, so nothing has changed. Have Zoho generate a code with all the scopes that stand above it.</source>
        <translation>Zoho hat weniger Zugriff gewährt als nötig, deshalb hat sich nichts geändert. Lassen Sie Zoho einen Code mit allen Scopes erzeugen, die darüber stehen.</translation>
    </message>
    <message>
        <source>Zoho gave no access.</source>
        <translation>Zoho hat keinen Zugriff gewährt.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server refused.</source>
        <translation>Zohos Kontenserver hat abgelehnt.</translation>
    </message>
    <message>
        <source>Zoho gives no tokens for the moment, since too many were asked for. Try again in ten minutes; the client and its secret are kept.</source>
        <translation>Zoho stellt zurzeit keine Token aus, weil zu viele verlangt wurden. Versuchen Sie es in zehn Minuten wieder; der Client und sein Geheimnis bleiben erhalten.</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or there was no sign-in in time. The code is kept: try again.</source>
        <translation>Zoho war nicht zu erreichen, oder es gab rechtzeitig keine Anmeldung. Der Code bleibt erhalten: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 calls that are left today</source>
        <translation>%1 der %2 Aufrufe, die heute übrig sind</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be updated</source>
        <translation>
            <numerusform>%n Datensatz würde aktualisiert</numerusform>
            <numerusform>%n Datensätze würden aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>%n weiterer folgt in den Durchläufen danach.</numerusform>
            <numerusform>%n weitere folgen in den Durchläufen danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than are left: the rest is carried over when the day&apos;s calls are counted from the beginning.</source>
        <translation>Das sind mehr, als übrig sind: Der Rest wird übertragen, sobald die Aufrufe des Tages neu gezählt werden.</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Start at the next full &amp;hour, %1</source>
        <translation>Zur nächsten &amp;vollen Stunde starten, %1</translation>
    </message>
    <message>
        <source>&amp;Leave it stopped, until a person starts it</source>
        <translation>&amp;Angehalten lassen, bis es jemand startet</translation>
    </message>
    <message>
        <source>When to start</source>
        <translation>Wann es losgeht</translation>
    </message>
    <message>
        <source>How many records would be updated is not known before the dry run.</source>
        <translation>Wie viele Datensätze aktualisiert würden, ist vor dem Probelauf nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect to Zoho</source>
        <translation>Mit Zoho verbinden</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Geheimnis:</translation>
    </message>
</context>
</TS>
