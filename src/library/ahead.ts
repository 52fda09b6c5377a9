/** Tasks that are begun before the result of the first of them is needed. */
const AHEAD = 8;

/** The results in the order of the items. A task that fails ends it, once the results before it are taken. */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  const begin = (item: Item): void => {
    const result = task(item);
    // whoever takes the result hears of its fault; nobody else is to
    result.catch(() => undefined);
    begun.push(result);
  };
  for (const item of items.slice(0, AHEAD)) begin(item);
  for (let next = AHEAD; ; next++) {
    const result = begun.shift();
    if (result === undefined) return;
    yield await result;
    const item = items[next];
    if (item !== undefined) begin(item);
  }
}
