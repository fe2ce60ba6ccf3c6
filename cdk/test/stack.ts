import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Contract } from '../../src/gateway/contract.ts';
import type { GatewayDocument } from '../../src/gateway/render.ts';
import { feature } from '../features.ts';
import { ServiceStack } from '../service-stack.ts';
import { deploymentSettings } from '../settings.ts';

/** The required settings. */
export const required = {
  STAGE: 'production',
  AWS_REGION: 'eu-central-1',
  ASTRA_ADMIN_TOKEN_SECRET_ARN: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:astra-AbCdEf',
};

/** The real contract, read for each call because tests change it. */
export function contractDocument(): Contract {
  return JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
}

const folder = mkdtempSync(join(tmpdir(), 'service-stack-'));
const handlersFolder = mkdtempSync(join(tmpdir(), 'order-api-handlers-'));

writeFileSync(join(handlersFolder, 'on-event.js'), 'js');

/** The synthesised template; a placeholder file replaces the function's code. */
export function synthesise({
  environment = {},
  contract = contractDocument(),
  commit = '0123456789ab',
  validate = () => {},
}: {
  environment?: Record<string, string>;
  contract?: Contract;
  commit?: string;
  validate?: (app: App) => void;
} = {}): Synthesised {
  const file = join(folder, `order-api-${commit}.zip`);
  writeFileSync(file, 'zip');
  const settings = deploymentSettings({ ...required, ...environment });
  const app = new App({ analyticsReporting: false, postCliContext: feature });
  const stack = new ServiceStack(app, `order-api-${settings.stage}`, {
    contract,
    settings,
    package: { file, commit },
    handlersFolder,
    env: { account: settings.account, region: settings.region },
  });
  validate(app);
  return new Synthesised(Template.fromStack(stack));
}

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a template holds.
  Properties: any;
  DeletionPolicy?: string;
  UpdatePolicy?: Record<string, unknown>;
}

class Synthesised {
  readonly template: Template;

  constructor(template: Template) {
    this.template = template;
  }

  get resources(): Record<string, Resource> {
    return this.template.toJSON()['Resources'];
  }

  /** Every resource of a type, "AWS::Lambda::Permission". */
  all(type: string): Resource[] {
    return Object.values(this.resources).filter(({ Type }) => Type === type);
  }

  /** The only resource of its type. */
  one(type: string): Resource {
    const [found, ...more] = this.all(type);
    if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} resources are ${type}`);
    return found;
  }

  /** The body that API Gateway imports. */
  get body(): GatewayDocument {
    return this.one('AWS::ApiGatewayV2::Api').Properties.Body;
  }
}

export type { Synthesised };
