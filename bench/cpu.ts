import { readFileSync } from 'node:fs';

/** Whose CPU is read: null for what is not a process on this machine. */
export interface Measured {
  readonly databasePid: number | null;
  /** The service, where it is a process of its own; else this one. */
  readonly servicePid?: number;
}

/** Seconds of CPU so far. Null where the system does not say (only Linux does). */
export interface CpuReading {
  readonly node: number;
  readonly database: number | null;
  readonly machine: number | null;
}

const ticksPerSecond = 100;

export function readCpu({ databasePid, servicePid }: Measured): CpuReading {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1e6;
  const node = servicePid === undefined ? own : (ofProcess(servicePid) ?? Number.NaN);
  return { node, database: ofProcess(databasePid), machine: ofMachine() };
}

export function cpuBetween(before: CpuReading, after: CpuReading) {
  const node = after.node - before.node;
  const database = before.database === null || after.database === null ? null : after.database - before.database;
  const machine = before.machine === null || after.machine === null ? null : after.machine - before.machine;
  return {
    node,
    database,
    foreign: machine === null || database === null ? null : Math.max(0, machine - node - database),
  };
}

function ofProcess(pid: number | null): number | null {
  const stat = pid === null ? null : read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name of the program, in brackets, may hold spaces: what is counted comes after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** All but idle and waiting for disks. */
function ofMachine(): number | null {
  const [line] = read('/proc/stat')?.split('\n') ?? [];
  if (line === undefined) return null;
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0] = line.split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + softIrq) / ticksPerSecond;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
