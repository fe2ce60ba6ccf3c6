import { type CfnApi, CfnApiMapping, CfnDomainName, type CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';

export interface CustomDomainProps {
  api: CfnApi;
  stage: CfnStage;
  /** "api.shop.example" */
  name: string;
  certificateArn: string;
  /** "/v1" */
  basePath: string;
}

/**
 * A custom host name with the API below a path, so that another major version can run beside it.
 *
 * The DNS record is not created here: the owner of the zone points the host at `target`.
 */
export class CustomDomain extends Construct {
  /** "https://api.shop.example/v1" */
  readonly url: string;
  /** The target of the host's CNAME or alias record. */
  readonly target: string;

  constructor(
    scope: Construct,
    id: string,
    { api, stage, name, certificateArn, basePath }: CustomDomainProps,
  ) {
    super(scope, id);
    const domain = new CfnDomainName(this, 'Domain', {
      domainName: name,
      domainNameConfigurations: [{ certificateArn, endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' }],
    });
    new CfnApiMapping(this, 'Mapping', {
      apiId: api.ref,
      domainName: domain.ref,
      stage: stage.ref,
      apiMappingKey: basePath.slice(1),
    });
    this.url = `https://${name}${basePath}`;
    this.target = domain.attrRegionalDomainName;
  }
}
