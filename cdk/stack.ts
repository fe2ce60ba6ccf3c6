import { type CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';

/** CloudFormation's description of the stack, or undefined if there is none. */
export async function findStack(
  name: string,
  { cloudFormation }: { cloudFormation: Pick<CloudFormationClient, 'send'> },
): Promise<Stack | undefined> {
  try {
    const { Stacks: [found] = [] } = await cloudFormation.send(
      new DescribeStacksCommand({ StackName: name }),
    );
    return found;
  } catch (error) {
    // CloudFormation's error for a missing stack has no name of its own.
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
}
