import { createConnection, type RowDataPacket } from 'mysql2/promise';

/** Connects once and reads the server's name: "MariaDB 10.11.6", "MySQL 8.4.3". Throws the driver's error when it cannot. */
export async function describeEngine(url: string): Promise<string> {
  const connection = await createConnection({ uri: url, connectTimeout: 5000 });
  try {
    const [rows] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
    return nameOf(String(rows[0]?.version));
  } finally {
    await connection.end();
  }
}

/** MariaDB says `10.11.6-MariaDB-0+deb12u1`, TiDB `8.0.11-TiDB-v8.5.0`, MySQL `8.4.3` and perhaps a suffix. */
function nameOf(version: string): string {
  const tidb = /TiDB-v?([\d.]+)/.exec(version);
  if (tidb !== null) return `TiDB ${tidb[1]}`;
  const number = /^[\d.]+/.exec(version)?.[0] ?? version;
  return `${version.includes('MariaDB') ? 'MariaDB' : 'MySQL'} ${number}`;
}
