# مواعيد تتعلق بطلب أو شكوى أو قرض أو امتحان.

deadline-pvt-wi2021-due = إنهاء { "PVT" } و{ "MAP" }. هما جزءان من الاندماج
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بالبلدية. السؤال: كيف يمكنك عمل ذلك الآن؟
deadline-exam-latest = دخول الامتحان الأخير قبل هذا اليوم. عندئذ تأتي النتيجة في وقتها
    .after = مضى هذا اليوم. يمكن التسجيل اليوم رغم ذلك. يُرجى طلب وقت إضافي من { "DUO" }.
deadline-registration-latest = التسجيل للامتحان الأخير قبل هذا اليوم
    .after = مضى هذا اليوم. يمكن التسجيل اليوم رغم ذلك. يُرجى طلب وقت إضافي من { "DUO" }.
deadline-exam-latest-slow = دخول امتحاني المحادثة والكتابة قبل هذا اليوم. التصحيح فيهما يطول
    .after = مضى هذا اليوم. يمكن التسجيل اليوم رغم ذلك. يُرجى طلب وقت إضافي من { "DUO" }.
deadline-registration-latest-slow = التسجيل لامتحاني المحادثة والكتابة قبل هذا اليوم
    .after = مضى هذا اليوم. يمكن التسجيل اليوم رغم ذلك. يُرجى طلب وقت إضافي من { "DUO" }.
deadline-ona-portfolio-latest = إرسال ملف { "ONA" } قبل هذا اليوم. هذا الملف عنك وعن العمل
    .after = مضى هذا اليوم. يمكن إرسال الملف اليوم رغم ذلك. يُرجى طلب وقت إضافي من { "DUO" }.
deadline-extension-window-wi2013 = من هذا اليوم يمكنك طلب وقت إضافي من { "DUO" }
    .after = جاء هذا اليوم. يمكنك الآن طلب وقت إضافي من { "DUO" }.
deadline-complaint-answer-due = تصل إليك إجابة شكواك في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم وطلب الجواب. لا جواب؟ يُرجى الاتصال بـ { "\u2068Nationale ombudsman\u2069" }: { "\u20680800\u00A033\u00A055\u00A0555\u2069" }.
deadline-ombudsman-until = يمكنك الذهاب إلى أمين المظالم ({ "ombudsman" }) حتى هذا اليوم
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بـ { "\u2068Nationale ombudsman\u2069" }: { "\u20680800\u00A033\u00A055\u00A0555\u2069" }. السؤال: ما الممكن بعد؟
deadline-childcare-allowance-due = طلب { "kinderopvangtoeslag" } (إعانة حضانة الأطفال). عندئذ لا يفوتك مال
    .after = مضى هذا اليوم. يمكن طلب الإعانة اليوم. يُرجى الاتصال بـ { "Toeslagen" } بشأن الأشهر الأولى.
deadline-rent-allowance-from = { "Huurtoeslag" } (إعانة الإيجار) ممكنة من هذا اليوم على الأقرب
    .after = جاء هذا اليوم. يمكنك الآن طلب { "huurtoeslag" }.
deadline-rent-allowance-until = طلب { "huurtoeslag" } (إعانة الإيجار) عن هذه السنة
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بـ { "Toeslagen" }. السؤال: ما الممكن بعد؟
deadline-remission-first-window = هل نجحت في كل شيء حتى هذا اليوم؟ حسب جدول { "DUO" } يكون المبلغ المُعاد عندئذ هو الأقل
    .after = جاء هذا اليوم. يُرجى الاتصال بـ { "DUO" } والسؤال عما ينطبق الآن على قرضك.
deadline-remission-second-window = هل نجحت في كل شيء حتى هذا اليوم؟ حسب جدول { "DUO" } يكون المبلغ المُعاد عندئذ أقل
    .after = جاء هذا اليوم. يُرجى الاتصال بـ { "DUO" } والسؤال عما ينطبق الآن على قرضك.
deadline-duo-answer-due = تجيب { "DUO" } على طلبك في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بـ { "DUO" }: { "\u2068050\u00A0599\u00A096\u00A000\u2069" }. يُرجى طلب الجواب.
deadline-objection-answer-around = هل لديك اعتراض ({ "bezwaar" })؟ عندئذ تجيب { "DUO" } نحو هذا اليوم
    .after = جاء هذا اليوم. هل قدمت اعتراضًا؟ يُرجى الاتصال اليوم بـ { "DUO" }.
deadline-access-answer-due = تجيب المنظمة على طلب بياناتك في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بالمنظمة. لا جواب؟ يُرجى الاتصال بـ { "\u2068Autoriteit Persoonsgegevens\u2069" }.
deadline-repayment-from = من هذا اليوم تبدأ إعادة قرضك إلى { "DUO" }
    .after = جاء هذا اليوم. هل المبلغ كبير؟ طلب مبلغ شهري أقل من { "DUO" }.
deadline-debt-help-talk-due = تتحدث البلدية معك عن ديونك في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بالبلدية وطلب هذا الحديث.
deadline-debt-help-emergency-due = تتحدث البلدية معك. يجب أن يكون ذلك قريبًا، بسبب خطر فقدان البيت
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بالبلدية. يُرجى الاتصال أيضًا بـ { "\u2068Juridisch Loket\u2069" }: { "\u20680800\u00A08020\u2069" }.

source-duo-marking = { "\u2068inburgeren.nl (DUO): nieuws van 31 juli 2026 over nakijken\u2069" }
source-duo-fine = { "\u2068inburgeren.nl (DUO): boete\u2069" }
source-duo-remission = { "\u2068inburgeren.nl (DUO): kwijtschelding van de lening\u2069" }
source-duo-repayment = { "\u2068inburgeren.nl (DUO): lening terugbetalen\u2069" }
source-duo-objection = { "\u2068inburgeren.nl (DUO): bezwaar\u2069" }
source-besluit-3-14 = { "\u2068Besluit inburgering 2021, artikel 3.14\u2069" }
source-avg = { "\u2068Algemene verordening gegevensbescherming (AVG)\u2069" }
source-wgs = { "\u2068Wet gemeentelijke schuldhulpverlening\u2069" }

# من يوم معين، وأيام لا يعرفها أحد بعد

first-day = من { $day }
rolled-day-unsure = ربما يعطيك القانون حتى { $day }. أيام العطل في تلك السنة غير معروفة بعد.
