# Before there is a conversation: making and opening the vault. For the counsellor.

start-show = إظهار ما أكتبه
start-hide = إخفاء ما أكتبه

## First start

setup-step = الخطوة { $step } من { $count }
setup-welcome = مع من تعملون؟
setup-welcome-help = نُنشئ الآن خزنة على هذا الحاسوب المحمول. سيُحفظ فيها كل شيء مشفّرًا.
setup-municipality = البلدية
    .what = الشرح أولًا. الموافقة للأمور الإضافية فقط، مثل مشاركة البيانات.
setup-volunteers = متطوعون
    .what = الموافقة أولًا، لكل غرض على حدة. دون تسجيل { "BSN" } (رقم المواطن)، حتى مع الموافقة.
setup-organisation-missing = يُرجى أولًا اختيار جهة العمل.
setup-who = من أنتم؟
setup-organisation-name = اسم منظمتكم
setup-organisation-name-missing = يُرجى كتابة اسم المنظمة.
setup-person-name = اسمكم
setup-person-name-help = يظهر هذا الاسم مع ما تكتبونه.
setup-person-name-missing = يُرجى كتابة الاسم.
setup-language = ما اللغة الأخرى التي تستخدمونها أكثر؟
setup-language-help = نعرض هذه اللغة أولًا. تُختار اللغة من جديد مع كل شخص.
setup-language-missing = اختاروا لغة، أو الهولندية فقط.
setup-language-name = اللغة
    .nl = الهولندية فقط
    .en = الإنجليزية
    .ar = العربية
setup-disk = هل قرص هذا الحاسوب مشفّر؟
setup-disk-help = هل القرص مشفّر؟ عندها لا يستطيع أحد الوصول إلى الملفات إذا ضاع الحاسوب. الخزنة نفسها مشفّرة دائمًا.
setup-disk-yes = نعم
setup-disk-no = لا
setup-disk-unknown = لا أعرف
setup-disk-open = لم يُملأ
setup-disk-find = في { "Windows" }: ابحثوا عن { "BitLocker" } في قائمة ابدأ. في { "Linux" }: اسألوا مدير الحاسوب.
setup-disk-good = جيد. هناك إذن قفلان: القرص والخزنة.
setup-disk-advice = يمكنكم المتابعة. لكن اطلبوا ممن يدير حواسيبكم تشفير القرص.
setup-passphrase-title = اختيار عبارة مرور
setup-passphrase-advice = اختاروا جملة من أربع كلمات أو أكثر لا تخطر إلا ببالكم. يسهل تذكّرها، ولا يخمّنها غيركم.
setup-passphrase = عبارة المرور
setup-passphrase-length = اثنا عشر حرفًا على الأقل. المسافات محسوبة.
setup-passphrase-more = { $count ->
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { $count } أحرف.
   *[other] بقي { $count } حرفًا.
}
setup-passphrase-short = عبارة المرور هذه قصيرة. أضيفوا كلمة أخرى.
setup-repeated = عبارة المرور نفسها مرة أخرى
setup-repeated-differs = العبارتان غير متطابقتين. يُرجى كتابة الثانية من جديد.
setup-repeated-missing = يُرجى كتابة عبارة المرور نفسها هنا مرة أخرى.
setup-check = هل هذا صحيح؟
setup-check-kind = جهة العمل
setup-check-language = اللغة الأخرى
setup-check-disk = القرص مشفّر
setup-lost = إذا ضاعت عبارة المرور وورقة الاسترداد معًا فلن يستطيع أحد فتح الخزنة.
setup-lost-help = ولا حتى صانعو هذا البرنامج. لا يوجد باب خلفي.
setup-sheet-comes = بعد ذلك تظهر ورقة الاسترداد: عشر كلمات تُكتب على ورق.
setup-create = إنشاء الخزنة

## Recovery sheet

sheet-title = ورقة الاسترداد
sheet-copy = انسخوا هذه الكلمات العشر على ورق، بهذا الترتيب.
sheet-once = لن تتمكنوا لاحقًا من رؤية هذه الكلمات. لا تلتقطوا لها صورة.
sheet-keep = احفظوا الورقة في مكان آمن، بعيدًا عن الحاسوب. بها تُفتح الخزنة إذا ضاعت عبارة المرور.
sheet-away = هل تبتعد قليلًا؟ اضغط { "F9" } فلا يرى أحد هذه الكلمات. وبعد خمس دقائق يحدث ذلك تلقائيًا.
sheet-written = كتبتها على ورق
sheet-check = أحضروا الورقة
sheet-check-help = اكتبوا كلمتين من الورقة. هكذا نتأكد من صحتها.
sheet-word = الكلمة { $number }
sheet-missing = يُرجى كتابة الكلمة { $number }.
sheet-wrong = هذه ليست الكلمة { $number }. انظروا في الورقة، أو انظروا إلى الكلمات مرة أخرى.
sheet-look = إظهار الكلمات مرة أخرى

## Opening

unlock-title = مرحبًا من جديد
unlock-passphrase = عبارة المرور
unlock-passphrase-missing = يُرجى كتابة عبارة المرور.
unlock-keyboard = انتبهوا إلى { "Caps Lock" } (قفل الأحرف الكبيرة).
unlock-open = فتح
unlock-use-sheet = استخدام ورقة الاسترداد
unlock-use-passphrase = استخدام عبارة المرور
unlock-sheet-title = الفتح بورقة الاسترداد
unlock-sheet-help = اكتبوا الكلمات العشر بترتيب الورقة. الأحرف الكبيرة والأرقام لا تهم.
unlock-words = الكلمات العشر
unlock-words-typed = { $count } من الكلمات العشر
unlock-words-missing = يُرجى كتابة الكلمات العشر.
unlock-use-organisation = استخدام مفتاح المنظمة
unlock-restore = كحل أخير: إرجاع نسخة احتياطية
unlock-organisation-title = الفتح بمفتاح المنظمة
unlock-organisation-help = ألصقوا المفتاح السري أو اكتبوه. يبدأ بـ { "AGE-SECRET-KEY-1" }.
unlock-organisation = المفتاح السري
unlock-organisation-missing = يُرجى كتابة المفتاح السري.
unlock-read-only = مجلد الخزنة للقراءة فقط.
    .now = لم يتغير شيء. كل ما في الخزنة آمن.
    .next = يُرجى طلب السماح بالكتابة في هذا المجلد من المسؤول، ثم المحاولة مرة أخرى.
unlock-disk-full = قرص هذا الحاسوب ممتلئ.
    .now = لم يتغير شيء. كل ما في الخزنة آمن.
    .next = يُرجى توفير مساحة على القرص والمحاولة مرة أخرى.
unlock-local = كل شيء يبقى مشفّرًا على هذا الحاسوب، دون إنترنت.

## The laptop's clock

clock-question = هل اليوم { $day }؟
clock-why = يبدو أن ساعة هذا الحاسوب غير صحيحة. المواعيد تعتمد على اليوم الصحيح.
clock-yes = نعم، هذا صحيح
clock-no = لا، اليوم يوم آخر
clock-day = ما تاريخ اليوم؟
clock-hint = اليوم والشهر والسنة: { "14-12-2026" }
clock-form = لا نستطيع قراءة هذا كتاريخ. اكتبوا اليوم والشهر والسنة: { "14-12-2026" }
clock-no-such-day = هذا اليوم غير موجود. انظروا مرة أخرى إلى اليوم والشهر.
clock-no-day = اكتبوا التاريخ كاملًا: اليوم والشهر والسنة.
