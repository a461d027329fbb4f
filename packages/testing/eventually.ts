/** Resolves with the first value that passes, asked again every 20 ms; rejects with the last reason after the deadline. */
export async function eventually<Value>(ask: () => Promise<Value>, withinMs = 15_000): Promise<Value> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (reason) {
      if (Date.now() > deadline) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
