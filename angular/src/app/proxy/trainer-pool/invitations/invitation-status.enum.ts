import { mapEnumToOptions } from '@abp/ng.core';

export enum InvitationStatus {
  Requested = 1,
  Accepted = 2,
  Declined = 3,
  Withdrawn = 4,
  Delivered = 5,
}

export const invitationStatusOptions = mapEnumToOptions(InvitationStatus);
