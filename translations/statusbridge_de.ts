<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>The calls of the day are used up until %1</source>
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
        <source>%Ln record(s) not carried over</source>
        <translation>
            <numerusform>%Ln Datensatz nicht übertragen</numerusform>
            <numerusform>%Ln Datensätze nicht übertragen</numerusform>
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
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln Datensatz zurückgestellt</numerusform>
            <numerusform>%Ln Datensätze zurückgestellt</numerusform>
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
        <source>%Ln new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>%Ln neuer Status wartet auf den nächsten Durchlauf</numerusform>
            <numerusform>%Ln neue Status warten auf den nächsten Durchlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>All carried over</source>
        <translation>Alles übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>Zu %Ln Queue-ID gibt es bei Zoho noch keinen Datensatz.</numerusform>
            <numerusform>Zu %Ln Queue-IDs gibt es bei Zoho noch keinen Datensatz.</numerusform>
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
        <source>The connection lacks a scope: reconnect</source>
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
        <source>This clock is %Ln minute(s) ahead</source>
        <translation>
            <numerusform>Diese Uhr geht %Ln Minute vor</numerusform>
            <numerusform>Diese Uhr geht %Ln Minuten vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) behind</source>
        <translation>
            <numerusform>Diese Uhr geht %Ln Minute nach</numerusform>
            <numerusform>Diese Uhr geht %Ln Minuten nach</numerusform>
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
        <source>%Ln queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>%Ln Queue-ID wartet auf den nächsten.</numerusform>
            <numerusform>%Ln Queue-IDs warten auf den nächsten.</numerusform>
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
        <source>Scope missing</source>
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
        <source>%Ln word(s) are unknown: %1</source>
        <translation>
            <numerusform>%Ln Wort ist unbekannt: %1</numerusform>
            <numerusform>%Ln Wörter sind unbekannt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho does not know the client id or its secret: check both in the settings. No webhook is lost meanwhile.</source>
        <translation>Zoho kennt die Client-ID oder ihr Geheimnis nicht: Prüfen Sie beides in den Einstellungen. Bis dahin geht kein Webhook verloren.</translation>
    </message>
    <message>
        <source>Not started on this instance</source>
        <translation>Hier nicht gestartet</translation>
    </message>
    <message>
        <source>The cycle that was asked for has not begun</source>
        <translation>Der gewünschte Durchlauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1</source>
        <translation>Die Aufrufe von heute reichen bis etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %Ln status(es) wait.</source>
        <translation>
            <numerusform>Sie sind auf die Durchläufe verteilt: Das Wichtigste zuerst, %Ln Status wartet.</numerusform>
            <numerusform>Sie sind auf die Durchläufe verteilt: Das Wichtigste zuerst, %Ln Status warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>runs no cycles</source>
        <translation>führt keine Durchläufe aus</translation>
    </message>
    <message>
        <source>not started on this instance</source>
        <translation>hier nicht gestartet</translation>
    </message>
    <message numerus="yes">
        <source>Running, every %Ln minute(s)</source>
        <translation>
            <numerusform>Läuft alle %Ln Minute</numerusform>
            <numerusform>Läuft alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Run by other instances</source>
        <translation>Andere Instanzen führen sie aus</translation>
    </message>
    <message>
        <source>Run by other instances, not started here</source>
        <translation>Andere Instanzen führen sie aus, hier nicht gestartet</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>A cycle was asked for by %1 at %2</source>
        <translation>%1 hat sich um %2 einen Durchlauf gewünscht</translation>
    </message>
    <message>
        <source>it waits for the database</source>
        <translation>er wartet auf die Datenbank</translation>
    </message>
    <message>
        <source>it gives no sign of life</source>
        <translation>er gibt kein Lebenszeichen</translation>
    </message>
    <message>
        <source>Run by no instance</source>
        <translation>Keine Instanz führt sie aus</translation>
    </message>
    <message>
        <source>Running, at the times of %1</source>
        <translation>Läuft, zu den Zeiten von %1</translation>
    </message>
    <message>
        <source>The server does not let you in</source>
        <translation>Der Server lässt Sie nicht ein</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the API user %1</source>
        <translation>der API-Benutzer %1</translation>
    </message>
    <message>
        <source>the API token %1</source>
        <translation>der API-Token %1</translation>
    </message>
    <message>
        <source>Those that are not parked are tried again.</source>
        <translation>Die nicht zurückgestellten werden erneut versucht.</translation>
    </message>
    <message>
        <source>This window runs it.</source>
        <translation>Dieses Fenster führt ihn aus.</translation>
    </message>
    <message>
        <source>The database is of a newer version</source>
        <translation>Die Datenbank stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The database has to be upgraded</source>
        <translation>Die Datenbank muss aktualisiert werden</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho</source>
        <translation>Der nächste Durchlauf fragt Zoho</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>aenderungen</translation>
    </message>
    <message>
        <source>cycle asked for</source>
        <translation>Durchlauf verlangt</translation>
    </message>
    <message>
        <source>cycle ended</source>
        <translation>Durchlauf beendet</translation>
    </message>
    <message>
        <source>scheduler started</source>
        <translation>Zeitplaner gestartet</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>Zeitplaner angehalten</translation>
    </message>
    <message>
        <source>records retried</source>
        <translation>Datensätze wiederholt</translation>
    </message>
    <message>
        <source>records released</source>
        <translation>Datensätze freigegeben</translation>
    </message>
    <message>
        <source>queue id asked for again</source>
        <translation>Queue-ID erneut erfragt</translation>
    </message>
    <message>
        <source>Zoho connected</source>
        <translation>Zoho verbunden</translation>
    </message>
    <message>
        <source>Zoho disconnected</source>
        <translation>Zoho getrennt</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>secret changed</source>
        <translation>Geheimnis geändert</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>Benutzer entfernt</translation>
    </message>
    <message>
        <source>token added</source>
        <translation>Token hinzugefügt</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>Person vergessen</translation>
    </message>
    <message>
        <source>rows opened for another target</source>
        <translation>Zeilen für ein anderes Ziel geöffnet</translation>
    </message>
    <message>
        <source>tables made or changed</source>
        <translation>Tabellen angelegt oder geändert</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>its machine</source>
        <translation>dessen Rechner</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>Sicherung eingespielt</translation>
    </message>
</context>
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
        <source>C&amp;ycles</source>
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
        <source>Tries all failed and parked records of this cycle again.</source>
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
    <message>
        <source>&amp;Delivery</source>
        <translation>Z&amp;ustellung</translation>
    </message>
    <message>
        <source>What became of the messages: delivered, read, failed, pending.</source>
        <translation>Was aus den Nachrichten wurde: zugestellt, gelesen, fehlgeschlagen, unterwegs.</translation>
    </message>
    <message>
        <source>Select failed or parked records in a table first.</source>
        <translation>Wählen Sie zuerst fehlgeschlagene oder zurückgestellte Datensätze in einer Tabelle.</translation>
    </message>
    <message>
        <source>Open a cycle with failed records first.</source>
        <translation>Öffnen Sie zuerst einen Durchlauf mit fehlgeschlagenen Datensätzen.</translation>
    </message>
    <message>
        <source>Select parked records in a table first.</source>
        <translation>Wählen Sie zuerst zurückgestellte Datensätze in einer Tabelle.</translation>
    </message>
    <message>
        <source>Select a parked record with this reason first.</source>
        <translation>Wählen Sie zuerst einen zurückgestellten Datensatz mit diesem Grund.</translation>
    </message>
    <message>
        <source>No record is parked on the page that is shown.</source>
        <translation>Auf der gezeigten Seite ist kein Datensatz zurückgestellt.</translation>
    </message>
    <message>
        <source>There is nothing to save on the page that is shown.</source>
        <translation>Auf der gezeigten Seite gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>There is nothing to copy on the page that is shown.</source>
        <translation>Auf der gezeigten Seite gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment.</source>
        <translation>Das geht im Augenblick nicht.</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Who changed what, from where and when.</source>
        <translation>Wer was geändert hat, von wo und wann.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Explains what is shown, and everything else.</source>
        <translation>Erklärt, was zu sehen ist, und alles andere.</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver …</source>
        <translation>Mit einem &amp;Server verbinden …</translation>
    </message>
    <message>
        <source>Shows and operates the engine of another machine in this window.</source>
        <translation>Zeigt und bedient in diesem Fenster, was auf einem anderen Rechner läuft.</translation>
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
    <message>
        <source>Why it failed</source>
        <translation>Warum es fehlschlug</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>Nummer des Grundes</translation>
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
    <name>DayCycles</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgerissen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln Durchlauf</numerusform>
            <numerusform>%Ln Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4; the gravest: %5</source>
        <translation>%1 bis %2: %3, %4; der schwerste: %5</translation>
    </message>
    <message>
        <source>No cycle since %1</source>
        <translation>Kein Durchlauf seit %1</translation>
    </message>
    <message>
        <source>No cycle in the last 24 hours</source>
        <translation>Kein Durchlauf in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>No cycle from %1 to %2</source>
        <translation>Kein Durchlauf von %1 bis %2</translation>
    </message>
    <message>
        <source>No cycle before %1</source>
        <translation>Kein Durchlauf vor %1</translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message numerus="yes">
        <source>carried over today</source>
        <translation>
            <numerusform>heute übertragen</numerusform>
            <numerusform>heute übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>Anteil fehlgeschlagen</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the messages that failed</source>
        <translation>Der fehlgeschlagenen Nachrichten</translation>
    </message>
    <message>
        <source>Kind of total</source>
        <translation>Art der Summe</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why the messages failed</source>
        <translation>Warum die Nachrichten scheiterten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Wörter</translation>
    </message>
    <message>
        <source>Until delivered, median (s)</source>
        <translation>Bis zur Zustellung, Median (s)</translation>
    </message>
    <message>
        <source>95 % within (s)</source>
        <translation>95 % innerhalb (s)</translation>
    </message>
    <message>
        <source>First status (UTC)</source>
        <translation>Erster Status (UTC)</translation>
    </message>
    <message>
        <source>Last status (UTC)</source>
        <translation>Letzter Status (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
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
        <source>Until delivered (s)</source>
        <translation>Bis zur Zustellung (s)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Nummer des Grundes, warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>zustellung</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>nachrichten</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a message was</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a message</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>unbekanntes Wort</translation>
    </message>
    <message>
        <source>Delivered and read messages</source>
        <translation>Zugestellte und gelesene Nachrichten</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>Nachrichten unterwegs</translation>
    </message>
    <message>
        <source>Delivered messages</source>
        <translation>Zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>Read messages</source>
        <comment>that were read</comment>
        <translation>Gelesene Nachrichten</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Fehlgeschlagene Nachrichten</translation>
    </message>
    <message>
        <source>Messages with unknown words</source>
        <translation>Nachrichten mit unbekannten Wörtern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was told</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Complete since %1; older statuses are still being counted.</source>
        <translation>Vollständig seit %1; ältere Status werden noch gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time of their own are counted when they arrived.</source>
        <translation>
            <numerusform>%Ln Nachricht ohne eigene Zeit ist zur Zeit ihrer Ankunft gezählt.</numerusform>
            <numerusform>%Ln Nachrichten ohne eigene Zeit sind zur Zeit ihrer Ankunft gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Gezählt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln Status aus beliebiger Zeit hat keine Queue-ID und ist in keiner Zahl.</numerusform>
            <numerusform>%Ln Status aus beliebiger Zeit haben keine Queue-ID und sind in keiner Zahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln oder mehr Status aus beliebiger Zeit haben keine Queue-ID und sind in keiner Zahl.</numerusform>
            <numerusform>%Ln oder mehr Status aus beliebiger Zeit haben keine Queue-ID und sind in keiner Zahl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message>
        <source>A cycle would have nothing to do. Nothing was changed.</source>
        <translation>Ein Durchlauf hätte nichts zu tun. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); %1 are left today.</source>
        <translation>
            <numerusform>Er bräuchte %Ln Aufruf; heute sind noch %1 übrig.</numerusform>
            <numerusform>Er bräuchte %Ln Aufrufe; heute sind noch %1 übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a cycle would do now. Nothing was changed.</source>
        <translation>Das täte ein Durchlauf jetzt. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); how many a day has is unknown.</source>
        <translation>
            <numerusform>Es wäre %Ln Aufruf; wie viele ein Tag hat, ist nicht bekannt.</numerusform>
            <numerusform>Es wären %Ln Aufrufe; wie viele ein Tag hat, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls for today are enough.</source>
        <translation>Die Aufrufe von heute reichen.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1.</source>
        <translation>Die Aufrufe von heute reichen bis etwa %1.</translation>
    </message>
    <message>
        <source>Whether the calls for today are enough is not known yet.</source>
        <translation>Ob die Aufrufe für heute reichen, ist noch nicht bekannt.</translation>
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
    <message>
        <source>The server does not let you do this.</source>
        <translation>Der Server erlaubt Ihnen das nicht.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
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
    <name>FailureText</name>
    <message>
        <source>The provider&apos;s own words: %1</source>
        <translation>Worte des Anbieters: „%1“</translation>
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
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln min</numerusform>
            <numerusform>vor %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln h</numerusform>
            <numerusform>vor %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
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
        <source>The connection lacks a scope</source>
        <translation>Der Verbindung fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>wird fortgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation>
            <numerusform>%Ln bleibt für die nächsten Durchläufe, weil die Aufrufe von heute verteilt sind.</numerusform>
            <numerusform>%Ln bleiben für die nächsten Durchläufe, weil die Aufrufe von heute verteilt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as one updates no more at once.</source>
        <translation>
            <numerusform>%Ln bleibt für die nächsten Durchläufe, weil einer nicht mehr auf einmal aktualisiert.</numerusform>
            <numerusform>%Ln bleiben für die nächsten Durchläufe, weil einer nicht mehr auf einmal aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a record, for the next cycle</comment>
        <translation>übrig</translation>
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
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln Meldung.</numerusform>
            <numerusform>%Ln Meldungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) pass the filter.</source>
        <translation>
            <numerusform>%1 von %Ln Meldung passt zum Filter.</numerusform>
            <numerusform>%1 von %Ln Meldungen passen zum Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>%Ln ältere Meldung kam schneller, als sie gezeigt werden konnte; sie steht nur in der Protokolldatei, falls eine eingestellt ist.</numerusform>
            <numerusform>%Ln ältere Meldungen kamen schneller, als sie gezeigt werden konnten; sie stehen nur in der Protokolldatei, falls eine eingestellt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln message(s) wait.</source>
        <translation>
            <numerusform>Pause; %Ln Meldung wartet.</numerusform>
            <numerusform>Pause; %Ln Meldungen warten.</numerusform>
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
        <source>Zoho refused record %1 in %Ln cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>Zoho hat Datensatz %1 in %Ln Durchlauf abgelehnt (%2): %3</numerusform>
            <numerusform>Zoho hat Datensatz %1 in %Ln Durchläufen hintereinander abgelehnt, zuerst %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show the limits</source>
        <translation>Grenzen zeigen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Test the clock</source>
        <translation>Uhr prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln Datensatz zurückgestellt</numerusform>
            <numerusform>%Ln Datensätze zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Zoho refused them too often.</source>
        <translation>Zoho wies sie zu oft ab.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln other reason(s).</source>
        <translation>
            <numerusform>Aus %Ln weiteren Grund.</numerusform>
            <numerusform>Aus %Ln weiteren Gründen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for its meaning.</source>
        <translation>
            <numerusform>%Ln Queue-ID wartet auf seine Bedeutung.</numerusform>
            <numerusform>%Ln Queue-IDs warten auf seine Bedeutung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a meaning</source>
        <translation>Bedeutung geben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) given up</source>
        <translation>
            <numerusform>%Ln Queue-ID aufgegeben</numerusform>
            <numerusform>%Ln Queue-IDs aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>No record that could be updated appeared at Zoho. If there is one now, a look-up can ask.</source>
        <translation>Bei Zoho erschien kein Datensatz, der aktualisiert werden könnte. Gibt es jetzt einen, kann die Auskunft nachfragen.</translation>
    </message>
    <message>
        <source>Look one up</source>
        <translation>Eine nachschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) without a queue id</source>
        <translation>
            <numerusform>%Ln Status ohne Queue-ID</numerusform>
            <numerusform>%Ln Status ohne Queue-ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses without a queue id</source>
        <translation>
            <numerusform>%Ln oder mehr Status ohne Queue-ID</numerusform>
            <numerusform>%Ln oder mehr Status ohne Queue-ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells which records they belong to, so that no cycle carries them over.</source>
        <translation>Nichts sagt, zu welchen Datensätzen sie gehören, so dass kein Durchlauf sie überträgt.</translation>
    </message>
    <message>
        <source>Choose the queue id</source>
        <translation>Queue-ID wählen</translation>
    </message>
    <message>
        <source>The HTTP API does not listen</source>
        <translation>Die HTTP-API ist nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>need you</source>
        <translation>
            <numerusform>braucht Sie</numerusform>
            <numerusform>brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the assistant</source>
        <translation>Assistenten öffnen</translation>
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
        <source>Zoho shows “%1” already; the next cycle marks the rows here.</source>
        <translation>Zoho zeigt schon „%1“; der nächste Durchlauf markiert hier die Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %Ln cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>Der nächste Durchlauf versucht „%1“ noch einmal, nachdem Zoho es in %Ln Durchlauf abgelehnt hat; nach dreien hintereinander wird es zurückgestellt.</numerusform>
            <numerusform>Der nächste Durchlauf versucht „%1“ noch einmal, nachdem Zoho es in %Ln Durchläufen hintereinander abgelehnt hat; nach dreien wird es zurückgestellt.</numerusform>
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
        <source>Nothing by itself: Zoho refused it in %Ln cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>Von selbst nichts: Zoho hat sie in %Ln Durchlauf abgelehnt, deshalb ist sie seit %1 zurückgestellt. Sie wird wieder versucht, wenn eine neue Zeile zu ihr eintrifft oder jemand sie freigibt.</numerusform>
            <numerusform>Von selbst nichts: Zoho hat sie in %Ln Durchläufen hintereinander abgelehnt, deshalb ist sie seit %1 zurückgestellt. Sie wird wieder versucht, wenn eine neue Zeile zu ihr eintrifft oder jemand sie freigibt.</numerusform>
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
    <message>
        <source>Zoho has no record with this queue id yet; cycles look for one, ever more rarely, and write “%1” then.</source>
        <translation>Zoho hat noch keinen Datensatz mit dieser Queue-ID; Durchläufe sehen immer seltener nach und schreiben dann „%1“.</translation>
    </message>
    <message>
        <source>Zoho&apos;s report does not list it since %1.</source>
        <translation>Zohos Bericht führt ihn seit %1 nicht.</translation>
    </message>
    <message>
        <source>No record at Zoho yet, since %1.</source>
        <translation>Seit %1 noch kein Datensatz bei Zoho.</translation>
    </message>
    <message>
        <source>Its record at Zoho is outside the criteria since %1, and is left alone.</source>
        <translation>Der Datensatz bei Zoho fällt seit %1 nicht unter die Bedingung und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>That is so for too long: Zoho is asked no more, unless a new row arrives or somebody wants it.</source>
        <translation>Das ist schon zu lange so: Zoho wird nicht mehr gefragt, außer es kommt eine neue Zeile oder jemand will es.</translation>
    </message>
    <message>
        <source>The first cycle after %1 asks again, or the next one if a new row arrives.</source>
        <translation>Der erste Durchlauf nach %1 fragt wieder, oder der nächste, wenn eine neue Zeile kommt.</translation>
    </message>
    <message>
        <source>When that is, the server does not tell at the moment.</source>
        <translation>Wann das ist, sagt der Server gerade nicht.</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>A cycle is running.</source>
        <translation>Ein Durchlauf läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are parked.</source>
        <translation>
            <numerusform>%Ln Datensatz ist zurückgestellt.</numerusform>
            <numerusform>%Ln Datensätze sind zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something here is not saved yet.</source>
        <translation>Hier ist etwas noch nicht gespeichert.</translation>
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
    <message>
        <source>Number of why the message failed</source>
        <translation>Nummer des Grundes, warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Warum die Nachricht fehlschlug</translation>
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
        <source>Waiting for Zoho&apos;s next minute, %Ln call(s) a minute</source>
        <translation>
            <numerusform>Wartet auf die nächste Minute bei Zoho, %Ln Aufruf pro Minute</numerusform>
            <numerusform>Wartet auf die nächste Minute bei Zoho, %Ln Aufrufe pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by Zoho until %1</source>
        <translation>Zoho hat um eine Pause bis %1 gebeten</translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %Ln s</source>
        <translation>
            <numerusform>Zoho antwortet seit %Ln s nicht</numerusform>
            <numerusform>Zoho antwortet seit %Ln s nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %Ln s</source>
        <translation>
            <numerusform>Wartet seit %Ln s auf ein Zugriffstoken</numerusform>
            <numerusform>Wartet seit %Ln s auf ein Zugriffstoken</numerusform>
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
        <source>Reading back %Ln record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>%Ln Datensatz wird zurückgelesen, dessen Ausgang unbekannt ist</numerusform>
            <numerusform>%Ln Datensätze werden zurückgelesen, deren Ausgang unbekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %Ln s</source>
        <translation>
            <numerusform>Wartet seit %Ln s auf die Datenbank</numerusform>
            <numerusform>Wartet seit %Ln s auf die Datenbank</numerusform>
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
        <source>only %Ln call(s) left today</source>
        <translation>
            <numerusform>heute nur noch %Ln Aufruf übrig</numerusform>
            <numerusform>heute nur noch %Ln Aufrufe übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to make</source>
        <translation>
            <numerusform>noch %Ln Aufruf</numerusform>
            <numerusform>noch %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %Ln s</source>
        <translation>
            <numerusform>Seit %Ln s kein Lebenszeichen</numerusform>
            <numerusform>Seit %Ln s kein Lebenszeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %Ln s</source>
        <translation>
            <numerusform>stand %Ln s still</numerusform>
            <numerusform>stand %Ln s still</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Nie&amp;driger</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ReasonCodes</name>
    <message>
        <source>WhatsApp did not accept the sender&apos;s login</source>
        <translation>WhatsApp hat die Anmeldung des Absenders nicht angenommen</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the access token.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos das Zugriffstoken prüfen.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand the request, or had a fault of its own</source>
        <translation>WhatsApp hat die Anfrage nicht verstanden oder hatte selbst eine Störung</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Senden Sie sie später noch einmal.</translation>
    </message>
    <message>
        <source>WhatsApp was overloaded or down</source>
        <translation>WhatsApp war überlastet oder gestört</translation>
    </message>
    <message>
        <source>the sender&apos;s app may not do this</source>
        <translation>die App des Absenders darf das nicht</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the app&apos;s permissions.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos die Berechtigungen der App prüfen.</translation>
    </message>
    <message>
        <source>the sender&apos;s app has made too many calls</source>
        <translation>die App des Absenders hat zu viele Aufrufe gemacht</translation>
    </message>
    <message>
        <source>Send more slowly; send this one again later.</source>
        <translation>Senden Sie langsamer, und diese Nachricht später noch einmal.</translation>
    </message>
    <message>
        <source>the sender&apos;s app lacks a permission</source>
        <translation>der App des Absenders fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>the sender&apos;s number no longer exists at WhatsApp</source>
        <translation>die Nummer des Absenders gibt es bei WhatsApp nicht mehr</translation>
    </message>
    <message>
        <source>Send from another number.</source>
        <translation>Senden Sie von einer anderen Nummer.</translation>
    </message>
    <message>
        <source>something in the message was not as WhatsApp wants it</source>
        <translation>etwas an der Nachricht war nicht so, wie WhatsApp es verlangt</translation>
    </message>
    <message>
        <source>Have the maker of the sending program look at it.</source>
        <translation>Lassen Sie den Hersteller des sendenden Programms danach sehen.</translation>
    </message>
    <message>
        <source>the sender&apos;s access token has expired</source>
        <translation>das Zugriffstoken des Absenders ist abgelaufen</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account make a new access token.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos ein neues Zugriffstoken anlegen.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked the sender&apos;s account for a while, for breaking its rules</source>
        <translation>WhatsApp hat das Konto des Absenders vorübergehend gesperrt, weil es gegen die Regeln verstieß</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account read WhatsApp&apos;s notice.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos den Hinweis von WhatsApp lesen.</translation>
    </message>
    <message>
        <source>too much sent from the sender&apos;s account</source>
        <translation>zu viel vom Konto des Absenders gesendet</translation>
    </message>
    <message>
        <source>too much sent in all</source>
        <translation>insgesamt zu viel gesendet</translation>
    </message>
    <message>
        <source>not delivered: the person&apos;s number is in an experiment of Meta&apos;s</source>
        <translation>nicht zugestellt: die Nummer der Person ist in einem Versuch von Meta</translation>
    </message>
    <message>
        <source>Reach this person in another way; sending it again is of no use.</source>
        <translation>Erreichen Sie diese Person auf anderem Weg; erneut zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>the sender may not write to people in this country</source>
        <translation>der Absender darf Personen in diesem Land nicht schreiben</translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation>Erreichen Sie diese Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>WhatsApp could not send it and does not know why</source>
        <translation>WhatsApp konnte sie nicht senden und weiß nicht, warum</translation>
    </message>
    <message>
        <source>Send it again later. If it fails again, ask the provider.</source>
        <translation>Senden Sie sie später noch einmal. Scheitert sie wieder, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>the sender has no access to this</source>
        <translation>der Absender hat darauf keinen Zugriff</translation>
    </message>
    <message>
        <source>something that the message needs is missing</source>
        <translation>etwas, das die Nachricht braucht, fehlt</translation>
    </message>
    <message>
        <source>a value in the message is not allowed</source>
        <translation>ein Wert in der Nachricht ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Check the phone number and the values that were filled in.</source>
        <translation>Prüfen Sie die Telefonnummer und die eingesetzten Werte.</translation>
    </message>
    <message>
        <source>a service of WhatsApp&apos;s was down</source>
        <translation>ein Dienst von WhatsApp war gestört</translation>
    </message>
    <message>
        <source>the sender and the recipient are the same number</source>
        <translation>Absender und Empfänger sind dieselbe Nummer</translation>
    </message>
    <message>
        <source>Send it to another number.</source>
        <translation>Senden Sie sie an eine andere Nummer.</translation>
    </message>
    <message>
        <source>can&apos;t be delivered: not on WhatsApp, or too old an app</source>
        <translation>nicht zustellbar: nicht bei WhatsApp, oder die App ist zu alt</translation>
    </message>
    <message>
        <source>Check the number; ask the person to install or update WhatsApp.</source>
        <translation>Prüfen Sie die Nummer; bitten Sie die Person, WhatsApp zu installieren oder zu aktualisieren.</translation>
    </message>
    <message>
        <source>a test number may write only to the numbers on its list</source>
        <translation>eine Testnummer darf nur an die Nummern auf ihrer Liste schreiben</translation>
    </message>
    <message>
        <source>Add the number to the list, or send from a real number.</source>
        <translation>Nehmen Sie die Nummer in die Liste auf, oder senden Sie von einer echten Nummer.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the sender&apos;s account</source>
        <translation>WhatsApp hat das Konto des Absenders gesperrt</translation>
    </message>
    <message>
        <source>the access token is not one of this number&apos;s business</source>
        <translation>das Zugriffstoken gehört nicht zum Unternehmen dieser Nummer</translation>
    </message>
    <message>
        <source>the sender&apos;s display name is not approved yet</source>
        <translation>der Anzeigename des Absenders ist noch nicht genehmigt</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account ask for approval of the name.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos die Genehmigung des Namens beantragen.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge the sender for it</source>
        <translation>WhatsApp konnte sie dem Absender nicht berechnen</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at its payment method, currency and time zone.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos Zahlungsmittel, Währung und Zeitzone prüfen.</translation>
    </message>
    <message>
        <source>the sender has no payment method that WhatsApp takes</source>
        <translation>der Absender hat kein Zahlungsmittel, das WhatsApp annimmt</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account add one.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos eines hinterlegen.</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered rightly</source>
        <translation>die Nummer des Absenders ist nicht richtig registriert</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account register the number again.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos die Nummer neu registrieren.</translation>
    </message>
    <message>
        <source>more than 24 h since the customer&apos;s last message: only templates are allowed</source>
        <translation>mehr als 24 h seit der letzten Nachricht des Kunden: nur Vorlagen sind erlaubt</translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation>Senden Sie stattdessen eine genehmigte Vorlage.</translation>
    </message>
    <message>
        <source>too much sent that was flagged as spam</source>
        <translation>zu viel gesendet, was als Spam gemeldet wurde</translation>
    </message>
    <message>
        <source>Send less, and only to people who have agreed; look at the number&apos;s quality in WhatsApp&apos;s manager.</source>
        <translation>Senden Sie weniger und nur an Personen, die zugestimmt haben; sehen Sie im WhatsApp-Manager nach der Qualität der Nummer.</translation>
    </message>
    <message>
        <source>held back by WhatsApp, too many marketing messages to this person: don&apos;t resend soon</source>
        <translation>von WhatsApp zurückgehalten, zu viel Werbung an diese Person: nicht bald noch einmal senden</translation>
    </message>
    <message>
        <source>Wait a day or more before you write to this person again.</source>
        <translation>Warten Sie einen Tag oder länger, bevor Sie dieser Person wieder schreiben.</translation>
    </message>
    <message>
        <source>the person has opted out of marketing</source>
        <translation>die Person hat Werbung abbestellt</translation>
    </message>
    <message>
        <source>Send this person no more marketing.</source>
        <translation>Senden Sie dieser Person keine Werbung mehr.</translation>
    </message>
    <message>
        <source>message type not supported</source>
        <translation>Art der Nachricht wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Send another kind of message.</source>
        <translation>Senden Sie eine andere Art von Nachricht.</translation>
    </message>
    <message>
        <source>media could not be fetched</source>
        <translation>Medien konnten nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Have the person send the file again.</source>
        <translation>Lassen Sie die Person die Datei noch einmal senden.</translation>
    </message>
    <message>
        <source>media could not be uploaded</source>
        <translation>Medien konnten nicht hochgeladen werden</translation>
    </message>
    <message>
        <source>Check the kind and size of the file and whether its address can be reached.</source>
        <translation>Prüfen Sie Art und Größe der Datei und ob ihre Adresse erreichbar ist.</translation>
    </message>
    <message>
        <source>the message was sent in a way that WhatsApp does not allow</source>
        <translation>die Nachricht wurde auf einem Weg gesendet, den WhatsApp nicht erlaubt</translation>
    </message>
    <message>
        <source>too much sent to this one person</source>
        <translation>zu viel an diese eine Person gesendet</translation>
    </message>
    <message>
        <source>Wait a while before you write to this person again.</source>
        <translation>Warten Sie eine Weile, bevor Sie dieser Person wieder schreiben.</translation>
    </message>
    <message>
        <source>the sender&apos;s account is in maintenance</source>
        <translation>das Konto des Absenders wird gewartet</translation>
    </message>
    <message>
        <source>an authentication template can&apos;t be sent to a user id, only to a phone number</source>
        <translation>eine Vorlage zur Anmeldung kann nicht an eine Nutzerkennung gesendet werden, nur an eine Telefonnummer</translation>
    </message>
    <message>
        <source>Ask the person for the phone number.</source>
        <translation>Fragen Sie die Person nach ihrer Telefonnummer.</translation>
    </message>
    <message>
        <source>the template wants another number of values</source>
        <translation>die Vorlage verlangt eine andere Zahl von Werten</translation>
    </message>
    <message>
        <source>Have the maker of the sending program compare the values with the template.</source>
        <translation>Lassen Sie den Hersteller des sendenden Programms die Werte mit der Vorlage vergleichen.</translation>
    </message>
    <message>
        <source>there is no such template in this language, or it is not approved</source>
        <translation>in dieser Sprache gibt es keine solche Vorlage, oder sie ist nicht genehmigt</translation>
    </message>
    <message>
        <source>Check the template&apos;s name, language and approval in WhatsApp&apos;s manager.</source>
        <translation>Prüfen Sie Name, Sprache und Genehmigung der Vorlage im WhatsApp-Manager.</translation>
    </message>
    <message>
        <source>the template is too long with these values</source>
        <translation>die Vorlage ist mit diesen Werten zu lang</translation>
    </message>
    <message>
        <source>Use shorter values.</source>
        <translation>Verwenden Sie kürzere Werte.</translation>
    </message>
    <message>
        <source>the template breaks WhatsApp&apos;s rules</source>
        <translation>die Vorlage verstößt gegen die Regeln von WhatsApp</translation>
    </message>
    <message>
        <source>Have the template changed and approved again.</source>
        <translation>Lassen Sie die Vorlage ändern und neu genehmigen.</translation>
    </message>
    <message>
        <source>a value does not fit its place in the template</source>
        <translation>ein Wert passt nicht an seine Stelle in der Vorlage</translation>
    </message>
    <message>
        <source>template paused for poor quality</source>
        <translation>Vorlage wegen schlechter Qualität pausiert</translation>
    </message>
    <message>
        <source>Improve the template, or use another one until the pause is over.</source>
        <translation>Verbessern Sie die Vorlage, oder verwenden Sie eine andere, bis die Pause vorbei ist.</translation>
    </message>
    <message>
        <source>template switched off for good, for poor quality</source>
        <translation>Vorlage wegen schlechter Qualität endgültig abgeschaltet</translation>
    </message>
    <message>
        <source>Make another template.</source>
        <translation>Legen Sie eine andere Vorlage an.</translation>
    </message>
    <message>
        <source>the values for the template are not as WhatsApp wants them</source>
        <translation>die Werte für die Vorlage sind nicht so, wie WhatsApp sie verlangt</translation>
    </message>
    <message>
        <source>the flow in the message is blocked</source>
        <translation>der Ablauf (Flow) in der Nachricht ist gesperrt</translation>
    </message>
    <message>
        <source>Have the maker of the flow correct it.</source>
        <translation>Lassen Sie den Hersteller des Ablaufs ihn berichtigen.</translation>
    </message>
    <message>
        <source>the flow in the message is slowed down</source>
        <translation>der Ablauf (Flow) in der Nachricht ist gebremst</translation>
    </message>
    <message>
        <source>the sender&apos;s number was not taken off its former place wholly</source>
        <translation>die Nummer des Absenders wurde von ihrem früheren Platz nicht ganz abgemeldet</translation>
    </message>
    <message>
        <source>the server that registers numbers was down</source>
        <translation>der Server, der Nummern registriert, war gestört</translation>
    </message>
    <message>
        <source>wrong PIN of the sender&apos;s number</source>
        <translation>falsche PIN der Nummer des Absenders</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the number&apos;s PIN.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos die PIN der Nummer prüfen.</translation>
    </message>
    <message>
        <source>the sender&apos;s number must be verified again</source>
        <translation>die Nummer des Absenders muss neu bestätigt werden</translation>
    </message>
    <message>
        <source>too many wrong PINs for the sender&apos;s number</source>
        <translation>zu viele falsche PINs für die Nummer des Absenders</translation>
    </message>
    <message>
        <source>PINs tried too fast for the sender&apos;s number</source>
        <translation>PINs für die Nummer des Absenders zu schnell versucht</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered</source>
        <translation>die Nummer des Absenders ist nicht registriert</translation>
    </message>
    <message>
        <source>the sender&apos;s number was removed a moment ago and can&apos;t be registered yet</source>
        <translation>die Nummer des Absenders wurde eben entfernt und kann noch nicht registriert werden</translation>
    </message>
    <message>
        <source>Wait five minutes before the number is registered.</source>
        <translation>Warten Sie fünf Minuten, bevor die Nummer registriert wird.</translation>
    </message>
    <message>
        <source>the sender&apos;s number was registered too often</source>
        <translation>die Nummer des Absenders wurde zu oft registriert</translation>
    </message>
    <message>
        <source>Wait three days before the number is registered again.</source>
        <translation>Warten Sie drei Tage, bevor die Nummer wieder registriert wird.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms for payments are not accepted</source>
        <translation>den Bedingungen von WhatsApp für Zahlungen wurde nicht zugestimmt</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account accept them.</source>
        <translation>Lassen Sie den Verwalter des WhatsApp-Kontos ihnen zustimmen.</translation>
    </message>
    <message>
        <source>only marketing templates can be sent in this way</source>
        <translation>auf diesem Weg können nur Werbevorlagen gesendet werden</translation>
    </message>
    <message>
        <source>Send a marketing template, or send it in the usual way.</source>
        <translation>Senden Sie eine Werbevorlage, oder senden Sie auf dem üblichen Weg.</translation>
    </message>
    <message>
        <source>the template is being prepared</source>
        <translation>die Vorlage wird vorbereitet</translation>
    </message>
    <message>
        <source>Wait ten minutes and send it again.</source>
        <translation>Warten Sie zehn Minuten und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>this template can&apos;t be sent in this way</source>
        <translation>diese Vorlage kann auf diesem Weg nicht gesendet werden</translation>
    </message>
    <message>
        <source>Send it in the usual way.</source>
        <translation>Senden Sie sie auf dem üblichen Weg.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the message and does not say why</source>
        <translation>WhatsApp hat die Nachricht nicht angenommen und sagt nicht, warum</translation>
    </message>
    <message>
        <source>the person has a new phone or has installed WhatsApp again</source>
        <translation>die Person hat ein neues Telefon oder WhatsApp neu installiert</translation>
    </message>
    <message>
        <source>the number is not on WhatsApp</source>
        <translation>die Nummer ist nicht bei WhatsApp</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>the balance of the account is used up</source>
        <translation>das Guthaben des Kontos ist aufgebraucht</translation>
    </message>
    <message>
        <source>Have the account at the provider topped up.</source>
        <translation>Lassen Sie das Konto beim Anbieter aufladen.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and templates are switched off</source>
        <translation>die Person hat länger nicht geschrieben, und Vorlagen sind abgeschaltet</translation>
    </message>
    <message>
        <source>Have templates switched on at the provider.</source>
        <translation>Lassen Sie beim Anbieter Vorlagen einschalten.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and the message matches no template</source>
        <translation>die Person hat länger nicht geschrieben, und die Nachricht entspricht keiner Vorlage</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates</source>
        <translation>die Person hat länger nicht geschrieben und Vorlagen nicht zugestimmt</translation>
    </message>
    <message>
        <source>Have the person agree first.</source>
        <translation>Lassen Sie die Person erst zustimmen.</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates, and the message matches none</source>
        <translation>die Person hat länger nicht geschrieben und Vorlagen nicht zugestimmt, und die Nachricht entspricht keiner</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to be written to</source>
        <translation>die Person hat länger nicht geschrieben und nicht zugestimmt, angeschrieben zu werden</translation>
    </message>
    <message>
        <source>the address of the file is wrong</source>
        <translation>die Adresse der Mediendatei ist falsch</translation>
    </message>
    <message>
        <source>Check whether the file&apos;s address can be reached.</source>
        <translation>Prüfen Sie, ob die Adresse der Datei erreichbar ist.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Mediendatei ist zu groß</translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation>Senden Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>the person does not want to be written to any more</source>
        <translation>die Person möchte nicht mehr angeschrieben werden</translation>
    </message>
    <message>
        <source>Send this person nothing more.</source>
        <translation>Senden Sie dieser Person nichts mehr.</translation>
    </message>
    <message>
        <source>the sender&apos;s account at WhatsApp was not accepted</source>
        <translation>das Konto des Absenders bei WhatsApp wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Have the administrator of the sending account look at it.</source>
        <translation>Lassen Sie den Verwalter des sendenden Kontos danach sehen.</translation>
    </message>
    <message>
        <source>the recipient could not be found</source>
        <translation>der Empfänger wurde nicht gefunden</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>What became of the record is not known at the moment: the database is asked.</source>
        <translation>Was aus dem Datensatz wurde, ist im Augenblick nicht bekannt: Die Datenbank wird gefragt.</translation>
    </message>
    <message>
        <source>Tries the record again in a cycle that starts now.</source>
        <translation>Versucht den Datensatz in einem Durchlauf erneut, der jetzt beginnt.</translation>
    </message>
    <message>
        <source>There is nothing to retry: no refusal of this record counts against it now.</source>
        <translation>Es gibt nichts zu wiederholen: Gegen diesen Datensatz zählt jetzt keine Abweisung.</translation>
    </message>
    <message>
        <source>Lets the next cycle try the record again, whenever it runs.</source>
        <translation>Lässt den nächsten Durchlauf den Datensatz erneut versuchen, wann immer er läuft.</translation>
    </message>
    <message>
        <source>It is not parked: the next cycle tries it again by itself.</source>
        <translation>Er ist nicht zurückgestellt: Der nächste Durchlauf versucht ihn von selbst erneut.</translation>
    </message>
    <message>
        <source>It is not parked.</source>
        <translation>Er ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>Zoho is asked by queue id, and this record has none.</source>
        <translation>Zoho wird nach der Queue-ID gefragt, und dieser Datensatz hat keine.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho wird gefragt.</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>Holt den Datensatz, wie er jetzt ist; das kostet einen der Aufrufe des Tages.</translation>
    </message>
    <message>
        <source>Copies all that is known of it as text for a support ticket; phone numbers and message ids are in it.</source>
        <translation>Kopiert alles Bekannte als Text für eine Supportanfrage; Telefonnummern und Nachrichten-IDs stehen darin.</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, as a cycle would write it</source>
        <translation>%1, wie ein Durchlauf es schreiben würde</translation>
    </message>
    <message>
        <source>%1; a cycle would write “%2”</source>
        <translation>%1; ein Durchlauf würde „%2“ schreiben</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zohos Code</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zohos Meldung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>Die Worte des Anbieters</translation>
    </message>
    <message>
        <source>What helps the message</source>
        <translation>Was der Nachricht hilft</translation>
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
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Zurückgestellt seit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nothing, if the record was deleted at Zoho. If it is there, look whether the report&apos;s own filter leaves it out.</source>
        <translation>Nichts, wenn der Datensatz bei Zoho gelöscht wurde. Ist er da, sehen Sie nach, ob der Filter des Berichts ihn auslässt.</translation>
    </message>
    <message>
        <source>Close the record at Zoho; the next cycle tries it again.</source>
        <translation>Schließen Sie den Datensatz bei Zoho; der nächste Durchlauf versucht ihn erneut.</translation>
    </message>
    <message>
        <source>Look at the record and its form at Zoho, mend what doesn&apos;t fit, and retry it.</source>
        <translation>Sehen Sie den Datensatz und sein Formular bei Zoho an, beheben Sie, was nicht passt, und wiederholen Sie ihn.</translation>
    </message>
    <message>
        <source>Zoho&apos;s message says what it did not take: mend that in the record or its form at Zoho, and retry it.</source>
        <translation>Zohos Meldung sagt, was es nicht annahm: Beheben Sie das im Datensatz oder seinem Formular bei Zoho und wiederholen Sie ihn.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Es ging nicht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>Bei Zoho</translation>
    </message>
    <message>
        <source>Asking Zoho …</source>
        <translation>Zoho wird gefragt …</translation>
    </message>
    <message>
        <source>At Zoho, %1</source>
        <translation>Bei Zoho, %1</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id in the report.</source>
        <translation>Zoho hat im Bericht keinen Datensatz mit dieser Queue-ID.</translation>
    </message>
    <message>
        <source>What cycles did about this queue id</source>
        <translation>Was Durchläufe mit dieser Queue-ID taten</translation>
    </message>
    <message>
        <source>It is not known at the moment.</source>
        <translation>Im Augenblick nicht bekannt.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>Bisher hat kein Durchlauf etwas damit getan.</translation>
    </message>
    <message>
        <source>%1, cycle %2: %3</source>
        <translation>%1, Durchlauf %2: %3</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>Sees how everything stands, with the numbers of people masked.</source>
        <translation>Sieht, wie alles steht; die Nummern von Personen sind unkenntlich.</translation>
    </message>
    <message>
        <source>The same, and begins and ends cycles, starts and stops the scheduler, releases records.</source>
        <translation>Ebenso; beginnt und beendet außerdem Durchläufe, startet den Zeitplaner und hält ihn an, gibt Datensätze frei.</translation>
    </message>
    <message>
        <source>The same, and may do and see everything.</source>
        <translation>Ebenso; darf außerdem alles tun und sehen.</translation>
    </message>
    <message>
        <source>The server has not told yet what you may do there.</source>
        <translation>Der Server hat noch nicht gesagt, was Sie dort dürfen.</translation>
    </message>
    <message>
        <source>Your role there is %1; only an administrator may do this.</source>
        <translation>Ihre Rolle dort ist %1; das darf nur ein Administrator.</translation>
    </message>
    <message>
        <source>Your role there is viewer, which may only look; an operator may do this.</source>
        <translation>Ihre Rolle dort ist Betrachter, der nur zusehen darf; ein Bediener darf das.</translation>
    </message>
    <message>
        <source>This can be done on %1 itself only, in its own window or with its command line.</source>
        <translation>Das geht nur auf %1 selbst, in dessen eigenem Fenster oder in dessen Befehlszeile.</translation>
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
        <translation>Ausgelöst von</translation>
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
        <source>Zoho refused %Ln record(s); all others are done.</source>
        <translation>
            <numerusform>Zoho hat %Ln Datensatz abgelehnt; alle anderen sind erledigt.</numerusform>
            <numerusform>Zoho hat %Ln Datensätze abgelehnt; alle anderen sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>%Ln Datensatz blieb für den nächsten Durchlauf übrig; alle anderen sind erledigt.</numerusform>
            <numerusform>%Ln Datensätze blieben für den nächsten Durchlauf übrig; alle anderen sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %Ln parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>Alles ist gut gegangen; %Ln zurückgestellter Datensatz blieb unberührt, bis jemand ihn freigibt.</numerusform>
            <numerusform>Alles ist gut gegangen; %Ln zurückgestellte Datensätze blieben unberührt, bis jemand sie freigibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All went well; there was nothing to update.</source>
        <translation>Alles ist gut gegangen; es gab nichts zu aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <source>All went well: %Ln record(s) updated at Zoho.</source>
        <translation>
            <numerusform>Alles ist gut gegangen: %Ln Datensatz bei Zoho aktualisiert.</numerusform>
            <numerusform>Alles ist gut gegangen: %Ln Datensätze bei Zoho aktualisiert.</numerusform>
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
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln Durchlauf</numerusform>
            <numerusform>%Ln Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; updated %3, unchanged %4, left %5, parked %6, failed %7; %8 on average</source>
        <translation>%1: %2; aktualisiert %3, unverändert %4, übrig %5, zurückgestellt %6, fehlgeschlagen %7; im Mittel %8</translation>
    </message>
    <message>
        <source>Outside the criteria</source>
        <translation>Außerhalb der Bedingung</translation>
    </message>
    <message>
        <source>Outside the criteria: %1</source>
        <translation>Außerhalb der Bedingung: %1</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Nummer des Grundes, warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Warum die Nachricht fehlschlug</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln gelang</numerusform>
            <numerusform>%Ln gelangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln wartet auf den nächsten Durchlauf</numerusform>
            <numerusform>%Ln warten auf den nächsten Durchlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln freigegeben oder nicht mehr gelistet</numerusform>
            <numerusform>%Ln freigegeben oder nicht mehr gelistet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; since then: %1.</source>
        <translation>
            <numerusform>%Ln schlug fehl; seither: %1.</numerusform>
            <numerusform>%Ln schlugen fehl; seither: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: no cycle has ended</source>
        <translation>%1: kein Durchlauf beendet</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>schedule on %1</source>
        <comment>a machine</comment>
        <translation>Zeitplan auf %1</translation>
    </message>
    <message>
        <source>new rows on %1</source>
        <comment>a machine</comment>
        <translation>neue Zeilen auf %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The access was not granted at Zoho, so nothing has changed here.</source>
        <translation>Bei Zoho wurde der Zugriff nicht erlaubt, hier hat sich also nichts geändert.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer that can be read; try again later.</source>
        <translation>Zohos Anmeldeserver hat keine lesbare Antwort gegeben; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s accounts server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>Dem Zertifikat von Zohos Anmeldeserver wird nicht vertraut, deshalb wurde nichts gesendet; prüfen Sie die Uhr dieses Rechners, seine Zertifikate und seinen Proxy.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer in time; try again later.</source>
        <translation>Zohos Anmeldeserver hat nicht rechtzeitig geantwortet; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>An answer was too large to be Zoho&apos;s and was not read to its end.</source>
        <translation>Eine Antwort war zu groß, um von Zoho zu sein, und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer was empty or cut.</source>
        <translation>Zohos Antwort war leer oder abgeschnitten.</translation>
    </message>
    <message>
        <source>API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator.</source>
        <translation>Der API-Zugriff ist für den verbundenen Zoho-Benutzer abgeschaltet; schalten Sie ihn in Zoho Creator ein.</translation>
    </message>
    <message>
        <source>The HTTP API is switched off.</source>
        <translation>Die HTTP-API ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The Zoho application is disabled; enable it in Zoho Creator.</source>
        <translation>Die Zoho-Anwendung ist deaktiviert; aktivieren Sie sie in Zoho Creator.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>Der Aufruf wurde beendet.</translation>
    </message>
    <message>
        <source>Daily calls used up until %1; the next cycle asks again at %2.</source>
        <translation>Die Aufrufe des Tages sind bis %1 verbraucht; der nächste Durchlauf fragt um %2 wieder.</translation>
    </message>
    <message>
        <source>It came after the same message was carried over as &quot;%1&quot;; Zoho was not asked.</source>
        <translation>Sie kam, nachdem dieselbe Nachricht als „%1“ übertragen war; Zoho wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>must be set too, since %1 is set.</source>
        <translation>muss auch ausgefüllt sein, weil %1 es ist.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read; it must be a PEM file.</source>
        <translation>Die Zertifikate in %1 sind nicht lesbar; es muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>Check that %1 names a field that takes such text, %2 characters this time.</source>
        <translation>Prüfen Sie, ob %1 ein Feld nennt, das solchen Text aufnimmt, diesmal %2 Zeichen.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Datenbank %1 Minuten vor: Stellen Sie sie, oder lassen Sie sie aus dem Netz stellen, sonst werden die Aufrufe des Tages und die Zeiten der Status falsch beurteilt.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber Zoho %1 Minuten vor: Stellen Sie sie, oder lassen Sie sie aus dem Netz stellen, sonst werden die Aufrufe des Tages und die Zeiten der Status falsch beurteilt.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Datenbank %1 Minuten nach: Stellen Sie sie, oder lassen Sie sie aus dem Netz stellen, sonst werden die Aufrufe des Tages und die Zeiten der Status falsch beurteilt.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber Zoho %1 Minuten nach: Stellen Sie sie, oder lassen Sie sie aus dem Netz stellen, sonst werden die Aufrufe des Tages und die Zeiten der Status falsch beurteilt.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock says %1, which can&apos;t be right; set it, or tokens and quotas will be misjudged.</source>
        <translation>Die Uhr dieses Rechners zeigt %1, was nicht stimmen kann; stellen Sie sie, sonst werden Zugriffstoken und Aufrufe falsch beurteilt.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; %3: set %4 to a column of booleans, or to &quot;&quot; so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>Die Spalte „%1“ der Tabelle „%2“ %3: Stellen Sie %4 auf eine Spalte mit Ja-Nein-Werten, oder lassen Sie es leer, damit Statusbridge sich selbst merkt, was übertragen ist.</translation>
    </message>
    <message>
        <source>Rows are marked in Statusbridge&apos;s own tables alone, since &quot;%1&quot; speaks of another place at Zoho than %2.</source>
        <translation>Zeilen werden nur in Statusbridges eigenen Tabellen markiert, weil „%1“ von einem anderen Ort bei Zoho spricht als %2.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has all the columns that are needed.</source>
        <translation>Die Tabelle „%1“ hat alle Spalten, die nötig sind.</translation>
    </message>
    <message>
        <source>%1 became unreachable while a change was being made permanent: it counts as not made, and is checked before it is made again.</source>
        <translation>%1 wurde unerreichbar, während eine Änderung endgültig gemacht wurde: Sie gilt als nicht gemacht und wird geprüft, bevor sie wiederholt wird.</translation>
    </message>
    <message>
        <source>The configuration file %1 has no settings any more: restart Statusbridge if that is meant.</source>
        <translation>Die Konfigurationsdatei %1 enthält keine Einstellungen mehr: Starten Sie Statusbridge neu, wenn das gewollt ist.</translation>
    </message>
    <message>
        <source>The folder %1 for the configuration file cannot be made.</source>
        <translation>Der Ordner %1 für die Konfigurationsdatei lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The configuration file %1 is a directory; name the file in it.</source>
        <translation>Die Konfigurationsdatei %1 ist ein Ordner; nennen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not a regular file.</source>
        <translation>Die Konfigurationsdatei %1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The configuration file %1 does not exist, or its directory may not be entered.</source>
        <translation>Die Konfigurationsdatei %1 gibt es nicht, oder ihr Ordner darf nicht betreten werden.</translation>
    </message>
    <message>
        <source>The configuration file %1 can&apos;t be put back to what it was.</source>
        <translation>Die Konfigurationsdatei %1 lässt sich nicht auf ihren vorigen Stand zurückbringen.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: %2.</source>
        <translation>Die Konfigurationsdatei %1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is probably another file.</source>
        <translation>Die Konfigurationsdatei %1 ist größer als 1 MiB, sie ist also wohl eine andere Datei.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation>Die Konfigurationsdatei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The database could not be copied to %1, which is done before its tables change: make room there, and let this user write into that folder. Nothing was changed.</source>
        <translation>Die Datenbank ließ sich nicht nach %1 kopieren, was vor einer Änderung ihrer Tabellen geschieht: Schaffen Sie dort Platz, und geben Sie diesem Benutzer das Recht, in den Ordner zu schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy takes %1, of which %2 are free.</source>
        <translation>Die Kopie braucht %1, frei sind %2.</translation>
    </message>
    <message>
        <source>(&quot;%1&quot; counts as &quot;%2&quot;.)</source>
        <translation>(„%1“ gilt als „%2“.)</translation>
    </message>
    <message>
        <source>The cycle was cancelled; what was not sent is left for the next one.</source>
        <translation>Der Durchlauf wurde abgebrochen; was nicht gesendet ist, bleibt für den nächsten.</translation>
    </message>
    <message>
        <source>The cycle was cancelled by %1; what was not sent is left for the next one.</source>
        <translation>Der Durchlauf wurde von %1 abgebrochen; was nicht gesendet ist, bleibt für den nächsten.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle, but has not renewed its lease in time: it has probably ended already. Its lease expires at %2, after which another cycle can begin.</source>
        <translation>%1 wurde gebeten, seinen Durchlauf zu beenden, hat sich aber nicht rechtzeitig gemeldet und ist wahrscheinlich schon beendet. Nach %2 kann ein anderer Durchlauf beginnen.</translation>
    </message>
    <message>
        <source>A cycle sends at most %1 records; the next one goes on.</source>
        <translation>Ein Durchlauf sendet höchstens %1 Datensätze; der nächste macht weiter.</translation>
    </message>
    <message>
        <source>The program that ran this cycle ended or stood still before it was done; the next cycle settled what it had left open.</source>
        <translation>Das Programm, das diesen Durchlauf ausführte, endete oder stand still, bevor er fertig war; der nächste Durchlauf hat erledigt, was offen war.</translation>
    </message>
    <message>
        <source>The data directory can&apos;t change while Statusbridge runs.</source>
        <translation>Der Datenordner kann sich nicht ändern, während Statusbridge läuft.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached any more, the connection broke: check its server and the network; the next use connects again.</source>
        <translation>%1 ist nicht mehr erreichbar, die Verbindung ist abgerissen: Prüfen Sie Server und Netz; die nächste Benutzung verbindet neu.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup.</source>
        <translation>%1 ist beschädigt: Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 gave way to another program that changed the same rows at the same time, several times: try again.</source>
        <translation>%1 hat mehrmals einem anderen Programm den Vortritt gelassen, das dieselben Zeilen änderte: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: check its disk.</source>
        <translation>%1 ist nicht les- oder beschreibbar: Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>%1 has no room left: free space on its disk.</source>
        <translation>%1 hat keinen Platz mehr: Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>The database file %1 was replaced by another one while it was open; the next use opens that one.</source>
        <translation>Die Datenbankdatei %1 wurde durch eine andere ersetzt, während sie geöffnet war; die nächste Benutzung öffnet diese.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: check that the folder exists and that this user may use it.</source>
        <translation>%1 lässt sich nicht öffnen: Prüfen Sie, ob es den Ordner gibt und dieser Benutzer ihn benutzen darf.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Statusbridge (its tables are version %2, this program knows %3): install that version.</source>
        <translation>%1 stammt von einer neueren Version von Statusbridge (ihre Tabellen sind von Version %2, dieses Programm kennt %3): Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>%1 refused a value because of one of its rules: check the constraints and triggers of the tables.</source>
        <translation>%1 hat einen Wert wegen einer ihrer Regeln abgelehnt: Prüfen Sie Bedingungen und Trigger der Tabellen.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS only, and its certificate is checked.</source>
        <translation>%1 wird nur über TLS erreicht, und das Zertifikat wird geprüft.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 is in the way: a directory is needed there.</source>
        <translation>%1 ist im Weg: Dort wird ein Ordner gebraucht.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be created; check the permissions of %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; prüfen Sie die Rechte von %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be opened: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written into; check its owner and permissions.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden; prüfen Sie Besitzer und Rechte.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who can replace what is in there: run Statusbridge as that user, or use a directory of the superuser&apos;s.</source>
        <translation>%1 gehört einem anderen Benutzer, der den Inhalt ersetzen kann: Führen Sie Statusbridge als dieser Benutzer aus, oder benutzen Sie einen Ordner des Systemverwalters.</translation>
    </message>
    <message>
        <source>Other users could write into %1. That right was taken away; look through what is in there.</source>
        <translation>Andere Benutzer konnten in %1 schreiben. Das Recht wurde ihnen genommen; sehen Sie durch, was darin ist.</translation>
    </message>
    <message>
        <source>The cycle that is due at %1 was begun by another instance, or the scheduler was stopped meanwhile.</source>
        <translation>Den Durchlauf, der um %1 fällig ist, hat eine andere Instanz begonnen, oder der Zeitplaner wurde inzwischen angehalten.</translation>
    </message>
    <message>
        <source>The cycle that is due waits for the end of the one that %1 runs.</source>
        <translation>Der fällige Durchlauf wartet auf das Ende dessen, den %1 ausführt.</translation>
    </message>
    <message>
        <source>An earlier cycle sent it and never heard of the outcome; Zoho shows it.</source>
        <translation>Ein früherer Durchlauf hat ihn gesendet und nie eine Antwort bekommen; Zoho zeigt ihn.</translation>
    </message>
    <message>
        <source>What became of it could not be noted: %1</source>
        <translation>Was daraus wurde, ließ sich nicht festhalten: %1</translation>
    </message>
    <message>
        <source>The Zoho application takes no more entries; check the limits of the Zoho plan.</source>
        <translation>Die Zoho-Anwendung nimmt keine Einträge mehr an; prüfen Sie die Grenzen des Zoho-Tarifs.</translation>
    </message>
    <message>
        <source>names the field &quot;%1&quot;, which %2 names too.</source>
        <translation>nennt das Feld „%1“, das auch %2 nennt.</translation>
    </message>
    <message>
        <source>%1 is a link: name the file that it leads to, or remove it.</source>
        <translation>%1 ist eine Verknüpfung: Nennen Sie die Datei, auf die sie zeigt, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; check its owner and permissions.</source>
        <translation>Die Datei %1 ist nicht beschreibbar; prüfen Sie Besitzer und Rechte.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could change it: remove it, or use another path.</source>
        <translation>%1 gehört einem anderen Benutzer, der es ändern könnte: Entfernen Sie es, oder benutzen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>Zoho refused the first %1 records of this cycle, taken from all over the plan, for the same reason, so the cause is taken to be a setting and not the records; no record was parked.</source>
        <translation>Zoho hat die ersten %1 Datensätze dieses Durchlaufs, aus dem ganzen Plan genommen, aus demselben Grund abgelehnt, deshalb gilt eine Einstellung als Ursache und nicht die Datensätze; keiner wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; and no flag, in which rows could be marked</source>
        <translation>enthält „%1“ und keine Ja-Nein-Werte, in denen Zeilen markiert werden könnten</translation>
    </message>
    <message>
        <source>is computed by the database, so that no row could be marked in it</source>
        <translation>wird von der Datenbank berechnet, so dass keine Zeile darin markiert werden könnte</translation>
    </message>
    <message>
        <source>is of type %1 and no flag, in which rows could be marked</source>
        <translation>ist vom Typ %1 und enthält keine Ja-Nein-Werte, in denen Zeilen markiert werden könnten</translation>
    </message>
    <message>
        <source>Zoho does not accept the grant code: it works once and for some minutes only, and in its own data center; generate a new one in Zoho&apos;s API console.</source>
        <translation>Zoho nimmt den Grant-Code nicht an: Er gilt einmal, nur einige Minuten und nur in seinem Rechenzentrum; erzeugen Sie in Zohos API-Konsole einen neuen.</translation>
    </message>
    <message>
        <source>Another connection is building %1 of the table &quot;%2&quot; already, perhaps for a migration that was ended: wait until that is done, and migrate again.</source>
        <translation>Eine andere Verbindung legt bereits etwas für die Tabelle „%2“ an (%1), vielleicht für eine abgebrochene Einrichtung: Warten Sie, bis das fertig ist, und richten Sie erneut ein.</translation>
    </message>
    <message>
        <source>It was not sent, because the database refuses to note it first: %1</source>
        <translation>Er wurde nicht gesendet, weil die Datenbank ablehnt, das vorher festzuhalten: %1</translation>
    </message>
    <message>
        <source>%1 uses write-ahead logging.</source>
        <translation>%1 benutzt ein vorausgeschriebenes Protokoll (WAL).</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, by which a row can&apos;t be found again for certain: set %4 to a key of whole numbers, texts, UUIDs or bytes.</source>
        <translation>Die Spalte „%1“ der Tabelle „%2“ ist vom Typ %3, mit dem eine Zeile nicht sicher wiederzufinden ist: Stellen Sie %4 auf einen Schlüssel aus ganzen Zahlen, Texten, UUIDs oder Bytes.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is not its primary key, so that more rows than those that were read could be marked: set %3 to a column that is unique.</source>
        <translation>Die Spalte „%1“ der Tabelle „%2“ ist nicht ihr Primärschlüssel, so dass mehr Zeilen als die gelesenen markiert werden könnten: Stellen Sie %3 auf eine eindeutige Spalte.</translation>
    </message>
    <message>
        <source>it is not the key of the certificate</source>
        <translation>er ist nicht der Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>%1 stands outside of every section, where there are no settings.</source>
        <translation>%1 steht außerhalb aller Abschnitte, wo es keine Einstellungen gibt.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds the same key more than once, so that rows that were not read would be marked: set %3 to a column that is unique.</source>
        <translation>Die Spalte „%1“ von „%2“ enthält denselben Schlüssel mehrmals, so dass ungelesene Zeilen markiert würden: Stellen Sie %3 auf eine eindeutige Spalte.</translation>
    </message>
    <message>
        <source>an RSA key has at least %1 bits, this one %2</source>
        <translation>ein RSA-Schlüssel hat mindestens %1 Bit, dieser %2</translation>
    </message>
    <message>
        <source>The last cycle failed: %1</source>
        <translation>Der letzte Durchlauf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The instance that ran the last one ended without an end of its cycle; the next cycle settles what that left open.</source>
        <translation>Die Instanz, die den letzten ausführte, endete ohne ein Ende ihres Durchlaufs; der nächste erledigt, was er offen ließ.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for late rows: %1</source>
        <translation>Ein Durchlauf kann späte Zeilen nicht suchen: %1</translation>
    </message>
    <message>
        <source>Another instance has taken over the cycle, because this one did not renew its lease in time: nothing more is written here.</source>
        <translation>Eine andere Instanz hat den Durchlauf übernommen, weil sich diese nicht rechtzeitig gemeldet hat: Hier wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>A server in its place could ask for the password itself: libpq from version 16 on would refuse that.</source>
        <translation>Ein Server an seiner Stelle könnte das Passwort selbst erfragen: Erst libpq 16 würde das ablehnen.</translation>
    </message>
    <message>
        <source>%1 is a link that another user has laid: remove it, or use another path.</source>
        <translation>%1 ist eine Verknüpfung, die ein anderer Benutzer angelegt hat: Entfernen Sie sie, oder benutzen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The answer was lost; the report lists the record no longer, as none with the status &quot;%1&quot;.</source>
        <translation>Die Antwort ging verloren; der Bericht führt den Datensatz nicht mehr, wie keinen mit dem Status „%1“.</translation>
    </message>
    <message>
        <source>The answer was lost, but Zoho shows it.</source>
        <translation>Die Antwort ging verloren, aber Zoho zeigt ihn.</translation>
    </message>
    <message>
        <source>The answer was lost; read back, Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>Die Antwort ging verloren; zurückgelesen zeigt Zoho „%1“, was stärker ist als „%2“.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, by TZ or the system&apos;s settings, and see that the system has its list of time zones (tzdata).</source>
        <translation>Die Zeitzone des Rechners, „%1“, ist hier nicht bekannt, deshalb gilt UTC: Geben Sie ihr in den Einstellungen des Systems einen Namen wie „Europe/Berlin“, und sehen Sie nach, ob das System seine Liste der Zeitzonen hat (tzdata).</translation>
    </message>
    <message>
        <source>the database reported no error, but the mark has no effect; look for row level security and triggers on the table.</source>
        <translation>Die Datenbank meldet keinen Fehler, aber die Markierung wirkt nicht; sehen Sie nach Zeilensicherheit und Triggern der Tabelle.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried: %2</source>
        <translation>Eine Zeile von „%1“ zu markieren ließ sich nicht erproben: %2</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried, since a cycle marks rows now.</source>
        <translation>Eine Zeile von „%1“ zu markieren ließ sich nicht erproben, weil gerade ein Durchlauf Zeilen markiert.</translation>
    </message>
    <message>
        <source>Marking one row of &quot;%1&quot; marks %2: set %3 to a column that is unique.</source>
        <translation>Eine Zeile von „%1“ zu markieren markiert %2: Stellen Sie %3 auf eine eindeutige Spalte.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; has no effect, although the database reports no error, so that its record would be sent again and again: look for row level security (a policy that lets this login update), for triggers and rules of the table, and at the type of &quot;%2&quot;.</source>
        <translation>Eine Zeile von „%1“ zu markieren wirkt nicht, obwohl die Datenbank keinen Fehler meldet, so dass ihr Datensatz immer wieder gesendet würde: Sehen Sie nach Zeilensicherheit (einer Regel, die diesen Benutzer ändern lässt), nach Triggern und Regeln der Tabelle und nach dem Typ von „%2“.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must name a column, because rows are marked by it.</source>
        <translation>%1 ist „%2“, muss aber eine Spalte nennen, weil Zeilen danach markiert werden.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds &quot;%3&quot;, which is neither yes nor no and counts as open: set %4 to a column of booleans.</source>
        <translation>Die Spalte „%1“ von „%2“ enthält „%3“, was weder ja noch nein ist und als offen gilt: Stellen Sie %4 auf eine Spalte mit Ja-Nein-Werten.</translation>
    </message>
    <message>
        <source>%1 is being migrated by another instance: wait until that is done.</source>
        <translation>%1 wird gerade von einer anderen Instanz eingerichtet: Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in doesn&apos;t use MariaDB&apos;s client library, so that what a server may ask for is up to its own.</source>
        <translation>Qts Modul benutzt nicht die Bibliothek von MariaDB, so dass bei seiner eigenen liegt, was ein Server erfragen darf.</translation>
    </message>
    <message>
        <source>%1 is served by version %2, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: upgrade its server.</source>
        <translation>%1 liegt auf einem Server der Version %2, nötig ist MariaDB 10.6 oder MySQL 8.0.17 oder neuer: Erneuern Sie den Server.</translation>
    </message>
    <message>
        <source>Zoho refused to tell the names; they can be typed in instead.</source>
        <translation>Zoho hat abgelehnt, die Namen zu nennen; sie können eingetippt werden.</translation>
    </message>
    <message>
        <source>The connection lacks the scope to list names at Zoho, so type them in; or connect again with the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.</source>
        <translation>Der Verbindung fehlt der Scope, Namen bei Zoho aufzulisten, tippen Sie sie also ein; oder verbinden Sie neu, auch mit den Scopes ZohoCreator.meta.application.READ und ZohoCreator.meta.form.READ.</translation>
    </message>
    <message>
        <source>The next cycle is due at %1.</source>
        <translation>Der nächste Durchlauf ist um %1 fällig.</translation>
    </message>
    <message>
        <source>there is no PEM certificate in it</source>
        <translation>darin ist kein PEM-Zertifikat</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this</source>
        <translation>kein systemd-Dienst mit Zugangsdaten führt dieses Programm aus</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>Es läuft kein Durchlauf.</translation>
    </message>
    <message>
        <source>No cycle starts at the moment, because Statusbridge ends or takes over a new configuration.</source>
        <translation>Im Augenblick beginnt kein Durchlauf, weil Statusbridge endet oder eine neue Konfiguration übernimmt.</translation>
    </message>
    <message>
        <source>There is no index to search by, so that only the newest %1 rows were read.</source>
        <translation>Es gibt keinen Index für die Suche, deshalb wurden nur die neuesten %1 Zeilen gelesen.</translation>
    </message>
    <message>
        <source>no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a desktop session with D-Bus</source>
        <translation>kein Schlüsselbund antwortet, wie GNOME Keyring, KWallet oder KeePassXC: Sie gehören zu einer Desktop-Sitzung mit D-Bus</translation>
    </message>
    <message>
        <source>The connected Zoho user may not do this; give the user permission for the application, its form and its report in Zoho Creator, or connect as another user.</source>
        <translation>Der verbundene Zoho-Benutzer darf das nicht; geben Sie ihm in Zoho Creator das Recht auf die Anwendung, ihr Formular und ihren Bericht, oder verbinden Sie als anderer Benutzer.</translation>
    </message>
    <message>
        <source>there is no PEM private key without a passphrase in it, RSA or EC</source>
        <translation>darin ist kein privater PEM-Schlüssel ohne Passwort, RSA oder EC</translation>
    </message>
    <message>
        <source>Zoho gave no refresh token for this grant code; generate a new code with &quot;Self Client&quot; in Zoho&apos;s API console.</source>
        <translation>Zoho hat für diesen Grant-Code keinen Refresh-Token gegeben; erzeugen Sie in Zohos API-Konsole mit „Self Client“ einen neuen.</translation>
    </message>
    <message>
        <source>it is not available here</source>
        <translation>hier ist er nicht vorhanden</translation>
    </message>
    <message>
        <source>the name of a column</source>
        <translation>der Name einer Spalte</translation>
    </message>
    <message>
        <source>the number of an element, from 0, and &quot;]&quot; must follow</source>
        <translation>die Nummer eines Elements, ab 0, und „]“ müssen folgen</translation>
    </message>
    <message>
        <source>&quot;|&quot;, &quot;-&gt;&quot; or the end must follow</source>
        <translation>„|“, „-&gt;“ oder das Ende muss folgen</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation>der Name eines Mitglieds</translation>
    </message>
    <message>
        <source>a name between double quotes must not be empty or have a backslash in it</source>
        <translation>ein Name in Anführungszeichen darf nicht leer sein und keinen Rückstrich enthalten</translation>
    </message>
    <message>
        <source>%1 is missing, or has a sign in it that can&apos;t be read</source>
        <translation>%1 fehlt oder enthält ein Zeichen, das nicht zu lesen ist</translation>
    </message>
    <message>
        <source>a path must follow &quot;-&gt;&quot;</source>
        <translation>auf „-&gt;“ muss ein Pfad folgen</translation>
    </message>
    <message>
        <source>the double quote is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the notation &quot;%1&quot; is wrong at character %2: %3</source>
        <translation>die Schreibweise „%1“ ist ab Zeichen %2 falsch: %3</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho, there is nothing to revoke.</source>
        <translation>Statusbridge ist nicht mit Zoho verbunden, es gibt nichts zu widerrufen.</translation>
    </message>
    <message>
        <source>It is the only row with a known status.</source>
        <translation>Es ist die einzige Zeile mit einem bekannten Status.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t count the open queue ids: %1</source>
        <translation>Ein Durchlauf kann die offenen Queue-IDs nicht zählen: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for open rows: %1</source>
        <translation>Ein Durchlauf kann offene Zeilen nicht suchen: %1</translation>
    </message>
    <message>
        <source>Its outcome is unknown; the next cycle reads the record back before it is sent again.</source>
        <translation>Das Ergebnis ist unbekannt; der nächste Durchlauf liest den Datensatz zurück, bevor er wieder gesendet wird.</translation>
    </message>
    <message>
        <source>Statusbridge&apos;s own tables are of version %1.</source>
        <translation>Statusbridges eigene Tabellen sind von Version %1.</translation>
    </message>
    <message>
        <source>The owner of %1 is not known: %2.</source>
        <translation>Der Besitzer von %1 ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>It was parked, and Zoho shows &quot;%1&quot; by now.</source>
        <translation>Er war zurückgestellt, und Zoho zeigt inzwischen „%1“.</translation>
    </message>
    <message>
        <source>It is parked now, after %1 cycles in a row.</source>
        <translation>Er ist jetzt zurückgestellt, nach %1 Durchläufen hintereinander.</translation>
    </message>
    <message>
        <source>The password is empty: a user needs one.</source>
        <translation>Das Passwort ist leer: Ein Benutzer braucht eines.</translation>
    </message>
    <message>
        <source>The password could not be hashed, which takes 64 MiB of memory: close other programs and try again.</source>
        <translation>Das Passwort ließ sich nicht verschlüsseln, was 64 MiB Speicher braucht: Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>Das Passwort ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>%1, port %2, can be listened on.</source>
        <translation>%1, Port %2, ist frei.</translation>
    </message>
    <message>
        <source>%1, port %2, is in use. If that is this Statusbridge, all is well; otherwise choose another port.</source>
        <translation>%1, Port %2, ist belegt. Wenn das dieses Statusbridge ist, ist alles gut; sonst wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1, port %2, can&apos;t be listened on; check the address.</source>
        <translation>%1, Port %2, ist nicht benutzbar; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 is served by PostgreSQL %2, but 13 or newer is needed: upgrade its server.</source>
        <translation>%1 liegt auf PostgreSQL %2, nötig ist 13 oder neuer: Erneuern Sie den Server.</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>Das Programm endet.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be asked for this queue id: it is empty, or has a quote or a backslash in it.</source>
        <translation>Nach dieser Queue-ID kann Zoho nicht gefragt werden: Sie ist leer, oder sie enthält ein Anführungszeichen oder einen Rückstrich.</translation>
    </message>
    <message>
        <source>Neither table has a row with the queue id &quot;%1&quot;. Queue ids are compared exactly, with case.</source>
        <translation>Keine der Tabellen hat eine Zeile mit der Queue-ID „%1“. Queue-IDs werden genau verglichen, auch Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because the socket %1 can&apos;t be made: %2.</source>
        <translation>Eine zweite Konsole kann diese nicht nach vorn holen, weil sich der Socket %1 nicht anlegen lässt: %2.</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because another user has laid %1: remove that.</source>
        <translation>Eine zweite Konsole kann diese nicht nach vorn holen, weil ein anderer Benutzer %1 angelegt hat: Entfernen Sie das.</translation>
    </message>
    <message>
        <source>Zoho must be reconnected: %1</source>
        <translation>Zoho muss neu verbunden werden: %1</translation>
    </message>
    <message>
        <source>The record is being edited at Zoho at the moment, so that it took no update.</source>
        <translation>Der Datensatz wird bei Zoho gerade bearbeitet und nahm deshalb keine Änderung an.</translation>
    </message>
    <message>
        <source>Zoho has no such record in this report any more.</source>
        <translation>In diesem Bericht hat Zoho keinen solchen Datensatz mehr.</translation>
    </message>
    <message>
        <source>A record without a proper id can&apos;t be updated.</source>
        <translation>Ein Datensatz ohne richtige Nummer kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Zoho no longer shows the record in this report.</source>
        <translation>Zoho zeigt den Datensatz in diesem Bericht nicht mehr.</translation>
    </message>
    <message>
        <source>The Zoho plan&apos;s limit of records is reached; remove records or change the plan.</source>
        <translation>Die Grenze der Datensätze des Zoho-Tarifs ist erreicht; entfernen Sie Datensätze, oder wechseln Sie den Tarif.</translation>
    </message>
    <message>
        <source>Zoho refused it in %1 cycles in a row: %2</source>
        <translation>Zoho hat ihn in %1 Durchläufen hintereinander abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1/%2/%3 can be read: %4 records on the first page.</source>
        <translation>%1/%2/%3 ist lesbar: %4 Datensätze auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long or as having a key too many; check the criteria and the field names in the settings.</source>
        <translation>Zoho hat die Anfrage als zu lang abgelehnt, oder weil sie zu viel enthält; prüfen Sie die ausstehenden Datensätze und die Feldnamen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Zoho does not accept the form of this request; that is a fault of Statusbridge, please report it with Zoho&apos;s words.</source>
        <translation>Zoho nimmt diese Form der Anfrage nicht an; das ist ein Fehler von Statusbridge, bitte melden Sie ihn mit Zohos Worten.</translation>
    </message>
    <message>
        <source>an IP address or &quot;localhost&quot;</source>
        <translation>eine IP-Adresse oder „localhost“</translation>
    </message>
    <message>
        <source>the link name from the application&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>der Linkname aus der URL der Anwendung (Buchstaben, Ziffern, „_“, „-“ und „.“)</translation>
    </message>
    <message>
        <source>a client id without blanks, as Zoho&apos;s API console shows it</source>
        <translation>eine Client-ID ohne Leerzeichen, wie Zohos API-Konsole sie zeigt</translation>
    </message>
    <message>
        <source>criteria that are not empty</source>
        <translation>eine Bedingung, die nicht leer ist</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;)</source>
        <translation>der Linkname eines Feldes (Buchstaben, Ziffern und „_“)</translation>
    </message>
    <message>
        <source>a host name or address without blanks, or empty</source>
        <translation>ein Rechnername oder eine Adresse ohne Leerzeichen, oder leer</translation>
    </message>
    <message>
        <source>a name that is not empty</source>
        <translation>ein Name, der nicht leer ist</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or an address with a port and without a password, such as &quot;http://proxy.example:3128&quot; or &quot;socks5://…&quot;</source>
        <translation>„system“, „none“ oder eine Adresse mit Port und ohne Passwort, wie „http://proxy.example:3128“ oder „socks5://…“</translation>
    </message>
    <message>
        <source>a list of different words with &quot;delivered&quot; among them</source>
        <translation>eine Liste verschiedener Wörter, darunter „delivered“</translation>
    </message>
    <message>
        <source>the link name from the report&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>der Linkname aus der URL des Berichts (Buchstaben, Ziffern, „_“, „-“ und „.“)</translation>
    </message>
    <message>
        <source>an https:// address of a host without user name and query (http:// for this machine only), or empty</source>
        <translation>eine https://-Adresse eines Rechners ohne Benutzername und Abfrage (http:// nur für diesen Rechner), oder leer</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>irgendein Text</translation>
    </message>
    <message>
        <source>a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or hh with AP), minutes (mm) and seconds (ss), such as &quot;dd-MMM-yyyy HH:mm:ss&quot;</source>
        <translation>ein Format aus Tag (dd), Monat (MM oder MMM) und Jahr (yyyy) sowie Stunden (HH, oder hh mit AP), Minuten (mm) und Sekunden (ss), wie „dd-MMM-yyyy HH:mm:ss“</translation>
    </message>
    <message>
        <source>a time zone such as &quot;Europe/Berlin&quot;, or empty for the machine&apos;s</source>
        <translation>eine Zeitzone wie „Europe/Berlin“, oder leer für die des Rechners</translation>
    </message>
    <message>
        <source>Zoho did not revoke the authorization; try again, or remove Statusbridge under &quot;Connected Apps&quot; of your Zoho account.</source>
        <translation>Zoho hat die Berechtigung nicht widerrufen; versuchen Sie es noch einmal, oder entfernen Sie Statusbridge unter „Connected Apps“ Ihres Zoho-Kontos.</translation>
    </message>
    <message>
        <source>The login %1 has all the rights that are needed.</source>
        <translation>Der Benutzer %1 hat alle Rechte, die nötig sind.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t mark a row of &quot;%1&quot;: %2</source>
        <translation>Ein Durchlauf kann keine Zeile von „%1“ markieren: %2</translation>
    </message>
    <message>
        <source>The newest rows of &quot;%1&quot; are not found by their own queue ids, so that nothing would be carried over: look at the type of %2.</source>
        <translation>Die neuesten Zeilen von „%1“ sind mit ihren eigenen Queue-IDs nicht zu finden, so dass nichts übertragen würde: Prüfen Sie den Typ von %2.</translation>
    </message>
    <message>
        <source>Its rows could not be marked and are remembered as settled here instead: %1</source>
        <translation>Seine Zeilen ließen sich nicht markieren und sind stattdessen hier als erledigt vermerkt: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read rows by their queue ids: %1</source>
        <translation>Ein Durchlauf kann keine Zeilen nach ihrer Queue-ID lesen: %1</translation>
    </message>
    <message>
        <source>%1 have no queue id, so that nothing becomes of them: look at %2.</source>
        <translation>%1 haben keine Queue-ID, so dass nichts aus ihnen wird: Prüfen Sie %2.</translation>
    </message>
    <message>
        <source>%1 have no status, so that nothing becomes of them: look at %2.</source>
        <translation>%1 haben keinen Status, so dass nichts aus ihnen wird: Prüfen Sie %2.</translation>
    </message>
    <message>
        <source>Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and ZohoCreator.report.UPDATE.</source>
        <translation>Zoho sagt, der Verbindung fehle ein Scope; verbinden Sie neu, mit den Scopes ZohoCreator.report.READ und ZohoCreator.report.UPDATE.</translation>
    </message>
    <message>
        <source>Other users&apos; access to the secret file %1 cannot be taken away: %2.</source>
        <translation>Der Zugriff anderer Benutzer auf die Datei %1 mit dem Geheimnis lässt sich nicht wegnehmen: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>sie ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be removed: %2.</source>
        <translation>Die Datei %1 mit dem Geheimnis lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 mit dem Geheimnis ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>it belongs to another user.</source>
        <translation>sie gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is probably another file.</source>
        <translation>sie ist größer als 64 KiB, also wohl eine andere Datei.</translation>
    </message>
    <message>
        <source>Statusbridge cannot remove %1, because the secret store &quot;%2&quot; is read-only. Remove it where it was put.</source>
        <translation>%1 lässt sich hier nicht entfernen, weil der Ort „%2“ nur gelesen werden kann. Entfernen Sie es dort, wo es abgelegt wurde.</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>Das Geheimnis in %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was sent to %2.</source>
        <translation>„%1“ wurde an %2 geschickt.</translation>
    </message>
    <message>
        <source>The set-up assistant has not been finished: no cycle begins before it is, or before the scheduler is started.</source>
        <translation>Die Einrichtung ist nicht abgeschlossen: Vorher beginnt kein Durchlauf, außer der Zeitplaner wird gestartet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 muss so sein: %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1 is not a setting.</source>
        <translation>%1 ist keine Einstellung.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 rows of &quot;%3&quot;</source>
        <translation>%1 der neuesten %2 Zeilen von „%3“</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Zoho ended the sign-in; check the client id, the redirect URI in Zoho&apos;s API console and the data center.</source>
        <translation>Zoho hat die Anmeldung beendet; prüfen Sie Client-ID, Redirect-URI in Zohos API-Konsole und Rechenzentrum.</translation>
    </message>
    <message>
        <source>Nobody signed in at Zoho within %1 minutes; begin again.</source>
        <translation>Innerhalb von %1 Minuten hat sich niemand bei Zoho angemeldet; beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 is served by SQLite %2, but 3.35 or newer is needed: install it.</source>
        <translation>%1 wird mit SQLite %2 gelesen, nötig ist 3.35 oder neuer: Installieren Sie das.</translation>
    </message>
    <message>
        <source>%1 refused a statement.</source>
        <translation>%1 hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2.</source>
        <translation>Angehalten von %1 um %2.</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;.</source>
        <translation>Die stärkste Zeile sagt „%1“.</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;, which counts as &quot;%2&quot;.</source>
        <translation>Die stärkste Zeile sagt „%1“, was als „%2“ gilt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the strongest status of all rows.</source>
        <translation>„%1“ ist der stärkste Status aller Zeilen.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is gone; migrate again.</source>
        <translation>Die Tabelle „%1“ ist fort; richten Sie erneut ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a view: the table behind it needs an index on the queue id, and &quot;%2&quot; must be a key that it shows once.</source>
        <translation>„%1“ ist eine Sicht: Die Tabelle dahinter braucht einen Index auf die Queue-ID, und „%2“ muss ein Schlüssel sein, den sie einmal zeigt.</translation>
    </message>
    <message>
        <source>%1 could not get %2: the table &quot;%3&quot; was in use each of the %4 times that it was tried, by a transaction that doesn&apos;t end. Nothing is lost; end that transaction, or migrate again at a quieter time.</source>
        <translation>%1 hat %2 nicht bekommen: die Tabelle „%3“ war jedes der %4 Male in Benutzung, durch eine Transaktion, die nicht endet. Nichts ist verloren; beenden Sie die Transaktion, oder richten Sie zu ruhigerer Zeit erneut ein.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read &quot;%1&quot;: %2</source>
        <translation>Ein Durchlauf kann „%1“ nicht lesen: %2</translation>
    </message>
    <message>
        <source>This was a trial.</source>
        <translation>Das war eine Probe.</translation>
    </message>
    <message>
        <source>What an earlier version remembered becomes that of the place at Zoho that is configured, so that this must be complete before the tables are upgraded.</source>
        <translation>Was sich eine frühere Version gemerkt hat, wird dem eingestellten Ort bei Zoho zugeordnet, deshalb muss dieser vollständig sein, bevor die Tabellen erneuert werden.</translation>
    </message>
    <message>
        <source>It is %1 in the time zone that is written to Zoho.</source>
        <translation>In der Zeitzone, in der an Zoho geschrieben wird, ist es %1.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, and see that the system has its list of time zones (tzdata).</source>
        <translation>Die Zeitzone „%1“ ist hier nicht bekannt, deshalb gilt UTC: Geben Sie ihr einen Namen wie „Europe/Berlin“, und sehen Sie nach, ob das System seine Liste der Zeitzonen hat (tzdata).</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: point %3 at Unix time or ISO 8601.</source>
        <translation>%1 enthalten eine unlesbare Zeit, wie „%2“, so dass sie unter Gleichen zuletzt kommen und keine Zeit geschrieben wird: Stellen Sie %3 auf Unix-Zeit oder ISO 8601.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be removed; check its directory and its permissions.</source>
        <translation>Die Datei %1 mit dem Zugriffstoken lässt sich nicht entfernen; prüfen Sie ihren Ordner und ihre Rechte.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be written; check its directory and its permissions.</source>
        <translation>Die Datei %1 mit dem Zugriffstoken ist nicht beschreibbar; prüfen Sie ihren Ordner und ihre Rechte.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be read; check its directory and its permissions.</source>
        <translation>Die Datei %1 mit dem Zugriffstoken ist nicht lesbar; prüfen Sie ihren Ordner und ihre Rechte.</translation>
    </message>
    <message>
        <source>Zoho gave an access token.</source>
        <translation>Zoho hat einen Zugriffstoken gegeben.</translation>
    </message>
    <message>
        <source>Zoho does not accept the access token.</source>
        <translation>Zoho nimmt den Zugriffstoken nicht an.</translation>
    </message>
    <message>
        <source>The access token could not be renewed.</source>
        <translation>Der Zugriffstoken ließ sich nicht erneuern.</translation>
    </message>
    <message>
        <source>Asking Zoho for an access token was ended.</source>
        <translation>Die Frage nach einem Zugriffstoken wurde beendet.</translation>
    </message>
    <message>
        <source>Zoho gives no access token for the moment, too many were asked for; leave it alone for ten minutes, since asking prolongs the block.</source>
        <translation>Zoho gibt im Augenblick keinen Zugriffstoken, weil zu viele verlangt wurden; warten Sie zehn Minuten, denn jede Frage verlängert die Sperre.</translation>
    </message>
    <message>
        <source>this is not valid TOML.</source>
        <translation>das ist kein gültiges TOML.</translation>
    </message>
    <message>
        <source>Zoho takes no more calls for the moment, too many were made in a minute or at once.</source>
        <translation>Zoho nimmt im Augenblick keine Aufrufe mehr an, es waren zu viele in einer Minute oder zugleich.</translation>
    </message>
    <message>
        <source>It was not sent, since Zoho left too many updates unanswered one after the other.</source>
        <translation>Er wurde nicht gesendet, weil Zoho zu viele Änderungen hintereinander unbeantwortet ließ.</translation>
    </message>
    <message>
        <source>The answer to an update was too large to be Zoho&apos;s.</source>
        <translation>Die Antwort auf eine Änderung war zu groß, um von Zoho zu sein.</translation>
    </message>
    <message>
        <source>The connection broke before Zoho had answered an update.</source>
        <translation>Die Verbindung brach ab, bevor Zoho auf eine Änderung geantwortet hatte.</translation>
    </message>
    <message>
        <source>An update was ended before Zoho answered.</source>
        <translation>Eine Änderung wurde beendet, bevor Zoho antwortete.</translation>
    </message>
    <message>
        <source>It is not known whether the record was updated; it will be read back before it is sent again.</source>
        <translation>Es ist nicht bekannt, ob der Datensatz geändert wurde; er wird zurückgelesen, bevor er wieder gesendet wird.</translation>
    </message>
    <message>
        <source>Zoho refused the update of this record.</source>
        <translation>Zoho hat die Änderung dieses Datensatzes abgelehnt.</translation>
    </message>
    <message>
        <source>Zoho did not answer an update in time.</source>
        <translation>Zoho hat auf eine Änderung nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The update was not sent, because this instance stood still for so long that another one may have taken over.</source>
        <translation>Die Änderung wurde nicht gesendet, weil diese Instanz so lange stillstand, dass eine andere übernommen haben kann.</translation>
    </message>
    <message>
        <source>A user&apos;s name has visible characters only, no colon, and neither begins nor ends with a space.</source>
        <translation>Ein Benutzername hat nur sichtbare Zeichen, keinen Doppelpunkt, und beginnt und endet nicht mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to %1 characters.</source>
        <translation>Ein Benutzername hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts service could not place the connected user; connect again, and check that the data center is the user&apos;s own.</source>
        <translation>Zohos Anmeldedienst konnte den verbundenen Benutzer nicht zuordnen; verbinden Sie neu, und prüfen Sie, ob das Rechenzentrum seines ist.</translation>
    </message>
    <message>
        <source>Zoho&apos;s validation refused the values for this record.</source>
        <translation>Zohos Prüfung hat die Werte für diesen Datensatz abgelehnt.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record.</source>
        <translation>Zoho hat einen Wert für diesen Datensatz abgelehnt.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record as too long or of the wrong format.</source>
        <translation>Zoho hat einen Wert für diesen Datensatz als zu lang oder von falscher Form abgelehnt.</translation>
    </message>
    <message>
        <source>Zoho refused the values for this record.</source>
        <translation>Zoho hat die Werte für diesen Datensatz abgelehnt.</translation>
    </message>
    <message>
        <source>The environment variable %1 must be an absolute path, not &quot;%2&quot;.</source>
        <translation>Die Umgebungsvariable %1 muss ein vollständiger Pfad sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>there is no such setting.</source>
        <translation>eine solche Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>A web page came instead of Zoho&apos;s answer, perhaps from a proxy.</source>
        <translation>Statt Zohos Antwort kam eine Webseite, vielleicht von einem Proxy.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All words in the newest %1 rows of &quot;%2&quot; are known.</source>
        <translation>Alle Wörter in den neuesten %1 Zeilen von „%2“ sind bekannt.</translation>
    </message>
    <message>
        <source>That would hold up those who write.</source>
        <translation>Das würde Schreibende aufhalten.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up.</source>
        <translation>Zohos API-Aufrufe des Tages sind verbraucht.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up; they are reset on %1, as far as is known, and each cycle until then asks with one call.</source>
        <translation>Zohos API-Aufrufe des Tages sind verbraucht; soweit bekannt, werden sie am %1 zurückgesetzt, und bis dahin fragt jeder Durchlauf mit einem Aufruf nach.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>Dem Zertifikat von Zohos Server wird nicht vertraut, deshalb wurde nichts gesendet; prüfen Sie die Uhr dieses Rechners, seine Zertifikate und seinen Proxy.</translation>
    </message>
    <message>
        <source>The connection to Zoho broke before the answer was complete.</source>
        <translation>Die Verbindung zu Zoho brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server has a disturbance.</source>
        <translation>Zohos Server ist gestört.</translation>
    </message>
    <message>
        <source>Not asked, because calls are counted in the database, which is not in order.</source>
        <translation>Nicht gefragt, weil Aufrufe in der Datenbank gezählt werden, die nicht in Ordnung ist.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>Zoho zeigt „%1“, was stärker ist als „%2“.</translation>
    </message>
    <message>
        <source>Zoho shows exactly this already.</source>
        <translation>Zoho zeigt genau das schon.</translation>
    </message>
    <message>
        <source>Zoho did not answer in time.</source>
        <translation>Zoho hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>a column of %1</source>
        <translation>eine Spalte für %1</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einen Augenblick</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>etwa %1 Minuten</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>etwa %1 Sekunden</translation>
    </message>
    <message>
        <source>Added %1 to the table &quot;%2&quot;.</source>
        <translation>Die Tabelle „%2“ hat jetzt %1.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others can&apos;t write meanwhile.</source>
        <translation>Die Tabelle „%2“ bekommt %1: Das dauert %3, andere können inzwischen nicht schreiben.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others read and write meanwhile.</source>
        <translation>Die Tabelle „%2“ bekommt %1: Das dauert %3, andere können inzwischen lesen und schreiben.</translation>
    </message>
    <message>
        <source>Adding the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>Die Spalte „%1“ wird der Tabelle „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>an index of the open rows</source>
        <translation>einen Index der offenen Zeilen</translation>
    </message>
    <message>
        <source>an index on %1</source>
        <translation>einen Index auf %1</translation>
    </message>
    <message>
        <source>Added the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>Die Spalte „%1“ wurde der Tabelle „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>The database is copied before, which takes %1 and %2 of the %3 that are free.</source>
        <translation>Vorher wird die Datenbank kopiert, was %1 dauert und %2 der freien %3 braucht.</translation>
    </message>
    <message>
        <source>Copied the database as it was to %1.</source>
        <translation>Die Datenbank wurde, wie sie war, nach %1 kopiert.</translation>
    </message>
    <message>
        <source>The table &quot;%2&quot; has not got %1 yet: a transaction that began earlier does not end, and has to before. Nothing is lost; end it, or migrate again later.</source>
        <translation>Für die Tabelle „%2“ ist etwas nicht fertig (%1): Eine früher begonnene Transaktion endet nicht, muss das aber vorher. Nichts ist verloren; beenden Sie sie, oder richten Sie später erneut ein.</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot;</source>
        <translation>ihre Spalte „%1“</translation>
    </message>
    <message>
        <source>Left out %1 of the table &quot;%2&quot;, because others can&apos;t write for %3 while it is made.</source>
        <translation>Die Tabelle „%2“ hat noch nicht %1, weil andere %3 lang nicht schreiben können, während das entsteht.</translation>
    </message>
    <message>
        <source>There is no login &quot;%1&quot; that could be given rights on Statusbridge&apos;s own tables: make it, and migrate once more.</source>
        <translation>Es gibt keinen Benutzer „%1“, der Rechte auf Statusbridges eigene Tabellen bekommen könnte: Legen Sie ihn an, und richten Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>the message id or the recipient</source>
        <translation>die Nachrichten-ID oder den Empfänger</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Brought Statusbridge&apos;s own tables to version %1.</source>
        <translation>Statusbridges eigene Tabellen sind jetzt von Version %1.</translation>
    </message>
    <message>
        <source>the queue id in &quot;%1&quot;</source>
        <translation>die Queue-ID in „%1“</translation>
    </message>
    <message>
        <source>Gave %1 its rights on Statusbridge&apos;s own tables.</source>
        <translation>%1 hat jetzt seine Rechte auf Statusbridges eigene Tabellen.</translation>
    </message>
    <message>
        <source>Created the schema &quot;%1&quot;.</source>
        <translation>Das Schema „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>The client secret and the refresh token are in the store &quot;%1&quot;.</source>
        <translation>Client-Geheimnis und Refresh-Token liegen am Ort „%1“.</translation>
    </message>
    <message>
        <source>Created the table &quot;%1&quot;.</source>
        <translation>Die Tabelle „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>the message id</source>
        <translation>die Nachrichten-ID</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>den Empfänger</translation>
    </message>
    <message>
        <source>Left out the upgrade of the tables, because others can&apos;t write for %1 while it is made.</source>
        <translation>Die Tabellen wurden nicht erneuert, weil andere %1 lang nicht schreiben können, während das geschieht.</translation>
    </message>
    <message>
        <source>Upgrading the tables: others can&apos;t write for %1 meanwhile.</source>
        <translation>Die Tabellen werden erneuert: Andere können %1 lang nicht schreiben.</translation>
    </message>
    <message>
        <source>the trigger that tells of new rows</source>
        <translation>den Trigger, der neue Zeilen meldet</translation>
    </message>
    <message>
        <source>The Custom API did not say what became of the records.</source>
        <translation>Die Custom API hat nicht gesagt, was aus den Datensätzen wurde.</translation>
    </message>
    <message>
        <source>Zoho refused a call of the Custom API as too long.</source>
        <translation>Zoho hat einen Aufruf der Custom API als zu lang abgelehnt.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are shared out among the cycles; the next ones go on.</source>
        <translation>Die Aufrufe von heute sind auf die Durchläufe verteilt; die nächsten machen weiter.</translation>
    </message>
    <message>
        <source>The calls that are left today are kept for a person who starts a cycle.</source>
        <translation>Die Aufrufe, die heute übrig sind, bleiben jemandem vorbehalten, der einen Durchlauf startet.</translation>
    </message>
    <message>
        <source>The Custom API %1 answers; one call of it writes up to %2 records.</source>
        <translation>Die Custom API %1 antwortet; ein Aufruf schreibt bis zu %2 Datensätze.</translation>
    </message>
    <message>
        <source>The Custom API is a draft or disabled; enable it in Zoho Creator (Microservices, Custom API).</source>
        <translation>Die Custom API ist ein Entwurf oder abgeschaltet; schalten Sie sie in Zoho Creator ein (Microservices, Custom API).</translation>
    </message>
    <message>
        <source>The connected Zoho user may not call the Custom API; give the user access to it in Zoho Creator (Microservices, Custom API), with OAuth as the way to authenticate.</source>
        <translation>Der verbundene Zoho-Benutzer darf die Custom API nicht aufrufen; geben Sie ihm in Zoho Creator (Microservices, Custom API) Zugriff darauf, mit OAuth als Anmeldung.</translation>
    </message>
    <message>
        <source>The connection lacks the scope ZohoCreator.customapi.EXECUTE, without which the Custom API can&apos;t be called; connect again with that scope as well.</source>
        <translation>Der Verbindung fehlt der Scope ZohoCreator.customapi.EXECUTE, ohne den die Custom API nicht aufgerufen werden kann; verbinden Sie neu, auch mit diesem Scope.</translation>
    </message>
    <message>
        <source>Zoho did not run the function of the Custom API to its end.</source>
        <translation>Zoho hat die Funktion der Custom API nicht zu Ende ausgeführt.</translation>
    </message>
    <message>
        <source>The day&apos;s calls of Zoho&apos;s Custom APIs are used up; they are reset on %1, as far as is known.</source>
        <translation>Die Aufrufe des Tages von Zohos Custom APIs sind verbraucht; soweit bekannt, werden sie am %1 zurückgesetzt.</translation>
    </message>
    <message>
        <source>No refresh token is kept.</source>
        <translation>Es ist kein Refresh-Token gespeichert.</translation>
    </message>
    <message>
        <source>%1 begins no cycle by itself before Start is pressed on it, and no other instance is running that could begin one.</source>
        <translation>%1 beginnt keinen Durchlauf von selbst, bevor dort Start gedrückt wird, und keine andere Instanz läuft, die einen beginnen könnte.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot; already, which keeps the record out of the criteria.</source>
        <translation>Zoho zeigt schon „%1“, weshalb der Datensatz nicht unter die Bedingung fällt.</translation>
    </message>
    <message>
        <source>Until then each record costs a call of its own.</source>
        <translation>Bis dahin kostet jeder Datensatz einen eigenen Aufruf.</translation>
    </message>
    <message>
        <source>Calls are short, and what follows &quot;%1&quot; is about to come.</source>
        <translation>Die Aufrufe sind knapp, und was auf „%1“ folgt, kommt gleich.</translation>
    </message>
    <message>
        <source>An instance that runs cycles is about to begin the cycle that %1 wished for at %2.</source>
        <translation>Eine Instanz, die Durchläufe ausführt, beginnt gleich den, den sich %1 um %2 gewünscht hat.</translation>
    </message>
    <message>
        <source>%1 wished for a cycle at %2, and no instance that runs cycles has begun it within a minute.</source>
        <translation>%1 hat sich um %2 einen Durchlauf gewünscht, und keine Instanz, die Durchläufe ausführt, hat ihn innerhalb einer Minute begonnen.</translation>
    </message>
    <message>
        <source>When the cycle that %1 runs has ended, the cycle that %2 wished for at %3 begins.</source>
        <translation>Wenn der Durchlauf endet, den %1 ausführt, beginnt der, den sich %2 um %3 gewünscht hat.</translation>
    </message>
    <message>
        <source>the link name of a Custom API (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>der Linkname einer Custom API (Buchstaben, Ziffern, „_“, „-“ und „.“), oder leer</translation>
    </message>
    <message>
        <source>the link name of a form (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>der Linkname eines Formulars (Buchstaben, Ziffern, „_“, „-“ und „.“), oder leer</translation>
    </message>
    <message>
        <source>Zoho took it.</source>
        <translation>Zoho hat ihn übernommen.</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Made the row again that lets one instance at a time run a cycle.</source>
        <translation>Die Zeile wiederhergestellt, die immer nur eine Instanz einen Durchlauf machen lässt.</translation>
    </message>
    <message>
        <source>Row level security hides every row of %1 from this login: turn it off for Statusbridge&apos;s own tables, or give the login a policy.</source>
        <translation>Die Zeilensicherheit (Row Level Security) verbirgt alle Zeilen von %1 vor dieser Anmeldung: Schalten Sie sie für Statusbridges eigene Tabellen ab oder geben Sie der Anmeldung eine Regel (Policy).</translation>
    </message>
    <message>
        <source>%1 takes a backslash in a text for the beginning of an escape: set standard_conforming_strings to on, for the server or for the login.</source>
        <translation>%1 hält einen umgekehrten Schrägstrich in einem Text für den Anfang eines Sonderzeichens: Setzen Sie standard_conforming_strings auf on, für den Server oder für die Anmeldung.</translation>
    </message>
    <message>
        <source>Row level security hides every row of &quot;%1&quot; from this login, so that nothing would be carried over: give it a policy for them.</source>
        <translation>Die Zeilensicherheit (Row Level Security) verbirgt alle Zeilen von „%1“ vor dieser Anmeldung, sodass nichts übertragen würde: Geben Sie ihr eine Regel (Policy) dafür.</translation>
    </message>
    <message>
        <source>Row level security holds on &quot;%1&quot; for this login: a row that its policies don&apos;t show is not carried over.</source>
        <translation>Für „%1“ gilt bei dieser Anmeldung die Zeilensicherheit (Row Level Security): Eine Zeile, die deren Regeln nicht zeigen, wird nicht übertragen.</translation>
    </message>
    <message>
        <source>Statuses that arrive are kept in a table of Statusbridge&apos;s own, since %1 takes no rows: %2</source>
        <translation>Eintreffende Status werden in einer eigenen Tabelle von Statusbridge gehalten, da %1 keine Zeilen annimmt: %2</translation>
    </message>
    <message>
        <source>webhook.enabled is set, but none of its secrets is there, so that everything sent is refused: store %1.</source>
        <translation>webhook.enabled ist gesetzt, aber keines der Geheimnisse ist da, sodass alles Gesendete abgelehnt wird: Hinterlegen Sie %1.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is switched off.</source>
        <translation>Der Empfang von Webhooks ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Statuses that arrive become rows of %1.</source>
        <translation>Eintreffende Status werden zu Zeilen von %1.</translation>
    </message>
    <message>
        <source>%1 bytes of received webhooks wait in %2 for the database.</source>
        <translation>%1 Bytes empfangener Webhooks warten in %2 auf die Datenbank.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with the columns &quot;%2&quot; and &quot;%3&quot;, which [queue_ids] names.</source>
        <translation>Es gibt keine Tabelle „%1“ mit den Spalten „%2“ und „%3“, die [queue_ids] nennt.</translation>
    </message>
    <message>
        <source>its queue id and status are read from other columns.</source>
        <translation>ihre Queue-ID und ihr Status werden aus anderen Spalten gelesen.</translation>
    </message>
    <message>
        <source>a row that is put into it comes back without a key, changed, or marked.</source>
        <translation>eine Zeile, die hineingeschrieben wird, kommt ohne Schlüssel, verändert oder markiert zurück.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be read.</source>
        <translation>Die Datei %1 der Ablage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be written; the disk may be full.</source>
        <translation>Die Datei %1 der Ablage kann nicht geschrieben werden; vielleicht ist die Platte voll.</translation>
    </message>
    <message>
        <source>All bodies of &quot;%1&quot; are read, %2 of them; %3 statuses belonged to queue ids that were done before, and are not kept.</source>
        <translation>Alle Webhooks in „%1“ sind gelesen, bisher %2; %3 Status gehörten zu Queue-IDs, die schon erledigt waren, und werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The bodies of &quot;%1&quot; are read for the first time, %2 of about %3 so far; each cycle goes on.</source>
        <translation>Die Webhooks in „%1“ werden zum ersten Mal gelesen, bisher %2 von etwa %3; jeder Durchlauf fährt damit fort.</translation>
    </message>
    <message>
        <source>Bodies of &quot;%1&quot;</source>
        <translation>Webhooks in „%1“</translation>
    </message>
    <message>
        <source>%1 hold what became no status, or one that can&apos;t be matched, by kind: %2. See what writes them, or correct the shape or the paths.</source>
        <translation>%1 enthalten etwas, woraus kein Status wurde oder einer, der zu nichts passt, nach Art: %2. Sehen Sie nach, was sie schreibt, oder berichtigen Sie die Form oder die Pfade.</translation>
    </message>
    <message>
        <source>%1 hold no status of a message, as is usual: %2.</source>
        <translation>%1 enthalten keinen Status einer Nachricht, wie es üblich ist: %2.</translation>
    </message>
    <message>
        <source>Dropped &quot;%1&quot; from the table &quot;%2&quot;, which nothing uses any more.</source>
        <translation>„%1“ wurde aus der Tabelle „%2“ entfernt, nichts benutzt es mehr.</translation>
    </message>
    <message>
        <source>says where everything stands in the bodies, so that %1 can&apos;t be a path into them as well: leave one of the two out.</source>
        <translation>sagt, wo alles in den Webhooks steht, deshalb kann %1 nicht außerdem ein Pfad hinein sein: lassen Sie eins von beiden weg.</translation>
    </message>
    <message>
        <source>is &quot;custom&quot;, which needs a path such as &quot;payload-&gt;statuses[*].status&quot; in a column setting of its section.</source>
        <translation>ist „custom“, und das braucht einen Pfad wie „payload-&gt;statuses[*].status“ in einer Spalteneinstellung dieses Abschnitts.</translation>
    </message>
    <message>
        <source>There is no place left in the spool %1.</source>
        <translation>In der Ablage %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;), or empty</source>
        <translation>der Link-Name eines Feldes (Buchstaben, Ziffern und „_“) oder leer</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: see what writes them, or look at %3.</source>
        <translation>%1 enthalten eine Zeit, die nicht gelesen werden kann, etwa „%2“. Unter gleichen kommen sie zuletzt, und es wird keine Zeit geschrieben: nachsehen, was sie schreibt, oder %3 prüfen.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1. The last of it that is not as usual came at %2: see what sends it, and whether to the address of its shape.</source>
        <translation>Empfangen, ohne einen Status zu ergeben, nach Art: %1. Das letzte davon, das nicht üblich ist, kam um %2: nachsehen, was es sendet und ob an die Adresse seiner Form.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1.</source>
        <translation>Empfangen, ohne einen Status zu ergeben, nach Art: %1.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server %1 can be reached.</source>
        <translation>Zohos Anmeldeserver %1 ist erreichbar.</translation>
    </message>
    <message>
        <source>must be empty beside sync.hours and sync.days; give the expression their hours and days, or leave them empty.</source>
        <translation>muss neben sync.hours und sync.days leer sein; geben Sie dem Ausdruck deren Stunden und Tage, oder lassen Sie diese leer.</translation>
    </message>
    <message>
        <source>%1 is none of Zoho Creator&apos;s servers. Open the report in Zoho Creator and copy its address from the browser.</source>
        <translation>%1 ist keiner der Server von Zoho Creator. Öffnen Sie den Bericht in Zoho Creator und kopieren Sie seine Adresse aus dem Browser.</translation>
    </message>
    <message>
        <source>This address shows &quot;%1&quot; and no report. Open the report in Zoho Creator and copy its address.</source>
        <translation>Diese Adresse zeigt „%1“ und keinen Bericht. Öffnen Sie den Bericht in Zoho Creator und kopieren Sie seine Adresse.</translation>
    </message>
    <message>
        <source>This is the address of a portal for customers, which does not tell owner and application. Open the report in Zoho Creator, signed in as one of its users, and copy its address.</source>
        <translation>Dies ist die Adresse eines Kundenportals, die Besitzer und Anwendung nicht nennt. Öffnen Sie den Bericht in Zoho Creator, angemeldet als einer seiner Benutzer, und kopieren Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>This is the address of a published copy, through which nothing can be written. Open the report in Zoho Creator, signed in, and copy its address.</source>
        <translation>Dies ist die Adresse einer veröffentlichten Kopie, über die nichts geschrieben werden kann. Öffnen Sie den Bericht angemeldet in Zoho Creator und kopieren Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>This is no address of a report. It looks like https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</source>
        <translation>Das ist keine Adresse eines Berichts. Sie sieht aus wie https://creatorapp.zoho.com/BESITZER/ANWENDUNG/#Report:BERICHT.</translation>
    </message>
    <message>
        <source>five fields of cron, minute, hour, day of the month, month and day of the week, such as &quot;0 7-20 * * 1-5&quot;, or empty</source>
        <translation>fünf Felder von cron (Minute, Stunde, Tag des Monats, Monat und Wochentag) wie „0 7-20 * * 1-5“ oder leer sein</translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,wed,sat&quot;, or empty for all</source>
        <translation>Tage wie „mon-fri“ oder „mon,wed,sat“ sein, oder leer für alle</translation>
    </message>
    <message>
        <source>hours such as &quot;07:00-20:00&quot;, several with commas, or empty for all</source>
        <translation>Stunden wie „07:00-20:00“ sein, mehrere mit Kommas, oder leer für alle</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho will be used up at about %1.</source>
        <translation>Die Aufrufe bei Zoho für heute werden gegen %1 verbraucht sein.</translation>
    </message>
    <message>
        <source>The certificate %1 ends at %2: from then on callers refuse it.</source>
        <translation>Das Zertifikat %1 endet am %2: Von da an wird es abgelehnt.</translation>
    </message>
    <message>
        <source>The clock of %1 differs from the database&apos;s by %2 minutes, so set it.</source>
        <translation>Die Uhr von %1 weicht um %2 Minuten von der der Datenbank ab; stellen Sie sie.</translation>
    </message>
    <message>
        <source>%1 cycles have failed in a row, the last one because: %2</source>
        <translation>%1 Durchläufe hintereinander sind fehlgeschlagen, der letzte aus diesem Grund: %2</translation>
    </message>
    <message>
        <source>Statusbridge on %1 can&apos;t use its database: %2</source>
        <translation>Statusbridge auf %1 kann seine Datenbank nicht benutzen: %2</translation>
    </message>
    <message>
        <source>Of %1 messages that began from %2 to %3 only %4 percent were delivered.</source>
        <translation>Von %1 Nachrichten, die von %2 bis %3 begannen, wurden nur %4 Prozent zugestellt.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; of alerts is not in this program, so they are in English.</source>
        <translation>Die Sprache „%1“ für Warnungen hat dieses Programm nicht; sie kommen auf Englisch.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>Der Mailserver %1 lehnt den Benutzer oder das Passwort ab.</translation>
    </message>
    <message>
        <source>%1 did not take the alert.</source>
        <translation>%1 hat die Warnung nicht angenommen.</translation>
    </message>
    <message>
        <source>No cycle has begun since %1, when one was due.</source>
        <translation>Seit %1, als einer fällig war, hat kein Durchlauf begonnen.</translation>
    </message>
    <message>
        <source>%1 records are parked, since Zoho refused them again and again.</source>
        <translation>%1 Datensätze sind zurückgestellt, weil Zoho sie immer wieder abgelehnt hat.</translation>
    </message>
    <message>
        <source>This has passed: %1</source>
        <translation>Das ist vorbei: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho are used up until %1.</source>
        <translation>Die Aufrufe bei Zoho für heute sind bis %1 verbraucht.</translation>
    </message>
    <message>
        <source>Since the last message of this kind it came or went %1 times.</source>
        <translation>Seit der letzten Nachricht dieser Art kam oder ging es %1-mal.</translation>
    </message>
    <message>
        <source>an e-mail address, or empty</source>
        <translation>eine E-Mail-Adresse oder leer</translation>
    </message>
    <message>
        <source>a list of e-mail addresses without duplicates</source>
        <translation>eine Liste von E-Mail-Adressen, keine doppelt</translation>
    </message>
    <message>
        <source>empty, or https:// with a host and without a password in it (http:// on this machine only)</source>
        <translation>leer oder https:// mit einem Rechner und ohne Passwort darin (http:// nur auf diesem Rechner)</translation>
    </message>
    <message>
        <source>%1 queue ids have waited since %2 to be carried over.</source>
        <translation>%1 Queue-IDs warten seit %2 darauf, übertragen zu werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent.</source>
        <translation>Der Mailserver %1 bietet keine Verschlüsselung an, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The template %1 of the webhook can&apos;t be used: %2</source>
        <translation>Die Vorlage %1 des Webhooks ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>This is a test. If you read this, alerts arrive.</source>
        <translation>Das ist ein Test. Wenn Sie das lesen, kommen Warnungen an.</translation>
    </message>
    <message>
        <source>The day&apos;s calls won&apos;t do</source>
        <translation>Die Aufrufe des Tages reichen nicht</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Ein Zertifikat endet bald</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>Cycles fail</source>
        <translation>Durchläufe schlagen fehl</translation>
    </message>
    <message>
        <source>The database is in trouble</source>
        <translation>Die Datenbank hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>Few messages are delivered</source>
        <translation>Wenige Nachrichten werden zugestellt</translation>
    </message>
    <message>
        <source>Cycles are overdue</source>
        <translation>Durchläufe sind überfällig</translation>
    </message>
    <message>
        <source>Many records are parked</source>
        <translation>Viele Datensätze sind zurückgestellt</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <translation>Die Aufrufe des Tages sind verbraucht</translation>
    </message>
    <message>
        <source>Rows wait too long</source>
        <translation>Zeilen warten zu lange</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>Test der Warnungen</translation>
    </message>
    <message>
        <source>Zoho must be connected again</source>
        <translation>Zoho muss neu verbunden werden</translation>
    </message>
    <message>
        <source>Webhooks are refused</source>
        <translation>Webhooks werden abgelehnt</translation>
    </message>
    <message>
        <source>No webhooks arrive</source>
        <translation>Es kommen keine Webhooks an</translation>
    </message>
    <message>
        <source>Told by Statusbridge on %1 at %2.</source>
        <translation>Gemeldet von Statusbridge auf %1 um %2.</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization any more, so nothing is carried over until Zoho is connected again.</source>
        <translation>Zoho nimmt die gespeicherte Berechtigung nicht mehr an; nichts wird übertragen, bis Zoho neu verbunden ist.</translation>
    </message>
    <message>
        <source>Without it webhooks of alerts are not signed.</source>
        <translation>Ohne ihn sind Webhooks der Warnungen nicht unterschrieben.</translation>
    </message>
    <message>
        <source>%1 webhooks were refused on %2 within an hour, since their signature or secret is missing or wrong.</source>
        <translation>%1 Webhooks wurden auf %2 innerhalb einer Stunde abgelehnt, weil Unterschrift oder Geheimnis fehlt oder falsch ist.</translation>
    </message>
    <message>
        <source>No webhook has arrived since %1.</source>
        <translation>Seit %1 ist kein Webhook angekommen.</translation>
    </message>
    <message>
        <source>Without it the mail server can&apos;t be logged in to.</source>
        <translation>Ohne es ist keine Anmeldung am Mailserver möglich.</translation>
    </message>
    <message>
        <source>Alerts go out by %1.</source>
        <translation>Warnungen gehen hinaus über: %1.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>It is not as it was written: its checksum or its rows don&apos;t fit.</source>
        <translation>Sie ist nicht so, wie sie geschrieben wurde: Prüfsumme oder Zeilen passen nicht.</translation>
    </message>
    <message>
        <source>It is cut off: it has no end.</source>
        <translation>Sie ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The backup is of an older version, and there can be no folder to upgrade it in: %1.</source>
        <translation>Die Sicherung ist von einer älteren Version, und es lässt sich kein Ordner anlegen, in dem sie erneuert werden könnte: %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2.</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Statusbridge: install that version.</source>
        <translation>Sie wurde mit einer neueren Version von Statusbridge gemacht: Installieren Sie diese.</translation>
    </message>
    <message>
        <source>Its tables are version %1, this program knows %2: install the version of Statusbridge that made it.</source>
        <translation>Ihre Tabellen haben die Version %1, dieses Programm kennt %2: Installieren Sie die Version von Statusbridge, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The backup %1 is of no use, and nothing was changed.</source>
        <translation>Die Sicherung %1 ist nicht zu gebrauchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is no backup of Statusbridge&apos;s.</source>
        <translation>Es ist keine Sicherung von Statusbridge.</translation>
    </message>
    <message>
        <source>The backup is of %1, and this is set up for %2, to which another place&apos;s memories are of no use.</source>
        <translation>Die Sicherung ist von %1, eingestellt ist hier aber %2; dafür taugt nicht, was von einem anderen Ort gemerkt wurde.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Its table %1 is none of this version&apos;s, or has other columns.</source>
        <translation>Ihre Tabelle %1 gehört nicht zu dieser Version oder hat andere Spalten.</translation>
    </message>
    <message>
        <source>The login that the tables belong to may do it.</source>
        <translation>Die Anmeldung, der die Tabellen gehören, darf es.</translation>
    </message>
    <message>
        <source>This instance runs no cycles, and none may run while a backup is restored: do it where cycles are run.</source>
        <translation>Diese Instanz führt keine Durchläufe aus, und während eine Sicherung eingespielt wird, darf keiner laufen: Tun Sie es dort, wo Durchläufe laufen.</translation>
    </message>
    <message>
        <source>This needs the role %1; yours is %2.</source>
        <translation>Das verlangt die Rolle %1; Ihre ist %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server such as https://server:8085.</source>
        <translation>„%1“ ist keine Adresse eines Servers wie https://server:8085.</translation>
    </message>
    <message>
        <source>http:// is taken for this machine alone, since others could read the password on the way; use https://.</source>
        <translation>http:// gilt nur für diesen Rechner, da andere das Passwort unterwegs lesen könnten; nehmen Sie https://.</translation>
    </message>
    <message>
        <source>%1 answered something else than Statusbridge does; check the address.</source>
        <translation>%1 hat anders geantwortet, als Statusbridge es tut; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is larger than any may be.</source>
        <translation>Die Antwort von %1 ist größer, als eine sein darf.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that can be read.</source>
        <translation>In der Datei %1 ist kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent; check the clock of this machine, or choose the file with the certificate of its authority.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut, darum wurde nichts gesendet; prüfen Sie die Uhr dieses Rechners, oder wählen Sie die Datei mit dem Zertifikat seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>A server wants to know who calls: a user with a password, or a token.</source>
        <translation>Ein Server will wissen, wer ihn fragt: ein Benutzer mit Passwort oder ein Token.</translation>
    </message>
    <message>
        <source>This can be done on the server alone, not from another machine.</source>
        <translation>Das geht nur auf dem Server, nicht von einem anderen Rechner aus.</translation>
    </message>
    <message>
        <source>%1 runs another version of Statusbridge, which does not know this.</source>
        <translation>Auf %1 läuft eine andere Version von Statusbridge, die das nicht kennt.</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password.</source>
        <translation>%1 nimmt diesen Benutzer mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>%1 sent us to another address, which is not followed so that the password can&apos;t leak.</source>
        <translation>%1 verweist auf eine andere Adresse; dem wird nicht gefolgt, damit das Passwort nicht in fremde Hände gerät.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not accept the token: it is unknown, was revoked, or has ended.</source>
        <translation>%1 nimmt das Token nicht an: Es ist unbekannt, widerrufen oder abgelaufen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the address and the network.</source>
        <translation>%1 ist nicht zu erreichen; prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>The last cycle has failed because: %1</source>
        <translation>Der letzte Durchlauf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>A new row of &quot;%1&quot; is noticed within seconds; a status that is changed in its row is found by the cycles that are due.</source>
        <translation>Eine neue Zeile von „%1“ wird binnen Sekunden bemerkt; einen Status, der in seiner Zeile geändert wird, finden die fälligen Durchläufe.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; a status that is changed in its row is noticed within seconds among the newest %2 rows; in an older one it is found by the cycles that are due.</source>
        <translation>In „%1“ wird ein Status, der in seiner Zeile geändert wird, unter den neuesten %2 Zeilen binnen Sekunden bemerkt; in einer älteren finden ihn die fälligen Durchläufe.</translation>
    </message>
    <message>
        <source>%1 is behind a pool of connections in statement mode, which allows no transactions: set the pool_mode of pgbouncer to session or transaction for it, or connect to the server itself.</source>
        <translation>%1 liegt hinter einem Verbindungspool im Modus „statement“, der keine Transaktionen erlaubt: Setzen Sie pool_mode von pgbouncer dafür auf session oder transaction, oder verbinden Sie sich mit dem Server selbst.</translation>
    </message>
    <message>
        <source>Rows of &quot;%1&quot; that are done, but did not take their mark: %2. Every cycle tries it again; look for what refuses it: triggers, constraints and row level security of the table.</source>
        <translation>Zeilen von „%1“, die erledigt sind, aber ihre Markierung nicht annahmen: %2. Jeder Durchlauf versucht es wieder; suchen Sie, was sie verweigert: Trigger, Constraints und Row Level Security der Tabelle.</translation>
    </message>
    <message>
        <source>Numbers in other forms and participants of groups were looked for in the newest %1 rows only.</source>
        <translation>Nummern in anderer Schreibweise und Teilnehmer von Gruppen wurden nur in den neuesten %1 Zeilen gesucht.</translation>
    </message>
    <message>
        <source>A queue id of more than %1 characters matches no record at Zoho, and is not looked for.</source>
        <translation>Eine Queue-ID von mehr als %1 Zeichen passt zu keinem Datensatz bei Zoho und wird nicht gesucht.</translation>
    </message>
    <message>
        <source>%1 have a queue id that is longer than any field at Zoho holds, so that nothing becomes of them: look at %2.</source>
        <translation>%1 haben eine Queue-ID, die länger ist, als ein Feld bei Zoho fasst, sodass nichts aus ihnen wird: Sehen Sie sich %2 an.</translation>
    </message>
    <message>
        <source>%1 have a queue id whose bytes are no text, so that nothing becomes of them: look at %2.</source>
        <translation>%1 haben eine Queue-ID, deren Bytes kein Text sind, sodass nichts aus ihnen wird: Sehen Sie sich %2 an.</translation>
    </message>
    <message>
        <source>Dropped the index &quot;%1&quot; of the table &quot;%2&quot;, for which rows with a long value were refused.</source>
        <translation>Der Index „%1“ der Tabelle „%2“ wurde gelöscht, dessentwegen Zeilen mit einem langen Wert abgelehnt wurden.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, which keeps some seven digits, so that ids, numbers and times come out as others: use a text, a whole number or a type of double precision.</source>
        <translation>Die Spalte „%1“ der Tabelle „%2“ ist vom Typ %3, der nur etwa sieben Ziffern behält, sodass IDs, Nummern und Zeiten als andere herauskommen: Nehmen Sie einen Text, eine ganze Zahl oder einen Typ doppelter Genauigkeit.</translation>
    </message>
    <message>
        <source>Zoho says that it updated record %1 when record %2 was sent; please report this.</source>
        <translation>Zoho sagt, es habe den Datensatz %1 aktualisiert, als der Datensatz %2 gesendet wurde; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Too many access tokens were asked for in a short time, and Zoho blocks who asks on; the next one may be asked for at %1.</source>
        <translation>In kurzer Zeit wurden zu viele Zugriffstoken verlangt, und Zoho sperrt, wer weiterfragt; der nächste darf ab %1 verlangt werden.</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>Zoho&apos;s sign-in server cannot be reached. Check the network, the proxy and the data center in the settings.</source>
        <translation>Zohos Anmeldeserver ist nicht erreichbar. Prüfen Sie das Netz, den Proxy und das Rechenzentrum in den Einstellungen.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Set up the database in the settings, which adds it, or correct %3 there.</source>
        <translation>Der Tabelle „%1“ fehlt die Spalte „%2“. Richten Sie die Datenbank in den Einstellungen ein, dann wird sie ergänzt, oder berichtigen Sie dort %3.</translation>
    </message>
    <message>
        <source>Zoho refuses the address or the user. Check owner, application, report and API server in the settings, and what the connected user may do.</source>
        <translation>Zoho lehnt die Adresse oder den Benutzer ab. Prüfen Sie Eigentümer, Anwendung, Bericht und API-Server in den Einstellungen und was der verbundene Benutzer darf.</translation>
    </message>
    <message>
        <source>lets “%1” count as “%2”, which is not in the ranking.</source>
        <translation>lässt „%1“ als „%2“ gelten, das nicht in der Rangfolge steht.</translation>
    </message>
    <message>
        <source>must not redefine “%1”, which is itself in the ranking.</source>
        <translation>darf „%1“ nicht umdeuten, das selbst in der Rangfolge steht.</translation>
    </message>
    <message>
        <source>The file %1 for the API&apos;s certificate or key can&apos;t be used: %3.</source>
        <translation>Die Datei %1 für Zertifikat oder Schlüssel der API ist nicht brauchbar: %3.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1), which needs a certificate and its key. Choose both, or use 127.0.0.1.</source>
        <translation>ist von anderen Rechnern erreichbar (%1), was ein Zertifikat und dessen Schlüssel braucht. Wählen Sie beide, oder nehmen Sie 127.0.0.1.</translation>
    </message>
    <message>
        <source>The file %1, which the database&apos;s certificate is checked against, can&apos;t be written. Check the permissions of its folder, or choose a file of certificate authorities in the settings.</source>
        <translation>Die Datei %1, an der das Zertifikat der Datenbank geprüft wird, ist nicht beschreibbar. Prüfen Sie die Rechte ihres Ordners, oder wählen Sie in den Einstellungen eine Datei mit Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>The path of the file with the certificate authorities must not contain a semicolon or an apostrophe: move the file %1 elsewhere.</source>
        <translation>Der Pfad der Datei mit den Zertifizierungsstellen darf kein Semikolon und keinen Apostroph enthalten: Legen Sie die Datei %1 woanders ab.</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization: it was revoked or has expired, or it belongs to another data center. Reconnect.</source>
        <translation>Zoho nimmt die gespeicherte Berechtigung nicht an: Sie wurde widerrufen, ist abgelaufen oder gehört zu einem anderen Rechenzentrum. Verbinden Sie neu.</translation>
    </message>
    <message>
        <source>Check the field names in the settings and the report&apos;s permissions.</source>
        <translation>Prüfen Sie die Feldnamen in den Einstellungen und die Berechtigungen des Berichts.</translation>
    </message>
    <message>
        <source>Zoho does not know the client or its secret. Check client ID, client secret and data center in the settings, then reconnect.</source>
        <translation>Zoho kennt den Client oder sein Geheimnis nicht. Prüfen Sie Client-ID, Client-Geheimnis und Rechenzentrum in den Einstellungen, dann verbinden Sie neu.</translation>
    </message>
    <message>
        <source>%1 lacks a column. Compare the names in the settings with the tables, then set up the database there.</source>
        <translation>%1 hat nicht alle Spalten. Vergleichen Sie die Namen in den Einstellungen mit den Tabellen, dann richten Sie dort die Datenbank ein.</translation>
    </message>
    <message>
        <source>The %1 calls a day that the settings allow are used up. They are reset on %2.</source>
        <translation>Die %1 Aufrufe am Tag, die die Einstellungen erlauben, sind verbraucht. Zurückgesetzt werden sie am %2.</translation>
    </message>
    <message>
        <source>Install the package of the console.</source>
        <translation>Installieren Sie das Paket der Konsole.</translation>
    </message>
    <message>
        <source>The window in %1 is of version %2, and this program of version %3. Install both of the same version.</source>
        <translation>Das Fenster in %1 ist von Version %2, dieses Programm von Version %3. Installieren Sie beide in der gleichen Version.</translation>
    </message>
    <message>
        <source>%1 is running a cycle. Wait until it ends, or cancel it. It may be taken over after %2 unless it goes on.</source>
        <translation>%1 führt einen Durchlauf aus. Warten Sie auf sein Ende, oder brechen Sie ihn ab. Er kann nach %2 übernommen werden, wenn er nicht weitergeht.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it. It may be taken over after %3 unless it goes on.</source>
        <translation>%1 führt Durchlauf %2 aus. Warten Sie auf sein Ende, oder brechen Sie ihn ab. Er kann nach %3 übernommen werden, wenn er nicht weitergeht.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it.</source>
        <translation>%1 führt Durchlauf %2 aus. Warten Sie auf sein Ende, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>There is no Zoho data center named “%1”. Choose one of the list in the settings.</source>
        <translation>Ein Zoho-Rechenzentrum namens „%1“ gibt es nicht. Wählen Sie eines aus der Liste in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this user in. Check user and password in the settings, and from where the server lets that user come.</source>
        <translation>%1 lässt diesen Benutzer nicht ein. Prüfen Sie Benutzer und Passwort in den Einstellungen und von wo der Server ihn zulässt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s), so the connection was closed. Check its server, its disk and the network, or raise the longest wait in the settings. The next use connects again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet (%2 s), die Verbindung wurde geschlossen. Prüfen Sie Server, Platte und Netz, oder erhöhen Sie die längste Wartezeit in den Einstellungen. Die nächste Benutzung verbindet neu.</translation>
    </message>
    <message>
        <source>There is no database file %1. Set up the database in the settings, or choose the right file there.</source>
        <translation>Die Datenbankdatei %1 gibt es nicht. Richten Sie die Datenbank in den Einstellungen ein, oder wählen Sie dort die richtige Datei.</translation>
    </message>
    <message>
        <source>%1 does not permit this user what is needed. Have it permitted, or choose another user in the settings.</source>
        <translation>%1 erlaubt diesem Benutzer nicht, was nötig ist. Lassen Sie es erlauben, oder wählen Sie in den Einstellungen einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 is locked by another program and did not become free in time. End what holds it, or raise the longest wait in the settings.</source>
        <translation>%1 ist von einem anderen Programm gesperrt und wurde nicht rechtzeitig frei. Beenden Sie, was es hält, oder erhöhen Sie die längste Wartezeit in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 does not exist at its server. Have it made there, or correct its name in the settings.</source>
        <translation>%1 gibt es auf seinem Server nicht. Lassen Sie sie dort anlegen, oder berichtigen Sie ihren Namen in den Einstellungen.</translation>
    </message>
    <message>
        <source>must be filled in for this kind of database.</source>
        <translation>muss für diese Art von Datenbank ausgefüllt sein.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Statusbridge. Set up the database in the settings to upgrade it.</source>
        <translation>%1 stammt von einer älteren Version von Statusbridge. Richten Sie die Datenbank in den Einstellungen ein, dann wird sie erneuert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Give this user the right to write, for a file also in its folder, or choose a server that is no read-only copy.</source>
        <translation>%1 ist nicht beschreibbar. Geben Sie diesem Benutzer das Recht zu schreiben, bei einer Datei auch in ihrem Ordner, oder wählen Sie einen Server, der keine Lesekopie ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. See what keeps it busy, or raise the longest wait in the settings.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Sehen Sie nach, was sie beschäftigt, oder erhöhen Sie die längste Wartezeit in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, or lets nobody in now. Check that its server is running, and server, port, TLS, user and password in the settings.</source>
        <translation>%1 ist nicht erreichbar oder lässt gerade niemanden ein. Prüfen Sie, ob ihr Server läuft, und Server, Port, TLS, Benutzer und Passwort in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is reached without TLS, on purpose.</source>
        <translation>%1 wird mit Absicht ohne TLS erreicht.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS, but its certificate is not checked.</source>
        <translation>%1 wird über TLS erreicht, aber das Zertifikat wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The connection to the database on %1 is not guarded: how is not decided in the settings, and its certificate is not checked yet because the configuration was made for version 0.1. The next release refuses that. Choose TLS in the settings, or to go without it if everyone on the way may read the password and the data.</source>
        <translation>Die Verbindung zur Datenbank auf %1 ist nicht geschützt: In den Einstellungen ist nicht entschieden, wie, und ihr Zertifikat wird noch nicht geprüft, weil die Konfiguration für Version 0.1 gemacht wurde. Die nächste Version lehnt das ab. Wählen Sie in den Einstellungen TLS, oder darauf zu verzichten, wenn jeder auf dem Weg Passwort und Daten lesen darf.</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS, as the settings want it. Have TLS switched on at its server.</source>
        <translation>%1 wird nicht über TLS erreicht, wie es die Einstellungen verlangen. Lassen Sie TLS auf ihrem Server einschalten.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Set up the database in the settings, or correct %3 there.</source>
        <translation>%1 hat keine Tabelle „%2“. Richten Sie die Datenbank in den Einstellungen ein, oder berichtigen Sie dort %3.</translation>
    </message>
    <message>
        <source>Other users can write into %1. Take that right away from them, or use another path.</source>
        <translation>Andere Benutzer können in %1 schreiben. Nehmen Sie ihnen das Recht, oder benutzen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The display can&apos;t be used.</source>
        <translation>Der Bildschirm ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The column “%1” of %2 of the newest %3 rows of “%4” holds what is no JSON, so that nothing is read out of it. See what writes it, or correct the columns in the settings.</source>
        <translation>Die Spalte „%1“ von %2 der neuesten %3 Zeilen von „%4“ enthält, was kein JSON ist, so dass daraus nichts gelesen wird. Sehen Sie nach, was sie schreibt, oder berichtigen Sie die Spalten in den Einstellungen.</translation>
    </message>
    <message>
        <source>Qt&apos;s database plug-in %1 is missing. Install %2, or choose another kind of database in the settings.</source>
        <translation>Qts Datenbank-Modul %1 fehlt. Installieren Sie %2, oder wählen Sie in den Einstellungen eine andere Art von Datenbank.</translation>
    </message>
    <message>
        <source>There is no kind of database named “%1”. Choose another one in the settings.</source>
        <translation>Eine Art von Datenbank namens „%1“ gibt es nicht. Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>The table “%1” is kept by the engine %2, which knows no transactions, so that rows could be marked without having been carried over. Have the database&apos;s administrator change it to InnoDB.</source>
        <translation>Die Tabelle „%1“ liegt in der Engine %2, die keine Transaktionen kennt, so dass Zeilen markiert sein könnten, ohne übertragen zu sein. Lassen Sie sie vom Verwalter der Datenbank auf InnoDB umstellen.</translation>
    </message>
    <message>
        <source>Enter %1 in the settings.</source>
        <translation>Geben Sie %1 in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The rows carried to an environment are marked in Statusbridge&apos;s own tables. Leave the environment empty to let the collector&apos;s column speak of another target.</source>
        <translation>Zeilen, die in eine Umgebung übertragen wurden, sind in Statusbridges eigenen Tabellen markiert. Lassen Sie die Umgebung leer, damit die Spalte des Sammlers von einem anderen Ziel spricht.</translation>
    </message>
    <message>
        <source>No record has these fields, so they are probably not columns of the report: %1. Add them to the report, or correct the field names in the settings.</source>
        <translation>Kein Datensatz hat diese Felder, sie sind also wohl keine Spalten des Berichts: %1. Ergänzen Sie sie im Bericht, oder berichtigen Sie die Feldnamen in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the right file in the settings.</source>
        <translation>%1 ist keine Datenbank. Wählen Sie in den Einstellungen die richtige Datei.</translation>
    </message>
    <message>
        <source>“%1” is the strongest status, and among its %2 rows this one comes first: the word itself before an alias, then the latest event, then the deliveries, then the highest id.</source>
        <translation>„%1“ ist der stärkste Status, und unter seinen %2 Zeilen kommt diese zuerst: das Wort selbst vor einem anderen Wort dafür, dann das späteste Ereignis, dann die Zustellungen, dann die höchste Nummer.</translation>
    </message>
    <message>
        <source>Zoho does not accept a fresh access token either. Check data center and owner in the settings, then reconnect.</source>
        <translation>Zoho nimmt auch einen frischen Zugriffstoken nicht an. Prüfen Sie Rechenzentrum und Eigentümer in den Einstellungen, dann verbinden Sie neu.</translation>
    </message>
    <message>
        <source>Zoho reports a general error for this report. Check the report in the settings, and leave the environment empty unless the application has environments.</source>
        <translation>Zoho meldet einen allgemeinen Fehler bei diesem Bericht. Prüfen Sie den Bericht in den Einstellungen, und lassen Sie die Umgebung leer, wenn die Anwendung keine Umgebungen hat.</translation>
    </message>
    <message>
        <source>The server&apos;s name must not contain a semicolon, but is “%1”.</source>
        <translation>Der Name des Servers darf kein Semikolon enthalten, ist aber „%1“.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: the name “%2” was not looked up in time (%3 s). Check this machine&apos;s name servers, or use the server&apos;s address in the settings.</source>
        <translation>%1 ist nicht erreichbar: Der Name „%2“ wurde nicht rechtzeitig aufgelöst (%3 s). Prüfen Sie die Nameserver dieses Rechners, oder geben Sie in den Einstellungen die Adresse des Servers an.</translation>
    </message>
    <message>
        <source>%1 keeps its journal in mode “%2”, so that Statusbridge and the collector wait for each other. If nothing speaks against it, set up the database in the settings, which switches it.</source>
        <translation>%1 führt ihr Journal im Modus „%2“, so dass Statusbridge und der Sammler aufeinander warten. Wenn nichts dagegen spricht, richten Sie die Datenbank in den Einstellungen ein, dann wird er umgestellt.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain failed. See whether it runs, or choose another place for secrets in the settings.</source>
        <translation>Der Schlüsselbund hat versagt. Sehen Sie nach, ob er läuft, oder wählen Sie in den Einstellungen einen anderen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>The library that speaks to the desktop&apos;s keychain is not installed (libsecret). Install it, or choose another place for secrets in the settings.</source>
        <translation>Die Bibliothek für den Schlüsselbund ist nicht installiert (libsecret). Installieren Sie sie, oder wählen Sie in den Einstellungen einen anderen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain was not unlocked for Statusbridge. Unlock it and try again, or choose another place for secrets in the settings.</source>
        <translation>Der Schlüsselbund wurde für Statusbridge nicht entsperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder wählen Sie in den Einstellungen einen anderen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer within %1 seconds. Perhaps it waits to be unlocked: do that and try again, or choose another place for secrets in the settings.</source>
        <translation>Der Schlüsselbund hat innerhalb von %1 Sekunden nicht geantwortet. Vielleicht wartet er darauf, entsperrt zu werden: Tun Sie das und versuchen Sie es erneut, oder wählen Sie in den Einstellungen einen anderen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>%1 has lost the row that lets one instance at a time run a cycle. Set up the database in the settings, which makes it again.</source>
        <translation>%1 hat die Zeile verloren, die immer nur eine Instanz einen Durchlauf ausführen lässt. Richten Sie die Datenbank in den Einstellungen ein, dann wird sie wieder angelegt.</translation>
    </message>
    <message>
        <source>Zoho does not know the owner, application, report or field that the settings name. Compare them with the address of the report in Zoho Creator.</source>
        <translation>Zoho kennt Eigentümer, Anwendung, Bericht oder Feld nicht, die in den Einstellungen stehen. Vergleichen Sie sie mit der Adresse des Berichts in Zoho Creator.</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written. Check it in the settings, and the permissions of its folder.</source>
        <translation>Die Protokolldatei %1 ist nicht beschreibbar. Prüfen Sie sie in den Einstellungen und die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The database server is to be reached over TLS, but Qt&apos;s database plug-in %1 doesn&apos;t use the client library of MariaDB, which that needs. Install such a plug-in, or choose in the settings to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>Der Datenbankserver soll über TLS erreicht werden, aber Qts Datenbank-Modul %1 benutzt nicht die Bibliothek von MariaDB, die dafür nötig ist. Installieren Sie ein solches Modul, oder verzichten Sie in den Einstellungen auf TLS, wenn jeder auf dem Weg Passwort und Daten lesen darf.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Correct %3 in the settings.</source>
        <translation>Der Tabelle „%1“ fehlt die Spalte „%2“. Berichtigen Sie %3 in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Correct %3 in the settings.</source>
        <translation>%1 hat keine Tabelle „%2“. Berichtigen Sie %3 in den Einstellungen.</translation>
    </message>
    <message>
        <source>The system trusts no certificate authorities. Install its package of them (ca-certificates), or choose a file in the settings.</source>
        <translation>Das System vertraut keiner Zertifizierungsstelle. Installieren Sie deren Paket (ca-certificates), oder wählen Sie in den Einstellungen eine Datei.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster.</translation>
    </message>
    <message>
        <source>No instance of Statusbridge is running that could begin a cycle.</source>
        <translation>Es läuft keine Instanz von Statusbridge, die einen Durchlauf beginnen könnte.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho. Connect it in the settings.</source>
        <translation>Statusbridge ist nicht mit Zoho verbunden. Verbinden Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no place where secrets are kept. Choose one in the settings.</source>
        <translation>Es gibt keinen Ort für Geheimnisse. Wählen Sie einen in den Einstellungen.</translation>
    </message>
    <message>
        <source>no secret is set in the environment of the program</source>
        <translation>in der Umgebung des Programms ist kein Geheimnis gesetzt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>A row of “%1” that was noted as carried over still counts as open, so that it would be carried over again and again. Look at the types of its columns for id, queue id and status.</source>
        <translation>Eine Zeile von „%1“, die als übertragen vermerkt ist, gilt noch als offen, so dass sie immer wieder übertragen würde. Prüfen Sie die Typen ihrer Spalten für Schlüssel, Queue-ID und Status.</translation>
    </message>
    <message>
        <source>The table “%1” has no index of its open rows, so that counting them reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>Der Tabelle „%1“ fehlt ein Index ihrer offenen Zeilen, so dass sie zum Zählen ganz gelesen wird. Richten Sie die Datenbank in den Einstellungen ein, oder lassen Sie ihren Verwalter einen anlegen.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the API server to that, if the account is yours.</source>
        <translation>Zoho sagt, die API dieses Kontos liege auf %1, in den Einstellungen steht aber %2. Stellen Sie den API-Server darauf ein, wenn das Konto Ihres ist.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the data center to “%3”, leave sign-in server and API server empty, and reconnect.</source>
        <translation>Zoho sagt, die API dieses Kontos liege auf %1, in den Einstellungen steht aber %2. Stellen Sie das Rechenzentrum auf „%3“, lassen Sie Anmelde- und API-Server leer, und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables. Set up the database in the settings.</source>
        <translation>%1 hat keine von Statusbridges eigenen Tabellen. Richten Sie die Datenbank in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables, or none that this login has a right to. Set up the database in the settings.</source>
        <translation>%1 hat keine von Statusbridges eigenen Tabellen, oder keine, auf die dieser Benutzer ein Recht hat. Richten Sie die Datenbank in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The proxy must be that of the system, none, or a URL such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Der Proxy muss der des Systems, keiner oder eine URL wie http://proxy.example:3128 oder socks5://proxy.example:1080 sein.</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that every cycle reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>Der Tabelle „%1“ fehlt ein Index auf %2, so dass jeder Durchlauf sie ganz liest. Richten Sie die Datenbank in den Einstellungen ein, oder lassen Sie ihren Verwalter einen anlegen.</translation>
    </message>
    <message>
        <source>Port %1 of this machine, which the browser is to come back to, can&apos;t be listened on. End the program that uses it, or choose another port in the settings and register that address in Zoho&apos;s API console.</source>
        <translation>Port %1 dieses Rechners, zu dem der Browser zurückkehren soll, ist belegt. Beenden Sie das Programm, das ihn benutzt, oder wählen Sie in den Einstellungen einen anderen Port und tragen Sie diese Adresse in Zohos API-Konsole ein.</translation>
    </message>
    <message>
        <source>Zoho refused to read the report. Check the pending records and the field names in the settings.</source>
        <translation>Zoho hat abgelehnt, den Bericht zu lesen. Prüfen Sie die ausstehenden Datensätze und die Feldnamen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long. Shorten what describes the pending records in the settings, if it is long.</source>
        <translation>Zoho hat die Anfrage als zu lang abgelehnt. Kürzen Sie in den Einstellungen, was die ausstehenden Datensätze beschreibt, wenn es lang ist.</translation>
    </message>
    <message>
        <source>different words and what they count as, such as read → delivered</source>
        <translation>verschiedene Wörter und als was sie gelten, wie read → delivered</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>host names or IP addresses without port, such as status.example.com</source>
        <translation>Rechnernamen oder IP-Adressen ohne Port, wie status.example.com</translation>
    </message>
    <message>
        <source>IP addresses or subnets, such as 127.0.0.1 or 10.1.0.0/16</source>
        <translation>IP-Adressen oder Netze, wie 127.0.0.1 oder 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of a table, also with its schema: “schema.table”</source>
        <translation>der Name einer Tabelle, auch mit ihrem Schema: „schema.table“</translation>
    </message>
    <message>
        <source>“form_workflow” and “schedules”, or “all”</source>
        <translation>„form_workflow“ und „schedules“, oder „all“</translation>
    </message>
    <message>
        <source>different words of the ranking and their texts, such as delivered → Delivered</source>
        <translation>verschiedene Wörter der Rangfolge und ihre Texte, wie delivered → Delivered</translation>
    </message>
    <message>
        <source>The settings can make it speak of this one.</source>
        <translation>In den Einstellungen lässt sie sich auf dieses Ziel umstellen.</translation>
    </message>
    <message>
        <source>The login %1 lacks a right on %3. Have the database&apos;s administrator grant it.</source>
        <translation>Dem Benutzer %1 fehlt ein Recht auf %3. Lassen Sie es vom Verwalter der Datenbank erteilen.</translation>
    </message>
    <message>
        <source>There is no cycle %1 (any more).</source>
        <translation>Den Durchlauf %1 gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>Statusbridge is running already with the data folder %1 (%2). End that one first.</source>
        <translation>Statusbridge läuft bereits mit dem Datenordner %1 (%2). Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>is of use with PostgreSQL only. Leave it empty, or choose that kind of database.</source>
        <translation>nützt nur bei PostgreSQL. Lassen Sie es leer, oder wählen Sie diese Art von Datenbank.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which no cycle can succeed. Reconnect, with the scopes %2.</source>
        <translation>Der Verbindung zu Zoho fehlt der Scope %1, ohne den kein Durchlauf gelingen kann. Verbinden Sie neu, mit den Scopes %2.</translation>
    </message>
    <message>
        <source>other users have access to it. Protect it in the settings, and replace the secret if somebody may have read it.</source>
        <translation>andere Benutzer haben darauf Zugriff. Schützen Sie sie in den Einstellungen, und ersetzen Sie das Geheimnis, wenn es jemand gelesen haben kann.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and secrets don&apos;t belong into the configuration file. Remove it there and enter it in the settings.</source>
        <translation>%1 sieht wie ein Geheimnis aus, und Geheimnisse gehören nicht in die Konfigurationsdatei. Entfernen Sie es dort und geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the place “%2”. Enter it in the settings.</source>
        <translation>Das Geheimnis %1 fehlt am Ort „%2“. Geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed from here, because the place “%2”, where secrets are kept, can only be read. Choose another place in the settings, or have it changed where it was put.</source>
        <translation>%1 lässt sich hier nicht ändern, weil der Ort „%2“, an dem Geheimnisse liegen, nur gelesen werden kann. Wählen Sie in den Einstellungen einen anderen Ort, oder lassen Sie es dort ändern, wo es abgelegt wurde.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in “%1”, but %2. Mend that, or choose another place in the settings.</source>
        <translation>Geheimnisse sollen in „%1“ liegen, aber %2. Beheben Sie das, oder wählen Sie in den Einstellungen einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is not a section of the configuration.</source>
        <translation>„%1“ ist kein Abschnitt der Konfiguration.</translation>
    </message>
    <message>
        <source>It must offer TLS, and its certificate is checked. Choose its certificate authority in the settings, or to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>Er muss TLS anbieten, und sein Zertifikat wird geprüft. Wählen Sie in den Einstellungen seine Zertifizierungsstelle, oder auf TLS zu verzichten, wenn jeder auf dem Weg Passwort und Daten lesen darf.</translation>
    </message>
    <message>
        <source>It comes from the service manager: have the service&apos;s administrator put %1 there.</source>
        <translation>Es kommt von der Dienstverwaltung: Lassen Sie %1 vom Verwalter des Dienstes dort ablegen.</translation>
    </message>
    <message>
        <source>It comes from the environment of the program: have it set there as %1, and start Statusbridge again.</source>
        <translation>Es kommt aus der Umgebung des Programms: Lassen Sie es dort als %1 setzen, und starten Sie Statusbridge neu.</translation>
    </message>
    <message>
        <source>It is kept in the file %1, to which only you have access.</source>
        <translation>Es liegt in der Datei %1, auf die nur Sie Zugriff haben.</translation>
    </message>
    <message>
        <source>Set the format of times, which is “%1”, to the date format of the application.</source>
        <translation>Stellen Sie das Format der Zeiten, jetzt „%1“, auf das Datumsformat der Anwendung.</translation>
    </message>
    <message>
        <source>Set the words written to Zoho to the choices that the field %1 has.</source>
        <translation>Stellen Sie die Wörter, die an Zoho geschrieben werden, auf die Auswahl ein, die das Feld %1 hat.</translation>
    </message>
    <message>
        <source>The configuration file has %2 in a form in which it can&apos;t be changed safely. Have it changed by hand, at %1.</source>
        <translation>In der Konfigurationsdatei steht %2 in einer Form, in der es nicht sicher geändert werden kann. Lassen Sie es von Hand ändern, bei %1.</translation>
    </message>
    <message>
        <source>The sign-in came back from a server that is not known as one of Zoho&apos;s, so it was given nothing. If it is right, enter it as sign-in server in the settings.</source>
        <translation>Die Anmeldung kam von einem Server zurück, der nicht als einer von Zoho bekannt ist, deshalb bekam er nichts. Wenn er stimmt, tragen Sie ihn in den Einstellungen als Anmeldeserver ein.</translation>
    </message>
    <message>
        <source>%1 lacks a table. Set up the database in the settings to make what is missing.</source>
        <translation>%1 hat nicht alle Tabellen. Richten Sie die Datenbank in den Einstellungen ein, dann wird angelegt, was fehlt.</translation>
    </message>
    <message>
        <source>must not begin like the names of Statusbridge&apos;s own tables.</source>
        <translation>darf nicht wie die Namen von Statusbridges eigenen Tabellen beginnen.</translation>
    </message>
    <message>
        <source>must be another table than that of the other webhooks.</source>
        <translation>muss eine andere Tabelle sein als die der anderen Webhooks.</translation>
    </message>
    <message>
        <source>Tables can be made by another login of the database: have its administrator do that.</source>
        <translation>Tabellen kann ein anderer Benutzer der Datenbank anlegen: Lassen Sie das ihren Verwalter tun.</translation>
    </message>
    <message>
        <source>Setting up the database makes a table of the default name, or of one that no other is similar to.</source>
        <translation>Beim Einrichten der Datenbank entsteht eine Tabelle mit dem üblichen Namen oder mit einem, dem kein anderer ähnelt.</translation>
    </message>
    <message>
        <source>Zoho shows “%1” in %2, which the format of times in the settings, “%3”, does not read. Set it to the date format of the application, or Zoho may refuse every time that is written.</source>
        <translation>Zoho zeigt „%1“ in %2, was das Format der Zeiten in den Einstellungen, „%3“, nicht liest. Stellen Sie es auf das Datumsformat der Anwendung, sonst lehnt Zoho vielleicht jede geschriebene Zeit ab.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server refused to give an access token. If that goes on, reconnect.</source>
        <translation>Zohos Anmeldeserver hat keinen Zugriffstoken gegeben. Wenn das so bleibt, verbinden Sie neu.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Remove it first to give it another password.</source>
        <translation>Einen Benutzer „%1“ gibt es schon. Entfernen Sie ihn zuerst, um ihm ein anderes Passwort zu geben.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Einen Benutzer „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The view “%1” can&apos;t be written to, so that no row could be marked in “%2”. Have the database&apos;s administrator make it updatable, or leave %3 empty so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>In die Sicht „%1“ kann nicht geschrieben werden, so dass keine Zeile in „%2“ markiert werden könnte. Lassen Sie sie vom Verwalter der Datenbank beschreibbar machen, oder lassen Sie %3 leer, damit Statusbridge sich selbst merkt, was übertragen ist.</translation>
    </message>
    <message>
        <source>The newest %1 rows of “%2” hold words that are not known and never pushed: %3. If one means a word of the ranking, add it to the other words in the settings.</source>
        <translation>Die neuesten %1 Zeilen von „%2“ enthalten Wörter, die nicht bekannt sind und nie geschrieben werden: %3. Wenn eines ein Wort der Rangfolge meint, ergänzen Sie es bei den anderen Wörtern in den Einstellungen.</translation>
    </message>
    <message>
        <source>names “%1”, which is not in the ranking.</source>
        <translation>nennt „%1“, das nicht in der Rangfolge steht.</translation>
    </message>
    <message>
        <source>Zoho is not set up yet. Fill in %1 in the settings.</source>
        <translation>Zoho ist noch nicht eingerichtet. Füllen Sie %1 in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server sent the program to another address, which is not followed so that the token can&apos;t leak. Check data center and API server in the settings.</source>
        <translation>Zohos Server hat das Programm an eine andere Adresse geschickt, der nicht gefolgt wird, damit der Zugriffstoken nicht in fremde Hände gerät. Prüfen Sie Rechenzentrum und API-Server in den Einstellungen.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server cannot be reached. Check the network, the proxy and the servers in the settings.</source>
        <translation>Zohos Server ist nicht erreichbar. Prüfen Sie das Netz, den Proxy und die Server in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://www.zohoapis.com. Correct it or leave it empty.</source>
        <translation>%1 ist keine URL wie https://www.zohoapis.com. Berichtigen Sie das, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>%1 is plain HTTP, which is accepted for this machine only. Use https://.</source>
        <translation>%1 ist unverschlüsseltes HTTP, das nur für diesen Rechner erlaubt ist. Benutzen Sie https://.</translation>
    </message>
    <message>
        <source>%1 may hold a scheme, a host and a port only. Remove the rest.</source>
        <translation>%1 darf nur Schema, Rechner und Port enthalten. Entfernen Sie den Rest.</translation>
    </message>
    <message>
        <source>“%1” of the webhooks</source>
        <translation>„%1“ der Webhooks</translation>
    </message>
    <message>
        <source>“%1” of the deliveries</source>
        <translation>„%1“ der Zustellungen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that a search for one reads the newest rows only. Its administrator can make one.</source>
        <translation>Der Tabelle „%1“ fehlt ein Index auf %2, so dass eine Suche danach nur die neuesten Zeilen liest. Ihr Verwalter kann einen anlegen.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which many records can&apos;t share a call, so that each costs one. Reconnect, with the scopes %2.</source>
        <translation>Der Verbindung zu Zoho fehlt der Scope %1, ohne den sich Datensätze keinen Aufruf teilen können, so dass jeder einen kostet. Verbinden Sie neu, mit den Scopes %2.</translation>
    </message>
    <message>
        <source>The Custom API is not used while an environment is set, since it may be production&apos;s: each record costs a call of its own.</source>
        <translation>Die Custom API wird nicht benutzt, solange eine Umgebung eingestellt ist, weil sie zur Produktion gehören kann: Jeder Datensatz kostet einen Aufruf.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the Custom API that the settings allow are used up. They are reset on %2.</source>
        <translation>Die %1 Aufrufe der Custom API am Tag, die die Einstellungen erlauben, sind verbraucht. Zurückgesetzt werden sie am %2.</translation>
    </message>
    <message>
        <source>The Custom API answers something else than it should. Have the function that the settings show put into it, with the one argument “updates” of the type list.</source>
        <translation>Die Custom API antwortet anders, als sie soll. Lassen Sie die Funktion hineinsetzen, die die Einstellungen zeigen, mit dem einen Argument „updates“ vom Typ Liste.</translation>
    </message>
    <message>
        <source>Zoho refuses to run the Custom API. Check its link name in the settings, and what the connected user may do.</source>
        <translation>Zoho lehnt ab, die Custom API auszuführen. Prüfen Sie ihren Linknamen in den Einstellungen und was der verbundene Benutzer darf.</translation>
    </message>
    <message>
        <source>Zoho has no Custom API of this link name. Have it made in Zoho Creator (Microservices, Custom API) with the function that the settings show, or correct its link name there.</source>
        <translation>Zoho hat keine Custom API mit diesem Linknamen. Lassen Sie sie in Zoho Creator anlegen (Microservices, Custom API), mit der Funktion, die die Einstellungen zeigen, oder berichtigen Sie dort ihren Linknamen.</translation>
    </message>
    <message>
        <source>The function needs the form&apos;s link name. Fill in the form, which is the name in the form&apos;s address in Zoho Creator.</source>
        <translation>Die Funktion braucht den Linknamen des Formulars. Füllen Sie das Formular aus, den Namen in der Adresse des Formulars in Zoho Creator.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say.</source>
        <translation>Dieses Fenster führt keine Durchläufe aus, wie es seine Einstellungen sagen.</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: no cycle begins by itself.</source>
        <translation>Dieses Fenster beginnt keine Durchläufe von selbst, und Start wurde hier nicht gedrückt: Kein Durchlauf beginnt von selbst.</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: others begin the cycles.</source>
        <translation>Dieses Fenster beginnt keine Durchläufe von selbst, und Start wurde hier nicht gedrückt: Andere beginnen die Durchläufe.</translation>
    </message>
    <message>
        <source>Only PostgreSQL tells of new rows. In other databases they are looked for.</source>
        <translation>Nur PostgreSQL meldet neue Zeilen. In anderen Datenbanken wird nach ihnen gesehen.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the plan in the settings are used up. They are reset on %2.</source>
        <translation>Die %1 Aufrufe am Tag des eingestellten Tarifs sind verbraucht. Zurückgesetzt werden sie am %2.</translation>
    </message>
    <message>
        <source>This window runs no cycles, and rows are opened again while none runs. Start this where cycles are run.</source>
        <translation>Dieses Fenster führt keine Durchläufe aus, und Zeilen werden wieder geöffnet, während keiner läuft. Starten Sie das dort, wo Durchläufe laufen.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say, and shows those of others.</source>
        <translation>Dieses Fenster führt keine Durchläufe aus, wie es seine Einstellungen sagen, und zeigt die der anderen.</translation>
    </message>
    <message>
        <source>The table “%1” tells of new rows now.</source>
        <translation>Die Tabelle „%1“ meldet jetzt neue Zeilen.</translation>
    </message>
    <message>
        <source>The %1 database “%2” on %3</source>
        <translation>Die %1-Datenbank „%2“ auf %3</translation>
    </message>
    <message>
        <source>The database %1</source>
        <translation>Die Datenbank %1</translation>
    </message>
    <message>
        <source>There is no table “%1” with the columns “%2” and “%3”. Correct the names of the table with the queue ids of messages in the settings.</source>
        <translation>Es gibt keine Tabelle „%1“ mit den Spalten „%2“ und „%3“. Berichtigen Sie in den Einstellungen die Namen der Tabelle mit den Queue-IDs der Nachrichten.</translation>
    </message>
    <message>
        <source>Webhooks are to be received, but none of the secrets that tell their senders from others is in the place for secrets (%1), so that everything sent is refused. Have one put there.</source>
        <translation>Webhooks sollen empfangen werden, aber am Ort für Geheimnisse (%1) liegt keines von denen, an denen Absender erkannt werden, sodass alles Gesendete abgewiesen wird. Lassen Sie eines dort ablegen.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1). Name a certificate and its key, or a trusted proxy that has them, or listen on 127.0.0.1.</source>
        <translation>ist von anderen Rechnern erreichbar (%1). Nennen Sie ein Zertifikat und seinen Schlüssel oder einen vertrauten Proxy, der sie hat, oder lauschen Sie auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>what is looked for and the path to it, the status among them, such as status → events[*].state</source>
        <translation>was gesucht wird und der Pfad dorthin, darunter der Status, etwa status → events[*].state</translation>
    </message>
    <message>
        <source>%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them. Name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 enthalten Status eines Anbieters, der keine Queue-ID nennt, sodass nichts aus ihnen wird. In den Einstellungen die Tabelle mit den Queue-IDs der Nachrichten angeben oder die Nachrichten-ID als Queue-ID gelten lassen.</translation>
    </message>
    <message>
        <source>%1 hold statuses without a queue id, so that nothing becomes of them. Have the provider hand it back (Meta: biz_opaque_callback_data), name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 enthalten Status ohne Queue-ID, sodass nichts aus ihnen wird. Den Anbieter sie zurückgeben lassen (Meta: biz_opaque_callback_data), in den Einstellungen die Tabelle mit den Queue-IDs der Nachrichten angeben oder die Nachrichten-ID als Queue-ID gelten lassen.</translation>
    </message>
    <message>
        <source>There is a token “%1” already. Revoke it first, or take another name.</source>
        <translation>Es gibt schon ein Token „%1“. Widerrufen Sie es zuerst oder nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no token “%1”.</source>
        <translation>Es gibt kein Token „%1“.</translation>
    </message>
    <message>
        <source>must be empty beside hours and days. Give the expression their hours and days, or leave them empty.</source>
        <translation>muss neben Stunden und Tagen leer sein. Geben Sie dem Ausdruck deren Stunden und Tage, oder lassen Sie diese leer.</translation>
    </message>
    <message>
        <source>There is nobody to be told: name someone to mail to, or a webhook.</source>
        <translation>Es gibt niemanden, dem gemeldet wird: Nennen Sie einen Empfänger für Mails oder einen Webhook.</translation>
    </message>
    <message>
        <source>must be given, since mails are to be sent.</source>
        <translation>muss angegeben sein, da Mails gesendet werden sollen.</translation>
    </message>
    <message>
        <source>must not be none while there is a user: everyone on the way could read the password.</source>
        <translation>darf mit einem Benutzer nicht „keine“ sein: Unterwegs könnte jeder das Passwort lesen.</translation>
    </message>
    <message>
        <source>For the index “%1” the table “%2” refuses rows with a value of more than some 2700 bytes. Set up the database in the settings, which puts another one in its place.</source>
        <translation>Des Index „%1“ wegen lehnt die Tabelle „%2“ Zeilen mit einem Wert von mehr als etwa 2700 Byte ab. Richten Sie die Datenbank in den Einstellungen ein; das setzt einen anderen an seine Stelle.</translation>
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
        <source>Calls of a day</source>
        <translation>Aufrufe eines Tages</translation>
    </message>
    <message>
        <source>How many calls Zoho allows a day, and how far they go.</source>
        <translation>Wie viele Aufrufe Zoho am Tag erlaubt, und wie weit sie reichen.</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Viele Datensätze in einem Aufruf</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>Mehrere Instanzen</translation>
    </message>
    <message>
        <source>Log and history</source>
        <translation>Protokoll und Verlauf</translation>
    </message>
    <message>
        <source>Whole webhooks</source>
        <translation>Ganze Webhooks</translation>
    </message>
    <message>
        <source>Queue ids of messages</source>
        <translation>Queue-IDs von Nachrichten</translation>
    </message>
    <message>
        <source>Receiver of webhooks</source>
        <translation>Empfang von Webhooks</translation>
    </message>
    <message>
        <source>What the collector keeps of a webhook as it came, and how it is read.</source>
        <translation>Was der Sammler von einem Webhook so aufhebt, wie er kam, und wie es gelesen wird.</translation>
    </message>
    <message>
        <source>For those who have no program that receives webhooks and writes them down.</source>
        <translation>Für alle, die kein Programm haben, das Webhooks empfängt und aufschreibt.</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Wo er lauscht</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufgehoben wird</translation>
    </message>
    <message>
        <source>Times in its fields</source>
        <translation>Zeiten in seinen Feldern</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message>
        <source>When cycles begin by themselves, and when they don&apos;t.</source>
        <translation>Wann Durchläufe von selbst beginnen und wann nicht.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Who is told when something is wrong, although nobody looks.</source>
        <translation>Wer erfährt, dass etwas nicht stimmt, auch wenn niemand hinsieht.</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Mit Mail</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Mit Webhook</translation>
    </message>
    <message>
        <source>Wording and quiet</source>
        <translation>Sprache und Ruhe</translation>
    </message>
    <message>
        <source>When to alert</source>
        <translation>Wann gewarnt wird</translation>
    </message>
    <message>
        <source>From what on something is wrong.</source>
        <translation>Ab wann etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Cycles and records</source>
        <translation>Durchläufe und Datensätze</translation>
    </message>
    <message>
        <source>Webhooks and deliveries</source>
        <translation>Webhooks und Zustellung</translation>
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
        <source>The time zone in which Zoho&apos;s day of calls begins, which is the super admin&apos;s; empty means the machine&apos;s.</source>
        <translation>Die Zeitzone, in der Zohos Tag der Aufrufe beginnt, also die des Super-Admins; leer heißt: die dieses Rechners.</translation>
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
    <message>
        <source>How many users the plan is paid for: each of them adds to the calls of a day.</source>
        <translation>Für wie viele Benutzer der Tarif bezahlt ist: Jeder erhöht die Aufrufe am Tag.</translation>
    </message>
    <message>
        <source>The link name of the form that the report&apos;s records are of, which the function of the Custom API needs.</source>
        <translation>Der Linkname des Formulars, zu dem die Datensätze des Berichts gehören; die Funktion der Custom API braucht ihn.</translation>
    </message>
    <message>
        <source>How many records one call of the Custom API writes at most.</source>
        <translation>Wie viele Datensätze ein Aufruf der Custom API höchstens schreibt.</translation>
    </message>
    <message>
        <source>How many calls a day the Custom API is sent at most, which Zoho counts apart from all others; 0 means no limit of ours.</source>
        <translation>Wie viele Aufrufe am Tag die Custom API höchstens bekommt, die Zoho getrennt von allen anderen zählt; 0 heißt: was der Tarif hergibt.</translation>
    </message>
    <message>
        <source>How many calls a day Zoho is sent at most; 0 means what zoho.plan and zoho.users say.</source>
        <translation>Wie viele Aufrufe am Tag Zoho höchstens bekommt; 0 heißt: was der Tarif und seine Benutzer hergeben.</translation>
    </message>
    <message>
        <source>How much of the day&apos;s calls, in percent, is kept from scheduled cycles for a person who starts one.</source>
        <translation>Wie viel Prozent der Aufrufe des Tages nicht für geplante Durchläufe verwendet werden, sondern für jemanden bleiben, der einen startet.</translation>
    </message>
    <message>
        <source>While calls are short, a message&apos;s &quot;sent&quot; or &quot;accepted&quot; that is younger than so many minutes waits, since its next status is about to come.</source>
        <translation>Solange Aufrufe knapp sind, wartet ein „sent“ oder „accepted“, das jünger als so viele Minuten ist, weil der nächste Status gleich kommt.</translation>
    </message>
    <message>
        <source>Whether this instance begins cycles by itself from its start on, unless someone stopped the scheduler; if not, it waits until Start is pressed on it.</source>
        <translation>Ob diese Instanz von ihrem Start an von selbst Durchläufe beginnt, außer jemand hat den Zeitplaner angehalten; wenn nicht, wartet sie, bis hier Start gedrückt wird.</translation>
    </message>
    <message>
        <source>Whether this instance runs cycles; if not, it shows what others do, and asks them for a cycle when one is to begin at once.</source>
        <translation>Ob diese Instanz Durchläufe ausführt; wenn nicht, zeigt sie, was andere tun, und bittet sie um einen Durchlauf, wenn einer sofort beginnen soll.</translation>
    </message>
    <message>
        <source>How many seconds after a new row arrived a cycle begins for it, without waiting for the next due time; 0 means none does.</source>
        <translation>Wie viele Sekunden nach einer neuen Zeile ein Durchlauf für sie beginnt, ohne auf den nächsten geplanten zu warten; 0 heißt: keiner.</translation>
    </message>
    <message>
        <source>The link name of the Custom API that writes many records in one call, which needs the scope ZohoCreator.customapi.EXECUTE and a function of its own, and for which no workflows run at Zoho; empty: a call for each record.</source>
        <translation>Der Linkname der Custom API, die viele Datensätze in einem Aufruf schreibt; sie braucht den Scope ZohoCreator.customapi.EXECUTE und eine eigene Funktion und löst bei Zoho keine Workflows aus; leer: ein Aufruf je Datensatz.</translation>
    </message>
    <message>
        <source>The plan of the Zoho Creator account, which says how many calls a day it has (Zoho One: &quot;enterprise&quot;); empty means that it isn&apos;t known; sync.daily_calls goes first.</source>
        <translation>Der Tarif des Zoho-Creator-Kontos, aus dem sich die Aufrufe am Tag ergeben (Zoho One: „enterprise“); leer heißt, dass er nicht bekannt ist. „Aufrufe am Tag“ geht vor.</translation>
    </message>
    <message>
        <source>After how many days without a record at Zoho a queue id is asked for no more, unless a new row arrives.</source>
        <translation>Nach wie vielen Tagen ohne Datensatz bei Zoho nach einer Queue-ID nicht mehr gefragt wird, außer es kommt eine neue Zeile für sie.</translation>
    </message>
    <message>
        <source>A table of the sender&apos;s that tells the queue id of each message id, for statuses that arrive without one, also when its row comes later; empty means that there is none.</source>
        <translation>Eine Tabelle des Absenders, die zu jeder Nachrichten-ID die Queue-ID nennt, für Status, die ohne eine eintreffen, auch wenn die Zeile erst später kommt; leer heißt, dass es keine gibt.</translation>
    </message>
    <message>
        <source>The column of that table that holds the message id.</source>
        <translation>Die Spalte dieser Tabelle mit der Nachrichten-ID.</translation>
    </message>
    <message>
        <source>The column of that table that holds the queue id.</source>
        <translation>Die Spalte dieser Tabelle mit der Queue-ID.</translation>
    </message>
    <message>
        <source>Whether a message id counts as the queue id where nothing else tells one: Zoho&apos;s records hold message ids then.</source>
        <translation>Ob die Nachrichten-ID als Queue-ID gilt, wo nichts anderes eine nennt: In den Datensätzen bei Zoho stehen dann Nachrichten-IDs.</translation>
    </message>
    <message>
        <source>Whether webhooks are received here, at /webhook/SHAPE, beside or in place of a collector.</source>
        <translation>Ob Webhooks hier empfangen werden, unter /webhook/FORM, neben oder anstelle eines Sammlers.</translation>
    </message>
    <message>
        <source>The address that webhooks are received on; any but this machine&apos;s own needs a certificate, or a trusted proxy that has one.</source>
        <translation>Die Adresse, auf der Webhooks empfangen werden; jede außer der dieses Rechners selbst braucht ein Zertifikat oder einen vertrauten Proxy, der eines hat.</translation>
    </message>
    <message>
        <source>The port that webhooks are received on; 0 means any free one.</source>
        <translation>Der Port, auf dem Webhooks empfangen werden; 0 heißt irgendein freier.</translation>
    </message>
    <message>
        <source>A PEM file with the receiver&apos;s certificate and those that lead to its root.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat des Empfängers und denen, die zu dessen Wurzel führen.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the receiver&apos;s certificate.</source>
        <translation>Eine PEM-Datei mit dem privaten Schlüssel zum Zertifikat des Empfängers.</translation>
    </message>
    <message>
        <source>What stands before /webhook/ in the address that senders call, which Twilio signs; empty means https:// and the name that they say in Host.</source>
        <translation>Was in der Adresse, die Absender aufrufen, vor /webhook/ steht, und was Twilio mit signiert; leer heißt https:// und der Name, den sie in Host nennen.</translation>
    </message>
    <message>
        <source>The proxies that pass webhooks on to here, so that limits hit the sender and not the proxy.</source>
        <translation>Die Proxys, die Webhooks hierher weiterreichen, damit Grenzen den Absender treffen und nicht den Proxy.</translation>
    </message>
    <message>
        <source>For how many days received bodies are kept as they came; 0 means not at all.</source>
        <translation>Wie viele Tage empfangene Inhalte aufbewahrt werden, wie sie kamen; 0 heißt gar nicht.</translation>
    </message>
    <message>
        <source>For how many days a status that arrives again is known, and counted but not stored.</source>
        <translation>Wie viele Tage lang ein Status, der noch einmal eintrifft, wiedererkannt wird; er wird gezählt, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>The column that holds the queue id; it and the next four may be paths into a column of JSON instead, tried in order: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] stands for each element of a list.</source>
        <translation>Die Spalte mit der Queue-ID; sie und die nächsten vier können stattdessen Pfade in eine JSON-Spalte sein, die der Reihe nach versucht werden: „payload-&gt;queue_id | payload-&gt;statuses[*].queue_id“; [*] steht für jedes Element einer Liste.</translation>
    </message>
    <message>
        <source>The column that holds the message id, or &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</source>
        <translation>Die Spalte mit der Nachrichten-ID, oder „payload-&gt;statuses[*].id | payload-&gt;id“.</translation>
    </message>
    <message>
        <source>The column that holds the status word, or &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</source>
        <translation>Die Spalte mit dem Statuswort, oder „payload-&gt;status | payload-&gt;statuses[*].status“.</translation>
    </message>
    <message>
        <source>The column that holds the recipient, or &quot;payload-&gt;statuses[*].recipient_id&quot;.</source>
        <translation>Die Spalte mit dem Empfänger, oder „payload-&gt;statuses[*].recipient_id“.</translation>
    </message>
    <message>
        <source>The column that holds the time of the event, Unix time or ISO 8601, or &quot;payload-&gt;statuses[*].timestamp&quot;.</source>
        <translation>Die Spalte mit der Zeit des Ereignisses, Unix-Zeit oder ISO 8601, oder „payload-&gt;statuses[*].timestamp“.</translation>
    </message>
    <message>
        <source>What the webhooks in payload look like, so that all their statuses are read out of them and no column but id and updated is needed; custom means by paths, empty that the columns hold the status or are paths.</source>
        <translation>Wie die Webhooks in payload aussehen, sodass alle ihre Status daraus gelesen werden und außer id und updated keine Spalte gebraucht wird; custom heißt nach Pfaden, leer, dass die Spalten den Status enthalten oder Pfade sind.</translation>
    </message>
    <message>
        <source>Why a message failed, in words: a column or a path; empty means that it is taken from payload.</source>
        <translation>Warum eine Nachricht scheiterte, in Worten: eine Spalte oder ein Pfad; leer heißt, dass es payload entnommen wird.</translation>
    </message>
    <message>
        <source>The same as the provider&apos;s number.</source>
        <translation>Dasselbe als Nummer des Anbieters.</translation>
    </message>
    <message>
        <source>How many MiB of bodies the data directory may hold that wait for the database; when it is full, senders are told to come again.</source>
        <translation>Wie viele MiB an Inhalten, die auf die Datenbank warten, im Datenordner liegen dürfen; ist er voll, werden Absender gebeten, später wiederzukommen.</translation>
    </message>
    <message>
        <source>The field that is given why the message failed, 255 characters at most; empty means that it isn&apos;t written.</source>
        <translation>Das Feld, in das geschrieben wird, warum die Nachricht fehlschlug, höchstens 255 Zeichen; leer heißt, dass es nicht geschrieben wird.</translation>
    </message>
    <message>
        <source>The field that is given the provider&apos;s number for why the message failed; empty means that it isn&apos;t written.</source>
        <translation>Das Feld, in das die Nummer geschrieben wird, die der Anbieter für den Grund des Fehlschlags hat; leer heißt, dass sie nicht geschrieben wird.</translation>
    </message>
    <message>
        <source>After how many days statuses that were read out of bodies are purged, once all of their queue id are done.</source>
        <translation>Nach wie vielen Tagen Status gelöscht werden, die aus ganzen Webhooks gelesen wurden, sobald alle derselben Queue-ID erledigt sind.</translation>
    </message>
    <message>
        <source>Where bodies that are sent to /webhook/custom tell queue_id, message_id, status, recipient_id, participant, timestamp, reason and reason_code, as paths such as events[*].state; empty means that none are received there.</source>
        <translation>Wo Webhooks, die an /webhook/custom gesendet werden, queue_id, message_id, status, recipient_id, participant, timestamp, reason und reason_code nennen, als Pfade wie events[*].state; leer heißt, dass dort keine empfangen werden.</translation>
    </message>
    <message>
        <source>For how many days received statuses are kept once their queue id is done, in the table of deliveries, a collector&apos;s among them, or in one of Statusbridge&apos;s own; 0 means for ever.</source>
        <translation>Wie viele Tage empfangene Status behalten werden, nachdem ihre Queue-ID erledigt ist, in der Tabelle der Zustellungen, auch solche eines Collectors, oder in einer von Statusbridge selbst; 0 heißt für immer.</translation>
    </message>
    <message>
        <source>The hours in which cycles begin by themselves, such as 07:00-20:00, empty for all; a cycle that falls due outside of them begins with them.</source>
        <translation>Die Stunden, in denen Durchläufe von selbst beginnen, wie 07:00-20:00, leer für alle; was außerhalb fällig wird, beginnt mit ihnen.</translation>
    </message>
    <message>
        <source>The days of the week on which cycles begin by themselves, such as mon-fri; empty means all.</source>
        <translation>Die Wochentage, an denen Durchläufe von selbst beginnen, wie mon-fri; leer bedeutet alle.</translation>
    </message>
    <message>
        <source>A cron expression whose times take the interval&apos;s place, such as 0 7-20 * * 1-5; empty means the interval.</source>
        <translation>Ein cron-Ausdruck, dessen Zeiten an die Stelle des Abstands treten, wie 0 7-20 * * 1-5; leer bedeutet den Abstand.</translation>
    </message>
    <message>
        <source>The time zone of hours, days and cron; empty means that of the machine on which an instance used them first.</source>
        <translation>Die Zeitzone von Stunden, Tagen und cron; leer bedeutet die des Rechners, auf dem eine Instanz sie zuerst verwendete.</translation>
    </message>
    <message>
        <source>For how many days it is kept who changed what.</source>
        <translation>Wie viele Tage lang aufgehoben wird, wer was geändert hat.</translation>
    </message>
    <message>
        <source>Whom alerts are mailed to; empty means that no mail is sent.</source>
        <translation>An wen Warnungen gemailt werden; leer heißt, dass keine Mail gesendet wird.</translation>
    </message>
    <message>
        <source>The sender of these mails, whom the mail server must know.</source>
        <translation>Der Absender dieser Mails, den der Mailserver kennen muss.</translation>
    </message>
    <message>
        <source>The mail server that takes them.</source>
        <translation>Der Mailserver, der sie annimmt.</translation>
    </message>
    <message>
        <source>The port of the mail server; 0 means the usual one: 587 with &quot;starttls&quot;, 465 with &quot;tls&quot;, 25 with &quot;none&quot;.</source>
        <translation>Der Port des Mailservers; 0 heißt der übliche: 587 bei „starttls“, 465 bei „tls“, 25 bei „none“.</translation>
    </message>
    <message>
        <source>The user at the mail server; the password is kept apart, as smtp_password; empty means that it wants no login.</source>
        <translation>Der Benutzer am Mailserver; das Passwort liegt getrennt als smtp_password; leer heißt, dass er keine Anmeldung will.</translation>
    </message>
    <message>
        <source>How the mail server is reached: &quot;starttls&quot; or &quot;tls&quot;, with its certificate checked, or &quot;none&quot;, without encryption and therefore without a login.</source>
        <translation>Wie der Mailserver erreicht wird: „starttls“ oder „tls“ mit geprüftem Zertifikat, oder „none“ ohne Verschlüsselung und deshalb ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The address that alerts are posted to as JSON, signed with alert_webhook_key; empty means that none is.</source>
        <translation>Die Adresse, an die Warnungen als JSON gesendet werden, unterschrieben mit alert_webhook_key; leer heißt, dass keine gesendet wird.</translation>
    </message>
    <message>
        <source>What is posted: &quot;generic&quot;, &quot;chat&quot; for services that take {&quot;text&quot;}, &quot;ntfy&quot;, or a file of JSON with {{title}}, {{text}} and the like in it.</source>
        <translation>Was gesendet wird: „generic“, „chat“ für Dienste, die {&quot;text&quot;} annehmen, „ntfy“, oder eine Datei mit JSON, in der {{title}}, {{text}} und Ähnliches steht.</translation>
    </message>
    <message>
        <source>The address of a dead man&apos;s switch that is called when a cycle succeeded, with /start behind it when one begins, and with /fail when one failed; empty means none.</source>
        <translation>Die Adresse eines Totmannschalters; sie wird aufgerufen, wenn ein Durchlauf gelungen ist, mit /start dahinter, wenn einer beginnt, und mit /fail, wenn einer fehlgeschlagen ist; leer heißt keine.</translation>
    </message>
    <message>
        <source>The language of alerts; empty means English.</source>
        <translation>Die Sprache der Warnungen; leer heißt Englisch.</translation>
    </message>
    <message>
        <source>The time zone of the times in alerts, of the quiet hours and of the working hours; empty means the machine&apos;s.</source>
        <translation>Die Zeitzone der Zeiten in Warnungen, der Ruhezeit und der Arbeitszeit; leer heißt die des Rechners.</translation>
    </message>
    <message>
        <source>Hours such as 22:00-07:00 in which alerts are held back until their end, but for a database in trouble and webhooks that are refused.</source>
        <translation>Stunden wie 22:00-07:00, in denen Warnungen bis zu deren Ende warten, außer bei Schwierigkeiten der Datenbank und abgelehnten Webhooks.</translation>
    </message>
    <message>
        <source>How many cycles must fail in a row; 0 means that it is no alert.</source>
        <translation>Wie viele Durchläufe hintereinander fehlschlagen müssen; 0 heißt, dass nicht gewarnt wird.</translation>
    </message>
    <message>
        <source>For how many hours rows must wait to be carried over; 0 means that it is no alert.</source>
        <translation>Wie viele Stunden Zeilen auf die Übertragung warten müssen; 0 heißt, dass nicht gewarnt wird.</translation>
    </message>
    <message>
        <source>More parked records than so many are an alert; 0 means that it is no alert.</source>
        <translation>Mehr zurückgestellte Datensätze als so viele sind eine Warnung; 0 heißt, dass nicht gewarnt wird.</translation>
    </message>
    <message>
        <source>How many minutes after its due time no cycle must have begun, unless a person stopped the scheduler; 0 means that it is no alert.</source>
        <translation>Wie viele Minuten nach der fälligen Zeit kein Durchlauf begonnen haben muss, außer jemand hat den Zeitplaner angehalten; 0 heißt, dass nicht gewarnt wird.</translation>
    </message>
    <message>
        <source>How many webhooks must be refused within an hour because their sender is not known; 0 means that it is no alert.</source>
        <translation>Wie viele Webhooks innerhalb einer Stunde abgelehnt werden müssen, weil ihr Absender unbekannt ist; 0 heißt, dass nicht gewarnt wird.</translation>
    </message>
    <message>
        <source>For how many hours of working time no webhook must have arrived; 0 means that it is no alert.</source>
        <translation>Wie viele Stunden der Arbeitszeit kein Webhook angekommen sein muss; 0 heißt, dass nicht gewarnt wird.</translation>
    </message>
    <message>
        <source>The hours of working time, such as 08:00-18:00; empty means all.</source>
        <translation>Die Stunden der Arbeitszeit, etwa 08:00-18:00; leer heißt alle.</translation>
    </message>
    <message>
        <source>The days of working time, such as mon-fri; empty means all.</source>
        <translation>Die Tage der Arbeitszeit, etwa mon-fri; leer heißt alle.</translation>
    </message>
    <message>
        <source>Below which percentage of an hour&apos;s messages must have been delivered; 0 means that it is no alert.</source>
        <translation>Unter welchem Prozentsatz die Nachrichten einer Stunde zugestellt sein müssen; 0 heißt, dass nicht gewarnt wird.</translation>
    </message>
    <message>
        <source>How many messages an hour must have for that percentage to count.</source>
        <translation>Wie viele Nachrichten eine Stunde haben muss, damit dieser Prozentsatz zählt.</translation>
    </message>
    <message>
        <source>How many days before its end a certificate of the API or the receiver is an alert; 0 means that it is none.</source>
        <translation>Wie viele Tage vor seinem Ende ein Zertifikat der API oder des Empfängers eine Warnung ist; 0 heißt, dass nicht gewarnt wird.</translation>
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
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Users of the plan</source>
        <translation>Benutzer des Tarifs</translation>
    </message>
    <message>
        <source>Custom API</source>
        <translation>Custom API</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Records in a call</source>
        <translation>Datensätze je Aufruf</translation>
    </message>
    <message>
        <source>Calls of the Custom API a day</source>
        <translation>Aufrufe der Custom API am Tag</translation>
    </message>
    <message>
        <source>Calls kept for people</source>
        <translation>Für Personen frei halten</translation>
    </message>
    <message>
        <source>A passing status waits for</source>
        <translation>Zwischenstatus wartet</translation>
    </message>
    <message>
        <source>Run cycles here</source>
        <translation>Durchläufe hier ausführen</translation>
    </message>
    <message>
        <source>After a new row</source>
        <translation>Nach einer neuen Zeile</translation>
    </message>
    <message>
        <source>Give up without a record after</source>
        <translation>Ohne Datensatz aufgeben nach</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Enterprise or Zoho One</source>
        <translation>Enterprise oder Zoho One</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none, a call for each record</source>
        <translation>keine, ein Aufruf je Datensatz</translation>
    </message>
    <message>
        <source>those of the plan</source>
        <translation>die des Tarifs</translation>
    </message>
    <message>
        <source>not before the next due time</source>
        <translation>nicht vor dem nächsten geplanten Durchlauf</translation>
    </message>
    <message>
        <source>Table of the sender&apos;s</source>
        <translation>Tabelle des Absenders</translation>
    </message>
    <message>
        <source>Message ID where there is no other</source>
        <translation>Nachrichten-ID, wo es keine andere gibt</translation>
    </message>
    <message>
        <source>Receive webhooks here</source>
        <translation>Webhooks hier empfangen</translation>
    </message>
    <message>
        <source>Address that senders call</source>
        <translation>Adresse für Absender</translation>
    </message>
    <message>
        <source>Keep bodies for</source>
        <translation>Inhalte aufbewahren</translation>
    </message>
    <message>
        <source>Know doubles for</source>
        <translation>Doppelte erkennen</translation>
    </message>
    <message>
        <source>Space while waiting</source>
        <translation>Platz beim Warten</translation>
    </message>
    <message>
        <source>what they call this server</source>
        <translation>wie sie diesen Server nennen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Shape of the webhooks</source>
        <translation>Form der Webhooks</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>Grund des Scheiterns</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Dessen Nummer</translation>
    </message>
    <message>
        <source>Not read: columns, or paths</source>
        <translation>Nicht gelesen: Spalten oder Pfade</translation>
    </message>
    <message>
        <source>By paths</source>
        <translation>Nach Pfaden</translation>
    </message>
    <message>
        <source>the whole webhook&apos;s</source>
        <translation>der des ganzen Webhooks</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum es fehlschlug</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>Nummer des Grundes</translation>
    </message>
    <message>
        <source>Keep statuses of bodies for</source>
        <translation>Status aus Webhooks behalten</translation>
    </message>
    <message>
        <source>Custom bodies</source>
        <translation>Eigene Webhooks</translation>
    </message>
    <message>
        <source>Keep rows for</source>
        <translation>Zeilen behalten</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>wird nicht geschrieben</translation>
    </message>
    <message>
        <source>none are received</source>
        <translation>keine werden empfangen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>On the days</source>
        <translation>An den Tagen</translation>
    </message>
    <message>
        <source>As cron names them</source>
        <translation>Wie cron sie nennt</translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation>Zeitzone dieser Zeiten</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>alle Stunden</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>der Abstand</translation>
    </message>
    <message>
        <source>the first instance&apos;s</source>
        <translation>die der ersten Instanz</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Mail an</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Gesendet wird</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Totmannschalter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Failed cycles in a row</source>
        <translation>Fehlschläge hintereinander</translation>
    </message>
    <message>
        <source>Rows wait for</source>
        <translation>Zeilen warten</translation>
    </message>
    <message>
        <source>Parked records above</source>
        <translation>Zurückgestellt über</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>Überfällig seit</translation>
    </message>
    <message>
        <source>Refused webhooks an hour</source>
        <translation>Abgelehnte in der Stunde</translation>
    </message>
    <message>
        <source>No webhook for</source>
        <translation>Kein Webhook seit</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>Zugestellt unter</translation>
    </message>
    <message>
        <source>Of messages an hour</source>
        <translation>Von Nachrichten je Stunde</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>Zertifikat endet in</translation>
    </message>
    <message>
        <source>Keep changes for</source>
        <translation>Änderungen aufheben</translation>
    </message>
    <message>
        <source>Not chosen: English</source>
        <translation>Nicht gewählt: Englisch</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, without a login</source>
        <translation>Keine, ohne Anmeldung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>keine Warnung</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
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
        <source>%1, cycle %2, record %3: %4. %5</source>
        <translation>%1, Durchlauf %2, Datensatz %3: %4. %5</translation>
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
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved settings</source>
        <translation>Ungespeicherte Einstellungen</translation>
    </message>
    <message>
        <source>There are changes of the settings that are not saved. Save them?</source>
        <translation>Es gibt Änderungen an den Einstellungen, die nicht gespeichert sind. Speichern?</translation>
    </message>
</context>
<context>
    <name>statusbridge::ActionPanel</name>
    <message>
        <source>It is being done.</source>
        <translation>Es wird gerade erledigt.</translation>
    </message>
    <message>
        <source>Stopped: nothing is known.</source>
        <translation>Angehalten: Es ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>statusbridge::AddressPanel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use what the address says</source>
        <translation>Nehmen, was die Adresse sagt</translation>
    </message>
    <message>
        <source>Address of the report</source>
        <translation>Adresse des Berichts</translation>
    </message>
    <message>
        <source>Open the report in Zoho Creator, copy its address from the browser and paste it here: data center, owner, application and report are filled in.</source>
        <translation>Öffnen Sie den Bericht in Zoho Creator, kopieren Sie seine Adresse aus dem Browser und fügen Sie sie hier ein: Rechenzentrum, Besitzer, Anwendung und Bericht werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Paste the address of your report:</source>
        <translation>Adresse Ihres Berichts einfügen:</translation>
    </message>
    <message>
        <source>The address says otherwise than what stands here:</source>
        <translation>Die Adresse sagt etwas anderes, als hier steht:</translation>
    </message>
    <message>
        <source>• %1: %2 there, %3 here</source>
        <comment>a setting, its value in an address, its value in the form</comment>
        <translation>• %1: dort %2, hier %3</translation>
    </message>
    <message>
        <source>%1 (set by %2, so it can&apos;t be changed here)</source>
        <translation>%1 (durch %2 gesetzt und daher hier nicht zu ändern)</translation>
    </message>
</context>
<context>
    <name>statusbridge::AlertsPanel</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation>%1, %2: %3 – %4</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Sends a test to those who are named here, saved or not.</source>
        <translation>Sendet einen Test an alle, die hier genannt sind, gespeichert oder nicht.</translation>
    </message>
    <message>
        <source>The last alerts</source>
        <translation>Die letzten Warnungen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>%1 took it: %2</source>
        <translation>%1 hat ihn angenommen: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The server sends a test to those whom its settings name.</source>
        <translation>Der Server sendet einen Test an alle, die in seinen Einstellungen stehen.</translation>
    </message>
    <message>
        <source>Save the settings first: the server tests those in force.</source>
        <translation>Speichern Sie zuerst die Einstellungen: Der Server prüft die geltenden.</translation>
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
    <message>
        <source>Stop the test</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>The test found something that must be mended.</source>
        <translation>Die Prüfung fand etwas, das behoben werden muss.</translation>
    </message>
    <message>
        <source>Testing this step before the next one…</source>
        <translation>Dieser Schritt wird vor dem nächsten geprüft …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, and what its test found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything is in order.</source>
        <translation>alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 Press Next again to go on all the same; nothing is in force before the last step.</source>
        <translation>%1 Drücken Sie noch einmal Weiter, um trotzdem fortzufahren; vor dem letzten Schritt gilt nichts.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message>
        <source>A value of this step is not allowed.</source>
        <translation>Ein Wert dieses Schritts ist nicht erlaubt.</translation>
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
        <source>Cycle</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zohos Code</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zohos Meldung</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditFilterBar</name>
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
        <source>From everywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>wer auch immer</translation>
    </message>
    <message>
        <source>The whole name of a user or token; of a user of the system without the machine</source>
        <translation>Der ganze Name eines Benutzers oder Tokens; der eines Benutzers des Systems ohne den Rechner</translation>
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
        <source>Time of the changes</source>
        <translation>Zeit der Änderungen</translation>
    </message>
    <message>
        <source>Day of the changes</source>
        <translation>Tag der Änderungen</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>Wer die Änderungen gemacht hat</translation>
    </message>
    <message>
        <source>From where the changes were made</source>
        <translation>Von wo die Änderungen kamen</translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation>Art der Änderungen</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>Zei&amp;t:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Every command that changed something, whether it came from a window, a command line or the HTTP API. Secrets and whole phone numbers are never kept here.</source>
        <translation>Jeder Befehl, der etwas geändert hat, ob aus einem Fenster, von einer Befehlszeile oder über die HTTP-API. Geheimnisse und ganze Telefonnummern stehen hier nie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s); scroll for more</source>
        <translation>
            <numerusform>Die neueste %Ln Änderung; blättern Sie für mehr</numerusform>
            <numerusform>Die neuesten %Ln Änderungen; blättern Sie für mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>The changes can&apos;t be shown</source>
        <translation>Die Änderungen können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>Nehmen Sie Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>Noch hat niemand etwas geändert</translation>
    </message>
</context>
<context>
    <name>statusbridge::BatchScriptDialog</name>
    <message>
        <source>a name of your choice</source>
        <translation>ein Name Ihrer Wahl</translation>
    </message>
    <message>
        <source>1. In Zoho Creator, as an administrator, open Microservices, Custom API, and create a Custom API with the link name %1. Put the same name into the field “Custom API” here.</source>
        <translation>1. Öffnen Sie in Zoho Creator als Administrator Microservices, Custom API, und legen Sie eine Custom API mit dem Linknamen %1 an. Tragen Sie denselben Namen hier in das Feld „Custom API“ ein.</translation>
    </message>
    <message>
        <source>2. Request: method POST, content type application/json, with one key: updates, of the type list.</source>
        <translation>2. Request: Methode POST, Inhaltstyp application/json, mit einem Schlüssel: updates, vom Typ Liste.</translation>
    </message>
    <message>
        <source>3. Authentication: OAuth2. The user that Statusbridge is connected as must be among those who may call it.</source>
        <translation>3. Authentication: OAuth2. Der Benutzer, als der Statusbridge verbunden ist, muss sie aufrufen dürfen.</translation>
    </message>
    <message>
        <source>4. Action: a new function of the application %1. Replace its whole text by the one below, and pass the key updates to it.</source>
        <translation>4. Action: eine neue Funktion der Anwendung %1. Ersetzen Sie ihren ganzen Text durch den unten, und übergeben Sie ihr den Schlüssel updates.</translation>
    </message>
    <message>
        <source>5. Enable the Custom API. Then connect Statusbridge to Zoho again, so that it may call it (the scope is ZohoCreator.customapi.EXECUTE), and press Test.</source>
        <translation>5. Schalten Sie die Custom API ein. Verbinden Sie dann Statusbridge neu mit Zoho, damit es sie aufrufen darf (der Scope ist ZohoCreator.customapi.EXECUTE), und drücken Sie Testen.</translation>
    </message>
    <message>
        <source>&amp;Copy the function</source>
        <translation>Funktion &amp;kopieren</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Viele Datensätze in einem Aufruf</translation>
    </message>
    <message>
        <source>Function for Zoho Creator</source>
        <translation>Funktion für Zoho Creator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>A Custom API of the application lets one call write up to %Ln record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation>
            <numerusform>Mit einer Custom API der Anwendung schreibt ein Aufruf bis zu %Ln Datensatz, in einem eigenen Kontingent. Workflows des Formulars laufen für so geschriebene Datensätze nicht.</numerusform>
            <numerusform>Mit einer Custom API der Anwendung schreibt ein Aufruf bis zu %Ln Datensätze, in einem eigenen Kontingent. Workflows des Formulars laufen für so geschriebene Datensätze nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>Set up &amp;batch mode…</source>
        <translation>&amp;Sammelaufrufe einrichten …</translation>
    </message>
    <message>
        <source>Shows the function that lets one call write many records, and how it gets into Zoho Creator.</source>
        <translation>Zeigt die Funktion, mit der ein Aufruf viele Datensätze schreibt, und wie sie in Zoho Creator kommt.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Breakdown</name>
    <message>
        <source>Reasons and groups</source>
        <translation>Gründe und Gruppen</translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation>&amp;Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Shows the messages that the selected row counts</source>
        <translation>Zeigt die Nachrichten, die die gewählte Zeile zählt</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Warum Nachrichten scheiterten</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message>
        <source>Queue ids that were found</source>
        <translation>Gefundene Queue-IDs</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln &amp;queue id(s) of more</source>
        <translation>
            <numerusform>Die neueste von mehr als %Ln &amp;Queue-ID</numerusform>
            <numerusform>Die neuesten %Ln &amp;Queue-IDs von mehreren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;queue id(s) found</source>
        <translation>
            <numerusform>%Ln &amp;Queue-ID gefunden</numerusform>
            <numerusform>%Ln &amp;Queue-IDs gefunden</numerusform>
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
    <message>
        <source>Who may use the HTTP API</source>
        <translation>Wer die HTTP-API benutzen darf</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Password of the mail</source>
        <translation>Passwort der Mail</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Key of the webhook</source>
        <translation>Schlüssel des Webhooks</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message>
        <source>The numbers of the chart, day by day</source>
        <translation>Die Zahlen des Diagramms, Tag für Tag</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter Tag (%Ln)</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
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
    <name>statusbridge::ClientStep</name>
    <message>
        <source>Zoho client</source>
        <translation>Zoho-Client</translation>
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
    <message>
        <source>Calls that the account has a day</source>
        <translation>Aufrufe, die das Konto am Tag hat</translation>
    </message>
    <message>
        <source>Statusbridge speaks to Zoho Creator as a client that you register once. The report&apos;s address tells in which data center its account is: nothing of one is known in another.</source>
        <translation>Statusbridge spricht mit Zoho Creator als Client, den Sie einmal anmelden. Die Adresse des Berichts sagt, in welchem Rechenzentrum sein Konto liegt: Keines weiß etwas von einem anderen.</translation>
    </message>
    <message>
        <source>The client&apos;s ID or its secret is missing.</source>
        <translation>Client-ID oder Client-Secret fehlt.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CommandSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, and for how many</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho wird gefragt.</translation>
    </message>
    <message>
        <source>Paste the code first.</source>
        <translation>Fügen Sie zuerst den Code ein.</translation>
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
        <source>Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; the user who grants access must be allowed to read and change the records. It fills the field below; type one in only if you have it from elsewhere.</source>
        <translation>Zoho gibt Statusbridge ein Token, das gilt, bis es jemand widerruft. Nehmen Sie einen dieser beiden Wege; der Benutzer, der den Zugriff gewährt, muss die Datensätze lesen und ändern dürfen. Das Feld darunter füllt sich so von selbst; tragen Sie nur eines ein, das Sie von woanders haben.</translation>
    </message>
    <message>
        <source>Zoho has not given a token yet.</source>
        <translation>Zoho hat noch kein Token gegeben.</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>Aktualisierungstoken:</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectionBanner</name>
    <message>
        <source>No connection to %1 since %2.</source>
        <translation>Keine Verbindung zu %1 seit %2.</translation>
    </message>
    <message>
        <source>No connection to %1 since %2 (%3).</source>
        <translation>Keine Verbindung zu %1 seit %2 (%3).</translation>
    </message>
    <message>
        <source>What is shown here is from %1. It goes on by itself as soon as the server answers.</source>
        <translation>Was hier zu sehen ist, ist von %1. Sobald der Server antwortet, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the server answers.</source>
        <translation>Sobald der Server antwortet, geht es von selbst weiter.</translation>
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
    <message>
        <source> · as %1</source>
        <translation> · als %1</translation>
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
    <message>
        <source>A cycle is running; one more follows it.</source>
        <translation>Ein Durchlauf läuft; noch einer folgt ihm.</translation>
    </message>
    <message>
        <source>Another instance was asked for a cycle.</source>
        <translation>Eine andere Instanz wurde um einen Durchlauf gebeten.</translation>
    </message>
    <message>
        <source>The cycle has ended.</source>
        <translation>Der Durchlauf ist beendet.</translation>
    </message>
    <message>
        <source>The database has not answered yet, or not the last time.</source>
        <translation>Die Datenbank hat noch nicht oder zuletzt nicht geantwortet.</translation>
    </message>
    <message>
        <source>A cycle is about to begin.</source>
        <translation>Ein Durchlauf beginnt gleich.</translation>
    </message>
    <message>
        <source>A cycle is running.</source>
        <translation>Ein Durchlauf läuft.</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>Es läuft kein Durchlauf.</translation>
    </message>
    <message>
        <source>The scheduler runs already.</source>
        <translation>Der Zeitplaner läuft schon.</translation>
    </message>
    <message>
        <source>The scheduler doesn&apos;t run.</source>
        <translation>Der Zeitplaner läuft nicht.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleStrip</name>
    <message>
        <source>Cycles of the last 24 hours</source>
        <translation>Durchläufe der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Cycles of the last 24 hours. %1</source>
        <translation>Durchläufe der letzten 24 Stunden. %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::CyclesCard</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
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
    <name>statusbridge::DeliveryCard</name>
    <message>
        <source>Complete since %1; older statuses are still being read.</source>
        <translation>Vollständig seit %1; ältere Status werden noch gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with an unknown word.</source>
        <translation>
            <numerusform>%Ln weitere mit unbekanntem Wort.</numerusform>
            <numerusform>%Ln weitere mit unbekanntem Wort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation>Gezählt %1.</translation>
    </message>
    <message>
        <source>Counted by the next cycle.</source>
        <translation>Zählt der nächste Durchlauf.</translation>
    </message>
    <message>
        <source>Delivery today</source>
        <translation>Zustellung heute</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What became of the messages, over time and why.</source>
        <translation>Was aus den Nachrichten wurde, im Lauf der Zeit und warum.</translation>
    </message>
    <message>
        <source>More about the delivery</source>
        <translation>Mehr über die Zustellung</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChart</name>
    <message>
        <source>Chart of the messages</source>
        <translation>Diagramm der Nachrichten</translation>
    </message>
    <message>
        <source>Chart of the messages. %1</source>
        <translation>Diagramm der Nachrichten. %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChartPanel</name>
    <message>
        <source>The numbers of the chart, step by step</source>
        <translation>Die Zahlen des Diagramms, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Al&amp;s Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Das Diagramm als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryFilterBar</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>Bi&amp;s:</translation>
    </message>
    <message>
        <source>Temp&amp;late:</source>
        <translation>V&amp;orlage:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of a telephone</comment>
        <translation>N&amp;ummer:</translation>
    </message>
    <message>
        <source>Provi&amp;der:</source>
        <translation>Anbiete&amp;r:</translation>
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
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Time of the messages</source>
        <translation>Zeit der Nachrichten</translation>
    </message>
    <message>
        <source>First day of the messages</source>
        <translation>Erster Tag der Nachrichten</translation>
    </message>
    <message>
        <source>Last day of the messages</source>
        <translation>Letzter Tag der Nachrichten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Counts the messages of all providers, numbers and templates</source>
        <translation>Zählt die Nachrichten aller Anbieter, Nummern und Vorlagen</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>Zei&amp;t:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>statusbridge::DetailsButton</name>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>The program&apos;s own words, for whoever administers it.</source>
        <translation>Die eigenen Worte des Programms, für die Verwaltung.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message>
        <source>%1: the field %2.</source>
        <translation>%1: das Feld %2.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, so %3 was filled in.</source>
        <translation>%1: Ein Feld %2 gibt es nicht, daher wurde %3 eingetragen.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, but there is %3.</source>
        <translation>%1: Ein Feld %2 gibt es nicht, aber %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Pick the one that is meant: %3.</source>
        <translation>%1: Ein Feld %2 gibt es nicht. Wählen Sie das gemeinte: %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Add it to the form at Zoho, or pick another one.</source>
        <translation>%1: Ein Feld %2 gibt es nicht. Fügen Sie es bei Zoho dem Formular hinzu oder wählen Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln field(s) are in the form %1.</source>
        <translation>
            <numerusform>%Ln Feld ist im Formular %1.</numerusform>
            <numerusform>Alle %Ln Felder sind im Formular %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %2 are in the form %1.</source>
        <translation>
            <numerusform>%Ln Feld von %2 ist im Formular %1.</numerusform>
            <numerusform>%Ln Felder von %2 sind im Formular %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Figure</name>
    <message>
        <source>Shows these messages</source>
        <translation>Zeigt diese Nachrichten</translation>
    </message>
</context>
<context>
    <name>statusbridge::Figures</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>messages</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>messages</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Wörter</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>Bis zur Zustellung</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1; with read %2</source>
        <translation>%1; mit gelesenen %2</translation>
    </message>
    <message>
        <source>No message tells both when it left and when it was delivered.</source>
        <translation>Keine Nachricht sagt, wann sie abging und wann sie zugestellt wurde.</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % innerhalb von %1</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln message(s): half of them took no longer. It counts from a message&apos;s first status.</source>
        <translation>
            <numerusform>Der Median von %Ln Nachricht; er zählt ab ihrem ersten Status.</numerusform>
            <numerusform>Der Median von %Ln Nachrichten: Die Hälfte brauchte nicht länger. Er zählt ab dem ersten Status einer Nachricht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Headline</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
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
    <name>statusbridge::LanguageChoice</name>
    <message>
        <source>The window speaks this language from its next start on.</source>
        <translation>Das Fenster spricht diese Sprache vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogModel</name>
    <message>
        <source>Opens cycle %1 with its records</source>
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
        <source>Cycle</source>
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
        <source>&amp;Open its cycle</source>
        <translation>Durch&amp;lauf öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation>
            <numerusform>%Ln Meldung kopiert.</numerusform>
            <numerusform>%Ln Meldungen kopiert.</numerusform>
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
        <source>%Ln message(s) are hidden by it.</source>
        <translation>
            <numerusform>Er verbirgt %Ln Meldung.</numerusform>
            <numerusform>Er verbirgt %Ln Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program does appears here while it happens.</source>
        <translation>Was das Programm tut, erscheint hier, während es geschieht.</translation>
    </message>
    <message>
        <source>This message belongs to no cycle.</source>
        <translation>Diese Meldung gehört zu keinem Durchlauf.</translation>
    </message>
    <message>
        <source>Select one message first.</source>
        <translation>Wählen Sie zuerst eine Meldung.</translation>
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
        <source>Text or cycle number</source>
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
        <source>Enter its queue id, its message id, the recipient&apos;s phone number or its record&apos;s id. What the database knows of it appears here, what was tried, and what happens next.</source>
        <translation>Geben Sie ihre Queue-ID, ihre Nachrichten-ID, die Telefonnummer des Empfängers oder die ID ihres Datensatzes ein. Hier erscheint, was die Datenbank von ihr weiß, was versucht wurde und wie es weitergeht.</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>Nach&amp;richt:</translation>
    </message>
    <message>
        <source>Queue id, message id, phone number or record id</source>
        <translation>Queue-ID, Nachrichten-ID, Telefonnummer oder Datensatz-ID</translation>
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
        <source>%Ln statement(s) copied.</source>
        <translation>
            <numerusform>%Ln Anweisung kopiert.</numerusform>
            <numerusform>%Ln Anweisungen kopiert.</numerusform>
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
    <message>
        <source>Not all rows were searched. %1 The database&apos;s administrator can make the next search complete with an index.</source>
        <translation>Es wurden nicht alle Zeilen durchsucht. %1 Ein Index, den die Verwaltung der Datenbank anlegen kann, macht die nächste Suche vollständig.</translation>
    </message>
    <message>
        <source>Ask in the next cycle</source>
        <translation>Im nächsten Durchlauf fragen</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho for it.</source>
        <translation>Der nächste Durchlauf fragt Zoho danach.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho wird gefragt.</translation>
    </message>
    <message>
        <source>It is being released.</source>
        <translation>Er wird gerade freigegeben.</translation>
    </message>
    <message>
        <source>It is being noted.</source>
        <translation>Es wird gerade vermerkt.</translation>
    </message>
    <message>
        <source>Retry it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1</source>
        <translation>Nicht alle Zeilen wurden durchsucht. %1</translation>
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
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho wird gefragt.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupRowModel</name>
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
    <name>statusbridge::ManualWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suche:</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic of the manual, and a heading in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>There is nothing to go back to yet.</source>
        <translation>Noch gibt es nichts, wohin es zurückginge.</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>First status</source>
        <translation>Erster Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>Bis zur Zustellung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Back to all numbers (%1)</source>
        <translation>Zurück zu allen Zahlen (%1)</translation>
    </message>
    <message>
        <source>Back to all numbers</source>
        <translation>Zurück zu allen Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s); scroll for more</source>
        <translation>
            <numerusform>Die erste %Ln Nachricht; weiterblättern für mehr</numerusform>
            <numerusform>Die ersten %Ln Nachrichten; weiterblättern für mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>The messages can&apos;t be shown</source>
        <translation>Die Nachrichten lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>No message is left here</source>
        <translation>Hier ist keine Nachricht mehr</translation>
    </message>
    <message>
        <source>Newer statuses have moved them to another number.</source>
        <translation>Neuere Status haben sie zu einer anderen Zahl verschoben.</translation>
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
    <message>
        <source>Asks Zoho which reports, forms and fields the application has, and finds those that are meant. Of applications Zoho gives no list to this program: the report&apos;s address tells which it is.</source>
        <translation>Fragt Zoho, welche Berichte, Formulare und Felder die Anwendung hat, und findet die gemeinten. Eine Liste der Anwendungen gibt Zoho diesem Programm nicht: Die Adresse des Berichts sagt, welche es ist.</translation>
    </message>
    <message>
        <source>Use the fields that were found</source>
        <translation>Gefundene Felder verwenden</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Which application it is must be known first: paste the report&apos;s address, or type the account owner and the application.</source>
        <translation>Zuerst muss bekannt sein, um welche Anwendung es geht: Fügen Sie die Adresse des Berichts ein, oder geben Sie Kontobesitzer und Anwendung ein.</translation>
    </message>
    <message>
        <source>The application has several forms. Choose the one whose records the report shows, so that its fields can be found.</source>
        <translation>Die Anwendung hat mehrere Formulare. Wählen Sie das, dessen Datensätze der Bericht zeigt, damit seine Felder gefunden werden.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeModel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
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
    <name>statusbridge::OutcomeStream</name>
    <message>
        <source>Last outcomes</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>Last outco&amp;mes</source>
        <translation>&amp;Letzte Ergebnisse</translation>
    </message>
</context>
<context>
    <name>statusbridge::OverviewPage</name>
    <message>
        <source>Not known at the moment</source>
        <translation>Zurzeit nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing does: everything goes on by itself.</source>
        <translation>Nichts: Alles geht von selbst weiter.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedModel</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
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
        <source>Why the message failed</source>
        <translation>Warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zohos Code</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zohos Meldung</translation>
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
        <source>The next cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>Der nächste Durchlauf versucht %Ln Datensatz noch einmal.</numerusform>
            <numerusform>Der nächste Durchlauf versucht %Ln Datensätze noch einmal.</numerusform>
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
    <name>statusbridge::PlanTable</name>
    <message>
        <source>Queue ID</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Datensatz bei Zoho</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dort</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Würde geschrieben</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>Er würde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What the first records would become</source>
        <translation>Was aus den ersten Datensätzen würde</translation>
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
        <source>not asked for</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record&apos;s number and its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <translation>nichts: %1</translation>
    </message>
    <message>
        <source>nothing: it is done</source>
        <translation>nichts: erledigt</translation>
    </message>
    <message>
        <source>Reads the five newest rows of each table, as this form says, what their statuses mean, and what would be written into their records at Zoho, which is asked once. Nothing is written.</source>
        <translation>Liest die fünf neuesten Zeilen jeder Tabelle, wie dieses Formular es sagt, was ihre Status bedeuten und was in ihre Datensätze bei Zoho geschrieben würde, das einmal gefragt wird. Geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Datensatz bei Zoho</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Würde geschrieben</translation>
    </message>
    <message>
        <source>The rows can be read, but their records at Zoho could not be looked at.</source>
        <translation>Die Zeilen lassen sich lesen, aber ihre Datensätze bei Zoho konnten nicht angesehen werden.</translation>
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
        <source>Zoho&apos;s code</source>
        <translation>Zohos Code</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zohos Meldung</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordDetail</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ask Zoho (1 call)</source>
        <translation>Zoho fragen (1 Aufruf)</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Für Anfrage kopieren</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>Der gewählte Datensatz</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Einzelheiten des Datensatzes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Closes the details (%1)</source>
        <translation>Schließt die Einzelheiten (%1)</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>Freigegeben: Der nächste Durchlauf versucht es wieder.</translation>
    </message>
    <message>
        <source>It was released or done meanwhile.</source>
        <translation>Er wurde inzwischen freigegeben oder erledigt.</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>Als Text kopiert; er enthält Telefonnummern und Nachrichten-IDs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and queue id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
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
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Warum die Nachricht fehlschlug</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zohos Code</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zohos Meldung</translation>
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
        <source>%Ln parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>Der nächste Durchlauf versucht %Ln zurückgestellten Datensatz noch einmal.</numerusform>
            <numerusform>Der nächste Durchlauf versucht %Ln zurückgestellte Datensätze noch einmal.</numerusform>
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
        <source>Many records in one call</source>
        <translation>Viele Datensätze in einem Aufruf</translation>
    </message>
    <message>
        <source>The address of the report in Zoho Creator has the three names; its fields are then found by themselves. The report must show all the fields below.</source>
        <translation>Die Adresse des Berichts in Zoho Creator enthält die drei Namen; seine Felder werden dann von selbst gefunden. Der Bericht muss alle Felder unten zeigen.</translation>
    </message>
    <message>
        <source>Owner, application or report is missing.</source>
        <translation>Besitzer, Anwendung oder Bericht fehlt.</translation>
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
        <source>%Ln row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>%Ln Zeile wird von den nächsten Durchläufen erneut übertragen, falls es einen Datensatz zu ihr gibt.</numerusform>
            <numerusform>%Ln Zeilen werden von den nächsten Durchläufen erneut übertragen, soweit es Datensätze zu ihnen gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the rows…</source>
        <translation>Die Zeilen werden wieder geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>%Ln Zeile ist wieder offen. Die Markierungen gelten von nun an für %1.</numerusform>
            <numerusform>%Ln Zeilen sind wieder offen. Die Markierungen gelten von nun an für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation>Die Zeilen werden gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>Those of %Ln queue id(s) stay as they are, since the database refuses to open them; the log says why.</source>
        <translation>
            <numerusform>Die von %Ln Queue-ID bleiben, wie sie sind, da die Datenbank sich weigert, sie zu öffnen; das Protokoll sagt, warum.</numerusform>
            <numerusform>Die von %Ln Queue-IDs bleiben, wie sie sind, da die Datenbank sich weigert, sie zu öffnen; das Protokoll sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>A cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>Ein Durchlauf versucht %Ln Datensatz noch einmal.</numerusform>
            <numerusform>Ein Durchlauf versucht %Ln Datensätze noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %Ln record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>Es läuft schon ein Durchlauf; der nächste versucht %Ln Datensatz noch einmal.</numerusform>
            <numerusform>Es läuft schon ein Durchlauf; der nächste versucht %Ln Datensätze noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to retry: what failed has been done or released since.</source>
        <translation>Es gibt nichts zu wiederholen: Was fehlschlug, ist seither erledigt oder freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be tried again now, each with one call at most.</source>
        <translation>
            <numerusform>%Ln Datensatz wird jetzt erneut versucht, mit höchstens einem Aufruf.</numerusform>
            <numerusform>%Ln Datensätze werden jetzt erneut versucht, jeder mit höchstens einem Aufruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle starts for them, which reads them from Zoho first. It carries over whatever else is waiting as well.</source>
        <translation>Dafür beginnt ein Durchlauf, der sie zuerst aus Zoho liest. Er überträgt auch alles andere, was wartet.</translation>
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
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
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
        <source>Seconds</source>
        <translation>Sekunden</translation>
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
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln Durchlauf</numerusform>
            <numerusform>%Ln Durchläufe</numerusform>
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
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s); scroll for more</source>
        <translation>
            <numerusform>Der erste Datensatz (%Ln); für mehr weiterblättern</numerusform>
            <numerusform>Die ersten %Ln Datensätze; für mehr weiterblättern</numerusform>
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
        <translation>Von</translation>
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
    <message>
        <source>It is kept where it can&apos;t be changed from here.</source>
        <translation>Es liegt dort, wo es von hier aus nicht geändert werden kann.</translation>
    </message>
    <message>
        <source>Only what is just being typed can be shown.</source>
        <translation>Nur was gerade eingegeben wird, lässt sich zeigen.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>Es wird gerade geändert.</translation>
    </message>
    <message>
        <source>Kept where the engine runs, and shown nowhere.</source>
        <translation>Liegt dort, wo Statusbridge läuft, und wird nirgends gezeigt.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ServerDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Back to this machine</source>
        <translation>&amp;Zurück zu diesem Rechner</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The address at which the HTTP API of the server listens, with its certificate.</source>
        <translation>Die Adresse, an der die HTTP-API des Servers mit ihrem Zertifikat erreichbar ist.</translation>
    </message>
    <message>
        <source>Who may do what is said on the server, in the settings of its HTTP API.</source>
        <translation>Wer was darf, steht auf dem Server, in den Einstellungen seiner HTTP-API.</translation>
    </message>
    <message>
        <source>Only for a certificate that the system&apos;s authorities did not sign: the file with the authority, or with the certificate itself.</source>
        <translation>Nur für ein Zertifikat, das keine Stelle unterschrieben hat, die das System kennt: die Datei mit der Stelle oder mit dem Zertifikat selbst.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>checked by the system&apos;s authorities</source>
        <translation>wird an den Stellen des Systems geprüft</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>Anmelden mit:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Zertifikat:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The window then shows and operates the engine of that machine. It needs neither a database nor secrets of Zoho here, and this machine runs no cycles meanwhile.</source>
        <translation>Das Fenster zeigt und bedient dann, was auf jenem Rechner läuft. Hier braucht es dazu weder eine Datenbank noch Geheimnisse für Zoho, und dieser Rechner führt so lange keine Durchläufe aus.</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>the one that is stored</source>
        <translation>das gespeicherte</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Der Server wird gefragt.</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Geben Sie zuerst die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Type the name of the user first.</source>
        <translation>Geben Sie zuerst den Namen des Benutzers ein.</translation>
    </message>
    <message>
        <source>Type the token first.</source>
        <translation>Geben Sie zuerst das Token ein.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1 answers, in version %2. You are %3 there, as %4.</source>
        <translation>%1 antwortet, in Version %2. Sie sind dort %3, als %4.</translation>
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
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>Ein Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Es wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>Save or revert what was typed since, then change it back.</source>
        <translation>Speichern oder verwerfen Sie, was seither eingegeben wurde, und ändern Sie es dann zurück.</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>Die Einstellungen sind wie zuvor.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 calls that are left today</source>
        <translation>%1 der %2 Aufrufe, die heute übrig sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be updated</source>
        <translation>
            <numerusform>%Ln Datensatz würde aktualisiert</numerusform>
            <numerusform>%Ln Datensätze würden aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>%Ln weiterer folgt in den Durchläufen danach.</numerusform>
            <numerusform>%Ln weitere folgen in den Durchläufen danach.</numerusform>
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
    <name>statusbridge::StateTiles</name>
    <message>
        <source>Custom API: %1 of %2</source>
        <translation>Custom API: %1 von %2</translation>
    </message>
    <message>
        <source>Custom API: %1</source>
        <translation>Custom API: %1</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>Aufgebraucht bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: %Ln call(s) left</source>
        <translation>
            <numerusform>Reichen für heute: noch %Ln Aufruf</numerusform>
            <numerusform>Reichen für heute: noch %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up at about %1</source>
        <translation>Reichen bis etwa %1</translation>
    </message>
    <message>
        <source>The limit of a day is unknown</source>
        <translation>Die Grenze eines Tages ist nicht bekannt</translation>
    </message>
    <message>
        <source>Zoho&apos;s own records have not been counted yet</source>
        <translation>Zohos eigene Datensätze wurden noch nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>%Ln Datensatz bei Zoho, gezählt %1</numerusform>
            <numerusform>%Ln Datensätze bei Zoho, gezählt %1</numerusform>
        </translation>
    </message>
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
        <source>Not known at the moment</source>
        <translation>Zurzeit nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a record yet</source>
        <translation>
            <numerusform>%Ln noch ohne Datensatz</numerusform>
            <numerusform>%Ln noch ohne Datensatz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) here</source>
        <translation>
            <numerusform>%Ln Queue-ID hier</numerusform>
            <numerusform>%Ln Queue-IDs hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Whether that is enough is not known yet</source>
        <translation>Ob das reicht, ist noch nicht bekannt</translation>
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
    <name>statusbridge::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back what was just done (%1).</source>
        <translation>Nimmt zurück, was gerade getan wurde (%1).</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>Token hinzugefügt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is the token &quot;%1&quot;. It is shown this once alone: keep it where secrets are kept. A program sends it as &quot;Authorization: Bearer&quot; and the token.</source>
        <translation>Das ist der Token „%1“. Er wird nur dieses eine Mal gezeigt: Bewahren Sie ihn auf, wo Geheimnisse liegen. Ein Programm sendet ihn als „Authorization: Bearer“ und den Token.</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokensPanel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Add token</source>
        <translation>Token hinzufügen</translation>
    </message>
    <message>
        <source>Tokens of the HTTP API</source>
        <translation>Tokens der HTTP-API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>the end of a token</comment>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends:</source>
        <translation>Endet:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rolle:</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Wählen Sie zuerst einen Token.</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;? Whoever calls the HTTP API with this token is refused from then on.</source>
        <translation>„%1“ widerrufen? Wer die HTTP-API mit diesem Token aufruft, wird von da an abgelehnt.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Added by %1 at %2</source>
        <translation>Hinzugefügt von %1 am %2</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Es gibt noch keinen Token.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TotalsView</name>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>The numbers can&apos;t be shown</source>
        <translation>Die Zahlen lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>Keine Nachricht passt</translation>
    </message>
    <message>
        <source>Take what is picked away, or choose other days.</source>
        <translation>Nehmen Sie die Auswahl zurück oder wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>No message in this time</source>
        <translation>Keine Nachricht in dieser Zeit</translation>
    </message>
    <message>
        <source>Choose other days. Messages appear here once their statuses come in through the webhook; the settings can test that.</source>
        <translation>Wählen Sie andere Tage. Nachrichten erscheinen hier, sobald ihre Status über den Webhook hereinkommen; die Einstellungen können das prüfen.</translation>
    </message>
    <message>
        <source>No statuses have been counted yet</source>
        <translation>Es wurden noch keine Status gezählt</translation>
    </message>
    <message>
        <source>The next cycle counts those that have come in. They come through the webhook: the settings say where your provider has to send them.</source>
        <translation>Der nächste Durchlauf zählt, was hereingekommen ist. Status kommen über den Webhook: Die Einstellungen sagen, wohin Ihr Anbieter sie senden muss.</translation>
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
    <message>
        <source>Type a name and a password first.</source>
        <translation>Geben Sie zuerst Namen und Kennwort ein.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rolle:</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
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
</TS>
