# The page about the knowledge at the desk: packs, own files and what was checked.

knowledge-title = المعرفة
knowledge-short = القواعد والأسئلة والمصادر.
knowledge-look = عرض
knowledge-back = الإعدادات
knowledge-in-use = المستخدَم
knowledge-day = معرفة { $day }
knowledge-of-app = جاءت مع البرنامج.
knowledge-of-pack = جاءت في حزمة.
knowledge-path = تثبيت حزمة: أين الملف؟
knowledge-path-example = مثلًا { "D:\\kennis-2026-11-23.gskennis" }
knowledge-pack-help = الحزمة ملف واحد فيه قواعد وأسئلة أحدث. ثبّت فقط حزمة من شخص تعرفه. ما اتُّفق عليه يبقى كما هو.
knowledge-install = تثبيت الحزمة
knowledge-put-back = إعادة السابقة
knowledge-own = ملفاتنا
knowledge-own-help = يمكن لمنظمتك إضافة أسئلة وإجراءات وعناوين خاصة بها. ضع الملفات في هذا المجلد:
knowledge-own-used = { $count ->
    [0] لا توجد ملفات خاصة مستخدَمة.
    [one] ملف خاص واحد مستخدَم.
   *[other] عدد الملفات الخاصة المستخدَمة: { $count }.
}
knowledge-own-wrong = في هذه الملفات خطأ، فهي لا تُستخدَم. كل ما عداها يعمل كالمعتاد.
knowledge-again = القراءة من جديد
knowledge-checked = ما روجع عند المصدر
knowledge-checked-help = القواعد تتغيّر. تأكد من أي تاريخ قبل الاعتماد عليه. من راجع مصدرًا يكتب اسمه واليوم في الملف { "checked.toml" } في المجلد أعلاه.
knowledge-stale = { $count ->
    [0] روجعت كل المصادر.
    [one] مصدر واحد لم يُراجَع، أو روجع منذ زمن طويل.
   *[other] مصادر لم تُراجَع، أو روجعت منذ زمن طويل: { $count }.
}
knowledge-show-all = عرض الكل: { $count }

# What became of a pack.

pack-installed = الحزمة مستخدَمة الآن. يمكنك إعادة ما كان قبلها.
pack-put-back = المعرفة السابقة مستخدَمة من جديد.
pack-no-file = هذا الملف غير موجود أو لا يمكن قراءته. لم يتغيّر شيء. تأكد من اسم الملف.
pack-not-a-pack = هذا الملف ليس حزمة معرفة. لم يتغيّر شيء. اطلب الملف من جديد.
pack-damaged = هذه الحزمة تالفة. لم يتغيّر شيء. اطلب الملف من جديد.
pack-newer-app = هذه الحزمة لنسخة أحدث من { "Goede Start" }. لم يتغيّر شيء. ثبّت البرنامج الجديد أولًا.
pack-older = هذه الحزمة أقدم من المعرفة الموجودة لديك. الأحدث تبقى مستخدَمة.
pack-mistakes = في هذه الحزمة أخطاء. لم يتغيّر شيء. أخبر من أعطاك الحزمة.
pack-not-written = تعذّر حفظ الحزمة. لم يتغيّر شيء. تأكد من أن القرص غير ممتلئ.

# What is wrong in a file of knowledge. { $word } is what stands there.

problem-duplicate = هذا موجود من قبل: { $word }. اختر اسمًا آخر.
problem-retired = هذا الاسم سُحب: { $word }. اختر اسمًا آخر.
problem-unknown-rule = لا توجد قاعدة بهذا الاسم: { $word }.
problem-unknown-measure = لا يوجد إجراء بهذا الاسم: { $word }.
problem-unknown-amount = لا يوجد عدد بهذا الاسم: { $word }.
problem-unknown-source = لا يوجد مصدر بهذا الاسم: { $word }.
problem-unknown-domain = لا يوجد مجال حياة بهذا الاسم: { $word }.
problem-unknown-picture = لا توجد صورة بهذا الاسم: { $word }.
problem-form = هذا الشرط غير صحيح. انظر شرح هذا النوع من الملفات.
problem-fact-kind = هذا نوع إجابة لا يصلح هنا: { $word }.
problem-span = هذه ليست مدة يمكن قراءتها: { $word }.
problem-cycle = هذه النقاط ينتظر بعضها بعضًا: { $word }.
problem-no-date = لا ينتج تاريخ عن هذه القاعدة: { $word }.
problem-too-early = هذا غير معروف هنا بعد: { $word }.
problem-not-asked = لا يوجد سؤال عن هذا: { $word }.
problem-not-used = لا شيء يستخدم هذه الإجابة: { $word }.
problem-class = بهذه الطريقة يراه أشخاص أكثر مما يجب: { $word }.
problem-missing-text = النص الهولندي ناقص: { $word }.
problem-own-prefix = الاسم الخاص يبدأ بـ{ "own-" }. المكتوب هنا: { $word }.
problem-not-own = قواعد القانون واحدة للجميع، وتأتي فقط في حزمة. هذا الملف لا مكان له هنا: { $word }.
problem-text-syntax = هنا شيء ليس نصًّا بصيغة { "Fluent" }.
problem-unknown-text = هذا النص لا يُستخدَم، أو لا يُسمح بتغييره: { $word }.
problem-raw-digits = ضع هذه الأرقام بين أقواس وعلامتي اقتباس: { $word }.
problem-gone = هذا لم يعد موجودًا ولم يُذكر في ما سُحب: { $word }.
