"""What a folder holds: files, pages and bytes."""
import dataclasses
import os


@dataclasses.dataclass(frozen=True)
class Tree:
    files: int      # names of files
    pages: int      # those that end with .html
    named: int      # bytes, where a hard link counts each time that it is named
    stored: int     # bytes on the disk, each file once


def measure_tree(folder):
    files = pages = named = stored = 0
    seen = set()
    for at, _, names in os.walk(folder):
        for name in names:
            known = os.lstat(os.path.join(at, name))
            files, pages, named = files + 1, pages + name.endswith(".html"), named + known.st_size
            if known.st_nlink == 1 or known.st_ino not in seen:
                stored += known.st_blocks * 512
            if known.st_nlink > 1:
                seen.add(known.st_ino)
    return Tree(files, pages, named, stored)
