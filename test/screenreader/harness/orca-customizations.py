"""Orca loads this file from its user folder. It puts a voice in Orca that makes no sound and takes no time. It writes into a
file, a line of JSON each: a text that is said; null where it falls silent; a text in a list where Orca reads on and on by
itself; an empty list where that ends."""

import json
import os

from gi.repository import GLib
from orca import settings, speech
from orca.speechserver import SayAllContext

# After all that Orca has to do, and reading on after all that it has to say.
SILENCE = GLib.PRIORITY_LOW
READING = GLib.PRIORITY_LOW + 10


class Voice:
    def __init__(self, path):
        self.file = open(path, "a", buffering=1, encoding="utf-8")
        self.is_speaking = False
        self.reading = None

    def write(self, line):
        self.file.write(json.dumps(line) + "\n")

    def speak(self, text, *_):
        self.write(text)
        if not self.is_speaking:
            self.is_speaking = True
            GLib.idle_add(self.fall_silent, priority=SILENCE)

    def fall_silent(self):
        self.is_speaking = False
        self.write(None)
        return False

    def read(self, utterances, tell):
        self.stop()
        self.reading = (utterances, tell, None)
        GLib.idle_add(self.read_on, utterances, priority=READING)

    def read_on(self, utterances):
        """Reads one utterance, so that a key can come before the next."""
        if self.reading is None or self.reading[0] is not utterances:
            return False
        context, _ = next(utterances, (None, None))
        if context is None:
            self.reading = None
            self.write([])
            return False
        self.reading = (utterances, self.reading[1], context)
        self.write([context.utterance])
        return True

    def stop(self):
        if self.reading is None:
            return
        _, tell, context = self.reading
        self.reading = None
        self.write([])
        if context is not None:
            tell(context, SayAllContext.INTERRUPTED)


voice = Voice(os.environ["LECTERN_HEARD"])
speech._speak = voice.speak
speech.sayAll = voice.read
speech.stop = voice.stop
# This voice needs no speech server.
speech.init = lambda: None
settings.enableKeyEcho = False
