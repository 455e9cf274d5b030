# A follow-up meeting: what happened since, what still holds, and the list of
# open questions. Simple words, for both people.

## Since the meeting before

since-title = منذ لقائنا يوم { $day }
since-title-plain = منذ لقائنا السابق
since-help = ما الذي سار جيدًا؟ وما الذي سار بشكل مختلف؟ يمكنك أن تحكي كل شيء.
since-reached = هذا تمّ بالفعل
since-agreed = هذا ما اتفقنا عليه
since-done = تمّ
since-not-yet = ليس بعد
since-other = سار بشكل مختلف
since-untold = احكِ لنا
since-words = ماذا حدث؟ (غير إلزامي)

## An answer of an earlier meeting

still-said = قلت يوم { $day }:
still-ask = هل هذا ما زال صحيحًا؟
    .goal = هل هذا ما زال هدفك؟
still-yes = نعم، ما زال صحيحًا
still-no = لا، تغيّر

## The list of open questions

walk-later = نعود إليه لاحقًا
jump-title = ما الذي ما زال مفتوحًا؟
jump-help = اختر سؤالًا. يمكنك أن تجيب لاحقًا أيضًا.
jump-empty = لم يعد هناك شيء مفتوح.
jump-close = العودة إلى المحادثة

## At the desk

case-event-later = نعود إليه لاحقًا: { $what }
case-event-not-yet = لم يتم بعد: { $what } { $words }
case-event-other-way = سار بشكل مختلف: { $what } { $words }
field-later = نعود إليه لاحقًا
field-progress = كيف سار الاتفاق
