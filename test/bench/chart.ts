import type { Candidate } from './candidates.ts';

/** One bar per candidate: the ratio to the floor. */
export interface Panel {
  title: string;
  ratios: ReadonlyMap<string, number>;
}

const ROW = 20;
const LABELS = 260;
const WIDTH = 780;
/** Space for the number beside the longest bar. */
const FIGURE = 40;
const FILL: Record<Candidate['kind'], string> = {
  ours: '#0a7d5a',
  floor: '#8a8f98',
  published: '#b5553c',
  tuned: '#d9a05b',
};
const LEGEND: Record<Candidate['kind'], string> = {
  ours: 'ours',
  floor: 'floor: node:https alone',
  published: 'as published',
  tuned: 'tuned',
};

/** An SVG with bars of the service and of its peers, one panel below the other, readable on light and dark pages. */
export function chart(candidates: readonly Candidate[], panels: readonly Panel[], caption: string): string {
  const longest = Math.max(...panels.flatMap(({ ratios }) => [...ratios.values()]));
  const scale = (WIDTH - LABELS - FIGURE) / longest;
  const parts: string[] = [];
  let y = 20;

  function text(x: number, content: string, attributes = ''): void {
    parts.push(`<text x="${x}" y="${y}" ${attributes}>${content.replace('&', '&amp;')}</text>`);
  }

  let x = 0;
  for (const [kind, label] of Object.entries(LEGEND) as [Candidate['kind'], string][]) {
    parts.push(`<rect x="${x}" y="${y - 10}" width="12" height="12" fill="${FILL[kind]}"/>`);
    text(x + 18, label);
    x += 40 + label.length * 7;
  }
  for (const { title, ratios } of panels) {
    y += 34;
    text(0, title, 'font-weight="bold"');
    const bars = candidates.flatMap(({ name, kind }) => {
      const ratio = ratios.get(name);
      return ratio === undefined ? [] : [{ name, kind, ratio }];
    });
    for (const { name, kind, ratio } of bars.sort((a, b) => a.ratio - b.ratio)) {
      y += ROW;
      text(LABELS - 8, name, 'text-anchor="end"');
      const width = (ratio * scale).toFixed(0);
      parts.push(
        `<rect x="${LABELS}" y="${y - 11}" width="${width}" height="${ROW - 6}" fill="${FILL[kind]}"/>`,
      );
      text(LABELS + Number(width) + 6, ratio.toFixed(2));
    }
  }
  y += 30;
  text(0, caption, 'font-size="11"');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 10}" width="${WIDTH}" height="${y + 10}" font-family="system-ui, sans-serif" font-size="12">
<title>The service and its peers, as multiples of a bare handler</title>
<style>text { fill: #222 } @media (prefers-color-scheme: dark) { text { fill: #ddd } }</style>
${parts.join('\n')}
</svg>
`;
}
