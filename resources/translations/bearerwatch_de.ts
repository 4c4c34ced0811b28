<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>WatchSourcesBar</name>
    <message>
      <source>5 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>15 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::charts::ChartCanvas</name>
    <message>
      <source>No record with a time was read yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No token failure in the shown time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failures: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requests: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::charts::FailureChart</name>
    <message>
      <source>Failures over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and Right tell the values of each interval, with Shift they choose a range; plus and minus zoom. The button Table shows the same numbers as a table.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::Composition</name>
    <message>
      <source>from a log record</source>
      <translation>aus einem Logeintrag</translation>
    </message>
    <message>
      <source>Watching nothing</source>
      <translation>Nichts wird beobachtet</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Öffnen…</translation>
    </message>
    <message>
      <source>Open the &amp;samples</source>
      <translation>Die &amp;Proben öffnen</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Paste and inspect</source>
      <translation>&amp;Einfügen und untersuchen</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>&amp;Leeren</translation>
    </message>
    <message>
      <source>Copy &amp;report without the token</source>
      <translation>Be&amp;richt ohne das Token kopieren</translation>
    </message>
    <message>
      <source>Copy &amp;token</source>
      <translation>&amp;Token kopieren</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Add key…</source>
      <translation>Schlüssel &amp;hinzufügen…</translation>
    </message>
    <message>
      <source>&amp;Mask or show the text</source>
      <translation>Text &amp;verdecken oder zeigen</translation>
    </message>
    <message>
      <source>&amp;Pin this token</source>
      <translation>Dieses Token an&amp;heften</translation>
    </message>
    <message>
      <source>&amp;Compare two tokens…</source>
      <translation>&amp;Zwei Token vergleichen…</translation>
    </message>
    <message>
      <source>C&amp;ompose a token…</source>
      <translation>Ein Token &amp;erstellen…</translation>
    </message>
    <message>
      <source>&amp;Report for support…</source>
      <translation>Be&amp;richt für den Support…</translation>
    </message>
    <message>
      <source>&amp;Earlier in this session…</source>
      <translation>&amp;Früher in dieser Sitzung…</translation>
    </message>
    <message>
      <source>Sample: expired</source>
      <translation>Probe: abgelaufen</translation>
    </message>
    <message>
      <source>Sample: signed with another key</source>
      <translation>Probe: mit anderem Schlüssel signiert</translation>
    </message>
    <message>
      <source>Sample: damaged copy</source>
      <translation>Probe: beschädigte Kopie</translation>
    </message>
    <message>
      <source>Sample: accepted</source>
      <translation>Probe: angenommen</translation>
    </message>
    <message>
      <source>Open tokens, keys or logs</source>
      <translation>Token, Schlüssel oder Logs öffnen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::InspectController</name>
    <message>
      <source>repaired token</source>
      <translation>repariertes Token</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>Too long to inspect</source>
      <translation>Zu lang zum Untersuchen</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Nothing was found so far. Paste a shorter text, or let it run to its end.</source>
      <translation>Bisher wurde nichts gefunden. Einen kürzeren Text einfügen oder bis zum Ende laufen lassen.</translation>
    </message>
    <message>
      <source>No token in this text</source>
      <translation>Kein Token in diesem Text</translation>
    </message>
    <message>
      <source>Nothing in it looks like a token. Paste the whole header, request or response, and check that the copy is not cut off.</source>
      <translation>Nichts darin sieht wie ein Token aus. Den ganzen Header, die ganze Anfrage oder Antwort einfügen und prüfen, ob die Kopie abgeschnitten ist.</translation>
    </message>
    <message>
      <source>corrected text</source>
      <translation>berichtigter Text</translation>
    </message>
    <message>
      <source>Choose a list of revoked tokens</source>
      <translation>Eine Liste widerrufener Token wählen</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2. Check the name and the permission.</source>
      <translation>%1 kann nicht gelesen werden: %2. Namen und Rechte prüfen.</translation>
    </message>
    <message>
      <source>%1 is larger than 64 MiB. Give a shorter list.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n entries of %1 are checked from now on.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source> and %n more</source>
      <translation>
        <numerusform> und %n weitere</numerusform>
        <numerusform> und %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>angeheftet</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>%1: %2. Check the name and the permission.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys of %1 were added.</source>
      <translation>Schlüssel aus %1 wurden hinzugefügt.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>%1 is encrypted. Its passphrase:</source>
      <translation>%1 ist verschlüsselt. Die Passphrase dazu:</translation>
    </message>
    <message>
      <source>sample-jwks.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sample's key was not added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sample</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>pasted key</source>
      <translation>eingefügter Schlüssel</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::KeyFetcher</name>
    <message>
      <source>Asking %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last request at %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key set lies on another host: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer holds no key.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::KeyRingController</name>
    <message>
      <source>The keys were saved.</source>
      <translation>Die Schlüssel wurden gespeichert.</translation>
    </message>
    <message>
      <source>There is no secret store here: kept for this session only.</source>
      <translation>Hier gibt es keinen Geheimnisspeicher: nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
      <source>Kept in the system's secret store.</source>
      <translation>Im Geheimnisspeicher des Systems aufbewahrt.</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session, until you keep them.</source>
      <translation>Schlüssel bleiben für diese Sitzung im Speicher, bis Sie sie aufbewahren.</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session. They can be kept in the system's secret store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys stay in memory for this session: there is no secret store here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A key ring is kept, and it is locked. %1</source>
      <translation>Ein Schlüsselbund ist aufbewahrt und gesperrt. %1</translation>
    </message>
    <message>
      <source>%1 Encrypted with a passphrase; locks after ten idle minutes.</source>
      <translation>%1 Mit Passphrase verschlüsselt; sperrt sich nach zehn untätigen Minuten.</translation>
    </message>
    <message>
      <source>%1 Locks after ten idle minutes.</source>
      <translation>%1 Sperrt sich nach zehn untätigen Minuten.</translation>
    </message>
    <message>
      <source>Unlock the key ring</source>
      <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
      <source>The passphrase of the key ring:</source>
      <translation>Die Passphrase des Schlüsselbunds:</translation>
    </message>
    <message>
      <source>Passphrase of the key ring</source>
      <translation>Passphrase des Schlüsselbunds</translation>
    </message>
    <message>
      <source>A new passphrase; empty for none. Without it the kept keys cannot be read again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::PinController</name>
    <message>
      <source>%1 has expired</source>
      <translation>%1 ist abgelaufen</translation>
    </message>
    <message>
      <source>%1 expires soon</source>
      <translation>%1 läuft bald ab</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::TokenTools</name>
    <message>
      <source>In the text: %1, %2</source>
      <translation>Im Text: %1, %2</translation>
    </message>
    <message>
      <source>Pinned: %1, %2</source>
      <translation>Angeheftet: %1, %2</translation>
    </message>
    <message>
      <source>Paste another token, or pin one first.</source>
      <translation>Ein weiteres Token einfügen oder zuerst eines anheften.</translation>
    </message>
    <message>
      <source>Both say the same.</source>
      <translation>Beide sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
      <source>%n differences</source>
      <translation>
        <numerusform>%n Unterschiede</numerusform>
        <numerusform>%n Unterschiede</numerusform>
      </translation>
    </message>
    <message>
      <source>made here</source>
      <translation>hier erstellt</translation>
    </message>
    <message>
      <source>There is nothing to report yet. Paste a token first.</source>
      <translation>Es gibt noch nichts zu berichten. Zuerst ein Token einfügen.</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
      <source>%1 cannot be written: %2. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from earlier</source>
      <translation>von früher</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::WatchController</name>
    <message>
      <source>&amp;Open logs…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a &amp;folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch a &amp;command…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste lines or a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;last session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export the records…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show e&amp;vents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show con&amp;tributors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;rules and alerts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>watching nothing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::models::BucketTableModel</name>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From (UTC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requests</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::models::CauseSummaryModel</name>
    <message>
      <source>as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1%2 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other (%1 causes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of the failures that are counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with the time right before, or with what an alert found usual; differences that chance explains are not shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 failures over the shown time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Course</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ClaimsModel</name>
    <message>
      <source>not a number: a time is seconds since 1970</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>milliseconds: a time is seconds since 1970</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stands twice: most programs take the last one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim</source>
      <translation>Claim</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Bedeutung</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ComparisonModel</name>
    <message>
      <source>never ends</source>
      <translation>endet nie</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Algorithm</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signatur</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Lifetime</source>
      <translation>Lebensdauer</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Ausgestellt</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>Läuft ab</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>%n Zeichen</numerusform>
        <numerusform>%n Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>Header</source>
      <translation>Header</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>only in the second</source>
      <translation>nur im zweiten</translation>
    </message>
    <message>
      <source>only in the first</source>
      <translation>nur im ersten</translation>
    </message>
    <message>
      <source>differs</source>
      <translation>verschieden</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Erstes</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Zweites</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ContributorModel</name>
    <message>
      <source>Of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Failures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ErrorTextView</name>
    <message>
      <source>What to do next</source>
      <translation>Was als Nächstes zu tun ist</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::EventTableModel</name>
    <message>
      <source>no time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key id</source>
      <translation>Schlüsselkennung</translation>
    </message>
    <message>
      <source>Words that decided</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::models::FindingView</name>
    <message>
      <source>Cause: %1 (%2)</source>
      <translation>Ursache: %1 (%2)</translation>
    </message>
    <message>
      <source>Client: %1</source>
      <translation>Client: %1</translation>
    </message>
    <message>
      <source>Server: %1</source>
      <translation>Server: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::FoundTokensModel</name>
    <message>
      <source>Disclosed element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discloses %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside</source>
      <translation>darin</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::HelpModel</name>
    <message>
      <source>A keyed hash with a shared secret: whoever can verify can also sign (RFC 7518 3.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An RSA signature with PKCS #1 v1.5 padding: private key signs, public key verifies (RFC 7518 3.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An RSA signature with PSS padding, salt as long as the hash (RFC 7518 3.5).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A signature on an elliptic curve; r and s side by side, not DER (RFC 7518 3.4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A signature on an Edwards curve, the same bytes each time (RFC 8037, RFC 9864).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered, and recognised; it cannot be computed here, so a signature is shown as not checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a random secret at least as long as the hash, and only where one party both makes and reads the token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a key of 2048 bits or more, and allow one family for a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A good choice for new systems: short keys and signatures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shared key encrypts the content itself (RFC 7518 4.5).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The content key is encrypted with the recipient's RSA key (RFC 7518 4.2, 4.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The content key is wrapped with a shared AES key (RFC 7518 4.4, 4.7).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The content key comes from a key agreement with the recipient's key (RFC 7518 4.6).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The content key is wrapped with a key made from a password (RFC 7518 4.8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered, and recognised; it cannot be computed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not use it: servers that tell a padding error from another one can be made to decrypt (RFC 8725 3.2). RSA-OAEP-256 takes its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bound the iteration count that you accept, and prefer a random key to a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Causes</source>
      <translation>Ursachen</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>Was es bedeutet</translation>
    </message>
    <message>
      <source>What to check</source>
      <translation>Was zu prüfen ist</translation>
    </message>
    <message>
      <source>Fix at the client</source>
      <translation>Abhilfe beim Client</translation>
    </message>
    <message>
      <source>Fix at the server</source>
      <translation>Abhilfe beim Server</translation>
    </message>
    <message>
      <source>What Bearerwatch can find</source>
      <translation>Was Bearerwatch finden kann</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Prevention</source>
      <translation>Vorbeugung</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Was gesehen wurde</translation>
    </message>
    <message>
      <source>Algorithms</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>Rat</translation>
    </message>
    <message numerus="yes">
      <source>Encrypts the content with a key of %n bits and proves that it is unchanged (RFC 7518 5).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>Header</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::IncidentModel</name>
    <message>
      <source>since %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 to %2 UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>firing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>resolved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::models::KeysModel</name>
    <message>
      <source>Secret</source>
      <translation>Geheimnis</translation>
    </message>
    <message>
      <source>read as %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>private</source>
      <translation>privat</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>signieren</translation>
    </message>
    <message>
      <source>encrypt</source>
      <translation>verschlüsseln</translation>
    </message>
    <message>
      <source>A private key: the public one is enough to verify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not usable</source>
      <translation>Nicht brauchbar</translation>
    </message>
    <message>
      <source>Verifies this token</source>
      <translation>Passt zu diesem Token</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n Warnungen</numerusform>
        <numerusform>%n Warnungen</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 bit</source>
      <translation>%1 Bit</translation>
    </message>
    <message>
      <source>secret store</source>
      <translation>Geheimnisspeicher</translation>
    </message>
    <message>
      <source>this session</source>
      <translation>diese Sitzung</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Fingerabdruck</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Kept in</source>
      <translation>Aufbewahrt in</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::PinnedModel</name>
    <message>
      <source>never ends</source>
      <translation>endet nie</translation>
    </message>
    <message>
      <source>expired %1 ago</source>
      <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>noch %1</translation>
    </message>
    <message>
      <source>expired at %1</source>
      <translation>abgelaufen um %1</translation>
    </message>
    <message>
      <source>expires in %1, at %2</source>
      <translation>läuft ab in %1, um %2</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ProfileModel</name>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::SourceModel</name>
    <message>
      <source>Standard input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>following</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 lines/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read to its end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::models::TokenView</name>
    <message>
      <source>The token, its signature and its claims are not part of this report.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::AddKeyDialog</name>
    <message>
      <source>Add key</source>
      <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
      <source>How the key is given</source>
      <translation>Wie der Schlüssel gegeben wird</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Geheimnis</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Keys stay in memory until you keep them on the Keys page.</source>
      <translation>Schlüssel bleiben im Speicher, bis Sie sie auf der Seite Schlüssel aufbewahren.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Key, key set or certificate</source>
      <translation>Schlüssel, Schlüsselsatz oder Zertifikat</translation>
    </message>
    <message>
      <source>A public key or a certificate in PEM, a JWK, or a whole key set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding of the secret</source>
      <translation>Kodierung des Geheimnisses</translation>
    </message>
    <message>
      <source>Try each reading</source>
      <translation>Jede Lesart versuchen</translation>
    </message>
    <message>
      <source>Text as it is</source>
      <translation>Text wie er ist</translation>
    </message>
    <message>
      <source>Base64</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Base64url</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hexadecimal</source>
      <translation>Hexadezimal</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>only where the file is encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose a key file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the address is</source>
      <translation>Was die Adresse ist</translation>
    </message>
    <message>
      <source>Issuer: its metadata names the key set</source>
      <translation>Aussteller: seine Metadaten nennen den Schlüsselsatz</translation>
    </message>
    <message>
      <source>Key set</source>
      <translation>Schlüsselsatz</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Fetch it all the same</source>
      <translation>Trotzdem holen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Nothing is sent before you press Add.</source>
      <translation>Nichts wird gesendet, bevor Sie Hinzufügen drücken.</translation>
    </message>
    <message>
      <source>Add will ask:</source>
      <translation>Hinzufügen fragt:</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::AlignedTexts</name>
    <message>
      <source>Character</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::CertaintyChip</name>
    <message>
      <source>proven</source>
      <translation>bewiesen</translation>
    </message>
    <message>
      <source>Computed here from the token and the keys</source>
      <translation>Hier aus Token und Schlüsseln berechnet</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>ausgesagt</translation>
    </message>
    <message>
      <source>A server or a log says so</source>
      <translation>Ein Server oder ein Log sagt es</translation>
    </message>
    <message>
      <source>inferred</source>
      <translation>erschlossen</translation>
    </message>
    <message>
      <source>What explains the evidence best</source>
      <translation>Was die Belege am besten erklärt</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ClaimsCard</name>
    <message>
      <source>What the token says</source>
      <translation>Was das Token sagt</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Header members</source>
      <translation>Felder des Headers</translation>
    </message>
    <message>
      <source>Decoded header and payload</source>
      <translation>Header und Nutzlast entschlüsselt</translation>
    </message>
    <message>
      <source>Encoded parts</source>
      <translation>Kodierte Teile</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>Header</translation>
    </message>
    <message>
      <source>Raw</source>
      <translation>Roh</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Copy value</source>
      <translation>Wert kopieren</translation>
    </message>
    <message>
      <source>The text is masked.</source>
      <translation>Der Text ist verdeckt.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::CompareDialog</name>
    <message>
      <source>Compare two tokens</source>
      <translation>Zwei Token vergleichen</translation>
    </message>
    <message>
      <source>First token</source>
      <translation>Erstes Token</translation>
    </message>
    <message>
      <source>Second token</source>
      <translation>Zweites Token</translation>
    </message>
    <message>
      <source>Another token</source>
      <translation>Ein weiteres Token</translation>
    </message>
    <message>
      <source>Or paste another token here</source>
      <translation>Oder hier ein weiteres Token einfügen</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>The token pasted below</source>
      <translation>Das unten eingefügte Token</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ComposeDialog</name>
    <message>
      <source>Compose a token for tests</source>
      <translation>Ein Token für Tests erstellen</translation>
    </message>
    <message>
      <source>Made here, for tests: whoever trusts the key trusts the token. Nothing is sent.</source>
      <translation>Hier gemacht, für Tests: wer dem Schlüssel traut, traut dem Token. Nichts wird gesendet.</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Signieren</translation>
    </message>
    <message>
      <source>Encrypt</source>
      <translation>Verschlüsseln</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Algorithm</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Content encryption</source>
      <translation>Inhaltsverschlüsselung</translation>
    </message>
    <message>
      <source>Add key</source>
      <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>Header</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Valid for an hour from now</source>
      <translation>Ab jetzt eine Stunde gültig</translation>
    </message>
    <message>
      <source>Expired a minute ago</source>
      <translation>Vor einer Minute abgelaufen</translation>
    </message>
    <message>
      <source>The token that was made</source>
      <translation>Das erstellte Token</translation>
    </message>
    <message>
      <source>The token appears here.</source>
      <translation>Hier erscheint das Token.</translation>
    </message>
    <message>
      <source>Make the token</source>
      <translation>Token erstellen</translation>
    </message>
    <message>
      <source>Inspect it</source>
      <translation>Untersuchen</translation>
    </message>
    <message>
      <source>Copy it</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>No key can encrypt. Add the recipient's public key or a shared secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key can sign. Add a private key or a secret; public keys only verify.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ExpectationsCard</name>
    <message>
      <source>Expectations and keys</source>
      <translation>Erwartungen und Schlüssel</translation>
    </message>
    <message>
      <source>Expectations</source>
      <translation>Erwartungen</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Issuer</source>
      <translation>Aussteller</translation>
    </message>
    <message>
      <source>The iss that the API trusts, letter by letter</source>
      <translation>Das iss, dem die API traut, Buchstabe für Buchstabe</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Audience</translation>
    </message>
    <message>
      <source>The aud that the API expects, letter by letter</source>
      <translation>Das aud, das die API erwartet, Buchstabe für Buchstabe</translation>
    </message>
    <message>
      <source>Algorithms</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Allowed names, for example RS256 ES256</source>
      <translation>Erlaubte Namen, zum Beispiel RS256 ES256</translation>
    </message>
    <message>
      <source>Require</source>
      <translation>Verlangen</translation>
    </message>
    <message>
      <source>Claims that must be there, for example sub jti</source>
      <translation>Claims, die da sein müssen, zum Beispiel sub jti</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Scope</translation>
    </message>
    <message>
      <source>Scopes that must be granted, for example orders:read</source>
      <translation>Scopes, die gewährt sein müssen, zum Beispiel orders:read</translation>
    </message>
    <message>
      <source>Keys that are tried</source>
      <translation>Schlüssel, die versucht werden</translation>
    </message>
    <message>
      <source>Add key</source>
      <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>gilt</translation>
    </message>
    <message>
      <source>does not hold</source>
      <translation>gilt nicht</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>nicht geprüft</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ExpiryCard</name>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>Ablauf</translation>
    </message>
    <message>
      <source>Judge at this time, UTC</source>
      <translation>Zu dieser Zeit beurteilen, UTC</translation>
    </message>
    <message>
      <source>Judge the token at this time</source>
      <translation>Das Token zu dieser Zeit beurteilen</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>Leeway in seconds</source>
      <translation>Spielraum in Sekunden</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Leeway</source>
      <translation>Spielraum</translation>
    </message>
    <message>
      <source>Back to the running clock and no leeway</source>
      <translation>Zurück zur laufenden Uhr ohne Spielraum</translation>
    </message>
    <message>
      <source>Pin this token, and be told before it ends</source>
      <translation>Dieses Token anheften und vor seinem Ende erinnert werden</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ExpiryLine</name>
    <message>
      <source>Time line: arrow keys move the clock by a minute, with Shift by an hour</source>
      <translation>Zeitleiste: Pfeiltasten bewegen die Uhr um eine Minute, mit Umschalt um eine Stunde</translation>
    </message>
    <message>
      <source>Drag to judge the token at another time</source>
      <translation>Ziehen, um das Token zu einer anderen Zeit zu beurteilen</translation>
    </message>
    <message>
      <source>valid</source>
      <translation>gültig</translation>
    </message>
    <message>
      <source>valid for %1</source>
      <translation>gültig für %1</translation>
    </message>
    <message>
      <source>leeway</source>
      <translation>Spielraum</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <source>now %1</source>
      <translation>jetzt %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::FindingCard</name>
    <message>
      <source>Opens the help page of this cause (F1)</source>
      <translation>Öffnet die Hilfeseite dieser Ursache (F1)</translation>
    </message>
    <message>
      <source>Copy finding</source>
      <translation>Befund kopieren</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Fix at the client</source>
      <translation>Abhilfe beim Client</translation>
    </message>
    <message>
      <source>Fix at the server</source>
      <translation>Abhilfe beim Server</translation>
    </message>
    <message>
      <source>Help: %1</source>
      <translation>Hilfe: %1</translation>
    </message>
    <message>
      <source>Finding: %1</source>
      <translation>Befund: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::FindingsView</name>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::FoundTokensCard</name>
    <message>
      <source>Found in it</source>
      <translation>Darin gefunden</translation>
    </message>
    <message>
      <source>Tokens found</source>
      <translation>Gefundene Token</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>1 Token</translation>
    </message>
    <message numerus="yes">
      <source>%n tokens</source>
      <translation>
        <numerusform>%n Token</numerusform>
        <numerusform>%n Token</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::HelpPage</name>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>causes, prevention, claims, algorithms; offline</source>
      <translation>Ursachen, Vorbeugung, Claims, Verfahren; ohne Netz</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
      <source>Help pages</source>
      <translation>Hilfeseiten</translation>
    </message>
    <message>
      <source>Help page</source>
      <translation>Hilfeseite</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::KeysPage</name>
    <message>
      <source>Keys</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Add key</source>
      <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session, until you keep them.</source>
      <translation>Schlüssel bleiben für diese Sitzung im Speicher, bis Sie sie aufbewahren.</translation>
    </message>
    <message>
      <source>Without a key no signature is checked</source>
      <translation>Ohne Schlüssel wird keine Signatur geprüft</translation>
    </message>
    <message>
      <source>Add the issuer's public key, its key set, a certificate, or a shared secret. Files can be dropped here.</source>
      <translation>Den öffentlichen Schlüssel des Ausstellers, seinen Schlüsselsatz, ein Zertifikat oder ein gemeinsames Geheimnis hinzufügen. Dateien können hierher gezogen werden.</translation>
    </message>
    <message>
      <source>Key doctor</source>
      <translation>Schlüsselprüfer</translation>
    </message>
    <message>
      <source>What the key doctor found</source>
      <translation>Was der Schlüsselprüfer fand</translation>
    </message>
    <message>
      <source>Where the keys are kept</source>
      <translation>Wo die Schlüssel aufbewahrt sind</translation>
    </message>
    <message>
      <source>Keep these keys</source>
      <translation>Diese Schlüssel aufbewahren</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>Passphrase…</translation>
    </message>
    <message>
      <source>Forget the kept keys</source>
      <translation>Aufbewahrte Schlüssel vergessen</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Nothing is wrong with these keys.</source>
      <translation>An diesen Schlüsseln ist nichts falsch.</translation>
    </message>
    <message numerus="yes">
      <source>%n remarks</source>
      <translation>
        <numerusform>%n Anmerkungen</numerusform>
        <numerusform>%n Anmerkungen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::LegendButton</name>
    <message>
      <source>Shows or hides the bars of this cause</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NearMissCard</name>
    <message>
      <source>Show in the text</source>
      <translation>Im Text zeigen</translation>
    </message>
    <message>
      <source>Pasted</source>
      <translation>Eingefügt</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>Repariert</translation>
    </message>
    <message>
      <source>Pasted reads</source>
      <translation>Eingefügt heißt</translation>
    </message>
    <message>
      <source>Repaired reads</source>
      <translation>Repariert heißt</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>Beweis</translation>
    </message>
    <message>
      <source>Inspect the repaired token</source>
      <translation>Das reparierte Token untersuchen</translation>
    </message>
    <message>
      <source>Copy repaired token</source>
      <translation>Das reparierte Token kopieren</translation>
    </message>
    <message>
      <source>Nothing is replaced until you choose so.</source>
      <translation>Nichts wird ersetzt, bevor Sie es wollen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NextStepsCard</name>
    <message>
      <source>What to do next</source>
      <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
      <source>Paste from clipboard</source>
      <translation>Aus der Zwischenablage einfügen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NoticeBar</name>
    <message>
      <source>Notice</source>
      <translation>Mitteilung</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Diese Mitteilung schließen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::OfferBanner</name>
    <message>
      <source>Offer</source>
      <translation>Angebot</translation>
    </message>
    <message>
      <source>The clipboard holds a token. Nothing was pasted.</source>
      <translation>In der Zwischenablage liegt ein Token. Nichts wurde eingefügt.</translation>
    </message>
    <message>
      <source>Paste it</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::OfferRow</name>
    <message>
      <source>Show in the text</source>
      <translation>Im Text zeigen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::PassphraseDialog</name>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>The two differ. Type the same passphrase twice.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::PasteCard</name>
    <message>
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Verdecken</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>Hides the text on the screen</source>
      <translation>Verdeckt den Text auf dem Bildschirm</translation>
    </message>
    <message>
      <source>Text to inspect</source>
      <translation>Text zum Untersuchen</translation>
    </message>
    <message>
      <source>Paste a token, a header, a curl command, JSON, an address or a log line</source>
      <translation>Ein Token, einen Header, einen curl-Aufruf, JSON, eine Adresse oder eine Logzeile einfügen</translation>
    </message>
    <message>
      <source>Paste here, or drop a file: a token, a header, a curl command, JSON, a URL, a log line.</source>
      <translation>Hier einfügen oder eine Datei hierher ziehen: ein Token, ein Header, ein curl-Aufruf, JSON, eine Adresse, eine Logzeile.</translation>
    </message>
    <message>
      <source>paste anywhere</source>
      <translation>überall einfügen</translation>
    </message>
    <message>
      <source>open a file</source>
      <translation>eine Datei öffnen</translation>
    </message>
    <message>
      <source>header %1</source>
      <translation>Header %1</translation>
    </message>
    <message>
      <source>payload %1</source>
      <translation>Nutzlast %1</translation>
    </message>
    <message>
      <source>signature %1</source>
      <translation>Signatur %1</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::PinnedCard</name>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Pinned tokens</source>
      <translation>Angeheftete Token</translation>
    </message>
    <message>
      <source>Enter inspects, F2 renames, Delete removes</source>
      <translation>Eingabe untersucht, F2 benennt um, Entf entfernt</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
      <source>Notify %n minutes before its end</source>
      <translation>
        <numerusform>%n Minuten vor dem Ende melden</numerusform>
        <numerusform>%n Minuten vor dem Ende melden</numerusform>
      </translation>
    </message>
    <message>
      <source>Let go of it</source>
      <translation>Loslassen</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>1 Token</translation>
    </message>
    <message numerus="yes">
      <source>%n tokens</source>
      <translation>
        <numerusform>%n Token</numerusform>
        <numerusform>%n Token</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ProfileRow</name>
    <message>
      <source>Save these expectations as a profile</source>
      <translation>Diese Erwartungen als Profil speichern</translation>
    </message>
    <message>
      <source>Remove the profile</source>
      <translation>Das Profil entfernen</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>What one service expects, under a name; chosen by itself where issuer and audience of the token fit</source>
      <translation>Was ein Dienst erwartet, unter einem Namen; wird von selbst gewählt, wo Aussteller und Audience passen</translation>
    </message>
    <message>
      <source>Save the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, for example: orders API</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ReportDialog</name>
    <message>
      <source>Report for support</source>
      <translation>Bericht für den Support</translation>
    </message>
    <message>
      <source>No token, signature or secret stands in it; values that may point at a person are cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::RequestsKey</name>
    <message>
      <source>Requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line shows requests, on the right axis</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::SearchStrip</name>
    <message>
      <source>Searching why the signature fails</source>
      <translation>Es wird gesucht, warum die Signatur nicht passt</translation>
    </message>
    <message>
      <source>Progress of the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>%1 tried</source>
      <translation>%1 versucht</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::SessionDialog</name>
    <message>
      <source>Earlier in this session</source>
      <translation>Früher in dieser Sitzung</translation>
    </message>
    <message>
      <source>Kept in memory until the program ends, never saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts inspected in this session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>Alles vergessen</translation>
    </message>
    <message>
      <source>Inspect again</source>
      <translation>Erneut untersuchen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::StartCard</name>
    <message>
      <source>Why is a token rejected?</source>
      <translation>Warum wird ein Token abgelehnt?</translation>
    </message>
    <message>
      <source>Paste any text that holds a token to see its claims, its signature, and every reason to reject it.</source>
      <translation>Fügen Sie einen Text ein, der ein Token enthält, und sehen Sie seine Claims, seine Signatur und jeden Grund, es abzulehnen.</translation>
    </message>
    <message>
      <source>Paste from clipboard</source>
      <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
      <source>Or try a sample</source>
      <translation>Oder eine Probe versuchen</translation>
    </message>
    <message>
      <source>Looking for tokens</source>
      <translation>Token werden gesucht</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::VerdictBanner</name>
    <message>
      <source>Add key</source>
      <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copies verdict and findings, without the token</source>
      <translation>Kopiert Urteil und Befunde, ohne das Token</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchAlertsBox</name>
    <message>
      <source>Desktop notifications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with the desktop's sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet from, local time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet until, local time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep watching in the tray when the window is closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How an alert reaches you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>local time; alerts are still listed and counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop has no tray: a closed window could not be opened again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchBusyBar</name>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>End the reading; what was read stays on screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading: %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchCausesPanel</name>
    <message>
      <source>All 16</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Causes</source>
      <translation>Ursachen</translation>
    </message>
    <message>
      <source>click to filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List all causes, those that did not occur too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return shows the chosen cause alone, or all again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top 6</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchChartPanel</name>
    <message>
      <source>Failures over time, as numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same numbers as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PNG, SVG, or the numbers as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failures per minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failures per hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failures per %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 in %2, by cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; requests on the right axis; times in UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; times in UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>firing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>resolved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers as CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved to %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 could not be written. Choose a folder that you may write to.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchContributorsPanel</name>
    <message>
      <source>Contributors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return shows the chosen value alone</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchEmptyState</name>
    <message>
      <source>Watch token failures in API logs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open or drop a log, and see which tokens are refused, since when, and because of whom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a log…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the bundled sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain or compressed (gz, zst, xz, bz2), rotated sets, folders. Nothing leaves this machine.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchErrorBar</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchEventsPanel</name>
    <message>
      <source>Filter by text: a word, a client, a path, a key id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter records by text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the records that are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the records that the filters show: CSV, JSON lines or a report to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only cause %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only %1 %2</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchExport</name>
    <message>
      <source>%1 records were saved to %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the records that are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON, one record a line (*.jsonl)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report to read (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchFilterBar</name>
    <message>
      <source>Shown:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy these filters as a link text that can be pasted again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The filters are on the clipboard as a link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the filter %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchIncidentCard</name>
    <message>
      <source>firing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>resolved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Firing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resolved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acknowledged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silent until %1 UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acknowledge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notifications of this incident for one hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the records of this incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only %1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usually %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchIncidentsPanel</name>
    <message>
      <source>No incident so far. What is usual is learned within the first minutes of a log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show older</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to judge yet: no record with a time was read.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchPage</name>
    <message>
      <source>Watch</source>
      <translation>Logs</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents  %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events  %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contributors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bearerwatch keeps watching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its window is closed; the icon in the tray opens it again or quits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 since %2 UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 does not exist. It is read as soon as it appears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: no time was found in any of its lines. Is it a log?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 lines/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 lines read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 oldest events let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open logs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logs (*.log *.log.* *.json *.jsonl *.ndjson *.txt *.gz *.zst *.xz *.bz2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a folder of logs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this command writes is read as a log. It is started without a shell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clipboard holds no text. Copy some lines of a log, or a link to filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The filters of the link are set.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchRecordPanel</name>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy redacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the record without its tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record is on the clipboard, its tokens are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspect token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no token in this record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the record again from its file and judge its token at the record's time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token was not kept, and the file cannot be read again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a record under Events, or Open at an incident, to see the line that proves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 does not hold this record any more: it was rotated or changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchRulesPanel</name>
    <message>
      <source>Each cause is watched by itself: an alert comes when its failures rise over what was usual before, more than chance explains. Causes that rise together are one incident.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchSourcesBar</name>
    <message>
      <source>Add source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open logs beside those that are open (Ctrl+O)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the last %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New records are shown as they come. Click to pause the view; reading goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The view stands still, reading goes on. Click to show the newest records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this source</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services</name>
    <message>
      <source>a public address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an address of this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an address of a private network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a link-local address, where clouds hand out credentials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an address that is set aside and belongs to no server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This session has no secret store. Start one (GNOME Keyring, KWallet or KeePassXC) if secrets are to be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's secret store was not unlocked. Unlock it, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's secret store refused access. Unlock it with the password of your session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's secret store failed: %1. Check that it runs, and try again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::EventExport</name>
    <message>
      <source>%1 could not be written. Choose a folder that you may write to and that has room.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::FetchReply</name>
    <message>
      <source>, from %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> through the proxy %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, at %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::HttpFetch</name>
    <message>
      <source>%1 did not answer completely within %2 seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again later, or check the address and the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The fetch was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is not encrypted: everybody on the way can read and change what is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use https, or allow plain http for this fetch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is no address that can be fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give an https address with a host, without user name and password in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name %1 could not be resolved (%2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the spelling, and whether this machine has a connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This machine must resolve the name itself to judge its address, even behind a proxy; check the spelling, or name the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 leads to %2, %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow it only if you expect a server there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reply of %1 announces %2 bytes; at most %3 are taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address: this is no reply of the kind that was asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reply of %1 is larger than %2 bytes, so it was not read to its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reply of %1 was cut off after %2 of %3 bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proxy %1 of the system's settings refused: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the proxy of the system, or fetch without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (%2) refused the connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the port, and whether the server runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 closed the connection before the reply was complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reply of %1 could not be read: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that an HTTP server answers at this address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 answers %2 and asks to wait %3 seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait that long before you try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 answers 429: too many requests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait some minutes before you try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 answers with the status %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server has a fault of its own; try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the path of the address, and what the server expects.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 packs its reply as `%2`, which was not asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reply of %1 unpacks to more than %2 bytes, from %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This looks like an attack on the memory of whoever fetches it; check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The packed reply of %1 is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you trust that address, give it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 wants to lead on to %2, but what was sent may be secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 leads on to %2, another server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 leads on more than %2 times.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::InspectionService</name>
    <message>
      <source>The text is longer than 64 MiB. Cut out the part that holds the token.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeySetService</name>
    <message>
      <source>`%1` is no address of an issuer. Give one that begins with https.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No metadata were found. %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata name no key set (jwks_uri).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata are of another issuer, %1, so its keys were not taken. Give that issuer if you mean it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 was asked a moment ago without success. Try again after %2.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeyStore</name>
    <message>
      <source>%1 is a folder. Choose a file that holds a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is larger than 4 MiB, so it is no key. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 cannot be read: %2. Check the name and the permission.</source>
      <translation>%1 kann nicht gelesen werden: %2. Namen und Rechte prüfen.</translation>
    </message>
    <message>
      <source>secret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 holds no key. Keys are read from PEM, DER, JWK, key sets, PKCS#12 and certificates.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeyVault</name>
    <message>
      <source>The passphrase does not open the key ring. Check it, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key ring is locked. Unlock it before you change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key ring could not be encrypted, so it was not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key ring is locked. Unlock it before you change its passphrase.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::Notifier</name>
    <message>
      <source>There is no session bus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acknowledge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silence 1 h</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::SecretStore</name>
    <message>
      <source>Kept in the system's secret store.</source>
      <translation>Im Geheimnisspeicher des Systems aufbewahrt.</translation>
    </message>
    <message>
      <source>Kept for this session only: this session has no secret store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept for this session only. %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::services::TransientSources</name>
    <message>
      <source>No temporary folder could be made. Free some room, or save the lines to a file and open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pasted lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lines could not be kept for reading (%1). Save them to a file and open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The command cannot be read: no shell runs it, so pipes, `;`, `&amp;` and `$(...)` are not possible, and each quote must be closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No command was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no program %1. Check its name, or give its whole path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pipe could be made for %1: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 could not be started. Check that you may run it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 ended with an error (%2). What it wrote until then is shown.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::CommandPalette</name>
    <message>
      <source>Find an action</source>
      <translation>Eine Aktion finden</translation>
    </message>
    <message>
      <source>Type a part of its name</source>
      <translation>Einen Teil ihres Namens tippen</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::MainWindow</name>
    <message>
      <source>Inspect</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Logs</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Token</source>
      <translation>&amp;Token</translation>
    </message>
    <message>
      <source>&amp;Watch</source>
      <translation>&amp;Logs</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Find an action…</source>
      <translation>Eine Aktion finden…</translation>
    </message>
    <message>
      <source>&amp;Shortcuts…</source>
      <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
      <source>Show Inspect</source>
      <translation>Prüfen zeigen</translation>
    </message>
    <message>
      <source>Show Watch</source>
      <translation>Logs zeigen</translation>
    </message>
    <message>
      <source>Show Keys</source>
      <translation>Schlüssel zeigen</translation>
    </message>
    <message>
      <source>Show Help</source>
      <translation>Hilfe zeigen</translation>
    </message>
    <message>
      <source>Follow the system's colours</source>
      <translation>Den Farben des Systems folgen</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>Helle Farben</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Offline: nothing was sent</source>
      <translation>Offline: nichts wurde gesendet</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Clock offset not measured</source>
      <translation>Abweichung der Uhr nicht gemessen</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>Beobachtung</translation>
    </message>
    <message>
      <source>Watching nothing</source>
      <translation>Nichts wird beobachtet</translation>
    </message>
    <message>
      <source>Find an action   Ctrl+Shift+P</source>
      <translation>Eine Aktion finden   Strg+Umschalt+P</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Eine Aktion finden</translation>
    </message>
    <message>
      <source>Lists every action with its shortcut</source>
      <translation>Nennt jede Aktion mit ihrem Tastenkürzel</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::RailButton</name>
    <message numerus="yes">
      <source>%n alerts fire</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::ShortcutEditor</name>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Actions and their shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New shortcut</source>
      <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>%1 belongs to “%2”. Choose another one, or take it away there first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::Tray</name>
    <message>
      <source>Open Bearerwatch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n alert(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>claims</name>
    <message>
      <source>Issuer</source>
      <translation>Aussteller</translation>
    </message>
    <message>
      <source>Who made the token (RFC 7519 4.1.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation>Subjekt</translation>
    </message>
    <message>
      <source>Whom the token is about, unique at the issuer (RFC 7519 4.1.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience</source>
      <translation>Audience</translation>
    </message>
    <message>
      <source>For which services the token is meant (RFC 7519 4.1.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expires</source>
      <translation>Läuft ab</translation>
    </message>
    <message>
      <source>The token is refused at this time and after it (RFC 7519 4.1.4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation>Ab</translation>
    </message>
    <message>
      <source>The token is refused before this time (RFC 7519 4.1.5).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issued</source>
      <translation>Ausgestellt</translation>
    </message>
    <message>
      <source>When the token was made (RFC 7519 4.1.6).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token id</source>
      <translation>Token-Kennung</translation>
    </message>
    <message>
      <source>Names this one token, so that a second use is noticed (RFC 7519 4.1.7).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope</source>
      <translation>Scope</translation>
    </message>
    <message>
      <source>What the token allows, names with blanks between (RFC 8693 4.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the token allows, as Microsoft and others spell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Roles of the subject (RFC 9068 2.2.3.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups of the subject (RFC 9068 2.2.3.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permissions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the token allows, as some issuers spell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>The client that asked for the token (RFC 8693 4.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authorized party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The client that the ID token was made for (OpenID Connect Core 2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nonce</source>
      <translation>Nonce</translation>
    </message>
    <message>
      <source>Ties the ID token to one sign-in (OpenID Connect Core 2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the person signed in (OpenID Connect Core 2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authentication class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How strong the sign-in was (OpenID Connect Core 2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authentication methods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By which means the person signed in (RFC 8176).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access token hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ties the ID token to its access token (OpenID Connect Core 3.1.3.6).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ties the ID token to its code (OpenID Connect Core 3.3.2.11).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session at the issuer, for logout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Full name of the person (OpenID Connect Core 5.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name of the person (OpenID Connect Core 5.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last name of the person (OpenID Connect Core 5.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the person likes to be called; not unique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email address of the person (OpenID Connect Core 5.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the issuer has checked the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of the person (OpenID Connect Core 5.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language and country of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the person's data changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key that the sender must prove to hold (RFC 7800).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who acts for the subject (RFC 8693 4.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may act for the subject (RFC 8693 4.4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Security events, a logout for one (RFC 8417 2.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTTP method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method of the request that the proof is for (RFC 9449 4.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTTP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the request that the proof is for (RFC 9449 4.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hash of the access token that the proof goes with (RFC 9449 4.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenant of Microsoft Entra ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Object id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The user or service in Microsoft Entra ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of the token's form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>What sort of token it is, as Keycloak spells it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the revocation state of the token is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hashes of claims that may be disclosed (SD-JWT).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credential type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of verifiable credential (SD-JWT VC).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>How it is signed or how its key is wrapped (RFC 7515 4.1.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the whole is: JWT, at+jwt, dpop+jwt (RFC 7515 4.1.9).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the payload is: JWT where one token holds another (RFC 7515 4.1.10).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key id</source>
      <translation>Schlüsselkennung</translation>
    </message>
    <message>
      <source>Which key of the issuer signed it (RFC 7515 4.1.4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key set address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the token says its keys are; proves nothing, not fetched (RFC 7515 4.1.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>A key that the token carries; proves nothing (RFC 7515 4.1.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificate address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the token says its certificate is; not fetched (RFC 7515 4.1.5).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificates that the token carries; not trusted (RFC 7515 4.1.6).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificate thumbprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-1 of the certificate (RFC 7515 4.1.7).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the certificate (RFC 7515 4.1.8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Critical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extensions that a verifier must understand (RFC 7515 4.1.11).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoded payload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False where the payload is signed as it is (RFC 7797).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the content is encrypted (RFC 7516 4.1.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the content was compressed (RFC 7516 4.1.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ephemeral key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public key of this one encryption (RFC 7518 4.6.1.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who encrypted, for the key agreement (RFC 7518 4.6.1.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receiver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom, for the key agreement (RFC 7518 4.6.1.3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salt of the password (RFC 7518 4.8.1.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the password is hashed (RFC 7518 4.8.1.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not registered; Microsoft hashes it before signing.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>The token was used after its end of life.</source>
      <translation>Das Token wurde nach seinem Ende verwendet.</translation>
    </message>
    <message>
      <source>Compare exp with the clock of the server that refused it.</source>
      <translation>exp mit der Uhr des Servers vergleichen, der es abgelehnt hat.</translation>
    </message>
    <message>
      <source>Request a new access token, with the refresh token where there is one, before the old one ends.</source>
      <translation>Ein neues Access-Token anfordern, mit dem Refresh-Token, wo es eines gibt, bevor das alte endet.</translation>
    </message>
    <message>
      <source>Keep the clock synchronised; allow a leeway of at most 60 s.</source>
      <translation>Die Uhr synchron halten; höchstens 60 s Spielraum erlauben.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet valid</source>
      <translation>Noch nicht gültig</translation>
    </message>
    <message>
      <source>The token was used before its time, or two clocks differ.</source>
      <translation>Das Token wurde vor seiner Zeit verwendet, oder zwei Uhren weichen ab.</translation>
    </message>
    <message>
      <source>Compare nbf and iat with the clock of the server that refused it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait, or synchronise the clock of the machine that issues the token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Synchronise the clock; allow a leeway of at most 60 s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 4.1.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Malformed</source>
      <translation>Falsche Form</translation>
    </message>
    <message>
      <source>The text is not a token of the expected form, or the copy is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at how the token is copied and at the Authorization header: Bearer, one blank, the token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the token exactly as it was issued, in `Authorization: Bearer &lt;token&gt;`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that no proxy cuts, re-encodes or folds the header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 6750 2.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature mismatch</source>
      <translation>Signatur passt nicht</translation>
    </message>
    <message>
      <source>The signature does not fit: the token was changed, or signed with another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find out which key signed it, and whether a character was changed on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a new token; never edit one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify with the key set of the issuer that made the token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 5.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown key</source>
      <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
      <source>No key for the token's kid: the keys were rotated, or it is another issuer's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the kid with the issuer's current key set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a new token after a rotation of keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch the key set again when a kid is unknown, and publish new keys before signing with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 4.1.4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm rejected</source>
      <translation>Verfahren abgelehnt</translation>
    </message>
    <message>
      <source>The token names an algorithm that is not allowed, or that does not fit the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare alg in the header with what the server allows and with the type of the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a token signed with an algorithm that the API allows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the allowed algorithms; let the key decide, never the token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 3.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience mismatch</source>
      <translation>Falsche Audience</translation>
    </message>
    <message>
      <source>The token was issued for another service.</source>
      <translation>Das Token wurde für einen anderen Dienst ausgestellt.</translation>
    </message>
    <message>
      <source>Compare aud with the audience that the API expects, letter by letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request the token for this API (audience, resource or scope of the request).</source>
      <translation>Das Token für diese API anfordern (audience, resource oder scope der Anfrage).</translation>
    </message>
    <message>
      <source>Expect the audience that the issuer puts in.</source>
      <translation>Die Audience erwarten, die der Aussteller einträgt.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer mismatch</source>
      <translation>Falscher Aussteller</translation>
    </message>
    <message>
      <source>The token comes from another issuer than the expected one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare iss with the expected issuer: scheme, slash at the end, tenant, version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request the token from the issuer that the API trusts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the issuer exactly as its metadata spells it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 4.1.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim rejected</source>
      <translation>Claim abgelehnt</translation>
    </message>
    <message>
      <source>Another claim is missing or has the wrong value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the named claim with what the API requires.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a token that carries the claim.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Require only what the issuer is set to put in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoked</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <source>The token was revoked, or its session has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the issuer (introspection, status list); it cannot be known from the token alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell the client that the session ended, so that it does not try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7009</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replayed</source>
      <translation>Erneut verwendet</translation>
    </message>
    <message>
      <source>A token or proof that may be used once was used twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a retry that sends the same jti, or for somebody who copied it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new proof or token for each request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep seen jti values as long as the token lives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9449 11.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insufficient scope</source>
      <translation>Scope reicht nicht</translation>
    </message>
    <message>
      <source>The token is good but does not carry the right that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare scope, scp or roles with what the route requires.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request the token with the missing scope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the required scope in the WWW-Authenticate header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 6750 3.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <source>No token was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whether the Authorization header leaves the client, and whether a proxy removes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send `Authorization: Bearer &lt;token&gt;`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pass the Authorization header on through proxies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 6750 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown token</source>
      <translation>Unbekanntes Token</translation>
    </message>
    <message>
      <source>The server does not know this opaque token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whether the token belongs to this server and environment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a token of this server and environment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whether the store of tokens was emptied or is another environment's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7662 2.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validator unavailable</source>
      <translation>Prüfstelle nicht erreichbar</translation>
    </message>
    <message>
      <source>The server could not check the token: key set, introspection or identity provider was not reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whether the server reaches the issuer: name resolution, proxy, certificate, time-out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again later, with growing pauses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the last key set, raise the time-out, watch the issuer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unspecified</source>
      <translation>Ohne Angabe</translation>
    </message>
    <message>
      <source>The token was rejected, and the log gives no reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the log of the part that checks the token, at the same time and for the same request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the token into Inspect to see what is wrong with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log the reason of a refusal, without the token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} {found} is {ahead} after the clock {expected}, leeway {leeway} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature verifies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the key {key} made this signature ({how})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature does not verify</source>
      <translation>Signatur passt nicht</translation>
    </message>
    <message>
      <source>{label}: none of the given keys made this signature ({found})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decryption fails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the tag fits none of the given keys ({found}): another key, or a changed token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decrypt with the key that the issuer encrypts with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature fits no usual salt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: no given secret makes this signature with the salts {found}: another secret, a salt of the application's own, or a changed cookie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the secret and the salt of the application that made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is no time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is {found}; this kind of token writes times as RFC 3339 text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as 2026-01-31T12:00:00Z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not supported here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: named and shown; this version of it is not verified or decrypted here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caveats limit this macaroon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} caveats; the service that made it decides whether each one holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the caveats: one that does not hold is refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discharge is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The caveat {found} of {where} holds only together with a discharge macaroon of that party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch the discharge and send it beside this macaroon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks of this Biscuit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} blocks, {checks} checks: each block after the first can only take rights away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS says: expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: its session has ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get new temporary credentials; let the SDK renew them before they end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS does not know this key or session token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: the key is deleted, inactive or of another partition, or its session token is missing or of other credentials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: all three must come from one source. See whether the key is active.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS computes another signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: another secret key, or the request was changed after signing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the secret key; let no proxy change headers, path or query after signing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS says: the clocks differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: the clock of the caller is more than 15 minutes off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Synchronise the clock of the caller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session has ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session ended {found}, {ago} before the clock {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get new temporary credentials.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session token with a long-term key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key {found} is a long-term one, and the request carries a session token of other credentials: AWS refuses both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unset AWS_SESSION_TOKEN, or use the access key that came with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed for another day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The credential scope names {found}, X-Amz-Date {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take both from one clock, in UTC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed for another region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The credential scope names {found}, the host is in {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the region of the endpoint (AWS_REGION).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of another partition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request is signed for {found} and sent to {expected}: accounts and keys of one partition do not exist in the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use an endpoint and a key of the same partition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region must be switched on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} is an opt-in region: session tokens of the global STS endpoint are refused there with `The security token included in the request is invalid`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get the credentials from the STS endpoint of a region (AWS_STS_REGIONAL_ENDPOINTS=regional).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch the region on for the account, or let the global endpoint issue tokens for all regions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Character that base64url does not have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {part} holds "{found}", which is not in A-Z a-z 0-9 - _</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard base64 instead of base64url</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {part} holds "{found}" of the standard alphabet; JOSE uses - and _</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encode with base64url.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Padding in base64url</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {part} ends with "="; JOSE leaves the padding out (AWS load balancers keep it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encode without padding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A character is missing or left over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The length of the {part} leaves one character over, which no octets encode to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unused bits are set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last character of the {part} carries bits that are dropped; several texts decode to the same octets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 4648 3.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong number of segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} segments where {expected} are expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7516 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} bytes; more than {expected} are not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON serialization is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token starts like JSON, but {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 7.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the wrong type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The member {member} has the wrong type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 7.2.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The member {member} is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General and flattened form mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The member {member} belongs to the flattened form, but the token has a list too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 7.2.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many signatures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than 100 signatures or recipients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Header is not JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Header is not an object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header is JSON, but not an object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member stands twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} stands twice; parsers differ in which one they take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write each member once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Header parameter of the wrong type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 4.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parameter in two headers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} stands in more than one header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crit is malformed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crit must be a list of names of extensions that stand in the protected header, each once, and not empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 4.1.11</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crit is not protected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crit must stand in the protected header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown critical extension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token demands that the reader understands "{found}"; who does not must reject it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support the extension, or have the issuer leave it out of crit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>b64 is malformed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>b64 must be true or false, be protected, and stand in crit when false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7797 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signatures differ in b64</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All signatures of one payload must have the same b64</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Character that an unencoded payload must not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A payload that is not encoded may hold printable ASCII without a full stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7797 5.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two payloads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token carries a payload that differs from the given one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payload is not in the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token is detached, or its payload was lost; give the payload to check the signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No algorithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header has no alg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put alg into the header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 4.1.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm is not a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alg is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsecured: anyone can write this token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alg is "{found}": there is no signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never accept none, in any spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 2.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown algorithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{found}" is no algorithm of the registry (names are case-sensitive)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 3.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm for encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{found}" encrypts; it cannot sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{found}" is a registered algorithm that cannot be computed here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key does not fit the algorithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The algorithm needs a key of {expected}; {key} is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm differs from the key's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token says {found}; the key {key} is for {expected} only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key is for another use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key {key} says use {found}; {expected} is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 4.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key does not allow the operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key_ops of {key} are {found}; {expected} is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 4.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret is too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The secret has {found} bits; the algorithm needs at least {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a random secret as long as the hash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 3.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RSA key is too small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} has {found} bits; at least {expected} are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new key of 2048 bits or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 3.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RSA key is weak (ROCA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The modulus of {key} was made by the faulty generator of CVE-2017-15361; it can be factored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CVE-2017-15361</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key confusion attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The HMAC ({found}) was made with {encoding}, which everybody knows ({key}: {expected})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the algorithms for each key; never take a public key as a secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature ({algorithm}) does not verify with key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No octets where {expected} are expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header names an algorithm, but no signature follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature of the wrong length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} octets; {algorithm} with key {key} has {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 3.4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ECDSA signature in DER form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature is ASN.1 DER of {found} octets; JOSE wants r and s side by side, {expected} octets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convert the signature to r || s where it is made (in Java: SHA256withECDSAinP1363Format).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>r or s is zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No signature has r or s zero: this is the exploit of CVE-2022-21449 against Java 15 to 18</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CVE-2022-21449</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>r or s is out of range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>r or s is not below the order of the curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key id is not in the key set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kid "{found}"; the set holds {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key id names several keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different keys of one type share the kid "{found}"; verifiers differ in which one they take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give each key its own kid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 4.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another key of the set fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature verifies with {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature not checked</source>
      <translation>Signatur nicht geprüft</translation>
    </message>
    <message>
      <source>No key was given</source>
      <translation>Kein Schlüssel wurde gegeben</translation>
    </message>
    <message>
      <source>No usable key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the keys that could be meant is sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed by a key that it carries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature fits the jwk in the header ({found}), which anyone can put there: it proves nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 3.10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damaged on the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the repaired token, and find what damages it: a copy, a mail, a form, a log, a proxy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key or secret read differently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the key as the signer reads it, and write down its encoding where it is configured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature made differently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change it where the token is made: a verifier cannot accept it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 5.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another key fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify with this key, if it is to be trusted, and see that the kid of tokens and key set agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the signature fails: not determined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of {candidates} candidates verifies with a key at hand, so an unknown key signed it, or more was changed than can be searched. Tried: {found}.{end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a new token, and compare it with this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find out which key signs: kid, environment, last rotation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No RSA key at hand finds a padded block in the signature: another key made it, or the signature is damaged beyond what can be searched. None of {candidates} candidates verifies. Tried: {found}.{end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8017 8.2.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One key signed several of these tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ECDSA signatures of {found} agree in one public key ({expected}), which is not among the keys at hand. That they agree is all that it says: not whose key it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SEC 1 4.1.6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The right key signed something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature holds a sound block of key {key}, so that key made it, but over another text ({hash} of it: {found}): header or payload was changed after signing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the secret was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The secret {key} fits when it is read as {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No content encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header has no enc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7516 4.1.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown content encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{found}" is no content encryption of the registry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 5.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{found}" is no key management algorithm of the registry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not decrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7516 5.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{algorithm} needs {expected}; {key} is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With key {key} neither the wrapped key nor the tag fits: another key, or a changed token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decrypt with the key whose public part the issuer was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initialization vector of the wrong length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} octets; {expected} are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authentication tag of the wrong length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} octets; exactly {expected} are needed (a shorter tag can be forged)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted key where there must be none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} needs an empty encrypted key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted key is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} needs an encrypted key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted key of the wrong length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} octets; {expected} are expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epk is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ECDH-ES needs an ephemeral public key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4.6.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epk is not a valid key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ephemeral key is refused ({detail}): with a point off the curve an attacker can extract your private key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epk is on another curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epk is on {found}; the key {key} is on {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epk holds a private part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ephemeral private key is in the token: anyone can decrypt it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4.6.1.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Party information is malformed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} is not base64url</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parameter of AES-GCM key wrap is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} must be {expected} octets as base64url; it has {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4.7.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count of iterations out of bounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p2c is {found}; whole numbers from 1 to {expected} are accepted (a high count stops a server)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4.8.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Few iterations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p2c is {found}; at least 1000, better 310000, are advised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4.8.1.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salt is too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p2s must be base64url of 8 octets or more; it has {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 4.8.1.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zip is "{found}"; only DEF is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7516 4.1.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zip is not protected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zip must stand in the protected header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compressed content is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plaintext is not one raw DEFLATE stream</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compressed content is too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than {expected} octets come out of {found}: reading stopped there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not accept compressed tokens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 3.6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content is compressed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compression before encryption can reveal what is inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RSA1_5 is unsafe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RSA1_5 invites padding oracle attacks; use RSA-OAEP-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 3.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JWK is not an object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A JWK is a JSON object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the key is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the key has the wrong type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member}: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the key is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the key stands twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} stands twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the key is not base64url</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} is not base64url without padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number with a leading zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} starts with a zero octet; the shortest form is demanded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the key has the wrong length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} has {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 6.2.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point is not on the curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} names no point of the curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point of low order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} is one of the points with which nothing is proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7748 6.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{member} is "{detail}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 6.2.1.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number cannot be of an RSA key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8017 3.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Private part does not match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 6.3.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown key type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kty is "{detail}" (names are case-sensitive)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7518 6.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key_ops contradict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm does not fit the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 4.4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown algorithm of the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificate does not fit the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 4.7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key set without keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A JWK set is an object with one list called keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key set is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of keys holds none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{detail} bits; at least 2048 are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The modulus was made by the faulty generator of CVE-2017-15361</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small RSA exponent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e is {detail}; 65537 is usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret is the text of a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The secret is a PEM or OpenSSH text: taking it for a secret is the key confusion attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret is too short for its algorithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{detail} bits are fewer than the hash has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An empty secret signs for everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret is not in the named encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is not {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key is not supported here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The structure is right, but its numbers are refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown type of key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys of type {detail} are not used in tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown form of key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{detail} is not one of PEM, DER, JWK, JWK set, PKCS#12, certificate, OpenSSH public key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PEM block is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The block {detail} cannot be decoded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7468</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificate is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate cannot be decoded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 5280</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenSSH key is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line cannot be decoded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 4253 6.6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key file is damaged JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key is encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 5958</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key could not be decrypted with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key file is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key file is too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than 4 MiB are not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer differs by a slash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}; validators compare them octet by octet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Configure the issuer exactly as {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the issuer in tokens and metadata alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8414 3.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer differs by upper and lower case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer differs by http and https</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Behind a proxy that ends TLS, tell the issuer its public https address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metadata are of another issuer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}: an alias, or another tenant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Configure the issuer as {found} if tokens carry that name; else do not use these keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serve metadata under the very address that they name as issuer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metadata lack a member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`{member}` is absent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish `{member}`; it is required.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8414 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address without encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`{member}` is {found}; whoever is on the way can replace what it serves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish https addresses only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address on another host</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`{member}` is on {found}, the issuer on {expected}; some issuers do so on purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the host belongs to the issuer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8414 6.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer offers `none`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata list the algorithm none for ID tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Allow signed tokens only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take `none` off the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenID Connect Discovery 1.0 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RS256 is not offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata list {found}; OpenID Connect requires RS256 among them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm of the token is not offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token uses {found}; the metadata list {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the list and the signing key agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key set address is dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`jwks_uri` is {found}, and fetching it failed: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish the key set at the address that the metadata name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key set gives private keys away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} of the keys served to everybody hold a private part or a secret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the key set offline at once, make new keys, and publish public parts only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7517 9.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send exactly `Authorization: Bearer &lt;token&gt;`: one blank, nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the token again from its source, as one line without blanks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invisible character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An invisible character {found} stands at byte {offset}; a server sees it and refuses the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unusual blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The blank {found} is not the ordinary one {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace it by an ordinary blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look-alike character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} looks like `{expected}` and is another character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Header broken over lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Authorization header holds a line break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the header on one line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject or unfold folded headers at the proxy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9112 5.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotes around the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header holds a quote ({found})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the quotes: they become part of the token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No token in the header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Authorization header ends after `{found}`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find out why the variable that should hold the token is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`Bearer` is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header value begins with the token itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scheme is misspelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scheme is `{found}`, not `Bearer`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another scheme than `Bearer`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scheme is `{found}`; servers for bearer tokens expect `Bearer`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept `Bearer`, as the standard says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`Bearer` stands twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header value begins with `Bearer Bearer`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove one: the library adds the scheme, and so does the code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab after the scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tab stands after `Bearer`; strict servers want one blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than one blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} stand after `Bearer`; some servers split at one blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colon after the scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`Bearer:` has a colon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comma in the header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A comma stands at byte {offset} of the value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether a proxy joins two Authorization headers into one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong sign after the scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`{found}` stands after the scheme, where one blank belongs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank is encoded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`{found}` stands where a blank belongs: the header was encoded as if it were a URL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not URL-encode header values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank after the scheme is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token follows `Bearer` without a blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A placeholder was sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`{found}` stands where the token belongs: the variable was not filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in the variable before the request is made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bracket before the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>`{found}` stands before the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text after the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After the token follows `{found}`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank inside the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token holds a {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line break inside the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token is broken over lines ({found}); it is judged here as if it were one line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a tool that wraps long lines (terminal, e-mail, `base64` without -w0).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two tokens without a gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another token begins at byte {offset}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate the tokens; send one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7515 7.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half a token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} of {expected} segments are there; the copy ends early or lost its beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a limit on header length: cookies end at 4096 bytes, headers often at 8 KiB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token has {found} bytes; more than {expected} are not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for fewer claims or groups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 7.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exp {found} is {ago} before the clock {expected}, leeway {leeway} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never expires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no exp claim: the token is good until its key is changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the issuer put in exp; require it in the verifier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exp is in milliseconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exp {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Divide by 1000 where the token is made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Divide by 1000 where the token is made: until then it never expires.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is in milliseconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nbf {found} is {ahead} after the clock {expected}, leeway {leeway} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issued in the future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iat {found} is {ahead} after the clock {expected}, leeway {leeway} s: one of two clocks is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 4.1.6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local time written as UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is {ahead} ahead, close to a whole time zone offset: the issuer takes its local time for UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make times from UTC (in Python `datetime.now(timezone.utc)`, not `utcnow()`).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is {found}; the standard wants a number of seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write {claim} as a number, without quotes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is out of range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} {found} is beyond the year 9999; parsers round it or refuse it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write seconds since 1970.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} has a fraction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is {found}; it is legal, and some parsers refuse it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends before it begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exp {found} is not after iat {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look how the issuer computes exp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Long lifetime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token lives {found} (iat to exp); who steals it has all that time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue short access tokens (minutes to an hour) and refresh them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9700 2.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older than allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} {found} is {ago} before the clock; at most {expected} s are allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenID Connect Core 3.1.3.7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age cannot be known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A maximum age is required, and the token has no {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the issuer put in iat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expires soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exp {found} is {left} away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another issuer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iss is {found}, expected {expected}{difference}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No issuer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no iss claim, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iss is {found}, expected {expected}: only the slash at the end differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the issuer exactly as its metadata spells it, with or without the slash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer differs by case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iss is {found}, expected {expected}: only upper and lower case differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer differs by scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iss is {found}, expected {expected}: only http and https differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An alias of the issuer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iss is {found}, expected {expected}: {alias}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expect the issuer as the token spells it, after making sure that it is the same tenant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenID Connect Discovery 4.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iss is no text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iss is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meant for another service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aud is {found}, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no aud claim, expected {expected}{hint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience differs by a slash</source>
      <translation>Audience weicht um einen Schrägstrich ab</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only the slash at the end differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request the token with the audience spelled as the API expects it.</source>
      <translation>Das Token mit der Audience anfordern, wie die API sie erwartet.</translation>
    </message>
    <message>
      <source>Expect the audience as the issuer spells it.</source>
      <translation>Die Audience so erwarten, wie der Aussteller sie schreibt.</translation>
    </message>
    <message>
      <source>Audience differs by case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only upper and lower case differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience differs by scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only the scheme differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meant for {service}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aud {found} is {service}, not your API; expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a scope of your own API, not one of {service}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aud {found} is {service}: only it can check this token; its signature never verifies elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a scope of your own API.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim {claim} is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is required, and the token does not carry it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim {claim} is another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is {found}, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim {claim} has the wrong type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 4.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sub is no text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sub is {found}; PyJWT 2.10 and others refuse it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write sub as a string.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 4.1.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another nonce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nonce is {found}, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the sign-in again; keep the nonce in the session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No nonce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no nonce claim, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another type of token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typ is {found}, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 3.11</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header has no typ, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>azp is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are several audiences and no azp claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A right is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{expected} is required; the token carries {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm is not allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alg is {found}; allowed are {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jti {found} stands in the revocation list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SHA-256 of the token stands in the revocation list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tokens of {found} issued before {expected} are revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jti {found} was seen before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 4.1.7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No jti</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen ids are given, but the token carries none: replay cannot be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the issuer put in jti.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ID token used as access token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{evidence}: it tells the client who signed in; it is no key to an API</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the access token of the same response.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Require typ at+jwt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9068 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{evidence}, and it stands in an Authorization header: it tells the client who signed in; it is no key to an API</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh token used as access token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typ is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the access token; the refresh token goes to the token endpoint alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 6749 1.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed for Microsoft alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header has a nonce: Microsoft changed it after signing, and only its own services can verify this token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a token for your own API.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not verify tokens that are meant for Microsoft Graph.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is missing for {profile}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{profile} must carry {claim}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9068 2.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at_hash does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at_hash is {found}, that of the given access token {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenID Connect Core 3.1.3.6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>c_hash does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>c_hash is {found}, that of the given authorization code {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenID Connect Core 3.3.2.11</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claim {claim} stands twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is {found}; parsers take the first, the last, or refuse it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write each claim once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of {claim} is rounded by many parsers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} {found} does not fit into a double exactly; JavaScript reads {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write large numbers as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8259 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payload is no JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The payload does not begin like JSON; it is a JWS, not a JWT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payload is damaged JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} at byte {offset} of the payload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payload is no JSON object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A JWT needs a JSON object; this is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payload is not UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Byte {offset} of the payload is not UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kid holds {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kid is {found}: it looks made to attack a server that uses it in a path, a query or a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use kid only to look it up in the key set, exactly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token carries a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header holds {found}: a key that the token brings along proves nothing, since everybody can make one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify with the key set of the issuer alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token names an address for keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {found}{oddity}; it was not fetched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never fetch keys from an address in a token; allow-list the issuer's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed with a well-known secret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature verifies with the secret `{found}`, which stands in every list of common secrets: everybody can make such tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the secret at once, to 32 random octets or more; tokens signed with it cannot be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 3.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Personal data in clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} can be read by everybody who sees the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave personal data out of access tokens, or encrypt them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9068 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A secret in clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The claim {found} looks like a secret; everybody who sees the token can read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never put secrets into claims.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 12</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof without a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header of the DPoP proof has no jwk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9449 4.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof shows its private key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The jwk of the proof has the private member {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new key at once: this one is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9449 4.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof for another method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>htm is {found}, the request is {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new proof for each request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof for another address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>htu is {found}, the request is {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new proof for each request; leave out query and fragment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with the outside address when a proxy stands in front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof for another access token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ath is {found}, the hash of the given access token is {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the proof with the access token that is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof names no access token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An access token is sent, and the proof has no ath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof with another key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The access token is bound to jkt {expected}, the proof's key is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign the proof with the key that the token was requested with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9449 6.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof is signed with its own key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proof's signature fits the jwk in its header, as a DPoP proof must; it says who sends, not who may</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof's signature does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proof's signature does not fit the jwk in its header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disclosure is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disclosure {number} is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9901 7.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disclosure without a digest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No digest in the token fits disclosure {number} ({found})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send only disclosures of this token, unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disclosure under a name that is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} is disclosed where it must not be: the name stands there already, or is reserved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key binding of another type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typ of the key binding is {found}, {expected} is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9901 4.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} is missing in the key binding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The holder's proof must carry iat, aud and nonce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presented to another verifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aud of the key binding is {found}, expected is {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Present the credential with a key binding for this verifier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9901 7.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key binding for another challenge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nonce of the key binding is {found}, expected is {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer the challenge of this request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key binding at the wrong time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iat of the key binding is {found}, expected {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the key binding when the credential is presented; synchronise the clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digest stands twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The digest {found} stands more than once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hash of disclosures is not supported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>_sd_alg is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9901 4.1.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key binding for other disclosures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sd_hash is {found}, that of the presented text {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key binding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token names a holder's key (cnf), and nothing proves that the sender holds it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key binding not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opaque token</source>
      <translation>Opakes Token</translation>
    </message>
    <message>
      <source>{label}: it is only a name for something that its server knows; expiry, rights and revocation cannot be known from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the server that issued it (introspection, or its API).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7662</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opaque token where a JWT is expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The expectations name {expected}, which only a JWT can fulfil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request the token with an audience (the API's identifier): without one many issuers answer with an opaque token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 9068 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checksum does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last six characters of this {label} do not fit those before: a character was changed or lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checksum fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy of this {label} is complete; whether it is still good only its server knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AWS account {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key id {key} belongs to account {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whether this is the account that you mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary key id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An ASIA key works only together with its session token (X-Amz-Security-Token); without it AWS answers `The security token included in the request is invalid`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send all three: access key id, secret key and session token (AWS_SESSION_TOKEN).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session token is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request is signed with the temporary key {found} and has no {expected}: AWS answers `The security token included in the request is invalid`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the session token of the same credentials (AWS_SESSION_TOKEN).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed too long ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request was signed {found}, {distance} before the clock {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign the request when it is sent; synchronise the clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed in the future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request was signed {found}, {distance} after the clock {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unique id, not a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: it names an identity and cannot sign requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use an access key id (AKIA or ASIA).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User name and password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Basic credentials for the user {found}: no bearer token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request a token and send it with `Bearer`, where the API wants one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7617</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed session cookie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}; its content can be read: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not checked here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: named and shown; its signature is not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claim} {found} is {ago} before the clock {expected}, leeway {leeway} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found}; nothing here proves who made the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the issuer's public key or key set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content not decrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the private key or secret of the recipient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuer not checked</source>
      <translation>Aussteller nicht geprüft</translation>
    </message>
    <message>
      <source>No issuer was expected; iss is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience not checked</source>
      <translation>Audience nicht geprüft</translation>
    </message>
    <message>
      <source>No audience was expected; aud is {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some libraries refuse this audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aud is {found}; a verifier that expects none (PyJWT, say) refuses the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the expected audience.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revocation not checked</source>
      <translation>Widerruf nicht geprüft</translation>
    </message>
    <message>
      <source>Whether it was revoked cannot be known from the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the issuer (introspection), or give a revocation list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replay not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No list of seen ids was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted, not signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} uses the recipient's public key: everybody can make such a token, nobody signed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept only a signed token inside (nested JWT).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 8725 3.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token inside the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The decrypted content is a token of its own, judged as layer {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RFC 7519 A.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The inner token decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings of layer {number} count for the whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nested too deep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than {expected} layers are not opened</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>main</name>
    <message>
      <source>Explains why a token is rejected and what fixes it, and watches logs for token failures.
Example: bearerwatch access.log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the bundled token set and log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a picture of the window to FILE, and end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours of this run: light or dark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of this run, for example de or ar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show a page: inspect, watch, keys or help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End once the window has been painted: measures the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logs, keys, token files, or a text. Other users of this computer can see a text that stands here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>models</name>
    <message>
      <source>expired %1 ago</source>
      <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
      <source>not valid for another %1</source>
      <translation>erst in %1 gültig</translation>
    </message>
    <message>
      <source>the signature does not fit</source>
      <translation>die Signatur passt nicht</translation>
    </message>
    <message>
      <source>the copy is damaged or the key was misread</source>
      <translation>die Kopie ist beschädigt oder der Schlüssel wurde falsch gelesen</translation>
    </message>
    <message>
      <source>no key fits the kid</source>
      <translation>kein Schlüssel passt zur kid</translation>
    </message>
    <message>
      <source>%1, and %2 more reasons</source>
      <translation>%1 und %2 weitere Gründe</translation>
    </message>
    <message>
      <source>%1, and %2</source>
      <translation>%1, und %2</translation>
    </message>
    <message>
      <source>this algorithm is not supported, so the signature was not checked</source>
      <translation>dieses Verfahren wird nicht unterstützt, die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
      <source>only its server knows whether it is valid</source>
      <translation>nur sein Server weiß, ob es gilt</translation>
    </message>
    <message>
      <source>encrypted, and no key to decrypt it</source>
      <translation>verschlüsselt, und kein Schlüssel dazu</translation>
    </message>
    <message>
      <source>no key: the signature was not checked</source>
      <translation>kein Schlüssel: die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
      <source>none of the keys fits: the signature was not checked</source>
      <translation>keiner der Schlüssel passt: die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
      <source>Signature verified with key</source>
      <translation>Signatur geprüft mit Schlüssel</translation>
    </message>
    <message>
      <source>Signature does not verify with key</source>
      <translation>Signatur passt nicht zu Schlüssel</translation>
    </message>
    <message>
      <source>Signature not checked</source>
      <translation>Signatur nicht geprüft</translation>
    </message>
    <message>
      <source>Signature not supported</source>
      <translation>Signatur nicht unterstützt</translation>
    </message>
    <message>
      <source>No signature</source>
      <translation>Keine Signatur</translation>
    </message>
    <message>
      <source>Decrypted with key</source>
      <translation>Entschlüsselt mit Schlüssel</translation>
    </message>
    <message>
      <source>passes every check, ends in %1</source>
      <translation>besteht jede Prüfung, endet in %1</translation>
    </message>
    <message>
      <source>passes every check, never ends</source>
      <translation>besteht jede Prüfung, endet nie</translation>
    </message>
    <message>
      <source>passes the checks that were made; see the notes for the others</source>
      <translation>besteht die gemachten Prüfungen; zu den anderen siehe die Hinweise</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Not determined</source>
      <translation>Nicht entschieden</translation>
    </message>
    <message>
      <source>No signature to check</source>
      <translation>Keine Signatur zu prüfen</translation>
    </message>
    <message>
      <source>Leeway %1 s</source>
      <translation>Spielraum %1 s</translation>
    </message>
    <message>
      <source>Clock %1</source>
      <translation>Uhr %1</translation>
    </message>
    <message>
      <source>Valid in %1</source>
      <translation>Gültig in %1</translation>
    </message>
    <message>
      <source>Expired %1 ago</source>
      <translation>Vor %1 abgelaufen</translation>
    </message>
    <message>
      <source>Expired %1 ago, inside the leeway</source>
      <translation>Vor %1 abgelaufen, innerhalb des Spielraums</translation>
    </message>
    <message>
      <source>Expires in %1</source>
      <translation>Läuft ab in %1</translation>
    </message>
    <message>
      <source>No expiry: it carries no exp</source>
      <translation>Kein Ablauf: es trägt kein exp</translation>
    </message>
    <message>
      <source>Paste the token that was sent: its times are compared with this clock at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the request as it was sent, with its Authorization header: damage to the header and the copy shows first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the token, and add the issuer's public key or key set: the signature is checked and a failure is explained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the token, and fill in what the API expects: issuer, audience, scope, claims. The difference is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the token, and give the list of revoked or seen ids: the token alone cannot tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the token or key id: its kind, its issuer and a damaged copy can be seen, whether its server knows it cannot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the log of the API: the token may be good, the check itself failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the whole response with its WWW-Authenticate header, or the request that was refused: this text gives no reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text says “%1”.</source>
      <translation>Der Text sagt „%1“.</translation>
    </message>
    <message>
      <source>Check: %1</source>
      <translation>Prüfen: %1</translation>
    </message>
    <message>
      <source>How to prevent it</source>
      <translation>Wie man es vermeidet</translation>
    </message>
    <message>
      <source>What the server said</source>
      <translation>Was der Server sagte</translation>
    </message>
    <message>
      <source>asks for</source>
      <translation>verlangt</translation>
    </message>
    <message>
      <source>%1 is no registered OAuth error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An error, no token</source>
      <translation>Ein Fehler, kein Token</translation>
    </message>
    <message>
      <source>Nothing to verify in this text</source>
      <translation>Nichts zu prüfen in diesem Text</translation>
    </message>
    <message>
      <source>no cause is named</source>
      <translation>keine Ursache wird genannt</translation>
    </message>
    <message>
      <source>it tells of: %1</source>
      <translation>er nennt: %1</translation>
    </message>
    <message>
      <source>most likely: %1</source>
      <translation>am ehesten: %1</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>past expiry</source>
      <translation>nach dem Ablauf</translation>
    </message>
    <message>
      <source>until it is valid</source>
      <translation>bis zur Gültigkeit</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>Verschieden</translation>
    </message>
    <message>
      <source>another value</source>
      <translation>ein anderer Wert</translation>
    </message>
    <message>
      <source>%1 different keys share the kid %2: verifiers differ in which one they take. Give each key its own kid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One key stands %1 times (thumbprint %2). That is harmless.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 says use enc: verifiers skip it for signatures. If it signs, publish it with use sig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is a private key: the public one is enough to verify. Keep the private one where tokens are made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of %1 ended at %2. Renew it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of %1 ends at %2. Renew it in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 keys of a set have no kid: a verifier must try each of them. Give each key a kid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try a leeway of %1 s</source>
      <translation>Spielraum von %1 s versuchen</translation>
    </message>
    <message>
      <source>Judge it one second before its end</source>
      <translation>Eine Sekunde vor dem Ende beurteilen</translation>
    </message>
    <message>
      <source>Judge it when it begins</source>
      <translation>Zum Beginn beurteilen</translation>
    </message>
    <message>
      <source>Inspect the corrected header</source>
      <translation>Den berichtigten Header untersuchen</translation>
    </message>
    <message>
      <source>Copy the corrected header</source>
      <translation>Den berichtigten Header kopieren</translation>
    </message>
    <message>
      <source>Inspect the cleaned token</source>
      <translation>Das bereinigte Token untersuchen</translation>
    </message>
    <message>
      <source>Copy the cleaned token</source>
      <translation>Das bereinigte Token kopieren</translation>
    </message>
    <message>
      <source>Use key %1</source>
      <translation>Schlüssel %1 verwenden</translation>
    </message>
    <message>
      <source>Decrypt with…</source>
      <translation>Entschlüsseln mit…</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
      <source>Expect %1</source>
      <translation>%1 erwarten</translation>
    </message>
    <message>
      <source>Allow %1</source>
      <translation>%1 erlauben</translation>
    </message>
    <message>
      <source>Do not require %1</source>
      <translation>%1 nicht verlangen</translation>
    </message>
    <message>
      <source>Check a revocation list…</source>
      <translation>Widerrufsliste prüfen…</translation>
    </message>
    <message>
      <source>No rule is named for this record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line matched the rule “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, line %2, byte %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(%1 in all; the rest is not shown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No token failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed from the token in this record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log says so in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best explanation of what the log shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>slash missing at the end</source>
      <translation>Schrägstrich am Ende fehlt</translation>
    </message>
    <message>
      <source>one slash too many at the end</source>
      <translation>ein Schrägstrich zu viel am Ende</translation>
    </message>
    <message>
      <source>blanks around it</source>
      <translation>Leerzeichen darum</translation>
    </message>
    <message>
      <source>other letter case</source>
      <translation>andere Groß- und Kleinschreibung</translation>
    </message>
    <message>
      <source>other scheme</source>
      <translation>anderes Schema</translation>
    </message>
    <message>
      <source>from character %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 h</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 d</translation>
    </message>
    <message>
      <source>%1 years</source>
      <translation>%1 Jahre</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>vor %1</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>in %1</translation>
    </message>
    <message>
      <source>header</source>
      <translation>Header</translation>
    </message>
    <message>
      <source>payload</source>
      <translation>Nutzlast</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>Signatur</translation>
    </message>
    <message>
      <source>encrypted key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>initialization vector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ciphertext</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not the expected one</source>
      <translation>nicht der erwartete</translation>
    </message>
    <message>
      <source>lacks a required scope</source>
      <translation>ein verlangter Scope fehlt</translation>
    </message>
    <message>
      <source>no key has it</source>
      <translation>kein Schlüssel hat sie</translation>
    </message>
    <message>
      <source>not allowed, or not of the key</source>
      <translation>nicht erlaubt oder nicht die des Schlüssels</translation>
    </message>
    <message>
      <source>The key was misread</source>
      <translation>Der Schlüssel wurde falsch gelesen</translation>
    </message>
    <message>
      <source>Damaged copy: one character differs</source>
      <translation>Beschädigte Kopie: ein Zeichen weicht ab</translation>
    </message>
    <message>
      <source>Damaged copy</source>
      <translation>Beschädigte Kopie</translation>
    </message>
    <message>
      <source>The signature verifies with key %1 once this is undone.</source>
      <translation>Macht man dies rückgängig, passt die Signatur zu Schlüssel %1.</translation>
    </message>
    <message>
      <source>No proof: the signature was not checked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 GB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt; 1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (%2 %3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 to %2 UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From %1 UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until %1 UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the audience lacks its final slash</source>
      <translation>der Audience fehlt der Schrägstrich am Ende</translation>
    </message>
    <message>
      <source>the audience has a slash too many</source>
      <translation>die Audience hat einen Schrägstrich zu viel</translation>
    </message>
    <message>
      <source>meant for another audience</source>
      <translation>für eine andere Audience bestimmt</translation>
    </message>
    <message>
      <source>the issuer lacks its final slash</source>
      <translation>dem Aussteller fehlt der Schrägstrich am Ende</translation>
    </message>
    <message>
      <source>the issuer has a slash too many</source>
      <translation>der Aussteller hat einen Schrägstrich zu viel</translation>
    </message>
    <message>
      <source>made by another issuer</source>
      <translation>von einem anderen Aussteller</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <source>1 character</source>
      <translation>1 Zeichen</translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>%n Zeichen</numerusform>
        <numerusform>%n Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>JWT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted token (JWE)</source>
      <translation>Verschlüsseltes Token (JWE)</translation>
    </message>
    <message>
      <source>SD-JWT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damaged JWT</source>
      <translation>Beschädigtes JWT</translation>
    </message>
    <message>
      <source>Opaque token</source>
      <translation>Opakes Token</translation>
    </message>
    <message>
      <source>PASETO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authorization header</source>
      <translation>Authorization-Header</translation>
    </message>
    <message>
      <source>DPoP header</source>
      <translation>DPoP-Header</translation>
    </message>
    <message>
      <source>HTTP header</source>
      <translation>HTTP-Header</translation>
    </message>
    <message>
      <source>curl command</source>
      <translation>curl-Aufruf</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>cookie</source>
      <translation>Cookie</translation>
    </message>
    <message>
      <source>log line</source>
      <translation>Logzeile</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>Key id</source>
      <translation>Schlüsselkennung</translation>
    </message>
    <message>
      <source>Issuer</source>
      <translation>Aussteller</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Audience</translation>
    </message>
    <message>
      <source>Path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation>Subjekt</translation>
    </message>
    <message>
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Client id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Source %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text “%1”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>samples</name>
    <message>
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>and its audience lacks a slash</source>
      <translation>und der Audience fehlt ein Schrägstrich</translation>
    </message>
    <message>
      <source>Signed with another key</source>
      <translation>Mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
      <source>the key that fits is in the sample</source>
      <translation>der passende Schlüssel liegt der Probe bei</translation>
    </message>
    <message>
      <source>Damaged copy</source>
      <translation>Beschädigte Kopie</translation>
    </message>
    <message>
      <source>one character of the payload changed</source>
      <translation>ein Zeichen der Nutzlast ist verändert</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>a token that passes every check</source>
      <translation>ein Token, das jede Prüfung besteht</translation>
    </message>
  </context>
</TS>
