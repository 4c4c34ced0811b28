<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>QHttpSocketEngine</name>
    <message>
      <source>Proxy denied connection</source>
      <translation>رفض الوكيل الاتصال</translation>
    </message>
  </context>
  <context>
    <name>QSocks5SocketEngine</name>
    <message>
      <source>Connection not allowed by SOCKSv5 server</source>
      <translation>لا يسمح خادم SOCKSv5 بالاتصال</translation>
    </message>
    <message>
      <source>General SOCKSv5 server failure</source>
      <translation>فشل عام في خادم SOCKSv5</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::SecretStore</name>
    <message>
      <source>This session has no secret store. Start one (GNOME Keyring, KWallet or KeePassXC) if secrets are to be kept.</source>
      <translation>لا مخزن أسرار في هذه الجلسة. شغّل واحدًا (GNOME Keyring أو KWallet أو KeePassXC) إن أردت حفظ الأسرار.</translation>
    </message>
    <message>
      <source>The system's secret store was not unlocked. Unlock it, and try again.</source>
      <translation>لم يُفتح قفل مخزن أسرار النظام. افتح قفله وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The system's secret store refused access. Unlock it with the password of your session.</source>
      <translation>رفض مخزن أسرار النظام الوصول. افتح قفله بكلمة مرور جلستك.</translation>
    </message>
    <message>
      <source>The system's secret store failed: %1. Check that it runs, and try again.</source>
      <translation>فشل مخزن أسرار النظام: %1. تحقق من أنه يعمل وحاول مرة أخرى.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::charts::ChartCanvas</name>
    <message>
      <source>No record with a time was read yet.</source>
      <translation>لم يُقرأ بعد أي سجل يحمل وقتًا.</translation>
    </message>
    <message>
      <source>No token failure in the shown time.</source>
      <translation>لا إخفاق لرمز في المدة المعروضة.</translation>
    </message>
    <message>
      <source>Failures: %1</source>
      <translation>الإخفاقات: %1</translation>
    </message>
    <message>
      <source>Requests: %1</source>
      <translation>الطلبات: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::charts::FailureChart</name>
    <message>
      <source>Failures over time</source>
      <translation>الإخفاقات عبر الزمن</translation>
    </message>
    <message>
      <source>Left and Right tell the values of each interval, with Shift they choose a range; plus and minus zoom. The button Table shows the same numbers as a table.</source>
      <translation>يذكر السهمان الأيسر والأيمن قيم كل فترة، ومع Shift يختاران مدى؛ ويكبّر زائد ويصغّر ناقص. ويعرض زر الجدول الأعداد نفسها في جدول.</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>الطلبات</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::ClientForm</name>
    <message>
      <source>Client id</source>
      <translation>معرّف العميل</translation>
    </message>
    <message>
      <source>It proves itself by</source>
      <translation>يثبت نفسه بـ</translation>
    </message>
    <message>
      <source>a secret in the header (basic)</source>
      <translation>سر في الترويسة (basic)</translation>
    </message>
    <message>
      <source>a secret in the form (post)</source>
      <translation>سر في النموذج (post)</translation>
    </message>
    <message>
      <source>a signature (private_key_jwt)</source>
      <translation>توقيع (private_key_jwt)</translation>
    </message>
    <message>
      <source>a bearer token</source>
      <translation>رمز حامل</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Secret or token</source>
      <translation>سر أو رمز</translation>
    </message>
    <message>
      <source>Private key</source>
      <translation>المفتاح الخاص</translation>
    </message>
    <message>
      <source>Keep the secret in the system's secret store</source>
      <translation>حفظ السر في مخزن أسرار النظام</translation>
    </message>
    <message>
      <source>Keep the secret for this session only: this session has no secret store</source>
      <translation>حفظ السر لهذه الجلسة فقط: لا مخزن أسرار فيها</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::Composition</name>
    <message>
      <source>from a log record</source>
      <translation>من سجل</translation>
    </message>
    <message>
      <source>Watching nothing</source>
      <translation>لا مراقبة</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;فتح…</translation>
    </message>
    <message>
      <source>Open the &amp;samples</source>
      <translation>فتح ال&amp;عينات</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;خروج</translation>
    </message>
    <message>
      <source>&amp;Paste and inspect</source>
      <translation>&amp;لصق وفحص</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>&amp;مسح</translation>
    </message>
    <message>
      <source>Copy &amp;report without the token</source>
      <translation>نسخ ال&amp;تقرير من دون الرمز</translation>
    </message>
    <message>
      <source>Copy &amp;token</source>
      <translation>نسخ ال&amp;رمز</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;مساعدة</translation>
    </message>
    <message>
      <source>&amp;Add key…</source>
      <translation>إ&amp;ضافة مفتاح…</translation>
    </message>
    <message>
      <source>&amp;Mask or show the text</source>
      <translation>إ&amp;خفاء النص أو إظهاره</translation>
    </message>
    <message>
      <source>&amp;Pin this token</source>
      <translation>ت&amp;ثبيت هذا الرمز</translation>
    </message>
    <message>
      <source>&amp;Compare two tokens…</source>
      <translation>مقار&amp;نة رمزين…</translation>
    </message>
    <message>
      <source>C&amp;ompose a token…</source>
      <translation>إ&amp;نشاء رمز…</translation>
    </message>
    <message>
      <source>Commands for &amp;your stack…</source>
      <translation>أوامر ل&amp;بيئتك…</translation>
    </message>
    <message>
      <source>&amp;Report for support…</source>
      <translation>ت&amp;قرير للدعم…</translation>
    </message>
    <message>
      <source>&amp;Earlier in this session…</source>
      <translation>ساب&amp;قًا في هذه الجلسة…</translation>
    </message>
    <message>
      <source>Check against a &amp;list of revoked tokens…</source>
      <translation>الفحص مقابل &amp;قائمة رموز مبطلة…</translation>
    </message>
    <message>
      <source>Stop checking against that list</source>
      <translation>إيقاف الفحص مقابل تلك القائمة</translation>
    </message>
    <message>
      <source>Sample: expired</source>
      <translation>عينة: منتهي الصلاحية</translation>
    </message>
    <message>
      <source>Sample: signed with another key</source>
      <translation>عينة: موقّع بمفتاح آخر</translation>
    </message>
    <message>
      <source>Sample: damaged copy</source>
      <translation>عينة: نسخة تالفة</translation>
    </message>
    <message>
      <source>Sample: accepted</source>
      <translation>عينة: مقبول</translation>
    </message>
    <message>
      <source>Open tokens, keys or logs</source>
      <translation>فتح رموز أو مفاتيح أو سجلات</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::EndpointTalk</name>
    <message>
      <source>Issuer</source>
      <translation>مُصدِر</translation>
    </message>
    <message>
      <source>empty: found by the metadata of the issuer</source>
      <translation>فارغ: يؤخذ من بيانات المُصدِر الوصفية</translation>
    </message>
    <message>
      <source>The issuer is taken from the token itself. Give a client's secret only to a server that you trust.</source>
      <translation>المُصدِر مأخوذ من الرمز نفسه. لا تعطِ سر عميل إلا لخادم تثق به.</translation>
    </message>
    <message>
      <source>Find the endpoint</source>
      <translation>إيجاد نقطة النهاية</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>اسأل</translation>
    </message>
    <message>
      <source>Asking %1…</source>
      <translation>يُسأل %1…</translation>
    </message>
    <message>
      <source>Reading the metadata of %1…</source>
      <translation>تُقرأ بيانات %1 الوصفية…</translation>
    </message>
    <message>
      <source>The metadata name no such endpoint (%1). Give its address, if the issuer has one.</source>
      <translation>لا تذكر البيانات الوصفية نقطة كهذه (%1). أعطِ عنوانها إن كانت لدى المُصدِر.</translation>
    </message>
    <message>
      <source>The metadata name this endpoint (%1). Nothing but them was asked for so far.</source>
      <translation>تذكر البيانات الوصفية هذه النقطة (%1). ولم يُطلب غيرها حتى الآن.</translation>
    </message>
    <message>
      <source>Stopped. What was sent already cannot be taken back.</source>
      <translation>أُوقف. ما أُرسل لا يمكن استرجاعه.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::InspectController</name>
    <message>
      <source>repaired token</source>
      <translation>رمز مُصلَح</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <source>Too long to inspect</source>
      <translation>أطول من أن يُفحص</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <source>Nothing was found so far. Paste a shorter text, or let it run to its end.</source>
      <translation>لم يُعثر على شيء حتى الآن. الصق نصًا أقصر أو دع العمل يكتمل.</translation>
    </message>
    <message>
      <source>By the true time the verdict is the same: %1.</source>
      <translation>بالوقت الصحيح الحكم نفسه: %1.</translation>
    </message>
    <message>
      <source>By the true time the verdict is another: %1. By this clock: %2.</source>
      <translation>بالوقت الصحيح الحكم مختلف: %1. وبهذه الساعة: %2.</translation>
    </message>
    <message>
      <source>corrected text</source>
      <translation>نص مصحَّح</translation>
    </message>
    <message>
      <source>No list of revoked tokens is checked any more.</source>
      <translation>لم تعد تُفحص أي قائمة رموز مبطلة.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries of %1 are checked; the file is watched for changes.</source>
      <translation>
        <numerusform>لا مدخل من %1 للفحص؛ ويُراقب تغير الملف.</numerusform>
        <numerusform>يُفحص مدخل واحد من %1؛ ويُراقب تغير الملف.</numerusform>
        <numerusform>يُفحص مدخلان من %1؛ ويُراقب تغير الملف.</numerusform>
        <numerusform>تُفحص %n مدخلات من %1؛ ويُراقب تغير الملف.</numerusform>
        <numerusform>يُفحص %n مدخلًا من %1؛ ويُراقب تغير الملف.</numerusform>
        <numerusform>يُفحص %n مدخل من %1؛ ويُراقب تغير الملف.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a list of revoked tokens</source>
      <translation>اختر قائمة الرموز الملغاة</translation>
    </message>
    <message numerus="yes">
      <source> and %n more</source>
      <translation>
        <numerusform> و%n أخرى</numerusform>
        <numerusform> و%n أخرى</numerusform>
        <numerusform> و%n أخرى</numerusform>
        <numerusform> و%n أخرى</numerusform>
        <numerusform> و%n أخرى</numerusform>
        <numerusform> و%n أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>مثبّت</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
      <source>%1: %2. Check the name and the permission.</source>
      <translation>%1: %2. تحقق من الاسم ومن الإذن.</translation>
    </message>
    <message>
      <source>Keys of %1 were added.</source>
      <translation>أضيفت مفاتيح %1.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>%1 is encrypted. Its passphrase:</source>
      <translation>%1 مشفَّر. عبارة مروره:</translation>
    </message>
    <message>
      <source>sample-jwks.json</source>
      <translation>sample-jwks.json</translation>
    </message>
    <message>
      <source>The sample's key was not added</source>
      <translation>لم يُضف مفتاح المثال</translation>
    </message>
    <message>
      <source>sample</source>
      <translation>عينة</translation>
    </message>
    <message>
      <source>This is an encrypted private key, and no token</source>
      <translation>هذا مفتاح خاص مشفّر وليس رمزًا</translation>
    </message>
    <message>
      <source>Add its file to the keys, which asks for the passphrase, to decrypt a token with it. A signature is checked with the public key.</source>
      <translation>أضف ملفه إلى المفاتيح لفك تشفير رمز به، وستُطلب عبارة المرور. أما التوقيع فيُفحص بالمفتاح العام.</translation>
    </message>
    <message>
      <source>This is an API key, and no bearer token</source>
      <translation>هذا مفتاح واجهة برمجية وليس رمز حامل</translation>
    </message>
    <message>
      <source>The header %1 carries it: only the service that issued the key can say whether it is good. Where the service wants a token, send “Authorization: Bearer &lt;token&gt;”.</source>
      <translation>تحمله الترويسة %1: لا يستطيع أن يقول إن كان صالحًا إلا الخدمة التي أصدرت المفتاح. وحيث تريد الخدمة رمزًا فأرسل «Authorization: Bearer &lt;token&gt;».</translation>
    </message>
    <message>
      <source>No token in this text</source>
      <translation>لا رمز في هذا النص</translation>
    </message>
    <message>
      <source>Nothing in it looks like a token. Paste the whole header, request or response, and check that the copy is not cut off.</source>
      <translation>لا شيء فيه يشبه رمزًا. الصق الترويسة أو الطلب أو الرد كاملًا وتحقق من أن النسخة غير مقطوعة.</translation>
    </message>
    <message>
      <source>pasted key</source>
      <translation>مفتاح ملصوق</translation>
    </message>
    <message>
      <source>Added to the keys. Now paste the token.</source>
      <translation>أُضيف إلى المفاتيح. الصق الآن الرمز.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::IssuerController</name>
    <message>
      <source>&amp;Ask the issuer about this token…</source>
      <translation>س&amp;ؤال المُصدِر عن هذا الرمز…</translation>
    </message>
    <message>
      <source>&amp;Revoke this token…</source>
      <translation>إ&amp;بطال هذا الرمز…</translation>
    </message>
    <message>
      <source>There is no token to ask about. Paste one first.</source>
      <translation>لا رمز للسؤال عنه. الصق واحدًا أولًا.</translation>
    </message>
    <message>
      <source>Ask the issuer about this token</source>
      <translation>سؤال المُصدِر عن هذا الرمز</translation>
    </message>
    <message>
      <source>Sends the token itself to the issuer's introspection endpoint, which says whether it is active.</source>
      <translation>يرسل الرمز نفسه إلى نقطة الاستعلام لدى المُصدِر، فتقول هل هو فعّال.</translation>
    </message>
    <message>
      <source>Introspection endpoint</source>
      <translation>نقطة الاستعلام</translation>
    </message>
    <message>
      <source>Revoke this token</source>
      <translation>إبطال هذا الرمز</translation>
    </message>
    <message>
      <source>Sends the token to the issuer's revocation endpoint, which ends it for everybody who uses it. That cannot be undone, so you are asked twice.</source>
      <translation>يرسل الرمز إلى نقطة الإبطال لدى المُصدِر، فينتهي لكل من يستعمله. لا رجوع في ذلك، فتُسأل مرتين.</translation>
    </message>
    <message>
      <source>Revocation endpoint</source>
      <translation>نقطة الإبطال</translation>
    </message>
    <message>
      <source>Revoke it for good</source>
      <translation>إبطاله نهائيًا</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>إبطال</translation>
    </message>
    <message>
      <source>The issuer has ended the token, or did not know it: %1. A server that judges tokens by their signature alone accepts it until it expires.</source>
      <translation>أنهى المُصدِر الرمز أو لم يكن يعرفه: %1. والخادم الذي يحكم بالتوقيع وحده يقبله حتى ينتهي.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::KeyFetcher</name>
    <message>
      <source>The key set lies on another host: %1</source>
      <translation>مجموعة المفاتيح على مضيف آخر: %1</translation>
    </message>
    <message>
      <source>The answer holds no key.</source>
      <translation>لا مفتاح في الرد.</translation>
    </message>
    <message>
      <source>; it was asked a moment ago, and is asked again from %1 on</source>
      <translation>؛ سُئل قبل قليل، ويُسأل ثانية من %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::KeyRingController</name>
    <message>
      <source>The keys were saved.</source>
      <translation>حُفظت المفاتيح.</translation>
    </message>
    <message>
      <source>Kept for this session only.</source>
      <translation>محفوظة لهذه الجلسة فقط.</translation>
    </message>
    <message>
      <source>Kept in the system's secret store.</source>
      <translation>محفوظة في مخزن أسرار النظام.</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session, until you keep them.</source>
      <translation>تبقى المفاتيح في الذاكرة لهذه الجلسة حتى تحفظها.</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session. They can be kept in the system's secret store.</source>
      <translation>تبقى المفاتيح في الذاكرة لهذه الجلسة. ويمكن حفظها في مخزن أسرار النظام.</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session: there is no secret store here.</source>
      <translation>تبقى المفاتيح في الذاكرة لهذه الجلسة: لا مخزن أسرار هنا.</translation>
    </message>
    <message>
      <source>A key ring is kept, and it is locked. %1</source>
      <translation>توجد حلقة مفاتيح محفوظة ومقفلة. %1</translation>
    </message>
    <message>
      <source>%1 Encrypted with a passphrase; locks after ten idle minutes.</source>
      <translation>%1 مشفَّرة بعبارة مرور؛ تُقفل بعد عشر دقائق خمول.</translation>
    </message>
    <message>
      <source>%1 Locks after ten idle minutes.</source>
      <translation>%1 تُقفل بعد عشر دقائق خمول.</translation>
    </message>
    <message>
      <source>Unlock the key ring</source>
      <translation>فتح قفل حلقة المفاتيح</translation>
    </message>
    <message>
      <source>The passphrase of the key ring:</source>
      <translation>عبارة مرور حلقة المفاتيح:</translation>
    </message>
    <message>
      <source>Passphrase of the key ring</source>
      <translation>عبارة مرور حلقة المفاتيح</translation>
    </message>
    <message>
      <source>A new passphrase; empty for none. Without it the kept keys cannot be read again.</source>
      <translation>عبارة مرور جديدة؛ فارغة لعدم استعمالها. بدونها لا تُقرأ المفاتيح المحفوظة مرة أخرى.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::LoginController</name>
    <message>
      <source>&amp;Log in for a token…</source>
      <translation>تسجيل الد&amp;خول للحصول على رمز…</translation>
    </message>
    <message>
      <source>Your browser shows the login page of %1. This window waits for it.</source>
      <translation>يعرض متصفحك صفحة دخول %1. وتنتظرها هذه النافذة.</translation>
    </message>
    <message>
      <source>Log in for a token</source>
      <translation>تسجيل الدخول للحصول على رمز</translation>
    </message>
    <message>
      <source>You log in at the issuer's own page; this program never sees your password. The issuer's metadata are read first, and say where that page is.</source>
      <translation>تسجّل الدخول في صفحة المُصدِر نفسه؛ ولا يرى هذا البرنامج كلمة مرورك أبدًا. تُقرأ أولًا بيانات المُصدِر الوصفية، وهي تقول أين الصفحة.</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Read the metadata</source>
      <translation>قراءة البيانات الوصفية</translation>
    </message>
    <message>
      <source>Issuer</source>
      <translation>مُصدِر</translation>
    </message>
    <message>
      <source>Where you log in</source>
      <translation>أين تسجّل الدخول</translation>
    </message>
    <message>
      <source>in the browser of this machine (PKCE)</source>
      <translation>في متصفح هذا الجهاز (PKCE)</translation>
    </message>
    <message>
      <source>on another device, with a code (device flow)</source>
      <translation>على جهاز آخر برمز (device flow)</translation>
    </message>
    <message>
      <source>Client id</source>
      <translation>معرّف العميل</translation>
    </message>
    <message>
      <source>Client secret, if it has one</source>
      <translation>سر العميل إن وُجد</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>نطاق</translation>
    </message>
    <message>
      <source>Renew it before it ends, where the issuer gives a refresh token</source>
      <translation>تجديده قبل انتهائه حيث يعطي المُصدِر رمز تجديد</translation>
    </message>
    <message>
      <source>Reading the issuer's metadata…</source>
      <translation>تُقرأ بيانات المُصدِر الوصفية…</translation>
    </message>
    <message>
      <source>The metadata name these addresses (%1). Nothing but them was asked for so far.</source>
      <translation>تذكر البيانات الوصفية هذه العناوين (%1). ولم يُطلب غيرها حتى الآن.</translation>
    </message>
    <message>
      <source>The issuer offers no login with a code.</source>
      <translation>لا يتيح المُصدِر دخولًا برمز.</translation>
    </message>
    <message>
      <source>The issuer names no login page.</source>
      <translation>لا يذكر المُصدِر صفحة دخول.</translation>
    </message>
    <message>
      <source>A login needs a client id. Give that of a client which the issuer lets use this way.</source>
      <translation>يلزم الدخولَ معرّف عميل. أعطِ معرّف عميل يسمح له المُصدِر بهذه الطريقة.</translation>
    </message>
    <message>
      <source>The login page is not encrypted, so it was not opened.</source>
      <translation>صفحة الدخول غير معمّاة فلم تُفتح.</translation>
    </message>
    <message>
      <source>The login page that the issuer names is no web address.</source>
      <translation>صفحة الدخول التي يذكرها المُصدِر ليست عنوان وِب.</translation>
    </message>
    <message>
      <source>Opening the login page…</source>
      <translation>تُفتح صفحة الدخول…</translation>
    </message>
    <message>
      <source>Asking for a code…</source>
      <translation>يُطلب رمز…</translation>
    </message>
    <message>
      <source>Open %1 on any device, log in there, and give this code:
%2
This window waits for it.</source>
      <translation>افتح %1 على أي جهاز، وسجّل الدخول هناك، وأعطِ هذا الرمز:
%2
وتنتظره هذه النافذة.</translation>
    </message>
    <message>
      <source>from a login</source>
      <translation>من تسجيل دخول</translation>
    </message>
    <message>
      <source>The login is done; the tokens are inspected.</source>
      <translation>تم الدخول؛ وتُفحص الرموز.</translation>
    </message>
    <message>
      <source>The issuer gave no refresh token, so it is not renewed; many want the scope offline_access.</source>
      <translation>لم يعطِ المُصدِر رمز تجديد فلا يُجدد؛ ويطلب كثيرون النطاق offline_access.</translation>
    </message>
    <message>
      <source>It is pinned, and renewed a minute before it ends.</source>
      <translation>ثُبّت، ويُجدد قبل انتهائه بدقيقة.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>أُوقف.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::NetworkController</name>
    <message>
      <source>Asking %1…</source>
      <translation>يُسأل %1…</translation>
    </message>
    <message>
      <source>Look up its &amp;status list…</source>
      <translation>البحث في قائمة الحا&amp;لة…</translation>
    </message>
    <message>
      <source>&amp;Compare this clock…</source>
      <translation>مقارنة هذه ال&amp;ساعة…</translation>
    </message>
    <message>
      <source>&amp;Network settings…</source>
      <translation>إعدادات ال&amp;شبكة…</translation>
    </message>
    <message>
      <source>Asked %1 at %2 UTC</source>
      <translation>سُئل %1 في %2 UTC</translation>
    </message>
    <message>
      <source>There is no token to look up. Paste one first.</source>
      <translation>لا رمز للبحث عنه. الصق واحدًا أولًا.</translation>
    </message>
    <message>
      <source>Look up the status list</source>
      <translation>البحث في قائمة الحالة</translation>
    </message>
    <message>
      <source>Fetches the list of revoked tokens that this token names, and looks its place up. The token itself is not sent; whoever made the token chose the address.</source>
      <translation>يجلب قائمة الرموز المبطلة التي يذكرها هذا الرمز ويبحث عن موضعه. لا يُرسل الرمز نفسه؛ والعنوان اختاره صانع الرمز.</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>جلب</translation>
    </message>
    <message>
      <source>This token names no status list.</source>
      <translation>لا يذكر هذا الرمز قائمة حالة.</translation>
    </message>
    <message>
      <source>Fetching…</source>
      <translation>يُجلب…</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>أُوقف.</translation>
    </message>
    <message>
      <source>The token was replaced meanwhile.</source>
      <translation>استُبدل الرمز في أثناء ذلك.</translation>
    </message>
    <message>
      <source>Compare this clock</source>
      <translation>مقارنة هذه الساعة</translation>
    </message>
    <message>
      <source>Asks time servers (SNTP) for the time. Nothing about tokens is sent, and no clock is set.</source>
      <translation>يسأل خوادم الوقت (SNTP). لا يُرسل شيء عن الرموز، ولا تُضبط ساعة.</translation>
    </message>
    <message>
      <source>Time servers</source>
      <translation>خوادم الوقت</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>يُسأل…</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::PinController</name>
    <message>
      <source>%1 has expired</source>
      <translation>انتهت صلاحية %1</translation>
    </message>
    <message>
      <source>%1 expires soon</source>
      <translation>تنتهي صلاحية %1 قريبًا</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::RenewalController</name>
    <message>
      <source>renewed %1 times</source>
      <translation>جُدد %1 مرات</translation>
    </message>
    <message>
      <source>, being renewed</source>
      <translation>، يُجدد</translation>
    </message>
    <message>
      <source>, next at %1</source>
      <translation>، التالي في %1</translation>
    </message>
    <message>
      <source>, ended</source>
      <translation>، انتهى</translation>
    </message>
    <message>
      <source>, not renewed by itself</source>
      <translation>، لا يُجدد تلقائيًا</translation>
    </message>
    <message>
      <source>&amp;Keep a token renewed…</source>
      <translation>إبقاء رمز &amp;مجددًا…</translation>
    </message>
    <message>
      <source>Renewed &amp;tokens…</source>
      <translation>الرموز الم&amp;جددة…</translation>
    </message>
    <message>
      <source>Keep a token renewed</source>
      <translation>إبقاء رمز مجددًا</translation>
    </message>
    <message>
      <source>Gets a new access token from the issuer, now and a minute before each end, until you stop it or close this program. It is pinned, and the refresh token goes to the system's secret store.</source>
      <translation>يحصل على رمز وصول جديد من المُصدِر، الآن وقبل كل انتهاء بدقيقة، حتى توقفه أو تغلق البرنامج. يُثبَّت الرمز، ويُحفظ رمز التجديد في مخزن أسرار النظام.</translation>
    </message>
    <message>
      <source>Token endpoint</source>
      <translation>نقطة الرموز</translation>
    </message>
    <message>
      <source>Renewed by</source>
      <translation>يُجدد بـ</translation>
    </message>
    <message>
      <source>a refresh token</source>
      <translation>رمز تجديد</translation>
    </message>
    <message>
      <source>the client itself (client credentials)</source>
      <translation>العميل نفسه (client credentials)</translation>
    </message>
    <message>
      <source>Refresh token</source>
      <translation>رمز التجديد</translation>
    </message>
    <message>
      <source>empty: the one that is kept for this client</source>
      <translation>فارغ: المحفوظ لهذا العميل</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>نطاق</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation>تجديد</translation>
    </message>
    <message>
      <source>renewed</source>
      <translation>مجدد</translation>
    </message>
    <message>
      <source>Renewed, pinned and inspected. The next renewal is at %1.</source>
      <translation>جُدد وثُبّت وفُحص. التجديد التالي في %1.</translation>
    </message>
    <message>
      <source>Renewed, pinned and inspected. The issuer does not say when the token ends, so it is not renewed by itself.</source>
      <translation>جُدد وثُبّت وفُحص. لا يقول المُصدِر متى ينتهي الرمز، فلا يُجدد تلقائيًا.</translation>
    </message>
    <message>
      <source>%1 It is tried again at %2.</source>
      <translation>%1 تُعاد المحاولة في %2.</translation>
    </message>
    <message>
      <source>%1 was not renewed. %2</source>
      <translation>لم يُجدد %1. %2</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::TokenTools</name>
    <message>
      <source>In the text: %1, %2</source>
      <translation>في النص: %1، %2</translation>
    </message>
    <message>
      <source>Pinned: %1, %2</source>
      <translation>مثبّت: %1، %2</translation>
    </message>
    <message>
      <source>Paste another token, or pin one first.</source>
      <translation>الصق رمزًا آخر أو ثبّت واحدًا أولًا.</translation>
    </message>
    <message>
      <source>Both say the same.</source>
      <translation>كلاهما يقول الشيء نفسه.</translation>
    </message>
    <message>
      <source>1 difference</source>
      <translation>فرق واحد</translation>
    </message>
    <message numerus="yes">
      <source>%n differences</source>
      <translation>
        <numerusform>%n اختلافات</numerusform>
        <numerusform>%n اختلافات</numerusform>
        <numerusform>%n اختلافات</numerusform>
        <numerusform>%n اختلافات</numerusform>
        <numerusform>%n اختلافات</numerusform>
        <numerusform>%n اختلافات</numerusform>
      </translation>
    </message>
    <message>
      <source>made here</source>
      <translation>أُنشئ هنا</translation>
    </message>
    <message>
      <source>There is nothing to report yet. Paste a token first.</source>
      <translation>لا شيء للإبلاغ عنه بعد. الصق رمزًا أولًا.</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
      <source>%1 cannot be written: %2. Choose another place.</source>
      <translation>تتعذر كتابة %1: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>There is no token to check yet. Paste one first.</source>
      <translation>لا رمز للفحص بعد. الصق واحدًا أولًا.</translation>
    </message>
    <message>
      <source>from earlier</source>
      <translation>من قبل</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::desktop::WatchController</name>
    <message>
      <source>An alert was sent to %1</source>
      <translation>أُرسل تنبيه إلى %1</translation>
    </message>
    <message>
      <source>&amp;Open logs…</source>
      <translation>&amp;فتح سجلات…</translation>
    </message>
    <message>
      <source>Open a &amp;folder…</source>
      <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
      <source>Watch a &amp;command…</source>
      <translation>مراقبة &amp;أمر…</translation>
    </message>
    <message>
      <source>&amp;Paste lines or a link</source>
      <translation>&amp;لصق أسطر أو رابط</translation>
    </message>
    <message>
      <source>Open the &amp;last session</source>
      <translation>فتح الجلسة الأ&amp;خيرة</translation>
    </message>
    <message>
      <source>&amp;Close all logs</source>
      <translation>إغلاق كل ال&amp;سجلات</translation>
    </message>
    <message>
      <source>&amp;Saved filters</source>
      <translation>المرشّحات ال&amp;محفوظة</translation>
    </message>
    <message>
      <source>&amp;Export the records…</source>
      <translation>&amp;تصدير السجلات…</translation>
    </message>
    <message>
      <source>Show &amp;incidents</source>
      <translation>عرض ال&amp;حوادث</translation>
    </message>
    <message>
      <source>Show e&amp;vents</source>
      <translation>عرض الأ&amp;حداث</translation>
    </message>
    <message>
      <source>Show con&amp;tributors</source>
      <translation>عرض المس&amp;همين</translation>
    </message>
    <message>
      <source>Show &amp;rules and alerts</source>
      <translation>عرض القوا&amp;عد والتنبيهات</translation>
    </message>
    <message>
      <source>None yet: set filters and choose Save as…</source>
      <translation>لا شيء بعد: اضبط مرشّحات واختر «حفظ باسم…»</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>انسَ</translation>
    </message>
    <message>
      <source>Save the filters</source>
      <translation>حفظ المرشّحات</translation>
    </message>
    <message>
      <source>Name of these filters</source>
      <translation>اسم هذه المرشّحات</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>watching nothing</source>
      <translation>لا يُراقب شيء</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::BucketTableModel</name>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>From (UTC)</source>
      <translation>من (UTC)</translation>
    </message>
    <message>
      <source>Failures</source>
      <translation>الإخفاقات</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>الطلبات</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::CauseSummaryModel</name>
    <message>
      <source>as usual</source>
      <translation>كالمعتاد</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>%1%2 %</source>
      <translation>%1%2 %</translation>
    </message>
    <message>
      <source>Other (%1 causes)</source>
      <translation>أخرى (%1 أسباب)</translation>
    </message>
    <message>
      <source>%1 of the failures that are counted</source>
      <translation>%1 من الإخفاقات المعدودة</translation>
    </message>
    <message>
      <source>Compared with the time right before, or with what an alert found usual; differences that chance explains are not shown</source>
      <translation>بالمقارنة مع المدة السابقة مباشرة أو مع ما عدّه تنبيه معتادًا؛ ولا تُعرض الفروق التي تفسرها الصدفة</translation>
    </message>
    <message>
      <source>%1 failures over the shown time</source>
      <translation>%1 إخفاقات في المدة المعروضة</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>المسار</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>التغير</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ClaimsModel</name>
    <message>
      <source>not a number: a time is seconds since 1970</source>
      <translation>ليس عددًا: الوقت ثوانٍ منذ 1970</translation>
    </message>
    <message>
      <source>milliseconds: a time is seconds since 1970</source>
      <translation>ملّي ثوانٍ: الوقت ثوانٍ منذ 1970</translation>
    </message>
    <message>
      <source>stands twice: most programs take the last one</source>
      <translation>مكرر مرتين: تأخذ أغلب البرامج الأخير</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>مطالبة</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>حقل</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>قيمة</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>معنى</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ComparisonModel</name>
    <message>
      <source>never ends</source>
      <translation>لا ينتهي</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>رمز</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>نوع</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>حكم</translation>
    </message>
    <message>
      <source>Algorithm</source>
      <translation>خوارزمية</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>مفتاح</translation>
    </message>
    <message>
      <source>Lifetime</source>
      <translation>مدة الصلاحية</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>أُصدر</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>ينتهي</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>طول</translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
      </translation>
    </message>
    <message>
      <source>Header</source>
      <translation>ترويسة</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>مطالبات</translation>
    </message>
    <message>
      <source>same</source>
      <translation>متطابق</translation>
    </message>
    <message>
      <source>only in the second</source>
      <translation>في الثاني فقط</translation>
    </message>
    <message>
      <source>only in the first</source>
      <translation>في الأول فقط</translation>
    </message>
    <message>
      <source>differs</source>
      <translation>مختلف</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <source>First</source>
      <translation>أول</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>ثانٍ</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>اختلاف</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ContributorModel</name>
    <message>
      <source>Of</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>قيمة</translation>
    </message>
    <message>
      <source>Failures</source>
      <translation>الإخفاقات</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>الحصة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::EventTableModel</name>
    <message>
      <source>no time</source>
      <translation>بلا وقت</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>الوقت (UTC)</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>عميل</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>الطلب</translation>
    </message>
    <message>
      <source>Key id</source>
      <translation>معرّف المفتاح</translation>
    </message>
    <message>
      <source>Words that decided</source>
      <translation>الكلمات الحاسمة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::FoundTokensModel</name>
    <message>
      <source>Disclosed element</source>
      <translation>عنصر مكشوف</translation>
    </message>
    <message>
      <source>Discloses %1</source>
      <translation>يكشف %1</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>بداخله</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::HelpModel</name>
    <message>
      <source>A keyed hash with a shared secret: whoever can verify can also sign (RFC 7518 3.2).</source>
      <translation>تجزئة بسر مشترك: من يستطيع التحقق يستطيع التوقيع أيضًا (RFC 7518 3.2).</translation>
    </message>
    <message>
      <source>An RSA signature with PKCS #1 v1.5 padding: private key signs, public key verifies (RFC 7518 3.3).</source>
      <translation>توقيع RSA بحشو PKCS #1 v1.5: المفتاح الخاص يوقّع والعام يتحقق (RFC 7518 3.3).</translation>
    </message>
    <message>
      <source>An RSA signature with PSS padding, salt as long as the hash (RFC 7518 3.5).</source>
      <translation>توقيع RSA بحشو PSS، والملح بطول التجزئة (RFC 7518 3.5).</translation>
    </message>
    <message>
      <source>A signature on an elliptic curve; r and s side by side, not DER (RFC 7518 3.4).</source>
      <translation>توقيع على منحنى إهليلجي؛ r وs متجاوران، لا DER (RFC 7518 3.4).</translation>
    </message>
    <message>
      <source>A signature on an Edwards curve, the same bytes each time (RFC 8037, RFC 9864).</source>
      <translation>توقيع على منحنى إدواردز، البايتات نفسها كل مرة (RFC 8037، RFC 9864).</translation>
    </message>
    <message>
      <source>Registered, and recognised; it cannot be computed here, so a signature is shown as not checked.</source>
      <translation>مسجلة ومعروفة؛ لا يمكن حسابها هنا، فيُعرض التوقيع على أنه لم يُفحص.</translation>
    </message>
    <message>
      <source>Use a random secret at least as long as the hash, and only where one party both makes and reads the token.</source>
      <translation>استعمل سرًا عشوائيًا بطول التجزئة على الأقل، وفقط حيث يصنع طرف واحد الرمز ويقرؤه.</translation>
    </message>
    <message>
      <source>Use a key of 2048 bits or more, and allow one family for a key.</source>
      <translation>استعمل مفتاحًا من 2048 بت أو أكثر، واسمح بعائلة واحدة لكل مفتاح.</translation>
    </message>
    <message>
      <source>A good choice for new systems: short keys and signatures.</source>
      <translation>خيار جيد للأنظمة الجديدة: مفاتيح وتواقيع قصيرة.</translation>
    </message>
    <message>
      <source>The shared key encrypts the content itself (RFC 7518 4.5).</source>
      <translation>المفتاح المشترك يعمّي المحتوى نفسه (RFC 7518 4.5).</translation>
    </message>
    <message>
      <source>The content key is encrypted with the recipient's RSA key (RFC 7518 4.2, 4.3).</source>
      <translation>مفتاح المحتوى معمّى بمفتاح RSA للمستلم (RFC 7518 4.2، 4.3).</translation>
    </message>
    <message>
      <source>The content key is wrapped with a shared AES key (RFC 7518 4.4, 4.7).</source>
      <translation>مفتاح المحتوى مغلّف بمفتاح AES مشترك (RFC 7518 4.4، 4.7).</translation>
    </message>
    <message>
      <source>The content key comes from a key agreement with the recipient's key (RFC 7518 4.6).</source>
      <translation>ينتج مفتاح المحتوى من اتفاق مفاتيح مع مفتاح المستلم (RFC 7518 4.6).</translation>
    </message>
    <message>
      <source>The content key is wrapped with a key made from a password (RFC 7518 4.8).</source>
      <translation>مفتاح المحتوى مغلّف بمفتاح مصنوع من كلمة مرور (RFC 7518 4.8).</translation>
    </message>
    <message>
      <source>Registered, and recognised; it cannot be computed here.</source>
      <translation>مسجلة ومعروفة؛ لا يمكن حسابها هنا.</translation>
    </message>
    <message>
      <source>Do not use it: servers that tell a padding error from another one can be made to decrypt (RFC 8725 3.2). RSA-OAEP-256 takes its place.</source>
      <translation>لا تستعملها: يمكن حمل الخوادم التي تميز خطأ الحشو عن غيره على فك التعمية (RFC 8725 3.2). وتحل RSA-OAEP-256 محلها.</translation>
    </message>
    <message>
      <source>Bound the iteration count that you accept, and prefer a random key to a password.</source>
      <translation>ضع حدًا لعدد التكرارات المقبول، وفضّل مفتاحًا عشوائيًا على كلمة مرور.</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>أسباب</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>ماذا يعني</translation>
    </message>
    <message>
      <source>What to check</source>
      <translation>ما يجب فحصه</translation>
    </message>
    <message>
      <source>Fix at the client</source>
      <translation>الحل عند العميل</translation>
    </message>
    <message>
      <source>Fix at the server</source>
      <translation>الحل عند الخادم</translation>
    </message>
    <message>
      <source>What Bearerwatch can find</source>
      <translation>ما يستطيع Bearerwatch إيجاده</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>مرجع</translation>
    </message>
    <message>
      <source>Prevention</source>
      <translation>وقاية</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>مراجعة</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>ما لوحظ</translation>
    </message>
    <message>
      <source>Algorithms</source>
      <translation>خوارزميات</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>نصيحة</translation>
    </message>
    <message numerus="yes">
      <source>Encrypts the content with a key of %n bits and proves that it is unchanged (RFC 7518 5).</source>
      <translation>
        <numerusform>تعمّي المحتوى بمفتاح من %n بت وتثبت أنه لم يتغير (RFC 7518 5).</numerusform>
        <numerusform>تعمّي المحتوى بمفتاح من بت واحد وتثبت أنه لم يتغير (RFC 7518 5).</numerusform>
        <numerusform>تعمّي المحتوى بمفتاح من بتّين وتثبت أنه لم يتغير (RFC 7518 5).</numerusform>
        <numerusform>تعمّي المحتوى بمفتاح من %n بتات وتثبت أنه لم يتغير (RFC 7518 5).</numerusform>
        <numerusform>تعمّي المحتوى بمفتاح من %n بت وتثبت أنه لم يتغير (RFC 7518 5).</numerusform>
        <numerusform>تعمّي المحتوى بمفتاح من %n بت وتثبت أنه لم يتغير (RFC 7518 5).</numerusform>
      </translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>مطالبات</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>ترويسة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::IncidentModel</name>
    <message>
      <source>, </source>
      <comment>between two causes</comment>
      <translation>، </translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1</numerusform>
        <numerusform>%1 وواحد آخر</numerusform>
        <numerusform>%1 واثنان آخران</numerusform>
        <numerusform>%1 و%n أخرى</numerusform>
        <numerusform>%1 و%n أخرى</numerusform>
        <numerusform>%1 و%n أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 to %2 UTC</source>
      <translation>%1 إلى %2 UTC</translation>
    </message>
    <message>
      <source>%1 so far, %2</source>
      <translation>%1 حتى الآن، %2</translation>
    </message>
    <message>
      <source>since %1, %2</source>
      <translation>منذ %1، %2</translation>
    </message>
    <message>
      <source>1 event</source>
      <translation>حدث واحد</translation>
    </message>
    <message>
      <source>%1 events</source>
      <translation>%1 أحداث</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1، %2</translation>
    </message>
    <message>
      <source>%1 %2, %3</source>
      <comment>12:03 Signature mismatch, firing</comment>
      <translation>%1 %2، %3</translation>
    </message>
    <message>
      <source>firing</source>
      <translation>نشط</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>انتهى</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::KeysModel</name>
    <message>
      <source>Secret</source>
      <translation>سر</translation>
    </message>
    <message>
      <source>read as %1</source>
      <translation>مقروء على أنه %1</translation>
    </message>
    <message>
      <source>private</source>
      <translation>خاص</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>encrypt</source>
      <translation>تشفير</translation>
    </message>
    <message>
      <source>A secret of %1 bits: it can be guessed from one token</source>
      <translation>سر من %1 بت: يمكن تخمينه من رمز واحد</translation>
    </message>
    <message>
      <source>A private key: the public one is enough to verify</source>
      <translation>مفتاح خاص: العام يكفي للتحقق</translation>
    </message>
    <message>
      <source>Not usable</source>
      <translation>غير صالح للاستعمال</translation>
    </message>
    <message>
      <source>Verifies this token</source>
      <translation>يطابق هذا الرمز</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n تحذيرات</numerusform>
        <numerusform>%n تحذيرات</numerusform>
        <numerusform>%n تحذيرات</numerusform>
        <numerusform>%n تحذيرات</numerusform>
        <numerusform>%n تحذيرات</numerusform>
        <numerusform>%n تحذيرات</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 bit</source>
      <translation>%1 بت</translation>
    </message>
    <message>
      <source>secret store</source>
      <translation>مخزن الأسرار</translation>
    </message>
    <message>
      <source>this session</source>
      <translation>هذه الجلسة</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>مفتاح</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>نوع</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>حجم</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>استعمال</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>بصمة</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <source>Kept in</source>
      <translation>محفوظ في</translation>
    </message>
    <message>
      <source>State</source>
      <translation>حالة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::PinnedModel</name>
    <message>
      <source>never ends</source>
      <translation>لا ينتهي</translation>
    </message>
    <message>
      <source>expired %1 ago</source>
      <translation>انتهت صلاحيته قبل %1</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>بقي %1</translation>
    </message>
    <message>
      <source>expired at %1</source>
      <translation>انتهى في %1</translation>
    </message>
    <message>
      <source>expires in %1, at %2</source>
      <translation>ينتهي بعد %1 في %2</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::ProfileModel</name>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::models::SourceModel</name>
    <message>
      <source>Standard input</source>
      <translation>الدخل القياسي</translation>
    </message>
    <message>
      <source>%1 lines</source>
      <translation>%1 أسطر</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>ينتظر</translation>
    </message>
    <message>
      <source>reading, %1</source>
      <translation>يقرأ، %1</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>يقرأ</translation>
    </message>
    <message>
      <source>following</source>
      <translation>يتابع</translation>
    </message>
    <message>
      <source>%1 lines/s</source>
      <translation>%1 أسطر/ث</translation>
    </message>
    <message>
      <source>%1 behind (%2)</source>
      <translation>متأخر %1 (%2)</translation>
    </message>
    <message>
      <source>read to its end</source>
      <translation>قُرئ حتى نهايته</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <source>no text</source>
      <translation>بلا نص</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>متوقف</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::AddKeyDialog</name>
    <message>
      <source>Add key</source>
      <translation>إضافة مفتاح</translation>
    </message>
    <message>
      <source>How the key is given</source>
      <translation>كيف يُعطى المفتاح</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>سر</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Keys stay in memory until you keep them on the Keys page.</source>
      <translation>تبقى المفاتيح في الذاكرة حتى تحفظها في صفحة المفاتيح.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Key, key set or certificate</source>
      <translation>مفتاح أو مجموعة مفاتيح أو شهادة</translation>
    </message>
    <message>
      <source>A public key or a certificate in PEM, a JWK, or a whole key set</source>
      <translation>مفتاح عام أو شهادة بصيغة PEM، أو JWK، أو مجموعة مفاتيح كاملة</translation>
    </message>
    <message>
      <source>Encoding of the secret</source>
      <translation>ترميز السر</translation>
    </message>
    <message>
      <source>Try each reading</source>
      <translation>جرّب كل قراءة</translation>
    </message>
    <message>
      <source>Text as it is</source>
      <translation>نص كما هو</translation>
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
      <translation>ست عشري</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>ترميز</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>only where the file is encrypted</source>
      <translation>فقط حيث يكون الملف معمّى</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Choose a key file</source>
      <translation>اختيار ملف مفتاح</translation>
    </message>
    <message>
      <source>What the address is</source>
      <translation>ما هو العنوان</translation>
    </message>
    <message>
      <source>Issuer: its metadata names the key set</source>
      <translation>المُصدِر: بياناته تذكر مجموعة المفاتيح</translation>
    </message>
    <message>
      <source>Key set</source>
      <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>نوع</translation>
    </message>
    <message>
      <source>Fetch it all the same</source>
      <translation>أحضرها رغم ذلك</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Nothing is sent before you press Add.</source>
      <translation>لا يُرسل شيء قبل الضغط على إضافة.</translation>
    </message>
    <message>
      <source>Add will ask:</source>
      <translation>الإضافة ستسأل:</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::AlignedTexts</name>
    <message>
      <source>Character</source>
      <translation>الحرف</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::CertaintyChip</name>
    <message>
      <source>proven</source>
      <translation>مثبَت</translation>
    </message>
    <message>
      <source>Computed here from the token and the keys</source>
      <translation>محسوب هنا من الرمز والمفاتيح</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>مذكور</translation>
    </message>
    <message>
      <source>A server or a log says so</source>
      <translation>يقوله خادم أو سجل</translation>
    </message>
    <message>
      <source>inferred</source>
      <translation>مستنتَج</translation>
    </message>
    <message>
      <source>What explains the evidence best</source>
      <translation>ما يفسر الأدلة أفضل تفسير</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ClaimsCard</name>
    <message>
      <source>The payload is no JSON, so it has no claims. It stands under Raw.</source>
      <translation>الحمولة ليست JSON، فلا مطالبات فيها. تجدها تحت «خام».</translation>
    </message>
    <message>
      <source>The claims are encrypted. Add the key that decrypts them to read them here.</source>
      <translation>المطالبات مشفّرة. أضف المفتاح الذي يفك تشفيرها لقراءتها هنا.</translation>
    </message>
    <message>
      <source>No claims can be read from this token.</source>
      <translation>لا يمكن قراءة أي مطالبات من هذا الرمز.</translation>
    </message>
    <message>
      <source>What the token says</source>
      <translation>ما يقوله الرمز</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>مطالبات</translation>
    </message>
    <message>
      <source>Header members</source>
      <translation>حقول الترويسة</translation>
    </message>
    <message>
      <source>Decoded header and payload</source>
      <translation>الترويسة والحمولة مفكوكتين</translation>
    </message>
    <message>
      <source>Encoded parts</source>
      <translation>أجزاء مرمَّزة</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>ترويسة</translation>
    </message>
    <message>
      <source>Raw</source>
      <translation>خام</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>أجزاء</translation>
    </message>
    <message>
      <source>Copy value</source>
      <translation>نسخ القيمة</translation>
    </message>
    <message>
      <source>The text is masked.</source>
      <translation>النص مخفي.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::CommandsDialog</name>
    <message>
      <source>Commands for your stack</source>
      <translation>أوامر لبيئتك</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>أدوات</translation>
    </message>
    <message>
      <source>Lines for a shell</source>
      <translation>أسطر لصدفة</translation>
    </message>
    <message>
      <source>The token is read from token.txt: it does not stand in these lines.</source>
      <translation>يُقرأ الرمز من token.txt: لا يظهر في هذه الأسطر.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>نُسخ.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::CompareDialog</name>
    <message>
      <source>Compare two tokens</source>
      <translation>مقارنة رمزين</translation>
    </message>
    <message>
      <source>First token</source>
      <translation>الرمز الأول</translation>
    </message>
    <message>
      <source>Second token</source>
      <translation>الرمز الثاني</translation>
    </message>
    <message>
      <source>Another token</source>
      <translation>رمز آخر</translation>
    </message>
    <message>
      <source>Or paste another token here</source>
      <translation>أو الصق رمزًا آخر هنا</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>اختلافات</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>The token pasted below</source>
      <translation>الرمز الملصوق أدناه</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ComposeDialog</name>
    <message>
      <source>Compose a token for tests</source>
      <translation>إنشاء رمز للاختبار</translation>
    </message>
    <message>
      <source>Made here, for tests: whoever trusts the key trusts the token. Nothing is sent.</source>
      <translation>أُنشئ هنا للاختبار: من يثق بالمفتاح يثق بالرمز. لا يُرسل شيء.</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>ما العمل</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>Encrypt</source>
      <translation>تشفير</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>مفتاح</translation>
    </message>
    <message>
      <source>Algorithm</source>
      <translation>خوارزمية</translation>
    </message>
    <message>
      <source>Content encryption</source>
      <translation>تشفير المحتوى</translation>
    </message>
    <message>
      <source>Add key</source>
      <translation>إضافة مفتاح</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>ترويسة</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>مطالبات</translation>
    </message>
    <message>
      <source>Valid for an hour from now</source>
      <translation>صالح لساعة من الآن</translation>
    </message>
    <message>
      <source>Expired a minute ago</source>
      <translation>انتهى قبل دقيقة</translation>
    </message>
    <message>
      <source>The token that was made</source>
      <translation>الرمز المُنشأ</translation>
    </message>
    <message>
      <source>The token appears here.</source>
      <translation>يظهر الرمز هنا.</translation>
    </message>
    <message>
      <source>Make the token</source>
      <translation>أنشئ الرمز</translation>
    </message>
    <message>
      <source>Inspect it</source>
      <translation>افحصه</translation>
    </message>
    <message>
      <source>Copy it</source>
      <translation>انسخه</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>No key can encrypt. Add the recipient's public key or a shared secret.</source>
      <translation>لا مفتاح يستطيع التعمية. أضف المفتاح العام للمستلم أو سرًا مشتركًا.</translation>
    </message>
    <message>
      <source>No key can sign. Add a private key or a secret; public keys only verify.</source>
      <translation>لا مفتاح يستطيع التوقيع. أضف مفتاحًا خاصًا أو سرًا؛ فالمفاتيح العامة تتحقق فقط.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ExpectationsCard</name>
    <message>
      <source>Expectations and keys</source>
      <translation>التوقعات والمفاتيح</translation>
    </message>
    <message>
      <source>Expectations</source>
      <translation>توقعات</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>مفاتيح</translation>
    </message>
    <message>
      <source>any</source>
      <translation>أيّ</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>Issuer</source>
      <translation>مُصدِر</translation>
    </message>
    <message>
      <source>The iss that the API trusts, letter by letter</source>
      <translation>قيمة iss التي تثق بها الواجهة حرفًا بحرف</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>جمهور</translation>
    </message>
    <message>
      <source>The aud that the API expects, letter by letter</source>
      <translation>قيمة aud التي تتوقعها الواجهة حرفًا بحرف</translation>
    </message>
    <message>
      <source>Algorithms</source>
      <translation>خوارزميات</translation>
    </message>
    <message>
      <source>Allowed names, for example RS256 ES256</source>
      <translation>الأسماء المسموحة مثل RS256 ES256</translation>
    </message>
    <message>
      <source>Require</source>
      <translation>اشتراط</translation>
    </message>
    <message>
      <source>Claims that must be there, for example sub jti</source>
      <translation>مطالبات لازمة مثل sub jti</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>نطاق</translation>
    </message>
    <message>
      <source>Scopes that must be granted, for example orders:read</source>
      <translation>نطاقات لازمة مثل orders:read</translation>
    </message>
    <message>
      <source>Keys that are tried</source>
      <translation>مفاتيح تُجرَّب</translation>
    </message>
    <message>
      <source>Add key</source>
      <translation>إضافة مفتاح</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>متحقق</translation>
    </message>
    <message>
      <source>does not hold</source>
      <translation>غير متحقق</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>لم يُفحص</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ExpiryCard</name>
    <message>
      <source>Reset</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Expiry</source>
      <translation>الانتهاء</translation>
    </message>
    <message>
      <source>Judge at this time, UTC</source>
      <translation>احكم في هذا الوقت UTC</translation>
    </message>
    <message>
      <source>Judge the token at this time</source>
      <translation>احكم على الرمز في هذا الوقت</translation>
    </message>
    <message>
      <source> s</source>
      <translation> ث</translation>
    </message>
    <message>
      <source>Leeway in seconds</source>
      <translation>السماح بالثواني</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Leeway</source>
      <translation>السماح</translation>
    </message>
    <message>
      <source>Back to the running clock and no leeway</source>
      <translation>عودة إلى الساعة الجارية بلا سماح</translation>
    </message>
    <message>
      <source>Pin this token, and be told before it ends</source>
      <translation>ثبّت هذا الرمز ليُنبَّه قبل نهايته</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ExpiryLine</name>
    <message>
      <source>Time line: arrow keys move the clock by a minute, with Shift by an hour</source>
      <translation>خط الزمن: مفاتيح الأسهم تحرك الساعة دقيقة، ومع Shift ساعة</translation>
    </message>
    <message>
      <source>Drag to judge the token at another time</source>
      <translation>اسحب للحكم على الرمز في وقت آخر</translation>
    </message>
    <message>
      <source>valid</source>
      <translation>صالح</translation>
    </message>
    <message>
      <source>valid for %1</source>
      <translation>صالح لمدة %1</translation>
    </message>
    <message>
      <source>leeway</source>
      <translation>سماح</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>منتهٍ</translation>
    </message>
    <message>
      <source>now %1</source>
      <translation>الآن %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::FindingCard</name>
    <message>
      <source>Opens the help page of this cause (F1)</source>
      <translation>يفتح صفحة المساعدة لهذا السبب (F1)</translation>
    </message>
    <message>
      <source>Copy finding</source>
      <translation>نسخ النتيجة</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>عميل</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>خادم</translation>
    </message>
    <message>
      <source>Fix at the client</source>
      <translation>الحل عند العميل</translation>
    </message>
    <message>
      <source>Fix at the server</source>
      <translation>الحل عند الخادم</translation>
    </message>
    <message>
      <source>Help: %1</source>
      <translation>مساعدة: %1</translation>
    </message>
    <message>
      <source>Finding: %1</source>
      <translation>نتيجة: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::FindingsView</name>
    <message>
      <source>Findings</source>
      <translation>نتائج</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::FoundTokensCard</name>
    <message>
      <source>Found in it</source>
      <translation>وُجد فيه</translation>
    </message>
    <message>
      <source>Tokens found</source>
      <translation>الرموز الموجودة</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>رمز واحد</translation>
    </message>
    <message numerus="yes">
      <source>%n tokens</source>
      <translation>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; more are left out</source>
      <translation>%1؛ وتُرك ما زاد عليها</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::HelpPage</name>
    <message>
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>causes, prevention, claims, algorithms; offline</source>
      <translation>أسباب ووقاية ومطالبات وخوارزميات؛ دون اتصال</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>ابحث في المساعدة</translation>
    </message>
    <message>
      <source>Help pages</source>
      <translation>صفحات المساعدة</translation>
    </message>
    <message>
      <source>Help page</source>
      <translation>صفحة مساعدة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::InspectPage</name>
    <message>
      <source>key, vector and tag</source>
      <translation>المفتاح والمتجه والوسم</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::KeyEdit</name>
    <message numerus="yes">
      <source>A private key or a secret of %n characters is held here and not shown. Backspace lets go of it.</source>
      <translation>
        <numerusform>مفتاح خاص أو سر محفوظ هنا ولا يُعرض. يتركه Backspace.</numerusform>
        <numerusform>مفتاح خاص أو سر من حرف واحد محفوظ هنا ولا يُعرض. يتركه Backspace.</numerusform>
        <numerusform>مفتاح خاص أو سر من حرفين محفوظ هنا ولا يُعرض. يتركه Backspace.</numerusform>
        <numerusform>مفتاح خاص أو سر من %n أحرف محفوظ هنا ولا يُعرض. يتركه Backspace.</numerusform>
        <numerusform>مفتاح خاص أو سر من %n حرفًا محفوظ هنا ولا يُعرض. يتركه Backspace.</numerusform>
        <numerusform>مفتاح خاص أو سر من %n حرف محفوظ هنا ولا يُعرض. يتركه Backspace.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::KeysPage</name>
    <message>
      <source>Keys</source>
      <translation>مفاتيح</translation>
    </message>
    <message>
      <source>Add key</source>
      <translation>إضافة مفتاح</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove this key?</source>
      <translation>إزالة هذا المفتاح؟</translation>
    </message>
    <message>
      <source>%1
Tokens that it signed cannot be checked until it is added again.</source>
      <translation>%1
لا يمكن فحص الرموز التي وقّعها حتى يُضاف من جديد.</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>إزالته</translation>
    </message>
    <message>
      <source>Keys stay in memory for this session, until you keep them.</source>
      <translation>تبقى المفاتيح في الذاكرة لهذه الجلسة حتى تحفظها.</translation>
    </message>
    <message>
      <source>Without a key no signature is checked</source>
      <translation>بلا مفتاح لا يُفحص توقيع</translation>
    </message>
    <message>
      <source>Add the issuer's public key, its key set, a certificate, or a shared secret. Files can be dropped here.</source>
      <translation>أضف مفتاح المُصدِر العام أو مجموعة مفاتيحه أو شهادة أو سرًا مشتركًا. يمكن إفلات الملفات هنا.</translation>
    </message>
    <message>
      <source>Key doctor</source>
      <translation>فاحص المفاتيح</translation>
    </message>
    <message>
      <source>What the key doctor found</source>
      <translation>ما وجده فاحص المفاتيح</translation>
    </message>
    <message>
      <source>Where the keys are kept</source>
      <translation>أين تُحفظ المفاتيح</translation>
    </message>
    <message>
      <source>Keep these keys</source>
      <translation>احفظ هذه المفاتيح</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>عبارة المرور…</translation>
    </message>
    <message>
      <source>Forget the kept keys</source>
      <translation>انسَ المفاتيح المحفوظة</translation>
    </message>
    <message>
      <source>Forget the kept keys?</source>
      <translation>نسيان المفاتيح المحفوظة؟</translation>
    </message>
    <message>
      <source>They are removed from where they are kept, and cannot be brought back from there.</source>
      <translation>تُزال من مكان حفظها، ولا يمكن استرجاعها منه.</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>نسيانها</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Nothing is wrong with these keys.</source>
      <translation>لا عيب في هذه المفاتيح.</translation>
    </message>
    <message>
      <source>1 remark</source>
      <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
      <source>%n remarks</source>
      <translation>
        <numerusform>%n ملاحظات</numerusform>
        <numerusform>%n ملاحظات</numerusform>
        <numerusform>%n ملاحظات</numerusform>
        <numerusform>%n ملاحظات</numerusform>
        <numerusform>%n ملاحظات</numerusform>
        <numerusform>%n ملاحظات</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NearMissCard</name>
    <message>
      <source>Show in the text</source>
      <translation>أظهره في النص</translation>
    </message>
    <message>
      <source>Copy finding</source>
      <translation>نسخ النتيجة</translation>
    </message>
    <message>
      <source>Pasted</source>
      <translation>الملصوق</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>المُصلَح</translation>
    </message>
    <message>
      <source>Pasted reads</source>
      <translation>يُقرأ الملصوق</translation>
    </message>
    <message>
      <source>Repaired reads</source>
      <translation>يُقرأ المُصلَح</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>برهان</translation>
    </message>
    <message>
      <source>Likely cause</source>
      <translation>السبب المرجّح</translation>
    </message>
    <message>
      <source>Inspect the repaired token</source>
      <translation>افحص الرمز المُصلَح</translation>
    </message>
    <message>
      <source>Copy repaired token</source>
      <translation>انسخ الرمز المُصلَح</translation>
    </message>
    <message>
      <source>Nothing is replaced until you choose so.</source>
      <translation>لا يُستبدل شيء قبل اختيارك.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NetworkDialog</name>
    <message>
      <source>Allow addresses of this machine and of private networks</source>
      <translation>السماح بعناوين هذا الجهاز والشبكات الخاصة</translation>
    </message>
    <message>
      <source>Allow plain http, which others can read and change</source>
      <translation>السماح بـ http الذي يستطيع غيرك قراءته وتغييره</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>اسأل</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>This is where it goes:</source>
      <translation>إلى هنا يذهب:</translation>
    </message>
    <message>
      <source>Addresses that will be asked</source>
      <translation>العناوين التي ستُسأل</translation>
    </message>
    <message>
      <source>Waiting for the answer</source>
      <translation>ينتظر الرد</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ما نتج عنه</translation>
    </message>
    <message>
      <source>nowhere: no address is given</source>
      <translation>إلى لا مكان: لم يُعطَ عنوان</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NetworkSettingsDialog</name>
    <message>
      <source>Network settings</source>
      <translation>إعدادات الشبكة</translation>
    </message>
    <message>
      <source>These hold for what you ask servers from this window: keys, metadata, introspection, logins. Saving opens no connection.</source>
      <translation>تسري على ما تسأل عنه الخوادم من هذه النافذة: المفاتيح والبيانات الوصفية والاستعلام والدخول. الحفظ لا يفتح اتصالًا.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>ما الخطأ</translation>
    </message>
    <message>
      <source>Password and passphrase go to the system's secret store.</source>
      <translation>تُحفظ كلمة المرور وعبارة المرور في مخزن أسرار النظام.</translation>
    </message>
    <message>
      <source>Password and passphrase are kept for this session only: this session has no secret store.</source>
      <translation>تُحفظان لهذه الجلسة فقط: لا مخزن أسرار فيها.</translation>
    </message>
    <message>
      <source>as the system's settings say</source>
      <translation>كما تقول إعدادات النظام</translation>
    </message>
    <message>
      <source>none: connect directly</source>
      <translation>بلا: اتصال مباشر</translation>
    </message>
    <message>
      <source>this one</source>
      <translation>هذا</translation>
    </message>
    <message>
      <source>Proxy</source>
      <translation>الوكيل</translation>
    </message>
    <message>
      <source>Its address</source>
      <translation>عنوانه</translation>
    </message>
    <message>
      <source>Password of its user</source>
      <translation>كلمة مرور مستخدمه</translation>
    </message>
    <message>
      <source>Further authorities</source>
      <translation>سلطات إضافية</translation>
    </message>
    <message>
      <source>PEM file, trusted beside the system's</source>
      <translation>ملف PEM يوثق به مع ما في النظام</translation>
    </message>
    <message>
      <source>Own certificate</source>
      <translation>الشهادة الخاصة بك</translation>
    </message>
    <message>
      <source>PEM file, for servers that ask for one</source>
      <translation>ملف PEM للخوادم التي تطلب شهادة</translation>
    </message>
    <message>
      <source>Its private key</source>
      <translation>مفتاحها الخاص</translation>
    </message>
    <message>
      <source>where it is not in the same file</source>
      <translation>حيث لا يكون في الملف نفسه</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Choose: %1</source>
      <translation>اختيار: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NextStepsCard</name>
    <message>
      <source>What to do next</source>
      <translation>ما العمل الآن</translation>
    </message>
    <message>
      <source>Paste from clipboard</source>
      <translation>لصق من الحافظة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::NoticeBar</name>
    <message>
      <source>Notice</source>
      <translation>إشعار</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>أغلق هذا الإشعار</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::OfferBanner</name>
    <message>
      <source>Offer</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>The clipboard holds a token. Nothing was pasted.</source>
      <translation>في الحافظة رمز. لم يُلصق شيء.</translation>
    </message>
    <message>
      <source>Paste it</source>
      <translation>ألصقه</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::OfferRow</name>
    <message>
      <source>Show in the text</source>
      <translation>أظهره في النص</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::PassphraseDialog</name>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>أعدها</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>تعيين</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>The two differ. Type the same passphrase twice.</source>
      <translation>العبارتان مختلفتان. اكتب عبارة المرور نفسها مرتين.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::PasteCard</name>
    <message>
      <source>Pasted text</source>
      <translation>النص الملصوق</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <source>Hides the text on the screen</source>
      <translation>يخفي النص على الشاشة</translation>
    </message>
    <message>
      <source>Text to inspect</source>
      <translation>النص المراد فحصه</translation>
    </message>
    <message>
      <source>Paste a token, a header, a curl command, JSON, an address or a log line</source>
      <translation>الصق رمزًا أو ترويسة أو أمر curl أو JSON أو عنوانًا أو سطر سجل</translation>
    </message>
    <message>
      <source>Paste here, or drop a file: a token, a header, a curl command, JSON, a URL, a log line.</source>
      <translation>الصق هنا أو أفلت ملفًا: رمز، ترويسة، أمر curl، JSON، عنوان، سطر سجل.</translation>
    </message>
    <message>
      <source>paste anywhere</source>
      <translation>اللصق في أي مكان</translation>
    </message>
    <message>
      <source>open a file</source>
      <translation>فتح ملف</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::PinnedCard</name>
    <message>
      <source>Pinned</source>
      <translation>مثبّتة</translation>
    </message>
    <message>
      <source>Pinned tokens</source>
      <translation>الرموز المثبّتة</translation>
    </message>
    <message>
      <source>Enter inspects, F2 renames, Delete removes</source>
      <translation>Enter للفحص وF2 للتسمية وDelete للإزالة</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>فحص</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Notify a minute before its end</source>
      <translation>التنبيه قبل نهايته بدقيقة</translation>
    </message>
    <message numerus="yes">
      <source>Notify %n minutes before its end</source>
      <translation>
        <numerusform>نبّه قبل نهايته بـ %n دقائق</numerusform>
        <numerusform>نبّه قبل نهايته بـ %n دقائق</numerusform>
        <numerusform>نبّه قبل نهايته بـ %n دقائق</numerusform>
        <numerusform>نبّه قبل نهايته بـ %n دقائق</numerusform>
        <numerusform>نبّه قبل نهايته بـ %n دقائق</numerusform>
        <numerusform>نبّه قبل نهايته بـ %n دقائق</numerusform>
      </translation>
    </message>
    <message>
      <source>Let go of it</source>
      <translation>اتركه</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>رمز واحد</translation>
    </message>
    <message numerus="yes">
      <source>%n tokens</source>
      <translation>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
        <numerusform>%n رموز</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ProfileRow</name>
    <message>
      <source>Save these expectations as a profile</source>
      <translation>احفظ هذه التوقعات ملفًا</translation>
    </message>
    <message>
      <source>Remove the profile</source>
      <translation>أزل الملف</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>What one service expects, under a name; chosen by itself where issuer and audience of the token fit</source>
      <translation>ما تتوقعه خدمة تحت اسم؛ يُختار تلقائيًا حين يطابق المُصدِر والجمهور</translation>
    </message>
    <message>
      <source>Save the profile</source>
      <translation>حفظ الملف الشخصي</translation>
    </message>
    <message>
      <source>Name, for example: orders API</source>
      <translation>اسم، مثل: واجهة الطلبات</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::RenewedDialog</name>
    <message>
      <source>No token is kept renewed. Tools, Keep a token renewed begins it.</source>
      <translation>لا رمز يُجدد. يبدأ ذلك من: أدوات، إبقاء رمز مجددًا.</translation>
    </message>
    <message>
      <source>Renew now</source>
      <translation>جدّد الآن</translation>
    </message>
    <message>
      <source>Stop and forget</source>
      <translation>إيقاف ونسيان</translation>
    </message>
    <message>
      <source>Renewed tokens</source>
      <translation>الرموز المجددة</translation>
    </message>
    <message>
      <source>Each is renewed a minute before it ends while this program runs. To stop removes its refresh token from the secret store; the issuer is not told.</source>
      <translation>يُجدد كل منها قبل انتهائه بدقيقة ما دام البرنامج يعمل. والإيقاف يزيل رمز تجديده من مخزن الأسرار؛ ولا يُخبَر المُصدِر.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::ReportDialog</name>
    <message>
      <source>Report for support</source>
      <translation>تقرير للدعم</translation>
    </message>
    <message>
      <source>No token, signature or secret stands in it; values that may point at a person are cut.</source>
      <translation>لا رمز ولا توقيع ولا سر فيه؛ والقيم التي قد تدل على شخص مقصوصة.</translation>
    </message>
    <message>
      <source>Form of the report</source>
      <translation>صيغة التقرير</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>نُسخ.</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>حفظ التقرير</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::SearchStrip</name>
    <message>
      <source>Searching why the signature fails</source>
      <translation>يجري البحث عن سبب فشل التوقيع</translation>
    </message>
    <message>
      <source>Progress of the search</source>
      <translation>تقدم البحث</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>%1 tried</source>
      <translation>جُرّب %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::SessionDialog</name>
    <message>
      <source>Earlier in this session</source>
      <translation>سابقًا في هذه الجلسة</translation>
    </message>
    <message>
      <source>Kept in memory until the program ends, never saved.</source>
      <translation>تبقى في الذاكرة حتى ينتهي البرنامج، ولا تُحفظ أبدًا.</translation>
    </message>
    <message>
      <source>Texts inspected in this session</source>
      <translation>النصوص التي فُحصت في هذه الجلسة</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>انسَ</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>انسَ الكل</translation>
    </message>
    <message>
      <source>Inspect again</source>
      <translation>افحص ثانية</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::StartCard</name>
    <message>
      <source>Start</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>Why is a token rejected?</source>
      <translation>لماذا يُرفض الرمز؟</translation>
    </message>
    <message>
      <source>Paste any text that holds a token to see its claims, its signature, and every reason to reject it.</source>
      <translation>الصق أي نص فيه رمز لترى مطالباته وتوقيعه وكل سبب لرفضه.</translation>
    </message>
    <message>
      <source>Paste from clipboard</source>
      <translation>لصق من الحافظة</translation>
    </message>
    <message>
      <source>Or try a sample</source>
      <translation>أو جرّب عينة</translation>
    </message>
    <message>
      <source>Looking for tokens</source>
      <translation>يجري البحث عن رموز</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>تقدّم</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 من %2</translation>
    </message>
    <message>
      <source>Add to the keys</source>
      <translation>أضف إلى المفاتيح</translation>
    </message>
    <message>
      <source>This is a key, and no token</source>
      <translation>هذا مفتاح، وليس رمزًا</translation>
    </message>
    <message>
      <source>These are %1 keys, and no token</source>
      <translation>هذه مفاتيح عددها %1، وليست رمزًا</translation>
    </message>
    <message>
      <source>A key checks the signature of a token. Add it, then paste the token.</source>
      <translation>المفتاح يتحقق من توقيع الرمز. أضفه، ثم الصق الرمز.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::VerdictBanner</name>
    <message>
      <source>Add key</source>
      <translation>إضافة مفتاح</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>حكم</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <source>Copies verdict and findings, without the token</source>
      <translation>ينسخ الحكم والنتائج من دون الرمز</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchAlertDesk</name>
    <message>
      <source>%1 since %2 UTC</source>
      <translation>%1 منذ %2 UTC</translation>
    </message>
    <message>
      <source>By now %1 failures.</source>
      <translation>حتى الآن %1 إخفاقًا.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchAlertsBox</name>
    <message>
      <source>Desktop notifications</source>
      <translation>إشعارات سطح المكتب</translation>
    </message>
    <message>
      <source>with the desktop's sound</source>
      <translation>بصوت سطح المكتب</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>هدوء من</translation>
    </message>
    <message>
      <source>Quiet from, local time</source>
      <translation>هدوء من، بالتوقيت المحلي</translation>
    </message>
    <message>
      <source>Quiet until, local time</source>
      <translation>هدوء حتى، بالتوقيت المحلي</translation>
    </message>
    <message>
      <source>Keep watching in the tray when the window is closed</source>
      <translation>متابعة المراقبة من علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
      <source>How an alert reaches you</source>
      <translation>كيف يصلك التنبيه</translation>
    </message>
    <message>
      <source>until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <source>local time; alerts are still listed and counted</source>
      <translation>بالتوقيت المحلي؛ وتبقى التنبيهات تُسرد وتُعد</translation>
    </message>
    <message>
      <source>This desktop has no tray: a closed window could not be opened again.</source>
      <translation>لا علبة نظام في سطح المكتب هذا: لا يمكن فتح نافذة مغلقة من جديد.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchBusyBar</name>
    <message>
      <source>Reading</source>
      <translation>يقرأ</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Read on from where the reading was stopped</source>
      <translation>متابعة القراءة من حيث توقفت</translation>
    </message>
    <message>
      <source>End the reading; what was read stays on screen</source>
      <translation>إنهاء القراءة؛ ويبقى ما قُرئ على الشاشة</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 من %2</translation>
    </message>
    <message>
      <source>Stopped: %1</source>
      <translation>توقفت: %1</translation>
    </message>
    <message>
      <source>Reading: %1</source>
      <translation>يقرأ: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchCausesPanel</name>
    <message>
      <source>All 16</source>
      <translation>الـ16 كلها</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>أسباب</translation>
    </message>
    <message>
      <source>click to filter</source>
      <translation>انقر للتصفية</translation>
    </message>
    <message>
      <source>List all causes, those that did not occur too</source>
      <translation>سرد كل الأسباب، حتى التي لم تقع</translation>
    </message>
    <message>
      <source>Top 6</source>
      <translation>الستة الأولى</translation>
    </message>
    <message>
      <source>Return shows the chosen cause alone, or all again</source>
      <translation>يعرض Enter السبب المختار وحده أو الكل من جديد</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchChartPanel</name>
    <message>
      <source>Shows or hides the bars of this cause</source>
      <translation>يعرض أعمدة هذا السبب أو يخفيها</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>الطلبات</translation>
    </message>
    <message>
      <source>The line shows requests, on the right axis</source>
      <translation>يعرض الخط الطلبات على المحور الأيمن</translation>
    </message>
    <message>
      <source>Failures over time, as numbers</source>
      <translation>الإخفاقات عبر الزمن أعدادًا</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <source>The same numbers as a table</source>
      <translation>الأعداد نفسها في جدول</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>نسخ الصورة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>حفظ المخطط</translation>
    </message>
    <message>
      <source>Save as PNG, SVG, or the numbers as CSV</source>
      <translation>حفظ بصيغة PNG أو SVG، أو الأعداد بصيغة CSV</translation>
    </message>
    <message>
      <source>Failures per minute</source>
      <translation>الإخفاقات في الدقيقة</translation>
    </message>
    <message>
      <source>Failures per hour</source>
      <translation>الإخفاقات في الساعة</translation>
    </message>
    <message>
      <source>Failures per %1</source>
      <translation>الإخفاقات لكل %1</translation>
    </message>
    <message>
      <source>%1 in %2, by cause</source>
      <translation>%1 في %2، حسب السبب</translation>
    </message>
    <message>
      <source>; requests on the right axis; times in UTC</source>
      <translation>؛ الطلبات على المحور الأيمن؛ الأوقات بتوقيت UTC</translation>
    </message>
    <message>
      <source>; times in UTC</source>
      <translation>؛ الأوقات بتوقيت UTC</translation>
    </message>
    <message>
      <source>firing</source>
      <translation>نشط</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>مخطط</translation>
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>رسم SVG (*.svg)</translation>
    </message>
    <message>
      <source>Numbers as CSV (*.csv)</source>
      <translation>أعداد بصيغة CSV (*.csv)</translation>
    </message>
    <message>
      <source>Saved to %1.</source>
      <translation>حُفظ في %1.</translation>
    </message>
    <message>
      <source>%1 could not be written. Choose a folder that you may write to.</source>
      <translation>تعذرت كتابة %1. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchContributorsPanel</name>
    <message>
      <source>Contributors</source>
      <translation>المساهمون</translation>
    </message>
    <message>
      <source>Return shows the chosen value alone</source>
      <translation>يعرض Enter القيمة المختارة وحدها</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchErrorBar</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>ولا شيء آخر</numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و%n أخرى</numerusform>
        <numerusform>و%n أخرى</numerusform>
        <numerusform>و%n أخرى</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchEventsPanel</name>
    <message>
      <source>Filter by text: a word, a client, a path, a key id</source>
      <translation>تصفية بالنص: كلمة أو عميل أو مسار أو معرّف مفتاح</translation>
    </message>
    <message>
      <source>Filter records by text</source>
      <translation>تصفية السجلات بالنص</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Export the records that are shown</source>
      <translation>تصدير السجلات المعروضة</translation>
    </message>
    <message>
      <source>Save the records that the filters show: CSV, JSON lines or a report to read</source>
      <translation>حفظ السجلات التي تعرضها المرشّحات: CSV أو أسطر JSON أو تقرير للقراءة</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>السجلات</translation>
    </message>
    <message>
      <source>Show only cause %1</source>
      <translation>عرض السبب %1 وحده</translation>
    </message>
    <message>
      <source>Show only %1 %2</source>
      <translation>عرض %1 %2 وحده</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchExport</name>
    <message>
      <source>%1 records were saved to %2.</source>
      <translation>حُفظت %1 سجلات في %2.</translation>
    </message>
    <message>
      <source>Export the records that are shown</source>
      <translation>تصدير السجلات المعروضة</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>جدول (*.csv)</translation>
    </message>
    <message>
      <source>JSON, one record a line (*.jsonl)</source>
      <translation>JSON، سجل في كل سطر (*.jsonl)</translation>
    </message>
    <message>
      <source>Report to read (*.html)</source>
      <translation>تقرير للقراءة (*.html)</translation>
    </message>
    <message>
      <source>Saving %1</source>
      <translation>يُحفظ %1</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchFilterBar</name>
    <message>
      <source>Shown:</source>
      <translation>المعروض:</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Copy these filters as a link text that can be pasted again</source>
      <translation>نسخ هذه المرشّحات رابطًا يمكن لصقه من جديد</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>Keep these filters under a name; the menu Watch lists them</source>
      <translation>حفظ هذه المرشّحات باسم؛ وتسردها قائمة المراقبة</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>إزالة الكل</translation>
    </message>
    <message>
      <source>The filters are on the clipboard as a link.</source>
      <translation>المرشّحات في الحافظة رابطًا.</translation>
    </message>
    <message>
      <source>Remove the filter %1</source>
      <translation>إزالة المرشّح %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchIncidentCard</name>
    <message>
      <source>firing</source>
      <translation>نشط</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <source>Firing</source>
      <translation>نشط</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <source>Acknowledged</source>
      <translation>مؤكَّد</translation>
    </message>
    <message>
      <source>Silent until %1 UTC</source>
      <translation>صامت حتى %1 UTC</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>تأكيد</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Show the records of this incident</source>
      <translation>عرض سجلات هذا الحادث</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Add a note…</source>
      <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
      <source>Change the note…</source>
      <translation>تغيير الملاحظة…</translation>
    </message>
    <message>
      <source>Export its records…</source>
      <translation>تصدير سجلاته…</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>نسخ نصًا</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>إسكات</translation>
    </message>
    <message>
      <source>No notifications for a while; it is listed and counted all the same</source>
      <translation>لا إشعارات لفترة؛ ويبقى مسرودًا ومعدودًا</translation>
    </message>
    <message>
      <source>This incident for 1 hour</source>
      <translation>هذا الحادث لساعة</translation>
    </message>
    <message>
      <source>This incident for 8 hours</source>
      <translation>هذا الحادث لثماني ساعات</translation>
    </message>
    <message>
      <source>This cause for 1 hour</source>
      <translation>هذا السبب لساعة</translation>
    </message>
    <message>
      <source>This cause for 8 hours</source>
      <translation>هذا السبب لثماني ساعات</translation>
    </message>
    <message>
      <source>Notify again</source>
      <translation>التنبيه من جديد</translation>
    </message>
    <message>
      <source>%1 %2: %3, usually %4</source>
      <translation>%1 %2: %3، والمعتاد %4</translation>
    </message>
    <message>
      <source>What to do: %1</source>
      <translation>ما العمل: %1</translation>
    </message>
    <message>
      <source>Note: %1</source>
      <translation>ملاحظة: %1</translation>
    </message>
    <message>
      <source>Show only %1 %2</source>
      <translation>عرض %1 %2 وحده</translation>
    </message>
    <message>
      <source>Usually %1</source>
      <translation>المعتاد: %1</translation>
    </message>
    <message>
      <source>What to do:</source>
      <translation>ما العمل:</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchIncidentsPanel</name>
    <message>
      <source>No incident so far. What is usual is learned within the first minutes of a log.</source>
      <translation>لا حادث حتى الآن. يُتعلم المعتاد في الدقائق الأولى من السجل.</translation>
    </message>
    <message>
      <source>Show older</source>
      <translation>عرض الأقدم</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>الحوادث</translation>
    </message>
    <message>
      <source>Nothing to judge yet: no record with a time was read.</source>
      <translation>لا شيء للحكم عليه بعد: لم يُقرأ سجل يحمل وقتًا.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchOutputsBox</name>
    <message>
      <source>Where else alerts go (nothing is sent while a line is empty)</source>
      <translation>إلى أين تذهب التنبيهات أيضًا (لا يُرسل شيء ما دام السطر فارغًا)</translation>
    </message>
    <message>
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <source>Each alert is posted to this address as JSON, and tried again until it is taken</source>
      <translation>يُرسل كل تنبيه إلى هذا العنوان بصيغة JSON، وتُعاد المحاولة حتى يُقبل</translation>
    </message>
    <message>
      <source>Webhook's secret</source>
      <translation>سر الـ Webhook</translation>
    </message>
    <message>
      <source>a file; empty: not signed</source>
      <translation>ملف؛ فارغ: بلا توقيع</translation>
    </message>
    <message>
      <source>The file holds one line: a long random text, or whsec_ and base64. The path is kept, the secret is not.</source>
      <translation>في الملف سطر واحد: نص عشوائي طويل أو whsec_ مع base64. يُحفظ المسار لا السر.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>أمر</translation>
    </message>
    <message>
      <source>Started for each alert without a shell; the alert is JSON on its standard input</source>
      <translation>يُشغَّل لكل تنبيه بلا صدفة؛ والتنبيه JSON على دخله القياسي</translation>
    </message>
    <message>
      <source>Alertmanager</source>
      <translation>Alertmanager</translation>
    </message>
    <message>
      <source>The address of a Prometheus Alertmanager (v2 API)</source>
      <translation>عنوان Prometheus Alertmanager ‏(v2 API)</translation>
    </message>
    <message>
      <source>Syslog</source>
      <translation>Syslog</translation>
    </message>
    <message>
      <source>RFC 5424; local means the one of this machine</source>
      <translation>RFC 5424؛ local يعني سجل هذا الجهاز</translation>
    </message>
    <message>
      <source>Send a test alert</source>
      <translation>إرسال تنبيه تجريبي</translation>
    </message>
    <message>
      <source>An alert that says it is a test, and its end, to all that stand here</source>
      <translation>تنبيه يقول إنه تجربة، ونهايته، إلى كل ما هنا</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchPage</name>
    <message>
      <source>Watch</source>
      <translation>مراقبة</translation>
    </message>
    <message>
      <source>Watch token failures in API logs</source>
      <translation>مراقبة إخفاقات الرموز في سجلات الواجهات</translation>
    </message>
    <message>
      <source>Open or drop a log, and see which tokens are refused, since when, and because of whom.</source>
      <translation>افتح سجلًا أو أفلته هنا لترى أي الرموز تُرفض ومنذ متى وبسبب من.</translation>
    </message>
    <message>
      <source>Open a log…</source>
      <translation>فتح سجل…</translation>
    </message>
    <message>
      <source>Show the bundled sample</source>
      <translation>عرض المثال المرفق</translation>
    </message>
    <message>
      <source>Plain or compressed (gz, zst, xz, bz2), rotated sets, folders, lines pasted with Ctrl+V. Nothing leaves this machine.</source>
      <translation>عادية أو مضغوطة (gz وzst وxz وbz2)، ومجموعات مدوّرة، ومجلدات، وأسطر تُلصق بـ Ctrl+V. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>ما يُعرض</translation>
    </message>
    <message>
      <source>Incidents  %1</source>
      <translation>الحوادث  %1</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>الحوادث</translation>
    </message>
    <message>
      <source>Events  %1</source>
      <translation>الأحداث  %1</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>الأحداث</translation>
    </message>
    <message>
      <source>Contributors</source>
      <translation>المساهمون</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <source>A test alert is on its way to each output.</source>
      <translation>تنبيه تجريبي في طريقه إلى كل مخرج.</translation>
    </message>
    <message>
      <source>No output is set: name one first.</source>
      <translation>لا مخرج مضبوط: سمِّ واحدًا أولًا.</translation>
    </message>
    <message>
      <source>Note on an incident</source>
      <translation>ملاحظة على حادث</translation>
    </message>
    <message>
      <source>What you know of it; kept on this computer. Write no token here.</source>
      <translation>ما تعرفه عنه؛ يُحفظ على هذا الحاسوب. لا تكتب رمزًا هنا.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>احتفاظ</translation>
    </message>
    <message>
      <source>Bearerwatch keeps watching</source>
      <translation>يواصل Bearerwatch المراقبة</translation>
    </message>
    <message>
      <source>Its window is closed; the icon in the tray opens it again or quits.</source>
      <translation>النافذة مغلقة؛ وتفتحها أيقونة علبة النظام من جديد أو تنهي البرنامج.</translation>
    </message>
    <message>
      <source>%1 could not be read.</source>
      <translation>تعذرت قراءة %1.</translation>
    </message>
    <message>
      <source>%1 does not exist. It is read as soon as it appears.</source>
      <translation>%1 غير موجود. يُقرأ حالما يظهر.</translation>
    </message>
    <message>
      <source>%1: no time was found in any of its lines. Is it a log?</source>
      <translation>%1: لم يُعثر على وقت في أي من أسطره. أهو سجل؟</translation>
    </message>
    <message>
      <source>%1 lines/s</source>
      <translation>%1 أسطر/ث</translation>
    </message>
    <message>
      <source>Lag %1 s</source>
      <translation>التأخر %1 ث</translation>
    </message>
    <message>
      <source>%1 lines read</source>
      <translation>قُرئت %1 أسطر</translation>
    </message>
    <message>
      <source>%1 oldest events let go</source>
      <translation>أُسقطت أقدم %1 أحداث</translation>
    </message>
    <message>
      <source>Open logs</source>
      <translation>فتح سجلات</translation>
    </message>
    <message>
      <source>Logs (*.log *.log.* *.json *.jsonl *.ndjson *.txt *.gz *.zst *.xz *.bz2)</source>
      <translation>سجلات (*.log *.log.* *.json *.jsonl *.ndjson *.txt *.gz *.zst *.xz *.bz2)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Open a folder of logs</source>
      <translation>فتح مجلد سجلات</translation>
    </message>
    <message>
      <source>Watch a command</source>
      <translation>مراقبة أمر</translation>
    </message>
    <message>
      <source>What this command writes is read as a log. It is started without a shell.</source>
      <translation>يُقرأ ما يكتبه هذا الأمر سجلًا. ويُشغَّل بلا صدفة.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>The clipboard holds no text. Copy some lines of a log, or a link to filters.</source>
      <translation>لا نص في الحافظة. انسخ بعض أسطر سجل أو رابطًا إلى مرشّحات.</translation>
    </message>
    <message>
      <source>The filters of the link are set.</source>
      <translation>ضُبطت مرشّحات الرابط.</translation>
    </message>
    <message>
      <source>The logs are read again with this rule; Rules lists it.</source>
      <translation>تُقرأ السجلات من جديد بهذه القاعدة؛ وتسردها القواعد.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchRecordPanel</name>
    <message>
      <source>Record</source>
      <translation>سجل</translation>
    </message>
    <message>
      <source>Why was this read so?</source>
      <translation>لماذا قُرئ هكذا؟</translation>
    </message>
    <message>
      <source>Copy redacted</source>
      <translation>نسخ منقّح</translation>
    </message>
    <message>
      <source>Copy the record without its tokens</source>
      <translation>نسخ السجل دون رموزه</translation>
    </message>
    <message>
      <source>The record is on the clipboard, its tokens are left out.</source>
      <translation>السجل في الحافظة، وقد حُذفت رموزه.</translation>
    </message>
    <message>
      <source>Inspect token</source>
      <translation>فحص الرمز</translation>
    </message>
    <message>
      <source>Mark as</source>
      <translation>عدّه</translation>
    </message>
    <message>
      <source>Teach how records like this one are read: another cause, or no token failure</source>
      <translation>تعليم كيف تُقرأ سجلات كهذا: سبب آخر أو لا إخفاق لرمز</translation>
    </message>
    <message>
      <source>No token failure</source>
      <translation>لا إخفاق لرمز</translation>
    </message>
    <message>
      <source>Teach the rule book</source>
      <translation>تعليم كتاب القواعد</translation>
    </message>
    <message>
      <source>no token failure</source>
      <translation>لا إخفاق لرمز</translation>
    </message>
    <message>
      <source>Records that hold these words are read as: %1</source>
      <translation>السجلات التي فيها هذه الكلمات تُقرأ على أنها: %1</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>عدّ</translation>
    </message>
    <message>
      <source>There is no token in this record</source>
      <translation>لا رمز في هذا السجل</translation>
    </message>
    <message>
      <source>Read the record again from its file and judge its token at the record's time</source>
      <translation>قراءة السجل من ملفه مرة أخرى والحكم على رمزه في وقت السجل</translation>
    </message>
    <message>
      <source>The token was not kept, and the file cannot be read again</source>
      <translation>لم يُحفظ الرمز، ولا يمكن قراءة الملف مرة أخرى</translation>
    </message>
    <message>
      <source>Choose a record under Events, or Open at an incident, to see the line that proves it.</source>
      <translation>اختر سجلًا تحت الأحداث، أو «فتح» عند حادث، لترى السطر الذي يثبته.</translation>
    </message>
    <message>
      <source>%1 does not hold this record any more: it was rotated or changed.</source>
      <translation>لم يعد %1 يحوي هذا السجل: دُوّر الملف أو تغير.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchRulesPanel</name>
    <message>
      <source>Rules</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <source>Own rules</source>
      <translation>قواعدي</translation>
    </message>
    <message>
      <source>None yet. Mark as, beside a record, teaches how such records are read.</source>
      <translation>لا شيء بعد. زر «عدّه» بجانب السجل يعلّم كيف تُقرأ سجلات كهذه.</translation>
    </message>
    <message>
      <source>Read the file again</source>
      <translation>اقرأ الملف من جديد</translation>
    </message>
    <message>
      <source>No token failure</source>
      <translation>لا إخفاق لرمز</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove the rule for %1</source>
      <translation>إزالة قاعدة %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchSourcesBar</name>
    <message>
      <source>5 min</source>
      <translation>5 د</translation>
    </message>
    <message>
      <source>15 min</source>
      <translation>15 د</translation>
    </message>
    <message>
      <source>1 h</source>
      <translation>1 س</translation>
    </message>
    <message>
      <source>6 h</source>
      <translation>6 س</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Add source</source>
      <translation>إضافة مصدر</translation>
    </message>
    <message>
      <source>Open logs beside those that are open (Ctrl+O)</source>
      <translation>فتح سجلات بجانب المفتوحة (Ctrl+O)</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>عرض الكل</translation>
    </message>
    <message>
      <source>Show the last %1</source>
      <translation>عرض آخر %1</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>مباشر</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <source>New records are shown as they come. Click to pause the view; reading goes on.</source>
      <translation>تُعرض السجلات الجديدة حال وصولها. انقر لإيقاف العرض؛ وتستمر القراءة.</translation>
    </message>
    <message>
      <source>The view stands still, reading goes on. Click to show the newest records.</source>
      <translation>العرض متوقف والقراءة مستمرة. انقر لعرض أحدث السجلات.</translation>
    </message>
    <message>
      <source>Show only this source</source>
      <translation>عرض هذا المصدر وحده</translation>
    </message>
    <message>
      <source>Close this source</source>
      <translation>إغلاق هذا المصدر</translation>
    </message>
    <message>
      <source>All %1</source>
      <translation>الكل %1</translation>
    </message>
    <message numerus="yes">
      <source>List of all %n sources</source>
      <translation>
        <numerusform>لا مصادر</numerusform>
        <numerusform>قائمة بالمصدر الوحيد</numerusform>
        <numerusform>قائمة بالمصدرين</numerusform>
        <numerusform>قائمة بـ %n مصادر</numerusform>
        <numerusform>قائمة بـ %n مصدرًا</numerusform>
        <numerusform>قائمة بـ %n مصدر</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchThresholdsBox</name>
    <message>
      <source>Unfamiliar clients</source>
      <translation>عملاء غير مألوفين</translation>
    </message>
    <message>
      <source>Rejections of clients that were never rejected before</source>
      <translation>حالات رفض لعملاء لم يُرفضوا من قبل</translation>
    </message>
    <message>
      <source>One token from many clients</source>
      <translation>رمز واحد من عملاء كثيرين</translation>
    </message>
    <message>
      <source>Rejections of tokens that three clients or more have sent</source>
      <translation>حالات رفض لرموز أرسلها ثلاثة عملاء أو أكثر</translation>
    </message>
    <message>
      <source>Hammering</source>
      <translation>طَرق متكرر</translation>
    </message>
    <message>
      <source>An expired token, or one client's, that is sent again and again</source>
      <translation>رمز منتهٍ أو رمز عميل واحد يُرسل مرارًا</translation>
    </message>
    <message>
      <source>When to tell</source>
      <translation>متى يُخبر</translation>
    </message>
    <message>
      <source>Each cause is watched by itself: an incident begins when its failures rise over what was usual before, more than chance explains; causes that rise together are one incident. All of them are listed. Here is which ones are told.</source>
      <translation>يُراقب كل سبب على حدة: يبدأ حادث حين تزيد إخفاقاته على المعتاد بأكثر مما تفسره الصدفة؛ والأسباب التي ترتفع معًا حادث واحد. تُسرد كلها. وهنا أيها يُخبر به.</translation>
    </message>
    <message>
      <source>After an incident's end, tell of no other of its cause for</source>
      <translation>بعد نهاية حادث، لا يُخبر بآخر من سببه لمدة</translation>
    </message>
    <message>
      <source> min</source>
      <translation> د</translation>
    </message>
    <message>
      <source>Minutes without a further alert of the same cause</source>
      <translation>دقائق بلا تنبيه آخر من السبب نفسه</translation>
    </message>
    <message>
      <source>Try over the history</source>
      <translation>تجربة على التاريخ</translation>
    </message>
    <message>
      <source>What these rules would have told of the incidents that are known</source>
      <translation>ما كانت هذه القواعد ستخبر به من الحوادث المعروفة</translation>
    </message>
    <message>
      <source>Tell of</source>
      <translation>أخبر عن</translation>
    </message>
    <message>
      <source>from events</source>
      <translation>من أحداث</translation>
    </message>
    <message>
      <source>from times the usual</source>
      <translation>من أضعاف المعتاد</translation>
    </message>
    <message>
      <source>Tell of %1</source>
      <translation>أخبر عن %1</translation>
    </message>
    <message>
      <source>%1: least events</source>
      <translation>%1: أقل أحداث</translation>
    </message>
    <message>
      <source>%1: least times the usual</source>
      <translation>%1: أقل أضعاف المعتاد</translation>
    </message>
    <message>
      <source>No incident is known yet: open a log first.</source>
      <translation>لا حادث معروف بعد: افتح سجلًا أولًا.</translation>
    </message>
    <message>
      <source>Of %1 known incidents these rules would have told %2.</source>
      <translation>من %1 حوادث معروفة كانت هذه القواعد ستخبر بـ %2.</translation>
    </message>
    <message>
      <source>told</source>
      <translation>أُخبر به</translation>
    </message>
    <message>
      <source>too soon</source>
      <translation>مبكر جدًا</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>لم يُخبر به</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::panels::WatchToast</name>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::AddressKind</name>
    <message>
      <source>a public address</source>
      <translation>عنوان عام</translation>
    </message>
    <message>
      <source>an address of this machine</source>
      <translation>عنوان لهذا الجهاز</translation>
    </message>
    <message>
      <source>an address of a private network</source>
      <translation>عنوان في شبكة خاصة</translation>
    </message>
    <message>
      <source>a link-local address, where clouds hand out credentials</source>
      <translation>عنوان محلي الوصلة، حيث توزع السحب بيانات الاعتماد</translation>
    </message>
    <message>
      <source>an address that is set aside and belongs to no server</source>
      <translation>عنوان محجوز لا يخص أي خادم</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::AlertmanagerSink</name>
    <message>
      <source>Alertmanager: %1; it is tried again</source>
      <translation>Alertmanager: %1؛ وتُعاد المحاولة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::ClockService</name>
    <message>
      <source>`%1` is no name of a time server. Give a host, or host:port.</source>
      <translation>`%1` ليس اسم خادم وقت. أعطِ مضيفًا أو مضيفًا:منفذًا.</translation>
    </message>
    <message>
      <source>%1 did not answer within 5 seconds. Many networks let no NTP (UDP port 123) through; name a server of your own network.</source>
      <translation>لم يُجب %1 خلال 5 ثوانٍ. لا تسمح شبكات كثيرة بمرور NTP ‏(UDP منفذ 123)؛ سمِّ خادمًا في شبكتك.</translation>
    </message>
    <message>
      <source>The name %1 could not be resolved. Check the spelling, and whether this machine has a connection.</source>
      <translation>تعذر حل الاسم %1. تحقق من الإملاء ومن اتصال هذا الجهاز.</translation>
    </message>
    <message>
      <source>%1 leads to %2, %3. Allow it if you expect a time server there.</source>
      <translation>%1 يقود إلى %2، %3. اسمح به إن كنت تتوقع خادم وقت هناك.</translation>
    </message>
    <message>
      <source>%1 does not answer NTP: %2. Check the name, or ask another server.</source>
      <translation>%1 لا يجيب NTP: %2. تحقق من الاسم أو اسأل خادمًا آخر.</translation>
    </message>
    <message>
      <source>This clock agrees with %1 (within %2 s).</source>
      <translation>هذه الساعة توافق %1 (ضمن %2 ث).</translation>
    </message>
    <message>
      <source>This clock is %1 s behind %2 (within %3 s).</source>
      <translation>هذه الساعة متأخرة %1 ث عن %2 (ضمن %3 ث).</translation>
    </message>
    <message>
      <source>This clock is %1 s ahead of %2 (within %3 s).</source>
      <translation>هذه الساعة متقدمة %1 ث على %2 (ضمن %3 ث).</translation>
    </message>
    <message>
      <source>the Date of %1</source>
      <translation>ترويسة Date من %1</translation>
    </message>
    <message>
      <source>chrony keeps this clock: `chronyc tracking` shows its state, and `chronyc makestep` (as root) sets it at once.</source>
      <translation>يضبط chrony هذه الساعة: يعرض `chronyc tracking` حالها، ويضبطها `chronyc makestep` (كجذر) فورًا.</translation>
    </message>
    <message>
      <source>ntpd keeps this clock: `ntpq -p` shows its servers; restart its service to set the clock at once.</source>
      <translation>يضبط ntpd هذه الساعة: يعرض `ntpq -p` خوادمه؛ أعد تشغيل خدمته لضبطها فورًا.</translation>
    </message>
    <message>
      <source>`timedatectl set-ntp true` (as root) lets systemd keep this clock; `timedatectl timesync-status` shows its state.</source>
      <translation>يجعل `timedatectl set-ntp true` (كجذر) systemd يضبط هذه الساعة؛ ويعرض `timedatectl timesync-status` حالها.</translation>
    </message>
    <message>
      <source>This is a container: its clock is the host's; synchronise the host.</source>
      <translation>هذه حاوية: ساعتها ساعة المضيف؛ زامن المضيف.</translation>
    </message>
    <message>
      <source>No program that keeps the clock was found; install chrony, or systemd-timesyncd.</source>
      <translation>لم يُعثر على برنامج يضبط الساعة؛ ثبّت chrony أو systemd-timesyncd.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::CommandSink</name>
    <message>
      <source>%1 cannot be started</source>
      <translation>لا يمكن تشغيل %1</translation>
    </message>
    <message>
      <source>%1 ended with status %2</source>
      <translation>انتهى %1 بالحالة %2</translation>
    </message>
    <message>
      <source>%1 was killed</source>
      <translation>قُتل %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::DeliveryQueue</name>
    <message>
      <source>An alert is let go: %1</source>
      <translation>تُرك تنبيه: %1</translation>
    </message>
    <message>
      <source>%1; it is tried again</source>
      <translation>%1؛ وتُعاد المحاولة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::EventExport</name>
    <message>
      <source>%1 could not be written. Choose a folder that you may write to and that has room.</source>
      <translation>تعذرت كتابة %1. اختر مجلدًا يُسمح لك بالكتابة فيه وفيه متسع.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::FetchReply</name>
    <message>
      <source>, from %1</source>
      <translation>، من %1</translation>
    </message>
    <message>
      <source> through the proxy %1</source>
      <translation> عبر الوكيل %1</translation>
    </message>
    <message>
      <source>, at %1</source>
      <translation>، في %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::HttpFetch</name>
    <message>
      <source>%1 did not answer completely within %2 seconds.</source>
      <translation>لم يكتمل رد %1 خلال %2 ثانية.</translation>
    </message>
    <message>
      <source>Try again later, or check the address and the network.</source>
      <translation>حاول لاحقًا، أو تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
      <source>The fetch was cancelled.</source>
      <translation>أُلغي الجلب.</translation>
    </message>
    <message>
      <source>%1 is not encrypted: everybody on the way can read and change what is sent.</source>
      <translation>%1 غير معمّى: كل من في الطريق يستطيع قراءة ما يُرسل وتغييره.</translation>
    </message>
    <message>
      <source>Use https, or allow plain http for this fetch.</source>
      <translation>استعمل https، أو اسمح بـ http لهذا الجلب.</translation>
    </message>
    <message>
      <source>%1 is no address that can be fetched.</source>
      <translation>%1 ليس عنوانًا يمكن جلبه.</translation>
    </message>
    <message>
      <source>Give an https address with a host, without user name and password in it.</source>
      <translation>أعطِ عنوان https فيه مضيف، دون اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
      <source>What the header %1 is to hold has control characters in it, so nothing was sent.</source>
      <translation>في ما ستحمله الترويسة %1 أحرف تحكم، فلم يُرسل شيء.</translation>
    </message>
    <message>
      <source>Give the secret or the token again, without line breaks.</source>
      <translation>أعطِ السر أو الرمز من جديد بلا فواصل أسطر.</translation>
    </message>
    <message>
      <source>This machine cannot resolve the name %1, so where the proxy %2 would lead is not known.</source>
      <translation>لا يستطيع هذا الجهاز حل الاسم %1، فلا يُعرف إلى أين يقود الوكيل %2.</translation>
    </message>
    <message>
      <source>Allow any address, private ones too, to let the proxy resolve it.</source>
      <translation>اسمح بأي عنوان، حتى الخاص، ليحله الوكيل.</translation>
    </message>
    <message>
      <source>The name %1 could not be resolved (%2).</source>
      <translation>تعذر حل الاسم %1 (%2).</translation>
    </message>
    <message>
      <source>Check the spelling, and whether this machine has a connection.</source>
      <translation>تحقق من الإملاء، ومن أن لهذا الجهاز اتصالًا.</translation>
    </message>
    <message>
      <source>%1 is %2.</source>
      <translation>%1 هو %2.</translation>
    </message>
    <message>
      <source>%1 leads to %2, %3.</source>
      <translation>%1 يقود إلى %2، %3.</translation>
    </message>
    <message>
      <source>Allow it only if you expect a server there.</source>
      <translation>اسمح به فقط إن كنت تتوقع خادمًا هناك.</translation>
    </message>
    <message>
      <source>The reply of %1 announces %2 bytes; at most %3 are taken.</source>
      <translation>يعلن رد %1 عن %2 بايت؛ ويؤخذ %3 على الأكثر.</translation>
    </message>
    <message>
      <source>Check the address: this is no reply of the kind that was asked for.</source>
      <translation>تحقق من العنوان: ليس هذا ردًا من النوع المطلوب.</translation>
    </message>
    <message>
      <source>The reply of %1 is larger than %2 bytes, so it was not read to its end.</source>
      <translation>رد %1 أكبر من %2 بايت، فلم يُقرأ حتى نهايته.</translation>
    </message>
    <message>
      <source>The reply of %1 was cut off after %2 of %3 bytes.</source>
      <translation>انقطع رد %1 بعد %2 من %3 بايت.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>%1 (%2) refused the connection.</source>
      <translation>رفض %1 (%2) الاتصال.</translation>
    </message>
    <message>
      <source>Check the port, and whether the server runs.</source>
      <translation>تحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
      <source>%1 closed the connection before the reply was complete.</source>
      <translation>أغلق %1 الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
      <source>The reply of %1 could not be read: %2.</source>
      <translation>تعذرت قراءة رد %1: %2.</translation>
    </message>
    <message>
      <source>Check that an HTTP server answers at this address.</source>
      <translation>تحقق من أن خادم HTTP يجيب على هذا العنوان.</translation>
    </message>
    <message>
      <source>The proxy %1 wants another user name or password.</source>
      <translation>يريد الوكيل %1 اسم مستخدم أو كلمة مرور أخرى.</translation>
    </message>
    <message>
      <source>Give both in the settings of the network.</source>
      <translation>أعطِ الاثنين في إعدادات الشبكة.</translation>
    </message>
    <message>
      <source>The proxy %1 cannot be reached, or cut the connection: %2.</source>
      <translation>تعذر الوصول إلى الوكيل %1، أو قطع الاتصال: %2.</translation>
    </message>
    <message>
      <source>Check the settings of the network, or fetch without a proxy.</source>
      <translation>تحقق من إعدادات الشبكة أو اجلب بلا وكيل.</translation>
    </message>
    <message>
      <source>The proxy %1 does not lead to %2: %3.</source>
      <translation>لا يقود الوكيل %1 إلى %2: %3.</translation>
    </message>
    <message>
      <source>Check the address, or fetch without a proxy.</source>
      <translation>تحقق من العنوان أو اجلب بلا وكيل.</translation>
    </message>
    <message>
      <source>The proxy %1 does not lead to %2 (%3): %4.</source>
      <translation>لا يقود الوكيل %1 إلى %2 (%3): %4.</translation>
    </message>
    <message>
      <source>Some proxies know names alone: allow any address, private ones too, to give it the name.</source>
      <translation>بعض الوكلاء يعرف الأسماء وحدها: اسمح بأي عنوان، حتى الخاص، ليُعطى الاسم.</translation>
    </message>
    <message>
      <source>%1 answers %2 and asks to wait %3 seconds.</source>
      <translation>يجيب %1 بـ %2 ويطلب الانتظار %3 ثانية.</translation>
    </message>
    <message>
      <source>Wait that long before you try again.</source>
      <translation>انتظر هذه المدة قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>%1 answers 429: too many requests.</source>
      <translation>يجيب %1 بـ 429: طلبات كثيرة جدًا.</translation>
    </message>
    <message>
      <source>Wait some minutes before you try again.</source>
      <translation>انتظر بضع دقائق قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>%1 answers with the status %2.</source>
      <translation>يجيب %1 بالحالة %2.</translation>
    </message>
    <message>
      <source>The server has a fault of its own; try again later.</source>
      <translation>في الخادم خلل خاص به؛ حاول لاحقًا.</translation>
    </message>
    <message>
      <source>Check the path of the address, and what the server expects.</source>
      <translation>تحقق من مسار العنوان ومما يتوقعه الخادم.</translation>
    </message>
    <message>
      <source>%1 packs its reply as `%2`, which was not asked for.</source>
      <translation>يحزم %1 رده بصيغة `%2`، ولم يُطلب ذلك.</translation>
    </message>
    <message>
      <source>The reply of %1 unpacks to more than %2 bytes, from %3.</source>
      <translation>يتجاوز رد %1 بعد فكه %2 بايت، من %3.</translation>
    </message>
    <message>
      <source>This looks like an attack on the memory of whoever fetches it; check the address.</source>
      <translation>يبدو هذا هجومًا على ذاكرة من يجلبه؛ تحقق من العنوان.</translation>
    </message>
    <message>
      <source>The packed reply of %1 is damaged.</source>
      <translation>رد %1 المحزوم تالف.</translation>
    </message>
    <message>
      <source>If you trust that address, give it instead.</source>
      <translation>إن كنت تثق بذلك العنوان فأعطه بدلًا منه.</translation>
    </message>
    <message>
      <source>%1 wants to lead on to %2, but what was sent may be secret.</source>
      <translation>يريد %1 التحويل إلى %2، لكن ما أُرسل قد يكون سرًا.</translation>
    </message>
    <message>
      <source>%1 leads on to %2, another server.</source>
      <translation>يحوّل %1 إلى %2، وهو خادم آخر.</translation>
    </message>
    <message>
      <source>%1 leads on more than %2 times.</source>
      <translation>يحوّل %1 أكثر من %2 مرات.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::InspectionService</name>
    <message>
      <source>The text is longer than 64 MiB. Cut out the part that holds the token.</source>
      <translation>النص أطول من 64 MiB. اقتطع الجزء الذي يحوي الرمز.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeySetResult</name>
    <message>
      <source>%1 serves a web page and no key set. Give the address of the key set itself.</source>
      <translation>يقدم %1 صفحة وِب لا مجموعة مفاتيح. أعطِ عنوان مجموعة المفاتيح نفسها.</translation>
    </message>
    <message>
      <source>%1 serves no JSON: %2. Check the address of the key set.</source>
      <translation>لا يقدم %1 ‏JSON: %2. تحقق من عنوان مجموعة المفاتيح.</translation>
    </message>
    <message>
      <source>%1 serves the metadata of an issuer and no key set. Use the address that stands in it as jwks_uri.</source>
      <translation>يقدم %1 بيانات مُصدِر وصفية لا مجموعة مفاتيح. استعمل العنوان المذكور فيها jwks_uri.</translation>
    </message>
    <message>
      <source>%1 serves JSON, but no key set. Check the address of the key set.</source>
      <translation>يقدم %1 ‏JSON لكن لا مجموعة مفاتيح. تحقق من عنوانها.</translation>
    </message>
    <message>
      <source>%1 serves %2 keys; at most %3 are taken. This is no key set that a validator accepts.</source>
      <translation>يقدم %1 ‏%2 مفاتيح؛ ويؤخذ %3 على الأكثر. ليست مجموعة مفاتيح يقبلها متحقق.</translation>
    </message>
    <message>
      <source>%1 serves a key set without keys. The issuer must publish its keys.</source>
      <translation>يقدم %1 مجموعة مفاتيح بلا مفاتيح. على المُصدِر نشر مفاتيحه.</translation>
    </message>
    <message>
      <source>1 key, usable</source>
      <translation>مفتاح واحد، صالح</translation>
    </message>
    <message>
      <source>1 key, not usable</source>
      <translation>مفتاح واحد، غير صالح</translation>
    </message>
    <message>
      <source>%1 keys, %2 of them usable</source>
      <translation>المفاتيح: %1، الصالح منها: %2</translation>
    </message>
    <message>
      <source>%1, from the copy of %2 that was fetched at %3</source>
      <translation>%1، من نسخة %2 المجلوبة في %3</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1، %2</translation>
    </message>
    <message>
      <source>; since %1: %2</source>
      <translation>؛ منذ %1: %2</translation>
    </message>
    <message>
      <source>; unchanged</source>
      <translation>؛ دون تغيير</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeySetService</name>
    <message>
      <source>`%1` is no address of an issuer. Give one that begins with https.</source>
      <translation>`%1` ليس عنوان جهة إصدار. أعطِ عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
      <source>No metadata were found. %1</source>
      <translation>لم يُعثر على بيانات وصفية. %1</translation>
    </message>
    <message>
      <source>The metadata name no key set (jwks_uri).</source>
      <translation>لا تذكر البيانات الوصفية مجموعة مفاتيح (jwks_uri).</translation>
    </message>
    <message>
      <source>The metadata are of another issuer, %1, so its keys were not taken. Give that issuer if you mean it.</source>
      <translation>البيانات الوصفية لجهة إصدار أخرى، %1، فلم تؤخذ مفاتيحها. أعطِ تلك الجهة إن كنت تقصدها.</translation>
    </message>
    <message>
      <source>%1 was asked a moment ago without success. Try again after %2.</source>
      <translation>سُئل %1 قبل قليل دون نجاح. حاول بعد %2.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeyStore</name>
    <message>
      <source>%1 is a folder. Choose a file that holds a key.</source>
      <translation>%1 مجلد. اختر ملفًا فيه مفتاح.</translation>
    </message>
    <message>
      <source>%1 is larger than 4 MiB, so it is no key. Choose another file.</source>
      <translation>حجم %1 يتجاوز 4 MiB، فليس مفتاحًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2. Check the name and the permission.</source>
      <translation>تتعذر قراءة %1: %2. تحقق من الاسم والإذن.</translation>
    </message>
    <message>
      <source>The secret is empty. Type or paste it.</source>
      <translation>السر فارغ. اكتبه أو ألصقه.</translation>
    </message>
    <message>
      <source>secret</source>
      <translation>سر</translation>
    </message>
    <message>
      <source>%1 holds no key. Keys are read from PEM, DER, JWK, key sets, PKCS#12 and certificates.</source>
      <translation>لا مفتاح في %1. تُقرأ المفاتيح من PEM وDER وJWK ومجموعات المفاتيح وPKCS#12 والشهادات.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::KeyVault</name>
    <message>
      <source>The passphrase does not open the key ring. Check it, and try again.</source>
      <translation>لا تفتح عبارة المرور حلقة المفاتيح. تحقق منها وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The key ring is locked. Unlock it before you change it.</source>
      <translation>حلقة المفاتيح مقفلة. افتح قفلها قبل تغييرها.</translation>
    </message>
    <message>
      <source>The key ring could not be encrypted, so it was not kept.</source>
      <translation>تعذرت تعمية حلقة المفاتيح، فلم تُحفظ.</translation>
    </message>
    <message>
      <source>The key ring is locked. Unlock it before you change its passphrase.</source>
      <translation>حلقة المفاتيح مقفلة. افتح قفلها قبل تغيير عبارة مرورها.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::LoginService</name>
    <message>
      <source>Nobody logged in in time, so the login was given up. Begin it anew.</source>
      <translation>لم يسجّل أحد الدخول في الوقت فتُرك. ابدأ من جديد.</translation>
    </message>
    <message>
      <source>No port of this machine could be opened for the answer: %1.</source>
      <translation>تعذر فتح منفذ على هذا الجهاز للرد: %1.</translation>
    </message>
    <message>
      <source>There is nothing here.</source>
      <translation>لا شيء هنا.</translation>
    </message>
    <message>
      <source>This answer does not belong to the login that is waiting.</source>
      <translation>لا يخص هذا الرد الدخول المنتظر.</translation>
    </message>
    <message>
      <source>This answer comes from another issuer.</source>
      <translation>هذا الرد من مُصدِر آخر.</translation>
    </message>
    <message>
      <source>The answer comes from another issuer than the login was begun at. Begin the login anew, and check the address in the browser.</source>
      <translation>الرد من مُصدِر غير الذي بدأ عنده الدخول. ابدأ من جديد وتحقق من العنوان في المتصفح.</translation>
    </message>
    <message>
      <source>The login was refused. You can close this page.</source>
      <translation>رُفض الدخول. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
      <source>The login is done. You can close this page.</source>
      <translation>تم الدخول. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::NetworkPreferences</name>
    <message>
      <source>A secret of the network settings is no longer in the secret store. Give it again.</source>
      <translation>لم يعد سر من إعدادات الشبكة في مخزن الأسرار. أعطه من جديد.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::Notifier</name>
    <message>
      <source>There is no session bus.</source>
      <translation>لا ناقل جلسة.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>تأكيد</translation>
    </message>
    <message>
      <source>Silence 1 h</source>
      <translation>إسكات ساعة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::OAuthService</name>
    <message>
      <source>The endpoint refuses the client, with the status %1%2. This says nothing about the token. Check the client id, its secret, how it proves who it is, and its right to ask.</source>
      <translation>ترفض النقطة العميل بالحالة %1%2. لا يقول ذلك شيئًا عن الرمز. تحقق من معرّف العميل وسره وكيف يثبت نفسه وحقه في السؤال.</translation>
    </message>
    <message>
      <source>Nothing was sent. %1 would end this token for everybody who uses it, and perhaps the whole session that it belongs to; that cannot be undone. Confirm it to go on.</source>
      <translation>لم يُرسل شيء. سينهي %1 هذا الرمز لكل من يستعمله، وربما الجلسة كلها؛ ولا رجوع في ذلك. أكّد للمتابعة.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::PipelineService</name>
    <message>
      <source>Nothing is kept of this session: %1</source>
      <translation>لا يُحفظ شيء من هذه الجلسة: %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::ProxySettings</name>
    <message>
      <source>This is no address of a proxy. Write http://host:8080, or socks5://host:1080.</source>
      <translation>ليس هذا عنوان وكيل. اكتب http://host:8080 أو socks5://host:1080.</translation>
    </message>
    <message>
      <source>The address of the proxy holds a password, which others could read. Give it apart.</source>
      <translation>في عنوان الوكيل كلمة مرور قد يقرؤها غيرك. أعطها على حدة.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::SecretStore</name>
    <message>
      <source>Kept in the system's secret store.</source>
      <translation>محفوظة في مخزن أسرار النظام.</translation>
    </message>
    <message>
      <source>Kept for this session only: this session has no secret store.</source>
      <translation>محفوظ لهذه الجلسة فقط: لا مخزن أسرار فيها.</translation>
    </message>
    <message>
      <source>Kept for this session only. %1</source>
      <translation>محفوظ لهذه الجلسة فقط. %1</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::SyslogSink</name>
    <message>
      <source>Syslog: %1; it is tried again</source>
      <translation>Syslog: %1؛ وتُعاد المحاولة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::TlsSettings</name>
    <message>
      <source>%1 cannot be read: %2. Check the name and the permission.</source>
      <translation>تتعذر قراءة %1: %2. تحقق من الاسم والإذن.</translation>
    </message>
    <message>
      <source>%1 holds no certificate in PEM. Choose the file of the client certificate.</source>
      <translation>لا شهادة PEM في %1. اختر ملف شهادة العميل.</translation>
    </message>
    <message>
      <source>%1 holds no private key that can be read. Check the file and its passphrase.</source>
      <translation>لا مفتاح خاصًا مقروءًا في %1. تحقق من الملف وعبارة مروره.</translation>
    </message>
    <message>
      <source>%1 holds no certificate in PEM. Choose the file of the certificate authority.</source>
      <translation>لا شهادة PEM في %1. اختر ملف سلطة الشهادات.</translation>
    </message>
    <message>
      <source>The encrypted connection could not be set up.</source>
      <translation>تعذر إنشاء الاتصال المعمّى.</translation>
    </message>
    <message>
      <source>Check that the address and the port belong to a server that speaks TLS 1.2 or later.</source>
      <translation>تحقق من أن العنوان والمنفذ لخادم يتكلم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
      <source>The certificate of the server is not made out for %1, but for %2.</source>
      <translation>شهادة الخادم ليست باسم %1 بل باسم %2.</translation>
    </message>
    <message>
      <source>Check the address; a proxy or another server may be answering.</source>
      <translation>تحقق من العنوان؛ قد يجيب وكيل أو خادم آخر.</translation>
    </message>
    <message>
      <source>The certificate of the server expired at %1.</source>
      <translation>انتهت شهادة الخادم في %1.</translation>
    </message>
    <message>
      <source>Its operator must renew it. Check this machine's clock too.</source>
      <translation>على مشغّله تجديدها. وتحقق من ساعة هذا الجهاز أيضًا.</translation>
    </message>
    <message>
      <source>The certificate of the server is valid only from %1.</source>
      <translation>شهادة الخادم صالحة من %1 فقط.</translation>
    </message>
    <message>
      <source>Check this machine's clock.</source>
      <translation>تحقق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
      <source>The certificate of the server comes from an authority that this machine does not trust (%1).</source>
      <translation>شهادة الخادم من سلطة لا يثق بها هذا الجهاز (%1).</translation>
    </message>
    <message>
      <source>Name the file of your own authority if it is yours; else something on the way is reading along.</source>
      <translation>سمِّ ملف سلطتك إن كانت لك؛ وإلا فهناك من يقرأ في الطريق.</translation>
    </message>
    <message>
      <source>The certificate of the server is refused: %1.</source>
      <translation>شهادة الخادم مرفوضة: %1.</translation>
    </message>
    <message>
      <source>Its operator must put it right; verification is never left off here.</source>
      <translation>على مشغّله إصلاحها؛ ولا يُترك التحقق هنا أبدًا.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::TokenKeeper</name>
    <message>
      <source>No refresh token is kept. Log in anew.</source>
      <translation>لا رمز تجديد محفوظ. سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>The kept refresh token was exchanged before; sending it again would make the issuer end the session. Log in anew.</source>
      <translation>استُبدل رمز التجديد المحفوظ من قبل؛ وإرساله ثانية يجعل المُصدِر ينهي الجلسة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>%1. This issuer rotates refresh tokens, so a second user of the same one makes it end the session: look for another program, or for theft. Log in anew.</source>
      <translation>%1. يبدّل هذا المُصدِر رموز التجديد، فاستعمال ثانٍ للرمز نفسه يجعله ينهي الجلسة: ابحث عن برنامج آخر أو عن سرقة. سجّل الدخول من جديد.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::TransientSources</name>
    <message>
      <source>No temporary folder could be made. Free some room, or save the lines to a file and open it.</source>
      <translation>تعذر إنشاء مجلد مؤقت. أفرغ مساحة، أو احفظ الأسطر في ملف وافتحه.</translation>
    </message>
    <message>
      <source>Pasted lines</source>
      <translation>أسطر ملصقة</translation>
    </message>
    <message>
      <source>The lines could not be kept for reading (%1). Save them to a file and open it.</source>
      <translation>تعذر حفظ الأسطر للقراءة (%1). احفظها في ملف وافتحه.</translation>
    </message>
    <message>
      <source>The command cannot be read: no shell runs it, so pipes, `;`, `&amp;` and `$(...)` are not possible, and each quote must be closed.</source>
      <translation>تتعذر قراءة الأمر: لا تشغّله صدفة، فالأنابيب و`;` و`&amp;` و`$(...)` غير ممكنة، ويجب إغلاق كل علامة اقتباس.</translation>
    </message>
    <message>
      <source>No command was given.</source>
      <translation>لم يُعطَ أمر.</translation>
    </message>
    <message>
      <source>There is no program %1. Check its name, or give its whole path.</source>
      <translation>لا برنامج باسم %1. تحقق من اسمه أو أعطِ مساره كاملًا.</translation>
    </message>
    <message>
      <source>No pipe could be made for %1: %2.</source>
      <translation>تعذر إنشاء أنبوب لـ %1: %2.</translation>
    </message>
    <message>
      <source>%1 could not be started. Check that you may run it.</source>
      <translation>تعذر تشغيل %1. تحقق من أنه يُسمح لك بتشغيله.</translation>
    </message>
    <message>
      <source>%1 ended with an error (%2). What it wrote until then is shown.</source>
      <translation>انتهى %1 بخطأ (%2). يُعرض ما كتبه حتى ذلك الحين.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::UserRules</name>
    <message>
      <source>%1 could not be written: %2. Check the rights of the folder.</source>
      <translation>تعذرت كتابة %1: %2. تحقق من حقوق المجلد.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::services::WatchedRevocations</name>
    <message>
      <source>%1 cannot be read, so the list that was read before stays in force. Check the name and the permission.</source>
      <translation>تعذرت قراءة %1، فتبقى القائمة المقروءة سابقًا سارية. تحقق من الاسم والإذن.</translation>
    </message>
    <message>
      <source>%1 is larger than 64 MiB. Give a shorter list.</source>
      <translation>حجم %1 يتجاوز 64 MiB. أعطِ قائمة أقصر.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::CommandPalette</name>
    <message>
      <source>Find an action</source>
      <translation>ابحث عن إجراء</translation>
    </message>
    <message>
      <source>Type a part of its name</source>
      <translation>اكتب جزءًا من اسمه</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>إجراءات</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::MainWindow</name>
    <message>
      <source>Inspect</source>
      <translation>فحص</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>مراقبة</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>مفاتيح</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Token</source>
      <translation>&amp;رمز</translation>
    </message>
    <message>
      <source>&amp;Watch</source>
      <translation>مرا&amp;قبة</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>أ&amp;دوات</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;مساعدة</translation>
    </message>
    <message>
      <source>Find an action…</source>
      <translation>ابحث عن إجراء…</translation>
    </message>
    <message>
      <source>&amp;Shortcuts…</source>
      <translation>ا&amp;ختصارات…</translation>
    </message>
    <message>
      <source>Show Inspect</source>
      <translation>أظهر الفحص</translation>
    </message>
    <message>
      <source>Show Watch</source>
      <translation>أظهر المراقبة</translation>
    </message>
    <message>
      <source>Show Keys</source>
      <translation>أظهر المفاتيح</translation>
    </message>
    <message>
      <source>Show Help</source>
      <translation>أظهر المساعدة</translation>
    </message>
    <message>
      <source>Follow the system's colours</source>
      <translation>اتبع ألوان النظام</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>ألوان فاتحة</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>ألوان داكنة</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>الساعة</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>المراقبة</translation>
    </message>
    <message>
      <source>Watching nothing</source>
      <translation>لا مراقبة</translation>
    </message>
    <message>
      <source>Find an action   Ctrl+Shift+P</source>
      <translation>ابحث عن إجراء   Ctrl+Shift+P</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>ابحث عن إجراء</translation>
    </message>
    <message>
      <source>Lists every action with its shortcut</source>
      <translation>يسرد كل إجراء مع اختصاره</translation>
    </message>
    <message>
      <source>Offline: nothing was sent</source>
      <translation>دون اتصال: لم يُرسل شيء</translation>
    </message>
    <message>
      <source>Clock offset not measured</source>
      <translation>لم يُقس فرق الساعة</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::Rail</name>
    <message numerus="yes">
      <source>%n alerts fire</source>
      <translation>
        <numerusform>لا تنبيه نشط</numerusform>
        <numerusform>تنبيه واحد نشط</numerusform>
        <numerusform>تنبيهان نشطان</numerusform>
        <numerusform>%n تنبيهات نشطة</numerusform>
        <numerusform>%n تنبيهًا نشطًا</numerusform>
        <numerusform>%n تنبيه نشط</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::ShortcutEditor</name>
    <message>
      <source>Shortcuts</source>
      <translation>اختصارات</translation>
    </message>
    <message>
      <source>Actions and their shortcuts</source>
      <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
      <source>New shortcut</source>
      <translation>اختصار جديد</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>استخدمه</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>إجراء</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>اختصار</translation>
    </message>
    <message>
      <source>%1 belongs to “%2”. Choose another one, or take it away there first.</source>
      <translation>%1 يخص «%2». اختر غيره، أو أزله من هناك أولًا.</translation>
    </message>
  </context>
  <context>
    <name>bearerwatch::shell::Tray</name>
    <message>
      <source>Open Bearerwatch</source>
      <translation>فتح Bearerwatch</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
      <source>%n alert(s)</source>
      <translation>
        <numerusform>لا تنبيهات</numerusform>
        <numerusform>تنبيه واحد</numerusform>
        <numerusform>تنبيهان</numerusform>
        <numerusform>%n تنبيهات</numerusform>
        <numerusform>%n تنبيهًا</numerusform>
        <numerusform>%n تنبيه</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>claims</name>
    <message>
      <source>Issuer</source>
      <translation>مُصدِر</translation>
    </message>
    <message>
      <source>Who made the token (RFC 7519 4.1.1).</source>
      <translation>من صنع الرمز (RFC 7519 4.1.1).</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>موضوع</translation>
    </message>
    <message>
      <source>Whom the token is about, unique at the issuer (RFC 7519 4.1.2).</source>
      <translation>عمّن يتحدث الرمز، فريد لدى جهة الإصدار (RFC 7519 4.1.2).</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>جمهور</translation>
    </message>
    <message>
      <source>For which services the token is meant (RFC 7519 4.1.3).</source>
      <translation>لأي الخدمات أُعدّ الرمز (RFC 7519 4.1.3).</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>ينتهي</translation>
    </message>
    <message>
      <source>The token is refused at this time and after it (RFC 7519 4.1.4).</source>
      <translation>يُرفض الرمز في هذا الوقت وبعده (RFC 7519 4.1.4).</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>The token is refused before this time (RFC 7519 4.1.5).</source>
      <translation>يُرفض الرمز قبل هذا الوقت (RFC 7519 4.1.5).</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>أُصدر</translation>
    </message>
    <message>
      <source>When the token was made (RFC 7519 4.1.6).</source>
      <translation>متى صُنع الرمز (RFC 7519 4.1.6).</translation>
    </message>
    <message>
      <source>Token id</source>
      <translation>معرّف الرمز</translation>
    </message>
    <message>
      <source>Names this one token, so that a second use is noticed (RFC 7519 4.1.7).</source>
      <translation>يسمي هذا الرمز وحده، ليُلاحظ استعماله مرة ثانية (RFC 7519 4.1.7).</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>نطاق</translation>
    </message>
    <message>
      <source>What the token allows, names with blanks between (RFC 8693 4.2).</source>
      <translation>ما يسمح به الرمز، أسماء بينها مسافات (RFC 8693 4.2).</translation>
    </message>
    <message>
      <source>What the token allows, as Microsoft and others spell it.</source>
      <translation>ما يسمح به الرمز، كما تكتبه Microsoft وغيرها.</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>أدوار</translation>
    </message>
    <message>
      <source>Roles of the subject (RFC 9068 2.2.3.1).</source>
      <translation>أدوار صاحب الرمز (RFC 9068 2.2.3.1).</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>المجموعات</translation>
    </message>
    <message>
      <source>Groups of the subject (RFC 9068 2.2.3.1).</source>
      <translation>مجموعات صاحب الرمز (RFC 9068 2.2.3.1).</translation>
    </message>
    <message>
      <source>Permissions</source>
      <translation>الأذونات</translation>
    </message>
    <message>
      <source>What the token allows, as some issuers spell it.</source>
      <translation>ما يسمح به الرمز، كما تكتبه بعض جهات الإصدار.</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>عميل</translation>
    </message>
    <message>
      <source>The client that asked for the token (RFC 8693 4.3).</source>
      <translation>العميل الذي طلب الرمز (RFC 8693 4.3).</translation>
    </message>
    <message>
      <source>Authorized party</source>
      <translation>الطرف المفوَّض</translation>
    </message>
    <message>
      <source>The client that the ID token was made for (OpenID Connect Core 2).</source>
      <translation>العميل الذي صُنع له رمز الهوية (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Nonce</source>
      <translation>رقم مرة واحدة</translation>
    </message>
    <message>
      <source>Ties the ID token to one sign-in (OpenID Connect Core 2).</source>
      <translation>يربط رمز الهوية بتسجيل دخول واحد (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>وقت تسجيل الدخول</translation>
    </message>
    <message>
      <source>When the person signed in (OpenID Connect Core 2).</source>
      <translation>متى سجّل الشخص دخوله (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Authentication class</source>
      <translation>فئة المصادقة</translation>
    </message>
    <message>
      <source>How strong the sign-in was (OpenID Connect Core 2).</source>
      <translation>مدى قوة تسجيل الدخول (OpenID Connect Core 2).</translation>
    </message>
    <message>
      <source>Authentication methods</source>
      <translation>طرق المصادقة</translation>
    </message>
    <message>
      <source>By which means the person signed in (RFC 8176).</source>
      <translation>بأي وسيلة سجّل الشخص دخوله (RFC 8176).</translation>
    </message>
    <message>
      <source>Access token hash</source>
      <translation>تجزئة رمز الوصول</translation>
    </message>
    <message>
      <source>Ties the ID token to its access token (OpenID Connect Core 3.1.3.6).</source>
      <translation>يربط رمز الهوية برمز وصوله (OpenID Connect Core 3.1.3.6).</translation>
    </message>
    <message>
      <source>Code hash</source>
      <translation>تجزئة رمز التفويض</translation>
    </message>
    <message>
      <source>Ties the ID token to its code (OpenID Connect Core 3.3.2.11).</source>
      <translation>يربط رمز الهوية برمز تفويضه (OpenID Connect Core 3.3.2.11).</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>الجلسة</translation>
    </message>
    <message>
      <source>The session at the issuer, for logout.</source>
      <translation>الجلسة لدى جهة الإصدار، لتسجيل الخروج.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <source>Full name of the person (OpenID Connect Core 5.1).</source>
      <translation>الاسم الكامل للشخص (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>First name of the person (OpenID Connect Core 5.1).</source>
      <translation>الاسم الأول للشخص (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <source>Last name of the person (OpenID Connect Core 5.1).</source>
      <translation>اسم عائلة الشخص (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>اسم المستخدم</translation>
    </message>
    <message>
      <source>As the person likes to be called; not unique.</source>
      <translation>كما يحب الشخص أن يُنادى؛ ليس فريدًا.</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Email address of the person (OpenID Connect Core 5.1).</source>
      <translation>عنوان بريد الشخص (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Email verified</source>
      <translation>البريد موثّق</translation>
    </message>
    <message>
      <source>Whether the issuer has checked the address.</source>
      <translation>هل تحققت جهة الإصدار من العنوان.</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <source>Telephone number of the person (OpenID Connect Core 5.1).</source>
      <translation>رقم هاتف الشخص (OpenID Connect Core 5.1).</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language and country of the person.</source>
      <translation>لغة الشخص وبلده.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <source>Time zone of the person.</source>
      <translation>المنطقة الزمنية للشخص.</translation>
    </message>
    <message>
      <source>Profile updated</source>
      <translation>تحديث الملف الشخصي</translation>
    </message>
    <message>
      <source>When the person's data changed.</source>
      <translation>متى تغيرت بيانات الشخص.</translation>
    </message>
    <message>
      <source>Confirmation</source>
      <translation>التأكيد</translation>
    </message>
    <message>
      <source>The key that the sender must prove to hold (RFC 7800).</source>
      <translation>المفتاح الذي على المرسل أن يثبت حيازته (RFC 7800).</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>الفاعل</translation>
    </message>
    <message>
      <source>Who acts for the subject (RFC 8693 4.1).</source>
      <translation>من ينوب عن صاحب الرمز (RFC 8693 4.1).</translation>
    </message>
    <message>
      <source>May act</source>
      <translation>من يجوز له الفعل</translation>
    </message>
    <message>
      <source>Who may act for the subject (RFC 8693 4.4).</source>
      <translation>من يجوز له أن ينوب عن صاحب الرمز (RFC 8693 4.4).</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>الأحداث</translation>
    </message>
    <message>
      <source>Security events, a logout for one (RFC 8417 2.2).</source>
      <translation>أحداث أمنية، كتسجيل خروج (RFC 8417 2.2).</translation>
    </message>
    <message>
      <source>HTTP method</source>
      <translation>طريقة HTTP</translation>
    </message>
    <message>
      <source>Method of the request that the proof is for (RFC 9449 4.2).</source>
      <translation>طريقة الطلب الذي أُعدّ له الإثبات (RFC 9449 4.2).</translation>
    </message>
    <message>
      <source>HTTP address</source>
      <translation>عنوان HTTP</translation>
    </message>
    <message>
      <source>Address of the request that the proof is for (RFC 9449 4.2).</source>
      <translation>عنوان الطلب الذي أُعدّ له الإثبات (RFC 9449 4.2).</translation>
    </message>
    <message>
      <source>Token hash</source>
      <translation>تجزئة الرمز</translation>
    </message>
    <message>
      <source>Hash of the access token that the proof goes with (RFC 9449 4.2).</source>
      <translation>تجزئة رمز الوصول الذي يصحبه الإثبات (RFC 9449 4.2).</translation>
    </message>
    <message>
      <source>Tenant</source>
      <translation>المستأجر</translation>
    </message>
    <message>
      <source>Tenant of Microsoft Entra ID.</source>
      <translation>المستأجر في Microsoft Entra ID.</translation>
    </message>
    <message>
      <source>Object id</source>
      <translation>معرّف الكائن</translation>
    </message>
    <message>
      <source>The user or service in Microsoft Entra ID.</source>
      <translation>المستخدم أو الخدمة في Microsoft Entra ID.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <source>Version of the token's form.</source>
      <translation>إصدار صيغة الرمز.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>نوع</translation>
    </message>
    <message>
      <source>What sort of token it is, as Keycloak spells it.</source>
      <translation>نوع الرمز كما يكتبه Keycloak.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Where the revocation state of the token is published.</source>
      <translation>حيث تُنشر حالة إبطال الرمز.</translation>
    </message>
    <message>
      <source>Hidden claims</source>
      <translation>مطالبات مخفية</translation>
    </message>
    <message>
      <source>Hashes of claims that may be disclosed (SD-JWT).</source>
      <translation>تجزئات مطالبات يمكن كشفها (SD-JWT).</translation>
    </message>
    <message>
      <source>Credential type</source>
      <translation>نوع الاعتماد</translation>
    </message>
    <message>
      <source>Kind of verifiable credential (SD-JWT VC).</source>
      <translation>نوع الاعتماد القابل للتحقق (SD-JWT VC).</translation>
    </message>
    <message>
      <source>Algorithm</source>
      <translation>خوارزمية</translation>
    </message>
    <message>
      <source>How it is signed or how its key is wrapped (RFC 7515 4.1.1).</source>
      <translation>كيف وُقّع أو كيف غُلّف مفتاحه (RFC 7515 4.1.1).</translation>
    </message>
    <message>
      <source>What the whole is: JWT, at+jwt, dpop+jwt (RFC 7515 4.1.9).</source>
      <translation>ما هو الكل: JWT أو at+jwt أو dpop+jwt (RFC 7515 4.1.9).</translation>
    </message>
    <message>
      <source>Content type</source>
      <translation>نوع المحتوى</translation>
    </message>
    <message>
      <source>What the payload is: JWT where one token holds another (RFC 7515 4.1.10).</source>
      <translation>ما هي الحمولة: JWT حيث يحوي رمز رمزًا آخر (RFC 7515 4.1.10).</translation>
    </message>
    <message>
      <source>Key id</source>
      <translation>معرّف المفتاح</translation>
    </message>
    <message>
      <source>Which key of the issuer signed it (RFC 7515 4.1.4).</source>
      <translation>أي مفتاح لجهة الإصدار وقّعه (RFC 7515 4.1.4).</translation>
    </message>
    <message>
      <source>Key set address</source>
      <translation>عنوان مجموعة المفاتيح</translation>
    </message>
    <message>
      <source>Where the token says its keys are; proves nothing, not fetched (RFC 7515 4.1.2).</source>
      <translation>حيث يقول الرمز إن مفاتيحه هناك؛ لا يثبت شيئًا ولا يُجلب (RFC 7515 4.1.2).</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>مفتاح</translation>
    </message>
    <message>
      <source>A key that the token carries; proves nothing (RFC 7515 4.1.3).</source>
      <translation>مفتاح يحمله الرمز؛ لا يثبت شيئًا (RFC 7515 4.1.3).</translation>
    </message>
    <message>
      <source>Certificate address</source>
      <translation>عنوان الشهادة</translation>
    </message>
    <message>
      <source>Where the token says its certificate is; not fetched (RFC 7515 4.1.5).</source>
      <translation>حيث يقول الرمز إن شهادته هناك؛ لا تُجلب (RFC 7515 4.1.5).</translation>
    </message>
    <message>
      <source>Certificates</source>
      <translation>الشهادات</translation>
    </message>
    <message>
      <source>Certificates that the token carries; not trusted (RFC 7515 4.1.6).</source>
      <translation>شهادات يحملها الرمز؛ لا يوثق بها (RFC 7515 4.1.6).</translation>
    </message>
    <message>
      <source>Certificate thumbprint</source>
      <translation>بصمة الشهادة</translation>
    </message>
    <message>
      <source>SHA-1 of the certificate (RFC 7515 4.1.7).</source>
      <translation>SHA-1 للشهادة (RFC 7515 4.1.7).</translation>
    </message>
    <message>
      <source>SHA-256 of the certificate (RFC 7515 4.1.8).</source>
      <translation>SHA-256 للشهادة (RFC 7515 4.1.8).</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>حرج</translation>
    </message>
    <message>
      <source>Extensions that a verifier must understand (RFC 7515 4.1.11).</source>
      <translation>امتدادات يجب أن يفهمها المتحقق (RFC 7515 4.1.11).</translation>
    </message>
    <message>
      <source>Encoded payload</source>
      <translation>حمولة مرمّزة</translation>
    </message>
    <message>
      <source>False where the payload is signed as it is (RFC 7797).</source>
      <translation>خطأ حيث تُوقَّع الحمولة كما هي (RFC 7797).</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>التعمية</translation>
    </message>
    <message>
      <source>How the content is encrypted (RFC 7516 4.1.2).</source>
      <translation>كيف عُمّي المحتوى (RFC 7516 4.1.2).</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>الضغط</translation>
    </message>
    <message>
      <source>How the content was compressed (RFC 7516 4.1.3).</source>
      <translation>كيف ضُغط المحتوى (RFC 7516 4.1.3).</translation>
    </message>
    <message>
      <source>Ephemeral key</source>
      <translation>مفتاح عابر</translation>
    </message>
    <message>
      <source>Public key of this one encryption (RFC 7518 4.6.1.1).</source>
      <translation>المفتاح العام لهذه التعمية وحدها (RFC 7518 4.6.1.1).</translation>
    </message>
    <message>
      <source>Sender</source>
      <translation>المرسل</translation>
    </message>
    <message>
      <source>Who encrypted, for the key agreement (RFC 7518 4.6.1.2).</source>
      <translation>من عمّى، لاتفاق المفاتيح (RFC 7518 4.6.1.2).</translation>
    </message>
    <message>
      <source>Receiver</source>
      <translation>المستلم</translation>
    </message>
    <message>
      <source>For whom, for the key agreement (RFC 7518 4.6.1.3).</source>
      <translation>لمن، لاتفاق المفاتيح (RFC 7518 4.6.1.3).</translation>
    </message>
    <message>
      <source>Salt</source>
      <translation>الملح</translation>
    </message>
    <message>
      <source>Salt of the password (RFC 7518 4.8.1.1).</source>
      <translation>ملح كلمة المرور (RFC 7518 4.8.1.1).</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>الجولات</translation>
    </message>
    <message>
      <source>How often the password is hashed (RFC 7518 4.8.1.2).</source>
      <translation>كم مرة تُجزّأ كلمة المرور (RFC 7518 4.8.1.2).</translation>
    </message>
    <message>
      <source>Not registered; Microsoft hashes it before signing.</source>
      <translation>غير مسجل؛ تجزّئه Microsoft قبل التوقيع.</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source>Expired</source>
      <translation>منتهي الصلاحية</translation>
    </message>
    <message>
      <source>The token was used after its end of life.</source>
      <translation>استُخدم الرمز بعد انتهاء صلاحيته.</translation>
    </message>
    <message>
      <source>Compare exp with the clock of the server that refused it.</source>
      <translation>قارن exp بساعة الخادم الذي رفضه.</translation>
    </message>
    <message>
      <source>Request a new access token, with the refresh token where there is one, before the old one ends.</source>
      <translation>اطلب رمز وصول جديدًا برمز التحديث إن وُجد قبل أن ينتهي القديم.</translation>
    </message>
    <message>
      <source>Keep the clock synchronised; allow a leeway of at most 60 s.</source>
      <translation>أبقِ الساعة متزامنة؛ واسمح بستين ثانية على الأكثر.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.4</source>
      <translation>RFC 7519 4.1.4</translation>
    </message>
    <message>
      <source>Not yet valid</source>
      <translation>غير صالح بعد</translation>
    </message>
    <message>
      <source>The token was used before its time, or two clocks differ.</source>
      <translation>استُخدم الرمز قبل وقته أو اختلفت ساعتان.</translation>
    </message>
    <message>
      <source>Compare nbf and iat with the clock of the server that refused it.</source>
      <translation>قارن nbf وiat بساعة الخادم الذي رفضه.</translation>
    </message>
    <message>
      <source>Wait, or synchronise the clock of the machine that issues the token.</source>
      <translation>انتظر، أو زامن ساعة الجهاز الذي يُصدر الرمز.</translation>
    </message>
    <message>
      <source>Synchronise the clock; allow a leeway of at most 60 s.</source>
      <translation>زامن الساعة؛ واسمح بهامش لا يتجاوز 60 ثانية.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.5</source>
      <translation>RFC 7519 4.1.5</translation>
    </message>
    <message>
      <source>Malformed</source>
      <translation>صيغة خاطئة</translation>
    </message>
    <message>
      <source>The text is not a token of the expected form, or the copy is damaged.</source>
      <translation>النص ليس رمزًا بالشكل المتوقع، أو النسخة تالفة.</translation>
    </message>
    <message>
      <source>Look at how the token is copied and at the Authorization header: Bearer, one blank, the token.</source>
      <translation>انظر كيف يُنسخ الرمز وإلى ترويسة Authorization: ‏Bearer ثم مسافة واحدة ثم الرمز.</translation>
    </message>
    <message>
      <source>Send the token exactly as it was issued, in `Authorization: Bearer &lt;token&gt;`.</source>
      <translation>أرسل الرمز كما صدر تمامًا في `Authorization: Bearer &lt;token&gt;`.</translation>
    </message>
    <message>
      <source>Check that no proxy cuts, re-encodes or folds the header.</source>
      <translation>تحقق من أن لا وكيل يقص الترويسة أو يعيد ترميزها أو يطويها.</translation>
    </message>
    <message>
      <source>RFC 6750 2.1</source>
      <translation>RFC 6750 2.1</translation>
    </message>
    <message>
      <source>Signature mismatch</source>
      <translation>التوقيع لا يطابق</translation>
    </message>
    <message>
      <source>The signature does not fit: the token was changed, or signed with another key.</source>
      <translation>التوقيع لا يطابق: غُيّر الرمز أو وُقّع بمفتاح آخر.</translation>
    </message>
    <message>
      <source>Find out which key signed it, and whether a character was changed on the way.</source>
      <translation>اعرف أي مفتاح وقّعه، وهل تغير حرف في الطريق.</translation>
    </message>
    <message>
      <source>Request a new token; never edit one.</source>
      <translation>اطلب رمزًا جديدًا؛ ولا تعدّل رمزًا أبدًا.</translation>
    </message>
    <message>
      <source>Verify with the key set of the issuer that made the token.</source>
      <translation>تحقق بمجموعة مفاتيح جهة الإصدار التي صنعت الرمز.</translation>
    </message>
    <message>
      <source>RFC 7515 5.2</source>
      <translation>RFC 7515 5.2</translation>
    </message>
    <message>
      <source>Unknown key</source>
      <translation>مفتاح مجهول</translation>
    </message>
    <message>
      <source>No key for the token's kid: the keys were rotated, or it is another issuer's.</source>
      <translation>لا مفتاح لـ kid الرمز: بُدّلت المفاتيح، أو هي لجهة إصدار أخرى.</translation>
    </message>
    <message>
      <source>Compare the kid with the issuer's current key set.</source>
      <translation>قارن kid بمجموعة المفاتيح الحالية لجهة الإصدار.</translation>
    </message>
    <message>
      <source>Request a new token after a rotation of keys.</source>
      <translation>اطلب رمزًا جديدًا بعد تبديل المفاتيح.</translation>
    </message>
    <message>
      <source>Fetch the key set again when a kid is unknown, and publish new keys before signing with them.</source>
      <translation>اجلب مجموعة المفاتيح من جديد عند kid مجهول، وانشر المفاتيح الجديدة قبل التوقيع بها.</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.4</source>
      <translation>RFC 7515 4.1.4</translation>
    </message>
    <message>
      <source>Algorithm rejected</source>
      <translation>الخوارزمية مرفوضة</translation>
    </message>
    <message>
      <source>The token names an algorithm that is not allowed, or that does not fit the key.</source>
      <translation>يذكر الرمز خوارزمية غير مسموحة أو لا تلائم المفتاح.</translation>
    </message>
    <message>
      <source>Compare alg in the header with what the server allows and with the type of the key.</source>
      <translation>قارن alg في الترويسة بما يسمح به الخادم وبنوع المفتاح.</translation>
    </message>
    <message>
      <source>Request a token signed with an algorithm that the API allows.</source>
      <translation>اطلب رمزًا موقّعًا بخوارزمية تسمح بها الواجهة.</translation>
    </message>
    <message>
      <source>List the allowed algorithms; let the key decide, never the token.</source>
      <translation>اسرد الخوارزميات المسموحة؛ ودع المفتاح يقرر لا الرمز.</translation>
    </message>
    <message>
      <source>RFC 8725 3.1</source>
      <translation>RFC 8725 3.1</translation>
    </message>
    <message>
      <source>Audience mismatch</source>
      <translation>الجمهور لا يطابق</translation>
    </message>
    <message>
      <source>The token was issued for another service.</source>
      <translation>أُصدر الرمز لخدمة أخرى.</translation>
    </message>
    <message>
      <source>Compare aud with the audience that the API expects, letter by letter.</source>
      <translation>قارن aud بالجمهور الذي تتوقعه الواجهة حرفًا حرفًا.</translation>
    </message>
    <message>
      <source>Request the token for this API (audience, resource or scope of the request).</source>
      <translation>اطلب الرمز لهذه الواجهة (audience أو resource أو scope).</translation>
    </message>
    <message>
      <source>Expect the audience that the issuer puts in.</source>
      <translation>توقَّع الجمهور الذي يضعه المُصدِر.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.3</source>
      <translation>RFC 7519 4.1.3</translation>
    </message>
    <message>
      <source>Issuer mismatch</source>
      <translation>المُصدِر لا يطابق</translation>
    </message>
    <message>
      <source>The token comes from another issuer than the expected one.</source>
      <translation>الرمز من جهة إصدار غير المتوقعة.</translation>
    </message>
    <message>
      <source>Compare iss with the expected issuer: scheme, slash at the end, tenant, version.</source>
      <translation>قارن iss بجهة الإصدار المتوقعة: المخطط والشرطة الأخيرة والمستأجر والإصدار.</translation>
    </message>
    <message>
      <source>Request the token from the issuer that the API trusts.</source>
      <translation>اطلب الرمز من جهة الإصدار التي تثق بها الواجهة.</translation>
    </message>
    <message>
      <source>Set the issuer exactly as its metadata spells it.</source>
      <translation>اضبط جهة الإصدار تمامًا كما تكتبها بياناتها الوصفية.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.1</source>
      <translation>RFC 7519 4.1.1</translation>
    </message>
    <message>
      <source>Claim rejected</source>
      <translation>مطالبة مرفوضة</translation>
    </message>
    <message>
      <source>Another claim is missing or has the wrong value.</source>
      <translation>مطالبة أخرى مفقودة أو قيمتها خاطئة.</translation>
    </message>
    <message>
      <source>Compare the named claim with what the API requires.</source>
      <translation>قارن المطالبة المذكورة بما تشترطه الواجهة.</translation>
    </message>
    <message>
      <source>Request a token that carries the claim.</source>
      <translation>اطلب رمزًا يحمل المطالبة.</translation>
    </message>
    <message>
      <source>Require only what the issuer is set to put in.</source>
      <translation>لا تشترط إلا ما تضعه جهة الإصدار.</translation>
    </message>
    <message>
      <source>RFC 7519 4</source>
      <translation>RFC 7519 4</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>مُلغى</translation>
    </message>
    <message>
      <source>The token was revoked, or its session has ended.</source>
      <translation>أُبطل الرمز، أو انتهت جلسته.</translation>
    </message>
    <message>
      <source>Ask the issuer (introspection, status list); it cannot be known from the token alone.</source>
      <translation>اسأل جهة الإصدار (الاستعلام، قائمة الحالات)؛ لا يُعرف ذلك من الرمز وحده.</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Tell the client that the session ended, so that it does not try again.</source>
      <translation>أخبر العميل أن الجلسة انتهت، كي لا يحاول ثانية.</translation>
    </message>
    <message>
      <source>RFC 7009</source>
      <translation>RFC 7009</translation>
    </message>
    <message>
      <source>Replayed</source>
      <translation>معاد استعماله</translation>
    </message>
    <message>
      <source>A token or proof that may be used once was used twice.</source>
      <translation>استُعمل مرتين رمز أو إثبات لا يجوز استعماله إلا مرة.</translation>
    </message>
    <message>
      <source>Look for a retry that sends the same jti, or for somebody who copied it.</source>
      <translation>ابحث عن إعادة محاولة ترسل jti نفسه، أو عمّن نسخه.</translation>
    </message>
    <message>
      <source>Make a new proof or token for each request.</source>
      <translation>اصنع إثباتًا أو رمزًا جديدًا لكل طلب.</translation>
    </message>
    <message>
      <source>Keep seen jti values as long as the token lives.</source>
      <translation>احفظ قيم jti التي شوهدت طوال حياة الرمز.</translation>
    </message>
    <message>
      <source>RFC 9449 11.1</source>
      <translation>RFC 9449 11.1</translation>
    </message>
    <message>
      <source>Insufficient scope</source>
      <translation>نطاق غير كافٍ</translation>
    </message>
    <message>
      <source>The token is good but does not carry the right that is needed.</source>
      <translation>الرمز سليم لكنه لا يحمل الحق اللازم.</translation>
    </message>
    <message>
      <source>Compare scope, scp or roles with what the route requires.</source>
      <translation>قارن scope أو scp أو roles بما يشترطه المسار.</translation>
    </message>
    <message>
      <source>Request the token with the missing scope.</source>
      <translation>اطلب الرمز بالنطاق الناقص.</translation>
    </message>
    <message>
      <source>Name the required scope in the WWW-Authenticate header.</source>
      <translation>اذكر النطاق المطلوب في ترويسة WWW-Authenticate.</translation>
    </message>
    <message>
      <source>RFC 6750 3.1</source>
      <translation>RFC 6750 3.1</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <source>No token was sent.</source>
      <translation>لم يُرسل رمز.</translation>
    </message>
    <message>
      <source>See whether the Authorization header leaves the client, and whether a proxy removes it.</source>
      <translation>انظر هل تغادر ترويسة Authorization العميل، وهل يزيلها وكيل.</translation>
    </message>
    <message>
      <source>Send `Authorization: Bearer &lt;token&gt;`.</source>
      <translation>أرسل `Authorization: Bearer &lt;token&gt;`.</translation>
    </message>
    <message>
      <source>Pass the Authorization header on through proxies.</source>
      <translation>مرّر ترويسة Authorization عبر الوكلاء.</translation>
    </message>
    <message>
      <source>RFC 6750 3</source>
      <translation>RFC 6750 3</translation>
    </message>
    <message>
      <source>Unknown token</source>
      <translation>رمز مجهول</translation>
    </message>
    <message>
      <source>The server does not know this opaque token.</source>
      <translation>لا يعرف الخادم هذا الرمز المعتم.</translation>
    </message>
    <message>
      <source>See whether the token belongs to this server and environment.</source>
      <translation>انظر هل يخص الرمز هذا الخادم وهذه البيئة.</translation>
    </message>
    <message>
      <source>Use a token of this server and environment.</source>
      <translation>استعمل رمزًا لهذا الخادم ولهذه البيئة.</translation>
    </message>
    <message>
      <source>See whether the store of tokens was emptied or is another environment's.</source>
      <translation>انظر هل أُفرغ مخزن الرموز أو هو لبيئة أخرى.</translation>
    </message>
    <message>
      <source>RFC 7662 2.2</source>
      <translation>RFC 7662 2.2</translation>
    </message>
    <message>
      <source>Validator unavailable</source>
      <translation>المدقق غير متاح</translation>
    </message>
    <message>
      <source>The server could not check the token: key set, introspection or identity provider was not reached.</source>
      <translation>لم يستطع الخادم فحص الرمز: تعذر الوصول إلى مجموعة المفاتيح أو الاستعلام أو مزود الهوية.</translation>
    </message>
    <message>
      <source>See whether the server reaches the issuer: name resolution, proxy, certificate, time-out.</source>
      <translation>انظر هل يصل الخادم إلى جهة الإصدار: حل الأسماء والوكيل والشهادة والمهلة.</translation>
    </message>
    <message>
      <source>Try again later, with growing pauses.</source>
      <translation>حاول لاحقًا بفواصل متزايدة.</translation>
    </message>
    <message>
      <source>Keep the last key set, raise the time-out, watch the issuer.</source>
      <translation>احتفظ بآخر مجموعة مفاتيح، وزد المهلة، وراقب جهة الإصدار.</translation>
    </message>
    <message>
      <source>RFC 7517</source>
      <translation>RFC 7517</translation>
    </message>
    <message>
      <source>Unspecified</source>
      <translation>غير محدد</translation>
    </message>
    <message>
      <source>The token was rejected, and the log gives no reason.</source>
      <translation>رُفض الرمز، ولا يذكر السجل سببًا.</translation>
    </message>
    <message>
      <source>Look at the log of the part that checks the token, at the same time and for the same request.</source>
      <translation>انظر سجل الجزء الذي يفحص الرمز، في الوقت نفسه وللطلب نفسه.</translation>
    </message>
    <message>
      <source>Paste the token into Inspect to see what is wrong with it.</source>
      <translation>الصق الرمز في «فحص» لترى ما الخطأ فيه.</translation>
    </message>
    <message>
      <source>Log the reason of a refusal, without the token.</source>
      <translation>سجّل سبب الرفض دون الرمز.</translation>
    </message>
    <message>
      <source>{claim} {found} is {ago} before the clock {expected}, leeway {leeway} s</source>
      <translation>{claim} ‏{found} قبل الساعة {expected} بـ {ago}، والسماح {leeway} ث</translation>
    </message>
    <message>
      <source>Sign in again: the identity provider makes a new assertion, which is good for minutes and for one use.</source>
      <translation>سجّل الدخول من جديد: يصدر مزوّد الهوية إفادة جديدة، تصلح دقائق ولاستعمال واحد.</translation>
    </message>
    <message>
      <source>Compare the clocks of the identity provider and of the service; allow a leeway of at most 60 s.</source>
      <translation>قارن ساعتي مزوّد الهوية والخدمة؛ واسمح بهامش لا يتجاوز 60 ثانية.</translation>
    </message>
    <message>
      <source>SAML 2.0 Core 2.5.1.2</source>
      <translation>SAML 2.0 Core 2.5.1.2</translation>
    </message>
    <message>
      <source>{claim} {found} is {ahead} after the clock {expected}, leeway {leeway} s</source>
      <translation>{claim} {found} بعد الساعة {expected} بـ {ahead}، والسماح {leeway} ث</translation>
    </message>
    <message>
      <source>Signature verifies</source>
      <translation>التوقيع صحيح</translation>
    </message>
    <message>
      <source>{label}: the key {key} made this signature ({how})</source>
      <translation>{label}: صنع المفتاح {key} هذا التوقيع ({how})</translation>
    </message>
    <message>
      <source>Signature does not verify</source>
      <translation>التوقيع لا يطابق</translation>
    </message>
    <message>
      <source>{label}: none of the given keys made this signature ({found})</source>
      <translation>{label}: لم يصنع أي من المفاتيح المعطاة هذا التوقيع ({found})</translation>
    </message>
    <message>
      <source>Decryption fails</source>
      <translation>فشل فك التعمية</translation>
    </message>
    <message>
      <source>{label}: the tag fits none of the given keys ({found}): another key, or a changed token</source>
      <translation>{label}: لا يطابق الوسم أيًا من المفاتيح المعطاة ({found}): مفتاح آخر أو رمز مغيَّر</translation>
    </message>
    <message>
      <source>Decrypt with the key that the issuer encrypts with.</source>
      <translation>فك التعمية بالمفتاح الذي تعمّي به جهة الإصدار.</translation>
    </message>
    <message>
      <source>Signature fits no usual salt</source>
      <translation>لا يطابق التوقيع أي ملح معتاد</translation>
    </message>
    <message>
      <source>{label}: no given secret makes this signature with the salts {found}: another secret, a salt of the application's own, or a changed cookie</source>
      <translation>{label}: لا سر معطى يصنع هذا التوقيع بالأملاح {found}: سر آخر، أو ملح خاص بالتطبيق، أو كعكة مغيَّرة</translation>
    </message>
    <message>
      <source>Compare the secret and the salt of the application that made it.</source>
      <translation>قارن سر التطبيق الذي صنعها وملحه.</translation>
    </message>
    <message>
      <source>No signature in it</source>
      <translation>لا توقيع فيها</translation>
    </message>
    <message>
      <source>The {label} carries no XML signature: anyone can write it</source>
      <translation>لا توقيع XML في {label}: يستطيع أي أحد كتابته</translation>
    </message>
    <message>
      <source>Accept none that is not signed.</source>
      <translation>لا تقبل ما ليس موقّعًا.</translation>
    </message>
    <message>
      <source>SAML 2.0 Core 5</source>
      <translation>SAML 2.0 Core 5</translation>
    </message>
    <message>
      <source>{claim} is no time</source>
      <translation>{claim} ليس وقتًا</translation>
    </message>
    <message>
      <source>{claim} is {found}; this kind of token writes times as RFC 3339 text</source>
      <translation>{claim} هو {found}؛ يكتب هذا النوع من الرموز الأوقات نصًا وفق RFC 3339</translation>
    </message>
    <message>
      <source>Write it as 2026-01-31T12:00:00Z.</source>
      <translation>اكتبه هكذا: 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
      <source>Not supported here</source>
      <translation>غير مدعوم هنا</translation>
    </message>
    <message>
      <source>{label}: named and shown; this version of it is not verified or decrypted here</source>
      <translation>{label}: مسمّى ومعروض؛ لا يُتحقق من هذا الإصدار ولا تُفك تعميته هنا</translation>
    </message>
    <message>
      <source>Caveats limit this macaroon</source>
      <translation>تقيّد شروط هذا الـ macaroon</translation>
    </message>
    <message>
      <source>{found} caveats; the service that made it decides whether each one holds</source>
      <translation>{found} شروط؛ تقرر الخدمة التي صنعته هل يتحقق كل منها</translation>
    </message>
    <message>
      <source>Read the caveats: one that does not hold is refused.</source>
      <translation>اقرأ الشروط: يُرفض إن لم يتحقق أحدها.</translation>
    </message>
    <message>
      <source>Discharge is needed</source>
      <translation>يلزم إبراء</translation>
    </message>
    <message>
      <source>The caveat {found} of {where} holds only together with a discharge macaroon of that party</source>
      <translation>لا يتحقق الشرط {found} من {where} إلا مع macaroon إبراء من ذلك الطرف</translation>
    </message>
    <message>
      <source>Fetch the discharge and send it beside this macaroon.</source>
      <translation>اجلب الإبراء وأرسله مع هذا الـ macaroon.</translation>
    </message>
    <message>
      <source>Blocks of this Biscuit</source>
      <translation>كتل هذا الـ Biscuit</translation>
    </message>
    <message>
      <source>{found} blocks, {checks} checks: each block after the first can only take rights away</source>
      <translation>{found} كتل، {checks} فحوص: كل كتلة بعد الأولى لا تستطيع إلا سحب حقوق</translation>
    </message>
    <message>
      <source>AWS says: expired</source>
      <translation>تقول AWS: منتهٍ</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: its session has ended</source>
      <translation>أجابت AWS بـ {found} عن المفتاح {key}: انتهت جلسته</translation>
    </message>
    <message>
      <source>Get new temporary credentials; let the SDK renew them before they end.</source>
      <translation>احصل على بيانات اعتماد مؤقتة جديدة؛ ودع الـ SDK يجددها قبل انتهائها.</translation>
    </message>
    <message>
      <source>AWS does not know this key or session token</source>
      <translation>لا تعرف AWS هذا المفتاح أو رمز الجلسة هذا</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: the key is deleted, inactive or of another partition, or its session token is missing or of other credentials</source>
      <translation>أجابت AWS بـ {found} عن المفتاح {key}: المفتاح محذوف أو معطّل أو من قسم آخر، أو رمز جلسته مفقود أو لبيانات أخرى</translation>
    </message>
    <message>
      <source>Compare AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: all three must come from one source. See whether the key is active.</source>
      <translation>قارن AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY وAWS_SESSION_TOKEN: يجب أن تأتي الثلاثة من مصدر واحد. وانظر هل المفتاح فعّال.</translation>
    </message>
    <message>
      <source>AWS computes another signature</source>
      <translation>تحسب AWS توقيعًا آخر</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: another secret key, or the request was changed after signing</source>
      <translation>أجابت AWS بـ {found} عن المفتاح {key}: مفتاح سري آخر، أو غُيّر الطلب بعد توقيعه</translation>
    </message>
    <message>
      <source>Compare the secret key; let no proxy change headers, path or query after signing.</source>
      <translation>قارن المفتاح السري؛ ولا تدع وكيلًا يغير الترويسات أو المسار أو الاستعلام بعد التوقيع.</translation>
    </message>
    <message>
      <source>AWS says: the clocks differ</source>
      <translation>تقول AWS: الساعتان مختلفتان</translation>
    </message>
    <message>
      <source>AWS answered {found} to the key {key}: the clock of the caller is more than 15 minutes off</source>
      <translation>أجابت AWS بـ {found} عن المفتاح {key}: ساعة المتصل بعيدة بأكثر من 15 دقيقة</translation>
    </message>
    <message>
      <source>Synchronise the clock of the caller.</source>
      <translation>زامن ساعة المتصل.</translation>
    </message>
    <message>
      <source>Session has ended</source>
      <translation>انتهت الجلسة</translation>
    </message>
    <message>
      <source>The session ended {found}, {ago} before the clock {expected}</source>
      <translation>انتهت الجلسة {found}، قبل الساعة {expected} بـ {ago}</translation>
    </message>
    <message>
      <source>Get new temporary credentials.</source>
      <translation>احصل على بيانات اعتماد مؤقتة جديدة.</translation>
    </message>
    <message>
      <source>Session token with a long-term key</source>
      <translation>رمز جلسة مع مفتاح دائم</translation>
    </message>
    <message>
      <source>The key {found} is a long-term one, and the request carries a session token of other credentials: AWS refuses both</source>
      <translation>المفتاح {found} دائم، والطلب يحمل رمز جلسة لبيانات أخرى: ترفض AWS الاثنين</translation>
    </message>
    <message>
      <source>Unset AWS_SESSION_TOKEN, or use the access key that came with it.</source>
      <translation>أزل AWS_SESSION_TOKEN، أو استعمل مفتاح الوصول الذي جاء معه.</translation>
    </message>
    <message>
      <source>Signed for another day</source>
      <translation>موقّع ليوم آخر</translation>
    </message>
    <message>
      <source>The credential scope names {found}, X-Amz-Date {expected}</source>
      <translation>يذكر نطاق الاعتماد {found}، وX-Amz-Date ‏{expected}</translation>
    </message>
    <message>
      <source>Take both from one clock, in UTC.</source>
      <translation>خذ الاثنين من ساعة واحدة، بتوقيت UTC.</translation>
    </message>
    <message>
      <source>Signed for another region</source>
      <translation>موقّع لمنطقة أخرى</translation>
    </message>
    <message>
      <source>The credential scope names {found}, the host is in {expected}</source>
      <translation>يذكر نطاق الاعتماد {found}، والمضيف في {expected}</translation>
    </message>
    <message>
      <source>Set the region of the endpoint (AWS_REGION).</source>
      <translation>اضبط منطقة نقطة النهاية (AWS_REGION).</translation>
    </message>
    <message>
      <source>Key of another partition</source>
      <translation>مفتاح من قسم آخر</translation>
    </message>
    <message>
      <source>The request is signed for {found} and sent to {expected}: accounts and keys of one partition do not exist in the other</source>
      <translation>الطلب موقّع لـ {found} ومرسل إلى {expected}: حسابات قسم ومفاتيحه لا توجد في الآخر</translation>
    </message>
    <message>
      <source>Use an endpoint and a key of the same partition.</source>
      <translation>استعمل نقطة نهاية ومفتاحًا من القسم نفسه.</translation>
    </message>
    <message>
      <source>Region must be switched on</source>
      <translation>يجب تفعيل المنطقة</translation>
    </message>
    <message>
      <source>{found} is an opt-in region: session tokens of the global STS endpoint are refused there with `The security token included in the request is invalid`</source>
      <translation>{found} منطقة اختيارية: تُرفض فيها رموز جلسة نقطة STS العامة برسالة `The security token included in the request is invalid`</translation>
    </message>
    <message>
      <source>Get the credentials from the STS endpoint of a region (AWS_STS_REGIONAL_ENDPOINTS=regional).</source>
      <translation>احصل على بيانات الاعتماد من نقطة STS لمنطقة (AWS_STS_REGIONAL_ENDPOINTS=regional).</translation>
    </message>
    <message>
      <source>Switch the region on for the account, or let the global endpoint issue tokens for all regions.</source>
      <translation>فعّل المنطقة للحساب، أو دع النقطة العامة تصدر رموزًا لكل المناطق.</translation>
    </message>
    <message>
      <source>Character that base64url does not have</source>
      <translation>حرف لا يوجد في base64url</translation>
    </message>
    <message>
      <source>The {part} holds "{found}", which is not in A-Z a-z 0-9 - _</source>
      <translation>يحوي الجزء {part} ‏"{found}"، وليس من A-Z a-z 0-9 - _</translation>
    </message>
    <message>
      <source>RFC 7515 2</source>
      <translation>RFC 7515 2</translation>
    </message>
    <message>
      <source>Standard base64 instead of base64url</source>
      <translation>base64 القياسي بدل base64url</translation>
    </message>
    <message>
      <source>The {part} holds "{found}" of the standard alphabet; JOSE uses - and _</source>
      <translation>يحوي الجزء {part} ‏"{found}" من الأبجدية القياسية؛ تستعمل JOSE ‏- و_</translation>
    </message>
    <message>
      <source>Encode with base64url.</source>
      <translation>رمّز بـ base64url.</translation>
    </message>
    <message>
      <source>Padding in base64url</source>
      <translation>حشو في base64url</translation>
    </message>
    <message>
      <source>The {part} ends with "="; JOSE leaves the padding out (AWS load balancers keep it)</source>
      <translation>ينتهي الجزء {part} بـ "="؛ تحذف JOSE الحشو (وتبقيه موازنات أحمال AWS)</translation>
    </message>
    <message>
      <source>Encode without padding.</source>
      <translation>رمّز دون حشو.</translation>
    </message>
    <message>
      <source>A character is missing or left over</source>
      <translation>حرف ناقص أو زائد</translation>
    </message>
    <message>
      <source>The length of the {part} leaves one character over, which no octets encode to</source>
      <translation>يترك طول الجزء {part} حرفًا زائدًا لا تنتجه أي بايتات</translation>
    </message>
    <message>
      <source>Unused bits are set</source>
      <translation>بتات غير مستعملة مضبوطة</translation>
    </message>
    <message>
      <source>The last character of the {part} carries bits that are dropped; several texts decode to the same octets</source>
      <translation>يحمل آخر حرف في الجزء {part} بتات تُسقط؛ عدة نصوص تُفك إلى البايتات نفسها</translation>
    </message>
    <message>
      <source>RFC 4648 3.5</source>
      <translation>RFC 4648 3.5</translation>
    </message>
    <message>
      <source>Wrong number of segments</source>
      <translation>عدد أجزاء خاطئ</translation>
    </message>
    <message>
      <source>{found} segments where {expected} are expected</source>
      <translation>{found} أجزاء والمتوقع {expected}</translation>
    </message>
    <message>
      <source>RFC 7516 9</source>
      <translation>RFC 7516 9</translation>
    </message>
    <message>
      <source>Token too large</source>
      <translation>الرمز كبير جدًا</translation>
    </message>
    <message>
      <source>{found} bytes; more than {expected} are not read</source>
      <translation>{found} بايت؛ لا يُقرأ أكثر من {expected}</translation>
    </message>
    <message>
      <source>JSON serialization is damaged</source>
      <translation>صيغة JSON تالفة</translation>
    </message>
    <message>
      <source>The token starts like JSON, but {detail}</source>
      <translation>يبدأ الرمز كـ JSON، لكن {detail}</translation>
    </message>
    <message>
      <source>RFC 7515 7.2</source>
      <translation>RFC 7515 7.2</translation>
    </message>
    <message>
      <source>Member of the wrong type</source>
      <translation>عضو من نوع خاطئ</translation>
    </message>
    <message>
      <source>The member {member} has the wrong type</source>
      <translation>نوع العضو {member} خاطئ</translation>
    </message>
    <message>
      <source>RFC 7515 7.2.1</source>
      <translation>RFC 7515 7.2.1</translation>
    </message>
    <message>
      <source>Member is missing</source>
      <translation>عضو مفقود</translation>
    </message>
    <message>
      <source>The member {member} is missing</source>
      <translation>العضو {member} مفقود</translation>
    </message>
    <message>
      <source>General and flattened form mixed</source>
      <translation>خلط الصيغة العامة والمسطحة</translation>
    </message>
    <message>
      <source>The member {member} belongs to the flattened form, but the token has a list too</source>
      <translation>العضو {member} من الصيغة المسطحة، لكن في الرمز قائمة أيضًا</translation>
    </message>
    <message>
      <source>RFC 7515 7.2.2</source>
      <translation>RFC 7515 7.2.2</translation>
    </message>
    <message>
      <source>Too many signatures</source>
      <translation>تواقيع كثيرة جدًا</translation>
    </message>
    <message>
      <source>More than 100 signatures or recipients</source>
      <translation>أكثر من 100 توقيع أو مستلم</translation>
    </message>
    <message>
      <source>Header is not JSON</source>
      <translation>الترويسة ليست JSON</translation>
    </message>
    <message>
      <source>Header is not an object</source>
      <translation>الترويسة ليست كائنًا</translation>
    </message>
    <message>
      <source>The header is JSON, but not an object</source>
      <translation>الترويسة JSON لكنها ليست كائنًا</translation>
    </message>
    <message>
      <source>RFC 7515 4</source>
      <translation>RFC 7515 4</translation>
    </message>
    <message>
      <source>Member stands twice</source>
      <translation>عضو مكرر</translation>
    </message>
    <message>
      <source>{member} stands twice; parsers differ in which one they take</source>
      <translation>{member} مكرر؛ تختلف المحللات في أيهما تأخذ</translation>
    </message>
    <message>
      <source>Write each member once.</source>
      <translation>اكتب كل عضو مرة واحدة.</translation>
    </message>
    <message>
      <source>Header parameter of the wrong type</source>
      <translation>معامل ترويسة من نوع خاطئ</translation>
    </message>
    <message>
      <source>{member} is {found}</source>
      <translation>{member} هو {found}</translation>
    </message>
    <message>
      <source>RFC 7515 4.1</source>
      <translation>RFC 7515 4.1</translation>
    </message>
    <message>
      <source>Parameter in two headers</source>
      <translation>معامل في ترويستين</translation>
    </message>
    <message>
      <source>{member} stands in more than one header</source>
      <translation>{member} في أكثر من ترويسة</translation>
    </message>
    <message>
      <source>crit is malformed</source>
      <translation>crit مشوّه</translation>
    </message>
    <message>
      <source>crit must be a list of names of extensions that stand in the protected header, each once, and not empty</source>
      <translation>يجب أن يكون crit قائمة غير فارغة بأسماء امتدادات في الترويسة المحمية، كل منها مرة</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.11</source>
      <translation>RFC 7515 4.1.11</translation>
    </message>
    <message>
      <source>crit is not protected</source>
      <translation>crit غير محمي</translation>
    </message>
    <message>
      <source>crit must stand in the protected header</source>
      <translation>يجب أن يكون crit في الترويسة المحمية</translation>
    </message>
    <message>
      <source>Unknown critical extension</source>
      <translation>امتداد حرج مجهول</translation>
    </message>
    <message>
      <source>The token demands that the reader understands "{found}"; who does not must reject it</source>
      <translation>يطلب الرمز أن يفهم القارئ "{found}"؛ ومن لا يفهمه عليه رفضه</translation>
    </message>
    <message>
      <source>Ask the issuer for a token without this extension.</source>
      <translation>اطلب من جهة الإصدار رمزًا بلا هذا الامتداد.</translation>
    </message>
    <message>
      <source>Support the extension, or have the issuer leave it out of crit.</source>
      <translation>ادعم الامتداد، أو اجعل جهة الإصدار تخرجه من crit.</translation>
    </message>
    <message>
      <source>b64 is malformed</source>
      <translation>b64 مشوّه</translation>
    </message>
    <message>
      <source>b64 must be true or false, be protected, and stand in crit when false</source>
      <translation>يجب أن يكون b64 ‏true أو false، ومحميًا، وفي crit حين يكون false</translation>
    </message>
    <message>
      <source>RFC 7797 3</source>
      <translation>RFC 7797 3</translation>
    </message>
    <message>
      <source>Signatures differ in b64</source>
      <translation>تختلف التواقيع في b64</translation>
    </message>
    <message>
      <source>All signatures of one payload must have the same b64</source>
      <translation>يجب أن يكون b64 واحدًا لكل تواقيع الحمولة</translation>
    </message>
    <message>
      <source>Character that an unencoded payload must not hold</source>
      <translation>حرف لا يجوز في حمولة غير مرمّزة</translation>
    </message>
    <message>
      <source>A payload that is not encoded may hold printable ASCII without a full stop</source>
      <translation>يجوز في الحمولة غير المرمّزة ASCII قابل للطباعة دون نقطة</translation>
    </message>
    <message>
      <source>RFC 7797 5.2</source>
      <translation>RFC 7797 5.2</translation>
    </message>
    <message>
      <source>Two payloads</source>
      <translation>حمولتان</translation>
    </message>
    <message>
      <source>The token carries a payload that differs from the given one</source>
      <translation>يحمل الرمز حمولة تختلف عن المعطاة</translation>
    </message>
    <message>
      <source>RFC 7515 F</source>
      <translation>RFC 7515 F</translation>
    </message>
    <message>
      <source>Payload is not in the token</source>
      <translation>الحمولة ليست في الرمز</translation>
    </message>
    <message>
      <source>The token is detached, or its payload was lost; give the payload to check the signature</source>
      <translation>الرمز منفصل عن حمولته أو ضاعت؛ أعطِ الحمولة لفحص التوقيع</translation>
    </message>
    <message>
      <source>No algorithm</source>
      <translation>لا خوارزمية</translation>
    </message>
    <message>
      <source>The header has no alg</source>
      <translation>لا alg في الترويسة</translation>
    </message>
    <message>
      <source>Put alg into the header.</source>
      <translation>ضع alg في الترويسة.</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.1</source>
      <translation>RFC 7515 4.1.1</translation>
    </message>
    <message>
      <source>Algorithm is not a text</source>
      <translation>الخوارزمية ليست نصًا</translation>
    </message>
    <message>
      <source>alg is {found}</source>
      <translation>alg هو {found}</translation>
    </message>
    <message>
      <source>Unsecured: anyone can write this token</source>
      <translation>غير مؤمَّن: يستطيع أي أحد كتابة هذا الرمز</translation>
    </message>
    <message>
      <source>alg is "{found}": there is no signature</source>
      <translation>alg هو "{found}": لا توقيع</translation>
    </message>
    <message>
      <source>Never accept none, in any spelling.</source>
      <translation>لا تقبل none أبدًا، بأي إملاء.</translation>
    </message>
    <message>
      <source>RFC 8725 2.1</source>
      <translation>RFC 8725 2.1</translation>
    </message>
    <message>
      <source>Unknown algorithm</source>
      <translation>خوارزمية مجهولة</translation>
    </message>
    <message>
      <source>"{found}" is no algorithm of the registry (names are case-sensitive)</source>
      <translation>"{found}" ليست خوارزمية مسجلة (حالة الأحرف مهمة)</translation>
    </message>
    <message>
      <source>RFC 7518 3.1</source>
      <translation>RFC 7518 3.1</translation>
    </message>
    <message>
      <source>Algorithm for encryption</source>
      <translation>خوارزمية تعمية</translation>
    </message>
    <message>
      <source>"{found}" encrypts; it cannot sign</source>
      <translation>"{found}" تعمّي؛ ولا تستطيع التوقيع</translation>
    </message>
    <message>
      <source>"{found}" is a registered algorithm that cannot be computed here</source>
      <translation>"{found}" خوارزمية مسجلة لا يمكن حسابها هنا</translation>
    </message>
    <message>
      <source>Key does not fit the algorithm</source>
      <translation>المفتاح لا يلائم الخوارزمية</translation>
    </message>
    <message>
      <source>The algorithm needs a key of type {expected}; {key} is {found}</source>
      <translation>تحتاج الخوارزمية مفتاحًا من نوع {expected}؛ و{key} هو {found}</translation>
    </message>
    <message>
      <source>Sign with a key of type {expected}, or write the algorithm of the key that signs into alg.</source>
      <translation>وقّع بمفتاح من نوع {expected}، أو اكتب في alg خوارزمية المفتاح الذي يوقّع.</translation>
    </message>
    <message>
      <source>Verify with the issuer's key that is of type {expected}.</source>
      <translation>تحقق بمفتاح المُصدر الذي هو من نوع {expected}.</translation>
    </message>
    <message>
      <source>Algorithm differs from the key's</source>
      <translation>تختلف الخوارزمية عن خوارزمية المفتاح</translation>
    </message>
    <message>
      <source>The token says {found}; the key {key} is for {expected} only</source>
      <translation>يقول الرمز {found}؛ والمفتاح {key} لـ {expected} فقط</translation>
    </message>
    <message>
      <source>Key is for another use</source>
      <translation>المفتاح لاستعمال آخر</translation>
    </message>
    <message>
      <source>The key {key} says use {found}; {expected} is needed</source>
      <translation>يقول المفتاح {key} إن use هو {found}؛ واللازم {expected}</translation>
    </message>
    <message>
      <source>RFC 7517 4.2</source>
      <translation>RFC 7517 4.2</translation>
    </message>
    <message>
      <source>Key does not allow the operation</source>
      <translation>لا يسمح المفتاح بالعملية</translation>
    </message>
    <message>
      <source>key_ops of {key} are {found}; {expected} is needed</source>
      <translation>key_ops للمفتاح {key} هي {found}؛ واللازم {expected}</translation>
    </message>
    <message>
      <source>RFC 7517 4.3</source>
      <translation>RFC 7517 4.3</translation>
    </message>
    <message>
      <source>Secret is too short</source>
      <translation>السر قصير جدًا</translation>
    </message>
    <message>
      <source>The secret has {found} bits; the algorithm needs at least {expected}</source>
      <translation>في السر {found} بت؛ تحتاج الخوارزمية {expected} على الأقل</translation>
    </message>
    <message>
      <source>Use a random secret as long as the hash.</source>
      <translation>استعمل سرًا عشوائيًا بطول التجزئة.</translation>
    </message>
    <message>
      <source>RFC 7518 3.2</source>
      <translation>RFC 7518 3.2</translation>
    </message>
    <message>
      <source>RSA key is too small</source>
      <translation>مفتاح RSA صغير جدًا</translation>
    </message>
    <message>
      <source>{key} has {found} bits; at least {expected} are needed</source>
      <translation>في {key} ‏{found} بت؛ واللازم {expected} على الأقل</translation>
    </message>
    <message>
      <source>Make a new key of 2048 bits or more.</source>
      <translation>اصنع مفتاحًا جديدًا من 2048 بت أو أكثر.</translation>
    </message>
    <message>
      <source>RFC 7518 3.3</source>
      <translation>RFC 7518 3.3</translation>
    </message>
    <message>
      <source>RSA key is weak (ROCA)</source>
      <translation>مفتاح RSA ضعيف (ROCA)</translation>
    </message>
    <message>
      <source>The modulus of {key} was made by the faulty generator of CVE-2017-15361; it can be factored</source>
      <translation>صُنع معامل {key} بالمولّد المعيب CVE-2017-15361؛ ويمكن تحليله</translation>
    </message>
    <message>
      <source>Make a new key.</source>
      <translation>اصنع مفتاحًا جديدًا.</translation>
    </message>
    <message>
      <source>CVE-2017-15361</source>
      <translation>CVE-2017-15361</translation>
    </message>
    <message>
      <source>Key confusion attack</source>
      <translation>هجوم خلط المفاتيح</translation>
    </message>
    <message>
      <source>The HMAC ({found}) was made with {encoding}, which everybody knows ({key}: {expected})</source>
      <translation>صُنع HMAC ‏({found}) بـ {encoding}، وهو معروف للجميع ({key}: {expected})</translation>
    </message>
    <message>
      <source>Fix the algorithms for each key; never take a public key as a secret.</source>
      <translation>ثبّت الخوارزميات لكل مفتاح؛ ولا تأخذ مفتاحًا عامًا سرًا أبدًا.</translation>
    </message>
    <message>
      <source>The signature ({algorithm}) does not verify with key {key}</source>
      <translation>لا يصح التوقيع ({algorithm}) بالمفتاح {key}</translation>
    </message>
    <message>
      <source>Signature is empty</source>
      <translation>التوقيع فارغ</translation>
    </message>
    <message>
      <source>No octets where {expected} are expected</source>
      <translation>لا بايتات والمتوقع {expected}</translation>
    </message>
    <message>
      <source>The header names an algorithm, but no signature follows</source>
      <translation>تذكر الترويسة خوارزمية، ولا توقيع بعدها</translation>
    </message>
    <message>
      <source>Signature of the wrong length</source>
      <translation>توقيع بطول خاطئ</translation>
    </message>
    <message>
      <source>{found} octets; {algorithm} with key {key} has {expected}</source>
      <translation>{found} بايت؛ {algorithm} بالمفتاح {key} له {expected}</translation>
    </message>
    <message>
      <source>RFC 7518 3.4</source>
      <translation>RFC 7518 3.4</translation>
    </message>
    <message>
      <source>Signature of the other Edwards curve</source>
      <translation>توقيع من منحنى إدواردز الآخر</translation>
    </message>
    <message>
      <source>{found} octets are a signature of {other}; the key {key} is of {curve}</source>
      <translation>{found} ثُمانية هي توقيع من {other}؛ أما المفتاح {key} فمن {curve}</translation>
    </message>
    <message>
      <source>Give the verifier the public key of the key that signed.</source>
      <translation>أعطِ المتحقِّق المفتاح العام للمفتاح الذي وقّع.</translation>
    </message>
    <message>
      <source>RFC 8037 3.1</source>
      <translation>RFC 8037 3.1</translation>
    </message>
    <message>
      <source>ECDSA signature in DER form</source>
      <translation>توقيع ECDSA بصيغة DER</translation>
    </message>
    <message>
      <source>The signature is ASN.1 DER of {found} octets; JOSE wants r and s side by side, {expected} octets</source>
      <translation>التوقيع ASN.1 DER من {found} بايت؛ تريد JOSE ‏r وs متجاورين، {expected} بايت</translation>
    </message>
    <message>
      <source>Convert the signature to r || s where it is made (in Java: SHA256withECDSAinP1363Format).</source>
      <translation>حوّل التوقيع إلى r || s حيث يُصنع (في Java: ‏SHA256withECDSAinP1363Format).</translation>
    </message>
    <message>
      <source>r or s is zero</source>
      <translation>r أو s صفر</translation>
    </message>
    <message>
      <source>No signature has r or s zero: this is the exploit of CVE-2022-21449 against Java 15 to 18</source>
      <translation>لا توقيع فيه r أو s صفر: هذا استغلال CVE-2022-21449 ضد Java 15 إلى 18</translation>
    </message>
    <message>
      <source>CVE-2022-21449</source>
      <translation>CVE-2022-21449</translation>
    </message>
    <message>
      <source>r or s is out of range</source>
      <translation>r أو s خارج المدى</translation>
    </message>
    <message>
      <source>r or s is not below the order of the curve</source>
      <translation>r أو s ليس أصغر من رتبة المنحنى</translation>
    </message>
    <message>
      <source>Key id is not in the key set</source>
      <translation>معرّف المفتاح ليس في مجموعة المفاتيح</translation>
    </message>
    <message>
      <source>kid "{found}"; the set holds {expected}</source>
      <translation>kid ‏"{found}"؛ وفي المجموعة {expected}</translation>
    </message>
    <message>
      <source>Key id names several keys</source>
      <translation>معرّف المفتاح يسمي عدة مفاتيح</translation>
    </message>
    <message>
      <source>Different keys of one type share the kid "{found}"; verifiers differ in which one they take</source>
      <translation>مفاتيح مختلفة من نوع واحد تتقاسم kid ‏"{found}"؛ يختلف المتحققون في أيها يأخذون</translation>
    </message>
    <message>
      <source>Give each key its own kid.</source>
      <translation>أعطِ كل مفتاح kid خاصًا به.</translation>
    </message>
    <message>
      <source>RFC 7517 4.5</source>
      <translation>RFC 7517 4.5</translation>
    </message>
    <message>
      <source>Signed with the key of another certificate</source>
      <translation>موقّع بمفتاح شهادة أخرى</translation>
    </message>
    <message>
      <source>{member} names the certificate {found}; the key that verifies has {expected}</source>
      <translation>يسمي {member} الشهادة {found}؛ وللمفتاح الذي يصح به {expected}</translation>
    </message>
    <message>
      <source>Publish the certificate that the issuer signs with, or write its thumbprint into the header.</source>
      <translation>انشر الشهادة التي يوقّع بها المُصدِر، أو اكتب بصمتها في الترويسة.</translation>
    </message>
    <message>
      <source>RFC 7515 4.1.7</source>
      <translation>RFC 7515 4.1.7</translation>
    </message>
    <message>
      <source>No key has the certificate that the token names</source>
      <translation>لا مفتاح له الشهادة التي يسميها الرمز</translation>
    </message>
    <message>
      <source>{member} is {found}; the keys given have other certificates</source>
      <translation>{member} هو {found}؛ وللمفاتيح المعطاة شهادات أخرى</translation>
    </message>
    <message>
      <source>Fetch the issuer's keys anew: the certificate may have been replaced.</source>
      <translation>اجلب مفاتيح المُصدِر من جديد: ربما استُبدلت الشهادة.</translation>
    </message>
    <message>
      <source>Another key of the set fits</source>
      <translation>يطابق مفتاح آخر من المجموعة</translation>
    </message>
    <message>
      <source>The signature verifies with {found}</source>
      <translation>يصح التوقيع بـ {found}</translation>
    </message>
    <message>
      <source>Signature not checked</source>
      <translation>لم يُفحص التوقيع</translation>
    </message>
    <message>
      <source>No key was given</source>
      <translation>لم يُعطَ أي مفتاح</translation>
    </message>
    <message>
      <source>No usable key</source>
      <translation>لا مفتاح صالح</translation>
    </message>
    <message>
      <source>None of the keys that could be meant is sound</source>
      <translation>لا مفتاح سليم من المفاتيح المحتملة</translation>
    </message>
    <message>
      <source>RFC 7517 5</source>
      <translation>RFC 7517 5</translation>
    </message>
    <message>
      <source>Signed by a key that it carries</source>
      <translation>موقّع بمفتاح يحمله</translation>
    </message>
    <message>
      <source>The signature fits the jwk in the header ({found}), which anyone can put there: it proves nothing</source>
      <translation>يطابق التوقيع jwk في الترويسة ({found})، ويستطيع أي أحد وضعه هناك: لا يثبت شيئًا</translation>
    </message>
    <message>
      <source>RFC 8725 3.10</source>
      <translation>RFC 8725 3.10</translation>
    </message>
    <message>
      <source>Damaged on the way</source>
      <translation>تلف في الطريق</translation>
    </message>
    <message>
      <source>Use the repaired token, and find what damages it: a copy, a mail, a form, a log, a proxy.</source>
      <translation>استعمل الرمز المصلح، واعرف ما الذي يتلفه: نسخة أو بريد أو نموذج أو سجل أو وكيل.</translation>
    </message>
    <message>
      <source>Key or secret read differently</source>
      <translation>قُرئ المفتاح أو السر قراءة أخرى</translation>
    </message>
    <message>
      <source>Read the key as the signer reads it, and write down its encoding where it is configured.</source>
      <translation>اقرأ المفتاح كما يقرؤه الموقّع، ودوّن ترميزه حيث يُضبط.</translation>
    </message>
    <message>
      <source>Signature made differently</source>
      <translation>صُنع التوقيع بطريقة أخرى</translation>
    </message>
    <message>
      <source>Change it where the token is made: a verifier cannot accept it as it is.</source>
      <translation>غيّره حيث يُصنع الرمز: لا يستطيع متحقق قبوله كما هو.</translation>
    </message>
    <message>
      <source>RFC 7515 5.1</source>
      <translation>RFC 7515 5.1</translation>
    </message>
    <message>
      <source>Another key fits</source>
      <translation>يطابق مفتاح آخر</translation>
    </message>
    <message>
      <source>Verify with this key, if it is to be trusted, and see that the kid of tokens and key set agree.</source>
      <translation>تحقق بهذا المفتاح إن كان موثوقًا، واحرص على توافق kid الرموز ومجموعة المفاتيح.</translation>
    </message>
    <message>
      <source>Why the signature fails: not determined</source>
      <translation>لماذا لا يصح التوقيع: لم يُعرف</translation>
    </message>
    <message>
      <source>None of {candidates} candidates verifies with a key at hand, so an unknown key signed it, or more was changed than can be searched. Tried: {found}.{end}</source>
      <translation>لا يصح أي من {candidates} مرشح بمفتاح متاح، فقد وقّعه مفتاح مجهول أو غُيّر أكثر مما يمكن بحثه. جُرّب: {found}.{end}</translation>
    </message>
    <message>
      <source>Request a new token, and compare it with this one.</source>
      <translation>اطلب رمزًا جديدًا وقارنه بهذا.</translation>
    </message>
    <message>
      <source>Find out which key signs: kid, environment, last rotation.</source>
      <translation>اعرف أي مفتاح يوقّع: kid والبيئة وآخر تبديل.</translation>
    </message>
    <message>
      <source>No RSA key at hand finds a padded block in the signature: another key made it, or the signature is damaged beyond what can be searched. None of {candidates} candidates verifies. Tried: {found}.{end}</source>
      <translation>لا يجد أي مفتاح RSA متاح كتلة محشوة في التوقيع: صنعه مفتاح آخر، أو تلف أكثر مما يمكن بحثه. لا يصح أي من {candidates} مرشح. جُرّب: {found}.{end}</translation>
    </message>
    <message>
      <source>RFC 8017 8.2.2</source>
      <translation>RFC 8017 8.2.2</translation>
    </message>
    <message>
      <source>One key signed several of these tokens</source>
      <translation>وقّع مفتاح واحد عدة من هذه الرموز</translation>
    </message>
    <message>
      <source>The ECDSA signatures of {found} agree in one public key ({expected}), which is not among the keys at hand. That they agree is all that it says: not whose key it is</source>
      <translation>تتفق تواقيع ECDSA لـ {found} في مفتاح عام واحد ({expected}) ليس من المفاتيح المتاحة. لا يقول الاتفاق غير ذلك: لا يقول لمن المفتاح</translation>
    </message>
    <message>
      <source>SEC 1 4.1.6</source>
      <translation>SEC 1 4.1.6</translation>
    </message>
    <message>
      <source>The right key signed something else</source>
      <translation>وقّع المفتاح الصحيح شيئًا آخر</translation>
    </message>
    <message>
      <source>The signature holds a sound block of key {key}, so that key made it, but over another text ({hash} of it: {found}): header or payload was changed after signing</source>
      <translation>في التوقيع كتلة سليمة للمفتاح {key}، فهو صانعه، لكن لنص آخر ({hash} له: {found}): غُيّرت الترويسة أو الحمولة بعد التوقيع</translation>
    </message>
    <message>
      <source>How the secret was read</source>
      <translation>كيف قُرئ السر</translation>
    </message>
    <message>
      <source>The secret {key} fits when it is read as {found}</source>
      <translation>يطابق السر {key} حين يُقرأ على أنه {found}</translation>
    </message>
    <message>
      <source>No content encryption</source>
      <translation>لا تعمية للمحتوى</translation>
    </message>
    <message>
      <source>The header has no enc</source>
      <translation>لا enc في الترويسة</translation>
    </message>
    <message>
      <source>RFC 7516 4.1.2</source>
      <translation>RFC 7516 4.1.2</translation>
    </message>
    <message>
      <source>Unknown content encryption</source>
      <translation>تعمية محتوى مجهولة</translation>
    </message>
    <message>
      <source>"{found}" is no content encryption of the registry</source>
      <translation>"{found}" ليست تعمية محتوى مسجلة</translation>
    </message>
    <message>
      <source>RFC 7518 5.1</source>
      <translation>RFC 7518 5.1</translation>
    </message>
    <message>
      <source>"{found}" is no key management algorithm of the registry</source>
      <translation>"{found}" ليست خوارزمية إدارة مفاتيح مسجلة</translation>
    </message>
    <message>
      <source>RFC 7518 4.1</source>
      <translation>RFC 7518 4.1</translation>
    </message>
    <message>
      <source>Not decrypted</source>
      <translation>لم تُفك تعميته</translation>
    </message>
    <message>
      <source>No key that can decrypt it was given</source>
      <translation>لم يُعطَ مفتاح يفكّ التشفير</translation>
    </message>
    <message>
      <source>RFC 7516 5.2</source>
      <translation>RFC 7516 5.2</translation>
    </message>
    <message>
      <source>{algorithm} needs {expected}; {key} is {found}</source>
      <translation>تحتاج {algorithm} ‏{expected}؛ و{key} هو {found}</translation>
    </message>
    <message>
      <source>Encrypt to a key that the recipient has.</source>
      <translation>شفّر لمفتاح يملكه المستلم.</translation>
    </message>
    <message>
      <source>Decrypt with {expected}.</source>
      <translation>فك التشفير بـ {expected}.</translation>
    </message>
    <message>
      <source>With key {key} neither the wrapped key nor the tag fits: another key, or a changed token</source>
      <translation>لا يطابق المفتاح المغلّف ولا الوسم بالمفتاح {key}: مفتاح آخر أو رمز مغيَّر</translation>
    </message>
    <message>
      <source>Decrypt with the key whose public part the issuer was given.</source>
      <translation>فك التعمية بالمفتاح الذي أُعطيت جهة الإصدار جزءه العام.</translation>
    </message>
    <message>
      <source>Initialization vector of the wrong length</source>
      <translation>متجه تهيئة بطول خاطئ</translation>
    </message>
    <message>
      <source>{found} octets; {expected} are needed</source>
      <translation>{found} بايت؛ واللازم {expected}</translation>
    </message>
    <message>
      <source>RFC 7518 5</source>
      <translation>RFC 7518 5</translation>
    </message>
    <message>
      <source>Authentication tag of the wrong length</source>
      <translation>وسم مصادقة بطول خاطئ</translation>
    </message>
    <message>
      <source>{found} octets; exactly {expected} are needed (a shorter tag can be forged)</source>
      <translation>{found} بايت؛ واللازم {expected} تمامًا (يمكن تزوير وسم أقصر)</translation>
    </message>
    <message>
      <source>Encrypted key where there must be none</source>
      <translation>مفتاح معمّى حيث لا يجوز</translation>
    </message>
    <message>
      <source>{found} needs an empty encrypted key</source>
      <translation>تحتاج {found} مفتاحًا معمّى فارغًا</translation>
    </message>
    <message>
      <source>Encrypted key is missing</source>
      <translation>المفتاح المعمّى مفقود</translation>
    </message>
    <message>
      <source>{found} needs an encrypted key</source>
      <translation>تحتاج {found} مفتاحًا معمّى</translation>
    </message>
    <message>
      <source>Encrypted key of the wrong length</source>
      <translation>مفتاح معمّى بطول خاطئ</translation>
    </message>
    <message>
      <source>{found} octets; {expected} are expected</source>
      <translation>{found} بايت؛ والمتوقع {expected}</translation>
    </message>
    <message>
      <source>RFC 7518 4</source>
      <translation>RFC 7518 4</translation>
    </message>
    <message>
      <source>epk is missing</source>
      <translation>epk مفقود</translation>
    </message>
    <message>
      <source>ECDH-ES needs an ephemeral public key</source>
      <translation>تحتاج ECDH-ES مفتاحًا عامًا عابرًا</translation>
    </message>
    <message>
      <source>RFC 7518 4.6.1</source>
      <translation>RFC 7518 4.6.1</translation>
    </message>
    <message>
      <source>epk is not a valid key</source>
      <translation>epk ليس مفتاحًا صالحًا</translation>
    </message>
    <message>
      <source>The ephemeral key is refused ({detail}): with a point off the curve an attacker can extract your private key</source>
      <translation>يُرفض المفتاح العابر ({detail}): بنقطة خارج المنحنى يستطيع مهاجم استخراج مفتاحك الخاص</translation>
    </message>
    <message>
      <source>epk is on another curve</source>
      <translation>epk على منحنى آخر</translation>
    </message>
    <message>
      <source>epk is on {found}; the key {key} is on {expected}</source>
      <translation>epk على {found}؛ والمفتاح {key} على {expected}</translation>
    </message>
    <message>
      <source>epk holds a private part</source>
      <translation>في epk جزء خاص</translation>
    </message>
    <message>
      <source>The ephemeral private key is in the token: anyone can decrypt it</source>
      <translation>المفتاح الخاص العابر في الرمز: يستطيع أي أحد فك تعميته</translation>
    </message>
    <message>
      <source>RFC 7518 4.6.1.1</source>
      <translation>RFC 7518 4.6.1.1</translation>
    </message>
    <message>
      <source>Party information is malformed</source>
      <translation>معلومات الأطراف مشوّهة</translation>
    </message>
    <message>
      <source>{member} is not base64url</source>
      <translation>{member} ليس base64url</translation>
    </message>
    <message>
      <source>Parameter of AES-GCM key wrap is wrong</source>
      <translation>معامل تغليف AES-GCM خاطئ</translation>
    </message>
    <message>
      <source>{member} must be {expected} octets as base64url; it has {found}</source>
      <translation>يجب أن يكون {member} ‏{expected} بايت بـ base64url؛ وفيه {found}</translation>
    </message>
    <message>
      <source>RFC 7518 4.7.1</source>
      <translation>RFC 7518 4.7.1</translation>
    </message>
    <message>
      <source>Count of iterations out of bounds</source>
      <translation>عدد التكرارات خارج الحدود</translation>
    </message>
    <message>
      <source>p2c is {found}; whole numbers from 1 to {expected} are accepted (a high count stops a server)</source>
      <translation>p2c هو {found}؛ تُقبل أعداد صحيحة من 1 إلى {expected} (العدد الكبير يوقف خادمًا)</translation>
    </message>
    <message>
      <source>RFC 7518 4.8.1</source>
      <translation>RFC 7518 4.8.1</translation>
    </message>
    <message>
      <source>Few iterations</source>
      <translation>تكرارات قليلة</translation>
    </message>
    <message>
      <source>p2c is {found}; at least 1000, better 310000, are advised</source>
      <translation>p2c هو {found}؛ يُنصح بـ 1000 على الأقل، والأفضل 310000</translation>
    </message>
    <message>
      <source>RFC 7518 4.8.1.2</source>
      <translation>RFC 7518 4.8.1.2</translation>
    </message>
    <message>
      <source>Salt is too short</source>
      <translation>الملح قصير جدًا</translation>
    </message>
    <message>
      <source>p2s must be base64url of 8 octets or more; it has {found}</source>
      <translation>يجب أن يكون p2s ‏base64url من 8 بايت أو أكثر؛ وفيه {found}</translation>
    </message>
    <message>
      <source>RFC 7518 4.8.1.1</source>
      <translation>RFC 7518 4.8.1.1</translation>
    </message>
    <message>
      <source>Unknown compression</source>
      <translation>ضغط مجهول</translation>
    </message>
    <message>
      <source>zip is "{found}"; only DEF is known</source>
      <translation>zip هو "{found}"؛ والمعروف DEF فقط</translation>
    </message>
    <message>
      <source>RFC 7516 4.1.3</source>
      <translation>RFC 7516 4.1.3</translation>
    </message>
    <message>
      <source>zip is not protected</source>
      <translation>zip غير محمي</translation>
    </message>
    <message>
      <source>zip must stand in the protected header</source>
      <translation>يجب أن يكون zip في الترويسة المحمية</translation>
    </message>
    <message>
      <source>Compressed content is damaged</source>
      <translation>المحتوى المضغوط تالف</translation>
    </message>
    <message>
      <source>The plaintext is not one raw DEFLATE stream</source>
      <translation>النص الصريح ليس تيار DEFLATE خامًا واحدًا</translation>
    </message>
    <message>
      <source>Compressed content is too large</source>
      <translation>المحتوى المضغوط كبير جدًا</translation>
    </message>
    <message>
      <source>More than {expected} octets come out of {found}: reading stopped there</source>
      <translation>يخرج أكثر من {expected} بايت من {found}: توقفت القراءة هناك</translation>
    </message>
    <message>
      <source>Do not accept compressed tokens.</source>
      <translation>لا تقبل رموزًا مضغوطة.</translation>
    </message>
    <message>
      <source>RFC 8725 3.6</source>
      <translation>RFC 8725 3.6</translation>
    </message>
    <message>
      <source>Content is compressed</source>
      <translation>المحتوى مضغوط</translation>
    </message>
    <message>
      <source>Compression before encryption can reveal what is inside</source>
      <translation>قد يكشف الضغط قبل التعمية ما بداخله</translation>
    </message>
    <message>
      <source>RSA1_5 is unsafe</source>
      <translation>RSA1_5 غير آمنة</translation>
    </message>
    <message>
      <source>RSA1_5 invites padding oracle attacks; use RSA-OAEP-256</source>
      <translation>تستدعي RSA1_5 هجمات كاشف الحشو؛ استعمل RSA-OAEP-256</translation>
    </message>
    <message>
      <source>RFC 8725 3.2</source>
      <translation>RFC 8725 3.2</translation>
    </message>
    <message>
      <source>JWK is not an object</source>
      <translation>الـ JWK ليس كائنًا</translation>
    </message>
    <message>
      <source>A JWK is a JSON object</source>
      <translation>الـ JWK كائن JSON</translation>
    </message>
    <message>
      <source>RFC 7517 4</source>
      <translation>RFC 7517 4</translation>
    </message>
    <message>
      <source>Member of the key is missing</source>
      <translation>عضو مفقود من المفتاح</translation>
    </message>
    <message>
      <source>{member} is missing</source>
      <translation>{member} مفقود</translation>
    </message>
    <message>
      <source>RFC 7518 6</source>
      <translation>RFC 7518 6</translation>
    </message>
    <message>
      <source>Member of the key has the wrong type</source>
      <translation>عضو في المفتاح من نوع خاطئ</translation>
    </message>
    <message>
      <source>{member}: {detail}</source>
      <translation>{member}: {detail}</translation>
    </message>
    <message>
      <source>Member of the key is empty</source>
      <translation>عضو فارغ في المفتاح</translation>
    </message>
    <message>
      <source>{member} is empty</source>
      <translation>{member} فارغ</translation>
    </message>
    <message>
      <source>Member of the key stands twice</source>
      <translation>عضو مكرر في المفتاح</translation>
    </message>
    <message>
      <source>{member} stands twice</source>
      <translation>{member} مكرر</translation>
    </message>
    <message>
      <source>Member of the key is not base64url</source>
      <translation>عضو في المفتاح ليس base64url</translation>
    </message>
    <message>
      <source>{member} is not base64url without padding</source>
      <translation>{member} ليس base64url بلا حشو</translation>
    </message>
    <message>
      <source>RFC 7518 2</source>
      <translation>RFC 7518 2</translation>
    </message>
    <message>
      <source>Number with a leading zero</source>
      <translation>عدد بصفر في أوله</translation>
    </message>
    <message>
      <source>{member} starts with a zero octet; the shortest form is demanded</source>
      <translation>يبدأ {member} ببايت صفري؛ والمطلوب أقصر صيغة</translation>
    </message>
    <message>
      <source>Member of the key has the wrong length</source>
      <translation>طول عضو في المفتاح خاطئ</translation>
    </message>
    <message>
      <source>{member} has {detail}</source>
      <translation>في {member} ‏{detail}</translation>
    </message>
    <message>
      <source>RFC 7518 6.2.1</source>
      <translation>RFC 7518 6.2.1</translation>
    </message>
    <message>
      <source>Point is not on the curve</source>
      <translation>النقطة ليست على المنحنى</translation>
    </message>
    <message>
      <source>{member} names no point of the curve</source>
      <translation>{member} لا يسمي نقطة على المنحنى</translation>
    </message>
    <message>
      <source>Point of low order</source>
      <translation>نقطة ذات رتبة صغيرة</translation>
    </message>
    <message>
      <source>{member} is one of the points with which nothing is proven</source>
      <translation>{member} من النقاط التي لا تثبت شيئًا</translation>
    </message>
    <message>
      <source>RFC 7748 6.1</source>
      <translation>RFC 7748 6.1</translation>
    </message>
    <message>
      <source>Unknown curve</source>
      <translation>منحنى مجهول</translation>
    </message>
    <message>
      <source>{member} is "{detail}"</source>
      <translation>{member} هو "{detail}"</translation>
    </message>
    <message>
      <source>RFC 7518 6.2.1.1</source>
      <translation>RFC 7518 6.2.1.1</translation>
    </message>
    <message>
      <source>Number cannot be of an RSA key</source>
      <translation>لا يمكن أن يكون العدد لمفتاح RSA</translation>
    </message>
    <message>
      <source>RFC 8017 3.1</source>
      <translation>RFC 8017 3.1</translation>
    </message>
    <message>
      <source>Private part does not match</source>
      <translation>الجزء الخاص لا يطابق</translation>
    </message>
    <message>
      <source>RFC 7518 6.3.2</source>
      <translation>RFC 7518 6.3.2</translation>
    </message>
    <message>
      <source>Unknown key type</source>
      <translation>نوع مفتاح مجهول</translation>
    </message>
    <message>
      <source>kty is "{detail}" (names are case-sensitive)</source>
      <translation>kty هو "{detail}" (حالة الأحرف مهمة)</translation>
    </message>
    <message>
      <source>RFC 7518 6.1</source>
      <translation>RFC 7518 6.1</translation>
    </message>
    <message>
      <source>key_ops contradict</source>
      <translation>key_ops متناقضة</translation>
    </message>
    <message>
      <source>Algorithm does not fit the key</source>
      <translation>الخوارزمية لا تلائم المفتاح</translation>
    </message>
    <message>
      <source>RFC 7517 4.4</source>
      <translation>RFC 7517 4.4</translation>
    </message>
    <message>
      <source>Unknown algorithm of the key</source>
      <translation>خوارزمية مفتاح مجهولة</translation>
    </message>
    <message>
      <source>Certificate does not fit the key</source>
      <translation>الشهادة لا تلائم المفتاح</translation>
    </message>
    <message>
      <source>RFC 7517 4.7</source>
      <translation>RFC 7517 4.7</translation>
    </message>
    <message>
      <source>Metadata and no key</source>
      <translation>بيانات وصفية لا مفتاح</translation>
    </message>
    <message>
      <source>This is the metadata of an issuer; its keys stand at {detail}</source>
      <translation>هذه بيانات المُصدِر الوصفية؛ ومفاتيحه في {detail}</translation>
    </message>
    <message>
      <source>Give the key set that this address serves.</source>
      <translation>أعطِ مجموعة المفاتيح التي يقدّمها هذا العنوان.</translation>
    </message>
    <message>
      <source>RFC 8414 2</source>
      <translation>RFC 8414 2</translation>
    </message>
    <message>
      <source>Web page and no key</source>
      <translation>صفحة ويب لا مفتاح</translation>
    </message>
    <message>
      <source>This is HTML or XML, as an error page or a page to log in is</source>
      <translation>هذا HTML أو XML، كصفحة خطأ أو صفحة تسجيل دخول</translation>
    </message>
    <message>
      <source>Download the key again, and look at what the address serves.</source>
      <translation>نزّل المفتاح مرة أخرى وانظر ما الذي يقدّمه العنوان.</translation>
    </message>
    <message>
      <source>Token and no key</source>
      <translation>رمز لا مفتاح</translation>
    </message>
    <message>
      <source>This is a token; the key that checks it is another text</source>
      <translation>هذا رمز؛ والمفتاح الذي يفحصه نص آخر</translation>
    </message>
    <message>
      <source>Give the issuer's public key, key set or secret.</source>
      <translation>أعطِ المفتاح العام للمُصدِر أو مجموعة مفاتيحه أو سرّه.</translation>
    </message>
    <message>
      <source>Java key store and no key</source>
      <translation>مخزن مفاتيح Java لا مفتاح</translation>
    </message>
    <message>
      <source>This is a key store of Java (JKS or JCEKS)</source>
      <translation>هذا مخزن مفاتيح من Java (JKS أو JCEKS)</translation>
    </message>
    <message>
      <source>Export it: keytool -importkeystore -deststoretype pkcs12, or keytool -exportcert -rfc.</source>
      <translation>صدّره: keytool -importkeystore -deststoretype pkcs12 أو keytool -exportcert -rfc.</translation>
    </message>
    <message>
      <source>PuTTY key</source>
      <translation>مفتاح PuTTY</translation>
    </message>
    <message>
      <source>This is a private key as PuTTY stores it</source>
      <translation>هذا مفتاح خاص كما يحفظه PuTTY</translation>
    </message>
    <message>
      <source>Export it with puttygen as an OpenSSH public key.</source>
      <translation>صدّره بالأداة puttygen مفتاحًا عامًا بصيغة OpenSSH.</translation>
    </message>
    <message>
      <source>Printed key and no key</source>
      <translation>نص مطبوع للقراءة لا مفتاح</translation>
    </message>
    <message>
      <source>This is what OpenSSL prints for people (-text); programs read the PEM block</source>
      <translation>هذا ما يطبعه OpenSSL للناس (‎-text)؛ أما البرامج فتقرأ كتلة PEM</translation>
    </message>
    <message>
      <source>Leave -text and -noout out.</source>
      <translation>اترك الخيارين ‎-text و‎-noout.</translation>
    </message>
    <message>
      <source>RFC 7468</source>
      <translation>RFC 7468</translation>
    </message>
    <message>
      <source>Address and no key</source>
      <translation>عنوان لا مفتاح</translation>
    </message>
    <message>
      <source>This is an address, not what it serves</source>
      <translation>هذا عنوان، وليس ما يقدّمه</translation>
    </message>
    <message>
      <source>Fetch the key set from it, or save what it serves.</source>
      <translation>اجلب منه مجموعة المفاتيح أو احفظ ما يقدّمه.</translation>
    </message>
    <message>
      <source>JSON without a key</source>
      <translation>JSON بلا مفتاح</translation>
    </message>
    <message>
      <source>Neither a JWK nor a key set nor a PEM text stands in it; its members are {detail}</source>
      <translation>ليس فيه JWK ولا مجموعة مفاتيح ولا نص PEM؛ أعضاؤه {detail}</translation>
    </message>
    <message>
      <source>Line breaks of the key are written as \n</source>
      <translation>فواصل أسطر المفتاح مكتوبة \n</translation>
    </message>
    <message>
      <source>They were read as line breaks here; OpenSSL and most libraries read no key in such a text</source>
      <translation>قُرئت هنا فواصل أسطر؛ أما OpenSSL ومعظم المكتبات فلا تقرأ مفتاحًا في مثل هذا النص</translation>
    </message>
    <message>
      <source>Replace \n by line breaks where the key is configured.</source>
      <translation>استبدل \n بفواصل أسطر حيث يُضبط المفتاح.</translation>
    </message>
    <message>
      <source>RFC 7468 2</source>
      <translation>RFC 7468 2</translation>
    </message>
    <message>
      <source>Key stands on one line</source>
      <translation>المفتاح على سطر واحد</translation>
    </message>
    <message>
      <source>It was read here; OpenSSL and most libraries want BEGIN and END on lines of their own</source>
      <translation>قُرئ هنا؛ أما OpenSSL ومعظم المكتبات فتطلب BEGIN وEND على سطرين مستقلين</translation>
    </message>
    <message>
      <source>Put line breaks after BEGIN and before END.</source>
      <translation>ضع فاصل سطر بعد BEGIN وقبل END.</translation>
    </message>
    <message>
      <source>BEGIN or END of the key is damaged</source>
      <translation>سطر BEGIN أو END في المفتاح تالف</translation>
    </message>
    <message>
      <source>Hyphens are missing or are other dashes; with five hyphens it is a sound key</source>
      <translation>شرطات ناقصة أو من نوع آخر؛ وبخمس شرطات يكون مفتاحًا سليمًا</translation>
    </message>
    <message>
      <source>Write exactly five hyphens before and after BEGIN and END.</source>
      <translation>اكتب خمس شرطات بالضبط قبل BEGIN وEND وبعدهما.</translation>
    </message>
    <message>
      <source>Key without BEGIN and END</source>
      <translation>مفتاح بلا BEGIN وEND</translation>
    </message>
    <message>
      <source>It was read here; a program that wants PEM reads no key in it</source>
      <translation>قُرئ هنا؛ أما برنامج يطلب PEM فلا يقرأ فيه مفتاحًا</translation>
    </message>
    <message>
      <source>Put BEGIN and END lines around it where PEM is wanted.</source>
      <translation>أحطه بسطري BEGIN وEND حيث يُطلب PEM.</translation>
    </message>
    <message>
      <source>Key is encoded in base64</source>
      <translation>المفتاح مرمَّز بصيغة base64</translation>
    </message>
    <message>
      <source>The base64 was decoded here; a program that wants the key itself reads none</source>
      <translation>فُكّ ترميز base64 هنا؛ أما برنامج يطلب المفتاح نفسه فلا يقرأ شيئًا</translation>
    </message>
    <message>
      <source>Decode the base64 where the key is configured.</source>
      <translation>فكّ ترميز base64 حيث يُضبط المفتاح.</translation>
    </message>
    <message>
      <source>Key file is UTF-16</source>
      <translation>ملف المفتاح بترميز UTF-16</translation>
    </message>
    <message>
      <source>It was read here; most programs read no key in it</source>
      <translation>قُرئ هنا؛ أما معظم البرامج فلا تقرأ فيه مفتاحًا</translation>
    </message>
    <message>
      <source>Save it as UTF-8 or ASCII (PowerShell's &gt; writes UTF-16).</source>
      <translation>احفظه بترميز UTF-8 أو ASCII (العلامة &gt; في PowerShell تكتب UTF-16).</translation>
    </message>
    <message>
      <source>Key set without keys</source>
      <translation>مجموعة مفاتيح بلا keys</translation>
    </message>
    <message>
      <source>A JWK set is an object with one list called keys</source>
      <translation>مجموعة JWK كائن فيه قائمة واحدة اسمها keys</translation>
    </message>
    <message>
      <source>List of keys, and no key set</source>
      <translation>قائمة مفاتيح لا مجموعة مفاتيح</translation>
    </message>
    <message>
      <source>The JWKs stand in a list that is not called keys; validators refuse that</source>
      <translation>مفاتيح JWK في قائمة لا تُسمّى keys؛ والمتحقِّقون يرفضون ذلك</translation>
    </message>
    <message>
      <source>Put the list into an object, under the name keys.</source>
      <translation>ضع القائمة في كائن باسم keys.</translation>
    </message>
    <message>
      <source>Key set is empty</source>
      <translation>مجموعة المفاتيح فارغة</translation>
    </message>
    <message>
      <source>The list of keys holds none</source>
      <translation>لا شيء في قائمة المفاتيح</translation>
    </message>
    <message>
      <source>{detail} bits; at least 2048 are needed</source>
      <translation>{detail} بت؛ واللازم 2048 على الأقل</translation>
    </message>
    <message>
      <source>The modulus was made by the faulty generator of CVE-2017-15361</source>
      <translation>صُنع المعامل بالمولّد المعيب CVE-2017-15361</translation>
    </message>
    <message>
      <source>Small RSA exponent</source>
      <translation>أس RSA صغير</translation>
    </message>
    <message>
      <source>e is {detail}; 65537 is usual</source>
      <translation>e هو {detail}؛ والمعتاد 65537</translation>
    </message>
    <message>
      <source>Secret is the text of a key</source>
      <translation>السر نص مفتاح</translation>
    </message>
    <message>
      <source>The secret is a PEM or OpenSSH text: taking it for a secret is the key confusion attack</source>
      <translation>السر نص PEM أو OpenSSH: أخذه سرًا هو هجوم خلط المفاتيح</translation>
    </message>
    <message>
      <source>Secret is too short for its algorithm</source>
      <translation>السر قصير جدًا لخوارزميته</translation>
    </message>
    <message>
      <source>{detail} bits are fewer than the hash has</source>
      <translation>{detail} بت أقل مما في التجزئة</translation>
    </message>
    <message>
      <source>Secret is empty</source>
      <translation>السر فارغ</translation>
    </message>
    <message>
      <source>An empty secret signs for everybody</source>
      <translation>السر الفارغ يوقّع للجميع</translation>
    </message>
    <message>
      <source>Secret is not in the named encoding</source>
      <translation>السر ليس بالترميز المذكور</translation>
    </message>
    <message>
      <source>The text is not {detail}</source>
      <translation>النص ليس {detail}</translation>
    </message>
    <message>
      <source>Key is not supported here</source>
      <translation>المفتاح غير مدعوم هنا</translation>
    </message>
    <message>
      <source>Key cannot be read</source>
      <translation>تتعذر قراءة المفتاح</translation>
    </message>
    <message>
      <source>The structure is right, but its numbers are refused</source>
      <translation>البنية صحيحة، لكن أعداده مرفوضة</translation>
    </message>
    <message>
      <source>Unknown type of key</source>
      <translation>نوع مفتاح غير معروف</translation>
    </message>
    <message>
      <source>Keys of type {detail} are not used in tokens</source>
      <translation>مفاتيح النوع {detail} لا تُستعمل في الرموز</translation>
    </message>
    <message>
      <source>Unknown form of key</source>
      <translation>صيغة مفتاح مجهولة</translation>
    </message>
    <message>
      <source>{detail} is not one of PEM, DER, JWK, JWK set, PKCS#12, certificate, OpenSSH public key</source>
      <translation>{detail} ليس من PEM وDER وJWK ومجموعة JWK وPKCS#12 والشهادة ومفتاح OpenSSH العام</translation>
    </message>
    <message>
      <source>PEM block is damaged</source>
      <translation>كتلة PEM تالفة</translation>
    </message>
    <message>
      <source>The block {detail} cannot be decoded</source>
      <translation>لا يمكن فك ترميز الكتلة {detail}</translation>
    </message>
    <message>
      <source>Certificate is damaged</source>
      <translation>الشهادة تالفة</translation>
    </message>
    <message>
      <source>The certificate cannot be decoded</source>
      <translation>لا يمكن فك ترميز الشهادة</translation>
    </message>
    <message>
      <source>RFC 5280</source>
      <translation>RFC 5280</translation>
    </message>
    <message>
      <source>OpenSSH key is damaged</source>
      <translation>مفتاح OpenSSH تالف</translation>
    </message>
    <message>
      <source>The line cannot be decoded</source>
      <translation>لا يمكن فك ترميز السطر</translation>
    </message>
    <message>
      <source>RFC 4253 6.6</source>
      <translation>RFC 4253 6.6</translation>
    </message>
    <message>
      <source>Key file is damaged JSON</source>
      <translation>ملف المفتاح JSON تالف</translation>
    </message>
    <message>
      <source>Passphrase is needed</source>
      <translation>تلزم عبارة مرور</translation>
    </message>
    <message>
      <source>The key is encrypted</source>
      <translation>المفتاح معمّى</translation>
    </message>
    <message>
      <source>RFC 5958</source>
      <translation>RFC 5958</translation>
    </message>
    <message>
      <source>Passphrase does not fit</source>
      <translation>عبارة المرور لا تطابق</translation>
    </message>
    <message>
      <source>The key could not be decrypted with it</source>
      <translation>تعذر فك تعمية المفتاح بها</translation>
    </message>
    <message>
      <source>Key file is empty</source>
      <translation>ملف المفتاح فارغ</translation>
    </message>
    <message>
      <source>There is nothing in it</source>
      <translation>لا شيء فيه</translation>
    </message>
    <message>
      <source>Key file is too large</source>
      <translation>ملف المفتاح كبير جدًا</translation>
    </message>
    <message>
      <source>More than 4 MiB are not read</source>
      <translation>لا يُقرأ أكثر من 4 MiB</translation>
    </message>
    <message>
      <source>Issuer differs by a slash</source>
      <translation>تختلف جهة الإصدار بشرطة مائلة</translation>
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}; validators compare them octet by octet</source>
      <translation>تذكر البيانات الوصفية {found}، والمسؤول عنه {expected}؛ يقارن المتحققون بايتًا بايتًا</translation>
    </message>
    <message>
      <source>Configure the issuer exactly as {found}.</source>
      <translation>اضبط جهة الإصدار {found} تمامًا.</translation>
    </message>
    <message>
      <source>Name the issuer in tokens and metadata alike.</source>
      <translation>سمِّ جهة الإصدار بالاسم نفسه في الرموز والبيانات الوصفية.</translation>
    </message>
    <message>
      <source>RFC 8414 3.3</source>
      <translation>RFC 8414 3.3</translation>
    </message>
    <message>
      <source>Issuer differs by upper and lower case</source>
      <translation>تختلف جهة الإصدار بحالة الأحرف</translation>
    </message>
    <message>
      <source>Issuer differs by http and https</source>
      <translation>تختلف جهة الإصدار بـ http وhttps</translation>
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}</source>
      <translation>تذكر البيانات الوصفية {found}، والمسؤول عنه {expected}</translation>
    </message>
    <message>
      <source>Behind a proxy that ends TLS, tell the issuer its public https address.</source>
      <translation>خلف وكيل ينهي TLS، أخبر جهة الإصدار بعنوان https العام لها.</translation>
    </message>
    <message>
      <source>Metadata are of another issuer</source>
      <translation>البيانات الوصفية لجهة إصدار أخرى</translation>
    </message>
    <message>
      <source>The metadata name {found}, asked was {expected}: an alias, or another tenant</source>
      <translation>تذكر البيانات الوصفية {found}، والمسؤول عنه {expected}: اسم بديل أو مستأجر آخر</translation>
    </message>
    <message>
      <source>Configure the issuer as {found} if tokens carry that name; else do not use these keys.</source>
      <translation>اضبط جهة الإصدار {found} إن حملت الرموز ذلك الاسم؛ وإلا فلا تستعمل هذه المفاتيح.</translation>
    </message>
    <message>
      <source>Serve metadata under the very address that they name as issuer.</source>
      <translation>قدّم البيانات الوصفية على العنوان الذي تسميه جهةَ إصدار بعينه.</translation>
    </message>
    <message>
      <source>Metadata lack a member</source>
      <translation>ينقص البيانات الوصفية عضو</translation>
    </message>
    <message>
      <source>`{member}` is absent</source>
      <translation>`{member}` غائب</translation>
    </message>
    <message>
      <source>Publish `{member}`; it is required.</source>
      <translation>انشر `{member}`؛ فهو مطلوب.</translation>
    </message>
    <message>
      <source>Address without encryption</source>
      <translation>عنوان بلا تعمية</translation>
    </message>
    <message>
      <source>`{member}` is {found}; whoever is on the way can replace what it serves</source>
      <translation>`{member}` هو {found}؛ يستطيع من في الطريق استبدال ما يقدمه</translation>
    </message>
    <message>
      <source>Publish https addresses only.</source>
      <translation>انشر عناوين https فقط.</translation>
    </message>
    <message>
      <source>Address on another host</source>
      <translation>عنوان على مضيف آخر</translation>
    </message>
    <message>
      <source>`{member}` is on {found}, the issuer on {expected}; some issuers do so on purpose</source>
      <translation>`{member}` على {found}، وجهة الإصدار على {expected}؛ تفعل بعض الجهات ذلك عمدًا</translation>
    </message>
    <message>
      <source>Check that the host belongs to the issuer.</source>
      <translation>تحقق من أن المضيف لجهة الإصدار.</translation>
    </message>
    <message>
      <source>RFC 8414 6.2</source>
      <translation>RFC 8414 6.2</translation>
    </message>
    <message>
      <source>Issuer offers `none`</source>
      <translation>تعرض جهة الإصدار `none`</translation>
    </message>
    <message>
      <source>The metadata list the algorithm none for ID tokens</source>
      <translation>تسرد البيانات الوصفية الخوارزمية none لرموز الهوية</translation>
    </message>
    <message>
      <source>Allow signed tokens only.</source>
      <translation>اسمح بالرموز الموقّعة فقط.</translation>
    </message>
    <message>
      <source>Take `none` off the list.</source>
      <translation>أخرج `none` من القائمة.</translation>
    </message>
    <message>
      <source>OpenID Connect Discovery 1.0 3</source>
      <translation>OpenID Connect Discovery 1.0 3</translation>
    </message>
    <message>
      <source>RS256 is not offered</source>
      <translation>RS256 غير معروضة</translation>
    </message>
    <message>
      <source>The metadata list {found}; OpenID Connect requires RS256 among them</source>
      <translation>تسرد البيانات الوصفية {found}؛ ويشترط OpenID Connect أن تكون RS256 بينها</translation>
    </message>
    <message>
      <source>Algorithm of the token is not offered</source>
      <translation>خوارزمية الرمز غير معروضة</translation>
    </message>
    <message>
      <source>The token uses {found}; the metadata list {expected}</source>
      <translation>يستعمل الرمز {found}؛ وتسرد البيانات الوصفية {expected}</translation>
    </message>
    <message>
      <source>Make the list and the signing key agree.</source>
      <translation>وفّق بين القائمة ومفتاح التوقيع.</translation>
    </message>
    <message>
      <source>Key set address is dead</source>
      <translation>عنوان مجموعة المفاتيح ميت</translation>
    </message>
    <message>
      <source>`jwks_uri` is {found}, and fetching it failed: {detail}</source>
      <translation>`jwks_uri` هو {found}، وفشل جلبه: {detail}</translation>
    </message>
    <message>
      <source>Publish the key set at the address that the metadata name.</source>
      <translation>انشر مجموعة المفاتيح على العنوان الذي تذكره البيانات الوصفية.</translation>
    </message>
    <message>
      <source>Key set gives private keys away</source>
      <translation>مجموعة المفاتيح تفشي مفاتيح خاصة</translation>
    </message>
    <message>
      <source>{found} of the keys served to everybody hold a private part or a secret</source>
      <translation>{found} من المفاتيح المقدمة للجميع فيها جزء خاص أو سر</translation>
    </message>
    <message>
      <source>Take the key set offline at once, make new keys, and publish public parts only.</source>
      <translation>أزل مجموعة المفاتيح من الشبكة فورًا، واصنع مفاتيح جديدة، وانشر الأجزاء العامة فقط.</translation>
    </message>
    <message>
      <source>RFC 7517 9.2</source>
      <translation>RFC 7517 9.2</translation>
    </message>
    <message>
      <source>The issuer calls the token inactive</source>
      <translation>يقول المُصدِر إن الرمز غير فعّال</translation>
    </message>
    <message>
      <source>Introspection answers inactive; the server does not say why: revoked, logged out, unknown to it, or not for the client that asks</source>
      <translation>يجيب الاستعلام بأنه غير فعّال؛ ولا يقول الخادم لماذا: أُبطل، أو سُجّل الخروج، أو مجهول لديه، أو ليس للعميل السائل</translation>
    </message>
    <message>
      <source>Request a new token; if that one is inactive too, check which issuer and client the token belongs to.</source>
      <translation>اطلب رمزًا جديدًا؛ وإن كان غير فعّال أيضًا فتحقق من المُصدِر والعميل اللذين يخصهما الرمز.</translation>
    </message>
    <message>
      <source>Ask the introspection endpoint of the issuer that made the token, as a client that may see it.</source>
      <translation>اسأل نقطة الاستعلام لدى المُصدِر الذي صنع الرمز، بعميل يحق له رؤيته.</translation>
    </message>
    <message>
      <source>Introspection answers inactive without a reason; that the token has expired is reason enough</source>
      <translation>يجيب الاستعلام بأنه غير فعّال دون سبب؛ وانتهاء صلاحية الرمز سبب كافٍ</translation>
    </message>
    <message>
      <source>The issuer calls the token active</source>
      <translation>يقول المُصدِر إن الرمز فعّال</translation>
    </message>
    <message>
      <source>Introspection answers active, {found}; a resource server may still refuse it</source>
      <translation>يجيب الاستعلام بأنه فعّال، {found}؛ وقد يرفضه خادم موارد مع ذلك</translation>
    </message>
    <message>
      <source>Active, and yet over</source>
      <translation>فعّال ومع ذلك منتهٍ</translation>
    </message>
    <message>
      <source>Introspection answers active, but names the end {found}, before the clock {expected}</source>
      <translation>يجيب الاستعلام بأنه فعّال، لكنه يذكر النهاية {found} قبل الساعة {expected}</translation>
    </message>
    <message>
      <source>Compare the clocks of the issuer and of this machine.</source>
      <translation>قارن ساعة المُصدِر بساعة هذا الجهاز.</translation>
    </message>
    <message>
      <source>Introspection and token differ</source>
      <translation>يختلف الاستعلام عن الرمز</translation>
    </message>
    <message>
      <source>`{member}` is {found} at the issuer and {expected} in the token</source>
      <translation>`{member}` هو {found} لدى المُصدِر و{expected} في الرمز</translation>
    </message>
    <message>
      <source>Request a new token if rights were changed after it was issued.</source>
      <translation>اطلب رمزًا جديدًا إن تغيرت الحقوق بعد إصداره.</translation>
    </message>
    <message>
      <source>Decide which of the two the resource server goes by.</source>
      <translation>قرّر أيهما يعتمد خادم الموارد.</translation>
    </message>
    <message>
      <source>Introspection gave no answer</source>
      <translation>لم يُجب الاستعلام</translation>
    </message>
    <message>
      <source>RFC 7662 2.3</source>
      <translation>RFC 7662 2.3</translation>
    </message>
    <message>
      <source>Not revoked by its status list</source>
      <translation>لم تبطله قائمة حالته</translation>
    </message>
    <message>
      <source>Place {found} of the status list says valid</source>
      <translation>الموضع {found} في قائمة الحالة يقول: صالح</translation>
    </message>
    <message>
      <source>draft-ietf-oauth-status-list 7</source>
      <translation>draft-ietf-oauth-status-list 7</translation>
    </message>
    <message>
      <source>Revoked by its status list</source>
      <translation>أبطلته قائمة حالته</translation>
    </message>
    <message>
      <source>Place {found} of the status list says invalid</source>
      <translation>الموضع {found} في قائمة الحالة يقول: غير صالح</translation>
    </message>
    <message>
      <source>Request a new token; this one will not come back.</source>
      <translation>اطلب رمزًا جديدًا؛ فهذا لن يعود.</translation>
    </message>
    <message>
      <source>Suspended by its status list</source>
      <translation>علّقته قائمة حالته</translation>
    </message>
    <message>
      <source>Place {found} of the status list says suspended</source>
      <translation>الموضع {found} في قائمة الحالة يقول: معلّق</translation>
    </message>
    <message>
      <source>Ask the issuer whether and when it will be valid again.</source>
      <translation>اسأل المُصدِر هل يعود صالحًا ومتى.</translation>
    </message>
    <message>
      <source>Status with a meaning of its own</source>
      <translation>حالة بمعنى خاص</translation>
    </message>
    <message>
      <source>The status list says {found}, whose meaning the application defines</source>
      <translation>تقول قائمة الحالة {found}، ويحدد التطبيق معناها</translation>
    </message>
    <message>
      <source>Ask the issuer what it means.</source>
      <translation>اسأل المُصدِر عن معناها.</translation>
    </message>
    <message>
      <source>Place beyond the status list</source>
      <translation>موضع خارج قائمة الحالة</translation>
    </message>
    <message>
      <source>The token names the place {found}; the list has {expected}</source>
      <translation>يذكر الرمز الموضع {found}؛ وفي القائمة {expected}</translation>
    </message>
    <message>
      <source>Publish a list that is long enough.</source>
      <translation>انشر قائمة طويلة بما يكفي.</translation>
    </message>
    <message>
      <source>draft-ietf-oauth-status-list 8.3</source>
      <translation>draft-ietf-oauth-status-list 8.3</translation>
    </message>
    <message>
      <source>Status list of another address</source>
      <translation>قائمة حالة لعنوان آخر</translation>
    </message>
    <message>
      <source>The list says that it is {found}, fetched was {expected}</source>
      <translation>تقول القائمة إنها {found}، والمجلوب {expected}</translation>
    </message>
    <message>
      <source>Let `sub` of the list be its address.</source>
      <translation>اجعل `sub` القائمة عنوانها.</translation>
    </message>
    <message>
      <source>Status list is out of date</source>
      <translation>قائمة الحالة قديمة</translation>
    </message>
    <message>
      <source>The list expired at {found}, the clock is {expected}</source>
      <translation>انتهت القائمة في {found}، والساعة {expected}</translation>
    </message>
    <message>
      <source>Publish the list anew before it expires.</source>
      <translation>انشر القائمة من جديد قبل انتهائها.</translation>
    </message>
    <message>
      <source>Signature of the status list is wrong</source>
      <translation>توقيع قائمة الحالة خاطئ</translation>
    </message>
    <message>
      <source>The list at {found} was changed or signed with another key, so it says nothing</source>
      <translation>غُيّرت القائمة في {found} أو وُقّعت بمفتاح آخر، فلا تقول شيئًا</translation>
    </message>
    <message>
      <source>Publish the list as it was signed.</source>
      <translation>انشر القائمة كما وُقّعت.</translation>
    </message>
    <message>
      <source>Signature of the status list not checked</source>
      <translation>لم يُفحص توقيع قائمة الحالة</translation>
    </message>
    <message>
      <source>No key that was given fits the list at {found}</source>
      <translation>لا مفتاح معطى يطابق القائمة في {found}</translation>
    </message>
    <message>
      <source>Give the issuer's keys too.</source>
      <translation>أعطِ مفاتيح المُصدِر أيضًا.</translation>
    </message>
    <message>
      <source>Status list gave no answer</source>
      <translation>لم تُجب قائمة الحالة</translation>
    </message>
    <message>
      <source>draft-ietf-oauth-status-list 8.1</source>
      <translation>draft-ietf-oauth-status-list 8.1</translation>
    </message>
    <message>
      <source>Send exactly `Authorization: Bearer &lt;token&gt;`: one blank, nothing else.</source>
      <translation>أرسل `Authorization: Bearer &lt;token&gt;` تمامًا: مسافة واحدة ولا شيء غيرها.</translation>
    </message>
    <message>
      <source>Copy the token again from its source, as one line without blanks.</source>
      <translation>انسخ الرمز من مصدره مرة أخرى سطرًا واحدًا بلا مسافات.</translation>
    </message>
    <message>
      <source>Invisible character</source>
      <translation>حرف غير مرئي</translation>
    </message>
    <message>
      <source>An invisible character {found} stands at byte {offset}; a server sees it and refuses the text</source>
      <translation>حرف غير مرئي {found} عند البايت {offset}؛ يراه الخادم فيرفض النص</translation>
    </message>
    <message>
      <source>Unusual blank</source>
      <translation>مسافة غير معتادة</translation>
    </message>
    <message>
      <source>The blank {found} is not the ordinary one {expected}</source>
      <translation>المسافة {found} ليست المعتادة {expected}</translation>
    </message>
    <message>
      <source>Replace it by an ordinary blank.</source>
      <translation>استبدل بها مسافة عادية.</translation>
    </message>
    <message>
      <source>Look-alike character</source>
      <translation>حرف شبيه</translation>
    </message>
    <message>
      <source>{found} looks like `{expected}` and is another character</source>
      <translation>{found} يشبه `{expected}` وهو حرف آخر</translation>
    </message>
    <message>
      <source>Header broken over lines</source>
      <translation>ترويسة مكسورة على أسطر</translation>
    </message>
    <message>
      <source>The Authorization header holds a line break</source>
      <translation>في ترويسة Authorization فاصل أسطر</translation>
    </message>
    <message>
      <source>Write the header on one line.</source>
      <translation>اكتب الترويسة في سطر واحد.</translation>
    </message>
    <message>
      <source>Reject or unfold folded headers at the proxy.</source>
      <translation>ارفض الترويسات المطوية عند الوكيل أو افردها.</translation>
    </message>
    <message>
      <source>RFC 9112 5.2</source>
      <translation>RFC 9112 5.2</translation>
    </message>
    <message>
      <source>Quotes around the token</source>
      <translation>علامات اقتباس حول الرمز</translation>
    </message>
    <message>
      <source>The header holds a quote ({found})</source>
      <translation>في الترويسة علامة اقتباس ({found})</translation>
    </message>
    <message>
      <source>Remove the quotes: they become part of the token.</source>
      <translation>أزل علامات الاقتباس: تصير جزءًا من الرمز.</translation>
    </message>
    <message>
      <source>No token in the header</source>
      <translation>لا رمز في الترويسة</translation>
    </message>
    <message>
      <source>The Authorization header ends after `{found}`</source>
      <translation>تنتهي ترويسة Authorization بعد `{found}`</translation>
    </message>
    <message>
      <source>Find out why the variable that should hold the token is empty.</source>
      <translation>اعرف لماذا المتغير الذي يجب أن يحمل الرمز فارغ.</translation>
    </message>
    <message>
      <source>`Bearer` is missing</source>
      <translation>`Bearer` مفقودة</translation>
    </message>
    <message>
      <source>The header value begins with the token itself</source>
      <translation>تبدأ قيمة الترويسة بالرمز نفسه</translation>
    </message>
    <message>
      <source>Scheme is misspelled</source>
      <translation>المخطط مكتوب خطأ</translation>
    </message>
    <message>
      <source>The scheme is `{found}`, not `Bearer`</source>
      <translation>المخطط `{found}`، لا `Bearer`</translation>
    </message>
    <message>
      <source>Another scheme than `Bearer`</source>
      <translation>مخطط غير `Bearer`</translation>
    </message>
    <message>
      <source>The scheme is `{found}`; servers for bearer tokens expect `Bearer`</source>
      <translation>المخطط `{found}`؛ تتوقع خوادم رموز الحامل `Bearer`</translation>
    </message>
    <message>
      <source>Accept `Bearer`, as the standard says.</source>
      <translation>اقبل `Bearer` كما يقول المعيار.</translation>
    </message>
    <message>
      <source>`Bearer` stands twice</source>
      <translation>`Bearer` مكررة</translation>
    </message>
    <message>
      <source>The header value begins with `Bearer Bearer`</source>
      <translation>تبدأ قيمة الترويسة بـ `Bearer Bearer`</translation>
    </message>
    <message>
      <source>Remove one: the library adds the scheme, and so does the code.</source>
      <translation>أزل واحدة: تضيف المكتبة المخطط، وكذلك الشيفرة.</translation>
    </message>
    <message>
      <source>Tab after the scheme</source>
      <translation>علامة جدولة بعد المخطط</translation>
    </message>
    <message>
      <source>A tab stands after `Bearer`; strict servers want one blank</source>
      <translation>بعد `Bearer` علامة جدولة؛ تريد الخوادم الصارمة مسافة واحدة</translation>
    </message>
    <message>
      <source>More than one blank</source>
      <translation>أكثر من مسافة</translation>
    </message>
    <message>
      <source>{found} stand after `Bearer`; some servers split at one blank</source>
      <translation>{found} بعد `Bearer`؛ تقسم بعض الخوادم عند مسافة واحدة</translation>
    </message>
    <message>
      <source>No colon after the name of the header</source>
      <translation>لا نقطتين بعد اسم الترويسة</translation>
    </message>
    <message>
      <source>After `Authorization` stands {found}, where a colon belongs</source>
      <translation>بعد `Authorization` ‏{found} حيث يجب أن تكون نقطتان</translation>
    </message>
    <message>
      <source>The name of the header is misspelled</source>
      <translation>اسم الترويسة مكتوب خطأ</translation>
    </message>
    <message>
      <source>The header is called `{found}`; servers read `Authorization`, and find no token in this request</source>
      <translation>اسم الترويسة `{found}`؛ الخوادم تقرأ `Authorization` ولا تجد رمزًا في هذا الطلب</translation>
    </message>
    <message>
      <source>Call the header `Authorization`.</source>
      <translation>سمِّ الترويسة `Authorization`.</translation>
    </message>
    <message>
      <source>RFC 9110 11.6.2</source>
      <translation>RFC 9110 11.6.2</translation>
    </message>
    <message>
      <source>A name before the token</source>
      <translation>اسم قبل الرمز</translation>
    </message>
    <message>
      <source>`{found}` stands before the token; Bearer has no parameters</source>
      <translation>`{found}` قبل الرمز؛ لا معاملات لـ Bearer</translation>
    </message>
    <message>
      <source>Colon after the scheme</source>
      <translation>نقطتان بعد المخطط</translation>
    </message>
    <message>
      <source>`Bearer:` has a colon</source>
      <translation>في `Bearer:` نقطتان</translation>
    </message>
    <message>
      <source>Comma in the header</source>
      <translation>فاصلة في الترويسة</translation>
    </message>
    <message>
      <source>A comma stands at byte {offset} of the value</source>
      <translation>فاصلة عند البايت {offset} من القيمة</translation>
    </message>
    <message>
      <source>Look whether a proxy joins two Authorization headers into one.</source>
      <translation>انظر هل يدمج وكيل ترويستي Authorization في واحدة.</translation>
    </message>
    <message>
      <source>Wrong sign after the scheme</source>
      <translation>علامة خاطئة بعد المخطط</translation>
    </message>
    <message>
      <source>`{found}` stands after the scheme, where one blank belongs</source>
      <translation>`{found}` بعد المخطط، حيث يجب أن تكون مسافة واحدة</translation>
    </message>
    <message>
      <source>Blank is encoded</source>
      <translation>المسافة مرمّزة</translation>
    </message>
    <message>
      <source>`{found}` stands where a blank belongs: the header was encoded as if it were a URL</source>
      <translation>`{found}` حيث يجب أن تكون مسافة: رُمّزت الترويسة كأنها URL</translation>
    </message>
    <message>
      <source>Do not URL-encode header values.</source>
      <translation>لا ترمّز قيم الترويسات ترميز URL.</translation>
    </message>
    <message>
      <source>Blank after the scheme is missing</source>
      <translation>المسافة بعد المخطط مفقودة</translation>
    </message>
    <message>
      <source>The token follows `Bearer` without a blank</source>
      <translation>يتبع الرمز `Bearer` بلا مسافة</translation>
    </message>
    <message>
      <source>No credentials in the request</source>
      <translation>لا بيانات اعتماد في الطلب</translation>
    </message>
    <message>
      <source>The request has no Authorization header, no cookie and no key: nothing in it says who sends it</source>
      <translation>ليس في الطلب ترويسة Authorization ولا ملف تعريف ارتباط ولا مفتاح: لا شيء فيه يقول من يرسله</translation>
    </message>
    <message>
      <source>A placeholder was sent</source>
      <translation>أُرسل نص بديل</translation>
    </message>
    <message>
      <source>`{found}` stands where the token belongs: the variable was not filled in</source>
      <translation>`{found}` حيث يجب أن يكون الرمز: لم يُملأ المتغير</translation>
    </message>
    <message>
      <source>Fill in the variable before the request is made.</source>
      <translation>املأ المتغير قبل صنع الطلب.</translation>
    </message>
    <message>
      <source>A JSON object was sent</source>
      <translation>أُرسل كائن JSON</translation>
    </message>
    <message>
      <source>The header holds a whole JSON object; the token is one of its members</source>
      <translation>تحوي الترويسة كائن JSON كاملًا؛ والرمز أحد عناصره</translation>
    </message>
    <message>
      <source>Read the member (access_token, say) out of the answer, and send it alone.</source>
      <translation>اقرأ العنصر (access_token مثلًا) من الإجابة وأرسله وحده.</translation>
    </message>
    <message>
      <source>Base64 of a token</source>
      <translation>ترميز Base64 لرمز</translation>
    </message>
    <message>
      <source>The token stands here once more in base64, as in a secret of Kubernetes; it was decoded</source>
      <translation>الرمز هنا مرمّز مرة أخرى بـ base64 كما في أسرار Kubernetes؛ وقد فُك ترميزه</translation>
    </message>
    <message>
      <source>RFC 4648 4</source>
      <translation>RFC 4648 4</translation>
    </message>
    <message>
      <source>Line break behind the token</source>
      <translation>فاصل أسطر بعد الرمز</translation>
    </message>
    <message>
      <source>What is encoded here ends with a line break: put into a header as it is, it breaks the request</source>
      <translation>ما رُمّز هنا ينتهي بفاصل أسطر: إن وُضع كما هو في ترويسة أفسد الطلب</translation>
    </message>
    <message>
      <source>Encode the token without it (printf in place of echo), or write it under stringData.</source>
      <translation>رمّز الرمز من دونه (printf بدل echo)، أو اكتبه تحت stringData.</translation>
    </message>
    <message>
      <source>RFC 9110 5.5</source>
      <translation>RFC 9110 5.5</translation>
    </message>
    <message>
      <source>Sent in base64</source>
      <translation>أُرسل بترميز base64</translation>
    </message>
    <message>
      <source>The token was encoded in base64 once more: no server decodes that</source>
      <translation>رُمّز الرمز مرة أخرى بـ base64: لا خادم يفك ذلك</translation>
    </message>
    <message>
      <source>Decode it once before it is sent: `base64 -d`.</source>
      <translation>فك ترميزه مرة واحدة قبل إرساله: `base64 -d`.</translation>
    </message>
    <message>
      <source>Python bytes around the token</source>
      <translation>بايتات Python حول الرمز</translation>
    </message>
    <message>
      <source>The token stands in `b'...'`: bytes were put into the header as text</source>
      <translation>الرمز داخل `b'...'`: وُضعت بايتات في الترويسة كأنها نص</translation>
    </message>
    <message>
      <source>Decode the token first: `token.decode()`; or let jwt.encode of PyJWT 2 make it.</source>
      <translation>فك ترميز الرمز أولًا: `token.decode()`؛ أو أنشئه بدالة jwt.encode من PyJWT 2.</translation>
    </message>
    <message>
      <source>Bracket before the token</source>
      <translation>قوس قبل الرمز</translation>
    </message>
    <message>
      <source>`{found}` stands before the token</source>
      <translation>`{found}` قبل الرمز</translation>
    </message>
    <message>
      <source>Text after the token</source>
      <translation>نص بعد الرمز</translation>
    </message>
    <message>
      <source>After the token follows `{found}`</source>
      <translation>بعد الرمز `{found}`</translation>
    </message>
    <message>
      <source>Blank inside the token</source>
      <translation>فراغ داخل الرمز</translation>
    </message>
    <message>
      <source>The token holds a blank after character {place}</source>
      <translation>في الرمز فراغ بعد الحرف {place}</translation>
    </message>
    <message>
      <source>Line break inside the token</source>
      <translation>فاصل أسطر داخل الرمز</translation>
    </message>
    <message>
      <source>The token is broken over lines, first after character {place}; it is judged here as if it were one line</source>
      <translation>الرمز مكسور على أسطر، أولها بعد الحرف {place}؛ ويُحكم عليه هنا كأنه سطر واحد</translation>
    </message>
    <message>
      <source>Look for a tool that wraps long lines (terminal, e-mail, `base64` without -w0).</source>
      <translation>ابحث عن أداة تلف الأسطر الطويلة (الطرفية، البريد، `base64` بلا -w0).</translation>
    </message>
    <message>
      <source>Two tokens without a gap</source>
      <translation>رمزان بلا فاصل</translation>
    </message>
    <message>
      <source>Another token begins at byte {offset}</source>
      <translation>يبدأ رمز آخر عند البايت {offset}</translation>
    </message>
    <message>
      <source>Separate the tokens; send one.</source>
      <translation>افصل الرمزين؛ وأرسل واحدًا.</translation>
    </message>
    <message>
      <source>RFC 7515 7.1</source>
      <translation>RFC 7515 7.1</translation>
    </message>
    <message>
      <source>Half a token</source>
      <translation>نصف رمز</translation>
    </message>
    <message>
      <source>{found} of {expected} segments are there; the copy ends early or lost its beginning</source>
      <translation>{found} من {expected} أجزاء موجودة؛ تنتهي النسخة مبكرًا أو ضاع أولها</translation>
    </message>
    <message>
      <source>Look for a limit on header length: cookies end at 4096 bytes, headers often at 8 KiB.</source>
      <translation>ابحث عن حد لطول الترويسة: تنتهي الكعكات عند 4096 بايت، والترويسات غالبًا عند 8 KiB.</translation>
    </message>
    <message>
      <source>Token is too long</source>
      <translation>الرمز طويل جدًا</translation>
    </message>
    <message>
      <source>The token has {found} bytes; more than {expected} are not read</source>
      <translation>في الرمز {found} بايت؛ لا يُقرأ أكثر من {expected}</translation>
    </message>
    <message>
      <source>Ask for fewer claims or groups.</source>
      <translation>اطلب مطالبات أو مجموعات أقل.</translation>
    </message>
    <message>
      <source>RFC 7519 7.2</source>
      <translation>RFC 7519 7.2</translation>
    </message>
    <message>
      <source>exp {found} is {ago} before the clock {expected}, leeway {leeway} s</source>
      <translation>exp ‏{found} قبل الساعة {expected} بـ {ago}، والسماح {leeway} ث</translation>
    </message>
    <message>
      <source>Never expires</source>
      <translation>لا ينتهي أبدًا</translation>
    </message>
    <message>
      <source>There is no exp claim: the token is good until its key is changed</source>
      <translation>لا مطالبة exp: يبقى الرمز صالحًا حتى يُبدَّل مفتاحه</translation>
    </message>
    <message>
      <source>Let the issuer put in exp; require it in the verifier.</source>
      <translation>اجعل جهة الإصدار تضع exp؛ واشترطه في المتحقق.</translation>
    </message>
    <message>
      <source>exp is in milliseconds</source>
      <translation>exp بالملّي ثانية</translation>
    </message>
    <message>
      <source>exp {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}</source>
      <translation>exp ‏{found} هو العام {year} حين يُقرأ ثوانيَ كما يقول المعيار؛ وحين يُقرأ ملّي ثوانٍ فهو {expected}</translation>
    </message>
    <message>
      <source>Divide by 1000 where the token is made.</source>
      <translation>اقسم على 1000 حيث يُصنع الرمز.</translation>
    </message>
    <message>
      <source>Divide by 1000 where the token is made: until then it never expires.</source>
      <translation>اقسم على 1000 حيث يُصنع الرمز: حتى ذلك الحين لا ينتهي أبدًا.</translation>
    </message>
    <message>
      <source>RFC 7519 2</source>
      <translation>RFC 7519 2</translation>
    </message>
    <message>
      <source>exp is in microseconds</source>
      <translation>exp بالميكروثانية</translation>
    </message>
    <message>
      <source>exp {found} is the year {year} when read as seconds, as the standard says; read as microseconds it is {expected}</source>
      <translation>exp ‏{found} هو العام {year} حين يُقرأ ثوانيَ كما يقول المعيار؛ وحين يُقرأ ميكروثوانٍ فهو {expected}</translation>
    </message>
    <message>
      <source>Divide by 1,000,000 where the token is made.</source>
      <translation>اقسم على 1,000,000 حيث يُصنع الرمز.</translation>
    </message>
    <message>
      <source>Divide by 1,000,000 where the token is made: until then it never expires.</source>
      <translation>اقسم على 1,000,000 حيث يُصنع الرمز: حتى ذلك الحين لا ينتهي أبدًا.</translation>
    </message>
    <message>
      <source>{claim} is in microseconds</source>
      <translation>{claim} بالميكروثانية</translation>
    </message>
    <message>
      <source>{claim} {found} is the year {year} when read as seconds, as the standard says; read as microseconds it is {expected}</source>
      <translation>{claim} ‏{found} هو العام {year} حين يُقرأ ثوانيَ كما يقول المعيار؛ وحين يُقرأ ميكروثوانٍ فهو {expected}</translation>
    </message>
    <message>
      <source>exp is in nanoseconds</source>
      <translation>exp بالنانوثانية</translation>
    </message>
    <message>
      <source>exp {found} is the year {year} when read as seconds, as the standard says; read as nanoseconds it is {expected}</source>
      <translation>exp ‏{found} هو العام {year} حين يُقرأ ثوانيَ كما يقول المعيار؛ وحين يُقرأ نانوثوانٍ فهو {expected}</translation>
    </message>
    <message>
      <source>Divide by 1,000,000,000 where the token is made.</source>
      <translation>اقسم على 1,000,000,000 حيث يُصنع الرمز.</translation>
    </message>
    <message>
      <source>Divide by 1,000,000,000 where the token is made: until then it never expires.</source>
      <translation>اقسم على 1,000,000,000 حيث يُصنع الرمز: حتى ذلك الحين لا ينتهي أبدًا.</translation>
    </message>
    <message>
      <source>{claim} is in nanoseconds</source>
      <translation>{claim} بالنانوثانية</translation>
    </message>
    <message>
      <source>{claim} {found} is the year {year} when read as seconds, as the standard says; read as nanoseconds it is {expected}</source>
      <translation>{claim} ‏{found} هو العام {year} حين يُقرأ ثوانيَ كما يقول المعيار؛ وحين يُقرأ نانوثوانٍ فهو {expected}</translation>
    </message>
    <message>
      <source>{claim} is in milliseconds</source>
      <translation>{claim} بالملّي ثانية</translation>
    </message>
    <message>
      <source>{claim} {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}</source>
      <translation>{claim} ‏{found} هو العام {year} حين يُقرأ ثوانيَ كما يقول المعيار؛ وحين يُقرأ ملّي ثوانٍ فهو {expected}</translation>
    </message>
    <message>
      <source>nbf {found} is {ahead} after the clock {expected}, leeway {leeway} s</source>
      <translation>nbf ‏{found} بعد الساعة {expected} بـ {ahead}، والسماح {leeway} ث</translation>
    </message>
    <message>
      <source>Issued in the future</source>
      <translation>صادر في المستقبل</translation>
    </message>
    <message>
      <source>iat {found} is {ahead} after the clock {expected}, leeway {leeway} s: one of two clocks is wrong</source>
      <translation>iat ‏{found} بعد الساعة {expected} بـ {ahead}، والسماح {leeway} ث: إحدى الساعتين خاطئة</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.6</source>
      <translation>RFC 7519 4.1.6</translation>
    </message>
    <message>
      <source>Local time written as UTC</source>
      <translation>توقيت محلي مكتوب على أنه UTC</translation>
    </message>
    <message>
      <source>{claim} is {ahead} ahead, close to a whole time zone offset: the issuer takes its local time for UTC</source>
      <translation>{claim} متقدم بـ {ahead}، قريبًا من فرق منطقة زمنية كامل: تعدّ جهة الإصدار توقيتها المحلي UTC</translation>
    </message>
    <message>
      <source>Make times from UTC (in Python `datetime.now(timezone.utc)`, not `utcnow()`).</source>
      <translation>اصنع الأوقات من UTC (في Python ‏`datetime.now(timezone.utc)`، لا `utcnow()`).</translation>
    </message>
    <message>
      <source>{claim} is no number</source>
      <translation>{claim} ليس عددًا</translation>
    </message>
    <message>
      <source>{claim} is {found}; the standard wants a number of seconds</source>
      <translation>{claim} هو {found}؛ يريد المعيار عدد ثوانٍ</translation>
    </message>
    <message>
      <source>Write {claim} as a number, without quotes.</source>
      <translation>اكتب {claim} عددًا بلا علامات اقتباس.</translation>
    </message>
    <message>
      <source>{claim} is out of range</source>
      <translation>{claim} خارج المدى</translation>
    </message>
    <message>
      <source>{claim} {found} is beyond the year 9999; parsers round it or refuse it</source>
      <translation>{claim} ‏{found} بعد عام 9999؛ تقرّبه المحللات أو ترفضه</translation>
    </message>
    <message>
      <source>Write seconds since 1970.</source>
      <translation>اكتب ثوانيَ منذ 1970.</translation>
    </message>
    <message>
      <source>{claim} has a fraction</source>
      <translation>في {claim} كسر</translation>
    </message>
    <message>
      <source>{claim} is {found}; it is legal, and some parsers refuse it</source>
      <translation>{claim} هو {found}؛ وهو جائز، لكن بعض المحللات ترفضه</translation>
    </message>
    <message>
      <source>Ends before it begins</source>
      <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
      <source>exp {found} is not after iat {expected}</source>
      <translation>exp ‏{found} ليس بعد iat ‏{expected}</translation>
    </message>
    <message>
      <source>Look how the issuer computes exp.</source>
      <translation>انظر كيف تحسب جهة الإصدار exp.</translation>
    </message>
    <message>
      <source>Long lifetime</source>
      <translation>عمر طويل</translation>
    </message>
    <message>
      <source>The token lives {found} (iat to exp); who steals it has all that time</source>
      <translation>يعيش الرمز {found} ‏(من iat إلى exp)؛ ولمن يسرقه كل تلك المدة</translation>
    </message>
    <message>
      <source>Issue short access tokens (minutes to an hour) and refresh them.</source>
      <translation>أصدر رموز وصول قصيرة (دقائق إلى ساعة) وجدّدها.</translation>
    </message>
    <message>
      <source>RFC 9700 2.2</source>
      <translation>RFC 9700 2.2</translation>
    </message>
    <message>
      <source>Very short lifetime</source>
      <translation>عمر قصير جدًا</translation>
    </message>
    <message>
      <source>The token lives {found} (iat to exp): it can expire on its way, and any difference of the clocks ends it</source>
      <translation>يعيش الرمز {found} (من iat إلى exp): قد ينتهي في طريقه، وأي اختلاف بين الساعات ينهيه</translation>
    </message>
    <message>
      <source>Ask for a new token right before each request, or ask the issuer.</source>
      <translation>اطلب رمزًا جديدًا قبل كل طلب مباشرة، أو اسأل المُصدر.</translation>
    </message>
    <message>
      <source>Look how the issuer computes exp: 15 or 60 can be minutes that were added as seconds.</source>
      <translation>انظر كيف يحسب المُصدر exp: قد تكون 15 أو 60 دقائق أُضيفت كثوانٍ.</translation>
    </message>
    <message>
      <source>Older than allowed</source>
      <translation>أقدم من المسموح</translation>
    </message>
    <message>
      <source>{claim} {found} is {ago} before the clock; at most {expected} s are allowed</source>
      <translation>{claim} ‏{found} قبل الساعة بـ {ago}؛ والمسموح {expected} ث على الأكثر</translation>
    </message>
    <message>
      <source>OpenID Connect Core 3.1.3.7</source>
      <translation>OpenID Connect Core 3.1.3.7</translation>
    </message>
    <message>
      <source>Age cannot be known</source>
      <translation>لا يُعرف العمر</translation>
    </message>
    <message>
      <source>A maximum age is required, and the token has no {expected}</source>
      <translation>عمر أقصى مشترط، وليس في الرمز {expected}</translation>
    </message>
    <message>
      <source>Let the issuer put in iat.</source>
      <translation>اجعل جهة الإصدار تضع iat.</translation>
    </message>
    <message>
      <source>Expires soon</source>
      <translation>ينتهي قريبًا</translation>
    </message>
    <message>
      <source>exp {found} is {left} away</source>
      <translation>exp ‏{found} بعد {left}</translation>
    </message>
    <message>
      <source>Another issuer</source>
      <translation>جهة إصدار أخرى</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}{difference}</source>
      <translation>iss هو {found}، والمتوقع {expected}{difference}</translation>
    </message>
    <message>
      <source>No issuer</source>
      <translation>لا جهة إصدار</translation>
    </message>
    <message>
      <source>There is no iss claim, expected {expected}</source>
      <translation>لا مطالبة iss، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: only the slash at the end differs</source>
      <translation>iss هو {found}، والمتوقع {expected}: الفرق في الشرطة الأخيرة فقط</translation>
    </message>
    <message>
      <source>Set the issuer exactly as its metadata spells it, with or without the slash.</source>
      <translation>اضبط جهة الإصدار تمامًا كما تكتبها بياناتها الوصفية، بالشرطة أو بدونها.</translation>
    </message>
    <message>
      <source>Issuer differs by case</source>
      <translation>تختلف جهة الإصدار بحالة الأحرف</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: only upper and lower case differ</source>
      <translation>iss هو {found}، والمتوقع {expected}: الفرق في حالة الأحرف فقط</translation>
    </message>
    <message>
      <source>Issuer differs by scheme</source>
      <translation>تختلف جهة الإصدار بالمخطط</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: the scheme at the start differs</source>
      <translation>iss هو {found}، والمتوقع {expected}: الفرق في المخطط في البداية</translation>
    </message>
    <message>
      <source>Issuer differs by a blank</source>
      <translation>تختلف جهة الإصدار بمسافة</translation>
    </message>
    <message>
      <source>iss is "{found}", expected "{expected}": only blanks at an end differ</source>
      <translation>iss هو "{found}"، والمتوقع "{expected}": الفرق في مسافات عند أحد الطرفين فقط</translation>
    </message>
    <message>
      <source>Take the blank away where it was written: in the settings of the issuer, or of the verifier.</source>
      <translation>احذف المسافة حيث كُتبت: في إعدادات جهة الإصدار أو إعدادات المتحقق.</translation>
    </message>
    <message>
      <source>Address of metadata expected</source>
      <translation>المتوقع عنوان البيانات الوصفية</translation>
    </message>
    <message>
      <source>iss is {found}; expected is {expected}, the address of its metadata and not its name</source>
      <translation>iss هو {found}؛ والمتوقع {expected}، وهو عنوان بياناتها الوصفية لا اسمها</translation>
    </message>
    <message>
      <source>Expect {found}, after making sure that it is your issuer.</source>
      <translation>توقّع {found} بعد التأكد من أنها جهة الإصدار الخاصة بك.</translation>
    </message>
    <message>
      <source>OpenID Connect Discovery 4.3</source>
      <translation>OpenID Connect Discovery 4.3</translation>
    </message>
    <message>
      <source>An alias of the issuer</source>
      <translation>اسم بديل لجهة الإصدار</translation>
    </message>
    <message>
      <source>iss is {found}, expected {expected}: {alias}</source>
      <translation>iss هو {found}، والمتوقع {expected}: {alias}</translation>
    </message>
    <message>
      <source>Expect the issuer as the token spells it, after making sure that it is the same tenant.</source>
      <translation>توقّع جهة الإصدار كما يكتبها الرمز، بعد التأكد من أنها المستأجر نفسه.</translation>
    </message>
    <message>
      <source>iss is no text</source>
      <translation>iss ليس نصًا</translation>
    </message>
    <message>
      <source>iss is {found}</source>
      <translation>iss هو {found}</translation>
    </message>
    <message>
      <source>Meant for another service</source>
      <translation>مُعد لخدمة أخرى</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}</source>
      <translation>aud هو {found}، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Audience differs by a blank</source>
      <translation>يختلف الجمهور بمسافة</translation>
    </message>
    <message>
      <source>aud is "{found}", expected "{expected}": only blanks at an end differ</source>
      <translation>aud هو "{found}"، والمتوقع "{expected}": الفرق في مسافات عند أحد الطرفين فقط</translation>
    </message>
    <message>
      <source>Audiences in one text</source>
      <translation>عدة قيم للجمهور في نص واحد</translation>
    </message>
    <message>
      <source>aud is the one text {found}, which is taken as one name; {expected} is expected</source>
      <translation>aud هو النص الواحد {found}، ويُعد اسمًا واحدًا؛ والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Let the issuer write several audiences as a JSON array of texts.</source>
      <translation>اجعل جهة الإصدار تكتب قيم الجمهور مصفوفةَ JSON من نصوص.</translation>
    </message>
    <message>
      <source>No audience</source>
      <translation>لا جمهور</translation>
    </message>
    <message>
      <source>There is no aud claim, expected {expected}{hint}</source>
      <translation>لا مطالبة aud، والمتوقع {expected}{hint}</translation>
    </message>
    <message>
      <source>Audience differs by a slash</source>
      <translation>الجمهور يختلف بشرطة مائلة</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only the slash at the end differs</source>
      <translation>aud هو {found}، والمتوقع {expected}: الفرق في الشرطة الأخيرة فقط</translation>
    </message>
    <message>
      <source>Request the token with the audience spelled as the API expects it.</source>
      <translation>اطلب الرمز بالجمهور كما تكتبه الواجهة.</translation>
    </message>
    <message>
      <source>Expect the audience as the issuer spells it.</source>
      <translation>توقَّع الجمهور كما يكتبه المُصدِر.</translation>
    </message>
    <message>
      <source>Audience differs by case</source>
      <translation>يختلف الجمهور بحالة الأحرف</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only upper and lower case differ</source>
      <translation>aud هو {found}، والمتوقع {expected}: الفرق في حالة الأحرف فقط</translation>
    </message>
    <message>
      <source>Audience differs by scheme</source>
      <translation>يختلف الجمهور بالمخطط</translation>
    </message>
    <message>
      <source>aud is {found}, expected {expected}: only the scheme differs</source>
      <translation>aud هو {found}، والمتوقع {expected}: الفرق في المخطط فقط</translation>
    </message>
    <message>
      <source>Meant for {service}</source>
      <translation>مُعد لـ {service}</translation>
    </message>
    <message>
      <source>aud {found} is {service}, not your API; expected {expected}</source>
      <translation>aud ‏{found} هو {service}، لا واجهتك؛ والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Request a scope of your own API, not one of {service}.</source>
      <translation>اطلب نطاقًا من واجهتك، لا من {service}.</translation>
    </message>
    <message>
      <source>aud {found} is {service}: only it can check this token; its signature never verifies elsewhere</source>
      <translation>aud ‏{found} هو {service}: هي وحدها تستطيع فحص هذا الرمز؛ ولا يصح توقيعه في غيرها أبدًا</translation>
    </message>
    <message>
      <source>Request a scope of your own API.</source>
      <translation>اطلب نطاقًا من واجهتك.</translation>
    </message>
    <message>
      <source>Claim {claim} is missing</source>
      <translation>المطالبة {claim} مفقودة</translation>
    </message>
    <message>
      <source>{claim} is required, and the token does not carry it</source>
      <translation>{claim} مشترطة، ولا يحملها الرمز</translation>
    </message>
    <message>
      <source>Claim {claim} is another</source>
      <translation>قيمة المطالبة {claim} مختلفة</translation>
    </message>
    <message>
      <source>{claim} is {found}, expected {expected}</source>
      <translation>{claim} هو {found}، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Claim {claim} has the wrong type</source>
      <translation>نوع المطالبة {claim} خاطئ</translation>
    </message>
    <message>
      <source>RFC 7519 4.1</source>
      <translation>RFC 7519 4.1</translation>
    </message>
    <message>
      <source>sub is no text</source>
      <translation>sub ليس نصًا</translation>
    </message>
    <message>
      <source>sub is {found}; PyJWT 2.10 and others refuse it</source>
      <translation>sub هو {found}؛ يرفضه PyJWT 2.10 وغيره</translation>
    </message>
    <message>
      <source>Write sub as a string.</source>
      <translation>اكتب sub نصًا.</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.2</source>
      <translation>RFC 7519 4.1.2</translation>
    </message>
    <message>
      <source>Another nonce</source>
      <translation>nonce أخرى</translation>
    </message>
    <message>
      <source>nonce is {found}, expected {expected}</source>
      <translation>nonce هو {found}، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Start the sign-in again; keep the nonce in the session.</source>
      <translation>ابدأ تسجيل الدخول من جديد؛ واحفظ nonce في الجلسة.</translation>
    </message>
    <message>
      <source>No nonce</source>
      <translation>لا nonce</translation>
    </message>
    <message>
      <source>There is no nonce claim, expected {expected}</source>
      <translation>لا مطالبة nonce، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Another type of token</source>
      <translation>نوع رمز آخر</translation>
    </message>
    <message>
      <source>typ is {found}, expected {expected}</source>
      <translation>typ هو {found}، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>RFC 8725 3.11</source>
      <translation>RFC 8725 3.11</translation>
    </message>
    <message>
      <source>No type</source>
      <translation>لا نوع</translation>
    </message>
    <message>
      <source>The header has no typ, expected {expected}</source>
      <translation>لا typ في الترويسة، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>azp is missing</source>
      <translation>azp مفقود</translation>
    </message>
    <message>
      <source>There are several audiences and no azp claim</source>
      <translation>عدة جماهير ولا مطالبة azp</translation>
    </message>
    <message>
      <source>A right is missing</source>
      <translation>حق مفقود</translation>
    </message>
    <message>
      <source>{expected} is required; the token carries {found}</source>
      <translation>{expected} مشترط؛ ويحمل الرمز {found}</translation>
    </message>
    <message>
      <source>Rights between commas</source>
      <translation>حقوق بين فواصل</translation>
    </message>
    <message>
      <source>{expected} is required; the token carries {found}, where a comma belongs to the name</source>
      <translation>{expected} مشترط؛ ويحمل الرمز {found}، حيث الفاصلة جزء من الاسم</translation>
    </message>
    <message>
      <source>Let the issuer separate the rights by blanks, without commas.</source>
      <translation>اجعل جهة الإصدار تفصل الحقوق بمسافات، بلا فواصل.</translation>
    </message>
    <message>
      <source>RFC 8693 4.2</source>
      <translation>RFC 8693 4.2</translation>
    </message>
    <message>
      <source>Algorithm is not allowed</source>
      <translation>الخوارزمية غير مسموحة</translation>
    </message>
    <message>
      <source>alg is {found}; allowed are {expected}</source>
      <translation>alg هو {found}؛ والمسموح {expected}</translation>
    </message>
    <message>
      <source>jti {found} stands in the revocation list</source>
      <translation>jti ‏{found} في قائمة الإبطال</translation>
    </message>
    <message>
      <source>The SHA-256 of the token stands in the revocation list</source>
      <translation>SHA-256 الرمز في قائمة الإبطال</translation>
    </message>
    <message>
      <source>Session ended</source>
      <translation>انتهت الجلسة</translation>
    </message>
    <message>
      <source>Tokens of {found} issued before {expected} are revoked</source>
      <translation>أُبطلت رموز {found} الصادرة قبل {expected}</translation>
    </message>
    <message>
      <source>Used before</source>
      <translation>استُعمل من قبل</translation>
    </message>
    <message>
      <source>jti {found} was seen before</source>
      <translation>jti ‏{found} شوهد من قبل</translation>
    </message>
    <message>
      <source>RFC 7519 4.1.7</source>
      <translation>RFC 7519 4.1.7</translation>
    </message>
    <message>
      <source>No jti</source>
      <translation>لا jti</translation>
    </message>
    <message>
      <source>Seen ids are given, but the token carries none: replay cannot be told</source>
      <translation>أُعطيت معرّفات شوهدت، ولا معرّف في الرمز: لا يمكن معرفة التكرار</translation>
    </message>
    <message>
      <source>Let the issuer put in jti.</source>
      <translation>اجعل جهة الإصدار تضع jti.</translation>
    </message>
    <message>
      <source>ID token used as access token</source>
      <translation>رمز هوية استُعمل رمزَ وصول</translation>
    </message>
    <message>
      <source>{evidence}: it tells the client who signed in; it is no key to an API</source>
      <translation>{evidence}: يخبر العميل بمن سجّل الدخول؛ وليس مفتاحًا لواجهة</translation>
    </message>
    <message>
      <source>Send the access token of the same response.</source>
      <translation>أرسل رمز الوصول من الرد نفسه.</translation>
    </message>
    <message>
      <source>Require typ at+jwt.</source>
      <translation>اشترط typ ‏at+jwt.</translation>
    </message>
    <message>
      <source>RFC 9068 4</source>
      <translation>RFC 9068 4</translation>
    </message>
    <message>
      <source>{evidence}, and it stands in an Authorization header: it tells the client who signed in; it is no key to an API</source>
      <translation>{evidence}، وهو في ترويسة Authorization: يخبر العميل بمن سجّل الدخول؛ وليس مفتاحًا لواجهة</translation>
    </message>
    <message>
      <source>No access token</source>
      <translation>ليس رمز وصول</translation>
    </message>
    <message>
      <source>typ is {found}, and it stands in an Authorization header: a token of this type opens nothing</source>
      <translation>قيمة typ هي {found}، وهو في ترويسة Authorization: رمز من هذا النوع لا يفتح شيئًا</translation>
    </message>
    <message>
      <source>Send the access token there; a DPoP proof goes into the header DPoP beside it.</source>
      <translation>أرسل رمز الوصول هناك؛ أما إثبات DPoP فيوضع بجانبه في الترويسة DPoP.</translation>
    </message>
    <message>
      <source>Its events claim makes it a logout token, and it stands in an Authorization header: it opens nothing</source>
      <translation>يجعله ادعاء events رمز خروج، وهو في ترويسة Authorization: فلا يفتح شيئًا</translation>
    </message>
    <message>
      <source>Send the access token there.</source>
      <translation>أرسل رمز الوصول هناك.</translation>
    </message>
    <message>
      <source>OpenID Connect Back-Channel Logout 2.4</source>
      <translation>OpenID Connect Back-Channel Logout 2.4</translation>
    </message>
    <message>
      <source>Client assertion used as access token</source>
      <translation>إثبات عميل استُعمل رمزَ وصول</translation>
    </message>
    <message>
      <source>iss and sub are both {found}, and aud is the token endpoint {expected}: with this a client proves who it is at that endpoint; it is no key to an API</source>
      <translation>iss وsub كلاهما {found}، وaud هو نقطة نهاية الرموز {expected}: بهذا يثبت العميل هويته عند تلك النقطة؛ وليس مفتاحًا لواجهة برمجية</translation>
    </message>
    <message>
      <source>Send it to the token endpoint as client_assertion (private_key_jwt), and use the access token of the answer here.</source>
      <translation>أرسله إلى نقطة نهاية الرموز بوصفه client_assertion ‏(private_key_jwt)، واستعمل هنا رمز الوصول الذي في الجواب.</translation>
    </message>
    <message>
      <source>RFC 7523 2.2</source>
      <translation>RFC 7523 2.2</translation>
    </message>
    <message>
      <source>Refresh token used as access token</source>
      <translation>رمز تجديد استُعمل رمزَ وصول</translation>
    </message>
    <message>
      <source>typ is {found}</source>
      <translation>typ هو {found}</translation>
    </message>
    <message>
      <source>Send the access token; the refresh token goes to the token endpoint alone.</source>
      <translation>أرسل رمز الوصول؛ فرمز التجديد يذهب إلى نقطة الرموز وحدها.</translation>
    </message>
    <message>
      <source>RFC 6749 1.5</source>
      <translation>RFC 6749 1.5</translation>
    </message>
    <message>
      <source>Signed for Microsoft alone</source>
      <translation>موقّع لـ Microsoft وحدها</translation>
    </message>
    <message>
      <source>The header has a nonce: Microsoft changed it after signing, and only its own services can verify this token</source>
      <translation>في الترويسة nonce: غيّرتها Microsoft بعد التوقيع، وخدماتها وحدها تستطيع فحص هذا الرمز</translation>
    </message>
    <message>
      <source>Request a token for your own API.</source>
      <translation>اطلب رمزًا لواجهتك.</translation>
    </message>
    <message>
      <source>Do not verify tokens that are meant for Microsoft Graph.</source>
      <translation>لا تتحقق من رموز مُعدة لـ Microsoft Graph.</translation>
    </message>
    <message>
      <source>{claim} is missing for {profile}</source>
      <translation>{claim} مفقودة لـ {profile}</translation>
    </message>
    <message>
      <source>{profile} must carry {claim}</source>
      <translation>يجب أن يحمل {profile} ‏{claim}</translation>
    </message>
    <message>
      <source>RFC 9068 2.2</source>
      <translation>RFC 9068 2.2</translation>
    </message>
    <message>
      <source>at_hash does not fit</source>
      <translation>at_hash لا يطابق</translation>
    </message>
    <message>
      <source>at_hash is {found}, that of the given access token {expected}</source>
      <translation>at_hash هو {found}، ولرمز الوصول المعطى {expected}</translation>
    </message>
    <message>
      <source>Use the ID token and the access token of one and the same response.</source>
      <translation>استخدم رمز الهوية ورمز الوصول من استجابة واحدة بعينها.</translation>
    </message>
    <message>
      <source>Compare with the access token that came with this ID token; hash its ASCII text with the hash of alg, and keep the left half.</source>
      <translation>قارن برمز الوصول الذي جاء مع رمز الهوية هذا؛ جزّئ نصه ASCII بدالة alg وخذ النصف الأيسر.</translation>
    </message>
    <message>
      <source>OpenID Connect Core 3.1.3.6</source>
      <translation>OpenID Connect Core 3.1.3.6</translation>
    </message>
    <message>
      <source>c_hash does not fit</source>
      <translation>c_hash لا يطابق</translation>
    </message>
    <message>
      <source>c_hash is {found}, that of the given authorization code {expected}</source>
      <translation>c_hash هو {found}، ولرمز التفويض المعطى {expected}</translation>
    </message>
    <message>
      <source>Use the ID token and the code of one and the same response.</source>
      <translation>استخدم رمز الهوية والشفرة من استجابة واحدة بعينها.</translation>
    </message>
    <message>
      <source>OpenID Connect Core 3.3.2.11</source>
      <translation>OpenID Connect Core 3.3.2.11</translation>
    </message>
    <message>
      <source>Claim {claim} stands twice</source>
      <translation>المطالبة {claim} مكررة</translation>
    </message>
    <message>
      <source>{claim} is {found}; parsers take the first, the last, or refuse it</source>
      <translation>{claim} هو {found}؛ تأخذ المحللات الأول أو الأخير أو ترفض</translation>
    </message>
    <message>
      <source>Write each claim once.</source>
      <translation>اكتب كل مطالبة مرة واحدة.</translation>
    </message>
    <message>
      <source>Number of {claim} is rounded by many parsers</source>
      <translation>تقرّب محللات كثيرة عدد {claim}</translation>
    </message>
    <message>
      <source>{claim} {found} does not fit into a double exactly; JavaScript reads {expected}</source>
      <translation>{claim} ‏{found} لا يسعه double بدقة؛ تقرأ JavaScript ‏{expected}</translation>
    </message>
    <message>
      <source>Write large numbers as text.</source>
      <translation>اكتب الأعداد الكبيرة نصًا.</translation>
    </message>
    <message>
      <source>RFC 8259 6</source>
      <translation>RFC 8259 6</translation>
    </message>
    <message>
      <source>Payload is no JSON</source>
      <translation>الحمولة ليست JSON</translation>
    </message>
    <message>
      <source>The payload does not begin like JSON; it is a JWS, not a JWT</source>
      <translation>لا تبدأ الحمولة كـ JSON؛ هو JWS وليس JWT</translation>
    </message>
    <message>
      <source>Payload is damaged JSON</source>
      <translation>الحمولة JSON تالف</translation>
    </message>
    <message>
      <source>{found} at byte {offset} of the payload</source>
      <translation>{found} عند البايت {offset} من الحمولة</translation>
    </message>
    <message>
      <source>Payload is no JSON object</source>
      <translation>الحمولة ليست كائن JSON</translation>
    </message>
    <message>
      <source>A JWT needs a JSON object; this is {found}</source>
      <translation>يحتاج JWT كائن JSON؛ وهذا {found}</translation>
    </message>
    <message>
      <source>Payload is not UTF-8</source>
      <translation>الحمولة ليست UTF-8</translation>
    </message>
    <message>
      <source>Byte {offset} of the payload is not UTF-8</source>
      <translation>البايت {offset} من الحمولة ليس UTF-8</translation>
    </message>
    <message>
      <source>kid holds {what}</source>
      <translation>في kid ‏{what}</translation>
    </message>
    <message>
      <source>kid is {found}: it looks made to attack a server that uses it in a path, a query or a command</source>
      <translation>kid هو {found}: يبدو مصنوعًا لمهاجمة خادم يستعمله في مسار أو استعلام أو أمر</translation>
    </message>
    <message>
      <source>Use kid only to look it up in the key set, exactly.</source>
      <translation>استعمل kid فقط للبحث عنه بعينه في مجموعة المفاتيح.</translation>
    </message>
    <message>
      <source>The token carries a key</source>
      <translation>يحمل الرمز مفتاحًا</translation>
    </message>
    <message>
      <source>The header holds {found}: a key that the token brings along proves nothing, since everybody can make one</source>
      <translation>في الترويسة {found}: مفتاح يجلبه الرمز معه لا يثبت شيئًا، فالجميع يستطيع صنعه</translation>
    </message>
    <message>
      <source>Verify with the key set of the issuer alone.</source>
      <translation>تحقق بمجموعة مفاتيح جهة الإصدار وحدها.</translation>
    </message>
    <message>
      <source>The token names an address for keys</source>
      <translation>يذكر الرمز عنوانًا للمفاتيح</translation>
    </message>
    <message>
      <source>{name} is {found}{oddity}; it was not fetched</source>
      <translation>{name} هو {found}{oddity}؛ ولم يُجلب</translation>
    </message>
    <message>
      <source>Never fetch keys from an address in a token; allow-list the issuer's.</source>
      <translation>لا تجلب مفاتيح من عنوان في رمز أبدًا؛ اسمح بعناوين جهة الإصدار فقط.</translation>
    </message>
    <message>
      <source>Signed with a well-known secret</source>
      <translation>موقّع بسر معروف</translation>
    </message>
    <message>
      <source>The signature verifies with the secret `{found}`, which stands in every list of common secrets: everybody can make such tokens</source>
      <translation>يصح التوقيع بالسر `{found}`، وهو في كل قائمة أسرار شائعة: يستطيع الجميع صنع رموز كهذه</translation>
    </message>
    <message>
      <source>Change the secret at once, to 32 random octets or more; tokens signed with it cannot be trusted.</source>
      <translation>غيّر السر فورًا إلى 32 بايت عشوائي أو أكثر؛ ولا يوثق برموز وُقّعت به.</translation>
    </message>
    <message>
      <source>RFC 8725 3.5</source>
      <translation>RFC 8725 3.5</translation>
    </message>
    <message>
      <source>Personal data in clear</source>
      <translation>بيانات شخصية مكشوفة</translation>
    </message>
    <message>
      <source>{found} can be read by everybody who sees the token</source>
      <translation>يستطيع كل من يرى الرمز قراءة {found}</translation>
    </message>
    <message>
      <source>Leave personal data out of access tokens, or encrypt them.</source>
      <translation>لا تضع بيانات شخصية في رموز الوصول، أو عمّها.</translation>
    </message>
    <message>
      <source>RFC 9068 6</source>
      <translation>RFC 9068 6</translation>
    </message>
    <message>
      <source>A secret in clear</source>
      <translation>سر مكشوف</translation>
    </message>
    <message>
      <source>The claim {found} looks like a secret; everybody who sees the token can read it</source>
      <translation>تبدو المطالبة {found} سرًا؛ ويستطيع كل من يرى الرمز قراءتها</translation>
    </message>
    <message>
      <source>Never put secrets into claims.</source>
      <translation>لا تضع أسرارًا في المطالبات أبدًا.</translation>
    </message>
    <message>
      <source>RFC 7519 12</source>
      <translation>RFC 7519 12</translation>
    </message>
    <message>
      <source>Proof without a key</source>
      <translation>إثبات بلا مفتاح</translation>
    </message>
    <message>
      <source>The header of the DPoP proof has no jwk</source>
      <translation>لا jwk في ترويسة إثبات DPoP</translation>
    </message>
    <message>
      <source>RFC 9449 4.2</source>
      <translation>RFC 9449 4.2</translation>
    </message>
    <message>
      <source>Proof shows its private key</source>
      <translation>يكشف الإثبات مفتاحه الخاص</translation>
    </message>
    <message>
      <source>The jwk of the proof has the private member {found}</source>
      <translation>في jwk الإثبات العضو الخاص {found}</translation>
    </message>
    <message>
      <source>Make a new key at once: this one is known.</source>
      <translation>اصنع مفتاحًا جديدًا فورًا: هذا معروف.</translation>
    </message>
    <message>
      <source>RFC 9449 4.3</source>
      <translation>RFC 9449 4.3</translation>
    </message>
    <message>
      <source>Proof for another method</source>
      <translation>إثبات لطريقة أخرى</translation>
    </message>
    <message>
      <source>htm is {found}, the request is {expected}</source>
      <translation>htm هو {found}، والطلب {expected}</translation>
    </message>
    <message>
      <source>Make a new proof for each request.</source>
      <translation>اصنع إثباتًا جديدًا لكل طلب.</translation>
    </message>
    <message>
      <source>Compare with the method that the client used, before any rewriting.</source>
      <translation>قارن بالطريقة التي استخدمها العميل قبل أي إعادة كتابة.</translation>
    </message>
    <message>
      <source>Proof for another address</source>
      <translation>إثبات لعنوان آخر</translation>
    </message>
    <message>
      <source>htu is {found}, the request is {expected}</source>
      <translation>htu هو {found}، والطلب {expected}</translation>
    </message>
    <message>
      <source>Make a new proof for each request; leave out query and fragment.</source>
      <translation>اصنع إثباتًا جديدًا لكل طلب؛ واترك الاستعلام والجزء.</translation>
    </message>
    <message>
      <source>Compare with the outside address when a proxy stands in front.</source>
      <translation>قارن بالعنوان الخارجي حين يكون وكيل في الأمام.</translation>
    </message>
    <message>
      <source>Proof for another access token</source>
      <translation>إثبات لرمز وصول آخر</translation>
    </message>
    <message>
      <source>ath is {found}, the hash of the given access token is {expected}</source>
      <translation>ath هو {found}، وتجزئة رمز الوصول المعطى {expected}</translation>
    </message>
    <message>
      <source>Make the proof with the access token that is sent.</source>
      <translation>اصنع الإثبات برمز الوصول الذي يُرسل.</translation>
    </message>
    <message>
      <source>Proof names no access token</source>
      <translation>لا يذكر الإثبات رمز وصول</translation>
    </message>
    <message>
      <source>An access token is sent, and the proof has no ath</source>
      <translation>يُرسل رمز وصول، ولا ath في الإثبات</translation>
    </message>
    <message>
      <source>Put ath into the proof: base64url of the SHA-256 of the access token.</source>
      <translation>ضع ath في الإثبات: base64url لقيمة SHA-256 لرمز الوصول.</translation>
    </message>
    <message>
      <source>Require ath where an access token is sent.</source>
      <translation>اشترط ath حيث يُرسل رمز وصول.</translation>
    </message>
    <message>
      <source>Proof with another key</source>
      <translation>إثبات بمفتاح آخر</translation>
    </message>
    <message>
      <source>The access token is bound to jkt {expected}, the proof's key is {found}</source>
      <translation>رمز الوصول مربوط بـ jkt ‏{expected}، ومفتاح الإثبات {found}</translation>
    </message>
    <message>
      <source>Sign the proof with the key that the token was requested with.</source>
      <translation>وقّع الإثبات بالمفتاح الذي طُلب به الرمز.</translation>
    </message>
    <message>
      <source>RFC 9449 6.1</source>
      <translation>RFC 9449 6.1</translation>
    </message>
    <message>
      <source>Token is not bound to a key</source>
      <translation>الرمز غير مرتبط بمفتاح</translation>
    </message>
    <message>
      <source>It is sent with the scheme {found}, and its claims have no cnf.jkt to compare a proof with</source>
      <translation>يُرسَل بالمخطط {found}، وليس في مطالباته cnf.jkt يُقارن به الإثبات</translation>
    </message>
    <message>
      <source>Request the token with a DPoP proof at the token endpoint, so that its token_type is DPoP; or send this one with the scheme Bearer.</source>
      <translation>اطلب الرمز مع إثبات DPoP من نقطة نهاية الرموز ليكون token_type هو DPoP؛ أو أرسل هذا الرمز بالمخطط Bearer.</translation>
    </message>
    <message>
      <source>Write the thumbprint of the proof's key into cnf.jkt where tokens are issued, or let introspection tell it.</source>
      <translation>اكتب بصمة مفتاح الإثبات في cnf.jkt حيث تُصدر الرموز، أو اجعل الفحص يذكرها.</translation>
    </message>
    <message>
      <source>RFC 9449 7.1</source>
      <translation>RFC 9449 7.1</translation>
    </message>
    <message>
      <source>Bound token sent as a bearer token</source>
      <translation>رمز مرتبط أُرسل كرمز حامل</translation>
    </message>
    <message>
      <source>Its claims bind it to a key (cnf.jkt), and it is sent with the scheme {found}; servers that know DPoP must reject that</source>
      <translation>تربطه مطالباته بمفتاح (cnf.jkt)، ويُرسَل بالمخطط {found}؛ وعلى الخوادم التي تعرف DPoP رفض ذلك</translation>
    </message>
    <message>
      <source>Send it as `Authorization: DPoP &lt;token&gt;` with a proof in the header DPoP, signed with the key it was requested with.</source>
      <translation>أرسله هكذا `Authorization: DPoP &lt;token&gt;` مع إثبات في الترويسة DPoP موقَّع بالمفتاح الذي طُلب به.</translation>
    </message>
    <message>
      <source>RFC 9449 7.2</source>
      <translation>RFC 9449 7.2</translation>
    </message>
    <message>
      <source>Request without its proof</source>
      <translation>طلب دون إثباته</translation>
    </message>
    <message>
      <source>The token is sent with the scheme DPoP, and the request has no header DPoP</source>
      <translation>يُرسَل الرمز بالمخطط DPoP، وليس في الطلب ترويسة DPoP</translation>
    </message>
    <message>
      <source>Send a new proof in the header DPoP with each request: htm, htu, iat, jti and ath, signed with the key of the token.</source>
      <translation>أرسل مع كل طلب إثباتًا جديدًا في الترويسة DPoP: ‏htm و htu و iat و jti و ath، موقَّعًا بمفتاح الرمز.</translation>
    </message>
    <message>
      <source>Proof not compared with its request</source>
      <translation>لم يُقارن الإثبات بطلبه</translation>
    </message>
    <message>
      <source>Of the request these are not known here: {found}. Paste the whole request (request line, Host, Authorization and DPoP) or the curl command to have all compared</source>
      <translation>ما لا يُعرف هنا من الطلب: {found}. ألصق الطلب كاملًا (سطر الطلب وHost وAuthorization وDPoP) أو أمر curl لتُقارن كلها</translation>
    </message>
    <message>
      <source>Proof is signed with its own key</source>
      <translation>الإثبات موقّع بمفتاحه</translation>
    </message>
    <message>
      <source>The proof's signature fits the jwk in its header, as a DPoP proof must; it says who sends, not who may</source>
      <translation>يطابق توقيع الإثبات jwk في ترويسته كما يجب في إثبات DPoP؛ يقول من المرسل، لا من يحق له</translation>
    </message>
    <message>
      <source>Proof's signature does not fit</source>
      <translation>توقيع الإثبات لا يطابق</translation>
    </message>
    <message>
      <source>The proof's signature does not fit the jwk in its header</source>
      <translation>لا يطابق توقيع الإثبات jwk في ترويسته</translation>
    </message>
    <message>
      <source>Disclosure is damaged</source>
      <translation>الكشف تالف</translation>
    </message>
    <message>
      <source>Disclosure {number} is {found}</source>
      <translation>الكشف {number} هو {found}</translation>
    </message>
    <message>
      <source>RFC 9901 7.1</source>
      <translation>RFC 9901 7.1</translation>
    </message>
    <message>
      <source>Disclosure without a digest</source>
      <translation>كشف بلا تجزئة</translation>
    </message>
    <message>
      <source>No digest in the token fits disclosure {number} ({found})</source>
      <translation>لا تجزئة في الرمز تطابق الكشف {number} ({found})</translation>
    </message>
    <message>
      <source>Send only disclosures of this token, unchanged.</source>
      <translation>أرسل كشوف هذا الرمز فقط، دون تغيير.</translation>
    </message>
    <message>
      <source>Disclosure under a name that is taken</source>
      <translation>كشف باسم مأخوذ</translation>
    </message>
    <message>
      <source>{found} is disclosed where it must not be: the name stands there already, or is reserved</source>
      <translation>يُكشف {found} حيث لا يجوز: الاسم موجود هناك أو محجوز</translation>
    </message>
    <message>
      <source>Key binding of another type</source>
      <translation>ربط مفتاح من نوع آخر</translation>
    </message>
    <message>
      <source>typ of the key binding is {found}, {expected} is right</source>
      <translation>typ ربط المفتاح هو {found}، والصحيح {expected}</translation>
    </message>
    <message>
      <source>RFC 9901 4.3</source>
      <translation>RFC 9901 4.3</translation>
    </message>
    <message>
      <source>{claim} is missing in the key binding</source>
      <translation>{claim} مفقودة في ربط المفتاح</translation>
    </message>
    <message>
      <source>The holder's proof must carry iat, aud and nonce</source>
      <translation>يجب أن يحمل إثبات الحائز iat وaud وnonce</translation>
    </message>
    <message>
      <source>Presented to another verifier</source>
      <translation>قُدّم إلى متحقق آخر</translation>
    </message>
    <message>
      <source>aud of the key binding is {found}, expected is {expected}</source>
      <translation>aud ربط المفتاح هو {found}، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Present the credential with a key binding for this verifier.</source>
      <translation>قدّم الاعتماد بربط مفتاح لهذا المتحقق.</translation>
    </message>
    <message>
      <source>RFC 9901 7.3</source>
      <translation>RFC 9901 7.3</translation>
    </message>
    <message>
      <source>Key binding for another challenge</source>
      <translation>ربط مفتاح لتحدٍ آخر</translation>
    </message>
    <message>
      <source>nonce of the key binding is {found}, expected is {expected}</source>
      <translation>nonce ربط المفتاح هو {found}، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Answer the challenge of this request.</source>
      <translation>أجب عن تحدي هذا الطلب.</translation>
    </message>
    <message>
      <source>Key binding at the wrong time</source>
      <translation>ربط مفتاح في وقت خاطئ</translation>
    </message>
    <message>
      <source>iat of the key binding is {found}, expected {expected}</source>
      <translation>iat ربط المفتاح هو {found}، والمتوقع {expected}</translation>
    </message>
    <message>
      <source>Make the key binding when the credential is presented; synchronise the clock.</source>
      <translation>اصنع ربط المفتاح عند تقديم الاعتماد؛ وزامن الساعة.</translation>
    </message>
    <message>
      <source>Digest stands twice</source>
      <translation>التجزئة مكررة</translation>
    </message>
    <message>
      <source>The digest {found} stands more than once</source>
      <translation>التجزئة {found} مذكورة أكثر من مرة</translation>
    </message>
    <message>
      <source>Hash of disclosures is not supported</source>
      <translation>تجزئة الكشوف غير مدعومة</translation>
    </message>
    <message>
      <source>_sd_alg is {found}</source>
      <translation>_sd_alg هو {found}</translation>
    </message>
    <message>
      <source>RFC 9901 4.1.1</source>
      <translation>RFC 9901 4.1.1</translation>
    </message>
    <message>
      <source>Key binding for other disclosures</source>
      <translation>ربط مفتاح لكشوف أخرى</translation>
    </message>
    <message>
      <source>sd_hash is {found}, that of the presented text {expected}</source>
      <translation>sd_hash هو {found}، وللنص المقدم {expected}</translation>
    </message>
    <message>
      <source>No key binding</source>
      <translation>لا ربط مفتاح</translation>
    </message>
    <message>
      <source>The token names a holder's key (cnf), and nothing proves that the sender holds it</source>
      <translation>يذكر الرمز مفتاح حائز (cnf)، ولا شيء يثبت أن المرسل يملكه</translation>
    </message>
    <message>
      <source>Key binding not checked</source>
      <translation>لم يُفحص ربط المفتاح</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>الغرض منه</translation>
    </message>
    <message>
      <source>An ID token tells the client who signed in; an API wants the access token of the same response</source>
      <translation>رمز الهوية يخبر العميل بمن سجّل الدخول؛ أما الواجهة البرمجية فتريد رمز الوصول من الاستجابة نفسها</translation>
    </message>
    <message>
      <source>OpenID Connect Core 2</source>
      <translation>OpenID Connect Core 2</translation>
    </message>
    <message>
      <source>A refresh token goes to the token endpoint of its issuer alone, which gives new access tokens for it</source>
      <translation>رمز التحديث يُرسل إلى نقطة الرموز لدى مُصدره وحدها، وهي تعطي مقابله رموز وصول جديدة</translation>
    </message>
    <message>
      <source>A DPoP proof goes beside an access token, for one request: it shows that the sender holds the key</source>
      <translation>إثبات DPoP يرافق رمز وصول لطلب واحد: يبيّن أن المرسل يملك المفتاح</translation>
    </message>
    <message>
      <source>RFC 9449 4</source>
      <translation>RFC 9449 4</translation>
    </message>
    <message>
      <source>A JWT-SVID names a workload to the service in aud; each service gets one of its own</source>
      <translation>يسمّي JWT-SVID حِمل عمل للخدمة المذكورة في aud؛ ولكل خدمة واحد خاص بها</translation>
    </message>
    <message>
      <source>JWT-SVID 3</source>
      <translation>JWT-SVID 3</translation>
    </message>
    <message>
      <source>A pod shows it to the services in aud, by default the Kubernetes API; another service needs a projected token with its own aud</source>
      <translation>يقدّمه الـ pod للخدمات المذكورة في aud، وهي افتراضيًا واجهة Kubernetes؛ وتحتاج خدمة أخرى إلى رمز مُسقَط بـ aud خاص بها</translation>
    </message>
    <message>
      <source>Microsoft Entra made it for the API in aud; only that API can judge it, and the client that asked should not read it</source>
      <translation>أصدره Microsoft Entra للواجهة المذكورة في aud؛ وهي وحدها تستطيع الحكم عليه، ولا ينبغي للعميل الذي طلبه أن يقرأه</translation>
    </message>
    <message>
      <source>An access token of Cognito has no aud: an API checks client_id, token_use and scope</source>
      <translation>رمز وصول Cognito بلا aud: تتحقق الواجهة من client_id وtoken_use وscope</translation>
    </message>
    <message>
      <source>It shows a cloud which workflow runs, and is exchanged there for its credentials; it lives minutes</source>
      <translation>يبيّن للسحابة أي سير عمل يجري، ويُستبدل هناك باعتماداتها؛ ويعيش دقائق</translation>
    </message>
    <message>
      <source>Firebase made it for the project in aud: the project's own back end takes it, other APIs do not</source>
      <translation>أصدره Firebase للمشروع المذكور في aud: تقبله خلفية المشروع نفسها، ولا تقبله واجهات أخرى</translation>
    </message>
    <message>
      <source>A logout token tells a client that a session ended; it opens nothing</source>
      <translation>رمز تسجيل الخروج يخبر العميل بانتهاء جلسة؛ ولا يفتح شيئًا</translation>
    </message>
    <message>
      <source>An access token opens the API in aud, with the rights in scope</source>
      <translation>رمز الوصول يفتح الواجهة المذكورة في aud، بالصلاحيات المذكورة في scope</translation>
    </message>
    <message>
      <source>Opaque token</source>
      <translation>رمز معتم</translation>
    </message>
    <message>
      <source>{label}: it is only a name for something that its server knows; expiry, rights and revocation cannot be known from it</source>
      <translation>{label}: مجرد اسم لشيء يعرفه خادمه؛ لا يُعرف منه الانتهاء ولا الحقوق ولا الإبطال</translation>
    </message>
    <message>
      <source>Ask the server that issued it (introspection, or its API).</source>
      <translation>اسأل الخادم الذي أصدره (الاستعلام أو واجهته).</translation>
    </message>
    <message>
      <source>RFC 7662</source>
      <translation>RFC 7662</translation>
    </message>
    <message>
      <source>Opaque token where a JWT is expected</source>
      <translation>رمز معتم حيث يُتوقع JWT</translation>
    </message>
    <message>
      <source>The expectations name {expected}, which only a JWT can fulfil</source>
      <translation>تذكر التوقعات {expected}، ولا يحققه إلا JWT</translation>
    </message>
    <message>
      <source>Request the token with an audience (the API's identifier): without one many issuers answer with an opaque token.</source>
      <translation>اطلب الرمز بجمهور (معرّف الواجهة): بدونه تجيب جهات إصدار كثيرة برمز معتم.</translation>
    </message>
    <message>
      <source>RFC 9068 2</source>
      <translation>RFC 9068 2</translation>
    </message>
    <message>
      <source>Checksum does not fit</source>
      <translation>المجموع الاختباري لا يطابق</translation>
    </message>
    <message>
      <source>The last six characters of this {label} do not fit those before: a character was changed or lost</source>
      <translation>الأحرف الستة الأخيرة لا تطابق ما قبلها ({label}): تغير حرف أو ضاع</translation>
    </message>
    <message>
      <source>Checksum fits</source>
      <translation>المجموع الاختباري يطابق</translation>
    </message>
    <message>
      <source>The copy of this {label} is complete; whether it is still good only its server knows</source>
      <translation>النسخة كاملة ({label})؛ ولا يعلم إلا خادمها هل ما زالت صالحة</translation>
    </message>
    <message>
      <source>AWS account {found}</source>
      <translation>حساب AWS ‏{found}</translation>
    </message>
    <message>
      <source>The key id {key} belongs to account {found}</source>
      <translation>معرّف المفتاح {key} للحساب {found}</translation>
    </message>
    <message>
      <source>See whether this is the account that you mean.</source>
      <translation>انظر هل هو الحساب الذي تقصده.</translation>
    </message>
    <message>
      <source>Temporary key id</source>
      <translation>معرّف مفتاح مؤقت</translation>
    </message>
    <message>
      <source>An ASIA key works only together with its session token (X-Amz-Security-Token); without it AWS answers `The security token included in the request is invalid`</source>
      <translation>لا يعمل مفتاح ASIA إلا مع رمز جلسته (X-Amz-Security-Token)؛ بدونه تجيب AWS ‏`The security token included in the request is invalid`</translation>
    </message>
    <message>
      <source>Send all three: access key id, secret key and session token (AWS_SESSION_TOKEN).</source>
      <translation>أرسل الثلاثة: معرّف مفتاح الوصول والمفتاح السري ورمز الجلسة (AWS_SESSION_TOKEN).</translation>
    </message>
    <message>
      <source>Session token is missing</source>
      <translation>رمز الجلسة مفقود</translation>
    </message>
    <message>
      <source>The request is signed with the temporary key {found} and has no {expected}: AWS answers `The security token included in the request is invalid`</source>
      <translation>الطلب موقّع بالمفتاح المؤقت {found} وليس فيه {expected}: تجيب AWS ‏`The security token included in the request is invalid`</translation>
    </message>
    <message>
      <source>Send the session token of the same credentials (AWS_SESSION_TOKEN).</source>
      <translation>أرسل رمز الجلسة للبيانات نفسها (AWS_SESSION_TOKEN).</translation>
    </message>
    <message>
      <source>Signed too long ago</source>
      <translation>وُقّع منذ زمن طويل</translation>
    </message>
    <message>
      <source>The request was signed {found}, {distance} before the clock {expected}</source>
      <translation>وُقّع الطلب {found}، قبل الساعة {expected} بـ {distance}</translation>
    </message>
    <message>
      <source>Sign the request when it is sent; synchronise the clock.</source>
      <translation>وقّع الطلب عند إرساله؛ وزامن الساعة.</translation>
    </message>
    <message>
      <source>Signed in the future</source>
      <translation>موقّع في المستقبل</translation>
    </message>
    <message>
      <source>The request was signed {found}, {distance} after the clock {expected}</source>
      <translation>وُقّع الطلب {found}، بعد الساعة {expected} بـ {distance}</translation>
    </message>
    <message>
      <source>Unique id, not a key</source>
      <translation>معرّف فريد لا مفتاح</translation>
    </message>
    <message>
      <source>{label}: it names an identity and cannot sign requests</source>
      <translation>{label}: يسمي هوية ولا يستطيع توقيع طلبات</translation>
    </message>
    <message>
      <source>Use an access key id (AKIA or ASIA).</source>
      <translation>استعمل معرّف مفتاح وصول (AKIA أو ASIA).</translation>
    </message>
    <message>
      <source>Basic credentials, no bearer token</source>
      <translation>بيانات Basic، وليست رمز حامل</translation>
    </message>
    <message>
      <source>The scheme is Basic: this is the user {found} with a password; where a bearer token is wanted, it counts as none</source>
      <translation>المخطط هو Basic: هذا هو المستخدم {found} مع كلمة مرور؛ وحيث يُطلب رمز حامل، فكأن شيئًا لم يُرسل</translation>
    </message>
    <message>
      <source>Request a token and send it with `Bearer`, where the API wants one.</source>
      <translation>اطلب رمزًا وأرسله مع `Bearer` حيث تريده الواجهة.</translation>
    </message>
    <message>
      <source>RFC 7617</source>
      <translation>RFC 7617</translation>
    </message>
    <message>
      <source>Signed session cookie</source>
      <translation>كعكة جلسة موقّعة</translation>
    </message>
    <message>
      <source>{label}; its content can be read: {found}</source>
      <translation>{label}؛ ومحتواه مقروء: {found}</translation>
    </message>
    <message>
      <source>{label}; its content is not shown: it is sealed, or in a form that only its own language reads</source>
      <translation>{label}؛ محتواه لا يُعرض: إنه مختوم أو بصيغة لا تقرؤها إلا لغته</translation>
    </message>
    <message>
      <source>Not checked here</source>
      <translation>لم يُفحص هنا</translation>
    </message>
    <message>
      <source>{label}: named and shown; its XML signature is not checked here, so nothing proves who made it</source>
      <translation>{label}: مسمّى ومعروض؛ توقيع XML فيه لا يُفحص هنا، فلا شيء يثبت من أصدره</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>تالف</translation>
    </message>
    <message>
      <source>{label}: {found}</source>
      <translation>{label}: {found}</translation>
    </message>
    <message>
      <source>{found}; nothing here proves who made the token</source>
      <translation>{found}؛ لا شيء هنا يثبت من صنع الرمز</translation>
    </message>
    <message>
      <source>Give the issuer's public key or key set.</source>
      <translation>أعطِ المفتاح العام لجهة الإصدار أو مجموعة مفاتيحها.</translation>
    </message>
    <message>
      <source>Content not decrypted</source>
      <translation>لم تُفك تعمية المحتوى</translation>
    </message>
    <message>
      <source>Give the private key or secret of the recipient.</source>
      <translation>أعطِ المفتاح الخاص للمستلم أو سره.</translation>
    </message>
    <message>
      <source>Issuer not checked</source>
      <translation>لم يُفحص المُصدِر</translation>
    </message>
    <message>
      <source>No issuer was expected; iss is {found}</source>
      <translation>لم تُتوقع جهة إصدار؛ iss هو {found}</translation>
    </message>
    <message>
      <source>Audience not checked</source>
      <translation>لم يُفحص الجمهور</translation>
    </message>
    <message>
      <source>No audience was expected; aud is {found}</source>
      <translation>لم يُتوقع جمهور؛ aud هو {found}</translation>
    </message>
    <message>
      <source>Some libraries refuse this audience</source>
      <translation>ترفض بعض المكتبات هذا الجمهور</translation>
    </message>
    <message>
      <source>aud is {found}; a verifier that expects none (PyJWT, say) refuses the token</source>
      <translation>aud هو {found}؛ يرفض الرمزَ متحققٌ لا يتوقع جمهورًا (مثل PyJWT)</translation>
    </message>
    <message>
      <source>Set the expected audience.</source>
      <translation>اضبط الجمهور المتوقع.</translation>
    </message>
    <message>
      <source>Revocation not checked</source>
      <translation>لم يُفحص الإلغاء</translation>
    </message>
    <message>
      <source>Whether it was revoked cannot be known from the token</source>
      <translation>لا يُعرف من الرمز هل أُبطل</translation>
    </message>
    <message>
      <source>Ask the issuer (introspection), or give a revocation list.</source>
      <translation>اسأل جهة الإصدار (الاستعلام)، أو أعطِ قائمة إبطال.</translation>
    </message>
    <message>
      <source>Replay not checked</source>
      <translation>لم يُفحص التكرار</translation>
    </message>
    <message>
      <source>No list of seen ids was given</source>
      <translation>لم تُعطَ قائمة معرّفات شوهدت</translation>
    </message>
    <message>
      <source>Encrypted, not signed</source>
      <translation>معمّى وغير موقّع</translation>
    </message>
    <message>
      <source>{found} uses the recipient's public key: everybody can make such a token, nobody signed it</source>
      <translation>تستعمل {found} المفتاح العام للمستلم: يستطيع الجميع صنع رمز كهذا، ولم يوقّعه أحد</translation>
    </message>
    <message>
      <source>Accept only a signed token inside (nested JWT).</source>
      <translation>اقبل فقط رمزًا موقّعًا بداخله (JWT متداخل).</translation>
    </message>
    <message>
      <source>RFC 8725 3.3</source>
      <translation>RFC 8725 3.3</translation>
    </message>
    <message>
      <source>Token inside the token</source>
      <translation>رمز داخل الرمز</translation>
    </message>
    <message>
      <source>The decrypted content is a token of its own, judged as layer {number}</source>
      <translation>المحتوى بعد فك تعميته رمز بذاته، يُحكم عليه طبقةً {number}</translation>
    </message>
    <message>
      <source>RFC 7519 A.2</source>
      <translation>RFC 7519 A.2</translation>
    </message>
    <message>
      <source>The inner token decides</source>
      <translation>الرمز الداخلي يقرر</translation>
    </message>
    <message>
      <source>Findings of layer {number} count for the whole</source>
      <translation>نتائج الطبقة {number} تُحسب للكل</translation>
    </message>
    <message>
      <source>Nested too deep</source>
      <translation>تداخل عميق جدًا</translation>
    </message>
    <message>
      <source>More than {expected} layers are not opened</source>
      <translation>لا تُفتح أكثر من {expected} طبقات</translation>
    </message>
    <message>
      <source>Remove what stands at the end of the secret where the signer reads it (printf in place of echo, or trim what is read from the file), and request a new token. Until then the verifier needs that ending too.</source>
      <translation>أزل ما في نهاية السر حيث يقرؤه الموقّع (printf بدل echo، أو شذّب ما يُقرأ من الملف)، واطلب رمزًا جديدًا. وحتى ذلك الحين يحتاج المدقّق إلى هذه النهاية أيضًا.</translation>
    </message>
    <message>
      <source>Decode the secret before the verifier uses it; here, give the secret with its encoding.</source>
      <translation>فك ترميز السر قبل أن يستخدمه المدقّق؛ وهنا أعطِ السر مع ترميزه.</translation>
    </message>
    <message>
      <source>Give the verifier the text itself as the secret, not decoded (here, the encoding is text); or decode it at the signer and request a new token.</source>
      <translation>أعطِ المدقّق النص نفسه سرًا دون فك ترميزه (الترميز هنا نص)؛ أو فك ترميزه عند الموقّع واطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Trim the secret where the verifier reads it.</source>
      <translation>شذّب السر حيث يقرؤه المدقّق.</translation>
    </message>
    <message>
      <source>Save the signer's secret as UTF-8 without a byte order mark, and request a new token.</source>
      <translation>احفظ سر الموقّع بترميز UTF-8 دون علامة ترتيب البايتات، واطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Remove the quotes where the secret is configured (files of Docker's --env-file keep them), restart what reads it, and request a new token if that was the signer.</source>
      <translation>أزل علامات الاقتباس حيث يُضبط السر (ملفات --env-file في Docker تبقيها)، وأعد تشغيل ما يقرؤه، واطلب رمزًا جديدًا إن كان هو الموقّع.</translation>
    </message>
    <message>
      <source>Type the secret again, or paste it through an editor that shows such characters.</source>
      <translation>اكتب السر من جديد، أو الصقه عبر محرر يُظهر هذه المحارف.</translation>
    </message>
    <message>
      <source>Save the secret as UTF-8 without a byte order mark where the verifier reads it.</source>
      <translation>احفظ السر بترميز UTF-8 بلا علامة ترتيب بايتات حيث يقرؤه المتحقِّق.</translation>
    </message>
    <message>
      <source>Undo the percent-encoding before the verifier uses the secret.</source>
      <translation>ألغِ ترميز النسبة المئوية قبل أن يستخدم المتحقِّق السر.</translation>
    </message>
    <message>
      <source>Give the JWK as a key (--key), or the octets of k as the secret, decoded from base64url.</source>
      <translation>أعطِ JWK مفتاحًا (‎--key)، أو أعطِ ثُمانيات k بعد فك base64url سرًا.</translation>
    </message>
    <message>
      <source>Give the verifier what stands behind the name and its sign, and nothing else.</source>
      <translation>أعطِ المتحقِّق ما يلي الاسم وعلامته، ولا شيء غيره.</translation>
    </message>
    <message>
      <source>Give the verifier the secret with real characters in place of the escapes, such as line breaks for \n.</source>
      <translation>أعطِ المدقّق السر بمحارف حقيقية بدل تسلسلات الهروب، مثل فواصل أسطر بدل \n.</translation>
    </message>
    <message>
      <source>Copy the secret from one source to the signer and the verifier, and compare both octet by octet.</source>
      <translation>انسخ السر من مصدر واحد إلى الموقّع والمدقّق، وقارنهما ثمانيًا بثماني.</translation>
    </message>
    <message>
      <source>Replace the secret at once: anyone can sign with this one.</source>
      <translation>استبدل السر فورًا: يستطيع أي أحد التوقيع بهذا.</translation>
    </message>
    <message>
      <source>Refuse the token, and fix the verifier's algorithms to those of the key: never HMAC with a public key.</source>
      <translation>ارفض الرمز، وثبّت خوارزميات المدقّق على خوارزميات المفتاح: لا HMAC أبدًا بمفتاح عام.</translation>
    </message>
    <message>
      <source>Let the signer use an algorithm of the key (RS256 for RSA, ES256 for P-256) and not HMAC, and request a new token.</source>
      <translation>اجعل الموقّع يستخدم خوارزمية المفتاح (RS256 لـ RSA، وES256 لـ P-256) لا HMAC، واطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Publish the key again with coordinates of full length, leading zeros kept.</source>
      <translation>انشر المفتاح مجددًا بإحداثيات كاملة الطول مع الأصفار البادئة.</translation>
    </message>
    <message>
      <source>If this key is to be trusted, publish it under the kid that the token names, or let the issuer write the kid of this key; then request a new token.</source>
      <translation>إن كان هذا المفتاح موثوقًا فانشره تحت kid الذي يسميه الرمز، أو اجعل المُصدر يكتب kid هذا المفتاح؛ ثم اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Let the signer write into alg the algorithm that it uses, or use the one that alg names, and request a new token.</source>
      <translation>اجعل الموقّع يكتب في alg الخوارزمية التي يستخدمها، أو يستخدم ما يسميه alg، واطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Let the signer hash the text once, with the hash of the algorithm (openssl dgst -sha256 for RS256 and ES256), and request a new token.</source>
      <translation>اجعل الموقّع يجزّئ النص مرة واحدة بدالة الخوارزمية (openssl dgst -sha256 لـ RS256 وES256)، واطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Sign with openssl dgst -sha256 -sign, or with a JOSE library, and not the bare hash; then request a new token.</source>
      <translation>وقّع بـ openssl dgst -sha256 -sign أو بمكتبة JOSE، لا التجزئة وحدها؛ ثم اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Let the signer use one hash for the text and the mask, and a salt as long as that hash; then request a new token.</source>
      <translation>اجعل الموقّع يستخدم دالة تجزئة واحدة للنص والقناع، وملحًا بطول تلك التجزئة؛ ثم اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Write r and s side by side where the token is signed (Java: SHA256withECDSAinP1363Format, Node.js: dsaEncoding ieee-p1363), or sign with a JOSE library; then request a new token.</source>
      <translation>اكتب r وs متجاورين حيث يُوقّع الرمز (Java: SHA256withECDSAinP1363Format، Node.js: dsaEncoding ieee-p1363)، أو وقّع بمكتبة JOSE؛ ثم اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Write the signature where it is made at its full length and in the order that JOSE wants, highest octet first; then request a new token.</source>
      <translation>اكتب التوقيع حيث يُصنع بطوله الكامل وبالترتيب الذي تريده JOSE، الثماني الأعلى أولًا؛ ثم اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Encode the octets of the signature in base64url once (Python: digest(), not hexdigest(); Node.js: digest('base64url')), and request a new token.</source>
      <translation>رمّز ثمانيات التوقيع بـ base64url مرة واحدة (Python: digest() لا hexdigest()؛ Node.js: digest('base64url'))، واطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Request a token with a scope of your own API, api://&lt;client id&gt;/.default, and not of Microsoft Graph.</source>
      <translation>اطلب رمزًا بنطاق واجهتك أنت، api://&lt;client id&gt;/.default، لا نطاق Microsoft Graph.</translation>
    </message>
    <message>
      <source>Pass the token on as it was received, and sign the very octets that are encoded; then request a new token.</source>
      <translation>مرّر الرمز كما استُلم، ووقّع الثمانيات نفسها التي تُرمّز؛ ثم اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Sign the text base64url(header).base64url(payload) without padding, or sign with a JOSE library; then request a new token. Of tokens of a load balancer verify the text with its padding.</source>
      <translation>وقّع النص base64url(header).base64url(payload) دون حشو، أو وقّع بمكتبة JOSE؛ ثم اطلب رمزًا جديدًا. وفي رموز موازن الحمل تحقق من النص بحشوه.</translation>
    </message>
    <message>
      <source>Give the verifier the payload as the signer signed it, octet by octet.</source>
      <translation>أعطِ المدقّق الحمولة كما وقّعها الموقّع، ثمانيًا بثماني.</translation>
    </message>
    <message>
      <source>Copy the whole token again from its source, or request a new one.</source>
      <translation>انسخ الرمز كاملًا من مصدره مجددًا، أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Use the repaired token while it is valid, and encode with base64url without padding where the token is made.</source>
      <translation>استخدم الرمز المُصلح ما دام صالحًا، ورمّز بـ base64url دون حشو حيث يُصنع الرمز.</translation>
    </message>
    <message>
      <source>Use the repaired token while it is valid, and find what damages it: a copy, a mail, a form, a log, a proxy.</source>
      <translation>استخدم الرمز المُصلح ما دام صالحًا، وابحث عما يفسده: نسخ أو بريد أو نموذج أو سجل أو وكيل.</translation>
    </message>
    <message>
      <source>expired tokens</source>
      <translation>رموز منتهية الصلاحية</translation>
    </message>
    <message>
      <source>tokens used too early</source>
      <translation>رموز استُعملت مبكرًا</translation>
    </message>
    <message>
      <source>malformed tokens</source>
      <translation>رموز مشوّهة</translation>
    </message>
    <message>
      <source>signature failures</source>
      <translation>إخفاقات توقيع</translation>
    </message>
    <message>
      <source>unknown keys</source>
      <translation>مفاتيح مجهولة</translation>
    </message>
    <message>
      <source>rejected algorithms</source>
      <translation>خوارزميات مرفوضة</translation>
    </message>
    <message>
      <source>audience mismatches</source>
      <translation>حالات جمهور خاطئ</translation>
    </message>
    <message>
      <source>issuer mismatches</source>
      <translation>حالات مُصدِر خاطئ</translation>
    </message>
    <message>
      <source>rejected claims</source>
      <translation>مطالبات مرفوضة</translation>
    </message>
    <message>
      <source>revoked tokens</source>
      <translation>رموز مُبطلة</translation>
    </message>
    <message>
      <source>replayed tokens</source>
      <translation>رموز معاد استعمالها</translation>
    </message>
    <message>
      <source>refusals for missing scope</source>
      <translation>حالات رفض لنقص النطاق</translation>
    </message>
    <message>
      <source>requests without token</source>
      <translation>طلبات بلا رمز</translation>
    </message>
    <message>
      <source>unknown tokens</source>
      <translation>رموز مجهولة</translation>
    </message>
    <message>
      <source>failures to validate</source>
      <translation>حالات تعذر الفحص</translation>
    </message>
    <message>
      <source>rejections without a stated reason</source>
      <translation>حالات رفض بلا سبب مذكور</translation>
    </message>
    <message>
      <source>; {share} come from address {value}</source>
      <translation>؛ {share} من العنوان {value}</translation>
    </message>
    <message>
      <source>; {share} carry kid {value}</source>
      <translation>؛ {share} تحمل kid ‏{value}</translation>
    </message>
    <message>
      <source>; {share} carry issuer {value}</source>
      <translation>؛ {share} تحمل المُصدِر {value}</translation>
    </message>
    <message>
      <source>; {share} carry audience {value}</source>
      <translation>؛ {share} تحمل الجمهور {value}</translation>
    </message>
    <message>
      <source>; {share} go to {value}</source>
      <translation>؛ {share} إلى {value}</translation>
    </message>
    <message>
      <source>; {share} are of subject {value}</source>
      <translation>؛ {share} لصاحب الرمز {value}</translation>
    </message>
    <message>
      <source>; {share} are met by service {value}</source>
      <translation>؛ {share} لدى الخدمة {value}</translation>
    </message>
    <message>
      <source>; {share} come from client {value}</source>
      <translation>؛ {share} من العميل {value}</translation>
    </message>
    <message>
      <source>; {share} come from user agent {value}</source>
      <translation>؛ {share} من وكيل المستخدم {value}</translation>
    </message>
    <message>
      <source>; {share} carry one token, fingerprint {value}</source>
      <translation>؛ {share} تحمل رمزًا واحدًا، بصمته {value}</translation>
    </message>
    <message>
      <source>; {share} carry {value}</source>
      <translation>؛ {share} تحمل {value}</translation>
    </message>
    <message>
      <source>under 1 %</source>
      <translation>أقل من 1 %</translation>
    </message>
    <message>
      <source>{count} rejections of {number} causes, most of them {noun}, in {span} h, usually {usual}, since {start}</source>
      <translation>{count} حالات رفض من {number} أسباب، أغلبها {noun}، في {span} س، والمعتاد {usual}، منذ {start}</translation>
    </message>
    <message>
      <source>{count} rejections of {number} causes, most of them {noun}, in {span} min, usually {usual}, since {start}</source>
      <translation>{count} حالات رفض من {number} أسباب، أغلبها {noun}، في {span} د، والمعتاد {usual}، منذ {start}</translation>
    </message>
    <message>
      <source>{count} {noun} in {span} h, usually {usual}, since {start}</source>
      <translation>{count} {noun} في {span} س، والمعتاد {usual}، منذ {start}</translation>
    </message>
    <message>
      <source>{count} {noun} in {span} min, usually {usual}, since {start}</source>
      <translation>{count} {noun} في {span} د، والمعتاد {usual}، منذ {start}</translation>
    </message>
    <message>
      <source>rejections of clients never seen before</source>
      <translation>حالات رفض لعملاء لم يُروا من قبل</translation>
    </message>
    <message>
      <source>rejections of tokens that several clients send</source>
      <translation>حالات رفض لرموز يرسلها عدة عملاء</translation>
    </message>
    <message>
      <source>repeats of expired tokens</source>
      <translation>تكرارات لرموز منتهية</translation>
    </message>
    <message>
      <source>; requests in all rose too: {count}, usually {usual}</source>
      <translation>؛ وزادت الطلبات إجمالًا: {count}، والمعتاد {usual}</translation>
    </message>
    <message>
      <source>; among them {count} {noun}, usually {usual}</source>
      <translation>؛ منها {count} {noun}، والمعتاد {usual}</translation>
    </message>
    <message>
      <source>; it lasts and is taken as the new usual rate</source>
      <translation>؛ وهو مستمر ويُعدّ المعدل المعتاد الجديد</translation>
    </message>
    <message>
      <source>, over at {end}</source>
      <translation>، وانتهى في {end}</translation>
    </message>
    <message>
      <source>, usually {usual}</source>
      <translation>، والمعتاد {usual}</translation>
    </message>
    <message>
      <source>; from {number} clients</source>
      <translation>؛ من {number} عملاء</translation>
    </message>
    <message>
      <source>; spread over 1 client, no single driver</source>
      <translation>؛ موزعة على عميل واحد، بلا دافع وحيد</translation>
    </message>
    <message>
      <source>; spread over {number} clients, no single driver</source>
      <translation>؛ موزعة على {number} عملاء، بلا دافع وحيد</translation>
    </message>
    <message>
      <source>; still learning what is usual</source>
      <translation>؛ ما زال المعتاد يُتعلم</translation>
    </message>
    <message>
      <source>. Probably: {reason}</source>
      <translation>. الأرجح: {reason}</translation>
    </message>
    <message>
      <source>a deployment changed the audience that is asked for or expected</source>
      <translation>غيّر نشرٌ الجمهورَ المطلوب أو المتوقع</translation>
    </message>
    <message>
      <source>Compare the audience in the tokens with the one that the service expects, and look at what was deployed shortly before the start; set both to the same value.</source>
      <translation>قارن جمهور الرموز بما تتوقعه الخدمة، وانظر ما نُشر قبيل البداية؛ واجعل الاثنين قيمة واحدة.</translation>
    </message>
    <message>
      <source>one client software sends damaged or missing credentials since a release</source>
      <translation>برنامج عميل يرسل بيانات تالفة أو ناقصة منذ إصدار</translation>
    </message>
    <message>
      <source>Look at what was released for this client shortly before the start; check how it builds the Authorization header, and whether a proxy cuts or drops it.</source>
      <translation>انظر ما صدر لهذا العميل قبيل البداية؛ وتحقق كيف يبني ترويسة Authorization، وهل يقصها وكيل أو يسقطها.</translation>
    </message>
    <message>
      <source>all clients at once: a clock is wrong, or the issuer gives tokens with wrong times</source>
      <translation>كل العملاء معًا: ساعة خاطئة، أو يعطي المُصدِر رموزًا بأوقات خاطئة</translation>
    </message>
    <message>
      <source>Compare the clocks of the service and of the issuer with a time server; then decode a fresh token and check its exp, nbf and iat.</source>
      <translation>قارن ساعتي الخدمة والمُصدِر بخادم وقت؛ ثم فك رمزًا جديدًا وافحص exp وnbf وiat.</translation>
    </message>
    <message>
      <source>the Authorization header does not arrive: a proxy, gateway or client drops it</source>
      <translation>ترويسة Authorization لا تصل: يسقطها وكيل أو بوابة أو عميل</translation>
    </message>
    <message>
      <source>Check what changed in proxies and gateways before this service; send a request by hand past them.</source>
      <translation>تحقق مما تغير في الوكلاء والبوابات أمام هذه الخدمة؛ وأرسل طلبًا بيدك متجاوزًا إياها.</translation>
    </message>
    <message>
      <source>tokens of another issuer: a tenant, realm or issuer address changed</source>
      <translation>رموز من مُصدِر آخر: تغير مستأجر أو نطاق أو عنوان مُصدِر</translation>
    </message>
    <message>
      <source>Compare the issuer in the tokens with the one that the service expects, letter by letter; add it if it is meant to be trusted, else find out who sends these tokens.</source>
      <translation>قارن مُصدِر الرموز بما تتوقعه الخدمة حرفًا حرفًا؛ أضفه إن كان موثوقًا، وإلا فاعرف من يرسل هذه الرموز.</translation>
    </message>
    <message>
      <source>a signing key was rotated and this service has not fetched the new key</source>
      <translation>بُدّل مفتاح توقيع ولم تجلب هذه الخدمة المفتاح الجديد</translation>
    </message>
    <message>
      <source>Fetch the issuer's key set again and check that it holds this key id; restart or shorten the cache of the service. If the issuer does not publish the key, ask who signs with it.</source>
      <translation>اجلب مجموعة مفاتيح المُصدِر من جديد وتحقق من أن فيها معرّف المفتاح هذا؛ وأعد تشغيل الخدمة أو قصّر مدة ذاكرتها. وإن لم ينشر المُصدِر المفتاح فاسأل من يوقّع به.</translation>
    </message>
    <message>
      <source>a permission or scope was changed, or a client uses a new function</source>
      <translation>تغير إذن أو نطاق، أو يستعمل عميل وظيفة جديدة</translation>
    </message>
    <message>
      <source>Compare the scopes in the tokens with those that the route asks for; look at what was changed there shortly before the start.</source>
      <translation>قارن نطاقات الرموز بما يطلبه المسار؛ وانظر ما تغير هناك قبيل البداية.</translation>
    </message>
    <message>
      <source>one client tries many kinds of bad tokens: probing</source>
      <translation>عميل واحد يجرب أنواعًا كثيرة من الرموز الفاسدة: استكشاف</translation>
    </message>
    <message>
      <source>Limit or block this client, and check whether any of its requests was accepted.</source>
      <translation>قيّد هذا العميل أو احجبه، وتحقق هل قُبل أي من طلباته.</translation>
    </message>
    <message>
      <source>many tokens were revoked or sessions ended at once</source>
      <translation>أُبطلت رموز كثيرة أو انتهت جلسات دفعة واحدة</translation>
    </message>
    <message>
      <source>If this was done on purpose, clients must sign in again; else find out who revoked them.</source>
      <translation>إن كان ذلك مقصودًا فعلى العملاء تسجيل الدخول من جديد؛ وإلا فاعرف من أبطلها.</translation>
    </message>
    <message>
      <source>one token is used by many clients: it was copied, or stolen</source>
      <translation>رمز واحد يستعمله عملاء كثيرون: نُسخ أو سُرق</translation>
    </message>
    <message>
      <source>Revoke this token, find out where it leaked, and give each client its own.</source>
      <translation>أبطل هذا الرمز، واعرف أين تسرب، وأعطِ كل عميل رمزه.</translation>
    </message>
    <message>
      <source>one service rejects what others accept: its keys or settings differ</source>
      <translation>خدمة ترفض ما تقبله غيرها: مفاتيحها أو إعداداتها مختلفة</translation>
    </message>
    <message>
      <source>Compare the keys, issuer, audience and clock of this service with those of the others; look at what was deployed there.</source>
      <translation>قارن مفاتيح هذه الخدمة ومُصدِرها وجمهورها وساعتها بما لغيرها؛ وانظر ما نُشر هناك.</translation>
    </message>
    <message>
      <source>one client repeats a bad token: a refresh loop that is stuck, or an attack</source>
      <translation>عميل يكرر رمزًا فاسدًا: حلقة تجديد عالقة أو هجوم</translation>
    </message>
    <message>
      <source>Ask the owner of this client to fetch a new token on a 401 and to wait between tries; limit its rate. If nobody knows the client, block it.</source>
      <translation>اطلب من صاحب هذا العميل أن يجلب رمزًا جديدًا عند 401 وأن ينتظر بين المحاولات؛ وقيّد معدله. وإن لم يعرفه أحد فاحجبه.</translation>
    </message>
    <message>
      <source>tokens signed with a key that is not the one their kid names: tampering, or two environments mixed</source>
      <translation>رموز وُقّعت بمفتاح غير الذي يسميه kid: تلاعب أو خلط بيئتين</translation>
    </message>
    <message>
      <source>Check that the tokens come from this environment's issuer; if they do, compare its published key with the one in use.</source>
      <translation>تحقق من أن الرموز من مُصدِر هذه البيئة؛ وإن كانت كذلك فقارن مفتاحه المنشور بالمستعمل.</translation>
    </message>
    <message>
      <source>clients that were never seen before: something new was deployed, or an attack from outside</source>
      <translation>عملاء لم يُروا من قبل: نُشر شيء جديد، أو هجوم من الخارج</translation>
    </message>
    <message>
      <source>Look at where these clients come from and what they call; if nobody knows them, limit or block them, and check whether any of their requests was accepted.</source>
      <translation>انظر من أين يأتي هؤلاء العملاء وما يستدعونه؛ وإن لم يعرفهم أحد فقيّدهم أو احجبهم، وتحقق هل قُبل أي من طلباتهم.</translation>
    </message>
    <message>
      <source>the service cannot check tokens: key set, introspection or identity provider is not reachable</source>
      <translation>لا تستطيع الخدمة فحص الرموز: تعذر الوصول إلى مجموعة المفاتيح أو الاستعلام أو مزود الهوية</translation>
    </message>
    <message>
      <source>Check from the service's host that the key set or introspection address answers; look at DNS, TLS and the state of the identity provider. The tokens themselves may be good.</source>
      <translation>تحقق من مضيف الخدمة أن عنوان مجموعة المفاتيح أو الاستعلام يجيب؛ وانظر DNS وTLS وحال مزود الهوية. قد تكون الرموز نفسها سليمة.</translation>
    </message>
    <message>
      <source>Of the {all} characters of the signature, {count} from character {at} on are damaged; the rest is right</source>
      <translation>من أصل {all} محرفًا في التوقيع، {count} تالفة بدءًا من المحرف {at}؛ والباقي صحيح</translation>
    </message>
    <message>
      <source>A dot was lost; put back before character {at} the token verifies</source>
      <translation>فُقدت نقطة؛ وبإعادتها قبل المحرف {at} يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>At character {at} stands {found} in place of a dot</source>
      <translation>عند المحرف {at} يوجد {found} بدلًا من نقطة</translation>
    </message>
    <message>
      <source>The dot at character {at} is one too many</source>
      <translation>النقطة عند المحرف {at} زائدة</translation>
    </message>
    <message>
      <source>It stands after character {at}; undone, the token verifies</source>
      <translation>يقع ذلك بعد المحرف {at}؛ وبالتراجع عنه يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>The secret fits when it is read as {reading}, and not as it is written</source>
      <translation>يطابق السر حين يُقرأ بصيغة {reading}، لا كما هو مكتوب</translation>
    </message>
    <message>
      <source>header</source>
      <translation>ترويسة</translation>
    </message>
    <message>
      <source>payload</source>
      <translation>حمولة</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>Character {at} of the {part} (of the token: {whole}) and the next are swapped: {found} should be {expected}</source>
      <translation>المحرف {at} من الجزء {part} (من الرمز: {whole}) والذي يليه متبادلان: {found} يجب أن يكون {expected}</translation>
    </message>
    <message>
      <source>Character {at} of the {part} (of the token: {whole}), {found}, is one too many</source>
      <translation>المحرف {at} من الجزء {part} (من الرمز: {whole})، وهو {found}، زائد</translation>
    </message>
    <message>
      <source>Before character {at} of the {part} (of the token: {whole}) the character {expected} is missing</source>
      <translation>قبل المحرف {at} من الجزء {part} (من الرمز: {whole}) ينقص المحرف {expected}</translation>
    </message>
    <message>
      <source>Character {at} of the {part} (of the token: {whole}) should be {expected} instead of {found}</source>
      <translation>المحرف {at} من الجزء {part} (من الرمز: {whole}) يجب أن يكون {expected} بدلًا من {found}</translation>
    </message>
    <message>
      <source>From character {at} of the {part} (of the token: {whole}) on, {count} characters are too many</source>
      <translation>بدءًا من المحرف {at} من الجزء {part} (من الرمز: {whole}) يوجد {count} محرفًا زائدًا</translation>
    </message>
    <message>
      <source>Before character {at} of the {part} (of the token: {whole}) {count} characters are missing: {expected}</source>
      <translation>قبل المحرف {at} من الجزء {part} (من الرمز: {whole}) ينقص {count} محرفًا: {expected}</translation>
    </message>
    <message>
      <source>Characters are missing at two line breaks, the first before character {at} of the {part} (of the token: {whole})</source>
      <translation>تنقص محارف عند فاصلي أسطر، أولهما قبل المحرف {at} من الجزء {part} (من الرمز: {whole})</translation>
    </message>
    <message>
      <source>At the start of the token characters are lost: {expected}</source>
      <translation>فُقدت محارف من بداية الرمز: {expected}</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: the last one is lost</source>
      <translation>في التوقيع {there} من {all} محرفًا: فُقد الأخير</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: the last {lost} are lost</source>
      <translation>في التوقيع {there} من {all} محرفًا: فُقد آخر {lost} منها</translation>
    </message>
    <message>
      <source>The signature was made with {used}, but the header says {told}</source>
      <translation>أُنشئ التوقيع بخوارزمية {used}، لكن الترويسة تقول {told}</translation>
    </message>
    <message>
      <source>The signature was made with {used}, which the header does not name</source>
      <translation>أُنشئ التوقيع بخوارزمية {used} التي لا تذكرها الترويسة</translation>
    </message>
    <message>
      <source>The signature is RSASSA-PSS with a salt of {salt} octets; {algorithm} needs one as long as the hash, {size}</source>
      <translation>التوقيع من نوع RSASSA-PSS بملح طوله {salt} بايت؛ وتحتاج {algorithm} إلى ملح بطول التجزئة، {size}</translation>
    </message>
    <message>
      <source>The signature is RSASSA-PSS whose mask (MGF1) uses {hash}; JOSE wants the hash of the message there</source>
      <translation>التوقيع من نوع RSASSA-PSS وقناعه (MGF1) يستخدم {hash}؛ وتتطلب JOSE هناك تجزئة الرسالة نفسها</translation>
    </message>
    <message>
      <source>The signer hashed with {used}; {algorithm} takes {right}</source>
      <translation>استخدم الموقِّع التجزئة {used}؛ بينما تستخدم {algorithm} التجزئة {right}</translation>
    </message>
    <message>
      <source>The signer was given the {hash} hash of the text and not the text, so it was hashed twice</source>
      <translation>أُعطي الموقِّع تجزئة {hash} للنص لا النص نفسه، فجُزّئ مرتين</translation>
    </message>
    <message>
      <source>The key encrypted the bare hash: the name of the hash (DigestInfo) that RSASSA-PKCS1-v1_5 puts before it is missing</source>
      <translation>شفّر المفتاح التجزئة المجردة: اسم التجزئة (DigestInfo) الذي يضعه RSASSA-PKCS1-v1_5 قبلها مفقود</translation>
    </message>
    <message>
      <source>A leading zero octet is missing in the key's coordinates; with {size} octets each the token verifies</source>
      <translation>ينقص بايت صفري في بداية إحداثيات المفتاح؛ وبطول {size} بايت لكل منها يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>The token names no key</source>
      <translation>لا يذكر الرمز أي مفتاح</translation>
    </message>
    <message>
      <source>No key has the kid "{kid}"</source>
      <translation>لا يوجد مفتاح معرّفه (kid) "{kid}"</translation>
    </message>
    <message>
      <source>Several keys have the kid "{kid}"</source>
      <translation>لعدة مفاتيح المعرّف (kid) نفسه "{kid}"</translation>
    </message>
    <message>
      <source>The kid "{kid}" belongs to another key ({source}): it was reused, or the key set is another environment's</source>
      <translation>المعرّف (kid) "{kid}" لمفتاح آخر ({source}): أُعيد استخدامه، أو أن مجموعة المفاتيح من بيئة أخرى</translation>
    </message>
    <message>
      <source>The signature verifies with the key {key} ({source}, number {number}, {form})</source>
      <translation>يصح التوقيع بالمفتاح {key} ({source}، رقم {number}، {form})</translation>
    </message>
    <message>
      <source>The token was shortened before it was copied: at character {at} "{mark}" stands for characters that are lost</source>
      <translation>اختُصر الرمز قبل نسخه: عند المحرف {at} تقوم "{mark}" مقام محارف مفقودة</translation>
    </message>
    <message>
      <source>Number of characters after it: {count}</source>
      <translation>عدد المحارف بعدها: {count}</translation>
    </message>
    <message>
      <source>What is lost cannot be computed: copy the token from its source</source>
      <translation>لا يمكن حساب المفقود: انسخ الرمز من مصدره</translation>
    </message>
    <message>
      <source>The token has only small letters</source>
      <translation>ليس في الرمز إلا أحرف صغيرة</translation>
    </message>
    <message>
      <source>The token has only capital letters</source>
      <translation>ليس في الرمز إلا أحرف كبيرة</translation>
    </message>
    <message>
      <source>Something on the way (a header map, a database, a form) changed their case, which cannot be undone: copy the token from before that place</source>
      <translation>غيّر شيء في الطريق (جدول ترويسات أو قاعدة بيانات أو نموذج) حالة الأحرف، ولا يمكن التراجع عن ذلك: انسخ الرمز من موضع قبله</translation>
    </message>
    <message>
      <source>It ends as at a limit of {limit} bytes</source>
      <translation>ينتهي كما لو عند حد {limit} بايت</translation>
    </message>
    <message>
      <source>It ends as at a limit of {limit} bytes for the whole line</source>
      <translation>ينتهي كما لو عند حد {limit} بايت للسطر كله</translation>
    </message>
    <message>
      <source>The token ends after {count} characters in its header; the rest is lost</source>
      <translation>ينتهي الرمز بعد {count} محرفًا داخل ترويسته؛ والباقي مفقود</translation>
    </message>
    <message>
      <source>The token ends after {count} characters in its payload; the rest is lost</source>
      <translation>ينتهي الرمز بعد {count} محرفًا داخل حمولته؛ والباقي مفقود</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: its end is lost</source>
      <translation>في التوقيع {there} من {all} محرفًا: فُقدت نهايته</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: one is lost</source>
      <translation>في التوقيع {there} من {all} محرفًا: فُقد واحد</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} characters: {lost} are lost</source>
      <translation>في التوقيع {there} من {all} محرفًا: فُقد منها {lost}</translation>
    </message>
    <message>
      <source>Microsoft signs the hash of the header's nonce and not the nonce: the token is meant for Microsoft Graph, and only Graph is to check it. Request a token for your own API (its scope, not Graph's)</source>
      <translation>توقّع Microsoft تجزئة nonce التي في الترويسة لا قيمتها: الرمز مخصص لـ Microsoft Graph، وهي وحدها تتحقق منه. اطلب رمزًا لواجهتك أنت (بنطاقها لا بنطاق Graph)</translation>
    </message>
    <message>
      <source>The payload was written anew after signing; what was signed is {how}</source>
      <translation>أُعيدت كتابة الحمولة بعد التوقيع؛ وما وُقّع كان هكذا: {how}</translation>
    </message>
    <message>
      <source>Header and payload were written anew after signing; what was signed is {how}</source>
      <translation>أُعيدت كتابة الترويسة والحمولة بعد التوقيع؛ وما وُقّع كان هكذا: {how}</translation>
    </message>
    <message>
      <source>The header was written anew after signing; what was signed is {how}</source>
      <translation>أُعيدت كتابة الترويسة بعد التوقيع؛ وما وُقّع كان هكذا: {how}</translation>
    </message>
    <message>
      <source>The header's member "{member}" was added after signing; without it the token verifies</source>
      <translation>أُضيف العضو "{member}" إلى الترويسة بعد التوقيع؛ وبدونه يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>The signer signed the decoded payload and not the encoded one (b64 false without saying so)</source>
      <translation>وقّع الموقِّع الحمولة المفكوكة الترميز لا المرمّزة (b64 false دون ذكر ذلك)</translation>
    </message>
    <message>
      <source>The signer signed decoded header and payload and not the encoded ones</source>
      <translation>وقّع الموقِّع الترويسة والحمولة مفكوكتَي الترميز لا مرمّزتين</translation>
    </message>
    <message>
      <source>The signer signed decoded header and payload, without a dot</source>
      <translation>وقّع الموقِّع الترويسة والحمولة مفكوكتَي الترميز دون نقطة</translation>
    </message>
    <message>
      <source>The signer signed the decoded payload alone</source>
      <translation>وقّع الموقِّع الحمولة المفكوكة الترميز وحدها</translation>
    </message>
    <message>
      <source>The signer signed the encoded payload alone</source>
      <translation>وقّع الموقِّع الحمولة المرمّزة وحدها</translation>
    </message>
    <message>
      <source>The signer signed the encoded header alone</source>
      <translation>وقّع الموقِّع الترويسة المرمّزة وحدها</translation>
    </message>
    <message>
      <source>The signer signed header and payload without the dot</source>
      <translation>وقّع الموقِّع الترويسة والحمولة دون النقطة</translation>
    </message>
    <message>
      <source>The signer signed the text with a dot at its end</source>
      <translation>وقّع الموقِّع النص وفي آخره نقطة</translation>
    </message>
    <message>
      <source>The signer signed the text with a newline at its end</source>
      <translation>وقّع الموقِّع النص وفي آخره سطر جديد</translation>
    </message>
    <message>
      <source>The signer signed base64url with padding, as AWS load balancers do; with the padding in place the token verifies</source>
      <translation>وقّع الموقِّع base64url مع الحشو كما تفعل موازنات الحمل في AWS؛ وبوجود الحشو يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>The signer signed standard base64 and not base64url</source>
      <translation>وقّع الموقِّع base64 القياسي لا base64url</translation>
    </message>
    <message>
      <source>The signer signed standard base64 without padding and not base64url</source>
      <translation>وقّع الموقِّع base64 القياسي دون حشو لا base64url</translation>
    </message>
    <message>
      <source>The payload that was signed ended with a newline</source>
      <translation>انتهت الحمولة الموقَّعة بسطر جديد</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>كما هي</translation>
    </message>
    <message>
      <source>without its last newline</source>
      <translation>دون السطر الجديد الأخير</translation>
    </message>
    <message>
      <source>with a newline at its end</source>
      <translation>مع سطر جديد في النهاية</translation>
    </message>
    <message>
      <source>with CRLF line ends</source>
      <translation>بنهايات أسطر CRLF</translation>
    </message>
    <message>
      <source>with LF line ends</source>
      <translation>بنهايات أسطر LF</translation>
    </message>
    <message>
      <source>without a byte order mark</source>
      <translation>دون علامة ترتيب البايتات</translation>
    </message>
    <message>
      <source>with a byte order mark</source>
      <translation>مع علامة ترتيب البايتات</translation>
    </message>
    <message>
      <source>The signer signed the detached payload {how}</source>
      <translation>وقّع الموقِّع الحمولة المنفصلة: {how}</translation>
    </message>
    <message>
      <source>The signer signed the detached payload {how}, without encoding it</source>
      <translation>وقّع الموقِّع الحمولة المنفصلة دون ترميزها: {how}</translation>
    </message>
    <message>
      <source>compact</source>
      <translation>مضغوط</translation>
    </message>
    <message>
      <source>with blanks after commas and colons</source>
      <translation>بمسافات بعد الفواصل والنقطتين</translation>
    </message>
    <message>
      <source>with blanks after colons</source>
      <translation>بمسافات بعد النقطتين</translation>
    </message>
    <message>
      <source>indented by 2</source>
      <translation>بإزاحة 2</translation>
    </message>
    <message>
      <source>indented by 4</source>
      <translation>بإزاحة 4</translation>
    </message>
    <message>
      <source>indented with tabs</source>
      <translation>بإزاحة بعلامات الجدولة</translation>
    </message>
    <message>
      <source>nothing escaped without need</source>
      <translation>دون تهريب لا حاجة له</translation>
    </message>
    <message>
      <source>slashes escaped</source>
      <translation>مع تهريب الشرطات المائلة</translation>
    </message>
    <message>
      <source>characters beyond ASCII escaped</source>
      <translation>مع تهريب المحارف خارج ASCII</translation>
    </message>
    <message>
      <source>slashes and characters beyond ASCII escaped</source>
      <translation>مع تهريب الشرطات المائلة والمحارف خارج ASCII</translation>
    </message>
    <message>
      <source>&lt; &gt; &amp; escaped</source>
      <translation>مع تهريب &lt; &gt; &amp;</translation>
    </message>
    <message>
      <source>members sorted</source>
      <translation>بأعضاء مرتبة</translation>
    </message>
    <message>
      <source>without blanks around it</source>
      <translation>دون مسافات حوله</translation>
    </message>
    <message>
      <source>The header of the token is lost, {count} characters</source>
      <translation>فُقدت ترويسة الرمز، {count} محرفًا</translation>
    </message>
    <message>
      <source>The first character of the token is lost</source>
      <translation>فُقد المحرف الأول من الرمز</translation>
    </message>
    <message>
      <source>The first {count} characters of the token are lost</source>
      <translation>فُقد أول {count} محرفًا من الرمز</translation>
    </message>
    <message>
      <source>Read so, the token verifies</source>
      <translation>وبهذه القراءة يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>The HMAC was made with the text of a private key: the signer took it for a secret and did not sign with it</source>
      <translation>أُنشئ HMAC بنص مفتاح خاص: عدّه الموقِّع سرًا ولم يوقّع به</translation>
    </message>
    <message>
      <source>The HMAC was made with {encoding}: everybody who has the public key can do that, so the token is a forgery</source>
      <translation>أُنشئ HMAC بما يلي: {encoding}. وهذا متاح لكل من لديه المفتاح العام، فالرمز مزوّر</translation>
    </message>
    <message>
      <source>Character {at} of the secret is one too many</source>
      <translation>المحرف {at} من السر زائد</translation>
    </message>
    <message>
      <source>Character {at} of the secret is wrong</source>
      <translation>المحرف {at} من السر خاطئ</translation>
    </message>
    <message>
      <source>Before character {at} of the secret another is missing here</source>
      <translation>قبل المحرف {at} من السر ينقص هنا محرف آخر</translation>
    </message>
    <message>
      <source>With the right secret the token verifies</source>
      <translation>وبالسر الصحيح يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>The token is signed with an empty secret: anybody can sign with it</source>
      <translation>الرمز موقَّع بسر فارغ: يستطيع أي أحد التوقيع به</translation>
    </message>
    <message>
      <source>The token is signed with the well-known secret "{secret}", out of a tutorial or a default: anybody can sign with it</source>
      <translation>الرمز موقَّع بالسر المعروف "{secret}" من درس تعليمي أو إعداد مبدئي: يستطيع أي أحد التوقيع به</translation>
    </message>
    <message>
      <source>The signer used the base64 text of the secret, not the octets that it encodes</source>
      <translation>استخدم الموقِّع نص base64 للسر، لا البايتات التي يرمّزها</translation>
    </message>
    <message>
      <source>The signer used the base64 text of the secret without its padding</source>
      <translation>استخدم الموقِّع نص base64 للسر دون حشوه</translation>
    </message>
    <message>
      <source>The signer used the base64url text of the secret, not the octets that it encodes</source>
      <translation>استخدم الموقِّع نص base64url للسر، لا البايتات التي يرمّزها</translation>
    </message>
    <message>
      <source>The signer used the hexadecimal text of the secret, not the octets that it encodes</source>
      <translation>استخدم الموقِّع النص الست عشري للسر، لا البايتات التي يرمّزها</translation>
    </message>
    <message>
      <source>The signer used the hexadecimal text (capitals) of the secret</source>
      <translation>استخدم الموقِّع النص الست عشري للسر (بأحرف كبيرة)</translation>
    </message>
    <message>
      <source>The secret is base64 text; the signer used the octets that it encodes</source>
      <translation>السر نص base64؛ واستخدم الموقِّع البايتات التي يرمّزها</translation>
    </message>
    <message>
      <source>The secret is hexadecimal text; the signer used the octets that it encodes</source>
      <translation>السر نص ست عشري؛ واستخدم الموقِّع البايتات التي يرمّزها</translation>
    </message>
    <message>
      <source>White space around the secret was taken as part of it; the signer left it out</source>
      <translation>عُدّت المسافات حول السر جزءًا منه؛ وقد تركها الموقِّع</translation>
    </message>
    <message>
      <source>The signer's secret ends with a newline (LF), as a file read whole does</source>
      <translation>سر الموقِّع ينتهي بسطر جديد (LF)، كما في ملف قُرئ كاملًا</translation>
    </message>
    <message>
      <source>The signer's secret ends with a newline (CRLF), as a file made on Windows does</source>
      <translation>سر الموقِّع ينتهي بسطر جديد (CRLF)، كما في ملف أُنشئ على Windows</translation>
    </message>
    <message>
      <source>The signer's secret ends with a blank</source>
      <translation>سر الموقِّع ينتهي بمسافة</translation>
    </message>
    <message>
      <source>The signer's secret ends with a NUL octet</source>
      <translation>سر الموقِّع ينتهي ببايت صفري (NUL)</translation>
    </message>
    <message>
      <source>The signer encoded the secret as UTF-16 (little-endian)</source>
      <translation>رمّز الموقِّع السر بصيغة UTF-16 (النهاية الصغرى أولًا)</translation>
    </message>
    <message>
      <source>The signer encoded the secret as UTF-16 (big-endian)</source>
      <translation>رمّز الموقِّع السر بصيغة UTF-16 (النهاية الكبرى أولًا)</translation>
    </message>
    <message>
      <source>The signer encoded the secret as UTF-16 with a byte order mark</source>
      <translation>رمّز الموقِّع السر بصيغة UTF-16 مع علامة ترتيب البايتات</translation>
    </message>
    <message>
      <source>The secret lost a zero octet at its start</source>
      <translation>فقد السر بايتًا صفريًا من بدايته</translation>
    </message>
    <message>
      <source>The secret has a zero octet too many at its start</source>
      <translation>في بداية السر بايت صفري زائد</translation>
    </message>
    <message>
      <source>The signer wrote the secret in small letters</source>
      <translation>كتب الموقِّع السر بأحرف صغيرة</translation>
    </message>
    <message>
      <source>The signer wrote the secret in capital letters</source>
      <translation>كتب الموقِّع السر بأحرف كبيرة</translation>
    </message>
    <message>
      <source>The signer's secret starts with a byte order mark</source>
      <translation>سر الموقِّع يبدأ بعلامة ترتيب البايتات</translation>
    </message>
    <message>
      <source>The signer took the quotes around the secret as part of it</source>
      <translation>عدّ الموقِّع علامتي الاقتباس حول السر جزءًا منه</translation>
    </message>
    <message>
      <source>The secret holds escapes such as \n; the signer used what they stand for</source>
      <translation>في السر متتاليات تهريب مثل \n؛ واستخدم الموقِّع ما ترمز إليه</translation>
    </message>
    <message>
      <source>The quotes around the secret are not part of it</source>
      <translation>علامتا الاقتباس حول السر ليستا جزءًا منه</translation>
    </message>
    <message>
      <source>The secret holds a character that cannot be seen, which the signer did not use (a no-break space, a zero-width character)</source>
      <translation>في السر محرف لا يُرى لم يستخدمه الموقِّع (مسافة غير فاصلة أو محرف بلا عرض)</translation>
    </message>
    <message>
      <source>The secret is UTF-16 text; the signer used its characters as UTF-8</source>
      <translation>السر نص بترميز UTF-16؛ واستخدم الموقِّع محارفه بترميز UTF-8</translation>
    </message>
    <message>
      <source>The secret is percent-encoded; the signer used what it stands for</source>
      <translation>السر مرمَّز بالنسبة المئوية؛ واستخدم الموقِّع ما يرمز إليه</translation>
    </message>
    <message>
      <source>The secret is a JWK; what the signer used are the octets of its member k</source>
      <translation>السر JWK؛ وما استخدمه الموقِّع هو ثُمانيات عضوه k</translation>
    </message>
    <message>
      <source>What was given are settings; what the signer used is the value of {name} alone</source>
      <translation>ما أُعطي إعدادات؛ وما استخدمه الموقِّع هو قيمة {name} وحدها</translation>
    </message>
    <message>
      <source>The signature is written in hexadecimal and not in base64url</source>
      <translation>التوقيع مكتوب بالنظام الست عشري لا بـ base64url</translation>
    </message>
    <message>
      <source>The signature is the base64url of a hexadecimal text and not of the octets</source>
      <translation>التوقيع هو base64url لنص ست عشري لا للبايتات</translation>
    </message>
    <message>
      <source>The signature was written in base64 twice</source>
      <translation>كُتب التوقيع بترميز base64 مرتين</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} octets: a leading zero was lost; put back it verifies</source>
      <translation>في التوقيع {there} من {all} بايت: فُقد صفر في البداية؛ وبإعادته يصح</translation>
    </message>
    <message>
      <source>The signature has {there} of {all} octets: a leading zero of {where} was lost; put back it verifies</source>
      <translation>في التوقيع {there} من {all} بايت: فُقد صفر في بداية {where}؛ وبإعادته يصح</translation>
    </message>
    <message>
      <source>The ECDSA signature is ASN.1 DER; with r and s side by side, as JOSE wants it, it verifies</source>
      <translation>توقيع ECDSA بصيغة ASN.1 DER؛ وبوضع r و s متجاورين كما تريد JOSE يصح</translation>
    </message>
    <message>
      <source>r and s are swapped; in their order the signature verifies</source>
      <translation>r و s متبادلان؛ وبترتيبهما الصحيح يصح التوقيع</translation>
    </message>
    <message>
      <source>r and s are written with their lowest octet first; turned round the signature verifies</source>
      <translation>كُتب r و s بالبايت الأدنى أولًا؛ وبعكسهما يصح التوقيع</translation>
    </message>
    <message>
      <source>The octets of the signature stand in reverse order, as Windows writes them; turned round it verifies</source>
      <translation>بايتات التوقيع بترتيب معكوس كما يكتبها Windows؛ وبعكسها يصح</translation>
    </message>
    <message>
      <source>The token went through quoted-printable mail: lines end with = and = stands as =3D; undone it verifies</source>
      <translation>مرّ الرمز ببريد quoted-printable: تنتهي الأسطر بـ = ويُكتب = هكذا =3D؛ وبالتراجع عن ذلك يصح التوقيع</translation>
    </message>
    <message>
      <source>White space or invisible characters came into the token; without them it verifies</source>
      <translation>دخلت الرمزَ مسافات أو محارف غير مرئية؛ وبدونها يصح التوقيع</translation>
    </message>
    <message>
      <source>Each line begins with the quote mark of a mail; without them the token verifies</source>
      <translation>يبدأ كل سطر بعلامة اقتباس البريد؛ وبدونها يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>Line breaks came into the token as the two characters \n; without them it verifies</source>
      <translation>دخلت الرمزَ فواصل أسطر مكتوبة بالمحرفين \n؛ وبدونها يصح التوقيع</translation>
    </message>
    <message>
      <source>The token was percent-encoded; decoded it verifies</source>
      <translation>كان الرمز مرمّزًا بالنسبة المئوية؛ وبفكه يصح التوقيع</translation>
    </message>
    <message>
      <source>The token holds HTML entities; decoded it verifies</source>
      <translation>في الرمز كيانات HTML؛ وبفكها يصح التوقيع</translation>
    </message>
    <message>
      <source>Quotes or brackets came into the token; without them it verifies</source>
      <translation>دخلت الرمزَ علامات اقتباس أو أقواس؛ وبدونها يصح التوقيع</translation>
    </message>
    <message>
      <source>Hyphens were replaced by typographic dashes; undone it verifies</source>
      <translation>استُبدلت بالواصلات شُرَط طباعية؛ وبالتراجع عن ذلك يصح التوقيع</translation>
    </message>
    <message>
      <source>The token was rewritten in standard base64, with + and /; in base64url it verifies</source>
      <translation>أُعيدت كتابة الرمز بـ base64 القياسي، أي بـ + و /؛ وبصيغة base64url يصح التوقيع</translation>
    </message>
    <message>
      <source>Padding was added to the token; without it it verifies</source>
      <translation>أُضيف حشو إلى الرمز؛ وبدونه يصح التوقيع</translation>
    </message>
    <message>
      <source>A dot stands twice; written once the token verifies</source>
      <translation>تكررت نقطة مرتين؛ وبكتابتها مرة يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>The scheme was copied with the token; without it the token verifies</source>
      <translation>نُسخ المخطط مع الرمز؛ وبدونه يصح توقيع الرمز</translation>
    </message>
    <message>
      <source>the key file as it is</source>
      <translation>ملف المفتاح كما هو</translation>
    </message>
    <message>
      <source>the PEM text of the public key</source>
      <translation>نص PEM للمفتاح العام</translation>
    </message>
    <message>
      <source>the PKCS#1 PEM text of the public key</source>
      <translation>نص PKCS#1 PEM للمفتاح العام</translation>
    </message>
    <message>
      <source>the DER octets of the public key</source>
      <translation>بايتات DER للمفتاح العام</translation>
    </message>
    <message>
      <source>the PKCS#1 DER octets of the public key</source>
      <translation>بايتات PKCS#1 DER للمفتاح العام</translation>
    </message>
    <message>
      <source>the base64 of the public key</source>
      <translation>ترميز base64 للمفتاح العام</translation>
    </message>
    <message>
      <source>the JWK text of the public key</source>
      <translation>نص JWK للمفتاح العام</translation>
    </message>
    <message>
      <source>the OpenSSH text of the public key</source>
      <translation>نص OpenSSH للمفتاح العام</translation>
    </message>
    <message>
      <source>the octets of n</source>
      <translation>بايتات n</translation>
    </message>
    <message>
      <source>the base64url of n</source>
      <translation>ترميز base64url لـ n</translation>
    </message>
    <message>
      <source>the octets of x</source>
      <translation>بايتات x</translation>
    </message>
    <message>
      <source>the base64url of x</source>
      <translation>ترميز base64url لـ x</translation>
    </message>
    <message>
      <source>AWS access key id (long-term)</source>
      <translation>معرّف مفتاح وصول AWS (طويل الأمد)</translation>
    </message>
    <message>
      <source>AWS access key id (temporary, of STS)</source>
      <translation>معرّف مفتاح وصول AWS (مؤقت، من STS)</translation>
    </message>
    <message>
      <source>AWS unique id of a role</source>
      <translation>معرّف AWS الفريد لدور</translation>
    </message>
    <message>
      <source>AWS unique id of a user</source>
      <translation>معرّف AWS الفريد لمستخدم</translation>
    </message>
    <message>
      <source>AWS STS service bearer token id</source>
      <translation>معرّف رمز الحامل لخدمة AWS STS</translation>
    </message>
    <message>
      <source>AWS context-specific credential id</source>
      <translation>معرّف بيانات اعتماد AWS خاصة بالسياق</translation>
    </message>
    <message>
      <source>AWS unique id of a group</source>
      <translation>معرّف AWS الفريد لمجموعة</translation>
    </message>
    <message>
      <source>AWS session token (of STS)</source>
      <translation>رمز جلسة AWS (من STS)</translation>
    </message>
    <message>
      <source>GitHub fine-grained personal access token</source>
      <translation>رمز وصول شخصي دقيق الصلاحيات من GitHub</translation>
    </message>
    <message>
      <source>GitHub personal access token (classic)</source>
      <translation>رمز وصول شخصي من GitHub (تقليدي)</translation>
    </message>
    <message>
      <source>GitHub OAuth access token</source>
      <translation>رمز وصول OAuth من GitHub</translation>
    </message>
    <message>
      <source>GitHub App user access token</source>
      <translation>رمز وصول مستخدم لتطبيق GitHub App</translation>
    </message>
    <message>
      <source>GitHub App installation access token</source>
      <translation>رمز وصول تثبيت لتطبيق GitHub App</translation>
    </message>
    <message>
      <source>GitHub App refresh token</source>
      <translation>رمز تجديد لتطبيق GitHub App</translation>
    </message>
    <message>
      <source>GitLab personal access token</source>
      <translation>رمز وصول شخصي من GitLab</translation>
    </message>
    <message>
      <source>GitLab deploy token</source>
      <translation>رمز نشر من GitLab</translation>
    </message>
    <message>
      <source>GitLab runner authentication token</source>
      <translation>رمز مصادقة مشغّل GitLab</translation>
    </message>
    <message>
      <source>GitLab CI/CD job token</source>
      <translation>رمز مهمة CI/CD من GitLab</translation>
    </message>
    <message>
      <source>GitLab trigger token</source>
      <translation>رمز إطلاق من GitLab</translation>
    </message>
    <message>
      <source>GitLab SCIM token</source>
      <translation>رمز SCIM من GitLab</translation>
    </message>
    <message>
      <source>GitLab OAuth application secret</source>
      <translation>سر تطبيق OAuth من GitLab</translation>
    </message>
    <message>
      <source>GitLab agent token</source>
      <translation>رمز وكيل GitLab</translation>
    </message>
    <message>
      <source>npm access token</source>
      <translation>رمز وصول npm</translation>
    </message>
    <message>
      <source>Slack bot token</source>
      <translation>رمز روبوت Slack</translation>
    </message>
    <message>
      <source>Slack user token</source>
      <translation>رمز مستخدم Slack</translation>
    </message>
    <message>
      <source>Slack workspace token</source>
      <translation>رمز مساحة عمل Slack</translation>
    </message>
    <message>
      <source>Slack refresh token</source>
      <translation>رمز تجديد Slack</translation>
    </message>
    <message>
      <source>Slack rotating token</source>
      <translation>رمز Slack متناوب</translation>
    </message>
    <message>
      <source>Slack session token</source>
      <translation>رمز جلسة Slack</translation>
    </message>
    <message>
      <source>Slack app-level token</source>
      <translation>رمز Slack على مستوى التطبيق</translation>
    </message>
    <message>
      <source>Stripe secret key (live)</source>
      <translation>مفتاح Stripe السري (فعلي)</translation>
    </message>
    <message>
      <source>Stripe secret key (test)</source>
      <translation>مفتاح Stripe السري (اختبار)</translation>
    </message>
    <message>
      <source>Stripe restricted key (live)</source>
      <translation>مفتاح Stripe مقيّد (فعلي)</translation>
    </message>
    <message>
      <source>Stripe restricted key (test)</source>
      <translation>مفتاح Stripe مقيّد (اختبار)</translation>
    </message>
    <message>
      <source>Stripe publishable key (live): not a secret, and no bearer token</source>
      <translation>مفتاح Stripe قابل للنشر (فعلي): ليس سرًا ولا رمز حامل</translation>
    </message>
    <message>
      <source>Stripe publishable key (test): not a secret, and no bearer token</source>
      <translation>مفتاح Stripe قابل للنشر (اختبار): ليس سرًا ولا رمز حامل</translation>
    </message>
    <message>
      <source>Webhook signing secret: signs messages, and is no bearer token</source>
      <translation>سر توقيع Webhook: يوقّع الرسائل وليس رمز حامل</translation>
    </message>
    <message>
      <source>Google API key: goes into `key=` or X-Goog-Api-Key, not into Bearer</source>
      <translation>مفتاح Google API: مكانه `key=` أو X-Goog-Api-Key، لا Bearer</translation>
    </message>
    <message>
      <source>Google OAuth access token</source>
      <translation>رمز وصول OAuth من Google</translation>
    </message>
    <message>
      <source>Google OAuth client secret</source>
      <translation>سر عميل OAuth من Google</translation>
    </message>
    <message>
      <source>Google OAuth refresh token</source>
      <translation>رمز تجديد OAuth من Google</translation>
    </message>
    <message>
      <source>SendGrid API key</source>
      <translation>مفتاح SendGrid API</translation>
    </message>
    <message>
      <source>Anthropic API key: goes into x-api-key</source>
      <translation>مفتاح Anthropic API: مكانه x-api-key</translation>
    </message>
    <message>
      <source>OpenAI project API key</source>
      <translation>مفتاح API لمشروع OpenAI</translation>
    </message>
    <message>
      <source>Hugging Face access token</source>
      <translation>رمز وصول Hugging Face</translation>
    </message>
    <message>
      <source>DigitalOcean personal access token</source>
      <translation>رمز وصول شخصي من DigitalOcean</translation>
    </message>
    <message>
      <source>DigitalOcean OAuth token</source>
      <translation>رمز OAuth من DigitalOcean</translation>
    </message>
    <message>
      <source>Shopify access token</source>
      <translation>رمز وصول Shopify</translation>
    </message>
    <message>
      <source>Shopify shared secret</source>
      <translation>سر Shopify مشترك</translation>
    </message>
    <message>
      <source>PyPI API token (a macaroon)</source>
      <translation>رمز PyPI API (من نوع Macaroon)</translation>
    </message>
    <message>
      <source>RubyGems API key</source>
      <translation>مفتاح RubyGems API</translation>
    </message>
    <message>
      <source>Square access token</source>
      <translation>رمز وصول Square</translation>
    </message>
    <message>
      <source>Linear API key</source>
      <translation>مفتاح Linear API</translation>
    </message>
    <message>
      <source>Figma personal access token</source>
      <translation>رمز وصول شخصي من Figma</translation>
    </message>
    <message>
      <source>Postman API key</source>
      <translation>مفتاح Postman API</translation>
    </message>
    <message>
      <source>HashiCorp Vault service token</source>
      <translation>رمز خدمة HashiCorp Vault</translation>
    </message>
    <message>
      <source>HashiCorp Vault batch token</source>
      <translation>رمز دفعي من HashiCorp Vault</translation>
    </message>
    <message>
      <source>Databricks personal access token</source>
      <translation>رمز وصول شخصي من Databricks</translation>
    </message>
    <message>
      <source>New Relic user API key</source>
      <translation>مفتاح API لمستخدم New Relic</translation>
    </message>
    <message>
      <source>Atlassian API token</source>
      <translation>رمز Atlassian API</translation>
    </message>
    <message>
      <source>Docker Hub personal access token</source>
      <translation>رمز وصول شخصي من Docker Hub</translation>
    </message>
    <message>
      <source>Terraform token</source>
      <translation>رمز Terraform</translation>
    </message>
    <message>
      <source>Salesforce session id</source>
      <translation>معرّف جلسة Salesforce</translation>
    </message>
    <message>
      <source>PASETO v1 local (encrypted)</source>
      <translation>PASETO v1 local (مشفَّر)</translation>
    </message>
    <message>
      <source>PASETO v2 local (encrypted)</source>
      <translation>PASETO v2 local (مشفَّر)</translation>
    </message>
    <message>
      <source>PASETO v3 local (encrypted)</source>
      <translation>PASETO v3 local (مشفَّر)</translation>
    </message>
    <message>
      <source>PASETO v4 local (encrypted)</source>
      <translation>PASETO v4 local (مشفَّر)</translation>
    </message>
    <message>
      <source>PASETO v1 public (signed)</source>
      <translation>PASETO v1 public (موقَّع)</translation>
    </message>
    <message>
      <source>PASETO v2 public (signed)</source>
      <translation>PASETO v2 public (موقَّع)</translation>
    </message>
    <message>
      <source>PASETO v3 public (signed)</source>
      <translation>PASETO v3 public (موقَّع)</translation>
    </message>
    <message>
      <source>PASETO v4 public (signed)</source>
      <translation>PASETO v4 public (موقَّع)</translation>
    </message>
    <message>
      <source>Fernet token</source>
      <translation>رمز Fernet</translation>
    </message>
    <message>
      <source>Biscuit token</source>
      <translation>رمز Biscuit</translation>
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
      <translation>بيانات اعتماد Basic</translation>
    </message>
    <message>
      <source>Refresh token</source>
      <translation>رمز التجديد</translation>
    </message>
    <message>
      <source>Entra client secret: goes to the token endpoint, and is no bearer token</source>
      <translation>سر عميل Entra: مكانه نقطة نهاية الرموز، وليس رمز حامل</translation>
    </message>
    <message>
      <source>No known form</source>
      <translation>صيغة غير معروفة</translation>
    </message>
    <message>
      <source>no token</source>
      <translation>لا رمز</translation>
    </message>
    <message>
      <source>Macaroon</source>
      <translation>Macaroon</translation>
    </message>
    <message>
      <source>its packets cannot be read</source>
      <translation>لا يمكن قراءة حزمه</translation>
    </message>
    <message>
      <source>Macaroon (version 1)</source>
      <translation>Macaroon (الإصدار 1)</translation>
    </message>
    <message>
      <source>Macaroon (version 2)</source>
      <translation>Macaroon (الإصدار 2)</translation>
    </message>
    <message>
      <source>the chain of HMACs over identifier and caveats</source>
      <translation>سلسلة HMAC على المعرّف والقيود</translation>
    </message>
    <message>
      <source>No root key was given</source>
      <translation>لم يُعطَ مفتاح جذري</translation>
    </message>
    <message>
      <source>its blocks cannot be read</source>
      <translation>لا يمكن قراءة كتله</translation>
    </message>
    <message>
      <source>the authority block, each block after it, and the proof</source>
      <translation>كتلة الصلاحية وكل كتلة بعدها والإثبات</translation>
    </message>
    <message>
      <source>No Ed25519 root key was given</source>
      <translation>لم يُعطَ مفتاح جذري Ed25519</translation>
    </message>
    <message>
      <source>Flask session cookie (itsdangerous), compressed</source>
      <translation>ملف ارتباط جلسة Flask (itsdangerous)، مضغوط</translation>
    </message>
    <message>
      <source>Flask session cookie (itsdangerous)</source>
      <translation>ملف ارتباط جلسة Flask (itsdangerous)</translation>
    </message>
    <message>
      <source>Django signed value</source>
      <translation>قيمة موقّعة من Django</translation>
    </message>
    <message>
      <source>Rails session cookie</source>
      <translation>ملف ارتباط جلسة Rails</translation>
    </message>
    <message>
      <source>Rails session cookie, encrypted</source>
      <translation>ملف ارتباط جلسة Rails، مشفَّر</translation>
    </message>
    <message>
      <source>No secret_key_base was given</source>
      <translation>لم تُعطَ secret_key_base</translation>
    </message>
    <message>
      <source>Express session cookie</source>
      <translation>ملف ارتباط جلسة Express</translation>
    </message>
    <message>
      <source>No secret was given</source>
      <translation>لم يُعطَ سر</translation>
    </message>
    <message>
      <source>No secret of 32 octets was given</source>
      <translation>لم يُعطَ سر من 32 بايت</translation>
    </message>
    <message>
      <source>it has not 3 or 4 parts</source>
      <translation>ليس له 3 أو 4 أجزاء</translation>
    </message>
    <message>
      <source>its body is no base64url of a sound length</source>
      <translation>متنه ليس base64url بطول سليم</translation>
    </message>
    <message>
      <source>SAML response</source>
      <translation>استجابة SAML</translation>
    </message>
    <message>
      <source>SAML assertion</source>
      <translation>تأكيد SAML</translation>
    </message>
    <message>
      <source>Fernet token (encrypted, with a time stamp)</source>
      <translation>رمز Fernet (مشفَّر، بختم زمني)</translation>
    </message>
    <message>
      <source>its size does not fit the format</source>
      <translation>حجمه لا يناسب الصيغة</translation>
    </message>
    <message>
      <source>No key of 32 octets was given (base64url, as Fernet writes it)</source>
      <translation>لم يُعطَ مفتاح من 32 بايت (base64url كما يكتبه Fernet)</translation>
    </message>
    <message>
      <source>Branca token (encrypted, with a time stamp)</source>
      <translation>رمز Branca (مشفَّر، بختم زمني)</translation>
    </message>
    <message>
      <source>No key of 32 octets was given</source>
      <translation>لم يُعطَ مفتاح من 32 بايت</translation>
    </message>
    <message>
      <source>No key was given that fits</source>
      <translation>لم يُعطَ مفتاح مناسب</translation>
    </message>
    <message>
      <source>Entra access token, version 1</source>
      <translation>رمز وصول Entra، الإصدار 1</translation>
    </message>
    <message>
      <source>Entra token, version 1.0</source>
      <translation>رمز Entra، الإصدار 1.0</translation>
    </message>
    <message>
      <source>Entra token, version 2.0</source>
      <translation>رمز Entra، الإصدار 2.0</translation>
    </message>
    <message>
      <source>Google token</source>
      <translation>رمز Google</translation>
    </message>
    <message>
      <source>Firebase ID token</source>
      <translation>رمز هوية Firebase</translation>
    </message>
    <message>
      <source>Cognito id token</source>
      <translation>رمز هوية Cognito</translation>
    </message>
    <message>
      <source>Cognito access token</source>
      <translation>رمز وصول Cognito</translation>
    </message>
    <message>
      <source>Cognito token</source>
      <translation>رمز Cognito</translation>
    </message>
    <message>
      <source>GitHub Actions identity token</source>
      <translation>رمز هوية GitHub Actions</translation>
    </message>
    <message>
      <source>Keycloak token</source>
      <translation>رمز Keycloak</translation>
    </message>
    <message>
      <source>Auth0 token</source>
      <translation>رمز Auth0</translation>
    </message>
    <message>
      <source>Okta token</source>
      <translation>رمز Okta</translation>
    </message>
    <message>
      <source>encrypted token (JWE)</source>
      <translation>رمز مشفَّر (JWE)</translation>
    </message>
    <message>
      <source>DPoP proof (RFC 9449)</source>
      <translation>إثبات DPoP (RFC 9449)</translation>
    </message>
    <message>
      <source>access token (RFC 9068)</source>
      <translation>رمز وصول (RFC 9068)</translation>
    </message>
    <message>
      <source>logout token</source>
      <translation>رمز تسجيل الخروج</translation>
    </message>
    <message>
      <source>security event token (RFC 8417)</source>
      <translation>رمز حدث أمني (RFC 8417)</translation>
    </message>
    <message>
      <source>introspection response (RFC 9701)</source>
      <translation>استجابة الفحص (RFC 9701)</translation>
    </message>
    <message>
      <source>key binding of an SD-JWT (RFC 9901)</source>
      <translation>ربط مفتاح SD-JWT ‏(RFC 9901)</translation>
    </message>
    <message>
      <source>verifiable credential (SD-JWT VC)</source>
      <translation>اعتماد قابل للتحقق (SD-JWT VC)</translation>
    </message>
    <message>
      <source>SD-JWT (RFC 9901)</source>
      <translation>SD-JWT ‏(RFC 9901)</translation>
    </message>
    <message>
      <source>Kubernetes service-account token</source>
      <translation>رمز حساب خدمة Kubernetes</translation>
    </message>
    <message>
      <source>JWT-SVID (SPIFFE)</source>
      <translation>JWT-SVID ‏(SPIFFE)</translation>
    </message>
    <message>
      <source>refresh token</source>
      <translation>رمز تجديد</translation>
    </message>
    <message>
      <source>ID token</source>
      <translation>رمز هوية</translation>
    </message>
    <message>
      <source>access token</source>
      <translation>رمز وصول</translation>
    </message>
    <message>
      <source>JWT</source>
      <translation>JWT</translation>
    </message>
    <message>
      <source>signed content (JWS)</source>
      <translation>محتوى موقَّع (JWS)</translation>
    </message>
  </context>
  <context>
    <name>http_delivery</name>
    <message>
      <source>%1 cannot be reached (%2)</source>
      <translation>تعذر الوصول إلى %1 (%2)</translation>
    </message>
    <message>
      <source>%1 answered with status %2</source>
      <translation>أجاب %1 بالحالة %2</translation>
    </message>
  </context>
  <context>
    <name>main</name>
    <message>
      <source>Explains why a token is rejected and what fixes it, and watches logs for token failures.
Example: bearerwatch access.log</source>
      <translation>يشرح لماذا يُرفض رمز وما الذي يصلحه، ويراقب السجلات بحثًا عن إخفاقات الرموز.
مثال: bearerwatch access.log</translation>
    </message>
    <message>
      <source>Open the bundled token set and log.</source>
      <translation>فتح مجموعة الرموز والسجل المرفقين.</translation>
    </message>
    <message>
      <source>Save a picture of the window to FILE, and end.</source>
      <translation>حفظ صورة للنافذة في FILE ثم الإنهاء.</translation>
    </message>
    <message>
      <source>Colours of this run: light or dark.</source>
      <translation>ألوان هذا التشغيل: light أو dark.</translation>
    </message>
    <message>
      <source>Language of this run, for example de or ar.</source>
      <translation>لغة هذا التشغيل، مثل de أو ar.</translation>
    </message>
    <message>
      <source>Show a page: inspect, watch, keys or help.</source>
      <translation>عرض صفحة: inspect أو watch أو keys أو help.</translation>
    </message>
    <message>
      <source>End once the window has been painted: measures the start.</source>
      <translation>الإنهاء حالما تُرسم النافذة: يقيس بدء التشغيل.</translation>
    </message>
    <message>
      <source>Logs, keys, token files, or a text. Other users of this computer can see a text that stands here.</source>
      <translation>سجلات أو مفاتيح أو ملفات رموز أو نص. يستطيع مستخدمو هذا الحاسوب الآخرون رؤية نص يُكتب هنا.</translation>
    </message>
    <message>
      <source>There is no such file: %1</source>
      <translation>لا يوجد ملف كهذا: %1</translation>
    </message>
  </context>
  <context>
    <name>models</name>
    <message>
      <source>another key signed it</source>
      <translation>وقّعه مفتاح آخر</translation>
    </message>
    <message>
      <source>the key was misread</source>
      <translation>قُرئ المفتاح خطأ</translation>
    </message>
    <message>
      <source>the copy is damaged in one character of the header</source>
      <translation>النسخة تالفة في حرف من الترويسة</translation>
    </message>
    <message>
      <source>the copy is damaged in one character of the payload</source>
      <translation>النسخة تالفة في حرف من الحمولة</translation>
    </message>
    <message>
      <source>the copy is damaged in one character of the signature</source>
      <translation>النسخة تالفة في حرف من التوقيع</translation>
    </message>
    <message>
      <source>the signature was made differently</source>
      <translation>صُنع التوقيع بطريقة أخرى</translation>
    </message>
    <message>
      <source>the copy is damaged</source>
      <translation>النسخة تالفة</translation>
    </message>
    <message>
      <source>expired %1 ago</source>
      <translation>انتهت صلاحيته قبل %1</translation>
    </message>
    <message>
      <source>not valid for another %1</source>
      <translation>لن يصلح قبل %1</translation>
    </message>
    <message>
      <source>the signature does not fit</source>
      <translation>التوقيع لا يطابق</translation>
    </message>
    <message>
      <source>no key fits the kid</source>
      <translation>لا مفتاح يطابق kid</translation>
    </message>
    <message>
      <source>%1, and one more reason</source>
      <translation>%1 وسبب آخر</translation>
    </message>
    <message>
      <source>%1, and %2 more reasons</source>
      <translation>%1، وأسباب أخرى عددها %2</translation>
    </message>
    <message>
      <source>%1, and %2</source>
      <translation>%1، و%2</translation>
    </message>
    <message>
      <source>this algorithm is not supported, so the signature was not checked</source>
      <translation>هذه الخوارزمية غير مدعومة فلم يُفحص التوقيع</translation>
    </message>
    <message>
      <source>only its server knows whether it is valid</source>
      <translation>خادمه وحده يعلم إن كان صالحًا</translation>
    </message>
    <message>
      <source>encrypted, and none of the keys decrypts it</source>
      <translation>مشفَّر، ولا يفكّه أي من المفاتيح</translation>
    </message>
    <message>
      <source>encrypted, and no key to decrypt it</source>
      <translation>مشفَّر ولا مفتاح لفكّه</translation>
    </message>
    <message>
      <source>no key: the signature was not checked</source>
      <translation>لا مفتاح: لم يُفحص التوقيع</translation>
    </message>
    <message>
      <source>none of the keys fits: the signature was not checked</source>
      <translation>لا مفتاح مناسب: لم يُفحص التوقيع</translation>
    </message>
    <message>
      <source>Signature verified with key</source>
      <translation>تحقق التوقيع بالمفتاح</translation>
    </message>
    <message>
      <source>Signature does not verify with key</source>
      <translation>التوقيع لا يطابق المفتاح</translation>
    </message>
    <message>
      <source>Signature not checked</source>
      <translation>لم يُفحص التوقيع</translation>
    </message>
    <message>
      <source>Signature not supported</source>
      <translation>التوقيع غير مدعوم</translation>
    </message>
    <message>
      <source>No signature</source>
      <translation>لا توقيع</translation>
    </message>
    <message>
      <source>Decrypted with key</source>
      <translation>فُكّ بالمفتاح</translation>
    </message>
    <message>
      <source>passes every check, ends in %1</source>
      <translation>يجتاز كل الفحوص وينتهي بعد %1</translation>
    </message>
    <message>
      <source>passes every check, never ends</source>
      <translation>يجتاز كل الفحوص ولا ينتهي</translation>
    </message>
    <message>
      <source>passes the checks that were made; see the notes for the others</source>
      <translation>يجتاز ما أُجري من فحوص؛ انظر الملاحظات لغيرها</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Not determined</source>
      <translation>غير محدَّد</translation>
    </message>
    <message>
      <source>No signature to check</source>
      <translation>لا توقيع يُفحص</translation>
    </message>
    <message>
      <source>Not decrypted</source>
      <translation>لم تُفك تعميته</translation>
    </message>
    <message>
      <source>Leeway %1 s</source>
      <translation>السماح %1 ث</translation>
    </message>
    <message>
      <source>Clock %1</source>
      <translation>الساعة %1</translation>
    </message>
    <message>
      <source>Valid in %1</source>
      <translation>يصلح بعد %1</translation>
    </message>
    <message>
      <source>Expired %1 ago</source>
      <translation>انتهت صلاحيته قبل %1</translation>
    </message>
    <message>
      <source>Expired %1 ago, inside the leeway</source>
      <translation>انتهت صلاحيته قبل %1 ضمن السماح</translation>
    </message>
    <message>
      <source>Expires in %1</source>
      <translation>ينتهي بعد %1</translation>
    </message>
    <message>
      <source>Not known: it cannot be read</source>
      <translation>غير معروف: تتعذر قراءته</translation>
    </message>
    <message>
      <source>As the token inside says</source>
      <translation>كما يقول الرمز الذي بداخله</translation>
    </message>
    <message>
      <source>Not known: exp cannot be read as a time</source>
      <translation>غير معروف: لا يُقرأ exp وقتًا</translation>
    </message>
    <message>
      <source>No expiry: it carries no exp</source>
      <translation>لا انتهاء: لا يحمل exp</translation>
    </message>
    <message>
      <source>The same verdict in a terminal or a script: status 0 where the token is accepted, 1 where it is rejected.</source>
      <translation>الحكم نفسه في طرفية أو سكربت: الحالة 0 حيث يُقبل الرمز، و1 حيث يُرفض.</translation>
    </message>
    <message>
      <source>Sends the token in a clean Authorization header; the answer's WWW-Authenticate says what the server objects to. Paste the answer here to have it explained.</source>
      <translation>يرسل الرمز في ترويسة Authorization نظيفة؛ ويقول WWW-Authenticate في الرد ما يعترض عليه الخادم. الصق الرد هنا ليُشرح.</translation>
    </message>
    <message>
      <source>Introspection with curl</source>
      <translation>الاستعلام بـ curl</translation>
    </message>
    <message>
      <source>Only its server knows an opaque token (RFC 7662). Put in the address and a client that may ask; the answer can be pasted here.</source>
      <translation>لا يعرف الرمز المعتم إلا خادمه (RFC 7662). ضع العنوان وعميلًا يحق له السؤال؛ ويمكن لصق الرد هنا.</translation>
    </message>
    <message>
      <source>Checks the signature alone. secret.bin holds the secret as it is, without a line end.</source>
      <translation>يفحص التوقيع وحده. في secret.bin السر كما هو بلا نهاية سطر.</translation>
    </message>
    <message>
      <source>Checks the signature alone, with the issuer's public key in key.pem.</source>
      <translation>يفحص التوقيع وحده، بالمفتاح العام للمُصدِر في key.pem.</translation>
    </message>
    <message>
      <source>jose (Latchset)</source>
      <translation>jose (Latchset)</translation>
    </message>
    <message>
      <source>Decrypts with key.jwk and prints the content.</source>
      <translation>يفك التعمية بـ key.jwk ويطبع المحتوى.</translation>
    </message>
    <message>
      <source>Checks the signature with key.jwk, a JWK or a whole key set, and prints the claims.</source>
      <translation>يفحص التوقيع بـ key.jwk، وهو JWK أو مجموعة مفاتيح كاملة، ويطبع المطالبات.</translation>
    </message>
    <message>
      <source>Python (PyJWT)</source>
      <translation>Python (PyJWT)</translation>
    </message>
    <message>
      <source>Prints the claims, or the name of the exception that an application would see.</source>
      <translation>يطبع المطالبات أو اسم الاستثناء الذي يراه التطبيق.</translation>
    </message>
    <message>
      <source>Node.js (jose)</source>
      <translation>Node.js (jose)</translation>
    </message>
    <message>
      <source>Needs npm install jose. Prints the claims, or the error with its code.</source>
      <translation>يحتاج npm install jose. يطبع المطالبات أو الخطأ مع رمزه.</translation>
    </message>
    <message>
      <source>Paste the token that was sent: its times are compared with this clock at once.</source>
      <translation>الصق الرمز الذي أُرسل: تُقارن أوقاته فورًا بهذه الساعة.</translation>
    </message>
    <message>
      <source>Paste the request as it was sent, with its Authorization header: damage to the header and the copy shows first.</source>
      <translation>الصق الطلب كما أُرسل مع ترويسة Authorization: يظهر أولًا تلف الترويسة والنسخة.</translation>
    </message>
    <message>
      <source>Paste the token, and add the issuer's public key or key set: the signature is checked and a failure is explained.</source>
      <translation>الصق الرمز وأضف المفتاح العام لجهة الإصدار أو مجموعة مفاتيحها: يُفحص التوقيع ويُشرح الإخفاق.</translation>
    </message>
    <message>
      <source>Paste the token, and fill in what the API expects: issuer, audience, scope, claims. The difference is marked.</source>
      <translation>الصق الرمز واملأ ما تتوقعه الواجهة: جهة الإصدار والجمهور والنطاق والمطالبات. يُعلَّم الفرق.</translation>
    </message>
    <message>
      <source>Paste the token, and give the list of revoked or seen ids: the token alone cannot tell.</source>
      <translation>الصق الرمز وأعطِ قائمة المعرّفات المبطلة أو التي شوهدت: لا يستطيع الرمز وحده أن يخبر.</translation>
    </message>
    <message>
      <source>Paste the token or key id: its kind, its issuer and a damaged copy can be seen, whether its server knows it cannot.</source>
      <translation>الصق الرمز أو معرّف المفتاح: يمكن رؤية نوعه وجهة إصداره وتلف نسخته، أما معرفة خادمه به فلا.</translation>
    </message>
    <message>
      <source>Open the log of the API: the token may be good, the check itself failed.</source>
      <translation>افتح سجل الواجهة: قد يكون الرمز سليمًا، والفحص نفسه هو الذي فشل.</translation>
    </message>
    <message>
      <source>Paste the whole response with its WWW-Authenticate header, or the request that was refused: this text gives no reason.</source>
      <translation>الصق الرد كاملًا مع ترويسة WWW-Authenticate أو الطلب المرفوض: هذا النص لا يذكر سببًا.</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>The text says “%1”.</source>
      <translation>يقول النص «%1».</translation>
    </message>
    <message>
      <source>Check: %1</source>
      <translation>تحقق: %1</translation>
    </message>
    <message>
      <source>How to prevent it</source>
      <translation>كيف تتجنبه</translation>
    </message>
    <message>
      <source>What the server said</source>
      <translation>ما قاله الخادم</translation>
    </message>
    <message>
      <source>asks for</source>
      <translation>يطلب</translation>
    </message>
    <message>
      <source>%1 is no registered OAuth error</source>
      <translation>%1 ليس خطأ OAuth مسجلًا</translation>
    </message>
    <message>
      <source>An error, no token</source>
      <translation>خطأ ولا رمز</translation>
    </message>
    <message>
      <source>Nothing to verify in this text</source>
      <translation>لا شيء يُفحص في هذا النص</translation>
    </message>
    <message>
      <source>no cause is named</source>
      <translation>لم يُذكر سبب</translation>
    </message>
    <message>
      <source>it tells of: %1</source>
      <translation>يذكر: %1</translation>
    </message>
    <message>
      <source>most likely: %1</source>
      <translation>الأرجح: %1</translation>
    </message>
    <message>
      <source>The text beside it says: %1</source>
      <translation>النص المجاور يقول: %1</translation>
    </message>
    <message>
      <source>The token shows the same.</source>
      <translation>والرمز يُظهر الشيء نفسه.</translation>
    </message>
    <message>
      <source>Nothing here shows it: the server knows more, has another clock, key or expectation, or means another token.</source>
      <translation>لا شيء هنا يُظهره: الخادم يعرف أكثر، أو له ساعة أو مفتاح أو توقعات أخرى، أو يقصد رمزًا آخر.</translation>
    </message>
    <message>
      <source>found</source>
      <translation>وُجد</translation>
    </message>
    <message>
      <source>now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>past expiry</source>
      <translation>بعد الانتهاء</translation>
    </message>
    <message>
      <source>until it is valid</source>
      <translation>حتى الصلاحية</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>متوقَّع</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>مختلف</translation>
    </message>
    <message>
      <source>another value</source>
      <translation>قيمة أخرى</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <source>%1 different keys share the kid %2: verifiers differ in which one they take. Give each key its own kid.</source>
      <translation>%1 مفاتيح مختلفة تتقاسم kid ‏%2: يختلف المتحققون في أيها يأخذون. أعطِ كل مفتاح kid خاصًا به.</translation>
    </message>
    <message>
      <source>One key stands %1 times (thumbprint %2). That is harmless.</source>
      <translation>يتكرر مفتاح %1 مرات (البصمة %2). لا ضرر في ذلك.</translation>
    </message>
    <message>
      <source>%1 says use enc: verifiers skip it for signatures. If it signs, publish it with use sig.</source>
      <translation>يقول %1 إن use هو enc: يتخطاه المتحققون في التواقيع. إن كان يوقّع فانشره مع use sig.</translation>
    </message>
    <message>
      <source>%1 is a secret of %2 bits: it can be guessed from one token. HS256 wants 256 bits or more of chance.</source>
      <translation>%1 سر من %2 بت: يمكن تخمينه من رمز واحد. تريد HS256 ‏256 بت عشوائية أو أكثر.</translation>
    </message>
    <message>
      <source>%1 is a private key: the public one is enough to verify. Keep the private one where tokens are made.</source>
      <translation>%1 مفتاح خاص: العام يكفي للتحقق. أبقِ الخاص حيث تُصنع الرموز.</translation>
    </message>
    <message>
      <source>The certificate of %1 ended at %2. Renew it.</source>
      <translation>انتهت شهادة %1 في %2. جدّدها.</translation>
    </message>
    <message>
      <source>The certificate of %1 ends at %2. Renew it in time.</source>
      <translation>تنتهي شهادة %1 في %2. جدّدها في الوقت المناسب.</translation>
    </message>
    <message>
      <source>%1 keys of a set have no kid: a verifier must try each of them. Give each key a kid.</source>
      <translation>%1 مفاتيح في مجموعة بلا kid: على المتحقق أن يجرب كلًا منها. أعطِ كل مفتاح kid.</translation>
    </message>
    <message>
      <source>Try a leeway of %1 s</source>
      <translation>جرّب سماحًا قدره %1 ث</translation>
    </message>
    <message>
      <source>Judge it one second before its end</source>
      <translation>احكم عليه قبل نهايته بثانية</translation>
    </message>
    <message>
      <source>Judge it when it begins</source>
      <translation>احكم عليه عند بدايته</translation>
    </message>
    <message>
      <source>Inspect the corrected header</source>
      <translation>افحص الترويسة المصحّحة</translation>
    </message>
    <message>
      <source>Copy the corrected header</source>
      <translation>انسخ الترويسة المصحّحة</translation>
    </message>
    <message>
      <source>Inspect the cleaned token</source>
      <translation>افحص الرمز المنظَّف</translation>
    </message>
    <message>
      <source>Copy the cleaned token</source>
      <translation>انسخ الرمز المنظَّف</translation>
    </message>
    <message>
      <source>Use key %1</source>
      <translation>استخدم المفتاح %1</translation>
    </message>
    <message>
      <source>Decrypt with…</source>
      <translation>فك التشفير بـ…</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>أضف مفتاحًا…</translation>
    </message>
    <message>
      <source>Expect %1</source>
      <translation>توقَّع %1</translation>
    </message>
    <message>
      <source>Allow %1</source>
      <translation>اسمح بـ %1</translation>
    </message>
    <message>
      <source>Do not require %1</source>
      <translation>لا تشترط %1</translation>
    </message>
    <message>
      <source>Check a revocation list…</source>
      <translation>افحص قائمة الإلغاء…</translation>
    </message>
    <message>
      <source>Commands for your stack…</source>
      <translation>أوامر لبيئتك…</translation>
    </message>
    <message>
      <source>No rule is named for this record.</source>
      <translation>لا قاعدة مذكورة لهذا السجل.</translation>
    </message>
    <message>
      <source>No rule knows this wording: its words speak for the cause, as in messages of other programs.</source>
      <translation>لا توجد قاعدة تعرف هذه الصياغة: كلماتها تشير إلى السبب، كما في رسائل برامج أخرى.</translation>
    </message>
    <message>
      <source>The line matched the rule “%1”.</source>
      <translation>طابق السطر القاعدة «%1».</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>مثبَت</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>مذكور</translation>
    </message>
    <message>
      <source>inferred</source>
      <translation>مستنتَج</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>الطريقة</translation>
    </message>
    <message>
      <source>Request id</source>
      <translation>معرّف الطلب</translation>
    </message>
    <message>
      <source>Read as</source>
      <translation>قُرئ على أنه</translation>
    </message>
    <message>
      <source>a line of no known format: its words alone were looked at</source>
      <translation>سطر بلا صيغة معروفة: نُظر في كلماته وحدها</translation>
    </message>
    <message>
      <source>a record of the format “%1”</source>
      <translation>سجل بالصيغة «%1»</translation>
    </message>
    <message>
      <source>none was found in it: it counts in no interval</source>
      <translation>لم يُعثر عليه: لا يُعد في أي فترة</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>القاعدة</translation>
    </message>
    <message>
      <source>none is named</source>
      <translation>لا شيء مذكور</translation>
    </message>
    <message>
      <source>Words that decided</source>
      <translation>الكلمات الحاسمة</translation>
    </message>
    <message>
      <source>none: fields of the record alone, as its status</source>
      <translation>لا شيء: حقول السجل وحدها كحالته</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>اليقين</translation>
    </message>
    <message>
      <source>Also named</source>
      <translation>مذكور أيضًا</translation>
    </message>
    <message>
      <source>From another record</source>
      <translation>من سجل آخر</translation>
    </message>
    <message>
      <source>%1: line %2 of %3, which is of the same request</source>
      <translation>%1: السطر %2 من %3، وهو من الطلب نفسه</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>مضموم</translation>
    </message>
    <message>
      <source>with the record %1 of the same request, which tells more</source>
      <translation>مع السجل %1 للطلب نفسه، وهو يقول أكثر</translation>
    </message>
    <message>
      <source>If this is wrong</source>
      <translation>إن كان هذا خطأ</translation>
    </message>
    <message>
      <source>“Mark as” teaches how records like this one are read.</source>
      <translation>يعلّم زر «عدّه» كيف تُقرأ سجلات كهذا.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>%1, line %2, byte %3</source>
      <translation>%1، السطر %2، البايت %3</translation>
    </message>
    <message>
      <source>(%1 in all; the rest is not shown)</source>
      <translation>(%1 إجمالًا؛ ولا يُعرض الباقي)</translation>
    </message>
    <message>
      <source>The text of this record is not there any more: %1 was rotated, changed or removed since it was read. What was found in it is kept.</source>
      <translation>لم يعد نص هذا السجل موجودًا: دُوّر %1 أو تغير أو أُزيل منذ قراءته. ويبقى ما وُجد فيه.</translation>
    </message>
    <message>
      <source>No token failure</source>
      <translation>لا إخفاق لرمز</translation>
    </message>
    <message>
      <source>Computed from the token in this record.</source>
      <translation>محسوب من الرمز في هذا السجل.</translation>
    </message>
    <message>
      <source>The log says so in words.</source>
      <translation>يقوله السجل بالكلمات.</translation>
    </message>
    <message>
      <source>The best explanation of what the log shows.</source>
      <translation>أفضل تفسير لما يعرضه السجل.</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>متطابق</translation>
    </message>
    <message>
      <source>slash missing at the end</source>
      <translation>شرطة مائلة ناقصة في النهاية</translation>
    </message>
    <message>
      <source>one slash too many at the end</source>
      <translation>شرطة مائلة زائدة في النهاية</translation>
    </message>
    <message>
      <source>blanks around it</source>
      <translation>فراغات حوله</translation>
    </message>
    <message>
      <source>other letter case</source>
      <translation>اختلاف حالة الأحرف</translation>
    </message>
    <message>
      <source>other scheme</source>
      <translation>مخطط آخر</translation>
    </message>
    <message>
      <source>from character %1</source>
      <translation>من الحرف %1</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 ث</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 د</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 س</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 ي</translation>
    </message>
    <message>
      <source>%1 years</source>
      <translation>%1 سنوات</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>قبل %1</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>بعد %1</translation>
    </message>
    <message>
      <source>header</source>
      <translation>ترويسة</translation>
    </message>
    <message>
      <source>payload</source>
      <translation>حمولة</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>encrypted key</source>
      <translation>المفتاح المعمّى</translation>
    </message>
    <message>
      <source>initialization vector</source>
      <translation>متجه التهيئة</translation>
    </message>
    <message>
      <source>ciphertext</source>
      <translation>النص المعمّى</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <source>part %1</source>
      <translation>الجزء %1</translation>
    </message>
    <message>
      <source>not the expected one</source>
      <translation>ليس المتوقَّع</translation>
    </message>
    <message>
      <source>lacks a required scope</source>
      <translation>ينقصه نطاق مطلوب</translation>
    </message>
    <message>
      <source>no key has it</source>
      <translation>لا مفتاح يحمله</translation>
    </message>
    <message>
      <source>not allowed, or not of the key</source>
      <translation>غير مسموح أو ليس للمفتاح</translation>
    </message>
    <message>
      <source>The token names no key; its signature verifies with key %1.</source>
      <translation>لا يسمّي الرمز مفتاحًا، ويتحقق توقيعه بالمفتاح %1.</translation>
    </message>
    <message>
      <source>The token names key %1, but its signature verifies with key %2.</source>
      <translation>يسمّي الرمز المفتاح %1، لكن توقيعه يتحقق بالمفتاح %2.</translation>
    </message>
    <message>
      <source>Character %1 of the %2: %3 should be %4.</source>
      <translation>الحرف %1 من %2: ‏%3 يجب أن يكون %4.</translation>
    </message>
    <message>
      <source>Character %1 of the %2: %3 should be %4; the letter's case was changed.</source>
      <translation>الحرف %1 من %2: ‏%3 يجب أن يكون %4؛ تغيرت حالة الحرف.</translation>
    </message>
    <message>
      <source>Characters %1 and %2 of the %3 are swapped: %4 should be %5.</source>
      <translation>الحرفان %1 و%2 من %3 مبدّلان: %4 يجب أن يكون %5.</translation>
    </message>
    <message>
      <source>Character %1 of the %2, %3, is one too many.</source>
      <translation>الحرف %1 من %2، وهو %3، زائد.</translation>
    </message>
    <message>
      <source>Before character %1 of the %2 the character %3 is missing.</source>
      <translation>قبل الحرف %1 من %2 ينقص الحرف %3.</translation>
    </message>
    <message>
      <source>The key was misread</source>
      <translation>قُرئ المفتاح خطأً</translation>
    </message>
    <message>
      <source>Damaged copy: one character differs</source>
      <translation>نسخة تالفة: حرف واحد مختلف</translation>
    </message>
    <message>
      <source>Damaged copy</source>
      <translation>نسخة تالفة</translation>
    </message>
    <message>
      <source>Typed, or read from a picture: the two characters were taken for each other.</source>
      <translation>كُتب أو قُرئ من صورة: خُلط بين الحرفين.</translation>
    </message>
    <message>
      <source>A field, a header or a search box that changes the case of letters.</source>
      <translation>حقل أو ترويسة أو مربع بحث يغيّر حالة الأحرف.</translation>
    </message>
    <message>
      <source>Typed by hand, or edited after it was copied.</source>
      <translation>كُتب باليد أو عُدّل بعد نسخه.</translation>
    </message>
    <message>
      <source>A selection that began or ended too early, or a field or a log that cuts long values.</source>
      <translation>تحديد بدأ أو انتهى مبكرًا، أو حقل أو سجل يقص القيم الطويلة.</translation>
    </message>
    <message>
      <source>A line wrap in a mail, a terminal or a document that was copied along.</source>
      <translation>التفاف سطر في بريد أو طرفية أو مستند نُسخ معه.</translation>
    </message>
    <message>
      <source>The key id was used twice, or the key set is another environment's.</source>
      <translation>استُعمل معرّف المفتاح مرتين، أو أن مجموعة المفاتيح لبيئة أخرى.</translation>
    </message>
    <message>
      <source>The signature verifies with this secret.</source>
      <translation>التوقيع صحيح بهذا السر.</translation>
    </message>
    <message>
      <source>The signature verifies with key %1 once this is undone.</source>
      <translation>إن أُزيل هذا طابق التوقيع المفتاح %1.</translation>
    </message>
    <message>
      <source>No proof: the signature was not checked again.</source>
      <translation>لا دليل: لم يُفحص التوقيع مرة أخرى.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
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
      <translation>%1 إلى %2 UTC</translation>
    </message>
    <message>
      <source>From %1 UTC</source>
      <translation>من %1 UTC</translation>
    </message>
    <message>
      <source>Until %1 UTC</source>
      <translation>حتى %1 UTC</translation>
    </message>
    <message>
      <source>What to do next</source>
      <translation>ما العمل الآن</translation>
    </message>
    <message>
      <source>Cause: %1 (%2)</source>
      <translation>السبب: %1 (%2)</translation>
    </message>
    <message>
      <source>Client: %1</source>
      <translation>العميل: %1</translation>
    </message>
    <message>
      <source>Server: %1</source>
      <translation>الخادم: %1</translation>
    </message>
    <message>
      <source>Likely cause: %1</source>
      <translation>السبب المرجّح: %1</translation>
    </message>
    <message>
      <source>(cut)</source>
      <translation>(محذوف)</translation>
    </message>
    <message>
      <source>The token, its signature and its claims are not part of this report.</source>
      <translation>الرمز وتوقيعه ومطالباته ليست جزءًا من هذا التقرير.</translation>
    </message>
    <message>
      <source>the audience lacks its final slash</source>
      <translation>ينقص الجمهورَ شرطته الأخيرة</translation>
    </message>
    <message>
      <source>the audience has a slash too many</source>
      <translation>في الجمهور شرطة زائدة</translation>
    </message>
    <message>
      <source>meant for another audience</source>
      <translation>مخصص لجمهور آخر</translation>
    </message>
    <message>
      <source>the issuer lacks its final slash</source>
      <translation>ينقص المُصدِرَ شرطته الأخيرة</translation>
    </message>
    <message>
      <source>the issuer has a slash too many</source>
      <translation>في المُصدِر شرطة زائدة</translation>
    </message>
    <message>
      <source>made by another issuer</source>
      <translation>من مُصدِر آخر</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>أخرى</translation>
    </message>
    <message>
      <source>1 character</source>
      <translation>حرف واحد</translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرفًا</numerusform>
      </translation>
    </message>
    <message>
      <source>JWT</source>
      <translation>JWT</translation>
    </message>
    <message>
      <source>Encrypted token (JWE)</source>
      <translation>رمز مشفَّر (JWE)</translation>
    </message>
    <message>
      <source>SD-JWT</source>
      <translation>SD-JWT</translation>
    </message>
    <message>
      <source>Damaged JWT</source>
      <translation>JWT تالف</translation>
    </message>
    <message>
      <source>Opaque token</source>
      <translation>رمز معتم</translation>
    </message>
    <message>
      <source>PASETO</source>
      <translation>PASETO</translation>
    </message>
    <message>
      <source>No token</source>
      <translation>لا رمز</translation>
    </message>
    <message>
      <source>Authorization header</source>
      <translation>ترويسة Authorization</translation>
    </message>
    <message>
      <source>DPoP header</source>
      <translation>ترويسة DPoP</translation>
    </message>
    <message>
      <source>HTTP header</source>
      <translation>ترويسة HTTP</translation>
    </message>
    <message>
      <source>curl command</source>
      <translation>أمر curl</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>address</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>form</source>
      <translation>استمارة</translation>
    </message>
    <message>
      <source>cookie</source>
      <translation>ملف ارتباط</translation>
    </message>
    <message>
      <source>log line</source>
      <translation>سطر سجل</translation>
    </message>
    <message>
      <source>text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>عميل</translation>
    </message>
    <message>
      <source>Key id</source>
      <translation>معرّف المفتاح</translation>
    </message>
    <message>
      <source>Issuer</source>
      <translation>مُصدِر</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>جمهور</translation>
    </message>
    <message>
      <source>Path</source>
      <translation>المسار</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>موضوع</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>الخدمة</translation>
    </message>
    <message>
      <source>Client id</source>
      <translation>معرّف العميل</translation>
    </message>
    <message>
      <source>User agent</source>
      <translation>وكيل المستخدم</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>رمز</translation>
    </message>
    <message>
      <source>Source %1</source>
      <translation>المصدر %1</translation>
    </message>
    <message>
      <source>Text “%1”</source>
      <translation>النص «%1»</translation>
    </message>
  </context>
  <context>
    <name>samples</name>
    <message>
      <source>Expired</source>
      <translation>منتهي الصلاحية</translation>
    </message>
    <message>
      <source>and its audience lacks a slash</source>
      <translation>وينقص الجمهورَ شرطة مائلة</translation>
    </message>
    <message>
      <source>Signed with another key</source>
      <translation>موقّع بمفتاح آخر</translation>
    </message>
    <message>
      <source>the key that fits is in the sample</source>
      <translation>المفتاح المناسب موجود في العينة</translation>
    </message>
    <message>
      <source>Damaged copy</source>
      <translation>نسخة تالفة</translation>
    </message>
    <message>
      <source>one character of the payload changed</source>
      <translation>تغيّر حرف واحد من الحمولة</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <source>a token that passes every check</source>
      <translation>رمز يجتاز كل الفحوص</translation>
    </message>
  </context>
</TS>
