# Days and amounts in words. Values come in already written in this language.

today = vandaag
days-left = { $days ->
    [one] nog { $days } dag
   *[other] nog { $days } dagen
}
days-since = { $days ->
    [one] sinds { $days } dag
   *[other] sinds { $days } dagen
}
euros = { $count ->
    [one] { $amount }{"\u00A0"}euro
   *[other] { $amount }{"\u00A0"}euro
}
