/** Looks again and again, until something is so. @throws after ten seconds, with what was last seen. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: () => unknown = () => '',
): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`it did not come about: ${JSON.stringify(what())}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
