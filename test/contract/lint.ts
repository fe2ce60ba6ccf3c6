import { createConfig, lint } from '@redocly/openapi-core';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Contract } from '../../src/gateway/contract.ts';
import { lintGateway } from '../../src/gateway/lint.ts';
import { renderGateway } from '../../src/gateway/render.ts';

/** Findings of Redocly's strict rules that the contract accepts, each with its reason. */
const acceptedFindings = [
  {
    rule: 'no-unused-components',
    at: '#/components/schemas/OrderDetails',
    why: 'no request or answer uses it: the service validates an edited order with it',
  },
];

const config = await createConfig({ extends: ['recommended-strict'] });
const problems: string[] = [];
for (const ref of ['openapi.yaml', 'generated/openapi-3.0.json']) {
  for (const { ruleId, message, location } of await lint({ ref, config })) {
    const pointer = location[0]?.pointer ?? '';
    if (ref === 'openapi.yaml' && acceptedFindings.some(({ rule, at }) => rule === ruleId && at === pointer))
      continue;
    problems.push(`${ref} ${pointer}: ${message} [${ruleId}]`);
  }
}
for (const problem of problems) console.log(problem);

const rendered = renderGateway(openapi as unknown as Contract, {
  integration: (name) => `arn:aws:lambda:eu-central-1:123456789012:function:${name}`,
  issuer: 'https://issuer.example',
  audience: ['order-api'],
});
const findings = lintGateway(rendered);
for (const { rule, at, detail } of findings)
  console.log(`the gateway's document, ${at}: ${detail} [${rule}]`);

if (problems.length + findings.length > 0) process.exitCode = 1;
