import type { WarehouseRow } from '../tables.ts';

export const warehouseNotFound = () =>
  ({ __typename: 'WarehouseNotFoundError', message: 'There is no such warehouse among those of your shops.' }) as const;

export const warehouseShopNotFound = () =>
  ({ __typename: 'WarehouseShopNotFoundError', message: 'There is no such shop among yours.' }) as const;

export const warehouseNameTaken = (warehouse: WarehouseRow) =>
  ({
    __typename: 'WarehouseNameTakenError',
    message: `The shop has another warehouse with the name ${warehouse.name}.`,
    warehouse,
  }) as const;
