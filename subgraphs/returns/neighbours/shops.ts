import { askStaff } from '#subgraph/staff.ts';
import { MembershipsOfUserDocument } from '../generated/shops.ts';

export const { roleIn, actsForShop } = askStaff(MembershipsOfUserDocument);
