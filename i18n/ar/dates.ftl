# Days and amounts in words. Values come in already written in this language.

today = اليوم
days-left = { $days ->
    [one] باقٍ يوم واحد
    [two] باقٍ يومان
    [few] باقٍ { $days } أيام
    [many] باقٍ { $days } يومًا
   *[other] باقٍ { $days } يوم
}
days-since = { $days ->
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $days } أيام
    [many] منذ { $days } يومًا
   *[other] منذ { $days } يوم
}
euros = { $count ->
   *[other] { $amount }{"\u00A0"}يورو
}
