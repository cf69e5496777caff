<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CoreConnections</name>
    <message>
        <source>what PostgreSQL&apos;s library takes by itself</source>
        <translation>was die Bibliothek von PostgreSQL von selbst nimmt</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>with: %1</source>
        <translation>mit: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vor: %1</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Held back: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>This adds no step to the plan.</source>
        <translation>Das fügt dem Plan keinen Schritt hinzu.</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
</context>
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
    <name>FactsText</name>
    <message>
        <source>local socket</source>
        <translation>lokaler Socket</translation>
    </message>
    <message>
        <source>%1 (sslmode %2)</source>
        <translation>%1 (sslmode %2)</translation>
    </message>
    <message>
        <source>no TLS (sslmode %1)</source>
        <translation>kein TLS (sslmode %1)</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. PostgreSQL %3.</source>
        <translation>Verbunden mit %1 als %2. PostgreSQL %3.</translation>
    </message>
    <message>
        <source>Through a socket of this machine: nothing leaves it.</source>
        <translation>Über einen Socket dieses Rechners: nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2 (sslmode %3).</source>
        <translation>Verschlüsselt: %1, %2 (sslmode %3).</translation>
    </message>
    <message>
        <source>No TLS: what is sent can be read on the way (sslmode %1).</source>
        <translation>Kein TLS: was gesendet wird, kann unterwegs mitgelesen werden (sslmode %1).</translation>
    </message>
    <message>
        <source>This is a read replica: good for reading; a plan is run on its primary.</source>
        <translation>Dies ist ein Lesereplikat: gut zum Lesen; ein Plan wird auf seinem Primärserver ausgeführt.</translation>
    </message>
</context>
<context>
    <name>FindEntries</name>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>comment on step %1</source>
        <translation>Kommentar zu Schritt %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>not modelled, %1</source>
        <translation>nicht abgebildet, %1</translation>
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
    <message>
        <source>Unproven</source>
        <translation>Unbewiesen</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>not validated</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>nicht erzwungen</translation>
    </message>
    <message>
        <source>restrictive</source>
        <translation>einschränkend</translation>
    </message>
    <message>
        <source>not populated</source>
        <translation>nicht gefüllt</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT NULL from now on</source>
        <translation>von nun an NOT NULL</translation>
    </message>
    <message>
        <source>NULL allowed from now on</source>
        <translation>NULL von nun an erlaubt</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 neu: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 entfällt: %2</translation>
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
    <message>
        <source>Letting a scratch server print the texts</source>
        <translation>Ein Wegwerfserver gibt die Texte aus</translation>
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
    <message>
        <source>Dropping the %1 %2 destroys what it holds. It stays out of the plan until somebody accepts that.</source>
        <translation>Das Löschen von %1 %2 vernichtet den Inhalt. Es bleibt außerhalb des Plans, bis jemand das annimmt.</translation>
    </message>
    <message>
        <source>Make sure that no code reads it any more, keep a copy if in doubt, then accept with the reason.</source>
        <translation>Sicherstellen, dass kein Code es mehr liest, im Zweifel eine Kopie behalten, dann mit Begründung annehmen.</translation>
    </message>
    <message>
        <source>You ticked it.</source>
        <translation>Sie haben sie angehakt.</translation>
    </message>
    <message>
        <source>Ticked from the start: it destroys nothing.</source>
        <translation>Von Anfang an angehakt: sie zerstört nichts.</translation>
    </message>
    <message>
        <source>Its hazard was accepted.</source>
        <translation>Ihre Gefahr wurde akzeptiert.</translation>
    </message>
    <message>
        <source>%1, never analysed</source>
        <translation>%1, nie analysiert</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s), %1</source>
        <translation>
            <numerusform>etwa %Ln Zeile, %1</numerusform>
            <numerusform>etwa %Ln Zeilen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its spelling was accepted for the plan.</source>
        <translation>Seine Schreibweise wurde für den Plan angenommen.</translation>
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
        <source>cluster on</source>
        <translation>Clustern nach</translation>
    </message>
    <message>
        <source>column privileges</source>
        <translation>Spaltenrechte</translation>
    </message>
    <message>
        <source>column settings</source>
        <translation>Spalteneinstellungen</translation>
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
        <source>statistics targets of the index</source>
        <translation>Statistikziele des Index</translation>
    </message>
    <message>
        <source>comment of the index</source>
        <translation>Kommentar des Index</translation>
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
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht NULL</translation>
    </message>
    <message>
        <source>comment of the identity sequence</source>
        <translation>Kommentar der Identitätssequenz</translation>
    </message>
    <message>
        <source>privileges on the identity sequence</source>
        <translation>Rechte an der Identitätssequenz</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>cannot drop %1 because %2 depends on it</source>
        <translation>%1 kann nicht entfernt werden, weil %2 davon abhängt</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 ist schon vorhanden</translation>
    </message>
    <message>
        <source>The file holds no ActiveRecord::Schema definition.</source>
        <translation>Die Datei enthält keine Definition mit ActiveRecord::Schema.</translation>
    </message>
    <message>
        <source>%1 of the scratch server failed.</source>
        <translation>%1 des Versuchsservers ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The scratch server&apos;s directory %1 can&apos;t be made.</source>
        <translation>Das Verzeichnis %1 des Versuchsservers kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The scratch server refused.</source>
        <translation>Der Versuchsserver hat abgelehnt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a schema file.</source>
        <translation>%1 ist zu groß für eine Schemadatei.</translation>
    </message>
    <message>
        <source>git has no file %1 at revision %2.</source>
        <translation>Git hat keine Datei %1 in Revision %2.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 hat innerhalb von %2 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 wants a password, and none was given.</source>
        <translation>%1 verlangt ein Passwort, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 is not a whole snapshot.</source>
        <translation>%1 ist kein vollständiger Schnappschuss.</translation>
    </message>
    <message>
        <source>PostgreSQL does not accept %1: %2</source>
        <translation>PostgreSQL akzeptiert %1 nicht: %2</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand weggelassen</translation>
    </message>
    <message>
        <source>differs in spelling, equal in meaning unproven: accept %1 to include it</source>
        <translation>unterscheidet sich in der Schreibweise, gleiche Bedeutung nicht bewiesen: %1 annehmen, um es aufzunehmen</translation>
    </message>
    <message>
        <source>destructive: accept %1 to include it</source>
        <translation>zerstörend: %1 akzeptieren, um es aufzunehmen</translation>
    </message>
    <message>
        <source>may be a rename: waiting for an answer</source>
        <translation>vielleicht eine Umbenennung: wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>needs %1, which is held back</source>
        <translation>braucht %1, das zurückgehalten wird</translation>
    </message>
    <message>
        <source>needs something that is held back</source>
        <translation>braucht etwas, das zurückgehalten wird</translation>
    </message>
    <message>
        <source>existing rows need a value: waiting for a fill expression</source>
        <translation>vorhandene Zeilen brauchen einen Wert: wartet auf einen Füllausdruck</translation>
    </message>
    <message>
        <source>still used by %1, which this comparison leaves alone</source>
        <translation>wird noch von %1 benutzt, das dieser Vergleich nicht anrührt</translation>
    </message>
    <message>
        <source>The connection string is not one that PostgreSQL&apos;s library understands.</source>
        <translation>Die Verbindungsangabe versteht die Bibliothek von PostgreSQL nicht.</translation>
    </message>
    <message>
        <source>The schema of %1 is being changed: each attempt to read it was overtaken by a change.</source>
        <translation>Das Schema von %1 wird gerade geändert: jeder Leseversuch wurde von einer Änderung überholt.</translation>
    </message>
    <message>
        <source>PL/pgSQL code could not be read: %1</source>
        <translation>PL/pgSQL-Code konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 is not a %2</source>
        <translation>%1 ist von anderer Art: %2 wäre nötig</translation>
    </message>
    <message>
        <source>This is no database.yml that can be read: %1.</source>
        <translation>Dies ist keine lesbare database.yml: %1.</translation>
    </message>
    <message>
        <source>This is no service file that PostgreSQL&apos;s library would read: %1.</source>
        <translation>Dies ist keine Servicedatei, die die Bibliothek von PostgreSQL lesen würde: %1.</translation>
    </message>
    <message>
        <source>%1 was given a password and did not let us in.</source>
        <translation>%1 bekam ein Passwort und hat uns nicht eingelassen.</translation>
    </message>
    <message>
        <source>The baseline is the one that the plan was made for.</source>
        <translation>Der Ausgangsstand ist der, für den der Plan erstellt wurde.</translation>
    </message>
    <message>
        <source>The baseline has moved since the plan was made.</source>
        <translation>Der Ausgangsstand hat sich geändert, seit der Plan erstellt wurde.</translation>
    </message>
    <message>
        <source>The baseline has moved since the plan was made; objects that differ: %1.</source>
        <translation>Der Ausgangsstand hat sich geändert, seit der Plan erstellt wurde; abweichende Objekte: %1.</translation>
    </message>
    <message>
        <source>The plan has been carried out: this is its goal.</source>
        <translation>Der Plan ist ausgeführt: das ist sein Ziel.</translation>
    </message>
    <message>
        <source>The plan is on its way: this is what it leaves before its phase %1.</source>
        <translation>Der Plan ist unterwegs: so hinterlässt er es vor seiner Phase %1.</translation>
    </message>
    <message>
        <source>taken as equal by hand</source>
        <translation>von Hand als gleich genommen</translation>
    </message>
    <message>
        <source>the columns of %1 hang on a query whose types only a server can tell</source>
        <translation>die Spalten von %1 hängen von einer Abfrage ab, deren Typen nur ein Server kennt</translation>
    </message>
</context>
<context>
    <name>cofferdam::base</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ddl</name>
    <message>
        <source>drop cascades to %1</source>
        <translation>Das Entfernen zieht %1 mit</translation>
    </message>
    <message>
        <source>%1 already exists, skipped</source>
        <translation>%1 ist schon vorhanden und wird übersprungen</translation>
    </message>
    <message>
        <source>column %1 has another type than in the parent table</source>
        <translation>Spalte %1 hat einen anderen Typ als in der Elterntabelle</translation>
    </message>
    <message>
        <source>%1 is generated: it cannot have a default</source>
        <translation>%1 ist berechnet: sie kann keine Vorgabe haben</translation>
    </message>
    <message>
        <source>%1 is in a primary key</source>
        <translation>%1 ist Teil eines Primärschlüssels</translation>
    </message>
    <message>
        <source>%1 is an identity column</source>
        <translation>%1 ist eine Identitätsspalte</translation>
    </message>
    <message>
        <source>%1 already is an identity column</source>
        <translation>%1 ist schon eine Identitätsspalte</translation>
    </message>
    <message>
        <source>%1 must be NOT NULL before it can become an identity column</source>
        <translation>%1 muss NOT NULL sein, bevor sie Identitätsspalte werden kann</translation>
    </message>
    <message>
        <source>%1 has a default</source>
        <translation>%1 hat eine Vorgabe</translation>
    </message>
    <message>
        <source>%1 is not an identity column</source>
        <translation>%1 ist keine Identitätsspalte</translation>
    </message>
    <message>
        <source>%1 is not a generated column</source>
        <translation>%1 ist keine berechnete Spalte</translation>
    </message>
    <message>
        <source>%1 is virtual: its expression cannot be dropped</source>
        <translation>%1 ist virtuell: ihr Ausdruck kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 cannot become a constraint: it must be unique, valid, whole and in default order</source>
        <translation>%1 kann kein Constraint werden: der Index muss eindeutig, gültig und vollständig sein und die übliche Sortierung haben</translation>
    </message>
    <message>
        <source>cannot add a NOT VALID foreign key to partitioned %1 before PostgreSQL 18</source>
        <translation>vor PostgreSQL 18 kann die partitionierte Tabelle %1 keinen Fremdschlüssel NOT VALID bekommen</translation>
    </message>
    <message>
        <source>%1 does not exist, skipped</source>
        <translation>%1 ist nicht vorhanden und wird übersprungen</translation>
    </message>
    <message>
        <source>%1 is inherited: drop it on the parent table</source>
        <translation>%1 ist geerbt: an der Elterntabelle entfernen</translation>
    </message>
    <message>
        <source>%1 is not a foreign key: it cannot be altered</source>
        <translation>%1 ist kein Fremdschlüssel: er kann nicht geändert werden</translation>
    </message>
    <message>
        <source>%1 is not a %2</source>
        <translation>%1 ist von anderer Art: %2 wäre nötig</translation>
    </message>
    <message>
        <source>cannot alter the type of %1 because %2 uses it</source>
        <translation>der Typ von %1 kann nicht geändert werden, weil %2 ihn benutzt</translation>
    </message>
    <message>
        <source>%1 is inherited: alter it on the parent table</source>
        <translation>%1 ist geerbt: an der Elterntabelle ändern</translation>
    </message>
    <message>
        <source>%1 references %2, which is not there</source>
        <translation>%1 verweist auf %2, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>there is no primary key for referenced %1</source>
        <translation>die referenzierte Tabelle %1 hat keinen Primärschlüssel</translation>
    </message>
    <message>
        <source>there is no unique constraint that fits the columns which %1 references in %2</source>
        <translation>kein eindeutiges Constraint passt zu den Spalten, auf die %1 in %2 verweist</translation>
    </message>
    <message>
        <source>%1 already has a primary key</source>
        <translation>%1 hat schon einen Primärschlüssel</translation>
    </message>
    <message>
        <source>a DO block with %1 could change the schema</source>
        <translation>ein DO-Block mit %1 könnte das Schema ändern</translation>
    </message>
    <message>
        <source>cannot drop %1 because %2 needs it</source>
        <translation>%1 kann nicht entfernt werden, weil %2 es braucht</translation>
    </message>
    <message>
        <source>cannot drop %1 concurrently</source>
        <translation>%1 kann nicht mit CONCURRENTLY entfernt werden</translation>
    </message>
    <message>
        <source>%1 is part of the partition key</source>
        <translation>%1 ist Teil des Partitionsschlüssels</translation>
    </message>
    <message>
        <source>the result type of %1 cannot be changed: drop it first</source>
        <translation>der Rückgabetyp von %1 kann nicht geändert werden: erst entfernen</translation>
    </message>
    <message>
        <source>cannot create an index on partitioned %1 concurrently</source>
        <translation>auf der partitionierten Tabelle %1 kann kein Index mit CONCURRENTLY gebaut werden</translation>
    </message>
    <message>
        <source>%1 belongs to a constraint: %2 needs one too before it can be attached</source>
        <translation>%1 gehört zu einem Constraint: %2 braucht auch eines, bevor der Index angehängt werden kann</translation>
    </message>
    <message>
        <source>privileges on columns of %1 have no place here</source>
        <translation>Rechte an Spalten von %1 haben hier keinen Platz</translation>
    </message>
    <message>
        <source>%1 is inherited: rename it on the parent table</source>
        <translation>%1 ist geerbt: an der Elterntabelle umbenennen</translation>
    </message>
    <message>
        <source>there is already a transaction in progress</source>
        <translation>es läuft schon eine Transaktion</translation>
    </message>
    <message>
        <source>there is no transaction in progress</source>
        <translation>es läuft keine Transaktion</translation>
    </message>
    <message>
        <source>LOCK TABLE can only be used in a transaction block</source>
        <translation>LOCK TABLE geht nur in einem Transaktionsblock</translation>
    </message>
    <message>
        <source>column %1 is specified more than once</source>
        <translation>Spalte %1 ist mehrfach angegeben</translation>
    </message>
    <message>
        <source>%1 is not a label of %2</source>
        <translation>%1 ist kein Wert von %2</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 wird von %2 benutzt</translation>
    </message>
    <message>
        <source>%1 can only be replaced by a query with the same columns first</source>
        <translation>%1 kann nur durch eine Abfrage ersetzt werden, die mit denselben Spalten beginnt</translation>
    </message>
    <message>
        <source>%1 already inherits from %2</source>
        <translation>%1 erbt schon von %2</translation>
    </message>
    <message>
        <source>%1 does not inherit from %2</source>
        <translation>%1 erbt nicht von %2</translation>
    </message>
    <message>
        <source>column %1 of %2 does not fit its parent table&apos;s</source>
        <translation>Spalte %1 von %2 passt nicht zu der ihrer Elterntabelle</translation>
    </message>
    <message>
        <source>LIKE %1 needs a table whose columns are known</source>
        <translation>LIKE %1 braucht eine Tabelle, deren Spalten bekannt sind</translation>
    </message>
    <message>
        <source>column %1 of %2 does not fit the partitioned table</source>
        <translation>Spalte %1 von %2 passt nicht zur partitionierten Tabelle</translation>
    </message>
    <message>
        <source>%1 has columns that %2 has not</source>
        <translation>%1 hat Spalten, die %2 nicht hat</translation>
    </message>
    <message>
        <source>%1 lacks the check %2 of the partitioned table</source>
        <translation>%1 fehlt der Check %2 der partitionierten Tabelle</translation>
    </message>
    <message>
        <source>%1 is not partitioned</source>
        <translation>%1 ist nicht partitioniert</translation>
    </message>
    <message>
        <source>%1 already is a partition</source>
        <translation>%1 ist schon eine Partition</translation>
    </message>
    <message>
        <source>%1 is not a partition of %2</source>
        <translation>%1 ist keine Partition von %2</translation>
    </message>
    <message>
        <source>%1 has a default partition: it cannot be detached from concurrently</source>
        <translation>%1 hat eine Vorgabepartition: davon kann nicht mit CONCURRENTLY abgehängt werden</translation>
    </message>
    <message>
        <source>%1 needs a unique index before it can be refreshed concurrently</source>
        <translation>%1 braucht einen eindeutigen Index, um mit CONCURRENTLY aufgefrischt zu werden</translation>
    </message>
    <message>
        <source>option %1 of %2 is not as the statement expects it</source>
        <translation>Option %1 von %2 ist nicht so, wie die Anweisung es erwartet</translation>
    </message>
    <message>
        <source>privileges on %1 have no place here</source>
        <translation>Rechte an %1 haben hier keinen Platz</translation>
    </message>
    <message>
        <source>a DO block that cannot be read could change the schema: %1</source>
        <translation>ein DO-Block, der nicht gelesen werden kann, könnte das Schema ändern: %1</translation>
    </message>
    <message>
        <source>a call of %1 could change the schema</source>
        <translation>ein Aufruf von %1 könnte das Schema ändern</translation>
    </message>
    <message>
        <source>%1 cannot run inside a transaction block</source>
        <translation>%1 kann nicht in einem Transaktionsblock laufen</translation>
    </message>
    <message>
        <source>no schema has been selected to create %1 in</source>
        <translation>es ist kein Schema gewählt, in dem %1 angelegt werden könnte</translation>
    </message>
    <message>
        <source>the DO block ends with an error of its own</source>
        <translation>der DO-Block endet mit einem eigenen Fehler</translation>
    </message>
    <message>
        <source>SET LOCAL can only be used in transaction blocks</source>
        <translation>SET LOCAL geht nur in Transaktionsblöcken</translation>
    </message>
    <message>
        <source>SAVEPOINT can only be used in transaction blocks</source>
        <translation>SAVEPOINT geht nur in Transaktionsblöcken</translation>
    </message>
    <message>
        <source>savepoint %1 does not exist</source>
        <translation>der Sicherungspunkt %1 existiert nicht</translation>
    </message>
    <message>
        <source>a table made by a query could not be read</source>
        <translation>eine durch eine Abfrage erstellte Tabelle konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>a permanent table may reference only permanent tables: %1</source>
        <translation>eine permanente Tabelle darf nur auf permanente Tabellen verweisen: %1</translation>
    </message>
    <message>
        <source>the default of an argument of %1 cannot be removed: drop it first</source>
        <translation>die Vorgabe eines Arguments von %1 kann nicht entfernt werden: zuerst löschen</translation>
    </message>
    <message>
        <source>%1 belongs to a column, and has the owner of its table</source>
        <translation>%1 gehört zu einer Spalte und hat den Eigentümer ihrer Tabelle</translation>
    </message>
    <message>
        <source>%1 has its columns from a type: alter that</source>
        <translation>%1 hat ihre Spalten von einem Typ: diesen ändern</translation>
    </message>
    <message>
        <source>%1 has a type that is only stored PLAIN</source>
        <translation>%1 hat einen Typ, der nur als PLAIN gespeichert wird</translation>
    </message>
    <message>
        <source>the columns of %1 are not those of its type</source>
        <translation>die Spalten von %1 sind nicht die ihres Typs</translation>
    </message>
    <message>
        <source>%1 reads column %2, which does not exist</source>
        <translation>%1 liest die Spalte %2, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 is inherited: drop its expression on the parent table</source>
        <translation>%1 ist geerbt: der Ausdruck wird an der Elterntabelle entfernt</translation>
    </message>
    <message>
        <source>the expression of %1 has to be dropped from the tables below %2 too, which PostgreSQL does not do</source>
        <translation>der Ausdruck von %1 müsste auch bei den Tabellen unter %2 entfernt werden, was PostgreSQL nicht tut</translation>
    </message>
    <message>
        <source>%1 has the NOT NULL constraint %2 already</source>
        <translation>%1 hat bereits den NOT-NULL-Constraint %2</translation>
    </message>
    <message>
        <source>%1 cannot be renamed, since a child has it under another name</source>
        <translation>%1 kann nicht umbenannt werden, weil eine Kindtabelle ihn unter einem anderen Namen hat</translation>
    </message>
</context>
<context>
    <name>cofferdam::diff</name>
    <message>
        <source>&quot;%1&quot; does not name a change (expected KIND:OBJECT or KIND:OBJECT/PROPERTY).</source>
        <translation>„%1“ benennt keine Änderung (erwartet: ART:OBJEKT oder ART:OBJEKT/EIGENSCHAFT).</translation>
    </message>
    <message>
        <source>the names %1 and %2 are alike</source>
        <translation>die Namen %1 und %2 ähneln sich</translation>
    </message>
    <message>
        <source>same type: %1</source>
        <translation>gleicher Typ: %1</translation>
    </message>
    <message>
        <source>related types: %1 and %2</source>
        <translation>verwandte Typen: %1 und %2</translation>
    </message>
    <message>
        <source>both allow NULL, or neither does</source>
        <translation>beide erlauben NULL oder keine von beiden</translation>
    </message>
    <message>
        <source>same default</source>
        <translation>gleiche Vorgabe</translation>
    </message>
    <message>
        <source>same comment</source>
        <translation>gleicher Kommentar</translation>
    </message>
    <message>
        <source>the only column that went and the only one that came in this table</source>
        <translation>die einzige Spalte dieser Tabelle, die wegfiel, und die einzige, die dazukam</translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation>%1 von %2 Spalten sind gleich</translation>
    </message>
    <message>
        <source>the definitions are identical</source>
        <translation>die Definitionen sind gleich</translation>
    </message>
    <message>
        <source>%1 used the one and uses the other now</source>
        <translation>%1 benutzte die eine und benutzt jetzt die andere</translation>
    </message>
    <message>
        <source>they stand at the same place in the table</source>
        <translation>sie stehen an derselben Stelle in der Tabelle</translation>
    </message>
    <message>
        <source>the only column of such a type that went and the only one that came in this table</source>
        <translation>die einzige Spalte eines solchen Typs, die in dieser Tabelle wegfiel, und die einzige, die dazukam</translation>
    </message>
</context>
<context>
    <name>cofferdam::emit</name>
    <message>
        <source>Not a plan file: %1.</source>
        <translation>Keine Plandatei: %1.</translation>
    </message>
    <message>
        <source>Migrations for Rails %1 cannot be written (6.1 to 8.1 can).</source>
        <translation>Migrationen für Rails %1 können nicht geschrieben werden (nur 6.1 bis 8.1).</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::AddressSide</name>
    <message>
        <source>%1. Drag it onto the other side to swap them (with Ctrl: to copy it there), or drop something else here.</source>
        <translation>%1. Auf die andere Seite ziehen, um die Seiten zu tauschen (mit Strg: um es dorthin zu kopieren), oder hier etwas anderes ablegen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>viewed</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>Perhaps only spelt differently</source>
        <translation>Vielleicht nur anders geschrieben</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ChoosePage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
    <message numerus="yes">
        <source>+%n required: %1</source>
        <translation>
            <numerusform>+%n nötig: %1</numerusform>
            <numerusform>+%n nötig: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n that need it: %1</source>
        <translation>
            <numerusform>−%n, die sie braucht: %1</numerusform>
            <numerusform>−%n, die sie brauchen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 viewed (V)</source>
        <translation>%1 von %2 angesehen (V)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Definitions and diagram</source>
        <translation>Definitionen und Diagramm</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Tick or untick	Space</source>
        <translation>An- oder abwählen	Leertaste</translation>
    </message>
    <message>
        <source>Viewed or not	V</source>
        <translation>Angesehen oder nicht	V</translation>
    </message>
    <message>
        <source>Draft a change here…</source>
        <translation>Hier eine Änderung entwerfen…</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show its first step</source>
        <translation>Ersten Schritt zeigen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Keep as in the baseline</source>
        <translation>Wie im Ist lassen</translation>
    </message>
    <message>
        <source>Take as in the target</source>
        <translation>Wie im Soll nehmen</translation>
    </message>
    <message>
        <source>Take as in the target, without the draft</source>
        <translation>Wie im Soll nehmen, ohne den Entwurf</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Words, or fields such as kind:index action:dropped table:orders hazard:loss is:unproven</source>
        <translation>Wörter, oder Felder wie kind:index action:dropped table:orders hazard:loss is:unproven</translation>
    </message>
    <message>
        <source>Take as equal</source>
        <translation>Als gleich nehmen</translation>
    </message>
    <message>
        <source>Read both through a scratch server</source>
        <translation>Beide durch einen Wegwerfserver lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps only spelt differently (is:unproven)</source>
        <translation>
            <numerusform>davon %n vielleicht nur anders geschrieben (is:unproven)</numerusform>
            <numerusform>davon %n vielleicht nur anders geschrieben (is:unproven)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::CommandPalette</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::CommentEdit</name>
    <message>
        <source>What should others know about this? Kept in the session and in the exported review.</source>
        <translation>Was sollten andere hierzu wissen? Steht in der Sitzung und in der exportierten Durchsicht.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungsangabe</translation>
    </message>
    <message>
        <source>Paste one to fill the fields below; a password in it is taken out</source>
        <translation>Eine einfügen, um die Felder darunter zu füllen; ein Passwort darin wird herausgenommen</translation>
    </message>
    <message>
        <source>paste postgresql://… or host=… dbname=…</source>
        <translation>postgresql://… oder host=… dbname=… einfügen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>of pg_service.conf</source>
        <translation>aus pg_service.conf</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>as PostgreSQL&apos;s library does</source>
        <translation>wie die Bibliothek von PostgreSQL es hält</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Connection &amp;string</source>
        <translation>Verbindungs&amp;angabe</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Serv&amp;ice</translation>
    </message>
    <message>
        <source>Othe&amp;r parameters</source>
        <translation>&amp;Weitere Parameter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Woher das Passwort kommt</translation>
    </message>
    <message>
        <source>.pgpass, PGPASSWORD or the service file</source>
        <translation>.pgpass, PGPASSWORD oder die Servicedatei</translation>
    </message>
    <message>
        <source>the keychain of this desktop</source>
        <translation>der Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>typed, for this session only</source>
        <translation>eingegeben, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Password &amp;from</source>
        <translation>Passwort &amp;von</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop: a password can be kept for this session only, or stand in .pgpass.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund: Ein Passwort kann nur für diese Sitzung behalten werden oder in .pgpass stehen.</translation>
    </message>
    <message>
        <source>No password is kept here: PostgreSQL&apos;s library finds it in its own files, or none is wanted.</source>
        <translation>Hier wird kein Passwort behalten: Die Bibliothek von PostgreSQL findet es in ihren eigenen Dateien, oder es wird keines verlangt.</translation>
    </message>
    <message>
        <source>Kept in memory until Cofferdam ends, and asked for again after that.</source>
        <translation>Wird im Arbeitsspeicher behalten, bis Cofferdam endet, und danach wieder erfragt.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, under this name and for this place only.</source>
        <translation>Wird im Schlüsselbund dieses Desktops behalten, unter diesem Namen und nur für diesen Ort.</translation>
    </message>
    <message>
        <source>left to PostgreSQL&apos;s library</source>
        <translation>der Bibliothek von PostgreSQL überlassen</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Other parameters: %1</source>
        <translation>Weitere Parameter: %1</translation>
    </message>
    <message>
        <source>A password does not belong among the other parameters: it has a field of its own.</source>
        <translation>Ein Passwort gehört nicht zu den weiteren Parametern: Es hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>%1 has a field of its own.</source>
        <translation>%1 hat ein eigenes Feld.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>Übernehmen aus</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s service file</source>
        <translation>Servicedatei von PostgreSQL</translation>
    </message>
    <message>
        <source>Another service file…</source>
        <translation>Eine andere Servicedatei…</translation>
    </message>
    <message>
        <source>Choose a service file</source>
        <translation>Servicedatei wählen</translation>
    </message>
    <message>
        <source>Service files (*.conf)</source>
        <translation>Servicedateien (*.conf)</translation>
    </message>
    <message>
        <source>Rails&apos; config/database.yml…</source>
        <translation>config/database.yml von Rails…</translation>
    </message>
    <message>
        <source>Choose a database.yml</source>
        <translation>database.yml wählen</translation>
    </message>
    <message>
        <source>Rails databases (*.yml *.yaml)</source>
        <translation>Rails-Datenbanken (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Test the connec&amp;tion</source>
        <translation>Verbindung te&amp;sten</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Every connection needs a name.</source>
        <translation>Jede Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two connections are named %1.</source>
        <translation>Zwei Verbindungen heißen %1.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Take over from a service file</source>
        <translation>Aus einer Servicedatei übernehmen</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Aus %1 übernehmen</translation>
    </message>
    <message>
        <source>The keychain did not take the password of %1 (%2): it is kept for this session only.</source>
        <translation>Der Schlüsselbund hat das Passwort von %1 nicht angenommen (%2): Es wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>No connection is saved</source>
        <translation>Keine Verbindung gespeichert</translation>
    </message>
    <message>
        <source>Add one, or take over those of PostgreSQL&apos;s service file or of Rails&apos; database.yml.</source>
        <translation>Fügen Sie eine hinzu, oder übernehmen Sie die aus der Servicedatei von PostgreSQL oder der database.yml von Rails.</translation>
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
    <message>
        <source>The recovered session</source>
        <translation>Die wiederhergestellte Sitzung</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Plan wird gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>not in a plan file</source>
        <translation>nicht in einer Plandatei</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>entwerfen: %1</translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Planning the draft</source>
        <translation>Entwurf wird geplant</translation>
    </message>
    <message>
        <source>before reading again at %1</source>
        <translation>vor dem erneuten Lesen um %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>use the safe way for %1 on %2</source>
        <translation>den sicheren Weg für %1 auf %2 nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>take %1 from the target</source>
        <translation>%1 aus dem Soll nehmen</translation>
    </message>
    <message>
        <source>keep %1 as in the baseline</source>
        <translation>%1 wie im Ist lassen</translation>
    </message>
    <message>
        <source>plan for a maintenance window</source>
        <translation>für ein Wartungsfenster planen</translation>
    </message>
    <message>
        <source>plan for a running application</source>
        <translation>für eine laufende Anwendung planen</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>as it was at %1</source>
        <translation>im Stand von %1</translation>
    </message>
    <message>
        <source>Making the schema of that moment</source>
        <translation>Schema dieses Zeitpunkts wird erstellt</translation>
    </message>
    <message>
        <source>The keychain gave no password for %1: %2</source>
        <translation>Der Schlüsselbund gab kein Passwort für %1 heraus: %2</translation>
    </message>
    <message>
        <source>%1  Reading %2</source>
        <translation>%1  %2 wird gelesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1
%2 was read and is kept.</source>
        <translation>%1
%2 wurde gelesen und wird behalten.</translation>
    </message>
    <message>
        <source>Reading the baseline…</source>
        <translation>Ausgangsstand wird gelesen…</translation>
    </message>
    <message>
        <source>Checking the baseline</source>
        <translation>Ausgangsstand wird geprüft</translation>
    </message>
    <message>
        <source>compare %1 again</source>
        <translation>%1 wieder vergleichen</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>Sie werden gerade gelesen.</translation>
    </message>
    <message>
        <source>Looking whether the sides are as they were read</source>
        <translation>Es wird nachgesehen, ob die Seiten sind, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>%1 is no longer what was compared; objects that differ: %2.</source>
        <translation>%1 ist nicht mehr, was verglichen wurde; abweichende Objekte: %2.</translation>
    </message>
    <message>
        <source>Looking for a server program</source>
        <translation>Ein Serverprogramm wird gesucht</translation>
    </message>
    <message>
        <source>A plan file is shown as it was made.</source>
        <translation>Eine Plandatei wird gezeigt, wie sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Both sides are printed by a server already.</source>
        <translation>Beide Seiten stammen schon von einem Server.</translation>
    </message>
    <message>
        <source>No PostgreSQL server program is installed on this machine, so that there is none to start.</source>
        <translation>Auf diesem Rechner ist kein PostgreSQL-Server installiert, der sich starten ließe.</translation>
    </message>
    <message>
        <source>Looking for a server program…</source>
        <translation>Ein Serverprogramm wird gesucht …</translation>
    </message>
    <message>
        <source>Save the session first: what was ticked or drafted is in its file, which the command then names.</source>
        <translation>Erst die Sitzung speichern: Was gewählt oder entworfen wurde, steht in ihrer Datei, die der Befehl dann nennt.</translation>
    </message>
    <message>
        <source>take %1 as equal</source>
        <translation>%1 als gleich nehmen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DiagramPage</name>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>No table differs</source>
        <translation>Keine Tabelle weicht ab</translation>
    </message>
    <message>
        <source>Choose All tables to see the whole schema.</source>
        <translation>„Alle Tabellen“ zeigt das ganze Schema.</translation>
    </message>
    <message>
        <source>Tables of the diagram</source>
        <translation>Tabellen des Diagramms</translation>
    </message>
    <message>
        <source>The same tables as in the diagram, with what differs in them</source>
        <translation>Dieselben Tabellen wie im Diagramm, mit dem, was in ihnen abweicht</translation>
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
        <source>Overlay</source>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Tabelle suchen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole diagram (0)</source>
        <translation>Das ganze Diagramm zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird angeordnet…</translation>
    </message>
    <message>
        <source>%1 of %2 tables</source>
        <translation>%1 von %2 Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Also those that do not differ and are in no key</source>
        <translation>Auch die, die nicht abweichen und in keinem Schlüssel stehen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DiagramView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Arrows go from table to table, plus and minus zoom, Enter shows the difference; the list beside says the same</source>
        <translation>Pfeiltasten gehen von Tabelle zu Tabelle, Plus und Minus vergrößern und verkleinern, Eingabe zeigt den Unterschied; die Liste daneben sagt dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Schema diagram</source>
        <translation>Schemadiagramm</translation>
    </message>
    <message>
        <source>Draw a column onto another one to draft a foreign key</source>
        <translation>Eine Spalte auf eine andere ziehen, um einen Fremdschlüssel zu entwerfen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DraftPanel</name>
    <message>
        <source>&amp;Draft it</source>
        <translation>&amp;Entwerfen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>What to draft</source>
        <translation>Was entworfen wird</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Rename a column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>Change a type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Allow or refuse NULL</source>
        <translation>NULL erlauben oder ablehnen</translation>
    </message>
    <message>
        <source>Change a default</source>
        <translation>Vorgabe ändern</translation>
    </message>
    <message>
        <source>Drop a column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>Drop an index</source>
        <translation>Index entfernen</translation>
    </message>
    <message>
        <source>Add a foreign key</source>
        <translation>Fremdschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a unique constraint</source>
        <translation>Eindeutigkeits-Constraint hinzufügen</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Check hinzufügen</translation>
    </message>
    <message>
        <source>Drop a constraint</source>
        <translation>Constraint entfernen</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>Drop a table</source>
        <translation>Tabelle entfernen</translation>
    </message>
    <message>
        <source>Add an enum type</source>
        <translation>Aufzählungstyp hinzufügen</translation>
    </message>
    <message>
        <source>Add an enum value</source>
        <translation>Aufzählungswert hinzufügen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Type a statement</source>
        <translation>Anweisung eingeben</translation>
    </message>
    <message>
        <source>Drafted statement</source>
        <translation>Entworfene Anweisung</translation>
    </message>
    <message>
        <source>What the form says; it can be changed before it is drafted</source>
        <translation>Was das Formular sagt; vor dem Entwerfen änderbar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Tabellenname</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>an SQL expression; empty: none</source>
        <translation>ein SQL-Ausdruck; leer: keine</translation>
    </message>
    <message>
        <source>Refuse NULL</source>
        <translation>NULL ablehnen</translation>
    </message>
    <message>
        <source>NOT NULL</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>On columns</source>
        <translation>Auf Spalten</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>refuse duplicates</source>
        <translation>Doppelte ablehnen</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wo</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Deren Spalten</translation>
    </message>
    <message>
        <source>empty: its primary key</source>
        <translation>leer: deren Primärschlüssel</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Beim Löschen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>empty: made up</source>
        <translation>leer: wird gebildet</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Constraint</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Enum type</source>
        <translation>Aufzählungstyp</translation>
    </message>
    <message>
        <source>Type name</source>
        <translation>Typname</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>empty: takes the comment away</source>
        <translation>leer: entfernt den Kommentar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Steps of the drafted statement</source>
        <translation>Schritte der entworfenen Anweisung</translation>
    </message>
    <message>
        <source>Drafted statements</source>
        <translation>Entworfene Anweisungen</translation>
    </message>
    <message>
        <source>Any DDL statement. It is interpreted on the target and executed nowhere.</source>
        <translation>Jede DDL-Anweisung. Sie wird am Soll durchgerechnet und nirgends ausgeführt.</translation>
    </message>
    <message>
        <source>Fill in the form: its steps, locks and hazards appear here.</source>
        <translation>Formular ausfüllen: Schritte, Sperren und Gefahren erscheinen hier.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>After the value</source>
        <translation>Hinter dem Wert</translation>
    </message>
    <message>
        <source>Rename an index</source>
        <translation>Index umbenennen</translation>
    </message>
    <message>
        <source>Add a primary key</source>
        <translation>Primärschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Rename a constraint</source>
        <translation>Constraint umbenennen</translation>
    </message>
    <message>
        <source>Rename an enum value</source>
        <translation>Aufzählungswert umbenennen</translation>
    </message>
    <message>
        <source>Rename an enum type</source>
        <translation>Aufzählungstyp umbenennen</translation>
    </message>
    <message>
        <source>Drop an enum type</source>
        <translation>Aufzählungstyp entfernen</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Sicht umbenennen</translation>
    </message>
    <message>
        <source>Drop a view</source>
        <translation>Sicht entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>Name der Sicht</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>No longer fits: %1</source>
        <translation>Passt nicht mehr: %1</translation>
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
    <message>
        <source>Saved connections for: %1</source>
        <translation>Gespeicherte Verbindungen für: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
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
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>Beide Seiten neu lesen</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Looking whether the sides are as they were read…</source>
        <translation>Es wird nachgesehen, ob die Seiten sind, wie sie gelesen wurden…</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <translation>%1 Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It cannot be told whether a side has moved, and nothing was written: %1</source>
        <translation>Ob sich eine Seite geändert hat, lässt sich nicht sagen, und es wurde nichts geschrieben: %1</translation>
    </message>
    <message>
        <source>&amp;HTML review</source>
        <translation>&amp;HTML-Durchsicht</translation>
    </message>
    <message>
        <source>One page for the browser: the plan with its locks, hazards and gates</source>
        <translation>Eine Seite für den Browser: der Plan mit seinen Sperren, Gefahren und Toren</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before, Escape closes</source>
        <translation>Eingabe geht zur nächsten Stelle, Umschalt+Eingabe zur vorigen, Esc schließt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <message>
        <source>What this hazard is, which lock it takes and how it is avoided (F1)</source>
        <translation>Was diese Gefahr ist, welche Sperre sie nimmt und wie man sie vermeidet (F1)</translation>
    </message>
    <message>
        <source>Use the safe way</source>
        <translation>Den sicheren Weg nehmen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>Hazards are known once the plan is made.</source>
        <translation>Gefahren sind bekannt, sobald der Plan erstellt ist.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HelpWindow</name>
    <message>
        <source>Help: hazards and rules</source>
        <translation>Hilfe: Gefahren und Regeln</translation>
    </message>
    <message>
        <source>Find a page</source>
        <translation>Seite suchen</translation>
    </message>
    <message>
        <source>Words of the page or of its id</source>
        <translation>Wörter der Seite oder ihrer Kennung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What can hurt, and how not to</source>
        <translation>Was schaden kann und wie man es vermeidet</translation>
    </message>
    <message>
        <source>Choose a page. F1 on a hazard, a step or a difference opens its page.</source>
        <translation>Eine Seite wählen. F1 auf einer Gefahr, einem Schritt oder einem Unterschied öffnet die Seite dazu.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Why it hurts</source>
        <translation>Warum es schadet</translation>
    </message>
    <message>
        <source>The safe way</source>
        <translation>Der sichere Weg</translation>
    </message>
    <message>
        <source>PostgreSQL versions</source>
        <translation>PostgreSQL-Versionen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HistoryView</name>
    <message>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>Decisions in order; choosing one goes back to it</source>
        <translation>Entscheidungen in ihrer Folge; eine Auswahl führt dorthin zurück</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing decided yet. What you tick, answer and draft stands here, and can be taken back.</source>
        <translation>Noch nichts entschieden. Was Sie anhaken, beantworten und entwerfen, steht hier und lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::IgnorePanel</name>
    <message>
        <source>Pattern of what to leave out</source>
        <translation>Muster dessen, was wegbleiben soll</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>name*, schema.name or kind:pattern</source>
        <translation>name*, schema.name oder art:muster</translation>
    </message>
    <message>
        <source>Objects of both sides whose names match are not compared, with all that stands in them</source>
        <translation>Objekte beider Seiten, deren Namen passen, werden nicht verglichen, mit allem, was in ihnen steht</translation>
    </message>
    <message numerus="yes">
        <source>%n differing object(s) left out: %1</source>
        <translation>
            <numerusform>%n abweichendes Objekt weggelassen: %1</numerusform>
            <numerusform>%n abweichende Objekte weggelassen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n differing object(s): %1</source>
        <translation>
            <numerusform>%n abweichendes Objekt weglassen: %1</numerusform>
            <numerusform>%n abweichende Objekte weglassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what they are, and their patterns</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ImportDialog</name>
    <message>
        <source>&amp;Keep the passwords that stand in the file</source>
        <translation>Die &amp;Passwörter behalten, die in der Datei stehen</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Verbindungen in der Datei</translation>
    </message>
    <message>
        <source>In the keychain of this desktop, or where there is none, for this session only</source>
        <translation>Im Schlüsselbund dieses Desktops oder, wo es keinen gibt, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>There is no PostgreSQL connection in it.</source>
        <translation>Darin ist keine PostgreSQL-Verbindung.</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Value of %1 (Ruby is not run)</source>
        <translation>Wert von %1 (Ruby wird nicht ausgeführt)</translation>
    </message>
    <message>
        <source>%1 is not set; its value</source>
        <translation>%1 ist nicht gesetzt; der Wert dafür</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ImportModel</name>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>its password stands in the file</source>
        <translation>ihr Passwort steht in der Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment, by its name</source>
        <translation>Umgebung, dem Namen nach</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
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
    <message>
        <source>Why is this ticked? It is needed by</source>
        <translation>Warum ist das angehakt? Es wird gebraucht von</translation>
    </message>
    <message>
        <source>Its table has %1</source>
        <translation>Die Tabelle hat %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>You took both spellings as equal: the plan leaves it alone.</source>
        <translation>Sie haben beide Schreibweisen als gleich genommen: der Plan lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>The two texts differ, but nothing shows that their meaning does. Only a server can tell; until then the plan leaves it alone.</source>
        <translation>Die beiden Texte unterscheiden sich, aber nichts zeigt, dass ihre Bedeutung es tut. Nur ein Server kann es sagen; bis dahin lässt der Plan es, wie es ist.</translation>
    </message>
    <message>
        <source>The two texts differ, but nothing shows that their meaning does. The plan brings the target&apos;s spelling.</source>
        <translation>Die beiden Texte unterscheiden sich, aber nichts zeigt, dass ihre Bedeutung es tut. Der Plan bringt die Schreibweise des Ziels.</translation>
    </message>
    <message>
        <source>A scratch server already printed the texts of files, and they still differ.</source>
        <translation>Ein Wegwerfserver hat die Texte von Dateien schon ausgegeben, und sie unterscheiden sich weiterhin.</translation>
    </message>
    <message>
        <source>Read both through a scratch server</source>
        <translation>Beide durch einen Wegwerfserver lesen</translation>
    </message>
    <message>
        <source>Take as equal</source>
        <translation>Als gleich nehmen</translation>
    </message>
    <message>
        <source>Bring the target&apos;s spelling</source>
        <translation>Die Schreibweise des Ziels übernehmen</translation>
    </message>
    <message>
        <source>Equal in meaning?</source>
        <translation>Gleich in der Bedeutung?</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::LockHeatModel</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Schritt %1: %2, %3</translation>
    </message>
    <message>
        <source>Lock %1 of 8, %2: %3</source>
        <translation>Sperre %1 von 8, %2: %3</translation>
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
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
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
        <source>The language changes when Cofferdam starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Cofferdam.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Session not opened. %1</source>
        <translation>Sitzung nicht geöffnet. %1</translation>
    </message>
    <message>
        <source>A session could not be restored. %1</source>
        <translation>Eine Sitzung konnte nicht wiederhergestellt werden. %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Sessions and plans (*.cofferdam.json *.json);;All files (*)</source>
        <translation>Sitzungen und Pläne (*.cofferdam.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Session not saved. %1</source>
        <translation>Sitzung nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Go to which object?</source>
        <translation>Zu welchem Objekt gehen?</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Theme: &amp;System</source>
        <translation>Farben: &amp;System</translation>
    </message>
    <message>
        <source>Theme: &amp;Light</source>
        <translation>Farben: &amp;Hell</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>Farben: &amp;Dunkel</translation>
    </message>
    <message>
        <source>Theme: &amp;High contrast</source>
        <translation>Farben: Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Command pa&amp;lette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>&amp;Gehe zu Objekt…</translation>
    </message>
    <message>
        <source>&amp;Draft a change…</source>
        <translation>Änderung &amp;entwerfen…</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>&amp;Locks by table</source>
        <translation>&amp;Sperren nach Tabelle</translation>
    </message>
    <message>
        <source>Histor&amp;y of decisions</source>
        <translation>&amp;Verlauf der Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>E&amp;inzelheiten</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;Keep the selected as in the baseline</source>
        <translation>Markierte wie im &amp;Ist lassen</translation>
    </message>
    <message>
        <source>&amp;Take the selected as in the target</source>
        <translation>Markierte wie im &amp;Soll nehmen</translation>
    </message>
    <message>
        <source>&amp;What changed in the plan</source>
        <translation>&amp;Was sich im Plan geändert hat</translation>
    </message>
    <message>
        <source>&amp;Help on what is selected</source>
        <translation>&amp;Hilfe zum Markierten</translation>
    </message>
    <message>
        <source>Connectio&amp;ns…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Reads the files again; what is only spelt differently is no difference then</source>
        <translation>Liest die Dateien neu; was nur anders geschrieben ist, ist dann kein Unterschied</translation>
    </message>
    <message>
        <source>Find in names, definitions, questions, steps, hazards and comments</source>
        <translation>In Namen, Definitionen, Fragen, Schritten, Gefahren und Kommentaren suchen</translation>
    </message>
    <message>
        <source>Texts as a scratch server &amp;prints them</source>
        <translation>Texte, wie ein Wegwerfserver sie aus&amp;gibt</translation>
    </message>
    <message>
        <source>Ti&amp;ck or untick the selected differences</source>
        <translation>Gewählte Unterschiede an- oder aban- oder ab&amp;hakenamp;wählen</translation>
    </message>
    <message>
        <source>Mark the selected differences as &amp;viewed</source>
        <translation>Gewählte Unterschiede als anals &amp;gesehen markierenamp;gesehen markieren</translation>
    </message>
    <message>
        <source>Answer: rena&amp;med</source>
        <translation>Antwort: u&amp;mbenannt</translation>
    </message>
    <message>
        <source>Answer: dropped a&amp;nd new</source>
        <translation>Antwort: gelöscht u&amp;nd neu</translation>
    </message>
    <message>
        <source>Answer: decide &amp;later</source>
        <translation>Antwort: &amp;später entscheiden</translation>
    </message>
    <message>
        <source>Re&amp;view: comments and sign-off</source>
        <translation>D&amp;urchsicht: Kommentare und Freigabe</translation>
    </message>
    <message>
        <source>Find e&amp;verywhere…</source>
        <translation>Ü&amp;berall suchen …</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::MomentBar</name>
    <message>
        <source>Moment in the plan</source>
        <translation>Zeitpunkt im Plan</translation>
    </message>
    <message>
        <source>How many steps have run; the schema of that moment is shown beside</source>
        <translation>Wie viele Schritte gelaufen sind; das Schema dieses Zeitpunkts steht daneben</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>Before the first step: the schema that you have</source>
        <translation>Vor dem ersten Schritt: das Ist</translation>
    </message>
    <message>
        <source>After the last step: what you chose</source>
        <translation>Nach dem letzten Schritt: was Sie gewählt haben</translation>
    </message>
    <message>
        <source>After step %1 of %2, %3</source>
        <translation>Nach Schritt %1 von %2, %3</translation>
    </message>
    <message>
        <source>Works with the application deployed before %1</source>
        <translation>Geht mit der Anwendung, die vor „%1“ ausgeliefert wird</translation>
    </message>
    <message>
        <source>Works with the application that runs now</source>
        <translation>Geht mit der Anwendung, die jetzt läuft</translation>
    </message>
    <message>
        <source>Works with the old and the new application</source>
        <translation>Geht mit der alten und der neuen Anwendung</translation>
    </message>
    <message>
        <source>For a maintenance window: no application works meanwhile</source>
        <translation>Für ein Wartungsfenster: währenddessen arbeitet keine Anwendung</translation>
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
    <name>cofferdam::gui::OutlineModel</name>
    <message>
        <source>constraint</source>
        <translation>Constraint</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
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
    <message>
        <source>Let a scratch server print the &amp;texts of files</source>
        <translation>&amp;Texte von Dateien durch einen Wegwerfserver ausgeben lassen</translation>
    </message>
    <message>
        <source>A throwaway server runs the statements of the schema, never the file itself, and prints them in its own words: what is only spelt differently is no difference then.</source>
        <translation>Ein Wegwerfserver führt die Anweisungen des Schemas aus, nie die Datei selbst, und gibt sie in eigenen Worten aus: Was nur anders geschrieben ist, ist dann kein Unterschied.</translation>
    </message>
    <message>
        <source>Leave out of the comparison</source>
        <translation>Vom Vergleich ausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>%n Frage beantworten</numerusform>
            <numerusform>%n Fragen beantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the plan of %n step(s)</source>
        <translation>
            <numerusform>Den Plan mit %n Schritt lesen</numerusform>
            <numerusform>Den Plan mit %n Schritten lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n hazard(s)</source>
        <translation>
            <numerusform>Über %n Gefahr entscheiden</numerusform>
            <numerusform>Über %n Gefahren entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differences listed + %2 perhaps only spelt differently + %3 ignored + %4 that only one side can say + %5 not modelled = %6 in all</source>
        <translation>%1 Unterschiede gelistet + %2 vielleicht nur anders geschrieben + %3 ignoriert + %4, die nur eine Seite kennt + %5 nicht abgebildet = %6 insgesamt</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>commented</source>
        <translation>kommentiert</translation>
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
        <source>Before the next phase begins, this must be true of the application:</source>
        <translation>Bevor die nächste Phase beginnt, muss für die Anwendung gelten:</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Ways to look at the plan</source>
        <translation>Ansichten des Plans</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>8 %1 · 5 to 7 %2 · 4 %3 · 1 to 3 %4</source>
        <translation>8 %1 · 5 bis 7 %2 · 4 %3 · 1 bis 3 %4</translation>
    </message>
    <message>
        <source>Locks by table</source>
        <translation>Sperren nach Tabelle</translation>
    </message>
    <message>
        <source>The strongest lock that each phase takes on each table; choosing one shows its step</source>
        <translation>Die stärkste Sperre jeder Phase auf jeder Tabelle; eine zu wählen zeigt ihren Schritt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>Plan für</translation>
    </message>
    <message>
        <source>Whether the application keeps running while the plan is carried out</source>
        <translation>Ob die Anwendung weiterläuft, während der Plan ausgeführt wird</translation>
    </message>
    <message>
        <source>A running application</source>
        <translation>Eine laufende Anwendung</translation>
    </message>
    <message>
        <source>A maintenance window</source>
        <translation>Ein Wartungsfenster</translation>
    </message>
    <message>
        <source>A running application: phases, short locks, batches. A maintenance window: the shortest correct SQL.</source>
        <translation>Eine laufende Anwendung: Phasen, kurze Sperren, Portionen. Ein Wartungsfenster: das kürzeste richtige SQL.</translation>
    </message>
    <message>
        <source>Plan &amp;for</source>
        <translation>Plan &amp;für</translation>
    </message>
    <message numerus="yes">
        <source>but for %n object(s), planned online</source>
        <translation>
            <numerusform>bis auf %n Objekt, für den laufenden Betrieb geplant</numerusform>
            <numerusform>bis auf %n Objekte, für den laufenden Betrieb geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>The differences are here already; the plan follows.</source>
        <translation>Die Unterschiede sind schon da; der Plan folgt.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanVersions</name>
    <message>
        <source>&amp;Keep comparing with the plan as it is now</source>
        <translation>&amp;Weiterhin mit dem Plan vergleichen, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Steps that changed</source>
        <translation>Schritte, die sich geändert haben</translation>
    </message>
    <message>
        <source>What became of the plan&apos;s steps when it was made again</source>
        <translation>Was aus den Schritten des Plans wurde, als er neu erstellt wurde</translation>
    </message>
    <message>
        <source>Otherwise each new plan is compared with the one before it.</source>
        <translation>Sonst wird jeder neue Plan mit dem davor verglichen.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>There is one version of this plan so far. After a refresh or another decision, what became of its steps stands here.</source>
        <translation>Von diesem Plan gibt es bisher eine Fassung. Nach einem Aktualisieren oder einer weiteren Entscheidung steht hier, was aus seinen Schritten wurde.</translation>
    </message>
    <message>
        <source>As against the plan %1: %2 %3 added, %4 %5 removed, %6 %7 changed, %8 the same</source>
        <translation>Gegenüber dem Plan %1: %2 %3 neu, %4 %5 entfernt, %6 %7 geändert, %8 gleich</translation>
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
    <name>cofferdam::gui::ReviewPanel</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Choose a step or a gate to comment on it.</source>
        <translation>Einen Schritt oder ein Tor wählen, um ihn zu kommentieren.</translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation>Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>Sign off the plan</source>
        <translation>Plan freigeben</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <translation>Freigegeben von %1 am %2.</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2, for an earlier plan. It has changed since.</source>
        <translation>Freigegeben von %1 am %2, für einen früheren Plan. Er hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>withdraw the sign-off</source>
        <translation>Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>sign off the plan</source>
        <translation>Plan freigeben</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SchemaMoment</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Schema at this moment</source>
        <translation>Schema zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Tables and enums with their parts; a glyph says what differs from the schema that you have</source>
        <translation>Tabellen und Aufzählungen mit ihren Teilen; ein Zeichen sagt, was vom Ist abweicht</translation>
    </message>
    <message>
        <source>Ways to look at the schema</source>
        <translation>Ansichten des Schemas</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::Session</name>
    <message>
        <source>done: %1</source>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>nicht erledigt: %1</translation>
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
    <message>
        <source>A plan file, opened for review. Its decisions were made elsewhere; comments and sign-off are yours.</source>
        <translation>Eine Plandatei, zur Durchsicht geöffnet. Ihre Entscheidungen fielen anderswo; Kommentare und Freigabe sind Ihre.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Check the baseline</source>
        <translation>Ausgangsstand prüfen</translation>
    </message>
    <message>
        <source>Reads it again where the plan says that it is</source>
        <translation>Liest ihn dort neu, wo er laut Plan ist</translation>
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
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password for %1, for this session only</source>
        <translation>Das Passwort für %1, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>%1 What you see is the older state.</source>
        <translation>%1 Was Sie sehen, ist der ältere Stand.</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>Beide Seiten sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a plan of %n step(s)</source>
        <translation>
            <numerusform>ein Plan mit %n Schritt</numerusform>
            <numerusform>ein Plan mit %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the statements</source>
        <translation>Anweisungen zeigen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ShortcutsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>&amp;Vorgabe wiederherstellen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
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
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys that shall start the selected action</source>
        <translation>Die Tasten drücken, die die gewählte Aktion auslösen sollen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>%1 already starts: %2</source>
        <translation>%1 löst schon aus: %2</translation>
    </message>
    <message>
        <source>Press new keys for the selected action, then choose Set. Without keys it has none.</source>
        <translation>Neue Tasten für die gewählte Aktion drücken, dann Setzen wählen. Ohne Tasten bekommt sie keine.</translation>
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
        <source>The definition in the schema you have</source>
        <translation>Die Definition im Ist-Schema</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both texts in one column</source>
        <translation>Beide Texte in einer Spalte</translation>
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
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Draft changes to it</source>
        <translation>Änderungen daran &amp;entwerfen</translation>
    </message>
    <message>
        <source>The target starts as a copy of the baseline; what you draft becomes the difference</source>
        <translation>Das Soll beginnt als Kopie des Ist; was Sie entwerfen, wird zum Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with unsaved decisions were left when Cofferdam ended unexpectedly.</source>
        <translation>
            <numerusform>%n Sitzung mit ungespeicherten Entscheidungen blieb zurück, als Cofferdam unerwartet endete.</numerusform>
            <numerusform>%n Sitzungen mit ungespeicherten Entscheidungen blieben zurück, als Cofferdam unerwartet endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Save the databases you compare often: with their environment in words and colour, and their passwords in the keychain.</source>
        <translation>Speichern Sie die Datenbanken, die Sie oft vergleichen: mit ihrer Umgebung in Wort und Farbe und ihren Passwörtern im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Verbindungen ver&amp;walten…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>A click or Enter puts one on the first empty side; it can also be dragged onto a side</source>
        <translation>Ein Klick oder die Eingabetaste setzt eine auf die erste leere Seite; sie lässt sich auch auf eine Seite ziehen</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StepDifferencesModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan</name>
    <message>
        <source>Which value do existing rows of %2 get in the new column %1? It is NOT NULL and has no default.</source>
        <translation>Welchen Wert bekommen vorhandene Zeilen von %2 in der neuen Spalte %1? Sie ist NOT NULL und hat keine Vorgabe.</translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation>Spalte %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>A value that differs from row to row would rewrite the table; added without it, only the catalog changes.</source>
        <translation>Ein Wert, der von Zeile zu Zeile anders ist, würde die Tabelle neu schreiben; kommt sie ohne ihn dazu, ändert sich nur der Katalog.</translation>
    </message>
    <message>
        <source>Table %2 holds rows, so %1 needs a value for them.</source>
        <translation>Tabelle %2 enthält Zeilen, also braucht %1 einen Wert für sie.</translation>
    </message>
    <message>
        <source>Let writers leave out %1 of %2</source>
        <translation>Erlauben, dass Schreibende %1 von %2 weglassen</translation>
    </message>
    <message>
        <source>Code that no longer knows the column would fail on its NOT NULL.</source>
        <translation>Code, der die Spalte nicht mehr kennt, würde an ihrem NOT NULL scheitern.</translation>
    </message>
    <message>
        <source>Drop column %1 of %2</source>
        <translation>Spalte %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>No running code reads or writes %1 of %2; models ignore the column.</source>
        <translation>Kein laufender Code liest oder schreibt %1 von %2; die Models ignorieren die Spalte.</translation>
    </message>
    <message>
        <source>Drop the default of %1 of %2</source>
        <translation>Vorgabe von %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Set the default of %1 of %2</source>
        <translation>Vorgabe von %1 von %2 setzen</translation>
    </message>
    <message>
        <source>Every writer gives %1 of %2 a value of its own.</source>
        <translation>Wer in %2 schreibt, gibt %1 selbst einen Wert.</translation>
    </message>
    <message>
        <source>Allow NULL in %1 of %2</source>
        <translation>NULL in %1 von %2 erlauben</translation>
    </message>
    <message>
        <source>Make %1 of %2 an identity column</source>
        <translation>%1 von %2 zur Identitätsspalte machen</translation>
    </message>
    <message>
        <source>Change the identity of %1 of %2</source>
        <translation>Identität von %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Change storage settings of %1 of %2</source>
        <translation>Speichereinstellungen von %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Change how %1 of %2 is generated</source>
        <translation>Ändern, wie %1 von %2 berechnet wird</translation>
    </message>
    <message>
        <source>Change the type of %1 of %2 to %3</source>
        <translation>Typ von %1 von %2 ändern in %3</translation>
    </message>
    <message>
        <source>Running code copes with both the old and the new type of %1 of %2.</source>
        <translation>Laufender Code kommt mit dem alten und dem neuen Typ von %1 von %2 zurecht.</translation>
    </message>
    <message>
        <source>Replace type %1</source>
        <translation>Typ %1 ersetzen</translation>
    </message>
    <message>
        <source>Set the comment of %1</source>
        <translation>Kommentar von %1 setzen</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>Eigentümer von %1 setzen</translation>
    </message>
    <message>
        <source>Change the privileges on %1</source>
        <translation>Rechte an %1 ändern</translation>
    </message>
    <message>
        <source>No running code needs the privileges on %1 that are taken away.</source>
        <translation>Kein laufender Code braucht die Rechte an %1, die entzogen werden.</translation>
    </message>
    <message>
        <source>Add primary key %1 to %2</source>
        <translation>Primärschlüssel %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add unique constraint %1 to %2</source>
        <translation>Eindeutigkeits-Constraint %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add foreign key %1 to %2</source>
        <translation>Fremdschlüssel %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add exclusion constraint %1 to %2</source>
        <translation>Ausschluss-Constraint %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add check %1 to %2</source>
        <translation>Check %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Some rows of %2 break %1.</source>
        <translation>Manche Zeilen von %2 verletzen %1.</translation>
    </message>
    <message>
        <source>Some rows of %2 refer to nothing, so %1 cannot be valid.</source>
        <translation>Manche Zeilen von %2 verweisen ins Leere, darum kann %1 nicht gültig sein.</translation>
    </message>
    <message>
        <source>Writers of %2 keep to foreign key %1, and deletes of what it refers to expect it.</source>
        <translation>Wer in %2 schreibt, hält Fremdschlüssel %1 ein, und wer das Referenzierte löscht, rechnet mit ihm.</translation>
    </message>
    <message>
        <source>Every writer of %2 keeps to check %1.</source>
        <translation>Wer in %2 schreibt, hält Check %1 ein.</translation>
    </message>
    <message>
        <source>Writers of %2 expect that %1 refuses duplicates.</source>
        <translation>Wer in %2 schreibt, rechnet damit, dass %1 Doppelte ablehnt.</translation>
    </message>
    <message>
        <source>Drop constraint %1 of %2</source>
        <translation>Constraint %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>No running code relies on foreign key %1 of %2, neither on its refusals nor on what it does on delete.</source>
        <translation>Kein laufender Code verlässt sich auf Fremdschlüssel %1 von %2, weder auf sein Ablehnen noch darauf, was er beim Löschen tut.</translation>
    </message>
    <message>
        <source>No running code names %1 of %2 or its columns in ON CONFLICT.</source>
        <translation>Kein laufender Code nennt %1 von %2 oder dessen Spalten in ON CONFLICT.</translation>
    </message>
    <message>
        <source>Replace constraint %1 of %2</source>
        <translation>Constraint %1 von %2 ersetzen</translation>
    </message>
    <message>
        <source>Validate %1 of %2</source>
        <translation>%1 von %2 prüfen</translation>
    </message>
    <message>
        <source>Change when %1 of %2 is checked</source>
        <translation>Ändern, wann %1 von %2 geprüft wird</translation>
    </message>
    <message>
        <source>Built while reads and writes go on; it waits for older transactions instead.</source>
        <translation>Gebaut, während Lesen und Schreiben weitergehen; dafür wird auf ältere Transaktionen gewartet.</translation>
    </message>
    <message>
        <source>Some rows of %2 agree in all columns of %1.</source>
        <translation>Manche Zeilen von %2 stimmen in allen Spalten von %1 überein.</translation>
    </message>
    <message>
        <source>Add index %1 to %2</source>
        <translation>Index %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Replace index %1 of %2</source>
        <translation>Index %1 von %2 ersetzen</translation>
    </message>
    <message>
        <source>Build the new form of index %1 on %2</source>
        <translation>Neue Form von Index %1 auf %2 bauen</translation>
    </message>
    <message>
        <source>Give the new index of %2 the name %1</source>
        <translation>Dem neuen Index von %2 den Namen %1 geben</translation>
    </message>
    <message>
        <source>Change the settings of index %1 of %2</source>
        <translation>Einstellungen von Index %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Attach index %1 of %2</source>
        <translation>Index %1 von %2 anhängen</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No running code names %1 any more.</source>
        <translation>Kein laufender Code nennt noch %1.</translation>
    </message>
    <message>
        <source>Recreate %1</source>
        <translation>%1 neu anlegen</translation>
    </message>
    <message>
        <source>Replace function %1</source>
        <translation>Funktion %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace trigger %1 of %2</source>
        <translation>Trigger %1 von %2 ersetzen</translation>
    </message>
    <message>
        <source>Change when trigger %1 of %2 fires</source>
        <translation>Ändern, wann Trigger %1 von %2 auslöst</translation>
    </message>
    <message>
        <source>Change policy %1 of %2</source>
        <translation>Policy %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Replace rule %1 of %2</source>
        <translation>Regel %1 von %2 ersetzen</translation>
    </message>
    <message>
        <source>Change when rule %1 of %2 applies</source>
        <translation>Ändern, wann Regel %1 von %2 gilt</translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation>Sequenz %1 anlegen</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>Sequenz %1 entfernen</translation>
    </message>
    <message>
        <source>No running code calls sequence %1 any more.</source>
        <translation>Kein laufender Code ruft noch Sequenz %1 ab.</translation>
    </message>
    <message>
        <source>Change the options of sequence %1</source>
        <translation>Optionen von Sequenz %1 ändern</translation>
    </message>
    <message>
        <source>Change the owner column of sequence %1</source>
        <translation>Zugehörige Spalte von Sequenz %1 ändern</translation>
    </message>
    <message>
        <source>Set the replica identity of %1</source>
        <translation>Replikatidentität von %1 setzen</translation>
    </message>
    <message>
        <source>Set the index that %1 is clustered on</source>
        <translation>Index setzen, nach dem %1 geclustert wird</translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation>Tabelle %1 anlegen</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>Tabelle %1 entfernen</translation>
    </message>
    <message>
        <source>No running code reads or writes table %1 any more.</source>
        <translation>Kein laufender Code liest oder schreibt noch Tabelle %1.</translation>
    </message>
    <message>
        <source>Change row level security of %1</source>
        <translation>Zeilensicherheit von %1 ändern</translation>
    </message>
    <message>
        <source>The application&apos;s role sees what it needs of %1 under the new row level security.</source>
        <translation>Die Rolle der Anwendung sieht unter der neuen Zeilensicherheit, was sie von %1 braucht.</translation>
    </message>
    <message>
        <source>Change what %1 inherits from</source>
        <translation>Ändern, wovon %1 erbt</translation>
    </message>
    <message>
        <source>Change storage parameters of %1</source>
        <translation>Speicherparameter von %1 ändern</translation>
    </message>
    <message>
        <source>Change whether %1 is logged</source>
        <translation>Ändern, ob %1 protokolliert wird</translation>
    </message>
    <message>
        <source>Change the access method of %1</source>
        <translation>Zugriffsmethode von %1 ändern</translation>
    </message>
    <message>
        <source>Move %1 to another tablespace</source>
        <translation>%1 in einen anderen Tablespace verschieben</translation>
    </message>
    <message>
        <source>Change the type of table %1</source>
        <translation>Typ von Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>Change the options of foreign table %1</source>
        <translation>Optionen von Fremdtabelle %1 ändern</translation>
    </message>
    <message>
        <source>Add value %1 to enum type %2</source>
        <translation>Wert %1 zu Aufzählungstyp %2 hinzufügen</translation>
    </message>
    <message>
        <source>Change domain %1</source>
        <translation>Domäne %1 ändern</translation>
    </message>
    <message>
        <source>Change type %1</source>
        <translation>Typ %1 ändern</translation>
    </message>
    <message>
        <source>Move extension %1</source>
        <translation>Erweiterung %1 verschieben</translation>
    </message>
    <message>
        <source>Replace view %1</source>
        <translation>Sicht %1 ersetzen</translation>
    </message>
    <message>
        <source>Change the options of %1</source>
        <translation>Optionen von %1 ändern</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 umbenennen in %2</translation>
    </message>
    <message>
        <source>No running version of the application uses the old shape any more.</source>
        <translation>Keine laufende Version der Anwendung benutzt noch die alte Form.</translation>
    </message>
    <message>
        <source>Rename index %2 of a partition to %1</source>
        <translation>Index %2 einer Partition umbenennen in %1</translation>
    </message>
    <message>
        <source>Build the twin of %1 on %2 for the copied column</source>
        <translation>Den Zwilling von %1 auf %2 für die kopierte Spalte bauen</translation>
    </message>
    <message>
        <source>Add the twin of check %1 to %2 for the copied column</source>
        <translation>Den Zwilling von Check %1 zu %2 für die kopierte Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Drop %1 of %2, the column with the old type</source>
        <translation>%1 von %2 entfernen, die Spalte mit dem alten Typ</translation>
    </message>
    <message>
        <source>No process has %1 of %2 in its column list any more; nobody wants the old type back.</source>
        <translation>Kein Prozess hat %1 von %2 noch in seiner Spaltenliste; niemand will den alten Typ zurück.</translation>
    </message>
    <message>
        <source>Drop %3 of %2, now called %1</source>
        <translation>%3 von %2 entfernen, jetzt %1 genannt</translation>
    </message>
    <message>
        <source>Let the copy with the new type take the place of %1 of %2</source>
        <translation>Die Kopie mit dem neuen Typ an die Stelle von %1 von %2 setzen</translation>
    </message>
    <message>
        <source>Some rows of %2 do not hold in the copy what %1 holds.</source>
        <translation>Manche Zeilen von %2 enthalten in der Kopie nicht, was %1 enthält.</translation>
    </message>
    <message>
        <source>Only names change hands, in one short transaction; every row was copied before.</source>
        <translation>Nur Namen wechseln, in einer kurzen Transaktion; jede Zeile wurde vorher kopiert.</translation>
    </message>
    <message>
        <source>All running code says %1 for %3 of %2; models ignore %3.</source>
        <translation>Aller laufende Code sagt %1 statt %3 von %2; die Models ignorieren %3.</translation>
    </message>
    <message>
        <source>Drop view %1, the old name of %2</source>
        <translation>Sicht %1 entfernen, den alten Namen von %2</translation>
    </message>
    <message>
        <source>All running code says %2 instead of %1.</source>
        <translation>Aller laufende Code sagt %2 statt %1.</translation>
    </message>
    <message>
        <source>Running code copes with both names of %1: %2 comes at once.</source>
        <translation>Laufender Code kommt mit beiden Namen von %1 zurecht: %2 kommt sofort.</translation>
    </message>
    <message>
        <source>Keep what belongs to %2 out of the default partition %1</source>
        <translation>Was zu %2 gehört, aus der Standardpartition %1 heraushalten</translation>
    </message>
    <message>
        <source>A validated check that says the opposite of the bound lets ATTACH PARTITION skip its scan of the default partition under a strong lock.</source>
        <translation>Eine validierte Prüfung, die das Gegenteil der Grenze sagt, erspart ATTACH PARTITION den Durchlauf der Standardpartition unter einer starken Sperre.</translation>
    </message>
    <message>
        <source>Some rows of the default partition %1 belong to %2.</source>
        <translation>Einige Zeilen der Standardpartition %1 gehören zu %2.</translation>
    </message>
    <message>
        <source>Nobody inserts rows that belong to %2 until it is attached: the default partition %1 refuses them.</source>
        <translation>Niemand fügt Zeilen ein, die zu %2 gehören, bis es angehängt ist: Die Standardpartition %1 weist sie ab.</translation>
    </message>
    <message>
        <source>Bind the rows of %1 to the partition&apos;s bound</source>
        <translation>Die Zeilen von %1 an die Grenze der Partition binden</translation>
    </message>
    <message>
        <source>A validated check that says the same lets ATTACH PARTITION skip its scan under a strong lock.</source>
        <translation>Ein geprüfter Check, der dasselbe sagt, lässt ATTACH PARTITION seinen Durchlauf unter einer starken Sperre sparen.</translation>
    </message>
    <message>
        <source>Some rows of %1 do not fit the partition&apos;s bound.</source>
        <translation>Manche Zeilen von %1 passen nicht zur Grenze der Partition.</translation>
    </message>
    <message>
        <source>Extension %1 cannot be moved to schema %2: it stays where it was created.</source>
        <translation>Die Erweiterung %1 kann nicht in das Schema %2 verschoben werden: Sie bleibt, wo sie angelegt wurde.</translation>
    </message>
    <message>
        <source>Running code names nothing of extension %1 by its schema, and has both %2 and %3 on its search path.</source>
        <translation>Laufender Code nennt nichts aus der Erweiterung %1 mit ihrem Schema und hat %2 und %3 im Suchpfad.</translation>
    </message>
    <message>
        <source>Change comment and privileges of the sequence of %1 of %2</source>
        <translation>Kommentar und Rechte der Sequenz von %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Name the NOT NULL constraint of %1 of %2</source>
        <translation>Den NOT-NULL-Constraint von %1 in %2 benennen</translation>
    </message>
    <message>
        <source>Changed as in a maintenance window: the ways that spare a running application do not go together with the other changes.</source>
        <translation>Geändert wie in einem Wartungsfenster: Die Wege, die eine laufende Anwendung schonen, vertragen sich nicht mit den übrigen Änderungen.</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::Simulation</name>
    <message>
        <source>Step %1 would be refused: %2</source>
        <translation>Schritt %1 würde abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 is still missing</source>
        <translation>%1 fehlt noch</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 ist noch da</translation>
    </message>
    <message>
        <source>%1: %2 is %3 instead of %4</source>
        <translation>%1: %2 ist %3 statt %4</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::StepMaker</name>
    <message>
        <source>The step has not taken effect yet.</source>
        <translation>Der Schritt hat noch nicht gewirkt.</translation>
    </message>
    <message>
        <source>Change %1 (%2 changes)</source>
        <translation>%1 ändern (%2 Änderungen)</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::rules</name>
    <message>
        <source>Every row of %1 is looked at under ACCESS EXCLUSIVE for check %2.</source>
        <translation>Für Check %2 wird jede Zeile von %1 unter ACCESS EXCLUSIVE angesehen.</translation>
    </message>
    <message>
        <source>Add it NOT VALID and validate it in a transaction of its own.</source>
        <translation>NOT VALID hinzufügen und in einer eigenen Transaktion prüfen.</translation>
    </message>
    <message>
        <source>Numbering the rows of %1 rewrites the table and all its indexes under ACCESS EXCLUSIVE.</source>
        <translation>Das Nummerieren der Zeilen von %1 schreibt die Tabelle und alle ihre Indizes unter ACCESS EXCLUSIVE neu.</translation>
    </message>
    <message>
        <source>Add a plain column with a sequence as its default, number old rows in batches, and make it an identity column last.</source>
        <translation>Eine einfache Spalte mit einer Sequenz als Vorgabe hinzufügen, alte Zeilen in Portionen nummerieren und sie zuletzt zur Identitätsspalte machen.</translation>
    </message>
    <message>
        <source>A column of a domain with constraints rewrites %1 under ACCESS EXCLUSIVE, even where it is NULL.</source>
        <translation>Eine Spalte mit einer Domäne, die Constraints hat, schreibt %1 unter ACCESS EXCLUSIVE neu, auch wo sie NULL ist.</translation>
    </message>
    <message>
        <source>Use the domain&apos;s base type with a check on the table, added NOT VALID and then validated.</source>
        <translation>Den Basistyp der Domäne mit einem Check an der Tabelle benutzen, der NOT VALID dazukommt und dann geprüft wird.</translation>
    </message>
    <message>
        <source>Computing a stored generated column rewrites %1 and all its indexes under ACCESS EXCLUSIVE.</source>
        <translation>Das Berechnen einer gespeicherten Spalte schreibt %1 und alle Indizes unter ACCESS EXCLUSIVE neu.</translation>
    </message>
    <message>
        <source>Keep a plain column up to date by a trigger and fill it in batches, or do this in a maintenance window.</source>
        <translation>Eine einfache Spalte durch einen Trigger aktuell halten und in Portionen füllen, oder dies in einem Wartungsfenster tun.</translation>
    </message>
    <message>
        <source>%1 is of type json, which has no equality: SELECT DISTINCT, UNION and GROUP BY over whole rows fail from then on.</source>
        <translation>%1 hat den Typ json, der keine Gleichheit kennt: SELECT DISTINCT, UNION und GROUP BY über ganze Zeilen schlagen von da an fehl.</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>jsonb benutzen.</translation>
    </message>
    <message>
        <source>%1 fails when the table holds a row; on an empty one, writers that leave it out fail from then on.</source>
        <translation>%1 schlägt fehl, wenn die Tabelle eine Zeile enthält; bei einer leeren scheitern von da an alle, die sie beim Schreiben weglassen.</translation>
    </message>
    <message>
        <source>Say what existing rows get (a fill), or give the column a default.</source>
        <translation>Sagen, was vorhandene Zeilen bekommen (ein Füllwert), oder der Spalte eine Vorgabe geben.</translation>
    </message>
    <message>
        <source>Every existing row gets one and the same value of %1: the time of the migration.</source>
        <translation>Jede vorhandene Zeile bekommt in %1 ein und denselben Wert: den Zeitpunkt der Migration.</translation>
    </message>
    <message>
        <source>If each row should have its own value, give a fill for the column.</source>
        <translation>Soll jede Zeile einen eigenen Wert haben, der Spalte einen Füllausdruck geben.</translation>
    </message>
    <message>
        <source>ActiveRecord takes %1 for the name of a subclass: running code starts to look for the class that the default names.</source>
        <translation>ActiveRecord hält %1 für den Namen einer Unterklasse: laufender Code beginnt, die Klasse zu suchen, die die Vorgabe nennt.</translation>
    </message>
    <message>
        <source>Set inheritance_column in the model first, or choose another name.</source>
        <translation>Zuerst im Model inheritance_column setzen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Every row of %1 is rewritten under ACCESS EXCLUSIVE, because the default differs from row to row.</source>
        <translation>Jede Zeile von %1 wird unter ACCESS EXCLUSIVE neu geschrieben, weil die Vorgabe von Zeile zu Zeile anders ist.</translation>
    </message>
    <message>
        <source>Add the column without default, set the default, then fill old rows in batches.</source>
        <translation>Die Spalte ohne Vorgabe hinzufügen, die Vorgabe setzen, dann alte Zeilen in Portionen füllen.</translation>
    </message>
    <message>
        <source>%2 is built while %1 is locked against all use; PostgreSQL knows no other way for exclusion constraints.</source>
        <translation>%2 wird gebaut, während %1 für jede Benutzung gesperrt ist; anders kann PostgreSQL Ausschluss-Constraints nicht anlegen.</translation>
    </message>
    <message>
        <source>Use a measured window, or a new table that has the constraint from the start.</source>
        <translation>Ein gemessenes Zeitfenster nutzen oder eine neue Tabelle, die das Constraint von Anfang an hat.</translation>
    </message>
    <message>
        <source>Writes to %1 wait for a moment: a foreign key locks what it refers to.</source>
        <translation>Schreiben in %1 wartet einen Moment: ein Fremdschlüssel sperrt, worauf er verweist.</translation>
    </message>
    <message>
        <source>The lock is taken without waiting, the referenced table first.</source>
        <translation>Die Sperre wird ohne Warten genommen, die referenzierte Tabelle zuerst.</translation>
    </message>
    <message>
        <source>Every row of %1 is checked while writes to it and to %2 wait.</source>
        <translation>Jede Zeile von %1 wird geprüft, während Schreiben in diese Tabelle und in %2 wartet.</translation>
    </message>
    <message>
        <source>Writes to %1 wait until its index is built.</source>
        <translation>Schreiben in %1 wartet, bis der Index gebaut ist.</translation>
    </message>
    <message>
        <source>Build it CONCURRENTLY.</source>
        <translation>Mit CONCURRENTLY bauen.</translation>
    </message>
    <message>
        <source>The index of %2 is built while %1 is locked against all use.</source>
        <translation>Der Index von %2 wird gebaut, während %1 für jede Benutzung gesperrt ist.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, build a unique index CONCURRENTLY and add the key USING INDEX.</source>
        <translation>Die Spalten NOT NULL machen, einen eindeutigen Index mit CONCURRENTLY bauen und den Schlüssel mit USING INDEX hinzufügen.</translation>
    </message>
    <message>
        <source>Build a unique index CONCURRENTLY and add the constraint USING INDEX.</source>
        <translation>Einen eindeutigen Index mit CONCURRENTLY bauen und das Constraint mit USING INDEX hinzufügen.</translation>
    </message>
    <message>
        <source>nextval of %1, and so inserts, wait until the transaction ends.</source>
        <translation>nextval von %1, und damit Einfügen, wartet bis zum Ende der Transaktion.</translation>
    </message>
    <message>
        <source>It stands in a short transaction of its own.</source>
        <translation>Es steht in einer eigenen kurzen Transaktion.</translation>
    </message>
    <message>
        <source>The default partition %1 is locked and scanned for rows that belong to the new partition.</source>
        <translation>Die Vorgabepartition %1 wird gesperrt und nach Zeilen durchsucht, die in die neue Partition gehören.</translation>
    </message>
    <message>
        <source>Give the default partition a validated check that excludes the new bound first.</source>
        <translation>Der Vorgabepartition zuerst einen geprüften Check geben, der die neue Grenze ausschließt.</translation>
    </message>
    <message>
        <source>Every row of %1 is looked at for the partition&apos;s bound while it is locked against all use.</source>
        <translation>Jede Zeile von %1 wird auf die Grenze der Partition geprüft, während die Tabelle für jede Benutzung gesperrt ist.</translation>
    </message>
    <message>
        <source>Give the table a validated check that implies the bound (and NOT NULL of the key) first.</source>
        <translation>Der Tabelle zuerst einen geprüften Check geben, aus dem die Grenze folgt (und NOT NULL für den Schlüssel).</translation>
    </message>
    <message>
        <source>The fill fires trigger %1 for every row.</source>
        <translation>Das Auffüllen löst Trigger %1 für jede Zeile aus.</translation>
    </message>
    <message>
        <source>See what the trigger does with an update that changes nothing else.</source>
        <translation>Ansehen, was der Trigger bei einem UPDATE tut, das sonst nichts ändert.</translation>
    </message>
    <message>
        <source>Running code that leaves out values equal to the old default of %1 writes the new one instead (partial_inserts).</source>
        <translation>Laufender Code, der Werte gleich der alten Vorgabe von %1 weglässt, schreibt stattdessen die neue (partial_inserts).</translation>
    </message>
    <message>
        <source>Switch partial inserts off for the model, or set the value explicitly, before the change.</source>
        <translation>Vor der Änderung partial_inserts für das Model abschalten oder den Wert ausdrücklich setzen.</translation>
    </message>
    <message>
        <source>A check that mentions the column is verified again on every row of %1 under ACCESS EXCLUSIVE.</source>
        <translation>Ein Check, der die Spalte nennt, wird an jeder Zeile von %1 unter ACCESS EXCLUSIVE neu geprüft.</translation>
    </message>
    <message>
        <source>Drop the check, change the type, add the check NOT VALID and validate it.</source>
        <translation>Den Check entfernen, den Typ ändern, den Check NOT VALID hinzufügen und prüfen.</translation>
    </message>
    <message>
        <source>The column is in a foreign key: %1 and %2 are both locked against all use while it is checked again.</source>
        <translation>Die Spalte steht in einem Fremdschlüssel: %1 und %2 sind für jede Benutzung gesperrt, während er neu geprüft wird.</translation>
    </message>
    <message>
        <source>Use a shadow column with its own foreign key, added NOT VALID.</source>
        <translation>Eine Schattenspalte mit eigenem Fremdschlüssel benutzen, der NOT VALID dazukommt.</translation>
    </message>
    <message>
        <source>The rows of %1 stay, but indexes are built again under ACCESS EXCLUSIVE.</source>
        <translation>Die Zeilen von %1 bleiben, aber Indizes werden unter ACCESS EXCLUSIVE neu gebaut.</translation>
    </message>
    <message>
        <source>Drop those indexes concurrently before and build them concurrently after, or use a shadow column.</source>
        <translation>Diese Indizes vorher mit CONCURRENTLY entfernen und nachher wieder bauen, oder eine Schattenspalte benutzen.</translation>
    </message>
    <message>
        <source>Values of %1 may not fit: going from %2 to %3 can fail, round or cut them.</source>
        <translation>Werte von %1 passen vielleicht nicht: der Weg von %2 zu %3 kann fehlschlagen, runden oder abschneiden.</translation>
    </message>
    <message>
        <source>Look for values that do not fit before the step.</source>
        <translation>Vor dem Schritt nach Werten suchen, die nicht passen.</translation>
    </message>
    <message>
        <source>Every row and index of %1 is rewritten under ACCESS EXCLUSIVE; it needs about twice the space meanwhile.</source>
        <translation>Jede Zeile und jeder Index von %1 wird unter ACCESS EXCLUSIVE neu geschrieben; das braucht solange etwa den doppelten Platz.</translation>
    </message>
    <message>
        <source>Change the type by a shadow column, kept equal by a trigger and filled in batches.</source>
        <translation>Den Typ über eine Schattenspalte ändern, die ein Trigger gleich hält und die in Portionen gefüllt wird.</translation>
    </message>
    <message>
        <source>The planner&apos;s statistics of %1 are gone until the next ANALYZE; query plans may turn bad.</source>
        <translation>Die Planerstatistik von %1 fehlt bis zum nächsten ANALYZE; Abfragepläne können schlecht werden.</translation>
    </message>
    <message>
        <source>Run ANALYZE on the column right after the step.</source>
        <translation>Gleich nach dem Schritt ANALYZE auf die Spalte ausführen.</translation>
    </message>
    <message>
        <source>In a session whose time zone is not UTC the values of %1 shift and the table is rewritten.</source>
        <translation>In einer Sitzung, deren Zeitzone nicht UTC ist, verschieben sich die Werte von %1, und die Tabelle wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Run the step with TimeZone set to UTC.</source>
        <translation>Den Schritt mit TimeZone = UTC ausführen.</translation>
    </message>
    <message>
        <source>Building %1 waits for every older transaction of the database, even one that never touched the table.</source>
        <translation>Der Bau von %1 wartet auf jede ältere Transaktion der Datenbank, auch auf solche, die die Tabelle nie berührt haben.</translation>
    </message>
    <message>
        <source>Look for long transactions first. Interrupted, it leaves an invalid index that has to be dropped.</source>
        <translation>Zuerst nach langen Transaktionen sehen. Wird der Bau unterbrochen, bleibt ein ungültiger Index, der entfernt werden muss.</translation>
    </message>
    <message>
        <source>%1 stays NOT VALID: nothing is known of old rows, and the planner does not use it.</source>
        <translation>%1 bleibt NOT VALID: über alte Zeilen weiß man nichts, und der Planer nutzt es nicht.</translation>
    </message>
    <message>
        <source>Validate it once the old rows are mended.</source>
        <translation>Prüfen, sobald die alten Zeilen in Ordnung gebracht sind.</translation>
    </message>
    <message>
        <source>Creating a partition in place locks %1 against all use for a moment.</source>
        <translation>Eine Partition an Ort und Stelle anzulegen sperrt %1 einen Moment lang für jede Benutzung.</translation>
    </message>
    <message>
        <source>Create the table by itself and attach it.</source>
        <translation>Die Tabelle für sich anlegen und dann anhängen.</translation>
    </message>
    <message>
        <source>%1 is deferrable: ON CONFLICT and foreign keys cannot use it.</source>
        <translation>%1 ist aufschiebbar: ON CONFLICT und Fremdschlüssel können es nicht benutzen.</translation>
    </message>
    <message>
        <source>Make it deferrable only where transactions need that.</source>
        <translation>Nur dort aufschiebbar machen, wo Transaktionen es brauchen.</translation>
    </message>
    <message>
        <source>Detaching %2 locks %1 against all use for a moment.</source>
        <translation>Das Abhängen von %2 sperrt %1 einen Moment lang für jede Benutzung.</translation>
    </message>
    <message>
        <source>From PostgreSQL 14 on, detach CONCURRENTLY unless there is a default partition.</source>
        <translation>Ab PostgreSQL 14 mit CONCURRENTLY abhängen, wenn es keine Vorgabepartition gibt.</translation>
    </message>
    <message>
        <source>Every table with a column of domain %1 is scanned while writes wait.</source>
        <translation>Jede Tabelle mit einer Spalte der Domäne %1 wird durchsucht, während Schreiben wartet.</translation>
    </message>
    <message>
        <source>Put the rule on the tables as checks that are validated one by one.</source>
        <translation>Die Regel als Checks an die Tabellen setzen und einzeln prüfen.</translation>
    </message>
    <message>
        <source>Index %1 goes silently with column %2, although it holds other columns too.</source>
        <translation>Index %1 verschwindet stillschweigend mit Spalte %2, obwohl er auch andere Spalten enthält.</translation>
    </message>
    <message>
        <source>Build an index over the remaining columns first, if queries need it.</source>
        <translation>Zuerst einen Index über die übrigen Spalten bauen, falls Abfragen ihn brauchen.</translation>
    </message>
    <message>
        <source>All values of %1 are lost; adding the column again gives NULLs.</source>
        <translation>Alle Werte von %1 gehen verloren; ein erneutes Hinzufügen der Spalte ergibt NULL.</translation>
    </message>
    <message>
        <source>Keep a copy of the key and the column when the values could matter.</source>
        <translation>Eine Kopie von Schlüssel und Spalte behalten, wenn die Werte wichtig sein könnten.</translation>
    </message>
    <message>
        <source>Statements of running code that name %1 fail, and so do models that still have it in their column list.</source>
        <translation>Anweisungen von laufendem Code, die %1 nennen, schlagen fehl, ebenso Models, in deren Spaltenliste sie noch steht.</translation>
    </message>
    <message>
        <source>Deploy code that ignores the column first, everywhere.</source>
        <translation>Zuerst überall Code ausliefern, der die Spalte ignoriert.</translation>
    </message>
    <message>
        <source>Dropping %1 with its foreign key also locks %2 against all use.</source>
        <translation>%1 mit seinem Fremdschlüssel zu entfernen sperrt auch %2 für jede Benutzung.</translation>
    </message>
    <message>
        <source>Drop the foreign key in a step of its own first.</source>
        <translation>Den Fremdschlüssel zuerst in einem eigenen Schritt entfernen.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: code that already ignores it cannot insert until it is gone.</source>
        <translation>%1 ist NOT NULL ohne Vorgabe: Code, der die Spalte schon ignoriert, kann nichts einfügen, bis sie weg ist.</translation>
    </message>
    <message>
        <source>Allow NULL before the code that ignores the column is deployed.</source>
        <translation>NULL erlauben, bevor der Code ausgeliefert wird, der die Spalte ignoriert.</translation>
    </message>
    <message>
        <source>Writers that leave out %1 fail at once: it is NOT NULL and loses its default.</source>
        <translation>Wer %1 beim Schreiben weglässt, scheitert sofort: die Spalte ist NOT NULL und verliert ihre Vorgabe.</translation>
    </message>
    <message>
        <source>Writers that leave out %1 write NULL from then on.</source>
        <translation>Wer %1 beim Schreiben weglässt, schreibt von da an NULL.</translation>
    </message>
    <message>
        <source>Deploy code that always gives a value first.</source>
        <translation>Zuerst Code ausliefern, der immer einen Wert angibt.</translation>
    </message>
    <message>
        <source>Dropping %1 locks %2 as well, for a moment, against all use.</source>
        <translation>%1 zu entfernen sperrt einen Moment lang auch %2 für jede Benutzung.</translation>
    </message>
    <message>
        <source>Both locks are taken without waiting, the referenced table first.</source>
        <translation>Beide Sperren werden ohne Warten genommen, die referenzierte Tabelle zuerst.</translation>
    </message>
    <message>
        <source>Without %1 orphans may come, and what it did on delete or update is done by nobody.</source>
        <translation>Ohne %1 können verwaiste Zeilen entstehen, und was der Schlüssel beim Löschen oder Ändern tat, tut niemand mehr.</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it.</source>
        <translation>Sicherstellen, dass sich kein Code darauf verlässt.</translation>
    </message>
    <message>
        <source>Dropping %1 locks its table against all use for a moment, and queues behind long reads.</source>
        <translation>%1 zu entfernen sperrt die Tabelle einen Moment lang für jede Benutzung und reiht sich hinter lange Lesevorgänge ein.</translation>
    </message>
    <message>
        <source>Drop it CONCURRENTLY.</source>
        <translation>Mit CONCURRENTLY entfernen.</translation>
    </message>
    <message>
        <source>Queries that use %1 get slower.</source>
        <translation>Abfragen, die %1 benutzen, werden langsamer.</translation>
    </message>
    <message>
        <source>Look at idx_scan of pg_stat_user_indexes, on the standbys too.</source>
        <translation>idx_scan in pg_stat_user_indexes ansehen, auch auf den Standby-Servern.</translation>
    </message>
    <message>
        <source>Readers may meet NULL in %1 once a writer leaves it out.</source>
        <translation>Lesende können in %1 auf NULL treffen, sobald jemand die Spalte beim Schreiben weglässt.</translation>
    </message>
    <message>
        <source>Deploy readers that cope with NULL before the first writer that writes it.</source>
        <translation>Erst Lesende ausliefern, die mit NULL zurechtkommen, dann die ersten Schreibenden, die es schreiben.</translation>
    </message>
    <message>
        <source>ON CONFLICT over the columns of %1 fails, replication may lose its identity, and duplicates may come.</source>
        <translation>ON CONFLICT über die Spalten von %1 schlägt fehl, die Replikation kann ihre Identität verlieren, und Doppelte können entstehen.</translation>
    </message>
    <message>
        <source>Look for ON CONFLICT and upserts on this table first.</source>
        <translation>Zuerst nach ON CONFLICT und Upserts auf dieser Tabelle suchen.</translation>
    </message>
    <message>
        <source>Schema %1 goes, with what other tools may keep in it.</source>
        <translation>Schema %1 verschwindet, samt dem, was andere Werkzeuge darin aufbewahren.</translation>
    </message>
    <message>
        <source>Make sure that nothing else uses it.</source>
        <translation>Sicherstellen, dass nichts anderes es benutzt.</translation>
    </message>
    <message>
        <source>The position of sequence %1 is lost.</source>
        <translation>Der Stand von Sequenz %1 geht verloren.</translation>
    </message>
    <message>
        <source>Note its last value.</source>
        <translation>Ihren letzten Wert notieren.</translation>
    </message>
    <message>
        <source>Table %1 and all its rows are lost; code that names it fails.</source>
        <translation>Tabelle %1 und alle ihre Zeilen gehen verloren; Code, der sie nennt, schlägt fehl.</translation>
    </message>
    <message>
        <source>Remove every use first and take a dump of the table.</source>
        <translation>Zuerst jede Benutzung entfernen und einen Dump der Tabelle ziehen.</translation>
    </message>
    <message>
        <source>Dropping %1 also locks %2 against all use.</source>
        <translation>%1 zu entfernen sperrt auch %2 für jede Benutzung.</translation>
    </message>
    <message>
        <source>Code that names %1 fails once it is gone.</source>
        <translation>Code, der %1 nennt, schlägt fehl, sobald es weg ist.</translation>
    </message>
    <message>
        <source>Remove every use first.</source>
        <translation>Zuerst jede Benutzung entfernen.</translation>
    </message>
    <message>
        <source>%2 sorts between the values of %1 that are there: comparisons and ORDER BY see it there.</source>
        <translation>%2 reiht sich zwischen die vorhandenen Werte von %1 ein: Vergleiche und ORDER BY sehen es dort.</translation>
    </message>
    <message>
        <source>Make sure that the order is meant.</source>
        <translation>Sicherstellen, dass die Reihenfolge so gemeint ist.</translation>
    </message>
    <message>
        <source>Readers that do not know the new values of %1 may meet them; a value cannot be taken back.</source>
        <translation>Lesende, die die neuen Werte von %1 nicht kennen, können auf sie treffen; ein Wert lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Deploy readers before the first writer that uses them.</source>
        <translation>Erst Lesende ausliefern, dann die ersten Schreibenden, die sie benutzen.</translation>
    </message>
    <message>
        <source>Values of %1 go or change places, which needs a new type: every table that uses it is rewritten under ACCESS EXCLUSIVE, and a row with a value that is gone makes it fail.</source>
        <translation>Werte von %1 fallen weg oder tauschen den Platz, was einen neuen Typ verlangt: jede Tabelle, die ihn benutzt, wird unter ACCESS EXCLUSIVE neu geschrieben, und eine Zeile mit einem weggefallenen Wert lässt es fehlschlagen.</translation>
    </message>
    <message>
        <source>Leave unused values in the type, or move the columns to a new type by shadow columns.</source>
        <translation>Unbenutzte Werte im Typ lassen, oder die Spalten über Schattenspalten auf einen neuen Typ umstellen.</translation>
    </message>
    <message>
        <source>Extension %1 goes with all its types and functions.</source>
        <translation>Erweiterung %1 verschwindet mit allen ihren Typen und Funktionen.</translation>
    </message>
    <message>
        <source>Make sure that no code calls them.</source>
        <translation>Sicherstellen, dass kein Code sie aufruft.</translation>
    </message>
    <message>
        <source>Extension %1 has to be installed on the server, and creating it may need a privileged role.</source>
        <translation>Erweiterung %1 muss auf dem Server installiert sein, und sie anzulegen kann eine privilegierte Rolle verlangen.</translation>
    </message>
    <message>
        <source>Look at pg_available_extensions first.</source>
        <translation>Zuerst in pg_available_extensions nachsehen.</translation>
    </message>
    <message>
        <source>Extension %1 changes under running code.</source>
        <translation>Erweiterung %1 ändert sich unter laufendem Code.</translation>
    </message>
    <message>
        <source>Read its release notes.</source>
        <translation>Ihre Versionshinweise lesen.</translation>
    </message>
    <message>
        <source>No index begins with the columns of %1: each delete or key change in the referenced table scans %2.</source>
        <translation>Kein Index beginnt mit den Spalten von %1: jedes Löschen und jede Schlüsseländerung in der referenzierten Tabelle durchsucht %2.</translation>
    </message>
    <message>
        <source>Add an index on the referencing columns.</source>
        <translation>Einen Index auf die verweisenden Spalten hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is partitioned: before PostgreSQL 18 its foreign key cannot be added NOT VALID, so every partition is checked while writes wait.</source>
        <translation>%1 ist partitioniert: vor PostgreSQL 18 kann ihr Fremdschlüssel nicht NOT VALID dazukommen, also wird jede Partition geprüft, während Schreiben wartet.</translation>
    </message>
    <message>
        <source>Add and validate the same foreign key on each partition first; the parent&apos;s then needs no scan.</source>
        <translation>Denselben Fremdschlüssel zuerst an jeder Partition hinzufügen und prüfen; der der Elterntabelle braucht dann keinen Durchlauf.</translation>
    </message>
    <message>
        <source>Rows of %1 that refer to nothing make this fail.</source>
        <translation>Zeilen von %1, die ins Leere verweisen, lassen dies fehlschlagen.</translation>
    </message>
    <message>
        <source>Delete or mend the orphans before the step.</source>
        <translation>Vor dem Schritt die verwaisten Zeilen löschen oder in Ordnung bringen.</translation>
    </message>
    <message>
        <source>PostgreSQL cuts the name %1 to 63 bytes; it may then collide with another.</source>
        <translation>PostgreSQL kürzt den Namen %1 auf 63 Bytes; er kann dann mit einem anderen zusammenfallen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>Inserts that give %1 a value of their own (fixtures, imports) fail unless they say OVERRIDING SYSTEM VALUE.</source>
        <translation>Einfügen mit eigenem Wert für %1 (Fixtures, Importe) schlägt fehl, wenn es nicht OVERRIDING SYSTEM VALUE sagt.</translation>
    </message>
    <message>
        <source>Use GENERATED BY DEFAULT where such inserts exist.</source>
        <translation>GENERATED BY DEFAULT benutzen, wo es solches Einfügen gibt.</translation>
    </message>
    <message>
        <source>Writes to %1 and all its partitions wait until every partition&apos;s index is built.</source>
        <translation>Schreiben in %1 und alle Partitionen wartet, bis der Index jeder Partition gebaut ist.</translation>
    </message>
    <message>
        <source>Make it ON ONLY the parent, build each partition&apos;s CONCURRENTLY, and attach them.</source>
        <translation>Ihn mit ON ONLY an der Elterntabelle anlegen, den jeder Partition mit CONCURRENTLY bauen und anhängen.</translation>
    </message>
    <message>
        <source>Rows of %1 are updated while the transaction holds ACCESS EXCLUSIVE.</source>
        <translation>Zeilen von %1 werden geändert, während die Transaktion ACCESS EXCLUSIVE hält.</translation>
    </message>
    <message>
        <source>Fill in batches outside the transaction that alters the table.</source>
        <translation>In Portionen auffüllen, außerhalb der Transaktion, die die Tabelle ändert.</translation>
    </message>
    <message>
        <source>One transaction holds strong locks on %1 tables at once.</source>
        <translation>Eine Transaktion hält starke Sperren auf %1 Tabellen zugleich.</translation>
    </message>
    <message>
        <source>They are taken first, without waiting, in a fixed order; expect several attempts.</source>
        <translation>Sie werden zuerst genommen, ohne Warten und in fester Reihenfolge; mit mehreren Versuchen ist zu rechnen.</translation>
    </message>
    <message>
        <source>One transaction adds foreign keys to %1 existing tables: locks pile up and may deadlock.</source>
        <translation>Eine Transaktion fügt Fremdschlüssel zu %1 vorhandenen Tabellen hinzu: Sperren häufen sich und können sich verklemmen.</translation>
    </message>
    <message>
        <source>Add one foreign key in a transaction.</source>
        <translation>Nur einen Fremdschlüssel je Transaktion hinzufügen.</translation>
    </message>
    <message>
        <source>There is no way back from this step that keeps all data.</source>
        <translation>Von diesem Schritt führt kein Weg zurück, der alle Daten behält.</translation>
    </message>
    <message>
        <source>Take a backup that can be restored quickly.</source>
        <translation>Eine Sicherung anlegen, die sich schnell wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Old rows that break %1 cannot be updated any more, not even in other columns.</source>
        <translation>Alte Zeilen, die %1 verletzen, können nicht mehr geändert werden, auch nicht in anderen Spalten.</translation>
    </message>
    <message>
        <source>Mend the rows before the step.</source>
        <translation>Die Zeilen vor dem Schritt in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The statement locks %1 and %2 partitions at once.</source>
        <translation>Die Anweisung sperrt %1 und %2 Partitionen zugleich.</translation>
    </message>
    <message>
        <source>Expect several attempts until all locks are free together.</source>
        <translation>Mit mehreren Versuchen rechnen, bis alle Sperren zugleich frei sind.</translation>
    </message>
    <message>
        <source>Policy %1 changes who sees or writes which rows.</source>
        <translation>Policy %1 ändert, wer welche Zeilen sieht oder schreibt.</translation>
    </message>
    <message>
        <source>Try it as the application&apos;s role.</source>
        <translation>Als Rolle der Anwendung ausprobieren.</translation>
    </message>
    <message>
        <source>Prepared statements that return every column of %1 fail once per connection (cached plan must not change result type).</source>
        <translation>Vorbereitete Anweisungen, die alle Spalten von %1 liefern, schlagen je Verbindung einmal fehl (cached plan must not change result type).</translation>
    </message>
    <message>
        <source>Let the application name its columns, or reconnect after the step.</source>
        <translation>Die Anwendung ihre Spalten nennen lassen oder nach dem Schritt neu verbinden.</translation>
    </message>
    <message>
        <source>More may be done with %1.</source>
        <translation>Mit %1 darf mehr getan werden.</translation>
    </message>
    <message>
        <source>Less may be done with %1.</source>
        <translation>Mit %1 darf weniger getan werden.</translation>
    </message>
    <message>
        <source>Make sure that it is meant.</source>
        <translation>Sicherstellen, dass es so gemeint ist.</translation>
    </message>
    <message>
        <source>%1 gets another owner, who may do everything with it.</source>
        <translation>%1 bekommt einen anderen Eigentümer, der alles damit tun darf.</translation>
    </message>
    <message>
        <source>Make sure that migrations run as a member of the new owner.</source>
        <translation>Sicherstellen, dass Migrationen als Mitglied des neuen Eigentümers laufen.</translation>
    </message>
    <message>
        <source>%1 is made anew: whoever reads it waits until its query has run.</source>
        <translation>%1 wird neu angelegt: wer daraus liest, wartet, bis die Abfrage gelaufen ist.</translation>
    </message>
    <message>
        <source>Build it under another name beside the old one and swap the names.</source>
        <translation>Unter anderem Namen neben der alten bauen und die Namen tauschen.</translation>
    </message>
    <message>
        <source>Readers of %1 wait until its query has run.</source>
        <translation>Wer aus %1 liest, wartet, bis die Abfrage gelaufen ist.</translation>
    </message>
    <message>
        <source>Refresh it CONCURRENTLY; that needs a unique index.</source>
        <translation>Mit CONCURRENTLY auffrischen; das braucht einen eindeutigen Index.</translation>
    </message>
    <message>
        <source>From this moment code that says %1 fails, and before it code that says %2 does.</source>
        <translation>Von diesem Moment an schlägt Code fehl, der %1 sagt, und vorher Code, der %2 sagt.</translation>
    </message>
    <message>
        <source>Keep both names for a while: a new column kept equal by a trigger, or an alias in the application.</source>
        <translation>Eine Zeit lang beide Namen behalten: eine neue Spalte, die ein Trigger gleich hält, oder ein Alias in der Anwendung.</translation>
    </message>
    <message>
        <source>Code that names %1 (ON CONFLICT ON CONSTRAINT, rescue by name, a later migration) no longer finds it.</source>
        <translation>Code, der %1 nennt (ON CONFLICT ON CONSTRAINT, rescue nach Name, eine spätere Migration), findet es nicht mehr.</translation>
    </message>
    <message>
        <source>Look for the old name in the code.</source>
        <translation>Im Code nach dem alten Namen suchen.</translation>
    </message>
    <message>
        <source>Table %1 is called %2 from this moment on.</source>
        <translation>Tabelle %1 heißt von diesem Moment an %2.</translation>
    </message>
    <message>
        <source>A view under the old name, made in the same transaction, keeps running code going.</source>
        <translation>Eine Sicht unter dem alten Namen, in derselben Transaktion angelegt, hält laufenden Code am Leben.</translation>
    </message>
    <message>
        <source>Table %1 is in schema %2 from this moment on.</source>
        <translation>Tabelle %1 steht von diesem Moment an in Schema %2.</translation>
    </message>
    <message>
        <source>Set the search_path of the application so that it finds the table in both places.</source>
        <translation>Den search_path der Anwendung so setzen, dass sie die Tabelle an beiden Orten findet.</translation>
    </message>
    <message>
        <source>Casts to %1 fail from this moment on.</source>
        <translation>Typumwandlungen nach %1 schlagen von diesem Moment an fehl.</translation>
    </message>
    <message>
        <source>Deploy code that does not name the type first.</source>
        <translation>Zuerst Code ausliefern, der den Typ nicht nennt.</translation>
    </message>
    <message>
        <source>The value %2 of %1 is refused from this moment on.</source>
        <translation>Der Wert %2 von %1 wird von diesem Moment an abgelehnt.</translation>
    </message>
    <message>
        <source>Add the new value beside the old one, move the rows, then stop using the old one.</source>
        <translation>Den neuen Wert neben dem alten hinzufügen, die Zeilen umstellen, dann den alten nicht mehr benutzen.</translation>
    </message>
    <message>
        <source>The old and the new form of foreign key %1 both hold until this step.</source>
        <translation>Die alte und die neue Form von Fremdschlüssel %1 gelten beide bis zu diesem Schritt.</translation>
    </message>
    <message>
        <source>Nothing to do: it avoids a time without either.</source>
        <translation>Nichts zu tun: so gibt es keine Zeit ohne eine von beiden.</translation>
    </message>
    <message>
        <source>Between dropping %1 and building it again, queries do without it.</source>
        <translation>Zwischen dem Entfernen von %1 und dem Neubau müssen Abfragen ohne ihn auskommen.</translation>
    </message>
    <message>
        <source>Build the new form under another name first.</source>
        <translation>Zuerst die neue Form unter anderem Namen bauen.</translation>
    </message>
    <message>
        <source>What replication and change capture see of updates and deletes of %1 changes.</source>
        <translation>Was Replikation und Change Capture von Änderungen und Löschungen in %1 sehen, ändert sich.</translation>
    </message>
    <message>
        <source>Tell the subscribers first.</source>
        <translation>Zuerst den Abonnenten Bescheid geben.</translation>
    </message>
    <message>
        <source>%1 has no policy: with row level security everybody but its owner sees no row.</source>
        <translation>%1 hat keine Policy: mit Zeilensicherheit sieht niemand außer dem Eigentümer eine Zeile.</translation>
    </message>
    <message>
        <source>Who sees which rows of %1 changes at once.</source>
        <translation>Wer welche Zeilen von %1 sieht, ändert sich sofort.</translation>
    </message>
    <message>
        <source>Create the policies before, and try them as the application&apos;s role.</source>
        <translation>Die Policies vorher anlegen und als Rolle der Anwendung ausprobieren.</translation>
    </message>
    <message>
        <source>Sequence %1 stays of type integer: it fails at 2147483647 although %2 is wider.</source>
        <translation>Sequenz %1 bleibt vom Typ integer: sie scheitert bei 2147483647, obwohl %2 breiter ist.</translation>
    </message>
    <message>
        <source>Change the sequence to bigint as well.</source>
        <translation>Auch die Sequenz auf bigint umstellen.</translation>
    </message>
    <message>
        <source>The values of the generated column are computed again: %1 is rewritten under ACCESS EXCLUSIVE.</source>
        <translation>Die Werte der berechneten Spalte werden neu berechnet: %1 wird unter ACCESS EXCLUSIVE neu geschrieben.</translation>
    </message>
    <message>
        <source>Passwords are never read into a plan: %1 would get asterisks for one.</source>
        <translation>Passwörter kommen in keinen Plan: %1 bekäme Sterne dafür.</translation>
    </message>
    <message>
        <source>Put the password in their place when the step is run.</source>
        <translation>Beim Ausführen des Schritts das Passwort an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>Use a new column instead.</source>
        <translation>Stattdessen eine neue Spalte benutzen.</translation>
    </message>
    <message>
        <source>Rows without a value in %1 make this fail.</source>
        <translation>Zeilen ohne Wert in %1 lassen dies fehlschlagen.</translation>
    </message>
    <message>
        <source>Give a fill for the column, or mend the rows first.</source>
        <translation>Der Spalte einen Füllwert geben oder zuerst die Zeilen in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Running code that writes NULL into %1, or leaves it out, fails from then on.</source>
        <translation>Laufender Code, der NULL in %1 schreibt oder die Spalte weglässt, schlägt von da an fehl.</translation>
    </message>
    <message>
        <source>Deploy writers that always give a value first.</source>
        <translation>Zuerst Schreibende ausliefern, die immer einen Wert angeben.</translation>
    </message>
    <message>
        <source>Every row of %1 is looked at under ACCESS EXCLUSIVE for the NOT NULL.</source>
        <translation>Für das NOT NULL wird jede Zeile von %1 unter ACCESS EXCLUSIVE angesehen.</translation>
    </message>
    <message>
        <source>Add a check NOT VALID, validate it, then SET NOT NULL: from PostgreSQL 12 on it needs no scan.</source>
        <translation>Einen Check NOT VALID hinzufügen, prüfen, dann SET NOT NULL: ab PostgreSQL 12 braucht das keinen Durchlauf.</translation>
    </message>
    <message>
        <source>Primary key %1 changes: code that finds rows by the old key, and foreign keys to it, must follow.</source>
        <translation>Primärschlüssel %1 ändert sich: Code, der Zeilen über den alten Schlüssel findet, und Fremdschlüssel darauf müssen folgen.</translation>
    </message>
    <message>
        <source>Deploy code that copes with both keys first.</source>
        <translation>Zuerst Code ausliefern, der mit beiden Schlüsseln zurechtkommt.</translation>
    </message>
    <message>
        <source>Writes to %1 wait for a moment.</source>
        <translation>Schreiben in %1 wartet einen Moment.</translation>
    </message>
    <message>
        <source>The lock is taken without waiting for it in a queue.</source>
        <translation>Die Sperre wird genommen, ohne in einer Schlange auf sie zu warten.</translation>
    </message>
    <message>
        <source>Trigger %2 of %1 does nothing from then on.</source>
        <translation>Trigger %2 von %1 tut von da an nichts mehr.</translation>
    </message>
    <message>
        <source>Never disable ALL: that includes the checks of foreign keys.</source>
        <translation>Nie ALL abschalten: das schließt die Prüfungen der Fremdschlüssel ein.</translation>
    </message>
    <message>
        <source>One UPDATE touches every row of %1: rows stay locked until it ends, and dead rows pile up.</source>
        <translation>Ein einziges UPDATE berührt jede Zeile von %1: die Zeilen bleiben bis zu seinem Ende gesperrt, und tote Zeilen häufen sich.</translation>
    </message>
    <message>
        <source>Fill in batches.</source>
        <translation>In Portionen auffüllen.</translation>
    </message>
    <message>
        <source>%1 refuses duplicates before it is finished, and goes on doing so when the build fails and leaves it invalid.</source>
        <translation>%1 lehnt Doppelte ab, bevor der Index fertig ist, und tut es weiter, wenn der Bau fehlschlägt und er ungültig zurückbleibt.</translation>
    </message>
    <message>
        <source>Deploy writers that expect it first; drop an invalid leftover before trying again.</source>
        <translation>Zuerst Schreibende ausliefern, die damit rechnen; einen ungültigen Rest vor dem nächsten Versuch entfernen.</translation>
    </message>
    <message>
        <source>Rows of %1 that agree in the columns of %2 make the build fail.</source>
        <translation>Zeilen von %1, die in den Spalten von %2 übereinstimmen, lassen den Bau fehlschlagen.</translation>
    </message>
    <message>
        <source>Remove duplicates before the step.</source>
        <translation>Vor dem Schritt Doppelte entfernen.</translation>
    </message>
    <message>
        <source>%1 is rewritten under ACCESS EXCLUSIVE; unlogged tables are empty after a crash and absent on standbys.</source>
        <translation>%1 wird unter ACCESS EXCLUSIVE neu geschrieben; nicht protokollierte Tabellen sind nach einem Absturz leer und fehlen auf Standby-Servern.</translation>
    </message>
    <message>
        <source>Do it in a maintenance window.</source>
        <translation>In einem Wartungsfenster tun.</translation>
    </message>
    <message>
        <source>The body of %1 seems to name %2, which goes; PostgreSQL does not see that until the function runs.</source>
        <translation>Der Rumpf von %1 scheint %2 zu nennen, das wegfällt; PostgreSQL merkt das erst, wenn die Funktion läuft.</translation>
    </message>
    <message>
        <source>Read the function&apos;s body.</source>
        <translation>Den Rumpf der Funktion lesen.</translation>
    </message>
    <message>
        <source>%1 is copied as a whole under ACCESS EXCLUSIVE.</source>
        <translation>%1 wird als Ganzes unter ACCESS EXCLUSIVE kopiert.</translation>
    </message>
    <message>
        <source>Use a tool that repacks online, or a maintenance window.</source>
        <translation>Ein Werkzeug benutzen, das im Betrieb umpackt, oder ein Wartungsfenster.</translation>
    </message>
    <message>
        <source>%2 is validated while the transaction still holds a lock on %1 that stops writers.</source>
        <translation>%2 wird geprüft, während die Transaktion noch eine Sperre auf %1 hält, die Schreiben aufhält.</translation>
    </message>
    <message>
        <source>Validate in a transaction of its own.</source>
        <translation>In einer eigenen Transaktion prüfen.</translation>
    </message>
    <message>
        <source>View %1 is dropped and created again, with all that depends on it, in one transaction.</source>
        <translation>Sicht %1 wird mit allem, was davon abhängt, in einer Transaktion entfernt und neu angelegt.</translation>
    </message>
    <message>
        <source>Grants, comments and owners are given back; sessions in a transaction that read it wait.</source>
        <translation>Rechte, Kommentare und Eigentümer werden wiederhergestellt; Sitzungen in einer Transaktion, die daraus lesen, warten.</translation>
    </message>
    <message>
        <source>Until contract, %1 is a view: reads, inserts, updates and deletes work, but not TRUNCATE, COPY into it by old clients, or foreign keys to it, and adapters find no primary key.</source>
        <translation>Bis zum Abbauen ist %1 eine Sicht: Lesen, Einfügen, Ändern und Löschen gehen, nicht aber TRUNCATE, COPY durch alte Clients oder Fremdschlüssel darauf, und Adapter finden keinen Primärschlüssel.</translation>
    </message>
    <message>
        <source>Set the primary key in the model while the view stands; keep the window short.</source>
        <translation>Den Primärschlüssel im Model setzen, solange die Sicht steht; die Zeit kurz halten.</translation>
    </message>
    <message>
        <source>%1 has more than three keys: it is large, and writes pay for each.</source>
        <translation>%1 hat mehr als drei Schlüssel: er ist groß, und jedes Schreiben zahlt dafür.</translation>
    </message>
    <message>
        <source>See whether fewer keys serve the same queries.</source>
        <translation>Prüfen, ob weniger Schlüssel denselben Abfragen dienen.</translation>
    </message>
</context>
<context>
    <name>cofferdam::proof</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is left over</source>
        <translation>%1 ist übrig</translation>
    </message>
    <message>
        <source>%1 differs in %2: %3 instead of %4</source>
        <translation>%1 weicht ab in %2: %3 statt %4</translation>
    </message>
    <message>
        <source>the emitted script does not read at %1: %2</source>
        <translation>das erzeugte Skript ist bei %1 nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the emitted script holds what has no model: %1</source>
        <translation>das erzeugte Skript enthält etwas ohne Modell: %1</translation>
    </message>
    <message>
        <source>the emitted script would stop at %1: %2</source>
        <translation>das erzeugte Skript würde bei %1 anhalten: %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::proof::Migrations</name>
    <message>
        <source>%1 holds what has no model: %2</source>
        <translation>%1 enthält etwas ohne Modell: %2</translation>
    </message>
    <message>
        <source>the migration %1 would stop: %2</source>
        <translation>die Migration %1 würde anhalten: %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby</name>
    <message>
        <source>The default of %1 names a column, so it is taken as a generated column.</source>
        <translation>Die Vorgabe von %1 nennt eine Spalte, also gilt sie als berechnete Spalte.</translation>
    </message>
    <message>
        <source>A foreign key of %1 refers to %2, which the file does not define.</source>
        <translation>Ein Fremdschlüssel von %1 verweist auf %2, das die Datei nicht definiert.</translation>
    </message>
    <message>
        <source>Rails reads the default %1 as no point in time, so the column gets none.</source>
        <translation>Rails liest die Vorgabe %1 nicht als Zeitpunkt, also bekommt die Spalte keine.</translation>
    </message>
    <message>
        <source>The index name %1 is longer than PostgreSQL keeps; Rails would refuse it.</source>
        <translation>Der Indexname %1 ist länger, als PostgreSQL behält; Rails würde ihn ablehnen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a binary file, not Ruby source.</source>
        <translation>Dies ist eine Binärdatei und kein Ruby-Quelltext.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Die Datei ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>The schema is defined a second time here.</source>
        <translation>Das Schema wird hier ein zweites Mal definiert.</translation>
    </message>
    <message>
        <source>The file is written for %1; Cofferdam compares PostgreSQL schemas.</source>
        <translation>Die Datei ist für %1 geschrieben; Cofferdam vergleicht PostgreSQL-Schemata.</translation>
    </message>
    <message>
        <source>Rails 7.0 and 7.1 cut enum labels apart at commas; check those of %1.</source>
        <translation>Rails 7.0 und 7.1 zerlegen Aufzählungswerte an Kommas; die von %1 prüfen.</translation>
    </message>
    <message>
        <source>The sequence %1 is used but not defined in the file; it is taken as one with PostgreSQL&apos;s defaults.</source>
        <translation>Die Sequenz %1 wird benutzt, aber in der Datei nicht definiert; sie gilt als eine mit den Vorgaben von PostgreSQL.</translation>
    </message>
    <message>
        <source>The file holds no ActiveRecord::Migration.</source>
        <translation>Die Datei enthält keine ActiveRecord::Migration.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Depth</name>
    <message>
        <source>The file nests too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Grammar</name>
    <message>
        <source>There is an “end” or a closing bracket too many.</source>
        <translation>Es gibt ein „end“ oder eine schließende Klammer zu viel.</translation>
    </message>
    <message>
        <source>The file nests too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file ends before the “end” of what starts here.</source>
        <translation>Die Datei endet vor dem „end“ zu dem, was hier beginnt.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Scanner</name>
    <message>
        <source>A merge conflict is left in the file.</source>
        <translation>In der Datei ist ein Merge-Konflikt stehen geblieben.</translation>
    </message>
    <message>
        <source>The file ends inside a string.</source>
        <translation>Die Datei endet mitten in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>The file ends inside a heredoc.</source>
        <translation>Die Datei endet mitten in einem Heredoc.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::TableDefinition</name>
    <message>
        <source>%1 is a partition of %2; the file does not tell its bounds.</source>
        <translation>%1 ist eine Partition von %2; die Datei nennt ihre Grenzen nicht.</translation>
    </message>
</context>
<context>
    <name>cofferdam::scratch</name>
    <message>
        <source>There is no such PostgreSQL server in %1 (postgres and initdb are needed).</source>
        <translation>In %1 gibt es keinen solchen PostgreSQL-Server (postgres und initdb werden gebraucht).</translation>
    </message>
    <message>
        <source>No PostgreSQL %1 server is installed (looked in /usr/lib/postgresql and on PATH).</source>
        <translation>Kein PostgreSQL-Server %1 ist installiert (gesucht in /usr/lib/postgresql und in PATH).</translation>
    </message>
    <message>
        <source>No PostgreSQL server is installed (looked in /usr/lib/postgresql and on PATH).</source>
        <translation>Kein PostgreSQL-Server ist installiert (gesucht in /usr/lib/postgresql und in PATH).</translation>
    </message>
    <message>
        <source>A scratch server can&apos;t run as root, and there is no user postgres or nobody to run it.</source>
        <translation>Ein Versuchsserver kann nicht als root laufen, und es gibt keinen Benutzer postgres oder nobody, der ihn ausführen könnte.</translation>
    </message>
</context>
<context>
    <name>cofferdam::scratch::Server::State</name>
    <message>
        <source>The scratch server did not start.</source>
        <translation>Der Versuchsserver ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources</name>
    <message>
        <source>A file in a git revision is written git:REVISION:PATH.</source>
        <translation>Eine Datei in einer Git-Revision schreibt man git:REVISION:PFAD.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation>%1 ist leer: die Datei hat kein einziges Byte.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation>%1: eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .sql files and no Rails schema.</source>
        <translation>Der Ordner %1 enthält weder .sql-Dateien noch ein Rails-Schema.</translation>
    </message>
    <message>
        <source>%1 is not a snapshot written by Cofferdam.</source>
        <translation>%1 ist kein von Cofferdam geschriebener Schnappschuss.</translation>
    </message>
    <message>
        <source>%1 is a snapshot of version %2; this program reads version %3.</source>
        <translation>%1 ist ein Schnappschuss der Version %2; dieses Programm liest Version %3.</translation>
    </message>
    <message>
        <source>%1 was read; the project also has %2.</source>
        <translation>%1 wurde gelesen; das Projekt hat auch %2.</translation>
    </message>
    <message>
        <source>%1 is written for %2, not for PostgreSQL.</source>
        <translation>%1 ist für %2 geschrieben, nicht für PostgreSQL.</translation>
    </message>
    <message>
        <source>The dump was cut off: its last line, &quot;PostgreSQL database dump complete&quot;, is missing.</source>
        <translation>Der Dump ist abgeschnitten: seine letzte Zeile „PostgreSQL database dump complete“ fehlt.</translation>
    </message>
    <message>
        <source>%1 holds no SQL that PostgreSQL understands.</source>
        <translation>%1 enthält kein SQL, das PostgreSQL versteht.</translation>
    </message>
    <message>
        <source>In a connection URI, @ and / in the user name or password are written %1 and %2.</source>
        <translation>In einer Verbindungs-URI schreibt man @ und / in Benutzername oder Passwort als %1 und %2.</translation>
    </message>
    <message>
        <source>The scratch server ended.</source>
        <translation>Der Versuchsserver hat sich beendet.</translation>
    </message>
    <message>
        <source>The scratch server could not print these, which are compared as they are written: %1. It said first: %2</source>
        <translation>Der Versuchsserver konnte Folgendes nicht ausgeben; verglichen wird es so, wie es geschrieben ist: %1. Er meldete zuerst: %2</translation>
    </message>
    <message>
        <source>%1 is compared as it is written, since no scratch server could print it: %2</source>
        <translation>%1 wird so verglichen, wie es geschrieben ist, weil kein Versuchsserver es ausgeben konnte: %2</translation>
    </message>
    <message>
        <source>There is no saved connection %1.</source>
        <translation>Es gibt keine gespeicherte Verbindung %1.</translation>
    </message>
    <message>
        <source>This is no file of saved connections: %1.</source>
        <translation>Dies ist keine Datei mit gespeicherten Verbindungen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Every saved connection needs a name of its own; &quot;%1&quot; is not.</source>
        <translation>Jede gespeicherte Verbindung braucht einen eigenen Namen; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::ErbText</name>
    <message>
        <source>The Ruby code that begins here is not closed by %1.</source>
        <translation>Der Ruby-Code, der hier beginnt, wird nicht durch %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>Ruby code is not run; what it does to the file is left out: %1.</source>
        <translation>Ruby-Code wird nicht ausgeführt; was er mit der Datei macht, bleibt weg: %1.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::Reader</name>
    <message>
        <source>%1 is no PostgreSQL database.</source>
        <translation>%1 ist keine PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>%1 names no database.</source>
        <translation>%1 nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>What a directory server knows is looked up by PostgreSQL&apos;s library itself.</source>
        <translation>Was ein Verzeichnisserver weiß, schlägt die Bibliothek von PostgreSQL selbst nach.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::Session</name>
    <message>
        <source>The scratch server cannot be reached.</source>
        <translation>Der Versuchsserver ist nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::SourceAddress</name>
    <message>
        <source>A source is missing: its name is empty.</source>
        <translation>Eine Quelle fehlt: ihr Name ist leer.</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation>%1: eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::live</name>
    <message>
        <source>%1 runs PostgreSQL %2; 11 is the oldest that can be read.</source>
        <translation>Auf %1 läuft PostgreSQL %2; 11 ist die älteste lesbare Version.</translation>
    </message>
    <message>
        <source>The schema of %1 was changed each time while it was read: some of what is shown may be of an earlier moment than the rest.</source>
        <translation>Das Schema von %1 wurde bei jedem Lesen gerade geändert: manches hier kann von einem früheren Zeitpunkt stammen als der Rest.</translation>
    </message>
    <message>
        <source>%1 is reached through a connection pooler that lends server connections for one transaction each. Reading does not mind; a plan must be run on a direct connection, since its timeouts would be lost.</source>
        <translation>%1 wird über einen Verbindungspooler erreicht, der Serververbindungen für je eine Transaktion verleiht. Beim Lesen stört das nicht; ein Plan muss über eine direkte Verbindung laufen, weil sonst seine Zeitgrenzen verloren gehen.</translation>
    </message>
    <message>
        <source>%1 is reached through a connection pooler.</source>
        <translation>%1 wird über einen Verbindungspooler erreicht.</translation>
    </message>
    <message>
        <source>The role has no right to use these schemas of %1, whose objects were read from the catalogs all the same: %2. Sizes and positions in them are not visible.</source>
        <translation>Die Rolle darf diese Schemata von %1 nicht benutzen; ihre Objekte wurden trotzdem aus den Katalogen gelesen: %2. Größen und Stände darin sind nicht sichtbar.</translation>
    </message>
    <message>
        <source>Sizes and use could not be read from %1: %2</source>
        <translation>Größen und Benutzung konnten aus %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and its sslmode asks for it.</source>
        <translation>%1 bietet keine Verschlüsselung an, und der sslmode verlangt sie.</translation>
    </message>
    <message>
        <source>The root certificate to verify %1 with cannot be read.</source>
        <translation>Das Stammzertifikat, mit dem %1 zu prüfen wäre, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>Das Zertifikat von %1 ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another host.</source>
        <translation>Das Zertifikat von %1 gehört zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The role of %1 is no member of pg_read_all_stats: transactions and replicas of other roles are not visible to it.</source>
        <translation>Die Rolle von %1 ist kein Mitglied von pg_read_all_stats: Transaktionen und Replikate anderer Rollen sieht sie nicht.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::live::Connection</name>
    <message>
        <source>The connection to %1 was lost while reading.</source>
        <translation>Die Verbindung zu %1 ging beim Lesen verloren.</translation>
    </message>
    <message>
        <source>Reading %1 took longer than allowed, and the server ended it.</source>
        <translation>Das Lesen von %1 dauerte länger als erlaubt, und der Server hat es beendet.</translation>
    </message>
    <message>
        <source>%1 could not be read: another session holds a lock on part of the schema.</source>
        <translation>%1 konnte nicht gelesen werden: eine andere Sitzung hält eine Sperre auf einem Teil des Schemas.</translation>
    </message>
    <message>
        <source>%1 could not be read: the role may not see its catalogs.</source>
        <translation>%1 konnte nicht gelesen werden: die Rolle darf die Kataloge nicht sehen.</translation>
    </message>
    <message>
        <source>%1 could not be read: its server reported an error.</source>
        <translation>%1 konnte nicht gelesen werden: der Server meldete einen Fehler.</translation>
    </message>
    <message>
        <source>%1 stopped answering while it was read.</source>
        <translation>%1 hat beim Lesen aufgehört zu antworten.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sql</name>
    <message>
        <source>PostgreSQL does not accept %1: %2</source>
        <translation>PostgreSQL akzeptiert %1 nicht: %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::sql::FileParser</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The statement is unfinished.</source>
        <translation>Die Anweisung ist unvollständig.</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>Die Anweisung ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>PostgreSQL does not accept this statement: %1</source>
        <translation>PostgreSQL akzeptiert diese Anweisung nicht: %1</translation>
    </message>
    <message>
        <source>The file ends in the middle of a statement that begins here.</source>
        <translation>Die Datei endet mitten in einer Anweisung, die hier beginnt.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sql::Splitter</name>
    <message>
        <source>The file ends inside a quote or comment that begins here.</source>
        <translation>Die Datei endet in einer Zeichenkette oder einem Kommentar, die hier beginnen.</translation>
    </message>
    <message>
        <source>An unresolved merge conflict stands here.</source>
        <translation>Hier steht ein ungelöster Merge-Konflikt.</translation>
    </message>
    <message>
        <source>The file ends inside the data of a COPY.</source>
        <translation>Die Datei endet mitten in den Daten eines COPY.</translation>
    </message>
    <message>
        <source>The file ends inside a function body that begins here.</source>
        <translation>Die Datei endet in einem Funktionsrumpf, der hier beginnt.</translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace</name>
    <message>
        <source>The drafted statement &quot;%1&quot; no longer fits: %2</source>
        <translation>Die entworfene Anweisung „%1“ passt nicht mehr: %2</translation>
    </message>
    <message>
        <source>The value for %1 is no SQL expression: %2.</source>
        <translation>Der Wert für %1 ist kein SQL-Ausdruck: %2.</translation>
    </message>
    <message>
        <source>The value for %1 is not used: no row needs one.</source>
        <translation>Der Wert für %1 wird nicht verwendet: Keine Zeile braucht einen.</translation>
    </message>
    <message>
        <source>The value for %1 names %2, which is no column of its table.</source>
        <translation>Der Wert für %1 nennt %2, und das ist keine Spalte seiner Tabelle.</translation>
    </message>
    <message>
        <source>The rename %1 no longer fits: both names must exist, each on its own side.</source>
        <translation>Die Umbenennung %1 passt nicht mehr: beide Namen müssen vorhanden sein, jeder auf seiner Seite.</translation>
    </message>
    <message>
        <source>Plan %1 online: in phases, with short locks, while the application runs</source>
        <translation>%1 für den laufenden Betrieb planen: in Phasen, mit kurzen Sperren, während die Anwendung läuft</translation>
    </message>
    <message>
        <source>It is a rename: keep the rows and call it %1</source>
        <translation>Es ist eine Umbenennung: die Zeilen behalten und es %1 nennen</translation>
    </message>
    <message>
        <source>Draft it on the target: %1</source>
        <translation>Am Soll entwerfen: %1</translation>
    </message>
    <message>
        <source>The plan does not say which baseline it was made for.</source>
        <translation>Der Plan sagt nicht, für welchen Ausgangsstand er erstellt wurde.</translation>
    </message>
    <message>
        <source>kept by %1 for itself</source>
        <translation>was %1 für sich selbst führt</translation>
    </message>
    <message>
        <source>partitions of %1</source>
        <translation>Partitionen von %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace::Collector</name>
    <message>
        <source>%1 has used %2 per cent of its numbers: at %3 every insert fails.</source>
        <translation>%1 hat %2 Prozent der Nummern verbraucht: bei %3 scheitert jedes INSERT.</translation>
    </message>
    <message>
        <source>Change the column, the columns that refer to it, and its sequence to bigint while there is time.</source>
        <translation>Die Spalte, die Spalten, die auf sie verweisen, und ihre Sequenz auf bigint umstellen, solange Zeit ist.</translation>
    </message>
    <message>
        <source>%1 is invalid, left by a build that was interrupted or still being built: it serves no query, costs every write, and may reject duplicates.</source>
        <translation>%1 ist ungültig, von einem unterbrochenen Bau übrig oder noch im Bau: er dient keiner Abfrage, kostet jeden Schreibzugriff und kann doppelte Werte abweisen.</translation>
    </message>
    <message>
        <source>Unless it is being built just now: DROP INDEX CONCURRENTLY, and build it again.</source>
        <translation>Wenn er nicht gerade gebaut wird: DROP INDEX CONCURRENTLY, und neu bauen.</translation>
    </message>
    <message>
        <source>When the statistics were taken, %1 had a transaction open for %2 seconds: what it has used cannot be locked before it ends, and whoever waits makes others wait.</source>
        <translation>Als die Statistik aufgenommen wurde, hatte %1 seit %2 Sekunden eine Transaktion offen: was sie benutzt hat, lässt sich nicht sperren, bevor sie endet, und wer wartet, lässt andere warten.</translation>
    </message>
    <message>
        <source>Look for long transactions before each phase. The steps take their locks without queueing and give up after some attempts.</source>
        <translation>Vor jeder Phase nach langen Transaktionen sehen. Die Schritte nehmen ihre Sperren, ohne sich anzustellen, und geben nach einigen Versuchen auf.</translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace::Reader</name>
    <message>
        <source>Not a decisions file: %1.</source>
        <translation>Keine Entscheidungsdatei: %1.</translation>
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
        <translation>Den eindeutigen Index von %1 auf %2 bauen</translation>
    </message>
    <message>
        <source>Some rows of %2 agree in all columns of %1.</source>
        <translation>Manche Zeilen von %2 stimmen in allen Spalten von %1 überein.</translation>
    </message>
    <message>
        <source>Built while reads and writes go on; it waits for older transactions instead.</source>
        <translation>Gebaut, während Lesen und Schreiben weitergehen; dafür wird auf ältere Transaktionen gewartet.</translation>
    </message>
    <message>
        <source>NOT VALID binds new rows at once and leaves the old ones for a scan that blocks nobody.</source>
        <translation>NOT VALID bindet neue Zeilen sofort und überlässt die alten einem Durchlauf, der niemanden blockiert.</translation>
    </message>
    <message>
        <source>Validate %1 of %2</source>
        <translation>%1 von %2 prüfen</translation>
    </message>
    <message>
        <source>Fill %1 of %2</source>
        <translation>%1 von %2 auffüllen</translation>
    </message>
    <message>
        <source>Rows are filled in small transactions, so that no row stays locked for long.</source>
        <translation>Zeilen werden in kleinen Transaktionen gefüllt, damit keine Zeile lange gesperrt bleibt.</translation>
    </message>
    <message>
        <source>Mark %1 of %2 as filled</source>
        <translation>%1 von %2 als gefüllt markieren</translation>
    </message>
    <message>
        <source>Some rows of %1 have no %2 yet.</source>
        <translation>Manche Zeilen von %1 haben noch kein %2.</translation>
    </message>
    <message>
        <source>Some rows of %2 have no %1.</source>
        <translation>Manche Zeilen von %2 haben kein %1.</translation>
    </message>
    <message>
        <source>Make %1 of %2 NOT NULL</source>
        <translation>%1 von %2 NOT NULL machen</translation>
    </message>
    <message>
        <source>Refuse new NULLs in %1 of %2</source>
        <translation>Neue NULL-Werte in %1 von %2 ablehnen</translation>
    </message>
    <message>
        <source>A validated check lets SET NOT NULL skip its scan under ACCESS EXCLUSIVE (from PostgreSQL 12).</source>
        <translation>Ein geprüfter Check lässt SET NOT NULL seinen Durchlauf unter ACCESS EXCLUSIVE sparen (ab PostgreSQL 12).</translation>
    </message>
    <message>
        <source>Every writer gives %1 of %2 a value.</source>
        <translation>Wer in %2 schreibt, gibt %1 einen Wert.</translation>
    </message>
    <message>
        <source>Prove that %1 of %2 holds no NULL</source>
        <translation>Nachweisen, dass %1 von %2 kein NULL enthält</translation>
    </message>
    <message>
        <source>Writers of %2 expect that %1 refuses duplicates, from the build on.</source>
        <translation>Wer in %2 schreibt, rechnet vom Bau an damit, dass %1 Doppelte ablehnt.</translation>
    </message>
    <message>
        <source>Complete index %1 of %2</source>
        <translation>Index %1 von %2 fertigstellen</translation>
    </message>
    <message>
        <source>Drop index %1 of %2</source>
        <translation>Index %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>No running code names %1 of %2 or its columns in ON CONFLICT.</source>
        <translation>Kein laufender Code nennt %1 von %2 oder dessen Spalten in ON CONFLICT.</translation>
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
        <translation>%1 ist kein eigener Typ von Rails; er gilt als der Typ dieses Namens.</translation>
    </message>
    <message>
        <source>The foreign key from %1 to %2 names no column, and %1 has no column %3.</source>
        <translation>Der Fremdschlüssel von %1 nach %2 nennt keine Spalte, und %1 hat keine Spalte %3.</translation>
    </message>
    <message>
        <source>Add column %1 to %2 beside %3, kept equal by a trigger</source>
        <translation>Spalte %1 zu %2 neben %3 hinzufügen, durch einen Trigger gleich gehalten</translation>
    </message>
    <message>
        <source>Add %3 to %2, a copy of %1 with the new type, kept equal by a trigger</source>
        <translation>%3 zu %2 hinzufügen, eine Kopie von %1 mit dem neuen Typ, durch einen Trigger gleich gehalten</translation>
    </message>
    <message>
        <source>The trigger stands before the first row is copied, so that no write is missed.</source>
        <translation>Der Trigger steht, bevor die erste Zeile kopiert wird, damit kein Schreiben verloren geht.</translation>
    </message>
    <message>
        <source>Copy %1 of %2 into %3</source>
        <translation>%1 von %2 nach %3 kopieren</translation>
    </message>
    <message>
        <source>Drop constraint %1 of %2</source>
        <translation>Constraint %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Detach partition %1</source>
        <translation>Partition %1 abhängen</translation>
    </message>
    <message>
        <source>Drop the check that detaching left on %1</source>
        <translation>Den Check entfernen, den das Abhängen an %1 hinterließ</translation>
    </message>
    <message>
        <source>Attach partition %1</source>
        <translation>Partition %1 anhängen</translation>
    </message>
</context>
</TS>
