/**
 * Crawls news pages with Crawlee and keeps their text, whole. Run it anywhere:
 *
 *     npm install @crawlee/cheerio tutas
 *     node crawlee.mjs https://example.kz/news/
 *
 * `npm run crawlee` in this repository runs it against pages served on this machine.
 */
import { CheerioCrawler, Configuration } from '@crawlee/cheerio';
import { normalizeDom } from 'tutas/dom';

/**
 * Crawls from `start` and returns one article per page.
 *
 * @param {string} start where to begin
 * @returns {Promise<{ url: string, title: string, paragraphs: string[] }[]>}
 */
export async function crawl(start) {
  const articles = [];
  const crawler = new CheerioCrawler(
    {
      async requestHandler({ $, request, enqueueLinks }) {
        await enqueueLinks({ selector: 'a.next' });
        // Before anything that cleans up: what it would clean away is what says where the words end.
        normalizeDom($('article'));
        const paragraphs = $('article p')
          .map((_, p) => $(p).text().trim())
          .get()
          .filter((text) => text !== '');
        articles.push({ url: request.url, title: $('h1').text(), paragraphs });
      },
    },
    // Keeps nothing on disk.
    new Configuration({ persistStorage: false }),
  );
  await crawler.run([start]);
  return articles;
}

const [start] = process.argv.slice(2);
if (start !== undefined) console.log(JSON.stringify(await crawl(start), null, 2));
