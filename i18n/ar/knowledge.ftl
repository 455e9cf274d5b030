# إجراءات وملاحظات وقوائم وأرقام القانون. جمل قصيرة، بلا وعد وبلا تهديد.

## إجراءات

measure-effort-extension = اطلبوا من { "DUO" } وقتًا إضافيًا، لأنكم بذلتم جهدكم.
    .why = حضرتم دروسًا كثيرة وقدمتم امتحانات كثيرة. اطلبوا من مدرستكم ساعاتكم على ورق. كم الوقت الذي تحصلون عليه؟ هذا تقوله { "DUO" }.
    .brings = وقت أكثر للنجاح في امتحاناتكم.
measure-ask-remission = أرسلوا إلى { "DUO" } إثبات امتحاناتكم. اطلبوا أن تعيدوا مبلغًا أقل.
    .why = يمكن لـ { "DUO" } أن تعفيكم من جزء من القرض. معنى ذلك: لا تدفعون هذا الجزء. اطلبوا أيضًا الإعفاء من الكل. هذا غير أكيد لنوع إقامتكم. اطلبوا المساعدة من { "Juridisch Loket" }.
    .brings = جواب على ورق. عندئذ تعرفون ما عليكم دفعه.
measure-lower-repayment = اطلبوا من { "DUO" } مبلغًا أقل في الشهر.
    .why = أنتم تعيدون قرضكم. هل هذا كثير؟ تنظر { "DUO" } عندئذ في دخلكم. لا تتوقفوا عن الدفع من أنفسكم.
    .brings = يبقى مال أكثر للطعام والفواتير.
measure-go-to-ombudsman = اذهبوا بشكواكم إلى أمين المظالم ({ "ombudsman" }).
    .why = أرسلتم أولًا شكوى بأنفسكم. الجواب لم يأت أو لم يساعد. عندئذ ينظر أمين المظالم أيضًا. هذا مجاني. لبعض البلديات أمين مظالم خاص بها.
    .brings = ينظر في الأمر شخص لا يتبع المنظمة.

## ملاحظات

notice-plan-to-the-result = هل يُحسب يوم الامتحان أم يوم النتيجة؟ لا نعرف. نحن نحسب بيوم النتيجة. اسألوا { "DUO" }.
notice-slow-marking-extra = تصحيح المحادثة والكتابة يستغرق أحيانًا { "16" } أسبوعًا. هل يضيق وقتكم بسبب ذلك؟ عندئذ تعطي { "DUO" } من نفسها { "6" } أشهر إضافية. اسألوا { "DUO" }.

## أرقام

amount-z-language-left = ساعات اللغة و{ "KNM" } الباقية
amount-z-participation-left = ساعات المشاركة الباقية
amount-z-hours-left = الساعات الباقية
amount-z-hours-per-week = الساعات اللازمة في الأسبوع
amount-exam-tries = كم مرة قدمتم كل امتحان
amount-fine-at-most = أعلى غرامة حسب الجدول
amount-remission-percent = الجزء الذي لا تدفعونه
amount-remission-left = ما يبقى من القرض

## قوائم: ماذا عندكم الآن؟

list-yes = عندكم
list-no = ليس بعد
list-unknown = لا نعرف بعد
list-ask = اسألوا عنه
list-have-unknown = غير معروف بعد

list-exam-parts = هذا يتبع اندماجكم
list-exam-parts-level-a2 = مستوى اللغة: { "A2" } على الأقل
list-exam-parts-level-b1 = مستوى اللغة: { "B1" }. يمكن { "A2" } بعد دروس كثيرة وجهد جيد.
list-exam-parts-level-education = مستوى اللغة: { "B1" } أو أعلى، من أجل دراسة
list-exam-parts-reading = امتحان القراءة ({ "Lezen" })
list-exam-parts-listening = امتحان الاستماع ({ "Luisteren" })
list-exam-parts-writing = امتحان الكتابة ({ "Schrijven" })
list-exam-parts-speaking = امتحان المحادثة ({ "Spreken" })
list-exam-parts-knm = امتحان { "KNM" } (معرفة هولندا)
list-exam-parts-ona = { "ONA" } (البحث عن عمل في هولندا)
list-exam-parts-z-language = { $limit } ساعة لغة ومعرفة هولندا
list-exam-parts-z-participation = { $limit } ساعة مشاركة، مثل عمل أو عمل تطوعي
list-exam-parts-z-talk = حديث مع البلدية في النهاية
list-exam-parts-pvt = { "PVT" } (دروس عن المشاركة، مع توقيع)
list-exam-parts-map = { "MAP" } (التعرف على العمل)

list-effort-dispensation = امتحانات أقل لأنكم بذلتم جهدكم: ماذا عندكم الآن؟
list-effort-dispensation-hours = { $limit } ساعة دروس. عندكم: { $have }
list-effort-dispensation-mark = دروس في مدرسة لها { "keurmerk" } (علامة الجودة)
list-effort-dispensation-thirty-months = بدأتم منذ سنتين ونصف: من { $day }
list-effort-dispensation-reading = القراءة: نجحتم أو قدمتم { $limit } مرات
list-effort-dispensation-listening = الاستماع: نجحتم أو قدمتم { $limit } مرات
list-effort-dispensation-writing = الكتابة: نجحتم أو قدمتم { $limit } مرات
list-effort-dispensation-speaking = المحادثة: نجحتم أو قدمتم { $limit } مرات
list-effort-dispensation-knm = { "KNM" }: نجحتم أو قدمتم { $limit } مرات
list-effort-dispensation-ona = { "ONA" }: كم مرة يلزم؟ هذا تعرفه { "DUO" }

list-effort-extension = وقت إضافي لأنكم بذلتم جهدكم: ماذا عندكم الآن؟
list-effort-extension-hours = { $limit } ساعة دروس. عندكم: { $have }
list-effort-extension-thirty-months = بدأتم منذ سنتين ونصف: من { $day }
list-effort-extension-reading = القراءة: نجحتم أو قدمتم، عدد المرات: { $limit }
list-effort-extension-listening = الاستماع: نجحتم أو قدمتم، عدد المرات: { $limit }
list-effort-extension-writing = الكتابة: نجحتم أو قدمتم، عدد المرات: { $limit }
list-effort-extension-speaking = المحادثة: نجحتم أو قدمتم، عدد المرات: { $limit }
list-effort-extension-knm = { "KNM" }: نجحتم أو قدمتم، عدد المرات: { $limit }
list-effort-extension-ona = { "ONA" }: نجحتم أو قدمتم، عدد المرات: { $limit }

list-automatic-six-months = { "6" } أشهر إضافية من { "DUO" }: ماذا عندكم الآن؟
list-automatic-six-months-thirty-months = بدأتم منذ سنتين ونصف: من { $day }
list-automatic-six-months-exams = النجاح في { $limit } من { "4" } امتحانات لغة، بمستوى { "PIP" }
list-automatic-six-months-knm = النجاح في { "KNM" }، أو حضور كل دروس { "KNM" }
list-automatic-six-months-lessons = حضور كل دروس { "PIP" }
list-automatic-six-months-hours = { $limit } ساعة لغة و{ "KNM" } في مدرسة لها { "keurmerk" }. عندكم: { $have }
list-automatic-six-months-pvt = تم { "PVT" }
list-automatic-six-months-map = تم { "MAP" }

list-z-hours = ساعاتكم في { "Z-route" }
list-z-hours-language-left = اللغة و{ "KNM" }: بقي { $amount } ساعة
list-z-hours-participation-left = المشاركة: بقي { $amount } ساعة
list-z-hours-per-week = اللازم: نحو { $amount } ساعة في الأسبوع
list-z-hours-possible = تقولون إن الممكن: { $have } ساعة في الأسبوع

list-fine-at-most = ماذا يقول جدول { "DUO" } الآن؟
list-fine-at-most-at-most = غرامة لا تزيد على { $amount }
list-fine-at-most-none = لا غرامة
list-fine-at-most-less = دروس أكثر أو امتحانات أكثر تجعل المبلغ أقل. اسألوا { "DUO" } ما ينطبق عليكم.

list-remission = قرضكم من { "DUO" } حسب الجدول
list-remission-percent = { $amount } بالمئة ليس عليكم دفعها
list-remission-left = يبقى: { $amount }
list-remission-first-window = أقل ما يمكن: نجاح في كل شيء حتى { $day }
list-remission-second-window = أقل قليلًا: نجاح في كل شيء حتى { $day }

list-elip = من يمكنه الحصول على مساعدة إضافية؟ واحد من الاثنين يكفي
list-elip-near-the-end = اقترضتم { $limit } أو أكثر، وبقيت سنة على الأكثر. عندكم: { $have }
list-elip-large-loan = اقترضتم { $limit } أو أكثر. عندكم: { $have }

list-repayment = هكذا تعيدون القرض
list-repayment-from = من { $day }
list-repayment-start = يبدأ بعد أن تنتهوا. عدد الأشهر: { $limit }
list-repayment-years = خلال { $limit } سنوات
list-repayment-interest = تبقى الفائدة ثابتة { $limit } سنوات
list-repayment-answer = طلبتم مبلغًا أقل؟ تجيب { "DUO" } خلال { $limit } أسابيع

list-municipality-pays = هذا تدفعه البلدية أولًا من { "bijstand" }
list-municipality-pays-rent = الإيجار
list-municipality-pays-energy = الغاز والماء والكهرباء
list-municipality-pays-insurance = التأمين الصحي
list-municipality-pays-authorise = تعطون إذنًا بذلك على ورق
list-municipality-pays-until = حتى { $day }

list-exam-costs = كم يكلف الامتحان؟
list-exam-costs-free = كل امتحان مجاني في أول { $limit } مرات
list-exam-costs-part = { $limit } لكل جزء. يمكنكم أحيانًا الاقتراض من { "DUO" }
list-exam-costs-all = الكل معًا: { $limit }
list-exam-costs-cancel = يمكنكم الإلغاء قبل الامتحان بـ { $limit } أيام. عندئذ يعود إليكم مالكم

## ما لا يمكن أن يصح

contradiction-date-ahead = هذا اليوم لم يأت بعد. هل هذا صحيح؟ نحفظ ما تكتبون.
contradiction-birth-year-ahead = هذه السنة لم تأت بعد. هل هذا صحيح؟ نحفظ ما تكتبون.
contradiction-birth-year-long-ago = هذه السنة بعيدة جدًا. هل هذا صحيح؟ نحفظ ما تكتبون.
contradiction-end-before-start = النهاية قبل البداية. انظروا في الرسائل. نحفظ ما تكتبون.
contradiction-pip-before-notice = { "PIP" } أقدم من رسالة { "DUO" }. انظروا مرة أخرى. نحفظ ما تكتبون.
contradiction-suspended-backwards = اليوم الثاني قبل الأول. انظروا مرة أخرى. نحفظ ما تكتبون.
contradiction-answered-before-asked = الجواب أقدم من الشكوى. انظروا مرة أخرى. نحفظ ما تكتبون.
contradiction-finished-before-start = انتهيتم قبل أن تبدأوا. انظروا مرة أخرى. نحفظ ما تكتبون.
contradiction-passed-and-none = مكتوب: لا نجاح في أي امتحان. ومكتوب أيضًا: نجاح في امتحان. ما الصحيح؟
contradiction-passed-never-tried = مكتوب: نجاح. ومكتوب أيضًا: لم تقدموا أبدًا. ما الصحيح؟ نحفظ ما تكتبون.
contradiction-many-hours = هذه ساعات كثيرة جدًا في الأسبوع. هل هذا صحيح؟ نحفظ ما تكتبون.

## لماذا هذا الشيء في مكانه

place-urgent = هذا يجب الآن.
place-fatal-date = يوجد آخر يوم.
place-waits = يجب أن يجهز شيء آخر أولًا.
place-tier-0 = نسأل عن هذا أولًا كل مرة.
place-tier-1 = هذا للأسبوعين الأولين.
place-tier-2 = هذا للأسابيع الثمانية الأولى.
place-tier-3 = هذا للأشهر الثلاثة الأولى.
place-wish = تريدون هذا أولًا.
place-settled = هذا تم، أو ليس لكم.
