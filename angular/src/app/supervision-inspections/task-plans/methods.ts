import { AssessmentMethods } from '@proxy/supervision-inspections/task-plans';

export const METHODS: readonly AssessmentMethods[] = [
  AssessmentMethods.Platform,
  AssessmentMethods.SiteVisit,
  AssessmentMethods.Survey,
  AssessmentMethods.ExpertReview,
  AssessmentMethods.OnSiteTest,
  AssessmentMethods.DailyObservation,
  AssessmentMethods.WebSearch,
];

/** The methods that are set in the flags. */
export const methodsIn = (flags: number | undefined): AssessmentMethods[] =>
  METHODS.filter(method => ((flags ?? 0) & method) !== 0);
