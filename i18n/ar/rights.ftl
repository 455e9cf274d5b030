# The rights of the person: numbers, erasing, access, closing, working notes.

bsn-found = يبدو أن هذا رقم BSN. لا يجوز لنا حفظ هذا الرقم.
bsn-remove = حذف الرقم

## What cannot be taken back

busy-erase = يجري المحو، ومن النسخ الاحتياطية أيضًا.

taken-back = نمحو ما قلته سابقًا
taken-back-gone = قلت هنا شيئًا من قبل. سنمحوه تمامًا.
taken-back-copies = ونمحوه أيضًا من النسخ على هذا الحاسوب.
taken-back-later = أما النسخة في مكان آخر فتأتي لاحقًا.
taken-back-final = بعد ذلك لا يمكنك استرجاعه.
taken-back-yes = نعم، امحُه
taken-back-no = لا، اتركه

## At the desk

for-good-no = لا، اترك كل شيء
for-good-yes = نعم، امحُه نهائيًا
for-good-backups = ويُمحى أيضًا من كل النسخ الاحتياطية على هذا الحاسوب ومما وُضع جانبًا فيه. بعد ذلك لا يمكن استرجاعه.
for-good-field = هل أنت متأكد من أنك تريد محو هذا؟
for-good-field-what = يُمحى مع كل ما كان مكتوبًا هنا من قبل.
for-good-case = هل أنت متأكد من أنك تريد محو كل شيء عن { $name }؟
for-good-case-what = تُمحى كل الإجابات والاتفاقات والرسائل والملاحظات. وتُمحى أيضًا ملاحظات العمل الخاصة بك وبزملائك.
for-good-papers = الأوراق والملفات التي سُلّمت لا تُمحى من تلقاء نفسها.
for-good-give = هل تعطي ملاحظة العمل هذه إلى { $name }؟
for-good-give-what = بعد ذلك يقرؤها { $name } ولا تقرؤها أنت. لا يمكن التراجع.
for-good-give-yes = نعم، أعطها
for-good-share = هل تجعل هذه ملاحظة مشتركة؟
for-good-share-what = بعد ذلك يمكن للشخص ولكل المرشدين قراءتها. لا يمكن التراجع.
for-good-share-yes = نعم، شاركها
for-good-left = هل أنت متأكد من أنك تريد محو هذه الملاحظات؟
for-good-left-what = هي لزملاء لم يعد بإمكانهم فتح الخزنة. ستمحوها دون قراءتها.
for-good-done = تم المحو
for-good-done-here = { $count ->
        [0] لم يعد موجودًا. لم تكن على هذا الحاسوب نسخ احتياطية.
        [one] لم يعد موجودًا، ولا في النسخة الاحتياطية على هذا الحاسوب.
        [two] لم يعد موجودًا، ولا في النسختين الاحتياطيتين على هذا الحاسوب.
        [few] لم يعد موجودًا، ولا في { $count } نسخ احتياطية على هذا الحاسوب.
       *[other] لم يعد موجودًا، ولا في { $count } نسخة احتياطية على هذا الحاسوب.
    }
for-good-closed = هذا لا يمكن فتحه، وقد يكون ما زال فيه:
for-good-closed-next = يُرجى حذف هذا المجلد إذا لم يعد أحد يحتاج إليه.
for-good-elsewhere = توجد هنا نسخة قد يكون ما زال فيها:
for-good-copy = { $place }، بتاريخ { $day }
for-good-copy-by = { $place }، بتاريخ { $day }. يُرجى الحرص على أن يُمحى هناك في موعد أقصاه { $by }.
for-good-elsewhere-next = يُرجى إعداد نسخة جديدة في ذلك المكان، فيُمحى هناك أيضًا. أو إتلاف النسخة القديمة.

## At the desk

case-rights = الحقوق
rights-stored = كل ما هو محفوظ
rights-stored-help = هذا ما هو مكتوب عنك هنا. نقرؤه معًا. هل هناك خطأ؟ أخبرنا لنغيّره أو نمحوه.
rights-group-answers = الإجابات
rights-group-basics = الأساسيات
rights-group-plan = الخطة والاتفاقات
rights-group-notes = الملاحظات
rights-group-letters = الرسائل
rights-group-meetings = المحادثات
rights-group-other = أمور أخرى
rights-noted = كُتب في { $day }
rights-before = سابقًا، في { $day }: { $what }
rights-erase = محو
rights-confidential = ما هو سري لا يظهر هنا ولا يُدرج في الملف.
rights-confidential-ask = إظهارها أيضًا
rights-safe = هل أنت وحدك مع هذا الشخص، وهل الوضع آمن؟ قد يُعثر على ورقة أو ملف في البيت. يُرجى السؤال أولًا.
rights-safe-no = لا، دون المعلومات السرية
rights-safe-yes = نعم، نحن وحدنا والوضع آمن
rights-shown = المعلومات السرية ظاهرة الآن على الشاشة وتوضع في الملف.

hand-out = تسليم كملف
hand-out-help = يحتوي الملف على كل ما هو أعلاه، وعلى من اطّلع عليه. ولا يحتوي على الأمور السرية ولا على ملاحظات العمل.
hand-out-help-all = يحتوي الملف على كل ما هو أعلاه، والأمور السرية أيضًا، ومن اطّلع عليه. ولا يحتوي على ملاحظات العمل.
hand-out-path = أين يوضع الملف؟
hand-out-path-help = يُرجى كتابة مجلد أو ملف. في المجلد يكون اسمه mijn-gegevens مع التاريخ. الملف الموجود من قبل يبقى كما هو.
hand-out-paper = إعداد ورقة للطباعة
hand-out-data = إعداد ملف للحاسوب (JSON)
hand-out-done = تم إعداد الملف
    .now = كل من لديه الملف يمكنه قراءته. الملف غير مشفّر.
    .next = للطباعة يُفتح الملف ويُختار الأمر «طباعة». يُرجى تسليمه للشخص ثم حذفه من هذا الحاسوب. ويُذكر في الملف الشخصي أنه سُلّم.
hand-out-exists = يوجد هناك ملف بهذا الاسم
    .now = لم يتغير ذلك الملف.
    .next = يُرجى كتابة اسم آخر.
hand-out-no-place = هذا المجلد غير موجود
    .now = لم يُعدّ أي شيء.
    .next = يُرجى كتابة مجلد موجود، مثل مجلد ذاكرة محمولة.

rights-looks = من اطّلع
rights-looks-help = يُحفظ سنة واحدة
rights-looks-none = لا أحد بعد، في السنة الأخيرة.
rights-looks-all = { $count ->
        [one] إظهار مرة واحدة
        [two] إظهار المرتين
        [few] إظهار { $count } مرات
       *[other] إظهار { $count } مرة
    }
rights-looks-fewer = إظهار أقل
rights-look-read = قرأ الملف
rights-look = سلّم شيئًا
    .access-text = سلّم كل شيء، كملف للقراءة
    .access-paper = سلّم كل شيء للطباعة
    .access-paper-all = سلّم كل شيء للطباعة، والأمور السرية أيضًا
    .access-data-all = سلّم كل شيء كملف للحاسوب، والأمور السرية أيضًا
    .access-data = سلّم كل شيء، كملف للحاسوب
rights-somebody = شخص لديه ورقة الاسترداد
rights-organisation = شخص معه مفتاح المنظمة

closing = الإغلاق
closing-help-volunteers = يُرجى إغلاق الملف عند انتهاء المرافقة. لن يظهر بعدها في صفحة اليوم. نقترح حفظه سنتين؛ ولك أن تختار يومًا آخر. في ذلك اليوم لا يُحذف شيء من تلقاء نفسه: تسألك صفحة اليوم عمّا تريد.
closing-help-municipality = يُرجى إغلاق الملف عند انتهاء المرافقة. لن يظهر بعدها في صفحة اليوم. يُرجى النظر في قائمة بلديتك لمعرفة مدة الحفظ. في ذلك اليوم لا يُحذف شيء من تلقاء نفسه: تسألك صفحة اليوم عمّا تريد.
closing-keep = الحفظ حتى نهاية يوم
closing-close = إغلاق الملف
closing-is-closed = أُغلق في { $since }. محفوظ حتى نهاية { $until }.
closing-due = مضى هذا اليوم. يُرجى محو الملف، أو فتحه واختيار يوم جديد.
closing-reopen = فتح الملف من جديد
closing-erase-help = هل يطلب الشخص محو كل شيء؟ عندها يُمحى كل شيء، ومن النسخ الاحتياطية أيضًا.
closing-erase = محو الملف كله
people-closed = مغلق
today-kept = كان ملف { $name } محفوظًا حتى نهاية { $day }. هل تريد محوه أم حفظه مدة أطول؟
today-kept-look = عرض
access-by = في موعد أقصاه { $day }
access-dated = رسالة بتاريخ { $day }
access-received = وصلت في { $day }
access-kept = محفوظ حتى نهاية { $day }

## At the desk

note-fades = تختفي بعد { $day }، ومن النسخ الاحتياطية أيضًا.
note-kept = تبقى محفوظة لأنك اخترت ذلك.
note-keep = حفظ
note-private-off = أوقفت منظمتك ملاحظات العمل. ما كتبته من قبل تراه في الأسفل.
people-in-notes = في الملاحظات
working-notes = ملاحظات العمل
working-notes-on = نعم، نستخدمها
working-notes-off = لا، لا نستخدمها
working-notes-switch = للجميع في هذه الخزنة
working-notes-switch-help = منظمتك هي التي تختار. عند إيقافها لا يمكن لأحد كتابة ملاحظات جديدة. ما هو موجود يختفي بعد { "30" } يومًا، أو يبقى إذا حفظه أحد.
working-notes-own = ملاحظات العمل الخاصة بك
working-notes-help = هل ستغادر أو تأخذ إجازة؟ يُرجى أن تختار لكل ملاحظة: إعطاؤها أو مشاركتها أو محوها.
working-notes-none = ليست لديك الآن ملاحظات عمل.
working-notes-of = { $name }، { $day }
working-notes-give = إعطاؤها لزميل
working-notes-share = جعلها ملاحظة مشتركة
working-notes-left = { $count ->
        [one] توجد ملاحظة عمل واحدة لزميل لم يعد بإمكانه فتح الخزنة. لا أحد هنا يمكنه قراءتها.
        [two] توجد ملاحظتا عمل لزملاء لم يعد بإمكانهم فتح الخزنة. لا أحد هنا يمكنه قراءتهما.
        [few] توجد { $count } ملاحظات عمل لزملاء لم يعد بإمكانهم فتح الخزنة. لا أحد هنا يمكنه قراءتها.
       *[other] توجد { $count } ملاحظة عمل لزملاء لم يعد بإمكانهم فتح الخزنة. لا أحد هنا يمكنه قراءتها.
    }
working-notes-left-erase = محوها دون قراءتها
