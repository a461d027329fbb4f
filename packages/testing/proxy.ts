import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * What may happen to a line between two processes:
 *
 *   reset        open connections are reset, and so is every new one
 *   black hole   whatever is sent vanishes, on open connections and on new ones, which are accepted
 *   slow         an answer comes 200 ms later
 *   far end gone, near end gone
 *                one side of every open connection ends, and the other side is never told; new connections are as usual
 */
export const lineFaults = ['reset', 'black hole', 'slow', 'far end gone', 'near end gone'] as const;
export type LineFault = (typeof lineFaults)[number];

/** A TCP line on this machine that can be broken. */
export interface TcpProxy {
  readonly port: number;
  /** How often somebody has connected, or sent something from the near end. */
  readonly uses: number;
  /** Breaks the line, or mends it. A connection that has lost something stays silent for ever. */
  suffer(fault: LineFault | null): void;
  /** New connections go to that port from now on; those that are open are reset. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

interface Line {
  readonly near: Socket;
  readonly far: Socket;
  /** What comes is swallowed, and an end of one side is kept from the other. */
  isSilent: boolean;
}

const slowMs = 100;

export async function startProxy(farPort: number): Promise<TcpProxy> {
  const lines = new Set<Line>();
  let target = farPort;
  let fault: LineFault | null = null;
  let uses = 0;

  function pass(line: Line, from: Socket, to: Socket): void {
    const write = (chunk: Buffer) => {
      if (line.isSilent || to.destroyed || to.write(chunk)) return;
      from.pause();
      to.once('drain', () => from.resume());
    };
    // Each way, so that the delays of a question and its answer make 200 ms; timers of one length keep their order.
    from.on('data', (chunk) => (fault === 'slow' ? setTimeout(write, slowMs, chunk) : write(chunk)));
    from.on('end', () => line.isSilent || to.end());
    from.on('close', () => line.isSilent || to.destroySoon());
    from.on('error', () => line.isSilent || to.resetAndDestroy());
  }

  function open(near: Socket): void {
    uses += 1;
    if (fault === 'reset') {
      near.on('error', () => {});
      near.resetAndDestroy();
      return;
    }
    const line = { near, far: connect(target, '127.0.0.1'), isSilent: fault === 'black hole' };
    lines.add(line);
    near.on('data', () => {
      uses += 1;
    });
    pass(line, near, line.far);
    pass(line, line.far, near);
    near.on('close', () => lines.delete(line));
  }

  function strike(line: Line): void {
    if (fault === 'reset') reset(line);
    if (fault === 'black hole' || fault === 'far end gone' || fault === 'near end gone') line.isSilent = true;
    if (fault === 'far end gone') line.far.destroy();
    if (fault === 'near end gone') line.near.destroy();
  }

  const server = createServer({ noDelay: true }, open);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get uses() {
      return uses;
    },
    suffer: (next) => {
      fault = next;
      for (const line of lines) strike(line);
    },
    leadTo: (port) => {
      target = port;
      for (const line of lines) reset(line);
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const { near, far } of lines) {
        near.destroy();
        far.destroy();
      }
      await closed;
    },
  };
}

function reset({ near, far }: Line): void {
  near.resetAndDestroy();
  far.resetAndDestroy();
}
