import type { FunctionConfiguration, Lambda } from '@aws-sdk/client-lambda';

/** The alias that the gateway calls. */
export const ALIAS = 'live';

export interface DeployedVersion {
  number: string;
  commit: string;
}

/**
 * Points the alias at the latest version of a commit, with all of the traffic.
 *
 * @param commit a prefix of the version's commit, or the full commit of which the version carries a prefix
 * @throws Error that lists the deployed commits when none, or more than one, matches
 */
export async function moveAlias(
  functionName: string,
  commit: string,
  { lambda }: { lambda: Pick<Lambda, 'listVersionsByFunction' | 'updateAlias'> },
): Promise<DeployedVersion> {
  if (!/^[\w.-]{7,}$/.test(commit)) throw new Error('COMMIT must be a commit, seven characters or more');
  const versions = await versionsOf(functionName, lambda);
  const found = versions.filter((version) => carriesCommit(version.commit, commit));
  const [latest] = found;
  if (!latest || new Set(found.map((version) => version.commit)).size > 1) {
    const commits = [...new Set(versions.map((version) => version.commit))].slice(0, 10).join(', ');
    throw new Error(
      `${found.length === 0 ? 'No version is' : 'Several versions are'} of ${commit}. The latest are of ${commits}`,
    );
  }
  await lambda.updateAlias({
    FunctionName: functionName,
    Name: ALIAS,
    FunctionVersion: latest.number,
    RoutingConfig: { AdditionalVersionWeights: {} },
  });
  return latest;
}

/** All versions, the latest first, read in pages of 50. */
async function versionsOf(
  functionName: string,
  lambda: Pick<Lambda, 'listVersionsByFunction'>,
): Promise<DeployedVersion[]> {
  const versions: FunctionConfiguration[] = [];
  for (let Marker: string | undefined; ; ) {
    const page = await lambda.listVersionsByFunction({ FunctionName: functionName, Marker });
    versions.push(...(page.Versions ?? []));
    Marker = page.NextMarker;
    if (!Marker) break;
  }
  return versions
    .filter(({ Version }) => Version !== '$LATEST')
    .sort((one, other) => Number(other.Version) - Number(one.Version))
    .map(({ Version = '', Description = '' }) => ({ number: Version, commit: Description }));
}

function carriesCommit(version: string, commit: string): boolean {
  return version !== '' && (version.startsWith(commit) || commit.startsWith(version));
}
