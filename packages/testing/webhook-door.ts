import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { RawRequest, RawResponse } from '#subgraph/link.ts';

/** An HTTP server that the sandbox's webhooks come in by, as they would by the gateway. */
export interface WebhookDoor {
  readonly url: string;
  /** While it is closed, the webhooks are answered 503. */
  isOpen: boolean;
  stop(): void;
}

export async function openWebhookDoor(passOn: (request: RawRequest) => Promise<RawResponse>): Promise<WebhookDoor> {
  const server = createServer((request, response) => {
    void answer(request).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const door: WebhookDoor = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isOpen: true,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const answer = async (request: IncomingMessage): Promise<RawResponse> => {
    const { method = '', url: path = '', headers } = request;
    if (!door.isOpen) return { status: 503, headers: {}, body: '' };
    return passOn({ method, path, headers: plain(headers), body: await text(request) });
  };
  return door;
}

const plain = (headers: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
