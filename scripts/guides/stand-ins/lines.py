"""Reads and writes lines of files as the stand-ins need them."""
import glob
import gzip
import os
import re


def local(path):
    return re.sub(r"^(?:hdfs://|gs:/)/", "", path)


def read(pattern):
    """The lines of each file that fits the pattern."""
    names = sorted(glob.glob(local(pattern)))
    if not names:
        raise FileNotFoundError(pattern)
    for name in names:
        opener = gzip.open if name.endswith(".gz") else open
        with opener(name, "rt", encoding="utf-8", newline="\n") as file:
            yield [line.rstrip("\n") for line in file]


def write(path, lines):
    opener = gzip.open if path.endswith(".gz") else open
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with opener(path, "wt", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)
