/** An answer of the worker. @throws where it has none: then nothing was done, and the user is told so. */
export async function heard<Answer>(asked: Promise<Answer | undefined>): Promise<Answer> {
  const answer = await asked;
  if (answer === undefined) throw new Error('The worker gave no answer.');
  return answer;
}
