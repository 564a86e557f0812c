#!/usr/bin/env python3
"""Copies a shared library so that all that it loads may be written to.

    writable_segments.py LIBRARY COPY

Valgrind 3.19 takes a signal out of the mask of sigsuspend in place. The mask of Swift's libdispatch is a constant, so that
Valgrind itself crashes as soon as the main thread rests. With this copy, callgrind can run a Swift program.
"""
import pathlib
import struct
import sys

LOADED, WRITABLE = 1, 2     # PT_LOAD and PF_W of the ELF format


def make_writable(library):
    """The bytes of a 64-bit little-endian ELF file, with every loaded segment writable."""
    data = bytearray(library)
    if data[:6] != b"\x7fELF\x02\x01":
        raise SystemExit("error: the library is no 64-bit little-endian ELF file")
    first, = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for at in range(first, first + size * count, size):
        kind, flags = struct.unpack_from("<II", data, at)
        if kind == LOADED:
            struct.pack_into("<I", data, at + 4, flags | WRITABLE)
    return data


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__.strip())
    pathlib.Path(sys.argv[2]).write_bytes(make_writable(pathlib.Path(sys.argv[1]).read_bytes()))
