import { createConfig, lint } from '@redocly/openapi-core';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Contract } from '../../src/gateway/contract.ts';
import { lintGateway } from '../../src/gateway/lint.ts';
import { renderGateway } from '../../src/gateway/render.ts';

/** What Redocly's strict rules find and the contract does on purpose, each with its reason. */
const explained = [
  {
    rule: 'no-unused-components',
    at: '#/components/schemas/OrderDetails',
    why: 'no message carries it: the service checks an edited order with the validator made from it',
  },
];

const config = await createConfig({ extends: ['recommended-strict'] });
const problems = (await lint({ ref: 'openapi.yaml', config })).filter(
  ({ ruleId, location }) => !explained.some(({ rule, at }) => rule === ruleId && at === location[0]?.pointer),
);
for (const { ruleId, message, location } of problems)
  console.log(`openapi.yaml ${location[0]?.pointer ?? ''}: ${message} [${ruleId}]`);

const rendered = renderGateway(openapi as unknown as Contract, {
  integration: (name) => `arn:aws:lambda:eu-central-1:123456789012:function:${name}`,
  issuer: 'https://issuer.example',
  audience: ['order-api'],
});
const findings = lintGateway(rendered);
for (const { rule, at, detail } of findings)
  console.log(`the gateway's document, ${at}: ${detail} [${rule}]`);

if (problems.length + findings.length > 0) process.exitCode = 1;
