<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Asym Studio</source>
      <translation>Über Asym Studio</translation>
    </message>
    <message>
      <source>Designs asymmetric flash layouts for ESP32 boards: one large app, one small updater.

Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Entwirft asymmetrische Flash-Layouts für ESP32-Boards: eine große App, ein kleiner Updater.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>Version {0}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Asym Studio</source>
      <translation>Ü&amp;ber Asym Studio</translation>
    </message>
    <message>
      <source>&amp;Add Partition</source>
      <translation>Partition &amp;hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Board</source>
      <translation>&amp;Board</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>Sch&amp;ließen</translation>
    </message>
    <message>
      <source>&amp;Close Gaps</source>
      <translation>Lü&amp;cken schließen</translation>
    </message>
    <message>
      <source>&amp;Command Palette…</source>
      <translation>B&amp;efehlspalette…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Documentation</source>
      <translation>&amp;Dokumentation</translation>
    </message>
    <message>
      <source>&amp;Fit and Split…</source>
      <translation>&amp;Einpassen und Aufteilen…</translation>
    </message>
    <message>
      <source>&amp;Grow</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Learn</source>
      <translation>&amp;Lernen</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Migrate Board…</source>
      <translation>Board &amp;migrieren…</translation>
    </message>
    <message>
      <source>&amp;New…</source>
      <translation>&amp;Neu…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>&amp;Pin</source>
      <translation>Fi&amp;xieren</translation>
    </message>
    <message>
      <source>&amp;Print Report…</source>
      <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a partition in the selected free space, or in the largest one</source>
      <translation>Eine Partition in der gewählten oder der größten freien Lücke hinzufügen</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Board</translation>
    </message>
    <message>
      <source>Bring a board to this layout, nothing lost; shows the plan first</source>
      <translation>Ein Board auf dieses Layout bringen, ohne Verlust; zeigt erst den Plan</translation>
    </message>
    <message>
      <source>Connect to a board: read, back up, restore, write the table</source>
      <translation>Mit einem Board verbinden: lesen, sichern, wiederherstellen, Tabelle schreiben</translation>
    </message>
    <message>
      <source>Copy as &amp;Markdown</source>
      <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
      <source>Delete the selected partition</source>
      <translation>Die ausgewählte Partition löschen</translation>
    </message>
    <message>
      <source>Dup&amp;licate</source>
      <translation>&amp;Duplizieren</translation>
    </message>
    <message>
      <source>Every partition wide enough to read; not to scale</source>
      <translation>Jede Partition breit genug zum Lesen; nicht maßstäblich</translation>
    </message>
    <message>
      <source>Everything that a build needs to use this layout, with the updater</source>
      <translation>Alles, was ein Build für dieses Layout braucht, samt Updater</translation>
    </message>
    <message>
      <source>Find anything by typing: commands, partitions, problems, files, lessons</source>
      <translation>Alles durch Tippen finden: Befehle, Partitionen, Probleme, Dateien, Lektionen</translation>
    </message>
    <message>
      <source>Firmware &amp;Kit…</source>
      <translation>Firmware-&amp;Kit…</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <source>Go back to what is on the disk</source>
      <translation>Zurück zu dem, was auf der Platte liegt</translation>
    </message>
    <message>
      <source>How small the updater can be, and the layout with the largest app</source>
      <translation>Wie klein der Updater sein kann, und das Layout mit der größten App</translation>
    </message>
    <message>
      <source>Language, theme, and what every layout starts with</source>
      <translation>Sprache, Farbschema, und womit jedes Layout beginnt</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>Let the partition take the free space around it</source>
      <translation>Die Partition nimmt sich den freien Platz um sie herum</translation>
    </message>
    <message>
      <source>Like the &amp;System</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>List the devices of a project folder, each with its own table</source>
      <translation>Die Geräte eines Projektordners auflisten, jedes mit eigener Tabelle</translation>
    </message>
    <message>
      <source>Ne&amp;xt Panel</source>
      <translation>Nächster Berei&amp;ch</translation>
    </message>
    <message>
      <source>Neighbours are pushed along into free space</source>
      <translation>Nachbarn werden in freien Platz weitergeschoben</translation>
    </message>
    <message>
      <source>Neighbours give up what an edit takes, and take what it gives up</source>
      <translation>Nachbarn geben ab, was eine Änderung nimmt, und nehmen, was sie abgibt</translation>
    </message>
    <message>
      <source>Neighbours stay: an edit stops at them</source>
      <translation>Nachbarn bleiben: eine Änderung endet an ihnen</translation>
    </message>
    <message>
      <source>Next Proble&amp;m</source>
      <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
      <source>Open &amp;Folder…</source>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <source>Open a table (CSV or binary) or a flash dump</source>
      <translation>Eine Tabelle (CSV oder binär) oder einen Flash-Dump öffnen</translation>
    </message>
    <message>
      <source>Pin the partition: no edit moves or resizes it</source>
      <translation>Die Partition fixieren: keine Änderung verschiebt sie oder ändert ihre Größe</translation>
    </message>
    <message>
      <source>Preference&amp;s…</source>
      <translation>E&amp;instellungen…</translation>
    </message>
    <message>
      <source>Previous Panel</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>Previous Problem</source>
      <translation>Voriges Problem</translation>
    </message>
    <message>
      <source>Print one page about the layout: map, table, problems, what was won</source>
      <translation>Eine Seite über das Layout drucken: Karte, Tabelle, Probleme, Gewinn</translation>
    </message>
    <message>
      <source>Push</source>
      <translation>Schieben</translation>
    </message>
    <message>
      <source>Push Neighbours</source>
      <translation>Nachbarn schieben</translation>
    </message>
    <message>
      <source>Put the layout's report on the clipboard, for an issue or a wiki</source>
      <translation>Den Bericht über das Layout in die Zwischenablage legen, für ein Issue oder ein Wiki</translation>
    </message>
    <message>
      <source>R&amp;ename</source>
      <translation>&amp;Umbenennen</translation>
    </message>
    <message>
      <source>Re&amp;vert</source>
      <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
      <source>Readable</source>
      <translation>Lesbar</translation>
    </message>
    <message>
      <source>Readable Scale</source>
      <translation>Lesbarer Maßstab</translation>
    </message>
    <message>
      <source>S&amp;ort Rows by Offset</source>
      <translation>Zeilen nach &amp;Offset sortieren</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>Die Tabelle speichern</translation>
    </message>
    <message>
      <source>See step by step how the split works, and what a power cut does</source>
      <translation>Schritt für Schritt sehen, wie die Aufteilung arbeitet und was ein Stromausfall anrichtet</translation>
    </message>
    <message>
      <source>Spl&amp;it</source>
      <translation>&amp;Teilen</translation>
    </message>
    <message>
      <source>Split the partition in two halves</source>
      <translation>Die Partition in zwei Hälften teilen</translation>
    </message>
    <message>
      <source>Start from a ready layout</source>
      <translation>Mit einem fertigen Layout beginnen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stop at Neighbours</source>
      <translation>An Nachbarn anhalten</translation>
    </message>
    <message>
      <source>Swap with &amp;Next</source>
      <translation>Mit &amp;nächster tauschen</translation>
    </message>
    <message>
      <source>Swap with Pre&amp;vious</source>
      <translation>Mit &amp;voriger tauschen</translation>
    </message>
    <message>
      <source>Trade</source>
      <translation>Ausgleichen</translation>
    </message>
    <message>
      <source>Trade with Neighbours</source>
      <translation>Mit Nachbarn ausgleichen</translation>
    </message>
    <message>
      <source>True</source>
      <translation>Genau</translation>
    </message>
    <message>
      <source>True Scale</source>
      <translation>Genauer Maßstab</translation>
    </message>
    <message>
      <source>Widths in proportion to sizes; zoom in to see more</source>
      <translation>Breiten im Verhältnis der Größen; für Einzelheiten hineinzoomen</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>&amp;Hineinzoomen</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>Her&amp;auszoomen</translation>
    </message>
    <message>
      <source>Zoom to &amp;Fit</source>
      <translation>&amp;Zoom anpassen</translation>
    </message>
  </context>
  <context>
    <name>AreaTable</name>
    <message>
      <source>Partition table</source>
      <translation>Partitionstabelle</translation>
    </message>
  </context>
  <context>
    <name>AttachedImages</name>
    <message>
      <source>Attach {0} to {1}</source>
      <translation>{0} an {1} anhängen</translation>
    </message>
    <message>
      <source>Detach the image of {0}</source>
      <translation>Das Image von {0} lösen</translation>
    </message>
  </context>
  <context>
    <name>BackupsPanel</name>
    <message>
      <source>Backups by board</source>
      <translation>Sicherungen nach Board</translation>
    </message>
    <message>
      <source>Backups may hold passwords and keys; they never leave this machine.</source>
      <translation>Sicherungen können Passwörter und Schlüssel enthalten; sie verlassen diesen Rechner nie.</translation>
    </message>
    <message>
      <source>Bring one partition of the backup back</source>
      <translation>Eine einzelne Partition der Sicherung zurückbringen</translation>
    </message>
    <message>
      <source>Bring the backup back onto the board</source>
      <translation>Die Sicherung auf das Board zurückbringen</translation>
    </message>
    <message>
      <source>Check every hash of the backup</source>
      <translation>Alle Hashes der Sicherung prüfen</translation>
    </message>
    <message>
      <source>Delete the backup for good</source>
      <translation>Die Sicherung endgültig löschen</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Restore Partition…</source>
      <translation>Partition wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Wiederherstellen…</translation>
    </message>
    <message>
      <source>Show the backup’s files</source>
      <translation>Die Dateien der Sicherung zeigen</translation>
    </message>
    <message>
      <source>There is no backup on this computer yet. Whatever writes to a board makes one first.</source>
      <translation>Auf diesem Rechner gibt es noch keine Sicherung. Was auf ein Board schreibt, macht vorher eine.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What was overwritten, {0}</source>
      <translation>Was überschrieben wurde, {0}</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Whole flash, {0}</source>
      <translation>Ganzer Flash, {0}</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Anlass</translation>
    </message>
    <message>
      <source>{0} UTC</source>
      <translation>{0} UTC</translation>
    </message>
    <message>
      <source>{0} · {1} · {2}</source>
      <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
      <source>{0} — this board</source>
      <translation>{0} – dieses Board</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
  </context>
  <context>
    <name>BenchTable</name>
    <message>
      <source>All is verified on the chip.</source>
      <translation>Alles ist auf dem Chip geprüft.</translation>
    </message>
    <message>
      <source>Backed up and planned; waits for your yes.</source>
      <translation>Gesichert und geplant; wartet auf Zustimmung.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Board</translation>
    </message>
    <message>
      <source>Boards</source>
      <translation>Boards</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Verbindet…</translation>
    </message>
    <message>
      <source>MAC</source>
      <translation>MAC</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Progress of {0}</source>
      <translation>Fortschritt von {0}</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report of {0}</source>
      <translation>Bericht von {0}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>{0} Connect this board alone: Resume goes on, Undo goes back.</source>
      <translation>{0} Dieses Board allein verbinden: Fortsetzen führt weiter, Rückgängig führt zurück.</translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Boot log</source>
      <translation>Boot-Log</translation>
    </message>
    <message>
      <source>Why it boots that</source>
      <translation>Warum es das startet</translation>
    </message>
    <message>
      <source>otadata: which slot boots next</source>
      <translation>otadata: welcher Slot als Nächstes startet</translation>
    </message>
  </context>
  <context>
    <name>BoardButtons</name>
    <message>
      <source>&amp;Back Up</source>
      <translation>&amp;Sichern</translation>
    </message>
    <message>
      <source>&amp;Migrate…</source>
      <translation>&amp;Migrieren…</translation>
    </message>
    <message>
      <source>&amp;Open the Board’s Table</source>
      <translation>Tabelle des Boards ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Write Table…</source>
      <translation>Tabelle s&amp;chreiben…</translation>
    </message>
    <message>
      <source>Brings the board to {0}, with everything on it. Shows the plan first.</source>
      <translation>Bringt das Board auf {0}, mit allem, was darauf ist. Zeigt erst den Plan.</translation>
    </message>
    <message>
      <source>Connect to a board first. </source>
      <translation>Erst mit einem Board verbinden. </translation>
    </message>
    <message>
      <source>Connects first. </source>
      <translation>Verbindet zuerst. </translation>
    </message>
    <message>
      <source>Into {0}</source>
      <translation>Nach {0}</translation>
    </message>
    <message>
      <source>Makes a new document of the table that is on the board.</source>
      <translation>Macht aus der Tabelle auf dem Board ein neues Dokument.</translation>
    </message>
    <message>
      <source>Migrate &amp;Several Boards…</source>
      <translation>M&amp;ehrere Boards migrieren…</translation>
    </message>
    <message>
      <source>Not on a board with {0}. </source>
      <translation>Nicht auf einem Board mit {0}. </translation>
    </message>
    <message>
      <source>Open a table first. </source>
      <translation>Erst eine Tabelle öffnen. </translation>
    </message>
    <message>
      <source>Reads the whole flash into this board’s backups and verifies it. Nothing is written to the board.</source>
      <translation>Liest den ganzen Flash in die Sicherungen dieses Boards und prüft ihn. Auf das Board wird nichts geschrieben.</translation>
    </message>
    <message>
      <source>The board has the table of {0} already. </source>
      <translation>Das Board hat die Tabelle von {0} bereits. </translation>
    </message>
    <message>
      <source>The same for all boards of one kind, at once, each with its own backup.</source>
      <translation>Dasselbe für alle Boards einer Art auf einmal, jedes mit eigener Sicherung.</translation>
    </message>
    <message>
      <source>Writes the table of {0}, and nothing else. Asks first.</source>
      <translation>Schreibt die Tabelle von {0}, und sonst nichts. Fragt vorher.</translation>
    </message>
    <message>
      <source>the open document</source>
      <translation>dem offenen Dokument</translation>
    </message>
  </context>
  <context>
    <name>BoardPage</name>
    <message>
      <source>A board is being worked on. Stop and close?</source>
      <translation>Ein Board ist in Arbeit. Anhalten und schließen?</translation>
    </message>
    <message>
      <source>Back (Ctrl+B)</source>
      <translation>Zurück (Strg+B)</translation>
    </message>
    <message>
      <source>Back to the table</source>
      <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Board</translation>
    </message>
    <message>
      <source>Board in Use</source>
      <translation>Board in Arbeit</translation>
    </message>
    <message>
      <source>Boot Log</source>
      <translation>Boot-Log</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>Differences ({0})</source>
      <translation>Unterschiede ({0})</translation>
    </message>
    <message>
      <source>It stops at the next safe point: the board keeps answering, and the same can be started again.</source>
      <translation>Es hält am nächsten sicheren Punkt an: das Board antwortet weiter, und dasselbe lässt sich neu beginnen.</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Migrations</source>
      <translation>Migrationen</translation>
    </message>
    <message>
      <source>On the board</source>
      <translation>Auf dem Board</translation>
    </message>
    <message>
      <source>Open a table to see it beside the board’s.</source>
      <translation>Eine Tabelle öffnen, um sie neben der des Boards zu sehen.</translation>
    </message>
    <message>
      <source>Partitions</source>
      <translation>Partitionen</translation>
    </message>
    <message>
      <source>Stop and Close</source>
      <translation>Anhalten und schließen</translation>
    </message>
    <message>
      <source>The board’s table and the document’s</source>
      <translation>Die Tabelle des Boards und die des Dokuments</translation>
    </message>
    <message>
      <source>The table on the board is damaged. {0}</source>
      <translation>Die Tabelle auf dem Board ist beschädigt. {0}</translation>
    </message>
    <message>
      <source>What is on the board</source>
      <translation>Was auf dem Board ist</translation>
    </message>
    <message>
      <source>{0} · the same</source>
      <translation>{0} · gleich</translation>
    </message>
    <message>
      <source>{0} · {1} differences</source>
      <translation>{0} · {1} Unterschiede</translation>
    </message>
  </context>
  <context>
    <name>BootBox</name>
    <message>
      <source>What boots now</source>
      <translation>Was jetzt startet</translation>
    </message>
  </context>
  <context>
    <name>BootLogPanel</name>
    <message>
      <source>Boot log</source>
      <translation>Boot-Log</translation>
    </message>
    <message>
      <source>Connect and write the table. Over-the-air updates never change it.</source>
      <translation>Verbinden und die Tabelle schreiben. OTA-Updates ändern sie nie.</translation>
    </message>
    <message>
      <source>Copy the log and what was found in it</source>
      <translation>Das Log und was darin gefunden wurde kopieren</translation>
    </message>
    <message>
      <source>Found in this log:</source>
      <translation>In diesem Log gefunden:</translation>
    </message>
    <message>
      <source>It started the app at {0}.</source>
      <translation>Es hat die App bei {0} gestartet.</translation>
    </message>
    <message>
      <source>Line {0}: </source>
      <translation>Zeile {0}: </translation>
    </message>
    <message>
      <source>Listening…</source>
      <translation>Lauscht…</translation>
    </message>
    <message>
      <source>Nothing is wrong in this log.</source>
      <translation>In diesem Log ist nichts falsch.</translation>
    </message>
    <message>
      <source>Nothing is wrong in this log; the board’s table is the document’s.</source>
      <translation>In diesem Log ist nichts falsch; die Tabelle des Boards ist die des Dokuments.</translation>
    </message>
    <message>
      <source>Paste Log</source>
      <translation>Log einfügen</translation>
    </message>
    <message>
      <source>Read a log from the clipboard</source>
      <translation>Ein Log aus der Zwischenablage lesen</translation>
    </message>
    <message>
      <source>Reset and Listen</source>
      <translation>Reset und lauschen</translation>
    </message>
    <message>
      <source>Reset the board into its app and show what it prints; ends the connection</source>
      <translation>Das Board in seine App starten und zeigen, was es ausgibt; beendet die Verbindung</translation>
    </message>
    <message>
      <source>The board printed nothing. Press its reset button, or check that this is its console port.</source>
      <translation>Das Board hat nichts ausgegeben. Seinen Reset-Taster drücken, oder prüfen, ob dies sein Konsolen-Port ist.</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
      <source>What it tells appears here: what went wrong, what to do, and how it differs from the open table.</source>
      <translation>Was es besagt, erscheint hier: was schiefging, was zu tun ist und worin es von der geöffneten Tabelle abweicht.</translation>
    </message>
    <message>
      <source>What the board prints while it starts appears here.</source>
      <translation>Hier erscheint, was das Board beim Start ausgibt.</translation>
    </message>
    <message>
      <source>What the log tells</source>
      <translation>Was das Log sagt</translation>
    </message>
  </context>
  <context>
    <name>ChipCard</name>
    <message>
      <source>Bootloader</source>
      <translation>Bootloader</translation>
    </message>
    <message>
      <source>Chip</source>
      <translation>Chip</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Crystal</source>
      <translation>Quarz</translation>
    </message>
    <message>
      <source>ESP-IDF {0}</source>
      <translation>ESP-IDF {0}</translation>
    </message>
    <message>
      <source>Flash</source>
      <translation>Flash</translation>
    </message>
    <message>
      <source>MAC</source>
      <translation>MAC</translation>
    </message>
    <message>
      <source>Protection</source>
      <translation>Schutz</translation>
    </message>
    <message>
      <source>Starts next</source>
      <translation>Startet als Nächstes</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>The board</source>
      <translation>Das Board</translation>
    </message>
    <message>
      <source>USB</source>
      <translation>USB</translation>
    </message>
    <message>
      <source>fast loader</source>
      <translation>schneller Lader</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none: everything can be read and written</source>
      <translation>keiner: alles kann gelesen und geschrieben werden</translation>
    </message>
    <message>
      <source>nothing: the bootloader refuses this table</source>
      <translation>nichts: der Bootloader weist diese Tabelle ab</translation>
    </message>
    <message>
      <source>the chip’s ROM</source>
      <translation>das ROM des Chips</translation>
    </message>
    <message>
      <source>there</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>through a bridge</source>
      <translation>über eine Brücke</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} MHz</source>
      <translation>{0} MHz</translation>
    </message>
    <message>
      <source>{0} baud, {1}</source>
      <translation>{0} Baud, {1}</translation>
    </message>
    <message>
      <source>{0} partitions, at {1}</source>
      <translation>{0} Partitionen, bei {1}</translation>
    </message>
    <message>
      <source>{0}, takes the flash for {1}</source>
      <translation>{0}, hält den Flash für {1} groß</translation>
    </message>
    <message>
      <source>{0}; damaged</source>
      <translation>{0}; beschädigt</translation>
    </message>
    <message>
      <source>{0}; {1} if its bootloader rolls back</source>
      <translation>{0}; {1}, falls sein Bootloader zurückrollt</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Command Palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer letters, or another word.</source>
      <translation>Nichts passt. Weniger Buchstaben oder ein anderes Wort versuchen.</translation>
    </message>
    <message>
      <source>Type what you want to do, or where you want to go</source>
      <translation>Eingeben, was zu tun ist oder wohin es gehen soll</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Was passt</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>What is overwritten</source>
      <translation>Was überschrieben wird</translation>
    </message>
  </context>
  <context>
    <name>ConnectionBar</name>
    <message>
      <source>&amp;Connect</source>
      <translation>&amp;Verbinden</translation>
    </message>
    <message>
      <source>&amp;Disconnect</source>
      <translation>&amp;Trennen</translation>
    </message>
    <message>
      <source>A port as pyserial writes it: a device or a URL.</source>
      <translation>Ein Port, wie pyserial ihn schreibt: ein Gerät oder eine URL.</translation>
    </message>
    <message>
      <source>A serial port; nothing says what is behind it.</source>
      <translation>Ein serieller Port; was dahinter liegt, ist unbekannt.</translation>
    </message>
    <message>
      <source>Another program uses this port.</source>
      <translation>Ein anderes Programm benutzt diesen Port.</translation>
    </message>
    <message>
      <source>Baud; the fastest one that holds is found by trying</source>
      <translation>Baud; die schnellste stabile Rate wird durch Versuche gefunden</translation>
    </message>
    <message>
      <source>Choose a port, or type one: /dev/ttyUSB0, socket://host:port, rfc2217://…</source>
      <translation>Port wählen oder eingeben: /dev/ttyUSB0, socket://host:port, rfc2217://…</translation>
    </message>
    <message>
      <source>Fast &amp;loader</source>
      <translation>Schneller &amp;Lader</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>Höchstes</translation>
    </message>
    <message>
      <source>Let esptool load a small program into the board’s RAM; without it the ROM does it, slowly</source>
      <translation>esptool ein kleines Programm ins RAM des Boards laden lassen; ohne es arbeitet das ROM, langsam</translation>
    </message>
    <message>
      <source>Look for ports again</source>
      <translation>Neu nach Ports suchen</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>USB {0}</source>
      <translation>USB {0}</translation>
    </message>
    <message>
      <source>You may not use this port.</source>
      <translation>Kein Zugriffsrecht auf diesen Port.</translation>
    </message>
    <message>
      <source>a board in software, always there; nothing can break</source>
      <translation>ein Board in Software, immer da; nichts kann kaputtgehen</translation>
    </message>
  </context>
  <context>
    <name>Controls</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Schritt {0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>A mistake in Asym Studio stopped this action</source>
      <translation>Ein Fehler in Asym Studio hat diese Aktion abgebrochen</translation>
    </message>
    <message>
      <source>Copy Report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Nothing was sent: the report stays here until you copy it.</source>
      <translation>Nichts wurde gesendet: Der Bericht bleibt hier, bis er kopiert wird.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Something Went Wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>Your layout is still open, and unsaved work is kept. Please send this report with what you did last.</source>
      <translation>Das Layout ist noch offen, ungesicherte Arbeit bleibt erhalten. Bitte diesen Bericht mit der letzten Aktion einsenden.</translation>
    </message>
  </context>
  <context>
    <name>CutHandle</name>
    <message>
      <source>Cut the power here</source>
      <translation>Hier den Strom trennen</translation>
    </message>
  </context>
  <context>
    <name>DemoGuide</name>
    <message>
      <source>Apply {0}</source>
      <translation>{0} anwenden</translation>
    </message>
    <message>
      <source>Back to {0}</source>
      <translation>Zurück zu {0}</translation>
    </message>
    <message>
      <source>The app grew from {small} to {large}; {updater} are left for the updater.</source>
      <translation>Die App ist von {small} auf {large} gewachsen; {updater} bleiben für den Updater.</translation>
    </message>
    <message>
      <source>{before} has two equal app slots of {small} each. {after} keeps everything else where it is and gives the app {large}, with a {updater} updater in the second slot.</source>
      <translation>{before} hat zwei gleiche App-Slots von je {small}. {after} lässt alles andere, wo es ist, und gibt der App {large}, mit einem Updater von {updater} im zweiten Slot.</translation>
    </message>
  </context>
  <context>
    <name>DevicesPanel</name>
    <message>
      <source>A device is a project of ESP-IDF (sdkconfig), PlatformIO (platformio.ini), Arduino (a sketch) or espflash (espflash.toml or Cargo.toml).</source>
      <translation>Ein Gerät ist ein Projekt von ESP-IDF (sdkconfig), PlatformIO (platformio.ini), Arduino (ein Sketch) oder espflash (espflash.toml oder Cargo.toml).</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Neu suchen</translation>
    </message>
    <message>
      <source>Look for devices again</source>
      <translation>Neu nach Geräten suchen</translation>
    </message>
    <message>
      <source>No devices found</source>
      <translation>Keine Geräte gefunden</translation>
    </message>
    <message>
      <source>The folder holds more than is looked at: open a smaller one.</source>
      <translation>Der Ordner enthält mehr, als durchsucht wird: einen kleineren öffnen.</translation>
    </message>
    <message>
      <source>default: {0}</source>
      <translation>Standard: {0}</translation>
    </message>
    <message>
      <source>no table known</source>
      <translation>keine Tabelle bekannt</translation>
    </message>
  </context>
  <context>
    <name>DifferencesPanel</name>
    <message>
      <source>How a board’s table differs from the open one is listed here while one is connected.</source>
      <translation>Wie sich die Tabelle eines Boards von der geöffneten unterscheidet, steht hier, solange eines verbunden ist.</translation>
    </message>
    <message>
      <source>Open a table to see how the board’s differs from it.</source>
      <translation>Eine Tabelle öffnen, um zu sehen, wie sich die des Boards davon unterscheidet.</translation>
    </message>
    <message>
      <source>The board’s table is the document’s.</source>
      <translation>Die Tabelle des Boards ist die des Dokuments.</translation>
    </message>
    <message>
      <source>What writing the document’s table would change</source>
      <translation>Was sich mit dem Schreiben der Tabelle des Dokuments änderte</translation>
    </message>
  </context>
  <context>
    <name>DiskNews</name>
    <message>
      <source>Keep Mine</source>
      <translation>Meine behalten</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <source>“{0}” is not there any more. Save to write it again.</source>
      <translation>„{0}“ ist nicht mehr da. Speichern schreibt sie neu.</translation>
    </message>
    <message>
      <source>“{0}” was changed by another program.</source>
      <translation>„{0}“ wurde von einem anderen Programm geändert.</translation>
    </message>
  </context>
  <context>
    <name>Docking</name>
    <message>
      <source>&amp;Devices</source>
      <translation>&amp;Geräte</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>Add {0}</source>
      <translation>{0} hinzufügen</translation>
    </message>
    <message>
      <source>Close gaps</source>
      <translation>Lücken schließen</translation>
    </message>
    <message>
      <source>Delete {label}</source>
      <translation>{label} löschen</translation>
    </message>
    <message>
      <source>Duplicate {label}</source>
      <translation>{label} duplizieren</translation>
    </message>
    <message>
      <source>Flags of {label}</source>
      <translation>Flags von {label}</translation>
    </message>
    <message>
      <source>Grow {label}</source>
      <translation>{label} vergrößern</translation>
    </message>
    <message>
      <source>Move {label}</source>
      <translation>{label} verschieben</translation>
    </message>
    <message>
      <source>Pin {label}</source>
      <translation>{label} fixieren</translation>
    </message>
    <message>
      <source>Release {label}</source>
      <translation>{label} lösen</translation>
    </message>
    <message>
      <source>Rename to “{0}”</source>
      <translation>In „{0}“ umbenennen</translation>
    </message>
    <message>
      <source>Resize {label}</source>
      <translation>Größe von {label} ändern</translation>
    </message>
    <message>
      <source>Sort rows by offset</source>
      <translation>Zeilen nach Offset sortieren</translation>
    </message>
    <message>
      <source>Split {label}</source>
      <translation>{label} teilen</translation>
    </message>
    <message>
      <source>Swap {label}</source>
      <translation>{label} tauschen</translation>
    </message>
  </context>
  <context>
    <name>EditorPage</name>
    <message>
      <source>1 error</source>
      <translation>1 Fehler</translation>
    </message>
    <message>
      <source>1 hint</source>
      <translation>1 Hinweis</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>1 Warnung</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Nothing was attached to {0}: {1}</source>
      <translation>An {0} wurde nichts angehängt: {1}</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>Problems ({0})</source>
      <translation>Probleme ({0})</translation>
    </message>
    <message>
      <source>Problems and history</source>
      <translation>Probleme und Verlauf</translation>
    </message>
    <message>
      <source>This table was found in the flash dump “{0}”. Saving asks for a new file; the dump is never changed.</source>
      <translation>Diese Tabelle stammt aus dem Flash-Dump „{0}“. Speichern fragt nach einer neuen Datei; der Dump wird nie geändert.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{0} errors</source>
      <translation>{0} Fehler</translation>
    </message>
    <message>
      <source>{0} hints</source>
      <translation>{0} Hinweise</translation>
    </message>
    <message>
      <source>{0} holds no image any more. {1}</source>
      <translation>{0} enthält kein Image mehr. {1}</translation>
    </message>
    <message>
      <source>{0} warnings</source>
      <translation>{0} Warnungen</translation>
    </message>
  </context>
  <context>
    <name>Explain</name>
    <message>
      <source>A FAT file system with wear levelling.</source>
      <translation>Ein FAT-Dateisystem mit Wear-Levelling.</translation>
    </message>
    <message>
      <source>A LittleFS file system. espflash cannot read this subtype.</source>
      <translation>Ein LittleFS-Dateisystem. espflash kann diesen Subtyp nicht lesen.</translation>
    </message>
    <message>
      <source>A SPIFFS or LittleFS file system; the name spiffs is used for both.</source>
      <translation>Ein SPIFFS- oder LittleFS-Dateisystem; der Name spiffs gilt für beide.</translation>
    </message>
    <message>
      <source>A file system for the firmware's files.</source>
      <translation>Ein Dateisystem für die Dateien der Firmware.</translation>
    </message>
    <message>
      <source>A second place for the bootloader, for updating it.</source>
      <translation>Ein zweiter Platz für den Bootloader, um ihn zu aktualisieren.</translation>
    </message>
    <message>
      <source>A type of your own: the firmware finds it by its number.</source>
      <translation>Ein eigener Typ: die Firmware findet ihn an seiner Nummer.</translation>
    </message>
    <message>
      <source>Boots only when its GPIO is held at start.</source>
      <translation>Startet nur, wenn beim Einschalten sein GPIO gehalten wird.</translation>
    </message>
    <message>
      <source>Boots when no OTA slot does. Over-the-air updates never write it, so it can hold an updater.</source>
      <translation>Startet, wenn kein OTA-Slot startet. OTA-Updates schreiben sie nie, darum kann sie einen Updater enthalten.</translation>
    </message>
    <message>
      <source>Boots when the first bootloader is broken.</source>
      <translation>Startet, wenn der erste Bootloader defekt ist.</translation>
    </message>
    <message>
      <source>Calibration of the radio; used only if the firmware is configured for it.</source>
      <translation>Kalibrierung des Funkteils; nur genutzt, wenn die Firmware dafür konfiguriert ist.</translation>
    </message>
    <message>
      <source>Code that runs before the app.</source>
      <translation>Code, der vor der App läuft.</translation>
    </message>
    <message>
      <source>Data of the firmware's own, in a form that only it knows.</source>
      <translation>Eigene Daten der Firmware, in einer Form, die nur sie kennt.</translation>
    </message>
    <message>
      <source>Data of the firmware.</source>
      <translation>Daten der Firmware.</translation>
    </message>
    <message>
      <source>Nothing uses this part of the flash.</source>
      <translation>Diesen Teil des Flash benutzt nichts.</translation>
    </message>
    <message>
      <source>Remembers which slot boots next.</source>
      <translation>Merkt sich, welcher Slot als Nächstes startet.</translation>
    </message>
    <message>
      <source>Remembers which slot boots next; always 8 KB, two sectors written in turn.</source>
      <translation>Merkt sich, welcher Slot als Nächstes startet; immer 8 KB, zwei abwechselnd geschriebene Sektoren.</translation>
    </message>
    <message>
      <source>Settings of the firmware as keys and values: Wi-Fi, calibration, your own.</source>
      <translation>Einstellungen der Firmware als Schlüssel und Werte: Wi-Fi, Kalibrierung, eigene.</translation>
    </message>
    <message>
      <source>Settings that outlive an update.</source>
      <translation>Einstellungen, die ein Update überdauern.</translation>
    </message>
    <message>
      <source>Stands in for the chip's fuses while one develops.</source>
      <translation>Vertritt während der Entwicklung die Fuses des Chips.</translation>
    </message>
    <message>
      <source>The chip's ROM expects the bootloader behind this, so nothing else can lie here.</source>
      <translation>Dahinter erwartet das ROM des Chips den Bootloader, darum kann hier nichts anderes liegen.</translation>
    </message>
    <message>
      <source>The keys that an encrypted nvs is read with.</source>
      <translation>Die Schlüssel, mit denen ein verschlüsseltes nvs gelesen wird.</translation>
    </message>
    <message>
      <source>The partition table itself, one sector. Its offset is compiled into bootloader and app: moving it means building both again.</source>
      <translation>Die Partitionstabelle selbst, ein Sektor. Ihr Offset ist in Bootloader und App einkompiliert: wer sie verschiebt, muss beide neu bauen.</translation>
    </message>
    <message>
      <source>The product's firmware runs from here.</source>
      <translation>Von hier läuft die Firmware des Produkts.</translation>
    </message>
    <message>
      <source>The second-stage bootloader. The chip decides where it begins, the table's offset where it has to end.</source>
      <translation>Der Bootloader der zweiten Stufe. Wo er beginnt, bestimmt der Chip; wo er enden muss, der Offset der Tabelle.</translation>
    </message>
    <message>
      <source>The small slot: it holds the updater that copies a new app into the large slot.</source>
      <translation>Der kleine Slot: er enthält den Updater, der eine neue App in den großen Slot kopiert.</translation>
    </message>
    <message>
      <source>Where a crash is written down, to be read after the restart.</source>
      <translation>Hier wird ein Absturz festgehalten, um nach dem Neustart gelesen zu werden.</translation>
    </message>
  </context>
  <context>
    <name>ExportMenu</name>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export the Lesson</source>
      <translation>Lektion exportieren</translation>
    </message>
    <message>
      <source>Handout (.pdf)…</source>
      <translation>Handout (.pdf)…</translation>
    </message>
    <message>
      <source>Page That Plays Offline (.html)…</source>
      <translation>Seite, die offline läuft (.html)…</translation>
    </message>
    <message>
      <source>This Map (.png)…</source>
      <translation>Diese Karte (.png)…</translation>
    </message>
    <message>
      <source>This Map (.svg)…</source>
      <translation>Diese Karte (.svg)…</translation>
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message>
      <source>Binary table</source>
      <translation>Binäre Tabelle</translation>
    </message>
    <message>
      <source>C header</source>
      <translation>C-Header</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report as Markdown</source>
      <translation>Bericht als Markdown</translation>
    </message>
    <message>
      <source>Report as a page</source>
      <translation>Bericht als Seite</translation>
    </message>
    <message>
      <source>SVG picture</source>
      <translation>SVG-Bild</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Use {0} instead</source>
      <translation>Stattdessen {0} nehmen</translation>
    </message>
  </context>
  <context>
    <name>FilePreview</name>
    <message>
      <source>Content of the file</source>
      <translation>Inhalt der Datei</translation>
    </message>
    <message>
      <source>Copy the content to the clipboard</source>
      <translation>Den Inhalt in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <source>No kit</source>
      <translation>Kein Kit</translation>
    </message>
    <message>
      <source>What speaks against it stands below. Another choice on the left may help.</source>
      <translation>Was dagegen spricht, steht unten. Eine andere Wahl links hilft vielleicht.</translation>
    </message>
  </context>
  <context>
    <name>FileTree</name>
    <message>
      <source>Files of the kit</source>
      <translation>Dateien des Kits</translation>
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Binary table (*.bin)</source>
      <translation>Binäre Tabelle (*.bin)</translation>
    </message>
    <message>
      <source>Binary tables and flash dumps (*.bin *.img)</source>
      <translation>Binäre Tabellen und Flash-Dumps (*.bin *.img)</translation>
    </message>
    <message>
      <source>CSV table (*.csv)</source>
      <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>CSV tables (*.csv)</source>
      <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>Cannot Export</source>
      <translation>Export nicht möglich</translation>
    </message>
    <message>
      <source>Cannot Open</source>
      <translation>Öffnen nicht möglich</translation>
    </message>
    <message>
      <source>Cannot Revert</source>
      <translation>Zurücksetzen nicht möglich</translation>
    </message>
    <message>
      <source>Cannot Save</source>
      <translation>Speichern nicht möglich</translation>
    </message>
    <message>
      <source>Changed on Disk</source>
      <translation>Auf der Platte geändert</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Exported {0}</source>
      <translation>{0} exportiert</translation>
    </message>
    <message>
      <source>Go back to “{0}” as it is on the disk?</source>
      <translation>Zu „{0}“ zurückkehren, wie es auf der Platte liegt?</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open Table</source>
      <translation>Tabelle öffnen</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Save Table As</source>
      <translation>Tabelle speichern unter</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>{0} gespeichert</translation>
    </message>
    <message>
      <source>Saving replaces what the other program wrote.</source>
      <translation>Speichern ersetzt, was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
      <source>Tables and dumps (*.csv *.bin)</source>
      <translation>Tabellen und Dumps (*.csv *.bin)</translation>
    </message>
    <message>
      <source>Undo brings the present state back.</source>
      <translation>Rückgängig bringt den jetzigen Stand zurück.</translation>
    </message>
    <message>
      <source>Wrote the kit to {0}</source>
      <translation>Kit nach {0} geschrieben</translation>
    </message>
    <message>
      <source>“{0}” was changed by another program.</source>
      <translation>„{0}“ wurde von einem anderen Programm geändert.</translation>
    </message>
  </context>
  <context>
    <name>FitPanel</name>
    <message>
      <source>&amp;Apply</source>
      <translation>An&amp;wenden</translation>
    </message>
    <message>
      <source>&amp;Split for Me</source>
      <translation>Für mich auf&amp;teilen</translation>
    </message>
    <message>
      <source>After · {0}</source>
      <translation>Nachher · {0}</translation>
    </message>
    <message>
      <source>App (optional)</source>
      <translation>App (optional)</translation>
    </message>
    <message>
      <source>Back to the editor</source>
      <translation>Zurück zum Editor</translation>
    </message>
    <message>
      <source>Back to the editor (Esc)</source>
      <translation>Zurück zum Editor (Esc)</translation>
    </message>
    <message>
      <source>Before · {0}</source>
      <translation>Vorher · {0}</translation>
    </message>
    <message>
      <source>Drop the updater’s image at the left: the layout with the largest app appears here.</source>
      <translation>Das Image des Updaters links ablegen: hier erscheint das Layout mit der größten App.</translation>
    </message>
    <message>
      <source>Fit and Split</source>
      <translation>Einpassen und Aufteilen</translation>
    </message>
    <message>
      <source>Fit and split</source>
      <translation>Einpassen und aufteilen</translation>
    </message>
    <message>
      <source>How small can the updater be?</source>
      <translation>Wie klein kann der Updater sein?</translation>
    </message>
    <message>
      <source>It does not fit.</source>
      <translation>Es passt nicht.</translation>
    </message>
    <message>
      <source>Planned for a flash of {0}.</source>
      <translation>Geplant für einen Flash von {0}.</translation>
    </message>
    <message>
      <source>Split: {0} {1}, {2} {3}</source>
      <translation>Aufteilung: {0} {1}, {2} {3}</translation>
    </message>
    <message>
      <source>The updater’s image decides how small its slot can be; everything else goes to the app. Nothing changes until you apply it.</source>
      <translation>Das Image des Updaters bestimmt, wie klein sein Slot sein kann; alles andere bekommt die App. Bis zum Anwenden ändert sich nichts.</translation>
    </message>
    <message>
      <source>Undo this</source>
      <translation>Rückgängig machen</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>Updater</translation>
    </message>
    <message>
      <source>“Split for Me” finds the layout with the largest app.</source>
      <translation>„Für mich aufteilen“ findet das Layout mit der größten App.</translation>
    </message>
  </context>
  <context>
    <name>FlashMap</name>
    <message>
      <source>Flash map</source>
      <translation>Flash-Karte</translation>
    </message>
    <message>
      <source>Not to scale</source>
      <translation>Nicht maßstäblich</translation>
    </message>
    <message>
      <source>Redone: {0}</source>
      <translation>Wiederholt: {0}</translation>
    </message>
    <message>
      <source>To scale</source>
      <translation>Maßstäblich</translation>
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
      <source>{chip} · {size} flash · full</source>
      <translation>{chip} · {size} Flash · voll</translation>
    </message>
    <message>
      <source>{chip} · {size} flash · {free} free</source>
      <translation>{chip} · {size} Flash · {free} frei</translation>
    </message>
    <message>
      <source>{label} is pinned: unpin it to move or resize it.</source>
      <translation>{label} ist fixiert: zum Verschieben oder Ändern erst lösen.</translation>
    </message>
    <message>
      <source>{label} stays as it was.</source>
      <translation>{label} bleibt, wie es war.</translation>
    </message>
    <message>
      <source>{label} stays where it is: the chip and the table's offset decide its place.</source>
      <translation>{label} bleibt, wo es ist: der Chip und der Offset der Tabelle bestimmen seinen Platz.</translation>
    </message>
  </context>
  <context>
    <name>FlashOverview</name>
    <message>
      <source>Overview of the flash</source>
      <translation>Übersicht des Flash</translation>
    </message>
    <message>
      <source>The whole flash, to scale. Drag to move the part that the map shows.</source>
      <translation>Der ganze Flash, maßstäblich. Ziehen verschiebt den Ausschnitt, den die Karte zeigt.</translation>
    </message>
  </context>
  <context>
    <name>GapPage</name>
    <message>
      <source>Add Partition</source>
      <translation>Partition hinzufügen</translation>
    </message>
    <message>
      <source>Add a partition here</source>
      <translation>Hier eine Partition hinzufügen</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Freier Platz</translation>
    </message>
    <message>
      <source>Grow {0}</source>
      <translation>{0} vergrößern</translation>
    </message>
    <message>
      <source>Grow {0} into it</source>
      <translation>{0} hierhin vergrößern</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Label of the new partition</source>
      <translation>Label der neuen Partition</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of the new partition</source>
      <translation>Größe der neuen Partition</translation>
    </message>
    <message>
      <source>Subtype of the new partition</source>
      <translation>Subtyp der neuen Partition</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Type and subtype are names from the list, or numbers like 0x40.</source>
      <translation>Typ und Subtyp sind Namen aus der Liste oder Zahlen wie 0x40.</translation>
    </message>
    <message>
      <source>Type of the new partition</source>
      <translation>Typ der neuen Partition</translation>
    </message>
    <message>
      <source>{0} to {1}. Nothing uses this part of the flash.</source>
      <translation>{0} bis {1}. Diesen Teil des Flash benutzt nichts.</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>&amp;Chip</source>
      <translation>&amp;Chip</translation>
    </message>
    <message>
      <source>Chip</source>
      <translation>Chip</translation>
    </message>
    <message>
      <source>Chip: {0}</source>
      <translation>Chip: {0}</translation>
    </message>
    <message>
      <source>Flash si&amp;ze</source>
      <translation>Flash-&amp;Größe</translation>
    </message>
    <message>
      <source>Flash size</source>
      <translation>Flash-Größe</translation>
    </message>
    <message>
      <source>Flash size: {0}</source>
      <translation>Flash-Größe: {0}</translation>
    </message>
    <message>
      <source>Secure &amp;boot</source>
      <translation>&amp;Secure Boot</translation>
    </message>
    <message>
      <source>Secure boot</source>
      <translation>Secure Boot</translation>
    </message>
    <message>
      <source>Secure boot: {0}</source>
      <translation>Secure Boot: {0}</translation>
    </message>
    <message>
      <source>automatic ({0})</source>
      <translation>automatisch ({0})</translation>
    </message>
    <message>
      <source>binary table</source>
      <translation>binäre Tabelle</translation>
    </message>
    <message>
      <source>from a flash dump</source>
      <translation>aus einem Flash-Dump</translation>
    </message>
    <message>
      <source>modified</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>not saved yet</source>
      <translation>noch nicht gespeichert</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>v1</source>
      <translation>v1</translation>
    </message>
    <message>
      <source>v2</source>
      <translation>v2</translation>
    </message>
  </context>
  <context>
    <name>HeadroomBox</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Growth of each release in percent</source>
      <translation>Wachstum je Release in Prozent</translation>
    </message>
    <message>
      <source>Headroom</source>
      <translation>Reserve</translation>
    </message>
    <message>
      <source>Headroom in bytes</source>
      <translation>Reserve in Bytes</translation>
    </message>
    <message>
      <source>Headroom in percent</source>
      <translation>Reserve in Prozent</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Releases</translation>
    </message>
    <message>
      <source>and</source>
      <translation>und</translation>
    </message>
    <message>
      <source>releases at</source>
      <translation>Releases zu je</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Documentation</source>
      <translation>Dokumentation</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <source>As it was opened</source>
      <translation>Wie geöffnet</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
  </context>
  <context>
    <name>ImageButton</name>
    <message>
      <source>&amp;Build folder…</source>
      <translation>&amp;Build-Ordner…</translation>
    </message>
    <message>
      <source>&amp;Image, ELF or dump…</source>
      <translation>&amp;Image, ELF oder Dump…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Choose Build Folder</source>
      <translation>Build-Ordner wählen</translation>
    </message>
    <message>
      <source>Choose Image</source>
      <translation>Image wählen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Images, ELFs and dumps (*.bin *.elf *.img)</source>
      <translation>Images, ELFs und Dumps (*.bin *.elf *.img)</translation>
    </message>
  </context>
  <context>
    <name>ImageCard</name>
    <message>
      <source>A size without an image: nothing is verified or attached.</source>
      <translation>Eine Größe ohne Image: nichts wird geprüft oder angehängt.</translation>
    </message>
    <message>
      <source>Built for {0}; the layout is for {1}.</source>
      <translation>Gebaut für {0}; das Layout ist für {1}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Drop an image, an ELF, a flash dump or a build folder here.</source>
      <translation>Hier ein Image, ein ELF, einen Flash-Dump oder einen Build-Ordner ablegen.</translation>
    </message>
    <message>
      <source>Nothing is lost behind it, whatever follows.</source>
      <translation>Dahinter geht nichts verloren, was auch folgt.</translation>
    </message>
    <message>
      <source>Reading {0}…</source>
      <translation>Liest {0}…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>or a size, like 256K</source>
      <translation>oder eine Größe, z. B. 256K</translation>
    </message>
    <message>
      <source>{0} B below the next {1} step; {2} B less and the slot is one step smaller.</source>
      <translation>{0} B unter dem nächsten Schritt von {1}; {2} B weniger, und der Slot ist einen Schritt kleiner.</translation>
    </message>
    <message>
      <source>{0} are lost if an app slot follows, which starts at a multiple of {1}; data loses none.</source>
      <translation>{0} gehen verloren, wenn ein App-Slot folgt, der an einem Vielfachen von {1} beginnt; Daten kosten nichts.</translation>
    </message>
    <message>
      <source>{0} of it is headroom.</source>
      <translation>{0} davon sind Reserve.</translation>
    </message>
    <message>
      <source>{0} on flash → smallest slot {1}</source>
      <translation>{0} im Flash → kleinster Slot {1}</translation>
    </message>
    <message>
      <source>{0}: choose an image</source>
      <translation>{0}: Image wählen</translation>
    </message>
    <message>
      <source>{0}: remove</source>
      <translation>{0}: entfernen</translation>
    </message>
    <message>
      <source>{0}: size</source>
      <translation>{0}: Größe</translation>
    </message>
    <message>
      <source>{0}: slot in the dump</source>
      <translation>{0}: Slot im Dump</translation>
    </message>
  </context>
  <context>
    <name>ImageRow</name>
    <message>
      <source>Attach…</source>
      <translation>Anhängen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Detach</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>Detach the image</source>
      <translation>Das Image lösen</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Or drop an image, an ELF, a dump or a build folder here.</source>
      <translation>Oder hier ein Image, ein ELF, einen Dump oder einen Build-Ordner ablegen.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Liest…</translation>
    </message>
    <message>
      <source>Used by the image</source>
      <translation>Vom Image belegt</translation>
    </message>
    <message>
      <source>{0} B below the next {1} step</source>
      <translation>{0} B unter dem nächsten Schritt von {1}</translation>
    </message>
    <message>
      <source>{0} free</source>
      <translation>{0} frei</translation>
    </message>
    <message>
      <source>{0} too large</source>
      <translation>{0} zu groß</translation>
    </message>
    <message>
      <source>{0} · {1} % used · {2}</source>
      <translation>{0} · {1} % belegt · {2}</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
  </context>
  <context>
    <name>KitDialog</name>
    <message>
      <source>Cannot Write Kit</source>
      <translation>Kit kann nicht geschrieben werden</translation>
    </message>
    <message>
      <source>Firmware Kit</source>
      <translation>Firmware-Kit</translation>
    </message>
    <message>
      <source>The pins cannot be read. Write them like mosi=23, miso=19, sclk=18, cs=5.</source>
      <translation>Die Pins sind nicht lesbar. Schreibweise: mosi=23, miso=19, sclk=18, cs=5.</translation>
    </message>
    <message>
      <source>Write Kit to Folder</source>
      <translation>Kit in Ordner schreiben</translation>
    </message>
    <message>
      <source>Write to Folder…</source>
      <translation>In Ordner schreiben…</translation>
    </message>
    <message>
      <source>Written to {0}: {1} new or changed, {2} as they were.</source>
      <translation>Nach {0} geschrieben: {1} neu oder geändert, {2} wie zuvor.</translation>
    </message>
    <message>
      <source>You changed {0}: your version stays, the new one is beside it.</source>
      <translation>{0} wurde von Hand geändert: diese Fassung bleibt, die neue liegt daneben.</translation>
    </message>
  </context>
  <context>
    <name>LearnPage</name>
    <message>
      <source>An update of your choice, with what may go wrong: on the example or on your layout</source>
      <translation>Ein Update nach Wahl, mit dem, was schiefgehen kann: am Beispiel oder am eigenen Layout</translation>
    </message>
    <message>
      <source>Back to the layout</source>
      <translation>Zurück zum Layout</translation>
    </message>
    <message>
      <source>Built-in example</source>
      <translation>Eingebautes Beispiel</translation>
    </message>
    <message>
      <source>End Presentation</source>
      <translation>Vorführung beenden</translation>
    </message>
    <message>
      <source>Full screen, large type; arrow keys or a clicker; Esc ends it (F11)</source>
      <translation>Vollbild, große Schrift; Pfeiltasten oder Presenter; Esc beendet (F11)</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <source>My open layout</source>
      <translation>Mein offenes Layout</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Open a layout first.</source>
      <translation>Erst ein Layout öffnen.</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Vorführen</translation>
    </message>
    <message>
      <source>Shown on</source>
      <translation>Gezeigt an</translation>
    </message>
    <message>
      <source>The Lesson Cannot Be Shown</source>
      <translation>Die Lektion kann nicht gezeigt werden</translation>
    </message>
    <message>
      <source>The Lesson Was Not Exported</source>
      <translation>Die Lektion wurde nicht exportiert</translation>
    </message>
    <message>
      <source>What if …</source>
      <translation>Was wäre, wenn …</translation>
    </message>
    <message>
      <source>Wrote {0}</source>
      <translation>{0} geschrieben</translation>
    </message>
    <message>
      <source>{0} of {1} right</source>
      <translation>{0} von {1} richtig</translation>
    </message>
  </context>
  <context>
    <name>LessonList</name>
    <message>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
  </context>
  <context>
    <name>LogPanel</name>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>What is done with boards is noted here.</source>
      <translation>Was mit Boards gemacht wird, steht hier.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>&amp;Pin</source>
      <translation>Fi&amp;xieren</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>&amp;Wiederholen {0}</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;Rückgängig {0}</translation>
    </message>
    <message>
      <source>Cannot Open Folder</source>
      <translation>Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>Drop to open</source>
      <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
      <source>Un&amp;pin</source>
      <translation>Fi&amp;xierung lösen</translation>
    </message>
    <message>
      <source>{0} names no table that is known here.</source>
      <translation>{0} nennt keine Tabelle, die hier bekannt ist.</translation>
    </message>
  </context>
  <context>
    <name>MapDrops</name>
    <message>
      <source>Drop to attach {0} to {1}</source>
      <translation>Ablegen, um {0} an {1} anzuhängen</translation>
    </message>
    <message>
      <source>Drop to open, or onto an app partition to attach</source>
      <translation>Zum Öffnen ablegen, zum Anhängen auf eine App-Partition</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>E&amp;xportieren</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Nachbarn</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>{0} (.{1})…</source>
      <translation>{0} (.{1})…</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
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
    <message>
      <source>Line {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <source>Line {0}, column {1}</source>
      <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save the changes to “{0}”?</source>
      <translation>Änderungen an „{0}“ speichern?</translation>
    </message>
    <message>
      <source>They are lost if you do not save them.</source>
      <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
      <source>Unsaved Changes</source>
      <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
      <source>What It Means</source>
      <translation>Was es bedeutet</translation>
    </message>
  </context>
  <context>
    <name>Migrating</name>
    <message>
      <source>A migration of this board did not come to its end: {0} of {1} steps are done. Resume checks what is there, skips what is done, and finishes; Undo brings back what was there before.</source>
      <translation>Eine Migration dieses Boards kam nicht zum Ende: {0} von {1} Schritten sind getan. Fortsetzen prüft, was da ist, überspringt Erledigtes und macht fertig; Rückgängig stellt den Stand davor wieder her.</translation>
    </message>
    <message>
      <source>Bring the board back to what it was before the migration?</source>
      <translation>Das Board auf den Stand vor der Migration bringen?</translation>
    </message>
    <message>
      <source>Byte for byte as before: {0}.</source>
      <translation>Byte für Byte wie vorher: {0}.</translation>
    </message>
    <message>
      <source>Choose the App</source>
      <translation>App wählen</translation>
    </message>
    <message>
      <source>Choose the App…</source>
      <translation>App wählen…</translation>
    </message>
    <message>
      <source>Correct the Header, Too…</source>
      <translation>Header mitkorrigieren…</translation>
    </message>
    <message>
      <source>Give up {0}…</source>
      <translation>{0} aufgeben…</translation>
    </message>
    <message>
      <source>It is connected again; Disconnect starts its app.</source>
      <translation>Es ist wieder verbunden; Trennen startet seine App.</translation>
    </message>
    <message>
      <source>Left alone, as the device wrote there meanwhile: {0} – {1}.</source>
      <translation>Nicht angerührt, da das Gerät inzwischen dort geschrieben hat: {0} – {1}.</translation>
    </message>
    <message>
      <source>Migrate {0} to {1}?</source>
      <translation>{0} auf {1} migrieren?</translation>
    </message>
    <message>
      <source>Migrating</source>
      <translation>Migration läuft</translation>
    </message>
    <message>
      <source>Not migrated: nothing was written to the board.</source>
      <translation>Nicht migriert: auf das Board wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open Report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>Pair Partitions…</source>
      <translation>Partitionen zuordnen…</translation>
    </message>
    <message>
      <source>Planning the migration</source>
      <translation>Plant die Migration</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Resuming the migration</source>
      <translation>Setzt die Migration fort</translation>
    </message>
    <message>
      <source>The board is exactly that already: nothing has to be done.</source>
      <translation>Das Board ist schon genau so: es ist nichts zu tun.</translation>
    </message>
    <message>
      <source>The report could not be written.</source>
      <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Undo Migration</source>
      <translation>Migration rückgängig machen</translation>
    </message>
    <message>
      <source>Undoing a migration of this board did not come to its end.</source>
      <translation>Das Rückgängigmachen einer Migration dieses Boards kam nicht zum Ende.</translation>
    </message>
    <message>
      <source>Undoing the migration</source>
      <translation>Macht die Migration rückgängig</translation>
    </message>
    <message>
      <source>Undone: the flash is what it was before the migration.</source>
      <translation>Rückgängig gemacht: der Flash ist, wie er vor der Migration war.</translation>
    </message>
    <message>
      <source>Undo…</source>
      <translation>Rückgängig…</translation>
    </message>
    <message>
      <source>What differs from the backup {0} is written back; what is known nowhere else is backed up.</source>
      <translation>Was von der Sicherung {0} abweicht, wird zurückgeschrieben; was sonst nirgends bekannt ist, wird gesichert.</translation>
    </message>
    <message>
      <source>Written: {0}; compared on the chip: {1}.</source>
      <translation>Geschrieben: {0}; auf dem Chip verglichen: {1}.</translation>
    </message>
  </context>
  <context>
    <name>MigratingSeveral</name>
    <message>
      <source>Reading the images</source>
      <translation>Liest die Images</translation>
    </message>
  </context>
  <context>
    <name>MigrationPage</name>
    <message>
      <source>&amp;Migrate</source>
      <translation>&amp;Migrieren</translation>
    </message>
    <message>
      <source>&amp;Pair Partitions…</source>
      <translation>&amp;Partitionen zuordnen…</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>After the migration</source>
      <translation>Nach der Migration</translation>
    </message>
    <message>
      <source>App</source>
      <translation>App</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose which old partition becomes which new one</source>
      <translation>Wählen, welche alte Partition zu welcher neuen wird</translation>
    </message>
    <message>
      <source>If the power goes there, it starts</source>
      <translation>Bei Stromausfall startet dann</translation>
    </message>
    <message>
      <source>Kept: {0}.</source>
      <translation>Bleibt erhalten: {0}.</translation>
    </message>
    <message>
      <source>Migrate</source>
      <translation>Migrieren</translation>
    </message>
    <message>
      <source>On the board now</source>
      <translation>Jetzt auf dem Board</translation>
    </message>
    <message>
      <source>Partition</source>
      <translation>Partition</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>The plan</source>
      <translation>Der Plan</translation>
    </message>
    <message>
      <source>The whole flash is backed up and verified in {0}.</source>
      <translation>Der ganze Flash ist gesichert und geprüft, in {0}.</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>Updater</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What becomes of each partition</source>
      <translation>Was aus jeder Partition wird</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <source>What is done, step by step</source>
      <translation>Was Schritt für Schritt geschieht</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>none from a file</source>
      <translation>keine aus einer Datei</translation>
    </message>
    <message>
      <source>the one that runs now</source>
      <translation>die, die jetzt läuft</translation>
    </message>
    <message>
      <source>{0}: choose another image</source>
      <translation>{0}: anderes Image wählen</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>MigrationsPanel</name>
    <message>
      <source>Bring the board back to what it was before the migration</source>
      <translation>Das Board auf den Stand vor der Migration zurückbringen</translation>
    </message>
    <message>
      <source>Choose a migration of the board that is connected to undo it.</source>
      <translation>Eine Migration des verbundenen Boards wählen, um sie rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Connect this board to undo the migration.</source>
      <translation>Dieses Board verbinden, um die Migration rückgängig zu machen.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Go on where the migration stopped</source>
      <translation>Weitermachen, wo die Migration stehen blieb</translation>
    </message>
    <message>
      <source>Migrations by board</source>
      <translation>Migrationen nach Board</translation>
    </message>
    <message>
      <source>No board was migrated from this computer yet. Migrate… brings a board to the layout that is open. Each migration is listed here from then on, and can be undone here.</source>
      <translation>Von diesem Rechner aus wurde noch kein Board migriert. „Migrieren…“ bringt ein Board auf das geöffnete Layout. Von da an steht hier jede Migration und lässt sich hier rückgängig machen.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Resume skips what is done and finishes; Undo brings back what was there before.</source>
      <translation>Fortsetzen überspringt Erledigtes und macht fertig; Rückgängig stellt den Stand davor wieder her.</translation>
    </message>
    <message>
      <source>Show Folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>Show the journal and the report of the migration</source>
      <translation>Journal und Bericht der Migration zeigen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>The board that is connected was not migrated from this computer yet.</source>
      <translation>Das verbundene Board wurde von diesem Rechner aus noch nicht migriert.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>Undo brings back all that was on the board before; what it has written since is backed up first.</source>
      <translation>Rückgängig bringt alles zurück, was vorher auf dem Board war; was das Board seitdem geschrieben hat, wird vorher gesichert.</translation>
    </message>
    <message>
      <source>Undo completes what was begun.</source>
      <translation>Rückgängig führt zu Ende, was begonnen wurde.</translation>
    </message>
    <message>
      <source>Undo…</source>
      <translation>Rückgängig…</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>{0} older ones are in {1}</source>
      <translation>{0} ältere liegen in {1}</translation>
    </message>
    <message>
      <source>{0} — this board</source>
      <translation>{0} – dieses Board</translation>
    </message>
  </context>
  <context>
    <name>Operations</name>
    <message>
      <source>Backed up and verified: {0}. Read {1}; {2} was known already. It may hold Wi-Fi passwords and keys: only you can read it, keep it so.</source>
      <translation>Gesichert und geprüft: {0}. Gelesen {1}; {2} waren schon bekannt. Es kann Wi-Fi-Passwörter und Schlüssel enthalten: nur der eigene Benutzer kann es lesen, und so soll es bleiben.</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Sichert</translation>
    </message>
    <message>
      <source>Before that, what is there now is backed up and verified. Every sector is verified after it.</source>
      <translation>Was jetzt dort ist, wird vorher gesichert und geprüft. Jeder Sektor wird danach geprüft.</translation>
    </message>
    <message>
      <source>Connected: {0}, {1}</source>
      <translation>Verbunden: {0}, {1}</translation>
    </message>
    <message>
      <source>Connecting to {0}</source>
      <translation>Verbindet mit {0}</translation>
    </message>
    <message>
      <source>Correct the Header, Too…</source>
      <translation>Header mitkorrigieren…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete Backup</source>
      <translation>Sicherung löschen</translation>
    </message>
    <message>
      <source>Delete the backup {0}?</source>
      <translation>Die Sicherung {0} löschen?</translation>
    </message>
    <message>
      <source>Deleted the backup {0}.</source>
      <translation>Die Sicherung {0} ist gelöscht.</translation>
    </message>
    <message>
      <source>Deleting</source>
      <translation>Löscht</translation>
    </message>
    <message>
      <source>Disconnecting</source>
      <translation>Trennt</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Inhalt löschen</translation>
    </message>
    <message>
      <source>Erase Partition</source>
      <translation>Partitionsinhalt löschen</translation>
    </message>
    <message>
      <source>Erase {0}?</source>
      <translation>Den Inhalt von {0} löschen?</translation>
    </message>
    <message>
      <source>Let the board start {0} next?</source>
      <translation>Das Board als Nächstes {0} starten lassen?</translation>
    </message>
    <message>
      <source>Listening to {0}</source>
      <translation>Lauscht an {0}</translation>
    </message>
    <message>
      <source>Make This Board a Copy…</source>
      <translation>Dieses Board zur Kopie machen…</translation>
    </message>
    <message>
      <source>No partition’s content is moved: what is at another place now finds other bytes there.</source>
      <translation>Kein Partitionsinhalt wird verschoben: eine Partition, die jetzt an anderer Stelle liegt, findet dort andere Bytes vor.</translation>
    </message>
    <message>
      <source>Only the boot selection (otadata) changes, the way an app itself would do it.</source>
      <translation>Nur die Startauswahl (otadata) ändert sich, so wie eine App es selbst täte.</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Overwritten are {0}:</source>
      <translation>Überschrieben werden {0}:</translation>
    </message>
    <message>
      <source>Read {0} into a File</source>
      <translation>{0} in eine Datei lesen</translation>
    </message>
    <message>
      <source>Read {0} of {1} into {2}. It may hold passwords and keys.</source>
      <translation>{0} von {1} in {2} gelesen. Es kann Passwörter und Schlüssel enthalten.</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Liest {0}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the backup {0}: {1}?</source>
      <translation>Die Sicherung {0} wiederherstellen: {1}?</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Start Next</source>
      <translation>Als Nächstes starten</translation>
    </message>
    <message>
      <source>The backup {0} is whole: {1}.</source>
      <translation>Die Sicherung {0} ist unversehrt: {1}.</translation>
    </message>
    <message>
      <source>The board holds exactly that already: nothing has to be written.</source>
      <translation>Auf dem Board ist genau das schon: es ist nichts zu schreiben.</translation>
    </message>
    <message>
      <source>The rest of the partition is erased.</source>
      <translation>Der Rest der Partition wird gelöscht.</translation>
    </message>
    <message>
      <source>Verifying the backup</source>
      <translation>Prüft die Sicherung</translation>
    </message>
    <message>
      <source>What changes:</source>
      <translation>Was sich ändert:</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Write Partition</source>
      <translation>Partition schreiben</translation>
    </message>
    <message>
      <source>Write Table</source>
      <translation>Tabelle schreiben</translation>
    </message>
    <message>
      <source>Write a File into {0}</source>
      <translation>Eine Datei nach {0} schreiben</translation>
    </message>
    <message>
      <source>Write the table of {0} to the board?</source>
      <translation>Die Tabelle von {0} auf das Board schreiben?</translation>
    </message>
    <message>
      <source>Write {0} ({1}) into {2}?</source>
      <translation>{0} ({1}) nach {2} schreiben?</translation>
    </message>
    <message>
      <source>Written and verified: {0} of {1}, in {2} s.</source>
      <translation>Geschrieben und geprüft: {0} von {1}, in {2} s.</translation>
    </message>
    <message>
      <source>everything in it</source>
      <translation>alles darin</translation>
    </message>
    <message>
      <source>{0} Nothing was changed. ({1})</source>
      <translation>{0} Nichts wurde geändert. ({1})</translation>
    </message>
    <message>
      <source>{0} What was there before is in {1}.</source>
      <translation>{0} Was vorher da war, liegt in {1}.</translation>
    </message>
    <message>
      <source>{0} is deleted for good. The board itself is not touched.</source>
      <translation>{0} wird endgültig gelöscht. Das Board selbst bleibt unberührt.</translation>
    </message>
    <message>
      <source>{0}: not wanted</source>
      <translation>{0}: nicht gewünscht</translation>
    </message>
    <message>
      <source>“{0}”, begun on {1}, did not come to its end. Start the same again: it completes what is missing. What was there before is backed up.</source>
      <translation>„{0}“, begonnen am {1}, kam nicht zum Ende. Dasselbe noch einmal starten: es ergänzt, was fehlt. Was vorher da war, ist gesichert.</translation>
    </message>
  </context>
  <context>
    <name>OptionsPanel</name>
    <message>
      <source>Adds the migration on the device, for boards that have this table</source>
      <translation>Fügt die Migration auf dem Gerät hinzu, für Boards mit dieser Tabelle</translation>
    </message>
    <message>
      <source>An update waits in</source>
      <translation>Ein Update wartet in</translation>
    </message>
    <message>
      <source>App slot</source>
      <translation>App-Slot</translation>
    </message>
    <message>
      <source>Boards in the field have</source>
      <translation>Boards im Feld haben</translation>
    </message>
    <message>
      <source>C sources of the updater</source>
      <translation>C-Quellen des Updaters</translation>
    </message>
    <message>
      <source>FAT partition</source>
      <translation>FAT-Partition</translation>
    </message>
    <message>
      <source>Files for</source>
      <translation>Dateien für</translation>
    </message>
    <message>
      <source>Firmware</source>
      <translation>Firmware</translation>
    </message>
    <message>
      <source>Flash at (bits per second)</source>
      <translation>Flashen mit (Bit pro Sekunde)</translation>
    </message>
    <message>
      <source>Migrate boards from</source>
      <translation>Boards migrieren von</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Partition</source>
      <translation>Partition</translation>
    </message>
    <message>
      <source>Pins</source>
      <translation>Pins</translation>
    </message>
    <message>
      <source>Pins of the card</source>
      <translation>Pins der Karte</translation>
    </message>
    <message>
      <source>Raw partition</source>
      <translation>Rohe Partition</translation>
    </message>
    <message>
      <source>SD card over SDMMC</source>
      <translation>SD-Karte über SDMMC</translation>
    </message>
    <message>
      <source>SD card over SPI</source>
      <translation>SD-Karte über SPI</translation>
    </message>
    <message>
      <source>Speed of flashing</source>
      <translation>Tempo beim Flashen</translation>
    </message>
    <message>
      <source>Staging partition</source>
      <translation>Staging-Partition</translation>
    </message>
    <message>
      <source>Staging place</source>
      <translation>Staging-Ort</translation>
    </message>
    <message>
      <source>The largest</source>
      <translation>Der größte</translation>
    </message>
    <message>
      <source>The small one</source>
      <translation>Der kleine</translation>
    </message>
    <message>
      <source>Updater slot</source>
      <translation>Updater-Slot</translation>
    </message>
    <message>
      <source>Where the app leaves an update for the updater</source>
      <translation>Wo die App ein Update für den Updater ablegt</translation>
    </message>
  </context>
  <context>
    <name>OtadataTable</name>
    <message>
      <source>CRC</source>
      <translation>CRC</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <source>Sector 0</source>
      <translation>Sektor 0</translation>
    </message>
    <message>
      <source>Sector 1</source>
      <translation>Sektor 1</translation>
    </message>
    <message>
      <source>Sequence</source>
      <translation>Sequenz</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>followed</source>
      <translation>befolgt</translation>
    </message>
    <message>
      <source>otadata</source>
      <translation>otadata</translation>
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message>
      <source>Do it</source>
      <translation>Tun</translation>
    </message>
    <message>
      <source>Do it: {0}</source>
      <translation>Tun: {0}</translation>
    </message>
    <message>
      <source>One of these would make it fit:</source>
      <translation>Mit einer dieser Änderungen passte es:</translation>
    </message>
  </context>
  <context>
    <name>PairingDialog</name>
    <message>
      <source>&amp;Plan Again</source>
      <translation>&amp;Neu planen</translation>
    </message>
    <message>
      <source>App slots are not listed: they get the app that runs now, or the images from files.</source>
      <translation>App-Slots stehen nicht hier: sie bekommen die App, die jetzt läuft, oder die Images aus Dateien.</translation>
    </message>
    <message>
      <source>As &amp;Suggested</source>
      <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Every old partition has a new place.</source>
      <translation>Jede alte Partition hat einen neuen Platz.</translation>
    </message>
    <message>
      <source>New partition</source>
      <translation>Neue Partition</translation>
    </message>
    <message>
      <source>Pair Partitions</source>
      <translation>Partitionen zuordnen</translation>
    </message>
    <message>
      <source>Starts empty</source>
      <translation>Beginnt leer</translation>
    </message>
    <message>
      <source>Takes the content of</source>
      <translation>Übernimmt den Inhalt von</translation>
    </message>
    <message>
      <source>What {0} takes</source>
      <translation>Was {0} übernimmt</translation>
    </message>
    <message>
      <source>Which old partition becomes which new one?</source>
      <translation>Welche alte Partition wird zu welcher neuen?</translation>
    </message>
    <message>
      <source>Without a new place</source>
      <translation>Ohne neuen Platz</translation>
    </message>
    <message>
      <source>{0} may be lost: it stays in the backup only</source>
      <translation>{0} geht womöglich verloren: der Inhalt bleibt nur in der Sicherung</translation>
    </message>
  </context>
  <context>
    <name>PartitionPage</name>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>Flags</translation>
    </message>
    <message>
      <source>Flash encryption covers this partition</source>
      <translation>Die Flash-Verschlüsselung umfasst diese Partition</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Nothing moves or resizes this partition</source>
      <translation>Nichts verschiebt diese Partition oder ändert ihre Größe</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Offset</translation>
    </message>
    <message>
      <source>Share of the flash</source>
      <translation>Anteil am Flash</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Subtype</source>
      <translation>Subtyp</translation>
    </message>
    <message>
      <source>The firmware cannot write to this partition</source>
      <translation>Die Firmware kann in diese Partition nicht schreiben</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>encrypted</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fixiert</translation>
    </message>
    <message>
      <source>readonly</source>
      <translation>readonly</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>unbenannt</translation>
    </message>
    <message>
      <source>{0} · {1} % of the flash</source>
      <translation>{0} · {1} % des Flash</translation>
    </message>
  </context>
  <context>
    <name>PartitionsPanel</name>
    <message>
      <source>A board with {0} is only read.</source>
      <translation>Ein Board mit {0} wird nur gelesen.</translation>
    </message>
    <message>
      <source>Choose a partition to read, write, erase or start it.</source>
      <translation>Eine Partition wählen, um sie zu lesen, zu schreiben, zu starten oder ihren Inhalt zu löschen.</translation>
    </message>
    <message>
      <source>Erase the partition</source>
      <translation>Den Inhalt der Partition löschen</translation>
    </message>
    <message>
      <source>Erase…</source>
      <translation>Inhalt löschen…</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <source>In the document</source>
      <translation>Im Dokument</translation>
    </message>
    <message>
      <source>Let the board start this app next</source>
      <translation>Das Board diese App als Nächstes starten lassen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Offset</translation>
    </message>
    <message>
      <source>Partitions on the board</source>
      <translation>Partitionen auf dem Board</translation>
    </message>
    <message>
      <source>Read the partition into a file</source>
      <translation>Die Partition in eine Datei lesen</translation>
    </message>
    <message>
      <source>Read…</source>
      <translation>Lesen…</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Start Next…</source>
      <translation>Als Nächstes starten…</translation>
    </message>
    <message>
      <source>The board starts this one next</source>
      <translation>Diese startet das Board als Nächstes</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>Write a file into the partition</source>
      <translation>Eine Datei in die Partition schreiben</translation>
    </message>
    <message>
      <source>Write…</source>
      <translation>Schreiben…</translation>
    </message>
    <message>
      <source>Writing and erasing list what is overwritten, and back it up first.</source>
      <translation>Schreiben und Löschen zeigen vorher, was überschrieben wird, und sichern es.</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>{0} ▶</source>
      <translation>{0} ▶</translation>
    </message>
  </context>
  <context>
    <name>PartsBox</name>
    <message>
      <source>Drop {0}</source>
      <translation>{0} weglassen</translation>
    </message>
    <message>
      <source>Keep {0} in place</source>
      <translation>{0} am Platz lassen</translation>
    </message>
    <message>
      <source>Other partitions</source>
      <translation>Andere Partitionen</translation>
    </message>
    <message>
      <source>What is kept in place keeps its content; what may move has to be copied.</source>
      <translation>Was am Platz bleibt, behält seinen Inhalt; was verschoben werden darf, muss kopiert werden.</translation>
    </message>
    <message>
      <source>drop</source>
      <translation>weglassen</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>behalten</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>&amp;Headroom</source>
      <translation>&amp;Reserve</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <source>&amp;Neighbours</source>
      <translation>&amp;Nachbarn</translation>
    </message>
    <message>
      <source>&amp;Reduce motion</source>
      <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
      <source>&amp;Scale of the map</source>
      <translation>&amp;Maßstab der Karte</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Headroom that the Fit panel starts with, in percent</source>
      <translation>Reserve in Prozent, mit der das Panel „Einpassen“ beginnt</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Layouts</source>
      <translation>Layouts</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Migrations</source>
      <translation>Migrationen</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Nachbarn</translation>
    </message>
    <message>
      <source>No animations, even where the system allows them</source>
      <translation>Keine Animationen, auch wo das System sie erlaubt</translation>
    </message>
    <message>
      <source>Open Folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the folder: {0}</source>
      <translation>Den Ordner öffnen: {0}</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Push neighbours</source>
      <translation>Nachbarn schieben</translation>
    </message>
    <message>
      <source>Readable: all wide enough to read</source>
      <translation>Lesbar: alles breit genug zum Lesen</translation>
    </message>
    <message>
      <source>Reset to &amp;Defaults</source>
      <translation>Auf &amp;Vorgaben zurücksetzen</translation>
    </message>
    <message>
      <source>Room to grow that the Fit panel starts with</source>
      <translation>Platz zum Wachsen, mit dem das Panel „Einpassen“ beginnt</translation>
    </message>
    <message>
      <source>Scale of the map</source>
      <translation>Maßstab der Karte</translation>
    </message>
    <message>
      <source>Stop at neighbours</source>
      <translation>An Nachbarn anhalten</translation>
    </message>
    <message>
      <source>The folder comes with the first backup or migration.</source>
      <translation>Der Ordner entsteht mit der ersten Sicherung oder Migration.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Trade with neighbours</source>
      <translation>Mit Nachbarn ausgleichen</translation>
    </message>
    <message>
      <source>True: widths as sizes</source>
      <translation>Genau: Breiten wie Größen</translation>
    </message>
    <message>
      <source>What is kept of boards</source>
      <translation>Was von Boards aufbewahrt wird</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
  </context>
  <context>
    <name>PresetGallery</name>
    <message>
      <source>Chip</source>
      <translation>Chip</translation>
    </message>
    <message>
      <source>Flash</source>
      <translation>Flash</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Largest app</source>
      <translation>Größte App</translation>
    </message>
    <message>
      <source>New from Preset</source>
      <translation>Neu aus Vorlage</translation>
    </message>
    <message>
      <source>No preset matches this search.</source>
      <translation>Keine Vorlage passt zu dieser Suche.</translation>
    </message>
    <message>
      <source>Partitions</source>
      <translation>Partitionen</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Search by name, chip, size or project</source>
      <translation>Nach Name, Chip, Größe oder Projekt suchen</translation>
    </message>
    <message>
      <source>Search presets</source>
      <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>Updater</translation>
    </message>
    <message>
      <source>Use This Layout</source>
      <translation>Dieses Layout nehmen</translation>
    </message>
  </context>
  <context>
    <name>ProblemCard</name>
    <message>
      <source>In the Documentation</source>
      <translation>In der Dokumentation</translation>
    </message>
    <message>
      <source>Source: {0}</source>
      <translation>Quelle: {0}</translation>
    </message>
    <message>
      <source>What It Means</source>
      <translation>Was es bedeutet</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Fix</source>
      <translation>Beheben</translation>
    </message>
    <message>
      <source>Fix: {0}</source>
      <translation>Beheben: {0}</translation>
    </message>
    <message>
      <source>Line {0}: {1}</source>
      <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>What “{0}” means (Shift+F1)</source>
      <translation>Was „{0}“ bedeutet (Umschalt+F1)</translation>
    </message>
  </context>
  <context>
    <name>ProblemsPanel</name>
    <message>
      <source>ESP-IDF's own tool accepts this table, it fits the flash, and no known tool or bootloader stumbles over it. This list follows every edit.</source>
      <translation>Das Werkzeug von ESP-IDF nimmt diese Tabelle an, sie passt auf den Flash, und kein bekanntes Werkzeug und kein Bootloader stolpert darüber. Diese Liste folgt jeder Änderung.</translation>
    </message>
    <message>
      <source>No problems</source>
      <translation>Keine Probleme</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stop at the next safe point; the board keeps answering</source>
      <translation>Am nächsten sicheren Punkt anhalten; das Board antwortet weiter</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Hält an…</translation>
    </message>
    <message>
      <source>{0} min {1} s left</source>
      <translation>noch {0} min {1} s</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0} s left</source>
      <translation>noch {0} s</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
  </context>
  <context>
    <name>RecentMenu</name>
    <message>
      <source>Clear List</source>
      <translation>Liste leeren</translation>
    </message>
    <message>
      <source>No recent files</source>
      <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
  </context>
  <context>
    <name>RecoverDialog</name>
    <message>
      <source>Asym Studio ended before this work was saved</source>
      <translation>Asym Studio endete, bevor diese Arbeit gespeichert war</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Recover Unsaved Work</source>
      <translation>Ungesicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
      <source>Recover it to look at it and save it, or discard it for good.</source>
      <translation>Wiederherstellen, um sie anzusehen und zu speichern, oder endgültig verwerfen.</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>Ungesicherte Arbeit</translation>
    </message>
    <message>
      <source>never saved</source>
      <translation>nie gespeichert</translation>
    </message>
    <message>
      <source>{0} — the file was changed since</source>
      <translation>{0} – die Datei wurde seitdem geändert</translation>
    </message>
  </context>
  <context>
    <name>Scenario</name>
    <message>
      <source>is another one than announced</source>
      <translation>ist ein anderes als angekündigt</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>ist beschädigt</translation>
    </message>
    <message>
      <source>is for another chip</source>
      <translation>ist für einen anderen Chip</translation>
    </message>
    <message>
      <source>is good</source>
      <translation>ist in Ordnung</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>is taken out half-way</source>
      <translation>wird mittendrin entfernt</translation>
    </message>
    <message>
      <source>is there</source>
      <translation>ist da</translation>
    </message>
    <message>
      <source>is too large</source>
      <translation>ist zu groß</translation>
    </message>
  </context>
  <context>
    <name>ScenarioBox</name>
    <message>
      <source>Bootloader with rollback</source>
      <translation>Bootloader mit Rollback</translation>
    </message>
    <message>
      <source>The card</source>
      <translation>Die Karte</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>Das Image</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Update</translation>
    </message>
    <message>
      <source>Updater installed</source>
      <translation>Updater installiert</translation>
    </message>
  </context>
  <context>
    <name>SeveralDialog</name>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Plan…</source>
      <translation>&amp;Planen…</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Stopp</translation>
    </message>
    <message>
      <source>All of these boards are exactly that already: nothing has to be done.</source>
      <translation>Alle diese Boards sind schon genau so: es ist nichts zu tun.</translation>
    </message>
    <message>
      <source>Another port</source>
      <translation>Anderer Port</translation>
    </message>
    <message>
      <source>Another port: /dev/ttyUSB2, rfc2217://…</source>
      <translation>Anderer Port: /dev/ttyUSB2, rfc2217://…</translation>
    </message>
    <message>
      <source>Boards are being worked on. Stop?</source>
      <translation>Boards sind in Arbeit. Anhalten?</translation>
    </message>
    <message>
      <source>Boards in Use</source>
      <translation>Boards in Arbeit</translation>
    </message>
    <message>
      <source>Cannot Migrate</source>
      <translation>Migration nicht möglich</translation>
    </message>
    <message>
      <source>Cannot Plan</source>
      <translation>Planung nicht möglich</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Each board is looked at, backed up, and planned for…</source>
      <translation>Jedes Board wird angesehen, gesichert und geplant…</translation>
    </message>
    <message>
      <source>Each one stops at its next safe point; a migration that was begun can be resumed or undone.</source>
      <translation>Jedes hält an seinem nächsten sicheren Punkt an; eine begonnene Migration lässt sich fortsetzen oder rückgängig machen.</translation>
    </message>
    <message>
      <source>Migrate Several Boards</source>
      <translation>Mehrere Boards migrieren</translation>
    </message>
    <message>
      <source>Migrate several boards to {0}</source>
      <translation>Mehrere Boards auf {0} migrieren</translation>
    </message>
    <message>
      <source>Migrate {0} boards to {1}?</source>
      <translation>{0} Boards auf {1} migrieren?</translation>
    </message>
    <message>
      <source>Migrating. Keep all cables in place.</source>
      <translation>Migration läuft. Alle Kabel stecken lassen.</translation>
    </message>
    <message>
      <source>Not migrated: nothing was written to any board.</source>
      <translation>Nicht migriert: auf kein Board wurde etwas geschrieben.</translation>
    </message>
    <message>
      <source>Nothing was written to the boards that would lose data. Other pairs may keep it, or give it up.</source>
      <translation>Auf Boards, die Daten verlören, wurde nichts geschrieben. Eine andere Zuordnung kann sie erhalten oder sie werden aufgegeben.</translation>
    </message>
    <message>
      <source>Pa&amp;ir Partitions…</source>
      <translation>Partitionen &amp;zuordnen…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stopping at the next safe points…</source>
      <translation>Hält an den nächsten sicheren Punkten an…</translation>
    </message>
    <message>
      <source>This is the plan of {0}. Each board has its own backup and its own plan: {1}.</source>
      <translation>Dies ist der Plan von {0}. Jedes Board hat seine eigene Sicherung und seinen eigenen Plan: {1}.</translation>
    </message>
    <message>
      <source>Tick the boards. Planning backs each one up and writes nothing; boards of another kind than the first one are refused.</source>
      <translation>Boards ankreuzen. Das Planen sichert jedes und schreibt nichts; Boards anderer Art als das erste werden abgewiesen.</translation>
    </message>
    <message>
      <source>{0} of {1} boards are migrated.</source>
      <translation>{0} von {1} Boards sind migriert.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Add in free space</source>
      <translation>In freiem Platz hinzufügen</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Connect or disconnect</source>
      <translation>Verbinden oder trennen</translation>
    </message>
    <message>
      <source>Ctrl+wheel</source>
      <translation>Strg+Mausrad</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Edit the block, or add in free space</source>
      <translation>Den Block bearbeiten oder in freiem Platz hinzufügen</translation>
    </message>
    <message>
      <source>Edit the cell</source>
      <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
      <source>Fast loader on or off</source>
      <translation>Schneller Lader an oder aus</translation>
    </message>
    <message>
      <source>First page</source>
      <translation>Erste Seite</translation>
    </message>
    <message>
      <source>Fix it</source>
      <translation>Beheben</translation>
    </message>
    <message>
      <source>Give up a drag</source>
      <translation>Ziehen abbrechen</translation>
    </message>
    <message>
      <source>Give up the edit</source>
      <translation>Die Eingabe verwerfen</translation>
    </message>
    <message>
      <source>Go to what the problem is about</source>
      <translation>Dorthin gehen, worum es im Problem geht</translation>
    </message>
    <message>
      <source>In the problems</source>
      <translation>In den Problemen</translation>
    </message>
    <message>
      <source>In the table</source>
      <translation>In der Tabelle</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Leave the presentation, or the page</source>
      <translation>Die Vorführung oder die Seite verlassen</translation>
    </message>
    <message>
      <source>Move the block by 16 steps</source>
      <translation>Den Block um 16 Schritte verschieben</translation>
    </message>
    <message>
      <source>Move the block by one step</source>
      <translation>Den Block um einen Schritt verschieben</translation>
    </message>
    <message>
      <source>Move the end of the block</source>
      <translation>Das Ende des Blocks verschieben</translation>
    </message>
    <message>
      <source>Move the start of the block</source>
      <translation>Den Anfang des Blocks verschieben</translation>
    </message>
    <message>
      <source>Next and previous tab</source>
      <translation>Nächster und voriger Reiter</translation>
    </message>
    <message>
      <source>Next cell while editing</source>
      <translation>Nächste Zelle beim Bearbeiten</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <source>No command and no key fits.</source>
      <translation>Kein Befehl und keine Taste passt.</translation>
    </message>
    <message>
      <source>On the Board page</source>
      <translation>Auf der Board-Seite</translation>
    </message>
    <message>
      <source>On the Learn page</source>
      <translation>Auf der Lernseite</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Auf der Karte</translation>
    </message>
    <message>
      <source>Open the menu</source>
      <translation>Das Menü öffnen</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Fixieren</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
      <source>Present on the whole screen</source>
      <translation>Im Vollbild vorführen</translation>
    </message>
    <message>
      <source>Search for a command or a key</source>
      <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
      <source>Select the next block</source>
      <translation>Den nächsten Block auswählen</translation>
    </message>
    <message>
      <source>Step back</source>
      <translation>Schritt zurück</translation>
    </message>
    <message>
      <source>What the problem means</source>
      <translation>Was das Problem bedeutet</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
  </context>
  <context>
    <name>SlotChoice</name>
    <message>
      <source>App and updater can each replace the other over the air (esp_ota); otadata selects which one boots.</source>
      <translation>App und Updater können einander per OTA ersetzen (esp_ota); otadata wählt, wer von beiden startet.</translation>
    </message>
    <message>
      <source>Slot of the updater</source>
      <translation>Slot des Updaters</translation>
    </message>
    <message>
      <source>The updater boots whenever otadata is blank or the app is broken (“safeboot”), but esp_ota cannot write it: only a cable updates it.</source>
      <translation>Der Updater startet, wann immer otadata leer oder die App defekt ist („safeboot“), aber esp_ota kann ihn nicht schreiben: nur ein Kabel aktualisiert ihn.</translation>
    </message>
  </context>
  <context>
    <name>SplitPreview</name>
    <message>
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Boards that you connect are listed here, each with the port that it was on.</source>
      <translation>Verbundene Boards erscheinen hier, jedes mit seinem letzten Port.</translation>
    </message>
    <message>
      <source>Connect a Board…</source>
      <translation>Board verbinden…</translation>
    </message>
    <message>
      <source>Files that you open are listed here.</source>
      <translation>Geöffnete Dateien erscheinen hier.</translation>
    </message>
    <message>
      <source>Give an ESP32 one large app partition and one small updater instead of two equal slots. Draw the flash layout here, and every rule of ESP-IDF is kept while you drag.</source>
      <translation>Gibt einem ESP32 eine große App-Partition und einen kleinen Updater statt zweier gleicher OTA-Slots. Das Flash-Layout wird hier gezeichnet, und beim Ziehen bleibt jede Regel von ESP-IDF gewahrt.</translation>
    </message>
    <message>
      <source>Learn How It Works</source>
      <translation>So funktioniert es</translation>
    </message>
    <message>
      <source>New from Preset…</source>
      <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
      <source>Or drop a file here: a partitions.csv, a binary table, a flash dump, or a folder.</source>
      <translation>Oder eine Datei hier ablegen: eine partitions.csv, eine binäre Tabelle, einen Flash-Dump oder einen Ordner.</translation>
    </message>
    <message>
      <source>Recent boards</source>
      <translation>Zuletzt verbundene Boards</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
      <source>Try it: turn two equal slots into one large app and a small updater</source>
      <translation>Ausprobieren: aus zwei gleichen Slots eine große App und einen kleinen Updater machen</translation>
    </message>
    <message>
      <source>Virtual board</source>
      <translation>Virtuelles Board</translation>
    </message>
    <message>
      <source>{0} (not there any more)</source>
      <translation>{0} (nicht mehr da)</translation>
    </message>
    <message>
      <source>{0} · last seen {1}</source>
      <translation>{0} · zuletzt gesehen {1}</translation>
    </message>
  </context>
  <context>
    <name>Starting</name>
    <message>
      <source>No board is connected: there is no serial port. Plug one in; some cables carry power only.</source>
      <translation>Kein Board ist verbunden: es gibt keinen seriellen Port. Eines anstecken; manche Kabel führen nur Strom.</translation>
    </message>
    <message>
      <source>Several boards are connected. Choose one in the list of ports, then Migrate.</source>
      <translation>Mehrere Boards sind verbunden. In der Liste der Ports eines wählen, dann migrieren.</translation>
    </message>
    <message>
      <source>Several boards are connected. Which one?</source>
      <translation>Mehrere Boards sind verbunden. Welches?</translation>
    </message>
    <message>
      <source>The board has the table of {0} already.</source>
      <translation>Das Board hat die Tabelle von {0} bereits.</translation>
    </message>
    <message>
      <source>Use the Virtual Board</source>
      <translation>Virtuelles Board nehmen</translation>
    </message>
  </context>
  <context>
    <name>SummaryPage</name>
    <message>
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <source>Largest app</source>
      <translation>Größte App</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fixiert</translation>
    </message>
    <message>
      <source>Select a block on the map or a row of the table to see and change it. Drag a block to move it, its edge to resize it.</source>
      <translation>Einen Block auf der Karte oder eine Zeile der Tabelle auswählen, um sie zu sehen und zu ändern. Ziehen am Block verschiebt ihn, am Rand ändert es die Größe.</translation>
    </message>
    <message>
      <source>This layout</source>
      <translation>Dieses Layout</translation>
    </message>
    <message>
      <source>Updater</source>
      <translation>Updater</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none: factory boots</source>
      <translation>keine: factory startet</translation>
    </message>
    <message>
      <source>none: the slots are about the same size</source>
      <translation>keiner: die Slots sind etwa gleich groß</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>otadata</source>
      <translation>otadata</translation>
    </message>
  </context>
  <context>
    <name>SystemPage</name>
    <message>
      <source>A partition begins at {0}: move it first.</source>
      <translation>Bei {0} beginnt eine Partition: erst diese verschieben.</translation>
    </message>
    <message>
      <source>It is locked: no edit can move or resize it.</source>
      <translation>Gesperrt: keine Änderung kann ihn verschieben oder seine Größe ändern.</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Offset</translation>
    </message>
    <message>
      <source>Offset of the partition table</source>
      <translation>Offset der Partitionstabelle</translation>
    </message>
    <message>
      <source>Table at {0}</source>
      <translation>Tabelle bei {0}</translation>
    </message>
    <message>
      <source>The table lies at a multiple of 4 KB behind the bootloader.</source>
      <translation>Die Tabelle liegt an einem Vielfachen von 4 KB hinter dem Bootloader.</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
  </context>
  <context>
    <name>TaskBox</name>
    <message>
      <source>Drag the bolt above to where the power goes, then predict.</source>
      <translation>Den Blitz oben dorthin ziehen, wo der Strom ausfällt, dann vorhersagen.</translation>
    </message>
    <message>
      <source>Not so.</source>
      <translation>Leider nein.</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>Richtig.</translation>
    </message>
    <message>
      <source>Start Again</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Try It</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <source>start again</source>
      <translation>neu beginnen</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
  </context>
  <context>
    <name>_NotesArea</name>
    <message>
      <source>To know</source>
      <translation>Gut zu wissen</translation>
    </message>
  </context>
  <context>
    <name>board</name>
    <message>
      <source>Attach an app’s image to its partition, or choose one here.</source>
      <translation>Das Image einer App an ihre Partition anhängen oder hier eines wählen.</translation>
    </message>
    <message>
      <source>Blank flash</source>
      <translation>Leerer Flash</translation>
    </message>
    <message>
      <source>Change the new table, save the files first, or give the content up.</source>
      <translation>Die neue Tabelle ändern, vorher die Dateien sichern oder den Inhalt aufgeben.</translation>
    </message>
    <message>
      <source>Choose a port above and connect. Connecting only reads.</source>
      <translation>Oben einen Port wählen und verbinden. Verbinden liest nur.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>Eine andere Sicherung wählen.</translation>
    </message>
    <message>
      <source>Connect that board, or make this one a copy of it.</source>
      <translation>Jenes Board verbinden oder dieses zu einer Kopie davon machen.</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Verbindet…</translation>
    </message>
    <message>
      <source>Damaged partition table</source>
      <translation>Beschädigte Partitionstabelle</translation>
    </message>
    <message>
      <source>Disconnected</source>
      <translation>Getrennt</translation>
    </message>
    <message>
      <source>Encrypted flash</source>
      <translation>Verschlüsselter Flash</translation>
    </message>
    <message>
      <source>Flash a bootloader and an app with your build tool, or restore a backup.</source>
      <translation>Mit dem Build-Werkzeug einen Bootloader und eine App flashen oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
      <source>Let it run until it is confirmed, or select an app under Partitions.</source>
      <translation>Laufen lassen, bis sie bestätigt ist, oder unter „Partitionen“ eine App auswählen.</translation>
    </message>
    <message>
      <source>Let the bootloader’s header be corrected as well.</source>
      <translation>Auch den Header des Bootloaders korrigieren lassen.</translation>
    </message>
    <message>
      <source>No hardware at hand? The virtual board is always there, and nothing on it can break.</source>
      <translation>Keine Hardware zur Hand? Das virtuelle Board ist immer da, und nichts darauf kann kaputtgehen.</translation>
    </message>
    <message>
      <source>No partition table</source>
      <translation>Keine Partitionstabelle</translation>
    </message>
    <message>
      <source>Nothing can be read or written here. Such a board is updated by its own app, over the air.</source>
      <translation>Hier kann nichts gelesen oder geschrieben werden. Ein solches Board aktualisiert seine eigene App, per OTA.</translation>
    </message>
    <message>
      <source>Only the board’s own app can read or change it. A backup would hold the encrypted bytes.</source>
      <translation>Nur die eigene App des Boards kann ihn lesen oder ändern. Eine Sicherung enthielte die verschlüsselten Bytes.</translation>
    </message>
    <message>
      <source>Plug the board in; it is listed above as soon as it is there. Some cables carry power only.</source>
      <translation>Das Board anstecken; sobald es da ist, erscheint es oben in der Liste. Manche Kabel führen nur Strom.</translation>
    </message>
    <message>
      <source>Start again: it goes on where it stopped. A shorter cable or a speed of 115 200 may help.</source>
      <translation>Noch einmal starten: es geht weiter, wo es stehen blieb. Ein kürzeres Kabel oder ein Tempo von 115 200 kann helfen.</translation>
    </message>
    <message>
      <source>Switch the fast loader off: slower, but the chip’s own ROM does everything.</source>
      <translation>Den schnellen Lader ausschalten: langsamer, aber das ROM des Chips macht dann alles.</translation>
    </message>
    <message>
      <source>The place is compiled into bootloader and app: use a table for that place, or flash all three.</source>
      <translation>Der Ort ist in Bootloader und App einkompiliert: eine Tabelle für diesen Ort nehmen oder alle drei flashen.</translation>
    </message>
    <message>
      <source>There is no partition table on this board that could be read.</source>
      <translation>Auf diesem Board ist keine Partitionstabelle, die sich lesen lässt.</translation>
    </message>
    <message>
      <source>Undo the later one first: the tab Migrations lists them.</source>
      <translation>Zuerst die spätere rückgängig machen: der Reiter „Migrationen“ führt sie auf.</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>Use a shorter cable or another port, or choose a speed of 115 200.</source>
      <translation>Ein kürzeres Kabel oder einen anderen Port nehmen oder ein Tempo von 115 200 wählen.</translation>
    </message>
    <message>
      <source>What each partition of a board holds is listed here while one is connected.</source>
      <translation>Was jede Partition eines Boards enthält, steht hier, solange eines verbunden ist.</translation>
    </message>
    <message>
      <source>Write the open document’s table anew, or restore a backup. Back up what is there first.</source>
      <translation>Die Tabelle des offenen Dokuments neu schreiben oder eine Sicherung wiederherstellen. Vorher sichern, was da ist.</translation>
    </message>
    <message>
      <source>Write the open document’s table, or restore a backup. Nothing else is touched.</source>
      <translation>Die Tabelle des offenen Dokuments schreiben oder eine Sicherung wiederherstellen. Sonst wird nichts berührt.</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>before migration</source>
      <translation>vor der Migration</translation>
    </message>
    <message>
      <source>before restore</source>
      <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
      <source>bootloader</source>
      <translation>Bootloader</translation>
    </message>
    <message>
      <source>erase {label}</source>
      <translation>Inhalt von {label} löschen</translation>
    </message>
    <message>
      <source>partition table</source>
      <translation>Partitionstabelle</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>restore {label}</source>
      <translation>{label} wiederherstellen</translation>
    </message>
    <message>
      <source>start {label}</source>
      <translation>{label} starten</translation>
    </message>
    <message>
      <source>undo migration</source>
      <translation>Migration zurücknehmen</translation>
    </message>
    <message>
      <source>write the table</source>
      <translation>Tabelle schreiben</translation>
    </message>
    <message>
      <source>write {label}</source>
      <translation>{label} schreiben</translation>
    </message>
    <message>
      <source>{start} – {end}   {size}   {what}</source>
      <translation>{start} – {end}   {size}   {what}</translation>
    </message>
    <message>
      <source>{when} UTC</source>
      <translation>{when} UTC</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <source>, and so has partition-table.bin</source>
      <translation>, und partition-table.bin ebenso</translation>
    </message>
    <message>
      <source>3 MB app, FAT, 16 MB</source>
      <translation>3-MB-App, FAT, 16 MB</translation>
    </message>
    <message>
      <source>A $ in it would stand for an environment variable.</source>
      <translation>Ein $ darin stünde für eine Umgebungsvariable.</translation>
    </message>
    <message>
      <source>A 640 KB factory updater (safeboot) below one large app.</source>
      <translation>Ein Factory-Updater von 640 KB (safeboot) unter einer großen App.</translation>
    </message>
    <message>
      <source>A 704 KB factory updater (safeboot), one large app and no file system.</source>
      <translation>Ein Factory-Updater von 704 KB (safeboot), eine große App und kein Dateisystem.</translation>
    </message>
    <message>
      <source>A CSV cannot say that “{label}” lies at {offset} with {size} bytes: ESP-IDF's tool would put it at {said_offset} with {said_size}.</source>
      <translation>Eine CSV kann nicht sagen, dass „{label}“ bei {offset} mit {size} Bytes liegt: das Werkzeug von ESP-IDF setzte es an {said_offset} mit {said_size}.</translation>
    </message>
    <message>
      <source>A CSV cannot say what a row says: ESP-IDF's tool would place the partition elsewhere.</source>
      <translation>Eine CSV kann nicht sagen, was eine Zeile sagt: das Werkzeug von ESP-IDF setzte die Partition anderswohin.</translation>
    </message>
    <message>
      <source>A CSV's rows are not in the order of their offsets; ESP-IDF's tool takes that for an overlap.</source>
      <translation>Die Zeilen einer CSV stehen nicht in der Reihenfolge ihrer Offsets; das Werkzeug von ESP-IDF hält das für eine Überlappung.</translation>
    </message>
    <message>
      <source>A backup is not what was saved.</source>
      <translation>Eine Sicherung ist nicht mehr, was gespeichert wurde.</translation>
    </message>
    <message>
      <source>A backup of the whole flash does. With a cable it can always be written: the chip's ROM needs no table.</source>
      <translation>Eine Sicherung des ganzen Flash tut es. Per Kabel lässt sie sich immer schreiben: das ROM des Chips braucht keine Tabelle.</translation>
    </message>
    <message>
      <source>A binary table ends within a row.</source>
      <translation>Eine binäre Tabelle endet mitten in einer Zeile.</translation>
    </message>
    <message>
      <source>A binary table has no end row.</source>
      <translation>Eine binäre Tabelle hat keine Endzeile.</translation>
    </message>
    <message>
      <source>A binary table's checksum does not match its rows: a part of it is damaged.</source>
      <translation>Die Prüfsumme einer binären Tabelle passt nicht zu ihren Zeilen: ein Teil davon ist beschädigt.</translation>
    </message>
    <message>
      <source>A board does not start. These lines are all that its owner has sent.</source>
      <translation>Ein Board startet nicht. Diese Zeilen sind alles, was sein Besitzer geschickt hat.</translation>
    </message>
    <message>
      <source>A board prints these lines and does not start. What is wrong with it?</source>
      <translation>Ein Board gibt diese Zeilen aus und startet nicht. Was fehlt ihm?</translation>
    </message>
    <message>
      <source>A bootloader with rollback gives a new app one start to prove itself. The app must confirm that it works.</source>
      <translation>Ein Bootloader mit Rollback gibt einer neuen App einen Start, um sich zu bewähren. Die App muss bestätigen, dass sie läuft.</translation>
    </message>
    <message>
      <source>A comment needs a line of its own that starts with #.</source>
      <translation>Ein Kommentar braucht eine eigene Zeile, die mit # beginnt.</translation>
    </message>
    <message>
      <source>A copy of the app, which the bootloader falls back to until the other is in its place.</source>
      <translation>Eine Kopie der App, auf die der Bootloader zurückfällt, bis die andere an ihrem Platz ist.</translation>
    </message>
    <message>
      <source>A dump ends before the place of the table.</source>
      <translation>Ein Dump endet vor der Stelle der Tabelle.</translation>
    </message>
    <message>
      <source>A factory app and two equal OTA slots, 1 MB each, and a core dump.</source>
      <translation>Eine Factory-App und zwei gleiche OTA-Slots zu je 1 MB und ein Coredump.</translation>
    </message>
    <message>
      <source>A factory app and two equal OTA slots, 1 MB each, and the keys of an encrypted NVS.</source>
      <translation>Eine Factory-App und zwei gleiche OTA-Slots zu je 1 MB und die Schlüssel eines verschlüsselten NVS.</translation>
    </message>
    <message>
      <source>A factory app and two equal OTA slots, 1 MB each.</source>
      <translation>Eine Factory-App und zwei gleiche OTA-Slots zu je 1 MB.</translation>
    </message>
    <message>
      <source>A factory updater (safeboot) below one large app.</source>
      <translation>Ein Factory-Updater (safeboot) unter einer großen App.</translation>
    </message>
    <message>
      <source>A failed assert says no more where.</source>
      <translation>Ein fehlgeschlagenes assert nennt die Stelle nicht mehr.</translation>
    </message>
    <message>
      <source>A file does not start like an ESP image.</source>
      <translation>Eine Datei beginnt nicht wie ein ESP-Image.</translation>
    </message>
    <message>
      <source>A file has bytes behind the app image that do not belong to it.</source>
      <translation>Eine Datei hat hinter dem App-Image Bytes, die nicht dazugehören.</translation>
    </message>
    <message>
      <source>A file has more text than any partition table.</source>
      <translation>Eine Datei hat mehr Text als jede Partitionstabelle.</translation>
    </message>
    <message>
      <source>A file in which a build describes itself cannot be used.</source>
      <translation>Eine Datei, in der ein Build sich selbst beschreibt, ist nicht verwendbar.</translation>
    </message>
    <message>
      <source>A file is an app or bootloader image, not a partition table.</source>
      <translation>Eine Datei ist ein App- oder Bootloader-Image, keine Partitionstabelle.</translation>
    </message>
    <message>
      <source>A file is neither a partition table nor a dump of a flash.</source>
      <translation>Eine Datei ist weder eine Partitionstabelle noch der Dump eines Flash.</translation>
    </message>
    <message>
      <source>A file system of {size} for what the app wants to keep: recordings, web pages, certificates.</source>
      <translation>Ein Dateisystem von {size} für das, was die App behalten will: Aufzeichnungen, Webseiten, Zertifikate.</translation>
    </message>
    <message>
      <source>A flag is neither encrypted nor readonly (in small letters, separated by a colon).</source>
      <translation>Ein Flag ist weder encrypted noch readonly (klein geschrieben, durch Doppelpunkt getrennt).</translation>
    </message>
    <message>
      <source>A flash chip can only turn ones into zeros. To get ones back it erases a whole sector of {sector} at once.</source>
      <translation>Ein Flash-Chip kann nur Einsen in Nullen verwandeln. Um wieder Einsen zu bekommen, löscht er einen ganzen Sektor von {sector} auf einmal.</translation>
    </message>
    <message>
      <source>A half-written app is invalid, so the bootloader falls back to the updater by itself: {count} steps.</source>
      <translation>Eine halb geschriebene App ist ungültig, also fällt der Bootloader von selbst auf den Updater zurück: {count} Schritte.</translation>
    </message>
    <message>
      <source>A label does not begin with “#”: that would make the row a comment in the CSV.</source>
      <translation>Ein Label beginnt nicht mit „#“: das machte die Zeile in der CSV zum Kommentar.</translation>
    </message>
    <message>
      <source>A label has a character that cannot be stored as UTF-8.</source>
      <translation>Ein Label hat ein Zeichen, das sich nicht als UTF-8 speichern lässt.</translation>
    </message>
    <message>
      <source>A label has characters that a CSV file reads as something else.</source>
      <translation>Ein Label hat Zeichen, die eine CSV-Datei als etwas anderes liest.</translation>
    </message>
    <message>
      <source>A label holds no comma: it separates the columns of the CSV.</source>
      <translation>Ein Label enthält kein Komma: es trennt die Spalten der CSV.</translation>
    </message>
    <message>
      <source>A label holds no line breaks or control characters.</source>
      <translation>Ein Label enthält keine Zeilenumbrüche oder Steuerzeichen.</translation>
    </message>
    <message>
      <source>A label holds no “$” before a letter: ESP-IDF's tool takes that for a variable.</source>
      <translation>Ein Label enthält kein „$“ vor einem Buchstaben: das Werkzeug von ESP-IDF hält das für eine Variable.</translation>
    </message>
    <message>
      <source>A label in a binary table is no UTF-8 text.</source>
      <translation>Ein Label in einer binären Tabelle ist kein UTF-8-Text.</translation>
    </message>
    <message>
      <source>A label is cut within a character when the table is written; the table can then not be read again.</source>
      <translation>Ein Label wird beim Schreiben der Tabelle mitten in einem Zeichen abgeschnitten; die Tabelle ist dann nicht mehr lesbar.</translation>
    </message>
    <message>
      <source>A label is longer than 15 bytes: the table keeps only its first 16.</source>
      <translation>Ein Label ist länger als 15 Bytes: die Tabelle behält nur die ersten 16.</translation>
    </message>
    <message>
      <source>A label is the name of a type or subtype that the partition does not have.</source>
      <translation>Ein Label ist der Name eines Typs oder Subtyps, den die Partition nicht hat.</translation>
    </message>
    <message>
      <source>A label neither begins nor ends with a blank.</source>
      <translation>Ein Label beginnt und endet nicht mit einem Leerzeichen.</translation>
    </message>
    <message>
      <source>A large app slot, and a smaller second one that takes a loader.</source>
      <translation>Ein großer App-Slot und ein kleinerer zweiter, der einen Lader aufnimmt.</translation>
    </message>
    <message>
      <source>A later migration of the board stands on top of the one that is to be undone.</source>
      <translation>Auf die Migration, die rückgängig gemacht werden soll, folgte eine spätere desselben Boards.</translation>
    </message>
    <message>
      <source>A later migration, that of {when}, has to be undone first.</source>
      <translation>Zuerst ist eine spätere Migration rückgängig zu machen, die vom {when}.</translation>
    </message>
    <message>
      <source>A line has fewer than the five columns that a row needs.</source>
      <translation>Eine Zeile hat weniger als die fünf Spalten, die sie braucht.</translation>
    </message>
    <message>
      <source>A line names an environment variable that is not set.</source>
      <translation>Eine Zeile nennt eine Umgebungsvariable, die nicht gesetzt ist.</translation>
    </message>
    <message>
      <source>A line “# asym-studio: …” has a value that makes no sense; it is not used.</source>
      <translation>Eine Zeile „# asym-studio: …“ hat einen Wert, der keinen Sinn ergibt; er wird nicht benutzt.</translation>
    </message>
    <message>
      <source>A link, or something else than a kit's file, stands where a firmware kit would write. Nothing was written.</source>
      <translation>Ein Link oder etwas anderes als die Datei eines Kits steht dort, wo ein Firmware-Kit schreiben würde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>A migration in the field erased {erased} from {table} on, to write a table that needs a single sector.</source>
      <translation>Eine Migration im Feld löschte {erased} ab {table}, um eine Tabelle zu schreiben, die einen einzigen Sektor braucht.</translation>
    </message>
    <message>
      <source>A migration's journal is not as it was written.</source>
      <translation>Das Journal einer Migration ist nicht, wie es geschrieben wurde.</translation>
    </message>
    <message>
      <source>A negative size says where the partition ends: write an end behind its start, or its size.</source>
      <translation>Eine negative Größe sagt, wo die Partition endet: ein Ende hinter ihrem Anfang schreiben oder ihre Größe.</translation>
    </message>
    <message>
      <source>A new choice always goes into the other sector. If power fails while it is written, the old one still counts.</source>
      <translation>Eine neue Wahl geht immer in den anderen Sektor. Fällt beim Schreiben der Strom aus, gilt die alte noch.</translation>
    </message>
    <message>
      <source>A new table under a running device: the right order, the dark moment, and what went wrong for others.</source>
      <translation>Eine neue Tabelle unter einem laufenden Gerät: die richtige Reihenfolge, der dunkle Moment, und was bei anderen schiefging.</translation>
    </message>
    <message>
      <source>A newer version of esptool may know it.</source>
      <translation>Eine neuere Version von esptool kennt ihn vielleicht.</translation>
    </message>
    <message>
      <source>A number may not start with 0: write {digits}, or 0x{digits} in hexadecimal.</source>
      <translation>Eine Zahl darf nicht mit 0 beginnen: {digits} schreiben oder hexadezimal 0x{digits}.</translation>
    </message>
    <message>
      <source>A number of it is too large for a binary table.</source>
      <translation>Eine Zahl darin ist zu groß für eine binäre Tabelle.</translation>
    </message>
    <message>
      <source>A number of one's own: {subtype}</source>
      <translation>Eine eigene Nummer: {subtype}</translation>
    </message>
    <message>
      <source>A partition ends behind the end of the flash.</source>
      <translation>Eine Partition endet hinter dem Ende des Flash.</translation>
    </message>
    <message>
      <source>A partition ends behind what the bootloader takes the flash for. It believes the size in its own image's header, not the chip.</source>
      <translation>Eine Partition endet hinter dem, wofür der Bootloader den Flash hält. Er glaubt der Größe im Header seines eigenen Images, nicht dem Chip.</translation>
    </message>
    <message>
      <source>A partition ends beyond the 4 GB that an address can name.</source>
      <translation>Eine Partition endet jenseits der 4 GB, die eine Adresse benennen kann.</translation>
    </message>
    <message>
      <source>A partition ends beyond the flash size in the bootloader's own header; the bootloader then refuses the whole table.</source>
      <translation>Eine Partition endet jenseits der Flash-Größe im Header des Bootloaders; der Bootloader weist dann die ganze Tabelle ab.</translation>
    </message>
    <message>
      <source>A partition has at least {least}.</source>
      <translation>Eine Partition hat mindestens {least}.</translation>
    </message>
    <message>
      <source>A partition has flags besides encrypted and readonly: they are lost on saving, and espflash crashes on them.</source>
      <translation>Eine Partition hat andere Flags als encrypted und readonly: beim Speichern gehen sie verloren, und espflash stürzt an ihnen ab.</translation>
    </message>
    <message>
      <source>A partition has no label, so that no program can find it by one.</source>
      <translation>Eine Partition hat kein Label, sodass kein Programm sie danach finden kann.</translation>
    </message>
    <message>
      <source>A partition has the size 0 and can hold nothing.</source>
      <translation>Eine Partition hat die Größe 0 und kann nichts enthalten.</translation>
    </message>
    <message>
      <source>A partition needs a label.</source>
      <translation>Eine Partition braucht ein Label.</translation>
    </message>
    <message>
      <source>A partition scheme for the menu, with the right maximum size.</source>
      <translation>Ein Partitionsschema für das Menü, mit der richtigen Höchstgröße.</translation>
    </message>
    <message>
      <source>A partition starts before the one below it has ended.</source>
      <translation>Eine Partition beginnt, bevor die darunter geendet hat.</translation>
    </message>
    <message>
      <source>A partition starts where the bootloader or the partition table lies.</source>
      <translation>Eine Partition beginnt dort, wo der Bootloader oder die Partitionstabelle liegt.</translation>
    </message>
    <message>
      <source>A partition table has room for 94.</source>
      <translation>Eine Partitionstabelle hat Platz für 94.</translation>
    </message>
    <message>
      <source>A partition table holds at most {most} partitions.</source>
      <translation>Eine Partitionstabelle fasst höchstens {most} Partitionen.</translation>
    </message>
    <message>
      <source>A partition that fits to the byte holds no next version. Once devices are in the field, it cannot grow any more.</source>
      <translation>In eine Partition, die aufs Byte passt, passt keine nächste Version. Sind die Geräte im Feld, kann sie nicht mehr wachsen.</translation>
    </message>
    <message>
      <source>A partition that is not the highest ends beyond the flash: ESP-IDF's tool overlooks that, the bootloader does not.</source>
      <translation>Eine Partition, die nicht die oberste ist, endet jenseits des Flash: das Werkzeug von ESP-IDF übersieht das, der Bootloader nicht.</translation>
    </message>
    <message>
      <source>A partition's size is not a multiple of 4 KB: its last piece can be neither erased nor used otherwise.</source>
      <translation>Die Größe einer Partition ist kein Vielfaches von 4 KB: ihr letztes Stück lässt sich weder löschen noch anders nutzen.</translation>
    </message>
    <message>
      <source>A place for one app, {size} large. The app may be smaller, never larger.</source>
      <translation>Ein Platz für eine App, {size} groß. Die App darf kleiner sein, nie größer.</translation>
    </message>
    <message>
      <source>A plan moves this board to the split of lesson 4: first what is new, then the table, so that an app always starts.</source>
      <translation>Ein Plan bringt dieses Board auf die Aufteilung aus Lektion 4: erst das Neue, dann die Tabelle, sodass immer eine App startet.</translation>
    </message>
    <message>
      <source>A program cannot overwrite itself while it runs. So the app never writes its own slot: the updater does.</source>
      <translation>Ein Programm kann sich nicht selbst überschreiben, während es läuft. Darum schreibt die App nie ihren eigenen Slot: das tut der Updater.</translation>
    </message>
    <message>
      <source>A project names a partition table that is not there.</source>
      <translation>Ein Projekt nennt eine Partitionstabelle, die es nicht gibt.</translation>
    </message>
    <message>
      <source>A project puts its table where none can be: not at a multiple of 4 KB.</source>
      <translation>Ein Projekt setzt seine Tabelle dorthin, wo keine sein kann: nicht auf ein Vielfaches von 4 KB.</translation>
    </message>
    <message>
      <source>A project uses a table of its framework's that is not a preset here.</source>
      <translation>Ein Projekt benutzt eine Tabelle seines Frameworks, die hier keine Vorlage ist.</translation>
    </message>
    <message>
      <source>A project's flash size is not a size.</source>
      <translation>Die Flash-Größe eines Projekts ist keine Größe.</translation>
    </message>
    <message>
      <source>A project's settings file is not what its name says.</source>
      <translation>Die Einstellungsdatei eines Projekts ist nicht, was ihr Name sagt.</translation>
    </message>
    <message>
      <source>A project's table is named by a variable that is known only while it is built.</source>
      <translation>Die Tabelle eines Projekts wird durch eine Variable benannt, die erst beim Build bekannt ist.</translation>
    </message>
    <message>
      <source>A record counts only if its checksum belongs to its number and its state does not forbid it.</source>
      <translation>Ein Eintrag zählt nur, wenn seine Prüfsumme zu seiner Nummer gehört und sein Zustand es nicht verbietet.</translation>
    </message>
    <message>
      <source>A recovery bootloader's place is not known.</source>
      <translation>Der Ort eines Recovery-Bootloaders ist nicht bekannt.</translation>
    </message>
    <message>
      <source>A restart without confirmation</source>
      <translation>Ein Neustart ohne Bestätigung</translation>
    </message>
    <message>
      <source>A row for the bootloader's or the table's own area does not say where that area is.</source>
      <translation>Eine Zeile für den Bereich des Bootloaders oder der Tabelle selbst sagt nicht, wo dieser Bereich liegt.</translation>
    </message>
    <message>
      <source>A row has no size.</source>
      <translation>Eine Zeile hat keine Größe.</translation>
    </message>
    <message>
      <source>A row has no type.</source>
      <translation>Eine Zeile hat keinen Typ.</translation>
    </message>
    <message>
      <source>A row is: name, type, subtype, offset, size, flags. Write app, data or a number as the type.</source>
      <translation>Eine Zeile ist: Name, Typ, Subtyp, Offset, Größe, Flags. Als Typ app, data oder eine Zahl schreiben.</translation>
    </message>
    <message>
      <source>A row of a binary table does not start with aa50.</source>
      <translation>Eine Zeile einer binären Tabelle beginnt nicht mit aa50.</translation>
    </message>
    <message>
      <source>A second bootloader or table, {size} large.</source>
      <translation>Ein zweiter Bootloader oder eine zweite Tabelle, {size} groß.</translation>
    </message>
    <message>
      <source>A segment of an image has an impossible length.</source>
      <translation>Ein Segment eines Images hat eine unmögliche Länge.</translation>
    </message>
    <message>
      <source>A segment reaches behind the addresses at which flash can be mapped.</source>
      <translation>Ein Segment reicht hinter die Adressen, an denen Flash eingeblendet werden kann.</translation>
    </message>
    <message>
      <source>A signature was made for other content than the image before it.</source>
      <translation>Eine Signatur gehört zu anderem Inhalt als dem Image davor.</translation>
    </message>
    <message>
      <source>A size does not fit the 32 bits that a table has for it.</source>
      <translation>Eine Größe passt nicht in die 32 Bit, die eine Tabelle dafür hat.</translation>
    </message>
    <message>
      <source>A size is no number.</source>
      <translation>Eine Größe ist keine Zahl.</translation>
    </message>
    <message>
      <source>A size that means “ends at” lies before the partition's own start.</source>
      <translation>Eine Größe im Sinne von „endet bei“ liegt vor dem Anfang der Partition.</translation>
    </message>
    <message>
      <source>A slot of it has room for {size} only; no app is that small.</source>
      <translation>Ein Slot davon hat nur Platz für {size}; so klein ist keine App.</translation>
    </message>
    <message>
      <source>A small slot of {size} for a program that does one thing: install a new app.</source>
      <translation>Ein kleiner Slot von {size} für ein Programm, das nur eines tut: eine neue App installieren.</translation>
    </message>
    <message>
      <source>A stretch of flash belongs to no partition.</source>
      <translation>Ein Stück Flash gehört zu keiner Partition.</translation>
    </message>
    <message>
      <source>A stretch of flash is free because the next app must start at a multiple of 64 KB.</source>
      <translation>Ein Stück Flash ist frei, weil die nächste App an einem Vielfachen von 64 KB beginnen muss.</translation>
    </message>
    <message>
      <source>A subtype does not fit its byte.</source>
      <translation>Ein Subtyp passt nicht in sein Byte.</translation>
    </message>
    <message>
      <source>A subtype is neither a known name of its type nor a number.</source>
      <translation>Ein Subtyp ist weder ein bekannter Name seines Typs noch eine Zahl.</translation>
    </message>
    <message>
      <source>A table belongs to the device that uses it. How to read the boot log, and the errors that everybody meets.</source>
      <translation>Eine Tabelle gehört zu dem Gerät, das sie benutzt. Wie das Boot-Log zu lesen ist, und die Fehler, denen jeder begegnet.</translation>
    </message>
    <message>
      <source>A table cannot be written to a CSV.</source>
      <translation>Eine Tabelle lässt sich nicht als CSV schreiben.</translation>
    </message>
    <message>
      <source>A table holds only one {name} partition: “{label}”.</source>
      <translation>Eine Tabelle enthält nur eine {name}-Partition: „{label}“.</translation>
    </message>
    <message>
      <source>A torn table starts nothing, and no step of a plan brings back what another has overwritten.</source>
      <translation>Eine zerrissene Tabelle startet nichts, und kein Schritt eines Plans bringt zurück, was ein anderer überschrieben hat.</translation>
    </message>
    <message>
      <source>A type does not fit its byte.</source>
      <translation>Ein Typ passt nicht in sein Byte.</translation>
    </message>
    <message>
      <source>A type is neither a known name nor a number.</source>
      <translation>Ein Typ ist weder ein bekannter Name noch eine Zahl.</translation>
    </message>
    <message>
      <source>A type, subtype, offset or size does not fit its field in a partition table.</source>
      <translation>Ein Typ, Subtyp, Offset oder eine Größe passt nicht in das Feld einer Partitionstabelle.</translation>
    </message>
    <message>
      <source>A whole copy</source>
      <translation>Eine ganze Kopie</translation>
    </message>
    <message>
      <source>A whole page higher</source>
      <translation>Eine ganze Seite höher</translation>
    </message>
    <message>
      <source>A wrong checksum in sector 1</source>
      <translation>Eine falsche Prüfsumme in Sektor 1</translation>
    </message>
    <message>
      <source>Add a second app slot, or make the app a factory app and use the space for something else.</source>
      <translation>Einen zweiten App-Slot hinzufügen oder aus der App eine Factory-App machen und den Platz anders nutzen.</translation>
    </message>
    <message>
      <source>Add a second slot; a small one for an updater is enough.</source>
      <translation>Einen zweiten Slot hinzufügen; ein kleiner für einen Updater genügt.</translation>
    </message>
    <message>
      <source>Add a slot for the app.</source>
      <translation>Einen Slot für die App hinzufügen.</translation>
    </message>
    <message>
      <source>Add an app partition (factory or ota_0).</source>
      <translation>Eine App-Partition hinzufügen (factory oder ota_0).</translation>
    </message>
    <message>
      <source>Add an app partition.</source>
      <translation>Eine App-Partition hinzufügen.</translation>
    </message>
    <message>
      <source>Add an otadata partition of 8 KB (0x2000).</source>
      <translation>Eine otadata-Partition von 8 KB (0x2000) hinzufügen.</translation>
    </message>
    <message>
      <source>Add an otadata partition.</source>
      <translation>Eine otadata-Partition hinzufügen.</translation>
    </message>
    <message>
      <source>Add one, 20 KB (0x5000) for instance.</source>
      <translation>Eine hinzufügen, zum Beispiel 20 KB (0x5000).</translation>
    </message>
    <message>
      <source>Add some, or start from a preset.</source>
      <translation>Welche hinzufügen oder mit einer Vorlage beginnen.</translation>
    </message>
    <message>
      <source>Add the MD5 row</source>
      <translation>Die MD5-Zeile hinzufügen</translation>
    </message>
    <message>
      <source>Add the MD5 row.</source>
      <translation>Die MD5-Zeile hinzufügen.</translation>
    </message>
    <message>
      <source>Add “{label}” ({size}) at {offset}</source>
      <translation>„{label}“ ({size}) bei {offset} hinzufügen</translation>
    </message>
    <message>
      <source>After the first start</source>
      <translation>Nach dem ersten Start</translation>
    </message>
    <message>
      <source>After the repair</source>
      <translation>Nach der Reparatur</translation>
    </message>
    <message>
      <source>After the update of the updater</source>
      <translation>Nach dem Update des Updaters</translation>
    </message>
    <message>
      <source>All app slots of that sort are taken.</source>
      <translation>Alle App-Slots dieser Art sind vergeben.</translation>
    </message>
    <message>
      <source>All is as before</source>
      <translation>Alles ist wie zuvor</translation>
    </message>
    <message>
      <source>All is verified on the chip. The board printed nothing that tells which app it starts.</source>
      <translation>Alles ist auf dem Chip geprüft. Das Board hat nichts ausgegeben, was sagt, welche App es startet.</translation>
    </message>
    <message>
      <source>All is verified; the start was not watched: {reason}</source>
      <translation>Alles ist geprüft; der Start wurde nicht beobachtet: {reason}</translation>
    </message>
    <message>
      <source>All is written, but the flash does not hold it.</source>
      <translation>Alles ist geschrieben, aber im Flash steht es nicht.</translation>
    </message>
    <message>
      <source>All is written, but {places} do not hold what they should.</source>
      <translation>Alles ist geschrieben, aber in {places} steht nicht, was dort stehen soll.</translation>
    </message>
    <message>
      <source>All that an ESP32 remembers lies on one flash chip of {size}: the program, its settings, its files.</source>
      <translation>Alles, was ein ESP32 sich merkt, liegt auf einem Flash-Chip von {size}: das Programm, seine Einstellungen, seine Dateien.</translation>
    </message>
    <message>
      <source>Allow this program to use serial ports in the system's settings.</source>
      <translation>Diesem Programm in den Systemeinstellungen erlauben, serielle Ports zu benutzen.</translation>
    </message>
    <message>
      <source>Allows the write of a new table, for the migration only.</source>
      <translation>Erlaubt das Schreiben einer neuen Tabelle, nur für die Migration.</translation>
    </message>
    <message>
      <source>An ELF file names no chip; {chip} was assumed from its addresses.</source>
      <translation>Eine ELF-Datei nennt keinen Chip; nach ihren Adressen wurde {chip} angenommen.</translation>
    </message>
    <message>
      <source>An app for another chip</source>
      <translation>Eine App für einen anderen Chip</translation>
    </message>
    <message>
      <source>An app has a subtype that the bootloader never starts.</source>
      <translation>Eine App hat einen Subtyp, den der Bootloader nie startet.</translation>
    </message>
    <message>
      <source>An app has grown to {length}. On which flash does it fit into two equal slots, beside the same partitions?</source>
      <translation>Eine App ist auf {length} gewachsen. In welchen Flash passt sie in zwei gleichen Slots, neben denselben Partitionen?</translation>
    </message>
    <message>
      <source>An app image ends too early.</source>
      <translation>Ein App-Image endet zu früh.</translation>
    </message>
    <message>
      <source>An app image ends with a checksum byte and a hash. One wizard copied {missing} bytes too few: all but these.</source>
      <translation>Ein App-Image endet mit einem Prüfsummen-Byte und einem Hash. Ein Assistent kopierte {missing} Bytes zu wenig: alles außer diesen.</translation>
    </message>
    <message>
      <source>An app image's SHA-256 is wrong: at least one byte is damaged.</source>
      <translation>Die SHA-256 eines App-Images ist falsch: mindestens ein Byte ist beschädigt.</translation>
    </message>
    <message>
      <source>An app image's checksum is wrong: at least one byte is damaged.</source>
      <translation>Die Prüfsumme eines App-Images ist falsch: mindestens ein Byte ist beschädigt.</translation>
    </message>
    <message>
      <source>An app partition has at least {least}.</source>
      <translation>Eine App-Partition hat mindestens {least}.</translation>
    </message>
    <message>
      <source>An app partition must say its subtype.</source>
      <translation>Eine App-Partition muss ihren Subtyp nennen.</translation>
    </message>
    <message>
      <source>An app partition must start at a multiple of 64 KB, any other at a multiple of 4 KB.</source>
      <translation>Eine App-Partition muss an einem Vielfachen von 64 KB beginnen, jede andere an einem von 4 KB.</translation>
    </message>
    <message>
      <source>An app row has no subtype.</source>
      <translation>Eine App-Zeile hat keinen Subtyp.</translation>
    </message>
    <message>
      <source>An app starts that nobody announced.</source>
      <translation>Eine App startet, die niemand angekündigt hat.</translation>
    </message>
    <message>
      <source>An app starts, but “{label}” has lost its beginning</source>
      <translation>Eine App startet, aber „{label}“ hat ihren Anfang verloren</translation>
    </message>
    <message>
      <source>An app that was started for the first time did not confirm itself before the next reset, so the bootloader went back to the one before.</source>
      <translation>Eine App, die zum ersten Mal gestartet wurde, hat sich vor dem nächsten Reset nicht bestätigt; deshalb ging der Bootloader zur vorigen zurück.</translation>
    </message>
    <message>
      <source>An attached image asks for chip revisions that contradict each other: it boots on no chip.</source>
      <translation>Ein angehängtes Image verlangt Chip-Revisionen, die sich widersprechen: es startet auf keinem Chip.</translation>
    </message>
    <message>
      <source>An attached image cannot be read.</source>
      <translation>Ein angehängtes Image ist nicht lesbar.</translation>
    </message>
    <message>
      <source>An attached image cannot run from its slot: the slot does not start at a multiple of the image's MMU page, or a segment of the image is not laid out for it.</source>
      <translation>Ein angehängtes Image kann in seinem Slot nicht laufen: der Slot beginnt nicht an einem Vielfachen der MMU-Seite des Images oder ein Segment des Images ist nicht dafür ausgelegt.</translation>
    </message>
    <message>
      <source>An attached image is damaged: its checksum, hash or signed digest is wrong, or its end is missing.</source>
      <translation>Ein angehängtes Image ist beschädigt: Prüfsumme, Hash oder signierter Digest ist falsch, oder sein Ende fehlt.</translation>
    </message>
    <message>
      <source>An attached image is larger than 16 MB, which the bootloader of this chip refuses.</source>
      <translation>Ein angehängtes Image ist größer als 16 MB; der Bootloader dieses Chips weist es ab.</translation>
    </message>
    <message>
      <source>An attached image is larger than its partition: it cannot be flashed.</source>
      <translation>Ein angehängtes Image ist größer als seine Partition: es kann nicht geflasht werden.</translation>
    </message>
    <message>
      <source>An attached image leaves less than 5 % of its partition free, so that the next release may not fit.</source>
      <translation>Ein angehängtes Image lässt weniger als 5 % seiner Partition frei, sodass das nächste Release vielleicht nicht passt.</translation>
    </message>
    <message>
      <source>An attached image was built for a larger flash than the layout has.</source>
      <translation>Ein angehängtes Image wurde für einen größeren Flash gebaut, als das Layout hat.</translation>
    </message>
    <message>
      <source>An attached image was built for another chip: the bootloader refuses it.</source>
      <translation>Ein angehängtes Image wurde für einen anderen Chip gebaut: der Bootloader weist es ab.</translation>
    </message>
    <message>
      <source>An image file changed after the plan was made.</source>
      <translation>Eine Image-Datei hat sich nach dem Erstellen des Plans geändert.</translation>
    </message>
    <message>
      <source>An image file is empty.</source>
      <translation>Eine Image-Datei ist leer.</translation>
    </message>
    <message>
      <source>An image has no segments, or more than sixteen.</source>
      <translation>Ein Image hat keine Segmente oder mehr als sechzehn.</translation>
    </message>
    <message>
      <source>An image is attached to a label that the table does not have.</source>
      <translation>Ein Image ist an ein Label angehängt, das die Tabelle nicht hat.</translation>
    </message>
    <message>
      <source>An image of {length} bytes takes a partition of {partition}. No app fits beside it.</source>
      <translation>Ein Image von {length} Bytes braucht eine Partition von {partition}. Daneben passt keine App.</translation>
    </message>
    <message>
      <source>An image of {length} bytes takes a partition of {partition}. The app can have {app}.</source>
      <translation>Ein Image von {length} Bytes braucht eine Partition von {partition}. Die App kann {app} bekommen.</translation>
    </message>
    <message>
      <source>An image's checksum or hash is not that of its bytes.</source>
      <translation>Prüfsumme oder Hash eines Images gehört nicht zu seinen Bytes.</translation>
    </message>
    <message>
      <source>An nvs partition of less than 12 KB (0x3000) cannot be written.</source>
      <translation>Eine nvs-Partition von weniger als 12 KB (0x3000) lässt sich nicht beschreiben.</translation>
    </message>
    <message>
      <source>An offset does not fit the 32 bits that a table has for it.</source>
      <translation>Ein Offset passt nicht in die 32 Bit, die eine Tabelle dafür hat.</translation>
    </message>
    <message>
      <source>An offset is no number.</source>
      <translation>Ein Offset ist keine Zahl.</translation>
    </message>
    <message>
      <source>An otadata or coredump partition is flagged readonly, but it is always written.</source>
      <translation>Eine otadata- oder coredump-Partition ist als readonly markiert, wird aber immer geschrieben.</translation>
    </message>
    <message>
      <source>An update needs a place to stage the new app, such as an SD card or a data partition.</source>
      <translation>Ein Update braucht einen Ort, an dem die neue App bereitliegt, etwa eine SD-Karte oder eine Datenpartition.</translation>
    </message>
    <message>
      <source>An update tool has gone wrong: the device should start “{label}”, and does not.</source>
      <translation>Ein Update-Werkzeug hat sich geirrt: das Gerät soll „{label}“ starten und tut es nicht.</translation>
    </message>
    <message>
      <source>An updater needs little of what an app needs. What it does not need can be left out of its build.</source>
      <translation>Ein Updater braucht wenig von dem, was eine App braucht. Was er nicht braucht, kann aus seinem Build entfallen.</translation>
    </message>
    <message>
      <source>An updater's partition is its image rounded up to {step}. The rest of the split goes to the app.</source>
      <translation>Die Partition eines Updaters ist sein Image, aufgerundet auf {step}. Den Rest der Aufteilung bekommt die App.</translation>
    </message>
    <message>
      <source>And the original is gone</source>
      <translation>Und das Original ist weg</translation>
    </message>
    <message>
      <source>Another board is on the port now.</source>
      <translation>Am Port ist jetzt ein anderes Board.</translation>
    </message>
    <message>
      <source>Another board is on the port now: {found} instead of {wanted}.</source>
      <translation>Am Port ist jetzt ein anderes Board: {found} statt {wanted}.</translation>
    </message>
    <message>
      <source>Another job is talking to a board.</source>
      <translation>Ein anderer Auftrag spricht mit einem Board.</translation>
    </message>
    <message>
      <source>Another job of this program talks to a board.</source>
      <translation>Ein anderer Auftrag dieses Programms spricht mit einem Board.</translation>
    </message>
    <message>
      <source>Another partition is labelled “{label}”.</source>
      <translation>Eine andere Partition trägt das Label „{label}“.</translation>
    </message>
    <message>
      <source>Another program has the port open.</source>
      <translation>Ein anderes Programm hat den Port offen.</translation>
    </message>
    <message>
      <source>Another program is changing this board now.</source>
      <translation>Ein anderes Programm ändert gerade dieses Board.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>App partitions start at a multiple of {step}.</source>
      <translation>App-Partitionen beginnen an einem Vielfachen von {step}.</translation>
    </message>
    <message>
      <source>App partitions start at a multiple of {step}: move “{label}” first.</source>
      <translation>App-Partitionen beginnen an einem Vielfachen von {step}: erst „{label}“ verschieben.</translation>
    </message>
    <message>
      <source>App slots start at multiples of {align}. So the app often loses more than the updater has gained.</source>
      <translation>App-Slots beginnen an Vielfachen von {align}. Darum verliert die App oft mehr, als der Updater gewonnen hat.</translation>
    </message>
    <message>
      <source>Apps may write the table only if ESP-IDF was built to allow it; Arduino's libraries refuse.</source>
      <translation>Apps dürfen die Tabelle nur schreiben, wenn ESP-IDF so gebaut wurde, dass es das erlaubt; die Bibliotheken von Arduino verweigern es.</translation>
    </message>
    <message>
      <source>Apps run straight from flash, which the processor sees in pages of {page}. So app slots start at multiples of that.</source>
      <translation>Apps laufen direkt aus dem Flash, den der Prozessor in Seiten von {page} sieht. Darum beginnen App-Slots an Vielfachen davon.</translation>
    </message>
    <message>
      <source>Arduino build folder</source>
      <translation>Arduino-Build-Ordner</translation>
    </message>
    <message>
      <source>Arduino's bootloaders have rollback; those of plain ESP-IDF have not, unless it is switched on.</source>
      <translation>Die Bootloader von Arduino haben Rollback; die von reinem ESP-IDF nicht, außer es ist eingeschaltet.</translation>
    </message>
    <message>
      <source>As it was found</source>
      <translation>Wie vorgefunden</translation>
    </message>
    <message>
      <source>As it was, with erased space behind it.</source>
      <translation>Wie es war, mit gelöschtem Platz dahinter.</translation>
    </message>
    <message>
      <source>As the last resort, the test app is tried.</source>
      <translation>Als letzter Ausweg wird die Test-App versucht.</translation>
    </message>
    <message>
      <source>At each reset the chip tells on its serial port what it does: first the ROM, then the bootloader, then the app.</source>
      <translation>Bei jedem Reset sagt der Chip an seinem seriellen Port, was er tut: erst das ROM, dann der Bootloader, dann die App.</translation>
    </message>
    <message>
      <source>At the end of the plan the bootloader would not start the app.</source>
      <translation>Am Ende des Plans würde der Bootloader die App nicht starten.</translation>
    </message>
    <message>
      <source>At {offset}, again a multiple of {page}. It starts, though not one byte of it has changed.</source>
      <translation>Bei {offset}, wieder einem Vielfachen von {page}. Sie startet, obwohl sich kein Byte von ihr geändert hat.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to factory</source>
      <translation>Zurück zu factory</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Sichert</translation>
    </message>
    <message>
      <source>Backing up what will be overwritten</source>
      <translation>Sichert, was überschrieben wird</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Before the update</source>
      <translation>Vor dem Update</translation>
    </message>
    <message>
      <source>Behind the table's sector begins “{label}”.</source>
      <translation>Hinter dem Sektor der Tabelle beginnt „{label}“.</translation>
    </message>
    <message>
      <source>Boot log</source>
      <translation>Boot-Log</translation>
    </message>
    <message>
      <source>Bootloader</source>
      <translation>Bootloader</translation>
    </message>
    <message>
      <source>Bootloader, partition table, settings, app slots: what lies where, and why it starts at round numbers.</source>
      <translation>Bootloader, Partitionstabelle, Einstellungen, App-Slots: was wo liegt, und warum es an runden Zahlen beginnt.</translation>
    </message>
    <message>
      <source>Both are good: right checksums, no state that forbids them.</source>
      <translation>Beide sind gut: richtige Prüfsummen, kein Zustand, der sie verbietet.</translation>
    </message>
    <message>
      <source>Both records count</source>
      <translation>Beide Einträge zählen</translation>
    </message>
    <message>
      <source>Both sectors are erased. The bootloader takes its default.</source>
      <translation>Beide Sektoren sind gelöscht. Der Bootloader nimmt seine Vorgabe.</translation>
    </message>
    <message>
      <source>Build both for this offset.</source>
      <translation>Beide für diesen Offset bauen.</translation>
    </message>
    <message>
      <source>Build environments for Tasmota and its safeboot with this table.</source>
      <translation>Build-Umgebungen für Tasmota und sein safeboot mit dieser Tabelle.</translation>
    </message>
    <message>
      <source>Build first, then give ESP-IDF's build/, PlatformIO's .pio/build/ENV, or Arduino's build folder.</source>
      <translation>Erst bauen, dann build/ von ESP-IDF, .pio/build/ENV von PlatformIO oder den Build-Ordner von Arduino angeben.</translation>
    </message>
    <message>
      <source>Build first, then give the folder that holds the app image.</source>
      <translation>Erst bauen, dann den Ordner mit dem App-Image angeben.</translation>
    </message>
    <message>
      <source>Build for the real flash size, and use a table that fits it.</source>
      <translation>Für die wirkliche Flash-Größe bauen und eine Tabelle verwenden, die hineinpasst.</translation>
    </message>
    <message>
      <source>Build it again, or download it again.</source>
      <translation>Neu bauen oder neu herunterladen.</translation>
    </message>
    <message>
      <source>Build it again, or erase the partition if that is what you want.</source>
      <translation>Die Datei neu bauen, oder den Inhalt der Partition löschen, wenn das gewollt ist.</translation>
    </message>
    <message>
      <source>Build it again, or erase the partition.</source>
      <translation>Die Datei neu bauen, oder den Inhalt der Partition löschen.</translation>
    </message>
    <message>
      <source>Build it again.</source>
      <translation>Neu bauen.</translation>
    </message>
    <message>
      <source>Build it for the layout's chip, or choose the other chip.</source>
      <translation>Für den Chip des Layouts bauen oder den anderen Chip wählen.</translation>
    </message>
    <message>
      <source>Build it for this board's chip.</source>
      <translation>Es für den Chip dieses Boards bauen.</translation>
    </message>
    <message>
      <source>Build it for this chip.</source>
      <translation>Für diesen Chip bauen.</translation>
    </message>
    <message>
      <source>Build it with a lower minimum revision, or use a newer chip.</source>
      <translation>Es mit einer niedrigeren Mindestrevision bauen oder einen neueren Chip verwenden.</translation>
    </message>
    <message>
      <source>Build it, correct its path, or detach it.</source>
      <translation>Es bauen, seinen Pfad korrigieren oder es lösen.</translation>
    </message>
    <message>
      <source>Build only the components that are used</source>
      <translation>Nur die benutzten Komponenten bauen</translation>
    </message>
    <message>
      <source>Build or copy the image again.</source>
      <translation>Das Image neu bauen oder kopieren.</translation>
    </message>
    <message>
      <source>Build the image again, or copy it again from where it was built.</source>
      <translation>Das Image neu bauen, oder es neu von dort kopieren, wo es gebaut wurde.</translation>
    </message>
    <message>
      <source>Build the project again.</source>
      <translation>Das Projekt neu bauen.</translation>
    </message>
    <message>
      <source>But the table is torn: the bootloader takes what is there of it, and the app refuses to run with it.</source>
      <translation>Aber die Tabelle ist zerrissen: der Bootloader nimmt, was davon da ist, und die App weigert sich, damit zu laufen.</translation>
    </message>
    <message>
      <source>Byte for byte: {content}.</source>
      <translation>Byte für Byte: {content}.</translation>
    </message>
    <message>
      <source>Calls check_sizes.py at the end of a build.</source>
      <translation>Ruft am Ende eines Builds check_sizes.py auf.</translation>
    </message>
    <message>
      <source>Cat, 4 MB</source>
      <translation>Cat, 4 MB</translation>
    </message>
    <message>
      <source>Change the flash size in the table, and check that everything still has its place.</source>
      <translation>Die Flash-Größe in der Tabelle ändern und prüfen, dass alles noch seinen Platz hat.</translation>
    </message>
    <message>
      <source>Change the new table, save the files first, or give it up: --drop {label}.</source>
      <translation>Die neue Tabelle ändern, vorher die Dateien sichern oder sie aufgeben: --drop {label}.</translation>
    </message>
    <message>
      <source>Change the new table, save the files first, or give the content up: --drop LABEL.</source>
      <translation>Die neue Tabelle ändern, vorher die Dateien sichern oder den Inhalt aufgeben: --drop LABEL.</translation>
    </message>
    <message>
      <source>Change the wish or the partitions around it.</source>
      <translation>Die Vorgabe ändern oder die Partitionen darum herum.</translation>
    </message>
    <message>
      <source>Changing a size moves the border to the neighbour. What was stored behind it is then in another partition.</source>
      <translation>Eine Größenänderung verschiebt die Grenze zum Nachbarn. Was dahinter gespeichert war, liegt dann in einer anderen Partition.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check every row, then write the table anew.</source>
      <translation>Jede Zeile prüfen, dann die Tabelle neu schreiben.</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>Ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <source>Check permissions and free space, or save under another name.</source>
      <translation>Zugriffsrechte und freien Platz prüfen oder unter anderem Namen speichern.</translation>
    </message>
    <message>
      <source>Check that it is an ESP32; a newer version of esptool may know it.</source>
      <translation>Prüfen, ob es ein ESP32 ist; eine neuere Version von esptool kennt ihn vielleicht.</translation>
    </message>
    <message>
      <source>Check that it is the one in force.</source>
      <translation>Prüfen, ob sie die gültige ist.</translation>
    </message>
    <message>
      <source>Check that it is the right file, and add the partition of the app.</source>
      <translation>Prüfen, ob es die richtige Datei ist, und die Partition der App hinzufügen.</translation>
    </message>
    <message>
      <source>Check that the port is the board's, and that the board is in download mode.</source>
      <translation>Prüfen, ob der Port der des Boards ist und das Board im Download-Modus.</translation>
    </message>
    <message>
      <source>Check that the port is the board's. A line that garbles bytes needs a shorter cable or another port.</source>
      <translation>Prüfen, ob der Port der des Boards ist. Eine Leitung, die Bytes verfälscht, braucht ein kürzeres Kabel oder einen anderen Port.</translation>
    </message>
    <message>
      <source>Check the cable and its plugs, and start the same again.</source>
      <translation>Kabel und Stecker prüfen und dasselbe noch einmal starten.</translation>
    </message>
    <message>
      <source>Check the chip and the table's offset, move or resize the partition, or save it as binary.</source>
      <translation>Chip und Offset der Tabelle prüfen, die Partition verschieben oder ihre Größe ändern, oder sie binär speichern.</translation>
    </message>
    <message>
      <source>Check the chip and the table's offset, move or resize the partition, or save the table as binary.</source>
      <translation>Chip und Offset der Tabelle prüfen, die Partition verschieben oder ihre Größe ändern, oder die Tabelle binär speichern.</translation>
    </message>
    <message>
      <source>Check the chip and the table's offset.</source>
      <translation>Chip und Offset der Tabelle prüfen.</translation>
    </message>
    <message>
      <source>Check the chip.</source>
      <translation>Den Chip prüfen.</translation>
    </message>
    <message>
      <source>Check the copy.</source>
      <translation>Die Kopie prüfen.</translation>
    </message>
    <message>
      <source>Check the file's permissions and that its disk is in order.</source>
      <translation>Die Zugriffsrechte der Datei prüfen, und ob ihr Datenträger in Ordnung ist.</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
      <source>Check the image on the card against the ticket.</source>
      <translation>Das Image auf der Karte mit dem Ticket vergleichen.</translation>
    </message>
    <message>
      <source>Check the image's size and hash before any write.</source>
      <translation>Größe und Hash des Images vor jedem Schreiben prüfen.</translation>
    </message>
    <message>
      <source>Check the image's size and the hash at its end.</source>
      <translation>Die Größe des Images und den Hash an seinem Ende prüfen.</translation>
    </message>
    <message>
      <source>Check the line from TX to the board's RX.</source>
      <translation>Die Leitung von TX zu RX des Boards prüfen.</translation>
    </message>
    <message>
      <source>Check the line from the computer's TX to the board's RX, and take off what else drives it.</source>
      <translation>Die Leitung vom TX des Rechners zum RX des Boards prüfen, und abnehmen, was sie sonst treibt.</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>Name und Ordner prüfen.</translation>
    </message>
    <message>
      <source>Check the name, and choose the folder that holds your projects.</source>
      <translation>Den Namen prüfen und den Ordner wählen, der die Projekte enthält.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Den Namen prüfen.</translation>
    </message>
    <message>
      <source>Check the permissions of the file and its folder, or save under another name.</source>
      <translation>Die Zugriffsrechte der Datei und ihres Ordners prüfen oder unter anderem Namen speichern.</translation>
    </message>
    <message>
      <source>Check the rows, or save the table as binary.</source>
      <translation>Die Zeilen prüfen oder die Tabelle binär speichern.</translation>
    </message>
    <message>
      <source>Check the supply voltage and take off what else is on the flash pins.</source>
      <translation>Die Versorgungsspannung prüfen, und abnehmen, was sonst an den Flash-Pins hängt.</translation>
    </message>
    <message>
      <source>Check the supply voltage and try again. A flash chip that stays so is worn out or protected.</source>
      <translation>Die Versorgungsspannung prüfen und erneut versuchen. Ein Flash-Chip, bei dem es so bleibt, ist verschlissen oder geschützt.</translation>
    </message>
    <message>
      <source>Check the supply voltage and what else is on the flash pins. A flash chip that stays so is worn out.</source>
      <translation>Die Versorgungsspannung prüfen, und was sonst an den Flash-Pins hängt. Ein Flash-Chip, bei dem es so bleibt, ist verschlissen.</translation>
    </message>
    <message>
      <source>Check the supply voltage, undo this migration, and migrate again.</source>
      <translation>Die Versorgungsspannung prüfen, diese Migration rückgängig machen und erneut migrieren.</translation>
    </message>
    <message>
      <source>Check the updater in its new place.</source>
      <translation>Den Updater an seinem neuen Platz prüfen.</translation>
    </message>
    <message>
      <source>Check the updater in {label}.</source>
      <translation>Den Updater in {label} prüfen.</translation>
    </message>
    <message>
      <source>Check the whole app in {label}.</source>
      <translation>Die ganze App in {label} prüfen.</translation>
    </message>
    <message>
      <source>Check what is in {label}.</source>
      <translation>Prüfen, was in {label} ist.</translation>
    </message>
    <message>
      <source>Check what was written to {label}.</source>
      <translation>Prüfen, was nach {label} geschrieben wurde.</translation>
    </message>
    <message>
      <source>Choose a file that can be read and written.</source>
      <translation>Eine Datei wählen, die gelesen und geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Choose a file.</source>
      <translation>Eine Datei wählen.</translation>
    </message>
    <message>
      <source>Choose a flash size of 1, 2, 4, 8, 16, 32, 64 or 128 MB.</source>
      <translation>Eine Flash-Größe von 1, 2, 4, 8, 16, 32, 64 oder 128 MB wählen.</translation>
    </message>
    <message>
      <source>Choose a partition table or the dump of one board's flash.</source>
      <translation>Eine Partitionstabelle oder den Dump vom Flash eines Boards wählen.</translation>
    </message>
    <message>
      <source>Choose a shorter label.</source>
      <translation>Ein kürzeres Label wählen.</translation>
    </message>
    <message>
      <source>Choose an asymmetric flow.</source>
      <translation>Einen asymmetrischen Ablauf wählen.</translation>
    </message>
    <message>
      <source>Choose an offset behind the partition table.</source>
      <translation>Einen Offset hinter der Partitionstabelle wählen.</translation>
    </message>
    <message>
      <source>Choose another file, or mend this one.</source>
      <translation>Eine andere Datei wählen oder diese in Ordnung bringen.</translation>
    </message>
    <message>
      <source>Choose another folder, or check its permissions.</source>
      <translation>Einen anderen Ordner wählen oder seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <source>Choose another label for the new slot, or rename that partition.</source>
      <translation>Ein anderes Label für den neuen Slot wählen oder jene Partition umbenennen.</translation>
    </message>
    <message>
      <source>Choose another label.</source>
      <translation>Ein anderes Label wählen.</translation>
    </message>
    <message>
      <source>Choose another staging place, or add a data partition of subtype fat (or, for raw, any data).</source>
      <translation>Einen anderen Staging-Ort wählen oder eine Datenpartition vom Subtyp fat hinzufügen (für rohe Ablage jede data).</translation>
    </message>
    <message>
      <source>Choose another staging place, or add a data partition.</source>
      <translation>Einen anderen Staging-Ort wählen oder eine Datenpartition hinzufügen.</translation>
    </message>
    <message>
      <source>Choose factory or one of the first OTA slots.</source>
      <translation>factory oder einen der ersten OTA-Slots wählen.</translation>
    </message>
    <message>
      <source>Choose the .bin file that the build wrote.</source>
      <translation>Die .bin-Datei wählen, die der Build geschrieben hat.</translation>
    </message>
    <message>
      <source>Choose the asymmetric flow, or a layout with two OTA slots.</source>
      <translation>Den asymmetrischen Ablauf wählen oder ein Layout mit zwei OTA-Slots.</translation>
    </message>
    <message>
      <source>Choose the asymmetric flow.</source>
      <translation>Den asymmetrischen Ablauf wählen.</translation>
    </message>
    <message>
      <source>Choose the kit's flow, which does both.</source>
      <translation>Den Ablauf des Kits wählen, der beides tut.</translation>
    </message>
    <message>
      <source>Choose the layout that the device is to have.</source>
      <translation>Das Layout wählen, das das Gerät haben soll.</translation>
    </message>
    <message>
      <source>Choose the right file: what is read here is never as large.</source>
      <translation>Die richtige Datei wählen: was hier gelesen wird, ist nie so groß.</translation>
    </message>
    <message>
      <source>Choose what to repair. The simulator starts the chip with it.</source>
      <translation>Wählen, was repariert werden soll. Der Simulator startet den Chip damit.</translation>
    </message>
    <message>
      <source>Choosing the factory app means erasing both sectors.</source>
      <translation>Die Factory-App zu wählen heißt, beide Sektoren zu löschen.</translation>
    </message>
    <message>
      <source>Close that program and try again.</source>
      <translation>Jenes Programm schließen und erneut versuchen.</translation>
    </message>
    <message>
      <source>Close {names}.</source>
      <translation>{names} schließen.</translation>
    </message>
    <message>
      <source>Compare the board's table with the app's: give this command the table with --table.</source>
      <translation>Die Tabelle des Boards mit der der App vergleichen: diesem Befehl die Tabelle mit --table geben.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Vergleicht</translation>
    </message>
    <message>
      <source>Complete that with migrate --undo; then start `migrate` with the table anew.</source>
      <translation>Das mit migrate --undo abschließen; dann `migrate` mit der Tabelle neu beginnen.</translation>
    </message>
    <message>
      <source>Complete that: migrate --undo JOURNAL.</source>
      <translation>Das abschließen: migrate --undo JOURNAL.</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Confirmed, then restarted</source>
      <translation>Bestätigt, dann neu gestartet</translation>
    </message>
    <message>
      <source>Connect a board of the ESP32 family.</source>
      <translation>Ein Board der ESP32-Familie verbinden.</translation>
    </message>
    <message>
      <source>Connect it again and start the same once more: it completes what is missing. What was there before is backed up.</source>
      <translation>Wieder verbinden und dasselbe noch einmal starten: es ergänzt, was fehlt. Was vorher da war, ist gesichert.</translation>
    </message>
    <message>
      <source>Connect it again and start the same once more: it goes on where it stopped.</source>
      <translation>Wieder verbinden und dasselbe noch einmal starten: es geht weiter, wo es stehen blieb.</translation>
    </message>
    <message>
      <source>Connect that board, or add --to-another-board.</source>
      <translation>Jenes Board verbinden oder --to-another-board hinzufügen.</translation>
    </message>
    <message>
      <source>Connect that board; or, to make this one a copy of it, add --to-another-board.</source>
      <translation>Jenes Board verbinden; oder, um dieses zu einer Kopie zu machen, --to-another-board hinzufügen.</translation>
    </message>
    <message>
      <source>Connect the board again: Resume goes on where it stopped, Undo brings back what was there.</source>
      <translation>Das Board wieder verbinden: Fortsetzen geht weiter, wo es stehen blieb, Rückgängig bringt zurück, was da war.</translation>
    </message>
    <message>
      <source>Connect the board that it was planned for.</source>
      <translation>Das Board verbinden, für das geplant wurde.</translation>
    </message>
    <message>
      <source>Connect the board that it was planned for. Nothing was written to this one.</source>
      <translation>Das Board verbinden, für das geplant wurde. Auf dieses wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Connect the first board again, or start anew with this one.</source>
      <translation>Das erste Board wieder verbinden oder mit diesem neu beginnen.</translation>
    </message>
    <message>
      <source>Connect the first board again, or start anew.</source>
      <translation>Das erste Board wieder verbinden oder neu beginnen.</translation>
    </message>
    <message>
      <source>Connect to one first.</source>
      <translation>Erst mit einem verbinden.</translation>
    </message>
    <message>
      <source>Connect without --no-stub. Chips whose stub knows 24 address bits only cannot be helped behind 16 MB.</source>
      <translation>Ohne --no-stub verbinden. Chips, deren Stub nur 24 Adressbits kennt, ist jenseits von 16 MB nicht zu helfen.</translation>
    </message>
    <message>
      <source>Connect without --no-stub: with esptool's stub, this chip reaches all of its flash.</source>
      <translation>Ohne --no-stub verbinden: mit dem Stub von esptool erreicht dieser Chip seinen ganzen Flash.</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <source>Content would be lost: it cannot be moved or resized as the new table wants it.</source>
      <translation>Inhalt ginge verloren: er lässt sich nicht so verschieben oder in der Größe ändern, wie die neue Tabelle es will.</translation>
    </message>
    <message>
      <source>Correct CONFIG_PARTITION_TABLE_OFFSET.</source>
      <translation>CONFIG_PARTITION_TABLE_OFFSET korrigieren.</translation>
    </message>
    <message>
      <source>Correct or delete it.</source>
      <translation>Korrigieren oder löschen.</translation>
    </message>
    <message>
      <source>Correct the minimum and maximum chip revision of the build.</source>
      <translation>Die kleinste und größte Chip-Revision des Builds korrigieren.</translation>
    </message>
    <message>
      <source>Correct the number.</source>
      <translation>Die Nummer korrigieren.</translation>
    </message>
    <message>
      <source>Correct the table first.</source>
      <translation>Erst die Tabelle korrigieren.</translation>
    </message>
    <message>
      <source>Correct the table first; `check` lists everything.</source>
      <translation>Erst die Tabelle korrigieren; `check` listet alles auf.</translation>
    </message>
    <message>
      <source>Cut the power anywhere. What starts when it comes back?</source>
      <translation>Den Strom an beliebiger Stelle trennen. Was startet, wenn er wiederkommt?</translation>
    </message>
    <message>
      <source>Cut the power at any step of any update. Say first what will start; then see.</source>
      <translation>Den Strom bei einem beliebigen Schritt eines beliebigen Updates trennen. Erst sagen, was startet; dann nachsehen.</translation>
    </message>
    <message>
      <source>Cut the power here</source>
      <translation>Hier den Strom trennen</translation>
    </message>
    <message>
      <source>Cut while the table was written</source>
      <translation>Abbruch beim Schreiben der Tabelle</translation>
    </message>
    <message>
      <source>Default with FAT, 4 MB</source>
      <translation>Standard mit FAT, 4 MB</translation>
    </message>
    <message>
      <source>Default with FAT, 8 MB</source>
      <translation>Standard mit FAT, 8 MB</translation>
    </message>
    <message>
      <source>Default, 16 MB</source>
      <translation>Standard, 16 MB</translation>
    </message>
    <message>
      <source>Default, 4 MB</source>
      <translation>Standard, 4 MB</translation>
    </message>
    <message>
      <source>Default, 8 MB</source>
      <translation>Standard, 8 MB</translation>
    </message>
    <message>
      <source>Delete a partition first.</source>
      <translation>Erst eine Partition löschen.</translation>
    </message>
    <message>
      <source>Delete or retype the other one first.</source>
      <translation>Erst die andere löschen oder ihren Typ ändern.</translation>
    </message>
    <message>
      <source>Delete partitions that nothing uses, or join some.</source>
      <translation>Ungenutzte Partitionen löschen oder einige zusammenlegen.</translation>
    </message>
    <message>
      <source>Delete some.</source>
      <translation>Einige löschen.</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <source>Detach the image from “{label}”</source>
      <translation>Das Image von „{label}“ lösen</translation>
    </message>
    <message>
      <source>Did you mean {ids}?</source>
      <translation>Gemeint war vielleicht {ids}?</translation>
    </message>
    <message>
      <source>Did you mean {ids}? `asym-studio presets` lists all.</source>
      <translation>Gemeint war vielleicht {ids}? `asym-studio presets` listet alle auf.</translation>
    </message>
    <message>
      <source>Did you mean {keyword}?</source>
      <translation>Gemeint war vielleicht {keyword}?</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <source>Download to the card: {done} of {all}.</source>
      <translation>Download auf die Karte: {done} von {all}.</translation>
    </message>
    <message>
      <source>Downloads only from servers that the rest still reaches; from an SD card none is needed.</source>
      <translation>Downloads nur von Servern, die der Rest noch erreicht; von einer SD-Karte ist keiner nötig.</translation>
    </message>
    <message>
      <source>ELF file</source>
      <translation>ELF-Datei</translation>
    </message>
    <message>
      <source>EMS-ESP, 4 MB</source>
      <translation>EMS-ESP, 4 MB</translation>
    </message>
    <message>
      <source>ESP-IDF build folder</source>
      <translation>ESP-IDF-Build-Ordner</translation>
    </message>
    <message>
      <source>ESP-IDF takes any number as a subtype of data. espflash stops with a crash at those that it has no name for.</source>
      <translation>ESP-IDF nimmt jede Zahl als Subtyp von data. espflash bricht mit einem Absturz ab, wenn es keinen Namen dafür hat.</translation>
    </message>
    <message>
      <source>ESP-IDF's tool itself places the {name}'s own row.</source>
      <translation>Das Werkzeug von ESP-IDF legt die Zeile für {name} selbst an ihren Platz.</translation>
    </message>
    <message>
      <source>ESP-IDF's tool itself places “{label}”.</source>
      <translation>Das Werkzeug von ESP-IDF legt „{label}“ selbst an ihren Platz.</translation>
    </message>
    <message>
      <source>ESP-IDF's update functions refuse to write the factory app: such an updater is updated over the cable or by code of your own.</source>
      <translation>Die Update-Funktionen von ESP-IDF schreiben die Factory-App nicht: ein solcher Updater wird per Kabel oder mit eigenem Code aktualisiert.</translation>
    </message>
    <message>
      <source>ESPHome knows no {chip} with {size} of flash: there is nothing for it.</source>
      <translation>ESPHome kennt keinen {chip} mit {size} Flash: dafür gibt es nichts.</translation>
    </message>
    <message>
      <source>ESPHome's own update over the air writes to the other OTA slot, which has no room for the app here: update over a cable, or through the updater.</source>
      <translation>Das OTA-Update von ESPHome selbst schreibt in den anderen OTA-Slot, der hier keinen Platz für die App hat: per Kabel oder über den Updater aktualisieren.</translation>
    </message>
    <message>
      <source>Each of these was put on the model flash and started; the lines are what the bootloader then prints.</source>
      <translation>Jeder davon wurde auf den Modell-Flash gebracht und gestartet; die Zeilen sind, was der Bootloader dann ausgibt.</translation>
    </message>
    <message>
      <source>Each slot must hold the whole app, so an app can be no larger than half of what is left beside the rest.</source>
      <translation>Jeder Slot muss die ganze App fassen, also kann eine App höchstens halb so groß sein wie das, was neben dem Rest bleibt.</translation>
    </message>
    <message>
      <source>Each was built for its own. An app that asks for “{label}” finds it on one of them and not on the other.</source>
      <translation>Jede wurde für das eigene gebaut. Eine App, die nach „{label}“ fragt, findet sie auf dem einen und auf dem anderen nicht.</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Enlarge the partition: asym-studio fit APP.bin says how large it has to be.</source>
      <translation>Die Partition vergrößern: asym-studio fit APP.bin sagt, wie groß sie sein muss.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Erase otadata if you know what starts then, and plan again.</source>
      <translation>otadata löschen, wenn bekannt ist, was dann startet, und neu planen.</translation>
    </message>
    <message>
      <source>Erase otadata sector {sector} for {label}.</source>
      <translation>otadata-Sektor {sector} für {label} löschen.</translation>
    </message>
    <message>
      <source>Erase sector 1</source>
      <translation>Sektor 1 löschen</translation>
    </message>
    <message>
      <source>Erase the partition table.</source>
      <translation>Die Partitionstabelle löschen.</translation>
    </message>
    <message>
      <source>Erase the sector at {offset}.</source>
      <translation>Den Sektor bei {offset} löschen.</translation>
    </message>
    <message>
      <source>Erase {count} sectors of {label}: {size}.</source>
      <translation>{count} Sektoren von {label} löschen: {size}.</translation>
    </message>
    <message>
      <source>Every byte of the updater is taken from the app, but in steps: real sizes, headroom, and ways to save.</source>
      <translation>Jedes Byte des Updaters geht der App ab, aber in Schritten: echte Größen, Reserve, und Wege zum Sparen.</translation>
    </message>
    <message>
      <source>Every erase and every write in order, in {count} steps.</source>
      <translation>Jedes Löschen und Schreiben der Reihe nach, in {count} Schritten.</translation>
    </message>
    <message>
      <source>Every partition of this layout is in the table that espflash writes by itself, too.</source>
      <translation>Jede Partition dieses Layouts steht auch in der Tabelle, die espflash von sich aus schreibt.</translation>
    </message>
    <message>
      <source>Every row, in hexadecimal. Compare it with the table that you meant to write.</source>
      <translation>Jede Zeile, hexadezimal. Mit der Tabelle vergleichen, die geschrieben werden sollte.</translation>
    </message>
    <message>
      <source>Exactly {growth} bytes</source>
      <translation>Genau {growth} Bytes</translation>
    </message>
    <message>
      <source>Export it as SVG instead.</source>
      <translation>Stattdessen als SVG exportieren.</translation>
    </message>
    <message>
      <source>FAT does not mount: wear levelling keeps its state at the partition's end, which is somewhere else now.</source>
      <translation>FAT lässt sich nicht einhängen: Das Wear-Levelling hält seinen Zustand am Ende der Partition, und das ist jetzt woanders.</translation>
    </message>
    <message>
      <source>FAT with wear levelling</source>
      <translation>FAT mit Wear-Levelling</translation>
    </message>
    <message>
      <source>FAT without wear levelling</source>
      <translation>FAT ohne Wear-Levelling</translation>
    </message>
    <message>
      <source>FAT, 16 MB</source>
      <translation>FAT, 16 MB</translation>
    </message>
    <message>
      <source>Factory app, two OTA slots</source>
      <translation>Factory-App, zwei OTA-Slots</translation>
    </message>
    <message>
      <source>Factory app, two OTA slots, core dump</source>
      <translation>Factory-App, zwei OTA-Slots, Coredump</translation>
    </message>
    <message>
      <source>Factory app, two OTA slots, encrypted NVS</source>
      <translation>Factory-App, zwei OTA-Slots, verschlüsseltes NVS</translation>
    </message>
    <message>
      <source>Fails a build whose image does not fit its own slot.</source>
      <translation>Lässt einen Build scheitern, dessen Image nicht in seinen Slot passt.</translation>
    </message>
    <message>
      <source>Flash a bootloader built for the board.</source>
      <translation>Einen für das Board gebauten Bootloader flashen.</translation>
    </message>
    <message>
      <source>Flash a bootloader, a table and an app first, with your build tool.</source>
      <translation>Erst mit dem Build-Werkzeug einen Bootloader, eine Tabelle und eine App flashen.</translation>
    </message>
    <message>
      <source>Flash encryption is on: content cannot be moved, and plain bytes are garbage to the chip.</source>
      <translation>Flash-Verschlüsselung ist an: Inhalt lässt sich nicht verschieben, und Klartext-Bytes sind für den Chip Müll.</translation>
    </message>
    <message>
      <source>Flash encryption is on: content cannot be moved, and plain bytes are garbage to this chip.</source>
      <translation>Flash-Verschlüsselung ist an: Inhalt lässt sich nicht verschieben, und Klartext-Bytes sind für diesen Chip Müll.</translation>
    </message>
    <message>
      <source>Flash encryption is on: what is written as plain bytes is garbage to this chip.</source>
      <translation>Flash-Verschlüsselung ist an: was als Klartext-Bytes geschrieben wird, ist für diesen Chip Müll.</translation>
    </message>
    <message>
      <source>Flash map</source>
      <translation>Flash-Karte</translation>
    </message>
    <message>
      <source>Flash map from low to high addresses: {names}</source>
      <translation>Flash-Karte von niedrigen zu hohen Adressen: {names}</translation>
    </message>
    <message>
      <source>Flash the bootloader again with your build tool, or restore a backup: asym-studio board restore BACKUP.</source>
      <translation>Den Bootloader mit dem Build-Werkzeug noch einmal flashen oder eine Sicherung wiederherstellen: asym-studio board restore BACKUP.</translation>
    </message>
    <message>
      <source>Flash the bootloader anew with your build tool.</source>
      <translation>Den Bootloader mit dem Build-Werkzeug neu flashen.</translation>
    </message>
    <message>
      <source>Flash the bootloader with your build tool; it starts at 0x1000 on ESP32 and S2, 0x2000 on P4, C5, H4 and S31, else at 0x0.</source>
      <translation>Den Bootloader mit dem Build-Werkzeug flashen; er beginnt bei 0x1000 auf ESP32 und S2, bei 0x2000 auf P4, C5, H4 und S31, sonst bei 0x0.</translation>
    </message>
    <message>
      <source>Flash the table as well: asym-studio board write-table TABLE, or espflash with --partition-table.</source>
      <translation>Die Tabelle mitflashen: asym-studio board write-table TABLE oder espflash mit --partition-table.</translation>
    </message>
    <message>
      <source>Flash this table with esptool.</source>
      <translation>Diese Tabelle mit esptool flashen.</translation>
    </message>
    <message>
      <source>Format numbers with newlib-nano</source>
      <translation>Zahlen mit newlib-nano formatieren</translation>
    </message>
    <message>
      <source>Four errors that everybody meets</source>
      <translation>Vier Fehler, denen jeder begegnet</translation>
    </message>
    <message>
      <source>Four places are worth finding: the flash size it believes in, the table, the choice, and the app's offset.</source>
      <translation>Vier Stellen sind die Suche wert: die Flash-Größe, an die er glaubt, die Tabelle, die Wahl und der Offset der App.</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Freier Platz</translation>
    </message>
    <message>
      <source>From a boot log</source>
      <translation>Aus einem Boot-Log</translation>
    </message>
    <message>
      <source>Give a larger table offset, or the right chip.</source>
      <translation>Einen größeren Tabellen-Offset angeben oder den richtigen Chip.</translation>
    </message>
    <message>
      <source>Give a size that is such a multiple.</source>
      <translation>Eine Größe angeben, die ein solches Vielfaches ist.</translation>
    </message>
    <message>
      <source>Give an image for a chip of the ESP32 family.</source>
      <translation>Ein Image für einen Chip der ESP32-Familie angeben.</translation>
    </message>
    <message>
      <source>Give an offset that is such a multiple.</source>
      <translation>Einen Offset angeben, der ein solches Vielfaches ist.</translation>
    </message>
    <message>
      <source>Give it a label of 1 to 15 characters.</source>
      <translation>Ein Label aus 1 bis 15 Zeichen vergeben.</translation>
    </message>
    <message>
      <source>Give it a label.</source>
      <translation>Ein Label vergeben.</translation>
    </message>
    <message>
      <source>Give it a size, or delete it.</source>
      <translation>Eine Größe angeben oder sie löschen.</translation>
    </message>
    <message>
      <source>Give it exactly that size.</source>
      <translation>Genau diese Größe angeben.</translation>
    </message>
    <message>
      <source>Give it more room.</source>
      <translation>Mehr Platz geben.</translation>
    </message>
    <message>
      <source>Give its offset.</source>
      <translation>Den Offset angeben.</translation>
    </message>
    <message>
      <source>Give its real offset.</source>
      <translation>Den wirklichen Offset angeben.</translation>
    </message>
    <message>
      <source>Give nvs more pages, or erase it: asym-studio board erase nvs (settings are lost; they are backed up first).</source>
      <translation>nvs mehr Seiten geben oder löschen: asym-studio board erase nvs (Einstellungen gehen verloren; sie werden vorher gesichert).</translation>
    </message>
    <message>
      <source>Give otadata 0x2000 bytes in the table.</source>
      <translation>otadata in der Tabelle 0x2000 Bytes geben.</translation>
    </message>
    <message>
      <source>Give the .bin file that the build made for the app, not the ELF or another file.</source>
      <translation>Die .bin-Datei angeben, die der Build für die App gemacht hat, nicht das ELF oder eine andere Datei.</translation>
    </message>
    <message>
      <source>Give the .bin file that the build made for the app.</source>
      <translation>Die .bin-Datei angeben, die der Build für die App gemacht hat.</translation>
    </message>
    <message>
      <source>Give the .bin file that the build made of the app.</source>
      <translation>Die .bin-Datei angeben, die der Build aus der App gemacht hat.</translation>
    </message>
    <message>
      <source>Give the .map file that the build wrote beside the ELF.</source>
      <translation>Die .map-Datei angeben, die der Build neben das ELF geschrieben hat.</translation>
    </message>
    <message>
      <source>Give the ELF of an ESP32 build, or the .bin file that the build made of it.</source>
      <translation>Das ELF eines ESP32-Builds angeben, oder die .bin-Datei, die der Build daraus gemacht hat.</translation>
    </message>
    <message>
      <source>Give the app that it is to run: --app APP.bin.</source>
      <translation>Die App angeben, die laufen soll: --app APP.bin.</translation>
    </message>
    <message>
      <source>Give the board's --table-offset, or flash all three with your build tool.</source>
      <translation>--table-offset des Boards angeben oder alle drei mit dem Build-Werkzeug flashen.</translation>
    </message>
    <message>
      <source>Give the flash size that belongs to the file, or another file.</source>
      <translation>Die Flash-Größe angeben, die zur Datei gehört, oder eine andere Datei.</translation>
    </message>
    <message>
      <source>Give the folder that `migrate` printed.</source>
      <translation>Den Ordner angeben, den `migrate` ausgegeben hat.</translation>
    </message>
    <message>
      <source>Give the folder that `migrate` printed; they lie in {root}.</source>
      <translation>Den Ordner angeben, den `migrate` ausgegeben hat; sie liegen in {root}.</translation>
    </message>
    <message>
      <source>Give the others another subtype.</source>
      <translation>Den anderen einen anderen Subtyp geben.</translation>
    </message>
    <message>
      <source>Give up partitions, or take a chip with a larger flash.</source>
      <translation>Partitionen aufgeben oder einen Chip mit größerem Flash nehmen.</translation>
    </message>
    <message>
      <source>Give {found} as the table's offset if that is the one in force.</source>
      <translation>{found} als Offset der Tabelle angeben, wenn sie die gültige ist.</translation>
    </message>
    <message>
      <source>Given up; it is in the backup only.</source>
      <translation>Aufgegeben; nur noch in der Sicherung.</translation>
    </message>
    <message>
      <source>Go on with migrate --resume JOURNAL.</source>
      <translation>Weiter mit migrate --resume JOURNAL.</translation>
    </message>
    <message>
      <source>Go on with the version that wrote it, or a newer one.</source>
      <translation>Mit der Version weitermachen, die es geschrieben hat, oder einer neueren.</translation>
    </message>
    <message>
      <source>Go on with: asym-studio migrate {option} {journal}</source>
      <translation>Weiter mit: asym-studio migrate {option} {journal}</translation>
    </message>
    <message>
      <source>Going back</source>
      <translation>Geht zurück</translation>
    </message>
    <message>
      <source>Grow a neighbour into it, or put another partition there.</source>
      <translation>Einen Nachbarn hierhin vergrößern oder eine andere Partition hierher legen.</translation>
    </message>
    <message>
      <source>Grow the last partition, or add one.</source>
      <translation>Die letzte Partition vergrößern oder eine hinzufügen.</translation>
    </message>
    <message>
      <source>Grow the partition before it, or put a small data partition there.</source>
      <translation>Die Partition davor vergrößern oder eine kleine Datenpartition hierher legen.</translation>
    </message>
    <message>
      <source>Grow {name} into the free space beside it</source>
      <translation>{name} in den freien Platz daneben vergrößern</translation>
    </message>
    <message>
      <source>Grow {name} to {size}</source>
      <translation>{name} auf {size} vergrößern</translation>
    </message>
    <message>
      <source>Half an erased sector and half a written page count, too: the flash is what the cut leaves.</source>
      <translation>Ein halb gelöschter Sektor und ein halb geschriebener zählen mit: der Flash ist so, wie der Abbruch ihn hinterlässt.</translation>
    </message>
    <message>
      <source>Half erased</source>
      <translation>Halb gelöscht</translation>
    </message>
    <message>
      <source>Half of the table's rows are there; the bootloader refuses them.</source>
      <translation>Die Hälfte der Tabellenzeilen ist da; der Bootloader weist sie ab.</translation>
    </message>
    <message>
      <source>Headroom is what the image may grow before the table must change. Here it is, for an image of {length} bytes.</source>
      <translation>Reserve ist, was das Image wachsen darf, bevor die Tabelle sich ändern muss. Hier ist sie, für ein Image von {length} Bytes.</translation>
    </message>
    <message>
      <source>Here are all {count} steps from the download to the first start, each one played on a model of this flash.</source>
      <translation>Hier sind alle {count} Schritte vom Download bis zum ersten Start, jeder auf einem Modell dieses Flash durchgespielt.</translation>
    </message>
    <message>
      <source>Here are two records of a device with {count} OTA slots: numbers {first} and {second}.</source>
      <translation>Hier sind zwei Einträge eines Geräts mit {count} OTA-Slots: die Nummern {first} und {second}.</translation>
    </message>
    <message>
      <source>Here nobody has given a table, so espflash has written its own: one app, no otadata.</source>
      <translation>Hier hat niemand eine Tabelle angegeben, also hat espflash seine eigene geschrieben: eine App, kein otadata.</translation>
    </message>
    <message>
      <source>Here one bit of the first row has flipped. The checksum row no longer fits.</source>
      <translation>Hier ist ein Bit der ersten Zeile gekippt. Die Prüfsummenzeile passt nicht mehr.</translation>
    </message>
    <message>
      <source>Here the device does it by itself: copy the app to where the new slot starts, restart, then replace the table.</source>
      <translation>Hier tut es das Gerät selbst: die App dorthin kopieren, wo der neue Slot beginnt, neu starten, dann die Tabelle ersetzen.</translation>
    </message>
    <message>
      <source>Here the table is right, and an app starts.</source>
      <translation>Hier stimmt die Tabelle, und eine App startet.</translation>
    </message>
    <message>
      <source>Here the update is played on a model of this flash, with all {count} steps.</source>
      <translation>Hier wird das Update auf einem Modell dieses Flash gespielt, mit allen {count} Schritten.</translation>
    </message>
    <message>
      <source>Hold BOOT (on some boards IO0 or FLASH), press and release RESET (EN), then release BOOT, and try again. A slower rate may help, too: --baud 115200.</source>
      <translation>BOOT (auf manchen Boards IO0 oder FLASH) halten, RESET (EN) drücken und loslassen, dann BOOT loslassen und erneut versuchen. Auch eine langsamere Rate kann helfen: --baud 115200.</translation>
    </message>
    <message>
      <source>Hold BOOT (on some boards IO0 or FLASH), press and release RESET (EN), then release BOOT; connect again with --before no-reset if the cable has no reset lines.</source>
      <translation>BOOT (auf manchen Boards IO0 oder FLASH) halten, RESET (EN) drücken und loslassen, dann BOOT loslassen; hat das Kabel keine Reset-Leitungen, neu verbinden mit --before no-reset.</translation>
    </message>
    <message>
      <source>Hold BOOT, press and release RESET, then release BOOT, and try again.</source>
      <translation>BOOT halten, RESET drücken und loslassen, dann BOOT loslassen und erneut versuchen.</translation>
    </message>
    <message>
      <source>How small can the updater be</source>
      <translation>Wie klein kann der Updater sein</translation>
    </message>
    <message>
      <source>How the chip decides what to boot</source>
      <translation>Wie der Chip entscheidet, was er startet</translation>
    </message>
    <message>
      <source>Huge app, 4 MB</source>
      <translation>Huge App, 4 MB</translation>
    </message>
    <message>
      <source>IPv4 only; some components need IPv6.</source>
      <translation>Nur IPv4; manche Komponenten brauchen IPv6.</translation>
    </message>
    <message>
      <source>If the chip restarts before that, the record becomes ABORTED and the one before counts again.</source>
      <translation>Startet der Chip vorher neu, wird der Eintrag ABORTED, und der davor zählt wieder.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>In the end an app runs that nobody announced.</source>
      <translation>Am Ende läuft eine App, die niemand angekündigt hat.</translation>
    </message>
    <message>
      <source>In the end the new app runs.</source>
      <translation>Am Ende läuft die neue App.</translation>
    </message>
    <message>
      <source>In the end the old app runs.</source>
      <translation>Am Ende läuft die alte App.</translation>
    </message>
    <message>
      <source>In the end the old app runs; the update can be tried again.</source>
      <translation>Am Ende läuft die alte App; das Update lässt sich erneut versuchen.</translation>
    </message>
    <message>
      <source>In the end the updater runs and waits for somebody.</source>
      <translation>Am Ende läuft der Updater und wartet auf jemanden.</translation>
    </message>
    <message>
      <source>Install Asym Studio again.</source>
      <translation>Asym Studio neu installieren.</translation>
    </message>
    <message>
      <source>Install it again.</source>
      <translation>Neu installieren.</translation>
    </message>
    <message>
      <source>Install the udev rule that comes with Asym Studio ({rules}) in /etc/udev/rules.d, and plug the board in again.</source>
      <translation>Die udev-Regel von Asym Studio ({rules}) in /etc/udev/rules.d installieren und das Board neu anstecken.</translation>
    </message>
    <message>
      <source>It cannot be restored; keep it only to compare.</source>
      <translation>Sie lässt sich nicht wiederherstellen; nur zum Vergleichen aufheben.</translation>
    </message>
    <message>
      <source>It cannot be restored; keep it to compare.</source>
      <translation>Sie lässt sich nicht wiederherstellen; zum Vergleichen aufheben.</translation>
    </message>
    <message>
      <source>It claims {count} segments; {most} are possible.</source>
      <translation>Es behauptet {count} Segmente; {most} sind möglich.</translation>
    </message>
    <message>
      <source>It downloads the app over Wi-Fi: {count} steps.</source>
      <translation>Er lädt die App über Wi-Fi herunter: {count} Schritte.</translation>
    </message>
    <message>
      <source>It has no end row among its first {count} rows.</source>
      <translation>Sie hat unter den ersten {count} Zeilen keine Endzeile.</translation>
    </message>
    <message>
      <source>It has: {labels}.</source>
      <translation>Sie hat: {labels}.</translation>
    </message>
    <message>
      <source>It holds a comma, a line break, a blank at an end, or # at its start.</source>
      <translation>Es enthält ein Komma, einen Zeilenumbruch, ein Leerzeichen am Rand oder # am Anfang.</translation>
    </message>
    <message>
      <source>It holds {content}, which can only move at the same size.</source>
      <translation>Sie enthält {content}; das lässt sich nur bei gleicher Größe verschieben.</translation>
    </message>
    <message>
      <source>It is erased, and stays so.</source>
      <translation>Sie wird gelöscht und bleibt es.</translation>
    </message>
    <message>
      <source>It is followed for the first time: the app must confirm itself before the next reset, or is given up.</source>
      <translation>Er wird zum ersten Mal befolgt: die App muss sich vor dem nächsten Reset bestätigen, sonst wird sie aufgegeben.</translation>
    </message>
    <message>
      <source>It is for another chip (id {found} instead of {expected}).</source>
      <translation>Es ist für einen anderen Chip (id {found} statt {expected}).</translation>
    </message>
    <message>
      <source>It is longer than {label}: nothing is erased.</source>
      <translation>Es ist länger als {label}: nichts wird gelöscht.</translation>
    </message>
    <message>
      <source>It is no good image: safeboot shows that, and waits.</source>
      <translation>Es ist kein gutes Image: safeboot zeigt das an und wartet.</translation>
    </message>
    <message>
      <source>It is no good image: {label} is not selected.</source>
      <translation>Es ist kein gutes Image: {label} wird nicht ausgewählt.</translation>
    </message>
    <message>
      <source>It may be read-protected.</source>
      <translation>Er ist vielleicht lesegeschützt.</translation>
    </message>
    <message>
      <source>It needs chip revision {wanted} or later; this is {found}.</source>
      <translation>Es braucht Chip-Revision {wanted} oder neuer; dies ist {found}.</translation>
    </message>
    <message>
      <source>It needs eFuse block revision {wanted} or later; this chip has {found}.</source>
      <translation>Es braucht eFuse-Block-Revision {wanted} oder neuer; dieser Chip hat {found}.</translation>
    </message>
    <message>
      <source>It restarts time and again.</source>
      <translation>Es startet immer wieder neu.</translation>
    </message>
    <message>
      <source>It rewrites otadata record {number}: sequence {sequence}, {state}.</source>
      <translation>Er schreibt otadata-Eintrag {number} neu: Sequenz {sequence}, {state}.</translation>
    </message>
    <message>
      <source>It runs on chip revisions up to {wanted} only; this is {found}.</source>
      <translation>Es läuft nur auf Chip-Revisionen bis {wanted}; dies ist {found}.</translation>
    </message>
    <message>
      <source>It runs with eFuse block revisions up to {wanted} only; this chip has {found}.</source>
      <translation>Es läuft nur mit eFuse-Block-Revisionen bis {wanted}; dieser Chip hat {found}.</translation>
    </message>
    <message>
      <source>It selects “{label}”.</source>
      <translation>Wählt „{label}“.</translation>
    </message>
    <message>
      <source>It starts with a byte order mark.</source>
      <translation>Sie beginnt mit einer Byte-Reihenfolge-Marke (BOM).</translation>
    </message>
    <message>
      <source>It starts with {bytes} instead of aa50.</source>
      <translation>Sie beginnt mit {bytes} statt aa50.</translation>
    </message>
    <message>
      <source>It stops with a failed assertion and tries no other slot, however often the chip is reset.</source>
      <translation>Er hält mit einem fehlgeschlagenen assert an und versucht keinen anderen Slot, wie oft der Chip auch zurückgesetzt wird.</translation>
    </message>
    <message>
      <source>It then goes on by itself: in the end the new app runs.</source>
      <translation>Danach geht es von selbst weiter: am Ende läuft die neue App.</translation>
    </message>
    <message>
      <source>It then restarts time and again; nobody gets out of that without help.</source>
      <translation>Danach startet es immer wieder neu; ohne Hilfe kommt niemand da heraus.</translation>
    </message>
    <message>
      <source>It was built for another chip. The bootloader of {device} refuses it.</source>
      <translation>Sie wurde für einen anderen Chip gebaut. Der Bootloader von {device} weist sie ab.</translation>
    </message>
    <message>
      <source>It was planned but nothing was written: there is nothing to undo.</source>
      <translation>Sie wurde geplant, aber nichts geschrieben: es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>It was undone: the board is what it was before.</source>
      <translation>Sie wurde rückgängig gemacht: das Board ist, was es vorher war.</translation>
    </message>
    <message>
      <source>It works: erase otadata sector {sector} to confirm it.</source>
      <translation>Es läuft: otadata-Sektor {sector} löschen, um es zu bestätigen.</translation>
    </message>
    <message>
      <source>It writes the record: sequence {sequence}, {state}.</source>
      <translation>Es schreibt den Eintrag: Sequenz {sequence}, {state}.</translation>
    </message>
    <message>
      <source>Its LittleFS cannot be changed: {reason}</source>
      <translation>Sein LittleFS lässt sich nicht ändern: {reason}</translation>
    </message>
    <message>
      <source>Its SHA-256 is wrong: the image was changed, or not all of it was written.</source>
      <translation>Seine SHA-256 ist falsch: das Image wurde verändert oder nicht ganz geschrieben.</translation>
    </message>
    <message>
      <source>Its checksum is wrong: a row was changed, or not all of it was written.</source>
      <translation>Die Prüfsumme ist falsch: eine Zeile wurde verändert oder nicht ganz geschrieben.</translation>
    </message>
    <message>
      <source>Its checksum is wrong: the image was changed, or not all of it was written.</source>
      <translation>Seine Prüfsumme ist falsch: das Image wurde verändert oder nicht ganz geschrieben.</translation>
    </message>
    <message>
      <source>Its data, at {offset}: the app knows the place</source>
      <translation>Ihre Daten, bei {offset}: die App kennt den Ort</translation>
    </message>
    <message>
      <source>Its download mode is restricted, by secure download mode or by its ROM; what it refuses stays so.</source>
      <translation>Sein Download-Modus ist eingeschränkt, durch den sicheren Download-Modus oder sein ROM; was er verweigert, bleibt verweigert.</translation>
    </message>
    <message>
      <source>Its download mode is restricted; that stays so.</source>
      <translation>Sein Download-Modus ist eingeschränkt; das bleibt so.</translation>
    </message>
    <message>
      <source>Its first segment does not begin with an app description.</source>
      <translation>Sein erstes Segment beginnt nicht mit einer App-Beschreibung.</translation>
    </message>
    <message>
      <source>Its first start</source>
      <translation>Ihr erster Start</translation>
    </message>
    <message>
      <source>Its header says {size} instead of {old}.</source>
      <translation>Sein Header sagt {size} statt {old}.</translation>
    </message>
    <message>
      <source>Its name has characters that no file can hold.</source>
      <translation>Sein Name hat Zeichen, die keine Datei fassen kann.</translation>
    </message>
    <message>
      <source>Its name is no UTF-8 text.</source>
      <translation>Sein Name ist kein UTF-8-Text.</translation>
    </message>
    <message>
      <source>Its place follows from the bootloader's and the partition table's own offsets.</source>
      <translation>Ihr Platz folgt aus den Offsets des Bootloaders und der Partitionstabelle.</translation>
    </message>
    <message>
      <source>Its record is NEW: never started so far.</source>
      <translation>Ihr Eintrag ist NEW: bisher nie gestartet.</translation>
    </message>
    <message>
      <source>Its version, and the flash size from its own header: {size}. It believes that, not the chip.</source>
      <translation>Seine Version und die Flash-Größe aus seinem eigenen Header: {size}. Dem glaubt er, nicht dem Chip.</translation>
    </message>
    <message>
      <source>Join its group: sudo usermod -aG {group} $USER, then log out and in again; or install the udev rule that comes with Asym Studio ({rules}) in /etc/udev/rules.d.</source>
      <translation>Der Gruppe beitreten: sudo usermod -aG {group} $USER, dann ab- und wieder anmelden; oder die udev-Regel von Asym Studio ({rules}) in /etc/udev/rules.d installieren.</translation>
    </message>
    <message>
      <source>Keep more of them at their place.</source>
      <translation>Mehr davon an ihrem Platz lassen.</translation>
    </message>
    <message>
      <source>Keep one; give the others another subtype or delete them.</source>
      <translation>Eine behalten; den anderen einen anderen Subtyp geben oder sie löschen.</translation>
    </message>
    <message>
      <source>Keys: → or Space next, ← back, P play, Home first page, F full screen, 1–9 answer.</source>
      <translation>Tasten: → oder Leertaste weiter, ← zurück, P abspielen, Pos1 erste Seite, F Vollbild, 1–9 antworten.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Labels, offsets, sizes and slots for C code.</source>
      <translation>Labels, Offsets, Größen und Slots für C-Code.</translation>
    </message>
    <message>
      <source>Large SPIFFS, 16 MB</source>
      <translation>Großes SPIFFS, 16 MB</translation>
    </message>
    <message>
      <source>Large SPIFFS, 8 MB</source>
      <translation>Großes SPIFFS, 8 MB</translation>
    </message>
    <message>
      <source>Largest app, 4 MB</source>
      <translation>Größte App, 4 MB</translation>
    </message>
    <message>
      <source>Largest app, 8 MB</source>
      <translation>Größte App, 8 MB</translation>
    </message>
    <message>
      <source>Leave it if that is intended; as an OTA slot it could be updated, too.</source>
      <translation>So lassen, wenn es Absicht ist; als OTA-Slot ließe er sich ebenfalls aktualisieren.</translation>
    </message>
    <message>
      <source>Leave its size as it is.</source>
      <translation>Die Größe lassen, wie sie ist.</translation>
    </message>
    <message>
      <source>Leave out IPv6</source>
      <translation>IPv6 weglassen</translation>
    </message>
    <message>
      <source>Leave out TLS, or the ciphers and certificates that are not used</source>
      <translation>TLS weglassen, oder die Chiffren und Zertifikate, die nicht benutzt werden</translation>
    </message>
    <message>
      <source>Leave out WPA3 and enterprise Wi-Fi</source>
      <translation>WPA3 und Enterprise-Wi-Fi weglassen</translation>
    </message>
    <message>
      <source>Leave out mDNS</source>
      <translation>mDNS weglassen</translation>
    </message>
    <message>
      <source>Leave out soft AP, MQTT and SPI Ethernet where they are not used</source>
      <translation>Soft-AP, MQTT und SPI-Ethernet weglassen, wo sie nicht benutzt werden</translation>
    </message>
    <message>
      <source>Leave out the quotation marks.</source>
      <translation>Die Anführungszeichen weglassen.</translation>
    </message>
    <message>
      <source>Leave the readonly flag off.</source>
      <translation>Das Flag readonly weglassen.</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Less is said on the serial port when an update fails.</source>
      <translation>Wenn ein Update scheitert, steht am seriellen Port weniger.</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <source>Let it run until it is confirmed, or select an app: asym-studio board select LABEL.</source>
      <translation>Laufen lassen, bis sie bestätigt ist, oder eine App auswählen: asym-studio board select LABEL.</translation>
    </message>
    <message>
      <source>Let the header be corrected as well: --correct-header.</source>
      <translation>Auch den Header korrigieren lassen: --correct-header.</translation>
    </message>
    <message>
      <source>Let the header be corrected: asym-studio board write-table TABLE --correct-header; and set the flash size in the build (CONFIG_ESPTOOLPY_FLASHSIZE, board_build.flash_size, espflash --flash-size).</source>
      <translation>Den Header korrigieren lassen: asym-studio board write-table TABLE --correct-header; und die Flash-Größe im Build einstellen (CONFIG_ESPTOOLPY_FLASHSIZE, board_build.flash_size, espflash --flash-size).</translation>
    </message>
    <message>
      <source>Let the new app call esp_ota_mark_app_valid_cancel_rollback() once it works; look why it was reset before.</source>
      <translation>Die neue App esp_ota_mark_app_valid_cancel_rollback() aufrufen lassen, sobald sie arbeitet; nachsehen, warum sie vorher zurückgesetzt wurde.</translation>
    </message>
    <message>
      <source>Link-time optimisation</source>
      <translation>Optimierung beim Linken (LTO)</translation>
    </message>
    <message>
      <source>List the backups: asym-studio board backups.</source>
      <translation>Die Sicherungen auflisten: asym-studio board backups.</translation>
    </message>
    <message>
      <source>List them: asym-studio learn.</source>
      <translation>Auflisten: asym-studio learn.</translation>
    </message>
    <message>
      <source>List them: asym-studio presets.</source>
      <translation>Auflisten: asym-studio presets.</translation>
    </message>
    <message>
      <source>Listen again whenever you like.</source>
      <translation>Lauschen geht jederzeit wieder.</translation>
    </message>
    <message>
      <source>LittleFS does not mount: its partition starts somewhere else now, has shrunk, or is new.</source>
      <translation>LittleFS lässt sich nicht einhängen: Seine Partition beginnt jetzt woanders, ist geschrumpft oder neu.</translation>
    </message>
    <message>
      <source>LittleFS {version}, made for {size}</source>
      <translation>LittleFS {version}, angelegt für {size}</translation>
    </message>
    <message>
      <source>LittleFS, damaged</source>
      <translation>LittleFS, beschädigt</translation>
    </message>
    <message>
      <source>Log errors only, or nothing</source>
      <translation>Nur Fehler protokollieren oder nichts</translation>
    </message>
    <message>
      <source>Look for it among the backups: asym-studio board backups.</source>
      <translation>Unter den Sicherungen danach suchen: asym-studio board backups.</translation>
    </message>
    <message>
      <source>Look up the backtrace with your build tool's monitor.</source>
      <translation>Den Backtrace mit dem Monitor des Build-Werkzeugs auflösen.</translation>
    </message>
    <message>
      <source>Look up the partition by its label in the app and check its size, or give this device's table one.</source>
      <translation>Die Partition in der App an ihrem Label suchen und ihre Größe prüfen oder der Tabelle dieses Geräts eine geben.</translation>
    </message>
    <message>
      <source>Looking at the board</source>
      <translation>Sieht sich das Board an</translation>
    </message>
    <message>
      <source>Looking at what the partitions hold</source>
      <translation>Sieht nach, was die Partitionen enthalten</translation>
    </message>
    <message>
      <source>Make it 16 MB or smaller.</source>
      <translation>Auf 16 MB oder kleiner verkleinern.</translation>
    </message>
    <message>
      <source>Make it fit</source>
      <translation>Passend machen</translation>
    </message>
    <message>
      <source>Make it larger first, or leave it readonly.</source>
      <translation>Erst vergrößern oder readonly lassen.</translation>
    </message>
    <message>
      <source>Make it larger, or flag it readonly if it is only read.</source>
      <translation>Vergrößern, oder als readonly markieren, wenn nur gelesen wird.</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>Verkleinern.</translation>
    </message>
    <message>
      <source>Make it yourself: one app slot of at least {wanted}, a second one of at least {updater}, no errors.</source>
      <translation>Selbst bauen: ein App-Slot von mindestens {wanted}, ein zweiter von mindestens {updater}, keine Fehler.</translation>
    </message>
    <message>
      <source>Make partitions smaller, or use a board with more flash.</source>
      <translation>Partitionen verkleinern oder ein Board mit mehr Flash nehmen.</translation>
    </message>
    <message>
      <source>Make room</source>
      <translation>Platz schaffen</translation>
    </message>
    <message>
      <source>Make room on the disk, or save to another one. The old file is intact.</source>
      <translation>Auf dem Datenträger Platz schaffen oder auf einem anderen speichern. Die alte Datei ist unversehrt.</translation>
    </message>
    <message>
      <source>Make room or mend the folder's permissions, and start again: it goes on where it stopped.</source>
      <translation>Platz schaffen oder die Zugriffsrechte des Ordners richten, und noch einmal starten: es geht weiter, wo es stehen blieb.</translation>
    </message>
    <message>
      <source>Make something smaller or delete a partition first.</source>
      <translation>Erst etwas verkleinern oder eine Partition löschen.</translation>
    </message>
    <message>
      <source>Make something smaller, or set a larger flash size if the board has one.</source>
      <translation>Etwas verkleinern, oder eine größere Flash-Größe setzen, wenn das Board sie hat.</translation>
    </message>
    <message>
      <source>Make that slot larger, or the app smaller.</source>
      <translation>Jenen Slot vergrößern oder die App verkleinern.</translation>
    </message>
    <message>
      <source>Make the app slots larger.</source>
      <translation>Die App-Slots vergrößern.</translation>
    </message>
    <message>
      <source>Make the app's slot ota_0.</source>
      <translation>Den Slot der App zu ota_0 machen.</translation>
    </message>
    <message>
      <source>Make the image smaller.</source>
      <translation>Das Image verkleinern.</translation>
    </message>
    <message>
      <source>Make the partition larger while boards can still be given another layout.</source>
      <translation>Die Partition vergrößern, solange Boards noch ein anderes Layout bekommen können.</translation>
    </message>
    <message>
      <source>Make the partition larger, or the content smaller.</source>
      <translation>Die Partition vergrößern oder den Inhalt verkleinern.</translation>
    </message>
    <message>
      <source>Make the partition larger, or the image smaller.</source>
      <translation>Die Partition vergrößern oder das Image verkleinern.</translation>
    </message>
    <message>
      <source>Make the partition larger.</source>
      <translation>Die Partition vergrößern.</translation>
    </message>
    <message>
      <source>Make the slot larger, or the app smaller.</source>
      <translation>Den Slot vergrößern oder die App verkleinern.</translation>
    </message>
    <message>
      <source>Make the table, or correct the name in the project's settings.</source>
      <translation>Die Tabelle anlegen oder den Namen in den Projekteinstellungen korrigieren.</translation>
    </message>
    <message>
      <source>Make {name} {kind}/{subtype}</source>
      <translation>{name} zu {kind}/{subtype} machen</translation>
    </message>
    <message>
      <source>Make {name} {size}</source>
      <translation>{name} auf {size} setzen</translation>
    </message>
    <message>
      <source>Make {name} {size} and push what follows</source>
      <translation>{name} auf {size} setzen und das Folgende schieben</translation>
    </message>
    <message>
      <source>Make {name} {size}, taken from its neighbour</source>
      <translation>{name} auf {size} setzen, auf Kosten des Nachbarn</translation>
    </message>
    <message>
      <source>Make “{label}” at least {wanted} large without breaking any rule.</source>
      <translation>„{label}“ mindestens {wanted} groß machen, ohne eine Regel zu verletzen.</translation>
    </message>
    <message>
      <source>Make “{label}” start.</source>
      <translation>„{label}“ zum Starten bringen.</translation>
    </message>
    <message>
      <source>Make “{label}” the smallest partition for {length} bytes and {share} of headroom.</source>
      <translation>„{label}“ zur kleinsten Partition für {length} Bytes und {share} Reserve machen.</translation>
    </message>
    <message>
      <source>Mend the file; the tool that builds the project would stumble over it too.</source>
      <translation>Die Datei in Ordnung bringen; auch das Werkzeug, das das Projekt baut, würde darüber stolpern.</translation>
    </message>
    <message>
      <source>Mend the folder's permissions, or delete it by hand.</source>
      <translation>Die Zugriffsrechte des Ordners richten oder von Hand löschen.</translation>
    </message>
    <message>
      <source>Mend the layout first: the check says what is wrong with it.</source>
      <translation>Erst das Layout in Ordnung bringen: die Prüfung sagt, was daran falsch ist.</translation>
    </message>
    <message>
      <source>Mend the records</source>
      <translation>Die Einträge reparieren</translation>
    </message>
    <message>
      <source>MeshCom safeboot, 4 MB</source>
      <translation>MeshCom safeboot, 4 MB</translation>
    </message>
    <message>
      <source>Meshtastic, 4 MB</source>
      <translation>Meshtastic, 4 MB</translation>
    </message>
    <message>
      <source>Meshtastic, 8 MB</source>
      <translation>Meshtastic, 8 MB</translation>
    </message>
    <message>
      <source>Migrate it by itself, with a plan of its own.</source>
      <translation>Für sich allein migrieren, mit eigenem Plan.</translation>
    </message>
    <message>
      <source>Migrate it by itself.</source>
      <translation>Für sich allein migrieren.</translation>
    </message>
    <message>
      <source>Migrate such a device over the cable.</source>
      <translation>Ein solches Gerät per Kabel migrieren.</translation>
    </message>
    <message>
      <source>Migrating</source>
      <translation>Migration läuft</translation>
    </message>
    <message>
      <source>Minimal SPIFFS with core dump, 4 MB</source>
      <translation>Minimales SPIFFS mit Coredump, 4 MB</translation>
    </message>
    <message>
      <source>Minimal SPIFFS, 4 MB</source>
      <translation>Minimales SPIFFS, 4 MB</translation>
    </message>
    <message>
      <source>Minimal, 2 MB</source>
      <translation>Minimal, 2 MB</translation>
    </message>
    <message>
      <source>Move it behind the partition table.</source>
      <translation>Hinter die Partitionstabelle verschieben.</translation>
    </message>
    <message>
      <source>Move it out of the way first, or let it be pushed or traded with.</source>
      <translation>Erst aus dem Weg räumen oder Schieben oder Ausgleichen zulassen.</translation>
    </message>
    <message>
      <source>Move it to the nearest such place that is free.</source>
      <translation>An die nächste solche Stelle verschieben, die frei ist.</translation>
    </message>
    <message>
      <source>Move it up, or make the other one smaller.</source>
      <translation>Nach oben verschieben oder die andere verkleinern.</translation>
    </message>
    <message>
      <source>Move the app if your project uses such pages.</source>
      <translation>Die App verschieben, wenn das Projekt solche Seiten benutzt.</translation>
    </message>
    <message>
      <source>Move the partition, or build the image for the usual MMU page.</source>
      <translation>Die Partition verschieben oder das Image für die übliche MMU-Seite bauen.</translation>
    </message>
    <message>
      <source>Move the slot to a multiple of 64 KB and write the app there.</source>
      <translation>Den Slot auf ein Vielfaches von 64 KB verschieben und die App dorthin schreiben.</translation>
    </message>
    <message>
      <source>Move {name} to {offset}</source>
      <translation>{name} nach {offset} verschieben</translation>
    </message>
    <message>
      <source>Move {name} to {offset} and push what follows</source>
      <translation>{name} nach {offset} verschieben und das Folgende schieben</translation>
    </message>
    <message>
      <source>Move {name} to {offset}, {size}</source>
      <translation>{name} nach {offset} verschieben, {size}</translation>
    </message>
    <message>
      <source>Moving a board that is in the field</source>
      <translation>Ein Board im Feld umziehen</translation>
    </message>
    <message>
      <source>Mycila's way: the choice goes back to the app at once, and the first 16 bytes of the image are written last.</source>
      <translation>Der Weg von Mycila: die Wahl geht sofort zurück zur App, und die ersten 16 Bytes des Images werden zuletzt geschrieben.</translation>
    </message>
    <message>
      <source>MycilaSafeBoot, 4 MB</source>
      <translation>MycilaSafeBoot, 4 MB</translation>
    </message>
    <message>
      <source>NVS has no free page: its partition is full, was made smaller, or holds something else.</source>
      <translation>NVS hat keine freie Seite: Seine Partition ist voll, wurde verkleinert oder enthält etwas anderes.</translation>
    </message>
    <message>
      <source>NVS: {used} of {pages} pages in use, {free} free, {entries} entries</source>
      <translation>NVS: {used} von {pages} Seiten belegt, {free} frei, {entries} Einträge</translation>
    </message>
    <message>
      <source>Name a folder that is new or empty.</source>
      <translation>Einen neuen oder leeren Ordner nennen.</translation>
    </message>
    <message>
      <source>Name a slot that holds one.</source>
      <translation>Einen Slot nennen, der eines enthält.</translation>
    </message>
    <message>
      <source>Name another folder, or make room.</source>
      <translation>Einen anderen Ordner nennen oder Platz schaffen.</translation>
    </message>
    <message>
      <source>Name another.</source>
      <translation>Einen anderen nennen.</translation>
    </message>
    <message>
      <source>Name each once, as GPIO 0 to 63: {names}.</source>
      <translation>Jeden einmal nennen, als GPIO 0 bis 63: {names}.</translation>
    </message>
    <message>
      <source>Name each pin once, as GPIO 0 to 63.</source>
      <translation>Jeden Pin einmal nennen, als GPIO 0 bis 63.</translation>
    </message>
    <message>
      <source>Name every board once.</source>
      <translation>Jedes Board einmal nennen.</translation>
    </message>
    <message>
      <source>Name one that is new or empty.</source>
      <translation>Einen nennen, der neu oder leer ist.</translation>
    </message>
    <message>
      <source>Name one: --port PORT.</source>
      <translation>Einen nennen: --port PORT.</translation>
    </message>
    <message>
      <source>Name the slot of the one you mean: {slots}.</source>
      <translation>Den Slot des gemeinten nennen: {slots}.</translation>
    </message>
    <message>
      <source>Name the slot.</source>
      <translation>Den Slot nennen.</translation>
    </message>
    <message>
      <source>Name the table in espflash.toml (partition_table = …) or give --partition-table; then write it again: nothing was erased except what the new app covers.</source>
      <translation>Die Tabelle in espflash.toml nennen (partition_table = …) oder --partition-table angeben; dann neu schreiben: gelöscht ist nur, was die neue App überdeckt.</translation>
    </message>
    <message>
      <source>Name two slots, or leave one of them open.</source>
      <translation>Zwei Slots nennen oder einen davon offen lassen.</translation>
    </message>
    <message>
      <source>Neither counts</source>
      <translation>Keiner zählt</translation>
    </message>
    <message>
      <source>Never written</source>
      <translation>Nie geschrieben</translation>
    </message>
    <message>
      <source>New table over the air</source>
      <translation>Neue Tabelle per OTA</translation>
    </message>
    <message>
      <source>New table over the cable</source>
      <translation>Neue Tabelle per Kabel</translation>
    </message>
    <message>
      <source>New, so it starts erased.</source>
      <translation>Neu, beginnt also gelöscht.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>No OTA with FAT, 4 MB</source>
      <translation>Kein OTA mit FAT, 4 MB</translation>
    </message>
    <message>
      <source>No OTA, 3 MB FAT, 4 MB</source>
      <translation>Kein OTA, 3 MB FAT, 4 MB</translation>
    </message>
    <message>
      <source>No OTA, 3 MB SPIFFS, 4 MB</source>
      <translation>Kein OTA, 3 MB SPIFFS, 4 MB</translation>
    </message>
    <message>
      <source>No OTA, 4 MB</source>
      <translation>Kein OTA, 4 MB</translation>
    </message>
    <message>
      <source>No app can be started: the chip resets and tries again, for ever.</source>
      <translation>Keine App lässt sich starten: der Chip setzt sich zurück und versucht es wieder, für immer.</translation>
    </message>
    <message>
      <source>No app image can be made of this ELF file: {reason}.</source>
      <translation>Aus dieser ELF-Datei lässt sich kein App-Image machen: {reason}.</translation>
    </message>
    <message>
      <source>No app in {label} starts: it waits for help.</source>
      <translation>In {label} startet keine App: er wartet auf Hilfe.</translation>
    </message>
    <message>
      <source>No app knows offsets by heart: it asks the table for a partition by its name or type.</source>
      <translation>Keine App kennt Offsets auswendig: sie fragt die Tabelle nach einer Partition mit Namen oder Typ.</translation>
    </message>
    <message>
      <source>No app of this layout would start: {why}</source>
      <translation>Keine App dieses Layouts würde starten: {why}</translation>
    </message>
    <message>
      <source>No app slot of the table holds an image that can be started.</source>
      <translation>Kein App-Slot der Tabelle enthält ein Image, das gestartet werden kann.</translation>
    </message>
    <message>
      <source>No app starts before the steps, or none after them.</source>
      <translation>Vor den Schritten startet keine App oder danach keine.</translation>
    </message>
    <message>
      <source>No app where one should be</source>
      <translation>Keine App, wo eine sein sollte</translation>
    </message>
    <message>
      <source>No board is connected.</source>
      <translation>Kein Board ist verbunden.</translation>
    </message>
    <message>
      <source>No board is connected: there is no serial port.</source>
      <translation>Kein Board ist verbunden: es gibt keinen seriellen Port.</translation>
    </message>
    <message>
      <source>No card with a ticket: try {number} of {tries}.</source>
      <translation>Keine Karte mit Ticket: Versuch {number} von {tries}.</translation>
    </message>
    <message>
      <source>No code of an image header stands for that flash size.</source>
      <translation>Kein Code eines Image-Headers steht für diese Flash-Größe.</translation>
    </message>
    <message>
      <source>No fault</source>
      <translation>Kein Fehler</translation>
    </message>
    <message>
      <source>No file system, 4 MB</source>
      <translation>Kein Dateisystem, 4 MB</translation>
    </message>
    <message>
      <source>No flash chip has that size.</source>
      <translation>Kein Flash-Chip hat diese Größe.</translation>
    </message>
    <message>
      <source>No flash chip has {size}.</source>
      <translation>Kein Flash-Chip hat {size}.</translation>
    </message>
    <message>
      <source>No free page would be left for the settings, and NVS cannot do without one.</source>
      <translation>Keine Seite bliebe für die Einstellungen frei, und ohne eine kommt NVS nicht aus.</translation>
    </message>
    <message>
      <source>No free space holds “{label}” with {size}.</source>
      <translation>Kein freier Platz fasst „{label}“ mit {size}.</translation>
    </message>
    <message>
      <source>No header can name a flash size of {size}.</source>
      <translation>Kein Header kann eine Flash-Größe von {size} nennen.</translation>
    </message>
    <message>
      <source>No headroom</source>
      <translation>Keine Reserve</translation>
    </message>
    <message>
      <source>No headroom: {tight}</source>
      <translation>Keine Reserve: {tight}</translation>
    </message>
    <message>
      <source>No image was given for it.</source>
      <translation>Dafür wurde kein Image angegeben.</translation>
    </message>
    <message>
      <source>No networks that demand them.</source>
      <translation>Keine Netze, die sie verlangen.</translation>
    </message>
    <message>
      <source>No otadata record selects the app under both tables.</source>
      <translation>Kein otadata-Eintrag wählt die App unter beiden Tabellen.</translation>
    </message>
    <message>
      <source>No partition can be started: the bootloader finds neither a factory app nor an OTA slot and resets for ever. Add an app partition.</source>
      <translation>Keine Partition lässt sich starten: der Bootloader findet weder eine Factory-App noch einen OTA-Slot und setzt für immer zurück. Eine App-Partition hinzufügen.</translation>
    </message>
    <message>
      <source>No partition can be started: there is neither a factory app nor an OTA slot.</source>
      <translation>Keine Partition lässt sich starten: es gibt weder eine Factory-App noch einen OTA-Slot.</translation>
    </message>
    <message>
      <source>No partition follows “{label}”.</source>
      <translation>Auf „{label}“ folgt keine Partition.</translation>
    </message>
    <message>
      <source>No record is valid and there is no factory app: all OTA slots are tried in turn.</source>
      <translation>Kein Eintrag ist gültig und es gibt keine Factory-App: alle OTA-Slots werden der Reihe nach versucht.</translation>
    </message>
    <message>
      <source>No record is valid: the factory app is tried first.</source>
      <translation>Kein Eintrag ist gültig: die Factory-App wird zuerst versucht.</translation>
    </message>
    <message>
      <source>No table</source>
      <translation>Keine Tabelle</translation>
    </message>
    <message>
      <source>No table of its own: espflash's default for this chip, one app that fills the flash.</source>
      <translation>Keine eigene Tabelle: die Vorgabe von espflash für diesen Chip, eine App, die den Flash füllt.</translation>
    </message>
    <message>
      <source>No tool has anything against it.</source>
      <translation>Kein Werkzeug hat etwas dagegen.</translation>
    </message>
    <message>
      <source>No updater can be split onto this flash: {why}</source>
      <translation>Auf diesem Flash lässt sich kein Updater abteilen: {why}</translation>
    </message>
    <message>
      <source>No ways are known, or no updater can be split onto this flash.</source>
      <translation>Keine Wege sind bekannt oder auf diesem Flash lässt sich kein Updater abteilen.</translation>
    </message>
    <message>
      <source>No: {offset} is not a multiple of {page}. The bootloader refuses the image.</source>
      <translation>Nein: {offset} ist kein Vielfaches von {page}. Der Bootloader weist das Image ab.</translation>
    </message>
    <message>
      <source>Nobody answers at that address.</source>
      <translation>Unter dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
      <source>Nobody answers at “{port}”: “{reason}”.</source>
      <translation>Unter „{port}“ antwortet niemand: „{reason}“.</translation>
    </message>
    <message>
      <source>Nobody said how large the flash is; the kit is made for {size}, the smallest that holds the table.</source>
      <translation>Niemand hat gesagt, wie groß der Flash ist; das Kit ist für {size} gemacht, die kleinste Größe, in die die Tabelle passt.</translation>
    </message>
    <message>
      <source>Nobody said where the recovery bootloader lies; its row cannot say it.</source>
      <translation>Niemand hat gesagt, wo der Recovery-Bootloader liegt; seine Zeile kann es nicht sagen.</translation>
    </message>
    <message>
      <source>Nobody sends an image: it waits.</source>
      <translation>Niemand schickt ein Image: er wartet.</translation>
    </message>
    <message>
      <source>None, as long as nothing is needed that no component asks for.</source>
      <translation>Keine, solange nichts gebraucht wird, wonach keine Komponente fragt.</translation>
    </message>
    <message>
      <source>None: every rule of ESP-IDF is kept.</source>
      <translation>Keine: jede Regel von ESP-IDF ist gewahrt.</translation>
    </message>
    <message>
      <source>Not in the new table.</source>
      <translation>Nicht in der neuen Tabelle.</translation>
    </message>
    <message>
      <source>Not in the new table; what is in it is in the backup only.</source>
      <translation>Nicht in der neuen Tabelle; was darin ist, liegt nur in der Sicherung.</translation>
    </message>
    <message>
      <source>Not so.</source>
      <translation>Leider nein.</translation>
    </message>
    <message>
      <source>Not supported by ESP-IDF: test every build.</source>
      <translation>Von ESP-IDF nicht unterstützt: jeden Build testen.</translation>
    </message>
    <message>
      <source>Note in memory that survives the restart that an image is to be fetched.</source>
      <translation>Im Speicher, der den Neustart überdauert, vermerken, dass ein Image zu holen ist.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Nothing need be done; they are not counted.</source>
      <translation>Es ist nichts zu tun; sie werden nicht gezählt.</translation>
    </message>
    <message>
      <source>Nothing on the chip knows which table would be right. Only you do, and the file that you keep.</source>
      <translation>Nichts auf dem Chip weiß, welche Tabelle die richtige wäre. Das wissen nur Sie, und die Datei, die Sie aufheben.</translation>
    </message>
    <message>
      <source>Nothing says what to fetch: it waits to be told.</source>
      <translation>Nichts sagt, was zu holen ist: er wartet auf Anweisung.</translation>
    </message>
    <message>
      <source>Nothing starts</source>
      <translation>Nichts startet</translation>
    </message>
    <message>
      <source>Nothing starts with this table even without a fault, so no fault can be shown on it.</source>
      <translation>Mit dieser Tabelle startet auch ohne Fehler nichts, also lässt sich kein Fehler daran zeigen.</translation>
    </message>
    <message>
      <source>Nothing starts.</source>
      <translation>Nichts startet.</translation>
    </message>
    <message>
      <source>Nothing starts: no slot holds an app that can be started.</source>
      <translation>Nichts startet: kein Slot enthält eine App, die sich starten lässt.</translation>
    </message>
    <message>
      <source>Nothing starts: only the cable helps.</source>
      <translation>Nichts startet: nur das Kabel hilft.</translation>
    </message>
    <message>
      <source>Nothing starts: the bootloader refuses the partition table.</source>
      <translation>Nichts startet: der Bootloader weist die Partitionstabelle ab.</translation>
    </message>
    <message>
      <source>Nothing starts: the bootloader stops at an image that it cannot map.</source>
      <translation>Nichts startet: der Bootloader bleibt an einem Image stehen, das er nicht einblenden kann.</translation>
    </message>
    <message>
      <source>Nothing starts: the otadata partition cannot be read.</source>
      <translation>Nichts startet: die otadata-Partition ist nicht lesbar.</translation>
    </message>
    <message>
      <source>Nothing was written. Start the same again.</source>
      <translation>Es wurde nichts geschrieben. Dasselbe noch einmal starten.</translation>
    </message>
    <message>
      <source>Nothing works: the app that the bootloader starts refuses the torn table.</source>
      <translation>Nichts geht: die App, die der Bootloader startet, weist die zerrissene Tabelle ab.</translation>
    </message>
    <message>
      <source>Nothing: the table has no such row</source>
      <translation>Nichts: die Tabelle hat keine solche Zeile</translation>
    </message>
    <message>
      <source>Now the card is pulled out for good while the updater writes.</source>
      <translation>Nun wird die Karte endgültig herausgezogen, während der Updater schreibt.</translation>
    </message>
    <message>
      <source>Number the OTA slots from ota_0 on.</source>
      <translation>Die OTA-Slots ab ota_0 durchnummerieren.</translation>
    </message>
    <message>
      <source>Number the slots anew.</source>
      <translation>Die Slots neu nummerieren.</translation>
    </message>
    <message>
      <source>Number the slots anew: {names}</source>
      <translation>Die Slots neu nummerieren: {names}</translation>
    </message>
    <message>
      <source>Number {second} no longer counts, so sector 0 decides.</source>
      <translation>Nummer {second} zählt nicht mehr, also entscheidet Sektor 0.</translation>
    </message>
    <message>
      <source>Number {second} would choose “{label}”, but it is marked INVALID and its checksum is wrong.</source>
      <translation>Nummer {second} würde „{label}“ wählen, ist aber als INVALID markiert und ihre Prüfsumme ist falsch.</translation>
    </message>
    <message>
      <source>Of {cuts} moments at which the power was cut while it was proved, {dark} leave nothing to start.</source>
      <translation>Von {cuts} Momenten, in denen beim Beweisen der Strom ausfiel, lassen {dark} nichts Startbares übrig.</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Offset</translation>
    </message>
    <message>
      <source>Offsets and sizes lie between 0 and 0xffffffff.</source>
      <translation>Offsets und Größen liegen zwischen 0 und 0xffffffff.</translation>
    </message>
    <message>
      <source>On neither of them</source>
      <translation>Auf keinem von beiden</translation>
    </message>
    <message>
      <source>On this flash of {flash}, two equal slots beside the same other partitions have {half} each.</source>
      <translation>Auf diesem Flash von {flash} haben zwei gleiche Slots neben denselben anderen Partitionen je {half}.</translation>
    </message>
    <message>
      <source>On this flash there is no room for two equal app slots beside the other partitions.</source>
      <translation>Auf diesem Flash ist neben den anderen Partitionen kein Platz für zwei gleiche App-Slots.</translation>
    </message>
    <message>
      <source>On this layout no partition begins directly behind the table, so the fault does no harm.</source>
      <translation>In diesem Layout beginnt keine Partition direkt hinter der Tabelle, also richtet der Fehler keinen Schaden an.</translation>
    </message>
    <message>
      <source>On this one: {flash}</source>
      <translation>Auf diesem: {flash}</translation>
    </message>
    <message>
      <source>On trial: rollback</source>
      <translation>Auf Probe: Rollback</translation>
    </message>
    <message>
      <source>On twice as much: {double}</source>
      <translation>Auf dem doppelten: {double}</translation>
    </message>
    <message>
      <source>One app slot of 1 MB and a large FAT file system.</source>
      <translation>Ein App-Slot von 1 MB und ein großes FAT-Dateisystem.</translation>
    </message>
    <message>
      <source>One app slot of 1 MB and a large SPIFFS file system.</source>
      <translation>Ein App-Slot von 1 MB und ein großes SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>One app slot of 1.25 MB and a small SPIFFS on a 2 MB flash.</source>
      <translation>Ein App-Slot von 1.25 MB und ein kleines SPIFFS auf 2 MB Flash.</translation>
    </message>
    <message>
      <source>One app slot of 2 MB and a FAT file system.</source>
      <translation>Ein App-Slot von 2 MB und ein FAT-Dateisystem.</translation>
    </message>
    <message>
      <source>One app slot of 2 MB and a SPIFFS file system.</source>
      <translation>Ein App-Slot von 2 MB und ein SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>One app slot of 3 MB and a SPIFFS file system.</source>
      <translation>Ein App-Slot von 3 MB und ein SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>One app with pairing data and key map storage beside it; most of the upper half is still free.</source>
      <translation>Eine App, daneben Speicher für Kopplungsdaten und Tastenbelegung; der größte Teil der oberen Hälfte ist noch frei.</translation>
    </message>
    <message>
      <source>One app, and a USB drive updater (uf2) in the factory slot.</source>
      <translation>Eine App und ein USB-Laufwerk-Updater (uf2) im Factory-Slot.</translation>
    </message>
    <message>
      <source>One board was named twice.</source>
      <translation>Ein Board wurde zweimal genannt.</translation>
    </message>
    <message>
      <source>One chip, one line of bytes</source>
      <translation>Ein Chip, eine Zeile aus Bytes</translation>
    </message>
    <message>
      <source>One factory app of 1 MB and a core dump.</source>
      <translation>Eine Factory-App von 1 MB und ein Coredump.</translation>
    </message>
    <message>
      <source>One factory app of 1 MB, and the keys of an encrypted NVS.</source>
      <translation>Eine Factory-App von 1 MB und die Schlüssel eines verschlüsselten NVS.</translation>
    </message>
    <message>
      <source>One factory app of 1 MB: what ESP-IDF uses unless told otherwise.</source>
      <translation>Eine Factory-App von 1 MB: was ESP-IDF ohne andere Vorgabe benutzt.</translation>
    </message>
    <message>
      <source>One factory app of 1.5 MB and a core dump.</source>
      <translation>Eine Factory-App von 1.5 MB und ein Coredump.</translation>
    </message>
    <message>
      <source>One factory app of 1.5 MB, and the keys of an encrypted NVS.</source>
      <translation>Eine Factory-App von 1.5 MB und die Schlüssel eines verschlüsselten NVS.</translation>
    </message>
    <message>
      <source>One factory app of 1.5 MB.</source>
      <translation>Eine Factory-App von 1.5 MB.</translation>
    </message>
    <message>
      <source>One factory app that fills the flash.</source>
      <translation>Eine Factory-App, die den Flash füllt.</translation>
    </message>
    <message>
      <source>One factory app that fills the flash: what espflash writes if a project names no table.</source>
      <translation>Eine Factory-App, die den Flash füllt: was espflash schreibt, wenn ein Projekt keine Tabelle nennt.</translation>
    </message>
    <message>
      <source>One large app, and a 256 KB updater (flashApp) that installs it from the SD card.</source>
      <translation>Eine große App und ein Updater von 256 KB (flashApp), der sie von der SD-Karte installiert.</translation>
    </message>
    <message>
      <source>One large app, and a 640 KB updater (flashApp) that receives it over Bluetooth or Wi-Fi.</source>
      <translation>Eine große App und ein Updater von 640 KB (flashApp), der sie über Bluetooth oder Wi-Fi empfängt.</translation>
    </message>
    <message>
      <source>One large slot, one small one</source>
      <translation>Ein großer Slot, ein kleiner</translation>
    </message>
    <message>
      <source>One of these would make it fit: {changes}.</source>
      <translation>Mit einer dieser Änderungen passte es: {changes}.</translation>
    </message>
    <message>
      <source>One sector of the backup is enough here. The board starts as before.</source>
      <translation>Ein Sektor der Sicherung genügt hier. Das Board startet wie zuvor.</translation>
    </message>
    <message>
      <source>One sector that says what lies where on the rest of the flash. Bootloader and app both read it.</source>
      <translation>Ein Sektor, der sagt, was wo auf dem übrigen Flash liegt. Bootloader und App lesen ihn beide.</translation>
    </message>
    <message>
      <source>One slot cannot be both the app's and the updater's.</source>
      <translation>Ein Slot kann nicht der der App und der des Updaters zugleich sein.</translation>
    </message>
    <message>
      <source>One wrong bit</source>
      <translation>Ein falsches Bit</translation>
    </message>
    <message>
      <source>Only a cable helps now.</source>
      <translation>Jetzt hilft nur ein Kabel.</translation>
    </message>
    <message>
      <source>Only empty pages are dropped, and a free one stays.</source>
      <translation>Nur leere Seiten entfallen, und eine freie bleibt.</translation>
    </message>
    <message>
      <source>Only the board's own app can read its flash.</source>
      <translation>Nur die eigene App des Boards kann seinen Flash lesen.</translation>
    </message>
    <message>
      <source>Open a CSV, a binary table (it starts with aa50), or a dump of the whole flash from its first byte.</source>
      <translation>Eine CSV, eine binäre Tabelle (sie beginnt mit aa50) oder einen Dump des ganzen Flash ab seinem ersten Byte öffnen.</translation>
    </message>
    <message>
      <source>Open a CSV, a binary table, or a dump of the whole flash.</source>
      <translation>Eine CSV, eine binäre Tabelle oder einen Dump des ganzen Flash öffnen.</translation>
    </message>
    <message>
      <source>Open a partition table (CSV or binary) or a dump of the whole flash from its first byte.</source>
      <translation>Eine Partitionstabelle (CSV oder binär) oder einen Dump des ganzen Flash ab seinem ersten Byte öffnen.</translation>
    </message>
    <message>
      <source>Open a partition table or a dump of the whole flash from its first byte.</source>
      <translation>Eine Partitionstabelle oder einen Dump des ganzen Flash ab seinem ersten Byte öffnen.</translation>
    </message>
    <message>
      <source>Open a partition table, or a dump of the whole flash.</source>
      <translation>Eine Partitionstabelle öffnen oder einen Dump des ganzen Flash.</translation>
    </message>
    <message>
      <source>Open a table first and attach the image to a partition; `asym-studio image FILE` looks into it.</source>
      <translation>Erst eine Tabelle öffnen und das Image an eine Partition anhängen; `asym-studio image FILE` sieht hinein.</translation>
    </message>
    <message>
      <source>Open the partition table itself.</source>
      <translation>Die Partitionstabelle selbst öffnen.</translation>
    </message>
    <message>
      <source>Open the table itself, or give the project one of its own.</source>
      <translation>Die Tabelle selbst öffnen oder dem Projekt eine eigene geben.</translation>
    </message>
    <message>
      <source>Open the table itself.</source>
      <translation>Die Tabelle selbst öffnen.</translation>
    </message>
    <message>
      <source>Open the table that belongs to this board, or change its chip there.</source>
      <translation>Die Tabelle öffnen, die zu diesem Board gehört, oder dort den Chip ändern.</translation>
    </message>
    <message>
      <source>OpenBikeSensor, 4 MB</source>
      <translation>OpenBikeSensor, 4 MB</translation>
    </message>
    <message>
      <source>Optimise for size, asserts silent</source>
      <translation>Auf Größe optimieren, asserts stumm</translation>
    </message>
    <message>
      <source>Over the air: nobody at the cable</source>
      <translation>Per OTA: niemand am Kabel</translation>
    </message>
    <message>
      <source>Over the cable: the order makes it safe</source>
      <translation>Per Kabel: die Reihenfolge macht es sicher</translation>
    </message>
    <message>
      <source>Partition table</source>
      <translation>Partitionstabelle</translation>
    </message>
    <message>
      <source>Partitions</source>
      <translation>Partitionen</translation>
    </message>
    <message>
      <source>Partitions do not overlap, and the flash does not grow. What one gets, another one gives up.</source>
      <translation>Partitionen überlappen sich nicht, und der Flash wächst nicht. Was eine bekommt, gibt eine andere ab.</translation>
    </message>
    <message>
      <source>Partitions on the board overlap.</source>
      <translation>Partitionen auf dem Board überlappen sich.</translation>
    </message>
    <message>
      <source>Partitions start at a multiple of {step}.</source>
      <translation>Partitionen beginnen an einem Vielfachen von {step}.</translation>
    </message>
    <message>
      <source>Partitions that the update writes overlap, or do not lie in the flash.</source>
      <translation>Partitionen, die das Update schreibt, überlappen sich oder liegen nicht im Flash.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Plan anew: start `migrate` again.</source>
      <translation>Neu planen: `migrate` noch einmal starten.</translation>
    </message>
    <message>
      <source>Plan anew: start `migrate` with the table again.</source>
      <translation>Neu planen: `migrate` noch einmal mit der Tabelle starten.</translation>
    </message>
    <message>
      <source>Plan the migration for this board first.</source>
      <translation>Erst die Migration für dieses Board planen.</translation>
    </message>
    <message>
      <source>Planning, and proving the plan</source>
      <translation>Plant und beweist den Plan</translation>
    </message>
    <message>
      <source>PlatformIO and the Arduino IDE compare a build with ota_0 only, which is not the largest app slot.</source>
      <translation>PlatformIO und die Arduino IDE vergleichen einen Build nur mit ota_0, und das ist nicht der größte App-Slot.</translation>
    </message>
    <message>
      <source>PlatformIO build folder</source>
      <translation>PlatformIO-Build-Ordner</translation>
    </message>
    <message>
      <source>PlatformIO uploads to ota_0, but the app is in “{label}” ({subtype}): use the kit's flash script.</source>
      <translation>PlatformIO lädt nach ota_0, die App ist aber in „{label}“ ({subtype}): das Flash-Skript des Kits benutzen.</translation>
    </message>
    <message>
      <source>PlatformIO with ESP-IDF uploads to the factory slot, which here is the updater's (“{label}”): upload the app with the kit's flash script.</source>
      <translation>PlatformIO mit ESP-IDF lädt in den Factory-Slot, der hier der des Updaters ist („{label}“): die App mit dem Flash-Skript des Kits laden.</translation>
    </message>
    <message>
      <source>PlatformIO with the Arduino framework</source>
      <translation>PlatformIO mit dem Arduino-Framework</translation>
    </message>
    <message>
      <source>PlatformIO, ESPHome and Tasmota cannot read “{cell}” in partitions.csv. Write the number like 0x10000, 65536 or 64K.</source>
      <translation>PlatformIO, ESPHome und Tasmota können „{cell}“ in partitions.csv nicht lesen. Die Zahl wie 0x10000, 65536 oder 64K schreiben.</translation>
    </message>
    <message>
      <source>PlatformIO, ESPHome and Tasmota read tables in UTF-8 only; partitions.csv has another encoding.</source>
      <translation>PlatformIO, ESPHome und Tasmota lesen Tabellen nur in UTF-8; partitions.csv hat eine andere Kodierung.</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Plug it in; some cables carry power only.</source>
      <translation>Anstecken; manche Kabel führen nur Strom.</translation>
    </message>
    <message>
      <source>Plug one in (some cables carry power only), or use the virtual board: --port {port}</source>
      <translation>Eines anstecken (manche Kabel führen nur Strom) oder das virtuelle Board benutzen: --port {port}</translation>
    </message>
    <message>
      <source>Plug the board in, and list the ports: asym-studio ports.</source>
      <translation>Das Board anstecken und die Ports auflisten: asym-studio ports.</translation>
    </message>
    <message>
      <source>Plug the board in, and list the ports: asym-studio ports. Some cables carry power only.</source>
      <translation>Das Board anstecken und die Ports auflisten: asym-studio ports. Manche Kabel führen nur Strom.</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>Pull the plug</source>
      <translation>Den Stecker ziehen</translation>
    </message>
    <message>
      <source>Put a line “# asym-studio: recovery-offset=0x…” at the top of the file.</source>
      <translation>Eine Zeile „# asym-studio: recovery-offset=0x…“ an den Anfang der Datei setzen.</translation>
    </message>
    <message>
      <source>Put it at a multiple of 4 KB.</source>
      <translation>An ein Vielfaches von 4 KB legen.</translation>
    </message>
    <message>
      <source>Put the table at 0x8000 or higher.</source>
      <translation>Die Tabelle an 0x8000 oder höher legen.</translation>
    </message>
    <message>
      <source>Put the table at {offset}</source>
      <translation>Die Tabelle an {offset} legen</translation>
    </message>
    <message>
      <source>RainMaker, 4 MB</source>
      <translation>RainMaker, 4 MB</translation>
    </message>
    <message>
      <source>RainMaker, 8 MB</source>
      <translation>RainMaker, 8 MB</translation>
    </message>
    <message>
      <source>Read it back and compare.</source>
      <translation>Zurücklesen und vergleichen.</translation>
    </message>
    <message>
      <source>Read it yourself</source>
      <translation>Selbst lesen</translation>
    </message>
    <message>
      <source>Read the board again.</source>
      <translation>Das Board neu lesen.</translation>
    </message>
    <message>
      <source>Read the board's whole flash.</source>
      <translation>Den ganzen Flash des Boards lesen.</translation>
    </message>
    <message>
      <source>Read the flash again. If it stays so, write a table to the board anew.</source>
      <translation>Den Flash neu lesen. Bleibt es so, eine Tabelle neu auf das Board schreiben.</translation>
    </message>
    <message>
      <source>Read the flash again; if it stays so, write a table to the board anew.</source>
      <translation>Den Flash neu lesen; bleibt es so, eine Tabelle neu auf das Board schreiben.</translation>
    </message>
    <message>
      <source>Read the table back and compare.</source>
      <translation>Die Tabelle zurücklesen und vergleichen.</translation>
    </message>
    <message>
      <source>Read the table from the board again, or open its CSV.</source>
      <translation>Die Tabelle neu vom Board lesen oder ihre CSV öffnen.</translation>
    </message>
    <message>
      <source>Read the table from the board again, or open the CSV that it was made from.</source>
      <translation>Die Tabelle neu vom Board lesen, oder die CSV öffnen, aus der sie entstand.</translation>
    </message>
    <message>
      <source>Reading the boot log</source>
      <translation>Das Boot-Log lesen</translation>
    </message>
    <message>
      <source>Record {number} (sequence {sequence}) does not count: its checksum is {crc}, not that of its sequence.</source>
      <translation>Eintrag {number} (Sequenz {sequence}) zählt nicht: seine Prüfsumme ist {crc}, nicht die seiner Sequenz.</translation>
    </message>
    <message>
      <source>Record {number} (sequence {sequence}) is out of the question: it is {state}.</source>
      <translation>Eintrag {number} (Sequenz {sequence}) scheidet aus: er ist {state}.</translation>
    </message>
    <message>
      <source>Record {number} (sequence {sequence}) was never confirmed by its app: it is marked ABORTED.</source>
      <translation>Eintrag {number} (Sequenz {sequence}) wurde von seiner App nie bestätigt: er ist als ABORTED markiert.</translation>
    </message>
    <message>
      <source>Record {number} is empty.</source>
      <translation>Eintrag {number} ist leer.</translation>
    </message>
    <message>
      <source>Record {number} is valid: sequence {sequence}, {state}.</source>
      <translation>Eintrag {number} ist gültig: Sequenz {sequence}, {state}.</translation>
    </message>
    <message>
      <source>Record {number} wins by its higher sequence number: ({sequence} − 1) modulo {count} slots selects ota_{slot}.</source>
      <translation>Eintrag {number} gewinnt durch seine höhere Sequenznummer: ({sequence} − 1) modulo {count} Slots wählt ota_{slot}.</translation>
    </message>
    <message>
      <source>Record {number} wins, being the first of two equal ones: ({sequence} − 1) modulo {count} slots selects ota_{slot}.</source>
      <translation>Eintrag {number} gewinnt als erster von zwei gleichen: ({sequence} − 1) modulo {count} Slots wählt ota_{slot}.</translation>
    </message>
    <message>
      <source>Record {number} wins: ({sequence} − 1) modulo {count} slots selects ota_{slot}.</source>
      <translation>Eintrag {number} gewinnt: ({sequence} − 1) modulo {count} Slots wählt ota_{slot}.</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>Remove it, or choose another folder.</source>
      <translation>Entfernen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Remove it, or choose another folder. Nothing was written.</source>
      <translation>Entfernen oder einen anderen Ordner wählen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Remove the flag.</source>
      <translation>Das Flag entfernen.</translation>
    </message>
    <message>
      <source>Remove the flags</source>
      <translation>Die Flags entfernen</translation>
    </message>
    <message>
      <source>Remove the ticket on the card.</source>
      <translation>Das Ticket auf der Karte entfernen.</translation>
    </message>
    <message>
      <source>Remove the ticket: the update is over.</source>
      <translation>Das Ticket entfernen: das Update ist vorbei.</translation>
    </message>
    <message>
      <source>Remove them.</source>
      <translation>Entfernen.</translation>
    </message>
    <message>
      <source>Rename it to “{label}”</source>
      <translation>In „{label}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename it, or give it the type that its label says.</source>
      <translation>Umbenennen, oder den Typ geben, den das Label nennt.</translation>
    </message>
    <message>
      <source>Rename it.</source>
      <translation>Umbenennen.</translation>
    </message>
    <message>
      <source>Rename one of them.</source>
      <translation>Eine davon umbenennen.</translation>
    </message>
    <message>
      <source>Rename the partition, or detach the image.</source>
      <translation>Die Partition umbenennen oder das Image lösen.</translation>
    </message>
    <message>
      <source>Rename the partition, or save the table as binary.</source>
      <translation>Die Partition umbenennen oder die Tabelle binär speichern.</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>Reserviert</translation>
    </message>
    <message>
      <source>Restart.</source>
      <translation>Neu starten.</translation>
    </message>
    <message>
      <source>Restore the board from its backup.</source>
      <translation>Das Board aus seiner Sicherung wiederherstellen.</translation>
    </message>
    <message>
      <source>Restore the board from its backup: asym-studio board backups, then board restore.</source>
      <translation>Das Board aus seiner Sicherung wiederherstellen: asym-studio board backups, dann board restore.</translation>
    </message>
    <message>
      <source>Restore the old place and size, or let the app format it: what is in it is lost then.</source>
      <translation>Die alte Lage und Größe wiederherstellen oder die App formatieren lassen: Der Inhalt ist dann verloren.</translation>
    </message>
    <message>
      <source>Restore the old place, or let the app format it: what is in it is lost then.</source>
      <translation>Die alte Lage wiederherstellen oder die App formatieren lassen: Der Inhalt ist dann verloren.</translation>
    </message>
    <message>
      <source>Restore the old size, or let the app format it: what is in it is lost then.</source>
      <translation>Die alte Größe wiederherstellen oder die App formatieren lassen: Der Inhalt ist dann verloren.</translation>
    </message>
    <message>
      <source>Restore the whole backup, or write the partition's content by hand.</source>
      <translation>Die ganze Sicherung wiederherstellen oder den Inhalt der Partition von Hand schreiben.</translation>
    </message>
    <message>
      <source>Resume goes on where it stopped, Undo brings back what was there.</source>
      <translation>Fortsetzen geht weiter, wo es stehen blieb, Rückgängig bringt zurück, was da war.</translation>
    </message>
    <message>
      <source>Retype or delete one of the app slots first.</source>
      <translation>Erst bei einem der App-Slots den Typ ändern oder ihn löschen.</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>Richtig.</translation>
    </message>
    <message>
      <source>Right: {offset} is a multiple of {page}, and the bootloader starts the app there.</source>
      <translation>Richtig: {offset} ist ein Vielfaches von {page}, und der Bootloader startet die App dort.</translation>
    </message>
    <message>
      <source>Rollback needs a second app to go back to, and otadata that chooses between them.</source>
      <translation>Rollback braucht eine zweite App, zu der es zurückgeht, und otadata, das zwischen ihnen wählt.</translation>
    </message>
    <message>
      <source>Room to grow</source>
      <translation>Platz zum Wachsen</translation>
    </message>
    <message>
      <source>Round the size up or down.</source>
      <translation>Die Größe auf- oder abrunden.</translation>
    </message>
    <message>
      <source>Round the size.</source>
      <translation>Die Größe runden.</translation>
    </message>
    <message>
      <source>Row {number} of the binary table is damaged: {why}</source>
      <translation>Zeile {number} der binären Tabelle ist beschädigt: {why}</translation>
    </message>
    <message>
      <source>Row {row} ({label}, {offset}, {size}) ends behind the {flash} that the bootloader takes the flash for. It believes its own image's header, not the chip.</source>
      <translation>Zeile {row} ({label}, {offset}, {size}) endet hinter den {flash}, für die der Bootloader den Flash hält. Er glaubt dem Header seines eigenen Images, nicht dem Chip.</translation>
    </message>
    <message>
      <source>Row {row} begins with {magic}: neither a row nor the end.</source>
      <translation>Zeile {row} beginnt mit {magic}: weder eine Zeile noch das Ende.</translation>
    </message>
    <message>
      <source>Row {row} is a second checksum row.</source>
      <translation>Zeile {row} ist eine zweite Prüfsummenzeile.</translation>
    </message>
    <message>
      <source>SPIFFS</source>
      <translation>SPIFFS</translation>
    </message>
    <message>
      <source>SPIFFS does not mount: its partition has another size or place than when it was formatted, or it is new.</source>
      <translation>SPIFFS lässt sich nicht einhängen: Seine Partition hat eine andere Größe oder Lage als beim Formatieren oder sie ist neu.</translation>
    </message>
    <message>
      <source>SPIFFS, made for {size}</source>
      <translation>SPIFFS, angelegt für {size}</translation>
    </message>
    <message>
      <source>Safe are “undefined” (0x06), and whole types of your own from 0x40 on.</source>
      <translation>Sicher sind „undefined“ (0x06) und ganze eigene Typen ab 0x40.</translation>
    </message>
    <message>
      <source>Safeboot for one start</source>
      <translation>Safeboot für einen Start</translation>
    </message>
    <message>
      <source>Safeboot for one start, image head last (Mycila)</source>
      <translation>Safeboot für einen Start, Image-Anfang zuletzt (Mycila)</translation>
    </message>
    <message>
      <source>Safeboot in factory</source>
      <translation>Safeboot in factory</translation>
    </message>
    <message>
      <source>Safeboot in factory (Tasmota)</source>
      <translation>Safeboot in factory (Tasmota)</translation>
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
      <source>Save the file as UTF-8 and open it again.</source>
      <translation>Die Datei als UTF-8 speichern und neu öffnen.</translation>
    </message>
    <message>
      <source>Save the table under another name, for example partitions.csv.</source>
      <translation>Die Tabelle unter anderem Namen speichern, zum Beispiel partitions.csv.</translation>
    </message>
    <message>
      <source>Say which one: --port {first}</source>
      <translation>Sagen, welcher: --port {first}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Sektor</translation>
    </message>
    <message>
      <source>Sector 0 is INVALID, sector 1 ABORTED.</source>
      <translation>Sektor 0 ist INVALID, Sektor 1 ABORTED.</translation>
    </message>
    <message>
      <source>Sector 1 is ABORTED</source>
      <translation>Sektor 1 ist ABORTED</translation>
    </message>
    <message>
      <source>Sector {sector} is VALID: its app has been confirmed.</source>
      <translation>Sektor {sector} ist VALID: seine App ist bestätigt.</translation>
    </message>
    <message>
      <source>Sector {sector} now has number {sequence}: ({sequence} − 1) modulo {count} is slot {slot}.</source>
      <translation>Sektor {sector} hat jetzt Nummer {sequence}: ({sequence} − 1) modulo {count} ist Slot {slot}.</translation>
    </message>
    <message>
      <source>Secure boot is on: the chip starts only what is signed, and one wrong write may end it for good.</source>
      <translation>Secure Boot ist an: der Chip startet nur Signiertes, und ein falsches Schreiben kann sein endgültiges Ende sein.</translation>
    </message>
    <message>
      <source>Secure boot {scheme} is on: bootloader, app and updater have to be signed with your key before they are flashed{table}. The migration on the device is not for such boards.</source>
      <translation>Secure Boot {scheme} ist an: Bootloader, App und Updater müssen vor dem Flashen mit dem eigenen Schlüssel signiert sein{table}. Die Migration auf dem Gerät ist nichts für solche Boards.</translation>
    </message>
    <message>
      <source>See `asym-studio boot` on a dump of the flash for what the bootloader does, and why.</source>
      <translation>`asym-studio boot` auf einen Dump des Flash anwenden: es zeigt, was der Bootloader tut, und warum.</translation>
    </message>
    <message>
      <source>Segment {number} claims a length of {length}: cut off, or never written to its end.</source>
      <translation>Segment {number} behauptet eine Länge von {length}: abgeschnitten oder nie zu Ende geschrieben.</translation>
    </message>
    <message>
      <source>Segment {number} is to be loaded to {first}–{end}, which is not free RAM.</source>
      <translation>Segment {number} soll nach {first}–{end} geladen werden; das ist kein freies RAM.</translation>
    </message>
    <message>
      <source>Segment {number} is {length} long; a segment's length is a multiple of 4.</source>
      <translation>Segment {number} ist {length} lang; die Länge eines Segments ist ein Vielfaches von 4.</translation>
    </message>
    <message>
      <source>Segment {number} lies at {data} in the flash but runs at {address}: the two must be equal within an MMU page ({page}). Apps start at multiples of it.</source>
      <translation>Segment {number} liegt im Flash bei {data}, läuft aber bei {address}: beide müssen innerhalb einer MMU-Seite ({page}) gleich sein. Apps beginnen an Vielfachen davon.</translation>
    </message>
    <message>
      <source>Segment {number} of the image of {name} is not laid out for MMU pages of {page}: it cannot be mapped.</source>
      <translation>Segment {number} des Images von {name} ist nicht für MMU-Seiten von {page} ausgelegt: es lässt sich nicht einblenden.</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Selects the app at the first start.</source>
      <translation>Wählt beim ersten Start die App.</translation>
    </message>
    <message>
      <source>Separate the columns by commas.</source>
      <translation>Die Spalten durch Kommas trennen.</translation>
    </message>
    <message>
      <source>Sequence</source>
      <translation>Sequenz</translation>
    </message>
    <message>
      <source>Set it before opening the table, or write its value into the file.</source>
      <translation>Sie vor dem Öffnen der Tabelle setzen oder ihren Wert in die Datei schreiben.</translation>
    </message>
    <message>
      <source>Set the flags to: {flags}</source>
      <translation>Die Flags setzen auf: {flags}</translation>
    </message>
    <message>
      <source>Set the flash size in the build if the table is to reach further.</source>
      <translation>Die Flash-Größe im Build einstellen, wenn die Tabelle weiter reichen soll.</translation>
    </message>
    <message>
      <source>Set the flash size of the build to the board's.</source>
      <translation>Die Flash-Größe des Builds auf die des Boards setzen.</translation>
    </message>
    <message>
      <source>Set the flash size to {size}, if the board has that much</source>
      <translation>Die Flash-Größe auf {size} setzen, wenn das Board so viel hat</translation>
    </message>
    <message>
      <source>Settings that outlive a restart, such as Wi-Fi names and keys.</source>
      <translation>Einstellungen, die einen Neustart überdauern, etwa Wi-Fi-Namen und Schlüssel.</translation>
    </message>
    <message>
      <source>Shorten it, here and in the program that looks for it.</source>
      <translation>Kürzen, hier und in dem Programm, das danach sucht.</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Kürzen.</translation>
    </message>
    <message>
      <source>Sign the image again.</source>
      <translation>Das Image neu signieren.</translation>
    </message>
    <message>
      <source>Single app</source>
      <translation>Einzelne App</translation>
    </message>
    <message>
      <source>Single app, core dump</source>
      <translation>Einzelne App, Coredump</translation>
    </message>
    <message>
      <source>Single app, encrypted NVS</source>
      <translation>Einzelne App, verschlüsseltes NVS</translation>
    </message>
    <message>
      <source>Single app, large</source>
      <translation>Einzelne App, groß</translation>
    </message>
    <message>
      <source>Single app, large, core dump</source>
      <translation>Einzelne App, groß, Coredump</translation>
    </message>
    <message>
      <source>Single app, large, encrypted NVS</source>
      <translation>Einzelne App, groß, verschlüsseltes NVS</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size and first bytes were right, so nothing looked wrong until the restart.</source>
      <translation>Größe und erste Bytes stimmten, also sah bis zum Neustart nichts falsch aus.</translation>
    </message>
    <message>
      <source>Smallest partition</source>
      <translation>Kleinste Partition</translation>
    </message>
    <message>
      <source>So every partition starts at a multiple of {sector}: erasing one never touches its neighbour.</source>
      <translation>Darum beginnt jede Partition an einem Vielfachen von {sector}: das Löschen der einen berührt nie ihren Nachbarn.</translation>
    </message>
    <message>
      <source>So otadata selects nothing.</source>
      <translation>Also wählt otadata nichts aus.</translation>
    </message>
    <message>
      <source>Somebody takes the card out.</source>
      <translation>Jemand nimmt die Karte heraus.</translation>
    </message>
    <message>
      <source>Something else has written to the board since the migration stopped: {places}. Going on would lose that.</source>
      <translation>Seit die Migration anhielt, hat etwas anderes auf das Board geschrieben: {places}. Beim Weitermachen ginge das verloren.</translation>
    </message>
    <message>
      <source>Something else has written to the board since the migration stopped; going on would lose that.</source>
      <translation>Seit die Migration anhielt, hat etwas anderes auf das Board geschrieben; beim Weitermachen ginge das verloren.</translation>
    </message>
    <message>
      <source>Sort the rows by offset</source>
      <translation>Die Zeilen nach Offset sortieren</translation>
    </message>
    <message>
      <source>Sort the rows by offset; saving does it as well.</source>
      <translation>Die Zeilen nach Offset sortieren; Speichern tut es auch.</translation>
    </message>
    <message>
      <source>Split it first: “Split” makes an asymmetric layout of it.</source>
      <translation>Erst aufteilen: „Aufteilen“ macht ein asymmetrisches Layout daraus.</translation>
    </message>
    <message>
      <source>Start `migrate` with the table anew, or go back: migrate --undo.</source>
      <translation>`migrate` mit der Tabelle neu starten oder zurückgehen: migrate --undo.</translation>
    </message>
    <message>
      <source>Start `migrate` with the table anew, which plans from what is there now; or go back: migrate --undo.</source>
      <translation>`migrate` mit der Tabelle neu starten, was von dem aus plant, was jetzt da ist; oder zurückgehen: migrate --undo.</translation>
    </message>
    <message>
      <source>Start again, with the files as they are to be.</source>
      <translation>Noch einmal starten, mit den Dateien, wie sie sein sollen.</translation>
    </message>
    <message>
      <source>Start again: it goes on where it stopped. A shorter cable or --baud 115200 may help.</source>
      <translation>Noch einmal starten: es geht weiter, wo es stehen blieb. Ein kürzeres Kabel oder --baud 115200 kann helfen.</translation>
    </message>
    <message>
      <source>Start anew.</source>
      <translation>Neu beginnen.</translation>
    </message>
    <message>
      <source>Start from its first page.</source>
      <translation>Auf ihrer ersten Seite beginnen.</translation>
    </message>
    <message>
      <source>Start the same again to go on where it stopped.</source>
      <translation>Dasselbe noch einmal starten, um weiterzumachen, wo es stehen blieb.</translation>
    </message>
    <message>
      <source>Start the same again when you want to.</source>
      <translation>Dasselbe bei Bedarf noch einmal starten.</translation>
    </message>
    <message>
      <source>Start the same once more: it goes on where it stopped.</source>
      <translation>Dasselbe noch einmal starten: es geht weiter, wo es stehen blieb.</translation>
    </message>
    <message>
      <source>Start the server behind it, and check address and port number.</source>
      <translation>Den Server dahinter starten, und Adresse und Portnummer prüfen.</translation>
    </message>
    <message>
      <source>Start the server behind it.</source>
      <translation>Den Server dahinter starten.</translation>
    </message>
    <message>
      <source>Starting the board</source>
      <translation>Startet das Board</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Step through it from its first byte to its last.</source>
      <translation>Schritt für Schritt vom ersten bis zum letzten Byte hindurchgehen.</translation>
    </message>
    <message>
      <source>Step {number} of {total}: {what}</source>
      <translation>Schritt {number} von {total}: {what}</translation>
    </message>
    <message>
      <source>Stopped as asked. The board answers, and what was done so far is whole.</source>
      <translation>Wie verlangt angehalten. Das Board antwortet, und was bisher getan ist, ist unversehrt.</translation>
    </message>
    <message>
      <source>Stopped before anything was written to this board.</source>
      <translation>Angehalten, bevor etwas auf dieses Board geschrieben wurde.</translation>
    </message>
    <message>
      <source>Stopped listening.</source>
      <translation>Das Lauschen ist beendet.</translation>
    </message>
    <message>
      <source>Subtypes of this type have no names: write a number between 0 and 0xff.</source>
      <translation>Subtypen dieses Typs haben keine Namen: eine Zahl zwischen 0 und 0xff schreiben.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Umschalten</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Table and otadata must stay where they are, and the app run in an OTA slot.</source>
      <translation>Tabelle und otadata müssen bleiben, wo sie sind, und die App muss in einem OTA-Slot laufen.</translation>
    </message>
    <message>
      <source>Table, flash size and the app's slot for espflash and cargo-espflash.</source>
      <translation>Tabelle, Flash-Größe und der Slot der App für espflash und cargo-espflash.</translation>
    </message>
    <message>
      <source>Table, sizes and offsets for [env] sections, for the app and the updater.</source>
      <translation>Tabelle, Größen und Offsets für [env]-Abschnitte, für App und Updater.</translation>
    </message>
    <message>
      <source>Tasmota safeboot, 4 MB</source>
      <translation>Tasmota safeboot, 4 MB</translation>
    </message>
    <message>
      <source>Tasmota takes only layouts with its updater “safeboot” as factory app at 0x10000 and the app as ota_0: there is nothing for it.</source>
      <translation>Tasmota nimmt nur Layouts mit seinem Updater „safeboot“ als Factory-App bei 0x10000 und der App als ota_0: Dafür gibt es nichts.</translation>
    </message>
    <message>
      <source>Tasmota's way: erasing otadata is enough to get to the updater in the factory slot.</source>
      <translation>Der Weg von Tasmota: otadata zu löschen genügt, um zum Updater im Factory-Slot zu kommen.</translation>
    </message>
    <message>
      <source>That is burnt in and stays. Such a board is updated by its own app, over the air.</source>
      <translation>Das ist eingebrannt und bleibt. Ein solches Board aktualisiert seine eigene App, per OTA.</translation>
    </message>
    <message>
      <source>That is burnt in and stays. Such a board is updated by its own app.</source>
      <translation>Das ist eingebrannt und bleibt. Ein solches Board aktualisiert seine eigene App.</translation>
    </message>
    <message>
      <source>That is the dark moment: {seconds} seconds, while the table's sector is erased and written.</source>
      <translation>Das ist der dunkle Moment: {seconds} Sekunden, während der Sektor der Tabelle gelöscht und geschrieben wird.</translation>
    </message>
    <message>
      <source>That is too little: even twice the flash gives {slot} each.</source>
      <translation>Das ist zu wenig: selbst der doppelte Flash gibt jedem nur {slot}.</translation>
    </message>
    <message>
      <source>That names no port.</source>
      <translation>Das nennt keinen Port.</translation>
    </message>
    <message>
      <source>The Arduino IDE</source>
      <translation>Die Arduino-IDE</translation>
    </message>
    <message>
      <source>The Arduino IDE uploads every sketch to 0x10000, but the app's slot “{label}” begins at {offset}: upload with the kit's flash script.</source>
      <translation>Die Arduino IDE lädt jeden Sketch nach 0x10000, der Slot der App „{label}“ beginnt aber bei {offset}: mit dem Flash-Skript des Kits laden.</translation>
    </message>
    <message>
      <source>The Arduino IDE writes 0x2000 bytes of otadata to 0xe000 with every upload, where this layout has something else: upload with the kit's flash script.</source>
      <translation>Die Arduino IDE schreibt bei jedem Upload 0x2000 Bytes otadata nach 0xe000, wo dieses Layout etwas anderes hat: mit dem Flash-Skript des Kits laden.</translation>
    </message>
    <message>
      <source>The ELF file is not an ESP32 program, or esptool can make no image of it.</source>
      <translation>Die ELF-Datei ist kein ESP32-Programm oder esptool kann kein Image daraus machen.</translation>
    </message>
    <message>
      <source>The ESP32's SDMMC pins are fixed: 14, 15, 2, 4, 12, 13.</source>
      <translation>Die SDMMC-Pins des ESP32 sind fest: 14, 15, 2, 4, 12, 13.</translation>
    </message>
    <message>
      <source>The OTA slots are not numbered from ota_0 without a hole; the bootloader counts them, and a number as large as the count or larger can never be selected.</source>
      <translation>Die OTA-Slots sind nicht lückenlos ab ota_0 nummeriert; der Bootloader zählt sie, und eine Nummer so groß wie die Anzahl oder größer kann nie gewählt werden.</translation>
    </message>
    <message>
      <source>The ROM</source>
      <translation>Das ROM</translation>
    </message>
    <message>
      <source>The URL names no virtual board.</source>
      <translation>Die URL nennt kein virtuelles Board.</translation>
    </message>
    <message>
      <source>The address cannot be listened at.</source>
      <translation>An der Adresse kann nicht gelauscht werden.</translation>
    </message>
    <message>
      <source>The app</source>
      <translation>Die App</translation>
    </message>
    <message>
      <source>The app at {offset}</source>
      <translation>Die App bei {offset}</translation>
    </message>
    <message>
      <source>The app at {offset} would not start: {why}</source>
      <translation>Die App bei {offset} würde nicht starten: {why}</translation>
    </message>
    <message>
      <source>The app confirms itself in its first run, then the power fails. What starts next?</source>
      <translation>Die App bestätigt sich bei ihrem ersten Lauf, dann fällt der Strom aus. Was startet als Nächstes?</translation>
    </message>
    <message>
      <source>The app crashed. That is the app's own fault, unless one of the other findings explains it.</source>
      <translation>Die App ist abgestürzt. Das ist ihr eigener Fehler, sofern ihn nicht einer der anderen Befunde erklärt.</translation>
    </message>
    <message>
      <source>The app does not start, but nobody asks for it: otadata selects the updater until the new app is whole.</source>
      <translation>Die App startet nicht, aber niemand verlangt sie: otadata wählt den Updater, bis die neue App vollständig ist.</translation>
    </message>
    <message>
      <source>The app from the file, {size}.</source>
      <translation>Die App aus der Datei, {size}.</translation>
    </message>
    <message>
      <source>The app has {after} instead of {before} in two equal slots: {gain} more ({percent} %).</source>
      <translation>Die App hat {after} statt {before} in zwei gleichen Slots: {gain} mehr ({percent} %).</translation>
    </message>
    <message>
      <source>The app has {length}; the largest app slot of the new table has {size}.</source>
      <translation>Die App hat {length}; der größte App-Slot der neuen Tabelle hat {size}.</translation>
    </message>
    <message>
      <source>The app in {label} is whole: back to it.</source>
      <translation>Die App in {label} ist unversehrt: zurück zu ihr.</translation>
    </message>
    <message>
      <source>The app is in the factory slot “{label}”, which the updater can select only by erasing otadata.</source>
      <translation>Die App ist im Factory-Slot „{label}“, den der Updater nur durch Löschen von otadata wählen kann.</translation>
    </message>
    <message>
      <source>The app lies at an offset that it cannot run from: slots start at multiples of 64 KB.</source>
      <translation>Die App liegt an einem Offset, von dem sie nicht laufen kann: Slots beginnen an Vielfachen von 64 KB.</translation>
    </message>
    <message>
      <source>The app looks for a partition that the board's table does not have.</source>
      <translation>Die App sucht eine Partition, die die Tabelle des Boards nicht hat.</translation>
    </message>
    <message>
      <source>The app needs {needed}, but beside the updater and what is kept at most {largest} are left.</source>
      <translation>Die App braucht {needed}, neben dem Updater und dem, was bleibt, sind aber höchstens {largest} übrig.</translation>
    </message>
    <message>
      <source>The app of {first} opens “{label}” while the table of {second} is on the chip. What does it find?</source>
      <translation>Die App von {first} öffnet „{label}“, während die Tabelle von {second} auf dem Chip ist. Was findet sie?</translation>
    </message>
    <message>
      <source>The app of {other} on {device}</source>
      <translation>Die App von {other} auf {device}</translation>
    </message>
    <message>
      <source>The app reached behind its partition: the table on the board is not the one that it was built for.</source>
      <translation>Die App griff hinter ihre Partition: die Tabelle auf dem Board ist nicht die, für die sie gebaut wurde.</translation>
    </message>
    <message>
      <source>The app reached behind the end of a partition, though the board has the right table: it uses a partition that this device does not have, or counts on a larger one.</source>
      <translation>Die App griff hinter das Ende einer Partition, obwohl das Board die richtige Tabelle hat: sie benutzt eine Partition, die dieses Gerät nicht hat, oder rechnet mit einer größeren.</translation>
    </message>
    <message>
      <source>The app reached behind the end of a partition: the table on the board is another one than it was built for, or this device has no such partition.</source>
      <translation>Die App griff hinter das Ende einer Partition: Die Tabelle auf dem Board ist eine andere als die, für die sie gebaut wurde, oder dieses Gerät hat keine solche Partition.</translation>
    </message>
    <message>
      <source>The app that runs now, {size}.</source>
      <translation>Die App, die jetzt läuft, {size}.</translation>
    </message>
    <message>
      <source>The app that runs writes the new one into the slot that is not in use. Only then does it switch.</source>
      <translation>Die laufende App schreibt die neue in den Slot, der nicht benutzt wird. Erst dann schaltet sie um.</translation>
    </message>
    <message>
      <source>The app was built for another chip</source>
      <translation>Die App wurde für einen anderen Chip gebaut</translation>
    </message>
    <message>
      <source>The app was flashed without a table, or the table lies at another offset.</source>
      <translation>Die App wurde ohne Tabelle geflasht oder die Tabelle liegt an einem anderen Offset.</translation>
    </message>
    <message>
      <source>The app's side: stages an update and starts the updater.</source>
      <translation>Die Seite der App: legt ein Update bereit und startet den Updater.</translation>
    </message>
    <message>
      <source>The app's slot must be an OTA slot that the bootloader can select beside the updater's.</source>
      <translation>Der Slot der App muss ein OTA-Slot sein, den der Bootloader neben dem des Updaters wählen kann.</translation>
    </message>
    <message>
      <source>The asymmetric split</source>
      <translation>Die asymmetrische Aufteilung</translation>
    </message>
    <message>
      <source>The backup in “{folder}” cannot be written: {reason}.</source>
      <translation>Die Sicherung in „{folder}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The backup in “{folder}” is damaged: {reason}.</source>
      <translation>Die Sicherung in „{folder}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
      <source>The backup in “{folder}” is not the one that the migration took.</source>
      <translation>Die Sicherung in „{folder}“ ist nicht die, die die Migration angelegt hat.</translation>
    </message>
    <message>
      <source>The backup is not what the plan was made for.</source>
      <translation>Die Sicherung ist nicht, wofür der Plan gemacht wurde.</translation>
    </message>
    <message>
      <source>The backup is of a chip with flash encryption.</source>
      <translation>Die Sicherung ist von einem Chip mit Flash-Verschlüsselung.</translation>
    </message>
    <message>
      <source>The backup is of a chip with flash encryption: no other content can be told from it.</source>
      <translation>Die Sicherung ist von einem Chip mit Flash-Verschlüsselung: anderer Inhalt lässt sich davon nicht unterscheiden.</translation>
    </message>
    <message>
      <source>The backup is of a flash of another size.</source>
      <translation>Die Sicherung ist von einem Flash anderer Größe.</translation>
    </message>
    <message>
      <source>The backup is of an {backup}, the board has an {board}.</source>
      <translation>Die Sicherung ist von einem {backup}, das Board hat einen {board}.</translation>
    </message>
    <message>
      <source>The backup is of another board.</source>
      <translation>Die Sicherung ist von einem anderen Board.</translation>
    </message>
    <message>
      <source>The backup is of another kind of chip.</source>
      <translation>Die Sicherung ist von einer anderen Chip-Art.</translation>
    </message>
    <message>
      <source>The backup is of the board {backup}, this is {board}.</source>
      <translation>Die Sicherung ist vom Board {backup}, dies ist {board}.</translation>
    </message>
    <message>
      <source>The backup is of {backup} of flash, the board has {board}.</source>
      <translation>Die Sicherung ist von {backup} Flash, das Board hat {board}.</translation>
    </message>
    <message>
      <source>The backup that it was planned with is not there any more.</source>
      <translation>Die Sicherung, mit der sie geplant wurde, ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The binary table has no end row, so ESP-IDF's tool refuses it. Pad it with ff to 0xc00 bytes; writing it anew does that.</source>
      <translation>Die binäre Tabelle hat keine Endzeile, darum weist das Werkzeug von ESP-IDF sie ab. Mit ff auf 0xc00 Bytes auffüllen; neu schreiben tut das.</translation>
    </message>
    <message>
      <source>The board answers, but does not let its flash be read at {offset}.</source>
      <translation>Das Board antwortet, lässt aber seinen Flash bei {offset} nicht lesen.</translation>
    </message>
    <message>
      <source>The board answers, but does not let its flash be read.</source>
      <translation>Das Board antwortet, lässt aber seinen Flash nicht lesen.</translation>
    </message>
    <message>
      <source>The board at “{port}” does not answer: “{reason}”.</source>
      <translation>Das Board an „{port}“ antwortet nicht: „{reason}“.</translation>
    </message>
    <message>
      <source>The board at “{port}” is in download mode but hears nothing.</source>
      <translation>Das Board an „{port}“ ist im Download-Modus, hört aber nichts.</translation>
    </message>
    <message>
      <source>The board at “{port}” runs its app instead of waiting for a download.</source>
      <translation>Das Board an „{port}“ führt seine App aus, statt auf einen Download zu warten.</translation>
    </message>
    <message>
      <source>The board boots the app at {offset}; it should be “{label}” at {wanted}.</source>
      <translation>Das Board startet die App bei {offset}; es sollte „{label}“ bei {wanted} sein.</translation>
    </message>
    <message>
      <source>The board boots “{label}” at {offset}, table as designed.</source>
      <translation>Das Board startet „{label}“ bei {offset}, Tabelle wie entworfen.</translation>
    </message>
    <message>
      <source>The board does not answer.</source>
      <translation>Das Board antwortet nicht.</translation>
    </message>
    <message>
      <source>The board has an {chip}, which has no partition table.</source>
      <translation>Das Board hat einen {chip}; der hat keine Partitionstabelle.</translation>
    </message>
    <message>
      <source>The board has another table ({shown} partitions) than this one ({wanted}).</source>
      <translation>Das Board hat eine andere Tabelle ({shown} Partitionen) als diese ({wanted}).</translation>
    </message>
    <message>
      <source>The board has espflash's default table: a flash command without a table has overwritten yours. What was stored in your partitions is out of the app's reach, and seems lost after the reboot.</source>
      <translation>Das Board hat die Standardtabelle von espflash: ein Flash-Befehl ohne Tabelle hat die eigene überschrieben. Was in den Partitionen gespeichert war, erreicht die App nicht mehr, und nach dem Neustart scheint es verloren.</translation>
    </message>
    <message>
      <source>The board has no partition “{label}”.</source>
      <translation>Das Board hat keine Partition „{label}“.</translation>
    </message>
    <message>
      <source>The board is in download mode but hears nothing.</source>
      <translation>Das Board ist im Download-Modus, hört aber nichts.</translation>
    </message>
    <message>
      <source>The board is not as it was when the plan was made.</source>
      <translation>Das Board ist nicht mehr, wie es beim Planen war.</translation>
    </message>
    <message>
      <source>The board is not as it was when the plan was made: {places} differ. Nothing was written.</source>
      <translation>Das Board ist nicht mehr, wie es beim Planen war: {places} weichen ab. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>The board is of another kind than the plan is for.</source>
      <translation>Das Board ist von anderer Art als das, wofür der Plan ist.</translation>
    </message>
    <message>
      <source>The board runs its app instead of waiting for a download.</source>
      <translation>Das Board führt seine App aus, statt auf einen Download zu warten.</translation>
    </message>
    <message>
      <source>The board should show {wanted} partitions, it shows {shown}: this table was not flashed.</source>
      <translation>Das Board sollte {wanted} Partitionen zeigen, es zeigt {shown}: diese Tabelle wurde nicht geflasht.</translation>
    </message>
    <message>
      <source>The board starts no app now, and none was given.</source>
      <translation>Das Board startet jetzt keine App, und es wurde keine angegeben.</translation>
    </message>
    <message>
      <source>The board starts no app: {cause}</source>
      <translation>Das Board startet keine App: {cause}</translation>
    </message>
    <message>
      <source>The board starts the app at {offset}, but shows another table.</source>
      <translation>Das Board startet die App bei {offset}, zeigt aber eine andere Tabelle.</translation>
    </message>
    <message>
      <source>The board was lost in the middle of a migration.</source>
      <translation>Das Board ging mitten in einer Migration verloren.</translation>
    </message>
    <message>
      <source>The board was lost in the middle of it: {reason}</source>
      <translation>Das Board ging mittendrin verloren: {reason}</translation>
    </message>
    <message>
      <source>The board was lost while it was backed up.</source>
      <translation>Das Board ging während der Sicherung verloren.</translation>
    </message>
    <message>
      <source>The board was lost while it was backed up: {reason}</source>
      <translation>Das Board ging während der Sicherung verloren: {reason}</translation>
    </message>
    <message>
      <source>The board was lost while it was written to.</source>
      <translation>Das Board ging beim Schreiben verloren.</translation>
    </message>
    <message>
      <source>The board was lost while it was written to: {reason}</source>
      <translation>Das Board ging beim Schreiben verloren: {reason}</translation>
    </message>
    <message>
      <source>The board {mac} is at {first}, too.</source>
      <translation>Das Board {mac} ist auch an {first}.</translation>
    </message>
    <message>
      <source>The board's table has no otadata partition: its bootloader always starts the same app.</source>
      <translation>Die Tabelle des Boards hat keine otadata-Partition: sein Bootloader startet immer dieselbe App.</translation>
    </message>
    <message>
      <source>The board's table lies at {board}, this one belongs at {table}.</source>
      <translation>Die Tabelle des Boards liegt bei {board}, diese gehört nach {table}.</translation>
    </message>
    <message>
      <source>The board's table lies elsewhere than the new one; the place is compiled into bootloader and app.</source>
      <translation>Die Tabelle des Boards liegt anderswo als die neue; der Ort ist in Bootloader und App einkompiliert.</translation>
    </message>
    <message>
      <source>The bootloader</source>
      <translation>Der Bootloader</translation>
    </message>
    <message>
      <source>The bootloader and the partition table lie below {end}.</source>
      <translation>Bootloader und Partitionstabelle liegen unterhalb von {end}.</translation>
    </message>
    <message>
      <source>The bootloader cannot select “{label}” ({subtype}): the OTA slots are not numbered from ota_0 on.</source>
      <translation>Der Bootloader kann „{label}“ ({subtype}) nicht wählen: die OTA-Slots sind nicht ab ota_0 durchnummeriert.</translation>
    </message>
    <message>
      <source>The bootloader erases an otadata sector to rewrite its record.</source>
      <translation>Der Bootloader löscht einen otadata-Sektor, um dessen Eintrag neu zu schreiben.</translation>
    </message>
    <message>
      <source>The bootloader finds PENDING_VERIFY, writes ABORTED, and follows the other record.</source>
      <translation>Der Bootloader findet PENDING_VERIFY, schreibt ABORTED und folgt dem anderen Eintrag.</translation>
    </message>
    <message>
      <source>The bootloader finds no table that it accepts. The lines before say why.</source>
      <translation>Der Bootloader findet keine Tabelle, die er annimmt. Die Zeilen davor sagen, warum.</translation>
    </message>
    <message>
      <source>The bootloader finds nothing that it can start.</source>
      <translation>Der Bootloader findet nichts, was er starten kann.</translation>
    </message>
    <message>
      <source>The bootloader gives up and resets, for ever; it does not look for an app.</source>
      <translation>Der Bootloader gibt auf und setzt zurück, für immer; nach einer App sucht er nicht.</translation>
    </message>
    <message>
      <source>The bootloader in a dump was built for another chip than the one given.</source>
      <translation>Der Bootloader in einem Dump wurde für einen anderen Chip gebaut als den angegebenen.</translation>
    </message>
    <message>
      <source>The bootloader in the dump was built for {found}, not for {given}: check the chip.</source>
      <translation>Der Bootloader im Dump wurde für {found} gebaut, nicht für {given}: den Chip prüfen.</translation>
    </message>
    <message>
      <source>The bootloader loads {label} ({slot}) at {offset}, but cannot start it.</source>
      <translation>Der Bootloader lädt {label} ({slot}) bei {offset}, kann sie aber nicht starten.</translation>
    </message>
    <message>
      <source>The bootloader prints it at each start. This is what it prints for this table.</source>
      <translation>Der Bootloader gibt sie bei jedem Start aus. Für diese Tabelle ist es dies.</translation>
    </message>
    <message>
      <source>The bootloader refuses the table at {at}.</source>
      <translation>Der Bootloader weist die Tabelle bei {at} ab.</translation>
    </message>
    <message>
      <source>The bootloader refuses this table, so it prints no rows.</source>
      <translation>Der Bootloader weist diese Tabelle ab, also gibt er keine Zeilen aus.</translation>
    </message>
    <message>
      <source>The bootloader refuses {label} ({slot}) at {offset}.</source>
      <translation>Der Bootloader weist {label} ({slot}) bei {offset} ab.</translation>
    </message>
    <message>
      <source>The bootloader refuses “{target}”: {why}</source>
      <translation>Der Bootloader weist „{target}“ ab: {why}</translation>
    </message>
    <message>
      <source>The bootloader starts something else, or nothing.</source>
      <translation>Der Bootloader startet etwas anderes oder nichts.</translation>
    </message>
    <message>
      <source>The bootloader starts {label} ({slot}) at {offset}.</source>
      <translation>Der Bootloader startet {label} ({slot}) bei {offset}.</translation>
    </message>
    <message>
      <source>The bootloader starts {label}.</source>
      <translation>Der Bootloader startet {label}.</translation>
    </message>
    <message>
      <source>The bootloader takes the flash for smaller than it is</source>
      <translation>Der Bootloader hält den Flash für kleiner, als er ist</translation>
    </message>
    <message>
      <source>The bootloader was built for {size}. It refuses a table that reaches further.</source>
      <translation>Der Bootloader wurde für {size} gebaut. Eine Tabelle, die weiter reicht, weist er ab.</translation>
    </message>
    <message>
      <source>The bootloader wrote PENDING_VERIFY and started the new app. A restart now would bring the old one back.</source>
      <translation>Der Bootloader hat PENDING_VERIFY geschrieben und die neue App gestartet. Ein Neustart brächte jetzt die alte zurück.</translation>
    </message>
    <message>
      <source>The bootloader's header says {header}, the layout {size}: flash with the size given here.</source>
      <translation>Der Header des Bootloaders sagt {header}, das Layout {size}: mit der hier angegebenen Größe flashen.</translation>
    </message>
    <message>
      <source>The bootloader's image is damaged, so that its header cannot be corrected safely.</source>
      <translation>Das Image des Bootloaders ist beschädigt, darum lässt sich sein Header nicht sicher korrigieren.</translation>
    </message>
    <message>
      <source>The bootloader's own checksum or hash is wrong; it is not touched.</source>
      <translation>Prüfsumme oder Hash des Bootloaders selbst ist falsch; er wird nicht angerührt.</translation>
    </message>
    <message>
      <source>The bootloaders of ESP32 and ESP32-C3 never start an app partition of more than 16 MB.</source>
      <translation>Die Bootloader von ESP32 und ESP32-C3 starten nie eine App-Partition von mehr als 16 MB.</translation>
    </message>
    <message>
      <source>The build was for {other}. The image's header says so.</source>
      <translation>Der Build war für {other}. So sagt es der Header des Images.</translation>
    </message>
    <message>
      <source>The card does not answer any more.</source>
      <translation>Die Karte antwortet nicht mehr.</translation>
    </message>
    <message>
      <source>The card's pins are not complete, or not different.</source>
      <translation>Die Pins der Karte sind nicht vollständig oder nicht verschieden.</translation>
    </message>
    <message>
      <source>The card's pins are the usual ones of an ESP32; {chip} has none: name those of your board.</source>
      <translation>Die Pins der Karte sind die üblichen eines ESP32; {chip} hat keine: die des eigenen Boards nennen.</translation>
    </message>
    <message>
      <source>The check says: {problem}</source>
      <translation>Die Prüfung sagt: {problem}</translation>
    </message>
    <message>
      <source>The checksum covers the number alone. The states INVALID and ABORTED forbid a record.</source>
      <translation>Die Prüfsumme umfasst nur die Nummer. Die Zustände INVALID und ABORTED verbieten einen Eintrag.</translation>
    </message>
    <message>
      <source>The checksum does not match the rows (computed {computed}, stored {stored}): a part of the table is damaged, and a board refuses it. Check every row, then write the table anew.</source>
      <translation>Die Prüfsumme passt nicht zu den Zeilen (berechnet {computed}, gespeichert {stored}): ein Teil der Tabelle ist beschädigt, und ein Board weist sie ab. Jede Zeile prüfen, dann die Tabelle neu schreiben.</translation>
    </message>
    <message>
      <source>The chip at “{port}” is in secure download mode: it lets nobody read its flash or settings.</source>
      <translation>Der Chip an „{port}“ ist im sicheren Download-Modus: er lässt niemanden seinen Flash oder seine Einstellungen lesen.</translation>
    </message>
    <message>
      <source>The chip at “{port}” is none that is known here: “{reason}”.</source>
      <translation>Der Chip an „{port}“ ist hier nicht bekannt: „{reason}“.</translation>
    </message>
    <message>
      <source>The chip at “{port}” refuses the command: “{reason}”.</source>
      <translation>Der Chip an „{port}“ verweigert den Befehl: „{reason}“.</translation>
    </message>
    <message>
      <source>The chip at “{port}” reports a failure of its flash: “{reason}”.</source>
      <translation>Der Chip an „{port}“ meldet einen Fehler seines Flash: „{reason}“.</translation>
    </message>
    <message>
      <source>The chip can be configured for MMU pages larger than 64 KB, and an app then starts at a multiple of the page.</source>
      <translation>Der Chip lässt sich für MMU-Seiten über 64 KB konfigurieren, und eine App beginnt dann an einem Vielfachen der Seite.</translation>
    </message>
    <message>
      <source>The chip has no SDMMC host.</source>
      <translation>Der Chip hat keinen SDMMC-Host.</translation>
    </message>
    <message>
      <source>The chip is in secure download mode: it lets nobody read its flash or its settings.</source>
      <translation>Der Chip ist im sicheren Download-Modus: er lässt niemanden seinen Flash oder seine Einstellungen lesen.</translation>
    </message>
    <message>
      <source>The chip is in secure download mode: it lets nobody read its flash or settings.</source>
      <translation>Der Chip ist im sicheren Download-Modus: er lässt niemanden seinen Flash oder seine Einstellungen lesen.</translation>
    </message>
    <message>
      <source>The chip is none that is known here.</source>
      <translation>Der Chip ist hier nicht bekannt.</translation>
    </message>
    <message>
      <source>The chip is one long line of bytes. An offset says how many bytes come before something, usually in hexadecimal.</source>
      <translation>Der Chip ist eine lange Zeile aus Bytes. Ein Offset sagt, wie viele Bytes vor etwas kommen, meist hexadezimal.</translation>
    </message>
    <message>
      <source>The chip may be read-protected, or its flash chip may be faulty.</source>
      <translation>Der Chip ist vielleicht lesegeschützt oder sein Flash-Chip fehlerhaft.</translation>
    </message>
    <message>
      <source>The chip refuses the command.</source>
      <translation>Der Chip verweigert den Befehl.</translation>
    </message>
    <message>
      <source>The chip reports a failure of its flash.</source>
      <translation>Der Chip meldet einen Fehler seines Flash.</translation>
    </message>
    <message>
      <source>The chip resets and tries again, for ever.</source>
      <translation>Der Chip setzt sich zurück und versucht es wieder, für immer.</translation>
    </message>
    <message>
      <source>The chip's ROM does not start the bootloader: its checksum is wrong. Writing it was cut off, or the flash is bad.</source>
      <translation>Das ROM des Chips startet den Bootloader nicht: Seine Prüfsumme ist falsch. Das Schreiben wurde abgebrochen oder der Flash ist schadhaft.</translation>
    </message>
    <message>
      <source>The chip's ROM finds no bootloader: the flash is erased, or the bootloader lies at another chip's offset.</source>
      <translation>Das ROM des Chips findet keinen Bootloader: Der Flash ist gelöscht oder der Bootloader liegt am Offset eines anderen Chips.</translation>
    </message>
    <message>
      <source>The chip's ROM starts no bootloader with a wrong checksum: this one was changed, or not all of it was written. What follows is what an intact one would do.</source>
      <translation>Das ROM des Chips startet keinen Bootloader mit falscher Prüfsumme: dieser wurde verändert oder nicht ganz geschrieben. Was folgt, täte ein unversehrter.</translation>
    </message>
    <message>
      <source>The commands cannot be written to “{folder}”: {reason}.</source>
      <translation>Die Befehle können nicht nach „{folder}“ geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The commands cannot be written.</source>
      <translation>Die Befehle können nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The computer</source>
      <translation>Der Rechner</translation>
    </message>
    <message>
      <source>The connection to the board at “{port}” was lost: “{reason}”.</source>
      <translation>Die Verbindung zum Board an „{port}“ ging verloren: „{reason}“.</translation>
    </message>
    <message>
      <source>The connection was lost.</source>
      <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
      <source>The content does not fit into the partition.</source>
      <translation>Der Inhalt passt nicht in die Partition.</translation>
    </message>
    <message>
      <source>The content of “{label}” would be lost. {why}</source>
      <translation>Der Inhalt von „{label}“ ginge verloren. {why}</translation>
    </message>
    <message>
      <source>The copy in “{target}” lacks its last {missing} bytes and is selected. What starts?</source>
      <translation>Der Kopie in „{target}“ fehlen die letzten {missing} Bytes, und sie ist ausgewählt. Was startet?</translation>
    </message>
    <message>
      <source>The copy without its end</source>
      <translation>Die Kopie ohne ihr Ende</translation>
    </message>
    <message>
      <source>The core dump fits.</source>
      <translation>Der Coredump passt.</translation>
    </message>
    <message>
      <source>The dark moment is as short as over the cable, but nobody is there who could go on after it.</source>
      <translation>Der dunkle Moment ist so kurz wie per Kabel, aber niemand ist da, der danach weitermachen könnte.</translation>
    </message>
    <message>
      <source>The disk is full, or the folder for backups may not be written to.</source>
      <translation>Der Datenträger ist voll oder der Ordner für Sicherungen darf nicht beschrieben werden.</translation>
    </message>
    <message>
      <source>The disk is full, or the journal's folder may not be written to.</source>
      <translation>Der Datenträger ist voll oder der Ordner des Journals darf nicht beschrieben werden.</translation>
    </message>
    <message>
      <source>The documentation has no such page.</source>
      <translation>Die Dokumentation hat keine solche Seite.</translation>
    </message>
    <message>
      <source>The end of the flash belongs to no partition.</source>
      <translation>Das Ende des Flash gehört zu keiner Partition.</translation>
    </message>
    <message>
      <source>The environment variable is not set: set it, or write the value.</source>
      <translation>Die Umgebungsvariable ist nicht gesetzt: sie setzen oder den Wert schreiben.</translation>
    </message>
    <message>
      <source>The environment variable {name} is not set.</source>
      <translation>Die Umgebungsvariable {name} ist nicht gesetzt.</translation>
    </message>
    <message>
      <source>The esp32 block with the table, the chip and the flash size.</source>
      <translation>Der esp32-Block mit der Tabelle, dem Chip und der Flash-Größe.</translation>
    </message>
    <message>
      <source>The factory app is the default.</source>
      <translation>Die Factory-App ist die Vorgabe.</translation>
    </message>
    <message>
      <source>The file ends after {count} of its 32 bytes.</source>
      <translation>Die Datei endet nach {count} ihrer 32 Bytes.</translation>
    </message>
    <message>
      <source>The file ends before {offset}, where the table belongs.</source>
      <translation>Die Datei endet vor {offset}, wo die Tabelle hingehört.</translation>
    </message>
    <message>
      <source>The file for a partition is empty.</source>
      <translation>Die Datei für eine Partition ist leer.</translation>
    </message>
    <message>
      <source>The file has {size} MB of text; no partition table is that long.</source>
      <translation>Die Datei hat {size} MB Text; so lang ist keine Partitionstabelle.</translation>
    </message>
    <message>
      <source>The file holds no app image.</source>
      <translation>Die Datei enthält kein App-Image.</translation>
    </message>
    <message>
      <source>The file is UTF-32, which ESP-IDF's tool cannot read.</source>
      <translation>Die Datei ist UTF-32; das kann das Werkzeug von ESP-IDF nicht lesen.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>The file is empty: there is nothing to write.</source>
      <translation>Die Datei ist leer: Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
      <source>The file is larger than anything that holds a partition table; it was not read.</source>
      <translation>Die Datei ist größer als alles, was eine Partitionstabelle enthält; sie wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>The file is not a linker map that ESP-IDF's size tool can read.</source>
      <translation>Die Datei ist keine Linker-Map, die das Größenwerkzeug von ESP-IDF lesen kann.</translation>
    </message>
    <message>
      <source>The file of a virtual board's flash cannot be used.</source>
      <translation>Die Datei mit dem Flash eines virtuellen Boards ist nicht verwendbar.</translation>
    </message>
    <message>
      <source>The file system grows in place.</source>
      <translation>Das Dateisystem wächst an Ort und Stelle.</translation>
    </message>
    <message>
      <source>The file system holds no files: it starts anew in the new size.</source>
      <translation>Das Dateisystem enthält keine Dateien: es beginnt in der neuen Größe von vorn.</translation>
    </message>
    <message>
      <source>The file system is built anew in {size}, with all its files.</source>
      <translation>Das Dateisystem wird in {size} neu aufgebaut, mit allen seinen Dateien.</translation>
    </message>
    <message>
      <source>The file's bytes are no text in its encoding.</source>
      <translation>Die Bytes der Datei sind in ihrer Kodierung kein Text.</translation>
    </message>
    <message>
      <source>The firmware.</source>
      <translation>Die Firmware.</translation>
    </message>
    <message>
      <source>The first program that runs from flash. It reads the partition table and decides which app starts.</source>
      <translation>Das erste Programm, das aus dem Flash läuft. Es liest die Partitionstabelle und entscheidet, welche App startet.</translation>
    </message>
    <message>
      <source>The first sector comes last: only now the image counts.</source>
      <translation>Der erste Sektor kommt zuletzt: erst jetzt zählt das Image.</translation>
    </message>
    <message>
      <source>The first sector is erased, so that no half-written image is ever started.</source>
      <translation>Der erste Sektor wird gelöscht, damit nie ein halb geschriebenes Image gestartet wird.</translation>
    </message>
    <message>
      <source>The first {size} belong to the chip itself.</source>
      <translation>Die ersten {size} gehören dem Chip selbst.</translation>
    </message>
    <message>
      <source>The flags are encrypted and readonly, in small letters; write both as encrypted:readonly.</source>
      <translation>Die Flags sind encrypted und readonly, klein geschrieben; beide zusammen als encrypted:readonly.</translation>
    </message>
    <message>
      <source>The flash at {offset}, where the table belongs, is erased.</source>
      <translation>Der Flash ist bei {offset}, wo die Tabelle hingehört, gelöscht.</translation>
    </message>
    <message>
      <source>The flash chip does not say how large it is.</source>
      <translation>Der Flash-Chip sagt nicht, wie groß er ist.</translation>
    </message>
    <message>
      <source>The flash chip does not say how large it is; it answers {id}.</source>
      <translation>Der Flash-Chip sagt nicht, wie groß er ist; er antwortet {id}.</translation>
    </message>
    <message>
      <source>The flash chip is larger than the image's header says; the rest of it is not used.</source>
      <translation>Der Flash-Chip ist größer, als der Header des Images sagt; der Rest wird nicht genutzt.</translation>
    </message>
    <message>
      <source>The flash chip is smaller than the image's header says.</source>
      <translation>Der Flash-Chip ist kleiner, als der Header des Images sagt.</translation>
    </message>
    <message>
      <source>The flash does not hold what was written at {offset}.</source>
      <translation>Der Flash enthält bei {offset} nicht, was geschrieben wurde.</translation>
    </message>
    <message>
      <source>The flash does not hold what was written.</source>
      <translation>Der Flash enthält nicht, was geschrieben wurde.</translation>
    </message>
    <message>
      <source>The flash ends at {end}.</source>
      <translation>Der Flash endet bei {end}.</translation>
    </message>
    <message>
      <source>The flash is encrypted: what can be read of it means nothing outside the chip.</source>
      <translation>Der Flash ist verschlüsselt: was sich davon lesen lässt, bedeutet außerhalb des Chips nichts.</translation>
    </message>
    <message>
      <source>The flash is erased where the table belongs.</source>
      <translation>Der Flash ist gelöscht, wo die Tabelle hingehört.</translation>
    </message>
    <message>
      <source>The flash is taken to end at {end}: say its real size to go further.</source>
      <translation>Als Ende des Flash gilt {end}: seine wirkliche Größe angeben, um weiter zu gehen.</translation>
    </message>
    <message>
      <source>The folder cannot be listed.</source>
      <translation>Der Ordner lässt sich nicht auflisten.</translation>
    </message>
    <message>
      <source>The folder for a firmware kit cannot be made or written to.</source>
      <translation>Der Ordner für ein Firmware-Kit lässt sich nicht anlegen oder beschreiben.</translation>
    </message>
    <message>
      <source>The folder for the commands has something in it.</source>
      <translation>Im Ordner für die Befehle liegt schon etwas.</translation>
    </message>
    <message>
      <source>The folder is gone: save under another name.</source>
      <translation>Der Ordner ist weg: unter anderem Namen speichern.</translation>
    </message>
    <message>
      <source>The folder is no build folder of a known tool, or nothing was built in it yet.</source>
      <translation>Der Ordner ist kein Build-Ordner eines bekannten Werkzeugs oder darin wurde noch nichts gebaut.</translation>
    </message>
    <message>
      <source>The folder “{folder}” cannot be used: {reason}.</source>
      <translation>Der Ordner „{folder}“ ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
      <source>The header says a smaller flash</source>
      <translation>Der Header nennt einen kleineren Flash</translation>
    </message>
    <message>
      <source>The helper program did not start on the board at “{port}”: “{reason}”.</source>
      <translation>Das Hilfsprogramm startete auf dem Board an „{port}“ nicht: „{reason}“.</translation>
    </message>
    <message>
      <source>The highest partition ends beyond the end of the flash.</source>
      <translation>Die oberste Partition endet jenseits des Flash-Endes.</translation>
    </message>
    <message>
      <source>The image ({length}) is longer than its partition ({size}).</source>
      <translation>Das Image ({length}) ist länger als seine Partition ({size}).</translation>
    </message>
    <message>
      <source>The image claims {count} segments; 1 to 16 are possible.</source>
      <translation>Das Image behauptet {count} Segmente; 1 bis 16 sind möglich.</translation>
    </message>
    <message>
      <source>The image does not fit into its slot.</source>
      <translation>Das Image passt nicht in seinen Slot.</translation>
    </message>
    <message>
      <source>The image ends {missing} too early: its checksum or hash is cut off.</source>
      <translation>Das Image endet {missing} zu früh: seine Prüfsumme oder sein Hash ist abgeschnitten.</translation>
    </message>
    <message>
      <source>The image for “{label}” has {length}; there is room for {size}.</source>
      <translation>Das Image für „{label}“ hat {length}; Platz ist für {size}.</translation>
    </message>
    <message>
      <source>The image has {length}; {label} has room for {size}.</source>
      <translation>Das Image hat {length}; {label} hat Platz für {size}.</translation>
    </message>
    <message>
      <source>The image in it, {size}.</source>
      <translation>Das Image darin, {size}.</translation>
    </message>
    <message>
      <source>The image is cut off: it needs at least {needed}, but only {there} are there.</source>
      <translation>Das Image ist abgeschnitten: es braucht mindestens {needed}, da sind aber nur {there}.</translation>
    </message>
    <message>
      <source>The image is good in itself, but its SHA-256 is not the one that was announced.</source>
      <translation>Das Image ist an sich gut, aber seine SHA-256 ist nicht die angekündigte.</translation>
    </message>
    <message>
      <source>The image is longer than its partition.</source>
      <translation>Das Image ist länger als seine Partition.</translation>
    </message>
    <message>
      <source>The image is longer than {label}: nothing is erased.</source>
      <translation>Das Image ist länger als {label}: nichts wird gelöscht.</translation>
    </message>
    <message>
      <source>The image is not good: no update.</source>
      <translation>Das Image ist nicht in Ordnung: kein Update.</translation>
    </message>
    <message>
      <source>The image maps no code from flash, which the bootloader takes for granted.</source>
      <translation>Das Image blendet keinen Code aus dem Flash ein, was der Bootloader voraussetzt.</translation>
    </message>
    <message>
      <source>The image maps no constants from flash, which the bootloader takes for granted.</source>
      <translation>Das Image blendet keine Konstanten aus dem Flash ein, was der Bootloader voraussetzt.</translation>
    </message>
    <message>
      <source>The image maps nothing from flash, which the bootloader takes for granted.</source>
      <translation>Das Image blendet nichts aus dem Flash ein, was der Bootloader voraussetzt.</translation>
    </message>
    <message>
      <source>The image maps {count} segments from flash; the bootloader takes exactly 2 for granted.</source>
      <translation>Das Image blendet {count} Segmente aus dem Flash ein; der Bootloader setzt genau 2 voraus.</translation>
    </message>
    <message>
      <source>The image needs another revision of the chip.</source>
      <translation>Das Image braucht eine andere Revision des Chips.</translation>
    </message>
    <message>
      <source>The image of {name} asks for a revision above its own maximum: no chip has that.</source>
      <translation>Das Image von {name} verlangt eine Revision über seiner eigenen Obergrenze: die hat kein Chip.</translation>
    </message>
    <message>
      <source>The image of {name} is larger than 16 MB.</source>
      <translation>Das Image von {name} ist größer als 16 MB.</translation>
    </message>
    <message>
      <source>The image of {name} leaves only {free} free ({percent} %): the next release may not fit.</source>
      <translation>Das Image von {name} lässt nur {free} frei ({percent} %): das nächste Release passt vielleicht nicht.</translation>
    </message>
    <message>
      <source>The image of {name} takes {length}: {missing} more than the partition has.</source>
      <translation>Das Image von {name} braucht {length}: {missing} mehr, als die Partition hat.</translation>
    </message>
    <message>
      <source>The image of {name} was built for {built} of flash, the layout has {size}.</source>
      <translation>Das Image von {name} wurde für {built} Flash gebaut, das Layout hat {size}.</translation>
    </message>
    <message>
      <source>The image of {name} was built for {built}, the layout is for {chip}.</source>
      <translation>Das Image von {name} wurde für {built} gebaut, das Layout ist für {chip}.</translation>
    </message>
    <message>
      <source>The image of {name} was linked for MMU pages of {page}: it runs only from a multiple of {step}.</source>
      <translation>Das Image von {name} wurde für MMU-Seiten von {page} gelinkt: es läuft nur ab einem Vielfachen von {step}.</translation>
    </message>
    <message>
      <source>The image of {name}: {reason}</source>
      <translation>Das Image von {name}: {reason}</translation>
    </message>
    <message>
      <source>The image of “{label}” takes {length}: it needs at least {least}.</source>
      <translation>Das Image von „{label}“ braucht {length}: sie muss mindestens {least} haben.</translation>
    </message>
    <message>
      <source>The image on the card is not as long as the ticket says.</source>
      <translation>Das Image auf der Karte ist nicht so lang, wie das Ticket sagt.</translation>
    </message>
    <message>
      <source>The image was built for another chip.</source>
      <translation>Das Image wurde für einen anderen Chip gebaut.</translation>
    </message>
    <message>
      <source>The image's SHA-256 is wrong: at least one byte is damaged.</source>
      <translation>Die SHA-256 des Images ist falsch: mindestens ein Byte ist beschädigt.</translation>
    </message>
    <message>
      <source>The image's SHA-256 is wrong: it is damaged, or another write has gone over its end.</source>
      <translation>Die SHA-256 des Images ist falsch: Es ist beschädigt oder etwas anderes wurde über sein Ende geschrieben.</translation>
    </message>
    <message>
      <source>The image's checksum is wrong: at least one byte is damaged.</source>
      <translation>Die Prüfsumme des Images ist falsch: mindestens ein Byte ist beschädigt.</translation>
    </message>
    <message>
      <source>The image's checksum is wrong: it is damaged, or another write has gone over its end.</source>
      <translation>Die Prüfsumme des Images ist falsch: Es ist beschädigt oder etwas anderes wurde über sein Ende geschrieben.</translation>
    </message>
    <message>
      <source>The job was stopped as asked, at a safe point.</source>
      <translation>Der Auftrag wurde wie verlangt angehalten, an einem sicheren Punkt.</translation>
    </message>
    <message>
      <source>The journal in “{folder}” cannot be written: {reason}. Nothing is done without it.</source>
      <translation>Das Journal in „{folder}“ kann nicht geschrieben werden: {reason}. Ohne Journal geschieht nichts.</translation>
    </message>
    <message>
      <source>The journal in “{folder}” is damaged.</source>
      <translation>Das Journal in „{folder}“ ist beschädigt.</translation>
    </message>
    <message>
      <source>The journal in “{folder}” is of a newer version of Asym Studio.</source>
      <translation>Das Journal in „{folder}“ ist von einer neueren Version von Asym Studio.</translation>
    </message>
    <message>
      <source>The journal is of a newer version.</source>
      <translation>Das Journal ist von einer neueren Version.</translation>
    </message>
    <message>
      <source>The label is not that of a slot that the bootloader starts.</source>
      <translation>Das Label ist nicht das eines Slots, den der Bootloader startet.</translation>
    </message>
    <message>
      <source>The label of the partition at {offset} has a character that cannot be stored. Type the label anew.</source>
      <translation>Das Label der Partition bei {offset} hat ein Zeichen, das sich nicht speichern lässt. Das Label neu eingeben.</translation>
    </message>
    <message>
      <source>The label {name} has a comma, a “$” before a letter, a “#” in front, a space at an end or a character that cannot be printed: from a CSV file it would be read as something else. Rename it.</source>
      <translation>Das Label {name} hat ein Komma, ein „$“ vor einem Buchstaben, ein „#“ am Anfang, ein Leerzeichen am Rand oder ein nicht druckbares Zeichen: aus einer CSV-Datei würde es als etwas anderes gelesen. Umbenennen.</translation>
    </message>
    <message>
      <source>The label {name} is also the name of a kind of partition, but this one is {kind}/{subtype}. That misleads whoever reads the table: rename it, or give it the type that its label says.</source>
      <translation>Das Label {name} ist auch der Name einer Partitionsart, diese ist aber {kind}/{subtype}. Das führt jeden irre, der die Tabelle liest: umbenennen, oder den Typ geben, den das Label nennt.</translation>
    </message>
    <message>
      <source>The label {name} is cut within a character when the table is written, and the table can then not be read any more. Shorten it.</source>
      <translation>Das Label {name} wird beim Schreiben der Tabelle mitten in einem Zeichen abgeschnitten, und die Tabelle ist dann nicht mehr lesbar. Kürzen.</translation>
    </message>
    <message>
      <source>The label {name} is taken twice, by the partitions at {first} and {second}. Every label must be unique: rename one of them.</source>
      <translation>Das Label {name} ist doppelt vergeben, an die Partitionen bei {first} und {second}. Jedes Label muss eindeutig sein: eine davon umbenennen.</translation>
    </message>
    <message>
      <source>The label {name} is {length} bytes long. The table keeps only the first 16 bytes (“{kept}”), and 15 are what works everywhere. Shorten it, here and in the program that looks for it.</source>
      <translation>Das Label {name} ist {length} Bytes lang. Die Tabelle behält nur die ersten 16 Bytes („{kept}“), und überall gehen nur 15. Kürzen, hier und in dem Programm, das danach sucht.</translation>
    </message>
    <message>
      <source>The labels {first} and {name} are the same in their first 16 bytes, and no more are stored: on the board the two cannot be told apart. Rename one.</source>
      <translation>Die Labels {first} und {name} stimmen in den ersten 16 Bytes überein, und mehr wird nicht gespeichert: auf dem Board sind die beiden nicht zu unterscheiden. Eines umbenennen.</translation>
    </message>
    <message>
      <source>The larger number decides; its remainder names the slot.</source>
      <translation>Die größere Nummer entscheidet; ihr Rest nennt den Slot.</translation>
    </message>
    <message>
      <source>The largest app slot has {size}; {missing} are missing.</source>
      <translation>Der größte App-Slot hat {size}; es fehlen {missing}.</translation>
    </message>
    <message>
      <source>The largest app slot is {largest} with {size}, but PlatformIO and the Arduino IDE measure every build against ota_0 ({name}, {measured}) and refuse a larger one. Make the app's slot ota_0 to have it measured rightly.</source>
      <translation>Der größte App-Slot ist {largest} mit {size}, aber PlatformIO und die Arduino IDE messen jeden Build an ota_0 ({name}, {measured}) und weisen einen größeren ab. Den Slot der App zu ota_0 machen, damit er richtig gemessen wird.</translation>
    </message>
    <message>
      <source>The largest two slots there have {slot}: too small by {missing}.</source>
      <translation>Die zwei größten Slots dort haben {slot}: um {missing} zu klein.</translation>
    </message>
    <message>
      <source>The last line says little: what counts is the first one that complains.</source>
      <translation>Die letzte Zeile sagt wenig: was zählt, ist die erste, die sich beschwert.</translation>
    </message>
    <message>
      <source>The last {size} of the flash, from {start} to {end}, belong to no partition. Grow the last partition, or add one.</source>
      <translation>Die letzten {size} des Flash, von {start} bis {end}, gehören zu keiner Partition. Die letzte Partition vergrößern oder eine hinzufügen.</translation>
    </message>
    <message>
      <source>The layout has no otadata of 8 KB (0x2000), so no slot can be selected.</source>
      <translation>Das Layout hat kein otadata von 8 KB (0x2000), also lässt sich kein Slot auswählen.</translation>
    </message>
    <message>
      <source>The layout has no otadata partition, so nothing can select a slot: the bootloader always starts the factory app if there is one. Updates through an updater need otadata.</source>
      <translation>Das Layout hat keine otadata-Partition, also kann nichts einen Slot auswählen: der Bootloader startet immer die Factory-App, wenn es eine gibt. Updates über einen Updater brauchen otadata.</translation>
    </message>
    <message>
      <source>The layout has no slot for an app, so there is nothing to build firmware for.</source>
      <translation>Das Layout hat keinen Slot für eine App, also gibt es nichts, wofür Firmware zu bauen wäre.</translation>
    </message>
    <message>
      <source>The layout has no slot that the bootloader starts, so there is nothing to build firmware for.</source>
      <translation>Das Layout hat keinen Slot, den der Bootloader startet, also gibt es nichts, wofür Firmware zu bauen wäre.</translation>
    </message>
    <message>
      <source>The layout has no small slot for an updater beside a large one for the app.</source>
      <translation>Das Layout hat keinen kleinen Slot für einen Updater neben einem großen für die App.</translation>
    </message>
    <message>
      <source>The layout has no updater: no small slot beside a large one. The kit has the files for building and flashing, but not the updater's firmware.</source>
      <translation>Das Layout hat keinen Updater: keinen kleinen Slot neben einem großen. Das Kit enthält die Dateien zum Bauen und Flashen, aber nicht die Firmware des Updaters.</translation>
    </message>
    <message>
      <source>The layout has {count} OTA slots; two are written in turn.</source>
      <translation>Das Layout hat {count} OTA-Slots; zwei werden abwechselnd geschrieben.</translation>
    </message>
    <message>
      <source>The layout to migrate to is the one that the device has, or is for another chip.</source>
      <translation>Das Layout, auf das migriert werden soll, ist das, welches das Gerät hat, oder ist für einen anderen Chip.</translation>
    </message>
    <message>
      <source>The lessons are: {ids}.</source>
      <translation>Die Lektionen sind: {ids}.</translation>
    </message>
    <message>
      <source>The line garbles bytes: use a shorter cable, another port, or --baud 115200.</source>
      <translation>Die Leitung verfälscht Bytes: ein kürzeres Kabel, einen anderen Port oder --baud 115200 nehmen.</translation>
    </message>
    <message>
      <source>The line has {count} of at least 5 columns: the {what} is missing.</source>
      <translation>Die Zeile hat {count} von mindestens 5 Spalten: die Spalte {what} fehlt.</translation>
    </message>
    <message>
      <source>The lines that complain, in their order.</source>
      <translation>Die Zeilen, die sich beschweren, in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <source>The migration is another board's.</source>
      <translation>Die Migration gehört zu einem anderen Board.</translation>
    </message>
    <message>
      <source>The migration is that of the board {wanted}; this one is {found}.</source>
      <translation>Die Migration gehört zum Board {wanted}; dies ist {found}.</translation>
    </message>
    <message>
      <source>The migration of a board in the field, on the device itself.</source>
      <translation>Die Migration eines Boards im Feld, auf dem Gerät selbst.</translation>
    </message>
    <message>
      <source>The migration on the device cannot be made safe against a power cut while the table's own sector is written: such a board starts again only with a cable.</source>
      <translation>Die Migration auf dem Gerät lässt sich nicht gegen einen Stromausfall sichern, während der Sektor der Tabelle selbst geschrieben wird: ein solches Board startet nur mit einem Kabel wieder.</translation>
    </message>
    <message>
      <source>The migration was undone, or that was begun.</source>
      <translation>Die Migration wurde rückgängig gemacht oder das wurde begonnen.</translation>
    </message>
    <message>
      <source>The name “{label}” cannot be written to a CSV. {why}</source>
      <translation>Der Name „{label}“ lässt sich nicht in eine CSV schreiben. {why}</translation>
    </message>
    <message>
      <source>The new app is chosen</source>
      <translation>Die neue App ist gewählt</translation>
    </message>
    <message>
      <source>The new app slot starts where no slot starts now: no copy there would boot.</source>
      <translation>Der neue App-Slot beginnt, wo jetzt kein Slot beginnt: keine Kopie würde dort starten.</translation>
    </message>
    <message>
      <source>The new app starts.</source>
      <translation>Die neue App startet.</translation>
    </message>
    <message>
      <source>The new layout has no OTA slot for the app.</source>
      <translation>Das neue Layout hat keinen OTA-Slot für die App.</translation>
    </message>
    <message>
      <source>The new table</source>
      <translation>Die neue Tabelle</translation>
    </message>
    <message>
      <source>The new table and the tables that the migration on the device knows.</source>
      <translation>Die neue Tabelle und die Tabellen, die die Migration auf dem Gerät kennt.</translation>
    </message>
    <message>
      <source>The new table has no checksum row, and apps built with ESP-IDF refuse such a table.</source>
      <translation>Die neue Tabelle hat keine Prüfsummenzeile, und mit ESP-IDF gebaute Apps weisen eine solche Tabelle ab.</translation>
    </message>
    <message>
      <source>The new table has no checksum row, and the new app checks it.</source>
      <translation>Die neue Tabelle hat keine Prüfsummenzeile, und die neue App prüft sie.</translation>
    </message>
    <message>
      <source>The new table has no checksum row; apps that check it, as ESP-IDF's do, refuse such a table.</source>
      <translation>Die neue Tabelle hat keine Prüfsummenzeile; Apps, die sie prüfen, wie die von ESP-IDF, weisen eine solche Tabelle ab.</translation>
    </message>
    <message>
      <source>The new table has no place for it.</source>
      <translation>Die neue Tabelle hat keinen Platz dafür.</translation>
    </message>
    <message>
      <source>The new table has no slot for an updater.</source>
      <translation>Die neue Tabelle hat keinen Slot für einen Updater.</translation>
    </message>
    <message>
      <source>The new table has none.</source>
      <translation>Die neue Tabelle hat keine.</translation>
    </message>
    <message>
      <source>The new table; its whole sector.</source>
      <translation>Die neue Tabelle; ihr ganzer Sektor.</translation>
    </message>
    <message>
      <source>The new updater slot lies where something is that must not be overwritten.</source>
      <translation>Der neue Updater-Slot liegt, wo etwas ist, das nicht überschrieben werden darf.</translation>
    </message>
    <message>
      <source>The old app starts.</source>
      <translation>Die alte App startet.</translation>
    </message>
    <message>
      <source>The only app is an OTA slot that no other app can write: it cannot be updated over the air.</source>
      <translation>Die einzige App ist ein OTA-Slot, den keine andere App schreiben kann: per OTA lässt sie sich nicht aktualisieren.</translation>
    </message>
    <message>
      <source>The otadata partition has two sectors with one record each: a sequence number, a state and a checksum.</source>
      <translation>Die otadata-Partition hat zwei Sektoren mit je einem Eintrag: eine Sequenznummer, ein Zustand und eine Prüfsumme.</translation>
    </message>
    <message>
      <source>The otadata partition has {size}, too much to map at once.</source>
      <translation>Die otadata-Partition hat {size}, zu viel, um sie auf einmal einzublenden.</translation>
    </message>
    <message>
      <source>The otadata partition has {size}; it needs 8 KB (0x2000).</source>
      <translation>Die otadata-Partition hat {size}; sie braucht 8 KB (0x2000).</translation>
    </message>
    <message>
      <source>The otadata partition is not exactly 8 KB (0x2000).</source>
      <translation>Die otadata-Partition hat nicht genau 8 KB (0x2000).</translation>
    </message>
    <message>
      <source>The otadata partition is smaller than 0x2000 bytes.</source>
      <translation>Die Partition otadata ist kleiner als 0x2000 Bytes.</translation>
    </message>
    <message>
      <source>The otadata partition is smaller than 0x2000 bytes: the bootloader gives up.</source>
      <translation>Die otadata-Partition ist kleiner als 0x2000 Bytes: der Bootloader gibt auf.</translation>
    </message>
    <message>
      <source>The partition at {offset} has no label, so that no program can find it by one. Give it a label.</source>
      <translation>Die Partition bei {offset} hat kein Label, sodass kein Programm sie danach finden kann. Ein Label vergeben.</translation>
    </message>
    <message>
      <source>The partition ends at {end}, before it starts at {start}.</source>
      <translation>Die Partition endet bei {end}, bevor sie bei {start} beginnt.</translation>
    </message>
    <message>
      <source>The partition goes from {before} to {after}. The largest app loses {loss}.</source>
      <translation>Die Partition geht von {before} auf {after}. Die größte App verliert {loss}.</translation>
    </message>
    <message>
      <source>The partition has {size}; the bootloader loads from none above 16 MB.</source>
      <translation>Die Partition hat {size}; aus keiner über 16 MB lädt der Bootloader.</translation>
    </message>
    <message>
      <source>The partition is not at the same place on the board and in what is to be written.</source>
      <translation>Die Partition liegt auf dem Board nicht am selben Platz wie in dem, was geschrieben werden soll.</translation>
    </message>
    <message>
      <source>The partition starts at {offset}, which is no multiple of 4.</source>
      <translation>Die Partition beginnt bei {offset}; das ist kein Vielfaches von 4.</translation>
    </message>
    <message>
      <source>The partition table does not start at a multiple of 4 KB and cannot be erased on its own.</source>
      <translation>Die Partitionstabelle beginnt nicht an einem Vielfachen von 4 KB und lässt sich nicht für sich löschen.</translation>
    </message>
    <message>
      <source>The partition table is not at 0x8000; bootloader and app have its place compiled in.</source>
      <translation>Die Partitionstabelle liegt nicht bei 0x8000; Bootloader und App haben ihren Ort einkompiliert.</translation>
    </message>
    <message>
      <source>The partition table leaves less room for the bootloader than ESP-IDF reserves.</source>
      <translation>Die Partitionstabelle lässt dem Bootloader weniger Platz, als ESP-IDF reserviert.</translation>
    </message>
    <message>
      <source>The partition table lies at {offset} instead of 0x8000. That is fine if both the bootloader and the app were built for it: they have the place compiled in.</source>
      <translation>Die Partitionstabelle liegt bei {offset} statt 0x8000. Das ist in Ordnung, wenn Bootloader und App dafür gebaut wurden: sie haben den Ort einkompiliert.</translation>
    </message>
    <message>
      <source>The partition table lies at {offset}, which is not a multiple of 4 KB: it cannot be erased on its own.</source>
      <translation>Die Partitionstabelle liegt bei {offset}; das ist kein Vielfaches von 4 KB: sie lässt sich nicht für sich löschen.</translation>
    </message>
    <message>
      <source>The partition table lies at {offset}, which leaves {room} for the bootloader; ESP-IDF reserves {usual} for it on the {chip}. Put the table at 0x8000 or higher.</source>
      <translation>Die Partitionstabelle liegt bei {offset}; das lässt {room} für den Bootloader, ESP-IDF reserviert dafür auf dem {chip} {usual}. Die Tabelle an 0x8000 oder höher legen.</translation>
    </message>
    <message>
      <source>The partition table lies below the bootloader.</source>
      <translation>Die Partitionstabelle liegt unterhalb des Bootloaders.</translation>
    </message>
    <message>
      <source>The partition table, as you have it open.</source>
      <translation>Die Partitionstabelle, wie sie geöffnet ist.</translation>
    </message>
    <message>
      <source>The picture cannot be made: {reason}.</source>
      <translation>Das Bild lässt sich nicht erzeugen: {reason}.</translation>
    </message>
    <message>
      <source>The pins of the card are not complete, or one is used twice.</source>
      <translation>Die Pins der Karte sind nicht vollständig oder einer ist doppelt benutzt.</translation>
    </message>
    <message>
      <source>The place is compiled into bootloader and app: flash all three with your build tool.</source>
      <translation>Der Ort ist in Bootloader und App einkompiliert: alle drei mit dem Build-Werkzeug flashen.</translation>
    </message>
    <message>
      <source>The place is compiled into bootloader and app: give --table-offset {board}, or flash all three.</source>
      <translation>Der Ort ist in Bootloader und App einkompiliert: --table-offset {board} angeben oder alle drei flashen.</translation>
    </message>
    <message>
      <source>The port “{port}” is in use by another program: a serial monitor, an IDE, or a second Asym Studio.</source>
      <translation>Der Port „{port}“ wird von einem anderen Programm benutzt: einem seriellen Monitor, einer IDE oder einem zweiten Asym Studio.</translation>
    </message>
    <message>
      <source>The port “{port}” is in use by {names}.</source>
      <translation>Der Port „{port}“ wird benutzt von {names}.</translation>
    </message>
    <message>
      <source>The power is back</source>
      <translation>Der Strom ist wieder da</translation>
    </message>
    <message>
      <source>The price: there must be another place for the new app until it is installed, such as an SD card.</source>
      <translation>Der Preis: bis zur Installation braucht die neue App einen anderen Ort, etwa eine SD-Karte.</translation>
    </message>
    <message>
      <source>The process that worked on this board ended unexpectedly.</source>
      <translation>Der Prozess, der an diesem Board arbeitete, endete unerwartet.</translation>
    </message>
    <message>
      <source>The program reads such logs by itself, from a board or from a file. It says what it found, and what helps.</source>
      <translation>Das Programm liest solche Logs selbst, von einem Board oder aus einer Datei. Es sagt, was es fand und was hilft.</translation>
    </message>
    <message>
      <source>The program's own data files are missing.</source>
      <translation>Die eigenen Datendateien des Programms fehlen.</translation>
    </message>
    <message>
      <source>The project has no table of its own; it uses its framework's “{table}”, which is not a preset here.</source>
      <translation>Das Projekt hat keine eigene Tabelle; es benutzt „{table}“ seines Frameworks, und die ist hier keine Vorlage.</translation>
    </message>
    <message>
      <source>The project names its table “{name}”, which is known only while it is built.</source>
      <translation>Das Projekt nennt seine Tabelle „{name}“, was erst beim Build bekannt ist.</translation>
    </message>
    <message>
      <source>The project names the partition table “{name}”, but there is no file “{path}”.</source>
      <translation>Das Projekt nennt die Partitionstabelle „{name}“, es gibt aber keine Datei „{path}“.</translation>
    </message>
    <message>
      <source>The project's CONFIG_PARTITION_TABLE_OFFSET “{text}” is not a multiple of 0x1000.</source>
      <translation>CONFIG_PARTITION_TABLE_OFFSET „{text}“ des Projekts ist kein Vielfaches von 0x1000.</translation>
    </message>
    <message>
      <source>The project's flash size “{text}” is not a size like 4MB.</source>
      <translation>Die Flash-Größe „{text}“ des Projekts ist keine Größe wie 4MB.</translation>
    </message>
    <message>
      <source>The range is not on the board's flash.</source>
      <translation>Der Bereich liegt nicht im Flash des Boards.</translation>
    </message>
    <message>
      <source>The range is on the board's flash, but the loader cannot address that much.</source>
      <translation>Der Bereich liegt im Flash des Boards, aber so weit kann der Lader nicht adressieren.</translation>
    </message>
    <message>
      <source>The record is VALID now, so it goes on counting.</source>
      <translation>Der Eintrag ist jetzt VALID, also zählt er weiter.</translation>
    </message>
    <message>
      <source>The record with the higher number counts. Its number less one, modulo {count} slots, is the slot that starts.</source>
      <translation>Der Eintrag mit der höheren Nummer zählt. Seine Nummer minus eins, modulo {count} Slots, ist der Slot, der startet.</translation>
    </message>
    <message>
      <source>The same app, {step} higher</source>
      <translation>Dieselbe App, {step} höher</translation>
    </message>
    <message>
      <source>The same bytes at {offset}. Code and addresses no longer match within a page.</source>
      <translation>Dieselben Bytes bei {offset}. Code und Adressen stimmen innerhalb einer Seite nicht mehr überein.</translation>
    </message>
    <message>
      <source>The same flash, a larger app: a small updater takes the second slot, and the two write each other.</source>
      <translation>Derselbe Flash, eine größere App: ein kleiner Updater nimmt den zweiten Slot, und die beiden schreiben einander.</translation>
    </message>
    <message>
      <source>The same flash, split</source>
      <translation>Derselbe Flash, aufgeteilt</translation>
    </message>
    <message>
      <source>The same of {count} more: {labels}</source>
      <translation>Dasselbe bei {count} weiteren: {labels}</translation>
    </message>
    <message>
      <source>The same table as a C array.</source>
      <translation>Dieselbe Tabelle als C-Array.</translation>
    </message>
    <message>
      <source>The same table as the bootloader reads it.</source>
      <translation>Dieselbe Tabelle, wie der Bootloader sie liest.</translation>
    </message>
    <message>
      <source>The same, and the card is lost</source>
      <translation>Dasselbe, und die Karte geht verloren</translation>
    </message>
    <message>
      <source>The second slot has {rest}, less than the {updater} that the updater needs.</source>
      <translation>Der zweite Slot hat {rest}, weniger als die {updater}, die der Updater braucht.</translation>
    </message>
    <message>
      <source>The second slot need not hold an app. It is enough if it holds a program that can install one.</source>
      <translation>Der zweite Slot muss keine App enthalten. Es genügt, wenn er ein Programm enthält, das eine installieren kann.</translation>
    </message>
    <message>
      <source>The selected app has not confirmed itself yet; whether it would start again is not known.</source>
      <translation>Die gewählte App hat sich noch nicht bestätigt; ob sie wieder starten würde, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>The selected app has not confirmed itself, and whether the bootloader rolls back is not known.</source>
      <translation>Die gewählte App hat sich nicht bestätigt, und ob der Bootloader zurückrollt, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>The setting {key}={value} is not understood and is left out of account: {why}</source>
      <translation>Die Angabe {key}={value} wird nicht verstanden und bleibt unberücksichtigt: {why}</translation>
    </message>
    <message>
      <source>The settings use pages behind the new end.</source>
      <translation>Die Einstellungen benutzen Seiten hinter dem neuen Ende.</translation>
    </message>
    <message>
      <source>The signature was made for other content than this image.</source>
      <translation>Die Signatur gehört zu anderem Inhalt als diesem Image.</translation>
    </message>
    <message>
      <source>The simulator says: an app starts, and nothing is lost.</source>
      <translation>Der Simulator sagt: eine App startet, und nichts geht verloren.</translation>
    </message>
    <message>
      <source>The simulator says: an app starts, but the first sector of “{label}” is erased.</source>
      <translation>Der Simulator sagt: eine App startet, aber der erste Sektor von „{label}“ ist gelöscht.</translation>
    </message>
    <message>
      <source>The simulator says: nothing starts.</source>
      <translation>Der Simulator sagt: nichts startet.</translation>
    </message>
    <message>
      <source>The size is missing.</source>
      <translation>Die Größe fehlt.</translation>
    </message>
    <message>
      <source>The size of a partition is a multiple of {step}.</source>
      <translation>Die Größe einer Partition ist ein Vielfaches von {step}.</translation>
    </message>
    <message>
      <source>The size of an app partition is a multiple of {step}.</source>
      <translation>Die Größe einer App-Partition ist ein Vielfaches von {step}.</translation>
    </message>
    <message>
      <source>The size of an app partition must be a multiple of 4 KB, with secure boot v1 of 64 KB.</source>
      <translation>Die Größe einer App-Partition muss ein Vielfaches von 4 KB sein, mit Secure Boot v1 von 64 KB.</translation>
    </message>
    <message>
      <source>The slot holds no app image.</source>
      <translation>Der Slot enthält kein App-Image.</translation>
    </message>
    <message>
      <source>The slot that was to be started holds no good image; the bootloader goes on to another one.</source>
      <translation>Der Slot, der gestartet werden sollte, enthält kein gutes Image; der Bootloader geht zu einem anderen über.</translation>
    </message>
    <message>
      <source>The slots are too unequal: an app that fills the larger one does not fit the other.</source>
      <translation>Die Slots sind zu ungleich: eine App, die den größeren füllt, passt nicht in den anderen.</translation>
    </message>
    <message>
      <source>The slots that hold one: {slots}.</source>
      <translation>Slots, die eines enthalten: {slots}.</translation>
    </message>
    <message>
      <source>The split does not work on this table: {why}</source>
      <translation>Die Aufteilung geht mit dieser Tabelle nicht: {why}</translation>
    </message>
    <message>
      <source>The state forbids the record, though its checksum is right.</source>
      <translation>Der Zustand verbietet den Eintrag, obwohl seine Prüfsumme stimmt.</translation>
    </message>
    <message>
      <source>The supply voltage broke down.</source>
      <translation>Die Versorgungsspannung ist eingebrochen.</translation>
    </message>
    <message>
      <source>The symmetric update in {count} steps. Choose a moment, say what starts, then cut.</source>
      <translation>Das symmetrische Update in {count} Schritten. Einen Moment wählen, sagen, was startet, dann trennen.</translation>
    </message>
    <message>
      <source>The symmetric update, and what half the flash costs</source>
      <translation>Das symmetrische Update, und was der halbe Flash kostet</translation>
    </message>
    <message>
      <source>The system does not let the file be read.</source>
      <translation>Das System lässt die Datei nicht lesen.</translation>
    </message>
    <message>
      <source>The system does not let the file be written. Its old content is intact.</source>
      <translation>Das System lässt die Datei nicht schreiben. Ihr alter Inhalt ist unversehrt.</translation>
    </message>
    <message>
      <source>The table</source>
      <translation>Die Tabelle</translation>
    </message>
    <message>
      <source>The table at {offset} is damaged. {why}</source>
      <translation>Die Tabelle bei {offset} ist beschädigt. {why}</translation>
    </message>
    <message>
      <source>The table at {offset} lies before the bootloader.</source>
      <translation>Die Tabelle bei {offset} liegt vor dem Bootloader.</translation>
    </message>
    <message>
      <source>The table cannot be written to a CSV: {why}</source>
      <translation>Die Tabelle lässt sich nicht als CSV schreiben: {why}</translation>
    </message>
    <message>
      <source>The table ends at {end}, but the bootloader takes the flash for {header}, whatever the chip has: it would refuse the table.</source>
      <translation>Die Tabelle endet bei {end}, aber der Bootloader hält den Flash für {header} groß, was der Chip auch hat: er würde die Tabelle abweisen.</translation>
    </message>
    <message>
      <source>The table ends at {end}, the board's flash at {flash}.</source>
      <translation>Die Tabelle endet bei {end}, der Flash des Boards bei {flash}.</translation>
    </message>
    <message>
      <source>The table ends behind the flash size in the bootloader's header; the bootloader would refuse it.</source>
      <translation>Die Tabelle endet hinter der Flash-Größe im Header des Bootloaders; der Bootloader würde sie abweisen.</translation>
    </message>
    <message>
      <source>The table from the backup</source>
      <translation>Die Tabelle aus der Sicherung</translation>
    </message>
    <message>
      <source>The table has an error now: {problem}</source>
      <translation>Die Tabelle hat jetzt einen Fehler: {problem}</translation>
    </message>
    <message>
      <source>The table has more than 94 partitions (95 without an MD5 row).</source>
      <translation>Die Tabelle hat mehr als 94 Partitionen (95 ohne MD5-Zeile).</translation>
    </message>
    <message>
      <source>The table has more than {count} rows.</source>
      <translation>Die Tabelle hat mehr als {count} Zeilen.</translation>
    </message>
    <message>
      <source>The table has no MD5 row. Bootloaders take it as it is, but an app built with the usual settings refuses to read its partitions. Add the MD5 row.</source>
      <translation>Die Tabelle hat keine MD5-Zeile. Bootloader nehmen sie so, aber eine mit den üblichen Einstellungen gebaute App weigert sich, ihre Partitionen zu lesen. Die MD5-Zeile hinzufügen.</translation>
    </message>
    <message>
      <source>The table has no MD5 row; an app built with the usual settings refuses to read its partitions.</source>
      <translation>Die Tabelle hat keine MD5-Zeile; eine mit den üblichen Einstellungen gebaute App weigert sich, ihre Partitionen zu lesen.</translation>
    </message>
    <message>
      <source>The table has no app partition: the board would not start.</source>
      <translation>Die Tabelle hat keine App-Partition: Das Board würde nicht starten.</translation>
    </message>
    <message>
      <source>The table has no checksum row, and the app insists on one.</source>
      <translation>Die Tabelle hat keine Prüfsummenzeile, und die App besteht darauf.</translation>
    </message>
    <message>
      <source>The table has no otadata partition, so the bootloader starts with factory.</source>
      <translation>Die Tabelle hat keine otadata-Partition, also beginnt der Bootloader mit factory.</translation>
    </message>
    <message>
      <source>The table has no partitions.</source>
      <translation>Die Tabelle hat keine Partitionen.</translation>
    </message>
    <message>
      <source>The table has no partitions. Add some, or start from a preset.</source>
      <translation>Die Tabelle hat keine Partitionen. Welche hinzufügen oder mit einer Vorlage beginnen.</translation>
    </message>
    <message>
      <source>The table has one row of {row} for each partition: name, type, offset, size. It knows nothing else.</source>
      <translation>Die Tabelle hat für jede Partition eine Zeile von {row}: Name, Typ, Offset, Größe. Mehr weiß sie nicht.</translation>
    </message>
    <message>
      <source>The table has {count} partitions; at most {limit} fit into its sector. Delete some.</source>
      <translation>Die Tabelle hat {count} Partitionen; in ihren Sektor passen höchstens {limit}. Einige löschen.</translation>
    </message>
    <message>
      <source>The table has {count} rows; there is room for {room}.</source>
      <translation>Die Tabelle hat {count} Zeilen; Platz ist für {room}.</translation>
    </message>
    <message>
      <source>The table has: {labels}.</source>
      <translation>Die Tabelle hat: {labels}.</translation>
    </message>
    <message>
      <source>The table in a dump cannot be read.</source>
      <translation>Die Tabelle in einem Dump ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The table in a dump is not at 0x8000.</source>
      <translation>Die Tabelle in einem Dump liegt nicht bei 0x8000.</translation>
    </message>
    <message>
      <source>The table in a dump is not where it was said to be.</source>
      <translation>Die Tabelle in einem Dump liegt nicht, wo sie liegen sollte.</translation>
    </message>
    <message>
      <source>The table is at {offset}.</source>
      <translation>Die Tabelle liegt bei {offset}.</translation>
    </message>
    <message>
      <source>The table is for a flash of another size.</source>
      <translation>Die Tabelle ist für einen Flash anderer Größe.</translation>
    </message>
    <message>
      <source>The table is for another chip than the board has.</source>
      <translation>Die Tabelle ist für einen anderen Chip, als das Board hat.</translation>
    </message>
    <message>
      <source>The table is for {a}, the board has an {b}.</source>
      <translation>Die Tabelle ist für {a}, das Board hat einen {b}.</translation>
    </message>
    <message>
      <source>The table is for {table} of flash, the board has {board}.</source>
      <translation>Die Tabelle ist für {table} Flash, das Board hat {board}.</translation>
    </message>
    <message>
      <source>The table is for {table}, the board has an {board}.</source>
      <translation>Die Tabelle ist für {table}, das Board hat einen {board}.</translation>
    </message>
    <message>
      <source>The table is gone, as it should be. So is the first sector of “{label}”.</source>
      <translation>Die Tabelle ist weg, wie es sein soll. Der erste Sektor von „{label}“ auch.</translation>
    </message>
    <message>
      <source>The table is new, but the apps lie where the old one had its slots.</source>
      <translation>Die Tabelle ist neu, aber die Apps liegen, wo die alte ihre Slots hatte.</translation>
    </message>
    <message>
      <source>The table is whole again, and the bootloader is content.</source>
      <translation>Die Tabelle ist wieder vollständig, und der Bootloader zufrieden.</translation>
    </message>
    <message>
      <source>The table lies at {offset}: bootloader, app and updater all have to be built with that offset.</source>
      <translation>Die Tabelle liegt bei {offset}: Bootloader, App und Updater müssen alle mit diesem Offset gebaut sein.</translation>
    </message>
    <message>
      <source>The table of this layout has no row that could be torn.</source>
      <translation>Die Tabelle dieses Layouts hat keine Zeile, die zerrissen werden könnte.</translation>
    </message>
    <message>
      <source>The table on the board is not the one that was read before.</source>
      <translation>Die Tabelle auf dem Board ist nicht die, die vorher gelesen wurde.</translation>
    </message>
    <message>
      <source>The table on the board is not the one that was to be migrated.</source>
      <translation>Die Tabelle auf dem Board ist nicht die, die migriert werden sollte.</translation>
    </message>
    <message>
      <source>The table on the chip has a row “{label}” at {offset}.</source>
      <translation>Die Tabelle auf dem Chip hat eine Zeile „{label}“ bei {offset}.</translation>
    </message>
    <message>
      <source>The table on the chip has no row “{label}”. Offsets are nowhere but in the table.</source>
      <translation>Die Tabelle auf dem Chip hat keine Zeile „{label}“. Offsets stehen nirgends außer in der Tabelle.</translation>
    </message>
    <message>
      <source>The table was found at {offset}, not at {usual}. Bootloader and app must be built for that place; a mere copy of a table looks the same, so check that it is the one in force.</source>
      <translation>Die Tabelle wurde bei {offset} gefunden, nicht bei {usual}. Bootloader und App müssen für diesen Ort gebaut sein; eine bloße Kopie einer Tabelle sieht gleich aus, also prüfen, ob sie die gültige ist.</translation>
    </message>
    <message>
      <source>The table's checksum is wrong: it was changed by hand, or only a part of it was written.</source>
      <translation>Die Prüfsumme der Tabelle ist falsch: Sie wurde von Hand geändert oder nur ein Teil davon wurde geschrieben.</translation>
    </message>
    <message>
      <source>The table, as the chip reads it</source>
      <translation>Die Tabelle, wie der Chip sie liest</translation>
    </message>
    <message>
      <source>The tee_ota partition is not exactly 8 KB (0x2000).</source>
      <translation>Die tee_ota-Partition hat nicht genau 8 KB (0x2000).</translation>
    </message>
    <message>
      <source>The text is UTF-32 (little-endian), which ESP-IDF's tool cannot read.</source>
      <translation>Der Text ist UTF-32 (little-endian); das kann das Werkzeug von ESP-IDF nicht lesen.</translation>
    </message>
    <message>
      <source>The type is missing.</source>
      <translation>Der Typ fehlt.</translation>
    </message>
    <message>
      <source>The update is done.</source>
      <translation>Das Update ist fertig.</translation>
    </message>
    <message>
      <source>The updater</source>
      <translation>Der Updater</translation>
    </message>
    <message>
      <source>The updater cannot open a Wi-Fi network of its own.</source>
      <translation>Der Updater kann kein eigenes Wi-Fi-Netz öffnen.</translation>
    </message>
    <message>
      <source>The updater checks the whole image before it erases anything, and writes the first sector last.</source>
      <translation>Der Updater prüft das ganze Image, bevor er etwas löscht, und schreibt den ersten Sektor zuletzt.</translation>
    </message>
    <message>
      <source>The updater from the file, {size}.</source>
      <translation>Der Updater aus der Datei, {size}.</translation>
    </message>
    <message>
      <source>The updater has erased half of the app when the power goes. What starts?</source>
      <translation>Der Updater hat die halbe App gelöscht, als der Strom ausfällt. Was startet?</translation>
    </message>
    <message>
      <source>The updater has nothing to do: it waits.</source>
      <translation>Der Updater hat nichts zu tun: er wartet.</translation>
    </message>
    <message>
      <source>The updater in factory boots even with a blank otadata, but esp_ota cannot write it.</source>
      <translation>Der Updater in factory startet auch bei leerem otadata, aber esp_ota kann ihn nicht schreiben.</translation>
    </message>
    <message>
      <source>The updater in ota_1 can be replaced by the app through esp_ota, as the app can by the updater.</source>
      <translation>Der Updater in ota_1 kann von der App über esp_ota ersetzt werden, so wie die App vom Updater.</translation>
    </message>
    <message>
      <source>The updater is not found by name on the network.</source>
      <translation>Der Updater ist im Netz nicht per Namen zu finden.</translation>
    </message>
    <message>
      <source>The updater is written by the app, over the air, whenever there is a newer one.</source>
      <translation>Den Updater schreibt die App, per OTA, sobald es einen neueren gibt.</translation>
    </message>
    <message>
      <source>The updater of the firmware kit</source>
      <translation>Der Updater des Firmware-Kits</translation>
    </message>
    <message>
      <source>The updater starts.</source>
      <translation>Der Updater startet.</translation>
    </message>
    <message>
      <source>The updater takes {size}.</source>
      <translation>Der Updater braucht {size}.</translation>
    </message>
    <message>
      <source>The updater “{label}” starts.</source>
      <translation>Der Updater „{label}“ startet.</translation>
    </message>
    <message>
      <source>The updater's image has {length} bytes. Its partition should hold it with {share} of headroom, and not more.</source>
      <translation>Das Image des Updaters hat {length} Bytes. Seine Partition soll es mit {share} Reserve fassen, und nicht mehr.</translation>
    </message>
    <message>
      <source>The updater.</source>
      <translation>Der Updater.</translation>
    </message>
    <message>
      <source>The virtual board cannot listen on {address}: {reason}.</source>
      <translation>Das virtuelle Board kann nicht an {address} lauschen: {reason}.</translation>
    </message>
    <message>
      <source>The whole flash</source>
      <translation>Der ganze Flash</translation>
    </message>
    <message>
      <source>The whole flash ({size}) is erased.</source>
      <translation>Der ganze Flash ({size}) wird gelöscht.</translation>
    </message>
    <message>
      <source>The whole flash is read to a file, and compared.</source>
      <translation>Der ganze Flash wird in eine Datei gelesen und verglichen.</translation>
    </message>
    <message>
      <source>The wizard trusted its copy and erased “{source}”.</source>
      <translation>Der Assistent vertraute seiner Kopie und löschte „{source}“.</translation>
    </message>
    <message>
      <source>The {field} of {name} is {value}, which a partition table cannot hold: it must lie between 0 and {highest}.</source>
      <translation>Der Wert {value} ({field}) von {name} passt in keine Partitionstabelle: er muss zwischen 0 und {highest} liegen.</translation>
    </message>
    <message>
      <source>The {what} {value} does not fit into a partition table.</source>
      <translation>Der Wert {value} ({what}) passt nicht in eine Partitionstabelle.</translation>
    </message>
    <message>
      <source>The {what} “{text}” is out of range.</source>
      <translation>Der Wert „{text}“ ({what}) liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
      <source>There are OTA slots but no otadata partition to store which one starts.</source>
      <translation>Es gibt OTA-Slots, aber keine otadata-Partition, die speichert, welcher startet.</translation>
    </message>
    <message>
      <source>There are OTA slots but no otadata partition, in which the choice of the slot is stored: an update can never be selected. Add an otadata partition of 8 KB (0x2000).</source>
      <translation>Es gibt OTA-Slots, aber keine otadata-Partition, in der die Wahl des Slots gespeichert wird: ein Update kann nie ausgewählt werden. Eine otadata-Partition von 8 KB (0x2000) hinzufügen.</translation>
    </message>
    <message>
      <source>There are bytes that are no {encoding} text.</source>
      <translation>Darin sind Bytes, die kein {encoding}-Text sind.</translation>
    </message>
    <message>
      <source>There are more rows than a partition table has room for.</source>
      <translation>Es sind mehr Zeilen, als eine Partitionstabelle Platz hat.</translation>
    </message>
    <message>
      <source>There are no OTA slots to select.</source>
      <translation>Es gibt keine OTA-Slots zur Auswahl.</translation>
    </message>
    <message>
      <source>There are several app images in the file.</source>
      <translation>In der Datei sind mehrere App-Images.</translation>
    </message>
    <message>
      <source>There are several boards.</source>
      <translation>Es gibt mehrere Boards.</translation>
    </message>
    <message>
      <source>There are several factory apps; the bootloader knows only the last one.</source>
      <translation>Es gibt mehrere Factory-Apps; der Bootloader kennt nur die letzte.</translation>
    </message>
    <message>
      <source>There are several otadata partitions.</source>
      <translation>Es gibt mehrere otadata-Partitionen.</translation>
    </message>
    <message>
      <source>There are several ports: {names}.</source>
      <translation>Es gibt mehrere Ports: {names}.</translation>
    </message>
    <message>
      <source>There are several tee_ota partitions.</source>
      <translation>Es gibt mehrere tee_ota-Partitionen.</translation>
    </message>
    <message>
      <source>There are several test apps; the bootloader knows only the last one.</source>
      <translation>Es gibt mehrere Test-Apps; der Bootloader kennt nur die letzte.</translation>
    </message>
    <message>
      <source>There are {count} app images there.</source>
      <translation>Dort sind {count} App-Images.</translation>
    </message>
    <message>
      <source>There are {count} steps until the end: look at what it comes to when nobody helps.</source>
      <translation>Bis zum Ende sind es {count} Schritte: sehen, wohin es führt, wenn niemand hilft.</translation>
    </message>
    <message>
      <source>There are {count} steps. Find one after which nothing starts.</source>
      <translation>Es sind {count} Schritte. Einen finden, nach dem nichts startet.</translation>
    </message>
    <message>
      <source>There are: {labels}.</source>
      <translation>Vorhanden sind: {labels}.</translation>
    </message>
    <message>
      <source>There is a new image of {size}.</source>
      <translation>Es gibt ein neues Image von {size}.</translation>
    </message>
    <message>
      <source>There is no app image in the file.</source>
      <translation>In der Datei ist kein App-Image.</translation>
    </message>
    <message>
      <source>There is no app image there.</source>
      <translation>Dort ist kein App-Image.</translation>
    </message>
    <message>
      <source>There is no app in the slot</source>
      <translation>In dem Slot ist keine App</translation>
    </message>
    <message>
      <source>There is no app slot here that could grow: nothing beside one is free or could shrink by {step}.</source>
      <translation>Hier ist kein App-Slot, der wachsen könnte: neben keinem ist etwas frei oder könnte um {step} schrumpfen.</translation>
    </message>
    <message>
      <source>There is no backup at that place.</source>
      <translation>An diesem Ort ist keine Sicherung.</translation>
    </message>
    <message>
      <source>There is no backup at “{path}”: {reason}.</source>
      <translation>Bei „{path}“ ist keine Sicherung: {reason}.</translation>
    </message>
    <message>
      <source>There is no backup in “{folder}”: {reason}.</source>
      <translation>In „{folder}“ ist keine Sicherung: {reason}.</translation>
    </message>
    <message>
      <source>There is no board at any port.</source>
      <translation>An keinem Port ist ein Board.</translation>
    </message>
    <message>
      <source>There is no bootloader at {offset} in the dump. One is assumed that takes the flash for {size}.</source>
      <translation>Bei {offset} ist im Dump kein Bootloader. Angenommen wird einer, der den Flash für {size} groß hält.</translation>
    </message>
    <message>
      <source>There is no card to keep the image on: no update.</source>
      <translation>Es gibt keine Karte, um das Image darauf zu legen: kein Update.</translation>
    </message>
    <message>
      <source>There is no card: it restarts to try again.</source>
      <translation>Es gibt keine Karte: er startet neu, um es wieder zu versuchen.</translation>
    </message>
    <message>
      <source>There is no factory app, so the bootloader has written down what it started.</source>
      <translation>Es gibt keine Factory-App, also hat der Bootloader festgehalten, was er gestartet hat.</translation>
    </message>
    <message>
      <source>There is no file “{path}”.</source>
      <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
      <source>There is no flag “{name}”.</source>
      <translation>Es gibt kein Flag „{name}“.</translation>
    </message>
    <message>
      <source>There is no folder “{path}”.</source>
      <translation>Es gibt keinen Ordner „{path}“.</translation>
    </message>
    <message>
      <source>There is no free space next to “{label}”.</source>
      <translation>Neben „{label}“ ist kein freier Platz.</translation>
    </message>
    <message>
      <source>There is no free space: make a partition smaller first.</source>
      <translation>Es gibt keinen freien Platz: erst eine Partition verkleinern.</translation>
    </message>
    <message>
      <source>There is no image: it begins with {byte} instead of 0xe9.</source>
      <translation>Da ist kein Image: es beginnt mit {byte} statt 0xe9.</translation>
    </message>
    <message>
      <source>There is no journal at that place.</source>
      <translation>An diesem Ort ist kein Journal.</translation>
    </message>
    <message>
      <source>There is no journal in “{folder}”: {reason}.</source>
      <translation>In „{folder}“ ist kein Journal: {reason}.</translation>
    </message>
    <message>
      <source>There is no layout to migrate to.</source>
      <translation>Es gibt kein Layout, auf das migriert werden könnte.</translation>
    </message>
    <message>
      <source>There is no layout to move to: {why}</source>
      <translation>Es gibt kein Layout für den Umzug: {why}</translation>
    </message>
    <message>
      <source>There is no lesson of that name.</source>
      <translation>Es gibt keine Lektion dieses Namens.</translation>
    </message>
    <message>
      <source>There is no lesson “{id}”.</source>
      <translation>Es gibt keine Lektion „{id}“.</translation>
    </message>
    <message>
      <source>There is no migration on the device for this layout: it needs a table with an MD5 row, the app in an OTA slot, otadata, and neither secure boot nor encryption.</source>
      <translation>Für dieses Layout gibt es keine Migration auf dem Gerät: sie braucht eine Tabelle mit MD5-Zeile, die App in einem OTA-Slot, otadata, und weder Secure Boot noch Verschlüsselung.</translation>
    </message>
    <message>
      <source>There is no new partition “{label}” that could start empty.</source>
      <translation>Es gibt keine neue Partition „{label}“, die leer beginnen könnte.</translation>
    </message>
    <message>
      <source>There is no nvs partition for the settings of Wi-Fi, Bluetooth and the Arduino core.</source>
      <translation>Es gibt keine nvs-Partition für die Einstellungen von Wi-Fi, Bluetooth und dem Arduino-Core.</translation>
    </message>
    <message>
      <source>There is no nvs partition. Wi-Fi, Bluetooth and the Arduino core keep their settings there and fail without it. Add one of 20 KB (0x5000).</source>
      <translation>Es gibt keine nvs-Partition. Wi-Fi, Bluetooth und der Arduino-Core legen dort ihre Einstellungen ab und versagen ohne sie. Eine von 20 KB (0x5000) hinzufügen.</translation>
    </message>
    <message>
      <source>There is no page “{name}” in the documentation.</source>
      <translation>In der Dokumentation gibt es keine Seite „{name}“.</translation>
    </message>
    <message>
      <source>There is no partition in which a {kind} update could wait.</source>
      <translation>Es gibt keine Partition, in der ein Update der Art {kind} warten könnte.</translation>
    </message>
    <message>
      <source>There is no partition in which an update could wait for the updater.</source>
      <translation>Es gibt keine Partition, in der ein Update auf den Updater warten könnte.</translation>
    </message>
    <message>
      <source>There is no partition of that label.</source>
      <translation>Es gibt keine Partition mit diesem Label.</translation>
    </message>
    <message>
      <source>There is no partition table at {offset} or anywhere near.</source>
      <translation>Weder bei {offset} noch in der Nähe ist eine Partitionstabelle.</translation>
    </message>
    <message>
      <source>There is no partition table at {offset}; there is one at {found}.</source>
      <translation>Bei {offset} ist keine Partitionstabelle; bei {found} ist eine.</translation>
    </message>
    <message>
      <source>There is no partition table in a dump.</source>
      <translation>In einem Dump ist keine Partitionstabelle.</translation>
    </message>
    <message>
      <source>There is no partition table in this file.</source>
      <translation>In dieser Datei ist keine Partitionstabelle.</translation>
    </message>
    <message>
      <source>There is no partition “{label}” in the table.</source>
      <translation>In der Tabelle ist keine Partition „{label}“.</translation>
    </message>
    <message>
      <source>There is no partition “{label}” on the board whose content could be lost.</source>
      <translation>Auf dem Board gibt es keine Partition „{label}“, deren Inhalt verloren gehen könnte.</translation>
    </message>
    <message>
      <source>There is no partition “{label}” to rename.</source>
      <translation>Es gibt keine Partition „{label}“ zum Umbenennen.</translation>
    </message>
    <message>
      <source>There is no port “{port}”.</source>
      <translation>Es gibt keinen Port „{port}“.</translation>
    </message>
    <message>
      <source>There is no preset of that name.</source>
      <translation>Es gibt keine Vorlage dieses Namens.</translation>
    </message>
    <message>
      <source>There is no preset “{id}”.</source>
      <translation>Es gibt keine Vorlage „{id}“.</translation>
    </message>
    <message>
      <source>There is no room for the updater of {size} and an app.</source>
      <translation>Für den Updater von {size} und eine App ist kein Platz.</translation>
    </message>
    <message>
      <source>There is no such chip in the ESP32 family.</source>
      <translation>Einen solchen Chip gibt es in der ESP32-Familie nicht.</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such port.</source>
      <translation>Einen solchen Port gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no table where the bootloader looks</source>
      <translation>Wo der Bootloader sucht, ist keine Tabelle</translation>
    </message>
    <message>
      <source>There is no updater in {label}: no update.</source>
      <translation>In {label} ist kein Updater: kein Update.</translation>
    </message>
    <message>
      <source>There is no updater on this layout, and none can be split onto it.</source>
      <translation>In diesem Layout gibt es keinen Updater, und keiner lässt sich davon abteilen.</translation>
    </message>
    <message>
      <source>There is no usable otadata, so the factory app is started.</source>
      <translation>Es gibt kein brauchbares otadata, also wird die Factory-App gestartet.</translation>
    </message>
    <message>
      <source>There is no {what} “{text}” here.</source>
      <translation>„{text}“ ({what}) gibt es hier nicht.</translation>
    </message>
    <message>
      <source>There is nothing to choose from here: fewer than two OTA slots, or no otadata.</source>
      <translation>Hier ist nichts zu wählen: weniger als zwei OTA-Slots oder kein otadata.</translation>
    </message>
    <message>
      <source>There is only one slot that can be started: nothing could ever write it.</source>
      <translation>Nur ein Slot lässt sich starten: nichts könnte ihn je schreiben.</translation>
    </message>
    <message>
      <source>These are real updaters, each one split onto this flash of {flash}.</source>
      <translation>Das sind echte Updater, jeder auf diesem Flash von {flash} abgeteilt.</translation>
    </message>
    <message>
      <source>This board cannot be moved to a split: {why}</source>
      <translation>Dieses Board lässt sich nicht auf eine Aufteilung umziehen: {why}</translation>
    </message>
    <message>
      <source>This board is of another kind than the plan is for: {difference}.</source>
      <translation>Dieses Board ist von anderer Art als das, wofür der Plan ist: {difference}.</translation>
    </message>
    <message>
      <source>This chip's app can use that flash, but nothing can read or write it over the cable.</source>
      <translation>Die App dieses Chips kann diesen Flash benutzen, aber per Kabel lässt er sich weder lesen noch schreiben.</translation>
    </message>
    <message>
      <source>This does not look like text: open a partition table, or a dump of the whole flash.</source>
      <translation>Das sieht nicht nach Text aus: eine Partitionstabelle öffnen oder einen Dump des ganzen Flash.</translation>
    </message>
    <message>
      <source>This is a UF2 file: an image cut up for a drag-and-drop bootloader.</source>
      <translation>Das ist eine UF2-Datei: ein Image, zerlegt für einen Drag-and-Drop-Bootloader.</translation>
    </message>
    <message>
      <source>This is a compressed file.</source>
      <translation>Das ist eine komprimierte Datei.</translation>
    </message>
    <message>
      <source>This is a fault of Asym Studio; please report it.</source>
      <translation>Das ist ein Fehler von Asym Studio; bitte melden.</translation>
    </message>
    <message>
      <source>This is an ESP image (an app or a bootloader), not a table.</source>
      <translation>Das ist ein ESP-Image (eine App oder ein Bootloader), keine Tabelle.</translation>
    </message>
    <message>
      <source>This is an image for the ESP8266, which has no partition table.</source>
      <translation>Das ist ein Image für den ESP8266; der hat keine Partitionstabelle.</translation>
    </message>
    <message>
      <source>This is done on the flash map: open the lesson in Asym Studio.</source>
      <translation>Das geschieht auf der Flash-Karte: die Lektion in Asym Studio öffnen.</translation>
    </message>
    <message>
      <source>This is how OpenBikeSensor updates: the app puts the image on an SD card and selects the updater.</source>
      <translation>So aktualisiert OpenBikeSensor: die App legt das Image auf eine SD-Karte und wählt den Updater.</translation>
    </message>
    <message>
      <source>This is neither a partition table nor a dump of a flash.</source>
      <translation>Das ist weder eine Partitionstabelle noch der Dump eines Flash.</translation>
    </message>
    <message>
      <source>This is not an app image: it begins with {byte} instead of 0xe9.</source>
      <translation>Das ist kein App-Image: es beginnt mit {byte} statt 0xe9.</translation>
    </message>
    <message>
      <source>This is the table that the device was built for: {size} of flash.</source>
      <translation>Das ist die Tabelle, für die das Gerät gebaut wurde: {size} Flash.</translation>
    </message>
    <message>
      <source>This layout is split already: there is nothing to move.</source>
      <translation>Dieses Layout ist schon aufgeteilt: es gibt nichts zu verschieben.</translation>
    </message>
    <message>
      <source>This looks like a web page: download the file itself, which the page may call “raw”.</source>
      <translation>Das sieht nach einer Webseite aus: die Datei selbst herunterladen; die Seite nennt sie vielleicht „Raw“.</translation>
    </message>
    <message>
      <source>This migration was undone, or that was begun.</source>
      <translation>Diese Migration wurde rückgängig gemacht oder das wurde begonnen.</translation>
    </message>
    <message>
      <source>This needs two app slots that can be selected, one to copy from and one to copy to.</source>
      <translation>Das braucht zwei wählbare App-Slots, einen, aus dem, und einen, in den kopiert wird.</translation>
    </message>
    <message>
      <source>This page needs JavaScript to be stepped through; it asks for nothing from any network.</source>
      <translation>Diese Seite braucht JavaScript, um durchgegangen zu werden; sie fragt kein Netz nach irgendetwas.</translation>
    </message>
    <message>
      <source>This table</source>
      <translation>Diese Tabelle</translation>
    </message>
    <message>
      <source>This table cannot be put on a flash: {why}</source>
      <translation>Diese Tabelle lässt sich auf keinen Flash legen: {why}</translation>
    </message>
    <message>
      <source>This table has no app slot that lies on the flash, so there is nothing to move.</source>
      <translation>Diese Tabelle hat keinen App-Slot, der im Flash liegt, also gibt es nichts zu verschieben.</translation>
    </message>
    <message>
      <source>This table has no free place of {size} for a partition to try it with.</source>
      <translation>Diese Tabelle hat keinen freien Platz von {size} für eine Partition, um es auszuprobieren.</translation>
    </message>
    <message>
      <source>This table has no otadata with OTA slots to choose from, so the bootloader has nothing to decide.</source>
      <translation>Diese Tabelle hat kein otadata mit OTA-Slots zur Wahl, also hat der Bootloader nichts zu entscheiden.</translation>
    </message>
    <message>
      <source>This table lies behind the end of the flash.</source>
      <translation>Diese Tabelle liegt hinter dem Ende des Flash.</translation>
    </message>
    <message>
      <source>TinyUF2, 4 MB</source>
      <translation>TinyUF2, 4 MB</translation>
    </message>
    <message>
      <source>To which of these offsets can the slot move, so that its app still starts?</source>
      <translation>An welchen dieser Offsets kann der Slot, sodass seine App noch startet?</translation>
    </message>
    <message>
      <source>Tower, 8 MB</source>
      <translation>Tower, 8 MB</translation>
    </message>
    <message>
      <source>Try --no-stub.</source>
      <translation>--no-stub versuchen.</translation>
    </message>
    <message>
      <source>Try --no-stub: slower, but the chip's own ROM does everything.</source>
      <translation>--no-stub versuchen: langsamer, aber das ROM des Chips macht dann alles.</translation>
    </message>
    <message>
      <source>Two devices of one project are two flashes with two tables: {first} with {first_rows} partitions, {second} with {second_rows}.</source>
      <translation>Zwei Geräte eines Projekts sind zwei Flashs mit zwei Tabellen: {first} mit {first_rows} Partitionen, {second} mit {second_rows}.</translation>
    </message>
    <message>
      <source>Two devices, two tables</source>
      <translation>Zwei Geräte, zwei Tabellen</translation>
    </message>
    <message>
      <source>Two equal OTA slots of 1.66 MB and no factory app.</source>
      <translation>Zwei gleiche OTA-Slots von 1.66 MB und keine Factory-App.</translation>
    </message>
    <message>
      <source>Two equal app slots and the factory settings that RainMaker needs.</source>
      <translation>Zwei gleiche App-Slots und die Werkseinstellungen, die RainMaker braucht.</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.25 MB and a FAT file system.</source>
      <translation>Zwei gleiche App-Slots von 1.25 MB und ein FAT-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.25 MB and a SPIFFS file system.</source>
      <translation>Zwei gleiche App-Slots von 1.25 MB und ein SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.25 MB and a large SPIFFS file system.</source>
      <translation>Zwei gleiche App-Slots von 1.25 MB und ein großes SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.9 MB and a small SPIFFS; what OpenBikeSensor starts from (older cores).</source>
      <translation>Zwei gleiche App-Slots von 1.9 MB und ein kleines SPIFFS; wovon OpenBikeSensor ausgeht (ältere Cores).</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.9 MB and no file system.</source>
      <translation>Zwei gleiche App-Slots von 1.9 MB und kein Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 1.9 MB, a small SPIFFS and a core dump: min_spiffs of newer cores.</source>
      <translation>Zwei gleiche App-Slots von 1.9 MB, ein kleines SPIFFS und ein Coredump: min_spiffs neuerer Cores.</translation>
    </message>
    <message>
      <source>Two equal app slots of 2 MB and a large FAT file system.</source>
      <translation>Zwei gleiche App-Slots von 2 MB und ein großes FAT-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 3 MB and a large FAT file system.</source>
      <translation>Zwei gleiche App-Slots von 3 MB und ein großes FAT-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 3.2 MB and a FAT file system.</source>
      <translation>Zwei gleiche App-Slots von 3.2 MB und ein FAT-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 3.2 MB and a SPIFFS file system.</source>
      <translation>Zwei gleiche App-Slots von 3.2 MB und ein SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 4.5 MB and a SPIFFS file system.</source>
      <translation>Zwei gleiche App-Slots von 4.5 MB und ein SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots of 6.25 MB and a SPIFFS file system.</source>
      <translation>Zwei gleiche App-Slots von 6.25 MB und ein SPIFFS-Dateisystem.</translation>
    </message>
    <message>
      <source>Two equal app slots, a SPIFFS file system and the storage of the Zigbee stack.</source>
      <translation>Zwei gleiche App-Slots, ein SPIFFS-Dateisystem und der Speicher des Zigbee-Stacks.</translation>
    </message>
    <message>
      <source>Two equal slots</source>
      <translation>Zwei gleiche Slots</translation>
    </message>
    <message>
      <source>Two equal slots, in turn</source>
      <translation>Zwei gleiche Slots, abwechselnd</translation>
    </message>
    <message>
      <source>Two equal slots, written in turn: the safest update there is, and the one that halves the app.</source>
      <translation>Zwei gleiche Slots, abwechselnd geschrieben: das sicherste Update, das es gibt, und eines, das die App halbiert.</translation>
    </message>
    <message>
      <source>Two labels are the same in the 16 bytes that are stored.</source>
      <translation>Zwei Labels stimmen in den 16 Bytes überein, die gespeichert werden.</translation>
    </message>
    <message>
      <source>Two large OTA slots</source>
      <translation>Zwei große OTA-Slots</translation>
    </message>
    <message>
      <source>Two partitions are the same OTA slot; the bootloader knows only the last one.</source>
      <translation>Zwei Partitionen sind derselbe OTA-Slot; der Bootloader kennt nur die letzte.</translation>
    </message>
    <message>
      <source>Two partitions have the same label.</source>
      <translation>Zwei Partitionen haben dasselbe Label.</translation>
    </message>
    <message>
      <source>Two records</source>
      <translation>Zwei Einträge</translation>
    </message>
    <message>
      <source>Two sectors are erased, then the table is written anew. What comes of it?</source>
      <translation>Zwei Sektoren werden gelöscht, dann wird die Tabelle neu geschrieben. Was kommt dabei heraus?</translation>
    </message>
    <message>
      <source>Two sectors erased</source>
      <translation>Zwei Sektoren gelöscht</translation>
    </message>
    <message>
      <source>Two sectors that say which app slot starts. Without it there are no updates over the air.</source>
      <translation>Zwei Sektoren, die sagen, welcher App-Slot startet. Ohne sie gibt es keine OTA-Updates.</translation>
    </message>
    <message>
      <source>Two sectors, one number each</source>
      <translation>Zwei Sektoren, je eine Nummer</translation>
    </message>
    <message>
      <source>Two slots of {slot} are possible on {flash}: the app fits.</source>
      <translation>Zwei Slots von {slot} sind auf {flash} möglich: die App passt.</translation>
    </message>
    <message>
      <source>Two small records choose the app. Read them by hand, break them, and see what the bootloader makes of it.</source>
      <translation>Zwei kleine Einträge wählen die App. Sie von Hand lesen, sie zerstören und sehen, was der Bootloader daraus macht.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Type and subtype are numbers from 0x00 to 0xfe.</source>
      <translation>Typ und Subtyp sind Zahlen von 0x00 bis 0xfe.</translation>
    </message>
    <message>
      <source>Type the label anew.</source>
      <translation>Das Label neu eingeben.</translation>
    </message>
    <message>
      <source>Types 0x04 to 0x3F and 0xFF are reserved for ESP-IDF.</source>
      <translation>Die Typen 0x04 bis 0x3F und 0xFF sind ESP-IDF vorbehalten.</translation>
    </message>
    <message>
      <source>Types and subtypes end at 0xff, offsets and sizes at 0xffffffff; names are plain text.</source>
      <translation>Typen und Subtypen enden bei 0xff, Offsets und Größen bei 0xffffffff; Namen sind reiner Text.</translation>
    </message>
    <message>
      <source>Types and subtypes lie between 0 and 0xff.</source>
      <translation>Typen und Subtypen liegen zwischen 0 und 0xff.</translation>
    </message>
    <message>
      <source>Types of your own, and espflash</source>
      <translation>Eigene Typen, und espflash</translation>
    </message>
    <message>
      <source>Undefined: {subtype}</source>
      <translation>Undefined: {subtype}</translation>
    </message>
    <message>
      <source>Undo that one first: asym-studio migrate --undo {journal}</source>
      <translation>Zuerst jene rückgängig machen: asym-studio migrate --undo {journal}</translation>
    </message>
    <message>
      <source>Undo the later one first: asym-studio board migrations lists them.</source>
      <translation>Zuerst die spätere rückgängig machen: asym-studio board migrations führt sie auf.</translation>
    </message>
    <message>
      <source>Unpack it, and give the .bin file from it.</source>
      <translation>Entpacken und die .bin-Datei daraus angeben.</translation>
    </message>
    <message>
      <source>Unpin it first, or change something else.</source>
      <translation>Erst die Fixierung lösen oder etwas anderes ändern.</translation>
    </message>
    <message>
      <source>Until the new app is whole, otadata selects the updater. It starts again after every cut: {count} steps.</source>
      <translation>Bis die neue App vollständig ist, wählt otadata den Updater. Er startet nach jedem Abbruch wieder: {count} Schritte.</translation>
    </message>
    <message>
      <source>Update such a board through its own app, with signed images.</source>
      <translation>Ein solches Board über seine eigene App aktualisieren, mit signierten Images.</translation>
    </message>
    <message>
      <source>Update such a board through its own app.</source>
      <translation>Ein solches Board über seine eigene App aktualisieren.</translation>
    </message>
    <message>
      <source>Update such a board through its own app. Encryption cannot be switched off.</source>
      <translation>Ein solches Board über seine eigene App aktualisieren. Verschlüsselung lässt sich nicht abschalten.</translation>
    </message>
    <message>
      <source>Updater in an OTA slot, image on a card</source>
      <translation>Updater in einem OTA-Slot, Image auf einer Karte</translation>
    </message>
    <message>
      <source>Updater in an OTA slot, image on an SD card (OpenBikeSensor)</source>
      <translation>Updater in einem OTA-Slot, Image auf einer SD-Karte (OpenBikeSensor)</translation>
    </message>
    <message>
      <source>Updater of the firmware kit, image on an SD card</source>
      <translation>Updater des Firmware-Kits, Image auf einer SD-Karte</translation>
    </message>
    <message>
      <source>Updaters that exist</source>
      <translation>Updater, die es gibt</translation>
    </message>
    <message>
      <source>Use a backup of this board.</source>
      <translation>Eine Sicherung dieses Boards nehmen.</translation>
    </message>
    <message>
      <source>Use a better supply or a shorter cable; writing to flash in that state damages it.</source>
      <translation>Eine bessere Versorgung oder ein kürzeres Kabel verwenden; in diesem Zustand in den Flash zu schreiben, beschädigt ihn.</translation>
    </message>
    <message>
      <source>Use a device, socket://, rfc2217:// or virtual://FILE.</source>
      <translation>Ein Gerät, socket://, rfc2217:// oder virtual://FILE nehmen.</translation>
    </message>
    <message>
      <source>Use a device, socket://HOST:PORT, rfc2217://HOST:PORT or virtual://FILE.</source>
      <translation>Ein Gerät, socket://HOST:PORT, rfc2217://HOST:PORT oder virtual://FILE nehmen.</translation>
    </message>
    <message>
      <source>Use a number from 0 to 0xff.</source>
      <translation>Eine Zahl von 0 bis 0xff nehmen.</translation>
    </message>
    <message>
      <source>Use a number from 0x40 to 0xfe.</source>
      <translation>Eine Zahl von 0x40 bis 0xfe nehmen.</translation>
    </message>
    <message>
      <source>Use a power of two from 1 MB to 128 MB.</source>
      <translation>Eine Zweierpotenz von 1 MB bis 128 MB nehmen.</translation>
    </message>
    <message>
      <source>Use a shorter cable, another port, or --baud 115200.</source>
      <translation>Ein kürzeres Kabel, einen anderen Port oder --baud 115200 nehmen.</translation>
    </message>
    <message>
      <source>Use a table that ends within what the header says.</source>
      <translation>Eine Tabelle nehmen, die innerhalb dessen endet, was der Header sagt.</translation>
    </message>
    <message>
      <source>Use a table that fits this board.</source>
      <translation>Eine Tabelle nehmen, die auf dieses Board passt.</translation>
    </message>
    <message>
      <source>Use a type from 0x40 to 0xFE.</source>
      <translation>Einen Typ von 0x40 bis 0xFE nehmen.</translation>
    </message>
    <message>
      <source>Use another backup; what is left of flash.bin can still be looked at with `show`.</source>
      <translation>Eine andere Sicherung nehmen; was von flash.bin übrig ist, lässt sich noch mit `show` ansehen.</translation>
    </message>
    <message>
      <source>Use another port number, or end what uses it.</source>
      <translation>Eine andere Portnummer nehmen, oder beenden, was diese benutzt.</translation>
    </message>
    <message>
      <source>Use app, data, bootloader, partition_table or a number from 0x40 to 0xfe.</source>
      <translation>app, data, bootloader, partition_table oder eine Zahl von 0x40 bis 0xfe nehmen.</translation>
    </message>
    <message>
      <source>Use factory, ota_0 to ota_15 or test.</source>
      <translation>factory, ota_0 bis ota_15 oder test nehmen.</translation>
    </message>
    <message>
      <source>Use letters, digits, “_” and “-”.</source>
      <translation>Buchstaben, Ziffern, „_“ und „-“ verwenden.</translation>
    </message>
    <message>
      <source>Use one of the chips that are named.</source>
      <translation>Einen der genannten Chips nehmen.</translation>
    </message>
    <message>
      <source>Use one of the labels that the message lists.</source>
      <translation>Eines der Labels nehmen, die die Meldung nennt.</translation>
    </message>
    <message>
      <source>Use one of the names, or a number from 0 to 0xff.</source>
      <translation>Einen der Namen nehmen oder eine Zahl von 0 bis 0xff.</translation>
    </message>
    <message>
      <source>Use one of {keywords}, or a number.</source>
      <translation>Eines von {keywords} nehmen oder eine Zahl.</translation>
    </message>
    <message>
      <source>Use one of: {labels}.</source>
      <translation>Eines davon nehmen: {labels}.</translation>
    </message>
    <message>
      <source>Use one of: {names}.</source>
      <translation>Eines davon nehmen: {names}.</translation>
    </message>
    <message>
      <source>Use the card over SPI, or a data partition.</source>
      <translation>Die Karte über SPI benutzen oder eine Datenpartition.</translation>
    </message>
    <message>
      <source>Use these, or leave the column empty.</source>
      <translation>Diese nehmen oder die Spalte leer lassen.</translation>
    </message>
    <message>
      <source>Use undefined (0x06), or a type of your own from 0x40 on.</source>
      <translation>undefined (0x06) nehmen oder einen eigenen Typ ab 0x40.</translation>
    </message>
    <message>
      <source>Use {example}; port 0 takes any free one.</source>
      <translation>{example} nehmen; Port 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Verifying the backup</source>
      <translation>Prüft die Sicherung</translation>
    </message>
    <message>
      <source>Wait until it has ended.</source>
      <translation>Warten, bis er beendet ist.</translation>
    </message>
    <message>
      <source>Wait until it has ended. Nothing was written by this one.</source>
      <translation>Warten, bis er beendet ist. Dieser hier hat nichts geschrieben.</translation>
    </message>
    <message>
      <source>Wait until it is done, or stop it.</source>
      <translation>Warten, bis er fertig ist, oder ihn anhalten.</translation>
    </message>
    <message>
      <source>Watch the line that says what would start: it changes in a single step.</source>
      <translation>Die Zeile beobachten, die sagt, was starten würde: sie ändert sich in einem einzigen Schritt.</translation>
    </message>
    <message>
      <source>Watch what lies in the second one.</source>
      <translation>Beobachten, was im zweiten liegt.</translation>
    </message>
    <message>
      <source>Ways to make it smaller</source>
      <translation>Wege, ihn zu verkleinern</translation>
    </message>
    <message>
      <source>What a backup is for</source>
      <translation>Wozu eine Sicherung gut ist</translation>
    </message>
    <message>
      <source>What boots now</source>
      <translation>Was jetzt startet</translation>
    </message>
    <message>
      <source>What half the flash costs</source>
      <translation>Was der halbe Flash kostet</translation>
    </message>
    <message>
      <source>What happens to this layout when the power goes.</source>
      <translation>Was mit diesem Layout geschieht, wenn der Strom ausfällt.</translation>
    </message>
    <message>
      <source>What is at the port answers slowly or wrongly, and is not connected after a minute.</source>
      <translation>Was am Port hängt, antwortet langsam oder falsch und ist nach einer Minute nicht verbunden.</translation>
    </message>
    <message>
      <source>What is at the port sends without end and answers nothing.</source>
      <translation>Was am Port hängt, sendet ohne Ende und antwortet nichts.</translation>
    </message>
    <message>
      <source>What is at “{port}” is not connected after {seconds} s.</source>
      <translation>Was an „{port}“ hängt, ist nach {seconds} s nicht verbunden.</translation>
    </message>
    <message>
      <source>What is at “{port}” sends without end ({size}) and answers nothing.</source>
      <translation>Was an „{port}“ hängt, sendet ohne Ende ({size}) und antwortet nichts.</translation>
    </message>
    <message>
      <source>What is in the kit, and the way to a running board.</source>
      <translation>Was im Kit ist, und der Weg zum laufenden Board.</translation>
    </message>
    <message>
      <source>What is left of an image there is made unusable.</source>
      <translation>Was dort von einem Image übrig ist, wird unbrauchbar gemacht.</translation>
    </message>
    <message>
      <source>What is on the flash</source>
      <translation>Was auf dem Flash ist</translation>
    </message>
    <message>
      <source>What is wrong here?</source>
      <translation>Was ist hier falsch?</translation>
    </message>
    <message>
      <source>What menuconfig has to be set to for this layout.</source>
      <translation>Worauf menuconfig für dieses Layout gesetzt sein muss.</translation>
    </message>
    <message>
      <source>What starts?</source>
      <translation>Was startet?</translation>
    </message>
    <message>
      <source>What the bootloader does</source>
      <translation>Was der Bootloader tut</translation>
    </message>
    <message>
      <source>What the bootloader prints</source>
      <translation>Was der Bootloader ausgibt</translation>
    </message>
    <message>
      <source>What was named is a folder, a device or a pipe. Those are not opened: a pipe would block, and opening a serial port resets the board behind it.</source>
      <translation>Genannt wurde ein Ordner, ein Gerät oder eine Pipe. Die werden nicht geöffnet: eine Pipe würde blockieren, und das Öffnen eines seriellen Ports setzt das Board dahinter zurück.</translation>
    </message>
    <message>
      <source>What was read at {offset} is not what the chip says is there.</source>
      <translation>Was bei {offset} gelesen wurde, ist nicht, was der Chip dort meldet.</translation>
    </message>
    <message>
      <source>What was read is not the size of a flash chip.</source>
      <translation>Was gelesen wurde, hat nicht die Größe eines Flash-Chips.</translation>
    </message>
    <message>
      <source>What was read is not what the chip says is there.</source>
      <translation>Was gelesen wurde, ist nicht, was der Chip dort meldet.</translation>
    </message>
    <message>
      <source>What went wrong: a copy without its end</source>
      <translation>Was schiefging: eine Kopie ohne ihr Ende</translation>
    </message>
    <message>
      <source>What went wrong: one sector too many</source>
      <translation>Was schiefging: ein Sektor zu viel</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When a record does not count</source>
      <translation>Wann ein Eintrag nicht zählt</translation>
    </message>
    <message>
      <source>Where an app should start there is no image: nothing was flashed there, or the slot starts elsewhere now.</source>
      <translation>Wo eine App beginnen sollte, ist kein Image: Dort wurde nichts geflasht oder der Slot beginnt jetzt woanders.</translation>
    </message>
    <message>
      <source>Where somebody has measured a saving it is given here, applied to an image of {length} bytes.</source>
      <translation>Wo jemand eine Ersparnis gemessen hat, steht sie hier, angewandt auf ein Image von {length} Bytes.</translation>
    </message>
    <message>
      <source>Where the table should be there are other bytes: it was never written, or lies somewhere else.</source>
      <translation>Wo die Tabelle sein sollte, stehen andere Bytes: Sie wurde nie geschrieben oder liegt woanders.</translation>
    </message>
    <message>
      <source>Which of these can “{label}” be, so that espflash writes the table?</source>
      <translation>Was davon kann „{label}“ sein, sodass espflash die Tabelle schreibt?</translation>
    </message>
    <message>
      <source>Which of these still holds the image after three releases that each grow it by {share}?</source>
      <translation>Welche davon fasst das Image noch nach drei Releases, die es je um {share} wachsen lassen?</translation>
    </message>
    <message>
      <source>Which one counts, and which slot does it stand for?</source>
      <translation>Welcher zählt, und für welchen Slot steht er?</translation>
    </message>
    <message>
      <source>Who updates whom</source>
      <translation>Wer wen aktualisiert</translation>
    </message>
    <message>
      <source>Whose table is it?</source>
      <translation>Wessen Tabelle ist das?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why 4 KB and 64 KB</source>
      <translation>Warum 4 KB und 64 KB</translation>
    </message>
    <message>
      <source>Why the chip was reset, and that it starts from flash.</source>
      <translation>Warum der Chip zurückgesetzt wurde, und dass er aus dem Flash startet.</translation>
    </message>
    <message>
      <source>With an updater of {updater} the app gets {app} on the same flash, instead of {half}.</source>
      <translation>Mit einem Updater von {updater} bekommt die App auf demselben Flash {app} statt {half}.</translation>
    </message>
    <message>
      <source>With fewer than two OTA slots there is no second choice that a record could stand for.</source>
      <translation>Mit weniger als zwei OTA-Slots gibt es keine zweite Wahl, für die ein Eintrag stehen könnte.</translation>
    </message>
    <message>
      <source>With no record left, the factory app starts if there is one, else the first OTA slot that can.</source>
      <translation>Ist kein Eintrag übrig, startet die Factory-App, wenn es eine gibt, sonst der erste OTA-Slot, der kann.</translation>
    </message>
    <message>
      <source>With this table the chip starts nothing, so there is no log of a good start. The errors are on the next page.</source>
      <translation>Mit dieser Tabelle startet der Chip nichts, also gibt es kein Log eines guten Starts. Die Fehler stehen auf der nächsten Seite.</translation>
    </message>
    <message>
      <source>Without a factory app, the first OTA slot is the default.</source>
      <translation>Ohne Factory-App ist der erste OTA-Slot die Vorgabe.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Write a bootloader made for the board's flash size.</source>
      <translation>Einen Bootloader schreiben, der für die Flash-Größe des Boards gebaut ist.</translation>
    </message>
    <message>
      <source>Write a smaller one.</source>
      <translation>Einen kleineren schreiben.</translation>
    </message>
    <message>
      <source>Write a sound table to the board first.</source>
      <translation>Erst eine intakte Tabelle auf das Board schreiben.</translation>
    </message>
    <message>
      <source>Write a table with otadata first.</source>
      <translation>Erst eine Tabelle mit otadata schreiben.</translation>
    </message>
    <message>
      <source>Write an app there first.</source>
      <translation>Erst eine App dorthin schreiben.</translation>
    </message>
    <message>
      <source>Write an app there first: asym-studio board write {label} APP.bin</source>
      <translation>Erst eine App dorthin schreiben: asym-studio board write {label} APP.bin</translation>
    </message>
    <message>
      <source>Write an app: asym-studio board write LABEL APP.bin. After a new table, apps may lie where no slot is now.</source>
      <translation>Eine App schreiben: asym-studio board write LABEL APP.bin. Nach einer neuen Tabelle können Apps dort liegen, wo jetzt kein Slot ist.</translation>
    </message>
    <message>
      <source>Write an end behind the offset, or a plain size.</source>
      <translation>Ein Ende hinter dem Offset schreiben oder eine einfache Größe.</translation>
    </message>
    <message>
      <source>Write app, data or a number from 0x40 to 0xfe.</source>
      <translation>app, data oder eine Zahl von 0x40 bis 0xfe schreiben.</translation>
    </message>
    <message>
      <source>Write factory, ota_0 to ota_15 or test.</source>
      <translation>factory, ota_0 bis ota_15 oder test schreiben.</translation>
    </message>
    <message>
      <source>Write factory, ota_0 to ota_15, or test.</source>
      <translation>factory, ota_0 bis ota_15 oder test schreiben.</translation>
    </message>
    <message>
      <source>Write it anew: that pads it.</source>
      <translation>Neu schreiben: das füllt auf.</translation>
    </message>
    <message>
      <source>Write it in the fifth column, like 0x5000, 20K or 1M.</source>
      <translation>In die fünfte Spalte schreiben, etwa 0x5000, 20K oder 1M.</translation>
    </message>
    <message>
      <source>Write it like 0x10000, 64K or 65536, or leave it empty.</source>
      <translation>Schreiben wie 0x10000, 64K oder 65536, oder leer lassen.</translation>
    </message>
    <message>
      <source>Write it like 0x10000, 64K or 65536.</source>
      <translation>Schreiben wie 0x10000, 64K oder 65536.</translation>
    </message>
    <message>
      <source>Write it like 4MB.</source>
      <translation>Schreiben wie 4MB.</translation>
    </message>
    <message>
      <source>Write it like virtual://flash.bin?chip=esp32&amp;size=4MB.</source>
      <translation>Schreiben wie virtual://flash.bin?chip=esp32&amp;size=4MB.</translation>
    </message>
    <message>
      <source>Write it like {example}.</source>
      <translation>Schreiben wie {example}.</translation>
    </message>
    <message>
      <source>Write it: asym-studio board write-table TABLE. Over-the-air updates never change the table.</source>
      <translation>Schreiben: asym-studio board write-table TABLE. OTA-Updates ändern die Tabelle nie.</translation>
    </message>
    <message>
      <source>Write name, type, subtype, offset, size and, if there are any, flags, separated by commas.</source>
      <translation>Name, Typ, Subtyp, Offset, Größe und gegebenenfalls Flags schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>Eine schreiben.</translation>
    </message>
    <message>
      <source>Write one: asym-studio board write-table TABLE; or say where it is.</source>
      <translation>Eine schreiben: asym-studio board write-table TABLE; oder sagen, wo sie liegt.</translation>
    </message>
    <message>
      <source>Write the app again. If it comes back, compare the app's length with its partition.</source>
      <translation>Die App noch einmal schreiben. Kommt es wieder, die Länge der App mit ihrer Partition vergleichen.</translation>
    </message>
    <message>
      <source>Write the app to that slot again, or select another: asym-studio board select LABEL.</source>
      <translation>Die App noch einmal in diesen Slot schreiben oder einen anderen wählen: asym-studio board select LABEL.</translation>
    </message>
    <message>
      <source>Write the app to that slot, or restore the table that it was flashed with.</source>
      <translation>Die App in diesen Slot schreiben oder die Tabelle wiederherstellen, mit der sie geflasht wurde.</translation>
    </message>
    <message>
      <source>Write the new partition table.</source>
      <translation>Die neue Partitionstabelle schreiben.</translation>
    </message>
    <message>
      <source>Write the other slot, then switch</source>
      <translation>Den anderen Slot schreiben, dann umschalten</translation>
    </message>
    <message>
      <source>Write the record that selects {label} to otadata sector {sector}.</source>
      <translation>Den Eintrag, der {label} wählt, in otadata-Sektor {sector} schreiben.</translation>
    </message>
    <message>
      <source>Write the record to otadata sector {sector} again, as VALID.</source>
      <translation>Den Eintrag noch einmal in otadata-Sektor {sector} schreiben, als VALID.</translation>
    </message>
    <message>
      <source>Write the right checksum in sector 1</source>
      <translation>Die richtige Prüfsumme in Sektor 1 schreiben</translation>
    </message>
    <message>
      <source>Write the state VALID in sector 1</source>
      <translation>Den Zustand VALID in Sektor 1 schreiben</translation>
    </message>
    <message>
      <source>Write the table anew from its CSV: that adds the row.</source>
      <translation>Die Tabelle aus ihrer CSV neu schreiben: das fügt die Zeile hinzu.</translation>
    </message>
    <message>
      <source>Write the table anew with its checksum: asym-studio board write-table TABLE.</source>
      <translation>Die Tabelle mit ihrer Prüfsumme neu schreiben: asym-studio board write-table TABLE.</translation>
    </message>
    <message>
      <source>Write the table anew: asym-studio board write-table TABLE.</source>
      <translation>Die Tabelle neu schreiben: asym-studio board write-table TABLE.</translation>
    </message>
    <message>
      <source>Write the table that belongs to the app: asym-studio board write-table TABLE.</source>
      <translation>Die Tabelle schreiben, die zur App gehört: asym-studio board write-table TABLE.</translation>
    </message>
    <message>
      <source>Write the table; check that bootloader, app and table were built for the same table offset.</source>
      <translation>Die Tabelle schreiben; prüfen, ob Bootloader, App und Tabelle für denselben Tabellen-Offset gebaut sind.</translation>
    </message>
    <message>
      <source>Write the ticket: the image's length and SHA-256, as they were announced.</source>
      <translation>Das Ticket schreiben: Länge und SHA-256 des Images, wie angekündigt.</translation>
    </message>
    <message>
      <source>Write {size} at {offset}.</source>
      <translation>{size} bei {offset} schreiben.</translation>
    </message>
    <message>
      <source>Write {size} to {label}, sector by sector.</source>
      <translation>{size} nach {label} schreiben, Sektor für Sektor.</translation>
    </message>
    <message>
      <source>Write {size}.</source>
      <translation>{size} schreiben.</translation>
    </message>
    <message>
      <source>Writes bootloader, app, updater, table and otadata over a cable, and verifies them.</source>
      <translation>Schreibt Bootloader, App, Updater, Tabelle und otadata über ein Kabel und prüft sie.</translation>
    </message>
    <message>
      <source>Writing and verifying</source>
      <translation>Schreibt und prüft</translation>
    </message>
    <message>
      <source>You may not use the port “{port}”.</source>
      <translation>Kein Zugriffsrecht auf den Port „{port}“.</translation>
    </message>
    <message>
      <source>You may not use the port.</source>
      <translation>Kein Zugriffsrecht auf den Port.</translation>
    </message>
    <message>
      <source>Your turn</source>
      <translation>Jetzt Sie</translation>
    </message>
    <message>
      <source>Zigbee, 4 MB</source>
      <translation>Zigbee, 4 MB</translation>
    </message>
    <message>
      <source>`asym-studio check` lists all that is wrong.</source>
      <translation>`asym-studio check` listet alles auf, was falsch ist.</translation>
    </message>
    <message>
      <source>`asym-studio doctor` says what to do.</source>
      <translation>`asym-studio doctor` sagt, was zu tun ist.</translation>
    </message>
    <message>
      <source>`asym-studio presets` lists all.</source>
      <translation>`asym-studio presets` listet alle auf.</translation>
    </message>
    <message>
      <source>a CH340 bridge, on many ESP32 boards</source>
      <translation>eine CH340-Brücke, auf vielen ESP32-Boards</translation>
    </message>
    <message>
      <source>a CH343 bridge, on many ESP32 boards</source>
      <translation>eine CH343-Brücke, auf vielen ESP32-Boards</translation>
    </message>
    <message>
      <source>a CH9102 bridge, on many ESP32 boards</source>
      <translation>eine CH9102-Brücke, auf vielen ESP32-Boards</translation>
    </message>
    <message>
      <source>a CP210x bridge, on many ESP32 boards</source>
      <translation>eine CP210x-Brücke, auf vielen ESP32-Boards</translation>
    </message>
    <message>
      <source>a FAT file system</source>
      <translation>ein FAT-Dateisystem</translation>
    </message>
    <message>
      <source>a Prolific bridge</source>
      <translation>eine Brücke von Prolific</translation>
    </message>
    <message>
      <source>a Silicon Labs bridge</source>
      <translation>eine Brücke von Silicon Labs</translation>
    </message>
    <message>
      <source>a WCH bridge</source>
      <translation>eine Brücke von WCH</translation>
    </message>
    <message>
      <source>a boot selection</source>
      <translation>eine Startauswahl</translation>
    </message>
    <message>
      <source>a change of it was cut off; let the device start once and mend it.</source>
      <translation>eine Änderung darin wurde abgeschnitten; das Gerät einmal starten und es reparieren lassen.</translation>
    </message>
    <message>
      <source>a core dump of {size}</source>
      <translation>ein Coredump von {size}</translation>
    </message>
    <message>
      <source>a device of Espressif's, or an app's own USB port</source>
      <translation>ein Gerät von Espressif oder der eigene USB-Anschluss einer App</translation>
    </message>
    <message>
      <source>a device or a pipe</source>
      <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
      <source>a flash of {size}</source>
      <translation>ein Flash von {size}</translation>
    </message>
    <message>
      <source>a flash size is a multiple of 4 KB.</source>
      <translation>eine Flash-Größe ist ein Vielfaches von 4 KB.</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <source>a label cannot be said in its encoding.</source>
      <translation>ein Label lässt sich in seiner Kodierung nicht ausdrücken.</translation>
    </message>
    <message>
      <source>a name in it is none.</source>
      <translation>ein Name darin ist keiner.</translation>
    </message>
    <message>
      <source>a name in it is not UTF-8.</source>
      <translation>ein Name darin ist kein UTF-8.</translation>
    </message>
    <message>
      <source>a number from 0x00 to 0xfe</source>
      <translation>eine Zahl von 0x00 bis 0xfe</translation>
    </message>
    <message>
      <source>a part of the path is no folder</source>
      <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
      <source>a plain dump has the size of a whole flash chip, 1 MB to 128 MB</source>
      <translation>ein bloßer Dump hat die Größe eines ganzen Flash-Chips, 1 MB bis 128 MB</translation>
    </message>
    <message>
      <source>a table lies at a multiple of 4 KB.</source>
      <translation>eine Tabelle liegt an einem Vielfachen von 4 KB.</translation>
    </message>
    <message>
      <source>an ESP32's own USB-Serial-JTAG port</source>
      <translation>der eigene USB-Serial-JTAG-Anschluss eines ESP32</translation>
    </message>
    <message>
      <source>an ESP32-S2's own USB port</source>
      <translation>der eigene USB-Anschluss eines ESP32-S2</translation>
    </message>
    <message>
      <source>an ESP32-S3's own USB port</source>
      <translation>der eigene USB-Anschluss eines ESP32-S3</translation>
    </message>
    <message>
      <source>an FTDI FT2232 (ESP-Prog, ESP-WROVER-KIT)</source>
      <translation>ein FTDI FT2232 (ESP-Prog, ESP-WROVER-KIT)</translation>
    </message>
    <message>
      <source>an FTDI bridge</source>
      <translation>eine Brücke von FTDI</translation>
    </message>
    <message>
      <source>an app image</source>
      <translation>ein App-Image</translation>
    </message>
    <message>
      <source>an entry is about nothing that is there.</source>
      <translation>ein Eintrag handelt von nichts, was da ist.</translation>
    </message>
    <message>
      <source>an unknown chip (id {id})</source>
      <translation>einen unbekannten Chip (id {id})</translation>
    </message>
    <message>
      <source>another partition table is on it</source>
      <translation>eine andere Partitionstabelle ist darauf</translation>
    </message>
    <message>
      <source>another program uses it</source>
      <translation>ein anderes Programm benutzt es gerade</translation>
    </message>
    <message>
      <source>another program uses that address</source>
      <translation>ein anderes Programm benutzt diese Adresse</translation>
    </message>
    <message>
      <source>app</source>
      <translation>App</translation>
    </message>
    <message>
      <source>app image</source>
      <translation>App-Image</translation>
    </message>
    <message>
      <source>app without a name</source>
      <translation>App ohne Namen</translation>
    </message>
    <message>
      <source>app without a name {version}</source>
      <translation>App ohne Namen {version}</translation>
    </message>
    <message>
      <source>app {after}; two equal slots do not fit on this flash.</source>
      <translation>App {after}; zwei gleiche Slots passen nicht auf diesen Flash.</translation>
    </message>
    <message>
      <source>app {before} → {after} ({percent} %) against two equal slots on the same flash.</source>
      <translation>App {before} → {after} ({percent} %) gegenüber zwei gleichen Slots auf demselben Flash.</translation>
    </message>
    <message>
      <source>app “{project}”</source>
      <translation>App „{project}“</translation>
    </message>
    <message>
      <source>app “{project}” {version}</source>
      <translation>App „{project}“ {version}</translation>
    </message>
    <message>
      <source>arduino</source>
      <translation>arduino</translation>
    </message>
    <message>
      <source>asymmetric</source>
      <translation>asymmetrisch</translation>
    </message>
    <message>
      <source>at most {count} images can be attached.</source>
      <translation>höchstens {count} Images können angehängt werden.</translation>
    </message>
    <message>
      <source>at {offset}, {size}</source>
      <translation>bei {offset}, {size}</translation>
    </message>
    <message>
      <source>boot selection, sequence {numbers}</source>
      <translation>Startauswahl, Sequenz {numbers}</translation>
    </message>
    <message>
      <source>bootloader</source>
      <translation>Bootloader</translation>
    </message>
    <message>
      <source>boots {label}</source>
      <translation>startet {label}</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>content of an unknown format</source>
      <translation>Inhalt in unbekanntem Format</translation>
    </message>
    <message>
      <source>counting begins at 1.</source>
      <translation>gezählt wird ab 1.</translation>
    </message>
    <message>
      <source>data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>data, subtype 0x06 (undefined)</source>
      <translation>data, Subtyp 0x06 (undefined)</translation>
    </message>
    <message>
      <source>data, subtype 0x90 (tee_ota)</source>
      <translation>data, Subtyp 0x90 (tee_ota)</translation>
    </message>
    <message>
      <source>data, subtype 0x99, as old Arduino tables have it</source>
      <translation>data, Subtyp 0x99, wie in alten Arduino-Tabellen</translation>
    </message>
    <message>
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>drop “{label}”</source>
      <translation>„{label}“ weglassen</translation>
    </message>
    <message>
      <source>each slot</source>
      <translation>jeder Slot</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>encrypted</translation>
    </message>
    <message>
      <source>ends at</source>
      <translation>endet bei</translation>
    </message>
    <message>
      <source>erase</source>
      <translation>löschen</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>esp-idf</source>
      <translation>esp-idf</translation>
    </message>
    <message>
      <source>esp-idf-size says “{text}”</source>
      <translation>esp-idf-size meldet „{text}“</translation>
    </message>
    <message>
      <source>espflash</source>
      <translation>espflash</translation>
    </message>
    <message>
      <source>espflash crashes on a table with a data subtype that it does not know.</source>
      <translation>espflash stürzt an einer Tabelle mit einem Subtyp von data ab, den es nicht kennt.</translation>
    </message>
    <message>
      <source>espflash crashes on a table with it.</source>
      <translation>espflash stürzt an einer Tabelle damit ab.</translation>
    </message>
    <message>
      <source>espflash crashes on a table with subtypes of ESP-TEE.</source>
      <translation>espflash stürzt an einer Tabelle mit Subtypen von ESP-TEE ab.</translation>
    </message>
    <message>
      <source>espflash default, 16 MB</source>
      <translation>espflash-Standard, 16 MB</translation>
    </message>
    <message>
      <source>espflash default, 2 MB</source>
      <translation>espflash-Standard, 2 MB</translation>
    </message>
    <message>
      <source>espflash default, 4 MB</source>
      <translation>espflash-Standard, 4 MB</translation>
    </message>
    <message>
      <source>espflash default, 8 MB</source>
      <translation>espflash-Standard, 8 MB</translation>
    </message>
    <message>
      <source>espflash refuses the table: its partitions sum up to more than the flash has.</source>
      <translation>espflash weist die Tabelle ab: ihre Partitionen ergeben zusammen mehr, als der Flash hat.</translation>
    </message>
    <message>
      <source>esptool made no image of it</source>
      <translation>esptool hat kein Image daraus gemacht</translation>
    </message>
    <message>
      <source>esptool says “{text}”</source>
      <translation>esptool meldet „{text}“</translation>
    </message>
    <message>
      <source>esptool's helper program did not start on the board.</source>
      <translation>Das Hilfsprogramm von esptool startete auf dem Board nicht.</translation>
    </message>
    <message>
      <source>flags</source>
      <translation>Flags</translation>
    </message>
    <message>
      <source>flags changed: {old} → {new}</source>
      <translation>Flags geändert: {old} → {new}</translation>
    </message>
    <message>
      <source>flash</source>
      <translation>Flash</translation>
    </message>
    <message>
      <source>flash encryption</source>
      <translation>Flash-Verschlüsselung</translation>
    </message>
    <message>
      <source>flash image</source>
      <translation>Flash-Image</translation>
    </message>
    <message>
      <source>followed</source>
      <translation>befolgt</translation>
    </message>
    <message>
      <source>free</source>
      <translation>frei</translation>
    </message>
    <message>
      <source>grew by {gain}: {sizes}</source>
      <translation>um {gain} gewachsen: {sizes}</translation>
    </message>
    <message>
      <source>half an image</source>
      <translation>ein halbes Image</translation>
    </message>
    <message>
      <source>hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>in the middle of it</source>
      <translation>mittendrin</translation>
    </message>
    <message>
      <source>is gone: {what}</source>
      <translation>ist weg: {what}</translation>
    </message>
    <message>
      <source>is new: {what}</source>
      <translation>ist neu: {what}</translation>
    </message>
    <message>
      <source>is something else: {old} → {new}</source>
      <translation>ist etwas anderes: {old} → {new}</translation>
    </message>
    <message>
      <source>it does not begin with {scheme}.</source>
      <translation>sie beginnt nicht mit {scheme}.</translation>
    </message>
    <message>
      <source>it has an {found} and not an {wanted}</source>
      <translation>es hat einen {found} und keinen {wanted}</translation>
    </message>
    <message>
      <source>it has empty attributes, which cannot be copied.</source>
      <translation>es hat leere Attribute, die sich nicht kopieren lassen.</translation>
    </message>
    <message>
      <source>it has no program segments</source>
      <translation>sie hat keine Programmsegmente</translation>
    </message>
    <message>
      <source>it has no superblock.</source>
      <translation>es hat keinen Superblock.</translation>
    </message>
    <message>
      <source>it has {found} of flash and not {wanted}</source>
      <translation>es hat {found} Flash und nicht {wanted}</translation>
    </message>
    <message>
      <source>it holds more than {count} files.</source>
      <translation>es enthält mehr als {count} Dateien.</translation>
    </message>
    <message>
      <source>it is a device or a pipe</source>
      <translation>es ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <source>it is cut off</source>
      <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
      <source>it is for another machine (number {machine})</source>
      <translation>sie ist für einen anderen Prozessor (Nummer {machine})</translation>
    </message>
    <message>
      <source>it is no SVG picture</source>
      <translation>es ist kein SVG-Bild</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>es ist keine Datei</translation>
    </message>
    <message>
      <source>it is not JSON</source>
      <translation>sie ist kein JSON</translation>
    </message>
    <message>
      <source>it is not a 32-bit little-endian program</source>
      <translation>sie ist kein 32-Bit-Programm (little-endian)</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
      <source>it is not made for this place.</source>
      <translation>es ist nicht für diesen Platz gemacht.</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>sie ist zu groß</translation>
    </message>
    <message>
      <source>it is too large for a sketch's project file</source>
      <translation>sie ist zu groß für die Projektdatei eines Sketches</translation>
    </message>
    <message>
      <source>it leads beyond its own end.</source>
      <translation>es führt über sein eigenes Ende hinaus.</translation>
    </message>
    <message>
      <source>it names a file outside of the build folder</source>
      <translation>eine Datei außerhalb des Build-Ordners wird genannt</translation>
    </message>
    <message>
      <source>it names no app image</source>
      <translation>sie nennt kein App-Image</translation>
    </message>
    <message>
      <source>its bootloader takes the flash for {found} and not for {wanted}</source>
      <translation>sein Bootloader hält den Flash für {found} groß und nicht für {wanted}</translation>
    </message>
    <message>
      <source>its files are larger than it.</source>
      <translation>seine Dateien sind größer als es selbst.</translation>
    </message>
    <message>
      <source>its files are not the same afterwards.</source>
      <translation>seine Dateien wären danach nicht dieselben.</translation>
    </message>
    <message>
      <source>its files do not fit into the new size.</source>
      <translation>seine Dateien passen nicht in die neue Größe.</translation>
    </message>
    <message>
      <source>its folders are nested too deeply.</source>
      <translation>seine Ordner sind zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>its folders lead in a circle.</source>
      <translation>seine Ordner führen im Kreis.</translation>
    </message>
    <message>
      <source>its format is {format}, a newer one</source>
      <translation>ihr Format ist {format}, ein neueres</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>seine Links führen im Kreis</translation>
    </message>
    <message>
      <source>its manifest.json is not understood</source>
      <translation>ihre manifest.json ist nicht zu verstehen</translation>
    </message>
    <message>
      <source>its partition</source>
      <translation>seine Partition</translation>
    </message>
    <message>
      <source>its size has changed</source>
      <translation>ihre Größe hat sich geändert</translation>
    </message>
    <message>
      <source>its superblock is damaged.</source>
      <translation>sein Superblock ist beschädigt.</translation>
    </message>
    <message>
      <source>its table lies at {found} and not at {wanted}</source>
      <translation>seine Tabelle liegt bei {found} und nicht bei {wanted}</translation>
    </message>
    <message>
      <source>just after it</source>
      <translation>direkt danach</translation>
    </message>
    <message>
      <source>just before this step</source>
      <translation>direkt vor diesem Schritt</translation>
    </message>
    <message>
      <source>label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>largest app</source>
      <translation>größte App</translation>
    </message>
    <message>
      <source>largest app after it</source>
      <translation>größte App danach</translation>
    </message>
    <message>
      <source>largest app, split</source>
      <translation>größte App, aufgeteilt</translation>
    </message>
    <message>
      <source>largest app, symmetric</source>
      <translation>größte App, symmetrisch</translation>
    </message>
    <message>
      <source>left free</source>
      <translation>bleibt frei</translation>
    </message>
    <message>
      <source>left over</source>
      <translation>übrig geblieben</translation>
    </message>
    <message>
      <source>lost before a next app slot</source>
      <translation>vor einem nächsten App-Slot verloren</translation>
    </message>
    <message>
      <source>make the app {size} smaller</source>
      <translation>die App um {size} verkleinern</translation>
    </message>
    <message>
      <source>make the updater {size} smaller</source>
      <translation>den Updater um {size} verkleinern</translation>
    </message>
    <message>
      <source>measured saving</source>
      <translation>gemessene Ersparnis</translation>
    </message>
    <message>
      <source>moved down by {distance}: {old} → {new}</source>
      <translation>um {distance} nach unten verschoben: {old} → {new}</translation>
    </message>
    <message>
      <source>moved up by {distance}: {old} → {new}</source>
      <translation>um {distance} nach oben verschoben: {old} → {new}</translation>
    </message>
    <message>
      <source>new app</source>
      <translation>neue App</translation>
    </message>
    <message>
      <source>no answer came in time</source>
      <translation>rechtzeitig kam keine Antwort</translation>
    </message>
    <message>
      <source>no file can have that name</source>
      <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
      <source>no network leads there</source>
      <translation>kein Netz führt dorthin</translation>
    </message>
    <message>
      <source>nobody listens there</source>
      <translation>dort lauscht niemand</translation>
    </message>
    <message>
      <source>none of them</source>
      <translation>keiner davon</translation>
    </message>
    <message>
      <source>not in this table</source>
      <translation>nicht in dieser Tabelle</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>nicht gelesen</translation>
    </message>
    <message>
      <source>not to scale</source>
      <translation>nicht maßstäblich</translation>
    </message>
    <message>
      <source>nothing boots</source>
      <translation>nichts startet</translation>
    </message>
    <message>
      <source>nvs needs at least {least} to be writable.</source>
      <translation>nvs braucht mindestens {least}, um beschreibbar zu sein.</translation>
    </message>
    <message>
      <source>nvs with less than {least} has to be readonly.</source>
      <translation>nvs mit weniger als {least} muss readonly sein.</translation>
    </message>
    <message>
      <source>of the sector used</source>
      <translation>vom Sektor belegt</translation>
    </message>
    <message>
      <source>offset</source>
      <translation>Offset</translation>
    </message>
    <message>
      <source>offsets end at 0xffffffff.</source>
      <translation>Offsets enden bei 0xffffffff.</translation>
    </message>
    <message>
      <source>one of its entries is of an unknown kind.</source>
      <translation>einer seiner Einträge ist von unbekannter Art.</translation>
    </message>
    <message>
      <source>one of its files has no content.</source>
      <translation>eine seiner Dateien hat keinen Inhalt.</translation>
    </message>
    <message>
      <source>one of its folders is damaged.</source>
      <translation>einer seiner Ordner ist beschädigt.</translation>
    </message>
    <message>
      <source>otadata</source>
      <translation>otadata</translation>
    </message>
    <message>
      <source>otadata cannot name that slot.</source>
      <translation>otadata kann diesen Slot nicht benennen.</translation>
    </message>
    <message>
      <source>otadata chooses between apps, but there is only one.</source>
      <translation>otadata wählt zwischen Apps, aber es gibt nur eine.</translation>
    </message>
    <message>
      <source>otadata holds records whose checksums are not ESP-IDF's: another bootloader made them.</source>
      <translation>otadata enthält Einträge, deren Prüfsummen nicht die von ESP-IDF sind: ein anderer Bootloader hat sie gemacht.</translation>
    </message>
    <message>
      <source>other machines could reach it</source>
      <translation>andere Rechner könnten es erreichen</translation>
    </message>
    <message>
      <source>partition</source>
      <translation>Partition</translation>
    </message>
    <message>
      <source>partition after it</source>
      <translation>Partition danach</translation>
    </message>
    <message>
      <source>partition table</source>
      <translation>Partitionstabelle</translation>
    </message>
    <message>
      <source>partitions</source>
      <translation>Partitionen</translation>
    </message>
    <message>
      <source>permission is denied</source>
      <translation>das Zugriffsrecht fehlt</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fixiert</translation>
    </message>
    <message>
      <source>ports go up to 65535</source>
      <translation>Ports gehen bis 65535</translation>
    </message>
    <message>
      <source>printf knows no 64-bit numbers and no C99 formats.</source>
      <translation>printf kennt keine 64-Bit-Zahlen und keine C99-Formate.</translation>
    </message>
    <message>
      <source>radio calibration data</source>
      <translation>Kalibrierdaten des Funkteils</translation>
    </message>
    <message>
      <source>read-only</source>
      <translation>readonly</translation>
    </message>
    <message>
      <source>renamed: {old} → {new}</source>
      <translation>umbenannt: {old} → {new}</translation>
    </message>
    <message>
      <source>reserved</source>
      <translation>reserviert</translation>
    </message>
    <message>
      <source>restarts</source>
      <translation>startet neu</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>secure boot</source>
      <translation>Secure Boot</translation>
    </message>
    <message>
      <source>secure boot {scheme}</source>
      <translation>Secure Boot {scheme}</translation>
    </message>
    <message>
      <source>secure download mode</source>
      <translation>sicherer Download-Modus</translation>
    </message>
    <message>
      <source>share of the flash for the running app</source>
      <translation>Anteil der laufenden App am Flash</translation>
    </message>
    <message>
      <source>shrank by {gain}: {sizes}</source>
      <translation>um {gain} geschrumpft: {sizes}</translation>
    </message>
    <message>
      <source>shrink “{label}” by {size}</source>
      <translation>„{label}“ um {size} verkleinern</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>etwas anderes</translation>
    </message>
    <message>
      <source>something else, up to {used}</source>
      <translation>etwas anderes, bis {used}</translation>
    </message>
    <message>
      <source>starts at</source>
      <translation>beginnt bei</translation>
    </message>
    <message>
      <source>subtype</source>
      <translation>Subtyp</translation>
    </message>
    <message>
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>table at {offset}</source>
      <translation>Tabelle bei {offset}</translation>
    </message>
    <message>
      <source>that is no address</source>
      <translation>das ist keine Adresse</translation>
    </message>
    <message>
      <source>the blocks of one of its files do not belong together.</source>
      <translation>die Blöcke einer seiner Dateien gehören nicht zusammen.</translation>
    </message>
    <message>
      <source>the device is gone</source>
      <translation>das Gerät ist nicht mehr da</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
      <source>the disk or the device failed</source>
      <translation>der Datenträger oder das Gerät hat einen Fehler</translation>
    </message>
    <message>
      <source>the driver says “{text}”.</source>
      <translation>der Treiber meldet „{text}“.</translation>
    </message>
    <message>
      <source>the file is write-protected</source>
      <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
      <source>the file would become too large</source>
      <translation>die Datei würde zu groß</translation>
    </message>
    <message>
      <source>the folder above it is write-protected</source>
      <translation>der Ordner darüber ist schreibgeschützt</translation>
    </message>
    <message>
      <source>the folder is not empty</source>
      <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <source>the network drive is gone</source>
      <translation>das Netzlaufwerk ist nicht mehr da</translation>
    </message>
    <message>
      <source>the other side hung up</source>
      <translation>die Gegenstelle hat die Verbindung beendet</translation>
    </message>
    <message>
      <source>there are too many changed versions of {path}</source>
      <translation>es gibt zu viele geänderte Fassungen von {path}</translation>
    </message>
    <message>
      <source>there is no option “{option}”.</source>
      <translation>es gibt keine Option „{option}“.</translation>
    </message>
    <message>
      <source>there is no such file or folder</source>
      <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
      <source>there is something of that name already</source>
      <translation>unter diesem Namen gibt es schon etwas</translation>
    </message>
    <message>
      <source>this computer has no such address</source>
      <translation>dieser Rechner hat keine solche Adresse</translation>
    </message>
    <message>
      <source>to scale</source>
      <translation>maßstäblich</translation>
    </message>
    <message>
      <source>to the next step</source>
      <translation>bis zum nächsten Schritt</translation>
    </message>
    <message>
      <source>too large by {size}</source>
      <translation>um {size} zu groß</translation>
    </message>
    <message>
      <source>too many files are open</source>
      <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
      <source>torn</source>
      <translation>zerrissen</translation>
    </message>
    <message>
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>type 0x40, any subtype</source>
      <translation>Typ 0x40, beliebiger Subtyp</translation>
    </message>
    <message>
      <source>unknown chip</source>
      <translation>unbekannten Chip</translation>
    </message>
    <message>
      <source>updater</source>
      <translation>Updater</translation>
    </message>
    <message>
      <source>verify</source>
      <translation>prüfen</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>what helps</source>
      <translation>was hilft</translation>
    </message>
    <message>
      <source>without a known MAC</source>
      <translation>ohne bekannte MAC</translation>
    </message>
    <message>
      <source>write</source>
      <translation>schreiben</translation>
    </message>
    <message>
      <source>write label=path,label=path.</source>
      <translation>Schreibweise: label=pfad,label=pfad.</translation>
    </message>
    <message>
      <source>write none, v1 or v2.</source>
      <translation>none, v1 oder v2 schreiben.</translation>
    </message>
    <message>
      <source>write yes or no.</source>
      <translation>yes oder no schreiben.</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>der eigene Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
      <source>{chip} has no SDMMC host.</source>
      <translation>{chip} hat keinen SDMMC-Host.</translation>
    </message>
    <message>
      <source>{count}</source>
      <translation>{count}</translation>
    </message>
    <message>
      <source>{count} behind the image belong to no image; they are not counted.</source>
      <translation>{count} hinter dem Image gehören zu keinem Image; sie werden nicht gezählt.</translation>
    </message>
    <message>
      <source>{count} partitions and {gaps} free, on {size} of flash.</source>
      <translation>{count} Partitionen und {gaps} frei, auf {size} Flash.</translation>
    </message>
    <message>
      <source>{count} partitions may move; the search takes at most {most}.</source>
      <translation>{count} Partitionen dürfen verschoben werden; die Suche nimmt höchstens {most}.</translation>
    </message>
    <message>
      <source>{count} releases that grow by {share} each</source>
      <translation>{count} Releases, die je um {share} wachsen</translation>
    </message>
    <message>
      <source>{count} rows, then a checksum row and an end row: {used} of the table's sector.</source>
      <translation>{count} Zeilen, dann eine Prüfsummen- und eine Endzeile: {used} vom Sektor der Tabelle.</translation>
    </message>
    <message>
      <source>{device}</source>
      <translation>{device}</translation>
    </message>
    <message>
      <source>{file} is not what was saved</source>
      <translation>{file} ist nicht mehr, was gespeichert wurde</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>{fixed} more</source>
      <translation>{fixed} mehr</translation>
    </message>
    <message>
      <source>{grown} bytes after three releases do not fit into {size}.</source>
      <translation>{grown} Bytes nach drei Releases passen nicht in {size}.</translation>
    </message>
    <message>
      <source>{grown} bytes after three releases fit into {size}.</source>
      <translation>{grown} Bytes nach drei Releases passen in {size}.</translation>
    </message>
    <message>
      <source>{half} each. At any time one of them holds what is not running.</source>
      <translation>{half} je Slot. Zu jeder Zeit enthält einer davon, was nicht läuft.</translation>
    </message>
    <message>
      <source>{half}, half a page higher</source>
      <translation>{half}, eine halbe Seite höher</translation>
    </message>
    <message>
      <source>{headroom} bytes of headroom: a partition of {partition}.</source>
      <translation>{headroom} Bytes Reserve: eine Partition von {partition}.</translation>
    </message>
    <message>
      <source>{kind}, subtype {subtype}</source>
      <translation>{kind}, Subtyp {subtype}</translation>
    </message>
    <message>
      <source>{kind}, {size} at {offset}</source>
      <translation>{kind}, {size} bei {offset}</translation>
    </message>
    <message>
      <source>{kind}: {text}</source>
      <translation>{kind}: {text}</translation>
    </message>
    <message>
      <source>{labels} are encrypted: with flash encryption on, a plain write over a cable gives content that the chip cannot read. Flash with esptool's --encrypt while the board is in development mode.</source>
      <translation>{labels} sind verschlüsselt: bei eingeschalteter Flash-Verschlüsselung ergibt ein einfaches Schreiben per Kabel Inhalt, den der Chip nicht lesen kann. Mit --encrypt von esptool flashen, solange das Board im Entwicklungsmodus ist.</translation>
    </message>
    <message>
      <source>{label}</source>
      <translation>{label}</translation>
    </message>
    <message>
      <source>{label} cannot be selected: no app in it starts.</source>
      <translation>{label} lässt sich nicht auswählen: keine App darin startet.</translation>
    </message>
    <message>
      <source>{label} is an OTA slot; safeboot is the factory app.</source>
      <translation>{label} ist ein OTA-Slot; safeboot ist die Factory-App.</translation>
    </message>
    <message>
      <source>{label} is the factory app; OpenBikeSensor's updater is in an OTA slot.</source>
      <translation>{label} ist die Factory-App; der Updater von OpenBikeSensor ist in einem OTA-Slot.</translation>
    </message>
    <message>
      <source>{label}: a type of its own</source>
      <translation>{label}: ein eigener Typ</translation>
    </message>
    <message>
      <source>{label}: all files</source>
      <translation>{label}: alle Dateien</translation>
    </message>
    <message>
      <source>{label}: an app slot</source>
      <translation>{label}: ein App-Slot</translation>
    </message>
    <message>
      <source>{label}: data</source>
      <translation>{label}: Daten</translation>
    </message>
    <message>
      <source>{label}: files</source>
      <translation>{label}: Dateien</translation>
    </message>
    <message>
      <source>{label}: only in the backup from then on</source>
      <translation>{label}: von da an nur in der Sicherung</translation>
    </message>
    <message>
      <source>{label}: settings</source>
      <translation>{label}: Einstellungen</translation>
    </message>
    <message>
      <source>{label}: the updater's slot</source>
      <translation>{label}: der Slot des Updaters</translation>
    </message>
    <message>
      <source>{label}: which app</source>
      <translation>{label}: welche App</translation>
    </message>
    <message>
      <source>{label}: {size}, byte for byte</source>
      <translation>{label}: {size}, Byte für Byte</translation>
    </message>
    <message>
      <source>{length} bytes in a partition of {partition}; the app can have {app}.</source>
      <translation>{length} Bytes in einer Partition von {partition}; die App kann {app} bekommen.</translation>
    </message>
    <message>
      <source>{names} already is the new table: nothing is to be migrated.</source>
      <translation>{names} ist schon die neue Tabelle: es ist nichts zu migrieren.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} can never be started: {other} is {slot} as well, and the bootloader knows the last of them only. Renumber the slots.</source>
      <translation>{name} kann nie gestartet werden: {other} ist ebenfalls {slot}, und der Bootloader kennt nur die letzte davon. Die Slots neu nummerieren.</translation>
    </message>
    <message>
      <source>{name} chooses between apps, but there is only one. Add a second app slot, or use its {size} for something else.</source>
      <translation>{name} wählt zwischen Apps, aber es gibt nur eine. Einen zweiten App-Slot hinzufügen oder ihre {size} anders nutzen.</translation>
    </message>
    <message>
      <source>{name} chooses between apps, but there is only one. Add a second app slot; or make {app} the factory app, which needs no otadata, and use its {size} for something else.</source>
      <translation>{name} wählt zwischen Apps, aber es gibt nur eine. Einen zweiten App-Slot hinzufügen; oder {app} zur Factory-App machen, die kein otadata braucht, und die {size} anders nutzen.</translation>
    </message>
    <message>
      <source>{name} ends at {end}, beyond the 4 GB that an address can name. Make it smaller.</source>
      <translation>{name} endet bei {end}, jenseits der 4 GB, die eine Adresse benennen kann. Verkleinern.</translation>
    </message>
    <message>
      <source>{name} ends at {end}, beyond the flash of {flash}. ESP-IDF's tool overlooks that because another partition starts higher, but the bootloader refuses the table. Make it smaller.</source>
      <translation>{name} endet bei {end}, jenseits des Flash von {flash}. Das Werkzeug von ESP-IDF übersieht das, weil eine andere Partition weiter oben beginnt, aber der Bootloader weist die Tabelle ab. Verkleinern.</translation>
    </message>
    <message>
      <source>{name} ends at {end}, but the bootloader on the board goes by its own header, takes the flash for {flash} and refuses the whole table. Write a bootloader made for {size}.</source>
      <translation>{name} endet bei {end}, aber der Bootloader auf dem Board folgt seinem eigenen Header, hält den Flash für {flash} groß und weist die ganze Tabelle ab. Einen für {size} gebauten Bootloader schreiben.</translation>
    </message>
    <message>
      <source>{name} ends at {end}, but the flash ends at {flash}: {excess} are missing. Make partitions smaller, or use a board with more flash.</source>
      <translation>{name} endet bei {end}, der Flash aber bei {flash}: es fehlen {excess}. Partitionen verkleinern oder ein Board mit mehr Flash nehmen.</translation>
    </message>
    <message>
      <source>{name} for {chip}, {size}</source>
      <translation>{name} für {chip}, {size}</translation>
    </message>
    <message>
      <source>{name} grows by {growth} bytes. How much does the largest app on this flash lose?</source>
      <translation>{name} wächst um {growth} Bytes. Wie viel verliert die größte App auf diesem Flash?</translation>
    </message>
    <message>
      <source>{name} has the data subtype {subtype}, which no tool has a name for; espflash crashes on a table with it. Safe choices are “undefined” (0x06), or a type of your own from 0x40 on.</source>
      <translation>{name} hat den Subtyp {subtype} von data, für den kein Werkzeug einen Namen hat; espflash stürzt an einer Tabelle damit ab. Sicher sind „undefined“ (0x06) oder ein eigener Typ ab 0x40.</translation>
    </message>
    <message>
      <source>{name} has the size 0 and can hold nothing. Give it a size, or delete it.</source>
      <translation>{name} hat die Größe 0 und kann nichts enthalten. Eine Größe angeben oder löschen.</translation>
    </message>
    <message>
      <source>{name} has the subtype {subtype}; espflash crashes on a table with it. Flash this table with esptool.</source>
      <translation>{name} hat den Subtyp {subtype}; espflash stürzt an einer Tabelle damit ab. Diese Tabelle mit esptool flashen.</translation>
    </message>
    <message>
      <source>{name} has the type {kind}, which is reserved for ESP-IDF. Types of your own go from 0x40 to 0xFE.</source>
      <translation>{name} hat den Typ {kind}, der ESP-IDF vorbehalten ist. Eigene Typen gehen von 0x40 bis 0xFE.</translation>
    </message>
    <message>
      <source>{name} has unknown flags ({flags}). Saving as CSV loses them, ESP-IDF's tool drops them, and espflash crashes on a table with them. Remove them.</source>
      <translation>{name} hat unbekannte Flags ({flags}). Beim Speichern als CSV gehen sie verloren, das Werkzeug von ESP-IDF lässt sie weg, und espflash stürzt an einer Tabelle mit ihnen ab. Entfernen.</translation>
    </message>
    <message>
      <source>{name} is a dump of a whole flash and is never overwritten.</source>
      <translation>{name} ist der Dump eines ganzen Flash und wird nie überschrieben.</translation>
    </message>
    <message>
      <source>{name} is a second otadata partition; there can be only one, since it holds the choice of the app that starts. Give it another subtype, or delete it.</source>
      <translation>{name} ist eine zweite otadata-Partition; es kann nur eine geben, denn sie enthält die Wahl der App, die startet. Einen anderen Subtyp geben oder löschen.</translation>
    </message>
    <message>
      <source>{name} is a second tee_ota partition; there can be only one. Give it another subtype, or delete it.</source>
      <translation>{name} ist eine zweite tee_ota-Partition; es kann nur eine geben. Einen anderen Subtyp geben oder löschen.</translation>
    </message>
    <message>
      <source>{name} is always exactly {size}.</source>
      <translation>{name} hat immer genau {size}.</translation>
    </message>
    <message>
      <source>{name} is an app of the unknown subtype {subtype}, which the bootloader never starts. Use factory, ota_0 to ota_15 or test.</source>
      <translation>{name} ist eine App vom unbekannten Subtyp {subtype}, den der Bootloader nie startet. factory, ota_0 bis ota_15 oder test nehmen.</translation>
    </message>
    <message>
      <source>{name} is an updater in the factory slot, which ESP-IDF's update functions refuse to write: the app can be updated over the air, the updater itself only over the cable or by code of your own. As an OTA slot it could be updated, too.</source>
      <translation>{name} ist ein Updater im Factory-Slot, den die Update-Funktionen von ESP-IDF nicht schreiben: die App lässt sich per OTA aktualisieren, der Updater selbst nur per Kabel oder mit eigenem Code. Als OTA-Slot ließe auch er sich aktualisieren.</translation>
    </message>
    <message>
      <source>{name} is flagged “readonly”, but a partition of subtype {subtype} is always written. Remove the flag.</source>
      <translation>{name} ist als „readonly“ markiert, aber eine Partition vom Subtyp {subtype} wird immer geschrieben. Das Flag entfernen.</translation>
    </message>
    <message>
      <source>{name} is given as {size} at {offset}, but on the {chip} that area is {real_size} at {real_offset}. Check the chip and the table's offset; saved as CSV, the row is placed anew.</source>
      <translation>{name} ist mit {size} bei {offset} angegeben, auf dem {chip} hat dieser Bereich aber {real_size} bei {real_offset}. Chip und Offset der Tabelle prüfen; beim Speichern als CSV wird die Zeile neu gesetzt.</translation>
    </message>
    <message>
      <source>{name} is never started: of several {subtype} apps the bootloader knows only the last one, {last}. Give it another subtype.</source>
      <translation>{name} wird nie gestartet: von mehreren {subtype}-Apps kennt der Bootloader nur die letzte, {last}. Einen anderen Subtyp geben.</translation>
    </message>
    <message>
      <source>{name} is the only app, and a running app cannot overwrite itself: it can be updated over the cable only. Add a second slot; a small one for an updater is enough.</source>
      <translation>{name} ist die einzige App, und eine laufende App kann sich nicht selbst überschreiben: sie lässt sich nur per Kabel aktualisieren. Einen zweiten Slot hinzufügen; ein kleiner für einen Updater genügt.</translation>
    </message>
    <message>
      <source>{name} is written at run time: it cannot be readonly.</source>
      <translation>{name} wird zur Laufzeit geschrieben: readonly geht nicht.</translation>
    </message>
    <message>
      <source>{name} is {size} long, which is not a multiple of 4 KB: flash is erased by 4 KB, so that the last {rest} can be neither erased nor used by anything else. Round the size.</source>
      <translation>{name} ist {size} lang; das ist kein Vielfaches von 4 KB: Flash wird in 4 KB gelöscht, sodass die letzten {rest} weder gelöscht noch anders genutzt werden können. Die Größe runden.</translation>
    </message>
    <message>
      <source>{name} is {size} long; a tee_ota partition must be exactly 8 KB (0x2000).</source>
      <translation>{name} ist {size} lang; eine tee_ota-Partition muss genau 8 KB (0x2000) haben.</translation>
    </message>
    <message>
      <source>{name} is {size} long; an otadata partition must be exactly 8 KB (0x2000): two sectors, of which one stays whole while the other is written.</source>
      <translation>{name} ist {size} lang; eine otadata-Partition muss genau 8 KB (0x2000) haben: zwei Sektoren, von denen einer unversehrt bleibt, während der andere geschrieben wird.</translation>
    </message>
    <message>
      <source>{name} is {size} long; settings (nvs) need at least 12 KB (0x3000) to be written. Make it larger, or flag it “readonly” if it is filled at the factory and only read.</source>
      <translation>{name} ist {size} lang; Einstellungen (nvs) brauchen zum Schreiben mindestens 12 KB (0x3000). Vergrößern, oder als „readonly“ markieren, wenn die Partition im Werk gefüllt und nur gelesen wird.</translation>
    </message>
    <message>
      <source>{name} is {size} long; the bootloader of the {chip} never starts an app partition of more than 16 MB. Make it 16 MB or smaller.</source>
      <translation>{name} ist {size} lang; der Bootloader des {chip} startet nie eine App-Partition von mehr als 16 MB. Auf 16 MB oder kleiner verkleinern.</translation>
    </message>
    <message>
      <source>{name} is {size} long; the size of an app partition must be a multiple of 4 KB. Round it up or down.</source>
      <translation>{name} ist {size} lang; die Größe einer App-Partition muss ein Vielfaches von 4 KB sein. Auf- oder abrunden.</translation>
    </message>
    <message>
      <source>{name} is {size} long; with secure boot v1 the size of an app partition must be a multiple of 64 KB. Round it up or down.</source>
      <translation>{name} ist {size} lang; mit Secure Boot v1 muss die Größe einer App-Partition ein Vielfaches von 64 KB sein. Auf- oder abrunden.</translation>
    </message>
    <message>
      <source>{name} is {slot}, but there are only {count} OTA slots, and the bootloader numbers them from ota_0 without a hole: this one can never be selected. Renumber the slots.</source>
      <translation>{name} ist {slot}, es gibt aber nur {count} OTA-Slots, und der Bootloader nummeriert sie lückenlos ab ota_0: dieser kann nie gewählt werden. Die Slots neu nummerieren.</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, but a partition must start at a multiple of 4 KB. The nearest such places are {down} and {up}.</source>
      <translation>{name} beginnt bei {offset}, eine Partition muss aber an einem Vielfachen von 4 KB beginnen. Die nächsten solchen Stellen sind {down} und {up}.</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, but an app partition must start at a multiple of 64 KB. The nearest such places are {down} and {up}.</source>
      <translation>{name} beginnt bei {offset}, eine App-Partition muss aber an einem Vielfachen von 64 KB beginnen. Die nächsten solchen Stellen sind {down} und {up}.</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, but {below} before it ends only at {end}: they overlap by {size}. Move {name} up, or make {below} smaller.</source>
      <translation>{name} beginnt bei {offset}, {below} davor endet aber erst bei {end}: sie überlappen sich um {size}. {name} nach oben verschieben oder {below} verkleinern.</translation>
    </message>
    <message>
      <source>{name} starts at {offset}, where the bootloader and the partition table lie. Partitions start at {end} or higher: move it.</source>
      <translation>{name} beginnt bei {offset}, wo Bootloader und Partitionstabelle liegen. Partitionen beginnen bei {end} oder höher: verschieben.</translation>
    </message>
    <message>
      <source>{name} starts at {offset}. The {chip} can be configured for MMU pages of up to {page}; apps must then start at a multiple of that. With the usual 64 KB pages nothing is wrong.</source>
      <translation>{name} beginnt bei {offset}. Der {chip} lässt sich für MMU-Seiten bis {page} konfigurieren; Apps müssen dann an einem Vielfachen davon beginnen. Mit den üblichen Seiten von 64 KB ist nichts falsch.</translation>
    </message>
    <message>
      <source>{name}, made for {size}</source>
      <translation>{name}, angelegt für {size}</translation>
    </message>
    <message>
      <source>{number} is not a {name}.</source>
      <translation>{number} ist kein {name}.</translation>
    </message>
    <message>
      <source>{odd}, a page and a sector higher</source>
      <translation>{odd}, eine Seite und einen Sektor höher</translation>
    </message>
    <message>
      <source>{offset}</source>
      <translation>{offset}</translation>
    </message>
    <message>
      <source>{page}, one step of app slots</source>
      <translation>{page}, ein Schritt von App-Slots</translation>
    </message>
    <message>
      <source>{percent} headroom: {five}</source>
      <translation>{percent} Reserve: {five}</translation>
    </message>
    <message>
      <source>{places} and {count} more</source>
      <translation>{places} und {count} weitere</translation>
    </message>
    <message>
      <source>{port} is named twice.</source>
      <translation>{port} ist zweimal genannt.</translation>
    </message>
    <message>
      <source>{second} is larger than {first}, so sector 1 decides.</source>
      <translation>{second} ist größer als {first}, also entscheidet Sektor 1.</translation>
    </message>
    <message>
      <source>{sector}, one sector</source>
      <translation>{sector}, ein Sektor</translation>
    </message>
    <message>
      <source>{share} more</source>
      <translation>{share} mehr</translation>
    </message>
    <message>
      <source>{size} flash</source>
      <translation>{size} Flash</translation>
    </message>
    <message>
      <source>{size} flash (assumed)</source>
      <translation>{size} Flash (angenommen)</translation>
    </message>
    <message>
      <source>{size} from {start} to {end} are free because {app} must start at a multiple of {step}. The partition before them can grow by that much for nothing, or a data partition of up to {most} fits there (a coredump, more settings).</source>
      <translation>{size} von {start} bis {end} sind frei, weil {app} an einem Vielfachen von {step} beginnen muss. Die Partition davor kann umsonst um so viel wachsen, oder eine Datenpartition bis {most} passt dorthin (ein coredump, mehr Einstellungen).</translation>
    </message>
    <message>
      <source>{size} from {start} to {end} belong to no partition, in front of {after}. Grow a neighbour into the gap, or put another partition there.</source>
      <translation>{size} von {start} bis {end} gehören zu keiner Partition, vor {after}. Einen Nachbarn in die Lücke vergrößern oder eine andere Partition dorthin legen.</translation>
    </message>
    <message>
      <source>{size} holds it, and so would {best}.</source>
      <translation>{size} fasst es, und {best} täte es auch.</translation>
    </message>
    <message>
      <source>{size} is not the size of a whole flash.</source>
      <translation>{size} ist nicht die Größe eines ganzen Flash.</translation>
    </message>
    <message>
      <source>{size} is too small: {needed} bytes are needed with the headroom.</source>
      <translation>{size} ist zu klein: {needed} Bytes sind mit der Reserve nötig.</translation>
    </message>
    <message>
      <source>{size} it is: {headroom} bytes of headroom, {spare} bytes to the next step.</source>
      <translation>{size} ist es: {headroom} Bytes Reserve, {spare} Bytes bis zum nächsten Schritt.</translation>
    </message>
    <message>
      <source>{size} of data that the app or ESP-IDF uses in its own way.</source>
      <translation>{size} Daten, die die App oder ESP-IDF auf eigene Weise benutzt.</translation>
    </message>
    <message>
      <source>{size} that no partition claims. Nothing uses it until the table changes.</source>
      <translation>{size}, die keine Partition beansprucht. Bis die Tabelle sich ändert, benutzt sie nichts.</translation>
    </message>
    <message>
      <source>{size} whose type only the app knows. ESP-IDF leaves it alone.</source>
      <translation>{size}, deren Typ nur die App kennt. ESP-IDF lässt sie in Ruhe.</translation>
    </message>
    <message>
      <source>{slots} app slots; the largest has {largest}.</source>
      <translation>{slots} App-Slots; der größte hat {largest}.</translation>
    </message>
    <message>
      <source>{small}, one sector higher</source>
      <translation>{small}, einen Sektor höher</translation>
    </message>
    <message>
      <source>{start} to {end} is not on this board's flash, which ends at {limit}.</source>
      <translation>{start} bis {end} liegt nicht im Flash dieses Boards, der bei {limit} endet.</translation>
    </message>
    <message>
      <source>{start} to {end} is on the board's flash, but beyond the {reach} that its loader can address.</source>
      <translation>{start} bis {end} liegt im Flash des Boards, aber jenseits der {reach}, die sein Lader adressieren kann.</translation>
    </message>
    <message>
      <source>{text} is more than 100 per cent.</source>
      <translation>{text} ist mehr als 100 Prozent.</translation>
    </message>
    <message>
      <source>{text} is negative.</source>
      <translation>{text} ist negativ.</translation>
    </message>
    <message>
      <source>{tool} writes the table to 0x8000 and its bootloader looks for it there; this one lies at {offset}.</source>
      <translation>{tool} schreibt die Tabelle nach 0x8000, und der Bootloader sucht sie dort; diese liegt bei {offset}.</translation>
    </message>
    <message>
      <source>{used} used, {free} free.</source>
      <translation>{used} belegt, {free} frei.</translation>
    </message>
    <message>
      <source>{what} is damaged: its checksum or hash is wrong.</source>
      <translation>{what} ist beschädigt: Prüfsumme oder Hash ist falsch.</translation>
    </message>
    <message>
      <source>{what} is for {image}, the board has an {chip}.</source>
      <translation>{what} ist für {image}, das Board hat einen {chip}.</translation>
    </message>
    <message>
      <source>{whole}, one page higher</source>
      <translation>{whole}, eine Seite höher</translation>
    </message>
    <message>
      <source>{width}×{height} pixels are too many</source>
      <translation>{width}×{height} Pixel sind zu viele</translation>
    </message>
    <message>
      <source>“{a}” and “{b}” overlap on the board.</source>
      <translation>„{a}“ und „{b}“ überlappen sich auf dem Board.</translation>
    </message>
    <message>
      <source>“{folder}” cannot be deleted.</source>
      <translation>„{folder}“ kann nicht gelöscht werden.</translation>
    </message>
    <message>
      <source>“{folder}” is there already, with something in it.</source>
      <translation>„{folder}“ ist schon da, mit etwas darin.</translation>
    </message>
    <message>
      <source>“{label}”</source>
      <translation>„{label}“</translation>
    </message>
    <message>
      <source>“{label}” ({subtype}) cannot be selected: otadata names factory and the OTA slots below their number.</source>
      <translation>„{label}“ ({subtype}) lässt sich nicht auswählen: otadata benennt factory und die OTA-Slots unterhalb ihrer Anzahl.</translation>
    </message>
    <message>
      <source>“{label}” as type {kind} and subtype {subtype}.</source>
      <translation>„{label}“ als Typ {kind} und Subtyp {subtype}.</translation>
    </message>
    <message>
      <source>“{label}” at {offset} is loaded segment by segment, checked, and started.</source>
      <translation>„{label}“ bei {offset} wird Segment für Segment geladen, geprüft und gestartet.</translation>
    </message>
    <message>
      <source>“{label}” at {offset} is on the board, but not in the table.</source>
      <translation>„{label}“ bei {offset} ist auf dem Board, aber nicht in der Tabelle.</translation>
    </message>
    <message>
      <source>“{label}” at {offset} stands below “{above}” at {above_offset}: ESP-IDF's tool takes rows in the order of their offsets only. Sort the rows; saving does it as well.</source>
      <translation>„{label}“ bei {offset} steht unter „{above}“ bei {above_offset}: das Werkzeug von ESP-IDF nimmt Zeilen nur in der Reihenfolge ihrer Offsets. Die Zeilen sortieren; Speichern tut es auch.</translation>
    </message>
    <message>
      <source>“{label}” cannot be both the app's slot and the updater's.</source>
      <translation>„{label}“ kann nicht der Slot der App und der des Updaters zugleich sein.</translation>
    </message>
    <message>
      <source>“{label}” cannot be written: {why}</source>
      <translation>„{label}“ kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
      <source>“{label}” cannot get smaller than {least}.</source>
      <translation>„{label}“ kann nicht kleiner als {least} werden.</translation>
    </message>
    <message>
      <source>“{label}” gets no updater: this board cannot update itself until it has one.</source>
      <translation>„{label}“ bekommt keinen Updater: dieses Board kann sich nicht selbst aktualisieren, bis es einen hat.</translation>
    </message>
    <message>
      <source>“{label}” has type data and subtype {subtype}. All tools take it.</source>
      <translation>„{label}“ hat Typ data und Subtyp {subtype}. Das nehmen alle Werkzeuge.</translation>
    </message>
    <message>
      <source>“{label}” has {app}, the updater {updater}. All other partitions stay where they are.</source>
      <translation>„{label}“ hat {app}, der Updater {updater}. Alle anderen Partitionen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>“{label}” has {size}, and “{other}” with {rest} is there to write it.</source>
      <translation>„{label}“ hat {size}, und „{other}“ mit {rest} ist da, um sie zu schreiben.</translation>
    </message>
    <message>
      <source>“{label}” has {size}.</source>
      <translation>„{label}“ hat {size}.</translation>
    </message>
    <message>
      <source>“{label}” has {size}. Beside it are {room} that it could get.</source>
      <translation>„{label}“ hat {size}. Daneben sind {room}, die sie bekommen könnte.</translation>
    </message>
    <message>
      <source>“{label}” has {size}; {missing} are missing.</source>
      <translation>„{label}“ hat {size}; es fehlen {missing}.</translation>
    </message>
    <message>
      <source>“{label}” holds no app image: the bootloader would refuse it and start another one.</source>
      <translation>„{label}“ enthält kein App-Image: der Bootloader würde es abweisen und ein anderes starten.</translation>
    </message>
    <message>
      <source>“{label}” holds {size}; {wanted} do not fit.</source>
      <translation>„{label}“ enthält {size}; {wanted} passen nicht hinein.</translation>
    </message>
    <message>
      <source>“{label}” is chosen</source>
      <translation>„{label}“ ist gewählt</translation>
    </message>
    <message>
      <source>“{label}” is in the way.</source>
      <translation>„{label}“ ist im Weg.</translation>
    </message>
    <message>
      <source>“{label}” is missing.</source>
      <translation>„{label}“ fehlt.</translation>
    </message>
    <message>
      <source>“{label}” is no longer there.</source>
      <translation>„{label}“ ist nicht mehr da.</translation>
    </message>
    <message>
      <source>“{label}” is no slot that the bootloader starts.</source>
      <translation>„{label}“ ist kein Slot, den der Bootloader startet.</translation>
    </message>
    <message>
      <source>“{label}” is not at one and the same, whole place on the board and in what is to be written.</source>
      <translation>„{label}“ liegt nicht am selben, vollständigen Platz auf dem Board und in dem, was geschrieben werden soll.</translation>
    </message>
    <message>
      <source>“{label}” is pinned.</source>
      <translation>„{label}“ ist fixiert.</translation>
    </message>
    <message>
      <source>“{label}” is the label of a partition that stays.</source>
      <translation>„{label}“ ist das Label einer Partition, die bleibt.</translation>
    </message>
    <message>
      <source>“{label}” is the only slot: it cannot be the updater's.</source>
      <translation>„{label}“ ist der einzige Slot: es kann nicht der des Updaters sein.</translation>
    </message>
    <message>
      <source>“{label}” is too long: a label has at most {most} bytes.</source>
      <translation>„{label}“ ist zu lang: ein Label hat höchstens {most} Bytes.</translation>
    </message>
    <message>
      <source>“{label}” now has {size}, and the table is one that ESP-IDF builds.</source>
      <translation>„{label}“ hat jetzt {size}, und die Tabelle ist eine, die ESP-IDF baut.</translation>
    </message>
    <message>
      <source>“{label}” on the board has no whole place in its flash.</source>
      <translation>„{label}“ auf dem Board hat keinen vollständigen Platz in seinem Flash.</translation>
    </message>
    <message>
      <source>“{label}” should be {wanted}, the board has {there}.</source>
      <translation>„{label}“ sollte {wanted} haben, das Board hat {there}.</translation>
    </message>
    <message>
      <source>“{label}” should start at {wanted}, the board has it at {there}.</source>
      <translation>„{label}“ sollte bei {wanted} beginnen, auf dem Board beginnt es bei {there}.</translation>
    </message>
    <message>
      <source>“{label}” starts at a multiple of {page}. The bootloader can start it.</source>
      <translation>„{label}“ beginnt an einem Vielfachen von {page}. Der Bootloader kann es starten.</translation>
    </message>
    <message>
      <source>“{label}” starts at no multiple of 64 KB.</source>
      <translation>„{label}“ beginnt nicht an einem Vielfachen von 64 KB.</translation>
    </message>
    <message>
      <source>“{label}” starts, as {others} cannot.</source>
      <translation>„{label}“ startet, da {others} nicht starten kann.</translation>
    </message>
    <message>
      <source>“{label}” starts.</source>
      <translation>„{label}“ startet.</translation>
    </message>
    <message>
      <source>“{label}” starts: a record with a right checksum and the highest number stands for it.</source>
      <translation>„{label}“ startet: ein Eintrag mit richtiger Prüfsumme und der höchsten Nummer steht dafür.</translation>
    </message>
    <message>
      <source>“{label}” still does not start.</source>
      <translation>„{label}“ startet immer noch nicht.</translation>
    </message>
    <message>
      <source>“{label}”: {reason}</source>
      <translation>„{label}“: {reason}</translation>
    </message>
    <message>
      <source>“{name}” is not a chip of the ESP32 family.</source>
      <translation>„{name}“ ist kein Chip der ESP32-Familie.</translation>
    </message>
    <message>
      <source>“{name}” is not a flag: use encrypted or readonly.</source>
      <translation>„{name}“ ist kein Flag: encrypted oder readonly nehmen.</translation>
    </message>
    <message>
      <source>“{path}” cannot be listed: {reason}.</source>
      <translation>„{path}“ lässt sich nicht auflisten: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” cannot be read: {reason}.</source>
      <translation>„{path}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” cannot be understood: {reason}.</source>
      <translation>„{path}“ ist nicht zu verstehen: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” cannot be used: {reason}.</source>
      <translation>„{path}“ ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: {reason}.</source>
      <translation>„{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” cannot hold a board's flash: {reason}.</source>
      <translation>„{path}“ kann nicht den Flash eines Boards enthalten: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” has changed since the plan was made. Nothing was written.</source>
      <translation>„{path}“ hat sich nach dem Erstellen des Plans geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>“{path}” has {there}; a chip with {size} cannot hold that.</source>
      <translation>„{path}“ hat {there}; ein Chip mit {size} kann das nicht fassen.</translation>
    </message>
    <message>
      <source>“{path}” in the folder is a link, or not what a kit has there.</source>
      <translation>„{path}“ im Ordner ist ein Link, oder nicht das, was ein Kit dort hat.</translation>
    </message>
    <message>
      <source>“{path}” is attached to “{label}”, which is no partition.</source>
      <translation>„{path}“ ist an „{label}“ angehängt; das ist keine Partition.</translation>
    </message>
    <message>
      <source>“{path}” is no linker map that can be read: {reason}.</source>
      <translation>„{path}“ ist keine lesbare Linker-Map: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” is not a build folder that holds an app image.</source>
      <translation>„{path}“ ist kein Build-Ordner mit einem App-Image.</translation>
    </message>
    <message>
      <source>“{path}” is too large: {size}, at most {limit} are read.</source>
      <translation>„{path}“ ist zu groß: {size}, gelesen werden höchstens {limit}.</translation>
    </message>
    <message>
      <source>“{path}” is {what}, not a file.</source>
      <translation>„{path}“ ist {what}, keine Datei.</translation>
    </message>
    <message>
      <source>“{path}”: {reason}</source>
      <translation>„{path}“: {reason}</translation>
    </message>
    <message>
      <source>“{port}” is no port: “{reason}”.</source>
      <translation>„{port}“ ist kein Port: „{reason}“.</translation>
    </message>
    <message>
      <source>“{source}” was copied to “{target}” byte for byte, and selected.</source>
      <translation>„{source}“ wurde Byte für Byte nach „{target}“ kopiert und ausgewählt.</translation>
    </message>
    <message>
      <source>“{stage}” has {size}, less than the app's slot of {slot}: an update must fit the smaller one.</source>
      <translation>„{stage}“ hat {size}, weniger als der Slot der App mit {slot}: ein Update muss in den kleineren passen.</translation>
    </message>
    <message>
      <source>“{stage}” holds SPIFFS: raw staging overwrites the file system in it.</source>
      <translation>„{stage}“ enthält SPIFFS: rohe Ablage überschreibt das Dateisystem darin.</translation>
    </message>
    <message>
      <source>“{text}” is no number.</source>
      <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>“{text}” is none of these: {known}.</source>
      <translation>„{text}“ ist nichts davon: {known}.</translation>
    </message>
    <message>
      <source>“{text}” is not a MAC: write it like {example}.</source>
      <translation>„{text}“ ist keine MAC-Adresse: Schreibweise {example}.</translation>
    </message>
    <message>
      <source>“{text}” is not a headroom: at most one growth, over at most {most} releases.</source>
      <translation>„{text}“ ist keine Reserve: höchstens ein Wachstum, über höchstens {most} Releases.</translation>
    </message>
    <message>
      <source>“{text}” is not a headroom: no flash is that large.</source>
      <translation>„{text}“ ist keine Reserve: so groß ist kein Flash.</translation>
    </message>
    <message>
      <source>“{text}” is not a number.</source>
      <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>“{text}” is not a size: write it like 0x380000, 3584K or 3.5M.</source>
      <translation>„{text}“ ist keine Größe: Schreibweise 0x380000, 3584K oder 3.5M.</translation>
    </message>
    <message>
      <source>“{text}” is not a whole number of bytes.</source>
      <translation>„{text}“ ergibt keine ganze Zahl von Bytes.</translation>
    </message>
    <message>
      <source>“{url}” names no virtual board: {reason}</source>
      <translation>„{url}“ nennt kein virtuelles Board: {reason}</translation>
    </message>
    <message>
      <source>“{word}” is not known here: use {known}.</source>
      <translation>„{word}“ ist hier nicht bekannt: {known} nehmen.</translation>
    </message>
    <message>
      <source>“” (at {offset})</source>
      <translation>„“ (bei {offset})</translation>
    </message>
  </context>
  <context>
    <name>figures</name>
    <message>
      <source>Free {size}</source>
      <translation>Frei {size}</translation>
    </message>
    <message>
      <source>Largest app {size}</source>
      <translation>Größte App {size}</translation>
    </message>
    <message>
      <source>Used {size}</source>
      <translation>Belegt {size}</translation>
    </message>
  </context>
  <context>
    <name>fit</name>
    <message>
      <source>At most {most}.</source>
      <translation>Höchstens {most}.</translation>
    </message>
    <message>
      <source>No flash has a slot of that size.</source>
      <translation>Kein Flash hat einen Slot dieser Größe.</translation>
    </message>
    <message>
      <source>{label}: given up</source>
      <translation>{label}: aufgegeben</translation>
    </message>
    <message>
      <source>{label}: new, {place}</source>
      <translation>{label}: neu, {place}</translation>
    </message>
    <message>
      <source>{label}: stays</source>
      <translation>{label}: bleibt</translation>
    </message>
    <message>
      <source>{label}: {place} becomes {new}: {there}</source>
      <translation>{label}: {place} wird {new}: {there}</translation>
    </message>
    <message>
      <source>{size} at {offset}</source>
      <translation>{size} bei {offset}</translation>
    </message>
  </context>
  <context>
    <name>icons</name>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>In order</source>
      <translation>In Ordnung</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
  </context>
  <context>
    <name>image</name>
    <message>
      <source>checksum and SHA-256 verified</source>
      <translation>Prüfsumme und SHA-256 geprüft</translation>
    </message>
    <message>
      <source>checksum verified</source>
      <translation>Prüfsumme geprüft</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>for {size} flash</source>
      <translation>für {size} Flash</translation>
    </message>
    <message>
      <source>signed for secure boot {scheme} ({blocks})</source>
      <translation>signiert für Secure Boot {scheme} ({blocks})</translation>
    </message>
    <message>
      <source>unknown chip (id {id})</source>
      <translation>unbekannter Chip (id {id})</translation>
    </message>
    <message>
      <source>{name} was rebuilt and is as large as before: {size}</source>
      <translation>{name} wurde neu gebaut und ist so groß wie zuvor: {size}</translation>
    </message>
    <message>
      <source>{name} was rebuilt: {before} → {now}</source>
      <translation>{name} wurde neu gebaut: {before} → {now}</translation>
    </message>
  </context>
  <context>
    <name>map</name>
    <message>
      <source>1 problem</source>
      <translation>1 Problem</translation>
    </message>
    <message>
      <source>Bootloader</source>
      <translation>Bootloader</translation>
    </message>
    <message>
      <source>Change the flags of {label}</source>
      <translation>Die Flags von {label} ändern</translation>
    </message>
    <message>
      <source>Change the subtype of {label}</source>
      <translation>Den Subtyp von {label} ändern</translation>
    </message>
    <message>
      <source>Change the type of {label}</source>
      <translation>Den Typ von {label} ändern</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End of flash</source>
      <translation>Ende des Flash</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>Flags</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <source>Image {size}, {used}, {free} free</source>
      <translation>Image {size}, {used}, {free} frei</translation>
    </message>
    <message>
      <source>Image {size}, {used}: {free} too large</source>
      <translation>Image {size}, {used}: {free} zu groß</translation>
    </message>
    <message>
      <source>Locked: its place is fixed by the chip and the table's offset</source>
      <translation>Gesperrt: sein Platz ist durch Chip und Tabellen-Offset festgelegt</translation>
    </message>
    <message>
      <source>Move the end of {label}</source>
      <translation>Das Ende von {label} verschieben</translation>
    </message>
    <message>
      <source>Move {label}</source>
      <translation>{label} verschieben</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Offset</translation>
    </message>
    <message>
      <source>Partition</source>
      <translation>Partition</translation>
    </message>
    <message>
      <source>Partition table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Pin {label}</source>
      <translation>{label} fixieren</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fixiert</translation>
    </message>
    <message>
      <source>Pinned: nothing moves it</source>
      <translation>Fixiert: nichts verschiebt sie</translation>
    </message>
    <message>
      <source>Rename {label}</source>
      <translation>{label} umbenennen</translation>
    </message>
    <message>
      <source>Reserved</source>
      <translation>Reserviert</translation>
    </message>
    <message>
      <source>Resize {label}</source>
      <translation>Größe von {label} ändern</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Subtype</source>
      <translation>Subtyp</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Unpin {label}</source>
      <translation>Fixierung von {label} lösen</translation>
    </message>
    <message>
      <source>application</source>
      <translation>Anwendung</translation>
    </message>
    <message>
      <source>boot code</source>
      <translation>Boot-Code</translation>
    </message>
    <message>
      <source>boot selection</source>
      <translation>Startauswahl</translation>
    </message>
    <message>
      <source>custom data</source>
      <translation>eigene Daten</translation>
    </message>
    <message>
      <source>data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>file system</source>
      <translation>Dateisystem</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>not pinned</source>
      <translation>nicht fixiert</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fixiert</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>unbenannt</translation>
    </message>
    <message>
      <source>updater</source>
      <translation>Updater</translation>
    </message>
    <message>
      <source>{count} problems</source>
      <translation>{count} Probleme</translation>
    </message>
    <message>
      <source>{percent} % used</source>
      <translation>{percent} % belegt</translation>
    </message>
    <message>
      <source>{size} at {start} to {end}</source>
      <translation>{size} bei {start} bis {end}</translation>
    </message>
  </context>
  <context>
    <name>migration</name>
    <message>
      <source>A power cut was tried at {cuts} moments.</source>
      <translation>Ein Stromausfall wurde in {cuts} Momenten durchgespielt.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>kopieren</translation>
    </message>
    <message>
      <source>Correct the header of the</source>
      <translation>am Header korrigieren</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>löschen</translation>
    </message>
    <message>
      <source>Invalidate</source>
      <translation>unbrauchbar machen</translation>
    </message>
    <message>
      <source>Put a spare copy into</source>
      <translation>mit einer Ersatzkopie belegen</translation>
    </message>
    <message>
      <source>Select the app in</source>
      <translation>auf die App setzen</translation>
    </message>
    <message>
      <source>Step {number} of {all}: {what} {label}</source>
      <translation>Schritt {number} von {all}: {label} {what}</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>schreiben</translation>
    </message>
    <message>
      <source>Write the</source>
      <translation>schreiben</translation>
    </message>
    <message>
      <source>Writes {written}, only sectors that differ; takes about {seconds} s.</source>
      <translation>Schreibt {written}, nur abweichende Sektoren; dauert etwa {seconds} s.</translation>
    </message>
    <message>
      <source>another app that was there</source>
      <translation>eine andere App, die da war</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>entfällt</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>grown</source>
      <translation>vergrößert</translation>
    </message>
    <message>
      <source>installed from a file</source>
      <translation>aus einer Datei installiert</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>left without an app</source>
      <translation>bleibt ohne App</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <source>nothing until resumed</source>
      <translation>nichts bis zum Fortsetzen</translation>
    </message>
    <message>
      <source>nothing written</source>
      <translation>nichts geschrieben</translation>
    </message>
    <message>
      <source>rewritten</source>
      <translation>neu geschrieben</translation>
    </message>
    <message>
      <source>shrunk</source>
      <translation>verkleinert</translation>
    </message>
    <message>
      <source>the new app</source>
      <translation>die neue App</translation>
    </message>
    <message>
      <source>the old app</source>
      <translation>die alte App</translation>
    </message>
    <message>
      <source>the updater</source>
      <translation>der Updater</translation>
    </message>
    <message>
      <source>undo unfinished</source>
      <translation>Rückgängig nicht beendet</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message>
      <source>unfinished: {done} of {all} steps are done</source>
      <translation>nicht beendet: {done} von {all} Schritten getan</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>unlesbar</translation>
    </message>
    <message>
      <source>{size} at {offset}</source>
      <translation>{size} bei {offset}</translation>
    </message>
    <message>
      <source>{starts} ({dark} of {cuts} moments)</source>
      <translation>{starts} ({dark} von {cuts} Momenten)</translation>
    </message>
    <message>
      <source>{tried} After every one of them the board starts an app.</source>
      <translation>{tried} Nach jedem davon startet das Board eine App.</translation>
    </message>
    <message>
      <source>{tried} After {dark} of them, in {steps} of {all} steps ({seconds} s in all), the board starts nothing until the migration is resumed. Keep the cable in place.</source>
      <translation>{tried} Nach {dark} davon, in {steps} von {all} Schritten (zusammen {seconds} s), startet das Board nichts, bis die Migration fortgesetzt wird. Das Kabel stecken lassen.</translation>
    </message>
    <message>
      <source>{what} {label}: {why}</source>
      <translation>{label} {what}: {why}</translation>
    </message>
    <message>
      <source>{what} — lost, in the backup only</source>
      <translation>{what} – verloren, nur in der Sicherung</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Go to {label}</source>
      <translation>Gehe zu {label}</translation>
    </message>
    <message>
      <source>Learn: {title}</source>
      <translation>Lernen: {title}</translation>
    </message>
    <message>
      <source>New: {title}</source>
      <translation>Neu: {title}</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <source>{size} at {offset}</source>
      <translation>{size} bei {offset}</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>From the project</source>
      <translation>Aus dem Projekt</translation>
    </message>
    <message>
      <source>From {file}</source>
      <translation>Aus {file}</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Nothing was printed: {printer} takes nothing.</source>
      <translation>Nichts wurde gedruckt: {printer} nimmt nichts an.</translation>
    </message>
    <message>
      <source>The report is on the clipboard, as Markdown.</source>
      <translation>Der Bericht liegt als Markdown in der Zwischenablage.</translation>
    </message>
    <message>
      <source>The report was sent to {printer}.</source>
      <translation>Der Bericht wurde an {printer} gesendet.</translation>
    </message>
    <message>
      <source>Virtual board</source>
      <translation>Virtuelles Board</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>en</source>
      <translation>de</translation>
    </message>
  </context>
</TS>
