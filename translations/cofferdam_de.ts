<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Exporter</name>
    <message>
        <source>%1, read again, could not be shown to end in what you chose. %2</source>
        <translation>%1, wieder eingelesen, führt nicht nachweislich zu dem, was Sie gewählt haben. %2</translation>
    </message>
    <message>
        <source>The SQL script</source>
        <translation>Das SQL-Skript</translation>
    </message>
    <message>
        <source>The Rails migrations</source>
        <translation>Die Rails-Migrationen</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>blocks nothing</source>
        <translation>blockiert nichts</translation>
    </message>
    <message>
        <source>blocks schema changes</source>
        <translation>blockiert Schemaänderungen</translation>
    </message>
    <message>
        <source>blocks writes</source>
        <translation>blockiert Schreiben</translation>
    </message>
    <message>
        <source>blocks reads and writes</source>
        <translation>blockiert Lesen und Schreiben</translation>
    </message>
    <message>
        <source>no table lock</source>
        <translation>keine Tabellensperre</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds decisions but does not say what was compared.</source>
        <translation>%1 enthält Entscheidungen, sagt aber nicht, was verglichen wurde.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Empty schema</source>
        <translation>Leeres Schema</translation>
    </message>
    <message>
        <source>SQL file</source>
        <translation>SQL-Datei</translation>
    </message>
    <message>
        <source>Folder of SQL files</source>
        <translation>Ordner mit SQL-Dateien</translation>
    </message>
    <message>
        <source>Rails schema</source>
        <translation>Rails-Schema</translation>
    </message>
    <message>
        <source>Rails project</source>
        <translation>Rails-Projekt</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>File of a Git revision</source>
        <translation>Datei einer Git-Revision</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>Anweisungen werden gelesen</translation>
    </message>
    <message>
        <source>Understanding statements</source>
        <translation>Anweisungen werden ausgewertet</translation>
    </message>
    <message>
        <source>Asking the database</source>
        <translation>Datenbank wird befragt</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Plan wird erstellt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Have</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>in Portionen</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>reads all rows</source>
        <translation>liest alle Zeilen</translation>
    </message>
    <message>
        <source>builds an index</source>
        <translation>baut einen Index</translation>
    </message>
    <message>
        <source>rewrites the table</source>
        <translation>schreibt die Tabelle neu</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Reads only: is everything as the plan expects?</source>
        <translation>Liest nur: Ist alles so, wie der Plan es erwartet?</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Adds what the new code needs; the old code does not notice.</source>
        <translation>Fügt hinzu, was der neue Code braucht; der alte merkt nichts davon.</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Fills existing rows in small batches.</source>
        <translation>Füllt vorhandene Zeilen in kleinen Portionen.</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Proves rules about existing rows without blocking writes.</source>
        <translation>Weist Regeln für vorhandene Zeilen nach, ohne Schreiben zu blockieren.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Changes names and rules over in short transactions.</source>
        <translation>Stellt Namen und Regeln in kurzen Transaktionen um.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Abbauen</translation>
    </message>
    <message>
        <source>Removes what no code uses any more.</source>
        <translation>Entfernt, was kein Code mehr benutzt.</translation>
    </message>
    <message>
        <source>Deploy the application before %1</source>
        <translation>Anwendung ausliefern vor: %1</translation>
    </message>
    <message>
        <source>Comes along: another selected change needs it</source>
        <translation>Kommt mit: eine andere gewählte Änderung braucht sie</translation>
    </message>
    <message>
        <source>Is the %1 %2 now called %3, or is it gone and %3 a new one?</source>
        <translation>Heißt %1 %2 jetzt %3, oder fiel das Alte weg und %3 ist neu?</translation>
    </message>
    <message>
        <source>Existing rows get this value.</source>
        <translation>Vorhandene Zeilen erhalten diesen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropping the %1 %2 destroys what it holds. It stays out of the plan until somebody accepts that.</source>
        <translation>Das Löschen von %1 %2 vernichtet den Inhalt. Es bleibt außerhalb des Plans, bis jemand das annimmt.</translation>
    </message>
    <message>
        <source>Make sure that no code reads it any more, keep a copy if in doubt, then accept with the reason.</source>
        <translation>Sicherstellen, dass kein Code es mehr liest, im Zweifel eine Kopie behalten, dann mit Begründung annehmen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>NOT NULL</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>SQL body</source>
        <translation>SQL-Rumpf</translation>
    </message>
    <message>
        <source>access method</source>
        <translation>Zugriffsmethode</translation>
    </message>
    <message>
        <source>aggregate options</source>
        <translation>Aggregatoptionen</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>attached to</source>
        <translation>angehängt an</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>Basistyp</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>Typumwandlung</translation>
    </message>
    <message>
        <source>check constraint</source>
        <translation>Check-Constraint</translation>
    </message>
    <message>
        <source>clustered on</source>
        <translation>geclustert nach</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>column comments</source>
        <translation>Spaltenkommentare</translation>
    </message>
    <message>
        <source>column defaults</source>
        <translation>Spaltenvorgaben</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>columns set on delete</source>
        <translation>beim Löschen gesetzte Spalten</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>composite type</source>
        <translation>zusammengesetzter Typ</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Constraint</translation>
    </message>
    <message>
        <source>constraint trigger</source>
        <translation>Constraint-Trigger</translation>
    </message>
    <message>
        <source>constraints</source>
        <translation>Constraints</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>Zeichensatzumwandlung</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>default privileges</source>
        <translation>Vorgaberechte</translation>
    </message>
    <message>
        <source>deferrable</source>
        <translation>aufschiebbar</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>durchgesetzt</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>Aufzählungstyp</translation>
    </message>
    <message>
        <source>event trigger</source>
        <translation>Ereignis-Trigger</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>Ausschluss-Constraint</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>for each row</source>
        <translation>für jede Zeile</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>foreign options</source>
        <translation>Fremdoptionen</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>Fremdserver</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>foreign-data wrapper</source>
        <translation>Fremddaten-Wrapper</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>included columns</source>
        <translation>eingeschlossene Spalten</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>inherited only</source>
        <translation>nur geerbt</translation>
    </message>
    <message>
        <source>inherits from</source>
        <translation>erbt von</translation>
    </message>
    <message>
        <source>initially deferred</source>
        <translation>anfangs aufgeschoben</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>leakproof</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>link symbol</source>
        <translation>Symbolname</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>protokolliert</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>new transition table</source>
        <translation>neue Übergangstabelle</translation>
    </message>
    <message>
        <source>not inherited</source>
        <translation>nicht vererbt</translation>
    </message>
    <message>
        <source>not-null constraint</source>
        <translation>NOT-NULL-Constraint</translation>
    </message>
    <message>
        <source>nulls not distinct</source>
        <translation>NULL gilt als gleich</translation>
    </message>
    <message>
        <source>of type</source>
        <translation>vom Typ</translation>
    </message>
    <message>
        <source>old transition table</source>
        <translation>alte Übergangstabelle</translation>
    </message>
    <message>
        <source>on delete</source>
        <translation>beim Löschen</translation>
    </message>
    <message>
        <source>on the parent only</source>
        <translation>nur auf der Elterntabelle</translation>
    </message>
    <message>
        <source>on update</source>
        <translation>beim Ändern</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>operator class</source>
        <translation>Operatorklasse</translation>
    </message>
    <message>
        <source>operator family</source>
        <translation>Operatorfamilie</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>owned by</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>partition of</source>
        <translation>Partition von</translation>
    </message>
    <message>
        <source>partitioned by</source>
        <translation>partitioniert nach</translation>
    </message>
    <message>
        <source>permissive</source>
        <translation>erlaubend</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>populated</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>range type</source>
        <translation>Bereichstyp</translation>
    </message>
    <message>
        <source>referenced columns</source>
        <translation>referenzierte Spalten</translation>
    </message>
    <message>
        <source>references</source>
        <translation>verweist auf</translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation>Replikatidentität</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>row security</source>
        <translation>Zeilensicherheit</translation>
    </message>
    <message>
        <source>row security forced on the owner</source>
        <translation>Zeilensicherheit auch für den Eigentümer</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>security definer</source>
        <translation>mit Rechten des Eigentümers</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>statistics object</source>
        <translation>Statistikobjekt</translation>
    </message>
    <message>
        <source>statistics target</source>
        <translation>Statistikziel</translation>
    </message>
    <message>
        <source>statistics targets</source>
        <translation>Statistikziele</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>storage parameters</source>
        <translation>Speicherparameter</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strikt</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>subtype</source>
        <translation>Untertyp</translation>
    </message>
    <message>
        <source>support function</source>
        <translation>Hilfsfunktion</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>text search configuration</source>
        <translation>Textsuchkonfiguration</translation>
    </message>
    <message>
        <source>text search dictionary</source>
        <translation>Textsuchwörterbuch</translation>
    </message>
    <message>
        <source>text search parser</source>
        <translation>Textsuchparser</translation>
    </message>
    <message>
        <source>text search template</source>
        <translation>Textsuchvorlage</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>Unique-Constraint</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>nicht protokolliert</translation>
    </message>
    <message>
        <source>update of</source>
        <translation>bei Änderung von</translation>
    </message>
    <message>
        <source>user mapping</source>
        <translation>Benutzerzuordnung</translation>
    </message>
    <message>
        <source>using</source>
        <translation>mittels</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>Veränderlichkeit</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>window function</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <source>with check</source>
        <translation>mit Prüfung</translation>
    </message>
    <message>
        <source>without overlaps</source>
        <translation>ohne Überschneidungen</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>cannot drop %1 because %2 depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no ActiveRecord::Schema definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the scratch server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scratch server&apos;s directory %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scratch server refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished">%1 kann nicht gelesen werden: %2. {1 ?}</translation>
    </message>
    <message>
        <source>%1 is too large for a schema file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git has no file %1 at revision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a password, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not accept %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destructive: accept %1 to include it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a rename: waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1, which is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs something that is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing rows need a value: waiting for a fill expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::base</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::ddl</name>
    <message>
        <source>drop cascades to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 has another type than in the parent table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generated: it cannot have a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in a primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an identity column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already is an identity column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be NOT NULL before it can become an identity column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an identity column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a generated column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is virtual: its expression cannot be dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot become a constraint: it must be unique, valid, whole and in default order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot add a NOT VALID foreign key to partitioned %1 before PostgreSQL 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inherited: drop it on the parent table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a foreign key: it cannot be altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot alter the type of %1 because %2 uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inherited: alter it on the parent table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment on %1 has no place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 references %2, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no primary key for referenced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no unique constraint that fits the columns which %1 references in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DO block with %1 could change the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot drop %1 because %2 needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot drop %1 concurrently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is part of the partition key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result type of %1 cannot be changed: drop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot create an index on partitioned %1 concurrently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a constraint: %2 needs one too before it can be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileges on columns of %1 have no place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileges on the sequence of %1 have no place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inherited: rename it on the parent table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a transaction in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no transaction in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCK TABLE can only be used in a transaction block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 is specified more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a label of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be replaced by a query with the same columns first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already inherits from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not inherit from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 of %2 does not fit its parent table&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIKE %1 needs a table whose columns are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 of %2 does not fit the partitioned table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has columns that %2 has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the check %2 of the partitioned table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not partitioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already is a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a partition of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a default partition: it cannot be detached from concurrently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a unique index before it can be refreshed concurrently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::diff</name>
    <message>
        <source>&quot;%1&quot; does not name a change (expected KIND:OBJECT or KIND:OBJECT/PROPERTY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names %1 and %2 are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related types: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both allow NULL, or neither does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only column that went and the only one that came in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the definitions are identical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::emit</name>
    <message>
        <source>Not a plan file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations for Rails %1 cannot be written (6.1 to 8.1 can).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::BadgeLabel</name>
    <message>
        <source>Lock %1 of 8, %2: %3</source>
        <translation>Sperre %1 von 8, %2: %3</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ChangeTreeModel</name>
    <message>
        <source>(no schema)</source>
        <translation>(kein Schema)</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>Andere Objekte</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n Änderung</numerusform>
            <numerusform>%1, %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s)</source>
        <translation>
            <numerusform>%n Gefahr</numerusform>
            <numerusform>%n Gefahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: von %2 zu %3</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ChoosePage</name>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Decisions in order; choosing one goes back to it</source>
        <translation>Entscheidungen in ihrer Folge; eine Auswahl führt dorthin zurück</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words, or fields such as kind:index action:dropped table:orders hazard:loss</source>
        <translation>Wörter oder Felder wie kind:index action:dropped table:orders hazard:loss</translation>
    </message>
    <message>
        <source>Filter: kind:index action:dropped …</source>
        <translation>Filter: kind:index action:dropped …</translation>
    </message>
    <message>
        <source>Fields: %1. A leading minus excludes, a comma means either.</source>
        <translation>Felder: %1. Ein Minus davor schließt aus, ein Komma heißt oder.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>Nach Tabelle</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Vorgang</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By schema</source>
        <translation>Nach Schema</translation>
    </message>
    <message>
        <source>Space ticks, arrows move, F7 goes to the next difference</source>
        <translation>Leertaste hakt an, Pfeile bewegen, F7 geht zum nächsten Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>Select %n shown</source>
        <translation>
            <numerusform>%n gezeigte wählen</numerusform>
            <numerusform>%n gezeigte wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unselect %n shown</source>
        <translation>
            <numerusform>%n gezeigte abwählen</numerusform>
            <numerusform>%n gezeigte abwählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n vom Filter verborgen</numerusform>
            <numerusform>%n vom Filter verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoriert</numerusform>
            <numerusform>%n ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not modelled</source>
        <translation>
            <numerusform>%n nicht abgebildet</numerusform>
            <numerusform>%n nicht abgebildet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 in all · %3 selected, %4 held back</source>
        <translation>%1 = %2 insgesamt · %3 gewählt, %4 zurückgehalten</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::CoreSession</name>
    <message>
        <source>(not understood)</source>
        <translation>(nicht verstanden)</translation>
    </message>
    <message>
        <source>%1  Reading %2 and %3</source>
        <translation>%1  %2 und %3 werden gelesen</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>Beide Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Comparing and planning</source>
        <translation>Vergleich und Plan werden erstellt</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was compared.</source>
        <translation>Abgebrochen. Es wurde nichts verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>select %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>accept rename %1</source>
        <translation>Umbenennung %1 bestätigen</translation>
    </message>
    <message>
        <source>no rename: %1</source>
        <translation>keine Umbenennung: %1</translation>
    </message>
    <message>
        <source>decide later: %1</source>
        <translation>später entscheiden: %1</translation>
    </message>
    <message>
        <source>value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>accept %1 on %2</source>
        <translation>%1 auf %2 annehmen</translation>
    </message>
    <message>
        <source>no longer accept %1 on %2</source>
        <translation>%1 auf %2 nicht mehr annehmen</translation>
    </message>
    <message>
        <source>Before: must be true</source>
        <translation>Vorher: muss wahr sein</translation>
    </message>
    <message>
        <source>After: true once the step is done</source>
        <translation>Nachher: wahr, sobald der Schritt getan ist</translation>
    </message>
    <message>
        <source>Making the export</source>
        <translation>Export wird erstellt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DropTarget</name>
    <message>
        <source>file, folder or postgresql://…</source>
        <translation>Datei, Ordner oder postgresql://…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen für: %1</translation>
    </message>
    <message>
        <source>Choose a schema</source>
        <translation>Schema wählen</translation>
    </message>
    <message>
        <source>Schemas (*.sql *.rb *.json);;All files (*)</source>
        <translation>Schemas (*.sql *.rb *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ExportPage</name>
    <message>
        <source>Files of the export</source>
        <translation>Dateien des Exports</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>One SQL &amp;script</source>
        <translation>Ein SQL-&amp;Skript</translation>
    </message>
    <message>
        <source>From the first phase to the last, for psql</source>
        <translation>Von der ersten bis zur letzten Phase, für psql</translation>
    </message>
    <message>
        <source>SQL a &amp;phase, with its undo</source>
        <translation>SQL je &amp;Phase, mit Rückweg</translation>
    </message>
    <message>
        <source>Two numbered files for every phase</source>
        <translation>Zwei nummerierte Dateien je Phase</translation>
    </message>
    <message>
        <source>&amp;Rails migrations</source>
        <translation>&amp;Rails-Migrationen</translation>
    </message>
    <message>
        <source>One migration a step</source>
        <translation>Eine Migration je Schritt</translation>
    </message>
    <message>
        <source>Rails version</source>
        <translation>Rails-Version</translation>
    </message>
    <message>
        <source>for Rails &amp;version</source>
        <translation>für Rails-&amp;Version</translation>
    </message>
    <message>
        <source>&amp;JSON plan</source>
        <translation>&amp;JSON-Plan</translation>
    </message>
    <message>
        <source>For tools; reads back</source>
        <translation>Für Werkzeuge; wieder einlesbar</translation>
    </message>
    <message>
        <source>Mark&amp;down review</source>
        <translation>Mark&amp;down-Bericht</translation>
    </message>
    <message>
        <source>For the pull request: summary, hazards, accepted risks, checklist</source>
        <translation>Für den Pull Request: Überblick, Gefahren, angenommene Risiken, Prüfliste</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>Dateien &amp;schreiben</translation>
    </message>
    <message>
        <source>Nothing is run anywhere: your own deploy does that.</source>
        <translation>Nichts wird ausgeführt: Das tut Ihre eigene Auslieferung.</translation>
    </message>
    <message>
        <source>Same from the command line</source>
        <translation>Dasselbe auf der Kommandozeile</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Name a folder first.</source>
        <translation>Zuerst einen Ordner nennen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HazardsModel</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HazardsPage</name>
    <message>
        <source>Hazards</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Worst first; F8 goes to the next one</source>
        <translation>Schlimmste zuerst; F8 geht zur nächsten</translation>
    </message>
    <message>
        <source>No hazards</source>
        <translation>Keine Gefahren</translation>
    </message>
    <message>
        <source>Nothing in this plan can hurt a running application.</source>
        <translation>Nichts in diesem Plan kann einer laufenden Anwendung schaden.</translation>
    </message>
    <message>
        <source>Hazard in detail</source>
        <translation>Gefahr im Einzelnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why this hazard is acceptable; kept in the session and in every export</source>
        <translation>Warum diese Gefahr annehmbar ist; steht in der Sitzung und in jedem Export</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason goes into the export.</source>
        <translation>Warum ist das annehmbar? Die Begründung steht im Export.</translation>
    </message>
    <message>
        <source>Hold the change back</source>
        <translation>Änderung zurückhalten</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Schritt zeigen</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Annahme zurücknehmen</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Mit dieser Begründung annehmen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What changes, why it matters, and what hangs on it</source>
        <translation>Was sich ändert, warum es zählt und was daran hängt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Select a difference to see what it means.</source>
        <translation>Wählen Sie einen Unterschied, um zu sehen, was er bedeutet.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Held back:</source>
        <translation>Zurückgehalten:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>Steps in the plan</source>
        <translation>Schritte im Plan</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Wird gebraucht von</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::MainWindow</name>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open comparisons</source>
        <translation>Offene Vergleiche</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Neuer Vergleich</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>Sitzung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Cancel the running &amp;task</source>
        <translation>&amp;Laufende Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>Vergleich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Rückgängig:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Wiederherstellen:</translation>
    </message>
    <message>
        <source>&amp;Filter the differences</source>
        <translation>Unterschiede &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Stage: &amp;Compare</source>
        <translation>Stufe: &amp;Vergleich</translation>
    </message>
    <message>
        <source>Stage: C&amp;hoose</source>
        <translation>Stufe: &amp;Auswahl</translation>
    </message>
    <message>
        <source>Stage: &amp;Questions</source>
        <translation>Stufe: &amp;Fragen</translation>
    </message>
    <message>
        <source>Stage: &amp;Plan</source>
        <translation>Stufe: &amp;Plan</translation>
    </message>
    <message>
        <source>Stage: Ha&amp;zards</source>
        <translation>Stufe: &amp;Gefahren</translation>
    </message>
    <message>
        <source>Stage: &amp;Export</source>
        <translation>Stufe: &amp;Export</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Felde&amp;r</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
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
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next &amp;hazard</source>
        <translation>Nächste &amp;Gefahr</translation>
    </message>
    <message>
        <source>Previous ha&amp;zard</source>
        <translation>Vorige G&amp;efahr</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Nächstes &amp;Feld</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Voriges Fe&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Cofferdam</source>
        <translation>&amp;Über Cofferdam</translation>
    </message>
    <message>
        <source>Close this comparison</source>
        <translation>Diesen Vergleich schließen</translation>
    </message>
    <message>
        <source>Close this comparison (Ctrl+W)</source>
        <translation>Diesen Vergleich schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation>Sitzung nicht geöffnet</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.cofferdam.json *.json);;All files (*)</source>
        <translation>Sitzungen (*.cofferdam.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.cofferdam.json)</source>
        <translation>Sitzungen (*.cofferdam.json)</translation>
    </message>
    <message>
        <source>Session not saved</source>
        <translation>Sitzung nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved decisions</source>
        <translation>Ungespeicherte Entscheidungen</translation>
    </message>
    <message>
        <source>Save the decisions of %1 before closing?</source>
        <translation>Die Entscheidungen von %1 vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Choose two schemas, or try the demo</source>
        <translation>Zwei Schemas wählen oder das Beispiel ansehen</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>%1[*] – Cofferdam</source>
        <translation>%1[*] – Cofferdam</translation>
    </message>
    <message>
        <source>Cofferdam</source>
        <translation>Cofferdam</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Tick the selected differences</source>
        <translation>Markierte Unterschiede anhaken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Answer: renamed</source>
        <translation>Antwort: umbenannt</translation>
    </message>
    <message>
        <source>Answer: dropped and new</source>
        <translation>Antwort: gelöscht und neu</translation>
    </message>
    <message>
        <source>Answer: decide later</source>
        <translation>Antwort: später entscheiden</translation>
    </message>
    <message>
        <source>About Cofferdam</source>
        <translation>Über Cofferdam</translation>
    </message>
    <message>
        <source>Cofferdam %1

Compares two PostgreSQL schemas and makes a plan in phases that a running application survives.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Cofferdam %1

Vergleicht zwei PostgreSQL-Schemas und macht daraus einen Plan in Phasen, den eine laufende Anwendung übersteht.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when Cofferdam starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Cofferdam.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::NotModelledModel</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::OverviewPage</name>
    <message>
        <source>Have: the baseline</source>
        <translation>Ist: der Ausgangsstand</translation>
    </message>
    <message>
        <source>Want: the target</source>
        <translation>Soll: das Ziel</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Compare in the other direction (Ctrl+Alt+S)</source>
        <translation>In der anderen Richtung vergleichen (Strg+Alt+S)</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation>Unterschiede ansehen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>Nicht abgebildet</translation>
    </message>
    <message>
        <source>Parts of the inputs that are not compared</source>
        <translation>Teile der Eingaben, die nicht verglichen werden</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Only one side can say</source>
        <translation>Nur eine Seite kennt es</translation>
    </message>
    <message>
        <source>%1 differences listed + %2 ignored + %3 that only one side can say + %4 not modelled = %5 in all</source>
        <translation>%1 Unterschiede gelistet + %2 ignoriert + %3, die nur eine Seite kennt + %4 nicht abgebildet = %5 insgesamt</translation>
    </message>
    <message>
        <source>Everything in both inputs was understood</source>
        <translation>Beide Eingaben wurden vollständig verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the inputs are not compared</source>
        <translation>
            <numerusform>%n Teil der Eingaben wird nicht verglichen</numerusform>
            <numerusform>%n Teile der Eingaben werden nicht verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phase %1, %n step(s). %2</source>
        <translation>
            <numerusform>Phase %1, %n Schritt. %2</numerusform>
            <numerusform>Phase %1, %n Schritte. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate: %1. %2</source>
        <translation>Schleuse: %1. %2</translation>
    </message>
    <message>
        <source>%1, level %2 of 8: %3</source>
        <translation>%1, Stufe %2 von 8: %3</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s)</source>
        <translation>
            <numerusform>%n Gefahr</numerusform>
            <numerusform>%n Gefahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanPage</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>The selected changes need no steps. Tick changes under Choose, or answer the open questions.</source>
        <translation>Die gewählten Änderungen brauchen keine Schritte. Unter Auswahl Änderungen anhaken oder die offenen Fragen beantworten.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Phases, gates and steps; F8 goes to the next hazard</source>
        <translation>Phasen, Schleusen und Schritte; F8 geht zur nächsten Gefahr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Texts of the step</source>
        <translation>Texte des Schritts</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>SQL of the step</source>
        <translation>SQL des Schritts</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Rails</translation>
    </message>
    <message>
        <source>Rails migration of the step</source>
        <translation>Rails-Migration des Schritts</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>SQL that undoes the step</source>
        <translation>SQL, das den Schritt zurücknimmt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>SQL that checks before and after the step</source>
        <translation>SQL, das vor und nach dem Schritt prüft</translation>
    </message>
    <message>
        <source>Rails version</source>
        <translation>Rails-Version</translation>
    </message>
    <message>
        <source>Converges on paper: interpreting every step from what you have ends in what you chose.</source>
        <translation>Geht auf dem Papier auf: Jeder Schritt, vom Ist aus durchgerechnet, führt zu dem, was Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Does not converge: these steps do not end in what you chose. %1</source>
        <translation>Geht nicht auf: Diese Schritte führen nicht zu dem, was Sie gewählt haben. %1</translation>
    </message>
    <message>
        <source>Unproven: part of the result could not be checked on paper. %1</source>
        <translation>Unbewiesen: Ein Teil des Ergebnisses ließ sich auf dem Papier nicht prüfen. %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>inside a transaction</source>
        <translation>in einer Transaktion</translation>
    </message>
    <message>
        <source>outside a transaction</source>
        <translation>außerhalb einer Transaktion</translation>
    </message>
    <message>
        <source>cannot be undone without losing data</source>
        <translation>nicht ohne Datenverlust zurückzunehmen</translation>
    </message>
    <message>
        <source>Show the difference it works for</source>
        <translation>Zugehörigen Unterschied zeigen</translation>
    </message>
    <message>
        <source>Before the next phase begins, the code of the application must:</source>
        <translation>Bevor die nächste Phase beginnt, muss der Code der Anwendung:</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 von %L3</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::QuestionsModel</name>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Dropped and new</source>
        <translation>Gelöscht und neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::QuestionsPage</name>
    <message>
        <source>No questions</source>
        <translation>Keine Fragen</translation>
    </message>
    <message>
        <source>Nothing looks like a rename, and no column needs a value from you.</source>
        <translation>Nichts sieht nach einer Umbenennung aus, und keine Spalte braucht einen Wert von Ihnen.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>R: renamed, D: dropped and new, L: decide later</source>
        <translation>R: umbenannt, D: gelöscht und neu, L: später entscheiden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Anhaltspunkte</translation>
    </message>
    <message>
        <source>Renamed (R)</source>
        <translation>Umbenannt (R)</translation>
    </message>
    <message>
        <source>One object under a new name: its data stays</source>
        <translation>Ein Objekt unter neuem Namen: seine Daten bleiben</translation>
    </message>
    <message>
        <source>Dropped and new (D)</source>
        <translation>Gelöscht und neu (D)</translation>
    </message>
    <message>
        <source>Two different objects: the old one and its data go</source>
        <translation>Zwei verschiedene Objekte: das alte geht samt Daten</translation>
    </message>
    <message>
        <source>Decide later (L)</source>
        <translation>Später entscheiden (L)</translation>
    </message>
    <message>
        <source>Both halves stay out of the plan</source>
        <translation>Beide Hälften bleiben außerhalb des Plans</translation>
    </message>
    <message>
        <source>Value for existing rows</source>
        <translation>Wert für vorhandene Zeilen</translation>
    </message>
    <message>
        <source>An SQL expression over the columns of the table</source>
        <translation>Ein SQL-Ausdruck über die Spalten der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Value for existing rows, as SQL:</source>
        <translation>&amp;Wert für vorhandene Zeilen, als SQL:</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert nehmen</translation>
    </message>
    <message>
        <source>No evidence either way.</source>
        <translation>Keine Anhaltspunkte, weder dafür noch dagegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for this answer.</source>
        <translation>
            <numerusform>%n Änderung wartet auf diese Antwort.</numerusform>
            <numerusform>%n Änderungen warten auf diese Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question about the table first.</source>
        <translation>Zuerst die Frage zur Tabelle beantworten.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SessionPage</name>
    <message>
        <source>This comparison cannot be shown</source>
        <translation>Dieser Vergleich kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>A side changed since it was read. What you see is the older state.</source>
        <translation>Eine Seite hat sich seit dem Lesen geändert. Sie sehen den älteren Stand.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>Beide Seiten neu lesen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>Beide Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Comparing and planning</source>
        <translation>Vergleich und Plan werden erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s) not accepted</source>
        <translation>
            <numerusform>%n Gefahr nicht angenommen</numerusform>
            <numerusform>%n Gefahren nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) no longer fit: %1</source>
        <translation>
            <numerusform>%n Entscheidung passt nicht mehr: %1</numerusform>
            <numerusform>%n Entscheidungen passen nicht mehr: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SideBySideDiff</name>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Voriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>Fold unchanged lines</source>
        <translation>Unveränderte Zeilen einklappen</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Have: %1</source>
        <translation>Ist: %1</translation>
    </message>
    <message>
        <source>The definition in the schema you have</source>
        <translation>Die Definition im Ist-Schema</translation>
    </message>
    <message>
        <source>Want: %1</source>
        <translation>Soll: %1</translation>
    </message>
    <message>
        <source>The definition in the schema you want</source>
        <translation>Die Definition im Soll-Schema</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines added, %2 removed, %3 changed</source>
        <translation>%1 Zeilen neu, %2 entfernt, %3 geändert</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SideCard</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SqlEditor</name>
    <message>
        <source>SQL text</source>
        <translation>SQL-Text</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StageBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StageButton</name>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Seit dem letzten Blick geändert</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StartPage</name>
    <message>
        <source>Have: the baseline</source>
        <translation>Ist: der Ausgangsstand</translation>
    </message>
    <message>
        <source>The schema that runs now. Drop a dump, a schema.rb or a folder here.</source>
        <translation>Das Schema, das jetzt läuft. Einen Dump, eine schema.rb oder einen Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Want: the target</source>
        <translation>Soll: das Ziel</translation>
    </message>
    <message>
        <source>The schema you would like instead. Drop it here.</source>
        <translation>Das Schema, das stattdessen gelten soll. Hier ablegen.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>A small shop: what production has, and what staging wants</source>
        <translation>Ein kleiner Laden: was die Produktion hat und was Staging will</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Letzte Vergleiche</translation>
    </message>
    <message>
        <source>Compare two PostgreSQL schemas</source>
        <translation>Zwei PostgreSQL-Schemas vergleichen</translation>
    </message>
    <message>
        <source>See what differs, decide what should change, and get a plan in phases that a running application survives.</source>
        <translation>Sehen, was abweicht, entscheiden, was sich ändern soll, und einen Plan in Phasen erhalten, den eine laufende Anwendung übersteht.</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan</name>
    <message>
        <source>Which value do existing rows of %2 get in the new column %1? It is NOT NULL and has no default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that differs from row to row would rewrite the table; added without it, only the catalog changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %2 holds rows, so %1 needs a value for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let writers leave out %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that no longer knows the column would fail on its NOT NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop column %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code reads or writes %1 of %2; models ignore the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the default of %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the default of %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every writer gives %1 of %2 a value of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow NULL in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 of %2 an identity column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the identity of %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change storage settings of %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how %1 of %2 is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type of %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running code copes with both the old and the new type of %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the comment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the privileges on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code needs the privileges on %1 that are taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add primary key %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unique constraint %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add foreign key %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exclusion constraint %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add check %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of %2 break %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of %2 refer to nothing, so %1 cannot be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers of %2 keep to foreign key %1, and deletes of what it refers to expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every writer of %2 keeps to check %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers of %2 expect that %1 refuses duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop constraint %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code relies on foreign key %1 of %2, neither on its refusals nor on what it does on delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code names %1 of %2 or its columns in ON CONFLICT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace constraint %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when %1 of %2 is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built while reads and writes go on; it waits for older transactions instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of %2 agree in all columns of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add index %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace index %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the new form of index %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new index of %2 the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of index %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach index %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code names %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace function %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace trigger %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when trigger %1 of %2 fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change policy %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace rule %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when rule %1 of %2 applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code calls sequence %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the options of sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the owner column of sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the replica identity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the index that %1 is clustered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code reads or writes table %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change row level security of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s role sees what it needs of %1 under the new row level security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what %1 inherits from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change storage parameters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change whether %1 is logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the access method of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to another tablespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the options of foreign table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add value %1 to enum type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change domain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move extension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the options of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running version of the application uses the old shape any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename index %2 of a partition to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::Simulation</name>
    <message>
        <source>Step %1 would be refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3 instead of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::StepMaker</name>
    <message>
        <source>The step has not taken effect yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 (%2 changes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::rules</name>
    <message>
        <source>Every row of %1 is looked at under ACCESS EXCLUSIVE for check %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it NOT VALID and validate it in a transaction of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering the rows of %1 rewrites the table and all its indexes under ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a plain column with a sequence as its default, number old rows in batches, and make it an identity column last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of a domain with constraints rewrites %1 under ACCESS EXCLUSIVE, even where it is NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the domain&apos;s base type with a check on the table, added NOT VALID and then validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing a stored generated column rewrites %1 and all its indexes under ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a plain column up to date by a trigger and fill it in batches, or do this in a maintenance window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of type json, which has no equality: SELECT DISTINCT, UNION and GROUP BY over whole rows fail from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails when the table holds a row; on an empty one, writers that leave it out fail from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what existing rows get (a fill), or give the column a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every existing row gets one and the same value of %1: the time of the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If each row should have its own value, give a fill for the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActiveRecord takes %1 for the name of a subclass: running code starts to look for the class that the default names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set inheritance_column in the model first, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of %1 is rewritten under ACCESS EXCLUSIVE, because the default differs from row to row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column without default, set the default, then fill old rows in batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is built while %1 is locked against all use; PostgreSQL knows no other way for exclusion constraints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a measured window, or a new table that has the constraint from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to %1 wait for a moment: a foreign key locks what it refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is taken without waiting, the referenced table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of %1 is checked while writes to it and to %2 wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to %1 wait until its index is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it CONCURRENTLY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of %2 is built while %1 is locked against all use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, build a unique index CONCURRENTLY and add the key USING INDEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a unique index CONCURRENTLY and add the constraint USING INDEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nextval of %1, and so inserts, wait until the transaction ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in a short transaction of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default partition %1 is locked and scanned for rows that belong to the new partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the default partition a validated check that excludes the new bound first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of %1 is looked at for the partition&apos;s bound while it is locked against all use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the table a validated check that implies the bound (and NOT NULL of the key) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fill fires trigger %1 for every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the trigger does with an update that changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running code that leaves out values equal to the old default of %1 writes the new one instead (partial_inserts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch partial inserts off for the model, or set the value explicitly, before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check that mentions the column is verified again on every row of %1 under ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the check, change the type, add the check NOT VALID and validate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is in a foreign key: %1 and %2 are both locked against all use while it is checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shadow column with its own foreign key, added NOT VALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of %1 stay, but indexes are built again under ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop those indexes concurrently before and build them concurrently after, or use a shadow column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1 may not fit: going from %2 to %3 can fail, round or cut them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for values that do not fit before the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row and index of %1 is rewritten under ACCESS EXCLUSIVE; it needs about twice the space meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type by a shadow column, kept equal by a trigger and filled in batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner&apos;s statistics of %1 are gone until the next ANALYZE; query plans may turn bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ANALYZE on the column right after the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session whose time zone is not UTC the values of %1 shift and the table is rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the step with TimeZone set to UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building %1 waits for every older transaction of the database, even one that never touched the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for long transactions first. Interrupted, it leaves an invalid index that has to be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays NOT VALID: nothing is known of old rows, and the planner does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate it once the old rows are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating a partition in place locks %1 against all use for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the table by itself and attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deferrable: ON CONFLICT and foreign keys cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it deferrable only where transactions need that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detaching %2 locks %1 against all use for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From PostgreSQL 14 on, detach CONCURRENTLY unless there is a default partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table with a column of domain %1 is scanned while writes wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rule on the tables as checks that are validated one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1 goes silently with column %2, although it holds other columns too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build an index over the remaining columns first, if queries need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of %1 are lost; adding the column again gives NULLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the key and the column when the values could matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements of running code that name %1 fail, and so do models that still have it in their column list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy code that ignores the column first, everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping %1 with its foreign key also locks %2 against all use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the foreign key in a step of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: code that already ignores it cannot insert until it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow NULL before the code that ignores the column is deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers that leave out %1 fail at once: it is NOT NULL and loses its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers that leave out %1 write NULL from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy code that always gives a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping %1 locks %2 as well, for a moment, against all use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both locks are taken without waiting, the referenced table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 orphans may come, and what it did on delete or update is done by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that no code relies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping %1 locks its table against all use for a moment, and queues behind long reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it CONCURRENTLY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries that use %1 get slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at idx_scan of pg_stat_user_indexes, on the standbys too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers may meet NULL in %1 once a writer leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy readers that cope with NULL before the first writer that writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON CONFLICT over the columns of %1 fails, replication may lose its identity, and duplicates may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for ON CONFLICT and upserts on this table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema %1 goes, with what other tools may keep in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that nothing else uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of sequence %1 is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note its last value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 and all its rows are lost; code that names it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every use first and take a dump of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping %1 also locks %2 against all use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that names %1 fails once it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every use first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 sorts between the values of %1 that are there: comparisons and ORDER BY see it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the order is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers that do not know the new values of %1 may meet them; a value cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy readers before the first writer that uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1 go or change places, which needs a new type: every table that uses it is rewritten under ACCESS EXCLUSIVE, and a row with a value that is gone makes it fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave unused values in the type, or move the columns to a new type by shadow columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension %1 goes with all its types and functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that no code calls them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension %1 has to be installed on the server, and creating it may need a privileged role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at pg_available_extensions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension %1 changes under running code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its release notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index begins with the columns of %1: each delete or key change in the referenced table scans %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an index on the referencing columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is partitioned: before PostgreSQL 18 its foreign key cannot be added NOT VALID, so every partition is checked while writes wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and validate the same foreign key on each partition first; the parent&apos;s then needs no scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that refer to nothing make this fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or mend the orphans before the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL cuts the name %1 to 63 bytes; it may then collide with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts that give %1 a value of their own (fixtures, imports) fail unless they say OVERRIDING SYSTEM VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use GENERATED BY DEFAULT where such inserts exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to %1 and all its partitions wait until every partition&apos;s index is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it ON ONLY the parent, build each partition&apos;s CONCURRENTLY, and attach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 are updated while the transaction holds ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in batches outside the transaction that alters the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transaction holds strong locks on %1 tables at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken first, without waiting, in a fixed order; expect several attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transaction adds foreign keys to %1 existing tables: locks pile up and may deadlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one foreign key in a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back from this step that keeps all data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a backup that can be restored quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old rows that break %1 cannot be updated any more, not even in other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the rows before the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement locks %1 and %2 partitions at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect several attempts until all locks are free together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 changes who sees or writes which rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it as the application&apos;s role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared statements that return every column of %1 fail once per connection (cached plan must not change result type).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the application name its columns, or reconnect after the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More may be done with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less may be done with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets another owner, who may do everything with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that migrations run as a member of the new owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made anew: whoever reads it waits until its query has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it under another name beside the old one and swap the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of %1 wait until its query has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh it CONCURRENTLY; that needs a unique index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this moment code that says %1 fails, and before it code that says %2 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both names for a while: a new column kept equal by a trigger, or an alias in the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that names %1 (ON CONFLICT ON CONSTRAINT, rescue by name, a later migration) no longer finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the old name in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is called %2 from this moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view under the old name, made in the same transaction, keeps running code going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 is in schema %2 from this moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the search_path of the application so that it finds the table in both places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casts to %1 fail from this moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy code that does not name the type first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %2 of %1 is refused from this moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new value beside the old one, move the rows, then stop using the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old and the new form of foreign key %1 both hold until this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it avoids a time without either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between dropping %1 and building it again, queries do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the new form under another name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What replication and change capture see of updates and deletes of %1 changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the subscribers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no policy: with row level security everybody but its owner sees no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees which rows of %1 changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the policies before, and try them as the application&apos;s role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence %1 stays of type integer: it fails at 2147483647 although %2 is wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sequence to bigint as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the generated column are computed again: %1 is rewritten under ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a new column instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a value in %1 make this fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a fill for the column, or mend the rows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running code that writes NULL into %1, or leaves it out, fails from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy writers that always give a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of %1 is looked at under ACCESS EXCLUSIVE for the NOT NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check NOT VALID, validate it, then SET NOT NULL: from PostgreSQL 12 on it needs no scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key %1 changes: code that finds rows by the old key, and foreign keys to it, must follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy code that copes with both keys first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to %1 wait for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is taken without waiting for it in a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %2 of %1 does nothing from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never disable ALL: that includes the checks of foreign keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One UPDATE touches every row of %1: rows stay locked until it ends, and dead rows pile up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses duplicates before it is finished, and goes on doing so when the build fails and leaves it invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy writers that expect it first; drop an invalid leftover before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that agree in the columns of %2 make the build fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove duplicates before the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is rewritten under ACCESS EXCLUSIVE; unlogged tables are empty after a crash and absent on standbys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in a maintenance window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of %1 seems to name %2, which goes; PostgreSQL does not see that until the function runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the function&apos;s body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied as a whole under ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a tool that repacks online, or a maintenance window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is validated while the transaction still holds a lock on %1 that stops writers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate in a transaction of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 is dropped and created again, with all that depends on it, in one transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants, comments and owners are given back; sessions in a transaction that read it wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until contract, %1 is a view: reads, inserts, updates and deletes work, but not TRUNCATE, COPY into it by old clients, or foreign keys to it, and adapters find no primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the primary key in the model while the view stands; keep the window short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than three keys: it is large, and writes pay for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether fewer keys serve the same queries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::proof</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs in %2: %3 instead of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emitted script does not read at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emitted script holds what has no model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emitted script would stop at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::proof::Migrations</name>
    <message>
        <source>%1 holds what has no model: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the migration %1 would stop: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby</name>
    <message>
        <source>The default of %1 names a column, so it is taken as a generated column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key of %1 refers to %2, which the file does not define.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rails reads the default %1 as no point in time, so the column gets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index name %1 is longer than PostgreSQL keeps; Rails would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary file, not Ruby source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is defined a second time here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written for %1; Cofferdam compares PostgreSQL schemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rails 7.0 and 7.1 cut enum labels apart at commas; check those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence %1 is used but not defined in the file; it is taken as one with PostgreSQL&apos;s defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no ActiveRecord::Migration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Depth</name>
    <message>
        <source>The file nests too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Grammar</name>
    <message>
        <source>There is an “end” or a closing bracket too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before the “end” of what starts here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Scanner</name>
    <message>
        <source>A merge conflict is left in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside a heredoc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::TableDefinition</name>
    <message>
        <source>%1 is a partition of %2; the file does not tell its bounds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::scratch</name>
    <message>
        <source>There is no such PostgreSQL server in %1 (postgres and initdb are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PostgreSQL %1 server is installed (looked in /usr/lib/postgresql and on PATH).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PostgreSQL server is installed (looked in /usr/lib/postgresql and on PATH).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scratch server can&apos;t run as root, and there is no user postgres or nobody to run it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::scratch::Server::State</name>
    <message>
        <source>The scratch server did not start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::sources</name>
    <message>
        <source>A file in a git revision is written git:REVISION:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string is not one that PostgreSQL&apos;s library understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no .sql files and no Rails schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a snapshot written by Cofferdam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a snapshot of version %2; this program reads version %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read; the project also has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written for %2, not for PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no SQL that PostgreSQL understands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::SourceAddress</name>
    <message>
        <source>A source is missing: its name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::live</name>
    <message>
        <source>%1 runs PostgreSQL %2; 11 is the oldest that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of %1 was changed each time while it was read: some of what is shown may be of an earlier moment than the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::live::Connection</name>
    <message>
        <source>The connection to %1 was lost while reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 took longer than allowed, and the server ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: another session holds a lock on part of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: the role may not see its catalogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: its server reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped answering while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::sql::FileParser</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not accept this statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a statement that begins here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::sql::Splitter</name>
    <message>
        <source>The file ends inside a quote or comment that begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unresolved merge conflict stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside the data of a COPY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside a function body that begins here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace</name>
    <message>
        <source>The drafted statement &quot;%1&quot; no longer fits: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rename %1 no longer fits: both names must exist, each on its own side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace::Reader</name>
    <message>
        <source>Not a decisions file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>blocks reads and writes</source>
        <translation>blockiert Lesen und Schreiben</translation>
    </message>
    <message>
        <source>blocks writes</source>
        <translation>blockiert Schreiben</translation>
    </message>
    <message>
        <source>blocks schema changes</source>
        <translation>blockiert Schemaänderungen</translation>
    </message>
    <message>
        <source>blocks nothing</source>
        <translation>blockiert nichts</translation>
    </message>
    <message>
        <source>Build the unique index of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of %2 agree in all columns of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built while reads and writes go on; it waits for older transactions instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT VALID binds new rows at once and leaves the old ones for a scan that blocks nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are filled in small transactions, so that no row stays locked for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 of %2 as filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of %1 have no %2 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of %2 have no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 of %2 NOT NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse new NULLs in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validated check lets SET NOT NULL skip its scan under ACCESS EXCLUSIVE (from PostgreSQL 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every writer gives %1 of %2 a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that %1 of %2 holds no NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers of %2 expect that %1 refuses duplicates, from the build on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete index %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop index %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running code names %1 of %2 or its columns in ON CONFLICT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Abbauen</translation>
    </message>
    <message>
        <source>%1 is no type of Rails itself; it is taken as the type of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreign key from %1 to %2 names no column, and %1 has no column %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
