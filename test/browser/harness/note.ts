/** For the person who runs the tests: lines that begin so are shown by the gate even when all went well. */
export const note = (sentence: string): void => {
  process.stdout.write(`\nnote: ${sentence}\n`);
};
