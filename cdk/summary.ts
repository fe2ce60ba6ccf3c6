import { globSync, readFileSync } from 'node:fs';
import { costAtRest, type TemplateResource } from './cost-at-rest.ts';

/** The last lines of `make synth`: how many resources of each type the templates have, and their cost at rest. */
for (const file of globSync('dist/cdk.out/*.template.json')) {
  const resources: TemplateResource[] = Object.values(JSON.parse(readFileSync(file, 'utf8')).Resources);
  const types = [...new Set(resources.map(({ Type }) => Type))].sort();
  const rows = types.map((type) => {
    const all = resources.filter(({ Type }) => Type === type);
    return row(
      type,
      all.length,
      all.reduce((sum, resource) => sum + costAtRest(resource), 0),
    );
  });
  const whole = resources.reduce((sum, resource) => sum + costAtRest(resource), 0);
  const head = `${'type'.padEnd(44)}${'count'.padStart(6)}${'$ a month at rest'.padStart(20)}`;
  console.log([file, '', head, ...rows, row('all', resources.length, whole)].join('\n'));
}

function row(name: string, count: number, cost: number): string {
  return `${name.padEnd(44)}${String(count).padStart(6)}${(cost ? cost.toFixed(2) : '').padStart(20)}`;
}
