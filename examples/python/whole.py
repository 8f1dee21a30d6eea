"""Repairs HTML with a child process of tutas that lives as long as the object."""
import json
import subprocess


class Tutas:
    """Use it in a `with` statement, or call `close()` at the end. One thread at a time."""

    def __init__(self, *options, command=("tutas",)):
        # --on-error keep: every line that is written must be answered, or the next answer would be waited for in vain.
        arguments = [*command, "--ndjson", "--field", "html", "--on-error", "keep", *options]
        self._child = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def normalize(self, html):
        """Returns the repaired HTML; with the option "--text", the text."""
        # One line: json.dumps() writes newlines as \n, and all but ASCII as \u escapes.
        self._child.stdin.write(json.dumps({"html": html}).encode() + b"\n")
        self._child.stdin.flush()
        answer = self._child.stdout.readline()
        if answer == b"":
            raise RuntimeError(f"tutas ended with exit code {self._child.wait()}")
        return json.loads(answer)["html"]

    def close(self):
        self._child.stdin.close()
        self._child.stdout.close()
        return self._child.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
