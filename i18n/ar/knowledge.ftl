# إجراءات وملاحظات وقوائم وأرقام القانون. جمل قصيرة، بلا وعد وبلا تهديد.

## إجراءات

measure-effort-extension = طلب وقت إضافي من { "DUO" }، لأنك بذلت جهدك.
    .why = حضرت دروسًا كثيرة ودخلت امتحانات كثيرة. من المهم طلب ساعاتك من المدرسة على ورق. كم هو الوقت؟ هذا تقوله { "DUO" }.
    .brings = وقت أكثر للنجاح في امتحاناتك.
measure-ask-remission = إرسال إثبات امتحاناتك إلى { "DUO" }، وطلب إعادة مبلغ أقل.
    .why = يمكن لـ { "DUO" } أن تعفيك من جزء من القرض. معنى ذلك: لا يُدفع هذا الجزء. يمكن أيضًا طلب الإعفاء من الكل. هذا غير أكيد لنوع إقامتك. يمكنك طلب المساعدة من { "\u2068Juridisch Loket\u2069" }.
    .brings = جواب على ورق. عندئذ يكون واضحًا ما عليك دفعه.
measure-lower-repayment = طلب مبلغ شهري أقل من { "DUO" }.
    .why = ما زلت في إعادة قرضك. هل هذا كثير؟ تنظر { "DUO" } عندئذ في دخلك. من المهم عدم التوقف عن الدفع بقرار منك.
    .brings = يبقى مال أكثر للطعام والفواتير.
measure-go-to-ombudsman = أخذ شكواك إلى أمين المظالم ({ "ombudsman" }).
    .why = أرسلت أولًا شكوى بنفسك. الجواب لم يأت أو لم يساعد. عندئذ ينظر أمين المظالم أيضًا. هذا مجاني. لبعض البلديات أمين مظالم خاص بها.
    .brings = ينظر في الأمر شخص لا يتبع المنظمة.

## ملاحظات

notice-plan-to-the-result = هل يُحسب يوم الامتحان أم يوم النتيجة؟ لا نعرف. نحن نحسب بيوم النتيجة. يُرجى سؤال { "DUO" }.
notice-slow-marking-extra = تصحيح المحادثة والكتابة يستغرق أحيانًا { "16" } أسبوعًا. هل يضيق وقتك بسبب ذلك؟ عندئذ تعطي { "DUO" } من نفسها { "6" } أشهر إضافية. يُرجى سؤال { "DUO" }.

## أرقام

amount-z-language-left = ساعات اللغة و{ "KNM" } الباقية
amount-z-participation-left = ساعات المشاركة الباقية
amount-z-hours-left = الساعات الباقية
amount-z-hours-per-week = الساعات اللازمة في الأسبوع
amount-exam-tries = كم مرة دخلت كل امتحان
amount-fine-at-most = أعلى غرامة حسب الجدول
amount-remission-percent = الجزء الذي لا يُدفع
amount-remission-left = ما يبقى من القرض

## قوائم: ماذا لديك الآن؟

list-yes = لديك
list-no = ليس بعد
list-unknown = لا نعرف بعد
list-ask = يُرجى السؤال عنه
list-have-unknown = غير معروف بعد

list-exam-parts = هذا جزء من اندماجك
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

list-effort-dispensation = امتحانات أقل لأنك بذلت جهدك: ماذا لديك الآن؟
list-effort-dispensation-hours = { $limit } ساعة دروس. لديك: { $have }
list-effort-dispensation-mark = دروس في مدرسة لها { "keurmerk" } (علامة الجودة)
list-effort-dispensation-thirty-months = بدأت منذ سنتين ونصف: من { $day }
list-effort-dispensation-reading = القراءة: نجاح أو { $limit } محاولات
list-effort-dispensation-listening = الاستماع: نجاح أو { $limit } محاولات
list-effort-dispensation-writing = الكتابة: نجاح أو { $limit } محاولات
list-effort-dispensation-speaking = المحادثة: نجاح أو { $limit } محاولات
list-effort-dispensation-knm = { "KNM" }: نجاح أو { $limit } محاولات
list-effort-dispensation-ona = { "ONA" }: كم مرة يلزم؟ هذا تعرفه { "DUO" }

list-effort-extension = وقت إضافي لأنك بذلت جهدك: ماذا لديك الآن؟
list-effort-extension-hours = { $limit } ساعة دروس. لديك: { $have }
list-effort-extension-thirty-months = بدأت منذ سنتين ونصف: من { $day }
list-effort-extension-reading = القراءة: نجاح أو محاولات، عددها: { $limit }
list-effort-extension-listening = الاستماع: نجاح أو محاولات، عددها: { $limit }
list-effort-extension-writing = الكتابة: نجاح أو محاولات، عددها: { $limit }
list-effort-extension-speaking = المحادثة: نجاح أو محاولات، عددها: { $limit }
list-effort-extension-knm = { "KNM" }: نجاح أو محاولات، عددها: { $limit }
list-effort-extension-ona = { "ONA" }: نجاح أو محاولات، عددها: { $limit }

list-automatic-six-months = { "6" } أشهر إضافية من { "DUO" }: ماذا لديك الآن؟
list-automatic-six-months-thirty-months = بدأت منذ سنتين ونصف: من { $day }
list-automatic-six-months-exams = النجاح في { $limit } من { "4" } امتحانات لغة، بمستوى { "PIP" }
list-automatic-six-months-knm = النجاح في { "KNM" }، أو حضور كل دروس { "KNM" }
list-automatic-six-months-lessons = حضور كل دروس { "PIP" }
list-automatic-six-months-hours = { $limit } ساعة لغة و{ "KNM" } في مدرسة لها { "keurmerk" }. لديك: { $have }
list-automatic-six-months-pvt = تم { "PVT" }
list-automatic-six-months-map = تم { "MAP" }

list-z-hours = ساعاتك في { "\u2068Z-route\u2069" }
list-z-hours-language-left = اللغة و{ "KNM" }: بقي { $amount } ساعة
list-z-hours-participation-left = المشاركة: بقي { $amount } ساعة
list-z-hours-per-week = اللازم: نحو { $amount } ساعة في الأسبوع
list-z-hours-possible = قلت إن الممكن: { $have } ساعة في الأسبوع

list-fine-at-most = ماذا يقول جدول { "DUO" } الآن؟
list-fine-at-most-at-most = غرامة لا تزيد على { $amount }
list-fine-at-most-none = لا غرامة
list-fine-at-most-less = دروس أكثر أو امتحانات أكثر تجعل المبلغ أقل. يُرجى سؤال { "DUO" } عما ينطبق عليك.

list-remission = قرضك من { "DUO" } حسب الجدول
list-remission-percent = { $amount } بالمئة ليس عليك دفعها
list-remission-left = يبقى: { $amount }
list-remission-first-window = أقل مبلغ للدفع: نجاح في كل شيء حتى { $day }
list-remission-second-window = مبلغ أقل للدفع: نجاح في كل شيء حتى { $day }

list-elip = من يمكنه الحصول على مساعدة إضافية؟ واحد من الاثنين يكفي
list-elip-near-the-end = قرض قدره { $limit } أو أكثر، وبقيت سنة على الأكثر. لديك: { $have }
list-elip-large-loan = قرض قدره { $limit } أو أكثر. لديك: { $have }

list-repayment = هكذا يُعاد القرض
list-repayment-from = من { $day }
list-repayment-start = يبدأ بعد نهاية الاندماج. عدد الأشهر: { $limit }
list-repayment-years = خلال { $limit } سنوات
list-repayment-interest = تبقى الفائدة ثابتة { $limit } سنوات. الفائدة هي ما يُدفع زيادة
list-repayment-answer = هل طلبت مبلغًا أقل؟ تجيب { "DUO" } خلال { $limit } أسابيع

list-municipality-pays = هذا تدفعه البلدية أولًا من { "bijstand" }
list-municipality-pays-rent = الإيجار
list-municipality-pays-energy = الغاز والماء والكهرباء
list-municipality-pays-insurance = التأمين الصحي
list-municipality-pays-authorise = الإذن بذلك يكون على ورق
list-municipality-pays-until = حتى { $day }

list-exam-costs = كم يكلف الامتحان؟
list-exam-costs-free = كل امتحان مجاني في أول { $limit } مرات
list-exam-costs-part = { $limit } لكل جزء. يمكنك أحيانًا الاقتراض من { "DUO" }
list-exam-costs-all = الكل معًا: { $limit }
list-exam-costs-cancel = يمكنك الإلغاء قبل الامتحان بـ { $limit } أيام. عندئذ يعود إليك مالك

## ما لا يمكن أن يصح

contradiction-date-ahead = هذا اليوم لم يأت بعد. هل هذا صحيح؟ نحفظ ما يُكتب.
contradiction-birth-year-ahead = هذه السنة لم تأت بعد. هل هذا صحيح؟ نحفظ ما يُكتب.
contradiction-birth-year-long-ago = هذه السنة بعيدة جدًا. هل هذا صحيح؟ نحفظ ما يُكتب.
contradiction-end-before-start = النهاية قبل البداية. يُرجى النظر في الرسائل. نحفظ ما يُكتب.
contradiction-pip-before-notice = { "PIP" } أقدم من رسالة { "DUO" }. يُرجى النظر مرة أخرى. نحفظ ما يُكتب.
contradiction-suspended-backwards = اليوم الثاني قبل الأول. يُرجى النظر مرة أخرى. نحفظ ما يُكتب.
contradiction-answered-before-asked = الجواب أقدم من الشكوى. يُرجى النظر مرة أخرى. نحفظ ما يُكتب.
contradiction-finished-before-start = النهاية قبل البداية. يُرجى النظر مرة أخرى. نحفظ ما يُكتب.
contradiction-passed-and-none = مكتوب: لا نجاح في أي امتحان. ومكتوب أيضًا: نجاح في امتحان. ما الصحيح؟
contradiction-passed-never-tried = مكتوب: نجاح. ومكتوب أيضًا: لا محاولة أبدًا. ما الصحيح؟ نحفظ ما يُكتب.
contradiction-many-hours = هذه ساعات كثيرة جدًا في الأسبوع. هل هذا صحيح؟ نحفظ ما يُكتب.

## لماذا هذا الشيء في مكانه

place-urgent = هذا يجب الآن.
place-fatal-date = يوجد آخر يوم.
place-waits = يجب أن يجهز شيء آخر أولًا.
place-tier-0 = نسأل عن هذا أولًا كل مرة.
place-tier-1 = هذا للأسبوعين الأولين.
place-tier-2 = هذا للأسابيع الثمانية الأولى.
place-tier-3 = هذا للأشهر الثلاثة الأولى.
place-wish = هذه رغبتك الأولى.
place-settled = هذا تم، أو ليس لك.
