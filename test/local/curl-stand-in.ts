import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The options of curl that the printed lines use, for machines without curl. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    include: { type: 'boolean', short: 'i' },
    request: { type: 'string', short: 'X' },
    header: { type: 'string', short: 'H', multiple: true, default: [] },
    data: { type: 'string', short: 'd' },
    'data-binary': { type: 'string' },
    silent: { type: 'boolean', short: 's' },
    output: { type: 'string', short: 'o' },
  },
});

// The only file in the lines is standard input.
const body = values['data-binary'] === '@-' ? readFileSync(0, 'utf8') : values.data;
const response = await fetch(positionals[0] as string, {
  method: values.request ?? (body === undefined ? 'GET' : 'POST'),
  headers: values.header.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  ...(body !== undefined && { body }),
});
const head = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
if (values.include) process.stdout.write(`HTTP/1.1 ${response.status} ${response.statusText}\r\n${head}\r\n`);
const text = await response.text();
if (values.output === undefined) process.stdout.write(text);
