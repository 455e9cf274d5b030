# The walk: its frame, welcome and consent, questions and the check of the
# answers. Simple words, for both people.

## Frame

walk-meeting = محادثة
walk-leave = استراحة
walk-step-welcome = ترحيب
walk-step-acute = اليوم
walk-step-goal = الهدف
walk-step-intake = الأسئلة
walk-step-basics = الأساسيات
walk-step-plan = الخطة
walk-step-agreements = الاتفاقات
walk-step-done = النهاية
walk-to-welcome = إلى البداية
walk-to-acute = لنبدأ
walk-to-goal = إلى هدفك
walk-to-intake = إلى الأسئلة
walk-to-check = مراجعة الإجابات
walk-to-basics = إلى الأساسيات
walk-to-plan = إلى الخطة
walk-to-agreements = إلى الاتفاقات
walk-to-done = إلى النهاية
walk-open = { $count ->
    [0] { $domain }: طُرحت كل الأسئلة
    [one] { $domain }: بقي سؤال واحد
    [two] { $domain }: بقي سؤالان
    [few] { $domain }: بقيت { $count } أسئلة
   *[other] { $domain }: بقي { $count } سؤالًا
}

## Welcome

walk-hello = أهلًا وسهلًا، { $name }
walk-hello-you = أهلًا وسهلًا
walk-hello-help = نتحدث اليوم معًا. كل شيء هنا بلغتين.
walk-language = ما اللغة التي تقرؤها أفضل؟
walk-only-dutch = الهولندية فقط

## Explanation (municipality)

walk-explain = هذه المحادثة
walk-explain-help = نقرأ هذا معًا. يمكنك أن تسأل عن كل شيء.
walk-explain-what = نطرح أسئلة عن حياتك وعن اندماجك.
walk-explain-why = نضع معًا خطة. هذه مهمة البلدية.
walk-explain-long = تستغرق المحادثة من { "60" } إلى { "90" } دقيقة. الاستراحة ممكنة دائمًا.
walk-explain-rights = لا يلزم أن تقول كل شيء. يمكنك أن تسأل عمّا هو مكتوب عنك. ويمكنك أن تطلب تغييره أو محوه.
walk-explain-read = قرأنا هذا معًا.
walk-explain-choose = يُرجى وضع علامة عند «قرأنا هذا معًا»، ثم اختيار نعم أو لا.

## Consent

walk-consent = ماذا يمكننا أن نكتب؟
walk-consent-help = القرار لك. تستمر المحادثة أيضًا إذا كان جوابك لا.
walk-consent-choose = يُرجى اختيار نعم أو لا لكل سؤال.
walk-purpose-notes = هل تسمح لنا بحفظ إجاباتك؟
    .help = عندها نعرف لاحقًا ما قلته. ويمكنك أن تغيّر رأيك.
walk-purpose-health-money = هل تسمح لنا بكتابة ما تقوله عن الصحة والمال؟
    .help = لا نسأل عن اسم المرض. نسأل فقط عمّا تحتاجه.
walk-purpose-share = هل تسمح لنا بإرسال خطتك إلى البلدية؟
    .help = إذا كان جوابك لا، لن نرسلها.
walk-purpose-share-others = هل تسمح لنا بمشاركة خطتك مع منظمات أخرى؟
    .help = مثلًا مدرسة اللغة. إذا كان جوابك لا، تستمر المحادثة كالمعتاد.
walk-yes = نعم، أسمح بذلك
walk-no = لا، أُفضِّل ألا يحدث ذلك

## Questions

walk-question-place = { $domain } · السؤال { $at } من { $all }
walk-why = لماذا نسأل عن هذا؟
walk-own-words = بكلماتك (غير إلزامي)
walk-unknown-later = لا بأس. سيعود هذا السؤال لاحقًا.
walk-two-answers = توجد هنا إجابتان. اختارا معًا الإجابة الصحيحة.
walk-today = اليوم: { $what }
walk-euro = يورو
walk-date-form = اكتب اليوم والشهر والسنة: { "23-11-2026" }. ويمكن كتابة السنة فقط.
walk-date-read = هذا هو { $day }.
walk-mistake-date = لا نفهم هذا التاريخ. اكتب مثلًا { "23-11-2026" } أو { "2026" } فقط.
walk-mistake-no-such-day = هذا اليوم غير موجود. راجع اليوم والشهر مرة أخرى.
walk-mistake-number = لا نفهم هذا الرقم. اكتب أرقامًا فقط، مثلًا { "4" }.
walk-mistake-money = لا نفهم هذا المبلغ. اكتب المبلغ باليورو دون كسور، مثلًا { "80" }.

## Check

walk-check = انظرا معًا: هل هذا صحيح؟
walk-check-help = هل هناك خطأ؟ اضغط على السطر واختر من جديد.
walk-check-open = ما زال مفتوحًا. يمكن لاحقًا أيضًا.

walk-refused-notes = لا تريد أن نكتب هذا. نتحدث فقط. إذا اخترت جوابًا هنا فسنحفظه.
