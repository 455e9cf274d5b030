# The questions of the intake. Official words, Latin letters and digits stand
# in placeables, so that the direction of the line holds.

## Life domains

domain-acute = ما هو عاجل الآن
domain-goal = هدفك
domain-you = معلومات عنك
domain-law = الاندماج المدني و{ "DUO" }
domain-home = السكن
domain-family = العائلة
domain-money = المال
domain-health = الصحة
domain-learning = التعلّم والامتحانات
domain-work = العمل
domain-daily = الحياة اليومية
domain-complaint = عدم الرد أو الشكوى
domain-privacy = خصوصيتك

## acute

question-what-happened = ماذا حدث منذ المرة الماضية؟
    .short = ماذا حدث
    .help = هل هذه أول مرة؟ احكِ كيف هي الأمور الآن.
    .why = هكذا نعرف ما هو المهم اليوم.

question-place-to-sleep = هل لديك مكان للنوم الليلة والأسبوع القادم؟
    .short = مكان للنوم
    .help = مثلًا: بيتك، أو عند الأهل أو الأصدقاء، أو في مركز إيواء.
    .why = مكان النوم يأتي أولًا، ثم تأتي بقية الأمور.
    .choice-yes = نعم
    .choice-no = لا
    .choice-temporary = مؤقتًا

question-eviction-threat = هل هناك خطر فقدان بيتك؟
    .short = خطر فقدان البيت
    .help = مثلًا: وصلت رسالة من المؤجِّر أو من المحكمة.
    .why = كلما عرفنا ذلك مبكرًا، زاد ما يمكننا تجربته.
    .choice-yes = نعم
    .choice-no = لا

question-food-money = هل يوجد مال للطعام هذا الأسبوع؟
    .short = مال للطعام
    .why = إذا كان المال لا يكفي، نبحث معًا اليوم عن مساعدة.
    .choice-yes = نعم
    .choice-a-little = قليل
    .choice-no = لا

question-doctor-now = هل هناك حاجة عاجلة إلى طبيب أو دواء؟
    .short = حاجة عاجلة إلى طبيب
    .help = لا حاجة إلى ذكر المرض. وعدم وجود تأمين ليس سببًا للانتظار.
    .why = عندها نتصل اليوم بطبيب العائلة أو بالطبيب المناوب.
    .choice-yes = نعم
    .choice-no = لا

question-letter-with-date = هل لديك رسالة فيها تاريخ مهم؟
    .short = رسالة فيها تاريخ
    .help = مثلًا: من المحكمة، أو مأمور التنفيذ (عن دين)، أو { "IND" } (دائرة الهجرة)، أو { "DUO" }، أو البلدية.
    .why = بعد ذلك التاريخ قد لا يعود الأمر ممكنًا أحيانًا. ننظر فيها معًا.
    .choice-yes = نعم
    .choice-no = لا

question-permit-ends = هل اقترب موعد انتهاء بطاقة إقامتك؟
    .short = انتهاء بطاقة الإقامة
    .help = تاريخ انتهاء الصلاحية مكتوب على البطاقة.
    .why = تُطلب البطاقة الجديدة قبل ذلك اليوم.
    .choice-no = لا
    .choice-soon = نعم، خلال ثلاثة أشهر
    .choice-expired = انتهت صلاحية البطاقة

question-safe-at-home = هل لديك شعور بالأمان في البيت ومع الناس من حولك؟
    .short = الأمان
    .help = يُطرح هذا السؤال على انفراد فقط، ولا يكون المترجم أبدًا الشريك أو طفلًا أو قريبًا.
    .why = لا يرى هذا الجواب إلا مرشدوك، ولا يُكتب أبدًا على الورق.
    .choice-yes = نعم
    .choice-sometimes = ليس دائمًا
    .choice-no = لا

question-safe-contact = كيف ومتى يمكننا الاتصال بك أو الكتابة إليك بأمان؟
    .short = الاتصال الآمن
    .help = مثلًا: الاتصال صباحًا في أيام العمل فقط، ودون رسائل إلى البيت.
    .why = كي لا يعرّضك تواصلنا معك للخطر.

## goal

question-goes-well = ما الذي يسير جيدًا؟ وما مصدر فخرك؟
    .short = ما يسير جيدًا
    .help = كبيرًا كان أم صغيرًا: كل شيء مهم.
    .why = نبدأ من قدراتك.

question-goal = ما أمنيتك أو هدفك بعد ثلاث سنوات؟
    .short = الهدف
    .help = بكلماتك أنت. سيُكتب هدفك في أعلى خطتك.
    .why = الخطة خطتك، وهدفك يأتي أولًا.

question-biggest-worry = ما أكثر ما يقلقك الآن؟
    .short = أكبر همّ
    .help = لا حاجة إلى الحديث عن الماضي.
    .why = كي ننظر في ذلك أولًا.

## you

question-called = ما الاسم الذي نناديك به؟
    .short = الاسم
    .why = كي نخاطبك بالاسم المفضّل لديك.

question-language = ما اللغة المفضّلة لديك للحديث؟
    .short = اللغة
    .why = كي نختار مترجمًا ونصوصًا بلغتك.
    .choice-arabic = العربية
    .choice-tigrinya = التغرينية
    .choice-turkish = التركية
    .choice-farsi = الفارسية
    .choice-dari = الدرية
    .choice-somali = الصومالية
    .choice-pashto = البشتو
    .choice-kurmanji = الكردية (الكرمانجية)
    .choice-sorani = الكردية (السورانية)
    .choice-english = الإنجليزية
    .choice-french = الفرنسية
    .choice-spanish = الإسبانية
    .choice-ukrainian = الأوكرانية
    .choice-russian = الروسية
    .choice-other = لغة أخرى

question-reads-own-language = هل يمكنك قراءة تلك اللغة؟
    .short = قراءة لغتك
    .help = كثير من الناس لا يقرؤون، وليس في هذا مشكلة.
    .why = كي نختار بين النص والصور والصوت.
    .choice-well = جيدًا
    .choice-a-little = قليلًا
    .choice-no = لا

question-reads-latin = هل يمكنك قراءة الحروف الهولندية ({ "a, b, c" })؟
    .short = قراءة الحروف الهولندية
    .why = يساعد ذلك على اختيار دروس مناسبة.
    .choice-well = جيدًا
    .choice-a-little = قليلًا
    .choice-no = لا

question-interpreter = هل هناك حاجة إلى مترجم؟ رجل أم امرأة؟
    .short = المترجم
    .help = المترجم ينقل ما نقوله. ولا يقوم طفل بالترجمة أبدًا.
    .why = كي يفهم بعضنا بعضًا جيدًا.
    .choice-no = لا، لا داعي
    .choice-yes = نعم، رجل أو امرأة
    .choice-woman = نعم، امرأة
    .choice-man = نعم، رجل

## law

question-duo-letter = هل لديك رسالة من { "DUO" } عن الاندماج المدني ({ "inburgering" })؟
    .short = رسالة { "DUO" }
    .help = { "DUO" } هي الجهة الحكومية المسؤولة عن الاندماج المدني. يمكن النظر أيضًا في موقعها { "Mijn Inburgering" }.
    .why = في تلك الرسالة مكتوب متى بدأ واجب الاندماج.
    .choice-yes = نعم
    .choice-no = لا

question-obliged-since = ما التاريخ المكتوب عند كلمة { "inburgeringsplichtig" }؟
    .short = بداية واجب الاندماج
    .help = ابحثوا معًا عن هذه الكلمة في رسالة { "DUO" } أو في موقع { "Mijn Inburgering" }. معناها: عليك واجب الاندماج المدني.
    .why = هذا التاريخ يحدّد القانون الذي ينطبق عليك.

question-residence-ground = ما نوع تصريح إقامتك؟
    .short = تصريح الإقامة
    .help = النوع مكتوب على بطاقة الإقامة. لا حاجة إلى رواية قصتك.
    .why = لهذا أثر في القرض والتكاليف ومساعدة البلدية.
    .choice-asylum = لجوء: حصلتُ على اللجوء بنفسي
    .choice-family-asylum = لمّ شمل ({ "nareis" }): جئتُ لاحقًا ولديّ أيضًا تصريح لجوء
    .choice-family-regular-of-asylum = عائلة: قريبي لديه لجوء، ولديّ تصريح عادي
    .choice-family-other = عائلة: قريبي ليس لديه لجوء
    .choice-other = شيء آخر

question-birth-year = ما سنة ميلادك؟
    .short = سنة الميلاد
    .help = أربعة أرقام، مثلًا { "1990" }.
    .why = للعمر أثر في واجب الاندماج المدني.
    .unit = { "" }

question-nationality = ما جنسيتك؟
    .short = الجنسية
    .help = لا حاجة إلى هذا السؤال إلا إذا لم يوجد تاريخ من { "DUO" }. المنطقة الاقتصادية الأوروبية: الاتحاد الأوروبي مع النرويج وآيسلندا وليختنشتاين.
    .why = لهذا أثر في وجود واجب الاندماج. والقرار لدى { "DUO" }.
    .choice-eu-eea-swiss = الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا
    .choice-turkish = تركية
    .choice-other = غير ذلك

question-stay-purpose = ما الغرض من إقامتك في هولندا؟
    .short = الغرض من الإقامة
    .help = لا حاجة إلى هذا السؤال إلا إذا لم يوجد تاريخ من { "DUO" }.
    .why = في الإقامة المؤقتة لا يوجد واجب على الأرجح. والقرار لدى { "DUO" }.
    .choice-lasting = للبقاء والعيش هنا
    .choice-temporary = مؤقتًا، مثلًا للدراسة
    .choice-temporary-protection = الحماية المؤقتة (أوكرانيا)
    .choice-family-of-eu-citizen = عائلة مواطن من الاتحاد الأوروبي

question-permit-notified = متى وصلك القرار بشأن تصريح اللجوء؟
    .short = تسلُّم قرار اللجوء
    .help = التاريخ في رسالة { "IND" } (دائرة الهجرة). وعند الشك، يُؤخذ تاريخ الرسالة نفسها.
    .why = مدة طلب لمّ شمل العائلة قصيرة.

question-brp-date = منذ متى اسمك مسجَّل في هذه البلدية؟
    .short = التسجيل في البلدية
    .help = يُسمى سجل السكان { "BRP" }. التاريخ في رسالة البلدية.
    .why = كثير من المهل تبدأ في ذلك اليوم.

question-pip-received = هل لديك { "PIP" } من البلدية؟
    .short = تسلُّم { "PIP" }
    .help = { "PIP" } هو خطتك للاندماج المدني: التعلّم والمشاركة. يصل في رسالة.
    .why = تبدأ مدة اندماجك مع { "PIP" }.
    .choice-yes = نعم
    .choice-no = لا

question-pip-date = ما التاريخ المكتوب على أول { "PIP" } لديك؟
    .short = تاريخ أول { "PIP" }
    .help = التاريخ على الرسالة المرفقة. المقصود أول { "PIP" }، لا نسخة أحدث.
    .why = تبدأ السنوات الثلاث لاندماجك في اليوم التالي له.

question-route = ما المسار المكتوب في { "PIP" }؟
    .short = مسار التعلّم
    .help = ابحثوا معًا عن كلمة { "route" } أو { "leerroute" } في { "PIP" }.
    .why = لكل مسار دروسه وساعاته وامتحاناته.
    .choice-b1 = مسار { "B1-route" }: اللغة حتى المستوى { "B1" }
    .choice-education = مسار التعليم { "onderwijsroute" }: نحو الدراسة
    .choice-z = مسار { "Z-route" }: اللغة والاعتماد على النفس

question-intake-done = هل أُجريت معك مقابلة واختبار لدى البلدية؟
    .short = مقابلة البلدية
    .help = المقابلة تُسمى { "brede intake" }، والاختبار يُسمى { "leerbaarheidstoets" }.
    .why = بعد ذلك تُعدّ البلدية { "PIP" } (خطتك للاندماج).
    .choice-yes = نعم
    .choice-no = لا

question-duo-notice-date = ما تاريخ رسالة { "DUO" }؟
    .short = تاريخ رسالة { "DUO" }
    .help = المقصود الرسالة المسماة { "kennisgeving" }. والتاريخ في أعلاها عادةً.
    .why = به نعرف متى يجب أن يكون { "PIP" } جاهزًا.

question-third-party-received = متى وصلت إلى البلدية معلومات عنك من جهات أخرى؟
    .short = وصول المعلومات إلى البلدية
    .help = فقط إذا كان على البلدية انتظارها. وإلا فالجواب «لا أعرف».
    .why = عندها قد يتأخر { "PIP" }.

question-duo-end-date = ما تاريخ النهاية المكتوب في رسالة { "DUO" }؟
    .short = تاريخ النهاية لدى { "DUO" }
    .help = ابحثوا معًا عن كلمة { "einddatum" } في أحدث رسالة. وإن لم تكن موجودة، فالجواب «لا أعرف».
    .why = التاريخ الذي تذكره { "DUO" } أدق من تقديرنا.

question-extension-granted = هل طلبت من { "DUO" } وقتًا إضافيًا؟
    .short = وقت إضافي من { "DUO" }
    .help = الوقت الإضافي يُسمى { "verlenging" }. ولا يُعتدّ إلا برسالة من { "DUO" }.
    .why = لا يتأخر تاريخ النهاية إلا بموافقة { "DUO" }.
    .choice-no = لا
    .choice-asked = طُلب، ولم يصل جواب بعد
    .choice-granted = نعم، منحت { "DUO" } وقتًا إضافيًا

question-wants-dutch-nationality = هل لديك رغبة في الحصول على الجنسية الهولندية لاحقًا؟
    .short = الجنسية الهولندية
    .help = يُسمى ذلك { "naturalisatie" }. لا حاجة إلى الاختيار الآن.
    .why = بعض الاختيارات تجعل ذلك أصعب فيما بعد.
    .choice-yes = نعم
    .choice-no = لا

question-dispensation-thought = هل الاندماج المدني فوق طاقتك، حتى مع المساعدة؟
    .short = الاندماج فوق الطاقة
    .help = أحيانًا يسقط الواجب عن الشخص. يُسمى ذلك { "ontheffing" }، والقرار لدى { "DUO" }.
    .why = عندها ننظر أولًا فيما هو ممكن.
    .choice-no = لا
    .choice-medical = نعم، بسبب صحتي
    .choice-special-circumstances = نعم، بسبب ظرف آخر في حياتي

## home

question-lives-with = من يسكن معك؟
    .short = من يسكن معك
    .help = يمكن اختيار أكثر من جواب.
    .why = لهذا أثر في المال والمساعدة والوقت.
    .choice-alone = لا أحد، أسكن وحدي
    .choice-partner = الزوج أو الزوجة
    .choice-children = أطفال
    .choice-parents = الوالدان
    .choice-others = آخرون

question-moving-soon = هل هناك انتقال قريب إلى بيت آخر؟
    .short = الانتقال إلى بيت آخر
    .help = حتى لو كان مجرد عرض لبيت آخر.
    .why = عند الانتقال قد يتوقف المال أو الدروس. لذلك نرتّب الأمر أولًا.
    .choice-yes = نعم
    .choice-no = لا

question-home-key-date = متى تسلّمت مفتاح بيتك؟
    .short = تسلُّم المفتاح
    .help = التاريخ في عقد الإيجار أو في رسالة المؤجِّر.
    .why = من ذلك اليوم يبدأ عادةً دفع الإيجار والكهرباء.

## family

question-family-abroad = مَن مِن عائلتك لم يصل بعد؟
    .short = من لم يصل من العائلة
    .help = حتى إذا كان مكان الشخص غير معروف.
    .why = مدة طلب لمّ الشمل تكون قصيرة أحيانًا.
    .choice-none = الجميع هنا
    .choice-partner = الزوج أو الزوجة
    .choice-children = أطفال
    .choice-parents = الوالدان
    .choice-others = آخرون

question-children = هل لديك أطفال هنا؟ كم أعمارهم؟
    .short = الأطفال
    .help = يمكن اختيار أكثر من جواب.
    .why = كي ننظر في المدرسة والحضانة وإعانة الأطفال ({ "kinderbijslag" }).
    .choice-none = لا يوجد أطفال هنا
    .choice-under-4 = أقل من أربع سنوات
    .choice-age-4-to-12 = من أربع إلى اثنتي عشرة سنة
    .choice-age-12-to-18 = من اثنتي عشرة إلى ثماني عشرة سنة

question-childcare-needed = هل هناك حاجة إلى حضانة لطفلك أثناء الدروس أو العمل؟
    .short = الحاجة إلى حضانة
    .help = { "kinderopvangtoeslag" } مال من الحكومة للحضانة. يجب طلبه في الوقت المناسب.
    .why = الحضانة تتيح لك حضور الدروس أو العمل.
    .choice-yes = نعم
    .choice-no = لا

## money

question-income = من أين يأتي دخلك الآن؟
    .short = الدخل
    .help = يمكن اختيار أكثر من جواب. { "bijstand" } إعانة من البلدية.
    .why = كي نرى ما قد يمكنك طلبه.
    .choice-none = ليس لديّ دخل
    .choice-benefit = إعانة البلدية ({ "bijstand" }) أو إعانة أخرى
    .choice-wage = أجر من العمل
    .choice-study = مال للدراسة
    .choice-partner = من الزوج أو الزوجة
    .choice-other = شيء آخر

question-benefit-applied = هل قدّمت طلبًا للإعانة ({ "bijstand" })؟
    .short = طلب الإعانة
    .help = { "bijstand" } إعانة من البلدية لمن لا يكفيه ماله.
    .why = ليوم تقديم الطلب أثر في المال.
    .choice-yes = نعم
    .choice-no = لا

question-benefit-applied-on = في أي يوم قدّمت طلب الإعانة ({ "bijstand" })؟
    .short = يوم تقديم الطلب
    .help = التاريخ في رسالة البلدية أو بريدها الإلكتروني.
    .why = من ذلك اليوم تُحسب مهلة القرار.

question-benefit-decided = هل اتخذت البلدية قرارًا بشأن الإعانة ({ "bijstand" })؟
    .short = قرار الإعانة
    .help = القرار رسالة فيها نعم أو لا.
    .why = إذا لم يصدر قرار بعد، نراقب التاريخ معًا.
    .choice-yes = نعم
    .choice-no = لا

question-benefit-suspended-from = في أي يوم طلبت البلدية منك أوراقًا إضافية؟
    .short = يوم طلب الأوراق
    .help = التاريخ في الرسالة. وإن لم يُطلب شيء، فالجواب «لا أعرف».
    .why = ما دامت الأوراق ناقصة، تنتظر البلدية قبل القرار.

question-benefit-suspended-to = في أي يوم سلّمت الأوراق؟
    .short = يوم تسليم الأوراق
    .help = إن لم تُسلَّم بعد، فالجواب «لا أعرف».
    .why = من ذلك اليوم تُحسب المهلة من جديد.

question-municipality-pays = هل تدفع البلدية الآن إيجارك والكهرباء والتأمين الصحي؟
    .short = البلدية تدفع الفواتير
    .help = يُسمى ذلك { "ontzorgen" }. تدفع البلدية هذه الفواتير من إعانتك ({ "bijstand" }).
    .why = يتوقف ذلك عادةً بعد نصف سنة، ثم يكون الدفع عليك.
    .choice-yes = نعم
    .choice-no = لا

question-food-money-per-week = كم من المال لديك للطعام كل أسبوع؟
    .short = مال الطعام في الأسبوع
    .help = التقدير التقريبي يكفي.
    .why = كي نرى هل يكفي المال.
    .unit = يورو في الأسبوع

question-unpaid-bills = ما الفواتير التي لا يمكنك دفعها الآن؟
    .short = فواتير غير مدفوعة
    .help = يمكن اختيار أكثر من جواب. وهذا يحدث لكثير من الناس.
    .why = أحيانًا يمكن الدفع لاحقًا أو على أقساط.
    .choice-none = يمكنني دفع كل شيء
    .choice-rent = الإيجار
    .choice-energy = الكهرباء أو الغاز أو الماء
    .choice-health-insurance = التأمين الصحي
    .choice-phone = الهاتف أو الإنترنت
    .choice-fine = غرامة
    .choice-other = شيء آخر

question-debts = ما الديون أو القروض التي عليك؟
    .short = الديون
    .help = الدين هو مال عليك دفعه. يمكن اختيار أكثر من جواب.
    .why = قائمة بكل الديون تجعل المساعدة أسهل.
    .choice-none = لا توجد ديون
    .choice-rent = الإيجار
    .choice-energy = الكهرباء أو الغاز أو الماء
    .choice-cak = { "CAK" } (عدم وجود تأمين صحي)
    .choice-cjib = { "CJIB" } (غرامات)
    .choice-duo = { "DUO" }
    .choice-travel = سفر عائلتي
    .choice-furniture = أثاث البيت
    .choice-phone = الهاتف
    .choice-family = الأهل أو الأصدقاء
    .choice-other = شيء آخر

question-debt-per-month = كم المبلغ الذي يذهب كل شهر لسداد الديون؟
    .short = سداد الديون شهريًا
    .help = كل الديون معًا. التقدير التقريبي يكفي.
    .why = كي نرى كم يبقى لك.
    .unit = يورو في الشهر

question-duo-loan = هل اقترضت مالًا من { "DUO" } للاندماج المدني؟
    .short = قرض من { "DUO" }
    .help = أي أن { "DUO" } دفعت ثمن الدروس أو الامتحانات.
    .why = تغيّرت القواعد لبعض الناس. نتحقق من ذلك معًا.
    .choice-yes = نعم
    .choice-no = لا

question-duo-loan-amount = كم اقترضت من { "DUO" }؟
    .short = مبلغ قرض { "DUO" }
    .help = المبلغ في رسالة من { "DUO" } أو في موقعها { "Mijn Inburgering" }.
    .why = إذا كان المبلغ كبيرًا، توجد أحيانًا مساعدة إضافية.
    .unit = يورو

question-duo-paying-back = هل يجري الآن سداد قرض { "DUO" }؟
    .short = سداد قرض { "DUO" }
    .help = يُرجى عدم إيقاف الدفع من تلقاء نفسك. نسأل أولًا.
    .why = نتحقق هل ما زال ذلك صحيحًا.
    .choice-yes = نعم
    .choice-no = لا

question-duo-fine = هل وصلتك غرامة من { "DUO" }؟
    .short = غرامة من { "DUO" }
    .help = يُرجى إحضار الرسالة إن وُجدت.
    .why = صدرت أحكام قضائية جديدة. ننظر معًا فيما ينطبق عليك.
    .choice-yes = نعم
    .choice-no = لا

## health

question-sleeps-well = هل نومك جيد؟
    .short = نوم جيد
    .help = لا حاجة إلى ذكر السبب.
    .why = قلة النوم تجعل التعلّم أصعب. عندها ننظر فيما يناسبك.
    .choice-yes = نعم
    .choice-sometimes = أحيانًا
    .choice-no = لا

question-remembers-lessons = هل يسهل عليك تذكّر الدروس؟
    .short = تذكّر الدروس
    .help = مع الهموم قد تضعف الذاكرة أحيانًا، وهذا طبيعي.
    .why = كي نختار الوقت والدروس التي تناسبك.
    .choice-yes = نعم
    .choice-sometimes = أحيانًا
    .choice-no = لا

question-sees-doctor = هل لديك مراجعات عند طبيب؟
    .short = مراجعة طبيب
    .help = طبيب العائلة أو المستشفى أو غيرهما. لا حاجة إلى ذكر السبب.
    .why = كي نعرف هل توجد مساعدة بالفعل.
    .choice-yes = نعم
    .choice-no = لا

question-health-hinders = هل تجعل صحتك التعلّم أو العمل صعبًا؟
    .short = الصحة تصعّب الأمر
    .help = يكفي ذكر ما يلزمك، دون ذكر المرض.
    .why = كي نبحث عن خطة في حدود طاقتك.
    .choice-yes = نعم
    .choice-no = لا

## learning

question-school-years = كم سنة درست في المدرسة؟
    .short = سنوات الدراسة
    .help = في كل البلدان معًا. وإن لم تكن هناك دراسة، يُكتب { "0" }.
    .why = كي نختار دروسًا تناسبك.
    .unit = سنة

question-diploma = ما أعلى شهادة لديك؟
    .short = أعلى شهادة
    .help = من أي بلد، حتى إن لم تكن الورقة موجودة.
    .why = لكل ما لديك من علم ومهارة قيمة.
    .choice-none = لا توجد شهادة
    .choice-secondary = الثانوية
    .choice-vocational = شهادة مهنية
    .choice-higher = معهد عالٍ أو جامعة

question-diploma-papers = هل أوراق شهادتك موجودة هنا؟
    .short = أوراق الشهادة
    .help = صورة أو نسخة تكفي للبداية.
    .why = تُقيّم هيئة { "IDW" } الشهادات. وهذا مجاني مرة واحدة، قبل الحصول على شهادة الاندماج.
    .choice-yes = نعم، كل الأوراق
    .choice-partly = بعضها
    .choice-no = لا

question-lessons = هل لديك الآن دروس للاندماج المدني؟
    .short = دروس حاليًا
    .help = دروس لغة، أو دروس عن هولندا.
    .why = كي ننظر هل تناسبك الدروس.
    .choice-yes = نعم
    .choice-no = لا

question-lesson-school = في أي مدرسة دروسك؟
    .short = المدرسة
    .why = يمكننا الحديث مع المدرسة إذا رغبت في ذلك.

question-lessons-since = متى بدأت دروسك؟
    .short = بداية الدروس
    .help = يكفي ذكر الشهر أو السنة.
    .why = كي نرى كم مضى من الوقت.

question-lesson-hours-week = كم ساعة درس لديك في الأسبوع؟
    .short = ساعات الدروس أسبوعيًا
    .help = العدد في جدول الدروس.
    .why = كي نرى هل يبقى وقت للعمل والعائلة.
    .unit = ساعة في الأسبوع

question-lesson-hours-total = كم ساعة درس حضرت في المجموع؟
    .short = مجموع ساعات الدروس
    .help = كل المدارس معًا. يمكن للمدرسة أن تعطيك الساعات مكتوبة.
    .why = عدد كافٍ من الساعات قد يساعد على وقت إضافي أو امتحانات أقل.
    .unit = ساعة

question-school-mark = هل لدى مدرستك علامة جودة ({ "keurmerk" })؟
    .short = علامة الجودة
    .help = تمنح هيئة { "Blik op Werk" } علامة { "keurmerk" } للمدارس الجيدة.
    .why = من دونها قد لا تُحسب الساعات أحيانًا.
    .choice-yes = نعم
    .choice-suspended = متوقفة حاليًا ({ "geschorst" })
    .choice-no = لا

question-lesson-fit = هل تناسبك الدروس؟
    .short = ملاءمة الدروس
    .help = الصراحة مرحّب بها. لا يوجد جواب خاطئ.
    .why = إذا كانت لا تناسبك، نبحث عن أفضل منها.
    .choice-good = جيدة
    .choice-too-fast = سريعة جدًا
    .choice-too-slow = بطيئة جدًا
    .choice-bad = سيئة

question-hours-language = كم ساعة من دروس اللغة حضرت في مسار { "Z-route" }؟
    .short = ساعات اللغة و{ "KNM" }
    .help = تُحسب معها ساعات { "KNM" }، أي الدروس عن هولندا. العدد لدى المدرسة.
    .why = في مسار { "Z-route" } تُحسب الساعات. هكذا نرى ما بقي.
    .unit = ساعة

question-hours-participation = كم ساعة شاركت حتى الآن ({ "participatie" })؟
    .short = ساعات المشاركة
    .help = مثلًا: عمل تطوعي أو تدريب أو عمل. البلدية هي التي تحسب الساعات.
    .why = كي نسأل أيّ الساعات تُحسب.
    .unit = ساعة

question-hours-possible-week = كم ساعة في الأسبوع يمكنك تخصيصها للتعلّم والمشاركة؟
    .short = الساعات الممكنة أسبوعيًا
    .help = مع مراعاة العائلة والعمل والصحة.
    .why = كي نضع خطة يمكن تنفيذها حقًّا.
    .unit = ساعة في الأسبوع

question-exams-passed = ما الامتحانات التي نجحت فيها؟
    .short = الامتحانات المجتازة
    .help = يمكن اختيار أكثر من جواب. النتائج أيضًا في موقع { "Mijn Inburgering" }.
    .why = ما تم إنجازه لا يلزم في الخطة.
    .choice-none = لا شيء بعد
    .choice-reading = القراءة
    .choice-listening = الاستماع
    .choice-writing = الكتابة
    .choice-speaking = المحادثة
    .choice-knm = { "KNM" } (معرفة هولندا)
    .choice-ona = { "ONA" } (العمل في هولندا)

question-attempts-reading = كم مرة تقدّمت إلى امتحان القراءة؟
    .short = محاولات القراءة
    .help = إن لم تكن هناك محاولة، يُكتب { "0" }. العدد أيضًا في موقع { "Mijn Inburgering" }.
    .why = لعدد المحاولات أثر لدى { "DUO" }.
    .unit = مرة

question-attempts-listening = كم مرة تقدّمت إلى امتحان الاستماع؟
    .short = محاولات الاستماع
    .help = إن لم تكن هناك محاولة، يُكتب { "0" }. العدد أيضًا في موقع { "Mijn Inburgering" }.
    .why = لعدد المحاولات أثر لدى { "DUO" }.
    .unit = مرة

question-attempts-writing = كم مرة تقدّمت إلى امتحان الكتابة؟
    .short = محاولات الكتابة
    .help = إن لم تكن هناك محاولة، يُكتب { "0" }. العدد أيضًا في موقع { "Mijn Inburgering" }.
    .why = لعدد المحاولات أثر لدى { "DUO" }.
    .unit = مرة

question-attempts-speaking = كم مرة تقدّمت إلى امتحان المحادثة؟
    .short = محاولات المحادثة
    .help = إن لم تكن هناك محاولة، يُكتب { "0" }. العدد أيضًا في موقع { "Mijn Inburgering" }.
    .why = لعدد المحاولات أثر لدى { "DUO" }.
    .unit = مرة

question-attempts-knm = كم مرة تقدّمت إلى امتحان { "KNM" }؟
    .short = محاولات { "KNM" }
    .help = إن لم تكن هناك محاولة، يُكتب { "0" }. العدد أيضًا في موقع { "Mijn Inburgering" }.
    .why = لعدد المحاولات أثر لدى { "DUO" }.
    .unit = مرة

question-attempts-ona = كم مرة تقدّمت إلى امتحان { "ONA" }؟
    .short = محاولات { "ONA" }
    .help = إن لم تكن هناك محاولة، يُكتب { "0" }. العدد أيضًا في موقع { "Mijn Inburgering" }.
    .why = لعدد المحاولات أثر لدى { "DUO" }.
    .unit = مرة

question-pvt-signed = هل وقّعت بيان المشاركة ({ "participatieverklaring" })؟
    .short = توقيع { "PVT" }
    .help = { "PVT" }: دورة قصيرة لدى البلدية، وفي نهايتها يكون التوقيع.
    .why = هي جزء من الاندماج المدني ولها مهلة.
    .choice-yes = نعم
    .choice-no = لا

## work

question-work-now = هل لديك عمل الآن؟
    .short = العمل حاليًا
    .help = العمل التطوعي هو عمل بلا أجر، مثلًا في مركز الحي.
    .why = يجب أن تتوافق الدروس مع العمل.
    .choice-no = لا
    .choice-volunteer = نعم، عمل تطوعي
    .choice-paid = نعم، بأجر

question-work-hours = كم ساعة عمل لديك في الأسبوع؟
    .short = ساعات العمل أسبوعيًا
    .help = إذا كان العدد يتغيّر، فالتقدير التقريبي يكفي.
    .why = مع العمل الكثير نبحث عن دروس مسائية أو عبر الإنترنت.
    .unit = ساعة في الأسبوع

question-work-before = ما العمل الذي مارسته سابقًا؟
    .short = العمل السابق
    .help = في أي بلد. والعمل في البيت أو مع الأهل له قيمة أيضًا.
    .why = كي تُبنى الخطة على خبرتك.

question-can-do = ما الذي يمكنك فعله جيدًا، باليد أو بالعقل؟
    .short = ما أجيده
    .help = مثلًا: الطبخ، الإصلاح، الرعاية، الحساب، البيع.
    .why = نقاط قوتك مكانها في الخطة.

question-driving-licence = هل لديك رخصة قيادة؟
    .short = رخصة القيادة
    .help = المقصود البلد الذي صدرت منه الرخصة.
    .why = رخصة من خارج الاتحاد الأوروبي تسمح بالقيادة مدة قصيرة فقط.
    .choice-none = لا
    .choice-eu = نعم، من بلد في الاتحاد الأوروبي
    .choice-non-eu = نعم، من بلد آخر

## daily

question-devices = ماذا لديك؟ هاتف، إنترنت، حاسوب، { "DigiD" }؟
    .short = الهاتف والإنترنت
    .help = يمكن اختيار أكثر من جواب. { "DigiD" } هو وسيلة الدخول إلى مواقع الحكومة.
    .why = كثير من الدروس والرسائل عبر الإنترنت.
    .choice-none = لا شيء منها
    .choice-phone = هاتف
    .choice-internet = إنترنت في البيت
    .choice-laptop = حاسوب محمول أو لوحي
    .choice-digid = { "DigiD" }

question-travel-to-lesson = كيف يمكنك الوصول إلى الدروس؟ هل هذا سهل؟
    .short = الوصول إلى الدروس
    .help = مشيًا أو بالدراجة أو الحافلة أو القطار. والتكلفة مهمة أيضًا.
    .why = توجد أحيانًا مساعدة في تكاليف السفر أو دراجة.
    .choice-easy = سهل
    .choice-hard = صعب، بعيد أو مكلف
    .choice-none = ليس لديّ دروس الآن

question-letters-understood = هل الرسائل التي تصلك مفهومة لك؟
    .short = فهم الرسائل
    .help = رسائل الحكومة صعبة في الغالب، حتى على الهولنديين.
    .why = كي نتفق على من يقرأ معك.
    .choice-yes = نعم
    .choice-with-help = بمساعدة
    .choice-no = لا

question-helpers = من يساعدك؟
    .short = المساعدة من
    .help = يمكن اختيار أكثر من جواب.
    .why = مع مساعدة الآخرين تصبح أمور كثيرة أسهل.
    .choice-nobody = لا أحد
    .choice-family = العائلة
    .choice-friends = الأصدقاء
    .choice-neighbours = الجيران
    .choice-volunteer = متطوّع
    .choice-professional = موظف من البلدية أو من جهة مساعدة

question-call-when-wrong = بمن يمكنك الاتصال إذا ساءت الأمور؟
    .short = جهة الاتصال عند المشكلة
    .help = يكفي الاسم.
    .why = كي نعرف من يمكنه مساعدتك.

## complaint

question-asked-no-answer = هل طلبت شيئًا من جهة ولم يصلك رد؟
    .short = عدم وصول رد
    .help = الجهة هي مثلًا البلدية أو { "DUO" } أو { "IND" } أو مدرسة.
    .why = الشكوى مسموحة دائمًا. هذا حقك.
    .choice-yes = نعم
    .choice-no = لا

question-asked-whom = إلى أي جهة كان الطلب؟ ومتى؟
    .short = جهة الطلب
    .help = يُرجى أيضًا ذكر ما طُلب. التقدير التقريبي يكفي.
    .why = كي نرى هل تأخرت تلك الجهة.

question-treated-badly = هل عوملت معاملة سيئة في مكان ما؟
    .short = معاملة سيئة
    .help = مثلًا: لدى جهة ما، أو في مدرسة، أو في العمل.
    .why = هذا غير مقبول. والقرار لك فيما يحدث بعد ذلك.
    .choice-yes = نعم
    .choice-no = لا

question-treated-badly-wish = هل لديك رغبة في فعل شيء بهذا الشأن؟
    .short = الرغبة في هذا الشأن
    .help = الشكوى قد تكون رسالة أو حديثًا. فيها ما حدث وما المطلوب.
    .why = لا نفعل شيئًا من دونك.
    .choice-nothing = لا، ليس الآن
    .choice-talk = الحديث عنه
    .choice-complaint = تقديم شكوى

## privacy

question-may-share-with = مع من يجوز لي مشاركة ما أكتبه؟
    .short = المشاركة مسموحة مع
    .help = يمكن اختيار أكثر من جواب، وتغييره لاحقًا.
    .why = كي نعرف ما هو مقبول لديك.
    .choice-nobody = لا أحد
    .choice-municipality = البلدية
    .choice-duo = { "DUO" }
    .choice-school = مدرسة اللغة
    .choice-doctor = طبيب العائلة
    .choice-volunteers = المتطوعون
