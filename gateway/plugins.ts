import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Histogram } from 'prom-client';
import { userIdOf } from '#subgraph/viewer.ts';
import type { GatewayContext } from './data-source.ts';
import { refused, requireModestPages } from './limits.ts';

type Plugin = ApolloServerPlugin<GatewayContext>;

/** Refuses requests that name no operation of theirs, and those whose pages promise too much, once the variables are known. */
export const modestPages: Plugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) throw refused('operationName has to name one of the operations of the document.');
      requireModestPages(schema, document, operation, request.variables ?? {});
    },
  }),
};

/**
 * The GraphQL over HTTP specification: with `application/json` a well-formed request is answered 200, whatever became
 * of the operation; `application/graphql-response+json` says it by the status.
 */
export const legacyStatus: Plugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const accept = request.http?.headers.get('accept') ?? '*/*';
      const isOperationError = errors?.some(({ extensions }) => operationErrors.has(String(extensions.code)));
      if (isOperationError && !accept.includes('application/graphql-response+json')) response.http.status = 200;
    },
  }),
};

const operationErrors = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** One line and one measurement per operation. Neither holds arguments, which may be secrets. */
export function operationLog(log: Logger, seconds: Histogram<'type' | 'outcome'>): Plugin {
  return {
    requestDidStart: async ({ contextValue }) => {
      const started = performance.now();
      contextValue.fetches = 0;
      return {
        willSendResponse: async ({ operation, operationName, errors }) => {
          const milliseconds = performance.now() - started;
          const type = operation?.operation ?? 'none';
          seconds.observe({ type, outcome: errors?.length ? 'error' : 'ok' }, milliseconds / 1_000);
          log.info(
            {
              requestId: contextValue.requestId,
              type,
              operation: (operationName ?? fieldNames(operation))?.slice(0, 200),
              viewer: contextValue.viewer.kind,
              userId: userIdOf(contextValue.viewer) ?? undefined,
              fetches: contextValue.fetches,
              ms: Math.round(milliseconds * 10) / 10,
              errors: errors?.map(({ extensions }) => extensions.code),
            },
            'operation',
          );
        },
      };
    },
  };
}

interface Selecting {
  readonly selectionSet: { readonly selections: readonly { kind: string; name?: { value: string } }[] };
}

/** What an unnamed operation asks for, such as `products`. */
function fieldNames(operation: Selecting | undefined): string | undefined {
  return operation?.selectionSet.selections
    .map((selection) => selection.name?.value)
    .filter(Boolean)
    .slice(0, 5)
    .join(',');
}
