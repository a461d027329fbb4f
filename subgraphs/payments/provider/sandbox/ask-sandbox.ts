import type { Context } from '#subgraph/context.ts';

type Method = 'GET' | 'PUT' | 'POST';

/** How long anybody waits for an answer of the sandbox. */
const answerWithinMs = () => Number(process.env.SANDBOX_ANSWER_WITHIN_MS || 8_000);

/**
 * What the sandbox answers to a question, or null when it knows no such thing. Throws when it says no, and when there is no
 * answer in time: then nobody knows what has become of it.
 */
export async function askSandbox(context: Context, method: Method, path: string, asked?: object): Promise<unknown> {
  const { status, text } = await sendToSandbox(context, method, path, JSON.stringify(asked ?? {}));
  if (status === 404) return null;
  if (status !== 200) throw new Error(`The sandbox answered ${status}: ${text.slice(0, 200)}`);
  return JSON.parse(text);
}

/** The answer as it came. */
export async function sendToSandbox(context: Context, method: Method, path: string, body: string | null) {
  const { sandbox } = context.settings;
  if (!sandbox) throw new Error('It is not known where the sandbox is');
  const withinMs = answerWithinMs();
  const signal = AbortSignal.timeout(withinMs);
  const headers = { authorization: `Bearer ${sandbox.key}`, 'content-type': 'application/json' };
  try {
    const init = { method, headers, redirect: 'error', signal } as const;
    const response = await fetch(new URL(path, sandbox.url), method === 'GET' ? init : { ...init, body });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const problem = signal.aborted ? `did not answer in ${withinMs} ms` : 'could not be reached';
    throw new Error(`The sandbox ${problem}`, { cause });
  }
}
