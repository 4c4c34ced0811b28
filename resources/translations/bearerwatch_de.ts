<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>QHttpSocketEngine</name>
    <message>
      <source>Proxy denied connection</source>
      <translation>Der Proxy hat die Verbindung verweigert</translation>
    </message>
  </context>
  <context>
    <name>QSocks5SocketEngine</name>
    <message>
      <source>Connection not allowed by SOCKSv5 server</source>
      <translation>Der SOCKSv5-Server erlaubt die Verbindung nicht</translation>
    </message>
    <message>
      <source>General SOCKSv5 server failure</source>
      <translation>Allgemeiner Fehler des SOCKSv5-Servers</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::SecretStore</name>
    <message>
      <source>This session has no secret store. Start one (GNOME Keyring, KWallet or KeePassXC) if secrets are to be kept.</source>
      <translation>Diese Sitzung hat keinen Geheimnisspeicher. Starten Sie einen (GNOME Keyring, KWallet oder KeePassXC), wenn Geheimnisse behalten werden sollen.</translation>
    </message>
    <message>
      <source>The system's secret store was not unlocked. Unlock it, and try again.</source>
      <translation>Der Geheimnisspeicher des Systems wurde nicht entsperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The system's secret store refused access. Unlock it with the password of your session.</source>
      <translation>Der Geheimnisspeicher des Systems hat den Zugriff verweigert. Entsperren Sie ihn mit dem Passwort Ihrer Sitzung.</translation>
    </message>
    <message>
      <source>The system's secret store failed: %1. Check that it runs, and try again.</source>
      <translation>Der Geheimnisspeicher des Systems ist gescheitert: %1. Prüfen Sie, ob er läuft, und versuchen Sie es erneut.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::charts::ChartCanvas</name>
    <message>
      <source>No record with a time was read yet.</source>
      <translation>Noch wurde kein Eintrag mit einer Zeit gelesen.</translation>
    </message>
    <message>
      <source>No token failure in the shown time.</source>
      <translation>Kein Token-Fehler in der gezeigten Zeit.</translation>
    </message>
    <message>
      <source>Failures: %1</source>
      <translation>Fehler: %1</translation>
    </message>
    <message>
      <source>Requests: %1</source>
      <translation>Anfragen: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::charts::FailureChart</name>
    <message>
      <source>Failures over time</source>
      <translation>Fehler im Lauf der Zeit</translation>
    </message>
    <message>
      <source>Left and Right tell the values of each interval, with Shift they choose a range; plus and minus zoom. The button Table shows the same numbers as a table.</source>
      <translation>Links und Rechts nennen die Werte jedes Abschnitts, mit Umschalt wählen sie einen Bereich; Plus und Minus vergrößern und verkleinern. Die Schaltfläche Tabelle zeigt dieselben Zahlen als Tabelle.</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::ClientForm</name>
    <message>
      <source>Client id</source>
      <translation>Client-Kennung</translation>
    </message>
    <message>
      <source>It proves itself by</source>
      <translation>Er weist sich aus durch</translation>
    </message>
    <message>
      <source>a secret in the header (basic)</source>
      <translation>ein Geheimnis im Header (basic)</translation>
    </message>
    <message>
      <source>a secret in the form (post)</source>
      <translation>ein Geheimnis im Formular (post)</translation>
    </message>
    <message>
      <source>a signature (private_key_jwt)</source>
      <translation>eine Signatur (private_key_jwt)</translation>
    </message>
    <message>
      <source>a bearer token</source>
      <translation>ein Bearer-Token</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>Secret or token</source>
      <translation>Geheimnis oder Token</translation>
    </message>
    <message>
      <source>Private key</source>
      <translation>Privater Schlüssel</translation>
    </message>
    <message>
      <source>Keep the secret in the system's secret store</source>
      <translation>Das Geheimnis im Geheimnisspeicher des Systems behalten</translation>
    </message>
    <message>
      <source>Keep the secret for this session only: this session has no secret store</source>
      <translation>Das Geheimnis nur für diese Sitzung behalten: Diese Sitzung hat keinen Geheimnisspeicher</translation>
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
      <source>Commands for &amp;your stack…</source>
      <translation>Befehle für Ihre Um&amp;gebung…</translation>
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
      <source>Check against a &amp;list of revoked tokens…</source>
      <translation>Gegen eine &amp;Liste widerrufener Token prüfen…</translation>
    </message>
    <message>
      <source>Stop checking against that list</source>
      <translation>Nicht mehr gegen diese Liste prüfen</translation>
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
    <name>bearerwatch::desktop::EndpointTalk</name>
    <message>
      <source>Issuer</source>
      <translation>Aussteller</translation>
    </message>
    <message>
      <source>empty: found by the metadata of the issuer</source>
      <translation>leer: aus den Metadaten des Ausstellers</translation>
    </message>
    <message>
      <source>The issuer is taken from the token itself. Give a client's secret only to a server that you trust.</source>
      <translation>Der Aussteller ist dem Token selbst entnommen. Das Geheimnis eines Clients nur einem Server geben, dem zu trauen ist.</translation>
    </message>
    <message>
      <source>Find the endpoint</source>
      <translation>Endpunkt finden</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Asking %1…</source>
      <translation>%1 wird gefragt…</translation>
    </message>
    <message>
      <source>Reading the metadata of %1…</source>
      <translation>Metadaten von %1 werden gelesen…</translation>
    </message>
    <message>
      <source>The metadata name no such endpoint (%1). Give its address, if the issuer has one.</source>
      <translation>Die Metadaten nennen keinen solchen Endpunkt (%1). Seine Adresse angeben, wenn der Aussteller einen hat.</translation>
    </message>
    <message>
      <source>The metadata name this endpoint (%1). Nothing but them was asked for so far.</source>
      <translation>Die Metadaten nennen diesen Endpunkt (%1). Bisher wurde nur nach ihnen gefragt.</translation>
    </message>
    <message>
      <source>Stopped. What was sent already cannot be taken back.</source>
      <translation>Angehalten. Was schon gesendet wurde, lässt sich nicht zurücknehmen.</translation>
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
      <source>By the true time the verdict is the same: %1.</source>
      <translation>Zur wahren Zeit ist das Urteil dasselbe: %1.</translation>
    </message>
    <message>
      <source>By the true time the verdict is another: %1. By this clock: %2.</source>
      <translation>Zur wahren Zeit ist das Urteil ein anderes: %1. Nach dieser Uhr: %2.</translation>
    </message>
    <message>
      <source>corrected text</source>
      <translation>berichtigter Text</translation>
    </message>
    <message>
      <source>No list of revoked tokens is checked any more.</source>
      <translation>Es wird keine Liste widerrufener Token mehr geprüft.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries of %1 are checked; the file is watched for changes.</source>
      <translation>
        <numerusform>%n Eintrag aus %1 wird geprüft; die Datei wird auf Änderungen beobachtet.</numerusform>
        <numerusform>%n Einträge aus %1 werden geprüft; die Datei wird auf Änderungen beobachtet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a list of revoked tokens</source>
      <translation>Eine Liste widerrufener Token wählen</translation>
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
      <translation>%1: %2. Prüfen Sie den Namen und die Berechtigung.</translation>
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
      <translation>sample-jwks.json</translation>
    </message>
    <message>
      <source>The sample's key was not added</source>
      <translation>Der Schlüssel des Beispiels wurde nicht hinzugefügt</translation>
    </message>
    <message>
      <source>sample</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>This is an encrypted private key, and no token</source>
      <translation>Das ist ein verschlüsselter privater Schlüssel und kein Token</translation>
    </message>
    <message>
      <source>Add its file to the keys, which asks for the passphrase, to decrypt a token with it. A signature is checked with the public key.</source>
      <translation>Fügen Sie seine Datei zu den Schlüsseln hinzu, um damit ein Token zu entschlüsseln; dabei wird nach der Passphrase gefragt. Eine Signatur wird mit dem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
      <source>This is an API key, and no bearer token</source>
      <translation>Das ist ein API-Schlüssel und kein Bearer-Token</translation>
    </message>
    <message>
      <source>The header %1 carries it: only the service that issued the key can say whether it is good. Where the service wants a token, send “Authorization: Bearer &lt;token&gt;”.</source>
      <translation>Der Header %1 trägt ihn: Nur der Dienst, der den Schlüssel ausgegeben hat, kann sagen, ob er gilt. Wo der Dienst ein Token will, senden Sie „Authorization: Bearer &lt;Token&gt;“.</translation>
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
      <source>pasted key</source>
      <translation>eingefügter Schlüssel</translation>
    </message>
    <message>
      <source>Added to the keys. Now paste the token.</source>
      <translation>Zu den Schlüsseln hinzugefügt. Fügen Sie nun das Token ein.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::IssuerController</name>
    <message>
      <source>&amp;Ask the issuer about this token…</source>
      <translation>Den &amp;Aussteller nach diesem Token fragen…</translation>
    </message>
    <message>
      <source>&amp;Revoke this token…</source>
      <translation>Dieses Token &amp;widerrufen…</translation>
    </message>
    <message>
      <source>There is no token to ask about. Paste one first.</source>
      <translation>Es gibt kein Token, nach dem zu fragen wäre. Zuerst eines einfügen.</translation>
    </message>
    <message>
      <source>Ask the issuer about this token</source>
      <translation>Den Aussteller nach diesem Token fragen</translation>
    </message>
    <message>
      <source>Sends the token itself to the issuer's introspection endpoint, which says whether it is active.</source>
      <translation>Sendet das Token selbst an den Introspection-Endpunkt des Ausstellers, der sagt, ob es aktiv ist.</translation>
    </message>
    <message>
      <source>Introspection endpoint</source>
      <translation>Introspection-Endpunkt</translation>
    </message>
    <message>
      <source>Revoke this token</source>
      <translation>Dieses Token widerrufen</translation>
    </message>
    <message>
      <source>Sends the token to the issuer's revocation endpoint, which ends it for everybody who uses it. That cannot be undone, so you are asked twice.</source>
      <translation>Sendet das Token an den Widerrufsendpunkt des Ausstellers, der es für alle beendet, die es benutzen. Das lässt sich nicht rückgängig machen, darum wird zweimal gefragt.</translation>
    </message>
    <message>
      <source>Revocation endpoint</source>
      <translation>Widerrufsendpunkt</translation>
    </message>
    <message>
      <source>Revoke it for good</source>
      <translation>Endgültig widerrufen</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <source>The issuer has ended the token, or did not know it: %1. A server that judges tokens by their signature alone accepts it until it expires.</source>
      <translation>Der Aussteller hat das Token beendet oder kannte es nicht: %1. Ein Server, der Token allein nach der Signatur beurteilt, nimmt es bis zum Ablauf an.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::KeyFetcher</name>
    <message>
      <source>The key set lies on another host: %1</source>
      <translation>Der Schlüsselsatz liegt auf einem anderen Host: %1</translation>
    </message>
    <message>
      <source>The answer holds no key.</source>
      <translation>Die Antwort enthält keinen Schlüssel.</translation>
    </message>
    <message>
      <source>; it was asked a moment ago, and is asked again from %1 on</source>
      <translation>; er wurde eben gefragt und wird ab %1 wieder gefragt</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::KeyRingController</name>
    <message>
      <source>The keys were saved.</source>
      <translation>Die Schlüssel wurden gespeichert.</translation>
    </message>
    <message>
      <source>Kept for this session only.</source>
      <translation>Nur für diese Sitzung aufbewahrt.</translation>
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
      <translation>Schlüssel bleiben für diese Sitzung im Speicher. Sie können im Geheimnisspeicher des Systems behalten werden.</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session: there is no secret store here.</source>
      <translation>Schlüssel bleiben für diese Sitzung im Speicher: Hier gibt es keinen Geheimnisspeicher.</translation>
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
      <translation>Eine neue Passphrase; leer für keine. Ohne sie lassen sich die behaltenen Schlüssel nicht wieder lesen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::LoginController</name>
    <message>
      <source>&amp;Log in for a token…</source>
      <translation>Für ein Token an&amp;melden…</translation>
    </message>
    <message>
      <source>Your browser shows the login page of %1. This window waits for it.</source>
      <translation>Der Browser zeigt die Anmeldeseite von %1. Dieses Fenster wartet darauf.</translation>
    </message>
    <message>
      <source>Log in for a token</source>
      <translation>Für ein Token anmelden</translation>
    </message>
    <message>
      <source>You log in at the issuer's own page; this program never sees your password. The issuer's metadata are read first, and say where that page is.</source>
      <translation>Die Anmeldung geschieht auf der Seite des Ausstellers; dieses Programm sieht das Passwort nie. Zuerst werden die Metadaten des Ausstellers gelesen; sie sagen, wo diese Seite ist.</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Read the metadata</source>
      <translation>Metadaten lesen</translation>
    </message>
    <message>
      <source>Issuer</source>
      <translation>Aussteller</translation>
    </message>
    <message>
      <source>Where you log in</source>
      <translation>Wo angemeldet wird</translation>
    </message>
    <message>
      <source>in the browser of this machine (PKCE)</source>
      <translation>im Browser dieses Rechners (PKCE)</translation>
    </message>
    <message>
      <source>on another device, with a code (device flow)</source>
      <translation>auf einem anderen Gerät, mit einem Code (Device Flow)</translation>
    </message>
    <message>
      <source>Client id</source>
      <translation>Client-Kennung</translation>
    </message>
    <message>
      <source>Client secret, if it has one</source>
      <translation>Client-Geheimnis, falls vorhanden</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Scope</translation>
    </message>
    <message>
      <source>Renew it before it ends, where the issuer gives a refresh token</source>
      <translation>Vor dem Ende erneuern, wo der Aussteller ein Refresh-Token gibt</translation>
    </message>
    <message>
      <source>Reading the issuer's metadata…</source>
      <translation>Metadaten des Ausstellers werden gelesen…</translation>
    </message>
    <message>
      <source>The metadata name these addresses (%1). Nothing but them was asked for so far.</source>
      <translation>Die Metadaten nennen diese Adressen (%1). Bisher wurde nur nach ihnen gefragt.</translation>
    </message>
    <message>
      <source>The issuer offers no login with a code.</source>
      <translation>Der Aussteller bietet keine Anmeldung mit Code an.</translation>
    </message>
    <message>
      <source>The issuer names no login page.</source>
      <translation>Der Aussteller nennt keine Anmeldeseite.</translation>
    </message>
    <message>
      <source>A login needs a client id. Give that of a client which the issuer lets use this way.</source>
      <translation>Eine Anmeldung braucht eine Client-Kennung. Die eines Clients angeben, dem der Aussteller diesen Weg erlaubt.</translation>
    </message>
    <message>
      <source>The login page is not encrypted, so it was not opened.</source>
      <translation>Die Anmeldeseite ist nicht verschlüsselt, darum wurde sie nicht geöffnet.</translation>
    </message>
    <message>
      <source>The login page that the issuer names is no web address.</source>
      <translation>Die Anmeldeseite, die der Aussteller nennt, ist keine Webadresse.</translation>
    </message>
    <message>
      <source>Opening the login page…</source>
      <translation>Die Anmeldeseite wird geöffnet…</translation>
    </message>
    <message>
      <source>Asking for a code…</source>
      <translation>Ein Code wird angefordert…</translation>
    </message>
    <message>
      <source>Open %1 on any device, log in there, and give this code:
%2
This window waits for it.</source>
      <translation>%1 auf einem beliebigen Gerät öffnen, dort anmelden und diesen Code angeben:
%2
Dieses Fenster wartet darauf.</translation>
    </message>
    <message>
      <source>from a login</source>
      <translation>aus einer Anmeldung</translation>
    </message>
    <message>
      <source>The login is done; the tokens are inspected.</source>
      <translation>Die Anmeldung ist fertig; die Token werden untersucht.</translation>
    </message>
    <message>
      <source>The issuer gave no refresh token, so it is not renewed; many want the scope offline_access.</source>
      <translation>Der Aussteller gab kein Refresh-Token, darum wird nicht erneuert; viele wollen den Scope offline_access.</translation>
    </message>
    <message>
      <source>It is pinned, and renewed a minute before it ends.</source>
      <translation>Es ist angeheftet und wird eine Minute vor dem Ende erneuert.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::NetworkController</name>
    <message>
      <source>Asking %1…</source>
      <translation>%1 wird gefragt…</translation>
    </message>
    <message>
      <source>Look up its &amp;status list…</source>
      <translation>In der &amp;Statusliste nachsehen…</translation>
    </message>
    <message>
      <source>&amp;Compare this clock…</source>
      <translation>Diese &amp;Uhr vergleichen…</translation>
    </message>
    <message>
      <source>&amp;Network settings…</source>
      <translation>&amp;Netzeinstellungen…</translation>
    </message>
    <message>
      <source>Asked %1 at %2 UTC</source>
      <translation>%1 um %2 UTC gefragt</translation>
    </message>
    <message>
      <source>There is no token to look up. Paste one first.</source>
      <translation>Es gibt kein Token, nach dem zu sehen wäre. Zuerst eines einfügen.</translation>
    </message>
    <message>
      <source>Look up the status list</source>
      <translation>In der Statusliste nachsehen</translation>
    </message>
    <message>
      <source>Fetches the list of revoked tokens that this token names, and looks its place up. The token itself is not sent; whoever made the token chose the address.</source>
      <translation>Ruft die Liste widerrufener Token ab, die dieses Token nennt, und sieht an seinem Platz nach. Das Token selbst wird nicht gesendet; die Adresse hat gewählt, wer das Token gemacht hat.</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Abrufen</translation>
    </message>
    <message>
      <source>This token names no status list.</source>
      <translation>Dieses Token nennt keine Statusliste.</translation>
    </message>
    <message>
      <source>Fetching…</source>
      <translation>Wird abgerufen…</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>The token was replaced meanwhile.</source>
      <translation>Das Token wurde inzwischen ersetzt.</translation>
    </message>
    <message>
      <source>Compare this clock</source>
      <translation>Diese Uhr vergleichen</translation>
    </message>
    <message>
      <source>Asks time servers (SNTP) for the time. Nothing about tokens is sent, and no clock is set.</source>
      <translation>Fragt Zeitserver (SNTP) nach der Zeit. Nichts über Token wird gesendet, keine Uhr wird gestellt.</translation>
    </message>
    <message>
      <source>Time servers</source>
      <translation>Zeitserver</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Wird gefragt…</translation>
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
    <name>bearerwatch::desktop::RenewalController</name>
    <message>
      <source>renewed %1 times</source>
      <translation>%1-mal erneuert</translation>
    </message>
    <message>
      <source>, being renewed</source>
      <translation>, wird erneuert</translation>
    </message>
    <message>
      <source>, next at %1</source>
      <translation>, nächstes Mal um %1</translation>
    </message>
    <message>
      <source>, ended</source>
      <translation>, beendet</translation>
    </message>
    <message>
      <source>, not renewed by itself</source>
      <translation>, nicht von selbst erneuert</translation>
    </message>
    <message>
      <source>&amp;Keep a token renewed…</source>
      <translation>Ein Token erneuert &amp;halten…</translation>
    </message>
    <message>
      <source>Renewed &amp;tokens…</source>
      <translation>Erneuerte &amp;Token…</translation>
    </message>
    <message>
      <source>Keep a token renewed</source>
      <translation>Ein Token erneuert halten</translation>
    </message>
    <message>
      <source>Gets a new access token from the issuer, now and a minute before each end, until you stop it or close this program. It is pinned, and the refresh token goes to the system's secret store.</source>
      <translation>Holt ein neues Access-Token vom Aussteller, jetzt und eine Minute vor jedem Ende, bis es angehalten oder das Programm geschlossen wird. Es wird angeheftet, und das Refresh-Token kommt in den Geheimnisspeicher des Systems.</translation>
    </message>
    <message>
      <source>Token endpoint</source>
      <translation>Token-Endpunkt</translation>
    </message>
    <message>
      <source>Renewed by</source>
      <translation>Erneuert durch</translation>
    </message>
    <message>
      <source>a refresh token</source>
      <translation>ein Refresh-Token</translation>
    </message>
    <message>
      <source>the client itself (client credentials)</source>
      <translation>den Client selbst (Client Credentials)</translation>
    </message>
    <message>
      <source>Refresh token</source>
      <translation>Refresh-Token</translation>
    </message>
    <message>
      <source>empty: the one that is kept for this client</source>
      <translation>leer: das für diesen Client behaltene</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Scope</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation>Erneuern</translation>
    </message>
    <message>
      <source>renewed</source>
      <translation>erneuert</translation>
    </message>
    <message>
      <source>Renewed, pinned and inspected. The next renewal is at %1.</source>
      <translation>Erneuert, angeheftet und untersucht. Die nächste Erneuerung ist um %1.</translation>
    </message>
    <message>
      <source>Renewed, pinned and inspected. The issuer does not say when the token ends, so it is not renewed by itself.</source>
      <translation>Erneuert, angeheftet und untersucht. Der Aussteller sagt nicht, wann das Token endet, darum wird es nicht von selbst erneuert.</translation>
    </message>
    <message>
      <source>%1 It is tried again at %2.</source>
      <translation>%1 Um %2 wird es erneut versucht.</translation>
    </message>
    <message>
      <source>%1 was not renewed. %2</source>
      <translation>%1 wurde nicht erneuert. %2</translation>
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
    <message>
      <source>1 difference</source>
      <translation>1 Unterschied</translation>
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
      <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>There is no token to check yet. Paste one first.</source>
      <translation>Noch ist kein Token zu prüfen. Zuerst eines einfügen.</translation>
    </message>
    <message>
      <source>from earlier</source>
      <translation>von früher</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::WatchController</name>
    <message>
      <source>An alert was sent to %1</source>
      <translation>Ein Alarm wurde an %1 gesendet</translation>
    </message>
    <message>
      <source>&amp;Open logs…</source>
      <translation>Logs ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>Open a &amp;folder…</source>
      <translation>Einen &amp;Ordner öffnen…</translation>
    </message>
    <message>
      <source>Watch a &amp;command…</source>
      <translation>Einen &amp;Befehl beobachten…</translation>
    </message>
    <message>
      <source>&amp;Paste lines or a link</source>
      <translation>Zeilen oder einen Link &amp;einfügen</translation>
    </message>
    <message>
      <source>Open the &amp;last session</source>
      <translation>Die &amp;letzte Sitzung öffnen</translation>
    </message>
    <message>
      <source>&amp;Close all logs</source>
      <translation>Alle Logs &amp;schließen</translation>
    </message>
    <message>
      <source>&amp;Saved filters</source>
      <translation>Gesicherte &amp;Filter</translation>
    </message>
    <message>
      <source>&amp;Export the records…</source>
      <translation>Die Einträge e&amp;xportieren…</translation>
    </message>
    <message>
      <source>Show &amp;incidents</source>
      <translation>&amp;Vorfälle zeigen</translation>
    </message>
    <message>
      <source>Show e&amp;vents</source>
      <translation>E&amp;reignisse zeigen</translation>
    </message>
    <message>
      <source>Show con&amp;tributors</source>
      <translation>&amp;Beitragende zeigen</translation>
    </message>
    <message>
      <source>Show &amp;rules and alerts</source>
      <translation>Re&amp;geln und Alarme zeigen</translation>
    </message>
    <message>
      <source>None yet: set filters and choose Save as…</source>
      <translation>Noch keine: Filter setzen und Sichern als… wählen</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Save the filters</source>
      <translation>Die Filter sichern</translation>
    </message>
    <message>
      <source>Name of these filters</source>
      <translation>Name dieser Filter</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>watching nothing</source>
      <translation>nichts wird beobachtet</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::BucketTableModel</name>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>From (UTC)</source>
      <translation>Von (UTC)</translation>
    </message>
    <message>
      <source>Failures</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::CauseSummaryModel</name>
    <message>
      <source>as usual</source>
      <translation>wie üblich</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>%1%2 %</source>
      <translation>%1%2 %</translation>
    </message>
    <message>
      <source>Other (%1 causes)</source>
      <translation>Andere (%1 Ursachen)</translation>
    </message>
    <message>
      <source>%1 of the failures that are counted</source>
      <translation>%1 der gezählten Fehler</translation>
    </message>
    <message>
      <source>Compared with the time right before, or with what an alert found usual; differences that chance explains are not shown</source>
      <translation>Verglichen mit der Zeit unmittelbar davor oder mit dem, was ein Alarm als üblich fand; Unterschiede, die der Zufall erklärt, werden nicht gezeigt</translation>
    </message>
    <message>
      <source>%1 failures over the shown time</source>
      <translation>%1 Fehler in der gezeigten Zeit</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ClaimsModel</name>
    <message>
      <source>not a number: a time is seconds since 1970</source>
      <translation>keine Zahl: Eine Zeit sind Sekunden seit 1970</translation>
    </message>
    <message>
      <source>milliseconds: a time is seconds since 1970</source>
      <translation>Millisekunden: Eine Zeit sind Sekunden seit 1970</translation>
    </message>
    <message>
      <source>stands twice: most programs take the last one</source>
      <translation>steht zweimal: Die meisten Programme nehmen den letzten Wert</translation>
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
      <translation>Von</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Failures</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::EventTableModel</name>
    <message>
      <source>no time</source>
      <translation>keine Zeit</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>Zeit (UTC)</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <source>Key id</source>
      <translation>Schlüsselkennung</translation>
    </message>
    <message>
      <source>Words that decided</source>
      <translation>Entscheidende Wörter</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::FoundTokensModel</name>
    <message>
      <source>Disclosed element</source>
      <translation>Offengelegtes Element</translation>
    </message>
    <message>
      <source>Discloses %1</source>
      <translation>Legt %1 offen</translation>
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
      <translation>Ein Hash mit gemeinsamem Geheimnis: Wer prüfen kann, kann auch signieren (RFC 7518 3.2).</translation>
    </message>
    <message>
      <source>An RSA signature with PKCS #1 v1.5 padding: private key signs, public key verifies (RFC 7518 3.3).</source>
      <translation>Eine RSA-Signatur mit PKCS-#1-v1.5-Auffüllung: Der private Schlüssel signiert, der öffentliche prüft (RFC 7518 3.3).</translation>
    </message>
    <message>
      <source>An RSA signature with PSS padding, salt as long as the hash (RFC 7518 3.5).</source>
      <translation>Eine RSA-Signatur mit PSS-Auffüllung, Salz so lang wie der Hash (RFC 7518 3.5).</translation>
    </message>
    <message>
      <source>A signature on an elliptic curve; r and s side by side, not DER (RFC 7518 3.4).</source>
      <translation>Eine Signatur auf einer elliptischen Kurve; r und s nebeneinander, kein DER (RFC 7518 3.4).</translation>
    </message>
    <message>
      <source>A signature on an Edwards curve, the same bytes each time (RFC 8037, RFC 9864).</source>
      <translation>Eine Signatur auf einer Edwards-Kurve, jedes Mal dieselben Bytes (RFC 8037, RFC 9864).</translation>
    </message>
    <message>
      <source>Registered, and recognised; it cannot be computed here, so a signature is shown as not checked.</source>
      <translation>Registriert und erkannt; hier nicht berechenbar, darum wird eine Signatur als nicht geprüft gezeigt.</translation>
    </message>
    <message>
      <source>Use a random secret at least as long as the hash, and only where one party both makes and reads the token.</source>
      <translation>Nehmen Sie ein zufälliges Geheimnis, mindestens so lang wie der Hash, und nur dort, wo eine Partei das Token macht und liest.</translation>
    </message>
    <message>
      <source>Use a key of 2048 bits or more, and allow one family for a key.</source>
      <translation>Nehmen Sie einen Schlüssel von 2048 Bit oder mehr und erlauben Sie eine Familie je Schlüssel.</translation>
    </message>
    <message>
      <source>A good choice for new systems: short keys and signatures.</source>
      <translation>Eine gute Wahl für neue Systeme: kurze Schlüssel und Signaturen.</translation>
    </message>
    <message>
      <source>The shared key encrypts the content itself (RFC 7518 4.5).</source>
      <translation>Der gemeinsame Schlüssel verschlüsselt den Inhalt selbst (RFC 7518 4.5).</translation>
    </message>
    <message>
      <source>The content key is encrypted with the recipient's RSA key (RFC 7518 4.2, 4.3).</source>
      <translation>Der Inhaltsschlüssel ist mit dem RSA-Schlüssel des Empfängers verschlüsselt (RFC 7518 4.2, 4.3).</translation>
    </message>
    <message>
      <source>The content key is wrapped with a shared AES key (RFC 7518 4.4, 4.7).</source>
      <translation>Der Inhaltsschlüssel ist mit einem gemeinsamen AES-Schlüssel umhüllt (RFC 7518 4.4, 4.7).</translation>
    </message>
    <message>
      <source>The content key comes from a key agreement with the recipient's key (RFC 7518 4.6).</source>
      <translation>Der Inhaltsschlüssel entsteht aus einer Schlüsselvereinbarung mit dem Schlüssel des Empfängers (RFC 7518 4.6).</translation>
    </message>
    <message>
      <source>The content key is wrapped with a key made from a password (RFC 7518 4.8).</source>
      <translation>Der Inhaltsschlüssel ist mit einem Schlüssel aus einem Passwort umhüllt (RFC 7518 4.8).</translation>
    </message>
    <message>
      <source>Registered, and recognised; it cannot be computed here.</source>
      <translation>Registriert und erkannt; hier nicht berechenbar.</translation>
    </message>
    <message>
      <source>Do not use it: servers that tell a padding error from another one can be made to decrypt (RFC 8725 3.2). RSA-OAEP-256 takes its place.</source>
      <translation>Nicht benutzen: Server, die einen Auffüllungsfehler von anderen unterscheiden, lassen sich zum Entschlüsseln bringen (RFC 8725 3.2). RSA-OAEP-256 tritt an seine Stelle.</translation>
    </message>
    <message>
      <source>Bound the iteration count that you accept, and prefer a random key to a password.</source>
      <translation>Begrenzen Sie die angenommene Anzahl der Wiederholungen und ziehen Sie einen zufälligen Schlüssel einem Passwort vor.</translation>
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
      <translation>
        <numerusform>Verschlüsselt den Inhalt mit einem Schlüssel von %n Bit und beweist, dass er unverändert ist (RFC 7518 5).</numerusform>
        <numerusform>Verschlüsselt den Inhalt mit einem Schlüssel von %n Bit und beweist, dass er unverändert ist (RFC 7518 5).</numerusform>
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
      <source>, </source>
      <comment>between two causes</comment>
      <translation>, </translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 und %n weitere</numerusform>
        <numerusform>%1 und %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 to %2 UTC</source>
      <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
      <source>%1 so far, %2</source>
      <translation>%1 bis jetzt, %2</translation>
    </message>
    <message>
      <source>since %1, %2</source>
      <translation>seit %1, %2</translation>
    </message>
    <message>
      <source>1 event</source>
      <translation>1 Ereignis</translation>
    </message>
    <message>
      <source>%1 events</source>
      <translation>%1 Ereignisse</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1 %2, %3</source>
      <comment>12:03 Signature mismatch, firing</comment>
      <translation>%1 %2, %3</translation>
    </message>
    <message>
      <source>firing</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>beendet</translation>
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
      <translation>gelesen als %1</translation>
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
      <source>A secret of %1 bits: it can be guessed from one token</source>
      <translation>Ein Geheimnis von %1 Bit: Es lässt sich aus einem Token erraten</translation>
    </message>
    <message>
      <source>A private key: the public one is enough to verify</source>
      <translation>Ein privater Schlüssel: Der öffentliche genügt zum Prüfen</translation>
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
      <translation>Standardeingabe</translation>
    </message>
    <message>
      <source>%1 lines</source>
      <translation>%1 Zeilen</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>reading, %1</source>
      <translation>liest, %1</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>liest</translation>
    </message>
    <message>
      <source>following</source>
      <translation>folgt</translation>
    </message>
    <message>
      <source>%1 lines/s</source>
      <translation>%1 Zeilen/s</translation>
    </message>
    <message>
      <source>%1 behind (%2)</source>
      <translation>%1 im Rückstand (%2)</translation>
    </message>
    <message>
      <source>read to its end</source>
      <translation>bis zum Ende gelesen</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <source>no text</source>
      <translation>kein Text</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>angehalten</translation>
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
      <translation>Ein öffentlicher Schlüssel oder ein Zertifikat in PEM, ein JWK oder ein ganzer Schlüsselsatz</translation>
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
      <translation>Base64</translation>
    </message>
    <message>
      <source>Base64url</source>
      <translation>Base64url</translation>
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
      <translation>nur, wo die Datei verschlüsselt ist</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose a key file</source>
      <translation>Eine Schlüsseldatei wählen</translation>
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
      <translation>Zeichen</translation>
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
      <source>The payload is no JSON, so it has no claims. It stands under Raw.</source>
      <translation>Die Nutzlast ist kein JSON, hat also keine Claims. Sie steht unter „Roh“.</translation>
    </message>
    <message>
      <source>The claims are encrypted. Add the key that decrypts them to read them here.</source>
      <translation>Die Claims sind verschlüsselt. Fügen Sie den Schlüssel hinzu, der sie entschlüsselt, um sie hier zu lesen.</translation>
    </message>
    <message>
      <source>No claims can be read from this token.</source>
      <translation>Aus diesem Token lassen sich keine Claims lesen.</translation>
    </message>
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
    <name>bearerwatch::panels::CommandsDialog</name>
    <message>
      <source>Commands for your stack</source>
      <translation>Befehle für Ihre Umgebung</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Lines for a shell</source>
      <translation>Zeilen für eine Shell</translation>
    </message>
    <message>
      <source>The token is read from token.txt: it does not stand in these lines.</source>
      <translation>Das Token wird aus token.txt gelesen: Es steht nicht in diesen Zeilen.</translation>
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
      <translation>Kein Schlüssel kann verschlüsseln. Fügen Sie den öffentlichen Schlüssel des Empfängers oder ein gemeinsames Geheimnis hinzu.</translation>
    </message>
    <message>
      <source>No key can sign. Add a private key or a secret; public keys only verify.</source>
      <translation>Kein Schlüssel kann signieren. Fügen Sie einen privaten Schlüssel oder ein Geheimnis hinzu; öffentliche Schlüssel prüfen nur.</translation>
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
    <message>
      <source>%1; more are left out</source>
      <translation>%1; weitere sind weggelassen</translation>
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
    <name>bearerwatch::panels::InspectPage</name>
    <message>
      <source>key, vector and tag</source>
      <translation>Schlüssel, Vektor und Prüfwert</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::KeyEdit</name>
    <message numerus="yes">
      <source>A private key or a secret of %n characters is held here and not shown. Backspace lets go of it.</source>
      <translation>
        <numerusform>Ein privater Schlüssel oder Geheimnis von %n Zeichen wird hier gehalten und nicht gezeigt. Rücktaste lässt es los.</numerusform>
        <numerusform>Ein privater Schlüssel oder Geheimnis von %n Zeichen wird hier gehalten und nicht gezeigt. Rücktaste lässt es los.</numerusform>
      </translation>
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
      <source>Remove this key?</source>
      <translation>Diesen Schlüssel entfernen?</translation>
    </message>
    <message>
      <source>%1
Tokens that it signed cannot be checked until it is added again.</source>
      <translation>%1
Tokens, die er signiert hat, lassen sich nicht prüfen, bis er wieder hinzugefügt ist.</translation>
    </message>
    <message>
      <source>Remove it</source>
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
      <source>Forget the kept keys?</source>
      <translation>Behaltene Schlüssel vergessen?</translation>
    </message>
    <message>
      <source>They are removed from where they are kept, and cannot be brought back from there.</source>
      <translation>Sie werden von dort entfernt, wo sie behalten sind, und lassen sich von dort nicht zurückholen.</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Vergessen</translation>
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
    <message>
      <source>1 remark</source>
      <translation>1 Hinweis</translation>
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
    <name>bearerwatch::panels::NearMissCard</name>
    <message>
      <source>Show in the text</source>
      <translation>Im Text zeigen</translation>
    </message>
    <message>
      <source>Copy finding</source>
      <translation>Befund kopieren</translation>
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
      <source>Likely cause</source>
      <translation>Wahrscheinliche Ursache</translation>
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
    <name>bearerwatch::panels::NetworkDialog</name>
    <message>
      <source>Allow addresses of this machine and of private networks</source>
      <translation>Adressen dieses Rechners und privater Netze erlauben</translation>
    </message>
    <message>
      <source>Allow plain http, which others can read and change</source>
      <translation>http erlauben, das andere lesen und ändern können</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>This is where it goes:</source>
      <translation>Dorthin geht es:</translation>
    </message>
    <message>
      <source>Addresses that will be asked</source>
      <translation>Adressen, die gefragt werden</translation>
    </message>
    <message>
      <source>Waiting for the answer</source>
      <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <source>nowhere: no address is given</source>
      <translation>nirgendwohin: Es ist keine Adresse angegeben</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NetworkSettingsDialog</name>
    <message>
      <source>Network settings</source>
      <translation>Netzeinstellungen</translation>
    </message>
    <message>
      <source>These hold for what you ask servers from this window: keys, metadata, introspection, logins. Saving opens no connection.</source>
      <translation>Sie gelten für das, was von diesem Fenster aus Server gefragt werden: Schlüssel, Metadaten, Introspection, Anmeldungen. Sichern öffnet keine Verbindung.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <source>Password and passphrase go to the system's secret store.</source>
      <translation>Passwort und Passphrase kommen in den Geheimnisspeicher des Systems.</translation>
    </message>
    <message>
      <source>Password and passphrase are kept for this session only: this session has no secret store.</source>
      <translation>Passwort und Passphrase werden nur für diese Sitzung behalten: Diese Sitzung hat keinen Geheimnisspeicher.</translation>
    </message>
    <message>
      <source>as the system's settings say</source>
      <translation>wie in den Systemeinstellungen</translation>
    </message>
    <message>
      <source>none: connect directly</source>
      <translation>keiner: direkt verbinden</translation>
    </message>
    <message>
      <source>this one</source>
      <translation>dieser</translation>
    </message>
    <message>
      <source>Proxy</source>
      <translation>Proxy</translation>
    </message>
    <message>
      <source>Its address</source>
      <translation>Seine Adresse</translation>
    </message>
    <message>
      <source>Password of its user</source>
      <translation>Passwort seines Benutzers</translation>
    </message>
    <message>
      <source>Further authorities</source>
      <translation>Weitere Zertifizierungsstellen</translation>
    </message>
    <message>
      <source>PEM file, trusted beside the system's</source>
      <translation>PEM-Datei, der zusätzlich vertraut wird</translation>
    </message>
    <message>
      <source>Own certificate</source>
      <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
      <source>PEM file, for servers that ask for one</source>
      <translation>PEM-Datei, für Server, die eines verlangen</translation>
    </message>
    <message>
      <source>Its private key</source>
      <translation>Sein privater Schlüssel</translation>
    </message>
    <message>
      <source>where it is not in the same file</source>
      <translation>wo er nicht in derselben Datei steht</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose: %1</source>
      <translation>Wählen: %1</translation>
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
      <translation>Die beiden unterscheiden sich. Geben Sie zweimal dieselbe Passphrase ein.</translation>
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
    <message>
      <source>Notify a minute before its end</source>
      <translation>Eine Minute vor dem Ende melden</translation>
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
      <translation>Das Profil sichern</translation>
    </message>
    <message>
      <source>Name, for example: orders API</source>
      <translation>Name, zum Beispiel: Bestell-API</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::RenewedDialog</name>
    <message>
      <source>No token is kept renewed. Tools, Keep a token renewed begins it.</source>
      <translation>Kein Token wird erneuert. Werkzeuge, Ein Token erneuert halten beginnt damit.</translation>
    </message>
    <message>
      <source>Renew now</source>
      <translation>Jetzt erneuern</translation>
    </message>
    <message>
      <source>Stop and forget</source>
      <translation>Anhalten und vergessen</translation>
    </message>
    <message>
      <source>Renewed tokens</source>
      <translation>Erneuerte Token</translation>
    </message>
    <message>
      <source>Each is renewed a minute before it ends while this program runs. To stop removes its refresh token from the secret store; the issuer is not told.</source>
      <translation>Jedes wird eine Minute vor seinem Ende erneuert, solange das Programm läuft. Anhalten entfernt sein Refresh-Token aus dem Geheimnisspeicher; der Aussteller erfährt es nicht.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
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
      <translation>Kein Token, keine Signatur und kein Geheimnis steht darin; Werte, die auf eine Person weisen können, sind gekürzt.</translation>
    </message>
    <message>
      <source>Form of the report</source>
      <translation>Form des Berichts</translation>
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
      <translation>Den Bericht sichern</translation>
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
      <translation>Fortschritt der Suche</translation>
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
      <translation>Im Speicher, bis das Programm endet, nie gesichert.</translation>
    </message>
    <message>
      <source>Texts inspected in this session</source>
      <translation>In dieser Sitzung untersuchte Texte</translation>
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
      <source>Start</source>
      <translation>Starten</translation>
    </message>
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
    <message>
      <source>Add to the keys</source>
      <translation>Zu den Schlüsseln hinzufügen</translation>
    </message>
    <message>
      <source>This is a key, and no token</source>
      <translation>Das ist ein Schlüssel und kein Token</translation>
    </message>
    <message>
      <source>These are %1 keys, and no token</source>
      <translation>Das sind %1 Schlüssel und kein Token</translation>
    </message>
    <message>
      <source>A key checks the signature of a token. Add it, then paste the token.</source>
      <translation>Ein Schlüssel prüft die Signatur eines Tokens. Fügen Sie ihn hinzu, dann das Token ein.</translation>
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
      <translation>Warum</translation>
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
    <name>bearerwatch::panels::WatchAlertDesk</name>
    <message>
      <source>%1 since %2 UTC</source>
      <translation>%1 seit %2 UTC</translation>
    </message>
    <message>
      <source>By now %1 failures.</source>
      <translation>Bis jetzt %1 Fehler.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchAlertsBox</name>
    <message>
      <source>Desktop notifications</source>
      <translation>Benachrichtigungen des Desktops</translation>
    </message>
    <message>
      <source>with the desktop's sound</source>
      <translation>mit dem Ton des Desktops</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Ruhe ab</translation>
    </message>
    <message>
      <source>Quiet from, local time</source>
      <translation>Ruhe ab, Ortszeit</translation>
    </message>
    <message>
      <source>Quiet until, local time</source>
      <translation>Ruhe bis, Ortszeit</translation>
    </message>
    <message>
      <source>Keep watching in the tray when the window is closed</source>
      <translation>Im Infobereich weiter beobachten, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
      <source>How an alert reaches you</source>
      <translation>Wie ein Alarm Sie erreicht</translation>
    </message>
    <message>
      <source>until</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>local time; alerts are still listed and counted</source>
      <translation>Ortszeit; Alarme werden weiter gelistet und gezählt</translation>
    </message>
    <message>
      <source>This desktop has no tray: a closed window could not be opened again.</source>
      <translation>Dieser Desktop hat keinen Infobereich: Ein geschlossenes Fenster ließe sich nicht wieder öffnen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchBusyBar</name>
    <message>
      <source>Reading</source>
      <translation>Liest</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Read on from where the reading was stopped</source>
      <translation>Dort weiterlesen, wo das Lesen angehalten wurde</translation>
    </message>
    <message>
      <source>End the reading; what was read stays on screen</source>
      <translation>Das Lesen beenden; was gelesen wurde, bleibt zu sehen</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>Stopped: %1</source>
      <translation>Angehalten: %1</translation>
    </message>
    <message>
      <source>Reading: %1</source>
      <translation>Liest: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchCausesPanel</name>
    <message>
      <source>All 16</source>
      <translation>Alle 16</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>Ursachen</translation>
    </message>
    <message>
      <source>click to filter</source>
      <translation>klicken, um zu filtern</translation>
    </message>
    <message>
      <source>List all causes, those that did not occur too</source>
      <translation>Alle Ursachen listen, auch die nicht aufgetretenen</translation>
    </message>
    <message>
      <source>Top 6</source>
      <translation>Die ersten 6</translation>
    </message>
    <message>
      <source>Return shows the chosen cause alone, or all again</source>
      <translation>Eingabe zeigt die gewählte Ursache allein oder wieder alle</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchChartPanel</name>
    <message>
      <source>Shows or hides the bars of this cause</source>
      <translation>Zeigt oder verbirgt die Balken dieser Ursache</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>The line shows requests, on the right axis</source>
      <translation>Die Linie zeigt Anfragen, an der rechten Achse</translation>
    </message>
    <message>
      <source>Failures over time, as numbers</source>
      <translation>Fehler im Lauf der Zeit, als Zahlen</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>The same numbers as a table</source>
      <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Das Diagramm sichern</translation>
    </message>
    <message>
      <source>Save as PNG, SVG, or the numbers as CSV</source>
      <translation>Als PNG, SVG oder die Zahlen als CSV sichern</translation>
    </message>
    <message>
      <source>Failures per minute</source>
      <translation>Fehler je Minute</translation>
    </message>
    <message>
      <source>Failures per hour</source>
      <translation>Fehler je Stunde</translation>
    </message>
    <message>
      <source>Failures per %1</source>
      <translation>Fehler je %1</translation>
    </message>
    <message>
      <source>%1 in %2, by cause</source>
      <translation>%1 in %2, nach Ursache</translation>
    </message>
    <message>
      <source>; requests on the right axis; times in UTC</source>
      <translation>; Anfragen an der rechten Achse; Zeiten in UTC</translation>
    </message>
    <message>
      <source>; times in UTC</source>
      <translation>; Zeiten in UTC</translation>
    </message>
    <message>
      <source>firing</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>beendet</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>Numbers as CSV (*.csv)</source>
      <translation>Zahlen als CSV (*.csv)</translation>
    </message>
    <message>
      <source>Saved to %1.</source>
      <translation>Gesichert in %1.</translation>
    </message>
    <message>
      <source>%1 could not be written. Choose a folder that you may write to.</source>
      <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchContributorsPanel</name>
    <message>
      <source>Contributors</source>
      <translation>Beitragende</translation>
    </message>
    <message>
      <source>Return shows the chosen value alone</source>
      <translation>Eingabe zeigt den gewählten Wert allein</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchErrorBar</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weiterer</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchEventsPanel</name>
    <message>
      <source>Filter by text: a word, a client, a path, a key id</source>
      <translation>Nach Text filtern: ein Wort, ein Client, ein Pfad, eine Schlüsselkennung</translation>
    </message>
    <message>
      <source>Filter records by text</source>
      <translation>Einträge nach Text filtern</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Export the records that are shown</source>
      <translation>Die gezeigten Einträge exportieren</translation>
    </message>
    <message>
      <source>Save the records that the filters show: CSV, JSON lines or a report to read</source>
      <translation>Die Einträge sichern, die die Filter zeigen: CSV, JSON-Zeilen oder ein Bericht zum Lesen</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <source>Show only cause %1</source>
      <translation>Nur die Ursache %1 zeigen</translation>
    </message>
    <message>
      <source>Show only %1 %2</source>
      <translation>Nur %1 %2 zeigen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchExport</name>
    <message>
      <source>%1 records were saved to %2.</source>
      <translation>%1 Einträge wurden in %2 gesichert.</translation>
    </message>
    <message>
      <source>Export the records that are shown</source>
      <translation>Die gezeigten Einträge exportieren</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>JSON, one record a line (*.jsonl)</source>
      <translation>JSON, ein Eintrag je Zeile (*.jsonl)</translation>
    </message>
    <message>
      <source>Report to read (*.html)</source>
      <translation>Bericht zum Lesen (*.html)</translation>
    </message>
    <message>
      <source>Saving %1</source>
      <translation>%1 wird gesichert</translation>
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
      <translation>Gezeigt:</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Copy these filters as a link text that can be pasted again</source>
      <translation>Diese Filter als Link kopieren, der sich wieder einfügen lässt</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Sichern als…</translation>
    </message>
    <message>
      <source>Keep these filters under a name; the menu Watch lists them</source>
      <translation>Diese Filter unter einem Namen behalten; das Menü Logs listet sie</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>Alle entfernen</translation>
    </message>
    <message>
      <source>The filters are on the clipboard as a link.</source>
      <translation>Die Filter sind als Link in der Zwischenablage.</translation>
    </message>
    <message>
      <source>Remove the filter %1</source>
      <translation>Den Filter %1 entfernen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchIncidentCard</name>
    <message>
      <source>firing</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>beendet</translation>
    </message>
    <message>
      <source>Firing</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <source>Acknowledged</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Silent until %1 UTC</source>
      <translation>Stumm bis %1 UTC</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Show the records of this incident</source>
      <translation>Die Einträge dieses Vorfalls zeigen</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Add a note…</source>
      <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
      <source>Change the note…</source>
      <translation>Notiz ändern…</translation>
    </message>
    <message>
      <source>Export its records…</source>
      <translation>Seine Einträge exportieren…</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Stummschalten</translation>
    </message>
    <message>
      <source>No notifications for a while; it is listed and counted all the same</source>
      <translation>Eine Weile keine Benachrichtigungen; gelistet und gezählt wird weiter</translation>
    </message>
    <message>
      <source>This incident for 1 hour</source>
      <translation>Diesen Vorfall für 1 Stunde</translation>
    </message>
    <message>
      <source>This incident for 8 hours</source>
      <translation>Diesen Vorfall für 8 Stunden</translation>
    </message>
    <message>
      <source>This cause for 1 hour</source>
      <translation>Diese Ursache für 1 Stunde</translation>
    </message>
    <message>
      <source>This cause for 8 hours</source>
      <translation>Diese Ursache für 8 Stunden</translation>
    </message>
    <message>
      <source>Notify again</source>
      <translation>Wieder benachrichtigen</translation>
    </message>
    <message>
      <source>%1 %2: %3, usually %4</source>
      <translation>%1 %2: %3, üblich %4</translation>
    </message>
    <message>
      <source>What to do: %1</source>
      <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
      <source>Note: %1</source>
      <translation>Notiz: %1</translation>
    </message>
    <message>
      <source>Show only %1 %2</source>
      <translation>Nur %1 %2 zeigen</translation>
    </message>
    <message>
      <source>Usually %1</source>
      <translation>Üblich: %1</translation>
    </message>
    <message>
      <source>What to do:</source>
      <translation>Was zu tun ist:</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchIncidentsPanel</name>
    <message>
      <source>No incident so far. What is usual is learned within the first minutes of a log.</source>
      <translation>Bisher kein Vorfall. Was üblich ist, wird in den ersten Minuten eines Logs gelernt.</translation>
    </message>
    <message>
      <source>Show older</source>
      <translation>Ältere zeigen</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>Vorfälle</translation>
    </message>
    <message>
      <source>Nothing to judge yet: no record with a time was read.</source>
      <translation>Noch nichts zu beurteilen: Es wurde kein Eintrag mit einer Zeit gelesen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchOutputsBox</name>
    <message>
      <source>Where else alerts go (nothing is sent while a line is empty)</source>
      <translation>Wohin Alarme sonst gehen (solange eine Zeile leer ist, wird nichts gesendet)</translation>
    </message>
    <message>
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <source>Each alert is posted to this address as JSON, and tried again until it is taken</source>
      <translation>Jeder Alarm wird als JSON an diese Adresse gesendet und wiederholt, bis er angenommen ist</translation>
    </message>
    <message>
      <source>Webhook's secret</source>
      <translation>Geheimnis des Webhooks</translation>
    </message>
    <message>
      <source>a file; empty: not signed</source>
      <translation>eine Datei; leer: nicht signiert</translation>
    </message>
    <message>
      <source>The file holds one line: a long random text, or whsec_ and base64. The path is kept, the secret is not.</source>
      <translation>Die Datei enthält eine Zeile: einen langen zufälligen Text oder whsec_ und base64. Der Pfad wird behalten, das Geheimnis nicht.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Started for each alert without a shell; the alert is JSON on its standard input</source>
      <translation>Wird je Alarm ohne Shell gestartet; der Alarm ist JSON auf seiner Standardeingabe</translation>
    </message>
    <message>
      <source>Alertmanager</source>
      <translation>Alertmanager</translation>
    </message>
    <message>
      <source>The address of a Prometheus Alertmanager (v2 API)</source>
      <translation>Die Adresse eines Prometheus Alertmanagers (v2-API)</translation>
    </message>
    <message>
      <source>Syslog</source>
      <translation>Syslog</translation>
    </message>
    <message>
      <source>RFC 5424; local means the one of this machine</source>
      <translation>RFC 5424; local meint den dieses Rechners</translation>
    </message>
    <message>
      <source>Send a test alert</source>
      <translation>Probealarm senden</translation>
    </message>
    <message>
      <source>An alert that says it is a test, and its end, to all that stand here</source>
      <translation>Ein Alarm, der sagt, dass er eine Probe ist, und sein Ende, an alle, die hier stehen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchPage</name>
    <message>
      <source>Watch</source>
      <translation>Logs</translation>
    </message>
    <message>
      <source>Watch token failures in API logs</source>
      <translation>Token-Fehler in API-Logs beobachten</translation>
    </message>
    <message>
      <source>Open or drop a log, and see which tokens are refused, since when, and because of whom.</source>
      <translation>Öffnen Sie ein Log oder ziehen Sie es hierher und sehen Sie, welche Token abgelehnt werden, seit wann und wegen wem.</translation>
    </message>
    <message>
      <source>Open a log…</source>
      <translation>Ein Log öffnen…</translation>
    </message>
    <message>
      <source>Show the bundled sample</source>
      <translation>Das mitgelieferte Beispiel zeigen</translation>
    </message>
    <message>
      <source>Plain or compressed (gz, zst, xz, bz2), rotated sets, folders, lines pasted with Ctrl+V. Nothing leaves this machine.</source>
      <translation>Einfach oder komprimiert (gz, zst, xz, bz2), rotierte Sätze, Ordner, mit Strg+V eingefügte Zeilen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <source>Incidents  %1</source>
      <translation>Vorfälle  %1</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>Vorfälle</translation>
    </message>
    <message>
      <source>Events  %1</source>
      <translation>Ereignisse  %1</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Contributors</source>
      <translation>Beitragende</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>A test alert is on its way to each output.</source>
      <translation>Ein Probealarm ist unterwegs zu jeder Ausgabe.</translation>
    </message>
    <message>
      <source>No output is set: name one first.</source>
      <translation>Es ist keine Ausgabe gesetzt: zuerst eine nennen.</translation>
    </message>
    <message>
      <source>Note on an incident</source>
      <translation>Notiz zu einem Vorfall</translation>
    </message>
    <message>
      <source>What you know of it; kept on this computer. Write no token here.</source>
      <translation>Was dazu bekannt ist; bleibt auf diesem Rechner. Hier kein Token schreiben.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Bearerwatch keeps watching</source>
      <translation>Bearerwatch beobachtet weiter</translation>
    </message>
    <message>
      <source>Its window is closed; the icon in the tray opens it again or quits.</source>
      <translation>Das Fenster ist geschlossen; das Symbol im Infobereich öffnet es wieder oder beendet.</translation>
    </message>
    <message>
      <source>%1 could not be read.</source>
      <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <source>%1 does not exist. It is read as soon as it appears.</source>
      <translation>%1 gibt es nicht. Es wird gelesen, sobald es erscheint.</translation>
    </message>
    <message>
      <source>%1: no time was found in any of its lines. Is it a log?</source>
      <translation>%1: In keiner Zeile wurde eine Zeit gefunden. Ist es ein Log?</translation>
    </message>
    <message>
      <source>%1 lines/s</source>
      <translation>%1 Zeilen/s</translation>
    </message>
    <message>
      <source>Lag %1 s</source>
      <translation>Rückstand %1 s</translation>
    </message>
    <message>
      <source>%1 lines read</source>
      <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
      <source>%1 oldest events let go</source>
      <translation>%1 älteste Ereignisse entfallen</translation>
    </message>
    <message>
      <source>Open logs</source>
      <translation>Logs öffnen</translation>
    </message>
    <message>
      <source>Logs (*.log *.log.* *.json *.jsonl *.ndjson *.txt *.gz *.zst *.xz *.bz2)</source>
      <translation>Logs (*.log *.log.* *.json *.jsonl *.ndjson *.txt *.gz *.zst *.xz *.bz2)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Open a folder of logs</source>
      <translation>Einen Ordner mit Logs öffnen</translation>
    </message>
    <message>
      <source>Watch a command</source>
      <translation>Einen Befehl beobachten</translation>
    </message>
    <message>
      <source>What this command writes is read as a log. It is started without a shell.</source>
      <translation>Was dieser Befehl schreibt, wird als Log gelesen. Er wird ohne Shell gestartet.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>The clipboard holds no text. Copy some lines of a log, or a link to filters.</source>
      <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie einige Zeilen eines Logs oder einen Link zu Filtern.</translation>
    </message>
    <message>
      <source>The filters of the link are set.</source>
      <translation>Die Filter des Links sind gesetzt.</translation>
    </message>
    <message>
      <source>The logs are read again with this rule; Rules lists it.</source>
      <translation>Die Logs werden mit dieser Regel neu gelesen; Regeln listet sie.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchRecordPanel</name>
    <message>
      <source>Record</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Why was this read so?</source>
      <translation>Warum wurde das so gelesen?</translation>
    </message>
    <message>
      <source>Copy redacted</source>
      <translation>Geschwärzt kopieren</translation>
    </message>
    <message>
      <source>Copy the record without its tokens</source>
      <translation>Den Eintrag ohne seine Token kopieren</translation>
    </message>
    <message>
      <source>The record is on the clipboard, its tokens are left out.</source>
      <translation>Der Eintrag ist in der Zwischenablage, ohne seine Token.</translation>
    </message>
    <message>
      <source>Inspect token</source>
      <translation>Token untersuchen</translation>
    </message>
    <message>
      <source>Mark as</source>
      <translation>Werten als</translation>
    </message>
    <message>
      <source>Teach how records like this one are read: another cause, or no token failure</source>
      <translation>Lehren, wie solche Einträge gelesen werden: eine andere Ursache oder kein Token-Fehler</translation>
    </message>
    <message>
      <source>No token failure</source>
      <translation>Kein Token-Fehler</translation>
    </message>
    <message>
      <source>Teach the rule book</source>
      <translation>Das Regelbuch lehren</translation>
    </message>
    <message>
      <source>no token failure</source>
      <translation>kein Token-Fehler</translation>
    </message>
    <message>
      <source>Records that hold these words are read as: %1</source>
      <translation>Einträge mit diesen Wörtern werden gelesen als: %1</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Werten</translation>
    </message>
    <message>
      <source>There is no token in this record</source>
      <translation>In diesem Eintrag steht kein Token</translation>
    </message>
    <message>
      <source>Read the record again from its file and judge its token at the record's time</source>
      <translation>Den Eintrag erneut aus seiner Datei lesen und sein Token zur Zeit des Eintrags beurteilen</translation>
    </message>
    <message>
      <source>The token was not kept, and the file cannot be read again</source>
      <translation>Das Token wurde nicht behalten, und die Datei kann nicht erneut gelesen werden</translation>
    </message>
    <message>
      <source>Choose a record under Events, or Open at an incident, to see the line that proves it.</source>
      <translation>Wählen Sie einen Eintrag unter Ereignisse oder Öffnen bei einem Vorfall, um die beweisende Zeile zu sehen.</translation>
    </message>
    <message>
      <source>%1 does not hold this record any more: it was rotated or changed.</source>
      <translation>%1 enthält diesen Eintrag nicht mehr: Die Datei wurde rotiert oder geändert.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchRulesPanel</name>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Own rules</source>
      <translation>Eigene Regeln</translation>
    </message>
    <message>
      <source>None yet. Mark as, beside a record, teaches how such records are read.</source>
      <translation>Noch keine. Werten als, neben einem Eintrag, lehrt, wie solche Einträge gelesen werden.</translation>
    </message>
    <message>
      <source>Read the file again</source>
      <translation>Datei erneut lesen</translation>
    </message>
    <message>
      <source>No token failure</source>
      <translation>Kein Token-Fehler</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the rule for %1</source>
      <translation>Die Regel für %1 entfernen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchSourcesBar</name>
    <message>
      <source>5 min</source>
      <translation>5 min</translation>
    </message>
    <message>
      <source>15 min</source>
      <translation>15 min</translation>
    </message>
    <message>
      <source>1 h</source>
      <translation>1 h</translation>
    </message>
    <message>
      <source>6 h</source>
      <translation>6 h</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Add source</source>
      <translation>Quelle hinzufügen</translation>
    </message>
    <message>
      <source>Open logs beside those that are open (Ctrl+O)</source>
      <translation>Logs neben den offenen öffnen (Strg+O)</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show the last %1</source>
      <translation>Die letzten %1 zeigen</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>New records are shown as they come. Click to pause the view; reading goes on.</source>
      <translation>Neue Einträge werden gezeigt, sobald sie kommen. Klicken hält die Ansicht an; gelesen wird weiter.</translation>
    </message>
    <message>
      <source>The view stands still, reading goes on. Click to show the newest records.</source>
      <translation>Die Ansicht steht still, gelesen wird weiter. Klicken zeigt die neuesten Einträge.</translation>
    </message>
    <message>
      <source>Show only this source</source>
      <translation>Nur diese Quelle zeigen</translation>
    </message>
    <message>
      <source>Close this source</source>
      <translation>Diese Quelle schließen</translation>
    </message>
    <message>
      <source>All %1</source>
      <translation>Alle %1</translation>
    </message>
    <message numerus="yes">
      <source>List of all %n sources</source>
      <translation>
        <numerusform>Liste der %n Quelle</numerusform>
        <numerusform>Liste aller %n Quellen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchThresholdsBox</name>
    <message>
      <source>Unfamiliar clients</source>
      <translation>Unbekannte Clients</translation>
    </message>
    <message>
      <source>Rejections of clients that were never rejected before</source>
      <translation>Ablehnungen von Clients, die nie zuvor abgelehnt wurden</translation>
    </message>
    <message>
      <source>One token from many clients</source>
      <translation>Ein Token von vielen Clients</translation>
    </message>
    <message>
      <source>Rejections of tokens that three clients or more have sent</source>
      <translation>Ablehnungen von Token, die drei oder mehr Clients gesendet haben</translation>
    </message>
    <message>
      <source>Hammering</source>
      <translation>Hämmern</translation>
    </message>
    <message>
      <source>An expired token, or one client's, that is sent again and again</source>
      <translation>Ein abgelaufenes Token oder das eines Clients, das immer wieder gesendet wird</translation>
    </message>
    <message>
      <source>When to tell</source>
      <translation>Wann gemeldet wird</translation>
    </message>
    <message>
      <source>Each cause is watched by itself: an incident begins when its failures rise over what was usual before, more than chance explains; causes that rise together are one incident. All of them are listed. Here is which ones are told.</source>
      <translation>Jede Ursache wird für sich beobachtet: Ein Vorfall beginnt, wenn ihre Fehler mehr über das zuvor Übliche steigen, als der Zufall erklärt; Ursachen, die zusammen steigen, sind ein Vorfall. Alle werden gelistet. Hier steht, welche gemeldet werden.</translation>
    </message>
    <message>
      <source>After an incident's end, tell of no other of its cause for</source>
      <translation>Nach dem Ende eines Vorfalls keinen weiteren seiner Ursache melden für</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>Minutes without a further alert of the same cause</source>
      <translation>Minuten ohne weiteren Alarm derselben Ursache</translation>
    </message>
    <message>
      <source>Try over the history</source>
      <translation>Am Verlauf erproben</translation>
    </message>
    <message>
      <source>What these rules would have told of the incidents that are known</source>
      <translation>Was diese Regeln von den bekannten Vorfällen gemeldet hätten</translation>
    </message>
    <message>
      <source>Tell of</source>
      <translation>Melden</translation>
    </message>
    <message>
      <source>from events</source>
      <translation>ab Ereignissen</translation>
    </message>
    <message>
      <source>from times the usual</source>
      <translation>ab Vielfachem des Üblichen</translation>
    </message>
    <message>
      <source>Tell of %1</source>
      <translation>%1 melden</translation>
    </message>
    <message>
      <source>%1: least events</source>
      <translation>%1: mindestens Ereignisse</translation>
    </message>
    <message>
      <source>%1: least times the usual</source>
      <translation>%1: mindestens Vielfaches des Üblichen</translation>
    </message>
    <message>
      <source>No incident is known yet: open a log first.</source>
      <translation>Noch ist kein Vorfall bekannt: zuerst ein Log öffnen.</translation>
    </message>
    <message>
      <source>Of %1 known incidents these rules would have told %2.</source>
      <translation>Von %1 bekannten Vorfällen hätten diese Regeln %2 gemeldet.</translation>
    </message>
    <message>
      <source>told</source>
      <translation>gemeldet</translation>
    </message>
    <message>
      <source>too soon</source>
      <translation>zu früh</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>nicht gemeldet</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchToast</name>
    <message>
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::AddressKind</name>
    <message>
      <source>a public address</source>
      <translation>eine öffentliche Adresse</translation>
    </message>
    <message>
      <source>an address of this machine</source>
      <translation>eine Adresse dieses Rechners</translation>
    </message>
    <message>
      <source>an address of a private network</source>
      <translation>eine Adresse eines privaten Netzes</translation>
    </message>
    <message>
      <source>a link-local address, where clouds hand out credentials</source>
      <translation>eine link-lokale Adresse, unter der Clouds Zugangsdaten ausgeben</translation>
    </message>
    <message>
      <source>an address that is set aside and belongs to no server</source>
      <translation>eine reservierte Adresse, die zu keinem Server gehört</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::AlertmanagerSink</name>
    <message>
      <source>Alertmanager: %1; it is tried again</source>
      <translation>Alertmanager: %1; es wird erneut versucht</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::ClockService</name>
    <message>
      <source>`%1` is no name of a time server. Give a host, or host:port.</source>
      <translation>`%1` ist kein Name eines Zeitservers. Einen Host angeben oder Host:Port.</translation>
    </message>
    <message>
      <source>%1 did not answer within 5 seconds. Many networks let no NTP (UDP port 123) through; name a server of your own network.</source>
      <translation>%1 hat nicht innerhalb von 5 Sekunden geantwortet. Viele Netze lassen kein NTP (UDP-Port 123) durch; einen Server des eigenen Netzes nennen.</translation>
    </message>
    <message>
      <source>The name %1 could not be resolved. Check the spelling, and whether this machine has a connection.</source>
      <translation>Der Name %1 konnte nicht aufgelöst werden. Schreibweise und Verbindung dieses Rechners prüfen.</translation>
    </message>
    <message>
      <source>%1 leads to %2, %3. Allow it if you expect a time server there.</source>
      <translation>%1 führt zu %2, %3. Erlauben, wenn dort ein Zeitserver erwartet wird.</translation>
    </message>
    <message>
      <source>%1 does not answer NTP: %2. Check the name, or ask another server.</source>
      <translation>%1 antwortet nicht auf NTP: %2. Den Namen prüfen oder einen anderen Server fragen.</translation>
    </message>
    <message>
      <source>This clock agrees with %1 (within %2 s).</source>
      <translation>Diese Uhr stimmt mit %1 überein (auf %2 s).</translation>
    </message>
    <message>
      <source>This clock is %1 s behind %2 (within %3 s).</source>
      <translation>Diese Uhr geht %1 s nach gegenüber %2 (auf %3 s).</translation>
    </message>
    <message>
      <source>This clock is %1 s ahead of %2 (within %3 s).</source>
      <translation>Diese Uhr geht %1 s vor gegenüber %2 (auf %3 s).</translation>
    </message>
    <message>
      <source>the Date of %1</source>
      <translation>das Date von %1</translation>
    </message>
    <message>
      <source>chrony keeps this clock: `chronyc tracking` shows its state, and `chronyc makestep` (as root) sets it at once.</source>
      <translation>chrony hält diese Uhr: `chronyc tracking` zeigt ihren Zustand, `chronyc makestep` (als root) stellt sie sofort.</translation>
    </message>
    <message>
      <source>ntpd keeps this clock: `ntpq -p` shows its servers; restart its service to set the clock at once.</source>
      <translation>ntpd hält diese Uhr: `ntpq -p` zeigt seine Server; den Dienst neu starten, um sie sofort zu stellen.</translation>
    </message>
    <message>
      <source>`timedatectl set-ntp true` (as root) lets systemd keep this clock; `timedatectl timesync-status` shows its state.</source>
      <translation>`timedatectl set-ntp true` (als root) lässt systemd diese Uhr halten; `timedatectl timesync-status` zeigt ihren Zustand.</translation>
    </message>
    <message>
      <source>This is a container: its clock is the host's; synchronise the host.</source>
      <translation>Dies ist ein Container: Seine Uhr ist die des Hosts; den Host synchronisieren.</translation>
    </message>
    <message>
      <source>No program that keeps the clock was found; install chrony, or systemd-timesyncd.</source>
      <translation>Kein Programm gefunden, das die Uhr hält; chrony oder systemd-timesyncd installieren.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::CommandSink</name>
    <message>
      <source>%1 cannot be started</source>
      <translation>%1 kann nicht gestartet werden</translation>
    </message>
    <message>
      <source>%1 ended with status %2</source>
      <translation>%1 endete mit Status %2</translation>
    </message>
    <message>
      <source>%1 was killed</source>
      <translation>%1 wurde abgebrochen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::DeliveryQueue</name>
    <message>
      <source>An alert is let go: %1</source>
      <translation>Ein Alarm wird aufgegeben: %1</translation>
    </message>
    <message>
      <source>%1; it is tried again</source>
      <translation>%1; es wird erneut versucht</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::EventExport</name>
    <message>
      <source>%1 could not be written. Choose a folder that you may write to and that has room.</source>
      <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::FetchReply</name>
    <message>
      <source>, from %1</source>
      <translation>, von %1</translation>
    </message>
    <message>
      <source> through the proxy %1</source>
      <translation> durch den Proxy %1</translation>
    </message>
    <message>
      <source>, at %1</source>
      <translation>, um %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::HttpFetch</name>
    <message>
      <source>%1 did not answer completely within %2 seconds.</source>
      <translation>%1 hat nicht innerhalb von %2 Sekunden vollständig geantwortet.</translation>
    </message>
    <message>
      <source>Try again later, or check the address and the network.</source>
      <translation>Versuchen Sie es später erneut, oder prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
      <source>The fetch was cancelled.</source>
      <translation>Der Abruf wurde abgebrochen.</translation>
    </message>
    <message>
      <source>%1 is not encrypted: everybody on the way can read and change what is sent.</source>
      <translation>%1 ist nicht verschlüsselt: Jeder auf dem Weg kann lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
      <source>Use https, or allow plain http for this fetch.</source>
      <translation>Nehmen Sie https, oder erlauben Sie http für diesen Abruf.</translation>
    </message>
    <message>
      <source>%1 is no address that can be fetched.</source>
      <translation>%1 ist keine Adresse, die abgerufen werden kann.</translation>
    </message>
    <message>
      <source>Give an https address with a host, without user name and password in it.</source>
      <translation>Geben Sie eine https-Adresse mit einem Host, ohne Benutzernamen und Passwort darin.</translation>
    </message>
    <message>
      <source>What the header %1 is to hold has control characters in it, so nothing was sent.</source>
      <translation>Was der Header %1 enthalten soll, hat Steuerzeichen, darum wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Give the secret or the token again, without line breaks.</source>
      <translation>Das Geheimnis oder Token erneut angeben, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
      <source>This machine cannot resolve the name %1, so where the proxy %2 would lead is not known.</source>
      <translation>Dieser Rechner kann den Namen %1 nicht auflösen; wohin der Proxy %2 führen würde, ist also unbekannt.</translation>
    </message>
    <message>
      <source>Allow any address, private ones too, to let the proxy resolve it.</source>
      <translation>Jede Adresse erlauben, auch private, damit der Proxy ihn auflöst.</translation>
    </message>
    <message>
      <source>The name %1 could not be resolved (%2).</source>
      <translation>Der Name %1 konnte nicht aufgelöst werden (%2).</translation>
    </message>
    <message>
      <source>Check the spelling, and whether this machine has a connection.</source>
      <translation>Prüfen Sie die Schreibweise und ob dieser Rechner eine Verbindung hat.</translation>
    </message>
    <message>
      <source>%1 is %2.</source>
      <translation>%1 ist %2.</translation>
    </message>
    <message>
      <source>%1 leads to %2, %3.</source>
      <translation>%1 führt zu %2, %3.</translation>
    </message>
    <message>
      <source>Allow it only if you expect a server there.</source>
      <translation>Erlauben Sie es nur, wenn Sie dort einen Server erwarten.</translation>
    </message>
    <message>
      <source>The reply of %1 announces %2 bytes; at most %3 are taken.</source>
      <translation>Die Antwort von %1 kündigt %2 Byte an; höchstens %3 werden genommen.</translation>
    </message>
    <message>
      <source>Check the address: this is no reply of the kind that was asked for.</source>
      <translation>Prüfen Sie die Adresse: Das ist keine Antwort der gefragten Art.</translation>
    </message>
    <message>
      <source>The reply of %1 is larger than %2 bytes, so it was not read to its end.</source>
      <translation>Die Antwort von %1 ist größer als %2 Byte, darum wurde sie nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
      <source>The reply of %1 was cut off after %2 of %3 bytes.</source>
      <translation>Die Antwort von %1 brach nach %2 von %3 Byte ab.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>%1 (%2) refused the connection.</source>
      <translation>%1 (%2) hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
      <source>Check the port, and whether the server runs.</source>
      <translation>Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
      <source>%1 closed the connection before the reply was complete.</source>
      <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
      <source>The reply of %1 could not be read: %2.</source>
      <translation>Die Antwort von %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
      <source>Check that an HTTP server answers at this address.</source>
      <translation>Prüfen Sie, ob unter dieser Adresse ein HTTP-Server antwortet.</translation>
    </message>
    <message>
      <source>The proxy %1 wants another user name or password.</source>
      <translation>Der Proxy %1 will einen anderen Benutzernamen oder ein anderes Passwort.</translation>
    </message>
    <message>
      <source>Give both in the settings of the network.</source>
      <translation>Beide in den Netzeinstellungen angeben.</translation>
    </message>
    <message>
      <source>The proxy %1 cannot be reached, or cut the connection: %2.</source>
      <translation>Der Proxy %1 ist nicht erreichbar oder hat die Verbindung getrennt: %2.</translation>
    </message>
    <message>
      <source>Check the settings of the network, or fetch without a proxy.</source>
      <translation>Die Netzeinstellungen prüfen oder ohne Proxy abrufen.</translation>
    </message>
    <message>
      <source>The proxy %1 does not lead to %2: %3.</source>
      <translation>Der Proxy %1 führt nicht zu %2: %3.</translation>
    </message>
    <message>
      <source>Check the address, or fetch without a proxy.</source>
      <translation>Die Adresse prüfen oder ohne Proxy abrufen.</translation>
    </message>
    <message>
      <source>The proxy %1 does not lead to %2 (%3): %4.</source>
      <translation>Der Proxy %1 führt nicht zu %2 (%3): %4.</translation>
    </message>
    <message>
      <source>Some proxies know names alone: allow any address, private ones too, to give it the name.</source>
      <translation>Manche Proxys kennen nur Namen: jede Adresse erlauben, auch private, um ihm den Namen zu geben.</translation>
    </message>
    <message>
      <source>%1 answers %2 and asks to wait %3 seconds.</source>
      <translation>%1 antwortet %2 und bittet, %3 Sekunden zu warten.</translation>
    </message>
    <message>
      <source>Wait that long before you try again.</source>
      <translation>Warten Sie so lange, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
      <source>%1 answers 429: too many requests.</source>
      <translation>%1 antwortet 429: zu viele Anfragen.</translation>
    </message>
    <message>
      <source>Wait some minutes before you try again.</source>
      <translation>Warten Sie einige Minuten, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
      <source>%1 answers with the status %2.</source>
      <translation>%1 antwortet mit dem Status %2.</translation>
    </message>
    <message>
      <source>The server has a fault of its own; try again later.</source>
      <translation>Der Server hat selbst einen Fehler; versuchen Sie es später erneut.</translation>
    </message>
    <message>
      <source>Check the path of the address, and what the server expects.</source>
      <translation>Prüfen Sie den Pfad der Adresse und was der Server erwartet.</translation>
    </message>
    <message>
      <source>%1 packs its reply as `%2`, which was not asked for.</source>
      <translation>%1 packt seine Antwort als `%2`, was nicht verlangt war.</translation>
    </message>
    <message>
      <source>The reply of %1 unpacks to more than %2 bytes, from %3.</source>
      <translation>Die Antwort von %1 wird entpackt größer als %2 Byte, aus %3.</translation>
    </message>
    <message>
      <source>This looks like an attack on the memory of whoever fetches it; check the address.</source>
      <translation>Das sieht wie ein Angriff auf den Speicher dessen aus, der es abruft; prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <source>The packed reply of %1 is damaged.</source>
      <translation>Die gepackte Antwort von %1 ist beschädigt.</translation>
    </message>
    <message>
      <source>If you trust that address, give it instead.</source>
      <translation>Wenn Sie dieser Adresse trauen, geben Sie stattdessen sie an.</translation>
    </message>
    <message>
      <source>%1 wants to lead on to %2, but what was sent may be secret.</source>
      <translation>%1 will zu %2 weiterleiten, doch was gesendet wurde, kann geheim sein.</translation>
    </message>
    <message>
      <source>%1 leads on to %2, another server.</source>
      <translation>%1 leitet zu %2 weiter, einem anderen Server.</translation>
    </message>
    <message>
      <source>%1 leads on more than %2 times.</source>
      <translation>%1 leitet mehr als %2-mal weiter.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::InspectionService</name>
    <message>
      <source>The text is longer than 64 MiB. Cut out the part that holds the token.</source>
      <translation>Der Text ist länger als 64 MiB. Schneiden Sie den Teil aus, der das Token enthält.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeySetResult</name>
    <message>
      <source>%1 serves a web page and no key set. Give the address of the key set itself.</source>
      <translation>%1 liefert eine Webseite und keinen Schlüsselsatz. Die Adresse des Schlüsselsatzes selbst angeben.</translation>
    </message>
    <message>
      <source>%1 serves no JSON: %2. Check the address of the key set.</source>
      <translation>%1 liefert kein JSON: %2. Die Adresse des Schlüsselsatzes prüfen.</translation>
    </message>
    <message>
      <source>%1 serves the metadata of an issuer and no key set. Use the address that stands in it as jwks_uri.</source>
      <translation>%1 liefert die Metadaten eines Ausstellers und keinen Schlüsselsatz. Die Adresse nehmen, die darin als jwks_uri steht.</translation>
    </message>
    <message>
      <source>%1 serves JSON, but no key set. Check the address of the key set.</source>
      <translation>%1 liefert JSON, aber keinen Schlüsselsatz. Die Adresse des Schlüsselsatzes prüfen.</translation>
    </message>
    <message>
      <source>%1 serves %2 keys; at most %3 are taken. This is no key set that a validator accepts.</source>
      <translation>%1 liefert %2 Schlüssel; höchstens %3 werden genommen. Das ist kein Schlüsselsatz, den ein Prüfer annimmt.</translation>
    </message>
    <message>
      <source>%1 serves a key set without keys. The issuer must publish its keys.</source>
      <translation>%1 liefert einen Schlüsselsatz ohne Schlüssel. Der Aussteller muss seine Schlüssel veröffentlichen.</translation>
    </message>
    <message>
      <source>1 key, usable</source>
      <translation>1 Schlüssel, brauchbar</translation>
    </message>
    <message>
      <source>1 key, not usable</source>
      <translation>1 Schlüssel, nicht brauchbar</translation>
    </message>
    <message>
      <source>%1 keys, %2 of them usable</source>
      <translation>%1 Schlüssel, davon %2 brauchbar</translation>
    </message>
    <message>
      <source>%1, from the copy of %2 that was fetched at %3</source>
      <translation>%1, aus der Kopie von %2, abgerufen um %3</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>; since %1: %2</source>
      <translation>; seit %1: %2</translation>
    </message>
    <message>
      <source>; unchanged</source>
      <translation>; unverändert</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeySetService</name>
    <message>
      <source>`%1` is no address of an issuer. Give one that begins with https.</source>
      <translation>`%1` ist keine Adresse eines Ausstellers. Geben Sie eine, die mit https beginnt.</translation>
    </message>
    <message>
      <source>No metadata were found. %1</source>
      <translation>Es wurden keine Metadaten gefunden. %1</translation>
    </message>
    <message>
      <source>The metadata name no key set (jwks_uri).</source>
      <translation>Die Metadaten nennen keinen Schlüsselsatz (jwks_uri).</translation>
    </message>
    <message>
      <source>The metadata are of another issuer, %1, so its keys were not taken. Give that issuer if you mean it.</source>
      <translation>Die Metadaten gehören einem anderen Aussteller, %1, darum wurden seine Schlüssel nicht genommen. Geben Sie diesen Aussteller an, wenn Sie ihn meinen.</translation>
    </message>
    <message>
      <source>%1 was asked a moment ago without success. Try again after %2.</source>
      <translation>%1 wurde eben ohne Erfolg gefragt. Versuchen Sie es nach %2 erneut.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeyStore</name>
    <message>
      <source>%1 is a folder. Choose a file that holds a key.</source>
      <translation>%1 ist ein Ordner. Wählen Sie eine Datei, die einen Schlüssel enthält.</translation>
    </message>
    <message>
      <source>%1 is larger than 4 MiB, so it is no key. Choose another file.</source>
      <translation>%1 ist größer als 4 MiB, also kein Schlüssel. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2. Check the name and the permission.</source>
      <translation>%1 kann nicht gelesen werden: %2. Namen und Rechte prüfen.</translation>
    </message>
    <message>
      <source>The secret is empty. Type or paste it.</source>
      <translation>Das Geheimnis ist leer. Bitte eingeben oder einfügen.</translation>
    </message>
    <message>
      <source>secret</source>
      <translation>Geheimnis</translation>
    </message>
    <message>
      <source>%1 holds no key. Keys are read from PEM, DER, JWK, key sets, PKCS#12 and certificates.</source>
      <translation>%1 enthält keinen Schlüssel. Schlüssel werden aus PEM, DER, JWK, Schlüsselsätzen, PKCS#12 und Zertifikaten gelesen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeyVault</name>
    <message>
      <source>The passphrase does not open the key ring. Check it, and try again.</source>
      <translation>Die Passphrase öffnet den Schlüsselbund nicht. Prüfen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The key ring is locked. Unlock it before you change it.</source>
      <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, bevor Sie ihn ändern.</translation>
    </message>
    <message>
      <source>The key ring could not be encrypted, so it was not kept.</source>
      <translation>Der Schlüsselbund konnte nicht verschlüsselt werden, darum wurde er nicht behalten.</translation>
    </message>
    <message>
      <source>The key ring is locked. Unlock it before you change its passphrase.</source>
      <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, bevor Sie seine Passphrase ändern.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::LoginService</name>
    <message>
      <source>Nobody logged in in time, so the login was given up. Begin it anew.</source>
      <translation>Niemand hat sich rechtzeitig angemeldet, darum wurde die Anmeldung aufgegeben. Neu beginnen.</translation>
    </message>
    <message>
      <source>No port of this machine could be opened for the answer: %1.</source>
      <translation>Für die Antwort konnte kein Port dieses Rechners geöffnet werden: %1.</translation>
    </message>
    <message>
      <source>There is nothing here.</source>
      <translation>Hier ist nichts.</translation>
    </message>
    <message>
      <source>This answer does not belong to the login that is waiting.</source>
      <translation>Diese Antwort gehört nicht zur wartenden Anmeldung.</translation>
    </message>
    <message>
      <source>This answer comes from another issuer.</source>
      <translation>Diese Antwort kommt von einem anderen Aussteller.</translation>
    </message>
    <message>
      <source>The answer comes from another issuer than the login was begun at. Begin the login anew, and check the address in the browser.</source>
      <translation>Die Antwort kommt von einem anderen Aussteller als dem, bei dem die Anmeldung begann. Neu beginnen und die Adresse im Browser prüfen.</translation>
    </message>
    <message>
      <source>The login was refused. You can close this page.</source>
      <translation>Die Anmeldung wurde abgelehnt. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
      <source>The login is done. You can close this page.</source>
      <translation>Die Anmeldung ist fertig. Diese Seite kann geschlossen werden.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::NetworkPreferences</name>
    <message>
      <source>A secret of the network settings is no longer in the secret store. Give it again.</source>
      <translation>Ein Geheimnis der Netzeinstellungen ist nicht mehr im Geheimnisspeicher. Erneut angeben.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::Notifier</name>
    <message>
      <source>There is no session bus.</source>
      <translation>Es gibt keinen Sitzungsbus.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Silence 1 h</source>
      <translation>1 h stumm</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::OAuthService</name>
    <message>
      <source>The endpoint refuses the client, with the status %1%2. This says nothing about the token. Check the client id, its secret, how it proves who it is, and its right to ask.</source>
      <translation>Der Endpunkt lehnt den Client ab, mit Status %1%2. Das sagt nichts über das Token. Client-Kennung, Geheimnis, Ausweisart und das Recht zu fragen prüfen.</translation>
    </message>
    <message>
      <source>Nothing was sent. %1 would end this token for everybody who uses it, and perhaps the whole session that it belongs to; that cannot be undone. Confirm it to go on.</source>
      <translation>Nichts wurde gesendet. %1 würde dieses Token für alle beenden, die es benutzen, und vielleicht die ganze Sitzung; das lässt sich nicht rückgängig machen. Zum Fortfahren bestätigen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::PipelineService</name>
    <message>
      <source>Nothing is kept of this session: %1</source>
      <translation>Von dieser Sitzung wird nichts behalten: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::ProxySettings</name>
    <message>
      <source>This is no address of a proxy. Write http://host:8080, or socks5://host:1080.</source>
      <translation>Das ist keine Adresse eines Proxys. http://host:8080 oder socks5://host:1080 schreiben.</translation>
    </message>
    <message>
      <source>The address of the proxy holds a password, which others could read. Give it apart.</source>
      <translation>Die Adresse des Proxys enthält ein Passwort, das andere lesen könnten. Getrennt angeben.</translation>
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
      <translation>Nur für diese Sitzung behalten: Diese Sitzung hat keinen Geheimnisspeicher.</translation>
    </message>
    <message>
      <source>Kept for this session only. %1</source>
      <translation>Nur für diese Sitzung behalten. %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::SyslogSink</name>
    <message>
      <source>Syslog: %1; it is tried again</source>
      <translation>Syslog: %1; es wird erneut versucht</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::TlsSettings</name>
    <message>
      <source>%1 cannot be read: %2. Check the name and the permission.</source>
      <translation>%1 kann nicht gelesen werden: %2. Namen und Rechte prüfen.</translation>
    </message>
    <message>
      <source>%1 holds no certificate in PEM. Choose the file of the client certificate.</source>
      <translation>%1 enthält kein Zertifikat in PEM. Die Datei des Client-Zertifikats wählen.</translation>
    </message>
    <message>
      <source>%1 holds no private key that can be read. Check the file and its passphrase.</source>
      <translation>%1 enthält keinen lesbaren privaten Schlüssel. Datei und Passphrase prüfen.</translation>
    </message>
    <message>
      <source>%1 holds no certificate in PEM. Choose the file of the certificate authority.</source>
      <translation>%1 enthält kein Zertifikat in PEM. Die Datei der Zertifizierungsstelle wählen.</translation>
    </message>
    <message>
      <source>The encrypted connection could not be set up.</source>
      <translation>Die verschlüsselte Verbindung kam nicht zustande.</translation>
    </message>
    <message>
      <source>Check that the address and the port belong to a server that speaks TLS 1.2 or later.</source>
      <translation>Prüfen, dass Adresse und Port zu einem Server gehören, der TLS 1.2 oder neuer spricht.</translation>
    </message>
    <message>
      <source>The certificate of the server is not made out for %1, but for %2.</source>
      <translation>Das Zertifikat des Servers ist nicht auf %1 ausgestellt, sondern auf %2.</translation>
    </message>
    <message>
      <source>Check the address; a proxy or another server may be answering.</source>
      <translation>Die Adresse prüfen; vielleicht antwortet ein Proxy oder ein anderer Server.</translation>
    </message>
    <message>
      <source>The certificate of the server expired at %1.</source>
      <translation>Das Zertifikat des Servers lief um %1 ab.</translation>
    </message>
    <message>
      <source>Its operator must renew it. Check this machine's clock too.</source>
      <translation>Der Betreiber muss es erneuern. Auch die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
      <source>The certificate of the server is valid only from %1.</source>
      <translation>Das Zertifikat des Servers gilt erst ab %1.</translation>
    </message>
    <message>
      <source>Check this machine's clock.</source>
      <translation>Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
      <source>The certificate of the server comes from an authority that this machine does not trust (%1).</source>
      <translation>Das Zertifikat des Servers stammt von einer Stelle, der dieser Rechner nicht vertraut (%1).</translation>
    </message>
    <message>
      <source>Name the file of your own authority if it is yours; else something on the way is reading along.</source>
      <translation>Die Datei der eigenen Zertifizierungsstelle nennen, wenn es die eigene ist; sonst liest unterwegs jemand mit.</translation>
    </message>
    <message>
      <source>The certificate of the server is refused: %1.</source>
      <translation>Das Zertifikat des Servers wird abgelehnt: %1.</translation>
    </message>
    <message>
      <source>Its operator must put it right; verification is never left off here.</source>
      <translation>Der Betreiber muss es richten; die Prüfung wird hier nie ausgelassen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::TokenKeeper</name>
    <message>
      <source>No refresh token is kept. Log in anew.</source>
      <translation>Es ist kein Refresh-Token behalten. Neu anmelden.</translation>
    </message>
    <message>
      <source>The kept refresh token was exchanged before; sending it again would make the issuer end the session. Log in anew.</source>
      <translation>Das behaltene Refresh-Token wurde schon eingetauscht; es erneut zu senden, ließe den Aussteller die Sitzung beenden. Neu anmelden.</translation>
    </message>
    <message>
      <source>%1. This issuer rotates refresh tokens, so a second user of the same one makes it end the session: look for another program, or for theft. Log in anew.</source>
      <translation>%1. Dieser Aussteller wechselt Refresh-Token, darum lässt ein zweiter Benutzer desselben ihn die Sitzung beenden: nach einem anderen Programm oder nach Diebstahl suchen. Neu anmelden.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::TransientSources</name>
    <message>
      <source>No temporary folder could be made. Free some room, or save the lines to a file and open it.</source>
      <translation>Es konnte kein vorläufiger Ordner angelegt werden. Schaffen Sie Platz, oder sichern Sie die Zeilen in einer Datei und öffnen Sie diese.</translation>
    </message>
    <message>
      <source>Pasted lines</source>
      <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
      <source>The lines could not be kept for reading (%1). Save them to a file and open it.</source>
      <translation>Die Zeilen konnten nicht zum Lesen behalten werden (%1). Sichern Sie sie in einer Datei und öffnen Sie diese.</translation>
    </message>
    <message>
      <source>The command cannot be read: no shell runs it, so pipes, `;`, `&amp;` and `$(...)` are not possible, and each quote must be closed.</source>
      <translation>Der Befehl ist nicht lesbar: Keine Shell führt ihn aus, darum sind Pipes, `;`, `&amp;` und `$(...)` nicht möglich, und jedes Anführungszeichen muss geschlossen sein.</translation>
    </message>
    <message>
      <source>No command was given.</source>
      <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
      <source>There is no program %1. Check its name, or give its whole path.</source>
      <translation>Es gibt kein Programm %1. Prüfen Sie seinen Namen, oder geben Sie seinen ganzen Pfad an.</translation>
    </message>
    <message>
      <source>No pipe could be made for %1: %2.</source>
      <translation>Für %1 konnte keine Pipe angelegt werden: %2.</translation>
    </message>
    <message>
      <source>%1 could not be started. Check that you may run it.</source>
      <translation>%1 konnte nicht gestartet werden. Prüfen Sie, ob Sie es ausführen dürfen.</translation>
    </message>
    <message>
      <source>%1 ended with an error (%2). What it wrote until then is shown.</source>
      <translation>%1 endete mit einem Fehler (%2). Was es bis dahin schrieb, wird gezeigt.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::UserRules</name>
    <message>
      <source>%1 could not be written: %2. Check the rights of the folder.</source>
      <translation>%1 konnte nicht geschrieben werden: %2. Die Rechte des Ordners prüfen.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::WatchedRevocations</name>
    <message>
      <source>%1 cannot be read, so the list that was read before stays in force. Check the name and the permission.</source>
      <translation>%1 kann nicht gelesen werden, darum gilt die zuvor gelesene Liste weiter. Namen und Rechte prüfen.</translation>
    </message>
    <message>
      <source>%1 is larger than 64 MiB. Give a shorter list.</source>
      <translation>%1 ist größer als 64 MiB. Geben Sie eine kürzere Liste.</translation>
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
      <source>Clock</source>
      <translation>Uhr</translation>
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
    <message>
      <source>Offline: nothing was sent</source>
      <translation>Offline: nichts wurde gesendet</translation>
    </message>
    <message>
      <source>Clock offset not measured</source>
      <translation>Abweichung der Uhr nicht gemessen</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::Rail</name>
    <message numerus="yes">
      <source>%n alerts fire</source>
      <translation>
        <numerusform>%n Alarm ist aktiv</numerusform>
        <numerusform>%n Alarme sind aktiv</numerusform>
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
      <translation>Aktionen und ihre Tastenkürzel</translation>
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
      <translation>%1 gehört zu „%2“. Wählen Sie ein anderes, oder nehmen Sie es dort zuerst weg.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::Tray</name>
    <message>
      <source>Open Bearerwatch</source>
      <translation>Bearerwatch öffnen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message numerus="yes">
      <source>%n alert(s)</source>
      <translation>
        <numerusform>%n Alarm</numerusform>
        <numerusform>%n Alarme</numerusform>
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
      <translation>Wer das Token gemacht hat (RFC 7519 4.1.1).</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Subjekt</translation>
    </message>
    <message>
      <source>Whom the token is about, unique at the issuer (RFC 7519 4.1.2).</source>
      <translation>Um wen es im Token geht, eindeutig beim Aussteller (RFC 7519 4.1.2).</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Audience</translation>
    </message>
    <message>
      <source>For which services the token is meant (RFC 7519 4.1.3).</source>
      <translation>Für welche Dienste das Token gedacht ist (RFC 7519 4.1.3).</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>Läuft ab</translation>
    </message>
    <message>
      <source>The token is refused at this time and after it (RFC 7519 4.1.4).</source>
      <translation>Zu dieser Zeit und danach wird das Token abgelehnt (RFC 7519 4.1.4).</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Ab</translation>
    </message>
    <message>
      <source>The token is refused before this time (RFC 7519 4.1.5).</source>
      <translation>Vor dieser Zeit wird das Token abgelehnt (RFC 7519 4.1.5).</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Ausgestellt</translation>
    </message>
    <message>
      <source>When the token was made (RFC 7519 4.1.6).</source>
      <translation>Wann das Token gemacht wurde (RFC 7519 4.1.6).</translation>
    </message>
    <message>
      <source>Token id</source>
      <translation>Token-Kennung</translation>
    </message>
    <message>
      <source>Names this one token, so that a second use is noticed (RFC 7519 4.1.7).</source>
      <translation>Benennt dieses eine Token, damit eine zweite Verwendung auffällt (RFC 7519 4.1.7).</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Scope</translation>
    </message>
    <message>
      <source>What the token allows, names with blanks between (RFC 8693 4.2).</source>
      <translation>Was das Token erlaubt, Namen mit Leerzeichen dazwischen (RFC 8693 4.2).</translation>
    </message>
    <message>
      <source>What the token allows, as Microsoft and others spell it.</source>
      <translation>Was das Token erlaubt, wie Microsoft und andere es schreiben.</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Roles of the subject (RFC 9068 2.2.3.1).</source>
      <translation>Rollen des Subjekts (RFC 9068 2.2.3.1).</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Groups of the subject (RFC 9068 2.2.3.1).</source>
      <translation>Gruppen des Subjekts (RFC 9068 2.2.3.1).</translation>
    </message>
    <message>
      <source>Permissions</source>
      <translation>Berechtigungen</translation>
    </message>
    <message>
      <source>What the token allows, as some issuers spell it.</source>
      <translation>Was das Token erlaubt, wie manche Aussteller es schreiben.</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>The client that asked for the token (RFC 8693 4.3).</source>
      <translation>Der Client, der das Token angefordert hat (RFC 8693 4.3).</translation>
    </message>
    <message>
      <source>Authorized party</source>
      <translation>Berechtigte Partei</translation>
    </message>
    <message>
      <source>The client that the ID token was made for (OpenID Connect Core 2).</source>
      <translation>Der Client, für den das ID-Token gemacht wurde (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Nonce</source>
      <translation>Nonce</translation>
    </message>
    <message>
      <source>Ties the ID token to one sign-in (OpenID Connect Core 2).</source>
      <translation>Bindet das ID-Token an eine Anmeldung (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>When the person signed in (OpenID Connect Core 2).</source>
      <translation>Wann die Person sich angemeldet hat (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Authentication class</source>
      <translation>Anmeldeklasse</translation>
    </message>
    <message>
      <source>How strong the sign-in was (OpenID Connect Core 2).</source>
      <translation>Wie stark die Anmeldung war (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Authentication methods</source>
      <translation>Anmeldeverfahren</translation>
    </message>
    <message>
      <source>By which means the person signed in (RFC 8176).</source>
      <translation>Womit die Person sich angemeldet hat (RFC 8176).</translation>
    </message>
    <message>
      <source>Access token hash</source>
      <translation>Hash des Access-Tokens</translation>
    </message>
    <message>
      <source>Ties the ID token to its access token (OpenID Connect Core 3.1.3.6).</source>
      <translation>Bindet das ID-Token an sein Access-Token (OpenID Connect Core 3.1.3.6).</translation>
    </message>
    <message>
      <source>Code hash</source>
      <translation>Hash des Codes</translation>
    </message>
    <message>
      <source>Ties the ID token to its code (OpenID Connect Core 3.3.2.11).</source>
      <translation>Bindet das ID-Token an seinen Code (OpenID Connect Core 3.3.2.11).</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>The session at the issuer, for logout.</source>
      <translation>Die Sitzung beim Aussteller, für die Abmeldung.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Full name of the person (OpenID Connect Core 5.1).</source>
      <translation>Voller Name der Person (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>First name of the person (OpenID Connect Core 5.1).</source>
      <translation>Vorname der Person (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Last name of the person (OpenID Connect Core 5.1).</source>
      <translation>Nachname der Person (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <source>As the person likes to be called; not unique.</source>
      <translation>Wie die Person genannt werden möchte; nicht eindeutig.</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Email address of the person (OpenID Connect Core 5.1).</source>
      <translation>E-Mail-Adresse der Person (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Email verified</source>
      <translation>E-Mail geprüft</translation>
    </message>
    <message>
      <source>Whether the issuer has checked the address.</source>
      <translation>Ob der Aussteller die Adresse geprüft hat.</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Telephone number of the person (OpenID Connect Core 5.1).</source>
      <translation>Telefonnummer der Person (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language and country of the person.</source>
      <translation>Sprache und Land der Person.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Time zone of the person.</source>
      <translation>Zeitzone der Person.</translation>
    </message>
    <message>
      <source>Profile updated</source>
      <translation>Profil geändert</translation>
    </message>
    <message>
      <source>When the person's data changed.</source>
      <translation>Wann die Daten der Person sich geändert haben.</translation>
    </message>
    <message>
      <source>Confirmation</source>
      <translation>Bestätigung</translation>
    </message>
    <message>
      <source>The key that the sender must prove to hold (RFC 7800).</source>
      <translation>Der Schlüssel, dessen Besitz der Sender beweisen muss (RFC 7800).</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>Handelnder</translation>
    </message>
    <message>
      <source>Who acts for the subject (RFC 8693 4.1).</source>
      <translation>Wer für das Subjekt handelt (RFC 8693 4.1).</translation>
    </message>
    <message>
      <source>May act</source>
      <translation>Darf handeln</translation>
    </message>
    <message>
      <source>Who may act for the subject (RFC 8693 4.4).</source>
      <translation>Wer für das Subjekt handeln darf (RFC 8693 4.4).</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Security events, a logout for one (RFC 8417 2.2).</source>
      <translation>Sicherheitsereignisse, etwa eine Abmeldung (RFC 8417 2.2).</translation>
    </message>
    <message>
      <source>HTTP method</source>
      <translation>HTTP-Methode</translation>
    </message>
    <message>
      <source>Method of the request that the proof is for (RFC 9449 4.2).</source>
      <translation>Methode der Anfrage, für die der Nachweis gilt (RFC 9449 4.2).</translation>
    </message>
    <message>
      <source>HTTP address</source>
      <translation>HTTP-Adresse</translation>
    </message>
    <message>
      <source>Address of the request that the proof is for (RFC 9449 4.2).</source>
      <translation>Adresse der Anfrage, für die der Nachweis gilt (RFC 9449 4.2).</translation>
    </message>
    <message>
      <source>Token hash</source>
      <translation>Hash des Tokens</translation>
    </message>
    <message>
      <source>Hash of the access token that the proof goes with (RFC 9449 4.2).</source>
      <translation>Hash des Access-Tokens, zu dem der Nachweis gehört (RFC 9449 4.2).</translation>
    </message>
    <message>
      <source>Tenant</source>
      <translation>Mandant</translation>
    </message>
    <message>
      <source>Tenant of Microsoft Entra ID.</source>
      <translation>Mandant von Microsoft Entra ID.</translation>
    </message>
    <message>
      <source>Object id</source>
      <translation>Objektkennung</translation>
    </message>
    <message>
      <source>The user or service in Microsoft Entra ID.</source>
      <translation>Der Benutzer oder Dienst in Microsoft Entra ID.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Version of the token's form.</source>
      <translation>Version der Form des Tokens.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>What sort of token it is, as Keycloak spells it.</source>
      <translation>Welche Art von Token es ist, wie Keycloak es schreibt.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Where the revocation state of the token is published.</source>
      <translation>Wo der Widerrufsstand des Tokens veröffentlicht ist.</translation>
    </message>
    <message>
      <source>Hidden claims</source>
      <translation>Verborgene Claims</translation>
    </message>
    <message>
      <source>Hashes of claims that may be disclosed (SD-JWT).</source>
      <translation>Hashes von Claims, die offengelegt werden können (SD-JWT).</translation>
    </message>
    <message>
      <source>Credential type</source>
      <translation>Art des Nachweises</translation>
    </message>
    <message>
      <source>Kind of verifiable credential (SD-JWT VC).</source>
      <translation>Art des überprüfbaren Nachweises (SD-JWT VC).</translation>
    </message>
    <message>
      <source>Algorithm</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>How it is signed or how its key is wrapped (RFC 7515 4.1.1).</source>
      <translation>Wie signiert oder wie der Schlüssel umhüllt ist (RFC 7515 4.1.1).</translation>
    </message>
    <message>
      <source>What the whole is: JWT, at+jwt, dpop+jwt (RFC 7515 4.1.9).</source>
      <translation>Was das Ganze ist: JWT, at+jwt, dpop+jwt (RFC 7515 4.1.9).</translation>
    </message>
    <message>
      <source>Content type</source>
      <translation>Inhaltstyp</translation>
    </message>
    <message>
      <source>What the payload is: JWT where one token holds another (RFC 7515 4.1.10).</source>
      <translation>Was die Nutzlast ist: JWT, wo ein Token ein anderes enthält (RFC 7515 4.1.10).</translation>
    </message>
    <message>
      <source>Key id</source>
      <translation>Schlüsselkennung</translation>
    </message>
    <message>
      <source>Which key of the issuer signed it (RFC 7515 4.1.4).</source>
      <translation>Welcher Schlüssel des Ausstellers es signiert hat (RFC 7515 4.1.4).</translation>
    </message>
    <message>
      <source>Key set address</source>
      <translation>Adresse des Schlüsselsatzes</translation>
    </message>
    <message>
      <source>Where the token says its keys are; proves nothing, not fetched (RFC 7515 4.1.2).</source>
      <translation>Wo das Token seine Schlüssel behauptet; beweist nichts, wird nicht abgerufen (RFC 7515 4.1.2).</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>A key that the token carries; proves nothing (RFC 7515 4.1.3).</source>
      <translation>Ein Schlüssel, den das Token mitführt; beweist nichts (RFC 7515 4.1.3).</translation>
    </message>
    <message>
      <source>Certificate address</source>
      <translation>Adresse des Zertifikats</translation>
    </message>
    <message>
      <source>Where the token says its certificate is; not fetched (RFC 7515 4.1.5).</source>
      <translation>Wo das Token sein Zertifikat behauptet; wird nicht abgerufen (RFC 7515 4.1.5).</translation>
    </message>
    <message>
      <source>Certificates</source>
      <translation>Zertifikate</translation>
    </message>
    <message>
      <source>Certificates that the token carries; not trusted (RFC 7515 4.1.6).</source>
      <translation>Zertifikate, die das Token mitführt; ihnen wird nicht vertraut (RFC 7515 4.1.6).</translation>
    </message>
    <message>
      <source>Certificate thumbprint</source>
      <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
      <source>SHA-1 of the certificate (RFC 7515 4.1.7).</source>
      <translation>SHA-1 des Zertifikats (RFC 7515 4.1.7).</translation>
    </message>
    <message>
      <source>SHA-256 of the certificate (RFC 7515 4.1.8).</source>
      <translation>SHA-256 des Zertifikats (RFC 7515 4.1.8).</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>Kritisch</translation>
    </message>
    <message>
      <source>Extensions that a verifier must understand (RFC 7515 4.1.11).</source>
      <translation>Erweiterungen, die ein Prüfer verstehen muss (RFC 7515 4.1.11).</translation>
    </message>
    <message>
      <source>Encoded payload</source>
      <translation>Kodierte Nutzlast</translation>
    </message>
    <message>
      <source>False where the payload is signed as it is (RFC 7797).</source>
      <translation>Falsch, wo die Nutzlast so signiert ist, wie sie ist (RFC 7797).</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Verschlüsselung</translation>
    </message>
    <message>
      <source>How the content is encrypted (RFC 7516 4.1.2).</source>
      <translation>Wie der Inhalt verschlüsselt ist (RFC 7516 4.1.2).</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Kompression</translation>
    </message>
    <message>
      <source>How the content was compressed (RFC 7516 4.1.3).</source>
      <translation>Wie der Inhalt komprimiert wurde (RFC 7516 4.1.3).</translation>
    </message>
    <message>
      <source>Ephemeral key</source>
      <translation>Flüchtiger Schlüssel</translation>
    </message>
    <message>
      <source>Public key of this one encryption (RFC 7518 4.6.1.1).</source>
      <translation>Öffentlicher Schlüssel dieser einen Verschlüsselung (RFC 7518 4.6.1.1).</translation>
    </message>
    <message>
      <source>Sender</source>
      <translation>Sender</translation>
    </message>
    <message>
      <source>Who encrypted, for the key agreement (RFC 7518 4.6.1.2).</source>
      <translation>Wer verschlüsselt hat, für die Schlüsselvereinbarung (RFC 7518 4.6.1.2).</translation>
    </message>
    <message>
      <source>Receiver</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>For whom, for the key agreement (RFC 7518 4.6.1.3).</source>
      <translation>Für wen, für die Schlüsselvereinbarung (RFC 7518 4.6.1.3).</translation>
    </message>
    <message>
      <source>Salt</source>
      <translation>Salt</translation>
    </message>
    <message>
      <source>Salt of the password (RFC 7518 4.8.1.1).</source>
      <translation>Salt des Passworts (RFC 7518 4.8.1.1).</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <source>How often the password is hashed (RFC 7518 4.8.1.2).</source>
      <translation>Wie oft das Passwort gehasht wird (RFC 7518 4.8.1.2).</translation>
    </message>
    <message>
      <source>Not registered; Microsoft hashes it before signing.</source>
      <translation>Nicht registriert; Microsoft hasht es vor dem Signieren.</translation>
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
      <translation>RFC 7519 4.1.4</translation>
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
      <translation>Vergleichen Sie nbf und iat mit der Uhr des Servers, der es abgelehnt hat.</translation>
    </message>
    <message>
      <source>Wait, or synchronise the clock of the machine that issues the token.</source>
      <translation>Warten Sie, oder stellen Sie die Uhr des Rechners, der das Token ausstellt.</translation>
    </message>
    <message>
      <source>Synchronise the clock; allow a leeway of at most 60 s.</source>
      <translation>Stellen Sie die Uhr; erlauben Sie höchstens 60 s Spielraum.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.5</source>
      <translation>RFC 7519 4.1.5</translation>
    </message>
    <message>
      <source>Malformed</source>
      <translation>Falsche Form</translation>
    </message>
    <message>
      <source>The text is not a token of the expected form, or the copy is damaged.</source>
      <translation>Der Text ist kein Token der erwarteten Form, oder die Kopie ist beschädigt.</translation>
    </message>
    <message>
      <source>Look at how the token is copied and at the Authorization header: Bearer, one blank, the token.</source>
      <translation>Sehen Sie nach, wie das Token kopiert wird, und sehen Sie den Authorization-Header an: Bearer, ein Leerzeichen, das Token.</translation>
    </message>
    <message>
      <source>Send the token exactly as it was issued, in `Authorization: Bearer &lt;token&gt;`.</source>
      <translation>Senden Sie das Token genau, wie es ausgestellt wurde, in `Authorization: Bearer &lt;token&gt;`.</translation>
    </message>
    <message>
      <source>Check that no proxy cuts, re-encodes or folds the header.</source>
      <translation>Prüfen Sie, dass kein Proxy den Header kürzt, umkodiert oder faltet.</translation>
    </message>
    <message>
      <source>RFC 6750 2.1</source>
      <translation>RFC 6750 2.1</translation>
    </message>
    <message>
      <source>Signature mismatch</source>
      <translation>Signatur passt nicht</translation>
    </message>
    <message>
      <source>The signature does not fit: the token was changed, or signed with another key.</source>
      <translation>Die Signatur passt nicht: Das Token wurde geändert oder mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
      <source>Find out which key signed it, and whether a character was changed on the way.</source>
      <translation>Finden Sie heraus, welcher Schlüssel es signiert hat und ob unterwegs ein Zeichen geändert wurde.</translation>
    </message>
    <message>
      <source>Request a new token; never edit one.</source>
      <translation>Fordern Sie ein neues Token an; ändern Sie nie eines.</translation>
    </message>
    <message>
      <source>Verify with the key set of the issuer that made the token.</source>
      <translation>Prüfen Sie mit dem Schlüsselsatz des Ausstellers, der das Token gemacht hat.</translation>
    </message>
    <message>
      <source>RFC 7515 5.2</source>
      <translation>RFC 7515 5.2</translation>
    </message>
    <message>
      <source>Unknown key</source>
      <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
      <source>No key for the token's kid: the keys were rotated, or it is another issuer's.</source>
      <translation>Kein Schlüssel zur kid des Tokens: Die Schlüssel wurden gewechselt, oder es sind die eines anderen Ausstellers.</translation>
    </message>
    <message>
      <source>Compare the kid with the issuer's current key set.</source>
      <translation>Vergleichen Sie die kid mit dem aktuellen Schlüsselsatz des Ausstellers.</translation>
    </message>
    <message>
      <source>Request a new token after a rotation of keys.</source>
      <translation>Fordern Sie nach einem Schlüsselwechsel ein neues Token an.</translation>
    </message>
    <message>
      <source>Fetch the key set again when a kid is unknown, and publish new keys before signing with them.</source>
      <translation>Rufen Sie den Schlüsselsatz bei unbekannter kid erneut ab, und veröffentlichen Sie neue Schlüssel, bevor sie signieren.</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.4</source>
      <translation>RFC 7515 4.1.4</translation>
    </message>
    <message>
      <source>Algorithm rejected</source>
      <translation>Verfahren abgelehnt</translation>
    </message>
    <message>
      <source>The token names an algorithm that is not allowed, or that does not fit the key.</source>
      <translation>Das Token nennt einen Algorithmus, der nicht erlaubt ist oder nicht zum Schlüssel passt.</translation>
    </message>
    <message>
      <source>Compare alg in the header with what the server allows and with the type of the key.</source>
      <translation>Vergleichen Sie alg im Header mit dem, was der Server erlaubt, und mit der Art des Schlüssels.</translation>
    </message>
    <message>
      <source>Request a token signed with an algorithm that the API allows.</source>
      <translation>Fordern Sie ein Token an, das mit einem von der API erlaubten Algorithmus signiert ist.</translation>
    </message>
    <message>
      <source>List the allowed algorithms; let the key decide, never the token.</source>
      <translation>Listen Sie die erlaubten Algorithmen; der Schlüssel entscheidet, nie das Token.</translation>
    </message>
    <message>
      <source>RFC 8725 3.1</source>
      <translation>RFC 8725 3.1</translation>
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
      <translation>aud Buchstabe für Buchstabe mit der Audience vergleichen, die die API erwartet.</translation>
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
      <translation>RFC 7519 4.1.3</translation>
    </message>
    <message>
      <source>Issuer mismatch</source>
      <translation>Falscher Aussteller</translation>
    </message>
    <message>
      <source>The token comes from another issuer than the expected one.</source>
      <translation>Das Token stammt von einem anderen Aussteller als dem erwarteten.</translation>
    </message>
    <message>
      <source>Compare iss with the expected issuer: scheme, slash at the end, tenant, version.</source>
      <translation>Vergleichen Sie iss mit dem erwarteten Aussteller: Schema, Schrägstrich am Ende, Mandant, Version.</translation>
    </message>
    <message>
      <source>Request the token from the issuer that the API trusts.</source>
      <translation>Fordern Sie das Token von dem Aussteller an, dem die API vertraut.</translation>
    </message>
    <message>
      <source>Set the issuer exactly as its metadata spells it.</source>
      <translation>Stellen Sie den Aussteller genau so ein, wie seine Metadaten ihn schreiben.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.1</source>
      <translation>RFC 7519 4.1.1</translation>
    </message>
    <message>
      <source>Claim rejected</source>
      <translation>Claim abgelehnt</translation>
    </message>
    <message>
      <source>Another claim is missing or has the wrong value.</source>
      <translation>Ein anderer Claim fehlt oder hat den falschen Wert.</translation>
    </message>
    <message>
      <source>Compare the named claim with what the API requires.</source>
      <translation>Vergleichen Sie den genannten Claim mit dem, was die API verlangt.</translation>
    </message>
    <message>
      <source>Request a token that carries the claim.</source>
      <translation>Fordern Sie ein Token an, das den Claim enthält.</translation>
    </message>
    <message>
      <source>Require only what the issuer is set to put in.</source>
      <translation>Verlangen Sie nur, was der Aussteller hineinschreibt.</translation>
    </message>
    <message>
      <source>RFC 7519 4</source>
      <translation>RFC 7519 4</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <source>The token was revoked, or its session has ended.</source>
      <translation>Das Token wurde widerrufen, oder seine Sitzung ist beendet.</translation>
    </message>
    <message>
      <source>Ask the issuer (introspection, status list); it cannot be known from the token alone.</source>
      <translation>Fragen Sie den Aussteller (Introspection, Statusliste); aus dem Token allein ist es nicht zu erkennen.</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
      <source>Tell the client that the session ended, so that it does not try again.</source>
      <translation>Sagen Sie dem Client, dass die Sitzung beendet ist, damit er es nicht weiter versucht.</translation>
    </message>
    <message>
      <source>RFC 7009</source>
      <translation>RFC 7009</translation>
    </message>
    <message>
      <source>Replayed</source>
      <translation>Erneut verwendet</translation>
    </message>
    <message>
      <source>A token or proof that may be used once was used twice.</source>
      <translation>Ein Token oder Nachweis, der einmal benutzt werden darf, wurde zweimal benutzt.</translation>
    </message>
    <message>
      <source>Look for a retry that sends the same jti, or for somebody who copied it.</source>
      <translation>Suchen Sie eine Wiederholung, die dieselbe jti sendet, oder jemanden, der es kopiert hat.</translation>
    </message>
    <message>
      <source>Make a new proof or token for each request.</source>
      <translation>Machen Sie für jede Anfrage einen neuen Nachweis oder ein neues Token.</translation>
    </message>
    <message>
      <source>Keep seen jti values as long as the token lives.</source>
      <translation>Behalten Sie gesehene jti-Werte, solange das Token lebt.</translation>
    </message>
    <message>
      <source>RFC 9449 11.1</source>
      <translation>RFC 9449 11.1</translation>
    </message>
    <message>
      <source>Insufficient scope</source>
      <translation>Scope reicht nicht</translation>
    </message>
    <message>
      <source>The token is good but does not carry the right that is needed.</source>
      <translation>Das Token ist gut, enthält aber nicht das nötige Recht.</translation>
    </message>
    <message>
      <source>Compare scope, scp or roles with what the route requires.</source>
      <translation>Vergleichen Sie scope, scp oder roles mit dem, was die Route verlangt.</translation>
    </message>
    <message>
      <source>Request the token with the missing scope.</source>
      <translation>Fordern Sie das Token mit dem fehlenden Scope an.</translation>
    </message>
    <message>
      <source>Name the required scope in the WWW-Authenticate header.</source>
      <translation>Nennen Sie den nötigen Scope im WWW-Authenticate-Header.</translation>
    </message>
    <message>
      <source>RFC 6750 3.1</source>
      <translation>RFC 6750 3.1</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <source>No token was sent.</source>
      <translation>Es wurde kein Token gesendet.</translation>
    </message>
    <message>
      <source>See whether the Authorization header leaves the client, and whether a proxy removes it.</source>
      <translation>Sehen Sie nach, ob der Authorization-Header den Client verlässt und ob ein Proxy ihn entfernt.</translation>
    </message>
    <message>
      <source>Send `Authorization: Bearer &lt;token&gt;`.</source>
      <translation>Senden Sie `Authorization: Bearer &lt;token&gt;`.</translation>
    </message>
    <message>
      <source>Pass the Authorization header on through proxies.</source>
      <translation>Reichen Sie den Authorization-Header durch Proxys weiter.</translation>
    </message>
    <message>
      <source>RFC 6750 3</source>
      <translation>RFC 6750 3</translation>
    </message>
    <message>
      <source>Unknown token</source>
      <translation>Unbekanntes Token</translation>
    </message>
    <message>
      <source>The server does not know this opaque token.</source>
      <translation>Der Server kennt dieses undurchsichtige Token nicht.</translation>
    </message>
    <message>
      <source>See whether the token belongs to this server and environment.</source>
      <translation>Sehen Sie nach, ob das Token zu diesem Server und dieser Umgebung gehört.</translation>
    </message>
    <message>
      <source>Use a token of this server and environment.</source>
      <translation>Nehmen Sie ein Token dieses Servers und dieser Umgebung.</translation>
    </message>
    <message>
      <source>See whether the store of tokens was emptied or is another environment's.</source>
      <translation>Sehen Sie nach, ob der Tokenspeicher geleert wurde oder zu einer anderen Umgebung gehört.</translation>
    </message>
    <message>
      <source>RFC 7662 2.2</source>
      <translation>RFC 7662 2.2</translation>
    </message>
    <message>
      <source>Validator unavailable</source>
      <translation>Prüfstelle nicht erreichbar</translation>
    </message>
    <message>
      <source>The server could not check the token: key set, introspection or identity provider was not reached.</source>
      <translation>Der Server konnte das Token nicht prüfen: Schlüsselsatz, Introspection oder Identitätsanbieter war nicht zu erreichen.</translation>
    </message>
    <message>
      <source>See whether the server reaches the issuer: name resolution, proxy, certificate, time-out.</source>
      <translation>Sehen Sie nach, ob der Server den Aussteller erreicht: Namensauflösung, Proxy, Zertifikat, Zeitgrenze.</translation>
    </message>
    <message>
      <source>Try again later, with growing pauses.</source>
      <translation>Versuchen Sie es später erneut, mit wachsenden Pausen.</translation>
    </message>
    <message>
      <source>Keep the last key set, raise the time-out, watch the issuer.</source>
      <translation>Behalten Sie den letzten Schlüsselsatz, erhöhen Sie die Zeitgrenze, beobachten Sie den Aussteller.</translation>
    </message>
    <message>
      <source>RFC 7517</source>
      <translation>RFC 7517</translation>
    </message>
    <message>
      <source>Unspecified</source>
      <translation>Ohne Angabe</translation>
    </message>
    <message>
      <source>The token was rejected, and the log gives no reason.</source>
      <translation>Das Token wurde abgelehnt, und das Log nennt keinen Grund.</translation>
    </message>
    <message>
      <source>Look at the log of the part that checks the token, at the same time and for the same request.</source>
      <translation>Sehen Sie ins Log des Teils, der das Token prüft, zur selben Zeit und für dieselbe Anfrage.</translation>
    </message>
    <message>
      <source>Paste the token into Inspect to see what is wrong with it.</source>
      <translation>Fügen Sie das Token unter Untersuchen ein, um zu sehen, was daran falsch ist.</translation>
    </message>
    <message>
      <source>Log the reason of a refusal, without the token.</source>
      <translation>Den Grund einer Ablehnung ins Log schreiben, ohne das Token.</translation>
    </message>
    <message>
      <source>{claim} {found} is {ago} before the clock {expected}, leeway {leeway} s</source>
      <translation>{claim} {found} liegt {ago} vor der Uhr {expected}, Spielraum {leeway} s</translation>
    </message>
    <message>
      <source>Sign in again: the identity provider makes a new assertion, which is good for minutes and for one use.</source>
      <translation>Neu anmelden: Der Identitätsanbieter stellt eine neue Assertion aus, die Minuten und für einen Gebrauch gilt.</translation>
    </message>
    <message>
      <source>Compare the clocks of the identity provider and of the service; allow a leeway of at most 60 s.</source>
      <translation>Die Uhren des Identitätsanbieters und des Dienstes vergleichen; höchstens 60 s Spielraum erlauben.</translation>
    </message>
    <message>
      <source>SAML 2.0 Core 2.5.1.2</source>
      <translation>SAML 2.0 Core 2.5.1.2</translation>
    </message>
    <message>
      <source>{claim} {found} is {ahead} after the clock {expected}, leeway {leeway} s</source>
      <translation>{claim} {found} liegt {ahead} nach der Uhr {expected}, Spielraum {leeway} s</translation>
    </message>
    <message>
      <source>Signature verifies</source>
      <translation>Die Signatur stimmt</translation>
    </message>
    <message>
      <source>{label}: the key {key} made this signature ({how})</source>
      <translation>{label}: Der Schlüssel {key} hat diese Signatur gemacht ({how})</translation>
    </message>
    <message>
      <source>Signature does not verify</source>
      <translation>Signatur passt nicht</translation>
    </message>
    <message>
      <source>{label}: none of the given keys made this signature ({found})</source>
      <translation>{label}: Keiner der angegebenen Schlüssel hat diese Signatur gemacht ({found})</translation>
    </message>
    <message>
      <source>Decryption fails</source>
      <translation>Das Entschlüsseln scheitert</translation>
    </message>
    <message>
      <source>{label}: the tag fits none of the given keys ({found}): another key, or a changed token</source>
      <translation>{label}: Der Prüfwert passt zu keinem der angegebenen Schlüssel ({found}): ein anderer Schlüssel oder ein geändertes Token</translation>
    </message>
    <message>
      <source>Decrypt with the key that the issuer encrypts with.</source>
      <translation>Entschlüsseln Sie mit dem Schlüssel, mit dem der Aussteller verschlüsselt.</translation>
    </message>
    <message>
      <source>Signature fits no usual salt</source>
      <translation>Die Signatur passt zu keinem üblichen Salt</translation>
    </message>
    <message>
      <source>{label}: no given secret makes this signature with the salts {found}: another secret, a salt of the application's own, or a changed cookie</source>
      <translation>{label}: Kein angegebenes Geheimnis macht diese Signatur mit den Salts {found}: ein anderes Geheimnis, ein eigener Salt der Anwendung oder ein geändertes Cookie</translation>
    </message>
    <message>
      <source>Compare the secret and the salt of the application that made it.</source>
      <translation>Vergleichen Sie Geheimnis und Salt der Anwendung, die es gemacht hat.</translation>
    </message>
    <message>
      <source>No signature in it</source>
      <translation>Keine Signatur darin</translation>
    </message>
    <message>
      <source>The {label} carries no XML signature: anyone can write it</source>
      <translation>{label} trägt keine XML-Signatur: Jeder kann das schreiben</translation>
    </message>
    <message>
      <source>Accept none that is not signed.</source>
      <translation>Keine annehmen, die nicht signiert ist.</translation>
    </message>
    <message>
      <source>SAML 2.0 Core 5</source>
      <translation>SAML 2.0 Core 5</translation>
    </message>
    <message>
      <source>{claim} is no time</source>
      <translation>{claim} ist keine Zeit</translation>
    </message>
    <message>
      <source>{claim} is {found}; this kind of token writes times as RFC 3339 text</source>
      <translation>{claim} ist {found}; diese Art Token schreibt Zeiten als RFC-3339-Text</translation>
    </message>
    <message>
      <source>Write it as 2026-01-31T12:00:00Z.</source>
      <translation>Schreiben Sie sie als 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
      <source>Not supported here</source>
      <translation>Hier nicht unterstützt</translation>
    </message>
    <message>
      <source>{label}: named and shown; this version of it is not verified or decrypted here</source>
      <translation>{label}: benannt und gezeigt; diese Version wird hier nicht geprüft oder entschlüsselt</translation>
    </message>
    <message>
      <source>Caveats limit this macaroon</source>
      <translation>Bedingungen begrenzen dieses Macaroon</translation>
    </message>
    <message>
      <source>{found} caveats; the service that made it decides whether each one holds</source>
      <translation>{found} Bedingungen; der Dienst, der es gemacht hat, entscheidet, ob jede gilt</translation>
    </message>
    <message>
      <source>Read the caveats: one that does not hold is refused.</source>
      <translation>Lesen Sie die Bedingungen: Gilt eine nicht, wird es abgelehnt.</translation>
    </message>
    <message>
      <source>Discharge is needed</source>
      <translation>Eine Entlastung ist nötig</translation>
    </message>
    <message>
      <source>The caveat {found} of {where} holds only together with a discharge macaroon of that party</source>
      <translation>Die Bedingung {found} von {where} gilt nur zusammen mit einem Entlastungs-Macaroon dieser Partei</translation>
    </message>
    <message>
      <source>Fetch the discharge and send it beside this macaroon.</source>
      <translation>Holen Sie die Entlastung und senden Sie sie neben diesem Macaroon.</translation>
    </message>
    <message>
      <source>Blocks of this Biscuit</source>
      <translation>Blöcke dieses Biscuit</translation>
    </message>
    <message>
      <source>{found} blocks, {checks} checks: each block after the first can only take rights away</source>
      <translation>{found} Blöcke, {checks} Prüfungen: Jeder Block nach dem ersten kann nur Rechte nehmen</translation>
    </message>
    <message>
      <source>AWS says: expired</source>
      <translation>AWS sagt: abgelaufen</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: its session has ended</source>
      <translation>AWS antwortete {found} auf den Schlüssel {key}: Seine Sitzung ist beendet</translation>
    </message>
    <message>
      <source>Get new temporary credentials; let the SDK renew them before they end.</source>
      <translation>Holen Sie neue vorläufige Zugangsdaten; lassen Sie das SDK sie vorher erneuern.</translation>
    </message>
    <message>
      <source>AWS does not know this key or session token</source>
      <translation>AWS kennt diesen Schlüssel oder dieses Sitzungstoken nicht</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: the key is deleted, inactive or of another partition, or its session token is missing or of other credentials</source>
      <translation>AWS antwortete {found} auf den Schlüssel {key}: Der Schlüssel ist gelöscht, inaktiv oder aus einer anderen Partition, oder sein Sitzungstoken fehlt oder gehört zu anderen Zugangsdaten</translation>
    </message>
    <message>
      <source>Compare AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: all three must come from one source. See whether the key is active.</source>
      <translation>Vergleichen Sie AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY und AWS_SESSION_TOKEN: Alle drei müssen aus einer Quelle kommen. Sehen Sie nach, ob der Schlüssel aktiv ist.</translation>
    </message>
    <message>
      <source>AWS computes another signature</source>
      <translation>AWS berechnet eine andere Signatur</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: another secret key, or the request was changed after signing</source>
      <translation>AWS antwortete {found} auf den Schlüssel {key}: ein anderer geheimer Schlüssel, oder die Anfrage wurde nach dem Signieren geändert</translation>
    </message>
    <message>
      <source>Compare the secret key; let no proxy change headers, path or query after signing.</source>
      <translation>Vergleichen Sie den geheimen Schlüssel; kein Proxy darf nach dem Signieren Header, Pfad oder Abfrage ändern.</translation>
    </message>
    <message>
      <source>AWS says: the clocks differ</source>
      <translation>AWS sagt: Die Uhren gehen auseinander</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: the clock of the caller is more than 15 minutes off</source>
      <translation>AWS antwortete {found} auf den Schlüssel {key}: Die Uhr des Aufrufers geht um mehr als 15 Minuten falsch</translation>
    </message>
    <message>
      <source>Synchronise the clock of the caller.</source>
      <translation>Stellen Sie die Uhr des Aufrufers.</translation>
    </message>
    <message>
      <source>Session has ended</source>
      <translation>Die Sitzung ist beendet</translation>
    </message>
    <message>
      <source>The session ended {found}, {ago} before the clock {expected}</source>
      <translation>Die Sitzung endete {found}, {ago} vor der Uhr {expected}</translation>
    </message>
    <message>
      <source>Get new temporary credentials.</source>
      <translation>Holen Sie neue vorläufige Zugangsdaten.</translation>
    </message>
    <message>
      <source>Session token with a long-term key</source>
      <translation>Sitzungstoken mit einem dauerhaften Schlüssel</translation>
    </message>
    <message>
      <source>The key {found} is a long-term one, and the request carries a session token of other credentials: AWS refuses both</source>
      <translation>Der Schlüssel {found} ist ein dauerhafter, und die Anfrage trägt ein Sitzungstoken anderer Zugangsdaten: AWS lehnt beide ab</translation>
    </message>
    <message>
      <source>Unset AWS_SESSION_TOKEN, or use the access key that came with it.</source>
      <translation>Entfernen Sie AWS_SESSION_TOKEN, oder nehmen Sie den Zugriffsschlüssel, der dazu gehört.</translation>
    </message>
    <message>
      <source>Signed for another day</source>
      <translation>Für einen anderen Tag signiert</translation>
    </message>
    <message>
      <source>The credential scope names {found}, X-Amz-Date {expected}</source>
      <translation>Der Gültigkeitsbereich nennt {found}, X-Amz-Date {expected}</translation>
    </message>
    <message>
      <source>Take both from one clock, in UTC.</source>
      <translation>Nehmen Sie beide von einer Uhr, in UTC.</translation>
    </message>
    <message>
      <source>Signed for another region</source>
      <translation>Für eine andere Region signiert</translation>
    </message>
    <message>
      <source>The credential scope names {found}, the host is in {expected}</source>
      <translation>Der Gültigkeitsbereich nennt {found}, der Host liegt in {expected}</translation>
    </message>
    <message>
      <source>Set the region of the endpoint (AWS_REGION).</source>
      <translation>Stellen Sie die Region des Endpunkts ein (AWS_REGION).</translation>
    </message>
    <message>
      <source>Key of another partition</source>
      <translation>Schlüssel einer anderen Partition</translation>
    </message>
    <message>
      <source>The request is signed for {found} and sent to {expected}: accounts and keys of one partition do not exist in the other</source>
      <translation>Die Anfrage ist für {found} signiert und an {expected} gesendet: Konten und Schlüssel einer Partition gibt es in der anderen nicht</translation>
    </message>
    <message>
      <source>Use an endpoint and a key of the same partition.</source>
      <translation>Nehmen Sie Endpunkt und Schlüssel derselben Partition.</translation>
    </message>
    <message>
      <source>Region must be switched on</source>
      <translation>Die Region muss eingeschaltet werden</translation>
    </message>
    <message>
      <source>{found} is an opt-in region: session tokens of the global STS endpoint are refused there with `The security token included in the request is invalid`</source>
      <translation>{found} ist eine Region, die eingeschaltet werden muss: Sitzungstoken des globalen STS-Endpunkts werden dort mit `The security token included in the request is invalid` abgelehnt</translation>
    </message>
    <message>
      <source>Get the credentials from the STS endpoint of a region (AWS_STS_REGIONAL_ENDPOINTS=regional).</source>
      <translation>Holen Sie die Zugangsdaten vom STS-Endpunkt einer Region (AWS_STS_REGIONAL_ENDPOINTS=regional).</translation>
    </message>
    <message>
      <source>Switch the region on for the account, or let the global endpoint issue tokens for all regions.</source>
      <translation>Schalten Sie die Region für das Konto ein, oder lassen Sie den globalen Endpunkt Token für alle Regionen ausstellen.</translation>
    </message>
    <message>
      <source>Character that base64url does not have</source>
      <translation>Zeichen, das base64url nicht hat</translation>
    </message>
    <message>
      <source>The {part} holds "{found}", which is not in A-Z a-z 0-9 - _</source>
      <translation>Der Teil {part} enthält "{found}", das nicht zu A-Z a-z 0-9 - _ gehört</translation>
    </message>
    <message>
      <source>RFC 7515 2</source>
      <translation>RFC 7515 2</translation>
    </message>
    <message>
      <source>Standard base64 instead of base64url</source>
      <translation>Gewöhnliches base64 statt base64url</translation>
    </message>
    <message>
      <source>The {part} holds "{found}" of the standard alphabet; JOSE uses - and _</source>
      <translation>Der Teil {part} enthält "{found}" des gewöhnlichen Alphabets; JOSE nimmt - und _</translation>
    </message>
    <message>
      <source>Encode with base64url.</source>
      <translation>Kodieren Sie mit base64url.</translation>
    </message>
    <message>
      <source>Padding in base64url</source>
      <translation>Auffüllung in base64url</translation>
    </message>
    <message>
      <source>The {part} ends with "="; JOSE leaves the padding out (AWS load balancers keep it)</source>
      <translation>Der Teil {part} endet mit "="; JOSE lässt die Auffüllung weg (Lastverteiler von AWS behalten sie)</translation>
    </message>
    <message>
      <source>Encode without padding.</source>
      <translation>Kodieren Sie ohne Auffüllung.</translation>
    </message>
    <message>
      <source>A character is missing or left over</source>
      <translation>Ein Zeichen fehlt oder ist übrig</translation>
    </message>
    <message>
      <source>The length of the {part} leaves one character over, which no octets encode to</source>
      <translation>Die Länge des Teils {part} lässt ein Zeichen übrig, das keine Bytes ergeben</translation>
    </message>
    <message>
      <source>Unused bits are set</source>
      <translation>Ungenutzte Bits sind gesetzt</translation>
    </message>
    <message>
      <source>The last character of the {part} carries bits that are dropped; several texts decode to the same octets</source>
      <translation>Das letzte Zeichen des Teils {part} trägt Bits, die wegfallen; mehrere Texte ergeben dieselben Bytes</translation>
    </message>
    <message>
      <source>RFC 4648 3.5</source>
      <translation>RFC 4648 3.5</translation>
    </message>
    <message>
      <source>Wrong number of segments</source>
      <translation>Falsche Anzahl von Teilen</translation>
    </message>
    <message>
      <source>{found} segments where {expected} are expected</source>
      <translation>{found} Teile, wo {expected} erwartet werden</translation>
    </message>
    <message>
      <source>RFC 7516 9</source>
      <translation>RFC 7516 9</translation>
    </message>
    <message>
      <source>Token too large</source>
      <translation>Token zu groß</translation>
    </message>
    <message>
      <source>{found} bytes; more than {expected} are not read</source>
      <translation>{found} Byte; mehr als {expected} werden nicht gelesen</translation>
    </message>
    <message>
      <source>JSON serialization is damaged</source>
      <translation>Die JSON-Form ist beschädigt</translation>
    </message>
    <message>
      <source>The token starts like JSON, but {detail}</source>
      <translation>Das Token beginnt wie JSON, aber {detail}</translation>
    </message>
    <message>
      <source>RFC 7515 7.2</source>
      <translation>RFC 7515 7.2</translation>
    </message>
    <message>
      <source>Member of the wrong type</source>
      <translation>Element vom falschen Typ</translation>
    </message>
    <message>
      <source>The member {member} has the wrong type</source>
      <translation>Das Element {member} hat den falschen Typ</translation>
    </message>
    <message>
      <source>RFC 7515 7.2.1</source>
      <translation>RFC 7515 7.2.1</translation>
    </message>
    <message>
      <source>Member is missing</source>
      <translation>Element fehlt</translation>
    </message>
    <message>
      <source>The member {member} is missing</source>
      <translation>Das Element {member} fehlt</translation>
    </message>
    <message>
      <source>General and flattened form mixed</source>
      <translation>Allgemeine und flache Form vermischt</translation>
    </message>
    <message>
      <source>The member {member} belongs to the flattened form, but the token has a list too</source>
      <translation>Das Element {member} gehört zur flachen Form, doch das Token hat auch eine Liste</translation>
    </message>
    <message>
      <source>RFC 7515 7.2.2</source>
      <translation>RFC 7515 7.2.2</translation>
    </message>
    <message>
      <source>Too many signatures</source>
      <translation>Zu viele Signaturen</translation>
    </message>
    <message>
      <source>More than 100 signatures or recipients</source>
      <translation>Mehr als 100 Signaturen oder Empfänger</translation>
    </message>
    <message>
      <source>Header is not JSON</source>
      <translation>Der Header ist kein JSON</translation>
    </message>
    <message>
      <source>Header is not an object</source>
      <translation>Der Header ist kein Objekt</translation>
    </message>
    <message>
      <source>The header is JSON, but not an object</source>
      <translation>Der Header ist JSON, aber kein Objekt</translation>
    </message>
    <message>
      <source>RFC 7515 4</source>
      <translation>RFC 7515 4</translation>
    </message>
    <message>
      <source>Member stands twice</source>
      <translation>Element steht zweimal</translation>
    </message>
    <message>
      <source>{member} stands twice; parsers differ in which one they take</source>
      <translation>{member} steht zweimal; Parser nehmen nicht alle dasselbe</translation>
    </message>
    <message>
      <source>Write each member once.</source>
      <translation>Schreiben Sie jedes Element einmal.</translation>
    </message>
    <message>
      <source>Header parameter of the wrong type</source>
      <translation>Header-Parameter vom falschen Typ</translation>
    </message>
    <message>
      <source>{member} is {found}</source>
      <translation>{member} ist {found}</translation>
    </message>
    <message>
      <source>RFC 7515 4.1</source>
      <translation>RFC 7515 4.1</translation>
    </message>
    <message>
      <source>Parameter in two headers</source>
      <translation>Parameter in zwei Headern</translation>
    </message>
    <message>
      <source>{member} stands in more than one header</source>
      <translation>{member} steht in mehr als einem Header</translation>
    </message>
    <message>
      <source>crit is malformed</source>
      <translation>crit ist fehlgeformt</translation>
    </message>
    <message>
      <source>crit must be a list of names of extensions that stand in the protected header, each once, and not empty</source>
      <translation>crit muss eine nicht leere Liste von Namen sein, die im geschützten Header stehen, jeder einmal</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.11</source>
      <translation>RFC 7515 4.1.11</translation>
    </message>
    <message>
      <source>crit is not protected</source>
      <translation>crit ist nicht geschützt</translation>
    </message>
    <message>
      <source>crit must stand in the protected header</source>
      <translation>crit muss im geschützten Header stehen</translation>
    </message>
    <message>
      <source>Unknown critical extension</source>
      <translation>Unbekannte kritische Erweiterung</translation>
    </message>
    <message>
      <source>The token demands that the reader understands "{found}"; who does not must reject it</source>
      <translation>Das Token verlangt, dass der Leser "{found}" versteht; wer es nicht tut, muss es ablehnen</translation>
    </message>
    <message>
      <source>Ask the issuer for a token without this extension.</source>
      <translation>Bitten Sie den Aussteller um ein Token ohne diese Erweiterung.</translation>
    </message>
    <message>
      <source>Support the extension, or have the issuer leave it out of crit.</source>
      <translation>Unterstützen Sie die Erweiterung, oder lassen Sie den Aussteller sie aus crit nehmen.</translation>
    </message>
    <message>
      <source>b64 is malformed</source>
      <translation>b64 ist fehlgeformt</translation>
    </message>
    <message>
      <source>b64 must be true or false, be protected, and stand in crit when false</source>
      <translation>b64 muss true oder false sein, geschützt sein und bei false in crit stehen</translation>
    </message>
    <message>
      <source>RFC 7797 3</source>
      <translation>RFC 7797 3</translation>
    </message>
    <message>
      <source>Signatures differ in b64</source>
      <translation>Signaturen unterscheiden sich in b64</translation>
    </message>
    <message>
      <source>All signatures of one payload must have the same b64</source>
      <translation>Alle Signaturen einer Nutzlast müssen dasselbe b64 haben</translation>
    </message>
    <message>
      <source>Character that an unencoded payload must not hold</source>
      <translation>Zeichen, das eine unkodierte Nutzlast nicht enthalten darf</translation>
    </message>
    <message>
      <source>A payload that is not encoded may hold printable ASCII without a full stop</source>
      <translation>Eine nicht kodierte Nutzlast darf druckbares ASCII ohne Punkt enthalten</translation>
    </message>
    <message>
      <source>RFC 7797 5.2</source>
      <translation>RFC 7797 5.2</translation>
    </message>
    <message>
      <source>Two payloads</source>
      <translation>Zwei Nutzlasten</translation>
    </message>
    <message>
      <source>The token carries a payload that differs from the given one</source>
      <translation>Das Token trägt eine Nutzlast, die von der angegebenen abweicht</translation>
    </message>
    <message>
      <source>RFC 7515 F</source>
      <translation>RFC 7515 F</translation>
    </message>
    <message>
      <source>Payload is not in the token</source>
      <translation>Die Nutzlast ist nicht im Token</translation>
    </message>
    <message>
      <source>The token is detached, or its payload was lost; give the payload to check the signature</source>
      <translation>Das Token ist abgetrennt, oder seine Nutzlast ging verloren; die Nutzlast angeben, um die Signatur zu prüfen</translation>
    </message>
    <message>
      <source>No algorithm</source>
      <translation>Kein Algorithmus</translation>
    </message>
    <message>
      <source>The header has no alg</source>
      <translation>Der Header hat kein alg</translation>
    </message>
    <message>
      <source>Put alg into the header.</source>
      <translation>Schreiben Sie alg in den Header.</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.1</source>
      <translation>RFC 7515 4.1.1</translation>
    </message>
    <message>
      <source>Algorithm is not a text</source>
      <translation>Der Algorithmus ist kein Text</translation>
    </message>
    <message>
      <source>alg is {found}</source>
      <translation>alg ist {found}</translation>
    </message>
    <message>
      <source>Unsecured: anyone can write this token</source>
      <translation>Ungesichert: Jeder kann dieses Token schreiben</translation>
    </message>
    <message>
      <source>alg is "{found}": there is no signature</source>
      <translation>alg ist "{found}": Es gibt keine Signatur</translation>
    </message>
    <message>
      <source>Never accept none, in any spelling.</source>
      <translation>Nehmen Sie none nie an, in keiner Schreibweise.</translation>
    </message>
    <message>
      <source>RFC 8725 2.1</source>
      <translation>RFC 8725 2.1</translation>
    </message>
    <message>
      <source>Unknown algorithm</source>
      <translation>Unbekannter Algorithmus</translation>
    </message>
    <message>
      <source>"{found}" is no algorithm of the registry (names are case-sensitive)</source>
      <translation>"{found}" ist kein registrierter Algorithmus (Groß- und Kleinschreibung zählt)</translation>
    </message>
    <message>
      <source>RFC 7518 3.1</source>
      <translation>RFC 7518 3.1</translation>
    </message>
    <message>
      <source>Algorithm for encryption</source>
      <translation>Algorithmus zum Verschlüsseln</translation>
    </message>
    <message>
      <source>"{found}" encrypts; it cannot sign</source>
      <translation>"{found}" verschlüsselt; signieren kann er nicht</translation>
    </message>
    <message>
      <source>"{found}" is a registered algorithm that cannot be computed here</source>
      <translation>"{found}" ist ein registrierter Algorithmus, der hier nicht berechnet werden kann</translation>
    </message>
    <message>
      <source>Key does not fit the algorithm</source>
      <translation>Der Schlüssel passt nicht zum Algorithmus</translation>
    </message>
    <message>
      <source>The algorithm needs a key of type {expected}; {key} is {found}</source>
      <translation>Der Algorithmus braucht einen Schlüssel der Art {expected}; {key} ist {found}</translation>
    </message>
    <message>
      <source>Sign with a key of type {expected}, or write the algorithm of the key that signs into alg.</source>
      <translation>Mit einem Schlüssel der Art {expected} signieren, oder den Algorithmus des signierenden Schlüssels in alg schreiben.</translation>
    </message>
    <message>
      <source>Verify with the issuer's key that is of type {expected}.</source>
      <translation>Mit dem Schlüssel des Ausstellers prüfen, der von der Art {expected} ist.</translation>
    </message>
    <message>
      <source>Algorithm differs from the key's</source>
      <translation>Der Algorithmus weicht von dem des Schlüssels ab</translation>
    </message>
    <message>
      <source>The token says {found}; the key {key} is for {expected} only</source>
      <translation>Das Token sagt {found}; der Schlüssel {key} ist nur für {expected}</translation>
    </message>
    <message>
      <source>Key is for another use</source>
      <translation>Der Schlüssel dient anderem</translation>
    </message>
    <message>
      <source>The key {key} says use {found}; {expected} is needed</source>
      <translation>Der Schlüssel {key} sagt use {found}; nötig ist {expected}</translation>
    </message>
    <message>
      <source>RFC 7517 4.2</source>
      <translation>RFC 7517 4.2</translation>
    </message>
    <message>
      <source>Key does not allow the operation</source>
      <translation>Der Schlüssel erlaubt die Operation nicht</translation>
    </message>
    <message>
      <source>key_ops of {key} are {found}; {expected} is needed</source>
      <translation>key_ops von {key} sind {found}; nötig ist {expected}</translation>
    </message>
    <message>
      <source>RFC 7517 4.3</source>
      <translation>RFC 7517 4.3</translation>
    </message>
    <message>
      <source>Secret is too short</source>
      <translation>Das Geheimnis ist zu kurz</translation>
    </message>
    <message>
      <source>The secret has {found} bits; the algorithm needs at least {expected}</source>
      <translation>Das Geheimnis hat {found} Bit; der Algorithmus braucht mindestens {expected}</translation>
    </message>
    <message>
      <source>Use a random secret as long as the hash.</source>
      <translation>Nehmen Sie ein zufälliges Geheimnis, so lang wie der Hash.</translation>
    </message>
    <message>
      <source>RFC 7518 3.2</source>
      <translation>RFC 7518 3.2</translation>
    </message>
    <message>
      <source>RSA key is too small</source>
      <translation>Der RSA-Schlüssel ist zu klein</translation>
    </message>
    <message>
      <source>{key} has {found} bits; at least {expected} are needed</source>
      <translation>{key} hat {found} Bit; mindestens {expected} sind nötig</translation>
    </message>
    <message>
      <source>Make a new key of 2048 bits or more.</source>
      <translation>Machen Sie einen neuen Schlüssel von 2048 Bit oder mehr.</translation>
    </message>
    <message>
      <source>RFC 7518 3.3</source>
      <translation>RFC 7518 3.3</translation>
    </message>
    <message>
      <source>RSA key is weak (ROCA)</source>
      <translation>Der RSA-Schlüssel ist schwach (ROCA)</translation>
    </message>
    <message>
      <source>The modulus of {key} was made by the faulty generator of CVE-2017-15361; it can be factored</source>
      <translation>Der Modul von {key} stammt vom fehlerhaften Generator von CVE-2017-15361; er lässt sich zerlegen</translation>
    </message>
    <message>
      <source>Make a new key.</source>
      <translation>Machen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
      <source>CVE-2017-15361</source>
      <translation>CVE-2017-15361</translation>
    </message>
    <message>
      <source>Key confusion attack</source>
      <translation>Angriff durch Schlüsselverwechslung</translation>
    </message>
    <message>
      <source>The HMAC ({found}) was made with {encoding}, which everybody knows ({key}: {expected})</source>
      <translation>Der HMAC ({found}) wurde mit {encoding} gemacht, das jeder kennt ({key}: {expected})</translation>
    </message>
    <message>
      <source>Fix the algorithms for each key; never take a public key as a secret.</source>
      <translation>Legen Sie die Algorithmen je Schlüssel fest; nehmen Sie nie einen öffentlichen Schlüssel als Geheimnis.</translation>
    </message>
    <message>
      <source>The signature ({algorithm}) does not verify with key {key}</source>
      <translation>Die Signatur ({algorithm}) stimmt mit dem Schlüssel {key} nicht</translation>
    </message>
    <message>
      <source>Signature is empty</source>
      <translation>Die Signatur ist leer</translation>
    </message>
    <message>
      <source>No octets where {expected} are expected</source>
      <translation>Keine Bytes, wo {expected} erwartet werden</translation>
    </message>
    <message>
      <source>The header names an algorithm, but no signature follows</source>
      <translation>Der Header nennt einen Algorithmus, doch es folgt keine Signatur</translation>
    </message>
    <message>
      <source>Signature of the wrong length</source>
      <translation>Signatur von falscher Länge</translation>
    </message>
    <message>
      <source>{found} octets; {algorithm} with key {key} has {expected}</source>
      <translation>{found} Byte; {algorithm} mit Schlüssel {key} hat {expected}</translation>
    </message>
    <message>
      <source>RFC 7518 3.4</source>
      <translation>RFC 7518 3.4</translation>
    </message>
    <message>
      <source>Signature of the other Edwards curve</source>
      <translation>Signatur der anderen Edwards-Kurve</translation>
    </message>
    <message>
      <source>{found} octets are a signature of {other}; the key {key} is of {curve}</source>
      <translation>{found} Oktette sind eine Signatur von {other}; der Schlüssel {key} ist von {curve}</translation>
    </message>
    <message>
      <source>Give the verifier the public key of the key that signed.</source>
      <translation>Dem Prüfer den öffentlichen Schlüssel des Schlüssels geben, der signiert hat.</translation>
    </message>
    <message>
      <source>RFC 8037 3.1</source>
      <translation>RFC 8037 3.1</translation>
    </message>
    <message>
      <source>ECDSA signature in DER form</source>
      <translation>ECDSA-Signatur in DER-Form</translation>
    </message>
    <message>
      <source>The signature is ASN.1 DER of {found} octets; JOSE wants r and s side by side, {expected} octets</source>
      <translation>Die Signatur ist ASN.1-DER von {found} Byte; JOSE will r und s nebeneinander, {expected} Byte</translation>
    </message>
    <message>
      <source>Convert the signature to r || s where it is made (in Java: SHA256withECDSAinP1363Format).</source>
      <translation>Wandeln Sie die Signatur dort, wo sie entsteht, in r || s um (in Java: SHA256withECDSAinP1363Format).</translation>
    </message>
    <message>
      <source>r or s is zero</source>
      <translation>r oder s ist null</translation>
    </message>
    <message>
      <source>No signature has r or s zero: this is the exploit of CVE-2022-21449 against Java 15 to 18</source>
      <translation>Keine Signatur hat r oder s null: Das ist der Angriff CVE-2022-21449 auf Java 15 bis 18</translation>
    </message>
    <message>
      <source>CVE-2022-21449</source>
      <translation>CVE-2022-21449</translation>
    </message>
    <message>
      <source>r or s is out of range</source>
      <translation>r oder s liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <source>r or s is not below the order of the curve</source>
      <translation>r oder s ist nicht kleiner als die Ordnung der Kurve</translation>
    </message>
    <message>
      <source>Key id is not in the key set</source>
      <translation>Die Schlüsselkennung ist nicht im Schlüsselsatz</translation>
    </message>
    <message>
      <source>kid "{found}"; the set holds {expected}</source>
      <translation>kid "{found}"; der Satz enthält {expected}</translation>
    </message>
    <message>
      <source>Key id names several keys</source>
      <translation>Die Schlüsselkennung nennt mehrere Schlüssel</translation>
    </message>
    <message>
      <source>Different keys of one type share the kid "{found}"; verifiers differ in which one they take</source>
      <translation>Verschiedene Schlüssel einer Art teilen die kid "{found}"; Prüfer nehmen nicht alle denselben</translation>
    </message>
    <message>
      <source>Give each key its own kid.</source>
      <translation>Geben Sie jedem Schlüssel seine eigene kid.</translation>
    </message>
    <message>
      <source>RFC 7517 4.5</source>
      <translation>RFC 7517 4.5</translation>
    </message>
    <message>
      <source>Signed with the key of another certificate</source>
      <translation>Mit dem Schlüssel eines anderen Zertifikats signiert</translation>
    </message>
    <message>
      <source>{member} names the certificate {found}; the key that verifies has {expected}</source>
      <translation>{member} nennt das Zertifikat {found}; der Schlüssel, mit dem die Signatur stimmt, hat {expected}</translation>
    </message>
    <message>
      <source>Publish the certificate that the issuer signs with, or write its thumbprint into the header.</source>
      <translation>Das Zertifikat veröffentlichen, mit dem der Aussteller signiert, oder dessen Fingerabdruck in den Header schreiben.</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.7</source>
      <translation>RFC 7515 4.1.7</translation>
    </message>
    <message>
      <source>No key has the certificate that the token names</source>
      <translation>Kein Schlüssel hat das Zertifikat, das das Token nennt</translation>
    </message>
    <message>
      <source>{member} is {found}; the keys given have other certificates</source>
      <translation>{member} ist {found}; die angegebenen Schlüssel haben andere Zertifikate</translation>
    </message>
    <message>
      <source>Fetch the issuer's keys anew: the certificate may have been replaced.</source>
      <translation>Die Schlüssel des Ausstellers neu abrufen: Das Zertifikat kann ersetzt worden sein.</translation>
    </message>
    <message>
      <source>Another key of the set fits</source>
      <translation>Ein anderer Schlüssel des Satzes passt</translation>
    </message>
    <message>
      <source>The signature verifies with {found}</source>
      <translation>Die Signatur stimmt mit {found}</translation>
    </message>
    <message>
      <source>Signature not checked</source>
      <translation>Signatur nicht geprüft</translation>
    </message>
    <message>
      <source>No key was given</source>
      <translation>Es wurde kein Schlüssel angegeben</translation>
    </message>
    <message>
      <source>No usable key</source>
      <translation>Kein brauchbarer Schlüssel</translation>
    </message>
    <message>
      <source>None of the keys that could be meant is sound</source>
      <translation>Keiner der möglichen Schlüssel ist in Ordnung</translation>
    </message>
    <message>
      <source>RFC 7517 5</source>
      <translation>RFC 7517 5</translation>
    </message>
    <message>
      <source>Signed by a key that it carries</source>
      <translation>Von einem Schlüssel signiert, den es mitführt</translation>
    </message>
    <message>
      <source>The signature fits the jwk in the header ({found}), which anyone can put there: it proves nothing</source>
      <translation>Die Signatur passt zum jwk im Header ({found}), den jeder dorthin setzen kann: Das beweist nichts</translation>
    </message>
    <message>
      <source>RFC 8725 3.10</source>
      <translation>RFC 8725 3.10</translation>
    </message>
    <message>
      <source>Damaged on the way</source>
      <translation>Unterwegs beschädigt</translation>
    </message>
    <message>
      <source>Use the repaired token, and find what damages it: a copy, a mail, a form, a log, a proxy.</source>
      <translation>Nehmen Sie das reparierte Token, und finden Sie, was es beschädigt: eine Kopie, eine Mail, ein Formular, ein Log, ein Proxy.</translation>
    </message>
    <message>
      <source>Key or secret read differently</source>
      <translation>Schlüssel oder Geheimnis anders gelesen</translation>
    </message>
    <message>
      <source>Read the key as the signer reads it, and write down its encoding where it is configured.</source>
      <translation>Lesen Sie den Schlüssel wie der Signierende, und schreiben Sie seine Kodierung dort auf, wo er eingestellt wird.</translation>
    </message>
    <message>
      <source>Signature made differently</source>
      <translation>Signatur anders gemacht</translation>
    </message>
    <message>
      <source>Change it where the token is made: a verifier cannot accept it as it is.</source>
      <translation>Ändern Sie es dort, wo das Token gemacht wird: Ein Prüfer kann es so nicht annehmen.</translation>
    </message>
    <message>
      <source>RFC 7515 5.1</source>
      <translation>RFC 7515 5.1</translation>
    </message>
    <message>
      <source>Another key fits</source>
      <translation>Ein anderer Schlüssel passt</translation>
    </message>
    <message>
      <source>Verify with this key, if it is to be trusted, and see that the kid of tokens and key set agree.</source>
      <translation>Prüfen Sie mit diesem Schlüssel, wenn ihm zu trauen ist, und sorgen Sie dafür, dass die kid von Token und Schlüsselsatz übereinstimmt.</translation>
    </message>
    <message>
      <source>Why the signature fails: not determined</source>
      <translation>Warum die Signatur nicht stimmt: nicht ermittelt</translation>
    </message>
    <message>
      <source>None of {candidates} candidates verifies with a key at hand, so an unknown key signed it, or more was changed than can be searched. Tried: {found}.{end}</source>
      <translation>Keiner von {candidates} Kandidaten stimmt mit einem vorhandenen Schlüssel; also hat ein unbekannter Schlüssel signiert, oder es wurde mehr geändert, als sich durchsuchen lässt. Versucht: {found}.{end}</translation>
    </message>
    <message>
      <source>Request a new token, and compare it with this one.</source>
      <translation>Fordern Sie ein neues Token an und vergleichen Sie es mit diesem.</translation>
    </message>
    <message>
      <source>Find out which key signs: kid, environment, last rotation.</source>
      <translation>Finden Sie heraus, welcher Schlüssel signiert: kid, Umgebung, letzter Wechsel.</translation>
    </message>
    <message>
      <source>No RSA key at hand finds a padded block in the signature: another key made it, or the signature is damaged beyond what can be searched. None of {candidates} candidates verifies. Tried: {found}.{end}</source>
      <translation>Kein vorhandener RSA-Schlüssel findet in der Signatur einen aufgefüllten Block: Ein anderer Schlüssel hat sie gemacht, oder sie ist stärker beschädigt, als sich durchsuchen lässt. Keiner von {candidates} Kandidaten stimmt. Versucht: {found}.{end}</translation>
    </message>
    <message>
      <source>RFC 8017 8.2.2</source>
      <translation>RFC 8017 8.2.2</translation>
    </message>
    <message>
      <source>One key signed several of these tokens</source>
      <translation>Ein Schlüssel hat mehrere dieser Token signiert</translation>
    </message>
    <message>
      <source>The ECDSA signatures of {found} agree in one public key ({expected}), which is not among the keys at hand. That they agree is all that it says: not whose key it is</source>
      <translation>Die ECDSA-Signaturen von {found} führen auf einen gemeinsamen öffentlichen Schlüssel ({expected}), der nicht unter den vorhandenen ist. Mehr sagt es nicht: nicht, wessen Schlüssel es ist</translation>
    </message>
    <message>
      <source>SEC 1 4.1.6</source>
      <translation>SEC 1 4.1.6</translation>
    </message>
    <message>
      <source>The right key signed something else</source>
      <translation>Der richtige Schlüssel hat anderes signiert</translation>
    </message>
    <message>
      <source>The signature holds a sound block of key {key}, so that key made it, but over another text ({hash} of it: {found}): header or payload was changed after signing</source>
      <translation>Die Signatur enthält einen heilen Block des Schlüssels {key}, also hat er sie gemacht, aber über einen anderen Text ({hash} davon: {found}): Header oder Nutzlast wurde nach dem Signieren geändert</translation>
    </message>
    <message>
      <source>How the secret was read</source>
      <translation>Wie das Geheimnis gelesen wurde</translation>
    </message>
    <message>
      <source>The secret {key} fits when it is read as {found}</source>
      <translation>Das Geheimnis {key} passt, wenn es als {found} gelesen wird</translation>
    </message>
    <message>
      <source>No content encryption</source>
      <translation>Keine Inhaltsverschlüsselung</translation>
    </message>
    <message>
      <source>The header has no enc</source>
      <translation>Der Header hat kein enc</translation>
    </message>
    <message>
      <source>RFC 7516 4.1.2</source>
      <translation>RFC 7516 4.1.2</translation>
    </message>
    <message>
      <source>Unknown content encryption</source>
      <translation>Unbekannte Inhaltsverschlüsselung</translation>
    </message>
    <message>
      <source>"{found}" is no content encryption of the registry</source>
      <translation>"{found}" ist keine registrierte Inhaltsverschlüsselung</translation>
    </message>
    <message>
      <source>RFC 7518 5.1</source>
      <translation>RFC 7518 5.1</translation>
    </message>
    <message>
      <source>"{found}" is no key management algorithm of the registry</source>
      <translation>"{found}" ist kein registrierter Algorithmus der Schlüsselverwaltung</translation>
    </message>
    <message>
      <source>RFC 7518 4.1</source>
      <translation>RFC 7518 4.1</translation>
    </message>
    <message>
      <source>Not decrypted</source>
      <translation>Nicht entschlüsselt</translation>
    </message>
    <message>
      <source>No key that can decrypt it was given</source>
      <translation>Es wurde kein Schlüssel gegeben, der entschlüsseln kann</translation>
    </message>
    <message>
      <source>RFC 7516 5.2</source>
      <translation>RFC 7516 5.2</translation>
    </message>
    <message>
      <source>{algorithm} needs {expected}; {key} is {found}</source>
      <translation>{algorithm} braucht {expected}; {key} ist {found}</translation>
    </message>
    <message>
      <source>Encrypt to a key that the recipient has.</source>
      <translation>Für einen Schlüssel verschlüsseln, den der Empfänger hat.</translation>
    </message>
    <message>
      <source>Decrypt with {expected}.</source>
      <translation>Entschlüsseln mit: {expected}.</translation>
    </message>
    <message>
      <source>With key {key} neither the wrapped key nor the tag fits: another key, or a changed token</source>
      <translation>Mit dem Schlüssel {key} passt weder der umhüllte Schlüssel noch der Prüfwert: ein anderer Schlüssel oder ein geändertes Token</translation>
    </message>
    <message>
      <source>Decrypt with the key whose public part the issuer was given.</source>
      <translation>Entschlüsseln Sie mit dem Schlüssel, dessen öffentlichen Teil der Aussteller bekam.</translation>
    </message>
    <message>
      <source>Initialization vector of the wrong length</source>
      <translation>Initialisierungsvektor von falscher Länge</translation>
    </message>
    <message>
      <source>{found} octets; {expected} are needed</source>
      <translation>{found} Byte; {expected} sind nötig</translation>
    </message>
    <message>
      <source>RFC 7518 5</source>
      <translation>RFC 7518 5</translation>
    </message>
    <message>
      <source>Authentication tag of the wrong length</source>
      <translation>Prüfwert von falscher Länge</translation>
    </message>
    <message>
      <source>{found} octets; exactly {expected} are needed (a shorter tag can be forged)</source>
      <translation>{found} Byte; genau {expected} sind nötig (ein kürzerer lässt sich fälschen)</translation>
    </message>
    <message>
      <source>Encrypted key where there must be none</source>
      <translation>Verschlüsselter Schlüssel, wo keiner stehen darf</translation>
    </message>
    <message>
      <source>{found} needs an empty encrypted key</source>
      <translation>{found} braucht einen leeren verschlüsselten Schlüssel</translation>
    </message>
    <message>
      <source>Encrypted key is missing</source>
      <translation>Der verschlüsselte Schlüssel fehlt</translation>
    </message>
    <message>
      <source>{found} needs an encrypted key</source>
      <translation>{found} braucht einen verschlüsselten Schlüssel</translation>
    </message>
    <message>
      <source>Encrypted key of the wrong length</source>
      <translation>Verschlüsselter Schlüssel von falscher Länge</translation>
    </message>
    <message>
      <source>{found} octets; {expected} are expected</source>
      <translation>{found} Byte; {expected} werden erwartet</translation>
    </message>
    <message>
      <source>RFC 7518 4</source>
      <translation>RFC 7518 4</translation>
    </message>
    <message>
      <source>epk is missing</source>
      <translation>epk fehlt</translation>
    </message>
    <message>
      <source>ECDH-ES needs an ephemeral public key</source>
      <translation>ECDH-ES braucht einen flüchtigen öffentlichen Schlüssel</translation>
    </message>
    <message>
      <source>RFC 7518 4.6.1</source>
      <translation>RFC 7518 4.6.1</translation>
    </message>
    <message>
      <source>epk is not a valid key</source>
      <translation>epk ist kein gültiger Schlüssel</translation>
    </message>
    <message>
      <source>The ephemeral key is refused ({detail}): with a point off the curve an attacker can extract your private key</source>
      <translation>Der flüchtige Schlüssel wird abgelehnt ({detail}): Mit einem Punkt neben der Kurve kann ein Angreifer Ihren privaten Schlüssel gewinnen</translation>
    </message>
    <message>
      <source>epk is on another curve</source>
      <translation>epk liegt auf einer anderen Kurve</translation>
    </message>
    <message>
      <source>epk is on {found}; the key {key} is on {expected}</source>
      <translation>epk liegt auf {found}; der Schlüssel {key} auf {expected}</translation>
    </message>
    <message>
      <source>epk holds a private part</source>
      <translation>epk enthält einen privaten Teil</translation>
    </message>
    <message>
      <source>The ephemeral private key is in the token: anyone can decrypt it</source>
      <translation>Der flüchtige private Schlüssel steht im Token: Jeder kann es entschlüsseln</translation>
    </message>
    <message>
      <source>RFC 7518 4.6.1.1</source>
      <translation>RFC 7518 4.6.1.1</translation>
    </message>
    <message>
      <source>Party information is malformed</source>
      <translation>Angaben der Parteien sind fehlgeformt</translation>
    </message>
    <message>
      <source>{member} is not base64url</source>
      <translation>{member} ist kein base64url</translation>
    </message>
    <message>
      <source>Parameter of AES-GCM key wrap is wrong</source>
      <translation>Parameter der AES-GCM-Umhüllung ist falsch</translation>
    </message>
    <message>
      <source>{member} must be {expected} octets as base64url; it has {found}</source>
      <translation>{member} muss {expected} Byte als base64url sein; es hat {found}</translation>
    </message>
    <message>
      <source>RFC 7518 4.7.1</source>
      <translation>RFC 7518 4.7.1</translation>
    </message>
    <message>
      <source>Count of iterations out of bounds</source>
      <translation>Anzahl der Wiederholungen außerhalb der Grenzen</translation>
    </message>
    <message>
      <source>p2c is {found}; whole numbers from 1 to {expected} are accepted (a high count stops a server)</source>
      <translation>p2c ist {found}; ganze Zahlen von 1 bis {expected} werden angenommen (eine hohe Anzahl legt einen Server lahm)</translation>
    </message>
    <message>
      <source>RFC 7518 4.8.1</source>
      <translation>RFC 7518 4.8.1</translation>
    </message>
    <message>
      <source>Few iterations</source>
      <translation>Wenige Wiederholungen</translation>
    </message>
    <message>
      <source>p2c is {found}; at least 1000, better 310000, are advised</source>
      <translation>p2c ist {found}; mindestens 1000, besser 310000, werden empfohlen</translation>
    </message>
    <message>
      <source>RFC 7518 4.8.1.2</source>
      <translation>RFC 7518 4.8.1.2</translation>
    </message>
    <message>
      <source>Salt is too short</source>
      <translation>Der Salt ist zu kurz</translation>
    </message>
    <message>
      <source>p2s must be base64url of 8 octets or more; it has {found}</source>
      <translation>p2s muss base64url von 8 Byte oder mehr sein; es hat {found}</translation>
    </message>
    <message>
      <source>RFC 7518 4.8.1.1</source>
      <translation>RFC 7518 4.8.1.1</translation>
    </message>
    <message>
      <source>Unknown compression</source>
      <translation>Unbekannte Kompression</translation>
    </message>
    <message>
      <source>zip is "{found}"; only DEF is known</source>
      <translation>zip ist "{found}"; nur DEF ist bekannt</translation>
    </message>
    <message>
      <source>RFC 7516 4.1.3</source>
      <translation>RFC 7516 4.1.3</translation>
    </message>
    <message>
      <source>zip is not protected</source>
      <translation>zip ist nicht geschützt</translation>
    </message>
    <message>
      <source>zip must stand in the protected header</source>
      <translation>zip muss im geschützten Header stehen</translation>
    </message>
    <message>
      <source>Compressed content is damaged</source>
      <translation>Der komprimierte Inhalt ist beschädigt</translation>
    </message>
    <message>
      <source>The plaintext is not one raw DEFLATE stream</source>
      <translation>Der Klartext ist kein einzelner roher DEFLATE-Strom</translation>
    </message>
    <message>
      <source>Compressed content is too large</source>
      <translation>Der komprimierte Inhalt ist zu groß</translation>
    </message>
    <message>
      <source>More than {expected} octets come out of {found}: reading stopped there</source>
      <translation>Aus {found} kommen mehr als {expected} Byte: Dort endete das Lesen</translation>
    </message>
    <message>
      <source>Do not accept compressed tokens.</source>
      <translation>Nehmen Sie keine komprimierten Token an.</translation>
    </message>
    <message>
      <source>RFC 8725 3.6</source>
      <translation>RFC 8725 3.6</translation>
    </message>
    <message>
      <source>Content is compressed</source>
      <translation>Der Inhalt ist komprimiert</translation>
    </message>
    <message>
      <source>Compression before encryption can reveal what is inside</source>
      <translation>Kompression vor der Verschlüsselung kann verraten, was darin steht</translation>
    </message>
    <message>
      <source>RSA1_5 is unsafe</source>
      <translation>RSA1_5 ist unsicher</translation>
    </message>
    <message>
      <source>RSA1_5 invites padding oracle attacks; use RSA-OAEP-256</source>
      <translation>RSA1_5 lädt zu Angriffen auf die Auffüllung ein; nehmen Sie RSA-OAEP-256</translation>
    </message>
    <message>
      <source>RFC 8725 3.2</source>
      <translation>RFC 8725 3.2</translation>
    </message>
    <message>
      <source>JWK is not an object</source>
      <translation>Der JWK ist kein Objekt</translation>
    </message>
    <message>
      <source>A JWK is a JSON object</source>
      <translation>Ein JWK ist ein JSON-Objekt</translation>
    </message>
    <message>
      <source>RFC 7517 4</source>
      <translation>RFC 7517 4</translation>
    </message>
    <message>
      <source>Member of the key is missing</source>
      <translation>Element des Schlüssels fehlt</translation>
    </message>
    <message>
      <source>{member} is missing</source>
      <translation>{member} fehlt</translation>
    </message>
    <message>
      <source>RFC 7518 6</source>
      <translation>RFC 7518 6</translation>
    </message>
    <message>
      <source>Member of the key has the wrong type</source>
      <translation>Element des Schlüssels hat den falschen Typ</translation>
    </message>
    <message>
      <source>{member}: {detail}</source>
      <translation>{member}: {detail}</translation>
    </message>
    <message>
      <source>Member of the key is empty</source>
      <translation>Element des Schlüssels ist leer</translation>
    </message>
    <message>
      <source>{member} is empty</source>
      <translation>{member} ist leer</translation>
    </message>
    <message>
      <source>Member of the key stands twice</source>
      <translation>Element des Schlüssels steht zweimal</translation>
    </message>
    <message>
      <source>{member} stands twice</source>
      <translation>{member} steht zweimal</translation>
    </message>
    <message>
      <source>Member of the key is not base64url</source>
      <translation>Element des Schlüssels ist kein base64url</translation>
    </message>
    <message>
      <source>{member} is not base64url without padding</source>
      <translation>{member} ist kein base64url ohne Auffüllung</translation>
    </message>
    <message>
      <source>RFC 7518 2</source>
      <translation>RFC 7518 2</translation>
    </message>
    <message>
      <source>Number with a leading zero</source>
      <translation>Zahl mit führender Null</translation>
    </message>
    <message>
      <source>{member} starts with a zero octet; the shortest form is demanded</source>
      <translation>{member} beginnt mit einem Null-Byte; verlangt ist die kürzeste Form</translation>
    </message>
    <message>
      <source>Member of the key has the wrong length</source>
      <translation>Element des Schlüssels hat die falsche Länge</translation>
    </message>
    <message>
      <source>{member} has {detail}</source>
      <translation>{member} hat {detail}</translation>
    </message>
    <message>
      <source>RFC 7518 6.2.1</source>
      <translation>RFC 7518 6.2.1</translation>
    </message>
    <message>
      <source>Point is not on the curve</source>
      <translation>Der Punkt liegt nicht auf der Kurve</translation>
    </message>
    <message>
      <source>{member} names no point of the curve</source>
      <translation>{member} nennt keinen Punkt der Kurve</translation>
    </message>
    <message>
      <source>Point of low order</source>
      <translation>Punkt kleiner Ordnung</translation>
    </message>
    <message>
      <source>{member} is one of the points with which nothing is proven</source>
      <translation>{member} ist einer der Punkte, mit denen nichts bewiesen wird</translation>
    </message>
    <message>
      <source>RFC 7748 6.1</source>
      <translation>RFC 7748 6.1</translation>
    </message>
    <message>
      <source>Unknown curve</source>
      <translation>Unbekannte Kurve</translation>
    </message>
    <message>
      <source>{member} is "{detail}"</source>
      <translation>{member} ist "{detail}"</translation>
    </message>
    <message>
      <source>RFC 7518 6.2.1.1</source>
      <translation>RFC 7518 6.2.1.1</translation>
    </message>
    <message>
      <source>Number cannot be of an RSA key</source>
      <translation>Die Zahl kann nicht zu einem RSA-Schlüssel gehören</translation>
    </message>
    <message>
      <source>RFC 8017 3.1</source>
      <translation>RFC 8017 3.1</translation>
    </message>
    <message>
      <source>Private part does not match</source>
      <translation>Der private Teil passt nicht</translation>
    </message>
    <message>
      <source>RFC 7518 6.3.2</source>
      <translation>RFC 7518 6.3.2</translation>
    </message>
    <message>
      <source>Unknown key type</source>
      <translation>Unbekannte Schlüsselart</translation>
    </message>
    <message>
      <source>kty is "{detail}" (names are case-sensitive)</source>
      <translation>kty ist "{detail}" (Groß- und Kleinschreibung zählt)</translation>
    </message>
    <message>
      <source>RFC 7518 6.1</source>
      <translation>RFC 7518 6.1</translation>
    </message>
    <message>
      <source>key_ops contradict</source>
      <translation>key_ops widersprechen sich</translation>
    </message>
    <message>
      <source>Algorithm does not fit the key</source>
      <translation>Der Algorithmus passt nicht zum Schlüssel</translation>
    </message>
    <message>
      <source>RFC 7517 4.4</source>
      <translation>RFC 7517 4.4</translation>
    </message>
    <message>
      <source>Unknown algorithm of the key</source>
      <translation>Unbekannter Algorithmus des Schlüssels</translation>
    </message>
    <message>
      <source>Certificate does not fit the key</source>
      <translation>Das Zertifikat passt nicht zum Schlüssel</translation>
    </message>
    <message>
      <source>RFC 7517 4.7</source>
      <translation>RFC 7517 4.7</translation>
    </message>
    <message>
      <source>Metadata and no key</source>
      <translation>Metadaten und kein Schlüssel</translation>
    </message>
    <message>
      <source>This is the metadata of an issuer; its keys stand at {detail}</source>
      <translation>Das sind die Metadaten eines Ausstellers; seine Schlüssel stehen unter {detail}</translation>
    </message>
    <message>
      <source>Give the key set that this address serves.</source>
      <translation>Den Schlüsselsatz angeben, den diese Adresse liefert.</translation>
    </message>
    <message>
      <source>RFC 8414 2</source>
      <translation>RFC 8414 2</translation>
    </message>
    <message>
      <source>Web page and no key</source>
      <translation>Webseite und kein Schlüssel</translation>
    </message>
    <message>
      <source>This is HTML or XML, as an error page or a page to log in is</source>
      <translation>Das ist HTML oder XML, wie eine Fehlerseite oder eine Anmeldeseite</translation>
    </message>
    <message>
      <source>Download the key again, and look at what the address serves.</source>
      <translation>Den Schlüssel erneut herunterladen und nachsehen, was die Adresse liefert.</translation>
    </message>
    <message>
      <source>Token and no key</source>
      <translation>Token und kein Schlüssel</translation>
    </message>
    <message>
      <source>This is a token; the key that checks it is another text</source>
      <translation>Das ist ein Token; der Schlüssel, der es prüft, ist ein anderer Text</translation>
    </message>
    <message>
      <source>Give the issuer's public key, key set or secret.</source>
      <translation>Den öffentlichen Schlüssel, den Schlüsselsatz oder das Geheimnis des Ausstellers angeben.</translation>
    </message>
    <message>
      <source>Java key store and no key</source>
      <translation>Java-Keystore und kein Schlüssel</translation>
    </message>
    <message>
      <source>This is a key store of Java (JKS or JCEKS)</source>
      <translation>Das ist ein Keystore von Java (JKS oder JCEKS)</translation>
    </message>
    <message>
      <source>Export it: keytool -importkeystore -deststoretype pkcs12, or keytool -exportcert -rfc.</source>
      <translation>Exportieren: keytool -importkeystore -deststoretype pkcs12 oder keytool -exportcert -rfc.</translation>
    </message>
    <message>
      <source>PuTTY key</source>
      <translation>PuTTY-Schlüssel</translation>
    </message>
    <message>
      <source>This is a private key as PuTTY stores it</source>
      <translation>Das ist ein privater Schlüssel, wie PuTTY ihn speichert</translation>
    </message>
    <message>
      <source>Export it with puttygen as an OpenSSH public key.</source>
      <translation>Mit puttygen als öffentlichen OpenSSH-Schlüssel exportieren.</translation>
    </message>
    <message>
      <source>Printed key and no key</source>
      <translation>Ausgabe für Menschen und kein Schlüssel</translation>
    </message>
    <message>
      <source>This is what OpenSSL prints for people (-text); programs read the PEM block</source>
      <translation>Das gibt OpenSSL für Menschen aus (-text); Programme lesen den PEM-Block</translation>
    </message>
    <message>
      <source>Leave -text and -noout out.</source>
      <translation>-text und -noout weglassen.</translation>
    </message>
    <message>
      <source>RFC 7468</source>
      <translation>RFC 7468</translation>
    </message>
    <message>
      <source>Address and no key</source>
      <translation>Adresse und kein Schlüssel</translation>
    </message>
    <message>
      <source>This is an address, not what it serves</source>
      <translation>Das ist eine Adresse, nicht das, was sie liefert</translation>
    </message>
    <message>
      <source>Fetch the key set from it, or save what it serves.</source>
      <translation>Den Schlüsselsatz von dort abrufen oder speichern, was sie liefert.</translation>
    </message>
    <message>
      <source>JSON without a key</source>
      <translation>JSON ohne Schlüssel</translation>
    </message>
    <message>
      <source>Neither a JWK nor a key set nor a PEM text stands in it; its members are {detail}</source>
      <translation>Darin steht weder ein JWK noch ein Schlüsselsatz noch ein PEM-Text; seine Mitglieder sind {detail}</translation>
    </message>
    <message>
      <source>Line breaks of the key are written as \n</source>
      <translation>Zeilenumbrüche des Schlüssels sind als \n geschrieben</translation>
    </message>
    <message>
      <source>They were read as line breaks here; OpenSSL and most libraries read no key in such a text</source>
      <translation>Hier wurden sie als Zeilenumbrüche gelesen; OpenSSL und die meisten Bibliotheken lesen in solchem Text keinen Schlüssel</translation>
    </message>
    <message>
      <source>Replace \n by line breaks where the key is configured.</source>
      <translation>\n durch Zeilenumbrüche ersetzen, wo der Schlüssel eingestellt ist.</translation>
    </message>
    <message>
      <source>RFC 7468 2</source>
      <translation>RFC 7468 2</translation>
    </message>
    <message>
      <source>Key stands on one line</source>
      <translation>Schlüssel steht auf einer Zeile</translation>
    </message>
    <message>
      <source>It was read here; OpenSSL and most libraries want BEGIN and END on lines of their own</source>
      <translation>Hier wurde er gelesen; OpenSSL und die meisten Bibliotheken verlangen BEGIN und END auf eigenen Zeilen</translation>
    </message>
    <message>
      <source>Put line breaks after BEGIN and before END.</source>
      <translation>Zeilenumbrüche hinter BEGIN und vor END setzen.</translation>
    </message>
    <message>
      <source>BEGIN or END of the key is damaged</source>
      <translation>BEGIN oder END des Schlüssels ist beschädigt</translation>
    </message>
    <message>
      <source>Hyphens are missing or are other dashes; with five hyphens it is a sound key</source>
      <translation>Bindestriche fehlen oder sind andere Striche; mit fünf Bindestrichen ist es ein heiler Schlüssel</translation>
    </message>
    <message>
      <source>Write exactly five hyphens before and after BEGIN and END.</source>
      <translation>Genau fünf Bindestriche vor und hinter BEGIN und END schreiben.</translation>
    </message>
    <message>
      <source>Key without BEGIN and END</source>
      <translation>Schlüssel ohne BEGIN und END</translation>
    </message>
    <message>
      <source>It was read here; a program that wants PEM reads no key in it</source>
      <translation>Hier wurde er gelesen; ein Programm, das PEM verlangt, liest darin keinen Schlüssel</translation>
    </message>
    <message>
      <source>Put BEGIN and END lines around it where PEM is wanted.</source>
      <translation>BEGIN- und END-Zeilen darum setzen, wo PEM verlangt ist.</translation>
    </message>
    <message>
      <source>Key is encoded in base64</source>
      <translation>Schlüssel ist in Base64 kodiert</translation>
    </message>
    <message>
      <source>The base64 was decoded here; a program that wants the key itself reads none</source>
      <translation>Hier wurde das Base64 dekodiert; ein Programm, das den Schlüssel selbst verlangt, liest keinen</translation>
    </message>
    <message>
      <source>Decode the base64 where the key is configured.</source>
      <translation>Das Base64 dekodieren, wo der Schlüssel eingestellt ist.</translation>
    </message>
    <message>
      <source>Key file is UTF-16</source>
      <translation>Schlüsseldatei ist UTF-16</translation>
    </message>
    <message>
      <source>It was read here; most programs read no key in it</source>
      <translation>Hier wurde sie gelesen; die meisten Programme lesen darin keinen Schlüssel</translation>
    </message>
    <message>
      <source>Save it as UTF-8 or ASCII (PowerShell's &gt; writes UTF-16).</source>
      <translation>Als UTF-8 oder ASCII speichern (&gt; der PowerShell schreibt UTF-16).</translation>
    </message>
    <message>
      <source>Key set without keys</source>
      <translation>Schlüsselsatz ohne keys</translation>
    </message>
    <message>
      <source>A JWK set is an object with one list called keys</source>
      <translation>Ein JWK-Satz ist ein Objekt mit einer Liste namens keys</translation>
    </message>
    <message>
      <source>List of keys, and no key set</source>
      <translation>Liste von Schlüsseln und kein Schlüsselsatz</translation>
    </message>
    <message>
      <source>The JWKs stand in a list that is not called keys; validators refuse that</source>
      <translation>Die JWKs stehen in einer Liste, die nicht keys heißt; Prüfer lehnen das ab</translation>
    </message>
    <message>
      <source>Put the list into an object, under the name keys.</source>
      <translation>Die Liste in ein Objekt unter dem Namen keys setzen.</translation>
    </message>
    <message>
      <source>Key set is empty</source>
      <translation>Der Schlüsselsatz ist leer</translation>
    </message>
    <message>
      <source>The list of keys holds none</source>
      <translation>Die Liste der Schlüssel enthält keinen</translation>
    </message>
    <message>
      <source>{detail} bits; at least 2048 are needed</source>
      <translation>{detail} Bit; mindestens 2048 sind nötig</translation>
    </message>
    <message>
      <source>The modulus was made by the faulty generator of CVE-2017-15361</source>
      <translation>Der Modul stammt vom fehlerhaften Generator von CVE-2017-15361</translation>
    </message>
    <message>
      <source>Small RSA exponent</source>
      <translation>Kleiner RSA-Exponent</translation>
    </message>
    <message>
      <source>e is {detail}; 65537 is usual</source>
      <translation>e ist {detail}; üblich ist 65537</translation>
    </message>
    <message>
      <source>Secret is the text of a key</source>
      <translation>Das Geheimnis ist der Text eines Schlüssels</translation>
    </message>
    <message>
      <source>The secret is a PEM or OpenSSH text: taking it for a secret is the key confusion attack</source>
      <translation>Das Geheimnis ist ein PEM- oder OpenSSH-Text: Ihn als Geheimnis zu nehmen, ist der Angriff durch Schlüsselverwechslung</translation>
    </message>
    <message>
      <source>Secret is too short for its algorithm</source>
      <translation>Das Geheimnis ist zu kurz für seinen Algorithmus</translation>
    </message>
    <message>
      <source>{detail} bits are fewer than the hash has</source>
      <translation>{detail} Bit sind weniger, als der Hash hat</translation>
    </message>
    <message>
      <source>Secret is empty</source>
      <translation>Das Geheimnis ist leer</translation>
    </message>
    <message>
      <source>An empty secret signs for everybody</source>
      <translation>Ein leeres Geheimnis signiert für jeden</translation>
    </message>
    <message>
      <source>Secret is not in the named encoding</source>
      <translation>Das Geheimnis ist nicht in der genannten Kodierung</translation>
    </message>
    <message>
      <source>The text is not {detail}</source>
      <translation>Der Text ist kein {detail}</translation>
    </message>
    <message>
      <source>Key is not supported here</source>
      <translation>Der Schlüssel wird hier nicht unterstützt</translation>
    </message>
    <message>
      <source>Key cannot be read</source>
      <translation>Der Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
      <source>The structure is right, but its numbers are refused</source>
      <translation>Der Aufbau stimmt, doch seine Zahlen werden abgelehnt</translation>
    </message>
    <message>
      <source>Unknown type of key</source>
      <translation>Unbekannter Schlüsseltyp</translation>
    </message>
    <message>
      <source>Keys of type {detail} are not used in tokens</source>
      <translation>Schlüssel der Art {detail} kommen in Token nicht vor</translation>
    </message>
    <message>
      <source>Unknown form of key</source>
      <translation>Unbekannte Form des Schlüssels</translation>
    </message>
    <message>
      <source>{detail} is not one of PEM, DER, JWK, JWK set, PKCS#12, certificate, OpenSSH public key</source>
      <translation>{detail} ist nichts von PEM, DER, JWK, JWK-Satz, PKCS#12, Zertifikat, öffentlichem OpenSSH-Schlüssel</translation>
    </message>
    <message>
      <source>PEM block is damaged</source>
      <translation>Der PEM-Block ist beschädigt</translation>
    </message>
    <message>
      <source>The block {detail} cannot be decoded</source>
      <translation>Der Block {detail} lässt sich nicht dekodieren</translation>
    </message>
    <message>
      <source>Certificate is damaged</source>
      <translation>Das Zertifikat ist beschädigt</translation>
    </message>
    <message>
      <source>The certificate cannot be decoded</source>
      <translation>Das Zertifikat lässt sich nicht dekodieren</translation>
    </message>
    <message>
      <source>RFC 5280</source>
      <translation>RFC 5280</translation>
    </message>
    <message>
      <source>OpenSSH key is damaged</source>
      <translation>Der OpenSSH-Schlüssel ist beschädigt</translation>
    </message>
    <message>
      <source>The line cannot be decoded</source>
      <translation>Die Zeile lässt sich nicht dekodieren</translation>
    </message>
    <message>
      <source>RFC 4253 6.6</source>
      <translation>RFC 4253 6.6</translation>
    </message>
    <message>
      <source>Key file is damaged JSON</source>
      <translation>Die Schlüsseldatei ist beschädigtes JSON</translation>
    </message>
    <message>
      <source>Passphrase is needed</source>
      <translation>Eine Passphrase ist nötig</translation>
    </message>
    <message>
      <source>The key is encrypted</source>
      <translation>Der Schlüssel ist verschlüsselt</translation>
    </message>
    <message>
      <source>RFC 5958</source>
      <translation>RFC 5958</translation>
    </message>
    <message>
      <source>Passphrase does not fit</source>
      <translation>Die Passphrase passt nicht</translation>
    </message>
    <message>
      <source>The key could not be decrypted with it</source>
      <translation>Der Schlüssel ließ sich damit nicht entschlüsseln</translation>
    </message>
    <message>
      <source>Key file is empty</source>
      <translation>Die Schlüsseldatei ist leer</translation>
    </message>
    <message>
      <source>There is nothing in it</source>
      <translation>Es steht nichts darin</translation>
    </message>
    <message>
      <source>Key file is too large</source>
      <translation>Die Schlüsseldatei ist zu groß</translation>
    </message>
    <message>
      <source>More than 4 MiB are not read</source>
      <translation>Mehr als 4 MiB werden nicht gelesen</translation>
    </message>
    <message>
      <source>Issuer differs by a slash</source>
      <translation>Der Aussteller unterscheidet sich im Schrägstrich</translation>
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}; validators compare them octet by octet</source>
      <translation>Die Metadaten nennen {found}, gefragt war {expected}; Prüfer vergleichen Byte für Byte</translation>
    </message>
    <message>
      <source>Configure the issuer exactly as {found}.</source>
      <translation>Stellen Sie den Aussteller genau als {found} ein.</translation>
    </message>
    <message>
      <source>Name the issuer in tokens and metadata alike.</source>
      <translation>Nennen Sie den Aussteller in Token und Metadaten gleich.</translation>
    </message>
    <message>
      <source>RFC 8414 3.3</source>
      <translation>RFC 8414 3.3</translation>
    </message>
    <message>
      <source>Issuer differs by upper and lower case</source>
      <translation>Der Aussteller unterscheidet sich in Groß- und Kleinschreibung</translation>
    </message>
    <message>
      <source>Issuer differs by http and https</source>
      <translation>Der Aussteller unterscheidet sich in http und https</translation>
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}</source>
      <translation>Die Metadaten nennen {found}, gefragt war {expected}</translation>
    </message>
    <message>
      <source>Behind a proxy that ends TLS, tell the issuer its public https address.</source>
      <translation>Hinter einem Proxy, der TLS beendet, nennen Sie dem Aussteller seine öffentliche https-Adresse.</translation>
    </message>
    <message>
      <source>Metadata are of another issuer</source>
      <translation>Die Metadaten gehören einem anderen Aussteller</translation>
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}: an alias, or another tenant</source>
      <translation>Die Metadaten nennen {found}, gefragt war {expected}: ein anderer Name oder ein anderer Mandant</translation>
    </message>
    <message>
      <source>Configure the issuer as {found} if tokens carry that name; else do not use these keys.</source>
      <translation>Stellen Sie den Aussteller als {found} ein, wenn die Token diesen Namen tragen; sonst nehmen Sie diese Schlüssel nicht.</translation>
    </message>
    <message>
      <source>Serve metadata under the very address that they name as issuer.</source>
      <translation>Bieten Sie die Metadaten unter genau der Adresse an, die sie als Aussteller nennen.</translation>
    </message>
    <message>
      <source>Metadata lack a member</source>
      <translation>Den Metadaten fehlt ein Element</translation>
    </message>
    <message>
      <source>`{member}` is absent</source>
      <translation>`{member}` fehlt</translation>
    </message>
    <message>
      <source>Publish `{member}`; it is required.</source>
      <translation>Veröffentlichen Sie `{member}`; es ist Pflicht.</translation>
    </message>
    <message>
      <source>Address without encryption</source>
      <translation>Adresse ohne Verschlüsselung</translation>
    </message>
    <message>
      <source>`{member}` is {found}; whoever is on the way can replace what it serves</source>
      <translation>`{member}` ist {found}; wer auf dem Weg sitzt, kann ersetzen, was es liefert</translation>
    </message>
    <message>
      <source>Publish https addresses only.</source>
      <translation>Veröffentlichen Sie nur https-Adressen.</translation>
    </message>
    <message>
      <source>Address on another host</source>
      <translation>Adresse auf einem anderen Host</translation>
    </message>
    <message>
      <source>`{member}` is on {found}, the issuer on {expected}; some issuers do so on purpose</source>
      <translation>`{member}` liegt auf {found}, der Aussteller auf {expected}; manche Aussteller tun das absichtlich</translation>
    </message>
    <message>
      <source>Check that the host belongs to the issuer.</source>
      <translation>Prüfen Sie, dass der Host zum Aussteller gehört.</translation>
    </message>
    <message>
      <source>RFC 8414 6.2</source>
      <translation>RFC 8414 6.2</translation>
    </message>
    <message>
      <source>Issuer offers `none`</source>
      <translation>Der Aussteller bietet `none` an</translation>
    </message>
    <message>
      <source>The metadata list the algorithm none for ID tokens</source>
      <translation>Die Metadaten listen den Algorithmus none für ID-Token</translation>
    </message>
    <message>
      <source>Allow signed tokens only.</source>
      <translation>Erlauben Sie nur signierte Token.</translation>
    </message>
    <message>
      <source>Take `none` off the list.</source>
      <translation>Nehmen Sie `none` von der Liste.</translation>
    </message>
    <message>
      <source>OpenID Connect Discovery 1.0 3</source>
      <translation>OpenID Connect Discovery 1.0 3</translation>
    </message>
    <message>
      <source>RS256 is not offered</source>
      <translation>RS256 wird nicht angeboten</translation>
    </message>
    <message>
      <source>The metadata list {found}; OpenID Connect requires RS256 among them</source>
      <translation>Die Metadaten listen {found}; OpenID Connect verlangt RS256 darunter</translation>
    </message>
    <message>
      <source>Algorithm of the token is not offered</source>
      <translation>Der Algorithmus des Tokens wird nicht angeboten</translation>
    </message>
    <message>
      <source>The token uses {found}; the metadata list {expected}</source>
      <translation>Das Token nutzt {found}; die Metadaten listen {expected}</translation>
    </message>
    <message>
      <source>Make the list and the signing key agree.</source>
      <translation>Bringen Sie Liste und Signierschlüssel in Einklang.</translation>
    </message>
    <message>
      <source>Key set address is dead</source>
      <translation>Die Adresse des Schlüsselsatzes ist tot</translation>
    </message>
    <message>
      <source>`jwks_uri` is {found}, and fetching it failed: {detail}</source>
      <translation>`jwks_uri` ist {found}, und der Abruf scheiterte: {detail}</translation>
    </message>
    <message>
      <source>Publish the key set at the address that the metadata name.</source>
      <translation>Veröffentlichen Sie den Schlüsselsatz unter der Adresse, die die Metadaten nennen.</translation>
    </message>
    <message>
      <source>Key set gives private keys away</source>
      <translation>Der Schlüsselsatz gibt private Schlüssel preis</translation>
    </message>
    <message>
      <source>{found} of the keys served to everybody hold a private part or a secret</source>
      <translation>{found} der allen gezeigten Schlüssel enthalten einen privaten Teil oder ein Geheimnis</translation>
    </message>
    <message>
      <source>Take the key set offline at once, make new keys, and publish public parts only.</source>
      <translation>Nehmen Sie den Schlüsselsatz sofort vom Netz, machen Sie neue Schlüssel, und veröffentlichen Sie nur öffentliche Teile.</translation>
    </message>
    <message>
      <source>RFC 7517 9.2</source>
      <translation>RFC 7517 9.2</translation>
    </message>
    <message>
      <source>The issuer calls the token inactive</source>
      <translation>Der Aussteller nennt das Token inaktiv</translation>
    </message>
    <message>
      <source>Introspection answers inactive; the server does not say why: revoked, logged out, unknown to it, or not for the client that asks</source>
      <translation>Introspection antwortet inaktiv; der Server sagt nicht warum: widerrufen, abgemeldet, ihm unbekannt oder nicht für den fragenden Client</translation>
    </message>
    <message>
      <source>Request a new token; if that one is inactive too, check which issuer and client the token belongs to.</source>
      <translation>Ein neues Token anfordern; ist auch das inaktiv, prüfen, zu welchem Aussteller und Client das Token gehört.</translation>
    </message>
    <message>
      <source>Ask the introspection endpoint of the issuer that made the token, as a client that may see it.</source>
      <translation>Den Introspection-Endpunkt des Ausstellers fragen, der das Token gemacht hat, als Client, der es sehen darf.</translation>
    </message>
    <message>
      <source>Introspection answers inactive without a reason; that the token has expired is reason enough</source>
      <translation>Introspection antwortet inaktiv ohne Grund; dass das Token abgelaufen ist, genügt als Grund</translation>
    </message>
    <message>
      <source>The issuer calls the token active</source>
      <translation>Der Aussteller nennt das Token aktiv</translation>
    </message>
    <message>
      <source>Introspection answers active, {found}; a resource server may still refuse it</source>
      <translation>Introspection antwortet aktiv, {found}; ein Ressourcenserver kann es dennoch ablehnen</translation>
    </message>
    <message>
      <source>Active, and yet over</source>
      <translation>Aktiv und doch zu Ende</translation>
    </message>
    <message>
      <source>Introspection answers active, but names the end {found}, before the clock {expected}</source>
      <translation>Introspection antwortet aktiv, nennt aber das Ende {found}, vor der Uhr {expected}</translation>
    </message>
    <message>
      <source>Compare the clocks of the issuer and of this machine.</source>
      <translation>Die Uhren des Ausstellers und dieses Rechners vergleichen.</translation>
    </message>
    <message>
      <source>Introspection and token differ</source>
      <translation>Introspection und Token unterscheiden sich</translation>
    </message>
    <message>
      <source>`{member}` is {found} at the issuer and {expected} in the token</source>
      <translation>`{member}` ist {found} beim Aussteller und {expected} im Token</translation>
    </message>
    <message>
      <source>Request a new token if rights were changed after it was issued.</source>
      <translation>Ein neues Token anfordern, wenn Rechte nach der Ausstellung geändert wurden.</translation>
    </message>
    <message>
      <source>Decide which of the two the resource server goes by.</source>
      <translation>Entscheiden, wonach der Ressourcenserver sich richtet.</translation>
    </message>
    <message>
      <source>Introspection gave no answer</source>
      <translation>Introspection gab keine Antwort</translation>
    </message>
    <message>
      <source>RFC 7662 2.3</source>
      <translation>RFC 7662 2.3</translation>
    </message>
    <message>
      <source>Not revoked by its status list</source>
      <translation>Von seiner Statusliste nicht widerrufen</translation>
    </message>
    <message>
      <source>Place {found} of the status list says valid</source>
      <translation>Platz {found} der Statusliste sagt gültig</translation>
    </message>
    <message>
      <source>draft-ietf-oauth-status-list 7</source>
      <translation>draft-ietf-oauth-status-list 7</translation>
    </message>
    <message>
      <source>Revoked by its status list</source>
      <translation>Von seiner Statusliste widerrufen</translation>
    </message>
    <message>
      <source>Place {found} of the status list says invalid</source>
      <translation>Platz {found} der Statusliste sagt ungültig</translation>
    </message>
    <message>
      <source>Request a new token; this one will not come back.</source>
      <translation>Ein neues Token anfordern; dieses kommt nicht zurück.</translation>
    </message>
    <message>
      <source>Suspended by its status list</source>
      <translation>Von seiner Statusliste ausgesetzt</translation>
    </message>
    <message>
      <source>Place {found} of the status list says suspended</source>
      <translation>Platz {found} der Statusliste sagt ausgesetzt</translation>
    </message>
    <message>
      <source>Ask the issuer whether and when it will be valid again.</source>
      <translation>Den Aussteller fragen, ob und wann es wieder gilt.</translation>
    </message>
    <message>
      <source>Status with a meaning of its own</source>
      <translation>Status mit eigener Bedeutung</translation>
    </message>
    <message>
      <source>The status list says {found}, whose meaning the application defines</source>
      <translation>Die Statusliste sagt {found}; die Bedeutung legt die Anwendung fest</translation>
    </message>
    <message>
      <source>Ask the issuer what it means.</source>
      <translation>Den Aussteller fragen, was es bedeutet.</translation>
    </message>
    <message>
      <source>Place beyond the status list</source>
      <translation>Platz jenseits der Statusliste</translation>
    </message>
    <message>
      <source>The token names the place {found}; the list has {expected}</source>
      <translation>Das Token nennt den Platz {found}; die Liste hat {expected}</translation>
    </message>
    <message>
      <source>Publish a list that is long enough.</source>
      <translation>Eine Liste veröffentlichen, die lang genug ist.</translation>
    </message>
    <message>
      <source>draft-ietf-oauth-status-list 8.3</source>
      <translation>draft-ietf-oauth-status-list 8.3</translation>
    </message>
    <message>
      <source>Status list of another address</source>
      <translation>Statusliste einer anderen Adresse</translation>
    </message>
    <message>
      <source>The list says that it is {found}, fetched was {expected}</source>
      <translation>Die Liste sagt, sie sei {found}; abgerufen wurde {expected}</translation>
    </message>
    <message>
      <source>Let `sub` of the list be its address.</source>
      <translation>`sub` der Liste muss ihre Adresse sein.</translation>
    </message>
    <message>
      <source>Status list is out of date</source>
      <translation>Die Statusliste ist veraltet</translation>
    </message>
    <message>
      <source>The list expired at {found}, the clock is {expected}</source>
      <translation>Die Liste lief um {found} ab, die Uhr ist {expected}</translation>
    </message>
    <message>
      <source>Publish the list anew before it expires.</source>
      <translation>Die Liste neu veröffentlichen, bevor sie abläuft.</translation>
    </message>
    <message>
      <source>Signature of the status list is wrong</source>
      <translation>Die Signatur der Statusliste stimmt nicht</translation>
    </message>
    <message>
      <source>The list at {found} was changed or signed with another key, so it says nothing</source>
      <translation>Die Liste unter {found} wurde geändert oder mit einem anderen Schlüssel signiert, darum sagt sie nichts</translation>
    </message>
    <message>
      <source>Publish the list as it was signed.</source>
      <translation>Die Liste veröffentlichen, wie sie signiert wurde.</translation>
    </message>
    <message>
      <source>Signature of the status list not checked</source>
      <translation>Die Signatur der Statusliste ist nicht geprüft</translation>
    </message>
    <message>
      <source>No key that was given fits the list at {found}</source>
      <translation>Kein angegebener Schlüssel passt zur Liste unter {found}</translation>
    </message>
    <message>
      <source>Give the issuer's keys too.</source>
      <translation>Auch die Schlüssel des Ausstellers angeben.</translation>
    </message>
    <message>
      <source>Status list gave no answer</source>
      <translation>Die Statusliste gab keine Antwort</translation>
    </message>
    <message>
      <source>draft-ietf-oauth-status-list 8.1</source>
      <translation>draft-ietf-oauth-status-list 8.1</translation>
    </message>
    <message>
      <source>Send exactly `Authorization: Bearer &lt;token&gt;`: one blank, nothing else.</source>
      <translation>Senden Sie genau `Authorization: Bearer &lt;token&gt;`: ein Leerzeichen, sonst nichts.</translation>
    </message>
    <message>
      <source>Copy the token again from its source, as one line without blanks.</source>
      <translation>Kopieren Sie das Token erneut aus seiner Quelle, als eine Zeile ohne Leerzeichen.</translation>
    </message>
    <message>
      <source>Invisible character</source>
      <translation>Unsichtbares Zeichen</translation>
    </message>
    <message>
      <source>An invisible character {found} stands at byte {offset}; a server sees it and refuses the text</source>
      <translation>Ein unsichtbares Zeichen {found} steht bei Byte {offset}; ein Server sieht es und lehnt den Text ab</translation>
    </message>
    <message>
      <source>Unusual blank</source>
      <translation>Ungewöhnliches Leerzeichen</translation>
    </message>
    <message>
      <source>The blank {found} is not the ordinary one {expected}</source>
      <translation>Das Leerzeichen {found} ist nicht das gewöhnliche {expected}</translation>
    </message>
    <message>
      <source>Replace it by an ordinary blank.</source>
      <translation>Ersetzen Sie es durch ein gewöhnliches Leerzeichen.</translation>
    </message>
    <message>
      <source>Look-alike character</source>
      <translation>Täuschend ähnliches Zeichen</translation>
    </message>
    <message>
      <source>{found} looks like `{expected}` and is another character</source>
      <translation>{found} sieht aus wie `{expected}` und ist ein anderes Zeichen</translation>
    </message>
    <message>
      <source>Header broken over lines</source>
      <translation>Header über Zeilen gebrochen</translation>
    </message>
    <message>
      <source>The Authorization header holds a line break</source>
      <translation>Der Authorization-Header enthält einen Zeilenumbruch</translation>
    </message>
    <message>
      <source>Write the header on one line.</source>
      <translation>Schreiben Sie den Header in eine Zeile.</translation>
    </message>
    <message>
      <source>Reject or unfold folded headers at the proxy.</source>
      <translation>Lehnen Sie gefaltete Header am Proxy ab, oder entfalten Sie sie.</translation>
    </message>
    <message>
      <source>RFC 9112 5.2</source>
      <translation>RFC 9112 5.2</translation>
    </message>
    <message>
      <source>Quotes around the token</source>
      <translation>Anführungszeichen um das Token</translation>
    </message>
    <message>
      <source>The header holds a quote ({found})</source>
      <translation>Der Header enthält ein Anführungszeichen ({found})</translation>
    </message>
    <message>
      <source>Remove the quotes: they become part of the token.</source>
      <translation>Entfernen Sie die Anführungszeichen: Sie werden Teil des Tokens.</translation>
    </message>
    <message>
      <source>No token in the header</source>
      <translation>Kein Token im Header</translation>
    </message>
    <message>
      <source>The Authorization header ends after `{found}`</source>
      <translation>Der Authorization-Header endet nach `{found}`</translation>
    </message>
    <message>
      <source>Find out why the variable that should hold the token is empty.</source>
      <translation>Finden Sie heraus, warum die Variable leer ist, die das Token enthalten soll.</translation>
    </message>
    <message>
      <source>`Bearer` is missing</source>
      <translation>`Bearer` fehlt</translation>
    </message>
    <message>
      <source>The header value begins with the token itself</source>
      <translation>Der Wert des Headers beginnt mit dem Token selbst</translation>
    </message>
    <message>
      <source>Scheme is misspelled</source>
      <translation>Das Schema ist falsch geschrieben</translation>
    </message>
    <message>
      <source>The scheme is `{found}`, not `Bearer`</source>
      <translation>Das Schema ist `{found}`, nicht `Bearer`</translation>
    </message>
    <message>
      <source>Another scheme than `Bearer`</source>
      <translation>Ein anderes Schema als `Bearer`</translation>
    </message>
    <message>
      <source>The scheme is `{found}`; servers for bearer tokens expect `Bearer`</source>
      <translation>Das Schema ist `{found}`; Server für Bearer-Token erwarten `Bearer`</translation>
    </message>
    <message>
      <source>Accept `Bearer`, as the standard says.</source>
      <translation>Nehmen Sie `Bearer` an, wie der Standard es sagt.</translation>
    </message>
    <message>
      <source>`Bearer` stands twice</source>
      <translation>`Bearer` steht zweimal</translation>
    </message>
    <message>
      <source>The header value begins with `Bearer Bearer`</source>
      <translation>Der Wert des Headers beginnt mit `Bearer Bearer`</translation>
    </message>
    <message>
      <source>Remove one: the library adds the scheme, and so does the code.</source>
      <translation>Entfernen Sie eines: Die Bibliothek fügt das Schema hinzu, und der Code tut es auch.</translation>
    </message>
    <message>
      <source>Tab after the scheme</source>
      <translation>Tabulator nach dem Schema</translation>
    </message>
    <message>
      <source>A tab stands after `Bearer`; strict servers want one blank</source>
      <translation>Nach `Bearer` steht ein Tabulator; strenge Server wollen ein Leerzeichen</translation>
    </message>
    <message>
      <source>More than one blank</source>
      <translation>Mehr als ein Leerzeichen</translation>
    </message>
    <message>
      <source>{found} stand after `Bearer`; some servers split at one blank</source>
      <translation>{found} stehen nach `Bearer`; manche Server trennen an einem Leerzeichen</translation>
    </message>
    <message>
      <source>No colon after the name of the header</source>
      <translation>Kein Doppelpunkt nach dem Namen des Headers</translation>
    </message>
    <message>
      <source>After `Authorization` stands {found}, where a colon belongs</source>
      <translation>Nach `Authorization` steht {found}, wo ein Doppelpunkt hingehört</translation>
    </message>
    <message>
      <source>The name of the header is misspelled</source>
      <translation>Der Name des Headers ist falsch geschrieben</translation>
    </message>
    <message>
      <source>The header is called `{found}`; servers read `Authorization`, and find no token in this request</source>
      <translation>Der Header heißt `{found}`; Server lesen `Authorization` und finden in dieser Anfrage kein Token</translation>
    </message>
    <message>
      <source>Call the header `Authorization`.</source>
      <translation>Nennen Sie den Header `Authorization`.</translation>
    </message>
    <message>
      <source>RFC 9110 11.6.2</source>
      <translation>RFC 9110 11.6.2</translation>
    </message>
    <message>
      <source>A name before the token</source>
      <translation>Ein Name vor dem Token</translation>
    </message>
    <message>
      <source>`{found}` stands before the token; Bearer has no parameters</source>
      <translation>`{found}` steht vor dem Token; Bearer hat keine Parameter</translation>
    </message>
    <message>
      <source>Colon after the scheme</source>
      <translation>Doppelpunkt nach dem Schema</translation>
    </message>
    <message>
      <source>`Bearer:` has a colon</source>
      <translation>`Bearer:` hat einen Doppelpunkt</translation>
    </message>
    <message>
      <source>Comma in the header</source>
      <translation>Komma im Header</translation>
    </message>
    <message>
      <source>A comma stands at byte {offset} of the value</source>
      <translation>Bei Byte {offset} des Wertes steht ein Komma</translation>
    </message>
    <message>
      <source>Look whether a proxy joins two Authorization headers into one.</source>
      <translation>Sehen Sie nach, ob ein Proxy zwei Authorization-Header zu einem verbindet.</translation>
    </message>
    <message>
      <source>Wrong sign after the scheme</source>
      <translation>Falsches Zeichen nach dem Schema</translation>
    </message>
    <message>
      <source>`{found}` stands after the scheme, where one blank belongs</source>
      <translation>`{found}` steht nach dem Schema, wo ein Leerzeichen hingehört</translation>
    </message>
    <message>
      <source>Blank is encoded</source>
      <translation>Das Leerzeichen ist kodiert</translation>
    </message>
    <message>
      <source>`{found}` stands where a blank belongs: the header was encoded as if it were a URL</source>
      <translation>`{found}` steht, wo ein Leerzeichen hingehört: Der Header wurde wie eine URL kodiert</translation>
    </message>
    <message>
      <source>Do not URL-encode header values.</source>
      <translation>Kodieren Sie Header-Werte nicht als URL.</translation>
    </message>
    <message>
      <source>Blank after the scheme is missing</source>
      <translation>Das Leerzeichen nach dem Schema fehlt</translation>
    </message>
    <message>
      <source>The token follows `Bearer` without a blank</source>
      <translation>Das Token folgt ohne Leerzeichen auf `Bearer`</translation>
    </message>
    <message>
      <source>No credentials in the request</source>
      <translation>Die Anfrage weist sich nicht aus</translation>
    </message>
    <message>
      <source>The request has no Authorization header, no cookie and no key: nothing in it says who sends it</source>
      <translation>Die Anfrage hat keinen Authorization-Header, kein Cookie und keinen Schlüssel: Nichts darin sagt, wer sie sendet</translation>
    </message>
    <message>
      <source>A placeholder was sent</source>
      <translation>Ein Platzhalter wurde gesendet</translation>
    </message>
    <message>
      <source>`{found}` stands where the token belongs: the variable was not filled in</source>
      <translation>`{found}` steht, wo das Token hingehört: Die Variable wurde nicht eingesetzt</translation>
    </message>
    <message>
      <source>Fill in the variable before the request is made.</source>
      <translation>Setzen Sie die Variable ein, bevor die Anfrage gestellt wird.</translation>
    </message>
    <message>
      <source>A JSON object was sent</source>
      <translation>Ein JSON-Objekt wurde gesendet</translation>
    </message>
    <message>
      <source>The header holds a whole JSON object; the token is one of its members</source>
      <translation>Der Header enthält ein ganzes JSON-Objekt; das Token ist eines seiner Elemente</translation>
    </message>
    <message>
      <source>Read the member (access_token, say) out of the answer, and send it alone.</source>
      <translation>Lesen Sie das Element (etwa access_token) aus der Antwort, und senden Sie es allein.</translation>
    </message>
    <message>
      <source>Base64 of a token</source>
      <translation>Base64 eines Tokens</translation>
    </message>
    <message>
      <source>The token stands here once more in base64, as in a secret of Kubernetes; it was decoded</source>
      <translation>Das Token steht hier nochmals in Base64, wie in einem Secret von Kubernetes; es wurde dekodiert</translation>
    </message>
    <message>
      <source>RFC 4648 4</source>
      <translation>RFC 4648 4</translation>
    </message>
    <message>
      <source>Line break behind the token</source>
      <translation>Zeilenumbruch hinter dem Token</translation>
    </message>
    <message>
      <source>What is encoded here ends with a line break: put into a header as it is, it breaks the request</source>
      <translation>Was hier kodiert ist, endet mit einem Zeilenumbruch: Unverändert in einen Header gesetzt, zerstört er die Anfrage</translation>
    </message>
    <message>
      <source>Encode the token without it (printf in place of echo), or write it under stringData.</source>
      <translation>Das Token ohne ihn kodieren (printf statt echo) oder unter stringData schreiben.</translation>
    </message>
    <message>
      <source>RFC 9110 5.5</source>
      <translation>RFC 9110 5.5</translation>
    </message>
    <message>
      <source>Sent in base64</source>
      <translation>In Base64 gesendet</translation>
    </message>
    <message>
      <source>The token was encoded in base64 once more: no server decodes that</source>
      <translation>Das Token wurde nochmals in Base64 kodiert: Kein Server dekodiert das</translation>
    </message>
    <message>
      <source>Decode it once before it is sent: `base64 -d`.</source>
      <translation>Vor dem Senden einmal dekodieren: `base64 -d`.</translation>
    </message>
    <message>
      <source>Python bytes around the token</source>
      <translation>Python-Bytes um das Token</translation>
    </message>
    <message>
      <source>The token stands in `b'...'`: bytes were put into the header as text</source>
      <translation>Das Token steht in `b'...'`: Bytes wurden als Text in den Header gesetzt</translation>
    </message>
    <message>
      <source>Decode the token first: `token.decode()`; or let jwt.encode of PyJWT 2 make it.</source>
      <translation>Das Token zuerst dekodieren: `token.decode()`; oder es von jwt.encode aus PyJWT 2 erzeugen lassen.</translation>
    </message>
    <message>
      <source>Bracket before the token</source>
      <translation>Klammer vor dem Token</translation>
    </message>
    <message>
      <source>`{found}` stands before the token</source>
      <translation>`{found}` steht vor dem Token</translation>
    </message>
    <message>
      <source>Text after the token</source>
      <translation>Text nach dem Token</translation>
    </message>
    <message>
      <source>After the token follows `{found}`</source>
      <translation>Nach dem Token folgt `{found}`</translation>
    </message>
    <message>
      <source>Blank inside the token</source>
      <translation>Leerraum im Token</translation>
    </message>
    <message>
      <source>The token holds a blank after character {place}</source>
      <translation>Das Token enthält nach Zeichen {place} ein Leerzeichen</translation>
    </message>
    <message>
      <source>Line break inside the token</source>
      <translation>Zeilenumbruch im Token</translation>
    </message>
    <message>
      <source>The token is broken over lines, first after character {place}; it is judged here as if it were one line</source>
      <translation>Das Token ist über Zeilen gebrochen, zuerst nach Zeichen {place}; hier wird es wie eine Zeile beurteilt</translation>
    </message>
    <message>
      <source>Look for a tool that wraps long lines (terminal, e-mail, `base64` without -w0).</source>
      <translation>Suchen Sie ein Werkzeug, das lange Zeilen umbricht (Terminal, E-Mail, `base64` ohne -w0).</translation>
    </message>
    <message>
      <source>Two tokens without a gap</source>
      <translation>Zwei Token ohne Zwischenraum</translation>
    </message>
    <message>
      <source>Another token begins at byte {offset}</source>
      <translation>Bei Byte {offset} beginnt ein weiteres Token</translation>
    </message>
    <message>
      <source>Separate the tokens; send one.</source>
      <translation>Trennen Sie die Token; senden Sie eines.</translation>
    </message>
    <message>
      <source>RFC 7515 7.1</source>
      <translation>RFC 7515 7.1</translation>
    </message>
    <message>
      <source>Half a token</source>
      <translation>Ein halbes Token</translation>
    </message>
    <message>
      <source>{found} of {expected} segments are there; the copy ends early or lost its beginning</source>
      <translation>{found} von {expected} Teilen sind da; die Kopie endet zu früh oder verlor ihren Anfang</translation>
    </message>
    <message>
      <source>Look for a limit on header length: cookies end at 4096 bytes, headers often at 8 KiB.</source>
      <translation>Suchen Sie eine Grenze der Header-Länge: Cookies enden bei 4096 Byte, Header oft bei 8 KiB.</translation>
    </message>
    <message>
      <source>Token is too long</source>
      <translation>Das Token ist zu lang</translation>
    </message>
    <message>
      <source>The token has {found} bytes; more than {expected} are not read</source>
      <translation>Das Token hat {found} Byte; mehr als {expected} werden nicht gelesen</translation>
    </message>
    <message>
      <source>Ask for fewer claims or groups.</source>
      <translation>Fordern Sie weniger Claims oder Gruppen an.</translation>
    </message>
    <message>
      <source>RFC 7519 7.2</source>
      <translation>RFC 7519 7.2</translation>
    </message>
    <message>
      <source>exp {found} is {ago} before the clock {expected}, leeway {leeway} s</source>
      <translation>exp {found} liegt {ago} vor der Uhr {expected}, Spielraum {leeway} s</translation>
    </message>
    <message>
      <source>Never expires</source>
      <translation>Läuft nie ab</translation>
    </message>
    <message>
      <source>There is no exp claim: the token is good until its key is changed</source>
      <translation>Es gibt keinen Claim exp: Das Token gilt, bis sein Schlüssel gewechselt wird</translation>
    </message>
    <message>
      <source>Let the issuer put in exp; require it in the verifier.</source>
      <translation>Lassen Sie den Aussteller exp hineinschreiben; verlangen Sie es im Prüfer.</translation>
    </message>
    <message>
      <source>exp is in milliseconds</source>
      <translation>exp ist in Millisekunden</translation>
    </message>
    <message>
      <source>exp {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}</source>
      <translation>exp {found} ist das Jahr {year}, wenn man es wie der Standard als Sekunden liest; als Millisekunden gelesen ist es {expected}</translation>
    </message>
    <message>
      <source>Divide by 1000 where the token is made.</source>
      <translation>Teilen Sie durch 1000, wo das Token gemacht wird.</translation>
    </message>
    <message>
      <source>Divide by 1000 where the token is made: until then it never expires.</source>
      <translation>Teilen Sie durch 1000, wo das Token gemacht wird: Bis dahin läuft es nie ab.</translation>
    </message>
    <message>
      <source>RFC 7519 2</source>
      <translation>RFC 7519 2</translation>
    </message>
    <message>
      <source>exp is in microseconds</source>
      <translation>exp ist in Mikrosekunden</translation>
    </message>
    <message>
      <source>exp {found} is the year {year} when read as seconds, as the standard says; read as microseconds it is {expected}</source>
      <translation>exp {found} ist das Jahr {year}, wenn man es wie der Standard als Sekunden liest; als Mikrosekunden gelesen ist es {expected}</translation>
    </message>
    <message>
      <source>Divide by 1,000,000 where the token is made.</source>
      <translation>Teilen Sie durch 1.000.000, wo das Token gemacht wird.</translation>
    </message>
    <message>
      <source>Divide by 1,000,000 where the token is made: until then it never expires.</source>
      <translation>Teilen Sie durch 1.000.000, wo das Token gemacht wird: Bis dahin läuft es nie ab.</translation>
    </message>
    <message>
      <source>{claim} is in microseconds</source>
      <translation>{claim} ist in Mikrosekunden</translation>
    </message>
    <message>
      <source>{claim} {found} is the year {year} when read as seconds, as the standard says; read as microseconds it is {expected}</source>
      <translation>{claim} {found} ist das Jahr {year}, wenn man es wie der Standard als Sekunden liest; als Mikrosekunden gelesen ist es {expected}</translation>
    </message>
    <message>
      <source>exp is in nanoseconds</source>
      <translation>exp ist in Nanosekunden</translation>
    </message>
    <message>
      <source>exp {found} is the year {year} when read as seconds, as the standard says; read as nanoseconds it is {expected}</source>
      <translation>exp {found} ist das Jahr {year}, wenn man es wie der Standard als Sekunden liest; als Nanosekunden gelesen ist es {expected}</translation>
    </message>
    <message>
      <source>Divide by 1,000,000,000 where the token is made.</source>
      <translation>Teilen Sie durch 1.000.000.000, wo das Token gemacht wird.</translation>
    </message>
    <message>
      <source>Divide by 1,000,000,000 where the token is made: until then it never expires.</source>
      <translation>Teilen Sie durch 1.000.000.000, wo das Token gemacht wird: Bis dahin läuft es nie ab.</translation>
    </message>
    <message>
      <source>{claim} is in nanoseconds</source>
      <translation>{claim} ist in Nanosekunden</translation>
    </message>
    <message>
      <source>{claim} {found} is the year {year} when read as seconds, as the standard says; read as nanoseconds it is {expected}</source>
      <translation>{claim} {found} ist das Jahr {year}, wenn man es wie der Standard als Sekunden liest; als Nanosekunden gelesen ist es {expected}</translation>
    </message>
    <message>
      <source>{claim} is in milliseconds</source>
      <translation>{claim} ist in Millisekunden</translation>
    </message>
    <message>
      <source>{claim} {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}</source>
      <translation>{claim} {found} ist das Jahr {year}, wenn man es wie der Standard als Sekunden liest; als Millisekunden gelesen ist es {expected}</translation>
    </message>
    <message>
      <source>nbf {found} is {ahead} after the clock {expected}, leeway {leeway} s</source>
      <translation>nbf {found} liegt {ahead} nach der Uhr {expected}, Spielraum {leeway} s</translation>
    </message>
    <message>
      <source>Issued in the future</source>
      <translation>In der Zukunft ausgestellt</translation>
    </message>
    <message>
      <source>iat {found} is {ahead} after the clock {expected}, leeway {leeway} s: one of two clocks is wrong</source>
      <translation>iat {found} liegt {ahead} nach der Uhr {expected}, Spielraum {leeway} s: Eine von zwei Uhren geht falsch</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.6</source>
      <translation>RFC 7519 4.1.6</translation>
    </message>
    <message>
      <source>Local time written as UTC</source>
      <translation>Ortszeit als UTC geschrieben</translation>
    </message>
    <message>
      <source>{claim} is {ahead} ahead, close to a whole time zone offset: the issuer takes its local time for UTC</source>
      <translation>{claim} liegt {ahead} voraus, nahe einem ganzen Zeitzonenversatz: Der Aussteller hält seine Ortszeit für UTC</translation>
    </message>
    <message>
      <source>Make times from UTC (in Python `datetime.now(timezone.utc)`, not `utcnow()`).</source>
      <translation>Bilden Sie Zeiten aus UTC (in Python `datetime.now(timezone.utc)`, nicht `utcnow()`).</translation>
    </message>
    <message>
      <source>{claim} is no number</source>
      <translation>{claim} ist keine Zahl</translation>
    </message>
    <message>
      <source>{claim} is {found}; the standard wants a number of seconds</source>
      <translation>{claim} ist {found}; der Standard will eine Zahl von Sekunden</translation>
    </message>
    <message>
      <source>Write {claim} as a number, without quotes.</source>
      <translation>Schreiben Sie {claim} als Zahl, ohne Anführungszeichen.</translation>
    </message>
    <message>
      <source>{claim} is out of range</source>
      <translation>{claim} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <source>{claim} {found} is beyond the year 9999; parsers round it or refuse it</source>
      <translation>{claim} {found} liegt jenseits des Jahres 9999; Parser runden es oder lehnen es ab</translation>
    </message>
    <message>
      <source>Write seconds since 1970.</source>
      <translation>Schreiben Sie Sekunden seit 1970.</translation>
    </message>
    <message>
      <source>{claim} has a fraction</source>
      <translation>{claim} hat Nachkommastellen</translation>
    </message>
    <message>
      <source>{claim} is {found}; it is legal, and some parsers refuse it</source>
      <translation>{claim} ist {found}; das ist erlaubt, und manche Parser lehnen es ab</translation>
    </message>
    <message>
      <source>Ends before it begins</source>
      <translation>Endet, bevor es beginnt</translation>
    </message>
    <message>
      <source>exp {found} is not after iat {expected}</source>
      <translation>exp {found} liegt nicht nach iat {expected}</translation>
    </message>
    <message>
      <source>Look how the issuer computes exp.</source>
      <translation>Sehen Sie nach, wie der Aussteller exp berechnet.</translation>
    </message>
    <message>
      <source>Long lifetime</source>
      <translation>Lange Lebensdauer</translation>
    </message>
    <message>
      <source>The token lives {found} (iat to exp); who steals it has all that time</source>
      <translation>Das Token lebt {found} (iat bis exp); wer es stiehlt, hat all diese Zeit</translation>
    </message>
    <message>
      <source>Issue short access tokens (minutes to an hour) and refresh them.</source>
      <translation>Stellen Sie kurze Access-Token aus (Minuten bis eine Stunde), und erneuern Sie sie.</translation>
    </message>
    <message>
      <source>RFC 9700 2.2</source>
      <translation>RFC 9700 2.2</translation>
    </message>
    <message>
      <source>Very short lifetime</source>
      <translation>Sehr kurze Lebensdauer</translation>
    </message>
    <message>
      <source>The token lives {found} (iat to exp): it can expire on its way, and any difference of the clocks ends it</source>
      <translation>Das Token lebt {found} (iat bis exp): Es kann unterwegs ablaufen, und jeder Unterschied der Uhren beendet es</translation>
    </message>
    <message>
      <source>Ask for a new token right before each request, or ask the issuer.</source>
      <translation>Direkt vor jeder Anfrage ein neues Token holen, oder den Aussteller fragen.</translation>
    </message>
    <message>
      <source>Look how the issuer computes exp: 15 or 60 can be minutes that were added as seconds.</source>
      <translation>Nachsehen, wie der Aussteller exp berechnet: 15 oder 60 können Minuten sein, die als Sekunden addiert wurden.</translation>
    </message>
    <message>
      <source>Older than allowed</source>
      <translation>Älter als erlaubt</translation>
    </message>
    <message>
      <source>{claim} {found} is {ago} before the clock; at most {expected} s are allowed</source>
      <translation>{claim} {found} liegt {ago} vor der Uhr; höchstens {expected} s sind erlaubt</translation>
    </message>
    <message>
      <source>OpenID Connect Core 3.1.3.7</source>
      <translation>OpenID Connect Core 3.1.3.7</translation>
    </message>
    <message>
      <source>Age cannot be known</source>
      <translation>Das Alter ist nicht zu erkennen</translation>
    </message>
    <message>
      <source>A maximum age is required, and the token has no {expected}</source>
      <translation>Ein Höchstalter ist verlangt, und das Token hat kein {expected}</translation>
    </message>
    <message>
      <source>Let the issuer put in iat.</source>
      <translation>Lassen Sie den Aussteller iat hineinschreiben.</translation>
    </message>
    <message>
      <source>Expires soon</source>
      <translation>Läuft bald ab</translation>
    </message>
    <message>
      <source>exp {found} is {left} away</source>
      <translation>exp {found} ist in {left}</translation>
    </message>
    <message>
      <source>Another issuer</source>
      <translation>Ein anderer Aussteller</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}{difference}</source>
      <translation>iss ist {found}, erwartet wird {expected}{difference}</translation>
    </message>
    <message>
      <source>No issuer</source>
      <translation>Kein Aussteller</translation>
    </message>
    <message>
      <source>There is no iss claim, expected {expected}</source>
      <translation>Es gibt keinen Claim iss, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: only the slash at the end differs</source>
      <translation>iss ist {found}, erwartet wird {expected}: Nur der Schrägstrich am Ende unterscheidet sie</translation>
    </message>
    <message>
      <source>Set the issuer exactly as its metadata spells it, with or without the slash.</source>
      <translation>Stellen Sie den Aussteller genau so ein, wie seine Metadaten ihn schreiben, mit oder ohne Schrägstrich.</translation>
    </message>
    <message>
      <source>Issuer differs by case</source>
      <translation>Der Aussteller unterscheidet sich in der Schreibung</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: only upper and lower case differ</source>
      <translation>iss ist {found}, erwartet wird {expected}: Nur Groß- und Kleinschreibung unterscheiden sie</translation>
    </message>
    <message>
      <source>Issuer differs by scheme</source>
      <translation>Der Aussteller unterscheidet sich im Schema</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: the scheme at the start differs</source>
      <translation>iss ist {found}, erwartet wird {expected}: Das Schema am Anfang unterscheidet sie</translation>
    </message>
    <message>
      <source>Issuer differs by a blank</source>
      <translation>Der Aussteller unterscheidet sich durch ein Leerzeichen</translation>
    </message>
    <message>
      <source>iss is "{found}", expected "{expected}": only blanks at an end differ</source>
      <translation>iss ist „{found}“, erwartet wird „{expected}“: Nur Leerzeichen an einem Ende unterscheiden sie</translation>
    </message>
    <message>
      <source>Take the blank away where it was written: in the settings of the issuer, or of the verifier.</source>
      <translation>Nehmen Sie das Leerzeichen dort weg, wo es geschrieben wurde: in den Einstellungen des Ausstellers oder des Prüfers.</translation>
    </message>
    <message>
      <source>Address of metadata expected</source>
      <translation>Adresse der Metadaten erwartet</translation>
    </message>
    <message>
      <source>iss is {found}; expected is {expected}, the address of its metadata and not its name</source>
      <translation>iss ist {found}; erwartet wird {expected}, die Adresse seiner Metadaten und nicht sein Name</translation>
    </message>
    <message>
      <source>Expect {found}, after making sure that it is your issuer.</source>
      <translation>Erwarten Sie {found}, nachdem Sie sicher sind, dass es Ihr Aussteller ist.</translation>
    </message>
    <message>
      <source>OpenID Connect Discovery 4.3</source>
      <translation>OpenID Connect Discovery 4.3</translation>
    </message>
    <message>
      <source>An alias of the issuer</source>
      <translation>Ein anderer Name des Ausstellers</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: {alias}</source>
      <translation>iss ist {found}, erwartet wird {expected}: {alias}</translation>
    </message>
    <message>
      <source>Expect the issuer as the token spells it, after making sure that it is the same tenant.</source>
      <translation>Erwarten Sie den Aussteller, wie das Token ihn schreibt, nachdem Sie sich vergewissert haben, dass es derselbe Mandant ist.</translation>
    </message>
    <message>
      <source>iss is no text</source>
      <translation>iss ist kein Text</translation>
    </message>
    <message>
      <source>iss is {found}</source>
      <translation>iss ist {found}</translation>
    </message>
    <message>
      <source>Meant for another service</source>
      <translation>Für einen anderen Dienst gedacht</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}</source>
      <translation>aud ist {found}, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Audience differs by a blank</source>
      <translation>Die Audience unterscheidet sich durch ein Leerzeichen</translation>
    </message>
    <message>
      <source>aud is "{found}", expected "{expected}": only blanks at an end differ</source>
      <translation>aud ist „{found}“, erwartet wird „{expected}“: Nur Leerzeichen an einem Ende unterscheiden sie</translation>
    </message>
    <message>
      <source>Audiences in one text</source>
      <translation>Mehrere Audiences in einem Text</translation>
    </message>
    <message>
      <source>aud is the one text {found}, which is taken as one name; {expected} is expected</source>
      <translation>aud ist der eine Text {found}, der als ein Name gilt; erwartet ist {expected}</translation>
    </message>
    <message>
      <source>Let the issuer write several audiences as a JSON array of texts.</source>
      <translation>Lassen Sie den Aussteller mehrere Audiences als JSON-Liste von Texten schreiben.</translation>
    </message>
    <message>
      <source>No audience</source>
      <translation>Keine Audience</translation>
    </message>
    <message>
      <source>There is no aud claim, expected {expected}{hint}</source>
      <translation>Es gibt keinen Claim aud, erwartet wird {expected}{hint}</translation>
    </message>
    <message>
      <source>Audience differs by a slash</source>
      <translation>Audience weicht um einen Schrägstrich ab</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only the slash at the end differs</source>
      <translation>aud ist {found}, erwartet wird {expected}: Nur der Schrägstrich am Ende unterscheidet sie</translation>
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
      <translation>Die Audience unterscheidet sich in der Schreibung</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only upper and lower case differ</source>
      <translation>aud ist {found}, erwartet wird {expected}: Nur Groß- und Kleinschreibung unterscheiden sie</translation>
    </message>
    <message>
      <source>Audience differs by scheme</source>
      <translation>Die Audience unterscheidet sich im Schema</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only the scheme differs</source>
      <translation>aud ist {found}, erwartet wird {expected}: Nur das Schema unterscheidet sie</translation>
    </message>
    <message>
      <source>Meant for {service}</source>
      <translation>Für {service} gedacht</translation>
    </message>
    <message>
      <source>aud {found} is {service}, not your API; expected {expected}</source>
      <translation>aud {found} ist {service}, nicht Ihre API; erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Request a scope of your own API, not one of {service}.</source>
      <translation>Fordern Sie einen Scope Ihrer eigenen API an, keinen von {service}.</translation>
    </message>
    <message>
      <source>aud {found} is {service}: only it can check this token; its signature never verifies elsewhere</source>
      <translation>aud {found} ist {service}: Nur dieser Dienst kann das Token prüfen; anderswo stimmt seine Signatur nie</translation>
    </message>
    <message>
      <source>Request a scope of your own API.</source>
      <translation>Fordern Sie einen Scope Ihrer eigenen API an.</translation>
    </message>
    <message>
      <source>Claim {claim} is missing</source>
      <translation>Claim {claim} fehlt</translation>
    </message>
    <message>
      <source>{claim} is required, and the token does not carry it</source>
      <translation>{claim} ist verlangt, und das Token enthält ihn nicht</translation>
    </message>
    <message>
      <source>Claim {claim} is another</source>
      <translation>Claim {claim} ist ein anderer</translation>
    </message>
    <message>
      <source>{claim} is {found}, expected {expected}</source>
      <translation>{claim} ist {found}, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Claim {claim} has the wrong type</source>
      <translation>Claim {claim} hat den falschen Typ</translation>
    </message>
    <message>
      <source>RFC 7519 4.1</source>
      <translation>RFC 7519 4.1</translation>
    </message>
    <message>
      <source>sub is no text</source>
      <translation>sub ist kein Text</translation>
    </message>
    <message>
      <source>sub is {found}; PyJWT 2.10 and others refuse it</source>
      <translation>sub ist {found}; PyJWT 2.10 und andere lehnen es ab</translation>
    </message>
    <message>
      <source>Write sub as a string.</source>
      <translation>Schreiben Sie sub als Text.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.2</source>
      <translation>RFC 7519 4.1.2</translation>
    </message>
    <message>
      <source>Another nonce</source>
      <translation>Eine andere nonce</translation>
    </message>
    <message>
      <source>nonce is {found}, expected {expected}</source>
      <translation>nonce ist {found}, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Start the sign-in again; keep the nonce in the session.</source>
      <translation>Beginnen Sie die Anmeldung neu; behalten Sie die nonce in der Sitzung.</translation>
    </message>
    <message>
      <source>No nonce</source>
      <translation>Keine nonce</translation>
    </message>
    <message>
      <source>There is no nonce claim, expected {expected}</source>
      <translation>Es gibt keinen Claim nonce, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Another type of token</source>
      <translation>Eine andere Art Token</translation>
    </message>
    <message>
      <source>typ is {found}, expected {expected}</source>
      <translation>typ ist {found}, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>RFC 8725 3.11</source>
      <translation>RFC 8725 3.11</translation>
    </message>
    <message>
      <source>No type</source>
      <translation>Kein Typ</translation>
    </message>
    <message>
      <source>The header has no typ, expected {expected}</source>
      <translation>Der Header hat kein typ, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>azp is missing</source>
      <translation>azp fehlt</translation>
    </message>
    <message>
      <source>There are several audiences and no azp claim</source>
      <translation>Es gibt mehrere Audiences und keinen Claim azp</translation>
    </message>
    <message>
      <source>A right is missing</source>
      <translation>Ein Recht fehlt</translation>
    </message>
    <message>
      <source>{expected} is required; the token carries {found}</source>
      <translation>{expected} ist verlangt; das Token enthält {found}</translation>
    </message>
    <message>
      <source>Rights between commas</source>
      <translation>Rechte zwischen Kommas</translation>
    </message>
    <message>
      <source>{expected} is required; the token carries {found}, where a comma belongs to the name</source>
      <translation>{expected} ist verlangt; das Token enthält {found}, wo ein Komma zum Namen gehört</translation>
    </message>
    <message>
      <source>Let the issuer separate the rights by blanks, without commas.</source>
      <translation>Lassen Sie den Aussteller die Rechte durch Leerzeichen trennen, ohne Kommas.</translation>
    </message>
    <message>
      <source>RFC 8693 4.2</source>
      <translation>RFC 8693 4.2</translation>
    </message>
    <message>
      <source>Algorithm is not allowed</source>
      <translation>Der Algorithmus ist nicht erlaubt</translation>
    </message>
    <message>
      <source>alg is {found}; allowed are {expected}</source>
      <translation>alg ist {found}; erlaubt sind {expected}</translation>
    </message>
    <message>
      <source>jti {found} stands in the revocation list</source>
      <translation>jti {found} steht in der Widerrufsliste</translation>
    </message>
    <message>
      <source>The SHA-256 of the token stands in the revocation list</source>
      <translation>Das SHA-256 des Tokens steht in der Widerrufsliste</translation>
    </message>
    <message>
      <source>Session ended</source>
      <translation>Sitzung beendet</translation>
    </message>
    <message>
      <source>Tokens of {found} issued before {expected} are revoked</source>
      <translation>Token von {found}, ausgestellt vor {expected}, sind widerrufen</translation>
    </message>
    <message>
      <source>Used before</source>
      <translation>Schon benutzt</translation>
    </message>
    <message>
      <source>jti {found} was seen before</source>
      <translation>jti {found} wurde schon gesehen</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.7</source>
      <translation>RFC 7519 4.1.7</translation>
    </message>
    <message>
      <source>No jti</source>
      <translation>Keine jti</translation>
    </message>
    <message>
      <source>Seen ids are given, but the token carries none: replay cannot be told</source>
      <translation>Gesehene Kennungen sind angegeben, doch das Token enthält keine: Eine Wiederholung ist nicht zu erkennen</translation>
    </message>
    <message>
      <source>Let the issuer put in jti.</source>
      <translation>Lassen Sie den Aussteller jti hineinschreiben.</translation>
    </message>
    <message>
      <source>ID token used as access token</source>
      <translation>ID-Token als Access-Token benutzt</translation>
    </message>
    <message>
      <source>{evidence}: it tells the client who signed in; it is no key to an API</source>
      <translation>{evidence}: Es sagt dem Client, wer sich angemeldet hat; es ist kein Schlüssel zu einer API</translation>
    </message>
    <message>
      <source>Send the access token of the same response.</source>
      <translation>Senden Sie das Access-Token derselben Antwort.</translation>
    </message>
    <message>
      <source>Require typ at+jwt.</source>
      <translation>Verlangen Sie typ at+jwt.</translation>
    </message>
    <message>
      <source>RFC 9068 4</source>
      <translation>RFC 9068 4</translation>
    </message>
    <message>
      <source>{evidence}, and it stands in an Authorization header: it tells the client who signed in; it is no key to an API</source>
      <translation>{evidence}, und es steht in einem Authorization-Header: Es sagt dem Client, wer sich angemeldet hat; es ist kein Schlüssel zu einer API</translation>
    </message>
    <message>
      <source>No access token</source>
      <translation>Kein Access-Token</translation>
    </message>
    <message>
      <source>typ is {found}, and it stands in an Authorization header: a token of this type opens nothing</source>
      <translation>typ ist {found}, und es steht in einem Authorization-Header: Ein Token dieser Art öffnet nichts</translation>
    </message>
    <message>
      <source>Send the access token there; a DPoP proof goes into the header DPoP beside it.</source>
      <translation>Senden Sie dort das Access-Token; ein DPoP-Nachweis kommt daneben in den Header DPoP.</translation>
    </message>
    <message>
      <source>Its events claim makes it a logout token, and it stands in an Authorization header: it opens nothing</source>
      <translation>Sein Claim events macht es zu einem Abmeldetoken, und es steht in einem Authorization-Header: Es öffnet nichts</translation>
    </message>
    <message>
      <source>Send the access token there.</source>
      <translation>Senden Sie dort das Access-Token.</translation>
    </message>
    <message>
      <source>OpenID Connect Back-Channel Logout 2.4</source>
      <translation>OpenID Connect Back-Channel Logout 2.4</translation>
    </message>
    <message>
      <source>Client assertion used as access token</source>
      <translation>Client-Assertion als Access-Token benutzt</translation>
    </message>
    <message>
      <source>iss and sub are both {found}, and aud is the token endpoint {expected}: with this a client proves who it is at that endpoint; it is no key to an API</source>
      <translation>iss und sub sind beide {found}, und aud ist der Token-Endpunkt {expected}: Damit weist sich ein Client an diesem Endpunkt aus; es öffnet keine API</translation>
    </message>
    <message>
      <source>Send it to the token endpoint as client_assertion (private_key_jwt), and use the access token of the answer here.</source>
      <translation>Senden Sie es als client_assertion (private_key_jwt) an den Token-Endpunkt, und benutzen Sie hier das Access-Token der Antwort.</translation>
    </message>
    <message>
      <source>RFC 7523 2.2</source>
      <translation>RFC 7523 2.2</translation>
    </message>
    <message>
      <source>Refresh token used as access token</source>
      <translation>Refresh-Token als Access-Token benutzt</translation>
    </message>
    <message>
      <source>typ is {found}</source>
      <translation>typ ist {found}</translation>
    </message>
    <message>
      <source>Send the access token; the refresh token goes to the token endpoint alone.</source>
      <translation>Senden Sie das Access-Token; das Refresh-Token geht allein an den Token-Endpunkt.</translation>
    </message>
    <message>
      <source>RFC 6749 1.5</source>
      <translation>RFC 6749 1.5</translation>
    </message>
    <message>
      <source>Signed for Microsoft alone</source>
      <translation>Nur für Microsoft signiert</translation>
    </message>
    <message>
      <source>The header has a nonce: Microsoft changed it after signing, and only its own services can verify this token</source>
      <translation>Der Header hat eine nonce: Microsoft hat sie nach dem Signieren geändert, und nur seine eigenen Dienste können dieses Token prüfen</translation>
    </message>
    <message>
      <source>Request a token for your own API.</source>
      <translation>Fordern Sie ein Token für Ihre eigene API an.</translation>
    </message>
    <message>
      <source>Do not verify tokens that are meant for Microsoft Graph.</source>
      <translation>Prüfen Sie keine Token, die für Microsoft Graph gedacht sind.</translation>
    </message>
    <message>
      <source>{claim} is missing for {profile}</source>
      <translation>{claim} fehlt für {profile}</translation>
    </message>
    <message>
      <source>{profile} must carry {claim}</source>
      <translation>{profile} muss {claim} enthalten</translation>
    </message>
    <message>
      <source>RFC 9068 2.2</source>
      <translation>RFC 9068 2.2</translation>
    </message>
    <message>
      <source>at_hash does not fit</source>
      <translation>at_hash passt nicht</translation>
    </message>
    <message>
      <source>at_hash is {found}, that of the given access token {expected}</source>
      <translation>at_hash ist {found}, der des angegebenen Access-Tokens {expected}</translation>
    </message>
    <message>
      <source>Use the ID token and the access token of one and the same response.</source>
      <translation>ID-Token und Zugriffstoken aus ein und derselben Antwort verwenden.</translation>
    </message>
    <message>
      <source>Compare with the access token that came with this ID token; hash its ASCII text with the hash of alg, and keep the left half.</source>
      <translation>Mit dem Zugriffstoken vergleichen, das mit diesem ID-Token kam; seinen ASCII-Text mit dem Hash von alg hashen und die linke Hälfte nehmen.</translation>
    </message>
    <message>
      <source>OpenID Connect Core 3.1.3.6</source>
      <translation>OpenID Connect Core 3.1.3.6</translation>
    </message>
    <message>
      <source>c_hash does not fit</source>
      <translation>c_hash passt nicht</translation>
    </message>
    <message>
      <source>c_hash is {found}, that of the given authorization code {expected}</source>
      <translation>c_hash ist {found}, der des angegebenen Autorisierungscodes {expected}</translation>
    </message>
    <message>
      <source>Use the ID token and the code of one and the same response.</source>
      <translation>ID-Token und Code aus ein und derselben Antwort verwenden.</translation>
    </message>
    <message>
      <source>OpenID Connect Core 3.3.2.11</source>
      <translation>OpenID Connect Core 3.3.2.11</translation>
    </message>
    <message>
      <source>Claim {claim} stands twice</source>
      <translation>Claim {claim} steht zweimal</translation>
    </message>
    <message>
      <source>{claim} is {found}; parsers take the first, the last, or refuse it</source>
      <translation>{claim} ist {found}; Parser nehmen den ersten Wert, den letzten, oder lehnen ab</translation>
    </message>
    <message>
      <source>Write each claim once.</source>
      <translation>Schreiben Sie jeden Claim einmal.</translation>
    </message>
    <message>
      <source>Number of {claim} is rounded by many parsers</source>
      <translation>Die Zahl in {claim} wird von vielen Parsern gerundet</translation>
    </message>
    <message>
      <source>{claim} {found} does not fit into a double exactly; JavaScript reads {expected}</source>
      <translation>{claim} {found} passt nicht genau in einen double; JavaScript liest {expected}</translation>
    </message>
    <message>
      <source>Write large numbers as text.</source>
      <translation>Schreiben Sie große Zahlen als Text.</translation>
    </message>
    <message>
      <source>RFC 8259 6</source>
      <translation>RFC 8259 6</translation>
    </message>
    <message>
      <source>Payload is no JSON</source>
      <translation>Die Nutzlast ist kein JSON</translation>
    </message>
    <message>
      <source>The payload does not begin like JSON; it is a JWS, not a JWT</source>
      <translation>Die Nutzlast beginnt nicht wie JSON; es ist eine JWS, kein JWT</translation>
    </message>
    <message>
      <source>Payload is damaged JSON</source>
      <translation>Die Nutzlast ist beschädigtes JSON</translation>
    </message>
    <message>
      <source>{found} at byte {offset} of the payload</source>
      <translation>{found} bei Byte {offset} der Nutzlast</translation>
    </message>
    <message>
      <source>Payload is no JSON object</source>
      <translation>Die Nutzlast ist kein JSON-Objekt</translation>
    </message>
    <message>
      <source>A JWT needs a JSON object; this is {found}</source>
      <translation>Ein JWT braucht ein JSON-Objekt; dies ist {found}</translation>
    </message>
    <message>
      <source>Payload is not UTF-8</source>
      <translation>Die Nutzlast ist kein UTF-8</translation>
    </message>
    <message>
      <source>Byte {offset} of the payload is not UTF-8</source>
      <translation>Byte {offset} der Nutzlast ist kein UTF-8</translation>
    </message>
    <message>
      <source>kid holds {what}</source>
      <translation>kid enthält {what}</translation>
    </message>
    <message>
      <source>kid is {found}: it looks made to attack a server that uses it in a path, a query or a command</source>
      <translation>kid ist {found}: Es sieht gemacht aus, um einen Server anzugreifen, der es in einem Pfad, einer Abfrage oder einem Befehl benutzt</translation>
    </message>
    <message>
      <source>Use kid only to look it up in the key set, exactly.</source>
      <translation>Benutzen Sie kid nur, um genau danach im Schlüsselsatz zu suchen.</translation>
    </message>
    <message>
      <source>The token carries a key</source>
      <translation>Das Token führt einen Schlüssel mit</translation>
    </message>
    <message>
      <source>The header holds {found}: a key that the token brings along proves nothing, since everybody can make one</source>
      <translation>Der Header enthält {found}: Ein Schlüssel, den das Token mitbringt, beweist nichts, denn jeder kann einen machen</translation>
    </message>
    <message>
      <source>Verify with the key set of the issuer alone.</source>
      <translation>Prüfen Sie allein mit dem Schlüsselsatz des Ausstellers.</translation>
    </message>
    <message>
      <source>The token names an address for keys</source>
      <translation>Das Token nennt eine Adresse für Schlüssel</translation>
    </message>
    <message>
      <source>{name} is {found}{oddity}; it was not fetched</source>
      <translation>{name} ist {found}{oddity}; es wurde nicht abgerufen</translation>
    </message>
    <message>
      <source>Never fetch keys from an address in a token; allow-list the issuer's.</source>
      <translation>Rufen Sie nie Schlüssel von einer Adresse in einem Token ab; erlauben Sie nur die des Ausstellers.</translation>
    </message>
    <message>
      <source>Signed with a well-known secret</source>
      <translation>Mit einem wohlbekannten Geheimnis signiert</translation>
    </message>
    <message>
      <source>The signature verifies with the secret `{found}`, which stands in every list of common secrets: everybody can make such tokens</source>
      <translation>Die Signatur stimmt mit dem Geheimnis `{found}`, das in jeder Liste üblicher Geheimnisse steht: Jeder kann solche Token machen</translation>
    </message>
    <message>
      <source>Change the secret at once, to 32 random octets or more; tokens signed with it cannot be trusted.</source>
      <translation>Wechseln Sie das Geheimnis sofort, zu 32 zufälligen Byte oder mehr; damit signierten Token ist nicht zu trauen.</translation>
    </message>
    <message>
      <source>RFC 8725 3.5</source>
      <translation>RFC 8725 3.5</translation>
    </message>
    <message>
      <source>Personal data in clear</source>
      <translation>Personendaten im Klartext</translation>
    </message>
    <message>
      <source>{found} can be read by everybody who sees the token</source>
      <translation>{found} kann jeder lesen, der das Token sieht</translation>
    </message>
    <message>
      <source>Leave personal data out of access tokens, or encrypt them.</source>
      <translation>Lassen Sie Personendaten aus Access-Token heraus, oder verschlüsseln Sie sie.</translation>
    </message>
    <message>
      <source>RFC 9068 6</source>
      <translation>RFC 9068 6</translation>
    </message>
    <message>
      <source>A secret in clear</source>
      <translation>Ein Geheimnis im Klartext</translation>
    </message>
    <message>
      <source>The claim {found} looks like a secret; everybody who sees the token can read it</source>
      <translation>Der Claim {found} sieht wie ein Geheimnis aus; jeder, der das Token sieht, kann ihn lesen</translation>
    </message>
    <message>
      <source>Never put secrets into claims.</source>
      <translation>Schreiben Sie nie Geheimnisse in Claims.</translation>
    </message>
    <message>
      <source>RFC 7519 12</source>
      <translation>RFC 7519 12</translation>
    </message>
    <message>
      <source>Proof without a key</source>
      <translation>Nachweis ohne Schlüssel</translation>
    </message>
    <message>
      <source>The header of the DPoP proof has no jwk</source>
      <translation>Der Header des DPoP-Nachweises hat kein jwk</translation>
    </message>
    <message>
      <source>RFC 9449 4.2</source>
      <translation>RFC 9449 4.2</translation>
    </message>
    <message>
      <source>Proof shows its private key</source>
      <translation>Der Nachweis zeigt seinen privaten Schlüssel</translation>
    </message>
    <message>
      <source>The jwk of the proof has the private member {found}</source>
      <translation>Der jwk des Nachweises enthält das private Element {found}</translation>
    </message>
    <message>
      <source>Make a new key at once: this one is known.</source>
      <translation>Machen Sie sofort einen neuen Schlüssel: Dieser ist bekannt.</translation>
    </message>
    <message>
      <source>RFC 9449 4.3</source>
      <translation>RFC 9449 4.3</translation>
    </message>
    <message>
      <source>Proof for another method</source>
      <translation>Nachweis für eine andere Methode</translation>
    </message>
    <message>
      <source>htm is {found}, the request is {expected}</source>
      <translation>htm ist {found}, die Anfrage ist {expected}</translation>
    </message>
    <message>
      <source>Make a new proof for each request.</source>
      <translation>Machen Sie für jede Anfrage einen neuen Nachweis.</translation>
    </message>
    <message>
      <source>Compare with the method that the client used, before any rewriting.</source>
      <translation>Mit der Methode vergleichen, die der Client verwendet hat, vor jeder Umschreibung.</translation>
    </message>
    <message>
      <source>Proof for another address</source>
      <translation>Nachweis für eine andere Adresse</translation>
    </message>
    <message>
      <source>htu is {found}, the request is {expected}</source>
      <translation>htu ist {found}, die Anfrage ist {expected}</translation>
    </message>
    <message>
      <source>Make a new proof for each request; leave out query and fragment.</source>
      <translation>Machen Sie für jede Anfrage einen neuen Nachweis; lassen Sie Abfrage und Fragment weg.</translation>
    </message>
    <message>
      <source>Compare with the outside address when a proxy stands in front.</source>
      <translation>Vergleichen Sie mit der äußeren Adresse, wenn ein Proxy davor steht.</translation>
    </message>
    <message>
      <source>Proof for another access token</source>
      <translation>Nachweis für ein anderes Access-Token</translation>
    </message>
    <message>
      <source>ath is {found}, the hash of the given access token is {expected}</source>
      <translation>ath ist {found}, der Hash des angegebenen Access-Tokens ist {expected}</translation>
    </message>
    <message>
      <source>Make the proof with the access token that is sent.</source>
      <translation>Machen Sie den Nachweis mit dem Access-Token, das gesendet wird.</translation>
    </message>
    <message>
      <source>Proof names no access token</source>
      <translation>Der Nachweis nennt kein Access-Token</translation>
    </message>
    <message>
      <source>An access token is sent, and the proof has no ath</source>
      <translation>Ein Access-Token wird gesendet, und der Nachweis hat kein ath</translation>
    </message>
    <message>
      <source>Put ath into the proof: base64url of the SHA-256 of the access token.</source>
      <translation>ath in den Nachweis schreiben: base64url des SHA-256 des Zugriffstokens.</translation>
    </message>
    <message>
      <source>Require ath where an access token is sent.</source>
      <translation>ath verlangen, wo ein Zugriffstoken gesendet wird.</translation>
    </message>
    <message>
      <source>Proof with another key</source>
      <translation>Nachweis mit einem anderen Schlüssel</translation>
    </message>
    <message>
      <source>The access token is bound to jkt {expected}, the proof's key is {found}</source>
      <translation>Das Access-Token ist an jkt {expected} gebunden, der Schlüssel des Nachweises ist {found}</translation>
    </message>
    <message>
      <source>Sign the proof with the key that the token was requested with.</source>
      <translation>Signieren Sie den Nachweis mit dem Schlüssel, mit dem das Token angefordert wurde.</translation>
    </message>
    <message>
      <source>RFC 9449 6.1</source>
      <translation>RFC 9449 6.1</translation>
    </message>
    <message>
      <source>Token is not bound to a key</source>
      <translation>Token ist an keinen Schlüssel gebunden</translation>
    </message>
    <message>
      <source>It is sent with the scheme {found}, and its claims have no cnf.jkt to compare a proof with</source>
      <translation>Es wird mit dem Schema {found} gesendet, und seine Claims haben kein cnf.jkt, mit dem ein Nachweis verglichen werden kann</translation>
    </message>
    <message>
      <source>Request the token with a DPoP proof at the token endpoint, so that its token_type is DPoP; or send this one with the scheme Bearer.</source>
      <translation>Fordern Sie das Token mit einem DPoP-Nachweis am Token-Endpunkt an, damit sein token_type DPoP ist; oder senden Sie dieses mit dem Schema Bearer.</translation>
    </message>
    <message>
      <source>Write the thumbprint of the proof's key into cnf.jkt where tokens are issued, or let introspection tell it.</source>
      <translation>Schreiben Sie beim Ausstellen den Fingerabdruck des Nachweisschlüssels in cnf.jkt, oder lassen Sie ihn die Introspection nennen.</translation>
    </message>
    <message>
      <source>RFC 9449 7.1</source>
      <translation>RFC 9449 7.1</translation>
    </message>
    <message>
      <source>Bound token sent as a bearer token</source>
      <translation>Gebundenes Token als Bearer-Token gesendet</translation>
    </message>
    <message>
      <source>Its claims bind it to a key (cnf.jkt), and it is sent with the scheme {found}; servers that know DPoP must reject that</source>
      <translation>Seine Claims binden es an einen Schlüssel (cnf.jkt), und es wird mit dem Schema {found} gesendet; Server, die DPoP kennen, müssen das ablehnen</translation>
    </message>
    <message>
      <source>Send it as `Authorization: DPoP &lt;token&gt;` with a proof in the header DPoP, signed with the key it was requested with.</source>
      <translation>Senden Sie es als `Authorization: DPoP &lt;Token&gt;` mit einem Nachweis im Header DPoP, signiert mit dem Schlüssel, mit dem es angefordert wurde.</translation>
    </message>
    <message>
      <source>RFC 9449 7.2</source>
      <translation>RFC 9449 7.2</translation>
    </message>
    <message>
      <source>Request without its proof</source>
      <translation>Anfrage ohne ihren Nachweis</translation>
    </message>
    <message>
      <source>The token is sent with the scheme DPoP, and the request has no header DPoP</source>
      <translation>Das Token wird mit dem Schema DPoP gesendet, und die Anfrage hat keinen Header DPoP</translation>
    </message>
    <message>
      <source>Send a new proof in the header DPoP with each request: htm, htu, iat, jti and ath, signed with the key of the token.</source>
      <translation>Senden Sie mit jeder Anfrage im Header DPoP einen neuen Nachweis: htm, htu, iat, jti und ath, signiert mit dem Schlüssel des Tokens.</translation>
    </message>
    <message>
      <source>Proof not compared with its request</source>
      <translation>Nachweis nicht mit seiner Anfrage verglichen</translation>
    </message>
    <message>
      <source>Of the request these are not known here: {found}. Paste the whole request (request line, Host, Authorization and DPoP) or the curl command to have all compared</source>
      <translation>Von der Anfrage ist hier nicht bekannt: {found}. Die ganze Anfrage einfügen (Anfragezeile, Host, Authorization und DPoP) oder den curl-Befehl, damit alles verglichen wird</translation>
    </message>
    <message>
      <source>Proof is signed with its own key</source>
      <translation>Der Nachweis ist mit seinem eigenen Schlüssel signiert</translation>
    </message>
    <message>
      <source>The proof's signature fits the jwk in its header, as a DPoP proof must; it says who sends, not who may</source>
      <translation>Die Signatur des Nachweises passt zum jwk in seinem Header, wie es ein DPoP-Nachweis muss; es sagt, wer sendet, nicht, wer darf</translation>
    </message>
    <message>
      <source>Proof's signature does not fit</source>
      <translation>Die Signatur des Nachweises passt nicht</translation>
    </message>
    <message>
      <source>The proof's signature does not fit the jwk in its header</source>
      <translation>Die Signatur des Nachweises passt nicht zum jwk in seinem Header</translation>
    </message>
    <message>
      <source>Disclosure is damaged</source>
      <translation>Die Offenlegung ist beschädigt</translation>
    </message>
    <message>
      <source>Disclosure {number} is {found}</source>
      <translation>Offenlegung {number} ist {found}</translation>
    </message>
    <message>
      <source>RFC 9901 7.1</source>
      <translation>RFC 9901 7.1</translation>
    </message>
    <message>
      <source>Disclosure without a digest</source>
      <translation>Offenlegung ohne Hash</translation>
    </message>
    <message>
      <source>No digest in the token fits disclosure {number} ({found})</source>
      <translation>Kein Hash im Token passt zur Offenlegung {number} ({found})</translation>
    </message>
    <message>
      <source>Send only disclosures of this token, unchanged.</source>
      <translation>Senden Sie nur Offenlegungen dieses Tokens, unverändert.</translation>
    </message>
    <message>
      <source>Disclosure under a name that is taken</source>
      <translation>Offenlegung unter einem vergebenen Namen</translation>
    </message>
    <message>
      <source>{found} is disclosed where it must not be: the name stands there already, or is reserved</source>
      <translation>{found} wird offengelegt, wo es nicht darf: Der Name steht schon dort oder ist reserviert</translation>
    </message>
    <message>
      <source>Key binding of another type</source>
      <translation>Schlüsselbindung anderer Art</translation>
    </message>
    <message>
      <source>typ of the key binding is {found}, {expected} is right</source>
      <translation>typ der Schlüsselbindung ist {found}, richtig ist {expected}</translation>
    </message>
    <message>
      <source>RFC 9901 4.3</source>
      <translation>RFC 9901 4.3</translation>
    </message>
    <message>
      <source>{claim} is missing in the key binding</source>
      <translation>{claim} fehlt in der Schlüsselbindung</translation>
    </message>
    <message>
      <source>The holder's proof must carry iat, aud and nonce</source>
      <translation>Der Nachweis des Inhabers muss iat, aud und nonce enthalten</translation>
    </message>
    <message>
      <source>Presented to another verifier</source>
      <translation>Einem anderen Prüfer vorgelegt</translation>
    </message>
    <message>
      <source>aud of the key binding is {found}, expected is {expected}</source>
      <translation>aud der Schlüsselbindung ist {found}, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Present the credential with a key binding for this verifier.</source>
      <translation>Legen Sie den Nachweis mit einer Schlüsselbindung für diesen Prüfer vor.</translation>
    </message>
    <message>
      <source>RFC 9901 7.3</source>
      <translation>RFC 9901 7.3</translation>
    </message>
    <message>
      <source>Key binding for another challenge</source>
      <translation>Schlüsselbindung für eine andere Anfrage</translation>
    </message>
    <message>
      <source>nonce of the key binding is {found}, expected is {expected}</source>
      <translation>nonce der Schlüsselbindung ist {found}, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Answer the challenge of this request.</source>
      <translation>Antworten Sie auf die nonce dieser Anfrage.</translation>
    </message>
    <message>
      <source>Key binding at the wrong time</source>
      <translation>Schlüsselbindung zur falschen Zeit</translation>
    </message>
    <message>
      <source>iat of the key binding is {found}, expected {expected}</source>
      <translation>iat der Schlüsselbindung ist {found}, erwartet wird {expected}</translation>
    </message>
    <message>
      <source>Make the key binding when the credential is presented; synchronise the clock.</source>
      <translation>Machen Sie die Schlüsselbindung beim Vorlegen; stellen Sie die Uhr.</translation>
    </message>
    <message>
      <source>Digest stands twice</source>
      <translation>Hash steht zweimal</translation>
    </message>
    <message>
      <source>The digest {found} stands more than once</source>
      <translation>Der Hash {found} steht mehr als einmal</translation>
    </message>
    <message>
      <source>Hash of disclosures is not supported</source>
      <translation>Der Hash der Offenlegungen wird nicht unterstützt</translation>
    </message>
    <message>
      <source>_sd_alg is {found}</source>
      <translation>_sd_alg ist {found}</translation>
    </message>
    <message>
      <source>RFC 9901 4.1.1</source>
      <translation>RFC 9901 4.1.1</translation>
    </message>
    <message>
      <source>Key binding for other disclosures</source>
      <translation>Schlüsselbindung für andere Offenlegungen</translation>
    </message>
    <message>
      <source>sd_hash is {found}, that of the presented text {expected}</source>
      <translation>sd_hash ist {found}, der des vorgelegten Textes {expected}</translation>
    </message>
    <message>
      <source>No key binding</source>
      <translation>Keine Schlüsselbindung</translation>
    </message>
    <message>
      <source>The token names a holder's key (cnf), and nothing proves that the sender holds it</source>
      <translation>Das Token nennt den Schlüssel eines Inhabers (cnf), und nichts beweist, dass der Sender ihn hat</translation>
    </message>
    <message>
      <source>Key binding not checked</source>
      <translation>Schlüsselbindung nicht geprüft</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Wofür es ist</translation>
    </message>
    <message>
      <source>An ID token tells the client who signed in; an API wants the access token of the same response</source>
      <translation>Ein ID-Token sagt dem Client, wer sich angemeldet hat; eine API will das Access-Token derselben Antwort</translation>
    </message>
    <message>
      <source>OpenID Connect Core 2</source>
      <translation>OpenID Connect Core 2</translation>
    </message>
    <message>
      <source>A refresh token goes to the token endpoint of its issuer alone, which gives new access tokens for it</source>
      <translation>Ein Refresh-Token geht allein an den Token-Endpunkt seines Ausstellers, der dafür neue Access-Tokens gibt</translation>
    </message>
    <message>
      <source>A DPoP proof goes beside an access token, for one request: it shows that the sender holds the key</source>
      <translation>Ein DPoP-Nachweis begleitet ein Access-Token, für eine Anfrage: Er zeigt, dass der Absender den Schlüssel hat</translation>
    </message>
    <message>
      <source>RFC 9449 4</source>
      <translation>RFC 9449 4</translation>
    </message>
    <message>
      <source>A JWT-SVID names a workload to the service in aud; each service gets one of its own</source>
      <translation>Ein JWT-SVID nennt dem Dienst in aud einen Workload; jeder Dienst bekommt ein eigenes</translation>
    </message>
    <message>
      <source>JWT-SVID 3</source>
      <translation>JWT-SVID 3</translation>
    </message>
    <message>
      <source>A pod shows it to the services in aud, by default the Kubernetes API; another service needs a projected token with its own aud</source>
      <translation>Ein Pod zeigt es den Diensten in aud, üblicherweise der Kubernetes-API; ein anderer Dienst braucht ein projiziertes Token mit eigenem aud</translation>
    </message>
    <message>
      <source>Microsoft Entra made it for the API in aud; only that API can judge it, and the client that asked should not read it</source>
      <translation>Microsoft Entra hat es für die API in aud gemacht; nur diese API kann es beurteilen, und der Client, der es angefordert hat, sollte es nicht lesen</translation>
    </message>
    <message>
      <source>An access token of Cognito has no aud: an API checks client_id, token_use and scope</source>
      <translation>Ein Access-Token von Cognito hat kein aud: Eine API prüft client_id, token_use und scope</translation>
    </message>
    <message>
      <source>It shows a cloud which workflow runs, and is exchanged there for its credentials; it lives minutes</source>
      <translation>Es zeigt einer Cloud, welcher Workflow läuft, und wird dort gegen deren Zugangsdaten getauscht; es lebt Minuten</translation>
    </message>
    <message>
      <source>Firebase made it for the project in aud: the project's own back end takes it, other APIs do not</source>
      <translation>Firebase hat es für das Projekt in aud gemacht: Das eigene Backend des Projekts nimmt es, andere APIs nicht</translation>
    </message>
    <message>
      <source>A logout token tells a client that a session ended; it opens nothing</source>
      <translation>Ein Abmeldetoken sagt einem Client, dass eine Sitzung endete; es öffnet nichts</translation>
    </message>
    <message>
      <source>An access token opens the API in aud, with the rights in scope</source>
      <translation>Ein Access-Token öffnet die API in aud, mit den Rechten in scope</translation>
    </message>
    <message>
      <source>Opaque token</source>
      <translation>Opakes Token</translation>
    </message>
    <message>
      <source>{label}: it is only a name for something that its server knows; expiry, rights and revocation cannot be known from it</source>
      <translation>{label}: Es ist nur ein Name für etwas, das sein Server kennt; Ablauf, Rechte und Widerruf sind daraus nicht zu erkennen</translation>
    </message>
    <message>
      <source>Ask the server that issued it (introspection, or its API).</source>
      <translation>Fragen Sie den Server, der es ausgestellt hat (Introspection oder seine API).</translation>
    </message>
    <message>
      <source>RFC 7662</source>
      <translation>RFC 7662</translation>
    </message>
    <message>
      <source>Opaque token where a JWT is expected</source>
      <translation>Undurchsichtiges Token, wo ein JWT erwartet wird</translation>
    </message>
    <message>
      <source>The expectations name {expected}, which only a JWT can fulfil</source>
      <translation>Die Erwartungen nennen {expected}, was nur ein JWT erfüllen kann</translation>
    </message>
    <message>
      <source>Request the token with an audience (the API's identifier): without one many issuers answer with an opaque token.</source>
      <translation>Das Token mit einer Audience anfordern (der Kennung der API): Ohne sie antworten viele Aussteller mit einem undurchsichtigen Token.</translation>
    </message>
    <message>
      <source>RFC 9068 2</source>
      <translation>RFC 9068 2</translation>
    </message>
    <message>
      <source>Checksum does not fit</source>
      <translation>Die Prüfsumme passt nicht</translation>
    </message>
    <message>
      <source>The last six characters of this {label} do not fit those before: a character was changed or lost</source>
      <translation>Die letzten sechs Zeichen passen nicht zu denen davor ({label}): Ein Zeichen wurde geändert oder ging verloren</translation>
    </message>
    <message>
      <source>Checksum fits</source>
      <translation>Die Prüfsumme passt</translation>
    </message>
    <message>
      <source>The copy of this {label} is complete; whether it is still good only its server knows</source>
      <translation>Die Kopie ist vollständig ({label}); ob es noch gilt, weiß nur sein Server</translation>
    </message>
    <message>
      <source>AWS account {found}</source>
      <translation>AWS-Konto {found}</translation>
    </message>
    <message>
      <source>The key id {key} belongs to account {found}</source>
      <translation>Die Schlüsselkennung {key} gehört zum Konto {found}</translation>
    </message>
    <message>
      <source>See whether this is the account that you mean.</source>
      <translation>Sehen Sie nach, ob es das Konto ist, das Sie meinen.</translation>
    </message>
    <message>
      <source>Temporary key id</source>
      <translation>Vorläufige Schlüsselkennung</translation>
    </message>
    <message>
      <source>An ASIA key works only together with its session token (X-Amz-Security-Token); without it AWS answers `The security token included in the request is invalid`</source>
      <translation>Ein ASIA-Schlüssel gilt nur mit seinem Sitzungstoken (X-Amz-Security-Token); ohne es antwortet AWS `The security token included in the request is invalid`</translation>
    </message>
    <message>
      <source>Send all three: access key id, secret key and session token (AWS_SESSION_TOKEN).</source>
      <translation>Senden Sie alle drei: Zugriffsschlüsselkennung, geheimen Schlüssel und Sitzungstoken (AWS_SESSION_TOKEN).</translation>
    </message>
    <message>
      <source>Session token is missing</source>
      <translation>Das Sitzungstoken fehlt</translation>
    </message>
    <message>
      <source>The request is signed with the temporary key {found} and has no {expected}: AWS answers `The security token included in the request is invalid`</source>
      <translation>Die Anfrage ist mit dem vorläufigen Schlüssel {found} signiert und hat kein {expected}: AWS antwortet `The security token included in the request is invalid`</translation>
    </message>
    <message>
      <source>Send the session token of the same credentials (AWS_SESSION_TOKEN).</source>
      <translation>Senden Sie das Sitzungstoken derselben Zugangsdaten (AWS_SESSION_TOKEN).</translation>
    </message>
    <message>
      <source>Signed too long ago</source>
      <translation>Vor zu langer Zeit signiert</translation>
    </message>
    <message>
      <source>The request was signed {found}, {distance} before the clock {expected}</source>
      <translation>Die Anfrage wurde {found} signiert, {distance} vor der Uhr {expected}</translation>
    </message>
    <message>
      <source>Sign the request when it is sent; synchronise the clock.</source>
      <translation>Signieren Sie die Anfrage beim Senden; stellen Sie die Uhr.</translation>
    </message>
    <message>
      <source>Signed in the future</source>
      <translation>In der Zukunft signiert</translation>
    </message>
    <message>
      <source>The request was signed {found}, {distance} after the clock {expected}</source>
      <translation>Die Anfrage wurde {found} signiert, {distance} nach der Uhr {expected}</translation>
    </message>
    <message>
      <source>Unique id, not a key</source>
      <translation>Eindeutige Kennung, kein Schlüssel</translation>
    </message>
    <message>
      <source>{label}: it names an identity and cannot sign requests</source>
      <translation>{label}: Es benennt eine Identität und kann keine Anfragen signieren</translation>
    </message>
    <message>
      <source>Use an access key id (AKIA or ASIA).</source>
      <translation>Nehmen Sie eine Zugriffsschlüsselkennung (AKIA oder ASIA).</translation>
    </message>
    <message>
      <source>Basic credentials, no bearer token</source>
      <translation>Basic-Zugangsdaten, kein Bearer-Token</translation>
    </message>
    <message>
      <source>The scheme is Basic: this is the user {found} with a password; where a bearer token is wanted, it counts as none</source>
      <translation>Das Schema ist Basic: Das ist der Benutzer {found} mit einem Passwort; wo ein Bearer-Token verlangt ist, gilt es als keines</translation>
    </message>
    <message>
      <source>Request a token and send it with `Bearer`, where the API wants one.</source>
      <translation>Fordern Sie ein Token an, und senden Sie es mit `Bearer`, wo die API eines will.</translation>
    </message>
    <message>
      <source>RFC 7617</source>
      <translation>RFC 7617</translation>
    </message>
    <message>
      <source>Signed session cookie</source>
      <translation>Signiertes Sitzungs-Cookie</translation>
    </message>
    <message>
      <source>{label}; its content can be read: {found}</source>
      <translation>{label}; sein Inhalt ist lesbar: {found}</translation>
    </message>
    <message>
      <source>{label}; its content is not shown: it is sealed, or in a form that only its own language reads</source>
      <translation>{label}; der Inhalt wird nicht gezeigt: Er ist verschlossen oder in einer Form, die nur die eigene Sprache liest</translation>
    </message>
    <message>
      <source>Not checked here</source>
      <translation>Hier nicht geprüft</translation>
    </message>
    <message>
      <source>{label}: named and shown; its XML signature is not checked here, so nothing proves who made it</source>
      <translation>{label}: benannt und gezeigt; die XML-Signatur wird hier nicht geprüft, also beweist nichts, wer es gemacht hat</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>{label}: {found}</source>
      <translation>{label}: {found}</translation>
    </message>
    <message>
      <source>{found}; nothing here proves who made the token</source>
      <translation>{found}; nichts hier beweist, wer das Token gemacht hat</translation>
    </message>
    <message>
      <source>Give the issuer's public key or key set.</source>
      <translation>Geben Sie den öffentlichen Schlüssel oder Schlüsselsatz des Ausstellers an.</translation>
    </message>
    <message>
      <source>Content not decrypted</source>
      <translation>Inhalt nicht entschlüsselt</translation>
    </message>
    <message>
      <source>Give the private key or secret of the recipient.</source>
      <translation>Geben Sie den privaten Schlüssel oder das Geheimnis des Empfängers an.</translation>
    </message>
    <message>
      <source>Issuer not checked</source>
      <translation>Aussteller nicht geprüft</translation>
    </message>
    <message>
      <source>No issuer was expected; iss is {found}</source>
      <translation>Es wurde kein Aussteller erwartet; iss ist {found}</translation>
    </message>
    <message>
      <source>Audience not checked</source>
      <translation>Audience nicht geprüft</translation>
    </message>
    <message>
      <source>No audience was expected; aud is {found}</source>
      <translation>Es wurde keine Audience erwartet; aud ist {found}</translation>
    </message>
    <message>
      <source>Some libraries refuse this audience</source>
      <translation>Manche Bibliotheken lehnen diese Audience ab</translation>
    </message>
    <message>
      <source>aud is {found}; a verifier that expects none (PyJWT, say) refuses the token</source>
      <translation>aud ist {found}; ein Prüfer, der keinen erwartet (etwa PyJWT), lehnt das Token ab</translation>
    </message>
    <message>
      <source>Set the expected audience.</source>
      <translation>Die erwartete Audience einstellen.</translation>
    </message>
    <message>
      <source>Revocation not checked</source>
      <translation>Widerruf nicht geprüft</translation>
    </message>
    <message>
      <source>Whether it was revoked cannot be known from the token</source>
      <translation>Ob es widerrufen wurde, ist aus dem Token nicht zu erkennen</translation>
    </message>
    <message>
      <source>Ask the issuer (introspection), or give a revocation list.</source>
      <translation>Fragen Sie den Aussteller (Introspection), oder geben Sie eine Widerrufsliste an.</translation>
    </message>
    <message>
      <source>Replay not checked</source>
      <translation>Wiederholung nicht geprüft</translation>
    </message>
    <message>
      <source>No list of seen ids was given</source>
      <translation>Es wurde keine Liste gesehener Kennungen angegeben</translation>
    </message>
    <message>
      <source>Encrypted, not signed</source>
      <translation>Verschlüsselt, nicht signiert</translation>
    </message>
    <message>
      <source>{found} uses the recipient's public key: everybody can make such a token, nobody signed it</source>
      <translation>{found} benutzt den öffentlichen Schlüssel des Empfängers: Jeder kann so ein Token machen, niemand hat es signiert</translation>
    </message>
    <message>
      <source>Accept only a signed token inside (nested JWT).</source>
      <translation>Nehmen Sie nur ein signiertes Token darin an (verschachteltes JWT).</translation>
    </message>
    <message>
      <source>RFC 8725 3.3</source>
      <translation>RFC 8725 3.3</translation>
    </message>
    <message>
      <source>Token inside the token</source>
      <translation>Token im Token</translation>
    </message>
    <message>
      <source>The decrypted content is a token of its own, judged as layer {number}</source>
      <translation>Der entschlüsselte Inhalt ist selbst ein Token, als Schicht {number} beurteilt</translation>
    </message>
    <message>
      <source>RFC 7519 A.2</source>
      <translation>RFC 7519 A.2</translation>
    </message>
    <message>
      <source>The inner token decides</source>
      <translation>Das innere Token entscheidet</translation>
    </message>
    <message>
      <source>Findings of layer {number} count for the whole</source>
      <translation>Die Befunde der Schicht {number} gelten für das Ganze</translation>
    </message>
    <message>
      <source>Nested too deep</source>
      <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
      <source>More than {expected} layers are not opened</source>
      <translation>Mehr als {expected} Schichten werden nicht geöffnet</translation>
    </message>
    <message>
      <source>Remove what stands at the end of the secret where the signer reads it (printf in place of echo, or trim what is read from the file), and request a new token. Until then the verifier needs that ending too.</source>
      <translation>Entfernen, was beim Signierenden am Ende des Geheimnisses steht (printf statt echo, oder das aus der Datei Gelesene beschneiden), und ein neues Token anfordern. Bis dahin braucht auch der Prüfer dieses Ende.</translation>
    </message>
    <message>
      <source>Decode the secret before the verifier uses it; here, give the secret with its encoding.</source>
      <translation>Das Geheimnis dekodieren, bevor der Prüfer es verwendet; hier das Geheimnis mit seiner Kodierung angeben.</translation>
    </message>
    <message>
      <source>Give the verifier the text itself as the secret, not decoded (here, the encoding is text); or decode it at the signer and request a new token.</source>
      <translation>Dem Prüfer den Text selbst als Geheimnis geben, nicht dekodiert (hier ist die Kodierung Text); oder es beim Signierenden dekodieren und ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Trim the secret where the verifier reads it.</source>
      <translation>Das Geheimnis beschneiden, wo der Prüfer es liest.</translation>
    </message>
    <message>
      <source>Save the signer's secret as UTF-8 without a byte order mark, and request a new token.</source>
      <translation>Das Geheimnis des Signierenden als UTF-8 ohne Byte-Reihenfolge-Marke speichern und ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Remove the quotes where the secret is configured (files of Docker's --env-file keep them), restart what reads it, and request a new token if that was the signer.</source>
      <translation>Die Anführungszeichen entfernen, wo das Geheimnis eingestellt ist (Dateien für --env-file von Docker behalten sie), neu starten, was es liest, und ein neues Token anfordern, falls das der Signierende war.</translation>
    </message>
    <message>
      <source>Type the secret again, or paste it through an editor that shows such characters.</source>
      <translation>Das Geheimnis neu eintippen oder über einen Editor einfügen, der solche Zeichen zeigt.</translation>
    </message>
    <message>
      <source>Save the secret as UTF-8 without a byte order mark where the verifier reads it.</source>
      <translation>Das Geheimnis als UTF-8 ohne Byte-Order-Mark speichern, wo der Prüfer es liest.</translation>
    </message>
    <message>
      <source>Undo the percent-encoding before the verifier uses the secret.</source>
      <translation>Die Prozentkodierung auflösen, bevor der Prüfer das Geheimnis benutzt.</translation>
    </message>
    <message>
      <source>Give the JWK as a key (--key), or the octets of k as the secret, decoded from base64url.</source>
      <translation>Das JWK als Schlüssel angeben (--key) oder die aus Base64url dekodierten Oktette von k als Geheimnis.</translation>
    </message>
    <message>
      <source>Give the verifier what stands behind the name and its sign, and nothing else.</source>
      <translation>Geben Sie dem Prüfer, was hinter dem Namen und seinem Zeichen steht, und sonst nichts.</translation>
    </message>
    <message>
      <source>Give the verifier the secret with real characters in place of the escapes, such as line breaks for \n.</source>
      <translation>Dem Prüfer das Geheimnis mit echten Zeichen statt der Escape-Folgen geben, etwa Zeilenumbrüche für \n.</translation>
    </message>
    <message>
      <source>Copy the secret from one source to the signer and the verifier, and compare both octet by octet.</source>
      <translation>Das Geheimnis aus einer Quelle zum Signierenden und zum Prüfer kopieren und beide Oktett für Oktett vergleichen.</translation>
    </message>
    <message>
      <source>Replace the secret at once: anyone can sign with this one.</source>
      <translation>Das Geheimnis sofort ersetzen: Mit diesem kann jeder signieren.</translation>
    </message>
    <message>
      <source>Refuse the token, and fix the verifier's algorithms to those of the key: never HMAC with a public key.</source>
      <translation>Das Token ablehnen und die Algorithmen des Prüfers auf die des Schlüssels festlegen: nie HMAC mit einem öffentlichen Schlüssel.</translation>
    </message>
    <message>
      <source>Let the signer use an algorithm of the key (RS256 for RSA, ES256 for P-256) and not HMAC, and request a new token.</source>
      <translation>Den Signierenden einen Algorithmus des Schlüssels verwenden lassen (RS256 für RSA, ES256 für P-256) und nicht HMAC, und ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Publish the key again with coordinates of full length, leading zeros kept.</source>
      <translation>Den Schlüssel neu veröffentlichen, mit Koordinaten voller Länge samt führenden Nullen.</translation>
    </message>
    <message>
      <source>If this key is to be trusted, publish it under the kid that the token names, or let the issuer write the kid of this key; then request a new token.</source>
      <translation>Falls diesem Schlüssel zu trauen ist, ihn unter der kid veröffentlichen, die das Token nennt, oder den Aussteller die kid dieses Schlüssels schreiben lassen; dann ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Let the signer write into alg the algorithm that it uses, or use the one that alg names, and request a new token.</source>
      <translation>Den Signierenden in alg den Algorithmus schreiben lassen, den er verwendet, oder den verwenden lassen, den alg nennt, und ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Let the signer hash the text once, with the hash of the algorithm (openssl dgst -sha256 for RS256 and ES256), and request a new token.</source>
      <translation>Den Signierenden den Text einmal hashen lassen, mit dem Hash des Algorithmus (openssl dgst -sha256 für RS256 und ES256), und ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Sign with openssl dgst -sha256 -sign, or with a JOSE library, and not the bare hash; then request a new token.</source>
      <translation>Mit openssl dgst -sha256 -sign oder einer JOSE-Bibliothek signieren und nicht den bloßen Hash; dann ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Let the signer use one hash for the text and the mask, and a salt as long as that hash; then request a new token.</source>
      <translation>Den Signierenden einen Hash für Text und Maske verwenden lassen und ein Salz von der Länge dieses Hashs; dann ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Write r and s side by side where the token is signed (Java: SHA256withECDSAinP1363Format, Node.js: dsaEncoding ieee-p1363), or sign with a JOSE library; then request a new token.</source>
      <translation>r und s nebeneinander schreiben, wo das Token signiert wird (Java: SHA256withECDSAinP1363Format, Node.js: dsaEncoding ieee-p1363), oder mit einer JOSE-Bibliothek signieren; dann ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Write the signature where it is made at its full length and in the order that JOSE wants, highest octet first; then request a new token.</source>
      <translation>Die Signatur, wo sie entsteht, in voller Länge und in der Reihenfolge schreiben, die JOSE verlangt, höchstes Oktett zuerst; dann ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Encode the octets of the signature in base64url once (Python: digest(), not hexdigest(); Node.js: digest('base64url')), and request a new token.</source>
      <translation>Die Oktette der Signatur einmal in base64url kodieren (Python: digest(), nicht hexdigest(); Node.js: digest('base64url')) und ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Request a token with a scope of your own API, api://&lt;client id&gt;/.default, and not of Microsoft Graph.</source>
      <translation>Ein Token mit einem Scope der eigenen API anfordern, api://&lt;client id&gt;/.default, und nicht von Microsoft Graph.</translation>
    </message>
    <message>
      <source>Pass the token on as it was received, and sign the very octets that are encoded; then request a new token.</source>
      <translation>Das Token so weitergeben, wie es empfangen wurde, und genau die Oktette signieren, die kodiert werden; dann ein neues Token anfordern.</translation>
    </message>
    <message>
      <source>Sign the text base64url(header).base64url(payload) without padding, or sign with a JOSE library; then request a new token. Of tokens of a load balancer verify the text with its padding.</source>
      <translation>Den Text base64url(header).base64url(payload) ohne Auffüllung signieren oder mit einer JOSE-Bibliothek; dann ein neues Token anfordern. Bei Tokens eines Load Balancers den Text mit seiner Auffüllung prüfen.</translation>
    </message>
    <message>
      <source>Give the verifier the payload as the signer signed it, octet by octet.</source>
      <translation>Dem Prüfer die Nutzdaten so geben, wie der Signierende sie signiert hat, Oktett für Oktett.</translation>
    </message>
    <message>
      <source>Copy the whole token again from its source, or request a new one.</source>
      <translation>Das ganze Token erneut von seiner Quelle kopieren oder ein neues anfordern.</translation>
    </message>
    <message>
      <source>Use the repaired token while it is valid, and encode with base64url without padding where the token is made.</source>
      <translation>Das reparierte Token verwenden, solange es gilt, und wo das Token entsteht mit base64url ohne Auffüllung kodieren.</translation>
    </message>
    <message>
      <source>Use the repaired token while it is valid, and find what damages it: a copy, a mail, a form, a log, a proxy.</source>
      <translation>Das reparierte Token verwenden, solange es gilt, und herausfinden, was es beschädigt: eine Kopie, eine Mail, ein Formular, ein Protokoll, ein Proxy.</translation>
    </message>
    <message>
      <source>expired tokens</source>
      <translation>abgelaufene Token</translation>
    </message>
    <message>
      <source>tokens used too early</source>
      <translation>zu früh benutzte Token</translation>
    </message>
    <message>
      <source>malformed tokens</source>
      <translation>Token falscher Form</translation>
    </message>
    <message>
      <source>signature failures</source>
      <translation>Signaturfehler</translation>
    </message>
    <message>
      <source>unknown keys</source>
      <translation>unbekannte Schlüssel</translation>
    </message>
    <message>
      <source>rejected algorithms</source>
      <translation>abgelehnte Verfahren</translation>
    </message>
    <message>
      <source>audience mismatches</source>
      <translation>falsche Audiences</translation>
    </message>
    <message>
      <source>issuer mismatches</source>
      <translation>falsche Aussteller</translation>
    </message>
    <message>
      <source>rejected claims</source>
      <translation>abgelehnte Claims</translation>
    </message>
    <message>
      <source>revoked tokens</source>
      <translation>widerrufene Token</translation>
    </message>
    <message>
      <source>replayed tokens</source>
      <translation>erneut benutzte Token</translation>
    </message>
    <message>
      <source>refusals for missing scope</source>
      <translation>Ablehnungen wegen fehlenden Scopes</translation>
    </message>
    <message>
      <source>requests without token</source>
      <translation>Anfragen ohne Token</translation>
    </message>
    <message>
      <source>unknown tokens</source>
      <translation>unbekannte Token</translation>
    </message>
    <message>
      <source>failures to validate</source>
      <translation>gescheiterte Prüfungen</translation>
    </message>
    <message>
      <source>rejections without a stated reason</source>
      <translation>Ablehnungen ohne genannten Grund</translation>
    </message>
    <message>
      <source>; {share} come from address {value}</source>
      <translation>; {share} kommen von der Adresse {value}</translation>
    </message>
    <message>
      <source>; {share} carry kid {value}</source>
      <translation>; {share} tragen kid {value}</translation>
    </message>
    <message>
      <source>; {share} carry issuer {value}</source>
      <translation>; {share} tragen den Aussteller {value}</translation>
    </message>
    <message>
      <source>; {share} carry audience {value}</source>
      <translation>; {share} tragen die Audience {value}</translation>
    </message>
    <message>
      <source>; {share} go to {value}</source>
      <translation>; {share} gehen an {value}</translation>
    </message>
    <message>
      <source>; {share} are of subject {value}</source>
      <translation>; {share} betreffen das Subjekt {value}</translation>
    </message>
    <message>
      <source>; {share} are met by service {value}</source>
      <translation>; {share} treffen den Dienst {value}</translation>
    </message>
    <message>
      <source>; {share} come from client {value}</source>
      <translation>; {share} kommen vom Client {value}</translation>
    </message>
    <message>
      <source>; {share} come from user agent {value}</source>
      <translation>; {share} kommen vom User-Agent {value}</translation>
    </message>
    <message>
      <source>; {share} carry one token, fingerprint {value}</source>
      <translation>; {share} tragen ein Token, Fingerabdruck {value}</translation>
    </message>
    <message>
      <source>; {share} carry {value}</source>
      <translation>; {share} tragen {value}</translation>
    </message>
    <message>
      <source>under 1 %</source>
      <translation>unter 1 %</translation>
    </message>
    <message>
      <source>{count} rejections of {number} causes, most of them {noun}, in {span} h, usually {usual}, since {start}</source>
      <translation>{count} Ablehnungen aus {number} Ursachen, meist {noun}, in {span} h, üblich {usual}, seit {start}</translation>
    </message>
    <message>
      <source>{count} rejections of {number} causes, most of them {noun}, in {span} min, usually {usual}, since {start}</source>
      <translation>{count} Ablehnungen aus {number} Ursachen, meist {noun}, in {span} min, üblich {usual}, seit {start}</translation>
    </message>
    <message>
      <source>{count} {noun} in {span} h, usually {usual}, since {start}</source>
      <translation>{count} {noun} in {span} h, üblich {usual}, seit {start}</translation>
    </message>
    <message>
      <source>{count} {noun} in {span} min, usually {usual}, since {start}</source>
      <translation>{count} {noun} in {span} min, üblich {usual}, seit {start}</translation>
    </message>
    <message>
      <source>rejections of clients never seen before</source>
      <translation>Ablehnungen nie gesehener Clients</translation>
    </message>
    <message>
      <source>rejections of tokens that several clients send</source>
      <translation>Ablehnungen von Token, die mehrere Clients senden</translation>
    </message>
    <message>
      <source>repeats of expired tokens</source>
      <translation>Wiederholungen abgelaufener Token</translation>
    </message>
    <message>
      <source>; requests in all rose too: {count}, usually {usual}</source>
      <translation>; auch die Anfragen insgesamt stiegen: {count}, üblich {usual}</translation>
    </message>
    <message>
      <source>; among them {count} {noun}, usually {usual}</source>
      <translation>; darunter {count} {noun}, üblich {usual}</translation>
    </message>
    <message>
      <source>; it lasts and is taken as the new usual rate</source>
      <translation>; es hält an und gilt nun als üblich</translation>
    </message>
    <message>
      <source>, over at {end}</source>
      <translation>, zu Ende um {end}</translation>
    </message>
    <message>
      <source>, usually {usual}</source>
      <translation>, üblich {usual}</translation>
    </message>
    <message>
      <source>; from {number} clients</source>
      <translation>; von {number} Clients</translation>
    </message>
    <message>
      <source>; spread over 1 client, no single driver</source>
      <translation>; verteilt auf 1 Client, kein einzelner Treiber</translation>
    </message>
    <message>
      <source>; spread over {number} clients, no single driver</source>
      <translation>; verteilt auf {number} Clients, kein einzelner Treiber</translation>
    </message>
    <message>
      <source>; still learning what is usual</source>
      <translation>; was üblich ist, wird noch gelernt</translation>
    </message>
    <message>
      <source>. Probably: {reason}</source>
      <translation>. Wahrscheinlich: {reason}</translation>
    </message>
    <message>
      <source>a deployment changed the audience that is asked for or expected</source>
      <translation>eine Auslieferung änderte die angeforderte oder erwartete Audience</translation>
    </message>
    <message>
      <source>Compare the audience in the tokens with the one that the service expects, and look at what was deployed shortly before the start; set both to the same value.</source>
      <translation>Die Audience der Token mit der vergleichen, die der Dienst erwartet, und nachsehen, was kurz vor dem Beginn ausgeliefert wurde; beide gleich setzen.</translation>
    </message>
    <message>
      <source>one client software sends damaged or missing credentials since a release</source>
      <translation>eine Client-Software sendet seit einer Version beschädigte oder keine Zugangsdaten</translation>
    </message>
    <message>
      <source>Look at what was released for this client shortly before the start; check how it builds the Authorization header, and whether a proxy cuts or drops it.</source>
      <translation>Nachsehen, was für diesen Client kurz vor dem Beginn erschien; prüfen, wie er den Authorization-Header bildet und ob ein Proxy ihn kürzt oder entfernt.</translation>
    </message>
    <message>
      <source>all clients at once: a clock is wrong, or the issuer gives tokens with wrong times</source>
      <translation>alle Clients zugleich: Eine Uhr geht falsch, oder der Aussteller gibt Token mit falschen Zeiten aus</translation>
    </message>
    <message>
      <source>Compare the clocks of the service and of the issuer with a time server; then decode a fresh token and check its exp, nbf and iat.</source>
      <translation>Die Uhren des Dienstes und des Ausstellers mit einem Zeitserver vergleichen; dann ein frisches Token ansehen und exp, nbf und iat prüfen.</translation>
    </message>
    <message>
      <source>the Authorization header does not arrive: a proxy, gateway or client drops it</source>
      <translation>der Authorization-Header kommt nicht an: Ein Proxy, Gateway oder Client entfernt ihn</translation>
    </message>
    <message>
      <source>Check what changed in proxies and gateways before this service; send a request by hand past them.</source>
      <translation>Prüfen, was sich an Proxys und Gateways vor diesem Dienst geändert hat; eine Anfrage von Hand an ihnen vorbei senden.</translation>
    </message>
    <message>
      <source>tokens of another issuer: a tenant, realm or issuer address changed</source>
      <translation>Token eines anderen Ausstellers: Mandant, Realm oder Ausstelleradresse hat sich geändert</translation>
    </message>
    <message>
      <source>Compare the issuer in the tokens with the one that the service expects, letter by letter; add it if it is meant to be trusted, else find out who sends these tokens.</source>
      <translation>Den Aussteller der Token Buchstabe für Buchstabe mit dem erwarteten vergleichen; ihn aufnehmen, wenn ihm zu trauen ist, sonst herausfinden, wer diese Token sendet.</translation>
    </message>
    <message>
      <source>a signing key was rotated and this service has not fetched the new key</source>
      <translation>ein Signierschlüssel wurde gewechselt, und dieser Dienst hat den neuen nicht abgerufen</translation>
    </message>
    <message>
      <source>Fetch the issuer's key set again and check that it holds this key id; restart or shorten the cache of the service. If the issuer does not publish the key, ask who signs with it.</source>
      <translation>Den Schlüsselsatz des Ausstellers erneut abrufen und prüfen, dass er diese Schlüsselkennung enthält; den Dienst neu starten oder seinen Cache verkürzen. Veröffentlicht der Aussteller den Schlüssel nicht, fragen, wer damit signiert.</translation>
    </message>
    <message>
      <source>a permission or scope was changed, or a client uses a new function</source>
      <translation>eine Berechtigung oder ein Scope wurde geändert, oder ein Client nutzt eine neue Funktion</translation>
    </message>
    <message>
      <source>Compare the scopes in the tokens with those that the route asks for; look at what was changed there shortly before the start.</source>
      <translation>Die Scopes der Token mit denen vergleichen, die die Route verlangt; nachsehen, was dort kurz vor dem Beginn geändert wurde.</translation>
    </message>
    <message>
      <source>one client tries many kinds of bad tokens: probing</source>
      <translation>ein Client probiert viele Arten schlechter Token: Ausspähen</translation>
    </message>
    <message>
      <source>Limit or block this client, and check whether any of its requests was accepted.</source>
      <translation>Diesen Client begrenzen oder sperren und prüfen, ob eine seiner Anfragen angenommen wurde.</translation>
    </message>
    <message>
      <source>many tokens were revoked or sessions ended at once</source>
      <translation>viele Token wurden zugleich widerrufen oder Sitzungen beendet</translation>
    </message>
    <message>
      <source>If this was done on purpose, clients must sign in again; else find out who revoked them.</source>
      <translation>War es Absicht, müssen Clients sich neu anmelden; sonst herausfinden, wer sie widerrufen hat.</translation>
    </message>
    <message>
      <source>one token is used by many clients: it was copied, or stolen</source>
      <translation>ein Token wird von vielen Clients benutzt: kopiert oder gestohlen</translation>
    </message>
    <message>
      <source>Revoke this token, find out where it leaked, and give each client its own.</source>
      <translation>Dieses Token widerrufen, herausfinden, wo es durchsickerte, und jedem Client ein eigenes geben.</translation>
    </message>
    <message>
      <source>one service rejects what others accept: its keys or settings differ</source>
      <translation>ein Dienst lehnt ab, was andere annehmen: Seine Schlüssel oder Einstellungen weichen ab</translation>
    </message>
    <message>
      <source>Compare the keys, issuer, audience and clock of this service with those of the others; look at what was deployed there.</source>
      <translation>Schlüssel, Aussteller, Audience und Uhr dieses Dienstes mit denen der anderen vergleichen; nachsehen, was dort ausgeliefert wurde.</translation>
    </message>
    <message>
      <source>one client repeats a bad token: a refresh loop that is stuck, or an attack</source>
      <translation>ein Client wiederholt ein schlechtes Token: eine festsitzende Erneuerungsschleife oder ein Angriff</translation>
    </message>
    <message>
      <source>Ask the owner of this client to fetch a new token on a 401 and to wait between tries; limit its rate. If nobody knows the client, block it.</source>
      <translation>Den Eigner dieses Clients bitten, bei 401 ein neues Token zu holen und zwischen Versuchen zu warten; seine Rate begrenzen. Kennt niemand den Client, ihn sperren.</translation>
    </message>
    <message>
      <source>tokens signed with a key that is not the one their kid names: tampering, or two environments mixed</source>
      <translation>Token, mit einem anderen Schlüssel signiert als ihre kid nennt: Fälschung oder zwei vermischte Umgebungen</translation>
    </message>
    <message>
      <source>Check that the tokens come from this environment's issuer; if they do, compare its published key with the one in use.</source>
      <translation>Prüfen, dass die Token vom Aussteller dieser Umgebung kommen; wenn ja, dessen veröffentlichten Schlüssel mit dem benutzten vergleichen.</translation>
    </message>
    <message>
      <source>clients that were never seen before: something new was deployed, or an attack from outside</source>
      <translation>nie zuvor gesehene Clients: Etwas Neues wurde ausgeliefert, oder ein Angriff von außen</translation>
    </message>
    <message>
      <source>Look at where these clients come from and what they call; if nobody knows them, limit or block them, and check whether any of their requests was accepted.</source>
      <translation>Nachsehen, woher diese Clients kommen und was sie aufrufen; kennt sie niemand, sie begrenzen oder sperren und prüfen, ob eine ihrer Anfragen angenommen wurde.</translation>
    </message>
    <message>
      <source>the service cannot check tokens: key set, introspection or identity provider is not reachable</source>
      <translation>der Dienst kann Token nicht prüfen: Schlüsselsatz, Introspection oder Identitätsanbieter ist nicht erreichbar</translation>
    </message>
    <message>
      <source>Check from the service's host that the key set or introspection address answers; look at DNS, TLS and the state of the identity provider. The tokens themselves may be good.</source>
      <translation>Vom Host des Dienstes aus prüfen, dass die Adresse von Schlüsselsatz oder Introspection antwortet; DNS, TLS und den Zustand des Identitätsanbieters ansehen. Die Token selbst können gut sein.</translation>
    </message>
    <message>
      <source>Of the {all} characters of the signature, {count} from character {at} on are damaged; the rest is right</source>
      <translation>Von den {all} Zeichen der Signatur sind {count} ab Zeichen {at} beschädigt; der Rest stimmt</translation>
    </message>
    <message>
      <source>A dot was lost; put back before character {at} the token verifies</source>
      <translation>Ein Punkt ging verloren; vor Zeichen {at} wieder eingesetzt, ist das Token gültig signiert</translation>
    </message>
    <message>
      <source>At character {at} stands {found} in place of a dot</source>
      <translation>An Zeichen {at} steht {found} anstelle eines Punktes</translation>
    </message>
    <message>
      <source>The dot at character {at} is one too many</source>
      <translation>Der Punkt an Zeichen {at} ist einer zu viel</translation>
    </message>
    <message>
      <source>It stands after character {at}; undone, the token verifies</source>
      <translation>Es steht nach Zeichen {at}; rückgängig gemacht, stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>The secret fits when it is read as {reading}, and not as it is written</source>
      <translation>Das Geheimnis passt, wenn es als {reading} gelesen wird, und nicht so, wie es dasteht</translation>
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
      <source>Character {at} of the {part} (of the token: {whole}) and the next are swapped: {found} should be {expected}</source>
      <translation>Zeichen {at}, gezählt im Teil {part} (im Token: {whole}), und das nächste sind vertauscht: statt {found} muss {expected} stehen</translation>
    </message>
    <message>
      <source>Character {at} of the {part} (of the token: {whole}), {found}, is one too many</source>
      <translation>Zeichen {at}, gezählt im Teil {part} (im Token: {whole}), {found}, ist eines zu viel</translation>
    </message>
    <message>
      <source>Before character {at} of the {part} (of the token: {whole}) the character {expected} is missing</source>
      <translation>Vor Zeichen {at}, gezählt im Teil {part} (im Token: {whole}), fehlt das Zeichen {expected}</translation>
    </message>
    <message>
      <source>Character {at} of the {part} (of the token: {whole}) should be {expected} instead of {found}</source>
      <translation>Zeichen {at}, gezählt im Teil {part} (im Token: {whole}), muss {expected} statt {found} sein</translation>
    </message>
    <message>
      <source>From character {at} of the {part} (of the token: {whole}) on, {count} characters are too many</source>
      <translation>Ab Zeichen {at}, gezählt im Teil {part} (im Token: {whole}), sind {count} Zeichen zu viel</translation>
    </message>
    <message>
      <source>Before character {at} of the {part} (of the token: {whole}) {count} characters are missing: {expected}</source>
      <translation>Vor Zeichen {at}, gezählt im Teil {part} (im Token: {whole}), fehlen {count} Zeichen: {expected}</translation>
    </message>
    <message>
      <source>Characters are missing at two line breaks, the first before character {at} of the {part} (of the token: {whole})</source>
      <translation>An zwei Zeilenumbrüchen fehlen Zeichen, am ersten vor Zeichen {at}, gezählt im Teil {part} (im Token: {whole})</translation>
    </message>
    <message>
      <source>At the start of the token characters are lost: {expected}</source>
      <translation>Am Anfang des Tokens fehlen Zeichen: {expected}</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: the last one is lost</source>
      <translation>Die Signatur hat {there} von {all} Zeichen: Das letzte fehlt</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: the last {lost} are lost</source>
      <translation>Die Signatur hat {there} von {all} Zeichen: Die letzten {lost} fehlen</translation>
    </message>
    <message>
      <source>The signature was made with {used}, but the header says {told}</source>
      <translation>Die Signatur wurde mit {used} gemacht, aber der Header nennt {told}</translation>
    </message>
    <message>
      <source>The signature was made with {used}, which the header does not name</source>
      <translation>Die Signatur wurde mit {used} gemacht, was der Header nicht nennt</translation>
    </message>
    <message>
      <source>The signature is RSASSA-PSS with a salt of {salt} octets; {algorithm} needs one as long as the hash, {size}</source>
      <translation>Die Signatur ist RSASSA-PSS mit einem Salt von {salt} Oktetten; {algorithm} braucht einen so lang wie der Hash, {size}</translation>
    </message>
    <message>
      <source>The signature is RSASSA-PSS whose mask (MGF1) uses {hash}; JOSE wants the hash of the message there</source>
      <translation>Die Signatur ist RSASSA-PSS, deren Maske (MGF1) {hash} benutzt; JOSE verlangt dort den Hash der Nachricht</translation>
    </message>
    <message>
      <source>The signer hashed with {used}; {algorithm} takes {right}</source>
      <translation>Der Signierer hat mit {used} gehasht; {algorithm} nimmt {right}</translation>
    </message>
    <message>
      <source>The signer was given the {hash} hash of the text and not the text, so it was hashed twice</source>
      <translation>Der Signierer bekam den {hash}-Hash des Textes und nicht den Text; so wurde zweimal gehasht</translation>
    </message>
    <message>
      <source>The key encrypted the bare hash: the name of the hash (DigestInfo) that RSASSA-PKCS1-v1_5 puts before it is missing</source>
      <translation>Der Schlüssel hat den bloßen Hash verschlüsselt: Der Name des Hashs (DigestInfo), den RSASSA-PKCS1-v1_5 davorsetzt, fehlt</translation>
    </message>
    <message>
      <source>A leading zero octet is missing in the key's coordinates; with {size} octets each the token verifies</source>
      <translation>In den Koordinaten des Schlüssels fehlt ein führendes Null-Oktett; mit je {size} Oktetten stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>The token names no key</source>
      <translation>Das Token nennt keinen Schlüssel</translation>
    </message>
    <message>
      <source>No key has the kid "{kid}"</source>
      <translation>Kein Schlüssel hat die kid „{kid}“</translation>
    </message>
    <message>
      <source>Several keys have the kid "{kid}"</source>
      <translation>Mehrere Schlüssel haben die kid „{kid}“</translation>
    </message>
    <message>
      <source>The kid "{kid}" belongs to another key ({source}): it was reused, or the key set is another environment's</source>
      <translation>Die kid „{kid}“ gehört zu einem anderen Schlüssel ({source}): Sie wurde wiederverwendet, oder der Schlüsselsatz ist der einer anderen Umgebung</translation>
    </message>
    <message>
      <source>The signature verifies with the key {key} ({source}, number {number}, {form})</source>
      <translation>Die Signatur stimmt mit dem Schlüssel {key} ({source}, Nummer {number}, {form})</translation>
    </message>
    <message>
      <source>The token was shortened before it was copied: at character {at} "{mark}" stands for characters that are lost</source>
      <translation>Das Token wurde vor dem Kopieren gekürzt: An Zeichen {at} steht „{mark}“ für Zeichen, die verloren sind</translation>
    </message>
    <message>
      <source>Number of characters after it: {count}</source>
      <translation>Zahl der Zeichen danach: {count}</translation>
    </message>
    <message>
      <source>What is lost cannot be computed: copy the token from its source</source>
      <translation>Was verloren ist, kann nicht berechnet werden: Kopieren Sie das Token von seiner Quelle</translation>
    </message>
    <message>
      <source>The token has only small letters</source>
      <translation>Das Token hat nur Kleinbuchstaben</translation>
    </message>
    <message>
      <source>The token has only capital letters</source>
      <translation>Das Token hat nur Großbuchstaben</translation>
    </message>
    <message>
      <source>Something on the way (a header map, a database, a form) changed their case, which cannot be undone: copy the token from before that place</source>
      <translation>Etwas auf dem Weg (eine Header-Tabelle, eine Datenbank, ein Formular) hat die Groß- und Kleinschreibung geändert, was nicht rückgängig zu machen ist: Kopieren Sie das Token von einer Stelle davor</translation>
    </message>
    <message>
      <source>It ends as at a limit of {limit} bytes</source>
      <translation>Es endet wie an einer Grenze von {limit} Bytes</translation>
    </message>
    <message>
      <source>It ends as at a limit of {limit} bytes for the whole line</source>
      <translation>Es endet wie an einer Grenze von {limit} Bytes für die ganze Zeile</translation>
    </message>
    <message>
      <source>The token ends after {count} characters in its header; the rest is lost</source>
      <translation>Das Token endet nach {count} Zeichen in seinem Header; der Rest ist verloren</translation>
    </message>
    <message>
      <source>The token ends after {count} characters in its payload; the rest is lost</source>
      <translation>Das Token endet nach {count} Zeichen in seiner Nutzlast; der Rest ist verloren</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: its end is lost</source>
      <translation>Die Signatur hat {there} von {all} Zeichen: Ihr Ende fehlt</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: one is lost</source>
      <translation>Die Signatur hat {there} von {all} Zeichen: Eines fehlt</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: {lost} are lost</source>
      <translation>Die Signatur hat {there} von {all} Zeichen: {lost} fehlen</translation>
    </message>
    <message>
      <source>Microsoft signs the hash of the header's nonce and not the nonce: the token is meant for Microsoft Graph, and only Graph is to check it. Request a token for your own API (its scope, not Graph's)</source>
      <translation>Microsoft signiert den Hash der Nonce im Header und nicht die Nonce: Das Token ist für Microsoft Graph bestimmt, und nur Graph soll es prüfen. Fordern Sie ein Token für Ihre eigene API an (deren Scope, nicht den von Graph)</translation>
    </message>
    <message>
      <source>The payload was written anew after signing; what was signed is {how}</source>
      <translation>Die Nutzlast wurde nach dem Signieren neu geschrieben; signiert wurde sie so: {how}</translation>
    </message>
    <message>
      <source>Header and payload were written anew after signing; what was signed is {how}</source>
      <translation>Header und Nutzlast wurden nach dem Signieren neu geschrieben; signiert wurden sie so: {how}</translation>
    </message>
    <message>
      <source>The header was written anew after signing; what was signed is {how}</source>
      <translation>Der Header wurde nach dem Signieren neu geschrieben; signiert wurde er so: {how}</translation>
    </message>
    <message>
      <source>The header's member "{member}" was added after signing; without it the token verifies</source>
      <translation>Das Feld „{member}“ des Headers kam nach dem Signieren hinzu; ohne es stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>The signer signed the decoded payload and not the encoded one (b64 false without saying so)</source>
      <translation>Der Signierer hat die dekodierte Nutzlast signiert und nicht die kodierte (b64 false, ohne es zu sagen)</translation>
    </message>
    <message>
      <source>The signer signed decoded header and payload and not the encoded ones</source>
      <translation>Der Signierer hat Header und Nutzlast dekodiert signiert und nicht kodiert</translation>
    </message>
    <message>
      <source>The signer signed decoded header and payload, without a dot</source>
      <translation>Der Signierer hat Header und Nutzlast dekodiert und ohne Punkt signiert</translation>
    </message>
    <message>
      <source>The signer signed the decoded payload alone</source>
      <translation>Der Signierer hat nur die dekodierte Nutzlast signiert</translation>
    </message>
    <message>
      <source>The signer signed the encoded payload alone</source>
      <translation>Der Signierer hat nur die kodierte Nutzlast signiert</translation>
    </message>
    <message>
      <source>The signer signed the encoded header alone</source>
      <translation>Der Signierer hat nur den kodierten Header signiert</translation>
    </message>
    <message>
      <source>The signer signed header and payload without the dot</source>
      <translation>Der Signierer hat Header und Nutzlast ohne den Punkt signiert</translation>
    </message>
    <message>
      <source>The signer signed the text with a dot at its end</source>
      <translation>Der Signierer hat den Text mit einem Punkt am Ende signiert</translation>
    </message>
    <message>
      <source>The signer signed the text with a newline at its end</source>
      <translation>Der Signierer hat den Text mit einem Zeilenumbruch am Ende signiert</translation>
    </message>
    <message>
      <source>The signer signed base64url with padding, as AWS load balancers do; with the padding in place the token verifies</source>
      <translation>Der Signierer hat base64url mit Füllzeichen signiert, wie es Load Balancer von AWS tun; mit den Füllzeichen stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>The signer signed standard base64 and not base64url</source>
      <translation>Der Signierer hat übliches base64 signiert und nicht base64url</translation>
    </message>
    <message>
      <source>The signer signed standard base64 without padding and not base64url</source>
      <translation>Der Signierer hat übliches base64 ohne Füllzeichen signiert und nicht base64url</translation>
    </message>
    <message>
      <source>The payload that was signed ended with a newline</source>
      <translation>Die Nutzlast, die signiert wurde, endete mit einem Zeilenumbruch</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>without its last newline</source>
      <translation>ohne den letzten Zeilenumbruch</translation>
    </message>
    <message>
      <source>with a newline at its end</source>
      <translation>mit einem Zeilenumbruch am Ende</translation>
    </message>
    <message>
      <source>with CRLF line ends</source>
      <translation>mit Zeilenenden CRLF</translation>
    </message>
    <message>
      <source>with LF line ends</source>
      <translation>mit Zeilenenden LF</translation>
    </message>
    <message>
      <source>without a byte order mark</source>
      <translation>ohne Byte Order Mark</translation>
    </message>
    <message>
      <source>with a byte order mark</source>
      <translation>mit Byte Order Mark</translation>
    </message>
    <message>
      <source>The signer signed the detached payload {how}</source>
      <translation>Der Signierer hat die abgetrennte Nutzlast signiert: {how}</translation>
    </message>
    <message>
      <source>The signer signed the detached payload {how}, without encoding it</source>
      <translation>Der Signierer hat die abgetrennte Nutzlast unkodiert signiert: {how}</translation>
    </message>
    <message>
      <source>compact</source>
      <translation>kompakt</translation>
    </message>
    <message>
      <source>with blanks after commas and colons</source>
      <translation>mit Leerzeichen nach Kommas und Doppelpunkten</translation>
    </message>
    <message>
      <source>with blanks after colons</source>
      <translation>mit Leerzeichen nach Doppelpunkten</translation>
    </message>
    <message>
      <source>indented by 2</source>
      <translation>um 2 eingerückt</translation>
    </message>
    <message>
      <source>indented by 4</source>
      <translation>um 4 eingerückt</translation>
    </message>
    <message>
      <source>indented with tabs</source>
      <translation>mit Tabulatoren eingerückt</translation>
    </message>
    <message>
      <source>nothing escaped without need</source>
      <translation>nichts ohne Not maskiert</translation>
    </message>
    <message>
      <source>slashes escaped</source>
      <translation>Schrägstriche maskiert</translation>
    </message>
    <message>
      <source>characters beyond ASCII escaped</source>
      <translation>Zeichen außerhalb von ASCII maskiert</translation>
    </message>
    <message>
      <source>slashes and characters beyond ASCII escaped</source>
      <translation>Schrägstriche und Zeichen außerhalb von ASCII maskiert</translation>
    </message>
    <message>
      <source>&lt; &gt; &amp; escaped</source>
      <translation>&lt; &gt; &amp; maskiert</translation>
    </message>
    <message>
      <source>members sorted</source>
      <translation>Felder sortiert</translation>
    </message>
    <message>
      <source>without blanks around it</source>
      <translation>ohne Leerzeichen ringsum</translation>
    </message>
    <message>
      <source>The header of the token is lost, {count} characters</source>
      <translation>Der Header des Tokens fehlt, {count} Zeichen</translation>
    </message>
    <message>
      <source>The first character of the token is lost</source>
      <translation>Das erste Zeichen des Tokens fehlt</translation>
    </message>
    <message>
      <source>The first {count} characters of the token are lost</source>
      <translation>Die ersten {count} Zeichen des Tokens fehlen</translation>
    </message>
    <message>
      <source>Read so, the token verifies</source>
      <translation>So gelesen, stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>The HMAC was made with the text of a private key: the signer took it for a secret and did not sign with it</source>
      <translation>Der HMAC wurde mit dem Text eines privaten Schlüssels gemacht: Der Signierer hielt ihn für ein Geheimnis und hat nicht mit ihm signiert</translation>
    </message>
    <message>
      <source>The HMAC was made with {encoding}: everybody who has the public key can do that, so the token is a forgery</source>
      <translation>Der HMAC wurde hiermit gemacht: {encoding}. Das kann jeder, der den öffentlichen Schlüssel hat; das Token ist also eine Fälschung</translation>
    </message>
    <message>
      <source>Character {at} of the secret is one too many</source>
      <translation>Zeichen {at} des Geheimnisses ist eines zu viel</translation>
    </message>
    <message>
      <source>Character {at} of the secret is wrong</source>
      <translation>Zeichen {at} des Geheimnisses ist falsch</translation>
    </message>
    <message>
      <source>Before character {at} of the secret another is missing here</source>
      <translation>Vor Zeichen {at} des Geheimnisses fehlt hier ein anderes</translation>
    </message>
    <message>
      <source>With the right secret the token verifies</source>
      <translation>Mit dem richtigen Geheimnis stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>The token is signed with an empty secret: anybody can sign with it</source>
      <translation>Das Token ist mit einem leeren Geheimnis signiert: Damit kann jeder signieren</translation>
    </message>
    <message>
      <source>The token is signed with the well-known secret "{secret}", out of a tutorial or a default: anybody can sign with it</source>
      <translation>Das Token ist mit dem allgemein bekannten Geheimnis „{secret}“ signiert, aus einer Anleitung oder einer Voreinstellung: Damit kann jeder signieren</translation>
    </message>
    <message>
      <source>The signer used the base64 text of the secret, not the octets that it encodes</source>
      <translation>Der Signierer hat den base64-Text des Geheimnisses benutzt, nicht die Oktette, die er kodiert</translation>
    </message>
    <message>
      <source>The signer used the base64 text of the secret without its padding</source>
      <translation>Der Signierer hat den base64-Text des Geheimnisses ohne Füllzeichen benutzt</translation>
    </message>
    <message>
      <source>The signer used the base64url text of the secret, not the octets that it encodes</source>
      <translation>Der Signierer hat den base64url-Text des Geheimnisses benutzt, nicht die Oktette, die er kodiert</translation>
    </message>
    <message>
      <source>The signer used the hexadecimal text of the secret, not the octets that it encodes</source>
      <translation>Der Signierer hat den hexadezimalen Text des Geheimnisses benutzt, nicht die Oktette, die er kodiert</translation>
    </message>
    <message>
      <source>The signer used the hexadecimal text (capitals) of the secret</source>
      <translation>Der Signierer hat den hexadezimalen Text des Geheimnisses (in Großbuchstaben) benutzt</translation>
    </message>
    <message>
      <source>The secret is base64 text; the signer used the octets that it encodes</source>
      <translation>Das Geheimnis ist base64-Text; der Signierer hat die Oktette benutzt, die er kodiert</translation>
    </message>
    <message>
      <source>The secret is hexadecimal text; the signer used the octets that it encodes</source>
      <translation>Das Geheimnis ist hexadezimaler Text; der Signierer hat die Oktette benutzt, die er kodiert</translation>
    </message>
    <message>
      <source>White space around the secret was taken as part of it; the signer left it out</source>
      <translation>Leerraum um das Geheimnis wurde als Teil davon genommen; der Signierer hat ihn weggelassen</translation>
    </message>
    <message>
      <source>The signer's secret ends with a newline (LF), as a file read whole does</source>
      <translation>Das Geheimnis des Signierers endet mit einem Zeilenumbruch (LF), wie eine ganz gelesene Datei</translation>
    </message>
    <message>
      <source>The signer's secret ends with a newline (CRLF), as a file made on Windows does</source>
      <translation>Das Geheimnis des Signierers endet mit einem Zeilenumbruch (CRLF), wie eine unter Windows gemachte Datei</translation>
    </message>
    <message>
      <source>The signer's secret ends with a blank</source>
      <translation>Das Geheimnis des Signierers endet mit einem Leerzeichen</translation>
    </message>
    <message>
      <source>The signer's secret ends with a NUL octet</source>
      <translation>Das Geheimnis des Signierers endet mit einem NUL-Oktett</translation>
    </message>
    <message>
      <source>The signer encoded the secret as UTF-16 (little-endian)</source>
      <translation>Der Signierer hat das Geheimnis als UTF-16 (Little Endian) kodiert</translation>
    </message>
    <message>
      <source>The signer encoded the secret as UTF-16 (big-endian)</source>
      <translation>Der Signierer hat das Geheimnis als UTF-16 (Big Endian) kodiert</translation>
    </message>
    <message>
      <source>The signer encoded the secret as UTF-16 with a byte order mark</source>
      <translation>Der Signierer hat das Geheimnis als UTF-16 mit Byte Order Mark kodiert</translation>
    </message>
    <message>
      <source>The secret lost a zero octet at its start</source>
      <translation>Das Geheimnis hat ein Null-Oktett am Anfang verloren</translation>
    </message>
    <message>
      <source>The secret has a zero octet too many at its start</source>
      <translation>Das Geheimnis hat am Anfang ein Null-Oktett zu viel</translation>
    </message>
    <message>
      <source>The signer wrote the secret in small letters</source>
      <translation>Der Signierer hat das Geheimnis in Kleinbuchstaben geschrieben</translation>
    </message>
    <message>
      <source>The signer wrote the secret in capital letters</source>
      <translation>Der Signierer hat das Geheimnis in Großbuchstaben geschrieben</translation>
    </message>
    <message>
      <source>The signer's secret starts with a byte order mark</source>
      <translation>Das Geheimnis des Signierers beginnt mit einer Byte Order Mark</translation>
    </message>
    <message>
      <source>The signer took the quotes around the secret as part of it</source>
      <translation>Der Signierer hat die Anführungszeichen um das Geheimnis als Teil davon genommen</translation>
    </message>
    <message>
      <source>The secret holds escapes such as \n; the signer used what they stand for</source>
      <translation>Das Geheimnis enthält Maskierungen wie \n; der Signierer hat benutzt, wofür sie stehen</translation>
    </message>
    <message>
      <source>The quotes around the secret are not part of it</source>
      <translation>Die Anführungszeichen um das Geheimnis sind kein Teil davon</translation>
    </message>
    <message>
      <source>The secret holds a character that cannot be seen, which the signer did not use (a no-break space, a zero-width character)</source>
      <translation>Das Geheimnis enthält ein unsichtbares Zeichen, das der Signierer nicht benutzt hat (ein geschütztes Leerzeichen, ein Zeichen ohne Breite)</translation>
    </message>
    <message>
      <source>The secret is UTF-16 text; the signer used its characters as UTF-8</source>
      <translation>Das Geheimnis ist UTF-16-Text; der Signierer hat seine Zeichen als UTF-8 benutzt</translation>
    </message>
    <message>
      <source>The secret is percent-encoded; the signer used what it stands for</source>
      <translation>Das Geheimnis ist prozentkodiert; der Signierer hat benutzt, wofür es steht</translation>
    </message>
    <message>
      <source>The secret is a JWK; what the signer used are the octets of its member k</source>
      <translation>Das Geheimnis ist ein JWK; der Signierer hat die Oktette seines Mitglieds k benutzt</translation>
    </message>
    <message>
      <source>What was given are settings; what the signer used is the value of {name} alone</source>
      <translation>Angegeben sind Einstellungen; der Signierer hat allein den Wert von {name} benutzt</translation>
    </message>
    <message>
      <source>The signature is written in hexadecimal and not in base64url</source>
      <translation>Die Signatur ist hexadezimal geschrieben und nicht in base64url</translation>
    </message>
    <message>
      <source>The signature is the base64url of a hexadecimal text and not of the octets</source>
      <translation>Die Signatur ist das base64url eines hexadezimalen Textes und nicht der Oktette</translation>
    </message>
    <message>
      <source>The signature was written in base64 twice</source>
      <translation>Die Signatur wurde zweimal in base64 geschrieben</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} octets: a leading zero was lost; put back it verifies</source>
      <translation>Die Signatur hat {there} von {all} Oktetten: Eine führende Null ging verloren; wieder eingesetzt, stimmt sie</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} octets: a leading zero of {where} was lost; put back it verifies</source>
      <translation>Die Signatur hat {there} von {all} Oktetten: Eine führende Null von {where} ging verloren; wieder eingesetzt, stimmt sie</translation>
    </message>
    <message>
      <source>The ECDSA signature is ASN.1 DER; with r and s side by side, as JOSE wants it, it verifies</source>
      <translation>Die ECDSA-Signatur ist ASN.1 DER; mit r und s nebeneinander, wie JOSE es will, stimmt sie</translation>
    </message>
    <message>
      <source>r and s are swapped; in their order the signature verifies</source>
      <translation>r und s sind vertauscht; in ihrer Reihenfolge stimmt die Signatur</translation>
    </message>
    <message>
      <source>r and s are written with their lowest octet first; turned round the signature verifies</source>
      <translation>r und s sind mit dem niedrigsten Oktett zuerst geschrieben; umgedreht stimmt die Signatur</translation>
    </message>
    <message>
      <source>The octets of the signature stand in reverse order, as Windows writes them; turned round it verifies</source>
      <translation>Die Oktette der Signatur stehen in umgekehrter Reihenfolge, wie Windows sie schreibt; umgedreht stimmt sie</translation>
    </message>
    <message>
      <source>The token went through quoted-printable mail: lines end with = and = stands as =3D; undone it verifies</source>
      <translation>Das Token ging durch eine quoted-printable-Mail: Zeilen enden mit =, und = steht als =3D; rückgängig gemacht, stimmt die Signatur</translation>
    </message>
    <message>
      <source>White space or invisible characters came into the token; without them it verifies</source>
      <translation>Leerraum oder unsichtbare Zeichen gerieten in das Token; ohne sie stimmt die Signatur</translation>
    </message>
    <message>
      <source>Each line begins with the quote mark of a mail; without them the token verifies</source>
      <translation>Jede Zeile beginnt mit dem Zitatzeichen einer Mail; ohne sie stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>Line breaks came into the token as the two characters \n; without them it verifies</source>
      <translation>Zeilenumbrüche gerieten als die zwei Zeichen \n in das Token; ohne sie stimmt die Signatur</translation>
    </message>
    <message>
      <source>The token was percent-encoded; decoded it verifies</source>
      <translation>Das Token war prozentkodiert; dekodiert stimmt die Signatur</translation>
    </message>
    <message>
      <source>The token holds HTML entities; decoded it verifies</source>
      <translation>Das Token enthält HTML-Entitäten; dekodiert stimmt die Signatur</translation>
    </message>
    <message>
      <source>Quotes or brackets came into the token; without them it verifies</source>
      <translation>Anführungszeichen oder Klammern gerieten in das Token; ohne sie stimmt die Signatur</translation>
    </message>
    <message>
      <source>Hyphens were replaced by typographic dashes; undone it verifies</source>
      <translation>Bindestriche wurden durch typografische Striche ersetzt; rückgängig gemacht, stimmt die Signatur</translation>
    </message>
    <message>
      <source>The token was rewritten in standard base64, with + and /; in base64url it verifies</source>
      <translation>Das Token wurde in übliches base64 mit + und / umgeschrieben; in base64url stimmt die Signatur</translation>
    </message>
    <message>
      <source>Padding was added to the token; without it it verifies</source>
      <translation>Dem Token wurden Füllzeichen angefügt; ohne sie stimmt die Signatur</translation>
    </message>
    <message>
      <source>A dot stands twice; written once the token verifies</source>
      <translation>Ein Punkt steht doppelt; einmal geschrieben, stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>The scheme was copied with the token; without it the token verifies</source>
      <translation>Das Schema wurde mit dem Token kopiert; ohne es stimmt die Signatur des Tokens</translation>
    </message>
    <message>
      <source>the key file as it is</source>
      <translation>die Schlüsseldatei, wie sie ist</translation>
    </message>
    <message>
      <source>the PEM text of the public key</source>
      <translation>der PEM-Text des öffentlichen Schlüssels</translation>
    </message>
    <message>
      <source>the PKCS#1 PEM text of the public key</source>
      <translation>der PKCS#1-PEM-Text des öffentlichen Schlüssels</translation>
    </message>
    <message>
      <source>the DER octets of the public key</source>
      <translation>die DER-Oktette des öffentlichen Schlüssels</translation>
    </message>
    <message>
      <source>the PKCS#1 DER octets of the public key</source>
      <translation>die PKCS#1-DER-Oktette des öffentlichen Schlüssels</translation>
    </message>
    <message>
      <source>the base64 of the public key</source>
      <translation>das base64 des öffentlichen Schlüssels</translation>
    </message>
    <message>
      <source>the JWK text of the public key</source>
      <translation>der JWK-Text des öffentlichen Schlüssels</translation>
    </message>
    <message>
      <source>the OpenSSH text of the public key</source>
      <translation>der OpenSSH-Text des öffentlichen Schlüssels</translation>
    </message>
    <message>
      <source>the octets of n</source>
      <translation>die Oktette von n</translation>
    </message>
    <message>
      <source>the base64url of n</source>
      <translation>das base64url von n</translation>
    </message>
    <message>
      <source>the octets of x</source>
      <translation>die Oktette von x</translation>
    </message>
    <message>
      <source>the base64url of x</source>
      <translation>das base64url von x</translation>
    </message>
    <message>
      <source>AWS access key id (long-term)</source>
      <translation>AWS-Zugriffsschlüssel-ID (langfristig)</translation>
    </message>
    <message>
      <source>AWS access key id (temporary, of STS)</source>
      <translation>AWS-Zugriffsschlüssel-ID (befristet, von STS)</translation>
    </message>
    <message>
      <source>AWS unique id of a role</source>
      <translation>Eindeutige AWS-ID einer Rolle</translation>
    </message>
    <message>
      <source>AWS unique id of a user</source>
      <translation>Eindeutige AWS-ID eines Benutzers</translation>
    </message>
    <message>
      <source>AWS STS service bearer token id</source>
      <translation>ID eines Bearer-Tokens des Dienstes AWS STS</translation>
    </message>
    <message>
      <source>AWS context-specific credential id</source>
      <translation>ID kontextgebundener AWS-Zugangsdaten</translation>
    </message>
    <message>
      <source>AWS unique id of a group</source>
      <translation>Eindeutige AWS-ID einer Gruppe</translation>
    </message>
    <message>
      <source>AWS session token (of STS)</source>
      <translation>AWS-Sitzungstoken (von STS)</translation>
    </message>
    <message>
      <source>GitHub fine-grained personal access token</source>
      <translation>Persönliches GitHub-Zugriffstoken (fein abgestuft)</translation>
    </message>
    <message>
      <source>GitHub personal access token (classic)</source>
      <translation>Persönliches GitHub-Zugriffstoken (klassisch)</translation>
    </message>
    <message>
      <source>GitHub OAuth access token</source>
      <translation>GitHub-OAuth-Zugriffstoken</translation>
    </message>
    <message>
      <source>GitHub App user access token</source>
      <translation>Benutzer-Zugriffstoken einer GitHub App</translation>
    </message>
    <message>
      <source>GitHub App installation access token</source>
      <translation>Installations-Zugriffstoken einer GitHub App</translation>
    </message>
    <message>
      <source>GitHub App refresh token</source>
      <translation>Refresh-Token einer GitHub App</translation>
    </message>
    <message>
      <source>GitLab personal access token</source>
      <translation>Persönliches GitLab-Zugriffstoken</translation>
    </message>
    <message>
      <source>GitLab deploy token</source>
      <translation>GitLab-Deploy-Token</translation>
    </message>
    <message>
      <source>GitLab runner authentication token</source>
      <translation>GitLab-Runner-Anmeldetoken</translation>
    </message>
    <message>
      <source>GitLab CI/CD job token</source>
      <translation>Token eines GitLab-CI/CD-Jobs</translation>
    </message>
    <message>
      <source>GitLab trigger token</source>
      <translation>GitLab-Trigger-Token</translation>
    </message>
    <message>
      <source>GitLab SCIM token</source>
      <translation>GitLab-SCIM-Token</translation>
    </message>
    <message>
      <source>GitLab OAuth application secret</source>
      <translation>Geheimnis einer GitLab-OAuth-Anwendung</translation>
    </message>
    <message>
      <source>GitLab agent token</source>
      <translation>GitLab-Agent-Token</translation>
    </message>
    <message>
      <source>npm access token</source>
      <translation>npm-Zugriffstoken</translation>
    </message>
    <message>
      <source>Slack bot token</source>
      <translation>Slack-Bot-Token</translation>
    </message>
    <message>
      <source>Slack user token</source>
      <translation>Slack-Benutzertoken</translation>
    </message>
    <message>
      <source>Slack workspace token</source>
      <translation>Slack-Workspace-Token</translation>
    </message>
    <message>
      <source>Slack refresh token</source>
      <translation>Slack-Refresh-Token</translation>
    </message>
    <message>
      <source>Slack rotating token</source>
      <translation>Wechselndes Slack-Token</translation>
    </message>
    <message>
      <source>Slack session token</source>
      <translation>Slack-Sitzungstoken</translation>
    </message>
    <message>
      <source>Slack app-level token</source>
      <translation>Slack-Token einer App</translation>
    </message>
    <message>
      <source>Stripe secret key (live)</source>
      <translation>Geheimer Stripe-Schlüssel (Live)</translation>
    </message>
    <message>
      <source>Stripe secret key (test)</source>
      <translation>Geheimer Stripe-Schlüssel (Test)</translation>
    </message>
    <message>
      <source>Stripe restricted key (live)</source>
      <translation>Eingeschränkter Stripe-Schlüssel (Live)</translation>
    </message>
    <message>
      <source>Stripe restricted key (test)</source>
      <translation>Eingeschränkter Stripe-Schlüssel (Test)</translation>
    </message>
    <message>
      <source>Stripe publishable key (live): not a secret, and no bearer token</source>
      <translation>Öffentlicher Stripe-Schlüssel (Live): kein Geheimnis und kein Bearer-Token</translation>
    </message>
    <message>
      <source>Stripe publishable key (test): not a secret, and no bearer token</source>
      <translation>Öffentlicher Stripe-Schlüssel (Test): kein Geheimnis und kein Bearer-Token</translation>
    </message>
    <message>
      <source>Webhook signing secret: signs messages, and is no bearer token</source>
      <translation>Signaturgeheimnis eines Webhooks: signiert Nachrichten und ist kein Bearer-Token</translation>
    </message>
    <message>
      <source>Google API key: goes into `key=` or X-Goog-Api-Key, not into Bearer</source>
      <translation>Google-API-Schlüssel: gehört in `key=` oder X-Goog-Api-Key, nicht in Bearer</translation>
    </message>
    <message>
      <source>Google OAuth access token</source>
      <translation>Google-OAuth-Zugriffstoken</translation>
    </message>
    <message>
      <source>Google OAuth client secret</source>
      <translation>Google-OAuth-Client-Geheimnis</translation>
    </message>
    <message>
      <source>Google OAuth refresh token</source>
      <translation>Google-OAuth-Refresh-Token</translation>
    </message>
    <message>
      <source>SendGrid API key</source>
      <translation>SendGrid-API-Schlüssel</translation>
    </message>
    <message>
      <source>Anthropic API key: goes into x-api-key</source>
      <translation>Anthropic-API-Schlüssel: gehört in x-api-key</translation>
    </message>
    <message>
      <source>OpenAI project API key</source>
      <translation>API-Schlüssel eines OpenAI-Projekts</translation>
    </message>
    <message>
      <source>Hugging Face access token</source>
      <translation>Hugging-Face-Zugriffstoken</translation>
    </message>
    <message>
      <source>DigitalOcean personal access token</source>
      <translation>Persönliches DigitalOcean-Zugriffstoken</translation>
    </message>
    <message>
      <source>DigitalOcean OAuth token</source>
      <translation>DigitalOcean-OAuth-Token</translation>
    </message>
    <message>
      <source>Shopify access token</source>
      <translation>Shopify-Zugriffstoken</translation>
    </message>
    <message>
      <source>Shopify shared secret</source>
      <translation>Gemeinsames Shopify-Geheimnis</translation>
    </message>
    <message>
      <source>PyPI API token (a macaroon)</source>
      <translation>PyPI-API-Token (ein Macaroon)</translation>
    </message>
    <message>
      <source>RubyGems API key</source>
      <translation>RubyGems-API-Schlüssel</translation>
    </message>
    <message>
      <source>Square access token</source>
      <translation>Square-Zugriffstoken</translation>
    </message>
    <message>
      <source>Linear API key</source>
      <translation>Linear-API-Schlüssel</translation>
    </message>
    <message>
      <source>Figma personal access token</source>
      <translation>Persönliches Figma-Zugriffstoken</translation>
    </message>
    <message>
      <source>Postman API key</source>
      <translation>Postman-API-Schlüssel</translation>
    </message>
    <message>
      <source>HashiCorp Vault service token</source>
      <translation>HashiCorp-Vault-Service-Token</translation>
    </message>
    <message>
      <source>HashiCorp Vault batch token</source>
      <translation>HashiCorp-Vault-Batch-Token</translation>
    </message>
    <message>
      <source>Databricks personal access token</source>
      <translation>Persönliches Databricks-Zugriffstoken</translation>
    </message>
    <message>
      <source>New Relic user API key</source>
      <translation>New-Relic-API-Schlüssel eines Benutzers</translation>
    </message>
    <message>
      <source>Atlassian API token</source>
      <translation>Atlassian-API-Token</translation>
    </message>
    <message>
      <source>Docker Hub personal access token</source>
      <translation>Persönliches Docker-Hub-Zugriffstoken</translation>
    </message>
    <message>
      <source>Terraform token</source>
      <translation>Terraform-Token</translation>
    </message>
    <message>
      <source>Salesforce session id</source>
      <translation>Salesforce-Sitzungs-ID</translation>
    </message>
    <message>
      <source>PASETO v1 local (encrypted)</source>
      <translation>PASETO v1 local (verschlüsselt)</translation>
    </message>
    <message>
      <source>PASETO v2 local (encrypted)</source>
      <translation>PASETO v2 local (verschlüsselt)</translation>
    </message>
    <message>
      <source>PASETO v3 local (encrypted)</source>
      <translation>PASETO v3 local (verschlüsselt)</translation>
    </message>
    <message>
      <source>PASETO v4 local (encrypted)</source>
      <translation>PASETO v4 local (verschlüsselt)</translation>
    </message>
    <message>
      <source>PASETO v1 public (signed)</source>
      <translation>PASETO v1 public (signiert)</translation>
    </message>
    <message>
      <source>PASETO v2 public (signed)</source>
      <translation>PASETO v2 public (signiert)</translation>
    </message>
    <message>
      <source>PASETO v3 public (signed)</source>
      <translation>PASETO v3 public (signiert)</translation>
    </message>
    <message>
      <source>PASETO v4 public (signed)</source>
      <translation>PASETO v4 public (signiert)</translation>
    </message>
    <message>
      <source>Fernet token</source>
      <translation>Fernet-Token</translation>
    </message>
    <message>
      <source>Biscuit token</source>
      <translation>Biscuit-Token</translation>
    </message>
    <message>
      <source>Macaroon (v1)</source>
      <translation>Macaroon (v1)</translation>
    </message>
    <message>
      <source>Macaroon (v2)</source>
      <translation>Macaroon (v2)</translation>
    </message>
    <message>
      <source>Basic credentials</source>
      <translation>Basic-Zugangsdaten</translation>
    </message>
    <message>
      <source>Refresh token</source>
      <translation>Refresh-Token</translation>
    </message>
    <message>
      <source>Entra client secret: goes to the token endpoint, and is no bearer token</source>
      <translation>Entra-Client-Geheimnis: gehört an den Token-Endpunkt und ist kein Bearer-Token</translation>
    </message>
    <message>
      <source>No known form</source>
      <translation>Keine bekannte Form</translation>
    </message>
    <message>
      <source>no token</source>
      <translation>kein Token</translation>
    </message>
    <message>
      <source>Macaroon</source>
      <translation>Macaroon</translation>
    </message>
    <message>
      <source>its packets cannot be read</source>
      <translation>seine Pakete sind nicht lesbar</translation>
    </message>
    <message>
      <source>Macaroon (version 1)</source>
      <translation>Macaroon (Version 1)</translation>
    </message>
    <message>
      <source>Macaroon (version 2)</source>
      <translation>Macaroon (Version 2)</translation>
    </message>
    <message>
      <source>the chain of HMACs over identifier and caveats</source>
      <translation>die Kette der HMACs über Kennung und Caveats</translation>
    </message>
    <message>
      <source>No root key was given</source>
      <translation>Kein Wurzelschlüssel wurde angegeben</translation>
    </message>
    <message>
      <source>its blocks cannot be read</source>
      <translation>seine Blöcke sind nicht lesbar</translation>
    </message>
    <message>
      <source>the authority block, each block after it, and the proof</source>
      <translation>der Authority-Block, jeder Block danach und der Nachweis</translation>
    </message>
    <message>
      <source>No Ed25519 root key was given</source>
      <translation>Kein Ed25519-Wurzelschlüssel wurde angegeben</translation>
    </message>
    <message>
      <source>Flask session cookie (itsdangerous), compressed</source>
      <translation>Flask-Sitzungs-Cookie (itsdangerous), komprimiert</translation>
    </message>
    <message>
      <source>Flask session cookie (itsdangerous)</source>
      <translation>Flask-Sitzungs-Cookie (itsdangerous)</translation>
    </message>
    <message>
      <source>Django signed value</source>
      <translation>Von Django signierter Wert</translation>
    </message>
    <message>
      <source>Rails session cookie</source>
      <translation>Rails-Sitzungs-Cookie</translation>
    </message>
    <message>
      <source>Rails session cookie, encrypted</source>
      <translation>Rails-Sitzungs-Cookie, verschlüsselt</translation>
    </message>
    <message>
      <source>No secret_key_base was given</source>
      <translation>Keine secret_key_base wurde angegeben</translation>
    </message>
    <message>
      <source>Express session cookie</source>
      <translation>Express-Sitzungs-Cookie</translation>
    </message>
    <message>
      <source>No secret was given</source>
      <translation>Kein Geheimnis wurde angegeben</translation>
    </message>
    <message>
      <source>No secret of 32 octets was given</source>
      <translation>Kein Geheimnis von 32 Oktetten wurde angegeben</translation>
    </message>
    <message>
      <source>it has not 3 or 4 parts</source>
      <translation>es hat nicht 3 oder 4 Teile</translation>
    </message>
    <message>
      <source>its body is no base64url of a sound length</source>
      <translation>sein Rumpf ist kein base64url richtiger Länge</translation>
    </message>
    <message>
      <source>SAML response</source>
      <translation>SAML-Antwort</translation>
    </message>
    <message>
      <source>SAML assertion</source>
      <translation>SAML-Assertion</translation>
    </message>
    <message>
      <source>Fernet token (encrypted, with a time stamp)</source>
      <translation>Fernet-Token (verschlüsselt, mit Zeitstempel)</translation>
    </message>
    <message>
      <source>its size does not fit the format</source>
      <translation>seine Größe passt nicht zum Format</translation>
    </message>
    <message>
      <source>No key of 32 octets was given (base64url, as Fernet writes it)</source>
      <translation>Kein Schlüssel von 32 Oktetten wurde angegeben (base64url, wie Fernet ihn schreibt)</translation>
    </message>
    <message>
      <source>Branca token (encrypted, with a time stamp)</source>
      <translation>Branca-Token (verschlüsselt, mit Zeitstempel)</translation>
    </message>
    <message>
      <source>No key of 32 octets was given</source>
      <translation>Kein Schlüssel von 32 Oktetten wurde angegeben</translation>
    </message>
    <message>
      <source>No key was given that fits</source>
      <translation>Kein passender Schlüssel wurde angegeben</translation>
    </message>
    <message>
      <source>Entra access token, version 1</source>
      <translation>Entra-Zugriffstoken, Version 1</translation>
    </message>
    <message>
      <source>Entra token, version 1.0</source>
      <translation>Entra-Token, Version 1.0</translation>
    </message>
    <message>
      <source>Entra token, version 2.0</source>
      <translation>Entra-Token, Version 2.0</translation>
    </message>
    <message>
      <source>Google token</source>
      <translation>Google-Token</translation>
    </message>
    <message>
      <source>Firebase ID token</source>
      <translation>Firebase-ID-Token</translation>
    </message>
    <message>
      <source>Cognito id token</source>
      <translation>Cognito-ID-Token</translation>
    </message>
    <message>
      <source>Cognito access token</source>
      <translation>Cognito-Zugriffstoken</translation>
    </message>
    <message>
      <source>Cognito token</source>
      <translation>Cognito-Token</translation>
    </message>
    <message>
      <source>GitHub Actions identity token</source>
      <translation>Identitätstoken von GitHub Actions</translation>
    </message>
    <message>
      <source>Keycloak token</source>
      <translation>Keycloak-Token</translation>
    </message>
    <message>
      <source>Auth0 token</source>
      <translation>Auth0-Token</translation>
    </message>
    <message>
      <source>Okta token</source>
      <translation>Okta-Token</translation>
    </message>
    <message>
      <source>encrypted token (JWE)</source>
      <translation>verschlüsseltes Token (JWE)</translation>
    </message>
    <message>
      <source>DPoP proof (RFC 9449)</source>
      <translation>DPoP-Nachweis (RFC 9449)</translation>
    </message>
    <message>
      <source>access token (RFC 9068)</source>
      <translation>Zugriffstoken (RFC 9068)</translation>
    </message>
    <message>
      <source>logout token</source>
      <translation>Logout-Token</translation>
    </message>
    <message>
      <source>security event token (RFC 8417)</source>
      <translation>Security-Event-Token (RFC 8417)</translation>
    </message>
    <message>
      <source>introspection response (RFC 9701)</source>
      <translation>Introspection-Antwort (RFC 9701)</translation>
    </message>
    <message>
      <source>key binding of an SD-JWT (RFC 9901)</source>
      <translation>Schlüsselbindung eines SD-JWT (RFC 9901)</translation>
    </message>
    <message>
      <source>verifiable credential (SD-JWT VC)</source>
      <translation>prüfbarer Nachweis (SD-JWT VC)</translation>
    </message>
    <message>
      <source>SD-JWT (RFC 9901)</source>
      <translation>SD-JWT (RFC 9901)</translation>
    </message>
    <message>
      <source>Kubernetes service-account token</source>
      <translation>Kubernetes-Dienstkonto-Token</translation>
    </message>
    <message>
      <source>JWT-SVID (SPIFFE)</source>
      <translation>JWT-SVID (SPIFFE)</translation>
    </message>
    <message>
      <source>refresh token</source>
      <translation>Refresh-Token</translation>
    </message>
    <message>
      <source>ID token</source>
      <translation>ID-Token</translation>
    </message>
    <message>
      <source>access token</source>
      <translation>Zugriffstoken</translation>
    </message>
    <message>
      <source>JWT</source>
      <translation>JWT</translation>
    </message>
    <message>
      <source>signed content (JWS)</source>
      <translation>signierter Inhalt (JWS)</translation>
    </message>
  </context>
  <context>
    <name>http_delivery</name>
    <message>
      <source>%1 cannot be reached (%2)</source>
      <translation>%1 ist nicht erreichbar (%2)</translation>
    </message>
    <message>
      <source>%1 answered with status %2</source>
      <translation>%1 antwortete mit Status %2</translation>
    </message>
  </context>
  <context>
    <name>main</name>
    <message>
      <source>Explains why a token is rejected and what fixes it, and watches logs for token failures.
Example: bearerwatch access.log</source>
      <translation>Erklärt, warum ein Token abgelehnt wird und was hilft, und beobachtet Logs auf Token-Fehler.
Beispiel: bearerwatch access.log</translation>
    </message>
    <message>
      <source>Open the bundled token set and log.</source>
      <translation>Die mitgelieferten Token und das Log öffnen.</translation>
    </message>
    <message>
      <source>Save a picture of the window to FILE, and end.</source>
      <translation>Ein Bild des Fensters in FILE sichern und enden.</translation>
    </message>
    <message>
      <source>Colours of this run: light or dark.</source>
      <translation>Farben dieses Laufs: light oder dark.</translation>
    </message>
    <message>
      <source>Language of this run, for example de or ar.</source>
      <translation>Sprache dieses Laufs, zum Beispiel de oder ar.</translation>
    </message>
    <message>
      <source>Show a page: inspect, watch, keys or help.</source>
      <translation>Eine Seite zeigen: inspect, watch, keys oder help.</translation>
    </message>
    <message>
      <source>End once the window has been painted: measures the start.</source>
      <translation>Enden, sobald das Fenster gezeichnet ist: misst den Start.</translation>
    </message>
    <message>
      <source>Logs, keys, token files, or a text. Other users of this computer can see a text that stands here.</source>
      <translation>Logs, Schlüssel, Token-Dateien oder ein Text. Andere Benutzer dieses Rechners können einen Text sehen, der hier steht.</translation>
    </message>
    <message>
      <source>There is no such file: %1</source>
      <translation>Diese Datei gibt es nicht: %1</translation>
    </message>
  </context>
  <context>
    <name>models</name>
    <message>
      <source>another key signed it</source>
      <translation>ein anderer Schlüssel hat signiert</translation>
    </message>
    <message>
      <source>the key was misread</source>
      <translation>der Schlüssel wurde falsch gelesen</translation>
    </message>
    <message>
      <source>the copy is damaged in one character of the header</source>
      <translation>die Kopie ist in einem Zeichen des Headers beschädigt</translation>
    </message>
    <message>
      <source>the copy is damaged in one character of the payload</source>
      <translation>die Kopie ist in einem Zeichen der Nutzlast beschädigt</translation>
    </message>
    <message>
      <source>the copy is damaged in one character of the signature</source>
      <translation>die Kopie ist in einem Zeichen der Signatur beschädigt</translation>
    </message>
    <message>
      <source>the signature was made differently</source>
      <translation>die Signatur wurde anders gemacht</translation>
    </message>
    <message>
      <source>the copy is damaged</source>
      <translation>die Kopie ist beschädigt</translation>
    </message>
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
      <source>no key fits the kid</source>
      <translation>kein Schlüssel passt zur kid</translation>
    </message>
    <message>
      <source>%1, and one more reason</source>
      <translation>%1 und ein weiterer Grund</translation>
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
      <source>encrypted, and none of the keys decrypts it</source>
      <translation>verschlüsselt, und keiner der Schlüssel entschlüsselt es</translation>
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
      <source>Not decrypted</source>
      <translation>Nicht entschlüsselt</translation>
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
      <source>Not known: it cannot be read</source>
      <translation>Nicht bekannt: Es ist nicht lesbar</translation>
    </message>
    <message>
      <source>As the token inside says</source>
      <translation>Wie das Token darin sagt</translation>
    </message>
    <message>
      <source>Not known: exp cannot be read as a time</source>
      <translation>Nicht bekannt: exp ist nicht als Zeit zu lesen</translation>
    </message>
    <message>
      <source>No expiry: it carries no exp</source>
      <translation>Kein Ablauf: es trägt kein exp</translation>
    </message>
    <message>
      <source>The same verdict in a terminal or a script: status 0 where the token is accepted, 1 where it is rejected.</source>
      <translation>Dasselbe Urteil in einem Terminal oder Skript: Status 0, wo das Token angenommen wird, 1, wo es abgelehnt wird.</translation>
    </message>
    <message>
      <source>Sends the token in a clean Authorization header; the answer's WWW-Authenticate says what the server objects to. Paste the answer here to have it explained.</source>
      <translation>Sendet das Token in einem sauberen Authorization-Header; WWW-Authenticate der Antwort sagt, was der Server beanstandet. Die Antwort hier einfügen, um sie erklärt zu bekommen.</translation>
    </message>
    <message>
      <source>Introspection with curl</source>
      <translation>Introspection mit curl</translation>
    </message>
    <message>
      <source>Only its server knows an opaque token (RFC 7662). Put in the address and a client that may ask; the answer can be pasted here.</source>
      <translation>Nur sein Server kennt ein undurchsichtiges Token (RFC 7662). Adresse und einen Client einsetzen, der fragen darf; die Antwort lässt sich hier einfügen.</translation>
    </message>
    <message>
      <source>Checks the signature alone. secret.bin holds the secret as it is, without a line end.</source>
      <translation>Prüft allein die Signatur. secret.bin enthält das Geheimnis, wie es ist, ohne Zeilenende.</translation>
    </message>
    <message>
      <source>Checks the signature alone, with the issuer's public key in key.pem.</source>
      <translation>Prüft allein die Signatur, mit dem öffentlichen Schlüssel des Ausstellers in key.pem.</translation>
    </message>
    <message>
      <source>jose (Latchset)</source>
      <translation>jose (Latchset)</translation>
    </message>
    <message>
      <source>Decrypts with key.jwk and prints the content.</source>
      <translation>Entschlüsselt mit key.jwk und gibt den Inhalt aus.</translation>
    </message>
    <message>
      <source>Checks the signature with key.jwk, a JWK or a whole key set, and prints the claims.</source>
      <translation>Prüft die Signatur mit key.jwk, einem JWK oder ganzen Schlüsselsatz, und gibt die Claims aus.</translation>
    </message>
    <message>
      <source>Python (PyJWT)</source>
      <translation>Python (PyJWT)</translation>
    </message>
    <message>
      <source>Prints the claims, or the name of the exception that an application would see.</source>
      <translation>Gibt die Claims aus oder den Namen der Ausnahme, die eine Anwendung sähe.</translation>
    </message>
    <message>
      <source>Node.js (jose)</source>
      <translation>Node.js (jose)</translation>
    </message>
    <message>
      <source>Needs npm install jose. Prints the claims, or the error with its code.</source>
      <translation>Braucht npm install jose. Gibt die Claims aus oder den Fehler mit seinem Code.</translation>
    </message>
    <message>
      <source>Paste the token that was sent: its times are compared with this clock at once.</source>
      <translation>Fügen Sie das gesendete Token ein: Seine Zeiten werden sofort mit dieser Uhr verglichen.</translation>
    </message>
    <message>
      <source>Paste the request as it was sent, with its Authorization header: damage to the header and the copy shows first.</source>
      <translation>Fügen Sie die Anfrage ein, wie sie gesendet wurde, mit ihrem Authorization-Header: Schäden am Header und an der Kopie zeigen sich zuerst.</translation>
    </message>
    <message>
      <source>Paste the token, and add the issuer's public key or key set: the signature is checked and a failure is explained.</source>
      <translation>Fügen Sie das Token ein und geben Sie den öffentlichen Schlüssel oder Schlüsselsatz des Ausstellers dazu: Die Signatur wird geprüft und ein Fehler erklärt.</translation>
    </message>
    <message>
      <source>Paste the token, and fill in what the API expects: issuer, audience, scope, claims. The difference is marked.</source>
      <translation>Das Token einfügen und eintragen, was die API erwartet: Aussteller, Audience, Scope, Claims. Der Unterschied wird markiert.</translation>
    </message>
    <message>
      <source>Paste the token, and give the list of revoked or seen ids: the token alone cannot tell.</source>
      <translation>Fügen Sie das Token ein und geben Sie die Liste widerrufener oder gesehener Kennungen an: Das Token allein kann es nicht sagen.</translation>
    </message>
    <message>
      <source>Paste the token or key id: its kind, its issuer and a damaged copy can be seen, whether its server knows it cannot.</source>
      <translation>Fügen Sie das Token oder die Schlüsselkennung ein: Art, Aussteller und eine beschädigte Kopie lassen sich sehen, ob sein Server es kennt, nicht.</translation>
    </message>
    <message>
      <source>Open the log of the API: the token may be good, the check itself failed.</source>
      <translation>Öffnen Sie das Log der API: Das Token kann gut sein, die Prüfung selbst ist gescheitert.</translation>
    </message>
    <message>
      <source>Paste the whole response with its WWW-Authenticate header, or the request that was refused: this text gives no reason.</source>
      <translation>Fügen Sie die ganze Antwort mit ihrem WWW-Authenticate-Header ein oder die abgelehnte Anfrage: Dieser Text nennt keinen Grund.</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
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
      <translation>%1 ist kein registrierter OAuth-Fehler</translation>
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
      <source>The text beside it says: %1</source>
      <translation>Der Text daneben sagt: %1</translation>
    </message>
    <message>
      <source>The token shows the same.</source>
      <translation>Das Token zeigt dasselbe.</translation>
    </message>
    <message>
      <source>Nothing here shows it: the server knows more, has another clock, key or expectation, or means another token.</source>
      <translation>Hier zeigt es nichts: Der Server weiß mehr, hat eine andere Uhr, einen anderen Schlüssel oder andere Erwartungen, oder meint ein anderes Token.</translation>
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
      <source>absent</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>%1 different keys share the kid %2: verifiers differ in which one they take. Give each key its own kid.</source>
      <translation>%1 verschiedene Schlüssel teilen die kid %2: Prüfer nehmen nicht alle denselben. Geben Sie jedem Schlüssel seine eigene kid.</translation>
    </message>
    <message>
      <source>One key stands %1 times (thumbprint %2). That is harmless.</source>
      <translation>Ein Schlüssel steht %1-mal da (Fingerabdruck %2). Das ist harmlos.</translation>
    </message>
    <message>
      <source>%1 says use enc: verifiers skip it for signatures. If it signs, publish it with use sig.</source>
      <translation>%1 sagt use enc: Prüfer übergehen ihn für Signaturen. Wenn er signiert, veröffentlichen Sie ihn mit use sig.</translation>
    </message>
    <message>
      <source>%1 is a secret of %2 bits: it can be guessed from one token. HS256 wants 256 bits or more of chance.</source>
      <translation>%1 ist ein Geheimnis von %2 Bit: Es lässt sich aus einem Token erraten. HS256 will 256 Bit Zufall oder mehr.</translation>
    </message>
    <message>
      <source>%1 is a private key: the public one is enough to verify. Keep the private one where tokens are made.</source>
      <translation>%1 ist ein privater Schlüssel: Der öffentliche genügt zum Prüfen. Behalten Sie den privaten dort, wo Token gemacht werden.</translation>
    </message>
    <message>
      <source>The certificate of %1 ended at %2. Renew it.</source>
      <translation>Das Zertifikat von %1 endete am %2. Erneuern Sie es.</translation>
    </message>
    <message>
      <source>The certificate of %1 ends at %2. Renew it in time.</source>
      <translation>Das Zertifikat von %1 endet am %2. Erneuern Sie es rechtzeitig.</translation>
    </message>
    <message>
      <source>%1 keys of a set have no kid: a verifier must try each of them. Give each key a kid.</source>
      <translation>%1 Schlüssel eines Satzes haben keine kid: Ein Prüfer muss jeden probieren. Geben Sie jedem Schlüssel eine kid.</translation>
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
      <source>Commands for your stack…</source>
      <translation>Befehle für Ihre Umgebung…</translation>
    </message>
    <message>
      <source>No rule is named for this record.</source>
      <translation>Zu diesem Eintrag ist keine Regel genannt.</translation>
    </message>
    <message>
      <source>No rule knows this wording: its words speak for the cause, as in messages of other programs.</source>
      <translation>Keine Regel kennt diesen Wortlaut: seine Wörter sprechen für die Ursache, wie in Meldungen anderer Programme.</translation>
    </message>
    <message>
      <source>The line matched the rule “%1”.</source>
      <translation>Die Zeile traf die Regel „%1“.</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>bewiesen</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>ausgesagt</translation>
    </message>
    <message>
      <source>inferred</source>
      <translation>erschlossen</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <source>Request id</source>
      <translation>Anfrage-ID</translation>
    </message>
    <message>
      <source>Read as</source>
      <translation>Gelesen als</translation>
    </message>
    <message>
      <source>a line of no known format: its words alone were looked at</source>
      <translation>eine Zeile ohne bekanntes Format: Nur ihre Wörter wurden angesehen</translation>
    </message>
    <message>
      <source>a record of the format “%1”</source>
      <translation>ein Eintrag des Formats „%1“</translation>
    </message>
    <message>
      <source>none was found in it: it counts in no interval</source>
      <translation>keine wurde darin gefunden: Der Eintrag zählt in keinem Abschnitt</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>none is named</source>
      <translation>keine ist genannt</translation>
    </message>
    <message>
      <source>Words that decided</source>
      <translation>Entscheidende Wörter</translation>
    </message>
    <message>
      <source>none: fields of the record alone, as its status</source>
      <translation>keine: allein Felder des Eintrags, wie sein Status</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <source>Also named</source>
      <translation>Auch genannt</translation>
    </message>
    <message>
      <source>From another record</source>
      <translation>Aus einem anderen Eintrag</translation>
    </message>
    <message>
      <source>%1: line %2 of %3, which is of the same request</source>
      <translation>%1: Zeile %2 von %3, die zur selben Anfrage gehört</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>with the record %1 of the same request, which tells more</source>
      <translation>mit dem Eintrag %1 derselben Anfrage, der mehr sagt</translation>
    </message>
    <message>
      <source>If this is wrong</source>
      <translation>Wenn das falsch ist</translation>
    </message>
    <message>
      <source>“Mark as” teaches how records like this one are read.</source>
      <translation>„Werten als“ lehrt, wie solche Einträge gelesen werden.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>%1, line %2, byte %3</source>
      <translation>%1, Zeile %2, Byte %3</translation>
    </message>
    <message>
      <source>(%1 in all; the rest is not shown)</source>
      <translation>(%1 insgesamt; der Rest wird nicht gezeigt)</translation>
    </message>
    <message>
      <source>The text of this record is not there any more: %1 was rotated, changed or removed since it was read. What was found in it is kept.</source>
      <translation>Der Text dieses Eintrags ist nicht mehr da: %1 wurde seit dem Lesen rotiert, geändert oder entfernt. Was darin gefunden wurde, ist behalten.</translation>
    </message>
    <message>
      <source>No token failure</source>
      <translation>Kein Token-Fehler</translation>
    </message>
    <message>
      <source>Computed from the token in this record.</source>
      <translation>Aus dem Token in diesem Eintrag berechnet.</translation>
    </message>
    <message>
      <source>The log says so in words.</source>
      <translation>Das Log sagt es in Worten.</translation>
    </message>
    <message>
      <source>The best explanation of what the log shows.</source>
      <translation>Die beste Erklärung dessen, was das Log zeigt.</translation>
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
      <translation>ab Zeichen %1</translation>
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
      <translation>verschlüsselter Schlüssel</translation>
    </message>
    <message>
      <source>initialization vector</source>
      <translation>Initialisierungsvektor</translation>
    </message>
    <message>
      <source>ciphertext</source>
      <translation>Geheimtext</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>Prüfwert</translation>
    </message>
    <message>
      <source>part %1</source>
      <translation>Teil %1</translation>
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
      <source>The token names no key; its signature verifies with key %1.</source>
      <translation>Das Token nennt keinen Schlüssel; seine Signatur passt zum Schlüssel %1.</translation>
    </message>
    <message>
      <source>The token names key %1, but its signature verifies with key %2.</source>
      <translation>Das Token nennt den Schlüssel %1, seine Signatur passt aber zum Schlüssel %2.</translation>
    </message>
    <message>
      <source>Character %1 of the %2: %3 should be %4.</source>
      <translation>Zeichen %1 (%2): %3 sollte %4 sein.</translation>
    </message>
    <message>
      <source>Character %1 of the %2: %3 should be %4; the letter's case was changed.</source>
      <translation>Zeichen %1 (%2): %3 sollte %4 sein; die Schreibung des Buchstabens wurde geändert.</translation>
    </message>
    <message>
      <source>Characters %1 and %2 of the %3 are swapped: %4 should be %5.</source>
      <translation>Zeichen %1 und %2 (%3) sind vertauscht: %4 sollte %5 sein.</translation>
    </message>
    <message>
      <source>Character %1 of the %2, %3, is one too many.</source>
      <translation>Zeichen %1 (%2), %3, ist eines zu viel.</translation>
    </message>
    <message>
      <source>Before character %1 of the %2 the character %3 is missing.</source>
      <translation>Vor Zeichen %1 (%2) fehlt das Zeichen %3.</translation>
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
      <source>Typed, or read from a picture: the two characters were taken for each other.</source>
      <translation>Abgetippt oder aus einem Bild gelesen: Die beiden Zeichen wurden verwechselt.</translation>
    </message>
    <message>
      <source>A field, a header or a search box that changes the case of letters.</source>
      <translation>Ein Feld, ein Header oder ein Suchfeld, das die Schreibung von Buchstaben ändert.</translation>
    </message>
    <message>
      <source>Typed by hand, or edited after it was copied.</source>
      <translation>Von Hand getippt oder nach dem Kopieren geändert.</translation>
    </message>
    <message>
      <source>A selection that began or ended too early, or a field or a log that cuts long values.</source>
      <translation>Eine Auswahl, die zu früh begann oder endete, oder ein Feld oder Log, das lange Werte kürzt.</translation>
    </message>
    <message>
      <source>A line wrap in a mail, a terminal or a document that was copied along.</source>
      <translation>Ein Zeilenumbruch in einer Mail, einem Terminal oder Dokument, der mitkopiert wurde.</translation>
    </message>
    <message>
      <source>The key id was used twice, or the key set is another environment's.</source>
      <translation>Die Schlüsselkennung wurde zweimal vergeben, oder der Schlüsselsatz gehört zu einer anderen Umgebung.</translation>
    </message>
    <message>
      <source>The signature verifies with this secret.</source>
      <translation>Die Signatur ist mit diesem Geheimnis gültig.</translation>
    </message>
    <message>
      <source>The signature verifies with key %1 once this is undone.</source>
      <translation>Macht man dies rückgängig, passt die Signatur zu Schlüssel %1.</translation>
    </message>
    <message>
      <source>No proof: the signature was not checked again.</source>
      <translation>Kein Beweis: Die Signatur wurde nicht erneut geprüft.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>%1 G</source>
      <translation>%1 G</translation>
    </message>
    <message>
      <source>%1 M</source>
      <translation>%1 M</translation>
    </message>
    <message>
      <source>%1k</source>
      <translation>%1k</translation>
    </message>
    <message>
      <source>%1 GB</source>
      <translation>%1 GB</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
    </message>
    <message>
      <source>%1 kB</source>
      <translation>%1 kB</translation>
    </message>
    <message>
      <source>%1 B</source>
      <translation>%1 B</translation>
    </message>
    <message>
      <source>&lt; 1 %</source>
      <translation>&lt; 1 %</translation>
    </message>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>%1 UTC</source>
      <translation>%1 UTC</translation>
    </message>
    <message>
      <source>%1 (%2 %3)</source>
      <translation>%1 (%2 %3)</translation>
    </message>
    <message>
      <source>%1 to %2 UTC</source>
      <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
      <source>From %1 UTC</source>
      <translation>Ab %1 UTC</translation>
    </message>
    <message>
      <source>Until %1 UTC</source>
      <translation>Bis %1 UTC</translation>
    </message>
    <message>
      <source>What to do next</source>
      <translation>Was als Nächstes zu tun ist</translation>
    </message>
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
    <message>
      <source>Likely cause: %1</source>
      <translation>Wahrscheinliche Ursache: %1</translation>
    </message>
    <message>
      <source>(cut)</source>
      <translation>(entfernt)</translation>
    </message>
    <message>
      <source>The token, its signature and its claims are not part of this report.</source>
      <translation>Das Token, seine Signatur und seine Claims sind nicht Teil dieses Berichts.</translation>
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
      <translation>JWT</translation>
    </message>
    <message>
      <source>Encrypted token (JWE)</source>
      <translation>Verschlüsseltes Token (JWE)</translation>
    </message>
    <message>
      <source>SD-JWT</source>
      <translation>SD-JWT</translation>
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
      <translation>PASETO</translation>
    </message>
    <message>
      <source>No token</source>
      <translation>Kein Token</translation>
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
      <translation>JSON</translation>
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
      <translation>Pfad</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Subjekt</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Dienst</translation>
    </message>
    <message>
      <source>Client id</source>
      <translation>Client-Kennung</translation>
    </message>
    <message>
      <source>User agent</source>
      <translation>User-Agent</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Source %1</source>
      <translation>Quelle %1</translation>
    </message>
    <message>
      <source>Text “%1”</source>
      <translation>Text „%1“</translation>
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
