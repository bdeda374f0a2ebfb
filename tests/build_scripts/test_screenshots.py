from PIL import Image

from build_scripts.screenshots import LOOKS, draw


def test_the_window_is_drawn_to_a_picture(qtbot, tmp_path):
    shot = next(shot for shot in LOOKS if shot.name == "home")
    draw(tmp_path, [shot])
    with Image.open(tmp_path / "home.png") as picture:
        assert picture.size == shot.size
        assert len(picture.convert("RGB").getcolors(1 << 24)) > 50


def test_no_two_pictures_have_one_name():
    names = [shot.name for shot in LOOKS]
    assert len(set(names)) == len(names)
