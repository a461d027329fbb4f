/** Merges the resolver maps of the features, type by type. A field that two features resolve is a mistake. */
export function mergeResolvers<Map extends object>(...maps: readonly Map[]): Map {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    merged[type] ??= {};
    const known = merged[type];
    for (const [field, resolver] of Object.entries(fields)) {
      if (field in known) throw new Error(`${type}.${field} is resolved twice`);
      known[field] = resolver;
    }
  }
  return merged as Map;
}
