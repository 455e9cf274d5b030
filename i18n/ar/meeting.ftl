# The meeting itself: an interpreter, and how long it goes on. Simple words.

interpreter-ask = هل يوجد مترجم اليوم؟
interpreter-none = دون مترجم
interpreter-phone = مترجم على الهاتف
interpreter-room = مترجم معنا هنا
interpreter-family = قريب أو صديق
interpreter-phone-note = مع مترجم على الهاتف يستغرق كل شيء ضعف الوقت. تحدّثا بجمل قصيرة.
interpreter-family-note = المترجم الذي لا تعرفه أفضل. خاصة في أمور الصحة أو القانون أو العنف. الطفل لا يترجم أبدًا.
welcome-explained = قراءة ما يمكننا كتابته مرة أخرى
meeting-time = الوقت
meeting-time-gone = بدأت الساعة { $time } · { $minutes } دقيقة
meeting-time-short = { $minutes } دقيقة
meeting-time-hide = بدأت الساعة { $time }، { $minutes } دقيقة. اضغط لإخفاء ذلك.
meeting-time-show = إظهار مدة المحادثة.

## At the desk

case-interpreter-noted = المرة السابقة: { $what }
case-interpreter-wanted = الرغبة بشأن المترجم: { $answer }
case-event-interpreter = المترجم: { $what }
case-event-meeting-began = بدأت المحادثة
field-interpreter = المترجم
