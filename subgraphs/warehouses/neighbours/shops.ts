import { askStaff } from '#subgraph/staff.ts';
import { MembershipsOfUserDocument } from '../generated/shops.ts';

export const { actsForShop } = askStaff(MembershipsOfUserDocument);
