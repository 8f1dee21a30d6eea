"""Files as sources and sinks."""
import lines


class ReadFromText:
    def __init__(self, pattern):
        self._pattern = pattern

    def expand(self, _):
        for file in lines.read(self._pattern):
            yield from file


class WriteToText:
    def __init__(self, path, file_name_suffix=""):
        self._path = path
        self._suffix = file_name_suffix

    def expand(self, elements):
        lines.write(f"{lines.local(self._path)}-00000-of-00001{self._suffix}", elements)
        return []
