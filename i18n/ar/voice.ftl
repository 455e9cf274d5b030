# Reading aloud: the band under a shared page, and its settings.

hear = استمع
hear-next = التالي
hear-previous = السابق
hear-stop = توقف
hear-poor = { $language }: هذا الصوت ليس واضحًا. اقرأ معه بنفسك.
hear-recordings = { $language }: يمكنك هنا سماع ما تم تسجيله فقط.
hear-none = { $language }: لا يوجد صوت لهذه اللغة. يقرأ لك المرافق أو المترجم.
hear-silent = لا يوجد صوت. هل صوت الحاسوب مفتوح؟

## Settings

settings-voice = القراءة بصوت عالٍ
settings-voice-help = مع زر استمع ({ "F3" }) يقرأ صوت ما تريانه معًا.
settings-voice-missing = لا يوجد صوت على هذا الحاسوب. ثبّت الحزمة { "espeak-ng" } ثم أعد تشغيل هذا البرنامج.
settings-voice-slow = ببطء
settings-voice-normal = بسرعة عادية
