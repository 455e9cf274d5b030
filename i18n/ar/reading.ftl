# How somebody reads: the panel "Lezen", official words, fewer words.

reading = القراءة
reading-easy = صور وحروف كبيرة
reading-swap = تبديل اللغتين
reading-smaller = أصغر
reading-larger = أكبر
reading-calendar = كتابة التواريخ هكذا أيضًا
reading-calendar-none = المعتاد فقط
reading-calendar-solar-hijri = الفارسي (السنة الشمسية)
reading-calendar-islamic = الهجري
reading-calendar-ethiopian = الإثيوبي
reading-digits = أرقام لغتك
reading-close = تم
reading-more = شرح أكثر
reading-less = شرح أقل

terms = كلمات صعبة

