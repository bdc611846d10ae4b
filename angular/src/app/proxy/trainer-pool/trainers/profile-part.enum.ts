import { mapEnumToOptions } from '@abp/ng.core';

export enum ProfilePart {
  Specialities = 1,
  Introduction = 2,
  Course = 3,
  CourseContent = 4,
}

export const profilePartOptions = mapEnumToOptions(ProfilePart);
