import { mapEnumToOptions } from '@abp/ng.core';

export enum AssessmentMethods {
  None = 0,
  Platform = 1,
  SiteVisit = 2,
  Survey = 4,
  ExpertReview = 8,
  OnSiteTest = 16,
  DailyObservation = 32,
  WebSearch = 64,
}

export const assessmentMethodsOptions = mapEnumToOptions(AssessmentMethods);
