import { type Logger, pino } from 'pino';

/** JSON lines on standard output. What must never be in a log is cut out here, whoever passes it. */
export function createLog(name: string, level = process.env.LOG_LEVEL ?? 'info'): Logger {
  return pino({
    name,
    level,
    redact: {
      paths: [
        '*.code',
        '*.accessToken',
        '*.refreshToken',
        '*.cartToken',
        '*.shareToken',
        '*.authorization',
        'headers.authorization',
        'headers.cookie',
      ],
      censor: '[redacted]',
    },
  });
}
