import hashlib

import pytest

from finder.catalogue import checksum
from finder.catalogue.checksum import checksum_of


@pytest.mark.parametrize("large", [0, 1 << 30])
@pytest.mark.parametrize("size", [0, 1, checksum._CHUNK, 3 * checksum._CHUNK + 5])
def test_a_file_has_the_same_digest_however_it_is_read(tmp_path, monkeypatch, size, large):
    monkeypatch.setattr(checksum, "_LARGE", large)
    file = tmp_path / "file"
    file.write_bytes(bytes(range(256)) * (size // 256) + bytes(size % 256))
    assert checksum_of(file) == hashlib.sha256(file.read_bytes()).hexdigest()
