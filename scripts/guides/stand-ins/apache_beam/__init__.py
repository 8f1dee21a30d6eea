"""As much of apache_beam as docs/pipelines-at-scale.md uses: transforms one after the other, an element at a time."""
from . import io


class DoFn:
    def setup(self):
        pass

    def process(self, element):
        raise NotImplementedError

    def teardown(self):
        pass


class ParDo:
    def __init__(self, function):
        self._function = function

    def expand(self, elements):
        self._function.setup()
        try:
            for element in elements:
                yield from self._function.process(element)
        finally:
            self._function.teardown()


class _Elements:
    def __init__(self, elements):
        self._elements = elements

    def __or__(self, transform):
        return _Elements(transform.expand(self._elements))


class Pipeline:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def __or__(self, transform):
        return _Elements(transform.expand(None))
