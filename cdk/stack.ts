import { type CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';

/** The stack as CloudFormation tells of it, or undefined. */
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
    // Its error for a stack that is not there has no name of its own.
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
}
