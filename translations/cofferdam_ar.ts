<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CoreConnections</name>
    <message>
        <source>what PostgreSQL&apos;s library takes by itself</source>
        <translation>ما تأخذه مكتبة PostgreSQL من تلقاء نفسها</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>with: %1</source>
        <translation>مع: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبل: %1</translation>
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
        <translation>محجوز: %1</translation>
    </message>
    <message>
        <source>This adds no step to the plan.</source>
        <translation>هذا لا يضيف أي خطوة إلى الخطة.</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>production</source>
        <translation>الإنتاج</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%1, read again, could not be shown to end in what you chose. %2</source>
        <translation>بعد قراءة %1 من جديد لم يثبت أنها تنتهي إلى ما اخترته. %2</translation>
    </message>
    <message>
        <source>The SQL script</source>
        <translation>نص SQL</translation>
    </message>
    <message>
        <source>The Rails migrations</source>
        <translation>ترحيلات Rails</translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>local socket</source>
        <translation>مقبس محلي</translation>
    </message>
    <message>
        <source>%1 (sslmode %2)</source>
        <translation>%1 (sslmode %2)</translation>
    </message>
    <message>
        <source>no TLS (sslmode %1)</source>
        <translation>بلا TLS (sslmode %1)</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. PostgreSQL %3.</source>
        <translation>متصل بـ %1 باسم %2. PostgreSQL %3.</translation>
    </message>
    <message>
        <source>Through a socket of this machine: nothing leaves it.</source>
        <translation>عبر مقبس في هذا الجهاز: لا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2 (sslmode %3).</source>
        <translation>مشفَّر: %1، %2 (sslmode %3).</translation>
    </message>
    <message>
        <source>No TLS: what is sent can be read on the way (sslmode %1).</source>
        <translation>بلا TLS: يمكن قراءة ما يُرسل في الطريق (sslmode %1).</translation>
    </message>
    <message>
        <source>This is a read replica: good for reading; a plan is run on its primary.</source>
        <translation>هذه نسخة مطابقة للقراءة: تصلح للقراءة؛ أما الخطة فتُنفَّذ على خادمها الأساسي.</translation>
    </message>
</context>
<context>
    <name>FindEntries</name>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>comment on step %1</source>
        <translation>تعليق على الخطوة %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>تعليق على %1</translation>
    </message>
    <message>
        <source>not modelled, %1</source>
        <translation>غير ممثَّل، %1</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>معاد التسمية</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>يوقف</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>blocks nothing</source>
        <translation>لا يوقف شيئًا</translation>
    </message>
    <message>
        <source>blocks schema changes</source>
        <translation>يوقف تغييرات المخطط</translation>
    </message>
    <message>
        <source>blocks writes</source>
        <translation>يوقف الكتابة</translation>
    </message>
    <message>
        <source>blocks reads and writes</source>
        <translation>يوقف القراءة والكتابة</translation>
    </message>
    <message>
        <source>no table lock</source>
        <translation>بلا قفل على جدول</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>غير مثبت</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>not validated</source>
        <translation>غير مُتحقَّق منه</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>غير مفروض</translation>
    </message>
    <message>
        <source>restrictive</source>
        <translation>تقييدي</translation>
    </message>
    <message>
        <source>not populated</source>
        <translation>غير معبّأ</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <translation>التعليق: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT NULL from now on</source>
        <translation>NOT NULL من الآن</translation>
    </message>
    <message>
        <source>NULL allowed from now on</source>
        <translation>NULL مسموح من الآن</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>أُضيف %1: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>أُزيل %1: %2</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 holds decisions but does not say what was compared.</source>
        <translation>يحتوي %1 على قرارات لكنه لا يذكر ما الذي قورن.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Empty schema</source>
        <translation>مخطط فارغ</translation>
    </message>
    <message>
        <source>SQL file</source>
        <translation>ملف SQL</translation>
    </message>
    <message>
        <source>Folder of SQL files</source>
        <translation>مجلد ملفات SQL</translation>
    </message>
    <message>
        <source>Rails schema</source>
        <translation>مخطط Rails</translation>
    </message>
    <message>
        <source>Rails project</source>
        <translation>مشروع Rails</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>لقطة محفوظة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>File of a Git revision</source>
        <translation>ملف من مراجعة Git</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>قراءة الأوامر</translation>
    </message>
    <message>
        <source>Understanding statements</source>
        <translation>فهم الأوامر</translation>
    </message>
    <message>
        <source>Asking the database</source>
        <translation>سؤال قاعدة البيانات</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>إعداد الخطة</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Letting a scratch server print the texts</source>
        <translation>خادم مؤقت يطبع النصوص</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Have</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>على دفعات</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>فوري</translation>
    </message>
    <message>
        <source>reads all rows</source>
        <translation>يقرأ كل الصفوف</translation>
    </message>
    <message>
        <source>builds an index</source>
        <translation>يبني فهرسًا</translation>
    </message>
    <message>
        <source>rewrites the table</source>
        <translation>يعيد كتابة الجدول</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>الفحص المسبق</translation>
    </message>
    <message>
        <source>Reads only: is everything as the plan expects?</source>
        <translation>قراءة فقط: هل كل شيء كما تتوقعه الخطة؟</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Adds what the new code needs; the old code does not notice.</source>
        <translation>يضيف ما تحتاجه الشيفرة الجديدة دون أن تلاحظ القديمة ذلك.</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Fills existing rows in small batches.</source>
        <translation>يملأ الصفوف الموجودة على دفعات صغيرة.</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Proves rules about existing rows without blocking writes.</source>
        <translation>يثبت صحة القواعد على الصفوف الموجودة دون إيقاف الكتابة.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>التبديل</translation>
    </message>
    <message>
        <source>Changes names and rules over in short transactions.</source>
        <translation>يبدّل الأسماء والقواعد في معاملات قصيرة.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Removes what no code uses any more.</source>
        <translation>يزيل ما لم تعد أي شيفرة تستخدمه.</translation>
    </message>
    <message>
        <source>Deploy the application before %1</source>
        <translation>انشر التطبيق قبل مرحلة %1</translation>
    </message>
    <message>
        <source>Comes along: another selected change needs it</source>
        <translation>يأتي معها: تغيير آخر مختار يحتاج إليه</translation>
    </message>
    <message>
        <source>Is the %1 %2 now called %3, or is it gone and %3 a new one?</source>
        <translation>هل صار اسم %1 %2 هو %3، أم أنه حُذف و%3 جديد؟</translation>
    </message>
    <message>
        <source>Existing rows get this value.</source>
        <translation>تأخذ الصفوف الموجودة هذه القيمة.</translation>
    </message>
    <message>
        <source>Dropping the %1 %2 destroys what it holds. It stays out of the plan until somebody accepts that.</source>
        <translation>حذف %1 %2 يُتلف ما يحتويه. يبقى خارج الخطة حتى يقبل أحد بذلك.</translation>
    </message>
    <message>
        <source>Make sure that no code reads it any more, keep a copy if in doubt, then accept with the reason.</source>
        <translation>تأكد من أن لا شيفرة تقرؤه بعد الآن، واحتفظ بنسخة عند الشك، ثم اقبل مع ذكر السبب.</translation>
    </message>
    <message>
        <source>You ticked it.</source>
        <translation>أنت من اختارها.</translation>
    </message>
    <message>
        <source>Ticked from the start: it destroys nothing.</source>
        <translation>مختارة من البداية: لا تُتلف شيئًا.</translation>
    </message>
    <message>
        <source>Its hazard was accepted.</source>
        <translation>قُبلت مخاطرتها.</translation>
    </message>
    <message>
        <source>%1, never analysed</source>
        <translation>%1، لم يُحلَّل قط</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s), %1</source>
        <translation>
            <numerusform>بلا صفوف، %1</numerusform>
            <numerusform>صف واحد تقريبًا، %1</numerusform>
            <numerusform>صفان تقريبًا، %1</numerusform>
            <numerusform>نحو %Ln صفوف، %1</numerusform>
            <numerusform>نحو %Ln صفًا، %1</numerusform>
            <numerusform>نحو %Ln صف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its spelling was accepted for the plan.</source>
        <translation>قُبلت كتابته للخطة.</translation>
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
        <translation>متن SQL</translation>
    </message>
    <message>
        <source>access method</source>
        <translation>طريقة وصول</translation>
    </message>
    <message>
        <source>aggregate options</source>
        <translation>خيارات التجميع</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>attached to</source>
        <translation>ملحق بـ</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>نوع أساسي</translation>
    </message>
    <message>
        <source>body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>تحويل نوع</translation>
    </message>
    <message>
        <source>check constraint</source>
        <translation>قيد تحقق</translation>
    </message>
    <message>
        <source>clustered on</source>
        <translation>مجمّع على</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>ترتيب النصوص</translation>
    </message>
    <message>
        <source>column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>column comments</source>
        <translation>تعليقات الأعمدة</translation>
    </message>
    <message>
        <source>cluster on</source>
        <translation>التجميع وفق</translation>
    </message>
    <message>
        <source>column privileges</source>
        <translation>صلاحيات الأعمدة</translation>
    </message>
    <message>
        <source>column settings</source>
        <translation>إعدادات الأعمدة</translation>
    </message>
    <message>
        <source>column defaults</source>
        <translation>القيم الافتراضية للأعمدة</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>columns set on delete</source>
        <translation>أعمدة تُعيَّن عند الحذف</translation>
    </message>
    <message>
        <source>command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>composite type</source>
        <translation>نوع مركّب</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>constraint trigger</source>
        <translation>مشغّل قيد</translation>
    </message>
    <message>
        <source>constraints</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>تحويل ترميز</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>default privileges</source>
        <translation>صلاحيات افتراضية</translation>
    </message>
    <message>
        <source>deferrable</source>
        <translation>قابل للتأجيل</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>مفروض</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>نوع تعداد</translation>
    </message>
    <message>
        <source>event trigger</source>
        <translation>مشغّل أحداث</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>قيد استبعاد</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>امتداد</translation>
    </message>
    <message>
        <source>for each row</source>
        <translation>لكل صف</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>مفتاح أجنبي</translation>
    </message>
    <message>
        <source>foreign options</source>
        <translation>خيارات خارجية</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>خادم خارجي</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>جدول خارجي</translation>
    </message>
    <message>
        <source>foreign-data wrapper</source>
        <translation>غلاف بيانات خارجية</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>function</source>
        <translation>دالة</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>مولَّد</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>هوية</translation>
    </message>
    <message>
        <source>included columns</source>
        <translation>أعمدة مضمّنة</translation>
    </message>
    <message>
        <source>index</source>
        <translation>فهرس</translation>
    </message>
    <message>
        <source>inherited only</source>
        <translation>موروث فقط</translation>
    </message>
    <message>
        <source>inherits from</source>
        <translation>يرث من</translation>
    </message>
    <message>
        <source>initially deferred</source>
        <translation>مؤجل ابتداءً</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>leakproof</source>
        <translation>مانع للتسرب</translation>
    </message>
    <message>
        <source>link symbol</source>
        <translation>رمز الربط</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>عرض مادي</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>new transition table</source>
        <translation>جدول الانتقال الجديد</translation>
    </message>
    <message>
        <source>not inherited</source>
        <translation>غير موروث</translation>
    </message>
    <message>
        <source>not-null constraint</source>
        <translation>قيد عدم الفراغ</translation>
    </message>
    <message>
        <source>nulls not distinct</source>
        <translation>القيم الفارغة غير متمايزة</translation>
    </message>
    <message>
        <source>of type</source>
        <translation>من نوع</translation>
    </message>
    <message>
        <source>old transition table</source>
        <translation>جدول الانتقال القديم</translation>
    </message>
    <message>
        <source>on delete</source>
        <translation>عند الحذف</translation>
    </message>
    <message>
        <source>on the parent only</source>
        <translation>على الأصل فقط</translation>
    </message>
    <message>
        <source>on update</source>
        <translation>عند التعديل</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>معامل</translation>
    </message>
    <message>
        <source>operator class</source>
        <translation>صنف معاملات</translation>
    </message>
    <message>
        <source>operator family</source>
        <translation>عائلة معاملات</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>owned by</source>
        <translation>مملوك لـ</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>التوازي</translation>
    </message>
    <message>
        <source>partition of</source>
        <translation>قسم من</translation>
    </message>
    <message>
        <source>partitioned by</source>
        <translation>مقسّم حسب</translation>
    </message>
    <message>
        <source>permissive</source>
        <translation>متساهل</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>populated</source>
        <translation>معبّأ</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>مفتاح أساسي</translation>
    </message>
    <message>
        <source>privileges</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>range type</source>
        <translation>نوع مدى</translation>
    </message>
    <message>
        <source>referenced columns</source>
        <translation>الأعمدة المشار إليها</translation>
    </message>
    <message>
        <source>references</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation>هوية النسخ</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>يعيد</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>row security</source>
        <translation>أمان الصفوف</translation>
    </message>
    <message>
        <source>row security forced on the owner</source>
        <translation>أمان الصفوف مفروض على المالك</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>security definer</source>
        <translation>بصلاحيات المعرِّف</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>تسلسل</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>statistics object</source>
        <translation>كائن إحصاءات</translation>
    </message>
    <message>
        <source>statistics target</source>
        <translation>هدف الإحصاءات</translation>
    </message>
    <message>
        <source>statistics targets</source>
        <translation>أهداف الإحصاءات</translation>
    </message>
    <message>
        <source>statistics targets of the index</source>
        <translation>أهداف إحصاءات الفهرس</translation>
    </message>
    <message>
        <source>comment of the index</source>
        <translation>تعليق الفهرس</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>storage parameters</source>
        <translation>معاملات التخزين</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>subtype</source>
        <translation>النوع الفرعي</translation>
    </message>
    <message>
        <source>support function</source>
        <translation>دالة مساندة</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>فضاء الجداول</translation>
    </message>
    <message>
        <source>text search configuration</source>
        <translation>إعداد بحث نصي</translation>
    </message>
    <message>
        <source>text search dictionary</source>
        <translation>قاموس بحث نصي</translation>
    </message>
    <message>
        <source>text search parser</source>
        <translation>محلل بحث نصي</translation>
    </message>
    <message>
        <source>text search template</source>
        <translation>قالب بحث نصي</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>فريد</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>قيد تفرّد</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>update of</source>
        <translation>عند تعديل</translation>
    </message>
    <message>
        <source>user mapping</source>
        <translation>ربط مستخدم</translation>
    </message>
    <message>
        <source>using</source>
        <translation>باستعمال</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>view</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>التقلب</translation>
    </message>
    <message>
        <source>when</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>where</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>window function</source>
        <translation>دالة نافذة</translation>
    </message>
    <message>
        <source>with check</source>
        <translation>مع تحقق</translation>
    </message>
    <message>
        <source>without overlaps</source>
        <translation>بلا تداخل</translation>
    </message>
    <message>
        <source>check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>غير NULL</translation>
    </message>
    <message>
        <source>comment of the identity sequence</source>
        <translation>تعليق تسلسل الهوية</translation>
    </message>
    <message>
        <source>privileges on the identity sequence</source>
        <translation>الصلاحيات على تسلسل الهوية</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>cannot drop %1 because %2 depends on it</source>
        <translation>لا يمكن حذف %1 لأن %2 يعتمد عليه</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 غير موجود</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 موجود من قبل</translation>
    </message>
    <message>
        <source>The file holds no ActiveRecord::Schema definition.</source>
        <translation>لا يحتوي الملف على تعريف ActiveRecord::Schema.</translation>
    </message>
    <message>
        <source>%1 of the scratch server failed.</source>
        <translation>فشل %1 الخاص بالخادم التجريبي.</translation>
    </message>
    <message>
        <source>The scratch server&apos;s directory %1 can&apos;t be made.</source>
        <translation>تعذّر إنشاء مجلد الخادم التجريبي %1.</translation>
    </message>
    <message>
        <source>The scratch server refused.</source>
        <translation>رفض الخادم التجريبي الطلب.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a schema file.</source>
        <translation>حجم %1 أكبر من أن يكون ملف مخطط.</translation>
    </message>
    <message>
        <source>git has no file %1 at revision %2.</source>
        <translation>لا يوجد في git الملف %1 في المراجعة %2.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>لم يُجب %1 خلال %2 ثانية.</translation>
    </message>
    <message>
        <source>%1 wants a password, and none was given.</source>
        <translation>يطلب %1 كلمة مرور ولم تُعطَ أي كلمة.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>لا يوجد اتصال بـ %1.</translation>
    </message>
    <message>
        <source>%1 is not a whole snapshot.</source>
        <translation>‏%1 ليس لقطة كاملة.</translation>
    </message>
    <message>
        <source>PostgreSQL does not accept %1: %2</source>
        <translation>لا يقبل PostgreSQL العبارة %1: %2</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>مستبعد يدويًا</translation>
    </message>
    <message>
        <source>differs in spelling, equal in meaning unproven: accept %1 to include it</source>
        <translation>يختلف في الكتابة، وتساوي المعنى غير مثبت: اقبل %1 لتضمينه</translation>
    </message>
    <message>
        <source>destructive: accept %1 to include it</source>
        <translation>متلِف: اقبل %1 لإدراجه</translation>
    </message>
    <message>
        <source>may be a rename: waiting for an answer</source>
        <translation>قد يكون إعادة تسمية: بانتظار إجابة</translation>
    </message>
    <message>
        <source>needs %1, which is held back</source>
        <translation>يحتاج إلى %1 وهو محجوز</translation>
    </message>
    <message>
        <source>needs something that is held back</source>
        <translation>يحتاج إلى شيء محجوز</translation>
    </message>
    <message>
        <source>existing rows need a value: waiting for a fill expression</source>
        <translation>الصفوف الموجودة تحتاج إلى قيمة: بانتظار تعبير تعبئة</translation>
    </message>
    <message>
        <source>still used by %1, which this comparison leaves alone</source>
        <translation>ما زال %1 يستخدمه، وهذه المقارنة لا تمسّه</translation>
    </message>
    <message>
        <source>The connection string is not one that PostgreSQL&apos;s library understands.</source>
        <translation>نص الاتصال ليس مما تفهمه مكتبة PostgreSQL.</translation>
    </message>
    <message>
        <source>The schema of %1 is being changed: each attempt to read it was overtaken by a change.</source>
        <translation>مخطط %1 قيد التغيير: كل محاولة لقراءته سبقها تغيير.</translation>
    </message>
    <message>
        <source>PL/pgSQL code could not be read: %1</source>
        <translation>تعذّرت قراءة شيفرة PL/pgSQL: %1</translation>
    </message>
    <message>
        <source>%1 is not a %2</source>
        <translation>‏%1 ليس %2</translation>
    </message>
    <message>
        <source>This is no database.yml that can be read: %1.</source>
        <translation>ليس هذا ملف database.yml تمكن قراءته: %1.</translation>
    </message>
    <message>
        <source>This is no service file that PostgreSQL&apos;s library would read: %1.</source>
        <translation>ليس هذا ملف خدمات تقرؤه مكتبة PostgreSQL: %1.</translation>
    </message>
    <message>
        <source>%1 was given a password and did not let us in.</source>
        <translation>أُعطي %1 كلمة مرور ولم يسمح لنا بالدخول.</translation>
    </message>
    <message>
        <source>The baseline is the one that the plan was made for.</source>
        <translation>نقطة الانطلاق هي التي أُعدّت الخطة لها.</translation>
    </message>
    <message>
        <source>The baseline has moved since the plan was made.</source>
        <translation>تغيّرت نقطة الانطلاق منذ إعداد الخطة.</translation>
    </message>
    <message>
        <source>The baseline has moved since the plan was made; objects that differ: %1.</source>
        <translation>تغيّرت نقطة الانطلاق منذ إعداد الخطة؛ عدد الكائنات المختلفة: %1.</translation>
    </message>
    <message>
        <source>The plan has been carried out: this is its goal.</source>
        <translation>نُفِّذت الخطة: هذا هو هدفها.</translation>
    </message>
    <message>
        <source>The plan is on its way: this is what it leaves before its phase %1.</source>
        <translation>الخطة قيد التنفيذ: هكذا تترك المخطط قبل مرحلتها %1.</translation>
    </message>
    <message>
        <source>taken as equal by hand</source>
        <translation>عُدّ مساويًا باليد</translation>
    </message>
    <message>
        <source>the columns of %1 hang on a query whose types only a server can tell</source>
        <translation>تعتمد أعمدة %1 على استعلام لا يعرف أنواعه إلا خادم</translation>
    </message>
</context>
<context>
    <name>cofferdam::base</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ddl</name>
    <message>
        <source>drop cascades to %1</source>
        <translation>الحذف يشمل %1 تبعًا</translation>
    </message>
    <message>
        <source>%1 already exists, skipped</source>
        <translation>‏%1 موجود من قبل، جرى تخطيه</translation>
    </message>
    <message>
        <source>column %1 has another type than in the parent table</source>
        <translation>نوع العمود %1 يختلف عن نوعه في الجدول الأصل</translation>
    </message>
    <message>
        <source>%1 is generated: it cannot have a default</source>
        <translation>‏%1 مولَّد: لا يمكن أن تكون له قيمة افتراضية</translation>
    </message>
    <message>
        <source>%1 is in a primary key</source>
        <translation>‏%1 ضمن مفتاح أساسي</translation>
    </message>
    <message>
        <source>%1 is an identity column</source>
        <translation>‏%1 عمود هوية</translation>
    </message>
    <message>
        <source>%1 already is an identity column</source>
        <translation>‏%1 عمود هوية من قبل</translation>
    </message>
    <message>
        <source>%1 must be NOT NULL before it can become an identity column</source>
        <translation>يجب أن يكون %1 غير قابل للفراغ NOT NULL قبل أن يصبح عمود هوية</translation>
    </message>
    <message>
        <source>%1 has a default</source>
        <translation>للعمود %1 قيمة افتراضية</translation>
    </message>
    <message>
        <source>%1 is not an identity column</source>
        <translation>‏%1 ليس عمود هوية</translation>
    </message>
    <message>
        <source>%1 is not a generated column</source>
        <translation>‏%1 ليس عمودًا مولَّدًا</translation>
    </message>
    <message>
        <source>%1 is virtual: its expression cannot be dropped</source>
        <translation>‏%1 افتراضي غير مخزَّن: لا يمكن حذف تعبيره</translation>
    </message>
    <message>
        <source>%1 cannot become a constraint: it must be unique, valid, whole and in default order</source>
        <translation>لا يمكن أن يصبح %1 قيدًا: يجب أن يكون فريدًا وصالحًا وكاملًا وبالترتيب المعتاد</translation>
    </message>
    <message>
        <source>cannot add a NOT VALID foreign key to partitioned %1 before PostgreSQL 18</source>
        <translation>لا يمكن إضافة مفتاح أجنبي NOT VALID إلى الجدول المقسّم %1 قبل PostgreSQL 18</translation>
    </message>
    <message>
        <source>%1 does not exist, skipped</source>
        <translation>‏%1 غير موجود، جرى تخطيه</translation>
    </message>
    <message>
        <source>%1 is inherited: drop it on the parent table</source>
        <translation>‏%1 موروث: احذفه من الجدول الأصل</translation>
    </message>
    <message>
        <source>%1 is not a foreign key: it cannot be altered</source>
        <translation>‏%1 ليس مفتاحًا أجنبيًا: لا يمكن تعديله</translation>
    </message>
    <message>
        <source>%1 is not a %2</source>
        <translation>‏%1 ليس %2</translation>
    </message>
    <message>
        <source>cannot alter the type of %1 because %2 uses it</source>
        <translation>لا يمكن تعديل نوع %1 لأن %2 يستخدمه</translation>
    </message>
    <message>
        <source>%1 is inherited: alter it on the parent table</source>
        <translation>‏%1 موروث: عدّله في الجدول الأصل</translation>
    </message>
    <message>
        <source>%1 references %2, which is not there</source>
        <translation>يشير %1 إلى %2 وهو غير موجود</translation>
    </message>
    <message>
        <source>there is no primary key for referenced %1</source>
        <translation>لا يوجد مفتاح أساسي للجدول المشار إليه %1</translation>
    </message>
    <message>
        <source>there is no unique constraint that fits the columns which %1 references in %2</source>
        <translation>لا يوجد قيد تفرّد يوافق الأعمدة التي يشير إليها %1 في %2</translation>
    </message>
    <message>
        <source>%1 already has a primary key</source>
        <translation>للجدول %1 مفتاح أساسي من قبل</translation>
    </message>
    <message>
        <source>a DO block with %1 could change the schema</source>
        <translation>قد تغيّر كتلة DO التي فيها %1 المخطط</translation>
    </message>
    <message>
        <source>cannot drop %1 because %2 needs it</source>
        <translation>لا يمكن حذف %1 لأن %2 يحتاج إليه</translation>
    </message>
    <message>
        <source>cannot drop %1 concurrently</source>
        <translation>لا يمكن حذف %1 بالتوازي CONCURRENTLY</translation>
    </message>
    <message>
        <source>%1 is part of the partition key</source>
        <translation>‏%1 جزء من مفتاح التقسيم</translation>
    </message>
    <message>
        <source>the result type of %1 cannot be changed: drop it first</source>
        <translation>لا يمكن تغيير نوع نتيجة %1: احذفه أولًا</translation>
    </message>
    <message>
        <source>cannot create an index on partitioned %1 concurrently</source>
        <translation>لا يمكن بناء فهرس على الجدول المقسّم %1 بطريقة CONCURRENTLY</translation>
    </message>
    <message>
        <source>%1 belongs to a constraint: %2 needs one too before it can be attached</source>
        <translation>‏%1 تابع لقيد: يحتاج %2 إلى قيد أيضًا قبل إلحاقه</translation>
    </message>
    <message>
        <source>privileges on columns of %1 have no place here</source>
        <translation>لا مكان هنا لصلاحيات على أعمدة %1</translation>
    </message>
    <message>
        <source>%1 is inherited: rename it on the parent table</source>
        <translation>‏%1 موروث: أعد تسميته في الجدول الأصل</translation>
    </message>
    <message>
        <source>there is already a transaction in progress</source>
        <translation>توجد معاملة جارية من قبل</translation>
    </message>
    <message>
        <source>there is no transaction in progress</source>
        <translation>لا توجد معاملة جارية</translation>
    </message>
    <message>
        <source>LOCK TABLE can only be used in a transaction block</source>
        <translation>لا يُستخدم LOCK TABLE إلا داخل معاملة</translation>
    </message>
    <message>
        <source>column %1 is specified more than once</source>
        <translation>ذُكر العمود %1 أكثر من مرة</translation>
    </message>
    <message>
        <source>%1 is not a label of %2</source>
        <translation>‏%1 ليس من قيم %2</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>‏%1 يستخدمه %2</translation>
    </message>
    <message>
        <source>%1 can only be replaced by a query with the same columns first</source>
        <translation>لا يمكن استبدال %1 إلا باستعلام يبدأ بالأعمدة نفسها</translation>
    </message>
    <message>
        <source>%1 already inherits from %2</source>
        <translation>‏%1 يرث من %2 من قبل</translation>
    </message>
    <message>
        <source>%1 does not inherit from %2</source>
        <translation>‏%1 لا يرث من %2</translation>
    </message>
    <message>
        <source>column %1 of %2 does not fit its parent table&apos;s</source>
        <translation>العمود %1 في %2 لا يوافق عمود الجدول الأصل</translation>
    </message>
    <message>
        <source>LIKE %1 needs a table whose columns are known</source>
        <translation>تحتاج LIKE %1 إلى جدول أعمدته معروفة</translation>
    </message>
    <message>
        <source>column %1 of %2 does not fit the partitioned table</source>
        <translation>العمود %1 في %2 لا يوافق الجدول المقسّم</translation>
    </message>
    <message>
        <source>%1 has columns that %2 has not</source>
        <translation>في %1 أعمدة ليست في %2</translation>
    </message>
    <message>
        <source>%1 lacks the check %2 of the partitioned table</source>
        <translation>ينقص %1 قيد التحقق %2 الذي في الجدول المقسّم</translation>
    </message>
    <message>
        <source>%1 is not partitioned</source>
        <translation>‏%1 غير مقسّم</translation>
    </message>
    <message>
        <source>%1 already is a partition</source>
        <translation>‏%1 قسم من قبل</translation>
    </message>
    <message>
        <source>%1 is not a partition of %2</source>
        <translation>‏%1 ليس قسمًا من %2</translation>
    </message>
    <message>
        <source>%1 has a default partition: it cannot be detached from concurrently</source>
        <translation>لدى %1 قسم افتراضي: لا يمكن الفصل عنه بطريقة CONCURRENTLY</translation>
    </message>
    <message>
        <source>%1 needs a unique index before it can be refreshed concurrently</source>
        <translation>يحتاج %1 إلى فهرس فريد قبل تحديثه بطريقة CONCURRENTLY</translation>
    </message>
    <message>
        <source>option %1 of %2 is not as the statement expects it</source>
        <translation>الخيار %1 في %2 ليس كما تتوقعه العبارة</translation>
    </message>
    <message>
        <source>privileges on %1 have no place here</source>
        <translation>لا مكان هنا لصلاحيات على %1</translation>
    </message>
    <message>
        <source>a DO block that cannot be read could change the schema: %1</source>
        <translation>كتلة DO تتعذّر قراءتها قد تغيّر المخطط: %1</translation>
    </message>
    <message>
        <source>a call of %1 could change the schema</source>
        <translation>قد يغيّر استدعاء %1 المخطط</translation>
    </message>
    <message>
        <source>%1 cannot run inside a transaction block</source>
        <translation>لا يمكن تنفيذ %1 داخل كتلة معاملة</translation>
    </message>
    <message>
        <source>no schema has been selected to create %1 in</source>
        <translation>لم يُختر مخطط يُنشأ فيه %1</translation>
    </message>
    <message>
        <source>the DO block ends with an error of its own</source>
        <translation>تنتهي كتلة DO بخطأ من عندها</translation>
    </message>
    <message>
        <source>SET LOCAL can only be used in transaction blocks</source>
        <translation>لا يُستخدم SET LOCAL إلا داخل معاملة</translation>
    </message>
    <message>
        <source>SAVEPOINT can only be used in transaction blocks</source>
        <translation>لا يُستخدم SAVEPOINT إلا داخل معاملة</translation>
    </message>
    <message>
        <source>savepoint %1 does not exist</source>
        <translation>نقطة الحفظ %1 غير موجودة</translation>
    </message>
    <message>
        <source>a table made by a query could not be read</source>
        <translation>تعذّرت قراءة جدول أنشأه استعلام</translation>
    </message>
    <message>
        <source>a permanent table may reference only permanent tables: %1</source>
        <translation>لا يجوز لجدول دائم أن يشير إلا إلى جداول دائمة: %1</translation>
    </message>
    <message>
        <source>the default of an argument of %1 cannot be removed: drop it first</source>
        <translation>لا يمكن إزالة القيمة الافتراضية لأحد وسائط %1: احذفه أولًا</translation>
    </message>
    <message>
        <source>%1 belongs to a column, and has the owner of its table</source>
        <translation>%1 تابع لعمود، ومالكه مالك جدوله</translation>
    </message>
    <message>
        <source>%1 has its columns from a type: alter that</source>
        <translation>أعمدة %1 من نوع مركّب: عدّل ذلك النوع</translation>
    </message>
    <message>
        <source>%1 has a type that is only stored PLAIN</source>
        <translation>نوع %1 لا يُخزَّن إلا PLAIN</translation>
    </message>
    <message>
        <source>the columns of %1 are not those of its type</source>
        <translation>أعمدة %1 ليست أعمدة نوعها</translation>
    </message>
    <message>
        <source>%1 reads column %2, which does not exist</source>
        <translation>يقرأ %1 العمود %2 وهو غير موجود</translation>
    </message>
    <message>
        <source>%1 is inherited: drop its expression on the parent table</source>
        <translation>%1 موروث: يُحذف تعبيره من الجدول الأب</translation>
    </message>
    <message>
        <source>the expression of %1 has to be dropped from the tables below %2 too, which PostgreSQL does not do</source>
        <translation>يجب حذف تعبير %1 من الجداول الواقعة تحت %2 أيضًا، وهذا ما لا يفعله PostgreSQL</translation>
    </message>
    <message>
        <source>%1 has the NOT NULL constraint %2 already</source>
        <translation>لدى %1 قيد NOT NULL باسم %2 من قبل</translation>
    </message>
    <message>
        <source>%1 cannot be renamed, since a child has it under another name</source>
        <translation>لا يمكن إعادة تسمية %1 لأن جدولًا ابنًا يحمله باسم آخر</translation>
    </message>
</context>
<context>
    <name>cofferdam::diff</name>
    <message>
        <source>&quot;%1&quot; does not name a change (expected KIND:OBJECT or KIND:OBJECT/PROPERTY).</source>
        <translation>‏«%1» لا يسمّي تغييرًا (المتوقع KIND:OBJECT أو KIND:OBJECT/PROPERTY).</translation>
    </message>
    <message>
        <source>the names %1 and %2 are alike</source>
        <translation>الاسمان %1 و%2 متشابهان</translation>
    </message>
    <message>
        <source>same type: %1</source>
        <translation>النوع نفسه: %1</translation>
    </message>
    <message>
        <source>related types: %1 and %2</source>
        <translation>نوعان متقاربان: %1 و%2</translation>
    </message>
    <message>
        <source>both allow NULL, or neither does</source>
        <translation>كلاهما يقبل NULL أو كلاهما لا يقبله</translation>
    </message>
    <message>
        <source>same default</source>
        <translation>القيمة الافتراضية نفسها</translation>
    </message>
    <message>
        <source>same comment</source>
        <translation>التعليق نفسه</translation>
    </message>
    <message>
        <source>the only column that went and the only one that came in this table</source>
        <translation>العمود الوحيد الذي زال والوحيد الذي أُضيف في هذا الجدول</translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation>‏%1 من %2 عمودًا متطابقة</translation>
    </message>
    <message>
        <source>the definitions are identical</source>
        <translation>التعريفان متطابقان</translation>
    </message>
    <message>
        <source>%1 used the one and uses the other now</source>
        <translation>كان %1 يستخدم أحدهما ويستخدم الآخر الآن</translation>
    </message>
    <message>
        <source>they stand at the same place in the table</source>
        <translation>موضعهما في الجدول واحد</translation>
    </message>
    <message>
        <source>the only column of such a type that went and the only one that came in this table</source>
        <translation>العمود الوحيد من هذا النوع الذي زال والوحيد الذي أُضيف في هذا الجدول</translation>
    </message>
</context>
<context>
    <name>cofferdam::emit</name>
    <message>
        <source>Not a plan file: %1.</source>
        <translation>ليس ملف خطة: %1.</translation>
    </message>
    <message>
        <source>Migrations for Rails %1 cannot be written (6.1 to 8.1 can).</source>
        <translation>لا يمكن كتابة ترحيلات Rails %1 (الممكن من 6.1 إلى 8.1).</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::AddressSide</name>
    <message>
        <source>%1. Drag it onto the other side to swap them (with Ctrl: to copy it there), or drop something else here.</source>
        <translation>‏%1. اسحبه إلى الجانب الآخر لتبديل الجانبين (مع Ctrl: لنسخه إلى هناك)، أو أفلت شيئًا آخر هنا.</translation>
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
        <translation>القفل %1 من 8، %2: %3</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ChangeTreeModel</name>
    <message>
        <source>(no schema)</source>
        <translation>(بلا مخطط)</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>كائنات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1، لا تغييرات</numerusform>
            <numerusform>%1، تغيير واحد</numerusform>
            <numerusform>%1، تغييران</numerusform>
            <numerusform>%1، %n تغييرات</numerusform>
            <numerusform>%1، %n تغييرًا</numerusform>
            <numerusform>%1، %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s)</source>
        <translation>
            <numerusform>لا مخاطر</numerusform>
            <numerusform>خطر واحد</numerusform>
            <numerusform>خطران</numerusform>
            <numerusform>%n مخاطر</numerusform>
            <numerusform>%n خطرًا</numerusform>
            <numerusform>%n خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>تمت مشاهدته</translation>
    </message>
    <message>
        <source>Perhaps only spelt differently</source>
        <translation>ربما يختلف في الكتابة فقط</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ChoosePage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>Filter: kind:index action:dropped …</source>
        <translation>ترشيح: kind:index action:dropped …</translation>
    </message>
    <message>
        <source>Fields: %1. A leading minus excludes, a comma means either.</source>
        <translation>الحقول: %1. علامة الناقص في البداية تستثني، والفاصلة تعني أيًّا منها.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>حسب الجدول</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>حسب الفعل</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By schema</source>
        <translation>حسب المخطط</translation>
    </message>
    <message>
        <source>Space ticks, arrows move, F7 goes to the next difference</source>
        <translation>مفتاح المسافة يؤشّر، والأسهم تتنقل، وF7 ينتقل إلى الفرق التالي</translation>
    </message>
    <message numerus="yes">
        <source>Select %n shown</source>
        <translation>
            <numerusform>اختر المعروض</numerusform>
            <numerusform>اختر المعروض الواحد</numerusform>
            <numerusform>اختر المعروضين</numerusform>
            <numerusform>اختر %n معروضة</numerusform>
            <numerusform>اختر %n معروضًا</numerusform>
            <numerusform>اختر %n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unselect %n shown</source>
        <translation>
            <numerusform>ألغِ اختيار المعروض</numerusform>
            <numerusform>ألغِ اختيار الواحد</numerusform>
            <numerusform>ألغِ اختيار الاثنين</numerusform>
            <numerusform>ألغِ اختيار %n</numerusform>
            <numerusform>ألغِ اختيار %n</numerusform>
            <numerusform>ألغِ اختيار %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>0 معروض</numerusform>
            <numerusform>1 معروض</numerusform>
            <numerusform>2 معروضان</numerusform>
            <numerusform>%n معروضة</numerusform>
            <numerusform>%n معروضًا</numerusform>
            <numerusform>%n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>0 أخفاها المرشّح</numerusform>
            <numerusform>1 أخفاه المرشّح</numerusform>
            <numerusform>2 أخفاهما المرشّح</numerusform>
            <numerusform>%n أخفاها المرشّح</numerusform>
            <numerusform>%n أخفاها المرشّح</numerusform>
            <numerusform>%n أخفاها المرشّح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>0 متجاهَل</numerusform>
            <numerusform>1 متجاهَل</numerusform>
            <numerusform>2 متجاهَلان</numerusform>
            <numerusform>%n متجاهَلة</numerusform>
            <numerusform>%n متجاهَلًا</numerusform>
            <numerusform>%n متجاهَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not modelled</source>
        <translation>
            <numerusform>0 غير ممثَّل</numerusform>
            <numerusform>1 غير ممثَّل</numerusform>
            <numerusform>2 غير ممثَّلين</numerusform>
            <numerusform>%n غير ممثَّلة</numerusform>
            <numerusform>%n غير ممثَّل</numerusform>
            <numerusform>%n غير ممثَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 in all · %3 selected, %4 held back</source>
        <translation>%1 = %2 إجمالًا · %3 مختار، %4 مؤجل</translation>
    </message>
    <message numerus="yes">
        <source>+%n required: %1</source>
        <translation>
            <numerusform>+%n مطلوب: %1</numerusform>
            <numerusform>+%n مطلوب: %1</numerusform>
            <numerusform>+%n مطلوبان: %1</numerusform>
            <numerusform>+%n مطلوبة: %1</numerusform>
            <numerusform>+%n مطلوبًا: %1</numerusform>
            <numerusform>+%n مطلوب: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n that need it: %1</source>
        <translation>
            <numerusform>−%n يحتاج إليها: %1</numerusform>
            <numerusform>−%n يحتاج إليها: %1</numerusform>
            <numerusform>−%n يحتاجان إليها: %1</numerusform>
            <numerusform>−%n تحتاج إليها: %1</numerusform>
            <numerusform>−%n يحتاج إليها: %1</numerusform>
            <numerusform>−%n يحتاج إليها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 viewed (V)</source>
        <translation>شوهد %1 من %2 ‏(V)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <source>Definitions and diagram</source>
        <translation>التعريفات والمخطط البياني</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>Tick or untick	Space</source>
        <translation>اختيار أو إلغاء	مسافة</translation>
    </message>
    <message>
        <source>Viewed or not	V</source>
        <translation>شوهد أم لا	V</translation>
    </message>
    <message>
        <source>Draft a change here…</source>
        <translation>صياغة تغيير هنا…</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>إظهار في الرسم البياني</translation>
    </message>
    <message>
        <source>Show its first step</source>
        <translation>إظهار خطوته الأولى</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Keep as in the baseline</source>
        <translation>إبقاؤه كما في الحالي</translation>
    </message>
    <message>
        <source>Take as in the target</source>
        <translation>أخذه كما في المطلوب</translation>
    </message>
    <message>
        <source>Take as in the target, without the draft</source>
        <translation>أخذه كما في المطلوب، من دون المسوّدة</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>Words, or fields such as kind:index action:dropped table:orders hazard:loss is:unproven</source>
        <translation>كلمات، أو حقول مثل kind:index action:dropped table:orders hazard:loss is:unproven</translation>
    </message>
    <message>
        <source>Take as equal</source>
        <translation>عُدّه مساويًا</translation>
    </message>
    <message>
        <source>Read both through a scratch server</source>
        <translation>اقرأ الاثنين عبر خادم مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps only spelt differently (is:unproven)</source>
        <translation>
            <numerusform>لا شيء منها يختلف في الكتابة فقط (is:unproven)</numerusform>
            <numerusform>واحد منها ربما يختلف في الكتابة فقط (is:unproven)</numerusform>
            <numerusform>اثنان منها ربما يختلفان في الكتابة فقط (is:unproven)</numerusform>
            <numerusform>%n منها ربما تختلف في الكتابة فقط (is:unproven)</numerusform>
            <numerusform>%n منها ربما تختلف في الكتابة فقط (is:unproven)</numerusform>
            <numerusform>%n منها ربما تختلف في الكتابة فقط (is:unproven)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::CommandPalette</name>
    <message>
        <source>Nothing fits.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::CommentEdit</name>
    <message>
        <source>What should others know about this? Kept in the session and in the exported review.</source>
        <translation>ماذا ينبغي أن يعرف الآخرون عن هذا؟ يُحفظ في الجلسة وفي المراجعة المصدّرة.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>تعليق على %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>تعليق على %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>نص الاتصال</translation>
    </message>
    <message>
        <source>Paste one to fill the fields below; a password in it is taken out</source>
        <translation>الصق نصًا لملء الحقول أدناه؛ وتُنزع منه كلمة المرور إن وُجدت</translation>
    </message>
    <message>
        <source>paste postgresql://… or host=… dbname=…</source>
        <translation>الصق ⁦postgresql://…⁩ أو ⁦host=… dbname=…⁩</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>of pg_service.conf</source>
        <translation>من pg_service.conf</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>as PostgreSQL&apos;s library does</source>
        <translation>كما تفعل مكتبة PostgreSQL</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>معاملات أخرى</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Connection &amp;string</source>
        <translation>نص الاتصال</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Othe&amp;r parameters</source>
        <translation>معاملات أخرى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>من أين تأتي كلمة المرور</translation>
    </message>
    <message>
        <source>.pgpass, PGPASSWORD or the service file</source>
        <translation>‏.pgpass أو PGPASSWORD أو ملف الخدمات</translation>
    </message>
    <message>
        <source>the keychain of this desktop</source>
        <translation>سلسلة المفاتيح في سطح المكتب هذا</translation>
    </message>
    <message>
        <source>typed, for this session only</source>
        <translation>تُكتب، لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Password &amp;from</source>
        <translation>كلمة المرور من</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop: a password can be kept for this session only, or stand in .pgpass.</source>
        <translation>لا توجد سلسلة مفاتيح في سطح المكتب هذا: يمكن حفظ كلمة المرور لهذه الجلسة فقط، أو كتابتها في .pgpass.</translation>
    </message>
    <message>
        <source>No password is kept here: PostgreSQL&apos;s library finds it in its own files, or none is wanted.</source>
        <translation>لا تُحفظ هنا كلمة مرور: تجدها مكتبة PostgreSQL في ملفاتها، أو لا تُطلب أي كلمة.</translation>
    </message>
    <message>
        <source>Kept in memory until Cofferdam ends, and asked for again after that.</source>
        <translation>تُحفظ في الذاكرة حتى ينتهي Cofferdam، ثم تُطلب من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, under this name and for this place only.</source>
        <translation>تُحفظ في سلسلة المفاتيح في سطح المكتب هذا، بهذا الاسم ولهذا المكان فقط.</translation>
    </message>
    <message>
        <source>left to PostgreSQL&apos;s library</source>
        <translation>متروكة لمكتبة PostgreSQL</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Other parameters: %1</source>
        <translation>معاملات أخرى: %1</translation>
    </message>
    <message>
        <source>A password does not belong among the other parameters: it has a field of its own.</source>
        <translation>لا مكان لكلمة المرور بين المعاملات الأخرى: فلها حقل خاص بها.</translation>
    </message>
    <message>
        <source>%1 has a field of its own.</source>
        <translation>‏%1 له حقل خاص به.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>استيراد من</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s service file</source>
        <translation>ملف خدمات PostgreSQL</translation>
    </message>
    <message>
        <source>Another service file…</source>
        <translation>ملف خدمات آخر…</translation>
    </message>
    <message>
        <source>Choose a service file</source>
        <translation>اختر ملف خدمات</translation>
    </message>
    <message>
        <source>Service files (*.conf)</source>
        <translation>ملفات خدمات (*.conf)</translation>
    </message>
    <message>
        <source>Rails&apos; config/database.yml…</source>
        <translation>ملف config/database.yml من Rails…</translation>
    </message>
    <message>
        <source>Choose a database.yml</source>
        <translation>اختر ملف database.yml</translation>
    </message>
    <message>
        <source>Rails databases (*.yml *.yaml)</source>
        <translation>قواعد بيانات Rails (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Test the connec&amp;tion</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Every connection needs a name.</source>
        <translation>يحتاج كل اتصال إلى اسم.</translation>
    </message>
    <message>
        <source>Two connections are named %1.</source>
        <translation>اتصالان يحملان الاسم %1.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>Take over from a service file</source>
        <translation>استيراد من ملف خدمات</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>استيراد من %1</translation>
    </message>
    <message>
        <source>The keychain did not take the password of %1 (%2): it is kept for this session only.</source>
        <translation>لم تقبل سلسلة المفاتيح كلمة مرور %1 (%2): فتُحفظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>No connection is saved</source>
        <translation>لا اتصال محفوظ</translation>
    </message>
    <message>
        <source>Add one, or take over those of PostgreSQL&apos;s service file or of Rails&apos; database.yml.</source>
        <translation>أضف اتصالًا، أو استورد ما في ملف خدمات PostgreSQL أو في database.yml الخاص بـ Rails.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::CoreSession</name>
    <message>
        <source>(not understood)</source>
        <translation>(غير مفهوم)</translation>
    </message>
    <message>
        <source>%1  Reading %2 and %3</source>
        <translation>%1  قراءة %2 و%3</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>قراءة الجانبين</translation>
    </message>
    <message>
        <source>Comparing and planning</source>
        <translation>المقارنة والتخطيط</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was compared.</source>
        <translation>أُلغي. لم يُقارن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>select %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>استبعاد %1</translation>
    </message>
    <message>
        <source>accept rename %1</source>
        <translation>قبول إعادة التسمية %1</translation>
    </message>
    <message>
        <source>no rename: %1</source>
        <translation>ليست إعادة تسمية: %1</translation>
    </message>
    <message>
        <source>decide later: %1</source>
        <translation>القرار لاحقًا: %1</translation>
    </message>
    <message>
        <source>value for %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>accept %1 on %2</source>
        <translation>قبول %1 على %2</translation>
    </message>
    <message>
        <source>no longer accept %1 on %2</source>
        <translation>سحب قبول %1 على %2</translation>
    </message>
    <message>
        <source>Before: must be true</source>
        <translation>قبل: يجب أن يكون صحيحًا</translation>
    </message>
    <message>
        <source>After: true once the step is done</source>
        <translation>بعد: يصح متى تمت الخطوة</translation>
    </message>
    <message>
        <source>Making the export</source>
        <translation>إعداد التصدير</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The recovered session</source>
        <translation>الجلسة المستعادة</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>قراءة الخطة</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>not in a plan file</source>
        <translation>ليس في ملف خطة</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>صياغة %1</translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Planning the draft</source>
        <translation>تخطيط المسوّدة</translation>
    </message>
    <message>
        <source>before reading again at %1</source>
        <translation>قبل إعادة القراءة عند %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>use the safe way for %1 on %2</source>
        <translation>سلوك الطريق الآمن لـ %1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>لا كائنات</numerusform>
            <numerusform>كائن واحد</numerusform>
            <numerusform>كائنان</numerusform>
            <numerusform>%n كائنات</numerusform>
            <numerusform>%n كائنًا</numerusform>
            <numerusform>%n كائن</numerusform>
        </translation>
    </message>
    <message>
        <source>take %1 from the target</source>
        <translation>أخذ %1 من المطلوب</translation>
    </message>
    <message>
        <source>keep %1 as in the baseline</source>
        <translation>إبقاء %1 كما في الحالي</translation>
    </message>
    <message>
        <source>plan for a maintenance window</source>
        <translation>التخطيط لنافذة صيانة</translation>
    </message>
    <message>
        <source>plan for a running application</source>
        <translation>التخطيط لتطبيق يعمل</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>الخطوة %1، %2</translation>
    </message>
    <message>
        <source>as it was at %1</source>
        <translation>كما كانت عند %1</translation>
    </message>
    <message>
        <source>Making the schema of that moment</source>
        <translation>إعداد مخطط تلك اللحظة</translation>
    </message>
    <message>
        <source>The keychain gave no password for %1: %2</source>
        <translation>لم تُعطِ سلسلة المفاتيح كلمة مرور لـ %1: %2</translation>
    </message>
    <message>
        <source>%1  Reading %2</source>
        <translation>%1  قراءة %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>%1
%2 was read and is kept.</source>
        <translation>%1
قُرئ %2 وبقي محفوظًا.</translation>
    </message>
    <message>
        <source>Reading the baseline…</source>
        <translation>جارٍ قراءة نقطة الانطلاق…</translation>
    </message>
    <message>
        <source>Checking the baseline</source>
        <translation>فحص نقطة الانطلاق</translation>
    </message>
    <message>
        <source>compare %1 again</source>
        <translation>المقارنة بـ %1 من جديد</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>الجانبان قيد القراءة.</translation>
    </message>
    <message>
        <source>Looking whether the sides are as they were read</source>
        <translation>يجري التحقق من أن الجانبين كما قُرئا</translation>
    </message>
    <message>
        <source>%1 is no longer what was compared; objects that differ: %2.</source>
        <translation>لم يعد %1 ما قورن؛ عدد الكائنات المختلفة: %2.</translation>
    </message>
    <message>
        <source>Looking for a server program</source>
        <translation>البحث عن برنامج خادم</translation>
    </message>
    <message>
        <source>A plan file is shown as it was made.</source>
        <translation>يُعرض ملف الخطة كما أُنشئ.</translation>
    </message>
    <message>
        <source>Both sides are printed by a server already.</source>
        <translation>الجانبان مطبوعان من خادم أصلًا.</translation>
    </message>
    <message>
        <source>No PostgreSQL server program is installed on this machine, so that there is none to start.</source>
        <translation>لا يوجد على هذا الجهاز برنامج خادم PostgreSQL يمكن تشغيله.</translation>
    </message>
    <message>
        <source>Looking for a server program…</source>
        <translation>البحث عن برنامج خادم…</translation>
    </message>
    <message>
        <source>Save the session first: what was ticked or drafted is in its file, which the command then names.</source>
        <translation>احفظ الجلسة أولًا: ما اختير أو صيغ موجود في ملفها، والأمر يذكره حينئذ.</translation>
    </message>
    <message>
        <source>take %1 as equal</source>
        <translation>عدّ %1 مساويًا</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DiagramPage</name>
    <message>
        <source>All tables</source>
        <translation>كل الجداول</translation>
    </message>
    <message>
        <source>No table differs</source>
        <translation>لا جدول مختلف</translation>
    </message>
    <message>
        <source>Choose All tables to see the whole schema.</source>
        <translation>اختر «كل الجداول» لرؤية المخطط كاملًا.</translation>
    </message>
    <message>
        <source>Tables of the diagram</source>
        <translation>جداول الرسم البياني</translation>
    </message>
    <message>
        <source>The same tables as in the diagram, with what differs in them</source>
        <translation>الجداول نفسها التي في الرسم مع ما يختلف فيها</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>متراكب</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>البحث عن جدول</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show the whole diagram (0)</source>
        <translation>إظهار الرسم كاملًا (0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>جارٍ الترتيب…</translation>
    </message>
    <message>
        <source>%1 of %2 tables</source>
        <translation>%1 من %2 جدولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message>
        <source>Also those that do not differ and are in no key</source>
        <translation>وكذلك التي لا تختلف وليست في أي مفتاح</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DiagramView</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>Arrows go from table to table, plus and minus zoom, Enter shows the difference; the list beside says the same</source>
        <translation>تنتقل الأسهم من جدول إلى جدول، ويكبّر الزائد ويصغّر الناقص، ويُظهر Enter الفرق؛ والقائمة المجاورة تقول الشيء نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Schema diagram</source>
        <translation>رسم المخطط البياني</translation>
    </message>
    <message>
        <source>Draw a column onto another one to draft a foreign key</source>
        <translation>اسحب عمودًا إلى عمود آخر لصياغة مفتاح أجنبي</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DraftPanel</name>
    <message>
        <source>&amp;Draft it</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What to draft</source>
        <translation>ما الذي يُصاغ</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Rename a column</source>
        <translation>إعادة تسمية عمود</translation>
    </message>
    <message>
        <source>Change a type</source>
        <translation>تغيير نوع</translation>
    </message>
    <message>
        <source>Allow or refuse NULL</source>
        <translation>السماح بـ NULL أو رفضه</translation>
    </message>
    <message>
        <source>Change a default</source>
        <translation>تغيير قيمة افتراضية</translation>
    </message>
    <message>
        <source>Drop a column</source>
        <translation>حذف عمود</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>إضافة فهرس</translation>
    </message>
    <message>
        <source>Drop an index</source>
        <translation>حذف فهرس</translation>
    </message>
    <message>
        <source>Add a foreign key</source>
        <translation>إضافة مفتاح أجنبي</translation>
    </message>
    <message>
        <source>Add a unique constraint</source>
        <translation>إضافة قيد تفرّد</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>إضافة قيد تحقق</translation>
    </message>
    <message>
        <source>Drop a constraint</source>
        <translation>حذف قيد</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>إضافة جدول</translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>إعادة تسمية جدول</translation>
    </message>
    <message>
        <source>Drop a table</source>
        <translation>حذف جدول</translation>
    </message>
    <message>
        <source>Add an enum type</source>
        <translation>إضافة نوع تعداد</translation>
    </message>
    <message>
        <source>Add an enum value</source>
        <translation>إضافة قيمة تعداد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Type a statement</source>
        <translation>كتابة عبارة</translation>
    </message>
    <message>
        <source>Drafted statement</source>
        <translation>العبارة المسوّدة</translation>
    </message>
    <message>
        <source>What the form says; it can be changed before it is drafted</source>
        <translation>ما يقوله النموذج؛ ويمكن تغييره قبل صياغته</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>اسم الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>an SQL expression; empty: none</source>
        <translation>تعبير SQL؛ فارغ: بلا قيمة</translation>
    </message>
    <message>
        <source>Refuse NULL</source>
        <translation>رفض NULL</translation>
    </message>
    <message>
        <source>NOT NULL</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>On columns</source>
        <translation>على الأعمدة</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>فريد</translation>
    </message>
    <message>
        <source>refuse duplicates</source>
        <translation>رفض التكرار</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>فقط حيث</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>أعمدته</translation>
    </message>
    <message>
        <source>empty: its primary key</source>
        <translation>فارغ: مفتاحه الأساسي</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>عند الحذف</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>empty: made up</source>
        <translation>فارغ: يُنشأ تلقائيًا</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Enum type</source>
        <translation>نوع التعداد</translation>
    </message>
    <message>
        <source>Type name</source>
        <translation>اسم النوع</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>empty: takes the comment away</source>
        <translation>فارغ: يزيل التعليق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Steps of the drafted statement</source>
        <translation>خطوات العبارة المسوّدة</translation>
    </message>
    <message>
        <source>Drafted statements</source>
        <translation>العبارات المسوّدة</translation>
    </message>
    <message>
        <source>Any DDL statement. It is interpreted on the target and executed nowhere.</source>
        <translation>أي عبارة DDL. تُفسَّر على المطلوب ولا تُنفَّذ في أي مكان.</translation>
    </message>
    <message>
        <source>Fill in the form: its steps, locks and hazards appear here.</source>
        <translation>املأ النموذج: تظهر خطواته وأقفاله ومخاطره هنا.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>جارٍ التخطيط…</translation>
    </message>
    <message>
        <source>After the value</source>
        <translation>بعد القيمة</translation>
    </message>
    <message>
        <source>Rename an index</source>
        <translation>إعادة تسمية فهرس</translation>
    </message>
    <message>
        <source>Add a primary key</source>
        <translation>إضافة مفتاح أساسي</translation>
    </message>
    <message>
        <source>Rename a constraint</source>
        <translation>إعادة تسمية قيد</translation>
    </message>
    <message>
        <source>Rename an enum value</source>
        <translation>إعادة تسمية قيمة تعداد</translation>
    </message>
    <message>
        <source>Rename an enum type</source>
        <translation>إعادة تسمية نوع تعداد</translation>
    </message>
    <message>
        <source>Drop an enum type</source>
        <translation>حذف نوع تعداد</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>إعادة تسمية عرض</translation>
    </message>
    <message>
        <source>Drop a view</source>
        <translation>حذف عرض</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>No longer fits: %1</source>
        <translation>لم يعد مناسبًا: %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DropTarget</name>
    <message>
        <source>file, folder or postgresql://…</source>
        <translation>ملف أو مجلد أو ⁦postgresql://…⁩</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>تصفح من أجل: %1</translation>
    </message>
    <message>
        <source>Choose a schema</source>
        <translation>اختر مخططًا</translation>
    </message>
    <message>
        <source>Schemas (*.sql *.rb *.json);;All files (*)</source>
        <translation>مخططات (*.sql *.rb *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved connections for: %1</source>
        <translation>الاتصالات المحفوظة لـ: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>إدارة الاتصالات…</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation>البيئة: %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ExportPage</name>
    <message>
        <source>Files of the export</source>
        <translation>ملفات التصدير</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>One SQL &amp;script</source>
        <translation>نص SQL واحد</translation>
    </message>
    <message>
        <source>From the first phase to the last, for psql</source>
        <translation>من المرحلة الأولى إلى الأخيرة، لأجل psql</translation>
    </message>
    <message>
        <source>SQL a &amp;phase, with its undo</source>
        <translation>SQL لكل مرحلة مع التراجع عنها</translation>
    </message>
    <message>
        <source>Two numbered files for every phase</source>
        <translation>ملفان مرقّمان لكل مرحلة</translation>
    </message>
    <message>
        <source>&amp;Rails migrations</source>
        <translation>ترحيلات Rails</translation>
    </message>
    <message>
        <source>One migration a step</source>
        <translation>ترحيل لكل خطوة</translation>
    </message>
    <message>
        <source>Rails version</source>
        <translation>إصدار Rails</translation>
    </message>
    <message>
        <source>for Rails &amp;version</source>
        <translation>لإصدار Rails</translation>
    </message>
    <message>
        <source>&amp;JSON plan</source>
        <translation>خطة JSON</translation>
    </message>
    <message>
        <source>For tools; reads back</source>
        <translation>للأدوات؛ قابلة للقراءة من جديد</translation>
    </message>
    <message>
        <source>Mark&amp;down review</source>
        <translation>مراجعة Markdown</translation>
    </message>
    <message>
        <source>For the pull request: summary, hazards, accepted risks, checklist</source>
        <translation>لطلب الدمج: الملخص والمخاطر والمخاطر المقبولة وقائمة التحقق</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>اكتب الملفات</translation>
    </message>
    <message>
        <source>Nothing is run anywhere: your own deploy does that.</source>
        <translation>لا يُنفَّذ شيء في أي مكان: نشركم الخاص يقوم بذلك.</translation>
    </message>
    <message>
        <source>Same from the command line</source>
        <translation>الشيء نفسه من سطر الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>انسخ كأمر</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Name a folder first.</source>
        <translation>سمِّ مجلدًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب ملف في %1</numerusform>
            <numerusform>كُتب ملف واحد في %1</numerusform>
            <numerusform>كُتب ملفان في %1</numerusform>
            <numerusform>كُتبت %n ملفات في %1</numerusform>
            <numerusform>كُتب %n ملفًا في %1</numerusform>
            <numerusform>كُتب %n ملف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>اقرأ الجانبين من جديد</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>صدِّر على أي حال</translation>
    </message>
    <message>
        <source>Looking whether the sides are as they were read…</source>
        <translation>يجري التحقق من أن الجانبين كما قُرئا…</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <translation>%1 لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>It cannot be told whether a side has moved, and nothing was written: %1</source>
        <translation>لا يمكن معرفة ما إذا تغيّر أحد الجانبين، ولم يُكتب شيء: %1</translation>
    </message>
    <message>
        <source>&amp;HTML review</source>
        <translation>مراجعة &amp;HTML</translation>
    </message>
    <message>
        <source>One page for the browser: the plan with its locks, hazards and gates</source>
        <translation>صفحة واحدة للمتصفح: الخطة بأقفالها ومخاطرها وبواباتها</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before, Escape closes</source>
        <translation>ينتقل Enter إلى الموضع التالي، وShift+Enter إلى السابق، ويغلق Esc الشريط</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>التمييز بين الحروف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HazardsModel</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HazardsPage</name>
    <message>
        <source>Hazards</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Worst first; F8 goes to the next one</source>
        <translation>الأسوأ أولًا؛ F8 ينتقل إلى التالي</translation>
    </message>
    <message>
        <source>No hazards</source>
        <translation>لا مخاطر</translation>
    </message>
    <message>
        <source>Nothing in this plan can hurt a running application.</source>
        <translation>لا شيء في هذه الخطة قد يضر تطبيقًا يعمل.</translation>
    </message>
    <message>
        <source>Hazard in detail</source>
        <translation>الخطر بالتفصيل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why this hazard is acceptable; kept in the session and in every export</source>
        <translation>لماذا يُقبل هذا الخطر؛ يُحفظ في الجلسة وفي كل تصدير</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason goes into the export.</source>
        <translation>لماذا يُقبل هذا؟ يُكتب السبب في التصدير.</translation>
    </message>
    <message>
        <source>Hold the change back</source>
        <translation>أجّل التغيير</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>أظهر الخطوة</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>أظهر الفرق</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>اسحب القبول</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>اقبل بهذا السبب</translation>
    </message>
    <message>
        <source>What this hazard is, which lock it takes and how it is avoided (F1)</source>
        <translation>ما هذا الخطر وأي قفل يأخذه وكيف يُتجنّب (F1)</translation>
    </message>
    <message>
        <source>Use the safe way</source>
        <translation>اسلك الطريق الآمن</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>جارٍ التخطيط…</translation>
    </message>
    <message>
        <source>Hazards are known once the plan is made.</source>
        <translation>تُعرف المخاطر متى أُعدّت الخطة.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>مساعدة: %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HelpWindow</name>
    <message>
        <source>Help: hazards and rules</source>
        <translation>مساعدة: المخاطر والقواعد</translation>
    </message>
    <message>
        <source>Find a page</source>
        <translation>البحث عن صفحة</translation>
    </message>
    <message>
        <source>Words of the page or of its id</source>
        <translation>كلمات من الصفحة أو من معرّفها</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>What can hurt, and how not to</source>
        <translation>ما قد يضر، وكيف تتجنبه</translation>
    </message>
    <message>
        <source>Choose a page. F1 on a hazard, a step or a difference opens its page.</source>
        <translation>اختر صفحة. ويفتح F1 على خطر أو خطوة أو فرق الصفحة الخاصة به.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Why it hurts</source>
        <translation>لماذا يضر</translation>
    </message>
    <message>
        <source>The safe way</source>
        <translation>الطريق الآمن</translation>
    </message>
    <message>
        <source>PostgreSQL versions</source>
        <translation>إصدارات PostgreSQL</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::HistoryView</name>
    <message>
        <source>Nothing decided yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>Decisions in order; choosing one goes back to it</source>
        <translation>القرارات بترتيبها؛ اختيار واحد منها يعود إليه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing decided yet. What you tick, answer and draft stands here, and can be taken back.</source>
        <translation>لا قرارات بعد. ما تؤشّر عليه وتجيب عنه وتصوغه يظهر هنا ويمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::IgnorePanel</name>
    <message>
        <source>Pattern of what to leave out</source>
        <translation>نمط ما يُستبعد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعِد</translation>
    </message>
    <message>
        <source>name*, schema.name or kind:pattern</source>
        <translation>name*‎ أو schema.name أو kind:pattern</translation>
    </message>
    <message>
        <source>Objects of both sides whose names match are not compared, with all that stands in them</source>
        <translation>لا تُقارن كائنات الجانبين التي تطابق أسماؤها النمط، ولا كل ما فيها</translation>
    </message>
    <message numerus="yes">
        <source>%n differing object(s) left out: %1</source>
        <translation>
            <numerusform>لم يُستبعد أي كائن مختلف: %1</numerusform>
            <numerusform>استُبعد كائن مختلف واحد: %1</numerusform>
            <numerusform>استُبعد كائنان مختلفان: %1</numerusform>
            <numerusform>استُبعدت %n كائنات مختلفة: %1</numerusform>
            <numerusform>استُبعد %n كائنًا مختلفًا: %1</numerusform>
            <numerusform>استُبعد %n كائن مختلف: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n differing object(s): %1</source>
        <translation>
            <numerusform>لا كائنات مختلفة لاستبعادها: %1</numerusform>
            <numerusform>استبعِد كائنًا مختلفًا واحدًا: %1</numerusform>
            <numerusform>استبعِد كائنين مختلفين: %1</numerusform>
            <numerusform>استبعِد %n كائنات مختلفة: %1</numerusform>
            <numerusform>استبعِد %n كائنًا مختلفًا: %1</numerusform>
            <numerusform>استبعِد %n كائن مختلف: %1</numerusform>
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
        <translation>احفظ كلمات المرور الموجودة في الملف</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>الاتصالات التي في الملف</translation>
    </message>
    <message>
        <source>In the keychain of this desktop, or where there is none, for this session only</source>
        <translation>في سلسلة المفاتيح في سطح المكتب هذا، أو لهذه الجلسة فقط إن لم توجد</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>There is no PostgreSQL connection in it.</source>
        <translation>لا يوجد فيه اتصال PostgreSQL.</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>لم يُستورد: %1</translation>
    </message>
    <message>
        <source>Value of %1 (Ruby is not run)</source>
        <translation>قيمة %1 (لا تُنفَّذ شيفرة Ruby)</translation>
    </message>
    <message>
        <source>%1 is not set; its value</source>
        <translation>‏%1 غير معيَّن؛ قيمته</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ImportModel</name>
    <message>
        <source>a value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>its password stands in the file</source>
        <translation>كلمة مروره موجودة في الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Environment, by its name</source>
        <translation>البيئة، حسب الاسم</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What changes, why it matters, and what hangs on it</source>
        <translation>ما يتغير ولماذا يهم وما يتعلق به</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>Select a difference to see what it means.</source>
        <translation>اختر فرقًا لترى ما يعنيه.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>Held back:</source>
        <translation>مؤجل:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Steps in the plan</source>
        <translation>الخطوات في الخطة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>يحتاج إليه</translation>
    </message>
    <message>
        <source>Why is this ticked? It is needed by</source>
        <translation>لماذا هذا مختار؟ يحتاج إليه</translation>
    </message>
    <message>
        <source>Its table has %1</source>
        <translation>في جدوله %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>You took both spellings as equal: the plan leaves it alone.</source>
        <translation>عددتَ الكتابتين متساويتين: تتركه الخطة كما هو.</translation>
    </message>
    <message>
        <source>The two texts differ, but nothing shows that their meaning does. Only a server can tell; until then the plan leaves it alone.</source>
        <translation>يختلف النصان، ولا شيء يدل على أن معناهما يختلف. لا يعرف ذلك إلا خادم؛ وحتى ذلك الحين تتركه الخطة كما هو.</translation>
    </message>
    <message>
        <source>The two texts differ, but nothing shows that their meaning does. The plan brings the target&apos;s spelling.</source>
        <translation>يختلف النصان، ولا شيء يدل على أن معناهما يختلف. تأتي الخطة بكتابة الهدف.</translation>
    </message>
    <message>
        <source>A scratch server already printed the texts of files, and they still differ.</source>
        <translation>طبع خادم مؤقت نصوص الملفات من قبل، وما زالت تختلف.</translation>
    </message>
    <message>
        <source>Read both through a scratch server</source>
        <translation>اقرأ الاثنين عبر خادم مؤقت</translation>
    </message>
    <message>
        <source>Take as equal</source>
        <translation>عُدّه مساويًا</translation>
    </message>
    <message>
        <source>Bring the target&apos;s spelling</source>
        <translation>خذ كتابة الهدف</translation>
    </message>
    <message>
        <source>Equal in meaning?</source>
        <translation>أمتساويان في المعنى؟</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::LockHeatModel</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>الخطوة %1: %2، %3</translation>
    </message>
    <message>
        <source>Lock %1 of 8, %2: %3</source>
        <translation>القفل %1 من 8، %2: %3</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::MainWindow</name>
    <message>
        <source>Comparisons</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Open comparisons</source>
        <translation>المقارنات المفتوحة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>مقارنة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>افتح جلسة…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>احفظ الجلسة</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>احفظ الجلسة باسم…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>بدّل الجانبين</translation>
    </message>
    <message>
        <source>Cancel the running &amp;task</source>
        <translation>ألغِ المهمة الجارية</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>أغلق المقارنة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>تراجع:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>إعادة:</translation>
    </message>
    <message>
        <source>&amp;Filter the differences</source>
        <translation>رشّح الفروق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Stage: &amp;Compare</source>
        <translation>المرحلة: المقارنة</translation>
    </message>
    <message>
        <source>Stage: C&amp;hoose</source>
        <translation>المرحلة: الاختيار</translation>
    </message>
    <message>
        <source>Stage: &amp;Questions</source>
        <translation>المرحلة: الأسئلة</translation>
    </message>
    <message>
        <source>Stage: &amp;Plan</source>
        <translation>المرحلة: الخطة</translation>
    </message>
    <message>
        <source>Stage: Ha&amp;zards</source>
        <translation>المرحلة: المخاطر</translation>
    </message>
    <message>
        <source>Stage: &amp;Export</source>
        <translation>المرحلة: التصدير</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>أعد التخطيط الأصلي</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>Next &amp;hazard</source>
        <translation>الخطر التالي</translation>
    </message>
    <message>
        <source>Previous ha&amp;zard</source>
        <translation>الخطر السابق</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Cofferdam</source>
        <translation>حول Cofferdam</translation>
    </message>
    <message>
        <source>Close this comparison</source>
        <translation>أغلق هذه المقارنة</translation>
    </message>
    <message>
        <source>Close this comparison (Ctrl+W)</source>
        <translation>أغلق هذه المقارنة (Ctrl+W)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>افتح جلسة</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>احفظ الجلسة</translation>
    </message>
    <message>
        <source>Sessions (*.cofferdam.json)</source>
        <translation>جلسات (*.cofferdam.json)</translation>
    </message>
    <message>
        <source>Unsaved decisions</source>
        <translation>قرارات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the decisions of %1 before closing?</source>
        <translation>أتحفظ قرارات %1 قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>Choose two schemas, or try the demo</source>
        <translation>اختر مخططين أو جرّب المثال</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 مقارنةً مع %2</translation>
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
        <translation>حول Cofferdam</translation>
    </message>
    <message>
        <source>Cofferdam %1

Compares two PostgreSQL schemas and makes a plan in phases that a running application survives.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Cofferdam %1

يقارن مخططين من PostgreSQL ويضع خطة على مراحل يتحملها تطبيق يعمل.

برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>The language changes when Cofferdam starts again.</source>
        <translation>تتغير اللغة عند تشغيل Cofferdam من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Session not opened. %1</source>
        <translation>لم تُفتح الجلسة. %1</translation>
    </message>
    <message>
        <source>A session could not be restored. %1</source>
        <translation>تعذّرت استعادة جلسة. %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Sessions and plans (*.cofferdam.json *.json);;All files (*)</source>
        <translation>الجلسات والخطط (*.cofferdam.json *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Session not saved. %1</source>
        <translation>لم تُحفظ الجلسة. %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Go to which object?</source>
        <translation>إلى أي كائن تنتقل؟</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Theme: &amp;System</source>
        <translation>السمة: النظام</translation>
    </message>
    <message>
        <source>Theme: &amp;Light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: &amp;High contrast</source>
        <translation>السمة: تباين عال</translation>
    </message>
    <message>
        <source>Command pa&amp;lette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>الانتقال إلى كائن…</translation>
    </message>
    <message>
        <source>&amp;Draft a change…</source>
        <translation>صياغة تغيير…</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>&amp;Locks by table</source>
        <translation>الأقفال حسب الجدول</translation>
    </message>
    <message>
        <source>Histor&amp;y of decisions</source>
        <translation>سجل القرارات</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Keep the selected as in the baseline</source>
        <translation>إبقاء المحدد كما في الحالي</translation>
    </message>
    <message>
        <source>&amp;Take the selected as in the target</source>
        <translation>أخذ المحدد كما في المطلوب</translation>
    </message>
    <message>
        <source>&amp;What changed in the plan</source>
        <translation>ما تغيّر في الخطة</translation>
    </message>
    <message>
        <source>&amp;Help on what is selected</source>
        <translation>مساعدة عن المحدد</translation>
    </message>
    <message>
        <source>Connectio&amp;ns…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Reads the files again; what is only spelt differently is no difference then</source>
        <translation>يقرأ الملفات من جديد؛ وما اختلفت كتابته فقط لا يعود فرقًا</translation>
    </message>
    <message>
        <source>Find in names, definitions, questions, steps, hazards and comments</source>
        <translation>البحث في الأسماء والتعريفات والأسئلة والخطوات والمخاطر والتعليقات</translation>
    </message>
    <message>
        <source>Texts as a scratch server &amp;prints them</source>
        <translation>النصوص كما يطبعها خادم مؤقت</translation>
    </message>
    <message>
        <source>Ti&amp;ck or untick the selected differences</source>
        <translation>تأشير الفروق المحددة أو إلغاء تأشيرها</translation>
    </message>
    <message>
        <source>Mark the selected differences as &amp;viewed</source>
        <translation>وسم الفروق المحددة بأنها شوهدت</translation>
    </message>
    <message>
        <source>Answer: rena&amp;med</source>
        <translation>الجواب: معاد التسمية</translation>
    </message>
    <message>
        <source>Answer: dropped a&amp;nd new</source>
        <translation>الجواب: محذوف وجديد</translation>
    </message>
    <message>
        <source>Answer: decide &amp;later</source>
        <translation>الجواب: لاحقًا</translation>
    </message>
    <message>
        <source>Re&amp;view: comments and sign-off</source>
        <translation>المراجعة: التعليقات والاعتماد</translation>
    </message>
    <message>
        <source>Find e&amp;verywhere…</source>
        <translation>البحث في كل مكان…</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::MomentBar</name>
    <message>
        <source>Moment in the plan</source>
        <translation>لحظة في الخطة</translation>
    </message>
    <message>
        <source>How many steps have run; the schema of that moment is shown beside</source>
        <translation>عدد الخطوات المنفذة؛ ويظهر مخطط تلك اللحظة بجانبه</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>Before the first step: the schema that you have</source>
        <translation>قبل الخطوة الأولى: المخطط الحالي</translation>
    </message>
    <message>
        <source>After the last step: what you chose</source>
        <translation>بعد الخطوة الأخيرة: ما اخترته</translation>
    </message>
    <message>
        <source>After step %1 of %2, %3</source>
        <translation>بعد الخطوة %1 من %2، %3</translation>
    </message>
    <message>
        <source>Works with the application deployed before %1</source>
        <translation>يعمل مع التطبيق المنشور قبل مرحلة %1</translation>
    </message>
    <message>
        <source>Works with the application that runs now</source>
        <translation>يعمل مع التطبيق العامل الآن</translation>
    </message>
    <message>
        <source>Works with the old and the new application</source>
        <translation>يعمل مع التطبيق القديم والجديد</translation>
    </message>
    <message>
        <source>For a maintenance window: no application works meanwhile</source>
        <translation>لنافذة صيانة: لا يعمل أي تطبيق في أثنائها</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::NotModelledModel</name>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::OutlineModel</name>
    <message>
        <source>constraint</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>index</source>
        <translation>فهرس</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>enum</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::OverviewPage</name>
    <message>
        <source>Have: the baseline</source>
        <translation>الحالي: نقطة الانطلاق</translation>
    </message>
    <message>
        <source>Want: the target</source>
        <translation>المطلوب: الهدف</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Compare in the other direction (Ctrl+Alt+S)</source>
        <translation>قارن في الاتجاه الآخر (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation>انظر إلى الفروق</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>غير ممثَّل</translation>
    </message>
    <message>
        <source>Parts of the inputs that are not compared</source>
        <translation>أجزاء من المدخلات لا تُقارن</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Only one side can say</source>
        <translation>يعرفه جانب واحد فقط</translation>
    </message>
    <message>
        <source>%1 differences listed + %2 ignored + %3 that only one side can say + %4 not modelled = %5 in all</source>
        <translation>%1 فرقًا مدرجًا + %2 متجاهَل + %3 يعرفها جانب واحد فقط + %4 غير ممثَّل = %5 إجمالًا</translation>
    </message>
    <message>
        <source>Everything in both inputs was understood</source>
        <translation>فُهم كل ما في المدخلين</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the inputs are not compared</source>
        <translation>
            <numerusform>كل الأجزاء تُقارن</numerusform>
            <numerusform>جزء واحد من المدخلات لا يُقارن</numerusform>
            <numerusform>جزءان من المدخلات لا يُقارنان</numerusform>
            <numerusform>%n أجزاء من المدخلات لا تُقارن</numerusform>
            <numerusform>%n جزءًا من المدخلات لا يُقارن</numerusform>
            <numerusform>%n جزء من المدخلات لا يُقارن</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a scratch server print the &amp;texts of files</source>
        <translation>دع خادمًا مؤقتًا يطبع نصوص الملفات</translation>
    </message>
    <message>
        <source>A throwaway server runs the statements of the schema, never the file itself, and prints them in its own words: what is only spelt differently is no difference then.</source>
        <translation>ينفّذ خادم مؤقت عبارات المخطط، لا الملف نفسه أبدًا، ويطبعها بكلماته: فما اختلفت كتابته فقط لا يعود فرقًا.</translation>
    </message>
    <message>
        <source>Leave out of the comparison</source>
        <translation>استبعِد من المقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>أجب عن سؤال واحد</numerusform>
            <numerusform>أجب عن سؤالين</numerusform>
            <numerusform>أجب عن %n أسئلة</numerusform>
            <numerusform>أجب عن %n سؤالًا</numerusform>
            <numerusform>أجب عن %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the plan of %n step(s)</source>
        <translation>
            <numerusform>لا خطوات في الخطة</numerusform>
            <numerusform>اقرأ الخطة: خطوة واحدة</numerusform>
            <numerusform>اقرأ الخطة: خطوتان</numerusform>
            <numerusform>اقرأ الخطة: %n خطوات</numerusform>
            <numerusform>اقرأ الخطة: %n خطوة</numerusform>
            <numerusform>اقرأ الخطة: %n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n hazard(s)</source>
        <translation>
            <numerusform>لا مخاطر</numerusform>
            <numerusform>قرر في خطر واحد</numerusform>
            <numerusform>قرر في خطرين</numerusform>
            <numerusform>قرر في %n مخاطر</numerusform>
            <numerusform>قرر في %n خطرًا</numerusform>
            <numerusform>قرر في %n خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differences listed + %2 perhaps only spelt differently + %3 ignored + %4 that only one side can say + %5 not modelled = %6 in all</source>
        <translation>%1 فرقًا مدرجًا + %2 ربما يختلف في الكتابة فقط + %3 متجاهَل + %4 يعرفها جانب واحد فقط + %5 غير ممثَّل = %6 إجمالًا</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phase %1, %n step(s). %2</source>
        <translation>
            <numerusform>مرحلة %1، لا خطوات. %2</numerusform>
            <numerusform>مرحلة %1، خطوة واحدة. %2</numerusform>
            <numerusform>مرحلة %1، خطوتان. %2</numerusform>
            <numerusform>مرحلة %1، %n خطوات. %2</numerusform>
            <numerusform>مرحلة %1، %n خطوة. %2</numerusform>
            <numerusform>مرحلة %1، %n خطوة. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate: %1. %2</source>
        <translation>بوابة: %1. %2</translation>
    </message>
    <message>
        <source>%1, level %2 of 8: %3</source>
        <translation>%1، الدرجة %2 من 8: %3</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s)</source>
        <translation>
            <numerusform>لا مخاطر</numerusform>
            <numerusform>خطر واحد</numerusform>
            <numerusform>خطران</numerusform>
            <numerusform>%n مخاطر</numerusform>
            <numerusform>%n خطرًا</numerusform>
            <numerusform>%n خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>عليه تعليق</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanPage</name>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء للعمل</translation>
    </message>
    <message>
        <source>The selected changes need no steps. Tick changes under Choose, or answer the open questions.</source>
        <translation>التغييرات المختارة لا تحتاج خطوات. أشّر تغييرات في الاختيار أو أجب عن الأسئلة المفتوحة.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Phases, gates and steps; F8 goes to the next hazard</source>
        <translation>المراحل والبوابات والخطوات؛ F8 ينتقل إلى الخطر التالي</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Texts of the step</source>
        <translation>نصوص الخطوة</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>SQL of the step</source>
        <translation>نص SQL للخطوة</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Rails</translation>
    </message>
    <message>
        <source>Rails migration of the step</source>
        <translation>ترحيل Rails للخطوة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>SQL that undoes the step</source>
        <translation>نص SQL يتراجع عن الخطوة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>SQL that checks before and after the step</source>
        <translation>نص SQL يفحص قبل الخطوة وبعدها</translation>
    </message>
    <message>
        <source>Rails version</source>
        <translation>إصدار Rails</translation>
    </message>
    <message>
        <source>Converges on paper: interpreting every step from what you have ends in what you chose.</source>
        <translation>تتقارب على الورق: تفسير كل خطوة من الحالي ينتهي إلى ما اخترته.</translation>
    </message>
    <message>
        <source>Does not converge: these steps do not end in what you chose. %1</source>
        <translation>لا تتقارب: هذه الخطوات لا تنتهي إلى ما اخترته. %1</translation>
    </message>
    <message>
        <source>Unproven: part of the result could not be checked on paper. %1</source>
        <translation>غير مثبت: تعذّر فحص جزء من النتيجة على الورق. %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 على %2: %3</translation>
    </message>
    <message>
        <source>inside a transaction</source>
        <translation>داخل معاملة</translation>
    </message>
    <message>
        <source>outside a transaction</source>
        <translation>خارج معاملة</translation>
    </message>
    <message>
        <source>cannot be undone without losing data</source>
        <translation>لا تراجع عنه دون فقد بيانات</translation>
    </message>
    <message>
        <source>Show the difference it works for</source>
        <translation>أظهر الفرق الذي تخدمه</translation>
    </message>
    <message>
        <source>Before the next phase begins, this must be true of the application:</source>
        <translation>قبل بدء المرحلة التالية يجب أن يصحّ في التطبيق ما يلي:</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Ways to look at the plan</source>
        <translation>طرق النظر إلى الخطة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>8 %1 · 5 to 7 %2 · 4 %3 · 1 to 3 %4</source>
        <translation>8 %1 · من 5 إلى 7 %2 · 4 %3 · من 1 إلى 3 %4</translation>
    </message>
    <message>
        <source>Locks by table</source>
        <translation>الأقفال حسب الجدول</translation>
    </message>
    <message>
        <source>The strongest lock that each phase takes on each table; choosing one shows its step</source>
        <translation>أقوى قفل تأخذه كل مرحلة على كل جدول؛ واختيار واحد يُظهر خطوته</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>الخطة لأجل</translation>
    </message>
    <message>
        <source>Whether the application keeps running while the plan is carried out</source>
        <translation>هل يظل التطبيق يعمل أثناء تنفيذ الخطة</translation>
    </message>
    <message>
        <source>A running application</source>
        <translation>تطبيق يعمل</translation>
    </message>
    <message>
        <source>A maintenance window</source>
        <translation>نافذة صيانة</translation>
    </message>
    <message>
        <source>A running application: phases, short locks, batches. A maintenance window: the shortest correct SQL.</source>
        <translation>تطبيق يعمل: مراحل وأقفال قصيرة ودفعات. نافذة صيانة: أقصر نص SQL صحيح.</translation>
    </message>
    <message>
        <source>Plan &amp;for</source>
        <translation>الخطة لأجل</translation>
    </message>
    <message numerus="yes">
        <source>but for %n object(s), planned online</source>
        <translation>
            <numerusform>بلا كائنات مستثناة مخططة أثناء العمل</numerusform>
            <numerusform>باستثناء كائن واحد مخطط أثناء العمل</numerusform>
            <numerusform>باستثناء كائنين مخططين أثناء العمل</numerusform>
            <numerusform>باستثناء %n كائنات مخططة أثناء العمل</numerusform>
            <numerusform>باستثناء %n كائنًا مخططًا أثناء العمل</numerusform>
            <numerusform>باستثناء %n كائن مخطط أثناء العمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>جارٍ التخطيط…</translation>
    </message>
    <message>
        <source>The differences are here already; the plan follows.</source>
        <translation>الفروق حاضرة الآن؛ والخطة تتبعها.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanVersions</name>
    <message>
        <source>&amp;Keep comparing with the plan as it is now</source>
        <translation>متابعة المقارنة بالخطة كما هي الآن</translation>
    </message>
    <message>
        <source>Steps that changed</source>
        <translation>الخطوات التي تغيّرت</translation>
    </message>
    <message>
        <source>What became of the plan&apos;s steps when it was made again</source>
        <translation>ما آلت إليه خطوات الخطة عند إعدادها من جديد</translation>
    </message>
    <message>
        <source>Otherwise each new plan is compared with the one before it.</source>
        <translation>وإلا قورنت كل خطة جديدة بالتي قبلها.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>There is one version of this plan so far. After a refresh or another decision, what became of its steps stands here.</source>
        <translation>لهذه الخطة نسخة واحدة حتى الآن. وبعد تحديث أو قرار آخر يظهر هنا ما آلت إليه خطواتها.</translation>
    </message>
    <message>
        <source>As against the plan %1: %2 %3 added, %4 %5 removed, %6 %7 changed, %8 the same</source>
        <translation>مقارنةً بالخطة %1: %2 %3 مضافة، %4 %5 محذوفة، %6 %7 معدّلة، %8 كما هي</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 من %L3</translation>
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
        <translation>معاد التسمية</translation>
    </message>
    <message>
        <source>Dropped and new</source>
        <translation>محذوف وجديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::QuestionsPage</name>
    <message>
        <source>No questions</source>
        <translation>لا أسئلة</translation>
    </message>
    <message>
        <source>Nothing looks like a rename, and no column needs a value from you.</source>
        <translation>لا شيء يشبه إعادة تسمية، ولا عمود يحتاج قيمة منك.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>R: renamed, D: dropped and new, L: decide later</source>
        <translation>R: معاد التسمية، D: محذوف وجديد، L: لاحقًا</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>القرائن</translation>
    </message>
    <message>
        <source>Renamed (R)</source>
        <translation>معاد التسمية (R)</translation>
    </message>
    <message>
        <source>One object under a new name: its data stays</source>
        <translation>كائن واحد باسم جديد: تبقى بياناته</translation>
    </message>
    <message>
        <source>Dropped and new (D)</source>
        <translation>محذوف وجديد (D)</translation>
    </message>
    <message>
        <source>Two different objects: the old one and its data go</source>
        <translation>كائنان مختلفان: يذهب القديم مع بياناته</translation>
    </message>
    <message>
        <source>Decide later (L)</source>
        <translation>لاحقًا (L)</translation>
    </message>
    <message>
        <source>Both halves stay out of the plan</source>
        <translation>يبقى النصفان خارج الخطة</translation>
    </message>
    <message>
        <source>Value for existing rows</source>
        <translation>قيمة الصفوف الموجودة</translation>
    </message>
    <message>
        <source>An SQL expression over the columns of the table</source>
        <translation>تعبير SQL على أعمدة الجدول</translation>
    </message>
    <message>
        <source>&amp;Value for existing rows, as SQL:</source>
        <translation>قيمة الصفوف الموجودة، بلغة SQL:</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>استعمل هذه القيمة</translation>
    </message>
    <message>
        <source>No evidence either way.</source>
        <translation>لا قرائن في أي اتجاه.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for this answer.</source>
        <translation>
            <numerusform>لا تغيير ينتظر هذا الجواب.</numerusform>
            <numerusform>تغيير واحد ينتظر هذا الجواب.</numerusform>
            <numerusform>تغييران ينتظران هذا الجواب.</numerusform>
            <numerusform>%n تغييرات تنتظر هذا الجواب.</numerusform>
            <numerusform>%n تغييرًا ينتظر هذا الجواب.</numerusform>
            <numerusform>%n تغيير ينتظر هذا الجواب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question about the table first.</source>
        <translation>أجب أولًا عن السؤال المتعلق بالجدول.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ReviewPanel</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>Choose a step or a gate to comment on it.</source>
        <translation>اختر خطوة أو بوابة للتعليق عليها.</translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Sign off the plan</source>
        <translation>الموافقة على الخطة</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <translation>وافق عليها %1 في %2.</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2, for an earlier plan. It has changed since.</source>
        <translation>وافق %1 في %2 على خطة سابقة. وقد تغيرت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>withdraw the sign-off</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>sign off the plan</source>
        <translation>الموافقة على الخطة</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SchemaMoment</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Schema at this moment</source>
        <translation>المخطط في هذه اللحظة</translation>
    </message>
    <message>
        <source>Tables and enums with their parts; a glyph says what differs from the schema that you have</source>
        <translation>الجداول والتعدادات بأجزائها؛ ويبيّن رمزٌ ما يختلف عن المخطط الحالي</translation>
    </message>
    <message>
        <source>Ways to look at the schema</source>
        <translation>طرق النظر إلى المخطط</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>الشجرة</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>الرسم البياني</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::Session</name>
    <message>
        <source>done: %1</source>
        <translation>أُنجز: %1</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>لم يُنجز: %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SessionPage</name>
    <message>
        <source>This comparison cannot be shown</source>
        <translation>تعذّر عرض هذه المقارنة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
    <message>
        <source>A side changed since it was read. What you see is the older state.</source>
        <translation>تغيّر أحد الجانبين بعد قراءته. ما تراه هو الحالة الأقدم.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>اقرأ من جديد</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>بدّل الجانبين</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>اقرأ الجانبين من جديد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>قراءة الجانبين</translation>
    </message>
    <message>
        <source>Comparing and planning</source>
        <translation>المقارنة والتخطيط</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة</numerusform>
            <numerusform>سؤال مفتوح واحد</numerusform>
            <numerusform>سؤالان مفتوحان</numerusform>
            <numerusform>%n أسئلة مفتوحة</numerusform>
            <numerusform>%n سؤالًا مفتوحًا</numerusform>
            <numerusform>%n سؤال مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s) not accepted</source>
        <translation>
            <numerusform>لا مخاطر غير مقبولة</numerusform>
            <numerusform>خطر واحد غير مقبول</numerusform>
            <numerusform>خطران غير مقبولين</numerusform>
            <numerusform>%n مخاطر غير مقبولة</numerusform>
            <numerusform>%n خطرًا غير مقبول</numerusform>
            <numerusform>%n خطر غير مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) no longer fit: %1</source>
        <translation>
            <numerusform>كل القرارات ما زالت مناسبة: %1</numerusform>
            <numerusform>قرار واحد لم يعد مناسبًا: %1</numerusform>
            <numerusform>قراران لم يعودا مناسبين: %1</numerusform>
            <numerusform>%n قرارات لم تعد مناسبة: %1</numerusform>
            <numerusform>%n قرارًا لم يعد مناسبًا: %1</numerusform>
            <numerusform>%n قرار لم يعد مناسبًا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan file, opened for review. Its decisions were made elsewhere; comments and sign-off are yours.</source>
        <translation>ملف خطة مفتوح للمراجعة. اتُّخذت قراراته في مكان آخر؛ أما التعليقات والموافقة فلك.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>أدخل كلمة المرور…</translation>
    </message>
    <message>
        <source>Check the baseline</source>
        <translation>افحص نقطة الانطلاق</translation>
    </message>
    <message>
        <source>Reads it again where the plan says that it is</source>
        <translation>يقرؤها من جديد حيث تقول الخطة إنها موجودة</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password for %1, for this session only</source>
        <translation>كلمة المرور لـ %1، لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>%1 What you see is the older state.</source>
        <translation>%1 ما تراه هو الحالة الأقدم.</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>الجانبان متطابقان</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارًا</numerusform>
            <numerusform>%n مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>لا شيء مؤجل</numerusform>
            <numerusform>واحد مؤجل</numerusform>
            <numerusform>اثنان مؤجلان</numerusform>
            <numerusform>%n مؤجلة</numerusform>
            <numerusform>%n مؤجلًا</numerusform>
            <numerusform>%n مؤجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a plan of %n step(s)</source>
        <translation>
            <numerusform>خطة بلا خطوات</numerusform>
            <numerusform>خطة من خطوة واحدة</numerusform>
            <numerusform>خطة من خطوتين</numerusform>
            <numerusform>خطة من %n خطوات</numerusform>
            <numerusform>خطة من %n خطوة</numerusform>
            <numerusform>خطة من %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the statements</source>
        <translation>عرض العبارات</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ShortcutsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Press the keys that shall start the selected action</source>
        <translation>اضغط المفاتيح التي تبدأ الإجراء المحدد</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>%1 already starts: %2</source>
        <translation>المفتاح %1 يبدأ من قبل: %2</translation>
    </message>
    <message>
        <source>Press new keys for the selected action, then choose Set. Without keys it has none.</source>
        <translation>اضغط مفاتيح جديدة للإجراء المحدد ثم اختر تعيين. من دون مفاتيح لا يكون له اختصار.</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SideBySideDiff</name>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>الفرق السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>الفرق التالي (F7)</translation>
    </message>
    <message>
        <source>Fold unchanged lines</source>
        <translation>اطوِ الأسطر غير المتغيرة</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>The definition in the schema you have</source>
        <translation>التعريف في المخطط الحالي</translation>
    </message>
    <message>
        <source>The definition in the schema you want</source>
        <translation>التعريف في المخطط المطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>لا أسطر غير متغيرة</numerusform>
            <numerusform>سطر واحد غير متغير</numerusform>
            <numerusform>سطران غير متغيرين</numerusform>
            <numerusform>%n أسطر غير متغيرة</numerusform>
            <numerusform>%n سطرًا غير متغير</numerusform>
            <numerusform>%n سطر غير متغير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines added, %2 removed, %3 changed</source>
        <translation>%1 أسطر مضافة، %2 محذوفة، %3 معدّلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both texts in one column</source>
        <translation>النصّان في عمود واحد</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SideCard</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>لا كائنات</numerusform>
            <numerusform>كائن واحد</numerusform>
            <numerusform>كائنان</numerusform>
            <numerusform>%n كائنات</numerusform>
            <numerusform>%n كائنًا</numerusform>
            <numerusform>%n كائن</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>قُرئ الساعة %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SqlEditor</name>
    <message>
        <source>SQL text</source>
        <translation>نص SQL</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StageBar</name>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StageButton</name>
    <message>
        <source>Stage %1, %2</source>
        <translation>المرحلة %1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>تغيّر منذ آخر نظرة</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StartPage</name>
    <message>
        <source>Have: the baseline</source>
        <translation>الحالي: نقطة الانطلاق</translation>
    </message>
    <message>
        <source>The schema that runs now. Drop a dump, a schema.rb or a folder here.</source>
        <translation>المخطط الذي يعمل الآن. أفلت هنا ملف dump أو schema.rb أو مجلدًا.</translation>
    </message>
    <message>
        <source>Want: the target</source>
        <translation>المطلوب: الهدف</translation>
    </message>
    <message>
        <source>The schema you would like instead. Drop it here.</source>
        <translation>المخطط الذي تريده بدلًا منه. أفلته هنا.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>جرّب المثال</translation>
    </message>
    <message>
        <source>A small shop: what production has, and what staging wants</source>
        <translation>متجر صغير: ما لدى الإنتاج وما تريده بيئة الاختبار</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>أحدث المقارنات</translation>
    </message>
    <message>
        <source>Compare two PostgreSQL schemas</source>
        <translation>قارن مخططين من PostgreSQL</translation>
    </message>
    <message>
        <source>See what differs, decide what should change, and get a plan in phases that a running application survives.</source>
        <translation>انظر ما يختلف، وقرر ما ينبغي تغييره، واحصل على خطة بمراحل يتحملها تطبيق يعمل.</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Draft changes to it</source>
        <translation>صياغة تغييرات عليه</translation>
    </message>
    <message>
        <source>The target starts as a copy of the baseline; what you draft becomes the difference</source>
        <translation>يبدأ المطلوب نسخةً من الحالي؛ وما تصوغه يصبح الفرق</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with unsaved decisions were left when Cofferdam ended unexpectedly.</source>
        <translation>
            <numerusform>لم تبق جلسات فيها قرارات غير محفوظة.</numerusform>
            <numerusform>بقيت جلسة واحدة فيها قرارات غير محفوظة عندما انتهى Cofferdam فجأة.</numerusform>
            <numerusform>بقيت جلستان فيهما قرارات غير محفوظة عندما انتهى Cofferdam فجأة.</numerusform>
            <numerusform>بقيت %n جلسات فيها قرارات غير محفوظة عندما انتهى Cofferdam فجأة.</numerusform>
            <numerusform>بقيت %n جلسة فيها قرارات غير محفوظة عندما انتهى Cofferdam فجأة.</numerusform>
            <numerusform>بقيت %n جلسة فيها قرارات غير محفوظة عندما انتهى Cofferdam فجأة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>بدّل الجانبين</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Save the databases you compare often: with their environment in words and colour, and their passwords in the keychain.</source>
        <translation>احفظ قواعد البيانات التي تقارنها كثيرًا: مع بيئتها بالكلمة واللون، وكلمات مرورها في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>إدارة الاتصالات…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>A click or Enter puts one on the first empty side; it can also be dragged onto a side</source>
        <translation>تضعه نقرة أو مفتاح Enter على أول جانب خالٍ؛ ويمكن سحبه إلى أحد الجانبين أيضًا</translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StepDifferencesModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan</name>
    <message>
        <source>Which value do existing rows of %2 get in the new column %1? It is NOT NULL and has no default.</source>
        <translation>أي قيمة تأخذها صفوف %2 الموجودة في العمود الجديد %1؟ إنه NOT NULL وليست له قيمة افتراضية.</translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation>إضافة العمود %1 إلى %2</translation>
    </message>
    <message>
        <source>A value that differs from row to row would rewrite the table; added without it, only the catalog changes.</source>
        <translation>القيمة التي تختلف من صف إلى صف تعيد كتابة الجدول؛ وإذا أُضيف العمود من دونها لم يتغير إلا الكتالوج.</translation>
    </message>
    <message>
        <source>Table %2 holds rows, so %1 needs a value for them.</source>
        <translation>في الجدول %2 صفوف، لذا يحتاج %1 إلى قيمة لها.</translation>
    </message>
    <message>
        <source>Let writers leave out %1 of %2</source>
        <translation>السماح لمن يكتب بترك %1 في %2</translation>
    </message>
    <message>
        <source>Code that no longer knows the column would fail on its NOT NULL.</source>
        <translation>الشيفرة التي لم تعد تعرف العمود ستفشل بسبب NOT NULL فيه.</translation>
    </message>
    <message>
        <source>Drop column %1 of %2</source>
        <translation>حذف العمود %1 من %2</translation>
    </message>
    <message>
        <source>No running code reads or writes %1 of %2; models ignore the column.</source>
        <translation>لا توجد شيفرة عاملة تقرأ %1 في %2 أو تكتبه؛ والنماذج تتجاهل العمود.</translation>
    </message>
    <message>
        <source>Drop the default of %1 of %2</source>
        <translation>حذف القيمة الافتراضية للعمود %1 في %2</translation>
    </message>
    <message>
        <source>Set the default of %1 of %2</source>
        <translation>تعيين القيمة الافتراضية للعمود %1 في %2</translation>
    </message>
    <message>
        <source>Every writer gives %1 of %2 a value of its own.</source>
        <translation>كل من يكتب في %2 يعطي %1 قيمة بنفسه.</translation>
    </message>
    <message>
        <source>Allow NULL in %1 of %2</source>
        <translation>السماح بـ NULL في %1 من %2</translation>
    </message>
    <message>
        <source>Make %1 of %2 an identity column</source>
        <translation>جعل %1 في %2 عمود هوية</translation>
    </message>
    <message>
        <source>Change the identity of %1 of %2</source>
        <translation>تغيير هوية %1 في %2</translation>
    </message>
    <message>
        <source>Change storage settings of %1 of %2</source>
        <translation>تغيير إعدادات تخزين %1 في %2</translation>
    </message>
    <message>
        <source>Change how %1 of %2 is generated</source>
        <translation>تغيير طريقة توليد %1 في %2</translation>
    </message>
    <message>
        <source>Change the type of %1 of %2 to %3</source>
        <translation>تغيير نوع %1 في %2 إلى %3</translation>
    </message>
    <message>
        <source>Running code copes with both the old and the new type of %1 of %2.</source>
        <translation>تتعامل الشيفرة العاملة مع النوعين القديم والجديد للعمود %1 في %2.</translation>
    </message>
    <message>
        <source>Replace type %1</source>
        <translation>استبدال النوع %1</translation>
    </message>
    <message>
        <source>Set the comment of %1</source>
        <translation>تعيين تعليق %1</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>تعيين مالك %1</translation>
    </message>
    <message>
        <source>Change the privileges on %1</source>
        <translation>تغيير الصلاحيات على %1</translation>
    </message>
    <message>
        <source>No running code needs the privileges on %1 that are taken away.</source>
        <translation>لا تحتاج أي شيفرة عاملة إلى الصلاحيات المسحوبة على %1.</translation>
    </message>
    <message>
        <source>Add primary key %1 to %2</source>
        <translation>إضافة المفتاح الأساسي %1 إلى %2</translation>
    </message>
    <message>
        <source>Add unique constraint %1 to %2</source>
        <translation>إضافة قيد التفرّد %1 إلى %2</translation>
    </message>
    <message>
        <source>Add foreign key %1 to %2</source>
        <translation>إضافة المفتاح الأجنبي %1 إلى %2</translation>
    </message>
    <message>
        <source>Add exclusion constraint %1 to %2</source>
        <translation>إضافة قيد الاستبعاد %1 إلى %2</translation>
    </message>
    <message>
        <source>Add check %1 to %2</source>
        <translation>إضافة قيد التحقق %1 إلى %2</translation>
    </message>
    <message>
        <source>Some rows of %2 break %1.</source>
        <translation>بعض صفوف %2 تخالف %1.</translation>
    </message>
    <message>
        <source>Some rows of %2 refer to nothing, so %1 cannot be valid.</source>
        <translation>بعض صفوف %2 تشير إلى لا شيء، فلا يمكن أن يكون %1 صالحًا.</translation>
    </message>
    <message>
        <source>Writers of %2 keep to foreign key %1, and deletes of what it refers to expect it.</source>
        <translation>من يكتب في %2 يلتزم بالمفتاح الأجنبي %1، ومن يحذف ما يشير إليه يتوقعه.</translation>
    </message>
    <message>
        <source>Every writer of %2 keeps to check %1.</source>
        <translation>كل من يكتب في %2 يلتزم بقيد التحقق %1.</translation>
    </message>
    <message>
        <source>Writers of %2 expect that %1 refuses duplicates.</source>
        <translation>من يكتب في %2 يتوقع أن يرفض %1 التكرار.</translation>
    </message>
    <message>
        <source>Drop constraint %1 of %2</source>
        <translation>حذف القيد %1 من %2</translation>
    </message>
    <message>
        <source>No running code relies on foreign key %1 of %2, neither on its refusals nor on what it does on delete.</source>
        <translation>لا تعتمد أي شيفرة عاملة على المفتاح الأجنبي %1 في %2، لا على رفضه ولا على ما يفعله عند الحذف.</translation>
    </message>
    <message>
        <source>No running code names %1 of %2 or its columns in ON CONFLICT.</source>
        <translation>لا تذكر أي شيفرة عاملة %1 في %2 أو أعمدته في ON CONFLICT.</translation>
    </message>
    <message>
        <source>Replace constraint %1 of %2</source>
        <translation>استبدال القيد %1 في %2</translation>
    </message>
    <message>
        <source>Validate %1 of %2</source>
        <translation>التحقق من %1 في %2</translation>
    </message>
    <message>
        <source>Change when %1 of %2 is checked</source>
        <translation>تغيير وقت فحص %1 في %2</translation>
    </message>
    <message>
        <source>Built while reads and writes go on; it waits for older transactions instead.</source>
        <translation>يُبنى والقراءة والكتابة مستمرتان؛ لكنه ينتظر المعاملات الأقدم.</translation>
    </message>
    <message>
        <source>Some rows of %2 agree in all columns of %1.</source>
        <translation>بعض صفوف %2 تتطابق في كل أعمدة %1.</translation>
    </message>
    <message>
        <source>Add index %1 to %2</source>
        <translation>إضافة الفهرس %1 إلى %2</translation>
    </message>
    <message>
        <source>Replace index %1 of %2</source>
        <translation>استبدال الفهرس %1 في %2</translation>
    </message>
    <message>
        <source>Build the new form of index %1 on %2</source>
        <translation>بناء الشكل الجديد للفهرس %1 على %2</translation>
    </message>
    <message>
        <source>Give the new index of %2 the name %1</source>
        <translation>إعطاء فهرس %2 الجديد الاسم %1</translation>
    </message>
    <message>
        <source>Change the settings of index %1 of %2</source>
        <translation>تغيير إعدادات الفهرس %1 في %2</translation>
    </message>
    <message>
        <source>Attach index %1 of %2</source>
        <translation>إلحاق الفهرس %1 في %2</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>No running code names %1 any more.</source>
        <translation>لم تعد أي شيفرة عاملة تذكر %1.</translation>
    </message>
    <message>
        <source>Recreate %1</source>
        <translation>إنشاء %1 من جديد</translation>
    </message>
    <message>
        <source>Replace function %1</source>
        <translation>استبدال الدالة %1</translation>
    </message>
    <message>
        <source>Replace trigger %1 of %2</source>
        <translation>استبدال المشغّل %1 في %2</translation>
    </message>
    <message>
        <source>Change when trigger %1 of %2 fires</source>
        <translation>تغيير وقت إطلاق المشغّل %1 في %2</translation>
    </message>
    <message>
        <source>Change policy %1 of %2</source>
        <translation>تغيير السياسة %1 في %2</translation>
    </message>
    <message>
        <source>Replace rule %1 of %2</source>
        <translation>استبدال القاعدة %1 في %2</translation>
    </message>
    <message>
        <source>Change when rule %1 of %2 applies</source>
        <translation>تغيير وقت سريان القاعدة %1 في %2</translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation>إنشاء التسلسل %1</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>حذف التسلسل %1</translation>
    </message>
    <message>
        <source>No running code calls sequence %1 any more.</source>
        <translation>لم تعد أي شيفرة عاملة تستدعي التسلسل %1.</translation>
    </message>
    <message>
        <source>Change the options of sequence %1</source>
        <translation>تغيير خيارات التسلسل %1</translation>
    </message>
    <message>
        <source>Change the owner column of sequence %1</source>
        <translation>تغيير العمود المالك للتسلسل %1</translation>
    </message>
    <message>
        <source>Set the replica identity of %1</source>
        <translation>تعيين هوية النسخ للجدول %1</translation>
    </message>
    <message>
        <source>Set the index that %1 is clustered on</source>
        <translation>تعيين الفهرس الذي يُجمَّع %1 عليه</translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation>إنشاء الجدول %1</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>حذف الجدول %1</translation>
    </message>
    <message>
        <source>No running code reads or writes table %1 any more.</source>
        <translation>لم تعد أي شيفرة عاملة تقرأ الجدول %1 أو تكتب فيه.</translation>
    </message>
    <message>
        <source>Change row level security of %1</source>
        <translation>تغيير أمان الصفوف في %1</translation>
    </message>
    <message>
        <source>The application&apos;s role sees what it needs of %1 under the new row level security.</source>
        <translation>يرى دور التطبيق ما يحتاجه من %1 في ظل أمان الصفوف الجديد.</translation>
    </message>
    <message>
        <source>Change what %1 inherits from</source>
        <translation>تغيير ما يرث منه %1</translation>
    </message>
    <message>
        <source>Change storage parameters of %1</source>
        <translation>تغيير معاملات تخزين %1</translation>
    </message>
    <message>
        <source>Change whether %1 is logged</source>
        <translation>تغيير كون %1 مسجَّلًا</translation>
    </message>
    <message>
        <source>Change the access method of %1</source>
        <translation>تغيير طريقة وصول %1</translation>
    </message>
    <message>
        <source>Move %1 to another tablespace</source>
        <translation>نقل %1 إلى مساحة جداول أخرى</translation>
    </message>
    <message>
        <source>Change the type of table %1</source>
        <translation>تغيير نوع الجدول %1</translation>
    </message>
    <message>
        <source>Change the options of foreign table %1</source>
        <translation>تغيير خيارات الجدول الخارجي %1</translation>
    </message>
    <message>
        <source>Add value %1 to enum type %2</source>
        <translation>إضافة القيمة %1 إلى نوع التعداد %2</translation>
    </message>
    <message>
        <source>Change domain %1</source>
        <translation>تغيير النطاق %1</translation>
    </message>
    <message>
        <source>Change type %1</source>
        <translation>تغيير النوع %1</translation>
    </message>
    <message>
        <source>Move extension %1</source>
        <translation>نقل الامتداد %1</translation>
    </message>
    <message>
        <source>Replace view %1</source>
        <translation>استبدال العرض %1</translation>
    </message>
    <message>
        <source>Change the options of %1</source>
        <translation>تغيير خيارات %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>إعادة تسمية %1 إلى %2</translation>
    </message>
    <message>
        <source>No running version of the application uses the old shape any more.</source>
        <translation>لم تعد أي نسخة عاملة من التطبيق تستخدم الشكل القديم.</translation>
    </message>
    <message>
        <source>Rename index %2 of a partition to %1</source>
        <translation>إعادة تسمية فهرس القسم %2 إلى %1</translation>
    </message>
    <message>
        <source>Build the twin of %1 on %2 for the copied column</source>
        <translation>بناء توأم %1 على %2 للعمود المنسوخ</translation>
    </message>
    <message>
        <source>Add the twin of check %1 to %2 for the copied column</source>
        <translation>إضافة توأم قيد التحقق %1 إلى %2 للعمود المنسوخ</translation>
    </message>
    <message>
        <source>Drop %1 of %2, the column with the old type</source>
        <translation>حذف %1 من %2، وهو العمود ذو النوع القديم</translation>
    </message>
    <message>
        <source>No process has %1 of %2 in its column list any more; nobody wants the old type back.</source>
        <translation>لم يعد %1 من %2 في قائمة أعمدة أي عملية؛ ولا أحد يريد عودة النوع القديم.</translation>
    </message>
    <message>
        <source>Drop %3 of %2, now called %1</source>
        <translation>حذف %3 من %2، واسمه الآن %1</translation>
    </message>
    <message>
        <source>Let the copy with the new type take the place of %1 of %2</source>
        <translation>إحلال النسخة ذات النوع الجديد محل %1 في %2</translation>
    </message>
    <message>
        <source>Some rows of %2 do not hold in the copy what %1 holds.</source>
        <translation>بعض صفوف %2 لا تحمل في النسخة ما يحمله %1.</translation>
    </message>
    <message>
        <source>Only names change hands, in one short transaction; every row was copied before.</source>
        <translation>تتبدل الأسماء فقط في معاملة قصيرة واحدة؛ ونُسخ كل صف قبلها.</translation>
    </message>
    <message>
        <source>All running code says %1 for %3 of %2; models ignore %3.</source>
        <translation>كل الشيفرة العاملة تقول %1 بدل %3 في %2؛ والنماذج تتجاهل %3.</translation>
    </message>
    <message>
        <source>Drop view %1, the old name of %2</source>
        <translation>حذف العرض %1، وهو الاسم القديم للجدول %2</translation>
    </message>
    <message>
        <source>All running code says %2 instead of %1.</source>
        <translation>كل الشيفرة العاملة تقول %2 بدل %1.</translation>
    </message>
    <message>
        <source>Running code copes with both names of %1: %2 comes at once.</source>
        <translation>تتعامل الشيفرة العاملة مع اسمَي %1 كليهما: يأتي %2 فورًا.</translation>
    </message>
    <message>
        <source>Keep what belongs to %2 out of the default partition %1</source>
        <translation>إبقاء ما يخصّ %2 خارج القسم الافتراضي %1</translation>
    </message>
    <message>
        <source>A validated check that says the opposite of the bound lets ATTACH PARTITION skip its scan of the default partition under a strong lock.</source>
        <translation>يتيح قيد فحص مُتحقَّق منه يقول عكس الحد لأمر ATTACH PARTITION أن يتجاوز قراءة القسم الافتراضي تحت قفل قوي.</translation>
    </message>
    <message>
        <source>Some rows of the default partition %1 belong to %2.</source>
        <translation>بعض صفوف القسم الافتراضي %1 تخصّ %2.</translation>
    </message>
    <message>
        <source>Nobody inserts rows that belong to %2 until it is attached: the default partition %1 refuses them.</source>
        <translation>لا يُدرج أحد صفوفًا تخصّ %2 حتى يُلحق: القسم الافتراضي %1 يرفضها.</translation>
    </message>
    <message>
        <source>Bind the rows of %1 to the partition&apos;s bound</source>
        <translation>إلزام صفوف %1 بحد القسم</translation>
    </message>
    <message>
        <source>A validated check that says the same lets ATTACH PARTITION skip its scan under a strong lock.</source>
        <translation>قيد تحقق مُثبت يقول الشيء نفسه يتيح لـ ATTACH PARTITION تخطي الفحص تحت قفل قوي.</translation>
    </message>
    <message>
        <source>Some rows of %1 do not fit the partition&apos;s bound.</source>
        <translation>بعض صفوف %1 لا توافق حد القسم.</translation>
    </message>
    <message>
        <source>Extension %1 cannot be moved to schema %2: it stays where it was created.</source>
        <translation>لا يمكن نقل الامتداد %1 إلى المخطط %2: فهو يبقى حيث أُنشئ.</translation>
    </message>
    <message>
        <source>Running code names nothing of extension %1 by its schema, and has both %2 and %3 on its search path.</source>
        <translation>لا يسمّي الكود العامل شيئًا من الامتداد %1 بمخططه، ومسار بحثه يشمل %2 و%3 معًا.</translation>
    </message>
    <message>
        <source>Change comment and privileges of the sequence of %1 of %2</source>
        <translation>تغيير تعليق تسلسل %1 في %2 وصلاحياته</translation>
    </message>
    <message>
        <source>Name the NOT NULL constraint of %1 of %2</source>
        <translation>تسمية قيد NOT NULL للعمود %1 في %2</translation>
    </message>
    <message>
        <source>Changed as in a maintenance window: the ways that spare a running application do not go together with the other changes.</source>
        <translation>يُغيَّر كما في نافذة صيانة: الطرق التي تراعي تطبيقًا قيد التشغيل لا تجتمع مع بقية التغييرات.</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::Simulation</name>
    <message>
        <source>Step %1 would be refused: %2</source>
        <translation>ستُرفض الخطوة %1: %2</translation>
    </message>
    <message>
        <source>%1 is still missing</source>
        <translation>ما زال %1 ناقصًا</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>ما زال %1 موجودًا</translation>
    </message>
    <message>
        <source>%1: %2 is %3 instead of %4</source>
        <translation>‏%1: ‏%2 هو %3 بدلًا من %4</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::StepMaker</name>
    <message>
        <source>The step has not taken effect yet.</source>
        <translation>لم يظهر أثر الخطوة بعد.</translation>
    </message>
    <message>
        <source>Change %1 (%2 changes)</source>
        <translation>تغيير %1 (عدد التغييرات %2)</translation>
    </message>
</context>
<context>
    <name>cofferdam::plan::rules</name>
    <message>
        <source>Every row of %1 is looked at under ACCESS EXCLUSIVE for check %2.</source>
        <translation>يُفحص كل صف في %1 تحت ACCESS EXCLUSIVE من أجل قيد التحقق %2.</translation>
    </message>
    <message>
        <source>Add it NOT VALID and validate it in a transaction of its own.</source>
        <translation>أضفه NOT VALID ثم تحقق منه في معاملة مستقلة.</translation>
    </message>
    <message>
        <source>Numbering the rows of %1 rewrites the table and all its indexes under ACCESS EXCLUSIVE.</source>
        <translation>ترقيم صفوف %1 يعيد كتابة الجدول وكل فهارسه تحت ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Add a plain column with a sequence as its default, number old rows in batches, and make it an identity column last.</source>
        <translation>أضف عمودًا عاديًا قيمته الافتراضية من تسلسل، ورقّم الصفوف القديمة على دفعات، ثم اجعله عمود هوية في النهاية.</translation>
    </message>
    <message>
        <source>A column of a domain with constraints rewrites %1 under ACCESS EXCLUSIVE, even where it is NULL.</source>
        <translation>العمود الذي نوعه نطاق ذو قيود يعيد كتابة %1 تحت ACCESS EXCLUSIVE، ولو كان فارغًا NULL.</translation>
    </message>
    <message>
        <source>Use the domain&apos;s base type with a check on the table, added NOT VALID and then validated.</source>
        <translation>استخدم النوع الأساسي للنطاق مع قيد تحقق على الجدول يُضاف NOT VALID ثم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Computing a stored generated column rewrites %1 and all its indexes under ACCESS EXCLUSIVE.</source>
        <translation>حساب عمود مولَّد مخزَّن يعيد كتابة %1 وكل فهارسه تحت ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Keep a plain column up to date by a trigger and fill it in batches, or do this in a maintenance window.</source>
        <translation>أبقِ عمودًا عاديًا محدَّثًا بمشغّل واملأه على دفعات، أو نفّذ ذلك في نافذة صيانة.</translation>
    </message>
    <message>
        <source>%1 is of type json, which has no equality: SELECT DISTINCT, UNION and GROUP BY over whole rows fail from then on.</source>
        <translation>نوع %1 هو json الذي لا مساواة له: من بعدها تفشل SELECT DISTINCT وUNION وGROUP BY على الصفوف كاملة.</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>استخدم jsonb.</translation>
    </message>
    <message>
        <source>%1 fails when the table holds a row; on an empty one, writers that leave it out fail from then on.</source>
        <translation>يفشل %1 إذا كان في الجدول صف؛ وإن كان فارغًا فشل من بعدها كل من يكتب ويتركه.</translation>
    </message>
    <message>
        <source>Say what existing rows get (a fill), or give the column a default.</source>
        <translation>حدّد ما تأخذه الصفوف الموجودة (تعبئة)، أو أعط العمود قيمة افتراضية.</translation>
    </message>
    <message>
        <source>Every existing row gets one and the same value of %1: the time of the migration.</source>
        <translation>يأخذ كل صف موجود القيمة نفسها في %1: وقت الترحيل.</translation>
    </message>
    <message>
        <source>If each row should have its own value, give a fill for the column.</source>
        <translation>إذا كان ينبغي أن تكون لكل صف قيمته فأعط العمود تعبير تعبئة.</translation>
    </message>
    <message>
        <source>ActiveRecord takes %1 for the name of a subclass: running code starts to look for the class that the default names.</source>
        <translation>يعدّ ActiveRecord ‏%1 اسم صنف فرعي: تبدأ الشيفرة العاملة بالبحث عن الصنف الذي تسمّيه القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>Set inheritance_column in the model first, or choose another name.</source>
        <translation>عيّن inheritance_column في النموذج أولًا، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Every row of %1 is rewritten under ACCESS EXCLUSIVE, because the default differs from row to row.</source>
        <translation>يُعاد كتابة كل صف في %1 تحت ACCESS EXCLUSIVE لأن القيمة الافتراضية تختلف من صف إلى صف.</translation>
    </message>
    <message>
        <source>Add the column without default, set the default, then fill old rows in batches.</source>
        <translation>أضف العمود بلا قيمة افتراضية، ثم عيّنها، ثم املأ الصفوف القديمة على دفعات.</translation>
    </message>
    <message>
        <source>%2 is built while %1 is locked against all use; PostgreSQL knows no other way for exclusion constraints.</source>
        <translation>يُبنى %2 و%1 مقفل أمام كل استخدام؛ لا يعرف PostgreSQL طريقة أخرى لقيود الاستبعاد.</translation>
    </message>
    <message>
        <source>Use a measured window, or a new table that has the constraint from the start.</source>
        <translation>استخدم نافذة زمنية مقيسة، أو جدولًا جديدًا فيه القيد من البداية.</translation>
    </message>
    <message>
        <source>Writes to %1 wait for a moment: a foreign key locks what it refers to.</source>
        <translation>تنتظر الكتابة في %1 لحظة: المفتاح الأجنبي يقفل ما يشير إليه.</translation>
    </message>
    <message>
        <source>The lock is taken without waiting, the referenced table first.</source>
        <translation>يؤخذ القفل دون انتظار، والجدول المشار إليه أولًا.</translation>
    </message>
    <message>
        <source>Every row of %1 is checked while writes to it and to %2 wait.</source>
        <translation>يُفحص كل صف في %1 بينما تنتظر الكتابة فيه وفي %2.</translation>
    </message>
    <message>
        <source>Writes to %1 wait until its index is built.</source>
        <translation>تنتظر الكتابة في %1 حتى يُبنى فهرسه.</translation>
    </message>
    <message>
        <source>Build it CONCURRENTLY.</source>
        <translation>ابنه بطريقة CONCURRENTLY.</translation>
    </message>
    <message>
        <source>The index of %2 is built while %1 is locked against all use.</source>
        <translation>يُبنى فهرس %2 و%1 مقفل أمام كل استخدام.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, build a unique index CONCURRENTLY and add the key USING INDEX.</source>
        <translation>اجعل الأعمدة NOT NULL، وابنِ فهرسًا فريدًا بطريقة CONCURRENTLY، ثم أضف المفتاح بعبارة USING INDEX.</translation>
    </message>
    <message>
        <source>Build a unique index CONCURRENTLY and add the constraint USING INDEX.</source>
        <translation>ابنِ فهرسًا فريدًا بطريقة CONCURRENTLY ثم أضف القيد بعبارة USING INDEX.</translation>
    </message>
    <message>
        <source>nextval of %1, and so inserts, wait until the transaction ends.</source>
        <translation>تنتظر nextval للتسلسل %1، ومعها الإدراج، حتى تنتهي المعاملة.</translation>
    </message>
    <message>
        <source>It stands in a short transaction of its own.</source>
        <translation>هو في معاملة قصيرة مستقلة.</translation>
    </message>
    <message>
        <source>The default partition %1 is locked and scanned for rows that belong to the new partition.</source>
        <translation>يُقفل القسم الافتراضي %1 ويُفحص بحثًا عن صفوف تخص القسم الجديد.</translation>
    </message>
    <message>
        <source>Give the default partition a validated check that excludes the new bound first.</source>
        <translation>أعط القسم الافتراضي أولًا قيد تحقق مُثبتًا يستبعد الحد الجديد.</translation>
    </message>
    <message>
        <source>Every row of %1 is looked at for the partition&apos;s bound while it is locked against all use.</source>
        <translation>يُفحص كل صف في %1 وفق حد القسم وهو مقفل أمام كل استخدام.</translation>
    </message>
    <message>
        <source>Give the table a validated check that implies the bound (and NOT NULL of the key) first.</source>
        <translation>أعط الجدول أولًا قيد تحقق مُثبتًا يستلزم الحد (وNOT NULL للمفتاح).</translation>
    </message>
    <message>
        <source>The fill fires trigger %1 for every row.</source>
        <translation>تُطلق التعبئة المشغّل %1 لكل صف.</translation>
    </message>
    <message>
        <source>See what the trigger does with an update that changes nothing else.</source>
        <translation>انظر ماذا يفعل المشغّل عند تعديل لا يغيّر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Running code that leaves out values equal to the old default of %1 writes the new one instead (partial_inserts).</source>
        <translation>الشيفرة العاملة التي تترك القيم المساوية للقيمة الافتراضية القديمة للعمود %1 تكتب الجديدة بدلًا منها (partial_inserts).</translation>
    </message>
    <message>
        <source>Switch partial inserts off for the model, or set the value explicitly, before the change.</source>
        <translation>أوقف partial_inserts للنموذج، أو عيّن القيمة صراحة، قبل التغيير.</translation>
    </message>
    <message>
        <source>A check that mentions the column is verified again on every row of %1 under ACCESS EXCLUSIVE.</source>
        <translation>يُعاد التحقق من قيد يذكر العمود في كل صف من %1 تحت ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Drop the check, change the type, add the check NOT VALID and validate it.</source>
        <translation>احذف القيد، وغيّر النوع، ثم أضف القيد NOT VALID وتحقق منه.</translation>
    </message>
    <message>
        <source>The column is in a foreign key: %1 and %2 are both locked against all use while it is checked again.</source>
        <translation>العمود ضمن مفتاح أجنبي: يُقفل %1 و%2 كلاهما أمام كل استخدام أثناء إعادة فحصه.</translation>
    </message>
    <message>
        <source>Use a shadow column with its own foreign key, added NOT VALID.</source>
        <translation>استخدم عمودًا ظلًّا له مفتاح أجنبي مستقل يُضاف NOT VALID.</translation>
    </message>
    <message>
        <source>The rows of %1 stay, but indexes are built again under ACCESS EXCLUSIVE.</source>
        <translation>تبقى صفوف %1 كما هي لكن الفهارس تُبنى من جديد تحت ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Drop those indexes concurrently before and build them concurrently after, or use a shadow column.</source>
        <translation>احذف تلك الفهارس بالتوازي قبلها وابنها بالتوازي بعدها، أو استخدم عمودًا ظلًّا.</translation>
    </message>
    <message>
        <source>Values of %1 may not fit: going from %2 to %3 can fail, round or cut them.</source>
        <translation>قد لا تناسب قيم %1: الانتقال من %2 إلى %3 قد يفشل أو يقرّب أو يقتطع.</translation>
    </message>
    <message>
        <source>Look for values that do not fit before the step.</source>
        <translation>ابحث عن القيم غير المناسبة قبل الخطوة.</translation>
    </message>
    <message>
        <source>Every row and index of %1 is rewritten under ACCESS EXCLUSIVE; it needs about twice the space meanwhile.</source>
        <translation>يُعاد كتابة كل صف وفهرس في %1 تحت ACCESS EXCLUSIVE؛ ويحتاج أثناء ذلك إلى نحو ضعفي المساحة.</translation>
    </message>
    <message>
        <source>Change the type by a shadow column, kept equal by a trigger and filled in batches.</source>
        <translation>غيّر النوع بعمود ظل يبقيه مشغّل مساويًا ويُملأ على دفعات.</translation>
    </message>
    <message>
        <source>The planner&apos;s statistics of %1 are gone until the next ANALYZE; query plans may turn bad.</source>
        <translation>تزول إحصاءات المخطِّط عن %1 حتى ANALYZE التالي؛ وقد تسوء خطط الاستعلام.</translation>
    </message>
    <message>
        <source>Run ANALYZE on the column right after the step.</source>
        <translation>نفّذ ANALYZE على العمود بعد الخطوة مباشرة.</translation>
    </message>
    <message>
        <source>In a session whose time zone is not UTC the values of %1 shift and the table is rewritten.</source>
        <translation>في جلسة منطقتها الزمنية غير UTC تنزاح قيم %1 ويُعاد كتابة الجدول.</translation>
    </message>
    <message>
        <source>Run the step with TimeZone set to UTC.</source>
        <translation>نفّذ الخطوة وقيمة TimeZone هي UTC.</translation>
    </message>
    <message>
        <source>Building %1 waits for every older transaction of the database, even one that never touched the table.</source>
        <translation>ينتظر بناء %1 كل معاملة أقدم في قاعدة البيانات، ولو لم تمسّ الجدول قط.</translation>
    </message>
    <message>
        <source>Look for long transactions first. Interrupted, it leaves an invalid index that has to be dropped.</source>
        <translation>ابحث عن المعاملات الطويلة أولًا. وإذا انقطع البناء بقي فهرس غير صالح يجب حذفه.</translation>
    </message>
    <message>
        <source>%1 stays NOT VALID: nothing is known of old rows, and the planner does not use it.</source>
        <translation>يبقى %1 غير مُثبت NOT VALID: لا يُعرف شيء عن الصفوف القديمة ولا يستخدمه المخطِّط.</translation>
    </message>
    <message>
        <source>Validate it once the old rows are mended.</source>
        <translation>تحقق منه بعد إصلاح الصفوف القديمة.</translation>
    </message>
    <message>
        <source>Creating a partition in place locks %1 against all use for a moment.</source>
        <translation>إنشاء قسم في مكانه يقفل %1 أمام كل استخدام للحظة.</translation>
    </message>
    <message>
        <source>Create the table by itself and attach it.</source>
        <translation>أنشئ الجدول مستقلًا ثم ألحقه.</translation>
    </message>
    <message>
        <source>%1 is deferrable: ON CONFLICT and foreign keys cannot use it.</source>
        <translation>‏%1 قابل للتأجيل: لا يمكن أن تستخدمه ON CONFLICT ولا المفاتيح الأجنبية.</translation>
    </message>
    <message>
        <source>Make it deferrable only where transactions need that.</source>
        <translation>اجعله قابلًا للتأجيل حيث تحتاج المعاملات إلى ذلك فقط.</translation>
    </message>
    <message>
        <source>Detaching %2 locks %1 against all use for a moment.</source>
        <translation>فصل %2 يقفل %1 أمام كل استخدام للحظة.</translation>
    </message>
    <message>
        <source>From PostgreSQL 14 on, detach CONCURRENTLY unless there is a default partition.</source>
        <translation>من PostgreSQL 14 فما بعد افصل بطريقة CONCURRENTLY ما لم يوجد قسم افتراضي.</translation>
    </message>
    <message>
        <source>Every table with a column of domain %1 is scanned while writes wait.</source>
        <translation>يُفحص كل جدول فيه عمود من النطاق %1 بينما تنتظر الكتابة.</translation>
    </message>
    <message>
        <source>Put the rule on the tables as checks that are validated one by one.</source>
        <translation>ضع القاعدة على الجداول قيودَ تحقق يُتحقق منها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Index %1 goes silently with column %2, although it holds other columns too.</source>
        <translation>يزول الفهرس %1 بصمت مع العمود %2 مع أنه يضم أعمدة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Build an index over the remaining columns first, if queries need it.</source>
        <translation>ابنِ أولًا فهرسًا على الأعمدة الباقية إن احتاجت إليه الاستعلامات.</translation>
    </message>
    <message>
        <source>All values of %1 are lost; adding the column again gives NULLs.</source>
        <translation>تُفقد كل قيم %1؛ وإضافة العمود من جديد تعطي قيمًا فارغة NULL.</translation>
    </message>
    <message>
        <source>Keep a copy of the key and the column when the values could matter.</source>
        <translation>احتفظ بنسخة من المفتاح والعمود إذا كان يمكن أن تهمّ القيم.</translation>
    </message>
    <message>
        <source>Statements of running code that name %1 fail, and so do models that still have it in their column list.</source>
        <translation>تفشل عبارات الشيفرة العاملة التي تذكر %1، وكذلك النماذج التي ما زال في قائمة أعمدتها.</translation>
    </message>
    <message>
        <source>Deploy code that ignores the column first, everywhere.</source>
        <translation>انشر أولًا، وفي كل مكان، شيفرة تتجاهل العمود.</translation>
    </message>
    <message>
        <source>Dropping %1 with its foreign key also locks %2 against all use.</source>
        <translation>حذف %1 مع مفتاحه الأجنبي يقفل أيضًا %2 أمام كل استخدام.</translation>
    </message>
    <message>
        <source>Drop the foreign key in a step of its own first.</source>
        <translation>احذف المفتاح الأجنبي أولًا في خطوة مستقلة.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: code that already ignores it cannot insert until it is gone.</source>
        <translation>‏%1 غير قابل للفراغ NOT NULL وبلا قيمة افتراضية: الشيفرة التي تتجاهله لا تستطيع الإدراج حتى يزول.</translation>
    </message>
    <message>
        <source>Allow NULL before the code that ignores the column is deployed.</source>
        <translation>اسمح بـ NULL قبل نشر الشيفرة التي تتجاهل العمود.</translation>
    </message>
    <message>
        <source>Writers that leave out %1 fail at once: it is NOT NULL and loses its default.</source>
        <translation>كل من يكتب ويترك %1 يفشل فورًا: إنه NOT NULL ويفقد قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Writers that leave out %1 write NULL from then on.</source>
        <translation>كل من يكتب ويترك %1 يكتب NULL من بعدها.</translation>
    </message>
    <message>
        <source>Deploy code that always gives a value first.</source>
        <translation>انشر أولًا شيفرة تعطي قيمة دائمًا.</translation>
    </message>
    <message>
        <source>Dropping %1 locks %2 as well, for a moment, against all use.</source>
        <translation>حذف %1 يقفل %2 أيضًا أمام كل استخدام للحظة.</translation>
    </message>
    <message>
        <source>Both locks are taken without waiting, the referenced table first.</source>
        <translation>يؤخذ القفلان دون انتظار، والجدول المشار إليه أولًا.</translation>
    </message>
    <message>
        <source>Without %1 orphans may come, and what it did on delete or update is done by nobody.</source>
        <translation>من دون %1 قد تظهر صفوف يتيمة، ولا أحد يقوم بما كان يفعله عند الحذف أو التعديل.</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it.</source>
        <translation>تأكد أن لا شيفرة تعتمد عليه.</translation>
    </message>
    <message>
        <source>Dropping %1 locks its table against all use for a moment, and queues behind long reads.</source>
        <translation>حذف %1 يقفل جدوله أمام كل استخدام للحظة، ويصطف خلف القراءات الطويلة.</translation>
    </message>
    <message>
        <source>Drop it CONCURRENTLY.</source>
        <translation>احذفه بطريقة CONCURRENTLY.</translation>
    </message>
    <message>
        <source>Queries that use %1 get slower.</source>
        <translation>تصبح الاستعلامات التي تستخدم %1 أبطأ.</translation>
    </message>
    <message>
        <source>Look at idx_scan of pg_stat_user_indexes, on the standbys too.</source>
        <translation>انظر إلى idx_scan في pg_stat_user_indexes، وعلى الخوادم الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>Readers may meet NULL in %1 once a writer leaves it out.</source>
        <translation>قد يصادف القرّاء NULL في %1 متى تركه من يكتب.</translation>
    </message>
    <message>
        <source>Deploy readers that cope with NULL before the first writer that writes it.</source>
        <translation>انشر قرّاءً يتعاملون مع NULL قبل أول من يكتبه.</translation>
    </message>
    <message>
        <source>ON CONFLICT over the columns of %1 fails, replication may lose its identity, and duplicates may come.</source>
        <translation>تفشل ON CONFLICT على أعمدة %1، وقد يفقد النسخ المتماثل هويته، وقد يظهر التكرار.</translation>
    </message>
    <message>
        <source>Look for ON CONFLICT and upserts on this table first.</source>
        <translation>ابحث أولًا عن ON CONFLICT وعمليات upsert على هذا الجدول.</translation>
    </message>
    <message>
        <source>Schema %1 goes, with what other tools may keep in it.</source>
        <translation>يزول المخطط %1 مع ما قد تحفظه فيه أدوات أخرى.</translation>
    </message>
    <message>
        <source>Make sure that nothing else uses it.</source>
        <translation>تأكد أن لا شيء آخر يستخدمه.</translation>
    </message>
    <message>
        <source>The position of sequence %1 is lost.</source>
        <translation>يُفقد موضع التسلسل %1.</translation>
    </message>
    <message>
        <source>Note its last value.</source>
        <translation>دوّن آخر قيمة له.</translation>
    </message>
    <message>
        <source>Table %1 and all its rows are lost; code that names it fails.</source>
        <translation>يُفقد الجدول %1 وكل صفوفه؛ وتفشل الشيفرة التي تذكره.</translation>
    </message>
    <message>
        <source>Remove every use first and take a dump of the table.</source>
        <translation>أزل كل استخدام أولًا وخذ نسخة من الجدول.</translation>
    </message>
    <message>
        <source>Dropping %1 also locks %2 against all use.</source>
        <translation>حذف %1 يقفل أيضًا %2 أمام كل استخدام.</translation>
    </message>
    <message>
        <source>Code that names %1 fails once it is gone.</source>
        <translation>تفشل الشيفرة التي تذكر %1 متى زال.</translation>
    </message>
    <message>
        <source>Remove every use first.</source>
        <translation>أزل كل استخدام أولًا.</translation>
    </message>
    <message>
        <source>%2 sorts between the values of %1 that are there: comparisons and ORDER BY see it there.</source>
        <translation>تقع %2 بين القيم الموجودة في %1: تراها المقارنات وORDER BY هناك.</translation>
    </message>
    <message>
        <source>Make sure that the order is meant.</source>
        <translation>تأكد أن هذا الترتيب مقصود.</translation>
    </message>
    <message>
        <source>Readers that do not know the new values of %1 may meet them; a value cannot be taken back.</source>
        <translation>قد يصادف القرّاء الذين لا يعرفون قيم %1 الجديدة تلك القيم؛ ولا يمكن سحب قيمة.</translation>
    </message>
    <message>
        <source>Deploy readers before the first writer that uses them.</source>
        <translation>انشر القرّاء قبل أول من يكتبها.</translation>
    </message>
    <message>
        <source>Values of %1 go or change places, which needs a new type: every table that uses it is rewritten under ACCESS EXCLUSIVE, and a row with a value that is gone makes it fail.</source>
        <translation>تزول قيم من %1 أو تتبدل مواضعها، وهذا يتطلب نوعًا جديدًا: يُعاد كتابة كل جدول يستخدمه تحت ACCESS EXCLUSIVE، وصف فيه قيمة زائلة يجعله يفشل.</translation>
    </message>
    <message>
        <source>Leave unused values in the type, or move the columns to a new type by shadow columns.</source>
        <translation>اترك القيم غير المستخدمة في النوع، أو انقل الأعمدة إلى نوع جديد بأعمدة ظل.</translation>
    </message>
    <message>
        <source>Extension %1 goes with all its types and functions.</source>
        <translation>يزول الامتداد %1 مع كل أنواعه ودواله.</translation>
    </message>
    <message>
        <source>Make sure that no code calls them.</source>
        <translation>تأكد أن لا شيفرة تستدعيها.</translation>
    </message>
    <message>
        <source>Extension %1 has to be installed on the server, and creating it may need a privileged role.</source>
        <translation>يجب أن يكون الامتداد %1 مثبتًا على الخادم، وقد يحتاج إنشاؤه إلى دور ذي امتياز.</translation>
    </message>
    <message>
        <source>Look at pg_available_extensions first.</source>
        <translation>انظر أولًا إلى pg_available_extensions.</translation>
    </message>
    <message>
        <source>Extension %1 changes under running code.</source>
        <translation>يتغير الامتداد %1 تحت شيفرة عاملة.</translation>
    </message>
    <message>
        <source>Read its release notes.</source>
        <translation>اقرأ ملاحظات إصداره.</translation>
    </message>
    <message>
        <source>No index begins with the columns of %1: each delete or key change in the referenced table scans %2.</source>
        <translation>لا يبدأ أي فهرس بأعمدة %1: كل حذف أو تغيير مفتاح في الجدول المشار إليه يفحص %2 كله.</translation>
    </message>
    <message>
        <source>Add an index on the referencing columns.</source>
        <translation>أضف فهرسًا على الأعمدة المشيرة.</translation>
    </message>
    <message>
        <source>%1 is partitioned: before PostgreSQL 18 its foreign key cannot be added NOT VALID, so every partition is checked while writes wait.</source>
        <translation>‏%1 مقسّم: قبل PostgreSQL 18 لا يمكن إضافة مفتاحه الأجنبي NOT VALID، فيُفحص كل قسم بينما تنتظر الكتابة.</translation>
    </message>
    <message>
        <source>Add and validate the same foreign key on each partition first; the parent&apos;s then needs no scan.</source>
        <translation>أضف المفتاح الأجنبي نفسه إلى كل قسم وتحقق منه أولًا؛ عندئذ لا يحتاج مفتاح الأصل إلى فحص.</translation>
    </message>
    <message>
        <source>Rows of %1 that refer to nothing make this fail.</source>
        <translation>صفوف %1 التي تشير إلى لا شيء تجعل هذا يفشل.</translation>
    </message>
    <message>
        <source>Delete or mend the orphans before the step.</source>
        <translation>احذف الصفوف اليتيمة أو أصلحها قبل الخطوة.</translation>
    </message>
    <message>
        <source>PostgreSQL cuts the name %1 to 63 bytes; it may then collide with another.</source>
        <translation>يقتطع PostgreSQL الاسم %1 إلى 63 بايتًا؛ وقد يصطدم عندئذ باسم آخر.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Inserts that give %1 a value of their own (fixtures, imports) fail unless they say OVERRIDING SYSTEM VALUE.</source>
        <translation>تفشل عمليات الإدراج التي تعطي %1 قيمة بنفسها (بيانات الاختبار والاستيراد) ما لم تقل OVERRIDING SYSTEM VALUE.</translation>
    </message>
    <message>
        <source>Use GENERATED BY DEFAULT where such inserts exist.</source>
        <translation>استخدم GENERATED BY DEFAULT حيث توجد عمليات إدراج كهذه.</translation>
    </message>
    <message>
        <source>Writes to %1 and all its partitions wait until every partition&apos;s index is built.</source>
        <translation>تنتظر الكتابة في %1 وكل أقسامه حتى يُبنى فهرس كل قسم.</translation>
    </message>
    <message>
        <source>Make it ON ONLY the parent, build each partition&apos;s CONCURRENTLY, and attach them.</source>
        <translation>أنشئه ON ONLY على الأصل، وابنِ فهرس كل قسم بطريقة CONCURRENTLY ثم ألحقها.</translation>
    </message>
    <message>
        <source>Rows of %1 are updated while the transaction holds ACCESS EXCLUSIVE.</source>
        <translation>تُعدَّل صفوف %1 بينما تمسك المعاملة بقفل ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Fill in batches outside the transaction that alters the table.</source>
        <translation>املأ على دفعات خارج المعاملة التي تعدّل الجدول.</translation>
    </message>
    <message>
        <source>One transaction holds strong locks on %1 tables at once.</source>
        <translation>تمسك معاملة واحدة بأقفال قوية على %1 جدولًا معًا.</translation>
    </message>
    <message>
        <source>They are taken first, without waiting, in a fixed order; expect several attempts.</source>
        <translation>تؤخذ أولًا، دون انتظار وبترتيب ثابت؛ توقّع عدة محاولات.</translation>
    </message>
    <message>
        <source>One transaction adds foreign keys to %1 existing tables: locks pile up and may deadlock.</source>
        <translation>تضيف معاملة واحدة مفاتيح أجنبية إلى %1 جدولًا موجودًا: تتراكم الأقفال وقد يحدث انسداد متبادل.</translation>
    </message>
    <message>
        <source>Add one foreign key in a transaction.</source>
        <translation>أضف مفتاحًا أجنبيًا واحدًا في كل معاملة.</translation>
    </message>
    <message>
        <source>There is no way back from this step that keeps all data.</source>
        <translation>لا رجعة من هذه الخطوة تحفظ كل البيانات.</translation>
    </message>
    <message>
        <source>Take a backup that can be restored quickly.</source>
        <translation>خذ نسخة احتياطية يمكن استعادتها بسرعة.</translation>
    </message>
    <message>
        <source>Old rows that break %1 cannot be updated any more, not even in other columns.</source>
        <translation>الصفوف القديمة التي تخالف %1 لا يمكن تعديلها بعد الآن، حتى في أعمدة أخرى.</translation>
    </message>
    <message>
        <source>Mend the rows before the step.</source>
        <translation>أصلح الصفوف قبل الخطوة.</translation>
    </message>
    <message>
        <source>The statement locks %1 and %2 partitions at once.</source>
        <translation>تقفل العبارة %1 و%2 قسمًا معًا.</translation>
    </message>
    <message>
        <source>Expect several attempts until all locks are free together.</source>
        <translation>توقّع عدة محاولات حتى تتحرر كل الأقفال معًا.</translation>
    </message>
    <message>
        <source>Policy %1 changes who sees or writes which rows.</source>
        <translation>تغيّر السياسة %1 من يرى أي صفوف أو يكتبها.</translation>
    </message>
    <message>
        <source>Try it as the application&apos;s role.</source>
        <translation>جرّبها بدور التطبيق.</translation>
    </message>
    <message>
        <source>Prepared statements that return every column of %1 fail once per connection (cached plan must not change result type).</source>
        <translation>تفشل العبارات المُعدّة التي تعيد كل أعمدة %1 مرة لكل اتصال (cached plan must not change result type).</translation>
    </message>
    <message>
        <source>Let the application name its columns, or reconnect after the step.</source>
        <translation>دع التطبيق يسمّي أعمدته، أو أعد الاتصال بعد الخطوة.</translation>
    </message>
    <message>
        <source>More may be done with %1.</source>
        <translation>يُسمح بفعل المزيد بـ %1.</translation>
    </message>
    <message>
        <source>Less may be done with %1.</source>
        <translation>يُسمح بفعل الأقل بـ %1.</translation>
    </message>
    <message>
        <source>Make sure that it is meant.</source>
        <translation>تأكد أن هذا مقصود.</translation>
    </message>
    <message>
        <source>%1 gets another owner, who may do everything with it.</source>
        <translation>يصير لـ %1 مالك آخر يستطيع فعل كل شيء به.</translation>
    </message>
    <message>
        <source>Make sure that migrations run as a member of the new owner.</source>
        <translation>تأكد أن الترحيلات تعمل بصفة عضو في المالك الجديد.</translation>
    </message>
    <message>
        <source>%1 is made anew: whoever reads it waits until its query has run.</source>
        <translation>يُنشأ %1 من جديد: ينتظر من يقرؤه حتى ينتهي استعلامه.</translation>
    </message>
    <message>
        <source>Build it under another name beside the old one and swap the names.</source>
        <translation>ابنه باسم آخر بجانب القديم ثم بدّل الاسمين.</translation>
    </message>
    <message>
        <source>Readers of %1 wait until its query has run.</source>
        <translation>ينتظر قرّاء %1 حتى ينتهي استعلامه.</translation>
    </message>
    <message>
        <source>Refresh it CONCURRENTLY; that needs a unique index.</source>
        <translation>حدّثه بطريقة CONCURRENTLY؛ ويحتاج ذلك إلى فهرس فريد.</translation>
    </message>
    <message>
        <source>From this moment code that says %1 fails, and before it code that says %2 does.</source>
        <translation>من هذه اللحظة تفشل الشيفرة التي تقول %1، وقبلها تفشل التي تقول %2.</translation>
    </message>
    <message>
        <source>Keep both names for a while: a new column kept equal by a trigger, or an alias in the application.</source>
        <translation>أبقِ الاسمين مدة: عمودًا جديدًا يبقيه مشغّل مساويًا، أو اسمًا مستعارًا في التطبيق.</translation>
    </message>
    <message>
        <source>Code that names %1 (ON CONFLICT ON CONSTRAINT, rescue by name, a later migration) no longer finds it.</source>
        <translation>الشيفرة التي تسمّي %1 ‏(ON CONFLICT ON CONSTRAINT، أو rescue بالاسم، أو ترحيل لاحق) لن تجده.</translation>
    </message>
    <message>
        <source>Look for the old name in the code.</source>
        <translation>ابحث في الشيفرة عن الاسم القديم.</translation>
    </message>
    <message>
        <source>Table %1 is called %2 from this moment on.</source>
        <translation>اسم الجدول %1 من هذه اللحظة %2.</translation>
    </message>
    <message>
        <source>A view under the old name, made in the same transaction, keeps running code going.</source>
        <translation>عرض بالاسم القديم يُنشأ في المعاملة نفسها يُبقي الشيفرة العاملة تعمل.</translation>
    </message>
    <message>
        <source>Table %1 is in schema %2 from this moment on.</source>
        <translation>الجدول %1 من هذه اللحظة في المخطط %2.</translation>
    </message>
    <message>
        <source>Set the search_path of the application so that it finds the table in both places.</source>
        <translation>عيّن search_path للتطبيق بحيث يجد الجدول في الموضعين.</translation>
    </message>
    <message>
        <source>Casts to %1 fail from this moment on.</source>
        <translation>تفشل تحويلات النوع إلى %1 من هذه اللحظة.</translation>
    </message>
    <message>
        <source>Deploy code that does not name the type first.</source>
        <translation>انشر أولًا شيفرة لا تسمّي النوع.</translation>
    </message>
    <message>
        <source>The value %2 of %1 is refused from this moment on.</source>
        <translation>تُرفض القيمة %2 من %1 من هذه اللحظة.</translation>
    </message>
    <message>
        <source>Add the new value beside the old one, move the rows, then stop using the old one.</source>
        <translation>أضف القيمة الجديدة بجانب القديمة، وانقل الصفوف، ثم توقف عن استخدام القديمة.</translation>
    </message>
    <message>
        <source>The old and the new form of foreign key %1 both hold until this step.</source>
        <translation>يسري الشكلان القديم والجديد للمفتاح الأجنبي %1 معًا حتى هذه الخطوة.</translation>
    </message>
    <message>
        <source>Nothing to do: it avoids a time without either.</source>
        <translation>لا شيء مطلوب: بهذا لا يمر وقت من دون أحدهما.</translation>
    </message>
    <message>
        <source>Between dropping %1 and building it again, queries do without it.</source>
        <translation>بين حذف %1 وبنائه من جديد تعمل الاستعلامات من دونه.</translation>
    </message>
    <message>
        <source>Build the new form under another name first.</source>
        <translation>ابنِ الشكل الجديد باسم آخر أولًا.</translation>
    </message>
    <message>
        <source>What replication and change capture see of updates and deletes of %1 changes.</source>
        <translation>يتغير ما يراه النسخ المتماثل والتقاط التغييرات من تعديل وحذف في %1.</translation>
    </message>
    <message>
        <source>Tell the subscribers first.</source>
        <translation>أخبر المشتركين أولًا.</translation>
    </message>
    <message>
        <source>%1 has no policy: with row level security everybody but its owner sees no row.</source>
        <translation>ليس لـ %1 سياسة: مع أمان الصفوف لا يرى أحد غير مالكه أي صف.</translation>
    </message>
    <message>
        <source>Who sees which rows of %1 changes at once.</source>
        <translation>يتغير فورًا من يرى أي صفوف من %1.</translation>
    </message>
    <message>
        <source>Create the policies before, and try them as the application&apos;s role.</source>
        <translation>أنشئ السياسات قبلها وجرّبها بدور التطبيق.</translation>
    </message>
    <message>
        <source>Sequence %1 stays of type integer: it fails at 2147483647 although %2 is wider.</source>
        <translation>يبقى التسلسل %1 من النوع integer: يفشل عند 2147483647 مع أن %2 أوسع.</translation>
    </message>
    <message>
        <source>Change the sequence to bigint as well.</source>
        <translation>غيّر التسلسل إلى bigint أيضًا.</translation>
    </message>
    <message>
        <source>The values of the generated column are computed again: %1 is rewritten under ACCESS EXCLUSIVE.</source>
        <translation>تُحسب قيم العمود المولَّد من جديد: يُعاد كتابة %1 تحت ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Passwords are never read into a plan: %1 would get asterisks for one.</source>
        <translation>لا تُقرأ كلمات المرور في الخطة أبدًا: سيأخذ %1 نجمات بدلًا منها.</translation>
    </message>
    <message>
        <source>Put the password in their place when the step is run.</source>
        <translation>ضع كلمة المرور مكانها عند تشغيل الخطوة.</translation>
    </message>
    <message>
        <source>Use a new column instead.</source>
        <translation>استخدم عمودًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Rows without a value in %1 make this fail.</source>
        <translation>الصفوف التي بلا قيمة في %1 تجعل هذا يفشل.</translation>
    </message>
    <message>
        <source>Give a fill for the column, or mend the rows first.</source>
        <translation>أعط العمود تعبئة، أو أصلح الصفوف أولًا.</translation>
    </message>
    <message>
        <source>Running code that writes NULL into %1, or leaves it out, fails from then on.</source>
        <translation>الشيفرة العاملة التي تكتب NULL في %1، أو تتركه، تفشل من بعدها.</translation>
    </message>
    <message>
        <source>Deploy writers that always give a value first.</source>
        <translation>انشر أولًا من يكتب ويعطي قيمة دائمًا.</translation>
    </message>
    <message>
        <source>Every row of %1 is looked at under ACCESS EXCLUSIVE for the NOT NULL.</source>
        <translation>يُفحص كل صف في %1 تحت ACCESS EXCLUSIVE من أجل NOT NULL.</translation>
    </message>
    <message>
        <source>Add a check NOT VALID, validate it, then SET NOT NULL: from PostgreSQL 12 on it needs no scan.</source>
        <translation>أضف قيد تحقق NOT VALID، ثم تحقق منه، ثم SET NOT NULL: من PostgreSQL 12 فما بعد لا يحتاج إلى فحص.</translation>
    </message>
    <message>
        <source>Primary key %1 changes: code that finds rows by the old key, and foreign keys to it, must follow.</source>
        <translation>يتغير المفتاح الأساسي %1: يجب أن تتبعه الشيفرة التي تجد الصفوف بالمفتاح القديم والمفاتيح الأجنبية إليه.</translation>
    </message>
    <message>
        <source>Deploy code that copes with both keys first.</source>
        <translation>انشر أولًا شيفرة تتعامل مع المفتاحين.</translation>
    </message>
    <message>
        <source>Writes to %1 wait for a moment.</source>
        <translation>تنتظر الكتابة في %1 لحظة.</translation>
    </message>
    <message>
        <source>The lock is taken without waiting for it in a queue.</source>
        <translation>يؤخذ القفل دون الانتظار في صف.</translation>
    </message>
    <message>
        <source>Trigger %2 of %1 does nothing from then on.</source>
        <translation>لا يفعل المشغّل %2 في %1 شيئًا من بعدها.</translation>
    </message>
    <message>
        <source>Never disable ALL: that includes the checks of foreign keys.</source>
        <translation>لا تعطّل ALL أبدًا: فهذا يشمل فحوص المفاتيح الأجنبية.</translation>
    </message>
    <message>
        <source>One UPDATE touches every row of %1: rows stay locked until it ends, and dead rows pile up.</source>
        <translation>أمر UPDATE واحد يمسّ كل صف في %1: تبقى الصفوف مقفلة حتى ينتهي، وتتراكم الصفوف الميتة.</translation>
    </message>
    <message>
        <source>Fill in batches.</source>
        <translation>املأ على دفعات.</translation>
    </message>
    <message>
        <source>%1 refuses duplicates before it is finished, and goes on doing so when the build fails and leaves it invalid.</source>
        <translation>يرفض %1 التكرار قبل أن يكتمل، ويستمر في ذلك إذا فشل البناء وتركه غير صالح.</translation>
    </message>
    <message>
        <source>Deploy writers that expect it first; drop an invalid leftover before trying again.</source>
        <translation>انشر أولًا من يكتب ويتوقع ذلك؛ واحذف البقية غير الصالحة قبل المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Rows of %1 that agree in the columns of %2 make the build fail.</source>
        <translation>صفوف %1 المتطابقة في أعمدة %2 تجعل البناء يفشل.</translation>
    </message>
    <message>
        <source>Remove duplicates before the step.</source>
        <translation>أزل التكرار قبل الخطوة.</translation>
    </message>
    <message>
        <source>%1 is rewritten under ACCESS EXCLUSIVE; unlogged tables are empty after a crash and absent on standbys.</source>
        <translation>يُعاد كتابة %1 تحت ACCESS EXCLUSIVE؛ والجداول غير المسجَّلة تفرغ بعد الانهيار وتغيب عن الخوادم الاحتياطية.</translation>
    </message>
    <message>
        <source>Do it in a maintenance window.</source>
        <translation>نفّذه في نافذة صيانة.</translation>
    </message>
    <message>
        <source>The body of %1 seems to name %2, which goes; PostgreSQL does not see that until the function runs.</source>
        <translation>يبدو أن متن %1 يذكر %2 الذي يزول؛ ولا يرى PostgreSQL ذلك حتى تعمل الدالة.</translation>
    </message>
    <message>
        <source>Read the function&apos;s body.</source>
        <translation>اقرأ متن الدالة.</translation>
    </message>
    <message>
        <source>%1 is copied as a whole under ACCESS EXCLUSIVE.</source>
        <translation>يُنسخ %1 كاملًا تحت ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Use a tool that repacks online, or a maintenance window.</source>
        <translation>استخدم أداة تعيد الترتيب أثناء العمل، أو نافذة صيانة.</translation>
    </message>
    <message>
        <source>%2 is validated while the transaction still holds a lock on %1 that stops writers.</source>
        <translation>يُتحقق من %2 والمعاملة ما زالت تمسك بقفل على %1 يوقف الكتابة.</translation>
    </message>
    <message>
        <source>Validate in a transaction of its own.</source>
        <translation>تحقق في معاملة مستقلة.</translation>
    </message>
    <message>
        <source>View %1 is dropped and created again, with all that depends on it, in one transaction.</source>
        <translation>يُحذف العرض %1 ويُنشأ من جديد مع كل ما يعتمد عليه في معاملة واحدة.</translation>
    </message>
    <message>
        <source>Grants, comments and owners are given back; sessions in a transaction that read it wait.</source>
        <translation>تُعاد الصلاحيات والتعليقات والمالكون؛ وتنتظر الجلسات التي تقرؤه داخل معاملة.</translation>
    </message>
    <message>
        <source>Until contract, %1 is a view: reads, inserts, updates and deletes work, but not TRUNCATE, COPY into it by old clients, or foreign keys to it, and adapters find no primary key.</source>
        <translation>يبقى %1 عرضًا حتى مرحلة الإزالة: تعمل القراءة والإدراج والتعديل والحذف، دون TRUNCATE أو COPY إليه من برامج قديمة أو مفاتيح أجنبية إليه، ولا تجد المحوّلات مفتاحًا أساسيًا.</translation>
    </message>
    <message>
        <source>Set the primary key in the model while the view stands; keep the window short.</source>
        <translation>عيّن المفتاح الأساسي في النموذج ما دام العرض قائمًا؛ واجعل المدة قصيرة.</translation>
    </message>
    <message>
        <source>%1 has more than three keys: it is large, and writes pay for each.</source>
        <translation>في %1 أكثر من ثلاثة مفاتيح: إنه كبير وتدفع كل كتابة ثمنه.</translation>
    </message>
    <message>
        <source>See whether fewer keys serve the same queries.</source>
        <translation>انظر هل تخدم مفاتيح أقل الاستعلامات نفسها.</translation>
    </message>
</context>
<context>
    <name>cofferdam::proof</name>
    <message>
        <source>%1 is missing</source>
        <translation>‏%1 ناقص</translation>
    </message>
    <message>
        <source>%1 is left over</source>
        <translation>‏%1 زائد</translation>
    </message>
    <message>
        <source>%1 differs in %2: %3 instead of %4</source>
        <translation>يختلف %1 في %2: ‏%3 بدلًا من %4</translation>
    </message>
    <message>
        <source>the emitted script does not read at %1: %2</source>
        <translation>تعذّرت قراءة النص المُنتَج عند %1: %2</translation>
    </message>
    <message>
        <source>the emitted script holds what has no model: %1</source>
        <translation>في النص المُنتَج ما لا نموذج له: %1</translation>
    </message>
    <message>
        <source>the emitted script would stop at %1: %2</source>
        <translation>سيتوقف النص المُنتَج عند %1: %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::proof::Migrations</name>
    <message>
        <source>%1 holds what has no model: %2</source>
        <translation>في %1 ما لا نموذج له: %2</translation>
    </message>
    <message>
        <source>the migration %1 would stop: %2</source>
        <translation>سيتوقف الترحيل %1: %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby</name>
    <message>
        <source>The default of %1 names a column, so it is taken as a generated column.</source>
        <translation>القيمة الافتراضية للعمود %1 تسمّي عمودًا، لذا يُعدّ عمودًا مولَّدًا.</translation>
    </message>
    <message>
        <source>A foreign key of %1 refers to %2, which the file does not define.</source>
        <translation>مفتاح أجنبي في %1 يشير إلى %2 الذي لا يعرّفه الملف.</translation>
    </message>
    <message>
        <source>Rails reads the default %1 as no point in time, so the column gets none.</source>
        <translation>لا يقرأ Rails القيمة الافتراضية %1 على أنها وقت، فلا تكون للعمود قيمة افتراضية.</translation>
    </message>
    <message>
        <source>The index name %1 is longer than PostgreSQL keeps; Rails would refuse it.</source>
        <translation>اسم الفهرس %1 أطول مما يحفظه PostgreSQL؛ وكان Rails سيرفضه.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This is a binary file, not Ruby source.</source>
        <translation>هذا ملف ثنائي وليس شيفرة Ruby.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>الملف ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The schema is defined a second time here.</source>
        <translation>يُعرَّف المخطط هنا مرة ثانية.</translation>
    </message>
    <message>
        <source>The file is written for %1; Cofferdam compares PostgreSQL schemas.</source>
        <translation>الملف مكتوب لـ %1؛ وCofferdam يقارن مخططات PostgreSQL.</translation>
    </message>
    <message>
        <source>Rails 7.0 and 7.1 cut enum labels apart at commas; check those of %1.</source>
        <translation>يقطع Rails 7.0 و7.1 قيم التعداد عند الفواصل؛ راجع قيم %1.</translation>
    </message>
    <message>
        <source>The sequence %1 is used but not defined in the file; it is taken as one with PostgreSQL&apos;s defaults.</source>
        <translation>يُستخدم التسلسل %1 ولا يعرّفه الملف؛ فيُعدّ تسلسلًا بإعدادات PostgreSQL الافتراضية.</translation>
    </message>
    <message>
        <source>The file holds no ActiveRecord::Migration.</source>
        <translation>لا يحتوي الملف على ActiveRecord::Migration.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Depth</name>
    <message>
        <source>The file nests too deeply.</source>
        <translation>تداخل الملف أعمق من المسموح.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Grammar</name>
    <message>
        <source>There is an “end” or a closing bracket too many.</source>
        <translation>توجد كلمة “end” أو قوس إغلاق زائد.</translation>
    </message>
    <message>
        <source>The file nests too deeply.</source>
        <translation>تداخل الملف أعمق من المسموح.</translation>
    </message>
    <message>
        <source>The file ends before the “end” of what starts here.</source>
        <translation>ينتهي الملف قبل “end” الخاصة بما يبدأ هنا.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::Scanner</name>
    <message>
        <source>A merge conflict is left in the file.</source>
        <translation>بقي في الملف تعارض دمج.</translation>
    </message>
    <message>
        <source>The file ends inside a string.</source>
        <translation>ينتهي الملف داخل سلسلة نصية.</translation>
    </message>
    <message>
        <source>The file ends inside a heredoc.</source>
        <translation>ينتهي الملف داخل heredoc.</translation>
    </message>
</context>
<context>
    <name>cofferdam::ruby::TableDefinition</name>
    <message>
        <source>%1 is a partition of %2; the file does not tell its bounds.</source>
        <translation>‏%1 قسم من %2؛ ولا يذكر الملف حدوده.</translation>
    </message>
</context>
<context>
    <name>cofferdam::scratch</name>
    <message>
        <source>There is no such PostgreSQL server in %1 (postgres and initdb are needed).</source>
        <translation>لا يوجد خادم PostgreSQL كهذا في %1 (يلزم postgres وinitdb).</translation>
    </message>
    <message>
        <source>No PostgreSQL %1 server is installed (looked in /usr/lib/postgresql and on PATH).</source>
        <translation>لا يوجد خادم PostgreSQL %1 مثبت (جرى البحث في /usr/lib/postgresql وفي PATH).</translation>
    </message>
    <message>
        <source>No PostgreSQL server is installed (looked in /usr/lib/postgresql and on PATH).</source>
        <translation>لا يوجد خادم PostgreSQL مثبت (جرى البحث في /usr/lib/postgresql وفي PATH).</translation>
    </message>
    <message>
        <source>A scratch server can&apos;t run as root, and there is no user postgres or nobody to run it.</source>
        <translation>لا يعمل الخادم التجريبي بحساب root، ولا يوجد مستخدم postgres أو nobody ليشغّله.</translation>
    </message>
</context>
<context>
    <name>cofferdam::scratch::Server::State</name>
    <message>
        <source>The scratch server did not start.</source>
        <translation>لم يبدأ الخادم التجريبي.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources</name>
    <message>
        <source>A file in a git revision is written git:REVISION:PATH.</source>
        <translation>يُكتب الملف في مراجعة git هكذا: git:REVISION:PATH.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation>‏%1 فارغ: ليس فيه أي بايت.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>‏%1 ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation>‏%1: لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .sql files and no Rails schema.</source>
        <translation>لا يحتوي المجلد %1 على ملفات .sql ولا على مخطط Rails.</translation>
    </message>
    <message>
        <source>%1 is not a snapshot written by Cofferdam.</source>
        <translation>‏%1 ليس لقطة كتبها Cofferdam.</translation>
    </message>
    <message>
        <source>%1 is a snapshot of version %2; this program reads version %3.</source>
        <translation>‏%1 لقطة من الإصدار %2؛ وهذا البرنامج يقرأ الإصدار %3.</translation>
    </message>
    <message>
        <source>%1 was read; the project also has %2.</source>
        <translation>قُرئ %1؛ وفي المشروع أيضًا %2.</translation>
    </message>
    <message>
        <source>%1 is written for %2, not for PostgreSQL.</source>
        <translation>‏%1 مكتوب لـ %2 لا لـ PostgreSQL.</translation>
    </message>
    <message>
        <source>The dump was cut off: its last line, &quot;PostgreSQL database dump complete&quot;, is missing.</source>
        <translation>ملف التفريغ مبتور: سطره الأخير «PostgreSQL database dump complete» مفقود.</translation>
    </message>
    <message>
        <source>%1 holds no SQL that PostgreSQL understands.</source>
        <translation>ليس في %1 ما يفهمه PostgreSQL من SQL.</translation>
    </message>
    <message>
        <source>In a connection URI, @ and / in the user name or password are written %1 and %2.</source>
        <translation>في عنوان اتصال URI يُكتب @ و/ في اسم المستخدم أو كلمة المرور هكذا: %1 و%2.</translation>
    </message>
    <message>
        <source>The scratch server ended.</source>
        <translation>انتهى الخادم التجريبي.</translation>
    </message>
    <message>
        <source>The scratch server could not print these, which are compared as they are written: %1. It said first: %2</source>
        <translation>تعذّر على الخادم التجريبي إخراج ما يلي، فيُقارن كما كُتب: %1. وكان أول ما أبلغ عنه: %2</translation>
    </message>
    <message>
        <source>%1 is compared as it is written, since no scratch server could print it: %2</source>
        <translation>‏%1 يُقارن كما كُتب، إذ لم يتمكن أي خادم تجريبي من إخراجه: %2</translation>
    </message>
    <message>
        <source>There is no saved connection %1.</source>
        <translation>لا يوجد اتصال محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>This is no file of saved connections: %1.</source>
        <translation>ليس هذا ملف اتصالات محفوظة: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Every saved connection needs a name of its own; &quot;%1&quot; is not.</source>
        <translation>يحتاج كل اتصال محفوظ إلى اسم خاص به؛ و«%1» ليس كذلك.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::ErbText</name>
    <message>
        <source>The Ruby code that begins here is not closed by %1.</source>
        <translation>شيفرة Ruby التي تبدأ هنا لا تُغلق بـ %1.</translation>
    </message>
    <message>
        <source>Ruby code is not run; what it does to the file is left out: %1.</source>
        <translation>لا تُنفَّذ شيفرة Ruby؛ ويُترك ما تفعله بالملف: %1.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::Reader</name>
    <message>
        <source>%1 is no PostgreSQL database.</source>
        <translation>‏%1 ليس قاعدة بيانات PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 names no database.</source>
        <translation>‏%1 لا يسمّي قاعدة بيانات.</translation>
    </message>
    <message>
        <source>What a directory server knows is looked up by PostgreSQL&apos;s library itself.</source>
        <translation>ما يعرفه خادم الدليل تبحث عنه مكتبة PostgreSQL بنفسها.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::Session</name>
    <message>
        <source>The scratch server cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخادم التجريبي.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::SourceAddress</name>
    <message>
        <source>A source is missing: its name is empty.</source>
        <translation>ينقص مصدر: اسمه فارغ.</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation>‏%1: لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::live</name>
    <message>
        <source>%1 runs PostgreSQL %2; 11 is the oldest that can be read.</source>
        <translation>يعمل %1 بإصدار PostgreSQL %2؛ و11 أقدم ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The schema of %1 was changed each time while it was read: some of what is shown may be of an earlier moment than the rest.</source>
        <translation>تغيّر مخطط %1 في كل مرة أثناء قراءته: قد يعود بعض المعروض إلى لحظة أسبق من بقيته.</translation>
    </message>
    <message>
        <source>%1 is reached through a connection pooler that lends server connections for one transaction each. Reading does not mind; a plan must be run on a direct connection, since its timeouts would be lost.</source>
        <translation>يُوصل إلى %1 عبر مجمِّع اتصالات يعير اتصال الخادم لمعاملة واحدة في كل مرة. لا يضر ذلك القراءة؛ أما الخطة فيجب تنفيذها عبر اتصال مباشر وإلا ضاعت مهلها.</translation>
    </message>
    <message>
        <source>%1 is reached through a connection pooler.</source>
        <translation>يُوصل إلى %1 عبر مجمِّع اتصالات.</translation>
    </message>
    <message>
        <source>The role has no right to use these schemas of %1, whose objects were read from the catalogs all the same: %2. Sizes and positions in them are not visible.</source>
        <translation>لا يحق للدور استخدام هذه المخططات في %1، ومع ذلك قُرئت كائناتها من الكتالوجات: %2. أحجامها ومواضعها غير مرئية.</translation>
    </message>
    <message>
        <source>Sizes and use could not be read from %1: %2</source>
        <translation>تعذّرت قراءة الأحجام والاستخدام من %1: %2</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and its sslmode asks for it.</source>
        <translation>لا يعرض %1 تشفيرًا، وsslmode يطلبه.</translation>
    </message>
    <message>
        <source>The root certificate to verify %1 with cannot be read.</source>
        <translation>لا يمكن قراءة الشهادة الجذر التي يُتحقق بها من %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>تعذر التحقق من شهادة %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is that of another host.</source>
        <translation>شهادة %1 لمضيف آخر.</translation>
    </message>
    <message>
        <source>The role of %1 is no member of pg_read_all_stats: transactions and replicas of other roles are not visible to it.</source>
        <translation>الدور المستعمل في %1 ليس عضوًا في pg_read_all_stats: لا يرى معاملات الأدوار الأخرى ولا نسخها المتماثلة.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sources::live::Connection</name>
    <message>
        <source>The connection to %1 was lost while reading.</source>
        <translation>انقطع الاتصال بـ %1 أثناء القراءة.</translation>
    </message>
    <message>
        <source>Reading %1 took longer than allowed, and the server ended it.</source>
        <translation>استغرقت قراءة %1 أطول من المسموح فأنهاها الخادم.</translation>
    </message>
    <message>
        <source>%1 could not be read: another session holds a lock on part of the schema.</source>
        <translation>تعذّرت قراءة %1: جلسة أخرى تمسك بقفل على جزء من المخطط.</translation>
    </message>
    <message>
        <source>%1 could not be read: the role may not see its catalogs.</source>
        <translation>تعذّرت قراءة %1: لا يحق للدور رؤية كتالوجاته.</translation>
    </message>
    <message>
        <source>%1 could not be read: its server reported an error.</source>
        <translation>تعذّرت قراءة %1: أبلغ خادمه عن خطأ.</translation>
    </message>
    <message>
        <source>%1 stopped answering while it was read.</source>
        <translation>توقف %1 عن الإجابة أثناء قراءته.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sql</name>
    <message>
        <source>PostgreSQL does not accept %1: %2</source>
        <translation>لا يقبل PostgreSQL العبارة %1: %2</translation>
    </message>
</context>
<context>
    <name>cofferdam::sql::FileParser</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The statement is unfinished.</source>
        <translation>العبارة غير مكتملة.</translation>
    </message>
    <message>
        <source>The statement is nested too deeply.</source>
        <translation>تداخل العبارة أعمق من المسموح.</translation>
    </message>
    <message>
        <source>PostgreSQL does not accept this statement: %1</source>
        <translation>لا يقبل PostgreSQL هذه العبارة: %1</translation>
    </message>
    <message>
        <source>The file ends in the middle of a statement that begins here.</source>
        <translation>ينتهي الملف وسط عبارة تبدأ هنا.</translation>
    </message>
</context>
<context>
    <name>cofferdam::sql::Splitter</name>
    <message>
        <source>The file ends inside a quote or comment that begins here.</source>
        <translation>ينتهي الملف داخل اقتباس أو تعليق يبدأ هنا.</translation>
    </message>
    <message>
        <source>An unresolved merge conflict stands here.</source>
        <translation>يوجد هنا تعارض دمج لم يُحلّ.</translation>
    </message>
    <message>
        <source>The file ends inside the data of a COPY.</source>
        <translation>ينتهي الملف داخل بيانات COPY.</translation>
    </message>
    <message>
        <source>The file ends inside a function body that begins here.</source>
        <translation>ينتهي الملف داخل متن دالة يبدأ هنا.</translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace</name>
    <message>
        <source>The drafted statement &quot;%1&quot; no longer fits: %2</source>
        <translation>العبارة المسوّدة «%1» لم تعد مناسبة: %2</translation>
    </message>
    <message>
        <source>The value for %1 is no SQL expression: %2.</source>
        <translation>القيمة الخاصة بـ %1 ليست تعبير SQL: %2.</translation>
    </message>
    <message>
        <source>The value for %1 is not used: no row needs one.</source>
        <translation>القيمة الخاصة بـ %1 غير مستخدمة: لا يحتاج أي صف إلى قيمة.</translation>
    </message>
    <message>
        <source>The value for %1 names %2, which is no column of its table.</source>
        <translation>القيمة الخاصة بـ %1 تذكر %2، وهو ليس عمودًا في جدوله.</translation>
    </message>
    <message>
        <source>The rename %1 no longer fits: both names must exist, each on its own side.</source>
        <translation>إعادة التسمية %1 لم تعد مناسبة: يجب أن يوجد الاسمان، كل في جانبه.</translation>
    </message>
    <message>
        <source>Plan %1 online: in phases, with short locks, while the application runs</source>
        <translation>تخطيط %1 أثناء العمل: على مراحل وبأقفال قصيرة والتطبيق يعمل</translation>
    </message>
    <message>
        <source>It is a rename: keep the rows and call it %1</source>
        <translation>هذه إعادة تسمية: أبقِ الصفوف وسمّه %1</translation>
    </message>
    <message>
        <source>Draft it on the target: %1</source>
        <translation>صياغته على المطلوب: %1</translation>
    </message>
    <message>
        <source>The plan does not say which baseline it was made for.</source>
        <translation>لا تذكر الخطة أي نقطة انطلاق أُعدّت لها.</translation>
    </message>
    <message>
        <source>kept by %1 for itself</source>
        <translation>ما يحتفظ به %1 لنفسه</translation>
    </message>
    <message>
        <source>partitions of %1</source>
        <translation>أقسام %1</translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace::Collector</name>
    <message>
        <source>%1 has used %2 per cent of its numbers: at %3 every insert fails.</source>
        <translation>استهلك %1 نسبة %2 بالمئة من أرقامه: عند %3 يفشل كل إدراج.</translation>
    </message>
    <message>
        <source>Change the column, the columns that refer to it, and its sequence to bigint while there is time.</source>
        <translation>غيّر العمود والأعمدة التي تشير إليه وتسلسله إلى bigint ما دام الوقت متاحًا.</translation>
    </message>
    <message>
        <source>%1 is invalid, left by a build that was interrupted or still being built: it serves no query, costs every write, and may reject duplicates.</source>
        <translation>%1 غير صالح، تركه بناء قوطع أو ما زال قيد البناء: لا يخدم أي استعلام، ويكلّف كل كتابة، وقد يرفض القيم المكررة.</translation>
    </message>
    <message>
        <source>Unless it is being built just now: DROP INDEX CONCURRENTLY, and build it again.</source>
        <translation>إن لم يكن قيد البناء الآن: نفّذ DROP INDEX CONCURRENTLY وابنه من جديد.</translation>
    </message>
    <message>
        <source>When the statistics were taken, %1 had a transaction open for %2 seconds: what it has used cannot be locked before it ends, and whoever waits makes others wait.</source>
        <translation>عند أخذ الإحصاءات كانت لدى %1 معاملة مفتوحة منذ %2 ثانية: لا يمكن قفل ما استعملته قبل أن تنتهي، ومن ينتظر يجعل غيره ينتظر.</translation>
    </message>
    <message>
        <source>Look for long transactions before each phase. The steps take their locks without queueing and give up after some attempts.</source>
        <translation>ابحث عن المعاملات الطويلة قبل كل مرحلة. تأخذ الخطوات أقفالها دون انتظار في الصف وتتوقف بعد عدد من المحاولات.</translation>
    </message>
</context>
<context>
    <name>cofferdam::workspace::Reader</name>
    <message>
        <source>Not a decisions file: %1.</source>
        <translation>ليس ملف قرارات: %1.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>blocks reads and writes</source>
        <translation>يوقف القراءة والكتابة</translation>
    </message>
    <message>
        <source>blocks writes</source>
        <translation>يوقف الكتابة</translation>
    </message>
    <message>
        <source>blocks schema changes</source>
        <translation>يوقف تغييرات المخطط</translation>
    </message>
    <message>
        <source>blocks nothing</source>
        <translation>لا يوقف شيئًا</translation>
    </message>
    <message>
        <source>Build the unique index of %1 on %2</source>
        <translation>بناء الفهرس الفريد للقيد %1 على %2</translation>
    </message>
    <message>
        <source>Some rows of %2 agree in all columns of %1.</source>
        <translation>بعض صفوف %2 تتطابق في كل أعمدة %1.</translation>
    </message>
    <message>
        <source>Built while reads and writes go on; it waits for older transactions instead.</source>
        <translation>يُبنى والقراءة والكتابة مستمرتان؛ لكنه ينتظر المعاملات الأقدم.</translation>
    </message>
    <message>
        <source>NOT VALID binds new rows at once and leaves the old ones for a scan that blocks nobody.</source>
        <translation>يُلزم NOT VALID الصفوف الجديدة فورًا ويترك القديمة لفحص لا يوقف أحدًا.</translation>
    </message>
    <message>
        <source>Validate %1 of %2</source>
        <translation>التحقق من %1 في %2</translation>
    </message>
    <message>
        <source>Fill %1 of %2</source>
        <translation>تعبئة %1 في %2</translation>
    </message>
    <message>
        <source>Rows are filled in small transactions, so that no row stays locked for long.</source>
        <translation>تُملأ الصفوف في معاملات صغيرة كي لا يبقى أي صف مقفلًا طويلًا.</translation>
    </message>
    <message>
        <source>Mark %1 of %2 as filled</source>
        <translation>وسم %1 في %2 بأنه معبّأ</translation>
    </message>
    <message>
        <source>Some rows of %1 have no %2 yet.</source>
        <translation>بعض صفوف %1 ليس لها %2 بعد.</translation>
    </message>
    <message>
        <source>Some rows of %2 have no %1.</source>
        <translation>بعض صفوف %2 ليس لها %1.</translation>
    </message>
    <message>
        <source>Make %1 of %2 NOT NULL</source>
        <translation>جعل %1 في %2 غير قابل للفراغ NOT NULL</translation>
    </message>
    <message>
        <source>Refuse new NULLs in %1 of %2</source>
        <translation>رفض قيم NULL الجديدة في %1 من %2</translation>
    </message>
    <message>
        <source>A validated check lets SET NOT NULL skip its scan under ACCESS EXCLUSIVE (from PostgreSQL 12).</source>
        <translation>قيد تحقق مُثبت يتيح لـ SET NOT NULL تخطي الفحص تحت ACCESS EXCLUSIVE (من PostgreSQL 12).</translation>
    </message>
    <message>
        <source>Every writer gives %1 of %2 a value.</source>
        <translation>كل من يكتب في %2 يعطي %1 قيمة.</translation>
    </message>
    <message>
        <source>Prove that %1 of %2 holds no NULL</source>
        <translation>إثبات أن %1 في %2 لا يحتوي على NULL</translation>
    </message>
    <message>
        <source>Writers of %2 expect that %1 refuses duplicates, from the build on.</source>
        <translation>من يكتب في %2 يتوقع أن يرفض %1 التكرار منذ البناء.</translation>
    </message>
    <message>
        <source>Complete index %1 of %2</source>
        <translation>إكمال الفهرس %1 في %2</translation>
    </message>
    <message>
        <source>Drop index %1 of %2</source>
        <translation>حذف الفهرس %1 من %2</translation>
    </message>
    <message>
        <source>No running code names %1 of %2 or its columns in ON CONFLICT.</source>
        <translation>لا تذكر أي شيفرة عاملة %1 في %2 أو أعمدته في ON CONFLICT.</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>الفحص المسبق</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>التبديل</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>%1 is no type of Rails itself; it is taken as the type of that name.</source>
        <translation>‏%1 ليس نوعًا من أنواع Rails نفسه؛ فيُعدّ النوع الذي بهذا الاسم.</translation>
    </message>
    <message>
        <source>The foreign key from %1 to %2 names no column, and %1 has no column %3.</source>
        <translation>المفتاح الأجنبي من %1 إلى %2 لا يذكر عمودًا، وليس في %1 عمود %3.</translation>
    </message>
    <message>
        <source>Add column %1 to %2 beside %3, kept equal by a trigger</source>
        <translation>إضافة العمود %1 إلى %2 بجانب %3، ويبقيهما مشغّل متساويين</translation>
    </message>
    <message>
        <source>Add %3 to %2, a copy of %1 with the new type, kept equal by a trigger</source>
        <translation>إضافة %3 إلى %2، نسخة من %1 بالنوع الجديد يبقيها مشغّل مساوية</translation>
    </message>
    <message>
        <source>The trigger stands before the first row is copied, so that no write is missed.</source>
        <translation>يقوم المشغّل قبل نسخ أول صف كي لا تفوت أي كتابة.</translation>
    </message>
    <message>
        <source>Copy %1 of %2 into %3</source>
        <translation>نسخ %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Drop constraint %1 of %2</source>
        <translation>حذف القيد %1 من %2</translation>
    </message>
    <message>
        <source>Detach partition %1</source>
        <translation>فصل القسم %1</translation>
    </message>
    <message>
        <source>Drop the check that detaching left on %1</source>
        <translation>حذف قيد التحقق الذي خلّفه الفصل على %1</translation>
    </message>
    <message>
        <source>Attach partition %1</source>
        <translation>إلحاق القسم %1</translation>
    </message>
</context>
</TS>
