# The frame's own words, used on many screens.

app-name = { "Goede Start" }
app-slogan = الأساسيات أولًا. ثم خطة تناسبك.
practice = تمرين: هؤلاء الأشخاص ليسوا حقيقيين
value = { $value }

answer-unknown = لا أعرف
answer-declined = أُفضِّل عدم الإجابة
not-asked = لم نسأل عنه بعد

state-urgent = أحتاج إلى مساعدة الآن
state-open = لم يُرتَّب بعد
state-in-progress = نحن ننتظر
state-done = تم
state-not-applicable = لا ينطبق عليّ
state-unknown = لا أعرف

who-client = أنا
who-counsellor = المرافق
who-together = معًا
who-other = شخص آخر

because-fact = لأنك قلت: { $what }: { $answer }
because-item = لأنك قلت: { $what }: { $state }
because-deadline = لأن لهذا موعدًا: { $what }، { $day }

date-kind-letter = حسب رسالتك
date-kind-legal = حسب القانون
date-kind-planning = تقريبًا
date-kind-estimate = تقدير، اسأل للتأكد
last-day = في موعد أقصاه { $day }
plan-day = خطِّط لهذا في { $day }
rolled-day = القانون ينقل هذا اليوم إلى { $day }. الأفضل الالتزام باليوم الأول.
source-line = المصدر: { $source }
source-age = قرأنا نصًا بتاريخ { $date }.
source-unknown-age = لا نعرف تاريخ هذا النص.
source-checked = راجعه { $by } في { $day }
source-unchecked = لم نتأكد بعد من المصدر
grade-second-hand = انظر في رسالتك.
grade-unsure = اسأل عن هذا للتأكد.

mark-untranslated = لم يُترجم بعد
mark-unreviewed = لم تُراجَع الترجمة بعد

next = التالي
back = رجوع
close = إغلاق
cancel = لا تفعل ذلك
ready = انتهيت
why = لماذا؟
saved-at = حُفظ { $time }
cover = غطِّ الشاشة
covered = استراحة قصيرة
covered-help = اضغط { "F9" } أو { "Esc" } للمتابعة.
covered-sheet = اضغط { "F9" } أو { "Esc" } للمتابعة. كلماتك العشر ما زالت هنا.
lock = قفل
undo = تراجع
again = حاول مرة أخرى
quit = إنهاء

busy-practice = يجري إعداد ملف التمرين.
busy-create = يجري إعداد الخزنة. يستغرق هذا بضع ثوانٍ.
busy-open = تُفتح الخزنة الآن.


part-first = أولًا
part-then = ثم
part-later = لاحقًا

undone = تم التراجع عن: { $what }
field-note = ملاحظة
field-letter = رسالة
field-appointment = موعد
field-action = إجراء
field-line = سطر في الخطة
field-gate = البدء الآن رغم ذلك
field-teach-back = الإعادة بكلماتك
field-language = اللغة
field-closed = إنهاء الملف

undo-newer = يوجد هنا الآن شيء أحدث
undo-newer-what = تريد التراجع عن خطوة: { $what }.
undo-newer-since = بعد تلك الخطوة تغيّر شيء هنا مرة أخرى.
undo-newer-yes-means = إذا اخترت نعم، يعود الأمر كما كان قبل تلك الخطوة.
undo-newer-yes = نعم، أعِده كما كان
undo-newer-no = لا، اتركه

no-display = لا توجد هنا شاشة لعرض النافذة. جرِّب: { "goede-start plan --practice" }
no-window-packages = تنقص حزم لفتح النافذة. ثبِّتها هكذا: { $line }
