<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AppStateText</name>
    <message>
        <source>Next cycle %1.</source>
        <translation>الدورة التالية %1.</translation>
    </message>
    <message>
        <source>Zoho&apos;s words: “%1”.</source>
        <translation>كلمات Zoho: «%1».</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>قاعدة البيانات لا تستجيب</translation>
    </message>
    <message>
        <source>Open the s&amp;ettings</source>
        <translation>فتح الإعدادات (&amp;E)</translation>
    </message>
    <message>
        <source>The database is locked by another program</source>
        <translation>قاعدة البيانات مقفلة من برنامج آخر</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that program lets go of it. Nothing is lost.</source>
        <translation>يستمر العمل تلقائيًا حالما يتركها ذلك البرنامج. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>The database file is missing</source>
        <translation>ملف قاعدة البيانات غير موجود</translation>
    </message>
    <message>
        <source>If it was moved, put it back or choose it in the settings. If there never was one, set up the database there.</source>
        <translation>إن كان قد نُقل فأعده إلى مكانه أو اختره في الإعدادات. وإن لم يوجد قط فأنشئ قاعدة البيانات هناك.</translation>
    </message>
    <message>
        <source>The database is not set up yet</source>
        <translation>لم تُجهَّز قاعدة البيانات بعد</translation>
    </message>
    <message>
        <source>Set &amp;up the database</source>
        <translation>تجهيز قاعدة البيانات (&amp;U)</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>غير متصل بـ Zoho</translation>
    </message>
    <message>
        <source>Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.</source>
        <translation>لا يُنقل شيء حتى يتصل Statusbridge. ولا يضيع أي ويب هوك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Co&amp;nnect …</source>
        <translation>اتصال (&amp;N) …</translation>
    </message>
    <message>
        <source>Zoho refused the token: reconnect</source>
        <translation>رفض Zoho الرمز: أعد الاتصال</translation>
    </message>
    <message>
        <source>Zoho does not know the client id or its secret: check both in the settings. No webhook is lost meanwhile.</source>
        <translation>لا يعرف Zoho معرّف العميل أو سرّه: تحقق من كليهما في الإعدادات. لا يضيع أي ويب هوك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The connection was revoked or has expired. No webhook is lost meanwhile.</source>
        <translation>أُلغي الاتصال أو انتهت صلاحيته. لا يضيع أي ويب هوك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Reco&amp;nnect …</source>
        <translation>إعادة الاتصال (&amp;N) …</translation>
    </message>
    <message>
        <source>The connection lacks a scope: reconnect</source>
        <translation>ينقص الاتصالَ إذنٌ: أعد الاتصال</translation>
    </message>
    <message>
        <source>It was made without a scope that reading and updating records needs.</source>
        <translation>أُنشئ الاتصال دون نطاق تحتاج إليه قراءة السجلات وتحديثها.</translation>
    </message>
    <message>
        <source>The calls of the day are used up until %1</source>
        <translation>نفدت الحصة اليومية حتى %1</translation>
    </message>
    <message>
        <source>Zoho takes no more calls today. Cycles go on by themselves after that.</source>
        <translation>لا يقبل Zoho مزيدًا من الاستدعاءات اليوم. تستمر الدورات بعد ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing passes until something is changed</source>
        <translation>لا يمر شيء حتى يُغيَّر شيء ما</translation>
    </message>
    <message>
        <source>Zoho does not answer</source>
        <translation>Zoho لا يستجيب</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, or is too slow. What waits is kept.</source>
        <translation>لا يمكن الوصول إليه أو أنه بطيء جدًا. ما ينتظر محفوظ.</translation>
    </message>
    <message>
        <source>The last cycle failed</source>
        <translation>فشلت الدورة الأخيرة</translation>
    </message>
    <message>
        <source>No instance is running that could begin a cycle</source>
        <translation>لا يعمل أي مثيل يستطيع بدء دورة</translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) ahead</source>
        <translation>
            <numerusform>هذه الساعة متقدمة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متقدمة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متقدمة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متقدمة بمقدار %Ln دقائق</numerusform>
            <numerusform>هذه الساعة متقدمة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متقدمة بمقدار %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) behind</source>
        <translation>
            <numerusform>هذه الساعة متأخرة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متأخرة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متأخرة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متأخرة بمقدار %Ln دقائق</numerusform>
            <numerusform>هذه الساعة متأخرة بمقدار %Ln دقيقة</numerusform>
            <numerusform>هذه الساعة متأخرة بمقدار %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine differs from the database&apos;s. Set it, or the day&apos;s calls and the times of statuses are misjudged.</source>
        <translation>ساعة هذا الجهاز تختلف عن ساعة قاعدة البيانات. اضبطها وإلا أُسيء تقدير استدعاءات اليوم وأوقات الحالات.</translation>
    </message>
    <message>
        <source>Not started on this instance</source>
        <translation>لم يبدأ على هذا المثيل</translation>
    </message>
    <message>
        <source>The scheduler does not run</source>
        <translation>المجدوِل لا يعمل</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2</source>
        <translation>أوقفه %1 عند %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not carried over</source>
        <translation>
            <numerusform>لم يُنقل %Ln سجل</numerusform>
            <numerusform>لم يُنقل %Ln سجل</numerusform>
            <numerusform>لم يُنقل %Ln سجل</numerusform>
            <numerusform>لم يُنقل %Ln سجلات</numerusform>
            <numerusform>لم يُنقل %Ln سجلًا</numerusform>
            <numerusform>لم يُنقل %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln سجل معلّق</numerusform>
            <numerusform>%Ln سجل معلّق</numerusform>
            <numerusform>%Ln سجل معلّق</numerusform>
            <numerusform>%Ln سجلات معلّقة</numerusform>
            <numerusform>%Ln سجلًا معلّقًا</numerusform>
            <numerusform>%Ln سجل معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle that was asked for has not begun</source>
        <translation>الدورة المطلوبة لم تبدأ بعد</translation>
    </message>
    <message>
        <source>No cycle begins by itself, in any instance, until somebody starts it.</source>
        <translation>لا تبدأ أي دورة تلقائيًا في أي مثيل حتى يشغّله أحد.</translation>
    </message>
    <message>
        <source>They are tried again.</source>
        <translation>تُعاد محاولتها.</translation>
    </message>
    <message>
        <source>Show the&amp;m</source>
        <translation>عرضها (&amp;M)</translation>
    </message>
    <message>
        <source>Zoho refused them too often. Everything else is carried over.</source>
        <translation>رفضها Zoho مرات كثيرة. وكل ما عداها يُنقل.</translation>
    </message>
    <message>
        <source>The last cycle was cancelled</source>
        <translation>أُلغيت الدورة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>ينتظر الدورة التالية %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln معرّفات طابور.</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln معرّف طابور.</numerusform>
        </translation>
    </message>
    <message>
        <source>All carried over</source>
        <translation>نُقل كل شيء</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1</source>
        <translation>تنفد استدعاءات اليوم نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %Ln status(es) wait.</source>
        <translation>
            <numerusform>تُوزَّع على الدورات: الأهم أولًا، وينتظر %Ln حالة.</numerusform>
            <numerusform>تُوزَّع على الدورات: الأهم أولًا، وينتظر %Ln حالة.</numerusform>
            <numerusform>تُوزَّع على الدورات: الأهم أولًا، وينتظر %Ln حالة.</numerusform>
            <numerusform>تُوزَّع على الدورات: الأهم أولًا، وينتظر %Ln حالات.</numerusform>
            <numerusform>تُوزَّع على الدورات: الأهم أولًا، وينتظر %Ln حالة.</numerusform>
            <numerusform>تُوزَّع على الدورات: الأهم أولًا، وينتظر %Ln حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first cycle</source>
        <translation>جاهز للدورة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>ينتظر الدورة التالية %Ln حالة جديدة</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln حالة جديدة</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln حالة جديدة</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln حالات جديدة</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln حالة جديدة</numerusform>
            <numerusform>ينتظر الدورة التالية %Ln حالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the settings what it stands for.</source>
        <translation>اختر في الإعدادات ما تعنيه.</translation>
    </message>
    <message>
        <source>Give it a &amp;meaning</source>
        <translation>تحديد معناها (&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>%Ln معرّف طابور بلا سجل في Zoho بعد.</numerusform>
            <numerusform>%Ln معرّف طابور بلا سجل في Zoho بعد.</numerusform>
            <numerusform>%Ln معرّف طابور بلا سجل في Zoho بعد.</numerusform>
            <numerusform>%Ln معرّفات طابور بلا سجل في Zoho بعد.</numerusform>
            <numerusform>%Ln معرّف طابور بلا سجل في Zoho بعد.</numerusform>
            <numerusform>%Ln معرّف طابور بلا سجل في Zoho بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>it waits for the database</source>
        <translation>ينتظر قاعدة البيانات</translation>
    </message>
    <message>
        <source>it gives no sign of life</source>
        <translation>لا يصدر عنه ما يدل على أنه يعمل</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
    <message>
        <source>A cycle is running</source>
        <translation>توجد دورة قيد التشغيل</translation>
    </message>
    <message>
        <source>Run by %1.</source>
        <translation>يشغّلها %1.</translation>
    </message>
    <message>
        <source>runs no cycles</source>
        <translation>لا يشغّل دورات</translation>
    </message>
    <message>
        <source>not started on this instance</source>
        <translation>لم يبدأ على هذا المثيل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>ينقص إذن</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(فارغ)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are unknown: %1</source>
        <translation>
            <numerusform>%Ln كلمة مجهولة: %1</numerusform>
            <numerusform>%Ln كلمة مجهولة: %1</numerusform>
            <numerusform>%Ln كلمة مجهولة: %1</numerusform>
            <numerusform>%Ln كلمات مجهولة: %1</numerusform>
            <numerusform>%Ln كلمة مجهولة: %1</numerusform>
            <numerusform>%Ln كلمة مجهولة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, at the times of %1</source>
        <translation>يعمل، في أوقات %1</translation>
    </message>
    <message numerus="yes">
        <source>Running, every %Ln minute(s)</source>
        <translation>
            <numerusform>يعمل، كل %Ln دقيقة</numerusform>
            <numerusform>يعمل، كل %Ln دقيقة</numerusform>
            <numerusform>يعمل، كل %Ln دقيقة</numerusform>
            <numerusform>يعمل، كل %Ln دقائق</numerusform>
            <numerusform>يعمل، كل %Ln دقيقة</numerusform>
            <numerusform>يعمل، كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Run by other instances</source>
        <translation>تشغّله مثيلات أخرى</translation>
    </message>
    <message>
        <source>Run by no instance</source>
        <translation>لا يشغّله أي مثيل</translation>
    </message>
    <message>
        <source>Run by other instances, not started here</source>
        <translation>تشغّله مثيلات أخرى، ولم يبدأ هنا</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>لم يُجهَّز بعد</translation>
    </message>
    <message>
        <source>A cycle was asked for by %1 at %2</source>
        <translation>طلب %1 دورة عند %2</translation>
    </message>
    <message>
        <source>Next cycle: now</source>
        <translation>الدورة التالية: الآن</translation>
    </message>
    <message>
        <source>Next cycle %1, in %2</source>
        <translation>الدورة التالية %1، بعد %2</translation>
    </message>
    <message>
        <source>The server does not let you in</source>
        <translation>الخادم لا يسمح لك بالدخول</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>the API user %1</source>
        <translation>مستخدم API ‏%1</translation>
    </message>
    <message>
        <source>the API token %1</source>
        <translation>رمز API ‏%1</translation>
    </message>
    <message>
        <source>Those that are not parked are tried again.</source>
        <translation>تُعاد محاولة ما لم يُعلَّق منها.</translation>
    </message>
    <message>
        <source>This window runs it.</source>
        <translation>تشغّلها هذه النافذة.</translation>
    </message>
    <message>
        <source>The database is of a newer version</source>
        <translation>قاعدة البيانات من إصدار أحدث</translation>
    </message>
    <message>
        <source>The database has to be upgraded</source>
        <translation>يجب ترقية قاعدة البيانات</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho</source>
        <translation>الدورة التالية تسأل Zoho</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>لأي شيء</translation>
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
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>cycle asked for</source>
        <translation>طُلبت دورة</translation>
    </message>
    <message>
        <source>cycle ended</source>
        <translation>أُنهيت دورة</translation>
    </message>
    <message>
        <source>scheduler started</source>
        <translation>شُغّل المجدوِل</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>أُوقف المجدوِل</translation>
    </message>
    <message>
        <source>records retried</source>
        <translation>أُعيدت محاولة سجلات</translation>
    </message>
    <message>
        <source>records released</source>
        <translation>رُفع تعليق سجلات</translation>
    </message>
    <message>
        <source>queue id asked for again</source>
        <translation>سُئل ثانية عن معرّف طابور</translation>
    </message>
    <message>
        <source>Zoho connected</source>
        <translation>وُصل Zoho</translation>
    </message>
    <message>
        <source>Zoho disconnected</source>
        <translation>فُصل Zoho</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>غُيّر إعداد</translation>
    </message>
    <message>
        <source>secret changed</source>
        <translation>غُيّر سرّ</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>أُضيف مستخدم</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>غُيّر دور</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>أُزيل مستخدم</translation>
    </message>
    <message>
        <source>token added</source>
        <translation>أُضيف رمز</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>أُلغي رمز</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>مُحيت بيانات شخص</translation>
    </message>
    <message>
        <source>rows opened for another target</source>
        <translation>فُتحت صفوف لوجهة أخرى</translation>
    </message>
    <message>
        <source>tables made or changed</source>
        <translation>أُنشئت جداول أو غُيّرت</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>its machine</source>
        <translation>جهازه</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>المزامنة الآن (&amp;S)</translation>
    </message>
    <message>
        <source>Runs a cycle now; the next one is due as before.</source>
        <translation>يشغّل دورة الآن؛ والتالية في موعدها كما كان.</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>تشغيل تجريبي (&amp;D)</translation>
    </message>
    <message>
        <source>Shows what a cycle would do, and changes nothing.</source>
        <translation>يعرض ما كانت ستفعله دورة، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>&amp;Cancel the cycle</source>
        <translation>إلغاء الدورة (&amp;C)</translation>
    </message>
    <message>
        <source>Ends the running cycle cleanly, whichever instance runs it.</source>
        <translation>ينهي الدورة الجارية إنهاءً سليمًا أيًّا كان المثيل الذي يشغّلها.</translation>
    </message>
    <message>
        <source>S&amp;tart the scheduler</source>
        <translation>تشغيل المجدوِل (&amp;T)</translation>
    </message>
    <message>
        <source>Lets cycles begin by themselves, in all instances.</source>
        <translation>يتيح بدء الدورات تلقائيًا في جميع المثيلات.</translation>
    </message>
    <message>
        <source>St&amp;op the scheduler</source>
        <translation>إيقاف المجدوِل (&amp;O)</translation>
    </message>
    <message>
        <source>No cycle begins by itself until somebody starts the scheduler again.</source>
        <translation>لا تبدأ دورة تلقائيًا حتى يشغّل أحد المجدوِل ثانية.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة (&amp;O)</translation>
    </message>
    <message>
        <source>How everything stands.</source>
        <translation>حال كل شيء.</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>التسليم (&amp;D)</translation>
    </message>
    <message>
        <source>What became of the messages: delivered, read, failed, pending.</source>
        <translation>ما آلت إليه الرسائل: سُلّمت، قُرئت، فشلت، قيد الانتظار.</translation>
    </message>
    <message>
        <source>C&amp;ycles</source>
        <translation>الدورات (&amp;Y)</translation>
    </message>
    <message>
        <source>All cycles, and what each did to every record.</source>
        <translation>جميع الدورات، وما فعلته كل منها بكل سجل.</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>البحث (&amp;L)</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>أين رسالتي؟</translation>
    </message>
    <message>
        <source>&amp;Parked records</source>
        <translation>السجلات المعلّقة (&amp;P)</translation>
    </message>
    <message>
        <source>Records that Zoho refused too often.</source>
        <translation>السجلات التي رفضها Zoho مرات كثيرة.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>سجل الأحداث (&amp;G)</translation>
    </message>
    <message>
        <source>What the program says while it works.</source>
        <translation>ما يقوله البرنامج أثناء عمله.</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإعدادات (&amp;E)</translation>
    </message>
    <message>
        <source>Zoho, database, schedule, API and users.</source>
        <translation>Zoho وقاعدة البيانات والجدولة وAPI والمستخدمون.</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>التغييرات (&amp;N)</translation>
    </message>
    <message>
        <source>Who changed what, from where and when.</source>
        <translation>مَن غيّر ماذا، ومن أين ومتى.</translation>
    </message>
    <message>
        <source>&amp;Find a message …</source>
        <translation>البحث عن رسالة (&amp;F) …</translation>
    </message>
    <message>
        <source>Looks up a queue id, message id or phone number.</source>
        <translation>يبحث عن معرّف طابور أو معرّف رسالة أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>تحديث العرض (&amp;S)</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>يسأل قاعدة البيانات من جديد.</translation>
    </message>
    <message>
        <source>Retr&amp;y selected</source>
        <translation>إعادة محاولة المحدد (&amp;Y)</translation>
    </message>
    <message>
        <source>Tries the selected records again in a cycle that starts now.</source>
        <translation>يعيد محاولة السجلات المحددة في دورة تبدأ الآن.</translation>
    </message>
    <message>
        <source>Retry &amp;all failed</source>
        <translation>إعادة محاولة كل ما فشل (&amp;A)</translation>
    </message>
    <message>
        <source>Tries all failed and parked records of this cycle again.</source>
        <translation>يعيد محاولة جميع سجلات هذه الدورة الفاشلة والمعلّقة.</translation>
    </message>
    <message>
        <source>Re&amp;lease selected</source>
        <translation>رفع تعليق المحدد (&amp;L)</translation>
    </message>
    <message>
        <source>The next cycle tries the selected records again.</source>
        <translation>تعيد الدورة التالية محاولة السجلات المحددة.</translation>
    </message>
    <message>
        <source>Release all with the same rea&amp;son</source>
        <translation>رفع تعليق كل ما له السبب نفسه (&amp;S)</translation>
    </message>
    <message>
        <source>The next cycle tries all records again that were parked for this reason.</source>
        <translation>تعيد الدورة التالية محاولة جميع السجلات المعلّقة لهذا السبب.</translation>
    </message>
    <message>
        <source>Release all par&amp;ked</source>
        <translation>رفع تعليق الكل (&amp;K)</translation>
    </message>
    <message>
        <source>The next cycle tries all parked records again.</source>
        <translation>تعيد الدورة التالية محاولة جميع السجلات المعلّقة.</translation>
    </message>
    <message>
        <source>Export as CS&amp;V …</source>
        <translation>تصدير بصيغة CSV (&amp;V) …</translation>
    </message>
    <message>
        <source>Saves what is shown as a table for a spreadsheet.</source>
        <translation>يحفظ المعروض جدولًا لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Export as &amp;JSON …</source>
        <translation>تصدير بصيغة JSON (&amp;J) …</translation>
    </message>
    <message>
        <source>Saves what is shown for a program.</source>
        <translation>يحفظ المعروض لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>نسخ كنص (&amp;X)</translation>
    </message>
    <message>
        <source>Copies what is shown as text for a ticket.</source>
        <translation>ينسخ المعروض نصًا لتذكرة دعم.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الدليل (&amp;M)</translation>
    </message>
    <message>
        <source>Explains what is shown, and everything else.</source>
        <translation>يشرح المعروض وكل ما سواه.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>Shows every shortcut.</source>
        <translation>يعرض جميع الاختصارات.</translation>
    </message>
    <message>
        <source>&amp;About Statusbridge</source>
        <translation>حول Statusbridge (&amp;A)</translation>
    </message>
    <message>
        <source>Version and license.</source>
        <translation>الإصدار والترخيص.</translation>
    </message>
    <message>
        <source>Set-up assista&amp;nt …</source>
        <translation>مساعد الإعداد (&amp;N) …</translation>
    </message>
    <message>
        <source>Goes through all that is needed, step by step.</source>
        <translation>يمر بكل ما يلزم خطوة خطوة.</translation>
    </message>
    <message>
        <source>&amp;Connect to Zoho …</source>
        <translation>الاتصال بـ Zoho (&amp;C) …</translation>
    </message>
    <message>
        <source>Lets Zoho give a token, and asks for nothing else.</source>
        <translation>يجعل Zoho يمنح رمزًا، ولا يسأل عن شيء آخر.</translation>
    </message>
    <message>
        <source>Settings of the &amp;database</source>
        <translation>إعدادات قاعدة البيانات (&amp;D)</translation>
    </message>
    <message>
        <source>Where the database is, and how to sign in there.</source>
        <translation>أين قاعدة البيانات وكيف يُسجَّل الدخول إليها.</translation>
    </message>
    <message>
        <source>Set up the data&amp;base</source>
        <translation>تجهيز قاعدة البيانات (&amp;B)</translation>
    </message>
    <message>
        <source>Creates or upgrades the tables that Statusbridge needs.</source>
        <translation>ينشئ الجداول التي يحتاج إليها Statusbridge أو يرقّيها.</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>فتح النافذة (&amp;W)</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>يجلب النافذة إلى المقدمة.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program; a running cycle is ended cleanly.</source>
        <translation>ينهي البرنامج؛ وتُنهى الدورة الجارية إنهاءً سليمًا.</translation>
    </message>
    <message>
        <source>Select failed or parked records in a table first.</source>
        <translation>حدّد أولًا سجلات فاشلة أو معلّقة في جدول.</translation>
    </message>
    <message>
        <source>Open a cycle with failed records first.</source>
        <translation>افتح أولًا دورة فيها سجلات فاشلة.</translation>
    </message>
    <message>
        <source>Select parked records in a table first.</source>
        <translation>حدّد أولًا سجلات معلّقة في جدول.</translation>
    </message>
    <message>
        <source>Select a parked record with this reason first.</source>
        <translation>حدّد أولًا سجلًا معلّقًا لهذا السبب.</translation>
    </message>
    <message>
        <source>No record is parked on the page that is shown.</source>
        <translation>لا سجل معلّق في الصفحة المعروضة.</translation>
    </message>
    <message>
        <source>There is nothing to save on the page that is shown.</source>
        <translation>لا شيء للحفظ في الصفحة المعروضة.</translation>
    </message>
    <message>
        <source>There is nothing to copy on the page that is shown.</source>
        <translation>لا شيء للنسخ في الصفحة المعروضة.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment.</source>
        <translation>لا يمكن فعل ذلك الآن.</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>دورة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>السجلات (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>البرنامج (&amp;P)</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver …</source>
        <translation>الاتصال بخادم (&amp;V) …</translation>
    </message>
    <message>
        <source>Shows and operates the engine of another machine in this window.</source>
        <translation>يعرض في هذه النافذة محرّك جهاز آخر ويشغّله.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Recipient of the record</source>
        <translation>مستلم السجل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>رقم سبب الفشل</translation>
    </message>
    <message>
        <source>Queue id of the record</source>
        <translation>معرّف طابور السجل</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Make it now, while the collector has to wait?</source>
        <translation>هل يُنشأ الآن بينما ينتظر المجمِّع؟</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>إنشاء الآن</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>%1 Zoho said: %2</source>
        <translation>%1 قال Zoho: %2</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this code: it may be mistyped, used already, older than some minutes, or of another data center. Correct it, or have Zoho generate another one.</source>
        <translation>لا يعرف Zoho هذا الكود: قد يكون مكتوبًا خطأً أو مستخدمًا من قبل أو أقدم من بضع دقائق أو من مركز بيانات آخر. صحّحه، أو اجعل Zoho ينشئ كودًا آخر.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the client ID, or the client secret is another one. Compare both with Zoho&apos;s API console, and the data center.</source>
        <translation>لا يعرف Zoho معرّف العميل، أو أن سرّ العميل مختلف. قارن كليهما بوحدة تحكم API لدى Zoho، وكذلك مركز البيانات.</translation>
    </message>
    <message>
        <source>Zoho gave less access than is needed, so nothing has changed. Have Zoho generate a code with all the scopes that stand above it.</source>
        <translation>منح Zoho وصولًا أقل من اللازم، لذا لم يتغير شيء. اجعل Zoho ينشئ كودًا بجميع النطاقات المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Zoho gave no access.</source>
        <translation>لم يمنح Zoho أي وصول.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server refused.</source>
        <translation>رفض خادم حسابات Zoho.</translation>
    </message>
    <message>
        <source>Zoho gives no tokens for the moment, since too many were asked for. Try again in ten minutes; the client and its secret are kept.</source>
        <translation>لا يمنح Zoho رموزًا في الوقت الحالي لكثرة ما طُلب منها. حاول ثانية بعد عشر دقائق؛ العميل وسرّه محفوظان.</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or there was no sign-in in time. The code is kept: try again.</source>
        <translation>تعذّر الوصول إلى Zoho، أو لم يُسجَّل الدخول في الوقت. الكود محفوظ: حاول ثانية.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>تُرك تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>DayCycles</name>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>انقطعت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln محدَّث</numerusform>
            <numerusform>%Ln محدَّث</numerusform>
            <numerusform>%Ln محدَّث</numerusform>
            <numerusform>%Ln محدَّثة</numerusform>
            <numerusform>%Ln محدَّثًا</numerusform>
            <numerusform>%Ln محدَّث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1، %2: %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4; the gravest: %5</source>
        <translation>%1 إلى %2: %3، %4؛ الأخطر: %5</translation>
    </message>
    <message>
        <source>No cycle since %1</source>
        <translation>لا دورة منذ %1</translation>
    </message>
    <message>
        <source>No cycle in the last 24 hours</source>
        <translation>لا دورة في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>No cycle from %1 to %2</source>
        <translation>لا دورة من %1 إلى %2</translation>
    </message>
    <message>
        <source>No cycle before %1</source>
        <translation>لا دورة قبل %1</translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message numerus="yes">
        <source>carried over today</source>
        <translation>
            <numerusform>نُقل اليوم</numerusform>
            <numerusform>نُقل اليوم</numerusform>
            <numerusform>نُقل اليوم</numerusform>
            <numerusform>نُقل اليوم</numerusform>
            <numerusform>نُقل اليوم</numerusform>
            <numerusform>نُقل اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1، حتى %2</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>نسبة الفشل</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Of the messages that failed</source>
        <translation>من الرسائل الفاشلة</translation>
    </message>
    <message>
        <source>Kind of total</source>
        <translation>نوع المجموع</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>من (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>حتى (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Why the messages failed</source>
        <translation>لماذا فشلت الرسائل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>كلمات مجهولة</translation>
    </message>
    <message>
        <source>Until delivered, median (s)</source>
        <translation>حتى التسليم، الوسيط (ث)</translation>
    </message>
    <message>
        <source>95 % within (s)</source>
        <translation>95 % خلال (ث)</translation>
    </message>
    <message>
        <source>First status (UTC)</source>
        <translation>أول حالة (UTC)</translation>
    </message>
    <message>
        <source>Last status (UTC)</source>
        <translation>آخر حالة (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Until delivered (s)</source>
        <translation>حتى التسليم (ث)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>رقم سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a message was</comment>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a message</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>كلمة مجهولة</translation>
    </message>
    <message>
        <source>Delivered and read messages</source>
        <translation>الرسائل المسلَّمة والمقروءة</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>الرسائل قيد الانتظار</translation>
    </message>
    <message>
        <source>Delivered messages</source>
        <translation>الرسائل المسلَّمة</translation>
    </message>
    <message>
        <source>Read messages</source>
        <comment>that were read</comment>
        <translation>الرسائل المقروءة</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>الرسائل الفاشلة</translation>
    </message>
    <message>
        <source>Messages with unknown words</source>
        <translation>رسائل بكلمات مجهولة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>لا رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was told</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Complete since %1; older statuses are still being counted.</source>
        <translation>مكتمل منذ %1؛ ما زالت الحالات الأقدم تُعدّ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time of their own are counted when they arrived.</source>
        <translation>
            <numerusform>%Ln رسالة بلا وقت خاص تُعدّ بوقت وصولها.</numerusform>
            <numerusform>%Ln رسالة بلا وقت خاص تُعدّ بوقت وصولها.</numerusform>
            <numerusform>%Ln رسالة بلا وقت خاص تُعدّ بوقت وصولها.</numerusform>
            <numerusform>%Ln رسائل بلا وقت خاص تُعدّ بوقت وصولها.</numerusform>
            <numerusform>%Ln رسالة بلا وقت خاص تُعدّ بوقت وصولها.</numerusform>
            <numerusform>%Ln رسالة بلا وقت خاص تُعدّ بوقت وصولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>عُدّت: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln حالة من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالات من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln حالة أو أكثر من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة أو أكثر من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة أو أكثر من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة أو أكثر من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة أو أكثر من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
            <numerusform>%Ln حالة أو أكثر من أي وقت بلا معرّف طابور وليست في أي رقم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message>
        <source>A cycle would have nothing to do. Nothing was changed.</source>
        <translation>لن يكون للدورة ما تفعله. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); %1 are left today.</source>
        <translation>
            <numerusform>تحتاج إلى %Ln استدعاء؛ ويتبقى اليوم %1.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاء؛ ويتبقى اليوم %1.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاء؛ ويتبقى اليوم %1.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاءات؛ ويتبقى اليوم %1.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاءً؛ ويتبقى اليوم %1.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاء؛ ويتبقى اليوم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); how many a day has is unknown.</source>
        <translation>
            <numerusform>تحتاج إلى %Ln استدعاء؛ وحصة اليوم غير معروفة.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاء؛ وحصة اليوم غير معروفة.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاء؛ وحصة اليوم غير معروفة.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاءات؛ وحصة اليوم غير معروفة.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاءً؛ وحصة اليوم غير معروفة.</numerusform>
            <numerusform>تحتاج إلى %Ln استدعاء؛ وحصة اليوم غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a cycle would do now. Nothing was changed.</source>
        <translation>هذا ما كانت ستفعله دورة الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The calls for today are enough.</source>
        <translation>استدعاءات اليوم كافية.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1.</source>
        <translation>تنفد استدعاءات اليوم نحو %1.</translation>
    </message>
    <message>
        <source>Whether the calls for today are enough is not known yet.</source>
        <translation>لا يُعرف بعد هل تكفي استدعاءات اليوم.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That does not exist.</source>
        <translation>هذا غير موجود.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Zoho could not be reached; it may work if tried again.</source>
        <translation>تعذّر الوصول إلى Zoho؛ قد تنجح محاولة أخرى.</translation>
    </message>
    <message>
        <source>Zoho asks for a pause: too many calls a minute or at once.</source>
        <translation>يطلب Zoho التمهّل: استدعاءات كثيرة في الدقيقة أو دفعة واحدة.</translation>
    </message>
    <message>
        <source>It is not known yet whether Zoho took the update; the record is read back before anything else.</source>
        <translation>لا يُعرف بعد هل قبل Zoho التحديث؛ يُقرأ السجل ثانية قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Zoho refuses this record.</source>
        <translation>يرفض Zoho هذا السجل.</translation>
    </message>
    <message>
        <source>Zoho has no such record any more.</source>
        <translation>لم يعد لدى Zoho سجل كهذا.</translation>
    </message>
    <message>
        <source>A cycle is running already.</source>
        <translation>توجد دورة قيد التشغيل بالفعل.</translation>
    </message>
    <message>
        <source>Another instance has taken over.</source>
        <translation>تولّى مثيل آخر العمل.</translation>
    </message>
    <message>
        <source>Zoho refused the token: connect again.</source>
        <translation>رفض Zoho الرمز: أعد الاتصال.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up.</source>
        <translation>نفدت استدعاءات اليوم لدى Zoho.</translation>
    </message>
    <message>
        <source>Zoho refuses the account or the names in the settings; nothing passes until somebody changes that.</source>
        <translation>يرفض Zoho الحساب أو الأسماء الواردة في الإعدادات؛ ولا يمر شيء حتى يغيّر أحد ذلك.</translation>
    </message>
    <message>
        <source>Zoho does not understand a request of Statusbridge.</source>
        <translation>لا يفهم Zoho طلبًا من Statusbridge.</translation>
    </message>
    <message>
        <source>The database cannot be reached or refused a statement.</source>
        <translation>تعذّر الوصول إلى قاعدة البيانات أو رفضت أمرًا.</translation>
    </message>
    <message>
        <source>A table or column in the database is missing.</source>
        <translation>ينقص جدول أو عمود في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>That can&apos;t be used.</source>
        <translation>لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>A setting or secret is missing or wrong.</source>
        <translation>إعداد أو سرّ ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>Statusbridge has made a mistake.</source>
        <translation>وقع خطأ من Statusbridge.</translation>
    </message>
    <message>
        <source>The server does not let you do this.</source>
        <translation>الخادم لا يسمح لك بذلك.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file was not written.</source>
        <translation>لم يُكتب الملف.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; choose another folder, or make room on the disk.</source>
        <translation>لا يمكن كتابة الملف %1؛ اختر مجلدًا آخر أو أفسح مكانًا على القرص.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The provider&apos;s own words: %1</source>
        <translation>كلمات المزوّد نفسه: %1</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
            <numerusform>قبل %Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>تُستكمل</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>نجحت جزئيًا</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a cycle</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>calls used up</source>
        <translation>نفدت الاستدعاءات</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation>
            <numerusform>يُترك %Ln للدورات التالية، لأن استدعاءات اليوم توزَّع.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن استدعاءات اليوم توزَّع.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن استدعاءات اليوم توزَّع.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن استدعاءات اليوم توزَّع.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن استدعاءات اليوم توزَّع.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن استدعاءات اليوم توزَّع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as one updates no more at once.</source>
        <translation>
            <numerusform>يُترك %Ln للدورات التالية، لأن الدورة لا تحدّث أكثر من ذلك دفعة واحدة.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن الدورة لا تحدّث أكثر من ذلك دفعة واحدة.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن الدورة لا تحدّث أكثر من ذلك دفعة واحدة.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن الدورة لا تحدّث أكثر من ذلك دفعة واحدة.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن الدورة لا تحدّث أكثر من ذلك دفعة واحدة.</numerusform>
            <numerusform>يُترك %Ln للدورات التالية، لأن الدورة لا تحدّث أكثر من ذلك دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>إعادة محاولة</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Reading back what an earlier cycle left open</source>
        <translation>إعادة قراءة ما تركته دورة سابقة مفتوحًا</translation>
    </message>
    <message>
        <source>Fetching the pending records</source>
        <translation>جلب السجلات قيد الانتظار</translation>
    </message>
    <message>
        <source>Matching them with the webhooks</source>
        <translation>مطابقتها مع الويب هوك</translation>
    </message>
    <message>
        <source>Updating records at Zoho</source>
        <translation>تحديث السجلات في Zoho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Connected; the token is valid for %1</source>
        <translation>متصل؛ الرمز صالح لمدة %1</translation>
    </message>
    <message>
        <source>Connected; the token ends in %1 and is renewed by the next cycle</source>
        <translation>متصل؛ ينتهي الرمز بعد %1 وتجدّده الدورة التالية</translation>
    </message>
    <message>
        <source>Connected; the token is renewed by the next cycle</source>
        <translation>متصل؛ تجدّد الدورة التالية الرمز</translation>
    </message>
    <message>
        <source>Zoho refused the token</source>
        <translation>رفض Zoho الرمز</translation>
    </message>
    <message>
        <source>The connection lacks a scope</source>
        <translation>ينقص الاتصالَ إذنٌ</translation>
    </message>
    <message>
        <source>The last renewal of the token failed</source>
        <translation>فشل آخر تجديد للرمز</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>غير متصل بـ Zoho</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a record, for the next cycle</comment>
        <translation>متبقٍّ</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>debug</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>المستوى: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>الدورة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln رسالة.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
            <numerusform>%Ln رسائل.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) pass the filter.</source>
        <translation>
            <numerusform>يجتاز التصفيةَ %1 من %Ln رسالة.</numerusform>
            <numerusform>يجتاز التصفيةَ %1 من %Ln رسالة.</numerusform>
            <numerusform>يجتاز التصفيةَ %1 من %Ln رسالة.</numerusform>
            <numerusform>يجتاز التصفيةَ %1 من %Ln رسائل.</numerusform>
            <numerusform>يجتاز التصفيةَ %1 من %Ln رسالة.</numerusform>
            <numerusform>يجتاز التصفيةَ %1 من %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>جاءت %Ln رسالة أقدم أسرع مما يمكن عرضه؛ وهي في ملف السجل وحده إن حُدّد.</numerusform>
            <numerusform>جاءت %Ln رسالة أقدم أسرع مما يمكن عرضه؛ وهي في ملف السجل وحده إن حُدّد.</numerusform>
            <numerusform>جاءت %Ln رسالة أقدم أسرع مما يمكن عرضه؛ وهي في ملف السجل وحده إن حُدّد.</numerusform>
            <numerusform>جاءت %Ln رسائل أقدم أسرع مما يمكن عرضه؛ وهي في ملف السجل وحده إن حُدّد.</numerusform>
            <numerusform>جاءت %Ln رسالة أقدم أسرع مما يمكن عرضه؛ وهي في ملف السجل وحده إن حُدّد.</numerusform>
            <numerusform>جاءت %Ln رسالة أقدم أسرع مما يمكن عرضه؛ وهي في ملف السجل وحده إن حُدّد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln message(s) wait.</source>
        <translation>
            <numerusform>متوقف مؤقتًا؛ تنتظر %Ln رسالة.</numerusform>
            <numerusform>متوقف مؤقتًا؛ تنتظر %Ln رسالة.</numerusform>
            <numerusform>متوقف مؤقتًا؛ تنتظر %Ln رسالة.</numerusform>
            <numerusform>متوقف مؤقتًا؛ تنتظر %Ln رسائل.</numerusform>
            <numerusform>متوقف مؤقتًا؛ تنتظر %Ln رسالة.</numerusform>
            <numerusform>متوقف مؤقتًا؛ تنتظر %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>unknown, never pushed</source>
        <translation>مجهولة، لا تُرسل أبدًا</translation>
    </message>
    <message>
        <source>Record %1 is parked since %2: %3</source>
        <translation>السجل %1 معلّق منذ %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused record %1 in %Ln cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>رفض Zoho السجل %1 في %Ln دورة على التوالي، أولها عند %2: %3</numerusform>
            <numerusform>رفض Zoho السجل %1 في %Ln دورة على التوالي، أولها عند %2: %3</numerusform>
            <numerusform>رفض Zoho السجل %1 في %Ln دورة على التوالي، أولها عند %2: %3</numerusform>
            <numerusform>رفض Zoho السجل %1 في %Ln دورات على التوالي، أولها عند %2: %3</numerusform>
            <numerusform>رفض Zoho السجل %1 في %Ln دورة على التوالي، أولها عند %2: %3</numerusform>
            <numerusform>رفض Zoho السجل %1 في %Ln دورة على التوالي، أولها عند %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show the limits</source>
        <translation>عرض الحدود</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Test the clock</source>
        <translation>اختبار الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln سجل معلّق</numerusform>
            <numerusform>%Ln سجل معلّق</numerusform>
            <numerusform>%Ln سجل معلّق</numerusform>
            <numerusform>%Ln سجلات معلّقة</numerusform>
            <numerusform>%Ln سجلًا معلّقًا</numerusform>
            <numerusform>%Ln سجل معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Zoho refused them too often.</source>
        <translation>رفضها Zoho مرات كثيرة.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln other reason(s).</source>
        <translation>
            <numerusform>لعدد %Ln من سبب آخر.</numerusform>
            <numerusform>لعدد %Ln من سبب آخر.</numerusform>
            <numerusform>لعدد %Ln من سبب آخر.</numerusform>
            <numerusform>لعدد %Ln من أسباب أخرى.</numerusform>
            <numerusform>لعدد %Ln من سبب آخر.</numerusform>
            <numerusform>لعدد %Ln من سبب آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for its meaning.</source>
        <translation>
            <numerusform>ينتظر معناها %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر معناها %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر معناها %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر معناها %Ln معرّفات طابور.</numerusform>
            <numerusform>ينتظر معناها %Ln معرّف طابور.</numerusform>
            <numerusform>ينتظر معناها %Ln معرّف طابور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a meaning</source>
        <translation>تحديد معناها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) given up</source>
        <translation>
            <numerusform>تُرك البحث عن %Ln معرّف طابور</numerusform>
            <numerusform>تُرك البحث عن %Ln معرّف طابور</numerusform>
            <numerusform>تُرك البحث عن %Ln معرّف طابور</numerusform>
            <numerusform>تُرك البحث عن %Ln معرّفات طابور</numerusform>
            <numerusform>تُرك البحث عن %Ln معرّف طابور</numerusform>
            <numerusform>تُرك البحث عن %Ln معرّف طابور</numerusform>
        </translation>
    </message>
    <message>
        <source>No record that could be updated appeared at Zoho. If there is one now, a look-up can ask.</source>
        <translation>لم يظهر في Zoho سجل يمكن تحديثه. إن وُجد الآن فيمكن السؤال عنه من صفحة البحث.</translation>
    </message>
    <message>
        <source>Look one up</source>
        <translation>البحث عن واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) without a queue id</source>
        <translation>
            <numerusform>%Ln حالة بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالات بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة بلا معرّف طابور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses without a queue id</source>
        <translation>
            <numerusform>%Ln حالة أو أكثر بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة أو أكثر بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة أو أكثر بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالات أو أكثر بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة أو أكثر بلا معرّف طابور</numerusform>
            <numerusform>%Ln حالة أو أكثر بلا معرّف طابور</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells which records they belong to, so that no cycle carries them over.</source>
        <translation>لا شيء يبيّن لأي السجلات هي، لذا لا تنقلها أي دورة.</translation>
    </message>
    <message>
        <source>Choose the queue id</source>
        <translation>اختيار معرّف الطابور</translation>
    </message>
    <message>
        <source>The HTTP API does not listen</source>
        <translation>واجهة HTTP API لا تستمع</translation>
    </message>
    <message numerus="yes">
        <source>need you</source>
        <translation>
            <numerusform>تحتاج إليك</numerusform>
            <numerusform>تحتاج إليك</numerusform>
            <numerusform>تحتاج إليك</numerusform>
            <numerusform>تحتاج إليك</numerusform>
            <numerusform>تحتاج إليك</numerusform>
            <numerusform>تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the assistant</source>
        <translation>فتح المساعد</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing is left to do: it was carried over as delivered.</source>
        <translation>لم يبق ما يُفعل: نُقلت على أنها سُلّمت.</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked. When that happened is no longer in the history.</source>
        <translation>لم يبق ما يُفعل: جميع صفوفه معلَّمة. ولم يعد وقت حدوث ذلك في السجل التاريخي.</translation>
    </message>
    <message>
        <source>Nothing is left to do: “%1” was carried over to Zoho at %2.</source>
        <translation>لم يبق ما يُفعل: نُقل «%1» إلى Zoho عند %2.</translation>
    </message>
    <message>
        <source>Nothing is left to do: Zoho showed “%1” already at %2.</source>
        <translation>لم يبق ما يُفعل: كان Zoho يعرض «%1» عند %2.</translation>
    </message>
    <message>
        <source>Nothing is left to do: at %3 Zoho showed “%1”, which is stronger than “%2”.</source>
        <translation>لم يبق ما يُفعل: عند %3 كان Zoho يعرض «%1»، وهي أقوى من «%2».</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked.</source>
        <translation>لم يبق ما يُفعل: جميع صفوفه معلَّمة.</translation>
    </message>
    <message>
        <source>It was carried over as delivered; the next cycle marks its later rows here, without a call.</source>
        <translation>نُقلت على أنها سُلّمت؛ وتعلّم الدورة التالية صفوفها اللاحقة هنا دون استدعاء.</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id yet; cycles look for one, ever more rarely, and write “%1” then.</source>
        <translation>ليس لدى Zoho سجل بمعرّف الطابور هذا بعد؛ تبحث عنه الدورات على فترات متباعدة أكثر فأكثر، وتكتب «%1» عند ظهوره.</translation>
    </message>
    <message>
        <source>Zoho shows “%1” already; the next cycle marks the rows here.</source>
        <translation>يعرض Zoho «%1» بالفعل؛ وتعلّم الدورة التالية الصفوف هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %Ln cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>تعيد الدورة التالية محاولة «%1» بعد أن رفضه Zoho في %Ln دورة على التوالي؛ وبعد ثلاث يُعلَّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة «%1» بعد أن رفضه Zoho في %Ln دورة على التوالي؛ وبعد ثلاث يُعلَّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة «%1» بعد أن رفضه Zoho في %Ln دورة على التوالي؛ وبعد ثلاث يُعلَّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة «%1» بعد أن رفضه Zoho في %Ln دورات على التوالي؛ وبعد ثلاث يُعلَّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة «%1» بعد أن رفضه Zoho في %Ln دورة على التوالي؛ وبعد ثلاث يُعلَّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة «%1» بعد أن رفضه Zoho في %Ln دورة على التوالي؛ وبعد ثلاث يُعلَّق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, unless Zoho shows something stronger by then.</source>
        <translation>تكتب الدورة التالية «%1»، ما لم يعرض Zoho حتى ذلك الحين ما هو أقوى.</translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, if Zoho has a record with this queue id by then and shows nothing stronger.</source>
        <translation>تكتب الدورة التالية «%1»، إن كان لدى Zoho عندئذ سجل بمعرّف الطابور هذا ولم يعرض ما هو أقوى.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>موعدها الآن.</translation>
    </message>
    <message>
        <source>It is due at %1.</source>
        <translation>موعدها %1.</translation>
    </message>
    <message>
        <source>When that is, is being asked.</source>
        <translation>يجري السؤال عن موعدها.</translation>
    </message>
    <message>
        <source>When that is, the database does not tell at the moment.</source>
        <translation>لا تخبر قاعدة البيانات حاليًا عن موعدها.</translation>
    </message>
    <message>
        <source>A cycle is running now; what came after it had read the rows is left for the one after it.</source>
        <translation>توجد دورة قيد التشغيل الآن؛ وما جاء بعد أن قرأت الصفوف يُترك للتي تليها.</translation>
    </message>
    <message>
        <source>But Statusbridge is not connected to Zoho: connect it first.</source>
        <translation>لكن Statusbridge غير متصل بـ Zoho: صِله أولًا.</translation>
    </message>
    <message>
        <source>But Zoho refuses the token: it has to be connected again first.</source>
        <translation>لكن Zoho يرفض الرمز: يجب إعادة الاتصال أولًا.</translation>
    </message>
    <message>
        <source>But the last cycle failed, and no cycle gets further until somebody mends the cause: the overview names it.</source>
        <translation>لكن الدورة الأخيرة فشلت، ولن تتقدم أي دورة حتى يُعالَج السبب: وهو مذكور في النظرة العامة.</translation>
    </message>
    <message>
        <source>But no cycle begins by itself: the scheduler is stopped.</source>
        <translation>لكن لا تبدأ أي دورة تلقائيًا: المجدوِل متوقف.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up until %1.</source>
        <translation>نفدت استدعاءات اليوم لدى Zoho حتى %1.</translation>
    </message>
    <message>
        <source>The next cycle at %1 writes “%2”.</source>
        <translation>تكتب الدورة التالية عند %1 «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %Ln cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>لا شيء تلقائيًا: رفضه Zoho في %Ln دورة على التوالي، فهو معلّق منذ %1. تُعاد المحاولة عند وصول صف جديد له أو رفع أحد تعليقه.</numerusform>
            <numerusform>لا شيء تلقائيًا: رفضه Zoho في %Ln دورة على التوالي، فهو معلّق منذ %1. تُعاد المحاولة عند وصول صف جديد له أو رفع أحد تعليقه.</numerusform>
            <numerusform>لا شيء تلقائيًا: رفضه Zoho في %Ln دورة على التوالي، فهو معلّق منذ %1. تُعاد المحاولة عند وصول صف جديد له أو رفع أحد تعليقه.</numerusform>
            <numerusform>لا شيء تلقائيًا: رفضه Zoho في %Ln دورات على التوالي، فهو معلّق منذ %1. تُعاد المحاولة عند وصول صف جديد له أو رفع أحد تعليقه.</numerusform>
            <numerusform>لا شيء تلقائيًا: رفضه Zoho في %Ln دورة على التوالي، فهو معلّق منذ %1. تُعاد المحاولة عند وصول صف جديد له أو رفع أحد تعليقه.</numerusform>
            <numerusform>لا شيء تلقائيًا: رفضه Zoho في %Ln دورة على التوالي، فهو معلّق منذ %1. تُعاد المحاولة عند وصول صف جديد له أو رفع أحد تعليقه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho&apos;s report does not list it since %1.</source>
        <translation>لا يُدرجه تقرير Zoho منذ %1.</translation>
    </message>
    <message>
        <source>No record at Zoho yet, since %1.</source>
        <translation>لا سجل في Zoho بعد، منذ %1.</translation>
    </message>
    <message>
        <source>Its record at Zoho is outside the criteria since %1, and is left alone.</source>
        <translation>سجله في Zoho خارج المعايير منذ %1، ويُترك وشأنه.</translation>
    </message>
    <message>
        <source>That is so for too long: Zoho is asked no more, unless a new row arrives or somebody wants it.</source>
        <translation>طال ذلك كثيرًا: لا يُسأل Zoho بعد الآن، إلا إذا وصل صف جديد أو أراد أحد ذلك.</translation>
    </message>
    <message>
        <source>The first cycle after %1 asks again, or the next one if a new row arrives.</source>
        <translation>تسأل ثانية أول دورة بعد %1، أو التالية إن وصل صف جديد.</translation>
    </message>
    <message>
        <source>Nothing until a webhook arrives: no row of either table has this queue id, so there is no status to write.</source>
        <translation>لا شيء حتى يصل ويب هوك: لا صف في أي من الجدولين بمعرّف الطابور هذا، فلا حالة تُكتب.</translation>
    </message>
    <message>
        <source>Nothing: none of its status words is known, and unknown words are never pushed. The settings can give them a meaning.</source>
        <translation>لا شيء: لا كلمة من كلمات حالته معروفة، والكلمات المجهولة لا تُرسل أبدًا. يمكن تحديد معناها في الإعدادات.</translation>
    </message>
    <message>
        <source>When that is, the server does not tell at the moment.</source>
        <translation>متى يكون ذلك، لا يخبر به الخادم الآن.</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>A cycle is running.</source>
        <translation>توجد دورة قيد التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are parked.</source>
        <translation>
            <numerusform>%Ln سجل معلّق.</numerusform>
            <numerusform>%Ln سجل معلّق.</numerusform>
            <numerusform>%Ln سجل معلّق.</numerusform>
            <numerusform>%Ln سجلات معلّقة.</numerusform>
            <numerusform>%Ln سجلًا معلّقًا.</numerusform>
            <numerusform>%Ln سجل معلّق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something here is not saved yet.</source>
        <translation>هنا شيء لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Parked (UTC)</source>
        <translation>عُلّق (UTC)</translation>
    </message>
    <message>
        <source>Refusals in a row</source>
        <translation>مرات الرفض المتتالية</translation>
    </message>
    <message>
        <source>First refused (UTC)</source>
        <translation>أول رفض (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>كود Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>كلمات Zoho</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>رقم سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>parked-records</source>
        <translation>السجلات-المعلقة</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>about %1 s</source>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1 د</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>نحو %1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %Ln call(s) a minute</source>
        <translation>
            <numerusform>انتظار دقيقة Zoho التالية، %Ln استدعاء في الدقيقة</numerusform>
            <numerusform>انتظار دقيقة Zoho التالية، %Ln استدعاء في الدقيقة</numerusform>
            <numerusform>انتظار دقيقة Zoho التالية، %Ln استدعاء في الدقيقة</numerusform>
            <numerusform>انتظار دقيقة Zoho التالية، %Ln استدعاءات في الدقيقة</numerusform>
            <numerusform>انتظار دقيقة Zoho التالية، %Ln استدعاءً في الدقيقة</numerusform>
            <numerusform>انتظار دقيقة Zoho التالية، %Ln استدعاء في الدقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by Zoho until %1</source>
        <translation>أوقفه Zoho مؤقتًا حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %Ln s</source>
        <translation>
            <numerusform>لم يُجب Zoho منذ %Ln ث</numerusform>
            <numerusform>لم يُجب Zoho منذ %Ln ث</numerusform>
            <numerusform>لم يُجب Zoho منذ %Ln ث</numerusform>
            <numerusform>لم يُجب Zoho منذ %Ln ث</numerusform>
            <numerusform>لم يُجب Zoho منذ %Ln ث</numerusform>
            <numerusform>لم يُجب Zoho منذ %Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %Ln s</source>
        <translation>
            <numerusform>انتظار رمز وصول منذ %Ln ث</numerusform>
            <numerusform>انتظار رمز وصول منذ %Ln ث</numerusform>
            <numerusform>انتظار رمز وصول منذ %Ln ث</numerusform>
            <numerusform>انتظار رمز وصول منذ %Ln ث</numerusform>
            <numerusform>انتظار رمز وصول منذ %Ln ث</numerusform>
            <numerusform>انتظار رمز وصول منذ %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>A call failed and is made again at %1</source>
        <translation>فشل استدعاء ويُعاد عند %1</translation>
    </message>
    <message>
        <source>Waiting until %1: calls of the cycle before, which was cut off, may be under way</source>
        <translation>انتظار حتى %1: قد تكون استدعاءات الدورة السابقة المنقطعة في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>إعادة قراءة %Ln سجل نتيجتها مجهولة</numerusform>
            <numerusform>إعادة قراءة %Ln سجل نتيجتها مجهولة</numerusform>
            <numerusform>إعادة قراءة %Ln سجل نتيجتها مجهولة</numerusform>
            <numerusform>إعادة قراءة %Ln سجلات نتيجتها مجهولة</numerusform>
            <numerusform>إعادة قراءة %Ln سجلًا نتيجتها مجهولة</numerusform>
            <numerusform>إعادة قراءة %Ln سجل نتيجتها مجهولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %Ln s</source>
        <translation>
            <numerusform>انتظار قاعدة البيانات منذ %Ln ث</numerusform>
            <numerusform>انتظار قاعدة البيانات منذ %Ln ث</numerusform>
            <numerusform>انتظار قاعدة البيانات منذ %Ln ث</numerusform>
            <numerusform>انتظار قاعدة البيانات منذ %Ln ث</numerusform>
            <numerusform>انتظار قاعدة البيانات منذ %Ln ث</numerusform>
            <numerusform>انتظار قاعدة البيانات منذ %Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %Ln s</source>
        <translation>
            <numerusform>لا دليل على العمل منذ %Ln ث</numerusform>
            <numerusform>لا دليل على العمل منذ %Ln ث</numerusform>
            <numerusform>لا دليل على العمل منذ %Ln ث</numerusform>
            <numerusform>لا دليل على العمل منذ %Ln ث</numerusform>
            <numerusform>لا دليل على العمل منذ %Ln ث</numerusform>
            <numerusform>لا دليل على العمل منذ %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>يتبقى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to make</source>
        <translation>
            <numerusform>%Ln استدعاء متبقية</numerusform>
            <numerusform>%Ln استدعاء متبقية</numerusform>
            <numerusform>%Ln استدعاء متبقية</numerusform>
            <numerusform>%Ln استدعاءات متبقية</numerusform>
            <numerusform>%Ln استدعاءً متبقية</numerusform>
            <numerusform>%Ln استدعاء متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln call(s) left today</source>
        <translation>
            <numerusform>يتبقى اليوم %Ln استدعاء فقط</numerusform>
            <numerusform>يتبقى اليوم %Ln استدعاء فقط</numerusform>
            <numerusform>يتبقى اليوم %Ln استدعاء فقط</numerusform>
            <numerusform>يتبقى اليوم %Ln استدعاءات فقط</numerusform>
            <numerusform>يتبقى اليوم %Ln استدعاءً فقط</numerusform>
            <numerusform>يتبقى اليوم %Ln استدعاء فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %Ln s</source>
        <translation>
            <numerusform>توقف %Ln ث</numerusform>
            <numerusform>توقف %Ln ث</numerusform>
            <numerusform>توقف %Ln ث</numerusform>
            <numerusform>توقف %Ln ث</numerusform>
            <numerusform>توقف %Ln ث</numerusform>
            <numerusform>توقف %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>تحديد الكل (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>زيادة (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إنقاص (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>موافق (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ReasonCodes</name>
    <message>
        <source>WhatsApp did not accept the sender&apos;s login</source>
        <translation>لم يقبل WhatsApp تسجيل دخول المرسل</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the access token.</source>
        <translation>اطلب من مسؤول حساب WhatsApp فحص رمز الوصول.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand the request, or had a fault of its own</source>
        <translation>لم يفهم WhatsApp الطلب، أو وقع خلل لديه</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>أعد إرسالها لاحقًا.</translation>
    </message>
    <message>
        <source>WhatsApp was overloaded or down</source>
        <translation>كان WhatsApp مثقلًا أو متوقفًا</translation>
    </message>
    <message>
        <source>the sender&apos;s app may not do this</source>
        <translation>لا يُسمح لتطبيق المرسل بذلك</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the app&apos;s permissions.</source>
        <translation>اطلب من مسؤول حساب WhatsApp فحص أذونات التطبيق.</translation>
    </message>
    <message>
        <source>the sender&apos;s app has made too many calls</source>
        <translation>أجرى تطبيق المرسل استدعاءات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Send more slowly; send this one again later.</source>
        <translation>أرسل بوتيرة أبطأ، وأعد إرسال هذه لاحقًا.</translation>
    </message>
    <message>
        <source>the sender&apos;s app lacks a permission</source>
        <translation>ينقص تطبيقَ المرسل إذنٌ</translation>
    </message>
    <message>
        <source>the sender&apos;s number no longer exists at WhatsApp</source>
        <translation>رقم المرسل لم يعد موجودًا في WhatsApp</translation>
    </message>
    <message>
        <source>Send from another number.</source>
        <translation>أرسل من رقم آخر.</translation>
    </message>
    <message>
        <source>something in the message was not as WhatsApp wants it</source>
        <translation>في الرسالة شيء ليس كما يريد WhatsApp</translation>
    </message>
    <message>
        <source>Have the maker of the sending program look at it.</source>
        <translation>اطلب من مطوّر برنامج الإرسال النظر فيه.</translation>
    </message>
    <message>
        <source>the sender&apos;s access token has expired</source>
        <translation>انتهت صلاحية رمز وصول المرسل</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account make a new access token.</source>
        <translation>اطلب من مسؤول حساب WhatsApp إنشاء رمز وصول جديد.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked the sender&apos;s account for a while, for breaking its rules</source>
        <translation>حظر WhatsApp حساب المرسل مدةً لمخالفته قواعده</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account read WhatsApp&apos;s notice.</source>
        <translation>اطلب من مسؤول حساب WhatsApp قراءة إشعار WhatsApp.</translation>
    </message>
    <message>
        <source>too much sent from the sender&apos;s account</source>
        <translation>أُرسل الكثير من حساب المرسل</translation>
    </message>
    <message>
        <source>too much sent in all</source>
        <translation>أُرسل الكثير في المجموع</translation>
    </message>
    <message>
        <source>not delivered: the person&apos;s number is in an experiment of Meta&apos;s</source>
        <translation>لم تُسلَّم: رقم الشخص ضمن تجربة لشركة Meta</translation>
    </message>
    <message>
        <source>Reach this person in another way; sending it again is of no use.</source>
        <translation>تواصل مع هذا الشخص بطريقة أخرى؛ فإعادة الإرسال لا تفيد.</translation>
    </message>
    <message>
        <source>the sender may not write to people in this country</source>
        <translation>لا يجوز للمرسل مراسلة أشخاص في هذا البلد</translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation>تواصل مع هذا الشخص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp could not send it and does not know why</source>
        <translation>لم يستطع WhatsApp إرسالها ولا يعرف السبب</translation>
    </message>
    <message>
        <source>Send it again later. If it fails again, ask the provider.</source>
        <translation>أعد إرسالها لاحقًا. وإن فشلت ثانية فاسأل المزوّد.</translation>
    </message>
    <message>
        <source>the sender has no access to this</source>
        <translation>ليس للمرسل وصول إلى هذا</translation>
    </message>
    <message>
        <source>something that the message needs is missing</source>
        <translation>ينقص شيء تحتاج إليه الرسالة</translation>
    </message>
    <message>
        <source>a value in the message is not allowed</source>
        <translation>في الرسالة قيمة غير مسموح بها</translation>
    </message>
    <message>
        <source>Check the phone number and the values that were filled in.</source>
        <translation>تحقق من رقم الهاتف والقيم المملوءة.</translation>
    </message>
    <message>
        <source>a service of WhatsApp&apos;s was down</source>
        <translation>كانت إحدى خدمات WhatsApp متوقفة</translation>
    </message>
    <message>
        <source>the sender and the recipient are the same number</source>
        <translation>المرسل والمستلم هما الرقم نفسه</translation>
    </message>
    <message>
        <source>Send it to another number.</source>
        <translation>أرسلها إلى رقم آخر.</translation>
    </message>
    <message>
        <source>can&apos;t be delivered: not on WhatsApp, or too old an app</source>
        <translation>لا يمكن تسليمها: ليس على WhatsApp أو تطبيقه قديم جدًا</translation>
    </message>
    <message>
        <source>Check the number; ask the person to install or update WhatsApp.</source>
        <translation>تحقق من الرقم، واطلب من الشخص تثبيت WhatsApp أو تحديثه.</translation>
    </message>
    <message>
        <source>a test number may write only to the numbers on its list</source>
        <translation>رقم الاختبار لا يراسل إلا الأرقام في قائمته</translation>
    </message>
    <message>
        <source>Add the number to the list, or send from a real number.</source>
        <translation>أضف الرقم إلى القائمة، أو أرسل من رقم حقيقي.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the sender&apos;s account</source>
        <translation>أقفل WhatsApp حساب المرسل</translation>
    </message>
    <message>
        <source>the access token is not one of this number&apos;s business</source>
        <translation>رمز الوصول ليس للنشاط التجاري الذي له هذا الرقم</translation>
    </message>
    <message>
        <source>the sender&apos;s display name is not approved yet</source>
        <translation>اسم العرض للمرسل لم يُعتمد بعد</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account ask for approval of the name.</source>
        <translation>اطلب من مسؤول حساب WhatsApp طلب اعتماد الاسم.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge the sender for it</source>
        <translation>لم يستطع WhatsApp تحصيل ثمنها من المرسل</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at its payment method, currency and time zone.</source>
        <translation>اطلب من مسؤول حساب WhatsApp فحص طريقة الدفع والعملة والمنطقة الزمنية.</translation>
    </message>
    <message>
        <source>the sender has no payment method that WhatsApp takes</source>
        <translation>ليس للمرسل طريقة دفع يقبلها WhatsApp</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account add one.</source>
        <translation>اطلب من مسؤول حساب WhatsApp إضافة واحدة.</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered rightly</source>
        <translation>رقم المرسل غير مسجَّل تسجيلًا صحيحًا</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account register the number again.</source>
        <translation>اطلب من مسؤول حساب WhatsApp تسجيل الرقم ثانية.</translation>
    </message>
    <message>
        <source>more than 24 h since the customer&apos;s last message: only templates are allowed</source>
        <translation>مضت أكثر من 24 ساعة على آخر رسالة من العميل: يُسمح بالقوالب فقط</translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation>أرسل بدلًا منها قالبًا معتمدًا.</translation>
    </message>
    <message>
        <source>too much sent that was flagged as spam</source>
        <translation>أُرسل الكثير مما أُبلغ عنه بأنه مزعج</translation>
    </message>
    <message>
        <source>Send less, and only to people who have agreed; look at the number&apos;s quality in WhatsApp&apos;s manager.</source>
        <translation>أرسل أقل، ولمن وافقوا فقط؛ وافحص جودة الرقم في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>held back by WhatsApp, too many marketing messages to this person: don&apos;t resend soon</source>
        <translation>حجبها WhatsApp لكثرة الرسائل التسويقية إلى هذا الشخص: لا تُعد الإرسال قريبًا</translation>
    </message>
    <message>
        <source>Wait a day or more before you write to this person again.</source>
        <translation>انتظر يومًا أو أكثر قبل مراسلة هذا الشخص ثانية.</translation>
    </message>
    <message>
        <source>the person has opted out of marketing</source>
        <translation>ألغى الشخص اشتراكه في الرسائل التسويقية</translation>
    </message>
    <message>
        <source>Send this person no more marketing.</source>
        <translation>لا ترسل إلى هذا الشخص تسويقًا بعد الآن.</translation>
    </message>
    <message>
        <source>message type not supported</source>
        <translation>نوع الرسالة غير مدعوم</translation>
    </message>
    <message>
        <source>Send another kind of message.</source>
        <translation>أرسل نوعًا آخر من الرسائل.</translation>
    </message>
    <message>
        <source>media could not be fetched</source>
        <translation>تعذّر جلب الوسائط</translation>
    </message>
    <message>
        <source>Have the person send the file again.</source>
        <translation>اطلب من الشخص إرسال الملف ثانية.</translation>
    </message>
    <message>
        <source>media could not be uploaded</source>
        <translation>تعذّر رفع الوسائط</translation>
    </message>
    <message>
        <source>Check the kind and size of the file and whether its address can be reached.</source>
        <translation>تحقق من نوع الملف وحجمه ومن إمكان الوصول إلى عنوانه.</translation>
    </message>
    <message>
        <source>the message was sent in a way that WhatsApp does not allow</source>
        <translation>أُرسلت الرسالة بطريقة لا يسمح بها WhatsApp</translation>
    </message>
    <message>
        <source>too much sent to this one person</source>
        <translation>أُرسل الكثير إلى هذا الشخص وحده</translation>
    </message>
    <message>
        <source>Wait a while before you write to this person again.</source>
        <translation>انتظر بعض الوقت قبل مراسلة هذا الشخص ثانية.</translation>
    </message>
    <message>
        <source>the sender&apos;s account is in maintenance</source>
        <translation>حساب المرسل قيد الصيانة</translation>
    </message>
    <message>
        <source>an authentication template can&apos;t be sent to a user id, only to a phone number</source>
        <translation>لا يمكن إرسال قالب مصادقة إلى معرّف مستخدم، بل إلى رقم هاتف فقط</translation>
    </message>
    <message>
        <source>Ask the person for the phone number.</source>
        <translation>اطلب من الشخص رقم هاتفه.</translation>
    </message>
    <message>
        <source>the template wants another number of values</source>
        <translation>يحتاج القالب إلى عدد آخر من القيم</translation>
    </message>
    <message>
        <source>Have the maker of the sending program compare the values with the template.</source>
        <translation>اطلب من مطوّر برنامج الإرسال مقارنة القيم بالقالب.</translation>
    </message>
    <message>
        <source>there is no such template in this language, or it is not approved</source>
        <translation>لا قالب كهذا بهذه اللغة، أو أنه غير معتمد</translation>
    </message>
    <message>
        <source>Check the template&apos;s name, language and approval in WhatsApp&apos;s manager.</source>
        <translation>تحقق من اسم القالب ولغته واعتماده في مدير WhatsApp.</translation>
    </message>
    <message>
        <source>the template is too long with these values</source>
        <translation>القالب طويل جدًا بهذه القيم</translation>
    </message>
    <message>
        <source>Use shorter values.</source>
        <translation>استخدم قيمًا أقصر.</translation>
    </message>
    <message>
        <source>the template breaks WhatsApp&apos;s rules</source>
        <translation>يخالف القالب قواعد WhatsApp</translation>
    </message>
    <message>
        <source>Have the template changed and approved again.</source>
        <translation>اطلب تعديل القالب واعتماده من جديد.</translation>
    </message>
    <message>
        <source>a value does not fit its place in the template</source>
        <translation>قيمة لا تناسب موضعها في القالب</translation>
    </message>
    <message>
        <source>template paused for poor quality</source>
        <translation>أُوقف القالب مؤقتًا لضعف جودته</translation>
    </message>
    <message>
        <source>Improve the template, or use another one until the pause is over.</source>
        <translation>حسّن القالب، أو استخدم غيره حتى ينتهي الإيقاف.</translation>
    </message>
    <message>
        <source>template switched off for good, for poor quality</source>
        <translation>عُطّل القالب نهائيًا لضعف جودته</translation>
    </message>
    <message>
        <source>Make another template.</source>
        <translation>أنشئ قالبًا آخر.</translation>
    </message>
    <message>
        <source>the values for the template are not as WhatsApp wants them</source>
        <translation>قيم القالب ليست كما يريدها WhatsApp</translation>
    </message>
    <message>
        <source>the flow in the message is blocked</source>
        <translation>التدفق في الرسالة محظور</translation>
    </message>
    <message>
        <source>Have the maker of the flow correct it.</source>
        <translation>اطلب من مُعدّ التدفق تصحيحه.</translation>
    </message>
    <message>
        <source>the flow in the message is slowed down</source>
        <translation>أُبطئ التدفق في الرسالة</translation>
    </message>
    <message>
        <source>the sender&apos;s number was not taken off its former place wholly</source>
        <translation>لم يُزَل رقم المرسل من مكانه السابق تمامًا</translation>
    </message>
    <message>
        <source>the server that registers numbers was down</source>
        <translation>كان خادم تسجيل الأرقام متوقفًا</translation>
    </message>
    <message>
        <source>wrong PIN of the sender&apos;s number</source>
        <translation>رقم PIN الخاص برقم المرسل خاطئ</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the number&apos;s PIN.</source>
        <translation>اطلب من مسؤول حساب WhatsApp فحص PIN الرقم.</translation>
    </message>
    <message>
        <source>the sender&apos;s number must be verified again</source>
        <translation>يجب التحقق من رقم المرسل ثانية</translation>
    </message>
    <message>
        <source>too many wrong PINs for the sender&apos;s number</source>
        <translation>أُدخل PIN خاطئ لرقم المرسل مرات كثيرة</translation>
    </message>
    <message>
        <source>PINs tried too fast for the sender&apos;s number</source>
        <translation>جُرّبت أرقام PIN لرقم المرسل بسرعة زائدة</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered</source>
        <translation>رقم المرسل غير مسجَّل</translation>
    </message>
    <message>
        <source>the sender&apos;s number was removed a moment ago and can&apos;t be registered yet</source>
        <translation>أُزيل رقم المرسل قبل لحظات ولا يمكن تسجيله بعد</translation>
    </message>
    <message>
        <source>Wait five minutes before the number is registered.</source>
        <translation>انتظر خمس دقائق قبل تسجيل الرقم.</translation>
    </message>
    <message>
        <source>the sender&apos;s number was registered too often</source>
        <translation>سُجّل رقم المرسل مرات كثيرة</translation>
    </message>
    <message>
        <source>Wait three days before the number is registered again.</source>
        <translation>انتظر ثلاثة أيام قبل تسجيل الرقم ثانية.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms for payments are not accepted</source>
        <translation>لم تُقبل شروط WhatsApp للمدفوعات</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account accept them.</source>
        <translation>اطلب من مسؤول حساب WhatsApp قبولها.</translation>
    </message>
    <message>
        <source>only marketing templates can be sent in this way</source>
        <translation>لا تُرسل بهذه الطريقة إلا القوالب التسويقية</translation>
    </message>
    <message>
        <source>Send a marketing template, or send it in the usual way.</source>
        <translation>أرسل قالبًا تسويقيًا، أو أرسلها بالطريقة المعتادة.</translation>
    </message>
    <message>
        <source>the template is being prepared</source>
        <translation>القالب قيد التحضير</translation>
    </message>
    <message>
        <source>Wait ten minutes and send it again.</source>
        <translation>انتظر عشر دقائق وأعد إرسالها.</translation>
    </message>
    <message>
        <source>this template can&apos;t be sent in this way</source>
        <translation>لا يمكن إرسال هذا القالب بهذه الطريقة</translation>
    </message>
    <message>
        <source>Send it in the usual way.</source>
        <translation>أرسلها بالطريقة المعتادة.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the message and does not say why</source>
        <translation>لم يقبل WhatsApp الرسالة ولا يذكر السبب</translation>
    </message>
    <message>
        <source>the person has a new phone or has installed WhatsApp again</source>
        <translation>لدى الشخص هاتف جديد أو أعاد تثبيت WhatsApp</translation>
    </message>
    <message>
        <source>the number is not on WhatsApp</source>
        <translation>الرقم ليس على WhatsApp</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>تحقق من الرقم.</translation>
    </message>
    <message>
        <source>the balance of the account is used up</source>
        <translation>نفد رصيد الحساب</translation>
    </message>
    <message>
        <source>Have the account at the provider topped up.</source>
        <translation>اطلب شحن الحساب لدى المزوّد.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and templates are switched off</source>
        <translation>لم يكتب الشخص منذ يوم، والقوالب معطّلة</translation>
    </message>
    <message>
        <source>Have templates switched on at the provider.</source>
        <translation>اطلب تفعيل القوالب لدى المزوّد.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and the message matches no template</source>
        <translation>لم يكتب الشخص منذ يوم، والرسالة لا تطابق أي قالب</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates</source>
        <translation>لم يكتب الشخص منذ يوم ولم يوافق على القوالب</translation>
    </message>
    <message>
        <source>Have the person agree first.</source>
        <translation>احصل على موافقة الشخص أولًا.</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates, and the message matches none</source>
        <translation>لم يكتب الشخص منذ يوم ولم يوافق على القوالب، والرسالة لا تطابق أيًّا منها</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to be written to</source>
        <translation>لم يكتب الشخص منذ يوم ولم يوافق على مراسلته</translation>
    </message>
    <message>
        <source>the address of the file is wrong</source>
        <translation>عنوان الملف خاطئ</translation>
    </message>
    <message>
        <source>Check whether the file&apos;s address can be reached.</source>
        <translation>تحقق من إمكان الوصول إلى عنوان الملف.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation>أرسل ملفًا أصغر.</translation>
    </message>
    <message>
        <source>the person does not want to be written to any more</source>
        <translation>لا يريد الشخص تلقي رسائل بعد الآن</translation>
    </message>
    <message>
        <source>Send this person nothing more.</source>
        <translation>لا ترسل إلى هذا الشخص شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>the sender&apos;s account at WhatsApp was not accepted</source>
        <translation>لم يُقبل حساب المرسل لدى WhatsApp</translation>
    </message>
    <message>
        <source>Have the administrator of the sending account look at it.</source>
        <translation>اطلب من مسؤول حساب الإرسال النظر فيه.</translation>
    </message>
    <message>
        <source>the recipient could not be found</source>
        <translation>تعذّر العثور على المستلم</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>What became of the record is not known at the moment: the database is asked.</source>
        <translation>لا يُعرف حاليًا ما آل إليه السجل: يجري سؤال قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Tries the record again in a cycle that starts now.</source>
        <translation>يعيد محاولة السجل في دورة تبدأ الآن.</translation>
    </message>
    <message>
        <source>There is nothing to retry: no refusal of this record counts against it now.</source>
        <translation>لا شيء لإعادة محاولته: لا يُحتسب على هذا السجل أي رفض الآن.</translation>
    </message>
    <message>
        <source>Lets the next cycle try the record again, whenever it runs.</source>
        <translation>يجعل الدورة التالية تعيد محاولة السجل متى عملت.</translation>
    </message>
    <message>
        <source>It is not parked: the next cycle tries it again by itself.</source>
        <translation>ليس معلّقًا: تعيد الدورة التالية محاولته تلقائيًا.</translation>
    </message>
    <message>
        <source>It is not parked.</source>
        <translation>ليس معلّقًا.</translation>
    </message>
    <message>
        <source>Zoho is asked by queue id, and this record has none.</source>
        <translation>يُسأل Zoho بمعرّف الطابور، وليس لهذا السجل معرّف.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>يجري سؤال Zoho.</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>يجلب السجل كما هو الآن؛ ويكلّف استدعاءً من استدعاءات اليوم.</translation>
    </message>
    <message>
        <source>Copies all that is known of it as text for a support ticket; phone numbers and message ids are in it.</source>
        <translation>ينسخ كل ما يُعرف عنه نصًا لتذكرة دعم؛ وفيه أرقام هواتف ومعرّفات رسائل.</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1، وكان %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, as a cycle would write it</source>
        <translation>%1، كما تكتبها دورة</translation>
    </message>
    <message>
        <source>%1; a cycle would write “%2”</source>
        <translation>%1؛ وتكتب دورة «%2»</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>كود Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>رسالة Zoho</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>كلمات المزوّد نفسه</translation>
    </message>
    <message>
        <source>What helps the message</source>
        <translation>ما يفيد الرسالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>معلّق منذ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Nothing, if the record was deleted at Zoho. If it is there, look whether the report&apos;s own filter leaves it out.</source>
        <translation>لا شيء، إن حُذف السجل في Zoho. وإن كان موجودًا فانظر هل تستبعده تصفية التقرير نفسه.</translation>
    </message>
    <message>
        <source>Close the record at Zoho; the next cycle tries it again.</source>
        <translation>أغلق السجل في Zoho؛ وتعيد الدورة التالية محاولته.</translation>
    </message>
    <message>
        <source>Look at the record and its form at Zoho, mend what doesn&apos;t fit, and retry it.</source>
        <translation>انظر في السجل ونموذجه في Zoho، وأصلح ما لا يناسب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Zoho&apos;s message says what it did not take: mend that in the record or its form at Zoho, and retry it.</source>
        <translation>تقول رسالة Zoho ما لم يقبله: أصلحه في السجل أو نموذجه في Zoho، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>تعذّر فعل ذلك</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث تاليًا</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>في Zoho</translation>
    </message>
    <message>
        <source>Asking Zoho …</source>
        <translation>يجري سؤال Zoho …</translation>
    </message>
    <message>
        <source>At Zoho, %1</source>
        <translation>في Zoho، %1</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id in the report.</source>
        <translation>ليس لدى Zoho سجل بمعرّف الطابور هذا في التقرير.</translation>
    </message>
    <message>
        <source>What cycles did about this queue id</source>
        <translation>ما فعلته الدورات بمعرّف الطابور هذا</translation>
    </message>
    <message>
        <source>It is not known at the moment.</source>
        <translation>غير معروف حاليًا.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>لم تفعل أي دورة شيئًا بشأنه حتى الآن.</translation>
    </message>
    <message>
        <source>%1, cycle %2: %3</source>
        <translation>%1، الدورة %2: %3</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Sees how everything stands, with the numbers of people masked.</source>
        <translation>يرى حال كل شيء، وأرقام الأشخاص محجوبة.</translation>
    </message>
    <message>
        <source>The same, and begins and ends cycles, starts and stops the scheduler, releases records.</source>
        <translation>مثله، ويبدأ الدورات وينهيها، ويشغّل المجدوِل ويوقفه، ويرفع تعليق السجلات.</translation>
    </message>
    <message>
        <source>The same, and may do and see everything.</source>
        <translation>مثله، ويفعل كل شيء ويراه.</translation>
    </message>
    <message>
        <source>The server has not told yet what you may do there.</source>
        <translation>لم يخبر الخادم بعد بما يُسمح لك به هناك.</translation>
    </message>
    <message>
        <source>Your role there is %1; only an administrator may do this.</source>
        <translation>دورك هناك هو %1؛ لا يُسمح بهذا إلا للمسؤول.</translation>
    </message>
    <message>
        <source>Your role there is viewer, which may only look; an operator may do this.</source>
        <translation>دورك هناك هو مشاهد، وله النظر فقط؛ يمكن للمشغّل فعل هذا.</translation>
    </message>
    <message>
        <source>This can be done on %1 itself only, in its own window or with its command line.</source>
        <translation>لا يمكن هذا إلا على %1 نفسه، في نافذته أو من سطر أوامره.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Records of the cycle</source>
        <translation>سجلات الدورة</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>البدء (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>الانتهاء (UTC)</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>سبب البدء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>المجلوب</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>المطابَق</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>المحدَّث</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>Outside the criteria</source>
        <translation>خارج المعايير</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>كلمات مجهولة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>المدة (ث)</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>شغّلها</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>الحالة قبل</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>الحالة بعد</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>كود Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>كلمات Zoho</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>رقم سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>cycle-%1</source>
        <translation>دورة-%1</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>الدورات</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused %Ln record(s); all others are done.</source>
        <translation>
            <numerusform>%Ln سجل رفضه Zoho؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>%Ln سجل رفضه Zoho؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>%Ln سجل رفضه Zoho؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>%Ln سجلات رفضها Zoho؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>%Ln سجلًا رفضها Zoho؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>%Ln سجل رفضه Zoho؛ وأُنجز كل ما عداها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>تُرك للدورة التالية %Ln سجل؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>تُرك للدورة التالية %Ln سجل؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>تُرك للدورة التالية %Ln سجل؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>تُرك للدورة التالية %Ln سجلات؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>تُرك للدورة التالية %Ln سجلًا؛ وأُنجز كل ما عداها.</numerusform>
            <numerusform>تُرك للدورة التالية %Ln سجل؛ وأُنجز كل ما عداها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %Ln parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>جرى كل شيء على ما يرام؛ وتُرك %Ln سجل معلّق كما هي، حتى يرفع أحد تعليقها.</numerusform>
            <numerusform>جرى كل شيء على ما يرام؛ وتُرك %Ln سجل معلّق كما هي، حتى يرفع أحد تعليقها.</numerusform>
            <numerusform>جرى كل شيء على ما يرام؛ وتُرك %Ln سجل معلّق كما هي، حتى يرفع أحد تعليقها.</numerusform>
            <numerusform>جرى كل شيء على ما يرام؛ وتُرك %Ln سجلات معلّقة كما هي، حتى يرفع أحد تعليقها.</numerusform>
            <numerusform>جرى كل شيء على ما يرام؛ وتُرك %Ln سجلًا معلّقًا كما هي، حتى يرفع أحد تعليقها.</numerusform>
            <numerusform>جرى كل شيء على ما يرام؛ وتُرك %Ln سجل معلّق كما هي، حتى يرفع أحد تعليقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All went well; there was nothing to update.</source>
        <translation>جرى كل شيء على ما يرام؛ ولم يكن هناك ما يُحدَّث.</translation>
    </message>
    <message numerus="yes">
        <source>All went well: %Ln record(s) updated at Zoho.</source>
        <translation>
            <numerusform>جرى كل شيء على ما يرام: حُدّث %Ln سجل في Zoho.</numerusform>
            <numerusform>جرى كل شيء على ما يرام: حُدّث %Ln سجل في Zoho.</numerusform>
            <numerusform>جرى كل شيء على ما يرام: حُدّث %Ln سجل في Zoho.</numerusform>
            <numerusform>جرى كل شيء على ما يرام: حُدّث %Ln سجلات في Zoho.</numerusform>
            <numerusform>جرى كل شيء على ما يرام: حُدّث %Ln سجلًا في Zoho.</numerusform>
            <numerusform>جرى كل شيء على ما يرام: حُدّث %Ln سجل في Zoho.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cycle is running.</source>
        <translation>هذه الدورة قيد التشغيل.</translation>
    </message>
    <message>
        <source>This cycle was cut off; the next one settles what it had left open.</source>
        <translation>انقطعت هذه الدورة؛ وتسوّي التالية ما تركته مفتوحًا.</translation>
    </message>
    <message>
        <source>The cycle could not do its work; nothing is lost.</source>
        <translation>لم تستطع الدورة أداء عملها؛ ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Somebody cancelled the cycle; the next one carries on.</source>
        <translation>ألغى أحد الدورة؛ وتواصل التالية العمل.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day were used up; the rest follows later.</source>
        <translation>نفدت استدعاءات اليوم لدى Zoho؛ والباقي يتبع لاحقًا.</translation>
    </message>
    <message>
        <source>Zoho refused the token; it works again once you reconnect.</source>
        <translation>رفض Zoho الرمز؛ ويعود العمل حين تعيد الاتصال.</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>محدَّث: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>دون تغيير: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>معلّق: %1</translation>
    </message>
    <message>
        <source>Superseded: %1</source>
        <translation>متجاوَز: %1</translation>
    </message>
    <message>
        <source>Left for the next cycle: %1</source>
        <translation>مؤجل للدورة التالية: %1</translation>
    </message>
    <message>
        <source>No record yet: %1</source>
        <translation>لا سجل بعد: %1</translation>
    </message>
    <message>
        <source>Outside the criteria: %1</source>
        <translation>خارج المعايير: %1</translation>
    </message>
    <message>
        <source>Unknown words: %1</source>
        <translation>كلمات مجهولة: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>الاستدعاءات: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>نجح %Ln</numerusform>
            <numerusform>نجح %Ln</numerusform>
            <numerusform>نجح %Ln</numerusform>
            <numerusform>نجح %Ln</numerusform>
            <numerusform>نجح %Ln</numerusform>
            <numerusform>نجح %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>عُلّق %Ln</numerusform>
            <numerusform>عُلّق %Ln</numerusform>
            <numerusform>عُلّق %Ln</numerusform>
            <numerusform>عُلّق %Ln</numerusform>
            <numerusform>عُلّق %Ln</numerusform>
            <numerusform>عُلّق %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln بانتظار الدورة التالية</numerusform>
            <numerusform>%Ln بانتظار الدورة التالية</numerusform>
            <numerusform>%Ln بانتظار الدورة التالية</numerusform>
            <numerusform>%Ln بانتظار الدورة التالية</numerusform>
            <numerusform>%Ln بانتظار الدورة التالية</numerusform>
            <numerusform>%Ln بانتظار الدورة التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln رُفع تعليقها أو لم تعد مدرجة</numerusform>
            <numerusform>%Ln رُفع تعليقها أو لم تعد مدرجة</numerusform>
            <numerusform>%Ln رُفع تعليقها أو لم تعد مدرجة</numerusform>
            <numerusform>%Ln رُفع تعليقها أو لم تعد مدرجة</numerusform>
            <numerusform>%Ln رُفع تعليقها أو لم تعد مدرجة</numerusform>
            <numerusform>%Ln رُفع تعليقها أو لم تعد مدرجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; since then: %1.</source>
        <translation>
            <numerusform>فشل %Ln؛ ومنذ ذلك الحين: %1.</numerusform>
            <numerusform>فشل %Ln؛ ومنذ ذلك الحين: %1.</numerusform>
            <numerusform>فشل %Ln؛ ومنذ ذلك الحين: %1.</numerusform>
            <numerusform>فشل %Ln؛ ومنذ ذلك الحين: %1.</numerusform>
            <numerusform>فشل %Ln؛ ومنذ ذلك الحين: %1.</numerusform>
            <numerusform>فشل %Ln؛ ومنذ ذلك الحين: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), run by %4</source>
        <translation>الدورة %1، بدأت %2 (%3)، شغّلها %4</translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), took %4, run by %5</source>
        <translation>الدورة %1، بدأت %2 (%3)، استغرقت %4، شغّلها %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; updated %3, unchanged %4, left %5, parked %6, failed %7; %8 on average</source>
        <translation>%1: %2؛ محدَّث %3، دون تغيير %4، مؤجل %5، معلّق %6، فشل %7؛ المتوسط %8</translation>
    </message>
    <message>
        <source>%1: no cycle has ended</source>
        <translation>%1: لم تنتهِ أي دورة</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>طلبها</translation>
    </message>
    <message>
        <source>schedule on %1</source>
        <comment>a machine</comment>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>new rows on %1</source>
        <comment>a machine</comment>
        <translation>صفوف جديدة على %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>a column of %1</source>
        <translation>عمود من %1</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>the trigger that tells of new rows</source>
        <translation>المشغِّل الذي يخبر بالصفوف الجديدة</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>نحو %1 دقيقة</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>نحو %1 ثانية</translation>
    </message>
    <message>
        <source>The access was not granted at Zoho, so nothing has changed here.</source>
        <translation>لم يُمنح الوصول في Zoho، لذا لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer that can be read; try again later.</source>
        <translation>أجاب خادم حسابات Zoho بما لا يمكن قراءته؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s accounts server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>شهادة خادم حسابات Zoho غير موثوقة، لذا لم يُرسل شيء؛ تحقق من ساعة هذا الجهاز وشهاداته ووكيله.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server %1 can be reached.</source>
        <translation>يمكن الوصول إلى خادم تسجيل الدخول لدى Zoho %1.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer in time; try again later.</source>
        <translation>لم يُجب خادم حسابات Zoho في الوقت؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Added %1 to the table &quot;%2&quot;.</source>
        <translation>أُضيف %1 إلى الجدول &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others can&apos;t write meanwhile.</source>
        <translation>تجري إضافة %1 إلى الجدول &quot;%2&quot;: يستغرق ذلك %3، ولا يستطيع الآخرون الكتابة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others read and write meanwhile.</source>
        <translation>تجري إضافة %1 إلى الجدول &quot;%2&quot;: يستغرق ذلك %3، ويقرأ الآخرون ويكتبون في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Adding the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>تجري إضافة العمود &quot;%1&quot; إلى الجدول &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho will be used up at about %1.</source>
        <translation>تنفد استدعاءات اليوم إلى Zoho نحو %1.</translation>
    </message>
    <message>
        <source>The certificate %1 ends at %2: from then on callers refuse it.</source>
        <translation>تنتهي الشهادة %1 في %2: ومنذئذ يرفضها المتصلون.</translation>
    </message>
    <message>
        <source>The clock of %1 differs from the database&apos;s by %2 minutes, so set it.</source>
        <translation>تختلف ساعة %1 عن ساعة قاعدة البيانات بمقدار %2 دقيقة، لذا اضبطها.</translation>
    </message>
    <message>
        <source>%1 cycles have failed in a row, the last one because: %2</source>
        <translation>فشلت %1 دورات متتالية، آخرها بسبب: %2</translation>
    </message>
    <message>
        <source>Statusbridge on %1 can&apos;t use its database: %2</source>
        <translation>لا يستطيع Statusbridge على %1 استخدام قاعدة بياناته: %2</translation>
    </message>
    <message>
        <source>Of %1 messages that began from %2 to %3 only %4 percent were delivered.</source>
        <translation>من %1 رسالة بدأت من %2 إلى %3 لم يُسلَّم سوى %4 بالمئة.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; of alerts is not in this program, so they are in English.</source>
        <translation>لغة التنبيهات &quot;%1&quot; ليست في هذا البرنامج، لذا فهي بالإنجليزية.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>يرفض خادم البريد %1 المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 did not take the alert.</source>
        <translation>لم يقبل %1 التنبيه.</translation>
    </message>
    <message>
        <source>No cycle has begun since %1, when one was due.</source>
        <translation>لم تبدأ أي دورة منذ %1، حين حان موعد إحداها.</translation>
    </message>
    <message>
        <source>%1 records are parked, since Zoho refused them again and again.</source>
        <translation>%1 سجل معلّق، لأن Zoho رفضها مرارًا.</translation>
    </message>
    <message>
        <source>This has passed: %1</source>
        <translation>زال هذا: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho are used up until %1.</source>
        <translation>نفدت استدعاءات اليوم إلى Zoho حتى %1.</translation>
    </message>
    <message>
        <source>Since the last message of this kind it came or went %1 times.</source>
        <translation>منذ آخر رسالة من هذا النوع ظهر أو زال %1 مرة.</translation>
    </message>
    <message>
        <source>an e-mail address, or empty</source>
        <translation>عنوان بريد إلكتروني، أو فارغًا</translation>
    </message>
    <message>
        <source>a list of e-mail addresses without duplicates</source>
        <translation>قائمة عناوين بريد إلكتروني بلا تكرار</translation>
    </message>
    <message>
        <source>empty, or https:// with a host and without a password in it (http:// on this machine only)</source>
        <translation>فارغًا، أو https:// مع مضيف ودون كلمة مرور (http:// على هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>%1 queue ids have waited since %2 to be carried over.</source>
        <translation>ينتظر النقلَ منذ %2 عدد %1 من معرّفات الطابور.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>شهادة %1 غير موثوقة، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent.</source>
        <translation>خادم البريد %1 لا يتيح التشفير، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The template %1 of the webhook can&apos;t be used: %2</source>
        <translation>لا يمكن استخدام قالب الويب هوك %1: %2</translation>
    </message>
    <message>
        <source>This is a test. If you read this, alerts arrive.</source>
        <translation>هذا اختبار. إن قرأت هذا فالتنبيهات تصل.</translation>
    </message>
    <message>
        <source>The day&apos;s calls won&apos;t do</source>
        <translation>لن تكفي استدعاءات اليوم</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>شهادة تنتهي قريبًا</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>ساعة غير مضبوطة</translation>
    </message>
    <message>
        <source>Cycles fail</source>
        <translation>الدورات تفشل</translation>
    </message>
    <message>
        <source>The database is in trouble</source>
        <translation>قاعدة البيانات في مشكلة</translation>
    </message>
    <message>
        <source>Few messages are delivered</source>
        <translation>رسائل قليلة تُسلَّم</translation>
    </message>
    <message>
        <source>Cycles are overdue</source>
        <translation>الدورات متأخرة</translation>
    </message>
    <message>
        <source>Many records are parked</source>
        <translation>سجلات معلّقة كثيرة</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>زال: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <translation>نفدت استدعاءات اليوم</translation>
    </message>
    <message>
        <source>Rows wait too long</source>
        <translation>الصفوف تنتظر طويلًا</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>اختبار التنبيهات</translation>
    </message>
    <message>
        <source>Zoho must be connected again</source>
        <translation>يجب إعادة الاتصال بـ Zoho</translation>
    </message>
    <message>
        <source>Webhooks are refused</source>
        <translation>يُرفض الويب هوك</translation>
    </message>
    <message>
        <source>No webhooks arrive</source>
        <translation>لا يصل أي ويب هوك</translation>
    </message>
    <message>
        <source>Told by Statusbridge on %1 at %2.</source>
        <translation>أخبر به Statusbridge على %1 عند %2.</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization any more, so nothing is carried over until Zoho is connected again.</source>
        <translation>لم يعد Zoho يقبل التفويض المخزَّن، لذا لا يُنقل شيء حتى يُعاد الاتصال بـ Zoho.</translation>
    </message>
    <message>
        <source>Without it webhooks of alerts are not signed.</source>
        <translation>من دونه لا يُوقَّع ويب هوك التنبيهات.</translation>
    </message>
    <message>
        <source>%1 webhooks were refused on %2 within an hour, since their signature or secret is missing or wrong.</source>
        <translation>رُفض %1 ويب هوك على %2 خلال ساعة، لأن توقيعها أو سرّها ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>No webhook has arrived since %1.</source>
        <translation>لم يصل أي ويب هوك منذ %1.</translation>
    </message>
    <message>
        <source>Without it the mail server can&apos;t be logged in to.</source>
        <translation>من دونه لا يمكن الدخول إلى خادم البريد.</translation>
    </message>
    <message>
        <source>Alerts go out by %1.</source>
        <translation>تخرج التنبيهات عبر %1.</translation>
    </message>
    <message>
        <source>an index of the open rows</source>
        <translation>فهرس للصفوف المفتوحة</translation>
    </message>
    <message>
        <source>an index on %1</source>
        <translation>فهرس على %1</translation>
    </message>
    <message>
        <source>An answer was too large to be Zoho&apos;s and was not read to its end.</source>
        <translation>كانت إجابة أكبر من أن تكون من Zoho، ولم تُقرأ حتى نهايتها.</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer was empty or cut.</source>
        <translation>كانت إجابة Zoho فارغة أو مبتورة.</translation>
    </message>
    <message>
        <source>API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator.</source>
        <translation>وصول API معطّل لمجموعة أذونات مستخدم Zoho المتصل؛ فعّله في Zoho Creator.</translation>
    </message>
    <message>
        <source>The HTTP API is switched off.</source>
        <translation>واجهة HTTP API معطّلة.</translation>
    </message>
    <message>
        <source>The Zoho application is disabled; enable it in Zoho Creator.</source>
        <translation>تطبيق Zoho معطّل؛ فعّله في Zoho Creator.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>الملف %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>It is not as it was written: its checksum or its rows don&apos;t fit.</source>
        <translation>ليست كما كُتبت: مجموعها الاختباري أو صفوفها لا تتطابق.</translation>
    </message>
    <message>
        <source>It is cut off: it has no end.</source>
        <translation>إنها مبتورة: لا نهاية لها.</translation>
    </message>
    <message>
        <source>The backup is of an older version, and there can be no folder to upgrade it in: %1.</source>
        <translation>النسخة الاحتياطية من إصدار أقدم، ولا يمكن إنشاء مجلد لترقيتها فيه: %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية %1: %2.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Statusbridge: install that version.</source>
        <translation>أنشأها إصدار أحدث من Statusbridge: ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Its tables are version %1, this program knows %2: install the version of Statusbridge that made it.</source>
        <translation>جداولها من الإصدار %1، وهذا البرنامج يعرف %2: ثبّت إصدار Statusbridge الذي أنشأها.</translation>
    </message>
    <message>
        <source>The backup %1 is of no use, and nothing was changed.</source>
        <translation>النسخة الاحتياطية %1 لا تصلح، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is no backup of Statusbridge&apos;s.</source>
        <translation>ليست نسخة احتياطية من Statusbridge.</translation>
    </message>
    <message>
        <source>The backup is of %1, and this is set up for %2, to which another place&apos;s memories are of no use.</source>
        <translation>النسخة الاحتياطية تخص %1، وهذا معدّ لأجل %2، فلا تفيده ذاكرة مكان آخر.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>لا يمكن قراءتها: %1.</translation>
    </message>
    <message>
        <source>Its table %1 is none of this version&apos;s, or has other columns.</source>
        <translation>جدولها %1 ليس من جداول هذا الإصدار، أو أن أعمدته مختلفة.</translation>
    </message>
    <message>
        <source>The Custom API did not say what became of the records.</source>
        <translation>لم تذكر Custom API ما آلت إليه السجلات.</translation>
    </message>
    <message>
        <source>Zoho refused a call of the Custom API as too long.</source>
        <translation>رفض Zoho استدعاءً لـ Custom API لأنه طويل جدًا.</translation>
    </message>
    <message>
        <source>All bodies of &quot;%1&quot; are read, %2 of them; %3 statuses belonged to queue ids that were done before, and are not kept.</source>
        <translation>قُرئت جميع محتويات &quot;%1&quot;، وعددها %2؛ وكانت %3 حالة لمعرّفات طابور أُنجزت من قبل، فلم تُحفظ.</translation>
    </message>
    <message>
        <source>The bodies of &quot;%1&quot; are read for the first time, %2 of about %3 so far; each cycle goes on.</source>
        <translation>تُقرأ محتويات &quot;%1&quot; للمرة الأولى، %2 من نحو %3 حتى الآن؛ وتواصل كل دورة ذلك.</translation>
    </message>
    <message>
        <source>Bodies of &quot;%1&quot;</source>
        <translation>محتويات &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 hold what became no status, or one that can&apos;t be matched, by kind: %2. See what writes them, or correct the shape or the paths.</source>
        <translation>تحمل %1 ما لم يصبح حالة، أو ما لا يمكن مطابقته، بحسب النوع: %2. انظر ما الذي يكتبها، أو صحّح الشكل أو المسارات.</translation>
    </message>
    <message>
        <source>%1 hold no status of a message, as is usual: %2.</source>
        <translation>لا تحمل %1 حالة رسالة، وهذا معتاد: %2.</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: see what writes them, or look at %3.</source>
        <translation>تحمل %1 وقتًا لا يمكن قراءته، مثل &quot;%2&quot;، فتأتي الأخيرة بين المتساوية ولا يُكتب وقت: انظر ما الذي يكتبها، أو انظر في %3.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>أُنهي الاستدعاء.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are shared out among the cycles; the next ones go on.</source>
        <translation>استدعاءات اليوم موزّعة على الدورات؛ وتواصل الدورات التالية.</translation>
    </message>
    <message>
        <source>The calls that are left today are kept for a person who starts a cycle.</source>
        <translation>الاستدعاءات المتبقية اليوم محفوظة لمن يبدأ دورة بنفسه.</translation>
    </message>
    <message>
        <source>Daily calls used up until %1; the next cycle asks again at %2.</source>
        <translation>نفدت الاستدعاءات اليومية حتى %1؛ وتسأل الدورة التالية ثانية عند %2.</translation>
    </message>
    <message>
        <source>It came after the same message was carried over as &quot;%1&quot;; Zoho was not asked.</source>
        <translation>وصلت بعد أن نُقلت الرسالة نفسها على أنها &quot;%1&quot;؛ ولم يُسأل Zoho.</translation>
    </message>
    <message>
        <source>must be set too, since %1 is set.</source>
        <translation>يجب تحديده أيضًا، لأن %1 محدَّد.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read; it must be a PEM file.</source>
        <translation>لا يمكن قراءة الشهادات في %1؛ يجب أن يكون ملف PEM.</translation>
    </message>
    <message>
        <source>Check that %1 names a field that takes such text, %2 characters this time.</source>
        <translation>تحقق من أن %1 يسمّي حقلًا يقبل نصًا كهذا، وهو %2 حرفًا هذه المرة.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>ساعة الجهاز متقدمة على ساعة قاعدة البيانات بمقدار %1 دقيقة: اضبطها أو اجعلها تُضبط من الشبكة، وإلا أُسيء تقدير استدعاءات اليوم وأوقات الحالات.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>ساعة الجهاز متقدمة على ساعة Zoho بمقدار %1 دقيقة: اضبطها أو اجعلها تُضبط من الشبكة، وإلا أُسيء تقدير استدعاءات اليوم وأوقات الحالات.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>ساعة الجهاز متأخرة عن ساعة قاعدة البيانات بمقدار %1 دقيقة: اضبطها أو اجعلها تُضبط من الشبكة، وإلا أُسيء تقدير استدعاءات اليوم وأوقات الحالات.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>ساعة الجهاز متأخرة عن ساعة Zoho بمقدار %1 دقيقة: اضبطها أو اجعلها تُضبط من الشبكة، وإلا أُسيء تقدير استدعاءات اليوم وأوقات الحالات.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock says %1, which can&apos;t be right; set it, or tokens and quotas will be misjudged.</source>
        <translation>تشير ساعة الجهاز إلى %1، ولا يمكن أن يكون صحيحًا؛ اضبطها وإلا أُسيء تقدير الرموز والحصص.</translation>
    </message>
    <message>
        <source>Added the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>أُضيف العمود &quot;%1&quot; إلى الجدول &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; %3: set %4 to a column of booleans, or to &quot;&quot; so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>العمود &quot;%1&quot; من الجدول &quot;%2&quot; %3: اضبط %4 على عمود قيم منطقية، أو على &quot;&quot; ليتذكر Statusbridge بنفسه ما نقله.</translation>
    </message>
    <message>
        <source>Rows are marked in Statusbridge&apos;s own tables alone, since &quot;%1&quot; speaks of another place at Zoho than %2.</source>
        <translation>تُعلَّم الصفوف في جداول Statusbridge وحدها، لأن &quot;%1&quot; يخص مكانًا آخر في Zoho غير %2.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has all the columns that are needed.</source>
        <translation>في الجدول &quot;%1&quot; جميع الأعمدة اللازمة.</translation>
    </message>
    <message>
        <source>%1 became unreachable while a change was being made permanent: it counts as not made, and is checked before it is made again.</source>
        <translation>انقطع الوصول إلى %1 أثناء تثبيت تغيير: يُعدّ كأنه لم يتم، ويُتحقق منه قبل إعادته.</translation>
    </message>
    <message>
        <source>The configuration file %1 has no settings any more: restart Statusbridge if that is meant.</source>
        <translation>لم يعد في ملف التهيئة %1 أي إعداد: أعد تشغيل Statusbridge إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>The folder %1 for the configuration file cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1 لملف التهيئة.</translation>
    </message>
    <message>
        <source>The configuration file %1 is a directory; name the file in it.</source>
        <translation>ملف التهيئة %1 مجلد؛ اذكر الملف الذي فيه.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not a regular file.</source>
        <translation>ملف التهيئة %1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The configuration file %1 does not exist, or its directory may not be entered.</source>
        <translation>ملف التهيئة %1 غير موجود، أو لا يُسمح بدخول مجلده.</translation>
    </message>
    <message>
        <source>The configuration file %1 can&apos;t be put back to what it was.</source>
        <translation>لا يمكن إعادة ملف التهيئة %1 إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة ملف التهيئة %1: %2.</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is probably another file.</source>
        <translation>ملف التهيئة %1 أكبر من 1 MiB، فلعله ملف آخر.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة ملف التهيئة %1: %2.</translation>
    </message>
    <message>
        <source>The database could not be copied to %1, which is done before its tables change: make room there, and let this user write into that folder. Nothing was changed.</source>
        <translation>تعذّر نسخ قاعدة البيانات إلى %1، وهو ما يتم قبل تغيير جداولها: أفسح مكانًا هناك، واسمح لهذا المستخدم بالكتابة في ذلك المجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database is copied before, which takes %1 and %2 of the %3 that are free.</source>
        <translation>تُنسخ قاعدة البيانات قبل ذلك، ويستغرق ذلك %1 ويأخذ %2 من %3 المتاحة.</translation>
    </message>
    <message>
        <source>The copy takes %1, of which %2 are free.</source>
        <translation>تحتاج النسخة إلى %1، والمتاح %2.</translation>
    </message>
    <message>
        <source>(&quot;%1&quot; counts as &quot;%2&quot;.)</source>
        <translation>(&quot;%1&quot; تُعدّ &quot;%2&quot;.)</translation>
    </message>
    <message>
        <source>must be empty beside sync.hours and sync.days; give the expression their hours and days, or leave them empty.</source>
        <translation>يجب أن يكون فارغًا مع sync.hours وsync.days؛ ضع ساعاتهما وأيامهما في التعبير، أو اتركهما فارغين.</translation>
    </message>
    <message>
        <source>The Custom API %1 answers; one call of it writes up to %2 records.</source>
        <translation>تجيب Custom API %1؛ ويكتب استدعاء واحد لها حتى %2 سجل.</translation>
    </message>
    <message>
        <source>The Custom API is a draft or disabled; enable it in Zoho Creator (Microservices, Custom API).</source>
        <translation>ما زالت Custom API مسودة أو معطّلة؛ فعّلها في Zoho Creator (Microservices, Custom API).</translation>
    </message>
    <message>
        <source>The connected Zoho user may not call the Custom API; give the user access to it in Zoho Creator (Microservices, Custom API), with OAuth as the way to authenticate.</source>
        <translation>لا يُسمح لمستخدم Zoho المتصل باستدعاء Custom API؛ امنحه الوصول إليها في Zoho Creator (Microservices, Custom API)، وطريقة المصادقة OAuth.</translation>
    </message>
    <message>
        <source>The connection lacks the scope ZohoCreator.customapi.EXECUTE, without which the Custom API can&apos;t be called; connect again with that scope as well.</source>
        <translation>ينقص الاتصالَ النطاق ZohoCreator.customapi.EXECUTE، ومن دونه لا يمكن استدعاء Custom API؛ أعد الاتصال بذلك النطاق أيضًا.</translation>
    </message>
    <message>
        <source>Zoho did not run the function of the Custom API to its end.</source>
        <translation>لم يشغّل Zoho دالة Custom API حتى نهايتها.</translation>
    </message>
    <message>
        <source>The day&apos;s calls of Zoho&apos;s Custom APIs are used up; they are reset on %1, as far as is known.</source>
        <translation>نفدت استدعاءات اليوم لواجهات Custom API لدى Zoho؛ وتُجدَّد عند %1 بحسب المعلوم.</translation>
    </message>
    <message>
        <source>The cycle was cancelled; what was not sent is left for the next one.</source>
        <translation>أُلغيت الدورة؛ وما لم يُرسل يُترك للتالية.</translation>
    </message>
    <message>
        <source>The cycle was cancelled by %1; what was not sent is left for the next one.</source>
        <translation>ألغى %1 الدورة؛ وما لم يُرسل يُترك للتالية.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle, but has not renewed its lease in time: it has probably ended already. Its lease expires at %2, after which another cycle can begin.</source>
        <translation>طُلب من %1 إنهاء دورته، لكنه لم يجدّد حجزه في الوقت: لعله انتهى بالفعل. ينتهي حجزه عند %2، وبعده يمكن أن تبدأ دورة أخرى.</translation>
    </message>
    <message>
        <source>A cycle sends at most %1 records; the next one goes on.</source>
        <translation>ترسل الدورة %1 سجل على الأكثر؛ وتواصل التالية.</translation>
    </message>
    <message>
        <source>The program that ran this cycle ended or stood still before it was done; the next cycle settled what it had left open.</source>
        <translation>انتهى البرنامج الذي شغّل هذه الدورة أو تجمّد قبل أن تتم؛ وسوّت الدورة التالية ما تركته مفتوحًا.</translation>
    </message>
    <message>
        <source>The data directory can&apos;t change while Statusbridge runs.</source>
        <translation>لا يمكن تغيير مجلد البيانات أثناء عمل Statusbridge.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached any more, the connection broke: check its server and the network; the next use connects again.</source>
        <translation>لم يعد الوصول إلى %1 ممكنًا، انقطع الاتصال: تحقق من خادمها ومن الشبكة؛ ويُعاد الاتصال عند الاستخدام التالي.</translation>
    </message>
    <message>
        <source>Copied the database as it was to %1.</source>
        <translation>نُسخت قاعدة البيانات كما كانت إلى %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup.</source>
        <translation>%1 تالفة: استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 gave way to another program that changed the same rows at the same time, several times: try again.</source>
        <translation>أفسحت %1 المجال عدة مرات لبرنامج آخر غيّر الصفوف نفسها في الوقت نفسه: حاول ثانية.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: check its disk.</source>
        <translation>لا يمكن قراءة %1 أو الكتابة فيها: تحقق من قرصها.</translation>
    </message>
    <message>
        <source>%1 has no room left: free space on its disk.</source>
        <translation>لم يبق مكان في %1: أفسح مكانًا على قرصها.</translation>
    </message>
    <message>
        <source>The database file %1 was replaced by another one while it was open; the next use opens that one.</source>
        <translation>استُبدل بملف قاعدة البيانات %1 ملف آخر وهو مفتوح؛ ويفتح الاستخدام التالي ذلك الملف.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: check that the folder exists and that this user may use it.</source>
        <translation>لا يمكن فتح %1: تحقق من وجود المجلد ومن أن لهذا المستخدم حق استخدامه.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Statusbridge (its tables are version %2, this program knows %3): install that version.</source>
        <translation>أنشأ %1 إصدار أحدث من Statusbridge (جداولها من الإصدار %2، وهذا البرنامج يعرف %3): ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>%1 refused a value because of one of its rules: check the constraints and triggers of the tables.</source>
        <translation>رفضت %1 قيمة بسبب إحدى قواعدها: تحقق من قيود الجداول ومشغِّلاتها.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS only, and its certificate is checked.</source>
        <translation>يُوصل إلى %1 عبر TLS فقط، وتُفحص شهادتها.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>هل تقصد &quot;%1&quot;؟</translation>
    </message>
    <message>
        <source>%1 is in the way: a directory is needed there.</source>
        <translation>%1 يعترض الطريق: يلزم هناك مجلد.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be created; check the permissions of %2.</source>
        <translation>لا يمكن إنشاء المجلد %1؛ تحقق من أذونات %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be opened: %2.</source>
        <translation>لا يمكن فتح المجلد %1: %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written into; check its owner and permissions.</source>
        <translation>لا يمكن الكتابة في المجلد %1؛ تحقق من مالكه وأذوناته.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who can replace what is in there: run Statusbridge as that user, or use a directory of the superuser&apos;s.</source>
        <translation>%1 لمستخدم آخر يستطيع تبديل ما فيه: شغّل Statusbridge بذلك المستخدم، أو استخدم مجلدًا للمستخدم المتميز.</translation>
    </message>
    <message>
        <source>Other users could write into %1. That right was taken away; look through what is in there.</source>
        <translation>كان مستخدمون آخرون يستطيعون الكتابة في %1. سُحب ذلك الحق؛ راجع ما فيه.</translation>
    </message>
    <message>
        <source>The cycle that is due at %1 was begun by another instance, or the scheduler was stopped meanwhile.</source>
        <translation>الدورة التي موعدها %1 بدأها مثيل آخر، أو أُوقف المجدوِل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The cycle that is due waits for the end of the one that %1 runs.</source>
        <translation>الدورة المستحقة تنتظر نهاية الدورة التي يشغّلها %1.</translation>
    </message>
    <message>
        <source>An earlier cycle sent it and never heard of the outcome; Zoho shows it.</source>
        <translation>أرسلتها دورة سابقة ولم تعرف النتيجة؛ وZoho يعرضها.</translation>
    </message>
    <message>
        <source>What became of it could not be noted: %1</source>
        <translation>تعذّر تدوين ما آل إليه: %1</translation>
    </message>
    <message>
        <source>The Zoho application takes no more entries; check the limits of the Zoho plan.</source>
        <translation>لا يقبل تطبيق Zoho مزيدًا من الإدخالات؛ تحقق من حدود خطة Zoho.</translation>
    </message>
    <message>
        <source>names the field &quot;%1&quot;, which %2 names too.</source>
        <translation>يسمّي الحقل &quot;%1&quot;، و%2 يسمّيه أيضًا.</translation>
    </message>
    <message>
        <source>%1 is a link: name the file that it leads to, or remove it.</source>
        <translation>%1 رابط: اذكر الملف الذي يشير إليه، أو أزله.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>لا يمكن فتح الملف %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>لا يمكن إزالة %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; check its owner and permissions.</source>
        <translation>لا يمكن كتابة الملف %1؛ تحقق من مالكه وأذوناته.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف %1.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could change it: remove it, or use another path.</source>
        <translation>%1 لمستخدم آخر يستطيع تغييره: أزله، أو استخدم مسارًا آخر.</translation>
    </message>
    <message>
        <source>Zoho refused the first %1 records of this cycle, taken from all over the plan, for the same reason, so the cause is taken to be a setting and not the records; no record was parked.</source>
        <translation>رفض Zoho أول %1 من سجلات هذه الدورة، المأخوذة من أنحاء الخطة كلها، للسبب نفسه، لذا يُعدّ السبب إعدادًا لا السجلات؛ ولم يُعلَّق أي سجل.</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; and no flag, in which rows could be marked</source>
        <translation>يحمل &quot;%1&quot; لا علامةً يمكن تعليم الصفوف بها</translation>
    </message>
    <message>
        <source>is computed by the database, so that no row could be marked in it</source>
        <translation>تحسبه قاعدة البيانات، فلا يمكن تعليم أي صف فيه</translation>
    </message>
    <message>
        <source>is of type %1 and no flag, in which rows could be marked</source>
        <translation>نوعه %1 وليس علامة يمكن تعليم الصفوف بها</translation>
    </message>
    <message>
        <source>Zoho does not accept the grant code: it works once and for some minutes only, and in its own data center; generate a new one in Zoho&apos;s API console.</source>
        <translation>لا يقبل Zoho كود المنح: يعمل مرة واحدة ولبضع دقائق فقط، وفي مركز بياناته فقط؛ أنشئ كودًا جديدًا في وحدة تحكم API لدى Zoho.</translation>
    </message>
    <message>
        <source>Another connection is building %1 of the table &quot;%2&quot; already, perhaps for a migration that was ended: wait until that is done, and migrate again.</source>
        <translation>اتصال آخر ينشئ بالفعل %1 للجدول &quot;%2&quot;، ربما لترقية أُنهيت: انتظر حتى يتم ذلك، ثم نفّذ الترقية ثانية.</translation>
    </message>
    <message>
        <source>The table &quot;%2&quot; has not got %1 yet: a transaction that began earlier does not end, and has to before. Nothing is lost; end it, or migrate again later.</source>
        <translation>لم يحصل الجدول &quot;%2&quot; على %1 بعد: معاملة بدأت قبلُ لا تنتهي، ويجب أن تنتهي أولًا. لم يضع شيء؛ أنهِها، أو نفّذ الترقية لاحقًا.</translation>
    </message>
    <message>
        <source>It was not sent, because the database refuses to note it first: %1</source>
        <translation>لم يُرسل، لأن قاعدة البيانات ترفض تدوينه أولًا: %1</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot;</source>
        <translation>عموده &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 uses write-ahead logging.</source>
        <translation>تستخدم %1 سجل الكتابة المسبقة (WAL).</translation>
    </message>
    <message>
        <source>Dropped &quot;%1&quot; from the table &quot;%2&quot;, which nothing uses any more.</source>
        <translation>أُزيل &quot;%1&quot; من الجدول &quot;%2&quot;، إذ لم يعد شيء يستخدمه.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, by which a row can&apos;t be found again for certain: set %4 to a key of whole numbers, texts, UUIDs or bytes.</source>
        <translation>العمود &quot;%1&quot; من الجدول &quot;%2&quot; نوعه %3، ولا يمكن العثور به على الصف ثانية بيقين: اضبط %4 على مفتاح من أعداد صحيحة أو نصوص أو UUID أو بايتات.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is not its primary key, so that more rows than those that were read could be marked: set %3 to a column that is unique.</source>
        <translation>العمود &quot;%1&quot; من الجدول &quot;%2&quot; ليس مفتاحه الأساسي، فقد تُعلَّم صفوف أكثر مما قُرئ: اضبط %3 على عمود فريد.</translation>
    </message>
    <message>
        <source>it is not the key of the certificate</source>
        <translation>ليس مفتاح الشهادة</translation>
    </message>
    <message>
        <source>%1 stands outside of every section, where there are no settings.</source>
        <translation>%1 خارج كل الأقسام، حيث لا توجد إعدادات.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds the same key more than once, so that rows that were not read would be marked: set %3 to a column that is unique.</source>
        <translation>يحمل العمود &quot;%1&quot; من &quot;%2&quot; المفتاح نفسه أكثر من مرة، فتُعلَّم صفوف لم تُقرأ: اضبط %3 على عمود فريد.</translation>
    </message>
    <message>
        <source>an RSA key has at least %1 bits, this one %2</source>
        <translation>لمفتاح RSA ما لا يقل عن %1 بت، ولهذا %2</translation>
    </message>
    <message>
        <source>The last cycle failed: %1</source>
        <translation>فشلت الدورة الأخيرة: %1</translation>
    </message>
    <message>
        <source>The instance that ran the last one ended without an end of its cycle; the next cycle settles what that left open.</source>
        <translation>انتهى المثيل الذي شغّل الدورة الأخيرة دون أن ينهيها؛ وتسوّي الدورة التالية ما تركه مفتوحًا.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for late rows: %1</source>
        <translation>لا تستطيع الدورة البحث عن الصفوف المتأخرة: %1</translation>
    </message>
    <message>
        <source>Made the row again that lets one instance at a time run a cycle.</source>
        <translation>أُنشئ من جديد الصف الذي يجعل مثيلًا واحدًا فقط يشغّل دورة في كل وقت.</translation>
    </message>
    <message>
        <source>Another instance has taken over the cycle, because this one did not renew its lease in time: nothing more is written here.</source>
        <translation>تولّى مثيل آخر الدورة، لأن هذا لم يجدّد حجزه في الوقت: لا يُكتب هنا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Left out %1 of the table &quot;%2&quot;, because others can&apos;t write for %3 while it is made.</source>
        <translation>تُرك %1 للجدول &quot;%2&quot;، لأن الآخرين لا يستطيعون الكتابة لمدة %3 أثناء إنشائه.</translation>
    </message>
    <message>
        <source>A server in its place could ask for the password itself: libpq from version 16 on would refuse that.</source>
        <translation>قد يطلب خادم ينتحل مكانه كلمة المرور نفسها: ترفض libpq ذلك بدءًا من الإصدار 16.</translation>
    </message>
    <message>
        <source>%1 is a link that another user has laid: remove it, or use another path.</source>
        <translation>%1 رابط وضعه مستخدم آخر: أزله، أو استخدم مسارًا آخر.</translation>
    </message>
    <message>
        <source>There is no login &quot;%1&quot; that could be given rights on Statusbridge&apos;s own tables: make it, and migrate once more.</source>
        <translation>لا يوجد حساب دخول &quot;%1&quot; ليُمنح حقوقًا على جداول Statusbridge الخاصة: أنشئه، ثم نفّذ الترقية مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer was lost; the report lists the record no longer, as none with the status &quot;%1&quot;.</source>
        <translation>ضاعت الإجابة؛ ولم يعد التقرير يُدرج السجل، شأن كل سجل حالته &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The answer was lost, but Zoho shows it.</source>
        <translation>ضاعت الإجابة، لكن Zoho يعرضها.</translation>
    </message>
    <message>
        <source>The answer was lost; read back, Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>ضاعت الإجابة؛ وعند القراءة ثانية يعرض Zoho &quot;%1&quot;، وهي أقوى من &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, by TZ or the system&apos;s settings, and see that the system has its list of time zones (tzdata).</source>
        <translation>المنطقة الزمنية للجهاز &quot;%1&quot; غير معروفة هنا، فيحل UTC محلها: أعطها اسمًا مثل &quot;Europe/Berlin&quot; عبر TZ أو إعدادات النظام، وتأكد من أن لدى النظام قائمة المناطق الزمنية (tzdata).</translation>
    </message>
    <message>
        <source>the database reported no error, but the mark has no effect; look for row level security and triggers on the table.</source>
        <translation>لم تُبلغ قاعدة البيانات عن خطأ، لكن التعليم بلا أثر؛ ابحث عن أمان مستوى الصفوف والمشغِّلات في الجدول.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried: %2</source>
        <translation>تعذّرت تجربة تعليم صف من &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried, since a cycle marks rows now.</source>
        <translation>تعذّرت تجربة تعليم صف من &quot;%1&quot;، لأن دورة تعلّم الصفوف الآن.</translation>
    </message>
    <message>
        <source>Marking one row of &quot;%1&quot; marks %2: set %3 to a column that is unique.</source>
        <translation>تعليم صف واحد من &quot;%1&quot; يعلّم %2: اضبط %3 على عمود فريد.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; has no effect, although the database reports no error, so that its record would be sent again and again: look for row level security (a policy that lets this login update), for triggers and rules of the table, and at the type of &quot;%2&quot;.</source>
        <translation>تعليم صف من &quot;%1&quot; بلا أثر مع أن قاعدة البيانات لا تبلغ عن خطأ، فيُرسل سجله مرارًا: ابحث عن أمان مستوى الصفوف (سياسة تسمح لحساب الدخول هذا بالتحديث)، وعن مشغِّلات الجدول وقواعده، وانظر في نوع &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must name a column, because rows are marked by it.</source>
        <translation>قيمة %1 هي &quot;%2&quot;، لكن يجب أن يسمّي عمودًا، لأن الصفوف تُعلَّم به.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds &quot;%3&quot;, which is neither yes nor no and counts as open: set %4 to a column of booleans.</source>
        <translation>يحمل العمود &quot;%1&quot; من &quot;%2&quot; القيمة &quot;%3&quot;، وليست نعم ولا لا وتُعدّ مفتوحة: اضبط %4 على عمود قيم منطقية.</translation>
    </message>
    <message>
        <source>the message id or the recipient</source>
        <translation>معرّف الرسالة أو المستلم</translation>
    </message>
    <message>
        <source>%1 is being migrated by another instance: wait until that is done.</source>
        <translation>يرقّي مثيل آخر %1 حاليًا: انتظر حتى يتم ذلك.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in doesn&apos;t use MariaDB&apos;s client library, so that what a server may ask for is up to its own.</source>
        <translation>ملحق Qt لا يستخدم مكتبة العميل الخاصة بـ MariaDB، فما قد يطلبه الخادم راجع إليه.</translation>
    </message>
    <message>
        <source>%1 is served by version %2, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: upgrade its server.</source>
        <translation>يخدم %1 الإصدار %2، ويلزم MariaDB 10.6 أو MySQL 8.0.17 أو أحدث: رقِّ خادمها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Zoho refused to tell the names; they can be typed in instead.</source>
        <translation>رفض Zoho ذكر الأسماء؛ ويمكن كتابتها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The connection lacks the scope to list names at Zoho, so type them in; or connect again with the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.</source>
        <translation>ينقص الاتصالَ نطاق سرد الأسماء لدى Zoho، فاكتبها؛ أو أعد الاتصال مع النطاقين ZohoCreator.meta.application.READ وZohoCreator.meta.form.READ أيضًا.</translation>
    </message>
    <message>
        <source>The next cycle is due at %1.</source>
        <translation>موعد الدورة التالية %1.</translation>
    </message>
    <message>
        <source>there is no PEM certificate in it</source>
        <translation>ليس فيه شهادة PEM</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this</source>
        <translation>$CREDENTIALS_DIRECTORY غير محدَّد، فلا تشغّل هذا خدمة systemd لها بيانات اعتماد</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>لا دورة قيد التشغيل.</translation>
    </message>
    <message>
        <source>No cycle starts at the moment, because Statusbridge ends or takes over a new configuration.</source>
        <translation>لا تبدأ دورة حاليًا، لأن Statusbridge ينتهي أو يأخذ تهيئة جديدة.</translation>
    </message>
    <message>
        <source>There is no index to search by, so that only the newest %1 rows were read.</source>
        <translation>لا فهرس للبحث به، لذا قُرئت أحدث %1 صف فقط.</translation>
    </message>
    <message>
        <source>no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a desktop session with D-Bus</source>
        <translation>لا تستجيب أي سلسلة مفاتيح، مثل GNOME Keyring أو KWallet أو KeePassXC: فهي تخص جلسة سطح مكتب مع D-Bus</translation>
    </message>
    <message>
        <source>The connected Zoho user may not do this; give the user permission for the application, its form and its report in Zoho Creator, or connect as another user.</source>
        <translation>لا يُسمح لمستخدم Zoho المتصل بهذا؛ امنحه الإذن للتطبيق ونموذجه وتقريره في Zoho Creator، أو اتصل بمستخدم آخر.</translation>
    </message>
    <message>
        <source>there is no PEM private key without a passphrase in it, RSA or EC</source>
        <translation>ليس فيه مفتاح PEM خاص بلا عبارة مرور، RSA أو EC</translation>
    </message>
    <message>
        <source>No refresh token is kept.</source>
        <translation>لا رمز تحديث محفوظ.</translation>
    </message>
    <message>
        <source>Zoho gave no refresh token for this grant code; generate a new code with &quot;Self Client&quot; in Zoho&apos;s API console.</source>
        <translation>لم يمنح Zoho رمز تحديث لكود المنح هذا؛ أنشئ كودًا جديدًا عبر &quot;Self Client&quot; في وحدة تحكم API لدى Zoho.</translation>
    </message>
    <message>
        <source>it is not available here</source>
        <translation>غير متاح هنا</translation>
    </message>
    <message>
        <source>the name of a column</source>
        <translation>اسم عمود</translation>
    </message>
    <message>
        <source>the number of an element, from 0, and &quot;]&quot; must follow</source>
        <translation>رقم عنصر، من 0، ويجب أن يتبعه &quot;]&quot;</translation>
    </message>
    <message>
        <source>&quot;|&quot;, &quot;-&gt;&quot; or the end must follow</source>
        <translation>يجب أن يتبع &quot;|&quot; أو &quot;-&gt;&quot; أو النهاية</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation>اسم عضو</translation>
    </message>
    <message>
        <source>a name between double quotes must not be empty or have a backslash in it</source>
        <translation>الاسم بين علامتي الاقتباس المزدوجتين يجب ألا يكون فارغًا وألا يحوي شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>%1 is missing, or has a sign in it that can&apos;t be read</source>
        <translation>ينقص %1، أو فيه رمز لا يمكن قراءته</translation>
    </message>
    <message>
        <source>a path must follow &quot;-&gt;&quot;</source>
        <translation>يجب أن يتبع &quot;-&gt;&quot; مسار</translation>
    </message>
    <message>
        <source>the double quote is not closed</source>
        <translation>علامة الاقتباس المزدوجة غير مغلقة</translation>
    </message>
    <message>
        <source>the notation &quot;%1&quot; is wrong at character %2: %3</source>
        <translation>الصيغة &quot;%1&quot; خاطئة عند الحرف %2: %3</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho, there is nothing to revoke.</source>
        <translation>Statusbridge غير متصل بـ Zoho، فلا شيء يُلغى.</translation>
    </message>
    <message>
        <source>%1 begins no cycle by itself before Start is pressed on it, and no other instance is running that could begin one.</source>
        <translation>لا يبدأ %1 أي دورة تلقائيًا قبل الضغط على زر التشغيل فيه، ولا يعمل مثيل آخر يستطيع بدء دورة.</translation>
    </message>
    <message>
        <source>It is the only row with a known status.</source>
        <translation>إنه الصف الوحيد الذي حالته معروفة.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t count the open queue ids: %1</source>
        <translation>لا تستطيع الدورة عدّ معرّفات الطابور المفتوحة: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for open rows: %1</source>
        <translation>لا تستطيع الدورة البحث عن الصفوف المفتوحة: %1</translation>
    </message>
    <message>
        <source>Its outcome is unknown; the next cycle reads the record back before it is sent again.</source>
        <translation>نتيجته مجهولة؛ وتقرأ الدورة التالية السجل ثانية قبل إعادة إرساله.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot; already, which keeps the record out of the criteria.</source>
        <translation>يعرض Zoho &quot;%1&quot; بالفعل، وهذا يبقي السجل خارج المعايير.</translation>
    </message>
    <message>
        <source>Statusbridge&apos;s own tables are of version %1.</source>
        <translation>جداول Statusbridge الخاصة من الإصدار %1.</translation>
    </message>
    <message>
        <source>Row level security hides every row of %1 from this login: turn it off for Statusbridge&apos;s own tables, or give the login a policy.</source>
        <translation>أمان مستوى الصفوف يخفي كل صفوف %1 عن حساب الدخول هذا: أوقفه لجداول Statusbridge الخاصة، أو امنح الحساب سياسة.</translation>
    </message>
    <message>
        <source>Brought Statusbridge&apos;s own tables to version %1.</source>
        <translation>رُقّيت جداول Statusbridge الخاصة إلى الإصدار %1.</translation>
    </message>
    <message>
        <source>The owner of %1 is not known: %2.</source>
        <translation>مالك %1 غير معروف: %2.</translation>
    </message>
    <message>
        <source>It was parked, and Zoho shows &quot;%1&quot; by now.</source>
        <translation>كان معلّقًا، وZoho يعرض الآن &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is parked now, after %1 cycles in a row.</source>
        <translation>صار معلّقًا الآن، بعد %1 دورات متتالية.</translation>
    </message>
    <message>
        <source>The password is empty: a user needs one.</source>
        <translation>كلمة المرور فارغة: يحتاج المستخدم إلى واحدة.</translation>
    </message>
    <message>
        <source>The password could not be hashed, which takes 64 MiB of memory: close other programs and try again.</source>
        <translation>تعذّر حساب تجزئة كلمة المرور، وهو يحتاج إلى 64 MiB من الذاكرة: أغلق برامج أخرى وحاول ثانية.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>كلمة المرور أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>%1, port %2, can be listened on.</source>
        <translation>يمكن الاستماع على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>%1, port %2, is in use. If that is this Statusbridge, all is well; otherwise choose another port.</source>
        <translation>%1، المنفذ %2، مستخدَم. إن كان المستخدِم هو Statusbridge هذا فكل شيء على ما يرام؛ وإلا فاختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>%1, port %2, can&apos;t be listened on; check the address.</source>
        <translation>لا يمكن الاستماع على %1، المنفذ %2؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 takes a backslash in a text for the beginning of an escape: set standard_conforming_strings to on, for the server or for the login.</source>
        <translation>تعدّ %1 الشرطة المائلة العكسية في نص بداية تهريب: اضبط standard_conforming_strings على on، للخادم أو لحساب الدخول.</translation>
    </message>
    <message>
        <source>%1 is served by PostgreSQL %2, but 13 or newer is needed: upgrade its server.</source>
        <translation>%1 على PostgreSQL بالإصدار %2، ويلزم 13 أو أحدث: رقِّ خادمها.</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>البرنامج ينتهي.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be asked for this queue id: it is empty, or has a quote or a backslash in it.</source>
        <translation>لا يمكن سؤال Zoho عن معرّف الطابور هذا: فهو فارغ، أو فيه علامة اقتباس أو شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>the queue id in &quot;%1&quot;</source>
        <translation>معرّف الطابور في &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Neither table has a row with the queue id &quot;%1&quot;. Queue ids are compared exactly, with case.</source>
        <translation>لا صف في أي من الجدولين بمعرّف الطابور &quot;%1&quot;. تُقارن معرّفات الطابور حرفيًا، مع حالة الأحرف.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with the columns &quot;%2&quot; and &quot;%3&quot;, which [queue_ids] names.</source>
        <translation>لا يوجد جدول &quot;%1&quot; بالعمودين &quot;%2&quot; و&quot;%3&quot;، وهو ما يسمّيه [queue_ids].</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because the socket %1 can&apos;t be made: %2.</source>
        <translation>لا تستطيع نافذة ثانية جلب هذه إلى المقدمة، لأن المقبس %1 لا يمكن إنشاؤه: %2.</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because another user has laid %1: remove that.</source>
        <translation>لا تستطيع نافذة ثانية جلب هذه إلى المقدمة، لأن مستخدمًا آخر وضع %1: أزله.</translation>
    </message>
    <message>
        <source>its queue id and status are read from other columns.</source>
        <translation>يُقرأ معرّف طابوره وحالته من أعمدة أخرى.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1. The last of it that is not as usual came at %2: see what sends it, and whether to the address of its shape.</source>
        <translation>ما وصل ولم يعطِ حالة، بحسب النوع: %1. وآخر ما خالف المعتاد منه وصل عند %2: انظر ما الذي يرسله، وهل إلى عنوان شكله.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1.</source>
        <translation>ما وصل ولم يعطِ حالة، بحسب النوع: %1.</translation>
    </message>
    <message>
        <source>Statuses that arrive are kept in a table of Statusbridge&apos;s own, since %1 takes no rows: %2</source>
        <translation>تُحفظ الحالات الواصلة في جدول خاص بـ Statusbridge، لأن %1 لا يقبل صفوفًا: %2</translation>
    </message>
    <message>
        <source>webhook.enabled is set, but none of its secrets is there, so that everything sent is refused: store %1.</source>
        <translation>الإعداد webhook.enabled مفعّل، لكن لا يوجد أي من أسراره، فيُرفض كل ما يُرسل: خزّن %1.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is switched off.</source>
        <translation>مستقبِل الويب هوك معطّل.</translation>
    </message>
    <message>
        <source>Statuses that arrive become rows of %1.</source>
        <translation>تصبح الحالات الواصلة صفوفًا في %1.</translation>
    </message>
    <message>
        <source>Zoho must be reconnected: %1</source>
        <translation>يجب إعادة الاتصال بـ Zoho: %1</translation>
    </message>
    <message>
        <source>The record is being edited at Zoho at the moment, so that it took no update.</source>
        <translation>يجري تحرير السجل في Zoho حاليًا، لذا لم يقبل تحديثًا.</translation>
    </message>
    <message>
        <source>Zoho has no such record in this report any more.</source>
        <translation>لم يعد لدى Zoho سجل كهذا في هذا التقرير.</translation>
    </message>
    <message>
        <source>A record without a proper id can&apos;t be updated.</source>
        <translation>لا يمكن تحديث سجل بلا معرّف سليم.</translation>
    </message>
    <message>
        <source>Zoho no longer shows the record in this report.</source>
        <translation>لم يعد Zoho يعرض السجل في التقرير.</translation>
    </message>
    <message>
        <source>Until then each record costs a call of its own.</source>
        <translation>حتى ذلك الحين يكلّف كل سجل استدعاءً خاصًا به.</translation>
    </message>
    <message>
        <source>The Zoho plan&apos;s limit of records is reached; remove records or change the plan.</source>
        <translation>بُلغ حد السجلات في خطة Zoho؛ أزل سجلات أو غيّر الخطة.</translation>
    </message>
    <message>
        <source>Zoho refused it in %1 cycles in a row: %2</source>
        <translation>رفضه Zoho في %1 دورات متتالية: %2</translation>
    </message>
    <message>
        <source>%1 is none of Zoho Creator&apos;s servers. Open the report in Zoho Creator and copy its address from the browser.</source>
        <translation>%1 ليس من خوادم Zoho Creator. افتح التقرير في Zoho Creator وانسخ عنوانه من المتصفح.</translation>
    </message>
    <message>
        <source>This address shows &quot;%1&quot; and no report. Open the report in Zoho Creator and copy its address.</source>
        <translation>يعرض هذا العنوان &quot;%1&quot; لا تقريرًا. افتح التقرير في Zoho Creator وانسخ عنوانه.</translation>
    </message>
    <message>
        <source>This is the address of a portal for customers, which does not tell owner and application. Open the report in Zoho Creator, signed in as one of its users, and copy its address.</source>
        <translation>هذا عنوان بوابة للعملاء، ولا يبيّن المالك والتطبيق. افتح التقرير في Zoho Creator بعد تسجيل الدخول كأحد مستخدميه، وانسخ عنوانه.</translation>
    </message>
    <message>
        <source>This is the address of a published copy, through which nothing can be written. Open the report in Zoho Creator, signed in, and copy its address.</source>
        <translation>هذا عنوان نسخة منشورة لا يمكن الكتابة عبرها. افتح التقرير في Zoho Creator بعد تسجيل الدخول، وانسخ عنوانه.</translation>
    </message>
    <message>
        <source>This is no address of a report. It looks like https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</source>
        <translation>هذا ليس عنوان تقرير. صورته https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT</translation>
    </message>
    <message>
        <source>%1/%2/%3 can be read: %4 records on the first page.</source>
        <translation>يمكن قراءة %1/%2/%3: في الصفحة الأولى %4 سجل.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long or as having a key too many; check the criteria and the field names in the settings.</source>
        <translation>رفض Zoho الطلب لطوله أو لمفتاح زائد فيه؛ تحقق من المعايير وأسماء الحقول في الإعدادات.</translation>
    </message>
    <message>
        <source>Zoho does not accept the form of this request; that is a fault of Statusbridge, please report it with Zoho&apos;s words.</source>
        <translation>لا يقبل Zoho صيغة هذا الطلب؛ وهذا خلل في Statusbridge، يُرجى الإبلاغ عنه مع كلمات Zoho.</translation>
    </message>
    <message>
        <source>an IP address or &quot;localhost&quot;</source>
        <translation>عنوان IP أو &quot;localhost&quot;</translation>
    </message>
    <message>
        <source>the link name from the application&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>اسم الرابط من عنوان URL للتطبيق (حروف وأرقام و&quot;_&quot; و&quot;-&quot; و&quot;.&quot;)</translation>
    </message>
    <message>
        <source>a client id without blanks, as Zoho&apos;s API console shows it</source>
        <translation>معرّف عميل بلا فراغات، كما تعرضه وحدة تحكم API لدى Zoho</translation>
    </message>
    <message>
        <source>criteria that are not empty</source>
        <translation>معايير غير فارغة</translation>
    </message>
    <message>
        <source>five fields of cron, minute, hour, day of the month, month and day of the week, such as &quot;0 7-20 * * 1-5&quot;, or empty</source>
        <translation>حقول cron الخمسة: الدقيقة والساعة ويوم الشهر والشهر ويوم الأسبوع، مثل &quot;0 7-20 * * 1-5&quot;، أو فارغًا</translation>
    </message>
    <message>
        <source>the link name of a Custom API (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>اسم رابط Custom API (حروف وأرقام و&quot;_&quot; و&quot;-&quot; و&quot;.&quot;)، أو فارغًا</translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,wed,sat&quot;, or empty for all</source>
        <translation>أيام مثل &quot;mon-fri&quot; أو &quot;mon,wed,sat&quot;، أو فارغًا للكل</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;)</source>
        <translation>اسم رابط حقل (حروف وأرقام و&quot;_&quot;)</translation>
    </message>
    <message>
        <source>the link name of a form (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>اسم رابط نموذج (حروف وأرقام و&quot;_&quot; و&quot;-&quot; و&quot;.&quot;)، أو فارغًا</translation>
    </message>
    <message>
        <source>a host name or address without blanks, or empty</source>
        <translation>اسم مضيف أو عنوان بلا فراغات، أو فارغًا</translation>
    </message>
    <message>
        <source>hours such as &quot;07:00-20:00&quot;, several with commas, or empty for all</source>
        <translation>ساعات مثل &quot;07:00-20:00&quot;، وتُفصل المتعددة بفواصل، أو فارغًا للكل</translation>
    </message>
    <message>
        <source>a name that is not empty</source>
        <translation>اسم غير فارغ</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;), or empty</source>
        <translation>اسم رابط حقل (حروف وأرقام و&quot;_&quot;)، أو فارغًا</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or an address with a port and without a password, such as &quot;http://proxy.example:3128&quot; or &quot;socks5://…&quot;</source>
        <translation>&quot;system&quot; أو &quot;none&quot; أو عنوان بمنفذ ودون كلمة مرور، مثل &quot;http://proxy.example:3128&quot; أو &quot;socks5://…&quot;</translation>
    </message>
    <message>
        <source>a list of different words with &quot;delivered&quot; among them</source>
        <translation>قائمة كلمات مختلفة من بينها &quot;delivered&quot;</translation>
    </message>
    <message>
        <source>the link name from the report&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>اسم الرابط من عنوان URL للتقرير (حروف وأرقام و&quot;_&quot; و&quot;-&quot; و&quot;.&quot;)</translation>
    </message>
    <message>
        <source>an https:// address of a host without user name and query (http:// for this machine only), or empty</source>
        <translation>عنوان https:// لمضيف دون اسم مستخدم واستعلام (http:// لهذا الجهاز فقط)، أو فارغًا</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or hh with AP), minutes (mm) and seconds (ss), such as &quot;dd-MMM-yyyy HH:mm:ss&quot;</source>
        <translation>صيغة لليوم (dd) والشهر (MM أو MMM) والسنة (yyyy)، وللساعات (HH، أو hh مع AP) والدقائق (mm) والثواني (ss)، مثل &quot;dd-MMM-yyyy HH:mm:ss&quot;</translation>
    </message>
    <message>
        <source>a time zone such as &quot;Europe/Berlin&quot;, or empty for the machine&apos;s</source>
        <translation>منطقة زمنية مثل &quot;Europe/Berlin&quot;، أو فارغًا لمنطقة الجهاز</translation>
    </message>
    <message>
        <source>The login that the tables belong to may do it.</source>
        <translation>يستطيع ذلك حساب الدخول الذي يملك الجداول.</translation>
    </message>
    <message>
        <source>This instance runs no cycles, and none may run while a backup is restored: do it where cycles are run.</source>
        <translation>هذا المثيل لا يشغّل دورات، ويجب ألا تعمل أي دورة أثناء استعادة نسخة احتياطية: نفّذها حيث تعمل الدورات.</translation>
    </message>
    <message>
        <source>Zoho did not revoke the authorization; try again, or remove Statusbridge under &quot;Connected Apps&quot; of your Zoho account.</source>
        <translation>لم يُلغِ Zoho التفويض؛ حاول ثانية، أو أزل Statusbridge من &quot;Connected Apps&quot; في حسابك لدى Zoho.</translation>
    </message>
    <message>
        <source>The login %1 has all the rights that are needed.</source>
        <translation>لحساب الدخول %1 جميع الحقوق اللازمة.</translation>
    </message>
    <message>
        <source>Gave %1 its rights on Statusbridge&apos;s own tables.</source>
        <translation>مُنح %1 حقوقه على جداول Statusbridge الخاصة.</translation>
    </message>
    <message>
        <source>a row that is put into it comes back without a key, changed, or marked.</source>
        <translation>الصف الذي يُوضع فيه يعود بلا مفتاح أو مغيَّرًا أو معلَّمًا.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t mark a row of &quot;%1&quot;: %2</source>
        <translation>لا تستطيع الدورة تعليم صف من &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Row level security hides every row of &quot;%1&quot; from this login, so that nothing would be carried over: give it a policy for them.</source>
        <translation>أمان مستوى الصفوف يخفي كل صفوف &quot;%1&quot; عن حساب الدخول هذا، فلا يُنقل شيء: امنحه سياسة لها.</translation>
    </message>
    <message>
        <source>Row level security holds on &quot;%1&quot; for this login: a row that its policies don&apos;t show is not carried over.</source>
        <translation>أمان مستوى الصفوف سارٍ على &quot;%1&quot; لحساب الدخول هذا: الصف الذي لا تعرضه سياساته لا يُنقل.</translation>
    </message>
    <message>
        <source>The newest rows of &quot;%1&quot; are not found by their own queue ids, so that nothing would be carried over: look at the type of %2.</source>
        <translation>أحدث صفوف &quot;%1&quot; لا يُعثر عليها بمعرّفات طابورها نفسها، فلا يُنقل شيء: انظر في نوع %2.</translation>
    </message>
    <message>
        <source>Its rows could not be marked and are remembered as settled here instead: %1</source>
        <translation>تعذّر تعليم صفوفه، فتُحفظ هنا على أنها مسوّاة: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read rows by their queue ids: %1</source>
        <translation>لا تستطيع الدورة قراءة الصفوف بمعرّفات طابورها: %1</translation>
    </message>
    <message>
        <source>%1 have no queue id, so that nothing becomes of them: look at %2.</source>
        <translation>%1 بلا معرّف طابور، فلا يصير منها شيء: انظر في %2.</translation>
    </message>
    <message>
        <source>%1 have no status, so that nothing becomes of them: look at %2.</source>
        <translation>%1 بلا حالة، فلا يصير منها شيء: انظر في %2.</translation>
    </message>
    <message>
        <source>Created the schema &quot;%1&quot;.</source>
        <translation>أُنشئ المخطط &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and ZohoCreator.report.UPDATE.</source>
        <translation>يقول Zoho إن الاتصال ينقصه نطاق؛ أعد الاتصال مع النطاقين ZohoCreator.report.READ وZohoCreator.report.UPDATE.</translation>
    </message>
    <message>
        <source>Other users&apos; access to the secret file %1 cannot be taken away: %2.</source>
        <translation>لا يمكن سحب وصول المستخدمين الآخرين إلى ملف السرّ %1: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be removed: %2.</source>
        <translation>لا يمكن إزالة ملف السرّ %1: %2.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة ملف السرّ %1: %2.</translation>
    </message>
    <message>
        <source>it belongs to another user.</source>
        <translation>إنه لمستخدم آخر.</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is probably another file.</source>
        <translation>أكبر من 64 KiB، فلعله ملف آخر.</translation>
    </message>
    <message>
        <source>Statusbridge cannot remove %1, because the secret store &quot;%2&quot; is read-only. Remove it where it was put.</source>
        <translation>لا يستطيع Statusbridge إزالة %1، لأن مخزن الأسرار &quot;%2&quot; للقراءة فقط. أزله من حيث وُضع.</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>لا يمكن قراءة السرّ في %1: %2</translation>
    </message>
    <message>
        <source>The client secret and the refresh token are in the store &quot;%1&quot;.</source>
        <translation>سرّ العميل ورمز التحديث في المخزن &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was sent to %2.</source>
        <translation>أُرسل &quot;%1&quot; إلى %2.</translation>
    </message>
    <message>
        <source>The set-up assistant has not been finished: no cycle begins before it is, or before the scheduler is started.</source>
        <translation>لم يكتمل مساعد الإعداد: لا تبدأ أي دورة قبل اكتماله أو تشغيل المجدوِل.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>يجب أن يكون %1 %2، لا %3.</translation>
    </message>
    <message>
        <source>%1 is not a setting.</source>
        <translation>%1 ليس إعدادًا.</translation>
    </message>
    <message>
        <source>says where everything stands in the bodies, so that %1 can&apos;t be a path into them as well: leave one of the two out.</source>
        <translation>يبيّن موضع كل شيء في المحتويات، فلا يمكن أن يكون %1 مسارًا فيها أيضًا: اترك أحد الاثنين.</translation>
    </message>
    <message>
        <source>is &quot;custom&quot;, which needs a path such as &quot;payload-&gt;statuses[*].status&quot; in a column setting of its section.</source>
        <translation>قيمته &quot;custom&quot;، ويحتاج إلى مسار مثل &quot;payload-&gt;statuses[*].status&quot; في إعداد عمود من قسمه.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 rows of &quot;%3&quot;</source>
        <translation>%1 من أحدث %2 من صفوف &quot;%3&quot;</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Zoho ended the sign-in; check the client id, the redirect URI in Zoho&apos;s API console and the data center.</source>
        <translation>أنهى Zoho تسجيل الدخول؛ تحقق من معرّف العميل ومن redirect URI في وحدة تحكم API لدى Zoho ومن مركز البيانات.</translation>
    </message>
    <message>
        <source>Nobody signed in at Zoho within %1 minutes; begin again.</source>
        <translation>لم يسجّل أحد الدخول لدى Zoho خلال %1 دقيقة؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be read.</source>
        <translation>لا يمكن قراءة ملف مخزن الانتظار %1.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be written; the disk may be full.</source>
        <translation>لا يمكن كتابة ملف مخزن الانتظار %1؛ ربما امتلأ القرص.</translation>
    </message>
    <message>
        <source>There is no place left in the spool %1.</source>
        <translation>لم يبق مكان في مخزن الانتظار %1.</translation>
    </message>
    <message>
        <source>%1 bytes of received webhooks wait in %2 for the database.</source>
        <translation>ينتظر قاعدةَ البيانات في %2 عدد %1 بايت من الويب هوك المستلَم.</translation>
    </message>
    <message>
        <source>%1 is served by SQLite %2, but 3.35 or newer is needed: install it.</source>
        <translation>%1 على SQLite بالإصدار %2، ويلزم 3.35 أو أحدث: ثبّته.</translation>
    </message>
    <message>
        <source>%1 refused a statement.</source>
        <translation>رفضت %1 أمرًا.</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2.</source>
        <translation>أوقفه %1 عند %2.</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;.</source>
        <translation>يقول أقوى صف &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;, which counts as &quot;%2&quot;.</source>
        <translation>يقول أقوى صف &quot;%1&quot;، وتُعدّ &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the strongest status of all rows.</source>
        <translation>&quot;%1&quot; هي أقوى حالة بين جميع الصفوف.</translation>
    </message>
    <message>
        <source>Calls are short, and what follows &quot;%1&quot; is about to come.</source>
        <translation>الاستدعاءات قليلة، وما يلي &quot;%1&quot; على وشك الوصول.</translation>
    </message>
    <message>
        <source>Created the table &quot;%1&quot;.</source>
        <translation>أُنشئ الجدول &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is gone; migrate again.</source>
        <translation>الجدول &quot;%1&quot; لم يعد موجودًا؛ نفّذ الترقية ثانية.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a view: the table behind it needs an index on the queue id, and &quot;%2&quot; must be a key that it shows once.</source>
        <translation>&quot;%1&quot; عرض (view): يحتاج الجدول الذي وراءه إلى فهرس على معرّف الطابور، ويجب أن يكون &quot;%2&quot; مفتاحًا يعرضه مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 could not get %2: the table &quot;%3&quot; was in use each of the %4 times that it was tried, by a transaction that doesn&apos;t end. Nothing is lost; end that transaction, or migrate again at a quieter time.</source>
        <translation>لم تحصل %1 على %2: كان الجدول &quot;%3&quot; مستخدَمًا في كل المحاولات %4 من معاملة لا تنتهي. لم يضع شيء؛ أنهِ تلك المعاملة، أو نفّذ الترقية في وقت أهدأ.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read &quot;%1&quot;: %2</source>
        <translation>لا تستطيع الدورة قراءة &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>This was a trial.</source>
        <translation>كانت هذه تجربة.</translation>
    </message>
    <message>
        <source>What an earlier version remembered becomes that of the place at Zoho that is configured, so that this must be complete before the tables are upgraded.</source>
        <translation>ما تذكّره إصدار سابق يصبح للمكان المهيَّأ في Zoho، لذا يجب أن يكون هذا مكتملًا قبل ترقية الجداول.</translation>
    </message>
    <message>
        <source>the message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>ما للمزوّد</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>It is %1 in the time zone that is written to Zoho.</source>
        <translation>الوقت %1 في المنطقة الزمنية التي تُكتب إلى Zoho.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, and see that the system has its list of time zones (tzdata).</source>
        <translation>المنطقة الزمنية &quot;%1&quot; غير معروفة هنا، فيحل UTC محلها: أعطها اسمًا مثل &quot;Europe/Berlin&quot;، وتأكد من أن لدى النظام قائمة المناطق الزمنية (tzdata).</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: point %3 at Unix time or ISO 8601.</source>
        <translation>تحمل %1 وقتًا لا يمكن قراءته، مثل &quot;%2&quot;، فتأتي الأخيرة بين المتساوية ولا يُكتب وقت: وجّه %3 إلى وقت Unix أو ISO 8601.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be removed; check its directory and its permissions.</source>
        <translation>لا يمكن إزالة الملف %1 الذي يحفظ رمز الوصول؛ تحقق من مجلده وأذوناته.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be written; check its directory and its permissions.</source>
        <translation>لا يمكن كتابة الملف %1 الذي يحفظ رمز الوصول؛ تحقق من مجلده وأذوناته.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be read; check its directory and its permissions.</source>
        <translation>لا يمكن قراءة الملف %1 الذي يحفظ رمز الوصول؛ تحقق من مجلده وأذوناته.</translation>
    </message>
    <message>
        <source>Zoho gave an access token.</source>
        <translation>منح Zoho رمز وصول.</translation>
    </message>
    <message>
        <source>Zoho does not accept the access token.</source>
        <translation>لا يقبل Zoho رمز الوصول.</translation>
    </message>
    <message>
        <source>The access token could not be renewed.</source>
        <translation>تعذّر تجديد رمز الوصول.</translation>
    </message>
    <message>
        <source>Asking Zoho for an access token was ended.</source>
        <translation>أُنهي طلب رمز وصول من Zoho.</translation>
    </message>
    <message>
        <source>Zoho gives no access token for the moment, too many were asked for; leave it alone for ten minutes, since asking prolongs the block.</source>
        <translation>لا يمنح Zoho رمز وصول في الوقت الحالي لكثرة ما طُلب؛ دع الأمر عشر دقائق، لأن الطلب يطيل الحظر.</translation>
    </message>
    <message>
        <source>this is not valid TOML.</source>
        <translation>هذا ليس TOML صالحًا.</translation>
    </message>
    <message>
        <source>Zoho takes no more calls for the moment, too many were made in a minute or at once.</source>
        <translation>لا يقبل Zoho مزيدًا من الاستدعاءات حاليًا، فقد كثرت في الدقيقة أو دفعة واحدة.</translation>
    </message>
    <message>
        <source>It was not sent, since Zoho left too many updates unanswered one after the other.</source>
        <translation>لم يُرسل، لأن Zoho ترك تحديثات متتالية كثيرة بلا إجابة.</translation>
    </message>
    <message>
        <source>The answer to an update was too large to be Zoho&apos;s.</source>
        <translation>كانت الإجابة عن تحديث أكبر من أن تكون من Zoho.</translation>
    </message>
    <message>
        <source>The connection broke before Zoho had answered an update.</source>
        <translation>انقطع الاتصال قبل أن يجيب Zoho عن تحديث.</translation>
    </message>
    <message>
        <source>An update was ended before Zoho answered.</source>
        <translation>أُنهي تحديث قبل أن يجيب Zoho.</translation>
    </message>
    <message>
        <source>It is not known whether the record was updated; it will be read back before it is sent again.</source>
        <translation>لا يُعرف هل حُدّث السجل؛ يُقرأ ثانية قبل إعادة إرساله.</translation>
    </message>
    <message>
        <source>Zoho refused the update of this record.</source>
        <translation>رفض Zoho تحديث هذا السجل.</translation>
    </message>
    <message>
        <source>Zoho took it.</source>
        <translation>قبله Zoho.</translation>
    </message>
    <message>
        <source>Zoho did not answer an update in time.</source>
        <translation>لم يُجب Zoho عن تحديث في الوقت.</translation>
    </message>
    <message>
        <source>The update was not sent, because this instance stood still for so long that another one may have taken over.</source>
        <translation>لم يُرسل التحديث، لأن هذا المثيل تجمّد طويلًا حتى إن آخر ربما تولّى العمل.</translation>
    </message>
    <message>
        <source>Left out the upgrade of the tables, because others can&apos;t write for %1 while it is made.</source>
        <translation>تُركت ترقية الجداول، لأن الآخرين لا يستطيعون الكتابة لمدة %1 أثناءها.</translation>
    </message>
    <message>
        <source>Upgrading the tables: others can&apos;t write for %1 meanwhile.</source>
        <translation>ترقية الجداول: لا يستطيع الآخرون الكتابة لمدة %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A user&apos;s name has visible characters only, no colon, and neither begins nor ends with a space.</source>
        <translation>اسم المستخدم من حروف مرئية فقط، بلا نقطتين، ولا يبدأ ولا ينتهي بمسافة.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to %1 characters.</source>
        <translation>لاسم المستخدم من 1 إلى %1 حرف.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts service could not place the connected user; connect again, and check that the data center is the user&apos;s own.</source>
        <translation>لم تتعرف خدمة حسابات Zoho على المستخدم المتصل؛ أعد الاتصال، وتحقق من أن مركز البيانات هو مركز المستخدم.</translation>
    </message>
    <message>
        <source>Zoho&apos;s validation refused the values for this record.</source>
        <translation>رفض تحقّق Zoho من الصحة قيم هذا السجل.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record.</source>
        <translation>رفض Zoho قيمة لهذا السجل.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record as too long or of the wrong format.</source>
        <translation>رفض Zoho قيمة لهذا السجل لطولها أو لخطأ صيغتها.</translation>
    </message>
    <message>
        <source>Zoho refused the values for this record.</source>
        <translation>رفض Zoho قيم هذا السجل.</translation>
    </message>
    <message>
        <source>The environment variable %1 must be an absolute path, not &quot;%2&quot;.</source>
        <translation>يجب أن يكون متغير البيئة %1 مسارًا مطلقًا، لا &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>there is no such setting.</source>
        <translation>لا يوجد إعداد كهذا.</translation>
    </message>
    <message>
        <source>A web page came instead of Zoho&apos;s answer, perhaps from a proxy.</source>
        <translation>جاءت صفحة ويب بدل إجابة Zoho، ربما من وكيل.</translation>
    </message>
    <message>
        <source>An instance that runs cycles is about to begin the cycle that %1 wished for at %2.</source>
        <translation>مثيل يشغّل الدورات على وشك بدء الدورة التي أرادها %1 عند %2.</translation>
    </message>
    <message>
        <source>%1 wished for a cycle at %2, and no instance that runs cycles has begun it within a minute.</source>
        <translation>أراد %1 دورة عند %2، ولم يبدأها خلال دقيقة أي مثيل يشغّل الدورات.</translation>
    </message>
    <message>
        <source>When the cycle that %1 runs has ended, the cycle that %2 wished for at %3 begins.</source>
        <translation>حين تنتهي الدورة التي يشغّلها %1 تبدأ الدورة التي أرادها %2 عند %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All words in the newest %1 rows of &quot;%2&quot; are known.</source>
        <translation>جميع الكلمات في أحدث %1 من صفوف &quot;%2&quot; معروفة.</translation>
    </message>
    <message>
        <source>That would hold up those who write.</source>
        <translation>قد يعطّل ذلك من يكتبون.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up.</source>
        <translation>نفدت استدعاءات API لليوم لدى Zoho.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up; they are reset on %1, as far as is known, and each cycle until then asks with one call.</source>
        <translation>نفدت استدعاءات API لليوم لدى Zoho؛ وتُجدَّد عند %1 بحسب المعلوم، وتسأل كل دورة حتى ذلك الحين باستدعاء واحد على الأكثر.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>شهادة خادم Zoho غير موثوقة، لذا لم يُرسل شيء؛ تحقق من ساعة هذا الجهاز وشهاداته ووكيله.</translation>
    </message>
    <message>
        <source>The connection to Zoho broke before the answer was complete.</source>
        <translation>انقطع الاتصال بـ Zoho قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server has a disturbance.</source>
        <translation>في خادم Zoho خلل.</translation>
    </message>
    <message>
        <source>Not asked, because calls are counted in the database, which is not in order.</source>
        <translation>لم يُسأل، لأن الاستدعاءات تُعدّ في قاعدة البيانات، وهي ليست سليمة.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>يعرض Zoho &quot;%1&quot;، وهي أقوى من &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Zoho shows exactly this already.</source>
        <translation>يعرض Zoho هذا نفسه بالفعل.</translation>
    </message>
    <message>
        <source>Zoho did not answer in time.</source>
        <translation>لم يُجب Zoho في الوقت.</translation>
    </message>
    <message>
        <source>This needs the role %1; yours is %2.</source>
        <translation>هذا يتطلب الدور %1؛ ودورك هو %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server such as https://server:8085.</source>
        <translation>«%1» ليس عنوان خادم مثل https://server:8085.</translation>
    </message>
    <message>
        <source>http:// is taken for this machine alone, since others could read the password on the way; use https://.</source>
        <translation>يُقبل http:// لهذا الجهاز وحده، إذ قد يقرأ آخرون كلمة المرور في الطريق؛ استخدم https://.</translation>
    </message>
    <message>
        <source>%1 answered something else than Statusbridge does; check the address.</source>
        <translation>أجاب %1 بغير ما يجيب به Statusbridge؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is larger than any may be.</source>
        <translation>أعطى %1 جوابًا أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that can be read.</source>
        <translation>لا يوجد في الملف %1 شهادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent; check the clock of this machine, or choose the file with the certificate of its authority.</source>
        <translation>شهادة %1 غير موثوقة، لذلك لم يُرسَل شيء؛ تحقق من ساعة هذا الجهاز، أو اختر الملف الذي فيه شهادة جهة إصدارها.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>انقطع الاتصال بـ %1 قبل اكتمال الجواب.</translation>
    </message>
    <message>
        <source>A server wants to know who calls: a user with a password, or a token.</source>
        <translation>يريد الخادم أن يعرف من يسأله: مستخدم بكلمة مرور، أو رمز.</translation>
    </message>
    <message>
        <source>This can be done on the server alone, not from another machine.</source>
        <translation>لا يمكن هذا إلا على الخادم نفسه، لا من جهاز آخر.</translation>
    </message>
    <message>
        <source>%1 runs another version of Statusbridge, which does not know this.</source>
        <translation>يعمل على %1 إصدار آخر من Statusbridge لا يعرف هذا.</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password.</source>
        <translation>لا يقبل %1 هذا المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>%1 sent us to another address, which is not followed so that the password can&apos;t leak.</source>
        <translation>أحالنا %1 إلى عنوان آخر، ولا نتبعه كي لا تتسرب كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 does not accept the token: it is unknown, was revoked, or has ended.</source>
        <translation>لا يقبل %1 الرمز: فهو مجهول أو أُلغي أو انتهى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the address and the network.</source>
        <translation>لا يمكن الوصول إلى %1؛ تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The last cycle has failed because: %1</source>
        <translation>فشلت الدورة الأخيرة: %1</translation>
    </message>
    <message>
        <source>A new row of &quot;%1&quot; is noticed within seconds; a status that is changed in its row is found by the cycles that are due.</source>
        <translation>يُلاحَظ صف جديد في «%1» خلال ثوانٍ؛ أما حالة تتغير في صفها فتجدها الدورات المستحقة.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; a status that is changed in its row is noticed within seconds among the newest %2 rows; in an older one it is found by the cycles that are due.</source>
        <translation>في «%1» تُلاحَظ خلال ثوانٍ الحالةُ التي تتغير في صفها ضمن أحدث %2 صفًا؛ وفي صف أقدم تجدها الدورات المستحقة.</translation>
    </message>
    <message>
        <source>%1 is behind a pool of connections in statement mode, which allows no transactions: set the pool_mode of pgbouncer to session or transaction for it, or connect to the server itself.</source>
        <translation>%1 خلف مجمّع اتصالات في وضع statement لا يسمح بالمعاملات: اضبط pool_mode في pgbouncer على session أو transaction، أو اتصل بالخادم نفسه.</translation>
    </message>
    <message>
        <source>Rows of &quot;%1&quot; that are done, but did not take their mark: %2. Every cycle tries it again; look for what refuses it: triggers, constraints and row level security of the table.</source>
        <translation>صفوف «%1» التي أُنجزت ولم تقبل علامتها: %2. تعيد كل دورة المحاولة؛ ابحث عما يرفضها: المشغّلات والقيود وأمان مستوى الصف في الجدول.</translation>
    </message>
    <message>
        <source>Numbers in other forms and participants of groups were looked for in the newest %1 rows only.</source>
        <translation>بُحث عن الأرقام بصيغ أخرى وعن المشاركين في المجموعات في أحدث %1 صفًا فقط.</translation>
    </message>
    <message>
        <source>A queue id of more than %1 characters matches no record at Zoho, and is not looked for.</source>
        <translation>معرّف الطابور الذي يزيد على %1 محرفًا لا يطابق أي سجل لدى Zoho ولا يُبحث عنه.</translation>
    </message>
    <message>
        <source>%1 have a queue id that is longer than any field at Zoho holds, so that nothing becomes of them: look at %2.</source>
        <translation>%1 لها معرّف طابور أطول مما يسعه أي حقل لدى Zoho، فلا ينتج عنها شيء: انظر إلى %2.</translation>
    </message>
    <message>
        <source>%1 have a queue id whose bytes are no text, so that nothing becomes of them: look at %2.</source>
        <translation>%1 لها معرّف طابور بايتاته ليست نصًا، فلا ينتج عنها شيء: انظر إلى %2.</translation>
    </message>
    <message>
        <source>Dropped the index &quot;%1&quot; of the table &quot;%2&quot;, for which rows with a long value were refused.</source>
        <translation>حُذف الفهرس «%1» من الجدول «%2»، وبسببه كانت تُرفض الصفوف ذات القيمة الطويلة.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, which keeps some seven digits, so that ids, numbers and times come out as others: use a text, a whole number or a type of double precision.</source>
        <translation>العمود «%1» في الجدول «%2» من النوع %3 الذي لا يحفظ إلا نحو سبعة أرقام، فتظهر المعرّفات والأرقام والأوقات بقيم أخرى: استخدم نصًا أو عددًا صحيحًا أو نوعًا مضاعف الدقة.</translation>
    </message>
    <message>
        <source>Zoho says that it updated record %1 when record %2 was sent; please report this.</source>
        <translation>يقول Zoho إنه حدّث السجل %1 حين أُرسل السجل %2؛ يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Too many access tokens were asked for in a short time, and Zoho blocks who asks on; the next one may be asked for at %1.</source>
        <translation>طُلب عدد كبير من رموز الوصول في وقت قصير، ويحظر Zoho من يواصل الطلب؛ يمكن طلب التالي ابتداءً من %1.</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>Zoho&apos;s sign-in server cannot be reached. Check the network, the proxy and the data center in the settings.</source>
        <translation>لا يمكن الوصول إلى خادم تسجيل الدخول لدى Zoho. تحقق من الشبكة والوكيل ومركز البيانات في الإعدادات.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Set up the database in the settings, which adds it, or correct %3 there.</source>
        <translation>ليس في الجدول «%1» عمود «%2». جهّز قاعدة البيانات في الإعدادات، فيُضاف، أو صحّح %3 هناك.</translation>
    </message>
    <message>
        <source>Zoho refuses the address or the user. Check owner, application, report and API server in the settings, and what the connected user may do.</source>
        <translation>يرفض Zoho العنوان أو المستخدم. تحقق في الإعدادات من المالك والتطبيق والتقرير وخادم API، ومما يُسمح به للمستخدم المتصل.</translation>
    </message>
    <message>
        <source>There is nobody to be told: name someone to mail to, or a webhook.</source>
        <translation>لا أحد ليُخبَر: سمِّ من يُرسل إليه البريد، أو ويب هوك.</translation>
    </message>
    <message>
        <source>must be given, since mails are to be sent.</source>
        <translation>يجب ذكره، لأن رسائل بريد ستُرسل.</translation>
    </message>
    <message>
        <source>must not be none while there is a user: everyone on the way could read the password.</source>
        <translation>يجب ألا يكون «بلا» ما دام هناك مستخدم: يستطيع كل من على الطريق قراءة كلمة المرور.</translation>
    </message>
    <message>
        <source>lets “%1” count as “%2”, which is not in the ranking.</source>
        <translation>يجعل «%1» تُعدّ «%2»، وليست في الترتيب.</translation>
    </message>
    <message>
        <source>must not redefine “%1”, which is itself in the ranking.</source>
        <translation>يجب ألا يعيد تعريف «%1»، وهي نفسها في الترتيب.</translation>
    </message>
    <message>
        <source>There is a token “%1” already. Revoke it first, or take another name.</source>
        <translation>يوجد رمز «%1» بالفعل. ألغِه أولًا، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no token “%1”.</source>
        <translation>لا يوجد رمز «%1».</translation>
    </message>
    <message>
        <source>The file %1 for the API&apos;s certificate or key can&apos;t be used: %3.</source>
        <translation>لا يمكن استخدام الملف %1 لشهادة API أو مفتاحها: %3.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1), which needs a certificate and its key. Choose both, or use 127.0.0.1.</source>
        <translation>يمكن الوصول إليه من أجهزة أخرى (%1)، وهذا يحتاج إلى شهادة ومفتاحها. اختر كليهما، أو استخدم 127.0.0.1.</translation>
    </message>
    <message>
        <source>The file %1, which the database&apos;s certificate is checked against, can&apos;t be written. Check the permissions of its folder, or choose a file of certificate authorities in the settings.</source>
        <translation>لا يمكن كتابة الملف %1 الذي تُفحص به شهادة قاعدة البيانات. تحقق من أذونات مجلده، أو اختر في الإعدادات ملفًا لسلطات الشهادات.</translation>
    </message>
    <message>
        <source>The path of the file with the certificate authorities must not contain a semicolon or an apostrophe: move the file %1 elsewhere.</source>
        <translation>يجب ألا يحوي مسار ملف سلطات الشهادات فاصلة منقوطة أو علامة اقتباس مفردة: انقل الملف %1 إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization: it was revoked or has expired, or it belongs to another data center. Reconnect.</source>
        <translation>لا يقبل Zoho التفويض المخزَّن: أُلغي أو انتهت صلاحيته، أو هو لمركز بيانات آخر. أعد الاتصال.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which many records can&apos;t share a call, so that each costs one. Reconnect, with the scopes %2.</source>
        <translation>ينقص الاتصالَ بـ Zoho النطاق %1، ومن دونه لا تشترك سجلات كثيرة في استدعاء، فيكلّف كل منها استدعاءً. أعد الاتصال مع النطاقات %2.</translation>
    </message>
    <message>
        <source>The Custom API is not used while an environment is set, since it may be production&apos;s: each record costs a call of its own.</source>
        <translation>لا تُستخدم Custom API ما دامت بيئة محدَّدة، فقد تكون لبيئة الإنتاج: يكلّف كل سجل استدعاءً خاصًا به.</translation>
    </message>
    <message>
        <source>%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them. Name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>تحمل %1 حالات مزوّد لا يذكر معرّف طابور، فلا يصير منها شيء. سمِّ في الإعدادات جدول معرّفات طابور الرسائل، أو اجعل معرّف الرسالة معرّف الطابور.</translation>
    </message>
    <message>
        <source>%1 hold statuses without a queue id, so that nothing becomes of them. Have the provider hand it back (Meta: biz_opaque_callback_data), name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>تحمل %1 حالات بلا معرّف طابور، فلا يصير منها شيء. اطلب من المزوّد إعادته (Meta: biz_opaque_callback_data)، أو سمِّ في الإعدادات جدول معرّفات طابور الرسائل، أو اجعل معرّف الرسالة معرّف الطابور.</translation>
    </message>
    <message>
        <source>Check the field names in the settings and the report&apos;s permissions.</source>
        <translation>تحقق من أسماء الحقول في الإعدادات ومن أذونات التقرير.</translation>
    </message>
    <message>
        <source>Zoho does not know the client or its secret. Check client ID, client secret and data center in the settings, then reconnect.</source>
        <translation>لا يعرف Zoho العميل أو سرّه. تحقق في الإعدادات من معرّف العميل وسرّ العميل ومركز البيانات، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>%1 lacks a column. Compare the names in the settings with the tables, then set up the database there.</source>
        <translation>ينقص %1 عمود. قارن الأسماء في الإعدادات بالجداول، ثم جهّز قاعدة البيانات هناك.</translation>
    </message>
    <message>
        <source>must be empty beside hours and days. Give the expression their hours and days, or leave them empty.</source>
        <translation>يجب أن يكون فارغًا مع الساعات والأيام. ضع ساعاتهما وأيامهما في التعبير، أو اتركهما فارغين.</translation>
    </message>
    <message>
        <source>The %1 calls a day that the settings allow are used up. They are reset on %2.</source>
        <translation>نفدت الاستدعاءات اليومية التي تسمح بها الإعدادات، وعددها %1. تُجدَّد عند %2.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the Custom API that the settings allow are used up. They are reset on %2.</source>
        <translation>نفدت استدعاءات Custom API اليومية التي تسمح بها الإعدادات، وعددها %1. تُجدَّد عند %2.</translation>
    </message>
    <message>
        <source>Install the package of the console.</source>
        <translation>ثبّت حزمة النافذة.</translation>
    </message>
    <message>
        <source>The window in %1 is of version %2, and this program of version %3. Install both of the same version.</source>
        <translation>النافذة في %1 من الإصدار %2، وهذا البرنامج من الإصدار %3. ثبّت كليهما من الإصدار نفسه.</translation>
    </message>
    <message>
        <source>The Custom API answers something else than it should. Have the function that the settings show put into it, with the one argument “updates” of the type list.</source>
        <translation>تجيب Custom API بغير ما ينبغي. اطلب أن توضع فيها الدالة التي تعرضها الإعدادات، بالوسيط الوحيد «updates» من النوع list.</translation>
    </message>
    <message>
        <source>Zoho refuses to run the Custom API. Check its link name in the settings, and what the connected user may do.</source>
        <translation>يرفض Zoho تشغيل Custom API. تحقق من اسم رابطها في الإعدادات، ومما يُسمح به للمستخدم المتصل.</translation>
    </message>
    <message>
        <source>Zoho has no Custom API of this link name. Have it made in Zoho Creator (Microservices, Custom API) with the function that the settings show, or correct its link name there.</source>
        <translation>ليس لدى Zoho Custom API بهذا الاسم. اطلب إنشاءها في Zoho Creator (Microservices, Custom API) بالدالة التي تعرضها الإعدادات، أو صحّح اسم رابطها هناك.</translation>
    </message>
    <message>
        <source>%1 is running a cycle. Wait until it ends, or cancel it. It may be taken over after %2 unless it goes on.</source>
        <translation>يشغّل %1 دورة. انتظر حتى تنتهي، أو ألغِها. ويمكن توليها بعد %2 ما لم تتقدم.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it. It may be taken over after %3 unless it goes on.</source>
        <translation>يشغّل %1 الدورة %2. انتظر حتى تنتهي، أو ألغِها. ويمكن توليها بعد %3 ما لم تتقدم.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it.</source>
        <translation>يشغّل %1 الدورة %2. انتظر حتى تنتهي، أو ألغِها.</translation>
    </message>
    <message>
        <source>There is no Zoho data center named “%1”. Choose one of the list in the settings.</source>
        <translation>لا يوجد مركز بيانات Zoho اسمه «%1». اختر واحدًا من القائمة في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this user in. Check user and password in the settings, and from where the server lets that user come.</source>
        <translation>لا يسمح %1 بدخول هذا المستخدم. تحقق في الإعدادات من المستخدم وكلمة المرور، ومن أين يسمح الخادم لذلك المستخدم بالدخول.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s), so the connection was closed. Check its server, its disk and the network, or raise the longest wait in the settings. The next use connects again.</source>
        <translation>لم تُجب %1 في الوقت (%2 ث)، فأُغلق الاتصال. تحقق من خادمها وقرصها والشبكة، أو ارفع أطول انتظار في الإعدادات. يُعاد الاتصال عند الاستخدام التالي.</translation>
    </message>
    <message>
        <source>There is no database file %1. Set up the database in the settings, or choose the right file there.</source>
        <translation>لا يوجد ملف قاعدة بيانات %1. جهّز قاعدة البيانات في الإعدادات، أو اختر الملف الصحيح هناك.</translation>
    </message>
    <message>
        <source>%1 does not permit this user what is needed. Have it permitted, or choose another user in the settings.</source>
        <translation>لا تسمح %1 لهذا المستخدم بما يلزم. اطلب السماح به، أو اختر مستخدمًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is locked by another program and did not become free in time. End what holds it, or raise the longest wait in the settings.</source>
        <translation>%1 مقفلة من برنامج آخر ولم تتحرر في الوقت. أنهِ ما يمسكها، أو ارفع أطول انتظار في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 does not exist at its server. Have it made there, or correct its name in the settings.</source>
        <translation>%1 غير موجودة على خادمها. اطلب إنشاءها هناك، أو صحّح اسمها في الإعدادات.</translation>
    </message>
    <message>
        <source>must be filled in for this kind of database.</source>
        <translation>يجب ملؤه لهذا النوع من قواعد البيانات.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Statusbridge. Set up the database in the settings to upgrade it.</source>
        <translation>أنشأ %1 إصدار أقدم من Statusbridge. جهّز قاعدة البيانات في الإعدادات لترقيتها.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Give this user the right to write, for a file also in its folder, or choose a server that is no read-only copy.</source>
        <translation>لا يمكن الكتابة في %1. امنح هذا المستخدم حق الكتابة، وللملف في مجلده أيضًا، أو اختر خادمًا ليس نسخة للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. See what keeps it busy, or raise the longest wait in the settings.</source>
        <translation>لم تُجب %1 في الوقت. انظر ما يشغلها، أو ارفع أطول انتظار في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, or lets nobody in now. Check that its server is running, and server, port, TLS, user and password in the settings.</source>
        <translation>لا يمكن الوصول إلى %1، أو لا تسمح لأحد بالدخول الآن. تحقق من أن خادمها يعمل، ومن الخادم والمنفذ وTLS والمستخدم وكلمة المرور في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is reached without TLS, on purpose.</source>
        <translation>يُوصل إلى %1 دون TLS، عن قصد.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS, but its certificate is not checked.</source>
        <translation>يُوصل إلى %1 عبر TLS، لكن شهادتها لا تُفحص.</translation>
    </message>
    <message>
        <source>The connection to the database on %1 is not guarded: how is not decided in the settings, and its certificate is not checked yet because the configuration was made for version 0.1. The next release refuses that. Choose TLS in the settings, or to go without it if everyone on the way may read the password and the data.</source>
        <translation>الاتصال بقاعدة البيانات على %1 غير محمي: لم تُحدَّد طريقته في الإعدادات، ولا تُفحص شهادته بعد لأن التهيئة أُنشئت للإصدار 0.1. الإصدار التالي يرفض ذلك. اختر TLS في الإعدادات، أو الاستغناء عنه إن جاز لكل من على الطريق قراءة كلمة المرور والبيانات.</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS, as the settings want it. Have TLS switched on at its server.</source>
        <translation>لا يُوصل إلى %1 عبر TLS كما تريد الإعدادات. اطلب تفعيل TLS على خادمها.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Set up the database in the settings, or correct %3 there.</source>
        <translation>ليس في %1 جدول «%2». جهّز قاعدة البيانات في الإعدادات، أو صحّح %3 هناك.</translation>
    </message>
    <message>
        <source>Other users can write into %1. Take that right away from them, or use another path.</source>
        <translation>يستطيع مستخدمون آخرون الكتابة في %1. اسحب منهم ذلك الحق، أو استخدم مسارًا آخر.</translation>
    </message>
    <message>
        <source>The display can&apos;t be used.</source>
        <translation>لا يمكن استخدام الشاشة.</translation>
    </message>
    <message>
        <source>The column “%1” of %2 of the newest %3 rows of “%4” holds what is no JSON, so that nothing is read out of it. See what writes it, or correct the columns in the settings.</source>
        <translation>يحمل العمود «%1» في %2 من أحدث %3 صف من «%4» ما ليس JSON، فلا يُقرأ منه شيء. انظر ما الذي يكتبه، أو صحّح الأعمدة في الإعدادات.</translation>
    </message>
    <message>
        <source>Qt&apos;s database plug-in %1 is missing. Install %2, or choose another kind of database in the settings.</source>
        <translation>ملحق قواعد البيانات %1 الخاص بـ Qt غير موجود. ثبّت %2، أو اختر نوعًا آخر من قواعد البيانات في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no kind of database named “%1”. Choose another one in the settings.</source>
        <translation>لا يوجد نوع قواعد بيانات اسمه «%1». اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The table “%1” is kept by the engine %2, which knows no transactions, so that rows could be marked without having been carried over. Have the database&apos;s administrator change it to InnoDB.</source>
        <translation>يحفظ الجدولَ «%1» المحركُ %2 الذي لا يعرف المعاملات، فقد تُعلَّم صفوف دون أن تُنقل. اطلب من مسؤول قاعدة البيانات تغييره إلى InnoDB.</translation>
    </message>
    <message>
        <source>Enter %1 in the settings.</source>
        <translation>أدخل %1 في الإعدادات.</translation>
    </message>
    <message>
        <source>The rows carried to an environment are marked in Statusbridge&apos;s own tables. Leave the environment empty to let the collector&apos;s column speak of another target.</source>
        <translation>الصفوف المنقولة إلى بيئة تُعلَّم في جداول Statusbridge الخاصة. اترك البيئة فارغة ليتحدث عمود المجمِّع عن وجهة أخرى.</translation>
    </message>
    <message>
        <source>No record has these fields, so they are probably not columns of the report: %1. Add them to the report, or correct the field names in the settings.</source>
        <translation>لا سجل فيه هذه الحقول، فهي على الأرجح ليست أعمدة في التقرير: %1. أضفها إلى التقرير، أو صحّح أسماء الحقول في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the right file in the settings.</source>
        <translation>%1 ليس قاعدة بيانات. اختر الملف الصحيح في الإعدادات.</translation>
    </message>
    <message>
        <source>“%1” is the strongest status, and among its %2 rows this one comes first: the word itself before an alias, then the latest event, then the deliveries, then the highest id.</source>
        <translation>«%1» هي أقوى حالة، ومن صفوفها البالغة %2 يأتي هذا أولًا: الكلمة نفسها قبل مرادفها، ثم أحدث حدث، ثم التسليمات، ثم أعلى معرّف.</translation>
    </message>
    <message>
        <source>The function needs the form&apos;s link name. Fill in the form, which is the name in the form&apos;s address in Zoho Creator.</source>
        <translation>تحتاج الدالة إلى اسم رابط النموذج. املأ النموذج، وهو الاسم الوارد في عنوان النموذج في Zoho Creator.</translation>
    </message>
    <message>
        <source>Zoho does not accept a fresh access token either. Check data center and owner in the settings, then reconnect.</source>
        <translation>لا يقبل Zoho حتى رمز وصول جديدًا. تحقق من مركز البيانات والمالك في الإعدادات، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>Zoho reports a general error for this report. Check the report in the settings, and leave the environment empty unless the application has environments.</source>
        <translation>يبلغ Zoho عن خطأ عام لهذا التقرير. تحقق من التقرير في الإعدادات، واترك البيئة فارغة ما لم تكن للتطبيق بيئات.</translation>
    </message>
    <message>
        <source>The server&apos;s name must not contain a semicolon, but is “%1”.</source>
        <translation>يجب ألا يحوي اسم الخادم فاصلة منقوطة، لكنه «%1».</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: the name “%2” was not looked up in time (%3 s). Check this machine&apos;s name servers, or use the server&apos;s address in the settings.</source>
        <translation>لا يمكن الوصول إلى %1: لم يُحلَّل الاسم «%2» في الوقت (%3 ث). تحقق من خوادم الأسماء لهذا الجهاز، أو استخدم عنوان الخادم في الإعدادات.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say.</source>
        <translation>هذه النافذة لا تشغّل دورات، كما تقول إعداداتها.</translation>
    </message>
    <message>
        <source>%1 keeps its journal in mode “%2”, so that Statusbridge and the collector wait for each other. If nothing speaks against it, set up the database in the settings, which switches it.</source>
        <translation>تحفظ %1 سجلها الداخلي بالوضع «%2»، فينتظر Statusbridge والمجمِّع أحدهما الآخر. إن لم يمنع مانع فجهّز قاعدة البيانات في الإعدادات، فيُبدَّل.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain failed. See whether it runs, or choose another place for secrets in the settings.</source>
        <translation>فشلت سلسلة مفاتيح سطح المكتب. انظر هل تعمل، أو اختر مكانًا آخر للأسرار في الإعدادات.</translation>
    </message>
    <message>
        <source>The library that speaks to the desktop&apos;s keychain is not installed (libsecret). Install it, or choose another place for secrets in the settings.</source>
        <translation>المكتبة التي تخاطب سلسلة مفاتيح سطح المكتب غير مثبتة (libsecret). ثبّتها، أو اختر مكانًا آخر للأسرار في الإعدادات.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain was not unlocked for Statusbridge. Unlock it and try again, or choose another place for secrets in the settings.</source>
        <translation>لم تُفتح سلسلة مفاتيح سطح المكتب لـ Statusbridge. افتحها وحاول ثانية، أو اختر مكانًا آخر للأسرار في الإعدادات.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer within %1 seconds. Perhaps it waits to be unlocked: do that and try again, or choose another place for secrets in the settings.</source>
        <translation>لم تستجب سلسلة مفاتيح سطح المكتب خلال %1 ثانية. لعلها تنتظر فتحها: افعل ذلك وحاول ثانية، أو اختر مكانًا آخر للأسرار في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 has lost the row that lets one instance at a time run a cycle. Set up the database in the settings, which makes it again.</source>
        <translation>فقدت %1 الصف الذي يجعل مثيلًا واحدًا فقط يشغّل دورة في كل وقت. جهّز قاعدة البيانات في الإعدادات، فيُنشأ من جديد.</translation>
    </message>
    <message>
        <source>Zoho does not know the owner, application, report or field that the settings name. Compare them with the address of the report in Zoho Creator.</source>
        <translation>لا يعرف Zoho المالك أو التطبيق أو التقرير أو الحقل المذكور في الإعدادات. قارنها بعنوان التقرير في Zoho Creator.</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written. Check it in the settings, and the permissions of its folder.</source>
        <translation>لا يمكن كتابة ملف السجل %1. تحقق منه في الإعدادات، ومن أذونات مجلده.</translation>
    </message>
    <message>
        <source>The database server is to be reached over TLS, but Qt&apos;s database plug-in %1 doesn&apos;t use the client library of MariaDB, which that needs. Install such a plug-in, or choose in the settings to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>يُراد الوصول إلى خادم قاعدة البيانات عبر TLS، لكن ملحق قواعد البيانات %1 الخاص بـ Qt لا يستخدم مكتبة العميل الخاصة بـ MariaDB اللازمة لذلك. ثبّت ملحقًا كهذا، أو اختر في الإعدادات الاستغناء عن TLS إن جاز لكل من على الطريق قراءة كلمة المرور والبيانات.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Correct %3 in the settings.</source>
        <translation>ليس في الجدول «%1» عمود «%2». صحّح %3 في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Correct %3 in the settings.</source>
        <translation>ليس في %1 جدول «%2». صحّح %3 في الإعدادات.</translation>
    </message>
    <message>
        <source>The system trusts no certificate authorities. Install its package of them (ca-certificates), or choose a file in the settings.</source>
        <translation>لا يثق النظام بأي سلطة شهادات. ثبّت حزمتها (ca-certificates)، أو اختر ملفًا في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>لا توجد شاشة لعرض نافذة عليها.</translation>
    </message>
    <message>
        <source>No instance of Statusbridge is running that could begin a cycle.</source>
        <translation>لا يعمل أي مثيل من Statusbridge يستطيع بدء دورة.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho. Connect it in the settings.</source>
        <translation>Statusbridge غير متصل بـ Zoho. صِله في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no place where secrets are kept. Choose one in the settings.</source>
        <translation>لا يوجد مكان لحفظ الأسرار. اختر واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>no secret is set in the environment of the program</source>
        <translation>لا سرّ محدَّد في بيئة البرنامج</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: no cycle begins by itself.</source>
        <translation>هذه النافذة لا تبدأ الدورات تلقائيًا، ولم يُضغط فيها على زر التشغيل: لا تبدأ أي دورة تلقائيًا.</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: others begin the cycles.</source>
        <translation>هذه النافذة لا تبدأ الدورات تلقائيًا، ولم يُضغط فيها على زر التشغيل: تبدأ الدوراتِ مثيلاتٌ أخرى.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>A row of “%1” that was noted as carried over still counts as open, so that it would be carried over again and again. Look at the types of its columns for id, queue id and status.</source>
        <translation>صف من «%1» دُوّن أنه نُقل ما زال يُعدّ مفتوحًا، فيُنقل مرارًا. انظر في أنواع أعمدة المعرّف ومعرّف الطابور والحالة.</translation>
    </message>
    <message>
        <source>Only PostgreSQL tells of new rows. In other databases they are looked for.</source>
        <translation>PostgreSQL وحدها تخبر بالصفوف الجديدة. وفي غيرها يُبحث عنها.</translation>
    </message>
    <message>
        <source>The table “%1” has no index of its open rows, so that counting them reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>ليس للجدول «%1» فهرس لصفوفه المفتوحة، فعدّها يقرأه كله. جهّز قاعدة البيانات في الإعدادات، أو اطلب من مسؤولها إنشاء واحد.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the API server to that, if the account is yours.</source>
        <translation>يقول Zoho إن واجهة API لهذا الحساب على %1، لكن الإعدادات تذكر %2. اضبط خادم API على ذلك، إن كان الحساب لك.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the data center to “%3”, leave sign-in server and API server empty, and reconnect.</source>
        <translation>يقول Zoho إن واجهة API لهذا الحساب على %1، لكن الإعدادات تذكر %2. اضبط مركز البيانات على «%3»، واترك خادم تسجيل الدخول وخادم API فارغين، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables. Set up the database in the settings.</source>
        <translation>ليس في %1 أي من جداول Statusbridge الخاصة. جهّز قاعدة البيانات في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables, or none that this login has a right to. Set up the database in the settings.</source>
        <translation>ليس في %1 أي من جداول Statusbridge الخاصة، أو لا شيء منها لحساب الدخول هذا حق عليه. جهّز قاعدة البيانات في الإعدادات.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the plan in the settings are used up. They are reset on %2.</source>
        <translation>نفدت استدعاءات الخطة اليومية المذكورة في الإعدادات، وعددها %1. تُجدَّد عند %2.</translation>
    </message>
    <message>
        <source>The proxy must be that of the system, none, or a URL such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>يجب أن يكون الوكيل وكيل النظام، أو لا شيء، أو عنوان URL مثل http://proxy.example:3128 أو socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that every cycle reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>ليس للجدول «%1» فهرس على %2، فتقرأه كل دورة كله. جهّز قاعدة البيانات في الإعدادات، أو اطلب من مسؤولها إنشاء واحد.</translation>
    </message>
    <message>
        <source>There is no table “%1” with the columns “%2” and “%3”. Correct the names of the table with the queue ids of messages in the settings.</source>
        <translation>لا يوجد جدول «%1» بالعمودين «%2» و«%3». صحّح أسماء جدول معرّفات طابور الرسائل في الإعدادات.</translation>
    </message>
    <message>
        <source>Webhooks are to be received, but none of the secrets that tell their senders from others is in the place for secrets (%1), so that everything sent is refused. Have one put there.</source>
        <translation>يُراد استقبال الويب هوك، لكن لا يوجد في مكان الأسرار (%1) أي من الأسرار التي تميّز مرسليه من غيرهم، فيُرفض كل ما يُرسل. اطلب وضع واحد هناك.</translation>
    </message>
    <message>
        <source>Port %1 of this machine, which the browser is to come back to, can&apos;t be listened on. End the program that uses it, or choose another port in the settings and register that address in Zoho&apos;s API console.</source>
        <translation>لا يمكن الاستماع على المنفذ %1 لهذا الجهاز، الذي يعود إليه المتصفح. أنهِ البرنامج الذي يستخدمه، أو اختر منفذًا آخر في الإعدادات وسجّل ذلك العنوان في وحدة تحكم API لدى Zoho.</translation>
    </message>
    <message>
        <source>Zoho refused to read the report. Check the pending records and the field names in the settings.</source>
        <translation>رفض Zoho قراءة التقرير. تحقق من السجلات قيد الانتظار وأسماء الحقول في الإعدادات.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long. Shorten what describes the pending records in the settings, if it is long.</source>
        <translation>رفض Zoho الطلب لطوله. اختصر وصف السجلات قيد الانتظار في الإعدادات، إن كان طويلًا.</translation>
    </message>
    <message>
        <source>different words and what they count as, such as read → delivered</source>
        <translation>كلمات مختلفة وما تُعدّ به، مثل read → delivered</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>host names or IP addresses without port, such as status.example.com</source>
        <translation>أسماء مضيفين أو عناوين IP بلا منفذ، مثل status.example.com</translation>
    </message>
    <message>
        <source>what is looked for and the path to it, the status among them, such as status → events[*].state</source>
        <translation>ما يُبحث عنه والمسار إليه، ومنه الحالة، مثل status → events[*].state</translation>
    </message>
    <message>
        <source>IP addresses or subnets, such as 127.0.0.1 or 10.1.0.0/16</source>
        <translation>عناوين IP أو شبكات فرعية، مثل 127.0.0.1 أو 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of a table, also with its schema: “schema.table”</source>
        <translation>اسم جدول، ومع مخططه أيضًا: «schema.table»</translation>
    </message>
    <message>
        <source>“form_workflow” and “schedules”, or “all”</source>
        <translation>«form_workflow» و«schedules»، أو «all»</translation>
    </message>
    <message>
        <source>different words of the ranking and their texts, such as delivered → Delivered</source>
        <translation>كلمات مختلفة من الترتيب ونصوصها، مثل delivered → Delivered</translation>
    </message>
    <message>
        <source>The settings can make it speak of this one.</source>
        <translation>يمكن للإعدادات أن تجعله يتحدث عن هذا.</translation>
    </message>
    <message>
        <source>This window runs no cycles, and rows are opened again while none runs. Start this where cycles are run.</source>
        <translation>هذه النافذة لا تشغّل دورات، والصفوف تُفتح ثانية حين لا تعمل أي دورة. ابدأ هذا حيث تعمل الدورات.</translation>
    </message>
    <message>
        <source>The login %1 lacks a right on %3. Have the database&apos;s administrator grant it.</source>
        <translation>ينقص حسابَ الدخول %1 حق على %3. اطلب من مسؤول قاعدة البيانات منحه.</translation>
    </message>
    <message>
        <source>There is no cycle %1 (any more).</source>
        <translation>لا توجد دورة %1 (أو لم تعد موجودة).</translation>
    </message>
    <message>
        <source>Statusbridge is running already with the data folder %1 (%2). End that one first.</source>
        <translation>يعمل Statusbridge بالفعل بمجلد البيانات %1 (%2). أنهِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say, and shows those of others.</source>
        <translation>هذه النافذة لا تشغّل دورات، كما تقول إعداداتها، وتعرض دورات غيرها.</translation>
    </message>
    <message>
        <source>is of use with PostgreSQL only. Leave it empty, or choose that kind of database.</source>
        <translation>يفيد مع PostgreSQL فقط. اتركه فارغًا، أو اختر ذلك النوع من قواعد البيانات.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which no cycle can succeed. Reconnect, with the scopes %2.</source>
        <translation>ينقص الاتصالَ بـ Zoho النطاق %1، ومن دونه لا تنجح أي دورة. أعد الاتصال مع النطاقات %2.</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that a search for one reads the newest rows only. Its administrator can make one.</source>
        <translation>ليس للجدول «%1» فهرس على %2، فالبحث يقرأ أحدث الصفوف فقط. يستطيع مسؤوله إنشاء واحد.</translation>
    </message>
    <message>
        <source>other users have access to it. Protect it in the settings, and replace the secret if somebody may have read it.</source>
        <translation>لمستخدمين آخرين وصول إليه. احمِه في الإعدادات، وبدّل السرّ إن كان أحد قد قرأه.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and secrets don&apos;t belong into the configuration file. Remove it there and enter it in the settings.</source>
        <translation>يبدو %1 سرًّا، والأسرار لا مكان لها في ملف التهيئة. أزله من هناك وأدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the place “%2”. Enter it in the settings.</source>
        <translation>السرّ %1 ليس في المكان «%2». أدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed from here, because the place “%2”, where secrets are kept, can only be read. Choose another place in the settings, or have it changed where it was put.</source>
        <translation>لا يمكن تغيير %1 من هنا، لأن المكان «%2» الذي تُحفظ فيه الأسرار للقراءة فقط. اختر مكانًا آخر في الإعدادات، أو اطلب تغييره حيث وُضع.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in “%1”, but %2. Mend that, or choose another place in the settings.</source>
        <translation>يُراد حفظ الأسرار في «%1»، لكن %2. أصلح ذلك، أو اختر مكانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>“%1” is not a section of the configuration.</source>
        <translation>«%1» ليس قسمًا من التهيئة.</translation>
    </message>
    <message>
        <source>It must offer TLS, and its certificate is checked. Choose its certificate authority in the settings, or to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>يجب أن يتيح TLS، وتُفحص شهادته. اختر سلطة شهادته في الإعدادات، أو الاستغناء عن TLS إن جاز لكل من على الطريق قراءة كلمة المرور والبيانات.</translation>
    </message>
    <message>
        <source>It comes from the service manager: have the service&apos;s administrator put %1 there.</source>
        <translation>يأتي من مدير الخدمات: اطلب من مسؤول الخدمة وضع %1 هناك.</translation>
    </message>
    <message>
        <source>It comes from the environment of the program: have it set there as %1, and start Statusbridge again.</source>
        <translation>يأتي من بيئة البرنامج: اطلب تحديده هناك باسم %1، وأعد تشغيل Statusbridge.</translation>
    </message>
    <message>
        <source>It is kept in the file %1, to which only you have access.</source>
        <translation>محفوظ في الملف %1 الذي لا يصل إليه سواك.</translation>
    </message>
    <message>
        <source>Set the format of times, which is “%1”, to the date format of the application.</source>
        <translation>اضبط صيغة الأوقات، وهي «%1»، على صيغة التاريخ في التطبيق.</translation>
    </message>
    <message>
        <source>Set the words written to Zoho to the choices that the field %1 has.</source>
        <translation>اضبط الكلمات المكتوبة إلى Zoho على الخيارات التي في الحقل %1.</translation>
    </message>
    <message>
        <source>The configuration file has %2 in a form in which it can&apos;t be changed safely. Have it changed by hand, at %1.</source>
        <translation>في ملف التهيئة %2 بصيغة لا يمكن تغييرها بأمان. اطلب تغييره يدويًا عند %1.</translation>
    </message>
    <message>
        <source>The sign-in came back from a server that is not known as one of Zoho&apos;s, so it was given nothing. If it is right, enter it as sign-in server in the settings.</source>
        <translation>عاد تسجيل الدخول من خادم لا يُعرف أنه من خوادم Zoho، فلم يُعطَ شيئًا. إن كان صحيحًا فأدخله خادم تسجيل دخول في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 lacks a table. Set up the database in the settings to make what is missing.</source>
        <translation>ينقص %1 جدول. جهّز قاعدة البيانات في الإعدادات لإنشاء ما ينقص.</translation>
    </message>
    <message>
        <source>must not begin like the names of Statusbridge&apos;s own tables.</source>
        <translation>يجب ألا يبدأ مثل أسماء جداول Statusbridge الخاصة.</translation>
    </message>
    <message>
        <source>must be another table than that of the other webhooks.</source>
        <translation>يجب أن يكون جدولًا غير جدول الويب هوك الآخر.</translation>
    </message>
    <message>
        <source>Tables can be made by another login of the database: have its administrator do that.</source>
        <translation>يمكن إنشاء الجداول بحساب دخول آخر لقاعدة البيانات: اطلب ذلك من مسؤولها.</translation>
    </message>
    <message>
        <source>Setting up the database makes a table of the default name, or of one that no other is similar to.</source>
        <translation>تجهيز قاعدة البيانات ينشئ جدولًا بالاسم الافتراضي، أو باسم لا يشبهه اسم آخر.</translation>
    </message>
    <message>
        <source>Zoho shows “%1” in %2, which the format of times in the settings, “%3”, does not read. Set it to the date format of the application, or Zoho may refuse every time that is written.</source>
        <translation>يعرض Zoho «%1» في %2، وصيغة الأوقات في الإعدادات «%3» لا تقرؤه. اضبطها على صيغة التاريخ في التطبيق، وإلا فقد يرفض Zoho كل وقت يُكتب.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server refused to give an access token. If that goes on, reconnect.</source>
        <translation>رفض خادم تسجيل الدخول لدى Zoho منح رمز وصول. إن استمر ذلك فأعد الاتصال.</translation>
    </message>
    <message>
        <source>The table “%1” tells of new rows now.</source>
        <translation>صار الجدول «%1» يخبر بالصفوف الجديدة.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Remove it first to give it another password.</source>
        <translation>يوجد مستخدم «%1» بالفعل. أزله أولًا لتعطيه كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>لا يوجد مستخدم «%1».</translation>
    </message>
    <message>
        <source>The view “%1” can&apos;t be written to, so that no row could be marked in “%2”. Have the database&apos;s administrator make it updatable, or leave %3 empty so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>لا يمكن الكتابة في العرض (view) «%1»، فلا يمكن تعليم أي صف في «%2». اطلب من مسؤول قاعدة البيانات جعله قابلًا للتحديث، أو اترك %3 فارغًا ليتذكر Statusbridge بنفسه ما نقله.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1). Name a certificate and its key, or a trusted proxy that has them, or listen on 127.0.0.1.</source>
        <translation>يمكن الوصول إليه من أجهزة أخرى (%1). سمِّ شهادة ومفتاحها، أو وكيلًا موثوقًا لديه ذلك، أو استمع على 127.0.0.1.</translation>
    </message>
    <message>
        <source>The newest %1 rows of “%2” hold words that are not known and never pushed: %3. If one means a word of the ranking, add it to the other words in the settings.</source>
        <translation>تحمل أحدث %1 من صفوف «%2» كلمات مجهولة لا تُرسل أبدًا: %3. إن كانت إحداها تعني كلمة من الترتيب فأضفها إلى الكلمات الأخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>names “%1”, which is not in the ranking.</source>
        <translation>يسمّي «%1»، وليست في الترتيب.</translation>
    </message>
    <message>
        <source>Zoho is not set up yet. Fill in %1 in the settings.</source>
        <translation>لم يُجهَّز Zoho بعد. املأ %1 في الإعدادات.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server sent the program to another address, which is not followed so that the token can&apos;t leak. Check data center and API server in the settings.</source>
        <translation>أحال خادم Zoho البرنامج إلى عنوان آخر، ولا يُتبع ذلك حتى لا يتسرب الرمز. تحقق من مركز البيانات وخادم API في الإعدادات.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server cannot be reached. Check the network, the proxy and the servers in the settings.</source>
        <translation>لا يمكن الوصول إلى خادم Zoho. تحقق من الشبكة والوكيل والخوادم في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://www.zohoapis.com. Correct it or leave it empty.</source>
        <translation>%1 ليس عنوان URL مثل https://www.zohoapis.com. صحّحه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>%1 is plain HTTP, which is accepted for this machine only. Use https://.</source>
        <translation>%1 هو HTTP غير مشفّر، ولا يُقبل إلا لهذا الجهاز. استخدم https://.</translation>
    </message>
    <message>
        <source>%1 may hold a scheme, a host and a port only. Remove the rest.</source>
        <translation>لا يجوز أن يحوي %1 إلا المخطط والمضيف والمنفذ. أزل الباقي.</translation>
    </message>
    <message>
        <source>“%1” of the webhooks</source>
        <translation>جدول الويب هوك «%1»</translation>
    </message>
    <message>
        <source>“%1” of the deliveries</source>
        <translation>جدول التسليمات «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The %1 database “%2” on %3</source>
        <translation>قاعدة بيانات %1 «%2» على %3</translation>
    </message>
    <message>
        <source>The database %1</source>
        <translation>قاعدة البيانات %1</translation>
    </message>
    <message>
        <source>For the index “%1” the table “%2” refuses rows with a value of more than some 2700 bytes. Set up the database in the settings, which puts another one in its place.</source>
        <translation>بسبب الفهرس «%1» يرفض الجدول «%2» الصفوف ذات قيمة تزيد على نحو 2700 بايت. جهّز قاعدة البيانات في الإعدادات، فيحل محله غيره.</translation>
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
        <translation>الحساب، والعميل الذي يتحدث باسم Statusbridge.</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>نادرًا ما يلزم</translation>
    </message>
    <message>
        <source>Report and fields</source>
        <translation>التقرير والحقول</translation>
    </message>
    <message>
        <source>Which records are looked at, and what is written into them.</source>
        <translation>أي السجلات تُنظر، وما يُكتب فيها.</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>حقول التقرير</translation>
    </message>
    <message>
        <source>Times in its fields</source>
        <translation>الأوقات في حقوله</translation>
    </message>
    <message>
        <source>Calls of a day</source>
        <translation>استدعاءات اليوم</translation>
    </message>
    <message>
        <source>How many calls Zoho allows a day, and how far they go.</source>
        <translation>كم استدعاءً يسمح به Zoho في اليوم، وإلى أي مدى تكفي.</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>سجلات كثيرة في استدعاء</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Which word wins over which, and what Zoho is told.</source>
        <translation>أي كلمة تغلب أخرى، وما يُقال لـ Zoho.</translation>
    </message>
    <message>
        <source>Schedule and limits</source>
        <translation>الجدولة والحدود</translation>
    </message>
    <message>
        <source>How often, how much and how fast.</source>
        <translation>كم مرة، وكم، وبأي سرعة.</translation>
    </message>
    <message>
        <source>Limits of the calls to Zoho</source>
        <translation>حدود الاستدعاءات إلى Zoho</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>عدة مثيلات</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>أوقات اليوم</translation>
    </message>
    <message>
        <source>When cycles begin by themselves, and when they don&apos;t.</source>
        <translation>متى تبدأ الدورات تلقائيًا، ومتى لا تبدأ.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database that the collector writes webhooks into.</source>
        <translation>قاعدة البيانات التي يكتب فيها المجمِّع الويب هوك.</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>الجداول والأعمدة</translation>
    </message>
    <message>
        <source>How the collector&apos;s two tables and their columns are called.</source>
        <translation>أسماء جدولي المجمِّع وأعمدتهما.</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>الويب هوك من كل نوع</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Whole webhooks</source>
        <translation>الويب هوك كاملًا</translation>
    </message>
    <message>
        <source>What the collector keeps of a webhook as it came, and how it is read.</source>
        <translation>ما يحفظه المجمِّع من الويب هوك كما وصل، وكيف يُقرأ.</translation>
    </message>
    <message>
        <source>Queue ids of messages</source>
        <translation>معرّفات طابور الرسائل</translation>
    </message>
    <message>
        <source>Receiver of webhooks</source>
        <translation>مستقبِل الويب هوك</translation>
    </message>
    <message>
        <source>For those who have no program that receives webhooks and writes them down.</source>
        <translation>لمن ليس لديهم برنامج يستقبل الويب هوك ويدوّنه.</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>أين يستمع</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>For other programs that start cycles or ask for the state.</source>
        <translation>لبرامج أخرى تبدأ الدورات أو تسأل عن الوضع.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Who is told when something is wrong, although nobody looks.</source>
        <translation>من يُخبَر عند وقوع خلل، وإن لم ينظر أحد.</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>بالويب هوك</translation>
    </message>
    <message>
        <source>Wording and quiet</source>
        <translation>الصياغة والهدوء</translation>
    </message>
    <message>
        <source>When to alert</source>
        <translation>متى يُنبَّه</translation>
    </message>
    <message>
        <source>From what on something is wrong.</source>
        <translation>من أي حد يُعدّ الأمر خللًا.</translation>
    </message>
    <message>
        <source>Cycles and records</source>
        <translation>الدورات والسجلات</translation>
    </message>
    <message>
        <source>Webhooks and deliveries</source>
        <translation>الويب هوك والتسليمات</translation>
    </message>
    <message>
        <source>Network, secrets and log</source>
        <translation>الشبكة والأسرار والسجل</translation>
    </message>
    <message>
        <source>The way to Zoho, where secrets are kept, and what is logged.</source>
        <translation>الطريق إلى Zoho، وأين تُحفظ الأسرار، وما يُسجَّل.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Log and history</source>
        <translation>السجل والتاريخ</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>The Zoho data center of the account, as at the end of the address that its owner signs in at.</source>
        <translation>مركز بيانات Zoho للحساب، كما في آخر العنوان الذي يسجّل مالكه الدخول منه.</translation>
    </message>
    <message>
        <source>The address of the sign-in server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>عنوان خادم تسجيل الدخول إن لم يكن خادم مركز البيانات، لخادم اختبار أو خادم محلي.</translation>
    </message>
    <message>
        <source>The address of the API server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>عنوان خادم API إن لم يكن خادم مركز البيانات، لخادم اختبار أو خادم محلي.</translation>
    </message>
    <message>
        <source>The id of the self client in Zoho&apos;s API console; its secret is kept apart, as zoho_client_secret.</source>
        <translation>معرّف self client في وحدة تحكم API لدى Zoho؛ ويُحفظ سرّه على حدة باسم zoho_client_secret.</translation>
    </message>
    <message>
        <source>The account owner&apos;s name, as in the application&apos;s URL.</source>
        <translation>اسم مالك الحساب، كما في عنوان URL للتطبيق.</translation>
    </message>
    <message>
        <source>The application&apos;s link name, as in its URL.</source>
        <translation>اسم رابط التطبيق، كما في عنوان URL الخاص به.</translation>
    </message>
    <message>
        <source>The report&apos;s link name, as in its URL; it must display all the fields below.</source>
        <translation>اسم رابط التقرير، كما في عنوان URL الخاص به؛ ويجب أن يعرض جميع الحقول أدناه.</translation>
    </message>
    <message>
        <source>The environment of the application; empty means production.</source>
        <translation>بيئة التطبيق؛ والفراغ يعني الإنتاج.</translation>
    </message>
    <message>
        <source>Which records of the report are still pending, in Zoho&apos;s own criteria language.</source>
        <translation>أي سجلات التقرير ما زالت قيد الانتظار، بلغة المعايير الخاصة بـ Zoho.</translation>
    </message>
    <message>
        <source>Which of the form&apos;s workflows are not run by an update: &quot;form_workflow&quot;, &quot;schedules&quot; or &quot;all&quot;.</source>
        <translation>أي تدفقات عمل النموذج لا يشغّلها التحديث: &quot;form_workflow&quot; أو &quot;schedules&quot; أو &quot;all&quot;.</translation>
    </message>
    <message>
        <source>The port of this machine that a sign-in with the browser comes back to; Zoho&apos;s API console must know http://localhost:PORT/callback as a redirect URI of the client.</source>
        <translation>منفذ هذا الجهاز الذي يعود إليه تسجيل الدخول بالمتصفح؛ ويجب أن تعرف وحدة تحكم API لدى Zoho العنوان http://localhost:PORT/callback بوصفه redirect URI للعميل.</translation>
    </message>
    <message>
        <source>How many seconds before its end an access token, which lives for an hour, is renewed.</source>
        <translation>قبل كم ثانية من نهايته يُجدَّد رمز الوصول الذي يدوم ساعة.</translation>
    </message>
    <message>
        <source>The plan of the Zoho Creator account, which says how many calls a day it has (Zoho One: &quot;enterprise&quot;); empty means that it isn&apos;t known; sync.daily_calls goes first.</source>
        <translation>خطة حساب Zoho Creator التي تحدد عدد استدعاءات اليوم (Zoho One: &quot;enterprise&quot;)؛ والفراغ يعني أنها غير معروفة؛ ويتقدم عليها sync.daily_calls.</translation>
    </message>
    <message>
        <source>How many users the plan is paid for: each of them adds to the calls of a day.</source>
        <translation>عدد المستخدمين المدفوعة لهم الخطة: يزيد كل منهم استدعاءات اليوم.</translation>
    </message>
    <message>
        <source>The link name of the Custom API that writes many records in one call, which needs the scope ZohoCreator.customapi.EXECUTE and a function of its own, and for which no workflows run at Zoho; empty: a call for each record.</source>
        <translation>اسم رابط Custom API التي تكتب سجلات كثيرة في استدعاء واحد، وتحتاج إلى النطاق ZohoCreator.customapi.EXECUTE ودالة خاصة بها، ولا تعمل معها تدفقات عمل لدى Zoho؛ والفراغ: استدعاء لكل سجل.</translation>
    </message>
    <message>
        <source>The link name of the form that the report&apos;s records are of, which the function of the Custom API needs.</source>
        <translation>اسم رابط النموذج الذي منه سجلات التقرير، وتحتاج إليه دالة Custom API.</translation>
    </message>
    <message>
        <source>How many records one call of the Custom API writes at most.</source>
        <translation>كم سجلًا يكتب استدعاء واحد لـ Custom API على الأكثر.</translation>
    </message>
    <message>
        <source>How many calls a day the Custom API is sent at most, which Zoho counts apart from all others; 0 means no limit of ours.</source>
        <translation>كم استدعاءً يُرسل إلى Custom API في اليوم على الأكثر، ويعدّها Zoho منفصلة عن غيرها؛ و0 يعني بلا حد من جهتنا.</translation>
    </message>
    <message>
        <source>The field that holds the queue id by which a record and its webhooks find each other.</source>
        <translation>الحقل الذي يحمل معرّف الطابور، وبه يجد السجل وويب هوكاته بعضها بعضًا.</translation>
    </message>
    <message>
        <source>The field that holds the delivery status, which is read and written.</source>
        <translation>الحقل الذي يحمل حالة التسليم، ويُقرأ ويُكتب.</translation>
    </message>
    <message>
        <source>The field that holds the recipient, which is shown to people and never matched.</source>
        <translation>الحقل الذي يحمل المستلم، ويُعرض للناس ولا يُطابَق أبدًا.</translation>
    </message>
    <message>
        <source>The field that is given the queue id of the webhook.</source>
        <translation>الحقل الذي يُكتب فيه معرّف طابور الويب هوك.</translation>
    </message>
    <message>
        <source>The field that is given the message id of the webhook.</source>
        <translation>الحقل الذي يُكتب فيه معرّف رسالة الويب هوك.</translation>
    </message>
    <message>
        <source>The field that is given the time of the webhook.</source>
        <translation>الحقل الذي يُكتب فيه وقت الويب هوك.</translation>
    </message>
    <message>
        <source>The field that is given the recipient of the webhook.</source>
        <translation>الحقل الذي يُكتب فيه مستلم الويب هوك.</translation>
    </message>
    <message>
        <source>The field that is given why the message failed, 255 characters at most; empty means that it isn&apos;t written.</source>
        <translation>الحقل الذي يُكتب فيه سبب فشل الرسالة، 255 حرفًا على الأكثر؛ والفراغ يعني أنه لا يُكتب.</translation>
    </message>
    <message>
        <source>The field that is given the provider&apos;s number for why the message failed; empty means that it isn&apos;t written.</source>
        <translation>الحقل الذي يُكتب فيه رقم المزوّد لسبب فشل الرسالة؛ والفراغ يعني أنه لا يُكتب.</translation>
    </message>
    <message>
        <source>How the application writes a date and time, in the letters of Qt&apos;s date formats, with English names of months.</source>
        <translation>كيف يكتب التطبيق التاريخ والوقت، بحروف صيغ التاريخ في Qt وبأسماء الشهور الإنجليزية.</translation>
    </message>
    <message>
        <source>The application&apos;s time zone; empty means the machine&apos;s.</source>
        <translation>المنطقة الزمنية للتطبيق؛ والفراغ يعني منطقة الجهاز.</translation>
    </message>
    <message>
        <source>The status words that are known, the strongest first; a status is never replaced by a weaker one.</source>
        <translation>كلمات الحالة المعروفة، الأقوى أولًا؛ ولا تحل حالة أضعف محل أخرى أبدًا.</translation>
    </message>
    <message>
        <source>Words that count as one of the ranking.</source>
        <translation>كلمات تُعدّ كإحدى كلمات الترتيب.</translation>
    </message>
    <message>
        <source>What is written to Zoho in place of a word of the ranking, for a drop-down with other words.</source>
        <translation>ما يُكتب إلى Zoho بدل كلمة من الترتيب، لقائمة منسدلة بكلمات أخرى.</translation>
    </message>
    <message>
        <source>How many minutes lie between the starts of two cycles.</source>
        <translation>كم دقيقة بين بدء دورتين.</translation>
    </message>
    <message>
        <source>The hours in which cycles begin by themselves, such as 07:00-20:00, empty for all; a cycle that falls due outside of them begins with them.</source>
        <translation>الساعات التي تبدأ فيها الدورات تلقائيًا، مثل 07:00-20:00، وتُترك فارغة للكل؛ والدورة التي يحل موعدها خارجها تبدأ معها.</translation>
    </message>
    <message>
        <source>The days of the week on which cycles begin by themselves, such as mon-fri; empty means all.</source>
        <translation>أيام الأسبوع التي تبدأ فيها الدورات تلقائيًا، مثل mon-fri؛ والفراغ يعني كلها.</translation>
    </message>
    <message>
        <source>A cron expression whose times take the interval&apos;s place, such as 0 7-20 * * 1-5; empty means the interval.</source>
        <translation>تعبير cron تحل أوقاته محل الفاصل الزمني، مثل 0 7-20 * * 1-5؛ والفراغ يعني الفاصل الزمني.</translation>
    </message>
    <message>
        <source>The time zone of hours, days and cron; empty means that of the machine on which an instance used them first.</source>
        <translation>المنطقة الزمنية للساعات والأيام وcron؛ والفراغ يعني منطقة الجهاز الذي استخدمها عليه مثيل أول مرة.</translation>
    </message>
    <message>
        <source>How many records a cycle updates at most; the rest waits for the next one.</source>
        <translation>كم سجلًا تحدّثه الدورة على الأكثر؛ والباقي ينتظر التالية.</translation>
    </message>
    <message>
        <source>How many updates are in flight at once.</source>
        <translation>كم تحديثًا يجري في وقت واحد.</translation>
    </message>
    <message>
        <source>How many milliseconds lie between the starts of two updates.</source>
        <translation>كم ملّي ثانية بين بدء تحديثين.</translation>
    </message>
    <message>
        <source>How many calls a minute Zoho is sent at most; 0 means no limit of ours.</source>
        <translation>كم استدعاءً يُرسل إلى Zoho في الدقيقة على الأكثر؛ و0 يعني بلا حد من جهتنا.</translation>
    </message>
    <message>
        <source>How many calls a day Zoho is sent at most; 0 means what zoho.plan and zoho.users say.</source>
        <translation>كم استدعاءً يُرسل إلى Zoho في اليوم على الأكثر؛ و0 يعني ما يقوله zoho.plan وzoho.users.</translation>
    </message>
    <message>
        <source>How much of the day&apos;s calls, in percent, is kept from scheduled cycles for a person who starts one.</source>
        <translation>كم بالمئة من استدعاءات اليوم تُحجب عن الدورات المجدولة وتُحفظ لمن يبدأ دورة بنفسه.</translation>
    </message>
    <message>
        <source>While calls are short, a message&apos;s &quot;sent&quot; or &quot;accepted&quot; that is younger than so many minutes waits, since its next status is about to come.</source>
        <translation>حين تقل الاستدعاءات تنتظر حالة &quot;sent&quot; أو &quot;accepted&quot; التي عمرها أقل من هذه الدقائق، لأن حالتها التالية على وشك الوصول.</translation>
    </message>
    <message>
        <source>The time zone in which Zoho&apos;s day of calls begins, which is the super admin&apos;s; empty means the machine&apos;s.</source>
        <translation>المنطقة الزمنية التي يبدأ فيها يوم الاستدعاءات لدى Zoho، وهي منطقة المسؤول الأعلى؛ والفراغ يعني منطقة الجهاز.</translation>
    </message>
    <message>
        <source>Whether this instance begins cycles by itself from its start on, unless someone stopped the scheduler; if not, it waits until Start is pressed on it.</source>
        <translation>هل يبدأ هذا المثيل الدورات تلقائيًا منذ تشغيله، ما لم يوقف أحد المجدوِل؛ وإلا انتظر حتى يُضغط فيه على زر التشغيل.</translation>
    </message>
    <message>
        <source>Whether this instance runs cycles; if not, it shows what others do, and asks them for a cycle when one is to begin at once.</source>
        <translation>هل يشغّل هذا المثيل الدورات؛ وإلا عرض ما تفعله المثيلات الأخرى وطلب منها دورة حين يلزم بدؤها فورًا.</translation>
    </message>
    <message>
        <source>How many seconds after a new row arrived a cycle begins for it, without waiting for the next due time; 0 means none does.</source>
        <translation>بعد كم ثانية من وصول صف جديد تبدأ دورة لأجله دون انتظار الموعد التالي؛ و0 يعني أن لا دورة لذلك.</translation>
    </message>
    <message>
        <source>After how many seconds without a sign of life another instance may take over a cycle.</source>
        <translation>بعد كم ثانية بلا دليل على العمل يجوز لمثيل آخر تولي دورة.</translation>
    </message>
    <message>
        <source>After how many days runs and their journal are purged.</source>
        <translation>بعد كم يوم تُحذف الدورات وسجل عملها.</translation>
    </message>
    <message>
        <source>After how many days without a record at Zoho a queue id is asked for no more, unless a new row arrives.</source>
        <translation>بعد كم يوم بلا سجل في Zoho لا يُسأل عن معرّف طابور، ما لم يصل صف جديد.</translation>
    </message>
    <message>
        <source>After how many days statuses that were read out of bodies are purged, once all of their queue id are done.</source>
        <translation>بعد كم يوم تُحذف الحالات المقروءة من المحتويات، بعد أن يُنجز كل ما لمعرّف طابورها.</translation>
    </message>
    <message>
        <source>The proxy on the way to Zoho: the system&apos;s, none, or its URL.</source>
        <translation>الوكيل في الطريق إلى Zoho: وكيل النظام، أو لا شيء، أو عنوان URL الخاص به.</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust beside the system&apos;s, for an on-premise Zoho or an inspecting proxy.</source>
        <translation>ملف PEM لسلطات شهادات يُوثق بها إلى جانب سلطات النظام، لـ Zoho محلي أو لوكيل يفحص الحركة.</translation>
    </message>
    <message>
        <source>How many seconds one call may take, all in all.</source>
        <translation>كم ثانية يجوز أن يستغرقها استدعاء واحد في المجموع.</translation>
    </message>
    <message>
        <source>The kind of database that the collector writes into.</source>
        <translation>نوع قاعدة البيانات التي يكتب فيها المجمِّع.</translation>
    </message>
    <message>
        <source>The database&apos;s name, or for SQLite its file, which is statusbridge.db in the data directory if empty.</source>
        <translation>اسم قاعدة البيانات، أو ملفها في حالة SQLite، وهو statusbridge.db في مجلد البيانات إن تُرك فارغًا.</translation>
    </message>
    <message>
        <source>The database server, or the path of its socket; empty means this machine.</source>
        <translation>خادم قاعدة البيانات، أو مسار مقبسه؛ والفراغ يعني هذا الجهاز.</translation>
    </message>
    <message>
        <source>The port of the database server; 0 means the usual one.</source>
        <translation>منفذ خادم قاعدة البيانات؛ و0 يعني المنفذ المعتاد.</translation>
    </message>
    <message>
        <source>The user at the database server; the password is kept apart, as database_password.</source>
        <translation>المستخدم لدى خادم قاعدة البيانات؛ وتُحفظ كلمة المرور على حدة باسم database_password.</translation>
    </message>
    <message>
        <source>PostgreSQL only: the schema of Statusbridge&apos;s own tables, which migrate makes; empty means the first one of the login&apos;s search path.</source>
        <translation>لـ PostgreSQL فقط: مخطط جداول Statusbridge الخاصة، وينشئه migrate؛ والفراغ يعني الأول في مسار البحث (search path) لحساب الدخول.</translation>
    </message>
    <message>
        <source>How a server is reached: empty means over TLS with its certificate checked, unless it is on this machine; &quot;verify&quot; that in any case, &quot;require&quot; TLS with any certificate, &quot;plain&quot; without TLS, so that everyone on the way may read the password and the data.</source>
        <translation>كيف يُوصل إلى الخادم: الفراغ يعني عبر TLS مع فحص شهادته، إلا إن كان على هذا الجهاز؛ و&quot;verify&quot; ذلك في كل حال، و&quot;require&quot; TLS بأي شهادة، و&quot;plain&quot; دون TLS، فيستطيع كل من على الطريق قراءة كلمة المرور والبيانات.</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that a server&apos;s certificate is checked against, instead of the system&apos;s.</source>
        <translation>ملف PEM للسلطات التي تُفحص بها شهادة الخادم، بدل سلطات النظام.</translation>
    </message>
    <message>
        <source>How many seconds a connection or a statement may wait for the database.</source>
        <translation>كم ثانية يجوز أن ينتظر اتصال أو أمر قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Where secrets are kept; empty means the first of these that is there.</source>
        <translation>أين تُحفظ الأسرار؛ والفراغ يعني أول الموجود من هذه.</translation>
    </message>
    <message>
        <source>The table that the collector writes its webhooks into, also &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); names with a dot in them as a list: [&quot;schema&quot;, &quot;odd.name&quot;].</source>
        <translation>الجدول الذي يكتب فيه المجمِّع الويب هوك، ويجوز &quot;schema.table&quot; (MySQL: &quot;database.table&quot;)؛ والأسماء التي فيها نقطة تُكتب قائمة: [&quot;schema&quot;, &quot;odd.name&quot;].</translation>
    </message>
    <message>
        <source>The column that holds the primary key.</source>
        <translation>العمود الذي يحمل المفتاح الأساسي.</translation>
    </message>
    <message>
        <source>The column that holds the queue id; it and the next four may be paths into a column of JSON instead, tried in order: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] stands for each element of a list.</source>
        <translation>العمود الذي يحمل معرّف الطابور؛ ويجوز أن يكون هو والأربعة التالية مسارات في عمود JSON تُجرَّب بالترتيب: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;؛ ويعني [*] كل عنصر من قائمة.</translation>
    </message>
    <message>
        <source>The column that holds the message id, or &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</source>
        <translation>العمود الذي يحمل معرّف الرسالة، أو &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the status word, or &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</source>
        <translation>العمود الذي يحمل كلمة الحالة، أو &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the recipient, or &quot;payload-&gt;statuses[*].recipient_id&quot;.</source>
        <translation>العمود الذي يحمل المستلم، أو &quot;payload-&gt;statuses[*].recipient_id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the time of the event, Unix time or ISO 8601, or &quot;payload-&gt;statuses[*].timestamp&quot;.</source>
        <translation>العمود الذي يحمل وقت الحدث، وقت Unix أو ISO 8601، أو &quot;payload-&gt;statuses[*].timestamp&quot;.</translation>
    </message>
    <message>
        <source>The column that says whether a row has been carried over; empty means that the table has none.</source>
        <translation>العمود الذي يبيّن هل نُقل الصف؛ والفراغ يعني أن ليس في الجدول عمود كهذا.</translation>
    </message>
    <message>
        <source>The column that holds the webhook as it was received, if there is one: a lookup takes the reason of a failure from it.</source>
        <translation>العمود الذي يحمل الويب هوك كما استُلم، إن وُجد: منه تأخذ صفحة البحث سبب الفشل.</translation>
    </message>
    <message>
        <source>What the webhooks in payload look like, so that all their statuses are read out of them and no column but id and updated is needed; custom means by paths, empty that the columns hold the status or are paths.</source>
        <translation>شكل الويب هوك في payload، لتُقرأ منه جميع حالاته فلا يلزم عمود غير id وupdated؛ ويعني custom بالمسارات، والفراغ أن الأعمدة تحمل الحالة أو هي مسارات.</translation>
    </message>
    <message>
        <source>Why a message failed, in words: a column or a path; empty means that it is taken from payload.</source>
        <translation>لماذا فشلت رسالة، بالكلمات: عمود أو مسار؛ والفراغ يعني أنه يؤخذ من payload.</translation>
    </message>
    <message>
        <source>The same as the provider&apos;s number.</source>
        <translation>الشيء نفسه، رقمًا من المزوّد.</translation>
    </message>
    <message>
        <source>Whether the HTTP API is offered.</source>
        <translation>هل تُتاح واجهة HTTP API.</translation>
    </message>
    <message>
        <source>The address that the API listens on; any but this machine&apos;s own needs a certificate.</source>
        <translation>العنوان الذي تستمع عليه API؛ وأي عنوان غير عنوان هذا الجهاز نفسه يحتاج إلى شهادة.</translation>
    </message>
    <message>
        <source>The port that the API listens on; 0 means any free one.</source>
        <translation>المنفذ الذي تستمع عليه API؛ و0 يعني أي منفذ حر.</translation>
    </message>
    <message>
        <source>A PEM file with the API&apos;s certificate and those that lead to its root.</source>
        <translation>ملف PEM لشهادة API وما يوصل منها إلى الجذر.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the API&apos;s certificate.</source>
        <translation>ملف PEM للمفتاح الخاص لشهادة API.</translation>
    </message>
    <message>
        <source>The names that callers may call the API by, and that web pages which call it may come from; empty means this machine&apos;s names, its loopback names, the listening address and the names of the certificate.</source>
        <translation>الأسماء التي يجوز استدعاء API بها، والتي قد تأتي منها صفحات الويب التي تستدعيها؛ والفراغ يعني أسماء هذا الجهاز وأسماء loopback وعنوان الاستماع وأسماء الشهادة.</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For header is believed, so that limits hit the caller and not the proxy.</source>
        <translation>الوكلاء الذين يُصدَّق ترويس X-Forwarded-For منهم، لتقع الحدود على المتصل لا على الوكيل.</translation>
    </message>
    <message>
        <source>A table of the sender&apos;s that tells the queue id of each message id, for statuses that arrive without one, also when its row comes later; empty means that there is none.</source>
        <translation>جدول للمرسل يبيّن معرّف الطابور لكل معرّف رسالة، للحالات التي تصل بلا معرّف، وإن جاء صفها لاحقًا؛ والفراغ يعني أنه لا يوجد.</translation>
    </message>
    <message>
        <source>The column of that table that holds the message id.</source>
        <translation>عمود ذلك الجدول الذي يحمل معرّف الرسالة.</translation>
    </message>
    <message>
        <source>The column of that table that holds the queue id.</source>
        <translation>عمود ذلك الجدول الذي يحمل معرّف الطابور.</translation>
    </message>
    <message>
        <source>Whether a message id counts as the queue id where nothing else tells one: Zoho&apos;s records hold message ids then.</source>
        <translation>هل يُعدّ معرّف الرسالة معرّف الطابور حيث لا يبيّنه شيء آخر: عندئذ تحمل سجلات Zoho معرّفات رسائل.</translation>
    </message>
    <message>
        <source>Whether webhooks are received here, at /webhook/SHAPE, beside or in place of a collector.</source>
        <translation>هل يُستقبل الويب هوك هنا، على /webhook/SHAPE، إلى جانب مجمِّع أو بدلًا منه.</translation>
    </message>
    <message>
        <source>The address that webhooks are received on; any but this machine&apos;s own needs a certificate, or a trusted proxy that has one.</source>
        <translation>العنوان الذي يُستقبل عليه الويب هوك؛ وأي عنوان غير عنوان هذا الجهاز نفسه يحتاج إلى شهادة، أو إلى وكيل موثوق لديه واحدة.</translation>
    </message>
    <message>
        <source>The port that webhooks are received on; 0 means any free one.</source>
        <translation>المنفذ الذي يُستقبل عليه الويب هوك؛ و0 يعني أي منفذ حر.</translation>
    </message>
    <message>
        <source>A PEM file with the receiver&apos;s certificate and those that lead to its root.</source>
        <translation>ملف PEM لشهادة المستقبِل وما يوصل منها إلى الجذر.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the receiver&apos;s certificate.</source>
        <translation>ملف PEM للمفتاح الخاص لشهادة المستقبِل.</translation>
    </message>
    <message>
        <source>What stands before /webhook/ in the address that senders call, which Twilio signs; empty means https:// and the name that they say in Host.</source>
        <translation>ما يسبق /webhook/ في العنوان الذي يستدعيه المرسلون، وهو ما يوقّعه Twilio؛ والفراغ يعني https:// والاسم الذي يقولونه في Host.</translation>
    </message>
    <message>
        <source>The proxies that pass webhooks on to here, so that limits hit the sender and not the proxy.</source>
        <translation>الوكلاء الذين يمررون الويب هوك إلى هنا، لتقع الحدود على المرسل لا على الوكيل.</translation>
    </message>
    <message>
        <source>Where bodies that are sent to /webhook/custom tell queue_id, message_id, status, recipient_id, participant, timestamp, reason and reason_code, as paths such as events[*].state; empty means that none are received there.</source>
        <translation>أين تذكر المحتويات المرسلة إلى /webhook/custom كلًّا من queue_id وmessage_id وstatus وrecipient_id وparticipant وtimestamp وreason وreason_code، مسارات مثل events[*].state؛ والفراغ يعني أن لا شيء يُستقبل هناك.</translation>
    </message>
    <message>
        <source>For how many days received bodies are kept as they came; 0 means not at all.</source>
        <translation>كم يومًا تُحفظ المحتويات المستلَمة كما وصلت؛ و0 يعني أنها لا تُحفظ.</translation>
    </message>
    <message>
        <source>For how many days received statuses are kept once their queue id is done, in the table of deliveries, a collector&apos;s among them, or in one of Statusbridge&apos;s own; 0 means for ever.</source>
        <translation>كم يومًا تُحفظ الحالات المستلَمة بعد إنجاز معرّف طابورها، في جدول التسليمات ومنها ما للمجمِّع، أو في جدول خاص بـ Statusbridge؛ و0 يعني دائمًا.</translation>
    </message>
    <message>
        <source>For how many days a status that arrives again is known, and counted but not stored.</source>
        <translation>كم يومًا تُعرف الحالة التي تصل ثانية، فتُعدّ ولا تُخزَّن.</translation>
    </message>
    <message>
        <source>How many MiB of bodies the data directory may hold that wait for the database; when it is full, senders are told to come again.</source>
        <translation>كم MiB من المحتويات التي تنتظر قاعدة البيانات يجوز أن يحملها مجلد البيانات؛ وحين يمتلئ يُطلب من المرسلين العودة لاحقًا.</translation>
    </message>
    <message>
        <source>For how many days it is kept who changed what.</source>
        <translation>كم يومًا يُحفظ مَن غيّر ماذا.</translation>
    </message>
    <message>
        <source>Whom alerts are mailed to; empty means that no mail is sent.</source>
        <translation>لمن تُرسل التنبيهات بالبريد؛ والفراغ يعني أن لا بريد يُرسل.</translation>
    </message>
    <message>
        <source>The sender of these mails, whom the mail server must know.</source>
        <translation>مرسل هذه الرسائل، ويجب أن يعرفه خادم البريد.</translation>
    </message>
    <message>
        <source>The mail server that takes them.</source>
        <translation>خادم البريد الذي يتسلمها.</translation>
    </message>
    <message>
        <source>The port of the mail server; 0 means the usual one: 587 with &quot;starttls&quot;, 465 with &quot;tls&quot;, 25 with &quot;none&quot;.</source>
        <translation>منفذ خادم البريد؛ و0 يعني المعتاد: 587 مع &quot;starttls&quot;، و465 مع &quot;tls&quot;، و25 مع &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The user at the mail server; the password is kept apart, as smtp_password; empty means that it wants no login.</source>
        <translation>المستخدم لدى خادم البريد؛ وتُحفظ كلمة المرور على حدة باسم smtp_password؛ والفراغ يعني أنه لا يطلب دخولًا.</translation>
    </message>
    <message>
        <source>How the mail server is reached: &quot;starttls&quot; or &quot;tls&quot;, with its certificate checked, or &quot;none&quot;, without encryption and therefore without a login.</source>
        <translation>كيف يُوصل إلى خادم البريد: &quot;starttls&quot; أو &quot;tls&quot; مع فحص شهادته، أو &quot;none&quot; بلا تشفير وبالتالي بلا دخول.</translation>
    </message>
    <message>
        <source>The address that alerts are posted to as JSON, signed with alert_webhook_key; empty means that none is.</source>
        <translation>العنوان الذي تُرسل إليه التنبيهات بصيغة JSON موقَّعةً بـ alert_webhook_key؛ والفراغ يعني أن لا شيء يُرسل.</translation>
    </message>
    <message>
        <source>What is posted: &quot;generic&quot;, &quot;chat&quot; for services that take {&quot;text&quot;}, &quot;ntfy&quot;, or a file of JSON with {{title}}, {{text}} and the like in it.</source>
        <translation>ما يُرسل: &quot;generic&quot;، أو &quot;chat&quot; للخدمات التي تأخذ {&quot;text&quot;}، أو &quot;ntfy&quot;، أو ملف JSON فيه {{title}} و{{text}} وما شابه.</translation>
    </message>
    <message>
        <source>The address of a dead man&apos;s switch that is called when a cycle succeeded, with /start behind it when one begins, and with /fail when one failed; empty means none.</source>
        <translation>عنوان مراقب الغياب (dead man&apos;s switch) الذي يُستدعى عند نجاح دورة، مع /start في آخره عند بدئها، و/fail عند فشلها؛ والفراغ يعني أنه لا يوجد.</translation>
    </message>
    <message>
        <source>The language of alerts; empty means English.</source>
        <translation>لغة التنبيهات؛ والفراغ يعني الإنجليزية.</translation>
    </message>
    <message>
        <source>The time zone of the times in alerts, of the quiet hours and of the working hours; empty means the machine&apos;s.</source>
        <translation>المنطقة الزمنية للأوقات في التنبيهات ولساعات الهدوء وساعات العمل؛ والفراغ يعني منطقة الجهاز.</translation>
    </message>
    <message>
        <source>Hours such as 22:00-07:00 in which alerts are held back until their end, but for a database in trouble and webhooks that are refused.</source>
        <translation>ساعات مثل 22:00-07:00 تُحجب فيها التنبيهات حتى نهايتها، إلا قاعدة البيانات التي في مشكلة والويب هوك المرفوض.</translation>
    </message>
    <message>
        <source>How many cycles must fail in a row; 0 means that it is no alert.</source>
        <translation>كم دورة متتالية يجب أن تفشل؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>For how many hours rows must wait to be carried over; 0 means that it is no alert.</source>
        <translation>كم ساعة يجب أن تنتظر الصفوف لتُنقل؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>More parked records than so many are an alert; 0 means that it is no alert.</source>
        <translation>إن زادت السجلات المعلّقة على هذا العدد فهو تنبيه؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>How many minutes after its due time no cycle must have begun, unless a person stopped the scheduler; 0 means that it is no alert.</source>
        <translation>كم دقيقة بعد الموعد يجب ألا تكون أي دورة قد بدأت، ما لم يوقف شخص المجدوِل؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>How many webhooks must be refused within an hour because their sender is not known; 0 means that it is no alert.</source>
        <translation>كم ويب هوك يجب أن يُرفض خلال ساعة لأن مرسله مجهول؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>For how many hours of working time no webhook must have arrived; 0 means that it is no alert.</source>
        <translation>كم ساعة من وقت العمل يجب ألا يصل فيها ويب هوك؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>The hours of working time, such as 08:00-18:00; empty means all.</source>
        <translation>ساعات العمل، مثل 08:00-18:00؛ والفراغ يعني كلها.</translation>
    </message>
    <message>
        <source>The days of working time, such as mon-fri; empty means all.</source>
        <translation>أيام العمل، مثل mon-fri؛ والفراغ يعني كلها.</translation>
    </message>
    <message>
        <source>Below which percentage of an hour&apos;s messages must have been delivered; 0 means that it is no alert.</source>
        <translation>دون أي نسبة مئوية يجب أن يكون ما سُلّم من رسائل ساعة؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>How many messages an hour must have for that percentage to count.</source>
        <translation>كم رسالة يجب أن تكون في الساعة لتُحتسب تلك النسبة.</translation>
    </message>
    <message>
        <source>How many days before its end a certificate of the API or the receiver is an alert; 0 means that it is none.</source>
        <translation>قبل كم يوم من نهايتها تكون شهادة API أو المستقبِل تنبيهًا؛ و0 يعني أن لا تنبيه.</translation>
    </message>
    <message>
        <source>From which severity on messages are logged.</source>
        <translation>من أي درجة خطورة تُسجَّل الرسائل.</translation>
    </message>
    <message>
        <source>A file to log into, which is rotated at 10 MB with five kept; empty means standard error.</source>
        <translation>ملف يُسجَّل فيه، يُدوَّر عند 10 MB وتُحفظ خمسة منه؛ والفراغ يعني الخطأ القياسي.</translation>
    </message>
</context>
<context>
    <name>SettingLabels</name>
    <message>
        <source>Data center</source>
        <translation>مركز البيانات</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>خادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>خادم API</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>مالك الحساب</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Pending records</source>
        <translation>السجلات قيد الانتظار</translation>
    </message>
    <message>
        <source>Workflows not to run</source>
        <translation>تدفقات لا تُشغَّل</translation>
    </message>
    <message>
        <source>Port for the browser sign-in</source>
        <translation>منفذ الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Renew the token early by</source>
        <translation>تجديد الرمز قبل</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Users of the plan</source>
        <translation>مستخدمو الخطة</translation>
    </message>
    <message>
        <source>Custom API</source>
        <translation>Custom API</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Records in a call</source>
        <translation>سجلات في الاستدعاء</translation>
    </message>
    <message>
        <source>Calls of the Custom API a day</source>
        <translation>استدعاءات Custom API يوميًا</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Queue ID of the webhook</source>
        <translation>معرّف طابور الويب هوك</translation>
    </message>
    <message>
        <source>Message ID of the webhook</source>
        <translation>معرّف رسالة الويب هوك</translation>
    </message>
    <message>
        <source>Time of the webhook</source>
        <translation>وقت الويب هوك</translation>
    </message>
    <message>
        <source>Recipient of the webhook</source>
        <translation>مستلم الويب هوك</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>رقم سبب الفشل</translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation>صيغة الأوقات</translation>
    </message>
    <message>
        <source>Time zone of the application</source>
        <translation>منطقة التطبيق الزمنية</translation>
    </message>
    <message>
        <source>Ranking, strongest first</source>
        <translation>الترتيب، الأقوى أولًا</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Words written to Zoho</source>
        <translation>الكلمات المكتوبة إلى Zoho</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>On the days</source>
        <translation>في الأيام</translation>
    </message>
    <message>
        <source>As cron names them</source>
        <translation>بحسب cron</translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation>منطقة هذه الأوقات</translation>
    </message>
    <message>
        <source>Records in a cycle</source>
        <translation>سجلات في الدورة</translation>
    </message>
    <message>
        <source>Updates at once</source>
        <translation>تحديثات في آن واحد</translation>
    </message>
    <message>
        <source>Pause between two updates</source>
        <translation>الفاصل بين تحديثين</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>استدعاءات في الدقيقة</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>استدعاءات في اليوم</translation>
    </message>
    <message>
        <source>Calls kept for people</source>
        <translation>استدعاءات للأشخاص</translation>
    </message>
    <message>
        <source>A passing status waits for</source>
        <translation>انتظار حالة عابرة</translation>
    </message>
    <message>
        <source>Time zone of the quota</source>
        <translation>منطقة الحصة الزمنية</translation>
    </message>
    <message>
        <source>Run cycles here</source>
        <translation>تشغيل الدورات هنا</translation>
    </message>
    <message>
        <source>After a new row</source>
        <translation>بعد صف جديد</translation>
    </message>
    <message>
        <source>Start with the program</source>
        <translation>البدء مع البرنامج</translation>
    </message>
    <message>
        <source>Take over after</source>
        <translation>التولي بعد</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>حفظ التاريخ لمدة</translation>
    </message>
    <message>
        <source>Give up without a record after</source>
        <translation>الترك بلا سجل بعد</translation>
    </message>
    <message>
        <source>Keep statuses of bodies for</source>
        <translation>حفظ حالات المحتويات</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>سلطات شهادات أخرى</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>أطول استدعاء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name or file</source>
        <translation>الاسم أو الملف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>سلطات الشهادات</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>مكان حفظ الأسرار</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>المفتاح الأساسي</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Whole webhook</source>
        <translation>الويب هوك كاملًا</translation>
    </message>
    <message>
        <source>Shape of the webhooks</source>
        <translation>شكل الويب هوك</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>Offer the HTTP API</source>
        <translation>إتاحة HTTP API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>مفتاح الشهادة</translation>
    </message>
    <message>
        <source>Names it is called by</source>
        <translation>أسماء تُستدعى بها</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>وكلاء موثوقون</translation>
    </message>
    <message>
        <source>Table of the sender&apos;s</source>
        <translation>جدول المرسل</translation>
    </message>
    <message>
        <source>Message ID where there is no other</source>
        <translation>معرّف الرسالة إن لم يوجد غيره</translation>
    </message>
    <message>
        <source>Receive webhooks here</source>
        <translation>استقبال الويب هوك هنا</translation>
    </message>
    <message>
        <source>Address that senders call</source>
        <translation>عنوان يستدعيه المرسلون</translation>
    </message>
    <message>
        <source>Custom bodies</source>
        <translation>محتويات مخصصة</translation>
    </message>
    <message>
        <source>Keep bodies for</source>
        <translation>حفظ المحتويات لمدة</translation>
    </message>
    <message>
        <source>Keep rows for</source>
        <translation>حفظ الصفوف لمدة</translation>
    </message>
    <message>
        <source>Know doubles for</source>
        <translation>معرفة المكرر لمدة</translation>
    </message>
    <message>
        <source>Space while waiting</source>
        <translation>المساحة أثناء الانتظار</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>البريد إلى</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>مراقب الغياب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Failed cycles in a row</source>
        <translation>دورات فاشلة متتالية</translation>
    </message>
    <message>
        <source>Rows wait for</source>
        <translation>انتظار الصفوف</translation>
    </message>
    <message>
        <source>Parked records above</source>
        <translation>سجلات معلّقة فوق</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>متأخرة لمدة</translation>
    </message>
    <message>
        <source>Refused webhooks an hour</source>
        <translation>ويب هوك مرفوض في الساعة</translation>
    </message>
    <message>
        <source>No webhook for</source>
        <translation>لا ويب هوك لمدة</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>المسلَّم أقل من</translation>
    </message>
    <message>
        <source>Of messages an hour</source>
        <translation>من رسائل في الساعة</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>تنتهي الشهادة خلال</translation>
    </message>
    <message>
        <source>Keep changes for</source>
        <translation>حفظ التغييرات لمدة</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>التسجيل من</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>الولايات المتحدة (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>أوروبا (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>الهند (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>أستراليا (zoho.com.au)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>اليابان (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>كندا (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>السعودية (zoho.sa)</translation>
    </message>
    <message>
        <source>United Kingdom (zoho.uk)</source>
        <translation>المملكة المتحدة (zoho.uk)</translation>
    </message>
    <message>
        <source>United Arab Emirates (zoho.ae)</source>
        <translation>الإمارات (zoho.ae)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>الصين (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
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
        <translation>Enterprise أو Zoho One</translation>
    </message>
    <message>
        <source>Workflows of the form</source>
        <translation>تدفقات عمل النموذج</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>المجدولة</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation>SQLite (ملف)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL أو MariaDB</translation>
    </message>
    <message>
        <source>Checked, except on this machine</source>
        <translation>مع فحص، إلا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Required, and the certificate is checked</source>
        <translation>مطلوب، وتُفحص الشهادة</translation>
    </message>
    <message>
        <source>None, on purpose</source>
        <translation>بلا، عن قصد</translation>
    </message>
    <message>
        <source>The first of these that is there</source>
        <translation>أول الموجود من هذه</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Credentials of systemd</source>
        <translation>بيانات اعتماد systemd</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain</source>
        <translation>سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>Files that only you can read</source>
        <translation>ملفات لا يقرؤها سواك</translation>
    </message>
    <message>
        <source>Not read: columns, or paths</source>
        <translation>لا يُقرأ: أعمدة أو مسارات</translation>
    </message>
    <message>
        <source>By paths</source>
        <translation>بالمسارات</translation>
    </message>
    <message>
        <source>Not chosen: English</source>
        <translation>غير محددة: الإنجليزية</translation>
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
        <translation>بلا، ودون دخول</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>البرتغالية (البرازيل)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> ثانية</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> ساعة</translation>
    </message>
    <message>
        <source>the data center&apos;s</source>
        <translation>خادم مركز البيانات</translation>
    </message>
    <message>
        <source>none, a call for each record</source>
        <translation>بلا، استدعاء لكل سجل</translation>
    </message>
    <message>
        <source>no limit of ours</source>
        <translation>بلا حد من جهتنا</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>منطقة هذا الجهاز</translation>
    </message>
    <message>
        <source>those of the plan</source>
        <translation>ما للخطة</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>كل الساعات</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <source>the first instance&apos;s</source>
        <translation>منطقة المثيل الأول</translation>
    </message>
    <message>
        <source>not before the next due time</source>
        <translation>ليس قبل الموعد التالي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>statusbridge.db in the data folder</source>
        <translation>statusbridge.db في مجلد البيانات</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>ما للنظام</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>ليس في الجدول عمود كهذا</translation>
    </message>
    <message>
        <source>the whole webhook&apos;s</source>
        <translation>ما للويب هوك كاملًا</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>أي منفذ حر</translation>
    </message>
    <message>
        <source>what they call this server</source>
        <translation>ما يسمّون به هذا الخادم</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>لا يُكتب</translation>
    </message>
    <message>
        <source>none are received</source>
        <translation>لا يُستقبل شيء</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا تُحفظ</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>بلا دخول</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>بلا تنبيه</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>الخطأ القياسي</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>record %1 at Zoho shows: %2</source>
        <translation>السجل %1 في Zoho يعرض: %2</translation>
    </message>
    <message>
        <source>The report at Zoho has no record with this queue id.</source>
        <translation>ليس في التقرير لدى Zoho سجل بمعرّف الطابور هذا.</translation>
    </message>
    <message>
        <source>%1, cycle %2, record %3: %4. %5</source>
        <translation>%1، الدورة %2، السجل %3: %4. %5</translation>
    </message>
    <message>
        <source>Queue id %1, as of %2</source>
        <translation>معرّف الطابور %1، حتى %2</translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <translation>ما يحدث تاليًا: %1</translation>
    </message>
    <message>
        <source>Rows (time, status word, counts as, state, recipient, message id, table and row):</source>
        <translation>الصفوف (الوقت، كلمة الحالة، تُعدّ، الوضع، المستلم، معرّف الرسالة، الجدول والصف):</translation>
    </message>
    <message>
        <source>Why that one: %1</source>
        <translation>لماذا هذا: %1</translation>
    </message>
    <message>
        <source>Values for Zoho:</source>
        <translation>القيم لأجل Zoho:</translation>
    </message>
    <message>
        <source>Attempts, newest first:</source>
        <translation>المحاولات، الأحدث أولًا:</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved settings</source>
        <translation>إعدادات غير محفوظة</translation>
    </message>
    <message>
        <source>There are changes of the settings that are not saved. Save them?</source>
        <translation>في الإعدادات تغييرات لم تُحفظ. هل تُحفظ؟</translation>
    </message>
</context>
<context>
    <name>statusbridge::ActionPanel</name>
    <message>
        <source>It is being done.</source>
        <translation>يجري تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Stopped: nothing is known.</source>
        <translation>أُوقف: لا شيء معلوم.</translation>
    </message>
</context>
<context>
    <name>statusbridge::AddressPanel</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use what the address says</source>
        <translation>استخدام ما يقوله العنوان</translation>
    </message>
    <message>
        <source>Address of the report</source>
        <translation>عنوان التقرير</translation>
    </message>
    <message>
        <source>Open the report in Zoho Creator, copy its address from the browser and paste it here: data center, owner, application and report are filled in.</source>
        <translation>افتح التقرير في Zoho Creator وانسخ عنوانه من المتصفح والصقه هنا: يُملأ مركز البيانات والمالك والتطبيق والتقرير.</translation>
    </message>
    <message>
        <source>Paste the address of your report:</source>
        <translation>الصق عنوان تقريرك:</translation>
    </message>
    <message>
        <source>The address says otherwise than what stands here:</source>
        <translation>يقول العنوان غير ما هو مكتوب هنا:</translation>
    </message>
    <message>
        <source>• %1: %2 there, %3 here</source>
        <comment>a setting, its value in an address, its value in the form</comment>
        <translation>• %1: هناك %2، وهنا %3</translation>
    </message>
    <message>
        <source>%1 (set by %2, so it can&apos;t be changed here)</source>
        <translation>%1 (حدّده %2، فلا يمكن تغييره هنا)</translation>
    </message>
</context>
<context>
    <name>statusbridge::AlertsPanel</name>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>زال: %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation>%1، %2: %3 – %4</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Sends a test to those who are named here, saved or not.</source>
        <translation>يرسل اختبارًا إلى المذكورين هنا، محفوظين أم لا.</translation>
    </message>
    <message>
        <source>The last alerts</source>
        <translation>آخر التنبيهات</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>%1 took it: %2</source>
        <translation>قبله %1: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>فشل %1: %2</translation>
    </message>
    <message>
        <source>The server sends a test to those whom its settings name.</source>
        <translation>يرسل الخادم اختبارًا إلى من تسميهم إعداداته.</translation>
    </message>
    <message>
        <source>Save the settings first: the server tests those in force.</source>
        <translation>احفظ الإعدادات أولًا: يختبر الخادم الإعدادات السارية.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Assistant</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>رجوع (&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the settings without starting</source>
        <translation>حفظ الإعدادات دون بدء</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء (&amp;F)</translation>
    </message>
    <message>
        <source>The test found something that must be mended.</source>
        <translation>وجد الاختبار شيئًا يجب إصلاحه.</translation>
    </message>
    <message>
        <source>Testing this step before the next one…</source>
        <translation>يجري اختبار هذه الخطوة قبل التالية…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, and what its test found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>%1 Press Next again to go on all the same; nothing is in force before the last step.</source>
        <translation>%1 اضغط «التالي» ثانية للمتابعة مع ذلك؛ لا يسري شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>هذه أول خطوة.</translation>
    </message>
    <message>
        <source>Choose first when to start.</source>
        <translation>اختر أولًا متى يكون البدء.</translation>
    </message>
    <message>
        <source>A value of this step is not allowed.</source>
        <translation>في هذه الخطوة قيمة غير مسموح بها.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Left out or not complete.</source>
        <translation>متروك أو غير مكتمل.</translation>
    </message>
    <message>
        <source>Keeping your choice…</source>
        <translation>يجري حفظ اختيارك…</translation>
    </message>
    <message>
        <source>Nothing is saved yet, because the database can&apos;t keep your choice: %1
Mend that on the page of the database, or save without starting.</source>
        <translation>لم يُحفظ شيء بعد، لأن قاعدة البيانات لا تستطيع حفظ اختيارك: %1
أصلح ذلك في صفحة قاعدة البيانات، أو احفظ دون بدء.</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>إغلاق المساعد</translation>
    </message>
    <message>
        <source>Close without finishing? The settings entered here are lost; secrets, tables and users that were stored stay.</source>
        <translation>الإغلاق دون إنهاء؟ تضيع الإعدادات المدخلة هنا؛ وتبقى الأسرار والجداول والمستخدمون المخزَّنون.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق مع ذلك</translation>
    </message>
</context>
<context>
    <name>statusbridge::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>ما كان سيُكتب</translation>
    </message>
    <message>
        <source>Zoho showed</source>
        <translation>عرضه Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>كود Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>رسالة Zoho</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditFilterBar</name>
    <message>
        <source>Always</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>في يوم معيّن</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>من كل مكان</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>The whole name of a user or token; of a user of the system without the machine</source>
        <translation>الاسم الكامل لمستخدم أو رمز؛ ولمستخدم النظام دون الجهاز</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>يزيل كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Time of the changes</source>
        <translation>وقت التغييرات</translation>
    </message>
    <message>
        <source>Day of the changes</source>
        <translation>يوم التغييرات</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>من أجرى التغييرات</translation>
    </message>
    <message>
        <source>From where the changes were made</source>
        <translation>من أين أُجريت التغييرات</translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation>نوع التغييرات</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>الوقت (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>مَن (&amp;B):</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>ماذا (&amp;W):</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditPage</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Every command that changed something, whether it came from a window, a command line or the HTTP API. Secrets and whole phone numbers are never kept here.</source>
        <translation>كل أمر غيّر شيئًا، سواء جاء من نافذة أو سطر أوامر أو HTTP API. ولا تُحفظ هنا أبدًا أسرار أو أرقام هواتف كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s); scroll for more</source>
        <translation>
            <numerusform>أحدث %Ln تغيير؛ مرّر للمزيد</numerusform>
            <numerusform>أحدث %Ln تغيير؛ مرّر للمزيد</numerusform>
            <numerusform>أحدث %Ln تغيير؛ مرّر للمزيد</numerusform>
            <numerusform>أحدث %Ln تغييرات؛ مرّر للمزيد</numerusform>
            <numerusform>أحدث %Ln تغييرًا؛ مرّر للمزيد</numerusform>
            <numerusform>أحدث %Ln تغيير؛ مرّر للمزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
    <message>
        <source>The changes can&apos;t be shown</source>
        <translation>لا يمكن عرض التغييرات</translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation>لا تغيير مطابق</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>أزل عوامل التصفية لترى المزيد.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>لم يغيّر أحد شيئًا بعد</translation>
    </message>
</context>
<context>
    <name>statusbridge::BatchScriptDialog</name>
    <message>
        <source>a name of your choice</source>
        <translation>اسم من اختيارك</translation>
    </message>
    <message>
        <source>1. In Zoho Creator, as an administrator, open Microservices, Custom API, and create a Custom API with the link name %1. Put the same name into the field “Custom API” here.</source>
        <translation>1. في Zoho Creator، بصفة مسؤول، افتح Microservices ثم Custom API، وأنشئ Custom API باسم الرابط %1. ضع الاسم نفسه في الحقل «Custom API» هنا.</translation>
    </message>
    <message>
        <source>2. Request: method POST, content type application/json, with one key: updates, of the type list.</source>
        <translation>2. الطلب (Request): الطريقة POST ونوع المحتوى application/json ومفتاح واحد: updates من النوع list.</translation>
    </message>
    <message>
        <source>3. Authentication: OAuth2. The user that Statusbridge is connected as must be among those who may call it.</source>
        <translation>3. المصادقة (Authentication): OAuth2. يجب أن يكون المستخدم الذي اتصل به Statusbridge ممن يجوز لهم استدعاؤها.</translation>
    </message>
    <message>
        <source>4. Action: a new function of the application %1. Replace its whole text by the one below, and pass the key updates to it.</source>
        <translation>4. الإجراء (Action): دالة جديدة للتطبيق %1. استبدل بنصها كله النص أدناه، ومرّر إليها المفتاح updates.</translation>
    </message>
    <message>
        <source>5. Enable the Custom API. Then connect Statusbridge to Zoho again, so that it may call it (the scope is ZohoCreator.customapi.EXECUTE), and press Test.</source>
        <translation>5. فعّل Custom API. ثم أعد اتصال Statusbridge بـ Zoho ليجوز له استدعاؤها (النطاق ZohoCreator.customapi.EXECUTE)، واضغط «اختبار».</translation>
    </message>
    <message>
        <source>&amp;Copy the function</source>
        <translation>نسخ الدالة (&amp;C)</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>سجلات كثيرة في استدعاء</translation>
    </message>
    <message>
        <source>Function for Zoho Creator</source>
        <translation>دالة لـ Zoho Creator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>A Custom API of the application lets one call write up to %Ln record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation>
            <numerusform>تتيح Custom API للتطبيق أن يكتب استدعاء واحد حتى %Ln سجل، ضمن حصة خاصة بها. ولا تعمل تدفقات عمل النموذج للسجلات المكتوبة هكذا.</numerusform>
            <numerusform>تتيح Custom API للتطبيق أن يكتب استدعاء واحد حتى %Ln سجل، ضمن حصة خاصة بها. ولا تعمل تدفقات عمل النموذج للسجلات المكتوبة هكذا.</numerusform>
            <numerusform>تتيح Custom API للتطبيق أن يكتب استدعاء واحد حتى %Ln سجل، ضمن حصة خاصة بها. ولا تعمل تدفقات عمل النموذج للسجلات المكتوبة هكذا.</numerusform>
            <numerusform>تتيح Custom API للتطبيق أن يكتب استدعاء واحد حتى %Ln سجلات، ضمن حصة خاصة بها. ولا تعمل تدفقات عمل النموذج للسجلات المكتوبة هكذا.</numerusform>
            <numerusform>تتيح Custom API للتطبيق أن يكتب استدعاء واحد حتى %Ln سجلًا، ضمن حصة خاصة بها. ولا تعمل تدفقات عمل النموذج للسجلات المكتوبة هكذا.</numerusform>
            <numerusform>تتيح Custom API للتطبيق أن يكتب استدعاء واحد حتى %Ln سجل، ضمن حصة خاصة بها. ولا تعمل تدفقات عمل النموذج للسجلات المكتوبة هكذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>تم النسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Set up &amp;batch mode…</source>
        <translation>إعداد وضع الدفعات (&amp;B)…</translation>
    </message>
    <message>
        <source>Shows the function that lets one call write many records, and how it gets into Zoho Creator.</source>
        <translation>يعرض الدالة التي تجعل استدعاءً واحدًا يكتب سجلات كثيرة، وكيف توضع في Zoho Creator.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Breakdown</name>
    <message>
        <source>Reasons and groups</source>
        <translation>الأسباب والمجموعات</translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation>عرض الرسائل (&amp;M)</translation>
    </message>
    <message>
        <source>Shows the messages that the selected row counts</source>
        <translation>يعرض الرسائل التي يعدّها الصف المحدد</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>لماذا فشلت الرسائل</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>حدّد صفًا أولًا.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message>
        <source>Queue ids that were found</source>
        <translation>معرّفات الطابور التي عُثر عليها</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln &amp;queue id(s) of more</source>
        <translation>
            <numerusform>أحدث %Ln معرّف طابور من بين المزيد (&amp;Q)</numerusform>
            <numerusform>أحدث %Ln معرّف طابور من بين المزيد (&amp;Q)</numerusform>
            <numerusform>أحدث %Ln معرّف طابور من بين المزيد (&amp;Q)</numerusform>
            <numerusform>أحدث %Ln معرّفات طابور من بين المزيد (&amp;Q)</numerusform>
            <numerusform>أحدث %Ln معرّف طابور من بين المزيد (&amp;Q)</numerusform>
            <numerusform>أحدث %Ln معرّف طابور من بين المزيد (&amp;Q)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;queue id(s) found</source>
        <translation>
            <numerusform>عُثر على %Ln معرّف طابور (&amp;Q)</numerusform>
            <numerusform>عُثر على %Ln معرّف طابور (&amp;Q)</numerusform>
            <numerusform>عُثر على %Ln معرّف طابور (&amp;Q)</numerusform>
            <numerusform>عُثر على %Ln معرّفات طابور (&amp;Q)</numerusform>
            <numerusform>عُثر على %Ln معرّف طابور (&amp;Q)</numerusform>
            <numerusform>عُثر على %Ln معرّف طابور (&amp;Q)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateModel</name>
    <message>
        <source>Queue id %1, message id %2, recipient %3</source>
        <translation>معرّف الطابور %1، معرّف الرسالة %2، المستلم %3</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>أحدث حدث</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>كلمة الحالة</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChapterView</name>
    <message>
        <source>Who may use the HTTP API</source>
        <translation>من يجوز له استخدام HTTP API</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>سرّ العميل:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>كلمة مرور قاعدة البيانات</translation>
    </message>
    <message>
        <source>Password of the mail</source>
        <translation>كلمة مرور البريد</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>المفتاح:</translation>
    </message>
    <message>
        <source>Key of the webhook</source>
        <translation>مفتاح الويب هوك</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Cycles that failed</source>
        <translation>الدورات الفاشلة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>المحدَّث</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the chart</source>
        <translation>أيام المخطط</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>عرض كجدول (&amp;B)</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>عرض المخطط كجدول</translation>
    </message>
    <message>
        <source>Ch&amp;art:</source>
        <translation>المخطط (&amp;A):</translation>
    </message>
    <message>
        <source>The numbers of the chart, day by day</source>
        <translation>أرقام المخطط، يومًا بيوم</translation>
    </message>
</context>
<context>
    <name>statusbridge::ClientStep</name>
    <message>
        <source>Zoho client</source>
        <translation>عميل Zoho</translation>
    </message>
    <message>
        <source>Statusbridge speaks to Zoho Creator as a client that you register once. The report&apos;s address tells in which data center its account is: nothing of one is known in another.</source>
        <translation>يخاطب Statusbridge نظام Zoho Creator بوصفه عميلًا تسجّله مرة واحدة. ويبيّن عنوان التقرير في أي مركز بيانات حسابه: فلا يُعرف شيء من مركز في آخر.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>سرّ العميل:</translation>
    </message>
    <message>
        <source>Calls that the account has a day</source>
        <translation>استدعاءات الحساب في اليوم</translation>
    </message>
    <message>
        <source>The client&apos;s ID or its secret is missing.</source>
        <translation>ينقص معرّف العميل أو سرّه.</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, add a client: a Self Client, if somebody can paste a code into the next step, or a Server-based Application, to sign in with the browser. Either has an ID and a secret.</source>
        <translation>في &lt;a href=&quot;%1&quot;&gt;وحدة تحكم API لدى Zoho&lt;/a&gt; أضف عميلًا: Self Client إن كان أحد يستطيع لصق كود في الخطوة التالية، أو Server-based Application لتسجيل الدخول بالمتصفح. ولكل منهما معرّف وسرّ.</translation>
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
        <translation>يعرض Zoho ما كان سيُكتب.</translation>
    </message>
    <message>
        <source>Zoho shows something else.</source>
        <translation>يعرض Zoho شيئًا آخر.</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1، الشيء نفسه</translation>
    </message>
    <message>
        <source>%1, something else</source>
        <translation>%1، شيء آخر</translation>
    </message>
    <message>
        <source>Record %1 at Zoho</source>
        <translation>السجل %1 في Zoho</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>The field %1 at Zoho</source>
        <translation>الحقل %1 في Zoho</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>المختار هنا</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>في Zoho</translation>
    </message>
    <message>
        <source>At Zoho: %1</source>
        <translation>في Zoho: %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connect to Zoho</source>
        <translation>الاتصال بـ Zoho</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>سرّ العميل:</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectPanel</name>
    <message>
        <source>Other users of this machine can read the client secret where it is kept: protect it first, beside its field.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الجهاز قراءة سرّ العميل حيث يُحفظ: احمِه أولًا، بجانب حقله.</translation>
    </message>
    <message>
        <source>The client secret is missing: enter it first.</source>
        <translation>ينقص سرّ العميل: أدخله أولًا.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>اتصال (&amp;O)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>تسجيل الدخول بالمتصفح (&amp;B)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>With a code (Self Client)</source>
        <translation>بكود (Self Client)</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>النطاقات:</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>الكود (&amp;D):</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>بالمتصفح</translation>
    </message>
    <message>
        <source>The client must be a server-based application that knows this redirect URI. The browser comes back to this machine, so it must run here.</source>
        <translation>يجب أن يكون العميل تطبيقًا من نوع server-based application يعرف redirect URI هذا. يعود المتصفح إلى هذا الجهاز، فيجب أن يعمل هنا.</translation>
    </message>
    <message>
        <source>Redirect URI:</source>
        <translation>Redirect URI:</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, open your Self Client, choose Generate Code, and enter these scopes. The code works once and only for some minutes.</source>
        <translation>في &lt;a href=&quot;%1&quot;&gt;وحدة تحكم API لدى Zoho&lt;/a&gt; افتح Self Client الخاص بك، واختر Generate Code، وأدخل هذه النطاقات. يعمل الكود مرة واحدة ولبضع دقائق فقط.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>يجري سؤال Zoho.</translation>
    </message>
    <message>
        <source>Paste the code first.</source>
        <translation>الصق الكود أولًا.</translation>
    </message>
    <message>
        <source>Asking Zoho…</source>
        <translation>يجري سؤال Zoho…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Zoho…</source>
        <translation>بانتظار تسجيل دخولك لدى Zoho…</translation>
    </message>
    <message>
        <source>If no browser came up, open this address: %1</source>
        <translation>إن لم يُفتح متصفح فافتح هذا العنوان: %1</translation>
    </message>
    <message>
        <source>Connected. Zoho has given a token, which is stored.</source>
        <translation>تم الاتصال. منح Zoho رمزًا، وقد خُزّن.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectStep</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; the user who grants access must be allowed to read and change the records. It fills the field below; type one in only if you have it from elsewhere.</source>
        <translation>يمنح Zoho برنامج Statusbridge رمزًا يصلح حتى يلغيه أحد. استخدم إحدى هاتين الطريقتين؛ ويجب أن يكون للمستخدم الذي يمنح الوصول حق قراءة السجلات وتغييرها. يُملأ الحقل أدناه بذلك؛ ولا تكتب فيه رمزًا إلا إن كان لديك من مكان آخر.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>رمز التحديث:</translation>
    </message>
    <message>
        <source>Zoho has not given a token yet.</source>
        <translation>لم يمنح Zoho رمزًا بعد.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectionBanner</name>
    <message>
        <source>No connection to %1 since %2.</source>
        <translation>لا اتصال بـ %1 منذ %2.</translation>
    </message>
    <message>
        <source>No connection to %1 since %2 (%3).</source>
        <translation>لا اتصال بـ %1 منذ %2 (%3).</translation>
    </message>
    <message>
        <source>What is shown here is from %1. It goes on by itself as soon as the server answers.</source>
        <translation>المعروض هنا يعود إلى %1. ويستمر من تلقاء نفسه حالما يجيب الخادم.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the server answers.</source>
        <translation>ويستمر من تلقاء نفسه حالما يجيب الخادم.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Console</name>
    <message>
        <source>&amp;Colors</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>Statusbridge goes on</source>
        <translation>يواصل Statusbridge العمل</translation>
    </message>
    <message>
        <source>Cycles go on without the window. The icon here brings it back.</source>
        <translation>تستمر الدورات دون النافذة. والأيقونة هنا تعيدها.</translation>
    </message>
    <message>
        <source>Cycles go on without the window. Start Statusbridge again to get it back.</source>
        <translation>تستمر الدورات دون النافذة. شغّل Statusbridge ثانية لإعادتها.</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>الإنهاء بدلًا من ذلك (&amp;Q)</translation>
    </message>
    <message>
        <source>Quit Statusbridge</source>
        <translation>إنهاء Statusbridge</translation>
    </message>
    <message>
        <source>A cycle is running. It is ended cleanly, and the next one goes on with what is left.</source>
        <translation>توجد دورة قيد التشغيل. تُنهى إنهاءً سليمًا، وتواصل التالية ما تبقى.</translation>
    </message>
    <message>
        <source>&amp;End it and quit</source>
        <translation>إنهاؤها والخروج (&amp;E)</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · بصفة %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleActions</name>
    <message>
        <source>The cycle has ended.</source>
        <translation>انتهت الدورة.</translation>
    </message>
    <message>
        <source>Cycle %1 has begun.</source>
        <translation>بدأت الدورة %1.</translation>
    </message>
    <message>
        <source>A cycle is running; one more follows it.</source>
        <translation>توجد دورة قيد التشغيل؛ وتتبعها أخرى.</translation>
    </message>
    <message>
        <source>Another instance was asked for a cycle.</source>
        <translation>طُلبت دورة من مثيل آخر.</translation>
    </message>
    <message>
        <source>The database has not answered yet, or not the last time.</source>
        <translation>لم تُجب قاعدة البيانات بعد، أو لم تُجب آخر مرة.</translation>
    </message>
    <message>
        <source>A cycle is about to begin.</source>
        <translation>دورة على وشك البدء.</translation>
    </message>
    <message>
        <source>A cycle is running.</source>
        <translation>توجد دورة قيد التشغيل.</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>لا دورة قيد التشغيل.</translation>
    </message>
    <message>
        <source>The scheduler runs already.</source>
        <translation>المجدوِل يعمل بالفعل.</translation>
    </message>
    <message>
        <source>The scheduler doesn&apos;t run.</source>
        <translation>المجدوِل لا يعمل.</translation>
    </message>
    <message>
        <source>The cycle is being ended.</source>
        <translation>يجري إنهاء الدورة.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle.</source>
        <translation>طُلب من %1 إنهاء دورته.</translation>
    </message>
    <message>
        <source>The scheduler runs, in all instances.</source>
        <translation>المجدوِل يعمل، في جميع المثيلات.</translation>
    </message>
    <message>
        <source>The scheduler is stopped, in all instances.</source>
        <translation>المجدوِل متوقف، في جميع المثيلات.</translation>
    </message>
    <message>
        <source>The database needs nothing.</source>
        <translation>لا تحتاج قاعدة البيانات إلى شيء.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleStrip</name>
    <message>
        <source>Cycles of the last 24 hours</source>
        <translation>دورات آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Cycles of the last 24 hours. %1</source>
        <translation>دورات آخر 24 ساعة. %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::CyclesCard</name>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
</context>
<context>
    <name>statusbridge::DatabaseStep</name>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database that the collector writes its webhooks into. Its two tables may be called otherwise than here, and so may their columns.</source>
        <translation>قاعدة البيانات التي يكتب فيها المجمِّع الويب هوك. وقد تختلف أسماء جدوليها عمّا هنا، وكذلك أسماء أعمدتهما.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>كلمة مرور قاعدة البيانات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>الويب هوك من كل نوع</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Parts of the database&apos;s settings</source>
        <translation>أجزاء إعدادات قاعدة البيانات</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>هنا شيء خاطئ.</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryCard</name>
    <message>
        <source>Complete since %1; older statuses are still being read.</source>
        <translation>مكتمل منذ %1؛ ما زالت الحالات الأقدم تُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with an unknown word.</source>
        <translation>
            <numerusform>و%Ln أخرى بكلمة مجهولة.</numerusform>
            <numerusform>و%Ln أخرى بكلمة مجهولة.</numerusform>
            <numerusform>و%Ln أخرى بكلمة مجهولة.</numerusform>
            <numerusform>و%Ln أخرى بكلمة مجهولة.</numerusform>
            <numerusform>و%Ln أخرى بكلمة مجهولة.</numerusform>
            <numerusform>و%Ln أخرى بكلمة مجهولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation>عُدّت %1.</translation>
    </message>
    <message>
        <source>Counted by the next cycle.</source>
        <translation>تعدّها الدورة التالية.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What became of the messages, over time and why.</source>
        <translation>ما آلت إليه الرسائل، عبر الزمن ولماذا.</translation>
    </message>
    <message>
        <source>More about the delivery</source>
        <translation>المزيد عن التسليم</translation>
    </message>
    <message>
        <source>Delivery today</source>
        <translation>التسليم اليوم</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>تنتظر</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChart</name>
    <message>
        <source>Chart of the messages</source>
        <translation>مخطط الرسائل</translation>
    </message>
    <message>
        <source>Chart of the messages. %1</source>
        <translation>مخطط الرسائل. %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChartPanel</name>
    <message>
        <source>The numbers of the chart, step by step</source>
        <translation>أرقام المخطط، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>عرض كجدول (&amp;B)</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>عرض المخطط كجدول</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryFilterBar</name>
    <message>
        <source>&amp;From:</source>
        <translation>من (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>حتى (&amp;U):</translation>
    </message>
    <message>
        <source>Temp&amp;late:</source>
        <translation>القالب (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of a telephone</comment>
        <translation>الرقم (&amp;N):</translation>
    </message>
    <message>
        <source>Provi&amp;der:</source>
        <translation>المزوّد (&amp;D):</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>Time of the messages</source>
        <translation>وقت الرسائل</translation>
    </message>
    <message>
        <source>First day of the messages</source>
        <translation>أول يوم للرسائل</translation>
    </message>
    <message>
        <source>Last day of the messages</source>
        <translation>آخر يوم للرسائل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Counts the messages of all providers, numbers and templates</source>
        <translation>يعدّ رسائل جميع المزوّدين والأرقام والقوالب</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>الوقت (&amp;E):</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>statusbridge::DetailsButton</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>The program&apos;s own words, for whoever administers it.</source>
        <translation>كلمات البرنامج نفسه، لمن يديره.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunDialog</name>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Zoho shows</source>
        <translation>يعرض Zoho</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>كان سيُكتب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Summary of the dry run</source>
        <translation>ملخص التشغيل التجريبي</translation>
    </message>
    <message>
        <source>What would be done to every record</source>
        <translation>ما كان سيُفعل بكل سجل</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunStep</name>
    <message>
        <source>Pending records at Zoho: %1</source>
        <translation>السجلات قيد الانتظار في Zoho: %1</translation>
    </message>
    <message>
        <source>of which have a status here: %1</source>
        <translation>منها ما له حالة هنا: %1</translation>
    </message>
    <message>
        <source>Dry run and start</source>
        <translation>التشغيل التجريبي والبدء</translation>
    </message>
    <message>
        <source>The dry run does everything that a cycle does, up to the point where something would be written, here or at Zoho. Then choose when to start and finish: the settings come into force.</source>
        <translation>يفعل التشغيل التجريبي كل ما تفعله دورة، حتى الموضع الذي يُكتب فيه شيء هنا أو في Zoho. ثم اختر وقت البدء وأنهِ: فتسري الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>تشغيله (&amp;R)</translation>
    </message>
    <message>
        <source>Fetching the pending records and looking for their statuses…</source>
        <translation>يجري جلب السجلات قيد الانتظار والبحث عن حالاتها…</translation>
    </message>
    <message>
        <source>It works. Nothing was written.</source>
        <translation>يعمل. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message>
        <source>Stop saving</source>
        <translation>إيقاف الحفظ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>جداول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>تجري كتابة %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
            <numerusform>كُتب %Ln صفوف في %1.</numerusform>
            <numerusform>كُتب %Ln صفًا في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message>
        <source>%1: the field %2.</source>
        <translation>%1: الحقل %2.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, so %3 was filled in.</source>
        <translation>%1: لا يوجد حقل %2، فمُلئ %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, but there is %3.</source>
        <translation>%1: لا يوجد حقل %2، لكن يوجد %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Pick the one that is meant: %3.</source>
        <translation>%1: لا يوجد حقل %2. اختر المقصود: %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Add it to the form at Zoho, or pick another one.</source>
        <translation>%1: لا يوجد حقل %2. أضفه إلى النموذج في Zoho، أو اختر غيره.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln field(s) are in the form %1.</source>
        <translation>
            <numerusform>الحقول كلها (%Ln) في النموذج %1.</numerusform>
            <numerusform>الحقول كلها (%Ln) في النموذج %1.</numerusform>
            <numerusform>الحقول كلها (%Ln) في النموذج %1.</numerusform>
            <numerusform>الحقول كلها (%Ln) في النموذج %1.</numerusform>
            <numerusform>الحقول كلها (%Ln) في النموذج %1.</numerusform>
            <numerusform>الحقول كلها (%Ln) في النموذج %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %2 are in the form %1.</source>
        <translation>
            <numerusform>%Ln حقل من %2 في النموذج %1.</numerusform>
            <numerusform>%Ln حقل من %2 في النموذج %1.</numerusform>
            <numerusform>%Ln حقل من %2 في النموذج %1.</numerusform>
            <numerusform>%Ln حقول من %2 في النموذج %1.</numerusform>
            <numerusform>%Ln حقلًا من %2 في النموذج %1.</numerusform>
            <numerusform>%Ln حقل من %2 في النموذج %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Figure</name>
    <message>
        <source>Shows these messages</source>
        <translation>يعرض هذه الرسائل</translation>
    </message>
</context>
<context>
    <name>statusbridge::Figures</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>messages</comment>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>messages</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>كلمات مجهولة</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>حتى التسليم</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>%1; with read %2</source>
        <translation>%1؛ مع المقروءة %2</translation>
    </message>
    <message>
        <source>No message tells both when it left and when it was delivered.</source>
        <translation>لا رسالة تبيّن وقت خروجها ووقت تسليمها معًا.</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % خلال %1</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln message(s): half of them took no longer. It counts from a message&apos;s first status.</source>
        <translation>
            <numerusform>وسيط %Ln رسالة: لم يستغرق نصفها أكثر من ذلك. ويُحسب من أول حالة للرسالة.</numerusform>
            <numerusform>وسيط %Ln رسالة: لم يستغرق نصفها أكثر من ذلك. ويُحسب من أول حالة للرسالة.</numerusform>
            <numerusform>وسيط %Ln رسالة: لم يستغرق نصفها أكثر من ذلك. ويُحسب من أول حالة للرسالة.</numerusform>
            <numerusform>وسيط %Ln رسائل: لم يستغرق نصفها أكثر من ذلك. ويُحسب من أول حالة للرسالة.</numerusform>
            <numerusform>وسيط %Ln رسالة: لم يستغرق نصفها أكثر من ذلك. ويُحسب من أول حالة للرسالة.</numerusform>
            <numerusform>وسيط %Ln رسالة: لم يستغرق نصفها أكثر من ذلك. ويُحسب من أول حالة للرسالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Headline</name>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>statusbridge::HelpStrip</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation>انتقل إلى حقل لتقرأ هنا معناه.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LanguageChoice</name>
    <message>
        <source>The window speaks this language from its next start on.</source>
        <translation>تتحدث النافذة هذه اللغة بدءًا من تشغيلها التالي.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>اللغة (&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام (&amp;S)</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Opens cycle %1 with its records</source>
        <translation>يفتح الدورة %1 مع سجلاتها</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogPage</name>
    <message>
        <source>Show all messages</source>
        <translation>عرض كل الرسائل</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The selected message in full</source>
        <translation>الرسالة المحددة كاملة</translation>
    </message>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>حدّد رسالة لقراءتها كلها.</translation>
    </message>
    <message>
        <source>&amp;Open its cycle</source>
        <translation>فتح دورتها (&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation>
            <numerusform>نُسخ %Ln رسالة.</numerusform>
            <numerusform>نُسخ %Ln رسالة.</numerusform>
            <numerusform>نُسخ %Ln رسالة.</numerusform>
            <numerusform>نُسخ %Ln رسائل.</numerusform>
            <numerusform>نُسخ %Ln رسالة.</numerusform>
            <numerusform>نُسخ %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message belongs to no cycle.</source>
        <translation>هذه الرسالة لا تخص أي دورة.</translation>
    </message>
    <message>
        <source>Select one message first.</source>
        <translation>حدّد رسالة واحدة أولًا.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>لا رسالة تجتاز التصفية</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>لم يُقل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are hidden by it.</source>
        <translation>
            <numerusform>تخفي %Ln رسالة.</numerusform>
            <numerusform>تخفي %Ln رسالة.</numerusform>
            <numerusform>تخفي %Ln رسالة.</numerusform>
            <numerusform>تخفي %Ln رسائل.</numerusform>
            <numerusform>تخفي %Ln رسالة.</numerusform>
            <numerusform>تخفي %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program does appears here while it happens.</source>
        <translation>ما يفعله البرنامج يظهر هنا أثناء حدوثه.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogToolbar</name>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>information and worse</source>
        <translation>المعلومات والأخطر</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>التحذيرات والأخطر</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Text or cycle number</source>
        <translation>نص أو رقم دورة</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>متابعة (&amp;F)</translation>
    </message>
    <message>
        <source>Keeps the newest message in view.</source>
        <translation>يبقي أحدث رسالة ظاهرة.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف مؤقت (&amp;U)</translation>
    </message>
    <message>
        <source>Lets nothing new in until it is switched off.</source>
        <translation>لا يُدخل جديدًا حتى يُعطَّل.</translation>
    </message>
    <message>
        <source>Clear vie&amp;w</source>
        <translation>مسح العرض (&amp;W)</translation>
    </message>
    <message>
        <source>Empties this view; the log file stays.</source>
        <translation>يفرغ هذا العرض؛ ويبقى ملف السجل.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>المستوى (&amp;L):</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>الفئة (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>النص (&amp;T):</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message>
        <source>Ask Zoho all the same (1 call)</source>
        <translation>سؤال Zoho مع ذلك (استدعاء واحد)</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>رفع تعليقه</translation>
    </message>
    <message>
        <source>Retry it</source>
        <translation>إعادة محاولته</translation>
    </message>
    <message>
        <source>Ask in the next cycle</source>
        <translation>السؤال في الدورة التالية</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>أين رسالتي؟</translation>
    </message>
    <message>
        <source>Enter its queue id, its message id, the recipient&apos;s phone number or its record&apos;s id. What the database knows of it appears here, what was tried, and what happens next.</source>
        <translation>أدخل معرّف طابورها أو معرّف الرسالة أو رقم هاتف المستلم أو معرّف سجلها. يظهر هنا ما تعرفه قاعدة البيانات عنها، وما جُرّب، وما يحدث تاليًا.</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>الرسالة (&amp;M):</translation>
    </message>
    <message>
        <source>Queue id, message id, phone number or record id</source>
        <translation>معرّف طابور أو رسالة أو سجل، أو رقم هاتف</translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation>بحث (&amp;K)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) copied.</source>
        <translation>
            <numerusform>نُسخ %Ln أمر.</numerusform>
            <numerusform>نُسخ %Ln أمر.</numerusform>
            <numerusform>نُسخ %Ln أمر.</numerusform>
            <numerusform>نُسخ %Ln أوامر.</numerusform>
            <numerusform>نُسخ %Ln أمرًا.</numerusform>
            <numerusform>نُسخ %Ln أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for it; a large table takes a while …</source>
        <translation>يجري البحث؛ الجدول الكبير يستغرق وقتًا …</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>نُسخ نصًا؛ وفيه أرقام هواتف ومعرّفات رسائل.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids and message ids, exactly and with case, and with all recipients.</source>
        <translation>قورن بكل معرّفات الطابور ومعرّفات الرسائل حرفيًا مع حالة الأحرف، وبكل المستلمين.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids, exactly and with case, and with the message ids and recipients of the newest rows.</source>
        <translation>قورن بكل معرّفات الطابور حرفيًا مع حالة الأحرف، وبمعرّفات الرسائل والمستلمين في أحدث الصفوف.</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1 The database&apos;s administrator can make the next search complete with an index.</source>
        <translation>لم تُبحث كل الصفوف. %1 يستطيع مسؤول قاعدة البيانات إكمال البحث التالي بفهرس.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>لم يُعثر على شيء لأجل «%1»</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>يجري سؤال Zoho.</translation>
    </message>
    <message>
        <source>Neither the two tables nor the report at Zoho have this queue id.</source>
        <translation>معرّف الطابور هذا ليس في الجدولين ولا في التقرير لدى Zoho.</translation>
    </message>
    <message>
        <source>It is being released.</source>
        <translation>يجري رفع تعليقه.</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>رُفع تعليقه: تعيد الدورة التالية محاولته.</translation>
    </message>
    <message>
        <source>It is being noted.</source>
        <translation>يجري تدوينه.</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho for it.</source>
        <translation>تسأل الدورة التالية Zoho عنه.</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1</source>
        <translation>لم يُبحث في كل الصفوف. %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupResult</name>
    <message>
        <source>Asking Zoho …</source>
        <translation>يجري سؤال Zoho …</translation>
    </message>
    <message>
        <source>Zoho has not been asked yet.</source>
        <translation>لم يُسأل Zoho بعد.</translation>
    </message>
    <message>
        <source>Zoho had no record with this queue id at %1.</source>
        <translation>لم يكن لدى Zoho سجل بمعرّف الطابور هذا عند %1.</translation>
    </message>
    <message>
        <source>As Zoho showed it at %1.</source>
        <translation>كما عرضه Zoho عند %1.</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>لم تفعل أي دورة شيئًا بشأنه حتى الآن.</translation>
    </message>
    <message>
        <source>Rows in the two tables</source>
        <translation>الصفوف في الجدولين</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>المحاولات حتى الآن</translation>
    </message>
    <message>
        <source>Ro&amp;ws in the two tables</source>
        <translation>الصفوف في الجدولين (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Attempts so far</source>
        <translation>المحاولات حتى الآن (&amp;A)</translation>
    </message>
    <message>
        <source>Values for Zoho</source>
        <translation>القيم لأجل Zoho</translation>
    </message>
    <message>
        <source>Ask &amp;Zoho (1 call)</source>
        <translation>سؤال Zoho (استدعاء واحد) (&amp;Z)</translation>
    </message>
    <message>
        <source>Ask Zoho, which costs one call of the day&apos;s</source>
        <translation>سؤال Zoho، ويكلّف استدعاءً من استدعاءات اليوم</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>يجلب السجل كما هو الآن؛ ويكلّف استدعاءً من استدعاءات اليوم.</translation>
    </message>
    <message>
        <source>Val&amp;ues for Zoho</source>
        <translation>القيم لأجل Zoho (&amp;U)</translation>
    </message>
    <message>
        <source>Queue id %1</source>
        <translation>معرّف الطابور %1</translation>
    </message>
    <message>
        <source>Why the chosen one: %1</source>
        <translation>سبب اختيار المختار: %1</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>يجري سؤال Zoho.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupRowModel</name>
    <message>
        <source>Time of the event</source>
        <translation>وقت الحدث</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>كلمة الحالة</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>تُعدّ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>statusbridge::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>About Statusbridge</source>
        <translation>حول Statusbridge</translation>
    </message>
    <message>
        <source>Carries WhatsApp delivery statuses from a webhook database into Zoho Creator records, without losing, inventing or downgrading one.

License: GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>ينقل حالات تسليم WhatsApp من قاعدة بيانات ويب هوك إلى سجلات Zoho Creator، دون أن يفقد حالة أو يختلقها أو يخفضها.

الترخيص: GNU General Public License، الإصدار 3 أو أحدث. بلا أي ضمان.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ManualWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>بحث (&amp;S):</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic of the manual, and a heading in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>There is nothing to go back to yet.</source>
        <translation>لا شيء للرجوع إليه بعد.</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesModel</name>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>First status</source>
        <translation>أول حالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>حتى التسليم</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>Back to all numbers (%1)</source>
        <translation>العودة إلى كل الأرقام (%1)</translation>
    </message>
    <message>
        <source>Back to all numbers</source>
        <translation>العودة إلى كل الأرقام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s); scroll for more</source>
        <translation>
            <numerusform>أول %Ln رسالة؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln رسالة؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln رسالة؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln رسائل؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln رسالة؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln رسالة؛ مرّر للمزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
    <message>
        <source>The messages can&apos;t be shown</source>
        <translation>لا يمكن عرض الرسائل</translation>
    </message>
    <message>
        <source>No message is left here</source>
        <translation>لم تبق هنا رسالة</translation>
    </message>
    <message>
        <source>Newer statuses have moved them to another number.</source>
        <translation>نقلتها حالات أحدث إلى رقم آخر.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NamesPanel</name>
    <message>
        <source>&amp;Fetch the names from Zoho</source>
        <translation>جلب الأسماء من Zoho (&amp;F)</translation>
    </message>
    <message>
        <source>Asks Zoho which reports, forms and fields the application has, and finds those that are meant. Of applications Zoho gives no list to this program: the report&apos;s address tells which it is.</source>
        <translation>يسأل Zoho عمّا في التطبيق من تقارير ونماذج وحقول، ويجد المقصود منها. ولا يعطي Zoho هذا البرنامج قائمة بالتطبيقات: فعنوان التقرير يبيّن أيها هو.</translation>
    </message>
    <message>
        <source>Use the fields that were found</source>
        <translation>استخدام الحقول التي عُثر عليها</translation>
    </message>
    <message>
        <source>Form of the report:</source>
        <translation>نموذج التقرير:</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>نموذج التقرير</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>اختياره</translation>
    </message>
    <message>
        <source>Which application it is must be known first: paste the report&apos;s address, or type the account owner and the application.</source>
        <translation>يجب أن يُعرف أولًا أي تطبيق هو: الصق عنوان التقرير، أو اكتب مالك الحساب والتطبيق.</translation>
    </message>
    <message>
        <source>Asking Zoho for the names…</source>
        <translation>يجري سؤال Zoho عن الأسماء…</translation>
    </message>
    <message>
        <source>The application has several forms. Choose the one whose records the report shows, so that its fields can be found.</source>
        <translation>للتطبيق عدة نماذج. اختر النموذج الذي يعرض التقرير سجلاته، ليُعثر على حقوله.</translation>
    </message>
    <message>
        <source>The names can now be picked from the lists.</source>
        <translation>يمكن الآن اختيار الأسماء من القوائم.</translation>
    </message>
    <message>
        <source>The names could not be fetched, so type them in.</source>
        <translation>تعذّر جلب الأسماء، فاكتبها.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeModel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1، وكان %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeStream</name>
    <message>
        <source>Last outcomes</source>
        <translation>آخر النتائج</translation>
    </message>
    <message>
        <source>Last outco&amp;mes</source>
        <translation>آخر النتائج (&amp;M)</translation>
    </message>
</context>
<context>
    <name>statusbridge::OverviewPage</name>
    <message>
        <source>Nothing does: everything goes on by itself.</source>
        <translation>لا شيء: كل شيء يسير تلقائيًا.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>غير معروف حاليًا</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedModel</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>معلّق منذ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>أول رفض</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>كود Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>رسالة Zoho</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>سبب فشل الرسالة</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message>
        <source>Reasons for which records are parked</source>
        <translation>أسباب تعليق السجلات</translation>
    </message>
    <message>
        <source>Parked records</source>
        <translation>السجلات المعلّقة</translation>
    </message>
    <message>
        <source>Zoho refused these records in three cycles in a row. They wait until a new status comes in for them or somebody releases them; nothing is lost.</source>
        <translation>رفض Zoho هذه السجلات في ثلاث دورات متتالية. تنتظر حتى تصل حالة جديدة لها أو يرفع أحد تعليقها؛ ولا يضيع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجلات.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجلًا.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>لا شيء معلّق</translation>
    </message>
    <message>
        <source>Zoho takes every record that it is sent, or will be asked again by the next cycle.</source>
        <translation>يقبل Zoho كل سجل يُرسل إليه، أو تسأله الدورة التالية ثانية.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
</context>
<context>
    <name>statusbridge::PlanTable</name>
    <message>
        <source>Queue ID</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>السجل في Zoho</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>الحالة هناك</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>كان سيُكتب</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>كان سيصبح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What the first records would become</source>
        <translation>ما كانت ستصبح عليه السجلات الأولى</translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (مجهولة)</translation>
    </message>
    <message>
        <source>%1 (counts as %2)</source>
        <translation>%1 (تُعدّ %2)</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record&apos;s number and its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <translation>لا شيء: %1</translation>
    </message>
    <message>
        <source>nothing: it is done</source>
        <translation>لا شيء: إنه منتهٍ</translation>
    </message>
    <message>
        <source>Show the ne&amp;west rows</source>
        <translation>عرض أحدث الصفوف (&amp;W)</translation>
    </message>
    <message>
        <source>Reads the five newest rows of each table, as this form says, what their statuses mean, and what would be written into their records at Zoho, which is asked once. Nothing is written.</source>
        <translation>يقرأ أحدث خمسة صفوف من كل جدول كما يقول هذا النموذج، ومعنى حالاتها، وما كان سيُكتب في سجلاتها لدى Zoho الذي يُسأل مرة واحدة. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>السجل في Zoho</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>كان سيُكتب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Newest rows of both tables</source>
        <translation>أحدث صفوف الجدولين</translation>
    </message>
    <message>
        <source>Both tables can be read. There is no row in them yet.</source>
        <translation>يمكن قراءة الجدولين. ليس فيهما صف بعد.</translation>
    </message>
    <message>
        <source>The rows can be read, but their records at Zoho could not be looked at.</source>
        <translation>يمكن قراءة الصفوف، لكن تعذّر النظر في سجلاتها لدى Zoho.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ProgressCard</name>
    <message>
        <source>Progress of the running cycle</source>
        <translation>تقدّم الدورة الجارية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReasonsModel</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>كود Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>رسالة Zoho</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>الأقدم منذ</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>كل الأسباب</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordDetail</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>رفع التعليق</translation>
    </message>
    <message>
        <source>Ask Zoho (1 call)</source>
        <translation>سؤال Zoho (استدعاء واحد)</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>نسخ لتذكرة دعم</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>السجل المحدد</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>تفاصيل السجل</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Closes the details (%1)</source>
        <translation>يغلق التفاصيل (%1)</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>رُفع تعليقه: تعيد الدورة التالية محاولته.</translation>
    </message>
    <message>
        <source>It was released or done meanwhile.</source>
        <translation>رُفع تعليقه أو أُنجز في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>نُسخ نصًا؛ وفيه أرقام هواتف ومعرّفات رسائل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and queue id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>السجل %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordFilterBar</name>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>failed or parked</source>
        <translation>الفاشلة أو المعلّقة</translation>
    </message>
    <message>
        <source>Outcome of the records</source>
        <translation>نتيجة السجلات</translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation>نص للبحث عنه في السجلات</translation>
    </message>
    <message>
        <source>id, recipient, status or reason</source>
        <translation>معرّف أو مستلم أو حالة أو سبب</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>عرض (&amp;W):</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>النص (&amp;X):</translation>
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
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>الحالة قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>كود Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>رسالة Zoho</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>سبب فشل الرسالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>statusbridge::Releaser</name>
    <message>
        <source>All that are parked for this reason: %1</source>
        <translation>كل المعلّق لهذا السبب: %1</translation>
    </message>
    <message>
        <source>All parked records, whatever the reason.</source>
        <translation>جميع السجلات المعلّقة، أيًّا كان السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل معلّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل معلّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل معلّق.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجلات معلّقة.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجلًا معلّقًا.</numerusform>
            <numerusform>تعيد الدورة التالية محاولة %Ln سجل معلّق.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>رفع التعليق (&amp;R)</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReportStep</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The address of the report in Zoho Creator has the three names; its fields are then found by themselves. The report must show all the fields below.</source>
        <translation>عنوان التقرير في Zoho Creator فيه الأسماء الثلاثة؛ ثم يُعثر على حقوله تلقائيًا. ويجب أن يعرض التقرير جميع الحقول أدناه.</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>سجلات كثيرة في استدعاء</translation>
    </message>
    <message>
        <source>Owner, application or report is missing.</source>
        <translation>ينقص المالك أو التطبيق أو التقرير.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a report at a server</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Carry &amp;over again…</source>
        <translation>النقل من جديد (&amp;O)…</translation>
    </message>
    <message>
        <source>Asks from which day on, and tells how many rows that are, before anything is changed.</source>
        <translation>يسأل من أي يوم، ويخبر بعدد الصفوف، قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>The rows in the database are marked for another place at Zoho, %1. What was carried there can be carried over again, to the place that the settings name.</source>
        <translation>الصفوف في قاعدة البيانات معلَّمة لمكان آخر في Zoho، هو %1. وما نُقل إلى هناك يمكن نقله من جديد إلى المكان الذي تسمّيه الإعدادات.</translation>
    </message>
    <message>
        <source>Carry over again</source>
        <translation>النقل من جديد</translation>
    </message>
    <message>
        <source>Day since which rows were carried over, in UTC</source>
        <translation>اليوم الذي نُقلت الصفوف منذه، بتوقيت UTC</translation>
    </message>
    <message>
        <source>Rows are marked for:</source>
        <translation>الصفوف معلَّمة لأجل:</translation>
    </message>
    <message>
        <source>From now on for:</source>
        <translation>من الآن لأجل:</translation>
    </message>
    <message>
        <source>Carried over &amp;since (UTC):</source>
        <translation>نُقلت منذ (UTC) (&amp;S):</translation>
    </message>
    <message>
        <source>What the first place got is remembered, in case you go back to it.</source>
        <translation>يُحفظ ما حصل عليه المكان الأول، تحسبًا لعودتك إليه.</translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation>يجري عدّ الصفوف.</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>يجري عدّ الصفوف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>تنقل الدورات التالية %Ln صف من جديد، بقدر ما لها من سجلات.</numerusform>
            <numerusform>تنقل الدورات التالية %Ln صف من جديد، بقدر ما لها من سجلات.</numerusform>
            <numerusform>تنقل الدورات التالية %Ln صف من جديد، بقدر ما لها من سجلات.</numerusform>
            <numerusform>تنقل الدورات التالية %Ln صفوف من جديد، بقدر ما لها من سجلات.</numerusform>
            <numerusform>تنقل الدورات التالية %Ln صفًا من جديد، بقدر ما لها من سجلات.</numerusform>
            <numerusform>تنقل الدورات التالية %Ln صف من جديد، بقدر ما لها من سجلات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the rows…</source>
        <translation>يجري فتح الصفوف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>فُتح %Ln صف من جديد. والعلامات من الآن تخص %1.</numerusform>
            <numerusform>فُتح %Ln صف من جديد. والعلامات من الآن تخص %1.</numerusform>
            <numerusform>فُتح %Ln صف من جديد. والعلامات من الآن تخص %1.</numerusform>
            <numerusform>فُتح %Ln صفوف من جديد. والعلامات من الآن تخص %1.</numerusform>
            <numerusform>فُتح %Ln صفًا من جديد. والعلامات من الآن تخص %1.</numerusform>
            <numerusform>فُتح %Ln صف من جديد. والعلامات من الآن تخص %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %Ln queue id(s) stay as they are, since the database refuses to open them; the log says why.</source>
        <translation>
            <numerusform>تبقى صفوف %Ln معرّف طابور كما هي، لأن قاعدة البيانات ترفض فتحها؛ ويذكر السجل السبب.</numerusform>
            <numerusform>تبقى صفوف %Ln معرّف طابور كما هي، لأن قاعدة البيانات ترفض فتحها؛ ويذكر السجل السبب.</numerusform>
            <numerusform>تبقى صفوف %Ln معرّف طابور كما هي، لأن قاعدة البيانات ترفض فتحها؛ ويذكر السجل السبب.</numerusform>
            <numerusform>تبقى صفوف %Ln معرّفات طابور كما هي، لأن قاعدة البيانات ترفض فتحها؛ ويذكر السجل السبب.</numerusform>
            <numerusform>تبقى صفوف %Ln معرّف طابور كما هي، لأن قاعدة البيانات ترفض فتحها؛ ويذكر السجل السبب.</numerusform>
            <numerusform>تبقى صفوف %Ln معرّف طابور كما هي، لأن قاعدة البيانات ترفض فتحها؛ ويذكر السجل السبب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message>
        <source>There is nothing to retry: what failed has been done or released since.</source>
        <translation>لا شيء لإعادة محاولته: ما فشل أُنجز أو رُفع تعليقه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>A cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>تعيد دورة محاولة %Ln سجل.</numerusform>
            <numerusform>تعيد دورة محاولة %Ln سجل.</numerusform>
            <numerusform>تعيد دورة محاولة %Ln سجل.</numerusform>
            <numerusform>تعيد دورة محاولة %Ln سجلات.</numerusform>
            <numerusform>تعيد دورة محاولة %Ln سجلًا.</numerusform>
            <numerusform>تعيد دورة محاولة %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %Ln record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>توجد دورة قيد التشغيل بالفعل؛ وتعيد التالية محاولة %Ln سجل.</numerusform>
            <numerusform>توجد دورة قيد التشغيل بالفعل؛ وتعيد التالية محاولة %Ln سجل.</numerusform>
            <numerusform>توجد دورة قيد التشغيل بالفعل؛ وتعيد التالية محاولة %Ln سجل.</numerusform>
            <numerusform>توجد دورة قيد التشغيل بالفعل؛ وتعيد التالية محاولة %Ln سجلات.</numerusform>
            <numerusform>توجد دورة قيد التشغيل بالفعل؛ وتعيد التالية محاولة %Ln سجلًا.</numerusform>
            <numerusform>توجد دورة قيد التشغيل بالفعل؛ وتعيد التالية محاولة %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be tried again now, each with one call at most.</source>
        <translation>
            <numerusform>تُعاد الآن محاولة %Ln سجل، باستدعاء واحد على الأكثر لكل سجل.</numerusform>
            <numerusform>تُعاد الآن محاولة %Ln سجل، باستدعاء واحد على الأكثر.</numerusform>
            <numerusform>تُعاد الآن محاولة %Ln سجل، باستدعاء واحد على الأكثر لكل سجل.</numerusform>
            <numerusform>تُعاد الآن محاولة %Ln سجلات، باستدعاء واحد على الأكثر لكل سجل.</numerusform>
            <numerusform>تُعاد الآن محاولة %Ln سجلًا، باستدعاء واحد على الأكثر لكل سجل.</numerusform>
            <numerusform>تُعاد الآن محاولة %Ln سجل، باستدعاء واحد على الأكثر لكل سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle starts for them, which reads them from Zoho first. It carries over whatever else is waiting as well.</source>
        <translation>تبدأ دورة لأجلها تقرؤها أولًا من Zoho. وتنقل كل ما ينتظر سواها أيضًا.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunChart</name>
    <message>
        <source>Chart of the cycles, day by day</source>
        <translation>مخطط الدورات، يومًا بيوم</translation>
    </message>
    <message>
        <source>Chart of the cycles. %1</source>
        <translation>مخطط الدورات. %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>left</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>average duration</source>
        <translation>متوسط المدة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunFilterBar</name>
    <message>
        <source>Only with &amp;failures</source>
        <translation>ما فيه فشل فقط (&amp;F)</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>كل أسباب البدء</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>في يوم معيّن</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>حتى يوم معيّن</translation>
    </message>
    <message>
        <source>Cycles that failed, or in which records were refused or left over</source>
        <translation>الدورات التي فشلت، أو رُفضت فيها سجلات أو أُجّلت</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>يزيل كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Outcome of the cycles</source>
        <translation>نتيجة الدورات</translation>
    </message>
    <message>
        <source>Trigger of the cycles</source>
        <translation>سبب بدء الدورات</translation>
    </message>
    <message>
        <source>Time of the cycles</source>
        <translation>وقت الدورات</translation>
    </message>
    <message>
        <source>Day of the cycles</source>
        <translation>يوم الدورات</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>النتيجة (&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Trigger:</source>
        <translation>سبب البدء (&amp;T):</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>الوقت (&amp;E):</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunHeader</name>
    <message>
        <source>All cycles</source>
        <translation>كل الدورات</translation>
    </message>
    <message>
        <source>Back to all cycles (%1)</source>
        <translation>العودة إلى كل الدورات (%1)</translation>
    </message>
    <message>
        <source>Back to all cycles</source>
        <translation>العودة إلى كل الدورات</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>الدورة %1</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message>
        <source>%1 of %2 cycles; scroll for more, or choose a day</source>
        <translation>%1 من %2 دورة؛ مرّر للمزيد أو اختر يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
    <message>
        <source>No cycle fits</source>
        <translation>لا دورة مطابقة</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>أزل عوامل التصفية لترى المزيد.</translation>
    </message>
    <message>
        <source>No cycle has run yet</source>
        <translation>لم تعمل أي دورة بعد</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as soon as everything is set up; one can be started now.</source>
        <translation>تبدأ الدورات تلقائيًا حالما يُجهَّز كل شيء؛ ويمكن بدء واحدة الآن.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunView</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s); scroll for more</source>
        <translation>
            <numerusform>أول %Ln سجل؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln سجل؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln سجل؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln سجلات؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln سجلًا؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln سجل؛ مرّر للمزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>لا سجل مطابق</translation>
    </message>
    <message>
        <source>Choose another outcome above, or clear the text.</source>
        <translation>اختر نتيجة أخرى أعلاه، أو امسح النص.</translation>
    </message>
    <message>
        <source>No record is done yet</source>
        <translation>لم يُنجز أي سجل بعد</translation>
    </message>
    <message>
        <source>They appear here as the cycle settles them.</source>
        <translation>تظهر هنا كلما سوّتها الدورة.</translation>
    </message>
    <message>
        <source>This cycle touched no record</source>
        <translation>لم تمس هذه الدورة أي سجل</translation>
    </message>
    <message>
        <source>There was nothing to carry over.</source>
        <translation>لم يكن هناك ما يُنقل.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>سبب البدء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>المحدَّث</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>شغّلها</translation>
    </message>
    <message>
        <source>Sorts by this column</source>
        <translation>يرتّب بحسب هذا العمود</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>انقطعت</translation>
    </message>
</context>
<context>
    <name>statusbridge::ScheduleStep</name>
    <message>
        <source>Schedule and HTTP API</source>
        <translation>الجدولة وHTTP API</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as long as the program runs, also when its window is closed. Other programs may start them through the HTTP API, with a name and a password.</source>
        <translation>تبدأ الدورات تلقائيًا ما دام البرنامج يعمل، وإن أُغلقت نافذته. ويجوز لبرامج أخرى بدؤها عبر HTTP API، باسم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
</context>
<context>
    <name>statusbridge::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري النظر…</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>حمايته</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>إظهار ما يُكتب: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>حماية: %1</translation>
    </message>
    <message>
        <source>It is kept where it can&apos;t be changed from here.</source>
        <translation>محفوظ حيث لا يمكن تغييره من هنا.</translation>
    </message>
    <message>
        <source>Type another one to replace it</source>
        <translation>اكتب غيره لاستبداله</translation>
    </message>
    <message>
        <source>Other users of this machine can read it where it is kept, so it is not used. Protect it, and replace it if one of them may have read it.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الجهاز قراءته حيث يُحفظ، لذا لا يُستخدم. احمِه، وبدّله إن كان أحدهم قد قرأه.</translation>
    </message>
    <message>
        <source>Stored in %1. It is never shown.</source>
        <translation>مخزَّن في %1. لا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Not stored yet. It will be kept in %1.</source>
        <translation>لم يُخزَّن بعد. سيُحفظ في %1.</translation>
    </message>
    <message>
        <source>Not there yet: %1</source>
        <translation>ليس موجودًا بعد: %1</translation>
    </message>
    <message>
        <source>Only what is just being typed can be shown.</source>
        <translation>لا يمكن إظهار إلا ما يُكتب الآن.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>يجري تغييره.</translation>
    </message>
    <message>
        <source>the environment of the program</source>
        <translation>بيئة البرنامج</translation>
    </message>
    <message>
        <source>the credentials that systemd hands over</source>
        <translation>بيانات الاعتماد التي يسلّمها systemd</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>the store &quot;%1&quot;</source>
        <translation>المخزن &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Kept where the engine runs, and shown nowhere.</source>
        <translation>يُحفظ حيث يعمل المحرّك، ولا يُعرض في أي مكان.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ServerDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>اتصال (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to this machine</source>
        <translation>العودة إلى هذا الجهاز (&amp;B)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>The address at which the HTTP API of the server listens, with its certificate.</source>
        <translation>العنوان الذي تستمع عنده واجهة HTTP للخادم، بشهادتها.</translation>
    </message>
    <message>
        <source>Who may do what is said on the server, in the settings of its HTTP API.</source>
        <translation>من يُسمح له بماذا محدد على الخادم، في إعدادات واجهة HTTP.</translation>
    </message>
    <message>
        <source>Only for a certificate that the system&apos;s authorities did not sign: the file with the authority, or with the certificate itself.</source>
        <translation>فقط لشهادة لم توقّعها جهات النظام: الملف الذي فيه الجهة، أو الشهادة نفسها.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>شهادة الخادم</translation>
    </message>
    <message>
        <source>checked by the system&apos;s authorities</source>
        <translation>تتحقق منها جهات النظام</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>الدخول بـ:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>المستخدم:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>الشهادة:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The window then shows and operates the engine of that machine. It needs neither a database nor secrets of Zoho here, and this machine runs no cycles meanwhile.</source>
        <translation>عندها تعرض النافذة محرّك ذلك الجهاز وتشغّله. لا تحتاج هنا إلى قاعدة بيانات ولا إلى أسرار Zoho، ولا يشغّل هذا الجهاز دورات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>الرمز (&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور (&amp;P):</translation>
    </message>
    <message>
        <source>the one that is stored</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>يُسأل الخادم الآن.</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>اكتب عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <source>Type the name of the user first.</source>
        <translation>اكتب اسم المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Type the token first.</source>
        <translation>اكتب الرمز أولًا.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>اكتب كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>يُسأل %1 …</translation>
    </message>
    <message>
        <source>%1 answers, in version %2. You are %3 there, as %4.</source>
        <translation>يجيب %1 بالإصدار %2. أنت هناك %3، بصفة %4.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>قواعد بيانات SQLite (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingField</name>
    <message>
        <source>Given on the command line, so it can&apos;t be changed here.</source>
        <translation>معطى في سطر الأوامر، فلا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it can&apos;t be changed here.</source>
        <translation>حدّده متغير البيئة %1، فلا يمكن تغييره هنا.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation>تراجع (&amp;E)</translation>
    </message>
    <message>
        <source>Chapters of the settings</source>
        <translation>فصول الإعدادات</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>قيمة غير مسموح بها.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>هنا شيء خاطئ.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>توجد تغييرات لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Saved. The settings come into force when the running cycle has ended.</source>
        <translation>حُفظت. تسري الإعدادات حين تنتهي الدورة الجارية.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>يجري الحفظ.</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>الإعدادات محفوظة في %1.</translation>
    </message>
    <message>
        <source>Save or revert what was typed since, then change it back.</source>
        <translation>احفظ ما كُتب منذئذ أو تراجع عنه، ثم أعد هذا كما كان.</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>عادت الإعدادات كما كانت.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 calls that are left today</source>
        <translation>%1 من الاستدعاءات المتبقية اليوم وعددها %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln استدعاء</numerusform>
            <numerusform>%Ln استدعاء</numerusform>
            <numerusform>%Ln استدعاء</numerusform>
            <numerusform>%Ln استدعاءات</numerusform>
            <numerusform>%Ln استدعاءً</numerusform>
            <numerusform>%Ln استدعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be updated</source>
        <translation>
            <numerusform>سيُحدَّث %Ln سجل</numerusform>
            <numerusform>سيُحدَّث %Ln سجل</numerusform>
            <numerusform>سيُحدَّث %Ln سجل</numerusform>
            <numerusform>سيُحدَّث %Ln سجلات</numerusform>
            <numerusform>سيُحدَّث %Ln سجلًا</numerusform>
            <numerusform>سيُحدَّث %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>ويتبع %Ln في الدورات التي تليها.</numerusform>
            <numerusform>ويتبع %Ln في الدورات التي تليها.</numerusform>
            <numerusform>ويتبع %Ln في الدورات التي تليها.</numerusform>
            <numerusform>ويتبع %Ln في الدورات التي تليها.</numerusform>
            <numerusform>ويتبع %Ln في الدورات التي تليها.</numerusform>
            <numerusform>ويتبع %Ln في الدورات التي تليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than are left: the rest is carried over when the day&apos;s calls are counted from the beginning.</source>
        <translation>هذا أكثر مما تبقى: يُنقل الباقي حين يبدأ عدّ استدعاءات اليوم من جديد.</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>البدء الآن (&amp;S)</translation>
    </message>
    <message>
        <source>Start at the next full &amp;hour, %1</source>
        <translation>البدء عند الساعة الكاملة التالية، %1 (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave it stopped, until a person starts it</source>
        <translation>تركه متوقفًا حتى يشغّله شخص (&amp;L)</translation>
    </message>
    <message>
        <source>When to start</source>
        <translation>متى يكون البدء</translation>
    </message>
    <message>
        <source>How many records would be updated is not known before the dry run.</source>
        <translation>لا يُعرف قبل التشغيل التجريبي كم سجلًا سيُحدَّث.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StateTiles</name>
    <message>
        <source>Custom API: %1 of %2</source>
        <translation>Custom API: %1 من %2</translation>
    </message>
    <message>
        <source>Custom API: %1</source>
        <translation>Custom API: %1</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>نفدت حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: %Ln call(s) left</source>
        <translation>
            <numerusform>تكفي اليوم: يتبقى %Ln استدعاء</numerusform>
            <numerusform>تكفي اليوم: يتبقى %Ln استدعاء</numerusform>
            <numerusform>تكفي اليوم: يتبقى %Ln استدعاء</numerusform>
            <numerusform>تكفي اليوم: يتبقى %Ln استدعاءات</numerusform>
            <numerusform>تكفي اليوم: يتبقى %Ln استدعاءً</numerusform>
            <numerusform>تكفي اليوم: يتبقى %Ln استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up at about %1</source>
        <translation>تنفد نحو %1</translation>
    </message>
    <message>
        <source>The limit of a day is unknown</source>
        <translation>حد اليوم غير معروف</translation>
    </message>
    <message>
        <source>Zoho&apos;s own records have not been counted yet</source>
        <translation>لم تُعدّ سجلات Zoho بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>%Ln سجل في Zoho، عُدّت %1</numerusform>
            <numerusform>%Ln سجل في Zoho، عُدّت %1</numerusform>
            <numerusform>%Ln سجل في Zoho، عُدّت %1</numerusform>
            <numerusform>%Ln سجلات في Zoho، عُدّت %1</numerusform>
            <numerusform>%Ln سجلًا في Zoho، عُدّت %1</numerusform>
            <numerusform>%Ln سجل في Zoho، عُدّت %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>استدعاءات اليوم</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>المجدوِل</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>غير معروف حاليًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a record yet</source>
        <translation>
            <numerusform>%Ln بلا سجل بعد</numerusform>
            <numerusform>%Ln بلا سجل بعد</numerusform>
            <numerusform>%Ln بلا سجل بعد</numerusform>
            <numerusform>%Ln بلا سجل بعد</numerusform>
            <numerusform>%Ln بلا سجل بعد</numerusform>
            <numerusform>%Ln بلا سجل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) here</source>
        <translation>
            <numerusform>%Ln معرّف طابور هنا</numerusform>
            <numerusform>%Ln معرّف طابور هنا</numerusform>
            <numerusform>%Ln معرّف طابور هنا</numerusform>
            <numerusform>%Ln معرّفات طابور هنا</numerusform>
            <numerusform>%Ln معرّف طابور هنا</numerusform>
            <numerusform>%Ln معرّف طابور هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Whether that is enough is not known yet</source>
        <translation>لا يُعرف بعد هل يكفي ذلك</translation>
    </message>
</context>
<context>
    <name>statusbridge::TablesPanel</name>
    <message>
        <source>Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, delivered_logs may get the column Updated and both an index on the queue ID; nothing else in them changes.</source>
        <translation>ينشئ ما ينقص وما يحتاج إليه Statusbridge لنفسه. ومن الجداول الموجودة قد يحصل delivered_logs على العمود Updated، وكلاهما على فهرس لمعرّف الطابور؛ ولا يتغير فيها شيء آخر.</translation>
    </message>
    <message>
        <source>Create or &amp;upgrade the tables</source>
        <translation>إنشاء الجداول أو ترقيتها (&amp;U)</translation>
    </message>
    <message>
        <source>Create or upgrade the tables in this database?</source>
        <translation>إنشاء الجداول في قاعدة البيانات هذه أو ترقيتها؟</translation>
    </message>
    <message>
        <source>Create or upgrade</source>
        <translation>إنشاء أو ترقية</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>يجري فحص الجداول…</translation>
    </message>
    <message>
        <source>The tables are as they must be.</source>
        <translation>الجداول كما يجب أن تكون.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TestPanel</name>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار (&amp;T)</translation>
    </message>
    <message>
        <source>Tries these settings as they stand here, saved or not, and changes nothing.</source>
        <translation>يجرّب هذه الإعدادات كما هي هنا، محفوظة أم لا، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Something needs a look:</source>
        <translation>شيء يحتاج إلى نظر:</translation>
    </message>
</context>
<context>
    <name>statusbridge::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes back what was just done (%1).</source>
        <translation>يلغي ما فُعل للتو (%1).</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>نسخ الرمز (&amp;C)</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>أُضيف الرمز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is the token &quot;%1&quot;. It is shown this once alone: keep it where secrets are kept. A program sends it as &quot;Authorization: Bearer&quot; and the token.</source>
        <translation>هذا هو الرمز &quot;%1&quot;. لا يُعرض إلا هذه المرة: احفظه حيث تُحفظ الأسرار. يرسله البرنامج بصيغة &quot;Authorization: Bearer&quot; ثم الرمز.</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>تم النسخ (&amp;C)</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokensPanel</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إلغاء الرمز</translation>
    </message>
    <message>
        <source>Add token</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>Tokens of the HTTP API</source>
        <translation>رموز HTTP API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>the end of a token</comment>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends:</source>
        <translation>ينتهي:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>الدور:</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>حدّد رمزًا أولًا.</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;? Whoever calls the HTTP API with this token is refused from then on.</source>
        <translation>إلغاء &quot;%1&quot;؟ كل من يستدعي HTTP API بهذا الرمز يُرفض منذئذ.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الرمز</translation>
    </message>
    <message>
        <source>Added by %1 at %2</source>
        <translation>أضافه %1 عند %2</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>لا يوجد رمز بعد.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TotalsView</name>
    <message>
        <source>Asking the database …</source>
        <translation>يجري سؤال قاعدة البيانات …</translation>
    </message>
    <message>
        <source>The numbers can&apos;t be shown</source>
        <translation>لا يمكن عرض الأرقام</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>لا رسالة مطابقة</translation>
    </message>
    <message>
        <source>Take what is picked away, or choose other days.</source>
        <translation>أزل ما اخترته، أو اختر أيامًا أخرى.</translation>
    </message>
    <message>
        <source>No message in this time</source>
        <translation>لا رسالة في هذه المدة</translation>
    </message>
    <message>
        <source>Choose other days. Messages appear here once their statuses come in through the webhook; the settings can test that.</source>
        <translation>اختر أيامًا أخرى. تظهر الرسائل هنا حين تصل حالاتها عبر الويب هوك؛ ويمكن اختبار ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>No statuses have been counted yet</source>
        <translation>لم تُعدّ أي حالات بعد</translation>
    </message>
    <message>
        <source>The next cycle counts those that have come in. They come through the webhook: the settings say where your provider has to send them.</source>
        <translation>تعدّ الدورة التالية ما وصل. وهي تصل عبر الويب هوك: تبيّن الإعدادات إلى أين يجب أن يرسلها مزوّدك.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TrayIcon</name>
    <message>
        <source>Statusbridge works again</source>
        <translation>عاد Statusbridge إلى العمل</translation>
    </message>
</context>
<context>
    <name>statusbridge::UsersPanel</name>
    <message>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>إزالة المستخدم</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>إضافة مستخدم (&amp;A)</translation>
    </message>
    <message>
        <source>Users of the HTTP API</source>
        <translation>مستخدمو HTTP API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>الاسم (&amp;M):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور (&amp;W):</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>الدور:</translation>
    </message>
    <message>
        <source>Type a name and a password first.</source>
        <translation>اكتب اسمًا وكلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>حدّد مستخدمًا أولًا.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;? Whoever calls the HTTP API with this name is refused from then on.</source>
        <translation>إزالة &quot;%1&quot;؟ كل من يستدعي HTTP API بهذا الاسم يُرفض منذئذ.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Nobody may use the HTTP API yet.</source>
        <translation>لا يجوز لأحد استخدام HTTP API بعد.</translation>
    </message>
</context>
<context>
    <name>statusbridge::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the records of a Zoho Creator report. The next steps ask for what it needs, and try it at once.</source>
        <translation>ينقل Statusbridge حالات تسليم رسائل WhatsApp من قاعدة بيانات ويب هوك إلى سجلات تقرير في Zoho Creator. تسأل الخطوات التالية عمّا يحتاج إليه، وتجرّبه في الحال.</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>أبقِ في متناولك</translation>
    </message>
    <message>
        <source>• access to Zoho&apos;s API console, or a client ID and secret from there</source>
        <translation>• الوصول إلى وحدة تحكم API لدى Zoho، أو معرّف عميل وسرّ منها</translation>
    </message>
    <message>
        <source>• the address of the report in Zoho Creator</source>
        <translation>• عنوان التقرير في Zoho Creator</translation>
    </message>
    <message>
        <source>• for PostgreSQL, MySQL or MariaDB: server, database, user and password</source>
        <translation>• لأجل PostgreSQL أو MySQL أو MariaDB: الخادم وقاعدة البيانات والمستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Nothing is written to Zoho before you say on the last page when to start, and every answer can be changed later in the settings.</source>
        <translation>لا يُكتب شيء إلى Zoho قبل أن تقول في الصفحة الأخيرة متى يكون البدء، ويمكن تغيير كل إجابة لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Until the last page is answered, cycles go on with the settings that are in force now; nothing is written with the new ones.</source>
        <translation>حتى يُجاب عن الصفحة الأخيرة تستمر الدورات بالإعدادات السارية الآن؛ ولا يُكتب شيء بالجديدة.</translation>
    </message>
</context>
<context>
    <name>statusbridge::WindowModule</name>
    <message>
        <source>Statusbridge can&apos;t start</source>
        <translation>لا يمكن بدء Statusbridge</translation>
    </message>
</context>
</TS>
