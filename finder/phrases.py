"""Parts of sentences that are said in another language together with their sentence."""

import errno


class Phrase:
    """Words with placeholders and what fills them, which may be phrases again."""

    def __init__(self, words: str, **values: object) -> None:
        self.words = words
        self.values = values

    def __str__(self) -> str:
        return self.words.format(**self.values)


_REASONS = {
    errno.ENOSPC: Phrase("there is no room left"),
    errno.EDQUOT: Phrase("there is no room left"),
    errno.EFBIG: Phrase("there is no room left"),
    errno.EACCES: Phrase("you do not have the right to"),
    errno.EPERM: Phrase("you do not have the right to"),
    errno.EROFS: Phrase("nothing can be written there"),
    errno.ENOENT: Phrase("there is no such place"),
    errno.ENOTDIR: Phrase("there is no such place"),
    errno.EISDIR: Phrase("it is a folder"),
    errno.ENAMETOOLONG: Phrase("its name is too long"),
    errno.EIO: Phrase("the disk does not answer as it should"),
}


def reason_of(error: OSError) -> Phrase:
    """Say why the system refused something; what is rare is said in the system's own words."""
    own = Phrase("the system says “{said}”", said=error.strerror or str(error))
    return _REASONS.get(error.errno or 0, own)
