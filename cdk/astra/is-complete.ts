/** Stands here until the real handler does: it refuses to make anything. */
export async function handler(): Promise<never> {
  throw new Error('There is no handler of the database yet');
}
