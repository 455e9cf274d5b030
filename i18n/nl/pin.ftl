# The door between the shared view and the desk. For the counsellor, at B1.

pin = Pincode
pin-door = Dit deel is voor de begeleider
pin-door-help = Typ uw pincode. Daarna gaat u verder.
pin-open = Verder
pin-wrong = Deze pincode klopt niet.
pin-wrong-left = { $left ->
    [one] U kunt nog 1 keer proberen. Daarna sluit de kluis en typt u uw wachtzin. Er gaat niets verloren.
   *[other] U kunt nog { $left } keer proberen. Daarna sluit de kluis en typt u uw wachtzin. Er gaat niets verloren.
}
pin-forgotten = Pincode vergeten? Druk op Ctrl+L en open de kluis met uw wachtzin. Bij Instellingen kiest u een nieuwe.
pin-title = Pincode
pin-short = Tussen het gesprek en uw bureau. Hoeft niet.
pin-help = Met een pincode kan een bezoeker niet van het gesprek naar uw bureau. De pincode werkt alleen zolang de kluis open is. Uw wachtzin blijft de sleutel van de kluis.
pin-is-set = Er is een pincode.
pin-new = Nieuwe pincode (4 tot 8 cijfers)
pin-other = Andere pincode (4 tot 8 cijfers)
pin-again = Nog een keer
pin-keep = Pincode bewaren
pin-remove = Pincode weghalen
pin-mistake-length = Een pincode heeft 4 tot 8 cijfers. Typ geen letters of spaties.
pin-mistake-again = De twee pincodes zijn niet gelijk. Typ ze nog eens.
