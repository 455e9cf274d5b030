# What is wrong in a file of facts. { $word } is what stands there.

problem-at = { $file }، السطر { $line }، الموضع { $column }:
problem-nearest = هل المقصود { $nearest }؟
problem-file = لا يمكن قراءة هذا الملف: { $word }.
problem-syntax = يوجد هنا شيء ليس بصيغة { "TOML" }.
problem-unknown-field = هذا الحقل غير موجود: { $word }.
problem-missing-field = هذا الحقل ناقص: { $word }.
problem-wrong-type = هنا نحتاج إلى نوع آخر من القيم. المكتوب: { $word }.
problem-unknown-fact = هذه المعلومة غير موجودة: { $word }.
problem-unknown-choice = هذا الخيار غير موجود: { $word }.
problem-unknown-item = هذا البند من الأساسيات غير موجود: { $word }.
problem-unknown-state = هذه الحالة غير موجودة: { $word }.
problem-unknown-word = هذه الكلمة غير ممكنة هنا: { $word }.
problem-date = هذا ليس تاريخًا يمكننا قراءته: { $word }.
problem-range = هذا الرقم غير ممكن هنا: { $word }.
