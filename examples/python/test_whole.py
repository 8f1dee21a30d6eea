import unittest

from pipelines import WholePipeline
from whole import Tutas

BROKEN = "<p>Балалар</p> <p>шығармашылық</p> <p>ба</p><p>й</p><p>қауға</p> <p>қатысты</p><p>.</p>"
WHOLE = "<p>Балалар шығармашылық байқауға қатысты.</p>"


class TutasTest(unittest.TestCase):
    def test_answers_as_long_as_it_is_asked(self):
        with Tutas() as tutas:
            for html in ["", "a\nb", "\u2028\x00", '"\\', "<p>" * 1000]:
                self.assertEqual(tutas.normalize(html), html)
                self.assertEqual(tutas.normalize(BROKEN), WHOLE)

    def test_takes_options(self):
        with Tutas("--text") as tutas:
            self.assertEqual(tutas.normalize(BROKEN), "Балалар шығармашылық байқауға қатысты.")

    def test_says_that_the_child_ended(self):
        tutas = Tutas("--nonsense")
        with self.assertRaises((RuntimeError, BrokenPipeError)):
            for _ in range(1000):
                tutas.normalize(BROKEN)
        try:
            tutas.close()
        except BrokenPipeError:
            pass

    def test_pipeline_of_scrapy(self):
        pipeline = WholePipeline()
        pipeline.open_spider(None)
        self.assertEqual(pipeline.process_item({"body": BROKEN}, None), {"body": WHOLE})
        pipeline.close_spider(None)


if __name__ == "__main__":
    unittest.main()
