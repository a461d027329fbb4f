import { createRequire } from 'node:module';

/**
 * What we use of the query builder, by one door. As modules, Node would read the description of the package, 180 kB, anew at
 * each of its files' imports, and at each of ours: half of the time that a process takes to load. Required, it is read once.
 */
const require = createRequire(import.meta.url);
const builder: typeof import('drizzle-orm') = require('drizzle-orm');
const casing: typeof import('drizzle-orm/casing') = require('drizzle-orm/casing');
const core: typeof import('drizzle-orm/mysql-core') = require('drizzle-orm/mysql-core');
const driver: typeof import('drizzle-orm/mysql2') = require('drizzle-orm/mysql2');

export type { Placeholder, Query, SQL } from 'drizzle-orm';
export type { MySqlColumn, MySqlTable, MySqlUpdateSetSource } from 'drizzle-orm/mysql-core';
export type { MySql2Database } from 'drizzle-orm/mysql2';
export const { and, asc, count, desc, eq, fillPlaceholders, getTableColumns, getTableName, gt, gte, inArray } = builder;
export const { isNotNull, isNull, like, lt, lte, max, min, ne, notInArray, or, sql } = builder;
export const { toSnakeCase } = casing;
export const { alias, bigint, boolean, check, customType, datetime, index, int, mysqlTable } = core;
export const { primaryKey, text, unionAll, uniqueIndex } = core;
export const { drizzle } = driver;
