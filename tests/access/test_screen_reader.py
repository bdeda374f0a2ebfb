"""What a screen reader is told of the caseworker's window, over a real accessibility bus."""

import pytest

from tests.access.atspi import Gone

ROLES = {
    "push button",
    "check box",
    "radio button",
    "button menu",
    "text",
    "list",
    "list item",
    "label",
    "graphic",
}
"""What may take the focus. A label is a text that can be selected, or that has links in it."""


def open_home(_desk):
    pass


def open_results(desk):
    desk.keys("ctrl+2")
    desk.wait_for("Results", "list")


def open_no_results(desk):
    desk.keys("ctrl+k")
    desk.type("zqzqzq")
    desk.wait_for("Nothing here has “zqzqzq”", "heading")


def open_entry(desk):
    desk.keys("ctrl+k")
    desk.type("a first conversation")
    desk.reader.wait(lambda: first_row(desk).startswith("A first conversation"), "not found")
    desk.keys("Down", "Return")
    desk.wait_for("A first conversation", "heading")


def open_guidance(desk):
    desk.keys("ctrl+3")
    desk.wait_for("Guidance", "heading")


def open_reading(desk):
    desk.keys("ctrl+k")
    desk.type("what you may feel")
    desk.reader.wait(lambda: first_row(desk).startswith("What you may feel"), "not found")
    desk.keys("Down", "Return")
    desk.wait_for("On this page")


def open_ready_made(desk):
    desk.find("See all").press()
    desk.wait_for("Ready-made handouts", "heading")


def open_saved(desk):
    open_entry(desk)
    desk.keys("s", "ctrl+4")
    desk.wait_for("Saved", "heading")


def open_empty_list(desk):
    desk.find("New list", "push button").press()
    desk.wait_for("Nothing in this list yet")


def open_handout(desk):
    open_entry(desk)
    desk.keys("h", "ctrl+5")
    desk.wait_for("Handout", "heading")


def open_help(desk):
    desk.keys("F1")
    desk.wait_for("Help", "heading")


def open_about(desk):
    desk.find("Menu", "button menu").press()
    desk.keys("Up", "Return")
    desk.wait_for("About Signpost", "heading")


PAGES = {
    name.removeprefix("open_").replace("_", "-"): visit
    for name, visit in list(globals().items())
    if name.startswith("open_")
}


def first_row(desk):
    rows = desk.nodes("list item")
    return rows[0].name if rows else ""


def faults(nodes):
    """Return what is wrong with the controls among `nodes`, and how many there are."""
    wrong, count = [], 0
    for node in nodes:
        try:
            role, states = node.role, node.states
            if "focusable" not in states:
                continue
            count += 1
            if not node.name or role not in ROLES:
                wrong.append(str(node))
            if role in ("check box", "radio button") and "checkable" not in states:
                wrong.append(f"{node} cannot be checked")
            pressed = "enabled" in states and role in ("push button", "check box", "button menu")
            if pressed and not node.actions:
                wrong.append(f"{node} cannot be pressed")
        except Gone:
            continue
    return wrong, count


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name_a_fitting_role_and_its_states(desk_heard, page):
    PAGES[page](desk_heard)
    desk_heard.quieten()
    wrong, count = faults(desk_heard.nodes())
    assert wrong == []
    assert count > 12
    assert page == "empty-list" or desk_heard.nodes("heading")


def test_one_place_in_the_side_bar_is_the_present_one(desk_heard):
    for keys, name in (("ctrl+3", "Guidance"), ("ctrl+4", "Saved")):
        desk_heard.keys(keys)
        desk_heard.wait_for(name, "heading")
        places = [desk_heard.find(each, "push button") for each in ("Home", "Guidance", "Saved")]
        assert [place.name for place in places if "checked" in place.states] == [name]


def test_a_choice_says_which_group_it_belongs_to_and_which_is_made(desk_heard):
    parents = desk_heard.find("Parents and carers", "radio button")
    everyone = desk_heard.find("Everyone", "radio button")
    assert (parents.parent.role, parents.parent.name) == ("panel", "Who it is for")
    assert ("checked" in parents.states, "checked" in everyone.states) == (True, False)


def test_coming_to_a_page_is_announced_and_leads_the_focus_straight_there(desk_heard):
    desk_heard.keys("Tab", "Tab")
    desk_heard.quieten()
    desk_heard.keys("ctrl+3")
    desk_heard.wait_until_said("Guidance")
    desk_heard.keys("ctrl+5")
    desk_heard.reader.listen(0.5)
    assert "Signpost, home" not in [
        one.source.name
        for one in desk_heard.reader.heard
        if one.what == "object:state-changed:focused" and one.detail
    ]


def test_the_focus_is_told_at_every_tab(desk_heard):
    desk_heard.keys("ctrl+k")
    for name in ("Parents and carers", "Smaller text", "Larger text", "Menu", "Home"):
        desk_heard.keys("Tab")
        desk_heard.wait_for_focus(name)


def test_the_commands_of_a_menu_are_told_as_the_arrows_move(desk_heard):
    desk_heard.keys("ctrl+k", "Tab", "Tab", "Tab", "Tab", "space", "Down")
    desk_heard.wait_for_focus("Home")
    assert desk_heard.focused().role == "menu item"
    desk_heard.keys("Escape")
    desk_heard.wait_for_focus("Menu")


def test_rows_have_their_whole_text_and_are_told_as_the_arrows_move(desk_heard):
    desk_heard.keys("ctrl+k")
    desk_heard.type("sleep")
    desk_heard.wait_for("Results", "list")
    desk_heard.quieten()
    rows = [row.name for row in desk_heard.nodes("list item")[:3]]
    assert all(len(row) > 30 and ". " in row for row in rows)
    desk_heard.keys("Down", "Down")
    desk_heard.wait_for_focus(rows[1])
    desk_heard.keys("Down")
    desk_heard.wait_for_focus(rows[2])


def test_the_number_of_results_is_announced_when_it_changes(desk_heard):
    open_results(desk_heard)
    desk_heard.quieten()
    box = desk_heard.find("Helpline", "check box")
    count = box.description.split()[0]
    box.press()
    desk_heard.wait_until_said(f"{count} results")
    assert "checked" in box.states
    box.press()
    desk_heard.reader.wait(lambda: "checked" not in box.states, "it stays checked")


def test_a_guess_is_announced_as_one(desk_heard):
    desk_heard.keys("ctrl+k")
    desk_heard.type("samaratins")
    desk_heard.wait_until_said("which is a guess")


def test_a_guess_that_is_only_offered_is_announced_and_is_a_button(desk_heard):
    desk_heard.keys("ctrl+k")
    desk_heard.type("she hates schol and cant sleep")
    said = "Did you mean “she hates school and cant sleep”?"
    desk_heard.wait_until_said(said)
    desk_heard.find(said, "push button").press()
    desk_heard.reader.wait(lambda: desk_heard.find(said) is None, "the offer stays")


def test_a_button_that_folds_says_whether_it_is_unfolded(desk_heard):
    open_results(desk_heard)
    fold = desk_heard.find("Type of support", "push button")
    assert {"expandable", "expanded"} <= fold.states
    fold.press()
    desk_heard.reader.wait(lambda: "expanded" not in fold.states, "it stays unfolded")
    fold.press()
    desk_heard.reader.wait(lambda: "expanded" in fold.states, "it stays folded")


def test_folding_and_unfolding_are_said_to_whoever_does_it(desk_heard):
    open_results(desk_heard)
    desk_heard.keys("shift+Tab")
    for _ in range(60):
        node = desk_heard.focused()
        if node is not None and node.name == "Type of support":
            break
        desk_heard.keys("shift+Tab")
    desk_heard.quieten()
    desk_heard.keys("space")
    desk_heard.wait_until_said("Folded")
    desk_heard.keys("space")
    desk_heard.wait_until_said("Unfolded")


def test_what_was_done_is_announced_and_can_be_taken_back(desk_heard):
    open_entry(desk_heard)
    desk_heard.quieten()
    desk_heard.keys("h")
    desk_heard.wait_until_said("handout")
    assert desk_heard.find("Undo", "push button")


def test_links_in_a_text_are_announced_as_the_keyboard_comes_to_them(desk_heard):
    open_reading(desk_heard)
    desk_heard.quieten()
    for _ in range(40):
        desk_heard.keys("Tab")
        if any(one.startswith("Link: ") for one in desk_heard.reader.announced()):
            return
    pytest.fail("no link was announced")


def test_headings_have_their_levels(desk_heard):
    assert desk_heard.find("What would help today?", "heading").level == "1"
    assert desk_heard.find("Start from a ready-made handout", "heading").level == "2"
    open_results(desk_heard)
    assert desk_heard.find("Filters", "heading").level == "3"


def test_headings_inside_a_text_can_be_gone_to_one_by_one(desk_heard):
    open_reading(desk_heard)
    contents = [node.name for node in desk_heard.nodes("radio button")]
    title, *others = desk_heard.nodes("heading")
    assert (title.name, title.level) == ("What you may feel", "1")
    inside = [one for one in others if one.level == "2"]
    assert len(inside) > 2
    assert "On this page" in {one.name for one in others if one.level == "3"}
    assert [one.name for one in inside] == [
        one for one in contents if one in {n.name for n in inside}
    ]


def test_links_inside_a_text_are_objects_that_can_be_followed(desk_heard):
    open_reading(desk_heard)
    link = next(node for node in desk_heard.nodes("link") if not node.name.startswith("Source"))
    assert link.actions
    link.press()
    desk_heard.reader.wait(
        lambda: desk_heard.find(link.name, "heading") or desk_heard.reader.announced(),
        "the link leads nowhere",
    )


def test_a_long_text_can_be_read_whole(desk_heard):
    open_reading(desk_heard)
    texts = [node for node in desk_heard.nodes("label") if len(node.name) > 200]
    assert texts
    assert " ".join(texts[0].text.split()) == texts[0].name
