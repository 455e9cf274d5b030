# The keys that F1 shows, for each screen its own.

keys = مفاتيح هذه الشاشة
keys-choose = اختيار إجابة
keys-open = فتح سؤال
keys-state = تحديد الحالة
keys-decide = اتخاذ قرار بشأن هذا السطر
keys-agree = تحديد حالة الاتفاق
keys-arrows = الانتقال إلى إجابة أخرى
keys-next = التالي
keys-together = بدء الحديث معًا
keys-back = رجوع
keys-tab = الانتقال إلى التالي
keys-tab-back = الانتقال إلى السابق
keys-press = ضغط
    .cap = مسافة
keys-page = إلى أعلى الصفحة أو أسفلها
keys-reading = القراءة: الحروف والصور والتواريخ
keys-hear = القراءة بصوت عالٍ
keys-list = ما الذي ما زال مفتوحًا؟
keys-find = بحث
keys-swap = تبديل مكان اللغتين
keys-undo = التراجع عن آخر خطوة
keys-cover = تغطية الشاشة
keys-lock = قفل
keys-zoom = تكبير أو تصغير
