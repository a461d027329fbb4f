import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as client } from '@graphql-codegen/client-preset';
import { parse, printSchema } from 'graphql';
import { subgraphSdl } from './schema/compose.ts';
import { subgraphNames } from './schema/subgraph-names.ts';

/**
 * Types from the schemas: for every subgraph those of its resolvers; for every operation that a subgraph asks of a
 * neighbour those of its variables and result, so that a broken contract fails the caller's type check.
 */

const scalars = { ID: 'string', DateTime: 'Date', Decimal: 'string', _FieldSet: 'string' };
const wireScalars = { ID: 'string', DateTime: 'string', Decimal: 'string' };

/**
 * The rows behind the types: an exported `<Type>Row` anywhere in a subgraph is what its resolvers of `<Type>` are given.
 */
function mappersOf(name: string): Record<string, string> {
  const folder = path.join('subgraphs', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('generated'),
  );
  const rows = files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return [...text.matchAll(/^export (?:type|interface) (\w+)Row\b/gm)].map(
      ([, type]) => [`${type}`, `../${file}#${type}Row`] as const,
    );
  });
  return { Money: '../../../packages/kernel/money.ts#Money as MoneyValue', ...Object.fromEntries(rows) };
}

function resolverTypes(name: string): CodegenConfig['generates'] {
  return {
    [`subgraphs/${name}/generated/resolvers.ts`]: {
      schema: subgraphSdl(name),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        contextType: '../../../packages/subgraph/context.ts#Context',
        mappers: mappersOf(name),
        scalars,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        skipTypename: false,
        importExtension: '',
        emitLegacyCommonJSImports: false,
        strictScalars: true,
      },
    },
  };
}

function neighbourTypes(name: string): CodegenConfig['generates'] {
  const folder = path.join('subgraphs', name, 'neighbours');
  const files = readdirSync(path.join('subgraphs', name)).includes('neighbours')
    ? readdirSync(folder).filter((file) => file.endsWith('.graphql'))
    : [];
  return Object.fromEntries(
    files.map((file) => {
      const neighbour = path.basename(file, '.graphql');
      const schema = printSchema(buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(neighbour)) }]));
      return [
        `subgraphs/${name}/generated/${neighbour}.ts`,
        {
          schema,
          documents: path.join(folder, file),
          plugins: ['typescript-operations', 'typed-document-node'],
          config: {
            documentMode: 'string',
            scalars: wireScalars,
            enumsAsTypes: true,
            useTypeImports: true,
            defaultScalarType: 'never',
          },
        },
      ];
    }),
  );
}

/** The client preset, but for one type that it imports: the sdk has its own, so that what is published needs no package. */
const clientAlone: typeof client = {
  ...client,
  buildGeneratesSection: async (options) => {
    const files = await client.buildGeneratesSection(options);
    return files.map((file) => {
      const documents = file.pluginMap['typed-document-node'];
      if (!documents) return file;
      const plugin: typeof documents.plugin = async (...given) => {
        const output = await documents.plugin(...given);
        if (typeof output === 'string') return output;
        const own = (line: string) => line.replace('@graphql-typed-document-node/core', '../document.ts');
        return { ...output, prepend: (output.prepend ?? []).map(own) };
      };
      return { ...file, pluginMap: { ...file.pluginMap, 'typed-document-node': { ...documents, plugin } } };
    });
  },
};

/** The typed operations of the SDK, against what clients see. */
const sdkTypes: CodegenConfig['generates'] = {
  'sdk/generated/': {
    schema: 'schema/api.graphql',
    documents: 'sdk/operations/*.graphql',
    preset: clientAlone,
    presetConfig: { fragmentMasking: false, persistedDocuments: true },
    config: {
      documentMode: 'string',
      scalars: wireScalars,
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
    },
  },
};

export default {
  generates: Object.assign(
    sdkTypes,
    ...[...subgraphNames(), '../schema/new-subgraph'].flatMap((name) => [resolverTypes(name), neighbourTypes(name)]),
  ),
  silent: false,
} satisfies CodegenConfig;
