# How it goes with each part of life. Simple words, for both people.

feeling-ask = { $domain }: كيف تسير الأمور هنا؟
feeling-help = اختر ما يناسبك. لا يوجد صواب أو خطأ.
feeling-1 = الأمر لا ينجح
feeling-2 = الأمر صعب
feeling-3 = يسير، مع مساعدة
feeling-4 = يسير جيدًا
feeling-days = كيف كانت الأمور
feeling-person = أنت
feeling-counsellor = المرافق
feeling-talk = نحن لا نرى هذا بالطريقة نفسها. تحدّثا عنه.

## At the desk

feelings-tab = كيف تسير الأمور
feelings-title = كيف تسير الأمور في كل جانب من الحياة
feelings-help = ما يقوله الشخص نفسه، وكيف تراه أنت. يمكن لكليكما قراءته. لا توجد درجات.
feelings-seen = كيف ترى الأمر؟
feelings-person = الشخص
feelings-counsellor = أنت
feelings-unsaid = لم يُقل بعد
feelings-talk = رأيك يختلف كثيرًا عن رأي الشخص. تحدّثا عنه.
case-event-feeling = { $domain }، كيف تسير الأمور: { $step }
field-feeling = كيف تسير الأمور
field-view = كيف تراه أنت
