# How somebody reads: the panel "Lezen", official words, fewer words.

reading = Reading
reading-easy = Pictures and large letters
reading-swap = Swap languages
reading-smaller = Smaller
reading-larger = Larger
reading-calendar = Write dates like this too
reading-calendar-none = The usual way only
reading-calendar-solar-hijri = Persian (solar year)
reading-calendar-islamic = Islamic
reading-calendar-ethiopian = Ethiopian
reading-digits = Own digits
reading-close = Done
reading-more = More explanation
reading-less = Less explanation

terms = Difficult words

