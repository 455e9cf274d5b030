# Days and amounts in words. Values come in already written in this language.

today = today
days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
days-since = { $days ->
    [one] for { $days } day
   *[other] for { $days } days
}
euros = { $count ->
    [one] { $amount }{"\u00A0"}euro
   *[other] { $amount }{"\u00A0"}euros
}
