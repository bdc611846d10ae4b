import { mapEnumToOptions } from '@abp/ng.core';

export enum ContactState {
  NotCalled = 0,
  Reached = 1,
  Unreachable = 2,
}

export const contactStateOptions = mapEnumToOptions(ContactState);
