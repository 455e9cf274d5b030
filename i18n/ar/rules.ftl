# التواريخ: ما يجب أن يحدث حتى ذلك اليوم؛ .after: ما العمل إذا مضى اليوم؛
# .without: ما نقوله ما دام لا يوجد تاريخ.

deadline-term-wi2021 = آخر يوم لإتمام الاندماج
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بمؤسسة { "\u2068DUO\u2069" } أو بالبلدية، وطلب وقت إضافي.
    .without = لديك ثلاث سنوات. لا تبدأ إلا في اليوم التالي لتاريخ أول خطة { "\u2068PIP\u2069" } لك.
deadline-term-wi2013 = آخر يوم لإتمام الاندماج
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بمؤسسة { "\u2068DUO\u2069" } والسؤال عمّا يمكن فعله الآن.
    .without = يُرجى النظر في رسالة { "\u2068DUO\u2069" }. فيها آخر يوم.
deadline-pip-due = تعطيك البلدية خطة { "\u2068PIP\u2069" } في موعد أقصاه هذا اليوم
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بالبلدية والسؤال عن خطة { "\u2068PIP\u2069" }، وهل يمكن أن تبدأ الدروس الآن. يحق لك إرسال شكوى. مدة السنوات الثلاث لم تبدأ بعد.
deadline-pvt-wi2013-due = إنهاء { "\u2068PVT\u2069" } والتوقيع
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بالبلدية والسؤال كيف يمكن إنهاء { "\u2068PVT\u2069" } الآن.
deadline-thirty-months-wi2013 = من هذا اليوم يمكنك طلب وقت إضافي أو { "\u2068ontheffing\u2069" }
    .after = جاء هذا اليوم. هل تعلّمت وحاولت كثيرًا؟ يُرجى طلب وقت إضافي أو { "ontheffing" } من { "DUO" }. { "ontheffing" } معناها: تُعفى من جزء أو من كل ما بقي.
deadline-thirty-months-wi2021 = من هذا اليوم قد يمكنك الحصول على وقت إضافي
    .after = جاء هذا اليوم. هل تعلّمت وحاولت كثيرًا؟ يُرجى سؤال { "\u2068DUO\u2069" } إن كان يمكنك الحصول على وقت إضافي.
deadline-family-reunification-due = تقديم طلب عائلتك لدى دائرة الهجرة { "\u2068IND\u2069" }
    .after = مضى هذا اليوم. لم يُقدَّم الطلب بعد؟ يُرجى الاتصال اليوم بمحامٍ أو بمنظمة { "\u2068VluchtelingenWerk\u2069" }.
deadline-letter-term = إرسال الرد على الرسالة أو الاعتراض ({ "\u2068bezwaar\u2069" })
    .after = مضى هذا اليوم. يُرجى الاتصال اليوم بمكتب المساعدة القانونية { "\u2068Juridisch\u00A0Loket\u2069" }: { "\u20680800\u00A08020\u2069" }.
deadline-municipality-pays-until = تدفع البلدية تكاليفك الثابتة حتى نهاية هذا اليوم ({ "\u2068ontzorgen\u2069" })
    .after = مضى هذا اليوم. يُرجى النظر معًا اليوم: من يدفع الآن الإيجار والكهرباء والتأمين؟
deadline-benefit-decision-due = تقرر البلدية بشأن مساعدتك المالية ({ "\u2068bijstand\u2069" }) في موعد أقصاه هذا اليوم. هل طلبت البلدية أوراقًا أخرى؟ في هذه الحالة قد يتأخر القرار
    .after = مضى هذا اليوم. هل طلبت البلدية أوراقًا أخرى؟ يُرجى تسليمها. وإلا فيُرجى الاتصال اليوم بالبلدية والسؤال عن القرار.
deadline-benefit-advance-due = تدفع البلدية سلفة على مساعدتك المالية ({ "\u2068bijstand\u2069" }) في موعد أقصاه هذا اليوم. هل طلبت البلدية أوراقًا أخرى؟ في هذه الحالة قد تتأخر السلفة
    .after = مضى هذا اليوم. يُرجى طلب السلفة اليوم كتابةً. لا يوجد رد؟ يحق لك إرسال شكوى.
deadline-health-insurance-due = الاشتراك في تأمين صحي
    .after = مضى هذا اليوم. ليس لديك تأمين صحي بعد؟ يُرجى الاشتراك اليوم، والاتصال بشركة التأمين. والسؤال: من يدفع تكاليف العلاج عن المدة الأولى؟
deadline-driving-abroad-until = القيادة برخصتك الأجنبية مسموحة حتى نهاية هذا اليوم. يُرجى التأكد من ذلك لدى { "\u2068RDW\u2069" }
    .after = مضى هذا اليوم. يُرجى عدم القيادة حتى التأكد. يُرجى الاتصال اليوم بهيئة { "\u2068RDW\u2069" } والسؤال عن طريقة الحصول على رخصة هولندية.

# أي قانون

regime-wi2013 = قانون الاندماج لسنة { "\u20682013\u2069" } ({ "\u2068Wet\u00A0inburgering\u00A02013\u2069" })
    .means = هذا هو القانون القديم. ترتيب الدروس عليك، وتنظر { "\u2068DUO\u2069" } في الامتحانات.
regime-wi2021 = قانون الاندماج لسنة { "\u20682021\u2069" } ({ "\u2068Wet\u00A0inburgering\u00A02021\u2069" })
    .means = هذا هو القانون الجديد. تضع البلدية معك خطة: { "\u2068PIP\u2069" }.
regime-earlier-law = قانون صدر قبل سنة { "\u20682013\u2069" }
    .means = قواعد ذلك القانون غير موجودة هنا. يُرجى سؤال { "\u2068DUO\u2069" }.
regime-no-duty = على الأرجح لا يوجد واجب اندماج
    .means = القرار لمؤسسة { "\u2068DUO\u2069" }. حسب هذه البيانات لا يلزمك الاندماج على الأرجح.
regime-unknown = لا نعرف بعد أي قانون
    .means = يُرجى إحضار رسالة { "\u2068DUO\u2069" }. فيها تاريخ.

regime-why-obliged-from-2022 = في رسالتك يوم من سنة { "2022" } أو بعدها. من ذلك اليوم يبدأ واجب الاندماج.
regime-why-obliged-from-2013 = في رسالتك يوم بين سنة { "2013" } وسنة { "2022" }. من ذلك اليوم يبدأ واجب الاندماج.
regime-why-obliged-before-2013 = في رسالتك يوم قبل سنة { "2013" }. من ذلك اليوم بدأ واجب الاندماج.
regime-why-under-18 = عمرك أقل من ثمانية عشر عامًا. القرار لمؤسسة { "DUO" }. حسب هذه البيانات لا يوجد واجب على الأرجح.
regime-why-eu-eea-swiss = جنسيتك من الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا. القرار لمؤسسة { "DUO" }. حسب هذه البيانات لا يوجد واجب على الأرجح.
regime-why-family-of-eu-citizen = أحد أفراد عائلتك من الاتحاد الأوروبي. القرار لمؤسسة { "DUO" }. حسب هذه البيانات لا يوجد واجب على الأرجح.
regime-why-temporary-stay = إقامتك مؤقتة. القرار لمؤسسة { "DUO" }. حسب هذه البيانات لا يوجد واجب على الأرجح.

# المصادر: اسم القانون أو الصفحة الرسمية. تبقى بالهولندية.

source-wi2021-art-11 = { "\u2068Wet inburgering 2021, artikel 11\u2069" }
source-wi2021-art-14 = { "\u2068Wet inburgering 2021, artikel 14\u2069" }
source-besluit-5-3 = { "\u2068Besluit inburgering 2021, artikel 5.3\u2069" }
source-wi2013-term = { "\u2068Wet inburgering 2013; de laatste dag staat in de brief van DUO\u2069" }
source-rvs-2026-02-18 = { "\u2068Raad van State, uitspraak van 18 februari 2026\u2069" }
source-duo-site = { "\u2068inburgeren.nl (DUO)\u2069" }
source-duo-hours-done = { "\u2068inburgeren.nl (DUO): genoeg uren cursus gedaan\u2069" }
source-duo-extra-time = { "\u2068inburgeren.nl (DUO): extra tijd\u2069" }
source-duo-pvt = { "\u2068inburgeren.nl (DUO): participatieverklaringstraject\u2069" }
source-ind-site = { "\u2068ind.nl (IND)\u2069" }
source-ind-nareis = { "\u2068ind.nl (IND): nareis\u2069" }
source-awb-6-7 = { "\u2068Algemene wet bestuursrecht, artikel 6:7; IND: Vreemdelingenwet 2000, artikel 69\u2069" }
source-awb-9-1 = { "\u2068Algemene wet bestuursrecht, hoofdstuk 9 (klachten)\u2069" }
source-ombudsman-site = { "\u2068nationaleombudsman.nl (Nationale ombudsman)\u2069" }
source-ombudsman-2018-065 = { "\u2068Nationale ombudsman, rapport 2018/065\u2069" }
source-keurmerk-site = { "\u2068blikopwerk.nl (Blik op Werk)\u2069" }
source-pw-art-52 = { "\u2068Participatiewet, artikel 52\u2069" }
source-pw-decision = { "\u2068Participatiewet (besluit over bijstand)\u2069" }
source-pw-art-56a = { "\u2068Participatiewet, artikel 56a\u2069" }
source-toeslagen-site = { "\u2068belastingdienst.nl (Dienst Toeslagen)\u2069" }
source-svb-site = { "\u2068svb.nl (SVB)\u2069" }
source-zvw = { "\u2068Zorgverzekeringswet\u2069" }
source-idw-site = { "\u2068idw.nl (IDW)\u2069" }
source-rdw-site = { "\u2068rdw.nl (RDW)\u2069" }
