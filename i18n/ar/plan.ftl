# The steps Basics, Plan, Agreements and Done.

# Basics first

basics-now = الآن أولًا
basics-these-weeks = هذه الأسابيع
basics-these-months = هذه الأشهر
basics-in-order = تم ترتيبه
basics-in-order-count = { $count ->
    [one] { $count } بند تم ترتيبه أو لا ينطبق عليك
    [two] { $count } بندان تم ترتيبهما أو لا ينطبقان عليك
    [few] { $count } بنود تم ترتيبها أو لا تنطبق عليك
   *[other] { $count } بندًا تم ترتيبها أو لا تنطبق عليك
}
basics-empty = هنا سيظهر ما تحتاج إليه لبداية هادئة.
basics-summary = تم ترتيب { $done } من { $all }
basics-summary-now = عاجل الآن: { $now ->
    [one] { $now }
   *[other] { $now }
}
basics-waits-for = ينتظر: { $items }
basics-waits-on-whom = ننتظر: { $who }
basics-since = منذ { $day }
basics-agreed-by = جاهز قبل { $day }
basics-today = ما تفعله اليوم
basics-why = لماذا
basics-body = أين
basics-bring = أحضر معك
basics-first = افعل هذا أولًا
basics-how = ما الوضع الآن؟
basics-who = من يفعل هذا؟
basics-by = قبل أي يوم؟
basics-day-example = اكتب يومًا. مثال: { $day }
basics-waits-on = من ننتظر؟

# My plan

plan-goal = هدفي، بكلماتي
plan-goal-missing = هدفك ليس هنا بعد. ما الذي تريد الوصول إليه؟
plan-goal-name = أذكر هدفي
plan-empty = هنا ستظهر خطتك. أجب أولًا عن بعض الأسئلة.
plan-empty-action = إلى الأسئلة
plan-me = أنا ({ $name })
plan-notices-more = ملاحظات أخرى: { $count ->
    [one] { $count }
   *[other] { $count }
}
plan-first = أولًا
plan-then = ثم
plan-later = لاحقًا
plan-away-count = بنود انتهت أو لا تناسب: { $count ->
    [one] { $count }
   *[other] { $count }
}
plan-summary = عدد البنود: { $count ->
    [one] { $count }
   *[other] { $count }
}
plan-summary-agreed = اتفقنا على { $count }

plan-standing-proposed = اقتراح
plan-standing-agreed = اتفقنا
plan-standing-declined = لا يناسب
plan-standing-postponed = لاحقًا
plan-standing-done = انتهى
plan-standing-calm = بداية هادئة
plan-standing-lapsed = السبب لم يعد موجودًا

plan-yes = نعم، سأفعل هذا
plan-other = بطريقة أخرى
plan-no = هذا لا يناسب
plan-put-off = لاحقًا
plan-reason-missing = أنت أضفت هذا بنفسك.
plan-reasons = لأنك قلت
plan-brings = ما الفائدة من ذلك
plan-what = على ماذا نتفق؟
plan-lapsed = السبب لم يعد موجودًا. الاتفاق يبقى كما هو.
plan-own-words = بكلماتك (اختياري)
plan-agree = اتفقنا على هذا
plan-why-not = لماذا لا يناسب؟ (اختياري)
plan-keep = احفظ
plan-said = كلماتك: { $words }

plan-held = يمكن أن يبدأ هذا بهدوء. أولًا: { $items }
plan-held-term = لكن مدتك تستمر.
plan-start-now = ابدأ الآن رغم ذلك
plan-start-why = لماذا نبدأ الآن؟
plan-gate-place = يوجد الآن مكان في المدرسة.
plan-gate-rest = التعلم يريحني.
plan-gate-term = مدتي تستمر.
plan-gate-own = سبب آخر
plan-started = تبدأ الآن. السبب: { $words }

plan-add = أضف شيئًا بكلماتك
plan-add-what = ماذا سيحدث؟
plan-add-done = أضف

# Agreements

agree-title = أريد أن أعرف هل شرحت جيدًا.
    .ask = هل يمكنك أن تقول على ماذا اتفقنا؟
agree-empty = لم نتفق على شيء بعد.
agree-empty-action = رجوع إلى الخطة
agree-told = قيل
agree-again = مرة أخرى
agree-not-yet = لم يُقل بعد
agree-finished = انتهى
agree-words = ماذا تقول؟ (اختياري)
agree-clear = نعم، هذا صحيح
agree-unclear = ليس واضحًا بعد
agree-done = هذا انتهى
agree-explain = جيد أنك قلت ذلك. سنشرح بطريقة أخرى. ثم نحاول مرة أخرى.
agree-summary = قيل { $told } من { $all }

# The next date

done-title = متى نلتقي مرة أخرى؟
done-date = اليوم
done-time = الوقت
done-time-example = اكتب وقتًا. مثال: { $time }
done-place = أين؟
done-make = احفظ الموعد
done-made = موعدنا: { $day }، { $time }
done-where = المكان: { $place }
done-highlights = هذا ما سنفعله الآن
done-nothing = لم نتفق على شيء بعد. يمكنك الرجوع إلى الخطة.
done-minutes = كم استمر اللقاء؟ (اختياري)
done-minutes-unit = دقيقة
done-close = إنهاء اللقاء
done-thanks = شكرًا لك على هذا اللقاء.
