from whole import Tutas


class WholePipeline:
    """Repairs the field "body" of every item. In settings.py: ITEM_PIPELINES = {"project.pipelines.WholePipeline": 100}"""

    def open_spider(self, spider):
        self.tutas = Tutas()

    def process_item(self, item, spider):
        item["body"] = self.tutas.normalize(item["body"])
        return item

    def close_spider(self, spider):
        self.tutas.close()
