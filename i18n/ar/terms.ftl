# مواعيد تتعلق بطلب أو شكوى أو قرض أو امتحان.

deadline-pvt-wi2021-due = أنهوا { "PVT" } و{ "MAP" }. هما جزءان من الاندماج
    .after = مضى هذا اليوم. اتصلوا اليوم بالبلدية. اسألوا كيف يمكنكم عمل ذلك الآن.
deadline-exam-latest = قدموا امتحانكم الأخير قبل هذا اليوم. عندئذ تأتي النتيجة في وقتها
    .after = مضى هذا اليوم. سجلوا اليوم رغم ذلك. اطلبوا من { "DUO" } وقتًا إضافيًا.
deadline-registration-latest = سجلوا لامتحانكم الأخير قبل هذا اليوم
    .after = مضى هذا اليوم. سجلوا اليوم رغم ذلك. اطلبوا من { "DUO" } وقتًا إضافيًا.
deadline-exam-latest-slow = قدموا امتحاني المحادثة والكتابة قبل هذا اليوم. التصحيح فيهما يطول
    .after = مضى هذا اليوم. سجلوا اليوم رغم ذلك. اطلبوا من { "DUO" } وقتًا إضافيًا.
deadline-registration-latest-slow = سجلوا لامتحاني المحادثة والكتابة قبل هذا اليوم
    .after = مضى هذا اليوم. سجلوا اليوم رغم ذلك. اطلبوا من { "DUO" } وقتًا إضافيًا.
deadline-ona-portfolio-latest = أرسلوا ملف { "ONA" } قبل هذا اليوم. { "ONA" } عن العمل في هولندا
    .after = مضى هذا اليوم. أرسلوا الملف اليوم رغم ذلك. اطلبوا من { "DUO" } وقتًا إضافيًا.
deadline-extension-window-wi2013 = من هذا اليوم يمكنكم طلب وقت إضافي من { "DUO" }
    .after = جاء هذا اليوم. يمكنكم الآن طلب وقت إضافي من { "DUO" }.
deadline-complaint-answer-due = تحصلون على جواب شكواكم في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. اتصلوا اليوم واطلبوا الجواب. لا جواب؟ اتصلوا بـ { "Nationale ombudsman" }: { "0800\u00A033\u00A055\u00A0555" }.
deadline-ombudsman-until = يمكنكم الذهاب إلى أمين المظالم ({ "ombudsman" }) حتى هذا اليوم
    .after = مضى هذا اليوم. اتصلوا اليوم بـ { "Nationale ombudsman" }: { "0800\u00A033\u00A055\u00A0555" }. اسألوا ما الممكن بعد.
deadline-childcare-allowance-due = اطلبوا { "kinderopvangtoeslag" } (إعانة حضانة الأطفال). عندئذ لا يفوتكم مال
    .after = مضى هذا اليوم. اطلبوا الإعانة اليوم. اتصلوا بـ { "Toeslagen" } بشأن الأشهر الأولى.
deadline-rent-allowance-from = { "Huurtoeslag" } (إعانة الإيجار) ممكنة من هذا اليوم على الأقرب
    .after = جاء هذا اليوم. يمكنكم الآن طلب { "huurtoeslag" }.
deadline-rent-allowance-until = اطلبوا { "huurtoeslag" } (إعانة الإيجار) عن هذه السنة
    .after = مضى هذا اليوم. اتصلوا اليوم بـ { "Toeslagen" }. اسألوا ما الممكن بعد.
deadline-remission-first-window = هل نجحتم في كل شيء حتى هذا اليوم؟ حسب جدول { "DUO" } تعيدون عندئذ أقل مبلغ
    .after = جاء هذا اليوم. اتصلوا بـ { "DUO" } واسألوا ما ينطبق الآن على قرضكم.
deadline-remission-second-window = هل نجحتم في كل شيء حتى هذا اليوم؟ حسب جدول { "DUO" } تعيدون عندئذ مبلغًا أقل
    .after = جاء هذا اليوم. اتصلوا بـ { "DUO" } واسألوا ما ينطبق الآن على قرضكم.
deadline-duo-answer-due = تجيب { "DUO" } على طلبكم في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. اتصلوا اليوم بـ { "DUO" }: { "050\u00A0599\u00A096\u00A000" }. اطلبوا الجواب.
deadline-objection-answer-around = هل تعترضون ({ "bezwaar" })؟ عندئذ تجيب { "DUO" } نحو هذا اليوم
    .after = جاء هذا اليوم. هل اعترضتم؟ اتصلوا اليوم بـ { "DUO" }.
deadline-access-answer-due = تجيب المنظمة على طلب بياناتكم في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. اتصلوا اليوم بالمنظمة. لا جواب؟ اتصلوا بـ { "Autoriteit Persoonsgegevens" }.
deadline-repayment-from = من هذا اليوم تعيدون قرضكم إلى { "DUO" }
    .after = جاء هذا اليوم. هل المبلغ كبير؟ اطلبوا من { "DUO" } مبلغًا أقل في الشهر.
deadline-debt-help-talk-due = تتحدث البلدية معكم عن ديونكم في هذا اليوم على الأكثر
    .after = مضى هذا اليوم. اتصلوا اليوم بالبلدية واطلبوا هذا الحديث.
deadline-debt-help-emergency-due = تتحدث البلدية معكم في هذا اليوم على الأكثر، لأنكم ربما تفقدون بيتكم
    .after = مضى هذا اليوم. اتصلوا اليوم بالبلدية. اتصلوا أيضًا بـ { "Juridisch Loket" }: { "0800\u00A08020" }.

source-duo-marking = { "inburgeren.nl (DUO): nieuws van 31 juli 2026 over nakijken" }
source-duo-fine = { "inburgeren.nl (DUO): boete" }
source-duo-remission = { "inburgeren.nl (DUO): kwijtschelding van de lening" }
source-duo-repayment = { "inburgeren.nl (DUO): lening terugbetalen" }
source-duo-objection = { "inburgeren.nl (DUO): bezwaar" }
source-besluit-3-14 = { "Besluit inburgering 2021, artikel 3.14" }
source-avg = { "Algemene verordening gegevensbescherming (AVG)" }
source-wgs = { "Wet gemeentelijke schuldhulpverlening" }

# من يوم معين، وأيام لا يعرفها أحد بعد

first-day = من { $day }
rolled-day-unsure = ربما يعطيكم القانون حتى { $day }. أيام العطل في تلك السنة غير معروفة بعد.
