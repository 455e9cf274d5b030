# Locking by itself, and who can open the vault. For the counsellor.

## Locking by itself

idle-title = القفل التلقائي
idle-help = يقفل { "Ctrl+L" } الخزنة فورًا.
idle-desk = عند مكتبك: تُقفل الخزنة بعد
idle-cover = أثناء محادثة: تُغطّى الشاشة بعد
idle-lock = أثناء محادثة: تُقفل الخزنة بعد
idle-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
