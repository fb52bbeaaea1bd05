/**
 * The extraction alone, in jsdom: `npm run read -- FILE|URL|DIR… [--format text|markdown|html|json]`.
 * A DIR gives every `NAME.html` and `NAME.html.gz` in it; as JSON, one object by NAME.
 */
import { parseArgs } from 'node:util';
import { readEach } from './read/inputs.ts';
import { type Format, formats, render } from './read/render.ts';

const formatOf = (value: string): Format | null =>
  formats.find((format) => format === value) ?? null;

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const format = formatOf(values.format);
  if (!format || positionals.length === 0) {
    process.stderr.write(`usage: npm run read -- FILE|URL|DIR… [--format ${formats.join('|')}]\n`);
    return 2;
  }
  const readings = await readEach(positionals);
  process.stdout.write(`${render(readings, format)}\n`);
  return readings.some(({ extraction }) => extraction.ok) ? 0 : 1;
};

process.exitCode = await main();
