# المكتب: للمرافق وحده.

desk-today = اليوم
desk-people = الأشخاص
desk-settings = الإعدادات
desk-nameless = لا يوجد اسم بعد
desk-this-person = هذا الشخص
desk-say-to = للقول لـ { $name }: «{ $what }»
desk-remove = إزالة
desk-alone = أمر للحديث على انفراد
desk-language = اللغة
    .nl = الهولندية فقط
    .en = الإنجليزية
    .ar = العربية
desk-date-hint = اليوم والشهر والسنة: { "14-12-2026" }
desk-date-form = لا نستطيع قراءة هذا كتاريخ. اكتبوا اليوم والشهر والسنة: { "14-12-2026" }
desk-date-no-such-day = هذا اليوم غير موجود. انظروا مرة أخرى إلى اليوم والشهر.
desk-date-no-day = اليوم ناقص. اكتبوا اليوم والشهر والسنة: { "14-12-2026" }
desk-date-missing = اكتبوا تاريخًا هنا.

## اليوم

today-title = { $day }
today-now = الآن
today-now-empty = لا شيء عاجل. هنا تظهر المواعيد التي لا يجوز أن تفوت.
today-week = هذا الأسبوع
today-week-empty = لا شيء هذا الأسبوع. هنا تظهر المواعيد حتى اليوم السادس بعد اليوم.
today-waiting = ننتظر
today-waiting-empty = لا انتظار لأحد. هنا يظهر ما هو عند جهة أخرى.
today-nobody = هنا يظهر ما يحتاج إلى اهتمام. البداية بإضافة شخص.
today-show-all = عرض الكل: { $count }
today-resume = المتابعة من حيث توقفتم
today-start = بدء اللقاء
today-letter = { $what } · { $about }
today-waits-on = { $what } · { $who }

## الأشخاص

people-add = إضافة شخص
people-add-title = إضافة شخص
people-add-name = ما الاسم الذي يريده هذا الشخص؟
people-add-name-help = الاسم الأول يكفي. لا تكتبوا هنا { "BSN" } ولا { "V-nummer" }.
people-add-name-missing = اكتبوا اسمًا.
people-add-language = اللغة الأخرى على الشاشة
people-add-language-missing = اختاروا لغة.
people-add-done = إضافة
people-add-practice = هذا ملف للتدريب. من يُضاف هنا لا يبقى محفوظًا: يُصنع الملف من جديد عند كل تشغيل.
people-find = البحث بالاسم أو في الملاحظات
people-find-placeholder = البحث عن اسم
people-not-found = لم يُعثر على شيء: لا اسم ولا ملاحظة.
people-more = هناك المزيد. تابعوا الكتابة للبحث.
people-empty = هنا يظهر الأشخاص الذين ترافقونهم، حسب الاسم.
people-last = آخر مرة: { $day }
people-date = { $what }: { $left }
people-never = لا لقاء بعد
people-law-wi2013 = { "Wi2013" }
people-law-wi2021 = { "Wi2021" }
people-law-earlier-law = قانون قبل { "2013" }
people-law-no-duty = على الأرجح لا واجب
people-law-unknown = القانون غير معروف بعد

## شخص واحد

case-overview = نظرة عامة
case-notes = ملاحظات
case-letters = رسائل
case-appointments = مواعيد
case-alone = على انفراد
case-history = السجل
case-begin = البدء معًا
case-together = المتابعة معًا
case-read-only = هنا بيانات من إصدار أحدث من { "Goede Start" }. القراءة ممكنة. للكتابة يلزم الإصدار الجديد.
case-desk-only = للمرافقين فقط
case-only-you = لكم وحدكم
case-only-writer = لمن كتبها وحده
case-ground = السبب
    .asylum = لجوء
    .family-asylum = لم شمل، لجوء
    .family-regular-of-asylum = عائلة لاجئ
    .family-other = عائلة
    .other = غير ذلك

case-clock = ساعة القانون
case-clock-start = واجب الاندماج
case-clock-day = { $day }، { $kind }
case-clock-rule = على الخط
    .term-wi2021 = آخر يوم
    .term-wi2013 = آخر يوم
    .thirty-months-wi2013 = يمكن طلب وقت إضافي
    .thirty-months-wi2021 = يمكن طلب وقت إضافي
    .pip-due = آخر يوم لـ { "PIP" }
    .pvt-wi2013-due = آخر يوم لـ { "PVT" }
    .family-reunification-due = طلب لم الشمل
    .letter-term = جواب على رسالة
    .municipality-pays-until = البلدية تدفع حتى
    .benefit-decision-due = قرار { "bijstand" }
    .benefit-advance-due = سلفة { "bijstand" }
    .health-insurance-due = التأمين الصحي
    .driving-abroad-until = القيادة بالرخصة القديمة
    .pvt-wi2021-due = إنهاء { "PVT" } و{ "MAP" }
    .exam-latest = الامتحان الأخير
    .registration-latest = التسجيل للامتحان
    .exam-latest-slow = المحادثة والكتابة
    .registration-latest-slow = التسجيل للمحادثة والكتابة
    .ona-portfolio-latest = ملف { "ONA" }
    .extension-window-wi2013 = يمكن طلب وقت إضافي
    .complaint-answer-due = جواب الشكوى
    .ombudsman-until = أمين المظالم ممكن حتى
    .childcare-allowance-due = إعانة الحضانة
    .rent-allowance-from = إعانة الإيجار من
    .rent-allowance-until = طلب إعانة الإيجار
    .remission-first-window = القرض: أقل إعادة
    .remission-second-window = القرض: إعادة أقل
    .duo-answer-due = جواب { "DUO" }
    .objection-answer-around = جواب الاعتراض
    .access-answer-due = جواب عن البيانات
    .repayment-from = إعادة القرض
    .debt-help-talk-due = حديث عن الديون
    .debt-help-emergency-due = حديث عاجل عن الديون
case-ask-date = اسألوا في اللقاء عن تاريخ { "inburgeringsplichtig" }. هو في رسالة { "DUO" } وفي { "Mijn Inburgering" }.
case-ask-letter = التاريخ غير معروف. اطلبوا رسالة { "DUO" }، أو انظروا معًا في { "Mijn Inburgering" }، أو اتصلوا معًا بـ { "DUO" }. بدون هذا التاريخ لا نعرض مواعيد القانون.
case-dates = المواعيد
case-last-day = في موعد أقصاه { $day }، { $kind }
case-first-day = من { $day }، { $kind }

case-basics = الأساسيات
case-basics-empty = هنا يظهر ما هو منظَّم وما ليس كذلك. تملؤونه معًا.
case-count-urgent = { $count } الآن
case-count-in-progress = { $count } في الانتظار
case-count-open = { $count } مفتوح
case-count-unknown = { $count } غير معروف
case-count-done = { $count } منظَّم
case-plan = الخطة
case-plan-empty = لا توجد خطة بعد. تضعونها معًا.
case-goal = الهدف: { $goal }
case-proposed = اقتراح
case-who-counsellor = المرافق
case-who-together = معًا
case-who-other = شخص آخر
case-notices = انتباه
case-notices-read = للقراءة معًا مع { $name }
case-last = المرة السابقة
case-last-minutes = { $day } · { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
case-last-empty = لم يكن هناك لقاء بعد. البداية بـ «البدء معًا».
case-last-no-note = لا توجد ملاحظة مشتركة من المرة السابقة.
case-two-values = قيمتان
case-two-values-help = كُتب شيء مختلف في مكانين. اختاروا معًا ما هو صحيح. لا يضيع شيء.
case-two-values-keep = هذا صحيح

case-alone-help = تُطرح هذه الأسئلة على انفراد. بدون الشريك أو طفل أو أحد من العائلة، ولا كمترجم. أديروا الشاشة نحوكم.
case-alone-open = نحن وحدنا
case-alone-close = إغلاق
case-alone-never-paper = المرافقون وحدهم يرون هذه الأجوبة. لا تظهر أبدًا على الشاشة المشتركة ولا على الورق.
case-alone-own-words = بكلمات خاصة

case-history-help = الأحدث أولاً. لا يُمحى شيء بالكتابة فوقه.
case-history-empty = هنا يظهر ما يحدث.
case-history-more = عرض المزيد
case-event-alone = كُتب على انفراد. انظروا في «على انفراد».
case-event-answer = { $what }: { $answer }
case-event-item = { $what }: { $state }
case-event-agreed = اتُّفق على: { $what }
case-event-declined = لا يناسب: { $what }
case-event-postponed = لاحقًا: { $what }
case-event-done = أُنجز: { $what }
case-event-gate = بدأ الآن رغم ذلك: { $what } ({ $reason })
case-event-told = أُعيد القول بكلمات خاصة: { $what }
case-event-not-told = لم يُعد القول بعد: { $what }
case-event-own-line = اتفاق خاص
case-event-action = اتفاق خاص: { $what }
case-event-note = ملاحظة: { $text }
case-event-private = كُتبت ملاحظة عمل
case-event-letter = رسالة من { $from }: { $about }
case-event-appointment = حُدد موعد: { $day }، { $time }
case-event-language = اللغة الأخرى: { $language }
case-event-meeting = أُغلق اللقاء بعد { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
case-event-place = في اللقاء حتى: { $step }
case-event-opened = أُضيف
case-event-explained = قُدم الشرح أو الموافقة
case-event-withdrawn = أُزيل شيء
case-event-undone = أُلغيت خطوة
case-event-read = فُتح الملف
case-event-exported = سُلِّم على ورق أو كملف
case-event-sealed = مختوم لزميل
case-event-sealed-own = ملاحظة عملكم، مختومة
case-event-erased = مُحي بناءً على طلب
case-event-newer = كُتب بإصدار أحدث
case-event-other = شيء آخر

## ملاحظات

note-shared = ملاحظة مشتركة
note-shared-who = تقرؤون هذه الملاحظة معًا. كل مرافقي هذه الخزنة يستطيعون قراءتها، ويجوز لـ { $name } الاطلاع عليها.
note-shared-new = ملاحظة جديدة
note-shared-empty = هنا تظهر الملاحظات التي تقرؤونها معًا.
note-warning = لا تكتبوا هنا ما لا تجرؤون على أن يُقرأ.
note-write = حفظ الملاحظة
note-at = { $day }، { $time }
note-private = ملاحظة عمل، لكم أنتم
note-private-who = أنتم تقرؤون هذا، ومن معه ورقة الاسترداد. لا يظهر في «معًا» ولا على الورق. يحق لـ { $name } طلب البيانات الشخصية.
note-private-who-organisation = أنتم تقرؤون هذا، ومن معه ورقة الاسترداد أو مفتاح المنظمة. لا يظهر في «معًا» ولا على الورق. يحق لـ { $name } طلب البيانات الشخصية.
note-private-new = ملاحظة عمل جديدة
note-private-closed = مغلق. لا يظهر في «معًا» ولا على الورق.
note-private-waiting = مغلق. هنا نص لم يكتمل بعد.
note-private-empty = لا توجد ملاحظات عمل بعد.
note-sealed-own = { $count ->
    [one] ملاحظة عمل واحدة لكم مختومة منذ حصلتم على عبارة مرور جديدة. إذا أعطاكم شخص معه ورقة الاسترداد عبارة أخرى فإنها تُفتح.
    [two] ملاحظتا عمل لكم مختومتان منذ حصلتم على عبارة مرور جديدة. إذا أعطاكم شخص معه ورقة الاسترداد عبارة أخرى فإنهما تُفتحان.
    [few] { $count } ملاحظات عمل لكم مختومة منذ حصلتم على عبارة مرور جديدة. إذا أعطاكم شخص معه ورقة الاسترداد عبارة أخرى فإنها تُفتح.
    [many] { $count } ملاحظة عمل لكم مختومة منذ حصلتم على عبارة مرور جديدة. إذا أعطاكم شخص معه ورقة الاسترداد عبارة أخرى فإنها تُفتح.
   *[other] { $count } ملاحظة عمل لكم مختومة منذ حصلتم على عبارة مرور جديدة. إذا أعطاكم شخص معه ورقة الاسترداد عبارة أخرى فإنها تُفتح.
}
note-sealed = { $count ->
    [one] ملاحظة واحدة مختومة لزميل.
    [two] ملاحظتان مختومتان لزميل.
    [few] { $count } ملاحظات مختومة لزميل.
   *[other] { $count } ملاحظة مختومة لزميل.
}

## رسائل

letter-new = وصلت رسالة
letter-another = رسالة أخرى
letter-empty = هنا تظهر الرسائل التي فيها تاريخ. هل وصلت رسالة؟ أضيفوها اليوم.
letter-written = الرسالة محفوظة
letter-term = ما المهلة المكتوبة في الرسالة؟
letter-term-help = ابحثوا عن { "vóór" } أو { "uiterlijk" } أو { "binnen … weken" }. ما هو مكتوب في الرسالة هو الأهم.
letter-term-missing = اختاروا ما هو مكتوب في الرسالة.
letter-term-day = آخر يوم
letter-term-within = عدد من الأسابيع أو الأيام
letter-term-nothing = لا توجد مهلة
letter-last-day = آخر يوم مكتوب في الرسالة
letter-count = كم؟
letter-count-missing = اكتبوا عددًا، من يوم { "1" } إلى { "366" } يومًا.
letter-weeks = أسابيع
letter-days = أيام
letter-from = ممن الرسالة؟
letter-from-missing = اختاروا ممن الرسالة.
letter-from-ind = { "IND" }
letter-from-duo = { "DUO" }
letter-from-municipality = البلدية
letter-from-svb = { "SVB" }
letter-from-toeslagen = { "Toeslagen" }
letter-from-uwv = { "UWV" }
letter-from-court = المحكمة
letter-from-bailiff = مأمور التنفيذ
letter-from-cjib = { "CJIB" }
letter-from-landlord = صاحب البيت
letter-from-other = شخص آخر
letter-dated = التاريخ المكتوب على الرسالة
letter-received = متى وصلت الرسالة؟
letter-dated-on = رسالة بتاريخ { $day }
letter-received-on = وصلت { $day }
letter-decision = هل مكتوب { "u kunt bezwaar maken" } (يمكنكم الاعتراض)؟
letter-decision-help = إذًا هي قرار. هذا مكتوب غالبًا في الأسفل أو على الظهر.
letter-decision-missing = اختاروا نعم أو لا.
letter-decision-yes = نعم، هي قرار
letter-decision-no = لا
letter-is-decision = قرار
letter-about = ما موضوع الرسالة؟
letter-about-help = في بضع كلمات. لا تنقلوا { "BSN" } ولا { "V-nummer" }.
letter-write = إضافة إلى الملف
letter-call-today = لهذا المرسل لا نحسب يومًا. اتصلوا اليوم بـ { "Juridisch Loket" } (مساعدة قانونية): { "0800\u00A08020" }.
letter-date-needed = بدون تاريخ الرسالة لا نحسب يومًا. ابحثوا عن التاريخ. إن لم تجدوه فاتصلوا اليوم بـ { "Juridisch Loket" } (مساعدة قانونية): { "0800\u00A08020" }.
letter-no-term = لا قرار في هذه الرسالة ولا مهلة. لا نحسب يومًا. هل هناك شك؟ اتصلوا بـ { "Juridisch Loket" } (مساعدة قانونية): { "0800\u00A08020" }.

## مواعيد

appointment-new = موعد جديد
appointment-day = أي يوم؟
appointment-time = في أي ساعة؟
appointment-time-wrong = اكتبوا وقتًا، مثلاً { "14:30" }
appointment-place = أين؟
appointment-about = لماذا؟
appointment-write = تحديد الموعد
appointment-empty = هنا تظهر المواعيد. في اليوم نفسه يظهر الموعد في أعلى «اليوم».
appointment-ahead = قادم
appointment-behind = مضى
appointment-one = موعد
appointment-about-is = موعد: { $about }

## الإعدادات

settings-mode = الألوان
settings-mode-help = يتغير هذا فورًا.
settings-mode-system = مثل إعداد الحاسوب
settings-mode-light = فاتح
settings-mode-dark = داكن
settings-mode-contrast = تباين عالٍ
settings-zoom = الحجم
settings-zoom-help = أيضًا بـ { "Ctrl +" } و{ "Ctrl -" }. { "Ctrl 0" } هو العادي.
settings-language = اللغة الأخرى
settings-language-help = نعرض هذه اللغة أولاً في لقاء جديد.
