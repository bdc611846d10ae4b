import { mapEnumToOptions } from '@abp/ng.core';

export enum DrawFault {
  List = 1,
  Secret = 2,
  Seed = 3,
  Result = 4,
}

export const drawFaultOptions = mapEnumToOptions(DrawFault);
