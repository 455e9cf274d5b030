#!/usr/bin/env python3
"""Dated terms, reckoned apart from the program: `tests/terms/make.py`.

Writes terms.csv and working-days.csv beside itself. It shares no code with the
program: only Python's standard library, and Easter by another method (Gauss's
reckoning, where the program uses Meeus'). Rerun it only when the law changes;
the program is then mended until it agrees, never the other way round.

terms.csv: rule, the facts it counts from (name=day, joined by ;), expected day,
expected working day of the small print (empty: no roll).
"""
import calendar
import csv
import datetime as dt
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DAY = dt.timedelta(days=1)
# Days that the government made equal to a feast day, as far as announced here.
EQUATED = {"2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"}
ANNOUNCED = {2026, 2027, 2028}


def easter(year):
    """Gauss's reckoning for the Gregorian calendar."""
    a, b, c = year % 19, year % 4, year % 7
    k = year // 100
    p = (13 + 8 * k) // 25
    q = k // 4
    m = (15 - p + k - q) % 30
    n = (4 + k - q) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    day = 22 + d + e
    if d == 29 and e == 6:
        return dt.date(year, 4, 19)
    if d == 28 and e == 6 and a > 10:
        return dt.date(year, 4, 18)
    return dt.date(year, 3, day) if day <= 31 else dt.date(year, 4, day - 31)


def feasts(year):
    sunday = easter(year)
    king = dt.date(year, 4, 27)
    if king.isoweekday() == 7:
        king -= DAY
    return {
        dt.date(year, 1, 1), sunday - 2 * DAY, sunday + DAY, king, dt.date(year, 5, 5),
        sunday + 39 * DAY, sunday + 50 * DAY, dt.date(year, 12, 25), dt.date(year, 12, 26),
    }


def works(day):
    return day.isoweekday() < 6 and day not in feasts(day.year) and day.isoformat() not in EQUATED


def forward(day):
    while not works(day):
        day += DAY
    return day


def back(day):
    while not works(day):
        day -= DAY
    return day


def months(day, count):
    """The same day so many months on, or the last day of that month."""
    at = day.year * 12 + day.month - 1 + count
    year, month = divmod(at, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_end(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def working_days(day, count):
    while count:
        day += DAY
        count -= works(day)
    return day


def rolled(day):
    """The small print: a working day after a day off. A year that is not
    announced is small print too, since nobody knows its equated days."""
    moved = forward(day)
    return moved.isoformat() if moved != day or moved.year not in ANNOUNCED else ""


OBLIGED_2021 = "obliged-since=2024-01-15"


def rows():
    # Days of every sort: month ends, leap days, weekends, feasts, year ends.
    days = []
    for year in range(2024, 2028):
        days += [dt.date(year, m, d) for m, d in [(1, 1), (2, 28), (3, 31), (5, 31), (8, 31), (10, 30), (11, 16), (12, 31)]]
        if calendar.isleap(year):
            days.append(dt.date(year, 2, 29))
        days += [easter(year) - 2 * DAY, easter(year) + DAY]
    for day in days:
        text = day.isoformat()
        pip = f"{OBLIGED_2021};pip-received=yes;pip-date={text}"
        yield "term-wi2021", pip, months(day, 36), ""
        yield "thirty-months-wi2021", pip, months(day + DAY, 30), ""
        yield "pvt-wi2021-due", f"{pip};route=b1", months(day, 36), ""
        old = "obliged-since=2019-03-01"
        if day > dt.date(2026, 11, 23):
            end = f"{old};duo-end-date={text}"
            yield "exam-latest", end, back(day - 56 * DAY), ""
            yield "registration-latest", end, back(day - 105 * DAY), ""
            yield "exam-latest-slow", end, back(day - 112 * DAY), ""
            yield "registration-latest-slow", end, back(day - 161 * DAY), ""
            yield "ona-portfolio-latest", end, back(day - 140 * DAY), ""
        yield "extension-window-wi2013", f"{old};duo-end-date={text}", months(day, -6), ""
        late = day + 70 * DAY
        notice = f"{OBLIGED_2021};duo-notice-date={text}"
        yield "pip-due", notice, late, rolled(late)
        brp = day + 20 * DAY
        yield "pip-due", f"{notice};brp-date={brp}", brp + 70 * DAY, rolled(brp + 70 * DAY)
        yield "family-reunification-due", f"residence-ground=asylum;family-abroad=partner;permit-notified={text}", months(day, 3), ""
        answer = day + 42 * DAY
        yield "complaint-answer-due", f"complaint-received-on={text}", answer, rolled(answer)
        both = day + 70 * DAY
        yield "complaint-answer-due", f"complaint-received-on={text};complaint-committee=yes", both, rolled(both)
        yield "complaint-answer-due", f"complaint-received-on={text};complaint-committee=yes;complaint-delayed=yes", day + 98 * DAY, ""
        yield "ombudsman-until", f"complaint-answered-on={text}", months(day, 12), ""
        advance, decision = day + 28 * DAY, day + 56 * DAY
        asked = f"benefit-applied=yes;benefit-applied-on={text}"
        yield "benefit-advance-due", asked, advance, ""
        yield "benefit-decision-due", asked, decision, rolled(decision)
        stood = f"{asked};benefit-suspended-from={day + 5 * DAY};benefit-suspended-to={day + 15 * DAY}"
        yield "benefit-decision-due", stood, decision + 10 * DAY, rolled(decision + 10 * DAY)
        yield "health-insurance-due", f"{OBLIGED_2021};brp-date={text}", months(day, 4), ""
        yield "childcare-allowance-due", f"childcare-started-on={text}", month_end(months(day, 3)), ""
        first = day if day.day == 1 else months(day.replace(day=1), 1)
        home = f"home-key-date={text};brp-date=2024-01-01"
        yield "rent-allowance-from", home, first, ""
        yield "rent-allowance-until", home, dt.date(first.year + 1, 8, 31), ""
        yield "municipality-pays-until", f"{OBLIGED_2021};residence-ground=asylum;benefit-applied-on={text}", months(day, 6) - DAY, ""
        loan = f"{old};duo-end-date={text};residence-ground=family-regular-of-asylum;duo-loan=yes"
        yield "remission-first-window", loan, months(day, 3), ""
        yield "remission-second-window", loan, months(day, 6), ""
        yield "duo-answer-due", f"duo-asked-on={text}", decision, rolled(decision)
        yield "driving-abroad-until", f"driving-licence=non-eu;brp-date={text}", day + 185 * DAY, ""
        yield "access-answer-due", f"access-asked-on={text}", months(day, 1), ""
        yield "access-answer-due", f"access-asked-on={text};access-delayed=yes", months(day, 3), ""
        yield "repayment-from", f"duo-loan=yes;residence-ground=family-other;finished-on={text}", months(day, 6), ""
        yield "debt-help-talk-due", f"debt-help-asked-on={text}", advance, rolled(advance)
        yield "debt-help-emergency-due", f"eviction-threat=yes;debt-help-asked-on={text}", working_days(day, 3), ""
        yield "pvt-wi2013-due", f"{old};brp-date={text}", months(day, 12), ""
        for sender, days_ in [("ind", 28), ("duo", 42), ("municipality", 42), ("uwv", 42)]:
            last = day + days_ * DAY
            yield "letter-term", f"letter:{sender}={text}", last, rolled(last)
        yield "objection-answer-around", f"letter:duo={text}", back(day + 84 * DAY), ""
        # Six years back: before 2022, so under the law of 2013.
        since = months(day, -72)
        yield "term-wi2013", f"obliged-since={since}", months(since, 36) - DAY, ""
        yield "thirty-months-wi2013", f"obliged-since={since}", months(since, 30), ""


def write(name, head, lines):
    with open(os.path.join(HERE, name), "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(head)
        out.writerows(lines)


write("terms.csv", ["rule", "facts", "day", "rolled"], rows())
write(
    "working-days.csv",
    ["day", "works"],
    (
        (day.isoformat(), "yes" if works(day) else "no")
        for day in (dt.date(2024, 1, 1) + n * DAY for n in range(5 * 366 - 3))
        if day.year <= 2028
    ),
)
