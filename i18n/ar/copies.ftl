# نسخ الخزنة: إنشاؤها والاطلاع عليها وإرجاعها، وما تقوله صفحة «اليوم» عن الخزنة.

## الإعدادات، النسخ

copies = النسخ
copies-short = نسخ احتياطية هنا، ونسخة على ذاكرة USB، وإرجاع نسخة
copies-elsewhere = على قرص آخر
copies-elsewhere-help = إذا تعطّل هذا الحاسوب أو سُرق فلن تبقى إلا النسخة التي على قرص آخر. النسخة مشفّرة، وتُفتح بورقة الاسترداد على أي حاسوب.
copies-elsewhere-none = لا توجد نسخة على قرص آخر بعد.
copies-made-there = آخر نسخة { $day } الساعة { $time } · يمكن الوصول إليها الآن
copies-made-away = آخر نسخة { $day } الساعة { $time } · لا يمكن الوصول إليها الآن
copies-place = مجلد على ذاكرة USB أو قرص آخر
copies-place-hint = المسار كاملًا، مثل { "/media/stick" } أو { "E:\\" }. يُنشئ البرنامج هناك المجلد { "goede-start-kopie" }.
copies-copy = إنشاء نسخة
copies-find = البحث عن نسخ
copies-place-missing = يُرجى أولًا كتابة المجلد الذي توضع فيه النسخة أو توجد فيه.
copies-place-relative = يُرجى كتابة المسار كاملًا من بدايته: { "/media/stick" } أو { "E:\\" }.
copies-place-not-there = هذا المجلد غير موجود. هل ذاكرة USB موصولة، وهل المسار صحيح؟
copies-place-network = هذا المجلد موجود على حاسوب آخر في الشبكة. يُرجى اختيار ذاكرة USB أو قرص في هذا الحاسوب.
copies-place-in-vault = هذا المجلد داخل الخزنة نفسها. يُرجى اختيار مجلد على قرص آخر.
copies-found = النسخ الموجودة في { $place }
copies-found-none = لا توجد نسخ في { $place }.
copies-here = على هذا الحاسوب
copies-here-help = بعد كل يوم فيه تغييرات يُنشئ البرنامج نسخة احتياطية من تلقاء نفسه عند القفل أو الإنهاء. تبقى نسخ سبعة أيام وخمسة أسابيع واثني عشر شهرًا.
copies-here-none = لا توجد نسخة احتياطية بعد.
copies-last = آخر نسخة احتياطية: { $day } الساعة { $time }
copies-back-up = إنشاء نسخة احتياطية الآن
copies-made-here = أُنشئت النسخة الاحتياطية وفُحصت.
copies-made = النسخة موجودة في { $place } وقد فُحصت.
copies-look = الاطلاع على هذه النسخة
copies-reading = يجري فحص النسخة كلها …
copies-time = { $day }، { $time }
copies-of = نسخة من { $time }
copies-of-at = نسخة من { $time } في { $place }
copies-in-it = في هذه النسخة
copies-in-now = في الخزنة الآن
copies-people = { $count ->
        [0] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
       *[other] { $count } شخصًا
    }
copies-names-more = { $names } و{ $count } غيرهم
copies-notes = { $count ->
        [0] لا توجد ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
       *[other] { $count } ملاحظة
    }
copies-until = محدّثة حتى { $time }
copies-until-nothing = لم يُسجَّل فيها شيء بعد
copies-means-after = ما حُفظ بعد { $time } غير موجود في هذه النسخة.
copies-means-aside = لا تُحذف الخزنة بحالتها الحالية، بل توضع في المجلد { "aside" } داخل الخزنة.
copies-means-opens = من يستطيع فتح الخزنة الآن يستطيع ذلك بعدها أيضًا. وما مُحي يبقى ممحوًّا.
copies-yes = إرجاع هذه النسخة

## العمل جارٍ

busy-leave = يجري حفظ كل شيء
    .now = يُنشئ البرنامج نسخة احتياطية ثم يُغلق.
busy-backup = يجري إنشاء النسخة الاحتياطية
    .now = بعد ذلك يفحصها البرنامج كلها.
busy-copy = يجري إنشاء النسخة
    .now = يُرجى عدم نزع ذاكرة USB الآن. يفحص البرنامج النسخة أيضًا.
busy-restore = يجري إرجاع النسخة
    .now = تبقى الخزنة بحالتها الحالية محفوظة.
working-stop = إلغاء
working-stopping = يجري الإيقاف …
working-leave = الإنهاء رغم ذلك
backup-failed = لم تُنشأ النسخة الاحتياطية.
    .now = كل ما في الخزنة نفسها محفوظ. والنسخ الاحتياطية الأقدم ما زالت موجودة.
    .next = يُرجى المحاولة مرة أخرى، أو إنشاء نسخة على قرص آخر.
restored = أُرجعت النسخة.
    .now = الخزنة السابقة موجودة في المجلد { "aside" } داخل الخزنة. لم يُحذف شيء.
    .next = يُرجى التأكد من آخر ما سُجّل.

## اليوم

calm-read = قرأتُ هذا
calm-copies = إلى النسخ
calm-copy-old = { $days ->
        [one] عمر آخر نسخة على قرص آخر يوم واحد.
        [two] عمر آخر نسخة على قرص آخر يومان.
        [few] عمر آخر نسخة على قرص آخر { $days } أيام.
       *[other] عمر آخر نسخة على قرص آخر { $days } يومًا.
    }
    .next = إذا تعطّل هذا الحاسوب ضاع ما حُفظ بعدها. يُرجى إنشاء نسخة على ذاكرة USB.
calm-never-copied = لا توجد نسخة على قرص آخر بعد.
    .next = إذا تعطّل هذا الحاسوب أو سُرق ضاع كل شيء. يُرجى إنشاء نسخة على ذاكرة USB.

## قبل فتح الخزنة

setup-restore = لديّ نسخة من خزنة
problem-newest = أحدث نسخة احتياطية هنا: { $time }
problem-no-backup = لا توجد نسخة احتياطية هنا. ربما توجد نسخة على ذاكرة USB.
problem-restore = إرجاع نسخة
problem-later = النظر فيه لاحقًا
restore-title = إرجاع نسخة
restore-which-help = يُرجى اختيار نسخة. يظهر أولًا ما فيها، ولا يُحذف شيء.
restore-which-none = يُرجى توصيل ذاكرة USB التي فيها النسخة بهذا الحاسوب ثم كتابة مكانها.
restore-place = أين توجد النسخة؟
restore-place-or = أو هل توجد نسخة على ذاكرة USB أو قرص آخر؟
restore-place-hint = المسار كاملًا، مثل { "/media/stick" } أو { "E:\\" }.
restore-found-none = لا توجد نسخ هنا. هل المسار صحيح؟
restore-time = الساعة { $time }
restore-damaged = الساعة { $time } · هذه النسخة تالفة
restore-at = الساعة { $time } · في { $place }
restore-key = عبارة المرور أو كلمات الاسترداد أو مفتاح المنظمة
restore-key-help = تُفتح النسخة بعبارة المرور التي كانت مستخدمة وقت إنشائها، ودائمًا بورقة الاسترداد.
restore-key-missing = يُرجى كتابة عبارة المرور أو الكلمات العشر.
restore-means = تصبح هذه النسخة خزنتك على هذا الحاسوب. إن كانت هنا خزنة من قبل فتوضع في المجلد { "aside" } ولا تُحذف.

## الفحص من سطر الأوامر

verify-elsewhere = نسخة في { $place } بتاريخ { $time }
verify-away = لا يمكن الوصول إليها الآن
verify-erased = مُحي في { $day }، الملف { $case }
verify-erased-everywhere = لم يعد موجودًا في أي مكان
verify-erased-still = ما زال في النسخة الموجودة في { $places }، حتى تُنشأ نسخة جديدة هناك
