"""Walks through the accessibility tree of the app as a screen reader does.

Called by scripts/reader with the process id of the app. What is pressed is
found by the names that stand in the Dutch texts. Every wait has a limit, and
every failure is one sentence.
"""

import pathlib
import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

TEXTS = {}
for file in pathlib.Path("i18n/nl").glob("*.ftl"):
    for line in file.read_text(encoding="utf-8").splitlines():
        entry = re.match(r"([a-z0-9-]+) = (.+)", line)
        if entry:
            TEXTS[entry[1]] = entry[2]

ALOUD = []


def fail(sentence):
    print(f"reader: {sentence}", file=sys.stderr)
    sys.exit(1)


def say(sentence):
    print(f"   {sentence}", file=sys.stderr)


def pause(seconds=0.2):
    """Lets events come in."""
    until = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < until:
        while context.iteration(False):
            pass
        time.sleep(0.02)


def waited_for(what, look, seconds=30):
    """What `look` finds, as soon as it finds something."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            found = look()
        except GLib.Error:
            # The node went away while it was looked at.
            found = None
        if found:
            return found
        pause()
    try:
        seen = [f"{role_of(node)} «{node.get_name()}»" for node in everything(APP[0])]
    except (GLib.Error, IndexError):
        seen = []
    fail(f"{what} did not come within {seconds} seconds; there is: {'; '.join(seen[:80])}")


def screen_reader_comes():
    """Tells the desktop, as a screen reader does, that one is there."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
        value, None, Gio.DBusCallFlags.NONE, 10_000, None,
    )


def everything(node):
    """The node and all that is in it, in reading order."""
    yield node
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield from everything(child)


APP = []


def app_of(process):
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and child.get_process_id() == process and child.get_child_count():
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def role_of(node):
    """The name of its role; that of buttons differs between versions."""
    return node.get_role_name().removeprefix("push ")


def first(role, name):
    """The first thing of this role whose name begins so."""
    for node in everything(APP[0]):
        if role_of(node) == role and node.get_name().startswith(name):
            return node
    return None


def is_on(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.CHECKED) or states.contains(Atspi.StateType.SELECTED)


def press(role, name):
    node = waited_for(f"{role} «{name}»", lambda: first(role, name))
    if not node.get_n_actions():
        fail(f"{role} «{name}» cannot be pressed")
    say(f"press {role} «{node.get_name()}»")
    node.do_action(0)
    return node


def language_of(node):
    return Atspi.Text.get_attribute_run(node, 0, True)[0].get("language", "")


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: ALOUD.append(str(event.any_data)))
    listener.register("object:announcement")
    screen_reader_comes()
    APP.append(waited_for("the app on the accessibility bus", lambda: app_of(int(sys.argv[1]))))
    window = waited_for("the window", lambda: first("frame", "Goede Start"))
    say(f"the window is «{window.get_name()}»")

    press("page tab", TEXTS["desk-people"])
    press("button", "Selam,")
    press("button", "Samen ")
    waited_for("the shared view", lambda: first("button", TEXTS["walk-leave"]))
    press("page tab", TEXTS["walk-step-acute"])
    # The first of what cannot wait is told in own words; then come the cards.
    asked = re.escape(TEXTS["question-place-to-sleep"])
    for _ in range(8):
        pause(1)
        if any(re.fullmatch(asked, node.get_name()) for node in everything(APP[0])):
            break
        press("button", TEXTS["next"])
    # It was answered in the meeting before: "klopt dit nog?"
    press("radio button", TEXTS["still-no"])
    group = waited_for(
        "the question with its cards",
        lambda: next(
            (n for n in everything(APP[0])
             if n.get_role_name() == "panel" and re.fullmatch(asked, n.get_name())),
            None,
        ),
    )
    names = [node.get_name() for node in everything(group) if node.get_role_name() == "radio button"]
    say(f"«{group.get_name()}»: {', '.join(names)}")
    if TEXTS["answer-unknown"] not in names:
        fail("«weet ik niet» is not among the answers")

    no = waited_for("the answer «Nee»", lambda: first("radio button", "Nee"))
    if not no.get_description():
        fail("the answer does not say what it is in the second language")
    label = waited_for(
        "the answer in Arabic",
        lambda: next((n for n in everything(no) if n.get_role_name() == "label"), None),
    )
    if language_of(label) != "ar":
        fail(f"the answer in Arabic says it is in «{language_of(label)}»")
    if is_on(no):
        fail("«Nee» is chosen already, so that a press would prove nothing")
    press("radio button", "Nee")
    waited_for("«Nee» as the chosen answer", lambda: is_on(first("radio button", "Nee")))
    waited_for("a word that it is kept", lambda: first("status bar", "bewaard"))

    own = waited_for("the field for own words", lambda: first("entry", TEXTS["walk-own-words"]))
    Atspi.EditableText.set_text_contents(own, "bij mijn zus")
    waited_for(
        "the own words in the field",
        lambda: "bij mijn zus" in Atspi.Text.get_text(
            first("entry", TEXTS["walk-own-words"]), 0, -1
        ),
    )
    say("own words are in the field")

    before = len(ALOUD)
    press("button", TEXTS["next"])
    waited_for("the next question, said aloud", lambda: len(ALOUD) > before)
    say(f"said aloud: {'; '.join(ALOUD[before:])}")


main()
