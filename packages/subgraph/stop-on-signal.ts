/**
 * Stops the process cleanly, once, when it is asked to end, or when whoever started it with a channel to it is gone; a second
 * signal does not cut the first one short.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  process.once('disconnect', () => void end());
  // There was a channel, and it was closed before we looked.
  if (process.connected === false) void end();
}
