import { existsSync, readFileSync } from 'node:fs';
import { type GraphQLSchema, getNamedType, isUnionType } from 'graphql';

/** The result types that no test has met, as `mutation Type`. */
export function unmetOutcomes(schema: GraphQLSchema, notes: string): string[] {
  const met = new Set(existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : []);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations.flatMap(({ name, type }) => {
    const union = getNamedType(type);
    const results = isUnionType(union) ? union.getTypes() : [];
    return results.map((result) => `${name} ${result.name}`).filter((outcome) => !met.has(outcome));
  });
}
