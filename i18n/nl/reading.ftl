# How somebody reads: the panel "Lezen", official words, fewer words.

reading = Lezen
reading-easy = Plaatjes en grote letters
reading-swap = Talen wisselen
reading-smaller = Kleiner
reading-larger = Groter
reading-calendar = Datums ook zo schrijven
reading-calendar-none = Alleen gewoon
reading-calendar-solar-hijri = Perzisch (zonnejaar)
reading-calendar-islamic = Islamitisch
reading-calendar-ethiopian = Ethiopisch
reading-digits = Eigen cijfers
reading-close = Klaar
reading-more = Meer uitleg
reading-less = Minder uitleg

terms = Moeilijke woorden

